/**
 * The video autoencoder of LTX-Video (HaCohen et al. 2024): squares of 4x4 pixels become channels, then three levels halve space
 * and time: 32x32x8 in all. Instead of black, frames beyond the film's ends repeat its first and last.
 */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import { layerNorm } from "../layers.ts";
import type { Stage } from "../program.ts";

/** What an LTX autoencoder's config says. */
export interface LtxVaeShape {
  channelsIn: number;
  channelsOut: number;
  latents: number;
  encoder: Half;
  decoder: Half;
  patch: number;
  patchTime: number;
  epsilon: number;
}

/** One half of the autoencoder, its lists from the pixels' end to the latents'. */
interface Half {
  widths: readonly number[];
  /** Residual blocks on each level, then in the middle. */
  blocks: readonly number[];
  /** Which levels halve space and time. */
  scales: readonly boolean[];
  causal: boolean;
}

/** Reads an LTX autoencoder's config. Versions conditioned on a timestep, or with noise within, are refused. */
export function ltxVaeShape(config: Config): LtxVaeShape {
  config.require({
    timestep_conditioning: false,
    decoder_inject_noise: onlyAll(config, "decoder_inject_noise", false),
    upsample_residual: onlyAll(config, "upsample_residual", false),
    upsample_factor: onlyAll(config, "upsample_factor", 1),
    downsample_type: onlyAll(config, "downsample_type", "conv"),
  });
  const half = (prefix: string, causalField: string, causal: boolean): Half => ({
    widths: config.numbers(`${prefix}block_out_channels`, [128, 256, 512, 512]),
    blocks: config.numbers(`${prefix}layers_per_block`, [4, 3, 3, 3, 4]),
    scales: config.flags(`${prefix}spatio_temporal_scaling`, [true, true, true, false]),
    causal: config.flag(causalField, causal),
  });
  return {
    channelsIn: config.number("in_channels", 3),
    channelsOut: config.number("out_channels", 3),
    latents: config.number("latent_channels", 128),
    encoder: half("", "encoder_causal", true),
    decoder: half("decoder_", "decoder_causal", false),
    patch: config.number("patch_size", 4),
    patchTime: config.number("patch_size_t", 1),
    epsilon: config.number("resnet_norm_eps", 1e-6),
  };
}

/** The only list that works: as long as the one given, all of it the one value. */
function onlyAll(config: Config, name: string, value: unknown): unknown[] | undefined {
  return config.elementsOf(name)?.map(() => value);
}

/** From `video` [3, 1 + 8n, height, width], -1 to 1, to `mean` [channels, 1 + n, ...] and one `logvar` for all channels. */
export function ltxEncoder(shape: LtxVaeShape): Stage[] {
  return [{ name: "encode", build: (g) => encode(g, shape) }];
}

/** From `z` [channels, 1 + n, height, width] to `decoded` [3, 1 + 8n, ...]. */
export function ltxDecoder(shape: LtxVaeShape): Stage[] {
  return [{ name: "decode", build: (g) => ({ decoded: decode(g, shape) }) }];
}

function encode(
  g: Graph,
  { encoder, latents, patch, patchTime, epsilon, channelsIn }: LtxVaeShape,
): Record<string, Tensor> {
  const { widths, blocks, scales, causal } = encoder;
  const video = g.input("video");
  if (video.shape[0] !== channelsIn) throw new Error(`This model takes films of ${channelsIn} channels.`);
  const resnet = (name: string, y: Tensor, width: number) => residualBlock(g, name, y, width, causal, epsilon);
  let x = convolution(g, "encoder.conv_in", fold(g, video, patch, patchTime), widths[0], causal);
  widths.forEach((width, level) => {
    const name = `encoder.down_blocks.${level}`;
    const next = widths[level + 1] ?? width;
    for (let index = 0; index < blocks[level]; index++) x = resnet(`${name}.resnets.${index}`, x, width);
    if (scales[level]) x = convolution(g, `${name}.downsamplers.0`, x, width, causal, { stride: 2 });
    if (next !== width) x = resnet(`${name}.conv_out`, x, next);
  });
  for (let index = 0; index < blocks[widths.length]; index++) {
    x = resnet(`encoder.mid_block.resnets.${index}`, x, x.shape[1]);
  }
  x = convolution(g, "encoder.conv_out", g.silu(normalized(g, x)), latents + 1, causal);
  const sides = x.shape.slice(2);
  return {
    mean: g.reshape(g.slice(x, 1, 0, latents), [latents, ...sides]),
    logvar: g.reshape(g.slice(x, 1, latents), [1, ...sides]),
  };
}

function decode(g: Graph, { decoder, patch, patchTime, channelsOut, epsilon, latents }: LtxVaeShape): Tensor {
  const { causal } = decoder;
  const [widths, blocks, scales] = [
    decoder.widths.toReversed(),
    decoder.blocks.toReversed(),
    decoder.scales.toReversed(),
  ];
  const z = g.input("z");
  if (z.shape[0] !== latents) throw new Error(`This model takes latents of ${latents} channels.`);
  const resnet = (name: string, y: Tensor, width: number) => residualBlock(g, name, y, width, causal, epsilon);
  let x = convolution(g, "decoder.conv_in", g.reshape(z, [1, ...z.shape]), widths[0], causal);
  for (let index = 0; index < blocks[0]; index++) x = resnet(`decoder.mid_block.resnets.${index}`, x, widths[0]);
  widths.forEach((width, level) => {
    const name = `decoder.up_blocks.${level}`;
    if (x.shape[1] !== width) x = resnet(`${name}.conv_in`, x, width);
    if (scales[level]) x = double(g, `${name}.upsamplers.0.conv`, x, causal);
    for (let index = 0; index < blocks[level + 1]; index++) x = resnet(`${name}.resnets.${index}`, x, width);
  });
  const folded = channelsOut * patch * patch;
  x = convolution(g, "decoder.conv_out", g.silu(normalized(g, x)), folded, causal);
  return unfold(g, x, patch, patchTime);
}

function residualBlock(g: Graph, name: string, x: Tensor, width: number, causal: boolean, epsilon: number): Tensor {
  const first = convolution(g, `${name}.conv1`, g.silu(normalized(g, x)), width, causal);
  const second = convolution(g, `${name}.conv2`, g.silu(normalized(g, first)), width, causal);
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

/** Eight times the channels, laid out as twice the frames, height and width; the first frame's forerunner is dropped. */
function double(g: Graph, name: string, x: Tensor, causal: boolean): Tensor {
  const width = x.shape[1];
  const wide = convolution(g, name, x, 8 * width, causal);
  const [, , frames, height, columns] = wide.shape;
  const laid = g.transpose(g.reshape(wide, [width, 2, 2, 2, frames, height, columns]), [0, 4, 1, 5, 2, 6, 3]);
  return g.slice(g.reshape(laid, [1, width, 2 * frames, 2 * height, 2 * columns]), 2, 1);
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
