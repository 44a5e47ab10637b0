/** Running water: a river, a stream in the woods, a waterfall. */
import { clamp, mix, smoothstep, type Vec2, type Vec3 } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { leavesOf, type Season, SNOW, seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Place, PlaceParams } from "../types.ts";
import type { Range } from "./backdrop.ts";
import { bluff, rockPaint } from "./bluff.ts";
import { carved, course } from "./course.ts";
import { fallenLeaves, farWoods, hillsOf, midWoods, wildFlowers } from "./greenery.ts";
import { awayFromStage } from "./landscape.ts";
import { forestPaint, grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { growLog } from "./rocks.ts";
import { fallingWater } from "./sheets.ts";
import { feature, gravel, stones, trees, tufts, wild } from "./wild.ts";

const PEBBLES = ["#8a857c", "#a39a8c", "#6f6a66", "#b5a48c", "#7c7f86"];

/** Bank colours: stones at the water, wet ones in it, the meadow's beyond `reach` metres. */
function bankPaint(
  season: Season,
  shore: (x: number, z: number) => number,
  reach: number,
  beyond: (x: number, y: number, z: number, n: Vec3) => Vec3,
  bed = "#4a4a3a",
) {
  const hues = PEBBLES.map(linear);
  return (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const d = shore(x, z);
    const far = smoothstep(-reach, -reach * 1.9, d + 0.8 * rolling(x, z, 2.6, 2, 14));
    if (far >= 1) return beyond(x, y, z, n);
    const k = (0.5 + 0.499 * rolling(x, z, 2.1, 2, 9)) * 4.99;
    const gravelly = shade(hues[Math.floor(k)], 0.62 + 0.16 * rolling(x, z, 1.6, 2, 4));
    const wet = mix(shade(gravelly, 0.5), linear(bed), smoothstep(0.4, 4, d));
    const c = mix(mix(gravelly, season.snow > 0 ? SNOW : gravelly, 0.5), wet, smoothstep(-0.8, -0.1, d));
    return mix(c, beyond(x, y, z, n), far);
  };
}

/** A river between grassy banks, trees along it, hills beyond. It runs from the right background past the stage. */
export function river(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const stage = { width: 3.4, depth: 2 };
  const level = -0.75;
  const run = course(
    [
      [120, -210],
      [64, -130],
      [20, -84],
      [-8, -56],
      [7, -36],
      [17, -24],
      [4, -13.6],
      [-16, -11.5],
      [-40, -4],
      [-80, 30],
      [-130, 60],
    ],
    6.4,
    1.5,
    1,
  );
  const hills: Range = { near: 90, far: 360, high: 40, wavelength: 130, seed: 9, sharp: 0.1 };
  const land = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 14) * (0.9 * rolling(x, z, 24, 3, 2) + 0.25 * rolling(x, z, 6, 2, 8) + 0.35) +
    0.02 * rolling(x, z, 2.4, 2, 7);
  const height = carved(land, run.shore, level, 1.7, 2.6);
  const dry = (x: number, z: number) => run.shore(x, z) < -0.5;
  const grass = snowy ? snowPaint : grassPaint(season);
  return wild(params, {
    stage,
    height,
    land: dry,
    paint: bankPaint(season, run.shore, 1.1, grass),
    kind: snowy ? "snow" : "earth",
    surface: snowy ? "snow" : "grass",
    air: { sunAzimuth: 48, haze: 0.1 },
    ranges: [hillsOf(params, hills)],
    rangePaint: params.features.includes("mountains")
      ? mountainPaint({ season, treeLine: 50, snowLine: 90 })
      : snowy
        ? snowPaint
        : grassPaint(season, { lush: 0.6 }),
    outer: 150,
    far: params.features.includes("mountains") ? 640 : 370,
    cell: 0.32,
    vista: { half: 4.5, spread: 0.32, depth: 60 },
    turf: {
      height: [0.09, 0.3],
      width: 0.016,
      lean: 0.6,
      joints: 2,
      density: 85,
      reach: 20,
      where: (x, z) => run.shore(x, z) < -1.7,
    },
    plant(L) {
      stones(L, "#7d7a76", {
        seeds: [3, 8, 12],
        moss: 0.45,
        at: [
          [3.6, -5.2, 0.7],
          [4.9, -5.8, 0.45],
          [-5.6, -4.4, 0.8],
          [-6.9, -4.6, 0.4],
          [1.7, -9.2, 0.75],
          [9.5, -15.5, 0.9],
          [-9, -12, 0.8],
          [12, -27, 1.1],
        ],
        count: 26,
        ring: [6, 60],
        size: [0.2, 0.8],
        sea: height,
        where: (x, z) => run.shore(x, z) > -3 && Math.hypot(x, z) > 4.5,
      });
      gravel(L, PEBBLES, 80, (x, z) => run.shore(x, z) > -2 && run.shore(x, z) < 0.5);
      tufts(L, [snowy || season.name === "winter" ? "dry grass" : "reed"], 90, [3.4, 40], {
        name: "reeds",
        where: (x, z) => {
          const d = run.shore(x, z);
          return d > -1 && d < 0.7 && rolling(x, z, 8, 1, 17) > -0.05 && (Math.abs(x) > 3.2 || z < -9);
        },
        sea: height,
      });
      tufts(L, [snowy ? "dry grass" : "grass"], 110, [2.6, 26], { where: (x, z) => run.shore(x, z) < -0.8 });
      if (!snowy && season.name !== "winter")
        wildFlowers(L, ["buttercup", "daisy"], L.has("flowers") ? 70 : 20, 16, 2.2);
      trees(
        L,
        ["willow", "oak", "birch"],
        [
          [-7.8, -3.4, 0.9],
          [9.6, -6.5, 1],
          [-13, -21, 1],
          [22, -34, 1.05],
        ],
        34,
        [13, 85],
        { where: (x, z) => run.shore(x, z) < -2.2 && run.shore(x, z) > -26 },
      );
      midWoods(L, ["oak", "birch", "poplar"], 90, [40, 150], (x, z) => run.shore(x, z) < -10);
      farWoods(L, ["broadleaf", "conifer"], 110, [110, 300], (x, z) => run.shore(x, z) < -12);
    },
    lanes: [{ name: "water", points: run.lane(level) }],
    features: [
      feature("water", [1, level, -7.6]),
      feature("river", [1, level, -7.6]),
      feature("shore", [0, height(0, -4), -4]),
      feature("trees", [-7.8, 3, -3.4], [0.9, 0, 0.4]),
    ],
    water: {
      level,
      waves: { height: 0.05, length: 2.6 },
      min: [-140, -215],
      max: [125, 70],
      shore: run.shore,
      flow: run.flow,
      foam: 0.32,
      color: linear(season.name === "winter" ? "#4c6c70" : "#4a8078"),
      deep: linear("#173c40"),
    },
  });
}

