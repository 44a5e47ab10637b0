/** What a film will take on this machine, told before it begins. */
import { Checkpoint } from "./checkpoint.ts";
import type { PlannedPart, Prepared } from "./pipelines/types.ts";
import { compile, type Device, execute } from "./program.ts";
import type { Value } from "./value.ts";

/** What a film will take. */
export interface Estimate {
  seconds: number;
  /** Bytes at the worst moment. */
  memory: number;
  parts: { name: string; runs: number; seconds: number; memory: number }[];
}

/** Bytes that the runtime and the program itself take. */
const BASE = 4e8;
/** Seconds that reading and widening one number of a weight takes. */
const WIDENING = 1.5e-9;
/** Convolutions reach this share of the rate of products; measured. */
const CONVOLUTION = 0.9;
const CONVOLUTIONAL = /^(film|latents)$/;
/** Sides of the product that is timed: a layer of a small transformer. */
const SAMPLE = { rows: 768, inner: 1536, outer: 1536 };

/** Multiplications and additions a second that this machine does in a product like a transformer's: about a second's measurement. */
export async function productRate(device: Device = "cpu"): Promise<number> {
  const { rows, inner, outer } = SAMPLE;
  const values = { x: ramp([rows, inner]), w: ramp([outer, inner]) };
  const stage = {
    name: "product",
    build: (g: import("./graph.ts").Graph) => ({ y: g.affine(g.input("x"), g.input("w")) }),
  };
  const program = compile([stage, stage, stage], new Checkpoint([]), values, device);
  const times: number[] = [];
  let before = 0;
  await execute(program, values, () => {
    const now = performance.now();
    if (before > 0) times.push(now - before);
    before = performance.now();
  });
  return (2 * rows * inner * outer) / (Math.min(...times) / 1000);
}

/** Time and memory of a prepared film at a rate of operations a second. */
export function estimate({ parts, kept }: Prepared, rate: number): Estimate {
  const costs = parts.map((part) => ({
    name: part.name,
    runs: part.runs,
    seconds: secondsOf(part, rate),
    memory: part.memory,
  }));
  return {
    parts: costs,
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    memory: BASE + kept + Math.max(...costs.map(({ memory }) => memory)),
  };
}

function secondsOf({ name, runs, operations, weights }: PlannedPart, rate: number): number {
  return runs * (operations / (rate * (CONVOLUTIONAL.test(name) ? CONVOLUTION : 1)) + weights * WIDENING);
}

function ramp(shape: readonly [number, number]): Value {
  return { shape, data: Float32Array.from({ length: shape[0] * shape[1] }, (_, index) => ((index % 17) - 8) / 8) };
}
