/** Words that qualify the scene, its light, its air or its colours become the scene's mood. */
import type { Mood } from "../../screenplay/types.ts";
import { LEADS_ON, LOOKS_BACK, STAGE } from "../data/carriers.ts";
import { LIGHT_NOUNS } from "../data/grammar.ts";
import { MOOD_WORDS } from "../data/hypernyms.ts";
import { moodOf } from "../data/moods.ts";
import type { Draft, ShotDraft } from "../draft.ts";
import type { Item } from "../items.ts";
import { headAfter, isOpen, sortsOf } from "./items.ts";

/** As many as the screenplay takes. */
const MOST = 4;
/** Parts of speech that may tell a mood. */
const TELLING = new Set(["mod", "noun", "manner", "verb", "quality", "filler", "when"]);

/** Words that are only like those of a mood. */
const LIKE = new Map(
  Object.entries(MOOD_WORDS).flatMap(([mood, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, mood as Mood] as const),
  ),
);

/** A word of a mood, and how much of it a mood says. */
interface Told {
  item: Item;
  mood: Mood;
  partly: boolean;
  /** Said of somebody's looks: it shows in the light around them, and no more. */
  ofBody: boolean;
}

/** Takes every open word of a mood into the scene of its shot; what the scene itself is said to be comes first. */
export function takeMoods(draft: Draft): void {
  const told = draft.items.map((item, i) => toldBy(draft, item, i)).filter((one) => one !== undefined);
  const less = ({ ofBody, partly }: Told) => ofBody || partly;
  for (const one of [...told.filter((other) => !less(other)), ...told.filter(less)]) take(draft, one);
}

function toldBy({ items }: Draft, item: Item, i: number): Told | undefined {
  // A still lake is calm water and a calm scene.
  if (!(isOpen(item) || item.feature) || !TELLING.has(item.tag ?? "")) return undefined;
  const like = LIKE.get(item.lower);
  const found = lightColor(item, items, i) ?? moodOf(item.lower) ?? (like && { mood: like, partly: true });
  if (!found) return undefined;
  const head = item.tag === "mod" || item.tag === "verb" ? headAfter(items, i) : undefined;
  const sorts = sortsOf(head);
  const scenic = sorts.some((one) => /^(?:place|feature|view)$/.test(one)) || (head && ofScene(head.lower));
  const ofBody = !scenic && sorts.some((one) => /^(?:person|kind|garment|hair|beard|part)$/.test(one));
  return { item, ...found, ofBody };
}

function take(draft: Draft, { item, mood, partly, ofBody }: Told): void {
  // A night is dark as it is.
  if (mood === "dark" && shotsOf(draft, item).every(({ scene }) => scene.time === "night")) {
    if (isOpen(item)) Object.assign(item, { status: "shown", as: "night" });
    return;
  }
  // As many as there are say it together where there is no room for one more.
  if (!addMood(draft, item, mood)) {
    const moods = shotsOf(draft, item)[0].scene.mood ?? [];
    if (isOpen(item)) Object.assign(item, { status: "approximated", as: `${moods.join(", ")} light` });
    return;
  }
  if (!partly) item.mood = mood;
  if (item.feature) return;
  item.status = ofBody || partly ? "approximated" : "shown";
  item.as = `${mood} light`;
}

/** "Dramatic light", "a serene atmosphere": said of the scene, though a light may be a lamp. */
const ofScene = (word: string): boolean =>
  LIGHT_NOUNS.test(word) || STAGE.has(word) || LEADS_ON.has(word) || LOOKS_BACK.has(word);

/** "Blue light", "a golden glow": the colour of light in general is warm or cool. */
function lightColor(item: Item, items: readonly Item[], i: number): { mood: Mood; partly: boolean } | undefined {
  const color = item.readings.find((one) => one.pos === "mod" && one.what === "color");
  const head = headAfter(items, i);
  if (!color || !head || !/^(?:lights?|lighting|glow|rays|sun rays|tones?|hues?|光|光线|色调)$/.test(head.lower))
    return undefined;
  const warm = /red|orange|yellow|gold|amber|peach|coral|copper|红|橙|黄|金/.test(color.word);
  const cool = /blue|cyan|teal|turquoise|green|silver|white|navy|azure|mint|蓝|青|绿|银|白/.test(color.word);
  return { mood: warm ? "warm" : cool ? "cool" : "vibrant", partly: true };
}

/** Adds a mood to the scenes that an item speaks of; false where they have four others already. */
export function addMood(draft: Draft, item: Item, mood: Mood): boolean {
  let taken = false;
  for (const shot of shotsOf(draft, item)) {
    shot.scene.mood ??= [];
    const moods = shot.scene.mood;
    if (!moods.includes(mood) && moods.length < MOST) moods.push(mood);
    taken ||= moods.includes(mood);
  }
  return taken;
}

/** The shots that an item speaks of: its own where shots are counted, and otherwise all of the film. */
export function shotsOf(draft: Draft, item: Item): ShotDraft[] {
  const own = item.shot && draft.shots.includes(item.shot) ? item.shot : draft.shots[0];
  return draft.shots.some((shot) => shot.numbered) ? [own] : draft.shots;
}
