/**
 * Trajectories of the samplers. A reference entry is called `unipc_shiftS_nN` or `euler_shiftS_nN` and holds sigmas, timesteps and
 * the sample after each of its N steps, from a row of even numbers between -1 and 1, with a stand-in for the model.
 */
import { flowEuler, type Sampler, uniPC } from "../../src/diffusion/schedulers.ts";
import type { ParityRow } from "../parity.ts";

interface Schedule {
  sigmas: number[];
  timesteps: number[];
  traj: number[][];
}

const LIMIT = 1e-6;
const SAMPLERS = { unipc: uniPC, euler: flowEuler };

/** Compares every entry: one row each for its noise levels and for its whole trajectory. */
export function* compareSchedules(entries: Record<string, Schedule>): Generator<ParityRow> {
  for (const [name, entry] of Object.entries(entries)) {
    const match = /^(unipc|euler)_shift([\d.]+)_n(\d+)$/.exec(name);
    if (!match) {
      const trouble = "this sampler is unknown";
      yield { name, difference: null, limit: LIMIT, passed: false, trouble };
      continue;
    }
    const [, kind, shift, steps] = match;
    const sampler = SAMPLERS[kind as keyof typeof SAMPLERS]({ steps: Number(steps), shift: Number(shift) });
    yield rowOf(`${name} sigmas`, sampler.sigmas, entry.sigmas);
    yield rowOf(`${name} timesteps`, sampler.timesteps, entry.timesteps, LIMIT * 1000);
    yield rowOf(`${name} trajectory`, walked(sampler, entry.traj[0].length), entry.traj.flat());
  }
}

function rowOf(name: string, made: ArrayLike<number>, expected: number[], limit = LIMIT): ParityRow {
  if (made.length !== expected.length) {
    const trouble = `${made.length} numbers where ${expected.length} are expected`;
    return { name, difference: null, limit, passed: false, trouble };
  }
  const difference = expected.reduce((most, value, index) => Math.max(most, Math.abs(value - made[index])), 0);
  return { name, difference, limit, passed: difference <= limit };
}

/** Every sample of the run, one after another. */
function walked(sampler: Sampler, length: number): number[] {
  let sample = Float32Array.from({ length }, (_, index) => (2 * index) / (length - 1) - 1);
  return Array.from(sampler.timesteps, (timestep, step) => {
    sample = new Float32Array(sampler.step(step, sample, standIn(sample, timestep)));
    return [...sample];
  }).flat();
}

/** What the reference took for a model: 0.7 sin(3 x + t / 1000). */
function standIn(sample: Float32Array, timestep: number): Float32Array {
  const round = Math.fround;
  const phase = round(timestep / 1000);
  return Float32Array.from(sample, (x) => round(0.7) * round(Math.sin(round(round(3 * x) + phase))));
}
