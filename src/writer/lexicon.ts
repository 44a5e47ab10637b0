/** One lexicon: every word and phrase that the writer knows, English and Chinese, with all that it may mean. */
import { actions } from "../catalog/actions.ts";
import type { Manifest } from "../catalog/types.ts";
import {
  AGES,
  BUILDS,
  COLORS,
  FEATURE_WORDS,
  KINDS,
  MATERIALS,
  PATTERNS,
  PLACE_WORDS,
  PLACES,
  SEASON_WORDS,
  SIZES,
  STYLE_WORDS,
  styles,
  TIME_WORDS,
  WEATHER_WORDS,
} from "../catalog/words/index.ts";
import { CAMERA_WORDS, type CameraSense, VIEW_NOUNS, VIEW_NOUNS_ZH } from "./data/camera.ts";
import { ZH_FUNCTION_WORDS } from "./data/chinese.ts";
import { NOUN_CLASSES } from "./data/classes.ts";
import { GAZETTEER, NAMES_EN, NAMES_ZH } from "./data/gazetteer.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FILLERS,
  type Joint,
  MANNERS,
  MOODS,
  NEGATIONS,
  NUMBERS,
  PARTS,
  PREPOSITIONS,
  PRONOUNS,
  type PrepSense,
  QUALITY_WORDS,
  VAGUE_NOUNS,
  VAGUE_NUMBERS,
} from "./data/grammar.ts";
import { MODIFIERS, NOUNS, VERBS } from "./data/hypernyms.ts";
import { MOOD_PHRASES, MOOD_WORDS_ZH } from "./data/moods.ts";
import { PACE_WORDS } from "./data/pace.ts";
import { HAIR_STYLES, ROLES, type Role, SEXED, SKINS } from "./data/roles.ts";
import { singulars, type VerbForm, verbBases } from "./morphology.ts";

/** What a word may mean. `near` says that it is shown as something that it only resembles. */
export type Sense =
  | { pos: "noun"; sort: "kind" | "garment"; id: string; near: boolean; young?: boolean; scale?: number; word: string }
  | { pos: "noun"; sort: "person"; role: Role; near: boolean; word: string }
  | { pos: "noun"; sort: "place"; id: string; near: boolean; features: string[]; word: string }
  | { pos: "noun"; sort: "feature"; id: string; near: boolean; word: string }
  | {
      pos: "noun";
      sort: "part" | "hair" | "beard" | "view" | "camera" | "sign" | "title" | "substance" | "unknown";
      word: string;
    }
  | { pos: "verb"; action: string; near: boolean; word: string }
  | { pos: "mod"; what: "color"; hex: string; coat: string; word: string }
  | {
      pos: "mod";
      what: "material" | "pattern" | "skin" | "hairstyle" | "mood" | "build" | "feature";
      value: string;
      word: string;
    }
  | { pos: "mod"; what: "size" | "age"; value: number; word: string }
  | { pos: "mod"; what: "years"; word: string }
  | { pos: "mod"; what: "plain"; word: string }
  | { pos: "quality"; word: string }
  | { pos: "when"; what: "time" | "weather" | "season" | "style"; id: string; near: boolean; word: string }
  | { pos: "camera"; camera: CameraSense; word: string }
  | { pos: "manner"; manner: string; word: string }
  | { pos: "det"; definite: boolean; word: string }
  | { pos: "num"; count: number; vague: boolean; word: string }
  | { pos: "pron"; refers: (typeof PRONOUNS)[string]; word: string }
  | { pos: "prep"; prep: PrepSense; word: string }
  | { pos: "conj"; joins: Joint; word: string }
  | { pos: "aux" | "filler" | "neg" | "measure" | "of" | "localizer"; word: string };

/** A meaning in the form in which it was met. */
export type Reading = Sense & { plural?: boolean; form?: VerbForm };

