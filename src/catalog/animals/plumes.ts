/** Wings, fans and trains: feathers in rows, or skin between fingers. Metres; a left wing spans +x, its upper side is +y. */
import {
  addScaled,
  axisAngle,
  cross,
  lerp,
  normalize,
  type Quat,
  rotate,
  smoothstep,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, mergeMeshes, paint, transformMesh } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { random } from "../../shape/random.ts";
import { added, ellipsoidField, meshField } from "../../shape/sdf.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { blend, shade } from "./coat.ts";
import type { Side } from "./rig.ts";

/** A wing. Lengths are shares of the height S that the table of its owner speaks in. */
export interface WingPlan {
  length: number;
  width: number;
  /** Out for flight, and not along the body. */
  spread?: boolean;
  /** A penguin's: one stiff blade. */
  flipper?: boolean;
  /** Skin between fingers, as of bats and dragons, in place of feathers. */
  membrane?: boolean;
  color: string;
  edge: string;
  bar?: string;
  /** Radians that a spread wing rises over the level, and is swept back. */
  rise?: number;
  sweep?: number;
}

/** One flat feather from `root` along `d`: a leaf with a ridge; normals along `n`. */
export function feather(
  root: Vec3,
  d: Vec3,
  n: Vec3,
  length: number,
  half: number,
  base: Color,
  tip: Color,
  out: Mesh[],
  eye?: Color[],
): void {
  const side = normalize(cross(n, d));
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const profile: [number, number][] = eye
    ? [
        [0, 0.2],
        [0.5, 0.5],
        [0.72, 0.8],
        [0.8, 1],
        [0.87, 1],
        [0.94, 0.8],
        [1, 0.2],
      ]
    : [
        [0, 0.45],
        [0.35, 1],
        [0.75, 0.92],
        [0.93, 0.55],
        [1, 0.06],
      ];
  // With an eye at its end the feather is three strips wide, so that the eye is round.
  const across = eye ? [-1, -0.5, 0, 0.5, 1] : [-1, 1];
  for (const [t, w] of profile)
    for (const s of across) {
      const p = addScaled(addScaled(root, d, length * t), side, half * w * s);
      positions.push(...addScaled(p, n, -half * 0.12 * Math.abs(s)));
      normals.push(...normalize(addScaled(n, side, s * 0.35)));
      let c = blend(base, tip, smoothstep(0.45, 1, t));
      if (eye) {
        const far = Math.hypot(s * w * half, (t - 0.86) * length) / half;
        eye.forEach((ring, i) => {
          c = blend(c, ring, smoothstep(0.05, -0.05, far - [1.0, 0.66, 0.36][i]));
        });
      }
      colors.push(...c);
    }
  const m = across.length;
  const indices: number[] = [];
  for (let i = 0; i < profile.length - 1; i++)
    for (let j = 0; j < m - 1; j++) {
      const a = i * m + j;
      indices.push(a, a + 1, a + m + 1, a, a + m + 1, a + m);
    }
  out.push({
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colors: Float32Array.from(colors),
    indices: Uint32Array.from(indices),
  });
}

