/** Woods and plains of other climates: jungle, bamboo, autumn woods, savanna, swamp, tundra, oasis, hot spring, ski slope. */
import { clamp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { type GroundPaint, rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { SNOW, seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Place, PlaceParams } from "../types.ts";
import type { Range } from "./backdrop.ts";
import { fallenLeaves, hillsOf, midWoods } from "./greenery.ts";
import { awayFromStage, farGrove } from "./landscape.ts";
import { forestPaint, grassPaint, mountainPaint, sandPaint, snowPaint } from "./paints.ts";
import { growLog } from "./rocks.ts";
import { feature, gravel, stones, trees, tufts, wild } from "./wild.ts";
import { growLiana, growLilies, liftPylon, slalomGate } from "./wildprops.ts";

/** A jungle: tall trees, broad leaves, ferns, lianas, light in haze. */
export function jungle(params: PlaceParams): Place {
  const season = { name: "summer", snow: 0 } as const;
  const stage = { width: 2.6, depth: 1.9 };
  const height = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 10) *
      (0.8 * rolling(x, z, 16, 3, 2) + 0.22 * rolling(x, z, 4, 2, 8) + 2.5 * smoothstep(8, 40, Math.abs(x))) +
    0.02 * rolling(x, z, 2.2, 2, 7);
  const floor = forestPaint(0.75);
  return wild(
    { ...params, season: "summer" },
    {
      stage,
      height,
      paint: (x, y, z, n) => mix(floor(x, y, z, n), linear("#3f5a22"), 0.45),
      kind: "earth",
      surface: "earth",
      air: { sunAzimuth: 22, haze: 0.75, exposure: 0.1 },
      outer: 110,
      winterSnow: false,
      vista: { half: 1.3, spread: 0.06, depth: 34 },
      plant(L) {
        L.add({
          name: "jungle trees",
          species: ["jungle tree"],
          variants: 3,
          levels: [0, 14, 40, 90],
          tall: true,
          at: [
            [-6, -7, 1],
            [6.8, -9, 1.1],
            [-4, -17, 1.05],
            [9, -20, 1.15],
            [-12, -4, 1],
            [13, -3, 1],
          ],
          count: 70,
          ring: [9, 55],
          spacing: 3.6,
          size: [0.8, 1.35],
          stand: { sink: 0.2, tilt: 0.05 },
        });
        L.add({
          name: "broad leaves",
          species: ["banana plant", "broad palm"],
          variants: 2,
          levels: [0, 9, 24, 50],
          at: [
            [-3.9, -3.6, 1.1],
            [4.3, -4.2, 1.15],
            [-5.6, -1.6, 1],
            [5.8, -1.2, 0.9],
            [-3.2, -8, 1],
            [3.4, -9.6, 1.1],
            [5.2, -14, 1.2],
            [-4.6, 1, 0.8],
          ],
          count: 130,
          ring: [4.4, 38],
          spacing: 1.7,
          size: [0.7, 1.5],
          margin: 0.5,
          where: (x, z) => !(Math.abs(x) < 1.4 - 0.03 * z && z < 0) && !(z > 0 && Math.abs(x) < 2.5 + 0.2 * z),
          stand: { tilt: 0.12 },
        });
        tufts(L, ["fern"], 240, [2.3, 24], { levels: [0, 7, 16, 30], size: [0.7, 1.7], spacing: 0.7 });
        tufts(L, ["agave"], 30, [3.4, 16], { name: "rosettes", spacing: 1.4, size: [0.6, 1.1] });
        const vines: [number, number, number][] = [];
        const rng = L.rng.fork("vines");
        for (let k = 0; k < 34; k++) vines.push([rng.range(-14, 14), rng.range(-26, -4), rng.range(0.7, 1.2)]);
        L.add({
          name: "lianas",
          models: [1, 2, 3].map((seed) => [{ model: growLiana(seed, 5), beyond: 0 }]),
          at: vines.filter(([x, z]) => Math.abs(x) > 1.2 + 0.02 * -z),
          sea: (x, z) => 6.6 + 1.4 * rolling(x, z, 3, 1, 4),
        });
        L.add({
          name: "fallen trunk",
          models: [[{ model: growLog(5, 5, 0.28, 0), beyond: 0 }]],
          at: [[-3.4, -5.4, 1]],
          stand: { yaw: 0.7 },
        });
        stones(L, "#5c5c50", {
          moss: 0.95,
          at: [
            [3.2, -2.8, 0.5],
            [-4.4, -2.6, 0.4],
          ],
          count: 16,
          ring: [5, 26],
          size: [0.2, 0.7],
        });
        L.add({
          name: "green wall",
          models: [1, 2].map((k) => [{ model: farGrove("broadleaf", season, k, 8, 5), beyond: 0 }]),
          count: 120,
          ring: [38, 90],
          spacing: 4.5,
          size: [0.9, 1.8],
          castShadow: false,
          stand: { sink: 0.6 },
        });
      },
      features: [feature("trees", [-6, 4, -7], [0.7, 0, 0.7]), feature("rocks", [3.2, 0.4, -2.8])],
      effects: [{ kind: "shafts", at: [1, 5, -9], extent: [7, 3, 5], size: 11, amount: 0.6, color: [0.8, 0.9, 0.55] }],
    },
  );
}

/** A bamboo grove with a path between tall green canes. */
export function bambooForest(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features, false);
  const snowy = season.snow > 0;
  const stage = { width: 2.2, depth: 2 };
  const bend = (z: number): number => 1.6 * Math.sin(z * 0.07) * smoothstep(3, 18, -z);
  const off = (x: number, z: number): number => Math.abs(x - bend(z));
  const height = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 10) * (0.35 * rolling(x, z, 15, 2, 2) + 0.9 * smoothstep(2.4, 12, off(x, z))) +
    0.02 * rolling(x, z, 2.2, 2, 7);
  const floor = forestPaint(0.25);
  return wild(params, {
    stage,
    height,
    paint: (x, y, z, n) => {
      const c = snowy ? snowPaint(x, y, z, n) : mix(floor(x, y, z, n), linear("#7a6a3c"), 0.35);
      return mix(
        c,
        shade(linear(snowy ? "#b8c4d4" : "#a08a66"), 0.9 + 0.2 * rolling(x, z, 1.4, 2, 3)),
        0.9 * smoothstep(1.5, 1, off(x, z) + 0.25 * rolling(x, z, 2, 2, 5)),
      );
    },
    kind: snowy ? "snow" : "earth",
    surface: snowy ? "snow" : "earth",
    air: { sunAzimuth: 16, haze: 0.62, exposure: 0.1 },
    outer: 90,
    winterSnow: false,
    vista: { half: 1.2, spread: 0.02, depth: 40 },
    plant(L) {
      const spots: [number, number, number][] = [];
      const rng = L.rng.fork("canes");
      for (let z = 3; z > -34; z -= 1.5)
        for (const side of [-1, 1])
          for (let k = 0; k < 3; k++) {
            const x = bend(z) + side * (2.7 + k * 1.7 + rng.range(0, 1.2));
            const at = z + rng.range(-0.6, 0.6);
            if (at > 0.5 && Math.abs(x) < 4.5) continue;
            spots.push([x, at, rng.range(0.95, 1.5)]);
          }
      L.add({
        name: "bamboo",
        species: ["bamboo"],
        variants: 3,
        levels: [0, 5, 10, 22],
        at: spots,
        count: 150,
        ring: [9, 60],
        spacing: 1.6,
        size: [1, 1.6],
        where: (x, z) => off(x, z) > 3,
        stand: { tilt: 0.05 },
      });
      tufts(L, ["fern", "grass"], 110, [2.2, 20], { where: (x, z) => off(x, z) > 1.5 });
      stones(L, "#74746c", {
        moss: 0.7,
        at: [
          [-2.5, -3, 0.4],
          [2.7, -4.4, 0.5],
          [2.4, -1.2, 0.25],
        ],
        count: 20,
        ring: [3, 26],
        size: [0.15, 0.5],
        where: (x, z) => off(x, z) > 1.6,
      });
      L.add({
        name: "far bamboo",
        models: [1, 2].map((k) => [
          { model: farGrove("broadleaf", { name: "spring", snow: season.snow }, k, 8, 5), beyond: 0 },
        ]),
        count: 90,
        ring: [36, 80],
        spacing: 4.2,
        size: [1, 1.6],
        castShadow: false,
        stand: { sink: 0.3 },
        where: (x, z) => off(x, z) > 3,
      });
    },
    lanes: [{ name: "path", points: [8, 2, -4, -12, -24].map((z): Vec3 => [bend(z), height(bend(z), z), z]) }],
    features: [feature("trees", [-3, 4, -5], [1, 0, 0.4]), feature("path", [0, 0, -6])],
    effects: [
      { kind: "shafts", at: [1.5, 5, -8], extent: [5, 3, 5], size: 10, amount: 0.5, color: [0.85, 0.9, 0.5] },
      ...(snowy
        ? []
        : [
            {
              kind: "leaves" as const,
              at: [0, 3, -5] as Vec3,
              extent: [6, 3, 6] as Vec3,
              size: 0.7,
              amount: 0.35,
              color: linear("#a8b04c"),
            },
          ]),
    ],
  });
}

