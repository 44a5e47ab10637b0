/** Tokens to items: the longest phrases that the lexicon knows, Chinese put into English order. */
import type { Mood } from "../screenplay/types.ts";
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
  /^(?:move|moving|rise|rising|circl|fly|flies|follow|orbit|track|slide|sliding|pull|push|lead|crane|pan|truck|roll|chase|zoom|look|turn|spin|arc|retreat|approach|dash|scroll|glid|travel|dolly|from|overhead|portrait|still|medium|static)/;
const CAMERA_WORD =
  /^(?:camera|cameras|shot|view|drone|lens|footage|video|scene|slow|slowly|smooth|smoothly|gentle|then|the|a|an|quickly|and|with|very|dramatic|gradually|steady|in|of)$/;

/** Splits a prompt into items. */
export function itemsOf(prompt: string, lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  const tokens = tokenise(prompt).flatMap((token) => splitHyphens(token, lexicon));
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
      items.push(...reorder(run));
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
      readings,
    });
    i += taken;
  }
  return items;
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

// ---- Chinese ----

/** Longest match from the left; characters that nothing knows stand together as one unknown word. */
function segment(token: Token, lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  const push = (from: number, to: number, readings: Reading[]) => {
    const text = token.text.slice(from, to);
    items.push({ kind: "word", text, lower: text, start: token.start + from, end: token.start + to, readings });
  };
  let unknown = -1;
  let i = 0;
  const flush = () => {
    if (unknown >= 0) push(unknown, i, [{ pos: "noun", sort: "unknown", word: token.text.slice(unknown, i) }]);
    unknown = -1;
  };
  while (i < token.text.length) {
    let n = Math.min(lexicon.longestChinese, token.text.length - i);
    let readings: Reading[] = [];
    for (; n >= 1; n--) {
      readings = lexicon.readChinese(token.text.slice(i, i + n));
      if (readings.length) break;
    }
    if (n >= 1) {
      flush();
      push(i, i + n, readings);
      i += n;
    } else {
      if (unknown < 0) unknown = i;
      i++;
    }
  }
  flush();
  return items;
}

const is = (item: Item | undefined, pos: Reading["pos"]) =>
  item?.readings.some((reading) => reading.pos === pos) ?? false;
const only = (item: Item | undefined, pos: Reading["pos"]) =>
  item !== undefined && item.readings.length > 0 && item.readings.every((reading) => reading.pos === pos);

/** Chinese word order to English: places before their relation, relative clauses after their noun, no measure words. */
function reorder(run: Item[]): Item[] {
  // A character such as 面 or 对 is a measure word only after a number, and 上 a relation only after a noun.
  const kept = run.filter((item, i) => !(is(item, "measure") && is(run[i - 1], "num")));
  const items = kept.map((item) => {
    const localizer = item.readings.find((reading) => reading.pos === "localizer");
    if (!localizer) return item;
    const relation = localizer.word.split("|")[0];
    return { ...item, readings: [{ pos: "prep", prep: { relation }, word: item.text } as Reading] };
  });
  // In each stretch between conjunctions: [在] NP 上  →  on NP.
  const out: Item[] = [];
  const isLocalizer = (item: Item | undefined) =>
    item !== undefined &&
    only(item, "prep") &&
    item.readings.some((r) => r.pos === "prep" && r.prep.relation) &&
    !/^(?:在|于|位于)$/.test(item.text);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const at = /^(?:在|于|位于)$/.test(item.text);
    if (at) {
      let j = i + 1;
      while (
        j < items.length &&
        !isLocalizer(items[j]) &&
        !is(items[j], "conj") &&
        !(is(items[j], "verb") && !is(items[j], "noun"))
      )
        j++;
      if (isLocalizer(items[j])) {
        out.push(
          items[j],
          ...items.slice(i + 1, j).filter((one, k, all) => !(only(one, "of") && k === all.length - 1)),
        );
        i = j;
      } else out.push({ ...item, readings: [{ pos: "prep", prep: { relation: "in" }, word: item.text }] });
    } else if (isLocalizer(item)) {
      // NP 上 有 …: the noun phrase before it is already out; find where it starts.
      let from = out.length;
      while (
        from > 0 &&
        (is(out[from - 1], "noun") ||
          is(out[from - 1], "mod") ||
          is(out[from - 1], "num") ||
          only(out[from - 1], "of") ||
          is(out[from - 1], "when"))
      )
        from--;
      // What the noun phrase describes, if 的 follows: NP 上 的 N → N on NP.
      const phrase = out.splice(from).filter((one, k, all) => !(only(one, "of") && k === all.length - 1));
      // 旁边有 N → N beside the other.
      if (!phrase.length) {
        const there = items[i + 1];
        if (!there || !/^(?:有|是|站着|坐着|躺着|放着)$/.test(there.text)) continue;
        let to = i + 2;
        while (to < items.length && !is(items[to], "conj") && !(is(items[to], "verb") && !is(items[to], "noun"))) to++;
        const other: Item = {
          ...item,
          text: "",
          end: item.start,
          readings: [{ pos: "pron", refers: "other", word: "other" }],
        };
        out.push(...items.slice(i + 2, to), item, other);
        i = to - 1;
        continue;
      }
      // 窗边的木桌上 → on the wooden table beside the window.
      if (
        phrase.length > 2 &&
        only(phrase[1], "of") &&
        phrase[0].readings.some((r) => r.pos === "noun" && r.sort === "feature")
      ) {
        const beside: Item = {
          ...phrase[0],
          text: "",
          end: phrase[0].start,
          readings: [{ pos: "prep", prep: { relation: "beside" }, word: "beside" }],
        };
        phrase.push(beside, ...phrase.splice(0, 2).slice(0, 1));
      }
      if (only(items[i + 1], "of")) {
        let to = i + 2;
        while (
          to < items.length &&
          (is(items[to], "noun") || is(items[to], "mod") || is(items[to], "num") || only(items[to], "of")) &&
          !isLocalizer(items[to])
        )
          to++;
        out.push(...items.slice(i + 2, to), item, ...phrase);
        i = to - 1;
      } else out.push(item, ...phrase);
    } else out.push(item);
  }
  return relativeClauses(viewsFirst(out)).filter((item) => !only(item, "of"));
}

