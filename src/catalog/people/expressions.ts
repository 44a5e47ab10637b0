/** Expressions as smooth displacements of the face, head units. Anything on the face (beard, lashes) can ride on them. */
import { clamp, lerp, smoothstep, type Vec3 } from "../../shape/math.ts";
import type { Mesh, Morph } from "../../shape/mesh.ts";
import type { MorphName } from "../joints.ts";
import type { FaceShape } from "./face-shape.ts";
import { aboutEye, fromEye, type HeadPoint, lidEdge, lidPlace } from "./head.ts";

type Displacement = (s: FaceShape, q: HeadPoint) => Vec3 | undefined;

const hill = (x: number, y: number, cx: number, cy: number, rx: number, ry = rx): number =>
  Math.exp(-(((x - cx) / rx) ** 2) - ((y - cy) / ry) ** 2);
const front = (z: number): number => smoothstep(-0.05, 0.12, z);

/** Angle by which `jawOpen` = 1 drops the jaw, radians. */
const JAW = 0.4;

/** How far a point follows the jaw, 0 to 1. */
export function jawShare(s: FaceShape, q: HeadPoint): number {
  const [x0, y, z] = q.p;
  const x = Math.abs(x0);
  const open = smoothstep(s.mouth * 1.02, s.mouth * 0.5, x) * smoothstep(0.02, 0.2, z);
  const skin = smoothstep(s.mouthY + 0.16, s.mouthY - 0.14, y);
  const lip = q.belowMouth ? 1 : 0;
  const near = smoothstep(0.14, 0.02, Math.abs(y - s.mouthY));
  const side = lerp(
    skin,
    lip,
    open * (q.belowMouth ? 1 : Math.max(near, smoothstep(s.mouthY - 0.02, s.mouthY + 0.1, y))),
  );
  return side * smoothstep(-0.14, 0.08, z) * smoothstep(-0.3, -0.03, y);
}

const jawTurn = (s: FaceShape, p: Vec3, angle: number): Vec3 => {
  const y = p[1] - (s.mouthY + 0.13);
  const z = p[2] + 0.02;
  const [c, n] = [Math.cos(angle), Math.sin(angle)];
  return [0, y * c - z * n - y, y * n + z * c - z];
};

/** Moves a lid: `close` of the upper (0 to 1) and `raise` of the lower. */
function lids(s: FaceShape, q: HeadPoint, side: 1 | -1, close: number, raise: number): Vec3 | undefined {
  if (q.p[0] * side < 0.01) return undefined;
  const e = aboutEye(s, side, q.p);
  if (e.radius > s.eyeRadius * 1.75 || Math.abs(lidPlace(e.azimuth)) > 1.12) return undefined;
  const up = lidEdge(s, e.azimuth, 1);
  const low = lidEdge(s, e.azimuth, -1);
  let to = e.elevation;
  let radius = e.radius;
  const skin = smoothstep(1.7, 1.15, e.radius / s.eyeRadius) * smoothstep(1.12, 1, Math.abs(lidPlace(e.azimuth)));
  if (!q.belowEye) {
    const w = smoothstep(0.62, 0, e.elevation - up) * skin;
    to -= w * (up - lerp(up, low, 0.9)) * close;
    radius += 0.016 * w * close;
  } else {
    const w = smoothstep(0.55, 0, low - e.elevation) * skin;
    to += w * (up - low) * raise;
    radius += 0.012 * w * raise * 2;
  }
  const p = fromEye(s, side, e.azimuth, to, radius);
  return [p[0] - q.p[0], p[1] - q.p[1], p[2] - q.p[2]];
}
const pair = (a: Vec3 | undefined, b: Vec3 | undefined): Vec3 | undefined => a ?? b;

