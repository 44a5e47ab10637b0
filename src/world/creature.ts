/** Bodies in time: a journey, acts and gaze become joints. */
import type { Model } from "../catalog/types.ts";
import {
  add,
  clamp,
  lerp,
  mix,
  type Quat,
  qmul,
  rotate,
  smoothstep,
  type Vec3,
  wrapAngle,
  yaw,
} from "../shape/math.ts";
import { hashString } from "../shape/random.ts";
import { isLowly, lowly, lowlyTravel } from "./lowly.ts";
import { type Foot, footAt, GAITS, gaitFor } from "./motion/gait.ts";
import { landmark, unitOf } from "./motion/landmarks.ts";
import { going, idle } from "./motion/life.ts";
import { type Manner, mannerOf, reeling } from "./motion/manners.ts";
import { type Clock, clockOf, type Direction, evaluate, type HandWish, type Move, value } from "./motion/moves.ts";
import {
  blend,
  type Carried,
  type Channels,
  carriedPoint,
  makePuppet,
  type Puppet,
  type Reach,
  solvePose,
} from "./motion/pose.ts";
import { posture, type Stature } from "./motion/postures.ts";
import { gaitDrop } from "./motion/stance.ts";
import { movesOf } from "./motion/table.ts";
import { footTurn, type Turn, turnedBy } from "./motion/turning.ts";
import { flight, flightLevel, swimming } from "./motion/wings.ts";
import { intoFrame, type Mounted, outOfFrame, settleLegs, settleOn } from "./riders.ts";
import type { Journey } from "./route.ts";
import { type Deed, energy, POSTURES } from "./timeline.ts";
import type { Contact, EntityState } from "./types.ts";

/** A body at one time, before it becomes an entity's state. */
export interface BodyState {
  state: EntityState;
  /** World place of the grip of each hand. */
  grips: { L?: Vec3; R?: Vec3 };
  heading: number;
}

/** What moves hands from outside: throwing, planting, carrying. */
export type Program = (t: number, where: { base: Vec3; heading: number }) => { reaches: Reach[]; channels: Channels };

/** What a body needs to move through a shot. */
export interface CreatureRequest {
  id: string;
  model: Model;
  journey: Journey;
  deeds: Deed[];
  /** Height of what it stands on. */
  ground: (x: number, z: number) => number;
  /** Where a name is at a time: a member, a feature, or "camera". */
  find: (name: string, t: number, from: Vec3) => Vec3 | undefined;
  /** Seconds from the film's start at which the shot starts, so that breath and blinks run on over cuts. */
  filmStart: number;
  program?: Program;
  /** What it sits on, and how high, metres. */
  seat?: { with: string; height: number };
  /** On what it rides: its frame, and the body's place, feet and hands in that frame. */
  mounted?: (t: number) => Mounted;
  /** Looked at while no deed says otherwise: the camera, where a face fills the frame. */
  attention?: string;
  /** Where a hand finds what a move names outside the body: "prop:keys", "partner:hand", "object". */
  targets?: (name: string, side: "L" | "R", t: number) => Vec3 | Carried | undefined;
  /** Moves that are its own in this shot, by action: those of two who have to meet. */
  moves?: Record<string, Move>;
  /** Metres that it is raised over the ground, by what it stands on or hangs from. */
  lifted?: (t: number) => number;
  /** It hangs in water. */
  afloat?: boolean;
  /** It stands on another thing. */
  perched?: boolean;
}

/** Seconds over which acts come and go. */
const BLEND = 0.35;
/** How much of the way attention alone turns a head. */
const ATTENTION = 0.8;
/** Seconds before the shot's start at which a state that it opens with began. */
const LONG_AGO = 3;

