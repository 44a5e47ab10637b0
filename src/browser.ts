/** Diorama in a browser: the same functions as in Node, on the browser's WebGPU and WebCodecs. */
import { worldEngine } from "./engine/browser.ts";
import { bind } from "./library.ts";

export { setPackagesUrl, stateAt } from "./engine/browser.ts";
export * from "./library.ts";
export { worldEngine };

/** Stages a screenplay: who stands where in every shot, and all that will happen. Draw from it as often as you like. */
export const stage = worldEngine.stage;

const bound = bind(worldEngine);

/** Makes the film of a screenplay or of a staged world: the bytes of an MP4 file. */
export const film = bound.film;

/** One frame at `t` seconds: RGBA pixels, and with the id pass what each colour stands for. */
export const frame = bound.frame;
