/**
 * Baked ambient occlusion for small models: the surface is written into a coarse grid of cells, and rays are marched
 * through it from every vertex. Insides of vessels, creases and undersides darken.
 */
import { type Box, clamp, type Vec3 } from "../../../shape/math.ts";
import type { Mesh } from "../../../shape/mesh.ts";

/** How occlusion is baked. */
export interface OccludeOptions {
  /** Cells along the longest side of the bounds. Default 30. */
  cells?: number;
  /** How much ground at y = 0 closes the lower half, 0 to 1. Default 0.3. */
  ground?: number;
  /** Exponent on the result. Default 1. */
  strength?: number;
}

/** Directions spread evenly over the sphere (a Fibonacci lattice). */
const DIRECTIONS: Vec3[] = Array.from({ length: 22 }, (_, i) => {
  const y = 1 - (2 * i + 1) / 22;
  const r = Math.sqrt(1 - y * y);
  const a = i * 2.399963;
  return [r * Math.cos(a), y, r * Math.sin(a)];
});
/** Distances along a ray, in cells. */
const STEPS = [0.6, 1.5, 2.6, 4, 6];

/** Fills `occlusion` of every mesh, in place. */
export function occlude(meshes: Mesh[], box: Box, options: OccludeOptions = {}): void {
  const { cells = 30, ground = 0.3, strength = 1 } = options;
  const longest = Math.max(...[0, 1, 2].map((k) => box.max[k] - box.min[k]));
  const cell = longest / cells;
  if (!(cell > 0)) return;
  const origin = box.min.map((m) => m - cell * 2) as Vec3;
  const [nx, ny, nz] = box.max.map((m, k) => Math.ceil((m - origin[k]) / cell) + 3);
  const full = new Float32Array(nx * ny * nz);
  for (const m of meshes) rasterize(m, full, origin, cell, nx, ny);
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
      const i = v * 3;
      const [ax, ay, az] = [m.normals[i], m.normals[i + 1], m.normals[i + 2]];
      // Start clear of the vertex's own cells.
      const px = m.positions[i] + ax * cell * 1.3;
      const py = m.positions[i + 1] + ay * cell * 1.3;
      const pz = m.positions[i + 2] + az * cell * 1.3;
      let sum = 0;
      let weights = 0;
      for (const [dx, dy, dz] of DIRECTIONS) {
        const facing = dx * ax + dy * ay + dz * az;
        if (facing < 0.18) continue;
        // The ground darkens by how soon the ray meets it, so that no edge shows.
        let open = dy < -0.02 ? 1 - ground * Math.exp((py - box.min[1]) / (dy * cell * 8)) : 1;
        for (const s of STEPS) {
          const t = s * cell;
          const y = py + dy * t;
          if (ground > 0 && y < box.min[1]) break;
          open *= 1 - 0.8 * Math.min(1, sample(px + dx * t, y, pz + dz * t));
          if (open < 0.05) break;
        }
        sum += open * facing;
        weights += facing;
      }
      const own = m.occlusion ? m.occlusion[v] : 1;
      out[v] = own * clamp((weights ? sum / weights : 1) * 1.06, 0.06) ** strength;
    }
    m.occlusion = out;
  }
}

/** Marks the cells that the triangles pass through. */
function rasterize(m: Mesh, full: Float32Array, origin: Vec3, cell: number, nx: number, ny: number): void {
  const p = m.positions;
  for (let t = 0; t < m.indices.length; t += 3) {
    const [a, b, c] = [m.indices[t] * 3, m.indices[t + 1] * 3, m.indices[t + 2] * 3];
    let longest = 0;
    for (const [s, e] of [
      [a, b],
      [b, c],
      [c, a],
    ])
      longest = Math.max(longest, Math.abs(p[s] - p[e]), Math.abs(p[s + 1] - p[e + 1]), Math.abs(p[s + 2] - p[e + 2]));
    const n = Math.min(64, Math.max(1, Math.ceil(longest / (cell * 0.7))));
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= n - i; j++) {
        const u = i / n;
        const v = j / n;
        const w = 1 - u - v;
        const x = Math.floor((p[a] * w + p[b] * u + p[c] * v - origin[0]) / cell);
        const y = Math.floor((p[a + 1] * w + p[b + 1] * u + p[c + 1] * v - origin[1]) / cell);
        const z = Math.floor((p[a + 2] * w + p[b + 2] * u + p[c + 2] * v - origin[2]) / cell);
        full[(z * ny + y) * nx + x] = 1;
      }
  }
}
