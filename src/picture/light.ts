/** The light of a scene as numbers: sun, sky, air, lamps, exposure and grade. Pure functions of time, weather and place. */
import type { Ground, Air as PlaceAir } from "../catalog/types.ts";
import type { TimeOfDay, Weather } from "../screenplay/types.ts";
import { add, clamp, dot, mix, mul, normalize, radians, scale, type Vec3 } from "../shape/math.ts";
import { type Wonders, wondersOf } from "./heavens.ts";

/** Softbox or window seen in reflections. */
export interface Box {
  direction: Vec3;
  /** Cosine of its half angle. */
  cosine: number;
  color: Vec3;
}

/** Everything about the light of a shot, in linear light where a sunlit white card is about 1. */
export interface LightPlan {
  sun: { direction: Vec3; color: Vec3 };
  sky: { zenith: Vec3; horizon: Vec3; nadir: Vec3; scatter: Vec3 };
  /** Mean ambient light and its slopes along x, y, z. */
  ambient: { mean: Vec3; x: Vec3; y: Vec3; z: Vec3 };
  fill: { direction: Vec3; color: Vec3 };
  rim: { direction: Vec3; color: Vec3 };
  /** A soft key that lights actors alone, where the sun doesn't. */
  subject: { direction: Vec3; color: Vec3 };
  boxes: Box[];
  /** Colour of the room that mirrors see instead of the sky, and how much of it, 0..1. */
  room: { color: Vec3; amount: number };
  /** Cover 0..1, and their lit and shaded colours. */
  clouds: { cover: number; lit: Vec3; shaded: Vec3 };
  /** 0 none to 1 a desert night or space. */
  stars: number;
  /** Brightness of the disc of sun or moon; 0 hides it. */
  disc: number;
  /** The Earth in a black sky: where, cosine of its radius. */
  earth?: { direction: Vec3; cosine: number };
  /** The key light is set for a face: from the front, and the set throws no shadow on actors. */
  closeUp: boolean;
  /** How wet everything is, 0..1. */
  wet: number;
  fog: { density: number; fall: number; start: number; most: number; tint: Vec3 };
  wind: number;
  /** What else stands in the sky. */
  wonders: Wonders;
  /** How strongly waves overhead gather the sun's light into a net, 0..1. */
  caustic: number;
  exposure: number;
  grade: { saturation: number; contrast: number; vignette: number; grain: number; bloom: number };
}

/** Key, rim and fill before a blue-grey backdrop: for looking at single models. */
export const STUDIO: LightPlan = {
  sun: { direction: [-0.465, 0.64, 0.61], color: [1.35, 1.12, 0.88] },
  sky: { zenith: [0.2, 0.36, 0.42], horizon: [0.25, 0.42, 0.45], nadir: [0.25, 0.4, 0.42], scatter: [0, 0, 0] },
  ambient: { mean: [0.25, 0.275, 0.3], x: [0.02, 0.02, 0.03], y: [0.08, 0.12, 0.15], z: [0.02, 0.02, 0.02] },
  fill: { direction: [0.5, 0.2, 0.84], color: [0.14, 0.15, 0.17] },
  rim: { direction: [0.55, 0.5, -0.67], color: [1.5, 1.9, 2.3] },
  subject: { direction: [-0.4, 0.4, 0.8], color: [0, 0, 0] },
  boxes: [
    { direction: [-0.5, 0.6, 0.62], cosine: 0.9, color: [3, 2.8, 2.5] },
    { direction: [0.8, 0.5, -0.3], cosine: 0.93, color: [1.5, 1.7, 2] },
  ],
  room: { color: [0, 0, 0], amount: 0 },
  clouds: { cover: 0, lit: [1, 1, 1], shaded: [0.5, 0.5, 0.5] },
  stars: 0,
  disc: 0,
  closeUp: false,
  wet: 0,
  fog: { density: 0.05, fall: 0, start: 14, most: 1, tint: [1, 1, 1] },
  wind: 0,
  wonders: { nebula: 0, aurora: 0, rainbow: 0, lightning: 0, axis: [0, 0, -1] },
  caustic: 0,
  exposure: 0.72,
  grade: { saturation: 1.08, contrast: 0.12, vignette: 0.5, grain: 0.012, bloom: 0.08 },
};

