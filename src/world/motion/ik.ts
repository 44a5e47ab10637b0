/** Inverse kinematics of two bones. */
import {
  add,
  addScaled,
  axisAngle,
  clamp,
  cross,
  dot,
  fromBasis,
  fromTo,
  length,
  normalize,
  type Quat,
  qinverse,
  qmul,
  rotate,
  scale,
  sub,
  type Vec3,
} from "../../shape/math.ts";

/** The axis that a bend turns about: across the line `along` and the side that the middle joint leans to. */
export const hingeOf = (along: Vec3, pole: Vec3): Vec3 => normalize(cross(along, pole));

/** The frame of a bone along `direction` that bends about `hinge`: its rotation of the world axes. */
function frame(direction: Vec3, hinge: Vec3): Quat {
  const y = normalize(direction);
  const x = normalize(addScaled(hinge, y, -dot(hinge, y)));
  return fromBasis(x, y, cross(x, y));
}

/**
 * The rotation that carries a bone from its rest direction and hinge to new ones, twist and all. Hinges are across both
 * bones of a limb, so that no pose makes the twist ambiguous.
 */
export const aim = (restDirection: Vec3, restHinge: Vec3, direction: Vec3, hinge: Vec3): Quat =>
  qmul(frame(direction, hinge), qinverse(frame(restDirection, restHinge)));

/**
 * A wanted side to lean to that never vanishes: `pole` where it is well off the line `along`, and towards the line the side
 * that a limb leans to when it is swung there from rest. So no middle joint flips when a target passes its pole.
 */
export function steadyPole(pole: Vec3, along: Vec3, restAlong: Vec3, restPole: Vec3): Vec3 {
  const own = addScaled(pole, along, -dot(pole, along));
  const swung = rotate(fromTo(restAlong, along), restPole);
  const k = clamp((0.5 - length(own)) / 0.5);
  return k > 0 ? add(own, scale(swung, 0.6 * k * k)) : own;
}

/** Share of a limb's length at which it begins to resist being straightened. */
const STRAIGHT = 0.985;

/** The distance between the ends of a limb of that length for a wanted one: never quite straight, and without a jerk. */
export function within(wanted: number, limb: number): number {
  const from = limb * STRAIGHT;
  const room = limb * 0.9992 - from;
  return wanted <= from ? wanted : from + room * (1 - Math.exp((from - wanted) / room));
}

/**
 * Two bones from `root` that should end at `target`: the place of the middle joint, and the end reached (short of the
 * target where it is out of reach). `pole` is the direction that the middle joint leans to; `least` the smallest angle
 * between the bones, radians.
 */
export function twoBones(
  root: Vec3,
  target: Vec3,
  upper: number,
  lower: number,
  pole: Vec3,
  least = 0.3,
): { middle: Vec3; end: Vec3; hinge: Vec3 } {
  const to = sub(target, root);
  const folded = Math.sqrt(upper * upper + lower * lower - 2 * upper * lower * Math.cos(least));
  // Folded as far as it goes, without a jerk as well.
  const wanted = within(length(to), upper + lower);
  const soft = 0.06 * (upper + lower);
  const d =
    wanted > folded + soft
      ? wanted
      : wanted < folded - soft
        ? folded
        : wanted + (folded + soft - wanted) ** 2 / (4 * soft);
  const along = normalize(to);
  const out = normalize(addScaled(pole, along, -dot(pole, along)));
  const a = (upper * upper - lower * lower + d * d) / (2 * d);
  const h = Math.sqrt(Math.max(0, upper * upper - a * a));
  return {
    middle: addScaled(addScaled(root, along, a), out, h),
    end: addScaled(root, along, d),
    hinge: cross(along, out),
  };
}

/** The least turn that brings a to b; both unit. */
export function arc(a: Vec3, b: Vec3): Quat {
  const axis = cross(a, b);
  const l = length(axis);
  if (l < 1e-6) return [0, 0, 0, 1];
  return axisAngle(scale(axis, 1 / l), Math.atan2(l, dot(a, b)));
}
