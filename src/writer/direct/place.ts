/** Guesses a place for those who were given none, and the time of day that suits it. */
import type { TimeOfDay } from "../../screenplay/types.ts";
import type { CastDraft, SceneDraft, ShotDraft } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Random } from "../random.ts";
import { ACTIONS } from "./shared.ts";

/** Places that features imply, and places that features turn a place into. */
const PLACE_BY_FEATURE: [feature: string, place: string][] = [
  ["window", "room"],
  ["fireplace", "room"],
  ["neon", "neon-street"],
  ["signs", "city-street"],
  ["street lights", "city-street"],
  ["puddles", "city-street"],
  ["city", "city-street"],
  ["lava", "volcano"],
  ["coral", "underwater"],
  ["planet", "outer-space"],
  ["aurora", "tundra"],
  ["sandstorm", "desert"],
  ["falling leaves", "leafy-forest"],
  ["sea", "beach"],
  ["palms", "beach"],
  ["cliff", "cliff-road"],
  ["mountains", "mountains"],
  ["island", "beach"],
  ["earth", "moon"],
  ["trees", "pine-forest"],
  ["snow", "mountains"],
  ["snowy", "pine-forest"],
  ["sand", "beach"],
  ["rocks", "mountains"],
  ["fallen leaves", "park"],
  ["flowers", "meadow"],
  ["grass", "meadow"],
  ["wall", "room"],
  ["floor", "room"],
  ["door", "room"],
  ["fence", "meadow"],
  ["bridge", "lake"],
  ["neon", "neon-street"],
  ["lanterns", "city-street"],
  ["fireworks", "city-street"],
  ["crowd", "city-street"],
  ["rainbow", "meadow"],
  ["stars", "meadow"],
  ["water", "lake"],
  ["sky", "meadow"],
  ["clouds", "meadow"],
  ["moon", "meadow"],
  ["sun", "meadow"],
  ["fire", "meadow"],
  ["petals", "park"],
  ["fireflies", "meadow"],
  ["embers", "meadow"],
  ["lightning", "hills"],
  ["bubbles", "lawn"],
  ["smoke", "studio"],
];
const PLACE_BY_ACTION: Record<string, string> = {
  cook: "kitchen",
  sleep: "room",
  dance: "room",
  drive: "road",
  "play-catch": "park",
  swim: "lake",
};

/** The nearest kind that the catalog has, or the id itself. */
export function have(lexicon: Lexicon, id: string): string {
  return lexicon.have(id)?.id ?? id;
}

