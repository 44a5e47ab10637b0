/** Ears: cupped shells along a path. Head frame, metres. */
import { add, addScaled, cross, dot, lerp, normalize, scale, smoothstep, spline, type Vec3 } from "../../shape/math.ts";
import { computeNormals, type Mesh } from "../../shape/mesh.ts";
import type { Painter } from "./coat.ts";
import type { Side } from "./rig.ts";
import type { Ears } from "./species.ts";

interface Course {
  points: Vec3[];
  /** Which way the hollow faces, at a share of the length. */
  faces(t: number): Vec3;
}

/** The middle line of a left ear, from its root. */
function course(e: Ears, u: number): Course {
  const L = e.length * u;
  const root = scale(e.at, u);
  const turn = e.turn ?? 0.35;
  const ahead: Vec3 = [Math.sin(turn), 0, Math.cos(turn)];
  const s = Math.sin(e.splay);
  const c = Math.cos(e.splay);
  const go = (...steps: Vec3[]) => steps.map((p) => addScaled(root, p, L));
  switch (e.shape) {
    case "floppy":
      return {
        points: go([-0.06, -0.06, 0], [0.2, 0.1, -0.02], [0.38, -0.14, 0.02], [0.44, -0.55, 0.07], [0.4, -0.95, 0.1]),
        faces: (t) =>
          normalize([lerp(0.1, -0.85, smoothstep(0.1, 0.45, t)), lerp(-0.95, -0.05, smoothstep(0.1, 0.5, t)), -0.5]),
      };
    case "folded":
      return {
        points: go(
          [0, -0.1, 0],
          [s * 0.3, c * 0.34, 0],
          [s * 0.62, c * 0.56, 0.1],
          [s * 0.8, c * 0.42, 0.36],
          [s * 0.86, c * 0.12, 0.5],
        ),
        faces: (t) =>
          normalize([0.25, lerp(0.1, -0.9, smoothstep(0.3, 0.6, t)), lerp(0.95, -0.35, smoothstep(0.35, 0.65, t))]),
      };
    case "leaf":
      return {
        points: go(
          [-0.05, 0, 0],
          [0.3 * c, 0.3 * s + 0.06, -0.03],
          [0.7 * c, 0.7 * s + 0.03, -0.06],
          [c, s - 0.06, -0.02],
        ),
        faces: () => normalize([0.15, -0.25, 1]),
      };
    default:
      return {
        points: go([0, -0.12, 0], [s * 0.4, c * 0.4, -0.03], [s * 0.8, c * 0.78, -0.05], [s * 1.02, c, -0.03]),
        faces: () => ahead,
      };
  }
}

/** A shell with its own colours; uvs hold share of the length and place across (-1..1, +2 on the inside). */
export function ear(e: Ears, u: number, side: Side, paint: Painter["ear"], columns: number, rows: number): Mesh {
  const { points, faces } = course(e, u);
  const W = e.width * u;
  const profile = (t: number) => {
    const sharp = (0.8 + 0.62 * t) * (1 - t) ** 0.92 * 1.14;
    const round =
      Math.sqrt(Math.max(0, 1 - Math.max(0, (t - 0.35) / 0.65) ** 2)) * lerp(0.72, 1, smoothstep(0, 0.4, t));
    return W * Math.max(0.012, lerp(sharp, round, e.blunt));
  };
  const positions: number[] = [];
  const colors: number[] = [];
  const uvs: number[] = [];
  const occlusion: number[] = [];
  const indices: number[] = [];
  const around = columns * 2;
  const cup = e.shape === "floppy" ? 0.22 : e.shape === "round" ? 0.42 : 0.6;
  for (let j = 0; j <= rows; j++) {
    const t = j / rows;
    const p = spline(points, t);
    const tangent = normalize(
      addScaled(spline(points, Math.min(1, t + 0.04)), spline(points, Math.max(0, t - 0.04)), -1),
    );
    const o = faces(t);
    const open = normalize(addScaled(o, tangent, -dot(o, tangent)));
    const across = cross(tangent, open);
    const w = profile(t);
    for (let i = 0; i < around; i++) {
      const inside = i >= columns;
      const a = inside ? 1 - ((i - columns) / columns) * 2 : -1 + (i / columns) * 2;
      const bow = 1 - a * a;
      const depth = -w * bow * (inside ? cup - 0.16 - 0.12 * (1 - t) : cup);
      let q = addScaled(p, across, w * a);
      q = addScaled(q, open, depth + w * cup * 0.4);
      positions.push(q[0] * side, q[1], q[2]);
      colors.push(...paint(t, inside, a));
      uvs.push(t, a + (inside ? 2 : 0));
      occlusion.push(inside ? lerp(0.62, 1, Math.max(t, Math.abs(a) ** 3)) : 1);
    }
  }
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < around; i++) {
      const a = j * around + i;
      const b = j * around + ((i + 1) % around);
      const quad = [a, b, b + around, a, b + around, a + around];
      if (side < 0) quad.reverse();
      indices.push(...quad);
    }
  const P = Float32Array.from(positions);
  const I = Uint32Array.from(indices);
  return {
    positions: P,
    normals: outward(P, I),
    colors: Float32Array.from(colors),
    uvs: Float32Array.from(uvs),
    occlusion: Float32Array.from(occlusion),
    indices: I,
  };
}

/** Vertex normals, turned so that the shell's volume is positive. */
function outward(P: Float32Array, I: Uint32Array): Float32Array {
  let volume = 0;
  const mean: Vec3 = [0, 0, 0];
  for (let i = 0; i < P.length; i++) mean[i % 3] += P[i] / (P.length / 3);
  for (let t = 0; t < I.length; t += 3) {
    const v = (k: number): Vec3 => addScaled([P[I[t + k] * 3], P[I[t + k] * 3 + 1], P[I[t + k] * 3 + 2]], mean, -1);
    volume += dot(v(0), cross(v(1), v(2)));
  }
  if (volume < 0) for (let t = 0; t < I.length; t += 3) [I[t + 1], I[t + 2]] = [I[t + 2], I[t + 1]];
  return computeNormals(P, I);
}

/** Where an ear's tip is, for bounds. */
export const earTip = (e: Ears, u: number): Vec3 => add(course(e, u).points[3], [0, 0, 0]);
