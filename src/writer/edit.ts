/** Changes a screenplay by instruction: what is named changes, all else stays as it is. Pure. */
import type { Manifest } from "../catalog/types.ts";
import type { Cast, Look, Screenplay, Shot, TextItem } from "../screenplay/types.ts";
import { ANGLES, FRAMINGS, MOODS, type Mood } from "../screenplay/types.ts";
import type { SceneDraft } from "./draft.ts";
import { write } from "./index.ts";
import { lexiconOf } from "./lexicon.ts";
import { readPrompt } from "./scribe/walk.ts";

/** A changed screenplay, and what was done. */
export interface Edited {
  screenplay: Screenplay;
  /** A sentence for each change. */
  did: string[];
  /** Pieces of the instruction that changed nothing. */
  left: string[];
}

/** Options of an edit. */
export interface EditOptions {
  /** Manifests of everything that can be shown. */
  catalog?: readonly Manifest[];
}

interface Work extends Edited {
  options: EditOptions;
}

const ARTICLE = String.raw`(?:(?:the|a|an|his|her|its|their|this|that|all(?: the)?|some|every)\s+)?`;
const REPLACE = new RegExp(
  String.raw`^(?:replace|swap|exchange|substitute)\s+${ARTICLE}(.+?)\s+(?:with|for|by)\s+(.+)$`,
  "i",
);
const TURN = new RegExp(String.raw`^(?:turn|change|transform)\s+${ARTICLE}(.+?)\s+(?:in)?to\s+(.+)$`, "i");
const INSTEAD = new RegExp(String.raw`^(?:use\s+|show\s+)?(.+?)\s+instead of\s+${ARTICLE}(.+)$`, "i");
const REMOVE = new RegExp(
  String.raw`^(?:remove|delete|drop|erase|take (?:out|away)|get rid of|leave out|lose|without|no(?: more)?)\s+${ARTICLE}(.+)$`,
  "i",
);
const ADD =
  /^(?:(?:and )?(?:also )?(?:add|include|insert|put(?: in)?|bring in|with|there (?:is|are)|give it))\s+(.+)$/i;
