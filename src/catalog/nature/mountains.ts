/** High mountains. */
import { smoothstep } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { seasonOf } from "../plants/season.ts";
import type { Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { farWoods, midWoods, wildFlowers } from "./greenery.ts";
import { awayFromStage, commonLanes, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { growRock } from "./rocks.ts";

const ALPINE_STAGE = { width: 3.6, depth: 2.6 };

/** High mountains: an alpine meadow or snowfield with peaks all around. */
export function mountains(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const ranges: Range[] = [
    {
      near: 60,
      far: 240,
      high: 34,
      wavelength: 120,
      seed: 5,
      sharp: 0.25,
      open: (a) => 0.35 + 0.65 * smoothstep(10, 70, Math.abs(a)),
    },
    {
      near: 180,
      far: 780,
      high: 330,
      wavelength: 200,
      seed: 12,
      sharp: 0.95,
      open: (a) => 0.62 + 0.38 * Math.cos((a * Math.PI) / 150 + 0.4),
    },
  ];
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, ALPINE_STAGE, 14);
    // The stage lies on a shoulder: the ground falls off behind it into a valley, so that the peaks stand free.
    const shoulder = -7 * smoothstep(-12, -60, z);
    let y = away * (1.6 * rolling(x, z, 22, 3, 2) + shoulder) + 0.06 * rolling(x, z, 2.7, 2, 7);
    for (const r of ranges) y += rangeHeight(r, x, z);
    return y;
  };
  const L = landscape({
    params,
    height,
    stage: ALPINE_STAGE,
    air: { sky: "earth", sunAzimuth: -80, haze: 0.08 },
    vista: { half: 3.5, spread: 0.3, depth: 70 },
  });
  const ground = groundPart(
    height,
    snowy ? snowPaint : grassPaint(season, { bare: (x, z) => 0.5 * smoothstep(0.25, 0.6, rolling(x, z, 7, 2, 33)) }),
    snowy ? "snow" : "grass",
    { outer: 155, richness: params.richness },
  );
  L.build(
    ground.part,
    rangePart(
      (x, z) => height(x, z) - 0.3,
      mountainPaint({ season, treeLine: 52, snowLine: 105 }),
      150,
      760,
      200,
      "stone",
    ),
  );
  if (!snowy) {
    L.turf({ height: [0.06, 0.2], width: 0.015, lean: 0.6, joints: 2, density: 80, reach: 22 });
    if (season.name !== "winter") wildFlowers(L, ["buttercup", "cornflower", "daisy"], L.has("flowers") ? 70 : 32, 16);
    L.add({
      name: "heather",
      species: ["heather"],
      levels: [0, 7, 15],
      count: 60,
      ring: [3, 26],
      spacing: 0.8,
      loose: true,
      castShadow: false,
    });
  }
  L.add({
    name: "rocks",
    models: [4, 7, 11].map((seed) => [
      { model: growRock({ seed, snow: season.snow, moss: snowy ? 0 : 0.35, color: "#8b8790" }), beyond: 0 },
      { model: growRock({ seed, snow: season.snow, moss: snowy ? 0 : 0.35, color: "#8b8790", sides: 8 }), beyond: 20 },
    ]),
    at: [
      [-4.6, -2.4, 0.9],
      [-3.6, -1.2, 0.4],
      [4.8, -3.2, 0.7],
      [6.8, -6, 1.4],
      [-8, -8, 1.3],
      [3.2, 1.2, 0.3],
    ],
    count: 26,
    ring: [6, 60],
    spacing: 2.5,
    size: [0.3, 1.4],
    stand: { sink: 0.15, tilt: 0.25 },
  });
  L.add({
    name: "firs",
    species: ["spruce", "young", "slender"],
    levels: [0, 14, 46, 110],
    tall: true,
    at: [
      [-7.4, -5, 0.8],
      [8.6, -4.6, 0.9],
      [9.8, -9.4, 1],
    ],
    count: 40,
    ring: [12, 80],
    spacing: 3,
    size: [0.6, 1.1],
    stand: { sink: 0.15, tilt: 0.03 },
  });
  midWoods(L, ["spruce", "slender", "fir"], 150, [34, 125], (x, z) => rolling(x, z, 36, 2, 15) > -0.1);
  farWoods(L, ["conifer"], 150, [115, 280], (x, z) => height(x, z) < 58);
  return L.place({
    height: ground.surface,
    surface: snowy ? "snow" : "grass",
    lanes: commonLanes(height),
    features: [
      { name: "mountains", at: [-90, 150, -400], facing: [0, 0, 1] },
      { name: "rocks", at: [-4.6, 0.8, -2.4], facing: [0.7, 0, 0.7] },
    ],
  });
}
