/** Joints of a quadruped from its table, and what flesh each carries. */
import { add, lerp, scale, smoothstep, type Vec3 } from "../../shape/math.ts";
import { type Joint, jointIndex, type Skeleton } from "../../shape/skeleton.ts";
import type { Flesh } from "../../shape/skinning.ts";
import type { LegPlan } from "../types.ts";
import { spreadTurn } from "./plumes.ts";
import type { Species } from "./species.ts";

/** 1 is the body's left (+x), -1 its right. */
export type Side = 1 | -1;
/** Left, then right. */
export const SIDES: readonly Side[] = [1, -1];
/** The ending of joint names on a side. */
export const letter = (s: Side): "L" | "R" => (s > 0 ? "L" : "R");
/** A left point on the given side. */
export const mirror = (p: Vec3, s: Side): Vec3 => [p[0] * s, p[1], p[2]];

/** The places that flesh and joints share, model frame, metres; those of legs for the left side. */
export interface Frame {
  H: number;
  /** Half the width of the skull. */
  u: number;
  /** z of the lines that the front and hind feet stand on. */
  front: number;
  hind: number;
  chest: { at: Vec3; half: Vec3 };
  loin: { at: Vec3; half: Vec3 };
  rump: { at: Vec3; half: Vec3 };
  /** Middle of the skull. */
  head: Vec3;
  headJoint: Vec3;
  neckBase: Vec3;
  frontLeg: { scapula: Vec3; upper: Vec3; lower: Vec3; paw: Vec3; sole: Vec3 };
  hindLeg: { thigh: Vec3; shin: Vec3; hock: Vec3; foot: Vec3; sole: Vec3 };
  tail: Vec3[];
}

/** Lays the table's shares out in metres. */
export function layOut(s: Species): Frame {
  const H = s.height;
  const u = s.head.size * H;
  const { trunk, legs } = s;
  const front = (trunk.wheelbase * H) / 2;
  const hind = -front;
  const rise = trunk.rumpRise ?? 0;
  const part = (size: [number, number], z: number, long: number, lift: number) => ({
    at: [0, H * (1 - size[1] + lift), z] as Vec3,
    half: [size[0] * H, size[1] * H, long * H] as Vec3,
  });
  const w = trunk.wheelbase;
  const chest = part(trunk.chest, front - 0.06 * H, 0.14 + w * 0.17, 0);
  const loin = part(trunk.loin, 0, w * 0.5, rise * 0.5 - 0.01);
  const rump = part(trunk.rump, hind + 0.03 * H, 0.1 + w * 0.16, rise);
  const p = (x: number, y: number, z: number): Vec3 => [x * H, y * H, z];
  const st = legs.stance;
  const { elbow, wrist, knee, hock } = legs;
  const hip = legs.hip ?? 0.8 + rise;
  const shoulder = legs.shoulder ?? Math.max(elbow + 0.14, 0.68);
  const reach = Math.min(1, (hip - 0.2) / 0.6);
  const hooved = legs.foot !== "paw";
  // An arm hangs down and a little back from the shoulder, and forward from the elbow.
  const [la, lb] = legs.arms ?? [0, 0];
  const q = (x: number, y: number, z: number): Vec3 => p(x, shoulder + y, front + (0.04 + z) * H);
  const frontLeg = legs.arms
    ? {
        scapula: q(st * 0.7, 0.1, -0.08),
        upper: q(st * 0.85, 0, 0),
        lower: q(st, -la * 0.93, -la * 0.3),
        paw: q(st * 0.9, -la * 0.93 - lb * 0.45, -la * 0.3 + lb * 0.85),
        sole: q(st * 0.88, -la * 0.93 - lb * 0.62, -la * 0.3 + lb * 1.05),
      }
    : {
        scapula: p(st * 0.75, shoulder + 0.2, front - 0.07 * H),
        upper: p(st * 0.95, shoulder, front + 0.05 * H),
        lower: p(st, elbow, front - 0.045 * H),
        paw: p(st, wrist, front + 0.005 * H),
        sole: p(st, 0, front + 0.02 * H),
      };
  const less = hooved ? 0.7 : 1;
  const [kneeAt, heelAt, toeAt] = legs.bend ?? [0.12 * reach * less, -0.1 * less, -0.02 * less];
  const hindLeg = {
    thigh: p(st * 0.85, hip, hind + 0.02 * H),
    shin: p(st * 1.1, knee, hind + kneeAt * H),
    hock: p(st, hock, hind + heelAt * H),
    foot: p(st, hooved ? 0.1 : Math.min(0.07, hock), hind + lerp(toeAt, heelAt, 0.32) * H),
    sole: p(st, 0, hind + toeAt * H),
  };
  const head: Vec3 = [0, s.head.at[0] * H, front + s.head.at[1] * H];
  const pitch = s.head.pitch ?? 0;
  const back = 0.3 * u;
  const headJoint = add(head, [0, (-0.3 + 0.25 * pitch) * u, -back]);
  const neckBase: Vec3 = [0, H * (s.neck.from ?? 0.86), front - 0.02 * H];
  const root: Vec3 = [0, H * (0.9 + rise), hind - (0.1 + w * 0.16 - 0.08) * H];
  const tail = s.tail.path.map(([y, z]) => add(root, [0, y * H, z * H]));
  return { H, u, front, hind, chest, loin, rump, head, headJoint, neckBase, frontLeg, hindLeg, tail };
}

