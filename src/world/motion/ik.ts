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
 * Two bones from `root` that should end at `target`: the place of the middle joint, and the end reached (short of the
 * target where it is out of reach). `pole` is the direction that the middle joint leans to.
 */
export function twoBones(
  root: Vec3,
  target: Vec3,
  upper: number,
  lower: number,
  pole: Vec3,
): { middle: Vec3; end: Vec3; hinge: Vec3 } {
  const to = sub(target, root);
  // Never quite straight: a locked knee snaps from frame to frame.
  const reach = (upper + lower) * 0.9995;
  const d = clamp(length(to), Math.abs(upper - lower) + 1e-4, reach);
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
