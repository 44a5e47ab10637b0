/** Worked land: grain fields, orchards, flowers in rows, green hills, rice terraces. */
import { clamp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import { computeNormals } from "../../shape/mesh.ts";
import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { leavesOf, seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Lane, Part, Place, PlaceParams } from "../types.ts";
import type { Range } from "./backdrop.ts";
import { fallenLeaves, farWoods, hillsOf, midWoods, wildFlowers } from "./greenery.ts";
import { awayFromStage } from "./landscape.ts";
import { grassPaint, mountainPaint, snowPaint } from "./paints.ts";
import { farHouse, railFence } from "./props.ts";
import { feature, stones, trees, tufts, wild } from "./wild.ts";
import { growBale, growSilo } from "./wildprops.ts";

const lit = (params: PlaceParams): number => (params.time === "night" || params.time === "dusk" ? 1 : 0);

/** A path of earth straight away from the camera, a little bent. */
const trackX = (z: number): number => 0.25 * Math.sin(z * 0.09) + 0.004 * z * Math.abs(z) * 0.2;

/** A farm: grain to both sides of a track, bales, a barn and a silo. Corn, rows of vegetables or sunflowers if asked for. */
export function farmField(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const has = (re: RegExp) => params.features.some((f) => re.test(f));
  const crop = has(/corn|maize/)
    ? "corn"
    : has(/sunflower/)
      ? "sunflower"
      : has(/rice|cabbage|vegetable|crop/)
        ? "crop"
        : "wheat";
  const stage = { width: 3, depth: 2.2 };
  const hills: Range = { near: 130, far: 420, high: 36, wavelength: 150, seed: 6, sharp: 0.06 };
  const track = (x: number, z: number): number => Math.abs(x - trackX(z));
  const height = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 18) * (1.1 * rolling(x, z, 60, 2, 2) + 0.1 * rolling(x, z, 7, 2, 8)) +
    0.02 * rolling(x, z, 2.4, 2, 7);
  const grass = snowy ? snowPaint : grassPaint(season);
  const ripe = linear({ wheat: "#c89a44", corn: "#6f8a3a", sunflower: "#7a8a3a", crop: "#6a7c3c" }[crop]);
  const earth = linear("#8a6642");
  const inCrop = (x: number, z: number): boolean =>
    track(x, z) > 2.7 &&
    !(Math.abs(x) < stage.width + 0.3 && Math.abs(z) < stage.depth + 0.5) &&
    Math.abs(x) < 64 &&
    z > -110 &&
    z < 22;
  const lane: Lane = {
    name: "road",
    points: [26, 10, 0, -12, -30, -60, -100].map((z): Vec3 => [trackX(z), height(trackX(z), z), z]),
  };
  const rows = crop === "wheat" ? 0 : crop === "corn" ? 0.9 : 1.15;
  return wild(params, {
    stage,
    height,
    paint: (x, y, z, n) => {
      const g = grass(x, y, z, n);
      if (snowy) return g;
      const t = track(x, z);
      const furrow = rows ? 0.5 + 0.5 * Math.cos(((x - trackX(z)) / rows) * Math.PI * 2) : 1;
      const field = mix(
        shade(earth, 0.8),
        shade(ripe, 0.8 + 0.22 * rolling(x, z, 9, 2, 3)),
        rows ? 0.25 + 0.65 * furrow * smoothstep(4, 30, Math.hypot(x, z)) + 0.1 : 1,
      );
      const c = mix(g, field, smoothstep(2.4, 3, t) * smoothstep(70, 62, Math.abs(x)) * smoothstep(-116, -108, z));
      const rut = Math.abs(t - 0.75);
      return mix(
        c,
        shade(linear("#a5835a"), 0.9 + 0.15 * rolling(x, z, 1.6, 2, 2)),
        smoothstep(0.62, 0.28, rut + 0.12 * rolling(x, z, 2, 2, 5)) * 0.9,
      );
    },
    kind: snowy ? "snow" : "earth",
    surface: snowy ? "snow" : "earth",
    air: { sunAzimuth: -66, haze: 0.1 },
    ranges: [hillsOf(params, hills)],
    rangePaint: params.features.includes("mountains")
      ? mountainPaint({ season, treeLine: 50, snowLine: 90 })
      : snowy
        ? snowPaint
        : grassPaint(season, { lush: 0.7 }),
    outer: 170,
    far: params.features.includes("mountains") ? 660 : 430,
    cell: 0.32,
    vista: { half: 2.5, spread: 0.1, depth: 60 },
    turf: {
      height: [0.06, 0.2],
      width: 0.015,
      lean: 0.6,
      joints: 1,
      density: 75,
      reach: 14,
      where: (x, z) => track(x, z) < 2.9 && Math.abs(track(x, z) - 0.75) > 0.4,
    },
    plant(L) {
      const near = {
        wheat: { species: ["wheat"], count: 900, spacing: 0.42, levels: [0, 4, 8] },
        corn: { species: ["corn"], count: 560, spacing: 0.6, levels: [0, 7, 15] },
        sunflower: { species: ["sunflower"], count: 420, spacing: 0.7, levels: [null, 0, 6, 14] },
        crop: { species: ["cabbage"], count: 620, spacing: 0.55, levels: [0, 6, 13] },
      }[crop];
      if (!snowy)
        L.add({
          name: crop,
          ...near,
          stalks: 3,
          radius: 0.3,
          ring: [2.8, 30],
          size: [0.85, 1.15],
          loose: true,
          castShadow: false,
          anywhere: true,
          stand: { tilt: 0.06 },
          where: (x, z) =>
            inCrop(x, z) && z < 6 && (!rows || Math.abs((((x - trackX(z)) / rows) % 1) + (x < 0 ? 1 : 0) - 0.5) < 0.24),
        });
      if (!snowy)
        L.add({
          name: `far ${crop}`,
          species: near.species,
          levels: [null, null, 0],
          stalks: 5,
          radius: 0.6,
          count: 420,
          area: { min: [-46, -74], max: [46, -12] },
          spacing: 1.1,
          size: [1, 1.25],
          loose: true,
          castShadow: false,
          where: (x, z) => inCrop(x, z) && Math.hypot(x, z) > 15,
        });
      if (crop === "wheat" || snowy)
        L.add({
          name: "bales",
          models: [[{ model: growBale(season.snow), beyond: 0 }]],
          at: [
            [9, -11, 1],
            [-11, -19, 1],
            [16, -30, 1],
            [-19, -42, 1],
            [26, -52, 1],
          ],
        });
      L.put("barn", farHouse(5, lit(params)), -30, -62, 0.5, 1.7);
      L.put("house", farHouse(2, lit(params)), -12, -84, 0.2, 1.1);
      L.put("silo", growSilo(), -43, -66, 0, 1);
      L.add({
        name: "fence",
        models: [[{ model: railFence(8.8), beyond: 0 }]],
        at: [0, 1, 2, 3].map((k): [number, number, number] => [-5.2 - 8.8 * k, -9.4 - 0.4 * k, 1]).slice(2),
        stand: { yaw: 0.03 },
      });
      trees(
        L,
        ["oak", "poplar"],
        [
          [-21, -52, 1.1],
          [21, -46, 1],
          [-36, -76, 1.1],
        ],
        12,
        [44, 100],
        { where: (x, z) => z < -40 && track(x, z) > 12 },
      );
      tufts(L, [snowy ? "dry grass" : "grass"], 60, [2, 16], {
        where: (x, z) => track(x, z) > 1.6 && track(x, z) < 2.9,
        anywhere: true,
      });
      midWoods(L, ["oak", "poplar"], 100, [84, 165], (x, z) => z < -60 || Math.abs(x) > 80);
      farWoods(L, ["broadleaf"], 120, [150, 360]);
    },
    lanes: [lane, { ...lane, name: "path" }],
    features: [
      feature("field", [6, 0.6, -6]),
      feature("barn", [-30, 4, -62]),
      feature("house", [-12, 3, -84]),
      feature("fence", [-22, 0.6, -10]),
    ],
  });
}

