/** Two old tricks: requests that never end, and names that point elsewhere the second time. */
import assert from "node:assert/strict";
import dns from "node:dns";
import { createServer, type Server } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { type AddressInfo, connect, createServer as createSocketServer } from "node:net";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { safeFetch } from "../src/server/guard/fetch.ts";
import { readKeys } from "../src/server/guard/keys.ts";
import { Metrics } from "../src/server/metrics.ts";
import { createHttpServer, type HttpSetup } from "../src/server/wire/http.ts";
import { startServer } from "./server-support.ts";
import { scratchFolder } from "./support.ts";

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
const listening = (server: Server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));

/** Sends pieces of text, one every so many milliseconds, until the other side has had enough. What it said, and when. */
function drip(
  port: number,
  pieces: Iterator<string>,
  every: number,
): Promise<{ said: string; after: number; sent: number }> {
  const began = performance.now();
  return new Promise((resolve) => {
    let said = "";
    let sent = 0;
    const socket = connect(port, "127.0.0.1");
    const timer = setInterval(() => {
      const next = pieces.next();
      if (next.done || !socket.writable) return;
      socket.write(next.value);
      sent++;
    }, every);
    socket.on("data", (data) => {
      said += data;
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(timer);
      resolve({ said, after: performance.now() - began, sent });
    });
  });
}

function* slowHead(): Generator<string> {
  yield "GET /v1/videos HTTP/1.1\r\nhost: 127.0.0.1\r\n";
  for (let n = 0; ; n++) yield `x-${n}: y\r\n`;
}

function* slowBody(): Generator<string> {
  yield 'POST /v1/videos HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{"prompt":"';
  for (;;) yield "a";
}

test("hostile, requests that come drop by drop are cut off, and others are answered meanwhile", async () => {
  // Neither a head nor a body that never ends reaches what lies behind: nothing of it is there.
  const setup = {
    keys: await readKeys(scratchFolder()),
    metrics: new Metrics(),
    version: "0",
    log: () => {},
    ending: () => false,
    ready: async () => {},
    gauges: async () => ({}),
  } as unknown as HttpSetup;
  const patience = { head: 1000, whole: 2500, look: 200 };
  const server = createHttpServer(setup, patience);
  await listening(server);
  const port = portOf(server);
  const heads = Array.from({ length: 60 }, () => drip(port, slowHead(), 50));
  const bodies = Array.from({ length: 60 }, () => drip(port, slowBody(), 50));
  let longest = 0;
  for (let n = 0; n < 20; n++) {
    const began = performance.now();
    assert.equal((await fetch(`http://127.0.0.1:${port}/healthz`)).status, 200);
    longest = Math.max(longest, performance.now() - began);
    await pause(50);
  }
  assert.ok(longest < 1000, `others waited ${longest} ms`);
  for (const { said, after, sent } of await Promise.all(heads)) {
    assert.match(said, /^HTTP\/1.1 408 /);
    assert.ok(after >= patience.head - 50 && after < patience.head + 4000, `a head was borne for ${after} ms`);
    assert.ok(sent > 5, "it was still speaking");
  }
  for (const { said, after } of await Promise.all(bodies)) {
    assert.match(said, /^HTTP\/1.1 408 /);
    assert.ok(after >= patience.whole - 50 && after < patience.whole + 4000, `a body was borne for ${after} ms`);
  }
  server.close();
  server.closeAllConnections();
});

test("hostile, a running server cuts off a head that never ends", async () => {
  const server = await startServer(["--port", "0", "--data", scratchFolder(), "--workers", "0"]);
  const { said, after } = await drip(server.port, slowHead(), 500);
  assert.match(said, /^HTTP\/1.1 408 /);
  assert.ok(after > 14_000 && after < 30_000, `it was borne for ${after} ms`);
  await server.stop();
});

