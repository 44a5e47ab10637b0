/** What two do at one table, what is done to who sits on a swing, and hugs for animals. */
import { both, keys, type Move, sway } from "../moves.ts";
import { HOME } from "./home.ts";
import { WORK } from "./work.ts";

/** Metres between two who sit across a table. */
const ACROSS = 1.26;
const seats = (move: Move): Move["props"] => move.props?.filter((row) => row.seat || row.hold === "L");
/** A move at a table, and the same for the one across it, who has no table of their own and is half a cycle behind. */
const across = (move: Move, other: string): [Move, Move] => [
  { ...move, partner: { distance: ACROSS, other } },
  { ...move, lag: 0.5, props: seats(move), partner: { distance: ACROSS } },
];
const [chess, chessAcross] = across({ ...WORK["play-chess"], seconds: 3.2 }, "chess-across");
const [cards, cardsAcross] = across(
  {
    ...HOME["shuffle-cards"],
    posture: "sit",
    body: { "head.x": 0.25, "spine.x": 0.1 },
    // Held up, so that they are seen over the table; the other hand takes one and lays it down.
    hands: [
      { side: "L", on: "chest", at: [0.04, -0.06, 0.34], palm: [-0.4, 0.2, -1], fingers: [-0.6, 0.8, 0], curl: 0.45 },
      {
        side: "R",
        on: "chest",
        at: [
          keys(0, -0.02, 0.3, 0.02, 0.6, 0.06),
          keys(0, -0.02, 0.3, -0.14, 0.6, -0.24),
          keys(0, 0.34, 0.3, 0.4, 0.6, 0.46),
        ],
        palm: [-0.3, -0.9, -0.2],
        fingers: [-0.5, 0, 1],
        curl: 0.5,
      },
    ],
    seconds: 2.4,
    props: [
      { kind: "cards", hold: "L", how: "level", at: [-0.02, 0.06, 0.01], turn: [-14, 180, 0], size: 1.5 },
      { kind: ["table", "desk"], hold: "ground", at: [0, 0, 0.62], turn: [0, 180, 0] },
      { kind: ["chair", "stool", "armchair"], hold: "ground", at: [0, 0, -0.1], seat: true },
    ],
  },
  "cards-across",
);

/** Rows that stand over those of the same name elsewhere. */
export const TOGETHER: Record<string, Move> = {
  "play-chess": chess,
  "chess-across": chessAcross,
  "shuffle-cards": cards,
  "cards-across": cardsAcross,
  // From behind, as often as a swing comes back.
  "push-swing": {
    seconds: 2.4,
    body: {
      "spine.x": keys(0, 0.1, 0.4, 0.24, 0.6, 0.3, 0.9, 0.1),
      "leg0.z": 0.18,
      "leg1.z": -0.16,
      "root.y": -0.05,
      "morph.smile": 0.8,
    },
    hands: both({
      on: "chest",
      at: [0.06, keys(0, -0.02, 0.5, -0.1, 0.9, 0), keys(0, 0.24, 0.35, 0.3, 0.55, 0.5, 0.9, 0.26)],
      palm: [0, 0, 1],
      fingers: [0, 1, 0.1],
      curl: 0.05,
    }),
    partner: { distance: 1.5, behind: true },
    eyes: "partner",
  },
  "hug-pet": {
    seconds: 4,
    posture: "kneel",
    body: {
      "spine.x": 0.16,
      "head.z": -0.16,
      "root.roll": sway(0, 0.02),
      "morph.smile": 1,
      "morph.blinkL": 0.9,
      "morph.blinkR": 0.9,
    },
    hands: both({
      on: "partner:neck",
      at: [0.11, 0.0, 0.12],
      palm: [-1, 0, -0.2],
      fingers: [-0.2, 0.2, 1],
      curl: 0.15,
    }),
    partner: { distance: 0.1, tends: true, side: 0.2 },
  },
};
