/** The embedded database from outside its thread: started by the server, reached by everybody through its socket file. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createConnection, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import { fromPglite } from "pg-boss";
import { MachineError } from "../../platform/errors.ts";
import { type Database, patiently } from "./database.ts";
import { readFrames } from "./frames.ts";

/** Longest path that a socket file may have on every system, bytes. */
const LONGEST_SOCKET = 100;
const PLACE = "database.socket";

/** The embedded database of a folder, running. */
export interface EmbeddedHost {
  stop(): Promise<void>;
}

/** Starts the embedded database of a folder. Refuses where another server has it open: it can have one owner. */
export async function startEmbedded(folder: string): Promise<EmbeddedHost> {
  await mkdir(folder, { recursive: true });
  const socket = await socketOf(folder);
  if (await answers(socket)) {
    throw new MachineError(`Another server uses ${folder}: stop it, or give this one its own --data folder.`);
  }
  await rm(socket, { force: true });
  const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  const thread = new Worker(new URL(`./embedded-host${extension}`, import.meta.url), {
    workerData: { folder: join(folder, "database"), socket },
    execArgv: ["--no-warnings"],
  });
  await new Promise<void>((resolve, reject) => {
    thread.once("message", () => resolve());
    thread.once("error", reject);
  });
  return {
    async stop() {
      const closed = new Promise<void>((resolve) => {
        thread.once("message", () => resolve());
        thread.once("exit", () => resolve());
      });
      thread.postMessage("stop");
      await closed;
      await thread.terminate();
    },
  };
}

/** Connects to the embedded database of a folder. */
export async function openEmbedded(folder: string): Promise<Database> {
  const remote = new Remote(folder);
  const pglite = {
    query: (text: string, values?: unknown[]) => remote.ask(text, values),
    exec: async (text: string) => [await remote.ask(text)],
  };
  await patiently(() => remote.ask("SELECT 1"), 15_000).catch(() => {
    throw new MachineError(
      `No server answers in ${folder}: start ./diorama serve with this --data folder, or name a --database.`,
    );
  });
  return {
    backend: "pglite",
    sql: async <Row>(text: string, values?: unknown[]) =>
      (await patiently(() => remote.ask(text, values))).rows as Row[],
    boss: fromPglite(pglite as never),
    close: async () => remote.close(),
  };
}

/** Where a folder's socket file is: in it, or where its path would be too long, in a place that the folder names. */
async function socketOf(folder: string): Promise<string> {
  const own = join(folder, PLACE);
  if (Buffer.byteLength(own) <= LONGEST_SOCKET) return own;
  const note = join(folder, `${PLACE}.path`);
  const noted = await readFile(note, "utf8").catch(() => undefined);
  if (noted) return noted;
  const path = join(tmpdir(), `diorama-${process.pid}-${Math.trunc(performance.now() * 1000)}.socket`);
  await writeFile(note, path, { mode: 0o600 });
  return path;
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createConnection(socket);
    probe.once("connect", () => {
      probe.destroy();
      resolve(true);
    });
    probe.once("error", () => resolve(false));
  });
}

interface Waiting {
  resolve(result: { rows: unknown[] }): void;
  reject(error: Error): void;
}

/** One connection, made again when it is lost. */
class Remote {
  readonly #folder: string;
  readonly #waiting = new Map<number, Waiting>();
  #socket: Promise<Socket> | undefined;
  #next = 0;
  #closed = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async ask(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    const socket = await this.#connect();
    const id = this.#next++;
    const body = serialize({ id, text, values: values?.map(plain) });
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      socket.write(Buffer.concat([length, body]));
    });
  }

  close(): void {
    this.#closed = true;
    this.#socket?.then((socket) => socket.destroy()).catch(() => {});
  }

  #connect(): Promise<Socket> {
    if (this.#closed) return Promise.reject(new Error("The database was closed."));
    this.#socket ??= socketOf(this.#folder).then(
      (path) =>
        new Promise<Socket>((resolve, reject) => {
          const socket = createConnection(path);
          socket.once("connect", () => resolve(socket));
          socket.once("error", (error) => {
            this.#lost(error);
            reject(error);
          });
          socket.once("close", () => this.#lost(Object.assign(new Error("database is gone"), { code: "ECONNRESET" })));
          readFrames(socket, (frame) => this.#receive(frame));
        }),
    );
    return this.#socket;
  }

  #receive(frame: Uint8Array): void {
    const { id, rows, error } = deserialize(frame) as { id: number; rows: unknown[]; error?: { message: string } };
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(Object.assign(new Error(error.message), error));
    else waiting?.resolve({ rows });
  }

  #lost(error: Error): void {
    this.#socket = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}

/** Values as a structured clone can carry them. */
function plain(value: unknown): unknown {
  return value === undefined ? null : value;
}
