/** Times of a film, checked. */
import type { Screenplay } from "../engine/index.ts";
import { RequestError } from "./errors.ts";

/** Length of a film in seconds. */
export function filmSeconds(screenplay: Screenplay): number {
  return screenplay.shots.reduce((sum, shot) => sum + shot.seconds, 0);
}

/** A time of the film in seconds; its very end counts. */
export function checkTime(t: number, screenplay: Screenplay): number {
  const seconds = filmSeconds(screenplay);
  if (t > seconds) throw new RequestError(`--at ${t} is past the end: this film lasts ${seconds} seconds.`);
  return t;
}