/** A small stream over stones in a wood. */
export function stream(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const stage = { width: 2.6, depth: 1.7 };
  const level = -0.32;
  const run = course(
    [
      [26, -90],
      [10, -58],
      [-6, -38],
      [5, -24],
      [9.5, -15],
      [2.5, -8],
      [-4.5, -4.6],
      [-12, -4.2],
      [-24, 4],
      [-44, 20],
    ],
    1.45,
    1.3,
    0.45,
  );
  const valley = (x: number, z: number) => 9 * smoothstep(6, 44, -run.shore(x, z));
  const land = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 10) *
      (0.55 * rolling(x, z, 15, 3, 2) + 0.2 * rolling(x, z, 4, 2, 8) + 0.2 + valley(x, z)) +
    0.02 * rolling(x, z, 2.4, 2, 7);
  const height = carved(land, run.shore, level, 0.5, 1);
  const floor = snowy ? snowPaint : forestPaint(0.32);
  return wild(params, {
    stage,
    height,
    land: (x, z) => run.shore(x, z) < -0.25,
    paint: bankPaint(season, run.shore, 0.45, floor, "#5a5240"),
    kind: snowy ? "snow" : "earth",
    surface: snowy ? "snow" : "earth",
    air: { sunAzimuth: 30, haze: 0.28 },
    outer: 150,
    cell: 0.26,
    vista: { half: 1.8, spread: 0.1, depth: 40 },
    turf: {
      height: [0.06, 0.2],
      width: 0.015,
      lean: 0.6,
      joints: 1,
      density: 70,
      reach: 13,
      where: (x, z) => run.shore(x, z) < -0.8 && rolling(x, z, 5, 2, 21) > -0.1,
    },
    plant(L) {
      stones(L, "#6f7068", {
        seeds: [3, 8, 12],
        moss: 0.7,
        at: [
          [0.6, -6.6, 0.34],
          [1.8, -7.6, 0.42],
          [3.6, -9.4, 0.5],
          [-1.6, -5.1, 0.3],
          [-3.6, -5.4, 0.42],
          [-5.4, -3.3, 0.5],
          [3.4, -5, 0.7],
          [5.8, -8.6, 0.8],
          [8, -13, 0.6],
        ],
        count: 60,
        ring: [3.4, 40],
        size: [0.14, 0.55],
        spacing: 0.9,
        where: (x, z) => run.shore(x, z) > -1.2,
        sea: height,
      });
      gravel(L, PEBBLES, 70, (x, z) => run.shore(x, z) > -0.9, [0.02, 0.07], 14);
      if (!snowy) tufts(L, ["fern"], 80, [2.8, 24], { where: (x, z) => run.shore(x, z) < -0.5, size: [0.7, 1.4] });
      L.add({
        name: "fallen trunk",
        models: [[{ model: growLog(9, 4.6, 0.2, season.snow), beyond: 0 }]],
        at: [[4.4, -7.2, 1]],
        stand: { yaw: 0.5 },
      });
      trees(
        L,
        ["oak", "spruce", "birch", "fir"],
        [
          [-5.6, -7.4, 1],
          [6.4, -5.2, 0.9],
          [-3.4, -13, 1.05],
          [9.4, -12, 1.1],
          [-9, -3, 1],
        ],
        60,
        [8, 44],
        { spacing: 2.8, where: (x, z) => run.shore(x, z) < -1.1 },
      );
      midWoods(L, ["spruce", "oak", "fir"], 150, [34, 120], (x, z) => run.shore(x, z) < -2);
      if (season.name === "autumn") fallenLeaves(L);
    },
    lanes: [{ name: "water", points: run.lane(level) }],
    features: [
      feature("water", [0.5, level, -6.4]),
      feature("river", [0.5, level, -6.4]),
      feature("stream", [0.5, level, -6.4]),
      feature("rocks", [3.4, 0.3, -5]),
    ],
    water: {
      level,
      waves: { height: 0.03, length: 1.1 },
      min: [-46, -92],
      max: [30, 24],
      shore: run.shore,
      flow: run.flow,
      foam: 0.75,
      color: linear("#7a8a6a"),
      deep: linear("#2a3a30"),
    },
  });
}

