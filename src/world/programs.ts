/** What hands do with things over time: carrying, planting a pole, playing catch. Pure functions of t. */
import {
  add,
  addScaled,
  lerp,
  mix,
  normalize,
  rotate,
  smoothstep,
  sub,
  scale as times,
  type Vec3,
  yaw,
} from "../shape/math.ts";
import { type BodyState, beside, type Program } from "./creature.ts";
import type { Channels, Reach } from "./motion/pose.ts";

/** Ways of carrying: a pole or umbrella upright, something small before the chest, something large low in both arms. */
export type Carry = "upright" | "small" | "large";

/** Arm channels of a way of carrying; the right hand holds. */
export function carryChannels(how: Carry): Channels {
  if (how === "upright") return { "armR.swing": 0.95, "armR.elbow": 1.45, "armR.in": 0.15, "handR.curl": 0.85 };
  if (how === "small") return { "armR.swing": 0.35, "armR.elbow": 1.25, "armR.in": 0.3, "handR.curl": 0.8 };
  const out: Channels = {};
  for (const side of ["L", "R"]) {
    out[`arm${side}.swing`] = 0.12;
    out[`arm${side}.elbow`] = 1.15;
    out[`arm${side}.in`] = 0.25;
    out[`hand${side}.curl`] = 0.3;
  }
  return out;
}

/** The fall of planting: the height of the pole's foot over where it ends, in metres, at u in 0..1 of the deed. */
export function plantHeight(u: number): number {
  // Held high, then three strokes, each deeper.
  const strokes: [number, number][] = [
    [0, 0.3],
    [0.28, 0.44],
    [0.38, 0.12],
    [0.54, 0.38],
    [0.64, 0.05],
    [0.78, 0.26],
    [0.87, 0],
    [1, 0],
  ];
  for (let i = 1; i < strokes.length; i++) {
    const [a, ha] = strokes[i - 1];
    const [b, hb] = strokes[i];
    if (u <= b) return lerp(ha, hb, smoothstep(a, b, u));
  }
  return 0;
}

/** Both hands on an upright pole while it is driven in, then let go and step back to rest. */
export function planter(
  deed: { start: number; end: number },
  /** World foot of the pole when planted. */
  foot: Vec3,
  /** Height of the shoulders, metres. */
  shoulder: number,
): Program {
  return (t) => {
    const u = (t - deed.start) / (deed.end - deed.start);
    const drop = plantHeight(Math.max(0, Math.min(1, u)));
    // Until the deed begins the pole is held too; afterwards the hands leave it one after the other.
    const left = 1 - smoothstep(deed.end + 0.1, deed.end + 0.6, t);
    const right = 1 - smoothstep(deed.end + 0.5, deed.end + 1.1, t);
    const at = (h: number): Vec3 => [foot[0], foot[1] + h + drop, foot[2]];
    const push = smoothstep(0.28, 0.42, u) * (1 - smoothstep(0.88, 1, u));
    const reaches: Reach[] = [
      { side: "R", at: at(shoulder * 0.98), weight: right },
      { side: "L", at: at(shoulder * 0.74), weight: left },
    ];
    const sink = push * Math.max(0, 0.45 - drop) * 0.5;
    return {
      reaches,
      channels: {
        "handR.curl": 0.85 * right,
        "handL.curl": 0.85 * left,
        "root.y": -sink,
        "spine.x": 0.08 * right + sink * 1.5,
        "chest.x": sink * 0.6,
        "head.x": 0.18 * right,
        "leg0.z": 0.12,
        "leg1.z": -0.1,
      },
    };
  };
}

/** One flight of a thrown thing. */
interface Flight {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Seconds of a game of catch: holding and winding up. */
const HOLD = 0.55;
/** Radians a second that a thrown ball turns. */
const SPIN = 7;
const WIND = 0.45;

/** A game of catch between two or more: who has the ball, where the hands go, where the ball flies. */
export class CatchGame {
  private readonly flights: Flight[] = [];
  private readonly players: number;
  private readonly bodies: () => ((t: number) => BodyState)[];
  private readonly memo = new Map<number, { a: Vec3; b: Vec3 }>();
  private readonly tall: number[];
  private readonly places: { base: Vec3; heading: number }[];

  /** `bodies` gives the players' motions, which in turn ask this game for their programs; `tall` are shoulder heights. */
  constructor(
    start: number,
    end: number,
    places: { base: Vec3; heading: number }[],
    tall: number[],
    bodies: () => ((t: number) => BodyState)[],
  ) {
    this.players = places.length;
    this.places = places;
    this.tall = tall;
    this.bodies = bodies;
    let t = start - 0.35;
    let who = 0;
    while (t < end + 2) {
      const next = (who + 1) % this.players;
      const d = Math.sqrt(
        (places[who].base[0] - places[next].base[0]) ** 2 + (places[who].base[2] - places[next].base[2]) ** 2,
      );
      const release = t + HOLD + WIND;
      const flight = 0.36 + d * 0.1;
      this.flights.push({ from: who, to: next, start: release, end: release + flight });
      t = release + flight;
      who = next;
    }
  }

  private at(t: number): number {
    let i = 0;
    while (i < this.flights.length - 1 && t >= this.flights[i].end) i++;
    return i;
  }

