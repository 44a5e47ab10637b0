/** Legs by the pair: when each foot steps, and how a thigh and a shin reach it. */
import type { BodyPlan, LegPlan } from "../../catalog/types.ts";
import {
  addScaled,
  clamp,
  distance,
  dot,
  normalize,
  type Quat,
  rotate,
  sub,
  type Vec3,
  yaw,
} from "../../shape/math.ts";
import type { Joint } from "../../shape/skeleton.ts";
import type { Gait } from "./gait.ts";
import { aim, hingeOf, twoBones } from "./ik.ts";

/**
 * The rhythm of many legs: left and right half a cycle apart, each pair later than the one before it. With a lag of half a
 * cycle that is the tripod of insects and the alternating tetrapod of crabs and spiders; with a small one the wave of
 * centipedes (Wilson, "Insect walking", 1966).
 */
export function manyGait(body: BodyPlan): Gait {
  const goes = body.goes;
  const lag = goes?.lag ?? 0.5;
  return {
    phases: body.legs.map((_, i) => {
      const f = Math.floor(i / 2) * lag + (i % 2) * 0.5;
      return f - Math.floor(f);
    }),
    duty: goes?.duty ?? 0.6,
    stride: (goes?.stride ?? body.rootHeight) / body.rootHeight,
    lift: (goes?.lift ?? 0.3 * body.rootHeight) / body.rootHeight,
    bounce: 0,
    beats: 2,
    lean: 0,
    rock: 0,
    swing: 0,
  };
}

/** Metres a cycle at a speed in m/s. */
export const manyStride = (body: BodyPlan, speed: number): number =>
  (body.goes?.stride ?? body.rootHeight) * clamp(speed / (body.speeds.walk || 1), 0.5, 1.8) ** 0.5;

/** Legs whose soles stand as seen from the way, for a body that is turned from it by `turn`. */
export const turnedSoles = (legs: LegPlan[], turn: number): LegPlan[] =>
  turn ? legs.map((l) => ({ ...l, sole: rotate(yaw(turn), l.sole) })) : legs;

/** A leg of two bones. */
export interface ManyLeg {
  /** Joints of the thigh and of the shin. */
  a: number;
  b: number;
  /** World rotations of both for a root and a sole, where the body carries the leg with rotation `q`. */
  solve(root: Vec3, sole: Vec3, q: Quat): { upper: Quat; lower: Quat };
}

/** The legs of a body, in the order of its plan. */
export function manyLegs(body: BodyPlan, joints: readonly Joint[]): ManyLeg[] {
  const find = (name: string): number => joints.findIndex((j) => j.name === name);
  return body.legs.map((plan): ManyLeg => {
    const [a, b] = plan.joints.map(find);
    const [from, knee, foot] = [joints[a].at, joints[b].at, plan.sole];
    const upper = distance(from, knee);
    const lower = distance(knee, foot);
    const along = normalize(sub(foot, from));
    const bend = sub(knee, from);
    const pole = normalize(addScaled(bend, along, -dot(bend, along)));
    const hinge = hingeOf(along, pole);
    const [upperDir, lowerDir] = [normalize(bend), normalize(sub(foot, knee))];
    return {
      a,
      b,
      solve(root, sole, q) {
        const r = twoBones(root, sole, upper, lower, rotate(q, pole));
        return {
          upper: aim(upperDir, hinge, normalize(sub(r.middle, root)), r.hinge),
          lower: aim(lowerDir, hinge, normalize(sub(r.end, r.middle)), r.hinge),
        };
      },
    };
  });
}
