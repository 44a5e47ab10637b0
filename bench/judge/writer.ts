/** How much of what people ask for the writer understands, over published prompts. */
import { writeFileSync } from "node:fs";
import { explain } from "../../src/engine/index.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { measureSentences, type SentencesRow, sentencesInWords } from "./sentences.ts";
import { promptsOf, suitesFolder } from "./suites.ts";

/** Suites of free prompts. */
const SUITES = ["vbench", "fetv", "vbench-competition", "sora"];

/** A suite's row; the last one is over all. Shares are 0 to 1, of mentions of content words. */
export interface WriterRow {
  suite: string;
  prompts: number;
  mentions: number;
  shown: number;
  /** Shown or approximated. */
  understood: number;
  /** Mentions that `explain` gives a status, of the content words that are in the text. */
  accounted: number;
  /** Prompts that could not be read. */
  failed: number;
  /** Milliseconds that a prompt takes to be explained: the mean, and what 95 of 100 stay under. */
  meanMs: number;
  p95Ms: number;
}

/** Words by how often they were met, most frequent first. */
export type Frequencies = [word: string, mentions: number][];

/** What is missing: words not shown, words that `explain` passes over, and words that are approximated, with as what. */
export interface Missing {
  notShown: Frequencies;
  passedOver: Frequencies;
  approximated: Frequencies;
}

/**
 * Writes the hand-made sentences, then explains every prompt of the suites. Yields a row a language, a row a suite, then one
 * over all suites, and at last what is missing; `out` is a file
 * for the whole list of that, as tab-separated mentions, fate and word.
 */
export async function* measureWriter(options: {
  suite?: string;
  prompts?: string;
  out?: string;
}): AsyncGenerator<SentencesRow | WriterRow | Missing> {
  if (!options.suite) yield* measureSentences();
  const folder = suitesFolder(options.prompts);
  const all = new Tally("all");
  for (const suite of options.suite ? [options.suite] : SUITES) {
    const tally = new Tally(suite);
    for (const prompt of promptsOf(folder, suite)) {
      await tally.add(prompt);
      await all.add(prompt);
    }
    yield tally.row();
  }
  yield all.row();
  const missing = all.missing();
  if (options.out) writeFileSync(options.out, table(missing));
  yield missing;
}

/** A suite's row as a line of text; of what is missing, the most frequent. */
export function inWords(row: SentencesRow | WriterRow | Missing): string {
  if ("sentences" in row) return sentencesInWords(row);
  if ("suite" in row) {
    const share = (part: number) => `${(100 * part).toFixed(1)} %`;
    const { suite, prompts, mentions, shown, understood, accounted, meanMs, p95Ms } = row;
    return `${suite.padEnd(20)} ${prompts} prompts, ${mentions} mentions: ${share(shown)} shown, ${share(understood)} shown or approximated, ${share(accounted)} accounted for; ${meanMs} ms a prompt, 95 % under ${p95Ms} ms`;
  }
  return Object.entries(row)
    .map(
      ([list, words]: [string, Frequencies]) =>
        `${list}: ${words
          .slice(0, 60)
          .map(([word, times]) => `${word} ${times}`)
          .join(", ")}`,
    )
    .join("\n\n");
}

/** Everything that is missing and was met twice or more, most frequent first. */
function table({ notShown, passedOver, approximated }: Missing): string {
  const rows = [
    ...notShown.map(([word, times]) => ({ times, fate: "not shown", word })),
    ...passedOver.map(([word, times]) => ({ times, fate: "passed over", word })),
    ...approximated.map(([word, times]) => ({ times, fate: "approximated", word })),
  ].filter(({ times }) => times > 1);
  rows.sort((a, b) => b.times - a.times);
  return ["mentions\tfate\tword", ...rows.map(({ times, fate, word }) => `${times}\t${fate}\t${word}`), ""].join("\n");
}

class Tally {
  readonly #suite: string;
  readonly #counts = { prompts: 0, failed: 0, shown: 0, approximated: 0, mentions: 0, passedOver: 0 };
  readonly #times: number[] = [];
  readonly #notShown = new Map<string, number>();
  readonly #passedOver = new Map<string, number>();
  readonly #approximated = new Map<string, number>();

  constructor(suite: string) {
    this.#suite = suite;
  }

  async add(prompt: string): Promise<void> {
    const counts = this.#counts;
    counts.prompts++;
    const start = performance.now();
    const explanation = await explain(prompt).catch(() => undefined);
    this.#times.push(performance.now() - start);
    if (!explanation) counts.failed++;
    for (const { text, status, as } of explanation?.words ?? []) {
      counts.mentions++;
      if (status === "shown") counts.shown++;
      if (status === "approximated") counts.approximated++;
      if (status === "not shown") raise(this.#notShown, text.toLowerCase());
      if (status === "approximated") raise(this.#approximated, `${text.toLowerCase()} as ${as ?? "something near"}`);
    }
    for (const word of contentWords(prompt)) {
      if (explanation?.words.some(({ start, end }) => start < word.end && word.start < end)) continue;
      counts.passedOver++;
      counts.mentions++;
      raise(this.#passedOver, word.text);
    }
  }

  row(): WriterRow {
    const { prompts, failed, mentions, shown, approximated, passedOver } = this.#counts;
    const share = (part: number) => Math.round((10000 * part) / Math.max(1, mentions)) / 10000;
    return {
      suite: this.#suite,
      prompts,
      mentions,
      shown: share(shown),
      understood: share(shown + approximated),
      accounted: share(mentions - passedOver),
      failed,
      meanMs: tenth(this.#times.reduce((sum, time) => sum + time, 0) / Math.max(1, this.#times.length)),
      p95Ms: tenth(this.#times.toSorted((a, b) => a - b)[Math.floor(0.95 * this.#times.length)] ?? 0),
    };
  }

  missing(): Missing {
    return {
      notShown: sorted(this.#notShown),
      passedOver: sorted(this.#passedOver),
      approximated: sorted(this.#approximated),
    };
  }
}

/** The words of a prompt that are not grammar, by a list that the writer knows nothing of. */
export function contentWords(prompt: string): { text: string; start: number; end: number }[] {
  return [...prompt.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)]
    .map((match) => ({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }))
    .filter(({ text }) => !FUNCTION_WORDS.has(text.replace(/['’]s?$/, "")) && !FUNCTION_WORDS.has(text));
}

const tenth = (value: number): number => Math.round(10 * value) / 10;

function raise(map: Map<string, number>, word: string): void {
  map.set(word, (map.get(word) ?? 0) + 1);
}

function sorted(map: Map<string, number>): Frequencies {
  return [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
