/**
 * The transformer of Wan 2.1 and 2.2 (Wan Team 2025): text to video, image to video (with the tokens of a CLIP image encoder)
 * and per-token timesteps. Config and tensor names are those of the published Diffusers checkpoints.
 */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import * as layers from "../layers.ts";
import type { Stage, Values } from "../program.ts";
import { asFloats, type Value } from "../value.ts";
import { controlled, type WanControl } from "./wan-vace.ts";

/** What a Wan config says. */
export interface WanShape {
  patch: readonly number[];
  heads: number;
  width: number;
  channelsIn: number;
  channelsOut: number;
  textWidth: number;
  frequencies: number;
  inner: number;
  blocks: number;
  crossNorm: boolean;
  epsilon: number;
  /** Channels of the image encoder's tokens; undefined in models without it. */
  imageWidth: number | undefined;
  /** Tokens that the image encoder's positions are learned for, where they are. */
  imageTokens: number | undefined;
  addedWidth: number | undefined;
  /** The branch of VACE models that follows a control film. */
  control: WanControl | undefined;
}

/** Reads a Wan transformer's config. */
export function wanShape(config: Config): WanShape {
  config.require({ qk_norm: "rms_norm_across_heads" });
  const heads = config.number("num_attention_heads", 40);
  return {
    patch: config.numbers("patch_size", [1, 2, 2]),
    heads,
    width: heads * config.number("attention_head_dim", 128),
    channelsIn: config.number("in_channels", 16),
    channelsOut: config.number("out_channels", 16),
    textWidth: config.number("text_dim", 4096),
    frequencies: config.number("freq_dim", 256),
    inner: config.number("ffn_dim", 13824),
    blocks: config.number("num_layers", 40),
    crossNorm: config.flag("cross_attn_norm", true),
    epsilon: config.number("eps", 1e-6),
    imageWidth: config.optional("image_dim"),
    imageTokens: config.optional("pos_embed_seq_len"),
    addedWidth: config.optional("added_kv_proj_dim"),
    control: config.has("vace_layers")
      ? { after: config.numbers("vace_layers"), channels: config.number("vace_in_channels", 96) }
      : undefined,
  };
}

/** What a forward pass is given. All without a batch axis. */
export interface WanInputs {
  /** Latents [channels, frames, height, width]. */
  latents: Value;
  /** One timestep for all tokens, or one for each. */
  timesteps: Value;
  /** Encoded text [tokens, width]. */
  text: Value;
  /** Encoded image [tokens, width], for models that take it. */
  image?: Value;
  /** Control latents [channels, frames, height, width], for VACE models, and how strongly each control layer counts (1). */
  control?: Value;
  strengths?: Value;
}

