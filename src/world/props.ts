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
  slerp,
  smoothstep,
  sub,
  scale as times,
  type Vec3,
  yaw,
} from "../shape/math.ts";
import type { Placement } from "./blocking.ts";
import { strung } from "./cords.ts";
import type { BodyState } from "./creature.ts";
import { type Launch, thrown } from "./flights.ts";
import { stillJoints } from "./floating.ts";
import { MATTER } from "./matter.ts";
import { companyPoint, type Half, meet } from "./meeting.ts";
import { handBasis, landmark, unitOf } from "./motion/landmarks.ts";
import { type Clock, type CordEnd, clockOf, type Flight, type Prop, value } from "./motion/moves.ts";
import { type Carried, makePuppet, type Puppet } from "./motion/pose.ts";
import { movesOf } from "./motion/table.ts";
import type { Deed } from "./timeline.ts";
import type { EntityState } from "./types.ts";

/** Somebody doing a move: with what, and with whom. */
export interface Doing extends Half {
  props: { row: Prop; p: Placement; base?: Placement; fit?: number }[];
  /** What it is done to, where that is pointed at or looked at. */
  object?: Placement;
  /** What the partner does. */
  mate?: Doing;
}

const STANDS = new Set<Prop["hold"]>(["ground", "on"]);
const PASSED = new Set(["throw", "catch", "play-catch", "throw-frisbee"]);
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
  seconds = 0,
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
    for (const deed of [...deedsFor(actor.member.id)]) {
      const move = moves[deed.does];
      const points = move?.hands?.some((one) => one.on.startsWith("toward"));
      if (!move || (!move.props && !move.partner && !move.over && move.seen === undefined && !points)) continue;
      // Who throws to somebody who catches plays with them: that is a game of its own.
      if (
        PASSED.has(deed.does) &&
        all.some((o) => o !== actor && o.model.body?.arms && deedsFor(o.member.id).some((e) => PASSED.has(e.does)))
      )
        continue;
      const puppet = makePuppet(actor.model);
      const unit = unitOf(puppet);
      const doing: Doing = { actor, puppet, move, deed, props: [] };
      const done = out.find((o) => o.actor === actor);
      // Who does several things keeps what the first of them took up.
      if (done) continue;
      // What repeats, and what follows from a throw, goes on to the end of the shot where nothing comes after it.
      const final = deedsFor(actor.member.id).at(-1) === deed;
      if (final && !deed.travels && !deed.pinned && (move.seconds || move.props?.some((row) => row.flight)))
        deed.end = Math.max(deed.end, seconds);
      if (move.partner) meet(doing, all, deedsFor, out, moves, ground);
      // Those that something is done to together gather before who does it.
      if (move.gathers)
        all
          .filter((q) => q !== actor && q.model.body && is(q, deed.to))
          .forEach((q, i) => {
            const turn = radians(move.seen ?? 0);
            const [x, z] = [((i % 4) - 1.2) * 0.42, 0.85 + 0.34 * Math.floor(i / 4) + 0.22 * (i % 2)];
            const spot = add(actor.position, rotate(yaw(turn), [x * unit, 0, z * unit]));
            q.position = [spot[0], ground(spot[0], spot[2]), spot[2]];
            q.heading = turn + Math.PI + 0.5 * ((i % 3) - 1);
          });
      if (move.seen !== undefined && !deed.travels && !doing.partner) actor.heading = radians(move.seen);
      if (points) {
        doing.object = all.find((q) => q !== actor && is(q, deed.to));
        const to = doing.object && sub(doing.object.position, actor.position);
        // Turned most of the way towards it.
        if (to) actor.heading = clamp(Math.atan2(to[0], to[2]) * 0.75, -1.7, 1.7);
      }
      let last: Placement | undefined;
      // What stands high before a body would hide it: both are seen from the side, a wall from behind.
      const before = (move.props ?? []).find((row) => row.hold === "ground" && value(row.at?.[2] ?? 0, still) > 0.2);
      const stands = before && all.find((q) => [before.kind].flat().includes(q.member.asset.id));
      if (stands && !deed.travels && move.seen === undefined && !doing.partner) {
        const high = stands.model.box.max[1];
        const wide = stands.model.box.max[0];
        // What is no higher than a table is looked at over its corner, with the face in the picture.
        const aside = wide > 1.2 && high > 3 ? 2.5 : high > 1.1 ? 1.2 : high > 0.55 ? 0.85 : 0.7;
        actor.heading = aside;
      }
      const wanted = new Set((doing.move.props ?? []).flatMap((row) => row.kind));
      for (const row of doing.move.props ?? []) {
        const kinds = [row.kind].flat();
        const fits = (p: Placement): boolean =>
          !used.has(p) &&
          p !== actor &&
          !p.model.body &&
          (kinds.includes(p.member.asset.id) ||
            (kinds.includes("*") && !wanted.has(p.member.asset.id) && (is(p, deed.to) || is(p, deed.with))));
        const given = all.filter(
          (p) =>
            fits(p) &&
            (p.heldBy === actor.member.id ||
              holding.some((h) => is(actor, h.who) && is(p, h.to) && (!index(p) || index(p) === index(actor)))),
        );
        const p =
          given[0] ??
          all.find((q) => fits(q) && (is(q, deed.with) || is(q, deed.to))) ??
          all.find((q) => fits(q) && !q.heldBy) ??
          (STANDS.has(row.hold) ? all.find(fits) : undefined);
        if (!p) continue;
        used.add(p);
        const fit = row.fits ? fitOf(unit) : 1;
        if (fit !== 1) fitted.set(p, fit);
        doing.props.push({ row, p, base: last, fit });
        if (row.bears) {
          // Who lies on it is raised by it, wherever they were put before.
          actor.on = "ground";
          actor.seat = undefined;
          const theirs = deedsFor(actor.member.id);
          for (let i = theirs.length - 1; i >= 0; i--) if (theirs[i].does === "sit") theirs.splice(i, 1);
          actor.position = [actor.position[0], ground(actor.position[0], actor.position[2]), actor.position[2]];
        }
        if (STANDS.has(row.hold)) {
          p.heldBy = undefined;
          const was = p.position;
          const at = vec(row.at, still, unit);
          if (row.hold === "on" && last) {
            p.position = add(topPoint(last), rotate(yaw(actor.heading), at));
          } else {
            if (row.near) {
              // Its side or its end is towards the body, as its turn says.
              const { min, max } = p.model.box;
              at[2] +=
                Math.abs(Math.sin(radians(vec(row.turn, still)[1]))) > 0.7
                  ? (max[0] - min[0]) / 2
                  : (max[2] - min[2]) / 2;
            }
            const spot = add(actor.position, rotate(yaw(actor.heading), at));
            p.position = [spot[0], ground(spot[0], spot[2]) + at[1], spot[2]];
            last = p;
          }
          // What stood on it or in it goes with it.
          for (const q of all)
            if (q.on === p.member.id && !used.has(q)) q.position = add(q.position, sub(p.position, was));
          p.heading = actor.heading + radians(vec(row.turn, still)[1]);
          const sitter = row.seat === "partner" ? doing.partner : actor;
          if (row.seat && sitter)
            sitter.seat = { with: p.member.id, height: row.sinks ?? p.model.anchors.seat?.at[1] ?? p.model.box.max[1] };
        } else p.heldBy = actor.member.id;
      }
      out.push(doing);
    }
  }
  for (const d of out) d.mate = out.find((o) => o.actor === d.partner);
  return out;
}

