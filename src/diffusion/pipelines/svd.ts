/** Films from an image with Stable Video Diffusion (Blattmann et al. 2023): without words, in one piece. */
import { openPart } from "../folder.ts";
import { clipImageStages, clipShape } from "../models/clip.ts";
import { svdShape, svdStages, svdValues } from "../models/svd-unet.ts";
import { svdDecoder, svdEncoder, svdVaeShape } from "../models/svd-vae.ts";
import { gaussian } from "../noise.ts";
import { execute, KeptWeights } from "../program.ts";
import { blurred, resampledByCorners } from "../resample.ts";
import { eulerDiscrete } from "../schedulers.ts";
import { type Floats, mapped } from "../tensors.ts";
import { asFloats, count, floats, type Value } from "../value.ts";
import { compiled, planned, refuseConditions } from "./kit.ts";
import { type FilmRequest, ModelRequestError, type Prepared } from "./types.ts";
import { answers } from "./walk.ts";
import { fitted, normalized } from "./wan-conditions.ts";

/** How much the film moves (the middle of what was trained), and how much noise the image gets first. */
const MOTION = 127;
const IMAGE_NOISE = 0.02;
/** What a guidance of one means for the first frame; it grows to the last. */
const FIRST_GUIDANCE = 1;
/** Pixels of frames that are decoded together: what a trained size has in two frames. */
const DECODED_TOGETHER = 2 * 1024 * 576;

