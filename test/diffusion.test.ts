/**
 * The diffusion engine: its kernel against plain loops, its models against what must be true of them whatever their weights
 * are, and, where DIORAMA_GOLDENS names a folder of reference values, against those.
 */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { measureParity } from "../bench/parity.ts";
import type { Graph } from "../src/diffusion/graph.ts";
import {
  Checkpoint,
  Config,
  cogShape,
  cogStages,
  cogValues,
  compile,
  eulerDiscrete,
  execute,
  floats,
  flowEuler,
  frameI420,
  gaussian,
  ltxDecoder,
  ltxEncoder,
  ltxShape,
  ltxStages,
  ltxVaeShape,
  ltxValues,
  readHeader,
  readTensor,
  type Sampler,
  type Stage,
  t5Shape,
  t5Stages,
  t5Values,
  uniPC,
  type Value,
  type Values,
  wanDecoder,
  wanEncoder,
  wanFilm,
  wanShape,
  wanStages,
  wanVaeShape,
  wanValues,
} from "../src/diffusion/index.ts";
import { rotate } from "../src/diffusion/layers.ts";
import { Message } from "../src/diffusion/protobuf.ts";
import { openTokenizer } from "../src/diffusion/tokenizer.ts";
import { diorama, scratchFolder, sha256 } from "./support.ts";
import { noise, weightsFor, writeTensors } from "./tiny-checkpoint.ts";
import { writeTinyWan } from "./tiny-wan.ts";

const installed = await import("onnxruntime-node").then(
  () => true,
  () => false,
);
const needsRuntime = { skip: installed ? false : "onnxruntime-node is not installed" };
const needsTokenizer = {
  skip: await import("@huggingface/tokenizers").then(
    () => false,
    () => "@huggingface/tokenizers is not installed",
  ),
};
const goldens = process.env.DIORAMA_GOLDENS;

/** Runs stages over random weights, which are cut to bfloat16 first where asked for. */
async function run(folder: string, stages: Stage[], values: Values, form: "F32" | "BF16" | "cut" = "F32") {
  const path = join(folder, `${form}-${Object.keys(values).join("-").slice(0, 40)}.safetensors`);
  writeTensors(path, weightsFor([{ stages, values }]), form);
  const checkpoint = new Checkpoint([path]);
  const program = compile(stages, checkpoint, values);
  checkpoint.check();
  return execute(program, values);
}

function furthest(a: ArrayLike<number | bigint>, b: ArrayLike<number | bigint>): number {
  assert.equal(a.length, b.length);
  return Array.from(a).reduce<number>(
    (most, value, index) => Math.max(most, Math.abs(Number(value) - Number(b[index]))),
    0,
  );
}

/** Elements of `x` where the axis is below `to`. */
function upTo({ shape, data }: Value, axis: number, to: number): number[] {
  const inner = shape.slice(axis + 1).reduce((product, side) => product * side, 1);
  return Array.from(data as Float32Array).filter((_, at) => Math.floor(at / inner) % shape[axis] < to);
}

const wan = {
  patch_size: [1, 2, 2],
  num_attention_heads: 3,
  attention_head_dim: 20,
  in_channels: 5,
  out_channels: 3,
  text_dim: 14,
  freq_dim: 12,
  ffn_dim: 40,
  num_layers: 3,
  cross_attn_norm: false,
};