/** The light of one time of day under a clear sky. */
interface Palette {
  /** Degrees over the horizon. */
  elevation: number;
  sun: Vec3;
  zenith: Vec3;
  horizon: Vec3;
  scatter: Vec3;
  exposure: number;
  /** How much of the sky's light reaches shadows. */
  ambient: number;
  disc: number;
  stars: number;
  saturation: number;
  contrast: number;
}

const PALETTES: Record<TimeOfDay, Palette> = {
  dawn: {
    elevation: 16,
    sun: [3.0, 1.52, 0.74],
    zenith: [0.13, 0.29, 0.76],
    horizon: [0.28, 0.38, 0.7],
    scatter: [1.15, 0.52, 0.2],
    exposure: 0.68,
    ambient: 0.68,
    disc: 6,
    stars: 0,
    saturation: 1.2,
    contrast: 0.5,
  },
  morning: {
    elevation: 30,
    sun: [2.05, 1.6, 1.12],
    zenith: [0.16, 0.37, 0.8],
    horizon: [0.64, 0.76, 0.86],
    scatter: [0.62, 0.46, 0.26],
    exposure: 0.74,
    ambient: 0.55,
    disc: 10,
    stars: 0,
    saturation: 1.14,
    contrast: 0.28,
  },
  noon: {
    elevation: 56,
    sun: [1.62, 1.48, 1.28],
    zenith: [0.09, 0.29, 0.76],
    horizon: [0.52, 0.73, 0.92],
    scatter: [0.22, 0.2, 0.16],
    exposure: 0.71,
    ambient: 0.52,
    disc: 14,
    stars: 0,
    saturation: 1.14,
    contrast: 0.26,
  },
  afternoon: {
    elevation: 40,
    sun: [1.9, 1.58, 1.18],
    zenith: [0.12, 0.33, 0.78],
    horizon: [0.6, 0.75, 0.87],
    scatter: [0.4, 0.3, 0.18],
    exposure: 0.75,
    ambient: 0.53,
    disc: 12,
    stars: 0,
    saturation: 1.14,
    contrast: 0.28,
  },
  "golden hour": {
    elevation: 18,
    sun: [2.8, 1.62, 0.76],
    zenith: [0.17, 0.34, 0.7],
    horizon: [0.52, 0.5, 0.56],
    scatter: [1.15, 0.6, 0.2],
    exposure: 0.72,
    ambient: 0.56,
    disc: 7,
    stars: 0,
    saturation: 1.16,
    contrast: 0.38,
  },
  sunset: {
    elevation: 15,
    sun: [2.6, 1.3, 0.6],
    zenith: [0.14, 0.2, 0.52],
    horizon: [0.5, 0.34, 0.46],
    scatter: [1.5, 0.52, 0.12],
    exposure: 0.7,
    ambient: 0.62,
    disc: 6,
    stars: 0,
    saturation: 1.2,
    contrast: 0.4,
  },
  dusk: {
    elevation: 14,
    sun: [0.62, 0.42, 0.52],
    zenith: [0.06, 0.1, 0.3],
    horizon: [0.36, 0.25, 0.4],
    scatter: [0.55, 0.22, 0.16],
    exposure: 0.95,
    ambient: 0.8,
    disc: 0,
    stars: 0.25,
    saturation: 1.12,
    contrast: 0.34,
  },
  night: {
    elevation: 42,
    sun: [0.3, 0.42, 0.76],
    zenith: [0.008, 0.02, 0.075],
    horizon: [0.03, 0.065, 0.16],
    scatter: [0.05, 0.07, 0.12],
    exposure: 1.0,
    ambient: 1.15,
    disc: 3,
    stars: 0.8,
    saturation: 1.06,
    contrast: 0.36,
  },
};

