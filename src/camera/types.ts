/** Where we look from. */
import type { Vec3 } from "../shape/math.ts";

/** The camera at one time. World metres and degrees. */
export interface CameraState {
  position: Vec3;
  /** Unit. */
  forward: Vec3;
  /** Unit, across `forward`. */
  up: Vec3;
  /** Vertical field of view, degrees. */
  fov: number;
  /** Distance in metres that is sharp. */
  focus: number;
  /** Distance in metres of what is looked at, where that isn't what is sharp. */
  subject?: number;
  /** Diameter of the lens opening, metres; 0 is a pinhole. */
  aperture: number;
}

/** The camera of a shot: pure in t (seconds from the shot's start). */
export type CameraTrack = (t: number) => CameraState;
