/** Evidence that the film shows a word: the thing itself, a part of it, what it is or does by nature. */

import { STAGE } from "../data/carriers.ts";
import { PARTS } from "../data/grammar.ts";
import { DOES, holdsOf, PARTS_OF, TRUE_OF } from "../data/nature.ts";
import { headAfter } from "../feel/items.ts";
import type { Item } from "../items.ts";
import type { Lexicon, Reading } from "../lexicon.ts";
import { singulars, verbBases } from "../morphology.ts";
import { type Facts, idsIn } from "./facts.ts";
import type { Verdict } from "./index.ts";

/** Verbs that say only that somebody changes place. */
const GOES = new Set(
  "go come move head proceed travel approach enter leave cross arrive return pass advance depart progress journey exit venture traverse embark".split(
    " ",
  ),
);
/** Verbs that are seen in an action that has another name. */
const SAME_AS: Record<string, string[]> = {
  slow: ["stop"],
  brake: ["stop"],
  decelerate: ["stop"],
  accelerate: ["drive", "run", "fly", "ride"],
  speed: ["drive", "run", "ride"],
  race: ["drive", "run", "ride", "swim"],
  cruise: ["drive"],
  gallop: ["gallop"],
  romp: ["run", "play-catch"],
  frolic: ["run"],
  dart: ["run", "fly", "swim"],
  glide: ["fly", "swim", "float", "drive"],
  drift: ["float", "fly", "swim"],
  paddle: ["swim"],
  explore: ["walk", "fly", "swim"],
  stroll: ["walk"],
  march: ["walk"],
  hike: ["walk"],
  trek: ["walk"],
  browse: ["read"],
  observe: ["look"],
  examine: ["look"],
  inspect: ["look"],
  admire: ["look"],
  discuss: ["talk"],
  chat: ["talk"],
  lecture: ["talk"],
  taste: ["eat", "drink"],
  nibble: ["eat"],
  rest: ["lie", "sit", "sleep"],
  relax: ["lie", "sit"],
  recline: ["lie"],
  rotate: ["spin", "turn"],
  twirl: ["spin", "dance"],
};
const TRAVELS = ["walk", "run", "drive", "ride", "fly", "swim", "trot", "gallop", "climb", "follow", "chase"];

const shown = (as?: string): Verdict => ({ status: "shown", ...(as ? { as } : {}) });
const near = (as: string): Verdict => ({ status: "approximated", as });

/** The best that the film has for a word; undefined where it has nothing. */
export function evidence(
  item: Item,
  items: readonly Item[],
  i: number,
  facts: Facts,
  lexicon: Lexicon,
): Verdict | undefined {
  switch (item.tag) {
    case "noun":
      return ofNoun(item, facts, lexicon) ?? ofVerb(item, items, i, facts) ?? ofAdjective(item, items, i, facts);
    case "mod":
    case "when":
      return ofAdjective(item, items, i, facts) ?? ofNoun(item, facts, lexicon);
    case "verb":
      return ofVerb(item, items, i, facts) ?? ofAdjective(item, items, i, facts);
    case "num":
      // "Several" is a number of them, and there are that many.
      return item.status === "approximated" && Number(item.as) <= 12 ? shown(item.as) : undefined;
    default:
      return undefined;
  }
}

/** A noun is shown where the film has it, or a body or a place that has it as its part. */
function ofNoun(item: Item, facts: Facts, lexicon: Lexicon): Verdict | undefined {
  const ids = idsIn(facts);
  const has = new Set(ids);
  let best: Verdict | undefined;
  for (const reading of item.readings) {
    const found = reading.pos === "noun" ? namedBy(reading, has, facts, lexicon) : undefined;
    if (found?.status === "shown") return found;
    best ??= found;
  }
  for (const word of [item.lower, ...singulars(item.lower)]) {
    if (has.has(word)) return shown();
    const owner = ids.find((id) => holdsOf(PARTS_OF, id, word));
    if (owner) return partOf(owner, word, facts);
  }
  return best;
}

function namedBy(
  reading: Extract<Reading, { pos: "noun" }>,
  has: ReadonlySet<string>,
  facts: Facts,
  lexicon: Lexicon,
): Verdict | undefined {
  switch (reading.sort) {
    case "kind":
    case "garment":
    case "place":
      if (!has.has(reading.id)) return undefined;
      return reading.near ? near(reading.id) : shown();
    case "feature": {
      const there = facts.scenes.some(
        ({ place, features }) =>
          lexicon.understands(place, reading.id) === true ||
          (lexicon.understands(place, reading.id) === undefined && features?.includes(reading.id)),
      );
      return there ? (reading.near ? near(reading.id) : shown()) : undefined;
    }
    case "view":
      return shown("the frame");
    case "person":
      return has.has("person") ? (reading.near ? near("a person") : shown("the same person")) : undefined;
    default:
      return undefined;
  }
}

