/**
 * From what a body is asked to do to where its joints are. An act speaks in channels (plain numbers by name), so that acts
 * blend by blending numbers; the solver turns channels, feet and gaze into joints.
 *
 * Channels, all 0 at rest:
 *   root.x, root.y, root.z     offset of the root, in leg lengths, body frame
 *   root.pitch, .yaw, .roll    radians; positive pitch leans forward
 *   <joint>.x, .y, .z          local rotation of any joint, radians, euler XYZ
 *   armL.swing, .raise, .elbow, .in, armR...  arms of bipeds: forward swing from hanging, raise to the side, bend of the
 *                              elbow, and turn of the bent forearm inwards; radians
 *   handL.curl, handR.curl     0 relaxed to 1 fist
 *   legN.x, .y, .z, .pitch     offset of foot N, in leg lengths, body frame; and its pitch, positive lifts the heel
 *   legs.free                  0 stands on its feet, 1 has them in the air or along the ground: legs hang from the hips
 *   legN.swing, .out, .knee, .point   how a free leg hangs: forward, sideways, bend of the knee, toes away; radians
 *   gaze                       weight of looking at the gaze target
 *   morph.<name>               weights of the face
 */
import type { BodyPlan, Model } from "../../catalog/types.ts";
import {
  add,
  addScaled,
  axisAngle,
  clamp,
  cross,
  distance,
  dot,
  euler,
  IDENTITY,
  mix,
  normalize,
  type Quat,
  qinverse,
  qmul,
  rotate,
  slerp,
  sub,
  scale as times,
  type Vec3,
  yaw,
} from "../../shape/math.ts";
import type { Skeleton } from "../../shape/skeleton.ts";
import type { Foot } from "./gait.ts";
import { aim, hingeOf, twoBones } from "./ik.ts";

/** Numbers by channel name; what is absent is 0. */
export type Channels = Record<string, number>;

/** Adds `b` times `weight` onto `a` in place. */
export function blend(a: Channels, b: Channels, weight = 1): Channels {
  if (weight !== 0) for (const k in b) a[k] = (a[k] ?? 0) + b[k] * weight;
  return a;
}

/** A point that a joint carries: where it is in the rest pose, and a world offset from there. */
export interface Carried {
  joint: string;
  /** Model frame. */
  rest: Vec3;
  /** Metres, in the frame of the body's heading. */
  offset?: Vec3;
  /** The offset turns with the joint, not with the heading. */
  turns?: boolean;
}

/** A hand that must be somewhere. */
export interface Reach {
  side: "L" | "R";
  /** Where the grip point of the palm goes: a world point, or one that the body itself carries. */
  at: Vec3 | Carried;
  weight: number;
  /**
   * Where the palm looks, where the fingers point, where the thumb's side is, at most two of them: world directions, or in
   * the frame of the joint where the place is carried and turns.
   */
  palm?: Vec3;
  fingers?: Vec3;
  thumb?: Vec3;
  /** Where the elbow leans to: out, up, ahead in the frame of the chest. */
  elbow?: readonly [number, number, number];
}

/** A pose asked for: where, which way, with what channels, feet and hands. */
export interface PoseRequest {
  /** Ground point under the body, world. */
  base: Vec3;
  heading: number;
  scale: number;
  channels: Channels;
  feet: Foot[];
  /** World point to look at. */
  gaze?: Vec3;
  reaches?: Reach[];
}

/** World places and rotations of all joints, in the order of the skeleton. */
export interface SolvedPose {
  positions: Vec3[];
  rotations: Quat[];
}

interface Leg {
  /** Joint indices of the upper and lower bone and of the end that the foot carries. */
  upper: number;
  lower: number;
  end: number;
  /** Joints below the end, turned with it. */
  rest: { upperDir: Vec3; lowerDir: Vec3; pole: Vec3; hinge: Vec3; upperLength: number; lowerLength: number };
  /** From the pivot on the ground to the end joint, at rest. */
  toEnd: Vec3;
  pivot: Vec3;
}

/** What the solver precomputes of a model. */
export interface Puppet {
  model: Model;
  body: BodyPlan;
  skeleton: Skeleton;
  index: Map<string, number>;
  legs: Leg[];
  arms: {
    side: "L" | "R";
    upper: number;
    lower: number;
    hand: number;
    grip: Vec3;
    toGrip: Vec3;
    /** Rest directions of the hand, model frame. */
    palm: Vec3;
    thumb: Vec3;
    along: Vec3;
  }[];
  fingers: { side: "L" | "R"; joint: number; axis: Vec3; share: number }[];
}

