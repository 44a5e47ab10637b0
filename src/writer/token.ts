/** Text to tokens: words, numbers, punctuation, quoted text, and runs of Chinese, each with its place in the prompt. */

/** A piece of the prompt. `end` is exclusive; both count UTF-16 units. */
export interface Token {
  kind: "word" | "number" | "punctuation" | "quote" | "chinese";
  text: string;
  lower: string;
  start: number;
  end: number;
  /** The text between the quotation marks. */
  inner?: string;
}

const QUOTES: Record<string, string> = { '"': '"', "“": "”", "«": "»", "「": "」", "『": "』", "《": "》", "„": "“" };
const CHINESE = /[\u3400-\u9fff]/;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether the apostrophe at `i` opens a quoted stretch: not inside a word, and closed before a word ends. */
function singleQuoteEnd(text: string, i: number): number {
  const before = text[i - 1] ?? " ";
  if (/[\p{L}\p{N}]/u.test(before)) return -1;
  for (let j = i + 2; j < text.length; j++) {
    if ((text[j] === "'" || text[j] === "’") && !/[\p{L}\p{N}]/u.test(text[j + 1] ?? " ")) return j;
  }
  return -1;
}

/** Splits a prompt. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: Token["kind"], start: number, end: number, inner?: string) => {
    const piece = text.slice(start, end);
    tokens.push({ kind, text: piece, lower: piece.toLowerCase().replaceAll("’", "'"), start, end, inner });
  };
  let i = 0;
  while (i < text.length) {
    const c = text[i];
    if (/\s/.test(c)) {
      i++;
      continue;
    }
    const close = QUOTES[c];
    const end = close ? text.indexOf(close, i + 1) : c === "'" || c === "‘" ? singleQuoteEnd(text, i) : -1;
    if (end > i) {
      push(
        "quote",
        i,
        end + 1,
        text
          .slice(i + 1, end)
          .replace(/[,.]$/, "")
          .trim(),
      );
      i = end + 1;
    } else if (CHINESE.test(c)) {
      let j = i;
      while (j < text.length && CHINESE.test(text[j])) j++;
      push("chinese", i, j);
      i = j;
    } else if (WORD.test(c)) {
      let j = i;
      // Hyphens and apostrophes belong to a word if letters follow; full stops and commas to a number if digits follow.
      while (
        j < text.length &&
        !CHINESE.test(text[j]) &&
        (WORD.test(text[j]) ||
          (/[-'’‑]/.test(text[j]) && /[\p{L}\p{N}]/u.test(text[j + 1] ?? "") && !CHINESE.test(text[j + 1] ?? "")) ||
          (/[.,]/.test(text[j]) && /\d/.test(text[j - 1]) && /\d/.test(text[j + 1] ?? "")))
      )
        j++;
      const word = text.slice(i, j);
      const possessive = /['’]s$/i.exec(word) ?? /['’]$/.exec(word);
      if (possessive && word.length > 2) {
        push("word", i, j - possessive[0].length);
        push("word", j - possessive[0].length, j);
      } else push(/^\d[\d.,]*$/.test(word) ? "number" : "word", i, j);
      i = j;
    } else {
      // "dogs'" leaves its apostrophe behind here, as punctuation that the grammar ignores.
      push("punctuation", i, i + 1);
      i++;
    }
  }
  return tokens;
}