/** A broad-leaved wood: golden in autumn, green in summer; a path under the crowns, leaves that fall. */
export function leafyForest(params: PlaceParams): Place {
  const golden = params.features.some((f) => /autumn|fallen leaves|fall/.test(f)) || params.season === "autumn";
  const asked: PlaceParams = golden ? { ...params, season: "autumn" } : params;
  const season = seasonOf(asked.season, asked.weather, asked.features);
  const snowy = season.snow > 0;
  const birches = params.features.some((f) => /birch/.test(f));
  const stage = { width: 2.8, depth: 2 };
  const bend = (z: number): number => 2.2 * Math.sin(z * 0.06 + 0.2) * smoothstep(3, 16, -z);
  const off = (x: number, z: number): number => Math.abs(x - bend(z));
  const height = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 12) *
      (0.8 * rolling(x, z, 20, 3, 2) + 0.15 * rolling(x, z, 5, 2, 8) + 1.4 * smoothstep(6, 30, Math.abs(x))) +
    0.02 * rolling(x, z, 2.2, 2, 7);
  const litter = ["#8a5a2c", "#b0702c", "#744422"].map(linear);
  const floor = golden
    ? undefined
    : grassPaint(season, { bare: (x, z) => 0.55 * smoothstep(-0.1, 0.5, rolling(x, z, 5, 2, 9)) });
  const paint: GroundPaint = (x, y, z, n) => {
    if (snowy) return snowPaint(x, y, z, n);
    const k = 0.5 + 0.5 * rolling(x, z, 2, 3, 4);
    const c = floor
      ? floor(x, y, z, n)
      : shade(
          mix(mix(litter[2], litter[0], clamp(k)), litter[1], smoothstep(0.5, 0.9, k)),
          0.9 + 0.2 * rolling(x, z, 0.8, 2, 2),
        );
    return mix(
      c,
      shade(linear("#8a7050"), 0.9 + 0.2 * rolling(x, z, 1.4, 2, 3)),
      0.8 * smoothstep(1.3, 0.8, off(x, z) + 0.3 * rolling(x, z, 2, 2, 5)),
    );
  };
  return wild(asked, {
    stage,
    height,
    paint,
    kind: snowy ? "snow" : "earth",
    surface: snowy ? "snow" : "earth",
    air: { sunAzimuth: 26, haze: 0.42 },
    outer: 130,
    vista: { half: 1.7, spread: 0.08, depth: 42 },
    plant(L) {
      trees(
        L,
        birches ? ["birch"] : ["maple", "oak", "birch"],
        [
          [-5.4, -5.4, 1.15],
          [5.8, -6.4, 1.2],
          [-4.4, -13, 1.1],
          [7.6, -14.5, 1.2],
          [-9.5, -2, 1.1],
          [10, -1.5, 1.1],
          [-3.4, -22, 1.1],
          [4.2, -25, 1.1],
        ],
        90,
        [9, 60],
        { spacing: 3.1, size: [0.85, 1.35], variants: 1, where: (x, z) => off(x, z) > 2.4 },
      );
      midWoods(L, birches ? ["birch"] : ["maple", "oak"], 150, [44, 120]);
      if (golden) fallenLeaves(L);
      tufts(L, [golden ? "dry grass" : "fern"], 100, [2.6, 24], { where: (x, z) => off(x, z) > 1.3 });
      tufts(L, ["bush"], 26, [5, 30], {
        name: "undergrowth",
        levels: [0, 10, 24],
        spacing: 2,
        size: [0.5, 1],
        where: (x, z) => off(x, z) > 2.2,
      });
      stones(L, "#7c7870", {
        moss: 0.6,
        at: [
          [-3.6, -3.2, 0.5],
          [4.4, -3.4, 0.4],
        ],
        count: 16,
        ring: [5, 34],
        size: [0.2, 0.7],
        where: (x, z) => off(x, z) > 1.8,
      });
      L.add({
        name: "fallen trunk",
        models: [[{ model: growLog(9, 3.6, 0.2, season.snow), beyond: 0 }]],
        at: [[4.4, -5.4, 1]],
        stand: { yaw: 0.5 },
      });
    },
    lanes: [{ name: "path", points: [8, 2, -4, -12, -24].map((z): Vec3 => [bend(z), height(bend(z), z), z]) }],
    features: [feature("trees", [-5, 4, -5.4], [1, 0, 0.4]), feature("path", [0, 0, -6])],
    effects: golden && !snowy ? [{ kind: "leaves", at: [0, 3.2, -4], extent: [9, 3.2, 8], size: 1 }] : [],
  });
}

