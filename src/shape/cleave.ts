/**
 * Meshes cut by planes. A closed mesh stays closed: what the plane lays open is capped. Attributes of new vertices are
 * interpolated along the edges that they lie on.
 */
import { cross, dot, normalize, scale, sub, type Vec2, type Vec3 } from "./math.ts";
import type { Mesh } from "./mesh.ts";
import { triangulate } from "./triangulate.ts";

/** The half-space of points p with dot(normal, p) <= offset; `normal` is unit, metres. */
export interface HalfSpace {
  normal: Vec3;
  offset: number;
}

/** What is left of a mesh inside a half-space. */
export interface Cleft {
  /** Its own surface. */
  outside: Mesh;
  /** What the cut laid open, facing out; absent where the plane misses the mesh or the mesh is no closed solid there. */
  cap?: Mesh;
}

/** Attributes that a cut carries along, with their floats a vertex. */
const CARRIED = { positions: 3, normals: 3, colors: 3, occlusion: 1, glow: 3, uvs: 2, tangents: 3, sway: 1 } as const;
type Attribute = keyof typeof CARRIED;

/** Points nearer to the plane than this lie on it, metres. */
const ON = 1e-7;
/** Ends of cut edges nearer than this are one point, metres. */
const WELD = 1e-5;

/** The part of `mesh` inside `space`. Skins and morphs are dropped: what is cut is rigid. */
export function cleave(mesh: Mesh, space: HalfSpace): Cleft {
  const keys = (Object.keys(CARRIED) as Attribute[]).filter((key) => mesh[key]);
  const count = mesh.positions.length / 3;
  const height = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    const h =
      mesh.positions[v * 3] * space.normal[0] +
      mesh.positions[v * 3 + 1] * space.normal[1] +
      mesh.positions[v * 3 + 2] * space.normal[2] -
      space.offset;
    height[v] = Math.abs(h) < ON ? -ON : h;
  }
  const data = new Map<Attribute, number[]>(keys.map((key) => [key, []]));
  const kept = new Map<number, number>();
  const made = new Map<string, number>();
  const indices: number[] = [];
  const edges: [Vec3, Vec3][] = [];
  let size = 0;
  const keep = (v: number): number => {
    let at = kept.get(v);
    if (at === undefined) {
      at = size++;
      kept.set(v, at);
      for (const key of keys) {
        const n = CARRIED[key];
        const to = data.get(key) as number[];
        for (let k = 0; k < n; k++) to.push((mesh[key] as Float32Array)[v * n + k]);
      }
    }
    return at;
  };
  const between = (inside: number, out: number): number => {
    const name = `${inside} ${out}`;
    let at = made.get(name);
    if (at === undefined) {
      at = size++;
      made.set(name, at);
      const u = height[inside] / (height[inside] - height[out]);
      for (const key of keys) {
        const n = CARRIED[key];
        const from = mesh[key] as Float32Array;
        const to = data.get(key) as number[];
        for (let k = 0; k < n; k++) to.push(from[inside * n + k] + (from[out * n + k] - from[inside * n + k]) * u);
      }
    }
    return at;
  };
  const pointOf = (v: number): Vec3 => {
    const p = data.get("positions") as number[];
    return [p[v * 3], p[v * 3 + 1], p[v * 3 + 2]];
  };
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const corner = [mesh.indices[i], mesh.indices[i + 1], mesh.indices[i + 2]];
    const inside = corner.map((v) => height[v] < 0);
    const n = inside.filter(Boolean).length;
    if (n === 0) continue;
    if (n === 3) {
      indices.push(keep(corner[0]), keep(corner[1]), keep(corner[2]));
      continue;
    }
    // Turn the triangle so that the odd corner comes first.
    const odd = inside.findIndex((side) => side === (n === 1));
    const [a, b, c] = [0, 1, 2].map((k) => corner[(odd + k) % 3]);
    if (n === 1) {
      const ab = between(a, b);
      const ac = between(a, c);
      indices.push(keep(a), ab, ac);
      edges.push([pointOf(ac), pointOf(ab)]);
    } else {
      const ab = between(b, a);
      const ac = between(c, a);
      indices.push(ab, keep(b), keep(c), ab, keep(c), ac);
      edges.push([pointOf(ab), pointOf(ac)]);
    }
  }
  const outside: Mesh = {
    positions: Float32Array.from(data.get("positions") ?? []),
    normals: Float32Array.from(data.get("normals") ?? []),
    indices: Uint32Array.from(indices),
  };
  for (const key of keys) outside[key] = Float32Array.from(data.get(key) as number[]);
  if (outside.tangents) unit(outside.tangents);
  unit(outside.normals);
  return { outside, cap: edges.length > 2 ? capOf(edges, space.normal) : undefined };
}

