/** Grounds from height functions: noise, meshes that are finer near the stage, and ribbons for paths and roads. */
import { lerp, normalize, smoothstep, spline, type Vec3 } from "./math.ts";
import type { Mesh } from "./mesh.ts";
import { noise3 } from "./random.ts";

/** Height in metres at (x, z). Pure. */
export type HeightField = (x: number, z: number) => number;
/** Linear light of the ground at (x, z), at height y and with the unit normal n. */
export type GroundPaint = (x: number, y: number, z: number, n: Vec3) => Vec3;

/** Fractal noise over the plane, about -1..1: `octaves` layers, each twice as fine and half as strong. */
export function rolling(x: number, z: number, wavelength: number, octaves = 3, seed = 0): number {
  let sum = 0;
  let weight = 0;
  let a = 1;
  let f = 1 / wavelength;
  for (let i = 0; i < octaves; i++) {
    sum += a * noise3(x * f, seed * 7.13 + i * 3.7, z * f);
    weight += a;
    a *= 0.5;
    f *= 2.03;
  }
  return sum / weight;
}

/** Ridged multifractal (Musgrave, 1994) over the plane, 0..1: sharp crests, wide valleys. */
export function ridged(x: number, z: number, wavelength: number, octaves = 4, seed = 0): number {
  let sum = 0;
  let weight = 0;
  let a = 1;
  let f = 1 / wavelength;
  let before = 1;
  for (let i = 0; i < octaves; i++) {
    const n = 1 - Math.abs(noise3(x * f, seed * 5.31 + i * 1.9, z * f)) * 1.35;
    const v = Math.max(0, n) ** 2;
    sum += v * a * before;
    weight += a;
    before = Math.min(1, v * 1.4);
    a *= 0.52;
    f *= 2.1;
  }
  return sum / weight;
}

/** The unit normal of `height` at (x, z), by central differences over `e` metres. */
export function groundNormal(height: HeightField, x: number, z: number, e = 0.1): Vec3 {
  return normalize([height(x - e, z) - height(x + e, z), 2 * e, height(x, z - e) - height(x, z + e)]);
}

/** Options of `polarTerrain`. */
export interface PolarTerrainOptions {
  height: HeightField;
  paint: GroundPaint;
  /** Steps around. Cells are about square, so triangles go with its square. */
  sectors: number;
  /** Size of a cell at the centre, metres. */
  cell: number;
  /** Radius where it ends, and where it begins (0 for a whole disc). */
  outer: number;
  inner?: number;
  center?: [number, number];
  /** 0 (closed in) to 1 (open) at (x, z). */
  occlusion?(x: number, z: number): number;
}

/** A ground mesh and the exact height of its surface. */
export interface SurfacedMesh {
  mesh: Mesh;
  /** Height of the triangles themselves at (x, z); the height field's own outside of the mesh. */
  surface: HeightField;
}

/** A round ground whose cells grow with the distance from its centre, so that every cell looks about equally large. */
export function polarTerrain(options: PolarTerrainOptions): SurfacedMesh {
  const { height, paint, sectors, cell, outer, inner = 0, center = [0, 0], occlusion } = options;
  const growth = ((2 * Math.PI) / sectors) * 1.1;
  const c = cell / growth;
  const first = Math.log(inner / c + 1) / growth;
  const last = Math.log(outer / c + 1) / growth;
  const steps = Math.max(1, Math.ceil(last - first));
  const radii = Array.from({ length: steps + 1 }, (_, j) => c * (Math.exp(growth * lerp(first, last, j / steps)) - 1));
  const turns = Array.from({ length: sectors + 1 }, (_, i) => ((i % sectors) / sectors) * Math.PI * 2);
  const ways = turns.map((a) => [Math.sin(a), Math.cos(a)]);
  const xs = radii.map((r) => ways.map((w) => center[0] + w[0] * r));
  const zs = radii.map((r) => ways.map((w) => center[1] + w[1] * r));
  const mesh = fieldMesh(xs, zs, height, paint, occlusion);
  const columns = sectors + 1;
  const y = (j: number, i: number) => mesh.positions[(j * columns + i) * 3 + 1];

  const surface: HeightField = (x, z) => {
    const px = x - center[0];
    const pz = z - center[1];
    const turn = Math.atan2(px, pz);
    const i = Math.min(sectors - 1, Math.floor(((turn < 0 ? turn + 2 * Math.PI : turn) / (2 * Math.PI)) * sectors));
    // p = a A + b B in the wedge between the directions A and B: a + b is the radius of the chord that p lies on.
    const [ax, az] = ways[i];
    const [bx, bz] = ways[i + 1];
    const det = ax * bz - az * bx;
    const a = (px * bz - pz * bx) / det;
    const b = (ax * pz - az * px) / det;
    const r = a + b;
    const f = Math.log(r / c + 1) / growth;
    const j = Math.floor(((f - first) / (last - first)) * steps);
    if (!(j >= 0 && j < steps)) return height(x, z);
    const [r0, r1] = [radii[j], radii[j + 1]];
    const t = (r - r0) / (r1 - r0);
    // Plane through three corners of the cell, in the coordinates a, b. Which three follows the mesh's diagonals.
    const odd = (i + j) % 2 === 1;
    const share = b / (r || 1);
    const diagonal = diagonalShare(r0, r1, r, odd);
    const onDiagonal = odd ? lerp(y(j, i), y(j + 1, i + 1), t) : lerp(y(j, i + 1), y(j + 1, i), t);
    if (share < diagonal) {
      // Between the side along A and the diagonal.
      const side = lerp(y(j, i), y(j + 1, i), t);
      return lerp(side, onDiagonal, diagonal > 1e-9 ? share / diagonal : 0);
    }
    const side = lerp(y(j, i + 1), y(j + 1, i + 1), t);
    return lerp(onDiagonal, side, diagonal < 1 - 1e-9 ? (share - diagonal) / (1 - diagonal) : 1);
  };
  return { mesh, surface };
}

