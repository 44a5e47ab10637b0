/** Meshes of simple solids, all centred where their docs say, y up, counter-clockwise outside. */

import { clamp, cross, dot, normalize, spline, splineScalar, sub, type Vec2, type Vec3 } from "./math.ts";
import { computeNormals, type Mesh } from "./mesh.ts";
import { triangulate } from "./triangulate.ts";

/**
 * A surface over the unit square: `f(u, v)` gives points; `columns` steps along u, `rows` along v. Front faces look along
 * du x dv. `wrapU` joins u = 1 to u = 0 without a seam in the normals.
 */
export function gridMesh(columns: number, rows: number, f: (u: number, v: number) => Vec3, wrapU = false): Mesh {
  const positions = new Float32Array((columns + 1) * (rows + 1) * 3);
  const uvs = new Float32Array((columns + 1) * (rows + 1) * 2);
  const indices: number[] = [];
  for (let j = 0, k = 0; j <= rows; j++)
    for (let i = 0; i <= columns; i++, k++) {
      positions.set(f(i / columns, j / rows), k * 3);
      uvs.set([i / columns, j / rows], k * 2);
    }
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const a = j * (columns + 1) + i;
      const b = a + columns + 1;
      indices.push(a, a + 1, b + 1, a, b + 1, b);
    }
  const index = Uint32Array.from(indices);
  const normals = computeNormals(positions, index);
  if (wrapU)
    for (let j = 0; j <= rows; j++) {
      const a = j * (columns + 1) * 3;
      const b = a + columns * 3;
      const n = normalize([normals[a] + normals[b], normals[a + 1] + normals[b + 1], normals[a + 2] + normals[b + 2]]);
      normals.set(n, a);
      normals.set(n, b);
    }
  return { positions, normals, uvs, indices: index };
}