/** Furniture comes in the size of small bodies, as a factor on its own. */
const fitOf = (unit: number): number => (unit > 0.9 ? 1 : Math.max(0.55, unit * 1.04));
const fitted = new WeakMap<Placement, number>();

/** The middle of a thing's top, world. */
const topPoint = (p: Placement): Vec3 =>
  add(
    p.position,
    rotate(yaw(p.heading), [0, (p.model.anchors.top?.at[1] ?? p.model.box.max[1]) * (fitted.get(p) ?? 1), 0]),
  );

/** Where a move's hands find things outside the body. */
export function targetsOf(
  d: Doing,
  bodies: Bodies,
): (name: string, side: "L" | "R", t: number) => Vec3 | Carried | undefined {
  const world = (p: Placement, at: Vec3): Vec3 =>
    add(p.position, rotate(yaw(p.heading), times(at, fitted.get(p) ?? 1)));
  const centre = (p: Placement): Vec3 =>
    world(p, [0, p.model.body ? p.model.body.eyes[1] : (p.model.box.min[1] + p.model.box.max[1]) / 2, 0]);
  const their = d.partner && makePuppet(d.partner.model);
  return (name, side, t) => {
    const [what, part] = name.split(":");
    if (what === "toward") {
      // An arm's length from the shoulder towards what is meant.
      const { body } = d.actor.model;
      const at =
        d.object && add(d.object.position, [0, (d.object.model.box.min[1] + d.object.model.box.max[1]) / 2, 0]);
      const shoulder = add(d.actor.position, [0, (body?.eyes[1] ?? 1.5) * 0.84, 0]);
      const u = unitOf(d.puppet);
      const way = at ? normalize(sub(at, shoulder)) : rotate(yaw(d.actor.heading), [0, 0.05, 1]);
      // An arm goes far to its own side, and not behind the other.
      const s = side === "L" ? 1 : -1;
      const turn = Math.atan2(
        Math.sin(Math.atan2(way[0], way[2]) - d.actor.heading),
        Math.cos(Math.atan2(way[0], way[2]) - d.actor.heading),
      );
      const angle = d.actor.heading + s * clamp(s * turn, -0.5, 1.3);
      const ahead = normalize([Math.sin(angle), clamp(way[1], -0.7, 0.9), Math.cos(angle)] as Vec3);
      const out = rotate(yaw(d.actor.heading), [(side === "L" ? 0.16 : -0.16) * u, 0, 0]);
      return add(add(shoulder, out), times(ahead, 0.58 * u));
    }
    const prop = /^prop(\d*)$/.exec(what);
    if (prop) {
      const one = d.props.find(({ row }) => row === d.move.props?.[Number(prop[1] || 1) - 1]);
      if (!one) return undefined;
      const { row, p } = one;
      if (!part) return centre(STANDS.has(row.hold) ? p : d.actor);
      const named = p.model.anchors[part]?.at ?? p.model.anchors[`${part}${side}`]?.at;
      if (!named && !STANDS.has(row.hold)) return undefined;
      // What stands there without such a place is reached a little under its top.
      const anchor: Vec3 = named ?? [0, p.model.box.max[1] * 0.8, 0];
      if (row.moves && row.hold === "ground") {
        const c = clockOf(d.move, t, d.deed.start <= 0 && d.move.seconds ? -3 : d.deed.start, d.deed.end, 0, 1);
        const turn = qmul(yaw(d.actor.heading), turned(row.turn, c));
        const moved = sub(vec(row.at, c, unitOf(d.puppet)), vec(row.at, still, unitOf(d.puppet)));
        return add(add(p.position, rotate(yaw(d.actor.heading), moved)), rotate(turn, anchor));
      }
      if (STANDS.has(row.hold)) return world(p, anchor);
      const joint = jointRest(d.puppet, row);
      if (!joint) return undefined;
      const q = turned(row.turn, still);
      return {
        joint: joint.joint,
        rest: add(joint.rest, rotate(q, sub(anchor, holdPoint(p.model, row)))),
        turns: true,
      };
    }
    if (!d.partner || !their) return undefined;
    if (what === "partner" && !part) return centre(d.partner);
    return companyPoint(d, their, what, part ?? "", side, t, (id, at) => bodies.get(id)?.(at, true));
  };
}

