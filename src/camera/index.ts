/** The camera room: where we look from, for any shot at any time. */

import type { Camera, CameraKey } from "../screenplay/types.ts";
import {
  add,
  addScaled,
  axisAngle,
  clamp,
  cross,
  degrees,
  distance,
  lerp,
  mix,
  normalize,
  radians,
  rotate,
  smoothstep,
  sub,
  scale as times,
  type Vec3,
  yaw,
} from "../shape/math.ts";
import { noise3 } from "../shape/random.ts";
import { boundsAt } from "../world/index.ts";
import type { StagedShot } from "../world/types.ts";
import { frameOf, frameOfPlace } from "./framing.ts";
import { subjectOf } from "./subject.ts";
import type { CameraState, CameraTrack } from "./types.ts";
import { frameFrom } from "./vantage.ts";

export type * from "./types.ts";

/** Half the sensor's width in mm: lenses are named for a 36 mm frame, its long side along the picture's. */
const HALF_FRAME = 18;

/** Vertical field of view in degrees of a lens on a picture of this aspect (width / height). */
export const verticalFov = (lens: number, aspect: number): number =>
  degrees(2 * Math.atan(aspect >= 1 ? HALF_FRAME / aspect / lens : HALF_FRAME / lens));

const STOPS: Record<Camera["framing"], number> = {
  "extreme close-up": 2.8,
  "close-up": 2,
  "medium close-up": 2,
  medium: 2.2,
  "medium wide": 2.8,
  full: 2.8,
  wide: 4,
  "extreme wide": 8,
};

/** The camera of a shot on a picture of `size` pixels: pure in t, seconds from the shot's start. */
export function cameraFor(shot: StagedShot, size: [number, number]): CameraTrack {
  const camera = shot.shot.camera;
  const aspect = size[0] / size[1];
  if (camera.path?.length) return alongKeys(camera.path, aspect, shot);
  const subject = shot.entities.length ? subjectOf(shot) : undefined;
  const frame = !subject
    ? frameOfPlace(shot)
    : shot.vantage
      ? frameFrom(shot.vantage, shot, subject, aspect)
      : frameOf(shot, subject, aspect);
  const T = shot.seconds;
  const speed = camera.speed ?? 1;
  const fov = verticalFov(frame.lens, aspect);
  const away = frame.height / 2 / Math.tan(radians(fov / 2));
  const offset = sub(frame.target, frame.anchor);
  const stop = camera.aperture ?? STOPS[camera.framing];
  const racked = focusPull(shot, subject);

  return (t) => {
    const u = eased(clamp(t / T));
    const held = subject && frame.follows ? add(subject.anchor(t), offset) : frame.target;
    const move = moved(camera.move, u, speed);
    let target = held;
    let view = frame.view;
    view = rotate(yaw(move.orbit), view);
    if (move.crane) {
      const side = normalize(cross([0, 1, 0], view));
      view = rotate(axisAngle(side, -move.crane), view);
    }
    const right = normalize(cross([0, 1, 0], view));
    // Sideways and vertical travel carries camera and target alike: the frame slides over the scene.
    const slide = add(times(right, move.truck * frame.height), [0, move.pedestal * frame.height, 0] as Vec3);
    target = add(target, slide);
    let d = away * move.distance;
    let position = addScaled(target, view, d);
    position = cleared(shot, target, position);
    const real = distance(position, target);
    let v = fov * move.zoom;
    if (move.hold) v = degrees(2 * Math.atan(Math.tan(radians(fov / 2)) / move.distance));
    // Walls may have brought the camera nearer than the lens wants: open the lens to keep the frame.
    if (real < d * 0.98) v = degrees(2 * Math.atan((Math.tan(radians(v / 2)) * d) / real));
    d = real;
    let forward = normalize(sub(target, position));
    if (move.pan || move.tilt) {
      forward = rotate(axisAngle([0, 1, 0], move.pan), forward);
      forward = rotate(axisAngle(normalize(cross([0, 1, 0], forward)), -move.tilt), forward);
    }
    if (move.shake) {
      // A hand breathes and trembles; faster moves shake it more, up to a camera that runs.
      const hard = clamp(speed, 0.3, 3);
      const n = (k: number) =>
        noise3(t * 0.9, k, 3) * 0.6 +
        noise3(t * 2.3 * hard, k, 5) * 0.3 * hard +
        noise3(t * 7, k, 7) * 0.1 * hard * hard;
      // A long lens shows it more, so it is held in shares of the picture.
      const reach = radians(v) * 0.03 * Math.sqrt(hard);
      forward = rotate(axisAngle([0, 1, 0], reach * n(1)), forward);
      forward = rotate(axisAngle(right, reach * 0.85 * n(2)), forward);
    }
    let side = cross(forward, [0, 1, 0]);
    side = Math.hypot(...side) < 1e-4 ? [1, 0, 0] : normalize(side);
    let up = normalize(cross(side, forward));
    const bank =
      move.roll +
      (camera.angle === "dutch" ? radians(14) : 0) +
      (move.shake ? radians(0.5) * noise3(t * 0.7 * speed, 9, 9) * speed : 0);
    if (bank) up = rotate(axisAngle(forward, bank), up);
    const lens = (HALF_FRAME / Math.tan(radians(clamp(v, 4, 110) / 2)) / Math.max(1, aspect)) * 0.001;
    const first =
      subject && frame.follows
        ? distance(position, add(subject.anchor(t), sub(frame.focus, frame.anchor)))
        : distance(position, frame.focus);
    // Who films something tiny stops the lens down, or only an eyelash would be sharp.
    const open = Math.min(lens / stop, 0.02 * first + 0.1 * Math.max(0, first - 0.4));
    const state = { position, forward, up, fov: clamp(v, 4, 110), focus: first, aperture: open };
    return racked ? racked(state, clamp(t / T), t) : state;
  };
}

