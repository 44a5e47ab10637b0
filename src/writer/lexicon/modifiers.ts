/** Adjectives: colours, materials, patterns, sizes, ages, builds, and what they make of a place. */
import { AGES, BUILDS, COLORS, MATERIALS, PATTERNS, SIZES } from "../../catalog/words/index.ts";
import { MOODS } from "../data/grammar.ts";
import { HAIR_STYLES, SKINS } from "../data/roles.ts";
import type { Book } from "./book.ts";

/** Writes every adjective that the tables know. */
export function addModifiers(book: Book): void {
  const { english, add, both } = book;
  const isHair = (word: string) =>
    english.get(word)?.some((sense) => sense.pos === "noun" && sense.sort === "hair") ?? false;
  for (const color of COLORS) {
    both(
      [
        color.word,
        `${color.word}-colored`,
        `${color.word}-coloured`,
        `${color.word} colored`,
        `light ${color.word}`,
        `dark ${color.word}`,
        `bright ${color.word}`,
        `pale ${color.word}`,
        `deep ${color.word}`,
      ],
      color.zh,
      (word) => {
        const shade = /^(light|pale)/.test(word) ? 0.35 : /^(dark|deep)/.test(word) ? -0.4 : 0;
        return { pos: "mod", what: "color", hex: shaded(color.hex, shade), coat: shaded(color.coat, shade), word };
      },
    );
  }
  for (const [value, en, zh] of MATERIALS) both(en, zh, (word) => ({ pos: "mod", what: "material", value, word }));
  for (const [value, en, zh] of PATTERNS) both(en, zh, (word) => ({ pos: "mod", what: "pattern", value, word }));
  for (const [value, en, zh] of SIZES) both(en, zh, (word) => ({ pos: "mod", what: "size", value, word }));
  for (const [value, en, zh] of AGES) both(en, zh, (word) => ({ pos: "mod", what: "age", value, word }));
  for (const [value, en, zh] of BUILDS) both(en, zh, (word) => ({ pos: "mod", what: "build", value, word }));
  for (const [word, value] of Object.entries(SKINS)) add(english, word, { pos: "mod", what: "skin", value, word });
  for (const [word, value] of Object.entries(HAIR_STYLES).filter(([word]) => !isHair(word)))
    add(english, word, { pos: "mod", what: "hairstyle", value, word });
  for (const [word, value] of Object.entries(MOODS)) add(english, word, { pos: "mod", what: "mood", value, word });
  both(["year old", "years old", "year-old", "years-old"], ["岁"], (word) => ({ pos: "mod", what: "years", word }));
  both(
    ["dark", "bright", "warm", "soft", "cold", "glowing", "quiet", "cozy", "remote", "flat", "sharp", "hard"],
    [],
    (word) => ({
      pos: "mod",
      what: "plain",
      word,
    }),
  );
  both(["bearded"], ["大胡子"], (word) => ({ pos: "mod", what: "feature", value: "beard", word }));
  both(["bald"], ["秃头", "光头"], (word) => ({ pos: "mod", what: "hairstyle", value: "bald", word }));
  both(["snowy", "snow-covered", "snow covered", "frosty"], ["雪地", "白雪覆盖", "积雪", "雪中"], (word) => ({
    pos: "mod",
    what: "feature",
    value: "snowy",
    word,
  }));
  both(
    ["wet", "damp", "rain-soaked", "rain-slicked", "rainy", "reflective", "glistening"],
    ["湿", "潮湿", "湿漉漉"],
    (word) => ({ pos: "mod", what: "feature", value: "puddles", word }),
  );
  both(["neon-lit", "neon", "neon lit"], ["霓虹", "霓虹闪烁"], (word) => ({
    pos: "mod",
    what: "feature",
    value: "neon",
    word,
  }));
  both(["tropical"], ["热带"], (word) => ({ pos: "mod", what: "feature", value: "palms", word }));
  both(["coastal", "seaside"], ["海边"], (word) => ({ pos: "mod", what: "feature", value: "sea", word }));
  both(["lush", "verdant"], ["茂密"], (word) => ({ pos: "mod", what: "feature", value: "lush", word }));
  both(["tree-covered", "pine-covered", "tree-lined", "wooded", "forested"], [], (word) => ({
    pos: "mod",
    what: "feature",
    value: "trees",
    word,
  }));
  both(["dirt", "gravel", "unpaved"], ["泥土"], (word) => ({ pos: "mod", what: "feature", value: "dirt", word }));
  both(["urban"], [], (word) => ({ pos: "mod", what: "feature", value: "city", word }));
  both(["starry", "star-filled"], ["繁星", "满天星斗"], (word) => ({
    pos: "mod",
    what: "feature",
    value: "stars",
    word,
  }));
  both(["mountainous", "hilly", "alpine"], [], (word) => ({ pos: "mod", what: "feature", value: "mountains", word }));
  both(["snow-capped", "snow capped", "snowcapped", "snow-topped"], ["雪顶"], (word) => ({
    pos: "mod",
    what: "feature",
    value: "capped",
    word,
  }));
  both(["rocky", "rugged"], [], (word) => ({ pos: "mod", what: "feature", value: "rocks", word }));
  both(["grassy"], [], (word) => ({ pos: "mod", what: "feature", value: "grass", word }));
  both(["sandy"], [], (word) => ({ pos: "mod", what: "feature", value: "sand", word }));
  both(["crowded", "busy", "bustling"], ["热闹", "拥挤"], (word) => ({
    pos: "mod",
    what: "feature",
    value: "crowd",
    word,
  }));
  both(["blooming", "flowery", "blossoming", "flowering"], ["开花"], (word) => ({
    pos: "mod",
    what: "feature",
    value: "flowers",
    word,
  }));
  both(["calm", "still", "tranquil", "glassy", "serene"], ["平静", "宁静"], (word) => ({
    pos: "mod",
    what: "feature",
    value: "calm",
    word,
  }));
  both(["choppy", "rough", "turbulent", "raging"], ["汹涌"], (word) => ({
    pos: "mod",
    what: "feature",
    value: "waves",
    word,
  }));
}

/** A colour moved towards white (amount > 0) or black. */
function shaded(hex: string, amount: number): string {
  if (amount === 0) return hex;
  const to = amount > 0 ? 255 : 0;
  const n = Number.parseInt(hex.slice(1), 16);
  return `#${[16, 8, 0]
    .map((shift) =>
      Math.round(((n >> shift) & 255) + (to - ((n >> shift) & 255)) * Math.abs(amount))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
