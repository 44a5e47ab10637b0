/** Pages of pictures side by side. */
import type { Pixels } from "./png.ts";

/** Pixels between pictures. */
const GAP = 6;

/** A page that takes pictures of one size, row by row. */
export class Page {
  readonly pixels: Pixels;
  readonly #columns: number;
  readonly #cell: [number, number];

  constructor(cell: [number, number], columns: number, rows: number) {
    this.#cell = cell;
    this.#columns = columns;
    const width = columns * (cell[0] + GAP) + GAP;
    const height = rows * (cell[1] + GAP) + GAP;
    this.pixels = { width, height, data: new Uint8Array(width * height * 4).fill(24) };
  }

  /** Puts the picture in its place and tells where that is, in pixels from the left and the top. */
  put(index: number, picture: Pixels): [left: number, top: number] {
    const left = GAP + (index % this.#columns) * (this.#cell[0] + GAP);
    const top = GAP + Math.floor(index / this.#columns) * (this.#cell[1] + GAP);
    for (let y = 0; y < picture.height; y++) {
      const row = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4);
      this.pixels.data.set(row, ((top + y) * this.pixels.width + left) * 4);
    }
    return [left, top];
  }
}