test("the kernel does what plain loops do", needsRuntime, async () => {
  const [n, m, heads, each] = [5, 7, 2, 4];
  const width = heads * each;
  const given: Values = {
    q: noise(1, [n, width]),
    k: noise(2, [m, width]),
    v: noise(3, [m, width]),
    bias: noise(4, [1, heads, n, m]),
    film: noise(5, [1, 2, 3, 4, 5]),
    kernel: noise(6, [3, 2, 2, 3, 3]),
    offset: noise(7, [3]),
    cosines: noise(8, [n, each / 2]),
    sines: noise(9, [n, each / 2]),
  };
  const stage: Stage = {
    name: "kernel",
    build: (g: Graph) => ({
      attended: g.attend(g.input("q"), g.input("k"), g.input("v"), heads, { bias: g.input("bias") }),
      convolved: g.convolve(g.input("film"), g.input("kernel"), g.input("offset"), [1, 2, 1], [1, 0, 1, 0, 1, 1]),
      turned: rotate(g, g.input("q"), g.input("cosines"), g.input("sines"), heads),
      doubled: g.double(g.slice(g.input("film"), 2, 1)),
      normed: g.rmsNorm(g.input("q"), 0.01),
      moved: g.transpose(g.mean(g.concat([g.input("film"), g.input("film")], 3), 1), [3, 0, 2, 1]),
    }),
  };
  const empty = new Checkpoint([]);
  const made = await execute(compile([stage], empty, given), given);
  const at = (name: string) => given[name].data as Float32Array;

  const attended = new Float32Array(n * width);
  for (let head = 0; head < heads; head++) {
    for (let i = 0; i < n; i++) {
      const scores = Array.from({ length: m }, (_, j) => {
        let score = at("bias")[(head * n + i) * m + j];
        for (let c = 0; c < each; c++) {
          score += (at("q")[i * width + head * each + c] * at("k")[j * width + head * each + c]) / Math.sqrt(each);
        }
        return Math.exp(score);
      });
      const total = scores.reduce((sum, score) => sum + score, 0);
      for (let c = 0; c < each; c++) {
        const mixed = scores.reduce((sum, score, j) => sum + score * at("v")[j * width + head * each + c], 0);
        attended[i * width + head * each + c] = mixed / total;
      }
    }
  }
  assert.ok(furthest(made.attended.data, attended) < 1e-6, "attention");
  const forCards = { ...compile([stage], empty, given, "webgpu"), device: "cpu" as const };
  const inParts = await execute(forCards, given);
  assert.ok(furthest(inParts.attended.data, attended) < 1e-6, "attention in parts, as graphics cards have it");

  const convolved: number[] = [];
  const pixel = (c: number, t: number, y: number, x: number) =>
    t < 0 || t > 2 || y < 0 || y > 3 || x < 0 || x > 4 ? 0 : at("film")[((c * 3 + t) * 4 + y) * 5 + x];
  for (let o = 0; o < 3; o++)
    for (let t = 0; t < 3; t++)
      for (let y = 0; y < 2; y++)
        for (let x = 0; x < 5; x++) {
          let sum = at("offset")[o];
          for (let c = 0; c < 2; c++)
            for (let dt = 0; dt < 2; dt++)
              for (let dy = 0; dy < 3; dy++)
                for (let dx = 0; dx < 3; dx++) {
                  const weight = at("kernel")[(((o * 2 + c) * 2 + dt) * 3 + dy) * 3 + dx];
                  sum += weight * pixel(c, t + dt - 1, 2 * y + dy, x + dx - 1);
                }
          convolved.push(sum);
        }
  assert.deepEqual(made.convolved.shape, [1, 3, 3, 2, 5]);
  assert.ok(furthest(made.convolved.data, convolved) < 1e-5, "convolution, padded before and not after");

  const turned = Array.from(at("q"), (value, index) => {
    const [row, channel] = [Math.floor(index / width), index % width];
    const pair = row * (each / 2) + Math.floor((channel % each) / 2);
    const other = at("q")[channel % 2 ? index - 1 : index + 1] * at("sines")[pair];
    return value * at("cosines")[pair] + (channel % 2 ? other : -other);
  });
  assert.ok(furthest(made.turned.data, turned) < 1e-6, "rotation of neighbouring channels");

  const doubled: number[] = [];
  for (let c = 0; c < 2; c++)
    for (let t = 1; t < 3; t++)
      for (let y = 0; y < 8; y++) for (let x = 0; x < 10; x++) doubled.push(pixel(c, t, y >> 1, x >> 1));
  assert.equal(furthest(made.doubled.data, doubled), 0);

  const normed = Array.from({ length: n }, (_, row) => {
    const values = at("q").slice(row * width, (row + 1) * width);
    const root = Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / width + 0.01);
    return Array.from(values, (x) => x / root);
  }).flat();
  assert.ok(furthest(made.normed.data, normed) < 1e-6, "root mean square");

  assert.deepEqual(made.moved.shape, [5, 1, 8, 3]);
  const first = (pixel(0, 2, 1, 3) + pixel(1, 2, 1, 3)) / 2;
  assert.ok(Math.abs(Number(made.moved.data[(3 * 8 + 5) * 3 + 2]) - first) < 1e-6, "joined, averaged, reordered");
});

