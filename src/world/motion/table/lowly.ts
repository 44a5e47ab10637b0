/** What crawlers and drifters do, and how they stir at rest. */
import { noise3 } from "../../../shape/random.ts";
import { beat, keys, type Move, sum, sway } from "../moves.ts";
import type { Channels } from "../pose.ts";

const FEEDS: Move = {
  seconds: 1.6,
  body: {
    "head.x": keys(0, 0.15, 0.4, 0.5, 0.6, 0.45, 0.9, 0.15),
    "root.pitch": 0.12,
    "armL.in": beat(0.15, 0.75, 0),
    "armR.in": beat(0.15, 0.75, 0.5),
    "armL.up": beat(0.1, 0.35, 0),
    "armR.up": beat(0.1, 0.35, 0.5),
    "clawL.open": beat(0, 0.8, 0.3, 2),
    "clawR.open": beat(0, 0.8, 0.8, 2),
  },
};

const CHATS: Move = {
  seconds: 0.9,
  body: {
    "head.x": sway(0, 0.12),
    "root.pitch": sway(0, 0.05),
    "claws.open": beat(0.1, 0.8, 0, 2),
    "arms.up": sway(0.3, 0.15),
    "root.y": sway(0, 0.04, 0.2),
    "arms.wave": 0.4,
  },
};

const DANCES: Move = {
  seconds: 1.1,
  body: {
    "root.y": sway(0.05, 0.13, 0, 2),
    "root.roll": sway(0, 0.16),
    "root.yaw": sway(0, 0.25, 0.25),
    "armL.up": sway(0.6, 0.5),
    "armR.up": sway(0.6, 0.5, 0.5),
    "claws.open": beat(0, 1, 0, 2),
    "legs.dance": 0.3,
    "arms.wave": 1,
    rears: 0.4,
  },
};

const RESTS: Move = { body: { "root.y": -0.32, "arms.in": 0.35, coils: 1 } };

const STRIKES: Move = {
  seconds: 1.6,
  body: {
    "arms.up": keys(0, 0.4, 0.3, 1.2, 0.42, 0.1, 0.8, 0.4),
    "claws.open": keys(0, 0.3, 0.3, 1, 0.42, 0, 0.8, 0.3),
    "root.z": keys(0, 0, 0.3, -0.12, 0.42, 0.25, 0.8, 0),
    strike: keys(0, 0, 0.3, -0.4, 0.42, 1, 0.75, 0),
    "tail0.x": keys(0, 0, 0.3, -0.1, 0.42, 0.2, 0.8, 0),
    "tail1.x": keys(0, 0, 0.3, -0.1, 0.42, 0.25, 0.8, 0),
    "tail2.x": keys(0, 0, 0.3, -0.1, 0.42, 0.25, 0.8, 0),
    rears: 0.5,
  },
};

const CHEERS: Move = {
  seconds: 0.8,
  body: { "arms.up": sway(0.9, 0.35), "claws.open": beat(0, 1, 0, 2), hop: beat(0, 0.25), "arms.wave": 1, rears: 0.5 },
};

