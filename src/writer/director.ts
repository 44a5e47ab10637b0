/** Fills what the prompt left open, as a good director would, and gives every beat its seconds. */
import { actions } from "../catalog/actions.ts";
import { COLORS } from "../catalog/words/index.ts";
import type {
  Beat,
  Camera,
  Cast,
  Framing,
  Garment,
  Look,
  Scene,
  Screenplay,
  Shot,
  TimeOfDay,
  Weather,
} from "../screenplay/types.ts";
import { isPlaceWord } from "../screenplay/validate.ts";
import type { BeatDraft, CastDraft, Draft, SceneDraft, ShotDraft } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Random, random } from "./random.ts";

/** What a caller may fix. */
export interface WriteOptions {
  /** 0 to 2^31-1; varies only what the prompt does not say. Default 0. */
  seed?: number;
  /** Length of the film, 0.5 to 60. Default 5. */
  seconds?: number;
  /** Pixels, even. Default 1920 by 1080. */
  size?: [number, number];
  /** Frames a second, 12 to 60. Default 24. */
  fps?: number;
  /** Style of the picture; beats what the prompt says. */
  style?: string;
}

const ACTIONS = new Map(actions.map((action) => [action.id, action]));
const COLOR_OF = new Map(COLORS.map((color) => [color.word, color.hex]));

/** A screenplay from a draft, and a list of what was added to it, in words. */
export function direct(
  prompt: string,
  draft: Draft,
  options: WriteOptions,
  lexicon: Lexicon,
): { screenplay: Screenplay; added: string[] } {
  const seed = options.seed ?? 0;
  const rng = random(seed).fork(prompt);
  const added: string[] = [];
  const total = options.seconds ?? 5;
  ensureSomething(draft, rng.fork("subject"), added, lexicon);

  const sets: Scene[] = [];
  const shots: Shot[] = [];
  const seconds = shareSeconds(draft.shots, total);
  let previous: ShotDraft | undefined;
  draft.shots.forEach((shot, n) => {
    inherit(shot, previous, draft);
    putOnSills(shot, draft, added, lexicon);
    const scene = completeScene(shot, draft, rng.fork("scene"), n === 0 ? added : [], lexicon);
    const key = keyOf(scene);
    let set = sets.find((one) => keyOf(one) === key);
    if (!set) {
      const same = sets.filter((one) => one.place === scene.place).length;
      set = { ...scene, id: same ? `${scene.place}-${same + 1}` : scene.place };
      sets.push(set);
    }
    keepTargets(shot, draft, scene);
    const beats = timeBeats(
      completeBeats(shot, draft, rng.fork(`beats${n}`), n === 0 ? added : [], lexicon),
      seconds[n],
    );
    const camera = completeCamera(shot, draft, beats, scene, rng.fork(`camera${n}`), n === 0 ? added : [], lexicon);
    shots.push({
      set: set.id,
      seconds: seconds[n],
      ...(shot.timeScale !== undefined ? { timeScale: shot.timeScale } : {}),
      camera,
      cast: [...shot.cast],
      blocking: shot.blocking,
      beats,
      ...(shot.text.length ? { text: shot.text } : {}),
      ...(n > 0 ? { transition: shot.transition ?? "cut" } : {}),
    });
    previous = shot;
  });
  const cast = draft.cast.map((one) => completeCast(one, rng.fork(`cast ${one.id}`), added, lexicon));
  judgeFeatures(draft, sets, shots, lexicon);
  const style = options.style ?? draft.style ?? "feature";
  const screenplay: Screenplay = {
    version: 1,
    title: titleOf(prompt),
    prompt,
    seed,
    style,
    size: options.size ?? [1920, 1080],
    fps: options.fps ?? 24,
    cast,
    sets,
    shots,
  };
  return { screenplay, added };
}

/** A feature that the chosen place cannot show was not shown after all. */
function judgeFeatures(draft: Draft, sets: Scene[], shots: Shot[], lexicon: Lexicon) {
  for (const item of draft.items) {
    if (!item.feature || item.status !== "shown") continue;
    const shot = shots[Math.min(Math.max(0, item.feature.shot), shots.length - 1)];
    const scene = sets.find((one) => one.id === shot.set);
    if (!scene) continue;
    const { id } = item.feature;
    const itself =
      id === scene.place ||
      (id === "neon" && scene.place === "neon-street") ||
      (id === "moon" && scene.time === "night");
    if (!itself && lexicon.understands(scene.place, id) === false) item.status = "not shown";
  }
}

/** What stands on a windowsill stands on a table under the window. */
function putOnSills(shot: ShotDraft, draft: Draft, added: string[], lexicon: Lexicon) {
  const rows = shot.blocking.filter(
    (one) => one.is === "on" && one.to === "window" && /^(?:thing|animal)$/.test(memberOf(draft, one.who).sort),
  );
  if (!rows.length || !lexicon.have("table")?.exact) return;
  const known = draft.cast.find((one) => one.kind === "table" && shot.cast.has(one.id));
  const table = known?.id ?? addThing(shot, draft, "table");
  for (const one of rows) one.to = table;
  shot.blocking.push({ who: table, is: "beside", to: "window", by: "writer" });
  added.push(`${table}: under the window`);
}

