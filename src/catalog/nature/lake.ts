/** A lake among mountains. The stage is on the shore, the water behind it. */
import { lerp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Lane, Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { awayFromStage, commonLanes, farGrove, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { jetty } from "./props.ts";
import { growPebbles, growRock } from "./rocks.ts";

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
      pebble[Math.floor((0.5 + 0.499 * rolling(x, z, 2.1, 2, 9)) * 5)] ?? pebble[0],
      0.62 + 0.16 * rolling(x, z, 1.6, 2, 4),
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
    levels: [0, 12, 46, 110],
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
    species: ["spruce", "fir"],
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
