/** `./diorama "PROMPT"` and `./diorama render screenplay.json`: a film in a file. */
import type { Screenplay } from "../../engine/index.ts";
import { createPendingFile } from "../../platform/node-files.ts";
import type { Request } from "../arguments.ts";
import { checkOutput, openScreenplay, readScreenplay } from "../input.ts";
import type { Context } from "../main.ts";
import { duration } from "../progress.ts";

/** Writes a screenplay for the prompt and films it. */
export async function film(request: Request, context: Context): Promise<void> {
  const { engine } = request.options;
  if (engine !== undefined) {
    const { isServer, remote } = await import("./remote.ts");
    if (isServer(engine)) return remote(request, context);
    return (await import("./diffusion.ts")).diffuse(request, context);
  }
  const out = await checkOutput(request.options.out ?? "film.mp4", [".mp4"]);
  await make(await openScreenplay(request.subject, request.options), out, request, context);
}

/** Films a screenplay that was written before. */
export async function render(request: Request, context: Context): Promise<void> {
  const out = await checkOutput(request.options.out ?? "film.mp4", [".mp4"]);
  await make(await readScreenplay(request.subject, request.options), out, request, context);
}

async function make(screenplay: Screenplay, out: string, request: Request, context: Context): Promise<void> {
  const started = performance.now();
  const { progress, signal } = context;
  const { worldEngine } = await import("../../engine/node.ts");
  const file = await createPendingFile(out);
  try {
    const report = await worldEngine.film(screenplay, file, {
      quality: request.options.quality,
      signal,
      onStage: (what) => progress.say(what),
      onFrame: (done, total) => progress.frames(done, total),
    });
    await file.commit();
    const [width, height] = report.size;
    const what = `${report.frames} frames of ${width}x${height}${report.sound ? " with sound" : ""}`;
    progress.say(`${out}: ${what} in ${duration((performance.now() - started) / 1000)}`);
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
