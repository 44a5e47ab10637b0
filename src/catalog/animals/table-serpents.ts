/** Snakes, eels, worms, caterpillars, centipedes, snails and slugs. Shares of the body's length. */
import type { Serpent } from "./serpents.ts";

/** A green snake. */
export const snake: Serpent = {
  id: "snake",
  en: ["snake", "serpent", "viper", "grass snake", "garter snake", "adder", "mamba"],
  zh: ["蛇", "小蛇", "毒蛇"],
  length: 1.3,
  finish: "scales",
  hide: {
    base: "#5f9a34",
    back: "#4a8228",
    belly: "#e8e2a8",
    marks: [{ kind: "diamonds", color: "#2f5a1c", size: 0.045, share: 0.5 }],
  },
  profile: [
    [0, 0.006, 0.006, 0.006],
    [0.012, 0.02, 0.015, 0.014],
    [0.035, 0.03, 0.022, 0.017],
    [0.055, 0.03, 0.021, 0.017],
    [0.085, 0.019, 0.018, 0.016],
    [0.2, 0.023, 0.022, 0.02],
    [0.45, 0.028, 0.027, 0.024],
    [0.75, 0.022, 0.021, 0.019],
    [0.93, 0.009, 0.009, 0.008],
    [1, 0.002, 0.002, 0.002],
  ],
  joints: 22,
  neck: 0.075,
  eye: { t: 0.033, over: 0.62, radius: 0.0115, color: "#e0a81e", look: [0.65, 0.15, 1], out: 0.55, iris: 0.95 },
  mouth: { length: 0.052, y: -0.25, smile: 0.005 },
  tongue: true,
  goes: {
    walk: 0.45,
    run: 1.2,
    stride: 0.4,
    wave: { size: 0.085, length: 0.34 },
    rears: { length: 0.19, angle: 0.85 },
    coils: true,
    shows: 52,
  },
  coats: ["#5f9a34", "#5f9a34", "#b07a2c"],
};

/** A cobra that rises from its coil, hood spread. */
export const cobra: Serpent = {
  ...snake,
  id: "cobra",
  en: ["cobra", "king cobra"],
  zh: ["眼镜蛇"],
  length: 1.7,
  hide: {
    base: "#8a6a3c",
    back: "#6e5230",
    belly: "#ecd9a4",
    marks: [{ kind: "bands", color: "#4a3620", size: 0.05, share: 0.3 }],
  },
  hood: { from: 0.05, to: 0.235, wide: 0.05, mark: "#f4e6b8" },
  goes: { ...snake.goes, rears: { length: 0.36, angle: 1.42 }, coiled: true, shows: 22 },
  coats: undefined,
};

/** A python: thick, with large marks. */
export const python: Serpent = {
  ...snake,
  id: "python",
  en: ["python", "boa", "anaconda", "boa constrictor"],
  zh: ["蟒蛇", "巨蟒"],
  length: 3.2,
  hide: {
    base: "#c8a45a",
    back: "#b48c44",
    belly: "#f0e4bc",
    marks: [{ kind: "mottle", color: "#5a3a1e", size: 0.03, share: 0.46 }],
  },
  profile: snake.profile.map(
    ([t, a, b, c]) => [t, a * (t > 0.08 ? 1.3 : 1), b * (t > 0.08 ? 1.3 : 1), c * (t > 0.08 ? 1.3 : 1)] as const,
  ),
  coats: undefined,
};

/** A rattlesnake. */
export const rattlesnake: Serpent = {
  ...snake,
  id: "rattlesnake",
  en: ["rattlesnake", "rattle snake", "sidewinder"],
  zh: ["响尾蛇"],
  length: 1.2,
  hide: {
    base: "#c09a68",
    back: "#a88252",
    belly: "#efe0c0",
    marks: [{ kind: "diamonds", color: "#5e4024", size: 0.06, share: 0.55 }],
  },
  rattle: true,
  goes: { ...snake.goes, rears: { length: 0.26, angle: 1.1 }, coiled: true },
  coats: undefined,
};

