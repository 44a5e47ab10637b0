/** `./diorama "PROMPT"` and `./diorama render screenplay.json`: a film in a file, or its frames one by one. */
import {
  CONTAINERS,
  type Container,
  codecsOf,
  type FilmFormat,
  formatOf,
  type Screenplay,
} from "../../engine/index.ts";
import { createPendingFile, writeWholeFile } from "../../platform/node-files.ts";
import type { Options, Request } from "../arguments.ts";
import { RequestError } from "../errors.ts";
import { checkOutput, openScreenplay, readScreenplay } from "../input.ts";
import type { Context } from "../main.ts";
import { duration } from "../progress.ts";
import { encodeStill, STILLS } from "../stills.ts";

/** Writes a screenplay for the prompt and films it. */
export async function film(request: Request, context: Context): Promise<void> {
  const { engine } = request.options;
  if (engine !== undefined) {
    const { isServer, remote } = await import("./remote.ts");
    if (isServer(engine)) return remote(request, context);
    return (await import("./diffusion.ts")).diffuse(request, context);
  }
  const out = await checkFilm(request.options);
  await make(await openScreenplay(request.subject, request.options), out, request, context);
}

/** Films a screenplay that was written before. */
export async function render(request: Request, context: Context): Promise<void> {
  const out = await checkFilm(request.options);
  await make(await readScreenplay(request.subject, request.options), out, request, context);
}

/** Where a film goes: a film's file, an animation, or a numbered row of pictures. */
interface Destination {
  path: string;
  /** Absent for pictures. */
  format?: FilmFormat;
}

/** "%d" or "%04d" in a file's name: the number of a frame. */
const NUMBER = /%(?:0(\d))?d/;

async function checkFilm(options: Options): Promise<Destination> {
  const asked = options.out ?? "film.mp4";
  const row = NUMBER.test(asked);
  const path = await checkOutput(asked, row ? STILLS : [...CONTAINERS.map((c) => `.${c}`), ".gif"]);
  const end = path.toLowerCase().slice(path.lastIndexOf(".") + 1);
  const container = CONTAINERS.find((c): c is Container => c === end);
  if (!container) {
    if (options.codec) throw new RequestError(`--codec means nothing to .${end}: leave it out.`);
    if (options.pass && !row) throw new RequestError('--pass goes with pictures: name them as in -o "frame-%04d.exr".');
    return { path };
  }
  if (options.pass) throw new RequestError('--pass goes with pictures: name them as in -o "frame-%04d.exr".');
  const format = formatOf(container, options.codec);
  if (!format)
    throw new RequestError(`.${container} holds no ${options.codec}: choose ${codecsOf(container).join(", ")}.`);
  return { path, format };
}

async function make(screenplay: Screenplay, out: Destination, request: Request, context: Context): Promise<void> {
  if (!out.format) return makePictures(screenplay, out.path, request, context);
  const started = performance.now();
  const { progress, signal } = context;
  const { worldEngine } = await import("../../engine/node.ts");
  const file = await createPendingFile(out.path);
  try {
    const report = await worldEngine.film(screenplay, file, {
      quality: request.options.quality,
      format: out.format,
      signal,
      onStage: (what) => progress.say(what),
      onFrame: (done, total) => progress.frames(done, total),
    });
    await file.commit();
    const [width, height] = report.size;
    const what = `${report.frames} frames of ${width}x${height}${report.sound ? " with sound" : ""}`;
    progress.say(`${out.path}: ${what} in ${duration((performance.now() - started) / 1000)}`);
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** GIFs play at no more than so many frames a second; their clock counts hundredths. */
const GIF_FPS = 25;

/** The film's frames as pictures of their own, or as one animation; silent. */
async function makePictures(screenplay: Screenplay, path: string, request: Request, context: Context): Promise<void> {
  const { progress, signal } = context;
  const { quality, pass } = request.options;
  const { worldEngine } = await import("../../engine/node.ts");
  progress.say("staging the world");
  const world = await worldEngine.stage(screenplay);
  const animation = path.toLowerCase().endsWith(".gif");
  const fps = animation ? 100 / Math.ceil(100 / Math.min(GIF_FPS, screenplay.fps)) : screenplay.fps;
  const total = Math.max(1, Math.round(world.seconds * fps));
  const gif = animation ? (await import("../gif.ts")).gifOf(1000 / fps) : undefined;
  for (let i = 0; i < total; i++) {
    signal?.throwIfAborted();
    const frame = await worldEngine.frame(world, i / fps, { quality, pass });
    if (gif) gif.add(frame);
    else
      await writeWholeFile(
        path.replace(NUMBER, (_, width: string | undefined) => String(i).padStart(Number(width ?? 1), "0")),
        encodeStill(path, frame, pass),
      );
    progress.frames(i + 1, total);
  }
  if (gif) await writeWholeFile(path, gif.bytes());
  progress.say(`${path}: ${total} frames of ${screenplay.size.join("x")}`);
}
