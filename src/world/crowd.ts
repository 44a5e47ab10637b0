/**
 * Many of one kind together: crowds, herds, flocks and schools. They share a few bodies, stand in loose ranks and go in
 * files. Who goes in one file goes at one speed, and files are farther apart than anybody strays, so that nobody ever
 * goes through anybody, and where each of them is stays a closed form of t.
 */
import type { Model, Place } from "../catalog/types.ts";
import type { Cast } from "../screenplay/types.ts";
import type { Vec3 } from "../shape/math.ts";
import { random } from "../shape/random.ts";
import type { Placement } from "./blocking.ts";
import { halfDepth, halfWidth } from "./bounds.ts";
import { isLowly } from "./lowly.ts";
import { gaitFor } from "./motion/gait.ts";
import { Journey, type Way } from "./route.ts";
import { overgrown } from "./view.ts";

/** From how many on those of one cast entry are a crowd. */
export const CROWD = 20;
/** How many different bodies a crowd has. */
const BODIES = 12;
/** Pixels of height that the bodies of a crowd are built for. */
export const CROWD_PIXELS = 60;

/** Whether an entry of the cast is a crowd. */
export const isCrowd = (cast: Cast): boolean => (cast.count ?? 1) >= CROWD;

/** Number of the body that member `i` (from 0) of an entry has: its own, or one of those that its crowd shares. */
export const bodyNumber = (cast: Cast, i: number): number => (isCrowd(cast) ? (i % BODIES) + 1 : i + 1);

/** Whether somebody is of a crowd and not the first of it, after whom the others are placed. */
export const follows = (p: { member: { id: string; cast: Cast } }): boolean =>
  isCrowd(p.member.cast) && p.member.id !== `${p.member.cast.id}#1`;

/** Metres from one file to the next, and from one to the next in a file. */
function pitches(models: Model[]): { across: number; along: number } {
  const [model] = models;
  const deep = 2 * Math.max(...models.map(halfDepth));
  // Arms of people hang, and are out to the sides only in the rest pose.
  if (model.body?.kind === "biped") return { across: 0.95, along: 1.25 };
  return { across: Math.max(0.1, 2.6 * Math.max(...models.map(halfWidth))), along: Math.max(0.1, 1.6 * deep) };
}

const inWalls = (place: Place, [x, y, z]: Vec3, width: number): boolean =>
  place.keepOut.some(
    ({ min, max }) =>
      x > min[0] - width &&
      x < max[0] + width &&
      z > min[2] - width &&
      z < max[2] + width &&
      y + 1 > min[1] &&
      y < max[1],
  );

/** A straight way through `at` along a heading, on which distance 0 is at `at`. */
const straight = (at: Vec3, heading: number): Way => {
  const [sx, sz] = [Math.sin(heading), Math.cos(heading)];
  return {
    length: 0,
    at: (s) => [at[0] + sx * s, 0, at[2] + sz * s],
    heading: () => heading,
    nearest: (p) => (p[0] - at[0]) * sx + (p[2] - at[2]) * sz,
  };
};

/** 0, 1, -1, 2, -2, ... */
const alternate = (i: number): number => (i % 2 ? 1 : -1) * Math.ceil(i / 2);

/** Offsets of the files that nothing stands in, the nearest to the middle first; at least one. */
function freeFiles(place: Place, way: Way, across: number, wanted: number, from: number, to: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < wanted * 3 && out.length < wanted; i++) {
    const offset = alternate(i) * across;
    const samples = Array.from({ length: 24 }, (_, k) => beside(way, from + ((to - from) * k) / 23, offset));
    const grounded = samples.map(([x, , z]): Vec3 => [x, place.ground.height(x, z), z]);
    if (overgrown(place, samples, across * 0.4) > 0 || grounded.some((p) => inWalls(place, p, across * 0.4))) continue;
    out.push(offset);
  }
  return out.length ? out : [0];
}

const beside = (way: Way, s: number, offset: number): Vec3 => {
  const p = way.at(s);
  const h = way.heading(s);
  return [p[0] - Math.cos(h) * offset, 0, p[2] + Math.sin(h) * offset];
};