/** A savanna: golden grass, flat-topped acacias, far blue hills. */
export function savanna(params: PlaceParams): Place {
  const wet = params.features.some((f) => /green|lush/.test(f)) || params.weather === "rain";
  const stage = { width: 4.4, depth: 2.6 };
  const hills: Range = {
    near: 240,
    far: 700,
    high: 60,
    wavelength: 190,
    seed: 9,
    sharp: 0.2,
    open: (a) => 0.4 + 0.6 * smoothstep(10, 80, Math.abs(a - 14)),
  };
  const height = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 16) * (1 * rolling(x, z, 44, 3, 2) + 0.14 * rolling(x, z, 6, 2, 8)) +
    0.02 * rolling(x, z, 2.4, 2, 7);
  const [gold, pale, earth] = (wet ? ["#8a9c4c", "#a8b064", "#94703f"] : ["#c69c50", "#dcbc78", "#a8703f"]).map(linear);
  const paint: GroundPaint = (x, y, z, n) => {
    const c = mix(gold, pale, clamp(0.5 + 0.6 * rolling(x, z, 14, 3, 3)));
    return shade(
      mix(
        c,
        earth,
        0.75 * smoothstep(0.05, 0.5, rolling(x, z, 7, 3, 9)) * (1 - 0.4 * smoothstep(10, 60, Math.hypot(x, z))),
      ),
      0.9 + 0.14 * rolling(x, z, 1.7, 2, 2) + 0 * y * n[1],
    );
  };
  return wild(
    { ...params, season: "summer" },
    {
      stage,
      height,
      paint,
      kind: "earth",
      surface: "earth",
      air: { sunAzimuth: -58, haze: 0.2 },
      ranges: [hillsOf(params, hills)],
      rangePaint: mountainPaint({
        season: { name: "summer", snow: 0 },
        treeLine: 30,
        snowLine: params.features.includes("mountains") ? 130 : 500,
        rock: linear("#8a7a6a"),
        forest: linear("#8a8a4c"),
      }),
      outer: 235,
      far: 720,
      winterSnow: false,
      vista: { half: 5, spread: 0.3, depth: 50 },
      plant(L) {
        trees(
          L,
          ["acacia"],
          [
            [-9.5, -11, 1.1],
            [13, -17, 1.25],
            [-22, -34, 1.15],
            [28, -48, 1.2],
            [-6, -60, 1.2],
            [46, -70, 1.2],
          ],
          30,
          [40, 190],
          { spacing: 15, variants: 2, size: [0.8, 1.25], levels: [0, 24, 60, 140] },
        );
        tufts(L, [wet ? "grass" : "golden grass"], 620, [3, 26], {
          levels: [0, 6, 12],
          spacing: 0.5,
          where: (x, z) => rolling(x, z, 7, 3, 9) < 0.22 && z < 4,
        });
        tufts(L, [wet ? "grass" : "golden grass"], 420, [22, 60], {
          name: "far grass",
          levels: [null, null, 0],
          spacing: 1.1,
          size: [1.2, 2],
          where: (_x, z) => z < 0,
        });
        tufts(L, ["scrub"], 50, [8, 90], { name: "scrub", levels: [0, 11, 28], spacing: 3, size: [0.8, 1.8] });
        stones(L, "#a08468", {
          moss: 0,
          at: [
            [-5.8, -3.6, 0.6],
            [7, -4.8, 0.9],
            [8.2, -4.2, 0.5],
          ],
          count: 18,
          ring: [8, 80],
          size: [0.3, 1.3],
        });
      },
      features: [
        feature("trees", [-9.5, 4, -11], [0.6, 0, 0.8]),
        feature("grass", [3.5, 0.4, -3.4]),
        feature("rocks", [-5.8, 0.4, -3.6]),
      ],
    },
  );
}

