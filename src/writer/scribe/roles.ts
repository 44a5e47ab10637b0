import type { Ref } from "../draft.ts";
import type { Item } from "../items.ts";
import { type Phrase, phraseAt } from "../phrase.ts";
import { makeBeats } from "./beats.ts";
import { takeComplement } from "./complement.ts";
import { isContactClause, ownerIn, placeFronted } from "./fronting.ts";
import { takeObject } from "./object.ts";
import { addBeat } from "./order.ts";
import {
  castIds,
  closeVerb,
  isHolding,
  mark,
  memberOf,
  relate,
  type Scribe,
  type Verb,
  type VerbState,
} from "./state.ts";

/** Gives refs their role: object, complement of a preposition, another subject, or the subject. */
export function assignRole(s: Scribe, refs: Ref[], phrase: Phrase) {
  const prep = s.prep;
  const ids = castIds(refs);
  s.prep = undefined;
  const [firstRef] = refs;
  if (s.focusDue && ids.length) {
    s.shot.camera.focus = ids[0];
    s.focusDue = false;
  }
  if (prep && !(s.afterView && (prep.use === "of" || prep.relation === "on"))) {
    s.beforeLast = s.last;
    takeComplement(s, refs, prep, phrase);
    s.last = refs.length ? refs : s.last;
    s.joined = false;
    s.lastRole = { prep };
    return;
  }
  // "Eating an apple, a boy ...": what it is done to, before who does it.
  const waiting = s.prep ? undefined : s.pendingVerbs.find(({ open }) => open);
  if (waiting && refs.length) {
    Object.assign(waiting, { open: false, object: refs });
    s.last = refs;
    return;
  }
  // "two mugs, one blue and one red", "two men, one in a suit": members of the subject, which stays.
  const groups = castIds(s.subject);
  const members = ids.length > 0 && ids.every((id) => id.includes("#") && groups.includes(id.split("#")[0]));
  const clause = verbFollows(s, phrase.to) && !isNaming(s.items[phrase.to]);
  if (members && !s.verb?.open && !clause) {
    s.last = refs;
    s.joined = false;
    s.lastRole = undefined;
    return;
  }
  if (isContactClause(s, phrase)) {
    s.outer = s.last;
    s.subject = refs;
    s.last = refs;
    return;
  }
  // "the cat wearing a tie": one of the subjects, which stay.
  const among =
    groups.length > 1 && ids.length > 0 && ids.every((id) => groups.includes(id)) && !s.verb?.open && !s.prep;
  if (among && s.items[phrase.from - 1]?.text === "," && !verbFollows(s, phrase.to, true)) {
    s.last = refs;
    s.joined = false;
    s.verb = undefined;
    return;
  }
  if (s.verb && ids.length && isGapped(s, s.verb, phrase)) {
    // "The first wears a hat, the second a scarf."
    if (s.verb.mode === "wear") {
      if (!ids.some((id) => groups.includes(id.split("#")[0]))) s.subject = refs;
      s.last = refs;
      s.joined = false;
      s.verb = { ...s.verb, actors: ids, open: true };
      return;
    }
    // "A man holds a lantern, a woman a candle."
    const { item } = s.verb;
    s.subject = refs;
    s.last = refs;
    s.joined = false;
    makeBeats(
      s,
      item,
      item.readings.filter((one): one is Verb => one.pos === "verb"),
      ids,
      "while",
    );
    if (s.verb) s.verb.open = true;
    return;
  }
  const opensClause = verbFollows(s, phrase.to, true);
  // "holding a wand stands": the wand is held.
  const ownObject = s.verb !== undefined && s.items[phrase.from - 1] === s.verb.item;
  if (s.joined && opensClause && s.verb && !ownObject) s.verb.open = false;
  // "An apple on a book, a banana to the right of it": a row of its own.
  // "a cup of tea to his left"
  const content = s.items[phrase.to]?.lower === "of" ? phraseAt(s.items, phrase.to + 1)?.to : undefined;
  const end = content ?? phrase.to;
  const next = s.items[end];
  const aside = s.lastRole?.prep?.use === "of" && (phrase.determiner !== undefined || phrase.count !== undefined);
  // "and a glass behind it", "and a stool to its right".
  const refersBack =
    (next?.readings.some((one) => one.pos === "prep" && one.prep.relation) &&
      s.items[end + 1]?.tag === "pron" &&
      !s.inHand) ||
    (next?.tag === "filler" && /left|right/.test(next.lower) && ownerIn(next.lower) !== undefined);
  const ownRow =
    aside ||
    refersBack ||
    (s.items[phrase.from - 1]?.text === "," && next?.readings.some((one) => one.pos === "prep" && one.prep.relation));
  // "The cat is behind the sofa and the dog is …": another subject, unless both share the verb to come.
  const newClause = (ownRow && !aside) || (opensClause && s.lastRole !== undefined);
  // "Behind a fence, a horse and its foal": a place and then who is there.
  const afterPlace = s.items[phrase.from - 1]?.text === "," && !s.subject.length && s.lastRole?.prep !== undefined;
  if (
    s.joined &&
    s.lastRole &&
    !afterPlace &&
    !opensClause &&
    !ownRow &&
    !s.verb?.open &&
    ids.length &&
    s.last.length
  ) {
    // "a hat and a bag": what the first was, the second is.
    const sameSort = castIds(s.last).some((id) => memberOf(s, id)?.sort === memberOf(s, ids[0])?.sort);
    const living = [...castIds(s.last), ...ids].every((id) => /^(?:person|animal)$/.test(memberOf(s, id)?.sort ?? ""));
    if (
      s.lastRole.prep &&
      (sameSort || (living && s.lastRole.prep.use === "with") || !s.subject.length || s.betweenFirst)
    ) {
      const before = s.last;
      s.last = s.beforeLast;
      takeComplement(s, refs, s.lastRole.prep, phrase);
      s.last = [...before, ...refs];
      s.joined = false;
      return;
    }
    if (s.lastRole.object && s.verb?.beats.length) {
      s.verb.objects.push(...ids);
      for (const actor of s.verb.actors)
        for (const id of ids) if (isHolding(s.verb.action)) relate(s, actor, "holding", id);
      s.last = refs;
      s.joined = false;
      return;
    }
  }
  // "gives the knight a sword"
  const receiver = s.verb?.mode === "act" && s.lastRole?.object ? s.verb.objects[0] : undefined;
  const adjacent = s.items[phrase.from - 1]?.tag === "noun" || s.items[phrase.from - 1]?.tag === "pron";
  if (
    s.verb &&
    receiver &&
    adjacent &&
    ids.length &&
    memberOf(s, receiver).sort !== "thing" &&
    memberOf(s, ids[0]).sort === "thing"
  ) {
    for (const beat of s.verb.beats) beat.with = ids[0];
    if (isHolding(s.verb.action)) {
      const { actors } = s.verb;
      s.shot.blocking = s.shot.blocking.filter((row) => !(actors.includes(row.who) && row.to === receiver));
      for (const actor of actors) relate(s, actor, "holding", ids[0]);
    }
    s.last = refs;
    s.lastRole = undefined;
    return;
  }
  if (s.verb?.open && firstRef) {
    takeObject(s, refs);
    s.last = refs;
    s.lastRole = { object: true };
    s.joined = false;
    return;
  }
  if (s.verb?.mode === "camera") {
    s.verb.mode = "nothing";
    if (ids.length) s.shot.camera.subject = ids;
    s.last = refs;
    return;
  }
  const dressed =
    s.verb?.mode === "wear" && s.verb.item.readings.some((one) => one.pos === "verb" && one.form === "ing");
  if (s.joined && (!s.verb || dressed) && !newClause && s.subject.length && ids.length)
    s.subject = [...s.subject, ...refs];
  else s.subject = refs;
  if (ids.length) {
    // "On a table there are two cups and a teapot."
    if (s.frontedUsed && (!s.joined || newClause)) s.fronted = [];
    placeFronted(s, refs);
    s.frontedUsed = s.fronted.length > 0;
    s.inverted = false;
  }
  if (s.viewIsShot && ids.length && (s.afterView || s.joined))
    s.shot.camera.subject = [...new Set([...(s.joined ? (s.shot.camera.subject ?? []) : []), ...ids])];
  else s.viewIsShot = false;
  s.verb = undefined;
  s.passiveAux = false;
  s.beforeLast = s.last;
  s.last = s.joined && aside ? s.subject : s.joined && !newClause ? [...s.last, ...refs] : refs;
  s.joined = false;
  s.afterView = false;
  s.lastRole = undefined;
  if (s.undergone?.by.length && ids.length) {
    for (const who of s.undergone.by)
      addBeat(s, { who, does: verbOf(s.undergone.readings), to: ids[0], manner: [], rank: 0, item: s.undergone.item });
    mark(s.undergone.item, "shown");
    s.undergone = undefined;
    s.afterParticiple = true;
  }
  if (s.pendingVerbs.length && ids.length) {
    settlePending(s, ids);
    s.afterParticiple = s.order === undefined;
    if (!s.inverted && s.items[phrase.from - 1]?.text === ",") closeVerb(s);
  }
}

