/** Shoes and boots: one field a foot, wrapped from heel to toe, with a sole and a shaft. */
import { add, addScaled, lerp, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { added, coneField, cutAway, type Primitive } from "../../shape/sdf.ts";
import { leave, occlude, type Ring, sheath } from "../../shape/sheath.ts";
import { fieldOf, legFlesh, mirror, steps } from "./body.ts";
import { count, fit, ringBand, type Tailor } from "./tailor.ts";

/** The cut of a shoe; lengths in head heights. */
export interface ShoeCut {
  /** Height of the shaft on the leg, in heads above the ankle; 0 ends below the ankle. */
  shaft: number;
  /** Ease around the foot in heads. */
  ease: number;
  /** Thickness of the sole in heads. */
  sole: number;
  /** 0 pointed to 1 round and wide. */
  round: number;
  /** Room of the shaft, in heads. */
  room?: number;
}

/** Foot or shoe of the left side as primitives. */
function footFlesh(t: Tailor, cut: ShoeCut): Primitive[] {
  const { f } = t;
  const h = f.head;
  const e = cut.ease * h;
  const [x, , az] = f.ankle;
  const heel: Vec3 = [x, 0.115 * h, az - f.foot * 0.1];
  const ball: Vec3 = [x + 0.025 * h, 0.075 * h, az + f.foot * 0.5];
  const toe: Vec3 = [x + 0.03 * h, 0.07 * h, az + f.foot * 0.72];
  const w = 0.1 * h + 0.006 * h * f.manly;
  return [
    added(coneField(heel, ball, w * 0.98 + e, w * 0.98 + e)),
    added(coneField(add(ball, [0, 0, -0.03 * h]), toe, w * 0.98 + e, w * lerp(0.68, 0.9, cut.round) + e), 0.04 * h),
    added(
      coneField([x, 0.2 * h, az + 0.02 * h], [x + 0.01 * h, 0.1 * h, az + f.foot * 0.36], 0.085 * h + e, 0.075 * h + e),
      0.06 * h,
    ),
    added(
      coneField(
        [x, 0.1 * h, az - f.foot * 0.02],
        [x, f.ankle[1] + 0.02 * h, az],
        0.092 * h + e,
        f.legRadii[5] + e * 1.1,
      ),
      0.05 * h,
    ),
    cutAway((_x, y) => y - 0.006 * h, 0.02 * h),
  ];
}

/** The outside of a left shoe. */
export const footField = (t: Tailor, cut: ShoeCut) => fieldOf(footFlesh(t, cut));

/** Upper, and sole apart so that it may have its own colour. */
export function cutShoes(t: Tailor, cut: ShoeCut): { upper: Mesh; sole: Mesh } {
  const { f, skeleton } = t;
  const h = f.head;
  const flesh = footFlesh(t, cut);
  const shaftTop = f.ankle[1] + cut.shaft * h;
  const list =
    cut.shaft > 0
      ? [
          ...flesh,
          ...legFlesh(f, 1, [0, 0, 0.02 * h, (cut.room ?? 0.02) * h, (cut.room ?? 0.02) * h, cut.ease * h + 0.01 * h]),
        ]
      : flesh;
  const field = fieldOf(list);
  const [x, , az] = f.ankle;
  const low = 0.075 * h;
  const from = az - f.foot * 0.08;
  const to = az + f.foot * 0.72;
  const axis = (u: number): Vec3 => [lerp(x, x + 0.03 * h, u), low, lerp(from, to, u)];
  const along: Vec3 = [0, 0, 1];
  const front: Vec3 = [0, 1, 0];
  const ring = (u: number, lean = 0): Ring => ({ from: axis(u), along, front, lean, reach: h * 0.3 });
  const rings = [
    ring(0, -1.5),
    ring(0, -0.95),
    ring(0, -0.45),
    ...steps(0, 1, count(t, 9, 4)).map((u) => ring(u)),
    ring(1, 0.4),
    ring(1, 0.85),
    ring(1, 1.25),
    ring(1, 1.55),
  ];
  const body = sheath(field, rings, { columns: count(t, 17, 7), epsilon: 0.0015 });
  const top = Math.max(shaftTop, f.ankle[1] + 0.0 * h);
  const shaftRing = (y: number, inset = 0, inner = false): Ring => ({
    from: [x, y, az + 0.012 * h],
    along: [0, 1, 0],
    front: [0, 0, 1],
    reach: y < f.ankle[1] + 0.02 * h ? h * 0.2 : h * 0.4,
    ease: -inset,
    inner,
  });
  const thick = 0.014 * h;
  const shaft = sheath(
    field,
    [
      ...steps(0.16 * h, top, count(t, cut.shaft > 0.3 ? 9 : 4, 3)).map((y) => shaftRing(y)),
      shaftRing(top, thick, true),
      shaftRing(top - 0.06 * h, thick * 1.6, true),
    ],
    { columns: count(t, 17, 7) },
  );
  const upperLeft = occlude(mergeMeshes([body, shaft]), field, 0.07 * h, 0.5);
  // The sole follows the foot's outline.
  const n = count(t, 28, 10);
  const centre = axis(0.45);
  const outline = (y: number, out: number): Vec3[] =>
    Array.from({ length: n }, (_, i) => {
      const a = (i / n) * Math.PI * 2;
      const d: Vec3 = [Math.sin(a), 0, Math.cos(a)];
      // From a point on the axis beside, so that long feet are sampled evenly.
      const z = Math.min(Math.max(centre[2] + Math.cos(a) * f.foot * 0.36, from), to);
      const o: Vec3 = [lerp(x, x + 0.03 * h, (z - from) / (to - from)), 0.05 * h, z];
      const q = addScaled(o, d, leave(field, o, d, h) + out);
      return [q[0], y, q[2]];
    });
  const soleTop = cut.sole * h;
  const loops = [
    outline(0.004 * h, -0.01 * h),
    outline(0.0, 0.004 * h),
    outline(0.004 * h, 0.016 * h),
    outline(soleTop * 0.9, 0.016 * h),
    outline(soleTop, 0.006 * h),
    outline(soleTop, -0.02 * h),
  ];
  const positions = new Float32Array(loops.flat(2));
  const indices: number[] = [];
  for (let j = 0; j < loops.length - 1; j++)
    for (let i = 0; i < n; i++) {
      const a = j * n + i;
      const b = j * n + ((i + 1) % n);
      indices.push(a, b, b + n, a, b + n, a + n);
    }
  for (let i = 1; i < n - 1; i++) indices.push(0, i + 1, i);
  const sole = smooth(positions, Uint32Array.from(indices));
  const left = fit(t, upperLeft, 0.014);
  const soleLeft = fit(t, sole, 0.014);
  return {
    upper: mergeMeshes([left, mirror(left, skeleton)]),
    sole: mergeMeshes([soleLeft, mirror(soleLeft, skeleton)]),
  };
}

function smooth(positions: Float32Array, indices: Uint32Array): Mesh {
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < indices.length; t += 3) {
    const p = [0, 1, 2].map((k) => [0, 1, 2].map((c) => positions[indices[t + k] * 3 + c]));
    const u = [0, 1, 2].map((c) => p[1][c] - p[0][c]);
    const v = [0, 1, 2].map((c) => p[2][c] - p[0][c]);
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    for (let k = 0; k < 3; k++) for (let c = 0; c < 3; c++) normals[indices[t + k] * 3 + c] += n[c];
  }
  for (let i = 0; i < normals.length; i += 3) {
    const l = Math.hypot(normals[i], normals[i + 1], normals[i + 2]) || 1;
    for (let c = 0; c < 3; c++) normals[i + c] /= l;
  }
  return { positions, normals, indices };
}

