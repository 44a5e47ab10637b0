/**
 * Films with Wan 2.1 and 2.2 (Wan Team 2025), from a published folder: text, images and control films to latents, the transformer
 * in steps (two of them where the folder has an expert for noise and one for detail), the autoencoder. Parts are opened one
 * after another, so that only one's weights are in use at a time.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { addAdapters } from "../adapters.ts";
import { Config } from "../config.ts";
import { openPart, readJson } from "../folder.ts";
import { type WanShape, wanShape, wanStages, wanValues } from "../models/wan.ts";
import { KeptWeights, type Values } from "../program.ts";
import { type Floats, framesOf, overChannels, overFrames } from "../tensors.ts";
import { asFloats, count, floats, type Value } from "../value.ts";
import { type Autoencoder, openAutoencoder, stillOf } from "./autoencoder.ts";
import { beginning, checkSize, compiled, guided, openText, planned, refuseConditions, samplerOf } from "./kit.ts";
import { type FilmRequest, ModelRequestError, type PlannedPart, type Prepared } from "./types.ts";
import { answers, Reuse } from "./walk.ts";
import { controlLatents, fitted, fittedFilm, imageLatents, openImageEncoder } from "./wan-conditions.ts";

/** Tokens that the transformer always takes; what the prompt leaves free is zero. */
const TEXT_TOKENS = 512;

/** How a model takes images, as its config tells. */
type Manner = "text" | "beside" | "first" | "control";

/** What the transformer reads at every step beside text and noise. */
interface Conditions {
  manner: Manner;
  /** Latents that stand beside the noise's channels. */
  beside?: Floats;
  /** The latent that stands first and stays. */
  first?: Floats;
  /** Tokens of the image encoder. */
  image?: Value;
  control?: Floats;
  strengths?: Value;
  /** Latent frames before the film that show references and are cut off at the end. */
  references: number;
}

/** Makes ready a film with a Wan folder. Throws a sentence where the request doesn't fit the model or the folder is not whole. */
export async function prepareWan(folder: string, request: FilmRequest): Promise<Prepared> {
  const { guidance, width, height, frames, prompt, negative = "", signal, onProgress = () => {} } = request;
  const vae = openAutoencoder(folder, request);
  const experts = openExperts(folder, request);
  const { shape } = experts[0];
  const manner = mannerOf(shape, vae, folder, request);
  checkSize(request, [shape.patch[1] * vae.space, shape.patch[2] * vae.space], vae.time);
  const text = await openText(folder, { tokens: TEXT_TOKENS, whole: false }, request);
  const lanes = guidance > 1 ? 2 : 1;

  const references = request.references?.length ?? 0;
  const grid = [vae.latents, (frames - 1) / vae.time + 1 + references, height / vae.space, width / vae.space];
  const images = [request.image, request.lastImage].filter((image) => image !== undefined);
  const encoder = shape.imageWidth !== undefined && manner === "beside" ? openImageEncoder(folder, request) : undefined;
  const seen = (encoder?.tokens ?? 0) * images.length;
  if (shape.imageTokens !== undefined && encoder && seen !== shape.imageTokens) {
    throw new ModelRequestError(
      "This model goes from a first image to a last one: give both, --image and --last-image.",
    );
  }
  const programs = experts.map((expert) => {
    const values = valuesFor(expert.shape, sampleOf(manner, grid, expert.shape, request, seen), {
      latents: blank(grid),
      timestep: 500,
      text: blank([TEXT_TOKENS, expert.shape.textWidth]),
    });
    return compiled(wanStages(expert.shape), expert.checkpoint, values, request);
  });
  const sampler = samplerOf(folder, request);
  const border = boundaryOf(folder) * 1000;
  const expertAt = (timestep: number) => (experts.length > 1 && timestep < border ? 1 : 0);
  const begun = Math.max(1, Math.round(request.steps * (request.video ? (request.strength ?? 1) : 1)));

  const parts: PlannedPart[] = [text.part(lanes)];
  if (encoder) parts.push(encoder.part(images.length));
  if (manner !== "text" || request.video) parts.push(vae.encoding(manner === "first" && !request.video ? 1 : frames));
  parts.push(planned("steps", begun * lanes, programs[0]), vae.decoding());

  const run = async (): Promise<Floats> => {
    const texts: Value[] = [];
    for (const words of [prompt, negative].slice(0, lanes)) texts.push((await text.read(words)).text);
    onProgress("text");
    const conditions = await conditionsOf(manner, vae, shape, request);
    if (encoder) conditions.image = await encoder.read(images);
    if (manner !== "text") onProgress("images");
    const film = request.video && (await vae.encode(fittedFilm(request.video, request)));
    const started = film && references > 0 ? overFrames(framesOf(film, 0, references), film) : film;
    let { from, latents } = beginning(sampler, grid, request, started);
    // Each expert keeps what the one before it has left free.
    const weights: KeptWeights[] = [];
    const reuse = request.reuse ? experts.map(() => new Reuse(request.reuse ?? 0)) : [];
    for (let step = from; step < sampler.timesteps.length; step++) {
      const timestep = sampler.timesteps[step];
      const expert = expertAt(timestep);
      const lane = (words: Value): Values =>
        valuesFor(experts[expert].shape, conditions, { latents: floats(latents, grid), timestep, text: words });
      weights[expert] ??= KeptWeights.beside(Math.max(...parts.map(({ memory }) => memory)));
      const onStage = (stage: string) => onProgress(`step ${step + 1} of ${sampler.timesteps.length}, ${stage}`);
      const made = await answers(
        programs[expert],
        texts.map(lane),
        { signal, onStage, kept: weights[expert] },
        reuse[expert],
      );
      latents = sampler.step(step, latents, guided(made, guidance));
    }
    const done = framesOf(kept(floats(latents, grid), conditions), references, grid[1]);
    const decoded = await vae.decode(done);
    onProgress("film");
    return decoded;
  };
  return { parts, kept: 4 * (4 * count(grid) + 2 * 3 * frames * width * height), run };
}

