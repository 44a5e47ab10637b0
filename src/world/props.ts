/** Things that moves need: who has which, where it stands or lies in the hand, and where hands find it. */
import type { Model } from "../catalog/types.ts";
import {
  add,
  clamp,
  cross,
  dot,
  euler,
  fromBasis,
  mix,
  normalize,
  type Quat,
  qmul,
  radians,
  rotate,
  sub,
  scale as times,
  type Vec3,
  yaw,
} from "../shape/math.ts";
import type { Placement } from "./blocking.ts";
import type { BodyState } from "./creature.ts";
import { stillJoints } from "./floating.ts";
import { handBasis, landmark, unitOf } from "./motion/landmarks.ts";
import { type Clock, clockOf, type Move, type Prop, value } from "./motion/moves.ts";
import { type Carried, makePuppet, type Puppet } from "./motion/pose.ts";
import { movesOf } from "./motion/table.ts";
import type { Deed } from "./timeline.ts";
import type { EntityState } from "./types.ts";

/** Somebody doing a move: with what, and with whom. */
export interface Doing {
  actor: Placement;
  puppet: Puppet;
  move: Move;
  deed: Deed;
  props: { row: Prop; p: Placement }[];
  partner?: Placement;
}

const STANDS = new Set<Prop["hold"]>(["ground", "on"]);
const still: Clock = { u: 0, duration: 1, p: 0, seed: 0, energy: 1 };
const vec = (w: Prop["at"], c: Clock, k = 1): Vec3 =>
  w ? [value(w[0], c) * k, value(w[1], c) * k, value(w[2], c) * k] : [0, 0, 0];
const turned = (w: Prop["turn"], c: Clock): Quat => {
  const [x, y, z] = vec(w, c);
  return euler(radians(x), radians(y), radians(z));
};
/** The point of a thing that lies in a hand or stands at an offset. */
const holdPoint = (m: Model, row: Prop): Vec3 => {
  const named = m.anchors[row.anchor ?? ""]?.at;
  if (named) return named;
  if (STANDS.has(row.hold) || row.hold === "feet") return [0, 0, 0];
  return m.anchors.grip?.at ?? m.anchors.handle?.at ?? [0, (m.box.min[1] + m.box.max[1]) / 2, 0];
};

/**
 * Finds the props and partners of everybody's moves and puts them where the moves want them: stools under who sits, pianos
 * before who plays. Changes placements; what is held is told by `heldBy`.
 */