/** A body's motion as a pure function of t, seconds from the shot's start. */
export function creature(r: CreatureRequest): (t: number, alone?: boolean) => BodyState {
  if (isLowly(r.model.body)) return lowly(r);
  const puppet = makePuppet(r.model);
  const kind = puppet.body.kind === "quadruped" ? "quadruped" : "biped";
  const moves = { ...movesOf(puppet.body, r.model), ...r.moves };
  const unit = unitOf(puppet);
  const seed = (hashString(r.id) % 1000) / 1000;
  const trunk = trunkOf(puppet);
  const seat = (r.seat?.height ?? 0) / puppet.body.rootHeight;
  const tall = r.model.box.max[1] - r.model.box.min[1];
  // What has no legs to stand on is always in the air or the water.
  const hovers = puppet.body.legs.length === 0;
  const level = puppet.body.kind === "fish" ? 0 : flightLevel(tall);
  const flights = r.deeds.filter((d) => d.does === "fly");
  const drops = new Map<string, number>();
  /** Metres that it goes lower than it stands, by gait. */
  const dropOf = (gait: string, speed: number): number => {
    const key = `${gait} ${speed}`;
    const { gait: rhythm, stride } = gaitFor(puppet.body, gait, speed);
    const drop = drops.get(key) ?? (GLIDES.has(gait) || gait === "crawl" ? 0.02 : gaitDrop(puppet, rhythm, stride));
    drops.set(key, drop);
    return drop;
  };
  // Who stays turns on the spot; who goes on afterwards turns on the way.
  const turns: Turn[] = [];
  for (const d of r.deeds)
    if (d.does === "turn" && puppet.body.legs.length && !r.deeds.some((o) => o.travels && o.end > d.start)) {
      const from = r.journey.way.at(r.journey.at(d.start).s);
      const now = r.journey.way.heading(r.journey.at(d.start).s) + turnedBy(turns, d.start);
      const to = d.to ? r.find(d.to, d.start, from) : undefined;
      const words = d.manner.join(" ");
      const angle = to
        ? wrapAngle(Math.atan2(to[0] - from[0], to[2] - from[2]) - now)
        : /left/.test(words)
          ? Math.PI / 2
          : /right/.test(words)
            ? -Math.PI / 2
            : seed > 0.5
              ? Math.PI
              : -Math.PI;
      const needed = 0.5 + (kind === "quadruped" ? 0.6 : 0.35) * Math.abs(angle);
      turns.push({ start: d.start, end: Math.max(d.end, d.start + needed), angle });
    }
  const manners = r.deeds.map((d) => ({ d, manner: mannerOf(d.manner, puppet.body) }));
  const plain = mannerOf([], puppet.body);
  /** The manner of what is being done: the last begun of what has one. */
  const mannerAt = (t: number): Manner =>
    manners.findLast(({ d }) => d.manner.length > 0 && t >= d.start && t < d.end + 1)?.manner ?? plain;
  const memos: ({ t: number; body: BodyState } | undefined)[] = [undefined, undefined];
  // Asked alone, a body is told without what its hands find in others, so that two may ask each other.
  let lone = false;
  const stature = statureOf(puppet, seat, 0, trunk, seed);

  /** What a hand is asked to do, as a reach of the solver. */
  const reachOf = (w: HandWish, weight: number, t: number, base: Vec3, heading: number): Reach | undefined => {
    const s = w.side === "L" ? 1 : -1;
    const offset = w.offset.map((x) => x * unit) as Vec3;
    const turn = yaw(heading);
    const own = w.on === "body" ? undefined : landmark(puppet, w.on, w.side);
    const outside = w.on === "body" || own || lone ? undefined : r.targets?.(w.on, w.side, t);
    const seated = r.mounted?.(t);
    const there = seated && Array.isArray(outside) ? intoFrame(seated, outside) : outside;
    const found = w.on === "body" ? base : (own ?? there);
    if (!found) return undefined;
    const world = Array.isArray(found);
    const direction = (d: Direction | undefined): Vec3 | undefined => {
      if (!d) return undefined;
      const v: Vec3 = [s * d[0], d[1], d[2]];
      return world ? rotate(turn, v) : v;
    };
    return {
      side: w.side,
      at: world ? add(found, rotate(turn, offset)) : { ...found, offset },
      weight: weight * w.weight,
      palm: direction(w.palm),
      fingers: direction(w.fingers),
      thumb: direction(w.thumb),
      elbow: w.elbow,
    };
  };

  return (t, alone = false) => {
    const kept = memos[alone ? 1 : 0];
    if (kept?.t === t) return kept.body;
    lone = alone;
    const progress = r.journey.at(t);
    const on = r.journey.way.at(progress.s);
    const seated = r.mounted?.(t);
    const heading = seated?.heading ?? r.journey.way.heading(progress.s) + turnedBy(turns, t);
    const leg = r.journey.legs[Math.max(0, progress.leg)] ?? r.journey.legs[0];
    const manner = mannerAt(t);
    const usual = leg ? gaitFor(puppet.body, leg.gait, leg.speed) : gaitFor(puppet.body, "walk", 1);
    const natural = { ...usual, gait: { ...usual.gait, lift: usual.gait.lift * manner.lift } };
    const moving = leg ? clamp(progress.speed / (leg.speed || 1)) : 0;

    const aloft = hovers ? 1 : Math.max(0, ...flights.map((d) => risen(d, t)));
    const planted = puppet.body.legs.map(
      (_, i): Foot =>
        footAt(
          puppet.body,
          i,
          natural.gait,
          r.journey,
          progress.phase,
          leg?.stride ?? 1,
          r.ground,
          1,
          lerp(1, kind === "biped" ? 0.92 : 0.8, leg ? 1 : 0),
        ),
    );
    // The body stands on the mean of the ground under its rest feet, so that steps don't jerk it.
    const height = standHeight(puppet, on, heading, r.ground);
    const raised = r.lifted?.(t) ?? 0;
    const base: Vec3 = seated?.base ?? [
      on[0],
      height.y + raised + aloft * level + (hovers ? 0.05 * Math.sin(t * 1.9 + seed * 6) : 0),
      on[2],
    ];
    // Who glides stands still on what glides.
    const gliding = (leg !== undefined && GLIDES.has(leg.gait)) || raised > 0;
    if (gliding)
      planted.forEach((f, i) => {
        const [x, , z] = puppet.body.legs[i].sole;
        planted[i] = { ...f, at: add(base, rotate(yaw(heading), [x, 0, z])), heading, pitch: 0 };
      });
    if (turns.length && !gliding)
      planted.forEach((_, i) => {
        const own = footTurn(turns, i, t, kind === "quadruped" ? 0.4 : 1.05);
        if (!own.angle) return;
        const foot = r.journey.way.heading(progress.s) + own.angle;
        const [x, , z] = puppet.body.legs[i].sole;
        const at = add([on[0], 0, on[2]], rotate(yaw(foot), [x, 0, z]));
        const up = own.lift * STEP_LIFT * puppet.body.rootHeight;
        planted[i] = {
          at: [at[0], r.ground(at[0], at[2]) + up, at[2]],
          heading: foot,
          pitch: 0,
          planted: own.lift < 1e-6,
          hold: 1 - own.lift,
        };
      });
    const feet = seated
      ? seated.feet
      : aloft > 0
        ? planted.map((f, i) => tucked(puppet, f, i, base, heading, aloft))
        : planted;

    const channels: Channels = {};
    const bounceOf = natural.gait;
    const drop = leg ? dropOf(leg.gait, leg.speed) / puppet.body.rootHeight + 0.5 * bounceOf.bounce : 0;
    blend(channels, idle(kind, r.filmStart + t, seed), 1);
    if (puppet.body.kind === "fish") blend(channels, swimming(puppet.body, r.filmStart + t, seed, leg ? 1 : 0.3));
    else if (aloft > 0) blend(channels, flight(puppet.body, r.filmStart + t, seed, tall, aloft));
    if (leg && aloft < 1) {
      blend(channels, going(kind, leg.gait, progress.phase, moving, manner.swing));
      blend(channels, {
        "gait.y":
          -drop * smoothstep(0, 0.45, moving) +
          bounceOf.bounce * manner.bounce * moving * Math.sin((progress.phase * bounceOf.beats + 0.1) * 2 * Math.PI),
        "root.pitch":
          (bounceOf.lean +
            manner.lean +
            (bounceOf.rock / trunk) * Math.sin(progress.phase * 2 * Math.PI * (bounceOf.beats === 1 ? 1 : 2))) *
          moving,
      });
    }
    blend(channels, manner.bearing);
    blend(channels, reeling(manner, r.filmStart + t, seed));
    channels["root.pitch"] = (channels["root.pitch"] ?? 0) + height.pitch;
    // Straight legs have no play for the gait: a standing body sinks by a hair.
    channels["gait.y"] = (channels["gait.y"] ?? 0) - (kind === "biped" ? 0.012 : 0.025);

    let gaze: Vec3 | undefined;
    let gazeWeight = 0;
    const lounging: Channels = {};
    const reaches: Reach[] = [];
    const postures = new Map<string, number>();
    let busy = 0;
    for (const d of r.deeds) {
      const weight = weightOf(d, r.deeds, t);
      if (weight > 0 && POSTURES.has(d.does)) postures.set(d.does, Math.max(weight, postures.get(d.does) ?? 0));
    }
    for (const d of r.deeds) {
      const move: Move | undefined = moves[d.does];
      const weight = d.travels ? travelWeight(d, t, leg ? moving : 1) : weightOf(d, r.deeds, t);
      if (weight <= 0) continue;
      if (move) {
        const lasting = move.seconds !== undefined && d.start <= 0;
        const began = lasting ? -LONG_AGO : d.start;
        const whole = lasting && !(d.end - d.start < 60 && d.start > 0);
        const c = clockOf(move, t, began, whole ? d.end + LONG_AGO : d.end, seed, energy(d.manner));
        // Steps keep the time of a journey's move.
        if (d.travels && leg && move.gait && !GLIDES.has(move.gait)) c.p = progress.phase;
        const now = evaluate(move, c);
        if (move.posture) {
          const explicit = Math.max(0, ...[...postures].filter(([k]) => k !== move.posture).map(([, w]) => w));
          const own = Math.min(weight, 1 - explicit);
          if (own > 0) postures.set(move.posture, Math.max(own, postures.get(move.posture) ?? 0));
        }
        // Feet that a deed moves are lifted on their way.
        const lift = 0.5 * weight * (1 - weight);
        if (lift > 0)
          for (let i = 0; i < feet.length; i++)
            if (now.channels[`leg${i}.x`] || now.channels[`leg${i}.z`])
              channels[`leg${i}.y`] = (channels[`leg${i}.y`] ?? 0) + lift;
        if (!(now.channels["legs.free"] > 0)) {
          const steps = stepsOf(move, (at) =>
            clockOf(move, at, began, whole ? d.end + LONG_AGO : d.end, seed, energy(d.manner)),
          );
          for (const { leg: i, speed } of steps(t)) {
            const own = Math.max(0, STEP_LIFT * smoothstep(0.06, 0.9, speed) - (now.channels[`leg${i}.y`] ?? 0));
            channels[`leg${i}.y`] = (channels[`leg${i}.y`] ?? 0) + own * weight;
          }
        }
        blend(channels, now.channels, weight);
        if (Object.keys(now.channels).some((k) => k.startsWith("arm"))) busy = Math.max(busy, weight);
        for (const w of now.hands) {
          const reach = reachOf(w, weight, t, base, heading);
          if (reach) reaches.push(reach);
        }
        if (now.hands.length > 1) busy = Math.max(busy, weight);
      }
      const wanted = move?.eyes === "camera" ? "camera" : move?.eyes ? `${move.eyes}:` : undefined;
      const target =
        d.does === "look" || d.to === "camera" ? (d.to ?? "camera") : d.travels ? undefined : (d.to ?? wanted);
      const from = seated ? outOfFrame(seated, base) : base;
      const seen = target?.endsWith(":") ? r.targets?.(target, "R", t) : target && r.find(target, t, from);
      const at = seated && Array.isArray(seen) ? intoFrame(seated, seen) : seen;
      if (Array.isArray(at)) {
        gaze = at;
        gazeWeight = Math.max(gazeWeight, weight);
      }
    }
    const context = { ...stature, u: t + LONG_AGO };
    for (const [name, weight] of postures) {
      const c = posture(name, context);
      const lift = 0.5 * weight * (1 - weight);
      if (lift > 0)
        for (let i = 0; i < feet.length; i++)
          if (c[`leg${i}.x`] || c[`leg${i}.z`]) channels[`leg${i}.y`] = (channels[`leg${i}.y`] ?? 0) + lift;
      // The arms of a posture give way to what hands do meanwhile.
      for (const k in c) {
        const into = k.startsWith("arm") ? lounging : channels;
        into[k] = (into[k] ?? 0) + c[k] * weight;
      }
    }
    const wished = r.attention && gazeWeight < 1 ? r.find(r.attention, t, base) : undefined;
    const attention = seated && wished ? intoFrame(seated, wished) : wished;
    if (attention && gazeWeight === 0) {
      gaze = attention;
      gazeWeight = ATTENTION;
    }
    if (channels.wag)
      for (const i of [0, 1, 2, 3])
        channels[`tail${i}.y`] =
          (channels[`tail${i}.y`] ?? 0) + channels.wag * (0.45 - 0.05 * i) * Math.sin(t * 17 - i * 0.8);
    channels.gaze = gazeWeight;

    const extra = alone ? undefined : r.program?.(t, { base, heading });
    if (extra) blend(channels, extra.channels);
    if (extra && Object.keys(extra.channels).some((k) => k.startsWith("arm"))) busy = 1;
    blend(channels, lounging, 1 - busy);

    if (extra) reaches.push(...extra.reaches);
    if (seated) settleOn(seated, channels, reaches);
    // What flies, swims or stands on what moves is not held up by the ground.
    const grounded = !seated && aloft <= 0 && raised === 0 && !r.deeds.some((d) => AFLOAT.has(d.does) && d.start <= t);
    const pose = solvePose(puppet, {
      base,
      heading,
      scale: 1,
      channels,
      feet,
      gaze,
      reaches,
      ground: grounded ? r.ground : undefined,
    });
    const grips: BodyState["grips"] = {};
    if (seated) {
      settleLegs(puppet, seated, pose);
      pose.positions = pose.positions.map((p) => outOfFrame(seated, p));
      pose.rotations = pose.rotations.map((q) => qmul(seated.rotation, q));
    }
    for (const a of puppet.arms) grips[a.side] = carriedPoint(puppet, pose, a.hand, a.grip, 1);

    const contacts: Contact[] = [];
    const free = (channels["legs.free"] ?? 0) > 0.01;
    // What lies, kneels, hangs or swims rests on its body.
    if (seated) contacts.push({ part: "seat", with: seated.with, at: pose.positions[0] });
    else if (free && !r.seat) contacts.push({ part: "body", with: raised > 0 ? "air" : "ground", at: base });
    else if (gliding) contacts.push({ part: "feet", with: "board", at: base });
    feet.forEach((f, i) => {
      if (free || gliding || seated) return;
      const lifted = channels[`leg${i}.y`] ?? 0;
      const swept = Math.abs(channels[`leg${i}.x`] ?? 0) + Math.abs(channels[`leg${i}.z`] ?? 0);
      if (!f.planted || lifted > 0.005 || pose.short[i] > 0.006 * Math.max(1, puppet.body.rootHeight)) return;
      const moved =
        swept > 0
          ? rotate(yaw(heading), [
              (channels[`leg${i}.x`] ?? 0) * puppet.body.rootHeight,
              0,
              (channels[`leg${i}.z`] ?? 0) * puppet.body.rootHeight,
            ])
          : ([0, 0, 0] as Vec3);
      contacts.push({ part: puppet.body.legs[i].joints.at(-1) ?? "foot", with: "ground", at: add(f.at, moved) });
    });
    if (r.seat) contacts.push({ part: "seat", with: r.seat.with, at: pose.positions[0] });
    const morphs: Record<string, number> = {};
    for (const k in channels) if (k.startsWith("morph.")) morphs[k.slice(6)] = clamp(channels[k], 0, 1.2);

    const body: BodyState = {
      state: {
        position: seated ? outOfFrame(seated, base) : base,
        rotation: seated ? qmul(seated.rotation, yaw(heading)) : yaw(heading),
        scale: [1, 1, 1],
        joints: { positions: pose.positions, rotations: pose.rotations },
        morphs,
        contacts,
        visible: true,
      },
      grips,
      heading: seated ? headingOf(qmul(seated.rotation, yaw(heading))) : heading,
    };
    lone = false;
    memos[alone ? 1 : 0] = { t, body };
    return body;
  };
}

