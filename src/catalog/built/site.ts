/**
 * Open sites: the one kernel for places under the sky that people made. A row says what the ground is, what closes the
 * view, what water there is, and builds its things; the ground, turf, trees, far towers or houses, lamps at night and lanes
 * come from here.
 */
import { clamp, mix, type Vec3 } from "../../shape/math.ts";
import { fractal3, type Random } from "../../shape/random.ts";
import { type Color, linear, type SurfaceKind } from "../../surface/spec.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "../nature/backdrop.ts";
import { farWoods, midWoods } from "../nature/greenery.ts";
import { commonLanes, type Landscape, landscape, type Vista } from "../nature/landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "../nature/paints.ts";
import { SNOW } from "../plants/season.ts";
import type { Feature, Ground, Lane, Light, Obstacle, Place, PlaceAsset, PlaceParams, Water } from "../types.ts";
import { TOWNS, type TownName, towerModel, townHouse } from "./backdrop.ts";
import { Batch } from "./batch.ts";
import { type Hour, hourOf } from "./daylight.ts";
import { Kit } from "./kit.ts";
import { lampLevel } from "./streets.ts";
import { streetLamp } from "./streetware.ts";
import { dim, tone } from "./surfaces.ts";

/** What closes the view of a site. */
export type Around = "woods" | "hills" | "mountains" | "city" | "skyscrapers" | TownName;

/** A site as a row of a table. Metres; z towards the camera. */
export interface SiteRow {
  id: string;
  en: string[];
  zh: string[];
  /** Features that change how it is built. */
  features?: string[];
  tags?: string[];
  stage: [number, number];
  /** Degrees clockwise from -z; default 300. */
  sun?: number;
  haze?: number;
  ground: { kind: SurfaceKind; underfoot: Ground["surface"]; hex: string };
  /** Colour of the ground at a place where it differs. */
  zone?(x: number, z: number): Color | undefined;
  /** Drawn height of the ground, and where one walks where that differs (decks, pavings). */
  terrain?(x: number, z: number): number;
  height?(x: number, z: number): number;
  /** Where trees and far houses may stand; default everywhere off the stage. */
  land?(x: number, z: number): boolean;
  around: readonly Around[];
  /** Distance from which the surroundings begin; default 34. */
  from?: number;
  vista?: Vista;
  /** Where grass grows, if any. */
  turf?(x: number, z: number): boolean;
  water?: Partial<Water> & Pick<Water, "level" | "min" | "max">;
  lanes?: Lane[];
  keepOut?: Place["keepOut"];
  bounce?: Color;
  build(s: Site): void;
}

/** What a row builds with. */
export interface Site {
  k: Kit;
  /** Things that neither darken corners nor need fine light: far away. */
  far: Kit;
  L: Landscape;
  params: PlaceParams;
  rng: Random;
  /** 0 by day to 1 at night: how strongly lamps burn. */
  lit: number;
  hour: Hour;
  lights: Light[];
  features: Feature[];
  keepOut: Place["keepOut"];
  supports: NonNullable<Place["supports"]>;
  has(...features: string[]): boolean;
  /** Notes a slender thing that must not stand before the subject. */
  stands(x: number, z: number, top: number, radius?: number): void;
  /** A lamp post with its light. */
  lamp(x: number, z: number, strength?: number): void;
  /** A light that burns by `lit` alone. */
  light(x: number, y: number, z: number, color: Color, strength: number, reach?: number): void;
  /** Trees of a species, at x, z, size each. */
  trees(species: string[], at: [number, number, number][]): void;
}

const WARM: Color = [1, 0.76, 0.44];

/** The place of a row. */
export function sitePlace(row: SiteRow, params: PlaceParams): Place {
  const hour = hourOf(params.time, params.weather);
  const lit = lampLevel(params.time, params.weather, 0);
  const terrain = row.terrain ?? (() => 0);
  const walk = row.height ?? terrain;
  const stage = { width: row.stage[0], depth: row.stage[1] };
  const hills: Range | undefined = row.around.includes("mountains")
    ? { near: 150, far: 620, high: 170, wavelength: 170, seed: 4, sharp: 0.9 }
    : row.around.includes("hills") || row.around.includes("woods")
      ? { near: 80, far: 430, high: 44, wavelength: 140, seed: 6, sharp: 0.06 }
      : undefined;
  const height = (x: number, z: number): number =>
    terrain(x, z) + (hills && (row.land?.(x, z) ?? true) ? rangeHeight(hills, x, z) : 0);
  const L = landscape({
    params,
    height,
    stage,
    air: {
      sky: "earth",
      sunAzimuth: row.sun ?? 300,
      haze: row.haze ?? 0.18,
      ...(row.bounce ? { bounce: row.bounce } : {}),
    },
    vista: row.vista,
    land: row.land,
  });
  const snowy = L.season.snow > 0;
  const rng = L.rng.fork(row.id);
  const lights: Light[] = [];
  const features: Feature[] = [];
  const keepOut: Place["keepOut"] = [...(row.keepOut ?? [])];
  const supports: NonNullable<Place["supports"]> = [];
  const obstacles: Obstacle[] = [];
  const near = new Batch();
  const distant = new Batch();
  const site: Site = {
    k: new Kit(near),
    far: new Kit(distant),
    L,
    params,
    rng,
    lit,
    hour,
    lights,
    features,
    keepOut,
    supports,
    has: L.has,
    stands(x, z, top, radius = 0.15) {
      const foot = walk(x, z);
      obstacles.push({ x, z, radius, bottom: foot, top: foot + top });
    },
    lamp(x, z, strength = 5) {
      streetLamp(near, [x, walk(x, z), z], lit, Math.hypot(x, z - 4) < 16);
      site.stands(x, z, 4.5);
      site.light(x, walk(x, z) + 3.9, z, WARM, strength, 12);
    },
    light(x, y, z, color, strength, reach = 12) {
      if (lit > 0.25) lights.push({ at: [x, y, z], color, strength: strength * lit, reach });
    },
    trees(species, at) {
      L.add({ name: `trees ${species.join(" ")}`, species, levels: [0, 15, 40, 110], at });
    },
  };
  row.build(site);
  L.build(...groundOf(row, L, height, hills, snowy, params));
  if (row.turf && !snowy)
    L.turf({ height: [0.045, 0.085], width: 0.0125, lean: 0.5, joints: 1, density: 190, reach: 12, where: row.turf });
  surroundings(row, L, lit);
  L.build(
    ...near.parts(row.id, { cell: 0.3, ground: 0.3, strength: 1.1 }, wetness(params.weather)),
    ...distant.parts(`${row.id} far`, false),
  );
  lights.sort((p, q) => Math.hypot(p.at[0], p.at[2]) / p.strength - Math.hypot(q.at[0], q.at[2]) / q.strength);
  const place = L.place({
    height: walk,
    surface: snowy && row.ground.underfoot !== "wood" ? "snow" : row.ground.underfoot,
    lanes: commonLanes(walk, row.lanes),
    features,
    lights: lights.slice(0, 14),
    keepOut,
    supports,
    ...(row.water ? { water: { ...STILL, ...row.water } } : {}),
  });
  return { ...place, obstacles };
}

