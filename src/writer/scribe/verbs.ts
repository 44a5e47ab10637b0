/** Verbs: who does it, as which action, in which order. */
import type { BeatDraft, CastDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import { phraseAt } from "../phrase.ts";
import { castRefs } from "./cast.ts";
import { takeObject } from "./roles.ts";
import {
  ACTIONS,
  castIds,
  closeVerb,
  mark,
  markAs,
  memberOf,
  type Noun,
  newShot,
  OVERLAYS,
  POSTURES,
  type Scribe,
  setPresent,
  type Verb,
  type VerbState,
} from "./state.ts";
import { cameraVerb, setWhen } from "./view.ts";

/** Reads a verb: a deed, clothes, a reflection, text to come, a cut. */
export function readVerb(s: Scribe, item: Item, i: number) {
  const verbs = item.readings.filter((one): one is Verb => one.pos === "verb");
  if (s.negated || s.deniedVerb) {
    s.negated = false;
    s.deniedVerb = false;
    mark(item, "shown", "left out");
    closeVerb(s);
    return;
  }
  // "'Ana' written on it"
  if (s.items[i - 1]?.kind === "quote" && /^(?:written|printed|painted|carved)\b/.test(item.lower))
    return mark(item, "shown");
  const special = verbs.find((one) => ["wear", "have", "reflect", "surround", "write", "cut"].includes(one.action));
  if (s.cameraIsSubject && s.subject.every((ref) => ref.to === "camera") && !afterViewSubject(s, i))
    return cameraVerb(s, item, verbs);
  // "An aerial shot following a car": the camera does.
  const byView = verbs[0]?.form === "ing" && s.items[i - 1]?.tag === "camera" && !castIds(s.subject).length;
  if (byView && verbs.some(({ action }) => /^(?:follow|chase)$/.test(action))) {
    s.shot.camera.move = "follow";
    mark(item, "shown");
    s.verb = { item, action: "camera", actors: [], beats: [], open: true, objects: [], mode: "camera" };
    return;
  }
  if (special?.action === "cut") {
    mark(item, "shown");
    if (!isFresh(s)) newShot(s, false);
    const way = /fade|dissolve/.exec(item.lower)?.[0];
    if (way) s.shot.transition = way === "fade" ? "fade" : "dissolve";
    s.shot.announced = true;
    s.subject = [];
    s.last = [];
    s.afterView = true;
    return;
  }
  if (special?.action === "write") {
    const quoted = s.items.slice(i + 1, i + 6).some((one) => one.kind === "quote");
    if (quoted || s.last.some((ref) => ref.to === "feature" && ref.id === "sign")) {
      mark(item, "shown");
      s.awaitsText = item;
      s.textSpoken =
        s.lastNounSort !== "garment" &&
        /^(?:say|says|saying|said)$/.test(item.lower) &&
        castIds(s.last.length ? s.last : s.subject).some((id) => memberOf(s, id).sort === "person");
      if (s.textSpoken) {
        const { awaitsText } = s;
        makeBeats(
          s,
          item,
          [{ pos: "verb", action: "talk", near: false, word: "say" }],
          castIds(s.subject.length ? s.subject : s.last),
          s.order,
          i,
        );
        s.order = undefined;
        s.awaitsText = awaitsText;
        if (s.verb) s.verb.open = false;
      }
      return;
    }
  }
  if (special && special.action !== "write") {
    const near = castIds(s.last);
    const named = verbs[0]?.form === "ing" && near.length > 0 && near.every((id) => castIds(s.subject).includes(id));
    const doers = named ? near : castIds(s.subject.length ? s.subject : s.last);
    mark(item, special.action === "reflect" ? "not shown" : "shown");
    if (special.action === "reflect" && s.shot.scene.features.includes("puddles")) mark(item, "shown");
    const rest = verbs.filter((one) => !["wear", "have", "reflect", "surround", "write", "cut"].includes(one.action));
    if (special.action !== "have" || !rest.length || doers.length) {
      s.verb = {
        item,
        action: special.action,
        actors: doers,
        beats: [],
        open: true,
        objects: [],
        mode: special.action as VerbState["mode"],
      };
      s.passiveAux = false;
      return;
    }
  }
  const acts = verbs.filter(
    (one) => !["wear", "have", "reflect", "surround", "write", "cut", "unknown"].includes(one.action),
  );
  if (!acts.length) {
    s.verb = {
      item,
      action: "unknown",
      actors: castIds(s.subject),
      beats: [],
      open: true,
      objects: [],
      mode: "nothing",
    };
    return;
  }
  const form = acts[0].form;
  // "the man who sings hugs a child": the second verb is the main one.
  const finite = form === "s" || form === "base";
  if (finite && s.relativeVerbs !== undefined && s.order === undefined && !s.joined) {
    if (s.relativeVerbs === 1) s.order = "while";
    s.relativeVerbs++;
  }
  if (readPassive(s, item, acts, i)) return;
  let actors = s.inverted ? [] : findActors(s, form, acts);
  const scenic =
    (s.subject.length > 0 &&
      !castIds(s.subject).length &&
      !(form === "ing" && castIds(s.last).length) &&
      !s.subject.some((ref) => ref.to === "part" || ref.to === "camera")) ||
    (form === "ing" && s.hanging !== undefined && s.items[i - 1]?.tag === "noun");
  if (scenic) actors = [];
  const subjectIsScene =
    !actors.length &&
    !s.inverted &&
    [...s.last, ...s.subject, ...(s.hanging ? [s.hanging] : [])].some(
      (ref) => ref.to === "place" || ref.to === "feature",
    );
  if (subjectIsScene) {
    s.verb = { item, action: acts[0].action, actors: [], beats: [], open: false, objects: [], mode: "nothing" };
    sceneVerb(s, item, acts);
    if (s.hanging) s.last = [s.hanging];
    return;
  }
  if (!actors.length) {
    // "Sitting on a fence, a crow ...", "Before opening the box, he ...", "Behind the sofa hides a cat".
    const late = (form === "ing" || i === 0 || s.inverted || s.leading !== undefined) && !s.subject.length;
    if (!late || !s.items.slice(i + 1).some((one) => one.tag === "noun" || one.tag === "pron")) return;
    if (s.inverted) Object.assign(s, { joined: false, lastRole: undefined, last: [] });
    const transitive = ACTIONS.get(acts[0].action)?.object ?? "none";
    const opens =
      !s.inverted && /^(?:thing|any)$/.test(transitive) && phraseAt(s.items, afterFillers(s, i)) !== undefined;
    s.pendingVerbs.push({ item, readings: acts, open: opens });
    s.verb = { item, action: acts[0].action, actors: [], beats: [], open: false, objects: [], mode: "nothing" };
    return;
  }
  s.passiveAux = false;
  // "Sitting on a fence, a crow watches": at the same time.
  if (s.afterParticiple && finite) s.order ??= "while";
  s.afterParticiple = false;
  makeBeats(s, item, acts, actors, form === "ing" && !s.order ? "participle" : s.order, i);
  s.order = undefined;
  if (s.outer) {
    // "The kite the boy is holding is red": held is the kite, and red.
    const { outer } = s;
    s.outer = undefined;
    takeObject(s, outer);
    closeVerb(s);
    s.subject = outer;
    s.last = outer;
  }
}

/** "is thrown by the girl", "chased by two dogs, a cat ...": the doer comes after "by", or is not told. */
function readPassive(s: Scribe, item: Item, acts: Verb[], i: number): boolean {
  const transitive = acts.find((one) => {
    const object = ACTIONS.get(one.action)?.object;
    return (
      one.form === "ed" &&
      (object === "thing" || (object === "any" && !POSTURES.has(one.action)) || /^(?:chase|follow)$/.test(one.action))
    );
  });
  const next = s.items[i + 1];
  const by = next?.lower === "by" || next?.text === "被";
  const subject = castIds(s.subject);
  const last = castIds(s.last);
  if (!transitive || s.outer) return false;
  // "is dropped", "is rolled": what things do.
  if (!by && /^(?:roll|bounce|fall|spin|float|rock|fly)$/.test(transitive.action)) return false;
  const opensClause = startsWith(s, i);
  const past = !s.passiveAux && !by;
  if (past && !(next === undefined || (next.tag === "prep" && ACTIONS.get(transitive.action)?.object === "thing")))
    return false;
  // "A girl chased by a dog", but "the ball is thrown by a girl and caught by the dog".
  const reduced = s.items[i - 1]?.tag === "noun" && !s.passiveAux;
  const passive =
    opensClause && by
      ? []
      : by && subject.length && !reduced
        ? subject
        : subject.length && (s.passiveAux || !last.length)
          ? subject
          : last.length
            ? last
            : s.joined
              ? s.focus
              : [];
  if (!passive.length && !(opensClause && by)) return false;
  s.verb = {
    item,
    action: transitive.action,
    actors: [],
    beats: [],
    open: false,
    objects: [],
    passive,
    mode: "nothing",
  };
  if (opensClause && by && !passive.length) s.undergone = { item, readings: acts, by: [] };
  s.passiveAux = false;
  return true;
}

const LIGHT = /^(?:tak(?:e|es|ing)|took|ha(?:ve|s|d)|having|giv(?:e|es|ing)|gave)$/;
/** Nouns of deeds. */
const DEEDS =
  /^(?:walk|ride|nap|look|bath|shower|sip|bite|drink|break|step|swim|run|jog|jump|leap|dive|stroll|bow|hug|kiss|wave|nod|smile|laugh|rest|peek|glance|stretch|spin|turn|hike|trip|snooze|snack|meal|dip)$/;

/** "takes a walk", "taking a hot air balloon ride", "gives him a hug": the noun is the deed. Gives the index after it. */
export function readLightVerb(s: Scribe, item: Item, i: number): number | undefined {
  if (!LIGHT.test(item.lower)) return undefined;
  let j = i + 1;
  let object: number | undefined;
  for (; j < i + 7 && /^(?:det|mod|noun|pron|filler|manner|num)$/.test(s.items[j]?.tag ?? ""); j++) {
    if (DEEDS.test(s.items[j].lower)) break;
    if (s.items[j].readings.some((one) => one.pos === "noun" && one.sort === "kind")) object = j;
  }
  const deed = s.items[j];
  const verbs = deed && DEEDS.test(deed.lower) ? deed.readings.filter((one): one is Verb => one.pos === "verb") : [];
  const form = item.readings.find((one) => one.pos === "verb")?.form;
  const actors = findActors(s, form, verbs);
  if (j === i + 1 || verbs.length === 0 || actors.length === 0) return undefined;
  mark(item, "shown");
  for (const one of s.items.slice(i + 1, j))
    for (const reading of one.readings)
      if (reading.pos === "mod" && reading.what === "mood") s.manner.push(reading.value);
  makeBeats(s, deed, verbs, actors, form === "ing" && !s.order ? "participle" : s.order, j);
  s.order = undefined;
  if (object === undefined || !s.verb) return j + 1;
  const phrase = phraseAt(s.items.slice(0, object + 1), i + 1);
  const sense = phrase?.readings.find((one): one is Noun => one.pos === "noun" && one.sort === "kind");
  if (phrase && sense) takeObject(s, castRefs(s, phrase, sense));
  return j + 1;
}

/** The item after `i` that is more than grammar. */
function afterFillers(s: Scribe, i: number): number {
  let j = i + 1;
  while (s.items[j]?.tag === "filler" && s.items[j].kind === "word") j++;
  return j;
}

/** A shot that a heading has just opened. */
const isFresh = ({ shot }: Scribe) =>
  Boolean(shot.numbered) && !shot.cast.size && !shot.beats.length && !shot.scene.place;

/** Whether nothing but "and" or a stop comes before item `i`. */
const startsWith = (s: Scribe, i: number) => i === 0 || /[.!?;:]/.test(s.items[i - 1].text);

/** Whether the clause has found a subject after its view. */
export function afterViewSubject(s: Scribe, i: number): boolean {
  return castIds(s.subject).length > 0 && s.items[i - 1]?.tag !== "camera";
}

/** Who does it: the subject, or for a participle the nearest that can. */
export function findActors(s: Scribe, form: string | undefined, acts: Verb[]): string[] {
  const subject = castIds(s.subject);
  const last = castIds(s.last);
  const able = (id: string) => adaptAction(s, acts, memberOf(s, id)) !== undefined;
  if (
    form === "ing" &&
    s.lastRole?.prep?.use === "with" &&
    subject.length &&
    last.every((id) => memberOf(s, id).sort !== "thing")
  ) {
    return [...new Set([...subject, ...last])].filter(able);
  }
  if (form === "ing" && last.length && !s.passiveAux && last.some((id) => !subject.includes(id))) {
    const alive = last.filter(
      (id) =>
        able(id) && (memberOf(s, id).sort !== "thing" || !subject.some((other) => memberOf(s, other).sort !== "thing")),
    );
    if (alive.length && !(s.joined && subject.length && !last.some((id) => memberOf(s, id).sort === "person")))
      return together(alive, subject, last);
  }
  if (subject.length) return subject.filter(able).length ? subject.filter(able) : subject;
  if (last.length) return last;
  // A clause without a subject goes on with the one before it.
  if (s.order || s.joined) return s.focus;
  if (s.subject.length) return [];
  if (form !== "s" && !s.shot.announced) return [];
  if (s.focus.length) return s.focus;
  // "A dog in a park: wide shot running": the one that the heading named.
  const alive = s.recent.find((id) => memberOf(s, id).sort !== "thing");
  return s.shot.announced && alive ? [alive] : [];
}

/** "a boy and a girl running": both run. */
export function together(alive: string[], subject: string[], last: string[]): string[] {
  if (subject.length > 1 && last.every((id) => subject.includes(id))) return subject;
  return alive;
}

/** The action that this actor does for a verb: a car "runs" by driving, a ball "moves" by rolling. */
export function adaptAction(s: Scribe, acts: Verb[], actor: CastDraft): { action: string; near: boolean } | undefined {
  const exact = acts.filter((one) => !one.near);
  const ordered = [...exact, ...acts.filter((one) => one.near)];
  const offered = ordered.map((one) => one.action);
  const near = (action: string) => !exact.some((one) => one.action === action);
  const firstOf = (list: string[]) => list.find((action) => offered.includes(action));
  const travels = offered.some((action) =>
    [
      "walk",
      "run",
      "drive",
      "ride",
      "fly",
      "swim",
      "gallop",
      "trot",
      "roll",
      "float",
      "follow",
      "chase",
      "climb",
    ].includes(action),
  );
  if (actor.sort === "vehicle") {
    const nature = s.lexicon.nature(actor.kind);
    const flies = nature === "aircraft";
    const floats = nature === "boat";
    const own = firstOf(
      ["stop", "turn", "fall", "rock", "float", "jump", "spin", "bounce", "roll"].filter(
        (action) => !(action === "turn" && !exact.some((one) => one.action === "turn")),
      ),
    );
    if (flies && travels) return { action: "fly", near: !offered.includes("fly") };
    if (floats) {
      const boat = firstOf(["rock", "float", "stop"]);
      if (boat) return { action: boat, near: near(boat) };
      if (travels) return { action: "drive", near: false };
    }
    if (travels && !(own && exact.some((one) => one.action === own)))
      return {
        action: "drive",
        near: !offered.includes("drive") && !offered.includes("walk") && !offered.includes("run"),
      };
    if (own) return { action: own, near: near(own) };
    return offered.includes("stand") ? { action: "stand", near: false } : undefined;
  }
  if (actor.sort === "thing") {
    const own = firstOf([
      "roll",
      "bounce",
      "fall",
      "spin",
      "float",
      "rock",
      "fly",
      "jump",
      "shake",
      "turn",
      "lie",
      "stand",
      "sit",
      "stop",
    ]);
    if (own) return { action: own === "lie" || own === "sit" ? "stand" : own, near: near(own) };
    if (offered.includes("drive") || offered.includes("walk") || offered.includes("run")) {
      if (/ball|orange|apple|peach|lemon|tomato|pumpkin|melon|plum|cherry|onion/.test(actor.kind))
        return { action: "roll", near: true };
      if (actor.kind === "toy") return { action: "walk", near: true };
    }
    return undefined;
  }
  if (actor.sort === "animal") {
    if (s.lexicon.nature(actor.kind) === "fish" && travels) return { action: "swim", near: !offered.includes("swim") };
    if (/duck|swan/.test(actor.kind) && travels && !exact.length) return { action: "swim", near: true };
    const action = ordered.find(
      (one) =>
        !["drive", "throw", "put", "cook", "pour", "unknown"].includes(one.action) &&
        !(["dance", "roll", "hold"].includes(one.action) && one.near),
    )?.action;
    const mapped = action === "talk" ? "bark" : action;
    return mapped ? { action: mapped, near: near(mapped) } : undefined;
  }
  // Who takes off his hat does not fly.
  const human = ordered.find(
    (one) =>
      !["bark", "wag", "rock", "unknown"].includes(one.action) && !(one.action === "fly" && one.word === "take off"),
  )?.action;
  if (!human && offered.includes("fly")) return { action: "pick-up", near: true };
  if (human === "gallop" || human === "trot") return { action: "run", near: true };
  if (!human) return offered[0] === "bark" ? { action: "talk", near: true } : { action: "dance", near: true };
  return { action: human, near: near(human) };
}

/** A scene does something: mostly weather and water, which move by themselves. */
export function sceneVerb(s: Scribe, item: Item, acts: Verb[]) {
  const water =
    s.shot.scene.features.some((one) => /sea|waves|flowers|grass|trees|clouds|snow|signs/.test(one)) ||
    /lake|beach/.test(s.shot.scene.place ?? "");
  if (water && acts.length) mark(item, "shown");
  for (const reading of item.readings) if (reading.pos === "when") setWhen(s, item, reading);
  const snow = s.subject.some((ref) => ref.to === "feature" && ref.id === "snow");
  if (snow && acts.some((one) => ["fall", "fly", "float"].includes(one.action))) {
    s.shot.scene.weather ??= "snow";
    mark(item, "shown");
  }
}

/** What a face does, and so a close-up shows. */
const FACIAL = new Set([
  "look",
  "smile",
  "laugh",
  "cry",
  "talk",
  "sing",
  "nod",
  "eat",
  "drink",
  "bark",
  "blow",
  "sleep",
  "turn",
]);

/** Makes beats of a verb for its actors. */
export function makeBeats(
  s: Scribe,
  item: Item,
  verbs: Verb[],
  actors: string[],
  order: VerbState["mode"] | "participle" | typeof s.order,
  i = -1,
) {
  const beats: BeatDraft[] = [];
  const manner = s.manner;
  s.manner = [];
  for (const one of s.items)
    if (one.as === "pending") {
      one.as = undefined;
      mark(one, "shown");
    }
  let action = "";
  for (const actor of actors) {
    const chosen = adaptAction(s, verbs, memberOf(s, actor));
    if (!chosen) continue;
    action = chosen.action;
    const cast = memberOf(s, actor);
    // What rolls comes to rest by itself.
    if (cast.sort === "thing" && action === "stop") {
      mark(item, s.shot.beats.some((beat) => beat.who === actor) ? "shown" : "not shown");
      continue;
    }
    const swims = action === "swim" && s.lexicon.nature(cast.kind) !== undefined;
    const posed = s.lexicon.todo(action) && !swims;
    markAs(item, chosen.near || posed, chosen.near ? action : "its nearest pose");
    if (s.thenSaid && s.shot.announced && s.draft.shots.length > 1 && s.shot.beats.length + s.shot.cast.size > 0) {
      newShot(s, false);
      s.shot.announced = true;
      s.thenSaid = false;
    }
    // "A dog runs. Close-up of its face. It jumps.": three shots; a smile stays in the close-up.
    if (s.afterClose && !FACIAL.has(action)) newShot(s, true);
    s.afterClose = false;
    if (s.shotDue) newShot(s, true);
    setPresent(s, actor);
    const beat: BeatDraft = { who: actor, does: action, manner: [...manner], rank: 0, item };
    if (/过$/.test(item.text)) beat.to = "across";
    const mount = s.shot.blocking.find((one) => one.who === actor && one.is === "riding")?.to;
    if (ACTIONS.get(action)?.travels && typeof mount === "string") {
      beat.does = "ride";
      beat.to = mount;
    }
    const added = addBeat(s, beat, order as string | undefined);
    beats.push(added);
  }
  if (!action) {
    s.verb = { item, action: verbs[0].action, actors, beats: [], open: true, objects: [], mode: "nothing" };
    return;
  }
  const entry = ACTIONS.get(action);
  const next = s.items[i + 1];
  const takes = entry?.object !== "none" || verbs.some((one) => ACTIONS.get(one.action)?.object === "thing");
  s.verb = { item, action, actors, beats, open: takes && next?.tag !== "prep", objects: [], mode: "act" };
}

/** "sits down", "stands up", "wakes up": how somebody comes to be, and then is. */
const CHANGES =
  /\b(?:sits?|stands?|lies|lie|lays?|gets?|wakes?|falls?|squats?|kneels?|curls?) (?:down|up|asleep)\b|下$|下来$|起来$/;

/** Gives a beat its rank among the beats of the shot. */
export function addBeat(s: Scribe, beat: BeatDraft, order?: string): BeatDraft {
  const beats = s.shot.beats;
  const own = beats.filter((one) => one.who === beat.who || one.who === beat.who.split("#")[0]);
  const repeated = own.find(
    (one) => one.who === beat.who && one.does === beat.does && one.rank === Math.max(...own.map((other) => other.rank)),
  );
  // "looks left, looks right": twice.
  const twice =
    repeated &&
    (ACTIONS.get(beat.does)?.seconds ?? 0) > 0 &&
    repeated.item?.lower === beat.item?.lower &&
    repeated.item !== beat.item &&
    order !== "while" &&
    order !== "participle" &&
    s.mentioned.get(beat.who.split("#")[0]) === s.sentence;
  if (repeated && !twice && order !== "then" && order !== "before") {
    for (const word of beat.manner) if (!repeated.manner.includes(word)) repeated.manner.push(word);
    return repeated;
  }
  const top = beats.length ? Math.max(...beats.map((one) => one.rank)) : -1;
  const latest = beats[beats.length - 1];
  const seconds = (does: string) => ACTIONS.get(does)?.seconds ?? 0;
  const travels = (does: string) => ACTIONS.get(does)?.travels ?? false;
  const before = own[own.length - 1];
  if (!latest) beat.rank = 0;
  else if (order === "then" || order === "before" || order === "until") beat.rank = top + 1;
  else if (order === "while" || order === "participle") beat.rank = (before ?? latest).rank;
  else if (order === "after") {
    // "A after B": B comes first.
    beat.rank = latest.rank;
    for (const one of beats) if (one.rank >= beat.rank) one.rank++;
  } else if (before) {
    const overlay =
      OVERLAYS.has(beat.does) || OVERLAYS.has(before.does) || POSTURES.has(before.does) !== POSTURES.has(beat.does);
    const lasting = seconds(before.does) === 0 && seconds(beat.does) === 0;
    const bothTravel = travels(before.does) && travels(beat.does);
    const changes = CHANGES.test(beat.item?.lower ?? "") || CHANGES.test(before.item?.lower ?? "");
    const inOrder = changes && beat.item !== before.item;
    beat.rank = lasting && overlay && !bothTravel && !inOrder ? before.rank : before.rank + 1;
  } else if (beat.does === "catch" && latest.does === "throw") beat.rank = latest.rank + 1;
  else if (latest.to === beat.who && s.mentioned.get(latest.who.split("#")[0]) !== s.sentence)
    // "barks at a seagull. The seagull flies away."
    beat.rank = latest.rank + 1;
  else
    beat.rank =
      seconds(latest.does) > 0 && s.mentioned.get(latest.who.split("#")[0]) !== s.sentence
        ? latest.rank + 1
        : latest.rank;
  beats.push(beat);
  return beat;
}