/** What each kind is shown as when the catalog lacks it. */
const STAND_INS: Record<string, string[]> = {
  corgi: ["dog", "fox"],
  fox: ["dog"],
  wolf: ["dog", "fox"],
  dog: ["corgi", "fox", "wolf"],
  cat: ["fox", "dog"],
  tiger: ["cat", "lion"],
  lion: ["tiger", "cat"],
  panda: ["bear"],
  bear: ["panda", "dog"],
  deer: ["horse"],
  horse: ["deer", "cow"],
  cow: ["horse"],
  sheep: ["pig", "dog"],
  pig: ["sheep", "dog"],
  elephant: ["cow"],
  rabbit: ["cat"],
  duck: ["bird"],
  bird: ["duck"],
  fish: ["duck"],
  taxi: ["car"],
  bus: ["truck", "car"],
  truck: ["car"],
  car: ["truck"],
  motorcycle: ["bicycle", "car"],
  bicycle: ["motorcycle", "car"],
  sailboat: ["boat"],
  boat: ["sailboat"],
  train: ["bus"],
  rocket: ["airplane"],
  mug: ["cup"],
  cup: ["mug"],
  orange: ["apple", "ball"],
  banana: ["lemon", "apple"],
  bowl: ["cup"],
  plate: ["bowl"],
  vase: ["bottle", "cup"],
  bottle: ["vase"],
  teapot: ["mug"],
  candle: ["bottle"],
  cake: ["plate", "box"],
  book: ["box"],
  lamp: ["floor-lamp", "table-lamp", "candle", "vase"],
  flag: ["box"],
  box: ["table"],
  balloon: ["ball"],
  toy: ["ball"],
  umbrella: ["balloon"],
  bench: ["chair", "table"],
  sofa: ["bench", "chair"],
  bed: ["sofa", "table"],
  chair: ["bench"],
  table: ["box"],
  tree: ["pine-tree"],
  "pine-tree": ["tree"],
  flower: ["bush"],
  bush: ["tree"],
  "neon-street": ["city-street"],
  "city-street": ["neon-street"],
  lawn: ["meadow", "park"],
  park: ["lawn", "meadow"],
  meadow: ["lawn"],
  kitchen: ["room"],
  room: ["kitchen", "studio"],
  "cliff-road": ["road"],
  road: ["cliff-road", "meadow"],
  lake: ["beach"],
  beach: ["lake"],
  moon: ["desert"],
  desert: ["beach", "moon"],
  mountains: ["lake", "meadow"],
  "shop-front": ["city-street"],
  studio: ["room"],
  "pine-forest": ["park"],
  office: ["room"],
  cafe: ["room"],
  classroom: ["room"],
  "living-room": ["room"],
  apron: ["coat"],
  "lab-coat": ["coat"],
  robe: ["coat"],
  armour: ["uniform"],
  swimsuit: ["t-shirt"],
  "chef-hat": ["hat"],
};

/** Words for the young of a kind. */
const YOUNG: Record<string, string> = {
  puppy: "dog",
  pup: "dog",
  kitten: "cat",
  foal: "horse",
  calf: "cow",
  lamb: "sheep",
  piglet: "pig",
  fawn: "deer",
  "bear cub": "bear",
  cub: "bear",
  "lion cub": "lion",
  "tiger cub": "tiger",
  "fox cub": "fox",
  "wolf pup": "wolf",
  duckling: "duck",
  chick: "chicken",
  "baby elephant": "elephant",
  "baby panda": "panda",
};

/** Playthings in the shape of something, by how large they are to it. */
const MODELS: Record<string, [id: string, scale: number]> = {
  "teddy bear": ["bear", 0.2],
  teddy: ["bear", 0.2],
  "stuffed bear": ["bear", 0.2],
  "stuffed animal": ["bear", 0.2],
  "plush toy": ["bear", 0.18],
  "stuffed toy": ["bear", 0.18],
  "rubber duck": ["duck", 0.25],
  "rubber ducky": ["duck", 0.25],
  "toy duck": ["duck", 0.25],
  "rocking horse": ["horse", 0.4],
  "piggy bank": ["pig", 0.15],
  "paper boat": ["boat", 0.06],
  "toy boat": ["boat", 0.08],
  "toy car": ["car", 0.06],
  coin: ["plate", 0.12],
  "gold coin": ["plate", 0.12],
};

