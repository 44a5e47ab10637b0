/** What stands in a sky besides sun, moon and clouds: northern lights, a rainbow, lightning, nebulae and the Milky Way. */
import type { Air as PlaceAir } from "../catalog/types.ts";
import type { Scene } from "../screenplay/types.ts";
import { normalize, smoothstep, type Vec3 } from "../shape/math.ts";
import { hash3 } from "../shape/random.ts";
import type { Air } from "../surface/air.ts";
import { type Node, tsl } from "../surface/tsl.ts";

const {
  abs,
  dot,
  exp,
  float,
  fract,
  max,
  mix,
  mx_fractal_noise_float,
  mx_noise_float,
  pow,
  saturate,
  sin,
  smoothstep: step,
  vec3,
} = tsl;

/** How strongly each wonder shows, 0..1, and the level direction that the picture looks in, for which they are set. */
export interface Wonders {
  nebula: number;
  aurora: number;
  rainbow: number;
  lightning: number;
  axis: Vec3;
}

const NAMES = ["aurora", "rainbow", "lightning", "nebula", "earth", "milky way"] as const;

/** What stands in the sky of a scene: the place's own, what was asked for, and lightning in a storm. */
export function heavensOf(scene: Scene, air: PlaceAir): NonNullable<PlaceAir["heavens"]> {
  const asked = NAMES.filter(
    (n) => scene.features?.includes(n) || (n === "milky way" && scene.features?.includes("galaxy")),
  );
  const storm = scene.weather === "storm" && air.sky === "earth" ? (["lightning"] as const) : [];
  return [...new Set([...(air.heavens ?? []), ...asked, ...storm])];
}

/** The wonders of a sky seen along `forward`. */
export function wondersOf(heavens: NonNullable<PlaceAir["heavens"]>, forward: Vec3, space: boolean): Wonders {
  const has = (n: (typeof NAMES)[number]): number => (heavens.includes(n) ? 1 : 0);
  return {
    nebula: space ? has("nebula") : 0.55 * Math.max(has("milky way"), has("nebula")),
    aurora: has("aurora"),
    rainbow: has("rainbow"),
    lightning: has("lightning"),
    axis: normalize([forward[0], 0, forward[2] || -1e-6]),
  };
}

/** Seconds between the starts of two strokes, at most one of which lights. */
const STROKE = 1.7;

/** Light of a stroke of lightning at t seconds, 0..1, and a number that tells strokes apart. Some strokes fail. */
export function strokeAt(t: number): { light: number; seed: number } {
  const k = Math.floor(t / STROKE);
  const u = t - k * STROKE - 0.25 - 0.5 * hash3(k, 3, 1);
  if (hash3(k, 5, 2) < 0.25 || u < 0) return { light: 0, seed: k };
  const pulse = (at: number, length: number): number =>
    smoothstep(at, at + 0.02, u) * Math.exp(-Math.max(0, u - at) / length);
  return { light: Math.min(1, pulse(0, 0.08) + 0.8 * pulse(0.16, 0.14)), seed: k };
}

/** Curtains of green and violet light in several heights of the sky. */
export function aurora(air: Air, d: Node): Node {
  const time = air.weather.x;
  const up = max(d.y, 0.02);
  let sum: Node = vec3(0);
  const layers = 9;
  for (let i = 0; i < layers; i++) {
    const k = i / (layers - 1);
    // The same curtain cut at ever greater heights: its foot is bright green, its top violet and faint.
    const at = d.xz.div(up).mul(0.9 + 0.42 * k);
    const fold = mx_noise_float(vec3(at.mul(0.5), time.mul(0.05))).mul(1.2);
    const line = abs(
      mx_noise_float(vec3(at.x.mul(0.42).add(fold), at.y.mul(0.42).sub(fold.mul(0.5)), time.mul(0.03).add(2))),
    );
    const ray = mx_noise_float(vec3(at.mul(3.4), time.mul(0.12)))
      .mul(0.45)
      .add(0.75);
    const glow = step(0.17, 0.0, line)
      .mul(ray)
      .mul(Math.exp(-1.9 * k) * (i === 0 ? 0.75 : 1));
    const hue: [number, number, number] = [0.1 + 0.55 * k * k, 1 - 0.78 * k, 0.42 + 0.4 * k];
    sum = sum.add(vec3(...hue).mul(glow));
  }
  return sum
    .mul(step(0.03, 0.2, d.y))
    .mul(step(1.05, 0.65, d.y))
    .mul(0.34);
}

