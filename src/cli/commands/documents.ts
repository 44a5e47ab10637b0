/** The commands that need no graphics: write, explain, check, catalog. */
import type { Explanation, Manifest } from "../../engine/index.ts";
import { writeWholeFile } from "../../platform/node-files.ts";
import type { Request } from "../arguments.ts";
import { RequestError } from "../errors.ts";
import { checkOutput, checkPrompt, readText } from "../input.ts";
import type { Context } from "../main.ts";
import { writePrompt } from "../writer.ts";

/** `./diorama write`: the screenplay of a prompt, as JSON, on standard output or in a file. */
export async function write(request: Request, context: Context): Promise<void> {
  const { out } = request.options;
  const prompt = await checkPrompt(request.subject);
  const path = out === undefined ? undefined : await checkOutput(out, [".json"]);
  const screenplay = await writePrompt(prompt, request.options);
  const text = `${JSON.stringify(screenplay, null, 2)}\n`;
  if (path === undefined) {
    process.stdout.write(text);
  } else {
    await writeWholeFile(path, Buffer.from(text));
    context.progress.say(`${path}: ${screenplay.title}`);
  }
}

/** `./diorama explain`: how each content word was understood, and what the writer added. */
export async function explain(request: Request): Promise<void> {
  const { seconds, size, fps, seed, style, json } = request.options;
  const prompt = await checkPrompt(request.subject);
  const engine = await import("../../engine/index.ts");
  const explanation = await engine.explain(prompt, { seconds, size, fps, seed, style });
  process.stdout.write(json ? `${JSON.stringify(explanation, null, 2)}\n` : describe(explanation));
}

function describe({ words, added }: Explanation): string {
  const width = Math.max(0, ...words.map((word) => word.text.length));
  const lines = words.map(({ text, status, as }) => {
    const meaning = as === undefined ? "" : status === "approximated" ? ` as ${as}` : ` (${as})`;
    return `${text.padEnd(width)}  ${status}${meaning}`;
  });
  if (added.length > 0) lines.push("", "Added to make a whole film:", ...added.map((what) => `  ${inWords(what)}`));
  return `${lines.join("\n")}\n`;
}

function inWords(what: unknown): string {
  return typeof what === "string" ? what : JSON.stringify(what);
}

/** `./diorama check`: whether a screenplay is valid, and if not, where and how to mend it. */
export async function check(request: Request): Promise<void> {
  if (request.subject === undefined) throw new RequestError("No screenplay was named: give its path.");
  const text = await readText(request.subject);
  const { parseScreenplay, ScreenplayError } = await import("../../engine/index.ts");
  const screenplay = await parseScreenplay(text).catch((error) => {
    if (request.options.json && error instanceof ScreenplayError) {
      process.stdout.write(`${JSON.stringify({ valid: false, problems: error.problems })}\n`);
    }
    throw error;
  });
  const seconds = screenplay.shots.reduce((sum, shot) => sum + shot.seconds, 0);
  const result = { valid: true, title: screenplay.title, shots: screenplay.shots.length, seconds };
  process.stdout.write(
    request.options.json
      ? `${JSON.stringify(result)}\n`
      : `valid: "${result.title}", ${result.shots} ${result.shots === 1 ? "shot" : "shots"}, ${seconds} seconds\n`,
  );
}

/** `./diorama catalog`: everything that can be shown, with its words and parameters. */
export async function catalog(request: Request): Promise<void> {
  const { manifests } = await import("../../engine/index.ts");
  const all = await manifests();
  process.stdout.write(request.options.json ? `${JSON.stringify(all, null, 2)}\n` : list(all));
}

function list(all: Manifest[]): string {
  const families = new Map<string, Manifest[]>();
  for (const manifest of all) families.set(manifest.family, [...(families.get(manifest.family) ?? []), manifest]);
  const lines: string[] = [];
  for (const [family, members] of families) {
    lines.push(`${family} (${members.length})`);
    for (const { id, words, parameters } of members) {
      const names = Object.keys(parameters);
      const tail = names.length > 0 ? `   [${names.join(", ")}]` : "";
      lines.push(`  ${id.padEnd(24)} ${[...words.en, ...words.zh].join(", ")}${tail}`);
    }
    lines.push("");
  }
  return lines.join("\n");
}
