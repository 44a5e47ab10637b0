/** Signs and what they say. */
export { signs } from "./assets.ts";
export * from "./boards.ts";
export * from "./names.ts";