/** Reads a model's body plan into the solver's form. Throws where the plan names joints that the skeleton lacks. */
export function makePuppet(model: Model): Puppet {
  const { body, skeleton } = model;
  if (!body || !skeleton) throw new Error("This model has no body to move.");
  const index = new Map(skeleton.joints.map((j, i) => [j.name, i]));
  const at = (i: number) => skeleton.joints[i].at;
  const need = (name: string): number => {
    const i = index.get(name);
    if (i === undefined) throw new Error(`The body plan names joint ${name}, which the skeleton lacks.`);
    return i;
  };
  const legs = body.legs.map((leg): Leg => {
    const [upper, lower, end] = leg.joints
      .filter((n) => !n.startsWith("scapula"))
      .slice(0, 3)
      .map(need);
    const bend = sub(at(lower), at(upper));
    const along = normalize(sub(at(end), at(upper)));
    let pole = sub(bend, times(along, dot(bend, along)));
    // A leg that is straight at rest bends its knee forward.
    if (distance(pole, [0, 0, 0]) < 0.004) pole = [0, 0, 1];
    const toe = leg.joints[3] !== undefined && body.kind === "biped" ? at(need(leg.joints[3])) : leg.sole;
    const pivot: Vec3 = [leg.sole[0], leg.sole[1], body.kind === "biped" ? toe[2] : leg.sole[2]];
    return {
      upper,
      lower,
      end,
      rest: {
        upperDir: normalize(bend),
        lowerDir: normalize(sub(at(end), at(lower))),
        pole: normalize(pole),
        hinge: hingeOf(along, pole),
        upperLength: distance(at(upper), at(lower)),
        lowerLength: distance(at(lower), at(end)),
      },
      toEnd: sub(at(end), pivot),
      pivot,
    };
  });
  const arms = (body.arms ?? []).map((arm, i) => {
    const side: "L" | "R" = i === 0 ? "L" : "R";
    const named = (n: string) => need(`${n}${side}`);
    const hand = named("hand");
    const anchor = model.anchors[`grip${side}`];
    const palm = normalize(anchor?.normal ?? [0, 0, -1]);
    const thumb = normalize(anchor?.forward ?? [0, 0, 1]);
    const along = side === "L" ? cross(thumb, palm) : cross(palm, thumb);
    const toGrip = sub(arm.grip, at(hand));
    return { side, upper: named("arm"), lower: named("fore"), hand, grip: arm.grip, toGrip, palm, thumb, along };
  });
  const fingers: Puppet["fingers"] = [];
  for (const { side, hand, grip } of arms) {
    const anchor = model.anchors[`grip${side}`];
    const palm = normalize(anchor?.normal ?? [0, -1, 0]);
    for (const f of ["index", "middle", "ring", "little", "thumb"])
      for (let k = 1; k <= 3; k++) {
        const j = index.get(`${f}${k}${side}`);
        if (j === undefined) continue;
        const next = index.get(`${f}${k + 1}${side}`);
        const dir = normalize(
          sub(next !== undefined ? at(next) : at(j), next !== undefined ? at(j) : at(skeleton.joints[j].parent)),
        );
        const into = f === "thumb" ? normalize(sub(grip, at(hand))) : palm;
        const axis = cross(dir, f === "thumb" ? palm : into);
        fingers.push({ side, joint: j, axis: normalize(axis), share: f === "thumb" ? 0.45 : 1 });
      }
  }
  return { model, body, skeleton, index, legs, arms, fingers };
}

/** Where elbows lean at rest, model frame. */
const ELBOW_POLE: Vec3 = [0, 0, -1];

/** A leg that hangs from the hips by its channels: where its end is, how the foot is turned, where the knee leans. */
function hangingLeg(
  l: Leg,
  i: number,
  c: (name: string) => number,
  hips: Quat,
  from: Vec3,
  scale: number,
): { end: Vec3; foot: Quat; front: Vec3 } {
  const side = i % 2 ? -1 : 1;
  const knee = 0.06 + c(`leg${i}.knee`);
  const thigh = qmul(
    hips,
    qmul(axisAngle([0, 0, 1], side * c(`leg${i}.out`)), axisAngle([1, 0, 0], -c(`leg${i}.swing`))),
  );
  const shin = qmul(thigh, axisAngle([1, 0, 0], knee));
  const middle = add(from, rotate(thigh, [0, -l.rest.upperLength * scale, 0]));
  return {
    end: add(middle, rotate(shin, [0, -l.rest.lowerLength * scale, 0])),
    foot: qmul(shin, axisAngle([1, 0, 0], c(`leg${i}.point`))),
    front: rotate(thigh, [0, 0, 1]),
  };
}

