/** Beaks in the head frame: from finches to pelicans. */
import { lerp, smoothstep, type Vec3 } from "../../shape/math.ts";
import { type Mesh, paint } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { linear } from "../../surface/spec.ts";
import { blend, shade } from "./coat.ts";

/** A beak; measures in `u`, half the width of the skull. */
export interface BeakPlan {
  /** cone tapers straight, hook is a parrot's or an eagle's, flat a duck's, great a toucan's, pouch a pelican's, bow curves down. */
  kind: "cone" | "hook" | "flat" | "great" | "pouch" | "bow";
  length: number;
  width: number;
  depth: number;
  /** Height of its root over the middle of the skull. */
  y: number;
  color: string;
  /** Colour of the end, and the share of the length from which it is that. */
  tip?: { color: string; from: number };
}

/** Upper and lower beak of a head whose half width is `u` metres; the lower one turns with the jaw. */
export function beakMeshes(k: BeakPlan, u: number): { upper: Mesh; lower: Mesh } {
  const { upper, lower } = shapes(k, u);
  const base = linear(k.color);
  const tip = k.tip && linear(k.tip.color);
  const colored = (m: Mesh, light: number) =>
    paint(m, (p) => {
      const along = (p[2] / u - 0.78) / k.length;
      const c = tip && k.tip ? blend(base, tip, smoothstep(k.tip.from - 0.04, k.tip.from + 0.04, along)) : base;
      return shade(c, light);
    });
  return { upper: colored(upper, 1), lower: colored(lower, 0.86) };
}

function shapes(k: BeakPlan, u: number): { upper: Mesh; lower: Mesh } {
  const p = (y: number, z: number): Vec3 => [0, (k.y + y) * u, z * u];
  const L = k.length;
  const w = k.width * u;
  const d = k.depth * u;
  const z0 = 0.78;
  const tube = (points: Vec3[], radii: number[], thickness: (t: number) => number) =>
    taperedTube(points, radii, { segments: 10, sides: 11, caps: true, thickness });
  switch (k.kind) {
    case "flat":
      return {
        upper: tube(
          [p(0.08, z0), p(0.0, z0 + L * 0.45), p(-0.04, z0 + L * 0.85), p(0.0, z0 + L * 1.02)],
          [w * 0.8, w * 0.85, w, w * 0.6],
          (t) => d * lerp(0.9, 0.26, Math.min(1, t * 1.3)),
        ),
        lower: tube(
          [p(-0.16, z0), p(-0.17, z0 + L * 0.5), p(-0.13, z0 + L * 0.92)],
          [w * 0.7, w * 0.75, w * 0.7],
          () => d * 0.22,
        ),
      };
    case "hook":
      return {
        upper: tube(
          [p(0.22, z0 - 0.15), p(0.2, z0 + L * 0.45), p(-0.1, z0 + L * 0.85), p(-0.55, z0 + L * 0.8)],
          [w, w * 0.85, w * 0.55, w * 0.06],
          (t) => d * lerp(1, 0.1, t ** 1.4),
        ),
        lower: tube(
          [p(-0.3, z0 - 0.1), p(-0.34, z0 + L * 0.3), p(-0.32, z0 + L * 0.55)],
          [w * 0.7, w * 0.55, w * 0.1],
          (t) => d * lerp(0.5, 0.1, t),
        ),
      };
    case "great":
      return {
        upper: tube(
          [p(0.16, z0 - 0.25), p(0.24, z0 + L * 0.35), p(0.12, z0 + L * 0.7), p(-0.35, z0 + L)],
          [w * 0.9, w, w * 0.8, w * 0.2],
          (t) => d * lerp(0.8, 0.9, Math.sin(t * Math.PI)) * (1 - 0.75 * t ** 3),
        ),
        lower: tube(
          [p(-0.34, z0 - 0.2), p(-0.32, z0 + L * 0.4), p(-0.36, z0 + L * 0.88)],
          [w * 0.8, w * 0.75, w * 0.15],
          (t) => d * lerp(0.5, 0.16, t),
        ),
      };
    case "pouch":
      return {
        upper: tube(
          [p(0.1, z0 - 0.1), p(0.02, z0 + L * 0.4), p(-0.04, z0 + L * 0.9), p(-0.22, z0 + L)],
          [w * 0.75, w * 0.5, w * 0.5, w * 0.15],
          (t) => d * lerp(0.42, 0.16, t),
        ),
        lower: tube(
          [p(-0.3, z0 - 0.35), p(-0.52, z0 + L * 0.25), p(-0.34, z0 + L * 0.6), p(-0.16, z0 + L * 0.93)],
          [w * 0.7, w * 0.72, w * 0.5, w * 0.2],
          (t) => d * lerp(0.7, 0.1, t ** 0.8) * (1 + 0.5 * Math.sin(Math.min(1, t * 1.6) * Math.PI)),
        ),
      };
    case "bow":
      return {
        upper: tube(
          [p(0.06, z0), p(0.02, z0 + L * 0.4), p(-0.14, z0 + L * 0.75), p(-0.4, z0 + L)],
          [w, w * 0.62, w * 0.38, w * 0.1],
          (t) => d * lerp(0.8, 0.1, t),
        ),
        lower: tube(
          [p(-0.12, z0), p(-0.14, z0 + L * 0.4), p(-0.24, z0 + L * 0.7), p(-0.42, z0 + L * 0.93)],
          [w * 0.85, w * 0.5, w * 0.34, w * 0.08],
          (t) => d * lerp(0.5, 0.1, t),
        ),
      };
    default:
      return {
        upper: tube(
          [p(0.06, z0), p(0.06, z0 + L * 0.4), p(-0.04, z0 + L)],
          [w, w * 0.65, w * 0.05],
          (t) => d * lerp(0.8, 0.05, t),
        ),
        lower: tube(
          [p(-0.12, z0), p(-0.12, z0 + L * 0.4), p(-0.08, z0 + L * 0.85)],
          [w * 0.85, w * 0.5, w * 0.05],
          (t) => d * lerp(0.5, 0.05, t),
        ),
      };
  }
}
