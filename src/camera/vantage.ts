/** Frames seen from a place that the blocking has already given to the camera. */
import { add, addScaled, cross, degrees, dot, length, normalize, sub, type Vec3 } from "../shape/math.ts";
import { boundsAt } from "../world/index.ts";
import type { StagedShot } from "../world/types.ts";
import type { Frame } from "./framing.ts";
import type { Subject } from "./subject.ts";

/** The air about what is seen, as a factor on its extent. */
const AIR = 1.1;
/** The narrowest and widest pictures, degrees of their height. */
const FIELDS = { least: 18, most: 78 };

/** The frame from `vantage` that just holds everybody who is looked at, near and far. */
export function frameFrom(vantage: Vec3, shot: StagedShot, subject: Subject, aspect: number): Frame {
  const corners = shot.entities.filter(({ id, cast }) => isNamed(shot, id, cast)).flatMap((e) => cornersOf(e.model, e));
  const points = corners.length > 0 ? corners : [subject.box(0).min, subject.box(0).max];
  let forward = normalize(sub(mean(points), vantage));
  let extent = extentsFrom(vantage, forward, points);
  // The middle of what is seen is not the middle of where it is: what is near spreads wider.
  for (let i = 0; i < 3; i++) {
    forward = normalize(add(forward, add(scaled(extent.right, extent.x), scaled(extent.up, extent.y))));
    extent = extentsFrom(vantage, forward, points);
  }
  const half = Math.max(extent.height, extent.width / aspect) * AIR;
  const fov = Math.min(FIELDS.most, Math.max(FIELDS.least, 2 * degrees(Math.atan(half))));
  const tangent = Math.tan((fov * Math.PI) / 360);
  const lead = mean(cornersOf(subject.lead.model, subject.lead));
  const away = Math.max(0.3, dot(sub(lead, vantage), forward));
  const target = addScaled(vantage, forward, away);
  return {
    target,
    height: 2 * away * tangent,
    view: scaled(forward, -1),
    lens: 18 / (tangent * Math.max(1, aspect)),
    follows: false,
    anchor: target,
    focus: lead,
  };
}

const isNamed = ({ shot: { camera, cast: present } }: StagedShot, id: string, cast?: string): boolean =>
  (camera.subject ?? present).some((name) => name === id || name === cast);

function cornersOf(model: StagedShot["entities"][number]["model"], entity: StagedShot["entities"][number]): Vec3[] {
  const { min, max } = boundsAt(model, entity.at(0));
  return [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [
    i & 1 ? max[0] : min[0],
    i & 2 ? max[1] : min[1],
    i & 4 ? max[2] : min[2],
  ]);
}

const mean = (points: readonly Vec3[]): Vec3 => scaled(points.reduce(add), 1 / points.length);
const scaled = ([x, y, z]: Vec3, k: number): Vec3 => [x * k, y * k, z * k];

/** How points spread about a line of sight: tangents of the middle and of half the extent, to the right and up. */
function extentsFrom(from: Vec3, forward: Vec3, points: readonly Vec3[]) {
  const side = cross(forward, [0, 1, 0]);
  const right = length(side) < 1e-4 ? ([1, 0, 0] as Vec3) : normalize(side);
  const up = cross(right, forward);
  const seen = points.map((point) => {
    const d = sub(point, from);
    const depth = Math.max(0.05, dot(d, forward));
    return [dot(d, right) / depth, dot(d, up) / depth];
  });
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
  const [left, rightmost, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    right,
    up,
    x: (left + rightmost) / 2,
    y: (bottom + top) / 2,
    width: (rightmost - left) / 2,
    height: (top - bottom) / 2,
  };
}
