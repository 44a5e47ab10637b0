/** Bare rock: a canyon, a volcano, Mars, a cave. */
import { clamp, lerp, mix, smoothstep, type Vec2, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { hash3, noise3, random } from "../../shape/random.ts";
import { ribbon, ridged, rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { SNOW, seasonOf } from "../plants/season.ts";
import { shade, sprout } from "../plants/sprout.ts";
import type { Light, Part, Place, PlaceParams } from "../types.ts";
import type { Range } from "./backdrop.ts";
import { bluff, roundPlan, strataPaint } from "./bluff.ts";
import { course } from "./course.ts";
import { awayFromStage, type Landscape } from "./landscape.ts";
import { lander } from "./props.ts";
import { feature, gravel, stones, tufts, wild } from "./wild.ts";

const REDS = ["#b4562e", "#d07a48", "#98442a", "#e0a070", "#a8502e", "#c86a3c", "#7c3624"];

/** A canyon: a valley between red layered walls that step back, buttes in its mouth, a river on its floor. */
export function canyon(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features, false);
  const stage = { width: 4, depth: 2.6 };
  // The feet of the walls: the left one from near to far, the right one back.
  const left: Vec2[] = [
    [-40, 70],
    [-27, 30],
    [-19, 6],
    [-16, -16],
    [-25, -40],
    [-20, -66],
    [-36, -96],
    [-44, -140],
    [-84, -190],
    [-150, -230],
  ];
  const right: Vec2[] = [
    [170, -260],
    [110, -210],
    [62, -170],
    [66, -132],
    [40, -104],
    [46, -74],
    [27, -50],
    [31, -26],
    [20, -8],
    [22, 12],
    [34, 40],
    [50, 72],
  ];
  const run = course(
    [
      [40, -240],
      [10, -170],
      [20, -120],
      [2, -84],
      [12, -52],
      [2, -30],
      [9, -17],
      [14, -4],
      [13, 10],
      [20, 40],
    ],
    2.6,
    1,
    0.7,
  );
  const level = -0.85;
  const behind = (x: number, z: number): number => {
    // How deep in the rock a point lies: interpolated feet at this z, left and right.
    const at = (plan: Vec2[]): number => {
      for (let i = 0; i + 1 < plan.length; i++) {
        const [a, b] = [plan[i], plan[i + 1]];
        if ((z - a[1]) * (z - b[1]) <= 0) return lerp(a[0], b[0], (z - a[1]) / (b[1] - a[1] || 1));
      }
      return z > 60 ? (plan === left ? -40 : 44) : plan === left ? -150 : 170;
    };
    return Math.max(at(left) - x, x - at(right));
  };
  const height = (x: number, z: number): number => {
    const d = run.shore(x, z);
    const away = awayFromStage(x, z, stage, 12);
    const floor =
      away * (0.8 * rolling(x, z, 22, 3, 2) + 0.2 * rolling(x, z, 5, 2, 8) + 0.1) +
      0.03 * rolling(x, z, 2.6, 2, 7) +
      2.6 * smoothstep(-7, 2, behind(x, z));
    const banked = lerp(floor, level - 0.9 * smoothstep(0, 2, d), smoothstep(-3.4, 0.4, d));
    return banked + 30 * smoothstep(9, 22, behind(x, z));
  };
  const rock = strataPaint(REDS, 1.5, "#dca478");
  const far = strataPaint(REDS, 4.2, "#d09a72", 8);
  const sand = linear("#cd8a58");
  const wall = (plan: Vec2[], seed: number): Part =>
    bluff("canyon wall", {
      plan,
      base: -1.2,
      height: (u) => 30 + 7 * rolling(u * 200, seed, 40, 2, 3),
      setback: 13,
      ledges: 5,
      relief: 2.6,
      wavelength: 17,
      step: 2.5,
      rows: 4,
      cap: 40,
      seed,
      paint: rock,
    });
  const buttes: [number, number, number, number][] = [
    [-3, -190, 17, 50],
    [36, -262, 24, 62],
    [-48, -290, 30, 70],
    [-120, -330, 44, 66],
    [130, -350, 50, 74],
    [10, -400, 60, 84],
  ];
  return wild(params, {
    stage,
    height,
    land: (x, z) => run.shore(x, z) < -0.3 && behind(x, z) < 0,
    paint: (x, y, z, n) => {
      const c = shade(sand, 0.86 + 0.16 * rolling(x, z, 4, 3, 3), 0.12 * rolling(x, z, 15, 2, 4));
      const wet = smoothstep(-1, 0, run.shore(x, z));
      const rocky = smoothstep(0.93, 0.78, n[1]);
      return mix(
        mix(c, linear("#a8603a"), Math.max(rocky, 0.5 * smoothstep(-4, 1, behind(x, z)))),
        linear("#6e4228"),
        wet + 0 * y,
      );
    },
    kind: season.snow > 0 ? "snow" : "earth",
    surface: season.snow > 0 ? "snow" : "sand",
    air: { sunAzimuth: 118, haze: 0.12 },
    outer: 300,
    cell: 0.32,
    winterSnow: false,
    vista: { half: 4.5, spread: 0.1, depth: 60 },
    plant(L) {
      L.build(wall(left, 2), wall(right, 7));
      buttes.forEach(([x, z, r, h], i) => {
        L.build(
          bluff(
            "butte",
            {
              plan: roundPlan(x, z, r, r * 0.8, i + 2, 18),
              closed: true,
              base: -2,
              height: () => h,
              setback: r * 0.5,
              ledges: 5,
              relief: r * 0.12,
              wavelength: r * 1.1,
              step: r * 0.16,
              rows: 3,
              cap: r * 0.9,
              seed: i,
              paint: far,
            },
            false,
          ),
        );
      });
      stones(L, "#b0643c", {
        seeds: [3, 8, 12],
        moss: 0,
        at: [
          [-5.6, -3.4, 0.8],
          [-6.8, -2.6, 0.45],
          [5.8, -4.8, 0.6],
          [-9.4, -8, 1.6],
          [7.4, -9, 0.9],
          [-11.5, 1, 1.3],
        ],
        count: 44,
        ring: [7, 70],
        size: [0.25, 1.6],
        sink: 0.3,
      });
      gravel(L, ["#b8704a", "#d09a70", "#8a4a30", "#c88058"], 60, (x, z) => Math.hypot(x, z) > 2.4, [0.02, 0.07], 15);
      tufts(L, ["scrub", "dry grass"], 90, [3.6, 46], {
        levels: [0, 9, 22],
        size: [0.5, 1.2],
        spacing: 1.1,
        where: (x, z) => rolling(x, z, 9, 2, 5) > -0.05,
      });
      L.add({
        name: "agaves",
        species: ["agave", "cactus"],
        levels: [0, 9, 24],
        at: [
          [-4.6, -2, 0.9],
          [6.6, -3, 0.7],
        ],
        count: 22,
        ring: [7, 50],
        spacing: 3,
        size: [0.5, 1],
      });
    },
    lanes: [{ name: "water", points: run.lane(level) }],
    features: [
      feature("canyon", [-17, 10, -16], [1, 0, 0.2]),
      feature("rocks", [-5.6, 0.6, -3.4], [0.8, 0, 0.4]),
      feature("water", [9, level, -16]),
      feature("river", [9, level, -16]),
      feature("cliff", [-17, 10, -12], [1, 0, 0]),
    ],
    water: {
      level,
      waves: { height: 0.03, length: 1.8 },
      min: [-60, -240],
      max: [70, 46],
      shore: run.shore,
      flow: run.flow,
      foam: 0.25,
      color: linear("#6f9080"),
      deep: linear("#2c4a44"),
    },
  });
}

/** A ribbon of lava draped over a terrain, glowing in its middle. */
function lavaStream(points: [number, number][], half: number, height: (x: number, z: number) => number): Part {
  const mesh = ribbon(
    points.map(([x, z]): Vec3 => [x, 0, z]),
    {
      half: (t) => half * (0.8 + 0.9 * t) * (1 + 0.25 * Math.sin(t * 31)),
      height,
      paint: () => [0.02, 0.012, 0.01],
      step: half * 0.8,
      columns: 6,
      lift: 0.24 * half + 0.25,
      edgeLift: -0.05,
    },
  );
  const glow = new Float32Array(mesh.positions.length);
  const n = mesh.positions.length / 3;
  for (let v = 0; v < n; v++) {
    const across = Math.abs((v % 7) / 6 - 0.5) * 2;
    const [x, z] = [mesh.positions[v * 3], mesh.positions[v * 3 + 2]];
    const crust = smoothstep(-0.25, 0.4, rolling(x, z, half * 1.6, 2, 4));
    const k = (1 - across ** 2.2) * (0.35 + 0.9 * crust);
    glow.set([3.4 * k, 0.85 * k ** 1.5, 0.12 * k ** 2], v * 3);
  }
  return { name: "lava", mesh: { ...mesh, glow }, surface: { kind: "stone", roughness: 0.9 }, castShadow: false };
}

/** A volcano with a glowing crater, lava down its flanks and a column of smoke, seen over black lava fields. */
export function volcano(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features, false);
  const stage = { width: 3.6, depth: 2.4 };
  const [cx, cz, high, foot] = [12, -300, 92, 180];
  const cone = (x: number, z: number): number => {
    const [dx, dz] = [x - cx, z - cz];
    const r = Math.hypot(dx, dz);
    if (r > foot * 1.25) return 0;
    const a = Math.atan2(dx, dz);
    // Gullies run down from the crater.
    const gully = 1 - Math.abs(noise3(Math.sin(a) * 4.2, 3, Math.cos(a) * 4.2)) * 1.5;
    const t = clamp(1 - r / foot);
    const flank = high * t ** 1.75;
    const bowl = smoothstep(30, 14, r) * 26 + 4 * smoothstep(30, 24, r) * noise3(dx * 0.1, 4, dz * 0.1);
    return (
      flank -
      9 * gully * smoothstep(0.02, 0.25, t) * smoothstep(0.9, 0.5, t) -
      bowl +
      3 * rolling(x, z, 26, 3, 6) * smoothstep(0, 0.2, t)
    );
  };
  const hills: Range = { near: 130, far: 520, high: 34, wavelength: 120, seed: 4, sharp: 0.3 };
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, stage, 12);
    const slabs = 0.8 * ridged(x, z, 13, 3, 4) + 0.3 * rolling(x, z, 3, 2, 5);
    return away * (slabs + 1.1 * rolling(x, z, 34, 2, 2) - 0.4) + 0.03 * rolling(x, z, 2.2, 2, 7) + cone(x, z);
  };
  const ash = linear("#3a3434");
  const black = linear("#1e1b1c");
  const rust = linear("#6a3a2a");
  const green = linear("#4a5a2c");
  const paint = (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const k = 0.5 + 0.5 * rolling(x, z, 7, 3, 3);
    let c = mix(black, ash, clamp(k));
    c = mix(c, rust, 0.55 * smoothstep(0.1, 0.6, rolling(x, z, 22, 2, 9)) + 0.3 * smoothstep(60, 130, y));
    c = mix(
      c,
      green,
      0.7 * smoothstep(0.18, 0.5, rolling(x, z, 11, 3, 12)) * smoothstep(40, 6, y) * smoothstep(0.7, 0.9, n[1]),
    );
    if (season.snow > 0)
      c = mix(c, SNOW, 0.8 * smoothstep(0.7, 0.9, n[1]) * smoothstep(0.1, 0.4, rolling(x, z, 18, 2, 3)));
    return c;
  };
  const dark = params.time === "night" || params.time === "dusk";
  const lights: Light[] = [
    { at: [cx, high - 10, cz + 10], color: [1, 0.32, 0.08], strength: 9000, reach: 150 },
    { at: [-7, 1.2, -15], color: [1, 0.36, 0.1], strength: dark ? 26 : 10, reach: 17 },
  ];
  // From the rim down to the plain, and a near arm.
  const arms: { points: [number, number][]; half: number }[] = [
    {
      points: [
        [cx - 5, cz + 26],
        [cx - 14, cz + 62],
        [cx - 8, cz + 92],
        [cx - 26, cz + 128],
        [cx - 40, cz + 168],
        [-36, -100],
        [-22, -62],
        [-15, -38],
        [-9, -23],
        [-8, -12],
        [-14, -4],
        [-26, 2],
      ],
      half: 2.1,
    },
    {
      points: [
        [cx + 12, cz + 28],
        [cx + 27, cz + 58],
        [cx + 30, cz + 88],
        [cx + 48, cz + 120],
        [cx + 52, cz + 160],
      ],
      half: 2.6,
    },
    {
      points: [
        [cx - 22, cz + 22],
        [cx - 48, cz + 50],
        [cx - 66, cz + 86],
        [cx - 74, cz + 120],
      ],
      half: 2.2,
    },
  ];
  return wild(params, {
    stage,
    height,
    paint,
    kind: "earth",
    surface: "stone",
    air: { sunAzimuth: -112, haze: 0.14, tint: dark ? [1, 0.8, 0.72] : [1.02, 0.94, 0.88] },
    ranges: [hills],
    rangePaint: paint,
    rangeKind: "stone",
    outer: 110,
    far: 520,
    sectors: 240,
    cell: 0.32,
    winterSnow: false,
    vista: { half: 6, spread: 0.5, depth: 90 },
    plant(L) {
      for (const arm of arms) L.build(lavaStream(arm.points, arm.half, L.height));
      // The lake of lava in the crater, seen as a glow on its rim.
      const s = sprout();
      const rim = Array.from({ length: 20 }, (_, i) => {
        const a = (i / 20) * Math.PI * 2;
        return s.vertex([cx + Math.sin(a) * 24, high - 19, cz + Math.cos(a) * 24], [0, 1, 0], [0, 0, 0], 1);
      });
      const mid = s.vertex([cx, high - 17, cz], [0, 1, 0], [0, 0, 0], 1);
      rim.forEach((v, i) => s.triangle(mid, v, rim[(i + 1) % 20]));
      L.build({
        name: "lava lake",
        mesh: s.build(),
        surface: { kind: "glow", color: [1, 1, 1], glow: [4, 1.1, 0.16] },
        castShadow: false,
      });
      stones(L, "#3c3636", {
        seeds: [3, 8, 12],
        moss: 0,
        at: [
          [-5.2, -4, 0.9],
          [-6.4, -3, 0.5],
          [5.6, -3.4, 0.7],
          [6.8, -5.2, 1.3],
          [9.6, -9, 1.6],
          [-11, -6, 1.2],
        ],
        count: 70,
        ring: [6, 90],
        size: [0.2, 1.7],
        spacing: 2,
      });
      gravel(L, ["#3a3434", "#241f20", "#57403a", "#4a4242"], 70, () => true, [0.02, 0.08], 15);
      tufts(L, ["dry grass", "fern"], 50, [3.4, 30], { where: (x, z) => rolling(x, z, 8, 2, 12) > 0.12 });
      L.add({
        name: "burnt trees",
        species: ["oak", "spruce"],
        levels: [null, 0, 30, 80],
        tall: true,
        count: 26,
        ring: [16, 110],
        spacing: 5,
        size: [0.5, 0.9],
        where: (x, z) => rolling(x, z, 30, 2, 15) > 0.12 && z > -150,
      });
    },
    features: [
      feature("volcano", [cx, high * 0.7, cz]),
      feature("lava", [-8.5, 0.3, -13]),
      feature("smoke", [cx, high + 20, cz]),
      feature("rocks", [5.6, 0.5, -3.4]),
      feature("mountains", [cx, high * 0.7, cz]),
    ],
    lights,
    effects: [
      {
        kind: "smoke",
        at: [cx, high - 6, cz],
        extent: [13, 3, 13],
        size: 150,
        color: dark ? [0.1, 0.075, 0.07] : [0.2, 0.18, 0.175],
      },
      { kind: "embers", at: [cx, high + 6, cz], extent: [26, 22, 20], size: 16 },
      { kind: "embers", at: [-3, 2, -9], extent: [12, 3, 8], size: 1, amount: 0.7 },
    ],
  });
}

