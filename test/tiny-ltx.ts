/** A whole LTX-Video model in a folder, as it is published, with few and random weights. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  Config,
  floats,
  ltxDecoder,
  ltxEncoder,
  ltxShape,
  ltxStages,
  ltxVaeShape,
  ltxValues,
} from "../src/diffusion/index.ts";
import { noise, weightsFor, writeTensors } from "./tiny-checkpoint.ts";
import { writeTinyText } from "./tiny-parts.ts";

/** Writes the folder; films of it have sides that are multiples of 8 and 1 + 4n frames. `later` has the autoencoder of 0.9.5. */
export function writeTinyLtx(folder: string, { later = false } = {}): void {
  const write = (part: string, file: string, json: unknown) => {
    mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, part, file), JSON.stringify(json));
  };
  writeTinyText(folder, "t5");
  write("scheduler", "scheduler_config.json", {
    _class_name: "FlowMatchEulerDiscreteScheduler",
    use_dynamic_shifting: true,
    base_shift: 0.95,
    max_shift: 2.05,
    base_image_seq_len: 1024,
    max_image_seq_len: 4096,
    shift_terminal: 0.1,
  });
  const flow = {
    _class_name: "LTXVideoTransformer3DModel",
    in_channels: 5,
    num_attention_heads: 2,
    attention_head_dim: 10,
    cross_attention_dim: 20,
    num_layers: 2,
    caption_channels: 16,
  };
  write("transformer", "config.json", flow);
  const shape = ltxShape(new Config(flow));
  const values = ltxValues(shape, {
    latents: noise(1, [2, 5]),
    grid: [1, 1, 2],
    timesteps: floats([1], [1]),
    text: noise(2, [1, 16]),
  });
  const file = join(folder, "transformer", "diffusion_pytorch_model.safetensors");
  writeTensors(file, weightsFor([{ stages: ltxStages(shape), values }], 3), "BF16");

  const lists = {
    block_out_channels: [4, 6, 8],
    layers_per_block: [1, 1, 1, 1],
    spatio_temporal_scaling: [true, true, false],
  };
  const plain = {
    ...lists,
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [`decoder_${name}`, list])),
    latent_channels: 5,
    patch_size: 2,
  };
  const auto = later
    ? {
        block_out_channels: [4, 8, 8],
        down_block_types: Array(3).fill("LTXVideo095DownBlock3D"),
        downsample_type: ["spatiotemporal", "spatiotemporal"],
        layers_per_block: [1, 1, 1, 1],
        spatio_temporal_scaling: [true, true, true],
        decoder_block_out_channels: [8, 16],
        decoder_layers_per_block: [1, 1, 2],
        decoder_spatio_temporal_scaling: [true, true],
        upsample_residual: [true, true],
        upsample_factor: [2, 2],
        timestep_conditioning: true,
        latent_channels: 5,
        patch_size: 2,
      }
    : plain;
  write("vae", "config.json", auto);
  const vae = ltxVaeShape(new Config(auto));
  const z = noise(4, [5, 2, 2, 2]);
  const weights = weightsFor(
    [
      { stages: ltxEncoder(vae), values: { video: noise(3, [3, 5, 16, 16]) } },
      { stages: ltxDecoder(vae), values: { z, timestep: floats([0.05], [1]) } },
    ],
    4,
  );
  const statistics = {
    latents_mean: floats([0.1, -0.2, 0.3, 0, 0], [5]),
    latents_std: floats([1.5, 2, 1, 0.5, 1], [5]),
  };
  writeTensors(join(folder, "vae", "diffusion_pytorch_model.safetensors"), { ...weights, ...statistics });
}
