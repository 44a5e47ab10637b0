/** Clauses in which something stands before its usual place: the place first, the subject last, the object before its clause. */
import type { RelationWord } from "../../screenplay/types.ts";
import type { Ref } from "../draft.ts";
import type { Item } from "../items.ts";
import { type Phrase, phraseAt } from "../phrase.ts";
import { castIds, closeVerb, memberOf, relate, type Scribe } from "./state.ts";

const isFiniteVerb = (item: Item | undefined) =>
  item?.tag === "verb" && item.readings.some((one) => one.pos === "verb" && (one.form === "s" || one.form === "base"));

/** "behind the barn stands a windmill", "next to him is a bicycle": whether the subject of preposition `i` comes after its verb. */
export function isInverted(s: Scribe, i: number): boolean {
  const before = s.items[i - 1];
  const opens = !before || before.kind === "punctuation" || before.tag === "conj" || before.tag === "when";
  if (!opens) return false;
  let phrase = phraseAt(s.items, i + 1);
  let j = phrase?.to ?? i + 1;
  // Several places before one verb: "in a meadow, under a tree, sleeps a lion".
  for (let n = 0; phrase && n < 3; n++) {
    if (s.items[j]?.text === ",") j++;
    if (s.items[j]?.tag !== "prep") break;
    phrase = phraseAt(s.items, j + 1);
    j = phrase?.to ?? j;
  }
  if (!phrase) return false;
  const verb = s.items[j];
  const linking = verb?.tag === "aux" && /^(?:is|are|was|were)$|[\u3400-\u9fff]/.test(verb.lower);
  if (!linking && !isFiniteVerb(verb)) return false;
  while (s.items[j + 1]?.tag === "manner" || s.items[j + 1]?.tag === "aux") j++;
  const subject = phraseAt(s.items, j + 1);
  return subject !== undefined && (subject.determiner !== undefined || subject.count !== undefined || subject.plural);
}

/** "the bench on which a woman sits": the place is what was just named. */
export function relativePlace(s: Scribe, relation: RelationWord): boolean {
  const [to] = [...castIds(s.last).reverse(), ...s.recent];
  if (!to) return false;
  s.fronted = [{ relation, to }];
  s.subject = [];
  s.last = [];
  closeVerb(s);
  return true;
}

/** "The kite the boy is holding": whether a phrase is the subject of a clause about the one right before it. */
export function isContactClause(s: Scribe, phrase: Phrase): boolean {
  const before = s.items[phrase.from - 1];
  if (before?.tag !== "noun" || s.prep || s.verb || s.joined || castIds(s.last).length !== 1) return false;
  if (!phrase.determiner && !phrase.pronoun) return false;
  let j = phrase.to;
  while (s.items[j]?.tag === "aux" || s.items[j]?.tag === "manner") j++;
  return s.items[j]?.tag === "verb" && (j > phrase.to || isFiniteVerb(s.items[j])) && s.items[j + 1]?.tag !== "det";
}

const LEFT_RIGHT = /\b(left|right)\b/;
const OWNERS: Record<string, string> = { his: "he", her: "she", its: "it", their: "they" };

/** "a stool to its right", "on the boy's left": who stands on which side of whom. Whoever is alive has a left of his own. */
export function standBeside(s: Scribe, who: string[], words: string, owner: string | undefined): void {
  const side = LEFT_RIGHT.exec(words)?.[1];
  if (!side || !owner) return;
  for (const one of who) {
    if (one === owner) continue;
    relate(s, one, side === "left" ? "left of" : "right of", owner);
    const row = s.shot.blocking.at(-1);
    const alive = /^(?:person|animal)$/.test(memberOf(s, owner)?.sort ?? "");
    if (alive && row?.who === one && row.to === owner) row.whose = "theirs";
  }
}

/** The pronoun in "on her left". */
export const ownerIn = (words: string): string | undefined =>
  Object.entries(OWNERS).find(([word]) => words.split(" ").includes(word))?.[1];

/** Gives a late subject the places that were said before it. */
export function placeFronted(s: Scribe, refs: Ref[]): void {
  for (const { relation, to, side } of s.fronted) {
    if (side) standBeside(s, castIds(refs), relation, to);
    else for (const id of castIds(refs)) relate(s, id, relation as RelationWord, to);
  }
}
