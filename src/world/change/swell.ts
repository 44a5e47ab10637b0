/** Things that grow, shrink, come and go: their size is a course over time. */
import { lerp, smoothstep } from "../../shape/math.ts";
import { resized } from "./cover.ts";
import type { Effect, Kernel } from "./types.ts";

/** A course of sizes. */
export interface Swelling {
  kernel: "swell";
  /** Size at the start and in the end, in its own. A size that the film says stands in for the end's. */
  from: number;
  to: number;
}

/** Under this size nothing is left to be seen. */
const GONE = 0.02;

/** From one size to another, standing where it stands. Before a change that starts small the thing is small already. */
export const swell: Kernel<Swelling> = (_subject, change, row): Effect => {
  const to = change.into?.look?.size ?? row.to;
  return {
    forms: [],
    opens: row.from < to,
    at(t, before) {
      const k = lerp(row.from, to, smoothstep(change.start, change.end, t));
      return { ...resized(before, Math.max(k, GONE)), visible: before.visible && k >= GONE };
    },
  };
};
