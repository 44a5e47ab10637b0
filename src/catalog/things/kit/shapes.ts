/** Shapes that things share, beyond the kernel's primitives. */
import {
  add,
  clamp,
  compose,
  cross,
  IDENTITY,
  type Mat4,
  normalize,
  type Quat,
  spline,
  sub,
  transformPoint,
  type Vec2,
  type Vec3,
} from "../../../shape/math.ts";
import { computeNormals, type Mesh, mergeMeshes, transformMesh } from "../../../shape/mesh.ts";

/** A copy moved by a translation and a rotation, and scaled. */
export const placed = (m: Mesh, at: Vec3, turn: Quat = IDENTITY, scale: number | Vec3 = 1): Mesh =>
  transformMesh(m, compose(at, turn, scale));

/** `count` points spaced evenly by length along a Catmull-Rom curve through `points`. */
export function smoothProfile(points: Vec2[], count: number): Vec2[] {
  const p3 = points.map(([x, y]): Vec3 => [x, y, 0]);
  const fine = Array.from({ length: 241 }, (_, i) => spline(p3, i / 240));
  const lengths = [0];
  for (let i = 1; i < fine.length; i++)
    lengths.push(lengths[i - 1] + Math.hypot(fine[i][0] - fine[i - 1][0], fine[i][1] - fine[i - 1][1]));
  const total = lengths[lengths.length - 1];
  let k = 0;
  return Array.from({ length: count }, (_, i) => {
    const s = (i / (count - 1)) * total;
    while (k < lengths.length - 2 && lengths[k + 1] < s) k++;
    const f = clamp((s - lengths[k]) / (lengths[k + 1] - lengths[k] || 1));
    return [fine[k][0] + (fine[k + 1][0] - fine[k][0]) * f, fine[k][1] + (fine[k + 1][1] - fine[k][1]) * f] as Vec2;
  });
}

/**
 * A smooth skin over rings: `f(u, v)` with u around (0..1, closed) and v along; ends that come to a point share one
 * vertex. Rings run counter-clockwise seen from where v ends (front faces look along du x dv). uvs are (u, v).
 */
export function wrapMesh(
  sides: number,
  rows: number,
  f: (u: number, v: number) => Vec3,
  poles: "both" | "start" | "end" | "none" = "both",
): Mesh {
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const startPole = poles === "both" || poles === "start";
  const endPole = poles === "both" || poles === "end";
  const rings: number[] = [];
  for (let j = 0; j <= rows; j++) {
    const v = j / rows;
    rings.push(positions.length / 3);
    if ((j === 0 && startPole) || (j === rows && endPole)) {
      positions.push(...f(0, v));
      uvs.push(0.5, v);
    } else
      for (let i = 0; i <= sides; i++) {
        positions.push(...f(i === sides ? 0 : i / sides, v));
        uvs.push(i / sides, v);
      }
  }
  for (let j = 0; j < rows; j++) {
    const [a, b] = [rings[j], rings[j + 1]];
    for (let i = 0; i < sides; i++) {
      if (j === 0 && startPole) indices.push(a, b + i + 1, b + i);
      else if (j === rows - 1 && endPole) indices.push(a + i, a + i + 1, b);
      else indices.push(a + i, a + i + 1, b + i + 1, a + i, b + i + 1, b + i);
    }
  }
  const p = Float32Array.from(positions);
  const index = Uint32Array.from(indices);
  const normals = computeNormals(p, index);
  // Both sides of the seam get the mean normal.
  for (let j = 0; j <= rows; j++) {
    if ((j === 0 && startPole) || (j === rows && endPole)) continue;
    const a = rings[j] * 3;
    const b = a + sides * 3;
    const n = normalize([normals[a] + normals[b], normals[a + 1] + normals[b + 1], normals[a + 2] + normals[b + 2]]);
    normals.set(n, a);
    normals.set(n, b);
  }
  return { positions: p, normals, uvs: Float32Array.from(uvs), indices: index };
}

