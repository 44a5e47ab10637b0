/** Open water: the sea, an island in it, a cliff over it, ice on it. */
import { clamp, mix, smoothstep, type Vec2, type Vec3 } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { leavesOf, SNOW, SNOW_SHADE, seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Lane, Place, PlaceParams, Water } from "../types.ts";
import { bluff, rockPaint, roundPlan } from "./bluff.ts";
import { signedDistance } from "./course.ts";
import { wildFlowers } from "./greenery.ts";
import { growFloe, growIceberg } from "./ice.ts";
import { awayFromStage, farGrove } from "./landscape.ts";
import { grassPaint, sandPaint, snowPaint } from "./paints.ts";
import { feature, stones, trees, tufts, wild } from "./wild.ts";

/** Waves of the open sea by weather: height in metres, length, and how white they are. */
export function seaState(params: PlaceParams): { waves: Water["waves"]; foam: number } {
  if (params.features.includes("calm")) return { waves: { height: 0.32, length: 13 }, foam: 0.05 };
  if (params.weather === "storm") return { waves: { height: 3.2, length: 38 }, foam: 1 };
  if (params.weather === "wind" || params.features.includes("waves"))
    return { waves: { height: 2, length: 28 }, foam: 0.95 };
  return { waves: { height: 1.1, length: 21 }, foam: 0.6 };
}

/** Whether somebody of the cast must stand somewhere. */
const footing = (params: PlaceParams): boolean => params.features.includes("footing");

/** A lane on the water from left to right, nearest to the stage at depth z. */
const passage = (level: number, z: number): Lane => ({
  name: "water",
  points: [
    [-90, level, z - 14],
    [-40, level, z - 5],
    [0, level, z],
    [40, level, z - 4],
    [90, level, z - 16],
  ],
});

/** Low wet rocks that the sea breaks on, about the stage. */
function ledge(level: number, stage: { width: number; depth: number }) {
  const shore = (x: number, z: number): number =>
    Math.hypot(Math.max(0, Math.abs(x) - stage.width), Math.max(0, (Math.abs(z - 2.4) - stage.depth - 2.4) * 1.15)) -
    2.2 +
    1.1 * rolling(x, z, 5, 3, 5);
  const height = (x: number, z: number): number => {
    const d = shore(x, z);
    const rough = awayFromStage(x, z, stage, 3.5) * (0.42 * rolling(x, z, 3.4, 3, 2) + 0.2 * rolling(x, z, 1.3, 2, 8));
    return d > 0 ? Math.max(-14, level - 0.05 - d * 1.1 + rough) : level + 0.55 * smoothstep(0, 2, -d) + rough;
  };
  return { shore, height };
}

/** The open sea: swell, white crests, sky. Rocks to stand on where somebody has to. */
export function ocean(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features, false);
  const level = -0.6;
  const stage = { width: 4, depth: 2.4 };
  const stands = footing(params);
  const { waves, foam } = seaState(params);
  const rocks = ledge(level, stage);
  const stormy = params.weather === "storm" || params.weather === "rain";
  const dark = linear("#4a4640");
  return wild(params, {
    stage,
    height: stands ? rocks.height : () => -22,
    bare: !stands,
    paint: (x, y, z) =>
      shade(
        mix(dark, linear("#7a7468"), clamp(0.5 + 0.6 * rolling(x, z, 2.2, 3, 3))),
        1 - 0.45 * smoothstep(0.5, 0, y - level),
      ),
    kind: "stone",
    surface: "stone",
    air: { sunAzimuth: 24, haze: 0.05 },
    outer: stands ? 26 : undefined,
    winterSnow: false,
    land: (x, z) => stands && rocks.shore(x, z) < -0.2,
    plant(L) {
      if (!stands) return;
      stones(L, "#5c5750", {
        seeds: [3, 8, 12],
        moss: 0.25,
        snow: season.snow,
        at: [
          [-6.4, -3.4, 1.1],
          [-7.8, -2.2, 0.7],
          [6.6, -3.6, 1.3],
          [8, -2.4, 0.8],
          [5.4, -4.8, 0.7],
          [-5.2, -4.6, 0.6],
        ],
      });
    },
    lanes: [passage(level, stands ? -26 : 0)],
    features: [
      feature("sea", [0, level, -20]),
      feature("water", [0, level, -9]),
      feature("waves", [0, level, -12]),
      ...(stands ? [feature("rocks", [6.6, 0.6, -3.6], [-0.8, 0, 0.6])] : []),
    ],
    water: {
      level,
      waves: stands ? { height: waves.height * 0.6, length: waves.length } : waves,
      foam,
      min: [-6000, -6000],
      max: [6000, 120],
      ...(stands ? { shore: rocks.shore } : {}),
      color: linear(stormy ? "#3c6468" : "#2f8c98"),
      deep: linear(stormy ? "#14262e" : "#0a3550"),
    },
  });
}

