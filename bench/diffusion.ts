/**
 * `./diorama bench diffusion`: what diffusion models cost on this machine at their real shapes, with random weights. Blocks of a model
 * share one block's weights on disk, which are warm; so reading from a slow disk comes on top. Each row is measured in a process of its
 * own, for its memory's sake.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { Checkpoint } from "../src/diffusion/checkpoint.ts";
import { Config } from "../src/diffusion/config.ts";
import { t5Shape, t5Stages, t5Values } from "../src/diffusion/models/t5.ts";
import { wanShape, wanStages, wanValues } from "../src/diffusion/models/wan.ts";
import { wanDecoder, wanVaeShape } from "../src/diffusion/models/wan-vae.ts";
import { productRate } from "../src/diffusion/plan.ts";
import { compile, execute, executeLanes, type Stage, type Values } from "../src/diffusion/program.ts";
import { floats, type Value } from "../src/diffusion/value.ts";
import { writeShared } from "./diffusion/weights.ts";

/** One measured row. Seconds, gigabytes, thousand million operations a second. */
export interface DiffusionRow {
  name: string;
  /** Of a whole pass through the model. */
  seconds?: number;
  /** Parts that were really run, where the rest was reckoned from them. */
  measured?: string;
  /** Writing all graphs and checking all names. */
  open?: number;
  memory?: number;
  rate?: number;
  /** Against a plain product of the machine. */
  share?: number;
}

const WAN_1B = { num_attention_heads: 12, attention_head_dim: 128, ffn_dim: 8960, num_layers: 30 };
const WAN_5B = {
  num_attention_heads: 24,
  attention_head_dim: 128,
  ffn_dim: 14336,
  num_layers: 30,
  in_channels: 48,
  out_channels: 48,
};

/** What is measured, by name. Sides are height and width. */
const ROWS: Record<string, (folder: string) => Promise<DiffusionRow>> = {
  "wan2.1-1.3b 320x192, 17 frames": (folder) => wan(folder, WAN_1B, [5, 24, 40], 30),
  "wan2.1-1.3b 832x480, 17 frames": (folder) => wan(folder, WAN_1B, [5, 60, 104], 2),
  "wan2.2-5b 320x192, 17 frames": (folder) => wan(folder, WAN_5B, [5, 12, 20], 30),
  "wan2.2-5b 832x480, 17 frames": (folder) => wan(folder, WAN_5B, [5, 30, 52], 6),
  "text encoder, 40 tokens": (folder) => text(folder, 40, 6),
  "wan2.1 autoencoder 320x192, a latent frame": (folder) => decoder(folder, [24, 40]),
  "wan2.1 autoencoder 832x480, a latent frame": (folder) => decoder(folder, [60, 104]),
};

/** Names of all rows. */
export const DIFFUSION_ROWS: readonly string[] = Object.keys(ROWS);

/** This machine: its processor and how fast its products are. */
export async function machineRow(): Promise<DiffusionRow & { processor: string; cores: number }> {
  const rate = await productRate();
  return {
    name: "machine",
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    rate: rounded(rate / 1e9),
  };
}

