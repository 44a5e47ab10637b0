/** What a phrase after a preposition is: a place, a goal, a tool, company, a doer. */
import type { PrepSense } from "../data/grammar.ts";
import type { BeatDraft, Ref } from "../draft.ts";
import type { Phrase } from "../phrase.ts";
import { takeObject } from "./object.ts";
import { addBeat } from "./order.ts";
import {
  ACTIONS,
  AIMED,
  castIds,
  findWearer,
  mark,
  memberOf,
  PLACES_OBJECT,
  POSTURES,
  relate,
  type Scribe,
  type VerbState,
} from "./state.ts";

/** What holds other things in it; a plate holds them on it. */
const CONTAINERS =
  /^(?:bowl|plate|box|crate|cup|mug|vase|bottle|jar|glass|pot|pan|bucket|barrel|bag|pitcher|flowerpot|gift|basket|suitcase|treasure-chest|teapot|water-bottle|wine-glass)$/;

/** Relations between two who stand side by side or one before the other. */
const SIDES = new Set(["left of", "right of", "beside", "in front of", "behind", "facing"]);

/** Deeds that are done with a tool. */
const TOOLED = new Set([
  "open",
  "close",
  "eat",
  "cook",
  "drink",
  "pour",
  "plant",
  "point",
  "push",
  "pull",
  "catch",
  "read",
]);

