/** The two ways a command ends badly, and the one sentence that it says. */

/** The request was wrong: exit code 2. The message is one sentence that names the fix. */
export class RequestError extends Error {
  override name = "RequestError";
}

export { MachineError } from "../platform/errors.ts";

/** What an exit code means to whoever called. */
export const EXIT = { done: 0, failed: 1, wrongRequest: 2, interrupted: 130 } as const;
