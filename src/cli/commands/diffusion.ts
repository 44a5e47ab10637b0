/** `./diorama "PROMPT" --engine FOLDER`: a film by a diffusion model whose published weights lie in a folder. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createPendingFile } from "../../platform/node-files.ts";
import type { Request } from "../arguments.ts";
import { RequestError } from "../errors.ts";
import { checkOutput, checkPrompt } from "../input.ts";
import type { Context } from "../main.ts";
import { duration } from "../progress.ts";

/** What the model's makers recommend. */
const DEFAULTS = { steps: 50, guidance: 5, size: [832, 480] as [number, number], fps: 16, seconds: 5 };

/** Makes the film that the request asks of the model in its folder. */
export async function diffuse({ subject, options }: Request, { progress, signal }: Context): Promise<void> {
  const folder = options.engine ?? "";
  if (!existsSync(join(folder, "transformer"))) {
    throw new RequestError(
      `--engine ${folder} must be "world" or the folder of a Wan model, with transformer and vae in it.`,
    );
  }
  for (const name of ["quality", "style", "writer"] as const) {
    if (options[name] === undefined) continue;
    throw new RequestError(`--${name} means nothing to a diffusion model: leave it out.`);
  }
  const out = await checkOutput(options.out ?? "film.mp4", [".mp4"]);
  const prompt = await checkPrompt(subject);
  const fps = options.fps ?? DEFAULTS.fps;
  const frames = options.frames ?? 1 + 4 * Math.round(((options.seconds ?? DEFAULTS.seconds) * fps) / 4);
  const size = options.size ?? DEFAULTS.size;
  const started = performance.now();
  const file = await createPendingFile(out);
  try {
    const { diffusionFilm } = await import("../../engine/diffusion.ts");
    const request = {
      folder,
      prompt,
      negative: options.negative ?? "",
      seed: options.seed ?? 0,
      steps: options.steps ?? DEFAULTS.steps,
      guidance: options.guidance ?? DEFAULTS.guidance,
      size,
      fps,
      frames,
      device: options.device,
      signal,
      onProgress: (what: string) => progress.say(what),
    };
    await diffusionFilm(request, file);
    await file.commit();
    const seconds = (performance.now() - started) / 1000;
    progress.say(`${out}: ${frames} frames of ${size.join("x")} in ${duration(seconds)}`);
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