/** Deeds that waited for their doer. */
export function settlePending(s: Scribe, ids: string[]) {
  const waiting = s.pendingVerbs;
  s.pendingVerbs = [];
  const { order } = s;
  for (const { item, readings, object, goal } of waiting) {
    makeBeats(s, item, readings, ids, "while");
    for (const beat of s.verb?.beats ?? []) beat.to ??= goal;
    if (object && s.verb) takeObject(s, object);
  }
  s.order = order;
}

/** "one titled", "one called": no clause of its own. */
const isNaming = (item: Item | undefined) =>
  item?.readings.some((one) => one.pos === "verb" && one.action === "write") ?? false;

const verbOf = (readings: Verb[]) => readings.find(({ near }) => !near)?.action ?? readings[0].action;

/** Whether the subject is followed by an object at once, so that the verb is the one before. */
function isGapped(s: Scribe, said: VerbState, phrase: Phrase): boolean {
  const before = s.items[phrase.from - 1];
  const object = phraseAt(s.items, phrase.to);
  if (said.mode === "wear" && s.heads[0]?.sort === "garment" && (before?.text === "," || before?.tag === "conj"))
    return object?.readings.some((one) => one.pos === "noun" && one.sort === "garment") ?? false;
  if (said.mode !== "act" || !said.objects.length || before?.text !== ",") return false;
  return object?.determiner !== undefined && !verbFollows(s, object.to) && s.items[object.to]?.tag !== "aux";
}

/** Whether a finite verb comes next, so that the phrase before it starts a clause of its own. */
export function verbFollows(s: Scribe, i: number, finite = false): boolean {
  for (let j = i; j < Math.min(s.items.length, i + 3); j++) {
    const tag = s.items[j].tag;
    const participle =
      s.items[j].readings.some((one) => one.pos === "verb" && one.form === "ing") && s.items[j - 1]?.tag !== "aux";
    if (tag === "verb") return !(finite && participle);
    if (tag === "aux" && finite && /^(?:prep|mod)$/.test(s.items[j + 1]?.tag ?? "")) return true;
    if (tag !== "manner" && tag !== "aux" && tag !== "filler") return false;
  }
  return false;
}
