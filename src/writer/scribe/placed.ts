/** Who or what a relation places. */
import type { PrepSense } from "../data/grammar.ts";
import type { BeatDraft, Ref } from "../draft.ts";
import type { Phrase } from "../phrase.ts";
import { AIMED, castIds, memberOf, PLACES_OBJECT, POSTURES, type Scribe, type VerbState } from "./state.ts";

/** A phrase after a preposition, and what the sentence so far makes of it. */
export interface Complement {
  refs: Ref[];
  ref: Ref;
  ids: string[];
  /** The id that relations and deeds name it by. */
  to: string;
  prep: PrepSense;
  phrase: Phrase | undefined;
  /** The deed of the clause. */
  verb: VerbState | undefined;
  acting: BeatDraft[];
  /** Who stands just before. */
  before: string[];
  furniture: boolean;
  /** Who is placed: the object that is put there, the actors of the verb, or what stands just before. */
  placed: string[];
}

/** What holds other things in it; a plate holds them on it. */
export const CONTAINERS =
  /^(?:bowl|plate|box|crate|cup|mug|vase|bottle|jar|glass|pot|pan|bucket|barrel|bag|pitcher|flowerpot|gift|basket|suitcase|treasure-chest|teapot|water-bottle|wine-glass)$/;

/** Relations between two who stand side by side or one before the other. */
const SIDES = new Set(["left of", "right of", "beside", "in front of", "behind", "facing"]);

/** The deeds of the clause are done at it. */
export function aim({ acting, to }: Complement) {
  for (const beat of acting) if (to !== beat.who) beat.to ??= to;
}

/** Who is fed is given something, and is not put anywhere. */
export const isFeeding = (verb: VerbState | undefined): boolean => /^(?:feed|fed)/.test(verb?.item.lower ?? "");

/** Who is placed by a preposition. */
export function whoIsPlaced(s: Scribe, c: Omit<Complement, "placed">): string[] {
  const { ids, prep, phrase, verb, before, furniture } = c;
  const carries =
    /^(?:hold|carry|pick-up|pull|push)$/.test(verb?.action ?? "") &&
    prep.relation &&
    !/^(?:on|in|above|under)$/.test(prep.relation);
  const movedObject =
    verb && !isFeeding(verb) && PLACES_OBJECT.has(verb.action) && verb.objects.length && !carries
      ? verb.objects
      : undefined;
  // Who is placed: the object that is put there, the actors of the verb, or what stands just before.
  const smaller =
    verb?.objects.length &&
    ids.length &&
    (prep.relation === "on" || prep.relation === "in") &&
    s.lexicon.sizeOf(memberOf(s, ids[0]).kind) < 0.6 * s.lexicon.sizeOf(memberOf(s, verb.actors[0] ?? ids[0]).kind)
      ? verb.objects
      : undefined;
  // "a cake with candles on a table": the cake is on the table.
  const whole =
    !verb &&
    /^(?:with|of)$/.test(s.lastRole?.prep?.use ?? "") &&
    (prep.relation === "on" || prep.relation === "in") &&
    !castIds(s.subject).includes(ids[0]) &&
    castIds(s.subject).length
      ? castIds(s.subject)
      : undefined;
  // "a dog to the right of a cat on a sofa": both are on the sofa.
  const beside =
    verb && furniture && (prep.relation === "on" || prep.relation === "in")
      ? before.filter((id) =>
          s.shot.blocking.some((one) => one.to === id && SIDES.has(one.is) && verb.actors.includes(one.who)),
        )
      : [];
  const both = verb && beside.length ? [...verb.actors, ...beside] : undefined;
  // "A horse stands and a donkey lies under the same tree."
  const shared =
    phrase?.determiner === "the same" && verb
      ? [
          ...new Set(
            s.shot.beats.filter(({ who }) => s.mentioned.get(who.split("#")[0]) === s.sentence).map(({ who }) => who),
          ),
        ]
      : undefined;
  // "waves to a woman on a ship", "looks at a book on a table": what is looked at is there.
  const goal =
    verb &&
    (AIMED.has(verb.action) || (PLACES_OBJECT.has(verb.action) && verb.beats[0]?.with !== undefined)) &&
    verb.beats[0]?.to &&
    castIds(s.last).includes(verb.beats[0].to) &&
    (prep.relation || prep.use === "by") &&
    prep.relation !== "facing"
      ? [verb.beats[0].to]
      : undefined;
  // "sits in a basket by a window": the basket is there.
  const seatOf =
    verb &&
    POSTURES.has(verb.action) &&
    /^(?:on|in|under)$/.test(s.lastRole?.prep?.relation ?? "") &&
    before.length &&
    (prep.use === "by" || SIDES.has(prep.relation ?? "") || prep.relation === "near")
      ? before.filter((id) => memberOf(s, id).sort === "thing")
      : [];
  return (
    shared ??
    goal ??
    (seatOf.length ? seatOf : undefined) ??
    both ??
    movedObject ??
    smaller ??
    whole ??
    (verb ? verb.actors : before.length ? before : castIds(s.subject))
  );
}

/** "throws a ball to a dog", "puts a cup on a table": the goal is whom it is done to, the object what is used. */
export function setGoal(verb: VerbState, to: string) {
  for (const beat of verb.beats) {
    if (beat.who === to) continue;
    beat.with = verb.objects[0];
    beat.to = to;
  }
}