function unit(vectors: Float32Array): void {
  for (let i = 0; i < vectors.length; i += 3) {
    const l = Math.sqrt(vectors[i] ** 2 + vectors[i + 1] ** 2 + vectors[i + 2] ** 2) || 1;
    for (let k = 0; k < 3; k++) vectors[i + k] /= l;
  }
}

/** Closed loops from edges that follow each other; chains that don't close are left out. */
function loopsOf(edges: [Vec3, Vec3][]): Vec3[][] {
  const name = (p: Vec3) => p.map((x) => Math.round(x / WELD)).join();
  const from = new Map<string, [Vec3, Vec3][]>();
  for (const edge of edges) {
    const [a, b] = edge.map(name);
    if (a === b) continue;
    const list = from.get(a);
    if (list) list.push(edge);
    else from.set(a, [edge]);
  }
  const loops: Vec3[][] = [];
  for (const first of from.keys()) {
    while (from.get(first)?.length) {
      const loop: Vec3[] = [];
      let at = first;
      for (;;) {
        const edge = from.get(at)?.pop();
        if (!edge) break;
        loop.push(edge[0]);
        at = name(edge[1]);
        if (at === first) break;
      }
      if (at === first && loop.length > 2) loops.push(loop);
    }
  }
  return loops;
}

/** The flat faces over the loops of a cut, holes left open; undefined where no loop closes. */
function capOf(edges: [Vec3, Vec3][], normal: Vec3): Mesh | undefined {
  const across = normalize(Math.abs(normal[1]) < 0.9 ? cross([0, 1, 0], normal) : cross([1, 0, 0], normal));
  const up = cross(normal, across);
  const flat = (p: Vec3): Vec2 => [dot(p, across), dot(p, up)];
  const loops = loopsOf(edges).map((points) => ({ points, flat: points.map(flat) }));
  // Loops inside an odd number of others are holes of the smallest of them.
  const sized = loops
    .map((loop) => ({ ...loop, area: Math.abs(areaOf(loop.flat)) }))
    .filter((loop) => loop.area > 1e-12)
    .sort((a, b) => b.area - a.area);
  const around = sized.map((loop, i) => sized.slice(0, i).filter((other) => holds(other.flat, loop.flat[0])));
  const positions: number[] = [];
  const indices: number[] = [];
  sized.forEach((loop, i) => {
    if (around[i].length % 2) return;
    const holes = sized.filter((_, k) => around[k].length === around[i].length + 1 && around[k].at(-1) === loop);
    const rings = [turned(loop, 1), ...holes.map((hole) => turned(hole, -1))];
    const start = positions.length / 3;
    for (const ring of rings) for (const p of ring.points) positions.push(...p);
    for (const k of triangulate(rings.map((ring) => ring.flat))) indices.push(start + k);
  });
  if (!indices.length) return undefined;
  const normals = new Float32Array(positions.length);
  for (let k = 0; k < normals.length; k += 3) normals.set(normal, k);
  return { positions: Float32Array.from(positions), normals, indices: Uint32Array.from(indices) };
}

const areaOf = (loop: Vec2[]): number =>
  loop.reduce((sum, [x, y], i) => {
    const [u, v] = loop[(i + 1) % loop.length];
    return sum + (x * v - u * y) / 2;
  }, 0);

/** The loop counter-clockwise (sign 1) or clockwise (-1). */
function turned(loop: { points: Vec3[]; flat: Vec2[] }, sign: 1 | -1): { points: Vec3[]; flat: Vec2[] } {
  return areaOf(loop.flat) * sign > 0 ? loop : { points: [...loop.points].reverse(), flat: [...loop.flat].reverse() };
}

/** Whether a loop goes round a point, by crossings of a ray. */
function holds(loop: Vec2[], [x, y]: Vec2): boolean {
  let inside = false;
  loop.forEach(([ax, ay], i) => {
    const [bx, by] = loop[(i + 1) % loop.length];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** Volume of a closed mesh in cubic metres (divergence theorem). */
export function volumeOf(meshes: Mesh[]): number {
  let sum = 0;
  for (const { positions: p, indices } of meshes)
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k): Vec3 => {
        const v = indices[i + k] * 3;
        return [p[v], p[v + 1], p[v + 2]];
      });
      sum += dot(a, cross(b, c)) / 6;
    }
  return sum;
}

/** The half-space of points nearer to `mine` than to `other`: a face of a Voronoi cell. */
export function nearer(mine: Vec3, other: Vec3): HalfSpace {
  const normal = normalize(sub(other, mine));
  return { normal, offset: dot(normal, scale([mine[0] + other[0], mine[1] + other[1], mine[2] + other[2]], 0.5)) };
}
