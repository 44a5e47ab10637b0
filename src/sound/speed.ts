/** Sound at another speed, as a tape has it: lower and longer, or backwards. */
import type { Stereo } from "./ambience.ts";
import type { Voice } from "./foley.ts";

/** A tape runs no slower and no faster than this, or nothing would be heard in it. */
const SLOWEST = 0.3;
const FASTEST = 2.5;

const bounded = (rate: number): number => Math.min(FASTEST, Math.max(SLOWEST, Math.abs(rate)));

/** A voice played at a rate: 0.5 an octave lower and twice as long, -1 backwards. */
export function atRate(voice: Voice, rate: number): Voice {
  if (rate === 1) return voice;
  const tape = Float32Array.from({ length: voice.length }, () => voice.next());
  if (rate < 0) tape.reverse();
  const step = bounded(rate);
  let at = 0;
  return {
    length: Math.max(1, Math.floor(voice.length / step)),
    next() {
      const i = Math.floor(at);
      const value = between(tape[i] ?? 0, tape[i + 1] ?? 0, at - i);
      at += step;
      return value;
    },
  };
}

/** An ambience played slower; as it is where time runs at its pace, faster or backwards. */
export function slowed(sound: Stereo, rate: number): Stereo {
  const step = bounded(rate);
  if (rate <= 0 || step >= 1) return sound;
  const pull = (): [number, number] => {
    const left = sound.next();
    return [left, sound.right];
  };
  let [a, b] = [pull(), pull()];
  let u = 0;
  const out: Stereo = {
    right: 0,
    next() {
      const left = between(a[0], b[0], u);
      out.right = between(a[1], b[1], u);
      u += step;
      if (u >= 1) {
        u -= 1;
        [a, b] = [b, pull()];
      }
      return left;
    },
  };
  return out;
}

const between = (a: number, b: number, u: number): number => a + (b - a) * u;
