/**
 * The text encoders UMT5 (Chung et al. 2023, Wan's) and T5 1.1 (Raffel et al. 2020, LTX-Video's and CogVideoX's). They differ in
 * one thing: UMT5 has a relative position bias in every layer, T5 only in the first, for all.
 */
import type { Config } from "../config.ts";
import type { Graph, Tensor } from "../graph.ts";
import { linear, rmsNorm } from "../layers.ts";
import type { Stage, Values } from "../program.ts";
import { asFloats, floats, type Value } from "../value.ts";

/** What a T5 config says. */
export interface T5Shape {
  width: number;
  heads: number;
  headWidth: number;
  inner: number;
  layers: number;
  vocabulary: number;
  buckets: number;
  farthest: number;
  epsilon: number;
  /** Whether every layer has position biases of its own. */
  everyLayer: boolean;
}

/** Reads a T5 or UMT5 config. */
export function t5Shape(config: Config): T5Shape {
  config.require({ feed_forward_proj: "gated-gelu" });
  return {
    width: config.number("d_model"),
    heads: config.number("num_heads"),
    headWidth: config.number("d_kv"),
    inner: config.number("d_ff"),
    layers: config.number("num_layers"),
    vocabulary: config.number("vocab_size"),
    buckets: config.number("relative_attention_num_buckets", 32),
    farthest: config.number("relative_attention_max_distance", 128),
    epsilon: config.number("layer_norm_epsilon", 1e-6),
    everyLayer: config.word("model_type", "t5") === "umt5",
  };
}

/** The values that the stages read: token ids [n] and which of them count (1) or are padding (0), [n]. */
export function t5Values({ buckets, farthest }: T5Shape, ids: Value, mask: Value): Values {
  const n = ids.shape[0];
  const places = BigInt64Array.from({ length: n * n }, (_, at) =>
    BigInt(bucketOf((at % n) - Math.floor(at / n), buckets, farthest)),
  );
  const closed = Float32Array.from(asFloats(mask), (open) => (open ? 0 : -3.4028234663852886e38));
  return { ids, places: { shape: [n, n], data: places }, closed: floats(closed, [1, 1, 1, n]) };
}

/** Near distances have buckets of their own, far ones share them logarithmically; half of the buckets look ahead. */
function bucketOf(distance: number, buckets: number, farthest: number): number {
  const half = buckets / 2;
  const exact = half / 2;
  const away = Math.abs(distance);
  const ahead = distance > 0 ? half : 0;
  if (away < exact) return ahead + away;
  const share = Math.fround(Math.fround(Math.log(away / exact)) / Math.fround(Math.log(farthest / exact)));
  return ahead + Math.min(half - 1, exact + Math.floor(Math.fround(share * (half - exact))));
}

/** Stages `embed`, `block.0` and on, `final`; the last gives `output` [n, width]. */
export function t5Stages(shape: T5Shape): Stage[] {
  const { width, vocabulary, epsilon } = shape;
  const blocks = Array.from({ length: shape.layers }, (_, index) => ({
    name: `block.${index}`,
    build: (g: Graph) => layer(g, index, shape),
  }));
  return [
    { name: "embed", build: (g) => ({ hidden: g.rows(tableName(g), [vocabulary, width], g.input("ids")) }) },
    ...blocks,
    { name: "final", build: (g) => ({ output: rmsNorm(g, "encoder.final_layer_norm", g.input("hidden"), epsilon) }) },
  ];
}

/** The table of tokens goes by two names, and some files hold only one. */
function tableName(g: Graph): string {
  const other = "encoder.embed_tokens.weight";
  return g.stored(other) && !g.stored("shared.weight") ? other : "shared.weight";
}

function layer(g: Graph, index: number, shape: T5Shape): Record<string, Tensor> {
  const { width, heads, headWidth, inner, epsilon, everyLayer } = shape;
  const name = `encoder.block.${index}`;
  const attention = `${name}.layer.0.SelfAttention`;
  const made: Record<string, Tensor> = {};
  if (index === 0 || everyLayer) made.bias = positionBias(g, attention, shape);

  let x = g.input("hidden");
  const normed = rmsNorm(g, `${name}.layer.0.layer_norm`, x, epsilon);
  const [q, k, v] = ["q", "k", "v"].map((part) =>
    linear(g, `${attention}.${part}`, normed, heads * headWidth, { bias: false }),
  );
  const attended = g.attend(q, k, v, heads, { scale: 1, bias: made.bias ?? g.input("bias") });
  x = g.add(x, linear(g, `${attention}.o`, attended, width, { bias: false }));

  const dense = `${name}.layer.1.DenseReluDense`;
  const fed = rmsNorm(g, `${name}.layer.1.layer_norm`, x, epsilon);
  const [gate, value] = ["wi_0", "wi_1"].map((part) => linear(g, `${dense}.${part}`, fed, inner, { bias: false }));
  x = g.add(x, linear(g, `${dense}.wo`, g.multiply(g.gelu(gate), value), width, { bias: false }));
  return { ...made, hidden: x };
}

function positionBias(g: Graph, attention: string, { buckets, heads }: T5Shape): Tensor {
  const places = g.input("places");
  const n = places.shape[0];
  const bias = g.rows(`${attention}.relative_attention_bias.weight`, [buckets, heads], places);
  return g.add(g.reshape(g.transpose(bias, [2, 0, 1]), [1, heads, n, n]), g.input("closed"));
}
