/** What a diffusion model is given beside its settings: pictures and films from files, the world's own film, the prompt at length. */
import type { DiffusionRequest } from "../../engine/diffusion/film.ts";
import type { Options } from "../arguments.ts";
import { RequestError } from "../errors.ts";

/** What is known of the film before its conditions are read. */
export interface Asked {
  prompt: string;
  size: [number, number];
  fps: number;
  frames: number;
  seed: number;
  options: Options;
  onProgress(what: string): void;
}

type Conditions = Pick<
  DiffusionRequest,
  "prompt" | "image" | "lastImage" | "control" | "mask" | "references" | "video"
>;

/** Reads the files and films the world where that is asked for. */
export async function conditions(asked: Asked): Promise<Conditions> {
  const { options, frames, fps } = asked;
  const media = await import("../../engine/diffusion/media.ts");
  if (options.guide && options.control)
    throw new RequestError("--guide and --control both say what to follow: give one.");
  if (options.mask && !options.control && !options.guide) {
    throw new RequestError("--mask says where a control film may change: it goes with --control or --guide.");
  }
  const picture = async (path: string | undefined) => (path === undefined ? undefined : await media.readPicture(path));
  const film = async (path: string | undefined) =>
    path === undefined ? undefined : await media.readFilm(path, frames, fps);
  const mask = await film(options.mask);
  const references: Awaited<ReturnType<typeof media.readPicture>>[] = [];
  for (const path of options.reference?.split(",") ?? []) references.push(await media.readPicture(path));
  const world = await fromWorld(asked);
  const all = {
    image: await picture(options.image),
    lastImage: await picture(options["last-image"]),
    control: (await film(options.control)) ?? world.control,
    mask: mask && media.maskOf(mask),
    references: references.length > 0 ? references : undefined,
    video: (await film(options.video)) ?? world.video,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return { prompt: world.prompt, ...Object.fromEntries(given) };
}

/** What the world's own film of the prompt gives: a film to follow, a film to start from, the prompt at length. */
async function fromWorld({ prompt, size, fps, frames, seed, options, onProgress }: Asked) {
  const starts = options.strength !== undefined && options.video === undefined;
  if (!options.guide && !starts && !options.expand) return { prompt };
  const { write } = await import("../../engine/index.ts");
  const seconds = Math.min(60, Math.max(0.5, frames / fps));
  const screenplay = await write(prompt, { seconds, size, fps, seed, style: options.style });
  const { recaption } = await import("../../engine/diffusion/recaption.ts");
  const told = options.expand ? recaption(screenplay) : prompt;
  if (options.expand) onProgress(`prompt: ${told}`);
  if (!options.guide && !starts) return { prompt: told };
  const { worldFilm } = await import("../../engine/diffusion/guide.ts");
  const onFrame = (done: number, total: number) => {
    if (done === total || done % 10 === 0) onProgress(`the world's film, frame ${done} of ${total}`);
  };
  return {
    prompt: told,
    control: options.guide && (await worldFilm(screenplay, options.guide, frames, onFrame)),
    video: starts ? await worldFilm(screenplay, "beauty", frames, onFrame) : undefined,
  };
}
