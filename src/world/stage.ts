/** From a shot of the screenplay to everything that stands and happens in it. */
import { findPlace } from "../catalog/index.ts";
import type { Lane, Model, Place } from "../catalog/types.ts";
import {
  add,
  axisAngle,
  clamp,
  emptyBox,
  euler,
  expand,
  type Quat,
  qmul,
  radians,
  rotate,
  scale as times,
  sub,
  type Vec3,
  yaw,
} from "../shape/math.ts";
import { random } from "../shape/random.ts";
import type { Scene, Screenplay, Shot } from "../screenplay/types.ts";
import { block, type Placement, topOf } from "./blocking.ts";
import { cleared, type Footing, type Sight } from "./clear.ts";
import { detailFor, FRAME_HEIGHTS, type Member, membersOf, type ModelCache } from "./cast.ts";
import { type BodyState, creature, type Program, travelOf } from "./creature.ts";
import { droplets, kickedUp } from "./effects.ts";
import { afloat, stillJoints, wheeled } from "./floating.ts";
import { type Carry, carryChannels, CatchGame, plantHeight, planter } from "./programs.ts";
import { bake, MATTER, type RigidRequest, type RigidTrack, roundness } from "./rigid.ts";
import { Journey, type Leg, standingAt, type Way, wayThrough } from "./route.ts";
import { type Deed, deedsOf, pace } from "./timeline.ts";
import { footprints } from "./traces.ts";
import type { Entity, EntityState, SoundEvent, StagedShot } from "./types.ts";
import { chooseView, overgrown, type Sample } from "./view.ts";

/** What stages share over a film. */
export interface StageContext {
  screenplay: Screenplay;
  models: ModelCache;
  places: Map<string, Place>;
}

const STILL: Deed[] = [];

/** The texts that stand on signs of a scene, over all shots that use it. */
function signsOf(screenplay: Screenplay, scene: Scene): { text: string; color?: string }[] {
  return screenplay.shots
    .filter((s) => s.set === scene.id)
    .flatMap((s) => s.text ?? [])
    .filter((t) => t.where === "sign")
    .filter((t, i, all) => all.findIndex((u) => u.text === t.text) === i)
    .map((t) => ({ text: t.text, color: t.color }));
}

/** The place of a scene, built once a film. */
export function placeOf(context: StageContext, scene: Scene): Place {
  let place = context.places.get(scene.id);
  if (!place) {
    const asset = findPlace(scene.place);
    if (!asset) throw new Error(`There is no place "${scene.place}" in the catalog.`);
    place = asset.place({
      time: scene.time,
      weather: scene.weather,
      season: scene.season,
      features: scene.features ?? [],
      signs: signsOf(context.screenplay, scene),
      seed: context.screenplay.seed,
      richness: 1,
    });
    context.places.set(scene.id, place);
  }
  return place;
}

/**
 * Lanes that a traveller may take, the best first: water for hulls, the road for wheels, the sky for wings. Four legs are
 * best seen from the side; others take the place's own first.
 */
function lanesFor(place: Place, model: Model, flies: boolean): Lane[] {
  const named = (...names: Lane["name"][]) => names.flatMap((n) => place.lanes.filter((l) => l.name === n));
  if (flies) return named("sky");
  if (model.draught !== undefined) return named("water");
  if (model.wheels?.length) return named("road", "rail", "path", "across").slice(0, 1);
  if (model.body?.kind === "quadruped") return named("across", "path", "toward");
  return place.lanes.filter((l) => l.name === "path" || l.name === "across" || l.name === "toward");
}

const flightHeight = (model: Model): number => Math.max(1.2, (model.box.max[1] - model.box.min[1]) * 2.2);

