/** The engine in Node. */
import { openPlatform, readPackageFile } from "../platform/node.ts";
import type { Screenplay } from "../screenplay/types.ts";
import { reportState, type StateReport } from "./state.ts";
import { createWorldEngine } from "./world-engine.ts";

export { joinFilms, MemorySink, type Previews, previews } from "../film/index.ts";
export { openEncoders, openPlatform } from "../platform/node.ts";
export { stateAt } from "../world/index.ts";
export { type FrameTimes, type Measures, measure } from "./measure.ts";

/** The built-in engine on this machine's graphics. */
export const worldEngine = createWorldEngine({ openPlatform, readPackageFile });

/** The world at `t` seconds of the film, for programs, with a hash over all of it. */
export async function describeState(screenplay: Screenplay, t: number): Promise<StateReport> {
  return reportState(await worldEngine.stage(screenplay), t);
}
