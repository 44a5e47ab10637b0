/** Crabs, lobsters, shrimps and scorpions. Shares of the body's length (of a crab: its shell's width). */
import type { Many } from "./many.ts";

/** A shore crab. */
export const crab: Many = {
  id: "crab",
  en: ["crab", "king crab", "hermit crab", "shore crab", "beach crab"],
  zh: ["螃蟹", "小螃蟹", "蟹"],
  length: 0.16,
  finish: "shell",
  roughness: 0.5,
  hide: {
    base: "#d8442a",
    back: "#c23320",
    belly: "#f2c89a",
    marks: [{ kind: "spots", color: "#f08a5a", size: 0.14, share: 0.34, on: ["chest"] }],
  },
  shells: [{ piece: "chest", at: [0, 0.36, 0], half: [0.5, 0.2, 0.36], square: 2.7, taper: -0.2, flat: 0.75 }],
  leg: 0.062,
  legs: [
    { root: [0.36, 0.32, 0.16], foot: [0.86, 0.42], knee: 0.3 },
    { root: [0.42, 0.32, 0.04], foot: [1.0, 0.12], knee: 0.34 },
    { root: [0.41, 0.32, -0.08], foot: [0.98, -0.2], knee: 0.34 },
    { root: [0.34, 0.31, -0.2], foot: [0.82, -0.48], knee: 0.28 },
  ],
  arms: {
    kind: "pincer",
    shoulder: [0.32, 0.32, 0.22],
    elbow: [0.66, 0.38, 0.36],
    wrist: [0.66, 0.44, 0.6],
    hand: [0.56, 0.19],
    thick: 0.085,
    points: [-0.42, 0.18, 1],
    right: 0.82,
  },
  eyes: [
    {
      at: [0.15, 0.66, 0.33],
      stalk: [0.13, 0.46, 0.28],
      radius: 0.092,
      color: "#2a1a10",
      look: [0.12, 0, 1],
      iris: 0.9,
      lid: true,
    },
  ],
  mouth: { at: [0, 0.36, 0.345], width: 0.12, smile: 0.035 },
  goes: { walk: 2, run: 4.5, stride: 0.62, lift: 0.14, sideways: true, shows: 8 },
  coats: ["#d8442a", "#d8442a", "#e06a2a"],
  tags: ["seabed"],
};

/** A lobster. */
export const lobster: Many = {
  id: "lobster",
  en: ["lobster", "crayfish", "crawfish", "langoustine"],
  zh: ["龙虾", "小龙虾"],
  length: 0.42,
  finish: "shell",
  roughness: 0.5,
  hide: {
    base: "#b8301c",
    back: "#8e2414",
    belly: "#e08a5a",
    marks: [{ kind: "speckle", color: "#5a1a12", size: 0.02, share: 0.08 }],
  },
  shells: [
    { piece: "chest", at: [0, 0.17, 0.2], half: [0.115, 0.115, 0.26], square: 2.3, taper: 0.5 },
    { piece: "belly", at: [0, 0.16, -0.07], half: [0.1, 0.09, 0.08], square: 2.6 },
  ],
  leg: 0.018,
  legs: [
    { root: [0.09, 0.13, 0.26], foot: [0.26, 0.4], knee: 0.1 },
    { root: [0.1, 0.13, 0.19], foot: [0.3, 0.24], knee: 0.11 },
    { root: [0.1, 0.13, 0.11], foot: [0.3, 0.06], knee: 0.11 },
    { root: [0.09, 0.13, 0.04], foot: [0.27, -0.1], knee: 0.1 },
  ],
  arms: {
    kind: "pincer",
    shoulder: [0.08, 0.15, 0.34],
    elbow: [0.23, 0.19, 0.42],
    wrist: [0.24, 0.16, 0.56],
    hand: [0.32, 0.088],
    thick: 0.038,
    points: [-0.18, 0.02, 1],
    right: 0.86,
  },
  tail: {
    points: [
      [0, 0.16, -0.12],
      [0, 0.155, -0.25],
      [0, 0.13, -0.38],
      [0, 0.09, -0.5],
      [0, 0.06, -0.58],
    ],
    radii: [0.098, 0.094, 0.086, 0.074, 0.06],
    end: "fan",
    flat: 0.8,
  },
  feelers: [
    {
      root: [0.05, 0.22, 0.42],
      points: [
        [0.16, 0.36, 0.62],
        [0.4, 0.42, 0.6],
        [0.62, 0.36, 0.3],
      ],
      radius: 0.013,
    },
    {
      root: [0.025, 0.21, 0.44],
      points: [
        [0.06, 0.28, 0.58],
        [0.1, 0.3, 0.7],
      ],
      radius: 0.007,
    },
  ],
  eyes: [
    {
      at: [0.06, 0.265, 0.41],
      stalk: [0.045, 0.21, 0.38],
      radius: 0.036,
      color: "#1a120e",
      look: [0.3, 0.1, 1],
      iris: 1,
      lid: true,
    },
  ],
  spikes: [
    {
      piece: "chest",
      points: [
        [0, 0.24, 0.38],
        [0, 0.25, 0.46],
        [0, 0.275, 0.52],
      ],
      radii: [0.03, 0.02, 0.002],
      both: false,
    },
  ],
  goes: { walk: 0.5, run: 1.4, stride: 0.24, lag: 0.27, lift: 0.05, shows: 42 },
  coats: ["#b8301c", "#b8301c", "#b8301c", "#a0402a"],
  tags: ["seabed"],
};

