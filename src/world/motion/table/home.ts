/** At home: eating, washing, grooming, pastimes. */
import { beat, both, type Hand, keys, type Move, sway } from "../moves.ts";
import { FLAT, hand, SEAT, UPRIGHT } from "./grips.ts";

const sipping = keys(0, 0, 0.15, 0, 0.35, 1, 0.6, 1, 0.8, 0);
const toMouth = (x: number, far: number): Hand => ({
  side: "R",
  on: "mouth",
  at: [
    0.02 + x,
    (c) => -0.3 + 0.27 * (sipping as (c: unknown) => number)(c),
    (c) => far + 0.2 - 0.2 * (sipping as (c: unknown) => number)(c),
  ],
  palm: [-1, 0, 0],
  thumb: [0, 1, 0.1],
  elbow: [0.8, -0.8, 0],
  curl: 0.6,
});
/** Both hands busy with something small before the chest. */
const tinker = (seconds: number, size: number, x = 0.05): [Hand, Hand] => [
  { side: "L", on: "chest", at: [x, -0.14, 0.28], palm: [-0.5, 0.6, 0], fingers: [-0.5, 0.2, 0.9], curl: 0.4 },
  {
    side: "R",
    on: "chest",
    at: [sway(x + 0.01, size, 0, seconds), sway(-0.12, size, 0.25, seconds), 0.28],
    palm: [-0.6, -0.5, 0],
    fingers: [-0.5, 0.1, 0.9],
    curl: 0.5,
  },
];
const looking = { "head.x": 0.34, "neck.x": 0.08 };

