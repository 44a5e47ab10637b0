/** What faces and voices do. */
import { clamp, smoothstep } from "../../../shape/math.ts";
import { noise3 } from "../../../shape/random.ts";
import { beat, both, type Clock, hum, type Move, sum, sway, times, type Wave, within } from "../moves.ts";

/** Bursts of five to seven shakes with a breath between: 0..1. */
const burst: Wave = (c) => {
  const cycle = 1.9 + c.seed * 0.4;
  const p = (c.u + c.seed) % cycle;
  return smoothstep(0, 0.18, p) * (1 - smoothstep(cycle - 0.55, cycle - 0.2, p));
};
const shaking: Wave = times(burst, (c) => Math.sin(c.u * Math.PI * 2 * 4.3) * c.energy);

/** Speech comes in phrases: 0..1. */
const phrase = (c: Clock): number => smoothstep(-0.35, 0.05, noise3(c.u * 0.8, c.seed * 31, 2));
const syllables: Wave = (c) =>
  (noise3(c.u * 5.5, c.seed * 50, 1) * 0.5 + 0.5) * phrase(c) * (0.55 + 0.45 * Math.sin(c.u * Math.PI * 2 * 3.1) ** 2);
const open = (k: number): Wave => times(k, syllables);

const SPEECH: Record<string, Wave> = {
  "morph.jawOpen": open(0.55),
  "jaw.x": open(0.12),
  "morph.wide": times(phrase, (c) => 0.3 * (noise3(c.u * 4, c.seed * 9, 5) * 0.5 + 0.5)),
  "morph.pucker": times(phrase, (c) => 0.3 * clamp(noise3(c.u * 3.3, c.seed * 7, 8))),
  "morph.browUp": (c) => 0.3 * clamp(noise3(c.u * 1.1, c.seed * 3, 4)),
  "head.x": hum(0, 0.05, 1.6, 3),
  "head.z": hum(0, 0.04, 1.2, 6),
};

