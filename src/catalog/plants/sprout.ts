/** Grows foliage meshes vertex by vertex: position, soft normal, colour, occlusion and sway at once. */
import { addScaled, cross, distance, dot, normalize, sub, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import type { Color } from "../../surface/spec.ts";

/** An accumulator of painted triangles. */
export interface Sprout {
  /** Adds a vertex and gives its number. Occlusion 0 (closed in) to 1 (open), sway 0 (fixed) to 1 (free). */
  vertex(p: Vec3, normal: Vec3, color: Color, occlusion?: number, sway?: number): number;
  /** Adds a triangle, turned so that its front agrees with its vertex normals. */
  triangle(a: number, b: number, c: number): void;
  /** Adds a whole mesh in one colour (or one colour per vertex). */
  mesh(
    m: Mesh,
    color: Color | ((p: Vec3, n: Vec3) => Color),
    occlusion?: number | ((p: Vec3) => number),
    sway?: number,
  ): void;
  /** Triangles so far. */
  count(): number;
  build(): Mesh;
}

/** A new, empty sprout. */
export function sprout(): Sprout {
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const occlusions: number[] = [];
  const sways: number[] = [];
  const indices: number[] = [];
  const at = (list: number[], i: number): Vec3 => [list[i * 3], list[i * 3 + 1], list[i * 3 + 2]];
  const self: Sprout = {
    vertex(p, n, c, occlusion = 1, sway = 0) {
      positions.push(p[0], p[1], p[2]);
      normals.push(n[0], n[1], n[2]);
      colors.push(c[0], c[1], c[2]);
      occlusions.push(occlusion);
      sways.push(sway);
      return sways.length - 1;
    },
    triangle(a, b, c) {
      const p = at(positions, a);
      const face = cross(sub(at(positions, b), p), sub(at(positions, c), p));
      const [na, nb, nc] = [at(normals, a), at(normals, b), at(normals, c)];
      const agrees = dot(face, [na[0] + nb[0] + nc[0], na[1] + nb[1] + nc[1], na[2] + nb[2] + nc[2]]) >= 0;
      if (agrees) indices.push(a, b, c);
      else indices.push(a, c, b);
    },
    mesh(m, color, occlusion = 1, sway = 0) {
      const base = sways.length;
      for (let i = 0; i < m.positions.length / 3; i++) {
        const p: Vec3 = [m.positions[i * 3], m.positions[i * 3 + 1], m.positions[i * 3 + 2]];
        const n: Vec3 = [m.normals[i * 3], m.normals[i * 3 + 1], m.normals[i * 3 + 2]];
        const c = typeof color === "function" ? color(p, n) : color;
        self.vertex(p, n, c, typeof occlusion === "function" ? occlusion(p) : occlusion, sway);
      }
      for (const i of m.indices) indices.push(base + i);
    },
    count: () => indices.length / 3,
    build: () => ({
      positions: Float32Array.from(positions),
      normals: Float32Array.from(normals),
      colors: Float32Array.from(colors),
      occlusion: Float32Array.from(occlusions),
      sway: Float32Array.from(sways),
      indices: Uint32Array.from(indices),
    }),
  };
  return self;
}

/** A colour made `k` times as bright, and warmer (towards yellow) for w > 0 or cooler (towards blue) for w < 0. */
export const shade = (c: Color, k: number, w = 0): Color => [
  Math.max(0, c[0] * k * (1 + w * 0.55)),
  Math.max(0, c[1] * k * (1 + w * 0.12)),
  Math.max(0, c[2] * k * (1 - w * 0.5)),
];

/** A folded leaf from `base` to `tip`: two triangles about a midrib, its normals bent towards `soft`. */
export function leaf(
  s: Sprout,
  base: Vec3,
  tip: Vec3,
  across: Vec3,
  width: number,
  soft: Vec3,
  colors: { base: Color; tip: Color },
  occlusion: number,
  sway: number,
): void {
  const along = sub(tip, base);
  const middle = addScaled(base, along, 0.45);
  const b = s.vertex(base, soft, colors.base, occlusion * 0.75, sway * 0.8);
  const t = s.vertex(tip, soft, colors.tip, occlusion, sway);
  // The halves catch the light differently, as a folded blade does.
  const l = s.vertex(
    addScaled(middle, across, width / 2),
    normalize(addScaled(soft, across, 0.3)),
    colors.tip,
    occlusion,
    sway,
  );
  const r = s.vertex(
    addScaled(middle, across, -width / 2),
    normalize(addScaled(soft, across, -0.3)),
    colors.base,
    occlusion,
    sway,
  );
  s.triangle(b, l, t);
  s.triangle(b, t, r);
}

/** Two unit vectors across the unit vector `n` and each other. */
export function acrossBasis(n: Vec3): [Vec3, Vec3] {
  const side = normalize(cross(n, Math.abs(n[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  return [side, cross(n, side)];
}

/** Length of a polyline, metres. */
export const polylineLength = (points: Vec3[]): number =>
  points.slice(1).reduce((sum, p, i) => sum + distance(p, points[i]), 0);
