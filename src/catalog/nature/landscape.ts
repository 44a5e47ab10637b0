/**
 * The kernel of natural places: a height field with a clear stage, layers of plants and stones that keep off the stage,
 * the camera's way and the light's way, and a place made of them.
 */
import { clamp, emptyBox, smoothstep, type Vec3 } from "../../shape/math.ts";
import { type Random, random } from "../../shape/random.ts";
import { distanceToLine, placeSpots, type Spot, type StandOptions, scatterSpots } from "../../shape/scatter.ts";
import type { HeightField } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { growTurf } from "../plants/grass.ts";
import { plantModel } from "../plants/model.ts";
import { leavesOf, type Season, SNOW, seasonOf } from "../plants/season.ts";
import { growPlant } from "../plants/species.ts";
import { shade, sprout } from "../plants/sprout.ts";
import type { Air, Feature, Ground, Lane, Light, Model, Part, Place, PlaceParams, Scatter, Water } from "../types.ts";
import { growLog, growRock } from "./rocks.ts";

/** A view that stays open behind the stage: half-width there, widening per metre, and how deep. */
export interface Vista {
  half: number;
  spread: number;
  depth: number;
}

/** What a landscape starts from. */
export interface LandscapeOptions {
  params: PlaceParams;
  height: HeightField;
  /** Half-extents that stay clear for the action. */
  stage: { width: number; depth: number };
  air: Air;
  /** Ways that plants keep off, with the half-width that they need. */
  ways?: { lane: Lane; half: number }[];
  vista?: Vista;
  /** Whether snow lies in winter without being asked for. Default true. */
  winterSnow?: boolean;
  /** False where nothing may stand: in water, off a cliff. */
  land?(x: number, z: number): boolean;
}

/** Copies of one kind of thing. */
export interface Layer {
  name: string;
  /** Species names; copies are dealt out among them. */
  species?: string[];
  /** Own models, from near to far, in place of species. */
  models?: { model: Model; beyond: number }[][];
  /** Distances in metres from which levels of detail 0, 1, 2, 3 are used; a level that is left out (null) isn't built. */
  levels?: (number | null)[];
  /** How many at richness 1. */
  count?: number;
  /** Distances from the stage's centre between which they stand. */
  ring?: [number, number];
  /** Or a box in xz. */
  area?: { min: [number, number]; max: [number, number] };
  spacing?: number;
  size?: [number, number];
  /** Placed by hand: x, z, size. These come first and ignore exclusions. */
  at?: [number, number, number][];
  /** Keeps out of the view and the light too, not only off stage and ways. */
  tall?: boolean;
  /** Metres more to keep off stage and ways. */
  margin?: number;
  where?(x: number, z: number): boolean;
  stand?: StandOptions;
  castShadow?: boolean;
  /** Individuals per species. Default 1. */
  variants?: number;
  color?: string;
  stalks?: number;
  radius?: number;
  /** May overlap what stands already. */
  loose?: boolean;
  /** Lies flat enough to be on the stage and on ways too; or floats, and asks for no land. */
  anywhere?: boolean;
  /** y that copies stand at in place of the ground: they float, or hang. */
  sea?: number | ((x: number, z: number) => number);
}

/** Turf of real blades around the stage. */
export interface TurfOptions {
  /** Height of blades. */
  height: [number, number];
  width: number;
  lean: number;
  joints: 1 | 2;
  /** Blades a square metre next to the camera. */
  density: number;
  /** Metres from the stage that it reaches. */
  reach: number;
  palette?: string;
  where?(x: number, z: number): boolean;
}

