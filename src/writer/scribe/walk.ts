/** Walks over the items of a prompt: sentences, clauses, shots, order words, prepositions. */
import type { Draft } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { phraseAt } from "../phrase.ts";
import { somebody } from "./cast.ts";
import { readChange, readParts } from "./change.ts";
import { isInverted, relativePlace } from "./fronting.ts";
import { clauseHasVerb, readConjunction } from "./joints.ts";
import { readLooseAdjective } from "./looks.ts";
import { dropSummaries, splitGroups } from "./members.ts";
import { readPhrase } from "./nouns.ts";
import { settlePending } from "./roles.ts";
import { pairOf, readSide } from "./sides.ts";
import { ACTIONS, castIds, closeVerb, mark, memberOf, newShot, relate, Scribe } from "./state.ts";
import { readQuote } from "./text.ts";
import { readLightVerb, readVerb } from "./verbs.ts";
import { setCamera, setWhen } from "./view.ts";

/** Reads a prompt into a draft. */
export function readPrompt(prompt: string, lexicon: Lexicon): Draft {
  const s = new Scribe(prompt, lexicon);
  let i = 0;
  const breaks = lineBreaks(s, prompt);
  while (i < s.items.length) {
    if (breaks.has(i)) {
      endSentence(s);
      if (breaks.get(i)) newShot(s, true);
    }
    const next = readItem(s, i);
    for (; i < next; i++) s.items[i].shot = s.shot;
  }
  endSentence(s);
  dropSummaries(s);
  splitGroups(s);
  for (const { shot, place } of s.hints) shot.scene.place ??= place;
  for (const one of s.sides) {
    const other =
      s.sides.find((row) => row.shot === one.shot && row.side !== one.side)?.who ??
      [...one.shot.cast].find(
        (id) => id !== one.who && (one.theirs || memberOf(s, id).sort === memberOf(s, one.who).sort),
      );
    const tied = one.shot.blocking.some((row) => row.who === other && row.to === one.who);
    s.shot = one.shot;
    if (!other || tied) continue;
    relate(s, one.who, one.side === "left" ? "left of" : "right of", other);
    const row = s.shot.blocking.at(-1);
    if (one.theirs && row?.who === one.who && row.to === other) row.whose = "theirs";
  }
  // A shot that says nothing is no shot.
  s.draft.shots = s.draft.shots.filter(
    (shot, n) =>
      n === 0 ||
      shot.cast.size > 0 ||
      shot.beats.length > 0 ||
      shot.announced ||
      shot.scene.place ||
      shot.text.length > 0 ||
      Object.keys(shot.camera).length > 0,
  );
  const [first, second] = s.draft.shots;
  // "A corgi on a beach: a wide shot of …": a heading belongs to the first shot, which has taken it in already.
  if (
    second &&
    (!first.cast.size || (second.numbered && !first.numbered)) &&
    !first.beats.length &&
    !first.announced &&
    !first.text.length &&
    !Object.keys(first.camera).length
  ) {
    second.scene = { ...first.scene, ...second.scene, features: [...first.scene.features, ...second.scene.features] };
    for (const id of first.cast) second.cast.add(id);
    s.draft.shots.shift();
  }
  return s.draft;
}

/** Items that begin a line; true where the line is one of a list of points, each of which is a shot. */
function lineBreaks(s: Scribe, prompt: string): Map<number, boolean> {
  const found = new Map<number, boolean>();
  s.items.forEach((item, i) => {
    const gap = prompt.slice(s.items[i - 1]?.end ?? 0, item.start);
    if (i === 0 || gap.includes("\n")) found.set(i, /^[-•*–—·▪]$/.test(item.text));
  });
  return [...found.values()].filter(Boolean).length > 1 ? found : new Map([...found].map(([i]) => [i, false]));
}

