/**
 * From what a body is asked to do to where its joints are. An act speaks in channels (plain numbers by name), so that acts
 * blend by blending numbers; the solver turns channels, feet and gaze into joints.
 *
 * Channels, all 0 at rest:
 *   root.x, root.y, root.z     offset of the root, in leg lengths, body frame
 *   gait.y                     rise and fall with the gait, in leg lengths, besides root.y
 *   root.pitch, .yaw, .roll    radians; positive pitch leans forward
 *   <joint>.x, .y, .z          local rotation of any joint, radians, euler XYZ
 *   armL.swing, .raise, .elbow, .in, armR...  arms of bipeds: forward swing from hanging, raise to the side, bend of the
 *                              elbow, and turn of the bent forearm inwards; radians
 *   handL.curl, handR.curl     0 relaxed to 1 fist
 *   legN.turn                  turn of foot N and of the knee with it, radians, positive to the left
 *   legN.x, .y, .z, .pitch     offset of foot N, in leg lengths, body frame; and its pitch, positive lifts the heel
 *   legs.free                  0 stands on its feet, 1 has them in the air or along the ground: legs hang from the hips
 *   legN.swing, .out, .knee, .point   how a free leg hangs: forward, sideways, bend of the knee, toes away; radians
 *   legN.fold                  animals: 0 stands on it to 1 has it folded under the lying or sitting body
 *   head.ground                animals: 1 bends the neck just so far that the mouth is at the ground
 *   afloat                     1 swims or hangs: the ground doesn't hold the body up
 *   gaze                       weight of looking at the gaze target
 *   morph.<name>               weights of the face
 */
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
  lerp,
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
import { type ArmNow, clear, ELBOW_POLE, hangClear, type Obstacle, reachClear, withinWrist } from "./arms.ts";
import type { Foot } from "./gait.ts";
import { aim, arc, hingeOf, steadyPole, twoBones } from "./ik.ts";
import {
  between,
  folded,
  footGoal,
  hanging,
  type Leg,
  type LegGoal,
  type LegWish,
  lifted,
  lowest,
  pawGoal,
  sinkFor,
} from "./legs.ts";
import type { Puppet } from "./puppet.ts";

export { makePuppet, type Puppet } from "./puppet.ts";

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
  /** Height of what is underfoot; absent: the base's. Nothing of the body goes under it. */
  ground?: (x: number, z: number) => number;
}