/** The rest point of the body that carries a prop of a joint. */
function jointRest(puppet: Puppet, row: Prop): { joint: string; rest: Vec3 } | undefined {
  const u = unitOf(puppet);
  const mark = landmark(puppet, row.hold === "head" ? "mouth" : row.hold, "L");
  return mark && { joint: mark.joint, rest: add(mark.rest, vec(row.at, still, u)) };
}

/** Everybody's body by id; `alone`: without what its hands reach for in others. */
export type Bodies = Map<string, (t: number, alone?: boolean) => BodyState>;

/** The states of everything that is held, by id. */
export function driveProps(
  doings: Doing[],
  bodies: Bodies,
  driven: Map<string, (t: number) => EntityState>,
  ground: (x: number, z: number) => number,
  wind: number,
): void {
  for (const d of doings)
    for (const { row, p, base, fit } of d.props) {
      const rests = STANDS.has(row.hold) && !row.moves && !row.size && !row.later && !row.flight && (fit ?? 1) === 1;
      if (rests || driven.has(p.member.id)) continue;
      if (row.cord) {
        driven.set(p.member.id, cordOf(d, row, p, bodies, driven, ground));
        continue;
      }
      const clock = (t: number): Clock =>
        clockOf(d.move, t, d.deed.start <= 0 && d.move.seconds ? -3 : d.deed.start, d.deed.end, 0, 1);
      const held = (t: number): Held | undefined => holdAt(d, row, p, base, bodies, t, clock(t), ground);
      const flying = row.flight && thrown(launchOf(d, row, p, base, bodies, driven, ground));
      driven.set(p.member.id, (t) => {
        const flight = flying?.(t);
        const flown = flight && flight.state !== "held";
        const now: Held | undefined = flight ?? held(t);
        const position = now?.position ?? p.position;
        const rotation = now?.rotation ?? yaw(p.heading);
        const scale = times(sizeAt(row, clock(t)), fit ?? 1);
        return {
          position,
          rotation,
          scale,
          joints: stillJoints(p.model, position, rotation, t, wind),
          contacts: flown
            ? []
            : [
                {
                  part: now?.by === undefined || bodies.has(now.by) ? "grip" : "foot",
                  with: now?.by ?? d.actor.member.id,
                  at: now?.at ?? position,
                },
              ],
          visible: Math.max(...scale) > 0.01,
        };
      });
    }
}

