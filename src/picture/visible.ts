/** What a shot's camera can see over the whole shot: decided once, so that nothing pops. */
import type { CameraState, CameraTrack } from "../camera/types.ts";
import type { Scatter } from "../catalog/types.ts";
import { cross, distance, dot, length, sub, type Vec3 } from "../shape/math.ts";

/** The camera at moments spread over a shot. */
export interface Views {
  states: CameraState[];
  /** Tangent of half the widest horizontal and vertical angle. */
  aspect: number;
}

/** Samples the track, about five times a second and at least twice. */
export function viewsOf(track: CameraTrack, seconds: number, aspect: number): Views {
  const count = Math.max(2, Math.min(120, Math.ceil(seconds * 5) + 1));
  return { states: Array.from({ length: count }, (_, i) => track((seconds * i) / (count - 1))), aspect };
}

/** Distance that counts for level of detail: nearer through a long lens. 35 mm is taken as it is. */
const seenDistance = (state: CameraState, at: Vec3, radius: number): number =>
  Math.max(0, distance(state.position, at) - radius) * (Math.tan((state.fov * Math.PI) / 360) / 0.29);

/** Whether a ball can be in the picture at that moment, with a margin for lens and motion. */
function inFrame(state: CameraState, aspect: number, at: Vec3, radius: number): boolean {
  const v = sub(at, state.position);
  const depth = dot(v, state.forward);
  if (depth < -radius) return false;
  const ty = Math.tan((state.fov * Math.PI) / 360) * 1.04;
  const tx = ty * aspect;
  const x = Math.abs(dot(v, cross(state.forward, state.up)));
  const y = Math.abs(dot(v, state.up));
  return (x - depth * tx) / Math.sqrt(1 + tx * tx) < radius && (y - depth * ty) / Math.sqrt(1 + ty * ty) < radius;
}

/** The nearest that the camera comes to a ball while it is in frame; Infinity if it never is. */
export function nearestSeen(views: Views, at: Vec3, radius: number): number {
  let nearest = Infinity;
  for (const state of views.states)
    if (inFrame(state, views.aspect, at, radius)) nearest = Math.min(nearest, seenDistance(state, at, radius));
  return nearest;
}

/** Which copies of a scatter are drawn at which level, and which only throw shadows into the picture. Numbers of copies. */
export interface Sorted {
  seen: number[][];
  casting: number[][];
}

/** Sorts the copies of a scatter, each list from near to far. `shadowReach` is how far shadows matter, in metres. */
export function sortCopies(s: Scatter, views: Views, shadowReach: number): Sorted {
  const seen: number[][] = s.levels.map(() => []);
  const casting: number[][] = s.levels.map(() => []);
  const order: { copy: number; d: number; level: number; visible: boolean }[] = [];
  const box = s.levels[0].model.box;
  const middle: Vec3 = [(box.min[0] + box.max[0]) / 2, (box.min[1] + box.max[1]) / 2, (box.min[2] + box.max[2]) / 2];
  const reach = distance(box.min, box.max) / 2;
  const m = s.matrices;
  for (let i = 0; i < m.length / 16; i++) {
    const o = i * 16;
    const at: Vec3 = [0, 1, 2].map(
      (k) => m[o + k] * middle[0] + m[o + 4 + k] * middle[1] + m[o + 8 + k] * middle[2] + m[o + 12 + k],
    ) as Vec3;
    const size = Math.max(
      length([m[o], m[o + 1], m[o + 2]]),
      length([m[o + 4], m[o + 5], m[o + 6]]),
      length([m[o + 8], m[o + 9], m[o + 10]]),
    );
    const radius = reach * size;
    const d = nearestSeen(views, at, radius);
    const visible = d < Infinity;
    const near = visible ? d : Math.min(...views.states.map((state) => seenDistance(state, at, radius)));
    let level = 0;
    s.levels.forEach((l, k) => {
      if (near >= l.beyond) level = k;
    });
    if (visible || near < shadowReach) order.push({ copy: i, d: near, level, visible });
  }
  order.sort((a, b) => a.d - b.d || a.copy - b.copy);
  for (const { copy, d, level, visible } of order) {
    if (visible) seen[level].push(copy);
    if (d < shadowReach * 1.5) casting[level].push(copy);
  }
  return { seen, casting };
}
