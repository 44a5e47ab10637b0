/**
 * The graph kernel: tensors with known shapes, joined by operators, written as an ONNX model. Every shape is worked out
 * while the graph is built, so that a config which doesn't fit its weights fails there, and not in the middle of a run.
 */
import type { Adapter } from "./adapters.ts";
import type { Checkpoint } from "./checkpoint.ts";
import {
  type Attribute,
  constantMessage,
  type ElementType,
  elementNumber,
  externalMessage,
  modelMessage,
  nodeMessage,
  valueMessage,
} from "./onnx.ts";
import type { Message } from "./protobuf.ts";
import type { StoredTensor } from "./safetensors.ts";
import { count, inWords, type Value } from "./value.ts";

/** A tensor of the graph: a name, and what is known of it before anything runs. */
export interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: ElementType;
}

/** A tensor, or one number for all elements. */
type Operand = Tensor | number;

const STORED: Record<string, ElementType> = { F32: "float32", F16: "float16", BF16: "bfloat16" };

/** Narrow weights of at least so many numbers are widened before a run and given to it: the runtime's own way is slow. */
const FED_FROM = 1024;

/** A weight that is given to a run as 32-bit floats. */
export interface Fed {
  input: string;
  tensor: StoredTensor;
  shape: readonly number[];
}

/** What a graph costs, told before it runs. */
export interface Cost {
  /** Multiplications and additions in products, attention and convolutions. */
  operations: number;
  /** Bytes of weights as they are used. */
  weights: number;
  /** Most bytes of results that are alive at the same time. */
  results: number;
}

/** Builds one graph over a checkpoint's weights. */
export class Graph {
  private readonly nodes: Message[] = [];
  private readonly initializers: Message[] = [];
  private readonly weights = new Map<string, Tensor>();
  private readonly inputs = new Map<string, Tensor>();
  private readonly checkpoint: Checkpoint;
  private readonly known: ReadonlyMap<string, Pick<Tensor, "shape" | "type">>;
  /** Whether attention and rotation are single operators. */
  readonly fused: boolean;
  private readonly fed: Fed[] = [];
  private readonly steps: { inputs: string[]; output: string; bytes: number }[] = [];
  private operations = 0;
  private weightBytes = 0;
  private counter = 0;

  /**
   * Inputs may be named among `known`: what exists by the time this graph runs. `fused`: attention as one operator, which is exact
   * and lean on processors and inexact on some graphics cards.
   */
  constructor(checkpoint: Checkpoint, known: ReadonlyMap<string, Pick<Tensor, "shape" | "type">>, fused = true) {
    this.fused = fused;
    this.checkpoint = checkpoint;
    this.known = known;
  }

  /** Something that an earlier graph made, or that the caller gives. */
  input(name: string): Tensor {
    const found = this.known.get(name);
    if (!found) throw new Error(`Nothing called ${name} is given to this model.`);
    const tensor = this.inputs.get(name) ?? { name, ...found };
    this.inputs.set(name, tensor);
    return tensor;
  }

  /** Whether an input of that name exists. */
  given(name: string): boolean {
    return this.known.has(name);
  }

  /** Whether the checkpoint holds a weight of that name. */
  stored(name: string): boolean {
    return this.checkpoint.has(name);
  }

  /** A weight by its name in the checkpoint, as 32-bit floats; `as` gives the same numbers another shape. */
  weight(name: string, shape: readonly number[], as: readonly number[] = shape): Tensor {
    const base = this.widened(this.raw(name, shape, as));
    return this.checkpoint.adaptersOf(name).reduce((sum, adapter) => this.adapted(sum, name, adapter), base);
  }

