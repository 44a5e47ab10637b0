/**
 * Fur and feathers as skinned blades: tapered leaves rooted on a mesh, combed along a flow, shaded with the skin's own
 * normal so that a coat is lit as one soft volume and only its silhouette and colour show single tufts.
 */
import { addScaled, cross, dot, lerp, normalize, type Vec3 } from "./math.ts";
import type { Mesh } from "./mesh.ts";
import { random } from "./random.ts";

/** A point of the skin that a blade may grow from. */
export interface Root {
  at: Vec3;
  normal: Vec3;
  /** Nearest vertex of the skin. */
  vertex: number;
}

/** How one blade grows. */
export interface Strand {
  /** Metres; nothing grows below 1 mm. */
  length: number;
  /** Where the coat is combed to; need not be unit or tangent. */
  flow: Vec3;
  color: Vec3;
  /** 0 lies flat, 1 stands up. Default 0.35. */
  lift?: number;
  /** Factor on the width. Default 1. */
  width?: number;
  /** Factor on the disorder of the flow. Default 1. */
  stray?: number;
  /** How far the tip turns along gravity (positive) or up, relative to its length. Default 0. */
  droop?: number;
}

/** How many blades, of what shape, and how each grows. */
export interface FurOptions {
  /** How many roots are tried. */
  count: number;
  seed: number | string;
  /** Segments a blade: 1 gives 2 triangles (a kite), 2 gives 3, 3 gives 5. */
  segments: 1 | 2 | 3;
  grow(root: Root): Strand | undefined;
  /** Relative density of roots at a vertex; default 1. */
  density?(vertex: number): number;
  /** Half-width in metres of a blade whose roots are spread evenly; default from the area a blade covers. */
  halfWidth?: number;
}

/** Profiles of half-width along a blade, root to tip. */
const PROFILES: Record<number, number[]> = { 2: [0.2, 1, 0], 3: [0.2, 1, 0.72, 0] };

