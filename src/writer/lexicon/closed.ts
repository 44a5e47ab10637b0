/** Times, weathers, styles, the camera, manners, and the closed classes of the grammar. */
import { SEASON_WORDS, STYLE_WORDS, styles, TIME_WORDS, WEATHER_WORDS } from "../../catalog/words/index.ts";
import { CAMERA_WORDS } from "../data/camera.ts";
import { ZH_FUNCTION_WORDS } from "../data/chinese.ts";
import { ZH_FEATURES, ZH_KINDS, ZH_PLACES, ZH_TIMES, ZH_VERBS } from "../data/chinese-words.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FILLERS,
  MANNERS,
  NEGATIONS,
  NUMBERS,
  PREPOSITIONS,
  PRONOUNS,
  VAGUE_NUMBERS,
} from "../data/grammar.ts";
import { MOOD_WORDS_ZH } from "../data/moods.ts";
import type { Book } from "./book.ts";

/** Writes them; last, so that what a table knows comes first. */
export function addClosed(book: Book): void {
  const { english, chinese, add, both } = book;
  const when = (what: "time" | "weather" | "season" | "style", rows: [string, string[], string[]][]) => {
    for (const [id, en, zh] of rows) {
      const near =
        what === "style" && styles.some((style) => style.id === id.replaceAll(" ", "-") && style.tags.includes("todo"));
      both(en, zh, (word) => ({ pos: "when", what, id, near, word }));
    }
  };
  when("time", TIME_WORDS);
  when("weather", WEATHER_WORDS);
  when("season", SEASON_WORDS);
  when("style", STYLE_WORDS);
  for (const entry of CAMERA_WORDS) both(entry.en, entry.zh, (word) => ({ pos: "camera", camera: entry.sense, word }));

  for (const [word, manner] of Object.entries(MANNERS)) add(english, word, { pos: "manner", manner, word });
  for (const [zh, manner] of Object.entries({
    慢慢: "slowly",
    缓缓: "slowly",
    缓慢: "slowly",
    快速: "quickly",
    飞快: "quickly",
    轻轻: "gently",
    开心: "happily",
    高兴: "happily",
    快乐: "happily",
    悲伤: "sadly",
    疲惫: "tiredly",
    自信: "confidently",
    愤怒: "angrily",
    欢快: "playfully",
    静静: "gently",
    手牵手: "together",
    轻快: "happily",
    悠闲: "slowly",
    匆匆: "quickly",
  })) {
    add(chinese, zh, { pos: "manner", manner, word: zh });
  }
  for (const [word, definite] of Object.entries(DETERMINERS)) add(english, word, { pos: "det", definite, word });
  for (const [word, count] of Object.entries(NUMBERS))
    add(english, word, { pos: "num", count, vague: VAGUE_NUMBERS.has(word), word });
  for (const [word, refers] of Object.entries(PRONOUNS)) add(english, word, { pos: "pron", refers, word });
  for (const [word, prep] of PREPOSITIONS) add(english, word, { pos: "prep", prep, word });
  for (const [word, joins] of CONJUNCTIONS) add(english, word, { pos: "conj", joins, word });
  for (const word of AUXILIARIES) add(english, word, { pos: "aux", word });
  for (const word of NEGATIONS) add(english, word, { pos: "neg", word });
  for (const word of FILLERS) add(english, word, { pos: "filler", word });
  for (const [word, sense] of ZH_FUNCTION_WORDS) add(chinese, word, sense);

  addChinese(book);
  for (const word of MOOD_WORDS_ZH) if (!chinese.has(word)) add(chinese, word, { pos: "mod", what: "plain", word });
}

/** Further Chinese words; the tables of the catalog come first. */
function addChinese({ chinese, add, addNoun, have }: Book): void {
  const list = (text: string) => text.split(" ").filter(Boolean);
  const isNoun = (word: string, sort: string) =>
    chinese.get(word)?.some((sense) => sense.pos === "noun" && sense.sort === sort) ?? false;
  for (const [action, words, near] of ZH_VERBS) {
    for (const word of list(words)) add(chinese, word, { pos: "verb", action, near: false, word });
    for (const word of list(near)) add(chinese, word, { pos: "verb", action, near: true, word });
  }
  for (const [id, words] of ZH_TIMES)
    for (const word of list(words)) add(chinese, word, { pos: "when", what: "time", id, near: false, word });
  for (const [id, words] of ZH_FEATURES)
    for (const word of list(words)) add(chinese, word, { pos: "noun", sort: "feature", id, near: false, word });
  for (const [id, words] of ZH_PLACES) {
    if (!have(id)?.exact) continue;
    for (const word of list(words))
      if (!isNoun(word, "place"))
        addNoun(chinese, word, { pos: "noun", sort: "place", id, near: false, features: [], word });
  }
  for (const [id, words] of ZH_KINDS) {
    if (!have(id)?.exact) continue;
    for (const word of list(words)) addNoun(chinese, word, { pos: "noun", sort: "kind", id, near: false, word });
  }
}