  /** A weight with what an adapter adds: [out, rank] times [rank, in], or a difference. */
  private adapted(weight: Tensor, name: string, { up, down, difference, scale }: Adapter): Tensor {
    const flat = [weight.shape[0], count(weight.shape) / weight.shape[0]];
    const read = (tensor: StoredTensor, shape: readonly number[]) => {
      if (count(tensor.shape) !== count(shape)) {
        throw new Error(
          `${tensor.name} is ${inWords(tensor.shape)} and doesn't fit ${name} of ${inWords(weight.shape)}.`,
        );
      }
      return this.widened(this.placed(tensor, shape, true));
    };
    if (difference) return this.add(weight, this.multiply(read(difference, weight.shape), scale));
    const rank = down?.shape[0] ?? 0;
    if (!up || !down) throw new Error(`Half of a change to ${name} is missing.`);
    const thin = this.multiply(read(down, [rank, flat[1]]), scale);
    const product = this.node("MatMul", [read(up, [flat[0], rank]), thin], flat);
    return this.add(weight, this.reshape(product, weight.shape));
  }

  /** Rows of a weight of shape [rows, width] by index: only those rows are widened, as tables can be very large. */
  rows(name: string, shape: readonly [number, number], indices: Tensor): Tensor {
    const table = this.raw(name, shape, shape, false);
    return this.widened(this.node("Gather", [table, indices], [...indices.shape, shape[1]], {}, { type: table.type }));
  }

  /** Numbers that belong to the graph itself. */
  constant({ shape, data }: Value): Tensor {
    const name = this.fresh("constant");
    this.initializers.push(constantMessage(name, shape, data));
    return { name, shape, type: data instanceof Float32Array ? "float32" : "int64" };
  }

  /** Nothing but zeros. */
  zeros(shape: readonly number[]): Tensor {
    const side = this.integers(shape);
    return this.node("ConstantOfShape", [side], shape);
  }

  /** One operator with one output. The shape is the caller's to know. */
  node(
    operator: string,
    operands: readonly (Tensor | undefined)[],
    shape: readonly number[],
    attributes: Record<string, Attribute> = {},
    { type = "float32" as ElementType, contributed = false } = {},
  ): Tensor {
    const name = this.fresh(operator);
    const names = operands.map((operand) => operand?.name ?? "");
    this.nodes.push(nodeMessage(operator, names, name, attributes, contributed));
    // A new shape for the same numbers takes no memory of its own.
    const bytes = operator === "Reshape" ? 0 : count(shape) * (type === "int64" ? 8 : 4);
    this.steps.push({ inputs: names, output: name, bytes });
    return { name, shape, type };
  }

  /** Sum, with broadcasting as in NumPy; so too the next three. */
  add(a: Operand, b: Operand): Tensor {
    return this.elementwise("Add", a, b);
  }

  /** Difference. */
  subtract(a: Operand, b: Operand): Tensor {
    return this.elementwise("Sub", a, b);
  }

  /** Product, element by element. */
  multiply(a: Operand, b: Operand): Tensor {
    return this.elementwise("Mul", a, b);
  }

  /** Quotient. */
  divide(a: Operand, b: Operand): Tensor {
    return this.elementwise("Div", a, b);
  }

  /** The larger of two, element by element. */
  larger(a: Operand, b: Operand): Tensor {
    return this.elementwise("Max", a, b);
  }

  /** Holds every element between two numbers. */
  clamp(x: Tensor, low: number, high: number): Tensor {
    return this.node("Clip", [x, this.scalar(low), this.scalar(high)], x.shape);
  }

  /** The logistic function. */
  sigmoid(x: Tensor): Tensor {
    return this.node("Sigmoid", [x], x.shape);
  }

  /** x times its logistic function (also called swish). */
  silu(x: Tensor): Tensor {
    return this.multiply(x, this.sigmoid(x));
  }

  /** Gaussian error linear unit: exact, or by the hyperbolic tangent as most transformers have it. */
  gelu(x: Tensor, approximate: "none" | "tanh" = "tanh"): Tensor {
    return this.node("Gelu", [x], x.shape, { approximate });
  }

  /** The same numbers in another shape; one side may be -1, for what is left. */
  reshape(x: Tensor, sides: readonly number[]): Tensor {
    const rest = count(x.shape) / Math.abs(count(sides));
    const shape = sides.map((side) => (side === -1 ? rest : side));
    if (count(shape) !== count(x.shape) || !shape.every(Number.isInteger))
      throw new Error(`${inWords(x.shape)} can't be read as ${inWords(shape)}.`);
    return this.node("Reshape", [x, this.integers(shape)], shape, {}, { type: x.type });
  }

