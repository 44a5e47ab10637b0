/**
 * Signed-distance flesh: primitives joined by smooth minima, meshed by surface nets on a sparse grid of bricks.
 * Distances in metres, negative inside.
 */
import { type Box, clamp, normalize, spline, splineScalar, type Vec3 } from "./math.ts";
import type { Mesh } from "./mesh.ts";

/** Signed distance at a point, metres. A bound from below is enough far from the surface. */
export type Field = (x: number, y: number, z: number) => number;

/** One step of a body: added to what is there, or cut from it, with a blend radius in metres. */
export interface Primitive {
  field: Field;
  blend: number;
  cut: boolean;
}

/** A primitive that adds to what is there, blended over `blend` metres. */
export const added = (field: Field, blend = 0.03): Primitive => ({ field, blend, cut: false });
/** A primitive that cuts from what is there, its edge rounded over `blend` metres. */
export const cutAway = (field: Field, blend = 0.01): Primitive => ({ field, blend, cut: true });

/** Polynomial smooth minimum (Quilez, "Smooth minimum", 2013): equals min beyond `k`, dips by k/4 where equal. */
export const smoothMin = (a: number, b: number, k: number): number => {
  const h = k - Math.abs(a - b);
  return (a < b ? a : b) - (h > 0 ? (h * h) / (4 * k) : 0);
};
/** Smooth maximum: the counterpart of `smoothMin`. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);

/** A ball about `c` of radius `r`, metres. */
export const ball =
  (c: Vec3, r: number): Field =>
  (x, y, z) =>
    Math.sqrt((x - c[0]) * (x - c[0]) + (y - c[1]) * (y - c[1]) + (z - c[2]) * (z - c[2])) - r;

/** Ellipsoid with radii `r` (Quilez' first-order bound). */
export const ellipsoidField =
  (c: Vec3, r: Vec3): Field =>
  (x, y, z) => {
    const a = (x - c[0]) / r[0];
    const b = (y - c[1]) / r[1];
    const d = (z - c[2]) / r[2];
    const k0 = Math.sqrt(a * a + b * b + d * d);
    const k1 = Math.sqrt((a / r[0]) * (a / r[0]) + (b / r[1]) * (b / r[1]) + (d / r[2]) * (d / r[2]));
    return k1 < 1e-9 ? -Math.min(r[0], r[1], r[2]) : (k0 * (k0 - 1)) / k1;
  };

/** A rounded cone from `a` (radius ra) to `b` (radius rb); `flat` scales its section along world x and z. */
export const coneField = (a: Vec3, b: Vec3, ra: number, rb: number, flat: [number, number] = [1, 1]): Field => {
  const m = Math.min(flat[0], flat[1]);
  const ax = a[0] / flat[0];
  const az = a[2] / flat[1];
  const dx = b[0] / flat[0] - ax;
  const dy = b[1] - a[1];
  const dz = b[2] / flat[1] - az;
  const l = dx * dx + dy * dy + dz * dz || 1e-9;
  return (x, y, z) => {
    const px = x / flat[0] - ax;
    const py = y - a[1];
    const pz = z / flat[1] - az;
    let t = (px * dx + py * dy + pz * dz) / l;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    const qx = px - t * dx;
    const qy = py - t * dy;
    const qz = pz - t * dz;
    return (Math.sqrt(qx * qx + qy * qy + qz * qz) - (ra + (rb - ra) * t)) * m;
  };
};

/**
 * A limb: rounded cones along a Catmull-Rom spline through `points` with radii `radii`, joined by a hard minimum with
 * shared radii. (Joining them by smooth minima instead would swell every joint by a quarter of the blend.)
 */
export const limbField = (points: Vec3[], radii: number[], steps = 4, flat?: [number, number]): Field => {
  const n = (points.length - 1) * steps;
  const p: Vec3[] = [];
  const r: number[] = [];
  for (let i = 0; i <= n; i++) {
    p.push(spline(points, i / n));
    r.push(Math.max(1e-4, splineScalar(radii, i / n)));
  }
  const cones = p.slice(1).map((q, i) => coneField(p[i], q, r[i], r[i + 1], flat));
  return (x, y, z) => {
    let f = 1e3;
    for (const c of cones) {
      const d = c(x, y, z);
      if (d < f) f = d;
    }
    return f;
  };
};