/** Fruit trees in rows on grass, a path between them. */
export function orchard(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const blossoming = params.features.some((f) => /cherry|blossom|sakura/.test(f)) || season.name === "spring";
  const stage = { width: 2.6, depth: 2 };
  const hills: Range = { near: 120, far: 400, high: 40, wavelength: 140, seed: 8, sharp: 0.1 };
  const height = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 16) * (0.9 * rolling(x, z, 50, 2, 2) + 0.1 * rolling(x, z, 6, 2, 8)) +
    0.02 * rolling(x, z, 2.4, 2, 7);
  const spots: [number, number, number][] = [];
  for (let row = -4; row <= 4; row++) {
    if (row === 0) continue;
    for (let k = 0; k < 13; k++) {
      const z = 3 - k * 5.2;
      const x = (row - Math.sign(row) * 0.32) * 5.4;
      if (z > -1 && Math.abs(x) < 5) continue;
      spots.push([
        x + 0.5 * rolling(row * 9, k * 9, 3, 1, 2),
        z + 0.5 * rolling(k * 9, row * 7, 3, 1, 4),
        0.9 + 0.14 * rolling(row * 3, k * 5, 2, 1, 6),
      ]);
    }
  }
  const pathy = (x: number): number => Math.abs(x);
  const grass = snowy
    ? snowPaint
    : grassPaint(season, { bare: (x, z) => 0.75 * smoothstep(1.1, 0.5, pathy(x) + 0.3 * rolling(x, z, 2.5, 2, 3)) });
  return wild(params, {
    stage,
    height,
    paint: grass,
    kind: snowy ? "snow" : "grass",
    surface: snowy ? "snow" : "grass",
    air: { sunAzimuth: -50, haze: 0.12 },
    ranges: [hillsOf(params, hills)],
    rangePaint: params.features.includes("mountains") ? mountainPaint({ season, treeLine: 50, snowLine: 90 }) : grass,
    outer: 150,
    far: params.features.includes("mountains") ? 650 : 410,
    turf: {
      height: [0.07, 0.24],
      width: 0.015,
      lean: 0.6,
      joints: 2,
      density: 85,
      reach: 20,
      where: (x, z) => pathy(x) > 0.9 || z < -40,
    },
    plant(L) {
      L.add({
        name: "fruit trees",
        species: [blossoming ? "cherry" : "apple"],
        variants: 3,
        levels: [0, 8, 19, 46],
        at: spots,
        stand: { sink: 0.08, tilt: 0.03 },
      });
      if (!snowy) {
        wildFlowers(L, ["daisy", "buttercup"], blossoming ? 60 : 34, 15, 1.4);
        if (season.name === "autumn") fallenLeaves(L);
      }
      midWoods(L, ["oak", "poplar"], 80, [76, 150], (_x, z) => z < -64);
      farWoods(L, ["broadleaf"], 110, [140, 340]);
    },
    features: [feature("trees", [3.8, 2.4, -4], [-1, 0, 0.3]), feature("orchard", [0, 2, -16])],
    ...(blossoming
      ? { effects: [{ kind: "petals" as const, at: [0, 2.6, -4] as Vec3, extent: [10, 2.6, 9] as Vec3, size: 1 }] }
      : {}),
  });
}

