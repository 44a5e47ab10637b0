/** */
import type { Move } from "../moves.ts";

/** Moves. */
export const MUSIC: Record<string, Move> = {};
