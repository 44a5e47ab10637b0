/** Roads that wind along z: their line, their pavement. Heights are exact because a road is a function of z. */
import { lerp, type Vec3 } from "../../shape/math.ts";
import { mergeMeshes } from "../../shape/mesh.ts";
import { ribbon, rolling } from "../../shape/terrain.ts";
import type { Color } from "../../surface/spec.ts";
import { shade } from "../plants/sprout.ts";
import type { Part } from "../types.ts";

/** A road that winds along z. */
export interface RoadLine {
  /** x of its middle at z, and its height there. */
  x(z: number): number;
  y(z: number): number;
}

/** Distance from the road's middle across it, metres, positive to +x. */
export const offset = (road: RoadLine, x: number, z: number): number => {
  const slope = (road.x(z + 0.5) - road.x(z - 0.5)) / 1;
  return (x - road.x(z)) / Math.sqrt(1 + slope * slope);
};

/** Points along the road from z0 to z1, `aside` metres to its right as one drives towards -z. */
export function along(road: RoadLine, z0: number, z1: number, step: number, aside = 0): Vec3[] {
  const n = Math.max(2, Math.ceil(Math.abs(z1 - z0) / step));
  return Array.from({ length: n + 1 }, (_, i) => {
    const z = lerp(z0, z1, i / n);
    const slope = road.x(z + 0.5) - road.x(z - 0.5);
    const l = Math.sqrt(1 + slope * slope);
    return [road.x(z) + aside / l, road.y(z), z - (aside * slope) / l];
  });
}

/** Asphalt with its lines: the carriageway, dashed or solid middle, solid edges. */
export function pavement(
  road: RoadLine,
  z0: number,
  z1: number,
  half: number,
  colors: { tar: Color; middle: Color; edge: Color },
): Part[] {
  const height = (_x: number, z: number) => road.y(z);
  const tar = ribbon(along(road, z0, z1, 6), {
    half: () => half,
    height,
    step: 2,
    columns: 6,
    paint: (x, _y, z) => {
      // Wheels polish two tracks a lane; patches and stains break the grey.
      const d = Math.abs(offset(road, x, z));
      const track = Math.exp(-(((d - 0.95) / 0.35) ** 2)) + Math.exp(-(((d - 2.55) / 0.35) ** 2));
      return shade(colors.tar, 0.95 - 0.14 * track + 0.12 * rolling(x, z, 5, 3, 3), 0.06);
    },
  });
  const strip = (aside: number, width: number, a: number, b: number, color: Color) =>
    ribbon(along(road, a, b, 3, aside), {
      half: () => width / 2,
      height: (_x, z) => road.y(z) + 0.012,
      step: 3,
      columns: 1,
      paint: () => color,
    });
  const parts: Part[] = [
    { name: "asphalt", mesh: tar, surface: { kind: "asphalt", roughness: 0.85 }, castShadow: false },
  ];
  const lines = [strip(half - 0.28, 0.13, z0, z1, colors.edge), strip(0.28 - half, 0.13, z0, z1, colors.edge)];
  for (let z = Math.min(z0, z1) + 2; z < Math.max(z0, z1) - 4; z += 6)
    if (Math.abs(z) < 170) lines.push(strip(0, 0.14, z + 3, z, colors.middle));
  parts.push({
    name: "lines",
    mesh: mergeMeshes(lines),
    surface: { kind: "plain", roughness: 0.7 },
    castShadow: false,
  });
  return parts;
}

/** Values from `a` to `b` whose steps grow away from zero. */
export function graded(a: number, b: number, fine: number, growth: number): number[] {
  const out = [0];
  for (const sign of [-1, 1]) {
    const limit = sign < 0 ? -a : b;
    let step = fine;
    for (let x = step; ; x += step) {
      const last = x >= limit;
      if (sign < 0) out.unshift(-(last ? limit : x));
      else out.push(last ? limit : x);
      if (last) break;
      step *= growth;
    }
  }
  return out;
}
