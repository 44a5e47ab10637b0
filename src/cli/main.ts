#!/usr/bin/env node
/** The command line's entry: reads the request, runs its command, says how it ended. */
import { removePendingFiles } from "../platform/node-files.ts";
import { type Command, type Request, readArguments } from "./arguments.ts";
import { EXIT, MachineError, RequestError } from "./errors.ts";
import { checkStyle } from "./input.ts";
import { Progress } from "./progress.ts";

/** What every command gets. */
export interface Context {
  progress: Progress;
  /** Aborted when the person interrupts. */
  signal: AbortSignal;
  /** Resolves when a server or worker is asked to stop. */
  stopped: Promise<void>;
}

/** Commands that end in order when they are asked to; asked twice, they end at once. */
const LASTING: Command[] = ["serve", "worker"];

type Run = (request: Request, context: Context) => Promise<void>;

/** Each command is loaded only when it is asked for: writing a screenplay needs no graphics. */
const RUN: Record<Command, () => Promise<Run>> = {
  film: async () => (await import("./commands/film.ts")).film,
  render: async () => (await import("./commands/film.ts")).render,
  frame: async () => (await import("./commands/frame.ts")).frame,
  sheet: async () => (await import("./commands/sheet.ts")).sheet,
  write: async () => (await import("./commands/documents.ts")).write,
  explain: async () => (await import("./commands/documents.ts")).explain,
  check: async () => (await import("./commands/documents.ts")).check,
  catalog: async () => (await import("./commands/documents.ts")).catalog,
  state: async () => (await import("./commands/state.ts")).state,
  doctor: async () => (await import("./commands/doctor.ts")).doctor,
  bench: async () => (await import("./commands/bench.ts")).bench,
  serve: async () => (await import("./commands/serve.ts")).serve,
  worker: async () => (await import("./commands/serve.ts")).worker,
  weights: async () => (await import("./commands/weights.ts")).weights,
  help: async () => (await import("./commands/help.ts")).help,
  version: async () => (await import("./commands/help.ts")).version,
};

async function main(): Promise<number> {
  const progress = new Progress();
  const interruption = new AbortController();
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let lasting = false;
  let asked = 0;
  const interrupt = () => {
    if (lasting && asked++ === 0) return stop();
    interruption.abort();
    removePendingFiles();
    progress.end();
    process.exit(EXIT.interrupted);
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  // The reader of a pipe may leave before the end, as `head` does: that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.done);
  });
  try {
    const request = readArguments(process.argv.slice(2));
    if (request.options.style !== undefined) await checkStyle(request.options.style);
    lasting = LASTING.includes(request.command);
    const run = await RUN[request.command]();
    await run(request, { progress, signal: interruption.signal, stopped });
    return EXIT.done;
  } catch (error) {
    removePendingFiles();
    progress.end();
    return explain(error);
  }
}

/** Says in one sentence what went wrong; the stack only with DEBUG=diorama. */
function explain(error: unknown): number {
  const known = error instanceof Error ? error : new Error(String(error));
  const wrong = known instanceof RequestError || WRONG_REQUESTS.has(known.name);
  const sentence = known.message.split("\n")[0] || known.name;
  const hint = wrong || known instanceof MachineError ? "" : " (DEBUG=diorama shows where)";
  process.stderr.write(`diorama: ${sentence}${hint}\n`);
  if (process.env.DEBUG === "diorama") process.stderr.write(`${known.stack ?? ""}\n`);
  return wrong ? EXIT.wrongRequest : EXIT.failed;
}

/** Errors by which the rooms below refuse a request. */
const WRONG_REQUESTS = new Set([
  "ScreenplayError",
  "PromptError",
  "StageError",
  "ModelRequestError",
  "MediaError",
  "RefusedError",
]);

const code = await main();
// Graphics drivers keep threads: leave once what was printed has gone out.
process.stdout.write("", () => process.exit(code));
