/**
 * The garment kernel: shells around body regions with ease, hems that fold in, sleeves, legs, skirts, and strips laid on
 * cloth (plackets, lapels, belts, bands). Everything that is worn is cut here.
 */
import {
  add,
  addScaled,
  clamp,
  cross,
  dot,
  lerp,
  normalize,
  scale,
  smoothstep,
  sub,
  type Vec3,
} from "../../shape/math.ts";
import { computeNormals, type Mesh } from "../../shape/mesh.ts";
import { noise3 } from "../../shape/random.ts";
import type { Field, Primitive } from "../../shape/sdf.ts";
import { gradient, leave, occlude, type Ring, sheath } from "../../shape/sheath.ts";
import { jointIndex, type Skeleton } from "../../shape/skeleton.ts";
import type { Flesh } from "../../shape/skinning.ts";
import {
  armFlesh,
  armRing,
  fieldOf,
  legFlesh,
  legRing,
  spineAt,
  steps,
  torsoFlesh,
  torsoKeep,
  torsoRing,
  weigh,
} from "./body.ts";
import type { Figure } from "./figure.ts";

/** What a tailor needs: the figure, its joints and flesh, and how fine to cut (1 for a figure 1000 pixels tall). */
export interface Tailor {
  f: Figure;
  skeleton: Skeleton;
  flesh: Flesh[];
  fine: number;
  /** Legs are hidden by something over them from the hip to here, so trousers begin there. */
  hiddenLeg?: number;
  /** Tops end inside a skirt's band. */
  tucked?: boolean;
}

/** Rows or columns for the fineness, at least `least`. */
export const count = (t: Tailor, n: number, least = 3): number =>
  Math.max(least, Math.round(n * Math.sqrt(clamp(t.fine, 0.05, 1.8))));

/** A piece weighted by the body's flesh. */
export const fit = (t: Tailor, m: Mesh, soft = 0.02): Mesh => weigh(m, t.skeleton, t.flesh, soft * (t.f.height / 1.65));

/** A piece that moves with one joint. */
export function pin(t: Tailor, m: Mesh, joint: string): Mesh {
  const n = m.positions.length / 3;
  const skin = { indices: new Uint8Array(n * 4), weights: new Float32Array(n * 4) };
  const j = jointIndex(t.skeleton, joint);
  for (let v = 0; v < n; v++) {
    skin.indices[v * 4] = j;
    skin.weights[v * 4] = 1;
  }
  return { ...m, skin };
}

/** The cut of a top. Lengths in head heights unless said. */
export interface TopCut {
  ease: number;
  /** Spine place of the hem: 0 at the hip joints, negative below. */
  hem: number;
  /** Spine place of the neckline, 0.95 (low) to 1.28 (high at the neck). */
  neck: number;
  /** Sleeve's end: 0 none, 1 at the wrist. */
  sleeve: number;
  /** Room in the sleeve at shoulder and end. */
  sleeveEase: [number, number];
  /** Flare of the hem. */
  flare?: number;
  /** Strength of folds. */
  folds?: number;
  /** 0 follows the waist, 1 hangs straight past it. */
  drape?: number;
  /** Height of the rings of a joint that bends like a bellows, at shoulder and elbow. */
  bellows?: number;
}

/** Ridges around a bellows joint at `middle` on a limb, 0 to 1 high; `reach` is how far they go on. */
const ridges = (u: number, middle: number, reach: number): number =>
  Math.abs(Math.sin(((u - middle) * Math.PI) / 0.052)) ** 0.7 * smoothstep(reach, reach * 0.75, Math.abs(u - middle));

/** A cut garment: its weighted meshes and the fields that strips are laid on. */
export interface Shell {
  meshes: Mesh[];
  /** The outside of the garment, to lay strips on. */
  field: Field;
  torso: Field;
}

const foldsAt =
  (amount: number, seed: number, where: number) =>
  (a: number): number =>
    amount === 0 ? 0 : amount * noise3(Math.cos(a) * 1.7 + seed * 7.1, where, Math.sin(a) * 1.7);

