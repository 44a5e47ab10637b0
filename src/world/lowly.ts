/**
 * Bodies without two legs or four in time: crawlers on many legs or on none, drifters on arms that trail. The same
 * journey, deeds and gaze as every body's; the joints come from kernels of their own.
 */
import type { BodyPlan } from "../catalog/types.ts";
import {
  add,
  axisAngle,
  clamp,
  distance,
  euler,
  lerp,
  mix,
  type Quat,
  qinverse,
  qmul,
  rotate,
  smoothstep,
  sub,
  type Vec3,
  yaw,
} from "../shape/math.ts";
import { hashString, noise3 } from "../shape/random.ts";
import type { BodyState, CreatureRequest } from "./creature.ts";
import type { Foot } from "./motion/gait.ts";
import { footAt } from "./motion/gait.ts";
import { manyGait, manyLegs, manyStride, turnedSoles } from "./motion/manylegs.ts";
import { clockOf, evaluate } from "./motion/moves.ts";
import { blend, type Channels } from "./motion/pose.ts";
import { spineAt } from "./motion/serpent.ts";
import { LOWLY_MOVES, stirring } from "./motion/table/lowly.ts";
import { tentacleTurns } from "./motion/tentacles.ts";
import { beatRate, flightLevel } from "./motion/wings.ts";
import { type Deed, energy } from "./timeline.ts";
import type { Contact } from "./types.ts";

/** Whether a body is one of these. */
export const isLowly = (body: BodyPlan | undefined): boolean => body?.kind === "crawler" || body?.kind === "drifter";

/** Deeds for which a body that hovers comes down. */
const GROUNDS = new Set(["stand", "sit", "lie", "sleep", "walk", "run", "crawl", "eat", "drink", "sniff", "climb"]);
const RESTS = new Set(["sit", "lie", "sleep"]);
const BLEND = 0.4;

