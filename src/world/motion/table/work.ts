/** Work with hands and tools. */
import { beat, both, type Hand, keys, type Move, type Prop, sway } from "../moves.ts";
import { AROUND, COUNTER, FLAT, grow, hand, once, steam } from "./grips.ts";

/** A long tool in both hands, moved to and fro before the body. */
const shaft = (
  kind: string | string[],
  low: number,
  stroke: number,
  seconds: number,
  body: Move["body"] = {},
): Move => ({
  seconds,
  body: { "spine.x": 0.22, "chest.y": sway(0, 0.25), "head.x": 0.25, "leg0.z": 0.12, "leg1.z": -0.12, ...body },
  hands: [
    { side: "R", on: "body", at: [sway(0.06, stroke * 0.4), 1.22, 0.26], curl: 0.95 },
    { side: "L", on: "body", at: [sway(0.08, -stroke), low, sway(0.46, 0.08)], curl: 0.95 },
  ],
  props: [{ kind, hold: "hands", anchor: "top" }],
});

/** Seated at a desk. */
const atDesk = (hands: readonly Hand[], props: readonly Prop[]): Move => ({
  seconds: 1,
  posture: "sit",
  body: { "head.x": 0.28, "spine.x": 0.12 },
  hands,
  props: [
    { kind: ["desk", "table"], hold: "ground", at: [0, 0, 0.62], turn: [0, 180, 0] },
    ...props,
    { kind: ["chair", "stool", "armchair"], hold: "ground", at: [0, 0, -0.1], seat: true },
  ],
});

const rub = (kind: string | string[], high: number, far: number, size: number): Move => ({
  seconds: 1.2,
  body: { "chest.y": sway(0, 0.12), "morph.smile": 0.3 },
  hands: [
    {
      side: "R",
      on: "body",
      at: [sway(0.16, size), sway(high, size * 0.8, 0.25), far],
      palm: [0, 0, 1],
      fingers: [0, 1, 0.1],
      curl: 0.1,
    },
  ],
  props: [{ kind, hold: "R", how: "level", turn: [90, 0, 0], at: [0, 0, 0.02] }],
});