const MAKE = new RegExp(String.raw`^(?:make|turn|paint|colou?r|dye|change|let|have|give)\s+${ARTICLE}(.+)$`, "i");
const TEXT = /^(.*?)["“'«「](.+)["”'»」]\s*$/;

/** Changes a screenplay by an instruction in words, such as "make it night, replace the dog with a cat and slow the camera". */
export function edit(screenplay: Screenplay, instruction: string, options: EditOptions = {}): Edited {
  const work: Work = { screenplay: structuredClone(screenplay), did: [], left: [], options };
  for (const clause of clausesOf(instruction)) {
    if (!changes.some((change) => change(work, clause))) work.left.push(clause);
  }
  return { screenplay: work.screenplay, did: work.did, left: work.left };
}

/** One instruction after the other. An "and" parts two only where a new instruction begins behind it. */
function clausesOf(instruction: string): string[] {
  const verbs =
    "make|turn|paint|change|replace|swap|remove|delete|add|include|put|set|use|slow|speed|move|zoom|let|have|give|no|without|get rid|take";
  return instruction
    .split(
      new RegExp(
        String.raw`[.;!\n]+\s*|,?\s+(?:and|then|also|but)\s+(?=(?:also\s+)?(?:${verbs})\b)|,\s+(?:and\s+)?(?=(?:${verbs})\b)`,
        "i",
      ),
    )
    .map((clause) =>
      clause
        .trim()
        .replace(/^(?:please|now|same(?: scene| shot| video)?,?(?: but)?|but|and|then|also|keep .*? but)\s+/i, ""),
    )
    .filter((clause) => clause !== "");
}

type Change = (work: Work, clause: string) => boolean;

/** In the order in which they are tried; the first that finds something to do has the clause. */
const changes: Change[] = [
  changeText,
  replaceThing,
  removeThing,
  changePace,
  changeCamera,
  changeLook,
  changeDeed,
  changeScene,
  changeStyle,
  addThing,
];

function changeText(work: Work, clause: string): boolean {
  const match = TEXT.exec(clause);
  if (!match || !/\b(text|title|caption|sign|words?|say|says|read|reads|written|lettering)\b/i.test(match[1]))
    return false;
  const [, about, text] = match;
  const [first] = work.screenplay.shots;
  const items = work.screenplay.shots.flatMap((shot) => shot.text ?? []);
  const sort = /title/i.test(about)
    ? "title"
    : /caption|subtitle/i.test(about)
      ? "caption"
      : /sign/i.test(about)
        ? "sign"
        : undefined;
  const onThing = work.screenplay.cast.find(({ look }) => look?.text !== undefined);
  const found = items.filter(({ where }) => sort === undefined || where === sort);
  if (/^(?:change|replace|set|make|let)\b/i.test(about) && found.length > 0) {
    for (const item of found) item.text = text;
  } else if (/^(?:change|replace|set|make|let)\b/i.test(about) && onThing?.look) onThing.look.text = text;
  else first.text = [...(first.text ?? []), { text, where: sort ?? "title" } satisfies TextItem];
  work.did.push(`The ${sort ?? "text"} reads "${text}".`);
  return true;
}

function replaceThing(work: Work, clause: string): boolean {
  const instead = INSTEAD.exec(clause);
  const pair = instead ? [instead[2], instead[1]] : (REPLACE.exec(clause) ?? TURN.exec(clause))?.slice(1);
  if (!pair) return false;
  const olds = castNamed(work, pair[0]);
  const [fresh] = castOf(work, pair[1]);
  if (olds.length === 0) {
    const place = sceneOf(work, `in ${pair[1]}`).place;
    return (
      place !== undefined &&
      /\b(place|background|location|setting|scene)\b|/i.test(pair[0]) &&
      !fresh &&
      applyScene(work, { features: [], place })
    );
  }
  if (!fresh) return false;
  for (const old of olds) {
    const { count, by } = old;
    const id = freeId(work, fresh.id, old.id);
    rename(work.screenplay, old.id, id);
    const index = work.screenplay.cast.indexOf(old);
    work.screenplay.cast[index] = {
      ...fresh,
      id,
      ...((fresh.count ?? count) ? { count: fresh.count ?? count } : {}),
      ...(by ? { by } : {}),
    };
    work.did.push(`${fresh.kind} stands in for ${old.kind}, and does what it did.`);
  }
  return true;
}

function removeThing(work: Work, clause: string): boolean {
  const match = REMOVE.exec(clause);
  if (!match) return false;
  const found = castNamed(work, match[1]);
  for (const { id, kind } of found) {
    dropCast(work.screenplay, id);
    work.did.push(`${kind} is gone.`);
  }
  const kinds = new Set(castOf(work, match[1]).map(({ kind }) => kind));
  let dressed = false;
  for (const set of work.screenplay.sets) {
    const left = (set.dressing ?? []).filter(({ kind }) => !kinds.has(kind));
    if (left.length === (set.dressing ?? []).length) continue;
    set.dressing = left;
    dressed = true;
  }
  if (dressed) work.did.push(`${[...kinds].join(", ")} no longer dresses the place.`);
  if (found.length > 0 || dressed) return true;
  if (/\b(text|title|caption|sign|words|subtitles?)\b/i.test(match[1])) {
    for (const shot of work.screenplay.shots) delete shot.text;
    work.did.push("All text is gone.");
    return true;
  }
  if (/\b(sound|music|audio)\b/i.test(match[1])) {
    work.screenplay.sound = { ...work.screenplay.sound, on: false };
    work.did.push("The film is silent.");
    return true;
  }
  const { weather, features } = sceneOf(work, match[1]);
  const unwanted = new Set([...features, match[1].toLowerCase()]);
  let changed = false;
  for (const set of work.screenplay.sets) {
    if (weather && set.weather === weather) {
      set.weather = "clear";
      changed = true;
    }
    const kept = (set.features ?? []).filter((feature) => !unwanted.has(feature));
    if (kept.length !== (set.features ?? []).length) {
      set.features = kept;
      changed = true;
    }
  }
  if (changed) work.did.push(`There is no ${match[1]} any more.`);
  return changed;
}

/** "slower camera", "speed up", "slow motion", "make it 8 seconds". */
function changePace(work: Work, clause: string): boolean {
  const { shots } = work.screenplay;
  const slower = /\b(slow(?:er|ly)?|gentl(?:e|er|y)|calm(?:er)?)\b/i.test(clause);
  const faster = /\b(fast(?:er)?|quick(?:er|ly)?|speed(?:ier)?(?: up)?|rapid)\b/i.test(clause);
  if (/\bslow[- ]motion\b/i.test(clause)) {
    for (const shot of shots) shot.timeScale = 0.4;
    work.did.push("Everything moves at 0.4 of its pace.");
    return true;
  }
  if (slower === faster) return false;
  if (/\b(camera|pan|zoom|dolly|move(?:ment)?|orbit|tracking|shot)\b/i.test(clause)) {
    for (const { camera } of shots) camera.speed = clamp((camera.speed ?? 1) * (slower ? 0.5 : 2), 0.1, 5);
    work.did.push(`The camera moves at ${slower ? "half" : "double"} its pace.`);
    return true;
  }
  const who = castNamed(work, clause.replace(/^(?:make|let|have)\s+/i, "")).map(({ id }) => id);
  for (const beat of shots.flatMap(({ beats }) => beats)) {
    if (who.length > 0 && !who.includes(beat.who.split("#")[0])) continue;
    const rest = (beat.manner ?? []).filter((word) => !/^(slowly|quickly|fast)$/.test(word));
    beat.manner = [...rest, slower ? "slowly" : "quickly"];
  }
  work.did.push(`${who.length ? who.join(", ") : "All"} move ${slower ? "more slowly" : "faster"}.`);
  return true;
}

function changeCamera(work: Work, clause: string): boolean {
  const { shots } = work.screenplay;
  const step = /\b(wider|further (?:away|back)|pull back|zoomed out)\b/i.test(clause)
    ? 1
    : /\b(closer|tighter|nearer)\b/i.test(clause)
      ? -1
      : 0;
  if (step !== 0) {
    for (const { camera } of shots) {
      const at = FRAMINGS.indexOf(camera.framing) + step * 2;
      camera.framing = FRAMINGS[clamp(at, 0, FRAMINGS.length - 1)];
      delete camera.by;
    }
    work.did.push(`The camera is ${step > 0 ? "further away" : "closer"}: ${shots[0].camera.framing}.`);
    return true;
  }
  const angle = ANGLES.find(
    (one) =>
      new RegExp(String.raw`\b${one}(?: angle)?\b`, "i").test(clause) && /\b(angle|camera|shot|view)\b/i.test(clause),
  );
  const asked = readPrompt(clause, lexiconOf(work.options.catalog)).shots[0]?.camera ?? {};
  const { move, framing, lens } = asked;
  const chosen = {
    ...(framing ? { framing } : {}),
    ...(move ? { move } : {}),
    ...(lens ? { lens } : {}),
    ...((asked.angle ?? angle) ? { angle: asked.angle ?? angle } : {}),
  };
  const still =
    /\b(?:static|still|fixed|locked)(?:[- ](?:off|down))?\b.*\bcamera\b|\bcamera\b.*\b(?:static|still|fixed)\b/i.test(
      clause,
    );
  if (still) chosen.move = "static";
  if (Object.keys(chosen).length === 0) return false;
  for (const { camera } of shots) {
    Object.assign(camera, chosen);
    delete camera.path;
    delete camera.by;
  }
  work.did.push(`Camera: ${Object.values(chosen).join(", ")}.`);
  return true;
}

/** "make the car red", "give the woman a blue coat", "the dog is bigger". */
function changeLook(work: Work, clause: string): boolean {
  const body = MAKE.exec(clause)?.[1] ?? clause.replace(/^the\s+/i, "");
  const targets = castNamed(work, body);
  if (targets.length === 0) return false;
  const size = /\b(bigger|larger|huge|giant)\b/i.test(body) ? 1.6 : /\b(smaller|tiny|little)\b/i.test(body) ? 0.6 : 0;
  if (size > 0) {
    for (const one of targets) one.look = { ...one.look, size: clamp((one.look?.size ?? 1) * size, 0.05, 50) };
    work.did.push(`${targets.map(({ kind }) => kind).join(", ")} is ${size > 1 ? "larger" : "smaller"}.`);
    return true;
  }
  // "the car red" says of a car what "a red car" says.
  const words = body.replace(/[.!]$/, "").split(/\s+/);
  for (let cut = words.length - 1; cut > 0; cut--) {
    const noun = words
      .slice(0, cut)
      .join(" ")
      .replace(/['’]s .*$/, "")
      .replace(/\s+(?:to be|is|are|be|look|should be|to|into|in|all)$/i, "");
    const said = words.slice(cut).join(" ");
    if (castNamed(work, noun).length === 0) continue;
    const plain = castOf(work, `a ${noun}`)[0]?.look ?? {};
    for (const phrase of [
      `a ${said} ${noun}`,
      `a ${noun} in ${said}`,
      `a ${noun} with ${said}`,
      `a ${noun} wearing ${said}`,
    ]) {
      const dressed = castOf(work, phrase).find(({ kind }) => targets.some((one) => one.kind === kind))?.look;
      const news =
        dressed &&
        Object.fromEntries(
          Object.entries(dressed).filter(
            ([key, value]) => JSON.stringify(value) !== JSON.stringify(plain[key as keyof Look]),
          ),
        );
      if (!news || Object.keys(news).length === 0) continue;
      for (const one of targets) one.look = { ...one.look, ...news };
      work.did.push(`${targets.map(({ kind }) => kind).join(", ")}: ${said}.`);
      return true;
    }
  }
  return false;
}

/** "make the dog run", "the woman should wave". */
function changeDeed(work: Work, clause: string): boolean {
  const match = new RegExp(String.raw`^(?:make|let|have)\s+${ARTICLE}(\S+(?:\s\S+)?)\s+(\w+)(.*)$`, "i").exec(clause);
  const sentences = match
    ? [1, 2].map((count) => sentenceOf(clause, count))
    : [clause.replace(/\b(?:should|must|will)\s+(\w+)/i, "$1s")];
  for (const sentence of sentences) {
    const drafted = tryWrite(work, sentence);
    const beats = drafted?.shots.flatMap((shot) => shot.beats).filter(({ by }) => by !== "writer") ?? [];
    const done = beats.filter((beat) => {
      const actor = drafted?.cast.find(({ id }) => id === beat.who.split("#")[0]);
      const target = work.screenplay.cast.find(({ kind }) => kind === actor?.kind);
      if (!target) return false;
      const shots = work.screenplay.shots.filter(({ cast }) => cast.includes(target.id));
      for (const shot of shots) {
        shot.beats = shot.beats.filter(({ who }) => who.split("#")[0] !== target.id);
        const known = (id: string | undefined) =>
          id === "camera" || work.screenplay.cast.some((one) => one.id === id) ? id : undefined;
        const { at: _at, for: _for, to, with: tool, ...rest } = beat;
        shot.beats.push({
          ...rest,
          who: target.id,
          ...(known(to) ? { to } : {}),
          ...(known(tool) ? { with: tool } : {}),
        });
      }
      work.did.push(`${target.kind}: ${beat.does}.`);
      return shots.length > 0;
    });
    if (done.length > 0) return true;
  }
  return false;
}

/** "make the brown dog run fast" as "a brown dog runs fast", where the verb is the word after `count` words. */
function sentenceOf(clause: string, count: number): string {
  const words = clause
    .replace(/^(?:make|let|have)\s+/i, "")
    .replace(/^(?:the|a|an)\s+/i, "")
    .split(/\s+/);
  const verb = words[count] ?? "";
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return ["the", ...words.slice(0, count), third, ...words.slice(count + 1)].join(" ");
}

function changeScene(work: Work, clause: string): boolean {
  const adds = ADD.exec(clause)?.[1];
  const scene = sceneOf(work, adds ?? clause);
  const moods = MOODS.filter((mood) => new RegExp(String.raw`\b${mood}(?:er|ier)?\b`, "i").test(clause));
  const cast = castOf(work, adds ?? clause).filter(
    (one) => !work.screenplay.cast.some(({ kind }) => kind === one.kind),
  );
  if (adds && cast.length > 0) return false;
  if (/\bsnow/i.test(clause)) scene.weather ??= "snow";
  return applyScene(work, { ...scene, ...(moods.length ? { mood: moods } : {}) });
}

function applyScene(work: Work, asked: SceneDraft & { mood?: Mood[] }): boolean {
  const { place, time, weather, season, features, mood } = asked;
  const said = [
    place && `place ${place}`,
    time && `time ${time}`,
    weather && `weather ${weather}`,
    season && `season ${season}`,
    mood?.length && `mood ${mood.join(", ")}`,
  ].filter(Boolean);
  if (said.length === 0 && features.length === 0) return false;
  for (const set of work.screenplay.sets) {
    if (place && set.place !== place) {
      set.place = place;
      set.features = [];
      delete set.dressing;
    }
    if (time) set.time = time;
    if (weather) set.weather = weather;
    if (season) set.season = season;
    if (mood?.length) set.mood = [...new Set([...mood, ...(set.mood ?? [])])].slice(0, 4);
    // A sun that the time no longer has, goes.
    const kept = (set.features ?? []).filter((feature) => !(time && ["sun", "moon"].includes(feature)));
    if (kept.length + features.length > 0) set.features = [...new Set([...kept, ...features])];
    delete set.by;
  }
  work.did.push(`${[...said, ...features].join(", ")}.`);
  return true;
}

function changeStyle(work: Work, clause: string): boolean {
  const { style } = readPrompt(clause, lexiconOf(work.options.catalog));
  if (!style) return false;
  work.screenplay.style = style;
  work.did.push(`style ${style}.`);
  return true;
}

/** What the clause names joins the film, with what it does and where it stands. */
function addThing(work: Work, clause: string): boolean {
  const phrase = ADD.exec(clause)?.[1] ?? clause;
  const drafted = tryWrite(work, phrase);
  const fresh = drafted?.cast.filter(({ by }) => by !== "writer") ?? [];
  const ids = new Map<string, string>();
  const joined: Cast[] = [];
  for (const one of fresh) {
    const known = work.screenplay.cast.find(({ kind }) => kind === one.kind);
    const another =
      ADD.test(clause) &&
      !new RegExp(String.raw`\bthe\s+(?:\S+\s+)?${one.id.replace(/[^\w]/g, ".")}`, "i").test(phrase);
    if (known && !another) {
      ids.set(one.id, known.id);
      continue;
    }
    const id = freeId(work, one.id);
    ids.set(one.id, id);
    joined.push({ ...one, id });
    work.screenplay.cast.push({ ...one, id });
  }
  const told =
    drafted?.shots
      .flatMap((shot) => shot.beats)
      .filter(({ by, who }) => by !== "writer" && ids.has(who.split("#")[0])) ?? [];
  if (joined.length === 0 && told.length === 0) return false;
  const renamed = (id: string) => id.replace(/^[^#]+/, (base) => ids.get(base) ?? base);
  const known = (id: string) => work.screenplay.cast.some((one) => one.id === id.split("#")[0]);
  for (const shot of work.screenplay.shots) {
    shot.cast.push(...joined.map(({ id }) => id));
    for (const row of drafted?.shots[0]?.blocking ?? []) {
      const to = Array.isArray(row.to) ? (row.to.map(renamed) as [string, string]) : renamed(row.to);
      if (known(renamed(row.who)) && [to].flat().every(known))
        shot.blocking.push({ ...row, who: renamed(row.who), to });
    }
    for (const beat of told) {
      const { at: _at, for: _for, ...rest } = beat;
      const to = beat.to === undefined ? undefined : renamed(beat.to);
      if (to !== undefined && to !== "camera" && !known(to)) continue;
      shot.beats.push({ ...rest, who: renamed(beat.who), ...(to ? { to } : {}) });
    }
    if (shot.camera.subject && joined.length > 0) shot.camera.subject.push(...joined.map(({ id }) => id));
  }
  work.did.push(
    `${[...joined.map(({ kind }) => `${kind} joins`), ...told.map(({ who, does }) => `${renamed(who)}: ${does}`)].join("; ")}.`,
  );
  return true;
}

/** Whom of the film's cast a phrase names, by what the writer makes of its words. */
function castNamed(work: Work, phrase: string): Cast[] {
  const lower = phrase.toLowerCase();
  const kinds = castOf(work, phrase).map(({ kind }) => kind);
  const byName = work.screenplay.cast.filter(({ name }) => name && lower.includes(name.toLowerCase()));
  if (byName.length > 0) return byName;
  const byKind = work.screenplay.cast.filter(({ kind }) => kinds.slice(0, 1).includes(kind));
  if (byKind.length > 0) return byKind;
  return work.screenplay.cast.filter(({ id, kind }) =>
    [id, kind].some((word) => new RegExp(String.raw`\b${word.replace(/-/g, "[- ]")}s?\b`).test(lower)),
  );
}

/** The cast that the writer reads out of a phrase. */
function castOf(work: Work, phrase: string): Cast[] {
  return tryWrite(work, phrase)?.cast.filter(({ by }) => by !== "writer") ?? [];
}

function tryWrite(work: Work, phrase: string): Screenplay | undefined {
  try {
    return write(phrase, { catalog: work.options.catalog, seed: work.screenplay.seed });
  } catch {
    return undefined;
  }
}

function sceneOf(work: Work, phrase: string): SceneDraft {
  return {
    ...readPrompt(phrase, lexiconOf(work.options.catalog)).shots[0]?.scene,
    features: readPrompt(phrase, lexiconOf(work.options.catalog)).shots[0]?.scene.features ?? [],
  };
}

function freeId(work: Work, wanted: string, instead?: string): string {
  const taken = new Set(work.screenplay.cast.map(({ id }) => id).filter((id) => id !== instead));
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Gives a cast member another id wherever it is named. */
function rename(screenplay: Screenplay, from: string, to: string): void {
  const other = (id: string) => (id === from || id.startsWith(`${from}#`) ? to + id.slice(from.length) : id);
  for (const shot of screenplay.shots) {
    shot.cast = shot.cast.map(other);
    shot.blocking = shot.blocking.map((row) => ({
      ...row,
      who: other(row.who),
      to: Array.isArray(row.to) ? (row.to.map(other) as [string, string]) : other(row.to),
    }));
    shot.beats = shot.beats.map((beat) => ({
      ...beat,
      who: other(beat.who),
      ...(beat.to ? { to: other(beat.to) } : {}),
      ...(beat.with ? { with: other(beat.with) } : {}),
    }));
    shot.text = shot.text?.map((item) => ({ ...item, where: other(item.where) }));
    if (!shot.text) delete shot.text;
    if (shot.camera.subject) shot.camera.subject = shot.camera.subject.map(other);
    if (shot.camera.focus) shot.camera.focus = other(shot.camera.focus);
  }
}

/** Takes a cast member out of every shot. */
function dropCast(screenplay: Screenplay, id: string): void {
  const is = (one: string | undefined) => one === id || (one?.startsWith(`${id}#`) ?? false);
  screenplay.cast = screenplay.cast.filter((one) => one.id !== id);
  screenplay.shots = screenplay.shots.map((shot): Shot => {
    const subject = shot.camera.subject?.filter((one) => !is(one));
    const { subject: _subject, focus, ...camera } = shot.camera;
    return {
      ...shot,
      cast: shot.cast.filter((one) => !is(one)),
      blocking: shot.blocking.filter(({ who, to }) => !is(who) && ![to].flat().some(is)),
      beats: shot.beats.filter(({ who, to, with: tool }) => !is(who) && !is(to) && !is(tool)),
      ...(shot.text ? { text: shot.text.filter(({ where }) => !is(where)) } : {}),
      camera: { ...camera, ...(subject?.length ? { subject } : {}), ...(focus && !is(focus) ? { focus } : {}) },
    };
  });
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
