/** Noun phrases: determiner, number, adjectives, participles, nouns that modify, head. */
import type { Item } from "./items.ts";
import type { Reading } from "./lexicon.ts";

/** A noun phrase as read from items `from` to `to` (exclusive). */
export interface Phrase {
  from: number;
  to: number;
  items: Item[];
  head: Item;
  /** Readings of the head that can be a noun, a time, a weather or a camera view. */
  readings: Reading[];
  pronoun?: string;
  definite: boolean;
  /** "a", "the", "its", "another", ...; absent for a bare noun. */
  determiner?: string;
  count?: number;
  vague: boolean;
  plural: boolean;
  /** Adjectives, each with its item. */
  mods: { item: Item; reading: Reading & { pos: "mod" } }[];
  /** Times and weathers said as adjectives: "a rainy street". */
  whens: { item: Item; reading: Reading & { pos: "when" } }[];
  /** "a running dog". */
  participles: { item: Item; readings: Reading[] }[];
  /** Nouns before the head: "a street lamp". */
  nouns: Item[];
  /** Owner said with 's, as its phrase. */
  owner?: Phrase;
  /** "a green one": the head is a noun that was said before. */
  elliptic?: boolean;
  /** "the other dog", "the other three". */
  other?: boolean;
  /** Some of a group: "two of the dogs", "the third". */
  part?: Part;
}