/** A deed aimed at something that the chosen place has under no name aims at nothing. */
function keepTargets(shot: ShotDraft, draft: Draft, scene: Scene) {
  const known = (id: string) =>
    isPlaceWord(id) || (scene.features ?? []).includes(id) || draft.cast.some((one) => one.id === id.split("#")[0]);
  for (const beat of shot.beats) if (beat.to && !known(beat.to)) beat.to = undefined;
  shot.blocking = shot.blocking.filter((one) => [one.to].flat().every(known));
}

/** What makes two scenes the same. */
const keyOf = ({ place, time, weather, season, features, mood }: Scene) =>
  JSON.stringify([place, time, weather, season, features ?? [], mood ?? []]);

/** The first words of the prompt, at most 60 characters. */
function titleOf(prompt: string): string {
  const line = prompt.trim().replace(/\s+/g, " ");
  if (line.length <= 60) return line.replace(/[.。]$/, "");
  const cut = line.slice(0, 60);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 20))}…`;
}

/** A prompt of which nothing can be shown still makes a film: a fitting place. */
function ensureSomething(draft: Draft, rng: Random, added: string[], lexicon: Lexicon) {
  const anything =
    draft.cast.length ||
    draft.shots.some(
      (shot) =>
        shot.scene.place || shot.scene.features.length || shot.scene.time || shot.scene.weather || shot.text.length,
    );
  if (anything) return;
  const place = rng.pick(
    ["meadow", "lake", "park", "beach", "mountains"].filter((id) => lexicon.have(id)?.exact ?? false),
  );
  draft.shots[0].scene.place = place ?? "meadow";
  added.push(`place: ${draft.shots[0].scene.place} (nothing in the prompt names something to show)`);
}

/** What a later shot does not say, it takes from the one before. */
function inherit(shot: ShotDraft, previous: ShotDraft | undefined, draft: Draft) {
  if (previous) {
    const samePlace = !shot.scene.place || shot.scene.place === previous.scene.place;
    shot.scene.place ??= previous.scene.place;
    shot.scene.time ??= previous.scene.time;
    shot.scene.weather ??= previous.scene.weather;
    shot.scene.season ??= previous.scene.season;
    shot.scene.mood ??= previous.scene.mood;
    if (samePlace) shot.scene.features = [...new Set([...previous.scene.features, ...shot.scene.features])];
    if (!shot.cast.size) for (const id of previous.cast) shot.cast.add(id);
    if (!shot.blocking.length && samePlace) {
      shot.blocking = previous.blocking.filter((one) =>
        [one.who, ...[one.to].flat()].every((id) => shot.cast.has(id.split("#")[0])),
      );
    }
  } else if (!shot.cast.size && draft.shots.length === 1) for (const one of draft.cast) shot.cast.add(one.id);
  // Whoever is named in blocking or beats is there.
  for (const one of shot.blocking) for (const id of [one.who, ...[one.to].flat()]) addCast(shot, draft, id);
  for (const beat of shot.beats) for (const id of [beat.who, beat.to, beat.with]) if (id) addCast(shot, draft, id);
  for (const id of shot.camera.subject ?? []) addCast(shot, draft, id);
}

function addCast(shot: ShotDraft, draft: Draft, id: string) {
  const plain = id.split("#")[0];
  if (draft.cast.some((one) => one.id === plain)) shot.cast.add(plain);
}

const memberOf = (draft: Draft, id: string) => draft.cast.find((one) => one.id === id.split("#")[0]) as CastDraft;

// ---- scene ----

/** Places that features imply, and places that features turn a place into. */
const PLACE_BY_FEATURE: [feature: string, place: string][] = [
  ["window", "room"],
  ["fireplace", "room"],
  ["neon", "neon-street"],
  ["signs", "city-street"],
  ["street lights", "city-street"],
  ["puddles", "city-street"],
  ["city", "city-street"],
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
  ["smoke", "studio"],
];
const UPGRADES: [place: string, feature: string, to: string][] = [
  ["city-street", "neon", "neon-street"],
  ["city-street", "signs", "neon-street"],
  ["road", "sea", "cliff-road"],
  ["road", "cliff", "cliff-road"],
  ["beach", "cliff", "cliff-road"],
];
/** Places behind a shop window: a prompt that is not inside one may mean its front. */
const SHOPS = new Set(["cafe", "shop"]);

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

const PLACE_BY_ACTION: Record<string, string> = {
  cook: "kitchen",
  sleep: "room",
  dance: "room",
  drive: "road",
  "play-catch": "park",
  swim: "lake",
};

function completeScene(shot: ShotDraft, draft: Draft, rng: Random, added: string[], lexicon: Lexicon): Scene {
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
  if (!/lake|beach/.test(scene.place))
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
        : scene.features.includes("clouds")
          ? "cloudy"
          : rng.fork("weather").pick<Weather>(["clear", "clear", "clear", "cloudy"]);
    if (
      scene.features.includes("sun") ||
      scene.time === "sunset" ||
      scene.time === "golden hour" ||
      scene.place === "moon"
    )
      scene.weather = "clear";
    if (!indoor && scene.place !== "moon") say(`weather: ${scene.weather}`);
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

function have(lexicon: Lexicon, id: string): string {
  return lexicon.have(id)?.id ?? id;
}

function guessPlace(shot: ShotDraft, present: CastDraft[], rng: Random, lexicon: Lexicon): string {
  const features = shot.scene.features;
  const outside =
    (shot.scene.weather && !["clear", "cloudy"].includes(shot.scene.weather) && !features.includes("window")) ||
    features.some((one) => /^(?:snow|snowy|street lights|trees|sea|stars|moon|puddles|grass)$/.test(one));
  if (shot.text.some((text) => text.where === "sign") && features.includes("signs")) return "shop-front";
  for (const beat of shot.beats) {
    const place = PLACE_BY_ACTION[beat.does];
    const actor = present.find((one) => one.id === beat.who.split("#")[0]);
    if (
      place &&
      actor &&
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
  if (building && !worker && !grounds && lexicon.homesOf(building.kind).length)
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

function guessTime(scene: SceneDraft, rng: Random, indoor: boolean): TimeOfDay {
  if (
    scene.place === "neon-street" ||
    scene.features.some((one) => ["stars", "moon", "fireworks", "lanterns"].includes(one))
  )
    return "night";
  if (scene.place === "moon") return "morning";
  if (scene.weather === "mist" || scene.weather === "fog") return "dawn";
  if (scene.features.includes("sun")) return "golden hour";
  return indoor
    ? rng.pick<TimeOfDay>(["morning", "afternoon"])
    : rng.pick<TimeOfDay>(["morning", "afternoon", "golden hour", "morning"]);
}

// ---- cast ----

function completeCast(draft: CastDraft, rng: Random, added: string[], lexicon: Lexicon): Cast {
  const look: Look = { ...draft.look };
  if (look.size !== undefined) look.size = Math.min(50, Math.max(0.05, look.size));
  let count = draft.count;
  if (count === 0) {
    count =
      draft.sort === "person" || draft.sort === "thing"
        ? rng.int(3, 4)
        : draft.kind === "bird" || draft.kind === "fish"
          ? rng.int(5, 7)
          : rng.int(2, 4);
    added.push(`${draft.id}: ${count} of them`);
  }
  if (draft.sort === "person") {
    if (!look.sex) {
      if (count === 1) {
        look.sex = rng.pick(["female", "male"] as const);
        added.push(`${draft.id}: ${look.sex}`);
      }
    }
    look.age ??= rng.int(24, 44);
    if (look.age >= 70 && !look.hair) look.hair = { color: "#d8d6d2" };
    else if (look.hair && look.age >= 70 && !look.hair.color && look.hair.style !== "bald")
      look.hair = { ...look.hair, color: "#d8d6d2" };
    // "An astronaut in a white suit": the suit of the role.
    const worn = draft.role?.clothes.map((one) => one.kind) ?? [];
    const said = (look.clothes ?? []).map((one) => ({
      ...one,
      kind:
        worn.find(
          (kind) => kind !== one.kind && new RegExp(`(?:^space|-)${one.kind}$`).test(kind) && lexicon.have(kind)?.exact,
        ) ?? one.kind,
    }));
    const role = (draft.role?.clothes ?? [])
      .filter((one) => lexicon.have(one.kind))
      .map((one) => ({ ...one, kind: lexicon.have(one.kind)?.id ?? one.kind }))
      .map(
        (one): Garment => ({ kind: one.kind, ...(one.color ? { color: COLOR_OF.get(one.color) } : {}), by: "writer" }),
      );
    const clothes = [
      ...said,
      ...role.filter(
        (one) => !said.some((other) => slot(other.kind) === slot(one.kind) || covers(other.kind, one.kind)),
      ),
    ];
    look.clothes = clothes.filter((one) => !draft.without.includes(one.kind));
    if (!look.clothes.length) delete look.clothes;
  }
  return {
    id: draft.id,
    kind: draft.kind,
    ...(count !== 1 ? { count } : {}),
    ...(Object.keys(look).length ? { look } : {}),
    ...(draft.added ? { by: "writer" as const } : {}),
  };
}

/** Where on the body a garment sits; two in one place exclude each other. */
function slot(kind: string): string {
  if (/^(?:raincoat|coat)$/.test(kind)) return "outer";
  if (/^(?:jacket|suit|uniform|armour|lab-coat)$/.test(kind)) return "jacket";
  if (/^(?:shirt|t-shirt|sweater|hoodie|blouse)$/.test(kind)) return "top";
  if (/^(?:trousers|jeans|shorts|skirt|leggings)$/.test(kind)) return "legs";
  if (/^(?:boots|shoes|sneakers|sandals|rain-boots)$/.test(kind)) return "feet";
  if (/^(?:hat|cap|helmet|beanie|chef-hat|rain-hood)$/.test(kind)) return "head";
  return kind;
}

/** Whole suits leave nothing for what they replace. */
const covers = (said: string, other: string) =>
  (said === "dress" && /^(?:top|legs|jacket)$/.test(slot(other))) ||
  (said === "spacesuit" && slot(other) !== "head") ||
  (/^(?:suit|uniform)$/.test(said) && /^(?:legs|jacket|outer)$/.test(slot(other)));

// ---- beats ----

function completeBeats(shot: ShotDraft, draft: Draft, rng: Random, added: string[], lexicon: Lexicon): BeatDraft[] {
  // A bench that "sits" and a tree that "stands" do nothing.
  const beats = shot.beats.filter(
    (beat) => !/^(?:thing|vehicle)$/.test(memberOf(draft, beat.who).sort) || beat.does !== "stand",
  );
  moor(beats, draft, lexicon);
  mount(beats, shot, draft, added, lexicon);
  playBall(beats, shot, draft, added, lexicon);
  seat(beats, shot, draft);
  accompany(beats, shot, draft, lexicon);
  for (const id of shot.cast) {
    const cast = memberOf(draft, id);
    const own = beats.filter((beat) => beat.who.split("#")[0] === id);
    // A parked car stays where it is.
    if (cast.sort === "vehicle" && !own.length && shot.beats.some((beat) => beat.who.split("#")[0] === id)) continue;
    for (const beat of own) for (const mood of cast.mood) if (!beat.manner.includes(mood)) beat.manner.push(mood);
    const moved = shot.blocking.some((one) => one.to === id && (one.is === "riding" || one.is === "holding"));
    if (own.length || moved) continue;
    const does = idle(cast, shot, draft, rng.fork(id), lexicon);
    if (!does) continue;
    const look =
      (shot.camera.part !== undefined || shot.camera.framing?.includes("close")) &&
      (cast.sort === "person" || cast.sort === "animal")
        ? { does: cast.mood.includes("happily") && cast.sort === "person" ? "smile" : "look", to: "camera" }
        : { does };
    beats.push({ who: id, ...look, manner: [...cast.mood], rank: 0, added: true });
    added.push(`${id}: ${look.does}`);
  }
  return beats;
}

/** Balls that a game's name means. */
const GAMES: [RegExp, string][] = [
  [/basketball|篮球/, "basketball"],
  [/volleyball|排球/, "volleyball"],
  [/tennis|网球/, "tennis-ball"],
  [/baseball|棒球/, "baseball"],
  [/soccer|football|足球|踢球/, "soccer-ball"],
];

/** Several who throw one ball play catch; a game has its ball; one alone holds it; dogs run after it. */
function playBall(beats: BeatDraft[], shot: ShotDraft, draft: Draft, added: string[], lexicon: Lexicon) {
  const thrown = (beat: BeatDraft) =>
    beat.does !== "throw"
      ? undefined
      : (beat.with ?? (beat.to && memberOf(draft, beat.to)?.sort === "thing" ? beat.to : undefined));
  const size = (list: BeatDraft[]) =>
    [...new Set(list.map((beat) => beat.who))].reduce(
      (sum, id) => sum + (id.includes("#") ? 1 : Math.max(1, memberOf(draft, id).count || 3)),
      0,
    );
  const throwers = beats.filter((beat) => memberOf(draft, beat.who).sort === "person" && thrown(beat));
  if (size(throwers) > 1)
    for (const beat of throwers.filter((one) => !one.to || memberOf(draft, one.to)?.sort !== "animal")) {
      if (beat.item?.status === "approximated") Object.assign(beat.item, { status: "shown", as: undefined });
      beat.with = thrown(beat);
      beat.to = undefined;
      beat.does = "play-catch";
    }
  const games = beats.filter((beat) => beat.does === "play-catch");
  const words = games.map((beat) => beat.item?.lower ?? "").join(" ");
  if (games.length && !games.some((beat) => beat.with ?? beat.to)) {
    const known = [...shot.cast].find((id) => /ball|frisbee/.test(memberOf(draft, id).kind));
    const kind = lexicon.have(GAMES.find(([name]) => name.test(words))?.[1] ?? "ball")?.id ?? "ball";
    const id = known ?? addThing(shot, draft, kind);
    if (!known) added.push(`${id}: a ball for the game`);
    for (const beat of games) beat.with ??= id;
  }
  for (const beat of games) {
    beat.with ??= beat.to && memberOf(draft, beat.to)?.sort === "thing" ? beat.to : undefined;
    if (beat.to === beat.with) beat.to = undefined;
  }
  const players = games.filter((beat) => memberOf(draft, beat.who).sort === "person");
  const animals = games.filter((beat) => memberOf(draft, beat.who).sort === "animal");
  const hold = (who: string, to: string) => {
    if (!shot.blocking.some((one) => one.is === "holding" && one.to === to))
      shot.blocking.push({ who, is: "holding", to, by: "writer" });
  };
  if (size(players) === 1 && animals.length) for (const beat of players) beat.does = "throw";
  else if (size(players) === 1)
    for (const beat of players) {
      if (beat.with) hold(beat.who, beat.with);
      Object.assign(beat, { does: "hold", to: beat.with, with: undefined });
    }
  if (size(throwers) === 1 && players.length === 0) for (const beat of throwers) hold(beat.who, thrown(beat) ?? "");
  // Animals leap at a ball that bounces among them, by turns.
  for (const beat of animals) {
    const ball = beat.with;
    if (!ball) continue;
    const count = memberOf(draft, beat.who).count || 3;
    const each =
      count > 1 && !beat.who.includes("#") ? Array.from({ length: Math.min(count, 4) }, (_, n) => n + 1) : [0];
    beats.splice(beats.indexOf(beat), 1);
    if (beat.item?.status === "approximated") beat.item.as = "jump";
    const later = beats.some((one) => one.rank > beat.rank);
    for (const n of each) {
      const who = n ? `${beat.who}#${n}` : beat.who;
      const first = later || n % 2 === 1;
      beats.push({ ...beat, who, does: first ? "jump" : "look", to: ball, with: undefined });
      if (later) continue;
      beats.push({ ...beat, who, does: first ? "look" : "jump", to: ball, with: undefined, rank: beat.rank + 1 });
    }
    if (!beats.some((one) => one.who === ball)) {
      shot.blocking.push({ who: ball, is: "in front of", to: beat.who.split("#")[0], by: "writer" });
      beats.push({ who: ball, does: "bounce", manner: [], rank: beat.rank, added: true });
    }
  }
}

