/**
 * The ground as it is drawn: heights of its triangles. Fields of height and the meshes made from them differ by up to a
 * centimetre, which nobody sees under a shoe but which buries an ant.
 */
import type { Place } from "../catalog/types.ts";
import type { Vec3 } from "../shape/math.ts";

/** Metres around the middle of the stage in which triangles are looked up, and the size of a cell. */
const REACH = 6;
const CELL = 0.4;
/** Metres that the drawn ground may differ from the field and still be the ground. */
const SAME = 0.05;

const known = new WeakMap<Place, (x: number, z: number) => number>();

/** Height at (x, z) of what is drawn there, where that is near what the place says; else what the place says. */
export function footing(place: Place): (x: number, z: number) => number {
  const found = known.get(place);
  if (found) return found;
  const n = Math.ceil((2 * REACH) / CELL);
  const cells: number[][] = Array.from({ length: n * n }, () => []);
  const corners: Vec3[] = [];
  for (const { mesh } of place.ground.parts) {
    const p = mesh.positions;
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => mesh.indices[t + k] * 3);
      const low = (k: number): number => Math.min(p[a + k], p[b + k], p[c + k]);
      const high = (k: number): number => Math.max(p[a + k], p[b + k], p[c + k]);
      if (high(0) < -REACH || low(0) > REACH || high(2) < -REACH || low(2) > REACH) continue;
      const id = corners.length;
      for (const i of [a, b, c]) corners.push([p[i], p[i + 1], p[i + 2]]);
      const cell = (v: number): number => Math.min(n - 1, Math.max(0, Math.floor((v + REACH) / CELL)));
      for (let j = cell(low(2)); j <= cell(high(2)); j++)
        for (let i = cell(low(0)); i <= cell(high(0)); i++) cells[j * n + i].push(id);
    }
  }
  const at = (x: number, z: number): number => {
    const told = place.ground.height(x, z);
    if (Math.abs(x) >= REACH || Math.abs(z) >= REACH) return told;
    let best = told;
    for (const id of cells[Math.floor((z + REACH) / CELL) * n + Math.floor((x + REACH) / CELL)]) {
      const [a, b, c] = [corners[id], corners[id + 1], corners[id + 2]];
      const d = (b[2] - c[2]) * (a[0] - c[0]) + (c[0] - b[0]) * (a[2] - c[2]);
      if (Math.abs(d) < 1e-12) continue;
      const u = ((b[2] - c[2]) * (x - c[0]) + (c[0] - b[0]) * (z - c[2])) / d;
      const v = ((c[2] - a[2]) * (x - c[0]) + (a[0] - c[0]) * (z - c[2])) / d;
      if (u < -1e-6 || v < -1e-6 || u + v > 1 + 1e-6) continue;
      const y = u * a[1] + v * b[1] + (1 - u - v) * c[1];
      // The uppermost of what lies close to the field: a carpet over a floor.
      if (Math.abs(y - told) < SAME && (best === told || y > best)) best = y;
    }
    return best;
  };
  known.set(place, at);
  return at;
}
