/** Where travellers go: lanes, company, and the side of the stage that is least overgrown. */
import type { Lane, Model, Place } from "../catalog/types.ts";
import type { Shot } from "../screenplay/types.ts";
import { add, clamp, scale as times, type Vec3 } from "../shape/math.ts";
import { random } from "../shape/random.ts";
import type { Placement } from "./blocking.ts";
import { halfDepth } from "./bounds.ts";
import { travelOf } from "./creature.ts";
import { gaitFor } from "./motion/gait.ts";
import { Journey, type Leg, standingAt, type Way, wayThrough } from "./route.ts";
import { type Deed, pace } from "./timeline.ts";
import { overgrown } from "./view.ts";

/**
 * Lanes that a traveller may take, the best first: water for hulls, the road for wheels, the sky for wings. Four legs are
 * best seen from the side; others take the place's own first.
 */
function lanesFor(place: Place, model: Model, flies: boolean, swims: boolean): Lane[] {
  const named = (...names: Lane["name"][]) => names.flatMap((n) => place.lanes.filter((l) => l.name === n));
  if (model.ride?.hovers) return named("road", "path", "across").slice(0, 1);
  if (flies) return halfDepth(model) > 1.5 ? named("path", "across") : named("across", "path");
  if (swims || model.draught !== undefined) return named("water").length ? named("water") : through(place);
  if (model.wheels?.length) return named("road", "rail", "path", "across").slice(0, 1);
  if (model.body?.kind === "quadruped" || model.body?.goes) return named("across", "path", "toward");
  return place.lanes.filter((l) => l.name === "path" || l.name === "across" || l.name === "toward");
}

/** The way through a pool or a pond that the stage is not in: across it, on the near side. */
function through(place: Place): Lane[] {
  const w = place.water;
  if (!w || (w.min[0] < 0 && w.max[0] > 0 && w.min[1] < 0 && w.max[1] > 0)) return [];
  const [x0, x1] = [w.min[0] + 0.8, w.max[0] - 0.8];
  const z = clamp(0, w.min[1] + 1.6, w.max[1] - 1.6);
  const at = (u: number): Vec3 => [x0 + (x1 - x0) * u, w.level, z];
  return [{ name: "water", points: [at(0), at(0.5), at(1)] }];
}

/** Indoors nobody walks through walls: slower where the way is a little long, then halting where it ends. */
function fit(legs: Leg[], room: number): void {
  const total = new Journey(standingAt([0, 0, 0], 0), 0, legs).distance;
  if (total <= room) return;
  const slower = Math.max(0.6, room / total);
  let left = room;
  for (const leg of legs) {
    leg.speed *= slower;
    const needs = leg.speed * (leg.end - leg.start);
    if (needs > left) {
      leg.end = leg.start + Math.max(0.4, left / leg.speed);
      leg.easeOut = Math.min(0.6, (leg.end - leg.start) / 2);
    }
    left = Math.max(0, left - needs);
  }
}

/** Whom a traveller goes with. */
export interface Company {
  journey: Journey;
  deeds: Deed[];
  model: Model;
}

/** Somebody or something that stands still and is gone to. */
export interface Goal {
  at: Vec3;
  /** Metres before it at which one stops. */
  reach: number;
}