/** Reads on from item `i`; gives the index after what was read. */
export function readItem(s: Scribe, i: number): number {
  const item = s.items[i];
  const heading = readShotHeading(s, i);
  if (heading) return heading;
  switch (item.tag) {
    case "punctuation":
      readPunctuation(s, item);
      return i + 1;
    case "quote":
      readQuote(s, item);
      return i + 1;
    case "conj":
      readConjunction(s, item);
      return i + 1;
    case "camera":
      setCamera(s, item, i);
      return i + 1;
    case "neg":
      // "Nobody is on the beach": the beach is there.
      if (/^(?:nobody|no one|none)$/.test(item.lower)) return i + 1;
      // "Neither the cat nor the dog moves": both are there.
      if (item.lower === "neither" && clauseHasVerb(s, i)) {
        s.deniedVerb = true;
        return i + 1;
      }
      if (item.lower === "nor" && s.deniedVerb) {
        s.joined = true;
        return i + 1;
      }
      s.negated = true;
      return i + 1;
    case "aux":
      s.passiveAux = true;
      return i + 1;
    case "manner": {
      const reading = item.readings.find((one) => one.pos === "manner");
      if (reading?.pos === "manner") takeManner(s, item, reading.manner, i);
      s.prep = undefined;
      return i + 1;
    }
    case "prep":
      return readParts(s, i) ?? readPreposition(s, item, i);
    case "verb": {
      const light = readLightVerb(s, item, i) ?? readChange(s, item, i);
      if (light) return light;
      const phrase = phraseAt(s.items, i);
      if (phrase) {
        readPhrase(s, phrase);
        return phrase.to;
      }
      readVerb(s, item, i);
      return i + 1;
    }
    case "pron": {
      const reading = item.readings.find((one) => one.pos === "pron");
      if (reading?.pos === "pron" && reading.refers === "who") {
        // "the bench on which ..."
        const relation = s.prep?.relation;
        s.prep = undefined;
        if (relation && relativePlace(s, relation)) return i + 1;
        if (s.last.length) s.subject = s.last;
        s.relativeVerbs = 0;
        closeVerb(s);
        return i + 1;
      }
      break;
    }
    case "quality":
      return i + 1;
    case "filler":
      if (readSide(s, item)) return i + 1;
      if (/\b(?:left|right)\b/.test(item.lower) && item.lower.includes(" ")) {
        const who = s.verb?.actors[0] ?? castIds(s.last).at(-1) ?? castIds(s.subject)[0];
        if (who)
          s.sides.push({
            shot: s.shot,
            who,
            side: /left/.test(item.lower) ? "left" : "right",
            theirs: /his|her|its|their/.test(item.lower),
          });
        if (s.verb) s.verb.open = false;
        return i + 1;
      }
      if (/^(?:away|off)$/.test(item.lower) && s.verb?.mode === "act" && ACTIONS.get(s.verb.action)?.travels) {
        for (const beat of s.verb.beats) {
          beat.to ??= "away";
          beat.manner.push("away");
        }
      }
      return i + 1;
    case "possessive":
    case "measure":
    case "of":
    case "localizer":
      return i + 1;
  }
  const phrase = phraseAt(s.items, i);
  if (phrase && phrase.to > i) {
    readPhrase(s, phrase);
    return phrase.to;
  }
  if (item.tag === "when") setWhen(s, item);
  else if (item.tag === "mod") readLooseAdjective(s, item, i);
  return i + 1;
}

/** "Shot 2:", "Scene 1 -", "2." or "3)" at the start of a sentence: a new shot. Gives the index after it. */
export function readShotHeading(s: Scribe, i: number): number | undefined {
  const item = s.items[i];
  const next = s.items[i + 1];
  const startsLine = i === 0 || /[.!?;:\n]/.test(s.items[i - 1].text) || s.items[i - 1].kind === "punctuation";
  if (!startsLine) return undefined;
  const isNumber = (one: Item | undefined) => one?.readings.some((reading) => reading.pos === "num") ?? false;
  const isStop = (one: Item | undefined) => one?.kind === "punctuation" && /[.):、\]-]/.test(one.text);
  if (/^\d+$/.test(item.text) && isStop(next) && s.items[i + 2]) {
    endSentence(s);
    newShot(s, true);
    s.shot.numbered = true;
    mark(item, "shown");
    return i + 2;
  }
  if (/^(?:shot|scene|镜头|场景)$/.test(item.lower) && isNumber(next)) {
    endSentence(s);
    newShot(s, true);
    s.shot.numbered = true;
    mark(item, "shown");
    mark(next, "shown");
    return i + (isStop(s.items[i + 2]) ? 3 : 2);
  }
  return undefined;
}

