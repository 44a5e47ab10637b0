/** Spiders, ants, beetles, grasshoppers and what else walks on six legs or eight. Shares of the body's length. */
import type { LegRow, Many } from "./many.ts";

/** A spider, round and furry. */
export const spider: Many = {
  id: "spider",
  en: ["spider", "tarantula", "jumping spider", "black widow", "wolf spider"],
  zh: ["蜘蛛", "狼蛛"],
  length: 0.075,
  finish: "hair",
  hide: {
    base: "#6a4a38",
    back: "#54382c",
    belly: "#8a6a54",
    marks: [{ kind: "spots", color: "#8a6a4e", size: 0.24, share: 0.42, on: ["belly"] }],
  },
  limbMarks: [{ kind: "bands", color: "#9a7656", size: 0.34, share: 0.28 }],
  shells: [
    { piece: "chest", at: [0, 0.36, 0.2], half: [0.24, 0.19, 0.27], square: 2.2 },
    { piece: "belly", at: [0, 0.46, -0.34], half: [0.33, 0.3, 0.4], taper: 0.2 },
  ],
  leg: 0.062,
  legs: [
    { root: [0.18, 0.33, 0.3], foot: [0.62, 0.92], knee: 0.5 },
    { root: [0.21, 0.33, 0.2], foot: [0.96, 0.46], knee: 0.54 },
    { root: [0.21, 0.33, 0.1], foot: [0.98, -0.18], knee: 0.54 },
    { root: [0.18, 0.33, 0.0], foot: [0.72, -0.84], knee: 0.5 },
  ],
  eyes: [
    { at: [0.095, 0.44, 0.43], radius: 0.09, color: "#3a2414", look: [0.12, 0.08, 1], iris: 0.98, lid: true },
    { at: [0.21, 0.46, 0.35], radius: 0.042, color: "#0c0a0a", look: [0.5, 0.2, 1], black: true },
    { at: [0.2, 0.53, 0.24], radius: 0.026, color: "#0c0a0a", look: [0.7, 0.5, 0.6], black: true },
    { at: [0.09, 0.545, 0.3], radius: 0.024, color: "#0c0a0a", look: [0.3, 0.8, 0.5], black: true },
  ],
  spikes: [
    {
      piece: "chest",
      points: [
        [0.07, 0.32, 0.44],
        [0.075, 0.24, 0.49],
        [0.05, 0.16, 0.47],
      ],
      radii: [0.06, 0.055, 0.012],
      both: true,
      color: "#2a1a16",
    },
    {
      piece: "chest",
      points: [
        [0.14, 0.3, 0.42],
        [0.2, 0.3, 0.56],
        [0.17, 0.2, 0.66],
      ],
      radii: [0.04, 0.045, 0.03],
      both: true,
    },
  ],
  goes: { walk: 2, run: 6, stride: 0.9, lift: 0.16, shows: 26 },
};

const ANT_LEGS: LegRow[] = [
  { root: [0.06, 0.22, 0.1], foot: [0.36, 0.4], knee: 0.22 },
  { root: [0.065, 0.22, 0.02], foot: [0.46, 0.0], knee: 0.24 },
  { root: [0.06, 0.22, -0.06], foot: [0.4, -0.42], knee: 0.24 },
];

/** An ant. */
export const ant: Many = {
  id: "ant",
  en: ["ant", "fire ant", "worker ant", "termite"],
  zh: ["蚂蚁", "小蚂蚁"],
  length: 0.056,
  finish: "shell",
  roughness: 0.5,
  hide: { base: "#6a2a18", back: "#4a1c12", belly: "#7a3a22" },
  shells: [
    { piece: "head", at: [0, 0.29, 0.34], half: [0.15, 0.13, 0.15], taper: -0.25 },
    { piece: "chest", at: [0, 0.25, 0.03], half: [0.085, 0.09, 0.18] },
    { piece: "belly", at: [0, 0.25, -0.36], half: [0.155, 0.145, 0.24], taper: 0.2, pitch: 0.1 },
    { piece: "belly", at: [0, 0.25, -0.15], half: [0.035, 0.055, 0.035] },
  ],
  leg: 0.024,
  legs: ANT_LEGS,
  feelers: [
    {
      root: [0.06, 0.36, 0.44],
      points: [
        [0.15, 0.5, 0.5],
        [0.19, 0.44, 0.68],
        [0.17, 0.36, 0.78],
      ],
      radius: 0.018,
      club: 0.02,
    },
  ],
  eyes: [{ at: [0.105, 0.34, 0.42], radius: 0.06, color: "#2a140c", look: [0.35, 0.12, 1], iris: 0.95, lid: true }],
  spikes: [
    {
      piece: "head",
      points: [
        [0.06, 0.2, 0.46],
        [0.1, 0.17, 0.55],
        [0.03, 0.16, 0.6],
      ],
      radii: [0.03, 0.026, 0.006],
      both: true,
      color: "#2a120c",
    },
  ],
  mouth: { at: [0, 0.235, 0.478], width: 0.05, smile: 0.018 },
  goes: { walk: 2.2, run: 5, stride: 0.5, lift: 0.08, shows: 44 },
  coats: ["#6a2a18", "#2a201e"],
};

