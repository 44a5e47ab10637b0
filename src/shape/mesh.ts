/** Triangle meshes as typed arrays. The kernel knows no renderer. */
import { type Box, emptyBox, expand, type Mat4, type Vec3 } from "./math.ts";

/** Four joints a vertex; weights sum to 1. Joint numbers index `Skeleton.joints`. */
export interface Skin {
  indices: Uint8Array;
  weights: Float32Array;
}

/** A sparse blendshape: `deltas` holds 3 numbers (metres) for every vertex listed in `vertices`. */
export interface Morph {
  vertices: Uint32Array;
  deltas: Float32Array;
}

/** An indexed triangle mesh, counter-clockwise front faces. Per-vertex arrays agree in vertex count. */
export interface Mesh {
  /** 3 a vertex, metres. */
  positions: Float32Array;
  /** 3 a vertex, unit. */
  normals: Float32Array;
  indices: Uint32Array;
  /** 3 a vertex, linear light; multiplies the surface's colour. */
  colors?: Float32Array;
  /** 1 a vertex, 0 (closed in) to 1 (open): ambient occlusion. */
  occlusion?: Float32Array;
  /** 3 a vertex, linear light emitted; added to the surface's glow. */
  glow?: Float32Array;
  /** 2 a vertex. */
  uvs?: Float32Array;
  /** 3 a vertex, unit: the direction of strands, for hair and fur. */
  tangents?: Float32Array;
  /** 1 a vertex, 0 (fixed) to 1 (free): how far wind moves it. */
  sway?: Float32Array;
  skin?: Skin;
  morphs?: Record<string, Morph>;
}

/** Number of vertices. */
export const vertexCount = (m: Mesh): number => m.positions.length / 3;
/** Number of triangles. */
export const triangleCount = (m: Mesh): number => m.indices.length / 3;

/** Bounds of all vertices. */
export function meshBox(m: Mesh, box: Box = emptyBox()): Box {
  for (let i = 0; i < m.positions.length; i += 3) expand(box, [m.positions[i], m.positions[i + 1], m.positions[i + 2]]);
  return box;
}

const SIZES = { positions: 3, normals: 3, colors: 3, occlusion: 1, glow: 3, uvs: 2, tangents: 3, sway: 1 } as const;
const DEFAULTS: Record<string, number> = { colors: 1, occlusion: 1 };

/** One mesh from many. An attribute that only some have is filled with its neutral value; morphs are renumbered. */
export function mergeMeshes(meshes: Mesh[]): Mesh {
  const count = meshes.reduce((s, m) => s + vertexCount(m), 0);
  const indices = new Uint32Array(meshes.reduce((s, m) => s + m.indices.length, 0));
  const out: Mesh = { positions: new Float32Array(count * 3), normals: new Float32Array(count * 3), indices };
  for (const key of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
    if (!meshes.some((m) => m[key])) continue;
    const size = SIZES[key];
    const to = new Float32Array(count * size).fill(DEFAULTS[key] ?? 0);
    let v = 0;
    for (const m of meshes) {
      const from = m[key];
      if (from) to.set(from, v * size);
      v += vertexCount(m);
    }
    out[key] = to;
  }
  if (meshes.some((m) => m.skin)) {
    const skin: Skin = { indices: new Uint8Array(count * 4), weights: new Float32Array(count * 4) };
    let v = 0;
    for (const m of meshes) {
      if (m.skin) {
        skin.indices.set(m.skin.indices, v * 4);
        skin.weights.set(m.skin.weights, v * 4);
      } else for (let i = 0; i < vertexCount(m); i++) skin.weights[(v + i) * 4] = 1;
      v += vertexCount(m);
    }
    out.skin = skin;
  }
  let v = 0;
  let t = 0;
  const morphs: Record<string, { vertices: number[]; deltas: number[] }> = {};
  for (const m of meshes) {
    for (let i = 0; i < m.indices.length; i++) indices[t++] = m.indices[i] + v;
    for (const [name, morph] of Object.entries(m.morphs ?? {})) {
      morphs[name] ??= { vertices: [], deltas: [] };
      for (const i of morph.vertices) morphs[name].vertices.push(i + v);
      for (const d of morph.deltas) morphs[name].deltas.push(d);
    }
    v += vertexCount(m);
  }
  if (Object.keys(morphs).length) {
    out.morphs = {};
    for (const [name, m] of Object.entries(morphs))
      out.morphs[name] = { vertices: Uint32Array.from(m.vertices), deltas: Float32Array.from(m.deltas) };
  }
  return out;
}

