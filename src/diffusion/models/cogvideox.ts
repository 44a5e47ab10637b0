/**
 * The transformer of CogVideoX (Yang et al. 2024): text and video tokens in one sequence. Positions are sinusoids that are added
 * (as in the 2B model). Config and tensor names are those of the published Diffusers checkpoints.
 */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import * as layers from "../layers.ts";
import type { Stage, Values } from "../program.ts";
import { asFloats, floats, type Value } from "../value.ts";

/** What a CogVideoX config says. */
export interface CogShape {
  heads: number;
  width: number;
  channelsIn: number;
  channelsOut: number;
  timeWidth: number;
  textWidth: number;
  blocks: number;
  patch: number;
  epsilon: number;
  attentionBias: boolean;
  /** How many patches, and latent frames, one unit of position is. */
  spaceScale: number;
  timeScale: number;
}

/** Reads a CogVideoX config. */
export function cogShape(config: Config): CogShape {
  config.require({
    flip_sin_to_cos: true,
    freq_shift: 0,
    ofs_embed_dim: null,
    patch_size_t: null,
    activation_fn: "gelu-approximate",
    timestep_activation_fn: "silu",
    norm_elementwise_affine: true,
    use_rotary_positional_embeddings: false,
    use_learned_positional_embeddings: false,
    patch_bias: true,
  });
  const heads = config.number("num_attention_heads", 30);
  return {
    heads,
    width: heads * config.number("attention_head_dim", 64),
    channelsIn: config.number("in_channels", 16),
    channelsOut: config.number("out_channels", 16),
    timeWidth: config.number("time_embed_dim", 512),
    textWidth: config.number("text_embed_dim", 4096),
    blocks: config.number("num_layers", 30),
    patch: config.number("patch_size", 2),
    epsilon: config.number("norm_eps", 1e-5),
    attentionBias: config.flag("attention_bias", true),
    spaceScale: config.number("spatial_interpolation_scale", 1.875),
    timeScale: config.number("temporal_interpolation_scale", 1),
  };
}

/** What a forward pass is given: latents [frames, channels, height, width], one timestep [1], text [tokens, width]. */
export interface CogInputs {
  latents: Value;
  timesteps: Value;
  text: Value;
}

/** The values that the stages read. */
export function cogValues(shape: CogShape, { latents, timesteps, text }: CogInputs): Values {
  const [frames, , height, width] = latents.shape;
  const time = layers.sinusoidsOf(asFloats(timesteps), shape.width);
  return { latents, text, time, positions: positions(shape, frames, height / shape.patch, width / shape.patch) };
}

/** A quarter of the channels tells the frame, three eighths each the column and the row: sines, then cosines. */
function positions({ width, spaceScale, timeScale }: CogShape, frames: number, height: number, columns: number): Value {
  const parts = [width / 4, (3 * width) / 8, (3 * width) / 8];
  const out = new Float32Array(frames * height * columns * width);
  for (let token = 0; token < frames * height * columns; token++) {
    const places = [
      Math.floor(token / (height * columns)) / timeScale,
      (token % columns) / spaceScale,
      (Math.floor(token / columns) % height) / spaceScale,
    ];
    let at = token * width;
    places.forEach((place, part) => {
      const half = parts[part] / 2;
      for (let index = 0; index < half; index++) {
        const angle = Math.fround(place) / 10000 ** (index / half);
        out[at + index] = Math.sin(angle);
        out[at + half + index] = Math.cos(angle);
      }
      at += parts[part];
    });
  }
  return floats(out, [frames * height * columns, width]);
}

/** Stages `embed`, `block.0` and on, `head`; the last gives `output` [frames, channels, height, width]. */
export function cogStages(shape: CogShape): Stage[] {
  const blocks = Array.from({ length: shape.blocks }, (_, index) => ({
    name: `block.${index}`,
    build: (g: Graph) => block(g, `transformer_blocks.${index}`, shape),
  }));
  return [
    { name: "embed", build: (g) => embed(g, shape) },
    ...blocks,
    { name: "head", build: (g) => ({ output: head(g, shape) }) },
  ];
}

