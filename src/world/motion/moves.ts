/**
 * What a body does, as rows of a table. A move is a set of waves over its own clock: numbers that channels take, places
 * that hands go to, and how props are held. One evaluator reads every row, so that a new action is a row and no program.
 */
import { clamp, smoothstep, type Vec3 } from "../../shape/math.ts";
import { noise3 } from "../../shape/random.ts";
import type { Particles } from "../types.ts";
import type { Channels } from "./pose.ts";

const TAU = Math.PI * 2;

/** The time of a move. */
export interface Clock {
  /** Seconds since it began. */
  u: number;
  /** Seconds that it will last. */
  duration: number;
  /** Cycles since it began; the fraction is the phase. */
  p: number;
  /** 0..1, of this actor. */
  seed: number;
  /** Factor on the size of movements; 1 is as usual. */
  energy: number;
}

/** A number in time. */
export type Wave = number | ((c: Clock) => number);

/** The value of a wave. */
export const value = (w: Wave, c: Clock): number => (typeof w === "number" ? w : w(c));

/** Swings about `mean` by `size`: `times` a cycle, `phase` of a turn ahead. */
export const sway =
  (mean: number, size: number, phase = 0, times = 1): Wave =>
  (c) =>
    mean + size * c.energy * Math.sin(TAU * (c.p * times + phase));

/** Half waves: rises from `mean` by `size` and rests in between. */
export const beat =
  (mean: number, size: number, phase = 0, times = 1): Wave =>
  (c) =>
    mean + size * c.energy * Math.max(0, Math.sin(TAU * (c.p * times + phase))) ** 1.5;

/** Wanders about `mean` by `size`, `rate` times a second; `id` tells one wanderer from another. */
export const hum =
  (mean: number, size: number, rate: number, id: number): Wave =>
  (c) =>
    mean + size * noise3(c.u * rate, c.seed * 40 + id, id);

/** Sum of waves. */
export const sum =
  (...waves: Wave[]): Wave =>
  (c) =>
    waves.reduce((s: number, w) => s + value(w, c), 0);

/** Product of waves. */
export const times =
  (...waves: Wave[]): Wave =>
  (c) =>
    waves.reduce((s: number, w) => s * value(w, c), 1);

/** Comes over `into` seconds and goes in the last `out`. */
export const within =
  (w: Wave, into = 0.5, out = 0.5): Wave =>
  (c) =>
    value(w, c) * smoothstep(0, into, c.u) * (1 - smoothstep(c.duration - out, c.duration, c.u));

/** A smooth curve through values at phases, `phase, value, phase, value, ...`, closed over the cycle; flat at its turns. */
export function keys(...pairs: number[]): Wave {
  const at = pairs.filter((_, i) => i % 2 === 0);
  const v = pairs.filter((_, i) => i % 2 === 1);
  const n = at.length;
  const gap = (i: number): number => (i === n - 1 ? 1 - at[n - 1] + at[0] : at[i + 1] - at[i]);
  const slope = (i: number): number => (v[(i + 1) % n] - v[i]) / gap(i);
  // Monotone cubic (Fritsch and Carlson, 1980): no overshoot between keys.
  const tangent = at.map((_, i) => {
    const a = slope((i + n - 1) % n);
    const b = slope(i);
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  });
  return (c) => {
    const p = c.p - Math.floor(c.p);
    let i = n - 1;
    while (i > 0 && at[i] > p) i--;
    if (p < at[0]) i = n - 1;
    const h = gap(i);
    const t = (p < at[i] ? p + 1 - at[i] : p - at[i]) / h;
    const [a, b] = [v[i], v[(i + 1) % n]];
    const [ta, tb] = [tangent[i] * h, tangent[(i + 1) % n] * h];
    const t2 = t * t;
    const t3 = t2 * t;
    return a * (2 * t3 - 3 * t2 + 1) + ta * (t3 - 2 * t2 + t) + b * (3 * t2 - 2 * t3) + tb * (t3 - t2);
  };
}

/** A direction: its own side, up, ahead. */
export type Direction = readonly [out: number, up: number, ahead: number];

/** A direction in time; its length does not matter. */
export type Pointing = readonly [out: Wave, up: Wave, ahead: Wave];

/**
 * Where a hand goes: a landmark (see landmarks.ts) and an offset from it in metres of a grown-up; x is out to the hand's
 * own side, y up, z ahead, in the frame of what carries the landmark.
 */
