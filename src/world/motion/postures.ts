/** Ways of being: standing, sitting, lying. Each is a set of channels that follow from the body's measures. */

import type { BodyPlan } from "../../catalog/types.ts";
import { smoothstep } from "../../shape/math.ts";
import type { Channels } from "./pose.ts";

/** What a posture must know of a body; lengths in leg lengths. */
export interface Stature {
  kind: BodyPlan["kind"];
  /** From the hips to the shoulders; quadrupeds. */
  trunk: number;
  /** Height of the seat under it; 0 sits on the ground. */
  seat: number;
  /** Half the width of what it rides. */
  straddle: number;
  /** Height of the hip joint, and the bones of the first and the last leg. */
  hip: number;
  thigh: number;
  shin: number;
  hindThigh: number;
  hindShin: number;
  /** Half the depth of the body where it lies: from the root to the ground. */
  belly: number;
  u: number;
  seed: number;
}

type Posture = (s: Stature) => Channels;

const legs = (rows: Record<string, number>): Channels => {
  const out: Channels = { "legs.free": 1 };
  for (const k in rows) for (const i of [0, 1]) out[`leg${i}.${k}`] = rows[k];
  return out;
};

const BIPED: Record<string, Posture> = {
  stand: () => ({}),
  sit: ({ seat }) => {
    // From the ground to a high stool: the knees come down and the feet come back as the seat rises.
    const high = smoothstep(0.05, 0.45, seat);
    const low = 1 - high;
    return {
      "root.y": -(1 - Math.min(seat, 0.9) - 0.14),
      "leg0.z": 0.46 * high + 0.62 * low,
      "leg1.z": 0.46 * high + 0.56 * low,
      // Short legs on a high seat dangle.
      "leg0.y": Math.max(0, seat - 0.46),
      "leg1.y": Math.max(0, seat - 0.48),
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
  // Cross-legged on the ground.
  lotus: () => ({
    ...legs({ swing: 1.25, knee: 2.1, point: 0.7 }),
    "leg0.out": 1.0,
    "leg1.out": 1.0,
    "root.y": -0.83,
    "spine.x": -0.04,
  }),
  ride: ({ straddle }) => ({
    "root.y": -0.42,
    "leg0.x": Math.min(0.75, straddle * 0.85),
    "leg1.x": -Math.min(0.75, straddle * 0.85),
    "leg0.z": 0.22,
    "leg1.z": 0.22,
    "armL.swing": 0.6,
    "armR.swing": 0.6,
    "armL.elbow": 0.75,
    "armR.elbow": 0.75,
    "handL.curl": 0.7,
    "handR.curl": 0.7,
  }),
  lie: ({ belly }) => ({
    ...legs({ swing: 0.04, knee: 0.12, point: 0.4 }),
    "leg1.knee": 0.5,
    "leg1.swing": 0.25,
    "root.pitch": -1.53,
    "root.y": -(1 - belly),
    "neck.x": 0.25,
    "armL.raise": 0.3,
    "armR.raise": 0.25,
  }),
  sleep: (s) => ({
    ...BIPED.lie(s),
    "morph.blinkL": 1,
    "morph.blinkR": 1,
    "chest.x": 0.02 * Math.sin(s.u * 1.6),
  }),
  // Face down.
  prone: ({ belly }) => ({
    ...legs({ swing: -0.02, knee: 0.05, point: 1.0 }),
    "root.pitch": 1.53,
    "root.y": -(1 - belly * 1.1),
    "neck.x": -0.3,
    "head.x": -0.35,
    "armL.raise": 0.9,
    "armR.raise": 0.9,
    "armL.elbow": 1.6,
    "armR.elbow": 1.6,
  }),
  // On both knees.
  kneel: ({ hip, thigh }) => ({
    ...legs({ swing: 0.12, knee: 1.72, point: 1.15 }),
    "root.y": -(hip - thigh - 0.075),
    "leg0.out": 0.08,
    "leg1.out": 0.08,
  }),
  // On the heels.
  seiza: ({ hip, shin }) => ({
    ...legs({ swing: 1.36, knee: 2.86, point: 1.25 }),
    "root.y": -(hip - 0.28) - 0 * shin,
    "leg0.out": 0.1,
    "leg1.out": 0.1,
  }),
  // One knee on the ground, the other before the body.
  genuflect: ({ hip, thigh }) => ({
    "root.y": -(hip - thigh - 0.1),
    "leg0.z": 0.4,
    "leg1.z": -0.52,
    "leg1.pitch": 1.2,
    "leg1.y": 0.03,
  }),
  crouch: () => ({
    "root.y": -0.52,
    "root.z": -0.12,
    "root.pitch": 0.3,
    "spine.x": 0.3,
    "chest.x": 0.15,
    "head.x": -0.4,
    "leg0.x": 0.08,
    "leg1.x": -0.08,
    "leg0.z": 0.08,
    "leg1.z": -0.1,
    "leg1.pitch": 0.35,
    "armL.swing": 0.8,
    "armR.swing": 0.8,
    "armL.elbow": 0.9,
    "armR.elbow": 0.9,
  }),
  // Hands and knees.
  fours: ({ thigh, hip }) => ({
    ...legs({ swing: 1.45, knee: 1.5, point: 1.2 }),
    "root.pitch": 1.4,
    "root.y": -(hip - thigh - 0.06),
    "neck.x": -0.45,
    "head.x": -0.45,
  }),
  hang: () => ({ ...legs({ swing: 0.12, knee: 0.35, point: 0.5 }) }),
};

const QUADRUPED: Record<string, Posture> = {
  stand: () => ({}),
  sit: ({ trunk }) => {
    // The rump goes down to the ground, the shoulders stay where they are: the trunk's length says how steep it gets.
    const drop = 0.6;
    const pitch = Math.asin(Math.min(0.85, drop / trunk));
    return {
      "root.pitch": -pitch,
      "root.y": -drop,
      "chest.x": 0.15 * pitch,
      "neck.x": 0.3 * pitch,
      "head.x": 0.5 * pitch,
      "leg0.z": -trunk * (1 - Math.cos(pitch)),
      "leg1.z": -trunk * (1 - Math.cos(pitch)),
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
  sleep: (s) => ({
    ...QUADRUPED.lie(s),
    "neck.x": 0.5,
    "head.x": 0.3,
    "morph.blinkL": 1,
    "morph.blinkR": 1,
    "chest.x": 0.02 * Math.sin(s.u * 1.6),
  }),
};

/** Down on its folded legs: the longer they are, the further. */
const settled = ({ hip }: Stature): Channels => ({ "root.y": -Math.max(0, hip * 0.8 - 0.03), "neck.x": 0.06 });

const BIRD: Record<string, Posture> = {
  stand: () => ({}),
  sit: settled,
  lie: settled,
  // The head turned back over a shoulder, the bill in the feathers.
  sleep: (s) => ({
    ...settled(s),
    "neck.y": 1.1,
    "neck.x": 0.35,
    "head.y": 1.25,
    "head.x": 0.45,
    "morph.blinkL": 1,
    "morph.blinkR": 1,
    "root.y": (settled(s)["root.y"] ?? 0) + 0.012 * Math.sin(s.u * 1.6),
  }),
  crouch: ({ hip }) => ({ "root.y": -hip * 0.35, "root.pitch": 0.2 }),
};

/** The channels of a posture for a body; none for a name that the body has no posture of. */
export const posture = (name: string, s: Stature): Channels =>
  (s.kind === "quadruped" ? QUADRUPED : s.kind === "bird" ? BIRD : BIPED)[name]?.(s) ?? {};
