import type { BeatDraft } from "../draft.ts";
import { takeObject } from "./object.ts";
import { addBeat } from "./order.ts";
import { CONTAINERS, type Complement } from "./placed.ts";
import { ACTIONS, AIMED, findWearer, isHolding, mark, memberOf, POSTURES, relate, type Scribe } from "./state.ts";

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

/** "with": a tool, a partner, something held, or a part. */
export function takeWith(s: Scribe, c: Complement) {
  const { refs, ids, to, verb, acting, before } = c;
  const wearer = findWearer(s);
  if (
    acting.length &&
    ids.length &&
    verb &&
    !verb.objects.length &&
    !(AIMED.has(verb.action) && before.some((id) => memberOf(s, id).sort === "person" && !verb.actors.includes(id))) &&
    (verb.action === "play-catch" || AIMED.has(verb.action) || isHolding(verb.action))
  ) {
    // "plays fetch with her dog": a partner and no tool.
    if (verb.action === "play-catch" && memberOf(s, ids[0]).sort !== "thing") {
      for (const id of ids) addBeat(s, { ...acting[0], who: id, manner: [] }, "while");
      return;
    }
    for (const beat of acting) beat.with ??= to;
    if (isHolding(verb.action)) takeObject(s, refs);
    return;
  }
  // "opens a box with a key", "points at a castle with his sword".
  // "feeds her friend with cake"
  const feeds = /^(?:feed|fed)/.test(verb?.item.lower ?? "") && ids.length > 0 && memberOf(s, ids[0]).sort === "thing";
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

/** "of": what something holds, or is a row of. */
export function takeOf(s: Scribe, c: Complement) {
  const { ids, before } = c;
  const container = before.map((id) => memberOf(s, id)).find((one) => CONTAINERS.test(one.kind));
  if (container && ids.length)
    for (const id of ids) relate(s, id, container.kind === "plate" ? "on" : "in", container.id);
  // "a field of sunflowers": many.
  else if (ids.length && s.last.some((one) => one.to === "place")) {
    for (const id of ids) if (memberOf(s, id).count === 0) memberOf(s, id).count = 14;
  }
  return;
}

/** "by": the doer, or a neighbour. */
export function takeBy(s: Scribe, c: Complement) {
  const { ref, ids, to, verb, placed } = c;
  if (s.verb?.passive && ids.length) return passiveAgent(s, ids);
  // "Sitting by a window, a cat ..."
  if (!placed.length && to && s.pendingVerbs.length) s.fronted.push({ relation: "beside", to });
  const passes = ref.to === "feature" && verb && ACTIONS.get(verb.action)?.travels;
  if (to && ref.to !== "camera" && !passes) for (const who of placed) relate(s, who, "beside", to);
  return;
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
    if (isHolding(verb.action)) for (const object of objects) relate(s, who, "holding", object);
  }
  verb.actors = ids;
  verb.passive = undefined;
  mark(verb.item, "shown");
}
