/** What is said to be in the background stands far behind whoever leads; what is in the foreground, before the rest. */
import type { RelationWord } from "../../screenplay/types.ts";
import type { CastDraft, Draft, ShotDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { castOf } from "./looks.ts";

const FAR =
  /^(?:in the background|background|in the distance|into the distance|distance|on the horizon|far away|far off|in the far distance|faraway|backdrop|远处|远方|背景)$/;
const NEAR = /^(?:in the foreground|foreground|up front|前景)$/;

/** Places what a depth was said of. */
export function takeDepth(draft: Draft, lexicon: Lexicon): void {
  draft.items.forEach((item, i) => {
    const is: RelationWord | undefined = FAR.test(item.lower)
      ? "far from"
      : NEAR.test(item.lower)
        ? "in front of"
        : undefined;
    if (!is || item.kind !== "word") return;
    const shot = item.shot && draft.shots.includes(item.shot) ? item.shot : draft.shots[0];
    const said = saidOf(draft, draft.items, i);
    const placed = said && placeAt(draft, shot, said, is, lexicon);
    // Mountains, a skyline, the sky lie far behind by themselves.
    if (!placed && is === "far from" && nearScenery(draft.items, i)) {
      Object.assign(item, { status: "shown", as: "where the place has it" });
      return;
    }
    if (placed) Object.assign(item, { status: "shown", as: is === "far from" ? "far behind" : "in front" });
  });
}

const SCENERY = /^(?:mountains|city|sky|clouds|trees|sea|sun|moon|stars|island|cliff|hills)$/;

/** Whether the words beside an item name something of the place that is far off anyway. */
const nearScenery = (items: readonly Item[], i: number): boolean =>
  items
    .slice(Math.max(0, i - 4), i + 5)
    .some(
      (one) =>
        one.status === "shown" &&
        one.readings.some((reading) => reading.pos === "noun" && "id" in reading && SCENERY.test(reading.id)),
    );

/** The cast entry that stands before the words, or after "in the background": "in the distance a castle". */
function saidOf(draft: Draft, items: readonly Item[], i: number): string | undefined {
  for (let j = i - 1; j >= 0 && j > i - 8; j--) {
    if (/[.!?;。,，]/.test(items[j].text)) break;
    const cast = items[j].tag === "noun" ? castOf(draft, items[j]) : undefined;
    if (cast) return cast.id;
    if (items[j].tag === "noun" && items[j].status === "shown") break;
  }
  for (let j = i + 1; j < items.length && j < i + 8; j++) {
    if (/[.!?;。]/.test(items[j].text)) return undefined;
    const cast = items[j].tag === "noun" ? castOf(draft, items[j]) : undefined;
    if (cast) return cast.id;
  }
  return undefined;
}

/** Puts one behind or before another; false where there is nobody else. */
function placeAt(draft: Draft, shot: ShotDraft, who: string, is: RelationWord, lexicon: Lexicon): boolean {
  const other = [...shot.cast].find((id) => id !== who) ?? draft.cast.find((one) => one.id !== who)?.id;
  if (!other) return false;
  shot.cast.add(who);
  const cast = draft.cast.find((one) => one.id === who);
  if (cast && is === "far from") shrink(cast, lexicon);
  if (shot.blocking.some((one) => one.who === who || (one.who === other && one.to === who))) return true;
  shot.blocking.push({ who, is, to: other });
  return true;
}

/** The height in metres that a building far off is built to: as on any set, what is far is built small and stands nearer. */
const FAR_HEIGHT = 60;

/** Builds a landmark as small as it may be where it stands far behind. */
export function shrink(cast: CastDraft, lexicon: Lexicon): void {
  const size = lexicon.sizeOf(cast.kind);
  if (lexicon.familyOf(cast.kind) === "building" && size > FAR_HEIGHT)
    cast.look.size ??= Math.round((100 * FAR_HEIGHT) / size) / 100;
}

/** Giants that stand alone are built small too, so that they fit into their land; beside somebody they keep their size. */
export function takeGiants(draft: Draft, lexicon: Lexicon): void {
  const alone = draft.cast.every(({ kind }) => /^(?:building|plant)$/.test(lexicon.familyOf(kind) ?? ""));
  if (alone) for (const cast of draft.cast) shrink(cast, lexicon);
}
