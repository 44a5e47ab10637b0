/** Two who do something together: where they stand, who bends to whom, and where each finds the other's hands and back. */
import { add, radians, rotate, scale as times, type Vec3, yaw } from "../shape/math.ts";
import type { Placement } from "./blocking.ts";
import type { BodyState } from "./creature.ts";
import { landmark, unitOf } from "./motion/landmarks.ts";
import { type Clock, type Company, evaluate, type Move } from "./motion/moves.ts";
import { makePuppet, type Puppet, solvePose } from "./motion/pose.ts";
import type { Deed } from "./timeline.ts";

/** Radians that a pair is turned from the camera: both are seen from the side, their faces a little towards it. */
const FROM_THE_SIDE = 1.22;
/** Those far apart are both as far from the camera, or one would be small. */
const FAR_APART = 1.44;
/** Whose eyes are at less than this share of the other's height is knelt down to. */
const SMALL = 0.82;
/** Share of the legs that knees give to be level with who is a little smaller. */
const BEND = 0.24;
/** Share of the legs that tiptoes give. */
const TIPTOE = 0.075;
const MIDDLE: Clock = { u: 2, duration: 4, p: 0.25, seed: 0.5, energy: 1 };

/** One of the two, as far as their meeting needs it. */
export interface Half {
  actor: Placement;
  puppet: Puppet;
  move: Move;
  deed: Deed;
  partner?: Placement;
  /** What the other one's move has become, being with this one. */
  theirs?: Move;
}

/** Where a landmark is when a body does a move, metres in its own frame, without hands that reach. */
function placeOf(puppet: Puppet, move: Move, name: string): Vec3 | undefined {
  const channels = { ...evaluate(move, MIDDLE).channels };
  const knees = move.posture === "kneel" ? kneeling(puppet) : 0;
  channels["root.y"] = (channels["root.y"] ?? 0) - knees;
  const feet = puppet.body.legs.map((l) => ({ at: l.sole, heading: 0, pitch: 0, planted: true }));
  const pose = solvePose(puppet, { base: [0, 0, 0], heading: 0, scale: 1, channels, feet });
  const mark =
    name === "head" ? { joint: puppet.body.head.joint, rest: puppet.body.head.at } : landmark(puppet, name, "L");
  const i = mark && puppet.index.get(mark.joint);
  if (!mark || i === undefined) return undefined;
  const rest = puppet.skeleton.joints[i].at;
  return add(pose.positions[i], rotate(pose.rotations[i], [0, 1, 2].map((k) => mark.rest[k] - rest[k]) as Vec3));
}

/** How far kneeling on both knees lowers a body, in leg lengths. */
function kneeling(puppet: Puppet): number {
  const first = puppet.legs[0];
  const h = puppet.body.rootHeight || 1;
  return puppet.skeleton.joints[first.upper].at[1] / h - first.rest.upperLength / h - 0.075;
}

/** A move done with the knees bent, or on them. */
const lowered = (move: Move, by: number | "kneel"): Move =>
  by === "kneel"
    ? { ...move, posture: "kneel", body: without(move.body, /^(?:leg|root)/) }
    : { ...move, body: { ...move.body, "root.y": (c) => waveOf(move.body?.["root.y"], c) - by } };

/** A move done on tiptoe: the heels come up as far as the body does. */
const onTiptoe = (move: Move, by: number): Move => ({
  ...move,
  body: {
    ...move.body,
    "root.y": (c) => waveOf(move.body?.["root.y"], c) + by,
    "leg0.pitch": by * 9,
    "leg1.pitch": by * 9,
  },
});

const without = (body: Move["body"], what: RegExp): Move["body"] =>
  Object.fromEntries(Object.entries(body ?? {}).filter(([k]) => !what.test(k)));
const waveOf = (w: number | ((c: Clock) => number) | undefined, c: Clock): number =>
  w === undefined ? 0 : typeof w === "number" ? w : w(c);

/** Who is a partner: the one that is named, or another who does the same. */
function partnerOf(
  { actor, deed }: Half,
  all: Placement[],
  deedsFor: (id: string) => Deed[],
  others: Half[],
): Placement | undefined {
  const named = all.find(
    (p) => p !== actor && p.model.body && (p.member.id === deed.to || p.member.cast.id === deed.to),
  );
  return (
    named ??
    all.find(
      (p) =>
        p !== actor &&
        p.model.body?.arms &&
        !others.some((o) => o.partner === p) &&
        deedsFor(p.member.id).some((o) => o.does === deed.does),
    )
  );
}

/**
 * Brings two who do something together face to face, seen from the side, so that what should touch touches. Changes their
 * places and headings, and the move of who has to bend.
 */