/** Mars: rusty sand and stones, low mesas, a butterscotch sky. */
export function mars(params: PlaceParams): Place {
  const stage = { width: 4.4, depth: 2.8 };
  const mesas: Range = { near: 150, far: 640, high: 92, wavelength: 170, seed: 14, sharp: 0.3 };
  const craters = Array.from({ length: 16 }, (_, i) => {
    const a = hash3(i, 4, params.seed) * Math.PI * 2;
    const q = 16 + 80 * hash3(i, 5, params.seed);
    return { x: Math.sin(a) * q, z: Math.cos(a) * q, r: 2.5 + 6 * hash3(i, 6, params.seed) ** 2 };
  });
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, stage, 16);
    let y =
      away *
        (1.7 * rolling(x, z, 42, 3, 2) +
          0.5 * ridged(x, z, 18, 2, 6) * smoothstep(0, 0.4, rolling(x, z, 30, 2, 9)) -
          0.1) +
      away *
        0.12 *
        Math.sin(z * 1.9 + x * 0.6 + 3 * rolling(x, z, 14, 2, 5)) *
        smoothstep(0, 0.4, rolling(x, z, 26, 2, 3)) +
      0.03 * rolling(x, z, 2.4, 2, 7);
    for (const c of craters) {
      const d = Math.hypot(x - c.x, z - c.z) / c.r;
      if (d < 2) y += away * c.r * ((d < 1 ? -0.22 * (1 - d * d) : 0) + 0.09 * Math.exp(-(((d - 1.05) / 0.28) ** 2)));
    }
    return y;
  };
  const sand = linear("#b8663a");
  const dust = linear("#d69a68");
  const dark = linear("#6e3a26");
  const paint = (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const a = 0.5 + 0.5 * rolling(x, z, 30, 3, 4);
    let c = mix(sand, dust, clamp(a));
    c = mix(c, dark, 0.6 * smoothstep(0.1, 0.55, rolling(x, z, 9, 3, 11)));
    const band = 0.5 + 0.5 * Math.sin(y * 0.5 + rolling(x, z, 50, 2, 3) * 2);
    return mix(
      shade(c, 0.9 + 0.16 * rolling(x, z, 1.8, 2, 5)),
      mix(dark, linear("#a85a38"), band),
      smoothstep(0.93, 0.74, n[1]),
    );
  };
  return wild(params, {
    stage,
    height,
    paint,
    kind: "sand",
    surface: "sand",
    air: { sunAzimuth: -68, haze: 0.32, tint: [1.28, 0.86, 0.52] },
    ranges: [mesas],
    rangeKind: "earth",
    outer: 150,
    far: 640,
    cell: 0.32,
    winterSnow: false,
    vista: { half: 5, spread: 0.5, depth: 60 },
    plant(L) {
      const strata = strataPaint(["#8a4428", "#b0623c", "#c8845a", "#74381f"], 2.4, "#cf9468");
      for (const [i, [x, z, r, h]] of (
        [
          [-56, -96, 20, 22],
          [62, -120, 27, 27],
          [8, -170, 24, 24],
        ] as [number, number, number, number][]
      ).entries())
        L.build(
          bluff("mesa", {
            plan: roundPlan(x, z, r * 1.3, r, i + 4, 16),
            closed: true,
            base: -2,
            height: () => h,
            setback: r * 0.4,
            ledges: 3,
            relief: r * 0.14,
            wavelength: r,
            step: r * 0.14,
            rows: 4,
            cap: r,
            paint: strata,
            seed: i,
          }),
        );
      stones(L, "#7a4630", {
        seeds: [2, 5, 8],
        moss: 0,
        snow: 0,
        flat: 0.7,
        at: [
          [-5.6, -2.8, 0.75],
          [-6.7, -1.9, 0.35],
          [5.8, -2.2, 0.4],
          [6.6, -4.4, 0.95],
          [-8.4, -8, 1.3],
          [4.9, 1.4, 0.22],
        ],
        count: 90,
        ring: [5, 80],
        size: [0.12, 1],
        spacing: 1.3,
      });
      gravel(L, ["#8a5236", "#6a3a28", "#b07a54"], 110, () => true, [0.02, 0.07], 17);
      if (L.has("lander", "base", "rocket", "spacecraft")) L.put("lander", lander(), -11.5, -13, 0.7, 1);
    },
    features: [
      feature("rocks", [-5.6, 0.5, -2.8], [0.8, 0, 0.4]),
      feature("mountains", [-90, 50, -300]),
      feature("lander", [-11.5, 3, -13], [0.6, 0, 0.8]),
    ],
    effects: stormOf(params),
  });
}

