/** The whole server: database, queue, storage, workers, webhooks and the HTTP face, started and stopped in order. */
import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { setPriority } from "node:os";
import { join, resolve } from "node:path";
import { MachineError } from "../platform/errors.ts";
import { openSigner, signerVariables } from "./credentials/signer.ts";
import { openDatabase } from "./data/database.ts";
import { openQueue } from "./data/queue.ts";
import { openStorage } from "./data/storage.ts";
import { makeTables, sharedSetting } from "./data/tables.ts";
import { readKeys } from "./guard/keys.ts";
import { loadPolicy } from "./guard/policy.ts";
import { createLog } from "./log.ts";
import { Metrics } from "./metrics.ts";
import { VERSION } from "./version.ts";
import { createHttpServer } from "./wire/http.ts";
import { VideoReader } from "./wire/reader.ts";
import { supervise } from "./work/supervise.ts";
import { sweep } from "./work/sweep.ts";
import { deliverWebhooks } from "./work/webhooks.ts";

/** Where things are and how the server behaves. */
export interface ServeOptions {
  port: number;
  host: string;
  /** Folder of the embedded database, of films and of keys. */
  data: string;
  /** URL of a PostgreSQL, CockroachDB or YugabyteDB; absent: the embedded database. */
  database?: string;
  /** s3:// URL or a folder; absent: a folder in `data`. */
  storage?: string;
  /** Worker processes that the server keeps. */
  workers: number;
  /** Where the end of every job is told of. */
  webhook?: string;
  /** "built-in", "off", or a module whose default export says why a prompt is refused. */
  policy?: string;
  /** Seconds of silence after which a worker's job is given to another. */
  lease: number;
  /** Hours that finished films are kept; 0: for ever. */
  keepHours: number;
  /** PEM, or a PEM file's path: the certificates that films are signed with, the signer's own first. Absent: no credentials. */
  certificate?: string;
  /** PEM, or a PEM file's path: the certificate's private key. */
  key?: string;
  quiet?: boolean;
}

/** A running server. */
export interface RunningServer {
  port: number;
  /** The webhook secret, for whoever checks signatures. */
  webhookSecret: string;
  workerPids(): number[];
  /** Takes nothing new, answers what it was asked, puts back what was being drawn, and ends. */
  stop(): Promise<void>;
}

const LOOPBACK = /^(127(\.\d+){3}|localhost|::1)$/;

/** Answers come before drawing, where the system lets us say so. Threads and sockets that are made later follow. */
function answersFirst(): void {
  try {
    setPriority(-5);
  } catch {
    // Only root may; workers are lowered in any case.
  }
}

/** Starts a server. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const data = resolve(options.data);
  answersFirst();
  await mkdir(data, { recursive: true });
  // Workers sign; what is wrong with the certificate is said before any work is taken.
  const signer = await openSigner(options);
  const keys = await readKeys(data);
  if (keys.none && !LOOPBACK.test(options.host)) {
    throw new MachineError(
      `There are no API keys, so ${options.host} is not served: make one with ./diorama serve key NAME, or stay on 127.0.0.1.`,
    );
  }
  const log = createLog({ process: "server", pid: process.pid }, options.quiet);
  const metrics = new Metrics();
  const stopping = new AbortController();
  const policy = await loadPolicy(options.policy);
  const host = options.database ? undefined : await (await import("./data/embedded.ts")).startEmbedded(data);
  const database = await openDatabase({ url: options.database, folder: data });
  await makeTables(database);
  const queue = await openQueue(database, {
    lease: options.lease,
    supervise: true,
    onError: (error) => log("queue.error", { error: error.message }),
  });
  const storagePlace = options.storage ?? join(data, "files");
  const storage = await openStorage(storagePlace);
  await storage.check();
  const secret = await sharedSetting(
    database,
    "webhook-secret",
    process.env.DIORAMA_WEBHOOK_SECRET ?? `whsec_${randomBytes(32).toString("base64")}`,
  );
  const webhookSecret = process.env.DIORAMA_WEBHOOK_SECRET ?? secret;
  // The dictionaries are read before the first request comes.
  const engine = await import("../engine/index.ts");
  await engine.write("A cat sits on a chair");

  const reader = new VideoReader(database);
  const server = createHttpServer({
    database,
    queue,
    storage,
    reader,
    policy,
    log,
    keys,
    metrics,
    version: VERSION,
    ending: () => stopping.signal.aborted,
    wake: () => crew.wake(),
    ready: async () => {
      await database.sql("SELECT 1");
      await storage.check();
    },
    async gauges() {
      const rows = await database.sql<{ status: string; count: number }>(
        "SELECT status, count(*)::integer AS count FROM diorama.videos WHERE NOT deleted GROUP BY status",
      );
      const counts = Object.fromEntries(rows.map(({ status, count }) => [`videos_${status}`, count]));
      return { ...counts, worker_processes: crew.pids().length, resident_memory_bytes: process.memoryUsage().rss };
    },
  });
  const crew = supervise({
    count: options.workers,
    args: ["--data", data, "--lease", String(options.lease), "--keep-hours", String(options.keepHours)],
    environment: { DIORAMA_DATABASE: options.database, DIORAMA_STORAGE: storagePlace, ...signerVariables(options) },
    queue,
    log,
  });
  const jobs = [
    sweep({ database, queue, storage, log, signal: stopping.signal }),
    deliverWebhooks({
      database,
      queue,
      own: options.webhook,
      secret: webhookSecret,
      loopback: keys.none,
      log,
      metrics,
      signal: stopping.signal,
    }),
  ];
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(options.port, options.host, 4096, () => done());
  });
  const { port } = server.address() as AddressInfo;
  log("server.listening", {
    host: options.host,
    port,
    backend: database.backend,
    workers: options.workers,
    keys: !keys.none,
    signer: signer?.certificate.subject.replaceAll("\n", ", "),
  });
  return {
    port,
    webhookSecret,
    workerPids: () => crew.pids(),
    async stop() {
      stopping.abort();
      const closed = new Promise((done) => server.close(done));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5000).unref();
      await crew.stop();
      await Promise.all(jobs);
      await closed;
      await queue.close();
      await database.close();
      await host?.stop();
      log("server.stopped");
    },
  };
}