/** The least turn that brings a to b; both unit. */
function arc(a: Vec3, b: Vec3): Quat {
  const axis = cross(a, b);
  const l = distance(axis, [0, 0, 0]);
  if (l < 1e-6) return IDENTITY;
  return axisAngle(times(axis, 1 / l), Math.atan2(l, dot(a, b)));
}

/** The rotation of a hand whose palm, fingers or thumb look where a reach wants them, nearest to where the forearm has it. */
function handTurned(arm: Puppet["arms"][number], fore: Quat, r: Reach, frame: Quat): Quat {
  const rest: Record<string, Vec3> = { palm: arm.palm, fingers: arm.along, thumb: arm.thumb };
  const wishes = (["palm", "fingers", "thumb"] as const).filter((k) => r[k]);
  const first = wishes[0];
  const to = normalize(rotate(frame, r[first] as Vec3));
  const turned = qmul(arc(rotate(fore, rest[first]), to), fore);
  const second = wishes[1];
  if (!second) return turned;
  // About the first wish, as near to the second as that allows.
  const flat = (v: Vec3): Vec3 => normalize(addScaled(v, to, -dot(v, to)));
  const now = flat(rotate(turned, rest[second]));
  const then = flat(rotate(frame, r[second] as Vec3));
  return qmul(axisAngle(to, Math.atan2(dot(cross(now, then), to), dot(now, then))), turned);
}

/** The part of the turn from `a` to `b` that is about the rest direction `along`. */
function twistOf(a: Quat, b: Quat, along: Vec3): Quat {
  const d = qmul(qinverse(a), b);
  const k = d[0] * along[0] + d[1] * along[1] + d[2] * along[2];
  const l = Math.hypot(k, d[3]);
  if (l < 1e-6) return a;
  return qmul(a, [(along[0] * k) / l, (along[1] * k) / l, (along[2] * k) / l, d[3] / l]);
}

const GAZE_LIMIT = { yaw: 1.35, pitch: 0.7 };

