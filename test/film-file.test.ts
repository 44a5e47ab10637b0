/** The film file: encoded from known frames, read back, box by box and pixel by pixel. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input, VideoSampleSink } from "mediabunny";
import { encodeExr } from "../src/cli/exr.ts";
import { CONTAINERS, type Codec, type Container, codecsOf, formatOf } from "../src/film/formats.ts";
import { encodeFilm, type FilmToEncode, h264Codec, MemorySink, SAMPLE_RATE } from "../src/film/index.ts";
import { openEncoders } from "../src/platform/node.ts";
import { createPendingFile } from "../src/platform/node-files.ts";
import { scratchFolder, sha256 } from "./support.ts";

const folder = scratchFolder();
const encoders = await openEncoders();
const skip = encoders ? false : "no encoder package on this machine";

/** A film of one colour (BT.709 limited) whose brightness climbs from frame to frame. */
function flatFilm(size: [number, number], fps: number, seconds: number, sound: boolean): FilmToEncode {
  const [width, height] = size;
  const frame = new Uint8Array((width * height * 3) / 2);
  const frameCount = Math.round(seconds * fps);
  return {
    size,
    fps,
    frameCount,
    async frame(index) {
      frame.fill(lumaAt(index), 0, width * height);
      frame.fill(90, width * height, (width * height * 5) / 4);
      frame.fill(180, (width * height * 5) / 4);
      return frame;
    },
    sound: sound ? { blocks: tone(), audioFrames: Math.round((frameCount / fps) * SAMPLE_RATE) } : undefined,
    bitsPerPixel: 0.12,
    tags: { title: "A test", comment: "of the film file" },
  };
}

const lumaAt = (index: number) => 40 + index * 2;

function* tone(): Generator<Float32Array> {
  for (let from = 0; ; from += 1000) {
    const block = new Float32Array(2000);
    for (let i = 0; i < 1000; i++) block[i * 2] = block[i * 2 + 1] = 0.2 * Math.sin((from + i) * 0.05);
    yield block;
  }
}

/** Boxes of an MP4, in order: type, where its content starts and where it ends. */
function boxes(bytes: Uint8Array, from = 0, to = bytes.length): { type: string; from: number; to: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = [];
  for (let at = from; at + 8 <= to; ) {
    let size = view.getUint32(at);
    let header = 8;
    if (size === 1) {
      size = Number(view.getBigUint64(at + 8));
      header = 16;
    }
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    found.push({ type, from: at + header, to: at + size });
    at += size;
  }
  return found;
}

/** Content of the first box with this four-letter name, wherever it is. */
function findBox(bytes: Uint8Array, name: string): Uint8Array {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(name, 0, "latin1");
  assert.ok(at >= 4, `the file has a ${name} box`);
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at - 4);
  return bytes.subarray(at + 4, at - 4 + size);
}

const CASES: { size: [number, number]; fps: number; seconds: number; sound: boolean }[] = [
  { size: [1280, 720], fps: 24, seconds: 2, sound: true },
  { size: [256, 256], fps: 12, seconds: 0.5, sound: false },
  { size: [642, 358], fps: 30, seconds: 1.4, sound: true },
  { size: [256, 1200], fps: 60, seconds: 0.7, sound: true },
  { size: [3840, 2160], fps: 25, seconds: 0.5, sound: false },
];

// First, while nothing that the other tests leave behind is still to be collected.
test("film file, memory stays flat over a long film", { skip }, async () => {
  const film = flatFilm([640, 360], 60, 40, true);
  const file = await createPendingFile(join(folder, "long.mp4"));
  const sizes: number[] = [];
  await encodeFilm(
    {
      ...film,
      frame: (i) => film.frame(i % 100),
      onFrame: (done) => done % 600 === 0 && sizes.push(process.memoryUsage().rss),
    },
    file,
  );
  await file.commit();
  assert.ok(sizes[3] - sizes[1] < 60e6, `resident memory over time: ${sizes.map((size) => Math.round(size / 1e6))} MB`);
});

