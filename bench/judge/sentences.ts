/** How often the built-in writer gives a hand-made sentence exactly the facts that were written down for it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COLORS, MATERIALS, PATTERNS } from "../../src/catalog/words/index.ts";
import { manifests } from "../../src/engine/index.ts";
import type { Blocking, Cast, Garment, Screenplay, Shot } from "../../src/screenplay/types.ts";
import { isPlaceWord } from "../../src/screenplay/validate.ts";
import { write } from "../../src/writer/index.ts";
import { type BeatFact, type CastFact, type Sentence, type ShotFacts, sentencesOf } from "./facts.ts";

/** A language's row. */
export interface SentencesRow {
  sentences: "en" | "zh";
  count: number;
  /** Share of sentences without any difference, 0 to 1. */
  exact: number;
  /** Sentences with what differed. */
  failures: { heading: string; text: string; differences: string[] }[];
}

/** The sentences of a language. */
export const sentencesIn = (language: "en" | "zh"): Sentence[] =>
  sentencesOf(readFileSync(join(import.meta.dirname, `../sentences.${language}.txt`), "utf8"));

/** Writes every sentence of both languages and compares. */
export async function* measureSentences(): AsyncGenerator<SentencesRow> {
  const catalog = await manifests();
  for (const language of ["en", "zh"] as const) {
    const all = sentencesIn(language);
    const failures = all
      .map((sentence) => ({
        heading: sentence.heading,
        text: sentence.text,
        differences: differences(sentence, write(sentence.text, { catalog })),
      }))
      .filter((one) => one.differences.length > 0);
    yield { sentences: language, count: all.length, exact: 1 - failures.length / all.length, failures };
  }
}

/** A row as text: the share, then every failure with what differed. */
export function sentencesInWords({ sentences, count, exact, failures }: SentencesRow): string {
  const list = failures.map(
    ({ heading, text, differences }) =>
      `  [${heading}] ${text}\n${differences.map((one) => `      ${one}`).join("\n")}`,
  );
  return [`sentences ${sentences}: ${count}, exact ${(100 * exact).toFixed(1)} %`, ...list].join("\n");
}

/** What differs between a screenplay and its facts, one line each; none if it has them exactly. */
export function differences(sentence: Sentence, screenplay: Screenplay): string[] {
  const problems: string[] = [];
  const names = assign(sentence, screenplay, problems);
  const style = screenplay.style.replaceAll(" ", "-");
  if (style !== (sentence.style ?? "feature")) problems.push(`style: ${style}`);
  if (screenplay.shots.length !== sentence.shots.length)
    problems.push(`${screenplay.shots.length} shots instead of ${sentence.shots.length}`);
  sentence.shots.forEach((facts, n) => {
    const shot = screenplay.shots[n];
    if (!shot) return;
    const found = [
      ...compareRows(facts, shot, names, screenplay),
      ...compareBeats(facts, shot, names, screenplay),
      ...compareScene(facts, shot, screenplay),
      ...compareCamera(facts, shot, names),
      ...compareText(facts, shot, names, screenplay),
      ...comparePresence(facts, shot, names, screenplay),
    ];
    problems.push(...found.map((one) => (sentence.shots.length > 1 ? `shot ${n + 1}: ${one}` : one)));
  });
  return problems;
}

// ---- who ----

type Names = Map<string, string>;
const nameOf = (names: Names, id: string) => {
  const [plain, member] = id.split("#");
  return (names.get(plain) ?? plain) + (member ? `#${member}` : "");
};
const SIGNS = /sign|billboard|banner|sandwich-board/;

/** Finds for every fact the cast that it speaks of, so that least differs. Gives ids with the names of the facts. */
function assign(sentence: Sentence, screenplay: Screenplay, problems: string[]): Names {
  const signs = sentence.shots.some((shot) => shot.text.some(({ on }) => on === "sign"));
  const said = screenplay.cast.filter(({ by }) => by !== "writer");
  let best: { cost: number; pairs: Map<CastFact, Cast>; lines: string[] } | undefined;
  const search = (n: number, free: Cast[], pairs: Map<CastFact, Cast>, lines: string[]) => {
    if (best && lines.length >= best.cost) return;
    const fact = sentence.cast[n];
    if (!fact) {
      const extra = free
        .filter((one) => !(signs && SIGNS.test(one.kind)))
        .map((one) => `also in the cast: ${one.id} (${one.kind})`);
      const all = [...lines, ...extra];
      if (!best || all.length < best.cost) best = { cost: all.length, pairs: new Map(pairs), lines: all };
      return;
    }
    for (const one of free.filter(({ kind }) => fact.kinds.includes(kind)))
      search(
        n + 1,
        free.filter((other) => other !== one),
        new Map([...pairs, [fact, one]]),
        [...lines, ...unlike(fact, one)],
      );
    search(n + 1, free, pairs, [...lines, `missing: ${fact.name}`, `missing: ${fact.name} (${fact.kinds.join("|")})`]);
  };
  search(0, said, new Map(), []);
  problems.push(...new Set(best?.lines ?? []));
  return new Map([...(best?.pairs ?? [])].map(([fact, one]) => [one.id, fact.name]));
}

