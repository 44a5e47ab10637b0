/**
 * Who stands where: relations become metres. Left and right are as the camera sees them; the camera's natural place is at
 * +z, so its left is -x and "in front" is +z.
 */
import type { Anchor, Model, Place } from "../catalog/types.ts";
import type { Blocking, Shot } from "../screenplay/types.ts";
import { add, clamp, type Quat, radians, rotate, type Vec3, yaw } from "../shape/math.ts";
import { random } from "../shape/random.ts";
import type { Member } from "./cast.ts";
import { mount } from "./riders.ts";
import { wayThrough } from "./route.ts";

/** A member with a place. */
export interface Placement {
  member: Member;
  model: Model;
  position: Vec3;
  heading: number;
  /** What it stands on: "ground", a member's id, or a support of the place. */
  on: string;
  /** Carried by this member's right hand. */
  heldBy?: string;
  /** Rides on this member. */
  rides?: string;
  /** On which of its perches. */
  perch?: number;
  /** Somebody rides on it. */
  ridden?: boolean;
  /** Goes before this member and draws it. */
  draws?: string;
  /** Sits on this member's seat, so many metres over the ground that its feet are on. */
  seat?: { with: string; height: number };
  /** Faces this. */
  facing?: string;
}

const height = (m: Model): number => m.box.max[1] - m.box.min[1];
/** Half-width seen from the front and half-depth. */
const half = (m: Model): [number, number] => [(m.box.max[0] - m.box.min[0]) / 2, (m.box.max[2] - m.box.min[2]) / 2];
const lives = (m: Model): boolean => m.body !== undefined;

/** Where a turned model's outline ends: half-extents along world x and z. */
const reach = (p: Placement): [number, number] => {
  const [w, d] = half(p.model);
  const c = Math.abs(Math.cos(p.heading));
  const s = Math.abs(Math.sin(p.heading));
  return [w * c + d * s, w * s + d * c];
};

const addresses = (name: string, m: Member): boolean => name === m.id || name === m.cast.id;

/** The first flat top of a model, by anchors first, else the top of its box. */
export function topOf(model: Model): { at: Vec3; extent: [number, number] } {
  const named: Anchor | undefined = model.anchors.top ?? model.anchors.seat ?? model.anchors.surface;
  if (named?.extent) return { at: named.at, extent: named.extent };
  const [w, d] = half(model);
  const { min, max } = model.box;
  return { at: [(min[0] + max[0]) / 2, max[1], (min[2] + max[2]) / 2], extent: [w * 1.4, d * 1.4] };
}

/** The air over a model, all of it. */
function overhead(model: Model): { at: Vec3; extent: [number, number] } {
  const [w, d] = half(model);
  return { at: [0, model.box.max[1], 0], extent: [w * 2, d * 2] };
}

/** How far over a thing another floats, to be seen as apart from it and above it from where a camera stands. */
function hover(model: Model, under: Model | undefined): number {
  const deep = Math.max(half(model)[1], under ? half(under)[1] : 0);
  return Math.max(0.06, 0.35 * height(model), 0.5 * deep);
}

/** What has room under it for others. */
const SHELTERS = new Set(["furniture", "plant", "building"]);

/** Where nothing could be under a thing as it stands, the thing is held up in the air over the other. */
function heldUp(b: Blocking, members: { member: Member; model: Model }[]): Blocking {
  if (b.is !== "under" || typeof b.to !== "string") return b;
  const [low, over] = [b.who, b.to].map((name) => members.find(({ member }) => addresses(name, member)));
  if (!low || !over) return b;
  const sheltered = SHELTERS.has(over.member.asset.family) && height(low.model) < height(over.model);
  return sheltered ? b : { ...b, who: b.to, is: "above", to: b.who };
}

/** Words for the ground itself: what is on it needs no support, and a boat on it is out of the water. */
const GROUND = new Set(["ground", "floor", "grass", "sand", "snow", "shore"]);

