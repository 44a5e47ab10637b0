/** How much of the scene the frame holds, and from which side. */
import type { Blocking } from "../screenplay/types.ts";
import {
  add,
  axisAngle,
  type Box,
  clamp,
  cross,
  expand,
  normalize,
  radians,
  rotate,
  type Vec3,
} from "../shape/math.ts";
import { boundsAt, FRAME_HEIGHTS } from "../world/index.ts";
import type { Entity, StagedShot } from "../world/types.ts";
import { centreOf, type Subject, sizeOf, sweep } from "./subject.ts";

/** A composed frame, before moves. */
export interface Frame {
  /** World point in the middle of the frame, at t = 0 for a following camera. */
  target: Vec3;
  /** Metres of the subject's plane that the frame is high. */
  height: number;
  /** Unit, from the target to the camera. */
  view: Vec3;
  /** mm on a 36 mm frame. */
  lens: number;
  follows: boolean;
  /** The subject's anchor that `target` belongs to. */
  anchor: Vec3;
  /** What is sharp. */
  focus: Vec3;
}

const LENSES: Record<string, number> = {
  "extreme close-up": 90,
  "close-up": 75,
  "medium close-up": 60,
  medium: 50,
  "medium wide": 42,
  full: 38,
  wide: 30,
  "extreme wide": 24,
};

/** Frame heights for things, in their own largest size. */
const THING_FRAMES: Record<string, number> = {
  "extreme close-up": 0.8,
  "close-up": 1.35,
  "medium close-up": 1.7,
  medium: 2.1,
  "medium wide": 2.7,
  full: 2.4,
  wide: 3.6,
  "extreme wide": 8,
};

/** Frame heights for several things together, in the height that just holds them all. */
const GROUP_FRAMES: Partial<Record<string, number>> = {
  medium: 1.2,
  "medium wide": 1.3,
  full: 1.22,
  wide: 1.7,
};

/** What is smaller than this, in metres, is filmed as products are: with a lens of at least so many mm. */
const SMALL = 0.7;
const SMALL_LENS = 60;

/** Heads that a close framing is high; an animal's head is measured with its muzzle, so its frames are tighter. */
const HEAD_FRAMES: Partial<Record<string, number>> = {
  "extreme close-up": 1.25,
  "close-up": 1.85,
  "medium close-up": 2.6,
};

/** Metres that the frame of a place without anybody is high. */
const PLACE_FRAMES: Record<string, number> = {
  "extreme close-up": 1,
  "close-up": 1.6,
  "medium close-up": 2.4,
  medium: 3.6,
  "medium wide": 5,
  full: 7,
  wide: 9,
  "extreme wide": 16,
};

/** Composes the frame of a shot in which nobody and nothing is but the place. */
export function frameOfPlace(shot: StagedShot): Frame {
  const { camera } = shot.shot;
  const indoor = shot.place.air.sky === "indoor";
  const high = camera.angle === "aerial" || camera.angle === "bird's eye";
  const height = PLACE_FRAMES[camera.framing] * (high ? 2.5 : 1) * (indoor ? 0.35 : 1);
  const floor = Math.max(shot.place.ground.height(0, 0), shot.place.water?.level ?? Number.NEGATIVE_INFINITY);
  const target: Vec3 = [0, floor + height * (high ? 0.1 : indoor ? 0.4 : 0.5), 0];
  const lens = camera.lens ?? LENSES[camera.framing] * 0.8;
  return { target, height, view: shot.view, lens, follows: false, anchor: target, focus: target };
}

