/** A whole Stable Video Diffusion model in a folder, as it is published, with few and random weights. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Config } from "../src/diffusion/index.ts";
import { svdShape, svdStages, svdValues } from "../src/diffusion/models/svd-unet.ts";
import { svdDecoder, svdEncoder, svdVaeShape } from "../src/diffusion/models/svd-vae.ts";
import { noise, weightsFor, writeTensors } from "./tiny-checkpoint.ts";
import { writeTinyClip } from "./tiny-parts.ts";

/** Writes the folder; films of it have sides that are multiples of 16. */
export function writeTinySvd(folder: string): void {
  const write = (part: string, json: unknown) => {
    mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, part, "config.json"), JSON.stringify(json));
  };
  const file = (part: string) => join(folder, part, "diffusion_pytorch_model.safetensors");
  const net = {
    _class_name: "UNetSpatioTemporalConditionModel",
    block_out_channels: [32, 64],
    num_attention_heads: [2, 4],
    down_block_types: ["CrossAttnDownBlockSpatioTemporal", "DownBlockSpatioTemporal"],
    layers_per_block: 1,
    cross_attention_dim: 6,
    addition_time_embed_dim: 8,
  };
  write("unet", net);
  const shape = svdShape(new Config(net));
  const values = svdValues(shape, {
    latents: noise(1, [2, 8, 4, 4]),
    timestep: 1,
    context: noise(2, [1, 6]),
    ids: [6, 127, 0.02],
  });
  writeTensors(file("unet"), weightsFor([{ stages: svdStages(shape), values }], 3), "BF16");
  writeTinyClip(join(folder, "image_encoder"));
  const auto = { block_out_channels: [32, 32, 64, 64], layers_per_block: 2, latent_channels: 4, scaling_factor: 0.5 };
  write("vae", auto);
  const vae = svdVaeShape(new Config(auto));
  const weights = weightsFor(
    [
      { stages: svdEncoder(vae), values: { image: noise(3, [1, 3, 16, 16]) } },
      { stages: svdDecoder(vae), values: { z: noise(4, [2, 4, 2, 2]) } },
    ],
    4,
  );
  writeTensors(file("vae"), weights);
}
