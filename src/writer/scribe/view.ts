/** Time, weather, season, style and the camera. */
import type { Season, TimeOfDay, Weather } from "../../screenplay/types.ts";
import type { Item } from "../items.ts";
import type { Reading } from "../lexicon.ts";
import { addFeature, closeVerb, mark, newShot, type Scribe, type Verb } from "./state.ts";

/** Takes a time, weather, season or style into the scene. */
export function setWhen(s: Scribe, item: Item, given?: Reading) {
  const readings = given ? [given] : item.readings;
  for (const reading of readings) {
    if (reading.pos !== "when") continue;
    const scene = s.shot.scene;
    switch (reading.what) {
      case "time": {
        // "early morning" after "dawn" adds nothing; the first said stays unless a later shot says its own.
        scene.time ??= reading.id as TimeOfDay;
        mark(item, scene.time === reading.id ? "shown" : "approximated", scene.time);
        if (/moon/.test(reading.word)) addFeature(s, "moon");
        if (/sun|golden light/.test(reading.word)) addFeature(s, "sun");
        break;
      }
      case "weather":
        if (!scene.weather || scene.weather === "clear" || scene.weather === "cloudy")
          scene.weather = reading.id as Weather;
        mark(item, scene.weather === reading.id ? "shown" : "approximated", scene.weather);
        if (/^clouds$|^云/.test(reading.word)) addFeature(s, "clouds");
        break;
      case "season":
        scene.season ??= reading.id as Season;
        mark(item, "shown");
        break;
      case "style": {
        // "drawing attention to", "painting a fence": deeds.
        const next = s.items[s.items.indexOf(item) + 1];
        if (
          /^(?:drawing|painting)$/.test(item.lower) &&
          next &&
          (next.tag === "det" || next.tag === "noun") &&
          !/style/.test(next.lower)
        )
          break;
        const wanted = s.draft.style;
        if (!wanted || (wanted === "cinematic" && reading.id !== "feature") || wanted === "feature")
          s.draft.style = reading.id;
        mark(item, reading.near ? "not shown" : "shown");
        break;
      }
    }
  }
  s.prep = undefined;
}

/** Takes a camera phrase into the shot; a second view after "then" begins a new shot. */
export function setCamera(s: Scribe, item: Item, i: number) {
  const reading = item.readings.find((one) => one.pos === "camera");
  if (reading?.pos !== "camera") return;
  // "no camera movement", "without any zoom"
  if ((s.negated || s.prep?.use === "without" || s.items[i - 1]?.lower === "no") && !reading.camera.shot) {
    if (s.shot.camera.move === undefined || /movement|motion|move/.test(item.lower)) s.shot.camera.move = "static";
    s.negated = false;
    s.prep = undefined;
    return mark(item, "shown", "left out");
  }
  const { set, shot } = reading.camera;
  const isView = shot && (set.framing !== undefined || set.angle !== undefined || set.part !== undefined);
  const busy =
    s.shot.announced ||
    (s.thenSaid && (s.shot.beats.length > 0 || s.shot.cast.size > 0 || s.shot.scene.place !== undefined));
  const opensNext = s.shot.cast.size > 0 && i > 0 && /[.!?。！？]/.test(s.items[sentenceStart(s, i) - 1]?.text ?? "");
  const opensSentence = startsClause(s, i);
  const wider =
    (set.framing && s.shot.camera.framing && set.framing !== s.shot.camera.framing) ||
    (set.angle && s.shot.announced && s.shot.camera.angle !== set.angle);
  const goesOn = ofFollows(s, i) || contentFollows(s, i);
  // A second view that says "then", or that opens a clause with "of" after it, is a new shot.
  if (isView && busy && (s.thenSaid || (opensSentence && wider && goesOn))) newShot(s, false);
  else if (isView && opensNext && opensSentence && goesOn) newShot(s, false);
  else if (s.thenSaid && set.move && s.shot.camera.move && !isView) newShot(s, false);
  const camera = s.shot.camera;
  const said = Object.entries(set).filter(([key]) => !(key === "framing" && camera.framing && (set.angle || set.part)));
  Object.assign(camera, Object.fromEntries(said));
  mark(item, "shown");
  if (/\bfocus(?:es|ed|ing)? on$/.test(item.lower)) s.focusDue = true;
  const before = s.items[i - 1];
  const framing =
    before && { wide: "wide", close: "close-up", tight: "close-up", medium: "medium", full: "full" }[before.lower];
  if (framing && !set.framing) {
    camera.framing = framing as NonNullable<typeof camera.framing>;
    mark(before, "shown");
  }
  if (set.move && before && /^(?:slow|slowly|gentle|gradual|smooth|steady|leisurely)$/.test(before.lower)) {
    camera.speed = 0.5;
    mark(before, "shown");
  } else if (set.move && before && /^(?:fast|quick|rapid|quickly)$/.test(before.lower)) {
    camera.speed = 2;
    mark(before, "shown");
  }
  if (set.framing && before && /^(?:tight|intimate|big|wide|extreme)$/.test(before.lower)) mark(before, "shown");
  s.viewIsShot = isView && ofFollows(s, i);
  if (isView) {
    if (goesOn || s.thenSaid) s.shot.announced = true;
    if (goesOn || s.thenSaid || !s.subject.length) {
      s.afterView = true;
      s.order = undefined;
      closeVerb(s);
      s.subject = [];
      s.last = [];
    }
    s.thenSaid = false;
  }
  s.prep = undefined;
}

