/** What a phrase after a preposition is: a place, a goal, a tool, company, a doer. */
import type { RelationWord } from "../../screenplay/types.ts";
import type { PrepSense } from "../data/grammar.ts";
import type { Ref } from "../draft.ts";
import type { Phrase } from "../phrase.ts";
import { takeBy, takeOf, takeWith } from "./company.ts";
import { aim, type Complement, isFeeding, setGoal, whoIsPlaced } from "./placed.ts";
import { ACTIONS, AIMED, castIds, memberOf, relate, type Scribe } from "./state.ts";
import { takeGoal, takeWay } from "./ways.ts";

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
  const before = castIds(s.last);
  const furniture = ids.length > 0 && s.lexicon.familyOf(memberOf(s, ids[0]).kind) === "furniture";
  const open = { refs, ref, ids, to, prep, phrase, verb, acting, before, furniture };
  const c: Complement = { ...open, placed: whoIsPlaced(s, open) };
  const { placed } = c;
  if (prep.use === "surrounded") {
    if (ref.to === "cast") for (const who of ids) relate(s, who, "around", placed[0] ?? before[0] ?? who);
    return;
  }
  if (prep.use === "for") {
    if (verb && AIMED.has(verb.action)) aim(c);
    return;
  }
  if (prep.use === "with") return takeWith(s, c);
  if (prep.use === "of") return takeOf(s, c);
  if (prep.use === "by") return takeBy(s, c);
  // "The camera pans from a chair to a bed."
  if (s.cameraIsSubject && !verb && (prep.way === "to" || prep.way === "from")) return;
  if (prep.use === "at" || prep.way === "to" || prep.way === "into") return takeGoal(s, c);
  if (prep.way) return takeWay(s, c);
  if (prep.use === "against") {
    for (const who of placed) if (to) relate(s, who, "beside", to);
    return;
  }
  if (prep.relation) takeRelation(s, c, prep.relation);
}

/** "on", "in", "beside": where somebody or something is. */
function takeRelation(s: Scribe, c: Complement, relation: RelationWord) {
  // "works on a car" is beside it; "works on a bench" may well sit there.
  const worked = s.prepItem ? s.items[s.items.indexOf(s.prepItem) - 1]?.lower : undefined;
  if (relation === "on" && !c.furniture && /^work(?:s|ed|ing)?$/.test(worked ?? "")) relation = "beside";
  const { ref, ids, to, verb, acting, placed } = c;
  if (!to) return;
  // "a castle on a hill": the place lies there, and nobody of the story.
  if (ref.to === "feature" && s.last.some((one) => one.to === "place")) return;
  // "talks on her phone": in the hand.
  const actor = verb?.actors.length ? memberOf(s, verb.actors[0]) : undefined;
  const tool = ref.to === "cast" ? memberOf(s, ref.id) : undefined;
  if (
    relation === "on" &&
    acting.length &&
    tool &&
    /^(?:laptop|keyboard|drum|guitar|piano|television)$/.test(tool.kind)
  ) {
    for (const beat of acting) beat.with ??= to;
    return;
  }
  if (relation === "on" && actor?.sort === "person" && tool?.kind === "phone") {
    for (const beat of acting) beat.with ??= to;
    relate(s, actor.id, "holding", to);
    return;
  }
  // "pours milk into a glass", of which only the glass is seen.
  if (verb?.action === "pour" && !verb.objects.length && ids.length) return aim(c);
  if (
    verb?.objects.length &&
    !isFeeding(verb) &&
    (verb.action === "put" || verb.action === "pour" || verb.action === "throw")
  )
    return ref.to === "feature" && verb.action === "throw" ? undefined : setGoal(verb, to);
  if (ref.to === "camera") {
    if (acting.length) aim(c);
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
  const ahead = ref.to === "cast" || ref.to === "feature" || s.pendingVerbs.length > 0;
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
    if (/^(?:on|in|around)$/.test(relation) || verb?.action === "jump") aim(c);
    if (verb?.action === "jump")
      s.shot.blocking = s.shot.blocking.filter(
        (one) => !(placed.includes(one.who) && one.to === to && one.is === relation),
      );
  }
  if (relation === "facing" && AIMED.has(verb?.action ?? "")) aim(c);
}
