/** Asks for the one device, the same way everywhere. */
import { MachineError } from "./errors.ts";
import type { AdapterInfo } from "./types.ts";

const WANTED_FEATURES = ["float32-filterable", "float32-blendable", "timestamp-query"] as const;
const WANTED_LIMITS = ["maxTextureDimension2D", "maxBufferSize", "maxStorageBufferBindingSize"] as const;

/** The adapter that draws fastest and its device, or an error that says what is missing. */
export async function requestDevice(gpu: GPU): Promise<{ device: GPUDevice; adapter: AdapterInfo }> {
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter)
    throw new MachineError(
      "No graphics adapter was found: install a Vulkan driver (Mesa 24 or newer), or run ./diorama doctor.",
    );
  const requiredLimits: Record<string, number> = {};
  for (const limit of WANTED_LIMITS) requiredLimits[limit] = adapter.limits[limit];
  const device = await adapter.requestDevice({
    requiredFeatures: WANTED_FEATURES.filter((feature) => adapter.features.has(feature)),
    requiredLimits,
  });
  return { device, adapter: describe(adapter.info) };
}

function describe(info: GPUAdapterInfo): AdapterInfo {
  const name = info.description || info.device || info.architecture || info.vendor || "unnamed adapter";
  return { name, software: /llvmpipe|lavapipe|swiftshader/i.test(`${name} ${info.vendor} ${info.architecture}`) };
}
