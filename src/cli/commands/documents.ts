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
  process.stdout.write(
    json ? `${JSON.stringify(explanation, null, 2)}\n` : describe(explanation, process.stdout.isTTY === true),
  );
}

const MARKS = {
  shown: { sign: "+", color: "\u001b[32m" },
  approximated: { sign: "~", color: "\u001b[33m" },
  "not shown": { sign: "-", color: "\u001b[31m" },
} as const;
const PLAIN = "\u001b[0m";

/** The prompt with each word marked, then what became of each, then what was added. Coloured on a terminal. */
function describe({ prompt, words, added }: Explanation, colored: boolean): string {
  const paint = (text: string, status: keyof typeof MARKS) =>
    colored ? `${MARKS[status].color}${text}${PLAIN}` : text;
  let sentence = "";
  let at = 0;
  for (const { text, start, end, status } of words) {
    if (start < at) continue;
    const marked = colored || status === "shown" ? text : status === "approximated" ? `(${text})` : `[${text}]`;
    sentence += prompt.slice(at, start) + paint(marked, status);
    at = end;
  }
  sentence += prompt.slice(at);
  const width = Math.max(0, ...words.map(({ text }) => text.length));
  const rows = words.map(({ text, status, as }) => {
    const meaning = as === undefined ? "" : status === "approximated" ? ` as ${as}` : `: ${as}`;
    return `  ${paint(`${MARKS[status].sign} ${text.padEnd(width)}  ${status}`, status)}${meaning}`;
  });
  const count = (status: keyof typeof MARKS) => words.filter((word) => word.status === status).length;
  const sum = `${count("shown")} shown, ${count("approximated")} approximated, ${count("not shown")} not shown`;
  const lines = [sentence, "", ...rows, "", `  ${sum}`];
  if (added.length > 0) lines.push("", "Added to make a whole film:", ...added.map((what) => `  ${what}`));
  return `${lines.join("\n")}\n`;
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