/** What a weather does to a clear sky. */
interface WeatherChange {
  /** Share of direct sun that is left. */
  sun: number;
  /** How far the sky goes to an even grey, and that grey's brightness against the horizon's. */
  grey: number;
  level: number;
  cover: number;
  fog: number;
  /** Fall of fog with height, per metre. */
  fall: number;
  wind: number;
  wet: number;
}

const WEATHER: Record<Weather, WeatherChange> = {
  clear: { sun: 1, grey: 0, level: 1, cover: 0.22, fog: 0.0022, fall: 0.02, wind: 0.35, wet: 0 },
  cloudy: { sun: 0.85, grey: 0.2, level: 0.95, cover: 0.55, fog: 0.003, fall: 0.02, wind: 0.5, wet: 0 },
  overcast: { sun: 0.16, grey: 0.85, level: 0.95, cover: 0.9, fog: 0.005, fall: 0.015, wind: 0.5, wet: 0 },
  rain: { sun: 0.12, grey: 0.9, level: 0.72, cover: 0.95, fog: 0.011, fall: 0.01, wind: 0.6, wet: 0.9 },
  storm: { sun: 0.08, grey: 0.9, level: 0.7, cover: 1, fog: 0.014, fall: 0.01, wind: 1.6, wet: 1 },
  snow: { sun: 0.42, grey: 0.72, level: 0.92, cover: 0.85, fog: 0.009, fall: 0.01, wind: 0.35, wet: 0 },
  fog: { sun: 0.3, grey: 0.75, level: 1, cover: 0.8, fog: 0.045, fall: 0.02, wind: 0.15, wet: 0.2 },
  mist: { sun: 0.8, grey: 0.15, level: 1, cover: 0.2, fog: 0.03, fall: 0.18, wind: 0.15, wet: 0 },
  wind: { sun: 1, grey: 0.05, level: 1, cover: 0.45, fog: 0.0022, fall: 0.02, wind: 1.6, wet: 0 },
};

/** How much light the ground sends back, for the underside of things. */
const GROUND_ALBEDO: Record<Ground["surface"], Vec3> = {
  grass: [0.16, 0.22, 0.08],
  snow: [0.72, 0.78, 0.88],
  sand: [0.62, 0.48, 0.32],
  earth: [0.26, 0.19, 0.13],
  stone: [0.34, 0.33, 0.32],
  asphalt: [0.12, 0.12, 0.13],
  wood: [0.4, 0.28, 0.18],
  water: [0.1, 0.2, 0.26],
  carpet: [0.35, 0.3, 0.28],
  moon: [0.3, 0.29, 0.28],
};

const luminance = (c: Vec3): number => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];

/** Unit vector to a body at this azimuth (see Air.sunAzimuth) and elevation, degrees. */
export function towards(azimuth: number, elevation: number): Vec3 {
  const [a, e] = [radians(azimuth), radians(elevation)];
  return [Math.sin(a) * Math.cos(e), Math.sin(e), -Math.cos(a) * Math.cos(e)];
}

/** The sky's colour in a direction, as the shader computes it without blur. */
export function skyColor(sky: LightPlan["sky"], sun: Vec3, d: Vec3): Vec3 {
  if (d[1] < 0) return sky.nadir;
  const low = Math.exp(-d[1] * 4.2);
  const halo = clamp(dot(d, sun)) ** 4 * (low * 0.75 + 0.12);
  return add(mix(sky.zenith, sky.horizon, low), scale(sky.scatter, halo));
}

