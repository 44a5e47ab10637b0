/** A whole Wan model in a folder, as it is published, with few and random weights. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  Config,
  floats,
  wanDecoder,
  wanEncoder,
  wanShape,
  wanStages,
  wanVaeShape,
  wanValues,
} from "../src/diffusion/index.ts";
import { noise, weightsFor, writeTensors } from "./tiny-checkpoint.ts";
import { writeTinyClip, writeTinyText } from "./tiny-parts.ts";

/** Which of Wan's models: by what they are given. */
export type TinyKind = "text" | "image" | "two-images" | "first" | "experts" | "control";

const TEXT_WIDTH = 16;

/** Writes the folder; films of it have sides that are multiples of 8 and 1 + 2n frames. */
export function writeTinyWan(folder: string, kind: TinyKind = "text"): void {
  const write = (part: string, file: string, json: unknown) => {
    mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, part, file), JSON.stringify(json));
  };
  const index: Record<string, unknown> = { _class_name: "WanPipeline" };
  if (kind === "first") index.expand_timesteps = true;
  if (kind === "experts") index.boundary_ratio = 0.9;
  write(".", "model_index.json", index);
  write("scheduler", "scheduler_config.json", {
    _class_name: "UniPCMultistepScheduler",
    prediction_type: "flow_prediction",
    use_flow_sigmas: true,
    flow_shift: 3,
  });
  writeTinyText(folder, "umt5");

  const pictured = kind === "image" || kind === "two-images";
  const flow = {
    _class_name: kind === "control" ? "WanVACETransformer3DModel" : "WanTransformer3DModel",
    patch_size: [1, 2, 2],
    num_attention_heads: 2,
    attention_head_dim: 12,
    // Beside four channels of noise: two flags (the autoencoder folds two frames) and four channels of the image.
    in_channels: pictured ? 10 : 4,
    out_channels: 4,
    text_dim: TEXT_WIDTH,
    freq_dim: 8,
    ffn_dim: 32,
    num_layers: 2,
    ...(pictured ? { image_dim: 8, added_kv_proj_dim: 24 } : {}),
    ...(kind === "two-images" ? { pos_embed_seq_len: 10 } : {}),
    // Four channels twice and a flag for each of four by four pixels.
    ...(kind === "control" ? { vace_layers: [0, 1], vace_in_channels: 24 } : {}),
  };
  const shape = wanShape(new Config(flow));
  const values = wanValues(shape, {
    latents: noise(1, [flow.in_channels, 1, 2, 2]),
    timesteps: floats([1], [1]),
    text: noise(2, [1, TEXT_WIDTH]),
    image: pictured ? noise(3, [kind === "image" ? 5 : 10, 8]) : undefined,
    control: kind === "control" ? noise(4, [24, 1, 2, 2]) : undefined,
  });
  for (const [number, part] of (kind === "experts" ? ["transformer", "transformer_2"] : ["transformer"]).entries()) {
    write(part, "config.json", flow);
    const file = join(folder, part, "diffusion_pytorch_model.safetensors");
    writeTensors(file, weightsFor([{ stages: wanStages(shape), values }], 3 + number), "BF16");
  }
  if (pictured) writeTinyClip(join(folder, "image_encoder"));

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
