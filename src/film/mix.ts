/** Laying pictures over each other: cross dissolves and fades. */

/** A picture's bytes and its share, 0..1. */
export interface Share {
  bytes: Uint8Array;
  weight: number;
}

/** The weighted sum of planar BT.709 limited pictures of one size; what the weights leave open is black. */
export function mixI420(shares: Share[], width: number, height: number): Uint8Array {
  if (shares.length === 1 && shares[0].weight === 1) return shares[0].bytes;
  const luma = width * height;
  const out = new Uint8Array((luma * 3) / 2);
  mixRange(shares, out, 0, luma, 16);
  mixRange(shares, out, luma, out.length, 128);
  return out;
}

/** The weighted sum of RGBA pictures of one size over black, opaque. */
export function mixRgba(shares: Share[]): Uint8Array {
  if (shares.length === 1 && shares[0].weight === 1) return shares[0].bytes;
  const out = new Uint8Array(shares[0].bytes.length);
  mixRange(shares, out, 0, out.length, 0);
  for (let i = 3; i < out.length; i += 4) out[i] = 255;
  return out;
}

function mixRange(shares: Share[], out: Uint8Array, from: number, to: number, black: number): void {
  for (let i = from; i < to; i++) {
    let value = black;
    for (const { bytes, weight } of shares) value += (bytes[i] - black) * weight;
    out[i] = Math.round(value);
  }
}
