/** */
import type { Move } from "../moves.ts";

/** Moves. */
export const GOING: Record<string, Move> = {};
