/** The server among strangers: bad bodies, private addresses, idle connections, keys and limits. It refuses, and goes on. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { after, before, test } from "node:test";
import OpenAI from "openai";
import { FetchError, isPublic, safeFetch } from "../src/server/guard/fetch.ts";
import { sniff } from "../src/server/guard/sniff.ts";
import { type Served, small, startServer } from "./server-support.ts";
import { scratchFolder } from "./support.ts";

const folder = scratchFolder();
let server: Served;

before(async () => {
  server = await startServer(["--port", "0", "--data", folder, "--workers", "0"]);
});
after(async () => {
  await server?.stop();
});

const good = async () => {
  const made = await server.client.videos.create(small("A cat on a chair"));
  assert.equal(made.status, "queued");
};

/** Numbers that are the same every time (Park and Miller, 1988). */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

test("safe, 200 broken multipart bodies are each refused, and the next good one is taken", async () => {
  const roll = dice(7);
  const whole = [
    "--edge",
    'Content-Disposition: form-data; name="prompt"',
    "",
    "a cat",
    "--edge",
    'Content-Disposition: form-data; name="input_reference[image_url]"',
    "",
    "data:image/png;base64,AAAA",
    "--edge",
    'Content-Disposition: form-data; name="video"; filename="../../etc/passwd"',
    "Content-Type: video/mp4",
    "",
    "\0\0\0\x18ftypmp42",
    "--edge--",
    "",
  ].join("\r\n");
  const seen = new Map<number, number>();
  for (let n = 0; n < 200; n++) {
    const bytes = Buffer.from(whole, "latin1");
    let body = bytes;
    for (let change = 0; change <= roll(6); change++) {
      const at = roll(body.length);
      const kind = roll(4);
      if (kind === 0) body = Buffer.concat([body.subarray(0, at)]);
      else if (kind === 1)
        body = Buffer.concat([body.subarray(0, at), Buffer.from([roll(256), roll(256), 13, 10]), body.subarray(at)]);
      else if (kind === 2) body[at] = roll(256);
      else body = Buffer.concat([body, body.subarray(at)]);
      if (body.length === 0) break;
    }
    const edge = roll(10) === 0 ? "" : "; boundary=edge";
    const answer = await fetch(`${server.base}/v1/videos`, {
      method: "POST",
      headers: { "content-type": `multipart/form-data${edge}` },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    const { error } = (await answer.json()) as any;
    assert.ok(
      answer.status >= 400 && answer.status < 500,
      `body ${n}: ${answer.status} ${JSON.stringify(body.toString("latin1"))}`,
    );
    assert.equal(typeof error.message, "string");
    seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
  }
  await good();
});

test("safe, private addresses are not fetched, by whatever way they come", async () => {
  let hits = 0;
  const inside = createServer((_request, response) => {
    hits++;
    response.end("secret");
  });
  await new Promise<void>((resolve) => inside.listen(0, "127.0.0.1", () => resolve()));
  const { port } = inside.address() as AddressInfo;
  const addresses = [
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    `http://[::1]:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.1:${port}/`,
    `http://0.0.0.0:${port}/`,
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
    "http://[fe80::1]/",
    "file:///etc/passwd",
    "ftp://127.0.0.1/",
    `http://user:password@127.0.0.1:${port}/`,
  ];
  for (const image_url of addresses) {
    const body = JSON.stringify({ ...small("a cat"), input_reference: { image_url } });
    const answer = await fetch(`${server.base}/v1/videos`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const { error } = (await answer.json()) as any;
    assert.deepEqual([answer.status, error.code], [400, "invalid_image_url"], `${image_url}: ${error.message}`);
  }
  assert.equal(hits, 0, "nobody inside was asked");
  // A public address that redirects to a private one: the second is checked as the first was.
  const hop = createServer((_request, response) =>
    response.writeHead(302, { location: `http://10.0.0.1:${port}/` }).end(),
  );
  await new Promise<void>((resolve) => hop.listen(0, "127.0.0.1", () => resolve()));
  const away = `http://127.0.0.1:${(hop.address() as AddressInfo).port}/`;
  await assert.rejects(safeFetch(away, { most: 1000, timeout: 3000, redirects: 3, allow: "loopback" }), FetchError);
  for (const address of [
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "::",
    "fc00::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "224.0.0.1",
    "::ffff:10.0.0.1",
  ]) {
    assert.equal(isPublic(address), false, address);
  }
  assert.equal(isPublic("8.8.8.8"), true);
  inside.close();
  hop.close();
});

test("safe, uploads are what their bytes are, bombs and lies are refused", async () => {
  const png = Buffer.alloc(40);
  png.writeUInt32BE(0x89504e47, 0);
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  assert.deepEqual(sniff(png), { type: "image/png", width: 60_000, height: 60_000 });
  assert.equal(sniff(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")), undefined);
  const lies: [string, Buffer][] = [
    ["a picture with too many pixels", png],
    ["a script", Buffer.from("#!/bin/sh\ntouch /tmp/never\n")],
    [
      "a broken picture",
      Buffer.concat([
        Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0]),
        Buffer.alloc(400, 7),
      ]),
    ],
    ["nothing", Buffer.alloc(0)],
  ];
  for (const [what, bytes] of lies) {
    const file = new File([new Uint8Array(bytes)], "picture.png", { type: "image/png" });
    await assert.rejects(
      server.client.videos.create({ ...small("a cat"), input_reference: file }),
      OpenAI.BadRequestError,
      what,
    );
  }
  const foreign = new File(
    [new Uint8Array(Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08mdat", "latin1"))],
    "film.mp4",
  );
  await assert.rejects(server.client.videos.edit({ video: foreign, prompt: "add rain" }), OpenAI.BadRequestError);
  await good();
});

test("safe, odd addresses, heads and texts end in a clean refusal", async () => {
  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () => socket.write(text));
      let got = "";
      socket.on("data", (data) => {
        got += data;
      });
      socket.on("error", () => resolve(got));
      socket.on("close", () => resolve(got));
      setTimeout(() => socket.destroy(), 1500);
    });
  const host = "host: 127.0.0.1\r\nconnection: close\r\n\r\n";
  for (const [text, status] of [
    [`GET /v1/videos/..%2f..%2fetc%2fpasswd HTTP/1.1\r\n${host}`, 404],
    [`GET /v1/videos/../../etc/passwd HTTP/1.1\r\n${host}`, 404],
    [`GET /v1/videos/%00/content HTTP/1.1\r\n${host}`, 404],
    [`GET /v1/videos/a%0d%0aset-cookie:x HTTP/1.1\r\n${host}`, 404],
    [`GET /v1/videos?limit=-1 HTTP/1.1\r\n${host}`, 400],
    [`GET /v1/videos?limit=1e9&order=sideways HTTP/1.1\r\n${host}`, 400],
    ["GET /v1/videos HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n", 403],
    [`GET / HTTP/9.9\r\n${host}`, 400],
    ["NONSENSE\r\n\r\n", 400],
    [`GET / HTTP/1.1\r\nx: ${"y".repeat(40_000)}\r\n${host}`, 431],
  ] as [string, number][]) {
    const got = await raw(text);
    assert.equal(Number(got.split(" ")[1]), status, `${JSON.stringify(text.slice(0, 60))}: ${got.slice(0, 80)}`);
    assert.ok(!/^set-cookie/im.test(got));
  }
  const texts = [
    "\ud800",
    "\u0000",
    "‮evil",
    "👩‍👩‍👧‍👦".repeat(300),
    "a".repeat(200_000),
    '{"a":'.repeat(2000),
    "   ",
    "<script>alert(1)</script>",
  ];
  for (const prompt of texts) {
    const answer = await fetch(`${server.base}/v1/videos`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(small(prompt)),
    });
    assert.ok(
      answer.status === 200 || answer.status === 400,
      `${JSON.stringify(prompt.slice(0, 20))}: ${answer.status}`,
    );
  }
  const large = await fetch(`${server.base}/v1/videos`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `{"prompt":"${"a".repeat(5_000_000)}"}`,
  }).catch(() => undefined);
  assert.ok(large === undefined || large.status === 413);
  await good();
});

