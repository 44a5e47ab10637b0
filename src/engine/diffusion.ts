/** The second engine: films by a published diffusion model, from a folder of its weights. */
import { type Device, frameI420, wanFilm } from "../diffusion/index.ts";
import { encodeFilm, type FilmSink } from "../film/index.ts";
import { MachineError } from "../platform/errors.ts";
import { openEncoders } from "../platform/node.ts";

/** What is asked of a diffusion model. */
export interface DiffusionRequest {
  /** The model's folder, as published: text_encoder, tokenizer, transformer, scheduler, vae. */
  folder: string;
  prompt: string;
  negative: string;
  seed: number;
  steps: number;
  guidance: number;
  size: [number, number];
  fps: number;
  frames: number;
  /** The processor by default. */
  device?: Device;
  signal?: AbortSignal;
  /** When a part of the work ends, in words. */
  onProgress?(what: string): void;
}

/** Makes the film and writes it as MP4, without sound. Throws one sentence where the model or the machine can't. */
export async function diffusionFilm(request: DiffusionRequest, sink: FilmSink): Promise<void> {
  const { folder, size, fps, frames, prompt, signal } = request;
  if (!(await openEncoders())) {
    throw new MachineError("This machine has no video encoder: run npm install @napi-rs/webcodecs.");
  }
  const film = await wanFilm(folder, { ...request, width: size[0], height: size[1] });
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
}
