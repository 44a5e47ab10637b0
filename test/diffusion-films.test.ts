/** Whole films by tiny models of random weights: what they depend on, and what is refused. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { encodePng } from "../src/cli/png.ts";
import {
  Checkpoint,
  Config,
  compile,
  execute,
  type FilmRequest,
  floats,
  prepareFilm,
  type Value,
  type Values,
  wanDecoder,
  wanEncoder,
  wanVaeShape,
} from "../src/diffusion/index.ts";
import { tilesOf } from "../src/diffusion/pipelines/tiles.ts";
import { filled, resampled } from "../src/diffusion/resample.ts";
import { overFrames } from "../src/diffusion/tensors.ts";
import { diorama, scratchFolder, sha256 } from "./support.ts";
import { noise, weightsFor, writeTensors } from "./tiny-checkpoint.ts";
import { writeTinyLtx } from "./tiny-ltx.ts";
import { writeTinySvd } from "./tiny-svd.ts";
import { type TinyKind, writeTinyWan } from "./tiny-wan.ts";

const installed = await import("onnxruntime-node").then(
  () => true,
  () => false,
);
const needsRuntime = { skip: installed ? false : "onnxruntime-node is not installed" };

const asked: FilmRequest = { prompt: "a red fox", seed: 7, steps: 2, guidance: 1, width: 24, height: 16, frames: 5 };

async function filmOf(folder: string, request: FilmRequest) {
  const film = await (await prepareFilm(folder, request)).run();
  assert.deepEqual(film.shape, [3, request.frames, request.height, request.width]);
  assert.ok(film.data.every((value) => value >= -1 && value <= 1));
  return { film, hash: sha256(new Uint8Array(film.data.buffer, film.data.byteOffset, film.data.byteLength)) };
}

/** Every change makes another film, and none the same. */
async function differ(folder: string, base: FilmRequest, changes: Partial<FilmRequest>[]): Promise<void> {
  const hashes = [(await filmOf(folder, base)).hash];
  assert.equal((await filmOf(folder, { ...base })).hash, hashes[0], "the same request is the same film");
  for (const change of changes) hashes.push((await filmOf(folder, { ...base, ...change })).hash);
  assert.equal(new Set(hashes).size, hashes.length, JSON.stringify(changes.map((change) => Object.keys(change))));
}

function wan(kind: TinyKind): string {
  const folder = join(scratchFolder(), kind);
  writeTinyWan(folder, kind);
  return folder;
}

const picture = (seed: number, height = 20, width = 20) => noise(seed, [3, height, width]);

test("Wan from an image: beside the noise with CLIP's tokens, or as the first latent", needsRuntime, async () => {
  const image = picture(1);
  const beside = wan("image");
  await differ(beside, { ...asked, image }, [{ image: picture(2) }, { prompt: "a dog" }, { seed: 8 }]);
  await assert.rejects(filmOf(beside, asked), { name: "ModelRequestError", message: /give one with --image FILE/ });
  await assert.rejects(filmOf(beside, { ...asked, image, lastImage: image }), /takes no last image/);
  await assert.rejects(filmOf(beside, { ...asked, image, control: noise(1, [3, 2, 8, 8]) }), /takes no control film/);

  const two = wan("two-images");
  await differ(two, { ...asked, image, lastImage: image }, [{ image: picture(2) }, { lastImage: picture(2) }]);
  await assert.rejects(filmOf(two, { ...asked, image }), /from a first image to a last one/);

  const first = wan("first");
  await differ(first, { ...asked, image }, [{ image: picture(2) }, { image: undefined }, { steps: 3 }]);
  await assert.rejects(filmOf(wan("text"), { ...asked, image }), /takes no image/);
});

test("VACE follows a control film where its mask lets it, and shows references", needsRuntime, async () => {
  const folder = wan("control");
  const control = noise(1, [3, 5, 16, 24]);
  const half = noise(3, [1, 5, 16, 24], 0);
  half.data.fill(1, half.data.length / 2);
  const base = { ...asked, control };
  await differ(folder, base, [
    { control: noise(2, [3, 5, 16, 24]) },
    { control: undefined },
    { mask: half },
    { references: [picture(4)] },
    { references: [picture(4), picture(5)] },
    { controlStrength: 0.5 },
    { control: undefined, image: picture(6) },
    { control: undefined, image: picture(6), lastImage: picture(7) },
  ]);
  await assert.rejects(filmOf(folder, { ...asked, mask: half }), /give the control film too/);
});

