/** How low a body goes in a gait: no higher than its legs reach their footholds from the first touch to the last. */
import type { Vec3 } from "../../shape/math.ts";
import { type Gait, rollAt } from "./gait.ts";
import { footGoal, type LegWish, pawGoal, sinkFor } from "./legs.ts";
import type { Puppet } from "./puppet.ts";

/** Share of a stance by which blades and hips that swing along shorten what a leg must reach. */
const SWING = 0.94;

/** Metres that a body is lower in a gait of that stride than it stands. */
export function gaitDrop(p: Puppet, gait: Gait, stride: number): number {
  let drop = 0;
  for (const l of p.legs)
    for (const f of [0, 0.5, 1]) {
      const ahead = ((gait.over ?? 0.5) - f) * gait.duty * stride * SWING;
      const wish: LegWish = { pivot: [0, 0, ahead], heading: 0, pitch: rollAt(p.body, f), load: 1 };
      // Twice: a lower hip lets the heel stay down longer.
      for (let k = 0; k < 2; k++) {
        const hip: Vec3 = [l.toHip[0], l.toHip[1] - drop, l.toHip[2]];
        const goal =
          p.body.kind === "quadruped" ? pawGoal(l, wish, hip, 1, () => 0) : footGoal(l, wish, hip, l.rest.pole, 1);
        drop += sinkFor(l, hip, goal.end, 1);
      }
    }
  return Math.min(drop, 0.25 * p.body.rootHeight);
}
