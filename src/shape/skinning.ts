/** Skin weights from the flesh that made the surface. */

import type { Vec3 } from "./math.ts";
import { type Mesh, type Skin, vertexCount } from "./mesh.ts";
import type { Skeleton } from "./skeleton.ts";

/** What flesh a joint carries: segments from the joint to each end, with a radius that is taken off the distance. */
export interface Flesh {
  joint: number;
  ends: Vec3[];
  radius: number;
  /** 0 forbids this joint at a point, 1 allows it, between leans away: keeps left legs off right flesh. */
  allow?: (x: number, y: number, z: number) => number;
}

/**
 * Four weights a vertex, a softmax over the distance to each joint's flesh with softness `soft` metres (16 to 20 mm held
 * at right-angled elbows and knees in trials).
 */
export function skinWeights(skeleton: Skeleton, flesh: Flesh[], positions: Float32Array, soft = 0.018): Skin {
  const n = positions.length / 3;
  const indices = new Uint8Array(n * 4);
  const weights = new Float32Array(n * 4);
  const segments = flesh.map((f) => ({
    ...f,
    from: skeleton.joints[f.joint].at,
    spans: f.ends.map((end) => {
      const from = skeleton.joints[f.joint].at;
      const d = [end[0] - from[0], end[1] - from[1], end[2] - from[2]];
      return { d, l: d[0] * d[0] + d[1] * d[1] + d[2] * d[2] || 1e-9 };
    }),
  }));
  const best = new Float64Array(4);
  const who = new Int32Array(4);
  for (let v = 0; v < n; v++) {
    const [x, y, z] = [positions[v * 3], positions[v * 3 + 1], positions[v * 3 + 2]];
    best.fill(1e9);
    who.fill(-1);
    for (const s of segments) {
      const px = x - s.from[0];
      const py = y - s.from[1];
      const pz = z - s.from[2];
      let d = 1e9;
      for (const { d: e, l } of s.spans) {
        let t = (px * e[0] + py * e[1] + pz * e[2]) / l;
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        const q = Math.sqrt((px - t * e[0]) ** 2 + (py - t * e[1]) ** 2 + (pz - t * e[2]) ** 2);
        if (q < d) d = q;
      }
      d -= s.radius;
      if (s.allow) {
        const a = s.allow(x, y, z);
        if (a <= 0) continue;
        d -= soft * Math.log(a);
      }
      for (let k = 0; k < 4; k++)
        if (d < best[k]) {
          for (let m = 3; m > k; m--) {
            best[m] = best[m - 1];
            who[m] = who[m - 1];
          }
          best[k] = d;
          who[k] = s.joint;
          break;
        }
    }
    let sum = 0;
    const w = [0, 0, 0, 0];
    for (let k = 0; k < 4; k++)
      if (who[k] >= 0) {
        w[k] = Math.exp(-(best[k] - best[0]) / soft);
        sum += w[k];
      }
    for (let k = 0; k < 4; k++) {
      indices[v * 4 + k] = Math.max(0, who[k]);
      weights[v * 4 + k] = sum > 0 ? w[k] / sum : k === 0 ? 1 : 0;
    }
  }
  return { indices, weights };
}

/** The mesh with every vertex moved by one joint alone. */
export function rigid(mesh: Mesh, joint: number): Mesh {
  const n = vertexCount(mesh);
  const indices = new Uint8Array(n * 4);
  const weights = new Float32Array(n * 4);
  for (let v = 0; v < n; v++) {
    indices[v * 4] = joint;
    weights[v * 4] = 1;
  }
  return { ...mesh, skin: { indices, weights } };
}