const STRIPES: Record<string, { species: string; colors: (string | undefined)[]; ground: string[] }> = {
  tulip: {
    species: "tulip",
    colors: ["#d8263c", "#f4b81e", "#ee6aa0", "#f6f0e6", "#8a3aa8", "#f07a24"],
    ground: ["#b02a38", "#d8a228", "#d06690", "#d8d4c4", "#7a3a90", "#cc6a2a"],
  },
  lavender: {
    species: "lavender",
    colors: ["#8a6ad0", "#7a58c4", "#9a7ad8"],
    ground: ["#7458b0", "#6a4ea4", "#8468bc"],
  },
  sunflower: { species: "sunflower", colors: [undefined], ground: ["#c0982c"] },
  poppy: { species: "poppy", colors: ["#e0301e", "#e8402a"], ground: ["#b83a28", "#c04430"] },
};

/** Fields of flowers in stripes to the horizon, a windmill far away. Lavender, sunflowers, poppies if asked for. */
export function flowerField(params: PlaceParams): Place {
  const season = {
    ...seasonOf(params.season === "winter" ? "spring" : params.season, params.weather, params.features, false),
    snow: 0,
  };
  const asked = params.features.map((f) => f.replace(/s$/, ""));
  const kind =
    STRIPES[
      ["lavender", "sunflower", "poppy", "tulip"].find((k) => asked.some((f) => f.startsWith(k.slice(0, 5)))) ?? "tulip"
    ];
  const stage = { width: 2.4, depth: 2 };
  const wide = 2.1;
  const hills: Range = { near: 170, far: 460, high: 26, wavelength: 170, seed: 6, sharp: 0.05 };
  const height = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 20) * 0.7 * rolling(x, z, 80, 2, 2) + 0.02 * rolling(x, z, 2.4, 2, 7);
  // Stripes run away from the camera; the middle one is a grass path.
  const stripe = (x: number): number => Math.round(x / wide);
  const inside = (x: number): number => Math.abs(x / wide - stripe(x));
  const colorOf = (k: number): number =>
    (((k * 5 + 100) % kind.colors.length) + kind.colors.length) % kind.colors.length;
  const grass = grassPaint(season);
  const ground = kind.ground.map(linear);
  const leaf = linear("#4f7a34");
  return wild(params, {
    stage,
    height,
    paint: (x, y, z, n) => {
      const k = stripe(x);
      const g = grass(x, y, z, n);
      if (k === 0 || Math.abs(x) > 90) return g;
      const far = smoothstep(6, 34, Math.hypot(x, z - 5));
      const c = mix(shade(leaf, 0.7), shade(ground[colorOf(k)], 0.9 + 0.16 * rolling(x, z, 3, 2, 4)), 0.2 + 0.72 * far);
      return mix(c, shade(linear("#6e5238"), 0.9), smoothstep(0.4, 0.47, inside(x)) * (1 - 0.6 * far));
    },
    kind: "earth",
    surface: "grass",
    air: { sunAzimuth: -60, haze: 0.08 },
    ranges: [hillsOf(params, hills)],
    rangePaint: params.features.includes("mountains") ? mountainPaint({ season, treeLine: 50, snowLine: 90 }) : grass,
    outer: 200,
    far: params.features.includes("mountains") ? 660 : 470,
    winterSnow: false,
    turf: {
      height: [0.05, 0.14],
      width: 0.014,
      lean: 0.6,
      joints: 1,
      density: 85,
      reach: 18,
      where: (x) => stripe(x) === 0,
    },
    plant(L) {
      kind.colors.forEach((color, i) => {
        for (const [name, ring, count, spacing, stalks, radius, levels] of [
          ["", [2, 13], 330, 0.4, 7, 0.3, [null, null, 0, 5]],
          ["far ", [13, 42], 300, 0.85, 12, 0.6, [null, null, null, 0]],
        ] as [string, [number, number], number, number, number, number, (number | null)[]][])
          L.add({
            name: `${name}flowers ${i}`,
            species: [kind.species],
            color,
            stalks,
            radius,
            levels,
            count: Math.round((count * 3.4) / (kind.colors.length + 1.5)),
            ring,
            spacing,
            size: [0.95, 1.2],
            loose: true,
            anywhere: true,
            castShadow: false,
            where: (x, z) =>
              z < 5 &&
              stripe(x) !== 0 &&
              colorOf(stripe(x)) === i &&
              inside(x) < 0.4 &&
              (name === "" || Math.abs(x) < 10 - z),
          });
      });
      L.put("house", farHouse(2, lit(params)), -34, -96, 0.3, 1.2);
      trees(
        L,
        ["poplar", "oak"],
        [
          [-28, -90, 1.1],
          [-42, -100, 1],
          [30, -110, 1],
        ],
        16,
        [84, 150],
        { where: (_x, z) => z < -80, tall: false },
      );
      farWoods(L, ["broadleaf"], 110, [130, 360], (_x, z) => z < -60);
    },
    features: [feature("flowers", [2.4, 0.4, -3]), feature("house", [-34, 3, -96]), feature("field", [0, 0.3, -12])],
  });
}

