/** The writer: a prompt becomes a screenplay. A grammar and dictionaries, offline and the same every time. */
import type { Manifest } from "../catalog/types.ts";
import type { Screenplay } from "../screenplay/types.ts";
import { carriesMeaning } from "./account/grammar.ts";
import { account } from "./account/index.ts";
import { checkPrompt } from "./check.ts";
import { direct, type WriteOptions } from "./director.ts";
import { feel } from "./feel/index.ts";
import type { Item, Status } from "./items.ts";
import { lexiconOf } from "./lexicon.ts";
import { readPrompt } from "./scribe/walk.ts";
import { composeStill } from "./tableau.ts";

export { checkPrompt, LONGEST_PROMPT } from "./check.ts";
export type { WriteOptions } from "./director.ts";
export type { Status } from "./items.ts";
export { languageNote } from "./language.ts";

/** Options of the writer, and the catalog that it writes for. */
export interface WriterOptions extends WriteOptions {
  /** Manifests of everything that can be shown. Absent: everything in the catalog's word tables. */
  catalog?: readonly Manifest[];
}

/** How one content word of a prompt was understood. */
export interface ExplainedWord {
  text: string;
  /** UTF-16 offsets in the prompt; `end` is exclusive. */
  start: number;
  end: number;
  status: Status;
  /** What it is shown as, where that is not the word itself. */
  as?: string;
}

/** What `explain` gives. */
export interface Explanation {
  prompt: string;
  words: ExplainedWord[];
  /** What the writer added to make a whole film, in words. */
  added: string[];
}

/**
 * Writes the screenplay of a prompt. The same prompt and options give the same screenplay; another seed changes only what
 * the prompt leaves open. Throws one sentence if the prompt cannot be filmed.
 */
export function write(prompt: string, options: WriterOptions = {}): Screenplay {
  return compose(prompt, options).screenplay;
}

/** Says of every content word of a prompt how it was understood, and what was added. */
export function explain(prompt: string, options: WriterOptions = {}): Explanation {
  const { items, added } = compose(prompt, options);
  const words = items
    .filter(carriesMeaning)
    .sort((a, b) => a.start - b.start)
    .map(
      ({ text, start, end, status, as }): ExplainedWord => ({
        text,
        start,
        end,
        status: status ?? "not shown",
        ...(as && as !== "pending" ? { as } : {}),
      }),
    );
  return { prompt, words, added };
}

function compose(prompt: string, options: WriterOptions): { screenplay: Screenplay; items: Item[]; added: string[] } {
  const problem = checkPrompt(prompt);
  if (problem) throw new Error(problem);
  const lexicon = lexiconOf(options.catalog);
  const draft = readPrompt(prompt, lexicon);
  feel(draft, lexicon);
  const { screenplay, added } = direct(prompt, draft, options, lexicon);
  composeStill(screenplay, added, options.catalog ?? []);
  account(draft.items, screenplay, options.catalog ?? [], lexicon);
  return { screenplay, items: draft.items, added };
}