const STILL = { waves: { height: 0.03, length: 2.4 }, color: linear("#3f7478"), deep: linear("#12323c") };

const wetness = (weather: string) =>
  weather === "rain" || weather === "storm" ? { stone: { wetness: 0.6 }, asphalt: { wetness: 1 } } : {};

function groundOf(
  row: SiteRow,
  L: Landscape,
  height: (x: number, z: number) => number,
  hills: Range | undefined,
  snowy: boolean,
  params: PlaceParams,
) {
  const base = tone(row.ground.hex);
  const grass = grassPaint(L.season);
  const own = row.ground.kind === "grass";
  const paint = (x: number, y: number, z: number, n: Vec3): Color => {
    const zone = row.zone?.(x, z);
    const soft = 0.86 + 0.2 * fractal3(x * 0.35, 3, z * 0.35, 3) + 0.08 * fractal3(x * 1.9, 5, z * 1.9, 2);
    const c = zone ? dim(zone, soft) : own ? grass(x, y, z, n) : dim(base, soft);
    if (!snowy) return c;
    return own && !zone ? snowPaint(x, y, z, n) : mix(c, SNOW, clamp(0.72 + 0.4 * fractal3(x * 0.8, 7, z * 0.8, 3)));
  };
  const kind: SurfaceKind = snowy && own ? "snow" : row.ground.kind;
  const ground = groundPart(height, paint, kind, { outer: hills ? 200 : 420, richness: params.richness });
  const parts = [ground.part];
  if (hills)
    parts.push(
      rangePart(
        (x, z) => height(x, z) - 0.3,
        mountainPaint({ season: L.season, treeLine: hills.sharp > 0.5 ? 40 : 70, snowLine: 110 }),
        194,
        hills.far,
        120,
      ),
    );
  return parts;
}

/** Woods, towers and houses around, beyond `row.from`. */
function surroundings(row: SiteRow, L: Landscape, lit: number): void {
  const from = row.from ?? 34;
  for (const a of row.around) {
    if (a === "woods") {
      midWoods(L, ["oak", "spruce", "maple"], 60, [from, from + 55]);
      farWoods(L, ["broadleaf", "conifer"], 90, [from + 50, 250]);
    } else if (a === "hills" || a === "mountains") farWoods(L, ["broadleaf", "conifer"], 70, [from + 40, 250]);
    else if (a === "city" || a === "skyscrapers") {
      const tall = a === "skyscrapers" ? 1.7 : 1;
      L.add({
        name: "towers",
        models: [24, 38, 30, 56, 44, 72].map((h, i) => [{ model: towerModel(i + 3, h * tall, lit), beyond: 0 }]),
        count: 62,
        ring: [from + 24, from + 165],
        spacing: a === "skyscrapers" ? 19 : 21,
        size: [0.8, 1.2],
        stand: { yaw: 0 },
        castShadow: false,
      });
    } else
      L.add({
        name: "houses",
        models: [0, 1, 2, 3, 4, 5].map((i) => [{ model: townHouse(TOWNS[a], i + 1, lit), beyond: 0 }]),
        count: 64,
        ring: [from, from + 90],
        spacing: 9.5,
        size: [0.9, 1.15],
        stand: { yaw: 0 },
        castShadow: false,
      });
  }
}

/** The asset of a row. */
export const siteAsset = (row: SiteRow): PlaceAsset => ({
  id: row.id,
  family: "place",
  words: { en: row.en, zh: row.zh },
  parameters: {
    features: {
      type: "text",
      default: "",
      says: `words that it understands, comma separated: ${(row.features ?? []).join(", ")}`,
    },
  },
  size: { width: 300, height: 60, depth: 300 },
  tags: ["outdoor", ...(row.tags ?? [])],
  affordances: ["walk", "run"],
  place: (params) => sitePlace(row, params),
});
