/**
 * What bodies do besides going somewhere: each act is a function of time that fills channels (see pose.ts). Acts are
 * blended in and out by their caller, so they may start anywhere; postures are simply there.
 */
import { smoothstep } from "../../shape/math.ts";
import { noise3 } from "../../shape/random.ts";
import type { Channels } from "./pose.ts";

/** What an act may know. */
export interface ActContext {
  /** Seconds since it began. */
  u: number;
  /** Seconds it will last. */
  duration: number;
  /** 0..1, of this actor. */
  seed: number;
  /** 1 is as usual; tired below, excited above. */
  energy: number;
  /** From the hips to the shoulders, in leg lengths; quadrupeds. */
  trunk: number;
  /** Height of the seat under it, in leg lengths; 0 sits on the ground. */
  seat: number;
  /** Half the width of what it rides, in leg lengths. */
  straddle: number;
}

/** What fills channels at a moment. */
export type Act = (c: ActContext) => Channels;

const TAU = Math.PI * 2;
/** Rises from 0 to 1 over `into` seconds and back over the last `out`. */
const envelope = (c: ActContext, into: number, out: number): number =>
  smoothstep(0, into, c.u) * (1 - smoothstep(c.duration - out, c.duration, c.u));
const pulse = (u: number, at: number, width: number): number => Math.exp(-(((u - at) / width) ** 2));

const laugh: Act = (c) => {
  // Bursts of five to seven shakes with a breath between.
  const cycle = 1.9 + c.seed * 0.4;
  const p = (c.u + c.seed) % cycle;
  const burst = smoothstep(0, 0.18, p) * (1 - smoothstep(cycle - 0.55, cycle - 0.2, p));
  const shake = Math.sin(c.u * TAU * 4.3) * burst * c.energy;
  const breath = pulse(p, cycle - 0.12, 0.16);
  return {
    "head.x": -0.14 * burst + 0.035 * shake - 0.06 * breath,
    "head.z": 0.05 * Math.sin(c.u * 0.9 + c.seed * 6),
    "neck.x": -0.05 * burst,
    "chest.x": 0.03 * shake - 0.03 * breath,
    "spine.x": 0.02 * burst,
    "shoulderL.z": 0.06 * shake,
    "shoulderR.z": -0.06 * shake,
    "root.y": 0.004 * shake,
    "morph.smile": 0.75 + 0.25 * burst,
    "morph.jawOpen": 0.22 + 0.5 * burst + 0.12 * shake,
    "morph.cheekUp": 0.55 + 0.45 * burst,
    "morph.squint": 0.25 + 0.3 * burst,
    "morph.laughLines": 0.6 + 0.4 * burst,
    "morph.browUp": 0.25 + 0.2 * burst,
    "jaw.x": 0.06 + 0.16 * burst + 0.03 * shake,
  };
};

const talk: Act = (c) => {
  const v = noise3(c.u * 5.5, c.seed * 50, 1) * 0.5 + 0.5;
  const pause = smoothstep(-0.35, 0.05, noise3(c.u * 0.8, c.seed * 31, 2));
  const open = v * pause * (0.55 + 0.45 * Math.sin(c.u * TAU * 3.1) ** 2);
  return {
    "morph.jawOpen": 0.55 * open,
    "jaw.x": 0.12 * open,
    "morph.wide": 0.3 * (noise3(c.u * 4, c.seed * 9, 5) * 0.5 + 0.5) * pause,
    "morph.pucker": 0.3 * Math.max(0, noise3(c.u * 3.3, c.seed * 7, 8)) * pause,
    "morph.browUp": 0.3 * Math.max(0, noise3(c.u * 1.1, c.seed * 3, 4)),
    "head.x": 0.05 * noise3(c.u * 1.6, c.seed * 11, 3),
    "head.z": 0.04 * noise3(c.u * 1.2, c.seed * 13, 6),
    "armR.swing": 0.5 * pause,
    "armR.elbow": 1.1 * pause + 0.25 * noise3(c.u * 1.4, c.seed, 9),
    "armR.in": 0.3,
  };
};