/** Rolling green hills with hedges, lone trees and a winding path; a valley with a village if asked for. */
export function hills(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const stage = { width: 3.4, depth: 2.2 };
  const ranges: Range[] = [
    { near: 150, far: 560, high: 62, wavelength: 150, seed: 11, sharp: 0.02 },
    ...(params.features.includes("mountains")
      ? [{ near: 300, far: 900, high: 230, wavelength: 200, seed: 21, sharp: 0.9 }]
      : []),
  ];
  const bump = (x: number, z: number): number => {
    // Round hills on either side that overlap away into the distance, a dale between them.
    let y = 0;
    for (const [cx, cz, r, h] of [
      [-54, -40, 32, 12],
      [58, -52, 38, 14],
      [-22, -120, 48, 17],
      [64, -118, 52, 24],
      [-84, -100, 56, 25],
      [34, -190, 66, 30],
      [-40, 34, 30, 7],
      [46, 24, 34, 8],
    ])
      y += h * Math.exp(-(((x - cx) / r) ** 2 + ((z - cz) / r) ** 2));
    return y;
  };
  const height = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 16) *
      (bump(x, z) + 0.7 * rolling(x, z, 30, 2, 2) - 7 * smoothstep(8, 60, -z) + 5 * smoothstep(70, 150, -z)) +
    0.03 * rolling(x, z, 2.4, 2, 7);
  const way = (x: number, z: number): number =>
    Math.abs(x - (5.5 * Math.sin(z * 0.055 + 0.4) - 2.1) * smoothstep(2, 14, Math.abs(z)));
  const grass = snowy ? snowPaint : grassPaint(season, { lush: 0.8 });
  const field = (x: number, z: number): number => rolling(Math.round(x / 34) * 34, Math.round(z / 40) * 40, 30, 1, 31);
  return wild(params, {
    stage,
    height,
    paint: (x, y, z, n) => {
      let c = grass(x, y, z, n);
      if (!snowy) {
        const far = smoothstep(26, 60, Math.hypot(x, z));
        const f = field(x + 6 * rolling(x, z, 40, 2, 3), z + 6 * rolling(x, z, 40, 2, 6));
        c = mix(c, f > 0.1 ? linear("#b9ad5c") : f < -0.12 ? linear("#5c7f36") : c, 0.5 * far);
      }
      return mix(
        c,
        linear(snowy ? "#b8c4d4" : "#b49a72"),
        0.85 * smoothstep(1, 0.5, way(x, z) + 0.25 * rolling(x, z, 2.6, 2, 4)) * smoothstep(130, 90, -z),
      );
    },
    kind: snowy ? "snow" : "grass",
    surface: snowy ? "snow" : "grass",
    air: { sunAzimuth: -72, haze: 0.12 },
    ranges,
    rangePaint: params.features.includes("mountains")
      ? mountainPaint({ season, treeLine: 60, snowLine: 100 })
      : snowy
        ? snowPaint
        : grassPaint(season, { lush: 0.5 }),
    outer: 200,
    far: params.features.includes("mountains") ? 900 : 570,
    vista: { half: 4, spread: 0.3, depth: 60 },
    turf: {
      height: [0.07, 0.26],
      width: 0.015,
      lean: 0.6,
      joints: 2,
      density: 85,
      reach: 20,
      where: (x, z) => way(x, z) > 0.9,
    },
    plant(L) {
      if (!snowy && season.name !== "winter")
        wildFlowers(L, ["daisy", "buttercup", "poppy"], L.has("flowers") ? 70 : 26, 16, 1.8);
      stones(L, "#8a8782", {
        at: [
          [-4.6, -2.4, 0.5],
          [5.2, -3.4, 0.6],
          [6, -2.6, 0.3],
        ],
        count: 14,
        ring: [6, 50],
        moss: 0.4,
      });
      trees(
        L,
        ["oak"],
        [
          [9.5, -9, 1.1],
          [-12, -15, 1.1],
          [30, -46, 1.3],
          [-30, -34, 1.2],
        ],
        16,
        [22, 120],
        { spacing: 9 },
      );
      L.add({
        name: "hedges",
        species: ["bush"],
        levels: [null, 0, 26, 60],
        count: 240,
        ring: [24, 150],
        spacing: 1.5,
        size: [1, 1.9],
        castShadow: false,
        where: (x, z) =>
          Math.abs(((x + 6 * rolling(x, z, 40, 2, 3)) / 34) % 1) < 0.035 ||
          Math.abs(((z + 6 * rolling(x, z, 40, 2, 6)) / 40) % 1) < 0.03,
      });
      for (const [i, [x, z, s]] of (
        [
          [-8, -66, 0.9],
          [0, -74, 0.8],
          [9, -70, 0.85],
          [-17, -76, 0.8],
        ] as [number, number, number][]
      ).entries())
        if (i < 1 || L.has("village", "houses", "house"))
          L.put(`house ${i}`, farHouse(i + 2, lit(params)), x, z, 0.4 * i - 0.3, s);
      midWoods(L, ["oak", "poplar"], 110, [60, 190], (x, z) => rolling(x, z, 40, 2, 15) > 0.12);
      farWoods(L, ["broadleaf"], 150, [150, 480], (x, z) => rolling(x, z, 70, 2, 25) > -0.05);
    },
    features: [
      feature("hill", [-54, 8, -40]),
      feature("mountains", [64, 24, -118]),
      feature("house", [-8, 3, -66]),
      feature("trees", [9.5, 4, -9]),
    ],
  });
}