/** A lowly body's motion as a pure function of t, seconds from the shot's start. */
export function lowly(r: CreatureRequest): (t: number) => BodyState {
  const { model } = r;
  const body = model.body as BodyPlan;
  const joints = model.skeleton?.joints ?? [];
  const index = new Map(joints.map((j, i) => [j.name, i]));
  const goes = body.goes ?? { stride: body.rootHeight };
  const seed = (hashString(r.id) % 1000) / 1000;
  const tall = model.box.max[1] - model.box.min[1];
  const going = r.journey.legs.length > 0;
  const turn = goes.sideways && going ? sideTurn(r) : 0;
  const legs = manyLegs(body, joints);
  const walker: BodyPlan = { ...body, kind: "quadruped", legs: turnedSoles(body.legs, turn) };
  const gait = manyGait(body);
  const swims =
    r.afloat === true ||
    (body.kind === "drifter" && body.legs.length === 0 && r.deeds.some((d) => d.does === "swim" || d.does === "float"));
  let memo: { t: number; body: BodyState } | undefined;

  return (t) => {
    if (memo?.t === t) return memo.body;
    const time = r.filmStart + t;
    const progress = r.journey.at(t);
    const leg = r.journey.legs[Math.max(0, progress.leg)] ?? r.journey.legs[0];
    const moving = leg ? clamp(progress.speed / (leg.speed || 1)) : 0;
    const on = r.journey.way.at(progress.s);
    const heading = r.journey.way.heading(progress.s) + turn;

    // In the air: wings that were told to fly, or that always do unless told to stand.
    const flight = Math.max(0, ...r.deeds.filter((d) => d.does === "fly").map((d) => held(d, t)));
    const down = Math.max(r.perched ? 1 : 0, ...r.deeds.filter((d) => GROUNDS.has(d.does)).map((d) => held(d, t)));
    // What flies without wings goes along its spine, and only comes down to rest.
    const bare = !body.wings?.length && goes.hovers === true && body.spine !== undefined;
    const aloft = bare
      ? 1 - Math.max(0, ...r.deeds.filter((d) => RESTS.has(d.does)).map((d) => held(d, t)))
      : body.wings?.length
        ? Math.max(flight, goes.hovers ? 1 - down : 0)
        : 0;

    const channels: Channels = {};
    blend(channels, stirring(time, seed, moving));
    let gaze: Vec3 | undefined;
    let gazeWeight = 0;
    const floor = r.ground(on[0], on[2]);
    const base: Vec3 = [on[0], floor, on[2]];
    for (const d of r.deeds) {
      const weight = d.travels ? held(d, t) * (d.start <= 0 ? 1 : moving) : held(d, t);
      if (weight <= 0) continue;
      const move = LOWLY_MOVES[d.does];
      if (move)
        blend(channels, evaluate(move, clockOf(move, t, d.start, d.end, seed, energy(d.manner))).channels, weight);
      const target = d.does === "look" || d.to === "camera" ? (d.to ?? "camera") : d.travels ? undefined : d.to;
      const at = target && r.find(target, t, base);
      if (at && weight > gazeWeight) [gaze, gazeWeight] = [at, weight];
    }
    const extra = r.program?.(t, { base, heading });
    if (extra) blend(channels, extra.channels);
    const c = (name: string): number => channels[name] ?? 0;

    // Jets carry a drifter in pulses; they also lift it a little.
    const beat = goes.pulse ? time * goes.pulse * lerp(1, 1.5, moving) + seed : 0;
    const pulse = goes.pulse ? squeeze(beat) : 0;
    const bob = swims && goes.pulse ? 0.1 * tall * squeeze(beat - 0.18) : 0;
    const lift =
      (r.lifted?.(t) ?? 0) +
      aloft *
        (flightLevel(tall) + tall * (0.4 * noise3(time * 0.9, seed * 30, 1) + 0.15 * Math.sin(time * 7 + seed * 6))) +
      (swims ? bob + tall * 0.08 * Math.sin(time * 0.9 + seed * 6) : 0) +
      Math.max(0, c("hop")) * body.rootHeight;
    base[1] += lift;
    const off = swims || aloft > 0.02 || c("hop") > 0.01;
    const bounce = 0.05 * moving * (1 - aloft) * (legs.length ? Math.sin(progress.phase * 4 * Math.PI) : 0);
    const sway = aloft > 0 ? [noise3(time * 0.7, 3, seed * 20), 0, noise3(time * 0.6, 8, seed * 20)] : [0, 0, 0];
    const facing = yaw(heading);
    const rest = joints[0].at;
    const h = body.rootHeight;
    const rootRotation = qmul(
      facing,
      euler(
        c("root.pitch") + aloft * (0.25 * moving) + (swims ? (goes.leans ?? 0) * moving : 0),
        c("root.yaw"),
        c("root.roll") + 0.12 * aloft * noise3(time * 1.1, seed * 9, 2),
      ),
    );
    const root = add(
      base,
      rotate(facing, [
        rest[0] + (c("root.x") + 0.5 * sway[0] * aloft) * h,
        rest[1] + (c("root.y") + bounce) * h,
        rest[2] + (c("root.z") + 0.5 * sway[2] * aloft) * h,
      ]),
    );

    // Feet stand where the distance gone puts them, or are drawn up.
    const feet: Foot[] = body.legs.map((_, i) =>
      footAt(walker, i, gait, r.journey, progress.phase, leg?.stride ?? goes.stride, r.ground, 1, 1),
    );
    const tucked = (i: number): Vec3 => {
      const [x, , z] = body.legs[i].sole;
      const from = joints[legs[i].a].at;
      return add(
        root,
        rotate(rootRotation, [
          lerp(from[0], x, 0.45) - rest[0],
          from[1] - rest[1] - 0.55 * from[1] + 0.03 * h * Math.sin(time * 9 + i),
          lerp(from[2], z, 0.5) - 0.2 * h - rest[2],
        ]),
      );
    };
    const drawn = Math.max(aloft, swims && legs.length ? 1 : 0);
    const hop = Math.max(0, c("hop")) * h;
    const soles = feet.map((f, i): Vec3 => {
      const own = rotate(facing, [
        0,
        (c(`leg${i}.y`) + (c("legs.dance") ? c("legs.dance") * Math.max(0, Math.sin(time * 9 + i * 2.1)) : 0)) * h,
        0,
      ]);
      const stood = add(add(f.at, own), [0, hop, 0]);
      return drawn > 0 ? mix(stood, tucked(i), smoothstep(0, 0.6, drawn)) : stood;
    });

    // Local turns by name, then what kernels say.
    const local: (Quat | undefined)[] = joints.map(({ name }) => {
      const [x, y, z] = [c(`${name}.x`), c(`${name}.y`), c(`${name}.z`)];
      return x || y || z ? euler(x, y, z) : undefined;
    });
    const turnBy = (name: string, q: Quat): void => {
      const i = index.get(name);
      if (i !== undefined) local[i] = local[i] ? qmul(local[i] as Quat, q) : q;
    };
    for (const [s, k] of [
      ["L", 1],
      ["R", -1],
    ] as const) {
      turnBy(
        `arm${s}`,
        euler(
          -0.6 * (c("arms.up") + c(`arm${s}.up`)),
          k * 0.9 * (c("arms.in") + c(`arm${s}.in`)) * -1,
          k * 0.5 * (c("arms.up") + c(`arm${s}.up`)),
        ),
      );
      turnBy(`fore${s}`, euler(-0.7 * (c("arms.up") + c(`arm${s}.up`)), 0, 0));
      turnBy(`pinch${s}`, yaw(k * 0.55 * clamp(c("claws.open") + c(`claw${s}.open`), -0.2, 1.2)));
      turnBy(`case${s}`, euler(0.5 * aloft, -k * 1.2 * aloft, k * 0.15 * aloft));
      body.wings?.forEach((pair, side) => {
        if ((side === 0) !== (k === 1)) return;
        pair.forEach((name, i) => {
          const fold = lerp(goes.folds?.[i] ?? 0, 0.12 + 0.3 * i, smoothstep(0, 0.5, aloft));
          const rate = clamp(beatRate(tall) * 0.8, 4, 13);
          const beatTo = aloft * (0.85 * Math.sin(time * rate * 2 * Math.PI + seed * 6 - i * 0.5) + 0.15);
          turnBy(name, qmul(yaw(k * fold), axisAngle([0, 0, 1], k * beatTo)));
        });
      });
    }
    const blink = clamp(c("blink"));
    for (const l of body.lids ?? []) turnBy(l.joint, axisAngle(l.axis, blink * (l.open + 0.95)));
    for (const [name, q] of tentacleTurns(body, time, seed, swims ? 1 : 0, moving, pulse, c("arms.wave")))
      turnBy(name, q);

    const world: { p: Vec3; q: Quat }[] = [];
    const spine = body.spine
      ? spineAt(body, joints, index, {
          journey: r.journey,
          s: progress.s,
          phase: progress.phase,
          stride: leg?.stride ?? goes.stride,
          moving,
          time,
          seed,
          ground: r.ground,
          lift: base[1] - floor,
          swims,
          aloft,
          going,
          channels,
        })
      : undefined;
    const reach = legs.map((l, i) => ({ l, i }));
    const byJoint = new Map(reach.flatMap((x) => [[x.l.a, x] as const, [x.l.b, x] as const]));
    const solved = new Map<number, { upper: Quat; lower: Quat }>();
    joints.forEach((j, k) => {
      const laid = spine?.get(k);
      if (laid) {
        world.push({ p: laid.p, q: local[k] ? qmul(laid.q, local[k] as Quat) : laid.q });
        return;
      }
      if (j.parent < 0) {
        world.push({ p: root, q: local[k] ? qmul(rootRotation, local[k] as Quat) : rootRotation });
        return;
      }
      const parent = world[j.parent];
      let from = sub(j.at, joints[j.parent].at);
      // A bell draws its rim and what hangs from it inwards.
      if (pulse && /^arm\d+_0$/.test(j.name))
        from = [from[0] * (1 - 0.28 * pulse), from[1], from[2] * (1 - 0.28 * pulse)];
      const p = add(parent.p, rotate(parent.q, from));
      const x = byJoint.get(k);
      if (x) {
        let s = solved.get(x.i);
        if (!s) {
          s = x.l.solve(p, soles[x.i], parent.q);
          solved.set(x.i, s);
        }
        world.push({ p, q: k === x.l.a ? s.upper : s.lower });
        return;
      }
      world.push({ p, q: local[k] ? qmul(parent.q, local[k] as Quat) : parent.q });
    });

    // The head, or the eyes alone where it cannot turn, look at what is looked at; else now and then at the camera.
    const eyeing = gaze ?? (r.attention ? r.find(r.attention, t, base) : r.find("camera", t, base));
    const interest = gaze
      ? gazeWeight
      : r.attention
        ? 0.9
        : 0.75 * smoothstep(-0.5, -0.1, noise3(time * 0.25, seed * 13, 4));
    if (eyeing && interest > 0) look(joints, index, world, body, eyeing, gaze ? gazeWeight * 0.8 : 0, interest);

    const contacts: Contact[] = [];
    if (legs.length && !off)
      feet.forEach((f, i) => {
        if (f.planted && c(`leg${i}.y`) < 0.005 && !c("legs.dance"))
          contacts.push({ part: `leg${i}b`, with: "ground", at: f.at });
      });
    else
      contacts.push({ part: "body", with: swims ? "water" : aloft > 0.02 || lift > 0.01 ? "air" : "ground", at: base });
    const morphs: Record<string, number> = { pulse };
    for (const k in channels) if (k.startsWith("morph.")) morphs[k.slice(6)] = clamp(channels[k], 0, 1.2);
    const out: BodyState = {
      state: {
        position: base,
        rotation: facing,
        scale: [1, 1, 1],
        joints: { positions: world.map((w) => w.p), rotations: world.map((w) => w.q) },
        morphs,
        contacts,
        visible: true,
      },
      grips: {},
      heading,
    };
    memo = { t, body: out };
    return out;
  };
}

