/** Sport and exercise. */
import { beat, both, keys, type Move, sway } from "../moves.ts";

const racket = (kind: string[]): Move => ({
  seconds: 1.8,
  body: {
    "root.y": -0.08,
    "leg0.x": 0.12,
    "leg1.x": -0.12,
    "chest.y": keys(0, -0.5, 0.35, -0.6, 0.5, 0.5, 0.7, 0.4),
    "root.yaw": keys(0, -0.3, 0.35, -0.35, 0.5, 0.3, 0.7, 0.2),
  },
  hands: [
    {
      side: "R",
      on: "body",
      at: [
        keys(0, 0.4, 0.35, 0.55, 0.5, 0.1, 0.65, -0.25),
        keys(0, 1.1, 0.35, 1.2, 0.5, 1.05, 0.65, 1.4),
        keys(0, 0.1, 0.35, -0.25, 0.5, 0.5, 0.65, 0.3),
      ],
      thumb: [0.7, 0.5, 0.5],
      curl: 0.95,
    },
    { side: "L", on: "body", at: [0.35, 1.15, 0.3], curl: 0.2 },
  ],
  props: [{ kind: kind, hold: "R", at: [0, 0.2, 0] }],
});

const swing = (kind: string | string[], low: number): Move => ({
  seconds: 2.4,
  body: {
    "root.y": -0.06,
    "leg0.x": 0.12,
    "leg1.x": -0.12,
    "spine.x": 0.24,
    "chest.y": keys(0, 0, 0.35, -0.8, 0.5, -0.7, 0.62, 0.2, 0.75, 0.8, 0.9, 0.6),
    "root.yaw": keys(0, 0, 0.35, -0.35, 0.5, -0.3, 0.75, 0.4, 0.9, 0.3),
  },
  hands: [
    {
      side: "R",
      on: "body",
      at: [
        keys(0, 0.02, 0.35, 0.42, 0.5, 0.4, 0.62, 0.02, 0.75, -0.35, 0.9, -0.3),
        keys(0, low, 0.35, 1.42, 0.5, 1.4, 0.62, low, 0.75, 1.42, 0.9, 1.3),
        keys(0, 0.42, 0.35, 0.1, 0.5, 0.1, 0.62, 0.45, 0.75, 0.15, 0.9, 0.2),
      ],
      thumb: [0, -0.5, 0.8],
      curl: 0.95,
    },
    { side: "L", on: "hand", at: [0, 0.07, 0.02], curl: 0.95 },
  ],
  props: [{ kind, hold: "R", at: [0, 0, 0] }],
});

const throwing = (kind: string | string[], spin = 5): Move => ({
  body: {
    "chest.y": keys(0, 0, 0.28, -0.7, 0.42, 0.5, 0.7, 0.1),
    "root.yaw": keys(0, 0, 0.28, -0.35, 0.42, 0.25, 0.7, 0),
    "leg0.z": 0.22,
    "leg1.z": -0.18,
    "root.y": -0.05,
    "spine.x": keys(0, 0, 0.28, -0.1, 0.42, 0.25, 0.7, 0.05),
  },
  hands: [
    {
      side: "R",
      on: "shoulder",
      at: [
        keys(0, 0.1, 0.28, 0.25, 0.4, 0.05, 0.6, -0.1),
        keys(0, -0.15, 0.28, 0.25, 0.4, 0.2, 0.6, -0.3),
        keys(0, 0.3, 0.28, -0.25, 0.4, 0.5, 0.6, 0.4),
      ],
      curl: keys(0, 0.7, 0.38, 0.7, 0.46, 0, 0.95, 0.1),
    },
    {
      side: "L",
      on: "shoulder",
      at: [0.15, keys(0, -0.2, 0.28, 0, 0.45, -0.3), keys(0, 0.3, 0.28, 0.5, 0.45, 0.1)],
      curl: 0.2,
    },
  ],
  props: [{ kind, hold: "R", flight: { at: 0.4, to: [0, 0.4, 7], seconds: 0.9, spin } }],
});

