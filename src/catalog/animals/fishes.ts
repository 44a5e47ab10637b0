/** The kernel for what swims: a body along a spine with fins, jointed for travelling waves. */
import {
  addScaled,
  axisAngle,
  type Box,
  clamp,
  emptyBox,
  lerp,
  normalize,
  rotate,
  smoothstep,
  splineScalar,
  type Vec3,
} from "../../shape/math.ts";
import { computeNormals, type Mesh, mergeMeshes, meshBox, paint } from "../../shape/mesh.ts";
import { ellipsoid, taperedTube } from "../../shape/primitives.ts";
import { noise3 } from "../../shape/random.ts";
import { type Joint, jointIndex } from "../../shape/skeleton.ts";
import { type Flesh, rigid, skinWeights } from "../../shape/skinning.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Detail, Model, Part } from "../types.ts";
import { blend, shade } from "./coat.ts";
import { letter, SIDES } from "./rig.ts";

/** A fish, shark, dolphin or whale. Lengths are shares of the body's length L; stations run from the snout to the tail's root. */
export interface Fish {
  id: string;
  en: string[];
  zh: string[];
  /** L, metres. */
  length: number;
  /** Half-widths, and half-heights above and below the axis, at even stations. */
  width: number[];
  top: number[];
  bottom: number[];
  /** Tail upright as in fishes, or flat as in whales. */
  tail: { flat: boolean; span: number; length: number; fork: number };
  /** Fins: where along (0..1), root length, height, sweep backwards. */
  dorsal?: { at: number; length: number; height: number; sweep: number };
  anal?: { at: number; length: number; height: number; sweep: number };
  pectoral: { at: number; y: number; length: number; width: number; sweep: number };
  eye: { at: number; y: number; radius: number; color: string };
  mouth: { y: number; length: number; smile: number };
  colors: {
    base: string;
    back: string;
    belly: string;
    fin?: string;
    patch?: string;
    stripe?: string;
    eyePatch?: string;
  };
  /** A sword before the snout. */
  bill?: number;
  /** Spines all over: how many, how long. */
  spines?: { count: number; length: number };
  /** Shares of the length at which stripes stand; default three. */
  stripes?: number[];
  roughness: number;
  speeds: { walk: number; run: number };
  coats?: string[];
}

