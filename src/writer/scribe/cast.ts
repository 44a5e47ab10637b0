/** Who a phrase means: somebody new, or somebody known by word or pronoun. */
import type { CastDraft, Ref } from "../draft.ts";
import { PERSON, sexOf } from "../lexicon.ts";
import type { Phrase } from "../phrase.ts";
import { makeBeats } from "./beats.ts";
import { memberRefs, standardRefs } from "./ellipsis.ts";
import { applyAdjective, applyNounModifier } from "./looks.ts";
import {
  ACTIONS,
  castIds,
  idOf,
  mark,
  markAs,
  memberOf,
  type Noun,
  type Scribe,
  setPresent,
  singularWord,
  type Verb,
} from "./state.ts";

/** The cast that a noun phrase means: somebody known, or somebody new. */
export function castRefs(s: Scribe, phrase: Phrase, sense: Noun): Ref[] {
  const known = findReference(s, phrase, sense);
  const cast = known ?? newCast(s, phrase, sense);
  // "a black cat and a brown cat": what was said of a known one only adds.
  for (const { item, reading } of phrase.mods) {
    if (reading.what === "years") continue;
    applyAdjective(s, cast, item, reading);
  }
  for (const noun of phrase.nouns) applyNounModifier(s, cast, noun);
  markAs(phrase.head, cast.near, cast.kind);
  setPresent(s, cast.id);
  for (const { item, readings } of phrase.participles) {
    const verbs = readings.filter((one): one is Verb => one.pos === "verb");
    if (verbs[0]?.form !== "ing") continue;
    const { verb, order } = s;
    makeBeats(s, item, verbs, [cast.id], "while");
    // "a sleeping cat" sleeps from the start.
    for (const beat of s.verb?.beats ?? [])
      if (ACTIONS.get(beat.does)?.seconds === 0 && s.shot.beats.filter(({ who }) => who === beat.who).length === 1)
        beat.rank = 0;
    Object.assign(s, { verb, order });
  }
  return [{ to: "cast", id: cast.id }];
}

/** Somebody known whom the phrase means, if it means one. */
export function findReference(s: Scribe, phrase: Phrase, sense: Noun): CastDraft | undefined {
  if (phrase.determiner === "another") return undefined;
  const word = singularWord(phrase);
  const id = sense.sort === "kind" ? sense.id : "person";
  const candidates = s.draft.cast.filter(
    (one) => one.words.has(word) || (phrase.definite && one.kind === id && sense.sort === "kind" && !sense.near),
  );
  const sameLook = candidates.filter((one) =>
    phrase.mods.every(
      // "the small dog" is not the big one, nor the white the black.
      ({ reading }) =>
        (reading.what !== "color" || !one.look.colorName || one.look.colorName === reading.word) &&
        (reading.what !== "material" || one.look.material === reading.value) &&
        (reading.what !== "size" || one.look.size === undefined || one.look.size > 1 === reading.value > 1),
    ),
  );
  const found = sameLook.find((one) => s.shot.cast.has(one.id)) ?? sameLook[0];
  if (found) {
    const samePlurality = phrase.plural === found.plural || !phrase.plural;
    const possessive = /^(?:its|his|her|their)$/.test(phrase.determiner ?? "");
    // "the boy whose hat is red chases the boy whose hat is blue": nobody does that to himself.
    const told = /^(?:whose|who|which|that)$/.test(s.items[phrase.to]?.lower ?? "");
    const other = told && s.verb?.open && s.verb.actors.includes(found.id) && sameLook.length === 1;
    // "the cat on the left ... the cat on the right"
    const side = /left|right/.exec(s.items[phrase.to]?.lower ?? "")?.[0];
    const elsewhere = side && s.sides.some((one) => one.who === found.id && one.side !== side);
    if (other || elsewhere) return undefined;
    if (phrase.definite && !possessive) return found;
    if (possessive && found.words.has(word)) return found;
    // In Chinese what is named again without a number is the same.
    const again =
      phrase.count === undefined && phrase.determiner === undefined && /[\u3400-\u9fff]/.test(phrase.head.text);
    if (again && phrase.mods.length === 0) return found;
    if (
      phrase.determiner === undefined &&
      phrase.count === undefined &&
      samePlurality &&
      s.mentioned.get(found.id) !== s.sentence
    )
      return found;
    if (s.draft.shots.length > 1 && !s.shot.cast.has(found.id)) return found;
    return undefined;
  }
  if (phrase.definite && sense.sort === "person" && !/^(?:its|his|her|their|my)$/.test(phrase.determiner ?? "")) {
    // "the man" for a chef, "the child" for a girl.
    const sex = sexOf(sense.role, sense.word);
    const people = s.draft.cast.filter(
      (one) => one.sort === "person" && (!sex || !one.look.sex || one.look.sex === sex),
    );
    if (people.length === 1 && sense.role.clothes.length === 0) return people[0];
  }
  if (phrase.definite && /^(?:animal|creature|vehicle|pet|machine|fruit|bird|object|baby|beast)$/.test(word)) {
    return s.draft.cast.find((one) => (word === "vehicle" ? one.sort === "vehicle" : one.sort !== "person"));
  }
  return undefined;
}

