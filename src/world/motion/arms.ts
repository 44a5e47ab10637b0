/**
 * Arms within what shoulders, elbows and wrists allow, and out of the body. Whatever a row asks for, the hand goes as near
 * to it as a body of this build can bring it.
 */
import {
  add,
  addScaled,
  clamp,
  cross,
  distance,
  dot,
  IDENTITY,
  length,
  mix,
  normalize,
  type Quat,
  qinverse,
  qmul,
  qnormalize,
  rotate,
  sub,
  scale as times,
  type Vec3,
} from "../../shape/math.ts";
import { aim, arc, hingeOf, steadyPole, twoBones } from "./ik.ts";
import { type Lump, pushOut } from "./volumes.ts";

/** Rest measures of one arm, model frame, and its frame now. */
export interface ArmNow {
  side: "L" | "R";
  /** World place of the shoulder joint, and the rotation of what carries it. */
  shoulder: Vec3;
  chest: Quat;
  upperDir: Vec3;
  upperLength: number;
  /** Height of the ground; absent where nothing is underfoot. */
  ground?: (x: number, z: number) => number;
}

/** Obstacles to arms: lumps with the places and rotations of their joints. */
export type Obstacle = { lump: Lump; at: Vec3; turn: Quat };

/** Where elbows lean at rest, model frame. */
export const ELBOW_POLE: Vec3 = [0, 0, -1];
/** How far behind the plane of the shoulders and how far across the chest an upper arm goes, as sines (see limits.ts). */
const BACK = 0.79;
const ACROSS = 0.79;
/** Largest bend of elbow and wrist, and turn of the forearm, radians. */
const ELBOW = 2.6;
const WRIST = 1.45;
const TURN = 1.68;

/** Follows x up to `limit` and stops there without a jerk. */
const soft = (x: number, limit: number, band: number): number =>
  x < limit - band ? x : x > limit + band ? limit : x - (x - limit + band) ** 2 / (4 * band);

/** A direction of the upper arm within the shoulder's range. */
export function withinShoulder(arm: ArmNow, direction: Vec3): Vec3 {
  const s = arm.side === "L" ? 1 : -1;
  const v = rotate(qinverse(arm.chest), direction);
  const back = soft(-v[2], BACK, 0.05);
  const across = soft(-s * v[0], ACROSS, 0.05);
  if (back === -v[2] && across === -s * v[0]) return direction;
  const z = -back;
  const x = -s * across;
  // What is taken off goes to height, so that an arm is led round and not stopped.
  const rest = Math.sqrt(Math.max(0.02, 1 - z * z - x * x));
  return rotate(arm.chest, normalize([x, (v[1] < 0 ? -1 : 1) * rest, z]));
}

/** A point pushed out of everything solid about it, the ground as well. */
export function clear(
  point: Vec3,
  obstacles: readonly Obstacle[],
  margin: number,
  ground?: (x: number, z: number) => number,
): Vec3 {
  let p = point;
  for (const o of obstacles) p = pushOut(o.lump, o.at, o.turn, p, margin);
  if (!ground) return p;
  const floor = ground(p[0], p[2]) + margin;
  return p[1] > floor + 0.02 ? p : [p[0], -soft(-p[1], -floor, 0.02), p[2]];
}

/** Rotations of upper arm and forearm. */
export interface ArmBend {
  upper: Quat;
  fore: Quat;
  elbow: Vec3;
  end: Vec3;
}

/**
 * An arm that hangs or swings by its channels, moved out of the body: given the elbow and wrist that the channels put it
 * to. `hinge` is the elbow's axis now.
 */
export function hangClear(
  arm: ArmNow,
  elbow: Vec3,
  wrist: Vec3,
  hinge: Vec3,
  foreDir: Vec3,
  obstacles: readonly Obstacle[],
  radius: number,
): ArmBend | undefined {
  const { shoulder, upperLength, upperDir } = arm;
  const lower = distance(elbow, wrist);
  let e = elbow;
  let w = wrist;
  for (let round = 0; round < 2; round++) {
    const out = withinShoulder(arm, normalize(sub(clear(e, obstacles, radius * 1.3, arm.ground), shoulder)));
    const e1 = addScaled(shoulder, out, upperLength);
    // The forearm goes along with the elbow.
    let w1 = add(w, sub(e1, e));
    for (const [share, margin] of [
      [0.55, 1.1],
      [1, 1],
      [1.35, 0.4],
    ]) {
      const at = mix(e1, w1, share);
      const free = clear(at, obstacles, radius * margin, arm.ground);
      w1 = addScaled(w1, sub(free, at), 1 / Math.max(share, 0.55));
    }
    e = e1;
    w = addScaled(e1, normalize(sub(w1, e1)), lower);
  }
  if (distance(e, elbow) < 1e-6 && distance(w, wrist) < 1e-6) return undefined;
  const d1 = normalize(sub(e, shoulder));
  const d2 = normalize(sub(w, e));
  const carried = rotate(arc(normalize(sub(elbow, shoulder)), d1), hinge);
  const axis = addScaled(cross(d2, d1), carried, 0.1);
  const h = normalize(length(axis) > 1e-4 ? axis : carried);
  const restHinge = hingeOf(upperDir, ELBOW_POLE);
  return { upper: aim(upperDir, restHinge, d1, h), fore: aim(foreDir, restHinge, d2, h), elbow: e, end: w };
}

