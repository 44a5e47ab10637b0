/** The pages that a lexicon is written on: senses by word, English and Chinese, and what the catalog has. */
import type { Manifest } from "../../catalog/types.ts";
import { STAND_INS } from "../data/stand-ins.ts";
import type { Lexicon, Sense } from "./types.ts";

/** Senses by word in lower case. */
export type Page = Map<string, Sense[]>;

/** A lexicon in the making. */
export interface Book {
  english: Page;
  chinese: Page;
  manifests: readonly Manifest[];
  ids: ReadonlyMap<string, Manifest>;
  have: Lexicon["have"];
  /** Words that the catalog itself lists: no table may say that they are only near to something. */
  own: Set<string>;
  /** Adds a sense of a word, once. */
  add(page: Page, word: string, sense: Sense): void;
  /** Adds a sense of English and of Chinese words. */
  both(en: readonly string[], zh: readonly string[], sense: (word: string) => Sense): void;
  /** Adds a sense of a noun where none of its sort is there. */
  addNoun(page: Page, word: string, sense: Sense): void;
}

/** An empty book for a catalog; without manifests everything counts as had. */
export function bookOf(manifests: readonly Manifest[]): Book {
  const english: Page = new Map();
  const chinese: Page = new Map();
  // A snowboard is a thing, and snowboarding a deed of the same name.
  const ids = new Map(manifests.filter(({ family }) => family !== "action").map((manifest) => [manifest.id, manifest]));
  const add: Book["add"] = (page, word, sense) => {
    const key = word.toLowerCase();
    if (key.includes("-") && key.includes(" ")) {
      // "double-decker bus" is met as three words.
      const loose = key.replaceAll("-", " ");
      if (!page.has(loose)) page.set(loose, [sense]);
    }
    const list = page.get(key);
    if (!list) page.set(key, [sense]);
    else if (!list.some((other) => JSON.stringify(other) === JSON.stringify(sense))) list.push(sense);
  };
  return {
    english,
    chinese,
    manifests,
    ids,
    own: new Set(),
    have(id) {
      if (manifests.length === 0 || ids.has(id)) return { id, exact: true };
      // Garments need no shape of their own in a catalog that lists none.
      const stand = STAND_INS[id]?.find((other) => ids.has(other));
      return stand ? { id: stand, exact: false } : undefined;
    },
    add,
    both(en, zh, sense) {
      for (const word of en) add(english, word, sense(word));
      for (const word of zh) add(chinese, word, sense(word));
    },
    addNoun(page, word, sense) {
      const same = page
        .get(word.toLowerCase())
        ?.some((other) => other.pos === "noun" && "sort" in sense && other.sort === sense.sort);
      if (!same) add(page, word, sense);
    },
  };
}
