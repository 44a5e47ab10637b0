/** What vessels hold, and herds of one's own kind. */
import type { CastDraft, Draft } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { castOf } from "./looks.ts";

/** What a word names that can be poured, and what holds it: vessels of the catalog, the usual first. */
const POURED: [word: RegExp, holds: string, vessels: string[]][] = [
  [/^(?:coffee|espresso|latte|cappuccino|mocha|cocoa|hot chocolate|americano|咖啡)s?$/, "coffee", ["cup", "mug"]],
  [/^(?:tea|green tea|herbal tea|matcha|chai|茶)s?$/, "tea", ["cup", "mug", "teapot"]],
  [/^(?:milk|牛奶|milkshake|cream|yogurt|smoothie)s?$/, "milk", ["glass", "cup", "mug", "pitcher"]],
  [/^(?:water|水|mineral water|clear liquid)$/, "water", ["glass", "cup", "pitcher", "bowl", "mug"]],
  [
    /^(?:juice|orange juice|lemonade|soda|cola|cocktail|punch|nectar|果汁|beverage|drink|soft drink)s?$/,
    "juice",
    ["glass", "pitcher"],
  ],
  [/^(?:wine|red wine|sangria|红酒|葡萄酒)s?$/, "wine", ["wine-glass", "glass"]],
  [/^(?:beer|ale|lager|cider|champagne|whiskey|whisky|alcohol|啤酒)s?$/, "beer", ["glass"]],
  [/^(?:soup|broth|stew|porridge|cereal|noodle|ramen|curry|汤|面条)s?$/, "soup", ["bowl", "pot"]],
];

/** Whether a word names what is poured, and not what it is poured into. */
export const isPoured = (word: string): boolean => POURED.some(([words]) => words.test(word));

/** Vessels hold what is said of them: "a glass of wine", "drinking coffee". */
export function takeDrinks(draft: Draft, lexicon: Lexicon): void {
  draft.items.forEach((item, i) => {
    const row = item.kind === "word" && item.tag !== "mod" ? POURED.find(([word]) => word.test(item.lower)) : undefined;
    if (!row) return;
    const [, holds, vessels] = row;
    const vessel = vesselOf(draft, item, i, vessels);
    if (!vessel || !lexicon.parameter(vessel.kind, "holds", holds)) return;
    vessel.look.parameters = { ...vessel.look.parameters, holds };
    item.feature = undefined;
    Object.assign(item, { status: "shown", as: `${holds} in a ${vessel.kind.replaceAll("-", " ")}` });
  });
}

/** Vessels that take anything. */
const EMPTY = ["bowl", "glass", "pot", "pan", "pitcher", "cup", "mug", "jar", "bucket"];

/** The vessel that a drink is in: the one it was read as, or the one before "of". */
function vesselOf(draft: Draft, item: Item, i: number, vessels: string[]): CastDraft | undefined {
  const own = castOf(draft, item);
  if (own) return vessels.includes(own.kind) || /cup|mug|glass|bowl/.test(own.kind) ? own : undefined;
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const before = draft.items[j];
    if (
      /^(?:of|with|full of|filled with|into|in|as|to)$/.test(before.lower) ||
      before.tag === "prep" ||
      before.tag === "mod" ||
      before.tag === "det"
    )
      continue;
    const found = castOf(draft, before);
    if (found) return vessels.includes(found.kind) ? found : undefined;
    break;
  }
  // "Pours milk into a glass", "adds water to a bowl".
  const after = draft.items.slice(i + 1, i + 6);
  const into = after.findIndex(({ lower }) => /^(?:in|into|to|inside|onto|fills|filling)$/.test(lower));
  if (into < 0 || after.slice(0, into).some(({ tag, kind }) => tag === "noun" || kind === "punctuation"))
    return undefined;
  const found = after
    .slice(into + 1)
    .map((one) => (one.tag === "noun" ? castOf(draft, one) : undefined))
    .find((one) => one !== undefined);
  return found && vessels.concat(EMPTY).includes(found.kind) ? found : undefined;
}

const OWN_KIND = /^(?:kind|kin|species|companions|fellows|friends)$/;

/** "Running to join a herd of its kind": others of the same kind stand far off. */
export function takeKin(draft: Draft): void {
  draft.items.forEach((item, i) => {
    if (!OWN_KIND.test(item.lower) || !/^(?:its|their|his|her)(?: own)?$/.test(draft.items[i - 1]?.lower ?? "")) return;
    const number = draft.items
      .slice(Math.max(0, i - 3), i)
      .find((one) => one.readings.some(({ pos }) => pos === "num"));
    const reading = number?.readings.find((one) => one.pos === "num");
    const shot = item.shot && draft.shots.includes(item.shot) ? item.shot : draft.shots[0];
    const lead = draft.cast.find((one) => shot.cast.has(one.id) && one.sort === "animal");
    if (!lead || !number) return;
    const id = `${lead.kind}-herd`;
    if (draft.cast.some((one) => one.id === id)) return;
    const count = reading?.pos === "num" ? Math.max(2, reading.count) : 5;
    draft.cast.push({
      ...lead,
      id,
      words: new Set(["herd"]),
      count,
      counted: true,
      plural: true,
      look: { ...lead.look },
      mood: [],
    });
    shot.cast.add(id);
    shot.blocking.push({ who: id, is: "far from", to: lead.id });
    for (const one of [item, number]) Object.assign(one, { status: "shown", as: `${count} more` });
  });
}
