/** Facts about screenplays, written by hand in lines that people can review; bench/sentences.en.txt tells the format. */

/** Somebody or something that must be in the cast. */
export interface CastFact {
  /** What the other facts call it. */
  name: string;
  /** Catalog ids, any of which will do. */
  kinds: string[];
  sex?: "female" | "male";
  count: number;
  /** `count` is the least. */
  atLeast: boolean;
  /** Words for its looks and clothes. */
  words: string[];
  /** It may look any other way too. */
  open: boolean;
}

/** A relation that must be said. */
export interface RowFact {
  who: string;
  /** Relations, any of which will do. */
  is: string[];
  to: string[];
  theirs: boolean;
}

/** A deed that must be done. */
export interface BeatFact {
  who: string;
  does: string[];
  to?: string;
  with?: string;
  manner: string[];
}

/** What must be true of a shot. */
export interface ShotFacts {
  where: RowFact[];
  /** Chains that may run in any order; each is groups one after the other; each group happens at the same time. */
  does: BeatFact[][][];
  scene: Record<string, string[]>;
  camera: Record<string, string>;
  text: { text: string; on: string }[];
  here?: string[];
}

/** A sentence and the facts that its screenplay must have. */
export interface Sentence {
  heading: string;
  text: string;
  cast: CastFact[];
  style?: string;
  shots: ShotFacts[];
}

const PEOPLE: Record<string, { sex?: "female" | "male"; words: string[] }> = {
  man: { sex: "male", words: [] },
  woman: { sex: "female", words: [] },
  boy: { sex: "male", words: ["kid"] },
  girl: { sex: "female", words: ["kid"] },
  child: { words: ["kid"] },
  person: { words: [] },
};
const RELATIONS =
  /^([^ ]+) ((?:left of|right of|in front of|on|in|under|above|behind|beside|between|around|facing|far from|near|holding|riding)(?:\|(?:beside|near|in front of))*) (.+?)( \(theirs\))?$/;

/** Reads a file of sentences. Throws one sentence where a line cannot be read. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let heading = "";
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.startsWith("==")) heading = line.slice(2).trim();
    else if (!line.startsWith(" "))
      sentences.push({ heading, text: line.replaceAll("\\n", "\n"), cast: [], shots: [noFacts()] });
    else readFacts(sentences[sentences.length - 1], line.trim());
  }
  return sentences;
}

const noFacts = (): ShotFacts => ({ where: [], does: [], scene: {}, camera: {}, text: [] });

const parts = (text: string, by: string) =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

function readFacts(sentence: Sentence, line: string): void {
  const colon = line.indexOf(":");
  const [key, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
  const shot = sentence.shots[sentence.shots.length - 1];
  if (key === "cast") sentence.cast = parts(value, ";").map(castFact);
  else if (key === "where") shot.where = parts(value, ";").map(rowFact);
  else if (key === "does")
    shot.does = parts(value, ",").map((chain) =>
      parts(chain, " then ").map((group) => parts(group, "&").map(beatFact)),
    );
  else if (key === "scene") for (const [name, said] of pairs(value)) shot.scene[name] = said.split(",");
  else if (key === "camera") shot.camera = Object.fromEntries(pairs(value));
  else if (key === "text")
    shot.text = [...value.matchAll(/"([^"]*)" on ([\w-]+)/g)].map(([, text, on]) => ({ text, on }));
  else if (key === "style") sentence.style = value;
  else if (key === "here") shot.here = value === "none" ? [] : parts(value, ";");
  else if (key === "shot") sentence.shots.push(noFacts());
  else throw new Error(`No fact is called "${key}": ${line}`);
}

const pairs = (text: string): [string, string][] =>
  parts(text, " ").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);

function castFact(text: string): CastFact {
  const [head, ...words] = parts(text, " ");
  const [name, given = name] = head.split("=");
  const person = PEOPLE[given];
  const number = words.find((word) => /^x\d+\+?$/.test(word));
  return {
    name,
    kinds: person ? ["person"] : given.split("|"),
    sex: person?.sex,
    count: number ? Number.parseInt(number.slice(1), 10) : 1,
    atLeast: number?.endsWith("+") ?? false,
    words: [...(person?.words ?? []), ...words.filter((word) => word !== number && word !== "*")],
    open: words.includes("*"),
  };
}

function rowFact(text: string): RowFact {
  const found = RELATIONS.exec(text);
  if (!found) throw new Error(`This is no relation: ${text}`);
  const [, who, is, to, theirs] = found;
  return { who, is: is.split("|"), to: parts(to, ","), theirs: theirs !== undefined };
}

function beatFact(text: string): BeatFact {
  const [who, does, ...rest] = parts(text, " ");
  const given = (key: string) => rest.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  return {
    who,
    does: does.split("|"),
    to: given("to"),
    with: given("with"),
    manner: rest.filter((word) => !word.includes("=")),
  };
}
