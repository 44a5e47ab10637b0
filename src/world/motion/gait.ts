/**
 * Gaits: when each foot is down and where it stands. Phases and duties after Hildebrand, "The Quadrupedal Gaits of
 * Vertebrates" (1989). Driven by distance gone, never by time, so planted feet cannot slide.
 */
import type { BodyPlan } from "../../catalog/types.ts";
import { clamp, lerp, smoothstep, type Vec3 } from "../../shape/math.ts";
import type { Journey } from "../route.ts";
import { manyGait, manyStride } from "./manylegs.ts";

/** A rhythm of feet and how the body goes with it. */
export interface Gait {
  /** When in the cycle each leg lands, 0..1, in the order of `BodyPlan.legs`: left, right; or front L, R, hind L, R. */
  phases: number[];
  /** Share of the cycle that a foot is down. */
  duty: number;
  /** Share of a stance at which the body passes over the foot; default half. Runners land with the foot nearly under them. */
  over?: number;
  /** Metres a cycle, in leg lengths, at the body's natural speed for this gait. */
  stride: number;
  /** Height of the foot in the air, in leg lengths. */
  lift: number;
  /** Rise and fall of the body, in leg lengths, and how often a cycle. */
  bounce: number;
  beats: number;
  /** Forward lean of the trunk, radians; and its pitching to and fro. */
  lean: number;
  rock: number;
  /** How far the spine swings. */
  swing: number;
}

/** Gaits by body kind and name. */
export const GAITS: Record<"biped" | "quadruped", Record<string, Gait>> = {
  biped: {
    walk: {
      phases: [0, 0.5],
      duty: 0.62,
      over: 0.47,
      stride: 1.55,
      lift: 0.13,
      bounce: 0.022,
      beats: 2,
      lean: 0.03,
      rock: 0.01,
      swing: 0.1,
    },
    run: {
      phases: [0, 0.5],
      duty: 0.36,
      over: 0.36,
      stride: 2.6,
      lift: 0.34,
      bounce: 0.06,
      beats: 2,
      lean: 0.16,
      rock: 0.02,
      swing: 0.16,
    },
    march: {
      phases: [0, 0.5],
      duty: 0.6,
      stride: 1.5,
      lift: 0.32,
      bounce: 0.02,
      beats: 2,
      lean: -0.02,
      rock: 0.01,
      swing: 0.1,
    },
    sneak: {
      phases: [0, 0.5],
      duty: 0.66,
      stride: 1.2,
      lift: 0.24,
      bounce: 0.015,
      beats: 2,
      lean: 0.3,
      rock: 0.01,
      swing: 0.1,
    },
    limp: {
      phases: [0, 0.4],
      duty: 0.62,
      stride: 1.1,
      lift: 0.1,
      bounce: 0.05,
      beats: 1,
      lean: 0.12,
      rock: 0.01,
      swing: 0.1,
    },
    skip: {
      phases: [0, 0.5],
      duty: 0.45,
      over: 0.42,
      stride: 2.0,
      lift: 0.28,
      bounce: 0.12,
      beats: 2,
      lean: 0.02,
      rock: 0.01,
      swing: 0.1,
    },
    crawl: {
      phases: [0, 0.5],
      duty: 0.6,
      stride: 1.0,
      lift: 0.02,
      bounce: 0.0,
      beats: 2,
      lean: 0,
      rock: 0.01,
      swing: 0.1,
    },
    glide: {
      phases: [0, 0.5],
      duty: 0.9,
      stride: 2,
      lift: 0.0,
      bounce: 0.0,
      beats: 1,
      lean: 0.02,
      rock: 0.01,
      swing: 0.1,
    },
    skate: {
      phases: [0, 0.5],
      duty: 0.9,
      stride: 5,
      lift: 0.0,
      bounce: 0.0,
      beats: 1,
      lean: 0.2,
      rock: 0.01,
      swing: 0.1,
    },
    ski: {
      phases: [0, 0.5],
      duty: 0.9,
      stride: 8,
      lift: 0.0,
      bounce: 0.0,
      beats: 1,
      lean: 0.3,
      rock: 0.01,
      swing: 0.1,
    },
  },
  quadruped: {
    walk: {
      phases: [0.25, 0.75, 0, 0.5],
      duty: 0.66,
      stride: 1.5,
      lift: 0.11,
      bounce: 0.015,
      beats: 2,
      lean: 0,
      rock: 0.012,
      swing: 0.06,
    },
    trot: {
      phases: [0, 0.5, 0.5, 0],
      duty: 0.46,
      stride: 1.9,
      lift: 0.16,
      bounce: 0.05,
      beats: 2,
      lean: 0,
      rock: 0.015,
      swing: 0.05,
    },
    run: {
      phases: [0.5, 0.62, 0.02, 0.14],
      duty: 0.3,
      over: 0.44,
      stride: 3.2,
      lift: 0.22,
      bounce: 0.1,
      beats: 1,
      lean: 0.02,
      rock: 0.12,
      swing: 0.02,
    },
  },
};

/** Leaps: both feet at once, and the bound of rabbits, whose hind feet land ahead of the front ones. */
const LEAP: Gait = {
  phases: [0.45, 0.45],
  duty: 0.4,
  stride: 2.1,
  lift: 0.24,
  bounce: 0.2,
  beats: 1,
  lean: 0.1,
  rock: 0.1,
  swing: 0.02,
};
const BOUND: Gait = {
  ...LEAP,
  phases: [0.28, 0.34, 0.73, 0.73],
  duty: 0.32,
  stride: 2.4,
  lift: 0.2,
  lean: 0,
  rock: 0.16,
};
GAITS.biped.hop = LEAP;
GAITS.quadruped.hop = BOUND;