const stormOf = (params: PlaceParams) =>
  params.features.includes("sandstorm")
    ? [
        {
          kind: "sandstorm" as const,
          at: [0, 3, -6] as Vec3,
          extent: [16, 4, 14] as Vec3,
          size: 1,
          color: linear("#c88a58"),
        },
      ]
    : [];

/** Stalactites and stalagmites: cones of dripstone, as one mesh from their places. */
function dripstones(spots: { at: Vec3; length: number; radius: number; down: boolean }[], color: string): Mesh {
  const s = sprout();
  const base = linear(color);
  for (const [i, q] of spots.entries()) {
    const sign = q.down ? -1 : 1;
    const lean = 0.12 * q.length;
    const points: Vec3[] = [0, 0.25, 0.6, 1].map((t) => [
      q.at[0] + lean * noise3(i, t * 2, 3) * t,
      q.at[1] + sign * q.length * t,
      q.at[2] + lean * noise3(i, t * 2, 7) * t,
    ]);
    const cone = taperedTube(points, [q.radius * 1.5, q.radius, q.radius * 0.55, q.radius * 0.06], {
      segments: 9,
      sides: 8,
      up: () => [1, 0, 0.01],
    });
    s.mesh(
      cone,
      (p) =>
        shade(
          base,
          0.75 + 0.35 * noise3(p[0] * 2, p[1] * 5, p[2] * 2) + 0.25 * Math.sin(p[1] * 9 + i),
          0.2 * noise3(i, 1, 1),
        ),
      (p) => clamp(0.45 + 0.55 * (Math.abs(p[1] - q.at[1]) / q.length)),
    );
  }
  return s.build();
}

