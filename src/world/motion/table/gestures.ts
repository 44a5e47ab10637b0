/** What a body says without words. */
import { beat, both, type Hand, keys, type Move, sway, within } from "../moves.ts";

/** A hand waved beside the head. */
const waving: Hand = {
  side: "R",
  on: "shoulder",
  at: [sway(0.2, 0.1), 0.3, 0.2],
  palm: [0, 0.05, 1],
  fingers: [0, 1, 0],
  elbow: [0.9, -0.7, 0],
  curl: 0.05,
};

/** Gestures. */
export const GESTURES: Record<string, Move> = {
  wave: {
    seconds: 0.62,
    body: { "morph.smile": 0.9, "morph.browUp": 0.4, "chest.z": -0.04 },
    hands: [waving],
  },
  point: {
    seconds: 4,
    body: { "chest.y": 0.1, "morph.browUp": 0.4 },
    hands: [
      {
        side: "R",
        on: "toward",
        at: [0, sway(0, 0.012, 0, 2), 0],
        palm: [-0.6, -0.8, 0],
        fingers: [0, 0.05, 1],
        curl: 0.45,
        weight: within(1, 0.5, 0.1),
      },
    ],
    eyes: "object",
  },
  clap: {
    seconds: 0.45,
    body: { "morph.smile": 0.85, "morph.cheekUp": 0.4 },
    hands: both({
      on: "chest",
      at: [sway(0.085, 0.07), 0.02, 0.3],
      palm: [-1, 0, 0],
      fingers: [0, 0.75, 0.65],
      curl: 0.02,
    }),
  },
  salute: {
    body: { "chest.x": -0.05, "spine.x": -0.03 },
    hands: [
      {
        side: "R",
        on: "brow",
        at: [0.055, 0.03, 0.03],
        palm: [0.1, -0.75, -0.6],
        fingers: [-0.75, 0.35, 0.1],
        elbow: [1, 0, 0.1],
        curl: 0,
      },
    ],
  },
  bow: {
    seconds: 3,
    body: {
      "root.pitch": keys(0, 0, 0.3, 0.6, 0.62, 0.6, 0.95, 0),
      "root.z": keys(0, 0, 0.3, -0.14, 0.62, -0.14, 0.95, 0),
      "spine.x": keys(0, 0, 0.3, 0.25, 0.62, 0.25, 0.95, 0),
      "head.x": keys(0, 0, 0.3, 0.2, 0.62, 0.2, 0.95, 0),
    },
    hands: both({
      on: "thigh",
      at: [0.02, 0.02, 0.03],
      palm: [0, 0, -1],
      fingers: [0, -1, 0],
      curl: 0.05,
      weight: keys(0, 0, 0.2, 1, 0.7, 1, 0.95, 0),
    }),
  },
  pray: {
    seconds: 4,
    posture: "kneel",
    body: { "head.x": 0.32, "neck.x": 0.12, "morph.blinkL": 0.95, "morph.blinkR": 0.95, "chest.x": 0.08 },
    hands: both({
      on: "chest",
      at: [0.018, 0.05, 0.2],
      palm: [-1, 0, 0],
      fingers: [0, 0.95, 0.2],
      elbow: [0.8, -0.8, 0],
      curl: 0,
    }),
  },
  meditate: {
    seen: 40,
    seconds: 5,
    posture: "lotus",
    body: { "chest.x": sway(-0.02, 0.02), "morph.blinkL": 1, "morph.blinkR": 1, "morph.smile": 0.3 },
    hands: both({ on: "knee", at: [0, 0.07, 0.02], palm: [0, 1, 0], fingers: [0.3, 0, 1], curl: 0.35 }),
  },
  cheer: {
    seconds: 0.9,
    body: {
      "root.y": keys(0, 0, 0.15, -0.1, 0.5, 0.16, 0.85, -0.1),
      "leg0.y": keys(0, 0, 0.3, 0, 0.5, 0.14, 0.7, 0),
      "leg1.y": keys(0, 0, 0.3, 0, 0.5, 0.14, 0.7, 0),
      "morph.smile": 1,
      "morph.jawOpen": 0.6,
      "head.x": -0.15,
    },
    hands: both({ on: "shoulder", at: [0.17, sway(0.42, 0.06, 0.25), 0.08], curl: 0.9, elbow: [1, -0.2, 0] }),
  },
  "snap-fingers": {
    seconds: 0.7,
    body: {
      "morph.smile": 0.8,
      "head.z": sway(0, 0.06),
      "root.roll": sway(0, 0.02),
      "handR.curl": sway(0.5, 0.3, 0, 1),
    },
    hands: [
      {
        side: "R",
        on: "shoulder",
        at: [sway(0.08, 0.04), sway(0.08, 0.05, 0.2), 0.33],
        palm: [-0.4, 0.2, 0.9],
        fingers: [-0.3, 0.9, 0.2],
      },
      {
        side: "L",
        on: "shoulder",
        at: [sway(0.08, 0.04, 0.5), sway(-0.12, 0.05, 0.7), 0.33],
        palm: [-0.4, 0.2, 0.9],
        fingers: [-0.3, 0.9, 0.2],
        curl: sway(0.5, 0.3, 0.5),
      },
    ],
  },
  "rock-paper-scissors": {
    seconds: 1,
    body: { "morph.smile": 0.7, "spine.x": 0.1 },
    hands: [
      {
        side: "R",
        on: "body",
        at: [0.08, keys(0, 1.2, 0.45, 0.98, 0.6, 1.0, 0.95, 1.2), 0.42],
        palm: [-1, 0, 0],
        fingers: [0, 0, 1],
        curl: 1,
      },
      { side: "L", on: "body", at: [-0.02, 0.96, 0.36], palm: [0, 1, 0], fingers: [-0.8, 0, 0.5], curl: 0.05 },
    ],
    partner: { distance: 1.1 },
    eyes: "partner",
  },
  stretch: {
    seconds: 4.5,
    body: {
      "spine.x": -0.12,
      "chest.x": -0.12,
      "chest.z": sway(0, 0.16),
      "spine.z": sway(0, 0.12),
      "head.x": -0.2,
      "morph.blinkL": 0.85,
      "morph.blinkR": 0.85,
    },
    hands: both({
      on: "crown",
      at: [0.05, 0.3, 0.02],
      palm: [-0.3, 1, 0],
      fingers: [-1, 0.3, 0],
      elbow: [1, 0, 0],
      curl: 0.3,
    }),
  },
  "stretch-leg": {
    seen: 70,
    seconds: 2.6,
    body: {
      "root.y": -0.34,
      "root.x": 0.3,
      "leg1.x": -0.52,
      "leg0.x": 0.22,
      "leg1.pitch": -0.1,
      "root.pitch": sway(0.55, 0.08),
      "root.yaw": -0.5,
      "spine.x": 0.45,
      "spine.y": -0.2,
      "head.x": -0.2,
    },
    hands: [
      { side: "R", on: "shin", at: [0, 0, 0.03], palm: [0, -0.6, -0.6], curl: 0.3 },
      { side: "L", on: "thigh", at: [0, 0.1, 0.03], palm: [0, -1, 0], curl: 0.2 },
    ],
  },
  "bend-back": {
    seconds: 3.6,
    body: {
      "root.pitch": keys(0, 0, 0.4, -0.42, 0.6, -0.42, 0.95, 0),
      "root.z": keys(0, 0, 0.4, 0.24, 0.6, 0.24, 0.95, 0),
      "root.y": keys(0, 0, 0.4, -0.08, 0.6, -0.08, 0.95, 0),
      "spine.x": keys(0, 0, 0.4, -0.5, 0.6, -0.5, 0.95, 0),
      "chest.x": keys(0, 0, 0.4, -0.4, 0.6, -0.4, 0.95, 0),
      "head.x": keys(0, 0, 0.4, -0.5, 0.6, -0.5, 0.95, 0),
    },
    hands: both({
      on: "hip",
      at: [0.01, 0.06, -0.12],
      palm: [0, 0, 1],
      fingers: [-0.5, -0.8, 0],
      elbow: [0.7, 0, -1],
      curl: 0.1,
    }),
  },
  shake: {
    seconds: 0.33,
    body: {
      "root.roll": sway(0, 0.03),
      "head.y": sway(0, 0.2),
      "armL.raise": sway(0.25, 0.1),
      "armR.raise": sway(0.25, -0.1),
      "armL.elbow": 0.5,
      "armR.elbow": 0.5,
    },
  },
  shrug: {
    seconds: 2.4,
    body: { "shoulderL.z": beat(0, 0.35), "shoulderR.z": beat(0, -0.35), "head.z": 0.12, "morph.browUp": 0.8 },
    hands: both({
      on: "body",
      at: [0.42, beat(0.98, 0.08), 0.26],
      palm: [0, 1, 0.1],
      fingers: [0.7, 0.1, 0.6],
      curl: 0.05,
    }),
  },
  think: {
    seconds: 4,
    body: { "head.x": 0.08, "head.z": 0.1, "morph.browDown": 0.3 },
    hands: [
      {
        side: "R",
        on: "chin",
        at: [0.01, -0.03, 0.03],
        palm: [-0.3, 0.2, -0.9],
        fingers: [-0.5, 0.7, 0],
        curl: 0.7,
        elbow: [0.2, -1, 0.4],
      },
      { side: "L", on: "elbow", at: [0, 0, 0.05], palm: [0, 0.7, -0.7], curl: 0.3 },
    ],
  },
  hide: {
    seen: 58,
    seconds: 4,
    posture: "crouch",
    body: { "head.y": sway(0, 0.3), "spine.x": 0.1 },
    hands: both({ on: "mouth", at: [0.03, -0.02, 0.05], palm: [-0.3, 0, -1], fingers: [-0.4, 0.9, 0], curl: 0.2 }),
  },
  "hold-face": {
    seconds: 3,
    hands: both({ on: "cheek", at: [0.02, 0, 0.02], palm: [-1, 0, -0.3], fingers: [0, 1, 0], curl: 0.1 }),
  },
  "raise-hand": {
    seconds: 4,
    body: { "chest.z": 0.04 },
    hands: [{ side: "R", on: "shoulder", at: [0.05, 0.55, 0.06], palm: [0, 0, 1], fingers: [0, 1, 0], curl: 0 }],
  },
  "take-bow": { body: { "root.pitch": within(0.7, 0.8, 0.8) } },
};
