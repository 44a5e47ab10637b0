/** */
import type { Move } from "../moves.ts";

/** Moves. */
export const HOME: Record<string, Move> = {};