/** A left wing as it is spread, from the shoulder. `pixels` is the height of its owner on screen. */
export function wingMesh(plan: WingPlan, S: number, pixels: number, seed: string): Mesh {
  if (plan.membrane) return membraneMesh(plan, S, pixels);
  const L = plan.length * S;
  const W = plan.width * S;
  const out: Mesh[] = [];
  const [main, edge] = [linear(plan.color), linear(plan.edge)];
  const bar = plan.bar ? linear(plan.bar) : main;
  const rng = random(seed);
  if (plan.flipper) {
    const fin = meshField(
      [added(ellipsoidField([L * 0.46, 0, -W * 0.2], [L * 0.54, W * 0.14, W * 0.5]), 0)],
      { min: [-L * 0.15, -W * 0.4, -W], max: [L * 1.1, W * 0.4, W * 0.6] },
      W * 0.11,
    );
    return paint(fin, (_p, n) => (n[1] > -0.2 ? main : edge));
  }
  const dense = pixels > 200 ? 1 : pixels > 70 ? 0.65 : 0.4;
  // The arm, thick in front; it sinks into the plumage of a bird that has its wings folded.
  const stout = plan.spread ? 1 : 0.4;
  const arm = taperedTube(
    [
      [0, 0, -W * 0.1],
      [L * 0.25, W * 0.05, -W * 0.02],
      [L * 0.5, W * 0.04, W * 0.02],
      [L * 0.72, 0, -W * 0.06],
    ],
    [0.3, 0.26, 0.18, 0.05].map((r) => r * W * stout),
    { segments: 8, sides: 8, caps: true, thickness: (t) => W * stout * lerp(0.16, 0.05, t) },
  );
  out.push(paint(arm, () => main));
  interface Row {
    count: number;
    from: number;
    to: number;
    start: number;
    size: (t: number) => number;
    fan: (t: number) => number;
    base: Color;
    tip: Color;
    lift: number;
    broad: number;
  }
  const row = ({ count, from, to, start, size, fan, base, tip, lift, broad }: Row) => {
    const n = Math.max(4, Math.round(count * dense));
    for (let i = 0; i < n; i++) {
      const t = i / (n - 1);
      const a = fan(t);
      const root: Vec3 = [L * lerp(from, to, t), W * lift + i * 0.0002 * S, -W * start];
      const tone = 0.92 + 0.16 * rng();
      feather(
        root,
        normalize([Math.sin(a), -0.03, -Math.cos(a)]),
        [0, 1, 0],
        size(t) * (0.95 + 0.1 * rng()),
        (broad * L * (to - from)) / n + W * 0.05,
        shade(base, tone),
        shade(tip, tone),
        out,
      );
    }
  };
  // Primaries, secondaries, coverts, lesser coverts.
  row({
    count: 9,
    from: 0.55,
    to: 0.74,
    start: 0,
    size: (t) => lerp(W * 0.85, L * 0.36, t ** 0.8),
    fan: (t) => lerp(0.12, 1.32, t),
    base: blend(main, edge, 0.4),
    tip: edge,
    lift: -0.02,
    broad: 1,
  });
  row({
    count: 10,
    from: 0.04,
    to: 0.56,
    start: 0.05,
    size: (t) => W * lerp(0.8, 0.9, t),
    fan: (t) => lerp(-0.12, 0.12, t),
    base: main,
    tip: edge,
    lift: 0,
    broad: 0.62,
  });
  row({
    count: 9,
    from: 0.03,
    to: 0.66,
    start: 0,
    size: (t) => W * lerp(0.56, 0.5, t),
    fan: (t) => lerp(-0.08, 0.35, t),
    base: main,
    tip: bar,
    lift: 0.06,
    broad: 0.64,
  });
  row({
    count: 9,
    from: 0.02,
    to: 0.7,
    start: -0.1,
    size: (t) => W * lerp(0.4, 0.32, t),
    fan: (t) => lerp(0, 0.4, t),
    base: shade(main, 1.06),
    tip: main,
    lift: 0.12,
    broad: 0.64,
  });
  return mergeMeshes(out);
}

