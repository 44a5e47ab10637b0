/** People: one asset, and the words for what they wear and how their hair grows. */
import type { Random } from "../../shape/random.ts";
import type { Asset, Manifest, Params } from "../types.ts";
import { STYLES } from "./hair.ts";
import { buildPerson } from "./person.ts";
import { asProp, SET_DOWN } from "./props.ts";
import { varyPerson } from "./vary.ts";
import { GARMENTS } from "./wardrobe.ts";

/** Hair styles as entries of family hair. */
export const hairStyles: Manifest[] = Object.entries(STYLES).map(([id, s]) => ({
  id: id === "short" || id === "long" || id === "medium" ? `${id}-hair` : id,
  family: "hair",
  words: { en: s.en, zh: s.zh },
  parameters: { color: { type: "color", default: "#5c2410", says: "colour of the hair" } },
  size: { width: 0.25, height: 0.3, depth: 0.25 },
  tags: ["hair", `style:${id}`],
  affordances: [],
}));

/** Beard styles by id, as the person's `beard` parameter takes them. */
const BEARD_WORDS: Record<string, { en: string[]; zh: string[] }> = {
  stubble: { en: ["stubble", "five o'clock shadow"], zh: ["胡茬"] },
  goatee: { en: ["goatee"], zh: ["山羊胡"] },
  moustache: { en: ["moustache", "mustache"], zh: ["八字胡", "小胡子"] },
  full: { en: ["beard", "full beard"], zh: ["胡子", "络腮胡"] },
  long: { en: ["long beard"], zh: ["长胡子", "长须"] },
};

/** Beards as entries of family hair. */
export const beards: Manifest[] = Object.entries(BEARD_WORDS).map(([id, words]) => ({
  id: `${id}-beard`,
  family: "hair",
  words,
  parameters: { color: { type: "color", default: "#5c2410", says: "colour of the beard" } },
  size: { width: 0.2, height: 0.15, depth: 0.1 },
  tags: ["beard", `style:${id}`],
  affordances: [],
}));

const ACCESSORY_SLOTS = ["head", "face", "neck", "back", "hands"];

/** Garments and accessories: what `clothes` may name. */
const worn: Manifest[] = Object.entries(GARMENTS).map(([id, g]) => ({
  id,
  family: ACCESSORY_SLOTS.includes(g.slot) ? "accessory" : "garment",
  words: { en: g.en, zh: g.zh },
  parameters: {
    color: { type: "color", default: g.color, says: "colour of the cloth" },
    material: { type: "text", default: g.material ?? "cotton", says: "what it is made of" },
    pattern: { type: "text", default: "", says: "printed pattern" },
  },
  size: { width: 0.5, height: 0.7, depth: 0.3 },
  tags: ["worn", `slot:${g.slot}`],
  affordances: ["wear"],
}));

const SEXES = ["female", "male"] as const;
const BUILDS = ["slim", "average", "sturdy", "fat", "muscular"] as const;

const person: Asset = {
  id: "person",
  family: "person",
  words: {
    en: ["person", "man", "woman", "boy", "girl", "child", "kid", "old man", "old woman", "human", "people"],
    zh: ["人", "男人", "女人", "男孩", "女孩", "孩子", "小孩", "老人", "老奶奶", "老爷爷"],
  },
  parameters: {
    age: { type: "number", min: 1, max: 95, default: 30, unit: "years", says: "age" },
    sex: { type: "choice", of: SEXES, default: "female", says: "sex" },
    build: { type: "choice", of: BUILDS, default: "average", says: "stature" },
    size: { type: "number", min: 0.05, max: 50, default: 1, says: "factor on the height" },
    skin: { type: "color", default: "#f0b592", says: "colour of the skin" },
    hairStyle: { type: "choice", of: Object.keys(STYLES), default: "medium", says: "hair style" },
    hairColor: { type: "color", default: "#5c2410", says: "colour of the hair" },
    beard: { type: "choice", of: ["none", ...Object.keys(BEARD_WORDS)], default: "none", says: "beard" },
    beardColor: { type: "color", default: "#5c2410", says: "colour of the beard" },
    eyes: { type: "color", default: "#6b4a2a", says: "colour of the irises" },
    clothes: { type: "text", default: "", says: "JSON list of garments: [{kind, color, material, pattern}]" },
    face: { type: "number", min: 0, max: 2147483647, default: 1, says: "seed of the face's features" },
    seed: { type: "number", min: 0, max: 2147483647, default: 1, says: "seed of hair and folds" },
  },
  size: { width: 0.9, height: 1.66, depth: 0.3 },
  tags: ["grip", "front"],
  affordances: ["act"],
  build: buildPerson,
  vary: (rng: Random, given: Params): Params => varyPerson(rng, given),
};

/** Garments and accessories that exist only on somebody. */
export const garments: Manifest[] = worn.filter((g) => !SET_DOWN.includes(g.id));

/** Everybody, and what they wear that can also be set down. */
export const people: Asset[] = [person, ...worn.filter((g) => SET_DOWN.includes(g.id)).map(asProp)];
