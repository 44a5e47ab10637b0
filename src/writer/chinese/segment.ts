/** Cuts a run of Chinese into words: as little unknown as may be, then as few words as may be, the last as long as may be. */
import type { Item } from "../items.ts";
import type { Lexicon, Reading } from "../lexicon.ts";
import type { Token } from "../token.ts";

/** What an unknown character costs, in words. */
const UNKNOWN = 10;
/** Nouns that are said with 子 alone and without it in compounds: 玻璃瓶, 木箱. */
const SUFFIX = "子";

interface Cut {
  cost: number;
  from: number;
  readings: Reading[] | undefined;
}

/** Items of a token of Chinese characters. Characters that nothing knows stand together as one unknown noun. */
export function segment(token: Token, lexicon: Lexicon): Item[] {
  const { text } = token;
  const best: Cut[] = [{ cost: 0, from: 0, readings: undefined }];
  for (let end = 1; end <= text.length; end++) {
    let found: Cut = { cost: best[end - 1].cost + UNKNOWN, from: end - 1, readings: undefined };
    // Shortest first: of equals the last word is the longest.
    for (let from = end - 1; from >= Math.max(0, end - lexicon.longestChinese); from--) {
      const readings = readingsOf(text.slice(from, end), lexicon);
      const cost = best[from].cost + 1;
      if (readings.length > 0 && cost <= found.cost) found = { cost, from, readings };
    }
    best.push(found);
  }
  const items: Item[] = [];
  for (let end = text.length; end > 0; end = best[end].from) {
    const { from, readings } = best[end];
    const piece = text.slice(from, end);
    const [next] = items;
    if (!readings && next && isUnknown(next)) {
      // One more character of the unknown word.
      const word = piece + next.text;
      items[0] = item(word, token.start + from, [{ pos: "noun", sort: "unknown", word }]);
    } else items.unshift(item(piece, token.start + from, readings ?? [{ pos: "noun", sort: "unknown", word: piece }]));
  }
  return items;
}

function readingsOf(word: string, lexicon: Lexicon): Reading[] {
  const known = lexicon.readChinese(word.toLowerCase());
  // 瓶 counts bottles, and is one.
  if (word.length === 1 && known.length > 0 && known.every(({ pos }) => pos === "measure"))
    return [...known, ...lexicon.readChinese(word + SUFFIX).filter(({ pos }) => pos === "noun")];
  if (known.length > 0) return word.endsWith("们") ? known.map((one) => ({ ...one, plural: true })) : known;
  if (word.endsWith("们") && word.length > 2)
    return lexicon.readChinese(word.slice(0, -1)).map((one) => ({ ...one, plural: true }));
  return word.length === 1 ? lexicon.readChinese(word + SUFFIX).filter(({ pos }) => pos === "noun") : [];
}

const item = (text: string, start: number, readings: Reading[]): Item => ({
  kind: "word",
  text,
  lower: text,
  start,
  end: start + text.length,
  readings,
});

const isUnknown = ({ readings }: Item) =>
  readings.length === 1 && readings[0].pos === "noun" && readings[0].sort === "unknown";