/** What is below another in the picture by being nearer to the lens stands before it. */
function nearer(b: Blocking, foreground: readonly string[] = []): Blocking {
  if ((b.is !== "above" && b.is !== "under") || typeof b.to !== "string") return b;
  const [upper, lower] = b.is === "above" ? [b.who, b.to] : [b.to, b.who];
  return foreground.includes(lower) && !foreground.includes(upper)
    ? { ...b, who: lower, is: "in front of", to: upper }
    : b;
}

/** Relations of neighbours on one level. */
const LEVEL = new Set<Blocking["is"]>(["left of", "right of", "beside", "in front of", "behind", "near"]);

/** What holds a thing at last; the thing itself where it is in nothing. */
function vesselOf(name: string, rows: Blocking[]): string {
  let [held, deep] = [name, 0];
  for (let to: Blocking["to"] | undefined = name; typeof to === "string" && deep < 8; deep++) {
    held = to;
    to = rows.find((b) => b.who === held && b.is === "in")?.to;
  }
  return held;
}

/** A small thing beside what stands on a table stands on the table too, where nothing else is said of it. */
function sharedTops(
  rows: Blocking[],
  members: { member: Member; model: Model }[],
  foreground: readonly string[] = [],
): Blocking[] {
  // One in the foreground and one behind share nothing.
  const apart = (one: string, other: string) => foreground.includes(one) !== foreground.includes(other);
  const baseOf = (name: string) => rows.find((b) => b.who === name && b.is === "on" && typeof b.to === "string")?.to;
  const small = (name: string) =>
    members
      .filter(({ member }) => addresses(name, member))
      .every(({ model }) => Math.max(...half(model)) < 0.3 && height(model) < 0.6 && !lives(model));
  return rows.flatMap((b): Blocking[] => {
    if (!LEVEL.has(b.is) || typeof b.to !== "string") return [];
    // What lies in a bowl stands where its bowl stands.
    const [who, to] = [vesselOf(b.who, rows), vesselOf(b.to, rows)];
    for (const [one, other] of [
      [who, to],
      [to, who],
    ]) {
      const base = baseOf(one);
      if (base && base !== other && !baseOf(other) && small(other) && !apart(one, other))
        return [{ who: other, is: "on", to: base }];
    }
    return [];
  });
}

/** Whether a thing is a slender one for the hand: cutlery, pencils, brushes. */
function isLong(model: Model): boolean {
  const [w, d] = half(model);
  return !lives(model) && d > 1.7 * w && d < 0.3;
}

/** Heading a resting body takes: three-quarters to the camera, vehicles more from the side, things straight. */
function restHeading(model: Model, seed: number, film: number, alone: boolean): number {
  const side = film % 2 ? 1 : -1;
  if (model.wheels?.length || model.draught !== undefined) return side * radians(58 + 14 * seed);
  if (model.body?.kind === "quadruped") return side * radians(36 + 16 * seed);
  if (model.body?.kind === "fish") return side * radians(50 + 16 * seed);
  if (model.body?.goes?.shows !== undefined) return side * radians(model.body.goes.shows * (0.85 + 0.3 * seed));
  if (lives(model)) return side * radians(8 + 10 * seed);
  const [w, d] = half(model);
  // A long thing lies across the view, not along it; several lie side by side, as a table is laid.
  return radians((seed - 0.5) * 24) + (alone && d > 1.7 * w ? side * radians(80) : 0);
}

/**
 * Places everybody that does not travel. Travellers are placed by their routes, but take part here where others relate to
 * them. Nothing overlaps, supports hold what is put on them, groups are centred on the stage.
 */
