/** The coastal cliff road. */
import { clamp, lerp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { fieldMesh, ridged, rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Lane, Part, Place, PlaceParams } from "../types.ts";
import { type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { commonLanes, farGrove, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint } from "./paints.ts";
import { guardRail } from "./props.ts";
import { along, graded, offset, pavement, type RoadLine } from "./road-line.ts";
import { growRock } from "./rocks.ts";

const CLIFF_STAGE = { width: 3.2, depth: 9 };

/** A road along a sea cliff: hills on the left, the sea far below on the right, headlands ahead. */
export function cliffRoad(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features, false);
  const half = 3.6;
  const sea = -30;
  const road: RoadLine = {
    x: (z) =>
      13 * Math.sin(z / 40) +
      3.2 * Math.sin(z / 19 + 0.6) -
      3.2 * Math.sin(0.6) +
      (z < -160 ? -0.0022 * (z + 160) ** 2 : 0),
    y: (z) => 1.6 * Math.sin(z / 70) + 0.9 * Math.sin(z / 31 + 1) - 0.9 * Math.sin(1),
  };
  // How far the cliff's edge lies from the road, and how the coast bulges into headlands.
  const edge = (z: number) =>
    7.5 +
    3.6 * rolling(0, z, 26, 2, 4) +
    12 * smoothstep(0.2, 0.8, rolling(3, z, 70, 2, 6)) +
    2 * rolling(7, z, 9, 2, 8);
  // Buttresses and gullies, and how far the cliff runs out while it falls.
  const buttress = (x: number, z: number) =>
    2.2 * (ridged(x * 0.25, z, 13, 2, 15) - 0.45) * smoothstep(0, 2.5, offset(road, x, z) - edge(z) + 1.2);
  const cliffRun = (x: number, z: number) => 9.5 * (1 + 0.4 * rolling(x * 0.4, z, 24, 2, 17));
  const away = (z: number) => smoothstep(half + 0.6, half + 7, z);
  const height = (x: number, z: number): number => {
    const d = offset(road, x, z);
    const base = road.y(z);
    if (Math.abs(d) <= half + 0.4) return base;
    if (d < 0) {
      // The hill side: a cut bank, then slopes up to ridges.
      const e = -d - half - 0.4;
      const bank =
        3.2 *
        smoothstep(0.4, 3.2, e + 0.5 * rolling(x, z, 2.2, 2, 44)) *
        clamp(0.7 + 0.75 * rolling(x, z, 12, 2, 12), 0.15, 1.3);
      const hill =
        0.36 * Math.max(0, e - 3) * (0.75 + 0.5 * rolling(x, z, 60, 3, 5)) * smoothstep(320, 120, e) +
        26 * smoothstep(20, 110, e) * ridged(x, z, 95, 3, 9);
      return base + bank + hill + 0.5 * away(-d) * rolling(x, z, 7, 3, 3);
    }
    const e = d - edge(z) - buttress(x, z);
    const verge = 0.28 * smoothstep(half + 0.6, half + 2.5, d) * (0.6 + rolling(x, z, 4, 2, 3));
    if (e < 0) return base + verge - 0.5 * smoothstep(-3, 0, e);
    // The cliff falls in ledges; its foot stands in the sea with a few shelves of rock.
    const run = cliffRun(x, z);
    const fall = clamp(e / run);
    const ledges =
      fall +
      0.04 * Math.sin(fall * 23 + 4 * rolling(x, z, 16, 2, 16)) * smoothstep(0, 0.1, fall) * smoothstep(1, 0.9, fall);
    const top = base + verge - 0.5;
    const foot = sea - 0.5 + 2.2 * rolling(x, z, 9, 3, 18);
    const shelf = -0.3 * Math.max(0, e - run);
    return Math.max(sea - 14, lerp(top, foot, clamp(ledges)) + shelf);
  };
  const shore = (x: number, z: number): number => {
    const e = offset(road, x, z) - edge(z) - buttress(x, z) - cliffRun(x, z);
    return e + 1.2 + 2.5 * rolling(x, z, 9, 2, 18);
  };
  const lane: Lane = { name: "road", points: along(road, 92, -130, 7, 1.8) };
  const L = landscape({
    params,
    height,
    stage: CLIFF_STAGE,
    air: { sky: "earth", sunAzimuth: 38, haze: 0.04 },
    winterSnow: false,
    land: (x, z) => offset(road, x, z) < edge(z) - 1.7,
    ways: [{ lane: { name: "road", points: along(road, 140, -200, 6) }, half: half + 0.7 }],
  });
  const grass = grassPaint(season);
  const rockWarm = linear("#a08468");
  const rockDark = linear("#5c4f48");
  const paint = (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const d = offset(road, x, z);
    const bed = rolling(x * 0.3, z * 0.3, 10, 2, 3) * 2 + y * 0.75;
    let rock = mix(
      rockDark,
      rockWarm,
      clamp(0.5 + 0.42 * Math.sin(bed) + 0.22 * Math.sin(bed * 3.1 + 1) + 0.45 * rolling(x, z, 5, 3, 22)),
    );
    rock = mix(rock, linear("#c8ad88"), 0.4 * smoothstep(0.35, 0.75, rolling(x + 40, y * 2, 9, 2, 5)));
    // Wet and dark at the foot, pale salt above it.
    rock = mix(rock, shade(rockDark, 0.55), smoothstep(sea + 2.4, sea + 0.6, y));
    const heath = smoothstep(0.1, 0.5, rolling(x, z, 18, 3, 61));
    const bloom = mix(linear("#6a5a3c"), linear("#8a6a7c"), smoothstep(-0.1, 0.4, rolling(x, z, 9, 2, 62)));
    let c = mix(
      rock,
      mix(shade(grass(x, y, z, [n[0], 1, n[2]]), 0.9, -0.15), bloom, 0.55 * heath),
      smoothstep(0.62, 0.82, n[1] + 0.12 * rolling(x, z, 5, 2, 9)) * smoothstep(sea + 6, sea + 14, y),
    );
    const gravel = linear("#a8967c");
    c = mix(
      c,
      shade(gravel, 0.9 + 0.2 * rolling(x, z, 1.4, 2, 2)),
      smoothstep(half + 1.7, half + 0.7, Math.abs(d)) * 0.9,
    );
    return season.snow > 0 ? mix(c, [0.78, 0.84, 0.92], smoothstep(0.5, 0.8, n[1]) * 0.9) : c;
  };
  const under = (x: number, z: number) =>
    height(x, z) - 0.09 * smoothstep(half + 0.35, half - 0.2, Math.abs(offset(road, x, z)));
  // Rows follow the road; columns are offsets from it, fine at the kerb and the cliff.
  const zs = graded(-430, 300, 2.1, 1.022);
  const inner = [-half - 2.8, -half - 2.1, -half - 1.4, -half - 0.7, -half - 0.1, half + 0.1, half + 0.7, half + 1.6];
  const left = [-260, -210, -170, -138, -112, -90, -72, -58, -47, -38, -31, -25, -20, -16, -12.6, -10, -8.6, -7.5];
  const right = [
    -2.6, -1.2, -0.3, 0.2, 0.7, 1.2, 1.8, 2.4, 3.1, 3.8, 4.6, 5.4, 6.3, 7.2, 8.2, 9.3, 10.5, 12, 14, 18, 26, 40,
  ];
  const columns: ((z: number) => number)[] = [
    ...[...left, ...inner].map((d) => () => d),
    ...right.map((e) => (z: number) => Math.max(half + 2.2 + e * 0.1, edge(z) + e)),
  ];
  const rowsX = zs.map((z) => {
    const slope = road.x(z + 0.5) - road.x(z - 0.5);
    const k = Math.sqrt(1 + slope * slope);
    return columns.map((c) => road.x(z) + c(z) * k);
  });
  const rowsZ = zs.map((z) => columns.map(() => z));
  // The cliff is stone and the land above it earth: two meshes that share a row of points.
  const split = left.length + inner.length + 1;
  const piece = (name: string, kind: "earth" | "stone", from: number, to: number): Part => ({
    name,
    mesh: fieldMesh(
      rowsX.map((r) => r.slice(from, to)),
      rowsZ.map((r) => r.slice(from, to)),
      under,
      paint,
    ),
    surface: { kind, roughness: 0.95 },
  });
  L.build(
    piece("coast", "earth", 0, split + 1),
    piece("cliff", "stone", split, columns.length),
    ...pavement(road, 150, -260, half, { tar: linear("#626266"), middle: linear("#e8b23c"), edge: linear("#e4e2dc") }),
  );
  L.build(
    ...guardRail(
      along(road, 120, -190, 4, half + 0.75).map(([x, , z]) => [x, height(x, z), z] as Vec3),
      3,
    ),
  );
  // A far headland and islands close the sea view.
  const cape: Range = {
    near: 420,
    far: 900,
    high: 90,
    wavelength: 170,
    seed: 31,
    sharp: 0.5,
    open: (a) =>
      smoothstep(-62, -8, a) * smoothstep(34, 4, a) + smoothstep(150, 175, Math.abs(a)) * 0.7 + smoothstep(-30, -70, a),
  };
  L.build(
    rangePart(
      (x, z) => sea - 6 + rangeHeight(cape, x, z) * 1.25,
      mountainPaint({ season, treeLine: 46, snowLine: 400, rock: linear("#8a7a70") }),
      415,
      900,
      150,
    ),
  );
  L.add({
    name: "sea rocks",
    models: [3, 6, 9].map((seed) => [
      { model: growRock({ seed, snow: 0, moss: 0, color: "#6c5a4e", sides: 12, flat: 0.9 }), beyond: 0 },
    ]),
    at: [-70, -52, -38, -22, -8, 6, 20, 38, 60, -95, -120].flatMap((z, i) => {
      const q = L.rng.range(15, 30);
      return [
        [road.x(z) + (edge(z) + q) * 1.08, z + L.rng.range(-4, 4), L.rng.range(1.2, 3.6)] as [number, number, number],
        ...(i % 2 ? [] : [[road.x(z) + edge(z) + q + 8, z + 6, L.rng.range(0.8, 2)] as [number, number, number]]),
      ];
    }),
    stand: { sink: -0.1, tilt: 0.2 },
    castShadow: true,
  });
  L.add({
    name: "road rocks",
    models: [5, 8].map((seed) => [
      { model: growRock({ seed, snow: 0, moss: 0.2, color: "#94806a", sides: 12 }), beyond: 0 },
    ]),
    count: 44,
    area: { min: [-60, -150], max: [40, 110] },
    spacing: 3,
    size: [0.25, 1.1],
    stand: { sink: 0.2, tilt: 0.3 },
    margin: 0.2,
  });
  L.add({
    name: "dry grass",
    species: ["dune grass", "dry grass"],
    levels: [0, 9, 20],
    count: 420,
    area: { min: [-34, -120], max: [46, 90] },
    spacing: 0.7,
    size: [0.7, 1.3],
    loose: true,
    castShadow: false,
    stand: { tilt: 0.15 },
    where: (x, z) => Math.abs(offset(road, x, z)) < 15 && rolling(x, z, 7, 2, 19) > -0.2,
  });
  L.add({
    name: "scrub",
    species: ["scrub", "bush", "gorse"],
    levels: [0, 12, 26, 80],
    count: 420,
    area: { min: [-110, -220], max: [40, 130] },
    spacing: 1.8,
    size: [0.6, 2.2],
    margin: 0.8,
    stand: { sink: 0.08 },
    where: (x, z) => rolling(x, z, 14, 2, 23) > 0.02,
  });
  L.add({
    name: "verge bushes",
    species: ["scrub", "gorse", "bush"],
    levels: [null, 0, 20, 60],
    count: 240,
    area: { min: [-60, -120], max: [40, 80] },
    spacing: 0.9,
    size: [0.35, 1.1],
    margin: 0.4,
    loose: true,
    stand: { sink: 0.08 },
    where: (x, z) => offset(road, x, z) < 0 && offset(road, x, z) > -34 && rolling(x, z, 8, 2, 63) > 0.05,
  });
  if (season.name !== "winter")
    ["poppy", "lupin", "daisy"].forEach((name, i) => {
      L.add({
        name: `flowers ${name}`,
        species: [name],
        stalks: 9,
        radius: 0.45,
        levels: [null, 0, 6, 12],
        count: 90,
        area: { min: [-30, -70], max: [24, 60] },
        spacing: 0.5,
        size: [0.9, 1.5],
        loose: true,
        castShadow: false,
        where: (x, z) => Math.abs(offset(road, x, z)) < 16 && rolling(x, z, 7, 2, 70 + i) > 0.02,
      });
    });
  L.add({
    name: "pines",
    species: ["pine", "cypress"],
    levels: [null, 0, 40, 110],
    count: 110,
    area: { min: [-130, -220], max: [-2, 140] },
    spacing: 6,
    size: [0.55, 1],
    margin: 4.5,
    stand: { sink: 0.2, tilt: 0.06 },
    where: (x, z) => offset(road, x, z) < -9 && rolling(x, z, 30, 2, 27) > -0.05,
  });
  L.add({
    name: "hill woods",
    models: [
      [{ model: farGrove("conifer", { ...season, snow: 0 }, 3, 6, 8), beyond: 0 }],
      [{ model: farGrove("broadleaf", season, 5, 6, 8), beyond: 0 }],
    ],
    count: 120,
    area: { min: [-260, -380], max: [-40, 260] },
    spacing: 9,
    size: [0.5, 0.9],
    castShadow: false,
    stand: { sink: 1 },
    where: (x, z) => offset(road, x, z) < -45 && rolling(x, z, 60, 2, 29) > 0,
  });
  return L.place({
    surface: "asphalt",
    lanes: commonLanes(height, [
      lane,
      { name: "path", points: along(road, 30, -60, 6, half + 1.6).map(([x, , z]) => [x, height(x, z), z]) },
    ]),
    features: [
      { name: "sea", at: [90, sea, -60], facing: [-1, 0, 0.3] },
      { name: "cliff", at: [road.x(-10) + edge(-10) + 2, -8, -10], facing: [1, 0, 0.2] },
      { name: "road", at: [0, 0, 0], facing: [0, 0, 1] },
    ],
    water: {
      level: sea,
      waves: { height: 0.5, length: 13 },
      min: [-900, -7000],
      max: [7000, 5000],
      shore,
      color: linear("#3a8f9c"),
      deep: linear("#0b3f5c"),
    },
  });
}