test("safe, two thousand connections that say nothing or speak slowly hold nobody up", async () => {
  const sockets: Socket[] = [];
  for (let i = 0; i < 2000; i++) {
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => {});
    if (i % 4 === 0) socket.write("POST /v1/videos HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n");
    sockets.push(socket);
    if (i % 200 === 199) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const began = performance.now();
  await good();
  assert.ok(performance.now() - began < 2000, "a request is still answered soon");
  for (const socket of sockets) socket.destroy();
});

test("safe, a policy refuses; keys open; each key sees its own films and has limits", async () => {
  await assert.rejects(
    server.client.videos.create(small("a snuff film")),
    (error: InstanceType<typeof OpenAI.APIError>) => {
      assert.deepEqual([error.status, error.code], [400, "moderation_blocked"]);
      return true;
    },
  );
  await server.stop();
  const { addKey } = await import("../src/server/index.ts");
  const [anna, ben] = [await addKey(folder, "anna"), await addKey(folder, "ben")];
  const { readFileSync, writeFileSync } = await import("node:fs");
  const path = `${folder}/keys.json`;
  assert.ok(!readFileSync(path, "utf8").includes(anna), "only a digest is kept");
  const entries = JSON.parse(readFileSync(path, "utf8"));
  entries[1].limits = { jobs: 1, requests: 60 };
  writeFileSync(path, JSON.stringify(entries));
  server = await startServer(["--port", "0", "--data", folder, "--workers", "0", "--policy", "off"]);
  const as = (apiKey: string) => new OpenAI({ apiKey, baseURL: `${server.base}/v1`, maxRetries: 0 });
  await assert.rejects(as("wrong").videos.list(), OpenAI.AuthenticationError);
  assert.equal((await fetch(`${server.base}/v1/videos`)).status, 401);
  const hers = await as(anna).videos.create(small("a cat"));
  await assert.rejects(as(ben).videos.retrieve(hers.id), OpenAI.NotFoundError);
  const his = await as(ben).videos.create(small("a dog"));
  assert.equal(his.status, "queued");
  const full = await as(ben)
    .videos.create(small("a dog"))
    .catch((error) => error);
  assert.ok(full instanceof OpenAI.RateLimitError);
  assert.ok(Number(full.headers?.get("retry-after")) >= 1);
  const answers = await Promise.all(
    Array.from({ length: 30 }, () =>
      as(ben)
        .videos.list()
        .then(
          () => 200,
          (error) => error.status,
        ),
    ),
  );
  assert.ok(answers.includes(429) && answers.includes(200), `${answers}`);
});
