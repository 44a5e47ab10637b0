/** What was accepted is made, whatever is killed: on the embedded database, and on a real PostgreSQL where there is one. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import OpenAI from "openai";
import { openEncoders } from "../src/platform/node.ts";
import { openStorage } from "../src/server/data/storage.ts";
import { startS3 } from "./s3-stub.ts";
import { ended, type Served, small, startServer } from "./server-support.ts";
import { scratchFolder } from "./support.ts";

const skip = (await openEncoders()) ? false : "no encoder package on this machine";

/** Kills workers and the server in turn while films are made; then all must be whole. */
async function survive(args: string[], kills: number, port: number): Promise<void> {
  const all = ["--port", String(port), "--workers", "2", ...args];
  let server: Served = await startServer(all);
  const client = new OpenAI({ apiKey: "any", baseURL: `http://127.0.0.1:${port}/v1`, maxRetries: 6 });
  const prompts = ["A red ball rolls on grass", "A cat sits on a chair"];
  const ids: string[] = [];
  for (const prompt of prompts) ids.push((await client.videos.create(small(prompt, { seconds: "1" }))).id);
  for (let kill = 0; kill < kills; kill++) {
    await new Promise((resolve) => setTimeout(resolve, 700 + ((kill * 613) % 900)));
    if (kill % 3 === 2) {
      await server.stop("SIGKILL");
      server = await startServer(all);
    } else {
      const parent = server.child.pid;
      const found = readFileSync(`/proc/${parent}/task/${parent}/children`, "utf8").trim().split(" ").filter(Boolean);
      if (found.length) process.kill(Number(found[kill % found.length]), "SIGKILL");
    }
  }
  const hashes = new Set<string>();
  for (const id of ids) {
    const video = await ended(client, id, 150);
    assert.equal(video.status, "completed", JSON.stringify(video.error));
    const film = new Uint8Array(await (await client.videos.downloadContent(id)).arrayBuffer());
    const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(film) });
    const track = await input.getPrimaryVideoTrack();
    const times: number[] = [];
    for await (const packet of new EncodedPacketSink(track!).packets()) times.push(Math.round(packet.timestamp * 24));
    assert.deepEqual(
      times.sort((a, b) => a - b),
      Array.from({ length: 24 }, (_, frame) => frame),
      "each frame once",
    );
    hashes.add(String(film.length));
  }
  assert.equal(hashes.size, 2);
  assert.equal(await server.stop(), 0);
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

test("durable, workers and server are killed under load on the embedded database", { skip }, async () => {
  await survive(["--data", scratchFolder()], 4, await freePort());
});

test("durable, accepted jobs are all there after a kill", async () => {
  const data = scratchFolder();
  let server = await startServer(["--port", "0", "--data", data, "--workers", "0"]);
  const began = performance.now();
  const count = 300;
  await Promise.all(
    Array.from({ length: count }, (_, n) =>
      fetch(`${server.base}/v1/videos`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(small(`A cat number ${n} on a chair`)),
      }).then((answer) => assert.equal(answer.status, 200)),
    ),
  );
  assert.ok(performance.now() - began < 10_000);
  await server.stop("SIGKILL");
  server = await startServer(["--port", "0", "--data", data, "--workers", "0"]);
  let kept = 0;
  for await (const video of server.client.videos.list({ limit: 100 })) if (video.status === "queued") kept++;
  assert.equal(kept, count);
  await assert.rejects(startServer(["--port", "0", "--data", data]), /Another server uses/);
  await server.stop();
});

test("durable, files in an S3-compatible store", async () => {
  const store = await startS3();
  const storage = await openStorage(store.url);
  await storage.check();
  await storage.put("videos/a/one.mp4", Buffer.from("0123456789"), "video/mp4");
  await storage.put("videos/b/two.mp4", { path: join(import.meta.dirname, "run.ts") }, "video/mp4");
  assert.deepEqual([...store.files.keys()].sort(), [
    "/films/some/place/videos/a/one.mp4",
    "/films/some/place/videos/b/two.mp4",
  ]);
  assert.equal(await storage.size("videos/a/one.mp4"), 10);
  let text = "";
  for await (const chunk of await storage.stream("videos/a/one.mp4", { start: 2, end: 4 })) text += chunk;
  assert.equal(text, "234");
  assert.equal(Buffer.from((await storage.get("videos/a/one.mp4"))!).toString(), "0123456789");
  await storage.remove("videos/a/");
  assert.equal(await storage.get("videos/a/one.mp4"), undefined);
  assert.ok((await storage.size("videos/b/two.mp4"))! > 100);
  await assert.rejects(storage.get("../outside"));
  const liar = await openStorage(store.url.replace("SECRET", "GUESS"));
  await assert.rejects(liar.check(), /403/);
  await assert.rejects(liar.put("videos/c", Buffer.from("x"), "video/mp4"), /403/);
  assert.equal(store.files.size, 1, "who can't sign changes nothing");
  store.close();
});

test("durable, the same on a PostgreSQL server", { skip: skip || postgresMissing() }, async (t) => {
  const bin = postgresBin()!;
  const folder = scratchFolder();
  const port = await freePort();
  const data = join(folder, "pg");
  mkdirSync(data);
  const run = (command: string) => spawnSync("su", ["postgres", "-s", "/bin/sh", "-c", command], { encoding: "utf8" });
  spawnSync("chown", ["-R", "postgres", folder]);
  spawnSync("chmod", ["755", folder]);
  run(`${bin}/initdb -D ${data} -A trust`);
  const started = run(
    `${bin}/pg_ctl -w -D ${data} -o '-p ${port} -k ${data} -c listen_addresses=127.0.0.1' -l ${data}/log start`,
  );
  if (started.status !== 0) return t.skip(`PostgreSQL did not start: ${started.stderr.slice(0, 200)}`);
  try {
    await survive(
      ["--data", join(folder, "films"), "--database", `postgres://postgres@127.0.0.1:${port}/postgres`],
      4,
      await freePort(),
    );
  } finally {
    run(`${bin}/pg_ctl -D ${data} -m immediate stop`);
  }
});

function postgresBin(): string | undefined {
  const base = "/usr/lib/postgresql";
  if (!existsSync(base)) return undefined;
  const version = readdirSync(base)
    .sort((a, b) => Number(a) - Number(b))
    .at(-1);
  const bin = version && join(base, version, "bin");
  return bin && existsSync(join(bin, "initdb")) ? bin : undefined;
}

/** Why there is no PostgreSQL here, after an attempt to install Debian's. False: there is one. */
function postgresMissing(): string | false {
  if (process.getuid?.() !== 0) return "a scratch PostgreSQL server is started by root only";
  if (postgresBin()) return false;
  if (!existsSync("/usr/bin/apt-get")) return "there is no PostgreSQL and no apt-get to install it";
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["-q", "update"], { env: environment, timeout: 120_000 });
  spawnSync("apt-get", ["-q", "install", "-y", "--no-install-recommends", "postgresql"], {
    env: environment,
    timeout: 240_000,
  });
  return postgresBin() ? false : "PostgreSQL could not be installed with apt-get";
}