/** A small island with palms in a turquoise sea, seen over the water or from a spit of sand. */
export function island(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features, false);
  const level = -0.5;
  const stage = { width: 4, depth: 2.4 };
  const stands = footing(params);
  const warm = season.snow === 0 && !params.features.includes("rocks");
  const spit = (x: number, z: number): number => 10 + 1.2 * rolling(x, z, 9, 2, 6) - Math.hypot(x * 0.62, z - 3.6);
  const isle = (x: number, z: number): number => {
    const [cx, cz] = [x - 4, z + 66];
    const d = Math.hypot(cx * 0.72, cz) + 5 * rolling(x, z, 24, 3, 5);
    return 30 - d;
  };
  const height = (x: number, z: number): number => {
    const i = isle(x, z);
    const beach = level + 0.02 + (i > 0 ? 0.085 * Math.min(i, 9) : 0.11 * i);
    const hill =
      (11 * smoothstep(7, 30, i) + 5 * smoothstep(16, 30, i) * (0.5 + rolling(x, z, 14, 3, 9))) *
      (0.8 + 0.5 * rolling(x, z, 18, 2, 4));
    const own = stands
      ? level + 0.02 + (spit(x, z) > 0 ? 0.45 * smoothstep(0, 2.6, spit(x, z)) : 0.11 * spit(x, z))
      : -99;
    return Math.max(-12, own, beach + Math.max(0, hill));
  };
  const shore = (x: number, z: number): number =>
    Math.min(-isle(x, z), stands ? -spit(x, z) : Infinity) + 0.3 * rolling(x, z, 5, 2, 3);
  const sand = sandPaint(warm ? "#f0dcb4" : "#b8ab98", (x, z) => smoothstep(-2.2, 0, shore(x, z)));
  const green = shade(leavesOf("broadleaf", season).hues[0], 0.62);
  const rock = linear("#75685a");
  return wild(params, {
    stage,
    height,
    land: (x, z) => shore(x, z) < -1,
    paint: (x, y, z, n) => {
      const i = isle(x, z);
      const c = sand(x, y, z, n);
      const woods = smoothstep(7, 10, i + 2 * rolling(x, z, 8, 2, 8));
      return mix(c, mix(rock, shade(green, 0.85 + 0.3 * rolling(x, z, 5, 2, 2)), smoothstep(0.62, 0.85, n[1])), woods);
    },
    kind: "sand",
    surface: "sand",
    air: { sunAzimuth: -52, haze: 0.03 },
    outer: 130,
    cell: 0.34,
    winterSnow: false,
    vista: { half: 6, spread: 0.3, depth: 40 },
    plant(L) {
      stones(L, "#857666", {
        snow: season.snow,
        at: [
          [-20, -44, 2.2],
          [-24, -48, 1.5],
          [27, -46, 2.4],
          [31, -50, 1.6],
          [-13, -37, 1.1],
          ...(stands
            ? ([
                [5.8, 0.4, 0.6],
                [-6.2, 1.2, 0.5],
              ] as [number, number, number][])
            : []),
        ],
      });
      trees(
        L,
        warm ? ["palm"] : ["pine", "spruce"],
        [
          [-6, -40, 1.1],
          [-2, -42, 1.25],
          [3, -39.5, 1.05],
          [12, -41.5, 1.2],
          [18, -46, 1.1],
          [-14, -45, 1.15],
          [8, -43, 0.95],
        ],
        60,
        [36, 96],
        {
          levels: [0, 18, 42, 110],
          variants: warm ? 2 : 1,
          spacing: 2.6,
          size: [0.85, 1.35],
          castShadow: false,
          stand: { sink: 0.1, tilt: 0.12 },
          where: (x, z) => isle(x, z) > 5 && isle(x, z) < 14,
        },
      );
      L.add({
        name: "island woods",
        models: [1, 2].map((k) => [{ model: farGrove("broadleaf", season, k, 7, 4), beyond: 0 }]),
        count: 70,
        ring: [34, 100],
        spacing: 3.6,
        size: [0.45, 0.8],
        castShadow: false,
        stand: { sink: 0.6 },
        where: (x, z) => isle(x, z) > 9,
      });
      tufts(L, [warm ? "agave" : "dry grass"], 40, [34, 60], {
        levels: [null, 0, 30],
        where: (x, z) => isle(x, z) > 3.5 && isle(x, z) < 8,
      });
    },
    lanes: [passage(level, stands ? -15 : -7)],
    features: [
      feature("island", [4, 6, -60]),
      feature("sea", [0, level, -20]),
      feature("water", [0, level, -9]),
      feature("palms", [3, 5, -39.5]),
    ],
    water: {
      level,
      waves: params.weather === "storm" ? { height: 1.2, length: 18 } : { height: 0.24, length: 8 },
      foam: params.weather === "storm" ? 0.7 : 0.1,
      min: [-6000, -6000],
      max: [6000, 120],
      shore,
      color: linear(warm ? "#46c2b8" : "#3f7c88"),
      deep: linear(warm ? "#0d5c80" : "#12384a"),
    },
  });
}

