import type { ParityRow } from "../parity.ts";
export function* compareSchedules(_: unknown): Generator<ParityRow> {}
