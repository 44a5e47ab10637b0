/** Low-rank changes to weights: in every way that they are published, merged to the same numbers. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { addAdapters } from "../src/diffusion/adapters.ts";
import {
  Checkpoint,
  Config,
  compile,
  execute,
  floats,
  type Value,
  wanShape,
  wanStages,
  wanValues,
} from "../src/diffusion/index.ts";
import { readHeader, readTensor } from "../src/diffusion/safetensors.ts";
import { scratchFolder } from "./support.ts";
import { noise, weightsFor, writeTensors } from "./tiny-checkpoint.ts";

const installed = await import("onnxruntime-node").then(
  () => true,
  () => false,
);

const shape = wanShape(
  new Config({
    num_attention_heads: 2,
    attention_head_dim: 12,
    in_channels: 4,
    out_channels: 4,
    text_dim: 8,
    freq_dim: 8,
    ffn_dim: 48,
    num_layers: 2,
    image_dim: 6,
    added_kv_proj_dim: 24,
  }),
);
const stages = wanStages(shape);
const values = wanValues(shape, {
  latents: noise(1, [4, 2, 4, 4]),
  timesteps: floats([300], [1]),
  text: noise(2, [3, 8]),
  image: noise(3, [2, 6]),
});

/** Layers that are changed, by Diffusers' names and by the authors', with their weights' sides. */
const CHANGED: [string, string, number, number][] = [
  ["blocks.0.attn1.to_q", "blocks.0.self_attn.q", 24, 24],
  ["blocks.1.attn2.to_out.0", "blocks.1.cross_attn.o", 24, 24],
  ["blocks.1.attn2.add_k_proj", "blocks.1.cross_attn.k_img", 24, 24],
  ["blocks.0.ffn.net.0.proj", "blocks.0.ffn.0", 48, 24],
  ["blocks.1.ffn.net.2", "blocks.1.ffn.2", 24, 48],
  ["condition_embedder.time_embedder.linear_1", "time_embedding.0", 24, 8],
  ["condition_embedder.text_embedder.linear_2", "text_embedding.2", 24, 24],
  ["proj_out", "head.head", 16, 24],
];
const RANK = 3;
const downOf = (index: number, inner: number) => noise(50 + index, [RANK, inner], 0.3);
const upOf = (index: number, outer: number) => noise(80 + index, [outer, RANK], 0.3);

type Ways = Record<string, (index: number) => Record<string, Value>>;
/** The same change as each trainer writes it. Alpha is 1.5, so that the scale is a half; others have it in the matrix. */
const WAYS: Ways = {
  "Diffusers and PEFT": (index) => {
    const [name, , outer, inner] = CHANGED[index];
    return {
      [`transformer.${name}.lora_A.default.weight`]: scaled(downOf(index, inner), 0.5),
      [`transformer.${name}.lora_B.default.weight`]: upOf(index, outer),
    };
  },
  PEFT: (index) => {
    const [name, , outer, inner] = CHANGED[index];
    return {
      [`base_model.model.${name}.lora_A.weight`]: downOf(index, inner),
      [`base_model.model.${name}.lora_B.weight`]: scaled(upOf(index, outer), 0.5),
    };
  },
  Kohya: (index) => {
    const [, name, outer, inner] = CHANGED[index];
    const flat = `lora_unet_${name.replaceAll(".", "_")}`;
    return {
      [`${flat}.lora_down.weight`]: downOf(index, inner),
      [`${flat}.lora_up.weight`]: upOf(index, outer),
      [`${flat}.alpha`]: floats([1.5], []),
    };
  },
  LightX2V: (index) => {
    const [, name, outer, inner] = CHANGED[index];
    return {
      [`diffusion_model.${name}.lora_down.weight`]: scaled(downOf(index, inner), 0.5),
      [`diffusion_model.${name}.lora_up.weight`]: upOf(index, outer),
    };
  },
  "whole differences": (index) => {
    const [, name, outer, inner] = CHANGED[index];
    return {
      [`diffusion_model.${name}.diff`]: floats(product(upOf(index, outer), downOf(index, inner), 0.5), [outer, inner]),
    };
  },
};

function scaled({ data, shape: sides }: Value, factor: number): Value {
  return floats(
    Float32Array.from(data as Float32Array, (value) => value * factor),
    sides,
  );
}