/** Skin between the fingers of a hand, scalloped at its trailing edge. */
function membraneMesh(plan: WingPlan, S: number, pixels: number): Mesh {
  const L = plan.length * S;
  const W = plan.width * S;
  const [bone, skin] = [linear(plan.color), linear(plan.edge)];
  const p = (x: number, y: number, z: number): Vec3 => [x * L, y * W, z * W];
  const shoulder = p(0, 0, 0);
  const elbow = p(0.22, 0.03, -0.16);
  const wrist = p(0.46, 0.08, 0.2);
  const tips = [p(1, 0, -0.28), p(0.86, -0.05, -0.72), p(0.62, -0.07, -1), p(0.36, -0.05, -0.98)];
  const flank = p(0.0, -0.06, -0.9);
  const out: Mesh[] = [];
  const sides = pixels > 200 ? 7 : 5;
  const fat = 0.055 * W;
  out.push(
    paint(
      taperedTube([shoulder, elbow, wrist], [fat * 1.6, fat * 1.15, fat], {
        segments: 8,
        sides,
        caps: true,
      }),
      () => bone,
    ),
  );
  for (const tip of tips) {
    const middle = addScaled(
      addScaled(wrist, [tip[0] - wrist[0], tip[1] - wrist[1], tip[2] - wrist[2]], 0.5),
      [0, 1, 0],
      0.035 * W,
    );
    out.push(
      paint(taperedTube([wrist, middle, tip], [fat * 0.8, fat * 0.55, fat * 0.12], { segments: 6, sides }), () => bone),
    );
  }
  // The thumb's claw.
  out.push(
    paint(
      taperedTube([wrist, p(0.47, 0.14, 0.3), p(0.49, 0.1, 0.38)], [fat * 0.6, fat * 0.45, fat * 0.06], {
        segments: 4,
        sides: 5,
      }),
      () => shade(bone, 0.6),
    ),
  );
  const m = pixels > 200 ? 8 : 4;
  const sheet = (at: (s: number, t: number) => Vec3) => {
    const positions: number[] = [];
    const colors: number[] = [];
    const indices: number[] = [];
    for (let i = 0; i <= m; i++)
      for (let j = 0; j <= m; j++) {
        const [s, t] = [i / m, j / m];
        const q = at(s, t);
        positions.push(q[0], q[1] - 0.07 * W * Math.sin(Math.PI * t) * s, q[2]);
        colors.push(...shade(skin, lerp(0.82, 1.1, s) * lerp(0.92, 1.05, Math.sin(Math.PI * t))));
        if (i < m && j < m) {
          const a = i * (m + 1) + j;
          indices.push(a, a + m + 1, a + 1, a + 1, a + m + 1, a + m + 2);
        }
      }
    const P = Float32Array.from(positions);
    const N = new Float32Array(P.length);
    // Its upper side is lit as one sheet that bulges a little.
    for (let i = 0; i < N.length; i += 3) {
      const n = normalize([0.25 * (P[i] / L - 0.4), 1, -0.2 * (P[i + 2] / W + 0.4)]);
      N.set(n, i);
    }
    out.push({
      positions: P,
      normals: N,
      colors: Float32Array.from(colors),
      indices: Uint32Array.from(indices),
    });
  };
  const between = (a: Vec3, b: Vec3, t: number): Vec3 => [
    lerp(a[0], b[0], t),
    lerp(a[1], b[1], t),
    lerp(a[2], b[2], t),
  ];
  const scallop = (t: number): number => 1 - 0.2 * Math.sin(Math.PI * t);
  for (let i = 0; i + 1 < tips.length; i++)
    sheet((s, t) => between(wrist, between(tips[i], tips[i + 1], t), s * scallop(t)));
  const along = (t: number): Vec3 => (t < 0.5 ? between(wrist, elbow, t * 2) : between(elbow, shoulder, t * 2 - 1));
  sheet((s, t) => between(along(t), between(tips[3], flank, t), s * scallop(t)));
  // The fore-wing from the shoulder to the wrist.
  sheet((s, t) => between(elbow, between(wrist, shoulder, t), s * (1 - 0.25 * Math.sin(Math.PI * t))));
  return mergeMeshes(out.map((x) => ({ ...x, tangents: undefined, uvs: undefined })));
}

/** How far the breast is lifted, radians, from where on a bird sits upright. */
export const UPRIGHT = 0.6;

/** Where a wing goes on a body. */
export interface WingSeat {
  /** Left shoulder. */
  shoulder: Vec3;
  /** How far the breast is lifted, radians: folded wings follow it. */
  pitch: number;
  /** Joints of the inner and the outer wing. */
  inner: number;
  outer: number;
}

/** How a spread wing is turned at its shoulder. */
export const spreadTurn = (plan: WingPlan): ((v: Vec3) => Vec3) => {
  const [rise, sweep]: Quat[] = [axisAngle([0, 0, 1], plan.rise ?? 0), axisAngle([0, 1, 0], plan.sweep ?? 0)];
  return (v) => rotate(rise, rotate(sweep, v));
};

