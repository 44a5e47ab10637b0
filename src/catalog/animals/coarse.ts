/** Animals that are small on screen. */
import { clamp, lerp } from "../../shape/math.ts";
import { simplify } from "../things/kit/simplify.ts";
import type { Part } from "../types.ts";

/** Below this height in pixels parts are made coarser. */
const SMALL = 200;

/** The parts of an animal `height` metres high that takes `pixels` on screen: what is nearer than two pixels or so is one, unless legs of radius `thin` would be lost. */
export function coarsened(parts: Part[], height: number, pixels: number, thin: number): Part[] {
  if (pixels >= SMALL) return parts;
  const cell = Math.min(
    1.5 * thin,
    (height / Math.max(12, pixels)) * lerp(3, 1.4, clamp((pixels - 40) / (SMALL - 40))),
  );
  return parts.map((p) =>
    p.name === "fur" || p.name === "feathers" ? p : { ...p, mesh: simplify(p.mesh, cell, true) },
  );
}