/** A box of full size `size` about `at`, its edges rounded off by one chamfer of `bevel` metres (0 for none). */
export function box(at: Vec3, size: Vec3, bevel = 0): Mesh {
  const h: Vec3 = [size[0] / 2, size[1] / 2, size[2] / 2];
  const b = Math.min(bevel, h[0] * 0.9, h[1] * 0.9, h[2] * 0.9);
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  // Each face is a quad drawn in by the bevel; with a bevel, edge quads and corner triangles share its smooth normals.
  const corner = new Map<string, number[]>();
  for (let axis = 0; axis < 3; axis++)
    for (const sign of [-1, 1]) {
      const u = (axis + 1) % 3;
      const v = (axis + 2) % 3;
      const base = positions.length / 3;
      for (const [su, sv] of [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]) {
        const p: Vec3 = [0, 0, 0];
        p[axis] = sign * h[axis];
        p[u] = su * (h[u] - b);
        p[v] = sv * (h[v] - b);
        const n: Vec3 = [0, 0, 0];
        n[axis] = sign;
        const s: Vec3 = [0, 0, 0];
        s[axis] = sign;
        s[u] = su;
        s[v] = sv;
        const key = s.join();
        if (!corner.has(key)) corner.set(key, [-1, -1, -1]);
        (corner.get(key) as number[])[axis] = positions.length / 3;
        positions.push(p[0] + at[0], p[1] + at[1], p[2] + at[2]);
        normals.push(...n);
        uvs.push((su + 1) / 2, (sv + 1) / 2);
      }
      if (sign > 0) indices.push(base, base + 1, base + 2, base, base + 2, base + 3);
      else indices.push(base, base + 2, base + 1, base, base + 3, base + 2);
    }
  if (b > 0) {
    const outward = (tri: number[]) => {
      const [p, q, r] = tri.map((i) => positions.slice(i * 3, i * 3 + 3) as Vec3);
      const n = cross(sub(q, p), sub(r, p));
      return dot(n, sub(p, at)) >= 0 ? tri : [tri[0], tri[2], tri[1]];
    };
    for (const c of corner.values()) indices.push(...outward(c));
    for (let axis = 0; axis < 3; axis++) {
      const u = (axis + 1) % 3;
      const v = (axis + 2) % 3;
      for (const su of [-1, 1])
        for (const sv of [-1, 1]) {
          const s0: Vec3 = [0, 0, 0];
          s0[u] = su;
          s0[v] = sv;
          s0[axis] = -1;
          const a = corner.get(s0.join()) as number[];
          s0[axis] = 1;
          const d = corner.get(s0.join()) as number[];
          indices.push(...outward([a[u], d[u], d[v]]), ...outward([a[u], d[v], a[v]]));
        }
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    uvs: Float32Array.from(uvs),
    indices: Uint32Array.from(indices),
  };
}

/**
 * A solid of revolution about y: `profile` runs from the bottom to the top outside as [radius, y]. `sides` around.
 * Sharp bends of the profile (over 40 degrees) stay sharp.
 */
export function lathe(profile: Vec2[], sides = 24): Mesh {
  const runs: Vec2[][] = [[profile[0]]];
  for (let i = 1; i < profile.length; i++) {
    const run = runs[runs.length - 1];
    run.push(profile[i]);
    const next = profile[i + 1];
    if (!next) break;
    const a = normalize([profile[i][0] - profile[i - 1][0], profile[i][1] - profile[i - 1][1], 0]);
    const b = normalize([next[0] - profile[i][0], next[1] - profile[i][1], 0]);
    if (dot(a, b) < 0.77) runs.push([profile[i]]);
  }
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (const run of runs) {
    const base = positions.length / 3;
    run.forEach(([r, y], j) => {
      const p = run[Math.max(0, j - 1)];
      const q = run[Math.min(run.length - 1, j + 1)];
      const l = Math.sqrt((q[0] - p[0]) ** 2 + (q[1] - p[1]) ** 2) || 1;
      const nr = (q[1] - p[1]) / l;
      const ny = -(q[0] - p[0]) / l;
      for (let i = 0; i <= sides; i++) {
        const a = (i / sides) * Math.PI * 2;
        const s = Math.sin(a);
        const c = Math.cos(a);
        positions.push(r * s, y, r * c);
        normals.push(nr * s, ny, nr * c);
        uvs.push(i / sides, j / (run.length - 1));
      }
    });
    for (let j = 0; j < run.length - 1; j++)
      for (let i = 0; i < sides; i++) {
        const a = base + j * (sides + 1) + i;
        const b = a + sides + 1;
        if (run[j][0] > 1e-9) indices.push(a, a + 1, b);
        if (run[j + 1][0] > 1e-9) indices.push(a + 1, b + 1, b);
      }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    uvs: Float32Array.from(uvs),
    indices: Uint32Array.from(indices),
  };
}

/** A closed cylinder or cone about y standing on `at`, with radii at the bottom and top. */
export function cylinder(at: Vec3, height: number, bottom: number, top = bottom, sides = 24, bevel = 0): Mesh {
  const b = Math.min(bevel, height / 3, Math.max(bottom, top) / 3);
  const profile: Vec2[] = [[0, 0]];
  if (b > 0) profile.push([bottom - b, 0], [bottom, b], [top, height - b], [Math.max(0, top - b), height]);
  else profile.push([bottom, 0], [top, height]);
  if (top > 0) profile.push([0, height]);
  const m = lathe(profile, sides);
  for (let i = 0; i < m.positions.length; i += 3) {
    m.positions[i] += at[0];
    m.positions[i + 1] += at[1];
    m.positions[i + 2] += at[2];
  }
  return m;
}

/** An ellipsoid of radii `radius` about `at`. */
export function ellipsoid(at: Vec3, radius: Vec3 | number, sides = 24, rings = Math.ceil(sides / 2)): Mesh {
  const r = typeof radius === "number" ? ([radius, radius, radius] as Vec3) : radius;
  const m = gridMesh(sides, rings, (u, v) => {
    const a = u * Math.PI * 2;
    const e = (v - 0.5) * Math.PI;
    const c = Math.cos(e);
    return [r[0] * Math.sin(a) * c, r[1] * Math.sin(e), r[2] * Math.cos(a) * c];
  });
  for (let i = 0; i < m.positions.length; i += 3) {
    const n = normalize([
      m.positions[i] / (r[0] * r[0]),
      m.positions[i + 1] / (r[1] * r[1]),
      m.positions[i + 2] / (r[2] * r[2]),
    ]);
    m.normals.set(n, i);
    for (let k = 0; k < 3; k++) m.positions[i + k] += at[k];
  }
  return m;
}

/** Options of `tube`. */
export interface TubeOptions {
  /** Steps along. */
  segments?: number;
  /** Steps around. */
  sides?: number;
  /** Half-thickness along `up` where it differs from the half-width `radius`; functions of 0..1 along. */
  thickness?: (t: number) => number;
  /** The direction of thickness at a point; default world up-ish. */
  up?: (p: Vec3) => Vec3;
  /** Straight segments between the points, not a Catmull-Rom spline. */
  straight?: boolean;
  /** Rounded ends; otherwise open where the radius does not come to nothing. */
  caps?: boolean;
}

/**
 * A loft along `points`: elliptical rings of half-width `radius(t)`. Carries tangents (the strand direction) and uvs
 * (around, along). Winding and normals are outward.
 */
export function tube(points: Vec3[], radius: (t: number) => number, options: TubeOptions = {}): Mesh {
  const { segments = 14, sides = 10, thickness = radius, straight = false, caps = false } = options;
  const up = options.up ?? (() => [0.01, 1, 0.02] as Vec3);
  const at = (t: number): Vec3 => {
    if (!straight) return spline(points, t);
    const f = clamp(t) * (points.length - 1);
    const i = Math.min(points.length - 2, Math.floor(f));
    const a = points[i];
    const b = points[i + 1];
    return [a[0] + (b[0] - a[0]) * (f - i), a[1] + (b[1] - a[1]) * (f - i), a[2] + (b[2] - a[2]) * (f - i)];
  };
  const positions: number[] = [];
  const normals: number[] = [];
  const tangents: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const rings: { t: number; shrink: number; push: number }[] = [];
  if (caps)
    for (const a of [0, 0.35, 0.7])
      rings.push({ t: 0, shrink: Math.sin((a * Math.PI) / 2), push: -Math.cos((a * Math.PI) / 2) });
  for (let i = 0; i <= segments; i++) rings.push({ t: i / segments, shrink: 1, push: 0 });
  if (caps)
    for (const a of [0.7, 0.35, 0])
      rings.push({ t: 1, shrink: Math.sin((a * Math.PI) / 2), push: Math.cos((a * Math.PI) / 2) });
  const e = 0.5 / Math.max(1, segments);
  for (const { t, shrink, push } of rings) {
    const p = at(t);
    const tangent = normalize(sub(at(Math.min(1, t + e)), at(Math.max(0, t - e))));
    const w = up(p);
    const k = dot(w, tangent);
    let n = normalize([w[0] - k * tangent[0], w[1] - k * tangent[1], w[2] - k * tangent[2]]);
    if (Math.abs(dot(n, tangent)) > 0.5) n = normalize(cross(tangent, [1, 0, 0]));
    const side = cross(tangent, n);
    const W = radius(t) * shrink;
    const H = thickness(t) * shrink;
    const o = push * Math.min(radius(t), thickness(t));
    for (let j = 0; j <= sides; j++) {
      const a = (j / sides) * Math.PI * 2;
      const c = Math.cos(a);
      const s = Math.sin(a);
      for (let q = 0; q < 3; q++) positions.push(p[q] + side[q] * c * W + n[q] * s * H + tangent[q] * o);
      const nn: Vec3 = [0, 0, 0];
      for (let q = 0; q < 3; q++)
        nn[q] =
          (side[q] * c * (H + 1e-6) + n[q] * s * (W + 1e-6)) * (1 - Math.abs(push)) +
          tangent[q] * push * (W + H + 1e-6);
      normals.push(...normalize(nn));
      tangents.push(...tangent);
      uvs.push(j / sides, t);
    }
  }
  for (let i = 0; i < rings.length - 1; i++)
    for (let j = 0; j < sides; j++) {
      const a = i * (sides + 1) + j;
      const b = a + sides + 1;
      indices.push(a, b, a + 1, a + 1, b, b + 1);
    }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    tangents: Float32Array.from(tangents),
    uvs: Float32Array.from(uvs),
    indices: Uint32Array.from(indices),
  };
}

