/** Things: those that fall, roll and bounce, and those that only stand, turn or fly. */
import type { Model, Place } from "../catalog/types.ts";
import type { Shot } from "../screenplay/types.ts";
import { add, clamp, distance, euler, normalize, qmul, rotate, sub, type Vec3, yaw } from "../shape/math.ts";
import { type Placement, topOf } from "./blocking.ts";
import { halfDepth } from "./bounds.ts";
import { stillJoints } from "./floating.ts";
import { matterOf } from "./matter.ts";
import { bake, type RigidRequest, type RigidTrack, ROLLING, roundness } from "./rigid.ts";
import type { Journey } from "./route.ts";
import { type Deed, pace } from "./timeline.ts";
import type { EntityState } from "./types.ts";

/** How high things fly, metres: what is as large as an aircraft over the roofs. */
const flightHeight = (model: Model): number =>
  halfDepth(model) > 1.5 ? 24 : Math.max(1.2, (model.box.max[1] - model.box.min[1]) * 2.2);

/** Deeds of things that physics does. */
const MOVES = new Set(["roll", "fall", "bounce", "slide", "topple", "strike"]);
/** Kilograms above which nothing is knocked about. */
const HEAVY = 120;
/** Falls no faster through air than so many metres a second, by catalog id or tag. */
const LIGHT: [RegExp, number][] = [
  [/^feather$/, 0.9],
  [/^(?:paper-sheet|leaf|petal)/, 1.4],
  [/balloon/, 1.2],
  [/^parachute/, 4.5],
  [/^beach-ball/, 7],
];

const volume = (m: Model): number => [0, 1, 2].reduce((v, k) => v * Math.max(0.002, m.box.max[k] - m.box.min[k]), 0.45);

/** Whether a thing stands free, so that others can knock it about. */
function loose(p: Placement, all: Placement[]): boolean {
  const { asset, params } = p.member;
  const tags = new Set(asset.tags);
  return (
    /^(?:thing|food)$/.test(asset.family) &&
    !p.model.wheels?.length &&
    !p.model.oscillators &&
    !tags.has("slope") &&
    !all.some((o) => o.seat?.with === p.member.id || o.on === p.member.id || o.rides === p.member.id) &&
    volume(p.model) * matterOf(asset, params).density * (tags.has("cavity") ? 0.2 : 0.6) < HEAVY
  );
}

/** Whether a deed is done to a thing, or with it. */
const aimed = ({ member }: Placement, { to, with: tool }: Deed): boolean =>
  [to, tool].some((name) => name !== undefined && (name === member.id || name === member.cast.id));

/** Where a rolling or sliding thing starts and how fast, so that it does what it is to do within the shot. */
function launch(p: Placement, deed: Deed, all: Placement[], seconds: number, radius: number): Vec3 {
  const base = all.find((o) => o.member.id === p.on);
  const ramp = all.find((o) => o.member.asset.tags.includes("slope") && (o.member.id === p.on || aimed(o, deed)));
  if (ramp) {
    // Let go at the top of the slope.
    const crest = ramp.model.anchors.crest?.at ?? [0, ramp.model.box.max[1], 0];
    const turn = yaw(ramp.heading);
    const top = add(ramp.position, rotate(turn, crest));
    p.position = add(top, rotate(turn, [0.04 + radius * 0.55, radius * 0.12, 0]));
    p.on = ramp.member.id;
    return [0, 0, 0];
  }
  const target = all.find((o) => o !== p && aimed(o, deed));
  if (target && target.member.id !== p.on && !target.model.body) {
    // It comes from the side that it is on, with room to gather way, and strikes the target in a second or so.
    const members = all.filter((o) => o.member.cast.id === target.member.cast.id);
    const x = members.reduce((s, o) => s + o.position[0], 0) / members.length;
    const z = members.reduce((s, o) => s + o.position[2], 0) / members.length;
    const side = p.position[0] <= x ? -1 : 1;
    const first = members.reduce((best, o) => ((o.position[0] - best.position[0]) * side > 0 ? o : best));
    const room = base ? topOf(base.model).extent[0] / 2 : 1.6;
    const far = Math.min(room, Math.max(0.35, 10 * radius));
    const on = first.position[1];
    p.position = [first.position[0] + side * (far + radius), on, base ? first.position[2] : z];
    const speed = clamp((far / 0.8) * pace(deed.manner), 0.8, 6);
    const d = normalize(sub([first.position[0], 0, first.position[2]], [p.position[0], 0, p.position[2]]));
    return [d[0] * speed, 0, d[2] * speed];
  }
  // Off the nearer end of what it lies on, within the first third of the shot.
  const side = p.position[0] >= (base?.position[0] ?? 0) - 1e-6 ? 1 : -1;
  const edge = base ? topOf(base.model).extent[0] / 2 - Math.abs(p.position[0] - base.position[0]) : 1.2;
  const speed = clamp((edge + radius) / Math.max(0.5, seconds * 0.2), 0.35, 2.2) * pace(deed.manner);
  return [side * speed, 0, 0.12 * speed];
}

