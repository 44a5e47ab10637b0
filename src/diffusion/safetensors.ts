/** Reads `.safetensors` files: the header at once, the tensors when asked for. */
import { closeSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import type { Value } from "./value.ts";

/** Element types that a checkpoint may hold, as the format names them. */
export type StoredType = "F32" | "F16" | "BF16" | "I64";

/** Bytes of one element of each type. */
const WIDTH: Record<StoredType, number> = { F32: 4, F16: 2, BF16: 2, I64: 8 };

/** Where one tensor lies: nothing of it has been read. */
export interface StoredTensor {
  name: string;
  type: StoredType;
  shape: number[];
  /** Real path of the file that holds it. */
  file: string;
  /** First byte in the file, and how many bytes. */
  offset: number;
  length: number;
}

/** The longest header that the format allows, in bytes. */
const HEADER_LIMIT = 100_000_000;

/**
 * The tensors of one `.safetensors` file by name. Throws one sentence where the header is not the format's, names an
 * element type that this engine can't use, or points outside the file.
 */
export function readHeader(path: string): Map<string, StoredTensor> {
  const file = realpathSync(path);
  const size = statSync(file).size;
  const descriptor = openSync(file, "r");
  try {
    const prefix = read(descriptor, 0, 8, path);
    const length = Number(new DataView(prefix.buffer).getBigUint64(0, true));
    if (length > HEADER_LIMIT || 8 + length > size) throw new Error(`${path} is cut short or is no safetensors file.`);
    const text = new TextDecoder().decode(read(descriptor, 8, length, path));
    return new Map(
      Object.entries(headerOf(text, path))
        .filter(([name]) => name !== "__metadata__")
        .map(([name, entry]) => [name, located(name, entry, { path, file, size, start: 8 + length })]),
    );
  } finally {
    closeSync(descriptor);
  }
}

/** One tensor's numbers, widened to 32-bit floats (64-bit integers stay as they are). */
export function readTensor({ file, offset, length, type, shape }: StoredTensor): Value {
  const descriptor = openSync(file, "r");
  try {
    const bytes = read(descriptor, offset, length, file);
    if (type === "I64") return { shape, data: new BigInt64Array(bytes.buffer) };
    if (type === "F32") return { shape, data: new Float32Array(bytes.buffer) };
    const halves = new Uint16Array(bytes.buffer);
    return { shape, data: type === "BF16" ? fromBrain(halves) : Float32Array.from(halves, fromHalf) };
  } finally {
    closeSync(descriptor);
  }
}

interface Place {
  path: string;
  file: string;
  size: number;
  start: number;
}

function headerOf(text: string, path: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The header of ${path} is not JSON: this is no safetensors file.`);
  }
}

function located(name: string, entry: unknown, { path, file, size, start }: Place): StoredTensor {
  const { dtype, shape, data_offsets: offsets } = entry as { dtype: string; shape: number[]; data_offsets: number[] };
  if (!(dtype in WIDTH)) throw new Error(`${name} in ${path} is stored as ${dtype}, which this engine can't use.`);
  const type = dtype as StoredType;
  const length = shape.reduce((product, side) => product * side, WIDTH[type]);
  const [from, to] = offsets;
  if (to - from !== length || from < 0 || start + to > size) {
    throw new Error(`${name} in ${path} should take ${length} bytes and does not: the file is damaged or cut short.`);
  }
  return { name, type, shape, file, offset: start + from, length };
}

function read(descriptor: number, offset: number, length: number, path: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const count = readSync(descriptor, bytes, done, length - done, offset + done);
    if (count === 0) throw new Error(`${path} ends before byte ${offset + length}: it is cut short.`);
    done += count;
  }
  return bytes;
}

/** A bfloat16 is the upper half of a 32-bit float. */
function fromBrain(halves: Uint16Array): Float32Array {
  return new Float32Array(Uint32Array.from(halves, (half) => half << 16).buffer);
}

/** IEEE 754 binary16: five bits of exponent, ten of fraction. */
function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