/** The field of a list of primitives, applied in order. */
export function evaluate(list: Primitive[], x: number, y: number, z: number): number {
  let f = 1e3;
  for (let i = 0; i < list.length; i++) {
    const p = list[i];
    const d = p.field(x, y, z);
    f = p.cut ? -smoothMin(-f, d, p.blend) : smoothMin(f, d, p.blend);
  }
  return f;
}

/** The first point on the surface met by marching from `from` along the unit `direction`; at most `reach` metres. */
export function march(list: Primitive[], from: Vec3, direction: Vec3, reach = 1): Vec3 {
  let t = 0;
  for (let i = 0; i < 96 && t < reach; i++) {
    const d = evaluate(list, from[0] + direction[0] * t, from[1] + direction[1] * t, from[2] + direction[2] * t);
    if (d < 1e-4) break;
    t += d * 0.8;
  }
  return [from[0] + direction[0] * t, from[1] + direction[1] * t, from[2] + direction[2] * t];
}

/** Options of `meshField`. */
export interface MeshOptions {
  /** Radius in metres that ambient occlusion looks out to; 0 for none. */
  occlusion?: number;
}

const BRICK = 8;

/**
 * Meshes a field inside `bounds` with grid step `step` metres: naive surface nets (Gibson, "Constrained Elastic Surface
 * Nets", 1998), normals from the field's gradient, occlusion from the field along the normal (Evans, "Fast
 * Approximations for Global Illumination", 2006). The surface must not leave the bounds.
 */
