/** Ball games, and what is thrown, shot and swung. */
import { both, type Flight, type Hand, keys, type Move, type Prop, sum, sway } from "../moves.ts";

/** What a single throw sends away. */
const throwing = (
  kind: string | string[],
  flight: Partial<Flight>,
  more: Prop[] = [],
  how: Prop["how"] = "palm",
): Move => ({
  seen: 116,
  body: {
    "chest.y": keys(0, 0, 0.26, -0.7, 0.36, 0.5, 0.6, 0.35, 0.85, 0.1),
    "root.yaw": keys(0, 0, 0.26, -0.35, 0.36, 0.25, 0.6, 0.15, 0.85, 0),
    "leg0.z": keys(0, 0.05, 0.22, 0.05, 0.34, 0.3, 0.95, 0.28),
    "leg0.y": keys(0, 0, 0.22, 0.06, 0.28, 0.14, 0.34, 0, 0.95, 0),
    "leg1.z": -0.18,
    "root.y": keys(0, -0.03, 0.26, -0.05, 0.36, -0.08, 0.9, -0.05),
    "root.z": keys(0, -0.05, 0.26, -0.1, 0.4, 0.1, 0.9, 0.06),
    "spine.x": keys(0, 0, 0.26, -0.14, 0.36, 0.25, 0.55, 0.2, 0.8, 0.05),
  },
  hands: [
    {
      side: "R",
      on: "shoulder",
      at: [
        keys(0, 0.08, 0.12, 0.12, 0.26, 0.26, 0.345, 0.08, 0.45, -0.12, 0.7, -0.05, 0.95, 0.05),
        keys(0, -0.2, 0.12, 0.0, 0.26, 0.2, 0.345, 0.26, 0.45, -0.1, 0.7, -0.35, 0.95, -0.4),
        keys(0, 0.3, 0.12, 0.1, 0.26, -0.28, 0.345, 0.36, 0.45, 0.46, 0.7, 0.3, 0.95, 0.2),
      ],
      palm: [
        -0.1,
        keys(0, 0.9, 0.12, 0.7, 0.26, 0.5, 0.345, -0.1, 0.5, -0.7),
        keys(0, 0.3, 0.26, 0.5, 0.345, 1, 0.5, 0.6),
      ],
      curl: keys(0, 0.3, 0.33, 0.3, 0.37, 0, 0.95, 0.05),
    },
    {
      side: "L",
      on: "shoulder",
      at: [0.12, keys(0, -0.25, 0.26, 0.02, 0.4, -0.3, 0.9, -0.4), keys(0, 0.3, 0.26, 0.48, 0.4, 0.1, 0.9, 0.1)],
      curl: 0.2,
    },
  ],
  props: [
    {
      kind,
      hold: "R",
      how,
      flight: { at: 0.345, to: [0, 0.4, 8], seconds: 0.95, spin: 7, ...flight },
    },
    ...more,
  ],
  eyes: "prop",
});

/** A bat or a club in both hands: where they are and where it points, over a cycle; the hit is at 0.56. */
const stroke = (rows: { x: number[]; y: number[]; z: number[]; dx: number[]; dy: number[]; dz: number[] }): Hand[] => {
  const at = (v: number[]) => keys(...[0, 0.14, 0.34, 0.47, 0.56, 0.66, 0.8].flatMap((p, i) => [p, v[i]]));
  return [
    {
      side: "R",
      on: "body",
      at: [at(rows.x), at(rows.y), at(rows.z)],
      thumb: [at(rows.dx), at(rows.dy), at(rows.dz)],
      curl: 0.95,
    },
    { side: "L", on: "hand", at: [0.0, 0.0, 0.07], curl: 0.95, elbow: [0.7, -0.6, 0.2] },
  ];
};

/** The left hand is above the right one on the handle: its place follows the handle. */
const TURNS = {
  "leg0.x": 0.12,
  "leg1.x": -0.12,
  "chest.y": keys(0, 0, 0.14, 0, 0.34, -0.75, 0.47, -0.5, 0.56, 0.15, 0.66, 0.6, 0.8, 0.8, 0.93, 0.5),
  "root.yaw": keys(0, 0, 0.14, 0, 0.34, -0.4, 0.47, -0.25, 0.56, 0.15, 0.66, 0.35, 0.8, 0.5, 0.93, 0.3),
};