/** World places and rotations of all joints, in the order of the skeleton. */
export interface SolvedPose {
  positions: Vec3[];
  rotations: Quat[];
  /** Of every leg, metres that its end is short of where its foot was asked to be. */
  short: number[];
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
/** Furthest that a body sinks so that its legs reach, and is raised so that nothing is in the ground, in leg lengths. */
const SINK = 0.4;
const RAISE = 1.2;
/** Leg length in metres from which on leaps are no higher. */
const LEAP = 0.5;
/** Joints that the ground pushes up: all but arms, whose own solver keeps them out of it, tails, and feet that stand. */
const ARMLIKE = /^(?:arm|fore|twist|hand|thumb|index|middle|ring|little|tail|eye|ear)/;

/** Solves a request. Positions and rotations are world, in the order of the skeleton's joints. */
export function solvePose(p: Puppet, q: PoseRequest): SolvedPose {
  const { skeleton, body } = p;
  const c = (name: string): number => q.channels[name] ?? 0;
  const leg = body.rootHeight * q.scale;
  const facing = yaw(q.heading);
  const joints = skeleton.joints;
  const n = joints.length;
  const held = q.ground && !(c("afloat") > 0);
  const ground = q.ground ?? (() => q.base[1]);
  const under = (at: Vec3): number => ground(at[0], at[2]);

  const local = localRotations(p, c);
  const tilt = { pitch: c("root.pitch") };
  let rootRotation = IDENTITY;
  // How high a body leaps doesn't grow with its size: an elephant's leap is a dog's.
  const leap = body.kind === "quadruped" ? Math.min(1, LEAP / leg) : 1;
  const up = c("root.y") > 0 ? c("root.y") * leap : c("root.y");
  const level = up + c("gait.y");
  const offset = rotate(facing, [c("root.x") * leg, level * leg, c("root.z") * leg]);
  let root = add(add(q.base, rotate(facing, times(joints[0].at, q.scale))), offset);

  const positions: Vec3[] = new Array(n);
  const rotations: Quat[] = new Array(n);
  const world: (Quat | undefined)[] = new Array(n);
  const solve = () => {
    rootRotation = qmul(facing, euler(tilt.pitch, c("root.yaw"), c("root.roll")));
    for (let i = 0; i < n; i++) {
      const parent = joints[i].parent;
      if (parent < 0) {
        positions[i] = root;
        rotations[i] = qmul(rootRotation, local[i]);
        continue;
      }
      positions[i] = add(positions[parent], rotate(rotations[parent], times(p.bones[i], q.scale)));
      rotations[i] = world[i] ?? qmul(rotations[parent], local[i]);
    }
  };
  /** Height of the lowest point of a joint's skin over the ground. */
  const clearance = (skin: Puppet["volumes"]["skins"][number]): number => {
    const at = positions[skin.joint];
    const floor = under(at);
    if (at[1] - skin.radius * q.scale > floor) return at[1] - skin.radius * q.scale - floor;
    return at[1] + lowest(skin.points, rotations[skin.joint], q.scale) - floor;
  };
  solve();

  // A head that goes down stops at the ground: the neck bends less, or just so far that the mouth is there.
  const head = p.index.get("head");
  const muzzle = p.volumes.skins.filter((v) => /^(?:head|jaw)$/.test(joints[v.joint].name));
  if (held && body.kind !== "biped" && muzzle.length) {
    const bow = (k: number): number => {
      for (const name of ["chest", "neck", "head"]) {
        const i = p.index.get(name);
        if (i !== undefined) local[i] = euler(c(`${name}.x`) * k, c(`${name}.y`), c(`${name}.z`));
      }
      if (body.kind === "bird") tilt.pitch = c("root.pitch") * Math.min(k, 1.2);
      solve();
      return Math.min(...muzzle.map(clearance));
    };
    const wish = clamp(c("head.ground"));
    const now = bow(1);
    if (now < 0 || wish > 0) {
      // The nearest bend that is asked for at which the mouth is at the ground.
      let k = 1;
      const step = now < 0 ? -0.125 : 0.2;
      while (k > 0 && k < 2.4 && bow(k) < 0 === now < 0) k += step;
      k = rootOf(bow, k, k - step);
      bow(now < 0 ? k : lerp(1, k, wish));
    }
  }

  // Gaze: the neck takes a third, the head the rest, the eyes what is left beyond both.
  const gazing = clamp(c("gaze"));
  if (q.gaze && gazing > 0 && head !== undefined) {
    const eyes = add(positions[head], rotate(rotations[head], times(sub(body.eyes, joints[head].at), q.scale)));
    const neck = p.index.get("neck");
    const carrier = neck !== undefined ? joints[neck].parent : joints[head].parent;
    const to = rotate(qinverse(rotations[carrier]), normalize(sub(q.gaze, eyes)));
    const turn = clamp(Math.atan2(to[0], to[2]), -GAZE_LIMIT.yaw, GAZE_LIMIT.yaw) * gazing;
    const tip = clamp(Math.asin(clamp(to[1], -1, 1)), -GAZE_LIMIT.pitch, GAZE_LIMIT.pitch) * gazing;
    const aimed = (share: number): Quat => qmul(yaw(turn * share), axisAngle([1, 0, 0], -tip * share));
    if (neck !== undefined) local[neck] = qmul(aimed(0.35), slerp(local[neck], IDENTITY, gazing));
    local[head] = qmul(aimed(neck !== undefined ? 0.6 : 0.95), slerp(local[head], IDENTITY, gazing * 0.7));
    for (const eye of ["eyeL", "eyeR"]) {
      const e = p.index.get(eye);
      if (e !== undefined) local[e] = qmul(aimed(0.12), local[e]);
    }
    solve();
  }

  // Legs reach for their feet; the body sinks where they would not, and rises where it would be in the ground.
  const free = clamp(c("legs.free"));
  const wishes = p.legs.map((l, i): LegWish => {
    const foot = q.feet[i];
    const own = rotate(facing, [
      c(`leg${i}.x`) * leg,
      c(`leg${i}.y`) * (c("root.y") > 0 ? leap : 1) * leg,
      c(`leg${i}.z`) * leg,
    ]);
    const [x, , z] = body.legs[i].sole;
    const pivot = add(add(foot.at, rotate(yaw(foot.heading), times(sub(l.pivot, [x, 0, z]), q.scale))), own);
    const load = q.ground ? 1 - smoothstep(0.004, 0.045 * leg, pivot[1] - under(pivot)) : Number(foot.planted);
    return { pivot, heading: foot.heading + c(`leg${i}.turn`), pitch: foot.pitch + c(`leg${i}.pitch`), load };
  });
  const poleOf = (l: Leg, w: LegWish): Vec3 => {
    const turned = q.heading + c("root.yaw");
    const aside = Math.atan2(Math.sin(w.heading - turned), Math.cos(w.heading - turned));
    return rotate(yaw(turned + aside * 0.6), l.rest.pole);
  };
  const goalOf = (l: Leg, i: number): LegGoal & { pole: Vec3 } => {
    const w = wishes[i];
    const hip = positions[l.upper];
    const side = i % 2 ? -1 : 1;
    const lean = poleOf(l, w);
    const own =
      body.kind === "quadruped"
        ? pawGoal(l, w, hip, q.scale, ground)
        : footGoal(l, w, hip, lean, q.scale, held ? ground : undefined);
    const fold = clamp(c(`leg${i}.fold`));
    if (fold > 0) {
      const f = folded(l, hip, facing, side, ground, q.scale, p.hooved);
      return { ...between(own, f, fold, 0.1 * leg), pole: mix(lean, normalize(f.pole), smoothstep(0, 1, fold)) };
    }
    if (free <= 0 || body.kind === "quadruped") return { ...own, pole: lean };
    const angles = {
      swing: c(`leg${i}.swing`),
      out: c(`leg${i}.out`),
      knee: c(`leg${i}.knee`),
      point: c(`leg${i}.point`),
    };
    const hung = hanging(l, side, angles, rotations[joints[l.upper].parent], hip, q.scale);
    return {
      end: mix(own.end, hung.end, free),
      turn: slerp(own.turn, hung.turn, free),
      toe: slerp(own.toe, hung.toe, free),
      pole: mix(lean, hung.pole, free),
    };
  };
  const swingBlades = () => {
    for (const l of p.legs) {
      if (l.blade === undefined) continue;
      const w = wishes[p.legs.indexOf(l)];
      const to = rotate(qinverse(rotations[joints[l.blade].parent]), sub(w.pivot, positions[l.upper]));
      const fold = clamp(c(`leg${p.legs.indexOf(l)}.fold`));
      const angle = Math.atan2(to[2], Math.max(0.3 * leg, -to[1])) - Math.atan2(-l.toHip[2], l.toHip[1]);
      local[l.blade] = axisAngle([1, 0, 0], -clamp(angle * 0.4, -0.4, 0.4) * (1 - fold));
    }
  };
  const short = p.legs.map(() => 0);
  const stand = () => {
    p.legs.forEach((l, i) => {
      const asked = goalOf(l, i);
      const g = held ? { ...asked, ...lifted(l, asked, q.scale, ground) } : asked;
      const from = positions[l.upper];
      const along = normalize(sub(g.end, from));
      const hips = rotations[joints[l.upper].parent];
      const restAlong = normalize(l.rest.along);
      const pole = steadyPole(g.pole, along, rotate(hips, restAlong), rotate(hips, l.rest.pole));
      const r = twoBones(from, g.end, l.rest.upperLength * q.scale, l.rest.lowerLength * q.scale, pole, 0.34);
      short[i] = distance(r.end, g.end);
      world[l.upper] = aim(l.rest.upperDir, l.rest.hinge, normalize(sub(r.middle, from)), r.hinge);
      world[l.lower] = aim(l.rest.lowerDir, l.rest.hinge, normalize(sub(r.end, r.middle)), r.hinge);
      world[l.end] = g.turn;
      if (l.toe !== undefined) world[l.toe] = g.toe;
    });
    solve();
  };
  const sink = (): number => {
    let most = 0;
    p.legs.forEach((l, i) => {
      const raised = 1 - smoothstep(0, 0.1, c(`leg${i}.y`));
      // Who jumps leaves the ground instead.
      const rears = body.kind === "quadruped" ? smoothstep(0.12, 0.3, Math.abs(c("root.pitch"))) : 0;
      const leaps = Math.max(rears, smoothstep(0.02, 0.1, c("root.y")));
      const hold =
        raised *
        (q.feet[i].hold ?? Number(q.feet[i].planted)) *
        (1 - free) *
        (1 - leaps) *
        (1 - clamp(c(`leg${i}.fold`)));
      if (hold > 0) most = Math.max(most, hold * sinkFor(l, positions[l.upper], goalOf(l, i).end, q.scale));
    });
    return Math.min(most, SINK * leg);
  };
  const standing = new Set<number>();
  p.legs.forEach((l, i) => {
    if (free > 0 || c(`leg${i}.fold`) > 0) return;
    standing.add(l.end);
    if (l.toe !== undefined) standing.add(l.toe);
  });
  if (held) {
    const low = Math.min(
      ...p.volumes.skins.filter((v) => /^(?:hips|spine|chest)$/.test(joints[v.joint].name)).map(clearance),
    );
    if (low < 0) root = addScaled(root, [0, 1, 0], -low);
    solve();
  }
  swingBlades();
  solve();
  if (p.legs.length) {
    const down = sink();
    if (down > 0) {
      root = addScaled(root, [0, 1, 0], -down);
      swingBlades();
      solve();
    }
    stand();
  }
  if (held) {
    let low = 0;
    for (const v of p.volumes.skins)
      if (!standing.has(v.joint) && !ARMLIKE.test(joints[v.joint].name)) low = Math.min(low, clearance(v));
    if (low < -0.0005) {
      root = addScaled(root, [0, 1, 0], Math.min(-low, RAISE * leg));
      solve();
      if (p.legs.length) stand();
    }
    liftTail(p, local, clearance, solve);
  }
  moveArms(p, q, { positions, rotations, world, solve, facing, ground: held ? ground : undefined });
  return { positions, rotations, short };
}

/** Rotations that channels give, in the frames of the parents; arms hang from the rest model's pose. */
function localRotations(p: Puppet, c: (name: string) => number): Quat[] {
  const { joints } = p.skeleton;
  const local = joints.map(({ name }): Quat => {
    const x = c(`${name}.x`);
    const y = c(`${name}.y`);
    const z = c(`${name}.z`);
    return x || y || z ? euler(x, y, z) : IDENTITY;
  });
  for (const f of p.fingers) {
    const curl = c(`hand${f.side}.curl`) * 1.25 * f.share;
    if (curl) local[f.joint] = qmul(local[f.joint], axisAngle(f.axis, curl));
  }
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
    const elbow = clamp(0.14 + c(`${a}.elbow`), 0.02, 2.55);
    const fore = add(times(dir, Math.cos(elbow)), times(front, Math.sin(elbow)));
    const carrier = joints[arm.upper].parent;
    const hinge = hingeOf(dir, times(front, -1));
    const restHinge = hingeOf(arm.upperDir, ELBOW_POLE);
    local[arm.upper] = aim(arm.upperDir, restHinge, dir, hinge);
    const turned = aim(arm.foreDir, restHinge, fore, hinge);
    local[arm.lower] = qmul(qinverse(local[arm.upper]), turned);
    if (carrier >= 0 && joints[carrier].name === `shoulder${arm.side}`)
      local[carrier] = qmul(local[carrier], axisAngle([0, 0, 1], s * Math.max(0, c(`${a}.raise`) - 1) * 0.3));
  }
  return local;
}

