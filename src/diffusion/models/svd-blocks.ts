/** Residual blocks of Stable Video Diffusion, on frames [frames, channels, height, width]: in space, then in time, then mixed. */
import type { Graph, Tensor } from "../graph.ts";
import { linear } from "../layers.ts";

/** How many groups channels are normalized in. */
const GROUPS = 32;

/** A convolution of each frame by itself. */
export function conv(
  g: Graph,
  name: string,
  x: Tensor,
  out: number,
  { kernel = 3, stride = 1, pads = undefined as readonly number[] | undefined } = {},
): Tensor {
  const side = (kernel - 1) / 2;
  const weight = g.weight(`${name}.weight`, [out, x.shape[1], kernel, kernel]);
  return g.convolve(x, weight, g.weight(`${name}.bias`, [out]), [stride, stride], pads ?? [side, side, side, side]);
}

/** Group normalization with the scale and offset of that name. */
export function groupNorm(g: Graph, name: string, x: Tensor, epsilon: number): Tensor {
  const size = [x.shape[1]];
  const groups = Math.min(GROUPS, x.shape[1]);
  return g.groupNorm(x, groups, epsilon, g.weight(`${name}.weight`, size), g.weight(`${name}.bias`, size));
}

/** A residual block of each frame by itself; `time` [1, width] is added to every pixel where it is given. */
export function spatialBlock(g: Graph, name: string, x: Tensor, out: number, epsilon: number, time?: Tensor): Tensor {
  let y = conv(g, `${name}.conv1`, g.silu(groupNorm(g, `${name}.norm1`, x, epsilon)), out);
  if (time) y = g.add(y, g.reshape(linear(g, `${name}.time_emb_proj`, g.silu(time), out), [1, out, 1, 1]));
  y = conv(g, `${name}.conv2`, g.silu(groupNorm(g, `${name}.norm2`, y, epsilon)), out);
  const beside = x.shape[1] === out ? x : conv(g, `${name}.conv_shortcut`, x, out, { kernel: 1 });
  return g.add(beside, y);
}

/** Frames as one film [1, channels, frames, height, width], and back. */
export function asFilm(g: Graph, x: Tensor): Tensor {
  const [frames, channels, ...sides] = x.shape;
  return g.reshape(g.transpose(x, [1, 0, 2, 3]), [1, channels, frames, ...sides]);
}

/** A film as frames. */
export function asFrames(g: Graph, x: Tensor): Tensor {
  const [, channels, frames, ...sides] = x.shape;
  return g.transpose(g.reshape(x, [channels, frames, ...sides]), [1, 0, 2, 3]);
}

/** A convolution of every pixel over three frames. */
export function overTime(g: Graph, name: string, film: Tensor, out: number): Tensor {
  const weight = g.weight(`${name}.weight`, [out, film.shape[1], 3, 1, 1]);
  return g.convolve(film, weight, g.weight(`${name}.bias`, [out]), [1, 1, 1], [1, 0, 0, 1, 0, 0]);
}

function temporalBlock(g: Graph, name: string, film: Tensor, epsilon: number, time?: Tensor): Tensor {
  const width = film.shape[1];
  let y = overTime(g, `${name}.conv1`, g.silu(groupNorm(g, `${name}.norm1`, film, epsilon)), width);
  if (time) y = g.add(y, g.reshape(linear(g, `${name}.time_emb_proj`, g.silu(time), width), [1, width, 1, 1, 1]));
  y = overTime(g, `${name}.conv2`, g.silu(groupNorm(g, `${name}.norm2`, y, epsilon)), width);
  return g.add(film, y);
}

/** A learned share of one and the rest of the other. */
export function mixed(g: Graph, name: string, first: Tensor, second: Tensor): Tensor {
  const share = g.sigmoid(g.weight(`${name}.mix_factor`, [1]));
  return g.add(g.multiply(first, share), g.multiply(second, g.subtract(1, share)));
}

/** Epsilons of a block, and which of its two parts the learned share is of. */
export interface BlockOptions {
  epsilon: number;
  temporalEpsilon?: number;
  time?: Tensor;
  shareOf?: "space" | "time";
}

/** A residual block in space and in time. */
export function residualBlock(g: Graph, name: string, x: Tensor, out: number, options: BlockOptions): Tensor {
  const { epsilon, temporalEpsilon = epsilon, time, shareOf = "space" } = options;
  const still = spatialBlock(g, `${name}.spatial_res_block`, x, out, epsilon, time);
  const moved = asFrames(g, temporalBlock(g, `${name}.temporal_res_block`, asFilm(g, still), temporalEpsilon, time));
  const parts: [Tensor, Tensor] = shareOf === "space" ? [still, moved] : [moved, still];
  return mixed(g, `${name}.time_mixer`, ...parts);
}

/** Half the size: a convolution with a stride. */
export function halve(g: Graph, name: string, x: Tensor, pads?: readonly number[]): Tensor {
  return conv(g, `${name}.conv`, x, x.shape[1], { stride: 2, pads });
}

/** Twice the size by repeating pixels, then a convolution. */
export function double(g: Graph, name: string, x: Tensor): Tensor {
  return conv(g, `${name}.conv`, g.double(x), x.shape[1]);
}
