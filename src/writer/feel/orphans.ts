/**
 * Nouns that the grammar lost: a sentence may be too knotted to say who does what, and still what it names can be there.
 * Heads of phrases join the cast, places become the place where none is told, and what a place cannot have of itself is put
 * into it.
 */
import type { CastDraft, Draft, ShotDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import type { Lexicon, Reading } from "../lexicon.ts";
import { PERSON, sexOf } from "../lexicon.ts";
import { isOpen, type Noun } from "./items.ts";
import { castOf } from "./looks.ts";

/** As many are taken in; a picture of everything shows nothing. */
const MOST = 6;
/** Before a noun that is only likened, denied or owned. */
const NOT_HERE = /^(?:like|than|no|without|not|as|of|by|for|about|'s|’s)$/;

/** Takes lost nouns into the shots that they were said in. */
export function takeOrphans(draft: Draft, lexicon: Lexicon): void {
  draft.items.forEach((item, i) => {
    // "A frisbee and skis": what ends its clause after "and" names one thing more.
    const last = item.tag === "verb" && draft.items[i - 1]?.tag === "conj" && draft.items[i + 1]?.kind !== "word";
    if ((item.tag !== "noun" && !last) || item.kind !== "word") return;
    const shot = item.shot && draft.shots.includes(item.shot) ? item.shot : draft.shots[0];
    const nouns = item.readings.filter((one): one is Extract<Reading, { pos: "noun" }> => one.pos === "noun");
    const place = nouns.find((one): one is Noun & { sort: "place" } => one.sort === "place" && !one.near);
    if (isOpen(item) && place && !shot.scene.place) {
      shot.scene.place = place.id;
      Object.assign(item, { status: "shown", as: undefined });
      return;
    }
    const lacking =
      item.feature && shot.scene.place && lexicon.understands(shot.scene.place, item.feature.id) === false;
    if (!(isOpen(item) || lacking) || !isHead(draft.items, i) || NOT_HERE.test(wordBefore(draft.items, i))) return;
    const garment = nouns.find((one) => one.sort === "garment" && !one.near);
    if (garment?.sort === "garment" && isOpen(item)) return wear(draft, shot, item, garment.id);
    const bodies = nouns.filter((one) => one.sort === "kind" || one.sort === "person");
    // What the catalog only comes near to is better than nothing.
    const kind = bodies.find((one) => !("near" in one && one.near)) ?? (draft.cast.length < 2 ? bodies[0] : undefined);
    if (!kind || (kind.sort !== "kind" && kind.sort !== "person")) return;
    if (lacking && lexicon.familyOf(kind.sort === "kind" ? kind.id : "person") === "place") return;
    const known = castOf(draft, item) ?? draft.cast.find((one) => kind.sort === "kind" && one.kind === kind.id);
    if (known || draft.cast.length >= MOST) return;
    const cast = newCast(draft, item, kind, lexicon);
    put(draft, shot, cast);
    item.feature = undefined;
    Object.assign(item, kind.near ? { status: "approximated", as: cast.kind } : { status: "shown", as: undefined });
  });
}

/** A garment that nobody wears is worn by somebody, so that it is seen. */
function wear(draft: Draft, shot: ShotDraft, item: Item, kind: string): void {
  let person = draft.cast.find((one) => one.sort === "person");
  if (!person) {
    if (draft.cast.length >= MOST) return;
    const noun: Noun = { pos: "noun", sort: "person", role: PERSON, near: false, word: "person" };
    person = { ...newCast(draft, { ...item, readings: [noun] }, noun, undefined), added: true };
    put(draft, shot, person);
  }
  const before = draft.items[draft.items.indexOf(item) - 1];
  const color = before?.readings.find((one) => one.pos === "mod" && one.what === "color");
  const tint = color?.pos === "mod" && color.what === "color" ? { color: color.hex } : {};
  person.look.clothes = [...(person.look.clothes ?? []), { kind, ...tint }];
  if (color) Object.assign(before, { status: "shown", as: undefined });
  Object.assign(item, { status: "shown", as: "worn by somebody" });
}

/** Whether no further noun follows, so that this one is no mere modifier. */
const isHead = (items: readonly Item[], i: number): boolean =>
  items[i + 1]?.tag !== "noun" && items[i + 1]?.kind !== "possessive" && items[i + 1]?.tag !== "camera";

/** The word before the phrase of an item. */
function wordBefore(items: readonly Item[], i: number): string {
  let j = i - 1;
  while (j >= 0 && /^(?:det|mod|num|noun|filler|quality)$/.test(items[j].tag ?? "")) {
    if (/^(?:no|not)$/.test(items[j].lower)) break;
    j--;
  }
  return items[j]?.lower ?? "";
}

function newCast(draft: Draft, item: Item, kind: Noun, lexicon: Lexicon | undefined): CastDraft {
  const person = kind.sort === "person";
  const plural = item.readings.some((one) => one.plural);
  const name = person ? kind.word.replaceAll(" ", "-") : kind.sort === "kind" ? kind.id : "thing";
  let id = name;
  for (let n = 2; draft.cast.some((one) => one.id === id); n++) id = `${name}-${n}`;
  const family = kind.sort === "kind" ? lexicon?.familyOf(kind.id) : "person";
  return {
    id,
    kind: kind.sort === "kind" ? kind.id : "person",
    near: false,
    sort: person ? "person" : family === "animal" || family === "vehicle" ? family : "thing",
    words: new Set([kind.word.toLowerCase(), item.lower]),
    count: plural ? 0 : 1,
    counted: !plural,
    plural,
    look:
      person && kind.sort === "person"
        ? { ...(sexOf(kind.role, kind.word) ? { sex: sexOf(kind.role, kind.word) } : {}) }
        : {},
    ...(kind.sort === "person" ? { role: kind.role } : {}),
    without: [],
    mood: [],
    toy: kind.sort === "kind" && kind.scale !== undefined,
    added: false,
  };
}

/** Who was there first stays in front. */
function put(draft: Draft, shot: ShotDraft, cast: CastDraft): void {
  const lead = [...shot.cast][0];
  draft.cast.push(cast);
  shot.cast.add(cast.id);
  if (lead && cast.sort !== "person") shot.blocking.push({ who: cast.id, is: "near", to: lead, by: "writer" });
}

/** Words for many of a kind that no phrase counts: the kind, how many, and where they are to whoever leads. */
const MASSES: [word: RegExp, kind: string, count: number][] = [
  [/^(?:traffic|traffic jam|rush hour traffic|车流)$/, "car", 3],
  [
    /^(?:crowd|crowds|audience|spectators|onlookers|pedestrians|passersby|bystanders|people|人群|行人|观众)$/,
    "person",
    7,
  ],
  [/^(?:crowded|bustling|busy|packed|热闹|拥挤)$/, "person", 4],
];

/** Crowds, audiences and traffic are people and cars behind whoever leads. */
export function takeMasses(draft: Draft, lexicon: Lexicon): void {
  draft.items.forEach((item) => {
    const row = item.kind === "word" ? MASSES.find(([word]) => word.test(item.lower)) : undefined;
    const shot = item.shot && draft.shots.includes(item.shot) ? item.shot : draft.shots[0];
    if (!row || !(isOpen(item) || item.feature?.id === "crowd") || !lexicon.have(row[1])?.exact) return;
    // A busy road is full of cars.
    const onRoad = row[1] === "person" && item.tag === "mod" && /road|highway/.test(shot.scene.place ?? "");
    const [, kind, count] = onRoad ? MASSES[0] : row;
    const id = kind === "person" ? "passers-by" : "traffic";
    const indoors = lexicon.indoor(shot.scene.place ?? "");
    if (draft.cast.length >= MOST || (item.tag === "mod" && indoors)) return;
    if (!draft.cast.some((one) => one.id === id)) {
      const lead = [...shot.cast][0];
      draft.cast.push({
        id,
        kind,
        near: false,
        sort: kind === "person" ? "person" : "vehicle",
        words: new Set([id]),
        count,
        counted: true,
        plural: true,
        look: {},
        ...(kind === "person" ? { role: PERSON } : {}),
        without: [],
        mood: [],
        toy: false,
        added: false,
      });
      shot.cast.add(id);
      if (lead) shot.blocking.push({ who: id, is: kind === "person" ? "far from" : "behind", to: lead, by: "writer" });
      shot.beats.push({ who: id, does: kind === "person" ? "walk" : "drive", manner: [], rank: 0, added: true });
    }
    shot.scene.features = shot.scene.features.filter((one) => one !== "crowd");
    item.feature = undefined;
    // In a street they walk where the camera looks; in open land whoever leads may be followed away from them.
    const away = item.tag === "mod" && shot.cast.size > 1 && !/street|road/.test(shot.scene.place ?? "street");
    const status = away ? "approximated" : "shown";
    Object.assign(item, { status, as: `${count} ${kind === "person" ? "people" : "cars"}` });
  });
}