const BEETLE_LEGS: LegRow[] = [
  { root: [0.16, 0.12, 0.22], foot: [0.44, 0.4], knee: 0.1 },
  { root: [0.2, 0.12, 0.04], foot: [0.52, -0.02], knee: 0.12 },
  { root: [0.19, 0.12, -0.14], foot: [0.46, -0.4], knee: 0.12 },
];

/** A ladybird. */
export const ladybird: Many = {
  id: "ladybug",
  en: ["ladybug", "ladybird", "lady beetle", "ladybird beetle"],
  zh: ["瓢虫", "七星瓢虫"],
  length: 0.056,
  finish: "shell",
  roughness: 0.5,
  hide: {
    base: "#c8140f",
    marks: [
      {
        kind: "dots",
        color: "#181210",
        size: 1,
        share: 1,
        on: ["case"],
        at: [
          [0, 0.26, 0.1],
          [0.2, 0.14, 0.085],
          [0.15, -0.16, 0.1],
          [0.31, -0.07, 0.08],
          [0.15, -0.4, 0.09],
        ],
      },
    ],
  },
  limbs: "#1c1614",
  shells: [
    { piece: "chest", at: [0, 0.2, 0.02], half: [0.37, 0.12, 0.42], color: "#1c1614", square: 2.2 },
    { piece: "head", at: [0, 0.22, 0.45], half: [0.19, 0.16, 0.14], color: "#1c1614" },
    { piece: "chest", at: [0, 0.26, 0.33], half: [0.29, 0.19, 0.16], color: "#1c1614" },
  ],
  cases: { at: [0, 0.16, -0.06], half: [0.44, 0.44, 0.47] },
  leg: 0.04,
  legs: BEETLE_LEGS,
  feelers: [
    {
      root: [0.08, 0.32, 0.54],
      points: [
        [0.14, 0.42, 0.64],
        [0.22, 0.44, 0.72],
      ],
      radius: 0.016,
      club: 0.028,
    },
  ],
  eyes: [{ at: [0.12, 0.28, 0.53], radius: 0.085, color: "#3a2414", look: [0.25, 0.08, 1], iris: 0.95, lid: true }],
  mouth: { at: [0, 0.17, 0.575], width: 0.06, smile: 0.02 },
  wings: [
    { root: [0.07, 0.4, 0.2], length: 0.66, width: 0.34, color: "#d8e0e2", clear: true, folded: 1.45, rise: 0.12 },
  ],
  goes: { walk: 1.6, run: 3.4, stride: 0.44, lift: 0.06, shows: 38 },
  coats: ["#c8140f", "#c8140f", "#c8140f", "#e0701a"],
  tags: ["wings"],
};

/** A beetle, green and shining. */
export const beetle: Many = {
  ...ladybird,
  id: "beetle",
  en: ["beetle", "scarab", "stag beetle", "june bug", "dung beetle", "cockroach", "bug", "rhinoceros beetle", "weevil"],
  zh: ["甲虫", "金龟子", "独角仙"],
  length: 0.075,
  hide: { base: "#1f5a44", back: "#174a3a" },
  limbs: "#201a18",
  shells: [
    { piece: "chest", at: [0, 0.19, 0.02], half: [0.28, 0.11, 0.44], color: "#201a18", square: 2.2 },
    { piece: "head", at: [0, 0.21, 0.47], half: [0.15, 0.12, 0.14], color: "#1a3a30" },
    { piece: "chest", at: [0, 0.24, 0.3], half: [0.25, 0.17, 0.17], finish: "shell" },
  ],
  cases: { at: [0, 0.15, -0.12], half: [0.32, 0.3, 0.46] },
  spikes: [
    {
      piece: "head",
      points: [
        [0.07, 0.2, 0.57],
        [0.17, 0.24, 0.68],
        [0.16, 0.3, 0.82],
        [0.09, 0.33, 0.88],
      ],
      radii: [0.04, 0.036, 0.026, 0.008],
      both: true,
      color: "#1a1412",
    },
    {
      piece: "head",
      points: [
        [0.16, 0.25, 0.7],
        [0.09, 0.27, 0.74],
      ],
      radii: [0.022, 0.004],
      both: true,
      color: "#1a1412",
    },
  ],
  feelers: [
    {
      root: [0.09, 0.26, 0.56],
      points: [
        [0.2, 0.34, 0.62],
        [0.28, 0.32, 0.7],
      ],
      radius: 0.012,
      club: 0.022,
    },
  ],
  eyes: [{ at: [0.11, 0.26, 0.54], radius: 0.062, color: "#2a1c10", look: [0.4, 0.12, 1], iris: 0.95, lid: true }],
  mouth: undefined,
  goes: { ...ladybird.goes, shows: 44 },
  coats: ["#1f5a44", "#2a1c18", "#2a3a7a"],
};

