/** From what an autoencoder gives to what an encoder takes. */
import { asFloats, type Value } from "./value.ts";

/**
 * One frame of a film [3, frames, height, width], -1 to 1, as planar 4:2:0 in BT.709 limited range. Height and width must be even.
 * Colour is the mean of two by two pixels.
 */
export function frameI420(film: Value, frame: number): Uint8Array {
  const [, frames, height, width] = film.shape;
  const data = asFloats(film);
  const size = height * width;
  const out = new Uint8Array((size * 3) / 2);
  const [red, green, blue] = [0, 1, 2].map((channel) => {
    const at = (channel * frames + frame) * size;
    return Float32Array.from(data.slice(at, at + size), (value) => (Math.min(1, Math.max(-1, value)) + 1) / 2);
  });
  const luma = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  for (let index = 0; index < size; index++) {
    out[index] = Math.round(16 + 219 * luma(red[index], green[index], blue[index]));
  }
  for (let y = 0; y < height / 2; y++) {
    for (let x = 0; x < width / 2; x++) {
      const first = 2 * y * width + 2 * x;
      const four = [first, first + 1, first + width, first + width + 1];
      const [r, g, b] = [red, green, blue].map((plane) => four.reduce((sum, at) => sum + plane[at], 0) / 4);
      const at = size + (y * width) / 2 + x;
      out[at] = Math.round(128 + (224 * (b - luma(r, g, b))) / 1.8556);
      out[at + size / 4] = Math.round(128 + (224 * (r - luma(r, g, b))) / 1.5748);
    }
  }
  return out;
}
