/**
 * Films with LTX-Video (HaCohen et al. 2024): text and an image to latents, the transformer in steps, the autoencoder, which takes the
 * last bit of noise away itself in later versions.
 */
import { join } from "node:path";
import { addAdapters } from "../adapters.ts";
import { Config } from "../config.ts";
import { openPart, readJson } from "../folder.ts";
import { ltxShape, ltxStages, ltxValues } from "../models/ltx.ts";
import { ltxDecoder, ltxEncoder, ltxVaeShape } from "../models/ltx-vae.ts";
import { gaussian } from "../noise.ts";
import { execute, KeptWeights, type Values } from "../program.ts";
import { readTensor } from "../safetensors.ts";
import { flowAlong, leanedLevels, type Sampler } from "../schedulers.ts";
import { type Floats, framesOf, mapped, overFrames, perChannel } from "../tensors.ts";
import { asFloats, count, floats, type Value } from "../value.ts";
import { stillOf } from "./autoencoder.ts";
import { beginning, checkSize, compiled, guided, openText, planned, refuseConditions } from "./kit.ts";
import { tiled, tilesOf } from "./tiles.ts";
import { type FilmRequest, ModelRequestError, type PlannedPart, type Prepared } from "./types.ts";
import { answers, Reuse } from "./walk.ts";
import { fitted, fittedFilm } from "./wan-conditions.ts";

/** Tokens of the text, padding among them. */
const TEXT_TOKENS = 128;
/** How noisy the autoencoder is told that latents still are, and how noisy they are made for it. */
const DECODE_TIMESTEP = 0.05;
const DECODE_NOISE = 0.025;
/** Pixels that neighbouring tiles share. */
const OVERLAP = 128;
/** Noise levels that distilled models were trained at (their authors' configuration). */
const DISTILLED = [1, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875];

/** Makes ready a film with an LTX-Video folder. Throws a sentence where the request doesn't fit the model or the folder is not whole. */
export async function prepareLtx(folder: string, request: FilmRequest): Promise<Prepared> {
  const {
    guidance,
    width,
    height,
    frames,
    fps = 25,
    seed,
    prompt,
    negative = "",
    signal,
    onProgress = () => {},
  } = request;
  refuseConditions(request, ["image", "video"], "This model");
  const { config, checkpoint } = openPart(folder, "transformer");
  for (const { file, strength } of request.adapters ?? []) addAdapters(checkpoint, file, strength);
  const shape = ltxShape(config);
  const vae = openLtxAutoencoder(folder, request);
  checkSize(request, [vae.space, vae.space], vae.time);
  const grid: [number, number, number] = [(frames - 1) / vae.time + 1, height / vae.space, width / vae.space];
  const tokens = count(grid);
  const each = tokens / grid[0];
  const text = await openText(folder, { tokens: TEXT_TOKENS, whole: true }, request);
  const sampler = samplerFor(folder, tokens, request);
  const lanes = guidance > 1 ? 2 : 1;

  const valuesFor = (latents: Value, timestep: number, words: { text: Value; mask: Value }): Values => {
    const timesteps = request.image
      ? Float32Array.from({ length: tokens }, (_, token) => (token < each ? 0 : timestep))
      : Float32Array.of(timestep);
    return ltxValues(shape, {
      latents,
      grid,
      scale: [vae.time / fps, vae.space, vae.space],
      lag: vae.later ? (vae.time - 1) / fps : 0,
      timesteps: floats(timesteps, [timesteps.length]),
      ...words,
    });
  };
  const blank = (sides: readonly number[]): Value => ({ shape: sides, data: new Float32Array() });
  const mask = floats(new Float32Array(TEXT_TOKENS).fill(1), [TEXT_TOKENS]);
  const sample = valuesFor(blank([tokens, vae.latents]), 500, { text: blank([TEXT_TOKENS, shape.textWidth]), mask });
  const program = compiled(ltxStages(shape), checkpoint, sample, request);
  const begun = Math.max(1, Math.round(sampler.timesteps.length * (request.video ? (request.strength ?? 1) : 1)));
  const parts: PlannedPart[] = [text.part(lanes)];
  if (request.image) parts.push(vae.encoding(1));
  if (request.video) parts.push(vae.encoding(frames));
  parts.push(planned("steps", begun * lanes, program), vae.decoding());

  const run = async (): Promise<Floats> => {
    const texts: { text: Value; mask: Value }[] = [];
    for (const words of [prompt, negative].slice(0, lanes)) texts.push(await text.read(words));
    onProgress("text");
    const first = request.image && (await vae.encode(stillOf(fitted(request.image, request))));
    const film = request.video && (await vae.encode(fittedFilm(request.video, request)));
    const full = [vae.latents, ...grid];
    const start = beginning(sampler, full, request, film);
    const kept = (latents: Floats) => (first ? overFrames(first, framesOf(latents, 1, grid[0])) : latents);
    let latents = kept(floats(start.latents, full));
    const weights = KeptWeights.beside(Math.max(...parts.map(({ memory }) => memory)));
    const reuse = request.reuse ? new Reuse(request.reuse) : undefined;
    for (let step = start.from; step < sampler.timesteps.length; step++) {
      const timestep = sampler.timesteps[step];
      const asTokens = transposed(latents.data, vae.latents, tokens);
      const made = await answers(
        program,
        texts.map((words) => valuesFor(asTokens, timestep, words)),
        {
          signal,
          kept: weights,
          onStage: (stage) => onProgress(`step ${step + 1} of ${sampler.timesteps.length}, ${stage}`),
        },
        reuse,
      );
      const flow = transposed(guided(made, guidance), tokens, vae.latents);
      latents = kept(floats(sampler.step(step, latents.data, flow.data), full));
    }
    const decoded = await vae.decode(latents, seed);
    onProgress("film");
    return decoded;
  };
  return { parts, kept: 4 * (4 * vae.latents * tokens + 2 * 3 * frames * width * height), run };
}