/** The heading of a turn: where its front points over the ground. */
const headingOf = (q: Quat): number => {
  const f = rotate(q, [0, 0, 1]);
  return Math.atan2(f[0], f[2]);
};

/** What postures must know of a body. */
function statureOf(p: Puppet, seat: number, straddle: number, trunk: number, seed: number): Stature {
  const h = p.body.rootHeight || 1;
  const first = p.legs[0];
  const last = p.legs[p.legs.length - 1];
  const bones = (l: Puppet["legs"][number] | undefined) => [
    (l?.rest.upperLength ?? 0) / h,
    (l?.rest.lowerLength ?? 0) / h,
  ];
  const [thigh, shin] = bones(first);
  const [hindThigh, hindShin] = bones(last);
  const hip = first ? p.skeleton.joints[first.upper].at[1] / h : 1;
  const back = p.model.anchors.back?.at;
  const chest = p.index.get("chest");
  const root = p.skeleton.joints[0].at;
  const belly =
    p.body.kind === "quadruped"
      ? hip * 0.45
      : back && chest !== undefined
        ? (Math.abs(back[2] - root[2]) + 0.01) / h
        : 0.13;
  return { kind: p.body.kind, trunk, seat, straddle, hip, thigh, shin, hindThigh, hindShin, belly, u: 0, seed };
}

