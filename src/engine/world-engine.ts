/** The built-in engine: stages the screenplay as a 3D world and films it. */
import { cameraFor } from "../camera/index.ts";
import { encodeFilm, type FilmSink, frameCount, type Layer, layersAt, mixI420, mixRgba } from "../film/index.ts";
import { createRenderer, type Renderer } from "../picture/index.ts";
import type { Platform } from "../platform/types.ts";
import type { Screenplay } from "../screenplay/types.ts";
import { soundtrack } from "../sound/index.ts";
import { stage } from "../world/index.ts";
import type { StagedShot, World } from "../world/types.ts";
import type { FilmOptions, FilmReport, Frame, Pass, Quality, VideoEngine } from "./types.ts";

const BITS_PER_PIXEL: Record<Quality, number> = { draft: 0.09, standard: 0.12, high: 0.18 };

/** The engine on a machine. The platform is opened when the first frame is drawn. */
export function createWorldEngine(openPlatform: () => Promise<Platform>): VideoEngine {
  let studio: Studio | undefined;

  /** The studio for films of this kind; the one before makes room. */
  async function studioFor(world: World, quality: Quality): Promise<Studio> {
    const { size, fps } = world.screenplay;
    const key = `${size.join("x")} ${fps} ${quality}`;
    if (studio?.key !== key) {
      studio?.dispose();
      studio = new Studio(key, await openPlatform(), size, fps, quality);
    }
    return studio;
  }

  return {
    name: "world",

    async film(work, sink, options = {}) {
      const platform = await openPlatform();
      if (!(await platform.openEncoders())) {
        throw new Error(
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
      const report = await record(world, camera, sink, options, clock);
      return { ...report, took };
    },

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
  clock: ReturnType<typeof stopwatch>,
): Promise<Omit<FilmReport, "took">> {
  const { size, fps, title, prompt, seed, sound } = world.screenplay;
  const frames = frameCount(world.seconds, fps);
  const withSound = sound?.on !== false;
  const began = performance.now();
  const track = withSound ? soundtrack(world, frames / fps) : undefined;
  await encodeFilm(
    {
      size,
      fps,
      frameCount: frames,
      frame: (index) => clock("draw", () => studio.i420(world, index / fps, clock)),
      sound: track,
      bitsPerPixel: BITS_PER_PIXEL[options.quality ?? "standard"],
      tags: {
        title,
        description: prompt,
        comment: `Made by Diorama from a screenplay (seed ${seed}): a computed film, not a recording.`,
      },
      signal: options.signal,
      onFrame: options.onFrame,
    },
    sink,
  );
  clock.took.encode = performance.now() - began - (clock.took.draw ?? 0);
  return { frames, seconds: frames / fps, size, sound: track !== undefined, triangles: studio.triangles };
}

/** The renderers of one picture size, and the shots that they hold. */
class Studio {
  readonly key: string;
  readonly #platform: Platform;
  readonly #size: [number, number];
  readonly #fps: number;
  readonly #quality: Quality;
  /** Two at most: a dissolve looks at two shots at once. The one used last is last. */
  #cameras: { renderer: Renderer; shot?: StagedShot }[] = [];
  triangles = 0;

  constructor(key: string, platform: Platform, size: [number, number], fps: number, quality: Quality) {
    this.key = key;
    this.#platform = platform;
    this.#size = size;
    this.#fps = fps;
    this.#quality = quality;
  }

  /** A frame of the film as planar BT.709 limited 4:2:0. */
  async i420(world: World, t: number, clock: ReturnType<typeof stopwatch>): Promise<Uint8Array> {
    const [width, height] = this.#size;
    const layers = layersAt(world, t);
    const shares = [];
    for (const layer of layers) {
      const renderer = await clock("build", () => this.#prepare(world, layer.shot, layers.length));
      const bytes = await (await renderer.draw(layer.local)).i420();
      shares.push({ bytes: layers.length > 1 ? bytes.slice() : bytes, weight: layer.weight });
    }
    return mixI420(shares, width, height);
  }

  /** A frame of the film as RGBA, or one of its passes from the shot that is seen most. */
  async frame(world: World, t: number, pass: Pass): Promise<Frame> {
    const [width, height] = this.#size;
    const layers = layersAt(world, t);
    if (pass !== "beauty") return this.#pass(world, layers.sort((a, b) => b.weight - a.weight)[0], pass);
    const shares = [];
    for (const layer of layers) {
      const renderer = await this.#prepare(world, layer.shot, layers.length);
      const bytes = await (await renderer.draw(layer.local)).rgba();
      shares.push({ bytes: bytes.slice(), weight: layer.weight });
    }
    return { width, height, data: mixRgba(shares) };
  }

  async #pass(world: World, layer: Layer, pass: Exclude<Pass, "beauty">): Promise<Frame> {
    const [width, height] = this.#size;
    const renderer = await this.#prepare(world, layer.shot, 1);
    const { data, ids } = await renderer.pass(pass, layer.local);
    return { width, height, data, ids };
  }

  async #prepare(world: World, shot: StagedShot, atOnce: number): Promise<Renderer> {
    let index = this.#cameras.findIndex((camera) => camera.shot === shot);
    if (index < 0) {
      if (this.#cameras.length < atOnce) this.#cameras.unshift({ renderer: await this.#open() });
      index = 0;
    }
    const [camera] = this.#cameras.splice(index, 1);
    this.#cameras.push(camera);
    if (camera.shot !== shot) {
      camera.renderer.prepare(shot, cameraFor(shot, world.screenplay.size));
      camera.shot = shot;
      this.triangles = Math.max(this.triangles, camera.renderer.triangles);
    }
    return camera.renderer;
  }

  #open(): Promise<Renderer> {
    const [width, height] = this.#size;
    return createRenderer({ platform: this.#platform, width, height, quality: this.#quality, fps: this.#fps });
  }

  dispose(): void {
    for (const { renderer } of this.#cameras) renderer.dispose();
    this.#cameras = [];
  }
}

async function staged(work: Screenplay | World): Promise<World> {
  return "screenplay" in work ? work : stage(work);
}

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