/** A smooth solid of revolution with optional change of every point: `bend(p, angle, v)`. */
export function revolve(profile: Vec2[], sides: number, bend?: (p: Vec3, angle: number, v: number) => Vec3): Mesh {
  const rows = profile.length - 1;
  const poles =
    profile[0][0] < 1e-6 ? (profile[rows][0] < 1e-6 ? "both" : "start") : profile[rows][0] < 1e-6 ? "end" : "none";
  return wrapMesh(
    sides,
    rows,
    (u, v) => {
      const [r, y] = profile[Math.round(v * rows)];
      const a = u * Math.PI * 2;
      const p: Vec3 = [r * Math.sin(a), y, r * Math.cos(a)];
      return bend ? bend(p, a, v) : p;
    },
    poles,
  );
}

/** A ring of radius `radius` about y and thickness `thick` (radius of its section), centred on `at`. */
export function torus(at: Vec3, radius: number, thick: number, sides = 32, section = 10, flat = 1): Mesh {
  return wrapMesh(
    sides,
    section,
    (u, v) => {
      const a = u * Math.PI * 2;
      const b = v * Math.PI * 2;
      const r = radius + thick * Math.cos(b);
      return [at[0] + r * Math.sin(a), at[1] + thick * flat * Math.sin(b), at[2] + r * Math.cos(a)];
    },
    "none",
  );
}

/**
 * A box with truly round edges: full size `size` about `at`, edge radius `radius`, `steps` facets a quarter turn.
 * Faces have no vertices between their edges.
 */
export function roundedBox(at: Vec3, size: Vec3, radius: number, steps = 3): Mesh {
  const h = size.map((s) => s / 2) as Vec3;
  const r = Math.min(radius, h[0], h[1], h[2]);
  const k = steps;
  // Along each axis: the quarter turn on both ends, with a flat span between.
  const stops: [number, number][] = [];
  for (let i = 0; i <= k; i++) stops.push([-1, Math.tan((Math.PI / 4) * (1 - i / k))]);
  for (let i = 0; i <= k; i++) stops.push([1, Math.tan((Math.PI / 4) * (i / k))]);
  const n = stops.length;
  const meshes: Mesh[] = [];
  for (let axis = 0; axis < 3; axis++)
    for (const sign of [-1, 1]) {
      const u = (axis + 1) % 3;
      const v = (axis + 2) % 3;
      const positions: number[] = [];
      const normals: number[] = [];
      const uvs: number[] = [];
      const indices: number[] = [];
      for (let j = 0; j < n; j++)
        for (let i = 0; i < n; i++) {
          const d: Vec3 = [0, 0, 0];
          d[axis] = sign;
          d[u] = stops[i][0] * stops[i][1];
          d[v] = stops[j][0] * stops[j][1];
          const nn = normalize(d);
          const p: Vec3 = [0, 0, 0];
          p[axis] = sign * (h[axis] - r) + nn[axis] * r;
          p[u] = stops[i][0] * (h[u] - r) + nn[u] * r;
          p[v] = stops[j][0] * (h[v] - r) + nn[v] * r;
          positions.push(...add(p, at));
          normals.push(...nn);
          uvs.push(p[u] / size[u] + 0.5, p[v] / size[v] + 0.5);
        }
      for (let j = 0; j < n - 1; j++)
        for (let i = 0; i < n - 1; i++) {
          const a = j * n + i;
          const b = a + n;
          if (sign > 0) indices.push(a, a + 1, b + 1, a, b + 1, b);
          else indices.push(a, b + 1, a + 1, a, b, b + 1);
        }
      meshes.push({
        positions: Float32Array.from(positions),
        normals: Float32Array.from(normals),
        uvs: Float32Array.from(uvs),
        indices: Uint32Array.from(indices),
      });
    }
  return mergeMeshes(meshes);
}