/** Height of a step that a row asks for by moving a foot, in leg lengths. */
const STEP_LIFT = 0.07;
/** Half the time over which a foot's speed is told, seconds. */
const STEP_TIME = 0.04;

/** How fast the feet go that a row moves over the ground, leg lengths a second. */
function stepsOf(move: Move, clock: (t: number) => Clock): (t: number) => { leg: number; speed: number }[] {
  const moved = [0, 1, 2, 3].filter((i) => ["x", "z"].some((k) => typeof move.body?.[`leg${i}.${k}`] === "function"));
  return (t) => {
    if (!moved.length) return [];
    const [a, b] = [clock(t - STEP_TIME), clock(t + STEP_TIME)];
    // Nothing is moved over the seam of a cycle that isn't closed.
    if (!move.seconds && b.p < a.p) return [];
    return moved.map((leg) => {
      const gone = ["x", "z"].map((k) => {
        const w = move.body?.[`leg${leg}.${k}`] ?? 0;
        return value(w, b) - value(w, a);
      });
      return { leg, speed: Math.sqrt(gone[0] ** 2 + gone[1] ** 2) / (2 * STEP_TIME) };
    });
  };
}

/** Deeds in which water or a hold carries the body. */
const AFLOAT = new Set(["swim", "float", "row"]);

