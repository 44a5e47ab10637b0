/** The two ways a command ends badly, and the one sentence that it says. */

/** The request was wrong: exit code 2. The message is one sentence that names the fix. */
export class RequestError extends Error {
  override name = "RequestError";
}

/** The request was right and the machine couldn't: exit code 1. The message is one sentence that names the fix. */
export class MachineError extends Error {
  override name = "MachineError";
}

/** What an exit code means to whoever called. */
export const EXIT = { done: 0, failed: 1, wrongRequest: 2, interrupted: 130 } as const;
