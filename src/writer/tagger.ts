/** Decides which part of speech each item plays, from its neighbours: "walks" after "a man" is a verb, after "the" a noun. */

import { SAME_PLURAL } from "./data/grammar.ts";
import type { Item, Tag } from "./items.ts";
import type { Reading } from "./lexicon.ts";

const can = (item: Item | undefined, pos: Reading["pos"]) =>
  item?.readings.some((reading) => reading.pos === pos) ?? false;
/** Tags after which a noun phrase goes on or begins. */
const NOMINAL_START = new Set<Tag>(["det", "num", "mod", "possessive"]);

/** Sets `tag` on every item. */
export function tagItems(items: Item[]): void {
  let verbSeen = false;
  let nounSeen = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    item.tag = tagOf(items, i, { verbSeen, nounSeen });
    if (item.tag === "verb") verbSeen = true;
    if (item.tag === "noun" || item.tag === "pron") nounSeen = true;
    if (item.tag === "punctuation" || item.tag === "conj") {
      verbSeen = false;
      if (/[.!?;:]/.test(item.text)) nounSeen = false;
    }
  }
}

interface ClauseSoFar {
  verbSeen: boolean;
  nounSeen: boolean;
}

function tagOf(items: Item[], i: number, clause: ClauseSoFar): Tag {
  const item = items[i];
  if (item.kind !== "word") return item.kind;
  let before = i - 1;
  const adverb = (j: number) => items[j].tag === "mod" && /ly$/.test(items[j].lower) && items[j - 1]?.tag === "noun";
  while (before >= 0 && (items[before].tag === "filler" || items[before].tag === "manner" || adverb(before))) before--;
  const previous = items[before];
  const next = items[i + 1];
  const previousTag = previous?.tag;
  const has = (pos: Reading["pos"]) => can(item, pos);
  const nominalNext = can(next, "noun") || can(next, "mod") || can(next, "when") || can(next, "num");
  const phraseNext = nominalNext || can(next, "det") || can(next, "pron") || next?.kind === "quote";
  const count = new Set(item.readings.map((reading) => reading.pos)).size;
  // "A man zorbs the dog": a deed that nobody knows, but a deed.
  const named =
    item.readings.length > 0 &&
    item.readings.every((one) => one.pos === "noun" && (one.plural || one.sort === "unknown"));
  const single = previous?.readings.some((one) => one.pos === "noun" && !one.plural) ?? false;
  if (named && previousTag === "noun" && single && /[^s]s$/.test(item.lower) && can(next, "det") && !clause.verbSeen) {
    item.readings.push({ pos: "verb", action: "unknown", near: true, word: item.lower, form: "s" });
    return "verb";
  }
  // "a green one", "the red ones".
  if (/^ones?$/.test(item.lower) && (item.lower === "ones" || /^(?:det|mod|noun|when)$/.test(previousTag ?? "")))
    return "pron";
  // "on the boy's left", "looks left".
  if (/^(?:left|right)$/.test(item.lower)) {
    if (previousTag === "possessive") return "noun";
    if (items[i - 1]?.tag === "verb" && !phraseNext) return "filler";
  }
  if (count === 1) {
    const [only] = item.readings;
    // "an open field": a base form between a determiner and a noun is an adjective.
    if (
      only.pos === "verb" &&
      only.form === "base" &&
      (previousTag === "det" || previousTag === "mod") &&
      can(next, "noun")
    )
      return "mod";
    // "supports a wooden swing"
    const opened =
      previousTag === "det"
        ? !/^(?:both|all|each|that|this|these|those)$/.test(previous?.lower ?? "")
        : previousTag === "mod" && phraseOpen(items, before);
    if (
      only.pos === "verb" &&
      only.form === "base" &&
      opened &&
      !nominalNext &&
      (!next || next.kind === "punctuation" || can(next, "prep") || can(next, "conj"))
    ) {
      item.readings.push({ pos: "noun", sort: "unknown", word: item.lower });
      return "noun";
    }
    // "on a wooden surface": a phrase ends in a noun.
    const ends = !next || next.kind === "punctuation" || can(next, "prep") || can(next, "verb");
    if (
      only.pos === "mod" &&
      only.what === "plain" &&
      previousTag === "mod" &&
      !nominalNext &&
      ends &&
      !/ly$/.test(item.lower) &&
      phraseOpen(items, before)
    ) {
      item.readings.push({ pos: "noun", sort: "unknown", word: item.lower });
      return "noun";
    }
    // "irritated by flies": a plural and no deed.
    if (only.pos === "verb" && only.form === "s" && /^(?:prep|det|num)$/.test(previousTag ?? "") && !nominalNext) {
      item.readings.push({ pos: "noun", sort: "unknown", word: item.lower, plural: true });
      return "noun";
    }
    // A particle with nothing after it belongs to its verb.
    if (
      only.pos === "prep" &&
      !phraseNext &&
      !can(next, "verb") &&
      !can(next, "camera") &&
      !can(next, "manner") &&
      !only.prep.way &&
      !only.prep.use &&
      previousTag === "verb"
    )
      return "filler";
    if (only.pos === "prep" && item.lower === "to" && can(next, "verb") && !can(next, "noun")) return "filler";
    return only.pos;
  }
  if (has("quality")) return "quality";
  if (has("neg")) return "neg";
  // "does not run", "did jump": no deer.
  if (/^(?:do|does|did)$/.test(item.lower) && (can(next, "neg") || can(next, "verb"))) return "aux";
  if (has("pron") && (has("det") || has("num"))) {
    if (item.lower === "that") return previousTag === "noun" ? "pron" : "det";
    if (item.lower === "both" || item.lower === "one" || item.lower === "her" || item.lower === "another")
      return nominalNext ? (has("det") ? "det" : "num") : "pron";
    return nominalNext ? "det" : "pron";
  }
  if (has("det") && has("num")) return "num";
  if (has("conj")) {
    if (item.lower === "as" && has("prep") && can(next, "det") && !verbWithin(items, i + 2, 4)) return "prep";
    if (has("prep") && !has("filler") && item.lower !== "as") return "prep";
    return "conj";
  }
  if (has("camera") && (has("noun") || has("verb") || has("mod") || has("prep") || has("when"))) {
    const viewNext = next?.readings.some(
      (r) => r.pos === "camera" || (r.pos === "noun" && (r.sort === "view" || r.sort === "camera")),
    );
    const aloneInClause = (!previous || previousTag === "punctuation") && (!next || next.kind === "punctuation");
    if (viewNext || aloneInClause || !previous || previousTag === "camera" || previousTag === "punctuation")
      return "camera";
    if (item.readings.some((r) => r.pos === "camera" && r.camera.shot) && item.lower.includes(" ")) return "camera";
    if (item.readings.some((r) => r.pos === "camera" && r.camera.shot) && (can(next, "prep") || !has("verb")))
      return "camera";
    if (previous?.readings.some((r) => r.pos === "noun" && (r.sort === "camera" || r.sort === "view"))) return "camera";
    if (!has("noun") && !has("verb") && !has("mod")) return "camera";
  }
  if (has("prep") && has("filler") && /^outside/.test(item.lower) && !phraseNext) return "filler";
  if (has("prep")) {
    if (has("verb") && previousTag === "aux" && !has("noun")) return "verb";
    if (has("mod") || has("noun") || has("camera")) return phraseNext ? "prep" : has("noun") ? "noun" : "mod";
    if (phraseNext) return "prep";
    if (
      item.readings.some(
        (r) => r.pos === "prep" && (r.prep.way === "past" || r.prep.way === "away" || r.prep.way === "off"),
      )
    )
      return "prep";
    return has("filler") ? "filler" : has("verb") ? "verb" : "prep";
  }
  if (has("filler") && !has("noun") && !has("verb"))
    return has("mod") && nominalNext ? "mod" : has("manner") ? "manner" : "filler";
  if (has("aux") && has("verb")) {
    // "has a beard" and "has walked"; "starts a fire" and "starts to walk".
    if (can(next, "verb") && !can(next, "noun")) return "aux";
    return phraseNext ? "verb" : "aux";
  }
  if (has("num")) return "num";
  // "is clear and sharp"
  const twin = previousTag === "conj" && items[before - 1]?.tag === "mod" && items[before - 2]?.tag !== "det";
  if (has("mod") && twin && !nominalNext) return "mod";
  if (has("mod") && (has("noun") || has("verb") || has("when") || has("manner"))) {
    const listed = next && can(next, "conj") && /^(?:and|&|和)$/.test(next.lower) && can(items[i + 2], "mod");
    if (nominalNext && (can(next, "noun") || can(next, "mod")) && !nextIsVerb(items, i)) return "mod";
    if (listed && (can(items[i + 3], "noun") || can(items[i + 3], "mod"))) return "mod";
    if (previousTag === "aux" && !has("verb")) return "mod";
    if (has("noun") && !has("verb")) return "noun";
    if (!has("noun") && !has("verb"))
      return has("when") && !NOMINAL_START.has(previousTag ?? "punctuation") ? "when" : "mod";
    if (!has("noun")) return verbOrNot(items, i, before, clause) ? "verb" : "mod";
  }
  if (has("noun") && has("verb")) return verbOrNot(items, i, before, clause) ? "verb" : "noun";
  if (has("noun")) return "noun";
  // "in spring", "during the fall": a season after a preposition, a deed elsewhere.
  if (has("verb") && has("when")) {
    const from = previousTag === "det" ? items[before - 1] : previous;
    return from?.tag === "prep" || (previousTag === "mod" && items[before - 1]?.tag === "prep") || !clause.nounSeen
      ? "when"
      : "verb";
  }
  if (has("verb")) return "verb";
  if (has("when")) return "when";
  return item.readings[0]?.pos ?? "filler";
}