/** A landscape that is being planted. */
export interface Landscape {
  readonly params: PlaceParams;
  readonly season: Season;
  readonly rng: Random;
  readonly height: HeightField;
  readonly parts: Part[];
  /** Whether a thing may stand at (x, z). */
  free(x: number, z: number, tall: boolean, margin?: number): boolean;
  has(...features: string[]): boolean;
  add(layer: Layer): void;
  turf(options: TurfOptions): void;
  /** Adds parts to the ground. */
  build(...parts: Part[]): void;
  /** Puts a model once, standing on the ground at x, z, facing `yaw` radians. */
  put(name: string, model: Model, x: number, z: number, yaw: number, size?: number): void;
  place(rest: {
    surface: Ground["surface"];
    lanes: Lane[];
    features: Feature[];
    lights?: Light[];
    water?: Water;
    keepOut?: Place["keepOut"];
    supports?: Place["supports"];
    height?: HeightField;
  }): Place;
}

/** Starts a landscape. */
export function landscape(options: LandscapeOptions): Landscape {
  const { params, height, stage, air, ways = [], vista, land } = options;
  const rng = random(params.seed).fork("landscape");
  const season = seasonOf(params.season, params.weather, params.features, options.winterSnow ?? true);
  const parts: Part[] = [];
  const scatters: Scatter[] = [];
  const taken: Spot[] = [];
  const sun = (air.sunAzimuth * Math.PI) / 180;
  const toSun: [number, number] = [Math.sin(sun), -Math.cos(sun)];
  const plans = ways.map(({ lane, half }) => ({ points: lane.points, half }));

  const free = (x: number, z: number, tall: boolean, margin = 0): boolean => {
    if (land && !land(x, z)) return false;
    if (Math.abs(x) < stage.width + margin && Math.abs(z) < stage.depth + margin) return false;
    for (const { points, half } of plans) if (distanceToLine(x, z, points) < half + margin) return false;
    if (!tall) return true;
    // The camera's way, from the stage towards +z, and a little room around where it stands.
    if (z > 0 && z < 17 && Math.abs(x) < 1.8 + margin + 0.16 * z) return false;
    // A lane of light from the sun to the stage.
    const along = x * toSun[0] + z * toSun[1];
    if (along > 0 && along < 42 && Math.abs(x * toSun[1] - z * toSun[0]) < 1.9 + margin) return false;
    if (vista && z < 0 && z > -vista.depth && Math.abs(x) < vista.half + margin - vista.spread * z) return false;
    return true;
  };

  const pushScatter = (
    name: string,
    levels: Scatter["levels"],
    spots: Spot[],
    stand: StandOptions | undefined,
    castShadow: boolean,
    sea?: Layer["sea"],
  ) => {
    if (spots.length === 0) return;
    const on = sea === undefined ? height : typeof sea === "number" ? () => sea : sea;
    const matrices = placeSpots(rng.fork(`stand ${name}`), spots, on, stand);
    scatters.push({ name, levels, matrices, ...(castShadow ? {} : { castShadow: false }) });
  };

  const self: Landscape = {
    params,
    season,
    rng,
    height,
    parts,
    free,
    has: (...features) => features.some((f) => params.features.includes(f)),
    add(layer) {
      const {
        name,
        species = [],
        at = [],
        size = [0.85, 1.15],
        spacing = 1,
        tall = false,
        margin = 0,
        variants = 1,
      } = layer;
      const own = rng.fork(`layer ${name}`);
      const spots: Spot[] = at.map(([x, z, s]) => ({ x, z, size: s }));
      const count = Math.round((layer.count ?? 0) * (0.35 + 0.65 * clamp(params.richness)));
      if (count > 0) {
        const outer = layer.ring?.[1] ?? 0;
        const area = layer.area ?? { min: [-outer, -outer], max: [outer, outer] };
        spots.push(
          ...scatterSpots(own, {
            ...(area as { min: [number, number]; max: [number, number] }),
            count,
            spacing,
            size: size as [number, number],
            taken: layer.loose ? [] : taken,
            accept: (x, z) => {
              if (layer.ring) {
                const r = Math.hypot(x, z);
                if (r < layer.ring[0] || r > layer.ring[1]) return false;
              }
              return (
                (layer.sea !== undefined || (layer.anywhere ? (land?.(x, z) ?? true) : free(x, z, tall, margin))) &&
                (layer.where?.(x, z) ?? true)
              );
            },
          }),
        );
      }
      if (!layer.loose) taken.push(...spots);
      const kinds = layer.models
        ? layer.models.map((levels) => ({ label: name, levels }))
        : species.flatMap((s) =>
            Array.from({ length: variants }, (_, v) => ({
              label: s,
              levels: (layer.levels ?? [0]).flatMap((beyond, level) =>
                beyond === null
                  ? []
                  : [
                      {
                        beyond,
                        model: growPlant(s, level, {
                          season,
                          seed: `${params.seed} ${v}`,
                          color: layer.color,
                          stalks: layer.stalks,
                          radius: layer.radius,
                        }),
                      },
                    ],
              ),
            })),
          );
      kinds.forEach(({ label, levels }, k) => {
        const mine = spots.filter((_, i) => i % kinds.length === k);
        pushScatter(
          kinds.length > 1 ? `${name} ${label} ${k}` : name,
          levels,
          mine,
          layer.stand,
          layer.castShadow ?? true,
          layer.sea,
        );
      });
    },
    turf(o) {
      const leaves = leavesOf(o.palette ?? "grass", season);
      const hues = season.snow > 0 ? leaves.hues.map((h) => shade(h, 1)) : leaves.hues;
      const side = 1.1;
      const patch = (density: number, wide: number, height: [number, number], joints: 1 | 2): Model => {
        const blades = Math.round(density * side * side);
        const shape = { side, blades, height, width: o.width * wide, joints, lean: o.lean, dark: leaves.dark, hues };
        const model = plantModel(growTurf(shape, rng.fork(`turf ${density}`)), undefined, false, "grass");
        // Short turf is a carpet that one stands on, not a thing that stands in the way: its box says so.
        if (height[1] < 0.14) model.box = { min: [-side / 2, 0, -side / 2], max: [side / 2, 0.02, side / 2] };
        return model;
      };
      const rich = 0.5 + 0.5 * clamp(params.richness);
      const spotsWithin = (reach: number): Spot[] => {
        const spots: Spot[] = [];
        const n = Math.ceil(reach / side);
        for (let i = -n; i <= n; i++)
          for (let j = -n; j <= n; j++) {
            const [x, z] = [i * side, j * side + 1];
            if (Math.hypot(x, z - 1) > reach || (o.where && !o.where(x, z)) || (land && !land(x, z))) continue;
            spots.push({ x, z, size: 1 });
          }
        return spots;
      };
      const grow = (name: string, density: number, height: [number, number], joints: 1 | 2, reach: number) => {
        const d = density * rich;
        const higher = (k: number): [number, number] => [height[0] * k, height[1] * k];
        const levels = [
          { beyond: 0, model: patch(d, 1, height, joints) },
          { beyond: 3.8, model: patch(d * 0.42, 1.5, height, 1) },
          { beyond: 7.6, model: patch(d * 0.15, 2.6, higher(1.08), 1) },
          { beyond: 15, model: patch(d * 0.05, 4.5, higher(1.15), 1) },
        ];
        pushScatter(name, levels, spotsWithin(reach), { shear: true }, false);
      };
      grow("turf", o.density, o.height, o.joints, o.reach);
      // Where tall grass has to make way for actors, short grass is left to stand on.
      if (o.height[1] > 0.14) grow("short turf", o.density * 0.9, [0.035, 0.085], 1, Math.min(o.reach, 8));
    },
    build(...more) {
      parts.push(...more);
    },
    put(name, model, x, z, yaw, size = 1) {
      taken.push({ x, z, size });
      pushScatter(name, [{ model, beyond: 0 }], [{ x, z, size }], { yaw }, true);
    },
    place(rest) {
      // What may be asked of any place and that this one has not planted itself.
      const planted = (word: string) => scatters.some((s) => s.name.includes(word));
      if (self.has("palms") && !planted("palm"))
        self.add({
          name: "palms",
          species: ["palm"],
          variants: 2,
          levels: [0, 20, 55, 130],
          tall: true,
          at: [
            [-6.2, -5.4, 1],
            [7, -6.6, 1.1],
          ],
          count: 16,
          ring: [9, 60],
          spacing: 4.5,
          size: [0.8, 1.2],
        });
      if (self.has("trees") && !planted("trees") && !planted("palm") && air.sky === "earth")
        self.add({
          name: "trees",
          species: ["oak", "birch"],
          levels: [0, 20, 55, 130],
          tall: true,
          at: [
            [-7.4, -6.2, 1],
            [8.6, -8, 1],
          ],
          count: 18,
          ring: [12, 70],
          spacing: 6,
          size: [0.8, 1.2],
        });
      // A fire to sit by: logs in a ring of stones; its flames and smoke are the world's.
      const burns = self.has("fire") && air.sky !== "water";
      const [fx, fz] = [Math.min(1.3, stage.width - 0.5), -Math.min(0.9, stage.depth - 0.4)];
      if (burns) {
        const logs = growLog(3, 0.95, 0.07, 0);
        [0.3, 1.35, 2.4].forEach((yaw, i) => {
          pushScatter(
            `firewood ${i}`,
            [{ model: logs, beyond: 0 }],
            [{ x: fx, z: fz, size: 1 }],
            { yaw, tilt: 0.2 },
            true,
          );
        });
        const ring = Array.from({ length: 9 }, (_, i): Spot => {
          const a = (i / 9) * Math.PI * 2;
          return { x: fx + 0.62 * Math.sin(a), z: fz + 0.62 * Math.cos(a), size: 0.13 };
        });
        pushScatter(
          "fire ring",
          [{ model: growRock({ seed: 4, snow: 0, moss: 0, color: "#6a6460", sides: 8 }), beyond: 0 }],
          ring,
          undefined,
          true,
        );
      }
      const fireLight: Light[] = burns
        ? [
            {
              at: [fx, height(fx, fz) + 0.6, fz],
              color: [1, 0.5, 0.18],
              strength: params.time === "night" || params.time === "dusk" ? 7 : 2.5,
              reach: 11,
            },
          ]
        : [];
      return {
        ground: { height: rest.height ?? height, parts, surface: rest.surface },
        scatters,
        lanes: rest.lanes,
        features: rest.features,
        lights: [...(rest.lights ?? []), ...fireLight],
        ...(rest.water ? { water: rest.water } : {}),
        air,
        stage,
        keepOut: rest.keepOut ?? [],
        ...(rest.supports ? { supports: rest.supports } : {}),
        ...(burns
          ? {
              effects: [
                {
                  kind: "fire" as const,
                  at: [fx, height(fx, fz) + 0.06, fz] as Vec3,
                  extent: [0.24, 0.04, 0.24] as Vec3,
                  size: 1.1,
                },
                {
                  kind: "embers" as const,
                  at: [fx, height(fx, fz) + 0.5, fz] as Vec3,
                  extent: [0.25, 0.2, 0.25] as Vec3,
                  size: 0.8,
                  amount: 0.3,
                },
                {
                  kind: "smoke" as const,
                  at: [fx, height(fx, fz) + 1, fz] as Vec3,
                  extent: [0.12, 0.05, 0.12] as Vec3,
                  size: 3.4,
                  amount: 0.35,
                },
              ],
            }
          : {}),
      };
    },
  };
  return self;
}

