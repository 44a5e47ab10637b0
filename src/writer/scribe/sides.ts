import type { Item } from "../items.ts";
import { phraseAt } from "../phrase.ts";
import { resolvePronoun } from "./cast.ts";
import { ownerIn, standBeside } from "./fronting.ts";
import { castIds, mark, memberOf, relate, type Scribe } from "./state.ts";

/** "to its right", "on her left": of whoever the pronoun means; "face to face", "side by side": of each other. */
export function readSide(s: Scribe, item: Item): boolean {
  if (/^(?:face to face|back to back)$/.test(item.lower)) {
    const pair = pairOf(s);
    if (pair) relate(s, pair[0], item.lower === "face to face" ? "facing" : "beside", pair[1]);
    if (pair && item.lower === "face to face") relate(s, pair[1], "facing", pair[0]);
    mark(item, pair ? "shown" : "not shown");
    return true;
  }
  const pronoun = ownerIn(item.lower);
  if (!pronoun || !/left|right/.test(item.lower)) return false;
  const verb = s.verb?.actors ?? [];
  const near = castIds(s.last);
  const who = near.length ? near.slice(-1) : verb;
  const saved = { prep: s.prep, verb: s.verb, recent: s.recent };
  Object.assign(s, { prep: undefined, verb: undefined, recent: s.recent.filter((id) => !who.includes(id)) });
  const owner = pronounIds(s, pronoun, item).find((id) => !who.includes(id));
  Object.assign(s, saved);
  // "a woman with a dog on her left": the dog; "a girl stands on his left": the girl.
  const placed = who.filter((id) => id !== owner);
  if (!owner) return false;
  // "to its right a small barn": the barn.
  const i = s.items.indexOf(item);
  const before = s.items[i - 1];
  const opens = !before || before.kind === "punctuation" || before.tag === "conj";
  if (opens && phraseAt(s.items, i + 1)) {
    Object.assign(s, {
      fronted: [{ relation: /left/.test(item.lower) ? "left" : "right", to: owner, side: true }],
      frontedUsed: false,
    });
    Object.assign(s, { subject: [], last: [], verb: undefined, joined: false, lastRole: undefined });
    mark(item, "shown");
    return true;
  }
  if (placed.length === 0) return false;
  standBeside(s, placed, item.lower, owner);
  s.shot.blocking = s.shot.blocking.filter(
    (row) => !(row.is === "beside" && placed.includes(row.who) && row.to === owner),
  );
  if (s.verb) s.verb.open = false;
  mark(item, "shown");
  return true;
}

/** The two of whom the sentence speaks. */
export function pairOf(s: Scribe): [string, string] | undefined {
  const ids = s.verb?.actors.length ? s.verb.actors : castIds(s.subject);
  if (ids.length === 2) return [ids[0], ids[1]];
  return ids.length === 1 && memberOf(s, ids[0]).count === 2 ? [`${ids[0]}#1`, `${ids[0]}#2`] : undefined;
}

/** The ids that "she", "it" or "they" means here. */
function pronounIds(s: Scribe, pronoun: string, item: Item): string[] {
  const found = {
    from: 0,
    to: 0,
    items: [item],
    head: item,
    readings: [],
    pronoun,
    definite: true,
    vague: false,
    plural: false,
  };
  return castIds(resolvePronoun(s, { ...found, mods: [], whens: [], participles: [], nouns: [] }));
}

/** Whom "its", "his", "her" or "their" means. */
export const meantBy = (s: Scribe, word: string, item: Item): string[] => {
  const pronoun = ownerIn(word);
  return pronoun ? pronounIds(s, pronoun, item) : [];
};