/** A new cast entry for a phrase. */
export function newCast(s: Scribe, phrase: Phrase, sense: Noun): CastDraft {
  const person = sense.sort === "person";
  const kind = person ? "person" : sense.sort === "kind" ? sense.id : "box";
  const family = s.lexicon.familyOf(kind);
  const word = singularWord(phrase);
  const name = idOf(person ? sense.word : kind === word || !/^[a-z -]+$/.test(word) ? kind : word) || kind;
  // "sign", "title" and the like mean something else where text is placed.
  const taken = /^(?:sign|title|caption|camera|background)$/.test(name);
  let id = taken ? `${name}-1` : name;
  for (let n = 2; s.draft.cast.some((one) => one.id === id); n++) id = `${name}-${n}`;
  const years = phrase.mods.find(({ reading }) => reading.what === "years");
  const plural = phrase.plural || (person && /^(?:people|team|family|crowd|couple|everyone)$/.test(phrase.head.lower));
  const exact = phrase.count !== undefined && !phrase.vague && !years;
  const cast: CastDraft = {
    id,
    kind,
    near: "near" in sense ? sense.near : false,
    sort: person ? "person" : family === "animal" || family === "vehicle" ? family : "thing",
    // "the car" for a vintage car.
    words: new Set([word, word.slice(word.lastIndexOf(" ") + 1)]),
    count: years ? 1 : (phrase.count ?? (plural ? 0 : 1)),
    counted: exact || !plural,
    plural: plural || (phrase.count ?? 1) > 1,
    look: {},
    without: [],
    mood: [],
    toy: sense.sort === "kind" && sense.scale !== undefined,
    added: false,
  };
  if (person && phrase.count !== undefined ? /情侣|夫/.test(phrase.head.lower) : phrase.head.lower === "couple")
    cast.count = 2;
  if (/^(?:grand)?parents$|父母$/.test(phrase.head.lower) && phrase.count === undefined) cast.count = 2;
  if (person) {
    cast.role = sense.role;
    const sex = sexOf(sense.role, sense.word);
    if (sex) cast.look.sex = sex;
    if (sense.role.age !== undefined) cast.look.age = sense.role.age;
  }
  if (years && phrase.count) {
    cast.look.age = Math.min(95, Math.max(1, phrase.count));
    mark(years.item, "shown");
  }
  if (sense.sort === "kind" && sense.scale) cast.look.size = sense.scale;
  if (sense.sort === "kind" && sense.young) {
    cast.look.size = 0.6;
    cast.look.age = 1;
  }
  const number = phrase.items.find((item) => item.tag === "num");
  if (number) markAs(number, phrase.vague && !years, String(Math.min(cast.count, 200)));
  cast.count = Math.min(cast.count, 200);
  s.draft.cast.push(cast);
  s.sentenceOf.set(cast.id, s.sentence);
  return cast;
}

