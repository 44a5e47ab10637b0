/**
 * What moves in the air of a place by itself: smoke, steam, flames, embers, fireworks, falling leaves, fireflies, bubbles,
 * blown sand, spray. Every grain is a closed form of time: it lives its life over and over, each time from another place.
 */
import type { Place, PlaceEffect } from "../catalog/types.ts";
import type { Scene } from "../screenplay/types.ts";
import { clamp, lerp, mix, smoothstep, type Vec3 } from "../shape/math.ts";
import { hash3, noise3 } from "../shape/random.ts";
import type { Particles } from "./types.ts";

/** One grain at one time: where, how large, its colour and opacity. Size 0 hides it. */
interface Grain {
  at: Vec3;
  radius: number;
  color: Vec3;
  opacity: number;
}

/** What a grain knows: four random numbers of this life, its age 0..1, time in seconds, and the effect. */
interface Life {
  r: [number, number, number, number];
  age: number;
  t: number;
  e: PlaceEffect;
  /** A random number of the grain for good, 0..1. */
  own: number;
}

/** How an effect is made of grains. */
interface Kind {
  as: Particles["kind"];
  count: number;
  /** Seconds that a grain lives; may depend on the effect's size. */
  life(e: PlaceEffect): number;
  grain(l: Life): Grain;
}

/** A point of the effect's area from three random numbers. */
const within = (e: PlaceEffect, r: Life["r"]): Vec3 => [
  e.at[0] + (2 * r[0] - 1) * e.extent[0],
  e.at[1] + (2 * r[1] - 1) * e.extent[1],
  e.at[2] + (2 * r[2] - 1) * e.extent[2],
];

const fades = (age: number, into = 0.12, out = 0.35): number => smoothstep(0, into, age) * smoothstep(1, 1 - out, age);

/** Rising clouds: they spread, slow down and thin out; the wind takes them. */
const rising =
  (color: Vec3, opacity: number, spread: number, lean: number): Kind["grain"] =>
  ({ r, age, t, e }) => {
    const from = within(e, r);
    const high = e.size * (1 - (1 - age) ** 1.5);
    const swirl = 0.1 * e.size * age;
    return {
      at: [
        from[0] + lean * e.size * age ** 1.4 + swirl * noise3(r[3] * 50, age * 3, t * 0.05),
        from[1] + high,
        from[2] + swirl * noise3(r[3] * 50 + 9, age * 3, t * 0.05),
      ],
      radius: e.size * spread * (0.35 + 0.9 * age) * (0.7 + 0.6 * r[3]),
      color: e.color ? mix(e.color, color, 0) : mix(color, [color[0] * 1.25, color[1] * 1.25, color[2] * 1.25], age),
      opacity: opacity * fades(age, 0.1, 0.6),
    };
  };

const FLAME: Vec3[] = [
  [2.6, 1.9, 0.7],
  [2.4, 0.9, 0.14],
  [1.2, 0.2, 0.03],
];

const BURSTS: Vec3[] = [
  [2.6, 0.5, 0.3],
  [0.5, 1.1, 2.8],
  [2.6, 1.9, 0.5],
  [0.7, 2.4, 0.8],
  [2.3, 0.6, 2.2],
  [2.4, 2.3, 2.2],
];

