/** A browser: its own WebGPU, a canvas, files by URL and its own encoders. */
import { requestDevice } from "./device.ts";
import { MachineError } from "./errors.ts";
import type { Platform } from "./types.ts";

export type { AdapterInfo, Platform } from "./types.ts";

let opened: Promise<Platform> | undefined;
let packages = "/node_modules/";

/** Says at which URL the folder of installed packages is served. Default "/node_modules/". */
export function setPackagesUrl(url: string): void {
  packages = url.endsWith("/") ? url : `${url}/`;
}

/** Opens the browser's graphics. Later calls return the same platform. */
export function openPlatform(): Promise<Platform> {
  opened ??= open();
  return opened;
}

/** Bytes of a file of an installed package, fetched below the URL given to `setPackagesUrl`. */
export async function readPackageFile(path: string): Promise<Uint8Array> {
  const response = await fetch(packages + path);
  if (!response.ok)
    throw new Error(
      `${packages}${path} could not be fetched (${response.status}): serve node_modules there or call setPackagesUrl.`,
    );
  return new Uint8Array(await response.arrayBuffer());
}

async function open(): Promise<Platform> {
  if (!navigator.gpu)
    throw new MachineError("This browser has no WebGPU: use a current Chrome, Edge, Safari or Firefox.");
  const { device, adapter } = await requestDevice(navigator.gpu);
  return {
    kind: "browser",
    adapter,
    device,
    canvas(width, height) {
      const canvas = document.createElement("canvas");
      canvas.width = width;
      canvas.height = height;
      return canvas;
    },
    readPackageFile,
    openEncoders: async () => "VideoEncoder" in globalThis,
    close() {
      opened = undefined;
      device.destroy();
    },
  };
}
