/**
 * The video autoencoders of Wan 2.1 (8x8x4, 16 channels) and Wan 2.2 (16x16x4, 48 channels). Convolutions are causal in time,
 * and the first frame stands alone: it is neither halved nor doubled in time. So a film goes through as a whole, or, with the
 * same result and little memory, in stretches: the first frame, then four frames (one latent) or more at a time, each stretch
 * with what the one before it left in `memory/...`.
 */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import type { Stage } from "../program.ts";

/** What a Wan autoencoder's config says. */
export interface WanVaeShape {
  channelsIn: number;
  channelsOut: number;
  encoderWidths: number[];
  decoderWidths: number[];
  latents: number;
  /** Residual blocks on each level. */
  blocks: number;
  /** Whether each level but the last halves time as well as space. */
  halvesTime: readonly boolean[];
  /** Wan 2.2: averages and repetitions run beside each level. */
  residual: boolean;
  /** Side of the squares that are folded into channels before anything else. */
  patch: number;
}

/** Reads a Wan autoencoder's config. `in_channels` is 3 for Wan 2.1 and counts folded pixels for Wan 2.2. */
export function wanVaeShape(config: Config): WanVaeShape {
  config.require({ attn_scales: [] });
  const base = config.number("base_dim", 96);
  const widths = config.numbers("dim_mult", [1, 2, 4, 4]);
  return {
    channelsIn: config.number("in_channels", 3),
    channelsOut: config.number("out_channels", 3),
    encoderWidths: widths.map((factor) => base * factor),
    decoderWidths: widths.map((factor) => (config.optional("decoder_base_dim") ?? base) * factor),
    latents: config.number("z_dim", 16),
    blocks: config.number("num_res_blocks", 2),
    halvesTime: config.flags("temperal_downsample", [false, true, true]),
    residual: config.flag("is_residual", false),
    patch: config.optional("patch_size") ?? 1,
  };
}

/** Which part of a film a graph is for. The first stretch is one frame, and later ones read what those before them left. */
export type Stretch = "whole" | "first" | "later";

/** What causal convolutions remember of the frames before a stretch, by their names. */
class Memory {
  /** What this stretch leaves for the next. */
  readonly left: Record<string, Tensor> = {};
  readonly stretch: Stretch;
  private readonly g: Graph;

  constructor(g: Graph, stretch: Stretch) {
    this.g = g;
    this.stretch = stretch;
  }

  /** Whether the film goes on before this stretch. */
  get begun(): boolean {
    return this.stretch === "later";
  }

  /** The frames of x with the remembered ones before them, of which the last `frames` are remembered for the next stretch. */
  joined(name: string, x: Tensor, frames: number): Tensor {
    const long = this.begun ? this.g.concat([this.g.input(`memory/${name}`), x], 2) : x;
    this.keep(name, long, frames);
    return long;
  }

  /** Remembers the last frames of x, with black ones before them where they are too few. */
  keep(name: string, x: Tensor, frames: number): void {
    if (this.stretch === "whole") return;
    const missing = Math.max(0, frames - x.shape[2]);
    const last = this.g.slice(x, 2, x.shape[2] - frames + missing);
    const shape = [1, x.shape[1], missing, ...x.shape.slice(3)];
    this.left[`memory/${name}`] = missing > 0 ? this.g.concat([this.g.zeros(shape), last], 2) : last;
  }
}

/** One step of an autoencoder: from what was made last to what is made of it. */
type Step = (g: Graph, memory: Memory, x: Tensor) => Tensor;

/** Stages from steps: each in a graph of its own, with what it remembers beside it, so that little is in memory at a time. */
class Steps {
  readonly stages: Stage[] = [];
  private readonly stretch: Stretch;

  constructor(stretch: Stretch) {
    this.stretch = stretch;
  }

  /** Adds a stage that makes `hidden` of `hidden`, or of and to other names. */
  add(name: string, step: Step, from = "hidden", to = (x: Tensor): Record<string, Tensor> => ({ hidden: x })): void {
    const { stretch } = this;
    this.stages.push({
      name,
      build(g) {
        const memory = new Memory(g, stretch);
        const made = step(g, memory, g.input(from));
        return { ...to(made), ...memory.left };
      },
    });
  }
}

/** What stands beside a level where averages or repetitions run along: the level's own input, kept until its end. */
const BESIDE = "beside";

/**
 * From `video` [3, 1 + 4n, height, width], -1 to 1, to `mean` and `logvar` [channels, 1 + n, ...]; a later stretch has 4n frames
 * and n latents.
 */