/** A forehand, the hit at 0.55 of the cycle. */
const forehand: Move = {
  seconds: 2.2,
  body: {
    "root.y": keys(0, -0.1, 0.4, -0.14, 0.55, -0.06, 0.9, -0.1),
    "leg0.x": 0.14,
    "leg1.x": -0.14,
    "leg0.z": keys(0, 0, 0.35, 0, 0.5, 0.25, 0.75, 0.2, 0.95, 0),
    "chest.y": keys(0, 0, 0.36, -0.75, 0.55, 0.35, 0.68, 0.6, 0.9, 0.1),
    "root.yaw": keys(0, 0, 0.36, -0.45, 0.55, 0.2, 0.68, 0.3, 0.9, 0),
  },
  hands: [
    {
      side: "R",
      on: "body",
      at: [
        keys(0, 0.22, 0.36, 0.5, 0.55, 0.36, 0.68, -0.2, 0.9, 0.15),
        keys(0, 1.0, 0.36, 1.12, 0.55, 1.0, 0.68, 1.42, 0.9, 1.1),
        keys(0, 0.34, 0.36, -0.25, 0.55, 0.42, 0.68, 0.28, 0.9, 0.36),
      ],
      thumb: [
        keys(0, 0.1, 0.36, 0.7, 0.55, 0.95, 0.68, -0.5, 0.9, 0),
        keys(0, 0.6, 0.36, 0.5, 0.55, 0.15, 0.68, 0.6, 0.9, 0.7),
        keys(0, 0.8, 0.36, -0.6, 0.55, 0.3, 0.68, -0.3, 0.9, 0.7),
      ],
      curl: 0.95,
    },
    { side: "L", on: "body", at: [keys(0, 0.1, 0.36, 0.3, 0.6, 0.4, 0.9, 0.15), 1.12, 0.32], curl: 0.2 },
  ],
};