/** Gaits in which the body glides and the feet stay under it. */
const GLIDES = new Set(["glide", "skate", "ski"]);

/** How much a journey's move holds: it comes with the going and goes with it. */
const travelWeight = (d: Deed, t: number, moving: number): number =>
  (d.start <= 0 ? 1 : smoothstep(d.start - 0.05, d.start + BLEND, t)) *
  (1 - smoothstep(d.end - 0.05, d.end + BLEND, t)) *
  (d.start <= 0 ? 1 : moving);

/** From the hips to the shoulders in leg lengths; 1 where there are no front legs. */
function trunkOf(p: Puppet): number {
  if (p.body.kind !== "quadruped" || p.legs.length < 4) return 1;
  const at = (i: number) => p.skeleton.joints[i].at;
  return Math.abs(at(p.legs[0].upper)[2] - at(0)[2]) / p.body.rootHeight;
}

/** How far a flight has taken a body off the ground, 0..1: in the air from the first frame where the shot opens with it. */
function risen(d: Deed, t: number): number {
  const up = d.start <= 0 ? 1 : smoothstep(d.start - 0.2, d.start + 1.2, t);
  return up * (1 - smoothstep(d.end, d.end + 1, t));
}

/** A foot of a flying body: drawn up under it, trailing a little. */
function tucked(p: Puppet, foot: Foot, i: number, base: Vec3, heading: number, aloft: number): Foot {
  const [x, , z] = p.body.legs[i].sole;
  const h = p.body.rootHeight;
  const at = add(base, rotate(yaw(heading), [x, 0.42 * h, z - 0.45 * h]));
  return {
    at: mix(foot.at, at, smoothstep(0, 0.5, aloft)),
    heading,
    pitch: 0.9 * aloft,
    planted: foot.planted && aloft <= 0,
  };
}