const colorOf = (word: string) => COLORS.find((color) => color.word === word);
/** Whether a colour by name or hex is what a fact's word says, in any shade if the word names none. */
function isColor(word: string, name: string | undefined, hex: string | undefined): boolean {
  const plain = word.replace(/^(?:dark|light|bright|pale|deep)-/, "");
  const wanted = colorOf(plain);
  if (!wanted) return false;
  if (hex !== undefined && (hex === wanted.hex || hex === wanted.coat)) return plain === word;
  if (name === undefined) return false;
  const said = COLORS.find(
    (color) => color.zh.includes(name) || name === color.word || name.endsWith(` ${color.word}`),
  );
  return said?.hex === wanted.hex && (plain === word || name.replace(" ", "-") === word);
}

/** What about somebody is not as a fact says. */
function unlike(fact: CastFact, cast: Cast): string[] {
  const look = cast.look ?? {};
  const count = cast.count ?? 1;
  const lines: string[] = [];
  const fail = (what: string) => lines.push(`${fact.name}: ${what}`);
  if (fact.atLeast ? count < fact.count : count !== fact.count) fail(`${count} of them`);
  if (fact.sex && look.sex !== fact.sex && count === 1) fail(`sex ${look.sex}`);
  let clothes = (look.clothes ?? []).filter(({ by }) => by !== "writer");
  const seen = { color: false, material: false, pattern: false };
  for (const word of fact.words) {
    const [key, ...more] = word.split(":");
    const value = more[0];
    if (key.startsWith("+")) {
      const kinds = key.slice(1).split("|");
      const garment = clothes.find(({ kind }) => kinds.includes(kind));
      clothes = clothes.filter((one) => one !== garment);
      if (!garment) fail(`wears no ${key.slice(1)}`);
      else lines.push(...unlikeGarment(fact.name, garment, more));
    } else if (key.startsWith("-")) {
      const worn = look.clothes?.find(({ kind }) => kind === key.slice(1) || kind.endsWith(key));
      if (worn) fail(`wears ${worn.kind}`);
    } else if (key === "hair" || key === "beard") {
      const own = look[key];
      const right = colorOf(value) ? isColor(value, undefined, own?.color) : own?.style === value;
      if (!right) fail(`${key} ${JSON.stringify(own)}`);
    } else if (key === "eyes") {
      if (!isColor(value, undefined, look.parameters?.eyes as string)) fail(`eyes ${look.parameters?.eyes}`);
    } else if (key === "nobeard") {
      if (look.beard) fail("has a beard");
    } else if (key === "bald") {
      if (look.hair?.style !== "bald") fail("is not bald");
    } else if (key === "small" || key === "big") {
      const size = look.size ?? 1;
      if (key === "small" ? size >= 1 : size <= 1) fail(`size ${size}`);
    } else if (key === "old" || key === "young" || key === "kid") {
      const age = look.age ?? 30;
      if (key === "old" ? age < 60 : key === "kid" ? age > 16 : age > 28) fail(`age ${look.age}`);
    } else if (MATERIALS.some(([id]) => id === key) && !(key === "gold" && look.material === undefined)) {
      seen.material = true;
      if (look.material !== key) fail(`material ${look.material}`);
    } else if (PATTERNS.some(([id]) => id === key)) {
      seen.pattern = true;
      if (look.pattern !== key) fail(`pattern ${look.pattern}`);
    } else {
      seen.color = true;
      if (!isColor(key, look.colorName, look.colorName ? undefined : look.color)) fail(`colour ${look.colorName}`);
    }
  }
  if (fact.open) return lines;
  for (const { kind } of clothes) fail(`also wears ${kind}`);
  if (!seen.color && look.colorName) fail(`is ${look.colorName}`);
  if (!seen.material && look.material) fail(`is of ${look.material}`);
  if (!seen.pattern && look.pattern) fail(`has ${look.pattern}`);
  return lines;
}

