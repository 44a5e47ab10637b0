/** The desert. */
import { clamp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { seasonOf } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";
import type { Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { awayFromStage, commonLanes, landscape } from "./landscape.ts";
import { snowPaint } from "./paints.ts";
import { growRock } from "./rocks.ts";

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