/** Members of a group: which one by its place in the row (-1 is the last), or how many of what. */
export interface Part {
  nth?: number;
  count?: number;
  of?: Phrase;
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const ONE: Reading = { pos: "num", count: 1, vague: false, word: "one" };
const isOne = (item: Item | undefined) => item?.kind === "word" && /^ones?$/.test(item.lower);

const nounReadings = (item: Item | undefined) => item?.readings.filter((reading) => reading.pos === "noun") ?? [];
const isNoun = (item: Item | undefined) => item?.tag === "noun";

/** Reads a noun phrase that starts at item `i`, or nothing. */
export function phraseAt(items: Item[], i: number): Phrase | undefined {
  const start = i;
  const phrase: Phrase = {
    from: i,
    to: i,
    items: [],
    head: items[i],
    readings: [],
    definite: false,
    vague: false,
    plural: false,
    mods: [],
    whens: [],
    participles: [],
    nouns: [],
  };
  const first = items[i];
  if (!first) return undefined;
  const some = partAt(items, start, phrase);
  if (some) return some;
  if (first.tag === "pron") {
    const reading = first.readings.find((one) => one.pos === "pron");
    if (reading?.pos !== "pron" || reading.refers === "who") return undefined;
    return { ...phrase, to: i + 1, items: [first], pronoun: reading.refers, definite: true };
  }
  // Fillers such as "very" and adverbs may stand between a determiner and its adjective.
  const skip = (j: number) => {
    while (
      items[j] &&
      (items[j].tag === "filler" || items[j].tag === "manner" || items[j].tag === "quality") &&
      items[j].kind === "word" &&
      j > start
    )
      j++;
    return j;
  };
  if (first.tag === "det") {
    const reading = first.readings.find((one) => one.pos === "det");
    if (reading?.pos === "det") {
      phrase.determiner = reading.word;
      phrase.definite = reading.definite;
      if (reading.word === "both") phrase.count = 2;
    }
    i = skip(i + 1);
  }
  if (items[i]?.tag === "num") {
    const reading = items[i].readings.find((one) => one.pos === "num");
    if (reading?.pos === "num") {
      phrase.count = reading.count;
      phrase.vague = reading.vague;
    }
    // "three of them", "several of the", and a plain determiner after a quantity: "a group of the".
    i = skip(i + 1);
    if (items[i]?.tag === "det") i++;
  }
  while (i < items.length) {
    const item = items[i];
    if (item.tag === "quality" && i > start) {
      i++;
      continue;
    }
    if (item.tag === "mod") {
      const reading = item.readings.find((one) => one.pos === "mod");
      if (reading?.pos === "mod") phrase.mods.push({ item, reading });
      i = skip(i + 1);
      // "black and white cat", "small, round creature": the joint belongs to the adjectives.
      const joint = items[i];
      if (
        joint &&
        (joint.lower === "and" || joint.lower === "," || joint.lower === "or") &&
        items[i + 1]?.tag === "mod" &&
        leadsToNoun(items, i + 1)
      )
        i++;
      continue;
    }
    if (item.tag === "num" && phrase.mods.length === 0 && phrase.count === undefined) {
      const reading = item.readings.find((one) => one.pos === "num");
      if (reading?.pos === "num") phrase.count = reading.count;
      i = skip(i + 1);
      continue;
    }
    if (item.tag === "verb" && (isNoun(items[i + 1]) || (items[i + 1]?.tag === "mod" && leadsToNoun(items, i + 1)))) {
      const verbs = item.readings.filter((one) => one.pos === "verb");
      const form = verbs[0]?.form;
      const open = phrase.determiner !== undefined || phrase.count !== undefined || phrase.mods.length > 0;
      if ((form === "ing" || form === "ed") && open) {
        phrase.participles.push({ item, readings: verbs });
        i = skip(i + 1);
        continue;
      }
      break;
    }
    if (
      item.tag === "when" &&
      (isNoun(items[i + 1]) ||
        ((items[i + 1]?.tag === "mod" || items[i + 1]?.tag === "when") && leadsToNoun(items, i + 1)))
    ) {
      const reading = item.readings.find((one) => one.pos === "when");
      if (reading?.pos === "when") phrase.whens.push({ item, reading });
      i = skip(i + 1);
      continue;
    }
    // "a glass one", "the green ones".
    if (isOne(item) && i > start)
      return { ...finish(items, start, i + 1, phrase), elliptic: true, plural: item.lower === "ones" };
    if (isNoun(item) && isOne(items[i + 1]) && (phrase.determiner || phrase.mods.length)) {
      const reading = item.readings.find((one) => one.pos === "mod");
      if (reading?.pos === "mod") phrase.mods.push({ item, reading });
      else phrase.nouns.push(item);
      i++;
      continue;
    }
    // "a Victoria crowned pigeon": a name within a name.
    const strange = item.readings.every((one) => one.pos === "noun" && one.sort === "unknown");
    const crowned = items[i + 1]?.readings.some((one) => one.pos === "verb" && one.form === "ed");
    if (isNoun(item) && strange && phrase.determiner && crowned && isNoun(items[i + 2])) {
      phrase.nouns.push(item);
      i += 2;
      continue;
    }
    if (isNoun(item)) {
      if (isNoun(items[i + 1]) && !breaksBetween(item, items[i + 1])) {
        phrase.nouns.push(item);
        i++;
        continue;
      }
      // "a dog's bowl": what was read so far owns what follows.
      if (items[i + 1]?.kind === "possessive") {
        const owner = finish(items, start, i + 1, { ...phrase, head: item, readings: nounReadings(item) });
        const owned = phraseAt(items, i + 2);
        if (owned && !owned.pronoun)
          return { ...owned, from: start, owner, definite: true, items: items.slice(start, owned.to) };
        return owner;
      }
      phrase.head = item;
      phrase.readings = item.readings.filter((one) => one.pos === "noun" || one.pos === "when" || one.pos === "camera");
      return finish(items, start, i + 1, phrase);
    }
    if (item.tag === "when" || item.tag === "camera") {
      if (phrase.from === i && i === start && item.tag === "camera") return undefined;
      phrase.head = item;
      phrase.readings = item.readings.filter((one) => one.pos === "when" || one.pos === "camera" || one.pos === "noun");
      return finish(items, start, i + 1, phrase);
    }
    break;
  }
  // "the orange one", or adjectives left alone: an elliptic head.
  if (items[i]?.tag === "pron" && phrase.determiner) {
    return { ...finish(items, start, i + 1, phrase), pronoun: phrase.determiner === "the" ? "one" : "it" };
  }
  return undefined;
}

/** "the third", "the other dog", "two of them", "one blue": part of a group. */
function partAt(items: Item[], i: number, phrase: Phrase): Phrase | undefined {
  const first = items[i];
  const nounAt = (j: number) => isNoun(items[j]) || (items[j]?.tag === "mod" && leadsToNoun(items, j));
  // "the third", "the last one".
  // "the first of two brothers"
  const nth = first.lower === "the" && items[i + 1] ? [...ORDINALS, "last"].indexOf(items[i + 1].lower) : -1;
  const ends =
    !items[i + 2] ||
    isOne(items[i + 2]) ||
    /^(?:punctuation|verb|aux|conj|prep|manner|det)$/.test(items[i + 2].tag ?? "");
  if (nth >= 0 && !nounAt(i + 2) && ends) {
    let to = isOne(items[i + 2]) ? i + 3 : i + 2;
    const of = items[to]?.lower === "of" ? phraseAt(items, to + 1) : undefined;
    if (of?.plural) to = of.to;
    return {
      ...phrase,
      to,
      items: items.slice(i, to),
      pronoun: "member",
      definite: true,
      part: { nth: nth === 10 ? -1 : nth, of: of?.plural ? of : undefined },
    };
  }
  const pron = first.readings.find((one) => one.pos === "pron");
  if (first.tag === "pron" && pron?.pos === "pron" && pron.refers === "other" && /other$/.test(first.lower)) {
    if (nounAt(i + 1)) {
      const rest = phraseAt(items, i + 1);
      if (rest && !rest.pronoun) return { ...rest, from: i, determiner: "the", definite: true, other: true };
    }
    const number = items[i + 1]?.readings.find((one) => one.pos === "num");
    if (number?.pos === "num" && items[i + 1].tag === "num" && !nounAt(i + 2))
      return {
        ...phrase,
        to: i + 2,
        items: items.slice(i, i + 2),
        pronoun: "other",
        definite: true,
        count: number.count,
      };
  }
  // "half of the six balloons"
  const halved = first.lower === "half" && items[i + 1]?.lower === "of" ? phraseAt(items, i + 2) : undefined;
  if (halved?.plural && halved.count)
    return {
      ...phrase,
      to: halved.to,
      items: items.slice(i, halved.to),
      pronoun: "member",
      definite: true,
      plural: true,
      part: { count: Math.ceil(halved.count / 2), of: halved },
    };
  const number = first.readings.find((one) => one.pos === "num") ?? (first.lower === "one of them" ? ONE : undefined);
  if (number?.pos === "num" && (!first.lower.includes(" ") || number === ONE)) {
    const of = items[i + 1];
    if (of?.lower === "of" && !/^(?:dozen|pair|couple)$/.test(first.lower)) {
      const whole = phraseAt(items, i + 2);
      const group =
        whole && (whole.pronoun === "they" || (whole.plural && (whole.definite || whole.count !== undefined)));
      if (whole && group)
        return {
          ...phrase,
          to: whole.to,
          items: items.slice(i, whole.to),
          pronoun: "member",
          definite: true,
          plural: number.count > 1,
          part: { count: number.count, of: whole },
        };
    }
    // "one blue and one red", "two red and one green".
    if (items[i + 1]?.tag === "mod" && !nounAt(i + 1) && !number.vague) {
      const mods: Phrase["mods"] = [];
      let to = i + 1;
      for (; items[to]?.tag === "mod"; to++) {
        const reading = items[to].readings.find((one) => one.pos === "mod");
        if (reading?.pos === "mod") mods.push({ item: items[to], reading });
      }
      return {
        ...phrase,
        to,
        items: items.slice(i, to),
        pronoun: "one",
        definite: true,
        mods,
        part: { count: number.count },
      };
    }
  }
  return undefined;
}

function finish(items: Item[], from: number, to: number, phrase: Phrase): Phrase {
  const plural = phrase.head.readings.some((reading) => reading.plural);
  return { ...phrase, from, to, items: items.slice(from, to), plural };
}

/** Whether adjectives from `i` on end in a noun. */
function leadsToNoun(items: Item[], i: number): boolean {
  for (let j = i; j < items.length && j < i + 8; j++) {
    const tag = items[j].tag;
    if (tag === "noun") return true;
    if (
      tag !== "mod" &&
      tag !== "when" &&
      tag !== "verb" &&
      tag !== "filler" &&
      items[j].lower !== "," &&
      items[j].lower !== "and" &&
      items[j].lower !== "or"
    )
      return false;
  }
  return false;
}

/** Two nouns side by side that are not one compound: a plural or a person before a thing that is none of its parts. */
function breaksBetween(first: Item, second: Item): boolean {
  const plural =
    first.readings.some((reading) => reading.pos === "noun" && reading.plural) &&
    !first.readings.some((reading) => reading.pos === "noun" && !reading.plural);
  const time = second.readings.every((reading) => reading.pos === "when");
  // "a submarine under the sea" with "under the sea" as one.
  if (
    /^(?:under|in|on|at|inside|outside|beneath|above|over|by|near) /.test(second.lower) ||
    second.lower === "underwater"
  )
    return true;
  return (
    time ||
    (plural &&
      second.readings.some(
        (reading) => reading.pos === "noun" && (reading.sort === "kind" || reading.sort === "person"),
      ))
  );
}
