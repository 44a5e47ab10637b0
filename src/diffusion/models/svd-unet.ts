/**
 * The network of Stable Video Diffusion (Blattmann et al. 2023): a U of residual blocks and attention in space and in time, that reads
 * an image's latents beside the noise and its CLIP vector. Config and tensor names are those of the published Diffusers checkpoints.
 */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import * as layers from "../layers.ts";
import type { Stage, Values } from "../program.ts";
import { asFloats, floats, type Value } from "../value.ts";
import { conv, double, groupNorm, halve, mixed, residualBlock } from "./svd-blocks.ts";

/** What a config says. */
export interface SvdShape {
  channelsIn: number;
  channelsOut: number;
  widths: readonly number[];
  heads: readonly number[];
  /** Which levels have attention, from the pixels' end. */
  attended: readonly boolean[];
  blocks: number;
  contextWidth: number;
  idWidth: number;
  frames: number;
}

/** Reads a config. */
export function svdShape(config: Config): SvdShape {
  config.require({ transformer_layers_per_block: 1 });
  const widths = config.numbers("block_out_channels", [320, 640, 1280, 1280]);
  const types = config.words("down_block_types", [
    "CrossAttnDownBlockSpatioTemporal",
    "CrossAttnDownBlockSpatioTemporal",
    "CrossAttnDownBlockSpatioTemporal",
    "DownBlockSpatioTemporal",
  ]);
  return {
    channelsIn: config.number("in_channels", 8),
    channelsOut: config.number("out_channels", 4),
    widths,
    heads: config.numbers("num_attention_heads", [5, 10, 20, 20]),
    attended: types.map((type) => type === "CrossAttnDownBlockSpatioTemporal"),
    blocks: config.number("layers_per_block", 2),
    contextWidth: config.number("cross_attention_dim", 1024),
    idWidth: config.number("addition_time_embed_dim", 256),
    frames: config.number("num_frames", 25),
  };
}

/** What a forward pass is given. */
export interface SvdInputs {
  /** Noise and image latents [frames, channels, height, width]. */
  latents: Value;
  /** A quarter of the noise's logarithm. */
  timestep: number;
  /** The image's vector [1, width]. */
  context: Value;
  /** Frames a second less one, motion (127 is usual), noise added to the image. */
  ids: readonly [number, number, number];
}

/** The values that the stages read. */
export function svdValues(shape: SvdShape, { latents, timestep, context, ids }: SvdInputs): Values {
  const told = ids.flatMap((id) => [...asFloats(layers.sinusoidsOf([id], shape.idWidth))]);
  const frames = Array.from({ length: latents.shape[0] }, (_, frame) => frame);
  const places = Object.fromEntries(
    [...new Set(shape.widths)].map((width) => [`places.${width}`, layers.sinusoidsOf(frames, width)]),
  );
  const time = layers.sinusoidsOf([timestep], shape.widths[0]);
  return { latents, context, time, ids: floats(told, [1, told.length]), ...places };
}

/** Epsilon of blocks without attention, and of those with. */
const [PLAIN, BESIDE_ATTENTION] = [1e-5, 1e-6];

/** One part of the network: a stage that changes `hidden`, and may leave it or take it up again across the U. */
export function svdStages(shape: SvdShape): Stage[] {
  const { widths, blocks, attended, heads, channelsOut } = shape;
  const stages: Stage[] = [{ name: "embed", build: (g) => embed(g, shape) }];
  let skips = 1;
  const add = (name: string, build: (g: Graph, x: Tensor) => Tensor, leaves = false) => {
    const skip = leaves ? `skip.${skips++}` : undefined;
    stages.push({
      name,
      build(g) {
        const hidden = build(g, g.input("hidden"));
        return skip === undefined ? { hidden } : { hidden, [skip]: g.reshape(hidden, hidden.shape) };
      },
    });
  };
  widths.forEach((width, level) => {
    const name = `down_blocks.${level}`;
    for (let index = 0; index < blocks; index++) {
      add(
        `${name}.${index}`,
        (g, x) => unit(g, name, index, x, width, attended[level] ? heads[level] : 0, shape, BESIDE_ATTENTION),
        true,
      );
    }
    if (level < widths.length - 1) add(`${name}.half`, (g, x) => halve(g, `${name}.downsamplers.0`, x), true);
  });
  const deep = widths[widths.length - 1];
  add("mid_block", (g, x) => {
    const first = residualBlock(g, "mid_block.resnets.0", x, deep, { epsilon: PLAIN, time: g.input("emb") });
    const seen = transformer(g, "mid_block.attentions.0", first, heads[heads.length - 1], shape);
    return residualBlock(g, "mid_block.resnets.1", seen, deep, { epsilon: PLAIN, time: g.input("emb") });
  });
  widths.toReversed().forEach((width, step) => {
    const name = `up_blocks.${step}`;
    const level = widths.length - 1 - step;
    for (let index = 0; index <= blocks; index++) {
      const skip = `skip.${--skips}`;
      add(`${name}.${index}`, (g, x) =>
        unit(
          g,
          name,
          index,
          g.concat([x, g.input(skip)], 1),
          width,
          attended[level] ? heads[level] : 0,
          shape,
          BESIDE_ATTENTION,
          false,
        ),
      );
    }
    if (level > 0) add(`${name}.twice`, (g, x) => double(g, `${name}.upsamplers.0`, x));
  });
  stages.push({
    name: "head",
    build(g) {
      const normed = g.silu(groupNorm(g, "conv_norm_out", g.input("hidden"), PLAIN));
      return { output: conv(g, "conv_out", normed, channelsOut) };
    },
  });
  return stages;
}

