/**
 * What Wan's transformers are given beside text: a first and a last image as latents with a mask (Wan 2.1 and 2.2 I2V), an image that
 * stands as the first latent (Wan 2.2 TI2V), a control film with mask and references (VACE).
 */
import { join } from "node:path";
import { Config } from "../config.ts";
import { openPart, readJson } from "../folder.ts";
import { CLIP_DEVIATION, CLIP_MEAN, clipShape, clipTokenStages } from "../models/clip.ts";
import type { WanShape } from "../models/wan.ts";
import { execute } from "../program.ts";
import { filled } from "../resample.ts";
import { type Floats, filledWith, mapped, overChannels, overFrames, perChannel } from "../tensors.ts";
import { asFloats, floats, type Value } from "../value.ts";
import { type Autoencoder, stillOf } from "./autoencoder.ts";
import { compiled, planned } from "./kit.ts";
import { type FilmRequest, ModelRequestError, type PlannedPart } from "./types.ts";

/** A picture in the film's size. */
export function fitted(picture: Value, { height, width }: FilmRequest): Floats {
  const fit = filled(picture, height, width);
  return mapped(fit, (value) => Math.min(1, Math.max(-1, value)));
}

/** A film of the right size whose length is the request's: cut, or with its last frame repeated. */
export function fittedFilm(film: Value, request: FilmRequest): Floats {
  const [channels, frames, rows, columns] = film.shape;
  const data = asFloats(film);
  const size = rows * columns;
  const out: Value[] = Array.from({ length: request.frames }, (_, frame) => {
    const from = Math.min(frame, frames - 1);
    const picture = new Float32Array(channels * size);
    for (let channel = 0; channel < channels; channel++) {
      const start = (channel * frames + from) * size;
      picture.set(data.subarray(start, start + size), channel * size);
    }
    return stillOf(fitted(floats(picture, [channels, rows, columns]), request));
  });
  return overFrames(...out);
}

/**
 * Mask and latents that go beside the noise: [4 + channels, frames, ...] for models that were trained on them. Frames in between are
 * grey, and the mask says which are given.
 */
export async function imageLatents(vae: Autoencoder, request: FilmRequest): Promise<Floats> {
  const { image, lastImage, frames, height, width } = request;
  const first = stillOf(fitted(image as Value, request));
  const between = frames - 1 - (lastImage ? 1 : 0);
  const parts: Value[] = [first, filledWith(0, [3, between, height, width])];
  if (lastImage) parts.push(stillOf(fitted(lastImage, request)));
  const latents = await vae.encode(overFrames(...parts));
  const [, count, rows, columns] = latents.shape;
  // Every latent frame has a flag for each of the frames it stands for; the first frame stands for all of its own.
  const mask = new Float32Array(vae.time * count * rows * columns);
  const given = (latent: number, flag: number) =>
    latent === 0 || (lastImage !== undefined && latent === count - 1 && flag === vae.time - 1);
  const size = rows * columns;
  for (let flag = 0; flag < vae.time; flag++) {
    for (let latent = 0; latent < count; latent++) {
      if (given(latent, flag)) mask.fill(1, (flag * count + latent) * size, (flag * count + latent + 1) * size);
    }
  }
  return overChannels(floats(mask, [vae.time, count, rows, columns]), latents);
}

/** The image encoder that some models read images with, as tokens [tokens, width]. */
export function openImageEncoder(folder: string, request: FilmRequest) {
  const { config, checkpoint } = openPart(folder, "image_encoder");
  const shape = clipShape(config);
  const last = `vision_model.encoder.layers.${shape.layers - 1}.`;
  checkpoint.allowUnder(last, "vision_model.post_layernorm.", "visual_projection.");
  checkpoint.allow(["vision_model.embeddings.position_ids"]);
  const stages = clipTokenStages(shape);
  const program = compiled(stages, checkpoint, { image: floatsOf([3, shape.side, shape.side]) }, request);
  const means = processor(folder);
  return {
    /** Tokens of one image. */
    tokens: (shape.side / shape.patch) ** 2 + 1,
    part: (images: number): PlannedPart => planned("image", images, program),
    async read(images: readonly Value[]): Promise<Floats> {
      const rows: Value[] = [];
      for (const image of images) {
        const values = { image: normalized(filled(image, shape.side, shape.side, "bicubic"), means) };
        rows.push((await execute(program, values, undefined, request.signal)).output);
      }
      return overChannels(...rows);
    },
  };
}

