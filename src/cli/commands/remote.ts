/** `./diorama "PROMPT" --engine http://HOST/v1`: a film by a server that speaks `/v1/videos`. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createPendingFile } from "../../platform/node-files.ts";
import type { Request } from "../arguments.ts";
import { RequestError } from "../errors.ts";
import { checkOutput } from "../input.ts";
import type { Context } from "../main.ts";
import { duration } from "../progress.ts";

/** Options that no server has a common name for. */
const LOCAL = [
  "quality",
  "style",
  "writer",
  "device",
  "last-image",
  "control",
  "mask",
  "reference",
  "video",
  "strength",
  "guide",
  "lora",
  "shift",
  "step-cache",
  "tile",
  "expand",
] as const;

/** Whether an engine's name is the address of a server. */
export function isServer(engine: string): boolean {
  return /^https?:\/\//i.test(engine);
}

/** Has the film made elsewhere. */
export async function remote({ subject, options }: Request, { progress, signal }: Context): Promise<void> {
  for (const name of LOCAL) {
    if (options[name] === undefined) continue;
    throw new RequestError(`--${name} can't be asked of a server: leave it out.`);
  }
  if (!URL.canParse(options.engine ?? ""))
    throw new RequestError(`--engine ${options.engine} is no address of a server.`);
  if (subject === undefined || subject.trim() === "") {
    throw new RequestError('There is no prompt: say what to show, as in ./diorama "A red fox in the snow".');
  }
  const out = await checkOutput(options.out ?? "film.mp4", [".mp4"]);
  const started = performance.now();
  const { remoteFilm } = await import("../../engine/remote/film.ts");
  const picture = await pictureFrom(options.image);
  const file = await createPendingFile(out);
  try {
    await remoteFilm(
      {
        server: options.engine ?? "",
        prompt: subject,
        key: process.env.DIORAMA_ENGINE_KEY,
        model: options.model,
        seconds: options.seconds,
        size: options.size,
        fps: options.fps,
        seed: options.seed,
        frames: options.frames,
        steps: options.steps,
        guidance: options.guidance,
        negative: options.negative,
        picture,
        signal,
        onProgress: (what) => progress.say(what),
      },
      file,
    );
    await file.commit();
    progress.say(`${out} in ${duration((performance.now() - started) / 1000)}`);
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

async function pictureFrom(path: string | undefined) {
  if (path === undefined) return undefined;
  const bytes = await readFile(path).catch(() => {
    throw new RequestError(`${path} can't be read: is it there?`);
  });
  const type = /\.png$/i.test(path) ? "image/png" : /\.webp$/i.test(path) ? "image/webp" : "image/jpeg";
  return { name: basename(path), type, bytes: new Uint8Array(bytes) };
}