interface Expert {
  shape: WanShape;
  checkpoint: ReturnType<typeof openPart>["checkpoint"];
}

/** One transformer, or the one for noise and the one for detail. Low-rank changes are made to all. */
function openExperts(folder: string, { adapters = [] }: FilmRequest): Expert[] {
  const names = ["transformer", "transformer_2"].filter((part) => existsSync(join(folder, part, "config.json")));
  if (names.length === 0)
    throw new Error(`${join(folder, "transformer")} is missing: the model's folder is not whole.`);
  return names.map((part) => {
    const { config, checkpoint } = openPart(folder, part);
    for (const { file, strength } of adapters) addAdapters(checkpoint, file, strength);
    return { shape: wanShape(config), checkpoint };
  });
}

function mannerOf(shape: WanShape, vae: Autoencoder, folder: string, request: FilmRequest): Manner {
  const always = ["video"] as const;
  if (shape.control) {
    refuseConditions(request, [...always, "control", "mask", "references", "image", "lastImage"], "This model");
    return "control";
  }
  if (shape.channelsIn > vae.latents) {
    const last = shape.imageWidth === undefined || shape.imageTokens !== undefined;
    refuseConditions(request, [...always, "image", ...(last ? (["lastImage"] as const) : [])], "This model");
    if (!request.image)
      throw new ModelRequestError("This model makes films from an image: give one with --image FILE.");
    return "beside";
  }
  if (indexOf(folder).flag("expand_timesteps", false)) {
    refuseConditions(request, [...always, "image"], "This model");
    return request.image ? "first" : "text";
  }
  refuseConditions(request, always, "This model");
  return "text";
}

function indexOf(folder: string): Config {
  const path = join(folder, "model_index.json");
  return new Config(existsSync(path) ? readJson(path) : {});
}

/** Where the expert for noise hands over, as a share of all timesteps. */
function boundaryOf(folder: string): number {
  return indexOf(folder).number("boundary_ratio", 0.875);
}

async function conditionsOf(
  manner: Manner,
  vae: Autoencoder,
  shape: WanShape,
  request: FilmRequest,
): Promise<Conditions> {
  switch (manner) {
    case "beside":
      return { manner, beside: await imageLatents(vae, request), references: 0 };
    case "first":
      return { manner, first: await vae.encode(stillOf(fitted(request.image as Value, request))), references: 0 };
    case "control": {
      const { control, references } = await controlLatents(vae, shape, request);
      return { manner, control, references, strengths: strengths(shape, request) };
    }
    default:
      return { manner, references: 0 };
  }
}

function strengths(shape: WanShape, { controlStrength = 1 }: FilmRequest): Value {
  const number = shape.control?.after.length ?? 0;
  return floats(new Float32Array(number).fill(controlStrength), [number]);
}

/** Conditions that have the right shapes and no content: what a graph is written for. */
function sampleOf(
  manner: Manner,
  [channels, ...sides]: readonly number[],
  shape: WanShape,
  request: FilmRequest,
  seen: number,
): Conditions {
  const references = request.references?.length ?? 0;
  switch (manner) {
    case "beside":
      return {
        manner,
        references,
        beside: blank([shape.channelsIn - channels, ...sides]),
        ...(seen > 0 ? { image: blank([seen, shape.imageWidth ?? 0]) } : {}),
      };
    case "first":
      return { manner, references, first: blank([channels, 1, ...sides.slice(1)]) };
    case "control": {
      const control = blank([shape.control?.channels ?? 0, ...sides]);
      return { manner, references, control, strengths: strengths(shape, request) };
    }
    default:
      return { manner, references };
  }
}

function valuesFor(
  shape: WanShape,
  conditions: Conditions,
  { latents, timestep, text }: { latents: Floats; timestep: number; text: Value },
): Values {
  const { manner, beside, image, control, strengths: counted } = conditions;
  const input =
    beside === undefined
      ? kept(latents, conditions)
      : isBlank(latents)
        ? blank([shape.channelsIn, ...latents.shape.slice(1)])
        : overChannels(latents, beside);
  const [, frames, height, width] = latents.shape;
  const each = (height / shape.patch[1]) * (width / shape.patch[2]);
  const timesteps =
    manner === "first"
      ? Float32Array.from({ length: frames * each }, (_, token) => (token < each ? 0 : timestep))
      : Float32Array.of(timestep);
  return wanValues(shape, {
    latents: input,
    timesteps: floats(timesteps, [timesteps.length]),
    text,
    image,
    control,
    strengths: control && counted,
  });
}

/** Latents with the given first frame in its place. */
function kept(latents: Floats, { first }: Conditions): Floats {
  if (!first || isBlank(latents)) return latents;
  return overFrames(first, framesOf(latents, 1, latents.shape[1]));
}

/** A shape without content. */
function blank(shape: readonly number[]): Floats {
  return { shape, data: new Float32Array() };
}

function isBlank(value: Value): boolean {
  return asFloats(value).length === 0;
}

/** The film of a request, made ready and made. */
export async function wanFilm(folder: string, request: FilmRequest): Promise<Floats> {
  return (await prepareWan(folder, request)).run();
}
