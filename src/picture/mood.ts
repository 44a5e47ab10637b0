/**
 * What a scene feels like, as numbers: one table of grades, one way to add them up, and what they do to the light of a
 * shot. The rest of a grade is the last pass's (see film.ts).
 */
import type { Mood } from "../screenplay/types.ts";
import { clamp, mix, scale, type Vec3 } from "../shape/math.ts";
import type { LightPlan } from "./light.ts";

/** A grade. Every number is 0 where nothing changes, so that grades add up. */
export interface Grade {
  /** Stops. */
  exposure: number;
  /** -1 the blue of shade to 1 the amber of a candle: which white is taken for white. */
  warmth: number;
  /** -1 green to 1 magenta, across warmth. */
  tint: number;
  /** Natural logarithm of a factor on chroma. */
  saturation: number;
  /** -0.6 flat to 0.8 hard. */
  contrast: number;
  /** Share of light that a mist filter before the lens spreads, 0..1. */
  diffusion: number;
  /** Added to the glow of bright things. */
  bloom: number;
  /** Blacks lifted to this display value. */
  fade: number;
  /** Added to the darkening of corners and to grain. */
  vignette: number;
  grain: number;
  /** Stops of the air's density, and its tint (linear, -1..1 a channel). */
  haze: number;
  hazeTint: Vec3;
  /** Stops of the key light, of all that fills its shadows, and of the sky behind everything. */
  key: number;
  fill: number;
  sky: number;
  /** Added to cloud cover, where there is a sky. */
  clouds: number;
  /** Display values added to shadows and to lights. */
  shadows: Vec3;
  lights: Vec3;
}

/** The grade that changes nothing. */
export const NEUTRAL: Grade = {
  exposure: 0,
  warmth: 0,
  tint: 0,
  saturation: 0,
  contrast: 0,
  diffusion: 0,
  bloom: 0,
  fade: 0,
  vignette: 0,
  grain: 0,
  haze: 0,
  hazeTint: [0, 0, 0],
  key: 0,
  fill: 0,
  sky: 0,
  clouds: 0,
  shadows: [0, 0, 0],
  lights: [0, 0, 0],
};

