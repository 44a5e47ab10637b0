/** The pine forest: a snowy or green clearing among firs, ridges behind. */
import { smoothstep } from "../../shape/math.ts";
import { distanceToLine } from "../../shape/scatter.ts";
import { rolling } from "../../shape/terrain.ts";
import { seasonOf } from "../plants/season.ts";
import type { Lane, Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { fallenLeaves } from "./greenery.ts";
import { awayFromStage, commonLanes, farGrove, landscape } from "./landscape.ts";
import { forestPaint, mountainPaint, snowPaint } from "./paints.ts";
import { growLog, growRock } from "./rocks.ts";

const STAGE = { width: 3.4, depth: 2.4 };
const RIDGES: Range[] = [
  { near: 85, far: 230, high: 20, wavelength: 90, seed: 3, sharp: 0.1 },
  {
    near: 200,
    far: 520,
    high: 95,
    wavelength: 190,
    seed: 8,
    sharp: 0.55,
    open: (a) => 0.45 + 0.55 * smoothstep(4, 40, Math.abs(a + 14)),
  },
];

/** What grows in a kind of forest: framing trees by hand, then the woods, then the far woods. */
interface Woods {
  near: string[];
  trees: string[];
  far: "conifer" | "broadleaf";
  /** Leaf sizes vary more than firs do; they get coarser nearer. */
  levels: [number, number];
  spacing: number;
}

const WOODS: Record<"pine" | "mixed" | "jungle" | "bamboo", Woods> = {
  pine: {
    near: ["fir", "spruce", "young"],
    trees: ["fir", "spruce", "slender"],
    far: "conifer",
    levels: [15, 62],
    spacing: 2.5,
  },
  mixed: {
    near: ["fir", "birch", "maple"],
    trees: ["birch", "maple", "spruce"],
    far: "broadleaf",
    levels: [19, 46],
    spacing: 3.4,
  },
  jungle: {
    near: ["jungle tree", "palm", "broad palm"],
    trees: ["jungle tree", "palm", "banana plant"],
    far: "broadleaf",
    levels: [17, 44],
    spacing: 2.9,
  },
  bamboo: { near: ["bamboo", "bamboo", "bamboo"], trees: ["bamboo"], far: "broadleaf", levels: [13, 22], spacing: 1.5 },
};

/** Builds the forest. */
export function pineForest(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const asked = (word: string) => params.features.includes(word);
  const kind = asked("bamboo")
    ? "bamboo"
    : asked("lush") && !snowy
      ? "jungle"
      : season.name === "autumn" && !snowy
        ? "mixed"
        : "pine";
  const woods = WOODS[kind];
  const trail: [number, number][] = [
    [-9, 34],
    [-3.5, 16],
    [-0.6, 6],
    [0.5, 0],
    [-0.4, -6],
    [-2.6, -14],
    [-1.2, -26],
    [2.5, -44],
    [0, -80],
  ];
  const trailPoints = trail.map(([x, z]) => [x, 0, z] as [number, number, number]);
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, STAGE, 11);
    const d = distanceToLine(x, z, trailPoints);
    const swell = rolling(x, z, 15, 3, 2) * 1.15 + 0.28 * rolling(x, z, 4.5, 2, 5);
    const banks = 1.3 * smoothstep(1.8, 13, d) + 0.035 * Math.max(0, -z - 16);
    const drifts = rolling(x + 0.5 * z, z, 3.6, 2, 13) + 0.35 * rolling(x, z, 1.3, 2, 14);
    const beside = awayFromStage(x, z, { width: 1.5, depth: 0.9 }, 6);
    let y =
      away * (swell + banks) +
      (0.03 + (snowy ? 0.24 : 0.1) * beside) * drifts -
      0.12 * (1 - smoothstep(0.4, 1.8, d)) * away;
    for (const ridge of RIDGES) y += rangeHeight(ridge, x, z);
    return y;
  };
  const path: Lane = { name: "path", points: trailPoints.slice(1, 8).map(([x, , z]) => [x, height(x, z), z]) };
  const L = landscape({
    params,
    height,
    stage: STAGE,
    air: { sky: "earth", sunAzimuth: -16, haze: snowy ? 0.4 : 0.26 },
    ways: [{ lane: path, half: 1.1 }],
    vista: { half: 2.2, spread: 0.075, depth: kind === "bamboo" ? 15 : kind === "jungle" ? 24 : 46 },
  });
  const paint = snowy ? snowPaint : forestPaint(kind === "jungle" ? 0.45 : 0);
  const ground = groundPart(height, paint, snowy ? "snow" : "earth", { outer: 205, richness: params.richness });
  L.build(
    ground.part,
    rangePart((x, z) => height(x, z) - 0.25, mountainPaint({ season, treeLine: 62, snowLine: 78 }), 198, 520, 132),
  );
  const trees = kind === "pine" && !snowy ? ["fir", "spruce", "pine"] : woods.trees;
  L.add({
    name: "near trees",
    species: woods.near,
    levels: [0, woods.levels[0], woods.levels[1], 120],
    tall: true,
    at: [
      [-5.2, -2.4, 1.06],
      [5.3, -3.4, 0.88],
      [3.9, 0.9, 0.72],
      [-7.8, -6.6, 1.1],
      [4.3, -9.4, 0.95],
      [-4.3, 2.6, 0.62],
    ],
    stand: { sink: 0.1, tilt: 0.03, stretch: 0.06 },
  });
  L.add({
    name: "trees",
    species: trees,
    levels: [null, 0, woods.levels[1], 120],
    tall: true,
    count: kind === "bamboo" ? 150 : kind === "jungle" ? 84 : 44,
    ring: kind === "bamboo" ? [4.6, 26] : [7, 36],
    spacing: woods.spacing,
    size: [0.72, 1.25],
    stand: { sink: 0.15, tilt: 0.03, stretch: 0.12 },
  });
  L.add({
    name: "far trees",
    species: trees,
    levels: [null, 0, woods.levels[1], 110],
    tall: true,
    count: 120,
    ring: [34, 96],
    spacing: 2.8,
    size: [0.75, 1.35],
    stand: { sink: 0.15, tilt: 0.03, stretch: 0.15 },
    castShadow: false,
  });
  L.add({
    name: "wooded ridges",
    models: [1, 2].map((k) => [{ model: farGrove(woods.far, season, k), beyond: 0 }]),
    count: 190,
    ring: [90, 300],
    spacing: 8,
    size: [0.8, 1.3],
    where: (x, z) => height(x, z) < 60,
    castShadow: false,
    stand: { sink: 1 },
  });
  if (kind === "pine" || kind === "mixed")
    L.add({
      name: "saplings",
      species: ["sapling"],
      levels: [0, 14, 26],
      at: [
        [-2.7, -3.4, 0.75],
        [2.2, -3.6, 0.5],
        [-3.3, 1.6, 0.55],
      ],
      count: 16,
      ring: [3.6, 22],
      spacing: 1.2,
      margin: 0.5,
      size: [0.5, 1.3],
      stand: { sink: 0.04, tilt: 0.05 },
    });
  L.add({
    name: "rocks",
    models: [2, 5, 9].map((seed) => [
      { model: growRock({ seed, snow: season.snow, moss: snowy ? 0 : 0.85, color: "#6b6a70" }), beyond: 0 },
      { model: growRock({ seed, snow: season.snow, moss: snowy ? 0 : 0.85, color: "#6b6a70", sides: 8 }), beyond: 16 },
    ]),
    at: [
      [2.9, -1.2, 0.46],
      [3.5, -1.9, 0.3],
      [-2.9, 1, 0.36],
      [-4.9, -5, 0.8],
      [2.6, -6.2, 0.62],
      [6, -5.4, 0.95],
      [-2.4, -11, 0.7],
    ],
    count: 9,
    ring: [8, 34],
    spacing: 3,
    size: [0.3, 1.1],
    stand: { sink: 0.12, tilt: 0.15 },
  });
  L.add({
    name: "dry grass",
    species: [snowy || season.name !== "spring" ? "dry grass" : "grass"],
    levels: [0, 8, 17],
    at: [
      [-2, 1.7, 0.8],
      [-2.3, 1.5, 0.6],
      [1.9, -1.9, 0.9],
      [2.2, -1.6, 0.7],
      [-2.2, -1.7, 0.8],
      [2.5, 1.9, 0.7],
      [-1.6, -2.6, 0.7],
      [1.2, -3.1, 0.9],
    ],
    count: 60,
    ring: [2.2, 20],
    spacing: 0.6,
    size: [0.7, 1.35],
    loose: true,
    castShadow: false,
    stand: { tilt: 0.12 },
  });
  L.add({
    name: "fallen log",
    models: [[{ model: growLog(4, 3.6, 0.24, season.snow), beyond: 0 }]],
    at: [[-5.6, -0.4, 1]],
    count: 2,
    ring: [9, 22],
    spacing: 4,
    tall: true,
    size: [0.8, 1.3],
    stand: { sink: 0.14, lean: 1 },
  });
  if (!snowy) {
    L.add({
      name: "ferns",
      species: ["fern"],
      variants: 2,
      levels: [0, 8, 16],
      count: kind === "jungle" ? 170 : 80,
      ring: [2.8, 22],
      spacing: 0.7,
      margin: 0.3,
      size: [0.55, 1.25],
      loose: true,
      castShadow: false,
      stand: { tilt: 0.1 },
    });
    L.turf({
      height: [0.1, 0.26],
      width: 0.016,
      lean: 0.6,
      joints: 2,
      density: 70,
      reach: 15,
      where: (x, z) => rolling(x, z, 5, 2, 21) > -0.1,
    });
    L.add({
      name: "forest grass",
      species: ["grass"],
      levels: [0, 6, 13],
      count: 170,
      ring: [2.2, 26],
      spacing: 0.45,
      size: [0.35, 0.8],
      loose: true,
      castShadow: false,
      stand: { tilt: 0.15 },
    });
    if (L.has("flowers", "lush") || season.name === "spring")
      L.add({
        name: "flowers",
        species: ["daisy", "cornflower"],
        stalks: 7,
        radius: 0.22,
        levels: [null, 0, 5, 11],
        count: 40,
        ring: [2.6, 14],
        spacing: 0.6,
        loose: true,
        castShadow: false,
      });
    if (L.has("lush"))
      L.add({
        name: "undergrowth",
        species: ["bush", "banana plant", "broad palm"],
        levels: [0, 10, 24],
        at: [
          [-3.9, 0.2, 0.8],
          [4.3, -1.2, 0.7],
          [-3.6, -3.2, 0.9],
        ],
        count: 110,
        ring: [4.2, 26],
        spacing: 1.3,
        margin: 0.8,
        tall: true,
        size: [0.55, 1.15],
      });
  }
  if (kind === "mixed") fallenLeaves(L);
  return L.place({
    height: ground.surface,
    surface: snowy ? "snow" : "earth",
    lanes: commonLanes(height, [path]),
    features: [
      { name: "trees", at: [-7.8, 3, -6.6], facing: [0.76, 0, 0.65] },
      { name: "rocks", at: [2.9, height(2.9, -1.2) + 0.4, -1.2], facing: [0, 0, 1] },
      { name: "mountains", at: [-60, 60, -300], facing: [0, 0, 1] },
    ],
  });
}
