/** From a shot of the screenplay to everything that stands and happens in it. */
import { findPlace } from "../catalog/index.ts";
import type { BodyPlan, Model, Place } from "../catalog/types.ts";
import type { Scene, Screenplay } from "../screenplay/types.ts";
import { add, clamp, smoothstep, scale as times, type Vec3 } from "../shape/math.ts";
import { waveComponents, waveHeight } from "../shape/waves.ts";
import { drifting, hang, mustStand } from "./adrift.ts";
import { befallAll } from "./befall.ts";
import { block, type Placement } from "./blocking.ts";
import { boundsAt, halfDepth, halfWidth } from "./bounds.ts";
import { detailFor, type Member, type ModelCache, membersOf } from "./cast.ts";
import type { Change } from "./change/index.ts";
import { clockOf, filmedSounds, filmedTraces, worldShot } from "./clock.ts";
import { type BodyState, creature, type Program } from "./creature.ts";
import { follows, goTogether, isCrowd, rankUp } from "./crowd.ts";
import { droplets, kickedUp } from "./effects.ts";
import { afloat, stillJoints, wheeled } from "./floating.ts";
import { flowsOf } from "./flows.ts";
import { footing } from "./footing.ts";
import { stageForeground } from "./foreground.ts";
import { carryOf, inHand, mountUp, plantPoles, playCatch, turnAside } from "./handling.ts";
import { drawnBy, reinsOf, saddleUp } from "./harness.ts";
import { bakeThings, lineUp, resting } from "./inanimate.ts";
import { passing, routeFor } from "./itinerary.ts";
import { viewOf } from "./outlook.ts";
import { carryChannels } from "./programs.ts";
import { type Bodies, driveProps, liftOf, takeUp, targetsOf } from "./props.ts";
import { fitMounts, mountedOn, strokesOf } from "./riders.ts";
import { Journey, standingAt } from "./route.ts";
import { airOf } from "./scenery.ts";
import { type Deed, deedsOf } from "./timeline.ts";
import { footprints } from "./traces.ts";
import type { Entity, EntityState, SoundEvent, StagedShot } from "./types.ts";

/** What stages share over a film. */
export interface StageContext {
  screenplay: Screenplay;
  models: ModelCache;
  places: Map<string, Place>;
  /** What has befallen the cast in the shots staged so far, by member. */
  changes: Map<string, Change[]>;
}

const STILL: Deed[] = [];

const height = ({ box }: Model): number => box.max[1] - box.min[1];

/** How deep a swimmer's ground point lies under the water: birds ride on it, fish show a fin, others keep the head up. */
const sunk = (body: BodyPlan, swims: boolean): number =>
  // Who crawls lies in the water to the middle of the body.
  body.kind === "biped" && swims
    ? body.eyes[1] * 0.03
    : body.kind === "bird"
      ? body.rootHeight * 0.75
      : body.kind === "fish"
        ? body.rootHeight * 1.1
        : body.eyes[1] * 0.82;

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
      // Open water has something to stand on only for those who need it.
      features: [...(scene.features ?? []), ...(mustStand(context.screenplay, scene) ? ["footing"] : [])],
      signs: signsOf(context.screenplay, scene),
      seed: context.screenplay.seed,
      richness: 1,
    });
    context.places.set(scene.id, place);
  }
  return place;
}

