/** Plants that can be asked for by themselves: trees, bushes, flowers, grasses. */
import type { Random } from "../../shape/random.ts";
import type { Asset, Parameter, Params } from "../types.ts";
import { type Season, seasonOf } from "./season.ts";
import { BROADLEAVES, CONIFERS, FLOWERS, FRONDS, growPlant, TUFTS } from "./species.ts";

export { leavesOf, type Season, seasonOf } from "./season.ts";
export { growPlant, type PlantOptions } from "./species.ts";

interface Row {
  id: string;
  en: string[];
  zh: string[];
  /** Species of the `species` parameter; the first is the default. */
  species: string[];
  size: [width: number, height: number];
  /** The season that it is known for; default summer. */
  season?: Season["name"];
  /** Flowers: default petal colour. */
  color?: string;
}

const TABLE: Row[] = [
  {
    id: "tree",
    en: ["tree", "shade tree", "broadleaf tree"],
    zh: ["树", "大树"],
    species: ["oak", "maple", "poplar"],
    size: [6.6, 8],
  },
  { id: "oak-tree", en: ["oak", "oak tree", "elm", "beech tree"], zh: ["橡树"], species: ["oak"], size: [7.5, 8] },
  { id: "maple-tree", en: ["maple", "maple tree"], zh: ["枫树"], species: ["maple"], size: [6, 7.5] },
  {
    id: "apple-tree",
    en: ["apple tree", "fruit tree", "orange tree"],
    zh: ["苹果树", "果树"],
    species: ["apple"],
    size: [4.6, 4.6],
  },
  { id: "birch-tree", en: ["birch", "birch tree", "aspen"], zh: ["桦树", "白桦"], species: ["birch"], size: [4, 9.5] },
  {
    id: "cherry-tree",
    en: ["cherry tree", "cherry blossom tree", "sakura tree", "blossoming tree"],
    zh: ["樱花树", "樱树"],
    species: ["cherry"],
    season: "spring",
    size: [6, 5.2],
  },
  {
    id: "willow-tree",
    en: ["willow", "willow tree", "weeping willow"],
    zh: ["柳树"],
    species: ["willow"],
    size: [7, 7.5],
  },
  {
    id: "pine-tree",
    en: ["pine tree", "pine", "fir", "fir tree", "spruce", "conifer", "christmas tree", "evergreen"],
    zh: ["松树", "杉树", "圣诞树"],
    species: ["fir", "spruce", "slender", "pine", "young"],
    size: [4, 9],
  },
  { id: "cypress-tree", en: ["cypress", "cypress tree"], zh: ["柏树"], species: ["cypress"], size: [1.7, 8] },
  {
    id: "palm-tree",
    en: ["palm tree", "palm", "coconut tree", "coconut palm"],
    zh: ["棕榈树", "椰子树"],
    species: ["palm", "date palm"],
    size: [5, 7.5],
  },
  { id: "bamboo", en: ["bamboo"], zh: ["竹子"], species: ["bamboo"], size: [2.4, 8] },
  {
    id: "banana-plant",
    en: ["banana plant", "banana tree"],
    zh: ["香蕉树"],
    species: ["banana plant"],
    size: [3, 2.8],
  },
  { id: "cactus", en: ["cactus", "saguaro"], zh: ["仙人掌"], species: ["cactus"], size: [1.4, 3.2] },
  {
    id: "bush",
    en: ["bush", "shrub"],
    zh: ["灌木", "灌木丛"],
    species: ["bush", "flowering bush", "scrub"],
    size: [1.8, 1.2],
  },
  { id: "hedge", en: ["hedge"], zh: ["树篱"], species: ["hedge"], size: [3, 1.1] },
  {
    id: "rose-bush",
    en: ["rose bush", "rosebush"],
    zh: ["玫瑰丛"],
    species: ["rose bush"],
    size: [1.4, 1],
    color: "#c8203a",
  },
  { id: "fern", en: ["fern"], zh: ["蕨"], species: ["fern"], size: [1.1, 0.6] },
  { id: "agave", en: ["agave", "aloe", "succulent"], zh: ["龙舌兰"], species: ["agave"], size: [1, 0.6] },
  {
    id: "grass-tuft",
    en: ["tuft of grass", "grass tuft", "blade of grass"],
    zh: ["草丛"],
    species: ["grass", "dry grass", "dune grass"],
    size: [0.6, 0.5],
  },
  { id: "reed", en: ["reed", "cattail", "bulrush"], zh: ["芦苇"], species: ["reed"], size: [0.9, 1.6] },
  {
    id: "flower",
    en: ["flower", "blossom", "wildflower"],
    zh: ["花", "花朵"],
    species: ["poppy", "daisy", "tulip", "cornflower"],
    size: [0.14, 0.45],
    color: "#e8402a",
  },
  { id: "daisy", en: ["daisy"], zh: ["雏菊"], species: ["daisy"], size: [0.1, 0.32], color: "#fbf8ee" },
  { id: "tulip", en: ["tulip"], zh: ["郁金香"], species: ["tulip"], size: [0.12, 0.48], color: "#e0344a" },
  { id: "rose", en: ["rose"], zh: ["玫瑰"], species: ["rose"], size: [0.14, 0.52], color: "#cc1f3a" },
  { id: "sunflower", en: ["sunflower"], zh: ["向日葵"], species: ["sunflower"], size: [0.5, 1.55], color: "#f6bc1c" },
  { id: "poppy", en: ["poppy"], zh: ["罂粟花", "虞美人"], species: ["poppy"], size: [0.14, 0.46], color: "#e8402a" },
  { id: "lavender", en: ["lavender"], zh: ["薰衣草"], species: ["lavender"], size: [0.15, 0.5], color: "#8a6ad0" },
  { id: "lily", en: ["lily"], zh: ["百合"], species: ["lily"], size: [0.2, 0.62], color: "#f8f0ec" },
];