/** Whom a pronoun means. */
export function resolvePronoun(s: Scribe, phrase: Phrase): Ref[] {
  const cast = s.draft.cast;
  const ordered = [...s.focus, ...s.recent].map((id) => memberOf(s, id)).filter(Boolean);
  const ref = (one: CastDraft | undefined): Ref[] => (one ? [{ to: "cast", id: one.id }] : []);
  switch (phrase.pronoun) {
    case "it": {
      const doing = s.verb?.open || s.prep ? (s.verb?.actors ?? []) : [];
      const member = s.focus.find((id) => id.includes("#") && !doing.includes(id));
      if (member) return [{ to: "cast", id: member }];
      // "carries a tray … and puts it on the table": what the same actor had in hand.
      const held = s.shot.beats.findLast(
        (beat) =>
          (s.verb?.open || s.verb?.mode === "act") && doing.includes(beat.who) && beat.to && beat.item !== s.verb.item,
      )?.to;
      if (held && s.draft.cast.some((one) => one.id === held && one.sort !== "person"))
        return [{ to: "cast", id: held }];
      // In a row of shots "it" is the one that all of them show.
      const alive = ordered.find((one) => one.sort === "animal" && !doing.includes(one.id));
      if (s.shot.announced && !s.prep && !s.verb?.open && alive) return ref(alive);
      const placing = s.prep?.relation ? castIds(s.subject) : [];
      const nearest = s.prep?.relation ? castIds(s.last) : [];
      const without = (ids: string[]) => ordered.filter((one) => !ids.some((id) => id.split("#")[0] === one.id));
      const free = without([...doing, ...placing, ...nearest]);
      // "a table with a duck on it": the table, which the clause is about.
      const about = nearest.length ? without([...doing, ...nearest]) : [];
      const others = free.length ? free : about.length ? about : without([...doing, ...placing]);
      if (!others.length && s.standard) return standardRefs(s);
      return ref(
        others.find((one) => one.sort !== "person" && !one.plural) ??
          others.find((one) => one.sort !== "person") ??
          // A baby and a robot may be "it"; a girl is not.
          others.find((one) => !one.look.sex || (one.look.age ?? 30) <= 3),
      );
    }
    case "she":
    case "he": {
      const sex = phrase.pronoun === "she" ? "female" : "male";
      const found =
        ordered.find((one) => one.sort === "person" && one.look.sex === sex) ??
        ordered.find((one) => one.sort === "person" && !one.look.sex) ??
        ordered.find((one) => one.sort === "animal");
      if (found && found.sort === "person") found.look.sex ??= sex;
      if (!found && cast.every((one) => one.sort !== "person")) {
        const id = somebody(s);
        memberOf(s, id).look.sex = sex;
        return [{ to: "cast", id }];
      }
      return ref(found);
    }
    case "they": {
      const plural = ordered.find((one) => one.plural);
      if (plural) return ref(plural);
      const alive = cast.filter((one) => one.sort === "person" || one.sort === "animal");
      return (alive.length ? alive : cast).flatMap((one) => ref(one));
    }
    case "both": {
      const alive = cast.filter((one) => one.sort === "person" || one.sort === "animal");
      if (alive.length) return alive.flatMap((one) => ref(one));
      return cast
        .filter((one) => one.sort !== "thing" || cast.every((other) => other.sort === "thing"))
        .flatMap((one) => ref(one));
    }
    case "member":
      return memberRefs(s, phrase);
    case "other": {
      if (phrase.items[0]?.lower === "the latter") return ref(memberOf(s, s.focus[s.focus.length - 1] ?? ""));
      // 上面插着蜡烛: on what was named before the candles.
      const now = [...castIds(s.last), ...castIds(s.subject)];
      if (phrase.items[0]?.text === "") return ref(ordered.find(({ id }) => !now.includes(id)));
      const told = memberRefs(s, phrase);
      if (told.length) return told;
      const [first] = castIds(s.subject).concat(s.focus, s.recent);
      return ref(
        cast.find((one) => one.id !== first && one.sort === memberOf(s, first)?.sort) ??
          cast.find((one) => one.id !== first),
      );
    }
    case "one": {
      if (phrase.items[0]?.lower === "the former") return ref(memberOf(s, s.focus[0] ?? ""));
      const told = memberRefs(s, { ...phrase, part: { count: phrase.part?.count ?? 1 } });
      return told.length ? told : ref(ordered[0]);
    }
    case "self":
      return s.subject;
    default:
      return ref(ordered[0]);
  }
}

/** The person who does what nobody was named for. */
export function somebody(s: Scribe): string {
  const found = s.draft.cast.find((one) => one.sort === "person");
  if (found) return found.id;
  const cast: CastDraft = {
    id: "person",
    kind: "person",
    near: false,
    sort: "person",
    words: new Set(["person"]),
    count: 1,
    counted: true,
    plural: false,
    look: {},
    role: PERSON,
    without: [],
    mood: [],
    toy: false,
    added: true,
  };
  s.draft.cast.push(cast);
  setPresent(s, "person");
  s.subject = [{ to: "cast", id: "person" }];
  return "person";
}
