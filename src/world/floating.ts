/** What rides on water and rolls on wheels. */
import type { Model, Water } from "../catalog/types.ts";
import { add, clamp, euler, type Quat, qmul, rotate, type Vec3, yaw } from "../shape/math.ts";
import { poseJoints, restPose } from "../shape/skeleton.ts";
import { waveComponents, waveHeight } from "../shape/waves.ts";
import type { Journey } from "./route.ts";
import type { EntityState } from "./types.ts";

/** A hull on waves: it follows the water's slope and rolls at its own slow rhythm. `liveliness` 1 is calm rocking. */
export function afloat(
  model: Model,
  water: Water,
  where: (t: number) => { at: Vec3; heading: number },
  filmStart: number,
  liveliness: number,
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
    return {
      position: [at[0], y, at[2]],
      rotation: qmul(yaw(heading), euler(pitch, 0, roll)),
      scale: [1, 1, 1],
      contacts: [{ part: "hull", with: "water", at: [at[0], y, at[2]] }],
      visible: true,
    };
  };
}

/** A wheeled thing on a journey: wheels turn by the distance gone, front wheels steer, the body leans a little. */
export function wheeled(
  model: Model,
  journey: Journey,
  ground: (x: number, z: number) => number,
): (t: number) => EntityState {
  const skeleton = model.skeleton;
  const base = Math.max(0.8, (model.box.max[2] - model.box.min[2]) * 0.6);
  return (t) => {
    const p = journey.at(t);
    const on = journey.way.at(p.s);
    const heading = journey.way.heading(p.s);
    const ahead = journey.way.heading(p.s + base);
    const bend = clamp(Math.atan2(Math.sin(ahead - heading), Math.cos(ahead - heading)), -0.6, 0.6);
    const f: Vec3 = [Math.sin(heading), 0, Math.cos(heading)];
    const side: Vec3 = [f[2], 0, -f[0]];
    const at = (d: number, s: number): number => ground(on[0] + f[0] * d + side[0] * s, on[2] + f[2] * d + side[2] * s);
    const half = base / 2;
    const track = (model.box.max[0] - model.box.min[0]) * 0.4;
    const front = at(half, 0);
    const back = at(-half, 0);
    const pitch = -Math.atan2(front - back, base);
    const roll = Math.atan2(at(0, track) - at(0, -track), track * 2) + bend * clamp(p.speed / 20) * 0.06;
    const y = (front + back) / 2;
    const position: Vec3 = [on[0], y, on[2]];
    const rotation = qmul(yaw(heading), euler(pitch, 0, roll));
    let joints: EntityState["joints"];
    if (skeleton) {
      const pose = restPose(skeleton);
      for (const w of model.wheels ?? []) {
        const i = skeleton.joints.findIndex((j) => j.name === w.joint);
        if (i < 0) continue;
        const spin: Quat = euler((p.s / w.radius) % (Math.PI * 2), 0, 0);
        pose.rotations[i] = spin;
        // Steering turns the joint that carries the wheel, or the wheel itself where there is none.
        const parent = skeleton.joints[i].parent;
        const steers = parent >= 0 && skeleton.joints[parent].name.startsWith("steer");
        if (steers) pose.rotations[parent] = euler(0, bend, 0);
        else if (w.steers) pose.rotations[i] = qmul(euler(0, bend, 0), spin);
      }
      const posed = poseJoints(skeleton, pose);
      joints = {
        positions: posed.positions.map((q) => {
          const r = rotate(rotation, q);
          return [position[0] + r[0], position[1] + r[1], position[2] + r[2]];
        }),
        rotations: posed.rotations.map((q) => qmul(rotation, q)),
      };
    }
    return {
      position,
      rotation,
      scale: [1, 1, 1],
      joints,
      contacts: (model.wheels ?? []).map((w) => ({ part: w.joint, with: "ground", at: position })),
      visible: true,
    };
  };
}

/**
 * A thing's skeleton moved with the thing. What its joints' names say moves by itself at time t: rotors turn, cloth waves
 * in a wind of this strength (0 still air to 1 a fresh breeze).
 */
export function stillJoints(model: Model, position: Vec3, rotation: Quat, t = 0, wind = 0): EntityState["joints"] {
  const { skeleton } = model;
  if (!skeleton) return undefined;
  const pose = restPose(skeleton);
  skeleton.joints.forEach((j, i) => {
    const cloth = /^cloth(\d)/.exec(j.name);
    if (cloth) {
      const k = Number(cloth[1]);
      pose.rotations[i] = yaw(wind * (0.1 + 0.06 * k) * Math.sin(t * 4.4 - k * 1.1));
    } else if (j.name === "rotor") pose.rotations[i] = yaw((t * 26) % (2 * Math.PI));
    else if (j.name === "tailRotor") pose.rotations[i] = euler((t * 31) % (2 * Math.PI), 0, 0);
  });
  const posed = poseJoints(skeleton, pose);
  return {
    positions: posed.positions.map((p) => add(position, rotate(rotation, p))),
    rotations: posed.rotations.map((q) => qmul(rotation, q)),
  };
}
