/** Deeds that change a thing for good: striking, tearing, lighting, pressing, blowing up. */
import { both, keys, type Move } from "../moves.ts";
import { BLADE, COUNTER, FLAT, hand } from "./grips.ts";

const BENT = { "head.x": 0.3, "spine.x": 0.1 };
const THING = { kind: ["*"], hold: "on", at: [0, 0, -0.08] } as const;

/** A hand goes to a thing on the table and stays a moment. */
const REACHED: Move = {
  body: { ...BENT },
  hands: [
    hand("L", "prop1:top", [0.26, 0.03, -0.24], FLAT),
    hand(
      "R",
      "prop2:top",
      [0.03, keys(0, 0.14, 0.4, 0.01, 0.7, 0.01, 1, 0.16), keys(0, -0.2, 0.4, -0.05, 0.8, -0.06)],
      {
        palm: [-0.5, -0.6, 0.3],
        fingers: [-0.4, -0.2, 0.8],
        curl: 0.6,
      },
    ),
  ],
  props: [COUNTER, THING],
  eyes: "prop",
};

/** Moves of whoever changes something by hand. */
export const MAKING: Record<string, Move> = {
  smash: {
    body: {
      ...BENT,
      "spine.x": keys(0, 0.05, 0.4, -0.08, 0.55, 0.24, 0.75, 0.18),
      "chest.y": keys(0, 0, 0.4, -0.25, 0.55, 0.2, 0.8, 0.1),
    },
    hands: [
      hand("L", "prop1:top", [0.3, 0.03, -0.24], FLAT),
      hand(
        "R",
        "prop2:top",
        [0.02, keys(0, 0.12, 0.35, 0.42, 0.45, 0.42, 0.55, 0.01, 0.75, 0.05), keys(0, -0.12, 0.4, -0.2, 0.55, -0.04)],
        { ...BLADE, curl: 1 },
      ),
    ],
    props: [COUNTER, THING, { kind: ["hammer", "mallet", "baseball-bat", "axe"], hold: "R", turn: [0, -90, 0] }],
    eyes: "prop",
  },
  crush: {
    body: { ...BENT, "spine.x": keys(0, 0.08, 0.4, 0.1, 0.6, 0.26, 0.9, 0.24) },
    hands: both({
      on: "prop2:top",
      at: [0.03, keys(0, 0.16, 0.3, 0.08, 0.6, -0.02, 0.9, 0), -0.06],
      ...FLAT,
    }),
    props: [COUNTER, THING],
    eyes: "prop",
  },
  burst: {
    body: { ...BENT, "head.x": keys(0, 0.1, 0.5, 0.15, 0.6, -0.15, 0.8, 0) },
    hands: [
      hand("R", "prop1:top", [0.06, keys(0, 0.3, 0.5, 0.18, 0.8, 0.3), keys(0, -0.34, 0.5, -0.12, 0.6, -0.34)], {
        palm: [-1, 0, 0],
        fingers: [0, 0, 1],
        curl: 0.7,
      }),
    ],
    props: [COUNTER, THING, { kind: ["needle", "pencil", "knife"], hold: "R", turn: [90, 0, 0] }],
    eyes: "prop",
  },
  ignite: {
    body: { ...BENT },
    hands: [
      hand("L", "prop1:top", [0.26, 0.03, -0.24], FLAT),
      hand(
        "R",
        "prop2:top",
        [0.02, keys(0, 0.14, 0.4, 0.04, 0.7, 0.05, 1, 0.16), keys(0, -0.2, 0.4, -0.05, 0.8, -0.06)],
        {
          palm: [-0.5, -0.6, 0.3],
          fingers: [-0.4, -0.2, 0.8],
          curl: 0.7,
        },
      ),
    ],
    props: [COUNTER, THING, { kind: ["match-stick", "torch"], hold: "R", turn: [60, 0, 0] }],
    eyes: "prop",
  },
  knock: {
    body: { ...BENT, "chest.y": keys(0, -0.3, 0.4, -0.3, 0.6, 0.25, 0.9, 0.25) },
    hands: [
      hand("R", "prop1:top", [keys(0, 0.34, 0.4, 0.34, 0.62, -0.14, 0.9, -0.14), 0.14, -0.14], {
        palm: [-1, 0, 0],
        fingers: [0, 0, 1],
        curl: 0.2,
      }),
    ],
    props: [COUNTER, THING],
    eyes: "prop",
  },
  "switch-on": { ...REACHED },
  "put-out": {
    ...REACHED,
    body: {
      ...BENT,
      "spine.x": keys(0, 0.12, 0.3, 0.1, 0.5, 0.36, 0.75, 0.3),
      "morph.pucker": keys(0, 0.1, 0.4, 0.5, 0.5, 1, 0.8, 1, 0.95, 0.2),
    },
    hands: both({ on: "prop1:top", at: [0.26, 0.02, -0.24], ...FLAT }),
  },
  tear: {
    body: { ...BENT, "chest.x": 0.06 },
    hands: both({
      on: "chest",
      at: [keys(0, 0.03, 0.4, 0.04, 0.6, 0.16, 0.95, 0.16), keys(0, -0.1, 0.5, -0.1, 0.6, -0.06, 0.95, -0.06), 0.3],
      palm: [-0.4, 0.2, -0.9],
      fingers: [-0.8, 0.3, 0.4],
      curl: 0.75,
    }),
    props: [{ kind: ["*"], hold: "R", how: "level", at: [-0.05, 0, 0.02] }],
    eyes: "prop",
  },
  "snap-in-two": {
    body: { ...BENT, "spine.x": keys(0, 0.05, 0.5, 0.18, 0.6, 0.1) },
    hands: both({
      on: "chest",
      at: [keys(0, 0.07, 0.45, 0.06, 0.58, 0.13, 0.95, 0.13), keys(0, -0.12, 0.5, -0.08, 0.6, -0.16), 0.28],
      palm: [-0.2, 0.9, 0],
      fingers: [-0.9, 0.1, 0.2],
      curl: 0.85,
    }),
    props: [{ kind: ["*"], hold: "R", how: "level", at: [-0.07, 0, 0] }],
    eyes: "prop",
  },
  inflate: {
    seconds: 2.2,
    body: {
      "morph.pucker": keys(0, 0.3, 0.2, 0.5, 0.5, 1, 0.85, 1),
      "morph.cheekUp": 0.3,
      "chest.x": keys(0, -0.1, 0.35, -0.14, 0.85, 0.08),
      "head.x": keys(0, -0.06, 0.35, -0.1, 0.85, 0.12),
    },
    hands: both({ on: "mouth", at: [0.03, -0.05, 0.1], palm: [-0.9, 0, -0.2], fingers: [-0.2, 0.6, 0.6], curl: 0.6 }),
    props: [{ kind: ["*", "balloon"], hold: "R", how: "level", at: [-0.02, 0.02, 0.16] }],
  },
};
