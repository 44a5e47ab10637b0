/** Places at the water: lake and beach. The stage is on the shore; the water lies behind it. */
import { clamp, lerp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { leavesOf, seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Lane, Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { awayFromStage, commonLanes, farGrove, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint, sandPaint, snowPaint } from "./paints.ts";
import { jetty } from "./props.ts";
import { growLog, growPebbles, growRock } from "./rocks.ts";

const LAKE_STAGE = { width: 3, depth: 2 };

/** A calm lake among mountains, seen from a pebble shore with reeds and a jetty. */
export function lake(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const level = -0.42;
  // Distance to the shore: positive over water. The lake is a long oval behind the stage.
  const shore = (x: number, z: number): number => {
    const bay = 1.6 * rolling(x, 0, 22, 2, 3) + 0.5 * rolling(x, z, 6, 2, 4);
    const near =
      -z - 3.1 + bay * smoothstep(2, 14, Math.abs(x)) - 0.004 * x * x * smoothstep(0, 30, Math.abs(x)) * 0.35;
    const far = 150 + 26 * rolling(x, 0, 70, 2, 5) + z;
    const sides = 130 + 18 * rolling(0, z, 50, 2, 6) - Math.abs(x);
    const island = params.features.includes("island")
      ? Math.hypot((x - 13) * 0.75, z + 52) - 8 + 2.4 * rolling(x, z, 9, 2, 27)
      : Infinity;
    return Math.min(near, far * 0.9, sides, island);
  };
  const ranges: Range[] = [
    {
      near: 105,
      far: 330,
      high: 42,
      wavelength: 120,
      seed: 5,
      sharp: 0.15,
      open: (a) => 0.35 + 0.65 * smoothstep(12, 60, Math.abs(a + 6)),
    },
    {
      near: 220,
      far: 860,
      high: 230,
      wavelength: 220,
      seed: 21,
      sharp: 0.95,
      open: (a) => 0.55 + 0.45 * Math.cos(((a - 30) * Math.PI) / 110),
    },
  ];
  const height = (x: number, z: number): number => {
    const d = shore(x, z);
    const away = awayFromStage(x, z, LAKE_STAGE, 12);
    const bed = level + 0.02 - lerp(0, 2.6, smoothstep(-0.6, 14, d)) - 0.05 * Math.max(0, d);
    const bank =
      level +
      0.42 * smoothstep(0.6, -3, d) +
      away *
        (0.9 * smoothstep(-2, -16, d) +
          (0.7 * rolling(x, z, 17, 3, 2) + 0.2 * rolling(x, z, 5, 2, 8)) * smoothstep(-1.5, -9, d));
    let y = lerp(bank, bed, smoothstep(-0.6, 0.9, d)) + 0.02 * rolling(x, z, 2.4, 2, 7);
    const ashore = smoothstep(2, -10, d);
    for (const r of ranges) y += rangeHeight(r, x, z) * ashore;
    return y;
  };
  const L = landscape({
    params,
    height,
    stage: LAKE_STAGE,
    air: { sky: "earth", sunAzimuth: 34, haze: 0.07 },
    vista: { half: 4, spread: 0.6, depth: 60 },
    land: (x, z) => shore(x, z) < -0.3,
  });
  const grass = snowy ? snowPaint : grassPaint(season);
  const pebble = ["#8a857c", "#a39a8c", "#6f6a66", "#b5a48c", "#7c7f86"].map(linear);
  const paint = (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const d = shore(x, z);
    const stones = shade(
      pebble[Math.floor((0.5 + 0.499 * rolling(x, z, 0.7, 2, 9)) * 5)] ?? pebble[0],
      0.62 + 0.2 * rolling(x, z, 0.5, 1, 4),
    );
    const wet = shade(stones, 0.55);
    const c = mix(stones, wet, smoothstep(-0.9, -0.15, d));
    const deep = mix(c, linear("#2c3a34"), smoothstep(0.5, 6, d));
    return mix(deep, grass(x, y, z, n), smoothstep(-2.6, -4.6, d + 1.1 * rolling(x, z, 2.6, 2, 14)));
  };
  const ground = groundPart(height, paint, snowy ? "snow" : "earth", {
    outer: 215,
    richness: params.richness,
    cell: 0.3,
  });
  L.build(
    ground.part,
    rangePart(
      (x, z) => height(x, z) - 0.3,
      mountainPaint({ season, treeLine: 50, snowLine: 84 }),
      208,
      860,
      200,
      "stone",
    ),
  );
  L.put("jetty", jetty(7), -3.9, -2.1, 0.06);
  const stones = pebble.map((_, i) => ["#8a857c", "#a39a8c", "#6f6a66", "#b5a48c", "#7c7f86"][i]);
  L.add({
    name: "pebbles",
    models: [1, 2].map((seed) => [
      { model: growPebbles(seed, 34, 0.8, stones, [0.03, 0.085]), beyond: 0 },
      { model: growPebbles(seed, 9, 0.8, stones, [0.06, 0.11]), beyond: 6.5 },
    ]),
    count: 90,
    area: { min: [-18, -5], max: [18, 2.4] },
    spacing: 0.75,
    size: [0.8, 1.2],
    loose: true,
    castShadow: false,
    where: (x, z) => shore(x, z) > -3.4,
    stand: { shear: true },
  });
  L.add({
    name: "rocks",
    models: [3, 8].map((seed) => [
      { model: growRock({ seed, snow: season.snow, moss: snowy ? 0 : 0.5, color: "#77767a" }), beyond: 0 },
      { model: growRock({ seed, snow: season.snow, moss: snowy ? 0 : 0.5, color: "#77767a", sides: 8 }), beyond: 16 },
    ]),
    at: [
      [3.6, -3.7, 0.55],
      [4.9, -4.4, 0.9],
      [2.7, -3.6, 0.25],
      [-6.4, -3.3, 0.6],
      [6.6, -2.6, 0.5],
      [11, -4.2, 1],
    ],
    count: 12,
    ring: [6, 40],
    spacing: 2.2,
    size: [0.25, 0.9],
    stand: { sink: 0.2, tilt: 0.2 },
  });
  const reedSpots: [number, number, number][] = [
    [4.6, -3.3, 1],
    [5.1, -3.6, 1.15],
    [5.4, -3, 0.9],
    [-5.3, -3.2, 1.1],
    [-5.9, -3.4, 0.95],
  ];
  const rng = L.rng.fork("reeds");
  for (let k = 0; k < 400 && reedSpots.length < 46; k++) {
    const x = rng.range(-26, 26);
    const z = rng.range(-9, -1);
    const d = shore(x, z);
    const group = rolling(x, 1, 7, 1, 17);
    if (d > -0.4 && d < 1.3 && group > 0.05 && Math.abs(x) > 4.4) reedSpots.push([x, z, rng.range(0.75, 1.15)]);
  }
  L.add({
    name: "reeds",
    species: [season.name === "winter" ? "dry grass" : "reed"],
    variants: 1,
    levels: [0, 9, 20],
    at: reedSpots,
    castShadow: false,
    loose: true,
  });
  if (!snowy)
    L.turf({
      height: [0.08, 0.24],
      width: 0.016,
      lean: 0.6,
      joints: 2,
      density: 90,
      reach: 20,
      where: (x, z) => shore(x, z) < -4.6,
    });
  L.add({
    name: "tufts",
    species: [snowy ? "dry grass" : "grass"],
    levels: [0, 7, 15],
    count: 90,
    ring: [3, 24],
    spacing: 0.6,
    size: [0.5, 1.1],
    loose: true,
    castShadow: false,
    where: (x, z) => shore(x, z) < -2.4,
  });
  L.add({
    name: "near trees",
    species: ["spruce", "birch", "slender"],
    levels: [0, 15, 50, 120],
    tall: true,
    at: [
      [-8.4, -1.6, 1.05],
      [-5.5, -0.6, 0.9],
      [8.8, -1.2, 0.95],
      [6.2, -1.7, 0.62],
      [5.4, 0.9, 0.85],
      [10.5, 0.6, 1],
      [-10.4, 0.4, 1.1],
    ],
    count: 26,
    ring: [9, 46],
    spacing: 3,
    size: [0.7, 1.1],
    stand: { sink: 0.1, tilt: 0.03 },
    where: (x, z) => shore(x, z) < -2,
  });
  L.add({
    name: "shore woods",
    species: ["spruce", "fir", "birch"],
    levels: [null, null, 0, 120],
    at: L.has("island")
      ? [
          [12, -53, 0.9],
          [15, -51, 0.7],
          [10.5, -51, 0.6],
          [17, -55, 0.8],
          [14, -55, 1],
        ]
      : [],
    count: 150,
    ring: [40, 190],
    spacing: 3.6,
    size: [0.8, 1.25],
    stand: { sink: 0.2, stretch: 0.12 },
    castShadow: false,
    where: (x, z) => shore(x, z) < -2 && shore(x, z) > -34 && rolling(x, z, 34, 2, 15) > -0.25,
  });
  L.add({
    name: "far woods",
    models: [1, 2].map((k) => [{ model: farGrove("conifer", season, k, 7, 9), beyond: 0 }]),
    count: 230,
    ring: [120, 330],
    spacing: 7,
    size: [0.8, 1.25],
    castShadow: false,
    stand: { sink: 1 },
    where: (x, z) => shore(x, z) < -4 && height(x, z) < 60,
  });
  const water: Lane = {
    name: "water",
    points: [
      [-14, level, -13],
      [-5, level, -10.5],
      [1.5, level, -9.5],
      [9, level, -12],
      [18, level, -18],
    ],
  };
  return L.place({
    height: ground.surface,
    surface: snowy ? "snow" : "earth",
    lanes: commonLanes(height, [water]),
    features: [
      { name: "water", at: [0.6, level, -9.5], facing: [0, 0, 1] },
      { name: "lake", at: [0.6, level, -9.5], facing: [0, 0, 1] },
      { name: "jetty", at: [-4.2, 0.5, -7], facing: [0, 0, -1] },
      { name: "shore", at: [0, height(0, -2.4), -2.4], facing: [0, 0, 1] },
      { name: "mountains", at: [60, 120, -400], facing: [0, 0, 1] },
    ],
    water: {
      level,
      waves: { height: 0.025, length: 2.2 },
      min: [-260, -320],
      max: [260, 14],
      shore,
      color: linear(season.name === "winter" ? "#4a6a74" : "#3f7478"),
      deep: linear("#12323c"),
    },
  });
}

const BEACH_STAGE = { width: 5, depth: 2.8 };

/** A sandy beach: dunes with grass at the sides, the sea behind the stage, palms or cliffs. */
export function beach(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features, false);
  const palms = !params.features.some((f) => /cliff|dune/.test(f)) && season.snow === 0;
  const level = -0.5;
  // Distance to the water's edge: positive over the sea.
  const shore = (x: number, z: number): number =>
    -z -
    5.6 +
    1.1 * rolling(x, 0, 26, 2, 3) * smoothstep(1, 12, Math.abs(x)) +
    0.25 * rolling(x, 1, 6, 1, 4) +
    0.0035 * x * x * smoothstep(0, 40, Math.abs(x)) * (x > 0 ? -0.5 : 0.35);
  const headland = (x: number, z: number): number => {
    // A rocky point that closes the view on the right, and a lower one far left.
    const right =
      smoothstep(40, 62, x + 0.1 * z + 11 * rolling(x, z, 26, 3, 5)) *
      smoothstep(-150, -112, z + 10 * rolling(x, z, 20, 2, 4));
    const far =
      smoothstep(0, 26, x - 20 + 9 * rolling(x, z, 22, 2, 6)) * smoothstep(34, 12, Math.abs(z + 175 + 0.1 * x));
    const island = smoothstep(46, 8, Math.hypot((x + 92) * 0.62, z + 235) + 9 * rolling(x, z, 24, 3, 9));
    return (
      27 * right * (0.75 + 0.5 * rolling(x, z, 38, 3, 7)) +
      15 * far * smoothstep(10, 70, x) * (0.8 + 0.4 * rolling(x, z, 26, 3, 8)) +
      24 * island * (0.8 + 0.3 * rolling(x, z, 18, 3, 10))
    );
  };
  const height = (x: number, z: number): number => {
    const d = shore(x, z);
    const away = awayFromStage(x, z, BEACH_STAGE, 14);
    const slope = level + 0.02 + (d > 0 ? -0.06 * d : 0.09 * Math.min(-d, 5.6) + 0.012 * Math.max(0, -d - 5.6));
    const inland = smoothstep(8, 26, -d);
    const dunes =
      away * inland * (2.1 * smoothstep(-0.2, 0.7, rolling(x, z, 17, 3, 2)) + 0.5 * rolling(x, z, 6, 2, 9) + 0.6);
    const ripples = 0.018 * rolling(x, z, 2.2, 2, 7) + away * 0.03 * rolling(x, z, 1.1, 2, 17) * smoothstep(0, -3, d);
    return Math.max(-9, slope) + dunes + ripples + headland(x, z);
  };
  const L = landscape({
    params,
    height,
    stage: BEACH_STAGE,
    air: { sky: "earth", sunAzimuth: -74, haze: 0.05 },
    vista: { half: 7, spread: 0.7, depth: 80 },
    winterSnow: false,
    land: (x, z) => shore(x, z) < -1.5,
  });
  const sand = sandPaint("#e6cba0", (x, z) => {
    const d = shore(x, z);
    return smoothstep(-3.4, -0.6, d + 0.5 * rolling(x, z, 5, 2, 12));
  });
  const rock = linear("#7c6a58");
  const turf = leavesOf("grass", season).hues;
  const paint = (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const c = sand(x, y, z, n);
    const cliffs = smoothstep(2.5, 6, headland(x, z));
    if (cliffs <= 0) {
      const green = smoothstep(14, 30, -shore(x, z)) * smoothstep(-0.1, 0.4, rolling(x, z, 7, 3, 22)) * 0.75;
      return mix(c, shade(turf[1], 0.75), green);
    }
    const strata = 0.8 + 0.3 * Math.sin(y * 1.3 + 2 * rolling(x, z, 20, 2, 3)) * 0.5;
    return mix(c, mix(shade(rock, strata), shade(turf[0], 0.62), smoothstep(0.72, 0.9, n[1])), cliffs);
  };
  const ground = groundPart(height, paint, "sand", { outer: 320, richness: params.richness, cell: 0.32 });
  L.build(ground.part);
  L.add({
    name: "dune grass",
    species: ["dune grass"],
    variants: 2,
    levels: [0, 9, 20],
    count: 230,
    ring: [6, 46],
    spacing: 0.55,
    size: [0.7, 1.35],
    loose: true,
    castShadow: false,
    stand: { tilt: 0.15 },
    where: (x, z) => -shore(x, z) > 7.5 && rolling(x, z, 6, 2, 19) > -0.05 && (z > -1 || Math.abs(x) > 6),
  });
  L.add({
    name: "near grass",
    species: ["dune grass"],
    levels: [0, 9, 20],
    at: [
      [-5.2, -2.6, 1.1],
      [-5.9, -2.1, 0.9],
      [-4.9, -3.4, 0.8],
      [5.6, -3.9, 1],
      [6.3, -3.3, 1.2],
      [5.9, -4.7, 0.8],
      [-6.6, -3.8, 1.2],
      [7.2, -4, 1.1],
      [-4.2, 2.6, 0.8],
      [4.4, 2.2, 0.9],
    ],
    castShadow: false,
    loose: true,
  });
  L.add({
    name: "driftwood",
    models: [[{ model: growLog(9, 2.4, 0.11, 0), beyond: 0 }]],
    at: [[4.6, -3.6, 1]],
    stand: { yaw: 0.35 },
  });
  L.add({
    name: "beach pebbles",
    models: [
      [
        { model: growPebbles(4, 12, 0.7, ["#d8d0c0", "#b09a80", "#f0e8dc", "#8c7c6c"], [0.015, 0.04]), beyond: 0 },
        { model: growPebbles(4, 4, 0.7, ["#d8d0c0", "#b09a80"], [0.03, 0.05]), beyond: 9 },
      ],
    ],
    count: 46,
    ring: [2, 16],
    spacing: 1,
    loose: true,
    castShadow: false,
    stand: { shear: true },
    where: (x, z) => shore(x, z) > -9,
  });
  L.add({
    name: "rocks",
    models: [2, 6].map((seed) => [
      { model: growRock({ seed, snow: season.snow, moss: 0.12, color: "#85766a" }), beyond: 0 },
      { model: growRock({ seed, snow: season.snow, moss: 0.12, color: "#85766a", sides: 8 }), beyond: 20 },
    ]),
    at: [
      [6.6, -5.4, 0.7],
      [8.2, -6.2, 1.25],
      [7.4, -4.6, 0.4],
      [11.5, -7.6, 1.6],
      [-9.5, -6.6, 0.8],
      [-10.6, -7.4, 0.5],
      [16, -11, 2.2],
      [21, -14, 1.8],
    ],
    stand: { sink: 0.25, tilt: 0.2 },
  });
  if (palms)
    L.add({
      name: "palms",
      species: ["palm"],
      variants: 2,
      levels: [0, 20, 60, 130],
      tall: true,
      at: [
        [-6.2, -2.6, 1],
        [-7.4, -1.4, 0.8],
        [8.8, -2.6, 0.95],
        [-9.8, -1.2, 0.85],
        [-13.5, -4, 1.1],
        [15, 1.5, 1],
        [-19, 2, 1.05],
      ],
      count: 22,
      ring: [16, 70],
      spacing: 4,
      size: [0.8, 1.2],
      where: (x, z) => -shore(x, z) > 5,
      stand: { sink: 0.05, tilt: 0.1 },
    });
  else
    L.add({
      name: "dune bushes",
      species: ["scrub", "bush"],
      levels: [0, 11, 26],
      count: 26,
      ring: [9, 40],
      spacing: 2,
      tall: true,
      where: (x, z) => -shore(x, z) > 9,
    });
  if (palms)
    L.add({
      name: "beach plants",
      species: ["agave", "scrub"],
      levels: [0, 10, 24],
      count: 30,
      ring: [7, 40],
      spacing: 1.6,
      margin: 1,
      tall: true,
      size: [0.7, 1.3],
      where: (x, z) => -shore(x, z) > 8,
    });
  L.add({
    name: "headland woods",
    models: [[{ model: farGrove("broadleaf", season, 4, 7, 8), beyond: 0 }]],
    count: 70,
    ring: [70, 300],
    spacing: 8,
    size: [0.6, 1],
    castShadow: false,
    stand: { sink: 0.8 },
    where: (x, z) => headland(x, z) > 8,
  });
  L.add({
    name: "inland woods",
    species: palms ? ["palm", "oak"] : ["oak", "pine"],
    levels: [null, null, 0, 90],
    count: 60,
    ring: [46, 120],
    spacing: 5,
    castShadow: false,
    size: [0.8, 1.3],
    where: (x, z) => -shore(x, z) > 34,
  });
  const waterLane: Lane = {
    name: "water",
    points: [
      [-22, level, -20],
      [-8, level, -17],
      [4, level, -16],
      [20, level, -19],
      [40, level, -26],
    ],
  };
  const across: Lane = {
    name: "across",
    points: [
      [-17, height(-17, -1.2), -1.2],
      [-8, height(-8, -0.3), -0.3],
      [0, height(0, 0), 0],
      [8, height(8, -0.4), -0.4],
      [17, height(17, -1.4), -1.4],
    ],
  };
  return L.place({
    height: ground.surface,
    surface: "sand",
    lanes: commonLanes(height, [across, waterLane]),
    features: [
      { name: "sea", at: [0, level, -16], facing: [0, 0, 1] },
      { name: "water", at: [0, level, -9], facing: [0, 0, 1] },
      { name: "shore", at: [0, height(0, -4.6), -4.6], facing: [0, 0, 1] },
      ...(palms ? [{ name: "palms", at: [-7.4, 3, -3.4] as Vec3, facing: [0.9, 0, 0.4] as Vec3 }] : []),
    ],
    water: {
      level,
      waves: { height: 0.22, length: 7 },
      min: [-6000, -6000],
      max: [6000, 40],
      shore,
      color: linear(palms ? "#3fb0b4" : "#3f8c98"),
      deep: linear("#0c4a68"),
    },
  });
}
void clamp;
