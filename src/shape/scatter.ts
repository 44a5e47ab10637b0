/** Where many copies of a thing stand: blue-noise points with exclusions, and the matrices that put copies on a ground. */
import {
  clamp,
  compose,
  fromTo,
  IDENTITY,
  mix,
  normalize,
  type Quat,
  qmul,
  type Vec2,
  type Vec3,
  yaw,
} from "./math.ts";
import type { Random } from "./random.ts";

/** Where a copy stands: metres in x and z, and a factor on its size. */
export interface Spot {
  x: number;
  z: number;
  size: number;
}

/** Options of `scatterSpots`. */
export interface ScatterOptions {
  min: Vec2;
  max: Vec2;
  /** Points at most; fewer where the area is full. */
  count: number;
  /** Least distance between two of them, metres. */
  spacing: number;
  size: [number, number];
  /** Whether a copy may stand here; may draw from a density. */
  accept?(x: number, z: number): boolean;
  /** Spots that were taken before, kept at least `spacing` away. */
  taken?: Spot[];
  /** Darts per wanted point before giving up. Default 24. */
  patience?: number;
}

/**
 * Points no two of which are nearer than `spacing`: dart throwing over a hash grid (Cook, "Stochastic sampling in
 * computer graphics", 1986). Order is the order of throwing, so a smaller count is a subset of a larger one.
 */
export function scatterSpots(rng: Random, options: ScatterOptions): Spot[] {
  const { min, max, count, spacing, size, accept, taken = [], patience = 24 } = options;
  const cell = Math.max(spacing, 1e-3);
  const grid = new Map<string, Spot[]>();
  const key = (i: number, j: number) => `${i},${j}`;
  const keep = (s: Spot) => {
    const k = key(Math.floor(s.x / cell), Math.floor(s.z / cell));
    const list = grid.get(k);
    if (list) list.push(s);
    else grid.set(k, [s]);
  };
  for (const s of taken) keep(s);
  const free = (x: number, z: number) => {
    const ci = Math.floor(x / cell);
    const cj = Math.floor(z / cell);
    for (let i = ci - 1; i <= ci + 1; i++)
      for (let j = cj - 1; j <= cj + 1; j++)
        for (const s of grid.get(key(i, j)) ?? [])
          if ((s.x - x) ** 2 + (s.z - z) ** 2 < spacing * spacing) return false;
    return true;
  };
  const out: Spot[] = [];
  for (let tries = count * patience; tries > 0 && out.length < count; tries--) {
    const spot = { x: rng.range(min[0], max[0]), z: rng.range(min[1], max[1]), size: rng.range(size[0], size[1]) };
    if (accept && !accept(spot.x, spot.z)) continue;
    if (!free(spot.x, spot.z)) continue;
    keep(spot);
    out.push(spot);
  }
  return out;
}

/** How `placeSpots` stands copies on the ground. */
export interface StandOptions {
  /** Metres that a copy of size 1 is sunk into the ground. */
  sink?: number;
  /** 0 upright to 1 along the ground's normal. */
  lean?: number;
  /** Random tilt, radians. */
  tilt?: number;
  /** Random stretch of the height, a share of 1. */
  stretch?: number;
  /** All copies face this way (radians about y); absent: any way. */
  yaw?: number;
  /** Sheared along the slope instead of turned: for flat patches such as turf, whose blades stay upright. */
  shear?: boolean;
}

/** Column-major matrices of copies at `spots` on the ground `height`. */
export function placeSpots(
  rng: Random,
  spots: Spot[],
  height: (x: number, z: number) => number,
  options: StandOptions = {},
): Float32Array {
  const { sink = 0, lean = 0, tilt = 0, stretch = 0, shear = false } = options;
  const out = new Float32Array(spots.length * 16);
  spots.forEach(({ x, z, size }, i) => {
    const turn = yaw(options.yaw ?? rng() * Math.PI * 2);
    const e = 0.25;
    const slopeX = (height(x + e, z) - height(x - e, z)) / (2 * e);
    const slopeZ = (height(x, z + e) - height(x, z - e)) / (2 * e);
    let stand: Quat = IDENTITY;
    if (lean > 0 && !shear) {
      const normal = normalize([-slopeX, 1, -slopeZ]);
      stand = fromTo([0, 1, 0], normalize(mix([0, 1, 0], normal, clamp(lean))));
    }
    if (tilt > 0)
      stand = qmul(stand, fromTo([0, 1, 0], normalize([rng.range(-tilt, tilt), 1, rng.range(-tilt, tilt)])));
    const tall = size * (1 + rng.range(-stretch, stretch));
    const m = compose([x, height(x, z) - sink * size, z], qmul(stand, turn), [size, tall, size]);
    if (shear) {
      m[1] += m[0] * slopeX + m[2] * slopeZ;
      m[9] += m[8] * slopeX + m[10] * slopeZ;
    }
    out.set(m, i * 16);
  });
  return out;
}

/** Distance in xz from (x, z) to the polyline `points`, metres. */
export function distanceToLine(x: number, z: number, points: Vec3[]): number {
  let best = Infinity;
  for (let i = 0; i + 1 < points.length; i++) {
    const [ax, , az] = points[i];
    const dx = points[i + 1][0] - ax;
    const dz = points[i + 1][2] - az;
    const t = clamp(((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz || 1));
    best = Math.min(best, (x - ax - dx * t) ** 2 + (z - az - dz * t) ** 2);
  }
  return Math.sqrt(best);
}
