/** What animals do. */
import type { Bow } from "../feeding.ts";
import { beat, keys, type Move, sway, value, type Wave, within } from "../moves.ts";

/** A wave of roll that runs from the head to the tail (Dickerson et al., "Wet mammals shake at tuned frequencies", 2012). */
const shiver = (size: number, late: number): Wave => within(sway(0, size, -late / (2 * Math.PI)), 0.35, 0.5);

/** Two barks and a pause. */
const bark = (size: number): Wave => keys(0, 0, 0.1, 0, 0.19, size, 0.3, 0, 0.4, 0, 0.49, size * 0.8, 0.6, 0);

const BARKS: Move = {
  seconds: 0.95,
  body: {
    "jaw.x": bark(0.5),
    "morph.jawOpen": bark(1),
    "head.x": bark(-0.24),
    "neck.x": bark(-0.12),
    "root.y": bark(0.02),
    "root.z": bark(0.03),
  },
};

/** Head down to the ground and a mouth that works. */
const feeding = (bow: Bow, chew: number): Move => ({
  seconds: 2.4,
  body: {
    "neck.x": keys(0, bow.neck, 0.7, bow.neck + 0.02, 0.85, bow.neck - 0.1),
    "head.x": sway(bow.head, 0.06, 0, 2),
    "chest.x": bow.chest,
    "root.pitch": bow.root,
    "jaw.x": beat(0, 0.2, 0, chew),
    "morph.jawOpen": beat(0, 0.45, 0, chew),
  },
});

/** What is done with the mouth at the ground, by how far a body bows to it. */
export function groundMoves(bow: Bow): Record<string, Move> {
  const eat = feeding(bow, 5);
  return {
    eat,
    feed: feeding(bow, 3),
    "feed-young": feeding(bow, 3),
    drink: feeding(bow, 9),
    graze: {
      seconds: 3.6,
      body: { ...feeding(bow, 7).body, "neck.y": sway(0, 0.16), "head.y": sway(0, 0.1, 0.2) },
    },
    sniff: {
      seconds: 2.6,
      body: {
        "neck.x": bow.neck * 0.92,
        "head.x": sway(bow.head, 0.09, 0, 5),
        "neck.y": sway(0, 0.3),
        "chest.x": bow.chest,
        "root.pitch": bow.root,
        "tail0.x": -0.2,
      },
    },
  };
}

