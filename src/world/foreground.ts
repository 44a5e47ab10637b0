/**
 * Staging in depth: what is small stands near the lens and what is large far behind it, so that both are seen at their real
 * size. Film-makers call it a foreground element. The camera's place follows from the two sizes and is part of the blocking.
 */
import type { Place } from "../catalog/types.ts";
import type { Blocking, Shot } from "../screenplay/types.ts";
import { add, type Box, clamp, emptyBox, expand, type Vec3, yaw } from "../shape/math.ts";
import type { Placement } from "./blocking.ts";
import { boundsAt } from "./bounds.ts";

/** Tangent of half the picture's height: a lens of about 50 mm on a square picture. */
const HALF_HEIGHT = 0.36;
/** The share of the picture's sides that each group may take. */
const SHARES = { near: 0.32, flat: 0.42, far: 0.55 };
/** Where the two groups' middles lie beside the axis, in half-widths of the picture. */
const ASIDE = { near: 0.56, far: 0.34 };
/** How far below the axis the near group's middle lies, as tangents: what lies flat is looked down on. */
const DOWN = { beside: 0.06, flatBeside: 0.27, below: 0.26, flatBelow: 0.34 };
/** By how much more than its own half-height what is below lies lower than what it is below, as tangents. */
const CLEAR = 0.07;
/** Nearest that anything stands to the lens, metres. */
const NEAREST = 0.4;

/** How the near group lies to the far one, as seen. */
type Arrangement = { side: -1 | 0 | 1; level: "below" | "beside" | "above" };

/**
 * Moves the foreground of a shot near to the lens and gives the camera's place, world metres; undefined, and nothing moved,
 * where nobody is in the foreground or nobody behind it. Placements are changed in place.
 */
export function stageForeground(
  shot: Shot,
  size: [number, number],
  place: Place,
  placements: ReadonlyMap<string, Placement>,
): Vec3 | undefined {
  const wanted = shot.camera.foreground ?? [];
  if (wanted.length === 0) return undefined;
  const all = [...placements.values()].filter((p) => shot.cast.includes(p.member.cast.id));
  const named = (p: Placement) => wanted.some((name) => name === p.member.id || name === p.member.cast.id);
  const near = all.filter(named);
  const inTheAir = (p: Placement) =>
    shot.blocking.some(({ who, is }) => is === "above" && (who === p.member.id || who === p.member.cast.id));
  const carried = withSupports(near, all, inTheAir);
  const subject = shot.camera.subject ?? shot.cast;
  const far = all.filter(
    (p) => !carried.includes(p) && subject.some((name) => name === p.member.id || name === p.member.cast.id),
  );
  if (near.length === 0 || far.length === 0) return undefined;

  const wide = (HALF_HEIGHT * size[0]) / size[1];
  const [front, back] = [extentOf(near), extentOf(far)];
  const [stand, base] = [extentOf(carried), extentOf(withSupports(far, all, inTheAir))];
  // How far their supports reach towards each other.
  const between =
    stand.centre[2] + stand.size[2] / 2 - front.centre[2] + base.centre[2] + base.size[2] / 2 - back.centre[2];
  const flat = front.size[1] < 0.25 * Math.max(front.size[0], front.size[2]);
  const tall = flat ? 0.6 * front.size[2] : front.size[1];
  const share = flat ? SHARES.flat : SHARES.near;
  const toNear = Math.max(NEAREST, front.size[0] / (2 * wide * share), tall / (2 * HALF_HEIGHT * share));
  const { side, level } = arrangementOf(shot.blocking, near, far);
  const halfNear = tall / (2 * toNear);
  const down =
    level === "below"
      ? Math.max(flat ? DOWN.flatBelow : DOWN.below, halfNear + 2 * CLEAR)
      : flat
        ? DOWN.flatBeside
        : DOWN.beside;
  // What is low behind stands over what is before it only where it is nearer to the horizon.
  const sunk = front.centre[1] + down * toNear - back.centre[1];
  const toFar = Math.min(
    roomBefore(place, back.centre),
    Math.max(
      Math.max(back.size[0] / (2 * wide), back.size[1] / (2 * HALF_HEIGHT)) / SHARES.far + back.size[2] / 2,
      toNear + between + 0.15,
      level === "below" ? Math.max(sunk / (down - halfNear - CLEAR), (sunk + back.size[1] / 2) / down) : 0,
    ),
  );

  // What stands beside is further beside than it is lower.
  const lower = Math.max(0, down - sunk / toFar);
  const aside = Math.min(1.8, Math.max(1, (1.3 * (lower + 0.1)) / ((ASIDE.near + ASIDE.far) * wide)));
  const camera: Vec3 = [back.centre[0] + side * aside * ASIDE.far * wide * toFar, 0, back.centre[2] + toFar];
  const target: Vec3 = [camera[0] + side * aside * ASIDE.near * wide * toNear, 0, camera[2] - toNear];
  const ground = (x: number, z: number) =>
    Math.max(place.ground.height(x, z), place.water?.level ?? Number.NEGATIVE_INFINITY);
  const rise = ground(target[0], target[2]) - ground(front.centre[0], front.centre[2]);
  let middle = front.centre[1] + rise;
  if (level === "above") {
    // It hangs before the lens, over what is behind it as the picture shows it.
    const floor = ground(camera[0], camera[2]);
    camera[1] = floor + clamp(0.6 * back.size[1], 0.5, 2.2);
    const over = (back.centre[1] + back.size[1] / 2 - camera[1]) / toFar + 0.05;
    middle = camera[1] + over * toNear + front.size[1] / 2;
  } else {
    camera[1] = Math.max(middle + down * toNear, ground(camera[0], camera[2]) + 0.12);
    // The edge of a table must not hide what lies on it.
    if (base.size[1] > back.size[1] + 0.2) camera[1] = Math.max(camera[1], back.centre[1] - back.size[1] / 2 + 0.06);
  }
  const shift: Vec3 = [target[0] - front.centre[0], middle - front.centre[1], target[2] - front.centre[2]];
  for (const p of carried) p.position = add(p.position, shift);
  return camera;
}

