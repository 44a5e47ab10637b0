import type { Item } from "../items.ts";
import { phraseAt } from "../phrase.ts";
import { adaptAction } from "./adapt.ts";
import { makeBeats } from "./beats.ts";
import { castRefs } from "./cast.ts";
import { takeObject } from "./object.ts";
import {
  ACTIONS,
  castIds,
  closeVerb,
  mark,
  memberOf,
  type Noun,
  newShot,
  POSTURES,
  type Scribe,
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
    // "Fashion portrait of two girls": a base form that opens a prompt without an object is no deed.
    if (i === 0 && form === "base" && acts.every(({ near }) => near)) return;
    s.pendingVerbs.push({ item, readings: acts, open: opens, first: isFirst(s, i) });
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
  // "takes a bite of a cookie": the cookie is what it is done to.
  const of = /^(?:of|from|out of|into)$/.test(s.items[j + 1]?.lower ?? "") ? phraseAt(s.items, j + 2) : undefined;
  const eaten = of?.readings.find((one): one is Noun => one.pos === "noun" && one.sort === "kind");
  if (of && eaten && s.verb) {
    takeObject(s, castRefs(s, of, eaten));
    return of.to;
  }
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

/** Whether nothing was named before item `i` in its sentence: "deep frying a crab". */
function isFirst(s: Scribe, i: number): boolean {
  for (let j = i - 1; j >= 0 && !/[.!?;:]/.test(s.items[j].text); j--)
    if (!/^(?:mod|filler|manner|det|when)$/.test(s.items[j].tag ?? "")) return false;
  return true;
}

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
