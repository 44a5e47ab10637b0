/** What lies over a film's own pictures: its end over its beginning, for loops, and stills that it opens or closes with. */
import { mixI420, SAMPLE_RATE } from "../film/index.ts";
import type { Still } from "./types.ts";

/** A film's length and what is laid over it. Seconds. */
export interface Overlays {
  size: [number, number];
  seconds: number;
  fps: number;
  /** Seconds after the film's end that are dissolved into its beginning; 0: none. */
  loop: number;
  stills?: Still[];
}

/**
 * The film's pictures with what lies over them. A loop begins with what comes after its end and dissolves into its own
 * beginning: the last frame and the first one are neighbours in time. Pure where `draw` is.
 */
export function overlaid(draw: (t: number) => Promise<Uint8Array>, film: Overlays): (t: number) => Promise<Uint8Array> {
  const { size, seconds, fps, loop, stills = [] } = film;
  const [width, height] = size;
  return async (t) => {
    const shares: { bytes: Uint8Array; weight: number }[] = [];
    let rest = 1;
    for (const still of stills) {
      // The first frame of all is the picture itself, and so is the last.
      const since = still.at === "start" ? t : seconds - 1 / fps - t;
      const weight = ease(1 - since / still.seconds);
      if (weight <= 0) continue;
      shares.push({ bytes: still.i420, weight: weight * rest });
      rest *= 1 - weight;
    }
    if (rest <= 1e-6) return mixI420([{ bytes: shares[0].bytes, weight: 1 }], width, height);
    const over = loop > 0 ? ease(1 - t / loop) : 0;
    if (over > 0) shares.push({ bytes: (await draw(seconds + t)).slice(), weight: over * rest });
    if (over < 1) shares.push({ bytes: await draw(t), weight: (1 - over) * rest });
    return mixI420(shares, width, height);
  };
}

/** The sound of a loop: what follows its end fades out over its beginning. */
export function loopedSound(
  track: { blocks: Iterable<Float32Array>; audioFrames: number },
  seconds: number,
  loop: number,
): { blocks: Iterable<Float32Array>; audioFrames: number } {
  const audioFrames = Math.round(seconds * SAMPLE_RATE);
  const blocks = function* () {
    const all = new Float32Array(track.audioFrames * 2);
    let at = 0;
    for (const block of track.blocks) {
      const part = block.subarray(0, Math.max(0, all.length - at));
      all.set(part, at);
      at += part.length;
    }
    const over = Math.min(Math.round(loop * SAMPLE_RATE), track.audioFrames - audioFrames);
    for (let i = 0; i < over; i++) {
      const share = 1 - i / over;
      for (let side = 0; side < 2; side++) {
        const own = i * 2 + side;
        all[own] = all[own] * Math.sqrt(1 - share) + all[(audioFrames + i) * 2 + side] * Math.sqrt(share);
      }
    }
    for (let from = 0; from < audioFrames * 2; from += 9600)
      yield all.subarray(from, Math.min(from + 9600, audioFrames * 2));
  };
  return { blocks: { [Symbol.iterator]: blocks }, audioFrames };
}

/** Zero to one without corners. */
function ease(x: number): number {
  const u = Math.min(1, Math.max(0, x));
  return u * u * (3 - 2 * u);
}