/** Stages one shot. Physics must be loaded. */
export function stageShot(context: StageContext, index: number, filmStart: number): StagedShot {
  const { screenplay } = context;
  const shot = screenplay.shots[index];
  const scene = screenplay.sets.find((s) => s.id === shot.set);
  if (!scene) throw new Error(`Shot ${index} names the set "${shot.set}", which the screenplay lacks.`);
  const whole = placeOf(context, scene);
  const ground = (x: number, z: number): number => whole.ground.height(x, z);

  // Who is there, and how fine.
  const cast = screenplay.cast.filter((c) => shot.cast.includes(c.id));
  const members: Member[] = cast.flatMap((c) => membersOf(screenplay, c));
  for (const [i, d] of (scene.dressing ?? []).entries()) {
    const id = `dressing-${scene.id}-${i + 1}`;
    members.push(...membersOf(screenplay, { id, kind: d.kind, count: d.count, look: d.look }));
  }
  const built = members.map((member) => ({
    member,
    model: context.models.get(
      member.asset,
      member.params,
      detailFor(screenplay, shot, member, member.asset.size.height),
    ),
  }));
  const placements = block(built, shot, whole, screenplay.seed, ground);
  const deeds = new Map(members.map((m) => [m.id, deedsOf(shot, m.id, m.cast.id)]));
  const deedsFor = (id: string): Deed[] => deeds.get(id) ?? STILL;

  // Routes of those that go somewhere.
  const journeys = new Map<string, Journey>();
  const travellers = members.filter((m) => deedsFor(m.id).some((d) => d.travels));
  travellers.forEach((m, k) => {
    const p = placements.get(m.id) as Placement;
    const leader = deedsFor(m.id).find((d) => (d.does === "follow" || d.does === "chase") && d.to);
    const led = leader && [...journeys.entries()].find(([id]) => id === leader.to || id.startsWith(`${leader.to}#`));
    journeys.set(m.id, routeFor(context, whole, p, deedsFor(m.id), shot, k, travellers.length, led?.[1]));
  });

  // Everything's state by id, so that things may ask where others are.
  const states = new Map<string, (t: number) => EntityState>();
  const bodies = new Map<string, (t: number) => BodyState>();
  const sounds: SoundEvent[] = [];
  const { view, place } = viewOf(shot, whole, members, placements, journeys);

  const find = (name: string, t: number, from: Vec3): Vec3 | undefined => {
    if (name === "camera") return add(from, times(view, 5));
    const f = place.features.find((q) => q.name === name);
    if (f) return f.at;
    const target = members.find((m) => m.id === name || m.cast.id === name);
    const p = target && placements.get(target.id);
    if (!p) return undefined;
    const at = journeys.get(p.member.id)?.way.at(journeys.get(p.member.id)?.at(t).s ?? 0) ?? p.position;
    const eyes = p.model.body?.eyes[1] ?? (p.model.box.max[1] + p.model.box.min[1]) / 2;
    return [at[0], p.position[1] + eyes, at[2]];
  };

  // Games and tasks that tie hands to things.
  const programs = new Map<string, Program>();
  const driven = new Map<string, (t: number) => EntityState>();
  playCatch(members, placements, deedsFor, shot, bodies, programs, driven, sounds);
  plantPoles(members, placements, deedsFor, ground, programs, driven);

  for (const p of placements.values()) {
    if (!p.heldBy || driven.has(p.member.id)) continue;
    const holder = p.heldBy;
    const how = carryOf(p.model);
    // Eating and reading bring their own arms.
    if (deedsFor(holder).some((d) => d.does === "eat" || d.does === "drink" || d.does === "read")) continue;
    const before = programs.get(holder);
    programs.set(holder, (t, w) => {
      const b = before?.(t, w);
      return { reaches: b?.reaches ?? [], channels: { ...carryChannels(how), ...(b?.channels ?? {}) } };
    });
  }

  // Bodies.
  for (const p of placements.values()) {
    if (!p.model.body || p.model.body.legs.length === 0) continue;
    const id = p.member.id;
    const journey = journeys.get(id) ?? new Journey(standingAt(p.position, p.heading), 0, []);
    const level = p.on === "ground" ? ground : () => p.position[1];
    const body = creature({
      id,
      model: p.model,
      journey,
      deeds: deedsFor(id),
      ground: level,
      find,
      filmStart,
      program: programs.get(id),
      attention: /close-up/.test(shot.camera.framing) ? "camera" : undefined,
    });
    bodies.set(id, body);
    states.set(id, (t) => body(t).state);
  }

  // Things that fall, roll and bounce.
  const rigid = bakeThings(placements, deedsFor, place, shot, ground, driven);
  for (const [id, track] of rigid)
    for (const h of track.hits)
      if (h.speed > 0.6)
        sounds.push({
          at: h.at,
          kind: "bounce",
          strength: clamp(h.speed / 6),
          position: h.position,
          surface: placements.get(id)?.member.cast.look?.material,
        });

  for (const p of placements.values()) {
    const id = p.member.id;
    if (states.has(id)) continue;
    const given = driven.get(id);
    const track = rigid.get(id);
    const journey = journeys.get(id);
    if (given) states.set(id, given);
    else if (p.heldBy && bodies.has(p.heldBy))
      states.set(id, inHand(p, bodies.get(p.heldBy) as (t: number) => BodyState));
    else if (track)
      states.set(id, (t) => {
        const { position, rotation } = track.at(t);
        return {
          position,
          rotation,
          scale: [1, 1, 1],
          joints: stillJoints(p.model, position, rotation),
          contacts: [],
          visible: true,
        };
      });
    else if (p.model.draught !== undefined && place.water) {
      const lively = deedsFor(id).some((d) => d.does === "rock") ? 1.3 : 0.6;
      states.set(
        id,
        afloat(
          p.model,
          place.water,
          (t) =>
            journey
              ? { at: journey.way.at(journey.at(t).s), heading: journey.way.heading(journey.at(t).s) }
              : { at: p.position, heading: p.heading },
          filmStart,
          lively,
        ),
      );
    } else if (journey && p.model.wheels?.length) {
      states.set(id, wheeled(p.model, journey, ground));
      sounds.push({ at: 0, kind: "engine", strength: 0.4, position: p.position, for: shot.seconds });
    } else states.set(id, resting(p, journey, deedsFor(id), ground));
  }

  // Riders sit on what they ride.
  for (const p of placements.values()) {
    if (!p.rides) continue;
    const mount = states.get(p.rides);
    const model = placements.get(p.rides)?.model;
    const own = states.get(p.member.id);
    if (mount && model && own) states.set(p.member.id, riding(p, own, mount, model));
  }

  const entities: Entity[] = [...placements.values()].map((p) => {
    const at = states.get(p.member.id) as (t: number) => EntityState;
    return {
      id: p.member.id,
      cast: p.member.cast.id.startsWith("dressing-") ? undefined : p.member.cast.id,
      kind: p.member.asset.id,
      model: p.model,
      box: boundsAt(p.model, at(0)),
      at,
    };
  });

  const walkers = [...journeys].flatMap(([id, journey]) => {
    const p = placements.get(id);
    return p?.model.body ? [{ id, journey, body: p.model.body }] : [];
  });
  const marks = footprints(walkers, place.ground.surface, ground, shot.seconds);
  for (const m of marks)
    if (m.since > 0)
      sounds.push({ at: m.since, kind: "footstep", surface: place.ground.surface, strength: 0.5, position: m.at });
  const particles = [
    ...members.flatMap((m) =>
      deedsFor(m.id)
        .filter((d) => d.does === "shake" && bodies.has(m.id))
        .map((d) =>
          droplets(
            d,
            bodies.get(m.id) as (t: number) => BodyState,
            placements.get(m.id)?.model as Model,
            screenplay.seed,
            place.ground.surface,
          ),
        ),
    ),
    ...kickedUp(marks, place.ground.surface, screenplay.seed),
  ];
  for (const m of members)
    for (const d of deedsFor(m.id)) {
      const position = placements.get(m.id)?.position ?? [0, 0, 0];
      if (d.does === "shake" || d.does === "laugh" || d.does === "bark")
        sounds.push({ at: d.start, kind: d.does, strength: 0.6, position, for: d.end - d.start });
    }
  sounds.sort((a, b) => a.at - b.at);
  return {
    index,
    shot,
    scene,
    start: filmStart,
    seconds: shot.seconds,
    place,
    view,
    entities,
    particles,
    traces: ["snow", "sand", "moon"].includes(place.ground.surface) ? marks : [],
    sounds: sounds.filter((s) => s.at < shot.seconds),
  };
}