/** An eel. */
export const eel: Serpent = {
  ...snake,
  id: "eel",
  en: ["eel", "moray", "moray eel", "electric eel", "sea snake"],
  zh: ["鳗鱼", "海鳗"],
  length: 0.9,
  finish: "slime",
  hide: {
    base: "#8a9a3a",
    back: "#6e7e2c",
    belly: "#d8d49a",
    marks: [{ kind: "spots", color: "#9aa854", size: 0.03, share: 0.4 }],
  },
  profile: [
    [0, 0.008, 0.008, 0.008],
    [0.02, 0.02, 0.02, 0.02],
    [0.07, 0.034, 0.042, 0.038],
    [0.14, 0.036, 0.05, 0.042],
    [0.4, 0.036, 0.046, 0.044],
    [0.75, 0.022, 0.034, 0.032],
    [1, 0.003, 0.006, 0.006],
  ],
  neck: 0.13,
  joints: 16,
  eye: { t: 0.055, over: 0.5, radius: 0.021, color: "#e8d060", look: [0.8, 0.1, 0.8], out: 0.5, iris: 0.85 },
  mouth: { length: 0.075, y: -0.2, smile: 0.006 },
  tongue: false,
  ribbon: { from: 0.2, height: 0.026 },
  goes: { walk: 0.6, run: 1.6, stride: 0.5, wave: { size: 0.07, length: 0.62 }, shows: 60, swims: true },
  coats: undefined,
  tags: ["swims"],
};

/** An earthworm. */
export const worm: Serpent = {
  id: "worm",
  en: ["worm", "earthworm", "inchworm", "maggot", "grub", "leech", "silkworm"],
  zh: ["蚯蚓", "虫子", "毛毛虫子"],
  length: 0.17,
  finish: "slime",
  hide: {
    base: "#d88a80",
    back: "#c87870",
    belly: "#f0b8aa",
    marks: [{ kind: "bands", color: "#c07068", size: 0.035, share: 0.22 }],
  },
  profile: [
    [0, 0.018, 0.018, 0.016],
    [0.03, 0.036, 0.036, 0.028],
    [0.12, 0.042, 0.042, 0.032],
    [0.26, 0.044, 0.044, 0.034],
    [0.3, 0.053, 0.052, 0.036],
    [0.37, 0.053, 0.052, 0.036],
    [0.41, 0.043, 0.043, 0.033],
    [0.8, 0.036, 0.036, 0.028],
    [1, 0.006, 0.008, 0.008],
  ],
  rings: { count: 30, depth: 0.08 },
  joints: 14,
  neck: 0.1,
  eye: { t: 0.045, over: 0.8, radius: 0.02, color: "#2a1a14", look: [0.35, 0.2, 1], out: 0.5, iris: 0.95 },
  mouth: { length: 0.035, y: -0.1, smile: 0.012 },
  goes: {
    walk: 0.3,
    run: 0.8,
    stride: 0.16,
    wave: { size: 0.05, length: 0.7 },
    ripple: 0.02,
    rears: { length: 0.24, angle: 0.7 },
    coils: true,
    shows: 56,
  },
};

/** A caterpillar. */
export const caterpillar: Serpent = {
  id: "caterpillar",
  en: ["caterpillar", "larva"],
  zh: ["毛毛虫", "毛虫", "菜青虫"],
  length: 0.1,
  finish: "scales",
  hide: {
    base: "#8ac43a",
    back: "#7ab430",
    belly: "#c8dc7a",
    marks: [
      { kind: "bands", color: "#f2d43a", size: 0.0834, share: 0.3 },
      { kind: "spots", color: "#2a3a1a", size: 0.09, share: 0.3 },
    ],
  },
  profile: [
    [0, 0.05, 0.05, 0.05],
    [0.025, 0.085, 0.085, 0.075],
    [0.08, 0.1, 0.105, 0.075],
    [0.14, 0.085, 0.09, 0.07],
    [0.17, 0.07, 0.072, 0.066],
    [0.22, 0.086, 0.09, 0.07],
    [0.6, 0.09, 0.094, 0.07],
    [0.9, 0.078, 0.08, 0.066],
    [0.98, 0.05, 0.05, 0.05],
    [1, 0.02, 0.02, 0.02],
  ],
  rings: { count: 12, depth: 0.2 },
  joints: 12,
  neck: 0.17,
  eye: { t: 0.045, over: 0.42, radius: 0.042, color: "#2a1a10", look: [0.3, 0.08, 1], out: 0.45, iris: 0.95 },
  feelers: { t: 0.07, over: 1.2, length: 0.1, radius: 0.011, ahead: 0.3 },
  mouth: { length: 0.02, y: -0.35, smile: 0.012 },
  nubs: { at: [0.22, 0.28, 0.34, 0.5, 0.58, 0.66, 0.74, 0.92], size: 0.026, color: "#5a8a28" },
  goes: { walk: 0.5, run: 1, stride: 0.3, ripple: 0.05, rears: { length: 0.24, angle: 0.55 }, coils: true, shows: 58 },
};

