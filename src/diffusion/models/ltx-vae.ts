/**
 * The video autoencoder of LTX-Video (HaCohen et al. 2024): squares of 4x4 pixels become channels, then three levels halve space
 * and time: 32x32x8 in all. Instead of black, frames beyond the film's ends repeat its first and last.
 */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import { layerNorm, modulate, timeEmbedding } from "../layers.ts";
import type { Stage } from "../program.ts";
import { floats } from "../value.ts";

/** What an LTX autoencoder's config says. */
export interface LtxVaeShape {
  channelsIn: number;
  channelsOut: number;
  latents: number;
  encoder: Half;
  decoder: Half;
  /** Whether the encoder's levels are those of version 0.9.5. */
  folding: boolean;
  downsampling: readonly Downsampling[];
  /** Which levels of the decoder, from the pixels' end, add their input to their output, and by what they divide channels. */
  residual: readonly boolean[];
  factors: readonly number[];
  /** Whether the decoder is told how noisy its latents still are. */
  timed: boolean;
  patch: number;
  patchTime: number;
  epsilon: number;
}

/** One half of the autoencoder, its lists from the pixels' end to the latents'. */
interface Half {
  widths: readonly number[];
  /** Residual blocks on each level, then in the middle. */
  blocks: readonly number[];
  /** Which levels change the size. */
  scales: readonly boolean[];
  causal: boolean;
}

/** What a level of the encoder halves, and whether by strides (versions up to 0.9.1) or by folding (from 0.9.5). */
type Downsampling = "conv" | "spatial" | "temporal" | "spatiotemporal";

const STRIDES: Record<Downsampling, readonly [number, number, number]> = {
  conv: [2, 2, 2],
  spatial: [1, 2, 2],
  temporal: [2, 1, 1],
  spatiotemporal: [2, 2, 2],
};

/** Reads an LTX autoencoder's config, of all versions but those with noise inside the decoder. */
export function ltxVaeShape(config: Config): LtxVaeShape {
  config.require({ decoder_inject_noise: config.elementsOf("decoder_inject_noise")?.map(() => false) });
  const half = (prefix: string, causalField: string, causal: boolean): Half => ({
    widths: config.numbers(`${prefix}block_out_channels`, [128, 256, 512, 512]),
    blocks: config.numbers(`${prefix}layers_per_block`, [4, 3, 3, 3, 4]),
    scales: config.flags(`${prefix}spatio_temporal_scaling`, [true, true, true, false]),
    causal: config.flag(causalField, causal),
  });
  const encoder = half("", "encoder_causal", true);
  const decoder = half("decoder_", "decoder_causal", false);
  const types = config.words("down_block_types", []);
  return {
    channelsIn: config.number("in_channels", 3),
    channelsOut: config.number("out_channels", 3),
    latents: config.number("latent_channels", 128),
    encoder,
    decoder,
    folding: types.at(-1) === "LTXVideo095DownBlock3D",
    downsampling: config
      .words(
        "downsample_type",
        encoder.widths.map(() => "conv"),
      )
      .map(known),
    residual: config.flags(
      "upsample_residual",
      decoder.widths.map(() => false),
    ),
    factors: config.numbers(
      "upsample_factor",
      decoder.widths.map(() => 1),
    ),
    timed: config.flag("timestep_conditioning", false),
    patch: config.number("patch_size", 4),
    patchTime: config.number("patch_size_t", 1),
    epsilon: config.number("resnet_norm_eps", 1e-6),
  };
}

function known(type: string): Downsampling {
  if (!(type in STRIDES)) throw new Error(`The config's downsample_type can't be "${type}".`);
  return type as Downsampling;
}

/** From `video` [3, 1 + 8n, height, width], -1 to 1, to `mean` [channels, 1 + n, ...] and one `logvar` for all channels. */
export function ltxEncoder(shape: LtxVaeShape): Stage[] {
  return [{ name: "encode", build: (g) => encode(g, shape) }];
}

/**
 * From `z` [channels, 1 + n, height, width] to `decoded` [3, 1 + 8n, ...]. Versions that are told how noisy the latents still are
 * read `timestep` [1], 0 to 1.
 */
export function ltxDecoder(shape: LtxVaeShape): Stage[] {
  return [{ name: "decode", build: (g) => ({ decoded: decode(g, shape) }) }];
}