export interface Hand {
  side: "L" | "R";
  on: string;
  at: readonly [Wave, Wave, Wave];
  /** Where palm, fingers and thumb point; at most two. */
  palm?: Pointing;
  fingers?: Pointing;
  thumb?: Pointing;
  elbow?: Direction;
  /** 0 lets go to 1 holds; default 1. */
  weight?: Wave;
  /** 0 open to 1 fist. */
  curl?: Wave;
}

/** A way through the air. */
export interface Flight {
  /** Phase at which it leaves. */
  at: number;
  /**
   * The hand that catches it; a point of the body's frame where the deed began, metres of a grown-up; or a point in the frame
   * of another prop of the row (or of the partner's row), metres; a landmark of the partner, which then keeps it. "far end": the end of a long prop, such as a racket's head.
   */
  to:
    | "R"
    | "L"
    | readonly [number, number, number]
    | { prop: number; at: readonly [number, number, number] | "far end"; theirs?: boolean }
    | { partner: string };
  seconds: number;
  /** Radians a second: over its way ("over", the default), about the vertical ("flat"); "along" points where it flies. */
  spin?: number;
  turns?: "over" | "flat" | "along";
  /** By way of the ground, where it bounces half-way. */
  bounces?: boolean;
  /** Once there it sticks, falls down, or flies on to bounce and roll (the default). */
  ends?: "sticks" | "falls" | "goes on";
}

/** An end of a cord: a hand, a hand or a landmark of the partner, a point of the body's frame, or one of a prop's frame. */
export type CordEnd =
  | "R"
  | "L"
  | `partner:${string}`
  | readonly [Wave, Wave, Wave]
  | { prop: number; at: readonly [number, number, number] | "far end" };

/** How a cord runs between its ends. */
export interface Cord {
  from: CordEnd;
  to: CordEnd;
  /** Metres of a grown-up; absent: taut. */
  long?: Wave;
  /** Radians that its slack is turned about the line between the ends; 0 hangs down. */
  swing?: Wave;
}

/** How a thing takes part in a move. */
export interface Prop {
  /** Catalog kinds that serve, the best first. */
  kind: string | readonly string[];
  /**
   * "R" and "L": in that hand. "hands": from the right hand towards the left. "ground": stands before the body. "on": lies on
   * the prop before it. A joint name: goes with that part of the body.
   */
  hold:
    | "R"
    | "L"
    | "hands"
    | "ground"
    | "on"
    | "chest"
    | "head"
    | "crown"
    | "eyes"
    | "hips"
    | "feet"
    | "footL"
    | "footR"
    | "cord";
  /** Offset of the anchor from the hold, body frame, metres of a grown-up; for the ground from the body's foot. */
  at?: readonly [Wave, Wave, Wave];
  /** Degrees about x, y, z. In hands: about the held thing's own axes. */
  turn?: readonly [Wave, Wave, Wave];
  /** The anchor of the thing that lies in the hand or at the offset; absent: its grip, or its foot for the ground. */
  anchor?: string;
  /**
   * In a hand: "fist" points its y along the thumb, "level" stays upright in the body's frame, "palm" lies on the open palm
   * by its middle. Default "fist".
   */
  how?: "fist" | "level" | "palm";
  /** Second anchor that the left hand holds; "hands" only. */
  second?: string;
  /** The body sits on it, or the other one does. */
  seat?: boolean | "partner";
  /** Metres over the ground that who sits in it sits at, where that is not on its top: in a tub. */
  sinks?: number;
  /** The body lies on its top. */
  bears?: boolean;
  /** Its distance ahead is that of its nearer side. */
  near?: boolean;
  /** It comes in the size of who works at it. */
  fits?: boolean;
  /** Its size in time, as a factor along its own axes; one wave for all three. */
  size?: Wave | readonly [Wave, Wave, Wave];
  /** Stands or lies where its offset and turn say at any time, and not only where they say at first. */
  moves?: boolean;
  /** How it is held from a phase on: what is picked up, put down, put on or handed over. "partner": by the other one. */
  later?: { from: number; by?: "partner" } & Omit<Prop, "kind" | "later" | "seat" | "flight">;
  /** Leaves where it is held and flies; several in a row go from hand to hand. */
  flight?: Flight | readonly Flight[];
  /** "cord" only: the points that it spans, metres of its whole length, and how it hangs or swings. */
  cord?: Cord;
  /** Belongs in the frame of who does it: a piano, a hoop, a kite. Other things are framed with the hands that work with them. */
  shown?: boolean;
}