function unlikeGarment(name: string, garment: Garment, words: string[]): string[] {
  const left = { ...garment } as Partial<Garment>;
  const lines: string[] = [];
  for (const word of words) {
    const key = MATERIALS.some(([id]) => id === word)
      ? "material"
      : PATTERNS.some(([id]) => id === word)
        ? "pattern"
        : "color";
    const right = key === "color" ? isColor(word, undefined, garment.color) : garment[key] === word;
    if (!right) lines.push(`${name}: the ${garment.kind} is ${garment[key]} and not ${word}`);
    left[key] = undefined;
  }
  for (const key of ["color", "material", "pattern"] as const)
    if (left[key]) lines.push(`${name}: the ${garment.kind} has ${key} ${left[key]}`);
  return lines;
}

// ---- where ----

const MUTUAL = new Set(["beside", "near", "far from", "facing"]);

/** A relation in one spelling, whichever way round it was said. */
function rowText(who: string, is: string, to: string[], theirs: boolean): string {
  if (theirs) return `${who} ${is} ${to} (theirs)`;
  if (is === "right of") return `${to} left of ${who}`;
  if (is === "in front of") return `${to} behind ${who}`;
  if (is === "between") return `${who} between ${[...to].sort().join(", ")}`;
  if (MUTUAL.has(is)) return [who, to[0]].sort().join(` ${is} `);
  return `${who} ${is} ${to}`;
}

function compareRows(facts: ShotFacts, shot: Shot, names: Names, screenplay: Screenplay): string[] {
  const added = new Set(screenplay.cast.filter(({ by }) => by === "writer").map(({ id }) => id));
  const spell = ({ who, is, to, whose }: Blocking) =>
    rowText(
      nameOf(names, who),
      is,
      [to].flat().map((id) => nameOf(names, id)),
      whose === "theirs",
    );
  const rows = shot.blocking.filter(
    ({ by, who, to }) => by !== "writer" && ![who, ...[to].flat()].some((id) => added.has(id.split("#")[0])),
  );
  const actual = new Set(rows.map(spell));
  // Who holds or rides something is in that relation to it.
  for (const { who, does, to, by } of shot.beats)
    if (by !== "writer" && to && CARRIES[does])
      actual.add(rowText(nameOf(names, who), CARRIES[does], [nameOf(names, to)], false));
  const problems: string[] = [];
  for (const { who, is, to, theirs } of facts.where) {
    const wanted = is.map((relation) => rowText(who, relation, to, theirs));
    const found = wanted.find((one) => actual.has(one));
    if (found) actual.delete(found);
    else problems.push(`missing: ${wanted[0]}`);
  }
  return [...problems, ...[...actual].map((one) => `also: ${one}`)];
}

const CARRIES: Record<string, "holding" | "riding"> = { hold: "holding", carry: "holding", ride: "riding" };

// ---- what happens ----

interface Deed {
  who: string;
  does: string;
  to?: string;
  with?: string;
  manner: string[];
  from: number;
  until: number;
}

function compareBeats(facts: ShotFacts, shot: Shot, names: Names, screenplay: Screenplay): string[] {
  const added = new Set(screenplay.cast.filter(({ by }) => by === "writer").map(({ id }) => id));
  const deeds: Deed[] = shot.beats
    .filter(({ by, does, to }) => by !== "writer" && !(CARRIES[does] && to))
    .map((beat) => ({
      who: nameOf(names, beat.who),
      does: beat.does,
      to: beat.to && (isPlaceWord(beat.to) && beat.to !== "camera" ? `(${beat.to})` : nameOf(names, beat.to)),
      // A tool that the writer added, or the thing itself, was not asked for.
      with: beat.with && !added.has(beat.with) && beat.with !== beat.to ? nameOf(names, beat.with) : undefined,
      manner: beat.manner ?? [],
      from: beat.at ?? 0,
      until: (beat.at ?? 0) + (beat.for ?? shot.seconds),
    }));
  const problems: string[] = [];
  for (const chain of facts.does) {
    let before: Deed[] = [];
    for (const group of chain) {
      const found: Deed[] = [];
      for (const fact of group) {
        const matching = deeds.filter((deed) => matches(fact, deed)).sort((a, b) => a.from - b.from);
        const deed = matching[0];
        if (!deed) problems.push(`missing: ${factText(fact)}`);
        else {
          deeds.splice(deeds.indexOf(deed), 1);
          found.push(deed);
        }
      }
      if (Math.max(...found.map(({ from }) => from)) >= Math.min(...found.map(({ until }) => until)))
        problems.push(`not at the same time: ${found.map(deedText).join(" & ")}`);
      for (const late of found)
        for (const early of before)
          if (late.from <= early.from) problems.push(`not in order: ${deedText(early)}, then ${deedText(late)}`);
      if (found.length) before = found;
    }
  }
  return [...problems, ...deeds.map((deed) => `also: ${deedText(deed)}`)];
}