export function takeUp(
  placements: Map<string, Placement>,
  deedsFor: (id: string) => Deed[],
  holding: { who: string; to: string }[],
  ground: (x: number, z: number) => number,
): Doing[] {
  const used = new Set<Placement>();
  const out: Doing[] = [];
  const all = [...placements.values()];
  const is = (p: Placement, name: string | undefined): boolean =>
    name !== undefined && (p.member.id === name || p.member.cast.id === name);
  const index = (p: Placement): string => /#\d+$/.exec(p.member.id)?.[0] ?? "";
  for (const actor of all) {
    if (!actor.model.body?.arms) continue;
    const moves = movesOf(actor.model.body);
    for (const deed of deedsFor(actor.member.id)) {
      const move = moves[deed.does];
      if (!move || (!move.props && !move.partner)) continue;
      const puppet = makePuppet(actor.model);
      const unit = unitOf(puppet);
      const doing: Doing = { actor, puppet, move, deed, props: [] };
      const done = out.find((o) => o.actor === actor);
      // Who does several things keeps what the first of them took up.
      if (done) continue;
      if (move.partner) meet(doing, all, deedsFor, out, unit, ground);
      let last: Placement | undefined;
      // What stands high before a body would hide it: both are seen from the side, a wall from behind.
      const before = (move.props ?? []).find((row) => row.hold === "ground" && value(row.at?.[2] ?? 0, still) > 0.2);
      const stands = before && all.find((q) => [before.kind].flat().includes(q.member.asset.id));
      if (stands && !deed.travels) {
        const high = stands.model.box.max[1];
        const wide = stands.model.box.max[0];
        actor.heading = (actor.heading < 0 ? -1 : 1) * (wide > 1.2 && high > 3 ? 2.5 : high > 0.55 ? 1.2 : 0.7);
      }
      for (const row of move.props ?? []) {
        const kinds = [row.kind].flat();
        const fits = (p: Placement): boolean =>
          !used.has(p) &&
          p !== actor &&
          !p.model.body &&
          (kinds.includes(p.member.asset.id) || (kinds.includes("*") && (is(p, deed.to) || is(p, deed.with))));
        const given = all.filter(
          (p) =>
            fits(p) &&
            (p.heldBy === actor.member.id ||
              holding.some((h) => is(actor, h.who) && is(p, h.to) && (!index(p) || index(p) === index(actor)))),
        );
        const p =
          given[0] ??
          all.find((q) => fits(q) && (is(q, deed.with) || is(q, deed.to))) ??
          all.find((q) => fits(q) && !q.heldBy);
        if (!p) continue;
        used.add(p);
        doing.props.push({ row, p });
        if (STANDS.has(row.hold)) {
          p.heldBy = undefined;
          const at = vec(row.at, still, unit);
          if (row.hold === "on" && last) {
            const top = last.model.anchors.top?.at ?? [0, last.model.box.max[1], 0];
            const local = add(last.position, rotate(yaw(last.heading), [0, top[1], 0]));
            p.position = add(local, rotate(yaw(actor.heading), at));
          } else {
            const spot = add(actor.position, rotate(yaw(actor.heading), at));
            p.position = [spot[0], ground(spot[0], spot[2]) + at[1], spot[2]];
            last = p;
          }
          p.heading = actor.heading + radians(vec(row.turn, still)[1]);
          if (row.seat) actor.seat = { with: p.member.id, height: p.model.anchors.seat?.at[1] ?? p.model.box.max[1] };
        } else p.heldBy = actor.member.id;
      }
      out.push(doing);
    }
  }
  return out;
}

/** Brings two who do something together face to face, seen from the side. */
function meet(
  d: Doing,
  all: Placement[],
  deedsFor: (id: string) => Deed[],
  others: Doing[],
  unit: number,
  ground: (x: number, z: number) => number,
): void {
  const { actor, deed, move } = d;
  const known = others.find((o) => o.partner === actor);
  if (known) {
    d.partner = known.actor;
    return;
  }
  const named = all.find(
    (p) => p !== actor && p.model.body && (p.member.id === deed.to || p.member.cast.id === deed.to),
  );
  const same = all.find(
    (p) =>
      p !== actor &&
      p.model.body?.arms &&
      !others.some((o) => o.partner === p) &&
      deedsFor(p.member.id).some((o) => o.does === deed.does),
  );
  const other = named ?? same;
  if (!other || !move.partner) return;
  d.partner = other;
  const { distance, side = 0, turn = 0 } = move.partner;
  const heading = 1.22;
  const ahead: Vec3 = [Math.sin(heading), 0, Math.cos(heading)];
  const left: Vec3 = [ahead[2], 0, -ahead[0]];
  const middle = times(add(actor.position, other.position), 0.5);
  const put = (p: Placement, k: number): void => {
    const q = add(add(middle, times(ahead, (k * distance * unit) / 2)), times(left, k < 0 ? 0 : side * unit));
    p.position = p.on === "ground" ? [q[0], ground(q[0], q[2]), q[2]] : [q[0], p.position[1], q[2]];
  };
  put(actor, -1);
  put(other, 1);
  actor.heading = heading;
  other.heading = heading + Math.PI + radians(turn);
}