/** Games with balls and bats. */
export const GAMES: Record<string, Move> = {
  catch: {
    seen: 66,
    body: {
      "root.y": keys(0, -0.1, 0.3, -0.14, 0.4, -0.05, 0.55, -0.12, 0.9, -0.06),
      "leg0.x": 0.12,
      "leg1.x": -0.12,
      "leg0.z": keys(0, 0, 0.25, 0, 0.36, 0.2, 0.95, 0.2),
      "head.x": -0.1,
      "morph.smile": keys(0, 0.2, 0.4, 0.3, 0.55, 1, 0.95, 1),
    },
    hands: both({
      on: "chest",
      at: [
        keys(0, 0.2, 0.25, 0.18, 0.37, 0.11, 0.55, 0.1, 0.95, 0.1),
        keys(0, 0.02, 0.25, 0.12, 0.37, 0.22, 0.5, 0.02, 0.95, 0.05),
        keys(0, 0.36, 0.25, 0.44, 0.37, 0.48, 0.5, 0.3, 0.95, 0.3),
      ],
      palm: [-0.7, 0.1, keys(0, 0.8, 0.37, 0.6, 0.5, 0, 0.95, 0)],
      fingers: [-0.1, 0.9, 0.4],
      curl: 0.15,
    }),
    props: [
      {
        kind: ["*", "ball", "baseball", "basketball", "soccer-ball", "frisbee"],
        hold: "ground",
        at: [0.4, 0, 7],
        flight: { at: 0.12, to: "R", seconds: 0.98, spin: 5 },
        how: "palm",
      },
    ],
    eyes: "prop",
  },
  throw: {
    ...throwing(["*", "ball", "baseball", "tennis-ball", "basketball"], { to: { partner: "mouth" }, ends: "sticks" }),
    // To a dog: it leaps for it.
    partner: { distance: 2.7, bids: "jump", after: 1.65 },
  },
  "throw-axe": {
    ...throwing(
      "axe",
      { to: { prop: 2, at: [0.05, 1.3, 0.12] }, seconds: 0.55, spin: 11.4, ends: "sticks" },
      [{ kind: ["archery-target"], hold: "ground", shown: true, at: [0, 0, 3], turn: [0, 180, 0] }],
      "fist",
    ),
    seen: 106,
  },
  "throw-frisbee": {
    ...throwing(
      "frisbee",
      { to: { partner: "mouth" }, seconds: 1, spin: 14, turns: "flat", ends: "sticks" },
      [],
      "level",
    ),
    partner: { distance: 3.2, bids: "jump", after: 1.8 },
  },
  // The dog leaps for it as it comes.
  "play-fetch": {
    ...throwing(["*", "frisbee", "ball", "stick", "tennis-ball"], {
      to: { partner: "mouth" },
      seconds: 0.85,
      ends: "sticks",
    }),
    partner: { distance: 2.7, bids: "jump", after: 1.65 },
  },
  "shoot-goal": {
    seen: 136,
    body: {
      "root.yaw": keys(0, 0.1, 0.22, 0.4, 0.34, -0.2, 0.55, 0),
      "root.pitch": keys(0, 0, 0.22, 0.12, 0.34, -0.12, 0.55, 0),
      "spine.x": 0.1,
      "leg1.z": keys(0, -0.1, 0.1, -0.1, 0.22, -0.62, 0.33, 0.44, 0.42, 0.6, 0.6, 0),
      "leg1.y": keys(0, 0, 0.1, 0, 0.22, 0.42, 0.33, 0.07, 0.42, 0.42, 0.6, 0),
      "leg1.pitch": keys(0, 0, 0.22, 0.9, 0.33, 0.3, 0.42, -0.3, 0.6, 0),
      "root.y": keys(0, -0.02, 0.22, -0.08, 0.4, -0.03, 0.6, 0),
      "armL.raise": keys(0, 0.3, 0.3, 1.1, 0.55, 0.5, 0.7, 2.5, 0.95, 2.4),
      "armR.raise": keys(0, 0.3, 0.3, 0.9, 0.55, 0.5, 0.7, 2.5, 0.95, 2.4),
      "morph.smile": keys(0, 0.2, 0.5, 0.3, 0.65, 1, 0.95, 1),
    },
    props: [
      {
        kind: ["soccer-ball", "ball"],
        hold: "ground",
        at: [-0.09, 0, 0.56],
        flight: { at: 0.335, to: { prop: 2, at: [0.7, 1.0, -0.02] }, seconds: 0.62, spin: 9, ends: "falls" },
      },
      { kind: "goal", hold: "ground", at: [0, 0, 5], turn: [0, 180, 0] },
    ],
    eyes: "prop",
  },
  "play-basketball": {
    seen: 108,
    body: {
      "root.y": keys(0, -0.06, 0.12, -0.06, 0.24, -0.26, 0.33, 0.1, 0.4, 0.08, 0.5, -0.08, 0.7, 0),
      "leg0.y": keys(0, 0, 0.27, 0, 0.34, 0.11, 0.4, 0.09, 0.47, 0, 0.95, 0),
      "leg1.y": keys(0, 0, 0.27, 0, 0.34, 0.11, 0.4, 0.09, 0.47, 0, 0.95, 0),
      "leg0.z": 0.06,
      "head.x": -0.25,
    },
    hands: [
      {
        side: "R",
        on: "crown",
        at: [
          keys(0, 0.1, 0.2, 0.1, 0.34, 0.06, 0.8, 0.06),
          keys(0, -0.42, 0.12, -0.42, 0.24, -0.1, 0.34, 0.24, 0.6, 0.2, 0.85, -0.3),
          keys(0, 0.34, 0.24, 0.22, 0.34, 0.24, 0.6, 0.26, 0.85, 0.3),
        ],
        palm: [0, keys(0, 0.5, 0.24, 0.8, 0.36, 0.4, 0.45, -0.6, 0.9, -0.6), 0.75],
        curl: 0.12,
      },
      {
        side: "L",
        on: "crown",
        at: [
          0.13,
          keys(0, -0.42, 0.12, -0.42, 0.24, -0.12, 0.34, 0.12, 0.6, 0.0, 0.85, -0.4),
          keys(0, 0.34, 0.24, 0.22, 0.34, 0.24, 0.6, 0.22, 0.85, 0.3),
        ],
        palm: [-1, 0.2, 0],
        curl: 0.1,
      },
    ],
    props: [
      {
        kind: ["basketball", "ball"],
        hold: "R",
        how: "palm",
        flight: { at: 0.335, to: { prop: 2, at: [0, 2.58, 0] }, seconds: 0.95, spin: -6, ends: "falls" },
      },
      { kind: "basketball-hoop", hold: "ground", shown: true, at: [0, 0, 2.5], turn: [0, 180, 0] },
    ],
    eyes: "prop",
  },
  dunk: {
    seen: 100,
    body: {
      "root.y": keys(0, -0.1, 0.14, -0.3, 0.26, 0.45, 0.33, 0.74, 0.4, 0.66, 0.5, 0.0, 0.56, -0.24, 0.75, 0),
      "leg0.y": keys(0, 0, 0.17, 0, 0.33, 0.8, 0.4, 0.72, 0.5, 0, 0.95, 0),
      "leg1.y": keys(0, 0, 0.17, 0, 0.33, 0.72, 0.4, 0.66, 0.5, 0, 0.95, 0),
      "leg0.z": keys(0, 0, 0.2, 0, 0.33, 0.3, 0.5, 0),
      "leg1.z": keys(0, 0, 0.2, 0, 0.33, -0.25, 0.5, 0),
      "root.z": keys(0, 0, 0.14, 0, 0.33, 0.28, 0.95, 0.28),
      "morph.jawOpen": 0.4,
    },
    hands: [
      {
        side: "R",
        on: "crown",
        at: [
          0.06,
          keys(0, -0.4, 0.14, -0.4, 0.27, 0.24, 0.33, 0.24, 0.4, 0.05, 0.55, -0.3),
          keys(0, 0.3, 0.14, 0.3, 0.27, 0.12, 0.33, 0.28, 0.4, 0.36, 0.55, 0.3),
        ],
        palm: [0, keys(0, 0.6, 0.27, 0.2, 0.35, -0.7, 0.9, -0.7), 0.7],
        curl: 0.2,
      },
      { side: "L", on: "shoulder", at: [0.3, 0, 0.15], curl: 0.2 },
    ],
    props: [
      {
        kind: ["basketball", "ball"],
        hold: "R",
        how: "palm",
        flight: { at: 0.345, to: { prop: 2, at: [0, 2.56, 0] }, seconds: 0.16, ends: "falls" },
      },
      { kind: "basketball-hoop", hold: "ground", shown: true, at: [0, 0, 0.95], turn: [0, 180, 0] },
    ],
  },
  dribble: {
    seconds: 0.83,
    seen: 30,
    body: {
      "root.y": sway(-0.14, 0.02),
      "spine.x": 0.22,
      "leg0.z": 0.14,
      "leg1.z": -0.1,
      "leg0.x": 0.04,
      "leg1.x": -0.04,
    },
    hands: [
      {
        side: "R",
        on: "body",
        at: [0.27, keys(0, 0.93, 0.12, 0.92, 0.3, 0.74, 0.5, 0.72, 0.78, 0.8, 0.9, 0.9), 0.36],
        palm: [0, -1, 0],
        fingers: [0, 0, 1],
        curl: 0.1,
      },
      { side: "L", on: "body", at: [0.34, 1.0, 0.24], curl: 0.2 },
    ],
    props: [
      {
        kind: ["basketball", "ball"],
        hold: "R",
        how: "palm",
        flight: { at: 0.28, to: "R", seconds: 0.43, bounces: true, spin: 3 },
      },
    ],
  },
  juggle: {
    seconds: 1.47,
    seen: 26,
    body: { "head.x": -0.12, "root.y": sway(0, 0.01, 0, 3), "morph.smile": 0.7 },
    hands: [
      {
        side: "R",
        on: "body",
        at: [sway(0.26, 0.07, 0.5, 3), sway(0.93, 0.05, 0.33, 3), 0.36],
        palm: [0, 1, 0.12],
        fingers: [0, 0, 1],
        curl: 0.25,
      },
      {
        side: "L",
        on: "body",
        at: [sway(0.26, 0.07, 0, 3), sway(0.93, 0.05, 0.83, 3), 0.36],
        palm: [0, 1, 0.12],
        fingers: [0, 0, 1],
        curl: 0.25,
      },
    ],
    // A cascade: each ball crosses twice a cycle, a third of a cycle after the one before it.
    props: [0, 1, 2].map(
      (k): Prop => ({
        kind: ["*", "ball", "tennis-ball", "apple", "orange"],
        hold: k === 1 ? "L" : "R",
        how: "palm",
        size: 0.62,
        flight: [
          { at: [0.02, 0.186, 0.353][k], to: k === 1 ? "R" : "L", seconds: 0.51, spin: 2 },
          { at: [0.52, 0.686, 0.853][k], to: k === 1 ? "L" : "R", seconds: 0.51, spin: 2 },
        ],
      }),
    ),
  },
  "play-tennis": {
    ...forehand,
    seen: 48,
    props: [
      { kind: "tennis-racket", hold: "R" },
      {
        kind: ["tennis-ball"],
        hold: "ground",
        at: [-0.4, 0, 8],
        flight: [
          { at: 0.15, to: { prop: 1, at: "far end" }, seconds: 0.88, spin: 8 },
          { at: 0.5501, to: { prop: 1, at: "far end", theirs: true }, seconds: 0.98, spin: 8 },
        ],
      },
    ],
    partner: { distance: 4, other: "return-tennis" },
  },
  "return-tennis": {
    ...forehand,
    lag: 0.4455,
    props: [{ kind: "tennis-racket", hold: "R" }],
    partner: { distance: 4 },
  },
  "play-golf": {
    seconds: 3.3,
    seen: -12,
    body: {
      ...TURNS,
      "root.y": -0.06,
      "spine.x": keys(0, 0.34, 0.56, 0.34, 0.75, 0.1, 0.95, 0.2),
      "head.x": keys(0, 0.3, 0.56, 0.3, 0.7, 0, 0.95, 0.1),
      "leg1.pitch": keys(0, 0, 0.56, 0, 0.75, 0.6, 0.95, 0),
    },
    hands: stroke({
      x: [0.02, 0.02, 0.3, 0.3, 0.02, -0.28, -0.28],
      y: [0.84, 0.84, 1.34, 1.1, 0.84, 1.05, 1.36],
      z: [0.36, 0.36, 0.1, 0.28, 0.38, 0.3, 0.1],
      dx: [0, 0.02, -0.3, 0.85, 0, -0.9, 0.5],
      dy: [-0.84, -0.84, 0.7, 0.1, -0.84, 0, 0.35],
      dz: [0.52, 0.52, -0.6, -0.1, 0.52, 0.2, -0.75],
    }),
    props: [
      { kind: "golf-club", hold: "R" },
      {
        kind: ["golf-ball"],
        hold: "ground",
        at: [0.02, 0, 0.83],
        flight: { at: 0.56, to: [16, 3.2, 3.5], seconds: 0.9, spin: 10 },
      },
    ],
  },
  "swing-bat": {
    seconds: 2.6,
    seen: -16,
    body: {
      ...TURNS,
      "root.y": -0.1,
      "spine.x": 0.16,
      "head.y": keys(0, 0.9, 0.47, 0.9, 0.66, 0.3, 0.9, 0.6),
      "leg0.x": keys(0, 0.14, 0.34, 0.12, 0.5, 0.3, 0.8, 0.26, 0.95, 0.14),
      "leg0.y": keys(0, 0, 0.34, 0, 0.42, 0.12, 0.5, 0, 0.99, 0),
    },
    hands: stroke({
      x: [0.16, 0.16, 0.28, 0.22, 0, -0.26, -0.26],
      y: [1.2, 1.2, 1.26, 1.16, 1.02, 1.12, 1.28],
      z: [0.24, 0.24, 0.06, 0.24, 0.44, 0.3, 0.14],
      dx: [0.2, 0.25, 0.3, 0.9, 0.05, -0.85, -0.2],
      dy: [0.85, 0.85, 0.75, 0.25, -0.06, 0.1, 0.5],
      dz: [-0.35, -0.35, -0.55, 0.15, 1, 0.2, -0.8],
    }),
    props: [
      { kind: "baseball-bat", hold: "R" },
      {
        kind: ["baseball"],
        hold: "ground",
        at: [9, 0, 1],
        flight: [
          { at: 0.33, to: { prop: 1, at: "far end" }, seconds: 0.6, spin: 9 },
          { at: 0.5609, to: [10, 4.5, 4], seconds: 0.8, spin: 9 },
        ],
      },
    ],
  },
  archery: {
    seconds: 3.2,
    seen: 106,
    body: { "root.yaw": -0.95, "chest.y": -0.25, "head.y": 1.15, "leg0.x": 0.12, "leg1.x": -0.12 },
    hands: [
      { side: "L", on: "body", at: [0.06, 1.32, 0.56], thumb: [0, 1, 0], palm: [-0.3, 0, 1], curl: 0.9 },
      {
        side: "R",
        on: "body",
        at: [-0.06, 1.32, keys(0, 0.36, 0.12, 0.36, 0.4, 0.0, 0.72, 0.0, 0.76, -0.06, 0.95, 0.3)],
        palm: [-1, 0, 0],
        fingers: [-0.2, 0.3, 1],
        curl: keys(0, 0.8, 0.7, 0.8, 0.74, 0.1, 0.9, 0.2),
        elbow: [1, 0.35, -0.3],
      },
    ],
    props: [
      { kind: ["bow-weapon"], hold: "L", how: "level" },
      {
        kind: ["arrow"],
        hold: "R",
        how: "level",
        at: [0, 0, 0.35],
        turn: [90, 0, 0],
        flight: { at: 0.72, to: { prop: 3, at: [0, 1.3, 0.3] }, seconds: 0.2, spin: 0, turns: "along", ends: "sticks" },
      },
      { kind: ["archery-target"], hold: "ground", shown: true, at: [0, 0, 2.9], turn: [0, 180, 0] },
    ],
  },
  "fly-kite": {
    seconds: 2.3,
    seen: 24,
    body: { "head.x": -0.4, "chest.x": -0.1, "morph.smile": 0.8, "leg0.z": 0.1, "leg1.z": -0.1 },
    hands: both({ on: "chest", at: [0.05, sway(0.14, 0.05), 0.36], palm: [-1, 0, 0], curl: 0.9 }),
    props: [
      {
        kind: "kite",
        shown: true,
        hold: "R",
        how: "level",
        at: [sum(0.9, sway(0, 0.28)), sway(1.9, 0.2, 0.2), 0.5],
        turn: [-24, 0, sway(-12, 12)],
      },
      { kind: "kite-line", hold: "cord", cord: { from: "R", to: { prop: 1, at: [0, 0.55, 0.02] }, long: 1.2 } },
    ],
    eyes: "prop",
  },
  "go-fishing": {
    seconds: 3.2,
    seen: 118,
    body: { "spine.x": 0.06, "leg0.z": 0.06, "leg1.z": -0.06 },
    hands: [
      {
        side: "R",
        on: "body",
        at: [0.12, sway(1.0, 0.02), 0.34],
        thumb: [0, 0.75, 0.75],
        palm: [-1, 0, 0],
        curl: 0.95,
      },
      { side: "L", on: "hand", at: [0.0, 0.12, 0.12], palm: [-1, 0, 0], curl: 0.9 },
    ],
    props: [
      { kind: "fishing-rod", hold: "R" },
      {
        kind: "fishing-line",
        hold: "cord",
        cord: { from: { prop: 1, at: "far end" }, to: [0, -0.15, sway(3.0, 0.06)], long: 3.0 },
      },
    ],
  },
};
GAMES["kick-ball"] = {
  ...GAMES["shoot-goal"],
  seen: 112,
  props: [
    {
      kind: ["*", "ball", "soccer-ball"],
      hold: "ground",
      at: [-0.09, 0, 0.56],
      flight: { at: 0.335, to: [0.4, 0.9, 6], seconds: 0.8, spin: 9 },
    },
  ],
};