/** A waterfall over a cliff into a pool, woods about it. */
export function waterfall(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const stage = { width: 3, depth: 1.9 };
  const level = -0.6;
  const top = 15.5;
  const run = course(
    [
      [1.5, -26],
      [1.2, -18],
      [-1, -11],
      [-9, -8.4],
      [-20, -4],
      [-40, 12],
      [-70, 30],
    ],
    3,
    1.2,
    0.6,
  );
  const pool = (x: number, z: number): number =>
    9.6 - Math.hypot((x - 1) * 0.86, z + 15.5) + 1 * rolling(x, z, 7, 2, 4);
  const shore = (x: number, z: number): number => Math.max(run.shore(x, z), pool(x, z));
  // The foot of the cliff as seen from the stage, left to right.
  const plan: Vec2[] = [
    [-62, 8],
    [-46, -8],
    [-33, -13],
    [-22, -18],
    [-12, -23],
    [-4, -25.4],
    [1.5, -26],
    [7, -25.2],
    [14, -22],
    [22, -16.5],
    [33, -13],
    [47, -9],
    [62, 6],
  ];
  const behind = (x: number, z: number): number => {
    // How far behind the cliff's foot a point lies, roughly.
    let best = -Infinity;
    for (let i = 0; i + 1 < plan.length; i++) {
      const [a, b] = [plan[i], plan[i + 1]];
      const t = clamp((x - a[0]) / (b[0] - a[0]));
      if (x < a[0] - 6 || x > b[0] + 6) continue;
      best = Math.max(best, a[1] + (b[1] - a[1]) * t - z);
    }
    return best === -Infinity ? Math.abs(x) - 60 : best;
  };
  const land = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 9) * (0.5 * rolling(x, z, 13, 3, 2) + 0.25 * rolling(x, z, 4, 2, 8) + 0.3) +
    0.02 * rolling(x, z, 2.4, 2, 7);
  const carve = carved(land, shore, level, 1.6, 1.5);
  const height = (x: number, z: number): number =>
    carve(x, z) +
    (top + 1) * smoothstep(3.2, 6.5, behind(x, z)) +
    3 * rolling(x, z, 30, 2, 6) * smoothstep(6, 20, behind(x, z));
  const green = shade(leavesOf("grass", season).hues[0], 0.5);
  const rock = rockPaint("#6a665e", snowy ? { snow: SNOW } : { green });
  const wetRock = (p: Vec3, n: Vec3, u: number) =>
    shade(rock(p, n, u), 1 - 0.5 * smoothstep(7, 2.5, Math.abs(p[0] - 1.5)));
  const grass = snowy ? snowPaint : grassPaint(season, { lush: 1.1 });
  return wild(params, {
    stage,
    height,
    land: (x, z) => shore(x, z) < -0.3 && (behind(x, z) < -1.2 || behind(x, z) > 6),
    paint: bankPaint(season, shore, 0.9, (x, y, z, n) =>
      behind(x, z) > -1 && behind(x, z) < 6.5 ? linear("#4a463e") : grass(x, y, z, n),
    ),
    kind: snowy ? "snow" : "earth",
    surface: snowy ? "snow" : "grass",
    air: { sunAzimuth: 130, haze: 0.3 },
    outer: 170,
    cell: 0.3,
    vista: { half: 5.5, spread: 0.22, depth: 26 },
    turf: {
      height: [0.07, 0.24],
      width: 0.016,
      lean: 0.6,
      joints: 1,
      density: 80,
      reach: 13,
      where: (x, z) => shore(x, z) < -1.5 && behind(x, z) < -2,
    },
    plant(L) {
      L.build(
        bluff("cliff", {
          plan,
          base: level - 1,
          height: (u) =>
            top +
            1.4 +
            3.2 * Math.abs(u - 0.5) * 2 +
            1.4 * rolling(u * 90, 0, 13, 2, 3) * clamp(Math.abs(u - 0.5) * 14),
          setback: 3.4,
          ledges: 4,
          relief: 1.5,
          wavelength: 13,
          step: 1,
          rows: 5,
          cap: 10,
          paint: wetRock,
        }),
        ...fallingWater({ x: 1.5, z: -23.6, top: top - 0.4, foot: level, width: 5.4, out: 1.5, lean: 2.2 }),
      );
      stones(L, "#66645e", {
        seeds: [3, 8, 12],
        moss: 0.6,
        at: [
          [-3.4, -21, 1.5],
          [6.6, -20.4, 1.7],
          [3.9, -21.6, 0.9],
          [-0.6, -20.8, 0.8],
          [8.6, -14, 1.2],
          [-7, -14.6, 1.1],
          [4.2, -6.9, 0.7],
          [5.8, -7.8, 1],
          [-4.6, -4.3, 0.7],
          [-9.6, -19, 1.6],
          [11.6, -17.4, 1.7],
        ],
        count: 26,
        ring: [5, 40],
        size: [0.25, 0.9],
        where: (x, z) => shore(x, z) > -2.4 && behind(x, z) < -0.5,
      });
      gravel(L, PEBBLES, 60, (x, z) => shore(x, z) > -1.6 && shore(x, z) < 0.4, [0.03, 0.09], 15);
      if (!snowy) {
        tufts(L, ["fern"], 90, [3, 26], { where: (x, z) => shore(x, z) < -0.6 && behind(x, z) < -1.5 });
        L.add({
          name: "ledge bushes",
          species: ["bush", "fern"],
          levels: [null, 0, 22, 50],
          count: 60,
          ring: [14, 70],
          spacing: 1.8,
          where: (x, z) => behind(x, z) > 5.5 && behind(x, z) < 12 && Math.abs(x - 1.5) > 3.6,
        });
      }
      trees(
        L,
        ["oak", "birch", "spruce"],
        [
          [-7.4, -5.4, 1],
          [8.6, -5.6, 1],
          [-14, -11, 1.1],
          [17, -11, 1.1],
        ],
        46,
        [10, 60],
        {
          spacing: 3,
          where: (x, z) =>
            shore(x, z) < -1.6 && (behind(x, z) < -3 || behind(x, z) > 7) && (Math.abs(x - 1) > 5 || z > -20),
        },
      );
      midWoods(L, ["oak", "spruce"], 130, [30, 130], (x, z) => behind(x, z) > 8 && Math.abs(x - 1.5) > 5);
    },
    lanes: [
      {
        name: "water",
        points: [
          [9, level, -13],
          [4, level, -12.5],
          [-2, level, -12],
          [-8, level, -10],
          [-20, level, -4],
        ],
      },
    ],
    features: [
      feature("waterfall", [1.5, 7, -23.4]),
      feature("water", [1, level, -8]),
      feature("cliff", [1.5, 8, -24]),
      feature("rocks", [4.2, 0.3, -6.9]),
    ],
    effects: [
      { kind: "spray", at: [1.5, level + 0.3, -21.6], extent: [3.4, 0.4, 1.4], size: 2.2 },
      { kind: "steam", at: [1.5, level + 0.4, -21], extent: [4.6, 0.4, 2], size: 5, amount: 0.7 },
    ],
    water: {
      level,
      waves: { height: 0.07, length: 2.1 },
      min: [-76, -30],
      max: [16, 34],
      shore,
      flow: (x, z) => {
        const [fx, fz] = run.flow(x, z);
        // Out from the foot of the fall, then away.
        const [dx, dz] = [x - 1.5, z + 23];
        const d = Math.hypot(dx, dz) || 1;
        const k = smoothstep(12, 2, d);
        return [fx * (1 - k) + (dx / d) * 1.6 * k, fz * (1 - k) + (dz / d) * 1.6 * k];
      },
      foam: 0.6,
      color: linear("#4e8f88"),
      deep: linear("#174048"),
    },
  });
}
