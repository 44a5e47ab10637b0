/** How thrown things go on: parabolas, bounces and rolling in closed form, so that any time can be asked for alone. */
import { add, sub, scale as times, type Vec3 } from "../shape/math.ts";

/** Metres a second squared. */
const GRAVITY = 9.81;
/** Bounces slower than this, in metres a second upwards, are rolling. */
const REST = 0.35;
/** Deceleration of what rolls over grass or floor, metres a second squared. */
const ROLLING = 1.1;

/** Where something is and how fast, metres and metres a second. */
export interface Moving {
  at: Vec3;
  speed: Vec3;
}

/** The speed that takes something from one point to another in so many seconds under gravity. */
export const launchSpeed = (from: Vec3, to: Vec3, seconds: number): Vec3 =>
  add(times(sub(to, from), 1 / seconds), [0, 0.5 * GRAVITY * seconds, 0]);

/** Along a parabola: `u` seconds after the start. */
export const along = (start: Moving, u: number): Moving => ({
  at: [
    start.at[0] + start.speed[0] * u,
    start.at[1] + start.speed[1] * u - 0.5 * GRAVITY * u * u,
    start.at[2] + start.speed[2] * u,
  ],
  speed: [start.speed[0], start.speed[1] - GRAVITY * u, start.speed[2]],
});

/** What follows from a free flight over a ground. */
export interface Hops {
  /** Where it is `u` seconds after its start, and whether it lies or rolls on the ground. */
  at(u: number): Moving & { rests: boolean };
  /** Seconds of the bounces, and the speed into the ground. */
  bounces: { at: number; speed: number }[];
}

/**
 * A free flight from its start on: it falls, bounces with this restitution (0..1) and rolls until it rests. The centre stays
 * `radius` over the ground. What does not roll slides to rest five times sooner.
 */
export function hops(
  start: Moving,
  radius: number,
  restitution: number,
  rolls: boolean,
  ground: (x: number, z: number) => number,
): Hops {
  const legs: { from: number; start: Moving }[] = [{ from: 0, start }];
  const bounces: Hops["bounces"] = [];
  let now = start;
  let clock = 0;
  for (let k = 0; k < 12; k++) {
    // Where the parabola meets the ground: the ground there is asked again with every step.
    let u = 0;
    for (let i = 0; i < 4; i++) {
      const p = along(now, u).at;
      const drop = now.at[1] - (ground(p[0], p[2]) + radius);
      const v = now.speed[1];
      u = (v + Math.sqrt(Math.max(0, v * v + 2 * GRAVITY * drop))) / GRAVITY;
    }
    const hit = along(now, u);
    clock += u;
    bounces.push({ at: clock, speed: -hit.speed[1] });
    const up = -hit.speed[1] * restitution;
    const keep = rolls ? 0.82 : 0.55;
    now = {
      at: [hit.at[0], ground(hit.at[0], hit.at[2]) + radius, hit.at[2]],
      speed: [hit.speed[0] * keep, up > REST ? up : 0, hit.speed[2] * keep],
    };
    legs.push({ from: clock, start: now });
    if (up <= REST) break;
  }
  const last = legs.length - 1;
  return {
    bounces,
    at(u) {
      let i = last;
      while (i > 0 && legs[i].from > u) i--;
      const { from, start: s } = legs[i];
      if (i < last) return { ...along(s, Math.max(0, u - from)), rests: false };
      const fast = Math.hypot(s.speed[0], s.speed[2]);
      const brake = ROLLING * (rolls ? 1 : 5);
      const v = Math.min(u - from, fast / brake);
      const way = fast > 1e-6 ? (fast * v - 0.5 * brake * v * v) / fast : 0;
      const at: Vec3 = [s.at[0] + s.speed[0] * way, 0, s.at[2] + s.speed[2] * way];
      at[1] = ground(at[0], at[2]) + radius;
      const left = fast > 1e-6 ? Math.max(0, fast - brake * v) / fast : 0;
      return { at, speed: [s.speed[0] * left, 0, s.speed[2] * left], rests: true };
    },
  };
}