/** A grassy cliff edge high over the sea, its wall running away into the distance. */
export function cliff(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const stage = { width: 3.2, depth: 2.2 };
  const level = -30;
  // The edge, far to near; the sea is on its outer side.
  const plan: Vec2[] = [
    [150, -330],
    [112, -250],
    [70, -205],
    [74, -160],
    [44, -120],
    [48, -92],
    [30, -66],
    [34, -46],
    [19, -28],
    [15, -15],
    [7, -6.4],
    [-4, -5.2],
    [-16, -6.4],
    [-34, -2],
    [-60, 10],
    [-110, 40],
  ];
  const out = signedDistance(plan);
  const height = (x: number, z: number): number => {
    const d = out(x, z);
    const up =
      awayFromStage(x, z, stage, 9) * (0.7 * rolling(x, z, 20, 3, 2) + 0.2 * rolling(x, z, 5, 2, 8)) +
      6 * smoothstep(12, 90, -d) * (0.6 + 0.5 * rolling(x, z, 60, 2, 5)) +
      0.02 * rolling(x, z, 2.4, 2, 7);
    return d > -0.4 ? mixHeight(up, level - 6, smoothstep(-0.4, 2.6, d)) : up;
  };
  const grass = snowy ? snowPaint : grassPaint(season, { lush: 0.9 });
  const rock = rockPaint("#8d8172", snowy ? { snow: SNOW } : { green: shade(leavesOf("grass", season).hues[1], 0.5) });
  const chalk = linear("#cbbfa8");
  return wild(params, {
    stage,
    height,
    land: (x, z) => out(x, z) < -0.7,
    paint: (x, y, z, n) =>
      mix(grass(x, y, z, n), linear("#8d8172"), smoothstep(-1.3, -0.2, out(x, z) + 0.5 * rolling(x, z, 3, 2, 4))),
    kind: snowy ? "snow" : "earth",
    surface: snowy ? "snow" : "grass",
    air: { sunAzimuth: -70, haze: 0.07 },
    outer: 380,
    cell: 0.3,
    vista: { half: 4, spread: 0.5, depth: 60 },
    turf: {
      height: [0.08, 0.3],
      width: 0.015,
      lean: 0.7,
      joints: 2,
      density: 85,
      reach: 20,
      where: (x, z) => out(x, z) < -1.1,
    },
    plant(L) {
      L.build(
        bluff("cliff", {
          plan,
          base: level - 2,
          height: (u) => {
            const i = u * (plan.length - 1);
            const [a, b] = [plan[Math.floor(i)], plan[Math.min(plan.length - 1, Math.floor(i) + 1)]];
            const t = i - Math.floor(i);
            const [x, z] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
            return height(x - 1 * 0, z + 2.5) - level + 2 - 0.12;
          },
          setback: 2.4,
          ledges: 5,
          relief: 2.2,
          wavelength: 17,
          step: 2.4,
          rows: 4,
          cap: 0,
          paint: (p, n, u) =>
            mix(
              rock(p, n, u),
              chalk,
              0.42 * smoothstep(0.2, 0.7, 0.5 + 0.5 * Math.sin(p[1] * 0.8 + rolling(p[0], p[2], 30, 2, 3) * 3)),
            ),
        }),
      );
      stones(L, "#8a8074", {
        seeds: [3, 8, 12],
        moss: 0.3,
        at: [
          [-3.8, -3.8, 0.5],
          [4.6, -4.2, 0.8],
          [5.6, -3.4, 0.4],
          [-6.8, -3.6, 0.7],
        ],
        count: 16,
        ring: [6, 50],
      });
      // Stacks that stand in the sea under the wall.
      for (const [x, z, r, h] of [
        [16, -70, 5, 21],
        [34, -140, 7, 27],
        [2, -112, 3.5, 13],
      ])
        L.build(
          bluff("stack", {
            plan: roundPlan(x, z, r, r * 1.2, x + 3),
            closed: true,
            base: level - 2,
            height: () => h,
            setback: r * 0.45,
            ledges: 4,
            relief: 1.3,
            wavelength: 9,
            step: 2.2,
            cap: r * 0.9,
            paint: rock,
          }),
        );
      tufts(L, [snowy ? "dry grass" : "grass", "heather"], 120, [2.6, 28], { where: (x, z) => out(x, z) < -0.9 });
      if (!snowy && season.name !== "winter") wildFlowers(L, ["daisy", "buttercup"], L.has("flowers") ? 80 : 36, 16, 2);
      L.add({
        name: "gorse",
        species: ["gorse", "bush"],
        levels: [0, 11, 26],
        at: [
          [6.4, -1.6, 1],
          [-6.6, -1, 0.9],
        ],
        count: 30,
        ring: [8, 60],
        spacing: 2,
        where: (x, z) => out(x, z) < -2.5,
      });
      trees(L, ["pine", "oak"], [[10.5, -4.4, 0.9]], 26, [16, 120], {
        where: (x, z) => out(x, z) < -5 && x > 4,
        stand: { sink: 0.1, tilt: 0.12 },
      });
    },
    lanes: [passage(level, -90)],
    features: [
      feature("cliff", [20, -12, -34], [-1, 0, 0.3]),
      feature("sea", [-10, level, -80]),
      feature("water", [-10, level, -60]),
      feature("rocks", [4.6, 0.5, -4.2]),
    ],
    water: {
      level,
      waves: params.weather === "storm" ? { height: 2.6, length: 30 } : { height: 0.9, length: 17 },
      foam: params.weather === "storm" ? 0.9 : 0.45,
      min: [-6000, -6000],
      max: [6000, 160],
      shore: (x, z) => Math.max(0.2, out(x, z) - 1 + 2 * rolling(x, z, 11, 2, 6)),
      color: linear("#338a94"),
      deep: linear("#0b3c56"),
    },
  });
}