/** A swamp: dark still water between islets, trees hung with moss, lily pads, mist. */
export function swamp(params: PlaceParams): Place {
  const season = seasonOf(
    params.season === "winter" ? "autumn" : params.season,
    params.weather,
    params.features,
    false,
  );
  const stage = { width: 2.4, depth: 1.6 };
  const level = -0.3;
  const shore = (x: number, z: number): number => {
    const own = Math.hypot(x * 0.72, (z - 2.2) * 0.9) - 6.4 - 0.7 * rolling(x, z, 4, 2, 3);
    const islets =
      0.9 - 3.4 * smoothstep(0.12, 0.62, rolling(x, z, 17, 3, 12)) + Math.max(0, 2 - Math.hypot(x - 1, z + 14) * 0.1);
    return Math.min(own, Math.abs(x) < 5 && z > -26 && z < -4 ? Math.max(islets, 0.8) : islets);
  };
  const height = (x: number, z: number): number => {
    const d = shore(x, z);
    return (
      level +
      0.02 +
      (d > 0 ? -0.8 * smoothstep(0, 3, d) : 0.28 * smoothstep(0, 1.6, -d) + 0.12 * smoothstep(1, 4, -d)) +
      awayFromStage(x, z, stage, 5) * 0.1 * rolling(x, z, 2.5, 2, 8)
    );
  };
  const moss = grassPaint(season, { lush: 1.5 });
  return wild(params, {
    stage,
    height,
    land: (x, z) => shore(x, z) < -0.2,
    paint: (x, y, z, n) => {
      const mud = shade(linear("#443a28"), 0.85 + 0.25 * rolling(x, z, 1.6, 2, 3));
      return mix(mud, shade(moss(x, y, z, n), 0.72), smoothstep(0.5, 1.5, -shore(x, z)));
    },
    kind: "earth",
    surface: "earth",
    air: { sunAzimuth: 24, haze: 0.7, exposure: -0.25, tint: [0.95, 1.04, 0.86] },
    outer: 100,
    cell: 0.28,
    winterSnow: false,
    vista: { half: 2.4, spread: 0.14, depth: 40 },
    turf: {
      height: [0.06, 0.24],
      width: 0.015,
      lean: 0.6,
      joints: 1,
      density: 70,
      reach: 12,
      where: (x, z) => shore(x, z) < -0.9,
    },
    plant(L) {
      const inWater = (x: number, z: number) => Math.max(height(x, z), level - 0.35);
      trees(
        L,
        ["mangrove"],
        [
          [-5.4, -6.4, 1],
          [6.4, -8, 1.15],
          [-4.6, -16, 1.1],
          [9.4, -19, 1.2],
          [-11, -11, 1.2],
          [14, -12, 1.1],
        ],
        46,
        [9, 60],
        {
          spacing: 3.6,
          variants: 2,
          sea: inWater,
          stand: { sink: 0.25, tilt: 0.12 },
          where: (x, z) => Math.abs(x) > 3 + 0.1 * -z && z < 3,
        },
      );
      tufts(L, ["reed"], 130, [3.6, 34], {
        sea: inWater,
        where: (x, z) => shore(x, z) > -0.6 && shore(x, z) < 1.2 && (Math.abs(x) > 2.6 || z < -16),
      });
      tufts(L, ["fern", "grass"], 90, [2.2, 26], { where: (x, z) => shore(x, z) < -0.4 });
      L.add({
        name: "lily pads",
        models: [1, 2].map((seed) => [{ model: growLilies(seed), beyond: 0 }]),
        at: [
          [-2.8, -5, 1],
          [2.4, -5.6, 1.1],
          [3.8, -8.4, 1],
          [-1.2, -9, 0.9],
          [-4, -10.5, 1.2],
        ],
        count: 60,
        ring: [5, 34],
        spacing: 1.5,
        loose: true,
        castShadow: false,
        sea: level,
        where: (x, z) => shore(x, z) > 0.7 && rolling(x, z, 7, 2, 22) > -0.1,
      });
      for (const [k, x, z, yaw] of [
        [1, -3.4, -4.6, 0.5],
        [2, 5, -11.5, 2.3],
      ] as number[][])
        L.add({
          name: `sunk trunk ${k}`,
          models: [[{ model: growLog(k + 3, 4.2, 0.22, 0), beyond: 0 }]],
          at: [[x, z, 1]],
          sea: level - 0.16,
          stand: { yaw, tilt: 0.08 },
        });
      L.add({
        name: "far trees",
        models: [1, 2].map((k) => [{ model: farGrove("broadleaf", season, k, 8, 5), beyond: 0 }]),
        count: 90,
        ring: [44, 92],
        spacing: 5,
        size: [0.9, 1.5],
        castShadow: false,
        sea: level,
        stand: { sink: 0.3 },
      });
    },
    lanes: [
      {
        name: "water",
        points: [
          [-16, level, -13],
          [-6, level, -9.5],
          [0, level, -8.4],
          [7, level, -10],
          [18, level, -15],
        ],
      },
    ],
    features: [feature("water", [0.6, level, -5]), feature("trees", [-5.4, 3, -6.4], [0.8, 0, 0.5])],
    water: {
      level,
      waves: { height: 0.015, length: 1.6 },
      min: [-110, -110],
      max: [110, 30],
      shore,
      color: linear("#4c5a34"),
      deep: linear("#161e12"),
    },
    effects: [
      { kind: "steam", at: [0, level + 0.4, -14], extent: [16, 0.3, 10], size: 2.2, amount: 0.8 },
      ...(params.time === "night" || params.time === "dusk"
        ? [{ kind: "fireflies" as const, at: [0, 1.2, -6] as Vec3, extent: [9, 1.1, 7] as Vec3, size: 1 }]
        : []),
    ],
  });
}

