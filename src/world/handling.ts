/** Hands and seats: who throws, plants, carries and rides what. */
import type { Model } from "../catalog/types.ts";
import type { Shot } from "../screenplay/types.ts";
import { axisAngle, clamp, type Quat, radians, rotate, sub, type Vec3, yaw } from "../shape/math.ts";
import type { Placement } from "./blocking.ts";
import type { Member } from "./cast.ts";
import type { BodyState, Program } from "./creature.ts";
import { stillJoints } from "./floating.ts";
import { harnessUp } from "./harness.ts";
import { type Carry, CatchGame, planter, plantHeight } from "./programs.ts";
import { roundness } from "./rigid.ts";
import { type Deed, POSTURES } from "./timeline.ts";
import type { EntityState, SoundEvent } from "./types.ts";

/** Players of catch and their ball. */
export function playCatch(
  members: Member[],
  placements: Map<string, Placement>,
  deedsFor: (id: string) => Deed[],
  shot: Shot,
  bodies: Map<string, (t: number) => BodyState>,
  programs: Map<string, Program>,
  driven: Map<string, (t: number) => EntityState>,
  watched: Map<string, (t: number) => Vec3>,
  sounds: SoundEvent[],
): void {
  const games = new Set(["play-catch", "throw", "catch", "throw-frisbee"]);
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
  watched.set(ball.id, (t) => game.eyesOn(t));
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
export function plantPoles(
  members: Member[],
  placements: Map<string, Placement>,
  deedsFor: (id: string) => Deed[],
  ground: (x: number, z: number) => number,
  programs: Map<string, Program>,
  driven: Map<string, (t: number) => EntityState>,
  wind: number,
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
    const ahead = rotate(yaw(who.heading), [-0.1 * shoulder, 0, 0.29 * shoulder]);
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
        joints: stillJoints(p.model, position, rotation, t, wind),
        contacts: [{ part: "pole", with: t < deed.end ? m.id : "ground", at: position }],
        visible: true,
      };
    });
  }
}

/** Degrees that somebody is turned from the camera who sits or lies on the ground: they are seen from the side. */
const ASIDE: Record<string, number> = { sit: 64, lie: 82, sleep: 82 };

/** Turns aside who only sits or lies on the ground, and looks at nobody in particular. */
export function turnAside(placements: Map<string, Placement>, deedsFor: (id: string) => Deed[]): void {
  for (const p of placements.values()) {
    const deeds = deedsFor(p.member.id);
    const rest = deeds.find((d) => ASIDE[d.does] !== undefined);
    if (!rest || !p.model.body?.arms || p.on !== "ground" || p.seat || p.rides || p.facing) continue;
    if (deeds.some((d) => d.travels)) continue;
    p.heading = ((p.position[0] > 0 ? -1 : 1) * ASIDE[rest.does] * Math.PI) / 180;
  }
}

/** How a thing is carried, by its size. */
export function carryOf(model: Model): Carry {
  const [w, h, d] = [0, 1, 2].map((k) => model.box.max[k] - model.box.min[k]);
  if (h > 0.7 && h > 2.5 * Math.min(w, d)) return "upright";
  return Math.max(w, h, d) > 0.24 ? "large" : "small";
}

/** A thing in a right hand: its grip where the palm is, upright, turned with the body. */
export function inHand(p: Placement, body: (t: number) => BodyState, wind: number): (t: number) => EntityState {
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
      joints: stillJoints(p.model, position, rotation, t, wind),
      contacts: [{ part: "grip", with: p.heldBy ?? "", at: palm }],
      visible: true,
    };
  };
}

/** A rider's going becomes the mount's; somebody on a seat sits. */
export function mountUp(placements: Map<string, Placement>, deeds: Map<string, Deed[]>, seconds: number): void {
  harnessUp(placements, deeds);
  for (const p of placements.values()) {
    const id = p.member.id;
    const own = deeds.get(id) ?? [];
    const posture = (does: string): Deed => ({ does, start: 0, end: seconds, manner: [], travels: false });
    if (p.seat && !own.some((d) => d.travels || d.does === "sit")) deeds.set(id, [posture("sit"), ...own]);
    const mount = p.rides ? placements.get(p.rides) : undefined;
    if (!mount) continue;
    const body = mount.model.body;
    const theirs = deeds.get(mount.member.id) ?? [];
    const carried = (d: Deed): Deed => ({
      ...d,
      does: !body
        ? d.does === "fly"
          ? "fly"
          : "drive"
        : body.wings && d.does === "fly"
          ? "fly"
          : d.does === "run" || d.does === "gallop"
            ? "run"
            : d.does === "walk"
              ? "walk"
              : "trot",
      to: d.to === mount.member.id || d.to === mount.member.cast.id ? undefined : d.to,
      travels: true,
    });
    // A swing and a seesaw go nowhere.
    const stays = !body && mount.model.ride?.speed === undefined;
    const going = stays ? [] : own.filter((d) => d.travels);
    if (!theirs.some((d) => d.travels)) deeds.set(mount.member.id, [...theirs, ...going.map(carried)]);
    // What is left to a rider is what hands and face do; legs and trunk are the perch's.
    deeds.set(
      id,
      own.filter((d) => !d.travels && !POSTURES.has(d.does)),
    );
  }
}
