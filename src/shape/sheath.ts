/**
 * Sheaths: structured tubes wrapped around flesh. Every vertex is where a ray from the limb's axis leaves a signed-distance
 * field, so rings stay rings (hems are clean, elbows fold well) while limbs still melt into the torso.
 */
import { addScaled, clamp, cross, dot, normalize, scale, type Vec3 } from "./math.ts";
import { computeNormals, type Mesh } from "./mesh.ts";
import type { Field } from "./sdf.ts";

/** One ring of a sheath: rays start at `from` and lean from the ring's plane towards `along` by `lean` radians. */
export interface Ring {
  from: Vec3;
  /** Unit axis, from the first ring towards the last. */
  along: Vec3;
  /** Direction of the first column, made square to the axis. */
  front: Vec3;
  /** -pi/2 to pi/2. Default 0. */
  lean?: number;
  /** Rays that run farther than this are left out of the mesh. Metres; default none. */
  reach?: number;
  /** Metres added to where the ray leaves the field: folds, cuffs, hems. A number or a function of the angle. */
  ease?: number | ((angle: number) => number);
  /** Faces the limb: the folded-in side of a hem. Normals turn round and occlusion is dark. */
  inner?: boolean;
}

/** Options of `sheath`. */
export interface SheathOptions {
  /** Vertices around; default 24. */
  columns?: number;
  /** Angles (radians from front, towards along x front) instead of an even spread, rising within one turn. */
  angles?: number[];
  /** Says which vertices to keep. */
  keep?: (p: Vec3, ring: number, column: number) => boolean;
  /** Step for gradients, metres; default 2 mm. */
  epsilon?: number;
  /** Leaves out every quad with a corner beyond its ring's reach, not only those that mostly are. */
  strict?: boolean;
  /** How much of the normals comes from the triangles (folds that `ease` made) and not from the field; default 0. */
  relief?: number;
}

/** Gradient direction of a field by central differences. */
export function gradient(field: Field, p: Vec3, e = 0.002): Vec3 {
  const [x, y, z] = p;
  return normalize([
    field(x + e, y, z) - field(x - e, y, z),
    field(x, y + e, z) - field(x, y - e, z),
    field(x, y, z + e) - field(x, y, z - e),
  ]);
}

/** Distance along the unit direction `d` from `o`, which is inside, to where `field` turns positive; at most `reach`. */
export function leave(field: Field, o: Vec3, d: Vec3, reach = 2): number {
  let t = 0;
  let before = 0;
  let f = field(o[0], o[1], o[2]);
  if (f >= 0) return 0;
  for (let i = 0; i < 200 && f < 0 && t < reach; i++) {
    before = t;
    const was = f;
    t += Math.max(-f * 0.95, 0.0012);
    f = field(o[0] + d[0] * t, o[1] + d[1] * t, o[2] + d[2] * t);
    if (f >= 0) {
      // Two secant steps land within a hundredth of a millimetre.
      let a = before;
      let fa = was;
      let b = t;
      let fb = f;
      for (let k = 0; k < 2; k++) {
        const m = a + ((b - a) * -fa) / (fb - fa || 1e-9);
        const fm = field(o[0] + d[0] * m, o[1] + d[1] * m, o[2] + d[2] * m);
        if (fm < 0) {
          a = m;
          fa = fm;
        } else {
          b = m;
          fb = fm;
        }
      }
      return a + ((b - a) * -fa) / (fb - fa || 1e-9);
    }
  }
  return t;
}

