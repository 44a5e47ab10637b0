/** Places and what is in them. */
import type { Ref } from "../draft.ts";
import type { Reading } from "../lexicon.ts";
import type { Phrase } from "../phrase.ts";
import { describeScene } from "./looks.ts";
import { addBeat } from "./order.ts";
import { assignRole } from "./roles.ts";
import { addFeature, isHolding, mark, markAs, type Noun, type Scribe } from "./state.ts";

/** Takes a place into the scene; a second one becomes a feature if it can. */
export function setPlace(s: Scribe, phrase: Phrase, sense: Noun & { sort: "place" }) {
  const scene = s.shot.scene;
  const prep = s.prep;
  s.prep = undefined;
  // "throws a pizza in the air": up, and nowhere else.
  if (/\bair$/.test(phrase.head.lower) && s.verb?.mode === "act" && !/^(?:fly|float)$/.test(s.verb.action))
    return mark(phrase.head, "shown", "up");
  // "going home" says where to and not where.
  if (!prep && s.verb && sense.word === "home") return mark(phrase.head, "not shown");
  const isNew = !scene.place;
  if (isNew) {
    scene.place = fromOutside(s, sense.id, prep);
    scene.placeNear = sense.near;
    scene.along = prep?.way !== undefined;
    // "a park path", "a forest clearing": where it is, when the head itself is only near.
    if (/^(?:path|trail|clearing|edge)$/.test(phrase.head.lower))
      for (const noun of phrase.nouns) {
        const exact = noun.readings.find(
          (one): one is Noun & { sort: "place" } => one.pos === "noun" && one.sort === "place" && !one.near,
        );
        if (!exact) continue;
        scene.place = exact.id;
        scene.placeNear = false;
        mark(noun, "shown");
        mark(phrase.head, "approximated", exact.id);
      }
    scene.inside = prep?.relation === "in" || prep?.way === "into";
    // "an old town street": the noun before says which street.
    for (const noun of phrase.nouns) {
      const exact = noun.readings.find(
        (one): one is Noun & { sort: "place" } =>
          one.pos === "noun" && one.sort === "place" && !one.near && /street/.test(one.id),
      );
      if (!exact || !/street/.test(scene.place)) continue;
      scene.place = exact.id;
      mark(noun, "shown");
      mark(phrase.head, "shown");
    }
  }
  // "a street with a florist's shop": the shop.
  if (!isNew && /street/.test(scene.place ?? "") && sense.id === "shop-front") scene.place = sense.id;
  const shown = scene.place === sense.id;
  if (shown) markAs(phrase.head, sense.near, sense.id);
  else if (isNew) mark(phrase.head, "approximated", scene.place);
  else {
    const feature = phrase.readings.find((one) => one.pos === "noun" && one.sort === "feature");
    if (feature?.pos === "noun" && feature.sort === "feature") {
      addFeature(s, feature.id);
      phrase.head.feature = { id: feature.id, shot: s.draft.shots.indexOf(s.shot) };
      mark(phrase.head, "shown");
    } else mark(phrase.head, "not shown");
  }
  const number = phrase.items.find((one) => one.tag === "num");
  if (number) markAs(number, phrase.count !== 1, "the place");
  if (shown) for (const feature of sense.features) addFeature(s, feature);
  // "a flower shop", "a barber shop": what it sells is told by its sign.
  if (/shop|cafe/.test(scene.place ?? "")) for (const noun of phrase.nouns) mark(noun, "approximated", scene.place);
  for (const { item, reading: first } of phrase.mods) {
    const reading =
      item.readings.find(
        (one): one is Extract<Reading, { pos: "mod" }> => one.pos === "mod" && one.what === "feature",
      ) ?? first;
    if (reading.what === "feature") describeScene(s, item, reading);
    else if (
      reading.what === "color" &&
      shown &&
      /lake|beach/.test(sense.id) &&
      /blue|turquoise|azure/.test(reading.word)
    )
      mark(item, "shown");
    else if (reading.what === "color" && shown && /lawn|meadow|grass/.test(sense.id) && /green/.test(reading.word))
      mark(item, "shown");
    else if (reading.what === "material" && reading.value === "ice") {
      addFeature(s, "snowy");
      mark(item, "approximated", "snow");
    }
  }
  // "a forest path", "a mountain lake": the noun before tells more of the place.
  for (const noun of phrase.nouns) {
    const reading =
      noun.readings.find((one) => one.pos === "noun" && one.sort === "feature") ??
      noun.readings.find((one) => one.pos === "mod" && one.what === "feature");
    if (reading?.pos === "noun" && reading.sort === "feature") addFeature(s, reading.id);
    else if (reading?.pos === "mod" && reading.what === "feature") addFeature(s, reading.value);
    else continue;
    mark(noun, "shown");
  }
  for (const { item, readings } of phrase.participles) mark(item, "not shown", readings[0]?.word);
  const ref: Ref = { to: "place", id: sense.id };
  if (s.verb?.mode === "act" && prep?.way) mark(s.prepItem, "shown");
  // "carries a balloon down a street" walks.
  if (s.verb?.mode === "act" && isHolding(s.verb.action) && prep?.way === "along")
    for (const who of s.verb.actors) addBeat(s, { who, does: "walk", manner: [], rank: 0 }, "while");
  if (s.verb?.open) s.verb.open = false;
  if (!prep && !s.verb) {
    s.subject = [ref];
    s.last = [ref];
  }
  s.last = [ref];
  s.afterView = false;
  s.joined = false;
}

