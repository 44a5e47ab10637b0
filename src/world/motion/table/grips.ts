/** Ways that hands hold tools, places that work is done at, and matter that it sets free: words of the tables. */
import { clamp } from "../../../shape/math.ts";
import { type Clock, type Flow, type Hand, type Prop, value, type Wave } from "../moves.ts";

/** How a hand is turned, without where it is. */
export type Grip = Pick<Hand, "palm" | "fingers" | "thumb" | "elbow" | "curl">;

/** A blade before the fist. */
export const BLADE: Grip = { palm: [-1, 0, 0], thumb: [-0.3, -0.12, 1], curl: 0.95 };
/** A stick that comes out under the fist, as a spoon in a pot: the prop is turned over. */
export const DIPPING: Grip = { palm: [-1, 0, 0.15], thumb: [0.1, 0.9, -0.4], curl: 0.95 };
/** A stick that stands over the fist. */
export const UPRIGHT: Grip = { palm: [-1, 0, 0], thumb: [0, 1, 0.1], curl: 0.95 };
/** A pen between the fingers. */
export const PEN: Grip = { palm: [-0.7, -0.7, 0.1], fingers: [-0.5, -0.35, 1], curl: 0.75 };
/** Flat on something under it. */
export const FLAT: Grip = { palm: [0, -1, 0], fingers: [-0.25, 0, 1], curl: 0.12 };
/** Around something that stands between the hands. */
export const AROUND: Grip = { palm: [-1, 0, 0], fingers: [-0.1, 0, 1], curl: 0.4 };
/** Flat against something ahead. */
export const AGAINST: Grip = { palm: [0, 0, 1], fingers: [-0.1, 1, 0.1], curl: 0.15 };
/** Under something that lies on it. */
export const UNDER: Grip = { palm: [0, 1, 0], fingers: [-0.4, 0, 1], curl: 0.25 };
/** A tool turned over so that its head is under the fist. */
export const OVER: Prop["turn"] = [180, 0, 0];

/** A hand of the row. */
export const hand = (side: "L" | "R", on: string, at: Hand["at"], grip: Grip = {}, weight?: Wave): Hand => ({
  side,
  on,
  at,
  ...grip,
  ...(weight === undefined ? {} : { weight }),
});

/** What work is done at, its middle so many metres ahead. */
export const bench = (kind: string[], ahead = 0.64): Prop => ({ kind, hold: "ground", at: [0, 0, ahead], fits: true });
/** A kitchen's counter, or the table that somebody named. */
export const COUNTER: Prop = bench(["table", "kitchen-counter", "desk", "workbench"]);
/** A seat under who works. */
export const SEAT: Prop = {
  kind: ["chair", "stool", "armchair", "sofa", "bench"],
  hold: "ground",
  at: [0, 0, -0.1],
  seat: true,
};

/** How far the deed is, 0 to 1, between two shares of it. */
export const over =
  (from = 0.05, to = 0.9): Wave =>
  (c: Clock) =>
    clamp((c.u / Math.min(c.duration, 8) - from) / (to - from));
/** From a number to another as the deed goes on. */
export const grow =
  (a: number, b: number, from = 0.05, to = 0.9): Wave =>
  (c) =>
    a + (b - a) * value(over(from, to), c);
/** A smooth way through values at phases that are not closed: `phase, value, phase, value, ...`, resting before and after. */
export function once(...pairs: number[]): Wave {
  return (c) => {
    const p = c.p - Math.floor(c.p);
    let v = pairs[1];
    for (let i = 2; i < pairs.length; i += 2) {
      const s = clamp((p - pairs[i - 2]) / (pairs[i] - pairs[i - 2]));
      v += (pairs[i + 1] - pairs[i - 1]) * s * s * (3 - 2 * s);
    }
    return v;
  };
}
/** 1 while the phase of the cycle is between two shares, else 0. */
export const phase =
  (from: number, to: number): Wave =>
  (c) => {
    const p = c.p - Math.floor(c.p);
    return p >= from && p < to ? 1 : 0;
  };

/** Water that runs from somewhere. */
export const water = (row: Partial<Flow> & Pick<Flow, "from">): Flow => ({
  kind: "droplets",
  speed: [0, -0.6, 0],
  spread: 0.05,
  rate: 420,
  life: 0.4,
  radius: 0.007,
  ...row,
});
/** Steam that rises. */
export const steam = (row: Partial<Flow> & Pick<Flow, "from">): Flow => ({
  kind: "puff",
  speed: [0, 0.35, 0],
  spread: 0.14,
  rate: 16,
  life: 1.5,
  radius: 0.03,
  grows: 3.5,
  gravity: -0.1,
  color: [0.9, 0.92, 0.95, 0.3],
  ...row,
});
/** Sparks that fly. */
export const sparks = (row: Partial<Flow> & Pick<Flow, "from">): Flow => ({
  kind: "spark",
  speed: [0, 1.3, 0],
  spread: 2.2,
  rate: 150,
  life: 0.5,
  radius: 0.007,
  color: [6, 3, 0.8, 1],
  ...row,
});
/** Crumbs, grains and dust that fall. */
export const crumbs = (color: [number, number, number], row: Partial<Flow> & Pick<Flow, "from">): Flow => ({
  kind: "flake",
  speed: [0, 0.3, 0.2],
  spread: 0.5,
  rate: 40,
  life: 0.7,
  radius: 0.006,
  color: [...color, 1],
  ...row,
});