/** A grasshopper. */
export const grasshopper: Many = {
  id: "grasshopper",
  en: ["grasshopper", "cricket", "locust", "katydid"],
  zh: ["蚱蜢", "蝗虫", "蟋蟀", "蛐蛐"],
  length: 0.09,
  finish: "shell",
  roughness: 0.5,
  hide: {
    base: "#6aa02f",
    back: "#5a8a28",
    belly: "#c8d878",
    marks: [{ kind: "bands", color: "#527f26", size: 0.09, share: 0.3, on: ["belly"] }],
  },
  shells: [
    { piece: "head", at: [0, 0.33, 0.4], half: [0.092, 0.13, 0.1], taper: -0.1, pitch: 0.15 },
    { piece: "chest", at: [0, 0.31, 0.2], half: [0.105, 0.13, 0.18], square: 2.5 },
    { piece: "belly", at: [0, 0.27, -0.2], half: [0.088, 0.1, 0.36], taper: 0.5, pitch: -0.06 },
  ],
  leg: 0.024,
  legs: [
    { root: [0.08, 0.24, 0.28], foot: [0.26, 0.48], knee: 0.08 },
    { root: [0.09, 0.24, 0.14], foot: [0.3, 0.1], knee: 0.1 },
    { root: [0.1, 0.28, 0.02], foot: [0.24, -0.56], knee: 0.46, bend: 0.72, thigh: 2.1, thick: 1.1 },
  ],
  wings: [
    { root: [0.05, 0.41, 0.12], length: 0.72, width: 0.2, color: "#7aa83a", clear: false, folded: 1.53, rise: -0.02 },
  ],
  feelers: [
    {
      root: [0.035, 0.43, 0.47],
      points: [
        [0.07, 0.56, 0.6],
        [0.16, 0.62, 0.78],
      ],
      radius: 0.009,
    },
  ],
  eyes: [{ at: [0.075, 0.4, 0.43], radius: 0.056, color: "#4a2a14", look: [0.7, 0.1, 0.8], iris: 0.95, lid: true }],
  mouth: { at: [0, 0.255, 0.488], width: 0.04, smile: 0.012 },
  goes: { walk: 0.9, run: 3, stride: 0.42, lift: 0.06, shows: 56 },
  coats: ["#6aa02f", "#6aa02f", "#8a6a3a"],
  tags: ["wings"],
};

/** A praying mantis. */
export const mantis: Many = {
  id: "mantis",
  en: ["mantis", "praying mantis", "stick insect"],
  zh: ["螳螂"],
  length: 0.11,
  finish: "shell",
  roughness: 0.45,
  hide: { base: "#7ab03a", back: "#6a9c30", belly: "#c2d88a" },
  shells: [
    { piece: "head", at: [0, 0.86, 0.42], half: [0.115, 0.085, 0.07], taper: -0.5, pitch: 0.5 },
    { piece: "chest", at: [0, 0.46, 0.06], half: [0.062, 0.07, 0.12] },
    { piece: "chest", at: [0, 0.64, 0.25], half: [0.045, 0.05, 0.26], pitch: -0.84 },
    { piece: "belly", at: [0, 0.37, -0.28], half: [0.085, 0.075, 0.36], taper: 0.35, pitch: -0.22 },
  ],
  leg: 0.016,
  legs: [
    { root: [0.05, 0.43, 0.1], foot: [0.34, 0.36], knee: 0.26 },
    { root: [0.055, 0.42, -0.02], foot: [0.4, -0.36], knee: 0.3 },
  ],
  arms: {
    kind: "raptor",
    shoulder: [0.05, 0.72, 0.34],
    elbow: [0.13, 0.56, 0.6],
    wrist: [0.12, 0.84, 0.66],
    hand: [0.2, 0.03],
    thick: 0.034,
    points: [-0.1, -1, 0.35],
  },
  wings: [
    { root: [0.03, 0.5, 0.04], length: 0.66, width: 0.2, color: "#86b84a", clear: false, folded: 1.52, rise: -0.2 },
  ],
  feelers: [
    {
      root: [0.03, 0.93, 0.46],
      points: [
        [0.07, 1.06, 0.56],
        [0.14, 1.14, 0.72],
      ],
      radius: 0.007,
    },
  ],
  eyes: [{ at: [0.1, 0.9, 0.43], radius: 0.052, color: "#3a5a1a", look: [0.55, 0.05, 0.9], iris: 0.75, lid: true }],
  mouth: { at: [0, 0.815, 0.492], width: 0.026, smile: 0.012 },
  goes: { walk: 0.7, run: 2, stride: 0.5, lift: 0.06, shows: 40 },
  tags: ["wings"],
};
