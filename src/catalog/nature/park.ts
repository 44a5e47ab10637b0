/** A city park. */
import { smoothstep, type Vec3 } from "../../shape/math.ts";
import { distanceToLine } from "../../shape/scatter.ts";
import { ribbon, rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Feature, Lane, Place, PlaceParams } from "../types.ts";
import { groundPart, rangeHeight, rangePart } from "./backdrop.ts";
import { fallenLeaves, farWoods, hillsOf, midWoods, wildFlowers } from "./greenery.ts";
import { awayFromStage, commonLanes, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { lampPost, parkBench, playground, skyline } from "./props.ts";

const PARK_STAGE = { width: 4.5, depth: 3 };

/** A city park: a path with benches and lamps, old trees, a playground and the city behind. */
export function park(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const night = params.time === "night" || params.time === "dusk";
  const trail: Vec3[] = [
    [-46, 0, 4],
    [-22, 0, -3.4],
    [-9, 0, -6.2],
    [2, 0, -5.4],
    [10, 0, -7.4],
    [18, 0, -14],
    [24, 0, -28],
    [20, 0, -58],
  ];
  const half = 1.35;
  const hills = hillsOf(params, { near: 110, far: 420, high: 26, wavelength: 160, seed: 6, sharp: 0 });
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, PARK_STAGE, 18) * smoothstep(half, half + 5, distanceToLine(x, z, trail));
    return (
      away * (0.9 * rolling(x, z, 26, 2, 2) + 0.25 * rolling(x, z, 8, 2, 3)) +
      0.02 * rolling(x, z, 2.8, 2, 7) * smoothstep(half, half + 1, distanceToLine(x, z, trail)) +
      rangeHeight(hills, x, z)
    );
  };
  const path: Lane = { name: "path", points: trail.slice(1, 7).map(([x, , z]) => [x, height(x, z), z]) };
  const L = landscape({
    params,
    height,
    stage: PARK_STAGE,
    air: { sky: "earth", sunAzimuth: -102, haze: 0.14 },
    ways: [{ lane: { name: "path", points: trail }, half: half + 0.25 }],
    vista: { half: 4.5, spread: 0.14, depth: 34 },
  });
  const off = (x: number, z: number) => distanceToLine(x, z, trail);
  const sunk = (x: number, z: number) => height(x, z) - 0.05 * smoothstep(half + 0.1, half - 0.35, off(x, z));
  const gravel = linear(snowy ? "#c8ccd4" : "#b49a78");
  const ground = groundPart(
    sunk,
    snowy ? snowPaint : grassPaint(season, { bare: (x, z) => 0.7 * smoothstep(half + 0.7, half - 0.1, off(x, z)) }),
    snowy ? "snow" : "grass",
    { outer: 230, richness: params.richness },
  );
  L.build(
    ground.part,
    rangePart(
      (x, z) => height(x, z) - 0.3,
      mountainPaint({ season, treeLine: 56, snowLine: 100 }),
      222,
      hills.far,
      130,
    ),
    {
      name: "path",
      mesh: ribbon(trail, {
        half: () => half,
        height,
        paint: (x, _y, z) => shade(gravel, 0.92 + 0.16 * rolling(x, z, 1.7, 3, 5), 0.1 * rolling(x, z, 7, 1, 2)),
        step: 0.7,
        columns: 6,
        lift: 0.012,
        edgeLift: -0.03,
      }),
      surface: { kind: "earth", roughness: 0.95 },
      castShadow: false,
    },
  );
  if (!snowy) {
    L.turf({
      height: [0.05, 0.11],
      width: 0.013,
      lean: 0.5,
      joints: 1,
      density: 260,
      reach: 24,
      where: (x, z) => off(x, z) > half + 0.5,
    });
    if (season.name !== "winter")
      wildFlowers(
        L,
        L.has("flowers") ? ["daisy", "poppy", "cornflower", "tulip"] : ["daisy", "buttercup"],
        L.has("flowers") ? 70 : 26,
        16,
        3,
      );
    L.add({
      name: "tufts",
      species: ["grass"],
      levels: [0, 6, 13],
      count: 60,
      ring: [3, 24],
      spacing: 0.6,
      size: [0.3, 0.6],
      loose: true,
      castShadow: false,
    });
  }
  if (season.name === "autumn") fallenLeaves(L);
  const kinds = season.name === "spring" ? ["cherry", "oak", "maple"] : ["oak", "maple", "birch"];
  L.add({
    name: "park trees",
    species: kinds,
    variants: 1,
    levels: [0, 18, 55, 140],
    tall: true,
    at: [
      [-7.6, -9.6, 1],
      [8.4, -11.6, 1.05],
      [-12, -5.2, 0.95],
      [12.5, -3.5, 1],
      [-14, -18, 1.1],
      [4.8, -24, 1.1],
      [-5, -30, 1.15],
    ],
    count: 34,
    ring: [17, 90],
    spacing: 6.5,
    size: [0.8, 1.25],
    stand: { sink: 0.1, stretch: 0.1 },
  });
  L.add({
    name: "bushes",
    species: ["flowering bush", "bush"],
    levels: [0, 11, 26],
    at: [
      [-9.4, -8.4, 1],
      [10.3, -9.6, 1.1],
      [6.4, -9.2, 0.8],
    ],
    count: 22,
    ring: [10, 50],
    spacing: 2.2,
    tall: true,
    margin: 0.6,
    size: [0.7, 1.2],
  });
  const lamps: [number, number][] = [
    [-5.2, -8.2],
    [6.8, -8.4],
    [17, -17.5],
    [-16, -7.2],
  ];
  const lamp = lampPost(night ? 1 : 0.05);
  L.add({
    name: "lamp posts",
    models: [[{ model: lamp, beyond: 0 }]],
    at: lamps.map(([x, z]) => [x, z, 1]),
    stand: { yaw: 0 },
  });
  L.put("bench", parkBench(), -2.6, -7.8, 0.1);
  L.put("bench right", parkBench(), 9.2, -9.4, -0.35);
  L.put("playground", playground(), -10, -25, 0.5);
  if (!L.has("mountains")) L.put("skyline", skyline(params.seed + 5, 300, night ? 1 : 0), -30, -235, 0.1);
  midWoods(L, ["oak", "maple"], 70, [60, 125]);
  farWoods(L, ["broadleaf"], 110, [115, 225]);
  const features: Feature[] = [
    { name: "bench", at: [-2.6, height(-2.6, -7.8) + 0.45, -7.6], facing: [0, 0, 1] },
    { name: "playground", at: [-10, 1.5, -25], facing: [0, 0, 1] },
    { name: "trees", at: [-7.6, 3, -9.6], facing: [0.6, 0, 0.8] },
    { name: "city", at: [-30, 20, -235], facing: [0, 0, 1] },
  ];
  return L.place({
    height: (x, z) => (off(x, z) < half + 0.4 ? height(x, z) : ground.surface(x, z)),
    surface: snowy ? "snow" : "grass",
    lanes: commonLanes(height, [path]),
    features,
    lights: night
      ? lamps.map(([x, z]) => ({ at: [x, height(x, z) + 3.2, z], color: [1, 0.72, 0.38], strength: 5, reach: 13 }))
      : [],
    supports: [{ name: "bench", at: [-2.6, height(-2.6, -7.8) + 0.47, -7.62], extent: [1.5, 0.4] }],
  });
}
