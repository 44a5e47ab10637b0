/** Nouns: what the catalog lists, synonyms, people, places, features, and what stands in for what. */
import type { Manifest } from "../../catalog/types.ts";
import { AGES, COLORS, FEATURE_WORDS, KINDS, MATERIALS, PLACE_WORDS, SIZES } from "../../catalog/words/index.ts";
import { GAZETTEER, NAMES_EN, NAMES_ZH } from "../data/gazetteer.ts";
import { ROLES } from "../data/roles.ts";
import { MODELS, YOUNG } from "../data/stand-ins.ts";
import { singulars } from "../morphology.ts";
import type { Book } from "./book.ts";
import type { Sense } from "./types.ts";

/** Manifest words of places that mean something else far more often. */
const NOT_A_PLACE = new Set([
  "sky",
  "skies",
  "heavens",
  "mid-air",
  "midair",
  "天空",
  "空中",
  "window",
  "窗边",
  "窗前",
  "wood",
  "block",
  "inside",
  "sign over a shop",
  "shop sign",
  "招牌",
  "table",
  "seat",
]);

/** "A cup of coffee" is a cup, and coffee in it. */
const FILLED = / of (?:coffee|tea|milk|water|juice|wine|beer|soup)$/;

const FAMILIES_OF_KINDS = new Set(["person", "animal", "vehicle", "plant", "food", "furniture", "thing", "building"]);

/** Writes every noun that names something to show. */
export function addNouns(book: Book): void {
  const { english, chinese, manifests, ids, have, add, both, addNoun, own } = book;
  const kinds = new Map(KINDS.map((kind) => [kind.id, kind]));
  const isWorn = (one: Manifest) => one.tags.includes("worn") || one.family === "garment";
  const namesAnother = (word: string, manifest: Manifest) => {
    const other = ids.get(word.replaceAll(" ", "-"));
    return other !== undefined && other !== manifest && (isWorn(manifest) || !isWorn(other));
  };
  // Manifests first: the catalog's own words beat the tables.
  for (const manifest of manifests) {
    const sort = manifest.family === "place" ? "place" : isWorn(manifest) ? "garment" : "kind";
    if (
      manifest.id === "person" ||
      !["place", "garment", "accessory"].concat([...FAMILIES_OF_KINDS]).includes(manifest.family)
    )
      continue;
    for (const [map, words] of [
      [english, manifest.words.en],
      [chinese, manifest.words.zh],
    ] as const) {
      for (const word of words) {
        if (
          (sort === "place" && NOT_A_PLACE.has(word)) ||
          FILLED.test(word) ||
          // A word that is another entry's own name, and coins for the chest that holds them; but what is worn also lies about.
          namesAnother(word, manifest) ||
          MODELS[word]?.[0] === "plate" ||
          (sort !== "place" && saysItsLook(word, [...words, ...(kinds.get(manifest.id)?.zh ?? [])], manifest.id)) ||
          (sort !== "place" && saysWhere(word, words)) ||
          saysOtherLook(word, manifest.id, (rest) =>
            manifests.some((one) => one !== manifest && one.words.en.includes(rest)),
          )
        )
          continue;
        own.add(word.toLowerCase());
        const known = [...PLACE_WORDS.en, ...PLACE_WORDS.zh].find((entry) => entry.word === word);
        if (sort === "place")
          addNoun(map, word, {
            pos: "noun",
            sort,
            id: manifest.id,
            near: false,
            features: known?.features ?? [],
            word,
          });
        else addNoun(map, word, { pos: "noun", sort, id: manifest.id, near: false, word });
      }
    }
  }
  for (const role of ROLES) {
    for (const word of role.words) addNoun(english, word, { pos: "noun", sort: "person", role, near: role.near, word });
    for (const word of role.zh) addNoun(chinese, word, { pos: "noun", sort: "person", role, near: role.near, word });
  }
  /** Whether the catalog has a word itself, in the singular too: then nothing is only near to it. */
  const has = (word: string) => [word, ...singulars(word)].some((one) => own.has(one));
  for (const near of [false, true]) {
    for (const kind of KINDS) {
      if (kind.family === "person") continue;
      const sort = kind.family === "garment" || kind.family === "accessory" ? "garment" : "kind";
      const found = have(kind.id);
      if (!found) continue;
      const sense = (word: string): Sense => ({ pos: "noun", sort, id: found.id, near: near || !found.exact, word });
      for (const word of near ? kind.near : kind.en) {
        if (saysItsLook(word, [...kind.en, kind.id], kind.id)) continue;
        if (!(near && has(word))) addNoun(english, word, sense(word));
      }
      if (!near)
        for (const word of kind.zh) if (!saysItsLook(word, kind.zh, kind.id)) addNoun(chinese, word, sense(word));
    }
    for (const [map, list] of [
      [english, PLACE_WORDS.en],
      [chinese, PLACE_WORDS.zh],
    ] as const) {
      for (const entry of list) {
        if (entry.near !== near || (near && has(entry.word))) continue;
        const found = have(entry.place);
        if (!found) continue;
        addNoun(map, entry.word, {
          pos: "noun",
          sort: "place",
          id: found.id,
          near: near || !found.exact,
          features: entry.features,
          word: entry.word,
        });
      }
    }
  }
  for (const feature of FEATURE_WORDS) {
    both(feature.en, feature.zh, (word) => ({ pos: "noun", sort: "feature", id: feature.id, near: false, word }));
  }
  for (const [word, id] of Object.entries(YOUNG)) {
    const found = have(id);
    const other = english.get(word)?.some((sense) => sense.pos === "noun" && "id" in sense && sense.id !== id);
    if (found && !(other && own.has(word)))
      english.set(word, [{ pos: "noun", sort: "kind", id: found.id, near: !found.exact, young: true, word }]);
  }
  for (const [word, [id, scale]] of Object.entries(MODELS)) {
    if (!own.has(word) && have(id)?.exact)
      english.set(word, [{ pos: "noun", sort: "kind", id, near: true, scale, word }]);
  }
  // An umbrella is carried: it is a thing as well as an accessory.
  for (const id of ["umbrella", "hat", "backpack", "scarf", "helmet", "glasses", "boots", "shoes"]) {
    const kind = kinds.get(id);
    if (kind && (manifests.length === 0 || ids.get(id)?.tags.includes("worn") === false)) {
      for (const word of kind.en) add(english, word, { pos: "noun", sort: "kind", id, near: false, word });
      for (const word of kind.zh) add(chinese, word, { pos: "noun", sort: "kind", id, near: false, word });
    }
  }
  for (const [map, names] of [
    [english, NAMES_EN],
    [chinese, NAMES_ZH],
  ] as const) {
    for (const word of names) {
      const named = GAZETTEER.get(word);
      const id = named?.places.find((one) => have(one)?.exact);
      // The catalog's own name for it wins: "eiffel tower" is a building.
      if (named && id && !has(word))
        map.set(word, [{ pos: "noun", sort: "place", id, near: true, features: [], word }]);
    }
  }
}

