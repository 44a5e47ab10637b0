/** Trades: wood, metal, walls, laboratories, fields. */
import { beat, both, keys, type Move, sway } from "../moves.ts";
import { AGAINST, AROUND, bench, crumbs, FLAT, grow, hand, once, over, phase, SEAT, sparks, UPRIGHT } from "./grips.ts";

const BENT = { "head.x": 0.3, "spine.x": 0.16 };
const BENCH = bench(["workbench", "table", "desk", "kitchen-counter"]);
const WALL = { kind: ["wall-panel"], hold: "ground", at: [0, 0, 0.72] } as const;

/** Moves of the trades. */
export const WORKSHOP: Record<string, Move> = {
  "saw-wood": {
    seconds: 0.9,
    body: { "spine.x": sway(0.3, 0.05), "head.x": 0.25, "chest.y": sway(0, 0.12), "leg0.z": 0.14, "leg1.z": -0.14 },
    hands: [
      hand("L", "prop1:top", [0.2, 0.07, -0.16], FLAT),
      hand("R", "prop1:top", [0.02, sway(0.16, 0.03), sway(-0.3, 0.1)], {
        palm: [-1, 0, 0],
        thumb: [0.02, -0.25, 1],
        curl: 0.95,
      }),
    ],
    props: [
      BENCH,
      { kind: ["plank", "*"], hold: "on", at: [0.1, 0, -0.14] },
      { kind: ["hand-saw", "saw"], hold: "R", turn: [0, 90, 0] },
    ],
    flows: [
      crumbs([0.85, 0.66, 0.4], {
        from: "prop2",
        at: [-0.25, 0.5, 0],
        rate: 60,
        radius: 0.005,
        speed: [0, 0.2, 0],
        spread: 0.4,
      }),
    ],
  },
  "drive-nails": {
    seconds: 0.85,
    body: { ...BENT },
    hands: [
      hand("L", "prop1:top", [0.05, 0.09, -0.16], { palm: [-0.7, -0.5, 0], fingers: [-0.6, -0.4, 0.7], curl: 0.7 }),
      hand("R", "prop1:top", [0.12, keys(0, 0.36, 0.3, 0.42, 0.5, 0.12, 0.6, 0.13), keys(0, -0.36, 0.5, -0.32)], {
        palm: [-1, 0, 0],
        thumb: [-0.42, 0.25, 1],
        curl: 0.95,
      }),
    ],
    props: [
      BENCH,
      { kind: ["hammer", "*"], hold: "R", turn: [0, -90, 0] },
      { kind: "plank", hold: "on", at: [0, 0, -0.16] },
      { kind: "nail-in-board", hold: "on", at: [0.0, 0.045, -0.12], size: [1, grow(1, 0.35), 1] },
    ],
    flows: [
      sparks({
        from: "prop4",
        at: [0, 1, 0],
        rate: 90,
        life: 0.16,
        radius: 0.003,
        speed: [0, 0.4, 0],
        spread: 1,
        when: phase(0.48, 0.56),
      }),
    ],
  },
  drill: {
    seconds: 1.1,
    body: { "spine.x": 0.08, "root.z": sway(0.02, 0.01, 0, 6), "morph.browDown": 0.5 },
    hands: [
      hand("R", "body", [0.06, sway(1.3, 0.003, 0, 9), sway(0.42, 0.012)], {
        palm: [-1, 0, 0],
        thumb: [0, 1, 0.1],
        curl: 0.9,
      }),
      hand("L", "body", [0.02, 1.36, 0.4], { palm: [-1, 0, 0], fingers: [-0.2, 0, 1], curl: 0.6 }),
    ],
    props: [
      WALL,
      {
        kind: ["power-drill", "screwdriver"],
        hold: "R",
        how: "level",
        anchor: "handle",
        turn: [0, -90, 0],
        at: [0, 0.03, 0.02],
      },
    ],
    flows: [
      crumbs([0.8, 0.76, 0.7], {
        from: "R",
        at: [0, 0.06, 0.24],
        rate: 90,
        radius: 0.006,
        speed: [0, 0.1, -0.3],
        spread: 0.5,
      }),
    ],
    seen: 120,
  },
  weld: {
    seconds: 2.4,
    body: { "head.x": 0.35, "spine.x": 0.2 },
    hands: [
      hand("L", "prop1:top", [0.24, 0.06, -0.2], { ...FLAT, curl: 0.5 }),
      hand("R", "prop1:top", [sway(0.1, 0.05), 0.2, -0.24], {
        palm: [-1, -0.2, 0],
        thumb: [-0.45, -0.5, 0.8],
        curl: 0.95,
      }),
    ],
    props: [
      BENCH,
      { kind: ["steel-plates", "metal-rod", "*"], hold: "on", at: [0.02, 0, -0.1] },
      { kind: "welding-torch", hold: "R" },
      { kind: "welding-mask", hold: "head", at: [0, 0.02, -0.05] },
    ],
    flows: [
      sparks({ from: "prop3", at: [0, 1, 0.6], rate: 260, speed: [0.3, 1.2, 0.2], life: 0.6 }),
      {
        kind: "spark",
        from: "prop3",
        at: [0, 1, 0.6],
        speed: [0, 0, 0],
        rate: 60,
        life: 0.06,
        radius: 0.045,
        gravity: 0,
        color: [5, 7, 12, 0.8],
      },
    ],
  },
  "bend-metal": {
    seconds: 1.1,
    body: { ...BENT, "spine.x": keys(0, 0.1, 0.3, 0.02, 0.5, 0.3, 0.7, 0.26), "morph.browDown": 0.6 },
    hands: [
      hand("L", "prop1:top", [0.2, 0.03, -0.06], { palm: [-0.4, -0.9, 0], thumb: [-1, 0, 0.2], curl: 0.95 }),
      hand("R", "prop1:top", [0.14, keys(0, 0.5, 0.3, 0.62, 0.5, 0.12, 0.6, 0.14), keys(0, -0.32, 0.5, -0.3)], {
        palm: [-1, 0, 0],
        thumb: [-0.5, 0.25, 1],
        curl: 0.95,
      }),
    ],
    props: [
      { kind: ["anvil", "workbench"], hold: "ground", at: [0, 0, 0.58] },
      { kind: ["hammer"], hold: "R", turn: [0, -90, 0] },
      {
        kind: ["metal-rod", "sword", "*"],
        hold: "L",
        how: "level",
        turn: [0, 0, 90],
        at: [-0.16, 0, 0.06],
        anchor: "middle",
        size: 0.6,
      },
    ],
    flows: [
      sparks({
        from: "prop1",
        at: [0, 1, 0],
        rate: 380,
        life: 0.4,
        speed: [0, 1, 0.2],
        spread: 2.4,
        when: phase(0.46, 0.6),
      }),
    ],
  },
  "paint-wall": {
    seconds: 2.2,
    body: { "spine.x": 0.05, "head.x": sway(-0.05, 0.12) },
    hands: [
      hand("R", "body", [sway(0.12, 0.05, 0, 0.5), sway(1.22, 0.26), 0.38], {
        palm: [-1, 0, 0],
        thumb: [-0.05, 0.9, 0.55],
        curl: 0.95,
      }),
      hand("L", "body", [0.32, 0.86, 0.1], { curl: 0.5 }),
    ],
    props: [
      WALL,
      { kind: ["paint-roller", "paintbrush"], hold: "R" },
      {
        kind: "paint-patch",
        hold: "on",
        at: [-0.12, -1.12, -0.07],
        size: [grow(0.3, 1.2), grow(0.45, 0.8), 1],
      },
      { kind: "bucket", hold: "ground", at: [0.55, 0, 0.35] },
    ],
    seen: 128,
  },
  "use-microscope": {
    seconds: 3,
    body: { "spine.x": 0.36, "head.x": 0.35, "chest.x": 0.1, "morph.blinkL": 0.7 },
    hands: [
      hand("R", "prop1:top", [0.13, 0.14, sway(-0.16, 0.012)], AROUND),
      hand("L", "prop1:top", [0.14, 0.03, -0.2], FLAT),
    ],
    props: [BENCH, { kind: ["microscope", "*"], hold: "on", at: [0, 0, -0.13], size: 1.25 }],
  },
  "use-telescope": {
    seconds: 4,
    body: { "spine.x": 0.16, "head.x": -0.02, "morph.blinkL": 0.9 },
    hands: [
      hand("R", "body", [0.06, 1.32, 0.36], { palm: [-1, 0, 0], fingers: [-0.2, 0.2, 1], curl: 0.5 }),
      hand("L", "body", [0.06, 1.38, 0.5], { palm: [-1, 0, 0], fingers: [-0.2, 0.2, 1], curl: 0.5 }),
    ],
    props: [{ kind: ["spyglass-stand", "telescope"], hold: "ground", at: [0.0, 0, 0.72], fits: true }],
    seen: 70,
  },
  sew: {
    seconds: 0.8,
    posture: "sit",
    body: { "head.x": 0.35, "spine.x": 0.18 },
    hands: [
      hand("L", "prop1:top", [sway(0.18, 0.01), 0.04, sway(-0.14, 0.025)], FLAT),
      hand("R", "prop1:top", [sway(0.02, 0.01), 0.04, sway(-0.14, 0.025)], FLAT),
    ],
    props: [
      { kind: ["table", "desk"], hold: "ground", at: [0, 0, 0.66], fits: true },
      { kind: "sewing-machine", hold: "on", at: [0, 0, 0.02], turn: [0, 180, 0] },
      { kind: ["sewn-cloth", "*"], hold: "on", moves: true, at: [0.12, 0.03, sway(-0.06, 0.02)] },
      SEAT,
    ],
  },
  mow: {
    seconds: 1.3,
    body: {
      "root.pitch": 0.1,
      "spine.x": 0.14,
      "leg0.z": sway(0, 0.12),
      "leg1.z": sway(0, -0.12),
      "leg0.y": beat(0, 0.06),
      "leg1.y": beat(0, 0.06, 0.5),
    },
    hands: both({ on: "prop1:bar", at: [0.18, 0.0, 0], palm: [0, -1, 0], fingers: [0, -0.3, 1], curl: 0.9 }),
    props: [{ kind: ["lawn-mower", "*"], hold: "ground", at: [0, 0, 1.12] }],
    flows: [
      crumbs([0.2, 0.5, 0.08], {
        from: "prop1",
        at: [0.9, -0.6, 0.2],
        rate: 110,
        radius: 0.012,
        speed: [1.2, 1, 0],
        spread: 0.8,
        life: 0.8,
      }),
    ],
    seen: 55,
  },
  sow: {
    seconds: 1.8,
    body: { "spine.x": 0.3, "head.x": 0.25, "chest.y": sway(0, 0.25) },
    hands: [
      hand("L", "body", [0.18, 0.96, 0.24], { palm: [-0.6, 0.6, 0], fingers: [-0.6, 0, 0.8], curl: 0.6 }),
      hand(
        "R",
        "body",
        [keys(0, -0.05, 0.4, 0.1, 0.65, 0.4), keys(0, 1.0, 0.4, 0.95, 0.65, 0.8), keys(0, 0.26, 0.4, 0.4, 0.65, 0.5)],
        { curl: keys(0, 0.8, 0.4, 0.7, 0.55, 0.1) },
      ),
    ],
    props: [
      {
        kind: ["grain-handful", "basket", "bag", "bucket"],
        hold: "L",
        how: "level",
        at: [-0.1, -0.12, 0.08],
        anchor: "bottom",
      },
    ],
    flows: [
      crumbs([0.7, 0.5, 0.2], {
        from: "R",
        speed: [-0.6, 0.4, 1],
        spread: 0.7,
        rate: 170,
        radius: 0.01,
        life: 0.8,
        when: phase(0.42, 0.68),
        into: "ground",
      }),
    ],
  },
  dig: {
    seconds: 2,
    body: {
      "spine.x": keys(0, 0.25, 0.35, 0.5, 0.7, 0.2),
      "root.y": keys(0, -0.08, 0.35, -0.2, 0.7, -0.03),
      "chest.y": keys(0, 0, 0.4, 0.05, 0.75, -0.4),
      "head.x": 0.2,
      "leg0.z": 0.14,
      "leg1.z": -0.14,
    },
    hands: [
      hand(
        "R",
        "body",
        [keys(0, 0.08, 0.4, 0.1, 0.75, 0.02), keys(0, 1.1, 0.35, 0.9, 0.7, 1.08), keys(0, 0.3, 0.4, 0.3, 0.75, 0.24)],
        { curl: 0.95 },
      ),
      hand(
        "L",
        "body",
        [
          keys(0, 0.08, 0.4, 0.06, 0.75, 0.3),
          keys(0, 0.66, 0.35, 0.44, 0.7, 0.82),
          keys(0, 0.52, 0.4, 0.56, 0.75, 0.5),
        ],
        { curl: 0.95 },
      ),
    ],
    props: [
      { kind: ["shovel", "*"], hold: "hands", anchor: "top" },
      {
        kind: ["snow-heap", "earth-hole"],
        hold: "ground",
        at: [-0.05, 0, 1.0],
        size: [grow(0.7, 1.15), 1, grow(0.7, 1.1)],
      },
      { kind: "earth-heap", hold: "ground", at: [0.85, -0.02, 0.75], size: grow(0.5, 1.15) },
    ],
    flows: [
      crumbs([0.11, 0.07, 0.035], {
        from: "L",
        at: [0.25, 0, 0.35],
        speed: [1.7, 1.4, 0.1],
        spread: 0.6,
        rate: 240,
        radius: 0.02,
        life: 0.7,
        when: phase(0.62, 0.8),
        into: "ground",
      }),
    ],
    seen: 40,
  },
  "shovel-snow": {
    seconds: 2,
    body: {
      "spine.x": keys(0, 0.25, 0.35, 0.5, 0.7, 0.2),
      "root.y": keys(0, -0.08, 0.35, -0.2, 0.7, -0.03),
      "chest.y": keys(0, 0, 0.4, 0.05, 0.75, -0.4),
      "head.x": 0.2,
      "leg0.z": 0.14,
      "leg1.z": -0.14,
    },
    hands: [
      hand(
        "R",
        "body",
        [keys(0, 0.08, 0.4, 0.1, 0.75, 0.02), keys(0, 1.1, 0.35, 0.9, 0.7, 1.08), keys(0, 0.3, 0.4, 0.3, 0.75, 0.24)],
        { curl: 0.95 },
      ),
      hand(
        "L",
        "body",
        [
          keys(0, 0.08, 0.4, 0.06, 0.75, 0.3),
          keys(0, 0.66, 0.35, 0.44, 0.7, 0.82),
          keys(0, 0.52, 0.4, 0.56, 0.75, 0.5),
        ],
        { curl: 0.95 },
      ),
    ],
    props: [
      { kind: ["shovel", "*"], hold: "hands", anchor: "top" },
      { kind: "snow-heap", hold: "ground", at: [-0.05, -0.06, 1.05], size: grow(1, 0.75) },
    ],
    flows: [
      {
        kind: "snow",
        from: "L",
        at: [0.25, 0, 0.35],
        speed: [1.9, 1.6, 0.1],
        spread: 0.7,
        rate: 420,
        radius: 0.02,
        life: 0.8,
        when: phase(0.6, 0.8),
      },
    ],
    seen: 40,
  },
  "chop-wood": {
    seconds: 1.9,
    body: {
      "spine.x": keys(0, 0, 0.3, -0.16, 0.5, 0.5, 0.7, 0.4),
      "root.y": keys(0, 0, 0.3, 0.0, 0.5, -0.16, 0.7, -0.12),
      "leg0.x": 0.1,
      "leg1.x": -0.1,
    },
    hands: [
      hand(
        "R",
        "body",
        [0.04, keys(0, 1.25, 0.3, 1.74, 0.5, 0.86, 0.7, 0.88), keys(0, 0.34, 0.3, 0.02, 0.5, 0.52, 0.7, 0.5)],
        {
          palm: [-1, 0, 0],
          thumb: [0, 0.4, 1],
          curl: 0.95,
        },
      ),
      hand("L", "hand", [0, -0.02, -0.1], { curl: 0.95 }),
    ],
    props: [
      { kind: ["axe", "*"], hold: "R", turn: [0, 90, 0] },
      { kind: "chopping-block", hold: "ground", at: [-0.02, 0, 1.02] },
      {
        kind: "firewood-half",
        hold: "on",
        moves: true,
        at: [
          keys(0, -0.005, 0.46, -0.005, 0.6, -0.4, 0.9999, -0.4),
          keys(0, 0, 0.46, 0, 0.53, 0.1, 0.62, -0.4, 0.9999, -0.4),
          0,
        ],
        turn: [0, 180, keys(0, 0, 0.46, 0, 0.62, 90, 0.9999, 90)],
      },
      {
        kind: "firewood-half",
        hold: "on",
        moves: true,
        at: [
          keys(0, 0.005, 0.46, 0.005, 0.6, 0.4, 0.9999, 0.4),
          keys(0, 0, 0.46, 0, 0.53, 0.1, 0.62, -0.4, 0.9999, -0.4),
          0,
        ],
        turn: [0, 0, keys(0, 0, 0.46, 0, 0.62, -90, 0.9999, -90)],
      },
    ],
    flows: [
      crumbs([0.85, 0.66, 0.4], {
        from: "prop2",
        at: [0, 1, 0],
        rate: 420,
        life: 0.6,
        radius: 0.012,
        speed: [0, 1.4, 0],
        spread: 1.8,
        when: phase(0.47, 0.56),
      }),
    ],
    seen: 50,
  },
  "write-on-board": {
    seconds: 2.2,
    body: { "head.x": -0.05 },
    hands: [
      hand("R", "body", [sway(0.1, 0.12, 0, 0.5), sway(1.42, 0.03, 0, 3), 0.42], {
        palm: [-0.4, -0.3, 1],
        fingers: [-0.3, 0.9, 0.6],
        curl: 0.6,
      }),
      hand("L", "body", [0.3, 0.9, 0.08], { curl: 0.2 }),
    ],
    props: [
      { kind: "white-board", hold: "ground", at: [0, 0, 0.6] },
      { kind: ["chalk", "pen"], hold: "R", how: "level", turn: [60, 0, 0], at: [0, 0.05, 0.06] },
      { kind: "chalk-writing", hold: "on", at: [0.1, -0.5, -0.03], size: [grow(0.3, 1), 1, 1], turn: [0, 180, 0] },
    ],
    seen: 128,
  },
  "press-button": {
    seconds: 2.2,
    body: { "spine.x": keys(0, 0.04, 0.45, 0.16, 0.65, 0.06), "head.x": 0.22 },
    hands: [
      hand(
        "R",
        "prop1:knob",
        [0.0, keys(0, 0.26, 0.4, 0.08, 0.5, 0.035, 0.6, 0.05, 0.8, 0.24), keys(0, -0.2, 0.4, -0.04, 0.8, -0.16)],
        {
          palm: [0, -1, 0],
          fingers: [-0.1, -0.35, 1],
          curl: 0.15,
        },
      ),
    ],
    props: [{ kind: ["push-button", "*"], hold: "ground", at: [-0.06, 0, 0.55] }],
    flows: [
      {
        kind: "spark",
        from: "prop1",
        at: [0, 1, 0],
        speed: [0, 0, 0],
        rate: 40,
        life: 0.1,
        radius: 0.09,
        gravity: 0,
        color: [2.5, 0.3, 0.2, 0.4],
        when: phase(0.48, 0.75),
      },
    ],
  },
  "ring-bell": {
    seconds: 1.2,
    body: { "chest.x": sway(-0.03, 0.05), "head.x": -0.12, "morph.smile": 0.6 },
    hands: [hand("R", "prop1:rope", [sway(0, 0.02), sway(0.02, 0.06), sway(0.0, 0.03, 0.2)], UPRIGHT)],
    props: [
      {
        kind: ["hanging-bell", "bell"],
        hold: "ground",
        moves: true,
        at: [-0.1, 0, 0.52],
        turn: [0, 0, sway(0, 5, 0.3)],
      },
    ],
    seen: 55,
  },
  "knock-door": {
    seconds: 1.1,
    body: { "spine.x": 0.04, "root.z": 0.02 },
    hands: [
      hand("R", "body", [0.02, 1.36, keys(0, 0.4, 0.18, 0.5, 0.3, 0.42, 0.45, 0.5, 0.6, 0.4)], {
        palm: [-0.3, -0.2, 1],
        fingers: [-0.3, 0.9, 0.2],
        curl: 1,
      }),
    ],
    props: [
      { kind: "door-frame", hold: "ground", at: [0, 0, 0.62] },
      { kind: "door-leaf", hold: "ground", at: [0.44, 0, 0.62], turn: [0, 180, 0] },
    ],
    seen: 118,
  },
  "open-door": {
    body: { "spine.x": keys(0, 0.08, 0.4, 0.1, 0.9, 0.02), "root.z": 0 },
    hands: [
      hand(
        "R",
        "prop2:handle",
        [0.02, 0, -0.02],
        { palm: [0, -0.3, 1], fingers: [-0.5, 0.3, 0.8], curl: 0.85 },
        once(0.5, 1, 0.75, 0),
      ),
      hand("R", "body", [0.35, 1.05, 0.3], { curl: 0.2 }, once(0.5, 0, 0.75, 0.6)),
    ],
    props: [
      { kind: "door-frame", hold: "ground", at: [0, 0, 0.72] },
      {
        kind: "door-leaf",
        hold: "ground",
        moves: true,
        at: [0.44, 0, 0.72],
        turn: [0, once(0.2, 180, 0.85, 100), 0],
      },
    ],
    seen: 118,
  },
  "close-door": {
    body: { "spine.x": once(0, 0.02, 0.5, 0.12, 0.9, 0.05) },
    hands: [hand("R", "body", [0.32, 1.05, once(0.12, 0.34, 0.7, 0.56, 0.95, 0.4)], AGAINST)],
    props: [
      { kind: "door-frame", hold: "ground", at: [0, 0, 0.72] },
      {
        kind: "door-leaf",
        hold: "ground",
        moves: true,
        at: [0.44, 0, 0.72],
        turn: [0, once(0.12, 100, 0.75, 180), 0],
      },
    ],
    seen: 118,
  },
  unlock: {
    seconds: 2.4,
    body: { "spine.x": 0.2, "head.x": 0.25 },
    hands: [
      hand("R", "body", [0.34, 1.0, keys(0, 0.42, 0.3, 0.49, 0.8, 0.49)], {
        palm: [-1, 0, 0.2],
        thumb: [-0.2, 1, 0.2],
        curl: 0.8,
      }),
    ],
    props: [
      { kind: "door-frame", hold: "ground", at: [0, 0, 0.62] },
      { kind: "door-leaf", hold: "ground", at: [0.44, 0, 0.62], turn: [0, 180, 0] },
      { kind: "key", hold: "R", how: "level", turn: [0, 0, keys(0, 0, 0.35, 0, 0.6, 80, 0.8, 80)], at: [0, 0, 0.06] },
    ],
    seen: 118,
  },
  "wash-car": {
    seconds: 1.3,
    body: { "spine.x": 0.25, "chest.y": sway(0, 0.12), "morph.smile": 0.4 },
    hands: [
      hand("R", "body", [sway(0.12, 0.2), sway(1.0, 0.08, 0.25), 0.5], {
        palm: [0, -0.5, 0.9],
        fingers: [-0.2, 0.6, 0.8],
        curl: 0.2,
      }),
      hand("L", "body", [0.3, 0.92, 0.42], { palm: [0, -0.6, 0.8], fingers: [-0.3, 0.3, 0.9], curl: 0.3 }),
    ],
    props: [
      { kind: ["*", "car"], hold: "ground", at: [0, 0, 0.5], turn: [0, 90, 0], near: true },
      { kind: ["sponge", "cloth"], hold: "R", how: "level", turn: [90, 0, 0], at: [0, 0, 0.02], size: 1.6 },
      { kind: "bucket", hold: "ground", at: [0.65, 0, 0.1] },
    ],
    flows: [
      {
        kind: "bubble",
        from: "R",
        speed: [0, 0.2, -0.2],
        spread: 0.5,
        rate: 22,
        life: 1.1,
        radius: 0.02,
        gravity: 0.5,
        color: [0.9, 0.97, 1, 0.8],
      },
      { kind: "droplets", from: "R", speed: [0, 0, -0.2], spread: 0.6, rate: 90, life: 0.5, radius: 0.008 },
    ],
    seen: 140,
  },
  clean: {
    seconds: 1.3,
    body: { "chest.y": sway(0, 0.14), "morph.smile": 0.3 },
    hands: [
      hand("R", "body", [sway(0.12, 0.2), sway(1.35, 0.14, 0.25), 0.46], {
        palm: [0, 0, 1],
        fingers: [-0.1, 1, 0.1],
        curl: 0.1,
      }),
    ],
    props: [
      { kind: ["window-pane"], hold: "ground", at: [0, 0, 0.55] },
      { kind: ["cloth", "sponge"], hold: "R", how: "level", turn: [90, 0, 0], at: [0, 0, 0.02] },
    ],
    seen: 122,
  },
  wipe: {
    seconds: 1.2,
    body: { "spine.x": 0.3, "head.x": 0.25, "chest.y": sway(0, 0.12), "morph.smile": 0.3 },
    hands: [
      hand("R", "prop1:top", [sway(0.06, 0.2), 0.035, sway(-0.16, 0.1, 0.25)], FLAT),
      hand("L", "prop1:top", [0.3, 0.03, -0.28], FLAT),
    ],
    props: [
      bench(["table", "desk", "round-table", "kitchen-counter", "coffee-table"]),
      { kind: ["cloth", "sponge"], hold: "R", how: "level", at: [0, -0.03, 0.04] },
    ],
  },
  polish: {
    seconds: 0.9,
    body: { "head.x": 0.35, "spine.x": 0.1 },
    hands: [
      hand("L", "chest", [0.04, -0.2, 0.27], { palm: [-0.5, 0.7, 0], fingers: [-0.6, 0, 0.9], curl: 0.5 }),
      hand("R", "chest", [sway(0.02, 0.05), sway(-0.12, 0.05, 0.25), 0.3], {
        palm: [-0.7, -0.4, 0],
        fingers: [-0.5, 0.2, 0.9],
        curl: 0.3,
      }),
    ],
    props: [
      { kind: ["*", "trophy", "cup"], hold: "L", how: "level", anchor: "middle", at: [-0.04, 0.02, 0.03] },
      { kind: "cloth", hold: "R", how: "level", turn: [0, 0, 80], at: [0.02, 0, 0.03] },
    ],
  },
  "light-candle": {
    seconds: 3.4,
    body: { "spine.x": 0.16, "head.x": 0.28, "morph.smile": 0.3 },
    hands: [
      hand("R", "prop1:top", [0.1, keys(0, 0.32, 0.4, 0.22, 0.7, 0.22), keys(0, -0.3, 0.4, -0.24, 0.7, -0.24)], {
        palm: [-1, 0, 0],
        thumb: [-0.5, 0.15, 0.7],
        curl: 0.8,
      }),
      hand("L", "prop1:top", [0.26, 0.03, -0.22], FLAT),
    ],
    props: [
      bench(["table", "kitchen-counter", "round-table", "desk"]),
      { kind: ["*", "candle", "candlestick", "lantern"], hold: "on", at: [0, 0, -0.16], size: 1.4 },
      { kind: "match-stick", hold: "R" },
    ],
  },
  "open-box": {
    body: {
      "head.x": keys(0, 0.35, 0.5, 0.3, 0.9, 0.3),
      "spine.x": 0.14,
      "morph.smile": keys(0, 0.2, 0.5, 0.5, 0.8, 1),
      "morph.browUp": keys(0, 0, 0.5, 0.4, 0.8, 1),
    },
    hands: both({
      on: "prop1:top",
      at: [0.22, once(0, 0.24, 0.25, 0.25, 0.6, 0.5, 0.9, 0.44), once(0, -0.12, 0.6, -0.14, 0.95, -0.32)],
      palm: [-1, 0, 0],
      fingers: [-0.1, 0, 1],
      curl: 0.35,
    }),
    props: [
      bench(["table", "desk", "kitchen-counter", "workbench"]),
      { kind: "open-carton", hold: "on", at: [0, 0, -0.1] },
      {
        kind: "carton-lid",
        hold: "on",
        at: [0, 0.22, -0.1],
        later: { from: 0.24, hold: "R", how: "level", anchor: "grip", at: [0.22, 0, 0.03] },
      },
    ],
    flows: [
      {
        kind: "spark",
        from: "prop2",
        at: [0, 0.9, 0],
        speed: [0, 0.35, 0],
        spread: 0.5,
        rate: 26,
        life: 1,
        radius: 0.006,
        gravity: 0.1,
        color: [3, 2.4, 1, 0.9],
        when: over(0.5, 0.55),
      },
    ],
  },
  "wrap-gift": {
    seconds: 2,
    body: { "head.x": 0.35, "spine.x": 0.16, "morph.smile": 0.4 },
    hands: both({
      on: "prop1:top",
      at: [sway(0.16, 0.08), sway(0.13, 0.06, 0.25), sway(-0.14, 0.04)],
      palm: [-0.7, -0.5, 0],
      fingers: [-0.4, -0.2, 0.9],
      curl: 0.6,
    }),
    props: [
      bench(["table", "desk", "kitchen-counter"]),
      { kind: "bare-gift", hold: "on", at: [0, 0, -0.14] },
      { kind: "gift-ribbon", hold: "on", at: [0, 0.004, -0.14], size: [grow(0.96, 1), grow(0.2, 1), grow(0.96, 1)] },
      { kind: "scissors", hold: "on", at: [-0.34, 0, -0.1], turn: [0, 40, 0] },
    ],
  },
  "use-binoculars": {
    seconds: 4,
    body: { "head.y": sway(0, 0.2), "head.x": -0.04, "chest.y": sway(0, 0.1) },
    hands: both({
      on: "eyes",
      at: [0.07, -0.02, 0.14],
      palm: [-1, 0, 0],
      fingers: [-0.15, 0.5, 0.8],
      elbow: [0.7, -1, 0],
      curl: 0.6,
    }),
    props: [{ kind: ["binoculars", "camera"], hold: "eyes", anchor: "grip", at: [0, 0, 0.12] }],
  },
  "use-tablet": {
    seconds: 1.6,
    body: { "head.x": 0.34, "neck.x": 0.06 },
    hands: [
      hand("L", "chest", [0.13, -0.1, 0.27], { palm: [-0.8, 0.3, -0.4], fingers: [-0.2, 0.5, 0.8], curl: 0.4 }),
      hand("R", "chest", [keys(0, 0.0, 0.5, 0.07, 0.9, 0.02), sway(-0.04, 0.03, 0.2), 0.28], {
        palm: [-0.4, -0.3, 0.8],
        fingers: [-0.5, 0.6, 0.7],
        curl: 0.35,
      }),
    ],
    props: [
      {
        kind: ["tablet", "phone", "book"],
        hold: "L",
        how: "level",
        turn: [-35, 180, 0],
        at: [-0.12, 0.0, 0.05],
        anchor: "middle",
      },
    ],
  },
  "watch-tv": {
    seconds: 4,
    posture: "sit",
    body: { "morph.smile": sway(0.4, 0.4), "spine.x": -0.06 },
    hands: [hand("R", "knee", [0.0, 0.1, -0.06], { palm: [-0.5, -0.8, 0], thumb: [-0.3, 0.2, 1], curl: 0.7 })],
    props: [
      { kind: ["tv-stand", "television"], hold: "ground", at: [0, 0, 2.1], turn: [0, 180, 0] },
      { kind: "remote", hold: "R", how: "level", at: [0, 0.02, 0.05] },
      { kind: ["sofa", "armchair", "chair"], hold: "ground", at: [0, 0, -0.1], seat: true },
    ],
    seen: 118,
  },
  bathe: {
    seconds: 3,
    posture: "sit",
    over: { lift: 0.2 },
    body: {
      "morph.smile": 0.7,
      "spine.x": -0.2,
      "head.x": -0.05,
      "morph.blinkL": sway(0.4, 0.6),
      "morph.blinkR": sway(0.4, 0.6),
    },
    hands: [
      hand("R", "shoulder", [sway(0.02, 0.04), sway(-0.14, 0.1), 0.16], { palm: [-0.6, 0, -0.8], curl: 0.4 }),
      hand("L", "body", [0.34, 0.66, 0.2], { palm: [0, -1, 0], curl: 0.3 }),
    ],
    props: [
      { kind: "bathtub", hold: "ground", at: [0, 0, 0.34], turn: [0, 90, 0], seat: true, sinks: 0.1 },
      { kind: "bubble-bath", hold: "ground", at: [0, 0.52, 0.34], turn: [0, 90, 0] },
      { kind: "sponge", hold: "R", how: "level", at: [0, 0, 0.03] },
    ],
    flows: [
      {
        kind: "bubble",
        from: "prop2",
        at: [0, 1, 0.2],
        speed: [0, 0.35, 0],
        spread: 0.5,
        rate: 9,
        life: 2.2,
        radius: 0.02,
        gravity: -0.02,
        color: [0.85, 0.95, 1, 0.7],
      },
    ],
    seen: 60,
  },
  "pick-fruit": {
    seconds: 2.8,
    body: { "head.x": keys(0, -0.3, 0.4, -0.3, 0.8, 0.1), "morph.smile": 0.7, "chest.z": -0.05 },
    hands: [
      hand(
        "R",
        "body",
        [
          keys(0, 0.06, 0.4, 0.04, 0.8, -0.1),
          keys(0, 1.55, 0.35, 1.72, 0.5, 1.72, 0.8, 1.1),
          keys(0, 0.36, 0.4, 0.44, 0.8, 0.3),
        ],
        {
          palm: [-0.3, 0.4, 0.8],
          curl: keys(0, 0.1, 0.35, 0.2, 0.5, 0.6, 0.8, 0.6, 0.95, 0.1),
        },
      ),
      hand("L", "body", [0.12, 0.98, 0.26], { palm: [-0.6, 0.6, 0], fingers: [-0.6, 0, 0.8], curl: 0.6 }),
    ],
    props: [
      { kind: ["basket", "bucket"], hold: "L", how: "level", at: [-0.1, -0.14, 0.06], anchor: "bottom" },
      {
        kind: ["*", "apple", "orange", "cherry", "lemon"],
        hold: "R",
        how: "level",
        at: [0, 0.03, 0.04],
        anchor: "middle",
      },
      { kind: ["apple-tree", "tree", "fruit-tree", "orange-tree"], hold: "ground", at: [0.2, 0, 1.15] },
    ],
    seen: 60,
  },
  "hang-laundry": {
    seconds: 3,
    body: { "head.x": keys(0, -0.25, 0.5, -0.25, 0.8, -0.1), "morph.smile": 0.3 },
    hands: both({
      on: "body",
      at: [keys(0, 0.16, 0.8, 0.18), keys(0, 1.3, 0.35, 1.7, 0.7, 1.7), keys(0, 0.34, 0.35, 0.46, 0.7, 0.46)],
      palm: [-0.4, 0, 1],
      fingers: [-0.3, 1, 0.2],
      curl: 0.7,
    }),
    props: [
      { kind: "clothes-line", hold: "ground", at: [0, 0, 0.52] },
      { kind: ["loose-shirt", "*"], hold: "R", how: "level", anchor: "grip", at: [0.02, 0, 0.02] },
      { kind: ["laundry-basket", "basket"], hold: "ground", at: [0.62, 0, 0.2] },
    ],
    seen: 145,
  },
  "do-laundry": {
    seconds: 2.6,
    body: { "spine.x": keys(0, 0.5, 0.5, 0.42, 0.8, 0.5), "head.x": 0.1, "root.y": -0.1 },
    hands: both({
      on: "body",
      at: [0.12, keys(0, 0.86, 0.5, 0.62, 0.8, 0.8), keys(0, 0.32, 0.5, 0.5, 0.8, 0.36)],
      palm: [-0.6, -0.4, 0.5],
      fingers: [-0.2, -0.3, 1],
      curl: 0.7,
    }),
    props: [
      { kind: "washing-machine", hold: "ground", at: [0, 0, 0.95], turn: [0, 180, 0] },
      {
        kind: ["loose-shirt", "towel"],
        hold: "R",
        how: "level",
        anchor: "grip",
        at: [0.02, 0, 0.02],
        turn: [30, 0, 0],
        size: 0.8,
      },
      { kind: ["laundry-basket", "basket"], hold: "ground", at: [0.6, 0, 0.35] },
    ],
    seen: 125,
  },
  "climb-ladder": {
    seconds: 1.6,
    posture: "hang",
    over: { lift: 0.55 },
    body: {
      "root.y": sway(0.05, 0.05, 0, 2),
      "leg0.swing": sway(0.65, 0.4),
      "leg1.swing": sway(0.65, -0.4),
      "leg0.knee": sway(1.1, 0.5),
      "leg1.knee": sway(1.1, -0.5),
      "head.x": -0.25,
    },
    hands: [
      hand("L", "body", [0.12, sway(1.45, 0.22), 0.36], { palm: [0, -0.4, 1], fingers: [-0.2, 0.5, 0.8], curl: 0.95 }),
      hand("R", "body", [0.12, sway(1.45, -0.22), 0.36], { palm: [0, -0.4, 1], fingers: [-0.2, 0.5, 0.8], curl: 0.95 }),
    ],
    props: [{ kind: "ladder", hold: "ground", at: [0, 0, 0.4] }],
    seen: 70,
  },
};
