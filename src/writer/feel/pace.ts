/** Slow motion, time lapses, film run backwards: how fast the world passes on the film. */
import { paceOf } from "../data/pace.ts";
import type { Draft } from "../draft.ts";
import type { Item } from "../items.ts";
import { isOpen } from "./items.ts";
import { shotsOf } from "./moods.ts";

/** Takes every word of pace into its shots. The last said wins within a shot, but for "slow" after "super slow". */
export function takePace(draft: Draft): void {
  for (const item of draft.items) {
    const scale = item.kind === "word" ? paceOf(item.lower) : undefined;
    if (scale === undefined) continue;
    for (const shot of shotsOf(draft, item)) {
      const said = shot.timeScale;
      if (said === undefined || (scale > 0 && scale < 1 && said > scale) || (scale > 1 && said > 1 && scale > said))
        shot.timeScale = scale;
      // "in reverse slow motion" is both.
      else if (said !== scale && said * scale < 0) shot.timeScale = -Math.abs(said * scale);
    }
    tell(item, scale);
  }
}

/** Words of a pace that somebody has, or the scene where nobody is. */
const QUICK = /^(?:quickly|fast|very fast|so fast|really fast|rapidly|swiftly|rapid|speedy|speedily|快速|飞快)$/;
const SLOW = /^(?:slowly|slow|very slowly|gradually|cyclically|leisurely|缓缓|慢慢|缓慢)$/;

/** "Clouds move fast": where nobody took the manner, the scene itself goes at that pace. */
export function takeTempo(draft: Draft): void {
  for (const item of draft.items) {
    if (!isOpen(item) || item.kind !== "word") continue;
    const scale = QUICK.test(item.lower) ? 2 : SLOW.test(item.lower) ? 0.5 : undefined;
    if (scale === undefined) continue;
    const shots = shotsOf(draft, item);
    if (shots.some(({ timeScale, beats }) => timeScale !== undefined || beats.length > 0)) continue;
    for (const shot of shots) shot.timeScale = scale;
    item.as = undefined;
    tell(item, scale);
  }
}

function tell(item: Item, scale: number): void {
  item.status = "shown";
  item.as = scale < 0 ? "the film run backwards" : scale < 1 ? `${scale} of the speed` : `${scale} times the speed`;
}