/** A cast entry that the writer adds. */
function addThing(shot: ShotDraft, draft: Draft, kind: string, sort: CastDraft["sort"] = "thing"): string {
  let id = kind;
  for (let n = 2; draft.cast.some((one) => one.id === id); n++) id = `${kind}-${n}`;
  draft.cast.push({
    id,
    kind,
    near: false,
    sort,
    words: new Set([kind]),
    count: 1,
    counted: true,
    plural: false,
    look: {},
    without: [],
    mood: [],
    toy: false,
    added: true,
  });
  shot.cast.add(id);
  return id;
}

/** A boat that has only stopped rocks where it lies; a car stands there. */
function moor(beats: BeatDraft[], draft: Draft, lexicon: Lexicon) {
  for (const beat of beats) {
    const cast = memberOf(draft, beat.who);
    if (beat.does !== "stop" || beats.some((one) => one !== beat && one.who === beat.who)) continue;
    if (lexicon.nature(cast.kind) === "boat") beat.does = "rock";
    else if (cast.sort === "person" || cast.sort === "animal") beat.does = "stand";
  }
}

/** Who rides and is given nothing to ride has a bicycle; a cowboy or a knight a horse. */
function mount(beats: BeatDraft[], shot: ShotDraft, draft: Draft, added: string[], lexicon: Lexicon) {
  for (const beat of beats) {
    const by = shot.blocking.some((one) => one.who === beat.who && /^(?:in|riding)$/.test(one.is));
    if (beat.does === "drive" && memberOf(draft, beat.who).sort === "person" && !by) beat.does = "ride";
    if (beat.does !== "ride" || (beat.to && draft.cast.some((one) => one.id === beat.to))) continue;
    const rider = memberOf(draft, beat.who);
    if (rider.sort !== "person" || shot.blocking.some((one) => one.who === beat.who && one.is === "riding")) continue;
    const kind = /cowboy|cowgirl|knight|rancher|jockey/.test(rider.id) ? "horse" : "bicycle";
    if (!lexicon.have(kind)?.exact) continue;
    const id = addThing(shot, draft, kind, kind === "horse" ? "animal" : "vehicle");
    shot.blocking.push({ who: beat.who, is: "riding", to: id, by: "writer" });
    beat.to = id;
    added.push(`${id}: to ride on`);
  }
}

