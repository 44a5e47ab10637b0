/** Numbers of several words: "twenty-five", "three hundred", "half a dozen". */
import type { Item } from "./items.ts";
import type { Reading } from "./lexicon.ts";

const numberOf = (item: Item | undefined) => {
  const reading = item?.readings.find((one) => one.pos === "num");
  return reading?.pos === "num" ? reading : undefined;
};

/** Joins items that are one number, in place. */
export function joinNumbers(items: Item[]): void {
  for (let i = 0; i + 1 < items.length; i++) {
    const [first, second, third] = [items[i], items[i + 1], items[i + 2]];
    if (first.lower === "half" && /^(?:an?|the)$/.test(second.lower) && numberOf(third))
      join(items, i, 3, (numberOf(third)?.count ?? 2) / 2);
    // "half a dozen" with "a dozen" as one.
    else if (first.lower === "half" && numberOf(second)) join(items, i, 2, (numberOf(second)?.count ?? 2) / 2);
    else if (isPlain(first) && isPlain(second)) {
      const [a, b] = [numberOf(first)?.count ?? 1, numberOf(second)?.count ?? 1];
      if (a >= 20 && a < 100 && a % 10 === 0 && b < 10) join(items, i, 2, a + b);
      else if (a < 100 && b === 100) join(items, i--, 2, 100 * a);
      else if (a < 10 && b === 12) join(items, i, 2, 12 * a);
      else if (a >= 100 && a % 100 === 0 && b < 100) join(items, i, 2, a + b);
    } else if (isPlain(first) && second.lower === "and" && isPlain(third) && (numberOf(first)?.count ?? 0) % 100 === 0)
      join(items, i, 3, (numberOf(first)?.count ?? 0) + (numberOf(third)?.count ?? 0));
  }
}

/** One exact number word. */
const isPlain = (item: Item | undefined) => {
  const number = numberOf(item);
  return number !== undefined && !number.vague && item?.kind === "word" && /^[a-z]+$/.test(item.lower);
};

function join(items: Item[], from: number, n: number, count: number): void {
  const joined = items.slice(from, from + n);
  const [first, last] = [joined[0], joined[n - 1]];
  const lower = joined.map((item) => item.lower).join(" ");
  const reading: Reading = { pos: "num", count: Math.max(1, Math.round(count)), vague: false, word: lower };
  items.splice(from, n, {
    ...first,
    text: joined.map(({ text }) => text).join(" "),
    lower: lower.replaceAll(" ", "-"),
    end: last.end,
    readings: [reading],
  });
}
