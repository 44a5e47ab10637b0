/** Small arithmetic on films and latents [channels, frames, ...] in memory. */
import { asFloats, count, floats, type Value } from "./value.ts";

/** 32-bit floats with their shape. */
export type Floats = Value & { data: Float32Array };

/** A film or latents with one number everywhere. */
export function filledWith(value: number, shape: readonly number[]): Floats {
  return floats(new Float32Array(count(shape)).fill(value), shape);
}

/** Channels of one after those of the other. */
export function overChannels(...parts: readonly Value[]): Floats {
  const [, ...sides] = parts[0].shape;
  const channels = parts.reduce((sum, { shape }) => sum + shape[0], 0);
  const out = new Float32Array(channels * count(sides));
  let at = 0;
  for (const part of parts) {
    const data = asFloats(part);
    out.set(data, at);
    at += data.length;
  }
  return floats(out, [channels, ...sides]);
}

/** Frames of one after those of the other. */
export function overFrames(...parts: readonly Value[]): Floats {
  const [channels, , ...sides] = parts[0].shape;
  const size = count(sides);
  const frames = parts.reduce((sum, { shape }) => sum + shape[1], 0);
  const out = new Float32Array(channels * frames * size);
  let from = 0;
  for (const part of parts) {
    const data = asFloats(part);
    const length = part.shape[1] * size;
    for (let channel = 0; channel < channels; channel++) {
      out.set(data.subarray(channel * length, (channel + 1) * length), (channel * frames + from) * size);
    }
    from += part.shape[1];
  }
  return floats(out, [channels, frames, ...sides]);
}

/** Frames `from` to before `to`. */
export function framesOf(film: Value, from: number, to: number): Floats {
  const [channels, frames, ...sides] = film.shape;
  const size = count(sides);
  const data = asFloats(film);
  const out = new Float32Array(channels * (to - from) * size);
  for (let channel = 0; channel < channels; channel++) {
    const start = (channel * frames + from) * size;
    out.set(data.subarray(start, start + (to - from) * size), channel * (to - from) * size);
  }
  return floats(out, [channels, to - from, ...sides]);
}

/** A value made number by number. */
export function mapped(value: Value, change: (number: number, index: number) => number): Floats {
  return floats(Float32Array.from(asFloats(value), change), value.shape);
}

/** Every channel's own change: the model's latents from the autoencoder's (less mean, over deviation), or back. */
export function perChannel(value: Value, change: (number: number, channel: number) => number): Floats {
  const each = count(value.shape) / value.shape[0];
  return mapped(value, (number, index) => change(number, Math.floor(index / each)));
}