  /** Where a player's hands are asked to be. */
  program(player: number): Program {
    const s = this.tall[player];
    return (t, where) => {
      const chest = beside(where, [0, s * 0.78, s * 0.34]);
      const catching = beside(where, [0, s * 0.86, s * 0.54]);
      const back = beside(where, [-s * 0.2, s * 1.12, -s * 0.1]);
      const release = beside(where, [-s * 0.12, s * 1.28, s * 0.44]);
      const ready = beside(where, [0, s * 0.76, s * 0.33]);
      const i = this.at(t);
      const f = this.flights[i];
      const wind = f.start - WIND;
      let right: Vec3 = ready;
      let left: Vec3 = ready;
      let throwing = 0;
      let given = 0;
      if (f.from === player) {
        if (t < f.start) {
          // Holding with both hands, then the right goes back and comes forward over the shoulder.
          const k = smoothstep(wind - 0.1, wind + WIND * 0.5, t);
          const w = smoothstep(wind + WIND * 0.55, f.start, t);
          const settle = smoothstep(f.start - WIND - HOLD, f.start - WIND - HOLD + 0.3, t);
          given = 1 - settle;
          const held = mix(catching, chest, settle);
          right = mix(mix(held, back, k), release, w);
          left = mix(held, beside(where, [s * 0.3, s * 0.85, s * 0.3]), k);
          throwing = k - w * 1.6;
        } else {
          const k = smoothstep(f.start, f.start + 0.4, t);
          right = mix(
            mix(release, beside(where, [-s * 0.05, s * 0.62, s * 0.5]), smoothstep(f.start, f.start + 0.22, t)),
            ready,
            smoothstep(0.4, 1, k),
          );
          left = ready;
          throwing = -0.6 * (1 - k);
        }
      } else if (f.to === player) {
        const k = smoothstep(f.start + 0.1, f.end - 0.08, t);
        right = mix(ready, catching, k);
        left = right;
        given = smoothstep(f.end - 0.2, f.end, t);
      }
      // Both hands hold the ball from its sides; the throwing hand takes it over from behind.
      const caught = f.start - WIND - HOLD;
      const behind =
        f.from === player
          ? t < f.start
            ? smoothstep(caught, caught + 0.3, t)
            : 1 - smoothstep(f.start, f.start + 0.3, t)
          : 0;
      const aside = (x: number): Vec3 => sub(beside(where, [x, 0, 0]), where.base);
      const reaches: Reach[] = [
        { side: "R", at: addScaled(right, aside(-1), 0.055 * (1 - behind)), weight: 1 },
        { side: "L", at: addScaled(left, aside(1), 0.055), weight: 0.9 },
      ];
      return {
        reaches,
        channels: {
          // The trunk winds up and follows the arm; the knees give as the ball comes in.
          "chest.y": -0.5 * throwing,
          "spine.y": -0.22 * throwing,
          "spine.x": 0.06 - 0.1 * throwing,
          "root.yaw": -0.18 * throwing,
          "root.z": -0.09 * throwing + 0.03,
          "leg0.z": 0.16,
          "leg1.z": -0.14,
          "root.y": -0.05 - 0.03 * Math.abs(throwing) - 0.07 * given,
          "morph.smile": 0.9,
          "morph.jawOpen": 0.25,
          "handR.curl": 0.3,
          "handL.curl": 0.3,
        },
      };
    };
  }

  /** Where the ball is; `offset` is from the palm to its middle. */
  ball(t: number, radius: number): { at: Vec3; holder?: number; spin: number } {
    const i = this.at(t);
    const f = this.flights[i];
    const bodies = this.bodies();
    const held = (player: number, time: number): Vec3 => {
      const b = bodies[player](time);
      const grip = b.grips.R ?? b.state.position;
      // The palm touches it from behind and below.
      return add(grip, rotate(yaw(b.heading), times(normalize([0, 0.5, 0.6]), radius)));
    };
    // It turns while it flies and keeps its turn in the hand.
    const turned = this.flights.slice(0, i).reduce((sum, g) => sum + g.end - g.start, 0) * SPIN;
    if (t < f.start) return { at: held(f.from, t), holder: f.from, spin: turned };
    let ends = this.memo.get(i);
    if (!ends) {
      ends = { a: held(f.from, f.start), b: held(f.to, f.end) };
      this.memo.set(i, ends);
    }
    const T = f.end - f.start;
    const u = t - f.start;
    const p = mix(ends.a, ends.b, u / T);
    return { at: [p[0], p[1] + 0.5 * 9.81 * u * (T - u), p[2]], spin: turned + u * SPIN };
  }

  /** Moments of throws and catches, for sound. */
  events(): { at: number; kind: "throw" | "catch"; player: number }[] {
    return this.flights.flatMap((f) => [
      { at: f.start, kind: "throw" as const, player: f.from },
      { at: f.end, kind: "catch" as const, player: f.to },
    ]);
  }

  /** Where player stands. */
  place(player: number): { base: Vec3; heading: number } {
    return this.places[player];
  }

  /** Where to look for the ball: a plain arc between the players, which asks no body where its hands are. */
  eyesOn(t: number): Vec3 {
    const f = this.flights[this.at(t)];
    const chest = (player: number): Vec3 => add(this.places[player].base, [0, this.tall[player] * 0.95, 0]);
    if (t < f.start) return chest(f.from);
    const u = t - f.start;
    const T = f.end - f.start;
    const p = mix(chest(f.from), chest(f.to), u / T);
    return [p[0], p[1] + 0.5 * 9.81 * u * (T - u), p[2]];
  }
}
