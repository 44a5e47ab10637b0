/** Exact passes: distance, normal, identity and motion of what each pixel's middle sees. */
import type { CameraState } from "../camera/types.ts";

/** The exact passes. */
export const PASSES = ["depth", "normal", "id", "motion"] as const;
/** One of the exact passes. */
export type Pass = (typeof PASSES)[number];

/** One colour of the id pass and what it stands for. Pixels count from the top left; the box's far edges are inside it. */
export interface IdEntry {
  /** sRGB hex as in the picture. */
  color: string;
  /** Entity id, "ground", the name of a scatter, or "sky". */
  id: string;
  /** Catalog id of entities; else the same as `id`. */
  kind: string;
  pixels: number;
  box: { left: number; top: number; right: number; bottom: number };
}

/** A pass as a picture to look at and as numbers. */
export interface PassImage {
  /**
   * RGBA, 8 bits. depth: inverse distance, white nearest. normal: camera space, x right, y up, z to the camera, -1..1 as
   * 0..255. id: one colour a thing. motion: right in red, down in green, 128 is still, one step an eighth of a pixel.
   */
  data: Uint8Array;
  /** depth: metres from the lens, one a pixel; normal: world x, y, z; motion: pixels right and down since the frame before. */
  values?: Float32Array;
  ids?: IdEntry[];
}

/** Distances beyond this count as sky. */
const SKY = 1e5;

/** Colour of an id: a bijection of 24 bits, so no two are alike. The sky is black. */
export const idColor = (id: number): [number, number, number] => {
  const n = Math.imul(id, 0x9e3779) & 0xffffff;
  return [n >> 16, (n >> 8) & 255, n & 255];
};

/** Turns raw pixels (see surface/data.ts) into a pass. */
export function developPass(
  pass: Pass,
  raw: Float32Array,
  width: number,
  height: number,
  names: { id: string; kind: string }[],
  camera: CameraState,
  right: [number, number, number],
): PassImage {
  const count = width * height;
  const data = new Uint8Array(count * 4);
  for (let i = 0; i < count; i++) data[i * 4 + 3] = 255;
  if (pass === "id") return { data, ids: developIds(raw, width, height, names, data) };
  if (pass === "motion") {
    const values = new Float32Array(count * 2);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < 2; k++) {
        values[i * 2 + k] = raw[i * 4 + k];
        data[i * 4 + k] = Math.max(0, Math.min(255, Math.round(128 + raw[i * 4 + k] * 8)));
      }
      data[i * 4 + 2] = 128;
    }
    return { data, values };
  }
  if (pass === "depth") {
    const values = new Float32Array(count);
    let near = SKY;
    for (let i = 0; i < count; i++) {
      values[i] = raw[i * 4] > 0 ? raw[i * 4 + 1] : Infinity;
      near = Math.min(near, values[i]);
    }
    for (let i = 0; i < count; i++) data.fill(Math.round((255 * near) / values[i]), i * 4, i * 4 + 3);
    return { data, values };
  }
  const values = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) {
    if (raw[i * 4] <= 0) continue;
    let [x, y] = [raw[i * 4 + 2], raw[i * 4 + 3]];
    const z = 1 - Math.abs(x) - Math.abs(y);
    if (z < 0) [x, y] = [(1 - Math.abs(y)) * Math.sign(x || 1), (1 - Math.abs(x)) * Math.sign(y || 1)];
    const l = Math.hypot(x, y, z) || 1;
    const n = [x / l, y / l, z / l];
    values.set(n, i * 3);
    const dot = (v: number[]) => n[0] * v[0] + n[1] * v[1] + n[2] * v[2];
    const seen = [dot(right), dot(camera.up), -dot(camera.forward)];
    for (let k = 0; k < 3; k++) data[i * 4 + k] = Math.round(127.5 + 127.5 * seen[k]);
  }
  return { data, values };
}

function developIds(
  raw: Float32Array,
  width: number,
  height: number,
  names: { id: string; kind: string }[],
  data: Uint8Array,
): IdEntry[] {
  const found = new Map<number, IdEntry>();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      const id = Math.round(raw[i]);
      const color = idColor(id);
      data.set(color, i);
      let entry = found.get(id);
      if (!entry) {
        const hex = `#${color.map((c) => c.toString(16).padStart(2, "0")).join("")}`;
        entry = {
          color: hex,
          ...(names[id] ?? { id: `#${id}`, kind: "" }),
          pixels: 0,
          box: { left: x, top: y, right: x, bottom: y },
        };
        found.set(id, entry);
      }
      entry.pixels++;
      const b = entry.box;
      b.left = Math.min(b.left, x);
      b.right = Math.max(b.right, x);
      b.bottom = y;
    }
  return [...found.values()].sort((a, b) => b.pixels - a.pixels);
}