/** A tube whose half-widths are given at its points. */
export const taperedTube = (points: Vec3[], radii: number[], options: TubeOptions = {}): Mesh =>
  tube(points, (t) => Math.max(1e-5, splineScalar(radii, t)), options);

/**
 * A flat outline with holes pushed out along z: `outlines` are closed loops in xy, the outer ones counter-clockwise and
 * holes clockwise; the solid lies between z = 0 and z = depth.
 */
export function extrude(outlines: Vec2[][], depth: number): Mesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (const group of groupLoops(outlines)) {
    const ring = group.flat();
    const triangles = triangulate(group);
    for (const [z, n, flip] of [
      [depth, 1, false],
      [0, -1, true],
    ] as const) {
      if (depth === 0 && n < 0) continue;
      const base = positions.length / 3;
      for (const p of ring) {
        positions.push(p[0], p[1], z);
        normals.push(0, 0, n);
      }
      for (let t = 0; t < triangles.length; t += 3) {
        const [a, b, c] = [base + triangles[t], base + triangles[t + 1], base + triangles[t + 2]];
        indices.push(a, ...(flip ? [c, b] : [b, c]));
      }
    }
    if (depth > 0)
      for (const loop of group)
        for (let i = 0; i < loop.length; i++) {
          const a = loop[i];
          const b = loop[(i + 1) % loop.length];
          const n = normalize([b[1] - a[1], a[0] - b[0], 0]);
          const base = positions.length / 3;
          positions.push(a[0], a[1], 0, b[0], b[1], 0, b[0], b[1], depth, a[0], a[1], depth);
          for (let k = 0; k < 4; k++) normals.push(...n);
          indices.push(base, base + 1, base + 2, base, base + 2, base + 3);
        }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
  };
}

const area = (loop: Vec2[]): number => {
  let a = 0;
  for (let i = 0; i < loop.length; i++) {
    const p = loop[i];
    const q = loop[(i + 1) % loop.length];
    a += p[0] * q[1] - q[0] * p[1];
  }
  return a / 2;
};
const inside = (p: Vec2, loop: Vec2[]): boolean => {
  let c = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const a = loop[i];
    const b = loop[j];
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) c = !c;
  }
  return c;
};

/** Each outer loop with the holes inside it, orientation made right by nesting depth. */
function groupLoops(loops: Vec2[][]): Vec2[][][] {
  const clean = loops.filter((l) => l.length >= 3 && Math.abs(area(l)) > 1e-10);
  const depth = clean.map((l) => clean.filter((m) => m !== l && inside(l[0], m)).length);
  const groups: Vec2[][][] = [];
  clean.forEach((l, i) => {
    if (depth[i] % 2) return;
    const outer = area(l) > 0 ? l : [...l].reverse();
    const holes = clean.filter((m, j) => depth[j] === depth[i] + 1 && inside(m[0], l));
    groups.push([outer, ...holes.map((h) => (area(h) < 0 ? h : [...h].reverse()))]);
  });
  return groups;
}
