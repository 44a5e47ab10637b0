/** Bodies off the ground: wings that beat, fish that swim. */
import type { BodyPlan } from "../../catalog/types.ts";
import { clamp, lerp } from "../../shape/math.ts";
import { noise3 } from "../../shape/random.ts";
import type { Channels } from "./pose.ts";

/** Beats a second of a body this high (metres): large wings beat slowly (Pennycuick, "Wingbeat frequency of birds", 1990). */
export const beatRate = (height: number): number => clamp(1.1 / height ** 0.75, 2.2, 18);

/** Height in metres at which a body of this height flies in a shot. */
export const flightLevel = (height: number): number => clamp(height * 5, 1.3, 5);

/**
 * Channels of flight at time t: wings beat about their long axes, the outer wing late; the body bobs against them and now
 * and then glides. `aloft` is 0 on the ground to 1 in the air; `level` brings a standing bird's trunk to the horizontal.
 */
export function flight(body: BodyPlan, t: number, seed: number, height: number, aloft: number): Channels {
  const out: Channels = {};
  const rate = beatRate(height);
  const glide = height > 0.45 ? clamp(noise3(t * 0.4, seed * 31, 4) * 1.6 + 0.4) : 0;
  const size = lerp(0.72, 0.12, glide) * aloft;
  const phase = t * rate * 2 * Math.PI + seed * 6;
  for (const wing of body.wings ?? [])
    wing.forEach((joint, i) => {
      const side = joint.endsWith("L") ? 1 : -1;
      out[`${joint}.z`] = side * (size * Math.sin(phase - i * 0.9) * (i ? 0.6 : 1) + (i ? 0 : 0.12 * aloft));
    });
  out["root.y"] = -0.12 * size * Math.sin(phase);
  // A bird's trunk comes down to the level; other bodies are level as they stand.
  const tip = body.kind === "bird" ? 0.35 : 0.08;
  out["root.pitch"] = tip * aloft;
  out["head.x"] = -tip * aloft;
  return out;
}

/** Channels of swimming: a wave runs down the tail, larger towards its end; fins scull. */
export function swimming(body: BodyPlan, t: number, seed: number, vigour: number): Channels {
  const out: Channels = {};
  const phase = t * (3.2 + 3 * vigour) + seed * 6;
  (body.tail ?? []).forEach((joint, i) => {
    out[`${joint}.${body.flukes ? "x" : "y"}`] = (0.05 + 0.07 * i) * (0.5 + vigour) * Math.sin(phase - i * 0.9);
  });
  for (const fin of body.wings ?? [])
    for (const joint of fin) out[`${joint}.z`] = (joint.endsWith("L") ? 1 : -1) * 0.22 * Math.sin(phase * 0.7);
  out["root.roll"] = 0.04 * Math.sin(phase * 0.5);
  return out;
}