/** Solves a request. Positions and rotations are world, in the order of the skeleton's joints. */
export function solvePose(p: Puppet, q: PoseRequest): SolvedPose {
  const { skeleton, body } = p;
  const c = (name: string): number => q.channels[name] ?? 0;
  const leg = body.rootHeight * q.scale;
  const facing = yaw(q.heading);
  const joints = skeleton.joints;
  const n = joints.length;

  // Local rotations that channels name.
  const local: Quat[] = new Array(n);
  for (let i = 0; i < n; i++) {
    const name = joints[i].name;
    const x = c(`${name}.x`);
    const y = c(`${name}.y`);
    const z = c(`${name}.z`);
    local[i] = x || y || z ? euler(x, y, z) : IDENTITY;
  }
  for (const f of p.fingers) {
    const curl = c(`hand${f.side}.curl`) * 1.25 * f.share;
    if (curl) local[f.joint] = qmul(local[f.joint], axisAngle(f.axis, curl));
  }

  const rootRotation = qmul(facing, euler(c("root.pitch"), c("root.yaw"), c("root.roll")));
  const offset = rotate(facing, [c("root.x") * leg, c("root.y") * leg, c("root.z") * leg]);
  const rootRest = times(joints[0].at, q.scale);
  const root = add(add(q.base, rotate(facing, rootRest)), offset);

  const positions: Vec3[] = new Array(n);
  const rotations: Quat[] = new Array(n);
  const world = new Map<number, Quat>();
  const solve = () => {
    for (let i = 0; i < n; i++) {
      const parent = joints[i].parent;
      if (parent < 0) {
        positions[i] = root;
        rotations[i] = qmul(rootRotation, local[i]);
        continue;
      }
      positions[i] = add(
        positions[parent],
        rotate(rotations[parent], times(sub(joints[i].at, joints[parent].at), q.scale)),
      );
      rotations[i] = world.get(i) ?? qmul(rotations[parent], local[i]);
    }
  };
  solve();

  // Gaze: the neck takes a third, the head the rest, the eyes what is left beyond both.
  const gazing = clamp(c("gaze"));
  const head = p.index.get("head");
  if (q.gaze && gazing > 0 && head !== undefined) {
    const eyes = add(positions[head], rotate(rotations[head], times(sub(body.eyes, joints[head].at), q.scale)));
    const neck = p.index.get("neck");
    const carrier = neck !== undefined ? joints[neck].parent : joints[head].parent;
    const to = rotate(qinverse(rotations[carrier]), normalize(sub(q.gaze, eyes)));
    const turn = clamp(Math.atan2(to[0], to[2]), -GAZE_LIMIT.yaw, GAZE_LIMIT.yaw) * gazing;
    const tilt = clamp(Math.asin(clamp(to[1], -1, 1)), -GAZE_LIMIT.pitch, GAZE_LIMIT.pitch) * gazing;
    const aimed = (share: number): Quat => qmul(yaw(turn * share), axisAngle([1, 0, 0], -tilt * share));
    if (neck !== undefined) local[neck] = qmul(aimed(0.35), slerp(local[neck], IDENTITY, gazing));
    local[head] = qmul(aimed(neck !== undefined ? 0.6 : 0.95), slerp(local[head], IDENTITY, gazing * 0.7));
    for (const eye of ["eyeL", "eyeR"]) {
      const e = p.index.get(eye);
      if (e !== undefined) local[e] = qmul(aimed(0.12), local[e]);
    }
  }

  // Arms hang from the A-pose of the rest model, then follow their channels.
  for (const arm of p.arms) {
    const s = arm.side === "L" ? 1 : -1;
    const a = `arm${arm.side}`;
    const down: Vec3 = [0, -1, 0];
    const raised = rotate(axisAngle([0, 0, 1], s * (0.14 + c(`${a}.raise`))), down);
    const dir = rotate(axisAngle([1, 0, 0], -c(`${a}.swing`)), raised);
    const inward = c(`${a}.in`);
    // The elbow bends towards `front`: straight ahead for a hanging arm, turned in by the channel.
    const ahead = rotate(axisAngle([1, 0, 0], -c(`${a}.swing`)), rotate(axisAngle(raised, s * inward), [0, 0, 1]));
    const front = normalize(addScaled(ahead, dir, -dot(ahead, dir)));
    const elbow = 0.14 + c(`${a}.elbow`);
    const fore = add(times(dir, Math.cos(elbow)), times(front, Math.sin(elbow)));
    const rest = {
      upper: normalize(sub(joints[arm.lower].at, joints[arm.upper].at)),
      fore: normalize(sub(joints[arm.hand].at, joints[arm.lower].at)),
    };
    const carrier = joints[arm.upper].parent;
    const pole = times(front, -1);
    const hinge = hingeOf(dir, pole);
    const restHinge = hingeOf(rest.upper, ELBOW_POLE);
    local[arm.upper] = aim(rest.upper, restHinge, dir, hinge);
    const turned = aim(rest.fore, restHinge, fore, hinge);
    local[arm.lower] = qmul(qinverse(local[arm.upper]), turned);
    if (carrier >= 0 && joints[carrier].name === `shoulder${arm.side}`)
      local[carrier] = qmul(local[carrier], axisAngle([0, 0, 1], s * Math.max(0, c(`${a}.raise`) - 1) * 0.3));
  }
  solve();

  // Legs reach for their feet.
  const free = clamp(c("legs.free"));
  p.legs.forEach((l, i) => {
    const foot = q.feet[i];
    const turn = yaw(foot.heading);
    let pitch = qmul(turn, axisAngle([1, 0, 0], foot.pitch + c(`leg${i}.pitch`)));
    const own = rotate(facing, [c(`leg${i}.x`) * leg, c(`leg${i}.y`) * leg, c(`leg${i}.z`) * leg]);
    const pivot = add(
      add(foot.at, rotate(turn, times(sub(l.pivot, [body.legs[i].sole[0], 0, body.legs[i].sole[2]]), q.scale))),
      own,
    );
    let end = add(pivot, rotate(pitch, times(l.toEnd, q.scale)));
    const from = positions[l.upper];
    let pole = rotate(qmul(facing, yaw(c("root.yaw"))), l.rest.pole);
    if (free > 0) {
      const hung = hangingLeg(l, i, c, rotations[joints[l.upper].parent], from, q.scale);
      end = mix(end, hung.end, free);
      pitch = slerp(pitch, hung.foot, free);
      pole = mix(pole, hung.front, free);
    }
    const r = twoBones(from, end, l.rest.upperLength * q.scale, l.rest.lowerLength * q.scale, pole);
    world.set(l.upper, aim(l.rest.upperDir, l.rest.hinge, normalize(sub(r.middle, from)), r.hinge));
    world.set(l.lower, aim(l.rest.lowerDir, l.rest.hinge, normalize(sub(r.end, r.middle)), r.hinge));
    world.set(l.end, pitch);
  });
  // Hands reach: first those that go to the body or the world, then those that go to the other hand.
  solve();
  const carried = (at: Vec3 | Carried): Vec3 | undefined => {
    if (Array.isArray(at)) return at;
    const j = p.index.get(at.joint);
    if (j === undefined) return undefined;
    const point = add(positions[j], rotate(rotations[j], times(sub(at.rest, joints[j].at), q.scale)));
    return at.offset ? add(point, rotate(at.turns ? rotations[j] : facing, at.offset)) : point;
  };
  const later = (r: Reach): boolean => !Array.isArray(r.at) && /^(?:hand|fore)/.test(r.at.joint);
  const reaches = q.reaches ?? [];
  for (const reach of [...reaches.filter((r) => !later(r)), ...reaches.filter(later)]) {
    const arm = p.arms.find((a) => a.side === reach.side);
    const wanted = carried(reach.at);
    const weight = clamp(reach.weight);
    if (!arm || !wanted || weight <= 0) continue;
    const from = positions[arm.upper];
    const gripNow = add(positions[arm.hand], rotate(rotations[arm.hand], times(arm.toGrip, q.scale)));
    const target = mix(gripNow, wanted, weight);
    const upperDir = normalize(sub(joints[arm.lower].at, joints[arm.upper].at));
    const upperLength = distance(joints[arm.upper].at, joints[arm.lower].at) * q.scale;
    const s = arm.side === "L" ? 1 : -1;
    const e = reach.elbow ?? [0.55, -0.6, -0.6];
    const pole = normalize(rotate(rotations[joints[arm.upper].parent], [s * e[0], e[1], e[2]]));
    const restHinge = hingeOf(upperDir, ELBOW_POLE);
    const hand = rotations[arm.hand];
    const frame =
      !Array.isArray(reach.at) && reach.at.turns ? rotations[p.index.get(reach.at.joint) as number] : IDENTITY;
    const turned = reach.palm || reach.fingers || reach.thumb;
    // Without a wish of its own the hand goes on where the forearm points; else the wrist goes where the hand needs it.
    const toEnd = turned ? sub(joints[arm.hand].at, joints[arm.lower].at) : sub(arm.grip, joints[arm.lower].at);
    const lowerLength = distance(toEnd, [0, 0, 0]) * q.scale;
    const bend = (end: Vec3): { upper: Quat; fore: Quat } => {
      const r = twoBones(from, end, upperLength, lowerLength, pole);
      return {
        upper: aim(upperDir, restHinge, normalize(sub(r.middle, from)), r.hinge),
        fore: aim(normalize(toEnd), restHinge, normalize(sub(r.end, r.middle)), r.hinge),
      };
    };
    let limb = bend(target);
    let wrist = limb.fore;
    if (turned)
      for (let k = 0; k < 3; k++) {
        wrist = slerp(hand, handTurned(arm, limb.fore, reach, frame), weight);
        limb = bend(sub(target, rotate(wrist, times(arm.toGrip, q.scale))));
      }
    world.set(arm.upper, limb.upper);
    world.set(arm.lower, limb.fore);
    // The forearm shares the turn of the hand, so that the skin winds and doesn't fold.
    const share = (k: number): Quat =>
      turned ? slerp(limb.fore, twistOf(limb.fore, wrist, normalize(toEnd)), k) : limb.fore;
    for (const [name, turn] of [
      [`twistA${arm.side}`, share(0.33)],
      [`twistB${arm.side}`, share(0.66)],
    ] as const) {
      const i = p.index.get(name);
      if (i !== undefined) world.set(i, turn);
    }
    world.set(arm.hand, wrist);
    solve();
  }
  solve();
  return { positions, rotations };
}

/** The world point of an anchor-like rest point carried by a joint. */
export const carriedPoint = (p: Puppet, pose: SolvedPose, joint: number, rest: Vec3, s: number): Vec3 =>
  add(pose.positions[joint], rotate(pose.rotations[joint], times(sub(rest, p.skeleton.joints[joint].at), s)));
