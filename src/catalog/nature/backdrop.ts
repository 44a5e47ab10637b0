/** What closes the view: the ground out to the haze, rings of hills and mountains. */
import { clamp, lerp, smoothstep } from "../../shape/math.ts";
import { hash3 } from "../../shape/random.ts";
import { type GroundPaint, type HeightField, polarTerrain, ridged, rolling } from "../../shape/terrain.ts";
import type { SurfaceKind } from "../../surface/spec.ts";
import type { Part } from "../types.ts";

/** A visible ground and the exact height of its triangles. */
export interface GroundPart {
  part: Part;
  surface: HeightField;
}

/** The near ground: a disc that is fine at the stage and ends in the haze. About 9 thousand triangles at richness 1. */
export function groundPart(
  height: HeightField,
  paint: GroundPaint,
  kind: SurfaceKind,
  options: { outer?: number; richness?: number; cell?: number; center?: [number, number] } = {},
): GroundPart {
  const { outer = 260, richness = 1, cell = 0.34, center } = options;
  const { mesh, surface } = polarTerrain({
    height,
    paint,
    sectors: Math.round(lerp(64, 88, clamp(richness))),
    cell,
    outer,
    center,
  });
  return { part: { name: "ground", mesh, surface: { kind, roughness: 0.95 }, castShadow: false }, surface };
}

/** A ring of mountains. Metres; angles in degrees clockwise from -z (behind the scene). */
export interface Range {
  /** Distance of its foot and of where the mesh ends. */
  near: number;
  far: number;
  /** Height of its peaks. */
  high: number;
  /** Size of one mountain. */
  wavelength: number;
  seed: number;
  /** Height factor by angle, 0 to 1: where the range opens. Default 1 everywhere. */
  open?(angle: number): number;
  /** 0 rounded hills to 1 sharp peaks. */
  sharp: number;
}

/** Height of a range at (x, z): 0 before its foot. */
export function rangeHeight(range: Range, x: number, z: number): number {
  const r = Math.hypot(x, z);
  if (r < range.near) return 0;
  const angle = (Math.atan2(x, -z) * 180) / Math.PI;
  const rise = smoothstep(range.near, lerp(range.near, range.far, 0.62), r);
  const round = 0.5 + 0.5 * rolling(x, z, range.wavelength * 0.9, 3, range.seed);
  const body = range.sharp > 0.01 ? lerp(round, peaks(range, x, z), range.sharp) : round;
  // The last tenth falls away so that the mesh's end is never seen.
  const end = smoothstep(range.far, lerp(range.near, range.far, 0.86), r);
  return range.high * rise * body * end * (range.open?.(angle) ?? 1);
}

/**
 * Peaks at (x, z), 0 to about 1: the highest of the cones that stand on a jittered grid, their flanks folded into ridges
 * that run down from the top, with ridged noise over them.
 */
function peaks(range: Range, x: number, z: number): number {
  const cell = range.wavelength;
  // Bends the ridges, so that they do not run straight.
  const wx = x + 0.16 * cell * rolling(x, z, cell * 0.45, 2, range.seed + 3);
  const wz = z + 0.16 * cell * rolling(x, z, cell * 0.45, 2, range.seed + 4);
  const [ci, cj] = [Math.floor(wx / cell), Math.floor(wz / cell)];
  let best = 0;
  for (let i = ci - 1; i <= ci + 1; i++)
    for (let j = cj - 1; j <= cj + 1; j++) {
      const px = (i + 0.2 + 0.6 * hash3(i, j, range.seed)) * cell;
      const pz = (j + 0.2 + 0.6 * hash3(i, j, range.seed + 71)) * cell;
      const high = 0.5 + 0.5 * hash3(i, j, range.seed + 13);
      const d = Math.hypot(wx - px, wz - pz) / cell;
      const turn = Math.atan2(wx - px, wz - pz);
      const arms = 3 + Math.floor(3 * hash3(i, j, range.seed + 29));
      const fold = 1 - Math.abs(Math.sin((turn * arms) / 2 + 6 * hash3(i, j, range.seed + 5)));
      const slope = 1 - d * (1.12 - 0.34 * fold * smoothstep(0, 0.3, d));
      best = Math.max(best, high * Math.max(0, slope) ** 1.12);
    }
  return (
    best * (0.84 + 0.3 * ridged(x, z, cell * 0.36, 3, range.seed + 8)) + 0.1 * ridged(x, z, cell * 0.5, 3, range.seed)
  );
}

/** The mesh of ranges over a base height; finer than the ground would be there. */
export function rangePart(
  height: HeightField,
  paint: GroundPaint,
  near: number,
  far: number,
  sectors: number,
  kind: SurfaceKind = "earth",
): Part {
  const { mesh } = polarTerrain({ height, paint, sectors, cell: 0.34, inner: near, outer: far });
  return { name: "range", mesh, surface: { kind, roughness: 1 }, castShadow: false };
}