/** Share of the picture's height by which what is far is blurred while the focus is near. */
const RACKED_BLUR = 0.016;

/**
 * The focus where the screenplay wants it: on a member of the cast, or pulled from the subject to what is behind it in the
 * middle of the shot, with the lens open enough to show it. Undefined where the subject stays sharp.
 */
function focusPull(
  shot: StagedShot,
  subject: ReturnType<typeof subjectOf> | undefined,
): ((state: CameraState, u: number, t: number) => CameraState) | undefined {
  const wanted = shot.shot.camera.focus;
  if (!wanted) return undefined;
  if (wanted !== "background") {
    const sharp = shot.entities.filter((e) => e.id === wanted || e.cast === wanted);
    if (!sharp.length || subject?.entities[0] === sharp[0]) return undefined;
    return (state, _, t) => {
      const box = boundsAt(sharp[0].model, sharp[0].at(t));
      const focus = distance(state.position, times(add(box.min, box.max), 0.5));
      return { ...state, focus, subject: state.focus };
    };
  }
  return (state, u) => {
    const tangent = Math.tan(radians(state.fov / 2));
    const aperture = Math.max(state.aperture, RACKED_BLUR * 4 * tangent * state.focus);
    // Evenly in what the eye sees: the inverse of distance.
    const pulled = smoothstep(0.3, 0.7, u);
    const focus = 1 / lerp(1 / state.focus, 1 / Math.max(state.focus * 12, 60), pulled);
    return { ...state, aperture, focus, subject: state.focus };
  };
}

/** Slow in, slow out, steady between. */
const eased = (u: number): number => lerp(u, smoothstep(0, 1, u), 0.6);

interface Moved {
  /** Factor on the distance to the target. */
  distance: number;
  /** Factor on the field of view. */
  zoom: number;
  /** Radians about the target; positive brings the camera to its own right. */
  orbit: number;
  /** Radians of rise about the target. */
  crane: number;
  /** Frame heights to the right and up. */
  truck: number;
  pedestal: number;
  /** Radians; positive turns left and up. */
  pan: number;
  tilt: number;
  roll: number;
  shake: boolean;
  /** Keep the subject's size while the distance changes. */
  hold: boolean;
}

