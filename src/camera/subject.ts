/** What the camera looks at: where the subject is, how large, and how it moves. */
import { add, type Box, emptyBox, expand, type Vec3 } from "../shape/math.ts";
import { boundsAt } from "../world/index.ts";
import type { Entity, StagedShot } from "../world/types.ts";

/** A group of entities as one thing to frame. */
export interface Subject {
  entities: Entity[];
  /** The one that leads: its height is what framings are measured in. */
  lead: Entity;
  /** Whether somebody of the group rides something of it. */
  ridden: boolean;
  /** Whether something of the group is alive. */
  alive: boolean;
  /** Bounds at a time. */
  box(t: number): Box;
  /** The smooth point that a following camera holds on to: the root of what travels, else where it stands. */
  anchor(t: number): Vec3;
  /** Metres that the anchor goes over the shot. */
  travel: number;
  /** Whether it goes by itself, on legs, wheels, wings or a hull: what falls and rolls is watched, not followed. */
  goes: boolean;
}

const heightOf = (e: Entity): number => e.model.box.max[1] - e.model.box.min[1];

/** Whether a thing is under way all through the shot, at much the same speed: aircraft, not what falls. */
function flies(e: Entity, seconds: number): boolean {
  const speed = (t: number): number => {
    const [a, b] = [e.at(t).position, e.at(t + 0.1).position];
    return Math.hypot(b[0] - a[0], b[2] - a[2]) * 10;
  };
  const [first, middle] = [speed(0), speed(seconds / 2)];
  return first > 1 && Math.abs(first - middle) < 0.3 * first;
}

/** Whether a thing leaves its place by more than its own size. */
function strays(e: Entity, seconds: number): boolean {
  const [a, b] = [e.at(0).position, e.at(seconds).position];
  return Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) > Math.max(0.3, heightOf(e));
}

const BESIDE = new Set(["left of", "right of", "beside", "in front of", "behind", "between"]);
const TIGHT = new Set(["extreme close-up", "close-up", "medium close-up", "medium"]);

const matches = (name: string, e: Entity): boolean => e.id === name || e.cast === name;

/** Metres of what is framed with its rider at most. */
const LONGEST = 13;

/** What somebody rides. */
export function mountOf(shot: StagedShot, e: Entity): Entity | undefined {
  const seat = e.model.body && e.at(0).contacts.find((c) => c.part === "seat");
  const mount = seat && shot.entities.find((m) => m.id === seat.with);
  return mount?.model.ride || mount?.model.body ? mount : undefined;
}

/** The subject of a shot. */
export function subjectOf(shot: StagedShot): Subject {
  const named = shot.shot.camera.subject ?? [];
  const all = shot.entities.filter((e) => e.cast !== undefined);
  let entities = named.flatMap((n) => all.filter((e) => matches(n, e)));
  // Who stands to somebody's left is to be seen with them.
  const beside = shot.shot.blocking
    .filter((b) => BESIDE.has(b.is))
    .map((b) => [b.who, ...(Array.isArray(b.to) ? b.to : [b.to])]);
  for (const names of beside)
    if (names.some((n) => entities.some((e) => matches(n, e))))
      for (const e of all) if (!entities.includes(e) && names.some((n) => matches(n, e))) entities.push(e);
  if (!entities.length) {
    const living = all.filter((e) => e.model.body);
    entities = living.length ? living : all;
  }
  if (!entities.length) entities = shot.entities.slice(0, 1);
  // Who rides is seen with what carries them, and it with them, unless it is as long as a train.
  if (!TIGHT.has(shot.shot.camera.framing))
    for (const e of all) {
      const mount = mountOf(shot, e);
      if (!mount || Math.max(...sizeOf(mount.model.box)) > LONGEST) continue;
      const [rider, carrier] = [entities.includes(e), entities.includes(mount)];
      if (rider && !carrier) entities.push(mount);
      if (carrier && !rider) entities.push(e);
    }
  // Where a thing falls or rolls by itself, it is what is looked at.
  const moved = entities.filter((e) => !e.model.body && strays(e, shot.seconds));
  if (moved.length && !entities.some((e) => e.model.body)) {
    const tall = Math.max(...entities.map(heightOf));
    if (tall > 8 * Math.max(...moved.map(heightOf))) entities = moved;
  }
  // A table under what is looked at is not what is looked at, unless the frame has room for both.
  if (TIGHT.has(shot.shot.camera.framing)) {
    const bases = new Set(entities.filter((e) => !e.serves).flatMap((e) => e.at(0).contacts.map((c) => c.with)));
    // The bowl that something is in is looked at with it.
    const vessel = (e: Entity) => shot.shot.blocking.some(({ is, to }) => is === "in" && matches(to as string, e));
    const onTop = entities.filter((e) => vessel(e) || (!bases.has(e.id) && !(e.cast && bases.has(e.cast))));
    if (onTop.length) entities = onTop;
  }
  // Tools and what work is done on are framed with the hands of who works.
  const workers = new Set(entities.filter((e) => e.model.body).map((e) => e.id));
  entities = entities.filter((e) => !e.serves || !workers.has(e.serves));
  // A tree that somebody lies under, a house that somebody stands by: the living lead, what dwarfs them is backdrop.
  const living = entities.filter((e) => e.model.body);
  const tallest = Math.max(0, ...living.map(heightOf));
  const mounts = new Set(entities.flatMap((e) => mountOf(shot, e) ?? []));
  if (living.length)
    entities = entities.filter((e) => e.model.body || mounts.has(e) || heightOf(e) < Math.max(0.9, 2.2 * tallest));
  const lead = living[0] ?? entities[0];
  const box = (t: number): Box => {
    const b = emptyBox();
    for (const e of entities) {
      const own = boundsAt(e.model, e.at(t));
      expand(b, own.min);
      expand(b, own.max);
    }
    return b;
  };
  const anchor = (t: number): Vec3 => {
    let p: Vec3 = [0, 0, 0];
    for (const e of entities) p = add(p, e.at(t).position);
    return [p[0] / entities.length, p[1] / entities.length, p[2] / entities.length];
  };
  const a = anchor(0);
  const b = anchor(shot.seconds);
  const m = anchor(shot.seconds / 2);
  const travel = Math.hypot(m[0] - a[0], m[2] - a[2]) + Math.hypot(b[0] - m[0], b[2] - m[2]);
  const goes = entities.some(
    (e) =>
      e.model.body !== undefined ||
      (e.model.wheels?.length ?? 0) > 0 ||
      e.model.draught !== undefined ||
      flies(e, shot.seconds),
  );
  return {
    entities,
    lead,
    ridden: mounts.size > 0,
    goes,
    alive: entities.some((e) => e.model.body !== undefined),
    box,
    anchor,
    travel,
  };
}

/** The middle and size of a box. */
export const centreOf = (b: Box): Vec3 => [
  (b.min[0] + b.max[0]) / 2,
  (b.min[1] + b.max[1]) / 2,
  (b.min[2] + b.max[2]) / 2,
];
/** Width, height and depth of a box, metres. */
export const sizeOf = (b: Box): Vec3 => [b.max[0] - b.min[0], b.max[1] - b.min[1], b.max[2] - b.min[2]];

/** The box that holds the subject over the whole shot. */
export function sweep(shot: StagedShot, subject: Subject): Box {
  const out = emptyBox();
  for (let i = 0; i <= 12; i++) {
    const b = subject.box((shot.seconds * i) / 12);
    expand(out, b.min);
    expand(out, b.max);
  }
  return out;
}