const SEATS = /chair|bench|sofa|stool|toilet/;
const STILL = new Set(["stand", "sit", "lie", "sleep", "jump", "dance", "climb"]);

/** Who is on a chair and does something sits on it. */
function seat(beats: BeatDraft[], shot: ShotDraft, draft: Draft) {
  for (const one of shot.blocking) {
    if (!(one.is === "on" || one.is === "in") || typeof one.to !== "string") continue;
    const cast = memberOf(draft, one.who);
    const own = beats.filter((beat) => beat.who === one.who);
    if (cast.sort !== "person" || !own.length || !SEATS.test(memberOf(draft, one.to)?.kind ?? "")) continue;
    if (own.some((beat) => STILL.has(beat.does) || ACTIONS.get(beat.does)?.travels)) continue;
    beats.unshift({ who: one.who, does: "sit", manner: [], rank: own[0].rank, added: true });
  }
}

/** A dog beside somebody who walks walks too; one beside somebody who sits, sits, which horses and cows don't. */
function accompany(beats: BeatDraft[], shot: ShotDraft, draft: Draft, lexicon: Lexicon) {
  for (const hunt of beats.filter((one) => /^(?:chase|follow)$/.test(one.does) && one.to)) {
    const prey = draft.cast.find((one) => one.id === hunt.to?.split("#")[0]);
    if (!prey || !/^(?:animal|person)$/.test(prey.sort) || beats.some((beat) => beat.who === hunt.to)) continue;
    beats.push({
      who: hunt.to ?? "",
      does: hunt.does === "chase" ? "run" : "walk",
      manner: [],
      rank: hunt.rank,
      added: true,
    });
  }
  for (const id of shot.cast) {
    const cast = memberOf(draft, id);
    if (cast.sort !== "animal" || cast.toy || beats.some((beat) => beat.who.split("#")[0] === id)) continue;
    const tie = shot.blocking.find(
      (one) =>
        (one.who === id || one.to === id) && /^(?:beside|left of|right of|in front of|behind|near)$/.test(one.is),
    );
    const other = tie && (tie.who === id ? tie.to : tie.who);
    const beat = beats.find((one) => one.who === other && (ACTIONS.get(one.does)?.seconds ?? 1) === 0);
    if (!beat || typeof other !== "string") continue;
    const person = memberOf(draft, other)?.sort === "person";
    const does =
      person && /^(?:walk|run)$/.test(beat.does) && tie?.who === id
        ? beat.does
        : /^(?:sit|lie|sleep)$/.test(beat.does) && !person && lexicon.sizeOf(cast.kind) < 1.4
          ? "sit"
          : undefined;
    if (does) beats.push({ who: id, does, manner: [], rank: beat.rank, added: true });
  }
}