/** A bare foot: the same flesh without ease, with hints of toes left to the eye. */
export const bareFeet = (t: Tailor): Mesh =>
  cutShoes(t, { shaft: 0.25, ease: -0.008, sole: 0.03, round: 0.7, room: 0 }).upper;

/** Socks: a close shell from the foot up to `height` heads over the ankle. */
export function cutSocks(t: Tailor, height: number): Mesh {
  const { f, skeleton } = t;
  const h = f.head;
  const field = fieldOf(legFlesh(f, 1, 0.012 * h));
  const ring = (y: number, inset = 0, inner = false): Ring => ({
    from: [f.ankle[0], y, f.ankle[2] * 1],
    along: [0, 1, 0],
    front: [0, 0, 1],
    reach: h * 0.3,
    ease: -inset,
    inner,
  });
  const top = f.ankle[1] + height * h;
  const m = sheath(
    field,
    [...steps(f.ankle[1] - 0.06 * h, top, count(t, 5, 3)).map((y) => ring(y)), ring(top, 0.012 * h, true)],
    { columns: count(t, 17, 7) },
  );
  const rib = ringBand(t, field, ring(top - 0.02 * h), 0.02 * h, 0.006 * h);
  const left = fit(t, mergeMeshes([m, rib]), 0.014);
  return mergeMeshes([left, mirror(left, skeleton)]);
}
