/** */
import type { Move } from "../moves.ts";

/** Moves. */
export const WORK: Record<string, Move> = {};