/** Mean and slopes of light that falls from everywhere, by sampling the sphere. */
function gatherAmbient(sky: LightPlan["sky"], sun: Vec3): LightPlan["ambient"] {
  const mean: Vec3 = [0, 0, 0];
  const slopes: [Vec3, Vec3, Vec3] = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  const count = 256;
  for (let i = 0; i < count; i++) {
    const y = 1 - (2 * (i + 0.5)) / count;
    const r = Math.sqrt(1 - y * y);
    const a = i * 2.399963;
    const d: Vec3 = [Math.cos(a) * r, y, Math.sin(a) * r];
    const c = skyColor(sky, sun, d);
    for (let k = 0; k < 3; k++) {
      mean[k] += c[k] / count;
      // First-order irradiance over pi: slope is twice the first moment (Ramamoorthi and Hanrahan 2001).
      for (let axis = 0; axis < 3; axis++) slopes[axis][k] += (c[k] * d[axis] * 2) / count;
    }
  }
  return { mean, x: slopes[0], y: slopes[1], z: slopes[2] };
}

const greyed = (c: Vec3, amount: number, tone: Vec3): Vec3 => mix(c, tone, amount);

/** What decides the light of a shot. */
export interface LightRequest {
  time: TimeOfDay;
  weather: Weather;
  air: PlaceAir;
  ground: Ground["surface"];
  /** Where the camera looks, unit, and its vertical field of view in degrees: fill, rim and Earth are set for it. */
  forward: Vec3;
  fov: number;
  /** Metres from the bottom to the top of the picture where it is sharp. */
  height: number;
}

/** The light of a scene. */
export function planLight(request: LightRequest): LightPlan {
  if (request.air.sky === "space") return spaceLight(request);
  if (request.air.sky === "water") return seaLight(request);
  const p = PALETTES[request.time];
  const w = WEATHER[request.weather];
  const indoor = request.air.sky === "indoor";
  const night = request.time === "night" || request.time === "dusk";
  // Close shots cheat the key light round to three-quarter front, as film crews do.
  const closeUp = !indoor && request.height < CLOSE_UP;
  const direction = closeUp
    ? keyed(towards(request.air.sunAzimuth, p.elevation), request.forward)
    : towards(request.air.sunAzimuth, p.elevation);
  const tone = scale(
    night ? [0.66, 0.88, 1.5] : [0.94, 0.98, 1.06],
    (luminance(p.horizon) * 0.7 + luminance(p.zenith) * 0.3) * 1.25 * w.level,
  );
  const bounce = request.air.bounce ?? [0, 0, 0];
  const cityGlow: Vec3 = indoor ? [0, 0, 0] : bounce;
  const dust = dusty(request.air.tint);
  const sunColor = dust(scale(p.sun, w.sun), 0.4);
  const horizon = dust(add(greyed(p.horizon, w.grey, tone), scale(cityGlow, 0.5)));
  const zenith = dust(add(greyed(p.zenith, w.grey, scale(tone, 0.85)), scale(cityGlow, 0.12)));
  const scatter = dust(scale(p.scatter, 1 - w.grey * 0.8));
  const fallen = add(scale(sunColor, Math.sin(radians(p.elevation)) * 0.8), scale(mix(zenith, horizon, 0.4), 0.7));
  const nadir = add(mul(GROUND_ALBEDO[request.ground], fallen), scale(cityGlow, 0.3));
  const sky = { zenith, horizon, nadir, scatter };
  const gathered = gatherAmbient(sky, direction);
  const soften = (c: Vec3): Vec3 =>
    scale(mix(c, scale([1, 1, 1], luminance(c)), 0.12), p.ambient * (1 + w.grey * 0.45));
  const ambient = {
    mean: add(soften(gathered.mean), scale(cityGlow, 0.35)),
    x: soften(gathered.x),
    y: soften(gathered.y),
    z: soften(gathered.z),
  };
  const backlit = clamp(dot(direction, request.forward) * 1.4);
  const level = luminance(ambient.mean);
  const fillTint = mix(ambient.mean, scale([1.05, 0.98, 0.92], level), 0.55);
  // Sunlight that the ground sends up into faces.
  const fill = add(scale(fillTint, (night ? 2.3 : 0.6) + backlit * 0.95), scale(sunColor, closeUp ? 0.2 : 0.08));
  const rim =
    backlit > 0.3
      ? add(scale(sunColor, 0.55), scale(zenith, 0.5))
      : add(scale(mix(zenith, horizon, 0.5), night ? 3.2 : 1.3), scale(sunColor, 0.25));
  const exposure =
    meter(
      p.exposure * (1 + w.grey * 0.28),
      mul(
        GROUND_ALBEDO[request.ground],
        add(scale(sunColor, Math.sin(radians(p.elevation))), add(ambient.mean, ambient.y)),
      ),
      horizon,
    ) *
    2 ** (request.air.exposure ?? 0);
  const plan: LightPlan = {
    sun: { direction, color: sunColor },
    sky,
    ambient,
    fill: { direction: keySide(request.forward, direction, -1), color: fill },
    rim: { direction: backlit > 0.3 ? direction : keySide(request.forward, direction, 1), color: rim },
    subject: subjectLight(
      request.forward,
      sunColor,
      ambient.mean,
      ((closeUp ? 0.36 : night ? 0.44 : 0.72) * (1 + 0.35 * backlit)) / exposure,
    ),
    boxes: [],
    room: { color: [0, 0, 0], amount: 0 },
    clouds: {
      cover: w.cover,
      lit: add(scale(mix(horizon, [1, 1, 1], night ? 0 : 0.35), 0.75), scale(sunColor, 0.3)),
      shaded: scale(mix(zenith, horizon, 0.6), 0.8),
    },
    stars: p.stars * (1 - clamp(w.cover * 1.2 - 0.2)),
    disc: p.disc * (1 - w.grey),
    closeUp,
    wet: w.wet,
    fog: {
      density: w.fog * (0.4 + 1.2 * request.air.haze) + 0.012 * request.air.haze,
      fall: w.fall,
      start: 3,
      most: 0.97,
      tint: [1, 1, 1],
    },
    wind: w.wind,
    wonders: wondersOf(request.air.heavens ?? [], request.forward, false),
    caustic: 0,
    exposure,
    grade: { saturation: p.saturation, contrast: p.contrast, vignette: 0.46, grain: 0.012, bloom: night ? 0.26 : 0.12 },
  };
  return indoor ? indoors(plan, request, bounce) : plan;
}