/** The field of a top on the body: trunk and both sleeves. */
export function topField(
  t: Tailor,
  cut: TopCut,
): { both: Field; trunk: Primitive[]; arm: (side: number) => Primitive[] } {
  const h = t.f.head;
  const trunk = torsoFlesh(t.f, cut.ease * h, 1, cut.drape ?? 0);
  const arm = (side: number) => {
    const [a, b] = cut.sleeveEase;
    return armFlesh(
      t.f,
      side,
      [0, 0.25, 0.5, 0.75, 1].map((u) => lerp(a, b, clamp(u / Math.max(0.2, cut.sleeve))) * h),
    );
  };
  const legs = cut.hem < 0.15 ? [1, -1].flatMap((q) => legFlesh(t.f, q, (cut.ease + 0.012) * h)) : [];
  trunk.push(...legs);
  const all = [...trunk, ...(cut.sleeve > 0.02 ? [...arm(1), ...arm(-1)] : [])];
  return { both: fieldOf(all), trunk, arm };
}

/** Shirt-like shells. */
export function cutTop(t: Tailor, given: TopCut): Shell {
  const cut = t.tucked
    ? { ...given, ease: Math.min(given.ease, 0.035), hem: Math.max(given.hem, 0.3), folds: 0.1, flare: 0, drape: 0 }
    : given;
  const { f } = t;
  const h = f.head;
  const thick = 0.016 * h;
  const { both, trunk, arm } = topField(t, cut);
  const folds = (cut.folds ?? 0.3) * h * 0.085;
  const flare = (p: number) => (cut.flare ?? 0) * h * smoothstep(0.45, -0.1, p);
  const columns = count(t, 34, 11);
  const ring = (p: number, extra: Partial<Ring> = {}, inset = 0): Ring => {
    const wrinkle = foldsAt(folds * (0.35 + smoothstep(0.5, 0.15, Math.abs(p - 0.35))), 1, p * 7);
    // Around the hips cloth hangs level; it doesn't follow the crotch.
    const level = p < 0.1 ? { from: spineAt(f, p), lean: 0 } : {};
    const r = torsoRing(f, p, {
      reach: f.shoulder[0] + (f.armRadii[0] + Math.max(cut.ease, cut.sleeveEase[0]) * h) * 3.4,
      ...level,
      ...extra,
    });
    // No folds where sleeves lie over the trunk: the two must agree.
    const calm = (a: number) => 1 - smoothstep(0.5, 0.8, Math.abs(Math.sin(a))) * smoothstep(0.4, 0.55, p);
    return { ...r, ease: (a) => flare(p) + wrinkle(a) * calm(a) - inset };
  };
  const low = Math.max(cut.hem, -0.05);
  const rows = [...steps(low, 0.66, count(t, 11, 4)), ...steps(0.72, cut.neck, count(t, 9, 3))];
  const hemDrop = cut.hem < low ? (low - cut.hem) * f.torso : 0;
  const rings = [
    ring(rows[0] + 0.05, { inner: true }, Math.max(thick, cut.ease * h)),
    ring(rows[0], { inner: true }, thick * 0.8),
    ...rows.map((p) => ring(p)),
    ring(cut.neck, { inner: true }, thick * 0.8),
    ring(cut.neck - 0.06, { inner: true }, thick * 1.4),
  ];
  const trunkMesh = sheath(both, rings, {
    columns,
    keep: torsoKeep(f, fieldOf(trunk), t.fine < 0.3 ? 0.3 : 0),
    relief: 0.5,
    strict: t.fine > 0.3,
  });
  // A hem below the hips hangs straight from them.
  if (hemDrop > 0)
    for (let i = 0; i < trunkMesh.positions.length; i += 3) {
      const y = trunkMesh.positions[i + 1];
      const top = f.hip[1] + f.torso * 0.16;
      if (y < top) trunkMesh.positions[i + 1] = top - (top - y) * (1 + hemDrop / (top - spineAt(f, low)[1]));
    }
  const body = fit(t, occlude(trunkMesh, both, 0.1 * h, 0.8));
  if (cut.hem < 0.12) hang(t, body);
  const meshes = [body];
  if (cut.sleeve > 0.02)
    for (const side of [1, -1]) {
      const field = fieldOf([...trunk, ...arm(side)]);
      const sleeveColumns = count(t, 17, 8);
      const room = Math.max(...cut.sleeveEase) * h;
      const sleeve = (u: number, extra: Partial<Ring> = {}, inset = 0): Ring => {
        const elbow = smoothstep(0.22, 0, Math.abs(u - 0.54));
        const wrinkle = foldsAt(folds * (0.25 + elbow * 0.7), side * 3, u * 16);
        const calm = smoothstep(0.2, 0.36, u);
        const bellows = (cut.bellows ?? 0) * h * ridges(u, 0.54, 0.135);
        return { ...armRing(f, side, u, room, extra), ease: (a) => wrinkle(a) * calm + bellows - inset };
      };
      const rows = Math.round((4 + 15 * cut.sleeve) * (cut.bellows ? 2.6 : 1));
      // Coarse sleeves begin inside of the shoulder: coarse trunks end early there.
      const us = steps(t.fine < 0.3 ? -0.14 : Math.min(0.04, cut.sleeve * 0.3), cut.sleeve, count(t, rows, 4));
      const sleeveRings = [
        ...us.map((u) => sleeve(u)),
        sleeve(cut.sleeve, { inner: true }, thick * 0.8),
        sleeve(cut.sleeve - 0.03, { inner: true }, Math.max(thick, cut.sleeveEase[1] * h * 0.5)),
        sleeve(cut.sleeve - 0.06, { inner: true }, Math.max(thick * 1.2, cut.sleeveEase[1] * h * 1.02)),
      ];
      meshes.push(
        fit(
          t,
          occlude(
            sheath(field, sleeveRings, { columns: sleeveColumns, relief: 0.5, strict: t.fine > 0.3 }),
            both,
            0.08 * h,
            0.7,
          ),
          0.017,
        ),
      );
    }
  return { meshes, field: both, torso: fieldOf(trunk) };
}

