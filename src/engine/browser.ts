/** The engine in a browser. */
import { openPlatform, readPackageFile } from "../platform/browser.ts";
import { createWorldEngine } from "./world-engine.ts";

export { setPackagesUrl } from "../platform/browser.ts";
export { stateAt } from "../world/index.ts";

/** The built-in engine on the browser's WebGPU and WebCodecs. */
export const worldEngine = createWorldEngine({ openPlatform, readPackageFile });
