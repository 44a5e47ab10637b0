/** Tokens to items: the longest phrases that the lexicon knows, Chinese put into English order. */
import type { Mood } from "../screenplay/types.ts";
import { clauseOf } from "./chinese/clause.ts";
import { segment } from "./chinese/segment.ts";
import { NUMBERS } from "./data/grammar.ts";
import type { ShotDraft } from "./draft.ts";
import type { Lexicon, Reading } from "./lexicon.ts";
import { type Token, tokenise } from "./token.ts";

/** How a content word was understood. */
export type Status = "shown" | "approximated" | "not shown";

/** A phrase of the prompt with all its readings. */
export interface Item {
  kind: "word" | "punctuation" | "quote" | "possessive";
  text: string;
  lower: string;
  start: number;
  end: number;
  readings: Reading[];
  /** Between the quotation marks. */
  inner?: string;
  /** Filled by the tagger: which part of speech it plays here. */
  tag?: Tag;
  /** Filled by the scribe. */
  status?: Status;
  as?: string;
  /** A comparison: how many times the standard, which follows. */
  compared?: number;
  /** The mood that it gave the scene. */
  mood?: Mood;
  /** The shot that it was read into. */
  shot?: ShotDraft;
  /** The feature of the place that it asks for, and in which shot, to be judged once the place is chosen. */
  feature?: { id: string; shot: number };
}

/** The part that an item plays in its sentence. */
export type Tag = Reading["pos"] | "punctuation" | "quote" | "possessive";

/** Camera phrases that are also things that actors do: they count only where no actor came before them in the clause. */
const ALSO_DONE_BY_ACTORS =
  /^(?:move|moving|turn|rotat|rise|rising|circl|fly|flies|follow|orbit|track|slide|sliding|pull|push|lead|crane|pan|truck|roll|chase|zoom|look|turn|spin|arc|retreat|approach|dash|scroll|glid|travel|dolly|from|overhead|portrait|still|medium|static)/;
const CAMERA_WORD =
  /^(?:camera|cameras|shot|view|drone|lens|footage|video|scene|slow|slowly|smooth|smoothly|gentle|then|the|a|an|quickly|and|with|very|dramatic|gradually|steady|in|of)$/;

/** Splits a prompt into items. */
export function itemsOf(prompt: string, lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  const tokens = joinMixed(tokenise(prompt), lexicon).flatMap((token) => splitHyphens(token, lexicon));
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token.kind === "chinese") {
      const run: Item[] = [];
      while (
        i < tokens.length &&
        (tokens[i].kind === "chinese" ||
          tokens[i].kind === "number" ||
          tokens[i].kind === "quote" ||
          (tokens[i].text === "、" && tokens[i + 1]?.kind === "chinese"))
      ) {
        const one = tokens[i++];
        if (one.kind === "chinese") run.push(...segment(one, lexicon));
        else run.push(plain(one));
      }
      items.push(...clauseOf(run));
      continue;
    }
    if (token.kind !== "word" && token.kind !== "number") {
      items.push(plain(token));
      i++;
      continue;
    }
    if (/^['’]s?$/.test(token.lower)) {
      // "it's raining" and "there's a dog" have a verb here; "the dog's bowl" an owner.
      const contraction = /^(?:it|he|she|that|there|here|who|what|let)$/.test(tokens[i - 1]?.lower ?? "");
      items.push({
        ...plain(token),
        kind: contraction ? "word" : "possessive",
        readings: contraction ? [{ pos: "aux", word: "is" }] : [],
      });
      i++;
      continue;
    }
    let taken = 0;
    let readings: Reading[] = [];
    for (let n = 6; n >= 1; n--) {
      const piece = tokens.slice(i, i + n);
      if (piece.length < n || piece.some((one) => one.kind !== "word" && one.kind !== "number")) continue;
      const phrase = piece
        .map((one) => one.lower)
        .join(" ")
        .replaceAll(" '", "'");
      readings = lexicon.read(phrase);
      if (!readings.length && phrase.includes("-")) readings = lexicon.read(phrase.replaceAll("-", " "));
      if (n === 1 && token.kind === "number")
        readings = [
          { pos: "num", count: Number(token.lower.replaceAll(",", "")) || 1, vague: false, word: token.lower },
        ];
      if (
        readings.length &&
        readings.every((reading) => reading.pos === "camera") &&
        ALSO_DONE_BY_ACTORS.test(phrase)
      ) {
        if (actorBefore(tokens, i))
          readings = n === 1 && !lexicon.guess(phrase, false).some((r) => r.pos === "verb") ? readings : [];
      }
      // "a black and white cow" is no style.
      if (
        phrase === "black and white" &&
        tokens[i + 3]?.kind === "word" &&
        !/^(?:style|film|photo|photograph|movie|footage|video|picture|photography|image|cinematography)s?$/.test(
          tokens[i + 3].lower,
        )
      )
        readings = [];
      if (readings.length) {
        taken = n;
        break;
      }
    }
    if (!taken) {
      taken = 1;
      const sentenceStart = i === 0 || /[.!?:]/.test(tokens[i - 1].text);
      readings = lexicon.guess(token.lower, !sentenceStart && /^\p{Lu}/u.test(token.text));
    }
    const last = tokens[i + taken - 1];
    items.push({
      kind: "word",
      text: prompt.slice(token.start, last.end),
      lower: prompt.slice(token.start, last.end).toLowerCase(),
      start: token.start,
      end: last.end,
      readings: taken === 1 ? speaker(tokens, i, lexicon, readings) : readings,
    });
    i += taken;
  }
  return herds(items, lexicon);
}