/** NP 的 特写 → 特写 of NP. */
function viewsFirst(items: Item[]): Item[] {
  const isView = (item: Item | undefined) =>
    item?.readings.some((one) => one.pos === "camera" && one.camera.shot && one.camera.set.framing) ?? false;
  const at = items.findIndex(
    (item, i) => i > 0 && isView(item) && (only(items[i - 1], "of") || is(items[i - 1], "noun")),
  );
  if (at < 0) return items;
  let from = at;
  const opens = (item: Item) => is(item, "conj") || (is(item, "verb") && !is(item, "noun")) || isView(item);
  while (from > 0 && !opens(items[from - 1]) && !/^(?:是|有)$/.test(items[from - 1].text)) from--;
  const of: Item = {
    ...items[at],
    text: "",
    lower: "of",
    end: items[at].start,
    readings: [{ pos: "prep", prep: { use: "of" }, word: "of" }],
  };
  const phrase = items.slice(from, at).filter((item, k, all) => !(only(item, "of") && k === all.length - 1));
  return [...items.slice(0, from), items[at], of, ...phrase, ...items.slice(at + 1)];
}

/** number VP 的 N → number N VP: "一位穿着黄色雨衣的女人" is "a woman wearing a yellow raincoat". */
function relativeClauses(items: Item[]): Item[] {
  for (let i = 1; i < items.length - 1; i++) {
    if (!only(items[i], "of")) continue;
    let from = i - 1;
    while (
      from >= 0 &&
      !is(items[from], "num") &&
      !is(items[from], "conj") &&
      (items[from].kind === "word" || items[from].text === "、") &&
      !only(items[from], "of")
    )
      from--;
    from++;
    let verb = from;
    while (verb < i && !(is(items[verb], "verb") && !is(items[verb], "noun"))) verb++;
    if (verb >= i) continue;
    // Only a clause that opens the noun phrase: nothing nominal stands before its verb.
    if (items.slice(from, verb).some((item) => is(item, "noun"))) continue;
    let to = i + 1;
    while (
      to < items.length &&
      (is(items[to], "mod") || only(items[to], "of") || (is(items[to], "noun") && is(items[to + 1], "noun")))
    )
      to++;
    if (!is(items[to], "noun")) continue;
    const clause = items.slice(verb, i);
    const head = items.slice(i + 1, to + 1);
    return relativeClauses([...items.slice(0, verb), ...head, ...clause, ...items.slice(to + 1)]);
  }
  return items;
}
