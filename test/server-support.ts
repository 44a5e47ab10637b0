/** What the server's tests share: a server as a process of its own, a receiver of webhooks, waiting for films. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import OpenAI from "openai";
import { ROOT } from "./support.ts";

/** A server that runs as a process. */
export interface Served {
  port: number;
  base: string;
  child: ChildProcess;
  /** Log lines so far. */
  log: Record<string, unknown>[];
  client: OpenAI;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `./diorama serve` and waits until it listens. Workers draw with one thread each. */
export async function startServer(args: string[], environment: Record<string, string> = {}): Promise<Served> {
  const main = join(ROOT, "src/cli/main.ts");
  const child = spawn(process.execPath, ["--no-warnings", main, "serve", "--lease", "10", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, LP_NUM_THREADS: "1", ...environment },
  });
  process.on("exit", () => child.kill("SIGKILL"));
  const log: Record<string, unknown>[] = [];
  let rest = "";
  const port = await new Promise<number>((resolve, reject) => {
    child.stderr.on("data", (data) => {
      const lines = `${rest}${data}`.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (!line.startsWith("{")) {
          if (line.startsWith("diorama:")) reject(new Error(line));
          continue;
        }
        const entry = JSON.parse(line);
        log.push(entry);
        if (entry.event === "server.listening") resolve(entry.port);
      }
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${rest}`)));
  });
  const base = `http://127.0.0.1:${port}`;
  return {
    port,
    base,
    child,
    log,
    client: new OpenAI({ apiKey: "any", baseURL: `${base}/v1`, maxRetries: 4 }),
    stop(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
      return new Promise((resolve) => {
        child.once("exit", (code) => resolve(code));
        child.kill(signal);
      });
    },
  };
}

/** A small draft film's parameters; the client's types know only OpenAI's own values. */
export function small(prompt: string, more: Record<string, unknown> = {}): OpenAI.VideoCreateParams {
  return { prompt, seconds: "0.5", size: "256x256", quality: "draft", ...more } as unknown as OpenAI.VideoCreateParams;
}

/** Polls a video until it has ended. Fails where its progress falls. */
export async function ended(client: OpenAI, id: string, seconds = 120): Promise<OpenAI.Video & Record<string, any>> {
  let last = 0;
  for (const until = Date.now() + seconds * 1000; Date.now() < until; ) {
    const video = await client.videos.retrieve(id).catch((error) => {
      // While a test has the server killed, nobody answers.
      if (error instanceof OpenAI.APIConnectionError) return undefined;
      throw error;
    });
    if (video) {
      assert.ok(video.progress >= last, `progress fell from ${last} to ${video.progress}`);
      last = video.progress;
      if (video.status === "completed" || video.status === "failed") return video;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`video ${id} has not ended after ${seconds} s`);
}

/** A receiver of webhooks. The first `refusals` deliveries are refused. */
export async function receiver(refusals = 0) {
  const got: { body: string; headers: Record<string, string> }[] = [];
  let refused = 0;
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (refused < refusals) {
      refused++;
      response.writeHead(503).end();
      return;
    }
    got.push({ body, headers: request.headers as Record<string, string> });
    response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return { url, got, refused: () => refused, close: () => server.close() };
}
