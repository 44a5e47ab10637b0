/** A mown garden lawn. */
import { smoothstep, type Vec3 } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Place, PlaceParams } from "../types.ts";
import { groundPart, rangeHeight, rangePart } from "./backdrop.ts";
import { farWoods, hillsOf, midWoods, wildFlowers } from "./greenery.ts";
import { awayFromStage, commonLanes, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { farHouse, picketFence } from "./props.ts";

const LAWN_STAGE = { width: 4, depth: 2.8 };

/** A mown garden lawn: hedge, flower beds, a white fence, a house beyond. */
export function lawn(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const hills = hillsOf(params, { near: 70, far: 420, high: 46, wavelength: 150, seed: 6, sharp: 0.05 });
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, LAWN_STAGE, 20);
    return (
      away * (0.55 * rolling(x, z, 24, 2, 2) + 0.012 * Math.max(0, -z)) +
      0.022 * rolling(x, z, 2.8, 2, 7) +
      rangeHeight(hills, x, z)
    );
  };
  const L = landscape({
    params,
    height,
    stage: LAWN_STAGE,
    air: { sky: "earth", sunAzimuth: -62, haze: 0.14 },
    vista: { half: 5, spread: 0.12, depth: 26 },
  });
  const bed = (x: number, z: number) =>
    smoothstep(1.05, 0.7, Math.abs(z + 8.4 + 0.5 * Math.sin(x * 0.5))) * smoothstep(13.5, 12, Math.abs(x));
  const plain = grassPaint(season, { bare: (x, z) => bed(x, z) });
  // Mown stripes, very soft.
  const paint = (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const c = plain(x, y, z, n);
    return Math.hypot(x, z) > 45 ? c : shade(c, 1 + 0.07 * Math.tanh(3 * Math.sin((x + 0.35 * z) * 1.6)));
  };
  const ground = groundPart(height, snowy ? snowPaint : paint, snowy ? "snow" : "grass", {
    outer: 200,
    richness: params.richness,
  });
  L.build(
    ground.part,
    rangePart(
      (x, z) => height(x, z) - 0.3,
      mountainPaint({ season, treeLine: 56, snowLine: 100 }),
      194,
      hills.far,
      130,
    ),
  );
  if (!snowy) {
    L.turf({
      height: [0.045, 0.085],
      width: 0.0125,
      lean: 0.5,
      joints: 1,
      density: 310,
      reach: 24,
      where: (x, z) => bed(x, z) < 0.5,
    });
    if (season.name !== "winter") {
      L.add({
        name: "lawn daisies",
        species: ["daisy"],
        stalks: 3,
        radius: 0.25,
        levels: [null, 0, 4, 8],
        count: 34,
        ring: [2.6, 14],
        spacing: 0.7,
        size: [0.3, 0.42],
        loose: true,
        castShadow: false,
      });
      if (L.has("flowers")) wildFlowers(L, ["poppy", "tulip", "cornflower"], 60, 15, 3.4);
      const beds = season.name === "spring" ? ["tulip", "daisy", "lavender"] : ["rose", "lavender", "daisy"];
      beds.forEach((name, i) =>
        L.add({
          name: `bed ${name}`,
          species: [name],
          stalks: 8,
          radius: 0.32,
          levels: [null, 0, 9, 15],
          count: 40,
          area: { min: [-13, -9.6], max: [13, -7.2] },
          spacing: 0.42,
          size: [0.9, 1.25],
          loose: true,
          castShadow: false,
          where: (x, z) => bed(x, z) > 0.5 && Math.floor(Math.abs(x * 0.4 + i)) % 3 === i % 3,
        }),
      );
    }
  }
  L.add({
    name: "bed bushes",
    species: ["rose bush", "flowering bush"],
    levels: [0, 12, 26],
    at: [
      [-6.2, -8.6, 0.95],
      [6.6, -8.3, 1],
      [-10.6, -8.5, 0.9],
      [11, -8.8, 1],
    ],
    stand: { sink: 0.03 },
  });
  // The hedge runs along both sides; the fence closes the back with a gap for the view.
  const hedge = (["hedge"] as const).flatMap(() => [-1, 1]);
  hedge.forEach((side) =>
    L.add({
      name: `hedge ${side}`,
      species: ["hedge"],
      levels: [0, 5, 13],
      at: Array.from(
        { length: 6 },
        (_, i) => [side * (9.6 + (i < 2 ? 0.05 * i : 0)), 3 - i * 2.98, 1] as [number, number, number],
      ),
      stand: { yaw: Math.PI / 2, sink: 0.02 },
    }),
  );
  const fence = picketFence(3);
  L.add({
    name: "fence",
    models: [[{ model: fence, beyond: 0 }]],
    at: Array.from({ length: 9 }, (_, i) => [(i - 4) * 3, -10.4, 1] as [number, number, number]),
    stand: { yaw: 0 },
  });
  L.put(
    "house",
    farHouse(params.seed + 2, params.time === "night" || params.time === "dusk" ? 1 : 0),
    12.5,
    -27,
    -0.32,
    1,
  );
  const bloom = season.name === "spring" ? "cherry" : "apple";
  L.add({
    name: "garden trees",
    species: [bloom, "maple", "birch"],
    levels: [0, 17, 50, 140],
    at: [
      [-9.8, -12.8, 1.05],
      [8.2, -15, 0.95],
      [-4.4, -25, 1.1],
      [-17, -19, 1.1],
      [21, -15, 1],
      [-22, -34, 1.2],
      [3, -41, 1.1],
      [26, -38, 1.1],
    ],
    count: 16,
    ring: [32, 80],
    spacing: 8,
    tall: true,
    size: [0.8, 1.2],
  });
  L.add({
    name: "trees around",
    species: ["oak"],
    levels: [0, 17, 50, 140],
    at: [
      [-13.5, 1.5, 0.85],
      [14, -3, 0.9],
      [-15, 15, 1],
      [13, 18, 1],
      [0, 30, 1],
    ],
  });
  midWoods(L, ["oak", "spruce", "maple"], 70, [50, 115]);
  farWoods(L, ["broadleaf", "conifer"], 110, [110, 260]);
  return L.place({
    height: ground.surface,
    surface: snowy ? "snow" : "grass",
    lanes: commonLanes(height),
    features: [
      { name: "house", at: [12.5, 3, -23], facing: [0, 0, 1] },
      { name: "fence", at: [0, 0.9, -10.4], facing: [0, 0, 1] },
      { name: "trees", at: [-9.8, 2.5, -12.8], facing: [0.6, 0, 0.8] },
      { name: "flowers", at: [-4, 0.4, -8.4], facing: [0, 0, 1] },
    ],
  });
}