/** Acts of two-legged bodies. */
export const BIPED_ACTS: Record<string, Act> = {
  stand: () => ({}),
  look: () => ({}),
  smile: () => ({ "morph.smile": 1, "morph.cheekUp": 0.5, "morph.browUp": 0.15 }),
  laugh,
  talk,
  sing: (c) => {
    const t = talk(c);
    return {
      ...t,
      "morph.jawOpen": 0.35 + 0.4 * Math.max(0, Math.sin(c.u * TAU * 0.7)),
      "head.x": -0.12,
      "armL.swing": 0.5,
      "armL.elbow": 1.1,
      "armL.raise": 0.35 + 0.1 * Math.sin(c.u * 2),
      "armR.raise": 0.35 + 0.1 * Math.sin(c.u * 2 + 1),
      "root.roll": 0.03 * Math.sin(c.u * TAU * 0.5),
    };
  },
  cry: (c) => ({
    "head.x": 0.35,
    "neck.x": 0.15,
    "chest.x": 0.12 + 0.02 * Math.sin(c.u * TAU * 2.2),
    "morph.frown": 1,
    "morph.browUp": 0.8,
    "morph.squint": 0.6,
    "morph.blinkL": 0.5,
    "morph.blinkR": 0.5,
    "armR.swing": 1.1,
    "armR.elbow": 2.1,
    "armR.in": 0.7,
  }),
  wave: (c) => {
    const k = envelope(c, 0.4, 0.4);
    return {
      "armR.raise": 2.2 * k,
      "armR.elbow": 0.55 * k + 0.35 * k * Math.sin(c.u * TAU * 1.9),
      "armR.in": -1.3 * k,
      "chest.z": -0.05 * k,
      "morph.smile": 0.9 * k,
      "morph.browUp": 0.4 * k,
    };
  },
  point: (c) => {
    const k = envelope(c, 0.35, 0.35);
    return {
      "armR.swing": 1.5 * k,
      "armR.raise": 0.25 * k,
      "armR.elbow": -0.1 * k,
      "handR.curl": 0.6 * k,
      "chest.y": 0.15 * k,
    };
  },
  nod: (c) => ({ "head.x": 0.22 * Math.max(0, Math.sin(c.u * TAU * 1.3)) * envelope(c, 0.1, 0.2), "morph.smile": 0.4 }),
  clap: (c) => {
    const b = Math.sin(c.u * TAU * 2.1);
    const one = (s: string) => ({
      [`arm${s}.swing`]: 0.75,
      [`arm${s}.elbow`]: 1.15,
      [`arm${s}.in`]: 0.55 + 0.3 * b,
    });
    return { ...one("L"), ...one("R"), "morph.smile": 0.8 };
  },
  dance: (c) => {
    const b = c.u * TAU * 0.95;
    return {
      "root.y": -0.05 + 0.045 * Math.cos(b * 2),
      "root.x": 0.1 * Math.sin(b),
      "root.roll": 0.07 * Math.sin(b),
      "root.yaw": 0.25 * Math.sin(b * 0.5),
      "chest.y": 0.25 * Math.sin(b),
      "chest.z": 0.1 * Math.sin(b + 1),
      "armL.raise": 1.2 + 0.7 * Math.sin(b),
      "armR.raise": 1.2 - 0.7 * Math.sin(b),
      "armL.elbow": 1.0 + 0.4 * Math.sin(b * 2),
      "armR.elbow": 1.0 - 0.4 * Math.sin(b * 2),
      "armL.in": 0.2,
      "armR.in": 0.2,
      "leg0.y": 0.12 * Math.max(0, Math.sin(b)),
      "leg1.y": 0.12 * Math.max(0, -Math.sin(b)),
      "head.z": 0.1 * Math.sin(b + 0.5),
      "morph.smile": 0.9,
    };
  },
  jump: (c) => {
    const T = Math.max(0.9, c.duration);
    const p = (c.u % T) / T;
    const crouch = pulse(p, 0.2, 0.1) + 0.8 * pulse(p, 0.82, 0.08);
    const air = p > 0.32 && p < 0.75 ? 1 - ((p - 0.535) / 0.215) ** 2 : 0;
    return {
      "root.y": -0.22 * crouch + 0.45 * air,
      "leg0.y": 0.42 * air,
      "leg1.y": 0.42 * air,
      "armL.swing": 2.2 * air - 0.7 * crouch,
      "armR.swing": 2.2 * air - 0.7 * crouch,
      "spine.x": 0.25 * crouch,
      "morph.smile": 0.8,
    };
  },
  sit: (c) => {
    // From the ground to a high stool: the knees come down and the feet come back as the seat rises.
    const high = smoothstep(0.05, 0.45, c.seat);
    const low = 1 - high;
    return {
      "root.y": -(1 - Math.min(c.seat, 0.9) - 0.14),
      "leg0.z": 0.46 * high + 0.62 * low,
      "leg1.z": 0.46 * high + 0.56 * low,
      // Short legs on a high seat dangle.
      "leg0.y": Math.max(0, c.seat - 0.46),
      "leg1.y": Math.max(0, c.seat - 0.48),
      "leg0.x": 0.08 * low,
      "leg1.x": -0.08 * low,
      "leg0.pitch": -0.2 * low,
      "leg1.pitch": -0.2 * low,
      "spine.x": 0.05 + 0.18 * low,
      "chest.x": 0.1 * low,
      "head.x": -0.15 * low,
      "armL.swing": 0.35 + 0.45 * low,
      "armR.swing": 0.35 + 0.45 * low,
      "armL.elbow": 0.8 - 0.3 * low,
      "armR.elbow": 0.8 - 0.3 * low,
    };
  },
  ride: (c) => ({
    "root.y": -0.42,
    "leg0.x": Math.min(0.75, c.straddle * 0.85),
    "leg1.x": -Math.min(0.75, c.straddle * 0.85),
    "leg0.z": 0.22,
    "leg1.z": 0.22,
    "armL.swing": 0.6,
    "armR.swing": 0.6,
    "armL.elbow": 0.75,
    "armR.elbow": 0.75,
    "handL.curl": 0.7,
    "handR.curl": 0.7,
  }),
  lie: () => ({ "root.pitch": -1.5, "root.y": -0.86, "leg0.z": 0.9, "leg1.z": 0.9, "armL.raise": 0.3 }),
  sleep: (c) => ({
    ...BIPED_ACTS.lie(c),
    "morph.blinkL": 1,
    "morph.blinkR": 1,
    "chest.x": 0.02 * Math.sin(c.u * 1.6),
  }),
  stretch: (c) => {
    const k = envelope(c, 0.8, 0.8);
    return {
      "armL.raise": 2.7 * k,
      "armR.raise": 2.7 * k,
      "spine.x": -0.12 * k,
      "chest.x": -0.12 * k,
      "head.x": -0.25 * k,
      "root.y": 0.03 * k,
      "morph.jawOpen": 0.5 * k,
      "morph.blinkL": 0.9 * k,
      "morph.blinkR": 0.9 * k,
    };
  },
  eat: (c) => {
    const p = (c.u % 2.6) / 2.6;
    const up = smoothstep(0.05, 0.3, p) * (1 - smoothstep(0.45, 0.65, p));
    const chew = smoothstep(0.4, 0.5, p) * Math.sin(c.u * TAU * 2.2);
    return {
      "armR.swing": 0.5 + 0.45 * up,
      "armR.elbow": 1.2 + 1.0 * up,
      "armR.in": 0.25 + 0.4 * up,
      "morph.jawOpen": 0.35 * up + 0.12 * Math.max(0, chew),
      "head.x": 0.08,
      "handR.curl": 0.5,
    };
  },
  read: (c) => ({
    "armL.swing": 0.55,
    "armR.swing": 0.55,
    "armL.elbow": 1.35,
    "armR.elbow": 1.35,
    "armL.in": 0.35,
    "armR.in": 0.35,
    "head.x": 0.35,
    "head.y": 0.08 * Math.sin(c.u * 1.3),
  }),
  // Carrying itself is done by the hands' program.
  hold: () => ({}),
  "pick-up": (c) => {
    const k = envelope(c, 0.7, 0.7);
    return {
      "root.y": -0.34 * k,
      "spine.x": 0.5 * k,
      "chest.x": 0.3 * k,
      "armR.swing": 0.7 * k,
      "armR.elbow": 0.1 * k,
    };
  },
  push: (c) => ({
    "root.pitch": 0.12,
    "spine.x": 0.14,
    "armL.swing": 1.25 + 0.05 * Math.sin(c.u * 3),
    "armR.swing": 1.25 + 0.05 * Math.sin(c.u * 3),
    "armL.elbow": 0.35,
    "armR.elbow": 0.35,
  }),
  hug: () => ({
    "armL.swing": 1.2,
    "armR.swing": 1.2,
    "armL.elbow": 1.0,
    "armR.elbow": 1.0,
    "armL.in": 0.8,
    "armR.in": 0.8,
    "morph.smile": 0.8,
    "morph.blinkL": 0.8,
    "morph.blinkR": 0.8,
  }),
  cook: (c) => ({
    "armR.swing": 0.7 + 0.1 * Math.sin(c.u * TAU * 0.9),
    "armR.elbow": 1.1 + 0.12 * Math.cos(c.u * TAU * 0.9),
    "armR.in": 0.3 + 0.2 * Math.sin(c.u * TAU * 0.9),
    "handR.curl": 0.7,
    "armL.swing": 0.5,
    "armL.elbow": 1.1,
    "head.x": 0.3,
  }),
  blow: (c) => ({ "morph.pucker": envelope(c, 0.3, 0.3), "chest.x": 0.1, "head.x": 0.06 }),
  shake: (c) => ({
    "root.roll": 0.03 * Math.sin(c.u * TAU * 6),
    "head.y": 0.25 * Math.sin(c.u * TAU * 3) * envelope(c, 0.2, 0.3),
    "armL.raise": 0.15 + 0.1 * Math.sin(c.u * TAU * 6),
    "armR.raise": 0.15 - 0.1 * Math.sin(c.u * TAU * 6),
  }),
};
BIPED_ACTS.drink = BIPED_ACTS.eat;
BIPED_ACTS.put = BIPED_ACTS["pick-up"];
BIPED_ACTS.pour = BIPED_ACTS.cook;
BIPED_ACTS.pull = BIPED_ACTS.push;
BIPED_ACTS.open = BIPED_ACTS.push;
BIPED_ACTS.close = BIPED_ACTS.push;
BIPED_ACTS.play = BIPED_ACTS.dance;