/** A cave: a hall of rock with dripstones and a pool, lit from its mouth behind. */
export function cave(params: PlaceParams): Place {
  const stage = { width: 3.6, depth: 2.4 };
  const rng = random(`cave ${params.seed}`);
  const icy = params.features.some((f) => /ice|snow/.test(f));
  const mouthHalf = 4.4;
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, stage, 6);
    const side = Math.max(0, Math.hypot(x * 0.9, z + 3) - 10);
    return (
      away * (0.34 * rolling(x, z, 5, 3, 2) + 0.14 * rolling(x, z, 1.7, 2, 8)) +
      0.05 * side ** 1.5 * 0.6 +
      0.02 * rolling(x, z, 2.2, 2, 7) -
      0.55 * smoothstep(3.4, 1.4, Math.hypot(x - 6, (z + 7) * 0.9))
    );
  };
  const color = icy ? "#7fb2cc" : "#6b5d50";
  const base = linear(color);
  const dark = shade(base, 0.42, -0.1);
  // The vault: a dome seen from within, broken open behind.
  const s = sprout();
  const [n, m] = [112, 30];
  const [rx, rz, ry] = [17, 21, 11.5];
  const at = (i: number, j: number): Vec3 => {
    const a = (i / n) * Math.PI * 2;
    const e = (j / m) * (Math.PI / 2);
    const d: Vec3 = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
    const big = noise3(d[0] * 2.2 + 5, d[1] * 2.6, d[2] * 2.2);
    const fine = noise3(d[0] * 7, d[1] * 9 + 3, d[2] * 7);
    const crack = Math.abs(noise3(d[0] * 4.2 + 9, d[1] * 3, d[2] * 4.2));
    const r = 1 + 0.2 * big + 0.075 * fine - 0.1 * smoothstep(0.2, 0, crack);
    return [d[0] * rx * r, d[1] * ry * r - 1.2, d[2] * rz * r - 2];
  };
  const rows: number[][] = [];
  for (let j = 0; j <= m; j++) {
    const row: number[] = [];
    for (let i = 0; i < n; i++) {
      const p = at(i, j);
      const e = at((i + 1) % n, j);
      const f = at(i, Math.min(m, j + 1));
      const [u, v] = [e.map((x, k) => x - p[k]), f.map((x, k) => x - p[k])];
      const cr: Vec3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
      const l = Math.hypot(...cr) || 1;
      const inward = cr[0] * -p[0] + cr[1] * (3 - p[1]) + cr[2] * (-2 - p[2]) > 0 ? 1 : -1;
      const normal: Vec3 = j === m ? [0, -1, 0] : [(inward * cr[0]) / l, (inward * cr[1]) / l, (inward * cr[2]) / l];
      const c = mix(
        dark,
        base,
        clamp(0.5 + 0.55 * noise3(p[0] * 0.5, p[1] * 0.9, p[2] * 0.5) + 0.25 * Math.sin(p[1] * 2.2 + p[0] * 0.2)),
      );
      // Light comes in at the mouth and is lost in the vault.
      const open = clamp(
        0.34 +
          0.5 * smoothstep(20, 3, Math.hypot(p[0], p[1] - 3, p[2] + 20)) -
          0.14 * (p[1] / ry) +
          0.12 * smoothstep(4, 16, p[2]),
      );
      row.push(s.vertex(p, normal, shade(c, 1.1), open));
    }
    rows.push(row);
  }
  for (let j = 0; j < m; j++)
    for (let i = 0; i < n; i++) {
      const k = (i + 1) % n;
      const p = at(i, j);
      const edge = 0.8 * noise3(p[0] * 0.5, p[1] * 0.5, 5);
      const mouth = p[2] < -8 && ((p[0] + 0.6) / (mouthHalf + edge)) ** 2 + (Math.max(0, p[1]) / (5.6 + edge)) ** 2 < 1;
      if (mouth) continue;
      s.triangle(rows[j][i], rows[j][k], rows[j + 1][k]);
      s.triangle(rows[j][i], rows[j + 1][k], rows[j + 1][i]);
    }
  const vault = s.build();
  const drips: { at: Vec3; length: number; radius: number; down: boolean }[] = [];
  for (let k = 0; k < 90; k++) {
    const a = rng.range(0, Math.PI * 2);
    const q = Math.sqrt(rng()) * 13;
    const [x, z] = [Math.sin(a) * q, Math.cos(a) * q * 1.15 - 3];
    const top = ry * Math.sqrt(Math.max(0, 1 - (x / rx) ** 2 - ((z + 2) / rz) ** 2)) - 1.2;
    const long = rng.range(0.5, 2.6) * (0.5 + 0.8 * rng() ** 2);
    if (Math.hypot(x, z - 4) > 4)
      drips.push({ at: [x, top + 0.9, z], length: long + 0.9, radius: 0.1 + 0.11 * long, down: true });
    const clear = Math.abs(x) > stage.width + 0.6 || Math.abs(z) > stage.depth + 1;
    if (clear && k < 44 && !(z > 0 && Math.abs(x) < 4 + z * 0.4) && !(z < 0 && Math.abs(x) < 3)) {
      const tall = rng.range(0.3, 1.7);
      drips.push({ at: [x, height(x, z) - 0.1, z], length: tall, radius: 0.14 + 0.12 * tall, down: false });
    }
  }
  // Columns that frame the view.
  for (const [x, z, r] of [
    [-7.4, -6.4, 0.55],
    [8.4, -9.4, 0.7],
    [-11, -2, 0.8],
  ]) {
    drips.push({ at: [x, height(x, z) - 0.2, z], length: 5.6, radius: r, down: false });
    drips.push({ at: [x, 9.4, z], length: 6, radius: r, down: true });
  }
  const crystals = params.features.some((f) => /crystal|glow/.test(f)) || icy;
  const day = params.time !== "night";
  return wild(params, {
    stage,
    height,
    paint: (x, _y, z) => {
      const c = mix(dark, base, clamp(0.55 + 0.5 * rolling(x, z, 3, 3, 3)));
      const lit = smoothstep(17, 2, Math.hypot(x + 0.6, z + 14));
      return shade(c, 0.72 + 0.4 * lit);
    },
    kind: "stone",
    surface: "stone",
    air: {
      sky: "indoor",
      sunAzimuth: 4,
      haze: 0,
      exposure: 0.35,
      bounce: icy ? [0.1, 0.17, 0.23] : [0.13, 0.105, 0.085],
    },
    outer: 46,
    cell: 0.3,
    winterSnow: false,
    plant(L) {
      L.build(
        { name: "vault", mesh: vault, surface: { kind: "stone", roughness: 0.9, twoSided: true } },
        {
          name: "dripstones",
          mesh: dripstones(drips, icy ? "#a8d4e6" : "#8a7863"),
          surface: { kind: "stone", roughness: 0.6 },
        },
      );
      stones(L, icy ? "#88b4cc" : "#6b5d50", {
        seeds: [3, 8, 12],
        moss: 0,
        snow: 0,
        at: [
          [-4.8, -3.6, 0.6],
          [-5.7, -2.8, 0.35],
          [4.9, -2.6, 0.5],
          [6.4, -3.4, 0.8],
        ],
        count: 26,
        ring: [5, 14],
        size: [0.15, 0.6],
        spacing: 1,
      });
      gravel(L, icy ? ["#a8c8d8", "#88b0c4"] : ["#7a6c5c", "#5c5046", "#94846e"], 40, () => true, [0.02, 0.06], 11);
      outside(L);
      if (crystals)
        L.add({
          name: "crystals",
          models: [[{ model: crystalCluster(icy ? [0.25, 0.75, 1] : [0.5, 0.3, 1]), beyond: 0 }]],
          at: [
            [-5.4, -4.6, 1],
            [6.9, -5.4, 1.3],
            [-8, -8, 1.6],
            [3.4, -10.4, 0.8],
            [10, -3, 1.2],
          ],
        });
    },
    lights: [
      { at: [-0.6, 3.4, -14], color: day ? [0.9, 0.97, 1.1] : [0.3, 0.45, 0.8], strength: day ? 46 : 16, reach: 24 },
      { at: [-7.4, 1.4, -3.4], color: [1, 0.55, 0.22], strength: 5, reach: 9 },
      ...(crystals
        ? [
            {
              at: [6.9, 1.2, -5] as Vec3,
              color: (icy ? [0.3, 0.7, 1] : [0.55, 0.35, 1]) as Vec3,
              strength: 6,
              reach: 8,
            },
          ]
        : []),
    ],
    features: [
      feature("cave", [0, 4, -12]),
      feature("rocks", [-4.8, 0.5, -3.6], [0.8, 0, 0.5]),
      feature("water", [6, -0.3, -7]),
    ],
    lanes: [
      {
        name: "water",
        points: [
          [4.4, -0.32, -7],
          [6, -0.32, -7],
          [7.6, -0.32, -7],
        ],
      },
    ],
    water: {
      level: -0.34,
      waves: { height: 0.01, length: 1 },
      min: [2, -11],
      max: [10, -3],
      shore: (x, z) => 2.2 - Math.hypot(x - 6, (z + 7) * 0.9),
      color: linear(icy ? "#5aa0b8" : "#3f6a68"),
      deep: linear("#10262c"),
    },
    effects: [
      {
        kind: "shafts",
        at: [-0.6, 3, -11],
        extent: [3.2, 3, 3.5],
        size: 7,
        amount: 0.5,
        color: day ? [0.9, 0.95, 1] : [0.25, 0.35, 0.6],
      },
    ],
  });
}

