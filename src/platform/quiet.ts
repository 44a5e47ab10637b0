/** Keeps a native library's chatter off the terminal. */
import { closeSync, openSync } from "node:fs";

/**
 * Runs `work` while file descriptor 2 points nowhere. Dawn prints limits of the driver there that concern nobody. Where
 * the descriptor can't be reopened (a socket, no /proc), and with DEBUG=diorama, everything stays as it is.
 */
export async function withoutNativeChatter<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.platform !== "linux" || process.env.DEBUG === "diorama") return work();
  let kept: number;
  try {
    kept = openSync("/proc/self/fd/2", "a");
  } catch {
    return work();
  }
  // Opening takes the lowest free number: the one that was just closed.
  const point = (path: string) => {
    closeSync(2);
    return openSync(path, "a");
  };
  if (point("/dev/null") !== 2) return work();
  try {
    return await work();
  } finally {
    point(`/proc/self/fd/${kept}`);
    closeSync(kept);
  }
}
