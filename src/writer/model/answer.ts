/** What a language model answered, made a screenplay: found in its text, held to the schema, the catalog and the limits. */

import { type JsonSchema, type Problem, type Screenplay, sentence, validate } from "../../screenplay/index.ts";
import { JsonError, readJson } from "../../screenplay/json.ts";
import { misfits } from "./fit.ts";

/** What the caller fixes and a model has no say in. */
export interface Fixed {
  prompt: string;
  seed: number;
  size: [number, number];
  fps: number;
  /** Length of the whole film. */
  seconds: number;
  /** Absent: the model chooses. */
  style?: string;
}

/** What an answer is held to. */
export interface Bounds {
  schema: JsonSchema;
  kinds: ReadonlySet<string>;
  fixed: Fixed;
}

/** A screenplay, or in sentences why the answer is none. */
export type Judged = { ok: true; screenplay: Screenplay } | { ok: false; problems: string[] };

/** Fields of the document that the caller sets; a model that writes them too does no harm. */
const CALLERS = ["version", "prompt", "seed", "size", "fps"];
/** Most bodies and things in a film: beyond them no frame would be finished. */
const MOST_THINGS = 200;
/** Shortest shot, seconds: below it nobody sees what happens. */
const SHORTEST_SHOT = 0.4;
/** Controls, and marks that turn the direction of writing: nothing that a film shows. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Reads the screenplay in an answer, or says what is wrong with it so that it can be mended. */
export function judge(answer: string, { schema, kinds, fixed }: Bounds): Judged {
  const refuse = (...problems: string[]): Judged => ({ ok: false, problems });
  const found = findObject(answer);
  if (!found.ok) return refuse(found.problem);
  const document = tidied(found.value) as Record<string, unknown>;
  for (const name of CALLERS) delete document[name];
  if (fixed.style !== undefined) document.style = fixed.style;
  const told = (problems: Problem[]): Judged => refuse(...problems.slice(0, 20).map(sentence));
  const wrong = [...misfits(document, schema), ...unshowable(document, "")];
  if (wrong.length) return told(wrong);

  const { prompt, seed, size, fps } = fixed;
  const draft = { version: 1, title: "", prompt, seed, size, fps, ...document } as Screenplay;
  const crowd = tooMany(draft, fixed.seconds);
  if (crowd) return refuse(crowd);
  // References, and whatever the validator knows beyond the schema.
  const result = validate(fitSeconds(draft, fixed.seconds), { kinds });
  return result.ok ? result : told(result.problems);
}

/** The one whole JSON object in a text that may have words or a code fence around it. Half an object is none. */
function findObject(text: string): { ok: true; value: unknown } | { ok: false; problem: string } {
  // Some models think aloud before they answer.
  const said = text.trimStart().startsWith("<think") ? text.slice(text.lastIndexOf("</think") + 1) : text;
  let problem = "The answer has no JSON object in it; write the screenplay as one JSON object.";
  for (let start = said.indexOf("{"), tries = 0; start >= 0 && tries < 8; tries++) {
    const end = closing(said, start);
    if (end < 0) return { ok: false, problem: "The JSON ends before it is closed; write the whole object, shorter." };
    try {
      const { value } = readJson(said.slice(start, end + 1));
      return { ok: true, value };
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      problem = `The answer is not JSON: ${error.message} in line ${error.line}; ${error.fix}.`;
    }
    start = said.indexOf("{", end + 1);
  }
  return { ok: false, problem };
}

/** Where the object that opens at `start` closes; -1 if it does not. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let i = start, inText = false; i < text.length; i++) {
    const c = text[i];
    if (inText) {
      if (c === "\\") i++;
      else if (c === '"') inText = false;
    } else if (c === '"') inText = true;
    else if (c === "{" || c === "[") depth++;
    else if ((c === "}" || c === "]") && --depth === 0) return i;
  }
  return -1;
}

/** The same value without fields that are null, which strict endpoints write for what is absent, and in single lines. */
function tidied(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/[\r\n\t]+ ?/g, " ");
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([key, entry]) => [key, tidied(entry)]),
  );
}

/** Texts with characters that no film shows. */
function unshowable(value: unknown, path: string): Problem[] {
  if (typeof value === "string") {
    if (!UNSHOWABLE.test(value)) return [];
    return [{ path, message: `${path} has control characters in it`, fix: "write plain text in one line" }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => unshowable(entry, path ? `${path}.${key}` : key));
}

/** Why a screenplay is more than can be filmed in its time, if it is. */
function tooMany({ cast, sets, shots }: Screenplay, seconds: number): string | undefined {
  const things = [...cast, ...sets.flatMap((set) => set.dressing ?? [])];
  const count = things.reduce((sum, thing) => sum + (thing.count ?? 1), 0);
  if (count > MOST_THINGS)
    return `Cast and dressing are ${count} bodies and things; write counts that come to ${MOST_THINGS} at most.`;
  const most = Math.max(1, Math.floor(seconds / SHORTEST_SHOT));
  if (shots.length > most) return `There are ${shots.length} shots in ${seconds} s; write ${most} at most.`;
  return undefined;
}

/** The screenplay with its clock stretched so that the shots last `seconds` together. */
function fitSeconds(screenplay: Screenplay, seconds: number): Screenplay {
  const total = screenplay.shots.reduce((sum, shot) => sum + shot.seconds, 0);
  // No shot may fall below the shortest, so what is left above it is shared out.
  const spare = seconds - SHORTEST_SHOT * screenplay.shots.length;
  const shots = screenplay.shots.map((shot) => {
    const length = round(SHORTEST_SHOT + spare * (shot.seconds / total));
    const factor = length / shot.seconds;
    const start = (at: number | undefined) =>
      at === undefined ? {} : { at: Math.min(round(at * factor), Math.max(0, length - 0.05)) };
    const last = (time: number | undefined) =>
      time === undefined ? {} : { for: Math.min(60, Math.max(0.01, round(time * factor))) };
    const clocked = <Timed extends { at?: number; for?: number }>(one: Timed): Timed => ({
      ...one,
      ...start(one.at),
      ...last(one.for),
    });
    return {
      ...shot,
      seconds: length,
      beats: shot.beats.map(clocked),
      ...(shot.text ? { text: shot.text.map(clocked) } : {}),
    };
  });
  const longest = shots.reduce((best, shot) => (shot.seconds > best.seconds ? shot : best));
  const sum = shots.reduce((all, shot) => all + shot.seconds, 0);
  longest.seconds = round(longest.seconds + seconds - sum);
  return { ...screenplay, shots };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