test("weights that don't fit are named, and damaged files are refused", () => {
  const folder = scratchFolder();
  const config = { model_type: "umt5", d_model: 8, d_kv: 4, num_heads: 2, d_ff: 12, num_layers: 2, vocab_size: 9 };
  const shape = t5Shape(new Config({ ...config, feed_forward_proj: "gated-gelu" }));
  const ids = { shape: [3], data: BigInt64Array.of(1n, 5n, 8n) };
  const values = t5Values(shape, ids, floats([1, 1, 1], [3]));
  const weights = weightsFor([{ stages: t5Stages(shape), values }]);
  assert.equal(Object.keys(weights).length, 2 + 2 * 10);
  const troubleWith = (changed: Record<string, Value>) => {
    const file = join(folder, "changed.safetensors");
    writeTensors(file, changed);
    const checkpoint = new Checkpoint([file]);
    compile(t5Stages(shape), checkpoint, values);
    try {
      checkpoint.check();
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };
  assert.equal(troubleWith(weights), "");
  const { "encoder.final_layer_norm.weight": final, ...rest } = weights;
  assert.match(troubleWith(rest), /encoder\.final_layer_norm\.weight is missing/);
  assert.match(troubleWith({ ...weights, "lm_head.weight": final }), /lm_head\.weight belongs to no part/);
  const wide = noise(1, [9, 10]);
  assert.match(troubleWith({ ...weights, "shared.weight": wide }), /shared\.weight is 9x10 and should be 9x8/);
  assert.throws(() => t5Shape(new Config({ ...config, feed_forward_proj: "relu" })), /feed_forward_proj is "relu"/);
  assert.throws(() => t5Shape(new Config({ d_model: "8" })), /d_model must be a number, not "8"/);

  const file = join(folder, "changed.safetensors");
  const half = new Float32Array([1, -2.5, 0.09375, 3]);
  writeTensors(file, { half: floats(half, [2, 2]) }, "BF16");
  assert.deepEqual(readTensor(readHeader(file).get("half") ?? assert.fail()).data, half);
  truncateSync(file, readFileSync(file).length - 1);
  assert.throws(() => readHeader(file), /damaged or cut short/);
  writeFileSync(file, "a picture, not weights");
  assert.throws(() => readHeader(file), /cut short or is no safetensors file/);
});

test("a SentencePiece model gives the numbers that its tokenizer.json would", needsTokenizer, async () => {
  const pieces: [string, number, number][] = [
    ["<pad>", 0, 3],
    ["</s>", 0, 3],
    ["<unk>", 0, 2],
    ["▁", -3, 1],
    ["▁the", -2.5, 1],
    ["▁f", -4, 1],
    ["fox", -3.5, 1],
    ["▁fox", -3, 1],
    ["es", -2, 1],
    ...[..."abcdefghijklmnopqrstuvwxyz"].map((letter): [string, number, number] => [letter, -6, 1]),
  ];
  const model = new Message();
  for (const [piece, score, kind] of pieces)
    model.bytes(1, new Message().bytes(1, piece).float(2, score).integer(3, kind));
  model.bytes(2, new Message().integer(3, 1)).bytes(3, new Message().bytes(1, "nmt_nfkc"));
  const folder = scratchFolder();
  writeFileSync(join(folder, "spiece.model"), model.encode());
  const read = await openTokenizer(folder);
  const id = (piece: string) => pieces.findIndex(([word]) => word === piece);
  const numbers = (words: string[]) => words.map(id);
  assert.deepEqual(read("the  foxes", 20), numbers(["▁the", "▁fox", "es", "</s>"]));
  assert.deepEqual(read("ｆｏｘ", 20), numbers(["▁fox", "</s>"]), "wide letters are letters");
  assert.deepEqual(read("a%", 20), numbers(["▁", "a", "<unk>", "</s>"]));
  assert.deepEqual(read("the foxes", 3), numbers(["▁the", "▁fox", "</s>"]), "a long text loses its end");
  writeFileSync(join(folder, "spiece.model"), "not a model at all");
  await assert.rejects(openTokenizer(folder), /spiece\.model is (damaged or )?no (SentencePiece model|unigram model)/);
});

test("text encoders and transformers hold what they must", needsRuntime, async () => {
  const folder = scratchFolder();
  for (const model_type of ["umt5", "t5"]) {
    const config = { model_type, d_model: 20, d_kv: 6, num_heads: 3, d_ff: 28, num_layers: 2, vocab_size: 50 };
    const shape = t5Shape(new Config({ ...config, feed_forward_proj: "gated-gelu" }));
    const text = (length: number) => {
      const ids = BigInt64Array.from({ length }, (_, index) => BigInt(index < 6 ? 3 + index * 7 : 0));
      const mask = Float32Array.from({ length }, (_, index) => (index < 6 ? 1 : 0));
      return t5Values(shape, { shape: [length], data: ids }, floats(mask, [length]));
    };
    const short = await run(folder, t5Stages(shape), text(6));
    const padded = await run(folder, t5Stages(shape), text(11));
    assert.deepEqual(padded.output.shape, [11, 20]);
    assert.ok(furthest(upTo(padded.output, 0, 6), short.output.data) < 2e-6, `${model_type}: padding changes nothing`);
  }

  const shape = wanShape(new Config(wan));
  const inputs = (timesteps: number[], seed = 2) => ({
    latents: noise(seed, [5, 2, 4, 6]),
    timesteps: floats(timesteps, [timesteps.length]),
    text: noise(3, [4, 14]),
  });
  const one = await run(folder, wanStages(shape), wanValues(shape, inputs([371])));
  assert.deepEqual(one.output.shape, [3, 2, 4, 6]);
  const each = await run(folder, wanStages(shape), wanValues(shape, inputs(Array(12).fill(371))));
  assert.ok(furthest(one.output.data, each.output.data) < 1e-6, "one timestep is that timestep for every token");
  const later = await run(folder, wanStages(shape), wanValues(shape, inputs([20])));
  assert.ok(furthest(one.output.data, later.output.data) > 1e-3, "the timestep matters");
  const narrow = await run(folder, wanStages(shape), wanValues(shape, inputs([371])), "BF16");
  const widened = await run(folder, wanStages(shape), wanValues(shape, inputs([371])), "cut");
  assert.ok(furthest(narrow.output.data, widened.output.data) < 2e-6, "16-bit weights are widened exactly");

  const pictured = wanShape(new Config({ ...wan, image_dim: 10, added_kv_proj_dim: 60, pos_embed_seq_len: 6 }));
  const withImage = (seed: number) => wanValues(pictured, { ...inputs([371]), image: noise(seed, [6, 10]) });
  const seen = await run(folder, wanStages(pictured), withImage(4));
  const other = await run(folder, wanStages(pictured), withImage(5));
  assert.ok(furthest(seen.output.data, other.output.data) > 1e-4, "the image matters");

  const guided = wanShape(new Config({ ...wan, vace_layers: [0, 2], vace_in_channels: 7 }));
  const withControl = (strengths: number[], frames = 2) =>
    wanValues(guided, {
      ...inputs([371]),
      control: noise(5, [7, frames, 4, 6]),
      strengths: floats(strengths, [2]),
    });
  const led = await run(folder, wanStages(guided), withControl([1, 1]));
  const free = await run(folder, wanStages(guided), withControl([0, 0]));
  const freeToo = await run(folder, wanStages(guided), withControl([0, 0], 1));
  assert.ok(furthest(led.output.data, free.output.data) > 1e-4, "the control film matters");
  assert.ok(furthest(free.output.data, freeToo.output.data) < 1e-6, "and not where its strength is nought");

  const ltx = ltxShape(
    new Config({
      in_channels: 6,
      num_attention_heads: 2,
      attention_head_dim: 10,
      cross_attention_dim: 20,
      num_layers: 2,
      caption_channels: 9,
    }),
  );
  const words = noise(6, [5, 9]);
  const tokens = (mask: number[], text: Value) =>
    ltxValues(ltx, {
      latents: noise(7, [12, 6]),
      grid: [2, 2, 3],
      scale: [0.25, 32, 32],
      timesteps: floats([500], [1]),
      text,
      mask: floats(mask, [mask.length]),
    });
  const three = floats(words.data.slice(0, 27), [3, 9]);
  const few = await run(folder, ltxStages(ltx), tokens([1, 1, 1], three));
  const masked = await run(folder, ltxStages(ltx), tokens([1, 1, 1, 0, 0], words));
  assert.ok(furthest(few.output.data, masked.output.data) < 2e-6, "closed words change nothing");

  const cog = cogShape(
    new Config({
      num_attention_heads: 2,
      attention_head_dim: 16,
      in_channels: 3,
      out_channels: 5,
      time_embed_dim: 12,
      text_embed_dim: 7,
      num_layers: 2,
    }),
  );
  const order = [2, 0, 1];
  const said = noise(8, [3, 7]);
  const shuffled = floats(
    order.flatMap((row) => [...said.data.slice(row * 7, row * 7 + 7)]),
    [3, 7],
  );
  const film = { latents: noise(9, [2, 3, 4, 6]), timesteps: floats([40], [1]) };
  const plain = await run(folder, cogStages(cog), cogValues(cog, { ...film, text: said }));
  const mixed = await run(folder, cogStages(cog), cogValues(cog, { ...film, text: shuffled }));
  assert.deepEqual(plain.output.shape, [2, 5, 4, 6]);
  assert.ok(furthest(plain.output.data, mixed.output.data) < 2e-6, "words carry their order in themselves");
});

test("autoencoders are causal, and give back the size they took", needsRuntime, async () => {
  const folder = scratchFolder();
  const wan21 = { base_dim: 6, z_dim: 3, dim_mult: [1, 2, 2], num_res_blocks: 1, temperal_downsample: [true, false] };
  const wan22 = {
    ...wan21,
    decoder_base_dim: 4,
    is_residual: true,
    in_channels: 12,
    out_channels: 12,
    patch_size: 2,
  };
  for (const config of [wan21, wan22]) {
    const shape = wanVaeShape(new Config(config));
    const z = noise(1, [3, 4, 4, 6]);
    const size = "patch_size" in config ? 8 : 4;
    const { decoded } = await run(folder, wanDecoder(shape), { z });
    assert.deepEqual(decoded.shape, [3, 7, 4 * size, 6 * size]);
    const early = floats(upTo(z, 1, 2), [3, 2, 4, 6]);
    const { decoded: start } = await run(folder, wanDecoder(shape), { z: early });
    assert.ok(furthest(upTo(decoded, 1, 3), start.data) < 2e-6, "later latents don't change earlier frames");

    const video = noise(2, [3, 9, 8 * size, 8 * size]);
    const { mean, logvar } = await run(folder, wanEncoder(shape), { video });
    assert.deepEqual(
      [mean.shape, logvar.shape],
      [
        [3, 5, 8, 8],
        [3, 5, 8, 8],
      ],
    );
    const first = floats(upTo(video, 1, 5), [3, 5, 8 * size, 8 * size]);
    const { mean: begun } = await run(folder, wanEncoder(shape), { video: first });
    assert.ok(furthest(upTo(mean, 1, 3), begun.data) < 2e-6, "later frames don't change earlier latents");
  }

  const lists = { block_out_channels: [4, 6], layers_per_block: [1, 2, 1], spatio_temporal_scaling: [true, false] };
  const decoder = Object.fromEntries(Object.entries(lists).map(([name, list]) => [`decoder_${name}`, list]));
  const shape = ltxVaeShape(
    new Config({ ...lists, ...decoder, latent_channels: 5, patch_size: 2, decoder_causal: true }),
  );
  const z = noise(3, [5, 3, 4, 4]);
  const { decoded } = await run(folder, ltxDecoder(shape), { z });
  assert.deepEqual(decoded.shape, [3, 5, 16, 16]);
  const { decoded: start } = await run(folder, ltxDecoder(shape), { z: floats(upTo(z, 1, 2), [5, 2, 4, 4]) });
  assert.ok(furthest(upTo(decoded, 1, 3), start.data) < 2e-6, "later latents don't change earlier frames");
  const { mean, logvar } = await run(folder, ltxEncoder(shape), { video: noise(4, [3, 5, 16, 16]) });
  assert.deepEqual(
    [mean.shape, logvar.shape],
    [
      [5, 3, 4, 4],
      [1, 3, 4, 4],
    ],
  );
  assert.throws(() => ltxVaeShape(new Config({ decoder_inject_noise: [true] })), /decoder_inject_noise is \[true\]/);

  const later = ltxVaeShape(
    new Config({
      block_out_channels: [4, 8, 16, 16],
      down_block_types: Array(4).fill("LTXVideo095DownBlock3D"),
      downsample_type: ["spatial", "temporal", "spatiotemporal"],
      layers_per_block: [1, 1, 1, 1, 1],
      spatio_temporal_scaling: [true, true, true],
      decoder_block_out_channels: [8, 16],
      decoder_layers_per_block: [1, 1, 2],
      decoder_spatio_temporal_scaling: [true, true],
      upsample_residual: [true, true],
      upsample_factor: [2, 2],
      timestep_conditioning: true,
      latent_channels: 5,
      patch_size: 2,
      decoder_causal: true,
    }),
  );
  const small = await run(folder, ltxEncoder(later), { video: noise(5, [3, 9, 16, 24]) });
  assert.deepEqual(small.mean.shape, [5, 3, 2, 3]);
  const noisy = (timestep: number, frames = 3) => ({
    z: floats(upTo(z, 1, frames), [5, frames, 4, 4]),
    timestep: floats([timestep], [1]),
  });
  const told = await run(folder, ltxDecoder(later), noisy(0.05));
  assert.deepEqual(told.decoded.shape, [3, 9, 32, 32]);
  const other = await run(folder, ltxDecoder(later), noisy(0.9));
  assert.ok(furthest(told.decoded.data, other.decoded.data) > 1e-4, "how noisy the latents are matters");
  const shorter = await run(folder, ltxDecoder(later), noisy(0.05, 2));
  assert.ok(
    furthest(upTo(told.decoded, 1, 5), shorter.decoded.data) < 2e-6,
    "later latents don't change earlier frames",
  );
});

test("samplers walk straight flows exactly, and curved ones to their order", () => {
  const [start, end] = [noise(1, [6]).data, noise(2, [6]).data];
  const straight = () => start.map((value, index) => value - end[index]);
  const walk = (sampler: Sampler, flow: (x: Float32Array, sigma: number) => Float32Array) => {
    let sample: Float32Array = start.slice();
    for (let step = 0; step < sampler.timesteps.length; step++) {
      sample = sampler.step(step, sample, flow(sample, sampler.sigmas[step]));
    }
    return sample;
  };
  for (const steps of [1, 2, 7, 50]) {
    for (const sampler of [uniPC({ steps }), flowEuler({ steps, shift: 3 })]) {
      assert.equal(sampler.sigmas.length, steps + 1);
      assert.ok(furthest(walk(sampler, straight), end) < 5e-6, `${steps} steps arrive`);
    }
  }
  // dx/ds = c x has the solution x(0) = x(1) exp(-c).
  const curved = (x: Float32Array) => x.map((value) => 0.5 * value);
  const exact = start.map((value) => value * Math.exp(-0.5));
  const errorOf = (make: typeof uniPC, steps: number) => furthest(walk(make({ steps, shift: 1 }), curved), exact);
  const [euler10, euler40] = [10, 40].map((steps) => errorOf(flowEuler, steps));
  assert.ok(euler10 / euler40 > 3 && euler10 / euler40 < 6, `Euler is of first order: ${euler10}, ${euler40}`);
  assert.ok(errorOf(uniPC, 10) < euler10 / 10, `UniPC does better: ${errorOf(uniPC, 10)}, ${euler10}`);

  // With the model's velocity for a film that is all one number, every step's guess of the clean film is that number.
  const sampler = eulerDiscrete({ steps: 12 });
  assert.ok(Math.abs(sampler.sigmas[0] - 700) < 1e-3 && Math.abs(sampler.sigmas[11] - 0.002) < 1e-7);
  let sample: Float32Array = start.map((value) => 0.3 + 700 * value);
  for (let step = 0; step < 12; step++) {
    const sigma = sampler.sigmas[step];
    const root = Math.hypot(sigma, 1);
    sample = sampler.step(
      step,
      sample,
      sample.map((x) => (x / root ** 2 - 0.3) * (root / sigma)),
    );
  }
  assert.ok(furthest(sample, new Float32Array(6).fill(0.3)) < 1e-4);
});

test("bench parity passes what agrees and fails what does not", needsRuntime, async () => {
  const folder = scratchFolder();
  const shape = wanShape(new Config(wan));
  const [latents, text] = [noise(2, [5, 2, 4, 6]), noise(3, [4, 14])];
  const values = wanValues(shape, { latents, timesteps: floats([371], [1]), text });
  const weights = weightsFor([{ stages: wanStages(shape), values }]);
  mkdirSync(join(folder, "own"));
  const at = (name: string) => join(folder, "own", name);
  writeTensors(at("wan_own.safetensors"), weights);
  writeFileSync(at("wan_own.config.json"), JSON.stringify(wan));
  const checkpoint = new Checkpoint([at("wan_own.safetensors")]);
  const { output } = await execute(compile(wanStages(shape), checkpoint, values), values);
  const batched = ({ shape, data }: Value): Value => ({ shape: [1, ...shape], data });
  const io = { hidden_states: batched(latents), timestep: floats([371], [1]), encoder_hidden_states: batched(text) };
  writeTensors(at("wan_own.io.safetensors"), { ...io, output: batched(output) });
  const good = await diorama(["bench", "parity", join(folder, "own"), "--json"]);
  assert.equal(good.code, 0, good.stderr);
  const row = { name: "wan_own output", difference: 0, limit: 2e-5, passed: true };
  assert.deepEqual(JSON.parse(good.stdout), row);

  const spoiled = (output.data as Float32Array).map((value, index) => (index === 5 ? value + 1e-3 : value));
  writeTensors(at("wan_own.io.safetensors"), { ...io, output: batched(floats(spoiled, output.shape)) });
  writeFileSync(at("nothing_known.config.json"), "{}");
  writeTensors(at("nothing_known.safetensors"), {});
  writeTensors(at("nothing_known.io.safetensors"), { output });
  const bad = await diorama(["bench", "parity", join(folder, "own")]);
  assert.equal(bad.code, 1);
  assert.match(bad.stdout, /nothing_known +not compared: No model family/);
  assert.match(bad.stdout, /wan_own output +(1\.00|9\.\d\d)e-[34] +OVER/);
  assert.match(bad.stderr, /2 of 2 values are farther/);
  assert.equal((await diorama(["bench", "parity"])).code, 2);
});

test("a whole model makes a film that depends on what is asked, and on nothing else", needsRuntime, async () => {
  const folder = scratchFolder();
  writeTinyWan(folder);
  const asked = {
    prompt: "a red fox",
    negative: "blur",
    seed: 7,
    steps: 3,
    guidance: 4,
    width: 24,
    height: 16,
    frames: 5,
  };
  const heard: string[] = [];
  const film = await wanFilm(folder, { ...asked, onProgress: (what) => heard.push(what) });
  assert.deepEqual(film.shape, [3, 5, 16, 24]);
  assert.ok(film.data.every((value) => value >= -1 && value <= 1));
  assert.deepEqual([heard[0], heard[2], heard.at(-1)], ["text", "step 1 of 3, block.0", "film"]);
  const hashOf = async (changed: Partial<typeof asked>) => {
    const { data } = await wanFilm(folder, { ...asked, ...changed });
    return sha256(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  };
  const hash = await hashOf({});
  assert.equal(await hashOf({ prompt: "  a red\n fox " }), hash, "the same request is the same film");
  const changes = [{ prompt: "a red dog" }, { negative: "noise" }, { seed: 8 }, { steps: 4 }, { guidance: 3 }];
  const others = await Promise.all(changes.map(hashOf));
  assert.equal(new Set([hash, ...others]).size, 6, "each change makes another film");
  const unguided = await hashOf({ guidance: 1 });
  assert.equal(
    await hashOf({ guidance: 1, negative: "noise" }),
    unguided,
    "without guidance nobody asks what not to show",
  );

  await assert.rejects(wanFilm(folder, { ...asked, width: 20 }), /sides are multiples of 8 pixels, not 20x16/);
  await assert.rejects(wanFilm(folder, { ...asked, frames: 4 }), /one more than a multiple of 2 frames, not 4/);
  const stop = new AbortController();
  const stopped: string[] = [];
  const onProgress = (what: string) => {
    stopped.push(what);
    if (what === "step 2 of 3, block.0") stop.abort(new Error("enough"));
  };
  await assert.rejects(wanFilm(folder, { ...asked, signal: stop.signal, onProgress }), /enough/);
  assert.equal(stopped.at(-1), "step 2 of 3, block.0", "it stops between two blocks");
  rmSync(join(folder, "text_encoder", "model-00002-of-00002.safetensors"));
  await assert.rejects(wanFilm(folder, asked), /lacks model-00002-of-00002\.safetensors, which its index names/);

  const { data } = gaussian(5, [40000]);
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
  const spread = data.reduce((sum, value) => sum + value * value, 0) / data.length;
  const tail = data.filter((value) => Math.abs(value) > 1.96).length / data.length;
  assert.ok(Math.abs(mean) < 0.02 && Math.abs(spread - 1) < 0.03 && Math.abs(tail - 0.05) < 0.005);
});

test(
  "./diorama --engine makes the same file for the same request, and leaves nothing when killed",
  needsRuntime,
  async () => {
    const folder = scratchFolder();
    writeTinyWan(join(folder, "model"));
    const ask = async (file: string, ...more: string[]) => {
      const size = ["--size", "256x256", "--frames", "5", "--steps", "2", "--guidance", "1"];
      const args = ["a red fox", "--engine", join(folder, "model"), ...size, "-o", join(folder, file), ...more];
      const ended = await diorama(args);
      assert.equal(ended.code, 0, ended.stderr);
      return sha256(readFileSync(join(folder, file)));
    };
    const first = await ask("one.mp4");
    assert.equal(await ask("two.mp4"), first);
    assert.notEqual(await ask("three.mp4", "--seed", "1"), first);

    const before = readdirSync(folder).sort();
    const args = [
      "a red fox",
      "--engine",
      join(folder, "model"),
      "--size",
      "256x256",
      "--frames",
      "1",
      "--steps",
      "500",
    ];
    const killed = await diorama([...args, "-o", join(folder, "four.mp4")], {
      started: (child) => {
        child.stderr?.on("data", (line) => {
          if (String(line).includes("step 2 of 500")) child.kill("SIGINT");
        });
      },
    });
    assert.equal(killed.code, 130);
    assert.deepEqual(readdirSync(folder).sort(), before, "nothing is left behind");

    const wrong = await diorama(["a red fox", "--engine", folder]);
    assert.equal(wrong.code, 2);
    assert.match(
      wrong.stderr,
      /must be "world", the address of a server, the folder of a model with transformer and vae in it, or one of wan2/,
    );

    const gray = floats(new Float32Array(3 * 2 * 4 * 4).fill(0), [3, 2, 4, 4]);
    const red = floats(
      gray.data.map((_, index) => (index < 32 ? 1 : -1)),
      [3, 2, 4, 4],
    );
    assert.deepEqual([...new Set(frameI420(gray, 1))], [126, 128]);
    const planes = frameI420(red, 0);
    assert.deepEqual([planes[0], planes[16], planes[20]], [63, 102, 240], "BT.709's red in limited range");
  },
);

test("reference values", { skip: goldens && installed ? false : "DIORAMA_GOLDENS names no folder" }, async () => {
  const rows = [];
  for await (const row of measureParity(goldens ?? "")) rows.push(row);
  assert.ok(rows.length > 0);
  assert.deepEqual(
    rows.filter(({ passed }) => !passed),
    [],
  );
});
