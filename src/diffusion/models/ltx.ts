/**
 * The transformer of LTX-Video (HaCohen et al. 2024): text to video over latents that are already tokens. Config and tensor names
 * are those of the published Diffusers checkpoints.
 */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import * as layers from "../layers.ts";
import type { Stage, Values } from "../program.ts";
import { asFloats, floats, type Value } from "../value.ts";

/** What an LTX transformer's config says. */
export interface LtxShape {
  channelsIn: number;
  channelsOut: number;
  heads: number;
  width: number;
  blocks: number;
  textWidth: number;
  epsilon: number;
}

/** Reads an LTX transformer's config. */
export function ltxShape(config: Config): LtxShape {
  const heads = config.number("num_attention_heads", 32);
  const width = heads * config.number("attention_head_dim", 64);
  config.require({
    patch_size: 1,
    patch_size_t: 1,
    qk_norm: "rms_norm_across_heads",
    activation_fn: "gelu-approximate",
    norm_elementwise_affine: false,
    attention_bias: true,
    attention_out_bias: true,
    cross_attention_dim: width,
  });
  const channelsIn = config.number("in_channels", 128);
  return {
    channelsIn,
    channelsOut: config.number("out_channels", channelsIn),
    heads,
    width,
    blocks: config.number("num_layers", 28),
    textWidth: config.number("caption_channels", 4096),
    epsilon: config.number("norm_eps", 1e-6),
  };
}

/** What a forward pass is given. All without a batch axis. */
export interface LtxInputs {
  /** Latents as tokens [frames * height * width, channels]. */
  latents: Value;
  /** Frames, height and width of the latents. */
  grid: readonly [number, number, number];
  /** Seconds a latent frame, and pixels a latent pixel; without it positions count latents. */
  scale?: readonly [number, number, number];
  /** Seconds by which latent frames are earlier than their number says, but for the first: from version 0.9.5. */
  lag?: number;
  /** One timestep for all tokens, or one for each. */
  timesteps: Value;
  /** Encoded text [tokens, width]. */
  text: Value;
  /** Which text tokens count (1) or are padding (0). */
  mask?: Value;
}

/** The sizes that positions are fractions of: frames, height, width. */
const BASE = [20, 2048, 2048];

/** The values that the stages read. */
export function ltxValues(
  { width }: LtxShape,
  { latents, grid, scale, lag, timesteps, text, mask }: LtxInputs,
): Values {
  const [cosines, sines] = ltxAngles(width, grid, scale, lag);
  const closed = mask && Float32Array.from(asFloats(mask), (open) => Math.fround((1 - open) * -10000));
  return {
    latents,
    text,
    time: layers.sinusoidsOf(asFloats(timesteps), 256),
    cosines,
    sines,
    ...(closed ? { closed: floats(closed, [1, 1, 1, closed.length]) } : {}),
  };
}

/**
 * Frequencies run from 1 to 10000 quarter turns over the frame; channels that don't divide by six stay unturned, in front.
 * Every step is rounded to 32-bit floats: at 10000 quarter turns the reference's own rounding shows.
 */
function ltxAngles(width: number, grid: readonly number[], scale: LtxInputs["scale"], lag = 0): [Value, Value] {
  const round = Math.fround;
  const each = Math.floor(width / 6);
  const still = (width % 6) / 2;
  const step = round(1 / (each - 1 || 1));
  const frequencies = Array.from({ length: each }, (_, index) => {
    // The reference spaces its numbers from both ends towards the middle.
    const share = index < each / 2 ? round(step * index) : round(1 - round(step * (each - 1 - index)));
    return round(round(round(10000 ** share) * round(Math.PI)) / 2);
  });
  const [, height, columns] = grid;
  return layers.angles(grid[0] * height * columns, still + 3 * each, (token, pair) => {
    if (pair < still) return 0;
    const place = [Math.floor(token / (height * columns)), Math.floor(token / columns) % height, token % columns];
    const axis = (pair - still) % 3;
    const behind = axis === 0 ? lag : 0;
    const metric = (step: number) => Math.max(0, round(step * round(scale?.[axis] ?? 1)) - behind);
    const at = scale ? round(metric(place[axis]) / BASE[axis]) : place[axis];
    return round(frequencies[Math.floor((pair - still) / 3)] * round(at * 2 - 1));
  });
}

