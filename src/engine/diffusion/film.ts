/** The second engine: films by a published diffusion model, from a folder of its weights. */
import {
  type Device,
  type Estimate,
  estimate,
  type FilmRequest,
  frameI420,
  type Prepared,
  prepareFilm,
  productRate,
} from "../../diffusion/index.ts";
import { encodeFilm, type FilmSink } from "../../film/index.ts";
import { MachineError } from "../../platform/errors.ts";
import { openEncoders } from "../../platform/node.ts";

/** What is asked of a diffusion model. */
export interface DiffusionRequest extends Omit<FilmRequest, "width" | "height"> {
  /** The model's folder, as published: text_encoder, tokenizer, transformer, scheduler, vae. */
  folder: string;
  size: [number, number];
  fps: number;
}

/** A film that is about to be made. */
export interface DiffusionPlan extends Estimate {
  /** Bytes that this machine has left. */
  available: number;
  /** Makes the film and writes it as MP4, without sound. */
  film(sink: FilmSink): Promise<void>;
}

/**
 * Makes ready a film and says what it will take. Throws one sentence where the model or the machine can't: a ModelRequestError where the
 * request is at fault.
 */
export async function planFilm(request: DiffusionRequest): Promise<DiffusionPlan> {
  const { folder, size, fps, frames, prompt, signal, device } = request;
  if (!(await openEncoders())) {
    throw new MachineError("This machine has no video encoder: run npm install @napi-rs/webcodecs.");
  }
  const prepared: Prepared = await prepareFilm(folder, { ...request, width: size[0], height: size[1] });
  const cost = estimate(prepared, await productRate(device));
  return {
    ...cost,
    available: process.availableMemory(),
    async film(sink) {
      const film = await prepared.run();
      await encodeFilm(
        {
          size,
          fps,
          frameCount: frames,
          frame: async (index) => frameI420(film, index),
          bitsPerPixel: 0.2,
          tags: { title: prompt.slice(0, 80), comment: "made by a diffusion model" },
          signal,
        },
        sink,
      );
    },
  };
}

export type { Device };
