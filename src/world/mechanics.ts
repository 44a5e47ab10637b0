/** What moves on a thing: wheels by the distance gone, cranks and pedals with them, handlebars with the way, oars by strokes. */
import type { Mechanism, Model } from "../catalog/types.ts";
import {
  add,
  axisAngle,
  cross,
  euler,
  fromBasis,
  IDENTITY,
  lerp,
  normalize,
  type Quat,
  qmul,
  rotate,
  smoothstep,
  sub,
  type Vec3,
  yaw,
} from "../shape/math.ts";
import { oscillation } from "./oscillate.ts";
import type { EntityState } from "./types.ts";

const TAU = Math.PI * 2;

/** What drives a mechanism at one time. */
export interface Drive {
  /** Seconds. */
  t: number;
  /** Metres gone. */
  s: number;
  /** Radians that the front wheel is turned to the left. */
  steering: number;
  /** Strokes of oars or paddles since the start; absent: nobody strokes. */
  strokes?: number;
  /** How many perches have somebody on them, from the first. Default 1. */
  crew?: number;
  /** 0 still air to 1 a fresh breeze, for cloth. */
  wind?: number;
  /** Rotors turn. Default true. */
  running?: boolean;
}

/** A stroke at phase 0..1: 0 catch, `DRIVE` finish; `sweep` goes from 1 (forward) to -1, `lift` is 0 in the water, 1 out. */
const DRIVE = 0.45;
/** How far through a stroke's swing one is, and how far the blade is out of the water. */
export function stroke(strokes: number): { sweep: number; lift: number } {
  const p = strokes - Math.floor(strokes);
  if (p < DRIVE) return { sweep: Math.cos((p / DRIVE) * Math.PI), lift: 0 };
  const u = (p - DRIVE) / (1 - DRIVE);
  return { sweep: -Math.cos(u * Math.PI), lift: smoothstep(0, 0.25, u) * (1 - smoothstep(0.75, 1, u)) };
}

/** Where the joint of an oar or paddle is under a stroke, model frame. */
function stroked(m: Mechanism & { works: "oar" | "paddle" }, strokes: number): { at: Vec3; turn: Quat } {
  if (m.works === "oar") {
    const side = Math.sign(m.lock[0]) || 1;
    const { sweep, lift } = stroke(strokes);
    // The blade is before the lock at the catch and behind it at the finish; down in the water, up over it.
    const angle = sweep * 0.62;
    const dip = lerp(-0.3, 0.1, lift);
    const d = normalize([side * Math.cos(angle) * Math.cos(dip), Math.sin(dip), Math.sin(angle) * Math.cos(dip)]);
    const x = normalize(cross([0, 1, 0], d));
    const turn = fromBasis(x, cross(d, x), d);
    return { at: add(m.lock, rotate(turn, [0, 0, m.reach - m.inboard])), turn };
  }
  if (m.blades === 1) {
    const { sweep, lift } = stroke(strokes);
    const s = m.side ?? 1;
    // The shaft stands steep; on the right it is turned about so that its blade is there.
    const turn = qmul(
      qmul(yaw(s > 0 ? 0 : Math.PI), yaw(-0.35 * s * sweep)),
      axisAngle([0, 0, 1], -lerp(1.05, 0.8, lift)),
    );
    return { at: add(m.middle, [s * 0.12, 0.07 * lift, 0.16 * sweep]), turn };
  }
  // A cycle holds a stroke on either side; out of the water the shaft tips over to the other.
  const half = strokes * 2;
  const p = half - Math.floor(half);
  const s = Math.floor(half) % 2 === 0 ? 1 : -1;
  const sweep = p < DRIVE ? stroke(half).sweep : -1;
  const tip = smoothstep(DRIVE, 1, p);
  const turn = qmul(yaw(-s * 0.55 * sweep), axisAngle([0, 0, 1], -s * lerp(0.62, -0.62, tip)));
  return { at: m.middle, turn };
}

