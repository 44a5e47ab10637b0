/** Places without green: the desert and the moon. */
import { clamp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { hash3 } from "../../shape/random.ts";
import { ridged, rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { awayFromStage, commonLanes, landscape } from "./landscape.ts";
import { snowPaint } from "./paints.ts";
import { lander } from "./props.ts";
import { growPebbles, growRock } from "./rocks.ts";

const DESERT_STAGE = { width: 4, depth: 2.8 };

/** Dunes to the horizon, a few dry plants, mesas far away. */
export function desert(params: PlaceParams): Place {
  const season = seasonOf(params.season, params.weather, params.features, false);
  const snowy = season.snow > 0;
  const mesas: Range = { near: 250, far: 760, high: 100, wavelength: 170, seed: 7, sharp: 0.1 };
  /** A dune: a long windward back and a short steep lee, bent by slow noise. */
  const dune = (x: number, z: number, wavelength: number, high: number, seed: number): number => {
    const bend = 0.55 * wavelength * rolling(x, z, wavelength * 2.6, 2, seed);
    const phase = (z * 0.86 + x * 0.5 + bend) / wavelength;
    const t = phase - Math.floor(phase);
    const profile = t < 0.68 ? smoothstep(0, 0.68, t) : 1 - smoothstep(0.68, 1, t) ** 0.8;
    return high * profile * clamp(0.75 + 0.6 * rolling(x, z, wavelength * 1.7, 2, seed + 1), 0.2, 1.2);
  };
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, DESERT_STAGE, 20);
    const near = dune(x, z - 6, 31, 4.2, 3) - 1.2;
    const far = smoothstep(40, 120, Math.hypot(x, z)) * dune(x + 40, z, 84, 15, 9);
    let y = away * (near + far) + 0.03 * rolling(x, z, 2.6, 2, 7);
    // Mesas: a range cut off flat.
    const m = rangeHeight(mesas, x, z);
    y += 52 * smoothstep(24, 33, m) + 14 * smoothstep(46, 50, m) + 0.3 * Math.min(m, 30);
    return y;
  };
  const L = landscape({
    params,
    height,
    stage: DESERT_STAGE,
    air: { sky: "earth", sunAzimuth: -62, haze: 0.16 },
    vista: { half: 4, spread: 0.4, depth: 60 },
    winterSnow: false,
  });
  const base = linear("#e0a868");
  const crest = linear("#f0c88c");
  const paint = snowy
    ? snowPaint
    : (x: number, y: number, z: number, n: Vec3): Vec3 => {
        const lee = smoothstep(0.92, 0.78, n[1]);
        // Wind ripples, drawn in colour where the mesh is too coarse for them.
        const ripple =
          Math.sin((z * 0.86 + x * 0.5 + 1.2 * rolling(x, z, 3, 2, 5)) * 11) * smoothstep(30, 6, Math.hypot(x, z));
        return shade(
          mix(mix(base, crest, clamp(0.4 + 0.5 * rolling(x, z, 14, 2, 4) + 0.02 * y)), shade(base, 0.8, 0.1), lee),
          1 + 0.06 * ripple,
        );
      };
  const strata = (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const c = paint(x, y, z, n);
    if (y < 18) return c;
    const band = 0.5 + 0.5 * Math.sin(y * 0.42 + rolling(x, z, 60, 2, 3));
    return mix(c, mix(linear("#9a5638"), linear("#c88458"), band), smoothstep(0.94, 0.8, n[1]));
  };
  const ground = groundPart(height, paint, snowy ? "snow" : "sand", { outer: 285, richness: params.richness });
  L.build(
    ground.part,
    rangePart((x, z) => height(x, z) - 0.4, strata, 278, 760, 210, "earth"),
  );
  L.add({
    name: "cacti",
    species: ["cactus"],
    variants: 2,
    levels: [0, 14, 34],
    tall: true,
    at: [
      [-6.4, -6, 1],
      [8.6, -9.5, 1.15],
      [-13, -19, 1.2],
    ],
    count: snowy ? 0 : 16,
    ring: [14, 80],
    spacing: 7,
    size: [0.7, 1.3],
  });
  L.add({
    name: "scrub",
    species: ["scrub", "dry grass"],
    levels: [0, 9, 22],
    count: 60,
    ring: [3.5, 60],
    spacing: 2,
    size: [0.6, 1.3],
    stand: { sink: 0.05 },
    where: (x, z) => rolling(x, z, 12, 2, 5) > 0,
  });
  L.add({
    name: "agaves",
    species: ["agave"],
    levels: [0, 9, 22],
    at: [
      [-4.4, -1.4, 0.9],
      [5, -2.6, 1.1],
    ],
    count: 12,
    ring: [6, 40],
    spacing: 3,
    size: [0.7, 1.3],
  });
  L.add({
    name: "rocks",
    models: [3, 7].map((seed) => [
      { model: growRock({ seed, snow: season.snow, moss: 0, color: "#b07a54", sides: 13 }), beyond: 0 },
    ]),
    at: [
      [-5.4, -3.2, 0.6],
      [-4.7, -2.6, 0.3],
      [6.4, -4.6, 0.9],
      [7.6, -4, 0.5],
    ],
    count: 16,
    ring: [8, 60],
    spacing: 4,
    size: [0.3, 1.2],
    stand: { sink: 0.25, tilt: 0.2 },
  });
  return L.place({
    height: ground.surface,
    surface: snowy ? "snow" : "sand",
    lanes: commonLanes(height),
    features: [
      { name: "sand", at: [0, 3, -30], facing: [0, 0, 1] },
      { name: "rocks", at: [6.4, 0.8, -4.6], facing: [-0.8, 0, 0.6] },
    ],
  });
}