/** Sport. */
export const SPORT: Record<string, Move> = {
  kneel: {
    seconds: 4,
    posture: "genuflect",
    body: { "head.x": 0.05 },
    hands: [{ side: "L", on: "thigh", at: [0, 0.06, 0.1], palm: [0, -1, 0], curl: 0.2 }],
  },
  crouch: { seconds: 4, posture: "crouch" },
  squat: {
    seconds: 2,
    body: {
      "root.y": sway(-0.28, 0.26, 0.25),
      "root.z": sway(-0.12, 0.1, 0.25),
      "root.pitch": sway(0.25, -0.2, 0.25),
      "leg0.x": 0.1,
      "leg1.x": -0.1,
      "head.x": -0.15,
    },
    hands: both({ on: "shoulder", at: [0, 0, 0.55], palm: [0, -1, 0], fingers: [0, 0, 1], curl: 0.05 }),
  },
  bend: {
    seconds: 3,
    body: { "root.pitch": sway(0.75, 0.06), "root.z": -0.16, "spine.x": 0.4, "chest.x": 0.25, "head.x": 0.1 },
    hands: both({ on: "shin", at: [0.02, 0.05, 0.14], curl: 0.2 }),
  },
  yoga: {
    seconds: 4,
    body: {
      "root.x": -0.1,
      "leg1.x": 0.1,
      "leg0.y": 0.5,
      "leg0.x": -0.14,
      "leg0.pitch": 0.9,
      "root.roll": sway(0, 0.015),
      "morph.blinkL": 0.8,
      "morph.blinkR": 0.8,
    },
    hands: both({
      on: "crown",
      at: [0.018, 0.22, 0.02],
      palm: [-1, 0, 0],
      fingers: [0, 1, 0],
      elbow: [1, 0, 0],
      curl: 0,
    }),
  },
  "tai-chi": {
    seconds: 5,
    body: {
      "root.y": -0.16,
      "root.x": sway(0, 0.12),
      "leg0.x": 0.22,
      "leg1.x": -0.22,
      "chest.y": sway(0, 0.35),
      "root.yaw": sway(0, 0.2),
    },
    hands: [
      {
        side: "L",
        on: "body",
        at: [sway(0.18, 0.26, 0), sway(1.15, 0.16, 0.25), 0.42],
        palm: [0, 0.1, 1],
        fingers: [-0.5, 0.9, 0.1],
        curl: 0.05,
      },
      {
        side: "R",
        on: "body",
        at: [sway(0.18, 0.26, 0.5), sway(1.0, 0.16, 0.75), 0.38],
        palm: [0, -1, 0.2],
        fingers: [-0.5, 0.1, 0.9],
        curl: 0.05,
      },
    ],
  },
  aerobics: {
    seconds: 1,
    body: {
      "root.y": sway(-0.02, 0.05, 0, 2),
      "leg0.x": sway(0.12, 0.12),
      "leg1.x": sway(-0.12, -0.12),
      "leg0.y": beat(0, 0.05, 0, 2),
      "leg1.y": beat(0, 0.05, 0, 2),
      "armL.raise": sway(1.4, 1.2),
      "armR.raise": sway(1.4, 1.2),
      "morph.smile": 0.8,
    },
  },
  "push-up": {
    seconds: 1.6,
    posture: "prone",
    body: {
      "root.pitch": sway(-0.24, 0.1, 0.25),
      "root.y": sway(0.24, 0.11, 0.75),
      "head.x": -0.1,
      "leg0.point": -1.0,
      "leg1.point": -1.0,
    },
    hands: both({
      on: "body",
      at: [0.28, 0.03, 0.5],
      palm: [0, -1, 0],
      fingers: [0, 0, 1],
      elbow: [1, 0.3, -0.4],
      curl: 0,
    }),
  },
  "sit-up": {
    seconds: 2.2,
    posture: "lie",
    body: {
      "root.pitch": sway(0.45, 0.45),
      "spine.x": sway(0.2, 0.2),
      "leg0.swing": sway(1.35, 0.45),
      "leg1.swing": sway(1.1, 0.45),
      "leg0.knee": 1.5,
      "leg1.knee": 1.2,
    },
    hands: both({ on: "ear", at: [0.01, 0.04, 0], palm: [-1, 0, 0], elbow: [1, 0, 0.3], curl: 0.2 }),
  },
  somersault: {
    seconds: 2.4,
    body: {
      "legs.free": keys(0, 0, 0.25, 0, 0.32, 1, 0.68, 1, 0.78, 0),
      "root.pitch": (c) => {
        const p = c.p - Math.floor(c.p);
        const k = Math.min(1, Math.max(0, (p - 0.3) / 0.4));
        return -Math.PI * 2 * k * k * (3 - 2 * k);
      },
      "root.y": keys(0, 0, 0.22, -0.28, 0.36, 0.3, 0.5, 0.72, 0.64, 0.3, 0.76, -0.24, 0.9, 0),
      "leg0.swing": 1.3,
      "leg1.swing": 1.3,
      "leg0.knee": 1.7,
      "leg1.knee": 1.7,
    },
    hands: both({
      on: "shoulder",
      at: [0.08, keys(0, -0.3, 0.2, -0.45, 0.35, 0.4, 0.5, -0.25, 0.8, -0.3), 0.28],
      curl: 0.4,
    }),
  },
  jump: {
    seconds: 1.25,
    body: {
      "root.y": keys(0, 0, 0.18, -0.24, 0.32, 0.02, 0.5, 0.42, 0.68, 0.02, 0.8, -0.2, 0.95, 0),
      "leg0.y": keys(0, 0, 0.31, 0, 0.5, 0.42, 0.69, 0, 0.99, 0),
      "leg1.y": keys(0, 0, 0.31, 0, 0.5, 0.42, 0.69, 0, 0.99, 0),
      "armL.swing": keys(0, 0, 0.18, -0.7, 0.5, 2.2, 0.8, 0),
      "armR.swing": keys(0, 0, 0.18, -0.7, 0.5, 2.2, 0.8, 0),
      "spine.x": keys(0, 0, 0.18, 0.3, 0.4, 0, 0.8, 0.2),
      "morph.smile": 0.8,
    },
  },
  "spin-hoop": {
    seconds: 0.9,
    body: {
      "root.x": sway(0, 0.09),
      "root.z": sway(0, 0.07, 0.25),
      "root.roll": sway(0, -0.1),
      "chest.z": sway(0, 0.08),
      "morph.smile": 0.9,
    },
    hands: both({ on: "shoulder", at: [0.4, 0.15, 0.1], palm: [0, -1, 0], curl: 0.1 }),
    props: [
      {
        kind: "hula-hoop",
        hold: "hips",
        at: [sway(0, 0.1), 0.06, sway(0, 0.1, 0.25)],
        turn: [8, 0, 6],
        anchor: "grip",
      },
    ],
  },
  kick: {
    seconds: 1.6,
    body: {
      "root.pitch": keys(0, 0, 0.45, -0.3, 0.6, 0),
      "root.yaw": keys(0, 0.3, 0.45, -0.2, 0.7, 0.3),
      "leg1.y": keys(0, 0, 0.2, 0.2, 0.45, 0.95, 0.7, 0.1, 0.8, 0),
      "leg1.z": keys(0, -0.2, 0.2, 0.1, 0.45, 0.95, 0.7, 0, 0.8, -0.2),
      "leg0.z": 0.1,
      "morph.browDown": 0.6,
    },
    hands: both({ on: "chest", at: [0.14, 0.08, 0.26], palm: [-1, 0, 0], curl: 1 }),
  },
  "shoot-goal": {
    body: {
      "root.yaw": keys(0, 0.2, 0.3, 0.4, 0.42, -0.2, 0.7, 0),
      "spine.x": 0.15,
      "leg1.z": keys(0, -0.1, 0.28, -0.6, 0.42, 0.55, 0.6, 0.2, 0.8, 0),
      "leg1.y": keys(0, 0, 0.28, 0.35, 0.38, 0.06, 0.5, 0.3, 0.8, 0),
      "root.y": -0.04,
      "armL.raise": 0.9,
      "armR.raise": 0.7,
    },
    props: [
      {
        kind: ["soccer-ball", "ball"],
        hold: "feet",
        at: [-0.1, 0, 0.42],
        flight: { at: 0.4, to: "prop2:top", seconds: 0.8 },
      },
      { kind: "goal", hold: "ground", at: [0, 0, 5], turn: [0, 180, 0] },
    ],
  },
  "play-basketball": {
    body: { "root.y": keys(0, -0.18, 0.25, -0.22, 0.4, 0.05, 0.7, 0), "leg0.z": 0.08, "head.x": -0.2 },
    hands: [
      {
        side: "R",
        on: "crown",
        at: [
          keys(0, 0.1, 0.25, 0.1, 0.4, 0.04),
          keys(0, -0.35, 0.25, 0.0, 0.4, 0.42, 0.8, 0.35),
          keys(0, 0.3, 0.25, 0.16, 0.4, 0.28),
        ],
        palm: [0, 0.7, 0.7],
        fingers: [0, 0.8, -0.3],
        curl: 0.15,
      },
      {
        side: "L",
        on: "crown",
        at: [0.12, keys(0, -0.35, 0.25, 0.0, 0.4, 0.3, 0.8, 0.1), keys(0, 0.3, 0.25, 0.18, 0.4, 0.25)],
        palm: [-1, 0.2, 0],
        curl: 0.1,
      },
    ],
    props: [
      {
        kind: ["basketball", "ball"],
        hold: "R",
        how: "level",
        at: [0, 0.12, 0.03],
        flight: { at: 0.4, to: "prop2:grip", seconds: 0.95 },
      },
      { kind: "basketball-hoop", hold: "ground", at: [0, 0, 3.2], turn: [0, 180, 0] },
    ],
  },
  dunk: {
    body: {
      "root.y": keys(0, -0.1, 0.2, -0.26, 0.36, 0.5, 0.46, 0.78, 0.6, 0.4, 0.72, -0.15, 0.9, 0),
      "leg0.y": keys(0, 0, 0.28, 0, 0.46, 0.8, 0.68, 0, 0.95, 0),
      "leg1.y": keys(0, 0, 0.28, 0, 0.46, 0.74, 0.68, 0, 0.95, 0),
      "leg0.z": keys(0, 0, 0.46, 0.25, 0.7, 0),
      "morph.jawOpen": 0.5,
    },
    hands: [
      {
        side: "R",
        on: "crown",
        at: [0.06, keys(0, -0.4, 0.36, 0.4, 0.44, 0.45, 0.55, 0.2, 0.8, -0.4), keys(0, 0.3, 0.44, 0.4, 0.55, 0.55)],
        palm: [0, 0, 1],
        curl: 0.2,
      },
      { side: "L", on: "shoulder", at: [0.3, 0, 0.15], curl: 0.2 },
    ],
    props: [
      {
        kind: ["basketball", "ball"],
        hold: "R",
        how: "level",
        at: [0, 0.02, 0.13],
        flight: { at: 0.48, to: [0, 1.5, 0.85], seconds: 0.3 },
      },
      { kind: "basketball-hoop", hold: "ground", at: [0, 0, 0.85], turn: [0, 180, 0] },
    ],
  },
  dribble: {
    seconds: 0.7,
    body: { "root.y": -0.14, "spine.x": 0.25, "leg0.z": 0.12, "leg1.z": -0.1 },
    hands: [
      {
        side: "R",
        on: "body",
        at: [0.26, sway(0.86, 0.14, 0.25), 0.34],
        palm: [0, -1, 0],
        fingers: [0, 0, 1],
        curl: 0.1,
      },
    ],
    props: [
      {
        kind: ["basketball", "ball"],
        hold: "R",
        how: "level",
        at: [0, keys(0, -0.13, 0.3, -0.4, 0.5, -0.55, 0.7, -0.4), 0.02],
      },
    ],
  },
  "play-tennis": racket(["tennis-racket"]),
  "play-golf": swing("golf-club", 0.85),
  bat: swing("baseball-bat", 1.05),
  archery: {
    seconds: 3.4,
    body: { "root.yaw": -1.0, "chest.y": -0.2, "head.y": 1.1, "leg0.x": 0.12, "leg1.x": -0.12 },
    hands: [
      { side: "L", on: "body", at: [0.06, 1.36, 0.6], thumb: [0, 1, 0], palm: [-0.3, 0, 1], curl: 0.9 },
      {
        side: "R",
        on: "chin",
        at: [0.1, 0.0, keys(0, 0.3, 0.4, 0.03, 0.85, 0.03, 0.92, -0.06)],
        palm: [0, 0, -1],
        curl: 0.7,
        elbow: [1, 0.3, -0.3],
      },
    ],
    props: [{ kind: ["bow-weapon"], hold: "L", how: "level", turn: [0, 0, 0] }],
  },
  throw: throwing(["*", "ball", "baseball", "tennis-ball", "basketball"]),
  "throw-axe": throwing("axe", 12),
  "throw-frisbee": throwing("frisbee", 0),
  "lift-weights": {
    seconds: 3,
    body: {
      "root.y": keys(0, -0.3, 0.3, -0.06, 0.6, 0, 0.9, -0.3),
      "leg0.x": 0.12,
      "leg1.x": -0.12,
      "morph.browDown": 0.8,
      "morph.wide": 0.6,
    },
    hands: both({
      on: "body",
      at: [0.32, keys(0, 0.72, 0.3, 1.35, 0.5, 1.95, 0.75, 1.95, 0.95, 0.8), 0.22],
      palm: [0, 0, 1],
      fingers: [0, 1, 0],
      curl: 0.95,
    }),
    props: [{ kind: "barbell", hold: "R", how: "level", at: [0.32, 0, 0] }],
  },
  "fly-kite": {
    seconds: 2,
    body: { "head.x": -0.4, "chest.x": -0.1, "morph.smile": 0.8 },
    hands: both({ on: "chest", at: [0.05, sway(0.1, 0.05), 0.34], palm: [-1, 0, 0], curl: 0.9 }),
    props: [
      {
        kind: "kite",
        hold: "R",
        how: "level",
        at: [sway(-0.8, 0.3), sway(2.2, 0.2, 0.2), -1.2],
        turn: [20, 0, sway(0, 10)],
      },
    ],
  },
  "go-fishing": {
    seconds: 3,
    body: { "spine.x": 0.06 },
    hands: [
      { side: "R", on: "body", at: [0.12, sway(0.98, 0.02), 0.34], thumb: [0, 0.7, 0.8], palm: [-1, 0, 0], curl: 0.95 },
      { side: "L", on: "body", at: [-0.02, sway(0.94, 0.02), 0.28], thumb: [0, 0.7, 0.8], palm: [-1, 0, 0], curl: 0.9 },
    ],
    props: [{ kind: "fishing-rod", hold: "R", at: [0, 0.8, 0] }],
  },
  skydive: {
    seconds: 2.2,
    posture: "prone",
    over: { lift: 6 },
    body: {
      "root.pitch": -0.05,
      "chest.x": -0.3,
      "head.x": -0.4,
      "leg0.swing": -0.2,
      "leg1.swing": -0.2,
      "leg0.knee": sway(0.75, 0.1),
      "leg1.knee": sway(0.75, 0.1, 0.3),
      "leg0.out": 0.35,
      "leg1.out": 0.35,
      "root.roll": sway(0, 0.12),
      "morph.smile": 0.8,
      "morph.jawOpen": 0.4,
    },
    hands: both({
      on: "shoulder",
      at: [0.45, 0.22, sway(-0.05, 0.04)],
      palm: [0, 0, 1],
      elbow: [1, 0, -0.3],
      curl: 0.05,
    }),
  },
  "climb-rope": {
    seconds: 1.6,
    posture: "hang",
    over: { lift: 0.9 },
    body: {
      "root.y": sway(0, 0.06),
      "leg0.swing": 0.7,
      "leg1.swing": 0.75,
      "leg0.knee": 1.2,
      "leg1.knee": 1.3,
      "head.x": -0.3,
    },
    hands: [
      {
        side: "L",
        on: "body",
        at: [-0.02, sway(1.75, 0.14), 0.24],
        thumb: [0, 1, 0],
        palm: [-0.4, 0, -0.8],
        curl: 0.95,
      },
      {
        side: "R",
        on: "body",
        at: [-0.02, sway(1.7, -0.14), 0.24],
        thumb: [0, 1, 0],
        palm: [-0.4, 0, -0.8],
        curl: 0.95,
      },
    ],
    props: [{ kind: "hanging-rope", hold: "ground", at: [0, 0, 0.24] }],
  },
  "rock-climb": {
    seconds: 2.6,
    posture: "hang",
    over: { lift: 1.2 },
    body: {
      "root.y": sway(0, 0.04, 0, 2),
      "leg0.swing": sway(0.6, 0.4),
      "leg1.swing": sway(0.6, -0.4),
      "leg0.knee": sway(0.9, 0.5),
      "leg1.knee": sway(0.9, -0.5),
      "leg0.out": 0.35,
      "leg1.out": 0.35,
      "head.x": -0.3,
    },
    hands: [
      {
        side: "L",
        on: "shoulder",
        at: [0.15, sway(0.35, 0.2), 0.26],
        palm: [0, 0, 1],
        fingers: [0, 1, 0.2],
        curl: 0.6,
      },
      {
        side: "R",
        on: "shoulder",
        at: [0.15, sway(0.35, -0.2), 0.26],
        palm: [0, 0, 1],
        fingers: [0, 1, 0.2],
        curl: 0.6,
      },
    ],
    props: [{ kind: "climbing-wall", hold: "ground", at: [0, 0, 0.42], turn: [0, 180, 0] }],
  },
  "run-in-place": {
    seconds: 0.72,
    body: {
      "root.y": sway(0, 0.03, 0, 2),
      "spine.x": 0.08,
      "leg0.z": sway(0, 0.36),
      "leg1.z": sway(0, -0.36),
      "leg0.y": beat(0.02, 0.26, 0.25),
      "leg1.y": beat(0.02, 0.26, 0.75),
      "leg0.pitch": beat(0, 0.7, 0.25),
      "leg1.pitch": beat(0, 0.7, 0.75),
      "armL.swing": sway(0.1, -0.7),
      "armR.swing": sway(0.1, 0.7),
      "armL.elbow": 1.4,
      "armR.elbow": 1.4,
    },
    over: { lift: 0.13 },
    props: [{ kind: "treadmill", hold: "ground", at: [0, 0, 0.05] }],
  },
  cheerlead: {
    seconds: 0.9,
    body: {
      "root.y": keys(0, 0, 0.15, -0.1, 0.5, 0.14, 0.85, -0.1),
      "leg0.y": keys(0, 0, 0.3, 0, 0.5, 0.12, 0.7, 0),
      "leg1.y": keys(0, 0, 0.3, 0, 0.5, 0.12, 0.7, 0),
      "morph.smile": 1,
      "morph.jawOpen": 0.5,
    },
    hands: both({ on: "shoulder", at: [sway(0.25, 0.12), sway(0.35, 0.12, 0.25), 0.1], curl: 0.95, elbow: [1, 0, 0] }),
    props: [
      { kind: "pom-pom", hold: "R" },
      { kind: "pom-pom", hold: "L" },
    ],
  },
};
