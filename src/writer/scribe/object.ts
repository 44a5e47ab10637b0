import { BEFALLEN } from "../../catalog/befalls.ts";
import type { BeatDraft, Ref } from "../draft.ts";
import { takeComplement } from "./complement.ts";
import { addBeat } from "./order.ts";
import { castIds, isHolding, mark, memberOf, relate, type Scribe, type VerbState } from "./state.ts";

/** What a verb is done to. */
export function takeObject(s: Scribe, refs: Ref[]) {
  const verb = s.verb;
  if (!verb) return;
  verb.open = false;
  const ids = castIds(refs);
  const [ref] = refs;
  if (verb.mode === "have") return takeComplement(s, refs, { use: "with" }, undefined);
  if (verb.mode === "camera") {
    if (ids.length) s.shot.camera.subject = ids;
    return;
  }
  if (verb.mode !== "act" || !ref) return;
  if (ids[0] && /^play|^玩/.test(verb.item.lower) && verb.action === "run" && memberOf(s, ids[0]).sort === "thing") {
    verb.action = /ball|frisbee/.test(memberOf(s, ids[0]).kind) ? "play-catch" : "hold";
    for (const beat of verb.beats) beat.does = verb.action;
  }

  // "The scene follows a cat, following the cat closely": the camera does.
  if (/^(?:follow|chase)$/.test(verb.action) && ids.length === 1 && verb.actors.includes(ids[0])) {
    s.shot.beats = s.shot.beats.filter((beat) => !verb.beats.includes(beat));
    s.shot.camera.move ??= "follow";
    return;
  }
  if (ids[0] && (strikes(s, verb, ids) || movesObject(s, verb, ids))) return;
  verb.objects.push(...ids);
  const to = ref.to === "camera" ? "camera" : ref.to === "cast" ? ref.id : ref.to === "feature" ? ref.id : ids[0];
  // "carving the waves": nobody holds those.
  if (isHolding(verb.action) && ref.to === "feature") {
    s.shot.beats = s.shot.beats.filter((beat) => !verb.beats.includes(beat));
    mark(verb.item, "not shown");
    return;
  }
  for (const beat of verb.beats) if (to && to !== beat.who) beat.to ??= to;
  for (const actor of verb.actors) {
    if (!ids[0]) break;
    const holdable = memberOf(s, ids[0]).sort === "thing" || s.lexicon.sizeOf(memberOf(s, ids[0]).kind) < 0.8;
    if (isHolding(verb.action)) relate(s, actor, holdable ? "holding" : "beside", ids[0]);
    if (verb.action === "ride") relate(s, actor, "riding", ids[0]);
    if (verb.action === "drive" && memberOf(s, actor).sort !== "vehicle") relate(s, actor, "in", ids[0]);
  }
}

/** "A hammer smashes a vase", "the ball breaks a window": what befalls is the object's, and the subject comes down on it. */
function strikes(s: Scribe, verb: VerbState, ids: string[]): boolean {
  // "knocks over a vase", "the ball topples the tower": the blow is the subject's, the fall the object's.
  if (verb.action === "knock" || (verb.action === "topple" && verb.actors.every((id) => !ids.includes(id)))) {
    for (const beat of verb.beats)
      Object.assign(beat, { to: ids[0], ...(verb.action === "topple" ? { does: "strike" } : {}) });
    if (verb.action === "knock")
      for (const id of ids) addBeat(s, { who: id, does: "topple", manner: [], rank: 0, item: verb.item }, "then");
    return true;
  }
  if (!BEFALLEN.has(verb.action) || verb.actors.some((id) => ids.includes(id))) return false;
  for (const beat of verb.beats) {
    const round = /ball|marble|rock|stone/.test(memberOf(s, beat.who).kind);
    beat.does = round ? "roll" : "fall";
    beat.to = ids[0];
    if (!round && memberOf(s, beat.who).sort === "thing") relate(s, beat.who, "above", ids[0]);
  }
  for (const id of ids) addBeat(s, { who: id, does: verb.action, manner: [], rank: 0, item: verb.item }, "then");
  return true;
}

/** "Walks her dog", "bounces a ball", "kicks a ball", "drops a cup": what moves is the object. */
function movesObject(s: Scribe, verb: VerbState, ids: string[]): boolean {
  const object = memberOf(s, ids[0]);
  const people = verb.actors.filter((id) => memberOf(s, id).sort === "person");
  if (!people.length) return false;
  // "waves a flag": held and waved.
  if (/^(?:wav|shak|挥)/.test(verb.item.lower) && object.sort === "thing") {
    for (const id of ids) relate(s, people[0], "holding", id);
    return true;
  }
  if (verb.action === "walk" && object.sort === "animal") {
    for (const id of ids) {
      relate(s, id, "beside", people[0]);
      addBeat(
        s,
        { who: id, does: "walk", manner: [...(verb.beats[0]?.manner ?? [])], rank: 0, item: verb.item },
        "while",
      );
    }
    return true;
  }
  const kicks = /^(?:kick|踢)/.test(verb.item.lower);
  const does = kicks ? "roll" : verb.action;
  if (object.sort !== "thing" || !/^(?:roll|bounce|fall|spin|float|fly)$/.test(does)) return false;
  const rank = verb.beats[0]?.rank ?? 0;
  for (const id of ids) {
    const beat: BeatDraft = { who: id, does, manner: [...(verb.beats[0]?.manner ?? [])], rank, item: verb.item };
    s.shot.beats.push(beat);
    if (kicks) {
      for (const own of verb.beats) own.does = "jump";
      if (verb.item.status === "approximated") verb.item.as = "jump";
      relate(s, id, "in front of", people[0]);
    } else {
      s.shot.beats = s.shot.beats.filter((one) => !verb.beats.includes(one));
      relate(s, id, does === "fly" || does === "float" ? "above" : "in front of", people[0]);
    }
    verb.beats = kicks ? [...verb.beats, beat] : [beat];
  }
  return true;
}
