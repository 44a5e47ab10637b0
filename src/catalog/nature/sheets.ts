/** Falling water and other thin sheets. */
import { lerp, type Vec3 } from "../../shape/math.ts";
import { gridMesh } from "../../shape/primitives.ts";
import { noise3 } from "../../shape/random.ts";
import { linear } from "../../surface/spec.ts";
import type { Part } from "../types.ts";

/** A fall: the middle of its lip at (x, top, z), its foot, its width, how far it shoots out, and how far its foot spreads. */
export interface Fall {
  x: number;
  z: number;
  top: number;
  foot: number;
  width: number;
  out: number;
  lean: number;
}

/** Sheets of falling water, one before the other; the surface kind "water" makes them run down. */
export function fallingWater(f: Fall): Part[] {
  const sheet = (k: number): Part => {
    const wide = f.width * [1, 0.8, 0.62][k];
    const mesh = gridMesh(12, 14, (u, v): Vec3 => {
      // v runs from the lip to the foot; water leaves level and falls along a parabola.
      const t = v ** 0.8;
      const x = (u - 0.5) * (wide + f.lean * t);
      const thick = (0.35 + 0.5 * k * t) * noise3(x * 0.7 + k * 9, v * 1.4, k);
      return [
        f.x + x,
        lerp(f.top, f.foot - 0.2, t),
        f.z + 0.25 * k + f.out * Math.sqrt(v) + thick - 0.5 * Math.abs(u - 0.5),
      ];
    });
    return {
      name: "falling water",
      mesh,
      surface: { kind: "water", color: linear("#e8f4f6"), opacity: [0.95, 0.75, 0.6][k], twoSided: true },
      castShadow: false,
    };
  };
  return [0, 1, 2].map(sheet);
}