/** What dust in the air does to light: it takes the dust's tint, the more the stronger the tint. */
function dusty(tint: Vec3 | undefined): (c: Vec3, share?: number) => Vec3 {
  if (!tint) return (c) => c;
  const amount = clamp((Math.max(...tint) - Math.min(...tint)) / 0.5);
  return (c, share = 1) => mix(c, scale(tint, luminance(c) / Math.max(luminance(tint), 0.1)), amount * share);
}

/** Height of picture in metres under which a shot is lit as a close-up. */
const CLOSE_UP = 0.8;

/** The sun brought before the subject: at most 62 degrees off the line to the camera, on the side where it is, neither flat nor steep. */
function keyed(sun: Vec3, forward: Vec3): Vec3 {
  const toCamera = Math.atan2(-forward[0], -forward[2]);
  let off = Math.atan2(sun[0], sun[2]) - toCamera;
  off -= 2 * Math.PI * Math.round(off / (2 * Math.PI));
  const limit = radians(62);
  const a = toCamera + clamp(off, -limit, limit);
  const y = clamp(sun[1], Math.sin(radians(22)), Math.sin(radians(34)));
  const flat = Math.sqrt(1 - y * y);
  return [Math.sin(a) * flat, y, Math.cos(a) * flat];
}

/** Exposure that keeps lit ground and the horizon below white: `wanted` unless they would burn out. */
function meter(wanted: number, ground: Vec3, horizon: Vec3): number {
  return Math.min(wanted, 0.62 / Math.max(luminance(ground), 1e-3), 0.62 / Math.max(luminance(horizon), 1e-3));
}

/** A direction before (side -1) or behind (side 1) the subject as the camera sees it, away from the sun. */
function keySide(forward: Vec3, sun: Vec3, side: number): Vec3 {
  const right = normalize([-forward[2], 0, forward[0]]);
  const away = dot(sun, right) > 0 ? -1 : 1;
  return normalize([
    forward[0] * side + right[0] * away * 0.55,
    side < 0 ? 0.25 : 0.55,
    forward[2] * side + right[2] * away * 0.55,
  ]);
}