/** Composes the frame of a shot on a picture of this aspect (width / height). */
export function frameOf(shot: StagedShot, subject: Subject, aspect: number): Frame {
  const { camera } = shot.shot;
  const lead = subject.lead;
  const body = lead.model.body;
  const lens = camera.lens ?? LENSES[camera.framing];
  const headFrame = (HEAD_FRAMES[camera.framing] ?? 0) * (body?.kind === "quadruped" ? 0.68 : 1);
  const moving = subject.goes && subject.travel > 0.6;
  // What rushes by in a time lapse is watched from one place.
  const lapse = Math.abs(shot.clock.rate) > 4;
  const follows =
    moving &&
    !lapse &&
    (camera.move === "follow" ||
      camera.move === "lead" ||
      (camera.move !== "static" && !headFrame && subject.travel > 2) ||
      headFrame > 0);
  const first = subject.box(0);
  const held = follows ? first : lapse && moving ? nearestPass(shot, subject) : sweep(shot, subject);
  const anchor = subject.anchor(0);
  let view = shot.view;

  if (body && headFrame && (camera.part === undefined || camera.part === "face") && subject.entities.length === 1) {
    // The face, from the side that the world chose for it.
    const i = lead.model.skeleton?.joints.findIndex((j) => j.name === body.head.joint) ?? -1;
    const at = lead.at(0);
    const head = at.joints && i >= 0 ? at.joints.positions[i] : add(at.position, body.head.at);
    const restOffset = i >= 0 && lead.model.skeleton ? body.head.at[1] - lead.model.skeleton.joints[i].at[1] : 0;
    const ahead = i >= 0 && lead.model.skeleton ? body.head.at[2] - lead.model.skeleton.joints[i].at[2] : 0;
    const facing = rotate(at.rotation, [0, 0, 1]);
    const level = normalize([facing[0], 0, facing[2]]);
    const height = Math.max(
      body.head.radius * 2 * headFrame,
      (body.head.radius * 2 * headFrame * 0.9) / Math.max(aspect, 0.4) / 1.2,
    );
    const r = body.head.radius;
    const target: Vec3 = [
      head[0] + level[0] * ahead,
      head[1] +
        restOffset -
        (body.kind === "biped" ? (camera.framing === "medium close-up" ? 0.3 : 0.12) : 0.02) * r * headFrame,
      head[2] + level[2] * ahead,
    ];
    return {
      target,
      height,
      view,
      lens,
      follows,
      anchor,
      focus: [target[0] + level[0] * r * 0.8, target[1], target[2] + level[2] * r * 0.8],
    };
  }

  const near = camera.framing === "medium" || camera.framing === "medium wide";
  const work = near && subject.entities.length === 1 ? workOf(shot, lead) : undefined;
  if (work) return frameOfWork(work, shot, lead, lens, aspect);
  const size = sizeOf(held);
  const centre = centreOf(held);
  const own = sizeOf(first);
  const long = Math.max(own[0], own[2]);
  // What lies is looked down on: its depth is height in the picture.
  const looksDown = subject.entities.every(liesFlat);
  // What lies on another is seen from the side, or it would seem to lie in it; what lies in it, from above.
  const among = (name: Blocking["to"]) => subject.entities.some((e) => name === e.id || name === e.cast);
  const related = (is: Blocking["is"]) =>
    shot.shot.blocking.some((row) => row.is === is && among(row.who) && among(row.to));
  const stacked = related("on");
  const filled = related("in");
  // Small things on a surface are seen from a little above, so that their tops show; degrees.
  const lift =
    Math.max(...own) >= 1.2
      ? 0
      : filled
        ? 34
        : stacked
          ? 5
          : looksDown
            ? 40
            : subject.entities.some(liesFlat)
              ? 28
              : 13;
  // A company of insects fills the frame as one would.
  const tiny = subject.entities.every((e) => e.model.body?.goes && e.model.box.max[1] < 0.3);
  let height: number;
  if (body && subject.entities.length === 1) {
    const measure = body.kind === "biped" ? own[1] : Math.max(own[1], long * 0.72);
    height = FRAME_HEIGHTS[camera.framing] * measure;
  } else if (subject.alive) height = FRAME_HEIGHTS[camera.framing] * Math.max(own[1], tiny ? long * 0.72 : 0.3);
  else {
    const together = subject.entities.length > 1 && !namesPlace(shot) ? GROUP_FRAMES[camera.framing] : undefined;
    height = together
      ? together * Math.max(own[1] + own[2] * Math.max(0.35, Math.sin(radians(lift)) * 1.3), own[0] / aspect, 0.05)
      : THING_FRAMES[camera.framing] * Math.max(own[1], long * 0.6, 0.05);
  }
  if (camera.angle === "aerial" || camera.angle === "bird's eye") height *= subject.alive ? 1.5 : 1.75;
  // Everybody in frame: unless it is a close framing of one, the whole group fits with air around it.
  const tight = camera.framing === "extreme close-up" || ((camera.framing === "medium" || headFrame) && body);
  if (!tight || subject.entities.length > 1) {
    height = Math.max(height, size[1] * 1.22, (size[0] * 1.22) / aspect);
    if (size[2] > size[0]) height = Math.max(height, (size[2] * 0.55) / aspect);
  }
  if (subject.ridden && !tight) {
    // Rider and mount are framed by what the camera sees of them: a car from the front is narrow, from the side long.
    const right = normalize(cross([0, 1, 0], view));
    const box = follows ? own : size;
    const across = Math.abs(box[0] * right[0]) + Math.abs(box[2] * right[2]);
    const air = (FRAME_HEIGHTS[camera.framing] / FRAME_HEIGHTS.full) * 1.16;
    height = Math.max(box[1] * 1.06 * air, (across * air * 1.14) / aspect);
  }
  // What falls or rolls away leaves the frame rather than make it small.
  if (!subject.goes) height = Math.min(height, Math.max(2.4, 2.4 * Math.max(own[1], long)));
  height = Math.min(height, 90);

  // What creeps is seen from a little above, over the ground's bumps.
  const open = camera.angle === "eye level" || (camera.angle === "low" && camera.by === "writer");
  if (body?.goes && open && own[1] < 0.6 && lead.at(0).contacts[0]?.with === "ground") {
    const wanted = body.spine ? 22 : !looksDown ? 11 : body.legs.length ? 26 : 52;
    view = lifted(view, radians(wanted - 90) + Math.acos(clamp(view[1], -1, 1)));
  }
  if (!subject.alive && camera.angle === "eye level" && lift > 0) view = lifted(view, radians(lift));
  else if (!subject.alive && camera.angle === "eye level" && looksDown) view = lifted(view, radians(stacked ? 10 : 32));
  // Wheels and hulls are larger than people: a raised eye shows what they ride on.
  else if (!subject.alive && camera.angle === "eye level") view = lifted(view, radians(2));
  // Nobody looks up at a thing from the floor without being told to.
  if (!subject.alive && camera.angle === "low" && camera.by) view = lifted(view, radians(12));

  // Who swims is looked down on a little, over the waves.
  const { water } = shot.place;
  const swims =
    water !== undefined && shot.shot.beats.some((b) => b.does === "swim" && (b.who === lead.id || b.who === lead.cast));
  if (swims && body?.kind === "biped" && camera.angle === "eye level") view = lifted(view, radians(11));

  const shares = height / Math.max(size[1], 1e-3);
  let y = centre[1];
  if (camera.framing === "medium" && body?.kind === "biped" && subject.entities.length === 1)
    y = held.max[1] - height * 0.44;
  else if (camera.angle !== "aerial" && camera.angle !== "bird's eye")
    y = centre[1] + height * clamp(0.06 * (shares - 1.2), 0, 0.2);
  const target: Vec3 = [centre[0], y, centre[2]];
  // Lead room: what travels looks into the wider part of the frame.
  if (follows) {
    const a = subject.anchor(0);
    const b = subject.anchor(Math.min(shot.seconds, 0.4));
    const d = Math.hypot(b[0] - a[0], b[2] - a[2]);
    if (d > 0.02) {
      const right = normalize(cross([0, 1, 0], view));
      const across = ((b[0] - a[0]) * right[0] + (b[2] - a[2]) * right[2]) / d;
      target[0] += right[0] * across * height * aspect * 0.1;
      target[2] += right[2] * across * height * aspect * 0.1;
    }
  }
  // Small things are seen through a longer lens: near a wide one, what is before looms over what is behind.
  const small = !subject.alive && camera.lens === undefined && Math.max(...own) < SMALL;
  return { target, height, view, lens: small ? Math.max(lens, SMALL_LENS) : lens, follows, anchor, focus: centre };
}

