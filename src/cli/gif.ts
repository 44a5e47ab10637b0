/** Animated GIFs: 256 colours of each frame's own, for ever. */
import gifenc from "gifenc";
import type { Picture } from "../engine/index.ts";

const { applyPalette, GIFEncoder, quantize } = gifenc;

/** Collects frames and gives the file's bytes at the end. `delay` is milliseconds a frame. */
export function gifOf(delay: number): { add(picture: Picture): void; bytes(): Uint8Array } {
  const encoder = GIFEncoder();
  return {
    add({ width, height, data }) {
      const palette = quantize(data, 256, { format: "rgb565" });
      encoder.writeFrame(applyPalette(data, palette, "rgb565"), width, height, { palette, delay });
    },
    bytes() {
      encoder.finish();
      return encoder.bytes();
    },
  };
}