test("hostile, a page whose name points at this machine gets nothing", async () => {
  const server = await startServer(["--port", "0", "--data", scratchFolder(), "--workers", "0"]);
  const ask = (path: string, headers: Record<string, string>) =>
    new Promise<number>((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () => {
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
        socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("")}connection: close\r\n\r\n`);
      });
      let said = "";
      socket.on("data", (data) => {
        said += data;
      });
      socket.on("close", () => resolve(Number(said.split(" ")[1])));
    });
  for (const path of ["/v1/videos", "/", "/metrics", "/openapi.json", "/healthz"]) {
    for (const host of [
      "evil.example",
      `evil.example:${server.port}`,
      "127.0.0.1.evil.example",
      "localhost.evil.example",
      "10.0.0.1",
    ])
      assert.equal(await ask(path, { host }), 403, `${path} by the name ${host}`);
    assert.equal(await ask(path, { host: `127.0.0.1:${server.port}` }), 200, path);
    assert.equal(await ask(path, { host: `localhost:${server.port}`, origin: "http://evil.example" }), 403, path);
    assert.equal(await ask(path, { host: `localhost:${server.port}`, origin: "null" }), 403, path);
  }
  await server.stop();
});

test("hostile, a name that is public when it is checked and private afterwards is asked for once", async (t) => {
  let hits = 0;
  const inside = createServer((_request, response) => {
    hits++;
    response.end("secret");
  });
  await listening(inside);
  const port = portOf(inside);
  const asked: string[] = [];
  /** What the name means, each time that it is asked for. */
  let answers: string[][] = [];
  const genuine = dns.lookup;
  t.after(() => {
    dns.lookup = genuine;
    syncBuiltinESMExports();
    inside.close();
  });
  (dns as { lookup: unknown }).lookup = (name: string, _options: unknown, callback: (...result: unknown[]) => void) => {
    asked.push(name);
    const addresses = answers[Math.min(asked.length, answers.length) - 1];
    callback(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );
  };
  syncBuiltinESMExports();
  const bounds = { most: 1000, timeout: 1500, redirects: 3 };

  // TEST-NET-3 (RFC 5737) is not public: the first answer already is refused, and nobody is connected to.
  for (const first of [["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["203.0.113.5"], ["10.0.0.7"]]) {
    asked.length = 0;
    answers = [first];
    await assert.rejects(safeFetch(`http://rebind.example:${port}/`, bounds), /private address/, first.join());
    assert.equal(asked.length, 1);
  }
  // Public first, this machine ever after: the connection goes to what was checked, which doesn't answer here.
  asked.length = 0;
  answers = [["192.88.98.1"], ["127.0.0.1"]];
  await assert.rejects(
    safeFetch(`http://rebind.example:${port}/`, bounds),
    (error: Error) => !/private/.test(error.message),
  );
  assert.deepEqual(asked, ["rebind.example"], "the name was resolved once");
  assert.equal(hits, 0, "nobody inside was asked");

  // After a redirect the name is checked again: what was loopback and allowed leads to what is not.
  const hop = createServer((_request, response) =>
    response.writeHead(302, { location: `http://later.example:${port}/` }).end(),
  );
  await listening(hop);
  asked.length = 0;
  answers = [["127.0.0.1"], ["10.0.0.7"]];
  await assert.rejects(
    safeFetch(`http://first.example:${portOf(hop)}/`, { ...bounds, allow: "loopback" }),
    /private address/,
  );
  assert.deepEqual(asked, ["first.example", "later.example"]);
  assert.equal(hits, 0);
  hop.close();
});

test("hostile, an address that takes the connection and says nothing is given up", async () => {
  const silent = createSocketServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", () => resolve()));
  const began = performance.now();
  await assert.rejects(
    safeFetch(`http://127.0.0.1:${portOf(silent)}/`, { most: 10, timeout: 400, redirects: 0, allow: "loopback" }),
  );
  assert.ok(performance.now() - began < 3000);
  silent.close();
});
