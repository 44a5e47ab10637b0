/**
 * `./diorama "PROMPT" --engine MODEL`: a film by a diffusion model whose published weights lie in the cache or in a folder, or by a
 * server elsewhere. What it will take is said first, and refused where the machine is too small.
 */
import type { DiffusionPlan, DiffusionRequest } from "../../engine/diffusion/film.ts";
import { createPendingFile } from "../../platform/node-files.ts";
import type { Request } from "../arguments.ts";
import { RequestError } from "../errors.ts";
import { checkOutput, checkPrompt } from "../input.ts";
import type { Context } from "../main.ts";
import { duration as short } from "../progress.ts";

/** What is usual where nothing is known of a model. */
const DEFAULTS = { steps: 50, guidance: 5, size: [832, 480] as readonly [number, number], fps: 16, frames: 81 };

/** Makes the film that the request asks of the model. */
export async function diffuse({ subject, options }: Request, context: Context): Promise<void> {
  const { progress, signal } = context;
  for (const name of ["quality", "writer"] as const) {
    if (options[name] === undefined) continue;
    throw new RequestError(`--${name} means nothing to a diffusion model: leave it out.`);
  }
  if (options.style && !options.guide && !options.expand && options.strength === undefined) {
    throw new RequestError(
      "--style goes with --guide, --strength or --expand here: a diffusion model has none of its own.",
    );
  }
  const { folder, defaults, known } = await locate(options.engine ?? "");
  if (known?.needsImage && options.image === undefined) {
    throw new RequestError(`This model makes films from an image: give one with --image FILE.`);
  }
  const out = await checkOutput(options.out ?? "film.mp4", [".mp4"]);
  const wordless = known?.family === "svd";
  const prompt = wordless && subject === undefined ? "" : await checkPrompt(subject);
  const fps = options.fps ?? defaults.fps;
  const frames =
    options.frames ?? (options.seconds === undefined ? defaults.frames : evenly(options.seconds * fps, known?.family));
  const size = options.size ?? ([...defaults.size] as [number, number]);
  const started = performance.now();
  const told = new Told(progress);
  const { planFilm } = await import("../../engine/diffusion/film.ts");
  const asked = {
    prompt,
    size,
    fps,
    frames,
    seed: options.seed ?? 0,
    options,
    onProgress: (what: string) => progress.say(what),
  };
  const { conditions } = await import("./conditions.ts");
  const request: DiffusionRequest = {
    folder,
    negative: options.negative ?? "",
    seed: asked.seed,
    steps: options.steps ?? defaults.steps,
    guidance: options.guidance ?? defaults.guidance,
    size,
    fps,
    frames,
    device: options.device,
    shift: options.shift,
    strength: options.strength,
    reuse: options["step-cache"],
    tile: options.tile,
    adapters: adapters(options.lora),
    signal,
    onProgress: (what) => told.hear(what),
    ...(await conditions(asked)),
  };
  const plan = await planFilm(request);
  announce(plan, progress);
  const file = await createPendingFile(out);
  try {
    await plan.film(file);
    await file.commit();
    const seconds = (performance.now() - started) / 1000;
    progress.say(`${out}: ${frames} frames of ${size.join("x")} in ${duration(seconds)}`);
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** Where the model lies, and what its makers recommend. */
async function locate(name: string) {
  const { findModel, isKnown, isRepo, weights } = await import("../../engine/weights.ts");
  const found = findModel(name);
  if (found) return { folder: found.folder, defaults: found.model?.defaults ?? DEFAULTS, known: found.model };
  if (isKnown(name))
    throw new RequestError(`The weights of ${name} are not here: ./diorama weights pull ${name} fetches them.`);
  const hint = isRepo(name) ? `; ./diorama weights pull ${name} fetches it if it is on the hub` : "";
  const ids = weights().map(({ id }) => id);
  throw new RequestError(
    `--engine ${name} must be "world", the address of a server, the folder of a model with transformer and vae in it, or one of ${ids.join(", ")}${hint}.`,
  );
}

/** The nearest length that a family's autoencoder folds without a rest. */
function evenly(frames: number, family: string | undefined): number {
  if (family === "svd") return Math.max(1, Math.round(frames));
  const fold = family === "ltx" ? 8 : 4;
  return 1 + fold * Math.max(0, Math.round((frames - 1) / fold));
}

function adapters(lora: string | undefined): { file: string; strength: number }[] {
  return (lora ?? "")
    .split(",")
    .filter((part) => part !== "")
    .map((part) => {
      const [, file, strength] = /^(.+?)(?::([-+]?[\d.]+))?$/.exec(part) ?? [];
      if (strength !== undefined && !Number.isFinite(Number(strength))) {
        throw new RequestError(`--lora ${part} must be FILE or FILE:STRENGTH, such as style.safetensors:0.8.`);
      }
      return { file, strength: strength === undefined ? 1 : Number(strength) };
    });
}

/** Says what the film will take, and refuses one that the machine has no memory for. */
function announce({ parts, seconds, memory, available }: DiffusionPlan, progress: Context["progress"]): void {
  for (const part of parts) {
    const times = part.runs > 1 ? `${part.runs} times, ` : "";
    progress.say(`plan: ${part.name.padEnd(8)} ${times}${duration(part.seconds)}, ${gigabytes(part.memory)}`);
  }
  progress.say(`plan: about ${duration(seconds)} and ${gigabytes(memory)} of memory; ${gigabytes(available)} are free`);
  if (memory <= available) return;
  throw new RequestError(
    `This film takes ${gigabytes(memory)} of memory and ${gigabytes(available)} are free: ask for a smaller --size or fewer --frames.`,
  );
}

/** As the progress has it, and in hours and days where a film takes so long. */
function duration(seconds: number): string {
  if (seconds < 2 * 3600) return short(seconds);
  const hours = seconds / 3600;
  return hours < 48 ? `${hours.toFixed(1)} hours` : `${Math.round(hours / 24)} days`;
}

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;

/** Shows what ends, block by block, and how long the rest of the steps takes. */
class Told {
  private readonly progress: Context["progress"];
  private stepsBegun = 0;
  private step = "";

  constructor(progress: Context["progress"]) {
    this.progress = progress;
  }

  hear(what: string): void {
    const match = /^step (\d+) of (\d+)/.exec(what);
    const now = performance.now();
    let left = "";
    if (match && match[0] !== this.step) {
      if (this.step === "") this.stepsBegun = now;
      else {
        const done = Number(match[1]) - 1;
        left = `, ${duration((((now - this.stepsBegun) / done) * (Number(match[2]) - done)) / 1000)} of steps left`;
      }
      this.step = match[0];
    }
    this.progress.say(`${what}${left}`);
  }
}
