/** What a machine lacks. */

/** The request was right and the machine couldn't. The message is one sentence that names the fix. */
export class MachineError extends Error {
  override name = "MachineError";
}
