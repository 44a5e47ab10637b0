/** `./diorama frame`: one frame as a PNG or EXR, and what its id colours mean. */
import { writeWholeFile } from "../../platform/node-files.ts";
import type { Request } from "../arguments.ts";
import { checkOutput, openScreenplay } from "../input.ts";
import type { Context } from "../main.ts";
import { encodeStill, STILLS } from "../stills.ts";
import { checkTime, filmSeconds } from "../time.ts";

/** Draws the frame at `--at` seconds; with `--pass id` a JSON file is put beside it. */
export async function frame(request: Request, context: Context): Promise<void> {
  const { options } = request;
  const out = await checkOutput(options.out ?? "frame.png", STILLS);
  const screenplay = await openScreenplay(request.subject, options);
  const at = checkTime(options.at ?? 0, screenplay);
  const { worldEngine } = await import("../../engine/node.ts");
  const picture = await worldEngine.frame(screenplay, at, { quality: options.quality, pass: options.pass });
  await writeWholeFile(out, encodeStill(out, picture, options.pass));
  if (picture.ids) {
    const entries = { t: at, size: [picture.width, picture.height], ids: picture.ids };
    await writeWholeFile(out.replace(/\.(?:png|exr)$/i, ".json"), Buffer.from(`${JSON.stringify(entries, null, 2)}\n`));
  }
  context.progress.say(`${out}: the frame at ${at} s of ${filmSeconds(screenplay)} s`);
}
