/** Outlines to pixels: how much of each pixel lies inside. */
import type { Vec2 } from "../shape/math.ts";

/** A share of each pixel, 0..1, row by row from the top. */
export interface Mask {
  width: number;
  height: number;
  data: Float32Array;
}

/**
 * Exact area coverage of closed loops (outer ones one way round, holes the other), in pixels with y down, by the signed
 * area accumulation of Raph Levien's font-rs.
 */
export function coverage(loops: Vec2[][], width: number, height: number): Mask {
  const sums = new Float32Array(width * height + 2);
  for (const loop of loops) {
    loop.forEach((point, index) => {
      addEdge(sums, width, height, point, loop[(index + 1) % loop.length]);
    });
  }
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    let inside = 0;
    for (let x = 0; x < width; x++) {
      inside += sums[y * width + x];
      data[y * width + x] = Math.min(1, Math.abs(inside));
    }
  }
  return { width, height, data };
}

/** Adds what an edge changes: in each row, the area to its right grows by how far down it goes there. */
function addEdge(sums: Float32Array, width: number, height: number, from: Vec2, to: Vec2): void {
  if (from[1] === to[1]) return;
  const direction = from[1] < to[1] ? 1 : -1;
  const [upper, lower] = direction > 0 ? [from, to] : [to, from];
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  const top = Math.max(0, upper[1]);
  const bottom = Math.min(height, lower[1]);
  let x = upper[0] + (top - upper[1]) * slope;
  for (let row = Math.floor(top); row < bottom; row++) {
    const fall = Math.min(row + 1, bottom) - Math.max(row, top);
    const next = x + slope * fall;
    addSpan(sums, row * width, width, clampTo(x, width), clampTo(next, width), fall * direction);
    x = next;
  }
}

/** Spreads a row's share over the pixels that the edge crosses between `a` and `b`. */
function addSpan(sums: Float32Array, start: number, width: number, a: number, b: number, share: number): void {
  const [left, right] = a < b ? [a, b] : [b, a];
  const first = Math.min(width - 1, Math.floor(left));
  const last = Math.min(width - 1, Math.max(first, Math.ceil(right) - 1));
  let before = 0;
  for (let pixel = first; pixel <= last; pixel++) {
    // The part of the share that has been swept at the pixel's right side: its area so far, less that of the pixel before.
    const swept = right > left ? areaRightOf(pixel + 1, left, right) : pixel + 1 - left;
    sums[start + pixel] += share * (swept - before);
    before = swept;
  }
  if (last + 1 < width) sums[start + last + 1] += share * (1 - before);
}

/** Mean over an edge from `left` to `right` of how much of the last pixel before `x` lies to the edge's right. */
function areaRightOf(x: number, left: number, right: number): number {
  const integral = (u: number) => (u <= 0 ? 0 : u >= 1 ? u - 0.5 : (u * u) / 2);
  return (integral(x - left) - integral(x - right)) / (right - left);
}

function clampTo(x: number, width: number): number {
  return Math.min(width, Math.max(0, x));
}

/** A mask softened by three box blurs, which together are close to a Gaussian. */
export function soften(mask: Mask, radius: number): Mask {
  const { width, height } = mask;
  const data = mask.data.slice();
  for (let pass = 0; pass < 3; pass++) {
    for (let y = 0; y < height; y++) boxBlur(data, y * width, 1, width, radius);
    for (let x = 0; x < width; x++) boxBlur(data, x, width, height, radius);
  }
  return { width, height, data };
}

function boxBlur(data: Float32Array, start: number, step: number, count: number, radius: number): void {
  const line = Float32Array.from({ length: count }, (_, i) => data[start + i * step]);
  const at = (i: number) => (i < 0 || i >= count ? 0 : line[i]);
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += at(i);
  for (let i = 0; i < count; i++) {
    data[start + i * step] = sum / (radius * 2 + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
}
