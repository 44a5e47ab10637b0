/** What two do together. */
import { beat, both, keys, type Move, sway } from "../moves.ts";

const FISTS = (d: number): Move => ({
  seconds: 1.1,
  body: {
    "root.y": -0.1,
    "leg0.z": 0.22,
    "leg1.z": -0.22,
    "leg0.x": 0.06,
    "leg1.x": -0.06,
    "spine.x": 0.12,
    "chest.y": sway(0, 0.35),
    "root.z": sway(0, 0.05, 0.2),
    "morph.browDown": 0.7,
  },
  hands: [
    {
      side: "L",
      on: "shoulder",
      at: [
        keys(0, -0.02, 0.2, -0.1, 0.45, -0.02),
        keys(0, -0.08, 0.2, 0, 0.45, -0.08),
        keys(0, 0.28, 0.2, 0.58, 0.45, 0.28),
      ],
      palm: [-0.2, -1, 0],
      fingers: [-0.1, 0, 1],
      curl: 1,
    },
    {
      side: "R",
      on: "shoulder",
      at: [
        keys(0, 0, 0.5, 0, 0.7, -0.12, 0.95, 0),
        keys(0, -0.08, 0.5, -0.08, 0.7, 0, 0.95, -0.08),
        keys(0, 0.24, 0.5, 0.22, 0.7, 0.6, 0.95, 0.24),
      ],
      palm: [-0.2, -1, 0],
      fingers: [-0.1, 0, 1],
      curl: 1,
    },
  ],
  ...(d ? { partner: { distance: d }, eyes: "partner" as const } : {}),
});

/** Moves with somebody else. */
export const COMPANY: Record<string, Move> = {
  hug: {
    seconds: 4,
    body: {
      "root.pitch": 0.05,
      "spine.x": sway(0.06, 0.01),
      "head.z": 0.22,
      "head.y": 0.4,
      "morph.smile": 0.8,
      "morph.blinkL": 0.9,
      "morph.blinkR": 0.9,
    },
    hands: [
      { side: "R", on: "partner:back", at: [0.06, 0.02, 0.02], palm: [0, 0, -1], fingers: [-1, 0.3, 0], curl: 0.05 },
      { side: "L", on: "partner:back", at: [0.04, -0.14, 0.02], palm: [0, 0, -1], fingers: [-1, 0.3, 0], curl: 0.05 },
    ],
    partner: { distance: 0.3, side: 0.05 },
  },
  kiss: {
    seconds: 4,
    body: {
      "root.pitch": 0.09,
      "neck.x": 0.1,
      "head.z": 0.16,
      "head.x": -0.05,
      "morph.pucker": 0.8,
      "morph.blinkL": 1,
      "morph.blinkR": 1,
    },
    hands: both({
      on: "partner:shoulder'",
      at: [0.02, 0.0, -0.02],
      palm: [0, -0.7, -0.7],
      fingers: [-0.4, 0, 1],
      curl: 0.15,
    }),
    partner: { distance: 0.42 },
  },
  "shake-hands": {
    seconds: 0.8,
    body: { "morph.smile": 0.8, "spine.x": 0.06 },
    hands: [
      {
        side: "R",
        on: "body",
        at: [-0.02, sway(0.98, 0.05), 0.44],
        palm: [-1, 0, 0],
        fingers: [0, 0.05, 1],
        curl: 0.4,
      },
    ],
    partner: { distance: 0.9 },
    eyes: "partner",
  },
  fight: FISTS(0.95),
  spar: FISTS(0),
  "sword-fight": {
    seconds: 1.5,
    body: {
      "root.y": -0.12,
      "leg0.z": -0.26,
      "leg1.z": 0.3,
      "root.z": sway(0.02, 0.07),
      "chest.y": sway(0.2, 0.2),
      "morph.browDown": 0.6,
    },
    hands: [
      {
        side: "R",
        on: "shoulder",
        at: [sway(0, 0.14), sway(0.02, 0.14, 0.25), sway(0.42, 0.1)],
        thumb: [-0.3, 0.7, 0.8],
        palm: [-1, 0, 0],
        curl: 0.95,
      },
      { side: "L", on: "body", at: [0.42, 1.2, -0.25], curl: 0.2 },
    ],
    props: [{ kind: ["sword", "sword-toy"], hold: "R", at: [0, 0.3, 0] }],
    partner: { distance: 1.7 },
    eyes: "partner",
  },
  waltz: {
    seconds: 2.2,
    body: {
      "root.x": sway(0, 0.08),
      "root.roll": sway(0, 0.05),
      "root.y": sway(-0.02, 0.02, 0, 2),
      "leg0.y": beat(0, 0.08),
      "leg1.y": beat(0, 0.08, 0.5),
      "root.yaw": sway(0, 0.12),
      "morph.smile": 0.8,
    },
    hands: [
      { side: "R", on: "partner:back", at: [0.04, -0.06, 0.02], palm: [0, 0, -1], fingers: [-1, 0.2, 0], curl: 0.1 },
      { side: "L", on: "body", at: [0.48, 1.36, 0.22], palm: [-0.3, 0, 1], fingers: [0.4, 1, 0.3], curl: 0.4 },
    ],
    partner: { distance: 0.42 },
    eyes: "partner",
  },
  award: {
    seconds: 3.2,
    body: { "morph.smile": 1, "spine.x": 0.05 },
    hands: both({ on: "body", at: [0.1, sway(1.1, 0.03), 0.44], palm: [-1, 0.1, 0], fingers: [0, 0, 1], curl: 0.3 }),
    props: [{ kind: "trophy", hold: "R", how: "level", at: [0.1, 0, 0] }],
    partner: { distance: 1.0 },
    eyes: "partner",
  },
  massage: {
    seconds: 1.6,
    body: { "spine.x": 0.2, "head.x": 0.25 },
    hands: both({
      on: "partner:shoulder",
      at: [0.02, 0.01, sway(0, 0.03)],
      palm: [0, -1, 0.2],
      fingers: [0, -0.2, 1],
      curl: 0.3,
    }),
    partner: { distance: 0.45, turn: 180 },
  },
  pet: {
    seconds: 1.8,
    posture: "crouch",
    body: { "head.x": 0.2, "morph.smile": 0.9 },
    hands: [
      { side: "R", on: "partner:back", at: [0, 0.05, sway(0, 0.12)], palm: [0, -1, 0], fingers: [0, 0, 1], curl: 0.1 },
    ],
    partner: { distance: 0.75, turn: 90 },
    eyes: "partner",
  },
};
COMPANY["groom-pet"] = {
  ...COMPANY.pet,
  props: [{ kind: ["hairbrush", "comb"], hold: "R", turn: [90, 0, 0] }],
};
