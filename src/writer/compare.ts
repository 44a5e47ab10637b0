/** Comparisons: "bigger than a horse", "twice as tall as the house", "faster than". The standard is no part of the picture. */
import type { Item } from "./items.ts";
import type { Lexicon, Reading } from "./lexicon.ts";

const FACTORS = new Map([
  ["twice", 2],
  ["thrice", 3],
  ["half", 0.5],
]);

/** Reads comparatives as the adjective or adverb that they are the form of, and what stands after "than" as a standard. In place. */
export function readComparisons(items: Item[], lexicon: Lexicon): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item.kind !== "word") continue;
    const base = lexicon.read(item.lower).length === 0 ? comparative(item.lower, lexicon) : undefined;
    if (base) item.readings = base;
    // "larger than", "less tall than".
    const than = items[i + 1];
    if (than?.lower === "than" && item.readings.some(compares)) {
      than.readings = [{ pos: "prep", prep: { use: "than" }, word: "than" }];
      item.compared = 1.25;
    }
    // "as big as", "twice as tall as", "three times as long as".
    if (item.lower === "as" && items[i + 2]?.lower === "as" && items[i + 1].readings.some(compares)) {
      const [before, number] = [items[i - 1], items[i - 2]?.readings.find((one) => one.pos === "num")];
      const times = before?.lower === "times" && number?.pos === "num" ? number.count : undefined;
      const factor = FACTORS.get(before?.lower ?? "") ?? times;
      item.readings = [{ pos: "filler", word: "as" }];
      items[i + 2].readings = [{ pos: "prep", prep: { use: "than" }, word: "as" }];
      items[i + 1].compared = factor ?? 1;
      if (factor !== undefined && before) before.readings = [{ pos: "filler", word: before.lower }];
      if (times !== undefined) items[i - 2].readings = [{ pos: "filler", word: items[i - 2].lower }];
    }
  }
}

const compares = (reading: Reading) => reading.pos === "mod" || reading.pos === "manner";

/** What the word before -er is. */
function comparative(word: string, lexicon: Lexicon): Reading[] | undefined {
  if (word === "better" || word === "best") return [{ pos: "mod", what: "plain", word }];
  const stem = /^(.{2,})(?:er|est)$/.exec(word)?.[1];
  if (!stem) return undefined;
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")];
  for (const base of bases) {
    const readings = lexicon.read(base).filter(compares);
    if (readings.length > 0) return readings;
  }
  return undefined;
}
