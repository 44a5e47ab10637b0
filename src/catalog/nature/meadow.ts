/** A meadow among hills. */
import { smoothstep } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { seasonOf } from "../plants/season.ts";
import type { Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { farWoods, midWoods, wildFlowers } from "./greenery.ts";
import { awayFromStage, commonLanes, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { railFence } from "./props.ts";
import { growRock } from "./rocks.ts";

const MEADOW_STAGE = { width: 3.6, depth: 2.6 };

/** A flower meadow among hills. */
export function meadow(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const ranges: Range[] = [
    { near: 75, far: 300, high: 26, wavelength: 150, seed: 4, sharp: 0 },
    {
      near: 240,
      far: 620,
      high: params.features.includes("mountains") ? 190 : 85,
      wavelength: 230,
      seed: 2,
      sharp: params.features.includes("mountains") ? 0.9 : 0.35,
      open: (a) => 0.4 + 0.6 * smoothstep(0, 50, Math.abs(a - 12)),
    },
  ];
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, MEADOW_STAGE, 16);
    let y =
      away * (1.6 * rolling(x, z, 34, 2, 2) + 0.5 * rolling(x, z, 11, 2, 3) + 0.02 * Math.max(0, -z)) +
      0.05 * rolling(x, z, 3, 2, 7);
    for (const r of ranges) y += rangeHeight(r, x, z);
    return y;
  };
  const L = landscape({
    params,
    height,
    stage: MEADOW_STAGE,
    air: { sky: "earth", sunAzimuth: -104, haze: 0.1 },
    vista: { half: 4, spread: 0.22, depth: 60 },
  });
  const wheat = L.has("wheat");
  const ground = groundPart(height, snowy ? snowPaint : grassPaint(season), snowy ? "snow" : "grass", {
    outer: 225,
    richness: params.richness,
  });
  L.build(
    ground.part,
    rangePart((x, z) => height(x, z) - 0.3, mountainPaint({ season, treeLine: 60, snowLine: 105 }), 218, 620, 132),
  );
  if (!snowy) {
    L.turf({ height: [0.1, 0.3], width: 0.017, lean: 0.55, joints: 2, density: 120, reach: 27 });
    L.add({
      name: "tall grass",
      species: ["grass"],
      levels: [0, 6, 13],
      count: 210,
      ring: [2.4, 24],
      spacing: 0.5,
      size: [0.7, 1.35],
      loose: true,
      castShadow: false,
      stand: { tilt: 0.15 },
      variants: 2,
      where: (x, z) => rolling(x, z, 6, 2, 30) > -0.1,
    });
    if (wheat)
      L.add({
        name: "wheat",
        species: ["wheat"],
        levels: [0, 6, 13],
        count: 900,
        area: { min: [-26, -34], max: [26, 1] },
        spacing: 0.55,
        margin: 0.2,
        size: [0.9, 1.15],
        loose: true,
        castShadow: false,
      });
    else if (season.name !== "winter")
      wildFlowers(
        L,
        season.name === "autumn"
          ? ["cornflower", "lupin", "daisy"]
          : ["daisy", "poppy", "cornflower", "buttercup", "lupin"],
        L.has("flowers") ? 115 : 60,
        20,
      );
  } else
    L.add({
      name: "dry grass",
      species: ["dry grass"],
      levels: [0, 8, 17],
      count: 90,
      ring: [2.2, 26],
      spacing: 0.6,
      size: [0.6, 1.2],
      loose: true,
      castShadow: false,
    });
  const lush = season.name === "spring" ? ["cherry", "oak", "birch"] : ["oak", "maple", "birch"];
  L.add({
    name: "trees",
    species: lush,
    levels: [0, 18, 55, 140],
    tall: true,
    at: [
      [-8.4, -7.5, 0.95],
      [9.6, -11, 1],
      [-15, -20, 1.05],
    ],
    count: 26,
    ring: [19, 85],
    spacing: 7,
    size: [0.75, 1.2],
    stand: { sink: 0.1, stretch: 0.1 },
  });
  L.add({
    name: "bushes",
    species: ["bush"],
    variants: 2,
    levels: [0, 11, 28],
    count: 26,
    ring: [6, 50],
    spacing: 2.5,
    margin: 1.2,
    tall: true,
    size: [0.6, 1.3],
    stand: { sink: 0.05 },
  });
  L.add({
    name: "rocks",
    models: [[{ model: growRock({ seed: 3, snow: season.snow, moss: 0.5, color: "#8a8680", sides: 12 }), beyond: 0 }]],
    at: [
      [-3.8, -1.6, 0.34],
      [4.6, -3.4, 0.5],
    ],
    count: 8,
    ring: [6, 40],
    spacing: 4,
    size: [0.25, 0.8],
    stand: { sink: 0.15, tilt: 0.2 },
  });
  if (L.has("fence")) L.put("fence", railFence(22), -3, -9, 0.12);
  midWoods(L, ["oak", "spruce", "birch"], 90, [45, 120], (x, z) => rolling(x, z, 40, 2, 15) > 0);
  farWoods(
    L,
    ["broadleaf", "conifer"],
    130,
    [115, 300],
    (x, z) => rolling(x, z, 70, 2, 9) > -0.15 && height(x, z) < 62,
  );
  return L.place({
    height: ground.surface,
    surface: snowy ? "snow" : "grass",
    lanes: commonLanes(height),
    features: [
      { name: "trees", at: [-8.4, 3, -7.5], facing: [0.7, 0, 0.7] },
      { name: "mountains", at: [-80, 50, -300], facing: [0, 0, 1] },
    ],
  });
}
