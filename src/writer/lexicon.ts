/** One lexicon: every word and phrase that the writer knows, English and Chinese, with all that it may mean. */
import { actions } from "../catalog/actions.ts";
import type { Manifest } from "../catalog/types.ts";
import { KINDS, PLACES } from "../catalog/words/index.ts";
import { bookOf } from "./lexicon/book.ts";
import { addClosed } from "./lexicon/closed.ts";
import { withForm } from "./lexicon/forms.ts";
import { guesser } from "./lexicon/guess.ts";
import { homeOf, natureOf, understands } from "./lexicon/home.ts";
import { addModifiers } from "./lexicon/modifiers.ts";
import { addNouns } from "./lexicon/nouns.ts";
import { addSceneNouns } from "./lexicon/scene-nouns.ts";
import type { Lexicon, Reading, Sense } from "./lexicon/types.ts";
import { addVerbs } from "./lexicon/verbs.ts";
import { singulars, verbBases } from "./morphology.ts";

export { PERSON, sexOf } from "./lexicon/forms.ts";
export type { Lexicon, Reading, Sense } from "./lexicon/types.ts";

const cache = new WeakMap<readonly Manifest[], Lexicon>();
const NO_MANIFESTS: Manifest[] = [];

/** The lexicon for a catalog; without manifests, for everything in the catalog's word tables. */
export function lexiconOf(manifests: readonly Manifest[] = NO_MANIFESTS): Lexicon {
  const cached = cache.get(manifests);
  if (cached) return cached;
  const made = build(manifests);
  cache.set(manifests, made);
  return made;
}

/** Whether two senses are the same kind of thing. */
const sameKind = (a: Sense, b: Sense): boolean =>
  a.pos === "noun" && b.pos === "noun" && a.sort === "kind" && b.sort === "kind" && a.id === b.id;

function build(manifests: readonly Manifest[]): Lexicon {
  const book = bookOf(manifests);
  addNouns(book);
  addSceneNouns(book);
  addVerbs(book);
  addModifiers(book);
  addClosed(book);
  const { english, chinese, ids, have } = book;
  const kinds = new Map(KINDS.map((kind) => [kind.id, kind]));
  const places = new Map(PLACES.map((place) => [place.id, place]));
  const longestChinese = Math.max(...[...chinese.keys()].map((word) => word.length));

  const read = (given: string): Reading[] => {
    // "café" is "cafe".
    const phrase = given.normalize("NFD").replace(/\p{M}/gu, "");
    const found: Reading[] = (english.get(phrase) ?? []).map((sense) =>
      withForm(sense, false, sense.pos === "verb" ? "base" : undefined),
    );
    const space = phrase.lastIndexOf(" ");
    const head = phrase.slice(0, space + 1);
    // "Does" is no deer.
    const closed = found.some(({ pos }) => pos === "aux" || pos === "det" || pos === "pron");
    for (const one of closed ? [] : singulars(phrase.slice(space + 1))) {
      for (const sense of english.get(head + one) ?? []) {
        // A word that names the kind by itself is no plural: a pair of skis is one thing.
        if (sense.pos === "noun" && !found.some((own) => sameKind(own, sense))) found.push(withForm(sense, true));
      }
      if (found.some((reading) => reading.plural) && one !== "glasses") break;
    }
    const first = phrase.indexOf(" ") < 0 ? phrase : phrase.slice(0, phrase.indexOf(" "));
    for (const { base, form } of verbBases(first)) {
      if (form === "base") continue;
      for (const sense of english.get(base + phrase.slice(first.length)) ?? []) {
        if (sense.pos === "verb") found.push(withForm(sense, false, form));
      }
    }
    return found;
  };

  return {
    read,
    guess: guesser(have),
    readChinese: (word) =>
      (chinese.get(word) ?? []).map((sense) => withForm(sense, false, sense.pos === "verb" ? "s" : undefined)),
    longestChinese,
    sizeOf: (id) => {
      const manifest = ids.get(id);
      return manifest
        ? Math.max(manifest.size.width, manifest.size.height, manifest.size.depth) || (kinds.get(id)?.size ?? 1)
        : (kinds.get(id)?.size ?? 1);
    },
    familyOf: (id) => ids.get(id)?.family ?? kinds.get(id)?.family,
    homesOf: (id) =>
      (kinds.get(id)?.home ?? homeOf(id, ids.get(id)?.family, ids.get(id)?.tags)).filter(
        (place) => manifests.length === 0 || ids.has(place),
      ),
    indoor: (place) => ids.get(place)?.tags.includes("indoor") ?? places.get(place)?.indoor ?? false,
    nature: (id) => natureOf(id, ids.get(id)?.tags),
    understands: (place, feature) => understands(ids.get(place), place, feature),
    parameter: (id, name, value) => {
      const parameter = ids.get(id)?.parameters[name];
      return parameter !== undefined && (parameter.type !== "choice" || parameter.of.includes(value));
    },
    todo: (id) => (actions.find((action) => action.id === id) ?? ids.get(id))?.tags.includes("todo") ?? false,
    have,
  };
}