/** Terraces of flooded rice that climb a valley's side, each a level shelf behind a bank of earth. */
export function riceTerraces(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features, false);
  const stage = { width: 3, depth: 2 };
  const count = 30;
  const bottom = 14;
  // Depth and rise of each shelf, and the line of its front along x.
  const deep = (k: number): number => 3.4 + 0.9 * Math.sin(k * 2.4) + 0.13 * k;
  const rise = (k: number): number => 0.42 + 0.02 * k;
  const fronts: number[] = [3.4];
  const levels: number[] = [0];
  for (let k = 1; k <= count; k++) {
    fronts.push(fronts[k - 1] + deep(k));
    // Down into the valley before the stage, then up its other side.
    levels.push(levels[k - 1] + (k <= bottom ? -1 : 1.6) * rise(k));
  }
  const bend = (x: number, k: number): number =>
    ((0.0105 * x * x) / (1 + 0.016 * Math.abs(x))) * -clamp(0.3 + k * 0.09, 0, 1.2) +
    2.2 * rolling(x, k * 2.4, 18, 2, 5) +
    0.5 * rolling(x, k * 5, 5, 2, 9);
  /** z of the front of shelf k at x: never before the stage. */
  const frontZ = (x: number, k: number): number => -(fronts[k] + Math.max(-0.45 * fronts[k] + 1, bend(x, k)));
  const floor = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 10) * 0.12 * rolling(x, z, 6, 2, 3) + 0.02 * rolling(x, z, 2.4, 2, 7);
  const shelf = (x: number, z: number): number => {
    // The last front that lies before z, by halving: fronts follow one another.
    let [low, high] = [-1, count];
    while (high - low > 1) {
      const k = (low + high) >> 1;
      if (z < frontZ(x, k)) low = k;
      else high = k;
    }
    return Math.min(low, count - 1);
  };
  const height = (x: number, z: number): number => {
    const k = shelf(x, z);
    // Under the shelves' own mesh a hand deeper, so that it never shows through.
    if (k < 0) return floor(x, z);
    const over = Math.max(0, frontZ(x, count) - z);
    const low = Math.min(...[0, 1, 2, 3].map((q) => levels[Math.max(0, Math.min(count, k - 1 + q))]));
    return (over > 0 ? levels[count] - 2 : low - 0.5) + 0.45 * Math.min(over, 60);
  };
  const bank = leavesOf("grass", season);
  const mud = linear("#5e4a34");
  const mirrors: Part[] = [];
  const banks: Part[] = [];
  const n = 84;
  const xs = Array.from({ length: n + 1 }, (_, i) => {
    const u = (i / n) * 2 - 1;
    return 62 * (0.45 * u + 0.55 * u ** 3);
  });
  const strip = (rows: ((x: number) => [number, number])[], color: (j: number, x: number) => Vec3): Mesh => {
    const positions = new Float32Array(rows.length * (n + 1) * 3);
    const colors = new Float32Array(positions.length);
    rows.forEach((f, j) =>
      xs.forEach((x, i) => {
        const [y, z] = f(x);
        positions.set([x, y, z], (j * (n + 1) + i) * 3);
        colors.set(color(j, x), (j * (n + 1) + i) * 3);
      }),
    );
    const indices: number[] = [];
    for (let j = 0; j + 1 < rows.length; j++)
      for (let i = 0; i < n; i++) {
        const a = j * (n + 1) + i;
        indices.push(a, a + 1, a + n + 2, a, a + n + 2, a + n + 1);
      }
    const normals = computeNormals(positions, Uint32Array.from(indices));
    return { positions, normals, colors, indices: Uint32Array.from(indices) };
  };
  for (let k = 1; k < count; k++) {
    const [low, high] = [levels[k - 1] - (k === 1 ? 0.1 : 0.05), levels[k]];
    const f = (x: number) => frontZ(x, k);
    const green = (x: number) =>
      shade(mix(bank.hues[k % bank.hues.length], mud, 0.18 + 0.2 * rolling(x, k * 3, 4, 2, 2)), 0.82);
    banks.push({
      name: "terrace bank",
      mesh: strip(
        high < low
          ? [
              (x) => [low - 0.06, f(x) + 0.55],
              (x) => [low + 0.1, f(x) + 0.4],
              (x) => [low + 0.1, f(x) + 0.05],
              (x) => [high - 0.08, f(x) - 0.62],
            ]
          : [
              (x) => [low, f(x) + 0.1],
              (x) => [high + 0.12, f(x) - 0.22],
              (x) => [high + 0.12, f(x) - 0.5],
              (x) => [high - 0.08, f(x) - 0.72],
            ],
        (j, x) => (j === 0 ? shade(green(x), 0.6) : j === 3 ? mud : green(x)),
      ),
      surface: { kind: "earth" },
    });
    const grown = k % 4 === 2;
    mirrors.push({
      name: "paddy",
      mesh: strip([(x) => [high, f(x) - 0.6], (x) => [high, frontZ(x, k + 1) + 0.15]], () =>
        grown ? [0.1, 0.17, 0.04] : [0.05, 0.06, 0.05],
      ),
      surface: grown ? { kind: "earth" } : { kind: "lacquer", roughness: 0.14 },
      castShadow: false,
    });
  }
  const ranges: Range[] = [
    { near: 140, far: 420, high: 74, wavelength: 110, seed: 5, sharp: 0.35 },
    { near: 260, far: 800, high: 170, wavelength: 190, seed: 14, sharp: 0.6 },
  ];
  const grass = grassPaint(season);
  return wild(params, {
    stage,
    height,
    paint: (x, y, z, n3) =>
      mix(grass(x, y, z, n3), mud, 0.6 * smoothstep(1, 0.5, Math.abs(z + 0.2 * x) + 0.3 * rolling(x, z, 2.4, 2, 6))),
    kind: "earth",
    surface: "grass",
    air: { sunAzimuth: 30, haze: 0.12 },
    ranges,
    rangePaint: mountainPaint({ season: { ...season, snow: 0 }, treeLine: 130, snowLine: 400 }),
    rangeKind: "earth",
    outer: 150,
    far: 800,
    winterSnow: false,
    turf: {
      height: [0.06, 0.2],
      width: 0.015,
      lean: 0.6,
      joints: 1,
      density: 80,
      reach: 9,
      where: (x, z) => z > frontZ(x, 1) + 0.7 && Math.abs(z + 0.2 * x) > 0.9,
    },
    plant(L) {
      L.build(...banks, ...mirrors);
      const onShelf = (x: number, z: number): number => Math.max(0, levels[shelf(x, z) + 1] ?? 0);
      L.add({
        name: "rice",
        species: ["rice"],
        levels: [0, 8, 17],
        count: 1500,
        area: { min: [-26, -44], max: [26, -4] },
        spacing: 0.34,
        size: [0.8, 1.2],
        loose: true,
        castShadow: false,
        sea: onShelf,
        where: (x, z) => {
          const k = shelf(x, z) + 1;
          if (k < 1 || k >= count) return false;
          const edge = Math.min(frontZ(x, k) - 0.9 - z, z - frontZ(x, k + 1) - 0.4);
          return edge > 0 && (k % 4 === 2 || (k % 4 !== 0 && rolling(x, z, 7, 2, k) > 0.16));
        },
      });
      trees(
        L,
        ["broad palm", "oak"],
        [
          [-9, -1.5, 1],
          [10.5, -2.2, 0.9],
        ],
        0,
        [10, 20],
      );
      L.add({
        name: "trees on banks",
        species: ["oak", "bamboo"],
        levels: [null, 0, 36, 90],
        count: 26,
        area: { min: [-58, -90], max: [58, -14] },
        spacing: 5,
        size: [0.4, 0.75],
        sea: onShelf,
        where: (x, z) => {
          const k = shelf(x, z) + 1;
          return k > 2 && k < count && Math.abs(frontZ(x, k) - 0.35 - z) < 0.35 && rolling(x, z, 20, 2, 15) > 0;
        },
      });
      L.put("hut", farHouse(3, lit(params)), 19, -46, -0.4, 0.6);
      farWoods(L, ["broadleaf"], 150, [110, 330], (_x, z) => z < -60);
    },
    features: [feature("water", [0, 0.6, -6]), feature("mountains", [60, 80, -300]), feature("field", [0, 1, -8])],
    // Away from the camera is along the lowest bank: nobody wades.
    lanes: [
      {
        name: "away",
        points: [
          [3, 0, 5],
          [1, 0, 1],
          [-5, 0, -0.6],
          [-14, 0, -1],
          [-26, 0, -1.4],
        ],
      },
      {
        name: "toward",
        points: [
          [-26, 0, -1.4],
          [-14, 0, -1],
          [-5, 0, -0.6],
          [1, 0, 1],
          [3, 0, 5],
        ],
      },
    ],
  });
}