/** A centipede. */
export const centipede: Serpent = {
  id: "centipede",
  en: ["centipede", "millipede", "woodlouse"],
  zh: ["蜈蚣", "马陆"],
  length: 0.16,
  finish: "scales",
  hide: {
    base: "#a8502a",
    back: "#8a3c20",
    belly: "#e0a868",
    marks: [{ kind: "bands", color: "#5a2414", size: 0.058, share: 0.24 }],
  },
  profile: [
    [0, 0.02, 0.014, 0.014],
    [0.02, 0.045, 0.028, 0.026],
    [0.06, 0.048, 0.032, 0.03],
    [0.09, 0.036, 0.026, 0.026],
    [0.14, 0.046, 0.03, 0.03],
    [0.6, 0.05, 0.032, 0.032],
    [0.92, 0.036, 0.026, 0.026],
    [1, 0.015, 0.014, 0.014],
  ],
  rings: { count: 17, depth: 0.22 },
  joints: 16,
  neck: 0.09,
  eye: { t: 0.045, over: 0.75, radius: 0.02, color: "#e0b03a", look: [0.5, 0.15, 1], out: 0.55, iris: 0.85 },
  feelers: { t: 0.02, over: 0.6, length: 0.16, radius: 0.008, ahead: 0.7 },
  mouth: { length: 0.025, y: -0.3, smile: 0.008 },
  legs: { pairs: 15, from: 0.13, to: 0.95, reach: 0.085, knee: 0.035, thick: 0.009, color: "#e0a040" },
  goes: {
    walk: 0.9,
    run: 1.6,
    stride: 0.24,
    lag: 0.13,
    wave: { size: 0.035, length: 0.9 },
    rears: { length: 0.13, angle: 0.35 },
    shows: 50,
  },
};

/** A garden snail. */
export const snail: Serpent = {
  id: "snail",
  en: ["snail", "garden snail", "sea snail", "escargot"],
  zh: ["蜗牛", "小蜗牛"],
  length: 0.12,
  finish: "slime",
  hide: {
    base: "#c8a070",
    back: "#b48a5c",
    belly: "#e8cfa8",
    marks: [{ kind: "mottle", color: "#a8824e", size: 0.06, share: 0.34 }],
  },
  profile: [
    [0, 0.04, 0.05, 0.045],
    [0.03, 0.075, 0.09, 0.07],
    [0.1, 0.088, 0.105, 0.07],
    [0.2, 0.088, 0.095, 0.055],
    [0.36, 0.11, 0.1, 0.028],
    [0.6, 0.115, 0.085, 0.02],
    [0.85, 0.07, 0.045, 0.016],
    [1, 0.008, 0.01, 0.01],
  ],
  joints: 8,
  neck: 0.16,
  eye: {
    t: 0.07,
    over: 1.05,
    radius: 0.052,
    color: "#3a2a1a",
    look: [0.18, 0.02, 1],
    out: 0.9,
    stalk: 0.17,
    iris: 0.85,
  },
  feelers: { t: 0.02, over: -0.2, length: 0.06, radius: 0.013, ahead: 0.9 },
  mouth: { length: 0.03, y: -0.35, smile: 0.016 },
  shell: { t: 0.52, radius: 0.27, color: "#d89a4a", band: "#6a3a1a" },
  goes: { walk: 0.22, run: 0.5, stride: 0.3, rears: { length: 0.26, angle: 0.75 }, shows: 55 },
  coats: ["#c8a070"],
};

/** A slug. */
export const slug: Serpent = {
  ...snail,
  id: "slug",
  en: ["slug", "sea slug", "sea cucumber"],
  zh: ["鼻涕虫", "蛞蝓"],
  hide: {
    base: "#c88a3a",
    back: "#b0722c",
    belly: "#e8c080",
    marks: [{ kind: "spots", color: "#7a4a1e", size: 0.08, share: 0.4 }],
  },
  profile: snail.profile.map(([t, a, b, c]) => [t, a, t > 0.15 && t < 0.9 ? b * 1.3 : b, c] as const),
  shell: undefined,
};
