/** Who sits, stands and kneels on what goes: perches, and a body posed on one, hands on grips and feet on pedals. */
import type { Hold, Model, Params, Perch, Ride } from "../catalog/types.ts";
import type { Shot } from "../screenplay/types.ts";
import {
  add,
  axisAngle,
  clamp,
  distance,
  euler,
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
} from "../shape/math.ts";
import type { Placement } from "./blocking.ts";
import type { Strokes } from "./floating.ts";
import { stroke } from "./mechanics.ts";
import type { Foot } from "./motion/gait.ts";
import { aim, arc, hingeOf, twoBones } from "./motion/ik.ts";
import { type Channels, makePuppet, type Puppet, type Reach } from "./motion/pose.ts";
import type { Journey } from "./route.ts";
import type { EntityState } from "./types.ts";

/** A body on its perch at one time. Everything but `position` and `rotation` is in the frame of what it rides. */
export interface Mounted {
  /** The id of what it rides. */
  with: string;
  position: Vec3;
  rotation: Quat;
  base: Vec3;
  heading: number;
  feet: Foot[];
  channels: Channels;
  reaches: Reach[];
  /** Where legs of people go, exactly. */
  legs: LegWish[];
  /** The reaches that are left where deeds have other use for hands. */
  held?: Reach[];
}

/** A leg by the place of the ball of its foot, or by the ways of its bones; in the frame of what is ridden. */
type LegWish = { turn: Quat } & ({ ball: Vec3; knee: Vec3 } | { thigh: Vec3; shin: Vec3 });

const rides = new WeakMap<Model, Ride | undefined>();

/** How a model is ridden: as it says itself, or on the back of what has one. */
export function rideOf(model: Model): Ride | undefined {
  if (rides.has(model)) return rides.get(model);
  const ride = model.ride ?? (model.body && !model.body.arms && model.anchors.back ? onBack(model) : undefined);
  rides.set(model, ride);
  return ride;
}

/** Half the width of a body between two heights, by its mesh, from its middle to `reach` metres ahead of z. */
function girth(model: Model, z: number, reach: number, low: number, high: number): number {
  let wide = 0;
  for (const part of model.parts) {
    if (/fur|mane|hair|tail|wing|ear/.test(part.name)) continue;
    const q = part.mesh.positions;
    for (let i = 0; i < q.length; i += 3)
      if (q[i + 2] > z - reach * 0.4 && q[i + 2] < z + reach && q[i + 1] > low && q[i + 1] < high)
        wide = Math.max(wide, Math.abs(q[i]));
  }
  return wide;
}

/** The height of a back over a point of its middle line, by its mesh. */
function topAt(model: Model, z: number, otherwise: number): number {
  let top = -Infinity;
  for (const part of model.parts) {
    if (/fur|mane|hair|blade|tail|wing/.test(part.name)) continue;
    const q = part.mesh.positions;
    const near = 0.05 * (model.box.max[2] - model.box.min[2]);
    for (let i = 0; i < q.length; i += 3)
      if (Math.abs(q[i]) < near && Math.abs(q[i + 2] - z) < near) top = Math.max(top, q[i + 1]);
  }
  return Number.isFinite(top) ? top : otherwise;
}

/** A back as a perch: astride behind the shoulders, hands at the withers, feet hanging along the flanks. */
function onBack(model: Model): Ride {
  const back = model.anchors.back;
  const joint = back.joint ?? "spine";
  const deep = back.extent?.[1] ?? 0.2 * (model.box.max[2] - model.box.min[2]);
  const perch = (z: number): Perch => ({
    pose: "saddle",
    at: [0, topAt(model, z, back.at[1]), z],
    joint,
    lean: 0.04,
  });
  return { perches: [perch(back.at[2] + 0.16 * deep), perch(back.at[2] - 0.6 * deep)] };
}

/** Actions by which somebody goes on something. */
const GOES_ON = new Set([
  "ride",
  "drive",
  "row",
  "sail",
  "fly",
  "ride-swing",
  "ride-scooter",
  "ride-skateboard",
  "ride-snowboard",
  "sit",
]);

