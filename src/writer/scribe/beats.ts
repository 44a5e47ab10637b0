import type { BeatDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import { phraseAt } from "../phrase.ts";
import { adaptAction } from "./adapt.ts";
import { addBeat } from "./order.ts";
import {
  ACTIONS,
  mark,
  markAs,
  memberOf,
  newShot,
  type Scribe,
  setPresent,
  type Verb,
  type VerbState,
} from "./state.ts";

/** What a face does, and so a close-up shows. */
const FACIAL = new Set([
  "look",
  "smile",
  "laugh",
  "cry",
  "talk",
  "sing",
  "nod",
  "eat",
  "drink",
  "bark",
  "blow",
  "sleep",
  "turn",
]);

/** Whether the verb at item `i` is followed by what it is done to. */
function hasObject(s: Scribe, i: number): boolean {
  let j = i + 1;
  while (/^(?:filler|manner|quality)$/.test(s.items[j]?.tag ?? "") && s.items[j].kind === "word") j++;
  return phraseAt(s.items, j) !== undefined;
}

/** Makes beats of a verb for its actors. */
export function makeBeats(
  s: Scribe,
  item: Item,
  verbs: Verb[],
  actors: string[],
  order: VerbState["mode"] | "participle" | typeof s.order,
  i = -1,
) {
  const beats: BeatDraft[] = [];
  const manner = s.manner;
  s.manner = [];
  for (const one of s.items)
    if (one.as === "pending") {
      one.as = undefined;
      mark(one, "shown");
    }
  let action = "";
  const transitive = i >= 0 && hasObject(s, i);
  for (const actor of actors) {
    const chosen = adaptAction(s, verbs, memberOf(s, actor), transitive);
    if (!chosen) continue;
    action = chosen.action;
    const cast = memberOf(s, actor);
    // What rolls comes to rest by itself.
    if (cast.sort === "thing" && action === "stop") {
      mark(item, s.shot.beats.some((beat) => beat.who === actor) ? "shown" : "not shown");
      continue;
    }
    const swims = action === "swim" && s.lexicon.nature(cast.kind) !== undefined;
    const posed = s.lexicon.todo(action) && !swims;
    markAs(item, chosen.near || posed, chosen.near ? action : "its nearest pose");
    if (s.thenSaid && s.shot.announced && s.draft.shots.length > 1 && s.shot.beats.length + s.shot.cast.size > 0) {
      newShot(s, false);
      s.shot.announced = true;
      s.thenSaid = false;
    }
    // "A dog runs. Close-up of its face. It jumps.": three shots; a smile stays in the close-up.
    if (s.afterClose && !FACIAL.has(action)) newShot(s, true);
    s.afterClose = false;
    if (s.shotDue) newShot(s, true);
    setPresent(s, actor);
    const beat: BeatDraft = { who: actor, does: action, manner: [...manner], rank: 0, item };
    if (/过$/.test(item.text)) beat.to = "across";
    const mount = s.shot.blocking.find((one) => one.who === actor && one.is === "riding")?.to;
    if (ACTIONS.get(action)?.travels && typeof mount === "string") {
      beat.does = "ride";
      beat.to = mount;
    }
    const added = addBeat(s, beat, order as string | undefined);
    beats.push(added);
  }
  if (!action) {
    s.verb = { item, action: verbs[0].action, actors, beats: [], open: true, objects: [], mode: "nothing" };
    return;
  }
  const entry = ACTIONS.get(action);
  const next = s.items[i + 1];
  const takes =
    entry?.object !== "none" || transitive || verbs.some((one) => ACTIONS.get(one.action)?.object === "thing");
  s.verb = { item, action, actors, beats, open: takes && next?.tag !== "prep", objects: [], mode: "act" };
}
