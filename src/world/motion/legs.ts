/** Legs that stand, go, hang and fold: where the end of a leg is, how it is turned, and which way the middle joint leans. */
import {
  add,
  addScaled,
  axisAngle,
  clamp,
  distance,
  dot,
  mix,
  normalize,
  type Quat,
  qinverse,
  qmul,
  rotate,
  slerp,
  smoothstep,
  sub,
  scale as times,
  type Vec3,
  yaw,
} from "../../shape/math.ts";
import { twoBones } from "./ik.ts";

/** One leg of a body, measures of the rest pose. */
export interface Leg {
  /** Joint indices of the upper and lower bone and of the end that the foot carries. */
  upper: number;
  lower: number;
  end: number;
  /** The joint of toes that stay flat while the end rolls over them; absent where the foot is one piece. */
  toe?: number;
  /** A shoulder blade that swings with the leg. */
  blade?: number;
  rest: {
    upperDir: Vec3;
    lowerDir: Vec3;
    pole: Vec3;
    hinge: Vec3;
    upperLength: number;
    lowerLength: number;
    /** From the first joint to the end. */
    along: Vec3;
  };
  /** From the pivot on the ground to the end joint, and to the toe joint. */
  toEnd: Vec3;
  toToe: Vec3;
  /** From the pivot to the first joint. */
  toHip: Vec3;
  pivot: Vec3;
  /** Behind the middle of the trunk. */
  hind: boolean;
  /** Outermost points of what the end carries, relative to its joint; and half the thickness of the lower bone. */
  points: Vec3[];
  toePoints: Vec3[];
  thick: number;
}

/** What a leg is asked to do, world. */
export interface LegWish {
  /** Point of the sole that the foot rolls about. */
  pivot: Vec3;
  heading: number;
  /** Positive lifts the heel. */
  pitch: number;
  /** 1 where it is on the ground to 0 clear of it. */
  load: number;
}

/** Where a leg's end goes. */
export interface LegGoal {
  end: Vec3;
  /** World rotation of the end and of the toes. */
  turn: Quat;
  toe: Quat;
}

/** Furthest that a leg is straightened while it carries weight, as a share of its length. */
export const STRETCH = 0.992;
/** Furthest that the shin leans over a flat foot, and that a foot points, radians: beyond, the heel lifts or sinks. */
const DORSIFLEX = 0.6;
const POINT = 1.2;

/** The end of a leg whose foot has this pitch; toes stay flat on the ground where the foot has them. */
function ended(l: Leg, w: LegWish, pitch: number, scale: number): LegGoal {
  const heading = yaw(w.heading);
  const turn = qmul(heading, axisAngle([1, 0, 0], pitch));
  const toe = qmul(heading, axisAngle([1, 0, 0], Math.min(pitch, pitch * (1 - w.load))));
  if (l.toe === undefined) return { end: add(w.pivot, rotate(turn, times(l.toEnd, scale))), turn, toe };
  // Over the joint of the toes.
  const joint = add(w.pivot, rotate(toe, times(l.toToe, scale)));
  return { end: add(joint, rotate(turn, times(sub(l.toEnd, l.toToe), scale))), turn, toe };
}

/** A goal lifted so far that nothing of the foot and its toes is in the ground. */
export function lifted(l: Leg, g: LegGoal, scale: number, ground: (x: number, z: number) => number): LegGoal {
  let low = lowest(l.points, g.turn, scale);
  if (l.toe !== undefined)
    low = Math.min(low, rotate(g.turn, sub(l.toToe, l.toEnd))[1] * scale + lowest(l.toePoints, g.toe, scale));
  const under = ground(g.end[0], g.end[2]) - (g.end[1] + low);
  return under > 0 ? { ...g, end: addScaled(g.end, [0, 1, 0], under) } : g;
}

/**
 * The end of a standing or swinging leg of a person: the heel lifts by itself where the leg is too short for a flat foot or
 * the shin leans further over it than an ankle bends.
 */
export function footGoal(
  l: Leg,
  w: LegWish,
  hip: Vec3,
  pole: Vec3,
  scale: number,
  ground?: (x: number, z: number) => number,
): LegGoal {
  const length = (l.rest.upperLength + l.rest.lowerLength) * scale;
  const reach = Math.max(0.05 * length, Math.hypot(l.toEnd[2], l.toEnd[1]) * scale);
  let pitch = w.pitch;
  // A foot that lands ahead lands on its heel, however far it is: there the body sinks.
  const passed = (hip[0] - w.pivot[0]) * Math.sin(w.heading) + (hip[2] - w.pivot[2]) * Math.cos(w.heading);
  const behind = smoothstep(-0.15 * length, 0.1 * length, passed);
  const put = (): LegGoal => {
    const g = ended(l, w, pitch, scale);
    return ground ? lifted(l, g, scale, ground) : g;
  };
  let goal = put();
  for (let k = 0; k < 5; k++) {
    const far = distance(hip, goal.end) - length * 0.99;
    let more = pitch < 1 ? w.load * behind * clamp((far / reach) * 0.8, 0, 0.3) : 0;
    const r = twoBones(hip, goal.end, l.rest.upperLength * scale, l.rest.lowerLength * scale, pole);
    const shin = normalize(sub(r.end, r.middle));
    const local = rotate(qinverse(goal.turn), shin);
    const rest = l.rest.lowerDir;
    // Positive where the foot points away from the shin.
    const bend = Math.atan2(local[2], -local[1]) - Math.atan2(rest[2], -rest[1]);
    const ankle = Math.atan2(Math.sin(bend), Math.cos(bend));
    more += Math.max(0, -ankle - DORSIFLEX) * 0.8 - Math.max(0, ankle - POINT) * 0.8;
    if (Math.abs(more) < 1e-5) break;
    pitch += more;
    goal = put();
  }
  return goal;
}