/** Where a rising or falling function of k is nought between lo and hi, by the Illinois method; the nearer end if nowhere. */
function rootOf(f: (k: number) => number, lo: number, hi: number): number {
  let [a, b] = [lo, hi];
  let [fa, fb] = [f(a), f(b)];
  if (fa * fb > 0) return Math.abs(fa) < Math.abs(fb) ? a : b;
  for (let i = 0; i < 7; i++) {
    const m = (a * fb - b * fa) / (fb - fa || 1e-9);
    const fm = f(m);
    if (Math.abs(fm) < 1e-4) return m;
    if (fm * fb < 0) [a, fa] = [b, fb];
    else fa /= 2;
    [b, fb] = [m, fm];
  }
  return b;
}

/** Tails that would hang into the ground are carried higher, joint by joint. */
function liftTail(
  p: Puppet,
  local: Quat[],
  clearance: (skin: Puppet["volumes"]["skins"][number]) => number,
  solve: () => void,
): void {
  for (const skin of p.volumes.skins) {
    if (!p.skeleton.joints[skin.joint].name.startsWith("tail")) continue;
    for (let k = 0; k < 2; k++) {
      const low = clearance(skin);
      if (low >= 0) break;
      local[skin.joint] = qmul(axisAngle([1, 0, 0], Math.min(0.8, -low / skin.radius)), local[skin.joint]);
      solve();
    }
  }
}