export function meshField(list: Primitive[], bounds: Box, step: number, options: MeshOptions = {}): Mesh {
  const lo = bounds.min;
  const bricks = [0, 1, 2].map((i) => Math.max(1, Math.ceil((bounds.max[i] - lo[i]) / (step * BRICK))));
  const [nx, ny, nz] = bricks.map((b) => b * BRICK + 1);
  const slice = nx * ny;
  const grid = new Float32Array(slice * nz).fill(Number.NaN);
  const vertexOf = new Int32Array(slice * nz).fill(-1);
  const half = (step * BRICK * Math.sqrt(3)) / 2;
  const live: { x: number; y: number; z: number; near: Primitive[] }[] = [];
  const distances = new Float64Array(list.length);

  // Find the bricks that the surface may cross, and which primitives matter inside each.
  for (let bz = 0; bz < bricks[2]; bz++)
    for (let by = 0; by < bricks[1]; by++)
      for (let bx = 0; bx < bricks[0]; bx++) {
        const x = lo[0] + (bx + 0.5) * BRICK * step;
        const y = lo[1] + (by + 0.5) * BRICK * step;
        const z = lo[2] + (bz + 0.5) * BRICK * step;
        let nearest = 1e3;
        let f = 1e3;
        for (let i = 0; i < list.length; i++) {
          const p = list[i];
          const d = p.field(x, y, z);
          distances[i] = d;
          if (!p.cut && d < nearest) nearest = d;
          f = p.cut ? -smoothMin(-f, d, p.blend) : smoothMin(f, d, p.blend);
        }
        if (nearest > half * 1.3 + 0.04 || Math.abs(f) > half * 1.6 + 0.02) continue;
        const near = list.filter((p, i) => distances[i] < (p.cut ? 0 : nearest) + 2.2 * half + p.blend);
        live.push({ x: bx * BRICK, y: by * BRICK, z: bz * BRICK, near });
      }

  // Sample the corners of live bricks.
  for (const b of live)
    for (let k = 0; k <= BRICK; k++)
      for (let j = 0; j <= BRICK; j++)
        for (let i = 0; i <= BRICK; i++) {
          const at = b.x + i + nx * (b.y + j) + slice * (b.z + k);
          if (!Number.isNaN(grid[at])) continue;
          grid[at] = evaluate(b.near, lo[0] + (b.x + i) * step, lo[1] + (b.y + j) * step, lo[2] + (b.z + k) * step);
        }

  // One vertex a crossed cell, at the mean of its edge crossings.
  const corners = [0, 1, nx, nx + 1, slice, slice + 1, slice + nx, slice + nx + 1];
  const edges = [
    [0, 1],
    [0, 2],
    [0, 4],
    [1, 3],
    [1, 5],
    [2, 3],
    [2, 6],
    [3, 7],
    [4, 5],
    [4, 6],
    [5, 7],
    [6, 7],
  ];
  const positions: number[] = [];
  const nearOf: Primitive[][] = [];
  for (const b of live)
    for (let k = 0; k < BRICK; k++)
      for (let j = 0; j < BRICK; j++)
        for (let i = 0; i < BRICK; i++) {
          const at = b.x + i + nx * (b.y + j) + slice * (b.z + k);
          let mask = 0;
          for (let c = 0; c < 8; c++) if (grid[at + corners[c]] < 0) mask |= 1 << c;
          if (mask === 0 || mask === 255) continue;
          let [sx, sy, sz, count] = [0, 0, 0, 0];
          for (const [p, q] of edges) {
            if (((mask >> p) & 1) === ((mask >> q) & 1)) continue;
            const u = grid[at + corners[p]];
            const t = u / (u - grid[at + corners[q]]);
            sx += (p & 1) + t * ((q & 1) - (p & 1));
            sy += ((p >> 1) & 1) + t * (((q >> 1) & 1) - ((p >> 1) & 1));
            sz += ((p >> 2) & 1) + t * (((q >> 2) & 1) - ((p >> 2) & 1));
            count++;
          }
          vertexOf[at] = positions.length / 3;
          positions.push(
            lo[0] + (b.x + i + sx / count) * step,
            lo[1] + (b.y + j + sy / count) * step,
            lo[2] + (b.z + k + sz / count) * step,
          );
          nearOf.push(b.near);
        }

  // One quad a crossed grid edge, split along its shorter diagonal.
  const indices: number[] = [];
  const strides = [1, nx, slice];
  for (const b of live)
    for (let k = 0; k < BRICK; k++)
      for (let j = 0; j < BRICK; j++)
        for (let i = 0; i < BRICK; i++) {
          const at = b.x + i + nx * (b.y + j) + slice * (b.z + k);
          const inside = grid[at] < 0;
          for (let axis = 0; axis < 3; axis++) {
            const next = grid[at + strides[axis]];
            if (Number.isNaN(next) || next < 0 === inside) continue;
            const u = strides[(axis + 1) % 3];
            const v = strides[(axis + 2) % 3];
            if (at < u + v) continue;
            const q = [vertexOf[at - u - v], vertexOf[at - v], vertexOf[at], vertexOf[at - u]];
            if (q.some((n) => n === undefined || n < 0)) continue;
            if (!inside) q.reverse();
            const d = (m: number, n: number) =>
              (positions[m * 3] - positions[n * 3]) ** 2 +
              (positions[m * 3 + 1] - positions[n * 3 + 1]) ** 2 +
              (positions[m * 3 + 2] - positions[n * 3 + 2]) ** 2;
            if (d(q[0], q[2]) <= d(q[1], q[3])) indices.push(q[0], q[1], q[2], q[0], q[2], q[3]);
            else indices.push(q[1], q[2], q[3], q[1], q[3], q[0]);
          }
        }

  // Pull vertices onto the surface, take normals from the gradient and occlusion from the field outside.
  const n = positions.length / 3;
  const out = Float32Array.from(positions);
  const normals = new Float32Array(n * 3);
  const occlusion = new Float32Array(n).fill(1);
  const e = step * 0.35;
  const reach = options.occlusion ?? 0;
  for (let v = 0; v < n; v++) {
    const near = nearOf[v];
    let [x, y, z] = [out[v * 3], out[v * 3 + 1], out[v * 3 + 2]];
    const g = normalize([
      evaluate(near, x + e, y, z) - evaluate(near, x - e, y, z),
      evaluate(near, x, y + e, z) - evaluate(near, x, y - e, z),
      evaluate(near, x, y, z + e) - evaluate(near, x, y, z - e),
    ]);
    const d = clamp(evaluate(near, x, y, z), -step * 0.5, step * 0.5);
    x -= g[0] * d;
    y -= g[1] * d;
    z -= g[2] * d;
    out.set([x, y, z], v * 3);
    normals.set(g, v * 3);
    if (reach > 0) {
      let closed = 0;
      for (let s = 1; s <= 4; s++) {
        const r = (reach * s) / 4;
        closed += Math.max(0, r - evaluate(list, x + g[0] * r, y + g[1] * r, z + g[2] * r)) / r / 2 ** s;
      }
      occlusion[v] = clamp(1 - closed * 1.1);
    }
  }
  return { positions: out, normals, occlusion, indices: Uint32Array.from(indices) };
}
