/** Films to latents and back with Wan's autoencoders: stretch by stretch in time, and square by square where that is asked for. */
import type { Checkpoint } from "../checkpoint.ts";
import type { Config } from "../config.ts";
import { openPart } from "../folder.ts";
import { type Stretch, type WanVaeShape, wanDecoder, wanEncoder, wanVaeShape } from "../models/wan-vae.ts";
import { compile, executeLanes, type Program, type Values } from "../program.ts";
import { type Floats, framesOf, overFrames, perChannel } from "../tensors.ts";
import { count, floats, type Value } from "../value.ts";
import { planned } from "./kit.ts";
import { tiled, tilesOf } from "./tiles.ts";
import type { FilmRequest, PlannedPart } from "./types.ts";

/** An opened autoencoder. Latents are the transformer's: of mean 0 and variance 1 in each channel. */
export interface Autoencoder {
  latents: number;
  /** Pixels a latent, and frames a latent beside the first. */
  space: number;
  time: number;
  encode(film: Value): Promise<Floats>;
  decode(latents: Value): Promise<Floats>;
  encoding(frames: number): PlannedPart;
  decoding(): PlannedPart;
}

/** Latents' width beside a tile that its neighbours also decode, in pixels. */
const OVERLAP = 64;

/** Opens the autoencoder of a model's folder. */
export function openAutoencoder(folder: string, request: FilmRequest): Autoencoder {
  const { config, checkpoint } = openPart(folder, "vae");
  const shape = wanVaeShape(config);
  const space = shape.patch * 2 ** shape.halvesTime.length;
  const time = 2 ** shape.halvesTime.filter(Boolean).length;
  const { means, deviations } = statistics(config, shape.latents);
  const { signal, device, width, height, onProgress = () => {} } = request;
  const halves = {
    encode: stretches(checkpoint, (stretch) => wanEncoder(shape, stretch), ["decoder.", "post_quant_conv."], device),
    decode: stretches(checkpoint, (stretch) => wanDecoder(shape, stretch), ["encoder.", "quant_conv."], device),
  };
  const run = async (half: typeof halves.encode, input: Value, each: number, name: string, out: string) => {
    const made: Value[] = [];
    let memory: Values = {};
    for (let at = 0; at < input.shape[1]; ) {
      const here = at === 0 ? 1 : Math.min(each, input.shape[1] - at);
      const values = { ...memory, [name]: framesOf(input, at, at + here) };
      const program = half(at === 0 ? "first" : "later", values);
      memory = {};
      const [result] = await executeLanes(program, [values], { signal, spent: isMemory });
      made.push(result[out]);
      memory = Object.fromEntries(Object.entries(result).filter(([key]) => isMemory(key)));
      at += here;
      onProgress(`${out === "decoded" ? "film" : "latents"}, ${at} of ${input.shape[1]}`);
    }
    return overFrames(...made);
  };
  const latentSize = [height / space, width / space];
  return {
    latents: shape.latents,
    space,
    time,
    async encode(film) {
      const mean = await run(halves.encode, film, time, "video", "mean");
      return perChannel(mean, (value, channel) => (value - means[channel]) / deviations[channel]);
    },
    async decode(latents) {
      const z = perChannel(latents, (value, channel) => value * deviations[channel] + means[channel]);
      return tiled(z, { scale: space, tile: request.tile, overlap: OVERLAP }, (part) =>
        run(halves.decode, part, 1, "z", "decoded"),
      );
    },
    encoding: (frames) => {
      const first = { video: blank([3, 1, height, width]) };
      const later = { video: blank([3, time, height, width]) };
      return inStretches("latents", halves.encode, first, later, (frames - 1) / time);
    },
    decoding: () => {
      const tiles = tilesOf(latentSize, { scale: space, tile: request.tile, overlap: OVERLAP });
      const z = blank([shape.latents, 1, tiles[0].bottom - tiles[0].top, tiles[0].right - tiles[0].left]);
      const part = inStretches("film", halves.decode, { z }, { z }, (request.frames - 1) / time);
      return { ...part, runs: part.runs * tiles.length };
    },
  };
}

/** What one stretch leaves for the next. */
function isMemory(name: string): boolean {
  return name.startsWith("memory/");
}

/** What a half takes for its first stretch and so many later ones. */
function inStretches(
  name: string,
  half: (stretch: Stretch, values: Values) => Program,
  first: Values,
  later: Values,
  number: number,
): PlannedPart {
  const begun = half("first", first);
  if (number === 0) return planned(name, 1, begun);
  const left = Object.entries(begun.made).filter(([key]) => isMemory(key));
  const memory = Object.fromEntries(left.map(([key, shape]) => [key, blank(shape)]));
  const part = planned(name, number, half("later", { ...memory, ...later }));
  return { ...part, memory: part.memory + 4 * left.reduce((sum, [, shape]) => sum + count(shape), 0) };
}

/** Graphs of one half by stretch and shape, each written once. The other half's weights may be left over. */
function stretches(
  checkpoint: Checkpoint,
  stages: (stretch: Stretch) => ReturnType<typeof wanDecoder>,
  others: readonly string[],
  device: FilmRequest["device"],
): (stretch: Stretch, values: Values) => Program {
  const written = new Map<string, Program>();
  checkpoint.allowUnder(...others);
  return (stretch, values) => {
    const key = `${stretch} ${Object.values(values).map(({ shape }) => shape.join("x"))}`;
    const program = written.get(key) ?? compile(stages(stretch), checkpoint, values, device);
    if (!written.has(key)) checkpoint.check();
    written.set(key, program);
    return program;
  };
}

/** Zeros that take no memory to speak of: of a plan's inputs only the shape matters. */
function blank(shape: readonly number[]): Value {
  return { shape, data: new Float32Array() };
}

function statistics(config: Config, latents: number): { means: readonly number[]; deviations: readonly number[] } {
  const means = config.numbers("latents_mean");
  const deviations = config.numbers("latents_std");
  if (means.length !== latents || deviations.length !== latents) {
    throw new Error(`The config's latents_mean and latents_std must have ${latents} numbers.`);
  }
  return { means, deviations };
}

/** A single frame as a film. */
export function stillOf(picture: Value): Floats {
  const [channels, height, width] = picture.shape;
  return floats(picture.data as Float32Array, [channels, 1, height, width]);
}

export type { WanVaeShape };
