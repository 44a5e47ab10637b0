/** Fire, smoke, steam and sparks that rise from things for a while. */
import type { PlaceEffect } from "../../catalog/types.ts";
import { clamp, length, sub, type Vec3 } from "../../shape/math.ts";
import { hashString } from "../../shape/random.ts";
import { sceneryParticles } from "../scenery.ts";
import type { Particles } from "../types.ts";
import type { Subject } from "./types.ts";

/** Floats of a coloured particle. */
const STRIDE = 8;

/** An effect of the air over a subject; `strength` is 0..1 over time, `size` a factor on what suits the thing. */
export function risesFrom(
  subject: Subject,
  kind: PlaceEffect["kind"],
  strength: (t: number) => number,
  size = 1,
  amount = 1,
): Particles {
  const { min, max } = subject.model.box;
  const half = sub(max, min).map((x) => x / 2) as Vec3;
  const whole = length(half);
  const high = kind === "smoke" || kind === "steam" ? half[1] : half[1] * 0.15;
  const grains = sceneryParticles(
    {
      kind,
      at: [0, min[1] + half[1] + (kind === "fire" ? -half[1] * 0.2 : high), 0],
      extent: [half[0] * 0.7, half[1] * 0.5, half[2] * 0.7],
      size: (kind === "smoke" ? 5 : kind === "steam" ? 3 : 2.1) * whole * size,
      amount,
    },
    hashString(`${subject.seed}/${kind}`),
  );
  return {
    ...grains,
    at(t, out) {
      const s = clamp(strength(t));
      if (s <= 0) return 0;
      const n = grains.at(t, out);
      const { position } = subject.before(t);
      for (let i = 0; i < n; i++) {
        for (let k = 0; k < 3; k++) out[i * STRIDE + k] += position[k];
        out[i * STRIDE + 3] *= 0.4 + 0.6 * s;
        out[i * STRIDE + 7] *= s;
      }
      return n;
    },
  };
}
