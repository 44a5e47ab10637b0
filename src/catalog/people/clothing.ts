/** From the list of garments in the parameters to worn parts: layering, colours, materials, patterns. */
import { type Color, linear, type Pattern, type Surface } from "../../surface/spec.ts";
import type { Part, Value } from "../types.ts";
import { type HeadWearing, plateHelm } from "./accessories.ts";
import type { Tailor } from "./tailor.ts";
import { type Cover, GARMENTS, type Wear } from "./wardrobe.ts";

/** One garment of the `clothes` parameter. Colours are sRGB hex. */
export interface Garment {
  /** Id of a garment or accessory. */
  kind: string;
  color?: string;
  material?: string;
  pattern?: string;
}

/** How cloth of a material answers light. */
const MATERIALS: Record<string, Partial<Surface>> = {
  cotton: { kind: "cloth", roughness: 0.85 },
  cloth: { kind: "cloth", roughness: 0.85 },
  linen: { kind: "cloth", roughness: 0.9 },
  wool: { kind: "cloth", roughness: 0.97 },
  knit: { kind: "cloth", roughness: 0.97 },
  denim: { kind: "cloth", roughness: 0.9 },
  silk: { kind: "cloth", roughness: 0.38 },
  satin: { kind: "cloth", roughness: 0.35 },
  velvet: { kind: "cloth", roughness: 0.7 },
  leather: { kind: "plain", roughness: 0.42 },
  vinyl: { kind: "plain", roughness: 0.24, wetness: 0.35 },
  plastic: { kind: "plain", roughness: 0.3 },
  rubber: { kind: "plain", roughness: 0.35 },
  metal: { kind: "plain", roughness: 0.44, metalness: 1 },
  gold: { kind: "plain", roughness: 0.28, metalness: 1 },
  silver: { kind: "plain", roughness: 0.25, metalness: 1 },
};
const PATTERNS = [
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
];
const PATTERN_SCALE: Record<string, number> = {
  stripes: 0.06,
  dots: 0.05,
  checks: 0.05,
  plaid: 0.09,
  flowers: 0.08,
  camouflage: 0.16,
};

/** The garments of a parameter; an absent list dresses plainly, so that nobody stands bare by accident. */
export function outfit(clothes: Value): Garment[] {
  let list: Garment[] = [];
  if (typeof clothes === "string" && clothes) {
    try {
      const parsed = JSON.parse(clothes);
      if (Array.isArray(parsed)) list = parsed.filter((g) => g && typeof g.kind === "string");
    } catch {
      list = [];
    }
  }
  const slot = (g: Garment) => GARMENTS[g.kind]?.slot;
  if (list.some((g) => g.kind === "spacesuit"))
    list = list.filter((g) => g.kind === "spacesuit" || g.kind === "glasses");
  const has = (...slots: string[]) => list.some((g) => slots.includes(slot(g) ?? ""));
  const out = [...list];
  if (!has("whole") && !list.some((g) => ["raincoat", "coat", "lab-coat"].includes(g.kind)) && !has("top"))
    out.push({ kind: "t-shirt" });
  if (!has("whole", "bottom")) out.push({ kind: list.some((g) => g.kind === "raincoat") ? "leggings" : "jeans" });
  if (!has("feet") && !list.some((g) => ["swimsuit", "spacesuit", "armour"].includes(g.kind)))
    out.push({
      kind: list.some((g) => g.kind === "raincoat")
        ? "rain-boots"
        : list.some((g) => ["suit", "uniform", "dress"].includes(g.kind))
          ? "shoes"
          : "sneakers",
    });
  return out;
}