/** The near group with all that it stands on and all that stands on it; what hangs in the air stands on nothing. */
function withSupports(
  near: readonly Placement[],
  all: readonly Placement[],
  inTheAir: (p: Placement) => boolean,
): Placement[] {
  const found = new Set(near);
  const standsOn = (p: Placement, q: Placement) => p.on === q.member.id && !inTheAir(p);
  for (let more = true; more; ) {
    const before = found.size;
    for (const p of all)
      if ([...found].some((q) => standsOn(q, p) || standsOn(p, q) || p.heldBy === q.member.id)) found.add(p);
    more = found.size > before;
  }
  return [...found];
}

function extentOf(group: readonly Placement[]): { centre: Vec3; size: Vec3 } {
  const box: Box = emptyBox();
  for (const { model, position, heading } of group) {
    const state = { position, rotation: yaw(heading), scale: [1, 1, 1] as Vec3, contacts: [], visible: true };
    const own = boundsAt(model, state);
    expand(box, own.min);
    expand(box, own.max);
  }
  const { min, max } = box;
  return {
    centre: [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2],
    size: [max[0] - min[0], max[1] - min[1], max[2] - min[2]],
  };
}

/** What the relations say of the two groups; without any they stand beside each other. */
function arrangementOf(rows: readonly Blocking[], near: Placement[], far: Placement[]): Arrangement {
  const among = (name: string, group: Placement[]) =>
    group.some((p) => p.member.id === name || p.member.cast.id === name);
  for (const { who, is, to } of rows) {
    if (typeof to !== "string") continue;
    const forward = among(who, near) && among(to, far);
    if (!forward && !(among(who, far) && among(to, near))) continue;
    if (is === "left of") return { side: forward ? -1 : 1, level: "beside" };
    if (is === "right of") return { side: forward ? 1 : -1, level: "beside" };
    if (is === "above" || is === "under") return { side: 0, level: forward === (is === "above") ? "above" : "below" };
    if (is === "in front of" || is === "behind") return { side: 0, level: "below" };
  }
  return { side: 1, level: "beside" };
}

/** Metres before a point, towards the audience, until a wall; at most 60. */
function roomBefore(place: Place, from: Vec3): number {
  let room = 60;
  for (const { min, max } of place.keepOut) {
    const across = from[0] > min[0] - 0.3 && from[0] < max[0] + 0.3;
    if (across && max[1] > 1 && min[1] < 1.2 && min[2] > from[2]) room = Math.min(room, min[2] - from[2] - 0.25);
  }
  return Math.max(1, room);
}
