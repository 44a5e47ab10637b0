/** The worker processes behind `./diorama worker`: one that draws, and one that keeps several of those running. */
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { openSigner, signerVariables } from "./credentials/signer.ts";
import { openDatabase } from "./data/database.ts";
import { openQueue } from "./data/queue.ts";
import { openStorage } from "./data/storage.ts";
import { makeTables } from "./data/tables.ts";
import { createLog } from "./log.ts";
import { supervise } from "./work/supervise.ts";
import { sweep } from "./work/sweep.ts";
import { work } from "./work/worker.ts";

/** Where a worker finds its work. */
export interface WorkerOptions {
  data: string;
  database?: string;
  storage?: string;
  workers: number;
  lease: number;
  keepHours: number;
  /** PEM, or a PEM file's path: the certificates that films are signed with, the signer's own first. Absent: no credentials. */
  certificate?: string;
  /** PEM, or a PEM file's path: the certificate's private key. */
  key?: string;
}

const MEMORY_MB = 2500;
/** How long a worker without a keeper may take to put its work down, milliseconds. */
const PARTING_MS = 10_000;

/** Works as one process until the signal, or until it has grown too large. */
export async function runWorker(options: WorkerOptions, signal: AbortSignal): Promise<void> {
  const parted = new AbortController();
  // A worker whose keeper is gone ends too, even if its database went with it and nothing answers any more: whoever starts
  // the keeper again starts workers again.
  const part = () => {
    parted.abort();
    setTimeout(() => process.exit(1), PARTING_MS).unref();
  };
  process.on("disconnect", part);
  if (process.env.DIORAMA_WORKER && !process.connected) part();
  const signer = await openSigner(options);
  const setup = await open(options, false);
  const name = `${hostname()}-${process.pid}-${process.hrtime.bigint().toString(36)}`;
  const log = createLog({ process: "worker", worker: name });
  await work({
    ...setup,
    name,
    lease: options.lease,
    keepHours: options.keepHours,
    signer,
    log,
    signal: AbortSignal.any([signal, parted.signal]),
    onJob: (job) => process.connected && process.send?.({ job }),
    onWake: (wake) => {
      process.on("message", wake);
      return () => process.off("message", wake);
    },
    memory: Number(process.env.DIORAMA_WORKER_MEMORY ?? MEMORY_MB),
  });
}

/** Keeps `workers` processes drawing until the signal. */
export async function keepWorkers(options: WorkerOptions, signal: AbortSignal): Promise<void> {
  await openSigner(options);
  const { database, queue, storage } = await open(options, true);
  const log = createLog({ process: "keeper", pid: process.pid });
  const folder = resolve(options.data);
  const crew = supervise({
    count: options.workers,
    args: ["--data", folder, "--lease", String(options.lease), "--keep-hours", String(options.keepHours)],
    environment: {
      DIORAMA_DATABASE: options.database,
      DIORAMA_STORAGE: options.storage ?? join(folder, "files"),
      ...signerVariables(options),
    },
    queue,
    log,
  });
  log("workers.started", { count: options.workers, backend: database.backend });
  const swept = sweep({ database, queue, storage, log, signal });
  await new Promise((done) => signal.addEventListener("abort", done, { once: true }));
  await crew.stop();
  await swept;
  await queue.close();
  await database.close();
}

async function open({ data, database: url, storage: place, lease }: WorkerOptions, supervise: boolean) {
  const folder = resolve(data);
  const database = await openDatabase({ url, folder });
  await makeTables(database);
  const log = createLog({ process: "worker", pid: process.pid });
  const queue = await openQueue(database, {
    lease,
    supervise,
    onError: (error) => log("queue.error", { error: error.message }),
  });
  return { database, queue, storage: await openStorage(place ?? join(folder, "files")) };
}