function encode(g: Graph, shape: LtxVaeShape): Record<string, Tensor> {
  const { encoder, latents, patch, patchTime, channelsIn, folding, downsampling } = shape;
  const { widths, blocks, scales, causal } = encoder;
  const video = g.input("video");
  if (video.shape[0] !== channelsIn) throw new Error(`This model takes films of ${channelsIn} channels.`);
  const resnet = (name: string, y: Tensor, width: number) => residualBlock(g, name, y, width, encoder, shape.epsilon);
  let x = convolution(g, "encoder.conv_in", fold(g, video, patch, patchTime), widths[0], causal);
  widths.slice(0, folding ? -1 : undefined).forEach((width, level) => {
    const name = `encoder.down_blocks.${level}`;
    const down = `${name}.downsamplers.0`;
    const next = widths[level + 1] ?? width;
    for (let index = 0; index < blocks[level]; index++) x = resnet(`${name}.resnets.${index}`, x, width);
    const type = folding ? downsampling[level] : "conv";
    if (scales[level] && type === "conv") x = convolution(g, down, x, width, causal, { stride: 2 });
    else if (scales[level]) x = halve(g, `${down}.conv`, x, next, STRIDES[type], causal);
    if (!folding && next !== width) x = resnet(`${name}.conv_out`, x, next);
  });
  const middle = blocks.at(-1) ?? 0;
  for (let index = 0; index < middle; index++) x = resnet(`encoder.mid_block.resnets.${index}`, x, x.shape[1]);
  x = convolution(g, "encoder.conv_out", g.silu(normalized(g, x)), latents + 1, causal);
  const sides = x.shape.slice(2);
  return {
    mean: g.reshape(g.slice(x, 1, 0, latents), [latents, ...sides]),
    logvar: g.reshape(g.slice(x, 1, latents), [1, ...sides]),
  };
}

function decode(g: Graph, shape: LtxVaeShape): Tensor {
  const { decoder, patch, patchTime, channelsOut, latents, timed, epsilon } = shape;
  const { causal } = decoder;
  const [widths, blocks] = [decoder.widths.toReversed(), decoder.blocks.toReversed()];
  const scales = decoder.scales.toReversed();
  const [residual, factors] = [shape.residual.toReversed(), shape.factors.toReversed()];
  const z = g.input("z");
  if (z.shape[0] !== latents) throw new Error(`This model takes latents of ${latents} channels.`);
  const time = timed ? sinusoids(g) : undefined;
  const told = (name: string, width: number) =>
    time && timeEmbedding(g, `${name}.time_embedder.timestep_embedder`, time, width);

  let x = convolution(g, "decoder.conv_in", g.reshape(z, [1, ...z.shape]), widths[0], causal);
  const noise = told("decoder.mid_block", 4 * x.shape[1]);
  for (let index = 0; index < blocks[0]; index++) {
    x = residualBlock(g, `decoder.mid_block.resnets.${index}`, x, x.shape[1], decoder, epsilon, noise);
  }
  factors.forEach((factor, level) => {
    const name = `decoder.up_blocks.${level}`;
    const [before, width] = [x.shape[1] / factor, widths[level] / factor];
    if (before !== width) x = residualBlock(g, `${name}.conv_in`, x, width, decoder, epsilon);
    const here = told(name, 4 * before);
    if (scales[level]) x = double(g, `${name}.upsamplers.0.conv`, x, width, causal, residual[level]);
    for (let index = 0; index < blocks[level + 1]; index++) {
      x = residualBlock(g, `${name}.resnets.${index}`, x, width, decoder, epsilon, here);
    }
  });
  let normed = normalized(g, x);
  const last = told("decoder", 2 * x.shape[1]);
  if (last) {
    const [shift, scale] = shifts(g, "decoder", last, 2);
    normed = modulate(g, normed, shift, scale);
  }
  x = convolution(g, "decoder.conv_out", g.silu(normed), channelsOut * patch * patch, causal);
  return unfold(g, x, patch, patchTime);
}

/** Cosines and sines of the timestep, which the checkpoint itself says how to scale: [1, 256]. */
function sinusoids(g: Graph): Tensor {
  const scaled = g.multiply(g.input("timestep"), g.weight("decoder.timestep_scale_multiplier", []));
  const frequencies = Float32Array.from({ length: 128 }, (_, index) => Math.exp((-Math.log(10000) * index) / 128));
  const angles = g.multiply(g.reshape(scaled, [1, 1]), g.constant(floats(frequencies, [1, 128])));
  return g.concat([g.node("Cos", [angles], [1, 128]), g.node("Sin", [angles], [1, 128])], 1);
}

/** The parts of a time embedding [1, parts * width], each with its learned offset, over a film's channels. */
function shifts(g: Graph, name: string, embedding: Tensor, parts: number): Tensor[] {
  const width = embedding.shape[1] / parts;
  const table = g.weight(`${name}.scale_shift_table`, [parts, width]);
  const all = g.add(g.reshape(embedding, [parts, width]), table);
  return g.split(all, 0, parts).map((part) => g.reshape(part, [1, width, 1, 1, 1]));
}