/** The cut of trousers and the like. */
export interface LegCut {
  ease: number;
  /** Spine place of the waistband. */
  waist: number;
  /** End on the leg: 0 hip, 0.5 knee, 1 ankle. */
  to: number;
  /** Room in heads at hip and at the end. */
  legEase: [number, number];
  folds?: number;
  /** Height of the rings of a bellows joint at the knee. */
  bellows?: number;
  /** Height of the pressed edge down the front, in heads. */
  crease?: number;
  /** Metres by which bulky legs stand outside of the body's own. */
  apart?: number;
}

/** Trousers: a trunk and two legs, with hems. */
export function cutTrousers(t: Tailor, cut: LegCut): Shell {
  const { f } = t;
  const h = f.head;
  const thick = 0.014 * h;
  const trunk = torsoFlesh(f, cut.ease * h, 0);
  const wide: Figure = { ...f };
  if (cut.apart) for (const k of ["hip", "knee", "ankle"] as const) wide[k] = add(f[k], [cut.apart, 0, 0]);
  const leg = (side: number) => {
    const [a, b] = cut.legEase;
    return legFlesh(
      wide,
      side,
      [0, 0.27, 0.5, 0.66, 0.86, 1].map((u) => lerp(a, b, clamp(u / Math.max(0.3, cut.to))) * h),
    );
  };
  const both = fieldOf([...trunk, ...leg(1), ...leg(-1)]);
  const folds = (cut.folds ?? 0.3) * h * 0.085;
  const trunkRings = [
    ...steps(-0.4, cut.waist, count(t, 11, 6)).map((p) => torsoRing(f, p, { reach: f.pelvis[0] * 1.45 })),
    torsoRing(f, cut.waist, { ease: -thick, inner: true }),
    torsoRing(f, cut.waist - 0.05, { ease: -thick * 1.5, inner: true }),
  ];
  const low = f.hip[1] - f.legRadii[0] * 1.8;
  const meshes = [
    fit(
      t,
      occlude(sheath(both, trunkRings, { columns: count(t, 32, 14), keep: (p) => p[1] > low }), both, 0.1 * h, 0.7),
    ),
  ];
  const start = Math.max(0, (t.hiddenLeg ?? 0) - 0.08);
  if (start > 0.1) meshes.length = 0;
  for (const side of [1, -1]) {
    const field = fieldOf([...trunk, ...leg(side)]);
    const room = Math.max(...cut.legEase) * h;
    const ring = (u: number, extra: Partial<Ring> = {}, inset = 0): Ring => {
      const knee =
        smoothstep(0.16, 0, Math.abs(u - 0.52)) + smoothstep(0.14, 0, Math.abs(u - 0.94)) * smoothstep(1, 0.95, u);
      const wrinkle = foldsAt(folds * (0.2 + knee * 0.7), side * 5, u * 18);
      const bellows = (cut.bellows ?? 0) * h * ridges(u, 0.5, 0.13);
      const crease = (cut.crease ?? 0) * h;
      return {
        ...legRing(wide, side, u, room, extra),
        ease: (a) => wrinkle(a) + bellows + (Math.abs(a) < 0.1 ? crease * smoothstep(0.05, 0.25, u) : 0) - inset,
      };
    };
    const rows = Math.round((4 + 18 * (cut.to - start)) * (cut.bellows ? 2.4 : 1));
    const us = steps(start, cut.to, count(t, rows, 3));
    const rings = [
      ...us.map((u) => ring(u)),
      ring(cut.to, { inner: true }, thick * 0.8),
      ring(cut.to - 0.04, { inner: true }, Math.max(thick * 1.3, cut.legEase[1] * h * 1.02)),
    ];
    const keep = (p: Vec3) => p[0] * side > -0.04 * h;
    meshes.push(
      fit(t, occlude(sheath(field, rings, { columns: count(t, 19, 7), relief: 0.4, keep }), both, 0.08 * h, 0.7)),
    );
  }
  return { meshes, field: both, torso: fieldOf(trunk) };
}

