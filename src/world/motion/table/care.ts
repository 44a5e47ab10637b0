/** What is done to others: fed, stroked, combed, given something, looked after. */
import { beat, both, keys, type Move, sway } from "../moves.ts";
import { AROUND, crumbs, DIPPING, FLAT, hand, OVER, once, phase, SEAT, UNDER, UPRIGHT, water } from "./grips.ts";

/** Eats from what is held out, with the jaw. */
const CHEWS: Move["body"] = {
  "jaw.x": sway(0.12, 0.12, 0, 2),
  "morph.jawOpen": beat(0.1, 0.5, 0, 2),
  "morph.smile": 0.5,
};

/** Moves of care. */
export const CARE: Record<string, Move> = {
  pet: {
    seconds: 1.8,
    body: { "head.x": 0.25, "morph.smile": 0.9 },
    hands: [
      hand("R", "partner:back", [0, 0.035, sway(-0.02, 0.03)], { ...FLAT, fingers: [-0.7, -0.1, 0.7] }),
      hand("L", "partner:neck", [sway(0.0, 0.05), sway(0.16, 0.03, 0.2), 0], { ...FLAT, fingers: [-0.2, -0.1, 1] }),
    ],
    partner: { distance: 0.4, turn: 65, tends: true },
    eyes: "partner",
  },
  "groom-pet": {
    seconds: 1.4,
    body: { "head.x": 0.2, "morph.smile": 0.6 },
    hands: [
      hand("R", "partner:back", [sway(0.04, 0.14), sway(0.03, 0.04, 0.25), -0.06], {
        palm: [0, -0.7, 0.7],
        fingers: [-0.9, 0, 0.3],
        curl: 0.6,
      }),
      hand("L", "partner:neck", [0.05, 0.16, -0.06], { ...FLAT, fingers: [-0.2, 0.1, 1] }),
    ],
    props: [
      { kind: ["scrub-brush", "hairbrush", "comb"], hold: "R", how: "level", turn: [0, 90, 0], at: [0, 0, 0.03] },
    ],
    partner: { distance: 0.5, turn: 90, tends: true },
    eyes: "partner",
    seen: 122,
  },
  feed: {
    seconds: 2,
    body: { "morph.smile": 0.8, "head.x": 0.15 },
    hands: [
      hand("R", "partner:mouth", [0, sway(-0.05, 0.012), -0.07], {
        palm: [0, 1, 0.1],
        fingers: [-0.1, 0, 1],
        curl: 0.35,
      }),
    ],
    props: [
      {
        kind: ["*", "carrot", "apple", "cookie", "bread"],
        hold: "R",
        how: "level",
        at: [0, 0.04, 0.04],
        anchor: "middle",
      },
    ],
    partner: { distance: 0.42, meets: "mouth", tends: true, other: "be-fed" },
    eyes: "partner",
  },
  "be-fed": { seconds: 1.2, body: CHEWS },
  "be-seated": { seconds: 4, posture: "sit", body: { "morph.smile": 0.4 } },
  "be-treated": { seconds: 3, body: { "head.y": -0.3, "morph.frown": 0.3, "morph.wide": 0.3 } },
  "feed-birds": {
    seconds: 1.7,
    body: { "spine.x": 0.18, "head.x": 0.35, "chest.y": sway(0, 0.25, 0.1), "morph.smile": 0.5 },
    hands: [
      hand("L", "body", [0.2, 0.98, 0.24], { palm: [-0.6, 0.6, 0], fingers: [-0.6, 0, 0.8], curl: 0.6 }),
      hand(
        "R",
        "body",
        [
          keys(0, -0.06, 0.35, 0.05, 0.6, 0.34),
          keys(0, 1.02, 0.35, 1.0, 0.6, 0.92),
          keys(0, 0.26, 0.35, 0.34, 0.6, 0.5),
        ],
        {
          palm: [-0.3, 0.7, 0.6],
          curl: keys(0, 0.8, 0.35, 0.7, 0.5, 0.1, 0.8, 0.3),
        },
      ),
    ],
    props: [
      {
        kind: ["grain-handful", "basket", "bucket", "bag"],
        hold: "L",
        how: "level",
        at: [-0.1, -0.12, 0.08],
        anchor: "bottom",
      },
    ],
    flows: [
      crumbs([0.85, 0.62, 0.18], {
        from: "R",
        speed: [-0.5, 0.7, 1.5],
        spread: 0.8,
        rate: 190,
        life: 0.8,
        radius: 0.011,
        when: phase(0.42, 0.66),
        into: "ground",
      }),
    ],
    seen: 40,
    gathers: true,
  },
  "feed-baby": {
    seconds: 2.6,
    body: { "morph.smile": 0.9, "head.x": 0.15, "spine.x": 0.1, "morph.jawOpen": keys(0, 0, 0.4, 0.35, 0.7, 0) },
    hands: [
      hand("L", "belly", [0.1, 0.1, 0.22], UNDER),
      hand(
        "R",
        "partner:mouth",
        [
          keys(0, 0.14, 0.4, 0.05, 0.6, 0.05),
          keys(0, -0.24, 0.4, -0.03, 0.6, -0.03),
          keys(0, -0.3, 0.4, -0.17, 0.6, -0.17),
        ],
        {
          palm: [-1, 0, 0],
          thumb: [-0.25, 0.25, 1],
          curl: 0.8,
        },
      ),
    ],
    props: [
      { kind: ["bowl", "plate", "*"], hold: "L", how: "level", at: [-0.02, 0.0, 0.03], anchor: "bottom" },
      { kind: "spoon", hold: "R" },
    ],
    partner: { distance: 0.62, level: true, other: "be-fed" },
    eyes: "partner",
  },
  "milk-cow": {
    seconds: 0.9,
    posture: "sit",
    body: { "spine.x": 0.32, "head.x": 0.05, "morph.smile": 0.3 },
    hands: [
      hand("L", "partner:back", [0.04, sway(-0.74, 0.05), -0.08], { ...UPRIGHT, palm: [-1, 0, 0.3] }),
      hand("R", "partner:back", [0.06, sway(-0.74, 0.05, 0.5), -0.08], { ...UPRIGHT, palm: [-1, 0, 0.3] }),
    ],
    props: [
      { kind: "bucket", hold: "ground", at: [0, 0, 0.58] },
      { ...SEAT, kind: ["stool", "chair"] },
    ],
    flows: [
      {
        ...water({ from: "L", at: [0, -0.05, 0.02] }),
        rate: 120,
        speed: [0, -1.4, 0],
        radius: 0.006,
        color: [0.97, 0.95, 0.9, 1],
        when: phase(0.5, 0.95),
        into: "prop1",
        above: -0.1,
      },
      {
        ...water({ from: "R", at: [0, -0.05, 0.02] }),
        rate: 120,
        speed: [0, -1.4, 0],
        radius: 0.006,
        color: [0.97, 0.95, 0.9, 1],
        when: phase(0, 0.45),
        into: "prop1",
        above: -0.1,
      },
    ],
    partner: { distance: 0.5, side: -0.42, turn: 90, tends: true },
    eyes: "prop",
    seen: 128,
  },
  haircut: {
    seconds: 1.4,
    body: { "head.x": 0.3, "spine.x": 0.1 },
    hands: [
      hand("R", "partner:crown", [sway(0.06, 0.02), sway(0.02, 0.02, 0.25), sway(-0.04, 0.04)], {
        palm: [-0.8, -0.5, 0],
        fingers: [-0.4, 0, 1],
        curl: sway(0.6, 0.2, 0, 3),
      }),
      hand("L", "partner:crown", [0.1, sway(-0.01, 0.03, 0.5), -0.03], {
        palm: [-0.8, -0.5, 0],
        thumb: [-0.3, 0.4, 1],
        curl: 0.8,
      }),
    ],
    props: [
      { kind: "scissors", hold: "R", how: "level", turn: [0, 180, 0], at: [0, 0.0, 0.05] },
      { kind: ["clippers-comb", "comb"], hold: "L" },
      { kind: ["chair", "stool", "armchair"], hold: "ground", at: [0, 0, 0.42], seat: "partner" },
    ],
    flows: [
      crumbs([0.12, 0.07, 0.04], {
        from: "R",
        at: [0, 0, 0.06],
        rate: 16,
        life: 0.9,
        radius: 0.008,
        speed: [0, 0.1, 0],
        spread: 0.25,
      }),
    ],
    partner: { distance: 0.46, turn: 180, other: "be-seated" },
  },
  "make-bed": {
    seconds: 2,
    body: { "spine.x": sway(0.4, 0.12), "head.x": 0.1 },
    hands: both({
      on: "body",
      at: [0.32, sway(0.95, 0.22, 0.25), sway(0.5, 0.08)],
      palm: [0, -1, 0],
      fingers: [0, -0.2, 1],
      curl: 0.8,
    }),
    props: [
      { kind: "bed", hold: "ground", at: [0, 0, 1.32], turn: [0, 90, 0] },
      {
        kind: "bedsheet",
        hold: "R",
        how: "level",
        anchor: "grip",
        at: [0.02, 0.02, 0.02],
        turn: [sway(-48, 22, 0.1), 0, 0],
      },
      { kind: "pillow", hold: "on", at: [0.6, 0.02, 0.3] },
    ],
    seen: 150,
  },
  inject: {
    seconds: 3.2,
    body: { "head.x": 0.2, "morph.smile": 0.4 },
    hands: [
      hand(
        "R",
        "partner:shoulder'",
        [keys(0, 0.16, 0.35, 0.1, 0.8, 0.1), -0.14, keys(0, -0.3, 0.35, -0.19, 0.8, -0.19)],
        {
          palm: [-0.8, -0.4, 0.3],
          thumb: [-0.2, 0.1, 1],
          curl: 0.75,
        },
      ),
      hand("L", "partner:shoulder", [0.05, -0.06, -0.06], AROUND),
    ],
    props: [{ kind: "syringe", hold: "R" }],
    partner: { distance: 0.62, other: "be-treated", turn: 50 },
    eyes: "partner",
  },
  give: {
    body: { "morph.smile": 0.9, "spine.x": once(0, 0, 0.35, 0.14, 0.6, 0.14, 0.9, 0) },
    hands: both({
      on: "body",
      at: [0.15, once(0, 1.0, 0.4, 0.98, 0.6, 0.98, 0.9, 0.82), once(0, 0.26, 0.4, 0.5, 0.6, 0.46, 0.9, 0.15)],
      palm: [-0.8, 0.5, 0],
      fingers: [-0.1, 0, 1],
      curl: 0.3,
    }),
    props: [
      {
        kind: ["*", "gift", "box", "trophy", "book", "cup"],
        hold: "R",
        how: "level",
        at: [0.15, -0.02, 0.06],
        anchor: "middle",
        later: { from: 0.5, by: "partner", hold: "R", how: "level", at: [0.13, -0.02, 0.06], anchor: "middle" },
      },
    ],
    partner: { distance: 0.98, other: "receive" },
    eyes: "partner",
  },
  receive: {
    body: {
      "morph.smile": 1,
      "morph.browUp": once(0, 0.2, 0.5, 0.8, 0.9, 0.5),
      "spine.x": once(0, 0, 0.4, 0.1, 0.6, 0),
    },
    hands: both({
      on: "body",
      at: [0.13, once(0, 0.85, 0.35, 1.02, 0.6, 1.06), once(0, 0.2, 0.4, 0.44, 0.6, 0.4, 0.95, 0.28)],
      palm: [-0.8, 0.5, 0],
      fingers: [-0.1, 0, 1],
      curl: 0.3,
    }),
    eyes: "partner",
  },
  "shine-shoes": {
    seconds: 0.7,
    posture: "sit",
    body: { "head.x": 0.4, "spine.x": 0.2 },
    hands: [
      hand("L", "chest", [0.02, -0.22, 0.3], { palm: [-0.4, 0.9, 0], fingers: [-0.7, 0, 0.7], curl: 0.4 }),
      hand("R", "chest", [sway(0.02, 0.07), sway(-0.1, 0.015, 0.25), 0.32], {
        palm: [0, -1, 0],
        fingers: [-0.6, 0, 0.8],
        curl: 0.5,
      }),
    ],
    props: [
      { kind: ["leather-shoe"], hold: "L", how: "level", turn: [0, 60, 0], at: [-0.02, 0.02, 0.04] },
      { kind: ["scrub-brush", "cloth"], hold: "R", how: "level", turn: [0, 70, 0], at: [0, -0.01, 0.03] },
      SEAT,
    ],
  },
  "tie-shoes": {
    seconds: 1.4,
    posture: "genuflect",
    body: { "spine.x": 0.55, "chest.x": 0.25, "head.x": 0.1 },
    hands: [
      hand("L", "body", [sway(0.02, 0.05), sway(0.15, 0.03, 0.2), sway(0.4, 0.02)], {
        palm: [-0.6, -0.6, 0],
        fingers: [-0.3, -0.8, 0.4],
        curl: 0.6,
      }),
      hand("R", "body", [sway(-0.1, 0.05), sway(0.15, 0.03, 0.2), sway(0.4, 0.02)], {
        palm: [-0.6, -0.6, 0],
        fingers: [-0.3, -0.8, 0.4],
        curl: 0.6,
      }),
    ],
    seen: 62,
  },
  "put-on-hat": {
    body: { "morph.smile": 0.7, "head.x": once(0.05, 0.2, 0.45, 0.08, 0.75, -0.06) },
    hands: both({
      on: "crown",
      at: [
        0.17,
        once(0.05, -0.45, 0.45, 0.1, 0.6, -0.03, 0.68, -0.03, 0.92, -0.5),
        once(0.05, 0.34, 0.45, 0.06, 0.6, 0.03, 0.92, 0.24),
      ],
      palm: [-1, 0, 0],
      fingers: [-0.1, 0.5, 0.7],
      elbow: [1, -0.2, 0],
      curl: 0.5,
    }),
    props: [
      {
        kind: ["loose-hat"],
        hold: "R",
        how: "level",
        anchor: "rim",
        at: [0.17, 0.0, 0.0],
        later: { from: 0.58, hold: "crown", anchor: "rim", at: [0, -0.075, 0.0], turn: [-6, 0, 0] },
      },
    ],
  },
  spray: {
    seconds: 1.5,
    body: { "head.x": 0.2, "spine.x": 0.1 },
    hands: [hand("R", "body", [sway(0.12, 0.06), 1.16, 0.36], { ...UPRIGHT, curl: sway(0.75, 0.2, 0, 2) })],
    props: [
      { kind: ["spray-bottle", "perfume-bottle", "*"], hold: "R", how: "level", at: [0, 0, 0.02] },
      {
        kind: ["potted-plant", "bonsai", "potted-cactus", "flowerpot", "*"],
        hold: "ground",
        at: [-0.1, 0, 0.42],
        near: true,
      },
    ],
    flows: [
      {
        kind: "puff",
        from: "prop1",
        at: [0, 0.85, 1],
        speed: [0, -0.35, 1.2],
        spread: 0.5,
        rate: 110,
        life: 0.5,
        radius: 0.015,
        grows: 3,
        gravity: 1,
        color: [0.85, 0.94, 1, 0.35],
        when: (c) => (c.p * 2 - Math.floor(c.p * 2) < 0.55 ? 1 : 0),
      },
    ],
    seen: 70,
  },
  "water-plants": {
    seconds: 3,
    body: { "head.x": 0.35, "spine.x": 0.18 },
    hands: [
      hand("R", "body", [sway(0.12, 0.06), 0.92, 0.38], { ...UPRIGHT, thumb: [0, 0.3, 1], palm: [0, -1, 0] }),
      hand("L", "body", [0.3, 0.95, 0.1], { curl: 0.2 }),
    ],
    props: [
      { kind: ["watering-can", "pitcher", "bucket"], hold: "R", how: "level", turn: [34, 0, 0] },
      { kind: ["*", "potted-plant", "flowerpot", "sapling"], hold: "ground", at: [-0.12, 0, 1.02] },
    ],
    flows: [
      water({
        from: "prop1",
        at: [0, 0.86, 1],
        speed: [0, -0.3, 0.5],
        spread: 0.28,
        rate: 420,
        life: 0.6,
        radius: 0.006,
        into: "ground",
        above: 0.05,
      }),
    ],
  },
  "stir-drink": {
    seconds: 1,
    body: { "head.x": 0.3 },
    hands: [
      hand("L", "chest", [0.04, -0.2, 0.26], AROUND),
      hand("R", "chest", [sway(0.0, 0.015), -0.06, sway(0.26, 0.015, 0.25)], DIPPING),
    ],
    props: [
      { kind: ["cup", "mug", "glass", "*"], hold: "L", how: "level", anchor: "middle", at: [-0.03, 0, 0.02] },
      { kind: "spoon", hold: "R", turn: OVER },
    ],
  },
};