export function wanEncoder(shape: WanVaeShape, stretch: Stretch = "whole"): Stage[] {
  const { encoderWidths, latents, blocks, halvesTime, residual, patch } = shape;
  const steps = new Steps(stretch);
  steps.add(
    "begin",
    (g, memory, video) => {
      const frames = memory.begun ? video.shape[1] : 1 + 4 * Math.floor((video.shape[1] - 1) / 4);
      const folded = fold(g, g.slice(video, 1, 0, frames), patch);
      return causal(g, memory, "encoder.conv_in", folded, encoderWidths[0], [3, 3, 3]);
    },
    "video",
  );
  // Wan 2.1 numbers all parts of its levels in one row, Wan 2.2 nests them.
  let part = 0;
  encoderWidths.forEach((width, level) => {
    const last = level === encoderWidths.length - 1;
    const inTime = !last && halvesTime[level];
    const nested = `encoder.down_blocks.${level}`;
    if (residual) remember(steps, `level.${level}`);
    for (let index = 0; index < blocks; index++) {
      const name = residual ? `${nested}.resnets.${index}` : `encoder.down_blocks.${part++}`;
      steps.add(`level.${level}.${index}`, (g, memory, x) => residualBlock(g, memory, name, x, width));
    }
    const name = residual ? `${nested}.downsampler` : `encoder.down_blocks.${last ? part : part++}`;
    if (last && !residual) return;
    steps.add(`level.${level}.end`, (g, memory, x) => {
      const small = last ? x : halve(g, memory, name, x, inTime);
      return residual ? g.add(small, averaged(g, g.input(BESIDE), width, inTime ? 2 : 1, last ? 1 : 2)) : small;
    });
  });
  steps.add(
    "end",
    (g, memory, x) => {
      const deep = activated(g, "encoder.norm_out", middle(g, memory, "encoder.mid_block", x));
      const both = causal(g, memory, "encoder.conv_out", deep, 2 * latents, [3, 3, 3]);
      return unbatched(g, causal(g, memory, "quant_conv", both, 2 * latents, [1, 1, 1]));
    },
    "hidden",
    (both) => ({ moments: both }),
  );
  steps.stages.push({
    name: "split",
    build(g) {
      const [mean, logvar] = g.split(g.input("moments"), 0, 2);
      return { mean, logvar };
    },
  });
  return steps.stages;
}

/**
 * From `z` [channels, 1 + n, height, width] to `decoded` [3, 1 + 4n, ...], held between -1 and 1; a later stretch has n latents and
 * 4n frames.
 */
export function wanDecoder(shape: WanVaeShape, stretch: Stretch = "whole"): Stage[] {
  const { decoderWidths, latents, blocks, halvesTime, residual, patch, channelsOut } = shape;
  const widths = decoderWidths.toReversed();
  const doublesTime = halvesTime.toReversed();
  const steps = new Steps(stretch);
  steps.add(
    "begin",
    (g, memory, z) => {
      const x = causal(g, memory, "post_quant_conv", g.reshape(z, [1, ...z.shape]), latents, [1, 1, 1]);
      return middle(g, memory, "decoder.mid_block", causal(g, memory, "decoder.conv_in", x, widths[0], [3, 3, 3]));
    },
    "z",
  );
  widths.forEach((width, level) => {
    const name = `decoder.up_blocks.${level}`;
    const last = level === widths.length - 1;
    if (residual && !last) remember(steps, `level.${level}`);
    for (let index = 0; index <= blocks; index++) {
      steps.add(`level.${level}.${index}`, (g, memory, x) =>
        residualBlock(g, memory, `${name}.resnets.${index}`, x, width),
      );
    }
    if (last) return;
    const inTime = doublesTime[level];
    steps.add(`level.${level}.end`, (g, memory, x) => {
      if (!residual) return double(g, memory, `${name}.upsamplers.0`, x, width / 2, inTime);
      const beside = repeated(g, memory, g.input(BESIDE), width, inTime ? 2 : 1, 2);
      return g.add(double(g, memory, `${name}.upsampler`, x, width, inTime), beside);
    });
  });
  steps.add(
    "end",
    (g, memory, x) => {
      const normed = activated(g, "decoder.norm_out", x);
      return g.clamp(unfold(g, causal(g, memory, "decoder.conv_out", normed, channelsOut, [3, 3, 3]), patch), -1, 1);
    },
    "hidden",
    (film) => ({ decoded: film }),
  );
  return steps.stages;
}