/** Whether "of" or the like follows, so that the view has a subject. */
export function ofFollows(s: Scribe, i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 4, s.items.length); j++) {
    const lower = s.items[j].lower;
    if (/^(?:of|showing|on|captures|shows|featuring)$/.test(lower)) return true;
    if (s.items[j].tag !== "noun" && s.items[j].tag !== "camera") return false;
  }
  return false;
}

const CHINESE = /[\u3400-\u9fff]/;

/** "Wide shot running", "low angle as it jumps", "Close-up: its paws": the view tells what it shows. */
function contentFollows(s: Scribe, i: number): boolean {
  const next = s.items[i + 1];
  if (!next) return false;
  const doing =
    next.tag === "verb" &&
    next.readings.some((one) => one.pos === "verb" && (one.form === "ing" || CHINESE.test(next.text)));
  const asIt = next.readings.some((one) => one.pos === "conj" && one.joins === "while");
  return doing || asIt || (/^[:：]$/.test(next.text) && startsClause(s, i));
}

/** The first item of the clause of item `i`. */
function sentenceStart(s: Scribe, i: number): number {
  let j = i;
  while (j > 0 && s.items[j - 1].kind !== "punctuation") j--;
  return j;
}

/** Whether item `i` opens its clause. */
export function startsClause(s: Scribe, i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const one = s.items[j];
    if (one.kind === "punctuation" || one.tag === "conj") return true;
    if (one.tag !== "det" && one.tag !== "mod" && one.tag !== "manner" && one.tag !== "filler" && one.tag !== "num")
      return false;
  }
  return true;
}

/** The camera does something: "the camera follows the car". */
export function cameraVerb(s: Scribe, item: Item, verbs: Verb[]) {
  const camera = s.shot.camera;
  const done = (move: typeof camera.move) => {
    if (s.thenSaid && camera.move) newShot(s, false);
    s.shot.camera.move = move;
    mark(item, "shown");
  };
  const actions = verbs.map((one) => one.action);
  if (actions.includes("follow") || actions.includes("chase")) done("follow");
  else if (actions.includes("fly") || actions.includes("walk") || actions.includes("run")) done("fly through");
  else if (actions.includes("spin") || actions.includes("turn")) done("orbit left");
  else if (actions.includes("climb") || actions.includes("pick-up")) done("crane up");
  else if (actions.includes("stop") || actions.includes("stand")) done("static");
  else if (actions.includes("shake")) done("handheld");
  else if (actions.includes("look") || actions.includes("point")) mark(item, "shown");
  s.verb = { item, action: "camera", actors: [], beats: [], open: true, objects: [], mode: "camera" };
}
