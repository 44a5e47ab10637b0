/** What rides on water and rolls on wheels. */
import type { Model, Water } from "../catalog/types.ts";
import { clamp, euler, type Quat, qmul, rotate, type Vec3, yaw } from "../shape/math.ts";
import { waveComponents, waveHeight } from "../shape/waves.ts";
import { worked } from "./mechanics.ts";
import type { Journey } from "./route.ts";
import type { EntityState } from "./types.ts";

/** Strokes made by time t, and how many stroke. */
export interface Strokes {
  made(t: number): number;
  crew: number;
}

/** A hull on waves: it follows the water's slope and rolls at its own slow rhythm. `liveliness` 1 is calm rocking. */
export function afloat(
  model: Model,
  water: Water,
  where: (t: number) => { at: Vec3; heading: number },
  filmStart: number,
  liveliness: number,
  strokes?: Strokes,
): (t: number) => EntityState {
  const waves = waveComponents(water.waves);
  const length = Math.max(1, model.box.max[2] - model.box.min[2]);
  const width = Math.max(0.5, model.box.max[0] - model.box.min[0]);
  return (t) => {
    const { at, heading } = where(t);
    const time = filmStart + t;
    const h = (dx: number, dz: number): number => {
      const p = rotate(yaw(heading), [dx, 0, dz]);
      return waveHeight(waves, at[0] + p[0], at[2] + p[2], time);
    };
    const bow = h(0, length * 0.4);
    const stern = h(0, -length * 0.4);
    const port = h(width * 0.5, 0);
    const starboard = h(-width * 0.5, 0);
    const pitch = -Math.atan2(bow - stern, length * 0.8) + liveliness * 0.016 * Math.sin(time * 1.15 + 0.6);
    const roll = Math.atan2(port - starboard, width) * 0.6 + liveliness * 0.05 * Math.sin((time * 2 * Math.PI) / 3.1);
    const y = water.level + (bow + stern + port + starboard) / 4 + liveliness * 0.012 * Math.sin(time * 1.9);
    const position: Vec3 = [at[0], y, at[2]];
    const rotation = qmul(yaw(heading), euler(pitch, 0, roll));
    return {
      position,
      rotation,
      scale: [1, 1, 1],
      joints: stillJoints(model, position, rotation, time, 0, strokes?.made(t), strokes?.crew),
      contacts: [{ part: "hull", with: "water", at: [at[0], y, at[2]] }],
      visible: true,
    };
  };
}

/** Steepest lean of what has two wheels, radians. */
const LEAN = 0.6;

/** A wheeled thing on a journey: wheels turn by the distance gone, front wheels steer, the body leans. */
export function wheeled(
  model: Model,
  journey: Journey,
  ground: (x: number, z: number) => number,
): (t: number) => EntityState {
  const deep = model.box.max[2] - model.box.min[2];
  const base = Math.max(0.8, deep * 0.6);
  const leans = model.ride?.leans === true;
  return (t) => {
    const p = journey.at(t);
    const on = journey.way.at(p.s);
    const heading = journey.way.heading(p.s);
    const turnOver = (d: number): number => {
      const h = journey.way.heading(p.s + d) - journey.way.heading(p.s - d);
      return Math.atan2(Math.sin(h), Math.cos(h)) / (2 * d);
    };
    // Radians a metre, over the wheelbase for steering and over a longer stretch for the body, which is slower.
    const bend = clamp(turnOver(base) * base, -0.6, 0.6);
    const pull = (turnOver(Math.max(3, base * 1.5)) * p.speed * p.speed) / 9.81;
    const f: Vec3 = [Math.sin(heading), 0, Math.cos(heading)];
    const side: Vec3 = [f[2], 0, -f[0]];
    const at = (d: number, s: number): number => ground(on[0] + f[0] * d + side[0] * s, on[2] + f[2] * d + side[2] * s);
    const half = base / 2;
    const track = Math.max(0.1, (model.box.max[0] - model.box.min[0]) * 0.4);
    const front = at(half, 0);
    const back = at(-half, 0);
    const pitch = -Math.atan2(front - back, base);
    // Two wheels lean into the curve, four out of it; springs carry a little of every bump.
    const roll = leans
      ? -clamp(Math.atan(pull), -LEAN, LEAN)
      : Math.atan2(at(0, track) - at(0, -track), track * 2) + clamp(pull, -0.5, 0.5) * 0.08;
    const bob = leans ? 0 : 0.006 * Math.min(1, p.speed / 4) * (Math.sin(p.s * 2.3) + Math.sin(p.s * 3.7 + 1));
    const position: Vec3 = [on[0], (front + back) / 2, on[2]];
    const rotation = qmul(yaw(heading), euler(pitch + bob * 0.4, 0, roll));
    const joints = worked(model, position, rotation, { t, s: p.s, steering: bend });
    return {
      position,
      rotation,
      scale: [1, 1, 1],
      joints,
      contacts: (model.wheels ?? []).map((w) => {
        const i = joints ? (model.skeleton?.joints.findIndex((j) => j.name === w.joint) ?? -1) : -1;
        const hub = joints && i >= 0 ? joints.positions[i] : position;
        return { part: w.joint, with: "ground", at: [hub[0], ground(hub[0], hub[2]), hub[2]] };
      }),
      visible: true,
    };
  };
}

/**
 * A thing's skeleton moved with the thing. What its joints' names say moves by itself at time t: rotors turn, cloth waves
 * in a wind of this strength (0 still air to 1 a fresh breeze).
 */
export const stillJoints = (
  model: Model,
  position: Vec3,
  rotation: Quat,
  t = 0,
  wind = 0,
  strokes?: number,
  crew?: number,
): EntityState["joints"] => worked(model, position, rotation, { t, s: 0, steering: 0, wind, strokes, crew });
