/**
 * The account of a prompt: what became of every content word, judged by the finished screenplay. A word is shown where the
 * film has what it names, or where it changed something; never because it was read.
 */
import type { Manifest } from "../../catalog/types.ts";
import type { Screenplay } from "../../screenplay/types.ts";
import { GENERIC, LEADS_ON, LOOKS_BACK, STAGE } from "../data/carriers.ts";
import type { Item, Status } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { singulars } from "../morphology.ts";
import { evidence } from "./evidence.ts";
import { factsOf } from "./facts.ts";
import { carriesMeaning, isGrammar } from "./grammar.ts";
import { judgeQuality } from "./quality.ts";

const RANK: Record<Status, number> = { "not shown": 0, approximated: 1, shown: 2 };

/** How a word was understood, and as what it is shown where that is not the word itself. */
export interface Verdict {
  status: Status;
  as?: string;
}

/** Gives every item that carries meaning its status. Items are changed in place. */
export function account(items: Item[], screenplay: Screenplay, catalog: readonly Manifest[], lexicon: Lexicon): void {
  const facts = factsOf(screenplay, catalog, lexicon);
  for (const item of items) if (item.as === "pending") item.as = undefined;
  for (const item of items) if (item.tag === "quality" && !item.status) raise(item, judgeQuality(item, facts));
  items.forEach((item, i) => {
    if (item.kind !== "word" || item.status === "shown") return;
    if (item.mood && item.status !== "approximated") return raise(item, { status: "shown", as: `${item.mood} light` });
    const found = evidence(item, items, i, facts, lexicon);
    if (found) raise(item, found);
  });
  // Words without a meaning of their own, last: they ask their neighbours, and some of those ask theirs.
  for (let round = 0; round < 2; round++)
    items.forEach((item, i) => {
      const own = item.status === "approximated" && !(item.tag === "verb" && LOOKS_BACK.has(item.lower));
      if (item.kind !== "word" || item.status === "shown" || own) return;
      const borrowed = borrow(
        items,
        i,
        facts.scenes.some(({ by }) => by !== "writer"),
      );
      if (borrowed) raise(item, borrowed);
    });
  for (const item of items)
    if (item.status === undefined && item.kind === "word" && carriesMeaning(item)) item.status = "not shown";
}

/** A phrase without its grammar: "is shown" is "shown". */
const core = (lower: string): string =>
  lower
    .split(" ")
    .filter((word) => !isGrammar(word))
    .join(" ") || lower;

function raise(item: Item, verdict: Verdict | undefined) {
  if (!verdict || (item.status && RANK[item.status] >= RANK[verdict.status])) return;
  item.status = verdict.status;
  item.as = verdict.as;
}

/** The fate of a word that shares that of its neighbours. */
function borrow(items: Item[], i: number, placed: boolean): Verdict | undefined {
  const whole = core(items[i].lower);
  const [lower = whole] = [whole, ...singulars(whole)].filter(
    (word) => LEADS_ON.has(word) || LOOKS_BACK.has(word) || GENERIC.has(word) || STAGE.has(word),
  );
  if (STAGE.has(lower))
    return placed ? { status: "shown", as: "the place" } : { status: "approximated", as: "the place" };
  // A style is that of a style, and of nothing else that stands beside it.
  if (/^(?:styles?|art style|in the style of|style of|风格)$/.test(whole) || /\bstyle\b/.test(items[i].lower)) {
    const style = items
      .slice(Math.max(0, i - 4), i + 5)
      .find(
        (one) =>
          one.readings.some((reading) => reading.pos === "when" && reading.what === "style") || one.lower === "3d",
      );
    return style?.status ? { status: style.status, as: `with "${style.text}"` } : undefined;
  }
  const forward = LEADS_ON.has(lower) || GENERIC.has(lower);
  const back = LOOKS_BACK.has(lower);
  if (!forward && !back) return undefined;
  const near = (forward && neighbour(items, i, 1)) || neighbour(items, i, -1) || neighbour(items, i, 1);
  if (!near?.status || near.status === "not shown") return undefined;
  if (GENERIC.has(lower)) return { status: "approximated", as: `any ${near.text}` };
  return { status: near.status, as: `with "${near.text}"` };
}

/** The nearest word with a fate of its own within the sentence. */
function neighbour(items: Item[], i: number, step: 1 | -1): Item | undefined {
  for (let j = i + step, n = 0; j >= 0 && j < items.length && n < 5; j += step) {
    const item = items[j];
    if (/^[.!?;。！？；]$/.test(item.text)) return undefined;
    if (item.kind !== "word") continue;
    n++;
    if (item.status && item.status !== "not shown") return item;
    if (item.status === "not shown" && !LEADS_ON.has(item.lower) && !LOOKS_BACK.has(item.lower)) return undefined;
  }
  return undefined;
}