/** Grows blades on `skin`; they take its joints and weights. Tangents point along the strands. */
export function growFur(skin: Mesh, options: FurOptions): Mesh {
  const rng = random(options.seed);
  const { positions: P, indices: I } = skin;
  const faces = I.length / 3;
  const sums = new Float64Array(faces);
  let total = 0;
  let area = 0;
  const point = (v: number): Vec3 => [P[v * 3], P[v * 3 + 1], P[v * 3 + 2]];
  for (let t = 0; t < faces; t++) {
    const [i, j, k] = [I[t * 3] * 3, I[t * 3 + 1] * 3, I[t * 3 + 2] * 3];
    const ux = P[j] - P[i];
    const uy = P[j + 1] - P[i + 1];
    const uz = P[j + 2] - P[i + 2];
    const vx = P[k] - P[i];
    const vy = P[k + 1] - P[i + 1];
    const vz = P[k + 2] - P[i + 2];
    const a = Math.sqrt((uy * vz - uz * vy) ** 2 + (uz * vx - ux * vz) ** 2 + (ux * vy - uy * vx) ** 2) / 2;
    area += a;
    total += a * (options.density?.(I[t * 3]) ?? 1);
    sums[t] = total;
  }
  const out = { positions: [] as number[], normals: [] as number[], tangents: [] as number[], colors: [] as number[] };
  const occlusion: number[] = [];
  const indices: number[] = [];
  const roots: number[] = [];
  const count = Math.max(1, Math.round(options.count));
  const spread = options.halfWidth ?? 0.42 * Math.sqrt(area / count);
  let face = 0;
  // Systematic sampling over the running area: even cover without a grid.
  for (let q = 0; q < count; q++) {
    const r = ((q + rng()) / count) * total;
    while (face < faces - 1 && sums[face] < r) face++;
    let u = rng();
    let v = rng();
    if (u + v > 1) {
      u = 1 - u;
      v = 1 - v;
    }
    const corner = [I[face * 3], I[face * 3 + 1], I[face * 3 + 2]];
    const w = [1 - u - v, u, v];
    let at: Vec3 = [0, 0, 0];
    let normal: Vec3 = [0, 0, 0];
    for (let k = 0; k < 3; k++) {
      at = addScaled(at, point(corner[k]), w[k]);
      const n = corner[k] * 3;
      normal = addScaled(normal, [skin.normals[n], skin.normals[n + 1], skin.normals[n + 2]], w[k]);
    }
    normal = normalize(normal);
    const vertex = corner[w[0] > w[1] ? (w[0] > w[2] ? 0 : 2) : w[1] > w[2] ? 1 : 2];
    const strand = options.grow({ at, normal, vertex });
    const wander = rng();
    const tone = 0.92 + 0.16 * rng();
    const jitter: Vec3 = [rng() - 0.5, rng() - 0.5, rng() - 0.5];
    if (!strand) continue;
    const length = strand.length * (0.72 + 0.56 * wander);
    if (length < 0.001) continue;
    let flow = addScaled(normalize(strand.flow), jitter, 0.5 * (strand.stray ?? 1));
    flow = normalize(addScaled(flow, normal, -dot(flow, normal)));
    const side = cross(normal, flow);
    const half = Math.min(spread * (strand.width ?? 1), length * 0.24 + 0.0006);
    const shade = skin.occlusion?.[vertex] ?? 1;
    const base = out.positions.length / 3;
    const stand = strand.lift ?? 0.35;
    const emit = (along: number, across: number) => {
      const rise = length * stand * (1.25 * along - 0.55 * along * along) - length * 0.02;
      let p = addScaled(at, flow, length * along * (1 - stand * 0.3));
      p = addScaled(p, normal, rise);
      p = addScaled(p, side, half * across);
      p[1] -= (strand.droop ?? 0) * length * along * along;
      const n = normalize(addScaled(addScaled(normal, side, across * 0.4), flow, 0.28 * along));
      const c = tone * lerp(0.96, 1.09, along);
      out.positions.push(p[0], p[1], p[2]);
      out.normals.push(n[0], n[1], n[2]);
      out.tangents.push(flow[0], flow[1], flow[2]);
      out.colors.push(strand.color[0] * c, strand.color[1] * c, strand.color[2] * c);
      occlusion.push(Math.min(1, shade * lerp(0.93, 1.04, along)));
      roots.push(vertex);
    };
    if (options.segments === 1) {
      emit(0, 0);
      emit(0.4, -1);
      emit(0.4, 1);
      emit(1, 0);
      indices.push(base, base + 2, base + 1, base + 1, base + 2, base + 3);
      continue;
    }
    const s = options.segments;
    for (let k = 0; k < s; k++) {
      emit(k / s, -PROFILES[s][k]);
      emit(k / s, PROFILES[s][k]);
    }
    emit(1, 0);
    for (let k = 0; k < s; k++) {
      const b = base + k * 2;
      indices.push(b, b + 1, b + 2);
      if (k < s - 1) indices.push(b + 1, b + 3, b + 2);
    }
  }
  const mesh: Mesh = {
    positions: Float32Array.from(out.positions),
    normals: Float32Array.from(out.normals),
    tangents: Float32Array.from(out.tangents),
    colors: Float32Array.from(out.colors),
    occlusion: Float32Array.from(occlusion),
    indices: Uint32Array.from(indices),
  };
  if (skin.skin) {
    const joints = new Uint8Array(roots.length * 4);
    const weights = new Float32Array(roots.length * 4);
    roots.forEach((v, i) => {
      for (let k = 0; k < 4; k++) {
        joints[i * 4 + k] = skin.skin!.indices[v * 4 + k];
        weights[i * 4 + k] = skin.skin!.weights[v * 4 + k];
      }
    });
    mesh.skin = { indices: joints, weights };
  }
  return mesh;
}