const isFlower = (species: string) => species in FLOWERS;

function asset(row: Row): Asset {
  const parameters: Record<string, Parameter> = {
    season: {
      type: "choice",
      of: ["spring", "summer", "autumn", "winter"],
      default: row.season ?? "summer",
      says: "leaf colours and bareness",
    },
    snowy: { type: "flag", default: false, says: "snow lies on it" },
    variant: { type: "number", min: 0, max: 1e6, default: 0, says: "which individual of the species" },
    size: { type: "number", min: 0.05, max: 50, default: 1, says: "a factor on the real size; the stage applies it" },
  };
  if (row.species.length > 1)
    parameters.species = { type: "choice", of: row.species, default: row.species[0], says: "which species" };
  if (row.color) parameters.color = { type: "color", default: row.color, says: "colour of its petals" };
  if (row.species.some(isFlower))
    parameters.stalks = { type: "number", min: 1, max: 40, default: 1, says: "flowers of a bunch" };
  const species = (params: Params) => {
    const asked = String(params.species ?? row.species[0]);
    return row.species.includes(asked) ? asked : row.species[0];
  };
  return {
    id: row.id,
    family: "plant",
    words: { en: row.en, zh: row.zh },
    parameters,
    size: { width: row.size[0], height: row.size[1], depth: row.size[0] },
    tags: row.species.some(isFlower) ? ["plant", "flower", "grip"] : ["plant"],
    affordances: row.species.some(isFlower) ? ["hold", "pick", "smell", "give"] : row.size[1] > 3 ? ["climb"] : [],
    build(params, detail) {
      const level = detail.pixels > 240 ? 0 : detail.pixels > 90 ? 1 : 2;
      const season = seasonOf(
        String(params.season ?? row.season ?? "summer"),
        params.snowy ? "snow" : "clear",
        [],
        false,
      );
      const stalks = Number(params.stalks ?? 1);
      return growPlant(species(params), level, {
        season,
        seed: Number(params.variant ?? 0),
        color: row.color && params.color ? String(params.color) : undefined,
        stalks,
        radius: 0.06 * Math.sqrt(stalks),
        shadows: true,
      });
    },
    vary(rng: Random, given: Params): Params {
      const out: Params = { ...given };
      out.variant ??= rng.int(0, 9999);
      if (row.species.length > 1) out.species ??= rng.pick(row.species);
      return out;
    },
  };
}

/** Every plant of the catalog. */
export const plants: Asset[] = TABLE.map(asset);

/** Names of all species, for places and tests. */
export const SPECIES: string[] = [
  ...Object.keys(CONIFERS),
  ...Object.keys(BROADLEAVES),
  ...Object.keys(FRONDS),
  ...Object.keys(FLOWERS),
  ...Object.keys(TUFTS),
  "cactus",
  "bamboo",
];
