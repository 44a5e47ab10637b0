/** Wings of insects that also walk: flat pairs, and the cases that close over them. */
import { addScaled, axisAngle, lerp, normalize, rotate, smoothstep, type Vec3 } from "../../shape/math.ts";
import { type Mesh, paint } from "../../shape/mesh.ts";
import { gridMesh } from "../../shape/primitives.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { type Bodywork, type Hide, hidePainter, outward } from "./bodywork.ts";
import { blend } from "./coat.ts";
import type { Many } from "./many.ts";
import { letter, SIDES } from "./rig.ts";

/** Two halves of a dome, each on a hinge at its front: joints caseL and caseR. */
export function wingCases(w: Bodywork, c: NonNullable<Many["cases"]>, L: number, hide: Hide, seed: number): void {
  w.bin("cases", { kind: "plain", roughness: 0.36, twoSided: true });
  const painter = hidePainter(hide, L, "case", seed);
  const seam = linear("#1a1210");
  const at: Vec3 = [c.at[0] * L, c.at[1] * L, c.at[2] * L];
  const half = c.half.map((x) => x * L);
  for (const side of SIDES) {
    const name = w.joint(`case${letter(side)}`, "hips", [
      0.06 * L * side,
      at[1] + half[1] * 0.7,
      at[2] + half[2] * 0.75,
    ]);
    const m = gridMesh(w.steps(10, 56), w.steps(8, 50), (u, v) => {
      // From the back to the front, and from the seam on top down to a rim that turns under.
      const a = v * Math.PI;
      const e = Math.PI * 0.5 - u * Math.PI * 0.62;
      const z = -Math.cos(a);
      const wide = Math.sin(a) ** 0.72;
      const low = Math.sin(e) < 0 ? 0.35 : 1;
      return [
        at[0] + side * (Math.cos(e) * half[0] * wide + 0.004 * L),
        at[1] + Math.sin(e) * half[1] * Math.min(1, wide * 1.04) * low,
        at[2] + z * half[2],
      ];
    });
    outward(m, at);
    const skinned = paint(m, (p, n) => {
      const dark = smoothstep(0.018, 0.008, Math.abs(p[0]) / L);
      return blend(painter(p, n, p[2] - at[2], 0), seam, dark * 0.85);
    });
    w.put("cases", skinned, name);
  }
}

/** Flat wings that point sideways when they beat and lie back at rest: joints wing0L, wing0R, wing1L ... */
export function wingPairs(w: Bodywork, wings: NonNullable<Many["wings"]>, L: number): void {
  wings.forEach((g, i) => {
    const bin = g.clear ? "clear wings" : "wings";
    w.bin(
      `${bin}${i}`,
      g.clear ? { kind: "glass", opacity: 0.3, twoSided: true } : { kind: "foliage", twoSided: true, roughness: 0.55 },
    );
    for (const side of SIDES) {
      const root: Vec3 = [g.root[0] * L * side, g.root[1] * L, g.root[2] * L];
      const name = w.joint(`wing${i}${letter(side)}`, "hips", root);
      const m = leaf(root, side, g.length * L, g.width * L, g.rise, linear(g.color), w.fine);
      w.put(`${bin}${i}`, m, name);
    }
  });
}

/** A wing: narrow at the root, round at its end, with veins; it lies along x. */
function leaf(root: Vec3, side: number, length: number, width: number, rise: number, color: Color, fine: number): Mesh {
  const along = normalize(rotate(axisAngle([0, 0, 1], rise * side), [side, 0, 0]));
  const m = gridMesh(Math.round(lerp(6, 14, fine)), Math.round(lerp(4, 10, fine)), (u, v) => {
    const broad = Math.sin(Math.PI * (0.04 + 0.93 * u ** 0.72)) ** 0.6 * (0.35 + 0.65 * u ** 0.5);
    const p = addScaled(root, along, u * length);
    return [p[0], p[1] + 0.05 * length * Math.sin(Math.PI * u), p[2] + (v - 0.62) * width * broad];
  });
  return paint(m, (p) => {
    const u = ((p[0] - root[0]) * side) / length;
    const vein = smoothstep(0.16, 0.05, Math.abs((((p[2] - root[2]) / width) * 5 + u * 1.5) % 1)) * 0.45;
    return blend(color, [color[0] * 0.3, color[1] * 0.3, color[2] * 0.3], vein + 0.25 * smoothstep(0.9, 1, u));
  });
}
