/** Ways of going on foot, on boards and blades. */
import { beat, both, type Hand, type Move, sway } from "../moves.ts";

const BOARD: Record<string, number> = {
  "root.y": -0.16,
  "root.yaw": 0.9,
  "chest.y": -0.3,
  "head.y": -0.5,
  "spine.x": 0.12,
  "leg0.x": 0.0,
  "leg0.z": 0.28,
  "leg1.z": -0.28,
  "leg1.x": 0.08,
};

const board = (kind: string, at = 0): Move => ({
  seconds: 2.4,
  gait: "glide",
  body: { ...BOARD, "root.roll": sway(0, 0.06), "root.y": sway(-0.18, 0.03, 0.2) },
  hands: [
    { side: "L", on: "body", at: [0.3, sway(1.12, 0.08), 0.45], palm: [0, -1, 0], curl: 0.1 },
    { side: "R", on: "body", at: [0.35, sway(1.12, 0.08, 0.5), -0.4], palm: [0, -1, 0], curl: 0.1 },
  ],
  props: [{ kind, hold: "feet", at: [0, at, 0] }],
});

const skate: Move = {
  seconds: 1.7,
  gait: "skate",
  body: {
    "root.y": sway(-0.12, 0.02, 0, 2),
    "root.x": sway(0, 0.1),
    "root.roll": sway(0, 0.1),
    "spine.x": 0.2,
    "leg0.z": sway(0, 0.22, 0.55),
    "leg1.z": sway(0, 0.22, 0.05),
    "leg0.x": beat(0, 0.2, 0.5),
    "leg1.x": beat(0, -0.2, 0),
    "leg0.y": beat(0, 0.12, 0.62),
    "leg1.y": beat(0, 0.12, 0.12),
    "armL.swing": sway(0.2, 0.7, 0.05),
    "armR.swing": sway(0.2, -0.7, 0.05),
    "armL.raise": 0.5,
    "armR.raise": 0.5,
    "armL.elbow": 0.6,
    "armR.elbow": 0.6,
    "morph.smile": 0.6,
  },
};

/** An arm of a front crawl in the frame of a body that lies on its front: behind it is the air. */
const crawl = (side: "L" | "R", phase: number): Hand => ({
  side,
  on: "shoulder",
  at: [
    (c) => 0.08 + 0.12 * Math.max(0, -Math.sin(2 * Math.PI * (c.p + phase))),
    (c) => 0.06 + 0.5 * Math.cos(2 * Math.PI * (c.p + phase)),
    (c) => 0.06 + 0.34 * Math.sin(2 * Math.PI * (c.p + phase)),
  ],
  palm: [0, 0, 1],
  curl: 0.05,
});

/** Moves that carry a body along. */
export const GOING: Record<string, Move> = {
  march: {
    gait: "march",
    body: {
      "chest.x": -0.05,
      "head.x": -0.04,
      "armL.swing": sway(0.1, 0.5, 0.6),
      "armR.swing": sway(0.1, -0.5, 0.6),
      "armL.elbow": 0.1,
      "armR.elbow": 0.1,
    },
  },
  sneak: {
    gait: "sneak",
    body: { "root.y": -0.16, "spine.x": 0.28, "head.x": -0.3, "head.y": sway(0, 0.3, 0, 0.5) },
    hands: both({ on: "chest", at: [0.12, 0.0, 0.24], palm: [0, -0.8, 0.5], fingers: [-0.2, 0, 1], curl: 0.4 }),
  },
  limp: { gait: "limp", body: { "root.roll": sway(0.05, 0.12), "spine.x": 0.15, "morph.frown": 0.6 } },
  skip: {
    gait: "skip",
    body: { "morph.smile": 1, "armL.swing": sway(0, 0.5), "armR.swing": sway(0, -0.5), "root.y": beat(0, 0.06, 0, 2) },
  },
  crawl: {
    gait: "crawl",
    seconds: 1.2,
    posture: "fours",
    body: { "leg0.swing": sway(0, 0.28), "leg1.swing": sway(0, -0.28), "root.roll": sway(0, 0.04), "morph.smile": 0.5 },
    hands: [
      {
        side: "L",
        on: "body",
        at: [0.16, beat(0.05, 0.06, 0.25), sway(0.56, 0.12)],
        palm: [0, -1, 0],
        fingers: [0, 0, 1],
        curl: 0,
      },
      {
        side: "R",
        on: "body",
        at: [0.16, beat(0.05, 0.06, 0.75), sway(0.56, -0.12)],
        palm: [0, -1, 0],
        fingers: [0, 0, 1],
        curl: 0,
      },
    ],
  },
  "ride-skateboard": board("skateboard"),
  "ride-snowboard": board("snowboard"),
  surf: board("surfboard"),
  "ride-scooter": {
    seconds: 1.6,
    gait: "glide",
    body: {
      "root.y": -0.06,
      "spine.x": 0.14,
      "leg0.x": -0.06,
      "leg1.x": 0.04,
      "leg1.z": sway(-0.12, 0.3),
      "leg1.y": beat(0.03, 0.12),
      "leg0.z": 0.02,
    },
    hands: both({ on: "body", at: [0.19, 0.98, 0.42], palm: [0, -1, 0.2], fingers: [0, 0, 1], curl: 0.85 }),
    props: [{ kind: "kick-scooter", hold: "feet", at: [0, -0.09, 0.1] }],
  },
  "ice-skate": skate,
  "roller-skate": skate,
  ski: {
    seconds: 2.6,
    gait: "ski",
    body: {
      "root.y": sway(-0.24, 0.04, 0, 2),
      "spine.x": 0.35,
      "root.pitch": 0.12,
      "head.x": -0.3,
      "root.roll": sway(0, 0.14),
      "leg0.x": 0.03,
      "leg1.x": -0.03,
    },
    hands: both({ on: "body", at: [0.3, 0.82, 0.34], thumb: [0.05, 0.75, 0.6], palm: [-1, 0, 0], curl: 0.9 }),
    props: [
      { kind: ["skis", "ski"], hold: "feet", turn: [0, 0, 0] },
      { kind: "ski-pole", hold: "R", at: [0, 0.5, 0] },
      { kind: "ski-pole", hold: "L", at: [0, 0.5, 0] },
    ],
  },
  swim: {
    seconds: 1.7,
    posture: "prone",
    body: {
      "root.pitch": -0.15,
      "root.roll": sway(0, 0.3),
      "leg0.swing": sway(0, 0.28, 0, 3),
      "leg1.swing": sway(0, -0.28, 0, 3),
      "head.y": sway(0, 0.55),
      "neck.x": -0.1,
    },
    // A front crawl: up beside the hips, over the shoulder through the air, in ahead of the head, back under the body.
    hands: [crawl("L", 0), crawl("R", 0.5)],
  },
};
