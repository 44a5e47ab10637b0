/**
 * Measures of the server, behind `./diorama bench serve`: answers while films are drawn, jobs accepted and kept over a kill,
 * idle connections, one worker against two, and kills under load. One object for each measure; times are milliseconds.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request as httpRequest } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One measure. */
export type Row = Record<string, unknown>;

/** What is measured: all of it, or the measures whose names are given. */
export interface BenchOptions {
  /** Name of one measure. */
  suite?: string;
  /** Times that something is killed; default 50. */
  limit?: number;
  /** URL of a database; absent: the embedded one. */
  database?: string;
}

const MEASURES: Record<string, (options: BenchOptions) => AsyncGenerator<Row>> = { accept, poll, idle, workers, kills };

/** Measures one after the other. */
export async function* measureServer(options: BenchOptions, say: (line: string) => void): AsyncGenerator<Row> {
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (options.suite !== undefined && options.suite !== name) continue;
    say(`measuring: ${name}`);
    yield* measure(options);
  }
}

/** Names of the measures. */
export const MEASURE_NAMES = Object.keys(MEASURES);

/** A measure as a line of text. */
export function inWords(row: Row): string {
  return Object.entries(row)
    .map(([key, value]) => `${key} ${value}`)
    .join("  ");
}

interface Running {
  child: ChildProcess;
  port: number;
  data: string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

async function start(options: BenchOptions, workers: number, again?: { data: string; port: number }): Promise<Running> {
  const data = again?.data ?? mkdtempSync(join(tmpdir(), "diorama-bench-"));
  const main = join(import.meta.dirname, "../src/cli/main.ts");
  const args = [
    "serve",
    "--port",
    String(again?.port ?? 0),
    "--data",
    data,
    "--workers",
    String(workers),
    "--lease",
    "10",
  ];
  if (options.database) args.push("--database", options.database);
  const child = spawn(process.execPath, ["--no-warnings", main, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, LP_NUM_THREADS: "1" },
  });
  process.on("exit", () => child.kill("SIGKILL"));
  const port = await new Promise<number>((resolve, reject) => {
    child.stderr.on("data", (text) => {
      const found = /"event":"server.listening".*?"port":(\d+)/.exec(String(text));
      if (found) resolve(Number(found[1]));
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const stop = (signal: NodeJS.Signals = "SIGTERM") =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill(signal);
    });
  return { child, port, data, stop };
}

async function finish(server: Running): Promise<void> {
  await server.stop();
  rmSync(server.data, { recursive: true, force: true });
}

const agent = new Agent({ keepAlive: true, maxSockets: 1000 });

/** Asks and gives status, body and how long it took. A connection that is refused is status 0. */
function ask(
  port: number,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: any; took: number }> {
  const began = performance.now();
  return new Promise((resolve) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers =
      text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
    const request = httpRequest({ host: "127.0.0.1", port, method, path, agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        const took = performance.now() - began;
        const content = Buffer.concat(chunks);
        const json = /json/.test(response.headers["content-type"] ?? "");
        resolve({
          status: response.statusCode ?? 0,
          body: json ? JSON.parse(content.toString("utf8")) : content,
          took,
        });
      });
      response.on("error", () => resolve({ status: 0, body: undefined, took: performance.now() - began }));
    });
    request.on("error", () => resolve({ status: 0, body: undefined, took: performance.now() - began }));
    request.end(text);
  });
}

const film = (prompt: string, seconds: number, size = "256x256") => ({
  prompt,
  seconds: String(seconds),
  size,
  quality: "draft",
});
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function untilEnded(port: number, id: string, seconds: number): Promise<any> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await pause(250)) {
    const { status, body } = await ask(port, "GET", `/v1/videos/${id}`);
    if (status === 200 && (body.status === "completed" || body.status === "failed")) return body;
  }
  return { status: "not ended" };
}

/** A thousand jobs, then kill -9, then count. */
async function* accept(options: BenchOptions): AsyncGenerator<Row> {
  let server = await start(options, 0);
  const began = performance.now();
  const left = Array.from({ length: 1000 }, (_, n) => n);
  let accepted = 0;
  const client = async () => {
    for (let n = left.pop(); n !== undefined; n = left.pop()) {
      if ((await ask(server.port, "POST", "/v1/videos", film(`Cat number ${n} sits on a chair`, 1))).status === 200)
        accepted++;
    }
  };
  await Promise.all(Array.from({ length: 50 }, client));
  const took = Math.round(performance.now() - began);
  await server.stop("SIGKILL");
  server = await start(options, 0, server);
  let kept = 0;
  for (let after = ""; ; ) {
    const { body } = await ask(server.port, "GET", `/v1/videos?limit=100${after}`);
    kept += body.data.filter(({ status }: any) => status === "queued").length;
    if (!body.has_more) break;
    after = `&after=${body.last_id}`;
  }
  yield { measure: "accept", jobs: 1000, accepted, took, keptAfterKill: kept };
  await finish(server);
}

