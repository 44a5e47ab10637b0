/** Bites out of meshes: what lies inside a ball is pressed onto its far side, so that a hollow with the ball's shape is left. */
import { add, cross, dot, normalize, scale, sub, type Vec3 } from "./math.ts";
import type { Mesh } from "./mesh.ts";

/** A bite: a ball (or, through thin things, a round bar along `axis`) that takes away what it covers. */
export interface Bite {
  at: Vec3;
  /** Metres. */
  radius: number;
  /** Unit; the side that the mouth comes from: nothing is pressed out that way. */
  outward: Vec3;
  /** Unit; through which a thin thing is bitten. */
  axis?: Vec3;
  /** Marks of so many teeth along its edge; 0 is smooth. */
  teeth: number;
}

/** Attributes that a split edge carries along, with their floats a vertex. */
const CARRIED = { positions: 3, normals: 3, colors: 3, occlusion: 1, glow: 3, uvs: 2, tangents: 3, sway: 1 } as const;
type Attribute = keyof typeof CARRIED;

/** Splits edges longer than `most` metres around a bite, so that the hollow gets its shape. No cracks: edges are shared. */
export function refine(mesh: Mesh, { at, radius }: Bite, most: number): Mesh {
  let out = { ...mesh, skin: undefined, morphs: undefined };
  for (let round = 0; round < 6; round++) {
    const next = splitOnce(out, at, radius * 1.5, most);
    if (next === out) break;
    out = next;
  }
  return out;
}

function splitOnce<M extends Mesh>(mesh: M, at: Vec3, reach: number, most: number): M {
  const keys = (Object.keys(CARRIED) as Attribute[]).filter((key) => mesh[key]);
  const data = new Map<Attribute, number[]>(keys.map((key) => [key, Array.from(mesh[key] as Float32Array)]));
  const p = mesh.positions;
  const middles = new Map<string, number>();
  let size = p.length / 3;
  /** The new vertex in the middle of an edge that is long and near; undefined for others. Equal places split alike. */
  const middle = (a: number, b: number): number | undefined => {
    const [lo, hi] = a < b ? [a, b] : [b, a];
    const name = `${lo} ${hi}`;
    const known = middles.get(name);
    if (known !== undefined) return known;
    const q = [0, 1, 2].map((k) => (p[a * 3 + k] + p[b * 3 + k]) / 2);
    const long = Math.hypot(p[a * 3] - p[b * 3], p[a * 3 + 1] - p[b * 3 + 1], p[a * 3 + 2] - p[b * 3 + 2]);
    const far = Math.hypot(q[0] - at[0], q[1] - at[1], q[2] - at[2]) - long / 2;
    if (long <= most || far > reach) return undefined;
    for (const key of keys) {
      const n = CARRIED[key];
      const list = data.get(key) as number[];
      for (let k = 0; k < n; k++) list.push((list[a * n + k] + list[b * n + k]) / 2);
    }
    middles.set(name, size);
    return size++;
  };
  const indices: number[] = [];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const v = [mesh.indices[i], mesh.indices[i + 1], mesh.indices[i + 2]];
    const m = [middle(v[0], v[1]), middle(v[1], v[2]), middle(v[2], v[0])];
    const n = m.filter((x) => x !== undefined).length;
    if (n === 0) indices.push(...v);
    else if (n === 3) {
      const [ab, bc, ca] = m as number[];
      indices.push(v[0], ab, ca, ab, v[1], bc, ca, bc, v[2], ab, bc, ca);
    } else {
      // Turned so that the first edge is split, and with two splits the last is not.
      const first = n === 1 ? m.findIndex((x) => x !== undefined) : (m.indexOf(undefined) + 1) % 3;
      const [a, b, c] = [0, 1, 2].map((k) => v[(first + k) % 3]);
      const ab = m[first] as number;
      if (n === 1) indices.push(a, ab, c, ab, b, c);
      else {
        const bc = m[(first + 1) % 3] as number;
        indices.push(a, ab, c, ab, bc, c, ab, b, bc);
      }
    }
  }
  if (!middles.size) return mesh;
  const out: M = { ...mesh, indices: Uint32Array.from(indices) };
  for (const key of keys) (out as Mesh)[key] = Float32Array.from(data.get(key) as number[]);
  return out;
}

/** The mesh with a bite taken out; what the teeth laid bare gets `bare`, a factor on the surface's colour. */
export function carve(mesh: Mesh, bite: Bite, bare?: Vec3): Mesh {
  const fine = refine(mesh, bite, bite.radius / 5);
  const positions = fine.positions.slice();
  const count = positions.length / 3;
  const colors = fine.colors?.slice() ?? new Float32Array(count * 3).fill(1);
  const moved = new Uint8Array(count);
  const axis = bite.axis;
  // A frame across the bite, in which its teeth are told apart.
  const side = normalize(cross(axis ?? [0, 1, 0], Math.abs(axis?.[0] ?? 0) < 0.9 ? [1, 0, 0] : [0, 0, 1]));
  const up = normalize(cross(side, axis ?? [0, 1, 0]));
  for (let v = 0; v < count; v++) {
    const q: Vec3 = [positions[v * 3], positions[v * 3 + 1], positions[v * 3 + 2]];
    const d = sub(q, bite.at);
    const along = axis ? d[0] * axis[0] + d[1] * axis[1] + d[2] * axis[2] : 0;
    const across = axis ? sub(d, scale(axis, along)) : d;
    const outer = Math.max(0, dot(across, bite.outward));
    const flat = sub(across, scale(bite.outward, 2 * outer));
    const far = Math.hypot(flat[0], flat[1], flat[2]);
    const angle = Math.atan2(
      flat[0] * up[0] + flat[1] * up[1] + flat[2] * up[2],
      flat[0] * side[0] + flat[1] * side[1] + flat[2] * side[2],
    );
    const edge = bite.radius * (bite.teeth ? 1 - 0.09 * Math.abs(Math.sin(angle * bite.teeth * 0.5)) : 1);
    if (far >= edge) continue;
    const out = far > 1e-9 ? scale(flat, edge / far) : scale(side, edge);
    const to = add(bite.at, axis ? add(out, scale(axis, along)) : out);
    positions.set(to, v * 3);
    moved[v] = 1;
    if (bare && edge - far > bite.radius * 0.03) colors.set(bare, v * 3);
  }
  return { ...fine, positions, normals: normalsAround(fine, positions, moved), colors };
}

/** Normals of moved vertices from the triangles about them; equal places share theirs. */
function normalsAround(mesh: Mesh, positions: Float32Array, moved: Uint8Array): Float32Array {
  const normals = mesh.normals.slice();
  const sums = new Map<string, Vec3>();
  const name = (v: number) =>
    `${Math.round(positions[v * 3] * 1e5)},${Math.round(positions[v * 3 + 1] * 1e5)},${Math.round(positions[v * 3 + 2] * 1e5)}`;
  const at = (v: number): Vec3 => [positions[v * 3], positions[v * 3 + 1], positions[v * 3 + 2]];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const t = [mesh.indices[i], mesh.indices[i + 1], mesh.indices[i + 2]];
    if (!t.some((v) => moved[v])) continue;
    const n = cross(sub(at(t[1]), at(t[0])), sub(at(t[2]), at(t[0])));
    for (const v of t) if (moved[v]) sums.set(name(v), add(sums.get(name(v)) ?? [0, 0, 0], n));
  }
  moved.forEach((m, v) => {
    const n = m ? sums.get(name(v)) : undefined;
    if (n && Math.hypot(...n) > 1e-14) normals.set(normalize(n), v * 3);
  });
  return normals;
}
