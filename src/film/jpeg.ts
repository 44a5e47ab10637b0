/** JPEG files: baseline, by ITU-T T.81, with the example tables of its annex K. For previews. */

/** Pixels, row by row from the top, 4 bytes each: red, green, blue (sRGB), alpha, which is ignored. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47,
  55, 62, 63,
];
/** Table K.1. */
const LUMA = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
];
/** Table K.2. */
const CHROMA = [17, 18, 24, 47, 18, 21, 26, 66, 24, 26, 56, 99, 47, 66, 99, 99].reduce<number[]>((table, value, i) => {
  table[(i >> 2) * 8 + (i & 3)] = value;
  return table;
}, new Array(64).fill(99));

/** How many codes of each length there are, and what they stand for: tables K.3 to K.6. */
const HUFFMAN = {
  lumaDc: table("0,1,5,1,1,1,1,1,1", "00 01 02 03 04 05 06 07 08 09 0a 0b"),
  chromaDc: table("0,3,1,1,1,1,1,1,1,1,1", "00 01 02 03 04 05 06 07 08 09 0a 0b"),
  lumaAc: table(
    "0,2,1,3,3,2,4,3,5,5,4,4,0,0,1,125",
    `01 02 03 00 04 11 05 12 21 31 41 06 13 51 61 07 22 71 14 32 81 91 a1 08 23 42 b1 c1 15 52 d1 f0 24 33 62 72 82 09 0a 16
    17 18 19 1a 25 26 27 28 29 2a 34 35 36 37 38 39 3a 43 44 45 46 47 48 49 4a 53 54 55 56 57 58 59 5a 63 64 65 66 67 68 69
    6a 73 74 75 76 77 78 79 7a 83 84 85 86 87 88 89 8a 92 93 94 95 96 97 98 99 9a a2 a3 a4 a5 a6 a7 a8 a9 aa b2 b3 b4 b5 b6
    b7 b8 b9 ba c2 c3 c4 c5 c6 c7 c8 c9 ca d2 d3 d4 d5 d6 d7 d8 d9 da e1 e2 e3 e4 e5 e6 e7 e8 e9 ea f1 f2 f3 f4 f5 f6 f7 f8
    f9 fa`,
  ),
  chromaAc: table(
    "0,2,1,2,4,4,3,4,7,5,4,4,0,1,2,119",
    `00 01 02 03 11 04 05 21 31 06 12 41 51 07 61 71 13 22 32 81 08 14 42 91 a1 b1 c1 09 23 33 52 f0 15 62 72 d1 0a 16 24 34
    e1 25 f1 17 18 19 1a 26 27 28 29 2a 35 36 37 38 39 3a 43 44 45 46 47 48 49 4a 53 54 55 56 57 58 59 5a 63 64 65 66 67 68
    69 6a 73 74 75 76 77 78 79 7a 82 83 84 85 86 87 88 89 8a 92 93 94 95 96 97 98 99 9a a2 a3 a4 a5 a6 a7 a8 a9 aa b2 b3 b4
    b5 b6 b7 b8 b9 ba c2 c3 c4 c5 c6 c7 c8 c9 ca d2 d3 d4 d5 d6 d7 d8 d9 da e2 e3 e4 e5 e6 e7 e8 e9 ea f2 f3 f4 f5 f6 f7 f8
    f9 fa`,
  ),
};

interface Huffman {
  counts: number[];
  symbols: number[];
  /** Code and length by symbol. */
  codes: Map<number, [code: number, length: number]>;
}

function table(counted: string, listed: string): Huffman {
  const counts = counted.split(",").map(Number);
  while (counts.length < 16) counts.push(0);
  const symbols = listed
    .trim()
    .split(/\s+/)
    .map((hex) => Number.parseInt(hex, 16));
  const codes = new Map<number, [number, number]>();
  let code = 0;
  let next = 0;
  counts.forEach((count, index) => {
    for (let i = 0; i < count; i++) codes.set(symbols[next++], [code++, index + 1]);
    code <<= 1;
  });
  return { counts, symbols, codes };
}