/** The joints of a thing's skeleton in the model frame; undefined without one. */
export function works(model: Model, d: Drive): { positions: Vec3[]; rotations: Quat[] } | undefined {
  const { skeleton } = model;
  if (!skeleton) return undefined;
  const joints = skeleton.joints;
  const local: Quat[] = joints.map(() => [0, 0, 0, 1]);
  const placed = new Map<number, { at: Vec3; turn: Quat }>();
  const levels: number[] = [];
  const index = (name: string): number => joints.findIndex((j) => j.name === name);
  joints.forEach((j, i) => {
    const cloth = /^cloth(\d)/.exec(j.name);
    if (cloth) {
      const k = Number(cloth[1]);
      local[i] = yaw((d.wind ?? 0) * (0.1 + 0.06 * k) * Math.sin(d.t * 4.4 - k * 1.1));
    } else if (d.running === false) return;
    else if (/^rotor\d?$/.test(j.name)) local[i] = yaw((d.t * 26) % TAU);
    else if (j.name === "tailRotor") local[i] = euler((d.t * 31) % TAU, 0, 0);
    else if (j.name === "propeller") local[i] = euler(0, 0, (d.t * 37) % TAU);
  });
  for (const w of model.wheels ?? []) {
    const i = index(w.joint);
    if (i < 0) continue;
    const spin = euler((d.s / w.radius) % TAU, 0, 0);
    // Steering turns the joint that carries the wheel, or the wheel itself where there is none.
    const parent = joints[i].parent;
    const carried = parent >= 0 && joints[parent].name.startsWith("steer");
    if (carried && local[parent][3] === 1) local[parent] = euler(0, d.steering, 0);
    local[i] = !carried && w.steers ? qmul(euler(0, d.steering, 0), spin) : spin;
  }
  for (const m of model.ride?.mechanisms ?? []) {
    const i = index(m.joint);
    if (i < 0) continue;
    if (m.works === "crank") local[i] = euler((d.s / (m.radius * m.gear)) % TAU, 0, 0);
    else if (m.works === "steer") local[i] = axisAngle(m.axis, d.steering * m.ratio);
    else if (m.works === "level") levels.push(i);
    else if (m.works === "pendulum") {
      const angle = m.swing * Math.sin((d.t / m.seconds) * TAU + 0.7);
      local[i] = axisAngle(m.axis === "z" ? [0, 0, 1] : [1, 0, 0], angle);
    } else if (d.strokes !== undefined && m.by < (d.crew ?? 1)) placed.set(i, stroked(m, d.strokes));
  }
  const moved = new Map<number, Vec3>();
  for (const o of model.oscillators ?? []) {
    const i = index(o.joint);
    if (i < 0) continue;
    const value = oscillation(o, d.t);
    if (o.kind === "pendulum") local[i] = axisAngle(o.axis, value);
    else moved.set(i, [o.axis[0] * value, o.axis[1] * value, o.axis[2] * value]);
  }
  const positions: Vec3[] = [];
  const rotations: Quat[] = [];
  joints.forEach((j, i) => {
    const free = placed.get(i);
    if (free) {
      positions.push(free.at);
      rotations.push(free.turn);
    } else if (j.parent < 0) {
      positions.push([...j.at] as Vec3);
      rotations.push(local[i]);
    } else {
      const q = rotations[j.parent];
      const off = add(sub(j.at, joints[j.parent].at), moved.get(i) ?? [0, 0, 0]);
      positions.push(add(positions[j.parent], rotate(q, off)));
      rotations.push(levels.includes(i) ? IDENTITY : qmul(q, local[i]));
    }
  });
  return { positions, rotations };
}

/** The joints of a thing that stands, lies or goes there, moved by what drives it. */
export function worked(model: Model, position: Vec3, rotation: Quat, d: Drive): EntityState["joints"] {
  const posed = works(model, d);
  return (
    posed && {
      positions: posed.positions.map((p) => add(position, rotate(rotation, p))),
      rotations: posed.rotations.map((q) => qmul(rotation, q)),
    }
  );
}