/** Tundra: a treeless plain of moss, red dwarf shrubs and pools under snowy mountains. */
export function tundra(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const stage = { width: 4, depth: 2.4 };
  const level = -0.42;
  const pool = (x: number, z: number): number =>
    awayFromStage(x, z, { width: stage.width + 1.5, depth: stage.depth + 1.4 }, 4) *
      3.4 *
      (rolling(x, z, 19, 3, 31) - 0.2) -
    0.6 * (1 - awayFromStage(x, z, stage, 6));
  const ranges: Range[] = [
    {
      near: 230,
      far: 820,
      high: 190,
      wavelength: 170,
      seed: 17,
      sharp: 0.9,
      open: (a) => 0.5 + 0.5 * Math.cos(((a - 20) * Math.PI) / 120),
    },
  ];
  const height = (x: number, z: number): number => {
    const d = pool(x, z);
    const land =
      awayFromStage(x, z, stage, 12) * (0.8 * rolling(x, z, 40, 2, 2) + 0.3 * rolling(x, z, 6, 3, 8)) +
      0.03 * rolling(x, z, 2.2, 2, 7);
    return d > 0 ? mix3(land, level - 0.5, smoothstep(0, 1.1, d)) : land;
  };
  const hues = ["#7c7a3c", "#a2542e", "#8c8c54", "#b8883c", "#6a6a3a"].map(linear);
  return wild(params, {
    stage,
    height,
    land: (x, z) => pool(x, z) < -0.1,
    paint: (x, y, z, n) => {
      if (snowy) return snowPaint(x, y, z, n);
      const a = 0.5 + 0.5 * rolling(x, z, 11, 3, 3);
      let c = mix(hues[0], hues[2], a);
      c = mix(c, hues[1], 0.85 * smoothstep(0.08, 0.4, rolling(x, z, 5, 3, 14)));
      c = mix(c, hues[3], 0.7 * smoothstep(0.15, 0.5, rolling(x, z, 8, 2, 25)));
      c = mix(c, SNOW, smoothstep(0.42, 0.52, rolling(x, z, 13, 3, 44)) * 0.95);
      return mix(shade(c, 0.88 + 0.2 * rolling(x, z, 1.2, 2, 2)), linear("#4a3c2a"), smoothstep(-0.5, 0.1, pool(x, z)));
    },
    kind: snowy ? "snow" : "earth",
    surface: snowy ? "snow" : "grass",
    air: { sunAzimuth: -64, haze: 0.1 },
    ranges,
    rangePaint: mountainPaint({
      season: { ...season, snow: snowy ? 0.85 : 0 },
      treeLine: 4,
      snowLine: 52,
      forest: linear("#6a5a34"),
    }),
    rangeKind: "stone",
    outer: 225,
    far: 820,
    cell: 0.32,
    vista: { half: 6, spread: 0.5, depth: 70 },
    plant(L) {
      if (!snowy) {
        tufts(L, ["cotton grass"], 150, [2.6, 26], { where: (x, z) => pool(x, z) < -0.1 && pool(x, z) > -1.4 });
        tufts(L, ["heather"], 190, [2.6, 26], { where: (x, z) => pool(x, z) < -0.3 });
        tufts(L, ["scrub"], 60, [6, 50], {
          name: "dwarf willow",
          levels: [0, 9, 22],
          size: [0.4, 0.9],
          spacing: 1.6,
          where: (x, z) => pool(x, z) < -0.4,
        });
      } else tufts(L, ["dry grass"], 80, [3, 26], { where: (x, z) => pool(x, z) < -0.3 });
      stones(L, "#85817c", {
        moss: 0.4,
        seeds: [3, 8, 12],
        at: [
          [-5.4, -3, 0.6],
          [6, -3.8, 0.8],
          [7, -3, 0.35],
        ],
        count: 50,
        ring: [6, 80],
        size: [0.2, 1],
        where: (x, z) => pool(x, z) < -0.2,
      });
    },
    features: [
      feature("mountains", [80, 90, -450]),
      feature("rocks", [-5.4, 0.4, -3]),
      feature("water", [8, level, -12]),
    ],
    water: {
      level,
      waves: { height: 0.02, length: 1.6 },
      min: [-170, -200],
      max: [170, 60],
      shore: pool,
      color: linear("#4a6a74"),
      deep: linear("#1c303a"),
    },
  });
}