/** Keeps a level's input until its end. */
function remember(steps: Steps, level: string): void {
  steps.add(
    `${level}.beside`,
    (g, _, x) => g.reshape(x, x.shape),
    "hidden",
    (x) => ({ [BESIDE]: x }),
  );
}

function residualBlock(g: Graph, memory: Memory, name: string, x: Tensor, width: number): Tensor {
  const beside = x.shape[1] === width ? x : causal(g, memory, `${name}.conv_shortcut`, x, width, [1, 1, 1]);
  const first = causal(g, memory, `${name}.conv1`, activated(g, `${name}.norm1`, x), width, [3, 3, 3]);
  return g.add(causal(g, memory, `${name}.conv2`, activated(g, `${name}.norm2`, first), width, [3, 3, 3]), beside);
}

function middle(g: Graph, memory: Memory, name: string, x: Tensor): Tensor {
  const width = x.shape[1];
  const first = residualBlock(g, memory, `${name}.resnets.0`, x, width);
  return residualBlock(g, memory, `${name}.resnets.1`, frameAttention(g, `${name}.attentions.0`, first), width);
}

/** Each frame's pixels attend to each other, with one head. */
function frameAttention(g: Graph, name: string, x: Tensor): Tensor {
  const [, width, frames, height, columns] = x.shape;
  const pixels = height * columns;
  const normed = normalized(g, x, g.weight(`${name}.norm.gamma`, [width, 1, 1], [width, 1, 1, 1]));
  const rows = g.reshape(g.transpose(g.reshape(normed, [width, frames, pixels]), [1, 2, 0]), [-1, width]);
  const offset = g.weight(`${name}.to_qkv.bias`, [3 * width]);
  const joined = g.affine(
    rows,
    g.weight(`${name}.to_qkv.weight`, [3 * width, width, 1, 1], [3 * width, width]),
    offset,
  );
  const [q, k, v] = g.split(g.reshape(joined, [frames, pixels, 3 * width]), 2, 3);
  const attended = g.reshape(g.attend(q, k, v, 1), [-1, width]);
  const projection = g.weight(`${name}.proj.weight`, [width, width, 1, 1], [width, width]);
  const out = g.affine(attended, projection, g.weight(`${name}.proj.bias`, [width]));
  return g.add(x, g.reshape(g.transpose(g.reshape(out, [frames, pixels, width]), [2, 0, 1]), x.shape));
}

function activated(g: Graph, name: string, x: Tensor): Tensor {
  return g.silu(normalized(g, x, g.weight(`${name}.gamma`, [x.shape[1], 1, 1, 1])));
}

/** Channels as a direction, times the root of their number and a learned scale. */
function normalized(g: Graph, x: Tensor, scale: Tensor): Tensor {
  const direction = g.divide(x, g.larger(g.length(x, 1), 1e-12));
  return g.multiply(g.multiply(direction, Math.sqrt(x.shape[1])), scale);
}

/** A convolution that sees no later frame: all padding in time comes before. */
function causal(
  g: Graph,
  memory: Memory,
  name: string,
  x: Tensor,
  out: number,
  kernel: [number, number, number],
): Tensor {
  const [time, height, width] = kernel.map((side) => (side - 1) / 2);
  const weight = g.weight(`${name}.weight`, [out, x.shape[1], ...kernel]);
  const long = time > 0 ? memory.joined(name, x, 2 * time) : x;
  const pads = [memory.begun ? 0 : 2 * time, height, width, 0, height, width];
  return g.convolve(long, weight, g.weight(`${name}.bias`, [out]), [1, 1, 1], pads);
}

/** A convolution of each frame on its own. */
function perFrame(g: Graph, name: string, x: Tensor, out: number, stride: number, pads: readonly number[]): Tensor {
  const weight = g.weight(`${name}.weight`, [out, x.shape[1], 3, 3], [out, x.shape[1], 1, 3, 3]);
  return g.convolve(x, weight, g.weight(`${name}.bias`, [out]), [1, stride, stride], pads);
}

/** Half the size; in time, each frame but the first is made of itself, the one before and the one after. */
function halve(g: Graph, memory: Memory, name: string, x: Tensor, inTime: boolean): Tensor {
  const width = x.shape[1];
  const small = perFrame(g, `${name}.resample.1`, x, width, 2, [0, 0, 0, 0, 1, 1]);
  if (!inTime) return small;
  const weight = g.weight(`${name}.time_conv.weight`, [width, width, 3, 1, 1]);
  const offset = g.weight(`${name}.time_conv.bias`, [width]);
  const long = memory.joined(`${name}.time_conv`, small, 1);
  if (long.shape[2] === 1) return small;
  const rest = g.convolve(long, weight, offset, [2, 1, 1], [0, 0, 0, 0, 0, 0]);
  return memory.begun ? rest : g.concat([g.slice(small, 2, 0, 1), rest], 2);
}