/** The cut of a skirt or a coat's tail: a cone with folds that hangs from the waist. */
export interface SkirtCut {
  /** Spine place where it begins, and where the cone leaves the body. */
  from: number;
  /** Height of the hem, metres. */
  hem: number;
  /** Half-width of the hem in heads. */
  width: number;
  /** Radius at the top follows this field. */
  body: Field;
  ease?: number;
  folds?: number;
  /** Number of folds around. */
  waves?: number;
  /** How the cone opens: 1 straight, above 1 bell. */
  bell?: number;
  /** Radians left open, in front unless `openBehind`. */
  open?: number;
  openBehind?: boolean;
}

/** A skirt, closed or open in front, with folds and a hem that turns in. */
export function cutSkirt(t: Tailor, cut: SkirtCut): Mesh {
  const { f } = t;
  const h = f.head;
  const top = spineAt(f, cut.from);
  const rows = count(t, 14, 4);
  const columns = count(t, 52, 14);
  const waves = cut.waves ?? 9;
  const depth = (cut.folds ?? 0.5) * 0.07 * h;
  const ease = (cut.ease ?? 0.02) * h;
  const open = cut.open ?? 0;
  const turn = cut.openBehind ? Math.PI : 0;
  const point = (a: number, y: number, inset = 0): Vec3 => {
    const v = clamp((top[1] - y) / (top[1] - cut.hem));
    const c = Math.cos(a);
    const s = Math.sin(a);
    const spine: Vec3 = [0, y, lerp(top[2], 0, v)];
    const onBody =
      y > f.hip[1] - 0.02 * h ? leave(cut.body, [0, Math.max(y, f.hip[1]), spine[2]], [s, 0, c], f.pelvis[0] * 2) : 0;
    const waist = leave(cut.body, top, [s, 0, c], f.pelvis[0] * 2);
    const hemR = cut.width * h * Math.sqrt(1 / (s * s + (c * c) / 0.84));
    const cone = lerp(waist, hemR, v ** (cut.bell ?? 0.9));
    const fold =
      depth *
      (Math.cos(a * waves + 0.6 + 0.5 * Math.sin(a * 2)) + 0.35 * Math.cos(a * (waves * 0.5 + 0.5) - 1)) *
      v ** 1.3;
    // It starts a cloth's thickness outside of what it hangs from.
    const r = Math.max(onBody, cone) + 0.012 * h + ease * smoothstep(0, 0.12, v) + fold - inset;
    return [s * r, y, spine[2] + c * r];
  };
  const ys = [...steps(top[1], cut.hem, rows)];
  const layers: { y: number; inset: number; inner: boolean }[] = [
    ...ys.map((y) => ({ y, inset: 0, inner: false })),
    { y: cut.hem + 0.002, inset: 0.016 * h, inner: true },
    // Several rows, so that the inside bends with the outside and doesn't cut through it.
    ...[0.08, 0.17, 0.26, 0.35].map((u) => ({
      y: cut.hem + (top[1] - cut.hem) * u,
      inset: (0.018 + 0.02 * u) * h,
      inner: true,
    })),
  ];
  const closed = open <= 0;
  const n = closed ? columns : columns + 1;
  const positions = new Float32Array(layers.length * n * 3);
  layers.forEach((l, j) => {
    for (let i = 0; i < n; i++) {
      const a = closed ? (i / columns) * Math.PI * 2 : turn + lerp(open / 2, Math.PI * 2 - open / 2, i / columns);
      positions.set(point(a, l.y, l.inset), (j * n + i) * 3);
    }
  });
  const indices: number[] = [];
  for (let j = 0; j < layers.length - 1; j++)
    for (let i = 0; i < columns; i++) {
      const a = j * n + i;
      const b = j * n + (closed ? (i + 1) % columns : i + 1);
      indices.push(a, b + n, b, a, a + n, b + n);
    }
  const index = Uint32Array.from(indices);
  const normals = computeNormals(positions, index);
  const occlusion = new Float32Array(layers.length * n).fill(1);
  layers.forEach((l, j) => {
    if (l.inner) for (let i = 0; i < n; i++) occlusion[j * n + i] = Math.max(0.15, 0.5 - 0.12 * (j - ys.length));
  });
  // Valleys of the folds are darker.
  for (let j = 0; j < ys.length; j++)
    for (let i = 0; i < n; i++) {
      const a = closed ? (i / columns) * Math.PI * 2 : turn + lerp(open / 2, Math.PI * 2 - open / 2, i / columns);
      const v = j / rows;
      occlusion[j * n + i] =
        1 - 0.3 * v * clamp(0.5 - 0.5 * Math.cos(a * waves + 0.6 + 0.5 * Math.sin(a * 2))) * (cut.folds ?? 0.5);
    }
  return swing(t, { positions, normals, occlusion, indices: index }, top[1], cut.hem);
}

