/** Bees, wasps, flies, mosquitoes and fireflies: insects that are mostly in the air. Shares of the body's length. */
import type { LegRow, Many } from "./many.ts";

const LEGS: LegRow[] = [
  { root: [0.1, 0.24, 0.2], foot: [0.3, 0.36], knee: 0.12 },
  { root: [0.11, 0.24, 0.1], foot: [0.36, 0.04], knee: 0.14 },
  { root: [0.1, 0.24, 0.0], foot: [0.34, -0.28], knee: 0.14 },
];

/** A bumblebee. */
export const bee: Many = {
  id: "bee",
  en: ["bee", "bumblebee", "honeybee", "honey bee", "bumble bee"],
  zh: ["蜜蜂", "小蜜蜂", "大黄蜂"],
  length: 0.045,
  finish: "hair",
  hide: { base: "#f2b01e", marks: [{ kind: "bands", color: "#2a1f18", size: 0.27, share: 0.5, on: ["belly"] }] },
  limbs: "#2a2018",
  shells: [
    { piece: "head", at: [0, 0.4, 0.4], half: [0.19, 0.18, 0.14], color: "#3a2a1c" },
    { piece: "chest", at: [0, 0.42, 0.12], half: [0.24, 0.23, 0.22] },
    { piece: "belly", at: [0, 0.38, -0.28], half: [0.26, 0.25, 0.36], taper: 0.35, pitch: -0.16 },
  ],
  leg: 0.034,
  legs: LEGS,
  wings: [
    { root: [0.1, 0.6, 0.14], length: 0.72, width: 0.34, color: "#e2eef2", clear: true, folded: 0.9, rise: 0.25 },
    { root: [0.1, 0.58, 0.02], length: 0.5, width: 0.26, color: "#e2eef2", clear: true, folded: 1.1, rise: 0.2 },
  ],
  feelers: [
    {
      root: [0.06, 0.52, 0.5],
      points: [
        [0.1, 0.64, 0.58],
        [0.15, 0.64, 0.72],
      ],
      radius: 0.016,
      club: 0.022,
    },
  ],
  eyes: [{ at: [0.115, 0.45, 0.475], radius: 0.088, color: "#2a1a10", look: [0.3, 0.08, 1], iris: 0.98, lid: true }],
  mouth: { at: [0, 0.335, 0.53], width: 0.055, smile: 0.02 },
  spikes: [
    {
      piece: "belly",
      points: [
        [0, 0.32, -0.6],
        [0, 0.31, -0.7],
      ],
      radii: [0.02, 0.002],
      both: false,
      color: "#1c1410",
    },
  ],
  goes: { walk: 1.2, run: 3, stride: 0.36, lift: 0.06, hovers: true, shows: 42 },
  tags: ["flies"],
};

/** A wasp: slimmer, with a waist. */
export const wasp: Many = {
  ...bee,
  id: "wasp",
  en: ["wasp", "hornet", "yellowjacket", "yellow jacket"],
  zh: ["黄蜂", "马蜂", "胡蜂"],
  finish: "shell",
  roughness: 0.5,
  hide: { base: "#f2c81e", marks: [{ kind: "bands", color: "#1f1814", size: 0.17, share: 0.48, on: ["belly"] }] },
  limbs: "#c89a1e",
  shells: [
    { piece: "head", at: [0, 0.4, 0.38], half: [0.15, 0.14, 0.1], taper: -0.3 },
    { piece: "chest", at: [0, 0.42, 0.14], half: [0.15, 0.16, 0.19], color: "#2a1f18" },
    { piece: "belly", at: [0, 0.36, -0.34], half: [0.15, 0.15, 0.36], taper: 0.55, pitch: -0.3 },
  ],
  eyes: [{ at: [0.1, 0.43, 0.43], radius: 0.07, color: "#2a1a10", look: [0.4, 0.05, 1], iris: 0.95, lid: true }],
  mouth: undefined,
  spikes: [
    {
      piece: "belly",
      points: [
        [0, 0.23, -0.64],
        [0, 0.2, -0.78],
      ],
      radii: [0.026, 0.002],
      both: false,
      color: "#1c1410",
    },
  ],
};

