/** What the machine offers, the same in Node and in a browser. */

/** What draws. */
export interface AdapterInfo {
  /** Name as the driver gives it, such as "llvmpipe (LLVM 15.0.6, 256 bits)". */
  name: string;
  /** True where the processor does a graphics card's work. */
  software: boolean;
}

/** The machine's graphics, files and encoders, handed to whoever draws or writes. Opened once per process. */
export interface Platform {
  kind: "node" | "browser";
  adapter: AdapterInfo;
  /** The one device of the process. It has 32-bit float filtering and blending where the adapter has them. */
  device: GPUDevice;
  /** A canvas for three's WebGPURenderer, in pixels. Off screen in Node; nothing is ever shown there. */
  canvas(width: number, height: number): HTMLCanvasElement;
  /** Bytes of a file of an installed package, such as "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff". */
  readPackageFile(path: string): Promise<Uint8Array>;
  /** Puts the encoder's WebCodecs classes where mediabunny looks for them. False where the machine has no encoder. */
  openEncoders(): Promise<boolean>;
  /** Frees the device. The process can then end. */
  close(): void;
}
