/**
 * Samplers: from noise to a film in steps, given what the model says at each. All arithmetic is in 32-bit floats, as the reference
 * has it, so that whole trajectories agree.
 */

/** One run of a sampler. Call `step` once for each timestep, in order. */
export interface Sampler {
  /** How noisy each step's sample is; one more than there are steps. */
  readonly sigmas: Float32Array;
  /** What the model is told at each step. */
  readonly timesteps: Float32Array;
  /** What a sample must be multiplied by before the model sees it at a step. */
  scale(step: number): number;
  /** The next sample, from this one and what the model made of it. */
  step(step: number, sample: Float32Array, output: Float32Array): Float32Array;
}

const round = Math.fround;

/** How a flow schedule leans towards noise: 1 is even, 3 and 5 are usual for video. */
function shifted(share: number, shift: number): number {
  return (shift * share) / (1 + (shift - 1) * share);
}

/** `count` numbers from the first to the last, evenly. */
function evenly(first: number, last: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? first : first + ((last - first) * index) / (count - 1),
  );
}

function combine(length: number, at: (index: number) => number): Float32Array {
  const out = new Float32Array(length);
  for (let index = 0; index < length; index++) out[index] = at(index);
  return out;
}

/** Settings of a flow schedule. */
export interface FlowOptions {
  /** Number of steps. */
  steps: number;
  /** How much the schedule leans towards noise. */
  shift?: number;
  /** Timesteps that the model was trained on. */
  trained?: number;
}

/**
 * UniPC (Zhao et al. 2023) of order two in its second form, for models that predict flow: each step predicts with the model's
 * last answers, and corrects the step before with the newest.
 */
export function uniPC({ steps, shift = 3, trained = 1000 }: FlowOptions): Sampler {
  const shares = evenly(1, 1 / trained, steps + 1).slice(0, steps);
  const leaned = shares.map((share) => shifted(share, shift));
  // A sigma of exactly one would have a logarithm of zero in the denominators.
  if (Math.abs(leaned[0] - 1) < 1e-6) leaned[0] -= 1e-6;
  const sigmas = Float32Array.of(...leaned, 0);
  const timesteps = Float32Array.from(leaned, (sigma) => Math.trunc(sigma * trained));
  let before: Float32Array | undefined;
  let last: Float32Array | undefined;
  let start: Float32Array = new Float32Array();
  let order = 1;
  return {
    sigmas,
    timesteps,
    scale: () => 1,
    step(step, sample, output) {
      const clean = combine(sample.length, (i) => round(sample[i] - round(sigmas[step] * output[i])));
      let current = sample;
      if (step > 0 && last) current = corrected(sigmas, step, order, start, last, before, clean);
      order = Math.min(step === steps - 1 ? 1 : 2, step + 1);
      const next = predicted(sigmas, step, order, current, clean, last);
      [before, last, start] = [last, clean, current];
      return next;
    },
  };
}

/** Half the logarithm of signal over noise, as UniPC has it. */
function lambda(sigma: number): number {
  return round(round(Math.log(round(1 - sigma))) - round(Math.log(sigma)));
}

/** The sample at the end of a step, from the model's answer at its start and, in second order, the one before. */
function predicted(
  sigmas: Float32Array,
  step: number,
  order: number,
  sample: Float32Array,
  clean: Float32Array,
  before: Float32Array | undefined,
): Float32Array {
  const { ratio, alpha, grown, h } = stretch(sigmas, step);
  const fade = round(alpha * grown);
  const plain = combine(sample.length, (i) => round(round(ratio * sample[i]) - round(fade * clean[i])));
  if (order < 2 || !before) return plain;
  const distance = round(round(lambda(sigmas[step - 1]) - lambda(sigmas[step])) / h);
  return combine(sample.length, (i) => {
    const slope = round(round(before[i] - clean[i]) / distance);
    return round(plain[i] - round(fade * round(0.5 * slope)));
  });
}