/** What somebody does of whom nothing is said. */
function idle(cast: CastDraft, shot: ShotDraft, draft: Draft, rng: Random, lexicon: Lexicon): string | undefined {
  const on =
    shot.blocking.find((one) => one.who === cast.id) ??
    shot.blocking.find((one) => one.to === cast.id && !["holding", "riding", "wearing"].includes(one.is));
  if (cast.sort === "person") {
    if (
      on?.is === "in" &&
      typeof on.to === "string" &&
      draft.cast.some((one) => one.id === on.to && one.sort === "vehicle")
    )
      return "sit";
    if ((on?.is === "on" || on?.is === "in") && typeof on.to === "string" && /chair|bench|sofa|bed/.test(on.to))
      return /bed/.test(on.to) ? "lie" : "sit";
    if (on && ["beside", "left of", "right of", "behind", "in front of"].includes(on.is)) return "stand";
    if (cast.sort === "person" && shot.camera.part === "face") return "smile";
    return rng.pick(["stand", "walk"].filter((one) => one === "stand" || !shot.beats.length));
  }
  if (cast.toy) return undefined;
  if (cast.sort === "animal") {
    if (on?.is === "in" && draft.cast.some((one) => one.id === on.to && one.sort === "vehicle")) return "sit";
    if (lexicon.nature(cast.kind) === "fish") return "swim";
    if (lexicon.nature(cast.kind) === "bird" && !/duck|swan|penguin|chicken/.test(cast.kind))
      return shot.scene.features.includes("sky") ||
        shot.blocking.some((one) => one.who === cast.id && one.is === "above")
        ? "fly"
        : "look";
    if (/duck|swan/.test(cast.kind)) return shot.scene.place === "lake" ? "float" : "stand";
    if (cast.kind === "horse" && cast.count <= 1 && !on) return rng.pick(["walk", "stand"]);
    if (["cat", "dog", "corgi", "fox", "rabbit"].includes(cast.kind) && !on) return rng.pick(["sit", "look", "walk"]);
    return "stand";
  }
  if (cast.sort === "vehicle") {
    if (lexicon.nature(cast.kind) === "boat") return "rock";
    if (lexicon.nature(cast.kind) === "aircraft") return shot.cast.size > 1 ? undefined : "fly";
    const ridden = on || shot.beats.length > 0;
    return ridden || lexicon.indoor(shot.scene.place ?? "")
      ? undefined
      : rng.chance(0.7) && cast.kind !== "bicycle" && cast.kind !== "motorcycle"
        ? "drive"
        : undefined;
  }
  return undefined;
}

