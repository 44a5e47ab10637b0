/**
 * Baked ambient occlusion for built things: a coarse grid of how full space is, and rays marched through it from every
 * vertex. Corners, undersides of awnings and the backs of shelves darken, which is most of what makes them look solid.
 */
import { clamp, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";

/** An axis-aligned solid; `density` 1 blocks all, less lets some light through. */
export interface Occluder {
  min: Vec3;
  max: Vec3;
  density: number;
}

/** How occlusion is baked. */
export interface OcclusionOptions {
  /** Metres of a grid cell. Default 0.2. */
  cell?: number;
  /** How strongly ground at y = 0 closes the lower half, 0 to 1; below 0 means there is no ground. Default 0.5. */
  ground?: number;
  /** Exponent on the result: above 1 darkens. Default 1. */
  strength?: number;
}

/** Directions spread evenly over the sphere (a Fibonacci lattice). */
const DIRECTIONS: Vec3[] = Array.from({ length: 14 }, (_, i) => {
  const y = 1 - (2 * i + 1) / 14;
  const r = Math.sqrt(1 - y * y);
  const a = i * 2.399963;
  return [r * Math.cos(a), y, r * Math.sin(a)];
});
/** Distances along a ray in cells. */
const STEPS = [0.9, 1.8, 3, 4.6, 6.8];

/** Fills `occlusion` of every mesh, in place. */
export function bakeOcclusion(meshes: Mesh[], occluders: Occluder[], options: OcclusionOptions = {}): void {
  const { cell = 0.2, ground = 0.5, strength = 1 } = options;
  const lo: Vec3 = [Infinity, Infinity, Infinity];
  const hi: Vec3 = [-Infinity, -Infinity, -Infinity];
  for (const o of occluders)
    for (let k = 0; k < 3; k++) {
      lo[k] = Math.min(lo[k], o.min[k]);
      hi[k] = Math.max(hi[k], o.max[k]);
    }
  if (!occluders.length) return;
  const size = lo.map((l, k) => Math.ceil((hi[k] - l) / cell) + 3) as Vec3;
  const origin = lo.map((l) => l - cell) as Vec3;
  const [nx, ny, nz] = size;
  const full = new Float32Array(nx * ny * nz);
  for (const o of occluders) fill(full, size, origin, cell, o);
  const sample = (x: number, y: number, z: number): number => {
    const u = (x - origin[0]) / cell - 0.5;
    const v = (y - origin[1]) / cell - 0.5;
    const w = (z - origin[2]) / cell - 0.5;
    const i = Math.floor(u);
    const j = Math.floor(v);
    const k = Math.floor(w);
    if (i < 0 || j < 0 || k < 0 || i >= nx - 1 || j >= ny - 1 || k >= nz - 1) return 0;
    const [fu, fv, fw] = [u - i, v - j, w - k];
    const a = (k * ny + j) * nx + i;
    const b = a + nx;
    const c = a + nx * ny;
    const d = c + nx;
    const near = (full[a] * (1 - fu) + full[a + 1] * fu) * (1 - fv) + (full[b] * (1 - fu) + full[b + 1] * fu) * fv;
    const far = (full[c] * (1 - fu) + full[c + 1] * fu) * (1 - fv) + (full[d] * (1 - fu) + full[d + 1] * fu) * fv;
    return near * (1 - fw) + far * fw;
  };
  for (const m of meshes) {
    const count = m.positions.length / 3;
    const out = new Float32Array(count);
    for (let v = 0; v < count; v++) {
      const [px, py, pz] = [m.positions[v * 3], m.positions[v * 3 + 1], m.positions[v * 3 + 2]];
      const [ax, ay, az] = [m.normals[v * 3], m.normals[v * 3 + 1], m.normals[v * 3 + 2]];
      let sum = 0;
      let weights = 0;
      for (const [dx, dy, dz] of DIRECTIONS) {
        const facing = dx * ax + dy * ay + dz * az;
        if (facing < 0.12) continue;
        let open = 1;
        for (const s of STEPS) {
          const t = s * cell;
          const x = px + ax * cell * 0.55 + dx * t;
          const y = py + ay * cell * 0.55 + dy * t;
          const z = pz + az * cell * 0.55 + dz * t;
          if (ground >= 0 && y < 0) {
            open *= 1 - ground;
            break;
          }
          open *= 1 - 0.85 * Math.min(1, sample(x, y, z));
          if (open < 0.05) break;
        }
        sum += open * facing;
        weights += facing;
      }
      out[v] = clamp((weights ? sum / weights : 1) * 1.08) ** strength;
    }
    m.occlusion = out;
  }
}

/** Adds the share of each cell that the solid covers. */
function fill(full: Float32Array, size: Vec3, origin: Vec3, cell: number, o: Occluder): void {
  const [nx, ny] = size;
  const from = o.min.map((m, k) => Math.max(0, Math.floor((m - origin[k]) / cell)));
  const to = o.max.map((m, k) => Math.min(size[k] - 1, Math.floor((m - origin[k]) / cell)));
  const cover = (k: number, i: number): number => {
    const a = origin[k] + i * cell;
    return Math.max(0, Math.min(a + cell, o.max[k]) - Math.max(a, o.min[k])) / cell;
  };
  for (let k = from[2]; k <= to[2]; k++)
    for (let j = from[1]; j <= to[1]; j++) {
      const share = cover(2, k) * cover(1, j) * o.density;
      for (let i = from[0]; i <= to[0]; i++) full[(k * ny + j) * nx + i] += share * cover(0, i);
    }
}
