/** Checks a screenplay: shape, ranges, and that every reference leads somewhere. */
import { FILM_SECONDS, SCREENPLAY, type Shape } from "./schema.ts";
import type { Screenplay } from "./types.ts";

/** What is wrong at one place of the document, and how to mend it. */
export interface Problem {
  /** Path in the document: "shots[0].camera.move". Empty: the document itself. */
  path: string;
  message: string;
  fix: string;
  /** Line of the text it was read from, from 1, where known. */
  line?: number;
}

/** A screenplay, or what keeps it from being one. */
export type Validation = { ok: true; screenplay: Screenplay } | { ok: false; problems: Problem[] };

/** What the document is checked against. */
export interface ValidateOptions {
  /** Catalog ids that exist. Absent: any id will do. */
  kinds?: ReadonlySet<string>;
}

/** At most this many problems are told. */
const MOST_PROBLEMS = 50;

/** Where things can be or go besides the cast: lanes and features that any place may have. */
const PLACE_WORDS = new Set(
  "ground floor wall walls window door ceiling road path lane street sidewalk lawn grass snow sand sea water shore lake sky sun moon earth stars clouds cliff mountain mountains trees tree forest rocks rock fence bridge table bench fireplace sign signs puddles city crowd across toward away rail up down left right horizon background foreground flowers island fire smoke lanterns rainbow palms sail fireworks air stage river stream canyon waves reef coral lava iceberg ice waterfall volcano hill aurora lightning petals leaves bubbles fireflies embers steam planet field barn cave slope".split(
    " ",
  ),
);

/** Whether a word names something that any place may have, or a direction: what deeds and blocking may point at. */
export const isPlaceWord = (word: string): boolean =>
  PLACE_WORDS.has(word) || word === "camera" || word === "background";

