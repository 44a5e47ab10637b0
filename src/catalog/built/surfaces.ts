/** The few surfaces that built places and furniture are made of. Colour rides on vertices, so these stay white. */
import { type Color, linear, type Surface } from "../../surface/spec.ts";

/** Surfaces by the short names that paints use. */
export const SURFACES = {
  paint: { kind: "plain", roughness: 0.55 },
  matte: { kind: "plain", roughness: 0.9 },
  gloss: { kind: "plain", roughness: 0.18 },
  metal: { kind: "plain", roughness: 0.38, metalness: 0.75 },
  wood: { kind: "wood", roughness: 0.55 },
  plaster: { kind: "plaster", roughness: 0.9 },
  brick: { kind: "brick", color2: linear("#b8ada0"), roughness: 0.9 },
  stone: { kind: "stone", roughness: 0.85 },
  cloth: { kind: "cloth", roughness: 0.9, twoSided: true },
  carpet: { kind: "cloth", roughness: 0.95 },
  foliage: { kind: "foliage", roughness: 0.6, twoSided: true },
  glow: { kind: "glow", color: [0, 0, 0] },
  glass: { kind: "glass", roughness: 0.05, opacity: 0.05 },
  asphalt: { kind: "asphalt", roughness: 0.9 },
} satisfies Record<string, Surface>;

/** A name of a surface. */
export type SurfaceName = keyof typeof SURFACES;

/** sRGB hex to linear light, scaled. */
export const tone = (hex: string, k = 1): Color => {
  const c = linear(hex);
  return [c[0] * k, c[1] * k, c[2] * k];
};

/** A colour scaled by k. */
export const dim = (c: Color, k: number): Color => [c[0] * k, c[1] * k, c[2] * k];
