/** Things: those that fall, roll and bounce, and those that only stand, turn or fly. */
import type { Model, Place } from "../catalog/types.ts";
import type { Shot } from "../screenplay/types.ts";
import { clamp, euler, qmul, type Vec3, yaw } from "../shape/math.ts";
import { type Placement, topOf } from "./blocking.ts";
import { halfDepth } from "./bounds.ts";
import { stillJoints } from "./floating.ts";
import { matterOf } from "./matter.ts";
import { bake, type RigidRequest, type RigidTrack, roundness } from "./rigid.ts";
import type { Journey } from "./route.ts";
import { type Deed, pace } from "./timeline.ts";
import type { EntityState } from "./types.ts";

/** How high things fly, metres: what is as large as an aircraft over the roofs. */
const flightHeight = (model: Model): number =>
  halfDepth(model) > 1.5 ? 24 : Math.max(1.2, (model.box.max[1] - model.box.min[1]) * 2.2);

/** Bakes everything that rolls, falls or bounces. */
export function bakeThings(
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
      const { centre, radius, round } = roundness(p.model);
      const matter = matterOf(p.member.asset, p.member.params, round);
      if (round) request.colliders = [{ shape: "sphere", at: centre, radius }];
      const base = [...placements.values()].find((o) => o.member.id === p.on);
      let velocity: Vec3 = [0, 0, 0];
      if (first.does === "roll" || first.does === "slide") {
        // Off the nearer end of what it lies on, within the first third of the shot.
        const side = p.position[0] >= (base?.position[0] ?? 0) - 1e-6 ? 1 : -1;
        const edge = base ? topOf(base.model).extent[0] / 2 - Math.abs(p.position[0] - base.position[0]) : 1.2;
        const speed = clamp((edge + radius) / Math.max(0.5, shot.seconds * 0.2), 0.35, 2.2) * pace(first.manner);
        velocity = [side * speed, 0, 0.12 * speed];
      } else if (p.on !== "ground" && first.does === "fall") velocity = [0.25, 0.3, 1.6];
      else if (p.on === "ground")
        p.position = [p.position[0], p.position[1] + Math.max(1.2, radius * 8), p.position[2]];
      request.position = p.position;
      const spin: Vec3 = round ? [velocity[2] / radius, 0, -velocity[0] / radius] : [0, 0, 0];
      request.dynamic = { velocity, spin, ...matter, from: first.start };
    }
    requests.push(request);
  }
  // What falls and rolls has come to rest long before a time lapse ends.
  return bake(requests, Math.min(shot.seconds, 60), ground, place.keepOut);
}

/** Things that only stand, or that spin, float, sway or fly without physics. */
export function resting(
  p: Placement,
  journey: Journey | undefined,
  deeds: Deed[],
  ground: (x: number, z: number) => number,
  wind: number,
): (t: number) => EntityState {
  const flies = deeds.find((d) => d.does === "fly" || d.does === "float" || d.does === "swim");
  const spins = deeds.find((d) => d.does === "spin" || d.does === "turn");
  const rocks = deeds.find((d) => d.does === "rock" || d.does === "shake");
  const hovers = p.ridden ? (p.model.ride?.hovers ?? 0) : 0;
  return (t) => {
    let position = p.position;
    let rotation = yaw(p.heading);
    if (journey) {
      const s = journey.at(t).s;
      const q = journey.way.at(s);
      position = [q[0], ground(q[0], q[2]), q[2]];
      const heading = journey.way.heading(s);
      rotation = yaw(heading);
      if (p.ridden && !flies && hovers === 0) {
        // What slides lies along the slope under it.
        const reach = halfDepth(p.model) * 0.8;
        const at = (d: number): number => ground(q[0] + Math.sin(heading) * d, q[2] + Math.cos(heading) * d);
        rotation = qmul(rotation, euler(-Math.atan2(at(reach) - at(-reach), 2 * reach), 0, 0));
        position[1] = (at(reach) + at(-reach)) / 2;
      } else if (p.ridden) {
        const bend = journey.way.heading(s + 2) - journey.way.heading(s - 2);
        const lean = clamp(Math.atan2(Math.sin(bend), Math.cos(bend)), -0.5, 0.5);
        rotation = qmul(rotation, euler(0.03 * Math.sin(t * 1.1), 0, -0.6 * lean + 0.03 * Math.sin(t * 0.8 + 1)));
      }
    }
    const high = flies ? Math.max(hovers, flightHeight(p.model)) : hovers;
    if (high > 0) position = [position[0], position[1] + high + 0.08 * Math.sin(t * 1.3), position[2]];
    if (spins) rotation = qmul(rotation, yaw(Math.max(0, Math.min(t, spins.end) - spins.start) * 1.6));
    if (rocks && t >= rocks.start && t <= rocks.end)
      rotation = qmul(rotation, euler(0, 0, 0.12 * Math.sin((t - rocks.start) * 3.2)));
    const contacts = flies ? [] : [{ part: "base", with: p.on, at: position }];
    return {
      position,
      rotation,
      scale: [1, 1, 1],
      joints: stillJoints(p.model, position, rotation, t, wind),
      contacts,
      visible: true,
    };
  };
}