/** Moves at home. */
export const HOME: Record<string, Move> = {
  eat: {
    seconds: 2.6,
    body: {
      "morph.jawOpen": keys(0, 0.1, 0.3, 0.5, 0.4, 0.35, 0.55, 0.1, 0.65, 0.2, 0.75, 0.05),
      "jaw.x": sway(0.03, 0.03, 0, 4),
      "head.x": 0.06,
    },
    hands: [toMouth(0, 0.1)],
    props: [
      {
        kind: ["*", "sandwich", "apple", "burger", "pizza", "watermelon", "banana"],
        hold: "R",
        how: "level",
        at: [0.02, 0, 0.02],
      },
    ],
  },
  drink: {
    seconds: 3.2,
    body: {
      "head.x": keys(0, 0.05, 0.35, -0.12, 0.6, -0.22, 0.8, 0.05),
      "morph.pucker": keys(0, 0, 0.4, 0.6, 0.6, 0.6, 0.8, 0),
    },
    hands: [toMouth(0, 0.1)],
    props: [
      {
        kind: ["*", "cup", "mug", "glass", "wine-glass", "bottle", "water-bottle"],
        hold: "R",
        how: "level",
        at: [0.03, 0, 0.01],
        turn: [keys(0, 0, 0.3, -10, 0.6, -50, 0.8, 0), 0, 0],
      },
    ],
  },
  smoke: {
    seconds: 3.6,
    body: { "morph.pucker": keys(0, 0.6, 0.35, 0.4, 0.6, 0.8, 0.8, 0.2) },
    hands: [toMouth(0.02, 0.06)],
    props: [{ kind: "cigarette", hold: "R", how: "level", at: [0, 0.04, 0.06], turn: [90, 0, 0] }],
  },
  read: {
    seconds: 5,
    body: { ...looking, "head.y": sway(0, 0.08) },
    hands: [
      { side: "R", on: "chest", at: [0.1, -0.12, 0.3], palm: [-0.3, 0.5, -0.8], fingers: [-0.6, 0.6, 0.5], curl: 0.3 },
      { side: "L", on: "chest", at: [0.1, -0.12, 0.3], palm: [-0.3, 0.5, -0.8], fingers: [-0.6, 0.6, 0.5], curl: 0.3 },
    ],
    props: [
      {
        kind: ["*", "book", "newspaper", "phone"],
        hold: "R",
        how: "level",
        at: [0.1, 0.03, 0.02],
        turn: [-55, 180, 0],
      },
    ],
  },
  "brush-teeth": {
    seconds: 0.45,
    body: { "morph.wide": 0.7, "morph.smile": 0.5, "morph.jawOpen": 0.2 },
    hands: [
      {
        side: "R",
        on: "mouth",
        at: [sway(0.12, 0.025), -0.015, 0.05],
        thumb: [-1, 0.1, 0],
        palm: [0, 0.1, -1],
        curl: 0.9,
        elbow: [1, -0.3, 0],
      },
    ],
    props: [{ kind: "toothbrush", hold: "R", at: [0, 0.06, 0] }],
  },
  "brush-hair": {
    seconds: 1.6,
    body: { "head.z": 0.1, "head.y": -0.15 },
    hands: [
      {
        side: "R",
        on: "ear",
        at: [0.08, keys(0, 0.02, 0.55, -0.16, 0.75, -0.08), 0.05],
        palm: [-1, 0, 0],
        thumb: [-0.12, 1, 0.1],
        curl: 0.85,
        elbow: [1, -0.3, 0],
      },
    ],
    props: [{ kind: ["hairbrush", "comb"], hold: "R", at: [0, 0.06, 0], turn: [0, 90, 0] }],
  },
  shave: {
    seconds: 1.4,
    body: { "head.x": -0.14, "head.y": 0.22 },
    hands: [
      {
        side: "R",
        on: "cheek",
        at: [0.04, keys(0, 0.01, 0.6, -0.09, 0.8, -0.03), 0.05],
        thumb: [-0.5, 0.8, 0.2],
        palm: [-1, 0, -0.3],
        elbow: [0.9, -0.7, 0],
        curl: 0.8,
      },
    ],
    props: [
      { kind: "razor", hold: "R", at: [0, 0.04, 0] },
      { kind: "shaving-foam", hold: "head", at: [0, -0.015, -0.02] },
    ],
  },
  "make-up": {
    seconds: 1.2,
    body: { "head.x": -0.04, "morph.browUp": 0.4, "morph.pucker": sway(0.35, 0.2), "morph.jawOpen": 0.12 },
    hands: [
      {
        side: "R",
        on: "mouth",
        at: [sway(0.05, 0.018), -0.055, 0.075],
        palm: [-0.7, 0, -0.7],
        thumb: [-0.5, 0.8, -0.2],
        elbow: [0.8, -0.9, 0],
        curl: 0.75,
      },
      { side: "L", on: "chest", at: [0.16, 0.02, 0.34], palm: [-0.6, 0, -0.8], thumb: [-0.2, 1, 0], curl: 0.9 },
    ],
    props: [
      {
        kind: ["lipstick", "pencil", "*"],
        hold: "R",
        how: "level",
        turn: [-35, 0, -30],
        at: [0.02, 0.03, -0.02],
        size: 1.25,
      },
      { kind: "hand-mirror", hold: "L", turn: [0, 160, 0], size: 0.7 },
    ],
  },
  "cut-nails": {
    seconds: 1.2,
    body: looking,
    hands: tinker(1, 0.012),
    props: [{ kind: "nail-clipper", hold: "R", how: "level", turn: [0, 60, 0], at: [0.03, 0.02, 0.06], size: 1.4 }],
  },
  "tie-tie": {
    seconds: 2,
    body: { "head.x": -0.12 },
    hands: [
      {
        side: "L",
        on: "throat",
        at: [0.03, sway(-0.08, 0.02), 0.08],
        palm: [-1, 0, 0],
        fingers: [-0.3, 0.8, 0],
        curl: 0.6,
      },
      {
        side: "R",
        on: "throat",
        at: [sway(0.04, 0.03), sway(-0.12, 0.05, 0.25), 0.09],
        palm: [-1, 0, 0],
        fingers: [-0.3, 0.8, 0],
        curl: 0.6,
      },
    ],
    props: [{ kind: ["tie-loose", "necktie"], hold: "chest", at: [0, -0.02, 0.03] }],
  },
  bandage: {
    seconds: 1.2,
    body: looking,
    hands: [
      { side: "L", on: "chest", at: [0.0, -0.14, 0.32], palm: [0, -1, 0], fingers: [-0.8, 0, 0.5], curl: 0.2 },
      { side: "R", on: "wrist", at: [sway(0, 0.05), sway(0.03, 0.06, 0.25), 0.03], curl: 0.6 },
    ],
  },
  shower: {
    seconds: 1.4,
    body: { "head.x": -0.2, "morph.blinkL": 1, "morph.blinkR": 1, "morph.smile": 0.6 },
    hands: both({
      on: "crown",
      at: [sway(0.08, 0.03), -0.02, sway(0.0, 0.04, 0.25)],
      palm: [-0.7, -0.6, 0],
      fingers: [-0.5, 0.6, -0.4],
      elbow: [1, 0, 0],
      curl: 0.35,
    }),
    props: [{ kind: "shower-column", hold: "ground", at: [0, 0, -0.42] }],
    flows: [
      {
        kind: "droplets",
        from: "prop1",
        at: [0, 0.86, 0.8],
        speed: [0, -1.6, 0],
        spread: 0.55,
        rate: 900,
        life: 0.55,
        radius: 0.007,
      },
      {
        kind: "puff",
        from: "prop1",
        at: [0, -0.7, 0.6],
        speed: [0, 0.3, 0],
        spread: 0.5,
        rate: 8,
        life: 2.4,
        radius: 0.12,
        grows: 2.5,
        gravity: 0,
        color: [0.9, 0.93, 0.96, 0.16],
      },
    ],
  },
  "phone-call": {
    seconds: 3,
    body: { "head.z": -0.1, "morph.jawOpen": beat(0.05, 0.3, 0, 7), "morph.smile": 0.4 },
    hands: [
      {
        side: "R",
        on: "ear",
        at: [0.075, -0.05, 0.04],
        palm: [-1, 0, 0],
        thumb: [0, 0.9, 0.2],
        curl: 0.5,
        elbow: [0.8, -0.9, 0.2],
      },
    ],
    props: [{ kind: "phone", hold: "R", how: "level", at: [0.042, 0.02, 0.03], anchor: "middle", turn: [-80, 0, -90] }],
  },
  text: {
    seconds: 0.7,
    body: looking,
    hands: [
      { side: "R", on: "chest", at: [0.02, -0.1, 0.28], palm: [-0.5, 0.5, -0.5], fingers: [-0.4, 0.8, 0.3], curl: 0.5 },
      {
        side: "L",
        on: "chest",
        at: [0.03, beat(-0.11, 0.012), 0.26],
        palm: [-0.5, 0.5, -0.5],
        fingers: [-0.5, 0.8, 0.3],
        curl: 0.5,
      },
    ],
    props: [{ kind: "phone", hold: "R", how: "level", at: [0.02, 0.06, 0.01], turn: [-50, 180, 0] }],
  },
  selfie: {
    seconds: 3,
    body: { "morph.smile": 1, "head.z": 0.12, "chest.y": 0.25 },
    hands: [
      { side: "R", on: "shoulder", at: [0.12, 0.18, 0.56], palm: [-0.4, 0, -1], fingers: [-0.4, 0.9, 0], curl: 0.5 },
    ],
    props: [{ kind: "phone", hold: "R", how: "level", at: [0, 0.06, 0], turn: [-90, 0, 0] }],
  },
  photograph: {
    seconds: 3,
    body: { "head.x": 0.04, "spine.x": sway(0.06, 0.03), "morph.blinkL": 0.8 },
    hands: both({
      on: "eyes",
      at: [0.075, -0.05, 0.12],
      palm: [-1, 0, -0.2],
      fingers: [-0.2, 0.8, 0.5],
      curl: 0.55,
      elbow: [0.7, -1, 0],
    }),
    props: [{ kind: ["camera", "phone"], hold: "R", how: "level", at: [0.075, 0.02, 0.02], anchor: "middle" }],
  },
  "open-umbrella": {
    seconds: 4,
    body: { "morph.smile": 0.4 },
    hands: [{ side: "R", on: "chest", at: [0.1, 0.02, 0.2], thumb: [0, 1, 0], palm: [-1, 0, 0], curl: 0.95 }],
    props: [{ kind: "umbrella", hold: "R", how: "level" }],
  },
  "play-controller": {
    seconds: 0.6,
    body: { "spine.x": 0.16, "root.roll": sway(0, 0.04, 0, 0.5), "morph.jawOpen": 0.15, "morph.browDown": 0.3 },
    hands: both({
      on: "belly",
      at: [0.075, sway(0.12, 0.01), 0.3],
      palm: [-0.8, 0.5, 0],
      fingers: [-0.2, 0.2, 1],
      curl: 0.6,
    }),
    props: [{ kind: "game-controller", hold: "R", how: "level", at: [0.075, 0.0, 0.01], turn: [20, 0, 0] }],
  },
  "shuffle-cards": {
    seconds: 0.8,
    body: looking,
    hands: tinker(2, 0.04),
    props: [{ kind: "cards", hold: "L", how: "level", at: [-0.02, 0.04, 0.02], turn: [-30, 180, 0] }],
  },
  "count-money": {
    seconds: 0.8,
    body: looking,
    hands: tinker(2, 0.035),
    props: [{ kind: "banknotes", hold: "L", how: "level", at: [-0.03, 0.04, 0.02], turn: [-40, 180, 0] }],
  },
  knit: {
    seconds: 0.9,
    posture: "sit",
    body: looking,
    hands: tinker(2, 0.025, 0.08),
    props: [
      { kind: "knitting", hold: "R", how: "level", at: [0.08, -0.04, 0.02] },
      { kind: ["chair", "armchair"], hold: "ground", at: [0, 0, -0.1], seat: true },
    ],
  },
  "wake-up": {
    seconds: 4,
    posture: "lie",
    over: { lift: -0.05 },
    body: {
      "root.pitch": sway(0.28, 0.14),
      "spine.x": sway(0.2, 0.1),
      "morph.jawOpen": beat(0.1, 0.6),
      "morph.blinkL": sway(0.5, 0.4),
      "morph.blinkR": sway(0.5, 0.4),
    },
    hands: both({ on: "crown", at: [0.2, sway(0.05, 0.12), 0.05], curl: 0.8, elbow: [1, 0, 0] }),
    props: [
      { kind: "bed", hold: "ground", at: [0, 0, 0.02], bears: true },
      { kind: "quilt", hold: "on", at: [0, -0.06, 0.58], fits: true, size: [1, 0.8, 1] },
    ],
    seen: 62,
  },
  "sleep-in-bed": {
    seconds: 4,
    posture: "sleep",
    over: { lift: -0.05 },
    body: { "head.y": 0.25, "morph.smile": 0.2, "armR.raise": 0.2 },
    props: [
      { kind: "bed", hold: "ground", at: [0, 0, 0.02], bears: true },
      { kind: "quilt", hold: "on", at: [0, -0.06, 0.6], fits: true, size: [1, sway(0.8, 0.05), 1] },
    ],
    seen: 62,
  },
  "sit-at-table": {
    seconds: 5,
    posture: "sit",
    body: { "spine.x": 0.08, "head.y": sway(0, 0.12), "morph.smile": 0.3 },
    hands: [
      hand("L", "prop1:top", [0.12, 0.035, -0.28], FLAT),
      hand("R", "prop1:top", [0.04, 0.045, -0.24], { ...FLAT, fingers: [-0.9, 0, 0.4] }),
    ],
    props: [
      { kind: ["table", "round-table", "desk", "coffee-table"], hold: "ground", at: [0, 0, 0.72], fits: true },
      SEAT,
    ],
  },
  "eat-cone": {
    seconds: 2.2,
    body: {
      "morph.tongue": keys(0, 0, 0.3, 0.3, 0.42, 1, 0.55, 0.3, 0.7, 0),
      "morph.jawOpen": keys(0, 0.05, 0.3, 0.35, 0.5, 0.35, 0.65, 0.05),
      "morph.smile": 0.5,
      "head.x": keys(0, 0.02, 0.4, 0.1, 0.6, 0.02),
    },
    hands: [
      hand(
        "R",
        "mouth",
        [
          keys(0, 0.08, 0.4, 0.03, 0.6, 0.04),
          keys(0, -0.22, 0.4, -0.135, 0.6, -0.12),
          keys(0, 0.2, 0.4, 0.12, 0.6, 0.13),
        ],
        UPRIGHT,
      ),
    ],
    props: [{ kind: ["*", "ice-cream", "lollipop"], hold: "R", how: "level", at: [0, 0, 0] }],
  },
  "drink-bottle": {
    seconds: 3.2,
    body: {
      "head.x": keys(0, 0.03, 0.35, -0.14, 0.6, -0.28, 0.8, 0.03),
      "morph.pucker": keys(0, 0, 0.4, 0.6, 0.6, 0.6, 0.8, 0),
    },
    hands: [
      hand(
        "R",
        "mouth",
        [
          keys(0, 0.12, 0.4, 0.02, 0.65, 0.02, 0.9, 0.12),
          keys(0, -0.36, 0.4, -0.1, 0.65, -0.03, 0.9, -0.34),
          keys(0, 0.24, 0.4, 0.16, 0.65, 0.2, 0.9, 0.24),
        ],
        UPRIGHT,
      ),
    ],
    props: [
      {
        kind: ["*", "bottle", "water-bottle"],
        hold: "R",
        how: "level",
        turn: [keys(0, 0, 0.3, -24, 0.6, -98, 0.8, -10), 0, 0],
        at: [0.02, 0, 0],
      },
    ],
  },
};