/** Where a cell's diagonal crosses the chord of radius r, as the share b / (a + b). */
function diagonalShare(r0: number, r1: number, r: number, fromA: boolean): number {
  // From r0 A to r1 B (or from r0 B to r1 A), at the point whose radius is r.
  const t = (r - r0) / (r1 - r0);
  const far = (r1 * t) / (r || 1);
  return fromA ? far : 1 - far;
}

/**
 * A ground over rows of points (all rows equally long): row j, point i lies at (xs[j][i], zs[j][i]). Front faces look up
 * where rows and points turn counter-clockwise seen from above or not: the winding is made right.
 */
export function fieldMesh(
  xs: number[][],
  zs: number[][],
  height: HeightField,
  paint: GroundPaint,
  occlusion?: (x: number, z: number) => number,
): Mesh {
  const rows = xs.length;
  const columns = xs[0].length;
  const n = rows * columns;
  const positions = new Float32Array(n * 3);
  const normals = new Float32Array(n * 3);
  const colors = new Float32Array(n * 3);
  const open = occlusion ? new Float32Array(n) : undefined;
  for (let j = 0, v = 0; j < rows; j++)
    for (let i = 0; i < columns; i++, v++) {
      const x = xs[j][i];
      const z = zs[j][i];
      const y = height(x, z);
      // The slope over about one cell: finer would alias, coarser would flatten.
      const k = i + 1 < columns ? i + 1 : i - 1;
      const l = j + 1 < rows ? j + 1 : j - 1;
      const across = Math.hypot(xs[j][k] - x, zs[j][k] - z);
      const along = Math.hypot(xs[l][i] - x, zs[l][i] - z);
      const e = Math.min(6, Math.max(0.06, 0.45 * Math.max(across, Math.min(along, 8 * across + 0.1))));
      const normal = groundNormal(height, x, z, e);
      positions.set([x, y, z], v * 3);
      normals.set(normal, v * 3);
      colors.set(paint(x, y, z, normal), v * 3);
      if (open && occlusion) open[v] = occlusion(x, z);
    }
  const indices = new Uint32Array((rows - 1) * (columns - 1) * 6);
  let t = 0;
  for (let j = 0; j + 1 < rows; j++)
    for (let i = 0; i + 1 < columns; i++) {
      const a = j * columns + i;
      const quad = [a, a + 1, a + columns + 1, a + columns];
      const area =
        (xs[j][i + 1] - xs[j][i]) * (zs[j + 1][i] - zs[j][i]) - (zs[j][i + 1] - zs[j][i]) * (xs[j + 1][i] - xs[j][i]);
      const alt =
        (xs[j + 1][i + 1] - xs[j + 1][i]) * (zs[j + 1][i + 1] - zs[j][i + 1]) -
        (zs[j + 1][i + 1] - zs[j + 1][i]) * (xs[j + 1][i + 1] - xs[j][i + 1]);
      // Alternate diagonals so that no direction shows.
      const tris = (i + j) % 2 ? [0, 1, 2, 0, 2, 3] : [1, 2, 3, 1, 3, 0];
      if (area + alt > 0) tris.reverse();
      indices.set(
        tris.map((k) => quad[k]),
        t,
      );
      t += 6;
    }
  return { positions, normals, colors, indices, ...(open ? { occlusion: open } : {}) };
}

/** Options of `ribbon`. */
export interface RibbonOptions {
  /** Half-width in metres at t in 0..1 along. */
  half(t: number): number;
  /** Height of the surface at (x, z). */
  height: HeightField;
  paint: GroundPaint;
  /** Metres between rows. */
  step: number;
  columns?: number;
  /** Metres that the middle of the ribbon lies over `height`, and its edges. Default 0. */
  lift?: number;
  edgeLift?: number;
}

/** A strip draped over a ground along the Catmull-Rom spline through `points`: paths, roads, streams. */
export function ribbon(points: Vec3[], options: RibbonOptions): Mesh {
  const { half, height, paint, step, columns = 4, lift = 0, edgeLift = lift } = options;
  const length = points.slice(1).reduce((s, p, i) => s + Math.hypot(p[0] - points[i][0], p[2] - points[i][2]), 0);
  const rows = Math.max(2, Math.ceil(length / step));
  const xs: number[][] = [];
  const zs: number[][] = [];
  for (let j = 0; j <= rows; j++) {
    const t = j / rows;
    const p = spline(points, t);
    const a = spline(points, Math.max(0, t - 0.002));
    const b = spline(points, Math.min(1, t + 0.002));
    const d = normalize([b[0] - a[0], 0, b[2] - a[2]]);
    const rowX: number[] = [];
    const rowZ: number[] = [];
    for (let i = 0; i <= columns; i++) {
      const w = (i / columns - 0.5) * 2;
      const x = p[0] - d[2] * w * half(t);
      const z = p[2] + d[0] * w * half(t);
      rowX.push(x);
      rowZ.push(z);
    }
    xs.push(rowX);
    zs.push(rowZ);
  }
  const mesh = fieldMesh(xs, zs, height, paint);
  for (let v = 0; v < mesh.positions.length / 3; v++) {
    const w = ((v % (columns + 1)) / columns - 0.5) * 2;
    mesh.positions[v * 3 + 1] += lerp(lift, edgeLift, smoothstep(0.6, 1, Math.abs(w)));
  }
  return mesh;
}
