/** Octopuses, squids, jellyfishes, starfishes and sea urchins. */
import type { Radial } from "./jellies.ts";
import type { Cephalopod } from "./tentacled.ts";

/** An octopus. */
export const octopus: Cephalopod = {
  id: "octopus",
  en: ["octopus", "kraken"],
  zh: ["章鱼", "八爪鱼"],
  size: 0.26,
  hide: {
    base: "#d8603a",
    back: "#c04c2c",
    belly: "#f6c8a8",
    marks: [{ kind: "spots", color: "#a83c28", size: 0.2, share: 0.42 }],
  },
  flesh: [
    { at: [0, 1.22, -0.24], half: [0.46, 0.52, 0.46] },
    { at: [0, 0.66, 0.04], half: [0.36, 0.36, 0.34] },
    { at: [0.25, 0.84, 0.2], half: [0.17, 0.17, 0.16] },
    { at: [-0.25, 0.84, 0.2], half: [0.17, 0.17, 0.16] },
    { at: [0, 0.4, 0], half: [0.42, 0.22, 0.42] },
  ],
  arms: [
    {
      count: 8,
      curve: [
        [0.24, 0.42],
        [0.55, 0.2],
        [0.95, 0.11],
        [1.35, 0.1],
        [1.68, 0.16],
        [1.8, 0.36],
        [1.66, 0.5],
      ],
      radii: [0.19, 0.155, 0.12, 0.092, 0.07, 0.05, 0.03],
    },
  ],
  eye: { at: [0.25, 0.9, 0.3], radius: 0.15, look: [0.28, 0.05, 1], color: "#c8962a" },
  mouth: { at: [0, 0.62, 0.385], width: 0.15, smile: 0.05 },
  head: { at: [0, 0.75, 0.05], radius: 0.55 },
  goes: { walk: 1, run: 2.4, stride: 1.4, pulse: 0.5, trails: 1.25, leans: 0.75 },
  coats: ["#d8603a", "#d8603a", "#b8487a", "#8a5ac0"],
};

/** A squid. */
export const squid: Cephalopod = {
  id: "squid",
  en: ["squid", "cuttlefish", "giant squid", "calamari", "nautilus"],
  zh: ["鱿鱼", "乌贼", "墨鱼"],
  size: 0.3,
  hide: {
    base: "#e88a86",
    back: "#d86e6e",
    belly: "#fbe0d8",
    marks: [{ kind: "speckle", color: "#b04a52", size: 0.03, share: 0.1 }],
  },
  flesh: [
    { at: [0, 2.1, 0], half: [0.25, 0.72, 0.24] },
    { at: [0, 1.75, 0], half: [0.32, 0.46, 0.3] },
    { at: [0, 2.62, 0], half: [0.13, 0.3, 0.13] },
    { at: [0, 1.16, 0], half: [0.27, 0.26, 0.25] },
  ],
  arms: [
    {
      count: 8,
      curve: [
        [0.13, 1.05],
        [0.25, 0.78],
        [0.33, 0.5],
        [0.36, 0.28],
        [0.42, 0.16],
      ],
      radii: [0.09, 0.075, 0.058, 0.04, 0.022],
    },
    {
      count: 2,
      turn: 0,
      curve: [
        [0.14, 1.0],
        [0.3, 0.7],
        [0.46, 0.35],
        [0.52, 0.1],
        [0.5, 0.02],
      ],
      radii: [0.05, 0.036, 0.032, 0.075, 0.03],
    },
  ],
  eye: { at: [0.235, 1.2, 0.13], radius: 0.135, look: [0.55, 0, 1], color: "#3a6a9a" },
  fins: { at: [0.28, 2.42, 0], half: [0.36, 0.3, 0.035], splay: 0.45 },
  mouth: { at: [0, 1.08, 0.255], width: 0.09, smile: 0.03 },
  head: { at: [0, 1.2, 0], radius: 0.42 },
  goes: { walk: 1.4, run: 3.5, stride: 1.6, pulse: 0.6, trails: 0.15, leans: 1.1 },
  coats: ["#e88a86", "#e88a86", "#d8b0a0"],
};

/** A jellyfish. */
export const jellyfish: Radial = {
  id: "jellyfish",
  en: ["jellyfish", "jelly fish", "medusa jellyfish", "man o' war", "sea jelly"],
  zh: ["水母", "海蜇"],
  size: 0.2,
  shape: "bell",
  hide: { base: "#e88ac8", belly: "#fff2fa" },
  height: 0.95,
  count: 14,
  length: 2.6,
  glow: 0.55,
  goes: { walk: 0.9, run: 2, stride: 1.2, pulse: 0.5 },
  coats: ["#e88ac8", "#e88ac8", "#8ab4f0"],
};

/** A starfish. */
export const starfish: Radial = {
  id: "starfish",
  en: ["starfish", "sea star"],
  zh: ["海星"],
  size: 0.16,
  shape: "star",
  hide: { base: "#e8702c", back: "#e05c22", belly: "#f8c890" },
  height: 0.26,
  count: 5,
  length: 0.7,
  goes: { walk: 0.12, run: 0.25, stride: 0.5 },
  coats: ["#e8702c", "#d8405a", "#8a5ac0"],
  tags: ["seabed"],
};

/** A sea urchin. */
export const urchin: Radial = {
  id: "sea-urchin",
  en: ["sea urchin", "urchin"],
  zh: ["海胆"],
  size: 0.12,
  shape: "urchin",
  hide: { base: "#3a2448", belly: "#8a5aa8" },
  height: 0.42,
  count: 170,
  length: 0.6,
  goes: { walk: 0.06, run: 0.12, stride: 0.3 },
  coats: ["#3a2448", "#1f1c24"],
  tags: ["seabed"],
};
