/** What animals do. */
import { beat, keys, type Move, sway, type Wave, within } from "../moves.ts";

/** A wave of roll that runs from the head to the tail (Dickerson et al., "Wet mammals shake at tuned frequencies", 2012). */
const shiver = (size: number, late: number): Wave => within(sway(0, size, -late / (2 * Math.PI)), 0.35, 0.5);

/** Two barks and a pause. */
const bark = (size: number): Wave => keys(0, 0, 0.1, 0, 0.19, size, 0.3, 0, 0.4, 0, 0.49, size * 0.8, 0.6, 0);

const BARKS: Move = {
  seconds: 0.95,
  body: {
    "jaw.x": bark(0.5),
    "morph.jawOpen": bark(1),
    "head.x": bark(-0.24),
    "neck.x": bark(-0.12),
    "root.y": bark(0.02),
    "root.z": bark(0.03),
  },
};

/** Head down to the ground and a mouth that works. */
const feeding = (chew: number): Move => ({
  seconds: 2.4,
  body: {
    "neck.x": keys(0, 0.9, 0.7, 0.92, 0.85, 0.8),
    "head.x": sway(0.38, 0.06, 0, 2),
    "chest.x": 0.22,
    "root.pitch": 0.08,
    "jaw.x": beat(0, 0.2, 0, chew),
    "morph.jawOpen": beat(0, 0.45, 0, chew),
  },
});