/** Stands a crowd in loose ranks behind its first member, looking where that one looks. In the air ranks lie over each other. */
export function rankUp(crowd: Placement[], place: Place, seed: number, ground: (x: number, z: number) => number): void {
  const [head] = crowd;
  const { across, along } = pitches(crowd.map((p) => p.model));
  const inAir = head.on === "air" || head.on === "water";
  const wanted = Math.ceil(Math.sqrt((crowd.length * along * 1.6) / across));
  const ranks = Math.ceil(crowd.length / wanted);
  // Ranks go back from the first of them; what looks at the camera looks along +z.
  const way = straight(head.position, 0);
  const spots: Vec3[] = [];
  for (let rank = 0; spots.length < crowd.length && rank < ranks * 4; rank++)
    for (let i = 0; i < wanted && spots.length < crowd.length; i++) {
      const rng = random(`${seed}/rank/${head.member.cast.id}/${rank}/${i}`);
      const aside = (alternate(i) + (rank % 2 ? 0.5 : 0) + rng.range(-0.1, 0.1)) * across;
      const at = beside(way, -(rank + rng.range(-0.1, 0.1)) * along, aside);
      at[1] = ground(at[0], at[2]);
      if (spots.length && !inAir && (overgrown(place, [at], across * 0.3) > 0 || inWalls(place, at, across * 0.3)))
        continue;
      spots.push(at);
    }
  crowd.forEach((p, i) => {
    const rng = random(`${seed}/turn/${p.member.id}`);
    // Where there is no free ground left, the last ones stand farther back all the same.
    const at = spots[i] ?? beside(way, -(ranks * 4 + i) * along, 0);
    p.position = [at[0], inAir ? head.position[1] : at[1], at[2]];
    p.heading = head.heading + rng.range(-0.18, 0.18);
    p.on = head.on;
  });
}

/** The journeys of a crowd that goes where its first member goes, and metres that each is raised where they fly or swim. */
export function goTogether(
  crowd: Placement[],
  lead: Journey,
  place: Place,
  seed: number,
  seconds: number,
  inStep: boolean,
  inAir: boolean,
): Map<string, { journey: Journey; raised: number }> {
  const out = new Map<string, { journey: Journey; raised: number }>();
  const { across, along } = pitches(crowd.map((p) => p.model));
  const middle = lead.way.nearest([0, 0, 0]);
  const way = straight(lead.way.at(middle), lead.way.heading(middle));
  const storeys = inAir ? Math.max(1, Math.ceil(Math.cbrt(crowd.length) * 0.7)) : 1;
  const floor = crowd.length / storeys;
  const wanted = Math.max(1, Math.round(Math.sqrt((floor * along) / across)));
  const far = Math.max(2, lead.distance / 2 + (along * floor) / wanted / 2);
  const files = inAir
    ? Array.from({ length: wanted }, (_, i) => alternate(i) * across)
    : freeFiles(place, way, across, wanted, -far, far);
  const rows = Math.ceil(floor / files.length);
  crowd.forEach((p, i) => {
    const file = i % files.length;
    const storey = Math.floor(i / files.length) % storeys;
    const row = Math.floor(i / (files.length * storeys));
    const pace = inStep || inAir ? 1 : random(`${seed}/file/${p.member.cast.id}/${file}`).range(0.85, 1.15);
    const rng = random(`${seed}/place/${p.member.id}`);
    const stray = inStep ? 0 : 1;
    const offset = files[file] + (rng.range(-0.12, 0.12) * stray + (storey % 2 ? 0.5 : 0)) * across;
    const body = p.model.body;
    let before = 0;
    const legs = lead.legs.map((leg, k) => {
      const speed = leg.speed * pace;
      const stride = body && !isLowly(body) && body.legs.length ? gaitFor(body, leg.gait, speed).stride : leg.stride;
      // Who is already going has begun at a step of their own.
      if (k === 0 && leg.easeIn === 0 && leg.start <= 0 && !inStep) before = (rng() * stride) / Math.max(0.05, speed);
      return { ...leg, speed, stride, start: k === 0 ? leg.start - before : leg.start };
    });
    const back = ((rows - 1) / 2 - row + rng.range(-0.16, 0.16) * stray) * along;
    // They pass the middle of the stage in the middle of the shot.
    const gone = (lead.at(seconds / 2).s - lead.from) * pace;
    const speed0 = legs[0]?.speed ?? 0;
    const own: Way = { ...way, at: (s) => beside(way, s, offset) };
    out.set(p.member.id, {
      journey: new Journey(own, back - gone - before * speed0, legs),
      raised: inAir ? (storey + rng.range(-0.2, 0.2)) * Math.max(across, 0.2) * 0.9 + 1e-3 : 0,
    });
  });
  return out;
}