/** Of a speaker who does something, the one seen is a person: "I walk"; "I want" asks for a film. */
function speaker(tokens: Token[], i: number, lexicon: Lexicon, readings: Reading[]): Reading[] {
  const { lower } = tokens[i];
  const next = tokens[i + 1];
  if ((lower !== "i" && lower !== "we") || next?.kind !== "word") return readings;
  if (/^(?:want|need|wish|hope|like|love|think|see|imagine|ask|mean|know|prefer)$/.test(next.lower)) return readings;
  const acts = next.lower === "do" || lexicon.read(next.lower).some((one) => one.pos === "verb" && one.form === "base");
  return acts ? lexicon.read(lower === "i" ? "person" : "people").filter((one) => one.pos === "noun") : readings;
}

/** "an elephant herd" is a herd of elephants: the number goes before its animal. */
function herds(items: Item[], lexicon: Lexicon): Item[] {
  for (let i = 1; i < items.length; i++) {
    const [animal, group] = [items[i - 1], items[i]];
    const count = NUMBERS[`a ${group.lower} of`];
    if (!/^(?:herd|flock|pack|swarm|school|litter)$/.test(group.lower) || !count || items[i + 1]?.lower === "of")
      continue;
    const noun = animal.readings.find((one) => one.pos === "noun");
    if (noun?.pos !== "noun" || noun.sort !== "kind" || lexicon.familyOf(noun.id) !== "animal") continue;
    const number: Item = { ...group, readings: [{ pos: "num", count, vague: true, word: group.lower }] };
    items.splice(i - 1, 2, number, { ...animal, readings: animal.readings.filter((one) => one.pos === "noun") });
  }
  return items;
}

/** Words of Latin and Chinese letters: T恤, K歌. */
function joinMixed(tokens: Token[], lexicon: Lexicon): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out[out.length - 1];
    const next = before && token.kind === "chinese" && before.kind === "word" && before.end === token.start;
    const known =
      next && [1, 2].find((n) => lexicon.readChinese((before.text + token.text.slice(0, n)).toLowerCase()).length > 0);
    if (!known) out.push(token);
    else {
      const text = before.text + token.text;
      out[out.length - 1] = { ...token, text, lower: text.toLowerCase(), start: before.start };
    }
  }
  return out;
}

/** Whether somebody came before token `i` in its clause who may do what follows. */
function actorBefore(tokens: Token[], i: number): boolean {
  let words = 0;
  for (let j = i - 1; j >= 0 && tokens[j].kind === "word"; j--) {
    if (/^(?:camera|shot|view|drone|lens|footage|angle)$/.test(tokens[j].lower)) return false;
    if (/^(?:then|while)$/.test(tokens[j].lower)) break;
    if (!CAMERA_WORD.test(tokens[j].lower)) words++;
  }
  return words > 0;
}

function plain(token: Token): Item {
  const kind = token.kind === "quote" ? "quote" : token.kind === "punctuation" ? "punctuation" : "word";
  const readings: Reading[] =
    token.kind === "number"
      ? [{ pos: "num", count: Number(token.lower.replaceAll(",", "")) || 1, vague: false, word: token.lower }]
      : [];
  return {
    kind,
    text: token.text,
    lower: token.lower,
    start: token.start,
    end: token.end,
    readings,
    inner: token.inner,
  };
}

/** "red-haired" is two words unless the lexicon knows it as one. */
function splitHyphens(token: Token, lexicon: Lexicon): Token[] {
  if (token.kind !== "word" || !token.lower.includes("-")) return [token];
  if (lexicon.read(token.lower).length || lexicon.read(token.lower.replaceAll("-", " ")).length) return [token];
  const pieces: Token[] = [];
  let at = token.start;
  for (const text of token.text.split("-")) {
    if (text)
      pieces.push({
        kind: /^\d+$/.test(text) ? "number" : "word",
        text,
        lower: text.toLowerCase(),
        start: at,
        end: at + text.length,
      });
    at += text.length + 1;
  }
  return pieces;
}