const mixHeight = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Sea ice: a snow-covered floe to stand on, floes and icebergs in dark water, an ice front behind. */
export function arctic(given: PlaceParams): Place {
  // It is always winter here.
  const params: PlaceParams = { ...given, season: "winter", features: [...given.features, "snowy"] };
  const stage = { width: 4, depth: 2.6 };
  const level = -0.42;
  const sheet = (x: number, z: number): number => {
    const near =
      10.5 - Math.hypot(x * 0.6, (z - 3.4) * 0.98) + 2.2 * rolling(x, z, 9, 2, 3) + 0.5 * rolling(x, z, 2.2, 2, 9);
    const side = Math.min(-x - 17 + 6 * rolling(x, z, 17, 2, 8), z + 38);
    return Math.max(near, side);
  };
  const height = (x: number, z: number): number => {
    const d = sheet(x, z);
    const drift =
      awayFromStage(x, z, stage, 8) *
        (0.5 * Math.max(0, rolling(x, z, 9, 3, 2)) +
          0.9 * smoothstep(6, 24, d) * Math.max(0, rolling(x, z, 14, 3, 12))) +
      0.03 * rolling(x, z, 2.4, 2, 7);
    return d > 0 ? level + 0.42 * smoothstep(0, 0.35, d) + drift : level - 5 * smoothstep(0, -0.5, d) - 6;
  };
  const ice = ["#eef6fb", "#cfe4f0", "#9fc8de", "#6fa8c8"].map(linear);
  const icePaint = (p: Vec3, n: Vec3, up: number): Vec3 => {
    const band = 0.5 + 0.5 * Math.sin(p[1] * 0.9 + 2.4 * rolling(p[0], p[2], 16, 2, 4));
    const c = mix(mix(ice[3], ice[2], smoothstep(0, 0.4, up)), ice[1], 0.5 * band + 0.3 * up);
    return mix(c, SNOW, smoothstep(0.4, 0.75, n[1]));
  };
  return wild(params, {
    stage,
    height,
    land: (x, z) => sheet(x, z) > 0.6,
    paint: (x, y, z, n) => {
      const c = snowPaint(x, y, z, n);
      return mix(
        ice[2],
        mix(c, SNOW_SHADE, 0.25 * smoothstep(0.2, 0.5, rolling(x, z, 6, 2, 21))),
        smoothstep(0.1, 1.1, sheet(x, z)),
      );
    },
    kind: "snow",
    surface: "snow",
    air: { sunAzimuth: -58, haze: 0.1 },
    outer: 70,
    cell: 0.3,
    vista: { half: 5, spread: 0.4, depth: 40 },
    plant(L) {
      L.add({
        name: "floes",
        models: [1, 2, 3].map((seed) => [{ model: growFloe(seed), beyond: 0 }]),
        at: [
          [7, -9.5, 1.5],
          [-4, -11.5, 1.2],
          [1.5, -15, 1],
          [13, -14, 2.2],
          [-11, -16, 1.7],
          [4.5, -21, 1.9],
        ],
        count: 150,
        area: { min: [-110, -170], max: [120, -8] },
        spacing: 4.6,
        size: [0.5, 2.7],
        anywhere: true,
        castShadow: false,
        sea: level,
        where: (x, z) => sheet(x, z) < -2.6 && Math.hypot(x - 6, z + 30) > 5 && z > -150,
      });
      L.add({
        name: "icebergs",
        models: [1, 2, 3].map((seed) => [{ model: growIceberg(seed), beyond: 0 }]),
        at: [
          [15, -46, 7],
          [-22, -74, 9.5],
          [42, -88, 12],
          [-3, -118, 10],
          [-58, -120, 15],
          [88, -150, 16],
          [3, -34, 2.1],
          [-12, -36, 2.8],
        ],
        sea: level,
      });
      L.build(
        bluff(
          "ice front",
          {
            plan: [
              [-260, -150],
              [-150, -190],
              [-60, -215],
              [20, -205],
              [90, -225],
              [170, -200],
              [280, -160],
            ],
            base: level - 1,
            height: (u) => 23 + 8 * rolling(u * 300, 0, 60, 2, 4),
            setback: 5,
            ledges: 2,
            relief: 5,
            wavelength: 16,
            step: 4.5,
            rows: 4,
            cap: 160,
            paint: icePaint,
          },
          false,
        ),
      );
      L.add({
        name: "ice blocks",
        models: [1, 3].map((seed) => [{ model: growIceberg(seed + 4), beyond: 0 }]),
        at: [
          [-6.6, -3, 0.55],
          [-8, -2, 0.9],
          [7, -3.2, 0.6],
          [9.4, 0.4, 0.8],
        ],
        count: 26,
        ring: [9, 60],
        size: [0.3, 1.5],
        spacing: 2.6,
        stand: { sink: 0.12, tilt: 0.2 },
      });
    },
    lanes: [passage(level, -27)],
    features: [
      feature("sea", [0, level, -16]),
      feature("water", [0, level, -9]),
      feature("iceberg", [15, 5, -46]),
      feature("ice", [-6.6, 0.4, -3]),
    ],
    water: {
      level,
      waves: { height: 0.14, length: 7 },
      min: [-6000, -6000],
      max: [6000, 90],
      shore: (x, z) => -sheet(x, z) + 0.2,
      color: linear("#3a7486"),
      deep: linear("#0e2c40"),
    },
  });
}