/** The journey of a traveller: a lane of the place, centred so that the stage is where most of it happens. */
export function routeFor(
  seed: number,
  place: Place,
  p: Placement,
  deeds: Deed[],
  shot: Shot,
  index: number,
  company: number,
  led: Journey | undefined,
  with_: Company | undefined,
  goal: Goal | undefined,
): Journey {
  const { model } = p;
  const rng = random(`${seed}/route`);
  const going = deeds.filter((d) => d.travels);
  const legs: Leg[] = going.map((d, i) => {
    const own = vehicleOr(model, d, pace(d.manner));
    // Company keeps step: who does the same at the same time goes as fast as the first.
    const other = with_?.deeds.find(
      (o) => o.travels && (o.does === d.does || o.along || d.along) && Math.abs(o.start - d.start) < 0.3,
    );
    const speed = other && with_ ? vehicleOr(with_.model, other, pace(other.manner)).speed : own.speed;
    const gait = own.gait;
    const stride = model.body && speed !== own.speed ? gaitFor(model.body, gait, speed).stride : own.stride;
    const before = deeds.find((o) => !o.travels && o.end <= d.start + 1e-6);
    const restAfter = d.end < shot.seconds - 0.05 && !going.some((o, k) => k > i && o.start <= d.end + 0.05);
    const restBefore = d.start > 0.05 && (!going[i - 1] || going[i - 1].end < d.start - 0.05 || before !== undefined);
    return {
      start: d.start,
      end: d.end,
      speed,
      gait,
      stride,
      easeIn: restBefore ? 0.7 : 0,
      easeOut: restAfter ? 0.9 : 0,
    };
  });
  if (place.air.sky === "indoor") fit(legs, 2 * place.stage.width + 0.6);
  const to = going.map((d) => d.to).find((n) => n && n !== "camera");
  const feature = to ? place.features.find((f) => f.name === to) : undefined;
  const width = model.box.max[0] - model.box.min[0];
  const total = new Journey(standingAt([0, 0, 0], 0), 0, legs).distance;
  if (led) {
    const gap = (model.box.max[2] - model.box.min[2]) * 0.8 + 1.2;
    return new Journey(led.way, led.from - gap, legs);
  }
  if (feature && !model.wheels?.length) {
    const end: Vec3 = [feature.at[0] + feature.facing[0] * 0.8, 0, feature.at[2] + feature.facing[2] * 0.8];
    return new Journey(wayThrough([p.position, times(add(p.position, end), 0.5), end]), 0, legs);
  }
  if (goal && model.body) {
    // From the emptier side of it, arriving as the going ends.
    const side = goal.at[0] > 0.3 ? -1 : goal.at[0] < -0.3 ? 1 : rng.chance(0.5) ? 1 : -1;
    const far = total + goal.reach + 1;
    const start: Vec3 = [goal.at[0] + side * far * 0.95, 0, goal.at[2] + far * 0.3];
    const way = wayThrough([start, times(add(start, goal.at), 0.5), goal.at]);
    return new Journey(way, way.length - goal.reach - total, legs);
  }
  // Small creatures go side by side at distances of their own.
  const small = model.body?.goes !== undefined && width < 0.5;
  const offset = (index - (company - 1) / 2) * Math.max(small ? 0 : 0.8, width * 1.5);
  // Small creatures go in file.
  if (with_ && small && with_.model.body?.goes) {
    const behind = index * 2.6 * Math.max(halfDepth(model), halfDepth(with_.model));
    return new Journey(
      shifted(with_.journey.way, width * 0.25 * (index % 2 ? 1 : -1)),
      with_.journey.from - behind,
      legs,
    );
  }
  if (with_ && model.body && with_.model.body)
    return new Journey(
      shifted(with_.journey.way, abreast(model, going, width) * (index % 2 ? 1 : -1) * Math.ceil(index / 2)),
      with_.journey.from,
      legs,
    );
  const leaves = going.some((d) => d.to === "away" || d.manner.some((m) => /away|off|into the distance/.test(m)));
  const flies = going.some((d) => d.does === "fly");
  const halts = legs.some((l) => l.easeOut > 0);
  const starts = legs[0]?.easeIn > 0;
  const share = starts ? 0.2 : halts ? 0.62 : 0.5;
  const side = rng.chance(0.5) ? 1 : -1;
  // Who goes hand in hand comes towards the camera, or one would hide the other.
  const asked = going.map((d) => (d.does === "hold-hands" ? "toward" : d.to));
  const ways = lanesFor(place, model, flies, p.on === "water")
    .sort((a, b) => Number(asked.includes(b.name)) - Number(asked.includes(a.name)))
    .flatMap((lane) => {
      // Towards the camera, so that faces are seen, unless somebody leaves; across, either way.
      const depth = lane.points[lane.points.length - 1][2] - lane.points[0][2];
      const points = lane.points.map((q): Vec3 => [...q]);
      const back = [...points].reverse();
      if (lane.name === "across") return side > 0 ? [points, back] : [back, points];
      return [(leaves ? depth > 0 : depth < 0) ? back : points];
    })
    .map((points) => shifted(wayThrough(points), offset));
  // Freely over the stage where no lane is: a little towards the camera, so that the face is seen.
  const reach = Math.max(8, total);
  if (!ways.length) {
    const free: Vec3[] = [
      [-side * reach, 0, -reach * 0.28],
      [0, 0, 0],
      [side * reach, 0, reach * 0.28],
    ];
    ways.push(shifted(wayThrough(free), offset));
  }
  // The way that is least overgrown; the earlier one where they are alike.
  const begin = (w: Way): number => w.nearest([0, 0, 0]) - total * share;
  const costs = ways.map((w) => {
    const samples = Array.from({ length: 12 }, (_, i) => w.at(begin(w) + (total * i) / 11));
    return flies || model.wheels?.length ? 0 : overgrown(place, samples, width / 2);
  });
  const best = costs.reduce((b, c, i) => (c < costs[b] - 0.15 ? i : b), 0);
  return new Journey(ways[best], begin(ways[best]), legs);
}

