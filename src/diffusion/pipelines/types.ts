/** What every pipeline is asked for, what it says before it begins, and what it gives. */
import type { Device } from "../program.ts";
import type { Floats } from "../tensors.ts";
import type { Value } from "../value.ts";

/** A request that this model can't do, whatever the machine. The message is one sentence that says what to change. */
export class ModelRequestError extends Error {
  override name = "ModelRequestError";
}

/** What is asked of a model. Pictures are [3, height, width] and films [3, frames, height, width], -1 to 1, of any size. */
export interface FilmRequest {
  prompt: string;
  /** What the film should not look like; counts only where guidance is over 1. */
  negative?: string;
  seed: number;
  /** 50 is usual, 4 to 8 with distilled weights. */
  steps: number;
  /** How much more the prompt counts than the negative prompt; 1 asks the model once a step instead of twice. */
  guidance: number;
  /** Pixels; multiples of what the autoencoder and the patches fold together. */
  width: number;
  height: number;
  frames: number;
  /** Frames a second, for models that are told. 24 by default. */
  fps?: number;
  /** Schedule's lean towards noise, where the folder's own is not wanted. */
  shift?: number;
  /** The processor by default. */
  device?: Device;
  /** What the film begins and ends with. */
  image?: Value;
  lastImage?: Value;
  /** A film to follow (depth, pose, edges ...), where it may be changed [1, frames, height, width] (1: everywhere, 0: kept), things to show. */
  control?: Value;
  mask?: Value;
  references?: readonly Value[];
  /** How strongly the control film counts; 1 by default. */
  controlStrength?: number;
  /** A film to start from instead of noise, and how much of it may change: 1 everything, 0 nothing. */
  video?: Value;
  strength?: number;
  /** Files of low-rank changes to the transformer's weights, and how much each counts. */
  adapters?: readonly { file: string; strength: number }[];
  /** How much the first block's answer may differ, as a share, for the others' last answers to be used again; 0 never. */
  reuse?: number;
  /** Side of the squares that the autoencoder decodes one by one, in pixels; the whole picture by default. */
  tile?: number;
  signal?: AbortSignal;
  /** When a step of the work ends: "text", "step 3 of 50, block.7", "film". */
  onProgress?(what: string): void;
}

/** A part of the work: how often it runs and what one run takes. */
export interface PlannedPart {
  name: string;
  runs: number;
  /** Multiplications and additions. */
  operations: number;
  /** Numbers of weights that are read. */
  weights: number;
  /** Bytes of memory, weights and results together. */
  memory: number;
}

/** A film that is about to be made: what it will take, and the making. */
export interface Prepared {
  parts: PlannedPart[];
  /** Bytes that stay in memory beside the parts: the film and its latents. */
  kept: number;
  /** The film [3, frames, height, width], -1 to 1. It depends on the weights and the request alone. */
  run(): Promise<Floats>;
}