/** Puts a wing on its shoulder, spread or folded along the body, with weights along its span. */
export function placeWing(wing: Mesh, plan: WingPlan, seat: WingSeat, side: Side, S: number): Mesh {
  const L = plan.length * S;
  const n = wing.positions.length / 3;
  const indices = new Uint8Array(n * 4);
  const weights = new Float32Array(n * 4);
  for (let v = 0; v < n; v++) {
    const k = smoothstep(0.36, 0.5, wing.positions[v * 3] / L);
    indices[v * 4] = seat.inner;
    indices[v * 4 + 1] = seat.outer;
    weights[v * 4] = 1 - k;
    weights[v * 4 + 1] = k;
  }
  // Folded: the span runs back along the body, the upper side looks out, tips meet over the tail. The trailing edge hangs
  // over the flank of a level bird and lies over the back of an upright one.
  const upright = !plan.flipper && seat.pitch > UPRIGHT;
  const droop = plan.flipper ? -1.25 : seat.pitch * 0.9 + 0.04;
  const lean = axisAngle([1, 0, 0], -droop);
  const tuck = axisAngle([0, 1, 0], plan.flipper ? 0 : 0.2);
  const hug = axisAngle([0, 0, 1], plan.flipper ? 0 : upright ? 1 : 0.32);
  const fold = (v: Vec3): Vec3 =>
    rotate(plan.flipper ? axisAngle([1, 0, 0], droop) : lean, rotate(tuck, rotate(hug, v)));
  const open = spreadTurn(plan);
  const axes: Vec3[] = plan.spread
    ? [open([1, 0, 0]), open([0, 1, 0]), open([0, 0, 1])]
    : [fold([0, 0, -1]), fold([1, 0, 0]), fold([0, upright ? -1 : 1, 0])];
  const m = [
    ...[axes[0][0] * side, axes[0][1], axes[0][2], 0],
    ...[axes[1][0] * side, axes[1][1], axes[1][2], 0],
    ...[axes[2][0] * side, axes[2][1], axes[2][2], 0],
    ...[seat.shoulder[0] * side, seat.shoulder[1], seat.shoulder[2], 1],
  ];
  return { ...transformMesh(wing, m), skin: { indices, weights } };
}

/** A tail of feathers. */
export interface TailPlan {
  length: number;
  width: number;
  lift: number;
  color: string;
  /** Default a darker `color`. */
  tip?: string;
  /** How many feathers; default 7. */
  count?: number;
  /** A wheel of feathers that stands upright behind the body; `width` is its whole angle. */
  wheel?: boolean;
  /** Rings of the eye at each feather's end, from the outside. */
  eyes?: [string, string, string];
}

/** Tail feathers as a fan that is turned by `tilt`. */
export function tailFan(tail: TailPlan, S: number, rump: Vec3, tilt: Quat): Mesh {
  const out: Mesh[] = [];
  const c = linear(tail.color);
  const tip = tail.tip ? linear(tail.tip) : shade(c, 0.8);
  const count = tail.count ?? 7;
  const eye = tail.eyes?.map((x) => linear(x));
  if (tail.wheel) {
    const layers = tail.eyes ? 3 : 2;
    for (let k = 0; k < layers; k++) {
      const n = count - k * 2;
      for (let i = 0; i < n; i++) {
        const a = (i / (n - 1) - 0.5) * tail.width;
        const d = normalize([Math.sin(a), Math.cos(a), -0.28 + 0.12 * Math.cos(a)]);
        const long = (tail.length + 0.1) * S * (1 - k * (layers > 2 ? 0.24 : 0.34));
        feather(
          addScaled(rump, [0, 0, 1], (0.018 * k + 0.0015 * (i % 3)) * S),
          d,
          normalize([0, 0.2, 1]),
          long,
          Math.max(0.02 * S, (long * tail.width) / n / (tail.eyes ? 1.9 : 1.55)),
          k ? shade(c, 0.8) : c,
          tip,
          out,
          eye,
        );
      }
    }
    return mergeMeshes(out);
  }
  for (let i = 0; i < count; i++) {
    const middle = (count - 1) / 2;
    const a = ((i - middle) / (count - 1)) * tail.width;
    // A raised tail stands as a fan on edge, a level one lies flat.
    const raised = tail.lift > 0.5;
    const lean = ((i % 3) - 1) * 0.12;
    const d = rotate(
      tilt,
      normalize(raised ? [lean, tail.lift * 0.6 + a * 2.4, -1] : [Math.sin(a), tail.lift, -Math.cos(a)]),
    );
    const n = rotate(tilt, normalize(raised ? [1, 0, lean] : [Math.sin(a) * 0.5, 1, tail.lift]));
    const k = 1 - Math.abs(i - middle) * (eye ? 0.03 : 0.05);
    feather(
      addScaled(rump, n, 0.004 * S * Math.abs(i - middle) * -1 + 0.01 * S),
      d,
      n,
      (tail.length + 0.1) * S * k,
      0.035 * S + 0.02 * tail.length * S,
      c,
      tip,
      out,
      eye,
    );
  }
  return mergeMeshes(out);
}