/** A closed thin sheet: `f(u, v)` is its middle, `thickness` its full thickness in metres. */
export function sheet(columns: number, rows: number, f: (u: number, v: number) => Vec3, thickness: number): Mesh {
  const e = 1e-3;
  const side = (s: number): Mesh => {
    const positions: number[] = [];
    const normals: number[] = [];
    const uvs: number[] = [];
    const indices: number[] = [];
    for (let j = 0; j <= rows; j++)
      for (let i = 0; i <= columns; i++) {
        const u = i / columns;
        const v = j / rows;
        const du = sub(f(Math.min(1, u + e), v), f(Math.max(0, u - e), v));
        const dv = sub(f(u, Math.min(1, v + e)), f(u, Math.max(0, v - e)));
        const n = normalize(cross(du, dv));
        const edge = i === 0 || j === 0 || i === columns || j === rows ? 0.1 : 1;
        const p = f(u, v);
        for (let k = 0; k < 3; k++) positions.push(p[k] + (n[k] * s * edge * thickness) / 2);
        normals.push(n[0] * s, n[1] * s, n[2] * s);
        uvs.push(u, v);
      }
    for (let j = 0; j < rows; j++)
      for (let i = 0; i < columns; i++) {
        const a = j * (columns + 1) + i;
        const b = a + columns + 1;
        if (s > 0) indices.push(a, a + 1, b + 1, a, b + 1, b);
        else indices.push(a, b + 1, a + 1, a, b, b + 1);
      }
    return {
      positions: Float32Array.from(positions),
      normals: Float32Array.from(normals),
      uvs: Float32Array.from(uvs),
      indices: Uint32Array.from(indices),
    };
  };
  return mergeMeshes([side(1), side(-1)]);
}

/** A leaf from `base` to `tip`, `width` wide, bent by `curl` metres upwards in the middle; closed. */
export function leafMesh(base: Vec3, tip: Vec3, width: number, curl: number, rows = 8): Mesh {
  const along = sub(tip, base);
  const side = normalize(cross([0, 1, 0], along));
  const up = normalize(cross(along, side));
  return sheet(
    4,
    rows,
    (u, v) => {
      const w = width * 0.5 * Math.sin(Math.PI * clamp(v) ** 0.8) ** 0.9 * (u - 0.5) * 2;
      const lift = curl * Math.sin(Math.PI * v) + Math.abs(u - 0.5) * width * 0.35;
      return [0, 1, 2].map((k) => base[k] + along[k] * v + side[k] * w + up[k] * lift) as Vec3;
    },
    width * 0.03,
  );
}

/** Cuts every triangle along the zero line of `field`; keeps both halves: where it is positive and where negative. */
export function splitMesh(m: Mesh, field: (p: Vec3, n: Vec3, uv: Vec2) => number): { positive: Mesh; negative: Mesh } {
  const count = m.positions.length / 3;
  const values = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    const i = v * 3;
    values[v] = field(
      [m.positions[i], m.positions[i + 1], m.positions[i + 2]],
      [m.normals[i], m.normals[i + 1], m.normals[i + 2]],
      m.uvs ? [m.uvs[v * 2], m.uvs[v * 2 + 1]] : [0, 0],
    );
  }
  return { positive: clipped(m, values, 1), negative: clipped(m, values, -1) };
}