export function block(
  members: { member: Member; model: Model }[],
  written: Shot,
  place: Place,
  seed: number,
  ground: (x: number, z: number) => number,
): Map<string, Placement> {
  const out = new Map<string, Placement>();
  const blocking = written.blocking.map((b) => heldUp(nearer(b, written.camera.foreground), members));
  const shot = { ...written, blocking: [...blocking, ...sharedTops(blocking, members, written.camera.foreground)] };
  const utensils = new Set(members.filter(({ model }) => isLong(model)).map(({ member }) => member.cast.id));
  const all: Placement[] = members.map(({ member, model }) => {
    const rng = random(`${seed}/stand/${member.cast.id}`);
    const alone = (member.cast.count ?? 1) === 1 && !(utensils.size > 1 && isLong(model));
    return {
      member,
      model,
      position: [0, 0, 0],
      heading: restHeading(model, rng(), seed, alone),
      on: "ground",
    };
  });
  const find = (name: string): Placement[] => all.filter((p) => addresses(name, p.member));
  const settled = new Set<Placement>();
  const feature = (name: string) => place.features.find((f) => f.name === name);
  const support = (name: string) =>
    place.supports?.find((s) => s.name === name) ?? (name === "table" ? place.supports?.[0] : undefined);

  const carried = (b: Blocking) => b.is === "holding" || b.is === "riding" || b.is === "wearing";
  const stacked = (b: Blocking) => b.is === "on" || b.is === "in" || b.is === "above";
  // What is put on things or held is placed after the things.
  const dependent = new Set<Placement>();
  for (const b of shot.blocking) {
    if (carried(b)) {
      const [who] = find(b.who);
      const things = find(b.to as string);
      if (!who || !things.length) continue;
      if (b.is === "holding")
        for (const thing of things) {
          thing.heldBy = who.member.id;
          dependent.add(thing);
        }
    } else if (stacked(b)) {
      const to = typeof b.to === "string" ? b.to : b.to[0];
      if (find(to).length || support(to)) for (const p of find(b.who)) if (!find(to).includes(p)) dependent.add(p);
    }
    if (b.is === "facing" && typeof b.to === "string") for (const p of find(b.who)) p.facing = b.to;
  }
  // Riding by relation or deed: "on a horse", "drives the car".
  mount(all, shot);
  for (const p of all) if (p.rides) dependent.add(p);
  for (const p of all) if (p.ridden && !p.rides) dependent.delete(p);
  // Holding by deed: "eats an apple", "reads a book".
  for (const beat of shot.beats) {
    if (!["hold", "eat", "drink", "read", "pick-up"].includes(beat.does)) continue;
    const thing = find(beat.with ?? beat.to ?? "").find((p) => !lives(p.model) && Math.max(...half(p.model)) < 0.6);
    const who = find(beat.who).find((p) => p.model.body?.kind === "biped");
    if (thing && who) {
      thing.heldBy = who.member.id;
      dependent.add(thing);
    }
  }

  const free = all.filter((p) => !dependent.has(p));
  const gapOf = (a: Placement, b: Placement): number => {
    const h = Math.min(height(a.model), height(b.model));
    const [low, high] = [h, Math.max(height(a.model), height(b.model))];
    // What dwarfs its neighbour needs distance to be seen whole.
    return clamp(h * 0.28, 0.025, 0.7) + (high > 2.5 * low && low > 0.5 ? Math.min(14, high * 0.45) : 0);
  };
  const clash = (p: Placement): boolean =>
    [...settled].some((o) => {
      if (dependent.has(o)) return false;
      const [aw, ad] = reach(p);
      const [bw, bd] = reach(o);
      return (
        Math.abs(p.position[0] - o.position[0]) < aw + bw + 0.02 &&
        Math.abs(p.position[2] - o.position[2]) < ad + bd + 0.02
      );
    });

  const relate = (p: Placement, b: Blocking, to: Placement): void => {
    const [aw, ad] = reach(p);
    const [bw, bd] = reach(to);
    const g = gapOf(p, to) + (b.is === "far from" ? 4 * Math.max(height(p.model), height(to.model)) : 0);
    const [x, , z] = to.position;
    // "Their" left: an observer at the thing, looking where it looks.
    const turn = b.whose === "theirs" ? to.heading : Math.PI;
    const local = (lx: number, lz: number): Vec3 => {
      const r = rotate(yaw(turn), [lx, 0, lz]);
      return [x + r[0], 0, z + r[2]];
    };
    const sideways = b.whose === "theirs" && Math.abs(Math.sin(turn)) > 0.7 ? ad + bd + g : aw + bw + g;
    if (b.is === "left of") p.position = local(sideways, 0);
    else if (b.is === "right of") p.position = local(-sideways, 0);
    else if (b.is === "in front of")
      p.position = b.whose === "theirs" ? local(0, ad + bd + g) : [x + 0.15 * aw, 0, z + ad + bd + g];
    else if (b.is === "behind")
      p.position = b.whose === "theirs" ? local(0, -(ad + bd + g)) : [x + 0.6 * bw, 0, z - ad - bd - g];
    // Far off is far behind, where the camera sees it.
    else if (b.is === "far from") p.position = [x + 0.1 * g, 0, z - ad - bd - g];
    else if (b.is === "under") p.position = [x, 0, z + 0.1 * bd];
    else if (b.is === "around") p.position = [x, 0, z + bd + ad + g];
    else p.position = [x + bw + aw + g * (b.is === "near" ? 2.2 : 1), 0, z + 0.2 * (ad + bd)];
  };

  const settle = (p: Placement): void => {
    settled.add(p);
    out.set(p.member.id, p);
  };

  // Members of one entry first: the head of each entry is placed by relations, the others beside it.
  const heads = free.filter(
    (p) => !free.some((o) => o !== p && o.member.cast.id === p.member.cast.id && o.member.id < p.member.id),
  );
  const order = [...heads].sort((a, b) => rank(a, shot) - rank(b, shot));
  const pending = [...order];
  let guard = pending.length * pending.length + 1;
  while (pending.length && guard-- > 0) {
    const p = pending.shift() as Placement;
    // Where a held thing must be, its holder must be.
    const stands = (name: string): boolean =>
      addresses(name, p.member) || find(name).some((q) => q.heldBy === p.member.id);
    const relations = shot.blocking.filter((b) => stands(b.who) && !carried(b) && !stands(b.to as string));
    const own = relations.find((b) => !stacked(b) || (find(b.to as string).length === 0 && b.to !== "ground"));
    const inverse = shot.blocking.find(
      (b) =>
        typeof b.to === "string" && addresses(b.to, p.member) && [...settled].some((o) => addresses(b.who, o.member)),
    );
    if (own) {
      const targets = (Array.isArray(own.to) ? own.to : [own.to]).flatMap((n) => find(n)).filter((q) => q !== p);
      const f = feature(Array.isArray(own.to) ? own.to[0] : own.to);
      if (targets.length && targets.every((q) => settled.has(q))) {
        if (own.is === "between" && targets.length > 1)
          p.position = [
            (targets[0].position[0] + targets[1].position[0]) / 2,
            0,
            (targets[0].position[2] + targets[1].position[2]) / 2,
          ];
        else relate(p, own, targets[0]);
        nudge(
          p,
          own.is === "behind"
            ? [0.5, -1]
            : own.is === "in front of"
              ? [0.2, 1]
              : own.is === "left of"
                ? [-1, 0]
                : own.is === "right of"
                  ? [1, 0]
                  : [0.8, 0.4],
          own.is === "under" ? () => false : clash,
        );
        settle(p);
        continue;
      }
      if (targets.length && !inverse) {
        if (targets.some((q) => pending.includes(q)) && guard > 0) {
          pending.push(p);
          continue;
        }
      }
      if (f) {
        // By a feature of the place: as near as the stage allows, on the stage's side of it.
        const [w, d] = reach(p);
        const away = 0.25 + Math.max(w, d);
        p.position = [
          clamp(f.at[0] + f.facing[0] * away, -place.stage.width, place.stage.width),
          0,
          clamp(f.at[2] + f.facing[2] * away, -place.stage.depth, place.stage.depth),
        ];
        nudge(p, [f.facing[0] || 0.3, f.facing[2]], clash);
        settle(p);
        continue;
      }
    }
    if (inverse) {
      const other = [...settled].find((o) => addresses(inverse.who, o.member)) as Placement;
      const flip: Record<string, Blocking["is"]> = {
        "left of": "right of",
        "right of": "left of",
        "in front of": "behind",
        behind: "in front of",
      };
      relate(p, { ...inverse, is: flip[inverse.is] ?? "beside", whose: "camera" }, other);
      nudge(p, [1, 0.1], clash);
      settle(p);
      continue;
    }
    const living = Math.max(0, ...free.filter((o) => lives(o.model)).map((o) => height(o.model)));
    if (living > 0 && !lives(p.model) && height(p.model) > 2.5 * living) {
      // What dwarfs the living and has no place of its own is their backdrop, to one side.
      const [w, d] = reach(p);
      p.position = [(settled.size % 2 ? 0.35 : -0.35) * (w + 6), 0, -(d + Math.min(30, 5 + height(p.model) * 0.8))];
      settle(p);
      continue;
    }
    // Free: the first in the middle, the others alternately right and left of the group, things a little in front.
    if (settled.size) {
      const side = settled.size % 2 ? 1 : -1;
      const grounded = [...settled].filter((o) => !dependent.has(o));
      const edge = grounded.reduce((m, o) => Math.max(m, side * o.position[0] + reach(o)[0]), 0);
      const near = grounded[0];
      p.position = [side * (edge + reach(p)[0] + (near ? gapOf(p, near) : 0.3)), 0, lives(p.model) ? 0 : 0.1];
      nudge(p, [side, 0.15], clash);
    }
    settle(p);
  }
  for (const p of pending) settle(p);

  // The others of an entry: a loose row or, from five on, a loose patch beside the head.
  for (const p of free) {
    if (settled.has(p)) continue;
    const head = heads.find((h) => h.member.cast.id === p.member.cast.id) as Placement;
    const rng = random(`${seed}/row/${p.member.id}`);
    const kin = free.filter((o) => o.member.cast.id === p.member.cast.id);
    const i = kin.indexOf(p);
    const playing = shot.beats.some((b) => b.does === "play-catch" && addresses(b.who, p.member));
    const [w, d] = reach(head);
    const step = playing
      ? 2 * w + clamp(height(p.model) * 1.45, 1.2, 3)
      : 2 * Math.max(w, d * 0.7) + gapOf(p, head) * (0.8 + 0.5 * rng());
    const side = i % 2 ? 1 : -1;
    const rank = Math.ceil(i / 2);
    p.heading = head.heading + (lives(p.model) ? side * -0.25 : (rng() - 0.5) * 1.2);
    p.position = [
      head.position[0] + side * rank * step,
      0,
      head.position[2] + (playing ? 0 : (rng() - 0.6) * Math.min(1.2, step * 0.5)),
    ];
    nudge(p, [side, 0.2], clash);
    settle(p);
  }

  centre([...settled], shot, place);
  const swims = (p: Placement): boolean =>
    place.water !== undefined &&
    shot.beats.some((b) => (b.does === "swim" || b.does === "float") && addresses(b.who, p.member));
  for (const p of settled) if (swims(p) && p.on === "ground") p.on = "water";
  const beached = (p: Placement): boolean =>
    shot.blocking.some((b) => addresses(b.who, p.member) && b.is === "on" && GROUND.has(b.to as string));
  for (const p of settled) if (place.water && isHull(p.model) && !beached(p)) p.on = "water";
  launch([...settled], place);
  for (const p of settled)
    p.position[1] =
      p.on === "water" && place.water
        ? place.water.level
        : ground(p.position[0], p.position[2]) + (isHull(p.model) ? (p.model.draught ?? 0) * 0.8 : 0);

  // Company turns to each other a little; facing turns fully.
  const company = [...settled].filter((p) => lives(p.model));
  if (company.length > 1)
    for (const p of company) {
      const mean = company.filter((o) => o !== p).reduce((s, o) => s + o.position[0], 0) / (company.length - 1);
      const inward = Math.sign(mean - p.position[0]) || 1;
      const quadruped = p.model.body?.kind === "quadruped";
      p.heading = inward * radians(quadruped ? 26 : 20);
      if (
        shot.beats.some(
          (b) =>
            (b.does === "play-catch" || b.does === "hug" || (b.does === "talk" && b.to !== "camera")) &&
            addresses(b.who, p.member),
        )
      )
        p.heading = inward * radians(72);
    }
  for (const p of settled) {
    const target = p.facing ? (find(p.facing)[0]?.position ?? feature(p.facing)?.at) : undefined;
    if (target) p.heading = Math.atan2(target[0] - p.position[0], target[2] - p.position[2]);
    if (p.facing === "camera") p.heading = 0;
  }

  // Then what stands on things, from the ground up.
  const rowOf = (p: Placement): Blocking | undefined =>
    shot.blocking.find((r) => addresses(r.who, p.member) && stacked(r));
  const storey = (p: Placement, guard = 8): number => {
    const to = dependent.has(p) && guard > 0 ? rowOf(p)?.to : undefined;
    const [base] = typeof to === "string" ? find(to) : [];
    return base && base !== p ? 1 + storey(base, guard - 1) : 0;
  };
  const stacks = all.filter((p) => dependent.has(p) && !p.heldBy && !p.rides);
  for (const p of stacks.sort((a, b) => storey(a) - storey(b))) {
    const b = rowOf(p) as Blocking;
    const to = typeof b.to === "string" ? b.to : b.to[0];
    const base = find(to)[0];
    const s = support(to);
    const kin = all.filter(
      (o) =>
        dependent.has(o) &&
        !o.heldBy &&
        shot.blocking.some(
          (r) => addresses(r.who, o.member) && stacked(r) && r.to === b.to && (r.is === "above") === (b.is === "above"),
        ),
    );
    if (base && !out.has(base.member.id)) settle(base);
    const top = base
      ? b.is === "above"
        ? overhead(base.model)
        : b.is === "in" && base.model.anchors.cavity?.extent
          ? { at: base.model.anchors.cavity.at, extent: base.model.anchors.cavity.extent as [number, number] }
          : topOf(base.model)
      : { at: s?.at ?? [0, 0, 0], extent: s?.extent ?? [1, 1] };
    const spot = spread(p, kin, top.extent, seed, shot);
    const q: Quat = base ? yaw(base.heading) : [0, 0, 0, 1];
    const from: Vec3 = base ? base.position : [0, 0, 0];
    if (base && p.model.body?.kind === "biped" && base.model.anchors.seat) {
      // People sit with their feet on the ground before the seat, and look where it looks.
      const seat = base.model.anchors.seat.at;
      // Far enough forward that the knees bend over the edge.
      const edge = seat[2] + (base.model.anchors.seat.extent?.[1] ?? 0.3) / 2;
      const deep = Math.max(seat[2] + 0.06, edge - 0.36 * p.model.body.rootHeight);
      const under = add(from, rotate(q, [seat[0] + spot[0], 0, deep]));
      p.position = [under[0], base.position[1], under[2]];
      p.heading = base.heading;
      p.seat = { with: base.member.id, height: seat[1] };
      settle(p);
      continue;
    }
    const at = add(from, rotate(q, [top.at[0], top.at[1], top.at[2]]));
    // Left and right on a top are the camera's too, so offsets are not turned with the table.
    // Its middle comes to the spot, wherever the model has its origin.
    const { min, max } = p.model.box;
    // What is nearly as wide as its vessel rests on the walls.
    const fills = b.is === "in" && base ? clamp(half(p.model)[0] / half(base.model)[0] - 0.5) : 0;
    const rise =
      b.is === "above" ? hover(p.model, base?.model) : base ? fills * (base.model.box.max[1] - top.at[1]) : 0;
    const own = rotate(yaw(p.heading), [(min[0] + max[0]) / 2, 0, (min[2] + max[2]) / 2]);
    p.position = [at[0] + spot[0] - own[0], at[1] - min[1] + rise, at[2] + spot[1] - own[2]];
    p.on = base ? base.member.id : to;
    settle(p);
  }
  for (const p of all) if (!out.has(p.member.id)) settle(p);
  for (const p of all) {
    const under = p.rides ? out.get(p.rides) : undefined;
    if (!under) continue;
    p.position = [...under.position];
    p.heading = under.heading;
    p.on = under.member.id;
  }
  return out;
}