const mix3 = (a: number, b: number, t: number): number => a + (b - a) * t;

/** An oasis: a pool and palms among dunes. */
export function oasis(params: PlaceParams): Place {
  const stage = { width: 3, depth: 1.8 };
  const level = -0.55;
  const shore = (x: number, z: number): number => 6.4 - Math.hypot(x * 0.55, z + 11) + 0.9 * rolling(x, z, 7, 2, 4);
  const dune = (x: number, z: number): number => {
    const t = (z * 0.86 + x * 0.5 + 15 * rolling(x, z, 80, 2, 3)) / 34;
    const f = t - Math.floor(t);
    return (
      6.5 *
      (f < 0.68 ? smoothstep(0, 0.68, f) : 1 - smoothstep(0.68, 1, f) ** 0.8) *
      clamp(0.8 + 0.6 * rolling(x, z, 50, 2, 4), 0.2, 1.2)
    );
  };
  const height = (x: number, z: number): number => {
    const d = shore(x, z);
    const land =
      smoothstep(7, 30, -d) * (dune(x, z) + 5 * smoothstep(40, 120, Math.hypot(x, z))) +
      0.03 * rolling(x, z, 2.4, 2, 7);
    return d > 0 ? level - 1.2 * smoothstep(0, 4, d) : mix3(level + 0.03, land, smoothstep(0, 2.6, -d));
  };
  const sand = sandPaint("#e8b878", (x, z) => smoothstep(-1.1, 0, shore(x, z)));
  const green = linear("#6f8a3c");
  return wild(params, {
    stage,
    height,
    land: (x, z) => shore(x, z) < -0.4,
    paint: (x, y, z, n) =>
      mix(
        sand(x, y, z, n),
        green,
        0.75 * smoothstep(-4.6, -1.4, shore(x, z) + 1.2 * rolling(x, z, 3, 2, 9)) * smoothstep(-0.4, -0.9, shore(x, z)),
      ),
    kind: "sand",
    surface: "sand",
    air: { sunAzimuth: -60, haze: 0.12 },
    outer: 280,
    winterSnow: false,
    vista: { half: 4, spread: 0.3, depth: 26 },
    plant(L) {
      trees(
        L,
        ["palm", "date palm"],
        [
          [-5.4, -4.6, 1],
          [6, -4.2, 1.05],
          [-7.4, -6.6, 1.15],
          [8.6, -8, 1],
          [-9, -12, 1.1],
          [10, -14, 1.15],
          [-5, -18.5, 1.1],
          [1.6, -20, 1.15],
          [6.2, -18.4, 1],
          [-2.4, -19.4, 0.9],
        ],
        26,
        [9, 30],
        {
          variants: 2,
          levels: [0, 16, 40, 90],
          spacing: 2.6,
          stand: { sink: 0.05, tilt: 0.12 },
          where: (x, z) => shore(x, z) > -6,
        },
      );
      tufts(L, ["reed"], 70, [4, 26], {
        sea: height,
        where: (x, z) => shore(x, z) > -0.7 && shore(x, z) < 0.5 && (Math.abs(x) > 3.4 || z < -13),
      });
      tufts(L, ["dune grass", "agave"], 110, [2.6, 28], { where: (x, z) => shore(x, z) > -5 && shore(x, z) < -0.6 });
      tufts(L, ["scrub"], 40, [5, 60], {
        name: "scrub",
        levels: [0, 9, 22],
        spacing: 2,
        where: (x, z) => shore(x, z) < -2 && shore(x, z) > -14,
      });
      stones(L, "#b08a62", {
        moss: 0,
        snow: 0,
        at: [
          [3.6, -4.9, 0.5],
          [-3.4, -5.2, 0.4],
          [4.5, -5.4, 0.3],
        ],
        count: 10,
        ring: [6, 40],
        size: [0.2, 0.8],
      });
    },
    lanes: [
      {
        name: "water",
        points: [
          [-8, level, -12],
          [-3, level, -10.6],
          [3, level, -10.6],
          [8, level, -12],
        ],
      },
    ],
    features: [
      feature("water", [0, level, -5.4]),
      feature("palms", [-5.4, 4, -4.6], [0.8, 0, 0.5]),
      feature("sand", [0, 3, -40]),
    ],
    water: {
      level,
      waves: { height: 0.03, length: 2 },
      min: [-24, -24],
      max: [24, 2],
      shore,
      color: linear("#3f9a94"),
      deep: linear("#0f4a54"),
    },
  });
}

