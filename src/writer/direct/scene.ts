/** Completes where and when: the place, its time, weather and season, and what is in it. */
import type { Scene, Weather } from "../../screenplay/types.ts";
import type { Draft, ShotDraft } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Random } from "../random.ts";
import { guessPlace, guessTime, have } from "./place.ts";
import { ACTIONS, memberOf } from "./shared.ts";

const UPGRADES: [place: string, feature: string, to: string][] = [
  ["city-street", "neon", "neon-street"],
  ["city-street", "signs", "neon-street"],
  ["road", "sea", "cliff-road"],
  ["road", "cliff", "cliff-road"],
  ["beach", "cliff", "cliff-road"],
];
/** Swimmers that are mostly seen above the water. */
const SURFACES = /seal|sea-lion|walrus|otter/;
/** Deeds that bring a swimmer out of it. */
const LEAPS = new Set(["jump", "fly", "hop", "float"]);
/** Places behind a shop window: a prompt that is not inside one may mean its front. */
const SHOPS = new Set(["cafe", "shop", "bakery", "bar", "restaurant", "supermarket", "cinema", "food-court"]);

/** A sign to read or somebody who passes: the shop is seen from the street. */
function seenFromStreet(shot: ShotDraft, draft: Draft): boolean {
  if (shot.text.some((text) => text.where === "sign")) return true;
  return shot.beats.some(
    (beat) =>
      /^(?:person|animal|vehicle)$/.test(memberOf(draft, beat.who).sort) &&
      (ACTIONS.get(beat.does)?.travels ?? false) &&
      (/^(?:across|away)$/.test(beat.to ?? "") || beat.manner.includes("past")),
  );
}