/** Two bows about the point opposite the sun, which is laid where the picture looks. */
export function rainbow(air: Air, d: Node): Node {
  const axis = vec3(air.wonderAxis.x.mul(0.94), -0.34, air.wonderAxis.z.mul(0.94));
  const angle = tsl
    .acos(tsl.clamp(dot(d, axis), -1, 1))
    .mul(57.2958)
    .toVar();
  const bow = (inner: number, width: number, flip: boolean): Node => {
    const u = angle.sub(inner).div(width).toVar();
    const v = flip ? float(1).sub(u) : u;
    const hump = (at: number, w: number) => exp(pow(v.sub(at).div(w), 2).negate());
    const c = vec3(
      hump(0.86, 0.2).add(hump(0.05, 0.13).mul(0.4)),
      hump(0.56, 0.2),
      hump(0.24, 0.19).add(hump(0.04, 0.14).mul(0.3)),
    );
    return c.mul(step(-0.2, 0.1, u)).mul(step(1.2, 0.95, u));
  };
  return bow(28, 3.2, false)
    .add(bow(36, 3.4, true).mul(0.3))
    .mul(step(-0.04, 0.05, d.y))
    .mul(0.62);
}

/** A forked stroke from the clouds to the ground, at a place that its seed tells, and the glow of the cloud about it. */
export function bolt(air: Air, d: Node): Node {
  const seed = air.wonderAxis.w;
  const right = vec3(air.wonderAxis.z.negate(), 0, air.wonderAxis.x);
  const away = dot(d, vec3(air.wonderAxis.x, 0, air.wonderAxis.z));
  // Across the picture, in tangents of the angle.
  const x = dot(d, right)
    .div(max(away, 0.05))
    .sub(
      fract(sin(seed.mul(12.9)).mul(437.5))
        .sub(0.5)
        .mul(0.8),
    )
    .toVar();
  const y = d.y.div(max(away, 0.05)).toVar();
  const jag = mx_fractal_noise_float(vec3(y.mul(7), seed.mul(3.7), 1), 4).mul(0.09);
  const core = (offset: Node, width: number): Node => exp(abs(x.sub(jag).sub(offset)).div(width).negate());
  const fork = step(0.28, 0.0, y).mul(y.sub(0.28)).mul(0.8);
  const wide = core(float(0), 0.004).add(
    core(fork.add(mx_noise_float(vec3(y.mul(15), seed, 4)).mul(0.02)), 0.0022)
      .mul(0.6)
      .mul(step(0.3, 0.26, y)),
  );
  const glow = exp(
    x
      .mul(x)
      .mul(9)
      .add(y.sub(0.45).mul(y.sub(0.45)).mul(7))
      .negate(),
  ).mul(0.5);
  return vec3(0.85, 0.9, 1.25).mul(
    wide
      .mul(6)
      .add(core(float(0), 0.03).mul(0.4))
      .mul(step(0.0, 0.03, y))
      .mul(step(0.75, 0.5, y))
      .add(glow)
      .mul(step(0.05, 0.2, away)),
  );
}

/** Clouds of glowing gas with dark dust across them, along a band of the sky, and the many small stars of the band. */
export function nebula(d: Node): Node {
  const band = dot(d, tsl.normalize(vec3(0.42, 0.8, 0.32))).toVar();
  const q = d.mul(2.1).toVar();
  const warp = mx_fractal_noise_float(q.add(vec3(3.1, 0, 7.7)), 3).toVar();
  const a = mx_fractal_noise_float(q.add(warp.mul(0.75)), 5).toVar();
  const b = mx_fractal_noise_float(
    q
      .mul(1.35)
      .add(vec3(9, 4, 1))
      .add(warp),
    4,
  ).toVar();
  const belt = exp(pow(band.add(warp.mul(0.22)), 2).mul(-7)).toVar();
  const gas = step(-0.15, 0.75, a).mul(belt.mul(0.85).add(0.15));
  const hot = step(0.05, 0.75, b).mul(belt);
  const dust = step(0.02, 0.42, mx_fractal_noise_float(q.mul(2.3).add(warp.mul(1.3)), 4))
    .mul(belt)
    .mul(0.75);
  const hue = mix(vec3(0.1, 0.16, 0.75), vec3(0.75, 0.12, 0.62), saturate(b.mul(0.9).add(0.5)));
  const glow = hue
    .mul(gas.mul(0.62))
    .add(vec3(1, 0.46, 0.2).mul(pow(hot, 2)).mul(0.55))
    .add(
      vec3(0.25, 0.75, 0.85)
        .mul(pow(step(0.3, 0.8, a.sub(b.mul(0.4))), 2))
        .mul(0.4),
    );
  const grain = fract(sin(dot(d.mul(420).floor(), vec3(12.9898, 78.233, 37.719))).mul(43758.5453));
  const powder = step(0.985, 1, grain).mul(belt.mul(0.8).add(0.2)).mul(0.7);
  return glow
    .mul(float(1).sub(dust))
    .add(vec3(0.9, 0.92, 1).mul(powder))
    .mul(0.7);
}