/** Moves of crawlers and drifters, by action. */
export const LOWLY_MOVES: Record<string, Move> = {
  look: { body: { rears: 0.25 } },
  smile: { seconds: 3, body: { "root.roll": sway(0, 0.05) } },
  eat: FEEDS,
  drink: FEEDS,
  graze: FEEDS,
  feed: FEEDS,
  sniff: { seconds: 2, body: { "head.x": sway(0.25, 0.14, 0, 3), "root.pitch": 0.1 } },
  talk: CHATS,
  sing: CHATS,
  bark: CHATS,
  roar: STRIKES,
  laugh: {
    seconds: 0.55,
    body: { "root.y": beat(0, 0.12), "root.pitch": sway(-0.08, 0.06), "arms.up": 0.3, "arms.wave": 0.5 },
  },
  cheer: CHEERS,
  celebrate: CHEERS,
  clap: { seconds: 0.6, body: { "arms.up": 0.5, "arms.in": sway(0.35, 0.3), "claws.open": 0.4, "arms.wave": 0.8 } },
  wave: {
    seconds: 0.8,
    body: {
      "armL.up": sum(1.1, sway(0, 0.3)),
      "clawL.open": beat(0, 1, 0, 2),
      "leg0.y": sum(0.9, sway(0, 0.3)),
      "arms.wave": 0.7,
      rears: 0.6,
    },
  },
  point: { body: { "armL.up": 0.7, "leg0.y": 0.6 } },
  nod: { seconds: 0.8, body: { "head.x": sway(0.1, 0.25), "root.pitch": sway(0.03, 0.08) } },
  shake: { seconds: 0.3, body: { "root.roll": sway(0, 0.14), "root.yaw": sway(0, 0.1), "head.z": sway(0, 0.2) } },
  dance: DANCES,
  rock: { seconds: 2, body: { "root.roll": sway(0, 0.12) } },
  jump: {
    seconds: 1.1,
    body: {
      "root.y": keys(0, 0, 0.18, -0.3, 0.3, 0, 0.72, 0, 0.8, -0.25, 0.95, 0),
      hop: keys(0, 0, 0.26, 0, 0.5, 2.2, 0.74, 0, 0.99, 0),
      "root.pitch": keys(0, 0, 0.32, -0.3, 0.5, 0, 0.68, 0.2, 0.85, 0),
    },
  },
  bounce: { seconds: 0.8, body: { hop: beat(0, 1.2), "root.y": sway(-0.05, 0.1, 0.5) } },
  sit: RESTS,
  lie: RESTS,
  sleep: { body: { ...RESTS.body, blink: 1, "root.pitch": 0.06 } },
  hide: { body: { "root.y": -0.3, withdraws: 1 } },
  fight: STRIKES,
  attack: STRIKES,
  kick: STRIKES,
  hit: STRIKES,
  turn: { seconds: 2.2, body: { "root.yaw": keys(0, 0, 0.4, 0.55, 0.7, 0.55, 0.99, 0) } },
  "turn-around": { seconds: 2.2, body: { "root.yaw": keys(0, 0, 0.4, 0.55, 0.7, 0.55, 0.99, 0) } },
};

/** What stirs without being told: breath, feelers, claws, tails, blinks. `t` is the time of the film. */
export function stirring(t: number, seed: number, moving: number): Channels {
  const n = (rate: number, k: number): number => noise3(t * rate, seed * 31 + k * 7.3, k);
  const quick = 1 + moving;
  const out: Channels = {
    "root.y": 0.018 * Math.sin(t * 2.2 + seed * 6),
    "root.roll": 0.02 * n(0.5, 1),
    "head.y": 0.16 * n(0.45, 2),
    "head.z": 0.08 * n(0.4, 3),
    "armL.up": 0.12 * n(0.5, 4) + 0.06,
    "armR.up": 0.12 * n(0.5, 5) + 0.06,
    "armL.in": 0.1 * n(0.4, 6),
    "armR.in": 0.1 * n(0.4, 7),
    "clawL.open": 0.2 + 0.7 * Math.max(0, n(0.7, 8)),
    "clawR.open": 0.2 + 0.7 * Math.max(0, n(0.7, 9)),
    "belly.x": 0.03 * Math.sin(t * 2.2 + seed * 6 + 1),
    "stalkL.z": 0.08 * n(0.6, 10),
    "stalkR.z": 0.08 * n(0.6, 11),
    "stalkL.x": 0.08 * n(0.6, 12),
    "stalkR.x": 0.08 * n(0.6, 13),
  };
  for (const [s, k] of [
    ["L", 14],
    ["R", 18],
  ] as const)
    for (const f of ["feeler", "feeler1"]) {
      out[`${f}${s}.x`] = 0.14 * n(0.9 * quick, k) + 0.1 * Math.sin(t * 5.1 * quick + k);
      out[`${f}${s}.y`] = 0.16 * n(0.8 * quick, k + 1) + 0.06 * Math.sin(t * 6.3 + k * 2);
    }
  for (let i = 0; i < 8; i++) {
    out[`tail${i}.x`] = 0.025 * Math.sin(t * 1.7 - i * 0.5 + seed * 6);
    out[`tail${i}.y`] = 0.03 * Math.sin(t * 1.3 - i * 0.6 + seed * 5);
  }
  const period = 3.3 + 1.4 * seed;
  const p = (((t + seed * 7 + 0.9) % period) + period) % period;
  out.blink = Math.exp(-(((p - 0.16) / 0.07) ** 2));
  return out;
}
