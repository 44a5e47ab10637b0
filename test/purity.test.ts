/** A film is a pure function: a frame depends on the screenplay and its time, and on nothing else. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input, type InputTrack } from "mediabunny";
import { describeState } from "../src/engine/node.ts";
import { frame, type Screenplay, stage, write } from "../src/index.ts";
import { diorama, ROOT, scratchFolder, sha256 } from "./support.ts";

const folder = scratchFolder();
const size: [number, number] = [256, 256];
const PROMPT = "A red fox trots through a snowy forest at dawn.";
const FALLING = "A red ball rolls off a table and bounces on the floor.";

/** The hash of a frame at draft quality. */
const hashAt = async (work: Parameters<typeof frame>[0], t: number) =>
  sha256((await frame(work, t, { quality: "draft" })).data);

test("a frame is the same alone, in sequence, after others, in a world staged anew and in another process", async () => {
  const screenplay = await write(PROMPT, { seconds: 2, size, seed: 3 });
  const world = await stage(screenplay);
  const alone = await hashAt(world, 1);
  const inSequence: string[] = [];
  for (const t of [0, 0.5, 1, 1.5]) inSequence.push(await hashAt(world, t));
  assert.equal(inSequence[2], alone, "in sequence");
  assert.equal(new Set(inSequence).size, 4, "frames at different times differ");
  await hashAt(await stage(await write("A black cat on a green lawn", { seconds: 1, size })), 0.5);
  assert.equal(await hashAt(world, 1), alone, "after another film");
  assert.equal(await hashAt(structuredClone(screenplay), 1), alone, "staged anew");
  const path = join(folder, "purity.json");
  writeFileSync(path, JSON.stringify(screenplay));
  const other = spawnSync(process.execPath, ["--no-warnings", join(ROOT, "test/frame-hash.ts"), path, "1"], {
    encoding: "utf8",
  });
  assert.equal(other.stdout, alone, `another process: ${other.stderr.slice(0, 300)}`);
});

test("the state of the world has the same hash in any order and in another process", async () => {
  const screenplay = await write(FALLING, { seconds: 2, size, seed: 3 });
  const forwards = [];
  for (const t of [0, 0.7, 1.4]) forwards.push((await describeState(screenplay, t)).hash);
  const backwards = [];
  for (const t of [1.4, 0.7, 0]) backwards.push((await describeState(screenplay, t)).hash);
  assert.deepEqual(backwards.reverse(), forwards);
  assert.equal(new Set(forwards).size, 3);
  const path = join(folder, "state.json");
  writeFileSync(path, JSON.stringify(screenplay));
  const printed = await diorama(["state", path, "--at", "0.7"]);
  assert.equal(printed.code, 0, printed.stderr);
  const state = JSON.parse(printed.stdout);
  assert.equal(state.hash, forwards[1]);
  assert.ok(state.entities.length > 0 && state.entities.every((entity: any) => entity.id && entity.kind && entity.box));
});

test("another seed is another film; the same seed is the same screenplay", async () => {
  const [one, again, other] = await Promise.all([7, 7, 8].map((seed) => write(PROMPT, { seconds: 1, size, seed })));
  assert.deepEqual(one, again);
  assert.notEqual(await hashAt(one, 0.5), await hashAt(other, 0.5));
});

test("write | render equals the direct command, packet by packet", async () => {
  const options = ["--seconds", "0.5", "--size", "256x256", "--seed", "5"];
  const direct = join(folder, "direct.mp4");
  const piped = join(folder, "piped.mp4");
  const made = await diorama([FALLING, ...options, "--quality", "draft", "-o", direct]);
  assert.equal(made.code, 0, made.stderr);
  assert.match(made.stderr, /frame 12 of 12/);
  const written = await diorama(["write", FALLING, ...options]);
  const rendered = await diorama(["render", "-", "--quality", "draft", "-o", piped], { input: written.stdout });
  assert.equal(rendered.code, 0, rendered.stderr);
  const [ours, theirs] = [await packetsOf(direct), await packetsOf(piped)];
  assert.ok(ours.length > 12, "pictures and sound");
  assert.deepEqual(theirs, ours);
});

test("an edit to one shot leaves the pixels of the others as they were", async () => {
  const screenplay = await write("A corgi on a beach: a wide shot of it running, then a close-up of its face.", {
    seconds: 2,
    size,
  });
  assert.equal(screenplay.shots.length, 2);
  const edited: Screenplay = structuredClone(screenplay);
  edited.shots[1].camera.framing = "full";
  edited.shots[1].camera.angle = "high";
  edited.shots[1].seconds += 1;
  const inFirst = screenplay.shots[0].seconds / 2;
  const inSecond = screenplay.shots[0].seconds + 0.3;
  const before = [await hashAt(screenplay, inFirst), await hashAt(screenplay, inSecond)];
  const after = [await hashAt(edited, inFirst), await hashAt(edited, inSecond)];
  assert.equal(after[0], before[0], "the first shot is as it was");
  assert.notEqual(after[1], before[1], "the second shot is not");
});

test("Ctrl-C ends with 130 and leaves no file", async () => {
  const out = join(folder, "interrupted.mp4");
  const ended = await diorama([PROMPT, "--seconds", "20", "--size", "256x256", "--quality", "draft", "-o", out], {
    started(child) {
      child.stderr?.on("data", (text) => {
        if (String(text).includes("frame ")) child.kill("SIGINT");
      });
    },
  });
  assert.equal(ended.code, 130, ended.stderr);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes("interrupted")),
    [],
  );
});

/** Hashes of all packets of a film, pictures first. */
async function packetsOf(path: string): Promise<string[]> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(new Uint8Array(readFileSync(path))) });
  const tracks: (InputTrack | null)[] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()];
  const found: string[] = [];
  for (const track of tracks) {
    if (!track) continue;
    for await (const packet of new EncodedPacketSink(track).packets()) found.push(sha256(packet.data));
  }
  return found;
}
