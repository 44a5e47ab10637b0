/** What the passes over Chinese clauses share: what an item may be, and words that are put in. */
import type { Item } from "../items.ts";
import type { Reading } from "../lexicon.ts";

/** Whether an item may be of this part of speech. */
export const is = (item: Item | undefined, pos: Reading["pos"]): boolean =>
  item?.readings.some((reading) => reading.pos === pos) ?? false;

/** Whether an item is of this part of speech and of no other. */
export const only = (item: Item | undefined, pos: Reading["pos"]): boolean =>
  item !== undefined && item.readings.length > 0 && item.readings.every((reading) => reading.pos === pos);

/** Whether an item is one of these words. */
export const says = (item: Item | undefined, words: string): boolean =>
  item !== undefined && words.split(" ").includes(item.text);

/** A deed and nothing that can be named. */
export const isVerb = (item: Item | undefined): boolean => is(item, "verb") && !is(item, "noun");

/** A deed that is no wearing, having or writing. */
export const actionsOf = (item: Item | undefined): string[] =>
  item?.readings.flatMap((one) => (one.pos === "verb" ? [one.action] : [])) ?? [];

/** 的 */
export const isOf = (item: Item | undefined): boolean => only(item, "of");

/** A word that English needs and Chinese leaves out, at the place of another. */
export const put = (at: Item, text: string, reading: Reading): Item => ({
  ...at,
  text: "",
  lower: text,
  end: at.start,
  readings: [reading],
});

/** A word that is read as another. */
export const as = (item: Item, lower: string, ...readings: Reading[]): Item => ({ ...item, lower, readings });

/** A preposition for a noun phrase. */
export const prep = (prep: Extract<Reading, { pos: "prep" }>["prep"], word = "prep"): Reading => ({
  pos: "prep",
  prep,
  word,
});

/** A relation that stands after its noun: 上, 旁边. */
export const isLocalizer = (item: Item | undefined): boolean => is(item, "localizer");

/** The relation of a localizer. */
export function relationOf(item: Item): Reading {
  const found = item.readings.find((one) => one.pos === "localizer");
  const [relation] = (found?.word ?? "near|").split("|");
  return prep({ relation: relation as "near" }, item.text);
}

/** May stand inside a noun phrase. */
const nominal = (item: Item | undefined): boolean =>
  item !== undefined &&
  !isLocalizer(item) &&
  (["noun", "mod", "num", "when", "of", "det", "pron"] as const).some((pos) => is(item, pos)) &&
  !(is(item, "verb") && !is(item, "noun") && !is(item, "mod"));

/** The end (exclusive) of the noun phrase that starts at item `i`, with all that is joined to it by 和; `i` if none does. */
export function phraseEnd(items: Item[], i: number, joined = false): number {
  let j = i;
  while (j < items.length && nominal(items[j])) {
    // A pronoun, and a number after a noun, begin a phrase of their own.
    if (j > i && (only(items[j], "pron") || (is(items[j], "num") && is(items[j - 1], "noun")))) break;
    j++;
  }
  while (j > i && isOf(items[j - 1])) j--;
  if (joined && j > i && says(items[j], "和 与 跟 、")) {
    const next = phraseEnd(items, j + 1, true);
    if (next > j + 1) return next;
  }
  return j;
}

/** The start of the noun phrase that ends before item `end`; `end` if none does. */
export function phraseStart(items: Item[], end: number): number {
  let j = end;
  while (j > 0 && nominal(items[j - 1])) {
    if (only(items[j - 1], "pron") && j < end) break;
    j--;
    if (is(items[j], "num") && !(is(items[j - 1], "mod") || isOf(items[j - 1]))) break;
  }
  return j;
}
