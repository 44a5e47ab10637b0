/** The engine in Node. */
import { openPlatform } from "../platform/node.ts";
import { createWorldEngine } from "./world-engine.ts";

export { openPlatform } from "../platform/node.ts";
export { stage, stateAt } from "../world/index.ts";
export { type FrameTimes, type Measures, measure } from "./measure.ts";

/** The built-in engine on this machine's graphics. */
export const worldEngine = createWorldEngine(openPlatform);