const KINDS: Record<PlaceEffect["kind"], Kind> = {
  smoke: {
    as: "puff",
    count: 130,
    life: (e) => 3.4 + 1.3 * Math.sqrt(e.size),
    grain: rising([0.3, 0.29, 0.28], 0.5, 0.13, 0.24),
  },
  steam: { as: "puff", count: 60, life: (e) => 3 + e.size * 0.5, grain: rising([0.95, 0.97, 1], 0.1, 0.34, 0.2) },
  spray: {
    as: "puff",
    count: 120,
    life: () => 1.4,
    grain: ({ r, age, e }) => {
      const from = within(e, r);
      const a = r[3] * Math.PI * 2;
      return {
        at: [
          from[0] + Math.sin(a) * age * e.size * 0.8,
          from[1] + e.size * (2.2 * age - 2.3 * age * age) * (0.4 + 0.6 * r[1]),
          from[2] + Math.cos(a) * age * e.size * 0.6,
        ],
        radius: e.size * (0.07 + 0.2 * age),
        color: [0.95, 0.98, 1],
        opacity: 0.3 * fades(age, 0.1, 0.6),
      };
    },
  },
  fire: {
    as: "spark",
    count: 110,
    life: (e) => 0.65 + 0.22 * Math.sqrt(e.size),
    grain: ({ r, age, t, e }) => {
      const from = within(e, r);
      const inward = 1 - 0.75 * age;
      const flicker = 0.12 * e.size * noise3(r[3] * 9, t * 2.4, age * 2);
      const k = age * 2;
      const color = k < 1 ? mix(FLAME[0], FLAME[1], k) : mix(FLAME[1], FLAME[2], k - 1);
      return {
        at: [
          e.at[0] + (from[0] - e.at[0]) * inward + flicker,
          from[1] + e.size * age * (0.55 + 0.6 * r[3]),
          e.at[2] + (from[2] - e.at[2]) * inward,
        ],
        radius: e.size * 0.17 * (1 - age) ** 0.7 * (0.6 + 0.7 * r[3]),
        color,
        opacity: 0.55 * fades(age, 0.1, 0.5),
      };
    },
  },
  embers: {
    as: "spark",
    count: 90,
    life: (e) => 2.6 + 0.5 * Math.sqrt(e.size),
    grain: ({ r, age, t, e }) => {
      const from = within(e, r);
      const up = 2.2 * Math.sqrt(e.size) * age * (0.5 + r[3]);
      return {
        at: [
          from[0] + Math.sqrt(e.size) * (0.5 * noise3(r[0] * 30, t * 0.5, 2) + 0.6 * age),
          from[1] + up,
          from[2] + 0.5 * Math.sqrt(e.size) * noise3(r[2] * 30, t * 0.5, 7),
        ],
        radius: 0.013 * e.size ** 0.75 * (0.5 + r[3]),
        color: mix([3, 1.1, 0.2], [1.4, 0.22, 0.03], age),
        opacity: fades(age, 0.08, 0.5) * (0.55 + 0.45 * Math.sin(t * 9 + r[3] * 40)),
      };
    },
  },
  fireworks: {
    as: "spark",
    count: 900,
    life: () => 3.2,
    grain: () => ({ at: [0, 0, 0], radius: 0, color: [0, 0, 0], opacity: 0 }),
  },
  leaves: {
    as: "flake",
    count: 150,
    life: (e) => e.extent[1] * 2.2,
    grain: ({ r, age, t, e }) =>
      falling(r, age, t, e, 0.075, e.color ?? mix([0.78, 0.3, 0.05], [0.85, 0.6, 0.1], r[3])),
  },
  petals: {
    as: "flake",
    count: 170,
    life: (e) => e.extent[1] * 2.8,
    grain: ({ r, age, t, e }) => falling(r, age, t, e, 0.042, e.color ?? mix([1, 0.62, 0.72], [1, 0.85, 0.9], r[3])),
  },
  fireflies: {
    as: "spark",
    count: 70,
    life: () => 5,
    grain: ({ r, age, t, e, own }) => {
      const from = within(e, r);
      const blink = Math.max(0, Math.sin(t * (1.6 + own) + own * 40)) ** 2;
      return {
        at: [
          from[0] + 0.7 * noise3(own * 30, t * 0.35, 1),
          from[1] + 0.4 * noise3(own * 30, t * 0.35, 5),
          from[2] + 0.7 * noise3(own * 30, t * 0.35, 9),
        ],
        radius: 0.035 * e.size,
        color: [1.5, 2.3, 0.45],
        opacity: fades(age, 0.2, 0.2) * blink,
      };
    },
  },
  bubbles: {
    as: "bubble",
    count: 110,
    life: (e) => 2.2 + e.extent[1],
    grain: ({ r, age, t, e }) => {
      const [x, , z] = within(e, r);
      const rise = e.at[1] - e.extent[1] + 2 * e.extent[1] * age;
      return {
        at: [x + 0.1 * Math.sin(t * 3 + r[3] * 30), rise, z + 0.1 * Math.cos(t * 2.6 + r[3] * 20)],
        radius: e.size * (0.012 + 0.03 * r[3] ** 2) * (1 + 0.3 * age),
        color: [1, 1, 1],
        opacity: 0.75 * fades(age, 0.05, 0.1),
      };
    },
  },
  sandstorm: {
    as: "puff",
    count: 170,
    life: () => 4,
    grain: ({ r, age, t, e }) => {
      const [, y, z] = within(e, r);
      return {
        at: [
          e.at[0] - e.extent[0] + 2 * e.extent[0] * age + 1.4 * noise3(r[3] * 20, t * 0.3, 1),
          y + 0.8 * noise3(r[3] * 20, t * 0.4, 4),
          z,
        ],
        radius: e.size * (1.1 + 2.1 * r[3]),
        color: e.color ?? [0.9, 0.66, 0.42],
        opacity: 0.17 * fades(age, 0.2, 0.2),
      };
    },
  },
  plankton: {
    as: "puff",
    count: 220,
    life: () => 9,
    grain: ({ r, age, t, e }) => {
      const [x, y, z] = within(e, r);
      return {
        at: [
          x + 0.3 * noise3(r[3] * 30, t * 0.15, 1),
          y + 0.3 * noise3(r[3] * 30, t * 0.15, 4) - 0.4 * age,
          z + 0.3 * noise3(r[3] * 30, t * 0.15, 8),
        ],
        radius: e.size * (0.006 + 0.01 * r[3]),
        color: e.color ?? [0.9, 1, 1],
        opacity: 0.6 * fades(age, 0.2, 0.2),
      };
    },
  },
  shafts: {
    as: "beam",
    count: 16,
    life: () => 11,
    grain: ({ r, age, e }) => {
      const [x, y, z] = within(e, r);
      return {
        at: [x, y, z],
        radius: e.size * (0.035 + 0.075 * r[3]),
        color: e.color ?? [0.6, 0.9, 1],
        opacity: 0.11 * fades(age, 0.35, 0.35),
      };
    },
  },
};

