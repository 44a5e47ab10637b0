/** Films by other servers: as each of the known ones answers, and when they don't. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { readJob, videosAddress } from "../src/engine/remote/wire.ts";
import { startServer } from "./server-support.ts";
import { diorama, scratchFolder } from "./support.ts";

const FILM = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypisom"), Buffer.alloc(500, 3)]);

interface Heard {
  method: string;
  path: string;
  type: string;
  body: string;
  key?: string;
}

/** A server on this machine whose answers are the caller's. */
async function stub(answer: (heard: Heard, response: ServerResponse, all: Heard[]) => void) {
  const all: Heard[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const heard = {
      method: request.method ?? "",
      path: request.url ?? "",
      type: request.headers["content-type"] ?? "",
      body: Buffer.concat(parts).toString("latin1"),
      key: request.headers.authorization,
    };
    all.push(heard);
    answer(heard, response, all);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    all,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const json = (response: ServerResponse, value: unknown, status = 200, headers = {}) =>
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));

async function make(server: string, folder: string, more: string[] = [], key = "secret") {
  const out = join(folder, "film.mp4");
  const done = await diorama(["a red fox", "--engine", server, "-o", out, ...more], {
    env: { ...process.env, DIORAMA_ENGINE_KEY: key },
  });
  return { ...done, bytes: existsSync(out) ? readFileSync(out) : undefined, left: readdirSync(folder) };
}

test("this project's own server, from end to end", async () => {
  const folder = scratchFolder();
  const server = await startServer(["--port", "0", "--data", join(folder, "data")]);
  try {
    const out = join(folder, "film.mp4");
    const args = ["a red ball on a table", "--engine", `${server.base}/v1`, "-o", out];
    const done = await diorama([...args, "--seconds", "0.5", "--size", "256x256", "--seed", "4", "--steps", "9"]);
    assert.equal(done.code, 0, done.stderr);
    assert.equal(readFileSync(out).subarray(4, 8).toString(), "ftyp");
  } finally {
    await server.stop();
  }
});

test("states, addresses and films go by many names", () => {
  const states = (names: string[]) => new Set(names.map((status) => readJob({ id: "1", status }).state));
  assert.deepEqual([...states(["completed", "succeeded", "SUCCESS", "done"])], ["done"]);
  assert.deepEqual([...states(["failed", "error", "cancelled", "canceled", "expired"])], ["failed"]);
  assert.deepEqual([...states(["in_progress", "in-progress", "processing", "running"])], ["working"]);
  assert.deepEqual([...states(["queued", "pending", "something new"])], ["waiting"]);
  assert.equal(readJob({ status: "failed", error: { message: "no memory" } }).trouble, "no memory");
  assert.equal(readJob({ status: "failed", detail: [{ loc: ["body", "size"], msg: "bad" }] }).trouble, "size: bad");
  assert.equal(readJob({ status: "running", progress: 0.5 }).progress, 50);
  assert.equal(readJob({ status: "completed", outputs: { video_url: "http://a/b" } }).url, "http://a/b");
  assert.equal(readJob({ data: [{ b64_json: FILM.toString("base64") }] }).state, "done");
  assert.deepEqual(
    Buffer.from(readJob({ video: { url: `data:video/mp4;base64,${FILM.toString("base64")}` } }).bytes ?? []),
    FILM,
  );
  for (const base of ["http://a:1", "http://a:1/", "http://a:1/v1", "http://a:1/v1/", "http://a:1/v1/videos"]) {
    assert.equal(videosAddress(base), "http://a:1/v1/videos");
  }
  assert.equal(videosAddress("https://a/proxy/v1"), "https://a/proxy/v1/videos");
});