/** How much of a table is seen under what lies on it, metres. */
const EDGE = 0.3;

/** Bounds of somebody's upper body with what the hands work with and on; nothing where they work with nothing. */
function workOf(shot: StagedShot, lead: Entity): Box | undefined {
  const tools = shot.entities.filter((e) => e.serves === lead.id);
  if (lead.model.body?.kind !== "biped" || !tools.length) return undefined;
  const moments = [0.1, 0.35, 0.6, 0.85].map((u) => u * shot.seconds);
  const body = boundsAt(lead.model, lead.at(moments[1]));
  const tall = lead.model.box.max[1] - lead.model.box.min[1];
  const box: Box = { min: [...body.min], max: [...body.max] };
  // From the hips up; who kneels or crouches is seen whole.
  if (shot.shot.camera.framing === "medium") box.min[1] = Math.max(body.min[1], body.max[1] - tall * 0.56);
  const lower = box.min[1];
  for (const tool of tools)
    for (const t of moments) {
      const state = tool.at(t);
      if (!state.visible) continue;
      const b = boundsAt(tool.model, state);
      const large = b.max[1] - b.min[1] > 0.5;
      expand(box, [
        b.min[0],
        Math.min(b.max[1], Math.max(b.min[1], large ? Math.min(lower, b.max[1] - EDGE) : b.min[1])),
        b.min[2],
      ]);
      expand(box, b.max);
    }
  return box;
}

