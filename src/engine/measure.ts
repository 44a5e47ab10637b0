/** How long each stage of a film takes on this machine. Times are milliseconds, memory megabytes. */
import { cameraFor } from "../camera/index.ts";
import { encodeFilm, MemorySink } from "../film/index.ts";
import { createRenderer } from "../picture/index.ts";
import type { Platform } from "../platform/types.ts";
import type { Screenplay } from "../screenplay/types.ts";
import type { World } from "../world/types.ts";
import { write } from "./index.ts";
import type { Quality } from "./types.ts";

/** One film's row. Per-frame times are the median of a few frames of its first shot. */
export interface Measures {
  prompt: string;
  size: [number, number];
  /** Prompt to screenplay. */
  write: number;
  /** Screenplay to staged world, physics baked. */
  stage: number;
  /** Building the first shot's scene and its first frame, shader compilation included. */
  build: number;
  /** State of everybody at one time. */
  simulate: number;
  triangles: number;
  draft: FrameTimes;
  standard: FrameTimes;
}

/** One frame's times, and the frames a second that they come to. */
export interface FrameTimes {
  render: number;
  readBack: number;
  encode: number;
  fps: number;
}

const FRAMES: Record<"draft" | "standard", number> = { draft: 7, standard: 3 };

/** Measures the film of a prompt. */
export async function measure(
  prompt: string,
  size: [number, number],
  platform: Platform,
  stage: (screenplay: Screenplay) => Promise<World>,
): Promise<Measures> {
  const clock = stopwatch();
  const screenplay = await write(prompt, { size });
  const writing = clock();
  const world = await stage(screenplay);
  const staging = clock();
  const [shot] = world.shots;
  const times = Array.from({ length: 24 }, (_, index) => (shot.seconds * index) / 24);
  for (const t of times) for (const entity of shot.entities) entity.at(t);
  const simulating = clock() / times.length;

  let building = 0;
  let triangles = 0;
  const frameTimes = async (quality: "draft" | "standard"): Promise<FrameTimes> => {
    const [width, height] = size;
    const renderer = await createRenderer({ platform, width, height, quality, fps: screenplay.fps });
    clock();
    renderer.prepare(shot, cameraFor(shot, size));
    await (await renderer.draw(0)).i420();
    building ||= clock();
    triangles = renderer.triangles;
    const rendering: number[] = [];
    const reading: number[] = [];
    const frames: Uint8Array[] = [];
    for (let index = 0; index < FRAMES[quality]; index++) {
      clock();
      const frame = await renderer.draw(times[(index * 3 + 1) % times.length]);
      await platform.device.queue.onSubmittedWorkDone();
      rendering.push(clock());
      frames.push((await frame.i420()).slice());
      reading.push(clock());
    }
    renderer.dispose();
    const encode = await encoding(frames, size, screenplay.fps, quality);
    const [render, readBack] = [median(rendering), median(reading)];
    return { render, readBack, encode, fps: 1000 / (render + readBack + encode) };
  };

  const draft = await frameTimes("draft");
  const standard = await frameTimes("standard");
  return {
    prompt,
    size,
    write: writing,
    stage: staging,
    build: building,
    simulate: simulating,
    triangles,
    draft,
    standard,
  };
}

/** Milliseconds a frame to encode these frames over and over for two seconds of film. */
async function encoding(frames: Uint8Array[], size: [number, number], fps: number, quality: Quality): Promise<number> {
  const frameCount = Math.round(fps * 2);
  const clock = stopwatch();
  const film = { size, fps, frameCount, bitsPerPixel: quality === "draft" ? 0.09 : 0.12, tags: {} };
  await encodeFilm({ ...film, frame: async (index) => frames[index % frames.length] }, new MemorySink());
  return clock() / frameCount;
}

/** Milliseconds since it was asked last. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    return passed;
  };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