/** Stages `embed`, `block.0` and on, `head`; the last gives `output` [tokens, channels]. */
export function ltxStages(shape: LtxShape): Stage[] {
  const blocks = Array.from({ length: shape.blocks }, (_, index) => ({
    name: `block.${index}`,
    build: (g: Graph) => ({ hidden: block(g, `transformer_blocks.${index}`, shape) }),
  }));
  return [
    { name: "embed", build: (g) => embed(g, shape) },
    ...blocks,
    { name: "head", build: (g) => ({ output: head(g, shape) }) },
  ];
}

function embed(g: Graph, { width }: LtxShape): Record<string, Tensor> {
  const time = layers.timeEmbedding(g, "time_embed.emb.timestep_embedder", g.input("time"), width);
  return {
    hidden: layers.linear(g, "proj_in", g.input("latents"), width),
    time_embedding: time,
    modulation: g.reshape(layers.linear(g, "time_embed.linear", g.silu(time), 6 * width), [-1, 6, width]),
    context: layers.captionProjection(g, "caption_projection", g.input("text"), width),
  };
}

function block(g: Graph, name: string, { width, heads, epsilon }: LtxShape): Tensor {
  const table = g.weight(`${name}.scale_shift_table`, [6, width]);
  const [shift, scale, gate, shiftFed, scaleFed, gateFed] = g
    .split(g.add(g.input("modulation"), table), 1, 6)
    .map((part) => g.reshape(part, [-1, width]));

  let x = g.input("hidden");
  const turned = (y: Tensor) => layers.rotate(g, y, g.input("cosines"), g.input("sines"), 1);
  const own = layers.modulate(g, g.rmsNorm(x, epsilon), shift, scale);
  x = g.add(x, g.multiply(attention(g, `${name}.attn1`, own, own, heads, { turned }), gate));
  const closed = g.given("closed") ? g.input("closed") : undefined;
  x = g.add(x, attention(g, `${name}.attn2`, x, g.input("context"), heads, { closed }));
  const fed = layers.modulate(g, g.rmsNorm(x, epsilon), shiftFed, scaleFed);
  return g.add(x, g.multiply(layers.feedForward(g, `${name}.ff`, fed, 4 * width, width), gateFed));
}

interface AttentionOptions {
  turned?: (x: Tensor) => Tensor;
  closed?: Tensor;
}

function attention(
  g: Graph,
  name: string,
  x: Tensor,
  context: Tensor,
  heads: number,
  { turned = (y) => y, closed }: AttentionOptions,
): Tensor {
  const width = x.shape[1];
  const q = turned(layers.rmsNorm(g, `${name}.norm_q`, layers.linear(g, `${name}.to_q`, x, width), 1e-5));
  const k = turned(layers.rmsNorm(g, `${name}.norm_k`, layers.linear(g, `${name}.to_k`, context, width), 1e-5));
  const v = layers.linear(g, `${name}.to_v`, context, width);
  return layers.linear(
    g,
    `${name}.to_out.0`,
    g.attend(q, k, v, heads, { bias: closed && spread(g, closed, heads, x) }),
    width,
  );
}

/** A mask over keys, for every head and query. */
function spread(g: Graph, closed: Tensor, heads: number, x: Tensor): Tensor {
  const shape = [1, heads, x.shape[0], closed.shape[3]];
  return g.add(closed, g.constant(floats(new Float32Array(heads * x.shape[0]), [...shape.slice(0, 3), 1])));
}

function head(g: Graph, { width, channelsOut }: LtxShape): Tensor {
  const table = g.weight("scale_shift_table", [2, width]);
  const [shift, scale] = g
    .split(g.add(g.reshape(g.input("time_embedding"), [-1, 1, width]), table), 1, 2)
    .map((part) => g.reshape(part, [-1, width]));
  return layers.linear(
    g,
    "proj_out",
    layers.modulate(g, g.layerNorm(g.input("hidden"), 1e-6), shift, scale),
    channelsOut,
  );
}
