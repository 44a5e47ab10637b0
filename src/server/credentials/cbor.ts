/** The part of CBOR (RFC 8949) that content credentials are written in: definite lengths, no floating point. */

/** A value under a tag. */
export class Tagged {
  readonly tag: number;
  readonly value: Cbor;

  constructor(tag: number, value: Cbor) {
    this.tag = tag;
    this.value = value;
  }
}

/** What can be written. An object is a map with text keys in their order; a Map may have whole numbers for keys. */
export type Cbor =
  | number
  | string
  | boolean
  | null
  | Uint8Array
  | Tagged
  | readonly Cbor[]
  | Map<number | string, Cbor>
  | { readonly [key: string]: Cbor };

const UNSIGNED = 0;
const NEGATIVE = 1;
const BYTES = 2;
const TEXT = 3;
const LIST = 4;
const MAP = 5;
const TAG = 6;
const SIMPLE = 7;
const SIMPLE_VALUES = new Map<number, boolean | null>([
  [20, false],
  [21, true],
  [22, null],
]);
/** Deepest nesting that is read. */
const DEEPEST = 32;

/** A value as bytes, in the shortest form of each length and number. */
export function encodeCbor(value: Cbor): Uint8Array {
  const chunks: Uint8Array[] = [];
  write(value, chunks);
  return new Uint8Array(Buffer.concat(chunks));
}

function write(value: Cbor, out: Uint8Array[]): void {
  if (value === null || typeof value === "boolean") {
    out.push(head(SIMPLE, value === null ? 22 : value ? 21 : 20));
  } else if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new Error(`${value} is no whole number.`);
    out.push(value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value));
  } else if (typeof value === "string") {
    const bytes = Buffer.from(value, "utf8");
    out.push(head(TEXT, bytes.length), bytes);
  } else if (value instanceof Uint8Array) {
    out.push(head(BYTES, value.length), value);
  } else if (value instanceof Tagged) {
    out.push(head(TAG, value.tag));
    write(value.value, out);
  } else if (Array.isArray(value)) {
    out.push(head(LIST, value.length));
    for (const one of value) write(one, out);
  } else {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    out.push(head(MAP, entries.length));
    for (const [key, one] of entries) {
      write(key, out);
      write(one as Cbor, out);
    }
  }
}

function head(kind: number, size: number): Uint8Array {
  const first = kind << 5;
  if (size < 24) return Uint8Array.of(first | size);
  const length = size < 0x100 ? 1 : size < 0x10000 ? 2 : size < 0x100000000 ? 4 : 8;
  const bytes = new Uint8Array(1 + length);
  bytes[0] = first | (24 + Math.log2(length));
  const view = new DataView(bytes.buffer);
  if (length === 8) view.setBigUint64(1, BigInt(size));
  else if (length === 4) view.setUint32(1, size);
  else if (length === 2) view.setUint16(1, size);
  else bytes[1] = size;
  return bytes;
}

/** What a decoded value may be: maps are always Maps. */
export type Decoded =
  | number
  | string
  | boolean
  | null
  | Uint8Array
  | Tagged
  | Decoded[]
  | Map<number | string, Decoded>;

/** Reads one value that fills the bytes. Throws where they are anything else. */
export function decodeCbor(bytes: Uint8Array): Decoded {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  if (reader.at !== bytes.length) throw new Error("There are bytes after the value.");
  return value;
}

class Reader {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  value(depth: number): Decoded {
    if (depth > DEEPEST) throw new Error("The value is nested too deep.");
    const first = this.#take(1)[0];
    const kind = first >> 5;
    const size = this.#size(first & 31);
    switch (kind) {
      case UNSIGNED:
        return size;
      case NEGATIVE:
        return -1 - size;
      case BYTES:
        return this.#take(size).slice();
      case TEXT:
        return new TextDecoder("utf-8", { fatal: true }).decode(this.#take(size));
      case LIST: {
        const list: Decoded[] = [];
        for (let i = 0; i < size; i++) list.push(this.value(depth + 1));
        return list;
      }
      case MAP: {
        const map = new Map<number | string, Decoded>();
        for (let i = 0; i < size; i++) {
          const key = this.value(depth + 1);
          if (typeof key !== "number" && typeof key !== "string")
            throw new Error("A map's key is no number and no text.");
          map.set(key, this.value(depth + 1));
        }
        return map;
      }
      case TAG:
        return new Tagged(size, this.value(depth + 1) as Cbor);
      default: {
        const simple = SIMPLE_VALUES.get(size);
        if (simple === undefined) throw new Error("A value is of a kind that is not read.");
        return simple;
      }
    }
  }

  #size(short: number): number {
    if (short < 24) return short;
    if (short > 27) throw new Error("A length is left open.");
    const length = 2 ** (short - 24);
    const at = this.at;
    this.#take(length);
    if (length === 1) return this.#view.getUint8(at);
    if (length === 2) return this.#view.getUint16(at);
    if (length === 4) return this.#view.getUint32(at);
    const size = Number(this.#view.getBigUint64(at));
    if (!Number.isSafeInteger(size)) throw new Error("A number is too large.");
    return size;
  }

  #take(length: number): Uint8Array {
    if (this.at + length > this.#bytes.length) throw new Error("The value ends too early.");
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