/** Stages one shot. Physics must be loaded. */
export function stageShot(context: StageContext, index: number, filmStart: number): StagedShot {
  const { screenplay } = context;
  const filmed = screenplay.shots[index];
  const clock = clockOf(filmed);
  // Everything happens on the world's clock; what is handed out is on the film's.
  const shot = worldShot(filmed, clock);
  const scene = screenplay.sets.find((s) => s.id === shot.set);
  if (!scene) throw new Error(`Shot ${index} names the set "${shot.set}", which the screenplay lacks.`);
  const whole = placeOf(context, scene);
  const ground = (x: number, z: number): number => whole.ground.height(x, z);

  const wind = whole.air.sky !== "earth" ? 0 : scene.weather === "storm" || scene.weather === "wind" ? 1.5 : 0.7;

  // Who is there, and how fine.
  const cast = screenplay.cast.filter((c) => shot.cast.includes(c.id));
  const members: Member[] = cast.flatMap((c) => membersOf(screenplay, c, scene));
  for (const [i, d] of (scene.dressing ?? []).entries()) {
    const id = `dressing-${scene.id}-${i + 1}`;
    members.push(...membersOf(screenplay, { id, kind: d.kind, count: d.count, look: d.look }, scene));
  }
  const modelled = () =>
    members.map((member) => ({
      member,
      model: context.models.get(
        member.asset,
        member.params,
        detailFor(screenplay, shot, member, member.asset.size.height),
      ),
    }));
  // A crowd is placed after its first member.
  const joins = (one: { member: Member; model: Model }) => follows(one) && one.model.body !== undefined;
  const crowds = new Map<string, Placement[]>();
  const blocked = () => {
    const all = modelled();
    const out = block(
      all.filter((one) => !joins(one)),
      shot,
      whole,
      screenplay.seed,
      ground,
    );
    for (const cast of new Set(all.filter(joins).map((one) => one.member.cast))) {
      const head = out.get(`${cast.id}#1`) as Placement;
      const crowd = [head];
      for (const one of all) if (one.member.cast === cast && joins(one)) crowd.push({ ...head, ...one });
      for (const p of crowd) out.set(p.member.id, p);
      rankUp(crowd, whole, screenplay.seed, ground);
      crowds.set(cast.id, crowd);
    }
    return out;
  };
  let placements = blocked();
  const fits = fitMounts(placements);
  if (fits.size) {
    for (const m of members) m.params = { ...m.params, ...fits.get(m.id) };
    placements = blocked();
  }
  saddleUp(placements);
  hang(placements, whole);
  lineUp(placements);
  const vantage = stageForeground(shot, screenplay.size, whole, placements);
  const deeds = new Map(members.map((m) => [m.id, deedsOf(shot, m.id, m.cast.id)]));
  const deedsFor = (id: string): Deed[] => deeds.get(id) ?? STILL;
  mountUp(placements, deeds, shot.seconds);
  const holding = shot.blocking.flatMap((b) =>
    b.is === "holding" && typeof b.to === "string" ? [{ who: b.who, to: b.to }] : [],
  );
  turnAside(placements, deedsFor);
  const doings = takeUp(placements, deedsFor, holding, ground, shot.seconds);

  // Routes of those that go somewhere.
  const journeys = new Map<string, Journey>();
  const travellers = members.filter(
    (m) =>
      deedsFor(m.id).some((d) => d.travels) && !(crowds.has(m.cast.id) && isCrowd(m.cast) && m.id !== `${m.cast.id}#1`),
  );
  // What is drawn goes after what draws it.
  const drawnLast = (id: string) => Number([...placements.values()].some((q) => q.draws === id));
  travellers.sort((one, other) => drawnLast(one.id) - drawnLast(other.id));
  travellers.forEach((m, k) => {
    const p = placements.get(m.id) as Placement;
    const leader = deedsFor(m.id).find((d) => (d.does === "follow" || d.does === "chase") && d.to);
    const drawn = drawnBy(placements, journeys, p);
    if (drawn) {
      journeys.set(m.id, drawn);
      return;
    }
    const led = leader && [...journeys.entries()].find(([id]) => id === leader.to || id.startsWith(`${leader.to}#`));
    const to = deedsFor(m.id).find((d) => d.travels && d.to)?.to;
    const still = [...placements.values()].find(
      (q) => q !== p && (q.member.id === to || q.member.cast.id === to) && !travellers.includes(q.member) && !q.heldBy,
    );
    const goal = still && {
      at: still.position,
      reach: 0.25 + halfDepth(p.model) + Math.max(halfWidth(still.model), halfDepth(still.model)),
    };
    const first = k > 0 ? travellers[0] : undefined;
    const company = first && {
      journey: journeys.get(first.id) as Journey,
      deeds: deedsFor(first.id),
      model: placements.get(first.id)?.model as Model,
    };
    const route = routeFor(
      screenplay.seed,
      whole,
      p,
      deedsFor(m.id),
      shot,
      k,
      travellers.length,
      led?.[1],
      company,
      goal,
    );
    journeys.set(m.id, passing(route, (shot.seconds * k) / travellers.length));
  });

  const raisedBy = new Map<string, number>();
  for (const [id, crowd] of crowds) {
    const lead = journeys.get(`${id}#1`);
    if (!lead) continue;
    const does = (what: string) => deedsFor(`${id}#1`).some((d) => d.does === what);
    const inAir = does("fly") || crowd[0].on === "air" || crowd[0].on === "water";
    const together = goTogether(crowd, lead, whole, screenplay.seed, shot.seconds, does("march"), inAir);
    for (const [who, { journey, raised }] of together) {
      journeys.set(who, journey);
      raisedBy.set(who, raised);
    }
  }

  // Everything's state by id, so that things may ask where others are.
  const states = new Map<string, (t: number) => EntityState>();
  const bodies: Bodies = new Map();
  const sounds: SoundEvent[] = [];
  // Where things are that move by hands or physics, for those who watch them.
  const watched = new Map<string, (t: number) => Vec3>();
  const { view, place } = viewOf(shot, whole, members, placements, journeys, vantage);

  const find = (name: string, t: number, from: Vec3): Vec3 | undefined => {
    if (name === "camera") return add(from, times(view, 5));
    const f = place.features.find((q) => q.name === name);
    if (f) return f.at;
    const target = members.find((m) => m.id === name || m.cast.id === name);
    const eyed = target && watched.get(target.id);
    if (eyed) return eyed(t);
    const p = target && placements.get(target.id);
    if (!p) return undefined;
    // What is in hands is seen where hands are: before the chest of who has it.
    const holder = p.heldBy ? placements.get(p.heldBy) : undefined;
    if (holder && bodies.has(holder.member.id)) {
      const q = journeys.get(holder.member.id)?.way.at(journeys.get(holder.member.id)?.at(t).s ?? 0) ?? holder.position;
      const tall = holder.model.body?.eyes[1] ?? 1.5;
      return [
        q[0] + Math.sin(holder.heading) * 0.3 * tall,
        holder.position[1] + tall * 0.72,
        q[2] + Math.cos(holder.heading) * 0.3 * tall,
      ];
    }
    const at = journeys.get(p.member.id)?.way.at(journeys.get(p.member.id)?.at(t).s ?? 0) ?? p.position;
    const eyes = p.model.body?.eyes[1] ?? (p.model.box.max[1] + p.model.box.min[1]) / 2;
    return [at[0], p.position[1] + eyes, at[2]];
  };

  const held = (name: string): string | undefined =>
    [...placements.values()].find((q) => q.member.id === name || q.member.cast.id === name)?.heldBy;

  // Games and tasks that tie hands to things.
  const programs = new Map<string, Program>();
  const driven = new Map<string, (t: number) => EntityState>();
  playCatch(members, placements, deedsFor, shot, bodies, programs, driven, watched, sounds);
  plantPoles(members, placements, deedsFor, ground, programs, driven, wind);

  driveProps(doings, bodies, driven, ground, wind);
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

  const strokes = (id: string) => strokesOf(placements.get(id), placements, journeys.get(id));
  // Bodies.
  for (const p of placements.values()) {
    if (!p.model.body) continue;
    const id = p.member.id;
    const journey = journeys.get(id) ?? new Journey(standingAt(p.position, p.heading), 0, []);
    const water =
      place.water && p.on === "water"
        ? place.water.level -
          sunk(
            p.model.body,
            deedsFor(id).some((d) => d.does === "swim"),
          )
        : undefined;
    // Small feet stand on the ground as it is drawn.
    const own = p.model.body.goes && height(p.model) < 0.25 ? footing(whole) : ground;
    const level = water !== undefined ? () => water : p.on === "ground" ? own : () => p.position[1];
    const doing = doings.find((d) => d.actor === p);
    const raised = doing ? liftOf(doing) : (raisedBy.get(id) ?? 0);
    // Who swims goes up and down with the waves.
    const waves =
      water !== undefined && place.water && p.model.body.kind === "biped"
        ? waveComponents(place.water.waves)
        : undefined;
    const onWave = (t: number): number => {
      const at = journey.way.at(journey.at(t).s);
      return waves ? waveHeight(waves, at[0], at[2], filmStart + t) : 0;
    };
    const body = creature({
      id,
      model: p.model,
      journey,
      deeds: deedsFor(id),
      ground: level,
      // Nobody stares at what the own hand brings to the mouth or the ear.
      find: (name, t, from) => (held(name) === id ? undefined : find(name, t, from)),
      filmStart,
      program: whole.volume && p.on === "air" ? drifting(p, whole.volume, programs.get(id)) : programs.get(id),
      seat: p.seat,
      mounted: mountedOn(p, placements, states, strokes),
      targets: doing && targetsOf(doing, bodies),
      moves: doing && { [doing.deed.does]: doing.move },
      lifted: waves ? onWave : raised ? () => raised : undefined,
      attention: /close-up/.test(shot.camera.framing) ? "camera" : undefined,
      afloat: p.on === "water" || (p.on === "air" && whole.volume?.matter === "water"),
      perched: !["ground", "air", "water"].includes(p.on),
    });
    bodies.set(id, body);
    // Who shakes off water is wet until then.
    const shaking = deedsFor(id).find((d) => d.does === "shake");
    states.set(id, (t) => {
      const { state } = body(t);
      return shaking ? { ...state, wetness: 1 - 0.75 * smoothstep(shaking.start, shaking.end, t) } : state;
    });
  }

  // Things that fall, roll and bounce.
  const rigid = bakeThings(placements, deedsFor, place, shot, ground, driven);
  for (const [id, track] of rigid) watched.set(id, (t) => track.at(t).position);
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
      states.set(id, inHand(p, bodies.get(p.heldBy) as (t: number) => BodyState, wind));
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
    else if (p.model.draught !== undefined && p.on === "water" && place.water) {
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
          strokes(id),
        ),
      );
    } else if (journey && p.model.wheels?.length && p.on !== "air" && !deedsFor(id).some((d) => d.does === "fly")) {
      states.set(id, wheeled(p.model, journey, ground));
      sounds.push({ at: 0, kind: "engine", strength: 0.4, position: p.position, for: shot.seconds });
    } else states.set(id, resting(p, journey, deedsFor(id), p.on === "air" ? () => p.position[1] : ground, wind));
  }

  const befallen = befallAll(context, {
    members,
    placements,
    deedsFor,
    states,
    rigid,
    seconds: shot.seconds,
    place,
    ground,
    find,
  });
  const reins = reinsOf(placements, states, screenplay.size[1]);
  const entities: Entity[] = [...placements.values()].map((p) => {
    const fate = befallen.get(p.member.id);
    const at = fate?.at ?? (states.get(p.member.id) as (t: number) => EntityState);
    return {
      id: p.member.id,
      cast: p.member.cast.id.startsWith("dressing-") ? undefined : p.member.cast.id,
      kind: p.member.asset.id,
      serves: doings.find((d) => d.props.some((one) => one.p === p && !one.row.shown))?.actor.member.id,
      model: p.model,
      ...(fate?.forms.length ? { forms: fate.forms } : {}),
      box: boundsAt(p.model, at(clock.at(0))),
      at: clock.rate === 1 ? at : (t) => at(clock.at(t)),
    };
  });
  entities.push(...reins);

  const walkers = [...journeys].flatMap(([id, journey]) => {
    const p = placements.get(id);
    return p?.model.body ? [{ id, journey, body: p.model.body }] : [];
  });
  const marks = footprints(walkers, place.ground.surface, ground, shot.seconds);
  for (const m of place.volume ? [] : marks)
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
    ...(place.volume ? [] : kickedUp(marks, place.ground.surface, screenplay.seed)),
    ...doings.flatMap((d) => flowsOf(d, bodies, states, screenplay.seed)),
    ...airOf(place, scene, screenplay.seed),
    ...[...befallen.values()].flatMap((fate) => fate.particles),
  ];
  for (const fate of befallen.values()) sounds.push(...fate.sounds);
  for (const m of members)
    for (const d of deedsFor(m.id)) {
      const position = placements.get(m.id)?.position ?? [0, 0, 0];
      if (d.does === "shake" || d.does === "laugh" || d.does === "bark")
        sounds.push({ at: d.start, kind: d.does, strength: 0.6, position, for: d.end - d.start });
    }
  sounds.sort((a, b) => a.at - b.at);
  return {
    index,
    shot: filmed,
    scene,
    start: filmStart,
    seconds: filmed.seconds,
    style: screenplay.style,
    clock,
    place,
    view,
    vantage,
    entities,
    particles: clock.rate === 1 ? particles : particles.map((p) => ({ ...p, at: (t, out) => p.at(clock.at(t), out) })),
    traces: ["snow", "sand", "moon"].includes(place.ground.surface) ? filmedTraces(marks, clock) : [],
    sounds: filmedSounds(
      sounds.filter((s) => s.at < shot.seconds),
      clock,
    ),
  };
}
