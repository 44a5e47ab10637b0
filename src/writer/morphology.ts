/** English word forms: what a form may be a form of. */
import { IRREGULAR_NOUNS, IRREGULAR_VERBS, SAME_PLURAL } from "./data/grammar.ts";

/** A form of a verb. */
export type VerbForm = "base" | "s" | "ed" | "ing";

/** Singulars that a word may be the plural of, likeliest first. */
export function singulars(word: string): string[] {
  const irregular = Object.hasOwn(IRREGULAR_NOUNS, word) ? IRREGULAR_NOUNS[word] : undefined;
  // "Two wine glasses" are glasses to drink from.
  if (word === "glasses") return ["glasses", "glass"];
  if (irregular) return [irregular];
  if (SAME_PLURAL.has(word) || word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return [];
  const found: string[] = [];
  if (word.endsWith("ies")) found.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) found.push(word.slice(0, -2));
  if (word.endsWith("ves")) found.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  found.push(word.slice(0, -1));
  return found;
}

/** Bases that a word may be a form of, with the form; the word itself as a base comes first. */
export function verbBases(word: string): { base: string; form: VerbForm }[] {
  const found: { base: string; form: VerbForm }[] = [{ base: word, form: "base" }];
  const irregular = Object.hasOwn(IRREGULAR_VERBS, word) ? IRREGULAR_VERBS[word] : undefined;
  if (irregular) found.push({ base: irregular[0], form: irregular[1] });
  const add = (form: VerbForm, ...bases: string[]) => {
    for (const base of bases) if (base.length > 1) found.push({ base, form });
  };
  if (word.endsWith("ing") && word.length > 4) {
    const stem = word.slice(0, -3);
    add("ing", stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/y$/, "ie"));
  } else if (word.endsWith("ed") && word.length > 3) {
    const stem = word.slice(0, -2);
    add("ed", stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y"));
  } else if (word.endsWith("s") && !word.endsWith("ss")) {
    const stem = word.slice(0, -1);
    add(
      "s",
      stem,
      ...(word.endsWith("es") ? [word.slice(0, -2)] : []),
      ...(word.endsWith("ies") ? [`${word.slice(0, -3)}y`] : []),
    );
  }
  return found;
}