/** Weights of what hangs from the waist: hips above, shared by the thighs below. */
export function swing(t: Tailor, m: Mesh, top: number, hem: number): Mesh {
  const { f, skeleton } = t;
  const n = m.positions.length / 3;
  const skin = { indices: new Uint8Array(n * 4), weights: new Float32Array(n * 4) };
  const [spine, hips, left, right] = ["spine", "hips", "thighL", "thighR"].map((j) => jointIndex(skeleton, j));
  const far = Math.min(hem, f.knee[1]);
  // Roomy cloth hangs between the legs and gives little to each; narrow cloth must follow them.
  let width = 0;
  for (let v = 0; v < n; v++) width = Math.max(width, Math.abs(m.positions[v * 3]));
  const room = smoothstep(0.6, 0.86, width / f.head);
  const side = lerp(0.57, 1.15, room) * f.head;
  for (let v = 0; v < n; v++) {
    const x = m.positions[v * 3];
    const y = m.positions[v * 3 + 1];
    // The front goes with the thighs, so that raised knees stay under the cloth; the back hangs more freely.
    const front = smoothstep(-0.1 * f.head, 0.3 * f.head, m.positions[v * 3 + 2]);
    const a =
      smoothstep(
        Math.min(top, f.hip[1] + lerp(0.15, 0.3, front) * f.head),
        lerp(far, f.hip[1], lerp(0.2, 0.6, front)),
        y,
      ) * lerp(lerp(0.76, 0.98, front), 0.7, room);
    const l = smoothstep(-side, side, x);
    const up = smoothstep(f.hip[1] + f.torso * 0.15, f.hip[1] + f.torso * 0.42, y);
    skin.indices.set([hips, left, right, spine], v * 4);
    skin.weights.set([(1 - a) * (1 - up), a * l, a * (1 - l), (1 - a) * up], v * 4);
  }
  return { ...m, skin };
}

/** Lets what lies below the hip joints of a top swing with the thighs. */
function hang(t: Tailor, m: Mesh): void {
  const { f } = t;
  const swung = swing(t, m, f.hip[1] + f.torso * 0.2, f.hip[1] - 0.5 * f.head).skin;
  if (!m.skin || !swung) return;
  for (let v = 0; v < m.positions.length / 3; v++) {
    if (m.positions[v * 3 + 1] > f.hip[1] + f.torso * 0.14) continue;
    for (let k = 0; k < 4; k++) {
      m.skin.indices[v * 4 + k] = swung.indices[v * 4 + k];
      m.skin.weights[v * 4 + k] = swung.weights[v * 4 + k];
    }
  }
}