/**
 * A soft light on actors from the camera's left, a little high, in a colour between sky and sun. `level` is its
 * luminance, which goes against exposure so that faces stay readable at any time of day.
 */
function subjectLight(forward: Vec3, sun: Vec3, ambient: Vec3, level: number): LightPlan["subject"] {
  const right = normalize([-forward[2], 0, forward[0]]);
  const unit = (c: Vec3) => scale(c, 1 / Math.max(luminance(c), 1e-4));
  const hue = mix(mix(unit(ambient), unit(sun), 0.35), [1, 1, 1], 0.6);
  return {
    direction: normalize([-forward[0] - right[0] * 0.4, 0.4, -forward[2] - right[2] * 0.4]),
    color: scale(unit(hue), level),
  };
}

/** The light in which colours look as they are called: it goes against exposure, and is lower at night. */
export function fairLevel({ sky, exposure }: LightPlan): number {
  return (0.46 + 0.36 * clamp((luminance(sky.horizon) * exposure) / 0.3)) / exposure;
}

/** A room: daylight through its windows, and what the walls send back. */
function indoors(plan: LightPlan, request: LightRequest, bounce: Vec3): LightPlan {
  const day = luminance(plan.sky.horizon);
  const walls: Vec3 = luminance(bounce) > 0 ? bounce : [0.5, 0.44, 0.38];
  const level = clamp(day * 1.1, 0.16, 0.85);
  const sky = plan.sky;
  const side = normalize([plan.sun.direction[0], 0.25, plan.sun.direction[2]]);
  const lit = scale(mix(sky.horizon, [1, 1, 1], 0.4), 1);
  const mean = scale(walls, 0.95 * level + 0.16);
  const slope = scale(lit, 0.22 * level);
  return {
    ...plan,
    sun: { direction: plan.sun.direction, color: scale(plan.sun.color, 0.62) },
    ambient: {
      mean: add(mean, scale(lit, 0.2)),
      x: scale(slope, side[0]),
      y: add(scale(walls, 0.07 * level), scale(slope, side[1])),
      z: scale(slope, side[2]),
    },
    fill: { direction: plan.fill.direction, color: scale(walls, 0.14 + 0.3 * level) },
    rim: { direction: side, color: scale(lit, 0.7) },
    subject: subjectLight(request.forward, lit, mean, 0.46),
    boxes: [{ direction: side, cosine: 0.93, color: scale(lit, 2.6) }],
    room: { color: scale(walls, 0.32 * level + 0.08), amount: 1 },
    fog: { density: 0.004, fall: 0, start: 6, most: 0.5, tint: [1, 1, 1] },
    wind: 0.12,
    wet: 0,
    exposure: 0.74 * 2 ** (request.air.exposure ?? 0),
    grade: { ...plan.grade, vignette: 0.26 },
  };
}