/** The lexicon of one catalog. */
export interface Lexicon {
  /** Everything that a phrase (lower case, single spaces) may mean. Empty if it is not known. */
  read(phrase: string): Reading[];
  /** A word that no entry knows: its class by WordNet, or an unknown noun, adjective or verb by its form. */
  guess(word: string, capital: boolean): Reading[];
  /** Everything that a Chinese word may mean. */
  readChinese(word: string): Reading[];
  /** Longest Chinese word, characters. */
  longestChinese: number;
  /** Largest dimension in metres of a kind. */
  sizeOf(id: string): number;
  familyOf(id: string): string | undefined;
  /** Places where a kind is at home. */
  homesOf(id: string): string[];
  indoor(place: string): boolean;
  /** What moves like a fish, a bird or a boat; undefined for the rest. */
  nature(id: string): "fish" | "bird" | "boat" | "aircraft" | undefined;
  /** Whether a place shows a feature: its own words, or what every sky and season has. Undefined if it does not say. */
  understands(place: string, feature: string): boolean | undefined;
  /** Whether an action, style or the like is not done yet. */
  todo(id: string): boolean;
  /** The nearest kind that the catalog has, undefined if it has nothing like it. */
  have(id: string): { id: string; exact: boolean } | undefined;
}

const cache = new WeakMap<readonly Manifest[], Lexicon>();
const NO_MANIFESTS: Manifest[] = [];

/** The lexicon for a catalog; without manifests, for everything in the catalog's word tables. */
export function lexiconOf(manifests: readonly Manifest[] = NO_MANIFESTS): Lexicon {
  const cached = cache.get(manifests);
  if (cached) return cached;
  const made = build(manifests);
  cache.set(manifests, made);
  return made;
}

