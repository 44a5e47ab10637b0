/** Pictures to other sizes, as the makers of models did it: separable filters that widen when they shrink. */
import { asFloats, floats, type Value } from "./value.ts";

/** Pixels as they come from a file: rows from the top, red, green, blue, alpha, 0 to 255. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A filter: how far it reaches, and its weight at a distance. */
interface Filter {
  reach: number;
  at(distance: number): number;
}

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** Filters by name: Keys' cubic with a = -1/2, and Lanczos with three lobes. */
const FILTERS = {
  bicubic: {
    reach: 2,
    at(distance: number): number {
      const x = Math.abs(distance);
      if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
      return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    },
  },
  lanczos: { reach: 3, at: (x: number) => (Math.abs(x) < 3 ? sinc(x) * sinc(x / 3) : 0) },
} satisfies Record<string, Filter>;

/** The name of a filter. */
export type FilterName = keyof typeof FILTERS;

/** A picture [channels, height, width] in another size. */
export function resampled(picture: Value, height: number, width: number, filter: FilterName): Value {
  const [channels, rows, columns] = picture.shape;
  const data = asFloats(picture);
  const across = weightsOf(columns, width, FILTERS[filter]);
  const down = weightsOf(rows, height, FILTERS[filter]);
  const narrow = new Float32Array(channels * rows * width);
  for (let row = 0; row < channels * rows; row++) {
    across.forEach(({ first, weights }, x) => {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += weights[k] * data[row * columns + first + k];
      narrow[row * width + x] = sum;
    });
  }
  const out = new Float32Array(channels * height * width);
  for (let channel = 0; channel < channels; channel++) {
    down.forEach(({ first, weights }, y) => {
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let k = 0; k < weights.length; k++) {
          sum += weights[k] * narrow[(channel * rows + first + k) * width + x];
        }
        out[(channel * height + y) * width + x] = sum;
      }
    });
  }
  return floats(out, [channels, height, width]);
}