/** Whether the adjectives before item `i` follow a determiner. */
function phraseOpen(items: Item[], i: number): boolean {
  let j = i;
  while (items[j]?.tag === "mod") j--;
  return items[j]?.tag === "det" || items[j]?.tag === "num";
}

/** Whether one of the next `n` items before any punctuation may be a verb of a clause. */
function verbWithin(items: Item[], i: number, n: number): boolean {
  for (let j = i; j < Math.min(items.length, i + n) && items[j].kind === "word"; j++) {
    if (items[j].readings.some((r) => r.pos === "verb" && r.form !== "base") || can(items[j], "aux")) return true;
  }
  return false;
}

/** Whether the item after `i` is rather a verb: "orange rolls", "the old jump". */
function nextIsVerb(items: Item[], i: number): boolean {
  const next = items[i + 1];
  if (!can(next, "verb")) return false;
  if (!can(next, "noun") && !can(next, "mod")) return true;
  return (
    next.readings.some((r) => r.pos === "verb" && (r.form === "s" || r.form === "ing")) && !can(items[i + 2], "noun")
  );
}

/** "A girl in blue boots jumps": the plural belongs to a preposition, the verb to the singular before it. */
function subjectIsFar(items: Item[], from: number): boolean {
  let prep = false;
  // "a flock of flamingos flies"
  for (let j = from - 1; j >= 0 && /^(?:mod|num|measure|of)$/.test(items[j].tag ?? ""); j--)
    if (/^(?:an?|one|the|each|every)\b.* of$/.test(items[j].lower)) return true;
  for (let j = from - 1; j >= 0 && items[j].kind === "word"; j--) {
    if (items[j].tag === "verb") return false;
    if (items[j].tag === "prep") prep = true;
    else if (prep && items[j].tag === "noun") return !items[j].readings.some((one) => one.plural);
  }
  return false;
}

