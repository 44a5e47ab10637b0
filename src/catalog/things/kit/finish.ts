/** Finishes: what things are made of, as surfaces, and colours to paint them with. */
import { clamp } from "../../../shape/math.ts";
import { type Color, linear, type Pattern, type Surface } from "../../../surface/spec.ts";

/** Surfaces that things share. Colour rides on vertices. */
export const FINISH = {
  glazed: { kind: "lacquer", roughness: 0.22 },
  glossy: { kind: "plain", roughness: 0.2 },
  waxy: { kind: "plain", roughness: 0.36 },
  satin: { kind: "plain", roughness: 0.5 },
  matte: { kind: "plain", roughness: 0.85 },
  rubber: { kind: "plain", roughness: 0.62 },
  metal: { kind: "plain", roughness: 0.3, metalness: 0.65 },
  brushed: { kind: "plain", roughness: 0.45, metalness: 0.6 },
  wood: { kind: "wood", roughness: 0.5 },
  cloth: { kind: "cloth", roughness: 0.9 },
  sheetCloth: { kind: "cloth", roughness: 0.9, twoSided: true },
  glass: { kind: "glass", roughness: 0.05, opacity: 0.2 },
  glow: { kind: "glow", color: [0, 0, 0] },
  stone: { kind: "stone", roughness: 0.85 },
  lacquer: { kind: "lacquer", roughness: 0.3 },
} as const satisfies Record<string, Surface>;

/** A surface and, where the material has one of its own, a colour. */
export interface Material {
  surface: Surface;
  color?: Color;
}

const MATERIALS: Record<string, Material> = {
  wood: { surface: FINISH.wood, color: linear("#a8713f") },
  metal: { surface: FINISH.metal, color: linear("#b8bcc2") },
  gold: { surface: { ...FINISH.metal, roughness: 0.22 }, color: linear("#e0b040") },
  glass: { surface: { ...FINISH.glass, opacity: 0.28 }, color: linear("#dcecf0") },
  ceramic: { surface: FINISH.glazed },
  stone: { surface: FINISH.stone, color: linear("#9a968e") },
  plastic: { surface: { kind: "plain", roughness: 0.32 } },
  rubber: { surface: FINISH.rubber },
  leather: { surface: { kind: "plain", roughness: 0.55 }, color: linear("#7a4a2a") },
  wool: { surface: FINISH.cloth },
  cotton: { surface: FINISH.cloth },
  silk: { surface: { ...FINISH.cloth, roughness: 0.45 } },
  paper: { surface: FINISH.matte },
  ice: { surface: { ...FINISH.glass, opacity: 0.45 }, color: linear("#cfe8f5") },
  wicker: { surface: FINISH.matte, color: linear("#c09a5e") },
  fur: { surface: FINISH.cloth },
};

/** The names that `material` may take. */
export const MATERIAL_NAMES = Object.keys(MATERIALS);

/** The material of that name, or `fallback`. */
export const materialOf = (name: string, fallback: Surface): Material => MATERIALS[name] ?? { surface: fallback };

/** sRGB hex to linear light, scaled by k. */
export const tone = (hex: string, k = 1): Color => shade(linear(hex), k);
/** A colour times k. */
export const shade = (c: Color, k: number): Color => [c[0] * k, c[1] * k, c[2] * k];
/** From a to b. */
export const blend = (a: Color, b: Color, t: number): Color => {
  const u = clamp(t);
  return [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u, a[2] + (b[2] - a[2]) * u];
};
/** A colour moved towards white by t. */
export const lighter = (c: Color, t: number): Color => blend(c, [0.92, 0.9, 0.86], t);
/** Relative brightness of a linear colour. */
export const brightness = (c: Color): number => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
/** A colour that stands out on `c`: cream on dark, deep blue-grey on light. */
export const contrast = (c: Color): Color => (brightness(c) > 0.38 ? tone("#2b3a4f") : tone("#f4ecd8"));

const PATTERN_KINDS = [
  "stripes",
  "dots",
  "checks",
  "plaid",
  "stars",
  "flowers",
  "camouflage",
  "leopard",
  "zebra",
  "spots",
  "zigzag",
] as const;

/** A surface with a pattern named by a parameter; the same surface for "plain". */
export function patterned(surface: Surface, name: string, color: Color, scale: number): Surface {
  const kind = PATTERN_KINDS.find((k) => k === name);
  if (!kind) return surface;
  const pattern: Pattern = { kind, color, scale };
  // Glazes and car paint carry patterns as smooth plain paint.
  if (surface.kind === "lacquer") return { kind: "plain", roughness: 0.18, pattern };
  if (surface.kind !== "plain" && surface.kind !== "cloth") return surface;
  return { ...surface, pattern };
}

/** Choices of the `pattern` parameter. */
export const PATTERN_NAMES = ["plain", ...PATTERN_KINDS] as const;