export function meet(
  d: Half,
  all: Placement[],
  deedsFor: (id: string) => Deed[],
  others: Half[],
  moves: Record<string, Move>,
  ground: (x: number, z: number) => number,
): void {
  const { actor, deed } = d;
  const known = others.find((o) => o.partner === actor);
  if (known) {
    d.partner = known.actor;
    if (known.theirs) d.move = known.theirs;
    return;
  }
  const other = partnerOf(d, all, deedsFor, others);
  if (other && !other.model.body?.arms && d.move.partner?.animal) d.move = moves[d.move.partner.animal];
  const company = d.move.partner;
  if (!other || !company) return;
  // What is tossed to animals is thrown to people as to nobody: they catch in a game of their own.
  if (company.bids && other.model.body?.arms) return;
  d.partner = other;
  // Who is met stays for it.
  const theirs = deedsFor(other.member.id);
  if (!deed.travels)
    for (let i = theirs.length - 1; i >= 0; i--)
      if (theirs[i].travels && theirs[i].start < deed.end && theirs[i].end > deed.start) theirs.splice(i, 1);
  if (deed.travels) {
    // Who is taken along goes where the other goes.
    const same = theirs.some((o) => o.does === deed.does);
    if (!same) {
      theirs.length = 0;
      const does = d.move.partner?.distance && other.model.body?.arms ? deed.does : "walk";
      theirs.push({ ...deed, does, to: undefined, with: undefined, along: actor.member.id });
    }
    return;
  }
  const their = makePuppet(other.model);
  d.theirs = company.other ? moves[company.other] : theirs.some((o) => o.does === deed.does) ? d.move : undefined;
  const mount = company.behind && all.find((p) => p.member.id === other.rides);
  if (mount) {
    // Seen from the side, or the one before would hide the one behind.
    mount.heading = 0.95;
    other.heading = mount.heading;
    const back = rotate(yaw(mount.heading), [0, 0, -company.distance]);
    const at = add(mount.position, back);
    actor.position = [at[0], ground(at[0], at[2]), at[2]];
    actor.heading = mount.heading;
    return;
  }
  if (company.bids && !other.model.body?.arms) {
    theirs.length = 0;
    const start = deed.start + (company.after ?? 0);
    const end = company.after === undefined ? deed.end : start + 1.3;
    if (start > 0) theirs.push({ ...deed, does: "look", start: 0, end: start, to: actor.member.id, with: undefined });
    theirs.push({ ...deed, does: company.bids, start, end, to: undefined, with: undefined, pinned: true });
  }
  const [a, b] = [unitOf(d.puppet), unitOf(their)];
  if (company.level && other.model.body?.arms) level(d, their, a, b, company.meets === "mouth");
  else if (!company.meets && company.distance < 1.2 && other.model.body?.arms) bow(d, a, b);
  if (company.tends && !other.model.body?.arms) stoop(d, their);
  const { distance, side } = apart(d, company, their, (a + b) / 2);
  const heading = distance > 2 ? FAR_APART : d.move.seen === undefined ? FROM_THE_SIDE : radians(d.move.seen);
  const ahead: Vec3 = [Math.sin(heading), 0, Math.cos(heading)];
  const left: Vec3 = [ahead[2], 0, -ahead[0]];
  const middle = times(add(actor.position, other.position), 0.5);
  const put = (p: Placement, k: number): void => {
    const q = add(add(middle, times(ahead, (k * distance) / 2)), times(left, k < 0 ? 0 : side));
    p.position = p.on === "ground" ? [q[0], ground(q[0], q[2]), q[2]] : [q[0], p.position[1], q[2]];
  };
  put(actor, -1);
  put(other, 1);
  actor.heading = heading;
  other.heading = heading + Math.PI + radians(company.turn ?? 0);
}

/** Who tends an animal comes down to where its back is: on the knees to a small one, bent to one as high as the hips. */
function stoop(d: Half, their: Puppet): void {
  const back = their.model.anchors.back?.at[1] ?? their.model.box.max[1] * 0.7;
  const share = back / unitOf(d.puppet);
  if (share < 0.62) {
    d.move = lowered(d.move, "kneel");
    // Who kneels by something tiny bends over it.
    const bend = 0.62 - share;
    d.move = { ...d.move, body: { ...d.move.body, "spine.x": 0.1 + bend * 1.1, "chest.x": bend * 0.6 } };
  } else if (share < 0.95)
    d.move = { ...lowered(d.move, 0.08), body: { ...d.move.body, "root.y": -0.08, "spine.x": 0.3, "chest.x": 0.15 } };
}

/** Who is much the taller leans down to the hand of the other. */
function bow(d: Half, a: number, b: number): void {
  const by = 1 - Math.min(a, b) / Math.max(a, b);
  if (by < 0.1) return;
  const leaning = (move: Move): Move => ({
    ...move,
    body: { ...move.body, "spine.x": (c) => waveOf(move.body?.["spine.x"], c) + by * 1.45 },
  });
  if (a > b) d.move = leaning(d.move);
  else if (d.theirs) d.theirs = leaning(d.theirs);
}

