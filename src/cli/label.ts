/** Small time labels on contact sheets: digits of 3 by 5 dots. */
import type { Pixels } from "./png.ts";

/** Rows of each character from the top, three bits a row. */
const GLYPHS: Record<string, number[]> = {
  "0": [7, 5, 5, 5, 7],
  "1": [2, 6, 2, 2, 7],
  "2": [7, 1, 7, 4, 7],
  "3": [7, 1, 7, 1, 7],
  "4": [5, 5, 7, 1, 1],
  "5": [7, 4, 7, 1, 7],
  "6": [7, 4, 7, 5, 7],
  "7": [7, 1, 2, 2, 2],
  "8": [7, 5, 7, 5, 7],
  "9": [7, 5, 7, 1, 7],
  ".": [0, 0, 0, 0, 2],
  s: [0, 3, 6, 3, 6],
  " ": [0, 0, 0, 0, 0],
};
const ADVANCE = 4;

/** Writes digits in white on a dark box; `scale` is the size of a dot in pixels. */
export function drawLabel(image: Pixels, text: string, left: number, top: number, scale: number): void {
  const width = (text.length * ADVANCE + 1) * scale;
  fill(image, left, top, width, 7 * scale, 20);
  [...text].forEach((character, index) => {
    const rows = GLYPHS[character] ?? GLYPHS[" "];
    rows.forEach((bits, row) => {
      for (let column = 0; column < 3; column++) {
        if ((bits >> (2 - column)) & 1) {
          const x = left + (1 + index * ADVANCE + column) * scale;
          fill(image, x, top + (1 + row) * scale, scale, scale, 235);
        }
      }
    });
  });
}

function fill(image: Pixels, left: number, top: number, width: number, height: number, value: number): void {
  for (let y = top; y < Math.min(top + height, image.height); y++) {
    const from = (y * image.width + left) * 4;
    const to = (y * image.width + Math.min(left + width, image.width)) * 4;
    image.data.fill(value, from, to);
  }
}
