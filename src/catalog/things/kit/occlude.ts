/** Baked ambient occlusion of small models, from the cells that their surface passes through. */
import type { Box } from "../../../shape/math.ts";
import type { Mesh } from "../../../shape/mesh.ts";
import { type FullnessGrid, fullnessGrid, marchOcclusion } from "../../../shape/occlusion.ts";

/** How occlusion is baked. */
export interface OccludeOptions {
  /** Cells along the longest side of the bounds. Default 30. */
  cells?: number;
  /** How much ground at y = 0 closes the lower half, 0 to 1. Default 0.3. */
  ground?: number;
  /** Exponent on the result. Default 1. */
  strength?: number;
}

/** Fills `occlusion` of every mesh, in place. */
export function occlude(meshes: Mesh[], box: Box, options: OccludeOptions = {}): void {
  const { cells = 30, ground = 0.3, strength = 1 } = options;
  const longest = Math.max(...[0, 1, 2].map((k) => box.max[k] - box.min[k]));
  const cell = longest / cells;
  if (!(cell > 0)) return;
  const grid = fullnessGrid(box.min, box.max, cell);
  for (const m of meshes) rasterize(m, grid);
  marchOcclusion(meshes, grid, {
    rays: 22,
    steps: [0.6, 1.5, 2.6, 4, 6],
    // Start clear of the vertex's own cells.
    start: 1.3,
    grazing: 0.18,
    absorbs: 0.8,
    strength,
    gain: 1.06,
    least: 0.06,
    ground: ground > 0 ? box.min[1] : undefined,
    // The ground darkens by how soon the ray meets it, so that no edge shows.
    grounded: (dy, height) => (dy < -0.02 ? 1 - ground * Math.exp(height / (dy * 8)) : 1),
  });
}

/** Marks the cells that the triangles pass through. */
function rasterize(m: Mesh, { full, origin, cell, size: [nx, ny] }: FullnessGrid): void {
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
