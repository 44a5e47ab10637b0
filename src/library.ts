/** What the library offers on every platform: `index.ts` is it in Node, `browser.ts` in a browser. */
import type { FilmOptions, Frame, FrameOptions, Screenplay, VideoEngine } from "./engine/index.ts";
import { MemorySink } from "./film/index.ts";
import type { World } from "./world/types.ts";

export type {
  FilmOptions,
  FilmReport,
  Frame,
  FrameOptions,
  IdEntry,
  Manifest,
  ModelOptions,
  Pass,
  Picture,
  Problem,
  Quality,
  Screenplay,
  StateReport,
  VideoEngine,
  WriteOptions,
  Written,
} from "./engine/index.ts";
export {
  type Explanation,
  explain,
  languageNote,
  manifests,
  parseScreenplay,
  ScreenplayError,
  screenplayJsonSchema,
  write,
  writeWithModel,
} from "./engine/index.ts";
export type { StagedShot, World, WorldState } from "./world/types.ts";

/** Ties the engine's work to plain functions. */
export function bind(engine: VideoEngine) {
  return {
    /** Makes the film of a screenplay or of a staged world: the bytes of an MP4 file. */
    async film(work: Screenplay | World, options: FilmOptions = {}): Promise<Uint8Array> {
      const sink = new MemorySink();
      await engine.film(work, sink, options);
      return sink.bytes;
    },
    /** One frame at `t` seconds: RGBA pixels, and with the id pass what each colour stands for. */
    frame(work: Screenplay | World, t: number, options: FrameOptions = {}): Promise<Frame> {
      return engine.frame(work, t, options);
    },
  };
}
