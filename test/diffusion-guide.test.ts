/** What the world gives to a diffusion model: poses, edges, depth, its own film, the prompt at length; and the options that ask for it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { encodePng } from "../src/cli/png.ts";
import { edges } from "../src/engine/diffusion/guide.ts";
import { maskOf, readFilm, readPicture } from "../src/engine/diffusion/media.ts";
import { drawPoses } from "../src/engine/diffusion/pose.ts";
import { recaption } from "../src/engine/diffusion/recaption.ts";
import { write } from "../src/engine/index.ts";
import { describeState } from "../src/engine/node.ts";
import { diorama, scratchFolder, sha256 } from "./support.ts";
import { writeTinyWan } from "./tiny-wan.ts";

const installed = await import("onnxruntime-node").then(
  () => true,
  () => false,
);
const needsRuntime = { skip: installed ? false : "onnxruntime-node is not installed" };

test("people are drawn where their joints are seen, and nobody else is", async () => {
  const screenplay = await write("a girl stands beside a horse in a meadow", { seconds: 1, size: [320, 192] });
  const state = await describeState(screenplay, 0.5);
  const picture = drawPoses(state, 320, 192);
  assert.equal(picture.figures, 1);
  const colors = new Set<string>();
  for (let at = 0; at < picture.data.length; at += 4) colors.add([...picture.data.subarray(at, at + 3)].join());
  assert.ok(colors.has("255,0,0") && colors.has("0,0,0") && colors.size > 8, [...colors].join(" "));

  // The neck, by hand.
  const girl = state.entities.find(({ joints }) => joints?.some(({ name }) => name === "handL"));
  const neck = girl?.joints?.find(({ name }) => name === "neck")?.position ?? assert.fail();
  const { position, forward, up, fov } = state.camera;
  const away = neck.map((value, axis) => value - position[axis]);
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, axis) => sum + value * b[axis], 0);
  const right = [1, 2, 0].map((i, at) => forward[i] * up[(at + 2) % 3] - forward[(at + 2) % 3] * up[i]);
  const focal = 96 / Math.tan((fov * Math.PI) / 360);
  const x = Math.round(160 + (focal * dot(away, right)) / dot(away, forward));
  const y = Math.round(96 - (focal * dot(away, up)) / dot(away, forward));
  const near = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => 4 * ((y + dy) * 320 + x + dx)));
  assert.ok(
    near.some((at) => picture.data[at] + picture.data[at + 1] + picture.data[at + 2] > 100),
    `${x}, ${y}`,
  );
});

test("edges are where things, surfaces and distances change, and nowhere else", () => {
  const [width, height] = [8, 6];
  const picture = (color: (x: number) => [number, number, number]) => {
    const data = new Uint8Array(4 * width * height).fill(255);
    for (let at = 0; at < width * height; at++) data.set(color(at % width), 4 * at);
    return { width, height, data };
  };
  const flat = picture(() => [128, 128, 255]);
  const far = picture(() => [100, 100, 100]);
  const dark = (pixels: { data: Uint8Array }) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((x) => pixels.data[4 * (2 * width + x)] === 0);
  const one = picture(() => [9, 9, 9]);
  assert.deepEqual(dark(edges(one, flat, far)), []);
  assert.deepEqual(
    dark(
      edges(
        picture((x) => (x < 3 ? [9, 9, 9] : [8, 9, 9])),
        flat,
        far,
      ),
    ),
    [2],
  );
  assert.deepEqual(
    dark(
      edges(
        one,
        picture((x) => (x < 5 ? [128, 128, 255] : [255, 128, 128])),
        far,
      ),
    ),
    [4],
  );
  assert.deepEqual(
    dark(
      edges(
        one,
        flat,
        picture((x) => (x < 6 ? [100, 0, 0] : [50, 0, 0])),
      ),
    ),
    [5],
  );
  assert.deepEqual(
    dark(
      edges(
        one,
        flat,
        picture((x) => [100 + x, 0, 0]),
      ),
    ),
    [],
    "a slope is no edge",
  );
});

test("a prompt at length keeps the prompt and says who, where, what then and how it is seen", async () => {
  const told = recaption(
    await write("a young woman in a red coat feeds pigeons in a rainy square at night, then she leaves"),
  );
  assert.match(told, /^A young woman in a red coat feeds pigeons in a rainy square at night, then she leaves\. /);
  for (const piece of [
    /wear\w*.*coat/,
    /The scene is an? \w+/,
    /at night, lit by lamps and the moon/,
    /in the rain/,
    /[Tt]he camera|[Tt]he lens/,
  ]) {
    assert.match(told, piece);
  }
  assert.doesNotMatch(told, /undefined| {2}|\.\./);
  const styled = recaption(await write("a boat on a lake, watercolor style"));
  assert.match(styled, /The style is watercolor\.$/);
  assert.doesNotMatch(recaption(await write("a boat on a lake")), /style/);
  const signed = recaption(await write('a bakery with a sign that says "FRESH BREAD"'));
  assert.match(signed, /reads "FRESH BREAD"/);
});

test(
  "--guide, --strength and --expand take from the world; files are refused in a sentence",
  needsRuntime,
  async () => {
    const folder = scratchFolder();
    const model = (kind: "control" | "first") => {
      writeTinyWan(join(folder, kind), kind);
      return join(folder, kind);
    };
    const out = join(folder, "film.mp4");
    const make = async (engine: string, ...more: string[]) => {
      const args = [
        "a red fox runs",
        "--engine",
        engine,
        "--size",
        "256x256",
        "--frames",
        "3",
        "--steps",
        "2",
        "--guidance",
        "1",
      ];
      const { code, stderr } = await diorama([...args, "-o", out, ...more]);
      return { code, stderr, hash: code === 0 ? sha256(readFileSync(out)) : "" };
    };
    const control = model("control");
    const [plain, guided] = [await make(control), await make(control, "--guide", "depth")];
    assert.equal(plain.code, 0, plain.stderr);
    assert.equal(guided.code, 0, guided.stderr);
    assert.notEqual(plain.hash, guided.hash);
    assert.match(guided.stderr, /the world's film, frame 3 of 3/);
    assert.match(guided.stderr, /plan: about \d+ s and [\d.]+ GB of memory; [\d.]+ GB are free/);
    const nobody = await make(control, "--guide", "pose");
    assert.equal(nobody.code, 2);
    assert.match(nobody.stderr, /--guide pose needs people and nobody is in this film/);

    const picture = join(folder, "picture.png");
    const data = new Uint8Array(4 * 40 * 30).map((_, at) => (at * 37) % 256);
    writeFileSync(picture, encodePng({ width: 40, height: 30, data }));
    const started = await make(model("first"), "--expand", "--strength", "0.5", "--image", picture);
    assert.equal(started.code, 0, started.stderr);
    assert.match(started.stderr, /prompt: A red fox runs\. .*The scene is/);
    assert.match(started.stderr, /step 2 of 2, head/);
    assert.doesNotMatch(started.stderr, /step 1 of 2/);
    const large = await make(join(folder, "first"), "--size", "3840x2160", "--frames", "1001");
    assert.equal(large.code, 2);
    assert.match(large.stderr, /GB of memory and [\d.]+ GB are free: ask for a smaller --size/);
    const wrong = await make(control, "--mask", picture);
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /it goes with --control or --guide/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith(".")),
      [],
      "nothing is left behind",
    );

    assert.deepEqual((await readPicture(picture)).shape, [3, 30, 40]);
    assert.deepEqual((await readFilm(picture, 9, 12)).shape, [3, 1, 30, 40]);
    assert.deepEqual((await readFilm(out, 9, 16)).shape, [3, 3, 256, 256], "a film as it was made here");
    assert.deepEqual(maskOf(await readFilm(picture, 9, 12)).shape, [1, 1, 30, 40]);
    const broken = join(folder, "broken.png");
    writeFileSync(broken, readFileSync(picture).subarray(0, 60));
    const refused = { name: "MediaError" };
    await assert.rejects(readPicture(broken), { ...refused, message: /broken\.png can't be read as a picture/ });
    await assert.rejects(readPicture(join(folder, "none.png")), {
      ...refused,
      message: /can't be read: is it there\?/,
    });
    const text = join(folder, "first", "model_index.json");
    await assert.rejects(readPicture(text), { ...refused, message: /is no picture: a PNG, JPEG or WebP file is/ });
    await assert.rejects(readFilm(text, 3, 12), { ...refused, message: /it is no film that can be read here/ });
  },
);