/** The values that the stages read. */
export function wanValues(shape: WanShape, { latents, timesteps, text, image, control, strengths }: WanInputs): Values {
  const grid = latents.shape.slice(1).map((side, axis) => Math.floor(side / shape.patch[axis]));
  const [cosines, sines] = wanAngles(shape.width / shape.heads, grid);
  const { different, which } = distinct(timesteps);
  const time = layers.sinusoidsOf(different, shape.frequencies);
  const optional = Object.entries({ image, control, strengths, which }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return { latents, text, time, cosines, sines, ...Object.fromEntries(optional) };
}

/** Timesteps without repetitions, and which of them each token has; a film has one, or one more for what is given. */
function distinct(timesteps: Value): { different: number[]; which?: Value } {
  const all = Array.from(asFloats(timesteps));
  if (all.length === 1) return { different: all };
  const different = [...new Set(all)];
  const places = new Map(different.map((timestep, index) => [timestep, BigInt(index)]));
  const which = BigInt64Array.from(all, (timestep) => places.get(timestep) ?? 0n);
  return { different, which: { shape: [all.length], data: which } };
}

/** A part of the modulation [timesteps, width], for every token where they differ. */
function toTokens(g: Graph, part: Tensor): Tensor {
  const rows = g.reshape(part, [-1, part.shape.at(-1) ?? 1]);
  return g.given("which") ? g.pick(rows, g.input("which")) : rows;
}

/** A third of a head's channels turns with each axis; what doesn't divide goes to time. */
function wanAngles(width: number, [frames, height, columns]: readonly number[]): [Value, Value] {
  const space = 2 * Math.floor(width / 6);
  const axes = [width - 2 * space, space, space];
  const turns = axes.flatMap((channels, axis) =>
    Array.from({ length: channels / 2 }, (_, pair) => ({ axis, frequency: 1 / 10000 ** ((2 * pair) / channels) })),
  );
  return layers.angles(frames * height * columns, turns.length, (token, pair) => {
    const place = [Math.floor(token / (height * columns)), Math.floor(token / columns) % height, token % columns];
    return place[turns[pair].axis] * turns[pair].frequency;
  });
}

/** Stages `embed`, `block.0` and on, `head`; the last gives `output` [channels, frames, height, width]. */
export function wanStages(shape: WanShape): Stage[] {
  const blocks = Array.from({ length: shape.blocks }, (_, index) => ({
    name: `block.${index}`,
    build: (g: Graph) => ({ hidden: wanBlock(g, `blocks.${index}`, g.input("hidden"), shape) }),
  }));
  return [
    { name: "embed", build: (g) => embed(g, shape) },
    ...(shape.control ? controlled(blocks, shape, shape.control, wanBlock) : blocks),
    { name: "head", build: (g) => ({ output: head(g, shape) }) },
  ];
}

function embed(g: Graph, shape: WanShape): Record<string, Tensor> {
  const { width, channelsIn, patch, frequencies, textWidth, imageWidth } = shape;
  const latents = g.input("latents");
  const kernel = g.weight("patch_embedding.weight", [width, channelsIn, ...patch]);
  const offset = g.weight("patch_embedding.bias", [width]);
  const patches = g.convolve(g.reshape(latents, [1, ...latents.shape]), kernel, offset, patch, [0, 0, 0, 0, 0, 0]);
  const sinusoids = g.input("time");
  if (sinusoids.shape[1] !== frequencies || g.input("text").shape[1] !== textWidth) {
    throw new Error(`This model takes text of ${textWidth} channels.`);
  }
  const name = "condition_embedder";
  const time = layers.timeEmbedding(g, `${name}.time_embedder`, sinusoids, width);
  const made: Record<string, Tensor> = {
    hidden: g.transpose(g.reshape(patches, [width, -1]), [1, 0]),
    time_embedding: time,
    modulation: g.reshape(layers.linear(g, `${name}.time_proj`, g.silu(time), 6 * width), [-1, 6, width]),
    context: layers.captionProjection(g, `${name}.text_embedder`, g.input("text"), width),
  };
  if (imageWidth !== undefined) made.picture = imageEmbedding(g, `${name}.image_embedder`, shape);
  return made;
}

function imageEmbedding(g: Graph, name: string, { imageWidth = 0, imageTokens, width }: WanShape): Tensor {
  let image = g.input("image");
  if (imageTokens !== undefined) {
    const positions = g.weight(`${name}.pos_embed`, [1, imageTokens, imageWidth], [imageTokens, imageWidth]);
    image = g.add(image, positions);
  }
  const normed = layers.layerNorm(g, `${name}.norm1`, image, 1e-5);
  return layers.layerNorm(
    g,
    `${name}.norm2`,
    layers.feedForward(g, `${name}.ff`, normed, imageWidth, width, "none"),
    1e-5,
  );
}

/** One block of the transformer, on tokens x [n, width]. */
function wanBlock(g: Graph, name: string, tokens: Tensor, shape: WanShape): Tensor {
  const { width, inner, epsilon, crossNorm } = shape;
  const table = g.weight(`${name}.scale_shift_table`, [1, 6, width]);
  const [shift, scale, gate, shiftFed, scaleFed, gateFed] = g
    .split(g.add(g.input("modulation"), table), 1, 6)
    .map((part) => toTokens(g, part));

  let x = tokens;
  const attended = selfAttention(g, `${name}.attn1`, layers.modulate(g, g.layerNorm(x, epsilon), shift, scale), shape);
  x = g.add(x, g.multiply(attended, gate));
  const crossed = crossNorm ? layers.layerNorm(g, `${name}.norm2`, x, epsilon) : x;
  x = g.add(x, crossAttention(g, `${name}.attn2`, crossed, shape));
  const fed = layers.modulate(g, g.layerNorm(x, epsilon), shiftFed, scaleFed);
  return g.add(x, g.multiply(layers.feedForward(g, `${name}.ffn`, fed, inner, width), gateFed));
}

function selfAttention(g: Graph, name: string, x: Tensor, { width, heads, epsilon }: WanShape): Tensor {
  const [q, k] = ["q", "k"].map((part) => {
    const normed = layers.rmsNorm(g, `${name}.norm_${part}`, layers.linear(g, `${name}.to_${part}`, x, width), epsilon);
    return layers.rotate(g, normed, g.input("cosines"), g.input("sines"), heads);
  });
  const v = layers.linear(g, `${name}.to_v`, x, width);
  return layers.linear(g, `${name}.to_out.0`, g.attend(q, k, v, heads), width);
}

/** Attention to the text and, with the same queries, to the image; the two are added. */
function crossAttention(g: Graph, name: string, x: Tensor, shape: WanShape): Tensor {
  const { width, heads, epsilon, addedWidth } = shape;
  const context = g.input("context");
  const q = layers.rmsNorm(g, `${name}.norm_q`, layers.linear(g, `${name}.to_q`, x, width), epsilon);
  const k = layers.rmsNorm(g, `${name}.norm_k`, layers.linear(g, `${name}.to_k`, context, width), epsilon);
  let attended = g.attend(q, k, layers.linear(g, `${name}.to_v`, context, width), heads);
  if (addedWidth !== undefined) {
    const picture = g.input("picture");
    const added = layers.linear(g, `${name}.add_k_proj`, picture, width);
    const keys = layers.rmsNorm(g, `${name}.norm_added_k`, added, epsilon);
    attended = g.add(attended, g.attend(q, keys, layers.linear(g, `${name}.add_v_proj`, picture, width), heads));
  }
  return layers.linear(g, `${name}.to_out.0`, attended, width);
}

function head(g: Graph, { width, epsilon, patch, channelsOut }: WanShape): Tensor {
  const time = g.input("time_embedding");
  const table = g.weight("scale_shift_table", [1, 2, width]);
  const [shift, scale] = g.split(g.add(g.reshape(time, [-1, 1, width]), table), 1, 2).map((part) => toTokens(g, part));
  const normed = layers.modulate(g, g.layerNorm(g.input("hidden"), epsilon), shift, scale);
  const patches = layers.linear(g, "proj_out", normed, channelsOut * patch[0] * patch[1] * patch[2]);
  const [frames, height, columns] = g
    .input("latents")
    .shape.slice(1)
    .map((side, axis) => Math.floor(side / patch[axis]));
  const apart = g.reshape(patches, [frames, height, columns, ...patch, channelsOut]);
  const ordered = g.transpose(apart, [6, 0, 3, 1, 4, 2, 5]);
  return g.reshape(ordered, [channelsOut, frames * patch[0], height * patch[1], columns * patch[2]]);
}
