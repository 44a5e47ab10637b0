/** What the server keeps of a video, and of its parts. */
import type { Quality } from "../engine/index.ts";
import type { Screenplay } from "../screenplay/types.ts";

/** Where a job stands. */
export type Status = "queued" | "in_progress" | "completed" | "failed";

/** Why a video failed, as the wire tells it. */
export interface Failure {
  code: string;
  message: string;
}

/** A still picture that a film opens or closes with: where it is stored, decoded and fitted to the film's size. */
export interface StoredStill {
  at: "start" | "end";
  /** Storage key of width * height * 3 / 2 bytes. */
  file: string;
  /** Seconds of the dissolve into the world. */
  seconds: number;
}

/** Where a finished or failed job is told of. */
export interface WebhookTarget {
  url: string;
  /** "whsec_" and base64; absent: the server's own. */
  secret?: string;
}

/** What a job is beside what OpenAI's object has room for. */
export interface Details {
  quality: Quality;
  fps: number;
  seed: number;
  style: string;
  /** Seconds of overlap of a film that loops; absent: none. */
  loop?: number;
  stills?: StoredStill[];
  webhook?: WebhookTarget;
  /** What was done with the request, a sentence each. */
  notes: string[];
  /** Ids of the other films of the same request. */
  siblings?: string[];
  /** Storage keys of parts that another film has already: the first frames of an extended one. */
  borrowed?: Borrowed;
  extended_from?: string;
  characters?: string[];
  /** How pictures that came with the request are used. */
  references?: { field: string; use: string; how: string }[];
}

/** The finished film that an extension begins with: its frames are copied, not drawn again. */
export interface Borrowed {
  video: string;
  file: string;
  frames: number;
}

/** A finished film's files, by storage key. */
export interface Files {
  video: string;
  thumbnail: string;
  spritesheet: string;
  last_frame: string;
  bytes: number;
}

/** A video as the database has it. Times are Unix seconds. */
export interface VideoRow {
  id: string;
  owner: string;
  status: Status;
  created_at: number;
  completed_at: number | null;
  expires_at: number | null;
  model: string;
  prompt: string | null;
  seconds: string;
  size: string;
  remixed_from: string | null;
  details: Details;
  screenplay: Screenplay;
  frames: number;
  frames_done: number;
  error: Failure | null;
  files: Files | null;
  deleted: boolean;
  /** Id of the trace that the request began, 32 hexadecimal digits. */
  trace: string;
}

/** A stretch of a film: frames from `first` to before `last`. */
export interface SegmentRow {
  video: string;
  part: number;
  first: number;
  last: number;
  frames_done: number;
  file: string | null;
  worker: string | null;
  attempts: number;
  failures: number;
}

/** A named actor that can be used again. */
export interface CharacterRow {
  id: string;
  owner: string;
  name: string;
  created_at: number;
  actor: Actor;
}

/** Who a character is: its cast entry, and the seed by which its looks were chosen. */
export interface Actor {
  cast: Screenplay["cast"][number];
  seed: number;
  /** What a prompt may call it: "a corgi". */
  phrase: string;
}
