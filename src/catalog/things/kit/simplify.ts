/** Meshes for small pictures: vertices nearer than a pixel to each other become one (Rossignac and Borrel 1993). */
import type { Mesh } from "../../../shape/mesh.ts";

/**
 * Merges vertices of one cell of `cell` metres that face alike and are coloured alike, and drops what has no area left.
 * Skinned and morphed meshes are returned as they are, unless `bodies` is set: a merged vertex then moves as its first one
 * did, and morphs, which nobody sees at that size, are dropped.
 */
export function simplify(m: Mesh, cell: number, bodies = false): Mesh {
  if (((m.skin || m.morphs) && !bodies) || !(cell > 0)) return m;
  const count = m.positions.length / 3;
  const clusterOf = new Uint32Array(count);
  const clusters = new Map<string, number>();
  const firsts: number[] = [];
  const sums: number[] = [];
  const P = m.positions;
  const N = m.normals;
  const key = (v: number): string => {
    const i = v * 3;
    const place = `${m.skin ? `${m.skin.indices[v * 4]}:` : ""}${Math.round(P[i] / cell)},${Math.round(P[i + 1] / cell)},${Math.round(P[i + 2] / cell)}`;
    const facing = `${Math.round(N[i] * 1.2)},${Math.round(N[i + 1] * 1.2)},${Math.round(N[i + 2] * 1.2)}`;
    const c = m.colors;
    return c
      ? `${place}|${facing}|${Math.round(c[i] * 6)},${Math.round(c[i + 1] * 6)},${Math.round(c[i + 2] * 6)}`
      : `${place}|${facing}`;
  };
  for (let v = 0; v < count; v++) {
    const k = key(v);
    let c = clusters.get(k);
    if (c === undefined) {
      c = firsts.length;
      clusters.set(k, c);
      firsts.push(v);
      sums.push(0, 0, 0, 0);
    }
    clusterOf[v] = c;
    for (let q = 0; q < 3; q++) sums[c * 4 + q] += P[v * 3 + q];
    sums[c * 4 + 3]++;
  }
  // Corners of a cell that face different ways still share one place, so that no cracks open.
  const placeOf = new Map<string, number[]>();
  const cellKey = (v: number) =>
    `${Math.round(P[v * 3] / cell)},${Math.round(P[v * 3 + 1] / cell)},${Math.round(P[v * 3 + 2] / cell)}`;
  for (let v = 0; v < count; v++) {
    const k = cellKey(v);
    const s = placeOf.get(k) ?? [0, 0, 0, 0];
    for (let q = 0; q < 3; q++) s[q] += P[v * 3 + q];
    s[3]++;
    placeOf.set(k, s);
  }
  const indices: number[] = [];
  const cells = firsts.map(cellKey);
  for (let t = 0; t < m.indices.length; t += 3) {
    const [a, b, c] = [clusterOf[m.indices[t]], clusterOf[m.indices[t + 1]], clusterOf[m.indices[t + 2]]];
    if (cells[a] === cells[b] || cells[b] === cells[c] || cells[c] === cells[a]) continue;
    indices.push(a, b, c);
  }
  const pick = (from: Float32Array | undefined, size: number): Float32Array | undefined => {
    if (!from) return undefined;
    const out = new Float32Array(firsts.length * size);
    firsts.forEach((v, c) => {
      for (let q = 0; q < size; q++) out[c * size + q] = from[v * size + q];
    });
    return out;
  };
  const positions = new Float32Array(firsts.length * 3);
  cells.forEach((k, c) => {
    const s = placeOf.get(k) as number[];
    for (let q = 0; q < 3; q++) positions[c * 3 + q] = s[q] / s[3];
  });
  const out: Mesh = { positions, normals: pick(m.normals, 3) as Float32Array, indices: Uint32Array.from(indices) };
  for (const [name, size] of [
    ["colors", 3],
    ["occlusion", 1],
    ["glow", 3],
    ["uvs", 2],
    ["tangents", 3],
    ["sway", 1],
  ] as const) {
    const a = pick(m[name], size);
    if (a) out[name] = a;
  }
  if (m.skin) {
    const skin = { indices: new Uint8Array(firsts.length * 4), weights: new Float32Array(firsts.length * 4) };
    firsts.forEach((v, c) => {
      for (let q = 0; q < 4; q++) {
        skin.indices[c * 4 + q] = m.skin!.indices[v * 4 + q];
        skin.weights[c * 4 + q] = m.skin!.weights[v * 4 + q];
      }
    });
    out.skin = skin;
  }
  return out;
}
