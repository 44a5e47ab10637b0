/** Life at rest and the upper body on the way: what any body does without being told. */
import { noise3 } from "../../shape/random.ts";
import type { Channels } from "./pose.ts";

const TAU = Math.PI * 2;

/** Life at rest for any body: breath, small shifts of weight, blinks, tails and ears. `t` is the time of the film. */
export function idle(kind: "biped" | "quadruped", t: number, seed: number): Channels {
  const breath = Math.sin(t * 1.7 + seed * TAU);
  const shift = noise3(t * 0.28, seed * 40, 0);
  const out: Channels = {
    "chest.x": -0.012 * breath,
    "root.x": kind === "biped" ? 0.02 * shift : 0.008 * shift,
    "root.roll": kind === "biped" ? 0.012 * shift : 0,
    "head.y": 0.07 * noise3(t * 0.35, seed * 17, 1),
    "head.x": 0.03 * noise3(t * 0.4, seed * 23, 2),
    "head.z": 0.03 * noise3(t * 0.3, seed * 29, 3),
  };
  const blink = blinkAt(t, seed);
  out["morph.blinkL"] = blink;
  out["morph.blinkR"] = blink;
  if (kind === "biped") {
    out["armL.swing"] = 0.03 * noise3(t * 0.5, seed * 3, 4);
    out["armR.swing"] = 0.03 * noise3(t * 0.5, seed * 5, 5);
    out["handL.curl"] = 0.12;
    out["handR.curl"] = 0.12;
    out["morph.smile"] = 0.22;
  } else {
    for (let i = 0; i < 4; i++) out[`tail${i}.y`] = 0.13 * Math.sin(t * 2.1 - i * 0.7 + seed * TAU);
    const flick = Math.max(0, noise3(t * 1.3, seed * 19, 7) - 0.62) * 2.4;
    out["earL.y"] = flick * Math.sin(t * 31);
    const flick2 = Math.max(0, noise3(t * 1.1, seed * 37, 8) - 0.62) * 2.4;
    out["earR.y"] = flick2 * Math.sin(t * 29);
  }
  return out;
}

/** A blink every three seconds or so, a quarter of a second long. */
function blinkAt(t: number, seed: number): number {
  const period = 3.1 + seed;
  const p = (((t + seed * 7 + 0.9) % period) + period) % period;
  return Math.exp(-(((p - 0.16) / 0.065) ** 2));
}

/** What the upper body does while the legs go, by gait; `phase` in cycles. */
export function going(
  kind: "biped" | "quadruped",
  gait: string,
  phase: number,
  amount: number,
  /** Factor on the swing of arms and shoulders. */
  size = 1,
): Channels {
  const a = phase * TAU;
  const run = gait === "run";
  if (kind === "biped") {
    const swing = (run ? 0.75 : 0.52) * size;
    // The left leg is mid-stance about a third into its cycle; arms go against the legs.
    const s = Math.sin(a + 0.55) * amount;
    return {
      "armL.swing": -swing * -s + (run ? 0.1 * amount : 0),
      "armR.swing": -swing * s + (run ? 0.1 * amount : 0),
      "armL.elbow": (run ? 1.35 : 0.22) * amount + (run ? 0.2 : 0.14) * Math.max(0, s),
      "armR.elbow": (run ? 1.35 : 0.22) * amount + (run ? 0.2 : 0.14) * Math.max(0, -s),
      "armL.in": run ? 0.35 * amount : 0,
      "armR.in": run ? 0.35 * amount : 0,
      "root.yaw": 0.09 * s * (run ? 1.4 : 1),
      "chest.y": -0.15 * s * (run ? 1.4 : 1),
      // The weight goes over the foot that carries it.
      "root.x": 0.035 * Math.sin(a - 0.4) * amount,
      "root.roll": 0.04 * Math.sin(a - 0.4) * amount,
      "chest.z": -0.045 * Math.sin(a - 0.4) * amount,
      "head.y": 0.05 * s,
      "handL.curl": run ? 0.35 * amount : 0,
      "handR.curl": run ? 0.35 * amount : 0,
    };
  }
  const t = Math.sin(a * (gait === "run" ? 1 : 2));
  const out: Channels = {
    "neck.x": (gait === "run" ? 0.1 * t + 0.12 : 0.05 * t) * amount,
    "head.x": (gait === "run" ? -0.1 * t - 0.05 : -0.05 * t) * amount,
    "spine.x": (gait === "run" ? 0.1 * Math.sin(a + 1) : 0) * amount,
    "chest.y": (gait === "run" ? 0 : 0.05 * Math.sin(a)) * amount,
    "spine.y": (gait === "run" ? 0 : -0.05 * Math.sin(a)) * amount,
    "tail0.x": (gait === "run" ? 0.1 : -0.06) * amount,
    "earL.x": (gait === "run" ? -0.3 : -0.05) * amount - 0.06 * t * amount,
    "earR.x": (gait === "run" ? -0.3 : -0.05) * amount - 0.06 * t * amount,
    "morph.jawOpen": gait === "run" ? 0.4 * amount : 0,
    "jaw.x": gait === "run" ? 0.2 * amount : 0,
    "morph.smile": gait === "run" ? 0.5 * amount : 0,
  };
  for (let i = 1; i < 4; i++) {
    out[`tail${i}.x`] = 0.1 * Math.sin(a * 2 - i * 0.8) * amount;
    out[`tail${i}.y`] = 0.06 * Math.sin(a - i * 0.8) * amount;
  }
  return out;
}