/** A leaf on its way down: it swings from side to side and drifts. */
function falling(r: Life["r"], age: number, t: number, e: PlaceEffect, size: number, color: Vec3): Grain {
  const [x, , z] = within(e, r);
  const swing = 0.5 + 0.5 * r[3];
  return {
    at: [
      x + swing * Math.sin(t * (1.3 + r[3]) + r[0] * 30) + 1.2 * age,
      e.at[1] + e.extent[1] - 2 * e.extent[1] * age,
      z + 0.6 * swing * Math.cos(t * (1.1 + r[3]) + r[2] * 30),
    ],
    radius: size * e.size * (0.7 + 0.6 * r[1]),
    color,
    opacity: fades(age, 0.04, 0.04),
  };
}

/** Rockets that climb, burst into balls of sparks and fade: the sparks of one burst share its place and its colour. */
function fireworks(e: PlaceEffect, seed: number): Particles {
  const bursts = 6;
  const sparks = 150;
  const period = 3.2;
  return {
    kind: "spark",
    colored: true,
    capacity: bursts * sparks,
    at(t, out) {
      let n = 0;
      for (let b = 0; b < bursts; b++) {
        const shifted = t + 20 + (b * period) / bursts;
        const turn = Math.floor(shifted / period);
        const u = shifted - turn * period;
        const h = (k: number): number => hash3(b * 7 + k, turn, seed % 1000);
        const at: Vec3 = [
          e.at[0] + (2 * h(1) - 1) * e.extent[0],
          e.at[1] + (2 * h(2) - 1) * e.extent[1],
          e.at[2] + (2 * h(3) - 1) * e.extent[2],
        ];
        const color = BURSTS[Math.floor(h(4) * BURSTS.length) % BURSTS.length];
        const climb = 0.7;
        if (u < climb) {
          // The rocket's tail.
          for (let k = 0; k < 10; k++) {
            const y =
              lerp(e.at[1] - e.extent[1] - e.size * 1.6, at[1], smoothstep(0, climb, u) ** 0.8) - k * 0.04 * e.size;
            out.set(
              [
                at[0] + 0.04 * e.size * Math.sin(k + u * 9),
                y,
                at[2],
                0.018 * e.size * (1 - k / 11),
                2.4,
                1.4,
                0.6,
                0.8 * (1 - k / 10),
              ],
              n * 8,
            );
            n++;
          }
          continue;
        }
        const v = u - climb;
        const big = e.size * (0.7 + 0.6 * h(5));
        for (let k = 0; k < sparks; k++) {
          const y = 1 - (2 * (k + 0.5)) / sparks;
          const flat = Math.sqrt(1 - y * y);
          const a = k * 2.39996 + h(6) * 6;
          // Air brakes them, then they fall.
          const reach = big * (1 - Math.exp(-2.6 * v)) * (0.85 + 0.15 * hash3(k, b, 3));
          const fade = smoothstep(period - climb, 0.5, v) * (0.7 + 0.3 * Math.sin(v * 30 + k * 1.7));
          if (fade <= 0.01) continue;
          const hot = smoothstep(0.4, 0, v);
          out.set(
            [
              at[0] + Math.cos(a) * flat * reach,
              at[1] + y * reach - 0.1 * big * v * v,
              at[2] + Math.sin(a) * flat * reach,
              0.028 * e.size * (0.6 + 0.4 * fade),
              color[0] + 2 * hot,
              color[1] + 2 * hot,
              color[2] + 2 * hot,
              clamp(fade),
            ],
            n * 8,
          );
          n++;
        }
      }
      return n;
    },
  };
}