/** "In front of a hotel" is the street before it. */
function fromOutside(s: Scribe, place: string, prep: Scribe["prep"]): string {
  const outside = prep?.way === "past" || ["in front of", "behind", "beside", "near"].includes(prep?.relation ?? "");
  if (!outside || !s.lexicon.indoor(place)) return place;
  const street = s.lexicon.have(/shop|cafe/.test(place) ? "shop-front" : "city-street");
  return street?.id ?? place;
}

/** Takes something of the place into the scene. */
export function setFeature(s: Scribe, phrase: Phrase, sense: Noun & { sort: "feature" }) {
  const prep = s.prep;
  addFeature(s, sense.id);
  phrase.head.feature = { id: sense.id, shot: s.draft.shots.indexOf(s.shot) };
  if (sense.id === "moon" || sense.id === "stars") s.shot.scene.time ??= "night";
  if (sense.id === "snow") s.shot.scene.season ??= "winter";
  if (sense.id === "fallen leaves") s.shot.scene.season ??= "autumn";
  if (/cherry|sakura|樱/.test(sense.word)) s.shot.scene.season ??= "spring";
  markAs(phrase.head, sense.near, sense.id);
  // "in red neon": the letters.
  const letters = s.shot.text.at(-1);
  for (const { item, reading: first } of phrase.mods) {
    const reading =
      item.readings.find(
        (one): one is Extract<Reading, { pos: "mod" }> => one.pos === "mod" && one.what === "feature",
      ) ?? first;
    // Snowy peaks behind a lake leave the lake as it is.
    if (reading.what === "feature" && reading.value === "snowy" && sense.id === "mountains") mark(item, "shown");
    else if (reading.what === "feature") describeScene(s, item, reading);
    else if (reading.what === "color" && sense.id === "neon" && letters?.where === "sign") {
      letters.color = reading.hex;
      mark(item, "shown");
    } else if (reading.what === "color" && sense.id === "sky" && reading.word === "blue") {
      s.shot.scene.weather ??= "clear";
      mark(item, "shown");
    } else if (
      reading.what === "color" &&
      /^(?:grass|trees|snow|clouds)$/.test(sense.id) &&
      /green|white/.test(reading.word)
    )
      mark(item, "shown");
  }
  // "an office window" is in an office.
  for (const noun of phrase.nouns) {
    const place = noun.readings.find((one) => one.pos === "noun" && one.sort === "place");
    if (place?.pos !== "noun" || place.sort !== "place" || s.shot.scene.place) continue;
    s.shot.scene.place = place.id;
    markAs(noun, place.near, place.id);
  }
  for (const noun of phrase.nouns)
    for (const reading of noun.readings)
      if (reading.pos === "noun" && reading.sort === "feature") {
        addFeature(s, reading.id);
        mark(noun, "shown");
      }
  // "by candlelight" is no place to stand.
  if (/[a-z]light$/.test(sense.word)) s.prep = { use: "with" };
  const ref: Ref = { to: "feature", id: sense.id };
  if (
    prep?.use === "with" ||
    prep?.use === "of" ||
    prep?.use === "surrounded" ||
    s.verb?.mode === "reflect" ||
    s.verb?.mode === "surround" ||
    s.verb?.mode === "have"
  ) {
    s.prep = undefined;
    if (s.verb) s.verb.open = false;
    s.afterView = false;
    // "with Earth rising": what follows is said of it.
    s.hanging = ref;
    return;
  }
  if (!prep) s.hanging = ref;
  assignRole(s, [ref], phrase);
}
