/** One thing turns into another: it dwindles in a glow, and what it has become grows out of it. */
import { lerp, smoothstep, type Vec3 } from "../../shape/math.ts";
import { resized } from "./cover.ts";
import type { Effect, Kernel } from "./types.ts";

/** A transformation; what into is told by the change. */
export interface Becoming {
  kernel: "become";
}

/** The light of a transformation at its middle, linear. */
const GLEAM: Vec3 = [1.6, 1.4, 0.9];
/** The size at which one shape gives way to the other. */
const LEAST = 0.25;

/** Turns into another asset of the catalog; without a known one it stays as it is. */
export const become: Kernel<Becoming> = (subject, change): Effect => {
  const made = change.into?.kind ? subject.make(change.into.kind, change.into.look) : undefined;
  if (!made) return { forms: [], at: (_t, before) => before };
  const middle = (change.start + change.end) / 2;
  return {
    forms: [made.model],
    at(t, before) {
      const shine = Math.max(0, 1 - Math.abs(t - middle) / Math.max(1e-3, middle - change.start));
      const glow = GLEAM.map((c) => c * shine * shine) as Vec3;
      if (t < middle) return { ...resized(before, lerp(1, LEAST, smoothstep(change.start, middle, t))), glow };
      return { ...resized({ ...made.at(t), form: 1 }, lerp(LEAST, 1, smoothstep(middle, change.end, t))), glow };
    },
  };
};