/** Subjects are placed first, then what others relate to. */
function rank(p: Placement, shot: Shot): number {
  const related = shot.blocking.some((b) => (Array.isArray(b.to) ? b.to : [b.to]).some((n) => addresses(n, p.member)));
  const subject = (shot.camera.subject ?? []).some((s) => addresses(s, p.member));
  return (related ? 0 : 10) + (subject ? 0 : 5) + shot.cast.indexOf(p.member.cast.id) * 0.01;
}

/** Moves `p` along a direction until it touches nobody. */
function nudge(p: Placement, direction: [number, number], clash: (p: Placement) => boolean): void {
  const l = Math.hypot(direction[0], direction[1]) || 1;
  // Small things move by small steps, so that they end up beside each other and not apart.
  const step = Math.min(0.12, 0.3 * Math.max(...reach(p)));
  for (let way = 0; way < 7.2 && clash(p); way += step)
    p.position = [p.position[0] + (direction[0] / l) * step, p.position[1], p.position[2] + (direction[1] / l) * step];
}

/** Brings the middle of the group to the middle of the stage, unless a feature of the place holds somebody elsewhere. */
function centre(group: Placement[], shot: Shot, place: Place): void {
  const held = group.some((p) =>
    shot.blocking.some(
      (b) => addresses(b.who, p.member) && typeof b.to === "string" && place.features.some((f) => f.name === b.to),
    ),
  );
  if (held || !group.length) return;
  let lo = Infinity;
  let hi = -Infinity;
  for (const p of group) {
    const [w] = reach(p);
    lo = Math.min(lo, p.position[0] - w);
    hi = Math.max(hi, p.position[0] + w);
  }
  // The lead stands on the stage; what is behind or before it may be far off it.
  const lead = group.find((p) => (shot.camera.subject ?? []).some((n) => addresses(n, p.member))) ?? group[0];
  const z = Math.abs(lead.position[2]) > place.stage.depth ? lead.position[2] : 0;
  const x = hi - lo > 2 * place.stage.width ? lead.position[0] : (lo + hi) / 2;
  for (const p of group) p.position = [p.position[0] - x, p.position[1], p.position[2] - z];
}