/** A phrase after a preposition. */
export function takeComplement(s: Scribe, refs: Ref[], prep: PrepSense, phrase: Phrase | undefined) {
  const ids = castIds(refs);
  const [ref] = refs;
  if (!ref) return;
  // "facing each other"
  if (prep.relation === "facing" && phrase?.pronoun === "both") {
    const [one, two] =
      ids.length > 1 ? ids : memberOf(s, ids[0] ?? "")?.count === 2 ? [`${ids[0]}#1`, `${ids[0]}#2`] : [];
    if (one && two) {
      relate(s, one, "facing", two);
      relate(s, two, "facing", one);
    }
    return;
  }
  const to =
    ref.to === "cast" ? ref.id : ref.to === "camera" ? "camera" : ref.to === "feature" ? ref.id : (ids[0] ?? "");
  // "explores the world around it": what is around it is nothing that is shown.
  const stem = s.prepItem ? s.items[s.items.indexOf(s.prepItem) - 1] : undefined;
  const vague =
    stem?.tag === "noun" &&
    stem.readings.every((one) => one.pos === "noun" && /^(?:unknown|substance)$/.test(one.sort));
  if (vague && prep.relation && !s.inverted) return;
  // "Pouring milk into a glass": the goal, before who does it.
  const waiting = s.verb?.mode === "nothing" ? s.pendingVerbs.at(-1) : undefined;
  if (waiting && !waiting.object && ids.length && /^(?:to|into)$/.test(prep.way ?? "")) {
    waiting.goal = to;
    return;
  }
  const verb = s.verb?.mode === "act" ? s.verb : undefined;
  const acting = verb?.beats ?? [];
  const carries =
    /^(?:hold|pick-up|pull|push)$/.test(verb?.action ?? "") &&
    prep.relation &&
    !/^(?:on|in|above|under)$/.test(prep.relation);
  const feeding = /^(?:feed|fed)/.test(verb?.item.lower ?? "");
  const movedObject =
    verb && !feeding && PLACES_OBJECT.has(verb.action) && verb.objects.length && !carries ? verb.objects : undefined;
  // Who is placed: the object that is put there, the actors of the verb, or what stands just before.
  const before = castIds(s.last);
  const smaller =
    verb?.objects.length &&
    ids.length &&
    (prep.relation === "on" || prep.relation === "in") &&
    s.lexicon.sizeOf(memberOf(s, ids[0]).kind) < 0.6 * s.lexicon.sizeOf(memberOf(s, verb.actors[0] ?? ids[0]).kind)
      ? verb.objects
      : undefined;
  // "a cake with candles on a table": the cake is on the table.
  const furniture = ids.length > 0 && s.lexicon.familyOf(memberOf(s, ids[0]).kind) === "furniture";
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
  const placed =
    shared ??
    goal ??
    (seatOf.length ? seatOf : undefined) ??
    both ??
    movedObject ??
    smaller ??
    whole ??
    (verb ? verb.actors : before.length ? before : castIds(s.subject));
  const aim = () => {
    for (const beat of acting) if (to !== beat.who) beat.to ??= to;
  };
  if (prep.use === "surrounded") {
    if (ref.to === "cast") for (const who of ids) relate(s, who, "around", placed[0] ?? before[0] ?? who);
    return;
  }
  if (prep.use === "for") {
    if (verb && AIMED.has(verb.action)) aim();
    return;
  }
  if (prep.use === "with") {
    const wearer = findWearer(s);
    if (
      acting.length &&
      ids.length &&
      verb &&
      !verb.objects.length &&
      !(
        AIMED.has(verb.action) && before.some((id) => memberOf(s, id).sort === "person" && !verb.actors.includes(id))
      ) &&
      (verb.action === "play-catch" || AIMED.has(verb.action) || verb.action === "hold")
    ) {
      // "plays fetch with her dog": a partner and no tool.
      if (verb.action === "play-catch" && memberOf(s, ids[0]).sort !== "thing") {
        for (const id of ids) addBeat(s, { ...acting[0], who: id, manner: [] }, "while");
        return;
      }
      for (const beat of acting) beat.with ??= to;
      if (verb.action === "hold") takeObject(s, refs);
      return;
    }
    // "opens a box with a key", "points at a castle with his sword".
    // "feeds her friend with cake"
    const feeds =
      /^(?:feed|fed)/.test(verb?.item.lower ?? "") && ids.length > 0 && memberOf(s, ids[0]).sort === "thing";
    if (feeds) {
      for (const beat of acting) beat.with ??= to;
      return;
    }
    const tool =
      acting.length > 0 &&
      ids.length > 0 &&
      TOOLED.has(verb?.action ?? "") &&
      memberOf(s, ids[0]).sort === "thing" &&
      !/^(?:food|plant)$/.test(s.lexicon.familyOf(memberOf(s, ids[0]).kind) ?? "") &&
      !before.some((id) => memberOf(s, id).sort === "person" && !verb?.actors.includes(id));
    if (tool) {
      for (const beat of acting) beat.with ??= to;
      return;
    }
    if (acting.length && ids.length && verb && /^play/.test(verb.item.lower) && memberOf(s, ids[0]).sort === "thing") {
      const ball = /ball|frisbee|disc/.test(memberOf(s, ids[0]).kind + memberOf(s, ids[0]).id);
      for (const beat of acting) Object.assign(beat, ball ? { does: "play-catch", with: to } : { does: "hold", to });
      return;
    }
    if (acting.length && ids.length && memberOf(s, ids[0]).sort !== "thing") {
      // "walks with a dog": company.
      for (const actor of verb?.actors ?? []) relate(s, ids[0], "beside", actor);
      // Who sits with a dog at her side need not say that it sits.
      const posture = POSTURES.has(verb?.action ?? "");
      for (const beat of acting)
        addBeat(s, { ...beat, who: ids[0], manner: [...beat.manner], ...(posture ? { added: true } : {}) });
      return;
    }
    if (!ids.length) return;
    const holder =
      before.map((id) => memberOf(s, id)).find((one) => one.sort === "person") ??
      (verb ? wearer : undefined) ??
      (before.length && before.every((id) => s.lexicon.familyOf(memberOf(s, id).kind) !== "building")
        ? undefined
        : wearer);
    const small = s.lexicon.sizeOf(memberOf(s, ids[0]).kind) < 1.3 && memberOf(s, ids[0]).sort === "thing";
    if (holder && holder.sort === "person" && small) {
      if (acting.length && verb && ["eat", "cook", "drink", "hit"].includes(verb.action))
        for (const beat of acting) beat.with ??= to;
      else relate(s, holder.id, "holding", to);
    } else if (before[0] && before[0] !== to) {
      const carrier = memberOf(s, before[0]);
      const carries = ["furniture"].includes(s.lexicon.familyOf(carrier.kind) ?? "");
      const holds = CONTAINERS.test(carrier.kind);
      const seats = carrier.sort === "vehicle" && ids.every((id) => memberOf(s, id).sort !== "vehicle");
      for (const id of ids)
        relate(
          s,
          id,
          carries || carrier.kind === "plate" || carrier.kind === "cake" ? "on" : holds || seats ? "in" : "beside",
          before[0],
        );
    }
    return;
  }
  if (prep.use === "of") {
    const container = before.map((id) => memberOf(s, id)).find((one) => CONTAINERS.test(one.kind));
    if (container && ids.length)
      for (const id of ids) relate(s, id, container.kind === "plate" ? "on" : "in", container.id);
    // "a field of sunflowers": many.
    else if (ids.length && s.last.some((one) => one.to === "place")) {
      for (const id of ids) if (memberOf(s, id).count === 0) memberOf(s, id).count = 14;
    }
    return;
  }
  if (prep.use === "by") {
    if (s.verb?.passive && ids.length) return passiveAgent(s, ids);
    const passes = ref.to === "feature" && verb && ACTIONS.get(verb.action)?.travels;
    if (to && ref.to !== "camera" && !passes) for (const who of placed) relate(s, who, "beside", to);
    return;
  }
  // "The camera pans from a chair to a bed."
  if (s.cameraIsSubject && !verb && (prep.way === "to" || prep.way === "from")) return;
  if (prep.use === "at" || prep.way === "to" || prep.way === "into") {
    if (verb?.objects.length && (AIMED.has(verb.action) || PLACES_OBJECT.has(verb.action)) && to)
      return setGoal(verb, to);
    if (acting.length && (AIMED.has(verb?.action ?? "") || prep.way || ref.to === "camera")) return aim();
    if (ref.to === "camera") return;
    // "is lowered onto two pillows", "is dropped into a glass"
    const way = /onto$/.test(s.prepItem?.lower ?? "")
      ? "on"
      : /into$/.test(s.prepItem?.lower ?? "") && ids.length && CONTAINERS.test(memberOf(s, ids[0]).kind)
        ? "in"
        : "near";
    for (const who of placed) if (to) relate(s, who, memberOf(s, who).sort === "thing" ? way : "near", to);
    return;
  }
  if (prep.way) {
    const leaves =
      /^(?:out of|out)/.test(s.prepItem?.lower ?? "") && placed.every((id) => memberOf(s, id)?.sort !== "thing");
    if (prep.way === "off" && (leaves || verb?.objects.length)) {
      if (leaves) for (const beat of acting) beat.manner.push("out");
    } else if (prep.way === "off" && ids.length) {
      for (const who of placed) relate(s, who, "on", to);
      for (const beat of acting) {
        beat.to ??= to;
        beat.manner.push("off");
      }
    } else if (prep.way === "from" && verb?.action === "pour" && ids.length) {
      for (const beat of acting) beat.with ??= to;
    } else if (
      prep.way === "from" &&
      verb?.objects.length &&
      ids.length &&
      (CONTAINERS.test(memberOf(s, ids[0]).kind) || furniture)
    ) {
      // "takes a banana from a basket"
      for (const who of verb.objects) relate(s, who, furniture ? "on" : "in", to);
    } else if (prep.way === "from" && /^(?:eat|drink)$/.test(verb?.action ?? "") && ids.length) aim();
    else if (prep.way === "from") for (const who of placed) if (ref.to === "cast") relate(s, who, "near", to);
    // "rolls across a table": on it.
    if (prep.way === "along" && furniture && placed.every((id) => memberOf(s, id).sort === "thing"))
      for (const who of placed) relate(s, who, "on", to);
    if (prep.way === "past" || prep.way === "over" || prep.way === "along") {
      for (const beat of acting) {
        beat.to ??= to;
        if (!beat.manner.includes(prep.way) && prep.way !== "along") beat.manner.push(prep.way);
      }
      if (!acting.length && !s.verb && prep.way === "over")
        for (const who of placed) if (to) relate(s, who, "above", to);
    }
    return;
  }
  if (prep.use === "against") {
    for (const who of placed) if (to) relate(s, who, "beside", to);
    return;
  }
  const relation = prep.relation;
  if (!relation || !to) return;
  // "a castle on a hill": the place lies there, and nobody of the story.
  if (ref.to === "feature" && s.last.some((one) => one.to === "place")) return;
  // "talks on her phone": in the hand.
  const actor = verb?.actors.length ? memberOf(s, verb.actors[0]) : undefined;
  const tool = ref.to === "cast" ? memberOf(s, ref.id) : undefined;
  if (relation === "on" && actor?.sort === "person" && tool?.kind === "phone") {
    for (const beat of acting) beat.with ??= to;
    relate(s, actor.id, "holding", to);
    return;
  }
  // "pours milk into a glass", of which only the glass is seen.
  if (verb?.action === "pour" && !verb.objects.length && ids.length) return aim();
  if (verb?.objects.length && !feeding && (verb.action === "put" || verb.action === "pour" || verb.action === "throw"))
    return ref.to === "feature" && verb.action === "throw" ? undefined : setGoal(verb, to);
  if (ref.to === "camera") {
    if (acting.length) aim();
    return;
  }
  if (relation === "between") {
    if (s.betweenFirst && s.betweenFirst.to !== to) {
      for (const who of s.betweenFirst.who) relate(s, who, "between", [s.betweenFirst.to, to]);
      s.betweenFirst = undefined;
      return;
    }
    s.betweenFirst = { who: placed, to };
    const member = ref.to === "cast" ? memberOf(s, ref.id) : undefined;
    if (member && member.count === 2)
      for (const who of placed) relate(s, who, "between", [`${ref.to === "cast" ? ref.id : to}#1`, `${to}#2`]);
    return;
  }
  if (
    ref.to === "feature" &&
    (relation === "in" || relation === "on" || relation === "under" || relation === "above") &&
    /^(?:sky|snow|grass|sand|floor|sea|earth|sun|moon|stars|puddles|water|clouds)$/.test(ref.id)
  ) {
    for (const beat of acting) if (!/^(?:sun|moon|stars|clouds)$/.test(ref.id)) beat.to ??= ref.id;
    return;
  }
  // "On a table there are three apples": the place comes before what is placed.
  const ahead = ref.to === "cast" || s.pendingVerbs.length > 0;
  if ((!placed.length && ahead) || s.inverted) {
    s.fronted.push({ relation, to });
    s.last = [];
    return;
  }
  for (const who of placed) relate(s, who, relation, to);
  if (
    acting.length &&
    (verb?.action === "jump" ||
      verb?.action === "climb" ||
      verb?.action === "fall" ||
      (ACTIONS.get(verb?.action ?? "")?.travels ?? false))
  ) {
    // "walks beside her" and "flies above it" go on; "jumps on a bed": the place is reached and not stood on from the start.
    if (/^(?:on|in|around)$/.test(relation) || verb?.action === "jump") aim();
    if (verb?.action === "jump")
      s.shot.blocking = s.shot.blocking.filter(
        (one) => !(placed.includes(one.who) && one.to === to && one.is === relation),
      );
  }
  if (relation === "facing" && AIMED.has(verb?.action ?? "")) aim();
}

/** "throws a ball to a dog", "puts a cup on a table": the goal is whom it is done to, the object what is used. */
export function setGoal(verb: VerbState, to: string) {
  for (const beat of verb.beats) {
    if (beat.who === to) continue;
    beat.with = verb.objects[0];
    beat.to = to;
  }
}

/** "held by a man": the doer. */
export function passiveAgent(s: Scribe, ids: string[]) {
  const verb = s.verb;
  if (!verb?.passive) return;
  const objects = verb.passive;
  if (s.undergone) {
    s.undergone.by.push(...ids);
    return;
  }
  for (const who of ids) {
    const beat: BeatDraft = { who, does: verb.action, to: objects[0], manner: [], rank: 0, item: verb.item };
    addBeat(s, beat, s.order);
    verb.beats.push(beat);
    if (verb.action === "hold") for (const object of objects) relate(s, who, "holding", object);
  }
  verb.actors = ids;
  verb.passive = undefined;
  mark(verb.item, "shown");
}
