/** A whole Wan model in a folder, as it is published, with few and random weights. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  Config,
  floats,
  t5Shape,
  t5Stages,
  t5Values,
  wanDecoder,
  wanEncoder,
  wanShape,
  wanStages,
  wanVaeShape,
  wanValues,
} from "../src/diffusion/index.ts";
import { noise, weightsFor, writeTensors } from "./tiny-checkpoint.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Writes the folder; films of it have sides that are multiples of 8 and 1 + 2n frames. */
export function writeTinyWan(folder: string): void {
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
  write("scheduler", "scheduler_config.json", {
    _class_name: "UniPCMultistepScheduler",
    prediction_type: "flow_prediction",
    use_flow_sigmas: true,
    flow_shift: 3,
  });

  const text = {
    model_type: "umt5",
    d_model: 16,
    d_kv: 4,
    num_heads: 2,
    d_ff: 20,
    num_layers: 2,
    vocab_size: vocabulary.length,
  };
  write("text_encoder", "config.json", { ...text, feed_forward_proj: "gated-gelu" });
  const encoder = t5Shape(new Config({ ...text, feed_forward_proj: "gated-gelu" }));
  const tokens = t5Values(encoder, { shape: [2], data: BigInt64Array.of(3n, 1n) }, floats([1, 1], [2]));
  const words = weightsFor([{ stages: t5Stages(encoder), values: tokens }]);
  // In two files with an index, as large models come.
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

  const flow = {
    patch_size: [1, 2, 2],
    num_attention_heads: 2,
    attention_head_dim: 12,
    in_channels: 4,
    out_channels: 4,
    text_dim: 16,
    freq_dim: 8,
    ffn_dim: 32,
    num_layers: 2,
  };
  write("transformer", "config.json", flow);
  const shape = wanShape(new Config(flow));
  const values = wanValues(shape, {
    latents: noise(1, [4, 1, 2, 2]),
    timesteps: floats([1], [1]),
    text: noise(2, [1, 16]),
  });
  const file = join(folder, "transformer", "diffusion_pytorch_model.safetensors");
  writeTensors(file, weightsFor([{ stages: wanStages(shape), values }], 3), "BF16");

  const auto = {
    base_dim: 4,
    z_dim: 4,
    dim_mult: [1, 2, 2],
    num_res_blocks: 1,
    temperal_downsample: [true, false],
    latents_mean: [0.1, -0.2, 0.3, 0],
    latents_std: [1.5, 2, 1, 0.5],
  };
  write("vae", "config.json", auto);
  const vae = wanVaeShape(new Config(auto));
  const weights = weightsFor(
    [
      { stages: wanEncoder(vae), values: { video: noise(3, [3, 5, 8, 8]) } },
      { stages: wanDecoder(vae), values: { z: noise(4, [4, 2, 2, 2]) } },
    ],
    4,
  );
  writeTensors(join(folder, "vae", "diffusion_pytorch_model.safetensors"), weights);
}
