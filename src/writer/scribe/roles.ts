/** What a phrase is to its sentence: subject, object, or complement of a preposition. */
import type { PrepSense } from "../data/grammar.ts";
import type { BeatDraft, Ref } from "../draft.ts";
import type { Item } from "../items.ts";
import { type Phrase, phraseAt } from "../phrase.ts";
import { isContactClause, ownerIn, placeFronted } from "./fronting.ts";
import {
  ACTIONS,
  AIMED,
  castIds,
  closeVerb,
  findWearer,
  mark,
  memberOf,
  PLACES_OBJECT,
  POSTURES,
  relate,
  type Scribe,
  type Verb,
  type VerbState,
} from "./state.ts";
import { addBeat, makeBeats } from "./verbs.ts";

/** Relations between two who stand side by side or one before the other. */
/** What holds other things in it; a plate holds them on it. */
const CONTAINERS =
  /^(?:bowl|plate|box|crate|cup|mug|vase|bottle|jar|glass|pot|pan|bucket|barrel|bag|pitcher|flowerpot|gift|basket|suitcase|treasure-chest|teapot|water-bottle|wine-glass)$/;

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
  const next = s.items[phrase.to];
  const aside = s.lastRole?.prep?.use === "of" && (phrase.determiner !== undefined || phrase.count !== undefined);
  // "and a glass behind it", "and a stool to its right".
  const refersBack =
    (next?.readings.some((one) => one.pos === "prep" && one.prep.relation) &&
      s.items[phrase.to + 1]?.tag === "pron" &&
      !s.inHand) ||
    (next?.tag === "filler" && /left|right/.test(next.lower) && ownerIn(next.lower) !== undefined);
  const ownRow =
    aside ||
    refersBack ||
    (s.items[phrase.from - 1]?.text === "," && next?.readings.some((one) => one.pos === "prep" && one.prep.relation));
  // "The cat is behind the sofa and the dog is …": another subject, unless both share the verb to come.
  const newClause = (ownRow && !aside) || (opensClause && s.lastRole !== undefined);
  if (s.joined && s.lastRole && !opensClause && !ownRow && !s.verb?.open && ids.length && s.last.length) {
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
        for (const id of ids) if (s.verb.action === "hold") relate(s, actor, "holding", id);
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
    if (s.verb.action === "hold") {
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
  for (const { item, readings, object } of waiting) {
    makeBeats(s, item, readings, ids, "while");
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
  if (ids[0] && movesObject(s, verb, ids)) return;
  verb.objects.push(...ids);
  const to = ref.to === "camera" ? "camera" : ref.to === "cast" ? ref.id : ref.to === "feature" ? ref.id : ids[0];
  // "carving the waves": nobody holds those.
  if (verb.action === "hold" && ref.to === "feature") {
    s.shot.beats = s.shot.beats.filter((beat) => !verb.beats.includes(beat));
    mark(verb.item, "not shown");
    return;
  }
  for (const beat of verb.beats) if (to && to !== beat.who) beat.to ??= to;
  for (const actor of verb.actors) {
    if (!ids[0]) break;
    const holdable = memberOf(s, ids[0]).sort === "thing" || s.lexicon.sizeOf(memberOf(s, ids[0]).kind) < 0.8;
    if (verb.action === "hold") relate(s, actor, holdable ? "holding" : "beside", ids[0]);
    if (verb.action === "ride") relate(s, actor, "riding", ids[0]);
    if (verb.action === "drive" && memberOf(s, actor).sort !== "vehicle") relate(s, actor, "in", ids[0]);
  }
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
