/** The light of a scene as numbers: sun, sky, air, lamps, exposure and grade. Pure functions of time, weather and place. */
import type { Vec3 } from "../shape/math.ts";

/** Softbox or window seen in reflections. */
export interface Box {
  direction: Vec3;
  /** Cosine of its half angle. */
  cosine: number;
  color: Vec3;
}

export interface LightPlan {
  sun: { direction: Vec3; color: Vec3 };
  sky: { zenith: Vec3; horizon: Vec3; nadir: Vec3; scatter: Vec3 };
  /** Mean ambient light and its slopes along x, y, z. */
  ambient: { mean: Vec3; x: Vec3; y: Vec3; z: Vec3 };
  fill: { direction: Vec3; color: Vec3 };
  rim: { direction: Vec3; color: Vec3 };
  boxes: Box[];
  fog: { density: number; fall: number; start: number; most: number; tint: Vec3 };
  wind: number;
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
  boxes: [
    { direction: [-0.5, 0.6, 0.62], cosine: 0.9, color: [3, 2.8, 2.5] },
    { direction: [0.8, 0.5, -0.3], cosine: 0.93, color: [1.5, 1.7, 2] },
  ],
  fog: { density: 0.05, fall: 0, start: 14, most: 1, tint: [1, 1, 1] },
  wind: 0,
  exposure: 0.72,
  grade: { saturation: 1.08, contrast: 0.12, vignette: 0.5, grain: 0.012, bloom: 0.08 },
};
