/** Baked ambient occlusion of built things, from the boxes that they are made of. */
import type { Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import { type FullnessGrid, fullnessGrid, marchOcclusion } from "../../shape/occlusion.ts";

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

/** Distances along a ray in cells. */
const STEPS = [0.9, 1.8, 3, 4.6, 6.8];

/** Fills `occlusion` of every mesh, in place. */
export function bakeOcclusion(meshes: Mesh[], occluders: Occluder[], options: OcclusionOptions = {}): void {
  const { cell = 0.2, ground = 0.5, strength = 1 } = options;
  if (!occluders.length) return;
  const lo: Vec3 = [Infinity, Infinity, Infinity];
  const hi: Vec3 = [-Infinity, -Infinity, -Infinity];
  for (const o of occluders)
    for (let k = 0; k < 3; k++) {
      lo[k] = Math.min(lo[k], o.min[k]);
      hi[k] = Math.max(hi[k], o.max[k]);
    }
  const grid = fullnessGrid(lo, hi, cell, 1);
  for (const o of occluders) fill(grid, o);
  for (const m of meshes) m.occlusion = undefined;
  marchOcclusion(meshes, grid, {
    rays: 14,
    steps: STEPS,
    start: 0.55,
    grazing: 0.12,
    absorbs: 0.85,
    strength,
    gain: 1.08,
    least: 0,
    ground: ground >= 0 ? 0 : undefined,
    // A ray that meets the ground within its reach loses what the ground takes.
    grounded: (dy, height) => (height + dy * STEPS[STEPS.length - 1] < 0 ? 1 - ground : 1),
  });
}

/** Adds the share of each cell that the solid covers. */
function fill({ full, size, origin, cell }: FullnessGrid, o: Occluder): void {
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