const MOON_STAGE = { width: 4.5, depth: 3 };

/** One crater: a bowl with a raised rim. */
interface Crater {
  x: number;
  z: number;
  r: number;
}

/** The moon: grey regolith, craters, boulders, rounded mountains, a black sky. */
export function moon(params: PlaceParams): Place {
  const mountains: Range = {
    near: 150,
    far: 620,
    high: 105,
    wavelength: 210,
    seed: 4,
    sharp: 0.25,
    open: (a) => 0.5 + 0.5 * Math.cos(((a + 60) * Math.PI) / 140),
  };
  const craters: Crater[] = [];
  for (let i = 0; i < 190; i++) {
    const u = hash3(i, 1, params.seed);
    const r = i < 20 ? 4 + 9 * u * u : i < 60 ? 1.4 + 2.4 * u : 0.45 + 0.9 * u;
    const reach = i < 20 ? 110 : i < 60 ? 48 : 24;
    const a = hash3(i, 2, params.seed) * Math.PI * 2;
    const q = Math.sqrt(hash3(i, 3, params.seed)) * reach;
    const [x, z] = [Math.sin(a) * q, Math.cos(a) * q];
    const clear = Math.max(Math.abs(x) - MOON_STAGE.width, Math.abs(z) - MOON_STAGE.depth);
    if (clear > r * 1.35) craters.push({ x, z, r });
  }
  craters.push({ x: 9, z: -9.5, r: 4.2 }, { x: -10.5, z: -15, r: 6.5 });
  // Craters by cell of 16 m, so that a height asks only those that can reach it.
  const cells = new Map<string, Crater[]>();
  for (const c of craters) {
    const [lo, hi] = [(v: number) => Math.floor((v - 2 * c.r) / 16), (v: number) => Math.floor((v + 2 * c.r) / 16)];
    for (let i = lo(c.x); i <= hi(c.x); i++)
      for (let j = lo(c.z); j <= hi(c.z); j++) cells.set(`${i},${j}`, [...(cells.get(`${i},${j}`) ?? []), c]);
  }
  const none: Crater[] = [];
  const nearby = (x: number, z: number): Crater[] => cells.get(`${Math.floor(x / 16)},${Math.floor(z / 16)}`) ?? none;
  const height = (x: number, z: number): number => {
    const away = awayFromStage(x, z, MOON_STAGE, 16);
    let y =
      away * (1.9 * rolling(x, z, 38, 3, 2) + 0.3 * rolling(x, z, 7, 2, 3)) +
      0.035 * rolling(x, z, 2.2, 2, 7) +
      away * 0.05 * rolling(x, z, 1.1, 2, 9);
    for (const c of nearby(x, z)) {
      const d = Math.hypot(x - c.x, z - c.z) / c.r;
      if (d > 1.9) continue;
      const bowl = d < 1 ? -0.36 * (1 - d * d) : 0;
      const rim = 0.11 * Math.exp(-(((d - 1.03) / 0.26) ** 2));
      y += c.r * (bowl + rim);
    }
    return y + rangeHeight(mountains, x, z);
  };
  const L = landscape({
    params,
    height,
    stage: MOON_STAGE,
    air: { sky: "space", sunAzimuth: -78, haze: 0 },
    vista: { half: 5, spread: 0.5, depth: 60 },
    winterSnow: false,
  });
  const pale = linear("#a9a49c");
  const dark = linear("#75716c");
  const paint = (x: number, y: number, z: number, n: Vec3): Vec3 => {
    const maria = 0.5 + 0.5 * rolling(x, z, 60, 3, 8);
    const grain = rolling(x, z, 1.5, 3, 3);
    let c = mix(dark, pale, clamp(0.35 + 0.5 * maria + 0.18 * grain));
    // Fresh craters throw paler dust.
    for (const k of nearby(x, z))
      if (k.r > 3.5)
        c = mix(c, shade(pale, 1.12), 0.35 * Math.exp(-(((Math.hypot(x - k.x, z - k.z) / k.r - 1.1) / 0.5) ** 2)));
    return shade(c, 0.95 + 0.08 * ridged(x, z, 4, 2, 6) - 0.1 * smoothstep(0.9, 0.6, n[1]) + 0 * y);
  };
  const ground = groundPart(height, paint, "sand", { outer: 158, richness: params.richness, cell: 0.3 });
  L.build(
    ground.part,
    rangePart((x, z) => height(x, z) - 0.3, paint, 152, 620, 170, "sand"),
  );
  L.add({
    name: "boulders",
    models: [2, 5, 8].map((seed) => [
      { model: growRock({ seed, snow: 0, moss: 0, color: "#8c8780", flat: 0.75 }), beyond: 0 },
      { model: growRock({ seed, snow: 0, moss: 0, color: "#8c8780", flat: 0.75, sides: 8 }), beyond: 15 },
    ]),
    at: [
      [-5.6, -2.8, 0.75],
      [-6.7, -1.9, 0.35],
      [5.8, -2.2, 0.4],
      [6.6, -4.4, 0.95],
      [-8.4, -8, 1.3],
      [4.9, 1.4, 0.22],
    ],
    count: 46,
    ring: [7, 80],
    spacing: 1.6,
    size: [0.15, 1.2],
    stand: { sink: 0.2, tilt: 0.3 },
  });
  L.add({
    name: "pebbles",
    models: [
      [
        { model: growPebbles(6, 9, 0.9, ["#a09b94", "#b3aea6", "#8a8680"], [0.025, 0.07]), beyond: 0 },
        { model: growPebbles(6, 3, 0.9, ["#a09b94", "#b3aea6"], [0.05, 0.09]), beyond: 9 },
      ],
    ],
    count: 90,
    ring: [1.5, 18],
    spacing: 0.9,
    size: [0.7, 1.3],
    loose: true,
    anywhere: true,
    stand: { shear: true },
    castShadow: false,
  });
  if (params.features.some((f) => /lander|rocket|space ?ship|spacecraft|base/.test(f)) || params.features.length === 0)
    L.put("lander", lander(), -11.5, -13, 0.7, 1);
  return L.place({
    height: ground.surface,
    surface: "moon",
    lanes: commonLanes(height),
    features: [
      { name: "lander", at: [-11.5, 3, -13], facing: [0.6, 0, 0.8] },
      { name: "crater", at: [9, -0.5, -9.5], facing: [0, 0, 1] },
      { name: "rocks", at: [-5.6, 0.5, -2.8], facing: [0.8, 0, 0.4] },
    ],
  });
}
