/** What a season and a weather do to a plant: leaf colours, bareness, blossoms, snow. */

import type { Random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";

/** The state of the year that a plant is built for. */
export interface Season {
  name: "spring" | "summer" | "autumn" | "winter";
  /** 0 none to 1 laden with snow. */
  snow: number;
}

/** The season of a scene: snow lies where the weather or a feature says so, or in winter for `natural` places. */
export function seasonOf(season: string, weather: string, features: string[], winterSnow = true): Season {
  const name = (["spring", "summer", "autumn", "winter"] as const).find((s) => s === season) ?? "summer";
  const asked = features.some((f) => /snow|icy|frozen|winter/.test(f)) || weather === "snow";
  return { name, snow: asked || (name === "winter" && winterSnow) ? 0.85 : 0 };
}

/** Leaf colours: dark ones for the inside, lit ones for the outside; a tree leans to one of `hues`. */
export interface Leaves {
  dark: Color;
  hues: Color[];
}

const palette = (dark: string, ...hues: string[]): Leaves => ({ dark: linear(dark), hues: hues.map(linear) });

/** Palettes by species group and season. Hues vary from warm to cool on purpose: one green looks like plastic. */
export const LEAVES: Record<string, Record<Season["name"], Leaves>> = {
  broadleaf: {
    spring: palette("#3c5822", "#90b44a", "#a6c058", "#78a446"),
    summer: palette("#294a22", "#668f3e", "#80a248", "#528048", "#94a850"),
    autumn: palette("#5a2410", "#d07a2c", "#dea036", "#b8602c", "#ccac40"),
    winter: palette("#3a2c1e", "#8a6a44", "#77583a"),
  },
  birch: {
    spring: palette("#3c5418", "#a5c64e", "#b8d060", "#90b844"),
    summer: palette("#2d4a1c", "#82a840", "#94b650", "#6c9a3e"),
    autumn: palette("#7a4c12", "#ecc03c", "#f0ae30", "#dcc85a"),
    winter: palette("#4a3a2a", "#9a7a50", "#8a6c48"),
  },
  cherry: {
    spring: palette("#cc8aa0", "#f4b8cc", "#f8d0dc", "#ee9cb8", "#fbe4ea"),
    summer: palette("#22401c", "#5a8c3a", "#6e9a44", "#4c7c3a"),
    autumn: palette("#5a1c14", "#c8482c", "#dd7a34", "#a83428"),
    winter: palette("#3a2c24", "#84603e", "#6c4c34"),
  },
  willow: {
    spring: palette("#3e561c", "#aec45a", "#bccf6c", "#9ab84e"),
    summer: palette("#2c4a20", "#83a84c", "#98b65c", "#6e9a48"),
    autumn: palette("#6a4c14", "#d8bc48", "#c8a43c", "#e0cc66"),
    winter: palette("#4a3c28", "#a08452", "#8c7044"),
  },
  conifer: {
    spring: palette("#1c3426", "#46704a", "#5c8450", "#3c6652"),
    summer: palette("#1a3226", "#3c6846", "#52764a", "#34604e"),
    autumn: palette("#1e3424", "#446848", "#5a7448", "#385c4e"),
    winter: palette("#10222a", "#2c5050", "#3a5c50", "#284858"),
  },
  grass: {
    spring: palette("#3e5a28", "#86a84e", "#9cb45a", "#76a052", "#b0b866"),
    summer: palette("#3a5428", "#7c9a4a", "#94a854", "#6a8e4c", "#b0ac62"),
    autumn: palette("#46502a", "#7f9450", "#949c54", "#728c4c", "#b29c58"),
    winter: palette("#6a5a38", "#b8a470", "#c6b282", "#a0905c"),
  },
};

/** The palette of `group` in `season`. */
export const leavesOf = (group: string, season: Season): Leaves => (LEAVES[group] ?? LEAVES.broadleaf)[season.name];

/** A tree's own colour: two of its hues mixed. */
export function ownHue(leaves: Leaves, rng: Random): Color {
  const a = rng.pick(leaves.hues);
  const b = rng.pick(leaves.hues);
  const t = rng();
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Snow in the light. */
export const SNOW: Color = linear("#eef3fa");
/** Snow in its own shade. */
export const SNOW_SHADE: Color = linear("#a9bede");
