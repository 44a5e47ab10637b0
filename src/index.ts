/**
 * Diorama in Node: text to video by building the world first.
 *
 * ```ts
 * import { film, stage, write } from "diorama";
 * const screenplay = await write("A red fox trots through a snowy forest", { seconds: 5 });
 * const mp4 = await film(await stage(screenplay), { quality: "standard" });
 * ```
 */
import { worldEngine } from "./engine/node.ts";
import { bind } from "./library.ts";

export { stateAt } from "./engine/node.ts";
export * from "./library.ts";
export { worldEngine };

/** Stages a screenplay: who stands where in every shot, and all that will happen. Draw from it as often as you like. */
export const stage = worldEngine.stage;

const bound = bind(worldEngine);

/** Makes the film of a screenplay or of a staged world: the bytes of an MP4 file. */
export const film = bound.film;

/** One frame at `t` seconds: RGBA pixels, and with the id pass what each colour stands for. */
export const frame = bound.frame;