/** By what pictures are normalized, as the folder says or as CLIP has it. */
function processor(folder: string): { means: readonly number[]; deviations: readonly number[] } {
  let config = new Config({});
  try {
    config = new Config(readJson(join(folder, "image_processor", "preprocessor_config.json")));
  } catch {
    // Older folders have none, and then the usual numbers hold.
  }
  return {
    means: config.numbers("image_mean", CLIP_MEAN),
    deviations: config.numbers("image_std", CLIP_DEVIATION),
  };
}

/** A picture from -1 to 1 as the encoder takes it. */
export function normalized(
  picture: Value,
  { means, deviations }: { means: readonly number[]; deviations: readonly number[] } = {
    means: CLIP_MEAN,
    deviations: CLIP_DEVIATION,
  },
): Floats {
  return perChannel(picture, (value, channel) => (value / 2 + 0.5 - means[channel]) / deviations[channel]);
}

function floatsOf(shape: readonly number[]): Value {
  return { shape, data: new Float32Array() };
}

/** The control latents of VACE, and how many latent frames of references stand before the film. */
export async function controlLatents(
  vae: Autoencoder,
  shape: WanShape,
  request: FilmRequest,
): Promise<{ control: Floats; references: number }> {
  const { film, mask } = controlFilm(request);
  const kept = await vae.encode(blended(film, mask, (inside) => 1 - inside));
  const changed = await vae.encode(blended(film, mask, (inside) => inside));
  const channels = shape.control?.channels ?? 0;
  const flags = channels - 2 * vae.latents;
  if (flags !== vae.space ** 2)
    throw new Error(`VACE control of ${channels} channels doesn't go with this autoencoder.`);
  const latents = overChannels(kept, changed, maskLatents(mask, vae, kept.shape));
  const references = [...(request.references ?? [])];
  const before: Value[] = [];
  for (const reference of references) {
    const still = await vae.encode(stillOf(fitted(reference, request)));
    const nothing = [flags + vae.latents, 1, ...still.shape.slice(2)];
    before.push(overChannels(still, filledWith(0, nothing)));
  }
  return { control: overFrames(...before, latents), references: references.length };
}

/** The film to follow and where it may change: what is given, or grey between a first and a last image. */
function controlFilm(request: FilmRequest): { film: Floats; mask: Floats } {
  const { control, mask, image, lastImage, frames, height, width } = request;
  const flag = (value: number, count: number) => filledWith(value, [1, count, height, width]);
  if (control) {
    const film = fittedFilm(control, request);
    const fit = mask && mapped(fittedFilm(mask, request), (value) => (value > 0.5 ? 1 : 0));
    return { film, mask: fit ?? flag(1, frames) };
  }
  if (mask) throw new ModelRequestError("A mask says where a control film may change: give the control film too.");
  const grey = frames - (image ? 1 : 0) - (lastImage ? 1 : 0);
  const films: Value[] = [filledWith(0, [3, grey, height, width])];
  const masks: Value[] = [flag(1, grey)];
  if (image) {
    films.unshift(stillOf(fitted(image, request)));
    masks.unshift(flag(0, 1));
  }
  if (lastImage) {
    films.push(stillOf(fitted(lastImage, request)));
    masks.push(flag(0, 1));
  }
  return { film: overFrames(...films), mask: overFrames(...masks) };
}

function blended(film: Floats, mask: Floats, share: (inside: number) => number): Floats {
  const each = mask.data.length;
  return mapped(film, (value, index) => value * share(mask.data[index % each]));
}

/** Every latent pixel has a flag for each pixel it stands for, of the nearest of its frames. */
function maskLatents(mask: Floats, { space }: Autoencoder, [, count, rows, columns]: readonly number[]): Floats {
  const [, frames, height, width] = mask.shape;
  const out = new Float32Array(space * space * count * rows * columns);
  let at = 0;
  for (let y = 0; y < space; y++) {
    for (let x = 0; x < space; x++) {
      for (let latent = 0; latent < count; latent++) {
        const frame = Math.min(frames - 1, Math.floor(((latent + 0.5) * frames) / count));
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < columns; column++) {
            out[at++] = mask.data[(frame * height + row * space + y) * width + column * space + x];
          }
        }
      }
    }
  }
  return floats(out, [space * space, count, rows, columns]);
}
