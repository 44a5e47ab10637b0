/** Who writes the screenplay of a prompt: the built-in writer, or a language model that was asked for. */
import type { ModelOptions, Screenplay } from "../engine/index.ts";
import { type Options, short } from "./arguments.ts";
import { RequestError } from "./errors.ts";

/** Where a key of this name's owner leads when no address is given. */
const OPENAI_URL = "https://api.openai.com/v1";

/** The screenplay of a checked prompt. What the person should know of its making is said on standard error. */
export async function writePrompt(prompt: string, options: Options): Promise<Screenplay> {
  const engine = await import("../engine/index.ts");
  const { seconds, size, fps, seed, style } = options;
  const asked = { seconds, size, fps, seed, style };
  const model = modelOf(options, process.env);
  if (!model) {
    const note = await engine.languageNote(prompt);
    if (note !== undefined) throw new RequestError(note);
    return engine.write(prompt, asked);
  }
  const host = await engine.completionsUrl(model.url).then(
    (url) => new URL(url).host,
    () => undefined,
  );
  if (host === undefined) {
    throw new RequestError(`--model-url ${short(model.url)} must be an address such as http://127.0.0.1:11434/v1.`);
  }
  say(`asking ${short(model.model)} at ${host} for the screenplay`);
  const { screenplay, why } = await engine.writeWithModel(prompt, asked, model);
  if (why !== undefined) say(why);
  return screenplay;
}

/** The model that was asked for by options and environment; undefined: the built-in writer. */
function modelOf(options: Options, environment: NodeJS.ProcessEnv): ModelOptions | undefined {
  if (options.writer !== "model") {
    const given = (["model", "model-url", "model-timeout"] as const).find((name) => options[name] !== undefined);
    if (given) throw new RequestError(`--${given} is for --writer model: add that, or leave it out.`);
    return undefined;
  }
  const url =
    options["model-url"] ||
    environment.DIORAMA_MODEL_URL ||
    environment.OPENAI_BASE_URL ||
    (environment.OPENAI_API_KEY ? OPENAI_URL : undefined);
  const model = options.model || environment.DIORAMA_MODEL;
  if (!url) throw new RequestError("--writer model needs an address: --model-url http://127.0.0.1:11434/v1, for one.");
  if (!model) throw new RequestError("--writer model needs the model's name: --model NAME, or DIORAMA_MODEL.");
  // OpenAI's key goes to OpenAI's address, or to the one that stands beside it, and nowhere else.
  const friend = sameOrigin(url, environment.OPENAI_BASE_URL || OPENAI_URL);
  // An empty variable counts as none, except a key that is empty on purpose.
  const key = (environment.DIORAMA_MODEL_KEY ?? (friend ? environment.OPENAI_API_KEY : undefined) ?? "").trim();
  return { url, model, key, timeout: options["model-timeout"] };
}

const sameOrigin = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
