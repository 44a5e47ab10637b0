/** Words of the catalog beyond its manifests, as data for the writer. */
import type { Manifest } from "../types.ts";
import { MATERIALS } from "./looks.ts";

export { KINDS, type KindWords } from "./kinds.ts";
export { AGES, BUILDS, COLORS, type ColorWord, MATERIALS, PATTERNS, SIZES } from "./looks.ts";
export { FEATURE_WORDS, PLACE_WORDS, PLACES, type PlaceWord, type PlaceWords } from "./places.ts";
export { SEASON_WORDS, STYLE_WORDS, styles, TIME_WORDS, WEATHER_WORDS, weathers } from "./scenes.ts";

/** Materials as catalog entries; a glass is a thing and glass is a material, so these ids say which they are. */
export const materials: Manifest[] = MATERIALS.map(([id, en, zh]) => ({
  id: `${id}-material`,
  family: "material",
  words: { en, zh },
  parameters: {},
  size: { width: 0, height: 0, depth: 0 },
  tags: [],
  affordances: [],
}));
