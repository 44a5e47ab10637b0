/** The moon. */
import { clamp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { hash3 } from "../../shape/random.ts";
import { ridged, rolling } from "../../shape/terrain.ts";
import { linear } from "../../surface/spec.ts";
import { shade } from "../plants/sprout.ts";
import type { Place, PlaceParams } from "../types.ts";
import { groundPart, type Range, rangeHeight, rangePart } from "./backdrop.ts";
import { awayFromStage, commonLanes, landscape } from "./landscape.ts";
import { lander } from "./props.ts";
import { growPebbles, growRock } from "./rocks.ts";

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
    air: { sky: "space", sunAzimuth: -78, haze: 0, heavens: ["earth"] },
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
