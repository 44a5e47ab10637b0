/** Makes checkpoints for tests: random weights of any shapes, in files as they are published. */
import { writeFileSync } from "node:fs";
import { Checkpoint } from "../src/diffusion/checkpoint.ts";
import { compile, type Stage, type Values } from "../src/diffusion/program.ts";
import { count, floats, type Value } from "../src/diffusion/value.ts";

/** Evenly spread numbers between -size and size, the same for the same seed. */
export function noise(seed: number, shape: readonly number[], size = 1): Value & { data: Float32Array } {
  let state = seed * 2654435761 + 1;
  const data = Float32Array.from({ length: count(shape) }, () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 374761393;
    return (((state ^ (state >>> 13)) >>> 0) / 2 ** 31 - 1) * size;
  });
  return floats(data, shape);
}

/** Writes a `.safetensors` file; floats may be cut to bfloat16 or rounded towards zero to it and kept at full width. */
export function writeTensors(path: string, tensors: Record<string, Value>, form: "F32" | "BF16" | "cut" = "F32"): void {
  const header: Record<string, unknown> = { __metadata__: { format: "pt" } };
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [name, { shape, data }] of Object.entries(tensors)) {
    const whole = data instanceof BigInt64Array;
    const bytes = whole ? bytesOf(data) : form === "F32" ? bytesOf(data) : cut(data, form === "BF16");
    const dtype = whole ? "I64" : form === "BF16" ? "BF16" : "F32";
    header[name] = { dtype, shape, data_offsets: [at, at + bytes.length] };
    parts.push(bytes);
    at += bytes.length;
  }
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  writeFileSync(path, Buffer.concat([length, text, ...parts]));
}

function bytesOf(data: Float32Array | BigInt64Array): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

function cut(data: Float32Array, narrow: boolean): Uint8Array {
  const words = new Uint32Array(data.slice().buffer);
  return narrow
    ? new Uint8Array(Uint16Array.from(words, (word) => word >>> 16).buffer)
    : new Uint8Array(words.map((word) => (word & 0xffff0000) >>> 0).buffer);
}

/** Random weights for all that the stages ask for: norms near one, the rest small. */
export function weightsFor(programs: readonly { stages: Stage[]; values: Values }[], seed = 1): Record<string, Value> {
  const empty = new Checkpoint([]);
  for (const { stages, values } of programs) compile(stages, empty, values);
  return Object.fromEntries(
    [...empty.expected].map(([name, shape], index) => {
      const value = noise(seed * 1000 + index, shape, 1 / Math.sqrt(count(shape) / shape[0] || 1));
      const scale = /norm.*(weight|gamma)$/.test(name);
      return [
        name,
        scale
          ? floats(
              value.data.map((x) => 1 + 0.2 * x),
              shape,
            )
          : value,
      ];
    }),
  );
}
