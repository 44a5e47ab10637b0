/** */
import type { Move } from "../moves.ts";

/** Moves. */
export const COMPANY: Record<string, Move> = {};