/** Moves of animals, by action. */
export const ANIMAL_MOVES: Record<string, Move> = {
  stand: {},
  look: { body: { "earL.x": -0.1, "earR.x": -0.1 } },
  smile: { seconds: 3, body: { "morph.smile": 1, "morph.jawOpen": 0.35, "jaw.x": 0.2 } },
  shake: {
    seconds: 1 / 3.7,
    body: {
      "head.z": shiver(0.34, 0),
      "neck.z": shiver(0.2, 0.5),
      "chest.z": shiver(0.16, 1.2),
      "spine.z": shiver(0.15, 1.9),
      "root.roll": shiver(0.12, 2.6),
      "tail0.y": shiver(0.5, 3.4),
      "tail1.y": shiver(0.5, 4.2),
      "earL.z": shiver(0.7, 0.4),
      "earR.z": shiver(0.7, 0.4),
      "root.y": within(-0.05, 0.35, 0.5),
      "neck.x": within(0.25, 0.35, 0.5),
      "morph.blinkL": within(1, 0.35, 0.5),
      "morph.blinkR": within(1, 0.35, 0.5),
    },
  },
  bark: BARKS,
  talk: BARKS,
  sing: BARKS,
  laugh: { seconds: 3, body: { "morph.smile": 1, "morph.jawOpen": 0.35, "jaw.x": 0.2 } },
  howl: {
    seconds: 3.4,
    body: {
      "neck.x": keys(0, -0.35, 0.2, -0.75, 0.7, -0.8, 0.9, -0.4),
      "head.x": keys(0, -0.2, 0.2, -0.55, 0.7, -0.6, 0.9, -0.25),
      "jaw.x": keys(0, 0, 0.2, 0.28, 0.7, 0.25, 0.85, 0),
      "morph.jawOpen": keys(0, 0, 0.2, 0.6, 0.7, 0.55, 0.85, 0),
      "earL.x": -0.35,
      "earR.x": -0.35,
      "tail0.x": -0.1,
    },
  },
  roar: {
    seconds: 2.6,
    body: {
      "jaw.x": keys(0, 0, 0.2, 0.55, 0.6, 0.5, 0.8, 0),
      "morph.jawOpen": keys(0, 0, 0.2, 1, 0.6, 0.95, 0.8, 0),
      "head.x": keys(0, 0, 0.2, -0.3, 0.6, -0.25, 0.8, 0),
      "neck.x": keys(0, 0, 0.2, -0.12, 0.6, -0.1, 0.8, 0),
      "head.z": sway(0, 0.05, 0, 4),
    },
  },
  wag: { seconds: 3, body: { wag: 1, "morph.smile": 0.8, "morph.jawOpen": 0.3, "jaw.x": 0.15 } },
  nod: { seconds: 0.8, body: { "head.x": sway(0, 0.25) } },
  peck: {
    seconds: 1.3,
    body: {
      "root.pitch": keys(0, 0.25, 0.3, 0.95, 0.42, 0.8, 0.55, 1.0, 0.8, 0.3),
      "neck.x": keys(0, 0.2, 0.3, 0.8, 0.42, 0.65, 0.55, 0.85, 0.8, 0.25),
      "head.x": keys(0, 0, 0.3, 0.35, 0.8, 0),
      "jaw.x": beat(0, 0.2, 0, 3),
    },
  },
  jump: {
    seconds: 1.3,
    body: {
      "root.y": keys(0, 0, 0.16, -0.24, 0.3, 0, 0.5, 0.75, 0.7, 0, 0.8, -0.2, 0.93, 0),
      "root.pitch": keys(0, 0, 0.3, -0.4, 0.5, 0, 0.68, 0.3, 0.85, 0),
      "leg0.y": keys(0, 0, 0.29, 0, 0.5, 0.72, 0.71, 0, 0.99, 0),
      "leg1.y": keys(0, 0, 0.29, 0, 0.5, 0.72, 0.71, 0, 0.99, 0),
      "leg2.y": keys(0, 0, 0.29, 0, 0.5, 0.66, 0.71, 0, 0.99, 0),
      "leg3.y": keys(0, 0, 0.29, 0, 0.5, 0.66, 0.71, 0, 0.99, 0),
      "tail0.x": keys(0, 0, 0.5, -0.5, 0.9, 0),
    },
  },
  pounce: {
    seconds: 2.2,
    body: {
      "root.y": keys(0, -0.2, 0.35, -0.3, 0.5, 0.1, 0.6, 0.45, 0.75, -0.05, 0.85, -0.12),
      "root.pitch": keys(0, 0.18, 0.35, 0.22, 0.5, -0.5, 0.6, 0, 0.72, 0.35, 0.9, 0.18),
      "root.z": keys(0, 0, 0.35, -0.12, 0.6, 0.1, 0.8, 0.02),
      "leg0.y": keys(0, 0, 0.42, 0, 0.6, 0.6, 0.74, 0, 0.99, 0),
      "leg1.y": keys(0, 0, 0.42, 0, 0.6, 0.6, 0.74, 0, 0.99, 0),
      "leg2.y": keys(0, 0, 0.47, 0, 0.6, 0.4, 0.76, 0, 0.99, 0),
      "leg3.y": keys(0, 0, 0.47, 0, 0.6, 0.4, 0.76, 0, 0.99, 0),
      "leg0.z": keys(0, 0, 0.42, 0, 0.6, 0.25, 0.74, 0.1, 0.9, 0),
      "leg1.z": keys(0, 0, 0.42, 0, 0.6, 0.25, 0.74, 0.1, 0.9, 0),
      "tail0.y": sway(0, 0.3, 0, 3),
      "neck.x": 0.15,
    },
  },
  stretch: {
    body: {
      "root.pitch": within(0.38, 0.8, 0.8),
      "root.y": within(-0.1, 0.8, 0.8),
      "root.z": within(-0.15, 0.8, 0.8),
      "leg0.z": within(0.4, 0.8, 0.8),
      "leg1.z": within(0.4, 0.8, 0.8),
      "neck.x": within(-0.4, 0.8, 0.8),
      "head.x": within(-0.1, 0.8, 0.8),
      "tail0.x": within(-0.5, 0.8, 0.8),
    },
  },
  scratch: {
    seconds: 0.28,
    posture: "sit",
    body: {
      "head.z": -0.4,
      "head.y": 0.25,
      "neck.z": -0.15,
      "root.roll": 0.08,
      "leg2.y": sway(0.55, 0.07),
      "leg2.z": sway(0.62, 0.06, 0.25),
      "leg2.x": 0.1,
      "morph.blinkL": 0.7,
      "morph.blinkR": 0.7,
    },
  },
  groom: {
    seconds: 1.1,
    posture: "sit",
    body: {
      "leg0.y": sway(0.62, 0.06),
      "leg0.z": 0.16,
      "leg0.pitch": 1.2,
      "neck.x": sway(0.3, 0.08),
      "head.x": sway(0.35, 0.1, 0.1),
      "head.y": 0.25,
      "jaw.x": 0.1,
      "morph.jawOpen": 0.25,
      "morph.blinkL": 0.8,
      "morph.blinkR": 0.8,
    },
  },
  dig: {
    seconds: 0.5,
    body: {
      "root.pitch": 0.22,
      "root.y": -0.08,
      "neck.x": 0.55,
      "head.x": 0.3,
      "leg0.y": sway(0.16, 0.16),
      "leg1.y": sway(0.16, -0.16),
      "leg0.z": sway(0.16, 0.22, 0.25),
      "leg1.z": sway(0.16, -0.22, 0.25),
      "tail0.x": -0.4,
    },
  },
  dance: {
    seconds: 1,
    body: {
      "root.y": beat(0, 0.08, 0, 2),
      "root.roll": sway(0, 0.1),
      "head.z": sway(0, 0.2),
      "leg0.y": beat(0, 0.2),
      "leg1.y": beat(0, 0.2, 0.5),
      wag: 1,
    },
  },
  hop: { body: { "neck.x": -0.05, "earL.x": beat(0, 0.3), "earR.x": beat(0, 0.3) } },
  yawn: {
    seconds: 3.2,
    body: {
      "jaw.x": keys(0, 0, 0.25, 0.5, 0.6, 0.55, 0.75, 0),
      "morph.jawOpen": keys(0, 0, 0.25, 0.95, 0.6, 1, 0.75, 0),
      "head.x": keys(0, 0, 0.3, -0.32, 0.6, -0.36, 0.8, 0.05),
      "neck.x": keys(0, 0, 0.3, -0.08, 0.6, -0.1, 0.8, 0),
      "morph.blinkL": keys(0, 0, 0.2, 0.9, 0.65, 1, 0.8, 0),
      "morph.blinkR": keys(0, 0, 0.2, 0.9, 0.65, 1, 0.8, 0),
      "earL.x": keys(0, 0, 0.3, -0.4, 0.65, -0.4, 0.8, 0),
      "earR.x": keys(0, 0, 0.3, -0.4, 0.65, -0.4, 0.8, 0),
      "head.z": keys(0, 0, 0.4, 0.1, 0.8, 0),
    },
  },
  rear: {
    seconds: 3.4,
    body: {
      "root.pitch": keys(0, 0, 0.22, -0.95, 0.5, -1.05, 0.72, -0.95, 0.92, 0),
      "root.y": keys(0, 0, 0.1, -0.12, 0.24, 0.06, 0.7, 0.06, 0.9, 0),
      "root.z": keys(0, 0, 0.24, -0.1, 0.7, -0.1, 0.92, 0),
      "leg0.y": keys(0, 0, 0.24, 1.05, 0.48, 1.25, 0.72, 1.05, 0.92, 0),
      "leg1.y": keys(0, 0, 0.24, 1.2, 0.48, 1.0, 0.72, 1.2, 0.92, 0),
      "leg0.z": keys(0, 0, 0.24, -0.1, 0.48, -0.02, 0.72, -0.1, 0.92, 0),
      "leg1.z": keys(0, 0, 0.24, -0.02, 0.48, -0.12, 0.72, -0.02, 0.92, 0),
      "leg0.pitch": keys(0, 0, 0.24, 1, 0.72, 1, 0.92, 0),
      "leg1.pitch": keys(0, 0, 0.24, 1, 0.72, 1, 0.92, 0),
      "neck.x": keys(0, 0, 0.24, 0.4, 0.72, 0.4, 0.92, 0),
      "head.x": keys(0, 0, 0.24, 0.45, 0.72, 0.45, 0.92, 0),
      "tail0.x": keys(0, 0, 0.24, 0.5, 0.72, 0.5, 0.92, 0),
    },
  },
  "roll-over": {
    seconds: 3,
    posture: "lie",
    body: {
      "root.roll": keys(0, 0, 0.2, 1.5, 0.35, 2.7, 0.5, 3.3, 0.62, 2.8, 0.8, 1.3, 0.95, 0),
      "root.y": keys(0, 0, 0.2, -0.02, 0.4, 0.06, 0.6, 0.06, 0.8, -0.02, 0.95, 0),
      "legs.free": keys(0, 0, 0.2, 1, 0.8, 1, 0.95, 0),
      "spine.y": sway(0, 0.16, 0, 3),
      "chest.y": sway(0, 0.16, 0.3, 3),
      "head.x": keys(0, 0, 0.35, -0.35, 0.65, -0.35, 0.95, 0),
      "leg0.knee": keys(0, 0, 0.3, 1.3, 0.5, 0.9, 0.7, 1.3, 0.95, 0),
      "leg1.knee": keys(0, 0, 0.3, 1, 0.5, 1.4, 0.7, 1, 0.95, 0),
      "leg2.knee": keys(0, 0, 0.3, 1.2, 0.5, 0.7, 0.7, 1.2, 0.95, 0),
      "leg3.knee": keys(0, 0, 0.3, 0.7, 0.5, 1.2, 0.7, 0.7, 0.95, 0),
      "leg0.swing": 0.3,
      "leg1.swing": 0.2,
      "leg2.swing": 0.4,
      "leg3.swing": 0.3,
      "leg0.out": 0.3,
      "leg1.out": 0.3,
      "leg2.out": 0.35,
      "leg3.out": 0.35,
      "morph.smile": 1,
      "morph.jawOpen": 0.4,
      "jaw.x": 0.15,
      wag: 0.6,
    },
  },
  stalk: {
    body: {
      "root.y": -0.2,
      "neck.x": 0.32,
      "head.x": -0.22,
      "chest.x": sway(0.03, 0.03, 0, 2),
      "tail0.x": -0.15,
      "tail2.y": sway(0, 0.3),
      "tail3.y": sway(0, 0.4, 0.2),
      "earL.x": 0.15,
      "earR.x": 0.15,
    },
  },
  charge: {
    body: { "neck.x": 0.45, "head.x": 0.12, "root.pitch": 0.05, "earL.x": -0.4, "earR.x": -0.4, "tail0.x": 0.3 },
  },
  call: {
    seconds: 2.2,
    body: {
      "jaw.x": keys(0, 0, 0.15, 0.3, 0.4, 0.26, 0.5, 0, 0.62, 0.22, 0.72, 0),
      "morph.jawOpen": keys(0, 0, 0.15, 0.65, 0.4, 0.6, 0.5, 0, 0.62, 0.5, 0.72, 0),
      "head.x": keys(0, 0, 0.15, -0.22, 0.42, -0.2, 0.52, -0.05, 0.62, -0.16, 0.75, 0),
      "neck.x": keys(0, 0, 0.15, -0.12, 0.42, -0.1, 0.55, 0),
      "chest.x": beat(0, -0.04, 0, 2),
    },
  },
  purr: {
    seconds: 1.6,
    posture: "lie",
    body: {
      "morph.blinkL": 0.75,
      "morph.blinkR": 0.75,
      "morph.smile": 0.8,
      "leg0.y": beat(0, 0.1),
      "leg1.y": beat(0, 0.1, 0.5),
      "head.z": sway(0, 0.06),
      "chest.x": sway(0, 0.015, 0, 4),
      "tail3.y": sway(0, 0.3),
    },
  },
  lick: {
    seconds: 0.7,
    body: {
      "neck.x": sway(0.42, 0.08),
      "head.x": sway(0.3, 0.12, 0.1),
      "head.z": 0.12,
      "jaw.x": beat(0.04, 0.16),
      "morph.jawOpen": beat(0.1, 0.4),
      "morph.blinkL": 0.4,
      "morph.blinkR": 0.4,
    },
  },
  paw: {
    seconds: 1.1,
    body: {
      "root.pitch": 0.06,
      "leg0.y": keys(0, 0, 0.15, 0.36, 0.35, 0.3, 0.5, 0.05, 0.62, 0.34, 0.8, 0),
      "leg0.z": keys(0, 0, 0.15, 0.1, 0.35, 0.36, 0.5, 0.3, 0.62, 0.2, 0.8, 0),
      "leg0.x": keys(0, 0, 0.25, 0.1, 0.5, -0.12, 0.8, 0),
      "leg0.pitch": keys(0, 0, 0.15, 0.7, 0.4, -0.2, 0.62, 0.6, 0.8, 0),
      "neck.x": 0.3,
      "head.x": sway(0.2, 0.06, 0, 2),
      "head.z": sway(0.08, 0.1),
      "earL.x": 0.15,
      "earR.x": 0.15,
      "tail2.y": sway(0, 0.4),
      "tail3.y": sway(0, 0.5, 0.2),
    },
  },
  nuzzle: {
    seconds: 2.4,
    body: {
      "neck.x": sway(0.2, 0.1),
      "neck.z": sway(0, 0.22),
      "head.z": sway(0, 0.3, 0.1),
      "head.x": sway(0.1, 0.12, 0.25),
      "root.roll": sway(0, 0.05),
      "morph.blinkL": 0.8,
      "morph.blinkR": 0.8,
      "morph.smile": 0.7,
    },
  },
};