/** The grains of one effect of a place. `seed` tells films apart. */
export function sceneryParticles(e: PlaceEffect, seed: number): Particles {
  if (e.kind === "fireworks") return fireworks(e, seed);
  const kind = KINDS[e.kind];
  const count = Math.max(1, Math.round(kind.count * (e.amount ?? 1)));
  const life = kind.life(e);
  return {
    kind: kind.as,
    colored: true,
    capacity: count,
    at(t, out) {
      let n = 0;
      for (let i = 0; i < count; i++) {
        const own = hash3(i, 11, seed % 1000);
        const span = life * (0.75 + 0.5 * hash3(i, 12, 5));
        const lived = (t + 100) / span + own;
        const turn = Math.floor(lived);
        const r: Life["r"] = [hash3(i, turn, 1), hash3(i, turn, 2), hash3(i, turn, 3), hash3(i, turn, 4)];
        const g = kind.grain({ r, age: lived - turn, t, e, own });
        if (g.opacity <= 0.004 || g.radius <= 0) continue;
        out.set([...g.at, g.radius, ...g.color, g.opacity], n * 8);
        n++;
      }
      return n;
    },
  };
}

/** What a word of the scene adds to any place: the effects by feature, placed about the stage and in the view. */
const BY_FEATURE: Record<string, (place: Place) => PlaceEffect[]> = {
  fireworks: ({ ground }) => [
    { kind: "fireworks", at: [0, ground.height(0, 0) + 27, -58], extent: [30, 7, 8], size: 11 },
  ],
  "falling leaves": () => [{ kind: "leaves", at: [0, 2.4, -1.5], extent: [7, 2.6, 6], size: 1 }],
  leaves: () => [{ kind: "leaves", at: [0, 2.4, -1.5], extent: [7, 2.6, 6], size: 1, amount: 0.5 }],
  petals: () => [{ kind: "petals", at: [0, 2.2, -1.5], extent: [6, 2.4, 5.5], size: 1 }],
  fireflies: () => [{ kind: "fireflies", at: [0, 1.2, -3], extent: [6, 1.1, 5], size: 1 }],
  bubbles: () => [{ kind: "bubbles", at: [0, 1.5, -0.5], extent: [2.6, 1.7, 2.2], size: 2 }],
  embers: () => [{ kind: "embers", at: [0, 1, -2], extent: [4, 1, 3], size: 1 }],
  sandstorm: ({ ground }) => [
    { kind: "sandstorm", at: [0, ground.height(0, 0) + 2.4, -7], extent: [18, 3.4, 12], size: 1.5 },
  ],
  fire: ({ ground }) => [
    { kind: "fire", at: [1.9, ground.height(1.9, -1.6) + 0.05, -1.6], extent: [0.3, 0.04, 0.3], size: 1.2 },
    {
      kind: "embers",
      at: [1.9, ground.height(1.9, -1.6) + 0.6, -1.6],
      extent: [0.3, 0.2, 0.3],
      size: 0.8,
      amount: 0.3,
    },
  ],
  smoke: ({ ground, air }) =>
    air.sky === "indoor"
      ? [{ kind: "smoke", at: [0, 0.4, -1.8], extent: [1.6, 0.2, 0.4], size: 2.2, amount: 0.5 }]
      : [{ kind: "smoke", at: [3.5, ground.height(3.5, -11), -11], extent: [0.7, 0.2, 0.7], size: 11 }],
  steam: () => [{ kind: "steam", at: [0, 0.1, -3], extent: [3, 0.1, 2], size: 3 }],
};

/** Everything in the air of a scene's place. */
export function airOf(place: Place, scene: Scene, seed: number): Particles[] {
  const own = place.effects ?? [];
  const inside = place.air.sky === "indoor";
  const asked = (scene.features ?? []).flatMap((f) => {
    const made = BY_FEATURE[f]?.(place) ?? [];
    // The place brings it itself, or there is no room for it.
    return made.filter((e) => !own.some((o) => o.kind === e.kind) && !(inside && /fireworks|sandstorm/.test(e.kind)));
  });
  return [...own, ...asked].map((e, i) => sceneryParticles(e, seed + i * 17));
}