/** A point of the head frame (metres about the middle of the skull) in the model frame. */
export function headToModel(s: Species, f: Frame, p: Vec3): Vec3 {
  const a = s.head.pitch ?? 0;
  const c = Math.cos(a);
  const q = Math.sin(a);
  return [f.head[0] + p[0], f.head[1] + c * p[1] - q * p[2], f.head[2] + q * p[1] + c * p[2]];
}

/** The tail at a share of its length. */
const along = (path: Vec3[], t: number): Vec3 => {
  const f = t * (path.length - 1);
  const i = Math.min(path.length - 2, Math.floor(f));
  const k = f - i;
  return [0, 1, 2].map((a) => path[i][a] * (1 - k) + path[i + 1][a] * k) as Vec3;
};

/** How many legs carry it. */
export const standsOn = (s: Species): number =>
  ({ four: 4, two: 2, hop: s.legs.arms ? 2 : 4, air: 0 })[s.goes ?? "four"];

/** Shoulder, elbow and tip of the left wing. */
export function wingJoints(s: Species, f: Frame): { shoulder: Vec3; elbow: Vec3; tip: Vec3 } {
  const { chest } = f;
  const shoulder: Vec3 = [chest.half[0] * 0.5, chest.at[1] + chest.half[1] * 0.78, chest.at[2] - 0.02 * f.H];
  const half = (s.wings?.length ?? 0) * f.H * 0.42;
  const out = s.wings?.spread && s.wings ? spreadTurn(s.wings)([half, 0, 0]) : ([0, 0, -half] as Vec3);
  return { shoulder, elbow: add(shoulder, out), tip: add(shoulder, scale(out, 2.3)) };
}

/** A skeleton, the index of a joint by name, and the legs in the order of body plans. */
export interface Rig {
  skeleton: Skeleton;
  index(name: string): number;
  legs: LegPlan[];
}

