/** The messages of an ONNX model, as functions. Field numbers are those of onnx.proto (IR version 10). */
import { relative, sep } from "node:path";
import { Message } from "./protobuf.ts";
import type { StoredTensor } from "./safetensors.ts";

/** Element types that tensors of a graph have. */
export type ElementType = "float32" | "int64" | "float16" | "bfloat16";

/** A node's attribute: whole numbers are written as integers, wrap a float as `{ float }`. */
export type Attribute = number | string | readonly number[] | { float: number };

const ELEMENT: Record<ElementType, number> = { float32: 1, int64: 7, float16: 10, bfloat16: 16 };
const IR_VERSION = 10;
const OPSET = 23;
const CONTRIB = "com.microsoft";

/** The number by which ONNX names an element type. */
export function elementNumber(type: ElementType): number {
  return ELEMENT[type];
}

/** A node. Operators that ONNX Runtime adds to the standard ones are of the domain `com.microsoft`. */
export function nodeMessage(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: Record<string, Attribute>,
  contributed: boolean,
): Message {
  const node = new Message();
  for (const input of inputs) node.bytes(1, input);
  node.bytes(2, output).bytes(3, output).bytes(4, operator);
  for (const [name, value] of Object.entries(attributes)) node.bytes(5, attributeMessage(name, value));
  return contributed ? node.bytes(7, CONTRIB) : node;
}

function attributeMessage(name: string, value: Attribute): Message {
  const message = new Message().bytes(1, name);
  if (typeof value === "number") return message.integer(3, value).integer(20, 2);
  if (typeof value === "string") return message.bytes(4, value).integer(20, 3);
  if ("float" in value) return message.float(2, value.float).integer(20, 1);
  for (const element of value) message.integer(8, element);
  return message.integer(20, 7);
}

/** Numbers that the model carries itself. */
export function constantMessage(name: string, shape: readonly number[], data: Float32Array | BigInt64Array): Message {
  const type = data instanceof Float32Array ? "float32" : "int64";
  return tensorMessage(name, shape, type).bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}

/** Numbers that stay where they are, in a file below the folder that the session is told of. */
export function externalMessage(
  name: string,
  shape: readonly number[],
  type: ElementType,
  { file, offset, length }: StoredTensor,
  folder: string,
): Message {
  const entry = (key: string, value: string): Message => new Message().bytes(1, key).bytes(2, value);
  return tensorMessage(name, shape, type)
    .bytes(13, entry("location", relative(folder, file).split(sep).join("/")))
    .bytes(13, entry("offset", String(offset)))
    .bytes(13, entry("length", String(length)))
    .integer(14, 1);
}

function tensorMessage(name: string, shape: readonly number[], type: ElementType): Message {
  const message = new Message();
  for (const side of shape) message.integer(1, side);
  return message.integer(2, ELEMENT[type]).bytes(8, name);
}

/** An input or output of the graph. */
export function valueMessage(name: string, shape: readonly number[], type: ElementType): Message {
  const sides = new Message();
  for (const side of shape) sides.bytes(1, new Message().integer(1, side));
  return new Message()
    .bytes(1, name)
    .bytes(2, new Message().bytes(1, new Message().integer(1, ELEMENT[type]).bytes(2, sides)));
}

/** The whole model. */
export function modelMessage(parts: {
  nodes: readonly Message[];
  initializers: readonly Message[];
  inputs: readonly Message[];
  outputs: readonly Message[];
}): Uint8Array {
  const graph = new Message();
  for (const node of parts.nodes) graph.bytes(1, node);
  graph.bytes(2, "graph");
  for (const initializer of parts.initializers) graph.bytes(5, initializer);
  for (const input of parts.inputs) graph.bytes(11, input);
  for (const output of parts.outputs) graph.bytes(12, output);
  const standard = new Message().bytes(1, "").integer(2, OPSET);
  const contributed = new Message().bytes(1, CONTRIB).integer(2, 1);
  return new Message().integer(1, IR_VERSION).bytes(7, graph).bytes(8, standard).bytes(8, contributed).encode();
}
