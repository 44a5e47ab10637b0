/**
 * `./diorama bench`: how fast this machine makes each of twelve films, stage by stage, at 1080p. `bench prompts` judges
 * what pictures of published prompts show, `bench writer` what the writer understands of them, `bench effects` whether
 * what is told to happen happens, `bench styles` what each
 * style of the picture costs, `bench diffusion` what a pass through a diffusion model costs, `bench parity` how far those are
 * from reference values.
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { Request } from "../arguments.ts";
import { MachineError, RequestError } from "../errors.ts";
import { checkPrompt } from "../input.ts";
import type { Context } from "../main.ts";

const DEFAULT_SIZE: [number, number] = [1920, 1080];
const FILMS = new URL("../../../bench/films.txt", import.meta.url);

/** Measures over prompt suites. They reach into many rooms, so they lie beside the house, in the folder `bench`. */
const JUDGES = {
  prompts: new URL("../../../bench/judge/prompts.ts", import.meta.url),
  writer: new URL("../../../bench/judge/writer.ts", import.meta.url),
};
const SUITES = {
  prompts: ["geneval", "vbench"],
  writer: ["vbench", "fetv", "vbench-competition", "sora"],
};

const STYLES = new URL("../../../bench/styles.ts", import.meta.url);

const PARITY = new URL("../../../bench/parity.ts", import.meta.url);

type Row = Record<string, unknown>;

/**
 * Measures one prompt, or each of the twelve films in a process of its own, so that none pays for another's memory; or what
 * the subject `prompts` or `writer` names.
 */
export async function bench(request: Request, context: Context): Promise<void> {
  const { subject } = request;
  if (subject === "serve") return overServer(request, context);
  if (subject === "prompts" || subject === "writer") return overSuites(subject, request, context);
  if (subject === "diffusion") return overDiffusion(request, context);
  if (subject === "effects") return overEffects(request);
  for (const name of ["suite", "heading", "limit", "prompts", "out"] as const) {
    if (request.options[name] === undefined) continue;
    throw new RequestError(`--${name} means nothing here: it goes with "bench prompts" or "bench writer".`);
  }
  if (subject === "parity") return parity(request);
  if (request.options.device) throw new RequestError('--device goes with "bench parity" or --engine: leave it out.');
  const rows =
    subject === undefined ? all(request, context) : subject === "styles" ? styles(request, context) : [one(request)];
  for await (const row of rows) {
    process.stdout.write(request.options.json ? `${JSON.stringify(row)}\n` : `${inWords(await row)}\n`);
  }
}

/** The measures lie beside the house, as the judges do. */
const SERVER = new URL("../../../bench/serve.ts", import.meta.url);

async function overServer({ options }: Request, context: Context): Promise<void> {
  const { measureServer, MEASURE_NAMES, inWords: words } = await import(SERVER.href);
  if (options.suite !== undefined && !MEASURE_NAMES.includes(options.suite)) {
    throw new RequestError(`--suite ${options.suite} must be one of ${MEASURE_NAMES.join(", ")}.`);
  }
  for await (const row of measureServer(options, (line: string) => context.progress.say(line))) {
    process.stdout.write(`${options.json ? JSON.stringify(row) : words(row)}\n`);
  }
}

/** What diffusion models cost lies there too. Each row is measured in a process of its own, which --suite names it to. */
const DIFFUSION = new URL("../../../bench/diffusion.ts", import.meta.url);

async function overDiffusion({ options }: Request, context: Context): Promise<void> {
  const { DIFFUSION_ROWS, diffusionWords, machineRow, measureDiffusion } = await import(DIFFUSION.href);
  const wanted = DIFFUSION_ROWS.filter((name: string) => name.includes(options.suite ?? ""));
  if (wanted.length === 0)
    throw new RequestError(`--suite ${options.suite} must be part of one of ${DIFFUSION_ROWS.join("; ")}.`);
  const print = (row: Row) => process.stdout.write(`${options.json ? JSON.stringify(row) : diffusionWords(row)}\n`);
  if (options.suite === wanted[0]) return void print(await measureDiffusion(options.suite));
  print(await machineRow());
  for (const name of wanted) {
    context.progress.say(name);
    const row = await inProcess(["diffusion", "--suite", name], name);
    print(row.failed === undefined ? row : { name: `${name}: ${row.failed}` });
  }
}