/** A steaming pool of hot water among rocks, snow or green about it. */
export function hotSpring(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features);
  const snowy = season.snow > 0;
  const stage = { width: 2.6, depth: 1.6 };
  const level = -0.28;
  const shore = (x: number, z: number): number =>
    4.6 - Math.hypot(x * 0.66, (z + 7.4) * 0.95) + 0.7 * rolling(x, z, 5, 2, 4);
  const height = (x: number, z: number): number => {
    const d = shore(x, z);
    const land =
      awayFromStage(x, z, stage, 9) *
        (0.4 * rolling(x, z, 11, 3, 2) + 3.4 * smoothstep(5, 26, -d) * smoothstep(4, -12, z)) +
      0.02 * rolling(x, z, 2.2, 2, 7);
    return d > 0 ? level - 0.9 * smoothstep(0, 2.4, d) : mix3(level + 0.05, land, smoothstep(0, 1, -d));
  };
  const grass = snowy ? snowPaint : grassPaint(season, { lush: 1.1 });
  const mineral = ["#d89a4a", "#e8c878", "#b8683a"].map(linear);
  return wild(params, {
    stage,
    height,
    land: (x, z) => shore(x, z) < -0.3,
    paint: (x, y, z, n) => {
      const d = shore(x, z);
      const k = 0.5 + 0.5 * rolling(x, z, 1.6, 2, 4);
      const ring = mix(
        mix(mineral[2], mineral[0], smoothstep(-1, -0.1, d)),
        mix(mineral[1], linear("#7fc8c0"), smoothstep(0, 0.9, d)),
        smoothstep(-0.2, 0.4, d),
      );
      return mix(
        shade(ring, 0.8 + 0.25 * k),
        grass(x, y, z, n),
        smoothstep(-1, -1.9, d + 0.4 * rolling(x, z, 2, 2, 6)),
      );
    },
    kind: snowy ? "snow" : "earth",
    surface: snowy ? "snow" : "stone",
    air: { sunAzimuth: 40, haze: 0.3 },
    outer: 120,
    vista: { half: 3, spread: 0.2, depth: 24 },
    turf: {
      height: [0.06, 0.2],
      width: 0.015,
      lean: 0.6,
      joints: 1,
      density: 75,
      reach: 13,
      where: (x, z) => shore(x, z) < -2,
    },
    plant(L) {
      const ring: [number, number, number][] = [];
      for (let k = 0; k < 26; k++) {
        const a = (k / 26) * Math.PI * 2;
        const [x, z] = [Math.sin(a) * 7.3, -7.4 + Math.cos(a) * 5.1];
        if (!(z > -4.4 && Math.abs(x) < 2.4)) ring.push([x, z, 0.4 + 0.3 * (0.5 + rolling(k * 3, 1, 2, 1, 3))]);
      }
      stones(L, "#6a6660", { seeds: [3, 8, 12], moss: 0.35, at: ring, count: 18, ring: [8, 36], size: [0.3, 1.1] });
      gravel(
        L,
        ["#8a8078", "#6c645c", "#a39a8c"],
        50,
        (x, z) => shore(x, z) > -1.3 && shore(x, z) < 0.1,
        [0.02, 0.07],
        12,
      );
      trees(
        L,
        ["pine", "maple", "spruce"],
        [
          [-7.6, -4.4, 0.9],
          [8.4, -5.4, 1],
          [-6, -14.6, 1],
          [7, -14.4, 1.1],
        ],
        50,
        [13, 50],
        { spacing: 3, where: (x, z) => shore(x, z) < -2.4 },
      );
      tufts(L, [snowy ? "dry grass" : "fern"], 70, [3, 22], { where: (x, z) => shore(x, z) < -1.4 });
      midWoods(L, ["spruce", "fir"], 120, [34, 110]);
    },
    lanes: [
      {
        name: "water",
        points: [
          [-5, level, -7.8],
          [-1.5, level, -6.6],
          [2, level, -6.8],
          [5, level, -8.2],
        ],
      },
    ],
    features: [feature("water", [0, level, -5]), feature("rocks", [-6, 0.4, -5]), feature("steam", [0, 1, -7])],
    effects: [
      { kind: "steam", at: [0, level + 0.2, -7.4], extent: [5.2, 0.2, 3.4], size: 4.2 },
      { kind: "steam", at: [0, level + 0.2, -7.4], extent: [4, 0.2, 2.6], size: 2, amount: 0.6 },
    ],
    water: {
      level,
      waves: { height: 0.02, length: 1.3 },
      min: [-12, -14],
      max: [12, -1],
      shore,
      color: linear("#58b8b4"),
      deep: linear("#1c6a7c"),
    },
  });
}