/** Small matter that a deed sets free: poured water, steam, sparks, crumbs. */
export interface Flow {
  kind: Particles["kind"];
  /** "R" and "L" the palms, a landmark of the body, or "prop2" for the second prop of the row. */
  from: string;
  /**
   * Where it leaves: metres in the body's frame from a hand or a landmark; of a prop shares of its own box, -1 to 1 along
   * each axis.
   */
  at?: readonly [number, number, number];
  /** Metres a second: to the body's left, up, ahead. */
  speed: readonly [number, number, number];
  /** Metres a second to any side. */
  spread?: number;
  /** How many a second, how long each lasts (seconds), its radius (metres), and how much larger it gets. */
  rate: number;
  life: number;
  radius: number;
  grows?: number;
  /** Metres a second squared downwards; default 9.81. */
  gravity?: number;
  /** Linear light and opacity; absent: those of its kind. */
  color?: readonly [number, number, number, number];
  /** Flows while this is over 0.5; default always. */
  when?: Wave;
  /** It ends at the height of the top of this prop ("prop2"), plus so many metres. */
  into?: string;
  above?: number;
}

/** How two stand who do something together. */
export interface Company {
  /** Metres of a grown-up between the two, and sideways; they face each other, or the other is turned by degrees. */
  distance: number;
  side?: number;
  turn?: number;
  /** This landmark of both touches: the mouth at a kiss, the chest at a hug. */
  meets?: string;
  /** Who is much the taller kneels, who is a little the taller bends the knees. */
  level?: boolean;
  /** An animal's back or head is reached: who tends it kneels or bends as low as it takes. */
  tends?: boolean;
  /** The move of the one that it is done to, where it is another. */
  other?: string;
  /** The row that it is with an animal. */
  animal?: string;
  /** Stands behind what the other one rides. */
  behind?: boolean;
  /** What an animal does meanwhile. */
  bids?: string;
  /** Seconds after the deed's start at which it begins; default at once. */
  after?: number;
}

/** A row. */
export interface Move {
  /** Seconds of a cycle; absent: one cycle is the whole deed, 4 s at most. */
  seconds?: number;
  /** Share of a cycle that it is behind: of two who take turns. */
  lag?: number;
  /** A posture that it is done in, unless the body is in one already. */
  posture?: string;
  /** Values of channels. */
  body?: Record<string, Wave>;
  hands?: readonly Hand[];
  props?: readonly Prop[];
  flows?: readonly Flow[];
  /** Looks at: a landmark's point is not seen by eyes, so a prop, the partner, or what the deed is done to. */
  eyes?: "object" | "partner" | "prop" | "camera";
  /** How a journey with it goes: a gait of gait.ts. */
  gait?: string;
  /** Degrees that the body is turned away from the camera, where that is how the deed is seen best. */
  seen?: number;
  /** Somebody else takes part. */
  partner?: Company;
  /** Those that it is done to stand together before the body. */
  gathers?: boolean;
  /** Where the body is put: over the ground by so many metres, or at the water's surface. */
  over?: { lift?: number };
}

/** A hand's wish at one time. */
export interface HandWish extends Omit<Hand, "at" | "weight" | "curl" | "palm" | "fingers" | "thumb"> {
  offset: Vec3;
  weight: number;
  palm?: Direction;
  fingers?: Direction;
  thumb?: Direction;
}

/** Two hands alike. */
export const both = (row: Omit<Hand, "side">): [Hand, Hand] => [
  { ...row, side: "L" },
  { ...row, side: "R" },
];

/** The clock of a move that began at `began` and lasts until `end`. */
export function clockOf(m: Move, t: number, began: number, end: number, seed: number, energy: number): Clock {
  const u = Math.max(0, t - began);
  const duration = end - began;
  return {
    u,
    duration,
    p: m.seconds ? u / m.seconds - (m.lag ?? 0) : clamp(u / Math.min(duration, 4), 0, 0.9999),
    seed,
    energy,
  };
}

/** The channels and hands of a row at one time. */
export function evaluate(m: Move, c: Clock): { channels: Channels; hands: HandWish[] } {
  const channels: Channels = {};
  for (const k in m.body) channels[k] = value(m.body[k], c);
  const hands = (m.hands ?? []).map((h): HandWish => {
    const { at, weight = 1, curl, palm, fingers, thumb, ...rest } = h;
    const way = (w: Pointing | undefined): Direction | undefined =>
      w && [value(w[0], c), value(w[1], c), value(w[2], c)];
    if (curl !== undefined) channels[`hand${h.side}.curl`] = value(curl, c);
    const s = h.side === "L" ? 1 : -1;
    return {
      ...rest,
      palm: way(palm),
      fingers: way(fingers),
      thumb: way(thumb),
      offset: [s * value(at[0], c), value(at[1], c), value(at[2], c)],
      weight: value(weight, c),
    };
  });
  return { channels, hands };
}
