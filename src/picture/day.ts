/**
 * How the light of a shot changes while hours pass in it: the plans of the times of day, blended along the clock, with a
 * sun that moves, sets and rises. Pure in t.
 */
import type { Scene, TimeOfDay } from "../screenplay/types.ts";
import { clamp, dot, lerp, normalize, radians, type Vec3 } from "../shape/math.ts";
import { type LightPlan, type LightRequest, planLight, towards } from "./light.ts";

/** The hour that each time of day stands for, and degrees of the sun's height then (of the moon's at night). */
const HOURS: [time: TimeOfDay, hour: number, elevation: number][] = [
  ["night", 0, 42],
  ["night", 4.4, 30],
  ["dawn", 6, 16],
  ["morning", 9, 30],
  ["noon", 12.5, 56],
  ["afternoon", 15.5, 40],
  ["golden hour", 17.8, 18],
  ["sunset", 18.8, 15],
  ["dusk", 20, 14],
  ["night", 21.6, 42],
];
const DAY = 24;
/** Hours at which the sun comes up and goes down; around them its light is out, for so many hours. */
const RISES = 5.2;
const SETS = 19.4;
const GLOAMING = 0.35;

/** From this many world seconds a film second on, the sky runs ahead of the ground. */
const LAPSE = 8;
/** A film second of the fastest time lapse is an hour. */
const FASTEST = 3600;

/**
 * Seconds of the sky that pass in a film second. A time lapse of crowds runs at some 60 times, in which the sun would
 * hardly move; films cut such shots from longer ones, and so the sky runs ahead, by the mean of its rate and the fastest.
 */
export function skyRate(rate: number): number {
  const pace = Math.abs(rate);
  return pace < LAPSE ? rate : Math.sign(rate) * Math.sqrt(pace * FASTEST);
}

/** How far the clouds have gone at film second t, in seconds of ordinary wind: fast in a time lapse, but to be followed. */
export function cloudSeconds(rate: number, world: number): number {
  const pace = Math.abs(rate);
  return pace <= 60 ? world : (world / pace) * 60 * (pace / 60) ** 0.3;
}

/** The light of a shot at film second t, where hours pass in it. */
export interface Day {
  plan(t: number): LightPlan;
  /** Radians that the stars have turned. */
  turn(t: number): number;
}

/** The day that passes in a shot of this rate; undefined where too little of it passes to be seen. */
export function dayOf(rate: number, scene: Scene, request: LightRequest): Day | undefined {
  if (Math.abs(rate) < LAPSE || request.air.sky === "space") return undefined;
  const plans = new Map<TimeOfDay, LightPlan>();
  const planned = (time: TimeOfDay): LightPlan => {
    const known = plans.get(time) ?? planLight({ ...request, time });
    plans.set(time, known);
    return known;
  };
  const begun = HOURS.find(([time]) => time === scene.time)?.[1] ?? 12;
  const hoursAt = (t: number): number => (t * skyRate(rate)) / 3600;
  const azimuth = request.air.sunAzimuth;
  return {
    plan(t) {
      const passed = hoursAt(t);
      const hour = (((begun + passed) % DAY) + DAY) % DAY;
      let i = HOURS.length - 1;
      while (i > 0 && HOURS[i][1] > hour) i--;
      const [a, b] = [HOURS[i], HOURS[(i + 1) % HOURS.length]];
      const u = clamp((hour - a[1]) / ((b[1] > a[1] ? b[1] : b[1] + DAY) - a[1]));
      const plan = blended(planned(a[0]), planned(b[0]), u) as LightPlan;
      // The sun goes down through the horizon, and the light of dusk takes over while both are out.
      let elevation = lerp(a[2], b[2], u);
      if (a[0] === "sunset" && hour < SETS) elevation = lerp(a[2], -1.5, clamp((hour - a[1]) / (SETS - a[1])));
      if (b[0] === "dawn" && hour > RISES) elevation = lerp(-1.5, b[2], clamp((hour - RISES) / (b[1] - RISES)));
      const out = Math.min(1, Math.abs(hour - SETS) / GLOAMING, Math.abs(hour - RISES) / GLOAMING);
      // Fifteen degrees an hour about where the place has its sun at the shot's start.
      const moved = towards(azimuth + passed * 15, Math.max(elevation, 2));
      const light = plan.sun.direction;
      const direction = plan.closeUp ? normalize([light[0], light[1] + moved[1] * 0.2, light[2]]) : moved;
      const color = plan.sun.color.map((c) => c * out) as Vec3;
      return { ...plan, sun: { direction, color }, disc: plan.disc * clamp((elevation + 3) / 3) };
    },
    turn: (t) => radians(hoursAt(t) * 15),
  };
}

/** Every number of a plan between two plans; directions stay unit. What is not a number is the first's. */
function blended(a: unknown, b: unknown, u: number): unknown {
  if (typeof a === "number" && typeof b === "number") return lerp(a, b, u);
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    const mixed = a.map((x, i) => blended(x, b[i], u));
    const unit = isUnit(a) && isUnit(b);
    return unit ? normalize(mixed as Vec3) : mixed;
  }
  if (a && b && typeof a === "object" && typeof b === "object" && !Array.isArray(a))
    return Object.fromEntries(Object.entries(a).map(([k, v]) => [k, blended(v, (b as Record<string, unknown>)[k], u)]));
  return a;
}

const isUnit = (v: unknown[]): boolean =>
  v.length === 3 && typeof v[0] === "number" && Math.abs(dot(v as Vec3, v as Vec3) - 1) < 1e-6;
