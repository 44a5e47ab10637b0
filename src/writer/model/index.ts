/**
 * The optional writer: a language model behind a chat endpoint fills in the screenplay's closed words. What it answers is
 * held to the schema, the catalog and the caller's settings, is mended once by the model itself, and is otherwise replaced
 * by what the built-in writer makes. This is the one part of the writer that asks something outside.
 */
import type { Manifest } from "../../catalog/types.ts";
import type { Screenplay } from "../../screenplay/index.ts";
import { type WriterOptions, write } from "../index.ts";
import { type Bounds, judge } from "./answer.ts";
import { ask, type Message, ModelError, type ModelOptions } from "./client.ts";
import { firstMessages, modelSchema, repairMessages } from "./prompt.ts";

export { completionsUrl, DEFAULT_TIMEOUT, LARGEST_ANSWER, ModelError, type ModelOptions } from "./client.ts";

/** A screenplay and who wrote it. */
export interface Written {
  screenplay: Screenplay;
  writer: "model" | "built-in";
  /** One sentence on why the built-in writer took over, where it did. */
  why?: string;
}

/** Shows a model the form: several actors' beats, a relation, clothes, a sign. */
const EXAMPLE =
  'A woman in a red coat sits on a bench in a snowy park at dusk, then waves; a brown dog sits to the left of her. A sign reads "WINTER FAIR".';

/** Answers of an endpoint that does not know the schema's form. It is asked again without. */
const SCHEMA_REFUSED = new Set([400, 404, 415, 422, 501]);

/**
 * The screenplay of a prompt by a language model, or by the built-in writer where the model gives none. Length, size, frame
 * rate and seed are the caller's. Throws only for a prompt that cannot be filmed and for the caller's own signal.
 */
export async function writeWithModel(
  prompt: string,
  options: WriterOptions & { catalog: readonly Manifest[] },
  model: ModelOptions,
): Promise<Written> {
  const { catalog } = options;
  const fallback = write(prompt, options);
  const { seed, size, fps, shots } = fallback;
  const seconds = Math.round(shots.reduce((sum, shot) => sum + shot.seconds, 0) * 1000) / 1000;
  const bounds: Bounds = {
    schema: modelSchema(catalog, false),
    kinds: new Set(catalog.map(({ id }) => id)),
    fixed: { prompt, seed, size, fps, seconds, style: options.style },
  };
  const brief = { catalog, example: write(EXAMPLE, { catalog, seconds }), seconds };
  try {
    const asked = await askBySchema(prompt, brief, bounds.schema, model);
    const judged = judge(asked.answer, bounds);
    if (judged.ok) return { screenplay: judged.screenplay, writer: "model" };
    const repair = repairMessages(asked.messages, asked.answer, judged.problems);
    const again = judge(await ask(repair, model, asked.schema), bounds);
    if (again.ok) return { screenplay: again.screenplay, writer: "model" };
    throw new ModelError("wrote no valid screenplay in two tries");
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const why = `The language model ${error.message}, so the built-in writer wrote the screenplay.`;
    return { screenplay: fallback, writer: "built-in", why };
  }
}

/** The first question: with the schema as the endpoint's own setting, or where that is refused in the message's text. */
async function askBySchema(
  prompt: string,
  brief: Parameters<typeof firstMessages>[1],
  plain: Bounds["schema"],
  model: ModelOptions,
): Promise<{ messages: Message[]; answer: string; schema?: Bounds["schema"] }> {
  const schema = modelSchema(brief.catalog, true);
  const messages = firstMessages(prompt, brief);
  try {
    return { messages, answer: await ask(messages, model, schema), schema };
  } catch (error) {
    if (!(error instanceof ModelError) || !SCHEMA_REFUSED.has(error.status ?? 0)) throw error;
    const longer = firstMessages(prompt, brief, plain);
    return { messages: longer, answer: await ask(longer, model) };
  }
}