/** Where everybody is at five moments of the shot. */
const MOMENTS = [0, 0.25, 0.5, 0.75, 1];

/** The side that the shot is seen from, for its leading subject, and the place made clear for it. */
function viewOf(
  shot: Shot,
  place: Place,
  members: Member[],
  placements: Map<string, Placement>,
  journeys: Map<string, Journey>,
): { view: Vec3; place: Place } {
  const samplesOf = (p: Placement): Sample[] => {
    const journey = journeys.get(p.member.id);
    return MOMENTS.map((u) => {
      const s = journey?.at(u * shot.seconds).s ?? 0;
      return journey
        ? { at: journey.way.at(s), heading: journey.way.heading(s) }
        : { at: p.position, heading: p.heading };
    });
  };
  const named = shot.camera.subject?.[0];
  const lead =
    members.find((m) => m.id === named || m.cast.id === named) ?? members.find((m) => journeys.has(m.id)) ?? members[0];
  const p = lead && placements.get(lead.id);
  if (!p) return { view: chooseView(shot, place, [{ at: [0, 0, 0], heading: 0 }], 1, 4, false), place };
  const samples = samplesOf(p);
  const size = p.model.box.max[1] - p.model.box.min[1];
  const long = p.model.box.max[2] - p.model.box.min[2];
  // The frame is as high as its framing says, or as the whole group needs.
  const group = [...placements.values()].filter(
    (q) => !q.heldBy && (shot.camera.subject ?? shot.cast).some((n) => n === q.member.id || n === q.member.cast.id),
  );
  const xs = group.map((q) => q.position[0]);
  const across = group.length > 1 ? Math.max(...xs) - Math.min(...xs) + long : 0;
  const tallest = Math.max(size, ...group.filter((q) => q.model.body).map((q) => q.model.box.max[1]));
  const frame = Math.max(
    FRAME_HEIGHTS[shot.camera.framing] * Math.max(size, long * 0.7),
    across * 0.7,
    group.length > 1 ? tallest * 1.22 : 0,
  );
  const distance = frame * 1.5;
  const face = p.model.body !== undefined && /close-up/.test(shot.camera.framing);
  const view = chooseView(shot, place, samples, size, distance, face);
  const grounded = [...placements.values()].filter(
    (q) => q.on === "ground" && !q.heldBy && q.member.cast.id !== undefined,
  );
  const footings: Footing[] = grounded.flatMap((q) => {
    const [w, h, d] = [0, 1, 2].map((k) => q.model.box.max[k] - q.model.box.min[k]);
    // What moves treads grass down a step at a time; what stands has it under its feet.
    return samplesOf(q).map((x) => ({ at: x.at, radius: Math.max(w, d) * 0.45, height: Math.min(0.45, h * 0.4) }));
  });
  const sights: Sight[] = samples.map(({ at }) => {
    const subject: Vec3 = [at[0], place.ground.height(at[0], at[2]), at[2]];
    const camera: Vec3 = [
      at[0] + view[0] * distance,
      subject[1] + size * 0.6 + view[1] * distance,
      at[2] + view[2] * distance,
    ];
    camera[1] = Math.max(camera[1], place.ground.height(camera[0], camera[2]) + 0.2);
    return { camera, subject, width: Math.max(size, long) * 0.6, height: size };
  });
  // Company is seen as well as the lead.
  for (const q of grounded)
    if (q !== p && Math.abs(q.position[0] - p.position[0]) < 4)
      sights.push({
        ...sights[2],
        subject: [q.position[0], place.ground.height(q.position[0], q.position[2]), q.position[2]],
        height: q.model.box.max[1],
        width: (q.model.box.max[0] - q.model.box.min[0]) * 0.6,
      });
  return { view, place: cleared(place, footings, sights) };
}

