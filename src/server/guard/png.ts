/** Reads PNG files of every kind of pixel, interlaced or not, by the PNG specification (third edition). */
import { inflateSync } from "node:zlib";

/** A picture as bytes: red, green, blue, alpha of each pixel, row by row from the top. */
export interface RgbaPicture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Values of a pixel by colour type: grey, RGB, palette, grey with alpha, RGB with alpha. */
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Record<number, number[]> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };
/** Adam7: where each pass begins, and its steps. Across, down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** A picture's pixels. Throws where the file is damaged. Sums over the chunks are not checked: a wrong pixel harms nobody. */
export function decodePng(bytes: Uint8Array): RgbaPicture {
  const chunks = readChunks(bytes);
  const head = chunks.find(({ type }) => type === "IHDR")?.data;
  if (!head || head.length < 13) throw new Error("The picture has no header.");
  const [width, height, depth, type] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  if (!DEPTHS[type]?.includes(depth) || width === 0 || height === 0) throw new Error("The picture's header is wrong.");
  const bits = depth * CHANNELS[type];
  const passes = (head[12] === 1 ? PASSES : [[0, 0, 1, 1]]).map(([left, top, across, down]) => ({
    left,
    top,
    across,
    down,
    columns: Math.ceil((width - left) / across),
    rows: Math.ceil((height - top) / down),
  }));
  const lengthOf = ({ columns, rows }: { columns: number; rows: number }) =>
    columns > 0 && rows > 0 ? rows * (1 + Math.ceil((columns * bits) / 8)) : 0;
  const length = passes.reduce((sum, pass) => sum + lengthOf(pass), 0);
  const packed = Buffer.concat(chunks.filter((one) => one.type === "IDAT").map(({ data }) => data));
  const lines = inflateSync(packed, { maxOutputLength: length + 65_536 });
  if (lines.length < length) throw new Error("The picture ends too early.");

  const colour = colourReader(type, depth, chunks);
  const data = new Uint8Array(width * height * 4);
  let at = 0;
  for (const pass of passes) {
    if (lengthOf(pass) === 0) continue;
    const stride = Math.ceil((pass.columns * bits) / 8);
    let above = new Uint8Array(stride);
    for (let row = 0; row < pass.rows; row++) {
      const line = lines.subarray(at + 1, at + 1 + stride);
      unfilter(lines[at], line, above, Math.max(1, bits >> 3));
      for (let column = 0; column < pass.columns; column++) {
        const x = pass.left + column * pass.across;
        const y = pass.top + row * pass.down;
        colour(line, column, data, (y * width + x) * 4);
      }
      above = line;
      at += 1 + stride;
    }
  }
  return { width, height, data };
}

function readChunks(bytes: Uint8Array): { type: string; data: Buffer }[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString("latin1", at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Undoes a row's filter in place. `step` is the bytes of a pixel. */
function unfilter(kind: number, line: Uint8Array, above: Uint8Array, step: number): void {
  if (kind > 4) throw new Error("The picture has an unknown filter.");
  for (let i = 0; i < line.length; i++) {
    const left = i >= step ? line[i - step] : 0;
    const corner = i >= step ? above[i - step] : 0;
    if (kind === 1) line[i] += left;
    else if (kind === 2) line[i] += above[i];
    else if (kind === 3) line[i] += (left + above[i]) >> 1;
    else if (kind === 4) line[i] += nearest(left, above[i], corner);
  }
}

/** Paeth's predictor. */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

type Chunk = ReturnType<typeof readChunks>[number];

/** Puts a row's pixel where it belongs, as RGBA. */
function colourReader(type: number, depth: number, chunks: Chunk[]) {
  const channels = CHANNELS[type];
  const most = 2 ** depth - 1;
  const palette = chunks.find((one) => one.type === "PLTE")?.data ?? Buffer.alloc(0);
  const clear = chunks.find((one) => one.type === "tRNS")?.data;
  const value = (line: Uint8Array, index: number): number => {
    if (depth === 8) return line[index];
    if (depth === 16) return line[index * 2] * 256 + line[index * 2 + 1];
    const bit = index * depth;
    return (line[bit >> 3] >> (8 - depth - (bit & 7))) & most;
  };
  const byte = depth === 8 ? (v: number): number => v : (v: number): number => Math.round((v * 255) / most);
  const grey = channels < 3;
  const v = new Array<number>(channels).fill(0);
  return (line: Uint8Array, column: number, out: Uint8Array, to: number): void => {
    for (let channel = 0; channel < channels; channel++) v[channel] = value(line, column * channels + channel);
    if (type === 3) {
      for (let channel = 0; channel < 3; channel++) out[to + channel] = palette[v[0] * 3 + channel] ?? 0;
      out[to + 3] = clear?.[v[0]] ?? 255;
      return;
    }
    for (let channel = 0; channel < 3; channel++) out[to + channel] = byte(v[grey ? 0 : channel]);
    out[to + 3] = channels === 2 || channels === 4 ? byte(v[channels - 1]) : 255;
    // One colour may stand for what is clear.
    if (clear && clear.length >= channels * 2 && v.every((one, n) => one === clear.readUInt16BE(n * 2)))
      out[to + 3] = 0;
  };
}
