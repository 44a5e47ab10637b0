/** From beats to a clock: what every member does when. */
import { actionById } from "../catalog/index.ts";
import type { Beat, Outcome, Shot } from "../screenplay/types.ts";

/** One thing that somebody does, with its times fixed. Seconds from the shot's start. */
export interface Deed {
  does: string;
  start: number;
  end: number;
  to?: string;
  with?: string;
  manner: string[];
  travels: boolean;
  /** It was said how long it lasts. */
  pinned?: boolean;
  /** Taken along by this one. */
  along?: string;
  /** What it becomes by this. */
  into?: Outcome;
}

/** Deeds that hold a posture until another posture or a journey follows. */
export const POSTURES = new Set(["sit", "lie", "sleep", "stand", "ride"]);

const belongs = (beat: Beat, id: string, cast: string): boolean => beat.who === id || beat.who === cast;

/** The deeds of a member, in order. Beats without a time follow one another; those without an end share what is left. */
export function deedsOf(shot: Shot, id: string, cast: string): Deed[] {
  const beats = shot.beats.filter((b) => belongs(b, id, cast));
  const length = (b: Beat): number => b.for ?? actionById(b.does)?.seconds ?? 1;
  const deeds: Deed[] = [];
  let cursor = 0;
  beats.forEach((beat, i) => {
    const start = Math.min(beat.at ?? cursor, shot.seconds);
    const pinned = beats.slice(i + 1).find((b) => b.at !== undefined)?.at ?? shot.seconds;
    const after = beats.slice(i + 1).filter((b) => b.at === undefined);
    let seconds = length(beat);
    if (seconds <= 0) {
      const fixed = after.reduce((s, b) => s + Math.max(0, length(b)), 0);
      const open = 1 + after.filter((b) => length(b) <= 0).length;
      seconds = Math.max(0.4, (pinned - start - fixed) / open);
    }
    const end = Math.min(shot.seconds, start + seconds);
    cursor = end;
    deeds.push({
      does: beat.does,
      start,
      end: i === beats.length - 1 && length(beat) <= 0 ? shot.seconds : end,
      to: beat.to,
      with: beat.with,
      manner: beat.manner ?? [],
      travels: actionById(beat.does)?.travels ?? false,
      // A length that is the action's own was not asked for.
      ...(beat.for !== undefined && Math.abs(beat.for - (actionById(beat.does)?.seconds ?? 0)) > 0.06
        ? { pinned: true }
        : {}),
      ...(beat.into ? { into: beat.into } : {}),
    });
  });
  return deeds;
}

/** Factor on speed that manner words ask for. */
export function pace(manner: string[]): number {
  let k = 1;
  for (const m of manner) {
    if (/slow|gentl|leisure|tired|weary|calm|lazi|careful|sneak|nervous|sad/.test(m)) k *= 0.72;
    if (/fast|quick|rapid|swift|speed|hurr|energetic|angr/.test(m)) k *= 1.35;
  }
  return k;
}

/** Factor on the size of movements that manner words ask for. */
export function energy(manner: string[]): number {
  let k = 1;
  for (const m of manner) {
    if (/gentl|soft|calm|slight|tired|weary|sad|nervous/.test(m)) k *= 0.65;
    if (/wild|vigorous|energetic|happ|joy|excited|playful|hard|loud|angr|confident|proud/.test(m)) k *= 1.25;
  }
  return k;
}
