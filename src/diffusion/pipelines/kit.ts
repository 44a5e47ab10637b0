/** What the pipelines share: text, guidance, the walk through the steps, planning. */
import { join } from "node:path";
import type { Checkpoint } from "../checkpoint.ts";
import { Config } from "../config.ts";
import { openPart, readJson } from "../folder.ts";
import { t5Shape, t5Stages, t5Values } from "../models/t5.ts";
import { gaussian } from "../noise.ts";
import { compile, execute, type Program, type Stage, type Values } from "../program.ts";
import { flowEuler, type Sampler, uniPC } from "../schedulers.ts";
import { openTokenizer } from "../tokenizer.ts";
import { asFloats, floats, type Value } from "../value.ts";
import { type FilmRequest, ModelRequestError, type PlannedPart } from "./types.ts";

/** A program over all that a checkpoint holds. Throws where weights are missing, misshapen or left over. */
export function compiled(
  stages: readonly Stage[],
  checkpoint: Checkpoint,
  values: Values,
  { device }: Pick<FilmRequest, "device">,
): Program {
  const program = compile(stages, checkpoint, values, device);
  checkpoint.check();
  return program;
}

/** What a program takes, as a part of a plan. */
export function planned(name: string, runs: number, ...programs: readonly Program[]): PlannedPart {
  const stages = programs.flatMap((program) => program.stages);
  const sum = (of: (stage: (typeof stages)[number]) => number) => stages.reduce((total, stage) => total + of(stage), 0);
  return {
    name,
    runs,
    operations: sum(({ cost }) => cost.operations),
    weights: sum(({ cost }) => cost.weights / 4),
    memory: Math.max(...stages.map(({ cost }) => cost.weights + cost.results)),
  };
}

/** A text encoder and its tokenizer, ready to read several texts. */
export interface TextReader {
  part(texts: number): PlannedPart;
  read(text: string): Promise<{ text: Value; mask: Value }>;
}

/**
 * Opens a T5 encoder. Texts are padded to `tokens`: with zero vectors after the encoder (`whole` false, Wan), or with padding
 * tokens before it, which then take part (`whole` true, LTX-Video).
 */
export async function openText(
  folder: string,
  { tokens, whole }: { tokens: number; whole: boolean },
  request: FilmRequest,
): Promise<TextReader> {
  const tokenizer = await openTokenizer(join(folder, "tokenizer"));
  const { config, checkpoint } = openPart(folder, "text_encoder");
  checkpoint.allowUnder("encoder.embed_tokens.");
  const shape = t5Shape(config);
  const prepare = (text: string) => {
    const ids = tokenizer(text, tokens);
    const all = whole ? [...ids, ...new Array<number>(tokens - ids.length).fill(0)] : ids;
    const open = floats(new Float32Array(all.length).fill(1), [all.length]);
    const values = t5Values(shape, { shape: [all.length], data: BigInt64Array.from(all, BigInt) }, open);
    return { ids, values, program: compiled(t5Stages(shape), checkpoint, values, request) };
  };
  return {
    part: (texts) => planned("text", texts, prepare(request.prompt).program),
    async read(text) {
      const { ids, values, program } = prepare(text);
      const { output } = await execute(program, values, undefined, request.signal);
      const padded = new Float32Array(tokens * shape.width);
      padded.set(asFloats(output));
      const mask = Float32Array.from({ length: tokens }, (_, index) => (index < ids.length ? 1 : 0));
      return { text: floats(padded, [tokens, shape.width]), mask: floats(mask, [tokens]) };
    },
  };
}

/** The sampler that a model's folder names. `lean` shifts a schedule that is told how many tokens there are. */
export function samplerOf(
  folder: string,
  { steps, shift }: FilmRequest,
  flow: Partial<Parameters<typeof flowEuler>[0]> = {},
): Sampler {
  const config = new Config(readJson(join(folder, "scheduler", "scheduler_config.json")));
  const kind = config.word("_class_name", "UniPCMultistepScheduler");
  const trained = config.number("num_train_timesteps", 1000);
  if (kind === "UniPCMultistepScheduler") {
    config.require({ prediction_type: "flow_prediction", use_flow_sigmas: true, solver_order: 2, solver_type: "bh2" });
    return uniPC({ steps, shift: shift ?? config.number("flow_shift", 3), trained });
  }
  if (kind === "FlowMatchEulerDiscreteScheduler") {
    return flowEuler({ steps, shift: shift ?? config.number("shift", 1), trained, ...flow });
  }
  throw new Error(`The sampler ${kind} is not one that this engine has.`);
}

/** Classifier-free guidance (Ho and Salimans 2022). */
export function guided([wanted, unwanted]: readonly Float32Array[], guidance: number): Float32Array {
  if (!unwanted) return wanted;
  return wanted.map((value, index) => unwanted[index] + guidance * (value - unwanted[index]));
}

/** Where a walk begins: in noise, or in a film's latents with as much noise as the step it starts at has. */
export interface Beginning {
  from: number;
  latents: Float32Array;
}

/** The beginning of a walk along a flow. `strength` of the steps are walked. */
export function beginning(
  sampler: Sampler,
  shape: readonly number[],
  { seed, strength = 1 }: FilmRequest,
  film?: Value,
): Beginning {
  const noise = gaussian(seed, shape).data;
  if (!film) return { from: 0, latents: noise };
  const steps = sampler.timesteps.length;
  const from = Math.min(steps - 1, Math.max(0, steps - Math.round(steps * strength)));
  const sigma = sampler.sigmas[from];
  const clean = asFloats(film);
  return { from, latents: noise.map((value, index) => (1 - sigma) * clean[index] + sigma * value) };
}

/** Throws where a request has conditions that a model knows nothing of. */
export function refuseConditions(
  request: FilmRequest,
  known: readonly (keyof FilmRequest)[],
  who: string,
  words: Partial<Record<keyof FilmRequest, string>> = {},
): void {
  const conditions: (keyof FilmRequest)[] = ["image", "lastImage", "control", "mask", "references", "video"];
  for (const name of conditions) {
    if (request[name] === undefined || known.includes(name)) continue;
    throw new ModelRequestError(
      `${who} takes no ${words[name] ?? WORDS[name] ?? name}: leave it out, or ask another model (./diorama weights).`,
    );
  }
}

const WORDS: Partial<Record<keyof FilmRequest, string>> = {
  image: "image",
  lastImage: "last image",
  control: "control film",
  mask: "mask",
  references: "reference images",
  video: "film to start from",
};

/** Throws where a film's size or length doesn't fit what a model folds together. */
export function checkSize(
  { width, height, frames }: FilmRequest,
  sides: readonly [number, number],
  time: number,
): void {
  if (height % sides[0] !== 0 || width % sides[1] !== 0) {
    const near = (side: number, fold: number) => Math.max(fold, Math.round(side / fold) * fold);
    throw new ModelRequestError(
      `This model makes films whose sides are multiples of ${sides[0]} pixels, not ${width}x${height}: ask for ${near(width, sides[1])}x${near(height, sides[0])}.`,
    );
  }
  if ((frames - 1) % time !== 0) {
    throw new ModelRequestError(
      `This model makes films of one more than a multiple of ${time} frames, not ${frames}: ask for ${1 + time * Math.max(1, Math.round((frames - 1) / time))}.`,
    );
  }
}