/** Tiles in a row stand so near that each strikes the next; returns them in order. */
export function lineUp(placements: Map<string, Placement>): void {
  const rows = new Map<string, Placement[]>();
  for (const p of placements.values())
    if (p.member.asset.tags.includes("row") && !p.heldBy) {
      const row = rows.get(p.member.cast.id);
      if (row) row.push(p);
      else rows.set(p.member.cast.id, [p]);
    }
  for (const row of rows.values()) {
    if (row.length < 2) continue;
    const tall = row[0].model.box.max[1] - row[0].model.box.min[1];
    const gap = tall * 0.52;
    const x = row.reduce((s, p) => s + p.position[0], 0) / row.length;
    const z = row[0].position[2];
    row.forEach((p, i) => {
      p.position = [x + (i - (row.length - 1) / 2) * gap, row[0].position[1], z];
      p.heading = 0;
    });
  }
}

/** How a thing begins to move by its own deed. */
function begin(p: Placement, deed: Deed, all: Placement[], seconds: number): NonNullable<RigidRequest["dynamic"]> {
  const { radius, round } = roundness(p.model);
  const { asset, params } = p.member;
  const matter = matterOf(asset, params, round);
  const terminal = LIGHT.find(([words]) => words.test(asset.id))?.[1];
  const row = all.filter((o) => o.member.cast.id === p.member.cast.id && o.member.asset.tags.includes("row"));
  const from = deed.start;
  const own = { ...matter, from, ...(terminal ? { terminal } : {}) };
  if (deed.does === "topple" || (deed.does === "fall" && asset.tags.includes("topples") && p.on !== "air")) {
    // Only the first of a row is pushed.
    if (row.length > 1 && row.some((o) => o.position[0] < p.position[0]))
      return { ...own, velocity: [0, 0, 0], spin: [0, 0, 0], loose: true };
    const tall = p.model.box.max[1] - p.model.box.min[1];
    const thick = p.model.box.max[0] - p.model.box.min[0];
    // Enough to lift its middle over its edge, and a little more.
    const lift = Math.hypot(tall, thick) / 2 - tall / 2;
    const turn = Math.sqrt((2 * 9.81 * lift * 1.6) / ((tall * tall + thick * thick) / 3)) + 0.8;
    return { ...own, velocity: [(turn * tall) / 2, 0, 0], spin: [0, 0, -turn] };
  }
  let velocity: Vec3 = [0, 0, 0];
  if (/^(?:roll|slide|strike)$/.test(deed.does)) velocity = launch(p, deed, all, seconds, radius);
  else if (p.on !== "ground" && p.on !== "air" && deed.does === "fall") velocity = [0.25, 0.3, 1.6];
  else if (p.on === "ground") p.position = [p.position[0], p.position[1] + Math.max(1.2, radius * 8), p.position[2]];
  const rolls = round && deed.does !== "slide";
  return { ...own, velocity, spin: rolls ? [velocity[2] / radius, 0, -velocity[0] / radius] : [0, 0, 0] };
}

/** Bakes everything that rolls, falls or bounces, and what that strikes. */
export function bakeThings(
  placements: Map<string, Placement>,
  deedsFor: (id: string) => Deed[],
  place: Place,
  shot: Shot,
  ground: (x: number, z: number) => number,
  driven: Map<string, unknown>,
): Map<string, RigidTrack> {
  const all = [...placements.values()];
  const free = all.filter(
    (p) => !p.model.body && !driven.has(p.member.id) && !p.heldBy && p.model.draught === undefined,
  );
  const deedOf = (p: Placement) => deedsFor(p.member.id).find((d) => MOVES.has(d.does));
  if (!free.some(deedOf)) return new Map();
  // Those that move are put where they start before anything is handed to the physics.
  const starts = new Map(
    free.flatMap((p) => {
      const deed = deedOf(p);
      return deed ? [[p, begin(p, deed, all, shot.seconds)] as const] : [];
    }),
  );
  const requests: RigidRequest[] = [];
  for (const p of all) {
    if (p.model.body || driven.has(p.member.id)) continue;
    const { asset, params } = p.member;
    const request: RigidRequest = { id: p.member.id, model: p.model, position: p.position, rotation: yaw(p.heading) };
    const { centre, radius, round } = roundness(p.model);
    const struck = free.includes(p) && loose(p, all);
    request.dynamic =
      starts.get(p) ??
      (struck
        ? { velocity: [0, 0, 0], spin: [0, 0, 0], ...matterOf(asset, params, round), from: 0, loose: true }
        : undefined);
    if (round && request.dynamic) request.colliders = [{ shape: "sphere", at: centre, radius }];
    requests.push(request);
  }
  // What falls and rolls has come to rest long before a time lapse ends.
  const drag = ROLLING[place.ground.surface];
  const tracks = bake(requests, Math.min(shot.seconds, 60), ground, place.keepOut, drag);
  for (const [id, track] of tracks) {
    const request = requests.find((r) => r.id === id);
    if (request?.dynamic?.loose && rests(request, track, shot.seconds)) tracks.delete(id);
  }
  return tracks;
}

/** Whether nothing ever moved it: then it stays exactly where it was put. */
function rests(r: RigidRequest, track: RigidTrack, seconds: number): boolean {
  for (let t = 0; t <= seconds; t += 0.1) {
    const { position, rotation } = track.at(t);
    const turned = Math.abs(rotation.reduce((s, x, k) => s + x * r.rotation[k], 0));
    if (distance(position, r.position) > 0.012 || turned < 0.9995) return false;
  }
  return true;
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
