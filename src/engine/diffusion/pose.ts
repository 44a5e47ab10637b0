/**
 * People as OpenPose draws them (Cao et al. 2019): eighteen points of a body, joined by limbs in the colours of a rainbow on black. What
 * models that follow poses were trained on. Pure.
 */
import type { Pixels } from "../../diffusion/index.ts";
import { add, cross, dot, length, normalize, scale, sub, type Vec3 } from "../../shape/math.ts";
import type { StateReport } from "../state.ts";

type Figure = Record<string, Vec3>;

/** The body's points by its skeleton's joints; a head has no nose and ears of its own, so they are put beside its eyes. */
const POINTS: Record<string, string> = {
  neck: "neck",
  shoulderR: "armR",
  elbowR: "foreR",
  wristR: "handR",
  shoulderL: "armL",
  elbowL: "foreL",
  wristL: "handL",
  hipR: "thighR",
  kneeR: "shinR",
  ankleR: "footR",
  hipL: "thighL",
  kneeL: "shinL",
  ankleL: "footL",
  eyeR: "eyeR",
  eyeL: "eyeL",
};

/** Limbs in OpenPose's order, which gives them their colours. */
const LIMBS: readonly (readonly [string, string])[] = [
  ["neck", "shoulderR"],
  ["neck", "shoulderL"],
  ["shoulderR", "elbowR"],
  ["elbowR", "wristR"],
  ["shoulderL", "elbowL"],
  ["elbowL", "wristL"],
  ["neck", "hipR"],
  ["hipR", "kneeR"],
  ["kneeR", "ankleR"],
  ["neck", "hipL"],
  ["hipL", "kneeL"],
  ["kneeL", "ankleL"],
  ["neck", "nose"],
  ["nose", "eyeR"],
  ["eyeR", "earR"],
  ["nose", "eyeL"],
  ["eyeL", "earL"],
];

/** Hues from red round to red, eighteen of them. */
const COLORS = LIMBS.map((_, limb) => hue(limb / 18));
/** A limb's half width and a joint's radius, as shares of the picture's shorter side. */
const [LIMB, JOINT] = [0.008, 0.009];
const NEAR = 0.05;

/** Draws everybody who has a human skeleton, the farthest first. */
export function drawPoses(
  { entities, camera }: StateReport,
  width: number,
  height: number,
): Pixels & { figures: number } {
  const data = new Uint8Array(4 * width * height);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  const right = normalize(cross(camera.forward, camera.up));
  const focal = height / 2 / Math.tan((camera.fov * Math.PI) / 360);
  const seen = (point: Vec3): [number, number] | undefined => {
    const away = sub(point, camera.position);
    const depth = dot(away, camera.forward);
    if (depth < NEAR) return undefined;
    return [width / 2 + (focal * dot(away, right)) / depth, height / 2 - (focal * dot(away, camera.up)) / depth];
  };
  const people = entities
    .filter(({ visible }) => visible)
    .flatMap(({ joints }) => figureOf(joints ?? []))
    .sort((a, b) => length(sub(b.neck, camera.position)) - length(sub(a.neck, camera.position)));
  const side = Math.min(width, height);
  let figures = 0;
  for (const figure of people) {
    const points = Object.fromEntries(Object.entries(figure).map(([name, point]) => [name, seen(point)]));
    const inside = Object.values(points).some(
      (at) => at && at[0] >= 0 && at[1] >= 0 && at[0] < width && at[1] < height,
    );
    if (!inside) continue;
    figures++;
    for (const [limb, [from, to]] of LIMBS.entries()) {
      const [a, b] = [points[from], points[to]];
      // Limbs are dimmer than joints, as OpenPose has them.
      if (a && b) capsule({ width, height, data }, a, b, side * LIMB, COLORS[limb], 0.6);
    }
    for (const [limb, [, to]] of LIMBS.entries()) {
      const at = points[to];
      if (at) capsule({ width, height, data }, at, at, side * JOINT, COLORS[limb], 1);
    }
  }
  return { width, height, data, figures };
}

function figureOf(joints: readonly { name: string; position: Vec3 }[]): Figure[] {
  const at = new Map(joints.map(({ name, position }) => [name, position]));
  const figure: Figure = {};
  for (const [point, joint] of Object.entries(POINTS)) {
    const position = at.get(joint);
    if (!position) return [];
    figure[point] = position;
  }
  const across = sub(figure.eyeR, figure.eyeL);
  const between = scale(add(figure.eyeL, figure.eyeR), 0.5);
  const head = at.get("head") ?? figure.neck;
  const up = normalize(sub(between, head));
  const apart = length(across);
  // Forward of a face: across the eyes and upright, towards where the eyes stand out of the head.
  let forward = normalize(cross(across, up));
  if (dot(forward, sub(between, head)) < 0) forward = scale(forward, -1);
  figure.nose = add(add(between, scale(up, -0.6 * apart)), scale(forward, 0.4 * apart));
  figure.earR = add(add(figure.eyeR, scale(across, 0.55)), scale(forward, -1.2 * apart));
  figure.earL = add(sub(figure.eyeL, scale(across, 0.55)), scale(forward, -1.2 * apart));
  return [figure];
}

/** A line with round ends. */
function capsule(
  { width, height, data }: Pixels,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  radius: number,
  color: readonly number[],
  brightness: number,
): void {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const from = [Math.floor(Math.min(ax, bx) - radius), Math.floor(Math.min(ay, by) - radius)];
  const to = [Math.ceil(Math.max(ax, bx) + radius), Math.ceil(Math.max(ay, by) + radius)];
  for (let y = Math.max(0, from[1]); y <= Math.min(height - 1, to[1]); y++) {
    for (let x = Math.max(0, from[0]); x <= Math.min(width - 1, to[0]); x++) {
      const share = squared > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared)) : 0;
      if (Math.hypot(x - ax - share * dx, y - ay - share * dy) > radius) continue;
      for (let channel = 0; channel < 3; channel++) {
        data[4 * (y * width + x) + channel] = Math.round(color[channel] * brightness);
      }
    }
  }
}

/** A full colour of a hue, 0 (red) to 1 (red again). */
function hue(turn: number): [number, number, number] {
  const channel = (shift: number) => {
    const at = (((turn + shift) % 1) + 1) % 1;
    return Math.round(255 * Math.min(1, Math.max(0, Math.abs(at * 6 - 3) - 1)));
  };
  return [channel(0), channel(2 / 3), channel(1 / 3)];
}