/** Makes ready a film with a Stable Video Diffusion folder. Throws a sentence where the request doesn't fit it or it is not whole. */
export async function prepareSvd(folder: string, request: FilmRequest): Promise<Prepared> {
  const { image, width, height, frames, guidance, steps, seed, fps = 7, signal, onProgress = () => {} } = request;
  refuseConditions(request, ["image"], "This model");
  if (!image) throw new ModelRequestError("This model makes films from an image: give one with --image FILE.");
  const unet = openPart(folder, "unet");
  const shape = svdShape(unet.config);
  const fold = 8 * 2 ** (shape.widths.length - 1);
  if (width % fold !== 0 || height % fold !== 0) {
    throw new ModelRequestError(
      `This model makes films whose sides are multiples of ${fold} pixels, not ${width}x${height}.`,
    );
  }
  if (request.adapters?.length) throw new ModelRequestError("This model takes no low-rank changes: leave --lora out.");
  const vae = openPart(folder, "vae");
  const vaeShape = svdVaeShape(vae.config);
  const space = 2 ** (vaeShape.widths.length - 1);
  const [rows, columns] = [height / space, width / space];
  const clip = openPart(folder, "image_encoder");
  const clipped = clipShape(clip.config);
  clip.checkpoint.allow(["vision_model.embeddings.position_ids"]);

  const blank = (sides: readonly number[]): Value => ({ shape: sides, data: new Float32Array() });
  const grid = [frames, vaeShape.latents, rows, columns];
  const valuesFor = (latents: Value, timestep: number, context: Value) =>
    svdValues(shape, { latents, timestep, context, ids: [fps - 1, MOTION, IMAGE_NOISE] });
  const sampleContext = blank([1, shape.contextWidth]);
  const sample = valuesFor(blank([frames, shape.channelsIn, rows, columns]), 1, sampleContext);
  const program = compiled(svdStages(shape), unet.checkpoint, sample, request);
  const seeing = compiled(
    clipImageStages(clipped),
    clip.checkpoint,
    { image: blank([3, clipped.side, clipped.side]) },
    request,
  );
  vae.checkpoint.allowUnder("decoder.");
  const encoding = compiled(svdEncoder(vaeShape), vae.checkpoint, { image: blank([1, 3, height, width]) }, request);
  const together = Math.min(frames, Math.max(2, Math.floor(DECODED_TOGETHER / (width * height))));
  const decoderFor = (number: number) =>
    compiled(svdDecoder(vaeShape), vae.checkpoint, { z: blank([number, vaeShape.latents, rows, columns]) }, request);
  const lanes = guidance > 1 ? 2 : 1;
  const parts = [
    planned("image", 1, seeing),
    planned("latents", 1, encoding),
    planned("steps", steps * lanes, program),
    planned("film", Math.ceil(frames / together), decoderFor(together)),
  ];

  const run = async (): Promise<Floats> => {
    const small = resampledByCorners(blurred(image, clipped.side), clipped.side, clipped.side);
    const { output: context } = await execute(seeing, { image: normalized(small) }, undefined, signal);
    const noise = gaussian(seed + 2 ** 40, [3, height, width]).data;
    const noisy = mapped(fitted(image, request), (value, index) => value + IMAGE_NOISE * noise[index]);
    const { mean } = await execute(encoding, { image: floats(noisy.data, [1, 3, height, width]) }, undefined, signal);
    onProgress("images");

    const sampler = eulerDiscrete({ steps });
    const most = Math.hypot(sampler.sigmas[0], 1);
    let latents: Float32Array = gaussian(seed, grid).data.map((value) => value * most);
    const nothing = floats(new Float32Array(shape.contextWidth), [1, shape.contextWidth]);
    const weights = KeptWeights.beside(Math.max(...parts.map(({ memory }) => memory)));
    for (let step = 0; step < steps; step++) {
      const scaled = latents.map((value) => value * sampler.scale(step));
      const lane = (seen: boolean) =>
        valuesFor(
          beside(floats(scaled, grid), seen ? asFloats(mean) : undefined),
          sampler.timesteps[step],
          seen ? context : nothing,
        );
      const made = await answers(program, lanes > 1 ? [lane(true), lane(false)] : [lane(true)], {
        signal,
        kept: weights,
        onStage: (stage) => onProgress(`step ${step + 1} of ${steps}, ${stage}`),
      });
      latents = sampler.step(step, latents, guidedByFrame(made, guidance, frames));
    }
    const film = new Float32Array(3 * frames * height * width);
    const size = height * width;
    const each = count(grid) / frames;
    for (let at = 0; at < frames; at += together) {
      const here = Math.min(together, frames - at);
      const z = Float32Array.from(latents.subarray(at * each, (at + here) * each), (value) => value / vaeShape.scaling);
      const values = { z: floats(z, [here, ...grid.slice(1)]) };
      const { decoded } = await execute(decoderFor(here), values, undefined, signal);
      const data = asFloats(decoded);
      for (let frame = 0; frame < here; frame++) {
        for (let channel = 0; channel < 3; channel++) {
          const from = (frame * 3 + channel) * size;
          film.set(data.subarray(from, from + size), (channel * frames + at + frame) * size);
        }
      }
      onProgress(`film, ${at + here} of ${frames}`);
    }
    onProgress("film");
    return mapped(floats(film, [3, frames, height, width]), (value) => Math.min(1, Math.max(-1, value)));
  };
  return { parts, kept: 4 * (6 * count(grid) + 3 * 3 * frames * width * height), run };
}

/** Noise [frames, channels, ...] with the image's latents as further channels of every frame, or with none. */
function beside(noise: Value, image: Float32Array | undefined): Floats {
  const [frames, channels, rows, columns] = noise.shape;
  const each = channels * rows * columns;
  const data = asFloats(noise);
  const out = new Float32Array(2 * frames * each);
  for (let frame = 0; frame < frames; frame++) {
    out.set(data.subarray(frame * each, (frame + 1) * each), 2 * frame * each);
    if (image) out.set(image, (2 * frame + 1) * each);
  }
  return floats(out, [frames, 2 * channels, rows, columns]);
}

/** Guidance that grows from the first frame to the last. */
function guidedByFrame([seen, unseen]: readonly Float32Array[], guidance: number, frames: number): Float32Array {
  if (!unseen) return seen;
  const each = seen.length / frames;
  return seen.map((value, index) => {
    const share = frames > 1 ? Math.floor(index / each) / (frames - 1) : 0;
    const here = FIRST_GUIDANCE + (guidance - FIRST_GUIDANCE) * share;
    return unseen[index] + here * (value - unseen[index]);
  });
}
