/** Adjectives of bodies that the grammar left: cute, rusty, fast, fluffy. */
import type { CastDraft, Draft } from "../draft.ts";
import type { Item } from "../items.ts";
import { headAfter, isOpen } from "./items.ts";

/** What an adjective does to whom it is said of: a status and how it shows, or nothing where it means nothing there. */
type Effect = (cast: CastDraft, draft: Draft) => { shown: boolean; as: string } | undefined;

const young: Effect = (cast) => {
  if (cast.sort === "animal") {
    cast.look.age ??= 1;
    return { shown: cast.look.age < 2, as: "a young one with a big head" };
  }
  if (cast.sort === "person") {
    if (!cast.mood.includes("happily")) cast.mood.push("happily");
    return { shown: false, as: "happy" };
  }
  cast.look.size ??= 0.85;
  return { shown: false, as: "a small one" };
};
const tinted =
  (color: string, as: string): Effect =>
  (cast) => {
    if (cast.sort === "person" || cast.sort === "animal" || cast.look.color) return undefined;
    cast.look.color = color;
    cast.look.colorName = as;
    return { shown: false, as };
  };
const manner =
  (word: string): Effect =>
  (cast) => {
    if (cast.sort === "thing" && !cast.toy) return undefined;
    if (!cast.mood.includes(word)) cast.mood.push(word);
    return { shown: true, as: word };
  };
const build =
  (value: "slim" | "sturdy" | "fat" | "muscular"): Effect =>
  (cast) => {
    if (cast.sort !== "person") return undefined;
    cast.look.build ??= value;
    return { shown: true, as: value };
  };

const TABLE: [words: string, effect: Effect][] = [
  ["cute adorable cuddly baby-faced sweet lovable cutest lovely chibi kawaii 可爱 萌", young],
  ["rusty rusted corroded", tinted("#8a4b2c", "rust brown")],
  ["dirty muddy dusty grimy soiled", tinted("#75604a", "mud brown")],
  ["burnt charred burned scorched sooty", tinted("#262220", "black as soot")],
  ["silvery chrome-plated stainless", tinted("#bfc3c7", "silver")],
  ["fast speedy speeding swift quick rapid racing hurried", manner("quickly")],
  ["slow sluggish leisurely slow-moving unhurried", manner("slowly")],
  [
    "elegant graceful dignified poised regal majestic noble stately proud confident brave bold heroic",
    manner("confidently"),
  ],
  ["playful mischievous frisky naughty cheeky curious goofy silly", manner("playfully")],
  ["angry furious aggressive fierce ferocious raging wild violent hostile", manner("angrily")],
  ["happy joyful cheerful merry smiling laughing joyous delighted jolly friendly funny", manner("happily")],
  ["sad unhappy lonely crying weeping melancholy heartbroken depressed gloomy", manner("sadly")],
  ["tired sleepy exhausted weary drowsy sick ill wounded injured drunk hungry", manner("tiredly")],
  [
    "scared nervous shy frightened anxious worried timid afraid cautious terrified confused surprised",
    manner("nervously"),
  ],
  ["energetic excited lively hyper active enthusiastic eager agile nimble dynamic", manner("energetically")],
  ["calm gentle peaceful quiet serene relaxed tranquil tender kind patient", manner("gently")],
  ["strong powerful mighty hefty", build("sturdy")],
  ["fit athletic toned sporty", build("muscular")],
];
const EFFECTS = new Map(TABLE.flatMap(([words, effect]) => words.split(" ").map((word) => [word, effect] as const)));

/** Gives what the grammar left of looks to whom it is said of. */
export function takeLooks(draft: Draft): void {
  draft.items.forEach((item, i) => {
    const effect = isOpen(item) && item.tag !== "verb" ? EFFECTS.get(item.lower) : undefined;
    if (!effect) return;
    const cast = castOf(draft, headAfter(draft.items, i)) ?? castBefore(draft, i);
    const done = cast && effect(cast, draft);
    if (done) Object.assign(item, { status: done.shown ? "shown" : "approximated", as: done.as });
  });
}

/** The cast entry that an item names. */
export function castOf(draft: Draft, item: Item | undefined): CastDraft | undefined {
  if (!item) return undefined;
  const words = new Set([item.lower, ...item.readings.map((one) => one.word.toLowerCase())]);
  return draft.cast.find((one) => [...one.words].some((word) => words.has(word)));
}

/** "The dog is cute": the one that the clause speaks of. */
function castBefore(draft: Draft, i: number): CastDraft | undefined {
  if (draft.items[i + 1]?.tag === "noun") return undefined;
  for (let j = i - 1; j >= 0 && j > i - 8; j--) {
    const item = draft.items[j];
    if (/[.!?。]/.test(item.text)) return undefined;
    if (item.tag === "noun") return castOf(draft, item);
  }
  return undefined;
}