function residualBlock(
  g: Graph,
  name: string,
  x: Tensor,
  width: number,
  { causal }: Half,
  epsilon: number,
  time?: Tensor,
): Tensor {
  const [shift, scale, shiftNext, scaleNext] = time ? shifts(g, name, time, 4) : [];
  const changed = (y: Tensor, by?: Tensor, times?: Tensor) =>
    g.silu(by && times ? modulate(g, normalized(g, y), by, times) : normalized(g, y));
  const first = convolution(g, `${name}.conv1`, changed(x, shift, scale), width, causal);
  const second = convolution(g, `${name}.conv2`, changed(first, shiftNext, scaleNext), width, causal);
  if (x.shape[1] === width) return g.add(second, x);
  const normed = overChannels(g, x, (last) => layerNorm(g, `${name}.norm3`, last, epsilon));
  return g.add(second, convolution(g, `${name}.conv_shortcut`, normed, width, causal, { kernel: 1 }));
}

function normalized(g: Graph, x: Tensor): Tensor {
  return overChannels(g, x, (last) => g.rmsNorm(last, 1e-8));
}

/** Does something to the channels as the last axis. */
function overChannels(g: Graph, x: Tensor, change: (last: Tensor) => Tensor): Tensor {
  return g.transpose(change(g.transpose(x, [0, 2, 3, 4, 1])), [0, 4, 1, 2, 3]);
}

/** A convolution whose missing frames are the first, and the last unless causal, again. */
function convolution(
  g: Graph,
  name: string,
  x: Tensor,
  out: number,
  causal: boolean,
  { kernel = 3, stride = 1 } = {},
): Tensor {
  const frames = x.shape[2];
  const before = causal ? kernel - 1 : (kernel - 1) / 2;
  const first = g.slice(x, 2, 0, 1);
  const last = g.slice(x, 2, frames - 1);
  const starts = Array.from({ length: before }, () => first);
  const ends = Array.from({ length: kernel - 1 - before }, () => last);
  const weight = g.weight(`${name}.conv.weight`, [out, x.shape[1], kernel, kernel, kernel]);
  const side = (kernel - 1) / 2;
  const pads = [0, side, side, 0, side, side];
  const long = g.concat([...starts, x, ...ends], 2);
  return g.convolve(long, weight, g.weight(`${name}.conv.bias`, [out]), [stride, stride, stride], pads);
}

/**
 * Channels laid out as twice the frames, height and width; the first frame's forerunner is dropped. The input, laid out the same way
 * and repeated, may be added.
 */
function double(g: Graph, name: string, x: Tensor, out: number, causal: boolean, residual: boolean): Tensor {
  const laid = (y: Tensor) => {
    const [, channels, frames, height, columns] = y.shape;
    const apart = g.reshape(y, [channels / 8, 2, 2, 2, frames, height, columns]);
    const joined = g.transpose(apart, [0, 4, 1, 5, 2, 6, 3]);
    return g.slice(g.reshape(joined, [1, channels / 8, 2 * frames, 2 * height, 2 * columns]), 2, 1);
  };
  const made = laid(convolution(g, name, x, 8 * out, causal));
  if (!residual) return made;
  const same = laid(x);
  return g.add(
    made,
    g.concat(
      Array.from({ length: out / same.shape[1] }, () => same),
      1,
    ),
  );
}

/** Blocks of time and space folded into channels, of a convolution and of the input's own means. */
function halve(
  g: Graph,
  name: string,
  x: Tensor,
  out: number,
  [time, rows, columns]: readonly [number, number, number],
  causal: boolean,
): Tensor {
  const long = g.concat([g.slice(x, 2, 0, time - 1), x], 2);
  const folded = (y: Tensor, channels: number) => {
    const [, width, frames, height, across] = y.shape;
    const sides = [frames / time, height / rows, across / columns];
    const apart = g.reshape(y, [width, sides[0], time, sides[1], rows, sides[2], columns]);
    return g.reshape(g.transpose(apart, [0, 2, 4, 6, 1, 3, 5]), [channels, -1, ...sides]);
  };
  const mean = g.mean(folded(long, out), 1);
  const made = folded(convolution(g, name, long, out / (time * rows * columns), causal), out);
  return g.add(g.reshape(made, [1, ...mean.shape]), g.reshape(mean, [1, ...mean.shape]));
}

/** Blocks of pixels into channels. */
function fold(g: Graph, video: Tensor, patch: number, time: number): Tensor {
  const [channels, frames, height, width] = video.shape;
  const [t, h, w] = [frames / time, height / patch, width / patch];
  const apart = g.transpose(g.reshape(video, [channels, t, time, h, patch, w, patch]), [0, 2, 6, 4, 1, 3, 5]);
  return g.reshape(apart, [1, channels * time * patch * patch, t, h, w]);
}

/** Channels back into blocks of pixels, without the batch axis. */
function unfold(g: Graph, x: Tensor, patch: number, time: number): Tensor {
  const [, folded, t, h, w] = x.shape;
  const channels = folded / (time * patch * patch);
  const apart = g.transpose(g.reshape(x, [channels, time, patch, patch, t, h, w]), [0, 4, 1, 5, 3, 6, 2]);
  return g.reshape(apart, [channels, t * time, h * patch, w * patch]);
}
