/** Things that leave a hand, a foot or a bat: where they are until a hand has them again or they rest on the ground. */
import { add, axisAngle, cross, dot, mix, normalize, type Quat, qmul, rotate, sub, type Vec3 } from "../shape/math.ts";
import { along, type Hops, hops, launchSpeed, type Moving } from "./ballistics.ts";
import type { Flight } from "./motion/moves.ts";

/** A thing at one time: its model's origin, its turn, and the point that something has hold of. */
export interface Thrown {
  position: Vec3;
  rotation: Quat;
  at: Vec3;
  /** On the ground, in the air, or in a hand. */
  state: "held" | "flies" | "rests";
}

/** What a thing in flight must know of its world. */
export interface Launch {
  flights: readonly Flight[];
  /** Seconds of a cycle, and when the first begins; `repeats` says whether there is another. */
  cycle: number;
  began: number;
  repeats: boolean;
  /** The thing in a hold ("R", "L") or where the row has it at first. */
  held(t: number, by?: "R" | "L"): { position: Vec3; rotation: Quat; at: Vec3 } | undefined;
  /** The world point that a flight goes to, unless it is a hand. */
  goal(to: Flight["to"], t: number): Vec3 | undefined;
  ground(x: number, z: number): number;
  /** Middle of the model, and its radius. */
  middle: Vec3;
  radius: number;
  /** 0..1. */
  restitution: number;
  rolls: boolean;
  /** Along which its model is long, for what flies point first. */
  axis: Vec3;
}

const UP: Vec3 = [0, 1, 0];
/** Radians of a turn about an axis between two directions. */
function between(a: Vec3, b: Vec3): Quat {
  const n = cross(a, b);
  const l = Math.hypot(...n);
  if (l < 1e-6) return [0, 0, 0, 1];
  return axisAngle([n[0] / l, n[1] / l, n[2] / l], Math.atan2(l, dot(a, b)));
}

const hand = (to: Flight["to"]): "R" | "L" | undefined => (to === "R" || to === "L" ? to : undefined);