/**
 * The end of an animal's leg: what is below wrist or hock leans with the leg, toes flat where they are a joint of their own;
 * a foot in one piece is lifted so far that it only touches the ground.
 */
export function pawGoal(
  l: Leg,
  w: LegWish,
  hip: Vec3,
  scale: number,
  ground: (x: number, z: number) => number,
): LegGoal {
  const line = sub(hip, w.pivot);
  const ahead = rotate(yaw(-w.heading), line);
  const lean = Math.atan2(ahead[2], Math.max(0.2 * Math.abs(line[1]), ahead[1])) - Math.atan2(l.toHip[2], l.toHip[1]);
  const follow = clamp(lean, -0.6, 0.8) * (l.toe === undefined ? 0.3 : 0.62);
  const heading = yaw(w.heading);
  const toe = qmul(heading, axisAngle([1, 0, 0], w.pitch));
  const turn = qmul(heading, axisAngle([1, 0, 0], w.pitch + follow));
  if (l.toe === undefined)
    return lifted(l, { end: add(w.pivot, rotate(turn, times(l.toEnd, scale))), turn, toe: turn }, scale, ground);
  const joint = add(w.pivot, rotate(toe, times(l.toToe, scale)));
  return { end: add(joint, rotate(turn, times(sub(l.toEnd, l.toToe), scale))), turn, toe };
}

/** Height of the lowest of some points under their joint. */
export function lowest(points: readonly Vec3[], turn: Quat, scale: number): number {
  let low = 0;
  for (const p of points) low = Math.min(low, rotate(turn, p)[1] * scale);
  return low;
}

/** How far a body must sink for a leg that carries weight to reach its goal, metres. */
export function sinkFor(l: Leg, hip: Vec3, end: Vec3, scale: number): number {
  const length = (l.rest.upperLength + l.rest.lowerLength) * scale * STRETCH;
  const aside = Math.hypot(hip[0] - end[0], hip[2] - end[2]);
  const high = hip[1] - end[1];
  if (high <= 0 || aside * aside + high * high <= length * length) return 0;
  return high - Math.sqrt(Math.max(0.04 * length * length, length * length - aside * aside));
}

/**
 * A leg that is folded under a lying body: the first bone down to the ground, the second along it, the last along it again or,
 * for hooves, back under. Front elbows go back and knees ahead, as they are built.
 */
export function folded(
  l: Leg,
  hip: Vec3,
  facing: Quat,
  side: number,
  ground: (x: number, z: number) => number,
  scale: number,
  hooved: boolean,
): LegGoal & { pole: Vec3 } {
  const way = l.hind ? 1 : -1;
  const level = (from: Vec3, length: number, height: number, ahead: number, out: number): Vec3 => {
    const dy = clamp((ground(from[0], from[2]) + height - from[1]) / length, -0.98, 0.6);
    const flat = rotate(facing, normalize([side * out, 0, ahead]));
    return addScaled(addScaled(from, flat, Math.sqrt(1 - dy * dy) * length), [0, 1, 0], dy * length);
  };
  const thick = l.thick * scale;
  const middle = level(hip, l.rest.upperLength * scale, l.hind ? thick * 2 : thick, way, l.hind ? 0.5 : 0.25);
  const tilt = l.hind ? -0.95 : hooved ? 1.62 : -1.3;
  const turn = qmul(facing, axisAngle([1, 0, 0], tilt));
  const end = level(
    middle,
    l.rest.lowerLength * scale,
    -lowest(l.points, turn, scale) + 0.002,
    -way,
    l.hind ? 0.15 : -0.1,
  );
  return {
    end,
    turn,
    toe: l.toe === undefined ? turn : qmul(facing, axisAngle([1, 0, 0], -0.2)),
    pole: sub(middle, mix(hip, end, 0.5)),
  };
}

/** Between two goals: the end rises a little on its way, and rotations turn evenly. */
export function between(a: LegGoal, b: LegGoal, k: number, lift: number): LegGoal {
  const w = smoothstep(0, 1, k);
  return {
    end: addScaled(mix(a.end, b.end, w), [0, 1, 0], 4 * w * (1 - w) * lift),
    turn: slerp(a.turn, b.turn, w),
    toe: slerp(a.toe, b.toe, w),
  };
}

/** A leg that hangs from the hips by angles: forward, sideways, the knee's bend, and the toes away; radians. */
export function hanging(
  l: Leg,
  side: number,
  angles: { swing: number; out: number; knee: number; point: number },
  hips: Quat,
  hip: Vec3,
  scale: number,
): LegGoal & { pole: Vec3 } {
  const thigh = qmul(
    hips,
    qmul(axisAngle([0, 0, 1], side * angles.out), axisAngle([1, 0, 0], -clamp(angles.swing, -0.5, 2.45))),
  );
  const shin = qmul(thigh, axisAngle([1, 0, 0], clamp(0.06 + angles.knee, 0.02, 2.78)));
  const middle = add(hip, rotate(thigh, [0, -l.rest.upperLength * scale, 0]));
  const turn = qmul(shin, axisAngle([1, 0, 0], clamp(angles.point, -DORSIFLEX, 1.25)));
  return {
    end: add(middle, rotate(shin, [0, -l.rest.lowerLength * scale, 0])),
    turn,
    toe: turn,
    pole: rotate(thigh, [0, 0, 1]),
  };
}

/** The part of `v` across `along`. */
export const across = (v: Vec3, along: Vec3): Vec3 => addScaled(v, along, -dot(v, along));