  /** Reorders the axes: the new axis i is the old axis `order[i]`. */
  transpose(x: Tensor, order: readonly number[]): Tensor {
    const shape = order.map((axis) => x.shape[axis]);
    return this.node("Transpose", [x], shape, { perm: order }, { type: x.type });
  }

  /** Joins along an axis; empty tensors are left out. */
  concat(tensors: readonly Tensor[], axis: number): Tensor {
    const full = tensors.filter(({ shape }) => shape[axis] > 0);
    if (full.length <= 1) return full[0] ?? tensors[0];
    const shape = [...full[0].shape];
    shape[axis] = full.reduce((total, tensor) => total + tensor.shape[axis], 0);
    return this.node("Concat", full, shape, { axis });
  }

  /** Elements `from` to before `to` along an axis. */
  slice(x: Tensor, axis: number, from: number, to: number = x.shape[axis]): Tensor {
    const shape = [...x.shape];
    shape[axis] = to - from;
    const [starts, ends, axes] = [[from], [to], [axis]].map((list) => this.integers(list));
    return this.node("Slice", [x, starts, ends, axes], shape);
  }

  /** Cuts an axis into equal parts. */
  split(x: Tensor, axis: number, parts: number): Tensor[] {
    const size = x.shape[axis] / parts;
    return Array.from({ length: parts }, (_, part) => this.slice(x, axis, part * size, (part + 1) * size));
  }

  /** Rows of x [n, ...] by index [m]: [m, ...]. */
  pick(x: Tensor, indices: Tensor): Tensor {
    return this.node("Gather", [x, indices], [...indices.shape, ...x.shape.slice(1)], { axis: 0 });
  }

  /** Mean over an axis, which goes away. */
  mean(x: Tensor, axis: number): Tensor {
    const shape = x.shape.filter((_, index) => index !== axis);
    return this.node("ReduceMean", [x, this.integers([axis])], shape, { keepdims: 0 });
  }

  /** Euclidean length along an axis, which stays with one element. */
  length(x: Tensor, axis: number): Tensor {
    const shape = x.shape.map((side, index) => (index === axis ? 1 : side));
    return this.node("ReduceL2", [x, this.integers([axis])], shape, { keepdims: 1 });
  }

  /** Layer normalization over the last axis, with scale and offset where given. */
  layerNorm(x: Tensor, epsilon: number, scale?: Tensor, offset?: Tensor): Tensor {
    const inputs = [x, scale ?? this.ones(x.shape.at(-1) ?? 1), ...(offset ? [offset] : [])];
    return this.node("LayerNormalization", inputs, x.shape, { axis: -1, epsilon: { float: epsilon } });
  }

  /** Division by the root mean square of the last axis, with scale where given. */
  rmsNorm(x: Tensor, epsilon: number, scale?: Tensor): Tensor {
    const inputs = [x, scale ?? this.ones(x.shape.at(-1) ?? 1)];
    return this.node("RMSNormalization", inputs, x.shape, { axis: -1, epsilon: { float: epsilon } });
  }

  /** Each group of channels of x [n, channels, ...] to mean 0 and variance 1, then scale and offset of every channel. */
  groupNorm(x: Tensor, groups: number, epsilon: number, scale: Tensor, offset: Tensor): Tensor {
    const attributes = { num_groups: groups, epsilon: { float: epsilon } };
    return this.node("GroupNormalization", [x, scale, offset], x.shape, attributes);
  }

  /** x [n, in] times the transpose of a weight [out, in], plus an offset [out] where given. */
  affine(x: Tensor, weight: Tensor, offset?: Tensor): Tensor {
    if (x.shape.length !== 2 || x.shape[1] !== weight.shape[1]) {
      throw new Error(`A layer for ${weight.shape[1]} channels was given ${inWords(x.shape)}.`);
    }
    const inputs = offset ? [x, weight, offset] : [x, weight];
    this.operations += 2 * count(x.shape) * weight.shape[0];
    return this.node("Gemm", inputs, [x.shape[0], weight.shape[0]], { transB: 1 });
  }

