/** `./diorama serve` and `./diorama worker`: the HTTP server, and the processes that draw for it. */
import type { Options, Request } from "../arguments.ts";
import { RequestError } from "../errors.ts";
import type { Context } from "../main.ts";

const DATA = "diorama-data";
const PORT = 8080;
const LEASE = 30;

/** Serves until interrupted; `serve key NAME` makes an API key and says it once. */
export async function serve({ subject, more, options }: Request, context: Context): Promise<void> {
  const server = await import("../../server/index.ts");
  const data = options.data ?? DATA;
  if (subject === "key") {
    if (!more) throw new RequestError("The key needs a name: ./diorama serve key NAME.");
    const { mkdir } = await import("node:fs/promises");
    await mkdir(data, { recursive: true });
    process.stdout.write(`${await server.addKey(data, more)}\n`);
    return;
  }
  if (subject !== undefined)
    throw new RequestError(`"${subject}" means nothing to "serve": leave it out, or say key NAME.`);
  const running = await server.serve({
    port: options.port ?? PORT,
    host: options.host ?? "127.0.0.1",
    data,
    database: options.database ?? process.env.DIORAMA_DATABASE,
    storage: options.storage ?? process.env.DIORAMA_STORAGE,
    workers: options.workers ?? 1,
    webhook: options.webhook ?? process.env.DIORAMA_WEBHOOK,
    policy: options.policy,
    lease: options.lease ?? LEASE,
    keepHours: options["keep-hours"] ?? 0,
    ...signing(options),
  });
  const host = options.host ?? "127.0.0.1";
  context.progress.say(
    `Diorama listens on http://${host.includes(":") ? `[${host}]` : host}:${running.port} (try it there in a browser; OPENAI_BASE_URL is this address with /v1)`,
  );
  await context.stopped;
  context.progress.say("stopping: what is being drawn is put back");
  await running.stop();
}

/** Draws until interrupted. */
export async function worker({ subject, options }: Request, context: Context): Promise<void> {
  if (subject !== undefined) throw new RequestError(`"${subject}" means nothing to "worker": leave it out.`);
  const { keepWorkers, runWorker } = await import("../../server/index.ts");
  const setup = workerOptions(options);
  const stop = new AbortController();
  void context.stopped.then(() => stop.abort());
  if (process.env.DIORAMA_WORKER === "1" && process.send) await runWorker(setup, stop.signal);
  else await keepWorkers(setup, stop.signal);
}

function workerOptions(options: Options) {
  return {
    data: options.data ?? DATA,
    database: options.database ?? process.env.DIORAMA_DATABASE,
    storage: options.storage ?? process.env.DIORAMA_STORAGE,
    workers: options.workers ?? 1,
    lease: options.lease ?? LEASE,
    keepHours: options["keep-hours"] ?? 0,
    ...signing(options),
  };
}

const signing = (options: Options) => ({
  certificate: options.certificate ?? process.env.DIORAMA_CERTIFICATE,
  key: options.key ?? process.env.DIORAMA_KEY,
});