/** Where a move's hands find things outside the body. */
export function targetsOf(d: Doing): (name: string, side: "L" | "R", t: number) => Vec3 | Carried | undefined {
  const world = (p: Placement, at: Vec3): Vec3 => add(p.position, rotate(yaw(p.heading), at));
  const centre = (p: Placement): Vec3 =>
    world(p, [0, p.model.body ? p.model.body.eyes[1] : (p.model.box.min[1] + p.model.box.max[1]) / 2, 0]);
  const puppets = new Map<Placement, Puppet>();
  return (name, side) => {
    const [what, part] = name.split(":");
    const prop = /^prop(\d*)$/.exec(what);
    if (prop) {
      const one = d.props.find(({ row }) => row === d.move.props?.[Number(prop[1] || 1) - 1]);
      if (!one) return undefined;
      const { row, p } = one;
      if (!part) return centre(STANDS.has(row.hold) ? p : d.actor);
      const anchor = p.model.anchors[part]?.at ?? p.model.anchors[`${part}${side}`]?.at;
      if (!anchor) return undefined;
      if (STANDS.has(row.hold)) return world(p, anchor);
      const joint = jointRest(d, row);
      if (!joint) return undefined;
      const q = turned(row.turn, still);
      return {
        joint: joint.joint,
        rest: add(joint.rest, rotate(q, sub(anchor, holdPoint(p.model, row)))),
        turns: true,
      };
    }
    const other = what === "partner" ? d.partner : undefined;
    if (other) {
      if (!part) return centre(other);
      let puppet = puppets.get(other);
      if (!puppet) {
        puppet = makePuppet(other.model);
        puppets.set(other, puppet);
      }
      const own = part.endsWith("'");
      const at =
        landmark(puppet, own ? part.slice(0, -1) : part, own ? (side === "L" ? "R" : "L") : side)?.rest ??
        other.model.anchors[part]?.at;
      return at && world(other, at);
    }
    return undefined;
  };
}

/** The rest point of the body that carries a prop of a joint. */
function jointRest(d: Doing, row: Prop): { joint: string; rest: Vec3 } | undefined {
  const u = unitOf(d.puppet);
  const mark = landmark(d.puppet, row.hold === "head" ? "mouth" : row.hold, "L");
  return mark && { joint: mark.joint, rest: add(mark.rest, vec(row.at, still, u)) };
}

/** The states of everything that is held, by id. */
export function driveProps(
  doings: Doing[],
  bodies: Map<string, (t: number) => BodyState>,
  driven: Map<string, (t: number) => EntityState>,
  ground: (x: number, z: number) => number,
  wind: number,
): void {
  for (const d of doings)
    for (const { row, p } of d.props) {
      if (STANDS.has(row.hold) || driven.has(p.member.id)) continue;
      const body = (t: number): BodyState | undefined => bodies.get(d.actor.member.id)?.(t);
      const anchor = holdPoint(p.model, row);
      const clock = (t: number): Clock =>
        clockOf(d.move, t, d.deed.start <= 0 && d.move.seconds ? -3 : d.deed.start, d.deed.end, 0, 1);
      const held = (t: number): { position: Vec3; rotation: Quat; at: Vec3 } | undefined => {
        const b = body(t);
        return b && hold(d, row, p.model, anchor, b, clock(t));
      };
      driven.set(p.member.id, (t) => {
        const flown = row.flight && fly(d, row, p, held, t, ground);
        const now = flown ?? held(t);
        const position = now?.position ?? p.position;
        const rotation = now?.rotation ?? yaw(p.heading);
        return {
          position,
          rotation,
          scale: [1, 1, 1],
          joints: stillJoints(p.model, position, rotation, t, wind),
          contacts: flown ? [] : [{ part: "grip", with: d.actor.member.id, at: now?.at ?? position }],
          visible: true,
        };
      });
    }
}

/** How a long thing lies in its model's frame: its turn to stand head up on its handle, and the end of the handle. */
interface Slender {
  upright: Quat;
  grip: Vec3;
  end: Vec3;
  head: Vec3;
}
const slenders = new WeakMap<Model, { long?: Slender }>();

