/** Writes protocol buffers: just what an ONNX model needs. https://protobuf.dev/programming-guides/encoding */

const encoder = new TextEncoder();

/** A message under construction. Fields come out in the order in which they are added. */
export class Message {
  private readonly parts: Uint8Array[] = [];

  /** An integer field (varint; negative ones as 64-bit two's complement). */
  integer(field: number, value: number | bigint): this {
    this.parts.push(varint(BigInt(field) << 3n), varint(BigInt(value)));
    return this;
  }

  /** A 32-bit float field. */
  float(field: number, value: number): this {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    this.parts.push(varint((BigInt(field) << 3n) | 5n), bytes);
    return this;
  }

  /** A string, bytes or message field. */
  bytes(field: number, value: string | Uint8Array | Message): this {
    const bytes = typeof value === "string" ? encoder.encode(value) : value instanceof Message ? value.encode() : value;
    this.parts.push(varint((BigInt(field) << 3n) | 2n), varint(BigInt(bytes.length)), bytes);
    return this;
  }

  /** The message's bytes. */
  encode(): Uint8Array {
    const all = new Uint8Array(this.parts.reduce((total, part) => total + part.length, 0));
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

function varint(value: bigint): Uint8Array {
  let rest = BigInt.asUintN(64, value);
  const bytes: number[] = [];
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 128 : low);
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}