/** How a garment of the list looks. */
export function wearOf(g: Garment): Wear {
  const row = GARMENTS[g.kind];
  const material = MATERIALS[g.material ?? row.material ?? "cotton"] ?? MATERIALS.cotton;
  const color = linear(g.color ?? row.color);
  const accent: Color = row.accent ? linear(row.accent) : [color[0] * 0.72, color[1] * 0.72, color[2] * 0.72];
  const bright = color[0] * 0.3 + color[1] * 0.6 + color[2] * 0.1;
  const pattern: Pattern | undefined =
    g.pattern && PATTERNS.includes(g.pattern)
      ? {
          kind: g.pattern as Pattern["kind"],
          color: bright > 0.35 ? [color[0] * 0.25, color[1] * 0.25, color[2] * 0.32] : [0.85, 0.83, 0.78],
          scale: PATTERN_SCALE[g.pattern] ?? 0.07,
        }
      : undefined;
  return {
    color,
    accent,
    surface: (c, more = {}) => ({ kind: "cloth", ...material, pattern, ...more, color: c }),
  };
}

/** What dressing gives: parts, what they cover, and what becomes of the hair. */
export interface Dressed {
  parts: Part[];
  cover: Cover;
  /** What the hair becomes under a hat or hood. */
  hidesHair?: (style: string) => string;
}

/** What stays of a style under a hat. */
const FLAT: Record<string, string> = {
  short: "buzz",
  crop: "buzz",
  pixie: "buzz",
  curly: "buzz",
  afro: "buzz",
  bun: "buzz",
  bob: "under-hat",
  medium: "under-hat",
  long: "long-under-hat",
  balding: "balding",
  braids: "braids",
  ponytail: "buzz",
};

/** Puts the garments on, lowest layer first; a lower layer that a higher one hides wholly is left out. */
export function dressUp(t: Tailor, list: Garment[], wearing: HeadWearing): Dressed {
  const rows = list.filter((g) => GARMENTS[g.kind]).sort((a, b) => GARMENTS[a.kind].layer - GARMENTS[b.kind].layer);
  const cover: Cover = {};
  const presses = rows.map((g) => GARMENTS[g.kind].hair);
  const parts: Part[] = [];
  for (const g of rows) {
    const row = GARMENTS[g.kind];
    const hidden =
      row.slot === "top" &&
      rows.some(
        (o) =>
          o !== g &&
          GARMENTS[o.kind].cover.torso &&
          GARMENTS[o.kind].layer > row.layer &&
          (GARMENTS[o.kind].cover.arm ?? 0) >= (row.cover.arm ?? 0),
      );
    if (hidden) continue;
    const over = rows.filter((o) => GARMENTS[o.kind].layer > row.layer && GARMENTS[o.kind].slot !== "feet");
    const hiddenLeg = row.slot === "bottom" ? Math.max(0, ...over.map((o) => GARMENTS[o.kind].cover.leg ?? 0)) : 0;
    const coat = rows.find((o) => o.kind === "raincoat");
    // With armour a helmet is of plate.
    const plate = g.kind === "helmet" && rows.some((o) => o.kind === "armour");
    const build = plate ? plateHelm : row.build;
    const made = build(
      { ...t, hiddenLeg, tucked: row.slot === "top" && rows.some((o) => o.kind === "skirt") },
      wearOf(
        plate
          ? { color: GARMENTS.armour.color, material: "metal", ...g }
          : g.kind === "rain-hood" && coat
            ? { ...coat, ...g, color: g.color ?? coat.color, kind: g.kind }
            : g,
      ),
      wearing,
    );
    for (const p of made) parts.push({ ...p, name: g.kind === p.name ? p.name : `${g.kind} ${p.name}` });
    cover.torso ||= row.cover.torso;
    cover.foot ||= row.cover.foot;
    cover.hand ||= row.cover.hand;
    cover.head ||= row.cover.head;
    cover.arm = Math.max(cover.arm ?? -1, row.cover.arm ?? -1);
    cover.leg = Math.max(cover.leg ?? -1, row.cover.leg ?? -1);
  }
  const hidesHair = presses.includes("hidden")
    ? (style: string) => (FLAT[style]?.includes("under") ? "under-hood" : style === "bald" ? "bald" : "buzz")
    : presses.includes("flat")
      ? (style: string) => FLAT[style] ?? style
      : undefined;
  return { parts, cover, hidesHair };
}
