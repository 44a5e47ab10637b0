/** Ropes, leashes and lines: a cord hangs or swings between two points. */
import type { Model } from "../catalog/types.ts";
import {
  add,
  axisAngle,
  cross,
  dot,
  fromBasis,
  mix,
  normalize,
  type Quat,
  rotate,
  sub,
  scale as times,
  type Vec3,
} from "../shape/math.ts";
import type { EntityState } from "./types.ts";

/**
 * The state of a cord, whose skeleton is a chain along y, between two points. What is longer than the way between them sags
 * in a parabola, turned by `swing` radians about the line between the ends; it stays over the ground.
 */
export function strung(
  model: Model,
  from: Vec3,
  to: Vec3,
  long: number,
  swing: number,
  ground: (x: number, z: number) => number,
): EntityState {
  const way = sub(to, from);
  const apart = Math.hypot(...way);
  const along = apart > 1e-6 ? times(way, 1 / apart) : ([0, 0, 1] as Vec3);
  // Depth of a parabola of this length over this span: its series to the second term, solved for the depth.
  const sag = long > apart ? Math.sqrt((3 / 8) * Math.max(apart, 0.05) * (long - apart)) : 0;
  const straight: Vec3 = [0, -1, 0];
  const flat = add(straight, times(along, -dot(straight, along)));
  const down = Math.hypot(...flat) > 1e-3 ? normalize(flat) : ([1, 0, 0] as Vec3);
  const out = rotate(axisAngle(along, swing), down);
  const at = (s: number): Vec3 => {
    const p = add(mix(from, to, s), times(out, sag * 4 * s * (1 - s)));
    return [p[0], Math.max(p[1], ground(p[0], p[2]) + 0.008), p[2]];
  };
  const joints = model.skeleton?.joints ?? [];
  const n = Math.max(1, joints.length - 1);
  const positions = joints.map((_, i) => at(i / n));
  const rotations = joints.map((_, i): Quat => {
    const y = normalize(sub(positions[Math.min(n, i + 1)], positions[Math.max(0, i - 1)]));
    const side = cross(y, Math.abs(dot(y, out)) > 0.95 ? along : out);
    const x = Math.hypot(...side) > 1e-6 ? normalize(side) : ([1, 0, 0] as Vec3);
    return fromBasis(x, y, cross(x, y));
  });
  return {
    position: from,
    rotation: [0, 0, 0, 1],
    scale: [1, 1, 1],
    joints: { positions, rotations },
    contacts: [{ part: "end", with: "", at: from }],
    visible: true,
  };
}