/** The sample at the start of this step again, now that the model has answered for it. */
function corrected(
  sigmas: Float32Array,
  step: number,
  order: number,
  start: Float32Array,
  last: Float32Array,
  before: Float32Array | undefined,
  clean: Float32Array,
): Float32Array {
  const { ratio, alpha, grown, h } = stretch(sigmas, step - 1);
  const fade = round(alpha * grown);
  const plain = combine(start.length, (i) => round(round(ratio * start[i]) - round(fade * last[i])));
  if (order < 2 || !before) {
    return combine(start.length, (i) => round(plain[i] - round(fade * round(0.5 * round(clean[i] - last[i])))));
  }
  const distance = round(round(lambda(sigmas[step - 2]) - lambda(sigmas[step - 1])) / h);
  const [old, fresh] = weights(distance, -h, grown);
  return combine(start.length, (i) => {
    const slope = round(round(before[i] - last[i]) / distance);
    return round(plain[i] - round(fade * round(round(old * slope) + round(fresh * round(clean[i] - last[i])))));
  });
}

function stretch(sigmas: Float32Array, step: number) {
  const [from, to] = [sigmas[step], sigmas[step + 1]];
  const h = round(lambda(to) - lambda(from));
  return { ratio: round(to / from), alpha: round(1 - to), grown: round(Math.expm1(-h)), h };
}

/** The two weights for which the correction is exact up to second order: a 2x2 system, [1 1; r 1] w = b. */
function weights(distance: number, down: number, grown: number): [number, number] {
  const first = round(round(grown / down) - 1);
  const second = round(round(first / down) - 0.5);
  const [b0, b1] = [round(first / grown), round(round(second * 2) / grown)];
  const fresh = round(round(b1 - round(distance * b0)) / round(1 - distance));
  return [round(b0 - fresh), fresh];
}

/** Euler's method along the flow (Esser et al. 2024). The smallest noise is that of the first trained timestep, leaned twice. */
export function flowEuler({ steps, shift = 1, trained = 1000 }: FlowOptions): Sampler {
  const least = round(shifted(round(1 / trained), shift));
  const leaned = evenly(trained, least * trained, steps).map((timestep) => shifted(timestep / trained, shift));
  return flowAlong(leaned, trained);
}

/** Euler's method along the flow through given noise levels, from large to small; the last step ends without noise. */
export function flowAlong(levels: readonly number[], trained = 1000): Sampler {
  const sigmas = Float32Array.of(...levels, 0);
  return {
    sigmas,
    timesteps: combine(levels.length, (step) => round(sigmas[step] * trained)),
    scale: () => 1,
    step(step, sample, output) {
      const stride = round(sigmas[step + 1] - sigmas[step]);
      return combine(sample.length, (i) => round(sample[i] + round(stride * output[i])));
    },
  };
}

/**
 * Noise levels that lean the more towards noise the longer a film is: `lean` is the logarithm of the shift. Where `last` is given, the
 * levels are stretched so that the last one is as noisy as that.
 */
export function leanedLevels(steps: number, lean: number, last?: number): number[] {
  const levels = evenly(1, 1 / steps, steps).map((level) => Math.exp(lean) / (Math.exp(lean) + 1 / level - 1));
  if (last === undefined) return levels;
  const scale = (1 - (levels.at(-1) ?? 0)) / (1 - last);
  return levels.map((level) => 1 - (1 - level) / scale);
}

/** Settings of the sampler for Stable Video Diffusion; the defaults are its published ones. */
export interface DiscreteOptions {
  steps: number;
  sigmaMin?: number;
  sigmaMax?: number;
}

/**
 * Euler's method over the noise levels of Karras et al. 2022 (their equation 5, rho 7), for a model that predicts velocity and is
 * told a quarter of the noise's logarithm.
 */
export function eulerDiscrete({ steps, sigmaMin = 0.002, sigmaMax = 700 }: DiscreteOptions): Sampler {
  const levels = evenly(sigmaMax ** (1 / 7), sigmaMin ** (1 / 7), steps).map((root) => root ** 7);
  const sigmas = Float32Array.of(...levels, 0);
  return {
    sigmas,
    timesteps: Float32Array.from(levels, (sigma) => 0.25 * Math.log(sigma)),
    scale: (step) => 1 / Math.hypot(sigmas[step], 1),
    step(step, sample, output) {
      const sigma = sigmas[step];
      const squared = sigma * sigma + 1;
      const stride = sigmas[step + 1] - sigma;
      return combine(sample.length, (i) => {
        const clean = (-sigma / Math.sqrt(squared)) * output[i] + sample[i] / squared;
        return sample[i] + stride * ((sample[i] - clean) / sigma);
      });
    },
  };
}
