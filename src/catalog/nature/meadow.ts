/** Open green places: meadow, lawn, park, mountains' alpine meadow. */
import { lerp, smoothstep, type Vec3 } from "../../shape/math.ts";
import { distanceToLine } from "../../shape/scatter.ts";
import { ribbon, rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Feature, Lane, Place, PlaceParams, Scatter } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { awayFromStage, commonLanes, farGrove, type Landscape, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { farHouse, lampPost, parkBench, picketFence, playground, railFence, skyline } from "./props.ts";
import { growRock } from "./rocks.ts";

const FLOWER_COLORS: Record<string, string | undefined> = { tulip: undefined, lupin: "#b06ac8" };

/** Drifts of wild flowers: each species in its own patches. */
function wildFlowers(L: Landscape, species: string[], count: number, reach: number, inner = 1.2): void {
  species.forEach((name, i) => {
    L.add({
      name: `flowers ${name}`,
      species: [name],
      color: FLOWER_COLORS[name],
      stalks: 9,
      radius: 0.38,
      levels: [null, 0, 3.6, 7.5],
      count,
      ring: [inner, reach],
      spacing: 0.4,
      size: [0.9, 1.5],
      loose: true,
      castShadow: false,
      where: (x, z) => rolling(x, z, 5.5, 2, 40 + i) > 0.02,
    });
  });
}

/** Woods in the middle distance. */
function midWoods(
  L: Landscape,
  species: string[],
  count: number,
  ring: [number, number],
  where?: (x: number, z: number) => boolean,
): void {
  L.add({
    name: "woods",
    species,
    levels: [null, null, 0, 110],
    count,
    ring,
    spacing: 4,
    size: [0.75, 1.25],
    tall: true,
    castShadow: false,
    stand: { sink: 0.2, stretch: 0.12 },
    where,
  });
}

/** The hills that close a place, or mountains where they are asked for. */
const hillsOf = (params: PlaceParams, hills: Range): Range =>
  params.features.includes("mountains")
    ? { ...hills, near: hills.near + 110, far: hills.far + 260, high: 210, wavelength: 190, sharp: 0.92 }
    : hills;

/** Far woods on the hills around. */
function farWoods(
  L: Landscape,
  kinds: ("conifer" | "broadleaf")[],
  count: number,
  ring: [number, number],
  where?: (x: number, z: number) => boolean,
): void {
  L.add({
    name: "far woods",
    models: kinds.map((k, i) => [{ model: farGrove(k, L.season, i + 1), beyond: 0 }]),
    count,
    ring,
    spacing: 9,
    size: [0.7, 1.25],
    stand: { sink: 1.2 },
    castShadow: false,
    where,
  });
}

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
    levels: [0, 24, 60, 150],
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
      levels: [0, 7.5, 20],
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
    levels: [0, 20, 55, 150],
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
    levels: [0, 20, 55, 150],
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
    air: { sky: "earth", sunAzimuth: -58, haze: 0.18 },
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
    levels: [0, 25, 60, 150],
    tall: true,
    at: [
      [-7.6, -9.6, 1],
      [8.4, -11.6, 1.05],
      [-11.5, -2.2, 0.95],
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

/** Leaves on the ground under autumn trees. */
export function fallenLeaves(L: Landscape): void {
  L.add({
    name: "fallen leaves",
    models: [[{ model: leafLitter(L), beyond: 0 }]],
    count: 260,
    ring: [0, 19],
    spacing: 0.65,
    size: [0.8, 1.3],
    loose: true,
    anywhere: true,
    castShadow: false,
    stand: { shear: true },
  });
}

function leafLitter(L: Landscape): Scatter["levels"][number]["model"] {
  const rng = L.rng.fork("litter");
  const hues = ["#d9762a", "#e8a132", "#c4502a", "#a8743c"].map(linear);
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i < 16; i++) {
    const [x, z, a, r] = [rng.range(-0.6, 0.6), rng.range(-0.6, 0.6), rng.range(0, 6.3), rng.range(0.06, 0.1)];
    const c = shade(rng.pick(hues), rng.range(0.7, 1.1));
    const base = positions.length / 3;
    for (const [l, w, h] of [
      [-1, 0, 0.01],
      [0, 0.6, 0.03],
      [1, 0, 0.015],
      [0, -0.6, 0.03],
    ]) {
      positions.push(
        x + (Math.sin(a) * l + Math.cos(a) * w) * r,
        h + 0.05,
        z + (Math.cos(a) * l - Math.sin(a) * w) * r,
      );
      normals.push(0, 1, 0);
      colors.push(...c);
    }
    indices.push(base, base + 1, base + 2, base, base + 2, base + 3);
  }
  const mesh = {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colors: Float32Array.from(colors),
    indices: Uint32Array.from(indices),
  };
  return {
    parts: [{ name: "leaves", mesh, surface: { kind: "foliage", twoSided: true }, castShadow: false }],
    box: { min: [-0.6, 0, -0.6], max: [0.6, 0.05, 0.6] },
    anchors: {},
    colliders: [],
  };
}

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
void lerp;
