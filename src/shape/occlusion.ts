/**
 * Baked ambient occlusion: rays marched from every vertex through a coarse grid of how full space is. Corners, undersides,
 * creases and the insides of vessels darken, which is most of what makes simple shapes look solid.
 */
import { clamp, type Vec3 } from "./math.ts";
import type { Mesh } from "./mesh.ts";

/** How full space is: `full[(k * ny + j) * nx + i]`, 0 empty to 1 solid, cells of `cell` metres from `origin`. */
export interface FullnessGrid {
  origin: Vec3;
  size: Vec3;
  cell: number;
  full: Float32Array;
}

/** An empty grid over a box, with a margin of cells about it. */
export function fullnessGrid(min: Vec3, max: Vec3, cell: number, margin = 2): FullnessGrid {
  const origin = min.map((m) => m - cell * margin) as Vec3;
  const size = max.map((m, k) => Math.ceil((m - origin[k]) / cell) + 3) as Vec3;
  return { origin, size, cell, full: new Float32Array(size[0] * size[1] * size[2]) };
}

/** How rays are marched. */
export interface MarchOptions {
  /** Rays over the sphere. */
  rays: number;
  /** Distances along a ray in cells. */
  steps: readonly number[];
  /** Cells that a ray starts off the vertex, along its normal. */
  start: number;
  /** Cosine below which a ray is not sent. */
  grazing: number;
  /** Share of light that a full cell takes. */
  absorbs: number;
  /** Exponent on the result: above 1 darkens. */
  strength: number;
  /** Factor on the openness, so that a plain wall is fully open. */
  gain: number;
  /** The darkest that a vertex may get. */
  least: number;
  /** Height of the ground; rays end there. Absent: no ground. */
  ground?: number;
  /** How open the way to the ground is: given the ray's dy and how high over the ground it starts, in cells. */
  grounded?(dy: number, height: number): number;
}

/** Directions spread evenly over the sphere (a Fibonacci lattice). */
const directions = (n: number): Vec3[] =>
  Array.from({ length: n }, (_, i) => {
    const y = 1 - (2 * i + 1) / n;
    const r = Math.sqrt(1 - y * y);
    const a = i * 2.399963;
    return [r * Math.cos(a), y, r * Math.sin(a)];
  });

/** Multiplies the openness of every vertex onto `occlusion` of every mesh, in place. */
export function marchOcclusion(meshes: Mesh[], grid: FullnessGrid, o: MarchOptions): void {
  const { origin, size, cell, full } = grid;
  const [nx, ny, nz] = size;
  const rays = directions(o.rays);
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
      const px = m.positions[i] + ax * cell * o.start;
      const py = m.positions[i + 1] + ay * cell * o.start;
      const pz = m.positions[i + 2] + az * cell * o.start;
      let sum = 0;
      let weights = 0;
      for (const [dx, dy, dz] of rays) {
        const facing = dx * ax + dy * ay + dz * az;
        if (facing < o.grazing) continue;
        let open = o.ground !== undefined && o.grounded ? o.grounded(dy, (py - o.ground) / cell) : 1;
        for (const s of o.steps) {
          const t = s * cell;
          const y = py + dy * t;
          if (o.ground !== undefined && y < o.ground) break;
          open *= 1 - o.absorbs * Math.min(1, sample(px + dx * t, y, pz + dz * t));
          if (open < 0.05) break;
        }
        sum += open * facing;
        weights += facing;
      }
      const own = m.occlusion ? m.occlusion[v] : 1;
      out[v] = own * clamp((weights ? sum / weights : 1) * o.gain, o.least) ** o.strength;
    }
    m.occlusion = out;
  }
}