/** Checks `value` and gives it back typed, or tells every problem found. */
export function validate(value: unknown, options: ValidateOptions = {}): Validation {
  const problems: Problem[] = [];
  check(value, SCREENPLAY, "", problems);
  // References mean something only in a document whose shape is right.
  if (problems.length === 0) references(value as Screenplay, options, problems);
  return problems.length === 0
    ? { ok: true, screenplay: value as Screenplay }
    : { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

const at = (path: string, key: string | number) =>
  typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${key}` : key;

/** A value as it is quoted in a message: short. */
function quoted(value: unknown): string {
  const text =
    typeof value === "string"
      ? JSON.stringify(value)
      : value === undefined
        ? "nothing"
        : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

const typeName = (value: unknown) =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "object"
        ? "an object"
        : typeof value === "string"
          ? "text"
          : `a ${typeof value}`;

function check(value: unknown, shape: Shape, path: string, problems: Problem[]): void {
  if (problems.length >= MOST_PROBLEMS) return;
  const name = path || "the screenplay";
  const problem = (message: string, fix: string) => problems.push({ path, message, fix });
  switch (shape.is) {
    case "text": {
      if (typeof value !== "string")
        return void problem(
          `${name} is ${typeName(value)} and must be text`,
          `write ${shape.says ?? "text in quotation marks"}`,
        );
      if (value.length > shape.most)
        return void problem(`${name} has ${value.length} characters and may have ${shape.most}`, "shorten it");
      if (value.trim().length < (shape.least ?? 0))
        return void problem(`${name} is empty`, `write ${shape.says ?? "some text"}`);
      if (shape.pattern && !shape.pattern.test(value))
        return void problem(`${name} is ${quoted(value)}`, `write ${shape.says}`);
      if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value))
        return void problem(`${name} has control characters in it`, "remove them");
      return;
    }
    case "number": {
      const range = `between ${shape.min} and ${shape.max}`;
      const ask = `write ${shape.even ? "an even whole number" : shape.whole ? "a whole number" : "a number"} ${range}`;
      if (typeof value !== "number" || !Number.isFinite(value))
        return void problem(
          `${name} is ${typeof value === "number" ? "not finite" : typeName(value)} and must be a number`,
          ask,
        );
      if (value < shape.min || value > shape.max)
        return void problem(`${name} is ${value}, outside ${shape.min} to ${shape.max}`, ask);
      if (shape.whole && !Number.isInteger(value)) return void problem(`${name} is ${value} and must be whole`, ask);
      if (shape.even && value % 2 !== 0) return void problem(`${name} is ${value} and must be even`, ask);
      return;
    }
    case "flag":
      if (typeof value !== "boolean")
        problem(`${name} is ${typeName(value)} and must be true or false`, "write true or false");
      return;
    case "exactly":
      if (value !== shape.value)
        problem(`${name} is ${quoted(value)} and must be ${quoted(shape.value)}`, `write ${quoted(shape.value)}`);
      return;
    case "choice": {
      if (typeof value === "string" && shape.of.includes(value)) return;
      const near = typeof value === "string" ? nearest(value, shape.of) : undefined;
      return void problem(
        `${name} is ${quoted(value)}`,
        near ? `did you mean "${near}"? It is one of: ${shape.of.join(", ")}` : `write one of: ${shape.of.join(", ")}`,
      );
    }
    case "list": {
      if (!Array.isArray(value))
        return void problem(`${name} is ${typeName(value)} and must be a list`, "put it in [ ]");
      if (value.length > shape.most)
        return void problem(`${name} has ${value.length} entries and may have ${shape.most}`, "remove some");
      if (value.length < shape.least)
        return void problem(`${name} has ${value.length} entries and needs ${shape.least}`, "add one");
      value.forEach((entry, i) => {
        check(entry, shape.of, at(path, i), problems);
      });
      return;
    }
    case "tuple": {
      if (!Array.isArray(value) || value.length !== shape.of.length)
        return void problem(`${name} must be a list of ${shape.of.length}`, `write ${shape.of.length} values in [ ]`);
      value.forEach((entry, i) => {
        check(entry, shape.of[i], at(path, i), problems);
      });
      return;
    }
    case "either": {
      const fits = shape.of.some((one) => {
        const found: Problem[] = [];
        check(value, one, path, found);
        return found.length === 0;
      });
      if (!fits) problem(`${name} is ${quoted(value)}`, `write ${shape.says}`);
      return;
    }
    case "record": {
      if (!isObject(value))
        return void problem(`${name} is ${typeName(value)} and must be an object`, "write it in { }");
      const entries = Object.entries(value);
      if (entries.length > shape.most)
        return void problem(`${name} has ${entries.length} entries and may have ${shape.most}`, "remove some");
      for (const [key, entry] of entries) {
        const good =
          typeof entry === "boolean" ||
          (typeof entry === "number" && Number.isFinite(entry)) ||
          (typeof entry === "string" && entry.length <= 200);
        if (!good || key.length > 64)
          problems.push({
            path: at(path, key),
            message: `${at(path, key)} is ${quoted(entry)}`,
            fix: "write a number, a short text, true or false",
          });
      }
      return;
    }
    case "object": {
      if (!isObject(value))
        return void problem(`${name} is ${typeName(value)} and must be an object`, "write it in { }");
      for (const key of Object.keys(value)) {
        if (Object.hasOwn(shape.fields, key)) continue;
        const near = nearest(key, Object.keys(shape.fields));
        problems.push({
          path: at(path, key),
          message: `${name} has no field ${quoted(key)}`,
          fix: near
            ? `did you mean "${near}"? Rename it or remove it`
            : `remove it; the fields are: ${Object.keys(shape.fields).join(", ")}`,
        });
      }
      for (const [key, field] of Object.entries(shape.fields)) {
        const entry = value[key];
        if (entry === undefined) {
          if (field.needed)
            problems.push({
              path: at(path, key),
              message: `${at(path, key)} is missing`,
              fix: `add "${key}"${example(field.shape)}`,
            });
        } else check(entry, field.shape, at(path, key), problems);
      }
      return;
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What to write, after a field's name. */
function example(shape: Shape): string {
  if (shape.is === "choice") return `, one of: ${shape.of.slice(0, 8).join(", ")}${shape.of.length > 8 ? ", ..." : ""}`;
  if (shape.is === "number") return `, a number between ${shape.min} and ${shape.max}`;
  if (shape.is === "list") return shape.least ? ", a list with at least one entry" : ", a list, which may be empty";
  if (shape.is === "exactly") return `: ${quoted(shape.value)}`;
  if (shape.is === "text") return shape.says ? `, ${shape.says}` : ", a text";
  return "";
}

/** Everything that names something else. */
function references(screenplay: Screenplay, options: ValidateOptions, problems: Problem[]) {
  const problem = (path: string, message: string, fix: string) => problems.push({ path, message, fix });
  const cast = new Map(screenplay.cast.map((one) => [one.id, one]));
  const sets = new Map(screenplay.sets.map((one) => [one.id, one]));
  const kind = (id: string, path: string) => {
    if (!options.kinds || options.kinds.has(id)) return;
    const near = nearest(id, [...options.kinds]);
    problem(
      path,
      `the catalog has no "${id}"`,
      near ? `did you mean "${near}"?` : "`diorama catalog` lists what can be shown",
    );
  };
  const unique = (ids: string[], room: string) => {
    ids.forEach((id, i) => {
      if (ids.indexOf(id) !== i)
        problem(
          `${room}[${i}].id`,
          `${room}[${i}].id "${id}" is used twice`,
          `give it an id of its own, such as "${id}-2"`,
        );
    });
  };
  unique(
    screenplay.cast.map((one) => one.id),
    "cast",
  );
  unique(
    screenplay.sets.map((one) => one.id),
    "sets",
  );

  screenplay.cast.forEach((one, i) => {
    kind(one.kind, `cast[${i}].kind`);
    one.look?.clothes?.forEach((garment, j) => {
      kind(garment.kind, `cast[${i}].look.clothes[${j}].kind`);
    });
    if (one.product !== undefined && !insideProject(one.product)) {
      problem(
        `cast[${i}].product`,
        `cast[${i}].product ${quoted(one.product)} lies outside the project folder`,
        "copy the file into the project folder and write its path from there",
      );
    }
  });
  screenplay.sets.forEach((one, i) => {
    kind(one.place, `sets[${i}].place`);
    one.dressing?.forEach((dressing, j) => {
      kind(dressing.kind, `sets[${i}].dressing[${j}].kind`);
    });
  });
  if (screenplay.sound?.music?.includes("/") && !insideProject(screenplay.sound.music)) {
    problem(
      "sound.music",
      `sound.music ${quoted(screenplay.sound.music)} lies outside the project folder`,
      "copy the file into the project folder and write its path from there",
    );
  }

  /** Says what is wrong with a cast reference, if anything. */
  const member = (reference: string, path: string): boolean => {
    const [id, number, more] = reference.split("#");
    const found = cast.get(id);
    if (!found) {
      const near = nearest(id, [...cast.keys()]);
      problem(
        path,
        `${path} names "${id}", who is not in the cast`,
        near
          ? `did you mean "${near}"?`
          : `add "${id}" to cast, or name one of: ${[...cast.keys()].join(", ") || "nobody is in it"}`,
      );
      return false;
    }
    if (number === undefined) return true;
    const n = Number(number);
    const count = found.count ?? 1;
    if (more !== undefined || !Number.isInteger(n) || n < 1 || n > count) {
      problem(
        path,
        `${path} names "${reference}" and there ${count === 1 ? "is 1" : `are ${count}`} of "${id}"`,
        count === 1 ? `write "${id}"` : `write "${id}#1" to "${id}#${count}"`,
      );
      return false;
    }
    return true;
  };

  let total = 0;
  screenplay.shots.forEach((shot, i) => {
    const path = `shots[${i}]`;
    total += shot.seconds;
    const set = sets.get(shot.set);
    if (!set) {
      const near = nearest(shot.set, [...sets.keys()]);
      problem(
        `${path}.set`,
        `${path}.set names "${shot.set}", which is not in sets`,
        near ? `did you mean "${near}"?` : `write one of: ${[...sets.keys()].join(", ")}`,
      );
    }
    shot.cast.forEach((id, j) => {
      member(id, `${path}.cast[${j}]`);
    });
    const present = new Set(shot.cast.map((id) => id.split("#")[0]));
    const scenery = new Set([
      ...(set?.features ?? []),
      ...(set?.dressing ?? []).map((one) => one.kind),
      "camera",
      "background",
    ]);
    const actor = (reference: string, where: string) => {
      if (!member(reference, where)) return;
      const id = reference.split("#")[0];
      if (!present.has(id))
        problem(where, `${where} names "${id}", who is not in this shot`, `add "${id}" to ${path}.cast`);
    };
    /** A cast member, or something of the place. */
    const target = (reference: string, where: string) => {
      if (scenery.has(reference) || PLACE_WORDS.has(reference)) return;
      actor(reference, where);
    };
    shot.camera.subject?.forEach((id, j) => {
      actor(id, `${path}.camera.subject[${j}]`);
    });
    shot.camera.foreground?.forEach((id, j) => {
      actor(id, `${path}.camera.foreground[${j}]`);
    });
    if (shot.camera.focus !== undefined) target(shot.camera.focus, `${path}.camera.focus`);
    shot.camera.path?.forEach((key, j, keys) => {
      if (j > 0 && key.at <= keys[j - 1].at)
        problem(
          `${path}.camera.path[${j}].at`,
          `${path}.camera.path[${j}].at is not after the key before it`,
          "put the keys in order of time",
        );
    });
    shot.blocking.forEach((one, j) => {
      const where = `${path}.blocking[${j}]`;
      actor(one.who, `${where}.who`);
      const ends = Array.isArray(one.to) ? one.to : [one.to];
      ends.forEach((to, k) => {
        target(to, ends.length > 1 ? `${where}.to[${k}]` : `${where}.to`);
        if (to === one.who) problem(`${where}.to`, `${where} puts "${to}" ${one.is} itself`, "name another");
      });
      if (one.is !== "between" && ends.length === 2)
        problem(`${where}.to`, `${where}.to names two and "${one.is}" takes one`, 'write one id, or use "between"');
    });
    shot.beats.forEach((beat, j) => {
      const where = `${path}.beats[${j}]`;
      actor(beat.who, `${where}.who`);
      kind(beat.does, `${where}.does`);
      if (beat.into?.kind !== undefined) kind(beat.into.kind, `${where}.into.kind`);
      if (beat.to !== undefined) target(beat.to, `${where}.to`);
      if (beat.with !== undefined) target(beat.with, `${where}.with`);
      if ((beat.at ?? 0) >= shot.seconds)
        problem(
          `${where}.at`,
          `${where}.at is ${beat.at} and the shot ends at ${shot.seconds}`,
          `write a time below ${shot.seconds}`,
        );
    });
    shot.text?.forEach((item, j) => {
      if (["sign", "title", "caption"].includes(item.where)) return;
      target(item.where, `${path}.text[${j}].where`);
    });
  });
  const [least, most] = FILM_SECONDS;
  const rounded = Math.round(total * 1000) / 1000;
  if (rounded < least || rounded > most)
    problem(
      "shots",
      `the shots last ${rounded} seconds together, and a film lasts ${least} to ${most}`,
      "change the seconds of the shots",
    );
}

/** Whether a path stays inside the project folder: relative, and never above it. */
function insideProject(path: string): boolean {
  if (/^[/\\~]/.test(path) || /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(path) || path.includes("\0") || path.includes("%"))
    return false;
  let depth = 0;
  for (const piece of path.split(/[/\\]/)) {
    if (piece === "..") depth--;
    else if (piece !== "." && piece !== "") depth++;
    if (depth < 0) return false;
  }
  return depth > 0;
}

/** The nearest of `known` to `word` by edit distance, if it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  const lower = word.toLowerCase();
  for (const one of known) {
    const distance = lower === one.toLowerCase() ? 0 : editDistance(lower, one.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  return best;
}

/** Optimal string alignment distance; gives up beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || a.length > 64) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length];
}