/** The journey of a traveller: a lane of the place, centred so that the stage is where most of it happens. */
function routeFor(
  context: StageContext,
  place: Place,
  p: Placement,
  deeds: Deed[],
  shot: Shot,
  index: number,
  company: number,
  led: Journey | undefined,
): Journey {
  const { member, model } = p;
  const rng = random(`${context.screenplay.seed}/route/${member.cast.id}`);
  const going = deeds.filter((d) => d.travels);
  const legs: Leg[] = going.map((d, i) => {
    const { speed, gait, stride } = vehicleOr(model, d, pace(d.manner));
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
  const offset = (index - (company - 1) / 2) * Math.max(0.8, width * 1.5);
  const leaves = going.some((d) => d.manner.some((m) => /away|off|into the distance/.test(m)));
  const flies = going.some((d) => d.does === "fly");
  const halts = legs.some((l) => l.easeOut > 0);
  const starts = legs[0]?.easeIn > 0;
  const share = starts ? 0.2 : halts ? 0.62 : 0.5;
  const side = rng.chance(0.5) ? 1 : -1;
  const ways = lanesFor(place, model, flies)
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

/** Speed of wheels, hulls and wings, else of the body's gait. */
function vehicleOr(model: Model, d: Deed, factor: number): { speed: number; gait: string; stride: number } {
  if (model.wheels?.length)
    return { speed: (d.does === "drive" || d.does === "run" ? 11 : 6) * factor, gait: "walk", stride: 1 };
  if (model.draught !== undefined) return { speed: 1.6 * factor, gait: "walk", stride: 1 };
  if (d.does === "fly")
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

/** Players of catch and their ball. */
function playCatch(
  members: Member[],
  placements: Map<string, Placement>,
  deedsFor: (id: string) => Deed[],
  shot: Shot,
  bodies: Map<string, (t: number) => BodyState>,
  programs: Map<string, Program>,
  driven: Map<string, (t: number) => EntityState>,
  sounds: SoundEvent[],
): void {
  const games = new Set(["play-catch", "throw", "catch"]);
  const players = members.filter(
    (m) => placements.get(m.id)?.model.body?.kind === "biped" && deedsFor(m.id).some((d) => games.has(d.does)),
  );
  if (players.length < 2) return;
  const deed = deedsFor(players[0].id).find((d) => games.has(d.does)) as Deed;
  const named = deed.with ?? deed.to;
  const ball =
    members.find((m) => (named ? m.id === named || m.cast.id === named : false)) ??
    members.find((m) => m.asset.affordances.includes("throw"));
  const p = ball && placements.get(ball.id);
  if (!ball || !p) return;
  const places = players.map((m) => {
    const q = placements.get(m.id) as Placement;
    return { base: q.position, heading: q.heading };
  });
  const tall = players.map((m) => (placements.get(m.id)?.model.body?.head.at[1] ?? 1.3) * 0.84);
  const { radius, centre } = roundness(p.model);
  const game: CatchGame = new CatchGame(deed.start, Math.min(deed.end, shot.seconds), places, tall, () =>
    players.map((m) => bodies.get(m.id) as (t: number) => BodyState),
  );
  players.forEach((m, i) => {
    programs.set(m.id, game.program(i));
  });
  driven.set(ball.id, (t) => {
    const b = game.ball(t, radius);
    const rotation: Quat = axisAngle([1, 0, 0], b.spin);
    const position = sub(b.at, rotate(rotation, centre));
    return {
      position,
      rotation,
      scale: [1, 1, 1],
      joints: stillJoints(p.model, position, rotation),
      contacts: b.holder === undefined ? [] : [{ part: "ball", with: players[b.holder].id, at: b.at }],
      visible: true,
    };
  });
  for (const e of game.events())
    if (e.at > 0) sounds.push({ at: e.at, kind: e.kind, strength: 0.5, position: places[e.player].base });
  // Everybody watches the ball.
  for (const m of players)
    deedsFor(m.id).push({ does: "look", start: 0, end: shot.seconds, to: ball.id, manner: [], travels: false });
}

/** Those who plant a pole, and the pole. */
function plantPoles(
  members: Member[],
  placements: Map<string, Placement>,
  deedsFor: (id: string) => Deed[],
  ground: (x: number, z: number) => number,
  programs: Map<string, Program>,
  driven: Map<string, (t: number) => EntityState>,
): void {
  for (const m of members) {
    const deed = deedsFor(m.id).find((d) => d.does === "plant");
    const who = placements.get(m.id);
    if (!deed || who?.model.body?.kind !== "biped") continue;
    const named = deed.with ?? deed.to;
    const pole = members.find((o) => o.id === named || o.cast.id === named);
    const p = pole && placements.get(pole.id);
    if (!pole || !p) continue;
    const shoulder = (who.model.body.head.at[1] ?? 1.4) * 0.86;
    // The pole stands before the body, a little to its right, where both hands reach it.
    const ahead = rotate(yaw(who.heading), [-0.12 * shoulder, 0, 0.33 * shoulder]);
    const x = who.position[0] + ahead[0];
    const z = who.position[2] + ahead[2];
    const foot: Vec3 = [x, ground(x, z) - 0.12, z];
    programs.set(m.id, planter(deed, foot, shoulder));
    driven.set(pole.id, (t) => {
      const u = clamp((t - deed.start) / (deed.end - deed.start));
      const position: Vec3 = [foot[0], foot[1] + plantHeight(u), foot[2]];
      const rotation = yaw(who.heading + radians(90));
      return {
        position,
        rotation,
        scale: [1, 1, 1],
        joints: stillJoints(p.model, position, rotation),
        contacts: [{ part: "pole", with: t < deed.end ? m.id : "ground", at: position }],
        visible: true,
      };
    });
  }
}

/** Bakes everything that rolls, falls or bounces. */
function bakeThings(
  placements: Map<string, Placement>,
  deedsFor: (id: string) => Deed[],
  place: Place,
  shot: Shot,
  ground: (x: number, z: number) => number,
  driven: Map<string, unknown>,
): Map<string, RigidTrack> {
  const moves = new Set(["roll", "fall", "bounce", "slide", "topple"]);
  const dynamic = [...placements.values()].filter(
    (p) =>
      !p.model.body &&
      !driven.has(p.member.id) &&
      !p.heldBy &&
      p.model.draught === undefined &&
      deedsFor(p.member.id).some((d) => moves.has(d.does)),
  );
  if (!dynamic.length) return new Map();
  const requests: RigidRequest[] = [];
  for (const p of placements.values()) {
    if (p.model.body || driven.has(p.member.id)) continue;
    const request: RigidRequest = { id: p.member.id, model: p.model, position: p.position, rotation: yaw(p.heading) };
    if (dynamic.includes(p)) {
      const first = deedsFor(p.member.id).find((d) => moves.has(d.does)) as Deed;
      const { radius, round } = roundness(p.model);
      const word = String(p.member.params.material ?? (round ? "rubber" : "wood"));
      const matter = MATTER[word] ?? MATTER[round ? "rubber" : "wood"];
      const base = [...placements.values()].find((o) => o.member.id === p.on);
      let velocity: Vec3 = [0, 0, 0];
      if (first.does === "roll" || first.does === "slide") {
        // Off the nearer end of what it lies on, within the first third of the shot.
        const side = p.position[0] >= (base?.position[0] ?? 0) - 1e-6 ? 1 : -1;
        const edge = base ? topOf(base.model).extent[0] / 2 - Math.abs(p.position[0] - base.position[0]) : 1.2;
        const speed = clamp((edge + radius) / Math.max(0.5, shot.seconds * 0.2), 0.35, 2.2) * pace(first.manner);
        velocity = [side * speed, 0, 0.12 * speed];
      } else if (p.on !== "ground" && first.does === "fall") velocity = [0.9, 0.1, 0.25];
      else if (p.on === "ground")
        p.position = [p.position[0], p.position[1] + Math.max(1.2, radius * 8), p.position[2]];
      request.position = p.position;
      const spin: Vec3 = round ? [velocity[2] / radius, 0, -velocity[0] / radius] : [0, 0, 0];
      request.dynamic = { velocity, spin, ...matter, from: first.start };
    }
    requests.push(request);
  }
  return bake(requests, shot.seconds, ground, place.keepOut);
}

/** How a thing is carried, by its size. */
function carryOf(model: Model): Carry {
  const [w, h, d] = [0, 1, 2].map((k) => model.box.max[k] - model.box.min[k]);
  if (h > 0.7 && h > 2.5 * Math.min(w, d)) return "upright";
  return Math.max(w, h, d) > 0.24 ? "large" : "small";
}

/** A thing in a right hand: its grip where the palm is, upright, turned with the body. */
function inHand(p: Placement, body: (t: number) => BodyState): (t: number) => EntityState {
  const anchor = p.model.anchors.grip ?? p.model.anchors.handle;
  const { min, max } = p.model.box;
  // Without a handle small things are held by the middle, large ones from below, before the body.
  const large = carryOf(p.model) === "large";
  const grip: Vec3 = large
    ? [(max[0] - min[0]) * -0.35, min[1] + 0.02, min[2] + 0.06]
    : (anchor?.at ?? [0, (max[1] + min[1]) / 2, 0]);
  return (t) => {
    const b = body(t);
    const rotation = yaw(b.heading);
    const palm = b.grips.R ?? b.state.position;
    const position = sub(palm, rotate(rotation, grip));
    return {
      position,
      rotation,
      scale: [1, 1, 1],
      joints: stillJoints(p.model, position, rotation),
      contacts: [{ part: "grip", with: p.heldBy ?? "", at: palm }],
      visible: true,
    };
  };
}

/** Things that only stand, or that spin, float, sway or fly without physics. */
function resting(
  p: Placement,
  journey: Journey | undefined,
  deeds: Deed[],
  ground: (x: number, z: number) => number,
): (t: number) => EntityState {
  const flies = deeds.find((d) => d.does === "fly" || d.does === "float" || d.does === "swim");
  const spins = deeds.find((d) => d.does === "spin" || d.does === "turn");
  const rocks = deeds.find((d) => d.does === "rock" || d.does === "shake");
  return (t) => {
    let position = p.position;
    let rotation = yaw(p.heading);
    if (journey) {
      const s = journey.at(t).s;
      const q = journey.way.at(s);
      position = [q[0], ground(q[0], q[2]), q[2]];
      rotation = yaw(journey.way.heading(s));
    }
    if (flies) position = [position[0], position[1] + flightHeight(p.model) + 0.08 * Math.sin(t * 1.3), position[2]];
    if (spins) rotation = qmul(rotation, yaw(Math.max(0, Math.min(t, spins.end) - spins.start) * 1.6));
    if (rocks && t >= rocks.start && t <= rocks.end)
      rotation = qmul(rotation, euler(0, 0, 0.12 * Math.sin((t - rocks.start) * 3.2)));
    const contacts = flies ? [] : [{ part: "base", with: p.on, at: position }];
    return {
      position,
      rotation,
      scale: [1, 1, 1],
      joints: stillJoints(p.model, position, rotation),
      contacts,
      visible: true,
    };
  };
}

/** A rider: its own pose, set down on the mount's seat and turned with it. */
function riding(
  p: Placement,
  own: (t: number) => EntityState,
  mount: (t: number) => EntityState,
  model: Model,
): (t: number) => EntityState {
  const seat = model.anchors.seat ?? model.anchors.back ?? { at: [0, model.box.max[1], 0] as Vec3 };
  const hips = p.model.skeleton?.joints[0].at[1] ?? 0.8;
  return (t) => {
    const a = own(t);
    const m = mount(t);
    const turn = qmul(m.rotation, [-a.rotation[0], -a.rotation[1], -a.rotation[2], a.rotation[3]]);
    const sunk = a.joints ? a.joints.positions[0][1] - a.position[1] : hips;
    const at = add(m.position, rotate(m.rotation, seat.at));
    const origin: Vec3 = sub(at, rotate(m.rotation, [0, sunk - 0.06 * hips, 0]));
    const carry = (q: Vec3): Vec3 => add(origin, rotate(turn, sub(q, a.position)));
    return {
      ...a,
      position: origin,
      rotation: m.rotation,
      joints: a.joints && {
        positions: a.joints.positions.map(carry),
        rotations: a.joints.rotations.map((r) => qmul(turn, r)),
      },
      contacts: [{ part: "seat", with: p.rides ?? "", at }],
    };
  };
}

/** World bounds of a model in a state: joints with flesh about them, or the turned box. */
export function boundsAt(model: Model, state: EntityState): { min: Vec3; max: Vec3 } {
  const box = emptyBox();
  if (model.body && state.joints) {
    const r = model.body.head.radius;
    for (const [i, q] of state.joints.positions.entries()) {
      const name = model.skeleton?.joints[i].name ?? "";
      const pad = name === "head" ? r * 1.7 : r * 0.45;
      expand(box, [q[0] - pad, q[1] - Math.min(pad, Math.max(0, q[1] - state.position[1])), q[2] - pad]);
      expand(box, [q[0] + pad, q[1] + pad, q[2] + pad]);
    }
    return box;
  }
  for (let i = 0; i < 8; i++) {
    const corner: Vec3 = [
      i & 1 ? model.box.max[0] : model.box.min[0],
      i & 2 ? model.box.max[1] : model.box.min[1],
      i & 4 ? model.box.max[2] : model.box.min[2],
    ];
    expand(box, add(state.position, rotate(state.rotation, corner)));
  }
  return box;
}
