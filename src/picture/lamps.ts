/** Which lamps light pixels: the strongest around what the camera looks at, the same over the whole shot. */
import type * as THREE from "three/webgpu";
import type { Light } from "../catalog/types.ts";
import { distance, type Vec3 } from "../shape/math.ts";
import { type Air, MAX_LAMPS } from "../surface/air.ts";

/** A lamp where it is now. */
export interface Lamp extends Omit<Light, "joint"> {}

/** Sorts lamps by the light that they throw on any of these places, strongest first. */
export function rankLamps(lamps: Light[], places: Vec3[]): Light[] {
  const score = (l: Light) =>
    Math.max(...places.map((p) => (l.strength * Math.max(...l.color)) / (distance(l.at, p) ** 2 + 4)));
  return [...lamps]
    .map((lamp) => ({ lamp, s: score(lamp) }))
    .sort((a, b) => b.s - a.s)
    .map(({ lamp }) => lamp);
}

/** Hands the first lamps of the list to the shaders; returns how many. */
export function setLamps(air: Air, lamps: Lamp[]): number {
  const count = Math.min(MAX_LAMPS, lamps.length);
  for (let i = 0; i < count; i++) {
    const { at, color, strength, reach } = lamps[i];
    (air.lampPlace.array[i] as THREE.Vector4).set(at[0], at[1], at[2], reach ** -4);
    (air.lampColor.array[i] as THREE.Vector4).set(color[0] * strength, color[1] * strength, color[2] * strength, 0);
  }
  air.lampCount.value = count;
  return count;
}
