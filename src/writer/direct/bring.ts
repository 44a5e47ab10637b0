/** What a verb and its object mean together, and what an action needs that nobody named. */
import type { BeatDraft, Draft, ShotDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { ACTIONS, addThing, memberOf } from "./shared.ts";

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(" ", "-")
    .replace(/(?<=[a-z]{3})s$/, "");

/** Words of a verb: as it stands, and its base forms. */
const verbsOf = (item: Item): string[] => [
  item.lower,
  ...item.readings.flatMap((one) => (one.pos === "verb" ? [one.word, one.action] : [])),
];

/** What work is done at: one serves for another. */
const WORKTOPS = new Set(["table", "kitchen-counter", "workbench", "desk", "round-table"]);

/** Food that is worked on whatever else is named. */
const DISHES = new Set(["chopped-food", "dough"]);

/** Played at one table, however many play. */
const ONE_TABLE = new Set(["play-chess", "shuffle-cards"]);

const KEYED = [...ACTIONS.values()].filter((action) => action.keyed);

/** "Plays" with "guitar" is playing the guitar, and "sweeps" with "floor" sweeping: deeds of people get their exact action. */
export function keyActions(draft: Draft, lexicon: Lexicon): void {
  for (const shot of draft.shots)
    for (const beat of shot.beats) {
      const { item } = beat;
      // People are not carried yet: they are taken by the hand, and that is told.
      const carried = beat.does === "carry" && beat.to ? memberOf(draft, beat.to) : undefined;
      if (carried?.sort === "person") {
        beat.does = "hold-hands";
        if (item) Object.assign(item, { status: "approximated", as: "hold hands" });
        continue;
      }
      if (!item || memberOf(draft, beat.who)?.sort !== "person") continue;
      const verbs = verbsOf(item);
      const objects = new Map<string, Item | undefined>();
      for (const id of [beat.with, beat.to]) {
        const cast = id ? memberOf(draft, id) : undefined;
        if (cast) for (const word of [cast.kind, ...cast.words]) objects.set(plain(word), undefined);
        // "#food" stands for all of a family.
        if (cast) objects.set(`#${lexicon.familyOf(cast.kind)}`, undefined);
      }
      // Who sleeps in a bed or sits at a table does it there.
      for (const row of shot.blocking)
        if (
          row.who === beat.who &&
          typeof row.to === "string" &&
          /^(?:in|on|beside|behind)$/.test(row.is) &&
          ACTIONS.get(beat.does)?.travels === false
        ) {
          const place = memberOf(draft, row.to);
          if (place && lexicon.familyOf(place.kind) === "furniture") objects.set(plain(place.kind), undefined);
        }
      // What is no member of the cast is named right after the verb: "brushes her teeth".
      const from = draft.items.indexOf(item);
      for (const next of draft.items.slice(from + 1, from + 5)) {
        if (next.kind !== "word" || (next.tag === "prep" && next.lower !== "with")) break;
        if (next.tag !== "noun" && next.status === "shown" && next.tag === "verb") break;
        objects.set(plain(next.lower), next);
        const tail = next.lower.split(" ").at(-1);
        if (tail && tail !== next.lower) objects.set(plain(tail), next);
      }
      const found = KEYED.find(
        ({ keyed }) =>
          keyed?.verbs.some((verb) => verbs.includes(verb)) && keyed.objects.some((word) => objects.has(plain(word))),
      );
      if (!found) continue;
      const word = found.keyed?.objects.find((one) => objects.has(plain(one))) as string;
      beat.does = found.id;
      if (beat.to && !beat.with && memberOf(draft, beat.to)?.sort === "thing") {
        beat.with = beat.to;
        beat.to = undefined;
      }
      for (const one of [item, objects.get(plain(word))])
        if (one && one.status !== "shown") Object.assign(one, { status: "shown", as: undefined });
    }
}

/** Deeds bring what they need: a guitar, a broom, a partner. */
export function bringProps(beats: BeatDraft[], shot: ShotDraft, draft: Draft, added: string[], lexicon: Lexicon): void {
  for (const beat of [...beats]) {
    const action = ACTIONS.get(beat.does);
    const actor = memberOf(draft, beat.who);
    if (!action?.brings.length || actor?.sort !== "person") continue;
    const used = new Set<string>();
    const single = action.brings.length === 1;
    // Two who do it together share what it needs; three balls that were named are three things.
    const together = action.brings.includes("person");
    const spare = new Map<string, number>();
    // A chair or cards that somebody else has are not there for this one; a table is.
    const taken = (id: string, kind: string): boolean =>
      lexicon.sizeOf(kind) < 1.2 &&
      shot.blocking.some(
        (one) => one.is === "holding" && one.by && one.to === id && one.who !== beat.who.split("#")[0],
      );
    for (const kind of action.brings) {
      if (kind === "person") {
        partner(beat, beats, shot, draft, added);
        continue;
      }
      if (!lexicon.have(kind)?.exact) continue;
      if ((spare.get(kind) ?? 0) > 0) {
        spare.set(kind, (spare.get(kind) ?? 0) - 1);
        continue;
      }
      const named = [beat.with, beat.to].find((id) => {
        const cast = id ? memberOf(draft, id) : undefined;
        // A hammer is no table, a dog no frisbee, and a plant no bottle that sprays it.
        const family = lexicon.familyOf(kind);
        const theirs = cast && lexicon.familyOf(cast.kind);
        const grows = /^(?:plant|building)$/.test(theirs ?? "") && theirs !== family;
        const serves =
          single && !grows && family !== "furniture" && (family === "animal") === (cast?.sort === "animal");
        return cast && cast.sort !== "person" && !used.has(cast.id) && (serves || cast.kind === kind);
      });
      const family = lexicon.familyOf(kind);
      // An animal that was named is the one that is meant; a table that is there will do.
      if (family === "animal" && beat.to && memberOf(draft, beat.to)?.sort === "animal") continue;
      // Food that was named is what is peeled, and no apple besides.
      const meals = [beat.with, beat.to].some((id) => {
        const cast = id ? memberOf(draft, id) : undefined;
        return cast && cast.kind !== kind && lexicon.familyOf(cast.kind) === "food";
      });
      if (family === "food" && meals && !DISHES.has(kind)) continue;
      if (WORKTOPS.has(kind) && [...shot.cast].some((id) => WORKTOPS.has(memberOf(draft, id).kind))) continue;
      const known =
        named?.split("#")[0] ??
        [...shot.cast].find(
          (id) =>
            memberOf(draft, id).kind === kind &&
            !used.has(id) &&
            memberOf(draft, id) !== actor &&
            (together || !taken(id, kind)),
        );
      const sort = lexicon.familyOf(kind) === "animal" ? "animal" : "thing";
      const id = known ?? addThing(shot, draft, kind, sort);
      used.add(id);
      if (known && actor.count === 1) spare.set(kind, memberOf(draft, id).count - 1);
      if (!known) {
        // What stands as high as people is shared.
        const shared =
          together || lexicon.sizeOf(kind) > 1.6 || (ONE_TABLE.has(action.id) && !/^(?:chair|stool|cards)$/.test(kind));
        if (actor.count > 1 && !shared && sort === "thing") memberOf(draft, id).count = actor.count;
        added.push(`${id}: needed to ${action.words.en[0] ?? action.id}`);
      }
      if (sort === "animal") beat.to ??= id;
      else if (!shot.blocking.some((one) => one.who === id || one.to === id))
        shot.blocking.push({ who: beat.who.split("#")[0], is: "holding", to: id, by: "writer" });
      if (used.size === 1 && sort === "thing") beat.with ??= id;
    }
  }
}

/** Somebody to do it with: who is there and has nothing else to do, or somebody new. */
function partner(beat: BeatDraft, beats: BeatDraft[], shot: ShotDraft, draft: Draft, added: string[]): void {
  const actor = memberOf(draft, beat.who);
  const target = beat.to ? memberOf(draft, beat.to) : undefined;
  if (target && target.sort !== "thing") {
    if (target.sort === "person" && target !== actor && !beats.some((one) => one.who.split("#")[0] === target.id))
      beats.push({ ...beat, who: target.id, to: beat.who, manner: [] });
    return;
  }
  if (actor.count > 1 || beats.some((one) => one !== beat && one.does === beat.does && one.who !== beat.who)) return;
  const free = [...shot.cast]
    .map((id) => memberOf(draft, id))
    .find(
      (one) => one !== actor && one.sort === "person" && !beats.some((other) => other.who.split("#")[0] === one.id),
    );
  const id = free?.id ?? addThing(shot, draft, "person", "person");
  if (!free) added.push(`${id}: somebody to do it with`);
  beat.to = id;
  beats.push({ ...beat, who: id, to: beat.who, manner: [], added: true });
}
