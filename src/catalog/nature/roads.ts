/** Roads: the coastal cliff road and a country road. Both run along z and are functions of z, so heights are exact. */
import { clamp, lerp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { mergeMeshes } from "../../shape/mesh.ts";
import { fieldMesh, ribbon, ridged, rolling } from "../../shape/terrain.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { leavesOf, seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Lane, Part, Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { commonLanes, farGrove, landscape } from "./landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { guardRail, railFence } from "./props.ts";
import { growRock } from "./rocks.ts";

/** A road that winds along z. */
interface RoadLine {
  /** x of its middle at z, and its height there. */
  x(z: number): number;
  y(z: number): number;
}

/** Distance from the road's middle across it, metres, positive to +x. */
const offset = (road: RoadLine, x: number, z: number): number => {
  const slope = (road.x(z + 0.5) - road.x(z - 0.5)) / 1;
  return (x - road.x(z)) / Math.sqrt(1 + slope * slope);
};

/** Points along the road from z0 to z1, `aside` metres to its right as one drives towards -z. */
function along(road: RoadLine, z0: number, z1: number, step: number, aside = 0): Vec3[] {
  const n = Math.max(2, Math.ceil(Math.abs(z1 - z0) / step));
  return Array.from({ length: n + 1 }, (_, i) => {
    const z = lerp(z0, z1, i / n);
    const slope = road.x(z + 0.5) - road.x(z - 0.5);
    const l = Math.sqrt(1 + slope * slope);
    return [road.x(z) + aside / l, road.y(z), z - (aside * slope) / l];
  });
}

/** Asphalt with its lines: the carriageway, dashed or solid middle, solid edges. */
function pavement(
  road: RoadLine,
  z0: number,
  z1: number,
  half: number,
  colors: { tar: Color; middle: Color; edge: Color },
): Part[] {
  const height = (_x: number, z: number) => road.y(z);
  const tar = ribbon(along(road, z0, z1, 6), {
    half: () => half,
    height,
    step: 2,
    columns: 6,
    paint: (x, _y, z) => {
      // Wheels polish two tracks a lane; patches and stains break the grey.
      const d = Math.abs(offset(road, x, z));
      const track = Math.exp(-(((d - 0.95) / 0.35) ** 2)) + Math.exp(-(((d - 2.55) / 0.35) ** 2));
      return shade(colors.tar, 0.95 - 0.14 * track + 0.12 * rolling(x, z, 5, 3, 3), 0.06);
    },
  });
  const strip = (aside: number, width: number, a: number, b: number, color: Color) =>
    ribbon(along(road, a, b, 3, aside), {
      half: () => width / 2,
      height: (_x, z) => road.y(z) + 0.012,
      step: 3,
      columns: 1,
      paint: () => color,
    });
  const parts: Part[] = [
    { name: "asphalt", mesh: tar, surface: { kind: "asphalt", roughness: 0.85 }, castShadow: false },
  ];
  const lines = [strip(half - 0.28, 0.13, z0, z1, colors.edge), strip(0.28 - half, 0.13, z0, z1, colors.edge)];
  for (let z = Math.min(z0, z1) + 2; z < Math.max(z0, z1) - 4; z += 6)
    if (Math.abs(z) < 170) lines.push(strip(0, 0.14, z + 3, z, colors.middle));
  parts.push({
    name: "lines",
    mesh: mergeMeshes(lines),
    surface: { kind: "plain", roughness: 0.7 },
    castShadow: false,
  });
  return parts;
}

/** Values from `a` to `b` whose steps grow away from zero. */
function graded(a: number, b: number, fine: number, growth: number): number[] {
  const out = [0];
  for (const sign of [-1, 1]) {
    const limit = sign < 0 ? -a : b;
    let step = fine;
    for (let x = step; ; x += step) {
      const last = x >= limit;
      if (sign < 0) out.unshift(-(last ? limit : x));
      else out.push(last ? limit : x);
      if (last) break;
      step *= growth;
    }
  }
  return out;
}

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
void leavesOf;

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