/** Moves of the face. */
export const FACES: Record<string, Move> = {
  stand: {},
  look: {},
  smile: { seconds: 3, body: { "morph.smile": 1, "morph.cheekUp": 0.5, "morph.browUp": 0.15 } },
  laugh: {
    seconds: 2,
    body: {
      "head.x": sum(times(-0.14, burst), times(0.035, shaking)),
      "head.z": hum(0, 0.05, 0.3, 2),
      "neck.x": times(-0.05, burst),
      "chest.x": times(0.03, shaking),
      "spine.x": times(0.02, burst),
      "shoulderL.z": times(0.06, shaking),
      "shoulderR.z": times(-0.06, shaking),
      "root.y": times(0.004, shaking),
      "morph.smile": sum(0.75, times(0.25, burst)),
      "morph.jawOpen": sum(0.22, times(0.5, burst), times(0.12, shaking)),
      "morph.cheekUp": sum(0.55, times(0.45, burst)),
      "morph.squint": sum(0.25, times(0.3, burst)),
      "morph.laughLines": sum(0.6, times(0.4, burst)),
      "morph.browUp": sum(0.25, times(0.2, burst)),
      "jaw.x": sum(0.06, times(0.16, burst), times(0.03, shaking)),
    },
  },
  talk: {
    seconds: 3,
    body: {
      ...SPEECH,
      "armR.swing": times(phrase, 0.5),
      "armR.elbow": sum(times(phrase, 1.1), hum(0, 0.25, 1.4, 9)),
      "armR.in": 0.3,
    },
  },
  whisper: {
    seconds: 3,
    body: { ...SPEECH, "morph.jawOpen": open(0.25), "spine.x": 0.12, "head.y": 0.35, "head.z": -0.1 },
    hands: [{ side: "R", on: "mouth", at: [0.06, 0, 0.03], palm: [-1, 0, -0.2], fingers: [0, 1, 0.3], curl: 0.05 }],
    eyes: "partner",
    partner: { distance: 0.55 },
  },
  shout: {
    seconds: 1.4,
    body: {
      "morph.jawOpen": beat(0.4, 0.6),
      "jaw.x": beat(0.12, 0.16),
      "head.x": -0.12,
      "chest.x": -0.05,
      "morph.browDown": 0.5,
    },
    hands: both({ on: "mouth", at: [0.085, -0.01, 0.05], palm: [-1, 0, -0.4], fingers: [0, 0.6, 0.8], curl: 0.1 }),
  },
  sing: {
    seconds: 2.8,
    body: {
      ...SPEECH,
      "morph.jawOpen": sum(0.3, beat(0, 0.45, 0, 2)),
      "head.x": -0.1,
      "head.z": sway(0, 0.06),
      "root.roll": sway(0, 0.03),
      "morph.browUp": 0.4,
      "morph.blinkL": beat(0, 0.8),
      "morph.blinkR": beat(0, 0.8),
    },
    hands: [
      {
        side: "R",
        on: "mouth",
        at: [0.015, -0.075, 0.07],
        thumb: [-0.1, 0.8, -0.6],
        curl: 0.9,
        elbow: [0.6, -0.7, -0.2],
      },
      { side: "L", on: "body", at: [sway(0.42, 0.06), sway(1.05, 0.06, 0.2), 0.38], palm: [0, 0.8, 0.4], curl: 0.15 },
    ],
    props: [{ kind: ["hand-microphone"], hold: "R", turn: [0, 0, 0] }],
  },
  cry: {
    seconds: 1.3,
    body: {
      "head.x": 0.16,
      "neck.x": 0.08,
      "chest.x": sway(0.12, 0.025, 0, 3),
      "root.y": sway(0, 0.004, 0, 3),
      "morph.frown": 1,
      "morph.browUp": 0.8,
      "morph.squint": 0.6,
      "morph.blinkL": 0.6,
      "morph.blinkR": 0.6,
      "shoulderL.z": sway(0.05, 0.03, 0, 3),
      "shoulderR.z": sway(-0.05, -0.03, 0, 3),
    },
    hands: [
      {
        side: "R",
        on: "eye",
        at: [sway(0.016, 0.012, 0, 0.7), sway(-0.03, 0.014, 0.2, 0.7), 0.035],
        palm: [-0.3, 0, -1],
        fingers: [-0.4, 1, 0],
        elbow: [0.8, -0.8, 0],
        curl: 0.7,
        weight: (c) => 0.5 + 0.5 * Math.sin(c.u * 1.9 - 0.6),
      },
    ],
    flows: [
      {
        kind: "droplets",
        from: "eye",
        at: [0, -0.02, 0.015],
        speed: [0, -0.08, 0.02],
        rate: 5,
        life: 1.1,
        radius: 0.008,
        gravity: 0.18,
      },
      {
        kind: "droplets",
        from: "eye",
        at: [0.072, -0.02, 0.015],
        speed: [0, -0.08, 0.02],
        rate: 5,
        life: 1.1,
        radius: 0.008,
        gravity: 0.18,
      },
    ],
  },
  yawn: {
    body: {
      "morph.jawOpen": within(0.9, 0.7, 0.6),
      "jaw.x": within(0.3, 0.7, 0.6),
      "morph.blinkL": within(0.95, 0.6, 0.5),
      "morph.blinkR": within(0.95, 0.6, 0.5),
      "head.x": within(-0.22, 0.8, 0.7),
      "chest.x": within(-0.1, 0.8, 0.7),
    },
    hands: [
      {
        side: "R",
        on: "mouth",
        at: [0, 0, 0.05],
        palm: [0, 0, -1],
        fingers: [-0.8, 0.6, 0],
        weight: within(1, 0.6, 0.5),
        curl: 0.1,
      },
    ],
  },
  blow: {
    seconds: 2,
    body: {
      "morph.pucker": beat(0.3, 0.7),
      "chest.x": 0.1,
      "head.x": 0.06,
      "spine.x": 0.12,
      "morph.cheekUp": beat(0.2, 0.5),
    },
  },
  "stick-tongue": {
    seconds: 1.6,
    body: {
      "morph.jawOpen": 0.75,
      "jaw.x": 0.2,
      "morph.tongue": 1,
      "morph.squint": 0.5,
      "morph.smile": 0.4,
      "head.z": sway(0, 0.1),
      "spine.x": 0.08,
    },
  },
  nod: { seconds: 0.8, body: { "head.x": beat(0, 0.28), "neck.x": beat(0, 0.1), "morph.smile": 0.4 } },
  "shake-head": {
    seconds: 0.8,
    body: { "head.y": sway(0, 0.42), "neck.y": sway(0, 0.16), "morph.frown": 0.3, "morph.browDown": 0.35 },
  },
  wink: {
    seconds: 1.6,
    body: { "morph.blinkR": beat(0, 1), "morph.smile": 0.9, "morph.cheekUp": 0.5, "head.z": 0.08 },
  },
  frown: { seconds: 3, body: { "morph.frown": 1, "morph.browDown": 0.9, "head.x": 0.06 } },
};
