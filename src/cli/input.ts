/** What a command is about: a prompt or a screenplay, read and refused before any work is done. */
import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Screenplay } from "../engine/index.ts";
import { type Options, short } from "./arguments.ts";
import { RequestError } from "./errors.ts";
import { writePrompt } from "./writer.ts";

const MAX_SCREENPLAY_BYTES = 4_000_000;
const MAX_DEPTH = 32;

/** A prompt that can be filmed. */
export async function checkPrompt(prompt: string | undefined): Promise<string> {
  if (prompt === undefined) {
    throw new RequestError('There is no prompt: say what to show, as in ./diorama "A red fox in the snow".');
  }
  const engine = await import("../engine/index.ts");
  const problem = await engine.checkPrompt(withoutScripts(prompt));
  if (problem !== undefined) throw new RequestError(problem);
  return prompt;
}

/** The text without the insides of scripts and style sheets, which are no description of anything. */
function withoutScripts(text: string): string {
  return text.replace(/<(script|style)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi, "<$1>");
}

/** Refuses a style that the catalog doesn't have. */
export async function checkStyle(style: string): Promise<void> {
  const { manifests } = await import("../engine/index.ts");
  const styles = (await manifests()).filter(({ family }) => family === "style").map(({ id }) => id);
  if (!styles.includes(style)) throw new RequestError(`--style ${short(style)} must be one of ${styles.join(", ")}.`);
}

/** Whether the subject of a command is a screenplay's path (or "-") and not a prompt. */
export function isScreenplayPath(subject: string): boolean {
  return subject === "-" || subject === "/dev/stdin" || /^[^\n]*\.json$/i.test(subject.trim());
}

/** The screenplay that a command is about: read from its file or standard input, or written for the prompt. */
export async function openScreenplay(subject: string | undefined, options: Options): Promise<Screenplay> {
  if (subject !== undefined && isScreenplayPath(subject)) return readScreenplay(subject, options);
  return writePrompt(await checkPrompt(subject), options);
}

/** Reads and validates a screenplay; size, fps, seed and style of the command line replace the document's. */
export async function readScreenplay(path: string | undefined, options: Options): Promise<Screenplay> {
  if (path === undefined) throw new RequestError("No screenplay was named: give its path, or - for standard input.");
  if (options.seconds !== undefined) {
    throw new RequestError("--seconds is for prompts: in a screenplay, change the seconds of its shots.");
  }
  if (options.writer !== undefined) {
    throw new RequestError("--writer is for prompts: a screenplay is written already.");
  }
  const text = await readText(path);
  const { parseScreenplay } = await import("../engine/index.ts");
  const screenplay = await parseScreenplay(text);
  if (options.size) screenplay.size = options.size;
  if (options.fps !== undefined) screenplay.fps = options.fps;
  if (options.seed !== undefined) screenplay.seed = options.seed;
  if (options.style !== undefined) screenplay.style = options.style;
  return screenplay;
}

/** The text of a screenplay's file, refused when it is too large or nested too deep to be one. */
export async function readText(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    const stream = path === "-" || path === "/dev/stdin" ? process.stdin : createReadStream(path);
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > MAX_SCREENPLAY_BYTES) {
        throw new RequestError(
          `${short(path)} is larger than ${MAX_SCREENPLAY_BYTES / 1e6} MB: a screenplay is a small JSON file.`,
        );
      }
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    if (error instanceof RequestError) throw error;
    throw new RequestError(`${short(path)} can't be read (${reason(error)}): check the path.`);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  if (depth(text) > MAX_DEPTH) {
    throw new RequestError(`${short(path)} is nested more than ${MAX_DEPTH} levels deep: a screenplay needs six.`);
  }
  return text;
}

/** The deepest nesting of brackets outside strings. */
function depth(text: string): number {
  let open = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === "\\") i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") deepest = Math.max(deepest, ++open);
    else if (character === "}" || character === "]") open--;
  }
  return deepest;
}

/** The output path, once it is certain that a file can be made there. Nothing is written. */
export async function checkOutput(path: string, extensions: string[]): Promise<string> {
  const full = resolve(path);
  if (!extensions.some((extension) => full.toLowerCase().endsWith(extension))) {
    throw new RequestError(`-o ${short(path)} must end in ${extensions.join(" or ")}.`);
  }
  const existing = await stat(full).catch(() => undefined);
  if (existing?.isDirectory()) throw new RequestError(`-o ${short(path)} is a folder: name a file in it.`);
  try {
    if (!(await stat(dirname(full))).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
    await access(dirname(full), constants.W_OK);
  } catch (error) {
    throw new RequestError(
      `-o ${short(path)} can't be written (${reason(error)}): name a file in a folder that is yours.`,
    );
  }
  return full;
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const known: Record<string, string> = {
    ENOENT: "no such file or folder",
    EACCES: "no permission",
    EISDIR: "it is a folder",
    ENOTDIR: "not a folder",
    EROFS: "read-only",
    ENAMETOOLONG: "the name is too long",
  };
  return known[code ?? ""] ?? code ?? "unknown reason";
}
