/**
 * OpenEXR files: scan lines of 32-bit floats, ZIP in blocks of 16 lines, as the technical introduction to OpenEXR and its
 * file layout (Academy Software Foundation) describe them.
 */
import { deflateSync } from "node:zlib";

/** Floats row by row from the top, one a channel and pixel, channels together. */
export interface Floats {
  width: number;
  height: number;
  /** Names of the channels in their order: "R", "G", "B", "Z" ... */
  channels: string[];
  data: Float32Array;
}

const FLOAT = 2;
const ZIP = 3;
const LINES = 16;

/** The bytes of an EXR file. Channels are stored in alphabetical order, as the format wants. */
export function encodeExr({ width, height, channels, data }: Floats): Uint8Array {
  const order = channels.map((name, index) => ({ name, index })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const header = Buffer.concat([
    u32(0x01312f76),
    u32(2),
    attribute("channels", "chlist", Buffer.concat([...order.map(({ name }) => channel(name)), Buffer.from([0])])),
    attribute("compression", "compression", Buffer.from([ZIP])),
    attribute("dataWindow", "box2i", box(width, height)),
    attribute("displayWindow", "box2i", box(width, height)),
    attribute("lineOrder", "lineOrder", Buffer.from([0])),
    attribute("pixelAspectRatio", "float", f32(1)),
    attribute("screenWindowCenter", "v2f", Buffer.concat([f32(0), f32(0)])),
    attribute("screenWindowWidth", "float", f32(1)),
    Buffer.from([0]),
  ]);
  const blocks: Buffer[] = [];
  for (let y = 0; y < height; y += LINES) {
    const lines = Math.min(LINES, height - y);
    const raw = Buffer.alloc(lines * width * order.length * 4);
    let at = 0;
    for (let line = y; line < y + lines; line++)
      for (const { index } of order)
        for (let x = 0; x < width; x++, at += 4)
          raw.writeFloatLE(data[(line * width + x) * channels.length + index], at);
    const packed = deflateSync(predicted(raw));
    // A block that compresses badly is stored as it is.
    const body = packed.length < raw.length ? packed : raw;
    blocks.push(Buffer.concat([i32(y), i32(body.length), body]));
  }
  const table = Buffer.alloc(blocks.length * 8);
  let offset = header.length + table.length;
  blocks.forEach((block, i) => {
    table.writeBigUInt64LE(BigInt(offset), i * 8);
    offset += block.length;
  });
  return Buffer.concat([header, table, ...blocks]);
}

/** Even bytes before odd ones, each as its difference to the one before: what ZIP compresses. */
function predicted(raw: Buffer): Buffer {
  const half = Math.ceil(raw.length / 2);
  const out = Buffer.alloc(raw.length);
  for (let i = 0; i < raw.length; i++) out[(i >> 1) + (i & 1 ? half : 0)] = raw[i];
  let before = out[0];
  for (let i = 1; i < out.length; i++) {
    const now = out[i];
    out[i] = (now - before + 128) & 255;
    before = now;
  }
  return out;
}

const u32 = (x: number): Buffer => {
  const b = Buffer.alloc(4);
  b.writeUInt32LE(x);
  return b;
};
const i32 = (x: number): Buffer => {
  const b = Buffer.alloc(4);
  b.writeInt32LE(x);
  return b;
};
const f32 = (x: number): Buffer => {
  const b = Buffer.alloc(4);
  b.writeFloatLE(x);
  return b;
};
const text = (s: string): Buffer => Buffer.from(`${s}\0`, "latin1");
const box = (width: number, height: number): Buffer => Buffer.concat([i32(0), i32(0), i32(width - 1), i32(height - 1)]);
const channel = (name: string): Buffer =>
  Buffer.concat([text(name), i32(FLOAT), Buffer.from([0, 0, 0, 0]), i32(1), i32(1)]);
const attribute = (name: string, type: string, value: Buffer): Buffer =>
  Buffer.concat([text(name), text(type), i32(value.length), value]);
