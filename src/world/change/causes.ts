/** Why something befalls somebody: its own beat, what another does to it, or how hard it hits. */
import { clamp } from "../../shape/math.ts";
import type { Member } from "../cast.ts";
import { matterOf } from "../matter.ts";
import type { RigidTrack } from "../rigid.ts";
import type { Deed } from "../timeline.ts";
import { CHANGES } from "./table.ts";
import type { Change } from "./types.ts";

/** What a deed does to its object, and how far into the deed it begins and is done, 0..1. */
interface Deedfold {
  what: string;
  from: number;
  to: number;
}

/** Deeds that change what they are done to, by action id. */
const DEEDFOLD: Record<string, Deedfold> = {};

/** Seconds that a change takes whose beat has no end of its own, at most. */
const LONGEST = 6;

/** Impacts slower than this, metres a second, break nothing. */
const SOFT = 0.8;

/** What befalls a member in a shot, in order. */
export function causesFor(
  member: Member,
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
      if (!fold || !named(d.to)) continue;
      const span = d.end - d.start;
      found.push({
        what: fold.what,
        start: d.start + span * fold.from,
        end: d.start + span * clamp(fold.to, fold.from, 1),
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
  return found.sort((a, b) => a.start - b.start);
}
