/** Gaussian noise by seed: Philox 4x32-10 (Salmon et al. 2011), so that any number can be had without those before it. */
import { count, floats, type Value } from "./value.ts";

/** Independent numbers of mean 0 and variance 1. The same seed and shape give the same numbers on every machine. */
export function gaussian(seed: number, shape: readonly number[]): Value & { data: Float32Array } {
  const out = new Float32Array(count(shape));
  for (let at = 0; at < out.length; at += 4) {
    const words = philox(at / 4, seed);
    for (let pair = 0; pair < 4 && at + pair < out.length; pair += 2) {
      // Box and Muller: never the logarithm of zero.
      const radius = Math.sqrt(-2 * Math.log((words[pair] + 1) / 2 ** 32));
      const angle = (2 * Math.PI * words[pair + 1]) / 2 ** 32;
      out[at + pair] = radius * Math.cos(angle);
      if (at + pair + 1 < out.length) out[at + pair + 1] = radius * Math.sin(angle);
    }
  }
  return floats(out, shape);
}

/** Four 32-bit words for a block's number and a seed. */
function philox(block: number, seed: number): [number, number, number, number] {
  let words: [number, number, number, number] = [block >>> 0, Math.floor(block / 2 ** 32), 0, 0];
  let [low, high] = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0];
  for (let round = 0; round < 10; round++) {
    const [a, b, c, d] = words;
    const [highA, lowA] = product(0xd2511f53, a);
    const [highC, lowC] = product(0xcd9e8d57, c);
    words = [(highC ^ b ^ low) >>> 0, lowC, (highA ^ d ^ high) >>> 0, lowA];
    low = (low + 0x9e3779b9) >>> 0;
    high = (high + 0xbb67ae85) >>> 0;
  }
  return words;
}

function product(a: number, b: number): [number, number] {
  const all = BigInt(a) * BigInt(b);
  return [Number(all >> 32n), Number(all & 0xffffffffn)];
}