/** Measures one row in this process. */
export async function measureDiffusion(name: string): Promise<DiffusionRow> {
  const folder = mkdtempSync(join(tmpdir(), "diorama-bench-"));
  try {
    const before = await productRate();
    const row = await ROWS[name](folder);
    // The machine may be busy: the mean of its rate before and after is what it had.
    const machine = (before + (await productRate())) / 2 / 1e9;
    return {
      ...row,
      name,
      memory: rounded((process.resourceUsage().maxRSS * 1024) / 1e9),
      share: row.rate === undefined ? undefined : rounded(row.rate / machine),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A row as a line. */
export function diffusionWords({ name, seconds, measured, open, memory, rate, share }: DiffusionRow): string {
  const parts = [
    seconds === undefined ? "" : `${seconds} s a pass${measured ? ` (${measured})` : ""}`,
    open === undefined ? "" : `opened in ${open} s`,
    memory === undefined ? "" : `${memory} GB`,
    rate === undefined ? "" : `${rate} thousand million operations/s`,
    share === undefined ? "" : `${share} of a plain product's`,
  ];
  return `${name.padEnd(46)}${parts.filter(Boolean).join("  ")}`;
}

async function wan(
  folder: string,
  config: Record<string, unknown>,
  [frames, height, width]: readonly [number, number, number],
  run: number,
): Promise<DiffusionRow> {
  const shape = wanShape(new Config({ qk_norm: "rms_norm_across_heads", ...config }));
  const values = wanValues(shape, {
    latents: ramp([shape.channelsIn, frames, height, width]),
    timesteps: floats([500], [1]),
    text: ramp([512, shape.textWidth]),
  });
  return timed(folder, wanStages(shape), values, { run, of: shape.blocks });
}

async function text(folder: string, tokens: number, run: number): Promise<DiffusionRow> {
  const config = { model_type: "umt5", d_model: 4096, d_kv: 64, num_heads: 64, d_ff: 10240, num_layers: 24 };
  const shape = t5Shape(new Config({ ...config, vocab_size: 1024, feed_forward_proj: "gated-gelu" }));
  const ids = { shape: [tokens], data: BigInt64Array.from({ length: tokens }, (_, index) => BigInt(index)) };
  const values = t5Values(shape, ids, floats(new Float32Array(tokens).fill(1), [tokens]));
  return timed(folder, t5Stages(shape), values, { run, of: shape.layers });
}

async function decoder(folder: string, [height, width]: readonly [number, number]): Promise<DiffusionRow> {
  const shape = wanVaeShape(new Config({}));
  const first = { z: ramp([16, 1, height, width]) };
  const path = join(folder, "vae.safetensors");
  writeShared(path, wanDecoder(shape), first, "F32");
  const checkpoint = new Checkpoint([path]);
  const made = await execute(compile(wanDecoder(shape, "first"), checkpoint, first), first);
  const isMemory = (key: string) => key.startsWith("memory/");
  const values = { ...Object.fromEntries(Object.entries(made).filter(([key]) => isMemory(key))), ...first };
  for (const key of Object.keys(made)) delete made[key];
  const program = compile(wanDecoder(shape, "later"), checkpoint, values);
  const started = performance.now();
  await executeLanes(program, [values], { spent: isMemory });
  const seconds = (performance.now() - started) / 1000;
  const operations = program.stages.reduce((sum, { cost }) => sum + cost.operations, 0);
  return { name: "", seconds: rounded(seconds), rate: rounded(operations / seconds / 1e9) };
}

/** Runs the first blocks and what stands around them, and reckons with the others as with those. */
async function timed(
  folder: string,
  stages: readonly Stage[],
  values: Values,
  { run, of }: { run: number; of: number },
): Promise<DiffusionRow> {
  const path = join(folder, "weights.safetensors");
  writeShared(path, stages, values, "BF16");
  const opening = performance.now();
  const checkpoint = new Checkpoint([path]);
  const program = compile(stages, checkpoint, values);
  checkpoint.check();
  const open = (performance.now() - opening) / 1000;
  const isBlock = (name: string) => name.startsWith("block.");
  const some = {
    ...program,
    stages: program.stages.filter(({ name }) => !isBlock(name) || Number(name.slice(6)) < run),
  };
  let last = performance.now();
  let [blocks, around] = [0, 0];
  await execute(some, values, (name) => {
    const now = performance.now();
    if (isBlock(name)) blocks += now - last;
    else around += now - last;
    last = now;
  });
  const seconds = (around + (blocks * of) / run) / 1000;
  const operations = program.stages.reduce((sum, { cost }) => sum + cost.operations, 0);
  return {
    name: "",
    seconds: rounded(seconds),
    ...(run < of ? { measured: `reckoned from ${run} of ${of} blocks` } : {}),
    open: rounded(open),
    rate: rounded(operations / seconds / 1e9),
  };
}

function ramp(shape: readonly number[]): Value {
  const length = shape.reduce((product, side) => product * side, 1);
  return floats(
    Float32Array.from({ length }, (_, index) => (((index * 7919) % 201) - 100) / 100),
    shape,
  );
}

/** Two digits that count. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