function clipped(m: Mesh, values: Float64Array, sign: number): Mesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const count = values.length;
  const made = new Map<number, number>();
  const kept = (v: number): number => cutAt(v, v, 0);
  const cutAt = (a: number, b: number, t: number): number => {
    const key = a < b ? a * count + b : b * count + a;
    let index = made.get(key);
    if (index !== undefined) return index;
    index = positions.length / 3;
    made.set(key, index);
    for (let k = 0; k < 3; k++) positions.push(m.positions[a * 3 + k] * (1 - t) + m.positions[b * 3 + k] * t);
    const n = normalize([0, 1, 2].map((k) => m.normals[a * 3 + k] * (1 - t) + m.normals[b * 3 + k] * t) as Vec3);
    normals.push(...n);
    for (let k = 0; k < 2; k++) uvs.push(m.uvs ? m.uvs[a * 2 + k] * (1 - t) + m.uvs[b * 2 + k] * t : 0);
    return index;
  };
  for (let t = 0; t < m.indices.length; t += 3) {
    const tri = [m.indices[t], m.indices[t + 1], m.indices[t + 2]];
    const inside = tri.map((v) => values[v] * sign > 0);
    const n = Number(inside[0]) + Number(inside[1]) + Number(inside[2]);
    if (n === 0) continue;
    if (n === 3) {
      indices.push(...tri.map(kept));
      continue;
    }
    const ring: number[] = [];
    for (let k = 0; k < 3; k++) {
      const a = tri[k];
      const b = tri[(k + 1) % 3];
      if (inside[k]) ring.push(kept(a));
      if (inside[k] !== inside[(k + 1) % 3]) ring.push(cutAt(a, b, values[a] / (values[a] - values[b])));
    }
    for (let k = 1; k < ring.length - 1; k++) indices.push(ring[0], ring[k], ring[k + 1]);
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    uvs: Float32Array.from(uvs),
    indices: Uint32Array.from(indices),
  };
}

/** Cuts a line of half-width `half` out of a mesh where `distance` (signed, metres) is near zero and `where` is positive. */
export function cutLine(
  m: Mesh,
  distance: (p: Vec3) => number,
  half: number,
  where: (p: Vec3, n: Vec3) => number,
): { line: Mesh; rest: Mesh } {
  const far = splitMesh(m, (p) => distance(p) - half);
  const near = splitMesh(far.negative, (p) => distance(p) + half);
  const { positive, negative } = splitMesh(near.positive, where);
  return { line: positive, rest: mergeMeshes([far.positive, near.negative, negative]) };
}

/** A mesh cut at the heights `ys` (rising): pieces from the lowest band to the highest. */
export function bands(m: Mesh, ys: number[]): Mesh[] {
  const out: Mesh[] = [];
  let rest = m;
  for (const y of ys) {
    const { positive, negative } = splitMesh(rest, (p) => p[1] - y);
    out.push(negative);
    rest = positive;
  }
  return [...out, rest];
}

/** Triangles with a corner that `near` accepts, cut finer `times` over; the others as they are. */
export function refinedNear(m: Mesh, near: (p: Vec3) => boolean, times: number): Mesh {
  const accepted = new Uint8Array(m.positions.length / 3);
  for (let v = 0; v < accepted.length; v++)
    if (near([m.positions[v * 3], m.positions[v * 3 + 1], m.positions[v * 3 + 2]])) accepted[v] = 1;
  const inside: number[] = [];
  const outside: number[] = [];
  for (let t = 0; t < m.indices.length; t += 3) {
    const tri = [m.indices[t], m.indices[t + 1], m.indices[t + 2]];
    (tri.some((v) => accepted[v]) ? inside : outside).push(...tri);
  }
  let fine = used({ ...m, indices: Uint32Array.from(inside) });
  for (let i = 0; i < times; i++) fine = refined(fine);
  return mergeMeshes([{ ...m, indices: Uint32Array.from(outside) }, fine]);
}

/** Only the vertices that triangles use. */
function used(m: Mesh): Mesh {
  const map = new Map<number, number>();
  const indices = m.indices.map((v) => {
    let i = map.get(v);
    if (i === undefined) {
      i = map.size;
      map.set(v, i);
    }
    return i;
  });
  const pick = (a: Float32Array, size: number) => {
    const out = new Float32Array(map.size * size);
    for (const [from, to] of map) for (let k = 0; k < size; k++) out[to * size + k] = a[from * size + k];
    return out;
  };
  return {
    positions: pick(m.positions, 3),
    normals: pick(m.normals, 3),
    ...(m.uvs ? { uvs: pick(m.uvs, 2) } : {}),
    indices,
  };
}

