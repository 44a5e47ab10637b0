/** What is asked for of films beside their prompt: read back from their pixels. All is kept in an S3-compatible store, and signed. */
import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ALL_FORMATS, BufferSource, Input, VideoSampleSink } from "mediabunny";
import type OpenAI from "openai";
import { encodeFilm, MemorySink } from "../src/film/index.ts";
import { openEncoders } from "../src/platform/node.ts";
import { checkCredentials } from "../src/server/credentials/credentials.ts";
import { readProvenance } from "../src/server/provenance.ts";
import { makeSigner, type TestSigner } from "./certificates.ts";
import { type S3Stub, startS3 } from "./s3-stub.ts";
import { ended, type Served, small, startServer } from "./server-support.ts";
import { scratchFolder } from "./support.ts";

const skip = (await openEncoders()) ? false : "no encoder package on this machine";
let store: S3Stub;
let server: Served;
let signer: TestSigner;
let first: OpenAI.Video;

before(async () => {
  if (skip) return;
  store = await startS3();
  signer = makeSigner("P-256");
  const folder = scratchFolder();
  writeFileSync(join(folder, "chain.pem"), signer.chain);
  writeFileSync(join(folder, "key.pem"), signer.key);
  const signing = ["--certificate", join(folder, "chain.pem"), "--key", join(folder, "key.pem")];
  server = await startServer(["--port", "0", "--data", folder, "--workers", "1", "--storage", store.url, ...signing]);
  first = await server.client.videos.create(small("A green frog sits on a stone"));
});
after(async () => {
  await server?.stop();
  store?.close();
});

const download = async (id: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await server.client.videos.downloadContent(id)).arrayBuffer());

async function finished(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const video = await ended(server.client, id, 240);
  assert.equal(video.status, "completed", JSON.stringify(video.error));
  return download(id);
}

/** The luma of every frame. */
async function framesOf(film: Uint8Array): Promise<Uint8Array[]> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(film) });
  const frames: Uint8Array[] = [];
  for await (const sample of new VideoSampleSink((await input.getPrimaryVideoTrack())!).samples()) {
    const bytes = new Uint8Array(sample.allocationSize({ format: "I420" }));
    await sample.copyTo(bytes, { format: "I420" });
    frames.push(bytes.slice(0, sample.codedWidth * sample.codedHeight));
    sample.close();
  }
  return frames;
}

/** Mean of how far two pictures are apart, in steps of 255. */
function apart(a: Uint8Array, b: Uint8Array): number {
  assert.equal(a.length, b.length);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i] - b[i]);
  return sum / a.length;
}

/** A picture that no world shows, as the data: URL of a PNG: bars of light and dark, and its luma. */
async function bars(vertical: boolean) {
  const { encodePng } = await import("../src/cli/png.ts");
  const [width, height] = [256, 256];
  const data = new Uint8Array(width * height * 4);
  const luma = new Uint8Array(width * height);
  for (let i = 0; i < width * height; i++) {
    const bright = (vertical ? i % width : Math.floor(i / width)) & 32 ? 210 : 30;
    data.set([bright, bright, bright, 255], i * 4);
    luma[i] = 16 + (bright * 219) / 255;
  }
  const png = Buffer.from(encodePng({ width, height, data }));
  return { url: `data:image/png;base64,${png.toString("base64")}`, luma };
}

test("films, one goes through the store, signed, and comes back whole and by range", { skip }, async () => {
  const film = await finished(first.id);
  assert.equal((await framesOf(film)).length, 12);
  const { certificate, facts } = checkCredentials(film);
  assert.equal(certificate.subject, new X509Certificate(signer.own).subject);
  const record = readProvenance(film)!;
  assert.deepEqual(
    [record.generator, record.engine, record.video, record.quality],
    ["Diorama", "world", first.id, "draft"],
  );
  assert.match(String(record.version), /^\d+\.\d+\.\d+$/);
  assert.equal(facts.screenplaySha256, record.screenplaySha256);
  assert.equal(facts.promptSha256, record.promptSha256);
  assert.deepEqual(record.screenplay, await (await fetch(`${server.base}/v1/videos/${first.id}/screenplay`)).json());
  const changed = film.slice();
  changed[film.length >> 1] ^= 1;
  assert.throws(() => checkCredentials(changed), /changed after it was signed/);

  const kept = [...store.files].map(([key, { type }]) => `${key.split("/").at(-1)} ${type}`).sort();
  assert.deepEqual(kept, [
    "last-frame.webp image/webp",
    "spritesheet.jpg image/jpeg",
    "thumbnail.webp image/webp",
    "video.mp4 video/mp4",
  ]);
  assert.ok(!store.seen.some((one) => one.endsWith("403")), "every request was signed well");
  const part = await fetch(`${server.base}/v1/videos/${first.id}/content`, { headers: { range: "bytes=1000-1999" } });
  assert.equal(part.status, 206);
  assert.deepEqual(new Uint8Array(await part.arrayBuffer()), film.subarray(1000, 2000));
});

