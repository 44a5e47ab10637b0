/** Random weights of a model's real shapes, for timing: all blocks share one block's numbers, so that the file stays small. */
import { closeSync, openSync, writeSync } from "node:fs";
import { Checkpoint } from "../../src/diffusion/checkpoint.ts";
import { compile, type Stage, type Values } from "../../src/diffusion/program.ts";

/** Numbers that are written at a time. */
const STRETCH = 1 << 20;

/** Writes a `.safetensors` file with every weight that the stages ask for. */
export function writeShared(path: string, stages: readonly Stage[], values: Values, type: "F32" | "BF16"): void {
  const asked = new Checkpoint([]);
  compile(stages, asked, values);
  const width = type === "F32" ? 4 : 2;
  const places = new Map<string, [number, number]>();
  const header: Record<string, unknown> = {};
  let end = 0;
  for (const [name, shape] of asked.expected) {
    const kind = name.replace(/\b(blocks|block)\.\d+\./, "$1.*.");
    const length = shape.reduce((product, side) => product * side, width);
    const place = places.get(kind) ?? [end, end + length];
    if (!places.has(kind)) end += length;
    places.set(kind, place);
    header[name] = { dtype: type, shape, data_offsets: place };
  }
  const text = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(text.length));
  const file = openSync(path, "w");
  try {
    writeSync(file, Buffer.concat([size, text]));
    const numbers = small(type);
    for (let at = 0; at < end; at += numbers.length)
      writeSync(file, numbers.subarray(0, Math.min(numbers.length, end - at)));
  } finally {
    closeSync(file);
  }
}

/** Small numbers of either sign, that neither grow nor vanish through a model's layers. */
function small(type: "F32" | "BF16"): Uint8Array {
  let state = 1;
  const floats = Float32Array.from({ length: STRETCH }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 0.05;
  });
  const words = new Uint32Array(floats.buffer);
  return new Uint8Array(type === "F32" ? words.buffer : Uint16Array.from(words, (word) => word >>> 16).buffer);
}
