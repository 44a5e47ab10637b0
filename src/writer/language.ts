/** Which language a prompt is in, as far as the built-in writer must know it: its own two, or another. */
import type { Status } from "./items.ts";
import { tokenise } from "./token.ts";

/** Small words that other languages lean on and English has not, or means otherwise. */
const OTHERS = new Set(
  // French, German, Spanish, Italian
  (
    "le la les un une des du et dans sur avec est au aux qui der das ein eine einen einem und im durch den dem mit auf ist el los las una y en con del por il lo gli di che nel nella su per della " +
    // Portuguese, Dutch, Swedish, Danish, Norwegian, Polish, Czech
    "o os um uma e em no na com do da pelo het een de op met aan och på med ett och og i et en w na się przez z jest po v ve se je " +
    // Turkish, Vietnamese, Indonesian, Finnish, Hungarian, Romanian
    "bir ve ile için một và trong trên di yang dan dengan seekor seorang sebuah ja on egy az és o un pe în și"
  ).split(" "),
);
/** Small words of English. */
const ENGLISH = new Set(
  "a an the of in on at with and to from by is are its his her their into over under near while then as for through that who which past behind".split(
    " ",
  ),
);
/** Letters of scripts that the built-in writer does not read. */
const OTHER_LETTERS = /(?![\p{Script=Latin}\p{Script=Han}])\p{L}/gu;

/**
 * One sentence for whoever wrote a prompt in a language that the built-in writer does not read; undefined for English,
 * Chinese, and text that mixes them with others. What stands in quotation marks may be in any language. `words` are the
 * prompt's content words as `explain` gives them.
 */
export function languageNote(prompt: string, words: readonly { text: string; status: Status }[]): string | undefined {
  const tokens = tokenise(prompt).filter(({ kind }) => kind === "word" || kind === "chinese");
  const said = words.filter(({ text }) => /^[\p{L}\p{M}'’-]+$/u.test(text));
  const understood = said.filter(({ status }) => status !== "not shown").length;
  if (said.length === 0 || understood * 2 >= said.length) return undefined;
  const text = tokens.map((token) => token.text).join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const strange = text.match(OTHER_LETTERS)?.length ?? 0;
  const count = (set: ReadonlySet<string>) => tokens.filter(({ lower }) => set.has(lower)).length;
  const english = count(ENGLISH);
  // Letters with marks and not one word that is understood: another language, if not Chinese.
  const marked = english === 0 && understood === 0 && /[À-ɏḀ-ỿ]/.test(text);
  return strange * 4 >= letters || count(OTHERS) > english || marked
    ? "The built-in writer reads English and Chinese and understood little of this prompt: write it in one of them, or let a language model read it (--writer model)."
    : undefined;
}