/** Manifest words of places that mean something else far more often. */
const NOT_A_PLACE = new Set([
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

/** Where a kind that no table places is at home, by what it is. */
const HOMES: Record<string, string[]> = {
  fish: ["beach", "lake"],
  waterbird: ["lake"],
  bird: ["park", "meadow"],
  boat: ["lake", "beach"],
  animal: ["meadow"],
  vehicle: ["road"],
  plant: ["meadow", "park"],
  food: ["kitchen"],
  thing: ["room"],
  furniture: ["room"],
  building: ["meadow"],
};

const FAMILIES_OF_KINDS = new Set(["person", "animal", "vehicle", "plant", "food", "furniture", "thing", "building"]);

function build(manifests: readonly Manifest[]): Lexicon {
  const english = new Map<string, Sense[]>();
  const chinese = new Map<string, Sense[]>();
  const ids = new Map(manifests.map((manifest) => [manifest.id, manifest]));
  const kinds = new Map(KINDS.map((kind) => [kind.id, kind]));
  const places = new Map(PLACES.map((place) => [place.id, place]));
  let longestChinese = 1;

  const have = (id: string): { id: string; exact: boolean } | undefined => {
    if (manifests.length === 0 || ids.has(id)) return { id, exact: true };
    // Garments need no shape of their own in a catalog that lists none.
    const stand = STAND_INS[id]?.find((other) => ids.has(other));
    return stand ? { id: stand, exact: false } : undefined;
  };
  const add = (map: Map<string, Sense[]>, word: string, sense: Sense) => {
    const key = word.toLowerCase();
    if (key.includes("-") && key.includes(" ")) {
      // "double-decker bus" is met as three words.
      const loose = key.replaceAll("-", " ");
      if (!map.has(loose)) map.set(loose, [sense]);
    }
    const list = map.get(key);
    if (!list) map.set(key, [sense]);
    else if (!list.some((other) => JSON.stringify(other) === JSON.stringify(sense))) list.push(sense);
    if (map === chinese) longestChinese = Math.max(longestChinese, word.length);
  };
  const both = (en: string[], zh: string[], sense: (word: string) => Sense) => {
    for (const word of en) add(english, word, sense(word));
    for (const word of zh) add(chinese, word, sense(word));
  };
  /** Nouns: an exact entry wins over near ones of its sort. */
  const addNoun = (map: Map<string, Sense[]>, word: string, sense: Sense) => {
    const same = map
      .get(word.toLowerCase())
      ?.some((other) => other.pos === "noun" && "sort" in sense && other.sort === sense.sort);
    if (!same) add(map, word, sense);
  };

  // Manifests first: the catalog's own words beat the tables.
  for (const manifest of manifests) {
    const worn = manifest.tags.includes("worn");
    const sort = manifest.family === "place" ? "place" : worn || manifest.family === "garment" ? "garment" : "kind";
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
          // A word that is another entry's own name, and coins for the chest that holds them.
          (word.replaceAll(" ", "-") !== manifest.id && ids.has(word.replaceAll(" ", "-"))) ||
          MODELS[word]?.[0] === "plate" ||
          (sort !== "place" && saysItsLook(word, [...words, ...(kinds.get(manifest.id)?.zh ?? [])], manifest.id)) ||
          (sort !== "place" && saysWhere(word, words)) ||
          saysOtherLook(word, (rest) => manifests.some((one) => one !== manifest && one.words.en.includes(rest)))
        )
          continue;
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
  for (const near of [false, true]) {
    for (const kind of KINDS) {
      if (kind.family === "person") continue;
      const sort = kind.family === "garment" || kind.family === "accessory" ? "garment" : "kind";
      const found = have(kind.id);
      if (!found) continue;
      const sense = (word: string): Sense => ({ pos: "noun", sort, id: found.id, near: near || !found.exact, word });
      for (const word of near ? kind.near : kind.en) {
        // The catalog's own word in the singular beats a plural that is only near.
        const own = singulars(word).some((one) =>
          english
            .get(one)
            ?.some((other) => other.pos === "noun" && other.sort === sort && "near" in other && !other.near),
        );
        if (!(near && own)) addNoun(english, word, sense(word));
      }
      if (!near) for (const word of kind.zh) addNoun(chinese, word, sense(word));
    }
    for (const [map, list] of [
      [english, PLACE_WORDS.en],
      [chinese, PLACE_WORDS.zh],
    ] as const) {
      for (const entry of list) {
        if (entry.near !== near) continue;
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
    if (found) english.set(word, [{ pos: "noun", sort: "kind", id: found.id, near: !found.exact, young: true, word }]);
  }
  for (const [word, [id, scale]] of Object.entries(MODELS)) {
    const own = english.get(word)?.some((sense) => sense.pos === "noun" && sense.sort === "kind" && !sense.near);
    if (!own && have(id)?.exact) english.set(word, [{ pos: "noun", sort: "kind", id, near: true, scale, word }]);
  }
  // An umbrella is carried: it is a thing as well as an accessory.
  for (const id of ["umbrella", "hat", "backpack", "scarf", "helmet", "glasses", "boots", "shoes"]) {
    const kind = kinds.get(id);
    if (kind && (manifests.length === 0 || ids.get(id)?.tags.includes("worn") === false)) {
      for (const word of kind.en) add(english, word, { pos: "noun", sort: "kind", id, near: false, word });
      for (const word of kind.zh) add(chinese, word, { pos: "noun", sort: "kind", id, near: false, word });
    }
  }
  for (const word of Object.keys(PARTS)) if (word !== "owner") add(english, word, { pos: "noun", sort: "part", word });
  for (const [zh, word] of Object.entries({
    脸: "face",
    脸部: "face",
    面部: "face",
    头: "head",
    眼睛: "eye",
    手: "hand",
    脚: "foot",
    尾巴: "tail",
    爪子: "paw",
  })) {
    add(chinese, zh, { pos: "noun", sort: "part", word });
  }
  both(
    [
      ..."hair haired mane hairstyle haircut curls locks ponytail pigtails afro braids braid plaits bun dreadlocks bob".split(
        " ",
      ),
    ],
    ["头发", "长发", "短发", "卷发", "马尾", "辫子"],
    (word) => ({ pos: "noun", sort: "hair", word }),
  );
  both(["beard", "mustache", "moustache", "goatee", "whiskers"], ["胡子", "胡须", "络腮胡"], (word) => ({
    pos: "noun",
    sort: "beard",
    word,
  }));
  for (const word of QUALITY_WORDS) both([word], [word], () => ({ pos: "quality", word }));
  for (const { word, zh } of PACE_WORDS) {
    const [map, sense]: [typeof english, Sense] = [zh ? chinese : english, { pos: "quality", word }];
    if (!VIEW_NOUNS.includes(word)) map.set(word, [sense]);
  }
  for (const word of MOOD_PHRASES) add(english, word, { pos: "mod", what: "plain", word });
  for (const [map, names] of [
    [english, NAMES_EN],
    [chinese, NAMES_ZH],
  ] as const) {
    for (const word of names) {
      const named = GAZETTEER.get(word);
      const id = named?.places.find((one) => have(one)?.exact);
      // The catalog's own name for it wins: "eiffel tower" is a building.
      const own = map.get(word)?.some((sense) => sense.pos === "noun" && "near" in sense && !sense.near);
      if (named && id && !own) map.set(word, [{ pos: "noun", sort: "place", id, near: true, features: [], word }]);
    }
  }
  const isHair = (word: string) =>
    english.get(word)?.some((sense) => sense.pos === "noun" && sense.sort === "hair") ?? false;
  both(["steps", "stairs", "staircase", "stairway"], ["楼梯", "台阶"], (word) => ({
    pos: "noun",
    sort: "substance",
    word,
  }));
  both(
    VIEW_NOUNS.filter((word) => !QUALITY_WORDS.has(word)),
    VIEW_NOUNS_ZH,
    (word) => ({ pos: "noun", sort: "view", word }),
  );
  both(["camera", "viewer", "viewers", "lens", "the camera", "us"], ["镜头", "摄像机", "相机", "观众"], (word) => ({
    pos: "noun",
    sort: "camera",
    word,
  }));
  both(
    [
      "sign",
      "signboard",
      "billboard",
      "poster",
      "placard",
      "neon sign",
      "stop sign",
      "label",
      "street sign",
      "marquee",
      "shop sign",
      "nameplate",
      "awning",
      ...[...english.keys()].filter((word) => / (?:sign|board|billboard)$/.test(word)),
    ],
    ["招牌", "牌子", "标志", "广告牌", "海报", "霓虹招牌", "店招", "牌匾", "灯牌", "木牌"],
    (word) => ({ pos: "noun", sort: "sign", word }),
  );
  both(
    [
      "title",
      "caption",
      "subtitle",
      "heading",
      "title card",
      "text",
      "words",
      "word",
      "lettering",
      "letters",
      "headline",
      "logo",
      "inscription",
      "message",
      "slogan",
    ],
    ["标题", "字幕", "文字", "字样", "字"],
    (word) => ({ pos: "noun", sort: "title", word }),
  );

  for (const action of actions) {
    both(action.words.en, action.words.zh, (word) => ({ pos: "verb", action: action.id, near: false, word }));
  }
  for (const action of actions) {
    for (const word of action.near) add(english, word, { pos: "verb", action: action.id, near: true, word });
  }
  for (const [action, en, zh] of [
    ["wear", ["wear", "dress in", "put on clothes", "sport"], ["穿着", "穿", "戴着", "戴", "身穿", "身着"]],
    ["have", ["has", "have", "with its", "feature", "contain", "include", "boast"], ["长着", "留着", "带着"]],
    [
      "reflect",
      ["reflect", "mirror", "glisten", "shimmer", "shine", "glow", "sparkle", "gleam", "glitter"],
      ["反射", "倒映", "映出", "映着"],
    ],
    ["surround", ["surround", "encircle", "flank", "enclose", "border", "frame", "line"], ["环绕", "包围", "环绕着"]],
    [
      "write",
      [
        "read",
        "say",
        "spell",
        "display",
        "reads",
        "says",
        "written",
        "titled",
        "labeled",
        "labelled",
        "call",
        "named",
        "entitled",
        "label",
        "reading",
        "saying",
        "print",
      ],
      ["写着", "写有", "写", "印着", "上书"],
    ],
    [
      "cut",
      ["cut to", "cuts to", "switch to", "switches to", "transition to", "transitions to", "fade to"],
      ["切到", "切换到", "转到"],
    ],
  ] as const) {
    both([...en], [...zh], (word) => ({ pos: "verb", action, near: false, word }));
  }

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
  both(["dark", "bright", "warm", "soft", "cold", "glowing", "quiet", "cozy"], [], (word) => ({
    pos: "mod",
    what: "plain",
    word,
  }));
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

  const when = (what: "time" | "weather" | "season" | "style", rows: [string, string[], string[]][]) => {
    for (const [id, en, zh] of rows) {
      const near =
        what === "style" && styles.some((style) => style.id === id.replaceAll(" ", "-") && style.tags.includes("todo"));
      both(en, zh, (word) => ({ pos: "when", what, id, near, word }));
    }
  };
  when("time", TIME_WORDS);
  when("weather", WEATHER_WORDS);
  when("season", SEASON_WORDS);
  when("style", STYLE_WORDS);
  for (const entry of CAMERA_WORDS) both(entry.en, entry.zh, (word) => ({ pos: "camera", camera: entry.sense, word }));

  for (const [word, manner] of Object.entries(MANNERS)) add(english, word, { pos: "manner", manner, word });
  for (const [zh, manner] of Object.entries({
    慢慢: "slowly",
    缓缓: "slowly",
    缓慢: "slowly",
    快速: "quickly",
    飞快: "quickly",
    轻轻: "gently",
    开心: "happily",
    高兴: "happily",
    快乐: "happily",
    悲伤: "sadly",
    疲惫: "tiredly",
    自信: "confidently",
    愤怒: "angrily",
    欢快: "playfully",
    静静: "gently",
    手牵手: "together",
    轻快: "happily",
    悠闲: "slowly",
    匆匆: "quickly",
  })) {
    add(chinese, zh, { pos: "manner", manner, word: zh });
  }
  for (const [word, definite] of Object.entries(DETERMINERS)) add(english, word, { pos: "det", definite, word });
  for (const [word, count] of Object.entries(NUMBERS))
    add(english, word, { pos: "num", count, vague: VAGUE_NUMBERS.has(word), word });
  for (const [word, refers] of Object.entries(PRONOUNS)) add(english, word, { pos: "pron", refers, word });
  for (const [word, prep] of PREPOSITIONS) add(english, word, { pos: "prep", prep, word });
  for (const [word, joins] of CONJUNCTIONS) add(english, word, { pos: "conj", joins, word });
  for (const word of AUXILIARIES) add(english, word, { pos: "aux", word });
  for (const word of NEGATIONS) add(english, word, { pos: "neg", word });
  for (const word of FILLERS) add(english, word, { pos: "filler", word });
  for (const [word, sense] of ZH_FUNCTION_WORDS) add(chinese, word, sense);

  for (const word of MOOD_WORDS_ZH) if (!chinese.has(word)) add(chinese, word, { pos: "mod", what: "plain", word });

  // Words by WordNet class, read when no entry knows them.
  const byClass = new Map<string, string>();
  for (const [name, list] of Object.entries(NOUNS)) {
    for (const word of list.trim().split(/\s+/)) byClass.set(word.replaceAll("_", " "), name);
  }
  const verbAction = new Map<string, string>();
  for (const [action, list] of Object.entries(VERBS)) {
    for (const word of list.trim().split(/\s+/)) verbAction.set(word.replaceAll("_", " "), action);
  }
  const adjectives = new Set(MODIFIERS.adjective.trim().split(/\s+/));
  const adverbs = new Set(MODIFIERS.adverb.trim().split(/\s+/));

  const nounByClass = (word: string): Sense | undefined => {
    const name = VAGUE_NOUNS.has(word) ? undefined : byClass.get(word);
    const found = name ? NOUN_CLASSES[name] : undefined;
    if (!found) return undefined;
    const targets = found.to.map(have);
    const target = targets.find((one) => one?.exact) ?? targets.find(Boolean);
    switch (found.sort) {
      case "person":
        return { pos: "noun", sort: "person", role: PERSON, near: true, word };
      case "kind":
        return target
          ? { pos: "noun", sort: "kind", id: target.id, near: true, word }
          : { pos: "noun", sort: "substance", word };
      case "garment":
        return { pos: "noun", sort: "garment", id: found.to[0], near: true, word };
      case "place":
        return target
          ? { pos: "noun", sort: "place", id: target.id, near: true, features: [], word }
          : { pos: "noun", sort: "unknown", word };
      case "feature":
        return { pos: "noun", sort: "feature", id: found.to[0], near: true, word };
      case "body":
        return { pos: "noun", sort: "part", word };
      case "substance":
        return { pos: "noun", sort: "substance", word };
      default:
        return { pos: "noun", sort: "substance", word };
    }
  };

  const read = (given: string): Reading[] => {
    // "café" is "cafe".
    const phrase = given.normalize("NFD").replace(/\p{M}/gu, "");
    const found: Reading[] = (english.get(phrase) ?? []).map((sense) =>
      withForm(sense, false, sense.pos === "verb" ? "base" : undefined),
    );
    const space = phrase.lastIndexOf(" ");
    const head = phrase.slice(0, space + 1);
    for (const one of singulars(phrase.slice(space + 1))) {
      for (const sense of english.get(head + one) ?? []) {
        if (sense.pos === "noun") found.push(withForm(sense, true));
      }
      if (found.some((reading) => reading.plural) && one !== "glasses") break;
    }
    const first = phrase.indexOf(" ") < 0 ? phrase : phrase.slice(0, phrase.indexOf(" "));
    for (const { base, form } of verbBases(first)) {
      if (form === "base") continue;
      for (const sense of english.get(base + phrase.slice(first.length)) ?? []) {
        if (sense.pos === "verb") found.push(withForm(sense, false, form));
      }
    }
    return found;
  };

  const guess = (word: string, capital: boolean): Reading[] => {
    const found: Reading[] = [];
    for (const [one, plural] of [[word, false], ...singulars(word).map((single) => [single, true])] as [
      string,
      boolean,
    ][]) {
      const sense = singulars(word).some((single) => VAGUE_NOUNS.has(single)) ? undefined : nounByClass(one);
      if (sense) {
        found.push(withForm(sense, plural));
        break;
      }
    }
    for (const { base, form } of verbBases(word)) {
      const action = verbAction.get(base);
      if (action && (form !== "base" || (!found.length && !VAGUE_NOUNS.has(word)))) {
        found.push(withForm({ pos: "verb", action, near: true, word }, false, form));
        break;
      }
    }
    if (adverbs.has(word) && (word.endsWith("ly") || !found.length)) found.unshift({ pos: "mod", what: "plain", word });
    else if (adjectives.has(word)) found.push({ pos: "mod", what: "plain", word });
    const person = /[a-z]{3}(man|woman|boy|girl|lady)$/.exec(word);
    if (!found.length && person) {
      const base = ROLES.find((role) => role.words.includes(person[1])) ?? PERSON;
      found.push({ pos: "noun", sort: "person", role: base, near: true, word });
    } else if (!found.length) {
      if (word.endsWith("ing") && word.length > 5)
        found.push(withForm({ pos: "verb", action: "unknown", near: true, word }, false, "ing"));
      else if (word.endsWith("ly") || (/(?:ful|ous|ive|able|ible|ish|less|ic|al|est|y)$/.test(word) && !capital))
        found.push({ pos: "mod", what: "plain", word });
      else found.push({ pos: "noun", sort: "unknown", word });
    }
    return found;
  };

  return {
    read,
    guess,
    readChinese: (word) =>
      (chinese.get(word) ?? []).map((sense) => withForm(sense, false, sense.pos === "verb" ? "s" : undefined)),
    longestChinese,
    sizeOf: (id) => {
      const manifest = ids.get(id);
      return manifest
        ? Math.max(manifest.size.width, manifest.size.height, manifest.size.depth) || (kinds.get(id)?.size ?? 1)
        : (kinds.get(id)?.size ?? 1);
    },
    familyOf: (id) => ids.get(id)?.family ?? kinds.get(id)?.family,
    homesOf: (id) =>
      (kinds.get(id)?.home ?? homeOf(id, ids.get(id)?.family)).filter(
        (place) => manifests.length === 0 || ids.has(place),
      ),
    indoor: (place) => ids.get(place)?.tags.includes("indoor") ?? places.get(place)?.indoor ?? false,
    nature: natureOf,
    understands: (place, feature) => {
      const manifest = ids.get(place);
      if (!manifest) return undefined;
      const indoor = manifest.tags.includes("indoor");
      const says = manifest.parameters.features?.says ?? "";
      const own = [
        ...manifest.tags,
        ...says
          .replace(/^.*:/, "")
          .split(",")
          .map((word) => word.trim()),
      ];
      if (own.includes(feature)) return true;
      if (indoor) return feature === "floor" || feature === "wall" || feature === "door";
      return EVERYWHERE.has(feature) || (OF_PLACES[feature]?.test(place) ?? false);
    },
    todo: (id) => (ids.get(id) ?? actions.find((action) => action.id === id))?.tags.includes("todo") ?? false,
    have,
  };
}

/** What every outdoor place has by its sky, its season or its ground. */
const EVERYWHERE = new Set(["sky", "clouds", "sun", "stars", "snowy", "floor", "puddles", "calm", "waves"]);
/** What some places have without saying so. */
const OF_PLACES: Record<string, RegExp> = {
  signs: /street|shop-front/,
  city: /street|shop-front|park/,
  water: /lake|beach/,
  sea: /beach|cliff-road/,
  sand: /beach|desert/,
  grass: /meadow|lawn|park|road/,
  trees: /forest|meadow|park|lawn|lake|road|mountains/,
  mountains: /mountains|lake|meadow/,
  rocks: /mountains|moon|desert|beach|lake|forest/,
  flowers: /meadow|lawn|park|lake/,
  lanterns: /neon-street/,
  "street lights": /street|shop-front/,
  neon: /neon-street/,
  cliff: /cliff/,
  palms: /beach/,
  earth: /moon/,
  snow: /./,
  wall: /street|shop/,
  door: /street|shop/,
  window: /street|shop/,
};

const BIRDS =
  /^(?:bird|sparrow|bluebird|duck|goose|swan|pigeon|dove|crow|parrot|eagle|hawk|seagull|chicken|rooster|owl|penguin|flamingo|butterfly|bee|dragonfly)$/;

function natureOf(id: string): "fish" | "bird" | "boat" | "aircraft" | undefined {
  if (/fish|shark|dolphin|orca|whale/.test(id)) return "fish";
  if (BIRDS.test(id)) return "bird";
  if (/boat|canoe|^ship$/.test(id)) return "boat";
  return /airplane|rocket|helicopter|hot-air-balloon/.test(id) ? "aircraft" : undefined;
}

function homeOf(id: string, family: string | undefined): string[] {
  if (/^(?:swan|duck|goose|flamingo|hippo|turtle)$/.test(id)) return HOMES.waterbird;
  if (/^(?:penguin|polar-bear)$/.test(id)) return ["mountains"];
  if (/^(?:seagull)$/.test(id)) return ["beach"];
  if (/^(?:husky|dalmatian|german-shepherd|poodle)$/.test(id)) return ["lawn", "park"];
  if (/^(?:owl|koala|gorilla|squirrel|raccoon|parrot|hedgehog|dinosaur|leopard|panther)$/.test(id))
    return ["pine-forest"];
  if (/^(?:eagle|hawk)$/.test(id)) return ["mountains"];
  if (id === "lighthouse") return ["beach"];
  if (/^(?:camel)$/.test(id)) return ["desert"];
  if (/^(?:hamster|mouse)$/.test(id)) return ["room"];
  if (/^(?:skyscraper|tower|eiffel-tower|pagoda)$/.test(id)) return ["city-street"];
  if (/lamp-post|traffic|hydrant|mailbox|billboard|neon-sign|banner/.test(id)) return ["city-street"];
  if (/snowman|campfire|tent/.test(id)) return ["pine-forest", "meadow"];
  return HOMES[natureOf(id) ?? ""] ?? HOMES[family ?? ""] ?? [];
}

/** "kitchen table" beside "table": where it stands is for the grammar to read. */
const saysWhere = (word: string, words: readonly string[]): boolean =>
  /^(?:kitchen|garden|office|bedroom|beach|bathroom|street) /.test(word) &&
  words.includes(word.slice(word.indexOf(" ") + 1));

/** "white coat" for one kind where "coat" is another: the adjective says more often how the other looks. */
function saysOtherLook(word: string, known: (rest: string) => boolean): boolean {
  const space = word.indexOf(" ");
  return space > 0 && COLORS.some((color) => color.word === word.slice(0, space)) && known(word.slice(space + 1));
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

/** The role of a person of whom nothing is known. */
export const PERSON: Role = ROLES[0];

/** The sex that a word fixes, from its role or by itself. */
export const sexOf = (role: Role, word: string) =>
  SEXED[word] ??
  role.sex ??
  (/woman$/.test(word) ? "female" : /[a-z]man$/.test(word) && word !== "human" ? "male" : undefined);

function withForm(sense: Sense, plural: boolean, form?: VerbForm): Reading {
  return { ...sense, ...(plural ? { plural } : {}), ...(form ? { form } : {}) };
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
