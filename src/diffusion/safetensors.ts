/** Reads `.safetensors` files: the header at once, the tensors when asked for. */
import { closeSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import type { Value } from "./value.ts";

/** Element types that a checkpoint may hold, as the format names them. */
export type StoredType = "F32" | "F16" | "BF16" | "F8_E4M3" | "I64";

/** Bytes of one element of each type. */
const WIDTH: Record<StoredType, number> = { F32: 4, F16: 2, BF16: 2, F8_E4M3: 1, I64: 8 };

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
export function readTensor(tensor: StoredTensor): Value {
  const { type, shape, length, file, offset } = tensor;
  if (type !== "I64") return { shape, data: readFloats(tensor, new Float32Array(length / WIDTH[type])) };
  const descriptor = openSync(file, "r");
  try {
    return { shape, data: new BigInt64Array(read(descriptor, offset, length, file).buffer) };
  } finally {
    closeSync(descriptor);
  }
}

/** Elements that are read and widened at a time: small enough for a processor's cache. */
const STRETCH = 1 << 18;

/**
 * Fills an array with a tensor's numbers as 32-bit floats, and gives it back. Much quicker than the runtime's own conversion of
 * bfloat16, which goes number by number on one core.
 */
export function readFloats({ file, offset, type, shape }: StoredTensor, out: Float32Array): Float32Array {
  const count = shape.reduce((product, side) => product * side, 1);
  const width = WIDTH[type];
  const bytes = new Uint8Array(Math.min(count, STRETCH) * width);
  const descriptor = openSync(file, "r");
  try {
    for (let at = 0; at < count; at += STRETCH) {
      const here = Math.min(STRETCH, count - at);
      fill(descriptor, bytes.subarray(0, here * width), offset + at * width, file);
      widen(bytes.buffer, type, here, out, at);
    }
    return out;
  } finally {
    closeSync(descriptor);
  }
}

function widen(buffer: ArrayBuffer, type: StoredType, count: number, out: Float32Array, at: number): void {
  if (type === "F32") out.set(new Float32Array(buffer, 0, count), at);
  else if (type === "BF16") {
    // A bfloat16 is the upper half of a 32-bit float.
    const words = new Uint32Array(out.buffer, out.byteOffset + 4 * at, count);
    const halves = new Uint16Array(buffer, 0, count);
    for (let index = 0; index < count; index++) words[index] = halves[index] << 16;
  } else {
    const table = type === "F16" ? halfTable() : quarterTable();
    const codes = type === "F16" ? new Uint16Array(buffer, 0, count) : new Uint8Array(buffer, 0, count);
    for (let index = 0; index < count; index++) out[at + index] = table[codes[index]];
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
  return fill(descriptor, new Uint8Array(length), offset, path);
}

function fill(
  descriptor: number,
  bytes: Uint8Array<ArrayBuffer>,
  offset: number,
  path: string,
): Uint8Array<ArrayBuffer> {
  let done = 0;
  while (done < bytes.length) {
    const count = readSync(descriptor, bytes, done, bytes.length - done, offset + done);
    if (count === 0) throw new Error(`${path} ends before byte ${offset + bytes.length}: it is cut short.`);
    done += count;
  }
  return bytes;
}

let halves: Float32Array | undefined;
let quarters: Float32Array | undefined;

/** The value of every IEEE 754 binary16: five bits of exponent, ten of fraction. */
function halfTable(): Float32Array {
  halves ??= Float32Array.from({ length: 65536 }, (_, code) => smallFloat(code, 5, 10, true));
  return halves;
}

/** The value of every 8-bit float with four bits of exponent and three of fraction, without infinities. */
function quarterTable(): Float32Array {
  quarters ??= Float32Array.from({ length: 256 }, (_, code) =>
    (code & 127) === 127 ? Number.NaN : smallFloat(code, 4, 3, false),
  );
  return quarters;
}

function smallFloat(code: number, exponentBits: number, fractionBits: number, endless: boolean): number {
  const sign = code >> (exponentBits + fractionBits) ? -1 : 1;
  const exponent = (code >> fractionBits) & (2 ** exponentBits - 1);
  const fraction = (code & (2 ** fractionBits - 1)) / 2 ** fractionBits;
  const bias = 2 ** (exponentBits - 1) - 1;
  if (endless && exponent === 2 ** exponentBits - 1) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent === 0 ? sign * fraction * 2 ** (1 - bias) : sign * (1 + fraction) * 2 ** (exponent - bias);
}
