/** One question to an OpenAI-compatible chat endpoint, with every way it can go wrong told in one sentence. */
import type { JsonSchema } from "../../screenplay/index.ts";

/** Most bytes of an answer that are read; whoever sends more is cut off. */
export const LARGEST_ANSWER = 1_000_000;
/** Seconds that a question may take by default, from asking to the last byte. */
export const DEFAULT_TIMEOUT = 60;

/** Where a language model answers. */
export interface ModelOptions {
  /** Base URL of the endpoint, such as "http://127.0.0.1:11434/v1"; "/chat/completions" is added. */
  url: string;
  /** The model's name there. */
  model: string;
  /** Sent as a bearer token. Absent or empty: none is sent. */
  key?: string;
  /** Seconds that one question may take, default 60. At most three are asked for a screenplay. */
  timeout?: number;
  /** Ends the waiting; what was begun is given up and the signal's reason thrown. */
  signal?: AbortSignal;
}

/** One message of the conversation. */
export interface Message {
  role: "system" | "user" | "assistant";
  content: string;
}

/** Why there is no answer. The message goes on from "The language model ...". */
export class ModelError extends Error {
  override name = "ModelError";
  /** The HTTP status, where one came. */
  readonly status?: number;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** Asks once and gives the answer's text. With a schema, the endpoint is asked to hold the answer to it. */
export async function ask(messages: Message[], options: ModelOptions, schema?: JsonSchema): Promise<string> {
  const address = completionsUrl(options.url);
  const seconds = options.timeout ?? DEFAULT_TIMEOUT;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), seconds * 1000);
  const signal = options.signal ? AbortSignal.any([late.signal, options.signal]) : late.signal;
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: headersOf(options.key),
      body: JSON.stringify({
        model: options.model,
        messages,
        stream: false,
        ...(schema ? { response_format: responseFormat(schema) } : {}),
      }),
      // A key is for the address that it was given for.
      redirect: "error",
      credentials: "omit",
      signal,
    });
    const text = await readLimited(response);
    if (!response.ok) throw new ModelError(httpTrouble(response.status, text, options.key), response.status);
    return contentOf(text);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (late.signal.aborted) throw new ModelError(`did not answer within ${seconds} s`);
    if (error instanceof ModelError) throw error;
    throw new ModelError(`can't be reached${reason(error)}`);
  } finally {
    clearTimeout(timer);
    // Whatever is still on its way is not waited for.
    late.abort();
  }
}

/** The address of the chat endpoint under a base URL; its query, if any, is kept. Throws a ModelError. */
export function completionsUrl(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new ModelError("has an address that is no http or https URL");
  if (url.username || url.password) throw new ModelError("has an address with a password in it");
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith("/chat/completions") ? path : `${path}/chat/completions`;
  url.hash = "";
  return url.href;
}

function headersOf(key: string | undefined): Record<string, string> {
  const headers: Record<string, string> = { "content-type": "application/json", accept: "application/json" };
  if (!key) return headers;
  if (/[^\x21-\x7e]/.test(key)) throw new ModelError("can't be asked with this key: it has characters that no key has");
  return { ...headers, authorization: `Bearer ${key}` };
}

const responseFormat = (schema: JsonSchema) => ({
  type: "json_schema",
  json_schema: { name: "screenplay", strict: true, schema },
});

/** The body as text, given up as soon as it is larger than any screenplay. */
async function readLimited(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LARGEST_ANSWER) {
      reader.cancel().catch(() => {});
      throw new ModelError(`answered with more than ${LARGEST_ANSWER / 1e6} MB`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The text of a chat completion. Refusals and whatever else is no answer are ModelErrors. */
function contentOf(text: string): string {
  const choice = first(field(parsed(text), "choices"));
  const message = field(choice, "message");
  if (typeof message !== "object" || message === null)
    throw new ModelError("answered with something that is no chat completion");
  if (field(message, "refusal") || field(choice, "finish_reason") === "content_filter")
    throw new ModelError("refused the request");
  const content = field(message, "content");
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map((part) => textOf(field(part, "text"))).join("");
  throw new ModelError("answered with nothing");
}

function httpTrouble(status: number, text: string, key: string | undefined): string {
  // Such answers may quote the key.
  if (status === 401 || status === 403) return `refused the key (HTTP ${status})`;
  const error = field(parsed(text), "error");
  const said = printable(textOf(field(error, "message")) || textOf(error));
  const shown = key ? said.replaceAll(key, "...") : said;
  return `answered with HTTP ${status}${shown ? ` ("${shown}")` : ""}`;
}

/** One short line without anything that a terminal would obey. */
function printable(text: string): string {
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** The system's code for a failed connection, where it gives one. */
function reason(error: unknown): string {
  const code = textOf(field((error as Error | undefined)?.cause, "code"));
  return /^[A-Z_]{3,40}$/.test(code) ? ` (${code})` : "";
}
