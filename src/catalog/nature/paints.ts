/** Colours of grounds, by place, slope and season. */
import { clamp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { type GroundPaint, rolling } from "../../shape/terrain.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { leavesOf, type Season, SNOW, SNOW_SHADE } from "../plants/season.ts";
import { shade } from "../plants/sprout.ts";

/** Turf and meadow: patches of the season's hues, warmer on knolls, earth where it is steep. */
export function grassPaint(
  season: Season,
  options: { bare?: (x: number, z: number) => number; lush?: number } = {},
): GroundPaint {
  const { hues, dark } = leavesOf("grass", season);
  const earth = linear("#6e5236");
  const lush = options.lush ?? 1;
  return (x, _y, z, n) => {
    const large = 0.5 + 0.5 * rolling(x, z, 26, 2, 3);
    const patch = 0.5 + 0.5 * rolling(x, z, 8, 3, 8);
    const small = rolling(x, z, 1.9, 3, 4);
    let c = mix(mix(hues[0], hues[2 % hues.length], large), hues[1 % hues.length], clamp(patch * 1.2 - 0.1));
    c = mix(c, hues[3 % hues.length], smoothstep(0.52, 0.85, 0.5 + 0.5 * rolling(x, z, 13, 3, 19)) * 0.7);
    c = mix(shade(c, 0.78 + 0.2 * small, 0.12 * small), dark, clamp(0.2 * lush + 0.12 * small));
    const bare = clamp((options.bare?.(x, z) ?? 0) + smoothstep(0.86, 0.66, n[1]) * 0.7);
    return mix(c, shade(earth, 0.85 + 0.3 * small), bare);
  };
}

/** Snow with a little blue in its hollows. */
export const snowPaint: GroundPaint = (x, _y, z, n) => {
  const hollow = clamp(0.5 + 0.5 * rolling(x, z, 5, 2, 6));
  return shade(mix(mix(SNOW_SHADE, SNOW, 0.5 + 0.5 * hollow), SNOW_SHADE, smoothstep(0.85, 0.6, n[1]) * 0.6), 0.86);
};

/** Forest floor: needles and earth, moss; `green` (0..1) adds moss. */
export function forestPaint(green = 0): GroundPaint {
  const needles = linear("#6a4e34");
  const earth = linear("#4a3826");
  const moss = linear("#5a702e");
  return (x, _y, z) => {
    const a = rolling(x, z, 2.4, 3, 1);
    const b = rolling(x, z, 8, 2, 5);
    const c = mix(mix(earth, needles, clamp(0.55 + 0.6 * a)), moss, smoothstep(-0.15, 0.5, b + 0.3 * a + green) * 0.85);
    return shade(c, 0.9 + 0.25 * rolling(x, z, 0.9, 2, 2));
  };
}

/** Sand; `wet` (0..1) darkens it. */
export function sandPaint(dry: string, wet?: (x: number, z: number) => number): GroundPaint {
  const base = linear(dry);
  const damp = linear("#8a6c4a");
  return (x, _y, z) => {
    const c = shade(base, 0.92 + 0.12 * rolling(x, z, 6, 3, 2), 0.12 * rolling(x, z, 17, 2, 4));
    return mix(c, damp, wet?.(x, z) ?? 0);
  };
}

/** Options of `mountainPaint`. */
export interface MountainPaintOptions {
  season: Season;
  /** Heights in metres: forest below, bare rock between, snow above. */
  treeLine: number;
  snowLine: number;
  rock?: Color;
  forest?: Color;
}

/** A mountain flank: meadow and forest at its foot, rock on steep faces, snow where it is high and not too steep. */
export function mountainPaint(options: MountainPaintOptions): GroundPaint {
  const { season, treeLine, snowLine } = options;
  const rock = options.rock ?? linear("#6a6670");
  const dark = shade(rock, 0.55, -0.15);
  const forest = options.forest ?? (season.name === "autumn" ? linear("#6a5a2c") : linear("#2c4a34"));
  const meadow = shade(leavesOf("grass", season).hues[0], 0.6);
  return (x, y, z, n: Vec3) => {
    const jitter = rolling(x, z, 60, 3, 11);
    const fine = rolling(x, z, 14, 2, 12);
    let c = mix(dark, rock, clamp(0.5 + 0.7 * fine));
    const wooded =
      smoothstep(treeLine + 12, treeLine - 12, y + 14 * jitter) * smoothstep(0.45, 0.72, n[1] + 0.15 * fine);
    c = mix(c, mix(forest, shade(forest, 1.5, 0.2), clamp(0.5 + fine)), wooded);
    c = mix(c, meadow, smoothstep(8, 0, y + 4 * jitter) * 0.7);
    const snowy = smoothstep(snowLine - 9, snowLine + 7, y + 26 * jitter) * smoothstep(0.36, 0.62, n[1] + 0.2 * fine);
    c = mix(
      c,
      mix(SNOW_SHADE, SNOW, clamp(n[1] * 1.3 - 0.2)),
      Math.max(snowy, season.snow * smoothstep(0.55, 0.8, n[1] + 0.25 * fine) * 0.95),
    );
    return c;
  };
}