/**
 * Sets everybody on what they ride: `rides` and `perch` of placements. Relations first ("riding", and "in", "on" or "above"
 * what has perches), then deeds ("drives the car"). The first named has the first perch; who finds none stays off.
 */
export function mount(all: Placement[], shot: Shot): void {
  const named = (name: string | undefined): Placement[] =>
    name === undefined ? [] : all.filter((p) => p.member.id === name || p.member.cast.id === name);
  const taken = new Map<Placement, number>();
  const put = (who: Placement, what: Placement | undefined): void => {
    const ride = what && rideOf(what.model);
    if (!what || !ride || who === what || who.rides || !who.model.body || what.rides === who.member.id) return;
    const next = taken.get(what) ?? 0;
    if (next >= ride.perches.length) return;
    taken.set(what, next + 1);
    who.rides = what.member.id;
    who.perch = next;
    what.ridden = true;
    what.heldBy = undefined;
  };
  const goes = (who: Placement, what: Placement): boolean =>
    shot.beats.some(
      (b) =>
        GOES_ON.has(b.does) &&
        named(b.who).includes(who) &&
        (named(b.with).includes(what) || named(b.to).includes(what)),
    );
  const several = (who: Placement, what: Placement[]): Placement | undefined =>
    // A rider each where there are as many mounts.
    what.find((p) => !taken.has(p) && /#/.test(p.member.id)) ??
    what.find((p) => (taken.get(p) ?? 0) < (rideOf(p.model)?.perches.length ?? 0)) ??
    (who ? what[0] : undefined);
  for (const beat of shot.beats)
    if (GOES_ON.has(beat.does))
      for (const who of named(beat.who))
        put(
          who,
          several(
            who,
            [...named(beat.with), ...named(beat.to)].filter((p) => rideOf(p.model)),
          ),
        );
  for (const b of shot.blocking) {
    if (typeof b.to !== "string" || !["riding", "in", "on", "above"].includes(b.is)) continue;
    const what = named(b.to).filter((p) => rideOf(p.model));
    for (const who of named(b.who)) {
      const on = several(who, what);
      const ride = on && rideOf(on.model);
      // On a car is on its roof, unless one drives it.
      if (!on || !ride || (ride.inside && b.is !== "in" && b.is !== "riding" && !goes(who, on))) continue;
      put(who, on);
    }
  }
}

/** A grown-up's measures that vehicles are drawn for, metres: height of the eyes and of the hips. */
const GROWN = { eyes: 1.52, hips: 0.95 };

/** A body's size as a factor on a grown-up's. */
const stature = (model: Model): number => (model.body ? model.body.eyes[1] / GROWN.eyes : 1);

/** What a body needs of a vehicle in its own size: people by their legs, others by their length. */
function girdled(model: Model): number {
  if (model.body?.arms) return Math.min(stature(model), (1.02 * model.body.rootHeight) / GROWN.hips);
  return ((model.body?.rootHeight ?? 1) + 0.4 * (model.box.max[2] - model.box.min[2])) / 1.25;
}

/**
 * What must change in things for those who ride them, by member id: bicycles and boards come in their rider's size, a roof is
 * higher than the heads under it, and who sits behind panes is seen in no other colour.
 */
export function fitMounts(placements: Map<string, Placement>): Map<string, Params> {
  const sizes = fittingSizes(placements);
  const out = new Map<string, Params>();
  for (const p of placements.values()) {
    const under = p.rides === undefined ? undefined : placements.get(p.rides);
    if (!under) continue;
    const { id, params } = under.member;
    const change: Params = {};
    const size = sizes.get(id);
    if (size !== undefined) change.size = size;
    if (under.model.ride?.inside && params.coverage !== undefined) change.coverage = 0;
    if (Object.keys(change).length) out.set(id, change);
  }
  return out;
}

function fittingSizes(placements: Map<string, Placement>): Map<string, number> {
  const out = new Map<string, number>();
  for (const p of placements.values()) {
    const under = p.rides === undefined ? undefined : placements.get(p.rides);
    const ride = under?.model.ride;
    if (!under || !ride || under.member.params.size !== undefined) continue;
    const id = under.member.id;
    const perch = ride.perches[p.perch ?? 0];
    if (ride.fits && (p.perch ?? 0) === 0) {
      const k = clamp(girdled(p.model), 0.2, 1.3);
      if (Math.abs(k - 1) > 0.03) out.set(id, k);
    } else if (perch?.roof !== undefined && p.model.body?.arms) {
      const stands = perch.pose === "deck" || perch.pose === "board";
      const high = stands ? p.model.box.max[1] - 0.02 * p.model.body.rootHeight : sittingHeight(p.model);
      const k = Math.min(1.3, (high + 0.03) / (perch.roof - perch.at[1]));
      if (k > 1.01) out.set(id, Math.max(k, out.get(id) ?? 1));
    }
  }
  return out;
}

const NONE: Channels = {};

/** Channels of a way of being on something, before leaning. */
function sitting(pose: Perch["pose"], kind: string): Channels {
  if (kind !== "biped") return NONE;
  if (pose === "board") return { "root.yaw": 0.95, "chest.y": -0.35, "head.y": -0.5, "spine.x": 0.14 };
  return NONE;
}

/** Rest feet where a perch names none: shares of the leg length ahead of and below the seat. */
const LEGS: Record<Perch["pose"], { down: number; ahead: number; out: number }> = {
  saddle: { down: 0.72, ahead: 0.14, out: 0 },
  chair: { down: 0.5, ahead: 0.52, out: 0 },
  floor: { down: 0.04, ahead: 0.86, out: 0 },
  lotus: { down: 0.02, ahead: 0.3, out: 0 },
  deck: { down: 1, ahead: 0, out: 0 },
  board: { down: 1, ahead: 0, out: 0 },
};

/** Lengths of the bones of a leg. */
function bonesOf(p: Puppet): [number, number] {
  const at = (k: number): Vec3 => {
    const names = p.body.legs[0]?.joints.filter((n) => !n.startsWith("scapula")) ?? [];
    return p.skeleton.joints[p.index.get(names[k] ?? "") ?? 0].at;
  };
  return [distance(at(0), at(1)), distance(at(1), at(2))];
}

/** How legs lie about a barrel: the ways of the left thigh and shin. */
function astride(model: Model, perch: Perch, thigh: number, shin: number, hip: number): { thigh: Vec3; shin: Vec3 } {
  const [, y, z] = perch.at;
  const flesh = 0.17 * thigh;
  const upper = girth(model, z, thigh, y - 0.62 * thigh, y) + flesh;
  const out = clamp((upper - hip) / thigh, 0.12, 0.9);
  const rest = Math.sqrt(1 - out * out);
  const knee = hip + out * thigh;
  const lower = girth(model, z, thigh, y - 0.6 * thigh - shin, y - 0.5 * thigh) + 0.6 * flesh;
  const splay = clamp((lower - knee) / shin, -0.12, 0.8);
  const down = Math.sqrt(1 - splay * splay);
  return { thigh: [out, -0.62 * rest, 0.785 * rest], shin: [splay, -0.97 * down, -0.24 * down] };
}

/** What a body on a perch needs to be posed at any time; `mount` is what it rides. */
export function perched(
  puppet: Puppet,
  id: string,
  model: Model,
  index: number,
  mount: (t: number) => EntityState,
  strokes?: Strokes,
): (t: number) => Mounted {
  const ride = rideOf(model) as Ride;
  const perch = ride.perches[Math.min(index, ride.perches.length - 1)];
  const { body, skeleton } = puppet;
  const joints = model.skeleton?.joints ?? [];
  const leg = body.rootHeight;
  const stands = perch.pose === "deck" || perch.pose === "board";
  const heading = perch.turn ?? 0;
  const arms = body.arms !== undefined;
  const root = skeleton.joints[0].at;
  const bottom = puppet.model.anchors.seat?.at ?? add(root, [0, -0.13 * leg, 0]);
  const u = stature(puppet.model);
  const [thigh, shin] = bonesOf(puppet);
  const straddle =
    model.body && perch.pose === "saddle"
      ? astride(model, perch, thigh, shin, Math.abs(body.legs[0]?.sole[0] ?? 0))
      : undefined;
  const tool = ride.mechanisms?.find((m) => (m.works === "oar" || m.works === "paddle") && m.by === index);

  return (t) => {
    const m = mount(t);
    const back = qinverse(m.rotation);
    const frame = (name: string | undefined): { at: Vec3; turn: Quat; rest: Vec3 } | undefined => {
      const i = name === undefined || !m.joints ? -1 : joints.findIndex((j) => j.name === name);
      if (i < 0 || !m.joints) return undefined;
      return {
        at: rotate(back, sub(m.joints.positions[i], m.position)),
        turn: qmul(back, m.joints.rotations[i]),
        rest: joints[i].at,
      };
    };
    const moved = (p: Vec3, joint: string | undefined): Vec3 => {
      const f = frame(joint);
      return f ? add(f.at, rotate(f.turn, sub(p, f.rest))) : p;
    };
    const turned = (v: Vec3, joint: string | undefined): Vec3 => {
      const f = frame(joint);
      return f ? rotate(f.turn, v) : v;
    };
    const channels: Channels = { ...sitting(perch.pose, body.kind) };
    const lean = perch.lean ?? 0;
    let pitch = 0.5 * lean;
    let spine = 0.3 * lean;
    if (tool && strokes && !stands) {
      // Rowers swing from the hips; paddlers turn the chest to the stroke.
      const now = strokes.made(t);
      if (tool.works === "oar") {
        const { sweep } = stroke(now);
        pitch += 0.12 + 0.3 * sweep;
        spine += 0.08 + 0.12 * sweep;
      } else {
        const s = Math.floor(now * 2) % 2 === 0 ? 1 : -1;
        channels["chest.y"] = -0.3 * s * stroke(now * 2).sweep;
        pitch += 0.06;
      }
    }
    // A back that bucks takes its rider along by half.
    const carrier = model.body && frame(perch.joint);
    if (carrier) {
      const half = slerp([0, 0, 0, 1], carrier.turn, 0.5);
      pitch += 2 * Math.atan2(half[0], half[3]);
    }
    const swung = perch.swings ? frame(perch.joint)?.turn : undefined;
    if (swung) pitch += 2 * Math.atan2(swung[0], swung[3]);
    if (body.kind === "quadruped" && !stands) pitch -= perch.pose === "floor" || model.body ? 0.35 : 0.95;
    channels["root.pitch"] = pitch;
    channels["spine.x"] = (channels["spine.x"] ?? 0) + spine;
    channels["chest.x"] = 0.2 * lean;
    channels["head.x"] = body.kind === "quadruped" ? -0.5 * pitch : -0.85 * (pitch + spine + 0.2 * lean);

    const at = moved(perch.at, perch.joint);
    const facing = yaw(heading);
    const turn = qmul(facing, euler(pitch, channels["root.yaw"] ?? 0, 0));
    const base: Vec3 = stands ? at : sub(sub(at, rotate(facing, root)), rotate(turn, sub(bottom, root)));
    const standing: Channels = channels;
    if (stands) {
      standing["root.y"] = perch.pose === "board" ? -0.16 : -0.03;
      standing["root.pitch"] = 0;
    }

    // Feet: the ball of the foot goes to its hold.
    const rest = LEGS[perch.pose];
    const feet = body.legs.map((l, i): Foot => {
      const side = l.sole[0] >= 0 ? 1 : -1;
      const hold: Hold | undefined = i < 2 && arms ? perch.feet?.[side > 0 ? "L" : "R"] : undefined;
      const toe = skeleton.joints[puppet.index.get(side > 0 ? "toeL" : "toeR") ?? -1]?.at;
      const tilt = perch.pose === "floor" ? -1.0 : perch.pose === "chair" ? -0.12 : perch.pose === "saddle" ? 0.02 : 0;
      if (hold) {
        const to = moved(hold.at, hold.joint);
        const ball: Vec3 = toe ? [toe[0] - l.sole[0], 0, toe[2] - l.sole[2]] : [0, 0, 0];
        return {
          at: sub(to, rotate(qmul(facing, axisAngle([1, 0, 0], tilt)), ball)),
          heading,
          pitch: tilt,
          planted: false,
        };
      }
      if (stands) {
        const spread = perch.pose === "board" ? 0.27 * leg * side : l.sole[2];
        const x = perch.pose === "board" ? 0 : body.kind === "quadruped" ? l.sole[0] * 0.6 : l.sole[0];
        return {
          at: add(at, rotate(facing, [x, 0, spread])),
          heading: heading + (channels["root.yaw"] ?? 0),
          pitch: 0,
          planted: false,
        };
      }
      if (body.kind === "quadruped") {
        const front = i < 2;
        const grip = front ? perch.hands?.[side > 0 ? "L" : "R"] : undefined;
        const to = grip
          ? moved(grip.at, grip.joint)
          : add(
              at,
              rotate(facing, [
                l.sole[0] * (model.body ? 1.2 : 0.9),
                front ? 0.1 * leg : model.body ? -0.3 * leg : 0.02,
                (front ? 0.62 : 0.3) * leg,
              ]),
            );
        return { at: to, heading, pitch: front ? 0.5 : -0.4, planted: false };
      }
      return {
        at: add(at, rotate(facing, [side * Math.abs(l.sole[0]), -rest.down * leg, rest.ahead * leg])),
        heading,
        pitch: tilt,
        planted: false,
      };
    });

    const legs =
      arms && (!stands || perch.feet)
        ? body.legs.map((l, i): LegWish => {
            const s = l.sole[0] >= 0 ? 1 : -1;
            const side = s > 0 ? "L" : "R";
            const f = feet[i];
            const foot = qmul(yaw(f.heading + s * 0.1), axisAngle([1, 0, 0], f.pitch));
            if (straddle) {
              const way = (v: Vec3): Vec3 => rotate(facing, [s * v[0], v[1], v[2]]);
              return {
                turn: qmul(yaw(heading + s * 0.25), axisAngle([1, 0, 0], -0.12)),
                thigh: way(straddle.thigh),
                shin: way(straddle.shin),
              };
            }
            if (perch.pose === "lotus") {
              // Shins cross before the body, one before the other.
              const way = (v: Vec3): Vec3 => rotate(facing, normalize([s * v[0], v[1], v[2]]));
              const turned = qmul(yaw(heading - s * 1.2), axisAngle([1, 0, 0], 0.5));
              return { turn: turned, thigh: way([0.74, -0.02, 0.67]), shin: way([-0.93, -0.12, s > 0 ? 0.05 : -0.26]) };
            }
            const hold = perch.feet?.[side];
            const knee = rotate(facing, [
              s * (perch.pose === "floor" ? 0.22 : 0.12),
              perch.pose === "saddle" ? 0.3 : 1,
              1,
            ]);
            return { turn: foot, ball: hold ? moved(hold.at, hold.joint) : f.at, knee };
          })
        : [];
    const reaches: Reach[] = [];
    if (arms)
      for (const side of ["L", "R"] as const) {
        const s = side === "L" ? 1 : -1;
        let hold = perch.hands?.[side];
        let where: Vec3;
        if (hold) where = moved(hold.at, hold.joint);
        else if (perch.pose === "saddle") {
          // Reins, a mane, whoever sits ahead: before the belly.
          hold = { at: [0, 0, 0], palm: [-s, -0.3, 0], thumb: [0, 0.9, 0.4] };
          where = add(at, rotate(facing, [s * 0.09 * u, 0.27 * u, 0.34 * u]));
        } else if (perch.pose === "board" || perch.pose === "deck") {
          if (perch.pose === "deck") continue;
          hold = { at: [0, 0, 0], palm: [0, -1, 0] };
          where = add(
            at,
            rotate(facing, [s > 0 ? 0.25 * u : 0.4 * u, (1.1 + 0.06 * Math.sin(t * 2.1 + s)) * u, s * 0.5 * u]),
          );
        } else {
          hold = { at: [0, 0, 0], palm: [0, -1, 0.1], fingers: [-0.2 * s, 0, 1] };
          where = add(at, rotate(facing, [s * 0.13 * u, (perch.pose === "floor" ? 0.2 : 0.17) * u, 0.33 * u]));
        }
        const way = (v: Vec3 | undefined): Vec3 | undefined =>
          v && (perch.hands?.[side] ? turned(v, hold?.joint) : rotate(facing, v));
        reaches.push({
          side,
          at: where,
          weight: 1,
          palm: way(hold.palm),
          fingers: way(hold.fingers),
          thumb: way(hold.thumb),
        });
        channels[`hand${side}.curl`] = perch.hands?.[side] || perch.pose === "saddle" ? 0.85 : 0.15;
      }
    return { with: id, position: m.position, rotation: m.rotation, base, heading, feet, channels, reaches, legs };
  };
}

/** Hips and feet are the perch's; hands are, but for what deeds do with them. Changes channels and reaches. */
export function settleOn(m: Mounted, channels: Channels, reaches: Reach[]): void {
  const busy = (side: string): number =>
    Math.max(
      0,
      ...reaches.filter((r) => r.side === side).map((r) => r.weight),
      ...["swing", "raise", "elbow"].map((k) => Math.min(1, Math.abs(channels[`arm${side}.${k}`] ?? 0) * 2)),
    );
  const held = m.reaches.map((r) => ({ ...r, weight: r.weight * (1 - busy(r.side)) }));
  for (const k in channels) if (/^(?:root|legs?\d?)\./.test(k)) delete channels[k];
  for (const k in m.channels) channels[k] = (channels[k] ?? 0) + m.channels[k];
  reaches.unshift(...held);
  m.held = held;
}

/** Brings hands that hold on the last of their way to their grips, in the frame of what is ridden. Changes the pose. */
function settleHands(puppet: Puppet, held: Reach[], pose: { positions: Vec3[]; rotations: Quat[] }): void {
  const { joints } = puppet.skeleton;
  for (const reach of held) {
    const arm = puppet.arms.find((a) => a.side === reach.side);
    if (!arm || !Array.isArray(reach.at) || reach.weight < 0.01) continue;
    const { upper, lower, hand } = arm;
    const palm = add(pose.positions[hand], rotate(pose.rotations[hand], arm.toGrip));
    const way = times(sub(reach.at, palm), reach.weight);
    const [from, elbow, wrist] = [pose.positions[upper], pose.positions[lower], pose.positions[hand]];
    if (distance(way, [0, 0, 0]) < 1e-5) continue;
    const r = twoBones(
      from,
      add(wrist, way),
      distance(from, elbow),
      distance(elbow, wrist),
      sub(elbow, times(add(from, wrist), 0.5)),
    );
    const turned = new Map<number, Quat>([
      [upper, arc(normalize(sub(elbow, from)), normalize(sub(r.middle, from)))],
      [lower, arc(normalize(sub(wrist, elbow)), normalize(sub(r.end, r.middle)))],
      [hand, [0, 0, 0, 1]],
    ]);
    const pivots = new Map<number, [Vec3, Vec3]>([
      [upper, [from, from]],
      [lower, [elbow, r.middle]],
      [hand, [wrist, r.end]],
    ]);
    joints.forEach((j, i) => {
      const key = turned.has(i) ? i : j.parent;
      const q = turned.get(key);
      const pivot = pivots.get(key);
      if (!q || !pivot) return;
      pose.positions[i] = add(pivot[1], rotate(q, sub(pose.positions[i], pivot[0])));
      pose.rotations[i] = qmul(q, pose.rotations[i]);
      turned.set(i, q);
      pivots.set(i, pivot);
    });
  }
}

/** Puts legs exactly where the perch has them, in the frame of what is ridden. Changes the pose. */
export function settleLegs(puppet: Puppet, m: Mounted, pose: { positions: Vec3[]; rotations: Quat[] }): void {
  const { skeleton, index, body } = puppet;
  settleHands(puppet, m.held ?? [], pose);
  const at = (i: number): Vec3 => skeleton.joints[i].at;
  m.legs.forEach((wish, k) => {
    const [upper, lower, end] = body.legs[k].joints.map((n) => index.get(n) as number);
    const from = pose.positions[upper];
    const lengths = [distance(at(upper), at(lower)), distance(at(lower), at(end))];
    const restUpper = normalize(sub(at(lower), at(upper)));
    const restLower = normalize(sub(at(end), at(lower)));
    const restHinge = hingeOf(normalize(sub(at(end), at(upper))), [0, 0, 1]);
    let middle: Vec3;
    let ankle: Vec3;
    let hinge: Vec3;
    if ("ball" in wish) {
      // From the ball of the foot on the sole back to the ankle.
      const toe = at(index.get(k ? "toeR" : "toeL") ?? end);
      const ball: Vec3 = [toe[0], 0, toe[2]];
      const goal = add(wish.ball, rotate(wish.turn, sub(at(end), ball)));
      const r = twoBones(from, goal, lengths[0], lengths[1], wish.knee);
      [middle, ankle, hinge] = [r.middle, r.end, r.hinge];
    } else {
      middle = add(from, times(wish.thigh, lengths[0]));
      ankle = add(middle, times(wish.shin, lengths[1]));
      hinge = hingeOf(normalize(sub(ankle, from)), sub(middle, from));
    }
    const turns = new Map([
      [upper, aim(restUpper, restHinge, normalize(sub(middle, from)), hinge)],
      [lower, aim(restLower, restHinge, normalize(sub(ankle, middle)), hinge)],
      [end, wish.turn],
    ]);
    const places = new Map([
      [upper, from],
      [lower, middle],
      [end, ankle],
    ]);
    skeleton.joints.forEach((j, i) => {
      if (turns.has(i)) {
        pose.rotations[i] = turns.get(i) as Quat;
        pose.positions[i] = places.get(i) as Vec3;
      } else if (j.parent >= 0 && turns.has(j.parent)) {
        // What the leg carries goes with it.
        const q = turns.get(j.parent) as Quat;
        const p = add(places.get(j.parent) as Vec3, rotate(q, sub(j.at, at(j.parent))));
        pose.rotations[i] = q;
        pose.positions[i] = p;
        turns.set(i, q);
        places.set(i, p);
      }
    });
  });
}

/** A point of the world in the frame of what is ridden. */
export const intoFrame = (m: Mounted, p: Vec3): Vec3 => rotate(qinverse(m.rotation), sub(p, m.position));
/** And back. */
export const outOfFrame = (m: Mounted, p: Vec3): Vec3 => add(m.position, rotate(m.rotation, p));

/** How high a sitting body rises over its seat, metres: what a roof must leave. */
export const sittingHeight = (model: Model): number =>
  model.box.max[1] -
  (model.body?.arms ? (model.anchors.seat?.at[1] ?? 0.5 * model.box.max[1]) : 0.2 * model.box.max[1]);

/** A cycle of oars or paddle: metres gone, and seconds where a boat stays. */
const STROKE = { metres: 3.4, seconds: 2.6 };

/** How many strokes whoever is on a boat has made by time t; nothing where nobody strokes. */
export function strokesOf(
  boat: Placement | undefined,
  placements: Map<string, Placement>,
  journey: Journey | undefined,
): Strokes | undefined {
  const strokes = boat?.model.ride?.mechanisms?.some((m) => m.works === "oar" || m.works === "paddle");
  const crew = [...placements.values()].filter((p) => p.rides === boat?.member.id && p.model.body?.arms).length;
  if (!strokes || !crew) return undefined;
  return {
    crew,
    made: (t) => (journey ? (journey.at(t).s - journey.from) / STROKE.metres : t / STROKE.seconds) + 100,
  };
}

/** What poses a rider at any time; nothing for who rides nothing. `states` are asked when the time comes. */
export function mountedOn(
  p: Placement,
  placements: Map<string, Placement>,
  states: Map<string, (t: number) => EntityState>,
  strokes: (id: string) => Strokes | undefined,
): ((t: number) => Mounted) | undefined {
  const under = p.rides === undefined ? undefined : placements.get(p.rides);
  if (!under || !rideOf(under.model)) return undefined;
  const id = under.member.id;
  const state = (t: number): EntityState => (states.get(id) as (t: number) => EntityState)(t);
  return perched(makePuppet(p.model), id, under.model, p.perch ?? 0, state, strokes(id));
}
