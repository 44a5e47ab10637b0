/** Painted views: what is seen through a window or behind a street, in the colours of the hour. Layers of unlit card. */
import { clamp, lerp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { fractal3, random } from "../../shape/random.ts";
import type { Color } from "../../surface/spec.ts";
import type { Batch } from "./batch.ts";
import { tone } from "./surfaces.ts";

/** The hour as colours, linear; 1 is a sunlit white card. */
export interface Hour {
  zenith: Color;
  horizon: Color;
  /** How light the land is, and towards which colour the air turns it. */
  land: number;
  /** Sky light that comes in through a window. */
  skylight: Color;
  night: boolean;
}

const HOURS: Record<string, Hour> = {
  dawn: {
    zenith: tone("#7d93c4", 0.75),
    horizon: tone("#ffc79a", 1.05),
    land: 0.42,
    skylight: tone("#c9c6e6", 0.7),
    night: false,
  },
  morning: {
    zenith: tone("#86b6ea", 0.85),
    horizon: tone("#fff0d2", 0.95),
    land: 0.62,
    skylight: tone("#dfeaff"),
    night: false,
  },
  noon: {
    zenith: tone("#6fb0f0", 0.95),
    horizon: tone("#e6f3ff", 1),
    land: 0.75,
    skylight: tone("#e2efff", 1.15),
    night: false,
  },
  afternoon: {
    zenith: tone("#86b4e6", 0.85),
    horizon: tone("#fbeecf", 0.95),
    land: 0.66,
    skylight: tone("#e6ebf6"),
    night: false,
  },
  "golden hour": {
    zenith: tone("#8aa3d0", 0.75),
    horizon: tone("#ffc070", 1),
    land: 0.5,
    skylight: tone("#ffdcb0", 0.85),
    night: false,
  },
  sunset: {
    zenith: tone("#7a7fb8", 0.6),
    horizon: tone("#ff9a58", 1),
    land: 0.42,
    skylight: tone("#ffc090", 0.7),
    night: false,
  },
  dusk: {
    zenith: tone("#34437c", 0.5),
    horizon: tone("#c9859a", 0.6),
    land: 0.2,
    skylight: tone("#8f95d0", 0.35),
    night: true,
  },
  night: {
    zenith: tone("#0f1c40", 0.4),
    horizon: tone("#2c4478", 0.4),
    land: 0.07,
    skylight: tone("#6f8fd8", 0.14),
    night: true,
  },
};

/** The colours of an hour under a weather. */
export function hourOf(time: string, weather: string): Hour {
  const h = HOURS[time] ?? HOURS.morning;
  if (!["overcast", "rain", "storm", "fog", "snow"].includes(weather)) return h;
  const grey = (c: Color, k: number): Color => {
    const y = 0.3 * c[0] + 0.55 * c[1] + 0.15 * c[2];
    return mix(c, [y * 0.96, y, y * 1.05], 0.8).map((x) => x * k) as Color;
  };
  return {
    ...h,
    zenith: grey(h.zenith, 0.8),
    horizon: grey(h.horizon, 0.75),
    land: h.land * 0.65,
    skylight: grey(h.skylight, 0.8),
  };
}

/** True where lamps are on. */
export const lampsOn = (time: string, weather: string): boolean =>
  ["night", "dusk"].includes(time) || (["storm"].includes(weather) && time !== "noon");

/** Extent of a painted view in the current frame: it faces +z at z = 0, x from -width/2 to width/2. */
export interface VistaSize {
  width: number;
  height: number;
  /** Height of the horizon. */
  horizon: number;
}

/** Sky, hills and round trees, each crown painted with `dabs` spots of light. */
export function paintGarden(b: Batch, size: VistaSize, hour: Hour, season: string, seed: number, dabs = 64): void {
  paintSky(b, size, hour);
  const air = hour.horizon;
  const leaf: Record<string, [string, string]> = {
    spring: ["#8cc063", "#5f9a4a"],
    summer: ["#7fb84e", "#2f6a34"],
    autumn: ["#d8923e", "#a8562c"],
    winter: ["#dfe6ea", "#a9b8c4"],
  };
  const [light, dark] = (leaf[season] ?? leaf.summer).map((c) => tone(c, hour.land));
  const hill = mix(mix(dark, [0.3, 0.45, 0.6], 0.35), air, 0.45);
  silhouette(
    b,
    size,
    0.05,
    (x) => size.horizon + 0.8 + 0.9 * fractal3(x * 0.16, 3.1, seed, 3),
    hill,
    mix(hill, air, 0.4),
    48,
  );
  const rng = random(seed);
  for (const [z, tint, reach] of [
    [0.3, 0.5, 1.15],
    [0.6, 0.2, 0.8],
  ]) {
    const blobs = Array.from({ length: 16 }, () => {
      const r = rng.range(0.5, 1) * reach;
      return { x: rng.range(-0.5, 0.5) * size.width, y: size.horizon + r * rng.range(-0.6, 0.5) - (z - 0.3) * 1.4, r };
    });
    const top = (x: number): number => {
      let y = size.horizon - 0.45 - (z - 0.3) * 1.2;
      for (const o of blobs) {
        const d = Math.abs(x - o.x);
        if (d < o.r) y = Math.max(y, o.y + Math.sqrt(o.r * o.r - d * d) * (1 + 0.1 * Math.sin(x * 17)));
      }
      return y;
    };
    silhouette(b, size, z, top, mix(dark, air, tint), mix(dark, air, tint * 0.6), 90);
    // Dabs of leaf light over the crowns, brightest where the sky is.
    for (const o of blobs)
      for (let i = 0; i < dabs; i++) {
        const a = rng() * Math.PI * 2;
        const d = o.r * Math.sqrt(rng()) * 0.98;
        const [dx, dy] = [Math.cos(a) * d, Math.sin(a) * d];
        const k = clamp(0.5 + (0.45 * dy) / o.r - (0.2 * dx) / o.r + rng.range(-0.2, 0.2));
        dab(
          b,
          [o.x + dx, o.y + dy, z + 0.02 + i * 0.001],
          o.r * rng.range(0.06, 0.12),
          mix(mix(dark, light, k * 0.75), air, tint),
        );
      }
  }
  const lawn = mix(mix(light, [light[0] * 1.25, light[1] * 1.1, light[2] * 1.1], 0.6), air, 0.22);
  silhouette(b, size, 0.8, (x) => size.horizon - 1.1 + 0.05 * Math.sin(x), lawn, mix(lawn, dark, 0.5), 8);
}

/** Gabled houses and a church, to stand before a painted sky. */
export function paintTown(b: Batch, size: VistaSize, hour: Hour, seed: number): void {
  const rng = random(seed + 77);
  const roofs = ["#a8563c", "#8f4a38", "#6f5a52"];
  const wallTones = ["#e3cfa4", "#d9b090", "#e8dcc4", "#c9b9a0"];
  const flat = (c: Color) => ({ on: "glow" as const, color: [0, 0, 0] as Color, glow: c });
  const house = (x: number, w: number, eaves: number, ridge: number, z: number, tint: number): void => {
    const wall = mix(tone(rng.pick(wallTones), hour.land * 0.85), hour.horizon, tint);
    const roof = mix(tone(rng.pick(roofs), hour.land * 0.85), hour.horizon, tint);
    b.panel([x, eaves / 2, z], w, eaves, flat(wall));
    b.polygon(
      [
        [x - w * 0.56, eaves, z + 0.02],
        [x + w * 0.56, eaves, z + 0.02],
        [x + w * 0.3, ridge, z + 0.02],
        [x - w * 0.3, ridge, z + 0.02],
      ],
      flat(roof),
    );
    const n = Math.max(2, Math.round(w / 1.6));
    for (let i = 0; i < n; i++)
      for (let j = 0; j < 3; j++)
        b.panel(
          [x + ((i + 0.5) / n - 0.5) * w, eaves - 1.2 - j * 2.2, z + 0.03],
          0.6,
          1,
          flat(hour.night ? tone("#ffc878", rng.chance(0.5) ? 0.6 : 0.04) : mix(wall, [0.1, 0.12, 0.16], 0.55)),
        );
  };
  for (const [z, tint, lift] of [
    [1, 0.55, 5],
    [1.6, 0.32, 0],
  ])
    for (let x = -40; x < 40; ) {
      const w = rng.range(4, 7.5);
      const eaves = size.horizon + lift + rng.range(4, 7);
      house(x + w / 2, w, eaves, eaves + rng.range(2, 3.5), z, tint);
      x += w;
    }
  // The church: a nave and a spire.
  const stone = mix(tone("#c9b48e", hour.land * 0.8), hour.horizon, 0.42);
  const slate = mix(tone("#4f6a72", hour.land * 0.8), hour.horizon, 0.42);
  const [x, base] = [1.5, size.horizon + 13];
  b.panel([x, base / 2 + 3, 1.3], 4, base + 6, flat(stone));
  b.polygon(
    [
      [x - 2.4, base + 6, 1.32],
      [x + 2.4, base + 6, 1.32],
      [x, base + 16, 1.32],
    ],
    flat(slate),
  );
  for (const y of [base + 3.4, base - 0.6]) b.panel([x, y, 1.34], 1, 1.9, flat(mix(stone, [0.1, 0.11, 0.14], 0.6)));
}

/** Sky and rows of towers with windows. */
export function paintCity(b: Batch, size: VistaSize, hour: Hour, seed: number): void {
  paintSky(b, size, hour);
  const rng = random(seed);
  for (const [z, tint, tall] of [
    [0.05, 0.72, 0.75],
    [0.3, 0.5, 0.55],
    [0.6, 0.25, 0.35],
  ]) {
    let x = -size.width / 2;
    while (x < size.width / 2) {
      const w = rng.range(0.05, 0.11) * size.height * 1.6;
      const top = size.horizon + (size.height - size.horizon) * tall * rng.range(0.35, 1);
      const base = mix(
        tone(rng.pick(["#8a97a8", "#a8a098", "#6f7f92", "#b09a88"]), hour.land * 0.8),
        hour.horizon,
        tint,
      );
      const low = mix(base, hour.horizon, 0.3);
      const right = Math.min(size.width / 2, x + w);
      b.panel(
        [(x + right) / 2, top / 2, z],
        right - x,
        top,
        { on: "glow", color: [0, 0, 0], glow: (p: Vec3) => mix(low, base, p[1] / top) },
        1,
        2,
      );
      const lit = hour.night ? tone("#ffd08a", 0.85 * (1 - tint * 0.6)) : mix(base, [0.2, 0.3, 0.42], 0.3);
      const columns = Math.max(2, Math.floor((right - x) / (size.height * 0.016)));
      const floor = size.height * 0.021;
      const rows = Math.floor((top - size.horizon * 0.7) / floor);
      for (let i = 0; i < columns; i++)
        for (let j = 0; j < rows; j++) {
          if (!rng.chance(hour.night ? 0.26 : 0.7)) continue;
          const cw = (right - x) / columns;
          b.panel([x + (i + 0.5) * cw, top - (j + 0.8) * floor, z + 0.02], cw * 0.42, floor * 0.48, {
            on: "glow",
            color: [0, 0, 0],
            glow: shine(lit, rng.range(0.45, 1.1)),
          });
        }
      x += w * rng.range(1, 1.25);
    }
  }
}

/** A small flat hexagon of light. */
function dab(b: Batch, at: Vec3, r: number, color: Color): void {
  const points: Vec3[] = [];
  for (let i = 0; i < 6; i++)
    points.push([at[0] + Math.cos((i * Math.PI) / 3) * r, at[1] + Math.sin((i * Math.PI) / 3) * r * 0.8, at[2]]);
  b.polygon(points, { on: "glow", color: [0, 0, 0], glow: color });
}

const shine = (c: Color, k: number): Color => [c[0] * k, c[1] * k, c[2] * k];

function paintSky(b: Batch, size: VistaSize, hour: Hour): void {
  const glow = (p: Vec3): Color => mix(hour.horizon, hour.zenith, smoothstep(size.horizon, size.height * 0.85, p[1]));
  b.panel([0, size.height / 2, 0], size.width, size.height, { on: "glow", color: [0, 0, 0], glow }, 1, 10);
}

/** A band from the bottom up to `top(x)`, `high` at its upper edge and `low` at its foot. */
function silhouette(
  b: Batch,
  size: VistaSize,
  z: number,
  top: (x: number) => number,
  high: Color,
  low: Color,
  columns: number,
): void {
  b.grid(
    columns,
    2,
    (u, v) => {
      const x = (u - 0.5) * size.width;
      return [x, lerp(0, top(x), v === 0.5 ? 0.75 : v), z];
    },
    {
      on: "glow",
      color: [0, 0, 0],
      glow: (p) => mix(low, high, smoothstep(size.horizon - 1.2, top(p[0]) + 0.001, p[1]) * 0.9 + 0.05),
    },
  );
}
