/**
 * Text to video with Wan 2.1 T2V or Wan 2.2 TI2V, from a published folder: text encoder, transformer in steps, autoencoder. Parts
 * are opened one after another, so that only one's weights are in use at a time.
 */
import { join } from "node:path";
import type { Checkpoint } from "../checkpoint.ts";
import { Config } from "../config.ts";
import { openPart, readJson } from "../folder.ts";
import { t5Shape, t5Stages, t5Values } from "../models/t5.ts";
import { wanShape, wanStages, wanValues } from "../models/wan.ts";
import { wanDecoder, wanVaeShape } from "../models/wan-vae.ts";
import { gaussian } from "../noise.ts";
import { compile, type Device, execute, type Stage, type Values } from "../program.ts";
import { flowEuler, type Sampler, uniPC } from "../schedulers.ts";
import { openTokenizer } from "../tokenizer.ts";
import { floats, type Value } from "../value.ts";

/** What is asked of the model. */
export interface WanRequest {
  prompt: string;
  /** What the film should not look like; counts only where guidance is over 1. */
  negative?: string;
  seed: number;
  /** 50 is usual, 4 with distilled weights. */
  steps: number;
  /** How much more the prompt counts than the negative prompt; 1 asks the model once a step instead of twice. */
  guidance: number;
  /** Pixels; multiples of what the autoencoder and the patches fold together (16, or 32 for Wan 2.2). */
  width: number;
  height: number;
  /** One more than a multiple of four. */
  frames: number;
  /** Schedule's lean towards noise, where the folder's own is not wanted. */
  shift?: number;
  /** The processor by default. */
  device?: Device;
  signal?: AbortSignal;
  /** When a step of the work ends: "text", "step 3 of 50, block.7", "film". */
  onProgress?(what: string): void;
}

/** Tokens that the transformer always takes; what the prompt leaves free is zero. */
const TEXT_TOKENS = 512;

/**
 * The film as [3, frames, height, width], -1 to 1. It depends on the weights and the request alone. Throws a sentence where the
 * size doesn't fit the model or the folder is not whole; throws the signal's reason between two blocks.
 */
export async function wanFilm(folder: string, request: WanRequest): Promise<Value & { data: Float32Array }> {
  const { prompt, negative = "", seed, guidance, width, height, frames, onProgress = () => {} } = request;
  const vae = openPart(folder, "vae");
  const vaeShape = wanVaeShape(vae.config);
  const transformer = openPart(folder, "transformer");
  const shape = wanShape(transformer.config);
  const space = vaeShape.patch * 2 ** vaeShape.halvesTime.length;
  const time = 2 ** vaeShape.halvesTime.filter(Boolean).length;
  const sides = [shape.patch[1] * space, shape.patch[2] * space];
  if (height % sides[0] !== 0 || width % sides[1] !== 0) {
    throw new Error(`This model makes films whose sides are multiples of ${sides[0]} pixels, not ${width}x${height}.`);
  }
  if ((frames - 1) % time !== 0) {
    throw new Error(`This model makes films of one more than a multiple of ${time} frames, not ${frames}.`);
  }

  const texts = [await encodeText(folder, prompt, request)];
  if (guidance > 1) texts.push(await encodeText(folder, negative, request));
  onProgress("text");

  const sampler = samplerOf(folder, request);
  const grid = [vaeShape.latents, (frames - 1) / time + 1, height / space, width / space];
  let latents: Float32Array = gaussian(seed, grid).data;
  const stages = wanStages(shape);
  for (const [step, timestep] of sampler.timesteps.entries()) {
    const answers: Float32Array[] = [];
    for (const text of texts) {
      const values = wanValues(shape, { latents: floats(latents, grid), timesteps: floats([timestep], [1]), text });
      const { output } = await finished(stages, transformer.checkpoint, values, request, (stage) =>
        onProgress(`step ${step + 1} of ${sampler.timesteps.length}, ${stage}`),
      );
      answers.push(output.data as Float32Array);
    }
    latents = sampler.step(step, latents, guided(answers, guidance));
  }

  const z = unscaled(latents, grid, vae.config);
  vae.checkpoint.allowUnder("encoder.", "quant_conv.");
  const { decoded } = await finished(wanDecoder(vaeShape), vae.checkpoint, { z }, request);
  onProgress("film");
  return floats(decoded.data as Float32Array, decoded.shape);
}

/** Only the real tokens go through the encoder; the rest are zero. */
async function encodeText(folder: string, text: string, request: WanRequest): Promise<Value> {
  const tokenizer = await openTokenizer(join(folder, "tokenizer"));
  const ids = tokenizer(text, TEXT_TOKENS);
  const { config, checkpoint } = openPart(folder, "text_encoder");
  checkpoint.allowUnder("encoder.embed_tokens.");
  const shape = t5Shape(config);
  const open = floats(new Float32Array(ids.length).fill(1), [ids.length]);
  const values = t5Values(shape, { shape: [ids.length], data: BigInt64Array.from(ids, BigInt) }, open);
  const { output } = await finished(t5Stages(shape), checkpoint, values, request);
  const padded = new Float32Array(TEXT_TOKENS * shape.width);
  padded.set(output.data as Float32Array);
  return floats(padded, [TEXT_TOKENS, shape.width]);
}

async function finished(
  stages: Stage[],
  checkpoint: Checkpoint,
  values: Values,
  { signal, device }: WanRequest,
  after?: (stage: string) => void,
): Promise<Values> {
  const program = compile(stages, checkpoint, values, device);
  checkpoint.check();
  return execute(program, values, after, signal);
}

function samplerOf(folder: string, { steps, shift }: WanRequest): Sampler {
  const json = readJson(join(folder, "scheduler", "scheduler_config.json"));
  const config = new Config(json);
  const kind = config.word("_class_name", "UniPCMultistepScheduler");
  const trained = config.number("num_train_timesteps", 1000);
  if (kind === "UniPCMultistepScheduler") {
    config.require({ prediction_type: "flow_prediction", use_flow_sigmas: true, solver_order: 2, solver_type: "bh2" });
    return uniPC({ steps, shift: shift ?? config.number("flow_shift", 3), trained });
  }
  if (kind === "FlowMatchEulerDiscreteScheduler") {
    return flowEuler({ steps, shift: shift ?? config.number("shift", 1), trained });
  }
  throw new Error(`The sampler ${kind} is not one that this engine has.`);
}

/** Classifier-free guidance (Ho and Salimans 2022). */
function guided([wanted, unwanted]: readonly Float32Array[], guidance: number): Float32Array {
  if (!unwanted) return wanted;
  return wanted.map((value, index) => unwanted[index] + guidance * (value - unwanted[index]));
}

/** The transformer works on latents of variance one; the autoencoder on its own. */
function unscaled(latents: Float32Array, grid: readonly number[], config: Config): Value {
  const means = config.numbers("latents_mean");
  const deviations = config.numbers("latents_std");
  if (means.length !== grid[0] || deviations.length !== grid[0]) {
    throw new Error(`The config's latents_mean and latents_std must have ${grid[0]} numbers.`);
  }
  const each = latents.length / grid[0];
  const scaled = latents.map((value, index) => {
    const channel = Math.floor(index / each);
    return value * deviations[channel] + means[channel];
  });
  return floats(scaled, grid);
}