/** Acts of four-legged bodies. */
export const QUADRUPED_ACTS: Record<string, Act> = {
  stand: () => ({}),
  look: () => ({ "earL.x": -0.1, "earR.x": -0.1 }),
  smile: () => ({ "morph.smile": 1, "morph.jawOpen": 0.35, "jaw.x": 0.2 }),
  sit: (c) => {
    // The rump goes down to the ground, the shoulders stay where they are: the trunk's length says how steep it gets.
    const drop = 0.6;
    const pitch = Math.asin(Math.min(0.85, drop / c.trunk));
    return {
      "root.pitch": -pitch,
      "root.y": -drop,
      "chest.x": 0.15 * pitch,
      "neck.x": 0.3 * pitch,
      "head.x": 0.5 * pitch,
      "leg0.z": -c.trunk * (1 - Math.cos(pitch)),
      "leg1.z": -c.trunk * (1 - Math.cos(pitch)),
      "leg2.z": 0.2,
      "leg3.z": 0.2,
      "leg2.x": 0.06,
      "leg3.x": -0.06,
      "leg2.pitch": -0.95,
      "leg3.pitch": -0.95,
      "tail0.x": 0.35 + 0.8 * pitch,
    };
  },
  lie: () => ({
    "root.y": -0.66,
    "leg0.z": 0.5,
    "leg1.z": 0.5,
    "leg2.z": 0.22,
    "leg3.z": 0.22,
    "leg0.pitch": 1.2,
    "leg1.pitch": 1.2,
    "leg2.pitch": -1,
    "leg3.pitch": -1,
    "neck.x": -0.1,
    "tail0.x": 0.3,
  }),
  sleep: (c) => ({
    ...QUADRUPED_ACTS.lie(c),
    "neck.x": 0.5,
    "head.x": 0.3,
    "morph.blinkL": 1,
    "morph.blinkR": 1,
    "chest.x": 0.02 * Math.sin(c.u * 1.6),
  }),
  shake: (c) => {
    // A wave of roll that runs from the head to the tail (Dickerson et al., "Wet mammals shake at tuned frequencies", 2012).
    const k = envelope(c, 0.35, 0.5) * c.energy;
    const w = TAU * 3.7;
    return {
      "head.z": 0.34 * k * Math.sin(w * c.u),
      "neck.z": 0.2 * k * Math.sin(w * c.u - 0.5),
      "chest.z": 0.16 * k * Math.sin(w * c.u - 1.2),
      "spine.z": 0.15 * k * Math.sin(w * c.u - 1.9),
      "root.roll": 0.12 * k * Math.sin(w * c.u - 2.6),
      "tail0.y": 0.5 * k * Math.sin(w * c.u - 3.4),
      "tail1.y": 0.5 * k * Math.sin(w * c.u - 4.2),
      "earL.z": 0.7 * k * Math.sin(w * c.u - 0.4),
      "earR.z": 0.7 * k * Math.sin(w * c.u - 0.4),
      "root.y": -0.05 * k,
      "neck.x": 0.25 * k,
      "morph.blinkL": k,
      "morph.blinkR": k,
    };
  },
  bark: (c) => {
    const p = (c.u + c.seed) % 0.85;
    const b = pulse(p, 0.16, 0.08) + 0.7 * pulse(p, 0.42, 0.07);
    return {
      "jaw.x": 0.5 * b,
      "morph.jawOpen": b,
      "head.x": -0.22 * b,
      "neck.x": -0.1 * b,
      "root.y": 0.02 * b,
      "root.z": 0.03 * b,
    };
  },
  wag: () => ({ wag: 1, "morph.smile": 0.8, "morph.jawOpen": 0.3, "jaw.x": 0.15 }),
  nod: (c) => ({ "head.x": 0.25 * Math.sin(c.u * TAU * 1.3) }),
  eat: (c) => {
    const k = smoothstep(0, 0.6, c.u);
    const chew = Math.max(0, Math.sin(c.u * TAU * 2));
    return {
      "neck.x": 0.9 * k,
      "head.x": 0.35 * k,
      "chest.x": 0.22 * k,
      "root.pitch": 0.08 * k,
      "jaw.x": 0.18 * chew * k,
      "morph.jawOpen": 0.4 * chew * k,
    };
  },
  jump: (c) => {
    const T = Math.max(0.9, c.duration);
    const p = (c.u % T) / T;
    const crouch = pulse(p, 0.2, 0.1) + 0.8 * pulse(p, 0.84, 0.08);
    const air = p > 0.3 && p < 0.75 ? 1 - ((p - 0.525) / 0.225) ** 2 : 0;
    const fold = 0.75 * air;
    return {
      "root.y": -0.25 * crouch + 0.8 * air,
      "root.pitch": -0.5 * pulse(p, 0.38, 0.1) + 0.4 * pulse(p, 0.68, 0.1),
      "leg0.y": fold,
      "leg1.y": fold,
      "leg2.y": fold * 0.9,
      "leg3.y": fold * 0.9,
      "tail0.x": -0.5 * air,
    };
  },
  stretch: (c) => {
    const k = envelope(c, 0.8, 0.8);
    return {
      "root.pitch": 0.38 * k,
      "root.y": -0.1 * k,
      "root.z": -0.15 * k,
      "leg0.z": 0.4 * k,
      "leg1.z": 0.4 * k,
      "neck.x": -0.4 * k,
      "head.x": -0.1 * k,
      "tail0.x": -0.5 * k,
    };
  },
  dance: (c) => ({
    "root.y": 0.06 * Math.abs(Math.sin(c.u * TAU)),
    "root.roll": 0.1 * Math.sin(c.u * TAU),
    "head.z": 0.2 * Math.sin(c.u * TAU),
    "leg0.y": 0.2 * Math.max(0, Math.sin(c.u * TAU)),
    "leg1.y": 0.2 * Math.max(0, -Math.sin(c.u * TAU)),
    wag: 1,
  }),
};
QUADRUPED_ACTS.talk = QUADRUPED_ACTS.bark;
QUADRUPED_ACTS.sing = QUADRUPED_ACTS.bark;
QUADRUPED_ACTS.laugh = QUADRUPED_ACTS.smile;
QUADRUPED_ACTS.drink = QUADRUPED_ACTS.eat;

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
export function going(kind: "biped" | "quadruped", gait: string, phase: number, amount: number): Channels {
  const a = phase * TAU;
  const run = gait === "run";
  if (kind === "biped") {
    const swing = run ? 0.75 : 0.52;
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
