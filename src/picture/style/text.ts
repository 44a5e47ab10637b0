/** Letters that machines write over a picture: five by seven dots each, on a sheet of their own. */
import * as THREE from "three/webgpu";
import { tsl } from "../../surface/tsl.ts";
import { hex } from "./kit.ts";
import type { Layer } from "./tones.ts";

const { float, floor, max, mix, saturate, texture, vec2 } = tsl;

/** Rows from the top, five bits each. */
const GLYPHS: Record<string, string> = {
  "0": "0e11131519110e",
  "1": "040c040404040e",
  "2": "0e11010204081f",
  "3": "1f02040201110e",
  "4": "02060a121f0202",
  "5": "1f101e0101110e",
  "6": "0608101e11110e",
  "7": "1f010204080808",
  "8": "0e11110e11110e",
  "9": "0e11110f01020c",
  A: "0e11111f111111",
  C: "0e11101010110e",
  E: "1f10101e10101f",
  L: "1010101010101f",
  M: "111b1515111111",
  P: "1e11111e101010",
  R: "1e11111e141211",
  S: "0f10100e01011e",
  Y: "11110a04040404",
  ":": "000c0c000c0c00",
  ">": "10181c1e1c1810",
  "*": "000e1f1f1f0e00",
  " ": "00000000000000",
};

const COLUMNS = 14;
const ROWS = 3;
const CELL = [6, 8];

/** Text of a style at film second t and picture number n, in lines. */
export type Caption = (seconds: number) => string[];

const two = (n: number): string => String(Math.floor(n)).padStart(2, "0");

/** Hours, minutes and seconds. */
export const clockText = (seconds: number, from = 0): string => {
  const s = Math.max(0, seconds) + from;
  return `${two(s / 3600)}:${two((s / 60) % 60)}:${two(s % 60)}`;
};

/** A sheet of letters, and the layer that lays it over the picture. */
export function createCaption(caption: Caption) {
  const [width, height] = [COLUMNS * CELL[0], ROWS * CELL[1]];
  const data = new Uint8Array(width * height * 4);
  const sheet = new THREE.DataTexture(data, width, height, THREE.RGBAFormat);
  let shown = "";
  const node = texture(sheet);
  return {
    /** Writes what is to be read at film second t. */
    write(t: number): void {
      const lines = caption(t);
      if (lines.join("\n") === shown) return;
      shown = lines.join("\n");
      data.fill(0);
      lines.slice(0, ROWS).forEach((line, row) => {
        [...line].slice(0, COLUMNS).forEach((letter, column) => {
          const glyph = GLYPHS[letter] ?? GLYPHS[" "];
          for (let y = 0; y < 7; y++)
            for (let x = 0; x < 5; x++)
              if ((Number.parseInt(glyph.slice(y * 2, y * 2 + 2), 16) >> (4 - x)) & 1)
                data[((row * CELL[1] + y) * width + column * CELL[0] + x) * 4] = 255;
        });
      });
      sheet.needsUpdate = true;
    },
    /** Letters of `dot` points a dot, the first at (left, top) points. */
    layer:
      (left: number, top: number, dot: number, color: string): Layer =>
      (c, k) => {
        const at = (x: number, y: number) => {
          const q = floor(k.pt.sub(vec2(left + x, top + y)).div(dot));
          const inside = q.x
            .greaterThanEqual(0)
            .and(q.y.greaterThanEqual(0))
            .and(q.x.lessThan(width))
            .and(q.y.lessThan(height));
          const v = node.sample(q.add(0.5).div(vec2(width, height))).level(0).x;
          return inside.select(v, float(0));
        };
        const shadow = at(dot * 0.7, dot * 0.7);
        return mix(c.mul(float(1).sub(shadow.mul(0.7))), hex(color), saturate(max(at(0, 0), 0)));
      },
    dispose: () => sheet.dispose(),
  };
}