const tenth = (x: number) => Math.round(x * 10) / 10;

/** Shares the film's seconds over its shots, by how much happens in each. */
function shareSeconds(shots: ShotDraft[], total: number): number[] {
  const weights = shots.map((shot) => {
    const ranks = new Set(shot.beats.map((beat) => beat.rank)).size;
    const close = shot.camera.framing?.includes("close") ?? false;
    return 1 + 0.3 * Math.max(0, ranks - 1) - (close && ranks < 2 ? 0.15 : 0);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  const seconds = weights.map((weight) => Math.max(0.1, tenth((total * weight) / sum)));
  const rest = total - seconds.slice(0, -1).reduce((a, b) => a + b, 0);
  seconds[seconds.length - 1] = Math.max(0.1, Math.round(rest * 1000) / 1000);
  return seconds;
}

/** Gives beats their times: fixed lengths where an action has one, the rest of the shot to what lasts. */
function timeBeats(beats: BeatDraft[], seconds: number): Beat[] {
  const ranks = [...new Set(beats.map((beat) => beat.rank))].sort((a, b) => a - b);
  const need = ranks.map((rank) => {
    const here = beats.filter((beat) => beat.rank === rank);
    const lasting = here.some((beat) => (ACTIONS.get(beat.does)?.seconds ?? 0) === 0);
    const fixed = Math.max(...here.map((beat) => ACTIONS.get(beat.does)?.seconds ?? 0));
    return { rank, lasting, fixed };
  });
  const LEAST = 1.4;
  const wanted = need.reduce((sum, one) => sum + (one.lasting ? Math.max(LEAST, one.fixed) : one.fixed), 0);
  const spare = seconds - wanted;
  const lastingCount = need.filter((one) => one.lasting).length;
  const starts = new Map<number, [number, number]>();
  let at = 0;
  for (const one of need) {
    let length = one.lasting ? Math.max(LEAST, one.fixed) : one.fixed;
    if (spare < 0) length *= seconds / wanted;
    else if (one.lasting) length += spare / lastingCount;
    else if (!lastingCount && one === need[need.length - 1]) length += spare;
    starts.set(one.rank, [tenth(at), tenth(length)]);
    at += length;
  }
  return [...beats]
    .sort((a, b) => a.rank - b.rank)
    .map((beat): Beat => {
      const [start, length] = starts.get(beat.rank) ?? [0, seconds];
      const own = ACTIONS.get(beat.does)?.seconds ?? 0;
      // A single short action starts a breath into the shot.
      const breath = ranks.length === 1 && own > 0 && own + 0.8 < seconds ? 0.5 : 0;
      const last = beat.rank === ranks[ranks.length - 1];
      const lasts =
        own > 0
          ? Math.min(ranks.length === 1 ? own : length < own ? length : Math.max(own, length), seconds - start - breath)
          : length;
      return {
        at: tenth(start + breath),
        ...(last && own === 0 ? {} : { for: Math.max(0.1, tenth(lasts)) }),
        who: beat.who,
        does: beat.does,
        ...(beat.to ? { to: beat.to } : {}),
        ...(beat.with ? { with: beat.with } : {}),
        ...(beat.manner.length ? { manner: beat.manner } : {}),
        ...(beat.added ? { by: "writer" as const } : {}),
      };
    });
}

// ---- camera ----

const ORDER: Framing[] = [
  "extreme close-up",
  "close-up",
  "medium close-up",
  "medium",
  "medium wide",
  "full",
  "wide",
  "extreme wide",
];

function completeCamera(
  shot: ShotDraft,
  draft: Draft,
  beats: Beat[],
  scene: Scene,
  rng: Random,
  added: string[],
  lexicon: Lexicon,
): Camera {
  const said = shot.camera;
  const present = [...shot.cast].map((id) => memberOf(draft, id));
  const actors = [...new Set(beats.filter((beat) => !beat.by).map((beat) => beat.who.split("#")[0]))].map((id) =>
    memberOf(draft, id),
  );
  const living = present.filter((one) => one.sort === "person" || one.sort === "animal");
  const movable = present.filter((one) => lexicon.familyOf(one.kind) !== "furniture");
  const leads = actors.length ? actors : living.length ? living : movable.length ? movable : present;
  const subject = said.subject?.length
    ? said.subject
    : [
        ...new Set([...leads.map((one) => one.id), ...(leads.length < 3 ? related(shot, leads, draft, lexicon) : [])]),
      ].filter((id) => shot.cast.has(id.split("#")[0]));
  const lead = leads[0];
  // Off something and down: the frame holds where it starts and where it lands.
  const drops =
    lead?.sort === "thing" &&
    shot.blocking.some((one) => one.who === lead.id && (one.is === "on" || one.is === "above")) &&
    beats.some((beat) => beat.who === lead.id && /^(?:roll|fall|bounce)$/.test(beat.does));
  // A ball that rolls away from somebody who stays is no journey to follow.
  const followed =
    lead && lead.sort !== "thing" ? subject.filter((id) => memberOf(draft, id).sort !== "thing") : subject;
  const travelling = beats.some((beat) => ACTIONS.get(beat.does)?.travels && followed.includes(beat.who.split("#")[0]));
  const size = lead ? lexicon.sizeOf(lead.kind) * (lead.look.size ?? 1) : 0;
  const crowd = subject.reduce((sum, id) => sum + Math.max(1, memberOf(draft, id).count || 3), 0);

  let framing: Framing = said.framing ?? "wide";
  if (!said.framing) {
    if (said.part) framing = "close-up";
    else if (!lead) framing = said.angle === "aerial" ? "extreme wide" : "wide";
    else if (lead.sort === "vehicle") framing = size < 3 && lexicon.nature(lead.kind) !== "boat" ? "full" : "wide";
    else if (lead.sort === "thing")
      framing =
        size < 0.5
          ? travelling || beats.some((beat) => beat.who === lead.id)
            ? "medium wide"
            : "medium"
          : "medium wide";
    else if (lead.sort === "animal")
      framing = lexicon.nature(lead.kind) === "bird" || size > 2 ? "full" : "medium wide";
    else {
      const calm = beats.every((beat) =>
        ["laugh", "smile", "talk", "sing", "cry", "look", "nod", "eat", "drink", "read", "hold", "sleep"].includes(
          beat.does,
        ),
      );
      framing = travelling ? "full" : calm && beats.length ? "medium" : "medium wide";
    }
    if (lead && crowd >= 2 && lead.sort !== "thing" && !said.part)
      framing = ORDER[Math.max(ORDER.indexOf(framing), ORDER.indexOf(crowd > 4 ? "wide" : "full"))];
    if (shot.scene.place === "shop-front" && shot.text.length) framing = "wide";
    if (drops) framing = "full";
    if (lead && lexicon.familyOf(lead.kind) === "building") framing = "wide";
    if (lead && scene.place === "moon" && scene.features?.includes("earth")) framing = "wide";
    if (said.angle === "aerial" || said.angle === "bird's eye")
      framing = lead?.sort === "thing" && size < 0.6 ? "medium" : "wide";
  }
  const low = lead && lead.sort === "animal" && size < 1.5;
  const angle = said.angle ?? (low && lexicon.nature(lead?.kind ?? "") !== "bird" ? "low" : "eye level");
  let move = said.move;
  if (!move) {
    const others = leads.length <= 2 && leads.reduce((sum, one) => sum + (one.count || 3), 0) <= 2;
    if (drops) move = "static";
    else if (travelling && lead?.sort === "vehicle" && said.angle === "aerial") move = "follow";
    else if (travelling && lead && others && framing !== "extreme wide" && shot.scene.place !== "shop-front")
      move = "follow";
    else if (!lead)
      move =
        said.angle === "aerial" || said.angle === "bird's eye"
          ? rng.pick(["dolly in", "orbit left"] as const)
          : rng.pick(["dolly in", "pan right", "crane up", "truck right"] as const);
    else if (shot.scene.place === "shop-front" || lead.sort === "thing" || (lead.sort === "person" && crowd > 1))
      move = beats.length ? "static" : "dolly in";
    else move = rng.pick(["dolly in", "dolly in", "static"] as const);
  }
  const nothingSaid = !said.framing && !said.angle && !said.move && !said.part && !said.lens;
  const gentle = !said.move && ["dolly in", "pan right", "crane up", "truck right"].includes(move);
  if (!said.framing) added.push(`camera: ${framing}`);
  if (!said.move) added.push(`camera move: ${move}`);
  return {
    framing,
    angle,
    move,
    ...(said.lens ? { lens: said.lens } : {}),
    ...(said.aperture ? { aperture: said.aperture } : {}),
    ...(subject.length ? { subject } : {}),
    ...(said.part ? { part: said.part } : {}),
    ...(said.focus ? { focus: said.focus } : {}),
    ...(said.speed ? { speed: said.speed } : gentle ? { speed: 0.5 } : {}),
    ...(nothingSaid ? { by: "writer" as const } : {}),
  };
}

/** Those whom relations and beats tie to the leads, so that they are in frame too. */
function related(shot: ShotDraft, leads: CastDraft[], draft: Draft, lexicon: Lexicon): string[] {
  const lives = (one: CastDraft | undefined) => one?.sort === "person" || one?.sort === "animal";
  const living = leads.some((one) => lives(one));
  const largest = Math.max(...leads.map((one) => lexicon.sizeOf(one.kind)), 0.1);
  /** The living lead: a tree, a lamp post or a bench beside them is there, and does not widen the frame. */
  const counts = (id: string) => {
    const one = memberOf(draft, id);
    if (!one || lives(one)) return true;
    if (!living) return !/^(?:plant|building)$/.test(lexicon.familyOf(one.kind) ?? "");
    const used =
      shot.blocking.some((row) => row.to === id && (row.is === "holding" || row.is === "riding" || row.is === "in")) ||
      shot.beats.some((beat) => (beat.to === id && !ACTIONS.get(beat.does)?.travels) || beat.with === id);
    return used || (lexicon.sizeOf(one.kind) <= largest && lexicon.familyOf(one.kind) !== "furniture");
  };
  const ids = new Set(leads.map((one) => one.id));
  const found: string[] = [];
  const tie = (a: string, b: string) => {
    const known = ids.has(b.split("#")[0]) || found.includes(b);
    if ((ids.has(a) || (!living && found.includes(a))) && !known && counts(b)) found.push(b);
  };
  // Twice, so that a chair beside a table with the leading lamp on it is there too.
  for (const one of [...shot.blocking, ...shot.blocking]) {
    for (const to of [one.to].flat().map((id) => id.split("#")[0])) {
      if (
        [
          "left of",
          "right of",
          "beside",
          "between",
          "in front of",
          "behind",
          "near",
          "facing",
          "holding",
          "riding",
          "above",
          "under",
          "on",
        ].includes(one.is)
      ) {
        tie(one.who, to);
        tie(to, one.who);
      }
    }
  }
  for (const beat of shot.beats) if (beat.to) tie(beat.who.split("#")[0], beat.to.split("#")[0]);
  return found;
}
