/** The part of gifenc that is used here; the package has no types of its own. */
declare module "gifenc" {
  type Palette = number[][];
  const gifenc: {
    GIFEncoder(): {
      writeFrame(index: Uint8Array, width: number, height: number, options: { palette: Palette; delay: number }): void;
      finish(): void;
      bytes(): Uint8Array;
    };
    quantize(rgba: Uint8Array, colors: number, options?: { format: "rgb565" | "rgb444" }): Palette;
    applyPalette(rgba: Uint8Array, palette: Palette, format?: "rgb565" | "rgb444"): Uint8Array;
  };
  export default gifenc;
}
