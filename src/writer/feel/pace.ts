/** Slow motion, time lapses, film run backwards: how fast the world passes on the film. */
import { paceOf } from "../data/pace.ts";
import type { Draft } from "../draft.ts";
import type { Item } from "../items.ts";
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

function tell(item: Item, scale: number): void {
  item.status = "shown";
  item.as = scale < 0 ? "the film run backwards" : scale < 1 ? `${scale} of the speed` : `${scale} times the speed`;
}