/** What is seen through the mouth: light haze and green. */
function outside(L: Landscape): void {
  L.add({
    name: "outside trees",
    species: [L.season.snow > 0 ? "spruce" : "oak"],
    levels: [null, null, 0, 60],
    at: [
      [-6, -34, 1],
      [2.6, -38, 1.1],
      [8, -33, 0.9],
      [-1.5, -46, 1.2],
    ],
    castShadow: false,
  });
}

/** Clear pointed crystals that glow a little. */
function crystalCluster(hue: Vec3) {
  const rng = random("crystals");
  const s = sprout();
  for (let i = 0; i < 9; i++) {
    const a = i * 2.4;
    const lean = rng.range(0.1, 0.75);
    const long = rng.range(0.3, 0.95);
    const r = 0.05 + 0.09 * long;
    const way: Vec3 = [Math.sin(a) * lean, 1, Math.cos(a) * lean];
    const tip: Vec3 = [way[0] * long, way[1] * long, way[2] * long];
    for (let k = 0; k < 6; k++) {
      const [b, c] = [(k / 6) * Math.PI * 2, ((k + 1) / 6) * Math.PI * 2];
      const nrm: Vec3 = [Math.sin((b + c) / 2), 0.2, Math.cos((b + c) / 2)];
      const q = (t: number, y: number): Vec3 => [
        Math.sin(t) * r + way[0] * long * y + Math.sin(a) * 0.12,
        long * y,
        Math.cos(t) * r + way[2] * long * y + Math.cos(a) * 0.12,
      ];
      const col = (y: number): Vec3 => [hue[0] * (0.3 + 0.5 * y), hue[1] * (0.3 + 0.5 * y), hue[2] * (0.3 + 0.5 * y)];
      const v = [
        s.vertex(q(b, 0), nrm, col(0), 0.7),
        s.vertex(q(c, 0), nrm, col(0), 0.7),
        s.vertex(q(c, 0.8), nrm, col(0.8), 1),
        s.vertex(q(b, 0.8), nrm, col(0.8), 1),
      ];
      s.triangle(v[0], v[1], v[2]);
      s.triangle(v[0], v[2], v[3]);
      s.triangle(
        v[3],
        v[2],
        s.vertex(
          [tip[0] + Math.sin(a) * 0.12, tip[1], tip[2] + Math.cos(a) * 0.12],
          [nrm[0], 0.7, nrm[2]],
          col(1.2),
          1,
        ),
      );
    }
  }
  const mesh = s.build();
  return {
    parts: [
      {
        name: "crystals",
        mesh,
        surface: {
          kind: "plain" as const,
          roughness: 0.15,
          glow: [hue[0] * 0.35, hue[1] * 0.35, hue[2] * 0.35] as Vec3,
        },
      },
    ],
    box: { min: [-0.7, 0, -0.7] as Vec3, max: [0.7, 1, 0.7] as Vec3 },
    anchors: {},
    colliders: [],
  };
}
