/** Fills what the prompt left open, as a good director would, and gives every beat its seconds. */
import type { Scene, Screenplay, Shot } from "../screenplay/types.ts";
import { isPlaceWord } from "../screenplay/validate.ts";
import { completeBeats } from "./direct/beats.ts";
import { keyActions } from "./direct/bring.ts";
import { completeCamera } from "./direct/camera.ts";
import { completeCast } from "./direct/cast.ts";
import { keepWithin } from "./direct/limits.ts";
import { completeScene } from "./direct/scene.ts";
import { addThing, memberOf } from "./direct/shared.ts";
import { shareSeconds, timeBeats } from "./direct/timing.ts";
import type { Draft, ShotDraft } from "./draft.ts";
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
  keepWithin(draft);
  keyActions(draft, lexicon);
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
    for (const beat of shot.beats)
      if (beat.becomes) {
        const { kind, look } = completeCast(beat.becomes, rng.fork(`becomes ${beat.who}`), [], lexicon);
        beat.into = { kind, ...(look ? { look } : {}) };
      }
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