/** Where those who are present are at home. */
export function guessPlace(shot: ShotDraft, present: CastDraft[], rng: Random, lexicon: Lexicon): string {
  const features = shot.scene.features;
  const outside =
    (shot.scene.weather &&
      !["clear", "cloudy"].includes(shot.scene.weather) &&
      !features.includes("window") &&
      !present.some((one) => one.kind === "fireplace")) ||
    features.some((one) => /^(?:snow|snowy|street lights|trees|sea|stars|moon|puddles|grass)$/.test(one));
  if (shot.text.some((text) => text.where === "sign") && features.includes("signs")) return "shop-front";
  for (const beat of shot.beats) {
    const place = PLACE_BY_ACTION[beat.does] ?? ACTIONS.get(beat.does)?.place;
    const actor = present.find((one) => one.id === beat.who.split("#")[0]);
    if (
      place &&
      actor &&
      !present.some((one) => lexicon.familyOf(one.kind) === "building") &&
      !(outside && lexicon.indoor(place)) &&
      (actor.sort === "person" || (beat.does === "swim" && lexicon.nature(actor.kind) !== "fish"))
    )
      return place;
    if (beat.does === "drive" && actor && lexicon.nature(actor.kind) !== "boat")
      return features.includes("city") ? "city-street" : "road";
  }
  if (present.some((one) => one.kind === "bench"))
    return features.includes("door") || features.includes("wall") ? have(lexicon, "brick-street") : "park";
  const building = present.find((one) => lexicon.familyOf(one.kind) === "building");
  const grounds = features.some((one) => /^(?:cliff|sea|mountains|sand)$/.test(one));
  if (building && !grounds && building.count !== 1 && lexicon.have("brick-street")?.exact) return "brick-street";
  const worker = present.find((one) => one.sort === "person" && one.role?.home);
  if (
    building &&
    !(worker && !lexicon.indoor(worker.role?.home ?? "")) &&
    !grounds &&
    lexicon.homesOf(building.kind).length
  )
    return lexicon.homesOf(building.kind)[0];
  const street = present.find((one) =>
    /^(?:lamp-post|traffic-light|billboard|neon-sign|fire-hydrant|traffic-cone|mailbox)$/.test(one.kind),
  );
  if (street) return street.kind === "neon-sign" ? "neon-street" : "city-street";
  const wood = present.some((one) => lexicon.familyOf(one.kind) === "plant");
  for (const [feature, place] of PLACE_BY_FEATURE)
    if (
      features.includes(feature) &&
      !["sky", "clouds", "moon", "sun", "stars"].includes(feature) &&
      !(feature === "water" && present.some((one) => one.sort === "thing"))
    )
      return place;
  const alive = present.filter((one) => one.sort === "animal" || one.sort === "person" || one.sort === "vehicle");
  const lead = alive[0] ?? present[0];
  // A toy in the shape of an animal is at home where toys are.
  if (lead?.toy) return "room";
  if (lead) {
    // A face is seen before something light and open by day, before the lights of a street by night.
    const close = shot.camera.framing?.includes("close") || shot.camera.part !== undefined;
    const dark = ["dusk", "night"].includes(shot.scene.time ?? "");
    const outdoors =
      close || ["golden hour", "sunset", "dawn"].includes(shot.scene.time ?? "")
        ? dark
          ? ["city-street"]
          : shot.scene.time === "golden hour" || shot.scene.time === "sunset"
            ? ["meadow", "park"]
            : ["park", "meadow", "lawn"]
        : lexicon.homesOf("person");
    const home = close && !dark && /street/.test(lead.role?.home ?? "") ? undefined : lead.role?.home;
    const homes =
      lead.sort === "person" ? [have(lexicon, home ?? ""), ...outdoors].filter(Boolean) : lexicon.homesOf(lead.kind);
    const people = present.filter((one) => one.sort === "person");
    const indoorBeat = shot.beats.some((beat) => ["read", "cook", "sleep", "drink", "eat", "blow"].includes(beat.does));
    // People among furniture are at home.
    if (
      !outside &&
      people.length &&
      (indoorBeat || present.some((one) => lexicon.familyOf(one.kind) === "furniture" && one.kind !== "bench"))
    )
      return "room";
    if (!outside && present.some((one) => lexicon.familyOf(one.kind) === "furniture" && one.kind !== "bench"))
      return "room";
    const green = homes.filter((home) => !wood || !/desert|moon|mountains|beach/.test(home));
    const fitting = green.length ? green : wood ? ["park", "meadow"] : homes;
    const open = outside ? fitting.filter((home) => !lexicon.indoor(home)) : fitting;
    // A face close up is not seen at work, unless the work is told.
    if (open.length && close && lead.sort === "person" && lead.role?.home && lexicon.indoor(open[0]))
      return rng.fork("place").pick(open.slice(0, 1));
    if (open.length) return lead.sort === "person" && home ? open[0] : rng.fork("place").pick(open);
  }
  for (const [feature, place] of PLACE_BY_FEATURE) if (features.includes(feature) && feature !== "water") return place;
  if (shot.text.length) return "studio";
  return "meadow";
}

/** A time of day that suits the place. */
export function guessTime(scene: SceneDraft, rng: Random, indoor: boolean): TimeOfDay {
  if (
    scene.place === "neon-street" ||
    scene.features.some((one) => ["stars", "moon", "fireworks", "lanterns", "aurora", "fireflies"].includes(one))
  )
    return "night";
  if (scene.place === "moon" || scene.place === "outer-space") return "morning";
  if (scene.weather === "mist" || scene.weather === "fog") return "dawn";
  if (scene.features.includes("sun")) return "golden hour";
  return indoor
    ? rng.pick<TimeOfDay>(["morning", "afternoon"])
    : rng.pick<TimeOfDay>(["morning", "afternoon", "golden hour", "morning"]);
}