function verbOrNot(items: Item[], i: number, before: number, clause: ClauseSoFar): boolean {
  const item = items[i];
  const previous = items[before];
  const next = items[i + 1];
  const form = item.readings.find((reading) => reading.pos === "verb")?.form;
  const plural =
    SAME_PLURAL.has(previous?.lower ?? "") ||
    previous?.readings.some((reading) => reading.plural || (reading.pos === "noun" && reading.word === "people"));
  switch (previous?.tag) {
    case "det":
    case "num":
    case "possessive":
      return (form === "ing" || form === "ed") && can(next, "noun");
    case "mod":
      return (form === "ing" || form === "ed") && (can(next, "noun") || !can(item, "noun"))
        ? true
        : form === "ing" && items[before - 1]?.tag !== "det";
    case "prep":
      return form === "ing" && (can(next, "det") || can(next, "prep"));
    case "noun": {
      if (form === "ing" || form === "ed") return true;
      if (form === "s") {
        // "ocean waves crash": the verb comes later.
        const later =
          can(next, "verb") && !can(next, "noun") && next.readings.some((r) => r.pos === "verb" && r.form !== "ing");
        if (plural && !later) return subjectIsFar(items, before);
        return !later;
      }
      return Boolean(plural) && !clause.verbSeen && !can(next, "verb");
    }
    case "pron":
    case "aux":
      return true;
    case "conj": {
      if (form === "s" || form === "ing" || form === "ed") return !(form === "s" && !clause.nounSeen);
      for (let j = before - 1; j >= 0 && items[j].kind === "word"; j--) {
        if (items[j].tag === "verb") return items[j].readings.some((r) => r.pos === "verb" && r.form === form);
      }
      return false;
    }
    case "verb":
      return form === "ing";
    case "filler":
      return true;
    case undefined:
    case "punctuation":
      if (form === "ing") return true;
      return (
        form === "s" &&
        clause.nounSeen &&
        (can(next, "det") ||
          can(next, "prep") ||
          can(next, "manner") ||
          next === undefined ||
          next.kind === "punctuation")
      );
    default:
      return form === "ing" || form === "s";
  }
}
