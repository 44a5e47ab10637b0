/** The film's clock and the world's: slow motion, time lapse and time that runs backwards. */
import type { Beat, Shot } from "../screenplay/types.ts";
import type { SoundEvent, Trace } from "./types.ts";

/** How a shot's film seconds become seconds of its world. Pure. */
export interface Clock {
  /** World seconds that pass in a second of film; negative runs backwards. */
  rate: number;
  /** Seconds of the world that the shot shows, at least a tenth. */
  seconds: number;
  /** World seconds at film second t of the shot. Backwards, the world's end is shown first. */
  at(t: number): number;
  /** Film second of the shot at which a world second is shown; where the world stands still, world seconds themselves. */
  film(w: number): number;
}

/** The clock of a shot. */
export function clockOf(shot: Shot): Clock {
  const rate = shot.timeScale ?? 1;
  const T = shot.seconds;
  const pace = Math.abs(rate);
  if (rate === 1) return { rate, seconds: T, at: (t) => t, film: (w) => w };
  if (rate === 0) return { rate, seconds: T, at: () => 0, film: (w) => w };
  return rate > 0
    ? { rate, seconds: Math.max(0.1, T * pace), at: (t) => t * rate, film: (w) => w / rate }
    : { rate, seconds: Math.max(0.1, T * pace), at: (t) => (T - t) * pace, film: (w) => T - w / pace };
}

/** A shot slower than this opens in the midst of what begins within its first so many film seconds. */
const SLOW = 0.6;
const OPENS_WITHIN = 1;

/**
 * The shot as its world lives it: as long as the world's seconds, with its beats at the world's times. Backwards, beats
 * that are pinned to the film's clock are seen where they are pinned; the others follow one another in the world.
 */
export function worldShot(shot: Shot, clock: Clock): Shot {
  if (clock.rate === 1) return shot;
  const pace = Math.abs(clock.rate) || 1;
  const lived = (beat: Beat): Beat => {
    const length = beat.for === undefined ? undefined : beat.for * pace;
    if (beat.at === undefined) return { ...beat, for: length };
    // There is no time in slow motion to gather for an act: the shot opens with it under way.
    if (clock.rate > 0 && clock.rate < SLOW && beat.at < OPENS_WITHIN)
      return { ...beat, at: 0, for: length === undefined ? undefined : length + beat.at * pace };
    // A beat that is seen backwards begins in the world where it is seen to end.
    const at = clock.rate < 0 ? (shot.seconds - beat.at - (beat.for ?? shot.seconds - beat.at)) * pace : beat.at * pace;
    return { ...beat, at: Math.max(0, at), for: length };
  };
  return { ...shot, seconds: clock.seconds, beats: shot.beats.map(lived) };
}

/** Marks as the film sees them: backwards, they vanish as the feet that made them come by. */
export function filmedTraces(traces: Trace[], clock: Clock): Trace[] {
  if (clock.rate === 1) return traces;
  if (clock.rate === 0) return traces.filter((m) => m.since <= 0);
  if (clock.rate > 0) return traces.map((m) => ({ ...m, since: clock.film(m.since) }));
  return traces.map((m) => ({ ...m, since: 0, until: m.since > 0 ? clock.film(m.since) : undefined }));
}

/** Rates up to this are heard; the sounds of a time lapse would be noise. */
const HEARD = 2.5;

/** Sounds as the film hears them: lower and longer in slow motion, backwards backwards, none in a time lapse. */
export function filmedSounds(sounds: SoundEvent[], clock: Clock): SoundEvent[] {
  if (clock.rate === 1) return sounds;
  const pace = Math.abs(clock.rate);
  if (pace === 0 || pace > HEARD) return [];
  return sounds
    .map((s) => ({
      ...s,
      at: clock.rate > 0 ? clock.film(s.at) : Math.max(0, clock.film(s.at + (s.for ?? 0))),
      for: s.for === undefined ? undefined : s.for / pace,
      rate: clock.rate,
    }))
    .sort((a, b) => a.at - b.at);
}