/** A strip laid on cloth: along `path` (points pulled onto the field), half-width by place, with rounded edges. */
export function strip(
  field: Field,
  path: Vec3[],
  half: (u: number) => number,
  thickness: number,
  segments: number,
  lift = 0,
): Mesh {
  const on = (p: Vec3): { p: Vec3; n: Vec3 } => {
    let q = p;
    for (let k = 0; k < 6; k++) {
      const d = field(q[0], q[1], q[2]);
      q = addScaled(q, gradient(field, q), -clamp(d, -0.05, 0.05));
    }
    return { p: q, n: gradient(field, q) };
  };
  const at = (u: number): Vec3 => {
    const x = clamp(u) * (path.length - 1);
    const i = Math.min(path.length - 2, Math.floor(x));
    return add(path[i], scale(sub(path[i + 1], path[i]), x - i));
  };
  // Section: edge, shoulder, middle, shoulder, edge.
  const section: [number, number][] = [
    [-1, -0.6],
    [-0.93, 0.75],
    [0, 1],
    [0.93, 0.75],
    [1, -0.6],
  ];
  const m = section.length;
  const positions = new Float32Array((segments + 1) * m * 3);
  const indices: number[] = [];
  for (let j = 0; j <= segments; j++) {
    const u = j / segments;
    const along = normalize(sub(at(Math.min(1, u + 0.02)), at(Math.max(0, u - 0.02))));
    const middle = on(at(u));
    const across = normalize(cross(middle.n, along));
    section.forEach(([w, d], i) => {
      const q = on(addScaled(middle.p, across, w * half(u)));
      positions.set(addScaled(q.p, q.n, d * thickness + lift), (j * m + i) * 3);
    });
  }
  for (let j = 0; j < segments; j++)
    for (let i = 0; i < m - 1; i++) {
      const a = j * m + i;
      indices.push(a, a + m, a + 1, a + 1, a + m, a + m + 1);
    }
  const index = Uint32Array.from(indices);
  const normals = computeNormals(positions, index);
  // Strips may run either way: face out.
  let facing = 0;
  for (let v = 0; v < positions.length / 3; v += 3) {
    const p: Vec3 = [positions[v * 3], positions[v * 3 + 1], positions[v * 3 + 2]];
    facing += dot(gradient(field, p), [normals[v * 3], normals[v * 3 + 1], normals[v * 3 + 2]]);
  }
  if (facing < 0) {
    index.reverse();
    for (let i = 0; i < normals.length; i++) normals[i] *= -1;
  }
  return { positions, normals, indices: index };
}

/** A closed band around the trunk at spine place `p`: belts, waistbands, hem bands. */
export function band(t: Tailor, field: Field, p: number, half: number, thickness: number, flare = 0): Mesh {
  const r = torsoRing(t.f, clamp(p, 0.1, 0.69));
  const from = spineAt(t.f, p);
  return ringBand(t, field, { ...r, from }, half, thickness, flare, 36);
}

/** A closed band around a limb at a ring. */
export function ringBand(
  t: Tailor,
  field: Field,
  ring: Ring,
  half: number,
  thickness: number,
  flare = 0,
  columns = 20,
): Mesh {
  const at = (d: number, off: number, inner = false): Ring => ({
    ...ring,
    from: addScaled(ring.from, ring.along, d),
    ease: off + flare,
    inner,
  });
  const rings = [
    at(-half, -thickness),
    at(-half * 0.9, thickness * 0.8),
    at(0, thickness),
    at(half * 0.9, thickness * 0.8),
    at(half, -thickness),
  ];
  return sheath(field, rings, { columns: count(t, columns, 10), relief: 0.6 });
}

/** A small round button on the field in front of `p`. */
export function button(field: Field, p: Vec3, radius: number): Mesh {
  const d = field(p[0], p[1], p[2]);
  const n = gradient(field, p);
  const c = addScaled(p, n, -d);
  const u = normalize(cross([0, 1, 0], n));
  const v = cross(n, u);
  const sides = 10;
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (const [r, h, out] of [
    [1, -0.2, 1],
    [1, 0.35, 0.7],
    [0.75, 0.5, 0],
    [0, 0.42, 0],
  ])
    for (let i = 0; i < sides; i++) {
      const a = (i / sides) * Math.PI * 2;
      const side = add(scale(u, Math.cos(a)), scale(v, Math.sin(a)));
      positions.push(...addScaled(addScaled(c, side, radius * r), n, radius * h));
      normals.push(...normalize(addScaled(scale(side, out), n, 1 - out * 0.8)));
    }
  for (let j = 0; j < 3; j++)
    for (let i = 0; i < sides; i++) {
      const a = j * sides + i;
      const b = j * sides + ((i + 1) % sides);
      indices.push(a, b, b + sides, a, b + sides, a + sides);
    }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
  };
}
