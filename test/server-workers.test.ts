/** Workers in trouble: whose server dies while they start, who sleep through their lease and wake. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { openEncoders } from "../src/platform/node.ts";
import { ended, small, startServer } from "./server-support.ts";
import { ROOT, scratchFolder } from "./support.ts";

const skip = (await openEncoders()) ? false : "no encoder package on this machine";

/** A worker as its keeper starts it. */
function startWorker(data: string): ChildProcess {
  const child = spawn(
    process.execPath,
    ["--no-warnings", join(ROOT, "src/cli/main.ts"), "worker", "--data", data, "--lease", "10"],
    {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      env: { ...process.env, DIORAMA_WORKER: "1", LP_NUM_THREADS: "1" },
    },
  );
  process.on("exit", () => child.kill("SIGKILL"));
  return child;
}

const endOf = (child: ChildProcess, seconds: number) =>
  new Promise<boolean>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(true);
    const late = setTimeout(() => resolve(false), seconds * 1000);
    child.once("exit", () => {
      clearTimeout(late);
      resolve(true);
    });
  });

test("workers, one whose server is killed while it opens the database ends by itself", async () => {
  // A database that takes the connection and the first words, and never answers: as one does that is killed just then.
  const data = scratchFolder();
  const held: Socket[] = [];
  let heard = () => {};
  const opening = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const silent = createServer((socket) => {
    held.push(socket);
    socket.on("error", () => {});
    socket.on("data", () => heard());
  });
  await new Promise<void>((resolve) => silent.listen(join(data, "database.socket"), () => resolve()));
  const worker = startWorker(data);
  await opening;
  assert.equal(await endOf(worker, 2), false, "it waits while its keeper lives");
  worker.disconnect();
  assert.ok(await endOf(worker, 20), "it ends when its keeper is gone");
  for (const socket of held) socket.destroy();
  silent.close();
});

test("workers, those of a server that is killed at once leave nothing running", async () => {
  const server = await startServer(["--port", "0", "--data", scratchFolder(), "--workers", "2"]);
  const workers = childrenOf(server.child.pid!);
  assert.equal(workers.length, 2);
  await server.stop("SIGKILL");
  for (let n = 0; n < 120 && workers.some(isAlive); n++) await pause(250);
  assert.deepEqual(workers.filter(isAlive), []);
});

test("workers, one that sleeps through its lease does no harm when it wakes", { skip }, async () => {
  const data = scratchFolder();
  const server = await startServer(["--port", "0", "--data", data, "--workers", "2"]);
  // The film is long enough for both to be in the middle of it.
  const made = await server.client.videos.create(small("A white goat walks in a meadow", { seconds: "6" }));
  for (let n = 0; n < 600; n++) {
    if (((await server.client.videos.retrieve(made.id)) as any).frames_done > 6) break;
    await pause(100);
  }
  const sleeper = childrenOf(server.child.pid!)[0];
  process.kill(sleeper, "SIGSTOP");
  let film: Buffer;
  let done: Awaited<ReturnType<typeof ended>>;
  try {
    done = await ended(server.client, made.id, 240);
    assert.equal(done.status, "completed", JSON.stringify(done.error));
    film = Buffer.from(await (await server.client.videos.downloadContent(made.id)).arrayBuffer());
  } finally {
    process.kill(sleeper, "SIGCONT");
  }
  // Awake, it finds that its work was done, and then works on.
  const next = await server.client.videos.create(small("A white goat walks in a meadow", { seconds: "1" }));
  const other = await server.client.videos.create(small("A brown goat walks in a meadow", { seconds: "1" }));
  for (const { id } of [next, other]) assert.equal((await ended(server.client, id, 240)).status, "completed");
  await pause(1500);
  assert.ok(isAlive(sleeper), "it was not lost");
  const again = await ended(server.client, made.id);
  assert.deepEqual([again.status, again.completed_at, again.frames_done], [done.status, done.completed_at, 144]);
  const after = Buffer.from(await (await server.client.videos.downloadContent(made.id)).arrayBuffer());
  assert.ok(after.equals(film), "the film is the same file");
  const parts = join(data, "files/videos", made.id, "parts");
  assert.deepEqual(existsSync(parts) ? readdirSync(parts) : [], [], "no stretch of it was left over");
  assert.equal(server.log.filter(({ event, video }) => event === "video.completed" && video === made.id).length, 1);
  await server.stop();
});

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);

/** Whether a process runs: one that has ended and was not waited for yet doesn't. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