/** Metres between two who go side by side: hand in hand closer than not. A body's arms hang, and are not where they are at rest. */
function abreast(model: Model, going: Deed[], width: number): number {
  if (going.some((d) => d.does === "hold-hands")) return 0.46 * Math.max(0.88, (model.body?.eyes[1] ?? 1.5) / 1.52);
  return model.body?.kind === "biped" ? Math.max(0.65, width * 0.8) : Math.max(0.75, width * 1.3);
}

/** Metres that a journey may take one from the stage; and how far on either side of it one turns who would go further. */
const FARTHEST = 150;
const TURNS_AT = 26;

/**
 * A journey of minutes and hours, as a time lapse shows it, made to come by again and again: round the stretch of its way
 * that crosses the stage and back beside it. Journeys of a walk's length stay as they are.
 */
export function passing(journey: Journey, share: number): Journey {
  if (journey.distance < FARTHEST) return journey;
  const { way } = journey;
  const middle = way.nearest([0, 0, 0]);
  const along = (s: number, aside: number): Vec3 => {
    const p = way.at(middle + s);
    const h = way.heading(middle + s);
    return [p[0] - Math.cos(h) * aside, 0, p[2] + Math.sin(h) * aside];
  };
  const there = Array.from({ length: 7 }, (_, i) => along(((i - 3) / 3) * TURNS_AT, 0));
  const back = Array.from({ length: 7 }, (_, i) => along(((3 - i) / 3) * TURNS_AT, -2.6));
  const round = wayThrough([...there, along(TURNS_AT + 2, -1.3), ...back, along(-TURNS_AT - 2, -1.3), there[0]]);
  const within = (s: number) => s - round.length * Math.floor(s / round.length);
  const endless: Way = { ...round, at: (s) => round.at(within(s)), heading: (s) => round.heading(within(s)) };
  return new Journey(endless, (round.length * share) % round.length, journey.legs);
}

/** Speed of wheels, hulls and wings, else of the body's gait. */
function vehicleOr(model: Model, d: Deed, factor: number): { speed: number; gait: string; stride: number } {
  if (model.ride?.speed && d.does !== "walk") return { speed: model.ride.speed * factor, gait: "walk", stride: 1 };
  if (model.wheels?.length)
    return { speed: (d.does === "drive" || d.does === "run" ? 11 : 6) * factor, gait: "walk", stride: 1 };
  if (model.draught !== undefined) return { speed: 1.6 * factor, gait: "walk", stride: 1 };
  if (d.does === "fly" && !model.body?.goes)
    return { speed: clamp((model.box.max[2] - model.box.min[2]) * 1.6, 2, 18) * factor, gait: "walk", stride: 1 };
  return travelOf(model, d.does, factor);
}

/** A way beside a way: `offset` metres to its right. */
function shifted(way: Way, offset: number): Way {
  if (!offset) return way;
  const aside = (s: number): Vec3 => {
    const h = way.heading(s);
    const p = way.at(s);
    return [p[0] - Math.cos(h) * offset, 0, p[2] + Math.sin(h) * offset];
  };
  return { ...way, at: aside };
}
