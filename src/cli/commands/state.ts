/** `./diorama state`: the world at one time, for programs. */
import type { Request } from "../arguments.ts";
import { openScreenplay } from "../input.ts";
import { checkTime } from "../time.ts";

/** Prints every entity's pose, joints and contacts, and a hash of all of it. */
export async function state(request: Request): Promise<void> {
  const screenplay = await openScreenplay(request.subject, request.options);
  const at = checkTime(request.options.at ?? 0, screenplay);
  const { describeState } = await import("../../engine/node.ts");
  process.stdout.write(`${JSON.stringify(await describeState(screenplay, at), null, 2)}\n`);
}