/** A house fly. */
export const fly: Many = {
  ...bee,
  id: "housefly",
  en: ["fly", "housefly", "house fly", "fruit fly", "horsefly", "gnat"],
  zh: ["苍蝇"],
  length: 0.042,
  finish: "shell",
  roughness: 0.5,
  hide: {
    base: "#3c4448",
    back: "#2c3236",
    marks: [{ kind: "stripe", color: "#6a7478", size: 0.05, share: 0.5, on: ["chest"] }],
  },
  limbs: "#1e1c1c",
  shells: [
    { piece: "head", at: [0, 0.4, 0.36], half: [0.2, 0.17, 0.13] },
    { piece: "chest", at: [0, 0.41, 0.1], half: [0.22, 0.21, 0.23] },
    { piece: "belly", at: [0, 0.38, -0.28], half: [0.22, 0.19, 0.28], taper: 0.3 },
  ],
  wings: [
    { root: [0.1, 0.56, 0.08], length: 0.82, width: 0.34, color: "#dce6ea", clear: true, folded: 1.0, rise: 0.16 },
  ],
  feelers: [{ root: [0.03, 0.44, 0.48], points: [[0.04, 0.44, 0.54]], radius: 0.014 }],
  eyes: [{ at: [0.145, 0.44, 0.4], radius: 0.125, color: "#8a1c14", look: [0.55, 0.08, 1], iris: 1.15, lid: false }],
  mouth: undefined,
  spikes: [
    {
      piece: "head",
      points: [
        [0, 0.3, 0.42],
        [0, 0.18, 0.46],
        [0, 0.14, 0.5],
      ],
      radii: [0.03, 0.026, 0.045],
      both: false,
    },
  ],
};

/** A mosquito: thin, on long legs, with a long bill. */
export const mosquito: Many = {
  ...bee,
  id: "mosquito",
  en: ["mosquito", "midge", "crane fly"],
  zh: ["蚊子"],
  length: 0.045,
  finish: "shell",
  roughness: 0.5,
  hide: {
    base: "#6a5a4c",
    back: "#54483e",
    marks: [{ kind: "bands", color: "#d8ccba", size: 0.12, share: 0.3, on: ["belly"] }],
  },
  limbs: "#3a322c",
  limbMarks: [{ kind: "bands", color: "#c8bcaa", size: 0.3, share: 0.25 }],
  shells: [
    { piece: "head", at: [0, 0.62, 0.34], half: [0.09, 0.09, 0.085] },
    { piece: "chest", at: [0, 0.66, 0.14], half: [0.11, 0.13, 0.15] },
    { piece: "belly", at: [0, 0.58, -0.3], half: [0.07, 0.075, 0.36], pitch: -0.14 },
  ],
  leg: 0.018,
  legs: [
    { root: [0.06, 0.58, 0.2], foot: [0.5, 0.62], knee: 0.42 },
    { root: [0.07, 0.58, 0.12], foot: [0.68, 0.0], knee: 0.44 },
    { root: [0.06, 0.58, 0.04], foot: [0.56, -0.72], knee: 0.52 },
  ],
  wings: [
    { root: [0.05, 0.76, 0.12], length: 0.8, width: 0.18, color: "#e2eaee", clear: true, folded: 1.2, rise: 0.15 },
  ],
  feelers: [
    {
      root: [0.04, 0.68, 0.4],
      points: [
        [0.1, 0.76, 0.52],
        [0.18, 0.76, 0.62],
      ],
      radius: 0.012,
    },
  ],
  eyes: [{ at: [0.07, 0.65, 0.375], radius: 0.058, color: "#2a3a2a", look: [0.5, 0.05, 1], iris: 1, lid: true }],
  spikes: [
    {
      piece: "head",
      points: [
        [0, 0.58, 0.41],
        [0, 0.46, 0.56],
        [0, 0.34, 0.7],
      ],
      radii: [0.024, 0.014, 0.003],
      both: false,
    },
  ],
  mouth: undefined,
};

/** A firefly, with a lamp in its tail. */
export const firefly: Many = {
  ...bee,
  id: "firefly",
  en: ["firefly", "lightning bug", "glowworm", "glow worm"],
  zh: ["萤火虫"],
  length: 0.045,
  finish: "shell",
  roughness: 0.4,
  hide: { base: "#3a2c26", belly: "#5a4636" },
  limbs: "#241c18",
  shells: [
    { piece: "head", at: [0, 0.37, 0.4], half: [0.14, 0.12, 0.11], color: "#2a201c" },
    { piece: "chest", at: [0, 0.4, 0.22], half: [0.18, 0.12, 0.17], color: "#c2502a" },
    { piece: "belly", at: [0, 0.36, -0.16], half: [0.17, 0.13, 0.36], taper: 0.2 },
  ],
  cases: { at: [0, 0.36, -0.1], half: [0.19, 0.15, 0.42] },
  lamp: { at: [0, 0.33, -0.42], half: [0.165, 0.13, 0.2], color: "#d8f04a" },
  wings: [{ root: [0.08, 0.46, 0.1], length: 0.8, width: 0.3, color: "#d8dcc8", clear: true, folded: 1.4, rise: 0.2 }],
  eyes: [{ at: [0.09, 0.42, 0.46], radius: 0.072, color: "#2a1a10", look: [0.3, 0.08, 1], iris: 0.95, lid: true }],
  mouth: { at: [0, 0.315, 0.495], width: 0.045, smile: 0.018 },
  spikes: undefined,
};