/** A prawn. */
export const shrimp: Many = {
  ...lobster,
  id: "shrimp",
  en: ["shrimp", "prawn", "krill"],
  zh: ["虾", "大虾", "小虾"],
  length: 0.14,
  roughness: 0.5,
  hide: {
    base: "#f29a78",
    back: "#e8825e",
    belly: "#fbd6c0",
    marks: [{ kind: "bands", color: "#fbe2d2", size: 0.18, share: 0.3, on: ["tail"] }],
  },
  shells: [
    { piece: "chest", at: [0, 0.2, 0.2], half: [0.095, 0.11, 0.22], square: 2.1, taper: 0.6 },
    { piece: "belly", at: [0, 0.2, -0.04], half: [0.092, 0.1, 0.09] },
  ],
  arms: {
    kind: "pincer",
    shoulder: [0.05, 0.13, 0.32],
    elbow: [0.12, 0.12, 0.42],
    wrist: [0.11, 0.1, 0.52],
    hand: [0.12, 0.026],
    thick: 0.015,
    points: [-0.1, 0, 1],
  },
  tail: {
    points: [
      [0, 0.21, -0.08],
      [0, 0.25, -0.22],
      [0, 0.24, -0.36],
      [0, 0.16, -0.46],
      [0, 0.08, -0.48],
    ],
    radii: [0.098, 0.096, 0.084, 0.066, 0.046],
    end: "fan",
  },
  feelers: [
    {
      root: [0.04, 0.22, 0.38],
      points: [
        [0.14, 0.4, 0.56],
        [0.34, 0.5, 0.4],
        [0.5, 0.42, -0.1],
      ],
      radius: 0.008,
    },
    {
      root: [0.02, 0.21, 0.4],
      points: [
        [0.05, 0.3, 0.56],
        [0.1, 0.34, 0.7],
      ],
      radius: 0.006,
    },
  ],
  spikes: [
    {
      piece: "chest",
      points: [
        [0, 0.28, 0.3],
        [0, 0.3, 0.44],
        [0, 0.34, 0.56],
      ],
      radii: [0.03, 0.016, 0.002],
      both: false,
    },
  ],
  eyes: [
    {
      at: [0.075, 0.27, 0.38],
      stalk: [0.045, 0.23, 0.34],
      radius: 0.042,
      color: "#140e0c",
      look: [0.5, 0.1, 1],
      black: true,
    },
  ],
  coats: undefined,
};

/** A scorpion. */
export const scorpion: Many = {
  id: "scorpion",
  en: ["scorpion"],
  zh: ["蝎子", "毒蝎"],
  length: 0.13,
  finish: "shell",
  roughness: 0.5,
  hide: {
    base: "#8a5a2a",
    back: "#6a4220",
    belly: "#c89a5a",
    marks: [{ kind: "bands", color: "#4a2e1a", size: 0.11, share: 0.25, on: ["belly", "chest"] }],
  },
  limbs: "#b07a3a",
  shells: [
    { piece: "chest", at: [0, 0.17, 0.26], half: [0.15, 0.085, 0.17], square: 2.8, taper: 0.3 },
    { piece: "belly", at: [0, 0.17, -0.12], half: [0.165, 0.095, 0.29], square: 2.4, taper: 0.25 },
  ],
  leg: 0.032,
  legs: [
    { root: [0.12, 0.15, 0.28], foot: [0.44, 0.46], knee: 0.18 },
    { root: [0.14, 0.15, 0.19], foot: [0.52, 0.24], knee: 0.2 },
    { root: [0.14, 0.15, 0.1], foot: [0.52, -0.06], knee: 0.2 },
    { root: [0.13, 0.15, 0.01], foot: [0.46, -0.34], knee: 0.18 },
  ],
  arms: {
    kind: "pincer",
    shoulder: [0.11, 0.15, 0.38],
    elbow: [0.34, 0.17, 0.46],
    wrist: [0.36, 0.12, 0.66],
    hand: [0.36, 0.085],
    thick: 0.042,
    points: [-0.3, 0.05, 1],
  },
  tail: {
    points: [
      [0, 0.17, -0.38],
      [0, 0.24, -0.58],
      [0, 0.44, -0.68],
      [0, 0.66, -0.58],
      [0, 0.74, -0.36],
      [0, 0.7, -0.2],
    ],
    radii: [0.085, 0.078, 0.07, 0.066, 0.062],
    end: "sting",
  },
  eyes: [
    { at: [0.068, 0.275, 0.37], radius: 0.066, color: "#3a2010", look: [0.25, 0.15, 1], iris: 0.92, lid: true },
    { at: [0.12, 0.215, 0.39], radius: 0.018, color: "#100c0a", look: [0.6, 0.2, 1], black: true },
  ],
  spikes: [
    {
      piece: "chest",
      points: [
        [0.035, 0.15, 0.42],
        [0.04, 0.14, 0.47],
        [0.02, 0.125, 0.5],
      ],
      radii: [0.03, 0.024, 0.004],
      both: true,
    },
  ],
  goes: { walk: 1.5, run: 4, stride: 0.5, lift: 0.08, shows: 40 },
};
