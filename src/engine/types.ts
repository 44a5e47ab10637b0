/** What makes video out of a screenplay, whatever is behind it. */
import type { FilmFormat } from "../film/formats.ts";
import type { FilmSink } from "../film/index.ts";
import type { Screenplay } from "../screenplay/types.ts";
import type { World } from "../world/types.ts";

/** What a prompt leaves open and a caller may fix. */
export interface WriteOptions {
  /** Length of the film, 0.5 to 60. */
  seconds?: number;
  /** Width and height in pixels, even, 256 to 3840. */
  size?: [number, number];
  /** Frames a second, 12 to 60. */
  fps?: number;
  /** 0 to 2^31-1: the same seed gives the same film. */
  seed?: number;
  /** Name of a style of the catalog. */
  style?: string;
}

/** Sub-frames behind each frame: draft 1, standard 4, high 16. */
export type Quality = "draft" | "standard" | "high";

/** What a frame shows: the picture, or a measure of what is in it. */
export type Pass = "beauty" | "depth" | "normal" | "id" | "motion";

/** Pixels, row by row from the top, 4 bytes each: red, green, blue (sRGB), alpha. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** One colour of the id pass and what it stands for. Pixels count from the top left; the box's far edges are inside it. */
export interface IdEntry {
  /** sRGB hex as in the picture, "#rrggbb". */
  color: string;
  /** Entity id, such as "fox" or "apple#2". */
  id: string;
  /** Catalog id. */
  kind: string;
  pixels: number;
  box: { left: number; top: number; right: number; bottom: number };
}

/** Options of a film. */
export interface FilmOptions {
  /** Default "standard". */
  quality?: Quality;
  /** Container and codec. Default H.264 in an MP4. */
  format?: FilmFormat;
  signal?: AbortSignal;
  /** After each frame. */
  onFrame?(done: number, total: number): void;
  /** When a stage begins, in plain words. */
  onStage?(what: string): void;
}

/** A still picture that a film opens or closes with, as planar BT.709 limited 4:2:0 of the film's size. */
export interface Still {
  at: "start" | "end";
  /** width * height * 3 / 2 bytes. */
  i420: Uint8Array;
  /** Seconds over which the picture and the world dissolve into each other. */
  seconds: number;
}

/** Options of a stretch of a film. */
export interface StretchOptions extends FilmOptions {
  /** First frame, from 0, and the frame after the last one. */
  from: number;
  to: number;
  /** Whether the whole film's sound goes into this stretch's file. Exactly one stretch of a film has it. */
  sound: boolean;
  /** Seconds at the end of the screenplay that are not shown but laid over the beginning, so that the film can loop. */
  loop?: number;
  stills?: Still[];
}

/** Options of a frame. */
export interface FrameOptions {
  /** Default "standard". */
  quality?: Quality;
  /** Default "beauty". */
  pass?: Pass;
}

/** A frame, and with the id pass what its colours stand for. */
export interface Frame extends Picture {
  ids?: IdEntry[];
  /**
   * Exact numbers behind a pass, `channels` a pixel: metres from the lens (1; Infinity is sky), world normal (3), pixels right
   * and down since the frame before (2).
   */
  values?: Float32Array;
  channels?: number;
}

/** What was made, and what it took. Seconds and bytes. */
export interface FilmReport {
  frames: number;
  seconds: number;
  size: [number, number];
  sound: boolean;
  /** Milliseconds by stage: stage, build, draw, encode. */
  took: Record<string, number>;
  /** Triangles of the heaviest shot. */
  triangles: number;
}

/** An engine that turns screenplays into video. */
export interface VideoEngine {
  readonly name: string;
  /** Makes the whole film and streams the file's bytes into the sink. */
  film(work: Screenplay | World, sink: FilmSink, options?: FilmOptions): Promise<FilmReport>;
  /** One frame at `t` seconds from the film's start. Any order, any number. */
  frame(work: Screenplay | World, t: number, options?: FrameOptions): Promise<Frame>;
}
