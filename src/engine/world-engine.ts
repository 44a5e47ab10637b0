/** The built-in engine: stages the screenplay as a 3D world and films it. */
import { cameraFor } from "../camera/index.ts";
import {
  encodeFilm,
  type FilmSink,
  frameCount,
  type Layer,
  layersAt,
  mixI420,
  mixRgba,
  titleI420,
  titleRgba,
} from "../film/index.ts";
import { createRenderer, type Frame as DrawnFrame, type Renderer } from "../picture/index.ts";
import { MachineError } from "../platform/errors.ts";
import type { Platform } from "../platform/types.ts";
import type { Screenplay } from "../screenplay/types.ts";
import { soundtrack } from "../sound/index.ts";
import { stage } from "../world/index.ts";
import type { StagedShot, World } from "../world/types.ts";
import { loadFonts, type ReadPackageFile } from "./fonts.ts";
import { loopedSound, overlaid } from "./overlay.ts";
import type { FilmOptions, FilmReport, Frame, Pass, Quality, StretchOptions, VideoEngine } from "./types.ts";

const BITS_PER_PIXEL: Record<Quality, number> = { draft: 0.09, standard: 0.12, high: 0.18 };

/** What the engine needs of a machine. */
export interface Machine {
  openPlatform(): Promise<Platform>;
  readPackageFile: ReadPackageFile;
}

/** The built-in engine, and the stage that its worlds come from. */
export interface WorldEngine extends VideoEngine {
  /** Stages a screenplay: who stands where in every shot, and all that will happen. */
  stage(screenplay: Screenplay): Promise<World>;
  /**
   * Films a stretch of a film into a file of its own, encoded as every other stretch of it is: `joinFilms` puts them together.
   * Stretches begin with a key frame and refer to no other, so that any machine may make any of them.
   */
  stretch(work: Screenplay | World, sink: FilmSink, options: StretchOptions): Promise<FilmReport>;
}

/** The engine on a machine. Graphics are opened when the first frame is drawn. */
export function createWorldEngine(machine: Machine): WorldEngine {
  let studio: Studio | undefined;

  async function stageFilm(screenplay: Screenplay): Promise<World> {
    await loadFonts(screenplay, machine.readPackageFile);
    return stage(screenplay);
  }

  const staged = (work: Screenplay | World) => ("screenplay" in work ? work : stageFilm(work));

  /** The studio for films of this kind; the one before makes room. */
  async function studioFor(world: World, quality: Quality): Promise<Studio> {
    const { size, fps } = world.screenplay;
    const key = `${size.join("x")} ${fps} ${quality}`;
    if (studio?.key !== key) {
      studio?.dispose();
      const [width, height] = size;
      const renderer = await createRenderer({ platform: await machine.openPlatform(), width, height, quality, fps });
      studio = new Studio(key, renderer, size);
    }
    return studio;
  }

  async function filmed(work: Screenplay | World, sink: FilmSink, options: FilmOptions, stretch?: StretchOptions) {
    const platform = await machine.openPlatform();
    if (!(await platform.openEncoders())) {
      throw new MachineError(
        "This machine has no video encoder: run npm install @napi-rs/webcodecs, or use a browser with WebCodecs.",
      );
    }
    const took: Record<string, number> = {};
    const clock = stopwatch(took);
    options.onStage?.("staging the world");
    const world = await clock("stage", () => staged(work));
    options.signal?.throwIfAborted();
    options.onStage?.(`filming ${count(world.shots.length, "shot")} on ${platform.adapter.name}`);
    const camera = await studioFor(world, options.quality ?? "standard");
    const report = await record(world, camera, sink, options, clock, stretch);
    return { ...report, took };
  }

  return {
    name: "world",
    stage: stageFilm,
    film: (work, sink, options = {}) => filmed(work, sink, options),
    stretch: (work, sink, options) => filmed(work, sink, options, options),

    async frame(work, t, options = {}) {
      const world = await staged(work);
      const camera = await studioFor(world, options.quality ?? "standard");
      return camera.frame(world, t, options.pass ?? "beauty");
    },
  };
}

