/** Cooking, washing up, laying the table. */
import { beat, both, keys, type Move, sway } from "../moves.ts";
import {
  AROUND,
  BLADE,
  COUNTER,
  crumbs,
  DIPPING,
  FLAT,
  grow,
  hand,
  OVER,
  once,
  phase,
  SEAT,
  steam,
  UNDER,
  UPRIGHT,
  water,
} from "./grips.ts";

const BENT = { "head.x": 0.3, "spine.x": 0.12 };
const STOVE = { kind: ["stove-top"], hold: "ground", at: [0, 0, 0.64], fits: true } as const;
const SINK = { kind: ["kitchen-sink"], hold: "ground", at: [0, 0, 0.6], fits: true } as const;
const TAP = water({ from: "prop1", at: [0, 0.86, 0.08], rate: 520, into: "prop1", above: -0.4 });
const KNIFE = { kind: ["cleaver", "knife", "sword"], hold: "R", turn: [0, -90, 0] } as const;
/** Once round in a pot. */
const round = (x: number, z: number, r: number, high: number) => [sway(x, r), high, sway(z, r, 0.25)] as const;

/** Moves of the kitchen. */
export const KITCHEN: Record<string, Move> = {
  chop: {
    seconds: 0.55,
    body: { ...BENT, "head.x": 0.4, "head.y": 0.1 },
    hands: [
      hand("L", "prop1:top", [0.1, 0.06, -0.16], { ...FLAT, curl: 0.6, fingers: [-0.8, -0.3, 0.5] }),
      hand("R", "prop1:top", [0.06, keys(0, 0.15, 0.45, 0.065, 0.6, 0.065), -0.22], BLADE),
    ],
    props: [
      COUNTER,
      { kind: "cutting-board", hold: "on", at: [0, 0, -0.1] },
      { kind: ["*", "carrot", "cucumber", "onion", "apple"], hold: "on", at: [0.07, 0.02, -0.13], turn: [0, 70, 0] },
      KNIFE,
      { kind: "chopped-food", hold: "on", at: [-0.11, 0.02, -0.08], size: grow(0.25, 1.1) },
    ],
  },
  "cut-cake": {
    seconds: 2.2,
    body: { ...BENT, "morph.smile": 0.7 },
    hands: [
      hand("L", "prop1:top", [0.24, 0.03, -0.2], FLAT),
      hand(
        "R",
        "prop1:top",
        [0.02, keys(0, 0.32, 0.3, 0.3, 0.6, 0.1, 0.8, 0.12), keys(0, -0.26, 0.6, -0.3, 0.9, -0.22)],
        {
          ...BLADE,
          thumb: [-0.2, -0.35, 1],
        },
      ),
    ],
    props: [COUNTER, { kind: ["cake", "pizza", "bread", "*"], hold: "on", at: [0, 0, -0.06] }, KNIFE],
  },
  "blow-candles": {
    seconds: 2.6,
    body: {
      "spine.x": keys(0, 0.2, 0.3, 0.16, 0.5, 0.42, 0.75, 0.42),
      "head.x": keys(0, 0.1, 0.5, 0.12, 0.75, 0.12),
      "morph.pucker": keys(0, 0.1, 0.4, 0.4, 0.5, 1, 0.8, 1, 0.95, 0.2),
      "morph.cheekUp": 0.4,
      "morph.smile": keys(0, 0.7, 0.3, 0.3, 0.5, 0, 0.9, 0.3),
    },
    hands: both({ on: "prop1:top", at: [0.26, 0.02, -0.24], ...FLAT }),
    props: [
      COUNTER,
      { kind: ["cake", "cupcake"], hold: "on", at: [0, 0, -0.06] },
      { kind: ["candle", "candlestick"], hold: "on", at: [-0.34, 0, 0] },
    ],
    flows: [
      {
        kind: "puff",
        from: "mouth",
        at: [0, 0, 0.04],
        speed: [0, -0.05, 0.9],
        spread: 0.16,
        rate: 26,
        life: 0.5,
        radius: 0.012,
        grows: 3,
        gravity: 0,
        color: [0.9, 0.93, 0.97, 0.22],
        when: phase(0.5, 0.8),
      },
      {
        kind: "puff",
        from: "prop2",
        at: [0, 1, 0],
        speed: [0, 0.3, 0.1],
        spread: 0.12,
        rate: 12,
        life: 1.3,
        radius: 0.014,
        grows: 3,
        gravity: 0,
        color: [0.55, 0.55, 0.58, 0.35],
        when: phase(0.6, 0.95),
      },
    ],
  },
  cook: {
    seconds: 1.1,
    body: { ...BENT },
    hands: [
      hand("L", "prop1:burner", [0.2, 0.075, -0.2], { palm: [-0.6, -0.6, 0.4], fingers: [-0.8, 0, 0.6], curl: 0.95 }),
      hand("R", "prop1:burner", [sway(0.1, 0.05), sway(0.2, 0.015, 0.2), sway(-0.1, 0.05, 0.25)], DIPPING),
    ],
    props: [
      STOVE,
      { kind: ["pan", "pot", "*"], hold: "on", at: [0, 0, 0.0], turn: [0, 150, 0] },
      { kind: ["spatula", "ladle", "spoon"], hold: "R", turn: OVER },
    ],
    flows: [steam({ from: "prop2", at: [0, 0.8, -0.3] })],
  },
  stir: {
    seconds: 1.2,
    body: { ...BENT },
    hands: [
      hand("L", "prop2:top", [0.16, -0.03, -0.03], { ...AROUND, palm: [-1, -0.3, 0] }),
      hand("R", "prop2:top", round(0.0, -0.03, 0.045, 0.13), DIPPING),
    ],
    props: [
      STOVE,
      { kind: ["stock-pot", "pot", "bowl", "bucket", "*"], hold: "on" },
      { kind: ["ladle", "spoon"], hold: "R", turn: OVER },
    ],
    flows: [steam({ from: "prop2", at: [0, 0.8, 0] })],
  },
  "whisk-eggs": {
    seconds: 0.5,
    body: { ...BENT, "head.x": 0.4 },
    hands: [
      hand("L", "prop1:top", [0.12, 0.07, -0.22], { ...AROUND, palm: [-1, -0.3, 0] }),
      hand("R", "prop1:top", round(0.03, -0.22, 0.04, 0.24), DIPPING),
    ],
    props: [
      COUNTER,
      { kind: ["bowl", "pot"], hold: "on", at: [0, 0, -0.18], size: 1.35 },
      { kind: ["whisk", "ladle", "spoon"], hold: "R", turn: OVER },
      { kind: ["*", "egg"], hold: "on", at: [0.28, 0, -0.1] },
    ],
  },
  "roll-dough": {
    seconds: 1.3,
    body: { "head.x": 0.35, "spine.x": sway(0.26, 0.06, 0.25) },
    hands: both({
      on: "prop1:top",
      at: [0.17, 0.065, sway(-0.18, 0.09, 0.25)],
      palm: [0, -1, 0],
      thumb: [-1, 0, 0.1],
      curl: 0.8,
    }),
    props: [
      COUNTER,
      {
        kind: ["dough", "*"],
        hold: "on",
        at: [0, 0, -0.15],
        size: [grow(0.9, 1.3), grow(0.8, 0.42), grow(0.9, 1.3)],
      },
      { kind: "rolling-pin", hold: "hands", anchor: "top" },
    ],
  },
  knead: {
    seconds: 1,
    body: { "head.x": 0.35, "spine.x": sway(0.26, 0.08, 0.25), "chest.y": sway(0, 0.06) },
    hands: [
      hand("L", "prop1:top", [0.06, sway(0.1, 0.035), sway(-0.16, 0.05, 0.3)], { ...FLAT, curl: 0.45 }),
      hand("R", "prop1:top", [0.06, sway(0.1, 0.035, 0.5), sway(-0.16, 0.05, 0.3)], { ...FLAT, curl: 0.45 }),
    ],
    props: [
      COUNTER,
      {
        kind: ["dough", "*"],
        hold: "on",
        at: [0, 0, -0.14],
        size: [sway(1.05, 0.1), sway(1, 0.2, 0.5), sway(1.05, 0.12, 0.3)],
      },
    ],
    flows: [crumbs([0.9, 0.86, 0.75], { from: "prop2", at: [0, 1, 0], rate: 14, radius: 0.004, gravity: 2 })],
  },
  "flip-pancake": {
    seconds: 1.6,
    body: { "head.x": keys(0, 0.3, 0.3, 0.0, 0.6, 0.25), "spine.x": 0.06 },
    hands: [
      hand("R", "prop1:top", [0.14, keys(0, 0.2, 0.15, 0.15, 0.28, 0.36, 0.45, 0.3, 0.8, 0.16, 0.95, 0.2), -0.3], {
        ...BLADE,
        thumb: [-0.45, 0.05, 1],
      }),
      hand("L", "body", [0.3, 1.05, 0.2], { palm: [-1, 0, 0], curl: 0.5 }),
    ],
    props: [
      STOVE,
      {
        kind: ["pan", "spatula"],
        hold: "R",
        how: "level",
        anchor: "grip",
        turn: [keys(0, 0, 0.2, -14, 0.35, 6, 0.5, 0), 205, 0],
        at: [0.072, 0, 0.154],
      },
      {
        kind: ["pancake", "*"],
        hold: "R",
        how: "level",
        anchor: "bottom",
        at: [0.127, once(0, 0, 0.24, 0, 0.36, 0.34, 0.5, 0.42, 0.64, 0.3, 0.76, 0, 1, 0), 0.272],
        turn: [once(0, 0, 0.25, 0, 0.72, 360, 1, 360), 0, 0],
      },
    ],
    flows: [steam({ from: "prop1", at: [0, 1, -0.2], rate: 7 })],
  },
  peel: {
    seconds: 1.1,
    body: { "head.x": 0.35, "spine.x": 0.1 },
    hands: [
      hand("L", "chest", [0.02, -0.2, 0.27], { palm: [-0.5, 0.7, 0], fingers: [-0.6, 0, 0.9], curl: 0.5 }),
      hand("R", "chest", [keys(0, 0.1, 0.6, 0.0, 0.7, 0.05), sway(-0.12, 0.02), 0.27], {
        ...BLADE,
        thumb: [-1, 0, 0.3],
      }),
    ],
    props: [
      { kind: ["*", "apple", "potato", "orange"], hold: "L", how: "level", at: [-0.01, 0.02, 0.03] },
      { kind: ["cleaver", "knife"], hold: "R", turn: [0, -90, 0], size: 0.65 },
    ],
    flows: [
      crumbs([0.75, 0.12, 0.06], {
        from: "L",
        at: [0, 0.02, 0.06],
        rate: 12,
        radius: 0.014,
        speed: [0, 0, 0.15],
        spread: 0.15,
      }),
    ],
  },
  squeeze: {
    seconds: 1.3,
    body: { ...BENT, "morph.browDown": 0.4 },
    hands: [
      hand("L", "prop1:top", [0.1, 0.05, -0.2], AROUND),
      hand("R", "prop1:top", [sway(0.0, 0.015), beat(0.17, -0.02), -0.19], {
        palm: [0, -1, 0],
        fingers: [-0.7, -0.3, 0.7],
        curl: sway(0.6, 0.15),
      }),
    ],
    props: [
      COUNTER,
      { kind: ["juicer", "bowl", "glass"], hold: "on", at: [0, 0, -0.17] },
      { kind: ["*", "lemon", "orange"], hold: "R", how: "level", at: [0.0, -0.035, 0.03], anchor: "middle" },
    ],
    flows: [
      water({
        from: "prop3",
        at: [0, -1, 0],
        rate: 40,
        life: 0.18,
        radius: 0.006,
        color: [0.95, 0.85, 0.25, 0.9],
        when: phase(0.2, 0.8),
      }),
    ],
  },
  sharpen: {
    seconds: 1.2,
    body: { ...BENT, "spine.x": sway(0.2, 0.05, 0.25) },
    hands: [
      hand("R", "prop1:top", [sway(0.12, 0.05), 0.1, sway(-0.24, 0.06, 0.25)], {
        palm: [-0.4, -0.9, 0],
        thumb: [-0.8, 0, 0.6],
        curl: 0.95,
      }),
      hand("L", "prop1:top", [sway(0.1, -0.05), 0.1, sway(-0.18, 0.06, 0.25)], { ...FLAT, fingers: [-0.9, 0, 0.4] }),
    ],
    props: [
      COUNTER,
      { kind: "whetstone", hold: "on", at: [0, 0, -0.16], turn: [0, 90, 0] },
      { kind: ["cleaver", "knife", "axe", "sword", "*"], hold: "R", turn: [0, -60, 0] },
    ],
    flows: [sparksSmall()],
  },
  barbecue: {
    seconds: 1.6,
    body: { "head.x": 0.3, "spine.x": 0.1, "morph.smile": 0.5 },
    hands: [
      hand("R", "prop1:top", [sway(0.14, 0.07), beat(0.13, 0.1), -0.26], {
        palm: [-0.6, -0.8, 0],
        thumb: [-0.25, -0.65, 1],
        curl: 0.9,
      }),
      hand("L", "body", [0.26, 1.0, 0.22], { palm: [-1, 0, 0], curl: 0.5 }),
    ],
    props: [
      { kind: "grill", hold: "ground", at: [0, 0, 0.72] },
      { kind: ["spatula", "fork"], hold: "R" },
    ],
    flows: [
      steam({
        from: "prop1",
        at: [0, 0.9, 0],
        spread: 0.3,
        rate: 22,
        life: 2,
        radius: 0.06,
        color: [0.45, 0.45, 0.47, 0.35],
      }),
    ],
  },
  "wash-dishes": {
    seconds: 1,
    body: { ...BENT, "head.x": 0.35 },
    hands: [
      hand("L", "prop1:basin", [0.1, 0.2, -0.08], { palm: [-0.8, 0.6, 0], fingers: [-0.6, 0, 0.9], curl: 0.5 }),
      hand("R", "prop1:basin", [sway(-0.02, 0.045), sway(0.23, 0.03, 0.25), -0.1], {
        palm: [-0.8, -0.5, 0.4],
        fingers: [-0.6, 0.2, 0.8],
        curl: 0.35,
      }),
    ],
    props: [
      SINK,
      {
        kind: ["*", "plate", "bowl", "glass", "pan", "pot", "cup"],
        hold: "L",
        how: "level",
        turn: [-15, 0, 60],
        at: [-0.05, 0.02, 0.04],
      },
      { kind: "sponge", hold: "R", how: "level", at: [0.02, -0.01, 0.03], turn: [0, 0, 60] },
      { kind: "soap-foam", hold: "on", at: [0, -0.05, 0] },
    ],
    flows: [
      TAP,
      {
        ...steam({ from: "R" }),
        kind: "bubble",
        rate: 7,
        life: 1.4,
        radius: 0.011,
        grows: 1,
        speed: [0, 0.2, 0],
        gravity: -0.05,
        color: [0.8, 0.95, 1, 0.7],
      },
    ],
  },
  "wash-food": {
    seconds: 0.9,
    body: { ...BENT, "head.x": 0.35 },
    hands: [
      hand("L", "prop1:basin", [0.045, sway(0.19, 0.01), -0.02], {
        palm: [-0.7, 0.7, 0],
        fingers: [-0.4, 0, 1],
        curl: 0.4,
      }),
      hand("R", "prop1:basin", [sway(0.05, 0.02), sway(0.23, 0.015, 0.25), sway(-0.03, 0.03, 0.1)], {
        palm: [-0.8, -0.5, 0],
        fingers: [-0.4, 0, 1],
        curl: 0.4,
      }),
    ],
    props: [
      SINK,
      {
        kind: ["*", "apple", "tomato"],
        hold: "L",
        how: "level",
        at: [-0.035, 0.03, 0.04],
        turn: [sway(0, 40), sway(0, 60, 0.3), 0],
      },
    ],
    flows: [
      TAP,
      water({
        from: "L",
        at: [-0.03, 0.05, 0.04],
        speed: [0, 0.5, 0],
        spread: 0.9,
        rate: 90,
        life: 0.22,
        radius: 0.005,
      }),
    ],
  },
  "wash-hands": {
    seconds: 0.9,
    body: { ...BENT, "head.x": 0.35 },
    hands: [
      hand("L", "prop1:basin", [sway(0.02, 0.015), 0.09, -0.02], {
        palm: [-1, 0, 0],
        fingers: [-0.3, -0.1, 1],
        curl: 0.15,
      }),
      hand("R", "prop1:basin", [sway(0.03, 0.02, 0.5), sway(0.1, 0.02), sway(-0.01, 0.05)], {
        palm: [-1, 0, 0],
        fingers: [-0.3, -0.1, 1],
        curl: 0.15,
      }),
    ],
    props: [{ kind: ["sink", "kitchen-sink"], hold: "ground", at: [0, 0, 0.5], turn: [0, 180, 0], fits: true }],
    flows: [
      water({ from: "prop1", at: [0, 0.8, -0.3], rate: 420, into: "prop1", above: -0.3 }),
      {
        ...steam({ from: "R" }),
        kind: "bubble",
        rate: 9,
        life: 1.2,
        radius: 0.011,
        grows: 1,
        speed: [0, 0.15, 0],
        gravity: 0.1,
        color: [0.9, 0.97, 1, 0.8],
      },
    ],
  },
  pour: {
    seconds: 3.2,
    body: { "head.x": 0.32, "spine.x": 0.1 },
    hands: [
      hand("L", "prop1:top", [0.27, 0.03, -0.22], FLAT),
      hand("R", "prop1:top", [keys(0, 0.2, 0.2, 0.1, 0.8, 0.1), keys(0, 0.24, 0.2, 0.33, 0.8, 0.33), -0.17], UPRIGHT),
    ],
    props: [
      COUNTER,
      { kind: ["glass", "cup", "mug", "bowl", "wine-glass", "vase"], hold: "on", at: [0.045, 0, -0.16], size: 1.15 },
      {
        kind: ["pitcher", "teapot", "bottle", "water-bottle", "jar", "bucket", "*"],
        hold: "R",
        how: "level",
        turn: [0, 180, keys(0, 5, 0.2, 78, 0.8, 84, 0.95, 10)],
      },
      {
        kind: "water-fill",
        hold: "on",
        at: [0.045, 0.012, -0.16],
        size: [1, (c) => Math.min(1, 0.08 + (c.u / Math.min(c.duration + 3, 9)) * 1.05), 1],
      },
    ],
    flows: [
      water({
        from: "prop3",
        at: [-1, 0.9, 0],
        speed: [0.12, -0.2, 0],
        spread: 0.03,
        rate: 800,
        radius: 0.01,
        life: 0.5,
        into: "prop2",
        above: -0.04,
        when: phase(0.18, 0.86),
      }),
    ],
  },
  "set-table": {
    seconds: 2.4,
    body: { "spine.x": keys(0, 0.1, 0.4, 0.3, 0.6, 0.3), "head.x": 0.3 },
    hands: [
      hand(
        "R",
        "prop1:top",
        [keys(0, 0.1, 0.4, 0.02, 0.6, 0.02), keys(0, 0.3, 0.4, 0.05, 0.6, 0.06), keys(0, -0.36, 0.4, -0.2, 0.6, -0.2)],
        UNDER,
      ),
      hand("L", "prop1:top", [0.3, 0.03, -0.28], FLAT),
    ],
    props: [
      COUNTER,
      {
        kind: ["table-setting", "plate", "*"],
        hold: "R",
        how: "level",
        at: [0, 0.02, 0.03],
        later: { from: 0.45, hold: "on", at: [0.02, 0, -0.15] },
      },
      { kind: "table-setting", hold: "on", at: [-0.48, 0, -0.15] },
      { kind: ["glass", "wine-glass", "cup"], hold: "on", at: [0.28, 0, 0.05] },
      { kind: ["vase", "candle"], hold: "on", at: [-0.1, 0, 0.2] },
    ],
  },
  serve: {
    seconds: 3,
    body: { "morph.smile": 0.8, "spine.x": keys(0, 0.02, 0.5, 0.16, 0.7, 0.16) },
    hands: both({
      on: "body",
      at: [0.2, keys(0, 1.12, 0.5, 1.0, 0.7, 1.0), keys(0, 0.34, 0.5, 0.5, 0.7, 0.5)],
      ...UNDER,
    }),
    props: [{ kind: "food-tray", hold: "R", how: "level", at: [0.2, 0.01, 0.04] }],
  },
  "eat-bowl": {
    seconds: 2.4,
    posture: "sit",
    body: {
      "morph.jawOpen": keys(0, 0.1, 0.35, 0.55, 0.45, 0.4, 0.6, 0.1, 0.7, 0.2, 0.8, 0.05),
      "head.x": keys(0, 0.3, 0.4, 0.12, 0.55, 0.14),
      "spine.x": 0.14,
    },
    hands: [
      hand("L", "prop1:top", [0.1, 0.05, -0.22], AROUND),
      hand(
        "R",
        "mouth",
        [
          keys(0, 0.1, 0.35, 0.05, 0.5, 0.05),
          keys(0, -0.3, 0.35, -0.045, 0.5, -0.05, 0.65, -0.2),
          keys(0, 0.26, 0.35, 0.16, 0.5, 0.16),
        ],
        {
          palm: [-0.6, 0.6, -0.3],
          thumb: [-0.7, 0.3, -0.6],
          curl: 0.8,
        },
      ),
    ],
    props: [
      { kind: ["table", "round-table", "kitchen-counter", "desk"], hold: "ground", at: [0, 0, 0.7], fits: true },
      { kind: ["bowl", "plate", "*"], hold: "on", at: [0.0, 0, -0.2] },
      { kind: ["spoon", "chopsticks", "fork"], hold: "R" },
      SEAT,
    ],
    flows: [steam({ from: "prop2", at: [0, 1, 0], rate: 4, radius: 0.012 })],
  },
};

function sparksSmall() {
  return {
    kind: "spark" as const,
    from: "prop2",
    at: [0, 1, 0] as const,
    speed: [0, 0.5, 0.5] as const,
    spread: 1,
    rate: 26,
    life: 0.25,
    radius: 0.004,
    color: [5, 3, 1, 1] as const,
  };
}
