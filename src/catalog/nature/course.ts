/** Running water: the line of a river, how far a point is from its banks, and how it flows there. */
import { clamp, lerp, smoothstep, spline, type Vec3 } from "../../shape/math.ts";
import { type HeightField, rolling } from "../../shape/terrain.ts";

/** The course of a river in xz. */
export interface Course {
  /** Metres to the nearer bank: positive over the water. */
  shore(x: number, z: number): number;
  /** Velocity, m/s. */
  flow(x: number, z: number): [number, number];
  /** Points on its middle, for a lane, at height y. */
  lane(y: number): Vec3[];
}

/**
 * A course through points in the order in which the water runs. `half` is half its width, `speed` in m/s in the middle;
 * `wander` roughens its banks, metres.
 */
export function course(points: [number, number][], half: number, speed: number, wander: number): Course {
  const way = points.map(([x, z]): Vec3 => [x, 0, z]);
  const n = points.length * 7;
  const line = Array.from({ length: n + 1 }, (_, i) => spline(way, i / n));
  const nearest = (x: number, z: number): { d: number; dx: number; dz: number } => {
    let best = { d: Infinity, dx: 1, dz: 0 };
    for (let i = 0; i < n; i++) {
      const [ax, , az] = line[i];
      const dx = line[i + 1][0] - ax;
      const dz = line[i + 1][2] - az;
      const t = clamp(((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz));
      const d = Math.hypot(x - ax - dx * t, z - az - dz * t);
      if (d < best.d) best = { d, dx, dz };
    }
    return best;
  };
  const shore = (x: number, z: number): number => half - nearest(x, z).d + wander * rolling(x, z, half * 1.9, 3, 11);
  return {
    shore,
    flow(x, z) {
      const { d, dx, dz } = nearest(x, z);
      const l = Math.hypot(dx, dz) || 1;
      const v = speed * lerp(1, 0.35, smoothstep(0.3 * half, half, d));
      return [(dx / l) * v, (dz / l) * v];
    },
    lane: (y) => points.filter((p) => Math.hypot(...p) < 80).map(([x, z]) => [x, y, z]),
  };
}

/** A bed cut into a terrain: banks of `slope` metres wide down to the water's level, then the bed `deep` metres under it. */
export function carved(
  land: HeightField,
  shore: (x: number, z: number) => number,
  level: number,
  deep: number,
  slope: number,
): HeightField {
  return (x, z) => {
    const d = shore(x, z);
    if (d < -slope * 4) return land(x, z);
    const bank = lerp(level + 0.03, land(x, z), smoothstep(0, 1, -d / slope));
    const bed = level + 0.03 - deep * smoothstep(0, Math.max(1.2, deep * 2.2), d) - 0.05 * clamp(d);
    return d > 0 ? bed : bank;
  };
}

/** Signed distance in xz to a plan: positive on the side that a wall along it faces (see Bluff.plan), metres. */
export function signedDistance(plan: [number, number][]): (x: number, z: number) => number {
  return (x, z) => {
    let best = Infinity;
    let side = 1;
    for (let i = 0; i + 1 < plan.length; i++) {
      const [ax, az] = plan[i];
      const [dx, dz] = [plan[i + 1][0] - ax, plan[i + 1][1] - az];
      const t = clamp(((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz));
      const [ex, ez] = [x - ax - dx * t, z - az - dz * t];
      const d = ex * ex + ez * ez;
      if (d < best - 1e-9) {
        best = d;
        side = -dz * (x - ax) + dx * (z - az) >= 0 ? 1 : -1;
      }
    }
    return side * Math.sqrt(best);
  };
}