/** Builds what swims; it rests with its belly just over y = 0. */
export function buildFish(f: Fish, detail: Detail): Model {
  const L = f.length;
  const fine = clamp((Math.log(detail.pixels) - Math.log(40)) / (Math.log(900) - Math.log(40)));
  const rings = Math.round(lerp(16, 56, fine));
  const sides = Math.round(lerp(12, 36, fine));
  const z = (t: number) => (0.46 - t) * L;
  const lift = Math.max(Math.max(...f.bottom) * 1.05 + 0.02, f.tail.flat ? 0 : f.tail.span * 0.5 + 0.01) * L;
  const c = f.colors;
  const [base, back, belly] = [linear(c.base), linear(c.back), linear(c.belly)];
  const skin = (p: Vec3, n: Vec3): Color => {
    const t = 0.46 - p[2] / L;
    const rough = noise3((p[0] / L) * 14, (p[1] / L) * 14, (p[2] / L) * 14) * 0.12;
    let k = blend(base, back, smoothstep(0.1, 0.7, n[1] + rough));
    k = blend(k, belly, smoothstep(0.05, -0.35, n[1] + rough * 0.6));
    if (c.patch)
      k = blend(k, linear(c.patch), smoothstep(0.1, 0.2, noise3((p[0] / L) * 5 + 3, (p[1] / L) * 5, (p[2] / L) * 5)));
    if (c.stripe)
      for (const s of f.stripes ?? [0.28, 0.52, 0.78])
        k = blend(k, linear(c.stripe), smoothstep(0.06, 0.045, Math.abs(t - s)));
    if (c.eyePatch) {
      const d = Math.hypot((t - f.eye.at - 0.045) / 0.05, ((p[1] - lift) / L - f.eye.y - 0.022) / 0.02);
      k = blend(k, linear(c.eyePatch), smoothstep(1.1, 0.9, d));
    }
    return k;
  };

  const joints: Joint[] = [];
  const index = (name: string) => jointIndex({ joints }, name);
  const joint = (name: string, parent: string | undefined, p: Vec3): number =>
    joints.push({ name, parent: parent ? index(parent) : -1, at: p });
  const axis = (t: number): Vec3 => [0, lift, z(t)];
  joint("hips", undefined, axis(0.46));
  joint("chest", "hips", axis(0.36));
  joint("head", "chest", axis(0.24));
  joint("jaw", "head", [0, lift + (f.mouth.y - 0.01) * L, z(0.13)]);
  for (const [i, t] of [0.58, 0.72, 0.85, 0.98].entries()) joint(`tail${i}`, i ? `tail${i - 1}` : "hips", axis(t));
  for (const side of SIDES)
    joint(`fin${letter(side)}`, "chest", [
      splineScalar(f.width, f.pectoral.at) * L * 0.9 * side,
      lift + f.pectoral.y * L,
      z(f.pectoral.at),
    ]);
  const flesh: Flesh[] = [
    { joint: index("head"), ends: [axis(0)], radius: 0 },
    { joint: index("chest"), ends: [axis(0.25)], radius: 0 },
    { joint: index("hips"), ends: [axis(0.37), axis(0.56)], radius: 0 },
    ...[0, 1, 2].map((i) => ({ joint: index(`tail${i}`), ends: [axis([0.72, 0.85, 0.98][i])], radius: 0 })),
    { joint: index("tail3"), ends: [axis(1.2)], radius: 0 },
  ];
  const weighted = (m: Mesh): Mesh => ({ ...m, skin: skinWeights({ joints }, flesh, m.positions, 0.05 * L) });

  // The body: elliptical rings, fuller above or below.
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= rings; i++) {
    const t = (i / rings) ** 1.15;
    const [w, a, b] = [f.width, f.top, f.bottom].map((list) => Math.max(0.001, splineScalar(list, t)) * L);
    for (let j = 0; j < sides; j++) {
      const u = (j / sides) * Math.PI * 2;
      const y = Math.sin(u);
      positions.push(Math.cos(u) * w, lift + y * (y > 0 ? a : b), z(t));
    }
  }
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < sides; j++) {
      const a = i * sides + j;
      const b = i * sides + ((j + 1) % sides);
      indices.push(a, b + sides, b, a, a + sides, b + sides);
    }
  // Ends.
  for (const [ring, flip] of [
    [0, false],
    [rings, true],
  ] as const) {
    const tip = positions.length / 3;
    positions.push(0, lift, z(ring === 0 ? -0.006 : 1.0));
    for (let j = 0; j < sides; j++) {
      const a = ring * sides + j;
      const b = ring * sides + ((j + 1) % sides);
      if (flip) indices.push(a, tip, b);
      else indices.push(tip, a, b);
    }
  }
  const P = Float32Array.from(positions);
  const I = Uint32Array.from(indices);
  const N = computeNormals(P, I);
  // Outwards, whichever way the rings ran.
  const k = sides * Math.floor(rings / 2);
  if (N[k * 3] * P[k * 3] + N[k * 3 + 1] * (P[k * 3 + 1] - lift) < 0) {
    for (let t = 0; t < I.length; t += 3) [I[t + 1], I[t + 2]] = [I[t + 2], I[t + 1]];
    for (let q = 0; q < N.length; q++) N[q] = -N[q];
  }
  const body = weighted(paint({ positions: P, normals: N, indices: I }, skin));

  // Fins.
  const finColor = linear(c.fin ?? c.back);
  const fins: Mesh[] = [];
  const along = (t: number, sign: 1 | -1): Vec3 => [
    0,
    lift + sign * splineScalar(sign > 0 ? f.top : f.bottom, t) * L * 0.86,
    z(t),
  ];
  for (const [fin, sign] of [
    [f.dorsal, 1],
    [f.anal, -1],
  ] as const)
    if (fin)
      fins.push(
        weighted(
          blade(
            along(fin.at, sign),
            along(Math.min(1, fin.at + fin.length), sign),
            [0, sign, -fin.sweep],
            fin.height * L,
            0.012 * L,
            finColor,
          ),
        ),
      );
  const root = axis(0.97);
  for (const s of [1, -1]) {
    const up: Vec3 = f.tail.flat ? [s, 0, -f.tail.fork] : [0, s, -f.tail.fork];
    const inner = f.tail.flat ? ([0, 0, -1] as Vec3) : ([0, 0, -1] as Vec3);
    fins.push(
      weighted(
        blade(
          addScaled(root, [0, 0, 1], 0.01 * L),
          addScaled(root, inner, f.tail.length * L),
          up,
          f.tail.span * L * 0.5,
          0.012 * L,
          finColor,
        ),
      ),
    );
  }
  for (const side of SIDES) {
    const p = f.pectoral;
    const at: Vec3 = [splineScalar(f.width, p.at) * L * 0.88 * side, lift + p.y * L, z(p.at)];
    const d = rotate(axisAngle([0, 0, 1], -0.35 * side), [side, 0, -p.sweep]);
    fins.push(
      rigid(
        blade(at, addScaled(at, [0, 0, -1], p.width * L), d, p.length * L, 0.012 * L, finColor),
        index(`fin${letter(side)}`),
      ),
    );
  }
  if (f.bill)
    fins.push(
      rigid(
        paint(
          taperedTube([axis(0.012), axis(-f.bill)], [0.02 * L, 0.003 * L], { segments: 4, sides: 7, caps: true }),
          () => back,
        ),
        index("head"),
      ),
    );
  const spined = f.spines ? Math.round(lerp(40, f.spines.count, fine)) : 0;
  for (let i = 0; i < spined; i++) {
    // Evenly over the body by the golden angle.
    const t = 0.12 + (0.72 * (i + 0.5)) / spined;
    const a = i * 2.399963;
    const [w, u, d] = [f.width, f.top, f.bottom].map((list) => splineScalar(list, t) * L);
    const out: Vec3 = normalize([Math.cos(a), Math.sin(a), 0.35 * (0.4 - t)]);
    const at: Vec3 = [Math.cos(a) * w * 0.96, lift + Math.sin(a) * (Math.sin(a) > 0 ? u : d) * 0.96, z(t)];
    const long = (f.spines?.length ?? 0) * L;
    fins.push(
      weighted(
        paint(
          taperedTube([at, addScaled(at, out, long)], [0.012 * L, 0.002 * L], { segments: 1, sides: 5 }),
          (_p, n) => (n[1] > 0 ? blend(base, back, 0.5) : belly),
        ),
      ),
    );
  }
  // Mouth.
  const lips: Mesh[] = [];
  for (const side of SIDES) {
    const points: Vec3[] = [];
    for (let i = 0; i <= 6; i++) {
      const t = 0.004 + (i / 6) * f.mouth.length;
      const y = f.mouth.y + f.mouth.smile * (i / 6) ** 2;
      const [w, h] = [splineScalar(f.width, t), splineScalar(y > 0 ? f.top : f.bottom, t)];
      const x = w * Math.sqrt(Math.max(0.02, 1 - clamp(y / Math.max(h, 1e-3), -1, 1) ** 2));
      points.push([side * x * L * 1.005, lift + y * L, z(t) + (i === 0 ? 0.004 * L : 0)]);
    }
    lips.push(
      rigid(
        paint(
          taperedTube(
            points,
            [0.004, 0.004, 0.0035, 0.001].map((r) => r * L),
            { segments: 8, sides: 4 },
          ),
          () => shade(back, 0.3),
        ),
        index("head"),
      ),
    );
  }
  const parts: Part[] = [
    { name: "body", mesh: body, surface: { kind: "plain", roughness: f.roughness } },
    {
      name: "fins",
      mesh: mergeMeshes([...fins, ...lips]),
      surface: { kind: "plain", roughness: f.roughness, twoSided: true },
    },
  ];
  for (const side of SIDES) {
    const w = splineScalar(f.width, f.eye.at);
    const h = splineScalar(f.top, f.eye.at);
    const x = w * Math.sqrt(Math.max(0.05, 1 - clamp(f.eye.y / Math.max(h, 1e-3)) ** 2));
    const name = `eye${letter(side)}`;
    const at: Vec3 = [side * (x - f.eye.radius * 0.6) * L, lift + f.eye.y * L, z(f.eye.at)];
    joint(name, "head", at);
    const ball = ellipsoid(at, f.eye.radius * L, Math.round(lerp(8, 20, fine)));
    const turn = axisAngle([0, 1, 0], -1.25 * side);
    const looks = new Float32Array(ball.normals.length);
    for (let i = 0; i < looks.length; i += 3)
      looks.set(rotate(turn, [ball.normals[i], ball.normals[i + 1], ball.normals[i + 2]]), i);
    parts.push({
      name: `eye ${side > 0 ? "left" : "right"}`,
      mesh: { ...ball, tangents: looks },
      surface: { kind: "eye", color: linear(f.eye.color), color2: shade(linear(f.eye.color), 0.3), scale: 0.95 },
      joint: name,
    });
  }
  const box = parts.reduce((x: Box, p) => meshBox(p.mesh, x), emptyBox());
  return {
    parts,
    skeleton: { joints },
    box,
    anchors: {
      back: { at: along(0.4, 1), joint: "hips" },
      mouth: { at: [0, lift + f.mouth.y * L, z(0)], joint: "head", normal: [0, 0, 1] },
    },
    colliders: [{ shape: "box", at: axis(0.46), half: [Math.max(...f.width) * L, Math.max(...f.top) * L, 0.46 * L] }],
    body: {
      kind: "fish",
      legs: [],
      rootHeight: lift,
      speeds: { walk: f.speeds.walk, run: f.speeds.run },
      eyes: [0, lift + f.eye.y * L, z(f.eye.at)],
      head: { at: axis(0.12), radius: 0.16 * L, joint: "head" },
      flukes: f.tail.flat || undefined,
      tail: ["tail0", "tail1", "tail2", "tail3"],
      wings: SIDES.map((side) => [`fin${letter(side)}`]),
    },
  };
}