test("LTX-Video from text and from an image, of either version, and distilled", needsRuntime, async () => {
  const folder = join(scratchFolder(), "ltx");
  writeTinyLtx(folder);
  const base = { ...asked, guidance: 3 };
  await differ(folder, base, [
    { prompt: "a dog" },
    { negative: "blur" },
    { seed: 8 },
    { steps: 3 },
    { guidance: 2 },
    { fps: 12 },
    { image: picture(1) },
    { image: picture(2) },
    { shift: 2, steps: 3 },
    { video: noise(4, [3, 5, 16, 24]), strength: 0.5 },
  ]);
  await assert.rejects(filmOf(folder, { ...base, lastImage: picture(1) }), /takes no last image/);
  await assert.rejects(
    filmOf(folder, { ...base, frames: 3 }),
    /one more than a multiple of 4 frames, not 3: ask for 5/,
  );

  const later = join(scratchFolder(), "ltx-distilled");
  writeTinyLtx(later, { later: true });
  await differ(later, { ...asked, steps: 7 }, [{ seed: 8 }, { steps: 8 }, { steps: 4 }, { image: picture(1) }]);
  await assert.rejects(filmOf(later, { ...asked, steps: 9 }), /walks 8 steps at most, not 9/);
});

test("Stable Video Diffusion moves an image", needsRuntime, async () => {
  const folder = join(scratchFolder(), "svd");
  writeTinySvd(folder);
  const base = { ...asked, prompt: "", guidance: 2, width: 32, height: 16, image: picture(1, 30, 50) };
  await differ(folder, base, [{ image: picture(2) }, { seed: 8 }, { steps: 3 }, { guidance: 1 }, { fps: 12 }]);
  const film = (await filmOf(folder, { ...base, frames: 3 })).film;
  assert.ok(apart(cut(film, 0, 1), cut(film, 1, 2)) > 1e-3, "frames differ");
  await assert.rejects(filmOf(folder, { ...base, image: undefined }), /give one with --image FILE/);
  await assert.rejects(filmOf(folder, { ...base, width: 24 }), /multiples of 16 pixels, not 24x16/);

  const file = join(folder, "picture.png");
  const data = new Uint8Array(4 * 40 * 30).map((_, at) => (at * 37) % 256);
  writeFileSync(file, encodePng({ width: 40, height: 30, data }));
  const out = join(folder, "film.mp4");
  const size = ["--size", "256x256", "--frames", "2", "--steps", "1", "--guidance", "1"];
  const wordless = await diorama(["--engine", folder, "--image", file, "-o", out, ...size]);
  assert.equal(wordless.code, 0, wordless.stderr);
  assert.equal(readFileSync(out).subarray(4, 8).toString(), "ftyp");
  const blind = await diorama(["--engine", folder, ...size]);
  assert.equal(blind.code, 2);
  assert.match(blind.stderr, /makes films from an image: give one with --image FILE/);
});

test("two experts share the steps, a film may be started from, blocks may be left out", needsRuntime, async () => {
  const experts = wan("experts");
  const heard: string[] = [];
  const { hash } = await filmOf(experts, { ...asked, steps: 6, onProgress: (what) => heard.push(what) });
  assert.ok(heard.includes("step 6 of 6, head"));
  assert.notEqual((await filmOf(wan("text"), { ...asked, steps: 6 })).hash, hash, "the second expert counts");

  const text = wan("text");
  const video = noise(8, [3, 5, 16, 24]);
  await differ(text, { ...asked, steps: 4, video, strength: 0.5 }, [
    { strength: 0.75 },
    { video: undefined },
    { seed: 9 },
  ]);
  const begun: string[] = [];
  const onProgress = (what: string) => begun.push(what);
  await filmOf(text, { ...asked, steps: 4, video, strength: 0.25, onProgress });
  assert.deepEqual(
    begun.filter((what) => what.endsWith("head")),
    ["step 4 of 4, head"],
  );
  const near = await filmOf(text, { ...asked, steps: 50, video, strength: 0.02 });
  const far = await filmOf(text, { ...asked, steps: 50, seed: 8, video, strength: 0.02 });
  const noisy = await filmOf(text, { ...asked, steps: 4, seed: 8, video, strength: 1 });
  assert.ok(apart(near.film, far.film) < apart(near.film, noisy.film) / 4, "little strength, little change");

  const whole = await filmOf(text, { ...asked, steps: 8, guidance: 3 });
  const stages: string[] = [];
  const hear = (what: string) => stages.push(what);
  const tight = await filmOf(text, { ...asked, steps: 8, guidance: 3, reuse: 1e-9, onProgress: hear });
  assert.equal(tight.hash, whole.hash, "nothing is left out where nothing may drift");
  const all = stages.filter((what) => what.endsWith("block.1")).length;
  stages.length = 0;
  const loose = await filmOf(text, { ...asked, steps: 8, guidance: 3, reuse: 1, onProgress: hear });
  const some = stages.filter((what) => what.endsWith("block.1")).length;
  assert.ok(all === 8 && some < 8 && some >= 1, `${some} of ${all}`);
  assert.ok(apart(loose.film, whole.film) < apart(noisy.film, whole.film), "what is left out was small");

  await assert.rejects(filmOf(text, { ...asked, width: 20 }), /multiples of 8 pixels, not 20x16: ask for 24x16/);
  await assert.rejects(filmOf(text, { ...asked, frames: 4 }), /one more than a multiple of 2 frames, not 4: ask for 5/);
});

function apart(a: Value, b: Value): number {
  const [x, y] = [a.data as Float32Array, b.data as Float32Array];
  return x.reduce((sum, value, index) => sum + Math.abs(value - y[index]), 0) / x.length;
}