/** The scene of a shot, with what the prompt left open filled in. */
export function completeScene(shot: ShotDraft, draft: Draft, rng: Random, added: string[], lexicon: Lexicon): Scene {
  const scene = shot.scene;
  const say = (what: string) => {
    if (!added.includes(what)) added.push(what);
  };
  const present = [...shot.cast].map((id) => memberOf(draft, id));
  let placeAdded = false;
  if (!scene.place) {
    scene.place = have(lexicon, guessPlace(shot, present, rng, lexicon));
    placeAdded = true;
    say(`place: ${scene.place}`);
  }
  // A canyon among mountains is rather mountains than the desert that stands in for it.
  if (
    scene.placeNear &&
    scene.place === "desert" &&
    scene.features.includes("mountains") &&
    lexicon.have("mountains")?.exact
  )
    scene.place = "mountains";
  for (const [place, feature, to] of UPGRADES) {
    if (
      scene.place === place &&
      scene.features.includes(feature) &&
      (to !== "neon-street" || feature === "neon" || scene.time === "night") &&
      lexicon.have(to)?.exact
    )
      scene.place = to;
  }
  // What lives in the sea is seen in it; what comes up for air may be seen from above.
  const dives = present.filter((one) => lexicon.nature(one.kind) === "fish" && !SURFACES.test(one.kind));
  if (
    dives.length > 0 &&
    dives.length === present.length &&
    !shot.beats.some((beat) => LEAPS.has(beat.does)) &&
    /^(?:ocean|sea)$/.test(scene.place) &&
    lexicon.have("underwater")?.exact
  )
    scene.place = "underwater";
  if (scene.place === "neon-street") scene.features = scene.features.filter((one) => one !== "neon");
  if (scene.place === "lake" && scene.features.includes("sea") && lexicon.have("beach")?.exact && placeAdded)
    scene.place = "beach";
  if (SHOPS.has(scene.place) && !scene.inside && seenFromStreet(shot, draft)) {
    const front = lexicon.have("shop-front");
    if (front?.exact) {
      scene.place = front.id;
      for (const item of draft.items)
        if (
          item.status === "shown" &&
          item.readings.some((one) => one.pos === "noun" && one.sort === "place" && SHOPS.has(one.id))
        )
          Object.assign(item, { as: "its front" });
    }
  }
  // Cars keep to the road, also in a forest.
  const drives = shot.beats.some((beat) => {
    const actor = memberOf(draft, beat.who);
    return (
      beat.does === "drive" &&
      actor.sort === "vehicle" &&
      lexicon.nature(actor.kind) === undefined &&
      actor.kind !== "train"
    );
  });
  if (drives && /^(?:pine-forest|lawn|lake)$/.test(scene.place) && lexicon.have("road")?.exact) {
    if (scene.place !== "lake") scene.features = [...new Set([...scene.features, "trees"])];
    scene.place = "road";
  }
  if (drives && scene.place === "beach" && scene.along && lexicon.have("cliff-road")?.exact) scene.place = "cliff-road";
  if (scene.place === "lake" && present.some((one) => one.kind === "train")) scene.place = have(lexicon, "meadow");
  if (placeAdded && present.some((one) => /^(?:penguin|polar-bear)$/.test(one.kind))) scene.season ??= "winter";
  const indoor = lexicon.indoor(scene.place);
  // The place itself needs no feature of its own name.
  scene.features = scene.features.filter(
    (one) =>
      one !== scene.place &&
      !(one === "trees" && scene.place === "pine-forest") &&
      !(one === "grass" && /lawn|meadow/.test(scene.place ?? "")) &&
      !(one === "sand" && /beach|desert/.test(scene.place ?? "")),
  );
  if (!/lake|beach|ocean|island|cliff$/.test(scene.place))
    scene.features = scene.features.filter((one) => one !== "calm" && one !== "waves");
  if (scene.place === "pine-forest" && scene.features.includes("snow"))
    scene.features = [...scene.features.filter((one) => one !== "snow"), "snowy"];
  if (scene.features.includes("snow") && !indoor)
    scene.features = [...new Set([...scene.features.filter((one) => one !== "snow"), "snowy"])];
  const snowy = scene.features.includes("snowy") || scene.weather === "snow";
  if (!scene.season) {
    scene.season = snowy
      ? "winter"
      : scene.place === "beach"
        ? "summer"
        : rng.fork("season").pick(["spring", "summer", "summer"] as const);
    if (!indoor) say(`season: ${scene.season}`);
  }
  if (
    scene.season === "winter" &&
    !snowy &&
    !indoor &&
    ["pine-forest", "mountains", "meadow", "park"].includes(scene.place) &&
    scene.weather !== "rain"
  )
    scene.features.push("snowy");
  if (!scene.time) {
    scene.time = guessTime(scene, rng.fork("time"), indoor);
    say(`time: ${scene.time}`);
  }
  // "in the snow" on a street: it snows.
  if (!scene.weather && scene.features.includes("snowy") && /street|shop/.test(scene.place)) scene.weather = "snow";
  if (!scene.weather) {
    scene.weather =
      scene.features.includes("puddles") && scene.place !== "lake"
        ? "rain"
        : scene.features.includes("lightning")
          ? "storm"
          : scene.features.includes("clouds")
            ? "cloudy"
            : rng.fork("weather").pick<Weather>(["clear", "clear", "clear", "cloudy"]);
    if (
      scene.features.includes("sun") ||
      scene.time === "sunset" ||
      scene.time === "golden hour" ||
      /^(?:moon|outer-space|mars)$/.test(scene.place)
    )
      scene.weather = "clear";
    if (!indoor && !/^(?:moon|outer-space)$/.test(scene.place)) say(`weather: ${scene.weather}`);
  }
  if (scene.weather === "rain" && /street|road|shop/.test(scene.place) && !scene.features.includes("puddles"))
    scene.features.push("puddles");
  return {
    id: "",
    place: scene.place,
    time: scene.time,
    weather: scene.weather,
    season: scene.season,
    ...(scene.features.length ? { features: [...scene.features] } : {}),
    ...(scene.mood?.length ? { mood: [...scene.mood] } : {}),
    ...(placeAdded ? { by: "writer" as const } : {}),
  };
}