/** Every triangle cut into four, for borders finer than the mesh; normals are interpolated. */
export function refined(m: Mesh): Mesh {
  const positions = [...m.positions];
  const normals = [...m.normals];
  const uvs = m.uvs ? [...m.uvs] : undefined;
  const indices: number[] = [];
  const count = m.positions.length / 3;
  const made = new Map<number, number>();
  const middle = (a: number, b: number): number => {
    const key = a < b ? a * count + b : b * count + a;
    let i = made.get(key);
    if (i !== undefined) return i;
    i = positions.length / 3;
    made.set(key, i);
    for (let k = 0; k < 3; k++) positions.push((positions[a * 3 + k] + positions[b * 3 + k]) / 2);
    normals.push(...normalize([0, 1, 2].map((k) => normals[a * 3 + k] + normals[b * 3 + k]) as Vec3));
    if (uvs) for (let k = 0; k < 2; k++) uvs.push((uvs[a * 2 + k] + uvs[b * 2 + k]) / 2);
    return i;
  };
  for (let t = 0; t < m.indices.length; t += 3) {
    const [a, b, c] = [m.indices[t], m.indices[t + 1], m.indices[t + 2]];
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    indices.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    ...(uvs ? { uvs: Float32Array.from(uvs) } : {}),
    indices: Uint32Array.from(indices),
  };
}

/** The same triangles seen from the other side. */
export function flipped(m: Mesh): Mesh {
  const indices = m.indices.slice();
  for (let i = 0; i < indices.length; i += 3) [indices[i + 1], indices[i + 2]] = [indices[i + 2], indices[i + 1]];
  return { ...m, normals: m.normals.map((x) => -x), indices };
}

/** Every vertex moved; normals are computed anew. Vertices that were split at creases stay so. */
export function deformed(m: Mesh, f: (p: Vec3) => Vec3): Mesh {
  const positions = new Float32Array(m.positions.length);
  for (let i = 0; i < positions.length; i += 3)
    positions.set(f([m.positions[i], m.positions[i + 1], m.positions[i + 2]]), i);
  return { ...m, positions, normals: computeNormals(positions, m.indices) };
}

/** A point moved by a matrix. */
export const moved = (m: Mat4, p: Vec3): Vec3 => transformPoint(m, p);

/** A closed outline of a rounded rectangle in xy, counter-clockwise, centred. */
export function roundedOutline(width: number, height: number, radius: number, steps = 4): Vec2[] {
  const r = Math.min(radius, width / 2, height / 2);
  const out: Vec2[] = [];
  for (let q = 0; q < 4; q++) {
    const cx = (q === 0 || q === 3 ? 1 : -1) * (width / 2 - r);
    const cy = (q < 2 ? 1 : -1) * (height / 2 - r);
    for (let i = 0; i <= steps; i++) {
      const a = ((q + i / steps) * Math.PI) / 2;
      out.push([cx + Math.cos(a) * r, cy + Math.sin(a) * r]);
    }
  }
  return out;
}

/** A star's outline in xy, counter-clockwise, one point up. */
export function starOutline(radius: number, points = 5, inner = 0.4): Vec2[] {
  return Array.from({ length: points * 2 }, (_, i) => {
    const a = Math.PI / 2 + (i * Math.PI) / points;
    const r = i % 2 ? radius * inner : radius;
    return [Math.cos(a) * r, Math.sin(a) * r] as Vec2;
  });
}

/** A circle's outline in xy, counter-clockwise. */
export const circleOutline = (radius: number, sides = 24, cx = 0, cy = 0): Vec2[] =>
  Array.from({ length: sides }, (_, i) => {
    const a = (i / sides) * Math.PI * 2;
    return [cx + Math.cos(a) * radius, cy + Math.sin(a) * radius] as Vec2;
  });
