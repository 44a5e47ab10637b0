/** What closes the view: the ground out to the haze, rings of hills and mountains. */
import { clamp, lerp, smoothstep } from "../../shape/math.ts";
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
  const { mesh, surface } = polarTerrain({ height, paint, sectors: Math.round(lerp(64, 88, clamp(richness))), cell, outer, center });
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
  const sharp = ridged(x, z, range.wavelength, 4, range.seed);
  const round = 0.5 + 0.5 * rolling(x, z, range.wavelength * 0.9, 3, range.seed);
  const body = lerp(round, sharp * 1.25, range.sharp);
  // The last tenth falls away so that the mesh's end is never seen.
  const end = smoothstep(range.far, lerp(range.near, range.far, 0.86), r);
  return range.high * rise * body * end * (range.open?.(angle) ?? 1);
}

/** The mesh of ranges over a base height; finer than the ground would be there. */
export function rangePart(height: HeightField, paint: GroundPaint, near: number, far: number, sectors: number, kind: SurfaceKind = "earth"): Part {
  const { mesh } = polarTerrain({ height, paint, sectors, cell: 0.34, inner: near, outer: far });
  return { name: "range", mesh, surface: { kind, roughness: 1 }, castShadow: false };
}
