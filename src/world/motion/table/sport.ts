/** */
import type { Move } from "../moves.ts";

/** Moves. */
export const SPORT: Record<string, Move> = {};