/** Moves of work. */
export const WORK: Record<string, Move> = {
  sweep: shaft(["broom", "*"], 0.86, 0.2, 1.5),
  "mop-floor": shaft(["mop", "*"], 0.86, 0.22, 1.6),
  "rake-up": shaft(["rake", "*"], 0.86, 0.16, 1.7),
  vacuum: shaft(["upright-vacuum", "vacuum-cleaner", "*"], 0.7, 0.12, 1.8),
  wash: rub(["cloth", "*"], 1.0, 0.45, 0.12),
  iron: {
    seconds: 1.8,
    body: { "head.x": 0.34, "spine.x": 0.16, "chest.y": sway(0, 0.08) },
    hands: [
      hand("L", "prop1:top", [0.24, 0.03, -0.1], FLAT),
      hand("R", "prop1:top", [sway(0.06, 0.16), 0.145, sway(-0.04, 0.03, 0.25)], {
        palm: [0, -1, 0],
        fingers: [-0.2, 0, 1],
        curl: 0.85,
      }),
    ],
    props: [
      { kind: "ironing-board", hold: "ground", at: [0, 0, 0.56], fits: true },
      { kind: "iron-tool", hold: "R", how: "level", anchor: "bottom", at: [0, -0.04, 0], turn: [0, -70, 0] },
      { kind: ["loose-shirt", "shirt"], hold: "on", at: [0.02, 0.01, 0.2], turn: [-90, 0, 0], size: [0.9, 0.65, 1] },
    ],
    flows: [steam({ from: "prop2", at: [0, -0.5, 0], rate: 10, radius: 0.02, life: 0.9 })],
  },

  fold: {
    seconds: 2.4,
    body: { "head.x": 0.4, "spine.x": 0.2 },
    hands: [
      hand("L", "prop1:top", [0.17, 0.035, -0.18], { ...FLAT, curl: 0.4 }),
      hand(
        "R",
        "prop1:top",
        [keys(0, 0.24, 0.35, 0.08, 0.5, -0.06, 0.75, 0.05), keys(0, 0.05, 0.35, 0.24, 0.5, 0.05, 0.75, 0.06), -0.18],
        { ...FLAT, curl: 0.5 },
      ),
    ],
    props: [
      COUNTER,
      {
        kind: ["loose-shirt", "shirt", "*"],
        hold: "on",
        moves: true,
        at: [keys(0, 0, 0.35, 0.02, 0.5, 0.07, 0.95, 0.07), 0.015, 0.02],
        turn: [-90, 0, 0],
        size: [keys(0, 1, 0.2, 1, 0.5, 0.5, 0.95, 0.5), 0.85, 1],
      },
      { kind: "folded-stack", hold: "on", at: [-0.46, 0, -0.02], size: [1, grow(0.5, 1.2), 1] },
    ],
  },

  "arrange-flowers": {
    seconds: 2,
    body: { "head.x": 0.3, "spine.x": 0.14, "morph.smile": 0.5 },
    hands: [
      hand("L", "prop2:top", [0.1, -0.12, -0.02], AROUND),
      hand(
        "R",
        "prop2:top",
        [
          keys(0, 0.16, 0.5, 0.04, 0.8, 0.05),
          keys(0, 0.16, 0.5, 0.05, 0.8, 0.08),
          keys(0, -0.14, 0.5, -0.06, 0.8, -0.08),
        ],
        {
          palm: [-1, 0, 0],
          thumb: [-0.1, 1, 0.2],
          curl: 0.75,
        },
      ),
    ],
    props: [
      COUNTER,
      { kind: ["vase", "jar", "bucket", "*"], hold: "on", at: [0, 0, -0.14] },
      { kind: "flower-bunch", hold: "on", at: [0, 0.2, -0.14], size: grow(0.75, 1.05) },
      { kind: ["cut-flower", "rose", "tulip", "daisy"], hold: "R", how: "level", at: [0, -0.06, 0] },
    ],
  },
  type: atDesk(
    [
      {
        side: "L",
        on: "body",
        at: [0.1, beat(0.8, 0.025, 0, 4), 0.4],
        palm: [0, -1, 0],
        fingers: [-0.2, 0, 1],
        curl: 0.3,
      },
      {
        side: "R",
        on: "body",
        at: [0.1, beat(0.8, 0.025, 0.5, 4), 0.4],
        palm: [0, -1, 0],
        fingers: [-0.2, 0, 1],
        curl: 0.3,
      },
    ],
    [{ kind: ["laptop", "keyboard"], hold: "on", at: [0, 0, -0.06], turn: [0, 180, 0] }],
  ),
  "write-by-hand": atDesk(
    [
      { side: "L", on: "body", at: [0.18, 0.8, 0.38], palm: [0, -1, 0], fingers: [-0.6, 0, 0.8], curl: 0.1 },
      {
        side: "R",
        on: "body",
        at: [sway(0.06, 0.05), sway(0.82, 0.008, 0, 5), sway(0.38, 0.01, 0, 5)],
        palm: [-0.6, -0.8, 0],
        fingers: [-0.5, -0.1, 1],
        curl: 0.75,
      },
    ],
    [
      { kind: ["book", "notebook"], hold: "on", at: [0, 0, -0.12] },
      { kind: ["pen", "pencil"], hold: "R", how: "level", turn: [-25, 0, -20], at: [0, 0.03, 0] },
    ],
  ),
  "play-chess": atDesk(
    [
      { side: "L", on: "chin", at: [0.02, -0.02, 0.03], palm: [-0.3, 0.3, -0.9], curl: 0.7, elbow: [0.3, -1, 0.3] },
      {
        side: "R",
        on: "body",
        at: [
          keys(0, 0.1, 0.4, 0.02, 0.7, 0.12),
          keys(0, 0.86, 0.4, 0.84, 0.55, 0.95),
          keys(0, 0.3, 0.4, 0.5, 0.8, 0.34),
        ],
        palm: [0, -1, 0],
        fingers: [0, -0.3, 1],
        curl: 0.6,
      },
    ],
    [{ kind: ["chessboard", "chess-board"], hold: "on", at: [0, 0, -0.05] }],
  ),
  draw: {
    seconds: 1.4,
    body: { "head.x": 0.35 },
    hands: [
      { side: "L", on: "belly", at: [0.06, 0.12, 0.28], palm: [-0.3, 1, 0], fingers: [-0.8, 0, 0.5], curl: 0.3 },
      {
        side: "R",
        on: "belly",
        at: [sway(0.02, 0.06), sway(0.19, 0.02, 0.3, 2), 0.3],
        palm: [-0.6, -0.7, 0],
        fingers: [-0.6, -0.2, 1],
        curl: 0.75,
      },
    ],
    props: [
      { kind: ["book", "sketch-pad"], hold: "L", how: "level", at: [-0.06, 0.02, 0.02], turn: [-65, 180, 0] },
      { kind: ["pencil", "pen"], hold: "R", how: "level", turn: [-25, 0, -20], at: [0, 0.03, 0] },
    ],
  },
  paint: {
    seconds: 1.8,
    body: { "head.y": -0.05, "spine.x": 0.04 },
    hands: [
      {
        side: "R",
        on: "body",
        at: [sway(0.04, 0.12), sway(1.12, 0.1, 0.3), 0.42],
        thumb: [-0.15, 0.05, 1],
        palm: [-1, 0, 0],
        curl: 0.85,
      },
      { side: "L", on: "body", at: [0.22, 1.0, 0.26], palm: [0, 1, 0], fingers: [0, 0, 1], curl: 0.4 },
    ],
    props: [
      { kind: "easel", hold: "ground", at: [0, 0, 0.8], turn: [0, 180, 0] },
      { kind: ["paintbrush", "pencil"], hold: "R", at: [0, 0.06, 0] },
      { kind: "paint-palette", hold: "L", how: "level", at: [-0.03, 0.01, 0.05] },
    ],
    seen: 118,
  },
  pottery: {
    seconds: 1.6,
    posture: "sit",
    body: { "head.x": 0.4, "spine.x": 0.25 },
    hands: both({
      on: "body",
      at: [sway(0.1, 0.02), sway(0.78, 0.06), 0.5],
      palm: [-1, 0, 0],
      fingers: [0, -0.2, 1],
      curl: 0.25,
    }),
    props: [
      { kind: "potters-wheel", hold: "ground", at: [0, 0, 0.5] },
      { kind: ["stool", "chair"], hold: "ground", at: [0, 0, -0.1], seat: true },
    ],
  },
  "plant-tree": {
    seconds: 2.2,
    posture: "crouch",
    body: { "head.x": 0.1 },
    hands: both({
      on: "body",
      at: [0.06, beat(0.18, 0.06), 0.5],
      palm: [-0.8, -0.4, 0],
      fingers: [0, -0.4, 1],
      curl: 0.3,
    }),
    props: [{ kind: ["sapling", "tree"], hold: "ground", at: [0, -0.05, 0.56] }],
  },
  "build-snowman": {
    seconds: 1.6,
    body: { "spine.x": 0.2, "morph.smile": 0.9, "root.y": -0.08 },
    hands: both({
      on: "body",
      at: [sway(0.24, 0.04), sway(1.0, 0.08, 0.25), 0.42],
      palm: [-0.9, 0, 0.3],
      fingers: [-0.2, 0.4, 1],
      curl: 0.1,
    }),
    props: [{ kind: "snowman", hold: "ground", at: [0, 0, 0.78], turn: [0, 90, 0] }],
  },
  push: {
    seconds: 1.6,
    body: { "root.pitch": 0.12, "spine.x": sway(0.16, 0.03), "leg0.z": 0.1, "leg1.z": -0.3, "leg1.pitch": 0.4 },
    hands: both({ on: "body", at: [0.2, 1.0, sway(0.55, 0.02)], palm: [0, -0.3, 1], fingers: [0, 1, 0.2], curl: 0.4 }),
    props: [{ kind: ["shopping-cart", "wheelbarrow", "stroller"], hold: "ground", at: [0, 0, 1.05] }],
  },
  pull: {
    seconds: 1.6,
    body: {
      "root.pitch": -0.14,
      "spine.x": sway(0.05, 0.05),
      "leg0.z": 0.3,
      "leg1.z": -0.1,
      "morph.browDown": 0.6,
      "morph.wide": 0.5,
    },
    hands: [
      hand("R", "body", [0.04, 1.0, sway(0.3, 0.06)], { palm: [-1, 0, 0], curl: 1 }),
      hand("L", "body", [0.04, 0.96, sway(0.48, 0.06)], { palm: [-1, 0, 0], curl: 1 }),
    ],
    props: [
      { kind: ["tow-rope", "rope"], hold: "cord", cord: { from: "R", to: [0, 0.42, 1.35] } },
      { kind: ["*", "crate", "box", "suitcase", "sled"], hold: "ground", at: [0, 0, 1.32], near: true },
    ],
    seen: 78,
  },
  carry: {
    seconds: 2,
    body: { "chest.x": -0.06 },
    hands: both({ on: "belly", at: [0.17, 0.08, 0.24], palm: [-1, 0.1, 0], fingers: [0, -0.2, 1], curl: 0.2 }),
    props: [{ kind: ["*", "box", "crate", "gift", "suitcase"], hold: "R", how: "level", at: [0.17, 0, 0.05] }],
  },
  "pick-up": {
    body: {
      "root.y": once(0, 0, 0.35, -0.36, 0.55, -0.34, 0.9, 0),
      "spine.x": once(0, 0, 0.35, 0.55, 0.55, 0.5, 0.9, 0),
      "chest.x": once(0, 0, 0.35, 0.3, 0.55, 0.3, 0.9, 0),
      "head.x": once(0, 0.2, 0.35, -0.2, 0.6, 0, 0.9, 0.1),
    },
    hands: [
      {
        side: "R",
        on: "body",
        at: [0.1, once(0, 0.8, 0.4, 0.14, 0.52, 0.14, 0.9, 1.05), once(0, 0.2, 0.4, 0.44, 0.9, 0.36)],
        palm: [-1, 0, 0],
        fingers: [-0.1, -0.5, 1],
        curl: once(0.3, 0.15, 0.5, 0.6),
      },
    ],
    props: [
      {
        kind: ["*"],
        hold: "ground",
        at: [-0.06, 0, 0.5],
        later: { from: 0.46, hold: "R", how: "level", at: [0.04, 0, 0.05], anchor: "middle" },
      },
    ],
    seen: 48,
  },
  put: {
    body: {
      "root.y": once(0, 0, 0.45, -0.32, 0.6, -0.32, 0.95, 0),
      "spine.x": once(0, 0, 0.45, 0.5, 0.6, 0.5, 0.95, 0),
      "chest.x": once(0, 0, 0.45, 0.25, 0.6, 0.25, 0.95, 0),
    },
    hands: [
      {
        side: "R",
        on: "body",
        at: [0.1, once(0, 1.05, 0.45, 0.18, 0.58, 0.18, 0.95, 0.8), once(0, 0.34, 0.45, 0.44, 0.95, 0.2)],
        palm: [-1, 0, 0],
        fingers: [-0.1, -0.4, 1],
        curl: once(0.5, 0.6, 0.6, 0.15),
      },
    ],
    props: [
      {
        kind: ["*"],
        hold: "R",
        how: "level",
        at: [0.04, 0, 0.05],
        anchor: "middle",
        later: { from: 0.52, hold: "ground", at: [-0.06, 0, 0.5] },
      },
    ],
    seen: 48,
  },
  "put-on-table": {
    body: {
      "spine.x": once(0, 0, 0.5, 0.3, 0.65, 0.3, 0.95, 0.04),
      "head.x": once(0, 0.1, 0.5, 0.25, 0.95, 0.2),
      "morph.smile": 0.4,
    },
    hands: [
      {
        ...hand(
          "R",
          "prop1:top",
          [
            once(0, 0.12, 0.5, 0.06, 0.95, 0.2),
            once(0, 0.4, 0.45, 0.1, 0.6, 0.1, 0.95, 0.1),
            once(0, -0.36, 0.5, -0.2, 0.65, -0.2, 0.95, -0.4),
          ],
          AROUND,
        ),
        curl: once(0.5, 0.55, 0.62, 0.15),
      },
    ],
    props: [
      {
        kind: ["table", "desk", "round-table", "coffee-table", "kitchen-counter", "workbench"],
        hold: "ground",
        at: [0, 0, 0.68],
        fits: true,
      },
      {
        kind: ["*", "vase", "book", "cup", "bottle", "plate", "box"],
        hold: "R",
        how: "level",
        at: [0.05, 0, 0.05],
        anchor: "middle",
        later: { from: 0.5, hold: "on", at: [0, 0, -0.15] },
      },
    ],
  },
  open: {
    seconds: 2,
    body: { "spine.x": 0.08 },
    hands: [{ side: "R", on: "body", at: [keys(0, 0, 0.6, 0.2), 1.02, keys(0, 0.5, 0.6, 0.36)], curl: 0.8 }],
  },
  close: {
    seconds: 2,
    body: { "spine.x": 0.08 },
    hands: [
      { side: "R", on: "body", at: [keys(0, 0.2, 0.6, 0), 1.02, keys(0, 0.36, 0.6, 0.52)], palm: [0, 0, 1], curl: 0.1 },
    ],
  },
  hold: {},
};
