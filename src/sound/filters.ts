/** The small parts of the synthesizer: white noise and filters, one sample at a time at 48 kHz. */
import { random } from "../shape/random.ts";

/** Samples a second of all sound. */
export const RATE = 48_000;

/** Something that gives the next sample. */
export type Signal = () => number;

/** White noise, -1..1, the same for the same seed. */
export function whiteNoise(seed: number | string): Signal {
  const next = random(seed);
  return () => next() * 2 - 1;
}

/** One-pole low pass: 6 dB an octave above `hertz`. */
export class LowPass {
  #value = 0;
  #share: number;

  constructor(hertz: number) {
    this.#share = share(hertz);
  }

  tune(hertz: number): void {
    this.#share = share(hertz);
  }

  next(sample: number): number {
    this.#value += (sample - this.#value) * this.#share;
    return this.#value;
  }
}

/** Band pass around `hertz`, by the state-variable filter of Andrew Simper (Cytomic, 2013). Peak gain is 1. */
export class BandPass {
  #first = 0;
  #second = 0;
  #a1 = 0;
  #a2 = 0;
  #damping: number;

  /** `q` is the centre over the width: 0.5 broad, 10 ringing. */
  constructor(hertz: number, q: number) {
    this.#damping = 1 / q;
    this.tune(hertz);
  }

  tune(hertz: number): void {
    const g = Math.tan((Math.PI * Math.min(hertz, RATE * 0.45)) / RATE);
    this.#a1 = 1 / (1 + g * (g + this.#damping));
    this.#a2 = g * this.#a1;
  }

  next(sample: number): number {
    const band = this.#a1 * this.#first + this.#a2 * (sample - this.#second);
    const low = this.#second + (this.#a2 / this.#a1) * band;
    this.#first = 2 * band - this.#first;
    this.#second = 2 * low - this.#second;
    return band * this.#damping;
  }
}

/** A slow wander between 0 and 1: where winds and swells take their strength from. `seconds` from one turn to the next. */
export function wander(seed: number | string, seconds: number): Signal {
  const next = random(seed);
  const length = Math.round(seconds * RATE);
  let from = next();
  let to = next();
  let at = 0;
  return () => {
    if (at === length) {
      from = to;
      to = next();
      at = 0;
    }
    const x = at++ / length;
    return from + (to - from) * x * x * (3 - 2 * x);
  };
}

function share(hertz: number): number {
  return 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
}
