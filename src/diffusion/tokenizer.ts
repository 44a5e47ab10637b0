/** Words to token numbers, by the tokenizer that a model is published with. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./folder.ts";
import { readSentencePiece } from "./sentencepiece.ts";

/** Gives a text's token numbers, at most so many; a text that is longer loses its end, but not its closing token. */
export type Tokenizer = (text: string, most: number) => number[];

/**
 * Opens the `tokenizer.json` of a folder, or the `spiece.model` where there is none. Throws a sentence where both are missing or the
 * package for them isn't installed.
 */
export async function openTokenizer(folder: string): Promise<Tokenizer> {
  const library = await import("@huggingface/tokenizers").catch((cause) => {
    throw new Error("Diffusion models need a tokenizer: run npm install @huggingface/tokenizers.", { cause });
  });
  const settings = join(folder, "tokenizer_config.json");
  const [whole, pieces] = ["tokenizer.json", "spiece.model"].map((name) => join(folder, name));
  const described = !existsSync(whole) && existsSync(pieces) ? readSentencePiece(pieces) : readJson(whole);
  const tokenizer = new library.Tokenizer(
    described as object,
    (existsSync(settings) ? readJson(settings) : {}) as object,
  );
  return (text, most) => {
    const plain = text.replace(/\s+/g, " ").trim();
    const { ids } = tokenizer.encode(plain, { add_special_tokens: true });
    const kept = ids.length > most ? [...ids.slice(0, most - 1), ids[ids.length - 1]] : ids;
    return kept.map(Number);
  };
}