/** What each mood does. Direction is what counts: the strengths keep faces and subjects readable. */
export const MOOD_GRADES: Record<Mood, Partial<Grade>> = {
  picturesque: { saturation: 0.2, warmth: 0.12, contrast: 0.1, clouds: 0.14, haze: 0.3, bloom: 0.03 },
  tranquil: {
    saturation: -0.22,
    warmth: -0.14,
    contrast: -0.22,
    diffusion: 0.2,
    exposure: 0.1,
    haze: 0.8,
    fill: 0.25,
    vignette: -0.2,
  },
  cheerful: { exposure: 0.28, saturation: 0.3, warmth: 0.16, fill: 0.3, vignette: -0.25 },
  romantic: {
    warmth: 0.3,
    tint: 0.34,
    diffusion: 0.5,
    contrast: -0.12,
    vignette: 0.35,
    lights: [0.05, -0.01, 0.015],
    shadows: [0.03, -0.012, 0.02],
    haze: 0.5,
    hazeTint: [0.16, -0.04, 0],
  },
  cozy: {
    warmth: 0.72,
    exposure: -0.12,
    contrast: 0.06,
    vignette: 0.7,
    saturation: 0.06,
    diffusion: 0.18,
    sky: -0.3,
    shadows: [0.025, 0.004, -0.02],
  },
  dreamy: {
    diffusion: 0.95,
    exposure: 0.2,
    contrast: -0.3,
    saturation: -0.12,
    haze: 1.4,
    fade: 0.05,
    tint: 0.14,
    shadows: [0.02, 0.0, 0.05],
    vignette: -0.1,
  },
  magical: {
    diffusion: 0.6,
    bloom: 0.1,
    saturation: 0.28,
    exposure: 0.06,
    shadows: [0.03, -0.02, 0.09],
    lights: [0.05, 0.02, 0.0],
    haze: 0.9,
    hazeTint: [0.06, -0.06, 0.22],
    vignette: 0.3,
    tint: 0.2,
  },
  mysterious: {
    exposure: -0.62,
    warmth: -0.34,
    saturation: -0.34,
    contrast: 0.12,
    haze: 2.1,
    hazeTint: [-0.25, -0.06, 0.06],
    vignette: 0.9,
    fill: -0.5,
    sky: -0.7,
    shadows: [-0.01, 0.012, 0.035],
    clouds: 0.25,
  },
  eerie: {
    exposure: -0.5,
    tint: -0.55,
    saturation: -0.6,
    contrast: 0.16,
    haze: 2.2,
    hazeTint: [-0.2, 0.02, -0.16],
    vignette: 1,
    key: -0.5,
    sky: -0.7,
    shadows: [-0.012, 0.022, 0.006],
    grain: 0.012,
    clouds: 0.4,
  },
  gloomy: {
    exposure: -0.55,
    saturation: -0.75,
    warmth: -0.24,
    contrast: -0.1,
    haze: 1.8,
    key: -1.4,
    sky: -0.7,
    vignette: 0.5,
    clouds: 0.6,
  },
  tense: {
    contrast: 0.5,
    saturation: -0.42,
    exposure: -0.3,
    tint: -0.2,
    warmth: -0.1,
    fill: -0.9,
    vignette: 1,
    grain: 0.014,
    sky: -0.4,
    shadows: [-0.015, 0.012, 0.008],
  },
  dramatic: {
    contrast: 0.5,
    fill: -1,
    key: 0.25,
    exposure: -0.22,
    vignette: 1,
    clouds: 0.3,
    sky: -0.6,
    shadows: [-0.012, 0, 0.02],
    lights: [0.03, 0.01, -0.02],
  },
  epic: {
    contrast: 0.34,
    saturation: 0.12,
    haze: 1,
    bloom: 0.1,
    key: 0.25,
    fill: -0.3,
    shadows: [-0.035, 0.012, 0.035],
    lights: [0.06, 0.016, -0.055],
    vignette: 0.6,
    clouds: 0.2,
  },
  elegant: {
    saturation: -0.5,
    contrast: 0.1,
    warmth: 0.1,
    diffusion: 0.28,
    vignette: 0.4,
    fade: 0.015,
    lights: [0.02, 0.012, -0.012],
  },
  nostalgic: {
    warmth: 0.44,
    tint: 0.36,
    saturation: -0.3,
    fade: 0.085,
    contrast: -0.12,
    grain: 0.03,
    vignette: 0.8,
    diffusion: 0.25,
    shadows: [0.03, 0.0, 0.012],
    lights: [0.02, 0.01, -0.04],
  },
  vibrant: { saturation: 0.4, contrast: 0.14 },
  muted: { saturation: -0.72, contrast: -0.16, fade: 0.03 },
  pastel: {
    exposure: 0.5,
    contrast: -0.5,
    saturation: -0.14,
    fade: 0.14,
    fill: 0.8,
    vignette: -0.5,
    tint: 0.1,
    shadows: [0.045, 0.02, 0.06],
  },
  warm: { warmth: 0.6 },
  cool: { warmth: -0.6 },
  bright: { exposure: 0.55, fill: 0.35, vignette: -0.3, sky: 0.15 },
  dark: { exposure: -0.95, vignette: 0.4, sky: -0.3, contrast: 0.1 },
  soft: { contrast: -0.4, fill: 0.75, key: -0.5, diffusion: 0.75 },
  contrasty: { contrast: 0.65, fill: -0.7 },
};