/** Twice the size; in time, each frame but the first becomes two. */
function double(g: Graph, memory: Memory, name: string, x: Tensor, out: number, inTime: boolean): Tensor {
  const [, width, , height, columns] = x.shape;
  let long = x;
  if (inTime) {
    const weight = g.weight(`${name}.time_conv.weight`, [2 * width, width, 3, 1, 1]);
    const offset = g.weight(`${name}.time_conv.bias`, [2 * width]);
    // The first frame is no part of what is doubled.
    const rest = memory.begun ? x : g.slice(x, 2, 1);
    const before = memory.begun ? memory.joined(`${name}.time_conv`, x, 2) : rest;
    if (!memory.begun) memory.keep(`${name}.time_conv`, rest, 2);
    const count = rest.shape[2];
    if (count > 0) {
      const pads = [memory.begun ? 0 : 2, 0, 0, 0, 0, 0];
      const apart = g.reshape(g.convolve(before, weight, offset, [1, 1, 1], pads), [2, width, count, height, columns]);
      const pairs = g.reshape(g.transpose(apart, [1, 2, 0, 3, 4]), [1, width, 2 * count, height, columns]);
      long = memory.begun ? pairs : g.concat([g.slice(x, 2, 0, 1), pairs], 2);
    }
  }
  return perFrame(g, `${name}.resample.1`, g.double(long), out, 1, [0, 1, 1, 0, 1, 1]);
}

/** Blocks of `time` frames and `space` squared pixels become channels, and groups of channels their mean. */
function averaged(g: Graph, x: Tensor, width: number, time: number, space: number): Tensor {
  const [, channels, frames, height, columns] = x.shape;
  const missing = (time - (frames % time)) % time;
  const blank = g.constant({
    shape: [1, channels, missing, height, columns],
    data: new Float32Array(channels * missing * height * columns),
  });
  const full = missing > 0 ? g.concat([blank, x], 2) : x;
  const [t, h, w] = [(frames + missing) / time, height / space, columns / space];
  const apart = g.transpose(g.reshape(full, [channels, t, time, h, space, w, space]), [0, 2, 4, 6, 1, 3, 5]);
  return g.reshape(g.mean(g.reshape(apart, [width, -1, t, h, w]), 1), [1, width, t, h, w]);
}

/** The opposite: channels are repeated and laid out in time and space; the first frame's forerunners are dropped. */
function repeated(g: Graph, memory: Memory, x: Tensor, width: number, time: number, space: number): Tensor {
  const [, channels, frames, height, columns] = x.shape;
  const times = (width * time * space * space) / channels;
  const each = g.reshape(x, [channels, 1, frames, height, columns]);
  const more = g.concat(
    Array.from({ length: times }, () => each),
    1,
  );
  const apart = g.reshape(more, [width, time, space, space, frames, height, columns]);
  const laid = g.transpose(apart, [0, 4, 1, 5, 2, 6, 3]);
  return g.slice(
    g.reshape(laid, [1, width, frames * time, height * space, columns * space]),
    2,
    memory.begun ? 0 : time - 1,
  );
}

/** Squares of pixels into channels: [3, t, h, w] to [1, 3 p p, t, h / p, w / p]. */
function fold(g: Graph, video: Tensor, patch: number): Tensor {
  const [channels, frames, height, width] = video.shape;
  const [h, w] = [height / patch, width / patch];
  const apart = g.transpose(g.reshape(video, [channels, frames, h, patch, w, patch]), [0, 5, 3, 1, 2, 4]);
  return g.reshape(apart, [1, channels * patch * patch, frames, h, w]);
}

/** Channels back into squares of pixels, without the batch axis. */
function unfold(g: Graph, x: Tensor, patch: number): Tensor {
  const [, folded, frames, height, width] = x.shape;
  const channels = folded / (patch * patch);
  const apart = g.reshape(x, [channels, patch, patch, frames, height, width]);
  return g.reshape(g.transpose(apart, [0, 3, 4, 2, 5, 1]), [channels, frames, height * patch, width * patch]);
}

function unbatched(g: Graph, x: Tensor): Tensor {
  return g.reshape(x, x.shape.slice(1));
}
