/** Signs and what they say. */
export * from "./boards.ts";
export * from "./names.ts";
