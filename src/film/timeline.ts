/** Shots on a timeline: which of them a moment of the film shows, and how strongly. Pure. */
import type { StagedShot, World } from "../world/types.ts";

/** A shot that is seen at some moment, from which of its own times, and with what share of the picture. */
export interface Layer {
  shot: StagedShot;
  /** Seconds from the shot's start. During a dissolve the shot before runs on a little past its end. */
  local: number;
  /** 0..1. What is missing to a sum of 1 is black. */
  weight: number;
}

const DISSOLVE_SECONDS = 0.6;
const FADE_SECONDS = 0.5;

/** How many frames a film of this length has; at least one. */
export function frameCount(seconds: number, fps: number): number {
  return Math.max(1, Math.round(seconds * fps));
}

/** What is seen at `t` seconds from the film's start, in drawing order. */
export function layersAt(world: World, t: number): Layer[] {
  const index = shotIndexAt(world, t);
  const shot = world.shots[index];
  const local = t - shot.start;
  const layer: Layer = { shot, local, weight: fadeOut(world, index, local) };
  const before = world.shots[index - 1];
  const transition = shot.shot.transition ?? "cut";
  if (transition === "dissolve" && before) {
    const length = Math.min(DISSOLVE_SECONDS, shot.seconds / 2);
    const share = Math.min(1, local / length);
    if (share < 1) {
      return [
        { shot: before, local: before.seconds + local, weight: 1 - share },
        { ...layer, weight: layer.weight * share },
      ];
    }
  }
  if (transition === "fade") layer.weight *= Math.min(1, local / Math.min(FADE_SECONDS, shot.seconds / 2));
  return [layer];
}

/** The shot that owns a moment: the one that began last. */
export function shotIndexAt(world: World, t: number): number {
  let index = 0;
  while (index + 1 < world.shots.length && world.shots[index + 1].start <= t + 1e-9) index++;
  return index;
}

/** A shot goes dark at its end where the next one begins with a fade. */
function fadeOut(world: World, index: number, local: number): number {
  const shot = world.shots[index];
  const next = world.shots[index + 1];
  if (next?.shot.transition !== "fade") return 1;
  return Math.min(1, Math.max(0, (shot.seconds - local) / Math.min(FADE_SECONDS, shot.seconds / 2)));
}