/** The long axis of a tool from its handle to its head; nothing for what is not long. The wider end is the head. */
function slender(m: Model): Slender | undefined {
  const known = slenders.get(m);
  if (known) return known.long;
  const size = [0, 1, 2].map((k) => m.box.max[k] - m.box.min[k]);
  const axis = size.indexOf(Math.max(...size));
  const rest = Math.max(...size.filter((_, k) => k !== axis));
  let long: Slender | undefined;
  if (size[axis] > 1.9 * rest) {
    const middle = [0, 1, 2].map((k) => (m.box.max[k] + m.box.min[k]) / 2) as Vec3;
    const own = m.anchors.grip?.at ?? m.anchors.handle?.at;
    const off = own ? own[axis] - middle[axis] : 0;
    const wide = [0, 0];
    for (const part of m.parts) {
      const q = part.mesh.positions;
      for (let i = 0; i < q.length; i += 3) {
        const along = (q[i + axis] - middle[axis]) / size[axis];
        if (Math.abs(along) < 0.28) continue;
        let w = 0;
        for (const k of [0, 1, 2]) if (k !== axis) w += Math.abs(q[i + k] - middle[k]);
        const e = along > 0 ? 1 : 0;
        wide[e] = Math.max(wide[e], w);
      }
    }
    const sign = Math.abs(off) > 0.17 * size[axis] ? -Math.sign(off) : wide[1] >= wide[0] ? 1 : -1;
    const at = (t: number): Vec3 => middle.map((v, k) => (k === axis ? v + sign * t * size[axis] : v)) as Vec3;
    const up: Vec3 = [0, 1, 0];
    const dir = [0, 0, 0].map((_, k) => (k === axis ? sign : 0)) as Vec3;
    const side: Vec3 = axis === 2 ? [1, 0, 0] : [0, 0, 1];
    const from = fromBasis(side, dir, cross(side, dir));
    const to = fromBasis([0, 0, 1], up, cross([0, 0, 1], up));
    long = {
      upright: qmul(to, [-from[0], -from[1], -from[2], from[3]]),
      grip: Math.abs(off) > 0.17 * size[axis] && own ? own : at(-0.4),
      end: at(-0.46),
      head: at(0.5),
    };
  }
  slenders.set(m, { long });
  return long;
}

/** A prop in the hold of a body at one time. */
function hold(
  d: Doing,
  row: Prop,
  model: Model,
  anchor: Vec3,
  b: BodyState,
  c: Clock,
): { position: Vec3; rotation: Quat; at: Vec3 } | undefined {
  const joints = b.state.joints;
  if (!joints) return undefined;
  const facing = yaw(b.heading);
  const u = unitOf(d.puppet);
  const put = (at: Vec3, rotation: Quat) => ({ position: sub(at, rotate(rotation, anchor)), rotation, at });
  const own = turned(row.turn, c);
  if (row.hold === "R" || row.hold === "L") {
    const grip = b.grips[row.hold];
    const arm = d.puppet.arms.find((a) => a.side === row.hold);
    if (!grip || !arm) return undefined;
    if (row.how === "level") return put(add(grip, rotate(facing, vec(row.at, c, u))), qmul(facing, own));
    const { x, y, z } = handBasis(arm);
    const fist = qmul(qmul(joints.rotations[arm.hand], fromBasis(x, y, z)), own);
    const long = slender(model);
    if (long) {
      const turn = qmul(fist, long.upright);
      return { position: sub(grip, rotate(turn, long.grip)), rotation: turn, at: grip };
    }
    const rotation = fist;
    return put(add(grip, rotate(rotation, vec(row.at, c, u))), rotation);
  }
  if (row.hold === "hands") {
    const { L, R } = b.grips;
    if (!L || !R) return undefined;
    const long = slender(model);
    const first = long?.end ?? anchor;
    const second = long?.head ?? model.anchors[row.second ?? "grip2"]?.at ?? add(anchor, [0, -0.3, 0]);
    const along = normalize(sub(second, first));
    const to = normalize(sub(L, R));
    // The thing's face stays as near to the body's front as its axis allows.
    const face = (v: Vec3, axis: Vec3): Vec3 => normalize(add(v, times(axis, -dot(v, axis))));
    const front: Vec3 = Math.abs(along[2]) > 0.9 ? [0, 1, 0] : [0, 0, 1];
    const a = face(front, along);
    const world = face(rotate(facing, front), to);
    const from = fromBasis(along, a, cross(along, a));
    const goal = fromBasis(to, world, cross(to, world));
    const rotation = qmul(qmul(goal, [-from[0], -from[1], -from[2], from[3]]), own);
    return { position: sub(R, rotate(rotation, first)), rotation, at: R };
  }
  if (row.hold === "feet" || row.hold === "footL" || row.hold === "footR") {
    const i = row.hold === "feet" ? -1 : d.puppet.index.get(row.hold === "footL" ? "toeL" : "toeR");
    const rotation = qmul(facing, own);
    const deck = model.anchors.deck?.at[1] ?? 0;
    const under: Vec3 =
      i === undefined || i < 0
        ? add(b.state.position, [0, -deck, 0])
        : [joints.positions[i][0], b.state.position[1] - deck, joints.positions[i][2]];
    const at = add(under, rotate(facing, vec(row.at, c, u)));
    return { position: at, rotation, at };
  }
  const rest = jointRest(d, row);
  const i = rest && d.puppet.index.get(rest.joint);
  if (!rest || i === undefined) return undefined;
  const at = add(joints.positions[i], rotate(joints.rotations[i], sub(rest.rest, d.puppet.skeleton.joints[i].at)));
  return put(at, qmul(joints.rotations[i], own));
}