/** The bytes of a JPEG file. Quality 1 to 100; colour is kept at full resolution. */
export function encodeJpeg({ width, height, data }: Pixels, quality = 82): Uint8Array {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  const scaled = (base: number[]) =>
    base.map((value) => Math.min(255, Math.max(1, Math.floor((value * scale + 50) / 100))));
  const tables = [scaled(LUMA), scaled(CHROMA)];
  const out = new BitWriter();
  out.words(0xffd8);
  out.segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  for (const [id, values] of tables.entries()) out.segment(0xdb, [id, ...ZIGZAG.map((at) => values[at])]);
  const big = (value: number) => [value >> 8, value & 255];
  out.segment(0xc0, [8, ...big(height), ...big(width), 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]);
  const { lumaDc, lumaAc, chromaDc, chromaAc } = HUFFMAN;
  for (const [id, one] of [
    [0x00, lumaDc],
    [0x10, lumaAc],
    [0x01, chromaDc],
    [0x11, chromaAc],
  ] as [number, Huffman][]) {
    out.segment(0xc4, [id, ...one.counts, ...one.symbols]);
  }
  out.segment(0xda, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]);
  const before = [0, 0, 0];
  const block = new Float64Array(64);
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      for (let channel = 0; channel < 3; channel++) {
        for (let i = 0; i < 64; i++) {
          const x = Math.min(width - 1, left + (i & 7));
          const y = Math.min(height - 1, top + (i >> 3));
          const at = (y * width + x) * 4;
          block[i] = component(channel, data[at], data[at + 1], data[at + 2]);
        }
        transform(block);
        const dc = channel === 0 ? lumaDc : chromaDc;
        const ac = channel === 0 ? lumaAc : chromaAc;
        before[channel] = writeBlock(out, block, tables[channel === 0 ? 0 : 1], dc, ac, before[channel]);
      }
    }
  }
  out.flush();
  out.words(0xffd9);
  return out.bytes();
}

/** Full-range BT.601 luma and colour differences, about zero (JFIF). */
function component(channel: number, r: number, g: number, b: number): number {
  if (channel === 0) return 0.299 * r + 0.587 * g + 0.114 * b - 128;
  if (channel === 1) return -0.168736 * r - 0.331264 * g + 0.5 * b;
  return 0.5 * r - 0.418688 * g - 0.081312 * b;
}

const COSINES = Float64Array.from({ length: 64 }, (_, i) => {
  const [frequency, place] = [i >> 3, i & 7];
  return (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * frequency * Math.PI) / 16);
});

/** The discrete cosine transform of rows, then of columns. */
function transform(block: Float64Array): void {
  const half = new Float64Array(64);
  for (let row = 0; row < 8; row++) {
    for (let u = 0; u < 8; u++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += block[row * 8 + x] * COSINES[u * 8 + x];
      half[row * 8 + u] = sum;
    }
  }
  for (let column = 0; column < 8; column++) {
    for (let v = 0; v < 8; v++) {
      let sum = 0;
      for (let y = 0; y < 8; y++) sum += half[y * 8 + column] * COSINES[v * 8 + y];
      block[v * 8 + column] = sum;
    }
  }
}

/** Writes a block's rounded frequencies and gives its first one, from which the next block's is counted. */
function writeBlock(out: BitWriter, block: Float64Array, quant: number[], dc: Huffman, ac: Huffman, before: number) {
  const values = ZIGZAG.map((at) => Math.round(block[at] / quant[at]));
  const difference = values[0] - before;
  const size = bitsOf(difference);
  out.code(dc, size);
  out.value(difference, size);
  let zeros = 0;
  const last = values.findLastIndex((value, i) => i > 0 && value !== 0);
  for (let i = 1; i <= last; i++) {
    if (values[i] === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 16) out.code(ac, 0xf0);
    const bits = bitsOf(values[i]);
    out.code(ac, (zeros << 4) | bits);
    out.value(values[i], bits);
    zeros = 0;
  }
  if (last < 63) out.code(ac, 0);
  return values[0];
}

const bitsOf = (value: number): number => (value === 0 ? 0 : 32 - Math.clz32(Math.abs(value)));

class BitWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #held = 0;
  #bits = 0;

  words(...values: number[]): void {
    for (const value of values) this.#push(value >> 8, value & 255);
  }

  segment(marker: number, content: number[]): void {
    this.words(0xff00 | marker, content.length + 2);
    this.#push(...content);
  }

  code({ codes }: Huffman, symbol: number): void {
    const [code, length] = codes.get(symbol)!;
    this.#write(code, length);
  }

  /** A number in as few bits as it needs; negative ones as their complement. */
  value(value: number, bits: number): void {
    if (bits > 0) this.#write(value < 0 ? value + (1 << bits) - 1 : value, bits);
  }

  flush(): void {
    if (this.#bits > 0) this.#write(0x7f, 8 - this.#bits);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #write(value: number, bits: number): void {
    this.#held = (this.#held << bits) | (value & ((1 << bits) - 1));
    this.#bits += bits;
    while (this.#bits >= 8) {
      const byte = (this.#held >> (this.#bits - 8)) & 255;
      this.#push(byte);
      // A byte of ones in the data is followed by zeros, for it is no marker.
      if (byte === 255) this.#push(0);
      this.#bits -= 8;
      this.#held &= (1 << this.#bits) - 1;
    }
  }

  #push(...values: number[]): void {
    if (this.#length + values.length > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }
}
