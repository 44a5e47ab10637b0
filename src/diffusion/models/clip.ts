/**
 * The image encoder of CLIP (Radford et al. 2021): Wan's image models read its tokens before the last layer, Stable Video Diffusion
 * what it makes of the whole image. Config and tensor names are those of Transformers' CLIPVisionModel.
 */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import { layerNorm, linear } from "../layers.ts";
import type { Stage } from "../program.ts";

/** What a CLIP vision config says. */
export interface ClipShape {
  width: number;
  inner: number;
  layers: number;
  heads: number;
  /** Side of the square image, and of its patches, in pixels. */
  side: number;
  patch: number;
  epsilon: number;
  /** Whether the nonlinearity is x sigmoid(1.702 x), which the first models have. */
  quick: boolean;
  /** Channels of the whole image's embedding. */
  projected: number;
}

/** Reads a CLIP vision config. */
export function clipShape(config: Config): ClipShape {
  const activation = config.word("hidden_act", "quick_gelu");
  if (activation !== "gelu" && activation !== "quick_gelu") {
    throw new Error(`The config's hidden_act is "${activation}"; only "gelu" and "quick_gelu" work here.`);
  }
  return {
    width: config.number("hidden_size", 768),
    inner: config.number("intermediate_size", 3072),
    layers: config.number("num_hidden_layers", 12),
    heads: config.number("num_attention_heads", 12),
    side: config.number("image_size", 224),
    patch: config.number("patch_size", 32),
    epsilon: config.number("layer_norm_eps", 1e-5),
    quick: activation === "quick_gelu",
    projected: config.number("projection_dim", 512),
  };
}

/** What CLIP's images are normalized by: each channel's mean and deviation. */
export const CLIP_MEAN = [0.48145466, 0.4578275, 0.40821073] as const;
/** Deviations that go with the means. */
export const CLIP_DEVIATION = [0.26862954, 0.26130258, 0.27577711] as const;

/** From `image` [3, side, side], normalized, to `output` [1 + patches, width]: the tokens that go into the last layer. */
export function clipTokenStages(shape: ClipShape): Stage[] {
  const blocks = blockStages(shape).slice(0, -1);
  return [embedStage(shape), ...blocks, { name: "out", build: (g) => ({ output: same(g, g.input("hidden")) }) }];
}

/** From `image` to `output` [1, projected]: the whole image in one vector. */
export function clipImageStages(shape: ClipShape): Stage[] {
  const { width, epsilon, projected } = shape;
  const build = (g: Graph) => {
    const whole = g.slice(g.input("hidden"), 0, 0, 1);
    const normed = layerNorm(g, "vision_model.post_layernorm", whole, epsilon);
    return { output: g.affine(normed, g.weight("visual_projection.weight", [projected, width])) };
  };
  return [embedStage(shape), ...blockStages(shape), { name: "project", build }];
}

function same(g: Graph, x: Tensor): Tensor {
  return g.reshape(x, x.shape);
}

function embedStage({ width, side, patch, epsilon }: ClipShape): Stage {
  const name = "vision_model.embeddings";
  const build = (g: Graph) => {
    const kernel = g.weight(`${name}.patch_embedding.weight`, [width, 3, patch, patch]);
    const image = g.reshape(g.input("image"), [1, 3, side, side]);
    const patches = g.convolve(image, kernel, undefined, [patch, patch], [0, 0, 0, 0]);
    const first = g.weight(`${name}.class_embedding`, [width], [1, width]);
    const tokens = g.concat([first, g.transpose(g.reshape(patches, [width, -1]), [1, 0])], 0);
    const places = g.weight(`${name}.position_embedding.weight`, [tokens.shape[0], width]);
    // The published name has lacked an e since the first model.
    return { hidden: layerNorm(g, "vision_model.pre_layrnorm", g.add(tokens, places), epsilon) };
  };
  return { name: "embed", build };
}

function blockStages(shape: ClipShape): Stage[] {
  return Array.from({ length: shape.layers }, (_, index) => ({
    name: `block.${index}`,
    build: (g: Graph) => ({ hidden: block(g, `vision_model.encoder.layers.${index}`, g.input("hidden"), shape) }),
  }));
}

function block(g: Graph, name: string, x: Tensor, { width, inner, heads, epsilon, quick }: ClipShape): Tensor {
  const normed = layerNorm(g, `${name}.layer_norm1`, x, epsilon);
  const [q, k, v] = ["q", "k", "v"].map((part) => linear(g, `${name}.self_attn.${part}_proj`, normed, width));
  const seen = g.add(x, linear(g, `${name}.self_attn.out_proj`, g.attend(q, k, v, heads), width));
  const fed = linear(g, `${name}.mlp.fc1`, layerNorm(g, `${name}.layer_norm2`, seen, epsilon), inner);
  const bent = quick ? g.multiply(fed, g.sigmoid(g.multiply(fed, 1.702))) : g.gelu(fed, "none");
  return g.add(seen, linear(g, `${name}.mlp.fc2`, bent, width));
}