/** A prop that has left the hand: where its flight has taken it, or nothing while it is held. */
function fly(
  d: Doing,
  row: Prop,
  p: Placement,
  held: (t: number) => { position: Vec3; rotation: Quat } | undefined,
  t: number,
  ground: (x: number, z: number) => number,
): { position: Vec3; rotation: Quat; at: Vec3 } | undefined {
  const { flight } = row;
  if (!flight) return undefined;
  const cycle = d.move.seconds ?? Math.min(d.deed.end - d.deed.start, 4);
  const start = (d.deed.start <= 0 && d.move.seconds ? -3 : d.deed.start) + flight.at * cycle;
  const turn = d.move.seconds ? Math.floor((t - start) / cycle) : 0;
  const from = start + turn * cycle;
  const u = t - from;
  // A row that repeats catches again before the next throw.
  if (u < 0 || (d.move.seconds && u > flight.seconds)) return undefined;
  const begin = held(from);
  if (!begin) return undefined;
  const facing = yaw(d.actor.heading);
  let to: Vec3;
  if (typeof flight.to === "string") {
    const target = targetsOf(d)(flight.to, "R", t);
    to = Array.isArray(target) ? target : add(begin.position, rotate(facing, [0, 0, 4]));
  } else if (d.move.seconds) {
    to = held(from + flight.seconds)?.position ?? begin.position;
  } else to = add(d.actor.position, rotate(facing, [...flight.to] as Vec3));
  const low = p.model.box.min[1] - p.model.box.max[1];
  const s = clamp(u / flight.seconds);
  const at = mix(begin.position, to, s);
  const rise = 0.5 * 9.81 * (u < flight.seconds ? u * (flight.seconds - u) : 0);
  let y = at[1] + rise;
  const after = u - flight.seconds;
  if (after > 0 && !flight.stays) {
    const speed = 0.5 * 9.81 * flight.seconds;
    y = Math.max(ground(at[0], at[2]), to[1] - speed * 0.4 * after - 0.5 * 9.81 * after * after) + low * 0;
  }
  const spin = (flight.spin ?? 4) * Math.min(u, flight.seconds);
  const position: Vec3 = [at[0], y, at[2]];
  return {
    position,
    rotation: qmul(qmul(facing, euler(spin, 0, 0)), qmul(yaw(-d.actor.heading), begin.rotation)),
    at: position,
  };
}

/** How high a body is raised by what it stands on. */
export function liftOf(d: Doing): number {
  const lift = d.move.over?.lift ?? 0;
  const deck = d.props.find(({ row }) => row.hold.startsWith("foot") || row.hold === "feet");
  const on = d.props.find(({ row, p }) => row.hold === "ground" && p.model.anchors.deck);
  return lift + (deck?.p.model.anchors.deck?.at[1] ?? on?.p.model.anchors.deck?.at[1] ?? 0);
}