/** Where a thrown thing is at any time, as a function of t in seconds. Pure; what it computes once it keeps. */
export function thrown(l: Launch): (t: number) => Thrown | undefined {
  const order = [...l.flights].sort((a, b) => a.at - b.at);
  const ways = new Map<string, Way | undefined>();

  interface Way {
    f: Flight;
    start: number;
    from: Vec3;
    rotation: Quat;
    to: Vec3;
    after?: Hops;
  }

  const resting = (t: number, by?: "R" | "L"): Thrown | undefined => {
    const h = l.held(t, by);
    return h && { ...h, state: "held" };
  };

  /** The way of flight i of a cycle. */
  const wayOf = (n: number, i: number): Way | undefined => {
    const key = `${n}/${i}`;
    if (ways.has(key)) return ways.get(key);
    const f = order[i];
    const start = l.began + (n + f.at) * l.cycle;
    const before = i > 0 ? at(n, i - 1, start) : n > 0 ? atCycleEnd(n - 1, start) : resting(start);
    let way: Way | undefined;
    if (before) {
      const from = add(before.position, rotate(before.rotation, l.middle));
      const end = start + f.seconds;
      const caught = hand(f.to) && l.held(end, hand(f.to));
      const to = hand(f.to) ? caught && add(caught.position, rotate(caught.rotation, l.middle)) : l.goal(f.to, end);
      if (to) {
        way = { f, start, from, rotation: before.rotation, to };
        if (!hand(f.to) && f.ends !== "sticks") {
          const arrival = along({ at: from, speed: launchSpeed(from, to, f.seconds) }, f.seconds);
          const speed: Vec3 =
            f.ends === "falls"
              ? [arrival.speed[0] * 0.12, Math.min(-1.2, arrival.speed[1] * 0.3), arrival.speed[2] * 0.12]
              : arrival.speed;
          way.after = hops({ at: to, speed }, l.radius, l.restitution, l.rolls, l.ground);
        }
      }
    }
    ways.set(key, way);
    return way;
  };

  /** After the last flight of a cycle: a hand keeps it; else it is where the row has it at first again. */
  const atCycleEnd = (n: number, t: number): Thrown | undefined => {
    const last = order[order.length - 1];
    const by = hand(last.to);
    return by || l.began + (n + last.at) * l.cycle + last.seconds > t ? at(n, order.length - 1, t) : resting(t);
  };

  const at = (n: number, i: number, t: number): Thrown | undefined => {
    const w = wayOf(n, i);
    if (!w) return resting(t);
    const u = t - w.start;
    const { f } = w;
    const by = hand(f.to);
    if (u >= f.seconds && by) return resting(t, by);
    let now: Moving;
    let rests = false;
    if (u < f.seconds)
      now = f.bounces
        ? bounced(w.from, w.to, f.seconds, u, l)
        : along({ at: w.from, speed: launchSpeed(w.from, w.to, f.seconds) }, u);
    else if (w.after) {
      const h = w.after.at(u - f.seconds);
      now = h;
      rests = h.rests;
    } else {
      // What it sticks to may move.
      now = {
        at: l.goal(f.to, t) ?? w.to,
        speed: along({ at: w.from, speed: launchSpeed(w.from, w.to, f.seconds) }, f.seconds).speed,
      };
      rests = true;
    }
    const way = sub(w.to, w.from);
    const flat = Math.hypot(way[0], way[2]);
    let rotation = w.rotation;
    if (f.turns === "along") {
      const v =
        rests && w.after
          ? along({ at: w.from, speed: launchSpeed(w.from, w.to, f.seconds) }, f.seconds).speed
          : now.speed;
      if (Math.hypot(...v) > 1e-3) rotation = qmul(between(rotate(w.rotation, l.axis), normalize(v)), w.rotation);
    } else {
      const axis: Vec3 = f.turns === "flat" ? UP : flat > 1e-6 ? [way[2] / flat, 0, -way[0] / flat] : [1, 0, 0];
      const gone = Math.hypot(now.at[0] - w.from[0], now.at[2] - w.from[2]);
      // What rolls turns by its way, what flies by its spin.
      const until = w.after ? (w.after.bounces.at(-1)?.at ?? 0) + f.seconds : f.seconds;
      const spun = (f.spin ?? 4) * Math.min(u, until);
      const rolled = rests && l.rolls && w.after ? gone - distanceAt(w.after, w.from) : 0;
      rotation = qmul(axisAngle(axis, spun + Math.max(0, rolled) / Math.max(l.radius, 0.02)), w.rotation);
    }
    const position = sub(now.at, rotate(rotation, l.middle));
    return { position, rotation, at: now.at, state: rests ? "rests" : "flies" };
  };

  return (t) => {
    const turn = Math.max(0, Math.floor((t - l.began) / l.cycle));
    const n = l.repeats ? turn : 0;
    for (let i = order.length - 1; i >= 0; i--) if (t >= l.began + (n + order[i].at) * l.cycle) return at(n, i, t);
    return n > 0 ? atCycleEnd(n - 1, t) : resting(t);
  };
}

/** Metres from where a flight began to where what followed began to roll. */
function distanceAt(h: Hops, from: Vec3): number {
  const p = h.at((h.bounces.at(-1)?.at ?? 0) + 1e-6).at;
  return Math.hypot(p[0] - from[0], p[2] - from[2]);
}

/** By way of the ground: down in the first half of the time, up in the second. */
function bounced(from: Vec3, to: Vec3, seconds: number, u: number, l: Launch): Moving {
  const half = seconds / 2;
  const floor = mix(from, to, 0.5);
  floor[1] = l.ground(floor[0], floor[2]) + l.radius;
  return u < half
    ? along({ at: from, speed: launchSpeed(from, floor, half) }, u)
    : along({ at: floor, speed: launchSpeed(floor, to, half) }, u - half);
}