/** For every new place, the first old one that counts and the weights of it and its followers. */
function weightsOf(from: number, to: number, { reach, at }: Filter): { first: number; weights: number[] }[] {
  const scale = Math.max(1, from / to);
  return Array.from({ length: to }, (_, place) => {
    const middle = ((place + 0.5) * from) / to;
    const first = Math.max(0, Math.floor(middle - reach * scale + 0.5));
    const last = Math.min(from, Math.floor(middle + reach * scale + 0.5));
    const weights = Array.from({ length: last - first }, (_, k) => at((first + k + 0.5 - middle) / scale));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}

/** The middle of a picture [channels, height, width] that has the wanted shape, in the wanted size. */
export function filled(picture: Value, height: number, width: number, filter: FilterName = "lanczos"): Value {
  const [channels, rows, columns] = picture.shape;
  const scale = Math.max(height / rows, width / columns);
  const [tall, wide] = [Math.max(height, Math.round(rows * scale)), Math.max(width, Math.round(columns * scale))];
  const large = tall === rows && wide === columns ? picture : resampled(picture, tall, wide, filter);
  const [top, left] = [Math.floor((tall - height) / 2), Math.floor((wide - width) / 2)];
  const data = asFloats(large);
  const out = new Float32Array(channels * height * width);
  for (let row = 0; row < channels * height; row++) {
    const from = (Math.floor(row / height) * tall + top + (row % height)) * wide + left;
    out.set(data.subarray(from, from + width), row * width);
  }
  return floats(out, [channels, height, width]);
}

/** Pixels of a file as a picture [3, height, width], -1 to 1, on black where they are transparent. */
export function pictureOf({ width, height, data }: Pixels): Value {
  const size = width * height;
  const out = new Float32Array(3 * size);
  for (let pixel = 0; pixel < size; pixel++) {
    const alpha = data[4 * pixel + 3] / 255;
    for (let channel = 0; channel < 3; channel++) {
      out[channel * size + pixel] = (data[4 * pixel + channel] * alpha) / 127.5 - 1;
    }
  }
  return floats(out, [3, height, width]);
}

/** Pictures [channels, height, width] one after another as a film [channels, frames, height, width]. */
export function filmOf(pictures: readonly Value[]): Value & { data: Float32Array } {
  const [channels, height, width] = pictures[0].shape;
  const size = height * width;
  const out = new Float32Array(channels * pictures.length * size);
  for (const [frame, picture] of pictures.entries()) {
    const data = asFloats(picture);
    for (let channel = 0; channel < channels; channel++) {
      out.set(data.subarray(channel * size, (channel + 1) * size), (channel * pictures.length + frame) * size);
    }
  }
  return floats(out, [channels, pictures.length, height, width]);
}

/**
 * A picture softened as far as it will be made smaller, by a bell of half the shrinking less one half in deviation: what Stable Video
 * Diffusion's authors do before they take fewer pixels. Beyond its edges the picture is mirrored.
 */
export function blurred(picture: Value, side: number): Value {
  const [channels, rows, columns] = picture.shape;
  const bell = (length: number) => {
    const deviation = Math.max((length / side - 1) / 2, 0.001);
    const reach = Math.floor(Math.floor(Math.max(4 * deviation, 3)) / 2);
    const weights = Array.from({ length: 2 * reach + 1 }, (_, k) =>
      Math.exp(-((k - reach) ** 2) / (2 * deviation ** 2)),
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  };
  const mirrored = (at: number, length: number) => {
    const inside = at < 0 ? -at : at >= length ? 2 * (length - 1) - at : at;
    return Math.min(length - 1, Math.max(0, inside));
  };
  const [across, down] = [bell(columns), bell(rows)];
  const pass = (data: Float32Array, weights: number[], at: (row: number, column: number, k: number) => number) => {
    const out = new Float32Array(data.length);
    for (let index = 0; index < out.length; index++) {
      const [row, column] = [Math.floor(index / columns) % rows, index % columns];
      const plane = Math.floor(index / (rows * columns)) * rows * columns;
      let sum = 0;
      for (let k = 0; k < weights.length; k++)
        sum += weights[k] * data[plane + at(row, column, k - (weights.length - 1) / 2)];
      out[index] = sum;
    }
    return out;
  };
  const once = pass(asFloats(picture), across, (row, column, k) => row * columns + mirrored(column + k, columns));
  const twice = pass(once, down, (row, column, k) => mirrored(row + k, rows) * columns + column);
  return floats(twice, [channels, rows, columns]);
}

/** A picture in another size, its corners on the old corners, by Keys' cubic with a = -3/4 and no widening. */
export function resampledByCorners(picture: Value, height: number, width: number): Value {
  const [channels, rows, columns] = picture.shape;
  const data = asFloats(picture);
  const cubic = (distance: number) => {
    const [x, a] = [Math.abs(distance), -0.75];
    if (x <= 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
    return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
  };
  const taps = (to: number, from: number) =>
    Array.from({ length: to }, (_, place) => {
      const at = to > 1 ? (place * (from - 1)) / (to - 1) : 0;
      const first = Math.floor(at) - 1;
      return Array.from({ length: 4 }, (_, k) => ({
        from: Math.min(from - 1, Math.max(0, first + k)),
        weight: cubic(at - first - k),
      }));
    });
  const [across, down] = [taps(width, columns), taps(height, rows)];
  const out = new Float32Array(channels * height * width);
  for (let index = 0; index < out.length; index++) {
    const [y, x] = [Math.floor(index / width) % height, index % width];
    const plane = Math.floor(index / (height * width)) * rows * columns;
    let sum = 0;
    for (const row of down[y]) {
      for (const column of across[x])
        sum += row.weight * column.weight * data[plane + row.from * columns + column.from];
    }
    out[index] = sum;
  }
  return floats(out, [channels, height, width]);
}