test("films, a picture is the first frame, another the last; between them is the world", { skip }, async () => {
  const [start, end] = [await bars(true), await bars(false)];
  const made = await server.client.videos.create(
    small("A green frog sits on a stone", {
      seconds: "2",
      input_reference: { image_url: start.url },
      last_frame: { image_url: end.url },
    }),
  );
  const frames = await framesOf(await finished(made.id));
  assert.equal(frames.length, 48);
  const [fromStart, fromEnd] = [start, end].map(({ luma }) => frames.map((frame) => apart(frame, luma)));
  assert.ok(fromStart[0] < 6, `the first frame is ${fromStart[0]} from its picture`);
  assert.ok(fromEnd[47] < 6, `the last frame is ${fromEnd[47]} from its picture`);
  assert.ok(fromStart[24] > 25 && fromEnd[24] > 25, "the middle is neither");
  // It dissolves: the picture goes away frame by frame, and the other comes.
  for (let n = 2; n < 16; n += 2) {
    assert.ok(fromStart[n] > fromStart[n - 2], `frame ${n}`);
    assert.ok(fromEnd[47 - n] > fromEnd[49 - n], `frame ${47 - n}`);
  }
});

test("films, the end of a loop leads into its beginning", { skip }, async () => {
  const made = await server.client.videos.create(small("A red ball rolls on grass", { seconds: "2", loop: true }));
  const frames = await framesOf(await finished(made.id));
  assert.equal(frames.length, 48);
  const steps = frames.slice(1).map((frame, n) => apart(frame, frames[n]));
  const seam = apart(frames[47], frames[0]);
  const widest = Math.max(...frames.map((frame) => apart(frame, frames[47])));
  // The step from the last frame to the first is as any other; frames further off differ by more.
  assert.ok(seam <= Math.max(...steps) + 0.5, `the seam is ${seam} wide, other steps ${Math.max(...steps)}`);
  assert.ok(widest > seam * 1.3, `something moves: ${widest} at most, ${seam} at the seam`);
});

test("films, an extension backward puts a shot before what was there", { skip }, async () => {
  const longer = await server.client.videos.extend({
    video: { id: first.id },
    seconds: "0.5",
    direction: "backward",
    prompt: "the frog jumps",
  } as unknown as OpenAI.VideoExtendParams);
  assert.equal((longer as any).extended_from_video_id, first.id);
  assert.equal(longer.seconds, "1");
  const screenplay = async (id: string) =>
    (await (await fetch(`${server.base}/v1/videos/${id}/screenplay`)).json()) as { shots: any[]; cast: any[] };
  const [was, is] = [await screenplay(first.id), await screenplay(longer.id)];
  assert.equal(is.shots.length, was.shots.length + 1);
  assert.deepEqual(is.shots.slice(1), was.shots);
  assert.deepEqual(is.cast, was.cast);
  assert.ok(is.shots[0].beats.some(({ does }: { does: string }) => does === "jump"));
  const old = await framesOf(await download(first.id));
  const frames = await framesOf(await finished(longer.id));
  assert.equal(frames.length, 24);
  for (const n of [0, 6, 11]) {
    const distance = apart(frames[12 + n], old[n]);
    assert.ok(distance < 8, `frame ${n} of the film is ${distance} from what it was`);
  }
});

test("films, an upload that is ours is continued, with what its record says; another is refused", {
  skip,
}, async () => {
  const film = await download(first.id);
  const upload = () => new File([film], "film.mp4", { type: "video/mp4" });
  const longer = await server.client.videos.extend({
    video: upload(),
    seconds: "0.5",
  } as unknown as OpenAI.VideoExtendParams);
  assert.deepEqual([longer.seconds, (longer as any).quality], ["1", "draft"]);
  const whole = await finished(longer.id);
  assert.equal((await framesOf(whole)).length, 24);
  assert.equal(checkCredentials(whole).facts.video, longer.id, "credentials of its own");

  const foreign = new MemorySink();
  await encodeFilm(
    {
      size: [256, 256],
      fps: 12,
      frameCount: 3,
      frame: async () => new Uint8Array((256 * 256 * 3) / 2).fill(100),
      bitsPerPixel: 0.1,
      tags: {},
    },
    foreign,
  );
  const files: [Uint8Array<ArrayBufferLike>, RegExp][] = [
    [foreign.bytes.slice(), /no record of its screenplay/],
    [film.slice(0, film.length - 900), /no record of its screenplay/],
    [Buffer.from("not a film at all, but long enough"), /must be an MP4/],
  ];
  for (const [bytes, says] of files) {
    const video = new File([new Uint8Array(bytes)], "film.mp4", { type: "video/mp4" });
    for (const ask of [
      () => server.client.videos.edit({ video, prompt: "add rain" }),
      () => server.client.videos.extend({ video, seconds: "1" } as unknown as OpenAI.VideoExtendParams),
    ])
      await assert.rejects(ask(), (error: InstanceType<typeof OpenAI.APIError>) => {
        assert.deepEqual([error.status, error.param], [400, "video"]);
        assert.match(error.message, says);
        return true;
      });
  }
});
