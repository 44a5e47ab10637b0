/** The wire: OpenAI's own client and plain requests against a running server. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ALL_FORMATS, BufferSource, Input } from "mediabunny";
import OpenAI from "openai";
import { openEncoders } from "../src/platform/node.ts";
import { ended, receiver, type Served, small, startServer } from "./server-support.ts";
import { scratchFolder } from "./support.ts";

const skip = (await openEncoders()) ? false : "no encoder package on this machine";
const SECRET = `whsec_${Buffer.from("a secret of thirty-two bytes yes").toString("base64")}`;
let server: Served;
let client: OpenAI;
let hook: Awaited<ReturnType<typeof receiver>>;
let first: OpenAI.Video;

before(async () => {
  if (skip) return;
  hook = await receiver(1);
  server = await startServer(["--port", "0", "--data", scratchFolder(), "--workers", "1", "--webhook", hook.url], {
    DIORAMA_WEBHOOK_SECRET: SECRET,
  });
  client = server.client;
});
after(async () => {
  await server?.stop();
  hook?.close();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.base}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

test("wire, a film by OpenAI's client: created, polled, told of and downloaded", { skip }, async () => {
  first = await client.videos.create(small("A corgi runs on a beach at noon"));
  assert.equal(first.object, "video");
  assert.equal(first.status, "queued");
  assert.deepEqual([first.seconds, first.size, first.model, first.progress], ["0.5", "256x256", "sora-2", 0]);
  const events = await (await fetch(`${server.base}/v1/videos/${first.id}/events`)).text();
  const types = [...events.matchAll(/^event: (.+)$/gm)].map((match) => match[1]);
  assert.ok(types.length >= 2 && types.slice(0, -1).every((type) => type === "video.progress"), types.join());
  assert.equal(types.at(-1), "video.completed");
  const done = await ended(client, first.id);
  assert.equal(done.status, "completed");
  assert.equal(done.progress, 100);
  assert.ok(done.completed_at! >= done.created_at);

  const film = new Uint8Array(await (await client.videos.downloadContent(first.id)).arrayBuffer());
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(film) });
  const track = await input.getPrimaryVideoTrack();
  assert.equal((await track!.computePacketStats()).packetCount, 12);
  assert.deepEqual([track!.displayWidth, track!.displayHeight], [256, 256]);
  assert.ok(await input.getPrimaryAudioTrack(), "it has sound");
  const thumbnail = await client.videos.downloadContent(first.id, { variant: "thumbnail" });
  assert.equal(Buffer.from(await thumbnail.arrayBuffer()).toString("latin1", 8, 12), "WEBP");
  const sheet = new Uint8Array(
    await (await client.videos.downloadContent(first.id, { variant: "spritesheet" })).arrayBuffer(),
  );
  assert.deepEqual([...sheet.subarray(0, 3)], [0xff, 0xd8, 0xff]);

  const content = `${server.base}/v1/videos/${first.id}/content`;
  const part = await fetch(content, { headers: { range: "bytes=100-199" } });
  assert.equal(part.status, 206);
  assert.equal(part.headers.get("content-range"), `bytes 100-199/${film.length}`);
  assert.deepEqual(new Uint8Array(await part.arrayBuffer()), film.subarray(100, 200));
  const tail = await fetch(content, { headers: { range: "bytes=-50" } });
  assert.deepEqual(new Uint8Array(await tail.arrayBuffer()), film.subarray(-50));
  assert.equal((await fetch(content, { headers: { range: `bytes=${film.length}-` } })).status, 416);

  for (let i = 0; i < 60 && hook.got.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 250));
  assert.equal(hook.refused(), 1, "a refused event is told again");
  const event: { type: string; data: object } = await client.webhooks.unwrap(
    hook.got[0].body,
    hook.got[0].headers,
    SECRET,
  );
  assert.equal(event.type, "video.completed");
  assert.equal((event.data as { id: string }).id, first.id);
  await assert.rejects(async () => client.webhooks.unwrap(`${hook.got[0].body} `, hook.got[0].headers, SECRET));
});

test("wire, an edit keeps all but what was said; an extension goes on; a character returns", { skip }, async () => {
  const screenplay = async (id: string) => (await fetch(`${server.base}/v1/videos/${id}/screenplay`)).json() as any;
  const original = await screenplay(first.id);
  const night = await client.videos.remix(first.id, { prompt: "make it night" });
  assert.equal(night.remixed_from_video_id, first.id);
  const edited = await screenplay(night.id);
  assert.equal(edited.sets[0].time, "night");
  assert.deepEqual({ ...edited.sets[0], time: "", features: [] }, { ...original.sets[0], time: "", features: [] });
  assert.deepEqual([edited.cast, edited.shots, edited.seed], [original.cast, original.shots, original.seed]);
  const cat = await client.videos.edit({ video: { id: first.id }, prompt: "replace the corgi with a cat" });
  assert.deepEqual(
    (await screenplay(cat.id)).cast.map(({ kind }: { kind: string }) => kind),
    ["cat"],
  );

  const film = await (await client.videos.downloadContent(first.id)).arrayBuffer();
  const longer = await client.videos.extend({
    video: { id: first.id },
    prompt: "the corgi jumps",
    seconds: "0.5" as any,
  });
  const upload = await client.videos.edit({ video: new File([film], "film.mp4"), prompt: "add rain" });
  const mossy = await client.videos.createCharacter({ name: "Mossy", video: new File([film], "film.mp4") });
  assert.equal((await client.videos.getCharacter(mossy.id!)).name, "Mossy");
  const again = await client.videos.create(small("Mossy sits in a park", { characters: [{ id: mossy.id }], n: 2 }));
  const played = await screenplay(again.id);
  assert.deepEqual(
    played.cast.map(({ kind, name }: any) => [kind, name]),
    [["corgi", "Mossy"]],
  );
  assert.equal((again as any).siblings.length, 1);

  assert.equal((await ended(client, longer.id)).status, "completed");
  const joined = new Uint8Array(await (await client.videos.downloadContent(longer.id)).arrayBuffer());
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(joined) });
  const stats = await (await input.getPrimaryVideoTrack())!.computePacketStats();
  assert.equal(stats.packetCount, 24, "the film and what was added");
  assert.equal((await ended(client, upload.id)).status, "completed");
  const missing = await fetch(`${server.base}/v1/videos/${night.id}`, { method: "DELETE" });
  assert.deepEqual(await missing.json(), { id: night.id, object: "video.deleted", deleted: true });
  await assert.rejects(client.videos.retrieve(night.id), OpenAI.NotFoundError);
});

test("wire, a picture is the first frame", { skip }, async () => {
  const thumbnail = await client.videos.downloadContent(first.id, { variant: "thumbnail" });
  const url = `data:image/webp;base64,${Buffer.from(await thumbnail.arrayBuffer()).toString("base64")}`;
  const made = await client.videos.create(small("A red car on a road", { input_reference: { image_url: url } }));
  const done = await ended(client, made.id);
  assert.equal(done.status, "completed");
  assert.equal(done.references[0].use, "first_frame");
  assert.ok(done.references[0].how.length > 40);
});

test("wire, lists go page by page, requests with one key make one film", { skip }, async () => {
  const key = { headers: { "Idempotency-Key": "one-key" } };
  const one = await client.videos.create(small("A blue ball"), key);
  const two = await client.videos.create(small("A blue ball"), key);
  assert.equal(two.id, one.id);
  await assert.rejects(client.videos.create(small("A green ball"), key), OpenAI.UnprocessableEntityError);
  const ids: string[] = [];
  for await (const video of client.videos.list({ limit: 2 })) ids.push(video.id);
  assert.ok(ids.length > 5);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(ids, [...ids].sort().reverse());
  const oldest: string[] = [];
  for await (const video of client.videos.list({ limit: 3, order: "asc" })) oldest.push(video.id);
  assert.deepEqual(oldest, [...ids].reverse());
  const cancelled = await post(`/v1/videos/${one.id}/cancel`, {});
  const { status, error } = (await cancelled.json()) as any;
  assert.ok(status === "completed" || (status === "failed" && error.code === "cancelled"));
});

test("wire, what is wrong is said in OpenAI's error body", { skip }, async () => {
  const cases: [path: string, body: unknown, status: number, param: string | null, code: string | null][] = [
    ["/v1/videos", {}, 400, "prompt", "missing_required_parameter"],
    ["/v1/videos", { prompt: "" }, 400, "prompt", "invalid_value"],
    ["/v1/videos", { prompt: "a cat", seconds: "900" }, 400, "seconds", "invalid_value"],
    ["/v1/videos", { prompt: "a cat", size: "1x1" }, 400, "size", "invalid_value"],
    ["/v1/videos", { prompt: "a cat", size: "257x257" }, 400, "size", "invalid_value"],
    ["/v1/videos", { prompt: "a cat", colour: 1 }, 400, "colour", "unknown_parameter"],
    ["/v1/videos", { prompt: 7 }, 400, "prompt", "invalid_type"],
    ["/v1/videos", { prompt: "x".repeat(9000) }, 400, "prompt", "invalid_value"],
    ["/v1/videos", { prompt: "a cat", screenplay: { version: 1 } }, 400, "screenplay", "invalid_screenplay"],
    ["/v1/videos", { prompt: "a cat", style: "nonsense" }, 400, "style", "invalid_value"],
    ["/v1/videos/edits", { prompt: "add rain", video: { id: "video_none" } }, 404, null, "not_found"],
    ["/v1/videos/video_none/remix", { prompt: "add rain" }, 404, null, "not_found"],
    ["/v1/videos/nowhere/else/at/all", {}, 404, null, "unknown_url"],
  ];
  for (const [path, body, status, param, code] of cases) {
    const answer = await post(path, body);
    const { error } = (await answer.json()) as any;
    assert.deepEqual(
      [answer.status, error.param, error.code],
      [status, param, code],
      `${path} ${JSON.stringify(body).slice(0, 80)}: ${error.message}`,
    );
    assert.equal(error.type, "invalid_request_error");
    assert.ok(error.message.length > 10);
  }
  assert.equal((await fetch(`${server.base}/v1/videos`, { method: "PATCH" })).status, 405);
  const queued = await client.videos.create(small("A tree"));
  const early = await fetch(`${server.base}/v1/videos/${queued.id}/content`);
  assert.equal(early.status, 404);
});

test("wire, the OpenAPI document, health, readiness, metrics and the page", { skip }, async () => {
  const text = async (path: string) => (await fetch(`${server.base}${path}`)).text();
  const document = JSON.parse(await text("/openapi.json"));
  assert.equal(document.openapi, "3.1.0");
  for (const path of [
    "/v1/videos",
    "/v1/videos/{id}",
    "/v1/videos/edits",
    "/v1/videos/extensions",
    "/v1/videos/characters",
  ]) {
    assert.ok(document.paths[path], path);
  }
  assert.equal(await text("/healthz"), "ok\n");
  assert.equal(await text("/readyz"), "ready\n");
  const metrics = await text("/metrics");
  assert.match(
    metrics,
    /diorama_http_request_duration_seconds_bucket\{method="POST",route="\/v1\/videos",le="0.05"\} \d+/,
  );
  assert.match(metrics, /diorama_videos_completed \d+/);
  const page = await text("/");
  assert.ok(page.includes("<form") && !/(src|href)="https?:/.test(page), "nothing from elsewhere");
  const trace = "0af7651916cd43dd8448eb211c80319c";
  const made = await fetch(`${server.base}/v1/videos`, {
    method: "POST",
    headers: { "content-type": "application/json", traceparent: `00-${trace}-b7ad6b7169203331-01` },
    body: JSON.stringify(small("A stone")),
  });
  const video = (await made.json()) as any;
  assert.equal(video.trace_id, trace);
  await ended(client, video.id);
  assert.ok(
    server.log.some(({ event, trace: of }) => event === "segment.done" && of === trace),
    "the trace reaches the frames",
  );
});

test("wire, a server that is told to stop ends in order", { skip }, async () => {
  assert.equal(await server.stop(), 0);
});
