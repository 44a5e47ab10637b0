import type { Item } from "../items.ts";
import { phraseAt } from "../phrase.ts";
import { castIds, newShot, type Scribe } from "./state.ts";

/** Order words and "and". */
export function readConjunction(s: Scribe, item: Item) {
  const reading = item.readings.find((one) => one.pos === "conj");
  if (reading?.pos !== "conj") return;
  if (item.lower === "followed by" && followedBy(s, item)) return;
  // "kneels before a queen"
  if (item.lower === "before" && s.verb && standsBefore(s, item)) {
    s.prep = { relation: "in front of" };
    s.prepItem = item;
    s.verb.open = false;
    return;
  }
  if (s.montage && s.shot.beats.length && reading.joins !== "while") s.shotDue = true;
  if (/^(?:meanwhile|elsewhere)$/.test(item.lower) && opensSentence(s, item) && placeAhead(s, item)) newShot(s, true);
  s.prep = undefined;
  s.passiveAux = false;
  s.negated = false;
  if (reading.joins === "and" || reading.joins === "or" || reading.joins === "but") {
    s.joined = true;
    s.order ??= "and";
    return;
  }
  const opens = !s.subject.length && !s.verb && !s.order && s.draft.items.indexOf(item) >= 0 && opensSentence(s, item);
  if (opens && reading.joins !== "then") {
    s.leading = reading.joins;
    return;
  }
  s.order = reading.joins;
  s.joined = false;
  s.cameraIsSubject = false;
  if (reading.joins === "then") s.thenSaid = true;
  if (s.subject.length) s.focus = castIds(s.subject);
  // A new clause: the subject stays unless it says its own.
  s.verb = undefined;
}

/** Whether a verb comes before the next stop. */
export function clauseHasVerb(s: Scribe, i: number): boolean {
  for (let j = i + 1; j < s.items.length && s.items[j].kind !== "punctuation"; j++)
    if (s.items[j].tag === "verb") return true;
  return false;
}

/** Whether somebody stands after "before", and does nothing. */
function standsBefore(s: Scribe, item: Item): boolean {
  const phrase = phraseAt(s.items, s.items.indexOf(item) + 1);
  const next = phrase && s.items[phrase.to];
  const somebody = phrase?.readings.some((one) => one.pos === "noun" && /^(?:kind|person)$/.test(one.sort)) ?? false;
  return somebody && (!next || next.kind === "punctuation" || next.tag === "conj");
}

/** "A dog runs, followed by a girl": she follows. "A close-up, followed by a wide shot": another shot. */
function followedBy(s: Scribe, item: Item): boolean {
  const phrase = phraseAt(s.items, s.items.indexOf(item) + 1);
  const who = castIds(s.subject.length ? s.subject : s.last);
  if (!who.length || !phrase?.readings.some((one) => one.pos === "noun" && /^(?:kind|person)$/.test(one.sort)))
    return false;
  s.verb = { item, action: "follow", actors: [], beats: [], open: false, objects: [], passive: who, mode: "nothing" };
  s.order = "while";
  s.joined = false;
  s.prep = { use: "by" };
  return true;
}

/** Whether the sentence names another place than the shot has. */
function placeAhead(s: Scribe, item: Item): boolean {
  for (let i = s.items.indexOf(item) + 1; i < s.items.length && !/[.!?;]/.test(s.items[i].text); i++)
    for (const one of s.items[i].readings)
      if (one.pos === "noun" && one.sort === "place" && s.items[i].tag === "noun" && one.id !== s.shot.scene.place)
        return true;
  return false;
}

/** Whether an item is the first of its sentence. */
export function opensSentence(s: Scribe, item: Item): boolean {
  const before = s.items[s.items.indexOf(item) - 1];
  return !before || /[.!?;:。！？]/.test(before.text);
}