/** A fin: from a root line a..b it rises along `d` to `height`, rounded, with a lens-like section. */
function blade(a: Vec3, b: Vec3, d: Vec3, height: number, thick: number, color: Color): Mesh {
  const rows = 7;
  const columns = 6;
  const up = normalize(d);
  const along: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const across = normalize([
    up[1] * along[2] - up[2] * along[1],
    up[2] * along[0] - up[0] * along[2],
    up[0] * along[1] - up[1] * along[0],
  ]);
  const positions: number[] = [];
  const colors: number[] = [];
  const indices: number[] = [];
  const ring = columns * 2;
  for (let j = 0; j <= rows; j++) {
    const t = j / rows;
    // Narrows towards a rounded tip at its rear.
    const w = Math.sqrt(Math.max(0, 1 - t ** 2.2)) * lerp(1, 0.62, t);
    for (let i = 0; i < ring; i++) {
      const s = i <= columns ? i / columns : 2 - i / columns;
      const face = i < columns ? 1 : -1;
      const u = 0.5 + (s - 0.5) * w + (1 - w) * 0.12;
      let p = addScaled(a, along, u);
      p = addScaled(p, up, height * t);
      p = addScaled(p, across, face * thick * Math.sin(Math.PI * s) * (1 - t * 0.85));
      positions.push(...p);
      colors.push(...shade(color, lerp(0.85, 1.15, t)));
    }
  }
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < ring; i++) {
      const p = j * ring + i;
      const q = j * ring + ((i + 1) % ring);
      indices.push(p, q, q + ring, p, q + ring, p + ring);
    }
  const P = Float32Array.from(positions);
  const I = Uint32Array.from(indices);
  return { positions: P, normals: computeNormals(P, I), colors: Float32Array.from(colors), indices: I };
}