for (const { size, fps, seconds, sound } of CASES) {
  const name = `${size.join("x")} at ${fps} for ${seconds} s${sound ? " with sound" : ""}`;
  test(`film file, ${name}`, { skip }, async () => {
    const path = join(folder, `${size.join("x")}.mp4`);
    const film = flatFilm(size, fps, seconds, sound);
    const file = await createPendingFile(path);
    await encodeFilm(film, file);
    await file.commit();
    assert.deepEqual(
      readdirSync(folder).filter((entry) => entry.endsWith(".part")),
      [],
      "no temporary file stays",
    );
    const bytes = new Uint8Array(readFileSync(path));

    // The index comes before the pictures.
    const order = boxes(bytes).map((box) => box.type);
    assert.equal(order[0], "ftyp");
    assert.ok(order.indexOf("moov") >= 0 && order.indexOf("moov") < order.indexOf("mdat"), `moov first: ${order}`);

    // High profile, and colours marked as BT.709 limited both in the file and in the stream's own header.
    const avcc = findBox(bytes, "avcC");
    assert.equal(avcc[1], 100, "High profile");
    const colr = findBox(bytes, "colr");
    assert.equal(Buffer.from(colr.subarray(0, 4)).toString("latin1"), "nclx");
    const colorView = new DataView(colr.buffer, colr.byteOffset);
    assert.deepEqual([colorView.getUint16(4), colorView.getUint16(6), colorView.getUint16(8)], [1, 1, 1], "BT.709");
    assert.equal(colr[10] & 0x80, 0, "limited range");

    const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
    const video = await input.getPrimaryVideoTrack();
    assert.ok(video);
    assert.equal(video.codec, "avc");
    assert.deepEqual([video.codedWidth, video.codedHeight], size);
    assert.deepEqual([video.displayWidth, video.displayHeight], size);
    assert.ok(Math.abs((await input.computeDuration()) - seconds) <= 1 / fps, "lasts as long as asked, to a frame");
    const stats = await video.computePacketStats();
    assert.equal(stats.packetCount, film.frameCount);
    const color = await video.getColorSpace();
    assert.deepEqual(
      [color.primaries, color.transfer, color.matrix, color.fullRange],
      ["bt709", "bt709", "bt709", false],
    );
    const tags = await input.getMetadataTags();
    assert.equal(tags.title, "A test");

    const audio = await input.getPrimaryAudioTrack();
    assert.equal(audio !== null, sound);
    if (audio) {
      assert.deepEqual([audio.codec, audio.sampleRate, audio.numberOfChannels], ["aac", SAMPLE_RATE, 2]);
      assert.ok(Math.abs((await audio.computeDuration()) - seconds) < 0.06, "sound is as long as the pictures");
    }

    // Each frame comes back in its place with its colour.
    const sink = new VideoSampleSink(video);
    let index = 0;
    for await (const sample of sink.samples()) {
      assert.ok(Math.abs(sample.timestamp - index / fps) < 1e-3, `frame ${index} is at its time`);
      if (index % 7 === 0) {
        const decoded = new Uint8Array(sample.allocationSize({ format: "I420" }));
        await sample.copyTo(decoded, { format: "I420" });
        const middle = Math.floor(size[1] / 2) * size[0] + size[0] / 2;
        assert.ok(Math.abs(decoded[middle] - lumaAt(index)) <= 3, `luma of frame ${index}: ${decoded[middle]}`);
        const chroma = size[0] * size[1] + Math.floor(size[1] / 4) * (size[0] / 2) + Math.floor(size[0] / 4);
        assert.ok(Math.abs(decoded[chroma] - 90) <= 3, `blue difference of frame ${index}: ${decoded[chroma]}`);
      }
      sample.close();
      index++;
    }
    assert.equal(index, film.frameCount);
    input.dispose();
  });
}

test("film file, the same frames give the same packets", { skip }, async () => {
  const packets = async () => {
    const path = join(folder, "same.mp4");
    const file = await createPendingFile(path);
    await encodeFilm(flatFilm([320, 256], 24, 0.5, true), file);
    await file.commit();
    const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(new Uint8Array(readFileSync(path))) });
    const track = await input.getPrimaryVideoTrack();
    const found: string[] = [];
    for await (const packet of new EncodedPacketSink(track!).packets())
      found.push(Buffer.from(packet.data).toString("hex"));
    return found;
  };
  assert.deepEqual(await packets(), await packets());
});

test("film file, an interrupted film leaves nothing behind", { skip }, async () => {
  const path = join(folder, "interrupted.mp4");
  const file = await createPendingFile(path);
  const stop = new AbortController();
  const film = flatFilm([320, 256], 24, 4, true);
  await assert.rejects(
    encodeFilm({ ...film, signal: stop.signal, onFrame: (done) => done === 20 && stop.abort() }, file).catch(
      async (error) => {
        await file.abandon();
        throw error;
      },
    ),
  );
  assert.deepEqual(
    readdirSync(folder).filter((entry) => entry.includes("interrupted")),
    [],
  );
});