const isHull = (m: Model): boolean => m.draught !== undefined;

/** Hulls go to the water, where the place's own water lane passes nearest to the stage; several lie side by side. */
function launch(group: Placement[], place: Place): void {
  const lane = place.lanes.find((l) => l.name === "water");
  const hulls = group.filter((p) => p.on === "water");
  if (!lane || !place.water || !hulls.length) return;
  const way = wayThrough(lane.points);
  const at = way.at(way.nearest([0, 0, 0]));
  // From three on they lie in two staggered rows, so that a picture holds them all and still shows each.
  const stagger = hulls.length > 2 ? 0.68 : 1.2;
  const width = hulls.reduce((s, p) => s + reach(p)[0] * 2 * stagger, 0);
  let x = -width / 2;
  hulls.forEach((p, i) => {
    const back = hulls.length > 2 && i % 2 ? -2.6 * reach(p)[1] : 0;
    x += reach(p)[0] * stagger;
    p.position = [at[0] + x, 0, at[2] + p.position[2] + back];
    x += reach(p)[0] * stagger;
  });
}

/** A spot on a top for one of those that share it: relations between them first, else an easy cluster. x, z offsets. */
function spread(p: Placement, kin: Placement[], extent: [number, number], seed: number, shot: Shot): [number, number] {
  if (kin.length === 1) return rollsOff(p, shot) ? [extent[0] * 0.18, extent[1] * 0.12] : [0, 0];
  const spots = new Map<Placement, [number, number]>();
  const size = (o: Placement): number => Math.max(...half(o.model));
  const group = (o: Placement): string => o.member.cast.id;
  // Order of the groups along x, as relations say.
  const names = [...new Set(kin.map(group))];
  const before = (a: string, b: string): boolean =>
    shot.blocking.some(
      (r) => (r.is === "left of" && r.who === a && r.to === b) || (r.is === "right of" && r.who === b && r.to === a),
    );
  names.sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0));
  // Each group is a tight cluster; clusters stand in a row.
  const clusters = names.map((n) => {
    const these = kin.filter((o) => group(o) === n);
    const r = Math.max(...these.map(size));
    const rng = random(`${seed}/top/${n}`);
    // Three make a triangle, more make staggered rows; their outlines stay apart.
    const columns = Math.ceil(Math.sqrt(these.length));
    const places: [number, number][] = these.map((_, i) => {
      if (these.length === 1) return [0, 0];
      const jitter = (): number => rng.range(-0.05, 0.05) * r;
      if (these.length === 2) return [(i ? 1.12 : -1.12) * r, (i ? 0.3 : -0.2) * r];
      if (these.length === 3) return [[-1.14, 1.14, 0.12][i] * r + jitter(), [0.55, 0.75, -1.5][i] * r];
      const row = Math.floor(i / columns);
      const stagger = row % 2 ? 0.5 : 0;
      return [
        ((i % columns) - (columns - 1) / 2 + stagger) * 2.2 * r + jitter(),
        (row - (these.length / columns - 1) / 2) * 2.2 * r + jitter(),
      ];
    });
    const width = these.length === 1 ? reach(these[0])[0] : Math.max(...places.map((q) => Math.abs(q[0]))) + r;
    return { these, places, width, r };
  });
  const deep = (c: (typeof clusters)[number]): number =>
    c.these.length === 1 ? reach(c.these[0])[1] : Math.max(...c.places.map((q) => Math.abs(q[1]))) + c.r;
  const ahead = (a: string, b: string): boolean =>
    shot.blocking.some(
      (r) => (r.is === "in front of" && r.who === a && r.to === b) || (r.is === "behind" && r.who === b && r.to === a),
    );
  const inRow = names.some((a) => names.some((b) => before(a, b)));
  // Of two, one before the other.
  const fore = clusters.length === 2 ? [ahead(names[0], names[1]), ahead(names[1], names[0])].indexOf(true) : -1;
  const total = clusters.reduce((s, c) => s + 2 * c.width, 0);
  const room = Math.max(0, extent[0] - total);
  const gap = Math.min(room / (clusters.length + 1), Math.max(...clusters.map((c) => c.width)) * 0.6);
  let x = -(total + gap * (clusters.length - 1)) / 2;
  clusters.forEach((c, k) => {
    if (fore >= 0) {
      const apart = deep(clusters[0]) + deep(clusters[1]) + 0.03;
      for (const [i, o] of c.these.entries())
        spots.set(o, [c.places[i][0], c.places[i][1] + (k === fore ? 0.5 : -0.5) * apart]);
      return;
    }
    for (const [i, o] of c.these.entries())
      spots.set(o, [x + c.width + c.places[i][0], c.places[i][1] + (inRow ? 0 : k % 2 ? -0.25 : 0.15) * c.r]);
    x += 2 * c.width + gap;
  });
  const [sx, sz] = spots.get(p) ?? [0, 0];
  const [w, d] = half(p.model);
  return [clamp(sx, -extent[0] / 2 + w, extent[0] / 2 - w), clamp(sz, -extent[1] / 2 + d, extent[1] / 2 - d)];
}

const rollsOff = (p: Placement, shot: Shot): boolean =>
  shot.beats.some((b) => addresses(b.who, p.member) && (b.does === "roll" || b.does === "fall"));
