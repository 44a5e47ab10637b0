/** The world: a screenplay staged, and its state at any time. */

import type { Screenplay } from "../screenplay/types.ts";
import { ModelCache } from "./cast.ts";
import { loadPhysics } from "./rigid.ts";
import { type StageContext, stageShot } from "./stage.ts";
import type { World, WorldState } from "./types.ts";

export { boundsAt, modelAt } from "./bounds.ts";
export { FRAME_HEIGHTS } from "./cast.ts";
export type { Clock } from "./clock.ts";
export type * from "./types.ts";

/** Stages every shot of a valid screenplay. Models and places are built once and shared by the shots. */
export async function stage(screenplay: Screenplay): Promise<World> {
  await loadPhysics();
  const context: StageContext = { screenplay, models: new ModelCache(), places: new Map(), changes: new Map() };
  let start = 0;
  const shots = screenplay.shots.map((shot, i) => {
    const staged = stageShot(context, i, start);
    start += shot.seconds;
    return staged;
  });
  return { screenplay, shots, seconds: start };
}

/** The state at t seconds of the film; times outside are brought to its ends. */
export function stateAt(world: World, t: number): WorldState {
  const shot = world.shots.findLast((s) => t >= s.start) ?? world.shots[0];
  const local = Math.min(Math.max(0, t - shot.start), shot.seconds);
  return { t, shot, local, entities: shot.entities.map((entity) => ({ entity, state: entity.at(local) })) };
}