/** A beat of a bell: closes fast, opens slowly. 0 open to 1 closed. */
function squeeze(x: number): number {
  const f = x - Math.floor(x);
  return f < 0.3 ? smoothstep(0, 0.3, f) : 1 - smoothstep(0.3, 1, f);
}

/** How much a deed holds at time t. */
function held(d: Deed, t: number): number {
  const into = d.start <= 0 ? 1 : smoothstep(d.start - 0.05, d.start + BLEND, t);
  return into * (1 - smoothstep(d.end - 0.05, d.end + BLEND, t));
}

/** Which side is turned into the way by one who goes sideways: the one that shows the face. */
function sideTurn(r: CreatureRequest): number {
  const s = r.journey.at(0).s + r.journey.distance / 2;
  const at = r.journey.way.at(s);
  const seen = r.find("camera", 0, at);
  const h = r.journey.way.heading(s);
  if (!seen) return Math.PI / 2;
  const to = sub(seen, at);
  const shown = (turn: number): number => Math.sin(h + turn) * to[0] + Math.cos(h + turn) * to[2];
  return shown(Math.PI / 2) > shown(-Math.PI / 2) ? Math.PI / 2 : -Math.PI / 2;
}

/** Turns the head and the eyes to a point, in place, with everything that they carry. */
function look(
  joints: readonly { name: string; parent: number; at: Vec3 }[],
  index: Map<string, number>,
  world: { p: Vec3; q: Quat }[],
  body: BodyPlan,
  target: Vec3,
  headWeight: number,
  eyeWeight: number,
): void {
  const aim = (k: number, weight: number, yawMost: number, pitchMost: number): void => {
    if (weight <= 0) return;
    const { p, q } = world[k];
    const to = rotate(qinverse(q), sub(target, p));
    const far = distance(to, [0, 0, 0]) || 1;
    const a = clamp(Math.atan2(to[0], to[2]), -yawMost, yawMost) * weight;
    const b = clamp(Math.asin(clamp(to[1] / far, -1, 1)), -pitchMost, pitchMost) * weight;
    const own = qmul(q, qmul(yaw(a), axisAngle([1, 0, 0], -b)));
    const turn = qmul(own, qinverse(q));
    world[k] = { p, q: own };
    carry(joints, world, k, p, turn);
  };
  const head = index.get(body.head.joint);
  if (head !== undefined && body.head.joint === "head") aim(head, headWeight, 0.7, 0.4);
  for (const [name, k] of index) if (/^eye\d*[LR]$/.test(name)) aim(k, eyeWeight, 0.32, 0.22);
}

/** Moves everything below joint `k` with a turn about `p`. */
function carry(
  joints: readonly { parent: number }[],
  world: { p: Vec3; q: Quat }[],
  k: number,
  p: Vec3,
  turn: Quat,
): void {
  const below = new Set([k]);
  for (let i = k + 1; i < joints.length; i++)
    if (below.has(joints[i].parent)) {
      below.add(i);
      world[i] = { p: add(p, rotate(turn, sub(world[i].p, p))), q: qmul(turn, world[i].q) };
    }
}

/** Speed in m/s, gait and stride of a travelling verb for such a body. */
export function lowlyTravel(
  body: BodyPlan,
  does: string,
  factor: number,
): { speed: number; gait: string; stride: number } {
  const fast = /run|gallop|chase|dash|trot/.test(does);
  const flies = does === "fly" && body.wings !== undefined;
  const speed = (flies ? Math.max(0.5, 2 * body.speeds.run) : fast ? body.speeds.run : body.speeds.walk) * factor;
  return { speed, gait: fast ? "run" : "walk", stride: manyStride(body, speed) };
}
