/** Old screenplays to the present version, one step a version. */
import type { Problem } from "./validate.ts";

/** The version that this code writes and validates. */
export const VERSION = 1;

/**
 * What turns a document of a version into one of the next, by the version it starts from. Version 1 is the first that was
 * ever written to a file, so there is nothing to migrate yet.
 */
export const MIGRATIONS: ReadonlyMap<number, (document: Record<string, unknown>) => Record<string, unknown>> =
  new Map();

/** Brings a document to the present version, or says why that cannot be done. */
export function migrate(document: unknown): { ok: true; value: unknown } | { ok: false; problem: Problem } {
  // What is no object at all is for the validator to refuse.
  if (typeof document !== "object" || document === null || Array.isArray(document))
    return { ok: true, value: document };
  let current = document as Record<string, unknown>;
  const refuse = (message: string, fix: string) => ({ ok: false as const, problem: { path: "version", message, fix } });
  if (current.version === undefined) return refuse("version is missing", `add "version": ${VERSION}`);
  if (typeof current.version !== "number" || !Number.isInteger(current.version)) {
    return refuse(`version is ${JSON.stringify(current.version)}`, `write ${VERSION}`);
  }
  if (current.version > VERSION) {
    return refuse(`version ${current.version} is newer than this program, which reads ${VERSION}`, "update diorama");
  }
  while (current.version !== VERSION) {
    const step = MIGRATIONS.get(current.version as number);
    if (!step) return refuse(`version ${String(current.version)} is unknown`, `write ${VERSION}`);
    current = step(current);
  }
  return { ok: true, value: current };
}