/** How much a deed holds at time t: acts fade in and out; a posture lasts until another posture or a journey. */
function weightOf(d: Deed, all: Deed[], t: number): number {
  if (d.travels) return 0;
  let end = d.end;
  if (POSTURES.has(d.does)) {
    const next = all.find((o) => o.start >= d.end - 1e-6 && (POSTURES.has(o.does) || o.travels));
    end = next ? next.start : Infinity;
  } else if (d.does === "look") {
    const next = all.find((o) => o.start >= d.end - 1e-6 && (o.does === "look" || o.travels));
    end = next ? next.start : Infinity;
  }
  const over = POSTURES.has(d.does) ? 2 * BLEND : BLEND;
  const into = d.start <= 0 ? 1 : smoothstep(d.start - 0.05, d.start + over, t);
  const out = end === Infinity ? 1 : 1 - smoothstep(end - 0.05, end + over, t);
  return into * out;
}

/** Height and pitch of the ground under a body's feet at rest. */
function standHeight(
  p: Puppet,
  on: Vec3,
  heading: number,
  ground: (x: number, z: number) => number,
): { y: number; pitch: number } {
  const turn = yaw(heading);
  let y = 0;
  let [front, back, nf, nb] = [0, 0, 0, 0];
  let span = 0;
  if (!p.body.legs.length) return { y: ground(on[0], on[2]), pitch: 0 };
  for (const l of p.body.legs) {
    const w = add(on, rotate(turn, l.sole));
    const h = ground(w[0], w[2]);
    y += h / p.body.legs.length;
    if (p.body.kind === "quadruped") {
      if (l.sole[2] > 0) {
        front += h;
        nf++;
      } else {
        back += h;
        nb++;
      }
      span = Math.max(span, Math.abs(l.sole[2]) * 2);
    }
  }
  const pitch = nf && nb && span > 0 ? -Math.atan2(front / nf - back / nb, span) : 0;
  return { y, pitch };
}