/** The row of a body's table; what has two legs goes on them in turn, and what hops does nothing else. */
function rowOf(body: BodyPlan, name: string): Gait {
  const four = body.kind === "quadruped" && body.legs.length !== 2;
  const table = GAITS[four ? "quadruped" : "biped"];
  if (!body.hops) return table[name] ?? (name === "trot" ? table.run : table.walk);
  return name === "run" ? { ...table.hop, stride: table.hop.stride * 1.9, bounce: table.hop.bounce * 1.5 } : table.hop;
}

/** Length of a body's legs: from the ground to the first joint of the first leg. */
export const legLength = (body: BodyPlan): number => body.rootHeight;

/** How far a body goes over one planted foot, in leg lengths. */
const REACH: Partial<Record<BodyPlan["kind"], number>> = { quadruped: 0.85, bird: 0.9 };

/** The gait of a body for a speed word, and its stride in metres at `speed` m/s. */
export function gaitFor(body: BodyPlan, name: string, speed: number): { gait: Gait; stride: number } {
  if (body.goes) return { gait: manyGait(body), stride: manyStride(body, speed) };
  const gait = rowOf(body, name);
  const natural =
    name === "run"
      ? body.speeds.run
      : name === "trot"
        ? (body.speeds.trot ?? body.speeds.walk * 1.8)
        : body.speeds.walk;
  const stride = gait.stride * legLength(body) * clamp(speed / natural, 0.4, 1.8) ** 0.5;
  // The longer the stride, the smaller the share of it that a foot can stay down: a leg reaches only so far.
  const duty = Math.min(gait.duty, ((REACH[body.kind] ?? 1) * legLength(body)) / stride);
  return { gait: duty < gait.duty ? { ...gait, duty } : gait, stride };
}

/** One foot at one time. */
export interface Foot {
  /** Where the sole is, world. */
  at: Vec3;
  /** Heading of the foot. */
  heading: number;
  /** Pitch in radians: positive lifts the heel. */
  pitch: number;
  planted: boolean;
  /** 1 planted to 0 in mid-air: how much the body already, or still, counts on it. Absent: as planted. */
  hold?: number;
}

/** How far the toes are up when the heel lands, radians. */
const STRIKE = 0.18;

/** Paws and hooves roll less than a person's foot. */
const rollOf = (body: BodyPlan): number => (body.kind === "biped" ? 1 : 0.6);

/** Pitch of a planted foot at a share of its stance: on the heel at first, over the toe at last; radians. */
export const rollAt = (body: BodyPlan, share: number): number =>
  rollOf(body) * (0.5 * smoothstep(0.6, 1, share) - STRIKE * (1 - smoothstep(0, 0.2, share)));

/** The phase at which the body passes over a foot. */
export const passAt = (gait: Gait, leg: number): number => gait.phases[leg] + gait.duty * (gait.over ?? 0.5);

/** Where foot `leg` is at a phase of a journey. `ground(x, z)` gives the height. */
export function footAt(
  body: BodyPlan,
  leg: number,
  gait: Gait,
  journey: Journey,
  phase: number,
  stride: number,
  ground: (x: number, z: number) => number,
  scale: number,
  /** Sideways rest offset factor: 1 stands wide as at rest, less walks on a narrower track. */
  narrow: number,
): Foot {
  const sole = body.legs[leg].sole;
  const roll = rollOf(body);
  const fold = body.kind === "quadruped" ? (leg < 2 ? 1.7 : 0.9) * clamp(gait.lift / 0.16, 0.4, 1) : 0.5;
  const stand = (n: number): { at: Vec3; heading: number } => {
    const s = journey.distanceAtPhase(n + passAt(gait, leg));
    const along = journey.way.at(s + sole[2] * scale);
    const heading = journey.way.heading(s);
    const side = sole[0] * scale * narrow;
    const x = along[0] + Math.cos(heading) * side;
    const z = along[2] - Math.sin(heading) * side;
    return { at: [x, ground(x, z), z], heading };
  };
  const x = phase - gait.phases[leg];
  const n = Math.floor(x);
  const f = x - n;
  const from = stand(n);
  if (f < gait.duty) {
    // Roll off the toe late in the stance, land on the heel early, only while going.
    const to = stand(n + 1);
    const going = clamp(Math.sqrt((to.at[0] - from.at[0]) ** 2 + (to.at[2] - from.at[2]) ** 2) / (0.4 * stride));
    return { at: from.at, heading: from.heading, pitch: rollAt(body, f / gait.duty) * going, planted: true };
  }
  const to = stand(n + 1);
  const p = (f - gait.duty) / (1 - gait.duty);
  const go = smoothstep(0, 1, p);
  const far = Math.sqrt((to.at[0] - from.at[0]) ** 2 + (to.at[2] - from.at[2]) ** 2);
  const going = clamp(far / (0.35 * stride));
  const height = (4 * p * (1 - p)) ** 1.5 * gait.lift * legLength(body) * scale * going;
  return {
    at: [
      lerp(from.at[0], to.at[0], go),
      lerp(from.at[1], to.at[1], go) + Math.max(0, height),
      lerp(from.at[2], to.at[2], go),
    ],
    heading: lerp(from.heading, from.heading + shortest(to.heading - from.heading), go),
    // What is below wrist and hock folds back on its way.
    pitch:
      going *
      roll *
      lerp(0.5 + fold * Math.sin(Math.PI * p), -STRIKE, smoothstep(body.kind === "biped" ? 0.2 : 0.4, 1, p)),
    planted: far < 1e-6,
    hold: far < 1e-6 ? 1 : Math.max(1 - smoothstep(0, 0.5, p), smoothstep(0.35, 1, p)),
  };
}

const shortest = (a: number): number => a - 2 * Math.PI * Math.round(a / (2 * Math.PI));