/** A ski slope: groomed snow that climbs to peaks, gates, a chair lift, snowy firs. */
export function skiSlope(given: PlaceParams): Place {
  const params: PlaceParams = { ...given, season: "winter", features: [...given.features, "snowy"] };
  const season = { name: "winter", snow: 0.85 } as const;
  const stage = { width: 4, depth: 2.4 };
  const ranges: Range[] = [
    {
      near: 190,
      far: 760,
      high: 290,
      wavelength: 190,
      seed: 12,
      sharp: 0.95,
      open: (a) => 0.5 + 0.5 * Math.cos((a * Math.PI) / 150),
    },
  ];
  const piste = (x: number, z: number): number => Math.abs(x + 3 - 9 * Math.sin(z * 0.024)) / (8 - 0.05 * z);
  const height = (x: number, z: number): number =>
    awayFromStage(x, z, stage, 10) *
      (0.24 * Math.max(0, -z - 3) * smoothstep(3, 40, -z) +
        0.5 * rolling(x, z, 20, 3, 2) * smoothstep(0.7, 1.4, piste(x, z)) +
        6 * smoothstep(10, 60, Math.abs(x)) +
        0.14 * rolling(x, z, 7, 2, 8)) +
    0.03 * rolling(x, z, 2.4, 2, 7) -
    0.05 * Math.max(0, z - 4);
  return wild(params, {
    stage,
    height,
    paint: (x, y, z, n) => {
      const c = snowPaint(x, y, z, n);
      // Corduroy of the groomer.
      const groomed = smoothstep(1.05, 0.9, piste(x, z)) * smoothstep(50, 8, Math.hypot(x, z));
      return shade(c, 1 - 0.05 * groomed * (0.5 + 0.5 * Math.sin(x * 16)));
    },
    kind: "snow",
    surface: "snow",
    air: { sunAzimuth: -74, haze: 0.07 },
    ranges,
    rangePaint: mountainPaint({ season, treeLine: 70, snowLine: 60 }),
    rangeKind: "stone",
    outer: 190,
    far: 760,
    sectors: 190,
    vista: { half: 4, spread: 0.2, depth: 60 },
    plant(L) {
      ["#d8302c", "#2a5ac8"].forEach((hex, i) => {
        L.add({
          name: `gates ${i}`,
          models: [[{ model: slalomGate(hex), beyond: 0 }]],
          at: [0, 1, 2, 3].map((k): [number, number, number] => {
            const z = -6 - (2 * k + i) * 5.5;
            return [-3 + 9 * Math.sin(z * 0.024) + (i ? 2.6 : -2.4), z, 1];
          }),
          stand: { yaw: 0.1 },
        });
      });
      L.add({
        name: "lift",
        models: [[{ model: liftPylon(34, 8), beyond: 0 }]],
        at: [
          [13, 4, 1],
          [14, -30, 1],
          [15, -64, 1],
          [16, -98, 1],
        ],
        stand: { yaw: 0.02 },
      });
      trees(
        L,
        ["spruce", "fir", "slender"],
        [
          [-8.6, -5, 0.9],
          [9, -6.4, 0.9],
          [-10.4, -9, 1.1],
          [9.6, -14, 1.1],
          [-12, -2, 1],
        ],
        100,
        [11, 90],
        {
          spacing: 2.6,
          levels: [0, 14, 40, 100],
          where: (x, z) => piste(x, z) > 1.15 && Math.abs(x - 13.8) > 3,
        },
      );
      midWoods(L, ["spruce", "fir"], 170, [60, 185], (x, z) => piste(x, z) > 1.3 && Math.abs(x - 15) > 4);
      stones(L, "#8b8790", {
        at: [
          [6.8, -3.2, 0.6],
          [-6.2, -2.4, 0.5],
        ],
        count: 12,
        ring: [8, 60],
        size: [0.3, 1.2],
        where: (x, z) => piste(x, z) > 1.2,
      });
    },
    features: [feature("mountains", [-40, 160, -400]), feature("trees", [-8.6, 3, -5]), feature("slope", [0, 6, -30])],
  });
}
