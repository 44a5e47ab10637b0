/** Why something befalls somebody: its own beat, what another does to it, or how hard it hits. */
import { actionById, SPARES } from "../../catalog/index.ts";
import type { Model } from "../../catalog/types.ts";
import type { Member } from "../cast.ts";
import { matterOf } from "../matter.ts";
import type { RigidTrack } from "../rigid.ts";
import type { Deed } from "../timeline.ts";
import { glows } from "./lit.ts";
import { CHANGES } from "./table.ts";
import type { Change } from "./types.ts";

/** What a deed does to its object, and how far into the deed it begins and is done, 0..1. */
interface Deedfold {
  what: string;
  from: number;
  to: number;
  /** Again and again, so many seconds apart; `from` and `to` are then parts of one such stretch. */
  every?: number;
}

/** Deeds that change what they are done to, by action id. */
const DEEDFOLD: Record<string, Deedfold> = {
  smash: { what: "shatter", from: 0.55, to: 0.6 },
  tear: { what: "snap", from: 0.5, to: 0.6 },
  ignite: { what: "char", from: 0.4, to: 1 },
  "switch-on": { what: "light-up", from: 0.5, to: 0.55 },
  "put-out": { what: "go-out", from: 0.5, to: 0.55 },
  blow: { what: "go-out", from: 0.6, to: 0.65 },
  "blow-candles": { what: "go-out", from: 0.7, to: 0.75 },
  crush: { what: "squash", from: 0.4, to: 0.7 },
  inflate: { what: "enlarge", from: 0.1, to: 0.9 },
  burst: { what: "pop", from: 0.5, to: 0.55 },
  "snap-in-two": { what: "snap", from: 0.55, to: 0.6 },
  eat: { what: "bite", from: 0.42, to: 0.5, every: 2.6 },
  chop: { what: "slice", from: 0.3, to: 0.5 },
  cook: { what: "toast", from: 0.2, to: 1 },
  barbecue: { what: "toast", from: 0.2, to: 1 },
  paint: { what: "recolor", from: 0.1, to: 0.9 },
};

/** Most mouthfuls of a shot. */
const MOUTHFULS = 5;

/** The spans of a deed in which it changes its object. */
function spansOf(d: Deed, fold: Deedfold): { start: number; end: number }[] {
  const length = fold.every ?? d.end - d.start;
  const times = fold.every ? Math.min(MOUTHFULS, Math.floor((d.end - d.start) / fold.every + 0.5)) : 1;
  return Array.from({ length: times }, (_, k) => ({
    start: d.start + length * (k + fold.from),
    end: d.start + length * (k + fold.to),
  }));
}

/** The change that suits the thing and the outcome: in two parts it is halved; a candle is lit, paper burns. */
function told(what: string, { into }: Deed, model: Model): string | undefined {
  if (what === "go-out" && !glows(model)) return undefined;
  if (what === "slice" && into?.count === 2) return "halve";
  if (what === "char" && glows(model)) return "light-up";
  return what;
}

/** Seconds that a change takes whose beat has no end of its own, at most. */
const LONGEST = 6;

/** Impacts slower than this, metres a second, break nothing. */
const SOFT = 0.8;

/** What befalls a member in a shot, in order. */
export function causesFor(
  member: Member,
  model: Model,
  deedsFor: (id: string) => Deed[],
  others: Member[],
  track: RigidTrack | undefined,
  seconds: number,
): Omit<Change, "nth">[] {
  const found: Omit<Change, "nth">[] = [];
  const own = deedsFor(member.id);
  const hit = track?.hits.find((h) => h.speed > SOFT);
  for (const d of own) {
    if (!CHANGES[d.does]) continue;
    // What falls and breaks breaks where it lands.
    const falls = own.some((other) => /^(?:fall|roll|slide|topple|bounce)$/.test(other.does));
    const breaks = CHANGES[d.does].kernel === "pieces";
    const start = breaks && falls && hit ? hit.at : d.start;
    const end = Math.max(start + 0.05, Math.min(d.end, start + LONGEST, seconds));
    found.push({ what: d.does, start, end, into: d.into, with: d.with, manner: d.manner });
  }
  const named = (name: string | undefined) => name === member.id || name === member.cast.id;
  for (const other of others) {
    if (other === member) continue;
    for (const d of deedsFor(other.id)) {
      const fold = DEEDFOLD[d.does];
      // What it is done with is no tool where nothing else is named.
      const tool =
        d.with !== undefined && (actionById(d.does)?.brings ?? []).includes(member.asset.id) && fold?.what !== "bite";
      if (!fold || !(named(d.to) || (named(d.with) && !tool))) continue;
      const what = told(fold.what, d, model);
      if (!what) continue;
      for (const { start, end } of spansOf(d, fold))
        found.push({
          what,
          start,
          end,
          by: other.id,
          with: d.with,
          into: d.into,
          manner: d.manner,
        });
    }
  }
  // Glass and china break where they land hard, whether or not anybody said so.
  const { brittle } = matterOf(member.asset, member.params);
  if (hit && brittle !== undefined && hit.speed > brittle && !found.some((c) => CHANGES[c.what].kernel === "pieces"))
    found.push({ what: "shatter", start: hit.at, end: hit.at + 0.05, manner: [] });
  // Nobody alive comes to harm.
  const spared = model.body ? found.filter(({ what }) => SPARES.has(what)) : found;
  return spared.sort((a, b) => a.start - b.start);
}
