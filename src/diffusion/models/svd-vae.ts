/** The autoencoder of Stable Video Diffusion: images to latents frame by frame, and latents to frames with convolutions over time. */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import { linear } from "../layers.ts";
import type { Stage } from "../program.ts";
import {
  asFilm,
  asFrames,
  conv,
  double,
  groupNorm,
  halve,
  overTime,
  residualBlock,
  spatialBlock,
} from "./svd-blocks.ts";

/** What a config says. */
export interface SvdVaeShape {
  widths: readonly number[];
  blocks: number;
  latents: number;
  channelsOut: number;
  scaling: number;
}

/** Reads a config. */
export function svdVaeShape(config: Config): SvdVaeShape {
  config.require({ in_channels: 3 });
  return {
    widths: config.numbers("block_out_channels", [128, 256, 512, 512]),
    blocks: config.number("layers_per_block", 2),
    latents: config.number("latent_channels", 4),
    channelsOut: config.number("out_channels", 3),
    scaling: config.number("scaling_factor", 0.18215),
  };
}

const EPSILON = 1e-6;
const TEMPORAL_EPSILON = 1e-5;

/** From `image` [1, 3, height, width], -1 to 1, to `mean` [1, latents, ...]. */
export function svdEncoder({ widths, blocks, latents }: SvdVaeShape): Stage[] {
  const build = (g: Graph) => {
    let x = conv(g, "encoder.conv_in", g.input("image"), widths[0]);
    widths.forEach((width, level) => {
      const name = `encoder.down_blocks.${level}`;
      for (let index = 0; index < blocks; index++) x = spatialBlock(g, `${name}.resnets.${index}`, x, width, EPSILON);
      // Only below and to the right, as the first autoencoders had it.
      if (level < widths.length - 1) x = halve(g, `${name}.downsamplers.0`, x, [0, 0, 1, 1]);
    });
    const deep = widths[widths.length - 1];
    x = spatialBlock(g, "encoder.mid_block.resnets.0", x, deep, EPSILON);
    x = spatialBlock(g, "encoder.mid_block.resnets.1", attended(g, "encoder.mid_block.attentions.0", x), deep, EPSILON);
    x = conv(g, "encoder.conv_out", g.silu(groupNorm(g, "encoder.conv_norm_out", x, EPSILON)), 2 * latents);
    return { mean: g.slice(conv(g, "quant_conv", x, 2 * latents, { kernel: 1 }), 1, 0, latents) };
  };
  return [{ name: "encode", build }];
}

/** From `z` [frames, latents, height, width] to `decoded` [frames, 3, ...]. */
export function svdDecoder({ widths, blocks, channelsOut }: SvdVaeShape): Stage[] {
  const options = { epsilon: EPSILON, temporalEpsilon: TEMPORAL_EPSILON, shareOf: "time" as const };
  const deep = widths[widths.length - 1];
  const stage = (name: string, build: (g: Graph, x: Tensor) => Tensor, from = "hidden", to = "hidden"): Stage => ({
    name,
    build: (g) => ({ [to]: build(g, g.input(from)) }),
  });
  const begin = stage(
    "begin",
    (g, z) => {
      let x = conv(g, "decoder.conv_in", z, deep);
      x = residualBlock(g, "decoder.mid_block.resnets.0", x, deep, options);
      for (let index = 1; index < blocks; index++) {
        if (index === 1) x = attended(g, "decoder.mid_block.attentions.0", x);
        x = residualBlock(g, `decoder.mid_block.resnets.${index}`, x, deep, options);
      }
      return x;
    },
    "z",
  );
  const levels = widths.toReversed().map((width, level) =>
    stage(`level.${level}`, (g, given) => {
      const name = `decoder.up_blocks.${level}`;
      let x = given;
      for (let index = 0; index <= blocks; index++) x = residualBlock(g, `${name}.resnets.${index}`, x, width, options);
      return level < widths.length - 1 ? double(g, `${name}.upsamplers.0`, x) : x;
    }),
  );
  const end = stage(
    "end",
    (g, x) => {
      const still = conv(g, "decoder.conv_out", g.silu(groupNorm(g, "decoder.conv_norm_out", x, EPSILON)), channelsOut);
      return asFrames(g, overTime(g, "decoder.time_conv_out", asFilm(g, still), channelsOut));
    },
    "hidden",
    "decoded",
  );
  return [begin, ...levels, end];
}

/** Each frame's pixels attend to each other, with one head. */
function attended(g: Graph, name: string, x: Tensor): Tensor {
  const [frames, width, height, columns] = x.shape;
  const pixels = height * columns;
  const normed = groupNorm(g, `${name}.group_norm`, x, EPSILON);
  const rows = g.reshape(g.transpose(normed, [0, 2, 3, 1]), [frames * pixels, width]);
  const [q, k, v] = ["q", "k", "v"].map((part) =>
    g.reshape(linear(g, `${name}.to_${part}`, rows, width), [frames, pixels, width]),
  );
  const out = linear(g, `${name}.to_out.0`, g.reshape(g.attend(q, k, v, 1), [-1, width]), width);
  return g.add(x, g.transpose(g.reshape(out, [frames, height, columns, width]), [0, 3, 1, 2]));
}