async function overSuites(what: keyof typeof JUDGES, { options }: Request, context: Context): Promise<void> {
  if (options.suite !== undefined && !SUITES[what].includes(options.suite)) {
    throw new RequestError(`--suite ${options.suite} must be one of ${SUITES[what].join(", ")}.`);
  }
  const judges = await import(JUDGES[what].href);
  const measure = what === "prompts" ? judges.measurePrompts : judges.measureWriter;
  for await (const row of measure(options, (line: string) => context.progress.say(line))) {
    if (options.json) process.stdout.write(`${JSON.stringify(row)}\n`);
    else if (!("seen" in row)) process.stdout.write(`${judges.inWords(row)}\n`);
  }
}

/** What follows from what, asserted of staged films, lies there as well. */
const EFFECTS = new URL("../../../bench/effects.ts", import.meta.url);

async function overEffects({ more, options }: Request): Promise<void> {
  const { measureEffects, effectWords } = await import(EFFECTS.href);
  for await (const row of measureEffects({ heading: options.heading, match: more, limit: options.limit }))
    process.stdout.write(`${options.json ? JSON.stringify(row) : effectWords(row)}\n`);
}

async function parity({ more, options }: Request): Promise<void> {
  if (more === undefined) throw new RequestError("Say which folder holds the reference values: bench parity DIR.");
  if (options.size) throw new RequestError("--size means nothing to bench parity: leave it out.");
  const { measureParity, inWordsOf } = await import(PARITY.href);
  let compared = 0;
  let over = 0;
  for await (const row of measureParity(more, options.device)) {
    compared++;
    if (!row.passed) over++;
    process.stdout.write(`${options.json ? JSON.stringify(row) : inWordsOf(row)}\n`);
  }
  if (over > 0)
    throw new MachineError(`${over} of ${compared} values are farther from the reference than they may be.`);
}

async function* styles({ options }: Request, context: Context): AsyncGenerator<Row> {
  const { measureStyles } = await import(STYLES.href);
  for await (const row of measureStyles(options, (line: string) => context.progress.say(line)))
    yield options.json ? row : { prompt: row.style, ...row, style: undefined };
}

async function one(request: Request): Promise<Row> {
  const { measure, openPlatform, worldEngine } = await import("../../engine/node.ts");
  const platform = await openPlatform();
  if (!(await platform.openEncoders())) {
    throw new MachineError("This machine has no video encoder: run npm install @napi-rs/webcodecs.");
  }
  const size = request.options.size ?? DEFAULT_SIZE;
  const measured = await measure(await checkPrompt(request.subject), size, platform, worldEngine.stage);
  return rounded({ ...measured, peakMemory: process.resourceUsage().maxRSS / 1024 });
}

async function* all(request: Request, context: Context): AsyncGenerator<Row> {
  const { openPlatform } = await import("../../engine/node.ts");
  const { adapter } = await openPlatform();
  yield {
    machine: cpus()[0]?.model ?? "unknown processor",
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e6),
    adapter: adapter.name,
    node: process.versions.node,
  };
  const prompts = (await readFile(FILMS, "utf8")).split("\n").filter((line) => line.trim() !== "");
  for (const [index, prompt] of prompts.entries()) {
    context.progress.say(`${index + 1} of ${prompts.length}: ${prompt}`);
    yield await inProcess([prompt, "--size", (request.options.size ?? DEFAULT_SIZE).join("x")], prompt);
  }
}

function inProcess(args: string[], prompt: string): Promise<Row> {
  const main = fileURLToPath(new URL(`../main${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, main, "bench", ...args, "--json"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let trouble = "";
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      trouble += data;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(out));
      else resolve({ prompt, failed: trouble.trim().split("\n").at(-1) ?? `exit code ${code}` });
    });
  });
}

function inWords(row: Row): string {
  const name = String(row.prompt ?? "machine").slice(0, 44);
  const rest = Object.entries(row).filter(([key, value]) => key !== "prompt" && key !== "size" && value !== undefined);
  const values = rest.map(([key, value]) => `${key} ${typeof value === "object" ? brief(value as Row) : value}`);
  return `${name.padEnd(46)}${values.join("  ")}`;
}

function brief(times: Row): string {
  return `(${Object.entries(times)
    .map(([key, value]) => `${key} ${value}`)
    .join(" ")})`;
}

/** Times to a tenth: more would only look exact. */
function rounded(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      if (typeof value === "number") return [key, Math.round(value * 10) / 10];
      if (value && typeof value === "object" && !Array.isArray(value)) return [key, rounded(value as Row)];
      return [key, value];
    }),
  );
}