/** What a named move has done at u in 0..1 of the shot. */
function moved(move: Camera["move"], u: number, speed: number): Moved {
  const m: Moved = {
    distance: 1,
    zoom: 1,
    orbit: 0,
    crane: 0,
    truck: 0,
    pedestal: 0,
    pan: 0,
    tilt: 0,
    roll: 0,
    shake: false,
    hold: false,
  };
  const k = clamp(speed, 0.3, 3);
  const from = (a: number, b: number): number => lerp(1 + (a - 1) * k, 1 + (b - 1) * k, u);
  const swing = (amount: number): number => (u - 0.5) * amount * k;
  switch (move) {
    case "dolly in":
      m.distance = Math.max(0.35, from(1.28, 0.86));
      break;
    case "fly through":
      m.distance = Math.max(0.3, from(1.6, 0.7));
      break;
    case "dolly out":
      m.distance = from(0.86, 1.35);
      break;
    case "zoom in":
      m.zoom = Math.max(0.3, from(1.18, 0.78));
      break;
    case "zoom out":
      m.zoom = from(0.78, 1.2);
      break;
    case "dolly zoom":
      m.distance = from(1.5, 0.8);
      m.hold = true;
      break;
    case "pan left":
      m.pan = swing(radians(26));
      break;
    case "pan right":
      m.pan = -swing(radians(26));
      break;
    case "tilt up":
      m.tilt = swing(radians(18));
      break;
    case "tilt down":
      m.tilt = -swing(radians(18));
      break;
    case "roll":
      m.roll = swing(radians(40));
      break;
    case "truck left":
      m.truck = -swing(0.7);
      break;
    case "truck right":
      m.truck = swing(0.7);
      break;
    case "pedestal up":
      m.pedestal = swing(0.5);
      break;
    case "pedestal down":
      m.pedestal = -swing(0.5);
      break;
    case "orbit left":
      m.orbit = -swing(radians(70));
      break;
    case "orbit right":
      m.orbit = swing(radians(70));
      break;
    case "crane up":
      m.crane = lerp(0, radians(22) * k, u);
      m.distance = lerp(1, 1 + 0.25 * k, u);
      break;
    case "crane down":
      m.crane = lerp(radians(22) * k, 0, u);
      m.distance = lerp(1 + 0.25 * k, 1, u);
      break;
    case "handheld":
      m.shake = true;
      break;
    default:
      break;
  }
  return m;
}

/** The position brought out of walls, ceilings and the ground, towards the target. */
function cleared(shot: StagedShot, target: Vec3, position: Vec3): Vec3 {
  let p = position;
  for (const b of shot.place.keepOut) {
    const hit = enters(target, p, b.min, b.max, 0.15);
    if (hit < 1) p = mix(target, p, Math.max(0.15, hit - 0.02));
  }
  const floor = shot.place.ground.height(p[0], p[2]);
  const level = shot.place.water ? Math.max(floor, shot.place.water.level) : floor;
  const low = level + Math.min(0.22, distance(target, p) * 0.12);
  return p[1] < low ? [p[0], low, p[2]] : p;
}

/** Where the segment a-b enters a box grown by `pad`, 0..1; 1 where it does not. A start inside does not count. */
function enters(a: Vec3, b: Vec3, min: Vec3, max: Vec3, pad: number): number {
  let near = 0;
  let far = 1;
  let inside = true;
  for (let k = 0; k < 3; k++) {
    const lo = min[k] - pad;
    const hi = max[k] + pad;
    if (a[k] < lo || a[k] > hi) inside = false;
    const d = b[k] - a[k];
    if (Math.abs(d) < 1e-9) {
      if (a[k] < lo || a[k] > hi) return 1;
      continue;
    }
    const t1 = (lo - a[k]) / d;
    const t2 = (hi - a[k]) / d;
    near = Math.max(near, Math.min(t1, t2));
    far = Math.min(far, Math.max(t1, t2));
  }
  return inside || near > far ? 1 : near;
}

/** A path that a person gave, key by key, eased between. */
function alongKeys(keys: CameraKey[], aspect: number, shot: StagedShot): CameraTrack {
  const sorted = [...keys].sort((a, b) => a.at - b.at);
  const stop = shot.shot.camera.aperture ?? 4;
  return (t): CameraState => {
    let i = 0;
    while (i < sorted.length - 2 && sorted[i + 1].at <= t) i++;
    const a = sorted[i];
    const b = sorted[Math.min(sorted.length - 1, i + 1)];
    const u = b.at > a.at ? smoothstep(a.at, b.at, t) : 0;
    const position = mix(a.position, b.position, u);
    const target = mix(a.target, b.target, u);
    const lens = lerp(a.lens ?? 35, b.lens ?? a.lens ?? 35, u);
    const forward = normalize(sub(target, position));
    let side = cross(forward, [0, 1, 0]);
    side = Math.hypot(...side) < 1e-4 ? [1, 0, 0] : normalize(side);
    return {
      position,
      forward,
      up: normalize(cross(side, forward)),
      fov: verticalFov(lens, aspect),
      focus: distance(position, target),
      aperture: lens / 1000 / stop,
    };
  };
}
