/** `./diorama doctor`: what this machine has, what is missing and how to get it. */
import { availableParallelism, freemem, totalmem } from "node:os";
import type { Request } from "../arguments.ts";
import { MachineError } from "../errors.ts";

interface Finding {
  what: string;
  ok: boolean;
  found: string;
  fix?: string;
}

const NEEDED_BYTES = 1.5e9;

/** Looks at everything that a film needs. Fails when something needed is missing. */
export async function doctor(request: Request): Promise<void> {
  const findings = [node(), await graphics(), await encoder(), memory()];
  if (request.options.json) {
    process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  } else {
    for (const { what, ok, found, fix } of findings) {
      process.stdout.write(`${ok ? "ok     " : "missing"}  ${what.padEnd(9)} ${found}${fix ? `: ${fix}` : ""}\n`);
    }
  }
  const missing = findings.filter((finding) => !finding.ok).map((finding) => finding.what);
  if (missing.length > 0) throw new MachineError(`This machine lacks ${missing.join(" and ")}: see the lines above.`);
}

function node(): Finding {
  const ok = Number(process.versions.node.split(".")[0]) >= 24;
  return { what: "node", ok, found: `Node ${process.versions.node}`, fix: ok ? undefined : "run through ./diorama" };
}

async function graphics(): Promise<Finding> {
  try {
    const { openPlatform } = await import("../../platform/node.ts");
    const { adapter } = await openPlatform();
    const speed = adapter.software ? "the processor draws" : "a graphics card draws";
    return { what: "graphics", ok: true, found: `${adapter.name} (${speed})` };
  } catch {
    return {
      what: "graphics",
      ok: false,
      found: "no adapter that WebGPU accepts",
      fix: "install a Vulkan driver, on Debian 12: mesa-vulkan-drivers from bookworm-backports",
    };
  }
}

async function encoder(): Promise<Finding> {
  const { openEncoders } = await import("../../platform/node.ts");
  const ok = await openEncoders();
  return ok
    ? { what: "encoder", ok, found: "@napi-rs/webcodecs (H.264, AAC)" }
    : { what: "encoder", ok, found: "none", fix: "npm install @napi-rs/webcodecs" };
}

function memory(): Finding {
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  const ok = totalmem() >= NEEDED_BYTES;
  const found = `${gigabytes(freemem())} free of ${gigabytes(totalmem())}, ${availableParallelism()} cores`;
  return { what: "memory", ok, found, fix: ok ? undefined : "films need 1.5 GB" };
}
