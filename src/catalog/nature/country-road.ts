/** A country road. */
import { mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { commonLanes, farGrove, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { railFence } from "./props.ts";
import { along, offset, pavement, type RoadLine } from "./road-line.ts";

const ROAD_STAGE = { width: 3, depth: 9 };

/** A country road between fields, fences and trees, hills ahead. */
export function countryRoad(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const half = 3.2;
  const road: RoadLine = {
    x: (z) => 5 * Math.sin(z / 46) + 9 * smoothstep(-40, -150, z) * Math.sin((z + 40) / 60),
    y: (z) => 0.9 * Math.sin(z / 58) + 1.4 * smoothstep(-30, -140, z) * Math.sin(z / 40),
  };
  const ranges: Range[] = [
    { near: 90, far: 330, high: 34, wavelength: 150, seed: 14, sharp: 0.05 },
    {
      near: 260,
      far: 640,
      high: 130,
      wavelength: 210,
      seed: 3,
      sharp: 0.6,
      open: (a) => 0.5 + 0.5 * smoothstep(0, 45, Math.abs(a + 4)),
    },
  ];
  const height = (x: number, z: number): number => {
    const d = Math.abs(offset(road, x, z));
    const far = smoothstep(230, 150, Math.abs(z));
    const base = road.y(z) * far;
    if (d <= half + 0.3) return base;
    const ditch = -0.22 * smoothstep(half + 0.4, half + 1.3, d) * smoothstep(half + 3, half + 1.6, d);
    const field =
      smoothstep(half + 1, half + 16, d) * (1.5 * rolling(x, z, 36, 2, 5) + 0.3 * rolling(x, z, 9, 2, 6)) -
      base * smoothstep(20, 90, d);
    let y = base + ditch + field;
    for (const r of ranges) y += rangeHeight(r, x, z) * smoothstep(half + 6, half + 40, d);
    return y;
  };
  const ways = along(road, 230, -230, 7);
  const L = landscape({
    params,
    height,
    stage: ROAD_STAGE,
    air: { sky: "earth", sunAzimuth: -58, haze: 0.15 },
    ways: [{ lane: { name: "road", points: ways }, half: half + 0.7 }],
    vista: { half: 4.5, spread: 0.1, depth: 80 },
  });
  const verge = linear("#8a7858");
  const grass = snowy ? snowPaint : grassPaint(season);
  const paint = (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const d = Math.abs(offset(road, x, z));
    return mix(
      grass(x, y, z, n),
      shade(verge, 0.9 + 0.2 * rolling(x, z, 1.5, 2, 2)),
      smoothstep(half + 1.5, half + 0.5, d) * (snowy ? 0.3 : 0.85),
    );
  };
  const sunk = (x: number, z: number) =>
    height(x, z) - 0.12 * smoothstep(half + 0.5, half - 0.3, Math.abs(offset(road, x, z)));
  const dirt = L.has("dirt", "path", "trail");
  const ground = groundPart(sunk, paint, snowy ? "snow" : "grass", {
    outer: 232,
    richness: params.richness,
    cell: 0.4,
  });
  L.build(
    ground.part,
    rangePart((x, z) => height(x, z) - 0.3, mountainPaint({ season, treeLine: 70, snowLine: 125 }), 224, 640, 132),
    ...pavement(road, 215, -222, half, {
      tar: linear(dirt ? "#a08260" : snowy ? "#6c6e76" : "#68686c"),
      middle: linear(dirt ? "#a08260" : "#f0ece0"),
      edge: linear(dirt ? "#987a58" : "#e8e4da"),
    }),
  );
  const fence = railFence(8.8);
  L.add({
    name: "fence",
    models: [[{ model: fence, beyond: 0 }]],
    at: Array.from({ length: 12 }, (_, i) => 26 - i * 8.8).flatMap((z) => [
      [road.x(z) + half + 4.2, z, 1] as [number, number, number],
    ]),
    stand: { yaw: Math.PI / 2 },
  });
  if (!snowy) {
    L.turf({
      height: [0.08, 0.26],
      width: 0.016,
      lean: 0.6,
      joints: 2,
      density: 110,
      reach: 24,
      where: (x, z) => Math.abs(offset(road, x, z)) > half + 1.1,
    });
    L.add({
      name: "tall grass",
      species: ["grass", "dry grass"],
      levels: [0, 7, 15],
      count: 300,
      area: { min: [-16, -60], max: [16, 24] },
      spacing: 0.5,
      size: [0.6, 1.2],
      loose: true,
      castShadow: false,
    });
    if (season.name !== "winter")
      for (const [i, name] of ["poppy", "daisy", "cornflower"].entries())
        L.add({
          name: `flowers ${name}`,
          species: [name],
          stalks: 8,
          radius: 0.35,
          levels: [null, 0, 5, 11],
          count: 60,
          area: { min: [-14, -40], max: [14, 20] },
          spacing: 0.5,
          size: [0.9, 1.4],
          loose: true,
          castShadow: false,
          where: (x, z) => rolling(x, z, 6, 2, 50 + i) > 0,
        });
  }
  const trees: [number, number, number][] = [];
  for (let z = 18; z > -120; z -= 15) {
    trees.push([road.x(z) - half - 5.4, z - 3, 0.9 + 0.25 * Math.abs(Math.sin(z))]);
    if (z < -6) trees.push([road.x(z) + half + 7.4, z - 10, 0.85 + 0.25 * Math.abs(Math.cos(z))]);
  }
  L.add({
    name: "roadside trees",
    species: season.name === "spring" ? ["cherry", "oak"] : ["oak", "maple"],
    levels: [0, 24, 60, 150],
    at: trees,
    stand: { sink: 0.1, stretch: 0.1 },
  });
  L.add({
    name: "bushes",
    species: ["bush"],
    variants: 2,
    levels: [0, 12, 28],
    count: 50,
    area: { min: [-50, -110], max: [50, 40] },
    spacing: 3,
    margin: 3,
    size: [0.7, 1.4],
    stand: { sink: 0.05 },
  });
  L.add({
    name: "woods",
    species: ["oak", "spruce", "poplar"],
    levels: [null, null, 0, 110],
    count: 110,
    ring: [34, 130],
    spacing: 4.5,
    margin: 10,
    size: [0.8, 1.2],
    castShadow: false,
    stand: { sink: 0.2, stretch: 0.1 },
    where: (x, z) => rolling(x, z, 44, 2, 15) > 0,
  });
  L.add({
    name: "far woods",
    models: [
      [{ model: farGrove("broadleaf", season, 2), beyond: 0 }],
      [{ model: farGrove("conifer", season, 3), beyond: 0 }],
    ],
    count: 130,
    ring: [120, 320],
    spacing: 9,
    margin: 12,
    size: [0.7, 1.2],
    castShadow: false,
    stand: { sink: 1 },
    where: (x, z) => rolling(x, z, 70, 2, 9) > -0.1 && height(x, z) < 70,
  });
  return L.place({
    height: (x, z) => (Math.abs(offset(road, x, z)) < half + 0.6 ? height(x, z) : ground.surface(x, z)),
    surface: "asphalt",
    lanes: commonLanes(height, [
      { name: "road", points: along(road, 95, -150, 7, 1.6) },
      { name: "path", points: along(road, 20, -60, 6, -half - 1.2).map(([x, , z]) => [x, height(x, z), z]) },
    ]),
    features: [
      { name: "road", at: [0, 0, 0], facing: [0, 0, 1] },
      { name: "fence", at: [half + 4.4, 0.8, -5], facing: [-1, 0, 0] },
      { name: "trees", at: trees[1] as unknown as Vec3, facing: [1, 0, 0] },
    ],
  });
}