/** A copy moved by `matrix`, with tangents and morphs; normals by its inverse transpose, winding kept where it mirrors. */
export function transformMesh(m: Mesh, matrix: Mat4): Mesh {
  const a = matrix;
  const positions = new Float32Array(m.positions.length);
  const normals = new Float32Array(m.normals.length);
  // Cofactors of the upper 3x3: the inverse transpose up to a positive factor (the sign is that of the determinant).
  const c = [
    a[5] * a[10] - a[6] * a[9],
    a[6] * a[8] - a[4] * a[10],
    a[4] * a[9] - a[5] * a[8],
    a[2] * a[9] - a[1] * a[10],
    a[0] * a[10] - a[2] * a[8],
    a[1] * a[8] - a[0] * a[9],
    a[1] * a[6] - a[2] * a[5],
    a[2] * a[4] - a[0] * a[6],
    a[0] * a[5] - a[1] * a[4],
  ];
  const det = a[0] * c[0] + a[1] * c[1] + a[2] * c[2];
  const sign = det < 0 ? -1 : 1;
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [m.positions[i], m.positions[i + 1], m.positions[i + 2]];
    positions[i] = a[0] * x + a[4] * y + a[8] * z + a[12];
    positions[i + 1] = a[1] * x + a[5] * y + a[9] * z + a[13];
    positions[i + 2] = a[2] * x + a[6] * y + a[10] * z + a[14];
    const [u, v, w] = [m.normals[i], m.normals[i + 1], m.normals[i + 2]];
    const nx = sign * (c[0] * u + c[3] * v + c[6] * w);
    const ny = sign * (c[1] * u + c[4] * v + c[7] * w);
    const nz = sign * (c[2] * u + c[5] * v + c[8] * w);
    const l = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
    normals[i] = nx / l;
    normals[i + 1] = ny / l;
    normals[i + 2] = nz / l;
  }
  const indices = m.indices.slice();
  if (det < 0)
    for (let i = 0; i < indices.length; i += 3) [indices[i + 1], indices[i + 2]] = [indices[i + 2], indices[i + 1]];
  const out: Mesh = { ...m, positions, normals, indices };
  const turned = (from: Float32Array): Float32Array => {
    const to = new Float32Array(from.length);
    for (let i = 0; i < to.length; i += 3)
      for (let k = 0; k < 3; k++) to[i + k] = a[k] * from[i] + a[4 + k] * from[i + 1] + a[8 + k] * from[i + 2];
    return to;
  };
  if (m.tangents) {
    const t = turned(m.tangents);
    for (let i = 0; i < t.length; i += 3) {
      const l = Math.sqrt(t[i] * t[i] + t[i + 1] * t[i + 1] + t[i + 2] * t[i + 2]) || 1;
      for (let k = 0; k < 3; k++) t[i + k] /= l;
    }
    out.tangents = t;
  }
  if (m.morphs) {
    out.morphs = {};
    for (const [name, morph] of Object.entries(m.morphs))
      out.morphs[name] = { vertices: morph.vertices, deltas: turned(morph.deltas) };
  }
  return out;
}

/** A copy with every vertex painted: `color(x, y, z, normal)` gives linear light. */
export function paint(m: Mesh, color: (p: Vec3, n: Vec3, vertex: number) => Vec3): Mesh {
  const colors = new Float32Array(m.positions.length);
  for (let i = 0, v = 0; i < colors.length; i += 3, v++)
    colors.set(
      color(
        [m.positions[i], m.positions[i + 1], m.positions[i + 2]],
        [m.normals[i], m.normals[i + 1], m.normals[i + 2]],
        v,
      ),
      i,
    );
  return { ...m, colors };
}

/** Area-weighted vertex normals from the triangles. */
export function computeNormals(positions: Float32Array, indices: Uint32Array): Float32Array {
  const n = new Float32Array(positions.length);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t] * 3, indices[t + 1] * 3, indices[t + 2] * 3];
    const ux = positions[b] - positions[a];
    const uy = positions[b + 1] - positions[a + 1];
    const uz = positions[b + 2] - positions[a + 2];
    const vx = positions[c] - positions[a];
    const vy = positions[c + 1] - positions[a + 1];
    const vz = positions[c + 2] - positions[a + 2];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const i of [a, b, c]) {
      n[i] += x;
      n[i + 1] += y;
      n[i + 2] += z;
    }
  }
  for (let i = 0; i < n.length; i += 3) {
    const l = Math.sqrt(n[i] * n[i] + n[i + 1] * n[i + 1] + n[i + 2] * n[i + 2]) || 1;
    n[i] /= l;
    n[i + 1] /= l;
    n[i + 2] /= l;
  }
  return n;
}