/** Commas end phrases, full stops sentences. */
export function readPunctuation(s: Scribe, item: Item) {
  if (/[.!?;:。！？；：]/.test(item.text)) {
    endSentence(s);
    if (s.montage && s.shot.beats.length) s.shotDue = true;
  } else if (/[,，、(—–-]/.test(item.text)) {
    s.prep = undefined;
    s.negated = false;
    s.cameraIsSubject = false;
    s.passiveAux = false;
    if (s.verb) s.verb.open = false;
    s.afterView = false;
    if (s.montage && s.shot.beats.length) s.shotDue = true;
    if (s.leading) {
      s.order = s.leading === "before" ? "after" : s.leading === "after" ? "then" : "while";
      s.leading = undefined;
      if (s.subject.length) s.focus = castIds(s.subject);
      s.subject = [];
      s.last = [];
      s.verb = undefined;
      return;
    }
    if (item.text === "，") s.joined = false;
    else if (item.text === ",") s.joined = true;
    if (item.text === "、") s.joined = true;
  }
}

/** Closes the sentence: what it left open is forgotten. */
export function endSentence(s: Scribe) {
  // A verb that never met its subject belongs to whoever was there last.
  if (s.pendingVerbs.length) {
    const objects = s.pendingVerbs.flatMap(({ object }) => castIds(object ?? []));
    const actor = s.recent.find((id) => !objects.includes(id) && memberOf(s, id).sort !== "thing");
    // "Pouring milk into a glass": somebody does; "moving clouds" move by themselves.
    const done = s.pendingVerbs.some(
      ({ first, readings }) => first && readings.some((one) => ACTIONS.get(one.action)?.object === "thing"),
    );
    if (actor || done) settlePending(s, [actor ?? somebody(s)]);
    s.pendingVerbs = [];
  }
  if (s.subject.length) s.focus = castIds(s.subject);
  s.subject = [];
  s.last = [];
  closeVerb(s);
  s.order = undefined;
  s.joined = false;
  s.negated = false;
  s.cameraIsSubject = false;
  s.afterView = false;
  s.thenSaid = false;
  s.manner = [];
  s.betweenFirst = undefined;
  s.fronted = [];
  s.frontedUsed = false;
  s.inverted = false;
  s.undergone = undefined;
  s.outer = undefined;
  s.comparison = undefined;
  s.inHand = false;
  s.deniedVerb = false;
  s.afterParticiple = false;
  s.garment = undefined;
  s.ofPart = undefined;
  s.relativeVerbs = undefined;
  s.leading = undefined;
  s.lastRole = undefined;
  s.sentence++;
  s.afterClose =
    s.shot.announced &&
    s.draft.shots.length > 1 &&
    (s.shot.camera.framing?.includes("close") ?? false) &&
    s.shot.cast.size > 0;
}

/** An adverb goes to the verb before it, the camera, or the verb to come. */
export function takeManner(s: Scribe, item: Item, manner: string, i: number) {
  const next = s.items[i + 1];
  if (next?.tag === "camera" || s.cameraIsSubject || s.items[i - 1]?.tag === "camera") {
    s.shot.camera.speed =
      manner === "slowly" || manner === "gently" ? 0.5 : manner === "quickly" ? 2 : s.shot.camera.speed;
    mark(item, "shown");
    return;
  }
  if (item.lower === "side by side") {
    const pair = pairOf(s);
    if (pair) {
      relate(s, pair[0], "beside", pair[1]);
      mark(item, "shown");
    }
  }
  if (s.verb?.mode === "act" && s.verb.beats.length) {
    for (const beat of s.verb.beats) if (!beat.manner.includes(manner)) beat.manner.push(manner);
    if (/ in | by |holding/.test(item.lower)) mark(item, "approximated", "beside each other");
    else mark(item, "shown");
  } else {
    s.manner.push(manner);
    item.as = "pending";
  }
}

/** Remembers a preposition for the phrase after it. */
export function readPreposition(s: Scribe, item: Item, i: number): number {
  const reading = item.readings.find((one) => one.pos === "prep");
  if (reading?.pos !== "prep") return i + 1;
  if (item.lower === "of" && s.items[i - 1]?.lower === "montage") {
    s.montage = true;
    s.afterView = true;
  }
  if (s.ofPart && item.lower === "of") {
    s.prep = s.ofPart;
    s.ofPart = undefined;
    return i + 1;
  }
  if ((reading.prep.relation && item.lower.includes(" ")) || reading.prep.use === "surrounded") mark(item, "shown");
  // "to the left of A and to the right of B": both said of the same.
  if (s.items[i - 1]?.tag === "conj" && reading.prep.relation && castIds(s.subject).length && !s.verb)
    s.last = s.subject;
  const view = s.afterView;
  if (reading.prep.relation && isInverted(s, i)) {
    if (s.subject.length) s.focus = castIds(s.subject);
    s.subject = [];
    s.last = [];
    s.verb = undefined;
    s.joined = false;
    s.inverted = true;
    if (s.frontedUsed) Object.assign(s, { fronted: [], frontedUsed: false });
  }
  s.prep = reading.prep;
  s.prepItem = item;
  s.afterView = view;
  if (s.verb) s.verb.open = s.verb.open && s.verb.mode !== "act" && reading.prep.use !== "with";
  const next = s.items[i + 1];
  // "walks past", "drives away": a way with nothing after it.
  const bare = reading.prep.way === "past" || reading.prep.use === "by";
  if (
    !next ||
    next.kind === "punctuation" ||
    next.tag === "conj" ||
    (bare && (next.tag === "prep" || next.tag === "manner" || next.tag === "filler" || next.tag === "verb"))
  ) {
    const travels = s.verb?.mode === "act" && ACTIONS.get(s.verb.action)?.travels;
    // "walks by" and "walks past"; "flies off" and "flies away".
    const way =
      reading.prep.use === "by" && travels
        ? "past"
        : reading.prep.way === "off" && travels && !s.verb?.beats.some((beat) => beat.to)
          ? "away"
          : reading.prep.way;
    if (s.verb?.mode === "act" && way) {
      for (const beat of s.verb.beats) {
        beat.to ??= way === "away" ? "away" : way === "past" ? "across" : undefined;
        if (way === "away") beat.manner.push("away");
      }
      mark(item, "shown");
    }
    s.prep = undefined;
  }
  return i + 1;
}
