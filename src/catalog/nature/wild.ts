/**
 * A wild place as a row of settings: a terrain function, what it is painted with, what is strewn over it, water, air and
 * what closes the view. Everything that such places share is done here.
 */
import type { Vec3 } from "../../shape/math.ts";
import type { GroundPaint, HeightField } from "../../shape/terrain.ts";
import type { SurfaceKind } from "../../surface/spec.ts";
import type {
  Air,
  Feature,
  Ground,
  Lane,
  Light,
  Part,
  Place,
  PlaceEffect,
  PlaceParams,
  Volume,
  Water,
} from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { commonLanes, type Landscape, type Layer, landscape, type TurfOptions, type Vista } from "./landscape.ts";
import { growPebbles, growRock } from "./rocks.ts";

/** The settings of a wild place. Metres; the stage is around the origin, the view goes to -z. */
export interface Wild {
  /** Half-extents that stay clear for the action. */
  stage: { width: number; depth: number };
  /** The terrain, without the ranges. */
  height: HeightField;
  paint: GroundPaint;
  /** What the ground is drawn as, and what it is underfoot. */
  kind: SurfaceKind;
  surface: Ground["surface"];
  air: Partial<Air>;
  /** Hills and mountains that are added to the terrain, and their paint (the ground's where it is absent). */
  ranges?: Range[];
  rangePaint?: GroundPaint;
  rangeKind?: SurfaceKind;
  /** Where the near ground ends and the coarser far ground begins; the far ground ends at `far` (none where absent). */
  outer?: number;
  far?: number;
  /** No ground is drawn: open sea, sky, space. */
  bare?: boolean;
  /** Steps around of the far ground. */
  sectors?: number;
  /** Size of a ground cell at the stage. */
  cell?: number;
  vista?: Vista;
  winterSnow?: boolean;
  ways?: { lane: Lane; half: number }[];
  land?(x: number, z: number): boolean;
  water?: Water;
  volume?: Volume;
  effects?: PlaceEffect[];
  lights?: Light[];
  lanes?: Lane[];
  features?: Feature[];
  turf?: TurfOptions;
  /** Plants, stones and own parts. */
  plant?(L: Landscape): void;
}

/** Builds a wild place. */
export function wild(params: PlaceParams, w: Wild): Place {
  const { ranges = [] } = w;
  const height: HeightField = ranges.length
    ? (x, z) => {
        let y = w.height(x, z);
        for (const r of ranges) y += rangeHeight(r, x, z);
        return y;
      }
    : w.height;
  const L = landscape({
    params,
    height,
    stage: w.stage,
    air: { sky: "earth", sunAzimuth: -60, haze: 0.08, ...w.air },
    vista: w.vista,
    winterSnow: w.winterSnow,
    ways: w.ways,
    land: w.land,
  });
  const outer = w.outer ?? 200;
  const ground = w.bare
    ? undefined
    : groundPart(height, w.paint, w.kind, { outer, richness: params.richness, cell: w.cell });
  if (ground) L.build(ground.part);
  if (w.far)
    L.build(
      rangePart(
        (x, z) => height(x, z) - 0.35,
        w.rangePaint ?? w.paint,
        outer - 7,
        w.far,
        w.sectors ?? 170,
        w.rangeKind ?? w.kind,
      ),
    );
  if (w.turf && L.season.snow === 0) L.turf(w.turf);
  w.plant?.(L);
  const place = L.place({
    height: ground?.surface ?? height,
    surface: w.surface,
    lanes: commonLanes(height, w.lanes),
    features: w.features ?? [],
    lights: w.lights,
    water: w.water,
  });
  return {
    ...place,
    ...(w.volume ? { volume: w.volume } : {}),
    ...(w.effects?.length ? { effects: [...(place.effects ?? []), ...w.effects] } : {}),
  };
}

/** Stones of one colour: some set by hand, others strewn. */
export function stones(
  L: Landscape,
  color: string,
  options: {
    seeds?: number[];
    at?: [number, number, number][];
    count?: number;
    ring?: [number, number];
    size?: [number, number];
    moss?: number;
    flat?: number;
    snow?: number;
    spacing?: number;
    name?: string;
    sink?: number;
    where?(x: number, z: number): boolean;
    anywhere?: boolean;
    sea?: Layer["sea"];
  },
): void {
  const snow = options.snow ?? L.season.snow;
  const moss = snow > 0 ? 0 : (options.moss ?? 0.2);
  const rock = (seed: number, sides?: number) => growRock({ seed, snow, moss, color, flat: options.flat, sides });
  L.add({
    name: options.name ?? "rocks",
    models: (options.seeds ?? [3, 8]).map((seed) => [
      { model: rock(seed), beyond: 0 },
      { model: rock(seed, 8), beyond: 16 },
    ]),
    at: options.at,
    count: options.count,
    ring: options.ring ?? [6, 50],
    spacing: options.spacing ?? 2.4,
    size: options.size ?? [0.25, 1],
    where: options.where,
    anywhere: options.anywhere,
    sea: options.sea,
    stand: { sink: options.sink ?? 0.22, tilt: 0.22 },
  });
}

/** A carpet of pebbles. */
export function gravel(
  L: Landscape,
  colors: string[],
  count: number,
  where: (x: number, z: number) => boolean,
  size: [number, number] = [0.03, 0.085],
  reach = 18,
): void {
  L.add({
    name: "pebbles",
    models: [1, 2].map((seed) => [
      { model: growPebbles(seed, 30, 0.8, colors, size), beyond: 0 },
      { model: growPebbles(seed, 8, 0.8, colors, [size[0] * 1.8, size[1] * 1.3]), beyond: 6.5 },
    ]),
    count,
    ring: [0.5, reach],
    spacing: 0.75,
    size: [0.8, 1.2],
    loose: true,
    anywhere: true,
    castShadow: false,
    stand: { shear: true },
    where,
  });
}

/** Tufts about in patches: grasses, ferns, heather. */
export function tufts(
  L: Landscape,
  species: string[],
  count: number,
  ring: [number, number],
  more: Partial<Layer> = {},
): void {
  L.add({
    name: species.join(" and "),
    species,
    levels: [0, 8, 18],
    count,
    ring,
    spacing: 0.6,
    size: [0.7, 1.3],
    loose: true,
    castShadow: false,
    stand: { tilt: 0.1 },
    ...more,
  });
}

/** Trees: near ones by hand, a belt of others. */
export function trees(
  L: Landscape,
  species: string[],
  at: [number, number, number][],
  count: number,
  ring: [number, number],
  more: Partial<Layer> = {},
): void {
  L.add({
    name: "trees",
    species,
    levels: [0, 16, 46, 120],
    tall: true,
    at,
    count,
    ring,
    spacing: 4,
    size: [0.75, 1.2],
    stand: { sink: 0.15, tilt: 0.03, stretch: 0.1 },
    ...more,
  });
}

/** A feature that relations may name, at a point. */
export const feature = (name: string, at: Vec3, facing: Vec3 = [0, 0, 1]): Feature => ({ name, at, facing });

/** Adds parts to a landscape without casting: far walls and sheets. */
export const still = (parts: Part[]): Part[] => parts.map((p) => ({ ...p, castShadow: false }));