/** "kitchen table" beside "table": where it stands is for the grammar to read. */
const saysWhere = (word: string, words: readonly string[]): boolean =>
  /^(?:kitchen|garden|office|bedroom|beach|bathroom|street) /.test(word) &&
  words.includes(word.slice(word.indexOf(" ") + 1));

/** "white coat" for one kind where "coat" is another: the adjective says more often how the other looks. */
function saysOtherLook(word: string, id: string, known: (rest: string) => boolean): boolean {
  const space = word.indexOf(" ");
  if (word.replaceAll(" ", "-") === id) return false;
  return space > 0 && LOOK_WORDS.has(word.slice(0, space).toLowerCase()) && known(word.slice(space + 1));
}

/** "green apple" beside "apple", "wooden table" beside "table": the adjective is for the grammar to read. */
function saysItsLook(word: string, words: readonly string[], id: string): boolean {
  // A name is a name: "golden retriever".
  if (word.replaceAll(" ", "-") === id) return false;
  if (/[\u3400-\u9fff]/.test(word)) {
    return [1, 2].some((n) => LOOK_WORDS_ZH.has(word.slice(0, n)) && words.includes(word.slice(n)));
  }
  const space = word.indexOf(" ");
  if (space < 0 || !words.includes(word.slice(space + 1))) return false;
  return LOOK_WORDS.has(word.slice(0, space).toLowerCase());
}
const LOOK_WORDS_ZH = new Set([
  ...COLORS.flatMap((color) => color.zh),
  ...MATERIALS.flatMap(([, , zh]) => zh),
  ...SIZES.flatMap(([, , zh]) => zh),
]);
const LOOK_WORDS = new Set([
  ...COLORS.map((color) => color.word),
  ...MATERIALS.flatMap(([, en]) => en),
  ...SIZES.flatMap(([, en]) => en),
  ...AGES.flatMap(([, en]) => en),
]);
