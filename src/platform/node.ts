/** Node: WebGPU through Dawn, a canvas that shows nothing, files from node_modules. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { requestDevice } from "./device.ts";
import { withoutNativeChatter } from "./quiet.ts";
import type { Platform } from "./types.ts";

export type { AdapterInfo, Platform } from "./types.ts";

const require = createRequire(import.meta.url);
let opened: Promise<Platform> | undefined;

/**
 * Opens the machine's graphics. The first call creates Dawn, later calls return the same platform: a second Dawn in one
 * process aborts. Call it before a WebGPURenderer is made; three itself may be imported before or after.
 */
export function openPlatform(): Promise<Platform> {
  opened ??= open();
  return opened;
}

/** Bytes of a file of an installed package. Needs no graphics. */
export async function readPackageFile(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(require.resolve(path)));
}

/** Puts the encoder package's WebCodecs classes on the global object. False where the package isn't installed. */
export async function openEncoders(): Promise<boolean> {
  try {
    const codecs: Record<string, unknown> = await import("@napi-rs/webcodecs");
    for (const name of CODEC_CLASSES) if (codecs[name]) define(name, codecs[name]);
    return true;
  } catch (cause) {
    if (process.env.DEBUG === "diorama") console.error(cause);
    return false;
  }
}

const CODEC_CLASSES = [
  "VideoEncoder",
  "VideoDecoder",
  "VideoFrame",
  "VideoColorSpace",
  "EncodedVideoChunk",
  "AudioEncoder",
  "AudioDecoder",
  "AudioData",
  "EncodedAudioChunk",
];

async function open(): Promise<Platform> {
  const gpu = await createDawn();
  installGlobals(gpu);
  const { device, adapter } = await withoutNativeChatter(() => requestDevice(gpu));
  return {
    kind: "node",
    adapter,
    device,
    canvas: (width, height) => createCanvas(device, width, height),
    readPackageFile,
    openEncoders,
    close() {
      opened = undefined;
      device.destroy();
    },
  };
}

/**
 * While work is pending, Dawn asks for its next turn by the global setImmediate, without a pause: that keeps one of the
 * processor's cores busy with waiting, where a software driver needs all of them. Dawn's turns (native functions without
 * a name) are therefore given a millisecond later; everybody else's setImmediate is as it was.
 */
function calmDawn(): void {
  const immediate = globalThis.setImmediate;
  const native = "function () { [native code] }";
  const calm = (turn: (...args: unknown[]) => void, ...args: unknown[]) =>
    args.length === 0 && turn.name === "" && String(turn) === native ? setTimeout(turn, 1) : immediate(turn, ...args);
  define("setImmediate", Object.assign(calm, immediate));
}

let dawn: GPU | undefined;

async function createDawn(): Promise<GPU> {
  if (dawn) return dawn;
  const { create, globals } = await import("webgpu");
  Object.assign(globalThis, globals);
  calmDawn();
  dawn = create(process.platform === "linux" ? ["backend=vulkan"] : []) as GPU;
  return dawn;
}

/**
 * What three looks for on the global object. `self` is a separate object whose animation frames never come, so that
 * three's own loop stands still and whoever draws advances it. There must be no global requestAnimationFrame: with one,
 * three's shader compiler waits for frames that nobody shows.
 */
function installGlobals(gpu: GPU): void {
  define("navigator", { gpu, userAgent: "node", language: "en" });
  define("self", {
    requestAnimationFrame: () => 0,
    cancelAnimationFrame: () => {},
    // WebAssembly modules take `self` for the global object and ask it for the clock.
    performance: globalThis.performance,
    crypto: globalThis.crypto,
    scheduler: { yield: () => new Promise((resolve) => setImmediate(resolve)) },
  });
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function createCanvas(device: GPUDevice, width: number, height: number): HTMLCanvasElement {
  let texture: GPUTexture | undefined;
  const context = {
    configure() {},
    unconfigure() {},
    // Only reached when somebody renders to the screen: all that we show is read back from render targets.
    getCurrentTexture() {
      texture?.destroy();
      texture = device.createTexture({
        size: [canvas.width, canvas.height],
        format: "bgra8unorm",
        usage: GPUTextureUsage.RENDER_ATTACHMENT | GPUTextureUsage.COPY_SRC,
      });
      return texture;
    },
  };
  const canvas = {
    width,
    height,
    style: {},
    addEventListener() {},
    removeEventListener() {},
    getContext: () => context,
  };
  return canvas as unknown as HTMLCanvasElement;
}