function matches(fact: BeatFact, deed: Deed): boolean {
  const target = deed.to?.startsWith("(") ? deed.to.slice(1, -1) : deed.to;
  const to = fact.to
    ? target === fact.to
    : !deed.to || deed.to.startsWith("(") || deed.to === "across" || deed.to === "away";
  return (
    fact.who === deed.who &&
    fact.does.includes(deed.does) &&
    to &&
    fact.with === deed.with &&
    fact.manner.every((word) => deed.manner.includes(word))
  );
}

const factText = ({ who, does, to, with: tool, manner }: BeatFact) =>
  [who, does.join("|"), to && `to=${to}`, tool && `with=${tool}`, ...manner].filter(Boolean).join(" ");
const deedText = ({ who, does, to, with: tool, manner }: Deed) =>
  [who, does, to && `to=${to}`, tool && `with=${tool}`, ...manner].filter(Boolean).join(" ");

// ---- where and when, seen how ----

function compareScene(facts: ShotFacts, shot: Shot, screenplay: Screenplay): string[] {
  const scene = screenplay.sets.find(({ id }) => id === shot.set)!;
  const problems: string[] = [];
  for (const [key, wanted] of Object.entries(facts.scene)) {
    if (key === "features" || key === "mood") {
      const has = key === "mood" ? (scene.mood ?? []) : (scene.features ?? []);
      const includes = (word: string) => has.some((one) => one === word || (word === "snowy" && one === "snow"));
      for (const word of wanted.map((one) => one.replace(/(?<=.)-/g, " "))) {
        if (word.startsWith("-") ? includes(word.slice(1)) : !includes(word))
          problems.push(`${key}: ${has.join(", ") || "none"}`);
      }
      continue;
    }
    const actual = scene[key as "place" | "time" | "weather" | "season"];
    if (!wanted.map((one) => (key === "place" ? one : one.replaceAll("-", " "))).includes(actual))
      problems.push(`${key}: ${actual}`);
  }
  return problems;
}

function compareCamera(facts: ShotFacts, shot: Shot, names: Names): string[] {
  const { camera, timeScale = 1 } = shot;
  const plain = (text: string | undefined) => text?.replaceAll("-", " ");
  const problems: string[] = [];
  for (const [key, wanted] of Object.entries(facts.camera)) {
    const [actual, right] =
      key === "speed"
        ? [camera.speed, wanted === "slow" ? (camera.speed ?? 1) < 1 : (camera.speed ?? 1) > 1]
        : key === "pace"
          ? [
              timeScale,
              wanted === "slow" ? timeScale > 0 && timeScale < 1 : wanted === "fast" ? timeScale > 1 : timeScale < 0,
            ]
          : key === "subject"
            ? [camera.subject, camera.subject?.map((id) => nameOf(names, id)).includes(wanted)]
            : key === "focus"
              ? [camera.focus, nameOf(names, camera.focus ?? "") === wanted]
              : key === "transition"
                ? [shot.transition, shot.transition === wanted]
                : key === "lens"
                  ? [camera.lens, camera.lens === Number(wanted)]
                  : [camera[key as "move"], plain(camera[key as "move"]) === plain(wanted)];
    if (!right) problems.push(`camera ${key}: ${actual}`);
  }
  return problems;
}

function compareText(facts: ShotFacts, shot: Shot, names: Names, screenplay: Screenplay): string[] {
  const actual = (shot.text ?? []).map(({ text, where }) => {
    const kind = screenplay.cast.find(({ id }) => id === where)?.kind ?? "";
    const known = names.get(where);
    return `"${text}" on ${known ?? (SIGNS.test(kind) ? "sign" : where)}`;
  });
  const wanted = facts.text.map(({ text, on }) => `"${text}" on ${on}`);
  return [
    ...wanted.filter((one) => !actual.includes(one)).map((one) => `missing: ${one}`),
    ...actual.filter((one) => !wanted.includes(one)).map((one) => `also: ${one}`),
  ];
}

function comparePresence(facts: ShotFacts, shot: Shot, names: Names, screenplay: Screenplay): string[] {
  if (!facts.here) return [];
  const added = screenplay.cast.filter(({ by }) => by === "writer").map(({ id }) => id);
  const actual = shot.cast.filter((id) => !added.includes(id)).map((id) => nameOf(names, id));
  const same = actual.length === facts.here.length && facts.here.every((name) => actual.includes(name));
  return same ? [] : [`here: ${actual.join(", ") || "nobody"}`];
}