/** Grades added up, the first whole, each later one for three quarters: the first word leads. */
export function graded(grades: Partial<Grade>[]): Grade {
  const sum: Grade = { ...NEUTRAL };
  grades.forEach((grade, i) => {
    const share = i ? 0.75 : 1;
    for (const key of Object.keys(grade) as (keyof Grade)[]) {
      const [a, b] = [sum[key], grade[key]];
      const added = Array.isArray(a) ? a.map((x, k) => x + (b as Vec3)[k] * share) : a + (b as number) * share;
      Object.assign(sum, { [key]: added });
    }
  });
  return sum;
}

/** The grade of a scene's moods. */
export const gradeOf = (moods: Mood[] = []): Grade => graded(moods.map((mood) => MOOD_GRADES[mood]));

/** How dark the open air of a plan is before any mood, 0 day to 1 night. A room has its own lamps: 0. */
export function darkness({ sky, exposure, room }: LightPlan): number {
  if (room.amount > 0) return 0;
  const [r, g, b] = sky.horizon;
  return clamp(1 - ((0.2126 * r + 0.7152 * g + 0.0722 * b) * exposure) / 0.2);
}

/** The light of a shot under a grade: key and fill, sky and air. */
export function lit(plan: LightPlan, grade: Grade): LightPlan {
  if (grade === NEUTRAL) return plan;
  // What is dark already is not darkened as much again, and dark air hides more than bright air does.
  const dark = darkness(plan);
  if (dark > 0) {
    const less = (x: number) => (x < 0 ? x * (1 - dark) : x);
    const haze = grade.haze > 0 ? grade.haze * (1 - 0.85 * dark) : grade.haze;
    grade = { ...grade, key: less(grade.key), fill: less(grade.fill), sky: less(grade.sky), haze };
  }
  const [key, fill, sky] = [2 ** grade.key, 2 ** grade.fill, 2 ** grade.sky];
  const faint = mix([1, 1, 1], [sky, sky, sky], 0.5)[0];
  // Things keep some fill: a face in the dark is still a face.
  const soft = (c: Vec3) => scale(c, fill * faint);
  const { ambient, clouds, fog } = plan;
  const outdoors = plan.room.amount === 0;
  const tint = plan.fog.tint.map((c, k) => Math.max(0.2, c + grade.hazeTint[k])) as Vec3;
  return {
    ...plan,
    sun: { ...plan.sun, color: scale(plan.sun.color, key) },
    sky: {
      zenith: scale(plan.sky.zenith, sky),
      horizon: scale(plan.sky.horizon, mix([1, 1, 1], [sky, sky, sky], 0.8)[0]),
      nadir: plan.sky.nadir,
      scatter: scale(plan.sky.scatter, key * sky),
    },
    ambient: { mean: soft(ambient.mean), x: soft(ambient.x), y: soft(ambient.y), z: soft(ambient.z) },
    fill: { ...plan.fill, color: scale(plan.fill.color, fill) },
    subject: { ...plan.subject, color: scale(plan.subject.color, 2 ** (grade.fill * 0.6)) },
    clouds: {
      cover: outdoors ? clamp(clouds.cover + grade.clouds, 0, 1) : clouds.cover,
      lit: scale(clouds.lit, sky * Math.min(1, key + 0.3)),
      shaded: scale(clouds.shaded, sky),
    },
    disc: plan.disc * Math.min(1, key) * clamp(1 - grade.clouds),
    // Haze is worth something in clear air too, and in a room a little.
    fog: {
      ...fog,
      density: fog.density * 2 ** grade.haze + (outdoors ? 0.0022 : 0.001) * Math.max(0, grade.haze),
      tint,
    },
  };
}

/** Which white is taken for white: factors on linear red, green and blue, of the same luminance. */
export function balanceOf({ warmth, tint }: Grade): Vec3 {
  const raw: Vec3 = [
    2 ** (warmth * 0.34 + tint * 0.14),
    2 ** (warmth * 0.03 - tint * 0.2),
    2 ** (tint * 0.14 - warmth * 0.52),
  ];
  const luminance = 0.2126 * raw[0] + 0.7152 * raw[1] + 0.0722 * raw[2];
  return scale(raw, 1 / luminance);
}
