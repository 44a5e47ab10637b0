/**
 * `./diorama bench parity DIR`: how far the diffusion models are from reference values. DIR holds, for each model, its weights
 * NAME.safetensors, its config NAME.config.json, and inputs and outputs NAME.io.safetensors; what NAME starts with tells the
 * family. `schedulers.json` holds trajectories of the samplers.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Checkpoint } from "../src/diffusion/checkpoint.ts";
import { Config } from "../src/diffusion/config.ts";
import type { Device } from "../src/diffusion/program.ts";
import { readHeader, readTensor } from "../src/diffusion/safetensors.ts";
import { asFloats, type Value } from "../src/diffusion/value.ts";
import { type Family, familyOf } from "./parity/families.ts";
import { furthest } from "./parity/furthest.ts";
import { compareSchedules } from "./parity/schedules.ts";

/** One compared value. */
export interface ParityRow {
  name: string;
  /** Largest absolute difference of any element; null where the comparison could not be made. */
  difference: number | null;
  limit: number;
  passed: boolean;
  /** Why the comparison could not be made. */
  trouble?: string;
}

/** Limits for 32-bit weights on the processor and on a graphics card, and for 16-bit ones. */
const LIMIT = { whole: 2e-5, card: 1e-4, halved: 5e-3 };

/** Compares everything found in a folder. Throws where the folder holds nothing to compare. */
export async function* measureParity(folder: string, device: Device = "cpu"): AsyncGenerator<ParityRow> {
  const names = goldensIn(folder);
  const schedules = join(folder, "schedulers.json");
  if (names.length === 0 && !existsSync(schedules)) {
    throw new Error(`${folder} holds no NAME.io.safetensors with its NAME.safetensors and NAME.config.json.`);
  }
  for (const name of names) yield* compared(folder, name, device);
  if (existsSync(schedules)) yield* compareSchedules(JSON.parse(readFileSync(schedules, "utf8")));
}

function goldensIn(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith(".io.safetensors"))
    .map((file) => file.slice(0, -".io.safetensors".length))
    .filter((name) => files.includes(`${name}.safetensors`) && files.includes(`${name}.config.json`))
    .sort();
}

async function* compared(folder: string, name: string, device: Device): AsyncGenerator<ParityRow> {
  let limit = device === "cpu" ? LIMIT.whole : LIMIT.card;
  try {
    const family = familyOf(name);
    if (!family) throw new Error(`No model family is called by the start of ${name}.`);
    const checkpoint = new Checkpoint([join(folder, `${name}.safetensors`)]);
    if (checkpoint.halved) limit = LIMIT.halved;
    const config = new Config(JSON.parse(readFileSync(join(folder, `${name}.config.json`), "utf8")));
    const stored = readHeader(join(folder, `${name}.io.safetensors`));
    const given = Object.fromEntries([...stored].map(([key, tensor]) => [key, readTensor(tensor)]));
    const made = await inBatches(family, config, checkpoint, given, device);
    for (const [key, expected] of Object.entries(given)) {
      if (!(key in made)) continue;
      const difference = furthest(made[key], expected);
      yield { name: `${name} ${key}`, difference, limit, passed: difference <= limit };
    }
  } catch (error) {
    yield { name, difference: null, limit, passed: false, trouble: (error as Error).message };
  }
}

/** Models take one sample at a time: runs each and puts the results one after another. */
async function inBatches(
  family: Family,
  config: Config,
  checkpoint: Checkpoint,
  given: Record<string, Value>,
  device: Device,
): Promise<Record<string, Value>> {
  const batch = Object.values(given).reduce((largest, { shape }) => Math.max(largest, shape[0]), 1);
  const parts: Record<string, Value>[] = [];
  for (let index = 0; index < batch; index++) {
    const sample = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, sampleOf(value, index)]));
    parts.push(await family(config, checkpoint, sample, device));
  }
  return Object.fromEntries(Object.keys(parts[0]).map((key) => [key, together(parts.map((part) => part[key]))]));
}

function sampleOf({ shape, data }: Value, index: number): Value {
  const size = data.length / shape[0];
  const at = Math.min(index, shape[0] - 1) * size;
  return { shape: shape.slice(1), data: data.slice(at, at + size) };
}

function together(values: readonly Value[]): Value {
  const data = new Float32Array(values.reduce((total, value) => total + value.data.length, 0));
  let at = 0;
  for (const value of values) {
    data.set(asFloats(value), at);
    at += value.data.length;
  }
  return { shape: [values.length, ...values[0].shape], data };
}

/** A row as a line of text. */
export function inWordsOf({ name, difference, limit, passed, trouble }: ParityRow): string {
  const found = difference === null ? `not compared: ${trouble}` : difference.toExponential(2);
  return `${name.padEnd(32)}${found}${passed ? "" : `  OVER (limit ${limit.toExponential(0)})`}`;
}