  /** Convolution over the last axes of x [n, in, ...]; pads are all starts, then all ends. */
  convolve(
    x: Tensor,
    weight: Tensor,
    offset: Tensor | undefined,
    strides: readonly number[],
    pads: readonly number[],
  ): Tensor {
    const [batch, channels, ...sides] = x.shape;
    const [out, within, ...kernel] = weight.shape;
    if (channels !== within) throw new Error(`A convolution for ${within} channels was given ${channels}.`);
    const reach = (side: number, axis: number) => side + pads[axis] + pads[axis + sides.length] - kernel[axis];
    const shape = sides.map((side, axis) => Math.floor(reach(side, axis) / strides[axis]) + 1);
    this.operations += 2 * batch * count(weight.shape) * count(shape);
    return this.node("Conv", offset ? [x, weight, offset] : [x, weight], [batch, out, ...shape], {
      strides,
      pads,
      kernel_shape: kernel,
    });
  }

  /** Doubles the last two axes by repeating elements. */
  double(x: Tensor): Tensor {
    const factors = x.shape.map((_, axis) => (axis < x.shape.length - 2 ? 1 : 2));
    const scales = this.constant({ shape: [factors.length], data: Float32Array.from(factors) });
    const shape = x.shape.map((side, axis) => side * factors[axis]);
    const attributes = { mode: "nearest", nearest_mode: "floor", coordinate_transformation_mode: "asymmetric" };
    return this.node("Resize", [x, undefined, scales], shape, attributes);
  }

  /**
   * Softmax attention in heads: queries [n, width], keys and values [m, width], or each with a batch axis before. The
   * score is scaled by `scale` (by default one over the root of a head's width) and `bias` [1, heads, n, m] is added.
   */
  attend(
    queries: Tensor,
    keys: Tensor,
    values: Tensor,
    heads: number,
    { scale = 0, bias = undefined as Tensor | undefined } = {},
  ): Tensor {
    const flat = queries.shape.length === 2;
    const [q, k, v] = [queries, keys, values].map((x) => (flat ? this.reshape(x, [1, ...x.shape]) : x));
    const width = q.shape[2] / heads;
    this.operations += 4 * count(q.shape) * k.shape[1];
    if (!this.fused) {
      const out = this.attendInParts(q, k, v, heads, scale || 1 / Math.sqrt(width), bias);
      return flat ? this.reshape(out, queries.shape) : out;
    }
    const attributes = { num_heads: heads, scale: { float: scale || 1 / Math.sqrt(width) } };
    const inputs = bias ? [q, k, v, undefined, undefined, bias] : [q, k, v];
    const out = this.node("MultiHeadAttention", inputs, q.shape, attributes, { contributed: true });
    return flat ? this.reshape(out, queries.shape) : out;
  }

  private attendInParts(q: Tensor, k: Tensor, v: Tensor, heads: number, scale: number, bias?: Tensor): Tensor {
    const [batch, n, all] = q.shape;
    const width = all / heads;
    const m = k.shape[1];
    const apart = (x: Tensor, order: number[]) =>
      this.transpose(this.reshape(x, [batch, x.shape[1], heads, width]), order);
    const product = (a: Tensor, b: Tensor, last: number) => this.node("MatMul", [a, b], [batch, heads, n, last]);
    const scores = this.multiply(product(apart(q, [0, 2, 1, 3]), apart(k, [0, 2, 3, 1]), m), scale);
    const shares = this.node("Softmax", [bias ? this.add(scores, bias) : scores], scores.shape, { axis: -1 });
    const mixed = product(shares, apart(v, [0, 2, 1, 3]), width);
    return this.reshape(this.transpose(mixed, [0, 2, 1, 3]), q.shape);
  }