/** Where a prop is, how it is turned, the point that it is held at, and what by. */
interface Held {
  position: Vec3;
  rotation: Quat;
  at: Vec3;
  by?: string;
}

const sizeAt = (row: Prop, c: Clock): Vec3 => {
  const { size } = row;
  if (size === undefined) return [1, 1, 1];
  return typeof size === "object"
    ? (size.map((w) => Math.max(0, value(w, c))) as Vec3)
    : times([1, 1, 1], Math.max(0, value(size, c)));
};

/** Share of a cycle over which a thing goes from one hold to another. */
const PASSING = 0.05;

/** A prop in whichever hold it is in at one time, and on its way from one to the next. */
function holdAt(
  d: Doing,
  row: Prop,
  p: Placement,
  base: Placement | undefined,
  bodies: Bodies,
  t: number,
  c: Clock,
  ground: (x: number, z: number) => number,
): Held | undefined {
  const own = (r: Prop, by: Placement, puppet: Puppet): Held | undefined => {
    if (STANDS.has(r.hold)) {
      // It stands by where the deed began, and stays there when the body sways.
      const from = d.actor;
      const at = vec(r.at, c, unitOf(d.puppet));
      const spot =
        r.hold === "on" && base
          ? add(topPoint(base), rotate(yaw(from.heading), at))
          : add(from.position, rotate(yaw(from.heading), r.hold === "on" ? [at[0], 0, 0.5] : at));
      const position: Vec3 = r.hold === "on" && base ? spot : [spot[0], ground(spot[0], spot[2]) + at[1], spot[2]];
      const rotation = qmul(yaw(from.heading), turned(r.turn, c));
      return {
        position: sub(position, rotate(rotation, r.anchor ? holdPoint(p.model, r) : [0, 0, 0])),
        rotation,
        at: position,
        by: base?.member.id ?? "ground",
      };
    }
    const b = bodies.get(by.member.id)?.(t);
    return b && { ...(hold(puppet, r, p.model, holdPoint(p.model, r), b, c) as Held), by: by.member.id };
  };
  const first = (): Held | undefined => own(row, d.actor, d.puppet);
  const { later } = row;
  if (!later) return first();
  const phase = c.p - (d.move.seconds ? Math.floor(c.p) : 0);
  const s = smoothstep(later.from, later.from + PASSING, phase);
  if (s <= 0) return first();
  const partner = later.by === "partner" ? d.partner : undefined;
  const next = own(
    { ...row, turn: undefined, at: undefined, ...later } as Prop,
    partner ?? d.actor,
    partner ? makePuppet(partner.model) : d.puppet,
  );
  if (s >= 1 || !next) return next;
  const a = first();
  return a && { ...next, position: mix(a.position, next.position, s), rotation: slerp(a.rotation, next.rotation, s) };
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

/** Metres from the middle of a grown-up's hand to the surface of its palm. */
const PALM = 0.012;

/** A prop in the hold of a body at one time. */
function hold(
  puppet: Puppet,
  row: Prop,
  model: Model,
  anchor: Vec3,
  b: BodyState,
  c: Clock,
): { position: Vec3; rotation: Quat; at: Vec3 } | undefined {
  const joints = b.state.joints;
  if (!joints) return undefined;
  const facing = yaw(b.heading);
  const u = unitOf(puppet);
  const put = (at: Vec3, rotation: Quat) => ({ position: sub(at, rotate(rotation, anchor)), rotation, at });
  const own = turned(row.turn, c);
  if (row.hold === "R" || row.hold === "L") {
    const grip = b.grips[row.hold];
    const arm = puppet.arms.find((a) => a.side === row.hold);
    if (!grip || !arm) return undefined;
    if (row.how === "level") return put(add(grip, rotate(facing, vec(row.at, c, u))), qmul(facing, own));
    if (row.how === "palm") {
      // What is round lies on the palm: its middle a radius off the hand's surface.
      const k = sizeAt(row, c)[0];
      const size = times(sub(model.box.max, model.box.min), k);
      const palm = rotate(joints.rotations[arm.hand], arm.palm);
      const middle = add(grip, times(palm, Math.max(...size) / 2 + PALM * u));
      const rotation = qmul(facing, own);
      const centre = times(add(model.box.min, model.box.max), 0.5 * k);
      return { position: sub(middle, rotate(rotation, centre)), rotation, at: grip };
    }
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
    const i = row.hold === "feet" ? -1 : puppet.index.get(row.hold === "footL" ? "toeL" : "toeR");
    const rotation = qmul(facing, own);
    const deck = model.anchors.deck?.at[1] ?? 0;
    const under: Vec3 =
      i === undefined || i < 0
        ? add(b.state.position, [0, -deck, 0])
        : [joints.positions[i][0], b.state.position[1] - deck, joints.positions[i][2]];
    const at = add(under, rotate(facing, vec(row.at, c, u)));
    return { position: at, rotation, at };
  }
  const rest = jointRest(puppet, row);
  const i = rest && puppet.index.get(rest.joint);
  if (!rest || i === undefined) return undefined;
  const at = add(joints.positions[i], rotate(joints.rotations[i], sub(rest.rest, puppet.skeleton.joints[i].at)));
  return put(at, qmul(joints.rotations[i], own));
}

/** What a thrown prop must know: who throws it, where it goes, what it is made of. */
function launchOf(
  d: Doing,
  row: Prop,
  p: Placement,
  base: Placement | undefined,
  bodies: Bodies,
  driven: Map<string, (t: number) => EntityState>,
  ground: (x: number, z: number) => number,
): Launch {
  // What nobody is there to keep flies on.
  const flights = ([row.flight ?? []].flat() as Flight[]).map((f) =>
    typeof f.to === "object" && "partner" in f.to && !d.partner ? { ...f, ends: undefined } : f,
  );
  const { min, max } = p.model.box;
  const size = sub(max, min);
  const long = Math.max(...size);
  const round = Math.min(...size) > 0.75 * long;
  const repeats = d.move.seconds !== undefined;
  const began = d.deed.start <= 0 && repeats ? -3 : d.deed.start;
  const clock = (t: number): Clock => clockOf(d.move, t, began, d.deed.end, 0, 1);
  const matter = MATTER[String(p.member.params.material ?? "")] ?? (round ? MATTER.leather : MATTER.wood);
  const axis: Vec3 = size.map((v) => (v === long ? 1 : 0)) as Vec3;
  const k = sizeAt(row, still)[0];
  return {
    flights,
    cycle: d.move.seconds ?? Math.min(d.deed.end - d.deed.start, 4),
    began,
    repeats,
    held: (t, by) => holdAt(d, by ? { ...row, hold: by } : row, p, base, bodies, t, clock(t), ground),
    goal: (to, t) =>
      typeof to === "string"
        ? undefined
        : "partner" in to
          ? (partnerPoint(d, to.partner, bodies, t) ?? bodyPoint(d, AHEAD, ground))
          : "prop" in to
            ? (propPoint(d, to, driven, t) ?? bodyPoint(d, AHEAD, ground))
            : bodyPoint(d, to as Vec3, ground),
    ground,
    middle: times(add(min, max), 0.5 * k),
    radius: (k * (round ? long : Math.min(...size))) / 2,
    restitution: round ? Math.max(0.45, matter.restitution) : 0.2,
    rolls: round,
    axis,
  };
}

/** A landmark of the partner at a time. */
function partnerPoint(d: Doing, part: string, bodies: Bodies, t: number): Vec3 | undefined {
  if (!d.partner) return undefined;
  return companyPoint(d, makePuppet(d.partner.model), "partner", part, "R", t, (id, at) => bodies.get(id)?.(at, true));
}

/** Where a thing flies whose goal is missing. */
const AHEAD: Vec3 = [0, 0.9, 7];

/** A point of a body's frame where it stands, metres of a grown-up; its height is over the ground there. */
function bodyPoint(d: Doing, at: Vec3, ground: (x: number, z: number) => number): Vec3 {
  const p = add(d.actor.position, rotate(yaw(d.actor.heading), times(at, unitOf(d.puppet))));
  const floor = d.actor.on === "ground" ? ground(p[0], p[2]) - d.actor.position[1] : 0;
  return [p[0], p[1] + floor, p[2]];
}

/** A point of a prop as it is at a time. */
function propPoint(
  d: Doing,
  to: { prop: number; at: readonly [number, number, number] | "far end"; theirs?: boolean },
  driven: Map<string, (t: number) => EntityState>,
  t: number,
): Vec3 | undefined {
  const by = to.theirs ? d.mate : d;
  const one = by?.props.find(({ row }) => row === by.move.props?.[to.prop - 1]);
  if (!one) return undefined;
  const long = slender(one.p.model);
  const at = to.at === "far end" ? (long ? mix(long.end, long.head, 0.85) : [0, one.p.model.box.max[1], 0]) : to.at;
  const now = driven.get(one.p.member.id)?.(t);
  return now
    ? add(now.position, rotate(now.rotation, at as Vec3))
    : add(one.p.position, rotate(yaw(one.p.heading), at as Vec3));
}

/** A cord between what its row says. */
function cordOf(
  d: Doing,
  row: Prop,
  p: Placement,
  bodies: Bodies,
  driven: Map<string, (t: number) => EntityState>,
  ground: (x: number, z: number) => number,
): (t: number) => EntityState {
  const targets = targetsOf(d, bodies);
  const unit = unitOf(d.puppet);
  const began = d.deed.start <= 0 && d.move.seconds ? -3 : d.deed.start;
  return (t) => {
    const c = clockOf(d.move, t, began, d.deed.end, 0, 1);
    const body = bodies.get(d.actor.member.id)?.(t);
    const end = (e: CordEnd): Vec3 => {
      let at: Vec3 | Carried | undefined;
      if (e === "R" || e === "L") at = body?.grips[e];
      else if (typeof e === "string") {
        const other = d.partner && bodies.get(d.partner.member.id)?.(t);
        const part = e.slice(8);
        at = part === "R" || part === "L" ? other?.grips[part] : targets(e, "R", t);
      } else if ("prop" in e) at = propPoint(d, e, driven, t);
      else {
        const where = body?.state.position ?? d.actor.position;
        at = add(where, rotate(yaw(body?.heading ?? d.actor.heading), vec(e, c, unit)));
      }
      return Array.isArray(at) ? at : (body?.state.position ?? p.position);
    };
    const { cord } = row;
    if (!cord) throw new Error(`The prop ${p.member.id} is no cord.`);
    const state = strung(
      p.model,
      end(cord.from),
      end(cord.to),
      cord.long === undefined ? 0 : value(cord.long, c) * unit,
      cord.swing === undefined ? 0 : value(cord.swing, c),
      ground,
    );
    state.contacts[0].with = d.actor.member.id;
    return state;
  };
}

/** How high a body is raised by what it stands on. */
export function liftOf(d: Doing): number {
  const lift = d.move.over?.lift ?? 0;
  const bed = d.props.find(({ row }) => row.bears);
  if (bed) return lift + topPoint(bed.p)[1] - bed.p.position[1];
  const deck = d.props.find(({ row }) => row.hold.startsWith("foot") || row.hold === "feet");
  const on = d.props.find(({ row, p }) => row.hold === "ground" && p.model.anchors.deck);
  return lift + (deck?.p.model.anchors.deck?.at[1] ?? on?.p.model.anchors.deck?.at[1] ?? 0);
}