test("autoencoders give the same in stretches as in one, and nearly the same in squares", needsRuntime, async () => {
  const folder = scratchFolder();
  const wan21 = { base_dim: 6, z_dim: 3, dim_mult: [1, 2, 2], num_res_blocks: 1, temperal_downsample: [true, true] };
  const wan22 = { ...wan21, decoder_base_dim: 4, is_residual: true, in_channels: 12, out_channels: 12, patch_size: 2 };
  for (const config of [wan21, wan22]) {
    const shape = wanVaeShape(new Config(config));
    const size = "patch_size" in config ? 8 : 4;
    const path = join(folder, `${size}.safetensors`);
    const z = noise(1, [3, 4, 4, 6]);
    const video = noise(2, [3, 13, 4 * size, 6 * size]);
    const sides: { stages: ReturnType<typeof wanDecoder>; values: Values }[] = [
      { stages: wanDecoder(shape), values: { z } },
      { stages: wanEncoder(shape), values: { video } },
    ];
    writeTensors(path, weightsFor(sides));
    const run = async (stages: ReturnType<typeof wanDecoder>, values: Values) =>
      execute(compile(stages, new Checkpoint([path]), values), values);
    const stretches = async (stage: typeof wanDecoder, name: string, whole: Value, each: number, out: string) => {
      const parts: Value[] = [];
      let memory: Values = {};
      for (let at = 0; at < whole.shape[1]; at += at === 0 ? 1 : each) {
        const end = at === 0 ? 1 : Math.min(at + each, whole.shape[1]);
        const made = await run(stage(shape, at === 0 ? "first" : "later"), { ...memory, [name]: cut(whole, at, end) });
        parts.push(made[out]);
        memory = Object.fromEntries(Object.entries(made).filter(([key]) => key.startsWith("memory/")));
      }
      return overFrames(...parts);
    };
    const { decoded } = await run(wanDecoder(shape), { z });
    for (const each of [1, 2]) {
      const pieces = await stretches(wanDecoder, "z", z, each, "decoded");
      assert.deepEqual(pieces.shape, decoded.shape);
      assert.ok(apart(pieces, decoded) < 1e-6, `decoded ${each} by ${each}: ${apart(pieces, decoded)}`);
    }
    const { mean } = await run(wanEncoder(shape), { video });
    for (const each of [4, 8]) {
      const pieces = await stretches(wanEncoder, "video", video, each, "mean");
      assert.deepEqual(pieces.shape, mean.shape);
      assert.ok(apart(pieces, mean) < 1e-6, `encoded ${each} by ${each}: ${apart(pieces, mean)}`);
    }
  }
  assert.deepEqual(
    tilesOf([10, 4], { scale: 8, tile: 48, overlap: 16 }).map(({ top, bottom }) => [top, bottom]),
    [
      [0, 6],
      [4, 10],
    ],
  );
  assert.equal(tilesOf([60, 104], { scale: 8, overlap: 64 }).length, 1);
  const text = wan("text");
  const large = { ...asked, width: 192, height: 128, frames: 1, steps: 1 };
  const whole = await filmOf(text, large);
  const squares = await filmOf(text, { ...large, tile: 128 });
  assert.ok(apart(whole.film, squares.film) < 0.02, `seams: ${apart(whole.film, squares.film)}`);
});

function cut({ shape, data }: Value, from: number, to: number): Value {
  const [channels, frames, ...sides] = shape;
  const size = sides[0] * sides[1];
  const parts = Array.from({ length: channels }, (_, channel) => [
    ...(data as Float32Array).subarray((channel * frames + from) * size, (channel * frames + to) * size),
  ]);
  return floats(parts.flat(), [channels, to - from, ...sides]);
}

test("pictures keep what they show in other sizes", () => {
  const flat = floats(new Float32Array(3 * 30 * 50).fill(0.3), [3, 30, 50]);
  for (const filter of ["bicubic", "lanczos"] as const) {
    const small = resampled(flat, 7, 11, filter);
    assert.ok(
      (small.data as Float32Array).every((value) => Math.abs(value - 0.3) < 1e-5),
      filter,
    );
    const slope = floats(
      Float32Array.from({ length: 40 * 40 }, (_, at) => (at % 40) / 40),
      [1, 40, 40],
    );
    const [half, twice] = [resampled(slope, 20, 20, filter), resampled(slope, 80, 80, filter)];
    assert.ok(Math.abs(Number(half.data[10 * 20 + 10]) - 20.5 / 40) < 2e-3, filter);
    assert.ok(Math.abs(Number(twice.data[40 * 80 + 40]) - 19.75 / 40) < 2e-3, filter);
  }
  // A wide picture loses its sides, a tall one its top and bottom.
  const wide = floats(
    Float32Array.from({ length: 4 * 12 }, (_, at) => at % 12),
    [1, 4, 12],
  );
  const middle = filled(wide, 4, 4);
  assert.deepEqual([...(middle.data as Float32Array).slice(0, 4)].map(Math.round), [4, 5, 6, 7]);
  assert.deepEqual(filled(wide, 8, 2).shape, [1, 8, 2]);
});