/** A folded wing that opens to the side; `beats` beats while it is open, `wide` how far. */
const opened = (wide: number, beats: number, size: number): Record<string, Wave> => {
  const out: Record<string, Wave> = {};
  for (const side of ["L", "R"]) {
    const s = side === "L" ? -1 : 1;
    out[`wing0${side}.y`] = (c) => s * value(keys(0, 0, 0.15, wide, 0.75, wide, 0.95, 0), c) * swing(c.p * beats, size);
    out[`wing0${side}.x`] = keys(0, 0, 0.15, -0.9 * wide, 0.75, -0.9 * wide, 0.95, 0);
  }
  return out;
};
const swing = (p: number, size: number): number => 1 + size * Math.sin(2 * Math.PI * p);

/** Moves of birds, where they are others than those of four-legged animals. */
export const BIRD_MOVES: Record<string, Move> = {
  ...ANIMAL_MOVES,
  flap: {
    seconds: 2.4,
    body: {
      ...opened(1.15, 6, 0.34),
      "root.pitch": keys(0, 0, 0.15, -0.2, 0.75, -0.2, 0.95, 0),
      "root.y": keys(0, 0, 0.15, 0.06, 0.75, 0.06, 0.95, 0),
      "neck.x": keys(0, 0, 0.15, -0.15, 0.75, -0.15, 0.95, 0),
    },
  },
  display: {
    seconds: 3,
    body: {
      ...opened(0.35, 12, 0.2),
      "root.yaw": sway(0, 0.4),
      "tail0.y": sway(0, 0.05, 0, 8),
      "tail0.x": sway(0, 0.04),
      "neck.x": sway(-0.08, 0.06, 0.2, 2),
      "head.y": sway(0, 0.3, 0.4),
    },
  },
  // A bird takes water up with its beak and lets it run down with its head high.
  drink: {
    seconds: 3,
    body: {
      "root.pitch": keys(0, 0, 0.2, 0.85, 0.35, 0.9, 0.5, -0.1, 0.8, -0.15, 0.95, 0),
      "neck.x": keys(0, 0, 0.2, 0.7, 0.35, 0.75, 0.5, -0.35, 0.8, -0.4, 0.95, 0),
      "head.x": keys(0, 0, 0.2, 0.3, 0.5, -0.4, 0.8, -0.45, 0.95, 0),
      "jaw.x": beat(0, 0.12, 0, 5),
    },
  },
  groom: {
    seconds: 1.6,
    body: {
      "neck.y": sway(0.9, 0.06, 0, 2),
      "neck.x": 0.35,
      "head.y": 0.7,
      "head.x": sway(0.35, 0.1, 0, 4),
      "head.z": -0.2,
      "jaw.x": beat(0, 0.12, 0, 4),
      "wing0L.y": -0.22,
      "morph.blinkL": 0.4,
      "morph.blinkR": 0.4,
    },
  },
  call: {
    seconds: 1.8,
    body: {
      "neck.x": keys(0, 0, 0.15, -0.3, 0.5, -0.32, 0.7, 0),
      "head.x": keys(0, 0, 0.15, -0.2, 0.5, -0.22, 0.7, 0),
      "jaw.x": keys(0, 0, 0.12, 0.4, 0.2, 0.1, 0.3, 0.42, 0.4, 0.1, 0.5, 0.4, 0.62, 0),
      "root.y": beat(0, 0.03, 0, 3),
      "tail0.x": beat(0, -0.15, 0, 3),
    },
  },
  shake: {
    seconds: 0.5,
    body: {
      ...ANIMAL_MOVES.shake.body,
      "wing0L.y": within((c) => -0.35 - 0.2 * Math.sin(c.u * 40), 0.3, 0.4),
      "wing0R.y": within((c) => 0.35 + 0.2 * Math.sin(c.u * 40), 0.3, 0.4),
    },
  },
  stretch: {
    body: {
      "wing0L.y": within(-1.1, 0.6, 0.6),
      "wing0L.x": within(-0.8, 0.6, 0.6),
      "leg0.z": within(-0.25, 0.6, 0.6),
      "neck.x": within(-0.2, 0.6, 0.6),
      "root.roll": within(0.08, 0.6, 0.6),
    },
  },
  dance: {
    seconds: 0.9,
    body: {
      "root.y": beat(0, 0.08, 0, 2),
      "neck.x": sway(0, 0.2, 0, 2),
      "head.z": sway(0, 0.25),
      "root.roll": sway(0, 0.12),
      "leg0.y": beat(0, 0.2),
      "leg1.y": beat(0, 0.2, 0.5),
      ...opened(0.3, 4, 0.3),
    },
  },
};
for (const k of ["eat", "graze", "sniff", "feed", "feed-young"]) BIRD_MOVES[k] = ANIMAL_MOVES.peck;
for (const k of ["bark", "talk", "sing", "roar", "howl"]) BIRD_MOVES[k] = BIRD_MOVES.call;