async function record(
  world: World,
  studio: Studio,
  sink: FilmSink,
  options: FilmOptions,
  clock: Stopwatch,
  stretch?: StretchOptions,
): Promise<Omit<FilmReport, "took">> {
  const { size, fps, title, prompt, seed, sound } = world.screenplay;
  const loop = stretch?.loop ?? 0;
  const all = frameCount(world.seconds - loop, fps);
  const from = stretch?.from ?? 0;
  const frames = Math.min(stretch?.to ?? all, all) - from;
  const withSound = sound?.on !== false && (stretch?.sound ?? true);
  const began = performance.now();
  const whole = withSound ? soundtrack(world, all / fps + loop) : undefined;
  const track = whole && loop > 0 ? loopedSound(whole, all / fps, loop) : whole;
  const draw = overlaid((t) => studio.i420(world, t, clock), {
    size,
    seconds: all / fps,
    fps,
    loop,
    stills: stretch?.stills,
  });
  await encodeFilm(
    {
      size,
      fps,
      frameCount: frames,
      frame: (index) => clock("draw", () => draw((from + index) / fps)),
      sound: track,
      bitsPerPixel: BITS_PER_PIXEL[options.quality ?? "standard"],
      tags: {
        title,
        description: prompt,
        comment: `Made by Diorama from a screenplay (seed ${seed}): a computed film, not a recording.`,
      },
      format: options.format,
      signal: options.signal,
      onFrame: options.onFrame,
    },
    sink,
  );
  clock.took.encode = performance.now() - began - (clock.took.draw ?? 0);
  return { frames, seconds: frames / fps, size, sound: track !== undefined, triangles: studio.triangles };
}

/** A renderer of one picture size, and the films that pass through it. */
class Studio {
  readonly key: string;
  readonly #renderer: Renderer;
  readonly #size: [number, number];
  /** Of the heaviest shot so far. */
  triangles = 0;

  constructor(key: string, renderer: Renderer, size: [number, number]) {
    this.key = key;
    this.#renderer = renderer;
    this.#size = size;
  }

  /** A frame of the film as planar BT.709 limited 4:2:0. */
  async i420(world: World, t: number, clock: Stopwatch): Promise<Uint8Array> {
    const [width, height] = this.#size;
    const shares = await this.#shares(layersAt(world, t), world, clock, (frame) => frame.i420(), titleI420);
    return mixI420(shares, width, height);
  }

  /** A frame of the film as RGBA, or one of its passes from the shot that is seen most. */
  async frame(world: World, t: number, pass: Pass): Promise<Frame> {
    const [width, height] = this.#size;
    const layers = layersAt(world, t);
    if (pass === "beauty") {
      const shares = await this.#shares(layers, world, stopwatch({}), (frame) => frame.rgba(), titleRgba);
      return { width, height, data: mixRgba(shares) };
    }
    const [most] = layers.sort((a, b) => b.weight - a.weight);
    this.#prepare(world, most.shot);
    const { data, ids, values } = await this.#renderer.pass(pass, most.local);
    return { width, height, data, ids, ...(values ? { values, channels: values.length / (width * height) } : {}) };
  }

  async #shares(
    layers: Layer[],
    world: World,
    clock: Stopwatch,
    read: (frame: DrawnFrame) => Promise<Uint8Array>,
    title: typeof titleRgba,
  ): Promise<{ bytes: Uint8Array; weight: number }[]> {
    const shares = [];
    for (const { shot, local, weight } of layers) {
      await clock("build", () => this.#prepare(world, shot));
      const drawn = await read(await this.#renderer.draw(local));
      // The renderer may use its bytes again for the next layer.
      const bytes = layers.length > 1 ? drawn.slice() : drawn;
      title(bytes, this.#size, shot, local);
      shares.push({ bytes, weight });
    }
    return shares;
  }

  #prepare(world: World, shot: StagedShot): void {
    this.#renderer.prepare(shot, cameraFor(shot, world.screenplay.size));
    this.triangles = Math.max(this.triangles, this.#renderer.triangles);
  }

  dispose(): void {
    this.#renderer.dispose();
  }
}

type Stopwatch = ReturnType<typeof stopwatch>;

/** Adds up milliseconds by name. For reports only: no pixel depends on it. */
function stopwatch(took: Record<string, number>) {
  const time = async <Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> => {
    const began = performance.now();
    const result = await work();
    took[name] = (took[name] ?? 0) + performance.now() - began;
    return result;
  };
  return Object.assign(time, { took });
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
