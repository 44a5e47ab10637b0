/**
 * The engine room's light half: language and documents, which need no graphics. Everything heavier is loaded by
 * `node.ts` or `browser.ts` in this folder, which know their machine.
 */
import type { Manifest } from "../catalog/types.ts";
import type { Problem, Screenplay } from "../screenplay/index.ts";
import type { Extension } from "../writer/extend.ts";
import type { ModelOptions, Written } from "../writer/model/index.ts";
import type { WriteOptions } from "./types.ts";

export type { Manifest } from "../catalog/types.ts";
export {
  CODECS,
  CONTAINERS,
  type Codec,
  type Container,
  codecsOf,
  type FilmFormat,
  formatOf,
} from "../film/formats.ts";
export type { Problem, Screenplay } from "../screenplay/index.ts";
export type { ModelOptions, Written } from "../writer/model/index.ts";
export type { EntityReport, StateReport } from "./state.ts";
export type * from "./types.ts";

/** What the writer says of a prompt: each content word's fate, and what it added. */
export type Explanation = Awaited<ReturnType<typeof explain>>;

/** The screenplay of a prompt. Pure: the same prompt and options give the same document. */
export async function write(prompt: string, options: WriteOptions = {}): Promise<Screenplay> {
  const writer = await import("../writer/index.ts");
  return writer.write(prompt, { ...given(options), catalog: await manifests() });
}

/**
 * The screenplay of a prompt by a language model behind an OpenAI-compatible chat endpoint, or by the built-in writer where
 * the model gives none; `why` then says so in one sentence.
 */
export async function writeWithModel(prompt: string, options: WriteOptions, model: ModelOptions): Promise<Written> {
  const writer = await import("../writer/model/index.ts");
  return writer.writeWithModel(prompt, { ...given(options), catalog: await manifests() }, model);
}

/** The address that a model's base URL leads to. Throws where it is no address. */
export async function completionsUrl(base: string): Promise<string> {
  const writer = await import("../writer/model/index.ts");
  return writer.completionsUrl(base);
}

/** The JSON Schema of a screenplay, with the catalog's ids in it. */
export async function screenplayJsonSchema() {
  const document = await import("../screenplay/index.ts");
  return document.screenplayJsonSchema(await manifests());
}

/** One sentence where a prompt is in a language that the built-in writer does not read; undefined otherwise. */
export async function languageNote(prompt: string): Promise<string | undefined> {
  const writer = await import("../writer/index.ts");
  return writer.languageNote(prompt, (await explain(prompt)).words);
}

/** Changes a screenplay by an instruction in words and keeps all else. */
export async function edit(screenplay: Screenplay, instruction: string) {
  const editor = await import("../writer/edit.ts");
  return editor.edit(screenplay, instruction, { catalog: await manifests() });
}

/** Makes a screenplay longer: its world goes on after its end, or is seen before its beginning. */
export async function extend(screenplay: Screenplay, extension: Extension) {
  const editor = await import("../writer/extend.ts");
  return editor.extend(screenplay, extension, { catalog: await manifests() });
}

/** What is wrong with a prompt and how to mend it, in one sentence; undefined where it can be filmed. */
export async function checkPrompt(prompt: string): Promise<string | undefined> {
  const writer = await import("../writer/index.ts");
  return writer.checkPrompt(prompt);
}

/** How each content word of a prompt is understood: shown, approximated or not shown. */
export async function explain(prompt: string, options: WriteOptions = {}) {
  const writer = await import("../writer/index.ts");
  return writer.explain(prompt, { ...given(options), catalog: await manifests() });
}

/** A JSON text that is no screenplay. The message is one sentence about the first problem, with its fix. */
export class ScreenplayError extends Error {
  override name = "ScreenplayError";
  /** All that was found, in the order of the document. */
  readonly problems: Problem[];

  constructor(message: string, problems: Problem[]) {
    super(message);
    this.problems = problems;
  }
}

/** The screenplay in a JSON text. Throws a ScreenplayError that says where it is wrong and what to put there. */
export async function parseScreenplay(text: string): Promise<Screenplay> {
  const document = await import("../screenplay/index.ts");
  const kinds = new Set((await manifests()).map(({ id }) => id));
  const result = document.parseScreenplay(text, { kinds });
  if (result.ok) return result.screenplay;
  const [first, ...others] = result.problems;
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  throw new ScreenplayError(`${document.sentence(first).replace(/\?\.$/, "?")}${more}`, result.problems);
}

let everything: Manifest[] | undefined;

/** Everything that can be shown: id, family, words, parameters, size, tags, affordances. */
export async function manifests(): Promise<Manifest[]> {
  const catalog = await import("../catalog/index.ts");
  everything ??= catalog.manifests().map(({ id, family, words, parameters, size, tags, affordances }) => {
    return { id, family, words, parameters, size, tags, affordances };
  });
  return everything;
}

function given(options: WriteOptions): WriteOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
