/** Blendshapes: added to the vertices on the processor when their weights change, and only there. */
import type { Mesh, Morph } from "../shape/mesh.ts";

/** A stretch of an interleaved buffer that belongs to one mesh with morphs. */
export interface Morphing {
  apply(weights: Record<string, number>): void;
}

interface Target {
  array: Float32Array;
  addUpdateRange(start: number, count: number): void;
  needsUpdate: boolean;
}

/** `first` is the mesh's first vertex in the buffer, `stride` its floats a vertex; place and normal come first in it. */
export function createMorphing(mesh: Mesh, target: Target, stride: number, first: number): Morphing {
  const morphs = Object.entries(mesh.morphs ?? {});
  const touched = Uint32Array.from(new Set(morphs.flatMap(([, m]) => [...m.vertices]))).sort();
  const slot = new Map<number, number>();
  touched.forEach((v, i) => slot.set(v, i));
  const bends = new Map(morphs.map(([name, m]) => [name, normalChange(mesh, m)]));
  const sum = new Float32Array(touched.length * 6);
  let applied = "";
  return {
    apply(weights) {
      const active = morphs.filter(([name]) => Math.abs(weights[name] ?? 0) > 1e-4);
      const key = active.map(([name]) => `${name} ${weights[name]}`).join();
      if (key === applied || !touched.length) return;
      applied = key;
      sum.fill(0);
      for (const [name, m] of active) {
        const w = weights[name];
        const bend = bends.get(name) as Float32Array;
        m.vertices.forEach((v, i) => {
          const o = (slot.get(v) as number) * 6;
          for (let k = 0; k < 3; k++) {
            sum[o + k] += m.deltas[i * 3 + k] * w;
            sum[o + 3 + k] += bend[i * 3 + k] * w;
          }
        });
      }
      const { array } = target;
      touched.forEach((v, i) => {
        const o = (first + v) * stride;
        for (let k = 0; k < 3; k++) {
          array[o + k] = mesh.positions[v * 3 + k] + sum[i * 6 + k];
          array[o + 3 + k] = mesh.normals[v * 3 + k] + sum[i * 6 + 3 + k];
        }
      });
      // Others may have changed their stretch of the same buffer; the renderer empties the list once all are sent.
      target.addUpdateRange((first + touched[0]) * stride, (touched[touched.length - 1] - touched[0] + 1) * stride);
      target.needsUpdate = true;
    },
  };
}

/** How the normals of a morph's own vertices turn at full weight, from the triangles around them. */
function normalChange(mesh: Mesh, morph: Morph): Float32Array {
  const index = new Map<number, number>();
  morph.vertices.forEach((v, i) => index.set(v, i));
  const rest = new Float32Array(morph.vertices.length * 3);
  const bent = new Float32Array(morph.vertices.length * 3);
  const p = [new Float32Array(9), new Float32Array(9)];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const slots = [0, 1, 2].map((c) => index.get(mesh.indices[t + c]));
    if (slots.every((s) => s === undefined)) continue;
    for (let c = 0; c < 3; c++)
      for (let k = 0; k < 3; k++) {
        const at = mesh.positions[mesh.indices[t + c] * 3 + k];
        p[0][c * 3 + k] = at;
        const s = slots[c];
        p[1][c * 3 + k] = at + (s === undefined ? 0 : morph.deltas[s * 3 + k]);
      }
    [rest, bent].forEach((out, which) => {
      const q = p[which];
      const u = [q[3] - q[0], q[4] - q[1], q[5] - q[2]];
      const w = [q[6] - q[0], q[7] - q[1], q[8] - q[2]];
      const n = [u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]];
      for (const s of slots) if (s !== undefined) for (let k = 0; k < 3; k++) out[s * 3 + k] += n[k];
    });
  }
  for (let i = 0; i < rest.length; i += 3) {
    const a = Math.hypot(rest[i], rest[i + 1], rest[i + 2]) || 1;
    const b = Math.hypot(bent[i], bent[i + 1], bent[i + 2]) || 1;
    for (let k = 0; k < 3; k++) bent[i + k] = bent[i + k] / b - rest[i + k] / a;
  }
  return bent;
}