function embed(g: Graph, { widths }: SvdShape): Record<string, Tensor> {
  const width = 4 * widths[0];
  const time = layers.timeEmbedding(g, "time_embedding", g.input("time"), width);
  const told = layers.timeEmbedding(g, "add_embedding", g.input("ids"), width);
  const hidden = conv(g, "conv_in", g.input("latents"), widths[0]);
  return { hidden, emb: g.add(time, told), "skip.0": g.reshape(hidden, hidden.shape) };
}

/** A residual block, and attention where there are heads. On the way down, levels without attention have another epsilon. */
function unit(
  g: Graph,
  name: string,
  index: number,
  x: Tensor,
  width: number,
  heads: number,
  shape: SvdShape,
  epsilon: number,
  down = true,
): Tensor {
  const used = down && heads === 0 ? PLAIN : epsilon;
  const made = residualBlock(g, `${name}.resnets.${index}`, x, width, { epsilon: used, time: g.input("emb") });
  return heads > 0 ? transformer(g, `${name}.attentions.${index}`, made, heads, shape) : made;
}

/** Attention within each frame, then between the frames of each pixel, mixed by a learned share. */
function transformer(g: Graph, name: string, x: Tensor, heads: number, { contextWidth }: SvdShape): Tensor {
  const [frames, width, height, columns] = x.shape;
  const pixels = height * columns;
  if (g.input("context").shape[1] !== contextWidth)
    throw new Error(`This model takes images of ${contextWidth} channels.`);
  const normed = groupNorm(g, `${name}.norm`, x, 1e-6);
  const rows = g.reshape(g.transpose(normed, [0, 2, 3, 1]), [frames * pixels, width]);
  let still = layers.linear(g, `${name}.proj_in`, rows, width);
  const spatial = `${name}.transformer_blocks.0`;
  still = g.add(still, attention(g, `${spatial}.attn1`, norm(g, `${spatial}.norm1`, still), heads, [frames, pixels]));
  still = g.add(still, attention(g, `${spatial}.attn2`, norm(g, `${spatial}.norm2`, still), heads));
  still = g.add(still, gated(g, `${spatial}.ff`, norm(g, `${spatial}.norm3`, still)));

  const told = layers.timeEmbedding(g, `${name}.time_pos_embed`, g.input(`places.${width}`), 4 * width, width);
  const placed = g.add(g.reshape(still, [frames, pixels, width]), g.reshape(told, [frames, 1, width]));
  let moved = g.reshape(g.transpose(placed, [1, 0, 2]), [pixels * frames, width]);
  const temporal = `${name}.temporal_transformer_blocks.0`;
  moved = g.add(moved, gated(g, `${temporal}.ff_in`, norm(g, `${temporal}.norm_in`, moved)));
  moved = g.add(moved, attention(g, `${temporal}.attn1`, norm(g, `${temporal}.norm1`, moved), heads, [pixels, frames]));
  moved = g.add(moved, attention(g, `${temporal}.attn2`, norm(g, `${temporal}.norm2`, moved), heads));
  moved = g.add(moved, gated(g, `${temporal}.ff`, norm(g, `${temporal}.norm3`, moved)));
  const back = g.reshape(g.transpose(g.reshape(moved, [pixels, frames, width]), [1, 0, 2]), [frames * pixels, width]);

  const out = layers.linear(g, `${name}.proj_out`, mixed(g, `${name}.time_mixer`, still, back), width);
  return g.add(x, g.transpose(g.reshape(out, [frames, height, columns, width]), [0, 3, 1, 2]));
}

function norm(g: Graph, name: string, x: Tensor): Tensor {
  return layers.layerNorm(g, name, x, 1e-5);
}

/** Attention within groups [groups, each] of the rows, or of all rows to the image's vector. */
function attention(g: Graph, name: string, x: Tensor, heads: number, groups?: readonly [number, number]): Tensor {
  const width = x.shape[1];
  const context = groups ? x : g.input("context");
  const part = (letter: string, from: Tensor) => layers.linear(g, `${name}.to_${letter}`, from, width, { bias: false });
  const [q, k, v] = [part("q", x), part("k", context), part("v", context)];
  const apart = (y: Tensor) => (groups ? g.reshape(y, [...groups, width]) : y);
  const attended = g.attend(apart(q), apart(k), apart(v), heads);
  return layers.linear(g, `${name}.to_out.0`, g.reshape(attended, [-1, width]), width);
}

/** Two layers with a gate between (Shazeer 2020). */
function gated(g: Graph, name: string, x: Tensor): Tensor {
  const width = x.shape[1];
  const [value, gate] = g.split(layers.linear(g, `${name}.net.0.proj`, x, 8 * width), 1, 2);
  return layers.linear(g, `${name}.net.2`, g.multiply(value, g.gelu(gate, "none")), width);
}