/** Rows as columns: [a, b] to [b, a]. */
function transposed(data: Float32Array, rows: number, columns: number): Floats {
  const out = new Float32Array(data.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) out[column * rows + row] = data[row * columns + column];
  }
  return floats(out, [columns, rows]);
}

/** The folder's schedule for so many tokens; a distilled model's own levels, known by the name of its folder or repository. */
function samplerFor(folder: string, tokens: number, { steps, shift }: FilmRequest): Sampler {
  const config = new Config(readJson(join(folder, "scheduler", "scheduler_config.json")));
  const kind = config.word("_class_name", "FlowMatchEulerDiscreteScheduler");
  if (kind !== "FlowMatchEulerDiscreteScheduler")
    throw new Error(`The sampler ${kind} is not one that this engine has.`);
  const trained = config.number("num_train_timesteps", 1000);
  if (/distilled/i.test(folder)) {
    if (steps > DISTILLED.length) {
      throw new ModelRequestError(`A distilled model walks ${DISTILLED.length} steps at most, not ${steps}.`);
    }
    const levels = steps >= 7 ? DISTILLED.slice(0, steps) : thinned(DISTILLED.slice(0, 7), steps);
    return flowAlong(levels, trained);
  }
  if (shift !== undefined || !config.flag("use_dynamic_shifting", false)) {
    return flowAlong(
      leanedLevels(steps, Math.log(shift ?? config.number("shift", 1)), config.optional("shift_terminal")),
      trained,
    );
  }
  const [few, many] = [config.number("base_image_seq_len", 1024), config.number("max_image_seq_len", 4096)];
  const [least, most] = [config.number("base_shift", 0.95), config.number("max_shift", 2.05)];
  const lean = least + ((most - least) * (tokens - few)) / (many - few);
  return flowAlong(leanedLevels(steps, lean, config.optional("shift_terminal")), trained);
}

/** So many of a list, evenly, the first among them. */
function thinned(list: readonly number[], number: number): number[] {
  return Array.from({ length: number }, (_, index) => list[Math.floor((index * list.length) / number)]);
}

/** LTX-Video's autoencoder. Latents are the transformer's: of mean 0 and variance 1 in each channel. */
function openLtxAutoencoder(folder: string, request: FilmRequest) {
  const { config, checkpoint } = openPart(folder, "vae");
  const shape = ltxVaeShape(config);
  const scaling = config.number("scaling_factor", 1);
  const doublings = shape.decoder.scales.filter(Boolean).length;
  const space = shape.patch * 2 ** doublings;
  const time = shape.patchTime * 2 ** doublings;
  const statistic = (name: string, plain: number) => {
    const stored = checkpoint.all.get(name);
    checkpoint.allow([name]);
    return stored ? asFloats(readTensor(stored)) : new Float32Array(shape.latents).fill(plain);
  };
  const [means, deviations] = [statistic("latents_mean", 0), statistic("latents_std", 1)];
  checkpoint.allow(["mean-of-means", "mean-of-stds", "std-of-means"]);
  const { signal, device, tile, width, height, frames, onProgress = () => {} } = request;
  const half = (stages: ReturnType<typeof ltxDecoder>, values: Values, other: string) => {
    checkpoint.allowUnder(other);
    return compiled(stages, checkpoint, values, { device });
  };
  const timestep = floats([DECODE_TIMESTEP], [1]);
  const told = (z: Value): Values => (shape.timed ? { z, timestep } : { z });
  const tiling = { scale: space, tile, overlap: OVERLAP };
  const blank = (sides: readonly number[]): Value => ({ shape: sides, data: new Float32Array() });
  return {
    latents: shape.latents,
    space,
    time,
    /** Whether this is version 0.9.5 or later. */
    later: shape.folding,
    async encode(film: Value): Promise<Floats> {
      const values = { video: film };
      const { mean } = await execute(half(ltxEncoder(shape), values, "decoder."), values, undefined, signal);
      onProgress("latents");
      return perChannel(mean, (value, channel) => ((value - means[channel]) * scaling) / deviations[channel]);
    },
    async decode(latents: Value, seed: number): Promise<Floats> {
      let z = perChannel(latents, (value, channel) => (value * deviations[channel]) / scaling + means[channel]);
      if (shape.timed) {
        // Other noise than that which the film began with.
        const noise = gaussian(seed + 2 ** 40, z.shape).data;
        z = mapped(z, (value, index) => (1 - DECODE_NOISE) * value + DECODE_NOISE * noise[index]);
      }
      const film = await tiled(z, tiling, async (part) => {
        const values = told(part);
        const { decoded } = await execute(half(ltxDecoder(shape), values, "encoder."), values, undefined, signal);
        return decoded as Floats;
      });
      return mapped(film, (value) => Math.min(1, Math.max(-1, value)));
    },
    encoding: (length: number) =>
      planned("latents", 1, half(ltxEncoder(shape), { video: blank([3, length, height, width]) }, "decoder.")),
    decoding() {
      const tiles = tilesOf([height / space, width / space], tiling);
      const [rows, columns] = [tiles[0].bottom - tiles[0].top, tiles[0].right - tiles[0].left];
      const z = blank([shape.latents, (frames - 1) / time + 1, rows, columns]);
      return planned("film", tiles.length, half(ltxDecoder(shape), told(z), "encoder."));
    },
  };
}