/** The frame of hands at work: as close as holds the head, the hands and what they work on, from a little above. */
function frameOfWork(box: Box, { shot, view: side }: StagedShot, lead: Entity, lens: number, aspect: number): Frame {
  const centre = centreOf(box);
  const size = sizeOf(box);
  const tall = lead.model.box.max[1] - lead.model.box.min[1];
  const right = normalize(cross([0, 1, 0], side));
  const across = Math.abs(size[0] * right[0]) + Math.abs(size[2] * right[2]);
  const wide = shot.camera.framing === "medium wide";
  const height = clamp(
    Math.max(size[1] * 1.16, (across * 1.08) / aspect),
    FRAME_HEIGHTS.medium * tall,
    (wide ? 1.7 : 1.3) * tall,
  );
  // Who lies is looked down on.
  const own = boundsAt(lead.model, lead.at(0));
  const lies = own.max[1] - own.min[1] < 0.5 * tall;
  const view = shot.camera.angle === "eye level" ? lifted(side, radians(lies ? 24 : 9)) : side;
  const target: Vec3 = [centre[0], box.max[1] + height * 0.07 - height / 2, centre[2]];
  return { target, height, view, lens, follows: false, anchor: target, focus: centre };
}

/** The subject where it passes nearest to the middle of the stage. */
function nearestPass(shot: StagedShot, subject: Subject): Box {
  const boxes = Array.from({ length: 41 }, (_, i) => subject.box((shot.seconds * i) / 40));
  const off = (b: Box) => Math.hypot(centreOf(b)[0], centreOf(b)[2]);
  return boxes.reduce((best, b) => (off(b) < off(best) ? b : best));
}

/** Whether something of the place itself was asked for, a window or a fireplace, that should be seen too. */
function namesPlace({ shot, scene, place }: StagedShot): boolean {
  const named = new Set([...(scene.features ?? []), ...shot.blocking.flatMap((b) => b.to)]);
  return place.features.some((f) => named.has(f.name));
}

/** Whether from the side a thing would be seen as a line. */
function liesFlat({ model: { box } }: Entity): boolean {
  const [w, h, d] = sizeOf(box);
  return h < 0.2 * Math.max(w, d) && Math.max(w, d) < 2.5;
}

/** A view direction raised by an angle. */
function lifted(view: Vec3, angle: number): Vec3 {
  const side = normalize(cross([0, 1, 0], view));
  return rotate(axisAngle(side, -angle), view);
}