/** Under the sea: light from above through waves, everything far off lost in blue. */
function seaLight(request: LightRequest): LightPlan {
  const p = PALETTES[request.time];
  const w = WEATHER[request.weather];
  const day = clamp(luminance(p.horizon) * 1.45, 0.16, 1) * (0.55 + 0.45 * w.sun);
  const direction = towards(request.air.sunAzimuth, 62);
  const warm = request.time === "sunset" || request.time === "golden hour" || request.time === "dawn" ? 1 : 0;
  const f = request.forward;
  const tone = (c: Vec3): Vec3 => scale(c, day);
  const mean = tone([0.13, 0.27, 0.33]);
  return {
    sun: { direction, color: tone([0.95 + 0.5 * warm, 1.2, 1.1]) },
    sky: {
      zenith: tone([0.16 + 0.2 * warm, 0.72, 0.9]),
      horizon: tone([0.015, 0.22, 0.4]),
      nadir: tone([0.008, 0.075, 0.15]),
      scatter: tone([0.12 + 0.2 * warm, 0.3, 0.28]),
    },
    ambient: { mean, x: [0, 0, 0], y: tone([0.08, 0.2, 0.22]), z: tone([0.02, 0.04, 0.05]) },
    fill: { direction: keySide(f, direction, -1), color: tone([0.1, 0.2, 0.24]) },
    rim: { direction: keySide(f, direction, 1), color: tone([0.2, 0.7, 0.8]) },
    subject: subjectLight(f, [1, 1, 0.95], mean, 0.42),
    boxes: [],
    room: { color: [0, 0, 0], amount: 0 },
    clouds: { cover: 0, lit: [0, 0, 0], shaded: [0, 0, 0] },
    stars: 0,
    disc: 0,
    closeUp: false,
    wet: 0,
    fog: { density: 0.034 + 0.04 * request.air.haze, fall: 0, start: 3.5, most: 1, tint: [1, 1, 1] },
    wind: 0.9,
    wonders: wondersOf([], f, false),
    caustic: 0.85,
    exposure: 0.84 * 2 ** (request.air.exposure ?? 0),
    grade: { saturation: 1.14, contrast: 0.3, vignette: 0.5, grain: 0.012, bloom: 0.2 },
  };
}

/** A world without air: one hard sun, black sky, stars, and the Earth. */
function spaceLight(request: LightRequest): LightPlan {
  const direction = towards(request.air.sunAzimuth, 24);
  const f = request.forward;
  const heavens = request.air.heavens ?? [];
  // Seen from space and not from the moon's ground.
  const far = heavens.includes("nebula");
  const right = normalize([-f[2], 0, f[0]]);
  // The Earth hangs in the upper left of the picture, above the hills.
  const half = Math.tan(radians(request.fov / 2));
  const high = Math.max(f[1] / Math.hypot(f[0], f[2]) + half * 0.7, 0.16);
  const flat = normalize([f[0], 0, f[2]]);
  const earth = normalize([flat[0] - right[0] * half * 0.75, high, flat[2] - right[2] * half * 0.75]);
  const albedo = GROUND_ALBEDO[request.ground];
  const bounce = scale(albedo, 0.42);
  return {
    sun: { direction, color: [2.5, 2.42, 2.3] },
    sky: {
      zenith: [0.001, 0.0012, 0.002],
      horizon: [0.001, 0.0012, 0.002],
      nadir: far ? [0.001, 0.0012, 0.002] : bounce,
      scatter: [0, 0, 0],
    },
    ambient: { mean: [0.075, 0.075, 0.085], x: [0, 0, 0], y: [-0.05, -0.05, -0.045], z: [0, 0, 0] },
    fill: { direction: keySide(f, direction, -1), color: [0.1, 0.13, 0.2] },
    rim: { direction: keySide(f, direction, 1), color: [0.35, 0.5, 0.8] },
    subject: subjectLight(f, [1, 1, 1], [1, 1, 1], 0.14),
    boxes: [{ direction: earth, cosine: 0.994, color: [0.4, 0.7, 1.2] }],
    room: { color: [0, 0, 0], amount: 0 },
    clouds: { cover: 0, lit: [0, 0, 0], shaded: [0, 0, 0] },
    stars: 1,
    disc: 0,
    ...(heavens.includes("earth")
      ? {
          earth: {
            direction: earth,
            cosine: Math.cos(far ? Math.min(radians(15), half * 0.5) : Math.min(radians(4.6), half * 0.19)),
          },
        }
      : {}),
    closeUp: false,
    wet: 0,
    fog: { density: 0, fall: 0, start: 1e5, most: 0, tint: [1, 1, 1] },
    wind: 0,
    wonders: wondersOf(heavens, f, true),
    caustic: 0,
    exposure: 0.72 * 2 ** (request.air.exposure ?? 0),
    grade: { saturation: 1.1, contrast: 0.34, vignette: 0.6, grain: 0.012, bloom: 0.14 },
  };
}