/** What the passes of the solver share. */
interface Posed extends Omit<SolvedPose, "short"> {
  world: (Quat | undefined)[];
  solve(): void;
  facing: Quat;
  ground?: (x: number, z: number) => number;
}

/** Arms keep out of the body, then hands reach: first those that go to the body or the world, then those that go to the other hand. */
function moveArms(p: Puppet, q: PoseRequest, now: Posed): void {
  if (!p.arms.length) return;
  const { positions, rotations, world, solve, facing, ground } = now;
  const joints = p.skeleton.joints;
  const obstacles: Obstacle[] = p.volumes.lumps.map((lump) => ({
    lump,
    at: positions[lump.joint],
    turn: rotations[lump.joint],
  }));
  const radius = 0.028 * p.body.rootHeight * q.scale;
  const around = (arm: Puppet["arms"][number]): ArmNow => ({
    side: arm.side,
    shoulder: positions[arm.upper],
    chest: rotations[joints[arm.upper].parent],
    upperDir: arm.upperDir,
    upperLength: arm.upperLength * q.scale,
    ground,
  });
  for (const arm of p.arms) {
    const hinge = rotate(rotations[arm.upper], hingeOf(arm.upperDir, ELBOW_POLE));
    const b = hangClear(around(arm), positions[arm.lower], positions[arm.hand], hinge, arm.foreDir, obstacles, radius);
    if (!b) continue;
    world[arm.upper] = b.upper;
    world[arm.lower] = b.fore;
  }
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
    const own = around(arm);
    const gripNow = add(positions[arm.hand], rotate(rotations[arm.hand], times(arm.toGrip, q.scale)));
    const target = clear(mix(gripNow, wanted, weight), obstacles, 0.004, ground);
    const s = arm.side === "L" ? 1 : -1;
    const e = reach.elbow ?? [0.55, -0.6, -0.6];
    const pole = normalize(rotate(own.chest, [s * e[0], e[1], e[2]]));
    const hand = rotations[arm.hand];
    const frame =
      !Array.isArray(reach.at) && reach.at.turns ? rotations[p.index.get(reach.at.joint) as number] : IDENTITY;
    const turned = reach.palm || reach.fingers || reach.thumb;
    // Without a wish of its own the hand goes on where the forearm points; else the wrist goes where the hand needs it.
    const toEnd = turned ? sub(joints[arm.hand].at, joints[arm.lower].at) : sub(arm.grip, joints[arm.lower].at);
    const bend = (end: Vec3) => reachClear(own, end, times(toEnd, q.scale), pole, obstacles, radius);
    let limb = bend(target);
    let wrist = limb.fore;
    if (turned)
      for (let k = 0; k < 3; k++) {
        wrist = withinWrist(limb.fore, slerp(hand, handTurned(arm, limb.fore, reach, frame), weight), arm.foreDir);
        limb = bend(sub(target, rotate(wrist, times(arm.toGrip, q.scale))));
      }
    if (turned) wrist = withinWrist(limb.fore, wrist, arm.foreDir);
    world[arm.upper] = limb.upper;
    world[arm.lower] = limb.fore;
    // The forearm shares the turn of the hand, so that the skin winds and doesn't fold.
    const share = (k: number): Quat =>
      turned ? slerp(limb.fore, twistOf(limb.fore, wrist, arm.foreDir), k) : limb.fore;
    for (const [name, turn] of [
      [`twistA${arm.side}`, share(0.33)],
      [`twistB${arm.side}`, share(0.66)],
    ] as const) {
      const i = p.index.get(name);
      if (i !== undefined) world[i] = turn;
    }
    world[arm.hand] = wrist;
    solve();
  }
}

/** The world point of an anchor-like rest point carried by a joint. */
export const carriedPoint = (p: Puppet, pose: SolvedPose, joint: number, rest: Vec3, s: number): Vec3 =>
  add(pose.positions[joint], rotate(pose.rotations[joint], times(sub(rest, p.skeleton.joints[joint].at), s)));