function embed(g: Graph, { width, channelsIn, patch, timeWidth, textWidth }: CogShape): Record<string, Tensor> {
  const latents = g.input("latents");
  const [frames, channels, height, columns] = latents.shape;
  const kernel = g.weight(
    "patch_embed.proj.weight",
    [width, channelsIn, patch, patch],
    [width, channelsIn, 1, patch, patch],
  );
  const offset = g.weight("patch_embed.proj.bias", [width]);
  const video = g.reshape(g.transpose(latents, [1, 0, 2, 3]), [1, channels, frames, height, columns]);
  const patches = g.convolve(video, kernel, offset, [1, patch, patch], [0, 0, 0, 0, 0, 0]);
  const tokens = g.transpose(g.reshape(patches, [width, -1]), [1, 0]);
  if (g.input("text").shape[1] !== textWidth) throw new Error(`This model takes text of ${textWidth} channels.`);
  return {
    hidden: g.add(tokens, g.input("positions")),
    context: layers.linear(g, "patch_embed.text_proj", g.input("text"), width),
    time_embedding: layers.timeEmbedding(g, "time_embedding", g.input("time"), timeWidth),
  };
}

function block(g: Graph, name: string, shape: CogShape): Record<string, Tensor> {
  const { width } = shape;
  let x = g.input("hidden");
  let text = g.input("context");
  const words = text.shape[0];

  const first = modulation(g, `${name}.norm1`, x, text, shape);
  const attended = attention(g, `${name}.attn1`, g.concat([first.text, first.x], 0), shape);
  x = g.add(x, g.multiply(g.slice(attended, 0, words), first.gate));
  text = g.add(text, g.multiply(g.slice(attended, 0, 0, words), first.textGate));

  const second = modulation(g, `${name}.norm2`, x, text, shape);
  const fed = layers.feedForward(g, `${name}.ff`, g.concat([second.text, second.x], 0), 4 * width, width);
  x = g.add(x, g.multiply(g.slice(fed, 0, words), second.gate));
  text = g.add(text, g.multiply(g.slice(fed, 0, 0, words), second.textGate));
  return { hidden: x, context: text };
}

/** One normalization, with scale, shift and gate from the time for video and text apart. */
function modulation(g: Graph, name: string, x: Tensor, text: Tensor, { width, epsilon }: CogShape) {
  const all = layers.linear(g, `${name}.linear`, g.silu(g.input("time_embedding")), 6 * width);
  const [shift, scale, gate, textShift, textScale, textGate] = g.split(all, 1, 6);
  const normed = (y: Tensor) => layers.layerNorm(g, `${name}.norm`, y, epsilon);
  return {
    x: layers.modulate(g, normed(x), shift, scale),
    text: layers.modulate(g, normed(text), textShift, textScale),
    gate,
    textGate,
  };
}

function attention(g: Graph, name: string, x: Tensor, { width, heads, attentionBias }: CogShape): Tensor {
  const [q, k] = ["q", "k"].map((part) => {
    const projected = layers.linear(g, `${name}.to_${part}`, x, width, { bias: attentionBias });
    const apart = g.reshape(projected, [x.shape[0], heads, width / heads]);
    return g.reshape(layers.layerNorm(g, `${name}.norm_${part}`, apart, 1e-6), x.shape);
  });
  const v = layers.linear(g, `${name}.to_v`, x, width, { bias: attentionBias });
  return layers.linear(g, `${name}.to_out.0`, g.attend(q, k, v, heads), width);
}

function head(g: Graph, { width, patch, channelsOut, epsilon }: CogShape): Tensor {
  const final = layers.layerNorm(g, "norm_final", g.input("hidden"), epsilon);
  const [shift, scale] = g.split(
    layers.linear(g, "norm_out.linear", g.silu(g.input("time_embedding")), 2 * width),
    1,
    2,
  );
  const normed = layers.modulate(g, layers.layerNorm(g, "norm_out.norm", final, epsilon), shift, scale);
  const [frames, , height, columns] = g.input("latents").shape;
  const patches = layers.linear(g, "proj_out", normed, channelsOut * patch * patch);
  const apart = g.reshape(patches, [frames, height / patch, columns / patch, channelsOut, patch, patch]);
  return g.reshape(g.transpose(apart, [0, 3, 1, 4, 2, 5]), [frames, channelsOut, height, columns]);
}