/** Speeds of gaits, as a factor on walking. */
const PACES: Record<string, number> = {
  march: 1,
  sneak: 0.55,
  limp: 0.6,
  skip: 1.5,
  crawl: 0.4,
  glide: 2.2,
  skate: 2,
  ski: 3,
};

/** Speed in m/s and gait of a travelling verb for a body. */
export function travelOf(model: Model, does: string, factor: number): { speed: number; gait: string; stride: number } {
  const body = model.body;
  if (!body) return { speed: 2 * factor, gait: "walk", stride: 1 };
  if (isLowly(body)) return lowlyTravel(body, does, factor);
  const quadruped = body.kind === "quadruped";
  const own = movesOf(body)[does]?.gait;
  const gait =
    own ??
    (does === "run" || does === "gallop" || does === "chase" || does === "charge"
      ? "run"
      : does === "stalk"
        ? "sneak"
        : does === "hop"
          ? "hop"
          : does === "trot"
            ? quadruped
              ? "trot"
              : "run"
            : does === "follow" && quadruped
              ? "trot"
              : "walk");
  const speed =
    (gait === "run"
      ? body.speeds.run
      : PACES[gait]
        ? body.speeds.walk * PACES[gait]
        : gait === "trot"
          ? (body.speeds.trot ?? body.speeds.walk * 1.8)
          : body.speeds.walk) * factor;
  return {
    speed,
    gait: gait in GAITS[quadruped ? "quadruped" : "biped"] ? gait : "walk",
    stride: gaitFor(body, gait, speed).stride,
  };
}

/** A local offset of a body (x its left, z ahead) as a world point. */
export const beside = (where: { base: Vec3; heading: number }, local: Vec3): Vec3 =>
  add(where.base, rotate(yaw(where.heading), local));
