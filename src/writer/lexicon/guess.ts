/** Words that no entry knows: by their class in WordNet, or by their form. */
import { LEADS_ON } from "../data/carriers.ts";
import { NOUN_CLASSES } from "../data/classes.ts";
import { VAGUE_NOUNS } from "../data/grammar.ts";
import { MODIFIERS, NOUNS, VERBS } from "../data/hypernyms.ts";
import { ROLES } from "../data/roles.ts";
import { singulars, verbBases } from "../morphology.ts";
import { PERSON, withForm } from "./forms.ts";
import type { Lexicon, Reading, Sense } from "./types.ts";

/** Reads a table of the bake: words by class. */
function byWord(table: Record<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, list] of Object.entries(table))
    for (const word of list.trim().split(/\s+/)) found.set(word.replaceAll("_", " "), name);
  return found;
}
const byClass = byWord(NOUNS);
const verbAction = byWord(VERBS);
const adjectives = new Set(MODIFIERS.adjective.trim().split(/\s+/));
const adverbs = new Set(MODIFIERS.adverb.trim().split(/\s+/));

/** The guesser of a lexicon that has some things and lacks others. */
export function guesser(have: Lexicon["have"]): Lexicon["guess"] {
  const nounByClass = (word: string): Sense | undefined => {
    const name = VAGUE_NOUNS.has(word) ? undefined : byClass.get(word);
    const found = name ? NOUN_CLASSES[name] : undefined;
    if (!found) return undefined;
    const targets = found.to.map(have);
    const target = targets.find((one) => one?.exact) ?? targets.find(Boolean);
    switch (found.sort) {
      case "person":
        return { pos: "noun", sort: "person", role: PERSON, near: true, word };
      case "kind":
        return target
          ? { pos: "noun", sort: "kind", id: target.id, near: true, word }
          : { pos: "noun", sort: "substance", word };
      case "garment":
        return { pos: "noun", sort: "garment", id: found.to[0], near: true, word };
      case "place":
        return target
          ? { pos: "noun", sort: "place", id: target.id, near: true, features: [], word }
          : { pos: "noun", sort: "unknown", word };
      case "feature":
        return { pos: "noun", sort: "feature", id: found.to[0], near: true, word };
      case "body":
        return { pos: "noun", sort: "part", word };
      case "substance":
        return { pos: "noun", sort: "substance", word };
      default:
        return { pos: "noun", sort: "substance", word };
    }
  };

  return (word: string, capital: boolean): Reading[] => {
    const found: Reading[] = [];
    for (const [one, plural] of [[word, false], ...singulars(word).map((single) => [single, true])] as [
      string,
      boolean,
    ][]) {
      const sense = singulars(word).some((single) => VAGUE_NOUNS.has(single)) ? undefined : nounByClass(one);
      if (sense) {
        found.push(withForm(sense, plural));
        break;
      }
    }
    for (const { base, form } of verbBases(word)) {
      // "Enjoying the view" holds nothing: what carries no meaning of its own is no deed.
      const action = LEADS_ON.has(base) ? undefined : verbAction.get(base);
      if (action && (form !== "base" || (!found.length && !VAGUE_NOUNS.has(word)))) {
        found.push(withForm({ pos: "verb", action, near: true, word }, false, form));
        break;
      }
    }
    if (adverbs.has(word) && (word.endsWith("ly") || !found.length)) found.unshift({ pos: "mod", what: "plain", word });
    else if (adjectives.has(word)) found.push({ pos: "mod", what: "plain", word });
    const person = /[a-z]{3}(man|woman|boy|girl|lady)$/.exec(word);
    if (!found.length && person) {
      const base = ROLES.find((role) => role.words.includes(person[1])) ?? PERSON;
      found.push({ pos: "noun", sort: "person", role: base, near: true, word });
    } else if (!found.length) {
      if (word.endsWith("ing") && word.length > 5)
        found.push(withForm({ pos: "verb", action: "unknown", near: true, word }, false, "ing"));
      else if (word.endsWith("ly") || (/(?:ful|ous|ive|able|ible|ish|less|ic|al|est|y)$/.test(word) && !capital))
        found.push({ pos: "mod", what: "plain", word });
      else found.push({ pos: "noun", sort: "unknown", word });
    }
    return found;
  };
}
