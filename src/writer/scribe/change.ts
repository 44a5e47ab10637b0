/** "turns from green to red", "becomes a butterfly", "grows into a tree": what somebody or something is afterwards. */
import type { Outcome } from "../../screenplay/types.ts";
import type { CastDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import { phraseAt } from "../phrase.ts";
import { castRefs } from "./cast.ts";
import { applyAdjective } from "./looks.ts";
import { addBeat } from "./order.ts";
import { castIds, mark, memberOf, type Noun, type Scribe, setPresent } from "./state.ts";

/** Verbs of becoming; what follows says what. */
const TURNS =
  /^(?:turn|chang|becom|became|fad|grow|grew|grown|go|gone|went|get|got|transform|morph|evolv|shift|transition|metamorphos|mutat|develop|mature|melt|dissolv|burn|crumbl|freez|froze|bloom|burst|break|shatter|explod|shrink|rot|decay|wither|ripen|redden)/;
/** Those that take an adjective without a preposition: "turns red". */
const DIRECT = /^(?:turn|becom|became|go|goes|going|went|get|got|grow|grew|fade)/;
/** Those that take a noun without one: "becomes a tree". */
const NAMES = /^(?:becom|became)/;
/** What it changes in: "its colour", "its size". */
const ASPECT = /^(?:colou?rs?|hue|shade|size|shape|form|appearance|state|skin colou?r)$/;
/** What something turns to that is no thing of its own. */
const MATTER: Record<string, { does: string; color?: string }> = {
  ice: { does: "freeze" },
  frost: { does: "freeze" },
  stone: { does: "recolor", color: "#8d8a84" },
  rock: { does: "recolor", color: "#8d8a84" },
  marble: { does: "recolor", color: "#e6e2da" },
  gold: { does: "recolor", color: "#d9a520" },
  silver: { does: "recolor", color: "#c4c8cc" },
  bronze: { does: "recolor", color: "#9a6a34" },
  ash: { does: "char" },
  ashes: { does: "char" },
  charcoal: { does: "char" },
  dust: { does: "crumble" },
  rubble: { does: "crumble" },
  pieces: { does: "shatter" },
  shards: { does: "shatter" },
  fragments: { does: "shatter" },
  crumbs: { does: "crumble" },
  nothing: { does: "vanish" },
  smoke: { does: "vanish" },
  steam: { does: "vanish" },
  vapor: { does: "vanish" },
  vapour: { does: "vanish" },
  water: { does: "melt" },
  puddle: { does: "melt" },
  "a puddle": { does: "melt" },
  liquid: { does: "melt" },
  slush: { does: "melt" },
  halves: { does: "snap" },
  half: { does: "snap" },
  two: { does: "snap" },
};
/** Adjectives that are states of their own. */
const STATES: [RegExp, string][] = [
  [/^(?:rotten|mou?ldy|spoil(?:ed|t)|withered|wilted|shrivel+ed|dead)$/, "rot"],
  [/^(?:ripe)$/, "ripen"],
  [/^(?:rusty|rusted|corroded)$/, "rust"],
  [/^(?:burnt|burned|charred|scorched)$/, "char"],
  [/^(?:toasted|crispy|brown and crispy|golden brown|golden-brown)$/, "toast"],
  [/^(?:frozen|icy|frosty)$/, "freeze"],
  [/^(?:red hot|red-hot|glowing|white hot|incandescent|hot)$/, "heat"],
  [/^(?:invisible|transparent)$/, "vanish"],
  [/^(?:big|bigger|large|larger|huge|enormous|giant|gigantic|taller|tall|wider|longer)$/, "enlarge"],
  [/^(?:small|smaller|tiny|little|shorter|thinner|miniature)$/, "shrink"],
];

const skippable = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === "word" &&
  (item.tag === "filler" || item.tag === "manner" || item.tag === "quality" || /^(?:and|then|ever)$/.test(item.lower));

interface End {
  /** Index after what was read. */
  to: number;
  does: string;
  into?: Outcome;
  /** Somebody or something else that it becomes. */
  other?: CastDraft;
  items: Item[];
}

/** Reads a verb of becoming with what follows; gives the index after it, or undefined where it is something else. */
export function readChange(s: Scribe, item: Item, i: number): number | undefined {
  if (!TURNS.test(item.lower) || s.negated || s.deniedVerb || s.cameraIsSubject) return undefined;
  const actors = whoChanges(s);
  if (!actors.length) return undefined;
  let j = i + 1;
  const said: Item[] = [];
  const pass = () => {
    while (skippable(s.items[j])) j++;
  };
  pass();
  // "its colour"
  const owned = /^(?:its|their|his|her|the)$/.test(s.items[j]?.lower ?? "") ? j + 1 : j;
  if (ASPECT.test(s.items[owned]?.lower ?? "")) {
    said.push(s.items[owned]);
    j = owned + 1;
    pass();
  }
  let from: End | undefined;
  if (s.items[j]?.lower === "from") {
    from = readEnd(s, actors, j + 1, true);
    if (!from) return undefined;
    j = from.to;
    pass();
  }
  const joined = /^(?:to|into|in to|onto)$/.test(s.items[j]?.lower ?? "") || /(?:into|to)$/.test(item.lower);
  if (/^(?:to|into|in to|onto)$/.test(s.items[j]?.lower ?? "")) {
    said.push(s.items[j]);
    j++;
  }
  if (!joined && !from && !DIRECT.test(item.lower)) return undefined;
  const end = readEnd(s, actors, j, joined || NAMES.test(item.lower));
  if (!end) return undefined;
  for (const who of actors) {
    const cast = memberOf(s, who);
    const color = from?.into?.look?.color;
    if (color && !cast.look.color) {
      cast.look.color = color;
      cast.look.colorName = from?.into?.look?.colorName;
    }
    setPresent(s, who);
    const into: Outcome | undefined = end.other ? undefined : end.into;
    addBeat(
      s,
      {
        who,
        does: end.does,
        manner: [...s.manner],
        rank: 0,
        item,
        ...(into ? { into } : {}),
        ...(end.other ? { becomes: end.other } : {}),
      },
      s.order,
    );
  }
  s.manner = [];
  s.order = undefined;
  for (const one of [item, ...said, ...(from?.items ?? []), ...end.items]) mark(one, "shown");
  s.verb = { item, action: end.does, actors, beats: [], open: false, objects: [], mode: "nothing" };
  s.last = actors.map((id) => ({ to: "cast", id }));
  if (!s.subject.length) s.subject = s.last;
  s.prep = undefined;
  return end.to;
}

/** Who changes: the subject of the clause, or who was named last. */
function whoChanges(s: Scribe): string[] {
  const subject = castIds(s.subject);
  if (subject.length) return subject;
  if (s.subject.length) return [];
  const last = castIds(s.last);
  return last.length ? last : s.order || s.joined ? s.focus : [];
}

/** What it changes to (or from): adjectives, matter, or where `named` another thing. */
function readEnd(s: Scribe, actors: string[], at: number, named: boolean): End | undefined {
  let j = at;
  while (skippable(s.items[j]) || s.items[j]?.tag === "aux") j++;
  const first = s.items[j];
  if (first?.kind !== "word") return undefined;
  const phrase = phraseAt(s.items, j);
  const head = phrase && !phrase.pronoun ? phrase.head : undefined;
  if (named && phrase && head && MATTER[head.lower] && !phrase.mods.some(({ reading }) => reading.what === "color")) {
    const { does, color } = MATTER[head.lower];
    return { to: phrase.to, does, into: color ? { look: { color } } : undefined, items: phrase.items };
  }
  const bare = MATTER[first.lower];
  if (named && bare)
    return {
      to: j + 1,
      does: bare.does,
      into: bare.color ? { look: { color: bare.color } } : undefined,
      items: [first],
    };
  // "a deep red", "a light shade of blue", "bright green and then yellow"
  const tints: Item[] = [];
  let k = j;
  for (; k < j + 7 && s.items[k]; k++) {
    const one = s.items[k];
    const mod = one.readings.find((r) => r.pos === "mod");
    const state = STATES.some(([words]) => words.test(one.lower));
    if (one.tag === "det" || skippable(one) || /^(?:shade|hue|color|colour|of|more)$/.test(one.lower)) continue;
    if (!mod && !state) break;
    tints.push(one);
    if (s.items[k + 1]?.lower !== "and" && s.items[k + 1]?.tag !== "mod") {
      k++;
      break;
    }
  }
  const nounNext = s.items[k]?.tag === "noun" && !ASPECT.test(s.items[k].lower);
  if (tints.length && !(named && head && nounNext)) {
    while (/^(?:in|of)$/.test(s.items[k]?.lower ?? "") && ASPECT.test(s.items[k + 1]?.lower ?? "")) k += 2;
    if (ASPECT.test(s.items[k]?.lower ?? "")) k++;
    return adjectiveEnd(s, actors, tints, k);
  }
  if (!named || !phrase || !head) return undefined;
  const sense = phrase.readings.find(
    (one): one is Noun => one.pos === "noun" && (one.sort === "kind" || one.sort === "person"),
  );
  if (!sense) return undefined;
  const other = aside(s, () => castRefs(s, { ...phrase, definite: false, determiner: "another" }, sense));
  if (!other) return undefined;
  return { to: phrase.to, does: "become", other, items: phrase.items.filter((one) => one.tag !== "det") };
}

/** Reads a cast entry that is not there yet: it is what somebody will be. */
function aside(s: Scribe, read: () => { to: string; id?: string }[]): CastDraft | undefined {
  const cast = [...s.draft.cast];
  const present = new Set(s.shot.cast);
  const { recent } = s;
  const beats = [...s.shot.beats];
  const id = read().find((ref) => ref.to === "cast")?.id;
  const made = s.draft.cast.find((one) => one.id === id && !cast.includes(one));
  s.draft.cast = cast;
  s.shot.cast = present;
  s.shot.beats = beats;
  s.recent = recent;
  return made;
}

/** Adjectives as an outcome: the first that says a colour, a size, an age, a material or a state. */
function adjectiveEnd(s: Scribe, actors: string[], tints: Item[], to: number): End | undefined {
  for (const item of tints) {
    const state = STATES.find(([words]) => words.test(item.lower))?.[1];
    const reading = item.readings.find((one) => one.pos === "mod");
    if (reading?.pos === "mod") {
      if (reading.what === "color")
        return {
          to,
          does: "recolor",
          into: { look: { color: reading.hex, colorName: reading.word } },
          items: tints,
        };
      if (reading.what === "size" && !state)
        return {
          to,
          does: reading.value > 1 ? "enlarge" : "shrink",
          into: { look: { size: reading.value } },
          items: tints,
        };
      if (reading.what === "age" || reading.what === "material") {
        // The same one, older or of another stuff.
        const own = memberOf(s, actors[0]);
        const later: CastDraft = { ...own, look: { ...own.look, age: undefined, material: undefined } };
        applyAdjective(s, later, { ...item }, reading);
        return { to, does: "become", other: later, items: tints };
      }
    }
    if (state) return { to, does: state, items: tints };
  }
  return undefined;
}

/** "in half", "into four pieces", "into slices": how many parts. */
const PARTS: Record<string, number> = {
  half: 2,
  halves: 2,
  two: 2,
  thirds: 3,
  quarters: 4,
  slices: 6,
  pieces: 8,
  chunks: 6,
  cubes: 12,
  strips: 6,
  shards: 30,
  fragments: 30,
};

/** Reads into how many parts the deed before divides its object; gives the index after it. */
export function readParts(s: Scribe, i: number): number | undefined {
  if (!/^(?:in|into)$/.test(s.items[i]?.lower ?? "")) return undefined;
  const beats = s.verb?.beats.length ? s.verb.beats : s.shot.beats.slice(-1);
  if (!beats.length) return undefined;
  let j = i + 1;
  const number = s.items[j]?.readings.find((one) => one.pos === "num");
  if (number && PARTS[s.items[j + 1]?.lower ?? ""]) j++;
  while (s.items[j]?.tag === "mod" && PARTS[s.items[j + 1]?.lower ?? ""]) j++;
  const parts = PARTS[s.items[j]?.lower ?? ""];
  if (!parts) return undefined;
  const count = number?.pos === "num" && j > i + 1 ? number.count : parts;
  for (const beat of beats) beat.into = { ...beat.into, count: Math.min(200, Math.max(1, count)) };
  for (const one of s.items.slice(i + 1, j + 1)) mark(one, "shown");
  return j + 1;
}
