/** Inverse kinematics of two bones. */
import {
  addScaled,
  clamp,
  cross,
  dot,
  fromBasis,
  length,
  normalize,
  type Quat,
  qinverse,
  qmul,
  sub,
  type Vec3,
} from "../../shape/math.ts";

/** The frame of a bone along `direction`, bending towards `pole`: its rotation of the world axes. */
function frame(direction: Vec3, pole: Vec3): Quat {
  const y = normalize(direction);
  const side = cross(pole, y);
  const x = length(side) < 1e-6 ? normalize(cross([0.13, 0.2, 1], y)) : normalize(side);
  return fromBasis(x, y, cross(x, y));
}

/** The rotation that carries a bone from its rest direction and pole to new ones, twist and all. */
export const aim = (restDirection: Vec3, restPole: Vec3, direction: Vec3, pole: Vec3): Quat =>
  qmul(frame(direction, pole), qinverse(frame(restDirection, restPole)));

/**
 * Two bones from `root` that should end at `target`: the place of the middle joint, and the end reached (short of the
 * target where it is out of reach). `pole` is the direction that the middle joint leans to.
 */
export function twoBones(
  root: Vec3,
  target: Vec3,
  upper: number,
  lower: number,
  pole: Vec3,
): { middle: Vec3; end: Vec3 } {
  const to = sub(target, root);
  // Never quite straight: a locked knee snaps from frame to frame.
  const reach = (upper + lower) * 0.9995;
  const d = clamp(length(to), Math.abs(upper - lower) + 1e-4, reach);
  const along = normalize(to);
  const out = normalize(addScaled(pole, along, -dot(pole, along)));
  const a = (upper * upper - lower * lower + d * d) / (2 * d);
  const h = Math.sqrt(Math.max(0, upper * upper - a * a));
  return { middle: addScaled(addScaled(root, along, a), out, h), end: addScaled(root, along, d) };
}