/** Small parts of a body are seen from near by only. */
function partOf(owner: string, word: string, facts: Facts): Verdict {
  const small =
    owner === "person" && /^(?:face|hands|feet)$/.test(PARTS[word] ?? "") && !/^(?:head|leg|arm|hand|face)$/.test(word);
  const close = facts.cameras.some(({ framing, part }) => part !== undefined || /close|medium/.test(framing));
  return small && !close ? near("seen from afar") : shown(`of the ${owner.replaceAll("-", " ")}`);
}

/** An adjective is shown where it is true of what it is said of. */
function ofAdjective(item: Item, items: readonly Item[], i: number, facts: Facts): Verdict | undefined {
  const head = headAfter(items, i) ?? before(items, i);
  const ids = head ? idsOf(head, facts) : [];
  // "An urban landscape", "in the rural area": said of the place.
  const place = head?.status && head.readings.some((one) => one.pos === "noun" && one.sort === "place");
  if (!head || place || STAGE.has(head.lower)) ids.push(...facts.places);
  if (head && !ids.length)
    ids.push(
      ...idsIn(facts).filter((id) =>
        [head.lower, ...singulars(head.lower)].some((word) => word === id || holdsOf(PARTS_OF, id, word)),
      ),
    );
  return ids.some((id) => holdsOf(TRUE_OF, id, item.lower)) ? shown("as it is") : undefined;
}

/** The noun that a predicate or a verb belongs to. */
function before(items: readonly Item[], i: number): Item | undefined {
  for (let j = i - 1; j >= 0 && j > i - 7; j--) {
    if (/^[.!?;。！？；]$/.test(items[j].text)) return undefined;
    if (items[j].tag === "noun") return items[j];
  }
  return undefined;
}

/** Ids of what a noun means, as far as the film has it. */
function idsOf(item: Item, facts: Facts): string[] {
  if (!item.status || item.status === "not shown") return [];
  const has = new Set(idsIn(facts));
  return item.readings.flatMap((one) =>
    one.pos === "noun" && "id" in one && has.has(one.id) ? [one.id] : one.pos === "when" ? [one.id] : [],
  );
}

/** A verb is shown where somebody does it, or where its subject does it by nature. */
function ofVerb(item: Item, items: readonly Item[], i: number, facts: Facts): Verdict | undefined {
  const verbs = item.readings.filter((one) => one.pos === "verb");
  const bases = verbBases(item.lower.split(" ")[0]).map(({ base }) => base);
  for (const subject of [before(items, i), headAfter(items, i)]) {
    if (!subject) continue;
    const ids = idsOf(subject, facts);
    ids.push(
      ...idsIn(facts).filter((id) =>
        [subject.lower, ...singulars(subject.lower)].some((word) => holdsOf(PARTS_OF, id, word) || word === id),
      ),
    );
    ids.push(subject.lower, ...singulars(subject.lower));
    const seen = subject.status === "shown" || subject.status === "approximated";
    if (seen && ids.some((id) => bases.some((base) => holdsOf(DOES, id, base)))) return shown("as it does");
  }
  // Going somewhere is walking, driving or flying there.
  const goes = bases.some((base) => GOES.has(base)) && TRAVELS.find((action) => facts.does.has(action));
  if (goes) return shown(goes);
  const same = bases
    .map((base) => (Object.hasOwn(SAME_AS, base) ? SAME_AS[base] : undefined)?.find((action) => facts.does.has(action)))
    .find(Boolean);
  if (same) return shown(same);
  // What was told as less stays less, though somebody else does it in full.
  if (item.status === "approximated") return undefined;
  const exact = verbs.find((one) => !one.near && facts.does.has(one.action));
  if (exact) return shown();
  const like = verbs.find((one) => one.near && facts.does.has(one.action));
  return like ? near(like.action) : item.tag === "verb" ? insteadOf(before(items, i), facts) : undefined;
}

/** A deed that nobody knows: what its subject does in its stead. */
function insteadOf(subject: Item | undefined, { screenplay }: Facts): Verdict | undefined {
  if (!subject?.status || subject.status === "not shown") return undefined;
  const words = new Set([subject.lower, ...singulars(subject.lower), ...subject.readings.map(({ word }) => word)]);
  const who = screenplay.cast.find(
    ({ id, kind }) => words.has(id.replace(/-\d+$/, "").replaceAll("-", " ")) || words.has(kind),
  );
  const beat = who && screenplay.shots.flatMap(({ beats }) => beats).find((one) => one.who.split("#")[0] === who.id);
  return beat ? near(beat.does) : undefined;
}
