/** A sandy beach. The stage is on the sand, the sea behind it. */
import { mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { leavesOf, seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Lane, Place, PlaceParams } from "../types.ts";
import { groundPart } from "./backdrop.ts";
import { awayFromStage, commonLanes, farGrove, landscape } from "./landscape.ts";
import { sandPaint } from "./paints.ts";
import { growLog, growPebbles, growRock } from "./rocks.ts";

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
    const d = Math.hypot((x + 92) * 0.62, z + 235) + 9 * rolling(x, z, 24, 3, 9);
    const island = Math.max(0, 1.02 - Math.sqrt((d / 44) ** 2 + 0.05));
    return (
      27 * right * (0.75 + 0.5 * rolling(x, z, 38, 3, 7)) +
      15 * far * smoothstep(10, 70, x) * (0.8 + 0.4 * rolling(x, z, 26, 3, 8)) +
      42 * island * (0.8 + 0.35 * rolling(x, z, 16, 3, 10))
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
    land: (x, z) => shore(x, z) < -1.5 || headland(x, z) > 4,
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
      // Islands have their shore where the sea bed comes up.
      shore: (x, z) => (headland(x, z) > 0.05 ? Math.min(shore(x, z), (level - height(x, z)) * 4) : shore(x, z)),
      color: linear(palms ? "#3fb0b4" : "#3f8c98"),
      deep: linear("#0c4a68"),
    },
  });
}
