/** Pictures and films from files, as models take them. */
import { readFile } from "node:fs/promises";
import type { Value } from "../../diffusion/index.ts";
import { filmOf, type Pixels, pictureOf } from "../../diffusion/index.ts";
import { readFrames } from "../../film/index.ts";
import { MachineError } from "../../platform/errors.ts";
import { openEncoders } from "../../platform/node.ts";

/** A file that can't be used. The message is one sentence. */
export class MediaError extends Error {
  override name = "MediaError";
}

/** A picture [3, height, width], -1 to 1. */
export async function readPicture(path: string): Promise<Value> {
  const bytes = await bytesOf(path);
  const type = typeOf(bytes);
  if (!type) throw new MediaError(`${path} is no picture: a PNG, JPEG or WebP file is.`);
  await decoders();
  return pictureOf(await decoded(bytes, type, path));
}

/** A film [3, frames, height, width], -1 to 1, of at most so many frames; a picture is a film of one frame. */
export async function readFilm(path: string, frames: number, fps: number): Promise<Value> {
  const bytes = await bytesOf(path);
  if (typeOf(bytes)) return filmOf([await readPicture(path)]);
  await decoders();
  try {
    return filmOf((await readFrames(bytes, frames, fps)).map(pictureOf));
  } catch (error) {
    throw new MediaError(`${path} can't be used: ${(error as Error).message}.`);
  }
}

/** The brightness of a film or a picture's film as a mask [1, frames, height, width], 0 to 1. */
export function maskOf(film: Value): Value {
  const [, frames, height, width] = film.shape;
  const size = frames * height * width;
  const data = film.data as Float32Array;
  const out = new Float32Array(size);
  for (let index = 0; index < size; index++) {
    out[index] = (0.2126 * data[index] + 0.7152 * data[size + index] + 0.0722 * data[2 * size + index] + 1) / 2;
  }
  return { shape: [1, frames, height, width], data: out };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new MediaError(`${path} can't be read: is it there?`);
  }
}

/** What the first bytes say. */
function typeOf(bytes: Uint8Array): string | undefined {
  const starts = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return "image/png";
  if (starts(0xff, 0xd8, 0xff)) return "image/jpeg";
  const text = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  return text.startsWith("RIFF") && text.endsWith("WEBP") ? "image/webp" : undefined;
}

async function decoders(): Promise<void> {
  if (await openEncoders()) return;
  throw new MachineError("This machine can't read pictures and films: run npm install @napi-rs/webcodecs.");
}

async function decoded(data: Uint8Array, type: string, path: string): Promise<Pixels> {
  const codecs = (await import("@napi-rs/webcodecs")) as unknown as {
    ImageDecoder: new (init: object) => { decode(): Promise<{ image: VideoFrame }> };
  };
  try {
    const { image } = await new codecs.ImageDecoder({ data, type }).decode();
    const options = { format: "RGBA" } as VideoFrameCopyToOptions;
    const pixels = new Uint8Array(image.allocationSize(options));
    await image.copyTo(pixels, options);
    const { codedWidth: width, codedHeight: height } = image;
    image.close();
    return { width, height, data: pixels };
  } catch {
    throw new MediaError(`${path} can't be read as a picture: it is damaged.`);
  }
}