test("film file, the codec string names the lowest level that fits", () => {
  assert.equal(h264Codec(1920, 1080, 24), "avc1.640028");
  assert.equal(h264Codec(1280, 720, 24), "avc1.64001f");
  assert.equal(h264Codec(3840, 2160, 60), "avc1.640034");
  assert.equal(h264Codec(3840, 3840, 60), "avc1.64003c");
});

test("every container and codec that is offered is written, and says what it is; the same film is the same file", {
  skip,
}, async () => {
  for (const container of CONTAINERS)
    for (const codec of codecsOf(container)) {
      const bytes = [await encoded(container, codec), await encoded(container, codec)];
      // The encoder of HEVC shares its work among threads as they come, and spends bits by who was first.
      if (codec !== "hevc")
        assert.equal(sha256(bytes[0]), sha256(bytes[1]), `${container} with ${codec} depends on more than the film`);
      const input = new Input({ source: new BufferSource(bytes[0]), formats: ALL_FORMATS });
      const track = await input.getPrimaryVideoTrack();
      assert.ok(track);
      assert.equal(track.codec, { h264: "avc", hevc: "hevc", vp9: "vp9", av1: "av1" }[codec], container);
      let packets = 0;
      for await (const packet of new EncodedPacketSink(track).packets()) packets += packet.byteLength > 0 ? 1 : 0;
      assert.equal(packets, 12, `${container} with ${codec}`);
      assert.equal((await input.getPrimaryAudioTrack())?.codec, /mp4|mov/.test(container) ? "aac" : "opus");
    }
  assert.equal(formatOf("webm", "h264"), undefined);
  assert.deepEqual(formatOf("webm"), { container: "webm", codec: "vp9" });
});

/** The bytes of a short film in a container. */
async function encoded(container: Container, codec: Codec): Promise<Uint8Array> {
  const sink = new MemorySink();
  await encodeFilm({ ...flatFilm([320, 256], 24, 0.5, true), format: { container, codec } }, sink);
  return sink.bytes;
}

test("an EXR gives its floats back exactly", () => {
  const [width, height] = [37, 21];
  const channels = ["R", "G", "B", "Z"];
  const data = Float32Array.from({ length: width * height * 4 }, (_, i) =>
    i % 7 === 3 ? Infinity : Math.sin(i) * 1e3,
  );
  const back = readExr(encodeExr({ width, height, channels, data }));
  assert.deepEqual(back.channels, ["B", "G", "R", "Z"]);
  for (let i = 0; i < width * height; i++)
    back.channels.forEach((name, k) => {
      assert.equal(back.data[i * 4 + k], data[i * 4 + channels.indexOf(name)], `${name} of pixel ${i}`);
    });
});

/** Reads a ZIP-compressed scan line EXR by the format's own layout: header, table of blocks, planar lines. */
function readExr(bytes: Uint8Array): { channels: string[]; data: Float32Array } {
  const b = Buffer.from(bytes);
  assert.equal(b.readUInt32LE(0), 20000630);
  let at = 8;
  const word = () => {
    const end = b.indexOf(0, at);
    const text = b.toString("latin1", at, end);
    at = end + 1;
    return text;
  };
  const channels: string[] = [];
  let [width, height] = [0, 0];
  for (let name = word(); name; name = word()) {
    word();
    const size = b.readInt32LE(at);
    const start = at + 4;
    at = start;
    if (name === "channels") for (let c = word(); c; at += 16, c = word()) channels.push(c);
    if (name === "dataWindow") [width, height] = [b.readInt32LE(start + 8) + 1, b.readInt32LE(start + 12) + 1];
    at = start + size;
  }
  const data = new Float32Array(width * height * channels.length);
  for (let y = 0; y < height; y += 16, at += 8) {
    const from = Number(b.readBigUInt64LE(at));
    const body = b.subarray(from + 8, from + 8 + b.readInt32LE(from + 4));
    const lines = Math.min(16, height - y);
    const size = lines * width * channels.length * 4;
    let raw = body;
    if (body.length < size) {
      const mixed = inflateSync(body);
      for (let i = 1; i < mixed.length; i++) mixed[i] = (mixed[i] + mixed[i - 1] - 128) & 255;
      const half = Math.ceil(size / 2);
      raw = Buffer.alloc(size);
      for (let i = 0; i < size; i++) raw[i] = mixed[(i >> 1) + (i & 1 ? half : 0)];
    }
    let p = 0;
    for (let line = y; line < y + lines; line++)
      for (let k = 0; k < channels.length; k++)
        for (let x = 0; x < width; x++, p += 4) data[(line * width + x) * channels.length + k] = raw.readFloatLE(p);
  }
  return { channels, data };
}