/** Wraps `field` ring by ring. Closed around; open at both ends unless the end rings lean to the axis. */
export function sheath(field: Field, rings: Ring[], options: SheathOptions = {}): Mesh {
  const columns = options.angles?.length ?? options.columns ?? 24;
  const angle = (i: number) => options.angles?.[i] ?? (i / columns) * Math.PI * 2;
  const count = rings.length * columns;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const occlusion = new Float32Array(count).fill(1);
  // Corners whose ray never came out, and corners on the surface that `keep` leaves to another piece.
  const buried = new Uint8Array(count);
  const lost = new Uint8Array(count);
  for (let j = 0; j < rings.length; j++) {
    const r = rings[j];
    const front = normalize(addScaled(r.front, r.along, -dot(r.front, r.along)));
    const side = cross(r.along, front);
    const lean = r.lean ?? 0;
    const [cl, sl] = [Math.cos(lean), Math.sin(lean)];
    for (let i = 0; i < columns; i++) {
      const a = angle(i);
      const [ca, sa] = [Math.cos(a) * cl, Math.sin(a) * cl];
      const d: Vec3 = [0, 0, 0];
      for (let k = 0; k < 3; k++) d[k] = front[k] * ca + side[k] * sa + r.along[k] * sl;
      const reach = r.reach ?? 2;
      let t = leave(field, r.from, d, reach);
      const v = j * columns + i;
      if (t >= reach) buried[v] = 1;
      const hit = addScaled(r.from, d, Math.min(t, reach));
      const n = gradient(field, hit, options.epsilon);
      const ease = typeof r.ease === "function" ? r.ease(a) : (r.ease ?? 0);
      t += ease;
      const p = addScaled(r.from, d, Math.min(t, reach));
      if (options.keep && !options.keep(p, j, i)) lost[v] = 1;
      positions.set(p, v * 3);
      normals.set(r.inner ? scale(n, -1) : n, v * 3);
      if (r.inner) occlusion[v] = 0.3;
    }
  }
  const indices: number[] = [];
  for (let j = 0; j < rings.length - 1; j++)
    for (let i = 0; i < columns; i++) {
      const a = j * columns + i;
      const b = j * columns + ((i + 1) % columns);
      const [c, d] = [a + columns, b + columns];
      const deep = buried[a] + buried[b] + buried[c] + buried[d];
      if (deep > (options.strict ? 0 : 2) || deep + lost[a] + lost[b] + lost[c] + lost[d] > 2) continue;
      indices.push(a, b, d, a, d, c);
    }
  const relief = options.relief ?? 0;
  if (relief > 0) {
    const folded = computeNormals(positions, Uint32Array.from(indices));
    for (let v = 0; v < count; v++) {
      if (occlusion[v] < 1 || (folded[v * 3] === 0 && folded[v * 3 + 1] === 0)) continue;
      const m: Vec3 = [0, 0, 0];
      for (let k = 0; k < 3; k++) m[k] = normals[v * 3 + k] * (1 - relief) + folded[v * 3 + k] * relief;
      normals.set(normalize(m), v * 3);
    }
  }
  return compact({ positions, normals, occlusion, indices: Uint32Array.from(indices) });
}

/** A copy without vertices that no triangle uses. */
export function compact(m: Mesh): Mesh {
  const to = new Int32Array(m.positions.length / 3).fill(-1);
  let n = 0;
  for (const i of m.indices) if (to[i] < 0) to[i] = n++;
  if (n === to.length) return m;
  const take = (from: Float32Array | undefined, size: number): Float32Array | undefined => {
    if (!from) return undefined;
    const out = new Float32Array(n * size);
    for (let v = 0; v < to.length; v++)
      if (to[v] >= 0) for (let k = 0; k < size; k++) out[to[v] * size + k] = from[v * size + k];
    return out;
  };
  return {
    positions: take(m.positions, 3) as Float32Array,
    normals: take(m.normals, 3) as Float32Array,
    colors: take(m.colors, 3),
    occlusion: take(m.occlusion, 1),
    tangents: take(m.tangents, 3),
    uvs: take(m.uvs, 2),
    indices: m.indices.map((i) => to[i]),
  };
}

/** Writes ambient occlusion from `field`, looking out to `reach` metres along the normals. `strength` 1 is physical-ish. */
export function occlude(m: Mesh, field: Field, reach: number, strength = 1): Mesh {
  const n = m.positions.length / 3;
  const occlusion = new Float32Array(n);
  for (let v = 0; v < n; v++) {
    const [x, y, z] = [m.positions[v * 3], m.positions[v * 3 + 1], m.positions[v * 3 + 2]];
    const [a, b, c] = [m.normals[v * 3], m.normals[v * 3 + 1], m.normals[v * 3 + 2]];
    let closed = 0;
    for (let s = 1; s <= 3; s++) {
      const r = (reach * s) / 3;
      closed += Math.max(0, r - Math.max(0, field(x + a * r, y + b * r, z + c * r))) / r / 2 ** s;
    }
    occlusion[v] = clamp(1 - closed * 1.1 * strength, 0.12, 1) * (m.occlusion?.[v] ?? 1);
  }
  return { ...m, occlusion };
}
