/** Decoding square by square: tiles overlap, and where they do, one fades into the other. */

import type { Floats } from "../tensors.ts";
import { asFloats, count, floats, type Value } from "../value.ts";

/** How latents are cut. */
export interface Tiling {
  /** Pixels a latent. */
  scale: number;
  /** Side of a tile in pixels; absent: the whole picture. */
  tile?: number;
  /** Pixels that neighbours share. */
  overlap: number;
}

/** One tile, in latents. */
export interface Tile {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The tiles of a picture of so many latents down and across, row by row; all of one size. */
export function tilesOf([height, width]: readonly number[], { scale, tile, overlap }: Tiling): Tile[] {
  const starts = (length: number): [number, number][] => {
    const side = Math.min(length, Math.max(2, Math.round((tile ?? Number.POSITIVE_INFINITY) / scale)));
    const stride = Math.max(1, side - Math.round(overlap / scale));
    const number = Math.ceil((length - side) / stride) + 1;
    return Array.from({ length: number }, (_, index) => {
      const start = number === 1 ? 0 : Math.round(((length - side) * index) / (number - 1));
      return [start, start + side];
    });
  };
  return starts(height).flatMap(([top, bottom]) =>
    starts(width).map(([left, right]) => ({ top, bottom, left, right })),
  );
}

/** The film of latents [channels, frames, height, width], of which `decode` makes each tile's film. */
export async function tiled(z: Value, tiling: Tiling, decode: (part: Value) => Promise<Floats>): Promise<Floats> {
  const [, , height, width] = z.shape;
  const tiles = tilesOf([height, width], tiling);
  if (tiles.length === 1) return decode(z);
  const { scale, overlap } = tiling;
  const [tall, wide] = [height * scale, width * scale];
  let out: Float32Array | undefined;
  let shape: number[] = [];
  const total = new Float32Array(tall * wide);
  for (const tile of tiles) {
    const film = await decode(cut(z, tile));
    const [channels, frames, rows, columns] = film.shape;
    shape = [channels, frames, tall, wide];
    out ??= new Float32Array(count(shape));
    const share = shares(tile, [height, width], { scale, overlap }, rows, columns);
    for (let plane = 0; plane < channels * frames; plane++) {
      for (let y = 0; y < rows; y++) {
        const to = (plane * tall + tile.top * scale + y) * wide + tile.left * scale;
        const from = (plane * rows + y) * columns;
        for (let x = 0; x < columns; x++) out[to + x] += film.data[from + x] * share[y * columns + x];
      }
    }
    for (let y = 0; y < rows; y++) {
      const to = (tile.top * scale + y) * wide + tile.left * scale;
      for (let x = 0; x < columns; x++) total[to + x] += share[y * columns + x];
    }
  }
  const sum = out ?? new Float32Array();
  for (let at = 0; at < sum.length; at++) sum[at] /= total[at % total.length];
  return floats(sum, shape);
}

/** How much each pixel of a tile counts: less towards edges that have a neighbour. */
function shares(
  { top, bottom, left, right }: Tile,
  [height, width]: readonly number[],
  { scale, overlap }: Tiling,
  rows: number,
  columns: number,
): Float32Array {
  const ramp = (place: number, length: number, before: boolean, after: boolean) => {
    const up = before ? (place + 0.5) / overlap : 1;
    const down = after ? (length - place - 0.5) / overlap : 1;
    return Math.min(1, up, down);
  };
  const out = new Float32Array(rows * columns);
  for (let y = 0; y < rows; y++) {
    const share = ramp(y, (bottom - top) * scale, top > 0, bottom < height);
    for (let x = 0; x < columns; x++) {
      out[y * columns + x] = share * ramp(x, (right - left) * scale, left > 0, right < width);
    }
  }
  return out;
}

function cut(z: Value, { top, bottom, left, right }: Tile): Value {
  const [channels, frames, height, width] = z.shape;
  const data = asFloats(z);
  const [rows, columns] = [bottom - top, right - left];
  const out = new Float32Array(channels * frames * rows * columns);
  for (let plane = 0; plane < channels * frames; plane++) {
    for (let y = 0; y < rows; y++) {
      const from = (plane * height + top + y) * width + left;
      out.set(data.subarray(from, from + columns), (plane * rows + y) * columns);
    }
  }
  return floats(out, [channels, frames, rows, columns]);
}