function product(up: Value, down: Value, factor: number): Float32Array {
  const [[outer, rank], [, inner]] = [up.shape, down.shape];
  const out = new Float32Array(outer * inner);
  for (let row = 0; row < outer; row++)
    for (let column = 0; column < inner; column++)
      for (let k = 0; k < rank; k++)
        out[row * inner + column] += factor * Number(up.data[row * rank + k]) * Number(down.data[k * inner + column]);
  return out;
}

test("every way of writing a change merges to the same weights", {
  skip: installed ? false : "onnxruntime-node is not installed",
}, async () => {
  const folder = scratchFolder();
  const base = join(folder, "base.safetensors");
  const weights = weightsFor([{ stages, values }]);
  writeTensors(base, weights, "BF16");
  const run = async (path: string, adapters: [string, number][] = []) => {
    const checkpoint = new Checkpoint([path]);
    for (const [file, strength] of adapters) addAdapters(checkpoint, file, strength);
    const program = compile(stages, checkpoint, values);
    checkpoint.check();
    return (await execute(program, values)).output.data as Float32Array;
  };
  const apart = (a: Float32Array, b: Float32Array) =>
    a.reduce((most, value, at) => Math.max(most, Math.abs(value - b[at])), 0);

  // Merged by hand, from the numbers as they are stored.
  const stored = Object.fromEntries([...readHeader(base)].map(([name, tensor]) => [name, readTensor(tensor)]));
  const merged = (strength: number) => {
    const all = { ...stored };
    for (const [index, [name, , outer, inner]] of CHANGED.entries()) {
      const added = product(upOf(index, outer), downOf(index, inner), 0.5 * strength);
      const { shape: sides, data } = all[`${name}.weight`];
      all[`${name}.weight`] = floats(
        Float32Array.from(data as Float32Array, (value, at) => value + added[at]),
        sides,
      );
    }
    const path = join(folder, `merged-${strength}.safetensors`);
    writeTensors(path, all);
    return path;
  };
  const expected = await run(merged(1));
  const plain = await run(base);
  assert.ok(apart(plain, expected) > 1e-2);
  for (const [way, write] of Object.entries(WAYS)) {
    const file = join(folder, `${way}.safetensors`);
    const tensors = Object.assign({}, ...CHANGED.map((_, index) => write(index)));
    writeTensors(file, tensors, "F32");
    assert.ok(apart(await run(base, [[file, 1]]), expected) < 1e-5, way);
    if (way === "Kohya") {
      assert.ok(apart(await run(base, [[file, 0.4]]), await run(merged(0.4))) < 1e-5, "strength");
      assert.ok(
        apart(
          await run(base, [
            [file, 0.25],
            [file, 0.75],
          ]),
          expected,
        ) < 1e-5,
        "two at once",
      );
      assert.equal(apart(await run(base, [[file, 0]]), plain), 0);
    }
  }
  const bias = join(folder, "bias.safetensors");
  writeTensors(bias, { "diffusion_model.blocks.0.self_attn.q.diff_b": noise(5, [24]) });
  assert.ok(apart(await run(base, [[bias, 1]]), plain) > 1e-3, "offsets change too");

  const refuse = (tensors: Record<string, Value>, message: RegExp) => {
    const file = join(folder, "wrong.safetensors");
    writeTensors(file, tensors);
    assert.throws(() => {
      const checkpoint = new Checkpoint([base]);
      addAdapters(checkpoint, file, 1);
      compile(stages, checkpoint, values);
    }, message);
  };
  const half = { "transformer.blocks.0.attn1.to_q.lora_A.weight": downOf(0, 24) };
  refuse(half, /holds only half of a change to blocks\.0\.attn1\.to_q\.weight/);
  refuse(
    { "transformer.blocks.7.attn1.to_q.lora_A.weight": downOf(0, 24) },
    /blocks\.7\.attn1\.to_q\.lora_A\.weight changes nothing/,
  );
  refuse(
    { ...half, "transformer.blocks.0.attn1.to_q.lora_B.weight": upOf(0, 30) },
    /lora_B\.weight is 30x3 and doesn't fit blocks\.0\.attn1\.to_q\.weight of 24x24/,
  );
});
