/** A screenplay in which everything has its default: what a person starts from, and what tests vary. */
import type { Camera, Scene, Screenplay, Shot } from "./types.ts";

/** A quiet eye-level wide shot. */
export const defaultCamera = (): Camera => ({ framing: "wide", angle: "eye level", move: "static" });

/** A clear summer morning in a meadow. */
export const defaultScene = (): Scene => ({
  id: "meadow",
  place: "meadow",
  time: "morning",
  weather: "clear",
  season: "summer",
});

/** Five seconds of nobody. */
export const defaultShot = (): Shot => ({
  set: "meadow",
  seconds: 5,
  camera: defaultCamera(),
  cast: [],
  blocking: [],
  beats: [],
});

/** A whole valid screenplay, with `over` laid over it. */
export function defaults(over: Partial<Screenplay> = {}): Screenplay {
  return {
    version: 1,
    title: "Untitled",
    seed: 0,
    style: "feature",
    size: [1920, 1080],
    fps: 24,
    cast: [],
    sets: [defaultScene()],
    shots: [defaultShot()],
    ...over,
  };
}