  /** The finished model: its bytes, and the names of the inputs that it uses. */
  model(outputs: Record<string, Tensor>): { bytes: Uint8Array; inputs: string[]; fed: readonly Fed[]; cost: Cost } {
    const made = Object.entries(outputs).map(([name, tensor]) => {
      this.nodes.push(nodeMessage("Identity", [tensor.name], `out/${name}`, {}, false));
      return valueMessage(`out/${name}`, tensor.shape, tensor.type);
    });
    const inputs = [...this.inputs.values()];
    const bytes = modelMessage({
      nodes: this.nodes,
      initializers: this.initializers,
      inputs: [
        ...inputs.map(({ name, shape, type }) => valueMessage(name, shape, type)),
        ...this.fed.map(({ input, shape }) => valueMessage(input, shape, "float32")),
      ],
      outputs: made,
    });
    const cost = { operations: this.operations, weights: this.weightBytes, results: this.mostAlive(outputs) };
    return { bytes, inputs: inputs.map(({ name }) => name), fed: this.fed, cost };
  }

  /** Most bytes of inputs and results that some later node or the caller still needs, over all nodes. */
  private mostAlive(outputs: Record<string, Tensor>): number {
    const source = new Map<string, string>();
    const rootOf = (name: string) => source.get(name) ?? name;
    const lastUse = new Map<string, number>();
    this.steps.forEach(({ inputs, output, bytes }, step) => {
      if (bytes === 0) source.set(output, rootOf(inputs[0]));
      for (const name of [...inputs, output]) lastUse.set(rootOf(name), step);
    });
    for (const { name } of Object.values(outputs)) lastUse.set(rootOf(name), this.steps.length);
    let alive = 0;
    for (const { shape, type } of this.inputs.values()) alive += count(shape) * (type === "int64" ? 8 : 4);
    let most = alive;
    const ending = new Map<number, number>();
    this.steps.forEach(({ output, bytes }, step) => {
      alive += bytes;
      most = Math.max(most, alive);
      const end = lastUse.get(output) ?? step;
      if (bytes > 0) ending.set(end, (ending.get(end) ?? 0) + bytes);
      alive -= ending.get(step) ?? 0;
    });
    return most;
  }

  private raw(name: string, shape: readonly number[], as: readonly number[], feed = true): Tensor {
    const key = `${name} ${inWords(as)}`;
    const known = this.weights.get(key);
    if (known) return known;
    const found = this.checkpoint.claim(name, shape);
    const tensor = found
      ? this.placed(found, as, feed)
      : { name: this.fresh(name), shape: as, type: "float32" as const };
    // Tables are read row by row; all else is widened as a whole.
    if (feed) this.weightBytes += 4 * count(shape);
    this.weights.set(key, tensor);
    return tensor;
  }

  /** A stored tensor in the graph: named where it lies, or given to every run. */
  private placed(tensor: StoredTensor, shape: readonly number[], feed: boolean): Tensor {
    const name = this.fresh(tensor.name);
    const fed = feed && (tensor.type === "F8_E4M3" || (tensor.type === "BF16" && count(shape) >= FED_FROM));
    if (fed) this.fed.push({ input: name, tensor, shape });
    const type = fed ? "float32" : (STORED[tensor.type] ?? "float32");
    if (!fed) this.initializers.push(externalMessage(name, shape, type, tensor, this.checkpoint.folder));
    return { name, shape, type };
  }

  private widened(x: Tensor): Tensor {
    return x.type === "float32" ? x : this.node("Cast", [x], x.shape, { to: elementNumber("float32") });
  }

  private elementwise(operator: string, a: Operand, b: Operand): Tensor {
    const [x, y] = [a, b].map((operand) => (typeof operand === "number" ? this.scalar(operand) : operand));
    return this.node(operator, [x, y], broadcast(x.shape, y.shape));
  }

  private scalar(value: number): Tensor {
    return this.constant({ shape: [], data: Float32Array.of(value) });
  }

  private integers(list: readonly number[]): Tensor {
    return this.constant({ shape: [list.length], data: BigInt64Array.from(list, BigInt) });
  }

  private ones(size: number): Tensor {
    return this.constant({ shape: [size], data: new Float32Array(size).fill(1) });
  }

  private fresh(word: string): string {
    return `${word}#${this.counter++}`;
  }
}

function broadcast(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, index) => {
    const x = a[index - rank + a.length] ?? 1;
    const y = b[index - rank + b.length] ?? 1;
    if (x !== y && x !== 1 && y !== 1) throw new Error(`${inWords(a)} and ${inWords(b)} don't go together.`);
    return Math.max(x, y);
  });
}
