/** Furniture: tables, seats, beds, shelves, lamps, rugs. */
export { furniture } from "./assets.ts";
export * from "./pieces.ts";
export * from "./wares.ts";
