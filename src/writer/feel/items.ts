/** Looking around an item: what it belongs to. */
import type { Item } from "../items.ts";
import type { Reading } from "../lexicon.ts";

/** A noun reading. */
export type Noun = Extract<Reading, { pos: "noun" }>;

/** Whether nothing was done with an item, or nothing that shows it. */
export const isOpen = (item: Item): boolean =>
  item.kind === "word" && (item.status === undefined || item.status === "not shown");

/** Words between an adjective and its noun. */
const BETWEEN = new Set(["mod", "filler", "quality", "when", "manner", "num", "verb"]);

/** The noun that an adjective at `i` stands before, the last of a compound; undefined where it stands alone. */
export function headAfter(items: readonly Item[], i: number): Item | undefined {
  let head: Item | undefined;
  for (let j = i + 1; j < Math.min(items.length, i + 9); j++) {
    const item = items[j];
    const joint = item.lower === "," || item.lower === "and" || item.lower === "or" || item.lower === "、";
    if (item.tag === "noun" || item.tag === "camera") head = item;
    else if (head || !(BETWEEN.has(item.tag ?? "") || joint)) break;
    if (item.tag === "verb" && !isAdjectival(items, j)) break;
  }
  return head;
}

/** A participle before a noun: "a lit candle". */
const isAdjectival = (items: readonly Item[], j: number): boolean =>
  items[j + 1]?.tag === "noun" || items[j + 1]?.tag === "mod";

/** The sort of an item as a noun, if it can be one. */
export const sortsOf = (item: Item | undefined): Noun["sort"][] =>
  item?.readings.filter((one): one is Noun => one.pos === "noun").map((one) => one.sort) ?? [];