/** An arm whose end (wrist, or grip) goes to `target`, its elbow to the side of `pole`, out of the body. */
export function reachClear(
  arm: ArmNow,
  target: Vec3,
  toEnd: Vec3,
  pole: Vec3,
  obstacles: readonly Obstacle[],
  radius: number,
): ArmBend {
  const { shoulder, upperDir, upperLength } = arm;
  const lowerLength = length(toEnd);
  const along = normalize(sub(target, shoulder));
  const restHinge = hingeOf(upperDir, ELBOW_POLE);
  const restAlong = rotate(arm.chest, upperDir);
  const restPole = rotate(arm.chest, ELBOW_POLE);
  let lean = steadyPole(pole, along, restAlong, restPole);
  let r = twoBones(shoulder, target, upperLength, lowerLength, lean, Math.PI - ELBOW);
  for (let round = 0; round < 2; round++) {
    const middle = mix(r.middle, r.end, 0.45);
    const pushed = add(
      sub(clear(r.middle, obstacles, radius * 1.3, arm.ground), r.middle),
      times(sub(clear(middle, obstacles, radius, arm.ground), middle), 1.4),
    );
    const freed = add(r.middle, pushed);
    const allowed = addScaled(shoulder, withinShoulder(arm, normalize(sub(freed, shoulder))), upperLength);
    const moved = sub(allowed, r.middle);
    if (length(moved) < 1e-6) break;
    // Only what turns the elbow about the line from shoulder to hand can be granted.
    const across = addScaled(moved, along, -dot(moved, along));
    lean = add(normalize(lean), times(across, 1.6 / upperLength));
    r = twoBones(shoulder, target, upperLength, lowerLength, lean, Math.PI - ELBOW);
  }
  return {
    upper: aim(upperDir, restHinge, normalize(sub(r.middle, shoulder)), r.hinge),
    fore: aim(normalize(toEnd), restHinge, normalize(sub(r.end, r.middle)), r.hinge),
    elbow: r.middle,
    end: r.end,
  };
}

/** A hand's world rotation within what wrist and forearm allow; `along` is the forearm's rest direction. */
export function withinWrist(fore: Quat, hand: Quat, along: Vec3): Quat {
  const d = qmul(qinverse(fore), hand);
  const k = d[0] * along[0] + d[1] * along[1] + d[2] * along[2];
  let turn = 2 * Math.atan2(k, d[3]);
  turn -= 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  const half = turn / 2;
  const untwist: Quat = [
    -along[0] * Math.sin(half),
    -along[1] * Math.sin(half),
    -along[2] * Math.sin(half),
    Math.cos(half),
  ];
  const swing = qnormalize(qmul(d, untwist));
  const s = swing[3] < 0 ? -1 : 1;
  const bend = 2 * Math.acos(clamp(swing[3] * s, -1, 1));
  // Turned right round, there is no nearer side: the wish is let go, so that a hand doesn't flip from one to the other.
  const size = Math.abs(turn);
  const held = soft(size, TURN, 0.12) * (1 - clamp((size - 2.6) / (Math.PI - 2.6)));
  const kept = soft(bend, WRIST, 0.1);
  if (Math.abs(held - size) < 1e-9 && Math.abs(kept - bend) < 1e-9) return hand;
  const axis: Vec3 = [swing[0] * s, swing[1] * s, swing[2] * s];
  const l = length(axis);
  const q: Quat =
    l < 1e-7
      ? IDENTITY
      : [
          (axis[0] / l) * Math.sin(kept / 2),
          (axis[1] / l) * Math.sin(kept / 2),
          (axis[2] / l) * Math.sin(kept / 2),
          Math.cos(kept / 2),
        ];
  const h = (Math.sign(turn) * held) / 2;
  return qnormalize(
    qmul(fore, qmul(q, [along[0] * Math.sin(h), along[1] * Math.sin(h), along[2] * Math.sin(h), Math.cos(h)])),
  );
}