/** Joints by the names that all bodies share. */
export function makeRig(s: Species, f: Frame): Rig {
  const joints: Joint[] = [];
  const index = (name: string) => jointIndex({ joints }, name);
  const joint = (name: string, parent: string | undefined, at: Vec3) => {
    joints.push({ name, parent: parent ? index(parent) : -1, at });
  };
  const { H, u } = f;
  joint("hips", undefined, [0, f.rump.at[1] + 0.02 * H, f.hind + 0.05 * H]);
  joint("spine", "hips", [0, f.loin.at[1] + 0.02 * H, f.hind * 0.3]);
  joint("chest", "spine", [0, f.chest.at[1] + 0.02 * H, f.front * 0.4]);
  joint("neck", "chest", f.neckBase);
  joint("head", "neck", f.headJoint);
  const e = s.head.eye;
  joint("jaw", "head", headToModel(s, f, [0, (s.head.mouth[0] - 0.1) * u, Math.min(0.25, s.head.mouth[1] - 0.45) * u]));
  for (const side of SIDES)
    joint(`eye${letter(side)}`, "head", headToModel(s, f, [e.at[0] * u * side, e.at[1] * u, e.at[2] * u]));
  for (const side of SIDES) {
    const at = s.head.ears.at;
    joint(`ear${letter(side)}`, "head", headToModel(s, f, [at[0] * u * side, at[1] * u, at[2] * u]));
  }
  const legs: LegPlan[] = [];
  for (const side of SIDES) {
    const n = letter(side);
    const l = f.frontLeg;
    joint(`scapula${n}`, "chest", mirror(l.scapula, side));
    joint(`upper${n}`, `scapula${n}`, mirror(l.upper, side));
    joint(`lower${n}`, `upper${n}`, mirror(l.lower, side));
    joint(`paw${n}`, `lower${n}`, mirror(l.paw, side));
    if (standsOn(s) === 4)
      legs.push({ joints: ["scapula", "upper", "lower", "paw"].map((j) => j + n), sole: mirror(l.sole, side) });
  }
  for (const side of SIDES) {
    const n = letter(side);
    const l = f.hindLeg;
    joint(`thigh${n}`, "hips", mirror(l.thigh, side));
    joint(`shin${n}`, `thigh${n}`, mirror(l.shin, side));
    joint(`hock${n}`, `shin${n}`, mirror(l.hock, side));
    joint(`foot${n}`, `hock${n}`, mirror(l.foot, side));
    if (standsOn(s) > 0)
      legs.push({ joints: ["thigh", "shin", "hock", "foot"].map((j) => j + n), sole: mirror(l.sole, side) });
  }
  if (s.wings)
    for (const side of SIDES) {
      const n = letter(side);
      const { shoulder, elbow, tip } = wingJoints(s, f);
      joint(`wing0${n}`, "chest", mirror(shoulder, side));
      joint(`wing1${n}`, `wing0${n}`, mirror(elbow, side));
      // Where the wing ends, for whoever asks how much room the body takes.
      joint(`wing2${n}`, `wing1${n}`, mirror(tip, side));
    }
  for (let i = 0; i < 4; i++) joint(`tail${i}`, i ? `tail${i - 1}` : "hips", along(f.tail, i / 4));
  return { skeleton: { joints }, index, legs };
}

/** What pulls on the skin of trunk, legs and tail. The head has its own rigid mesh. */
export function bodyFlesh(s: Species, f: Frame, rig: Rig): Flesh[] {
  const { H } = f;
  const out: Flesh[] = [];
  const at = (name: string) => rig.skeleton.joints[rig.index(name)].at;
  const flesh = (name: string, ends: Vec3[], radius: number, allow?: Flesh["allow"]) =>
    out.push({ joint: rig.index(name), ends, radius: radius * H, allow });
  flesh(
    "hips",
    [
      [0, f.rump.at[1], f.hind - 0.05 * H],
      [0, f.rump.at[1], f.hind * 0.5],
    ],
    s.trunk.rump[0],
  );
  flesh(
    "spine",
    [
      [0, f.loin.at[1], f.front * 0.1],
      [0, f.loin.at[1] - 0.05 * H, 0],
    ],
    s.trunk.loin[0],
  );
  flesh(
    "chest",
    [
      [0, f.chest.at[1], f.front],
      [0, f.chest.at[1] - 0.1 * H, f.front],
    ],
    s.trunk.chest[0],
  );
  flesh("neck", [f.headJoint], s.neck.base * 0.8);
  flesh("head", [f.head], s.neck.top * 0.8);
  const { front: rf, hind: rh } = s.legs;
  for (const side of SIDES) {
    const n = letter(side);
    const own = (x: number) => smoothstep(-0.02 * H, 0.02 * H, x * side);
    const toe = (sole: Vec3): Vec3 => add(mirror(sole, side), [0, 0.02 * H, 0.05 * H]);
    flesh(`upper${n}`, [at(`lower${n}`)], rf[0] * 0.75, own);
    flesh(`lower${n}`, [at(`paw${n}`)], rf[2], own);
    flesh(`paw${n}`, [toe(f.frontLeg.sole)], rf[3], own);
    flesh(`thigh${n}`, [at(`shin${n}`)], rh[0] * 0.75, own);
    flesh(`shin${n}`, [at(`hock${n}`)], rh[1] * 0.8, own);
    flesh(`hock${n}`, [at(`foot${n}`)], rh[2], own);
    flesh(`foot${n}`, [toe(f.hindLeg.sole)], rh[3], own);
  }
  for (let i = 0; i < 4; i++)
    flesh(`tail${i}`, [i < 3 ? at(`tail${i + 1}`) : f.tail[f.tail.length - 1]], Math.max(...s.tail.radii) * 0.4);
  return out;
}