/** 200 clients that poll and list once a second each while two films are drawn. */
async function* poll(options: BenchOptions): AsyncGenerator<Row> {
  const server = await start(options, 2);
  const ids: string[] = [];
  for (const prompt of ["A corgi runs on a beach", "A red car drives through a forest"]) {
    ids.push((await ask(server.port, "POST", "/v1/videos", film(prompt, 6, "640x360"))).body.id);
  }
  await pause(4000);
  const times: number[] = [];
  let errors = 0;
  const until = Date.now() + 20_000;
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      await pause((n / 200) * 1000);
      for (let turn = 0; Date.now() < until; turn++) {
        const path = turn % 3 === 2 ? "/v1/videos?limit=20" : `/v1/videos/${ids[n % 2]}`;
        const { status, took } = await ask(server.port, "GET", path);
        if (status !== 200) errors++;
        times.push(took);
        await pause(Math.max(0, 1000 - took));
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] * 10) / 10;
  const states = [];
  for (const id of ids) states.push((await ask(server.port, "GET", `/v1/videos/${id}`)).body.status);
  yield {
    measure: "poll",
    clients: 200,
    requests: times.length,
    errors,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    longest: at(1),
    films: states.join(" "),
  };
  await finish(server);
}

/** Ten thousand connections that say nothing, and one request among them. */
async function* idle(options: BenchOptions): AsyncGenerator<Row> {
  const server = await start(options, 0);
  const sockets: Socket[] = [];
  let open = 0;
  for (let n = 0; n < 10_000; n++) {
    const socket = connect(server.port, "127.0.0.1");
    socket.on("connect", () => open++);
    socket.on("error", () => {});
    sockets.push(socket);
    if (n % 500 === 499) await pause(50);
  }
  await pause(500);
  const { status, took } = await ask(server.port, "POST", "/v1/videos", film("A cat on a chair", 1));
  const memory =
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  yield { measure: "idle", connections: open, status, took: Math.round(took), serverMemoryMb: Math.round(memory) };
  for (const socket of sockets) socket.destroy();
  await finish(server);
}

/** Processor time that a process has used, milliseconds, in the kernel's ticks of ten. */
function processorTime(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/**
 * The same film by one worker and by two, each drawing with one thread, started and warm. `busiest` is the processor time of the
 * worker that used most: where the machine has other work, its share says what `share` would be without.
 */
async function* workers(options: BenchOptions): AsyncGenerator<Row> {
  const times: number[] = [];
  const busiest: number[] = [];
  for (const count of [1, 2]) {
    const server = await start(options, count);
    const warm = [];
    for (let n = 0; n < count * 2; n++)
      warm.push((await ask(server.port, "POST", "/v1/videos", film(`Ball number ${n} on grass`, 1))).body.id);
    for (const id of warm) await untilEnded(server.port, id, 200);
    const pids = childrenOf(server.child);
    const used = pids.map(processorTime);
    const began = performance.now();
    const { body } = await ask(
      server.port,
      "POST",
      "/v1/videos",
      film("A corgi runs on a beach at sunset", 12, "640x360"),
    );
    const { status } = await untilEnded(server.port, body.id, 500);
    times.push(Math.round(performance.now() - began));
    busiest.push(Math.max(...pids.map((pid, index) => processorTime(pid) - used[index])));
    yield {
      measure: "workers",
      workers: count,
      frames: 288,
      status,
      took: times[times.length - 1],
      busiest: busiest[busiest.length - 1],
      ...(count === 2 ? { share: shareOf(times), busiestShare: shareOf(busiest) } : {}),
    };
    await finish(server);
  }
}

const shareOf = ([one, two]: number[]): number => Math.round((two / one) * 100) / 100;

const childrenOf = ({ pid }: ChildProcess): string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);

/** kill -9 of workers and of the server in turn while films are made; then every film must be there. */
async function* kills(options: BenchOptions): AsyncGenerator<Row> {
  const count = options.limit ?? 50;
  let server = await start(options, 2);
  const ids: string[] = [];
  let killed = 0;
  const began = performance.now();
  while (killed < count) {
    if (ids.length < 6 + killed / 5) {
      const { status, body } = await ask(
        server.port,
        "POST",
        "/v1/videos",
        film(`Ball number ${ids.length} rolls on grass`, 1),
      );
      if (status === 200) ids.push(body.id);
    }
    await pause(400 + ((killed * 617) % 1900));
    if (killed % 5 === 4) {
      await server.stop("SIGKILL");
      server = await start(options, 2, server);
    } else {
      const children = childrenOf(server.child);
      if (children.length === 0) continue;
      process.kill(Number(children[killed % children.length]), "SIGKILL");
    }
    killed++;
  }
  const states: Record<string, number> = {};
  for (const id of ids) {
    const { status } = await untilEnded(server.port, id, 600);
    const { body } = await ask(server.port, "GET", `/v1/videos/${id}/content`);
    const good = status === "completed" && Buffer.isBuffer(body) && body.toString("latin1", 4, 8) === "ftyp";
    const state = good ? "completed" : `not good (${status})`;
    states[state] = (states[state] ?? 0) + 1;
  }
  yield { measure: "kills", kills: killed, films: ids.length, ...states, took: Math.round(performance.now() - began) };
  await finish(server);
}