const DISPLACEMENTS: Record<MorphName, Displacement> = {
  blinkL: (s, q) => lids(s, q, 1, 1, 0.1),
  blinkR: (s, q) => lids(s, q, -1, 1, 0.1),
  squint: (s, q) => pair(lids(s, q, 1, 0.2, 0.2), lids(s, q, -1, 0.2, 0.2)),
  jawOpen: (s, q) => {
    const w = jawShare(s, q);
    const t = w > 0 ? jawTurn(s, q.p, JAW * w) : ([0, 0, 0] as Vec3);
    // The upper lip gives a little and the corners come in: a mouth opens round.
    const x = Math.abs(q.p[0]);
    const corner = hill(x, q.p[1], s.mouth, s.mouthY, 0.07) * front(q.p[2]);
    t[0] -= Math.sign(q.p[0]) * 0.014 * corner;
    if (!q.belowMouth) t[1] += 0.018 * hill(x, q.p[1], 0, s.mouthY + 0.01, s.mouth * 0.8, 0.06) * front(q.p[2]);
    return t;
  },
  smile: (s, q) => {
    const [x0, y, z] = q.p;
    const x = Math.abs(x0);
    const f = front(z);
    const corner = hill(x, y, s.mouth * 1.02, s.mouthY + 0.005, 0.062, 0.07) * f;
    const cheek = hill(x, y, 0.185, s.cheekY + 0.01, 0.1, 0.085) * f;
    const middle = hill(x, y, 0, s.mouthY, s.mouth * 0.75, 0.05) * f;
    return [
      Math.sign(x0) * (0.042 * corner + 0.012 * cheek),
      0.05 * corner + 0.03 * cheek + (q.belowMouth ? -0.006 : 0.01) * middle,
      -0.024 * corner + 0.026 * cheek - 0.008 * middle,
    ];
  },
  wide: (s, q) => {
    const corner = hill(Math.abs(q.p[0]), q.p[1], s.mouth, s.mouthY, 0.07) * front(q.p[2]);
    return [Math.sign(q.p[0]) * 0.035 * corner, 0, -0.016 * corner];
  },
  pucker: (s, q) => {
    const x = Math.abs(q.p[0]);
    const corner = hill(x, q.p[1], s.mouth, s.mouthY, 0.06) * front(q.p[2]);
    const lips = hill(x, q.p[1], 0, s.mouthY, s.mouth, 0.055) * front(q.p[2]);
    return [-Math.sign(q.p[0]) * 0.045 * corner, 0, 0.04 * lips + 0.012 * corner];
  },
  frown: (s, q) => {
    const corner = hill(Math.abs(q.p[0]), q.p[1], s.mouth, s.mouthY, 0.06) * front(q.p[2]);
    return [0, -0.036 * corner, -0.004 * corner];
  },
  cheekUp: (s, q) => {
    const [x0, y, z] = q.p;
    const cheek = hill(Math.abs(x0), y, 0.19, s.cheekY + 0.02, 0.095, 0.075) * front(z);
    const low = pair(lids(s, q, 1, 0.04, 0.17), lids(s, q, -1, 0.04, 0.17)) ?? [0, 0, 0];
    return [low[0] + Math.sign(x0) * 0.01 * cheek, low[1] + 0.034 * cheek, low[2] + 0.03 * cheek];
  },
  browUp: (s, q) => {
    const w = browShare(s, q.p);
    return [0, 0.045 * w, 0.004 * w];
  },
  browDown: (s, q) => {
    const w = browShare(s, q.p);
    const inner = hill(Math.abs(q.p[0]), 0, 0.08, 0, 0.1);
    return [-Math.sign(q.p[0]) * 0.016 * w * inner, -(0.012 + 0.026 * inner) * w, 0.008 * w];
  },
  laughLines: (s, q) => {
    const [x0, y, z] = q.p;
    const x = Math.abs(x0);
    const t = clamp((s.noseLength + 0.01 - y) / (s.noseLength + 0.04 - s.mouthY));
    const fold = lerp(0.066, s.mouth + 0.06, t ** 0.8);
    const along =
      smoothstep(s.noseLength + 0.03, s.noseLength - 0.01, y) * smoothstep(s.mouthY - 0.06, s.mouthY, y) * front(z);
    const dent = Math.exp(-(((x - fold) / 0.016) ** 2)) * along;
    const puff = Math.exp(-(((x - fold - 0.045) / 0.035) ** 2)) * along;
    return [Math.sign(x0) * 0.006 * puff, 0.006 * puff, 0.016 * puff - 0.014 * dent];
  },
};

function browShare(s: FaceShape, p: Vec3): number {
  const above = smoothstep(s.eye[1] + s.eyeRadius * 0.9, s.browY - 0.02, p[1]);
  return above * smoothstep(0.86, s.browY + 0.04, p[1]) * front(p[2]) * smoothstep(0.36, 0.24, Math.abs(p[0]));
}

/** Moves smaller than this (head units) are left out. */
const LEAST = 0.0006;

/**
 * The morphs of a mesh on the face, in metres. `point` gives each vertex's place on the head; `only` limits which morphs.
 */
export function faceMorphs(
  s: FaceShape,
  head: number,
  count: number,
  point: (v: number) => HeadPoint,
  only?: readonly MorphName[],
): Record<string, Morph> {
  const out: Record<string, Morph> = {};
  for (const [name, move] of Object.entries(DISPLACEMENTS) as [MorphName, Displacement][]) {
    if (only && !only.includes(name)) continue;
    const vertices: number[] = [];
    const deltas: number[] = [];
    for (let v = 0; v < count; v++) {
      const d = move(s, point(v));
      if (!d || Math.abs(d[0]) + Math.abs(d[1]) + Math.abs(d[2]) < LEAST) continue;
      vertices.push(v);
      deltas.push(d[0] * head, d[1] * head, d[2] * head);
    }
    if (vertices.length) out[name] = { vertices: Uint32Array.from(vertices), deltas: Float32Array.from(deltas) };
  }
  return out;
}

/** Adds morphs to a mesh in the model frame whose vertices ride on the face. */
export function rideOnFace(
  m: Mesh,
  s: FaceShape,
  toHead: (p: Vec3) => Vec3,
  head: number,
  side: { belowMouth?: boolean | ((p: Vec3) => boolean); belowEye?: boolean },
  only?: readonly MorphName[],
): Mesh {
  const point = (v: number): HeadPoint => {
    const p = toHead([m.positions[v * 3], m.positions[v * 3 + 1], m.positions[v * 3 + 2]]);
    const below = typeof side.belowMouth === "function" ? side.belowMouth(p) : (side.belowMouth ?? p[1] < s.mouthY);
    return { p, belowMouth: below, belowEye: side.belowEye ?? false };
  };
  return { ...m, morphs: faceMorphs(s, head, m.positions.length / 3, point, only) };
}