/** The taller one comes down to the other; for a kiss the smaller one goes on tiptoe as well. */
function level(d: Half, their: Puppet, a: number, b: number, lips: boolean): void {
  const [low, tall] = a < b ? [a, b] : [b, a];
  if (low < SMALL * tall) {
    if (a > b) d.move = lowered(d.move, "kneel");
    else if (d.theirs) d.theirs = lowered(d.theirs, "kneel");
    return;
  }
  const mine = placeOf(d.puppet, d.move, "mouth");
  const others = placeOf(their, d.theirs ?? d.move, "mouth");
  if (!mine || !others) return;
  const over = mine[1] - others[1];
  const [taller, smaller] = over > 0 ? [d.puppet, their] : [their, d.puppet];
  const up = lips ? Math.min(TIPTOE, (0.6 * Math.abs(over)) / smaller.body.rootHeight) : 0;
  const down = Math.abs(over) - up * smaller.body.rootHeight;
  const by = Math.min(lips ? BEND : 0.25 * BEND, down / taller.body.rootHeight);
  if (over > 0) {
    d.move = lowered(d.move, by);
    if (d.theirs && up) d.theirs = onTiptoe(d.theirs, up);
  } else {
    if (d.theirs) d.theirs = lowered(d.theirs, by);
    if (up) d.move = onTiptoe(d.move, up);
  }
}

/** Metres between two and sideways: as the row says, or so that a landmark of both touches and their heads don't. */
function apart(d: Half, company: Company, their: Puppet, unit: number): { distance: number; side: number } {
  // Beside an animal one stands as far from its flank as from a person's chest.
  const { box, body } = their.model;
  const aside = Math.abs(Math.sin(radians(company.turn ?? 0)));
  const flank =
    company.tends && !body?.arms && !company.meets ? aside * box.max[0] + (1 - aside) * box.max[2] * 0.6 : 0;
  const plain = { distance: company.distance * unit + flank, side: (company.side ?? 0) * unit };
  const theirMove = d.theirs ?? d.move;
  const mine = company.meets && placeOf(d.puppet, d.move, company.meets);
  const others = company.meets && placeOf(their, theirMove, company.meets);
  if (!mine || !others) return plain;
  const distance = mine[2] + others[2] + plain.distance;
  if (company.meets === "mouth") return { distance, side: mine[0] + others[0] };
  const [p, q] = [placeOf(d.puppet, d.move, "head"), placeOf(their, theirMove, "head")];
  if (!p || !q) return { ...plain, distance };
  // Cheek by cheek: the heads pass each other on the left.
  const reach = (d.puppet.body.head.radius + their.body.head.radius) * 0.98;
  const [along, rise] = [distance - p[2] - q[2], p[1] - q[1]];
  const past = Math.sqrt(Math.max(0, reach * reach - along * along - rise * rise));
  return { distance, side: Math.max(plain.side, past + p[0] + q[0]) };
}

/** A body's state at a time without what its hands reach for, so that two may ask each other. */
export type Core = (id: string, t: number) => BodyState | undefined;

/**
 * A point of the other one: a landmark ("back"; "hand'" with a stroke is of the same side as seen from the one who asks), or
 * where the two meet: "meet" midway at a share of a grown-up's height, "clasp" where hands of neighbours join.
 */
export function companyPoint(
  d: Half,
  their: Puppet,
  what: string,
  part: string,
  side: "L" | "R",
  t: number,
  core: Core,
): Vec3 | undefined {
  const other = d.partner;
  if (!other) return undefined;
  const [a, b] = [core(d.actor.member.id, t), core(other.member.id, t)];
  const [p, q] = [a?.state.position ?? d.actor.position, b?.state.position ?? other.position];
  const unit = (unitOf(d.puppet) + unitOf(their)) / 2;
  if (what === "meet") return [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + Number(part || 1) * unit, (p[2] + q[2]) / 2];
  if (what === "clasp") {
    const heading = a?.heading ?? d.actor.heading;
    const left = rotate(yaw(heading), [1, 0, 0]);
    const onLeft = (q[0] - p[0]) * left[0] + (q[2] - p[2]) * left[2] > 0;
    if (onLeft !== (side === "L")) return undefined;
    return [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + Number(part || 0.8) * unit, (p[2] + q[2]) / 2];
  }
  const own = part.endsWith("'");
  const name = own ? part.slice(0, -1) : part;
  const anchor = other.model.anchors[name];
  const mark =
    landmark(their, name, own ? (side === "L" ? "R" : "L") : side) ??
    (anchor && { joint: anchor.joint ?? jointOf(their, anchor.at), rest: anchor.at });
  if (!mark) return undefined;
  const i = their.index.get(mark.joint);
  const joints = b?.state.joints;
  if (i === undefined || !joints) return add(q, rotate(yaw(other.heading), mark.rest));
  const rest = their.skeleton.joints[i].at;
  return add(joints.positions[i], rotate(joints.rotations[i], [0, 1, 2].map((k) => mark.rest[k] - rest[k]) as Vec3));
}

/** The joint nearest under a point of a body: it carries it. */
function jointOf(p: Puppet, at: Vec3): string {
  const far = (q: Vec3): number => Math.hypot(q[0] - at[0], q[1] - at[1], q[2] - at[2]);
  const trunk = p.skeleton.joints.filter((j) => /^(?:hips|spine|chest|neck|head)/.test(j.name));
  return trunk.reduce((best, j) => (far(j.at) < far(best.at) ? j : best), trunk[0] ?? p.skeleton.joints[0]).name;
}