/** 0 on the stage to 1 well away from it: what relief is multiplied by, so that the stage is nearly flat. */
export const awayFromStage = (x: number, z: number, stage: { width: number; depth: number }, over = 12): number => {
  const dx = Math.max(0, Math.abs(x) - stage.width);
  const dz = Math.max(0, Math.abs(z) - stage.depth);
  return smoothstep(0, over, Math.hypot(dx, dz));
};

/** The lanes that every place has: across, towards and away from the camera, and one in the air. */
export function commonLanes(height: HeightField, own: Lane[] = []): Lane[] {
  const on = (points: [number, number][]): Vec3[] => points.map(([x, z]) => [x, height(x, z), z]);
  const away: [number, number][] = [
    [0.6, 7],
    [0.3, 2],
    [0, -4],
    [-0.6, -12],
    [-0.4, -24],
  ];
  const common: Lane[] = [
    {
      name: "across",
      points: on([
        [-16, -0.6],
        [-8, 0.1],
        [0, 0],
        [8, -0.1],
        [16, -0.6],
      ]),
    },
    { name: "away", points: on(away) },
    { name: "toward", points: on([...away].reverse()) },
    {
      name: "sky",
      points: [
        [-60, 16, -40],
        [-20, 12, -24],
        [12, 11, -20],
        [60, 17, -38],
      ],
    },
  ];
  const names = new Set(own.map((l) => l.name));
  const lanes = [...own, ...common.filter((l) => !names.has(l.name))];
  if (!names.has("path")) lanes.push({ name: "path", points: common[0].points });
  return lanes;
}

