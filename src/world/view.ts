/** The side from which a shot is seen: where an audience would stand to see the faces, with nothing in the way. */
import type { Obstacle, Place } from "../catalog/types.ts";
import type { Shot } from "../screenplay/types.ts";
import { clamp, radians, smoothstep, type Vec3, wrapAngle } from "../shape/math.ts";

/** Degrees of elevation by angle word. */
const ELEVATIONS: Record<Shot["camera"]["angle"], number> = {
  "eye level": 2.5,
  low: -5,
  high: 24,
  "bird's eye": 82,
  aerial: 36,
  "worm's eye": -18,
  dutch: 3,
  "over the shoulder": 5,
  pov: 0,
};

/** From how far off its front somebody on something is seen at least, radians. */
const QUARTER = radians(42);

/** Where the subject is at some moment, and where its front points. */
export interface Sample {
  at: Vec3;
  heading: number;
}

/** Everything of a place that could stand between: copies taller than knee height within reach of the stage, and posts. */
export function obstaclesOf(place: Place): Obstacle[] {
  const out: Obstacle[] = [...(place.obstacles ?? [])];
  for (const s of place.scatters) {
    const box = s.levels[0].model.box;
    const tall = box.max[1] - box.min[1];
    const wide = Math.max(box.max[0] - box.min[0], box.max[2] - box.min[2]) / 2;
    if (tall < 0.12) continue;
    for (let i = 0; i < s.matrices.length; i += 16) {
      const m = s.matrices;
      const scale = Math.sqrt(m[i] ** 2 + m[i + 1] ** 2 + m[i + 2] ** 2);
      const high = Math.sqrt(m[i + 4] ** 2 + m[i + 5] ** 2 + m[i + 6] ** 2);
      if (Math.hypot(m[i + 12], m[i + 14]) > 60 || tall * high < 0.25) continue;
      out.push({
        x: m[i + 12],
        z: m[i + 14],
        radius: wide * scale * 0.85,
        bottom: m[i + 13] + box.min[1] * high,
        top: m[i + 13] + box.max[1] * high,
      });
    }
  }
  return out;
}

/** How much stands in the way of a camera: near it, or between it and the subject. 0 is a clear view. */
function clutter(obstacles: Obstacle[], camera: Vec3, subject: Vec3): number {
  let sum = 0;
  const dx = subject[0] - camera[0];
  const dz = subject[2] - camera[2];
  const l2 = dx * dx + dz * dz || 1e-6;
  for (const o of obstacles) {
    const t = clamp(((o.x - camera[0]) * dx + (o.z - camera[2]) * dz) / l2);
    const gap = Math.hypot(o.x - camera[0] - dx * t, o.z - camera[2] - dz * t) - o.radius;
    if (gap > 0.35) continue;
    const sight = camera[1] + (subject[1] - camera[1]) * t;
    if (sight > o.top + 0.1 || sight < o.bottom - 0.1) continue;
    // Behind the subject, or the subject standing at it, nothing is in the way.
    if (t > 0.97) continue;
    sum += gap < 0 ? 1 : 0.35;
  }
  return sum;
}

/** How much of a way is overgrown: what an actor would walk through. Samples of the way, the actor's half-width. */
export function overgrown(place: Place, way: Vec3[], width: number): number {
  const obstacles = obstaclesOf(place);
  let sum = 0;
  for (const p of way)
    for (const o of obstacles) {
      const stem = o.top - o.bottom > 1.8 ? Math.min(o.radius, 0.5) : o.radius * 0.8;
      if (Math.hypot(o.x - p[0], o.z - p[2]) < stem + width) sum += 1 / way.length;
    }
  return sum;
}

/**
 * The unit vector from the subject to the camera. It leans from the place's natural side (+z) towards the front of what
 * goes or of a face that fills the frame, and away from what would stand in between. `height` is the subject's, `distance`
 * the camera's, both in metres. `aside`: never from the very front or back.
 */
export function chooseView(
  shot: Shot,
  place: Place,
  samples: Sample[],
  height: number,
  distance: number,
  face: boolean,
  aside = false,
): Vec3 {
  const { angle, framing } = shot.camera;
  const base = radians(6);
  const mid = samples[samples.length >> 1];
  const moving =
    Math.hypot(
      samples[samples.length - 1].at[0] - samples[0].at[0],
      samples[samples.length - 1].at[2] - samples[0].at[2],
    ) > 0.5;
  const front = wrapAngle(mid.heading - base);
  let wanted = base;
  if (face) wanted = Math.abs(front) > 0.5 ? mid.heading - Math.sign(front) * 0.38 : base;
  // A sign that must be read is faced; else what goes is seen from its front.
  else if (!shot.text?.some((t) => t.where === "sign") && moving && Math.abs(front) > 0.9)
    wanted = base + Math.sign(front) * radians(24);
  if (aside && !face) {
    const off = Math.abs(front) < 0.02 ? 1 : Math.sign(front);
    if (Math.abs(front) < QUARTER) wanted = mid.heading - off * QUARTER;
    else if (Math.abs(front) > Math.PI - 0.5) wanted = mid.heading - off * (Math.PI - 0.5);
  }
  const elevation = radians(ELEVATIONS[angle]);
  const obstacles = obstaclesOf(place);
  const overhead = angle === "aerial" || angle === "bird's eye";
  let best = wanted;
  let least = Infinity;
  for (const turn of overhead ? [0] : [0, 10, -10, 20, -20, 32, -32, 45, -45, 60, -60]) {
    const azimuth = wanted + radians(turn);
    const off = Math.abs(wrapAngle(azimuth - mid.heading));
    let cost = Math.abs(turn) * (face || framing === "close-up" ? 0.012 : 0.02) + Math.abs(wrapAngle(azimuth)) * 0.15;
    if (aside && !face) cost += 2 * smoothstep(QUARTER, QUARTER * 0.5, off);
    for (const s of samples) {
      const camera: Vec3 = [s.at[0] + Math.sin(azimuth) * distance, 0, s.at[2] + Math.cos(azimuth) * distance];
      camera[1] = place.ground.height(camera[0], camera[2]) + height * 0.6 + Math.tan(elevation) * distance;
      const subject: Vec3 = [s.at[0], place.ground.height(s.at[0], s.at[2]) + height * 0.6, s.at[2]];
      cost += (clutter(obstacles, camera, subject) / samples.length) * 2.5;
      // Walls are clutter too.
      for (const b of place.keepOut)
        if (
          camera[0] > b.min[0] &&
          camera[0] < b.max[0] &&
          camera[1] > b.min[1] &&
          camera[1] < b.max[1] &&
          camera[2] > b.min[2] &&
          camera[2] < b.max[2]
        )
          cost += 1.5 / samples.length;
    }
    if (cost < least - 1e-9) {
      least = cost;
      best = azimuth;
    }
  }
  return [Math.sin(best) * Math.cos(elevation), Math.sin(elevation), Math.cos(best) * Math.cos(elevation)];
}