/** Moves of animals, by action. */
export const ANIMAL_MOVES: Record<string, Move> = {
  stand: {},
  look: { body: { "earL.x": -0.1, "earR.x": -0.1 } },
  smile: { seconds: 3, body: { "morph.smile": 1, "morph.jawOpen": 0.35, "jaw.x": 0.2 } },
  shake: {
    seconds: 1 / 3.7,
    body: {
      "head.z": shiver(0.34, 0),
      "neck.z": shiver(0.2, 0.5),
      "chest.z": shiver(0.16, 1.2),
      "spine.z": shiver(0.15, 1.9),
      "root.roll": shiver(0.12, 2.6),
      "tail0.y": shiver(0.5, 3.4),
      "tail1.y": shiver(0.5, 4.2),
      "earL.z": shiver(0.7, 0.4),
      "earR.z": shiver(0.7, 0.4),
      "root.y": within(-0.05, 0.35, 0.5),
      "neck.x": within(0.25, 0.35, 0.5),
      "morph.blinkL": within(1, 0.35, 0.5),
      "morph.blinkR": within(1, 0.35, 0.5),
    },
  },
  bark: BARKS,
  talk: BARKS,
  sing: BARKS,
  laugh: { seconds: 3, body: { "morph.smile": 1, "morph.jawOpen": 0.35, "jaw.x": 0.2 } },
  howl: {
    seconds: 3.4,
    body: {
      "neck.x": keys(0, -0.35, 0.2, -0.75, 0.7, -0.8, 0.9, -0.4),
      "head.x": keys(0, -0.2, 0.2, -0.55, 0.7, -0.6, 0.9, -0.25),
      "jaw.x": keys(0, 0, 0.2, 0.28, 0.7, 0.25, 0.85, 0),
      "morph.jawOpen": keys(0, 0, 0.2, 0.6, 0.7, 0.55, 0.85, 0),
      "earL.x": -0.35,
      "earR.x": -0.35,
      "tail0.x": -0.1,
    },
  },
  roar: {
    seconds: 2.6,
    body: {
      "jaw.x": keys(0, 0, 0.2, 0.55, 0.6, 0.5, 0.8, 0),
      "morph.jawOpen": keys(0, 0, 0.2, 1, 0.6, 0.95, 0.8, 0),
      "head.x": keys(0, 0, 0.2, -0.3, 0.6, -0.25, 0.8, 0),
      "neck.x": keys(0, 0, 0.2, -0.12, 0.6, -0.1, 0.8, 0),
      "head.z": sway(0, 0.05, 0, 4),
    },
  },
  wag: { seconds: 3, body: { wag: 1, "morph.smile": 0.8, "morph.jawOpen": 0.3, "jaw.x": 0.15 } },
  nod: { seconds: 0.8, body: { "head.x": sway(0, 0.25) } },
  eat: feeding(5),
  drink: feeding(9),
  graze: {
    seconds: 3.6,
    body: {
      ...feeding(7).body,
      "neck.y": sway(0, 0.16),
      "head.y": sway(0, 0.1, 0.2),
    },
  },
  sniff: {
    seconds: 2.6,
    body: {
      "neck.x": 0.78,
      "head.x": sway(0.1, 0.09, 0, 5),
      "neck.y": sway(0, 0.3),
      "chest.x": 0.2,
      "root.pitch": 0.08,
      "tail0.x": -0.2,
    },
  },
  peck: {
    seconds: 1.3,
    body: {
      "root.pitch": keys(0, 0.25, 0.3, 0.95, 0.42, 0.8, 0.55, 1.0, 0.8, 0.3),
      "neck.x": keys(0, 0.2, 0.3, 0.8, 0.42, 0.65, 0.55, 0.85, 0.8, 0.25),
      "head.x": keys(0, 0, 0.3, 0.35, 0.8, 0),
      "jaw.x": beat(0, 0.2, 0, 3),
    },
  },
  jump: {
    seconds: 1.3,
    body: {
      "root.y": keys(0, 0, 0.16, -0.24, 0.3, 0, 0.5, 0.75, 0.7, 0, 0.8, -0.2, 0.93, 0),
      "root.pitch": keys(0, 0, 0.3, -0.4, 0.5, 0, 0.68, 0.3, 0.85, 0),
      "leg0.y": keys(0, 0, 0.29, 0, 0.5, 0.72, 0.71, 0, 0.99, 0),
      "leg1.y": keys(0, 0, 0.29, 0, 0.5, 0.72, 0.71, 0, 0.99, 0),
      "leg2.y": keys(0, 0, 0.29, 0, 0.5, 0.66, 0.71, 0, 0.99, 0),
      "leg3.y": keys(0, 0, 0.29, 0, 0.5, 0.66, 0.71, 0, 0.99, 0),
      "tail0.x": keys(0, 0, 0.5, -0.5, 0.9, 0),
    },
  },
  pounce: {
    seconds: 2.2,
    body: {
      "root.y": keys(0, -0.2, 0.35, -0.3, 0.5, 0.1, 0.6, 0.45, 0.75, -0.05, 0.85, -0.12),
      "root.pitch": keys(0, 0.18, 0.35, 0.22, 0.5, -0.5, 0.6, 0, 0.72, 0.35, 0.9, 0.18),
      "root.z": keys(0, 0, 0.35, -0.12, 0.6, 0.1, 0.8, 0.02),
      "leg0.y": keys(0, 0, 0.42, 0, 0.6, 0.6, 0.74, 0, 0.99, 0),
      "leg1.y": keys(0, 0, 0.42, 0, 0.6, 0.6, 0.74, 0, 0.99, 0),
      "leg2.y": keys(0, 0, 0.47, 0, 0.6, 0.4, 0.76, 0, 0.99, 0),
      "leg3.y": keys(0, 0, 0.47, 0, 0.6, 0.4, 0.76, 0, 0.99, 0),
      "leg0.z": keys(0, 0, 0.42, 0, 0.6, 0.25, 0.74, 0.1, 0.9, 0),
      "leg1.z": keys(0, 0, 0.42, 0, 0.6, 0.25, 0.74, 0.1, 0.9, 0),
      "tail0.y": sway(0, 0.3, 0, 3),
      "neck.x": 0.15,
    },
  },
  stretch: {
    body: {
      "root.pitch": within(0.38, 0.8, 0.8),
      "root.y": within(-0.1, 0.8, 0.8),
      "root.z": within(-0.15, 0.8, 0.8),
      "leg0.z": within(0.4, 0.8, 0.8),
      "leg1.z": within(0.4, 0.8, 0.8),
      "neck.x": within(-0.4, 0.8, 0.8),
      "head.x": within(-0.1, 0.8, 0.8),
      "tail0.x": within(-0.5, 0.8, 0.8),
    },
  },
  scratch: {
    seconds: 0.28,
    posture: "sit",
    body: {
      "head.z": -0.4,
      "head.y": 0.25,
      "neck.z": -0.15,
      "root.roll": 0.08,
      "leg2.y": sway(0.55, 0.07),
      "leg2.z": sway(0.62, 0.06, 0.25),
      "leg2.x": 0.1,
      "morph.blinkL": 0.7,
      "morph.blinkR": 0.7,
    },
  },
  groom: {
    seconds: 1.1,
    posture: "sit",
    body: {
      "leg0.y": sway(0.62, 0.06),
      "leg0.z": 0.16,
      "leg0.pitch": 1.2,
      "neck.x": sway(0.3, 0.08),
      "head.x": sway(0.35, 0.1, 0.1),
      "head.y": 0.25,
      "jaw.x": 0.1,
      "morph.jawOpen": 0.25,
      "morph.blinkL": 0.8,
      "morph.blinkR": 0.8,
    },
  },
  dig: {
    seconds: 0.5,
    body: {
      "root.pitch": 0.22,
      "root.y": -0.08,
      "neck.x": 0.55,
      "head.x": 0.3,
      "leg0.y": sway(0.16, 0.16),
      "leg1.y": sway(0.16, -0.16),
      "leg0.z": sway(0.16, 0.22, 0.25),
      "leg1.z": sway(0.16, -0.22, 0.25),
      "tail0.x": -0.4,
    },
  },
  dance: {
    seconds: 1,
    body: {
      "root.y": beat(0, 0.08, 0, 2),
      "root.roll": sway(0, 0.1),
      "head.z": sway(0, 0.2),
      "leg0.y": beat(0, 0.2),
      "leg1.y": beat(0, 0.2, 0.5),
      wag: 1,
    },
  },
};
