/** How manner words and years change the way a body stands and goes: numbers on the gait and a bearing of the upper body. */
import type { BodyPlan } from "../../catalog/types.ts";
import { clamp } from "../../shape/math.ts";
import { noise3 } from "../../shape/random.ts";
import type { Channels } from "./pose.ts";

/** Factors on a gait, and channels that hold as long as the manner does. */
export interface Manner {
  lift: number;
  bounce: number;
  /** Of arms and shoulders. */
  swing: number;
  /** Added to the trunk's lean, radians. */
  lean: number;
  /** 0 steady to 1 reeling. */
  reel: number;
  bearing: Channels;
}

type Row = [words: RegExp, manner: Partial<Manner>];

/** Words of English and what they do; several add up. Bearings after Montepare, "Gait and emotion" (1987), and Roether (2009). */
const TABLE: Row[] = [
  [
    /tired|weary|exhaust|sleepy|lazi|faint/,
    { lift: 0.65, bounce: 0.7, swing: 0.6, lean: 0.06, bearing: { "spine.x": 0.1, "chest.x": 0.08, "head.x": 0.16 } },
  ],
  [
    /confiden|proud|brave|regal|majestic|elegant|graceful/,
    { lift: 1.05, bounce: 1.1, swing: 1.25, lean: -0.02, bearing: { "chest.x": -0.07, "head.x": -0.05 } },
  ],
  [
    /sneak|stealth|quiet|cautious|careful|warily|silent/,
    { lift: 1.25, bounce: 0.5, swing: 0.5, lean: 0.08, bearing: { "spine.x": 0.12, "head.x": -0.12 } },
  ],
  [/drunk|stagger|dizzi|dizzy|unstead|wobb|clums/, { lift: 1.1, swing: 1.1, reel: 1, bearing: { "head.x": 0.08 } }],
  [
    /happ|joy|cheer|playful|excit|merr|glad|gleeful/,
    { lift: 1.25, bounce: 1.6, swing: 1.25, lean: -0.01, bearing: { "morph.smile": 0.6, "chest.x": -0.03 } },
  ],
  [
    /sad|gloom|depress|mourn|lonel|disappoint|deject/,
    {
      lift: 0.7,
      bounce: 0.6,
      swing: 0.45,
      lean: 0.05,
      bearing: { "chest.x": 0.12, "neck.x": 0.1, "head.x": 0.22, "morph.frown": 0.5 },
    },
  ],
  [
    /angr|furious|mad|aggress|fierce/,
    {
      lift: 1.15,
      bounce: 1.15,
      swing: 1.35,
      lean: 0.07,
      bearing: { "morph.browDown": 0.8, "handL.curl": 0.8, "handR.curl": 0.8 },
    },
  ],
  [
    /nervous|anxious|shy|timid|afraid|scared|fear/,
    {
      lift: 0.8,
      bounce: 0.8,
      swing: 0.4,
      lean: 0.05,
      bearing: {
        "chest.x": 0.08,
        "head.x": 0.08,
        "armL.in": 0.25,
        "armR.in": 0.25,
        "armL.elbow": 0.3,
        "armR.elbow": 0.3,
      },
    },
  ],
  [/hurr|quick|hast|rush|brisk/, { bounce: 1.1, swing: 1.2, lean: 0.06, bearing: {} }],
];

const NONE: Manner = { lift: 1, bounce: 1, swing: 1, lean: 0, reel: 0, bearing: {} };

/** How old a grown person's body plan says it is: 0 until 50 to 1 at 85. Comfortable speeds fall with age. */
const oldness = (body: BodyPlan): number =>
  body.kind === "biped" && body.arms
    ? clamp((1 - body.speeds.walk / (1.35 * Math.sqrt(body.legs.length ? body.rootHeight / 0.924 : 1))) / 0.35)
    : 0;

/** The manner of these words for a body: the old stoop and lift their feet less, children bounce. */
export function mannerOf(words: readonly string[], body: BodyPlan): Manner {
  const out: Manner = { ...NONE, bearing: {} };
  const add = (m: Partial<Manner>, k = 1): void => {
    out.lift *= 1 + ((m.lift ?? 1) - 1) * k;
    out.bounce *= 1 + ((m.bounce ?? 1) - 1) * k;
    out.swing *= 1 + ((m.swing ?? 1) - 1) * k;
    out.lean += (m.lean ?? 0) * k;
    out.reel = Math.max(out.reel, (m.reel ?? 0) * k);
    for (const c in m.bearing) out.bearing[c] = (out.bearing[c] ?? 0) + m.bearing[c] * k;
  };
  const text = words.join(" ");
  if (text) for (const [pattern, m] of TABLE) if (pattern.test(text)) add(m);
  if (body.kind !== "biped") return { ...out, bearing: {} };
  const old = oldness(body);
  if (old > 0.15)
    add(
      {
        lift: 0.55,
        bounce: 0.5,
        swing: 0.6,
        lean: 0.08,
        bearing: {
          "spine.x": 0.14,
          "chest.x": 0.1,
          "neck.x": -0.1,
          "head.x": -0.08,
          "armL.elbow": 0.3,
          "armR.elbow": 0.3,
        },
      },
      old,
    );
  const young = clamp((1.15 - body.eyes[1]) / 0.35);
  if (young > 0) add({ lift: 1.15, bounce: 1.5, swing: 1.15, bearing: {} }, young);
  return out;
}

/** How a reeling body sways at time t, `seed` 0..1: it never falls, and its feet follow it. */
export function reeling(m: Manner, t: number, seed: number): Channels {
  if (m.reel <= 0) return {};
  const a = m.reel * noise3(t * 0.55, seed * 13, 21);
  const b = m.reel * noise3(t * 0.7, seed * 29, 22);
  return {
    "root.roll": 0.16 * a,
    "root.x": 0.1 * a,
    "root.pitch": 0.1 * b,
    "spine.z": -0.12 * a,
    "head.z": 0.3 * m.reel * noise3(t * 0.8, seed * 7, 23),
    "head.y": 0.25 * b,
    "armL.raise": 0.2 + 0.25 * Math.abs(a),
    "armR.raise": 0.2 + 0.25 * Math.abs(b),
  };
}
