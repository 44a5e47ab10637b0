/** Words to token numbers, by the tokenizer that a model is published with. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./folder.ts";

/** Gives a text's token numbers, at most so many; a text that is longer loses its end, but not its closing token. */
export type Tokenizer = (text: string, most: number) => number[];

/** Opens the `tokenizer.json` of a folder. Throws a sentence where it is missing or the package for it isn't installed. */
export async function openTokenizer(folder: string): Promise<Tokenizer> {
  const library = await import("@huggingface/tokenizers").catch((cause) => {
    throw new Error("Diffusion models need a tokenizer: run npm install @huggingface/tokenizers.", { cause });
  });
  const settings = join(folder, "tokenizer_config.json");
  const tokenizer = new library.Tokenizer(
    readJson(join(folder, "tokenizer.json")) as object,
    (existsSync(settings) ? readJson(settings) : {}) as object,
  );
  return (text, most) => {
    const plain = text.replace(/\s+/g, " ").trim();
    const { ids } = tokenizer.encode(plain, { add_special_tokens: true });
    const kept = ids.length > most ? [...ids.slice(0, most - 1), ids[ids.length - 1]] : ids;
    return kept.map(Number);
  };
}