test("servers that differ all give their film", async () => {
  const folder = scratchFolder();
  // As SGLang-Diffusion and OpenAI: a form, a job, content behind its id, busy at first.
  const plain = await stub((heard, response, all) => {
    if (heard.method === "POST" && all.length === 1)
      return json(response, { error: { message: "busy" } }, 429, { "retry-after": "0" });
    if (heard.method === "POST") return json(response, { id: "v/1", object: "video", status: "queued" });
    if (heard.path.endsWith("/content")) return response.writeHead(200, { "content-type": "video/mp4" }).end(FILM);
    json(response, { id: "v/1", status: all.length < 5 ? "in_progress" : "completed", progress: 40 });
  });
  const picture = join(folder, "start.png");
  writeFileSync(picture, "a picture");
  const more = [
    "--seconds",
    "5",
    "--size",
    "832x480",
    "--steps",
    "4",
    "--guidance",
    "1",
    "--seed",
    "7",
    "--image",
    picture,
  ];
  const made = await make(plain.base, folder, more);
  assert.equal(made.code, 0, made.stderr);
  assert.deepEqual(made.bytes, FILM);
  assert.match(made.stderr, /127\.0\.0\.1:\d+: working, 40 %/);
  const [, post] = plain.all;
  assert.match(post.type, /^multipart\/form-data/);
  for (const [name, value] of [
    ["seconds", "5"],
    ["size", "832x480"],
    ["num_inference_steps", "4"],
    ["seed", "7"],
  ]) {
    assert.match(post.body, new RegExp(`name="${name}"\r\n\r\n${value}\r\n`));
  }
  assert.match(post.body, /name="input_reference"; filename="start\.png"\r\nContent-Type: image\/png\r\n\r\na picture/);
  assert.ok(plain.all.every(({ key }) => key === "Bearer secret"));
  assert.ok(plain.all.some(({ path }) => path === "/v1/videos/v%2F1/content"));
  await plain.close();

  // Takes JSON alone, seconds as a number and no fps; the film lies elsewhere, and the key doesn't go there.
  const elsewhere = await stub((_, response) => response.writeHead(200, { "content-type": "video/mp4" }).end(FILM));
  const picky = await stub((heard, response) => {
    if (heard.method === "GET" && heard.path.endsWith("/content")) return json(response, { detail: "Not Found" }, 404);
    if (heard.method === "GET")
      return json(response, { status: "succeeded", output: [{ url: `${elsewhere.base}/f.mp4` }] });
    if (!heard.type.includes("json")) return json(response, { detail: "Unsupported media type: send JSON" }, 415);
    const body = JSON.parse(heard.body);
    if ("fps" in body) return json(response, { error: { message: "Unknown parameter: 'fps'." } }, 400);
    if (typeof body.seconds !== "number")
      return json(response, { detail: [{ loc: ["body", "seconds"], msg: "not a number" }] }, 422);
    json(response, { task_id: 17, state: "pending" });
  });
  const second = await make(`${picky.base}/v1`, folder, ["--seconds", "4", "--fps", "16"]);
  assert.equal(second.code, 0, second.stderr);
  assert.match(second.stderr, /takes no fps: it is left out/);
  assert.deepEqual(
    elsewhere.all.map(({ key }) => key),
    [undefined],
  );
  await picky.close();
  await elsewhere.close();

  // Answers at once, with the film in the answer or as the answer.
  for (const [type, body] of [
    [
      "application/json",
      JSON.stringify({ id: "x", status: "completed", data: [{ b64_json: FILM.toString("base64") }] }),
    ],
    ["video/mp4", FILM],
  ] as const) {
    const sudden = await stub((_, response) => response.writeHead(200, { "content-type": type }).end(body));
    assert.deepEqual((await make(sudden.base, folder)).bytes, FILM);
    await sudden.close();
  }
});

test("a server's failures are told in one sentence, and leave nothing", async () => {
  const folder = scratchFolder();
  const expect = async (answer: Parameters<typeof stub>[0], code: number, message: RegExp) => {
    const server = await stub(answer);
    const ended = await make(server.base, folder);
    assert.equal(ended.code, code, ended.stderr);
    assert.match(ended.stderr, message);
    assert.deepEqual(ended.left, [], "nothing is left behind");
    await server.close();
  };
  const failed = { id: "1", status: "failed", error: { message: "CUDA out of memory" } };
  await expect((_, response) => json(response, failed), 1, /could not make the film: CUDA out of memory/);
  await expect((_, response) => json(response, { error: "no" }, 401), 2, /set DIORAMA_ENGINE_KEY/);
  await expect(
    (_, response) => json(response, { error: { message: "size must be 1x1." } }, 400),
    2,
    /refuses the request: size must be 1x1\.$/m,
  );
  await expect((_, response) => response.writeHead(200).end("<html>"), 1, /doesn't speak \/v1\/videos/);
  await expect(
    (heard, response) =>
      heard.method === "POST" ? json(response, { id: "1", status: "queued" }) : json(response, {}, 404),
    1,
    /knows nothing of \/v1\/videos\/1/,
  );
  await expect(
    (_, response) => response.writeHead(200, { "content-type": "video/mp4" }).end("no film at all"),
    1,
    /is no MP4 film/,
  );
  const gone = await make("http://127.0.0.1:9/v1", folder);
  assert.equal(gone.code, 1);
  assert.match(gone.stderr, /can't be reached|bad port/);
  const wrong = await diorama(["a fox", "--engine", "http://127.0.0.1:1/v1", "--lora", "x.safetensors"]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /--lora can't be asked of a server/);
});