/** Clumps of tiny trees for far hills: `count` cones or blobs within `radius`, few triangles each. */
export function farGrove(kind: "conifer" | "broadleaf", season: Season, seed: number, count = 6, radius = 7): Model {
  const rng = random(seed);
  const s = sprout();
  const leaves = leavesOf(kind, season);
  for (let i = 0; i < count; i++) {
    const a = i * 2.39996;
    const r = radius * Math.sqrt((i + 0.4) / count);
    const at: Vec3 = [Math.sin(a) * r, 0, Math.cos(a) * r];
    const h = rng.range(6, 11) * (kind === "conifer" ? 1 : 0.75);
    const w = h * (kind === "conifer" ? 0.19 : 0.42);
    const hue = shade(rng.pick(leaves.hues), rng.range(0.6, 0.95), rng.range(-0.2, 0.15));
    const bare = kind === "broadleaf" && season.name === "winter";
    const snowy = season.snow * (bare ? 0.4 : rng.range(0.25, 0.6));
    const paint = (t: number) => {
      const c = shade(hue, 0.6 + 0.5 * t);
      return [
        c[0] + (SNOW[0] - c[0]) * snowy * (0.5 + 0.5 * t),
        c[1] + (SNOW[1] - c[1]) * snowy * (0.5 + 0.5 * t),
        c[2] + (SNOW[2] - c[2]) * snowy * (0.5 + 0.5 * t),
      ] as Vec3;
    };
    const sides = 5;
    const rows: [number, number][] =
      kind === "conifer"
        ? [
            [0.02, 1],
            [0.45, 0.5],
          ]
        : [
            [0.1, 0.62],
            [0.42, 1],
            [0.78, 0.72],
          ];
    let before: number[] | undefined;
    for (const [t, k] of rows) {
      const row = Array.from({ length: sides }, (_, j) => {
        const b = (j / sides) * Math.PI * 2 + i;
        const q = w * k * rng.range(0.85, 1.15);
        const n: Vec3 = [Math.sin(b) * 0.9, 0.3 + 0.4 * t, Math.cos(b) * 0.9];
        return s.vertex(
          [at[0] + Math.sin(b) * q, h * t * (1 + 0.08 * Math.sin(j * 2 + i)), at[2] + Math.cos(b) * q],
          n,
          paint(t),
          0.5 + 0.5 * t,
        );
      });
      if (before)
        for (let j = 0; j < sides; j++) {
          s.triangle(before[j], before[(j + 1) % sides], row[j]);
          s.triangle(before[(j + 1) % sides], row[(j + 1) % sides], row[j]);
        }
      before = row;
    }
    const top = s.vertex([at[0], h, at[2]], [0, 1, 0], paint(1), 1);
    for (let j = 0; j < sides; j++) s.triangle((before as number[])[j], (before as number[])[(j + 1) % sides], top);
  }
  return plantModel({ foliage: s.build() }, undefined, false, season.snow > 0 ? "snow" : "foliage");
}

/** A box around everything, for keep-outs: x from-to, z from-to, up to y. */
export const wallBox = (x0: number, x1: number, y: number, z0: number, z1: number) => {
  const box = emptyBox();
  box.min = [x0, -5, z0];
  box.max = [x1, y, z1];
  return box;
};

/** sRGB hex to linear light, for places. */
export const hue = linear;
