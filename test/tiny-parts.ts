/** Parts that several tiny models share: a text encoder with its tokenizer, an image encoder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Config, floats, t5Shape, t5Stages, t5Values } from "../src/diffusion/index.ts";
import { clipImageStages, clipShape } from "../src/diffusion/models/clip.ts";
import { noise, weightsFor, writeTensors } from "./tiny-checkpoint.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Writes `tokenizer` and a `text_encoder` of 16 channels, in two files with an index, as large models come. */
export function writeTinyText(folder: string, model_type: "umt5" | "t5"): void {
  const write = (part: string, file: string, json: unknown) => {
    mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, part, file), JSON.stringify(json));
  };
  const vocabulary = [
    ["<pad>", 0],
    ["</s>", 0],
    ["<unk>", -20],
    ["▁", -3],
    ...[...LETTERS].map((x) => [x, -4]),
    ["fox", -2],
  ];
  write("tokenizer", "tokenizer.json", {
    version: "1.0",
    added_tokens: [0, 1, 2].map((id) => ({ id, content: vocabulary[id][0], special: true })),
    normalizer: null,
    pre_tokenizer: { type: "Metaspace", replacement: "▁", add_prefix_space: true, prepend_scheme: "always" },
    post_processor: {
      type: "TemplateProcessing",
      single: [{ Sequence: { id: "A", type_id: 0 } }, { SpecialToken: { id: "</s>", type_id: 0 } }],
      pair: [],
      special_tokens: { "</s>": { id: "</s>", ids: [1], tokens: ["</s>"] } },
    },
    decoder: null,
    model: { type: "Unigram", unk_id: 2, vocab: vocabulary },
  });
  write("tokenizer", "tokenizer_config.json", { eos_token: "</s>", pad_token: "<pad>", unk_token: "<unk>" });

  const text = {
    model_type,
    d_model: 16,
    d_kv: 4,
    num_heads: 2,
    d_ff: 20,
    num_layers: 2,
    vocab_size: vocabulary.length,
    feed_forward_proj: "gated-gelu",
  };
  write("text_encoder", "config.json", text);
  const encoder = t5Shape(new Config(text));
  const tokens = t5Values(encoder, { shape: [2], data: BigInt64Array.of(3n, 1n) }, floats([1, 1], [2]));
  const words = weightsFor([{ stages: t5Stages(encoder), values: tokens }]);
  const names = Object.keys(words);
  const files = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"];
  const fileOf = (index: number) => files[index < names.length / 2 ? 0 : 1];
  for (const file of files) {
    const inside = names.filter((_, index) => fileOf(index) === file);
    writeTensors(join(folder, "text_encoder", file), Object.fromEntries(inside.map((name) => [name, words[name]])));
  }
  write("text_encoder", "model.safetensors.index.json", {
    weight_map: Object.fromEntries(names.map((name, index) => [name, fileOf(index)])),
  });
}

/** Writes an image encoder: five tokens of 8 channels, or one vector of 6. */
export function writeTinyClip(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const config = {
    hidden_size: 8,
    intermediate_size: 12,
    num_hidden_layers: 2,
    num_attention_heads: 2,
    image_size: 8,
    patch_size: 4,
    hidden_act: "gelu",
    projection_dim: 6,
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  const stages = clipImageStages(clipShape(new Config(config)));
  const weights = weightsFor([{ stages, values: { image: noise(1, [3, 8, 8]) } }], 9);
  const ids = { shape: [1, 5], data: BigInt64Array.of(0n, 1n, 2n, 3n, 4n) };
  writeTensors(join(folder, "model.safetensors"), { ...weights, "vision_model.embeddings.position_ids": ids });
}
