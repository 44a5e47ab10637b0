/** Fishes, sharks, dolphins and whales. */
import type { Fish } from "./fishes.ts";

/** A goldfish. */
export const goldfish: Fish = {
  id: "fish",
  en: ["fish", "goldfish", "koi"],
  zh: ["鱼", "金鱼", "小鱼"],
  length: 0.18,
  width: [0.012, 0.085, 0.125, 0.13, 0.11, 0.075, 0.04, 0.018],
  top: [0.014, 0.12, 0.185, 0.2, 0.17, 0.11, 0.065, 0.05],
  bottom: [0.014, 0.1, 0.17, 0.19, 0.16, 0.1, 0.06, 0.05],
  tail: { flat: false, span: 0.62, length: 0.3, fork: 0.9 },
  dorsal: { at: 0.34, length: 0.34, height: 0.15, sweep: 0.6 },
  anal: { at: 0.66, length: 0.16, height: 0.1, sweep: 0.8 },
  pectoral: { at: 0.34, y: -0.06, length: 0.18, width: 0.1, sweep: 0.8 },
  eye: { at: 0.13, y: 0.05, radius: 0.046, color: "#f0d060" },
  mouth: { y: -0.012, length: 0.045, smile: 0.01 },
  colors: { base: "#f0741e", back: "#d8480f", belly: "#ffd08a", fin: "#ffa347" },
  roughness: 0.3,
  speeds: { walk: 0.3, run: 0.9 },
  coats: ["#f0741e", "#f0741e", "#f2ede4"],
};

/** A clownfish. */
export const clownfish: Fish = {
  ...goldfish,
  id: "clownfish",
  en: ["clownfish", "clown fish", "tropical fish"],
  zh: ["小丑鱼", "热带鱼"],
  length: 0.12,
  tail: { flat: false, span: 0.42, length: 0.2, fork: 0.5 },
  colors: { base: "#f4701a", back: "#e85c10", belly: "#f98a35", fin: "#f4701a", stripe: "#fbf8f2" },
  coats: undefined,
};

/** A great white shark. */
export const shark: Fish = {
  id: "shark",
  en: ["shark", "great white", "great white shark"],
  zh: ["鲨鱼"],
  length: 3.4,
  width: [0.012, 0.055, 0.085, 0.095, 0.085, 0.06, 0.034, 0.018],
  top: [0.012, 0.05, 0.085, 0.1, 0.085, 0.055, 0.032, 0.02],
  bottom: [0.012, 0.055, 0.085, 0.095, 0.08, 0.05, 0.03, 0.02],
  tail: { flat: false, span: 0.4, length: 0.11, fork: 0.75 },
  dorsal: { at: 0.38, length: 0.13, height: 0.13, sweep: 0.8 },
  pectoral: { at: 0.3, y: -0.05, length: 0.2, width: 0.09, sweep: 0.75 },
  eye: { at: 0.085, y: 0.022, radius: 0.009, color: "#1a1a1c" },
  mouth: { y: -0.036, length: 0.1, smile: -0.01 },
  colors: { base: "#6e7c86", back: "#55636e", belly: "#f0efec", fin: "#5d6b76" },
  roughness: 0.38,
  speeds: { walk: 1.2, run: 5 },
};

/** A bottlenose dolphin. */
export const dolphin: Fish = {
  id: "dolphin",
  en: ["dolphin", "porpoise"],
  zh: ["海豚"],
  length: 2.4,
  width: [0.016, 0.03, 0.085, 0.1, 0.092, 0.066, 0.034, 0.016],
  top: [0.016, 0.03, 0.09, 0.105, 0.095, 0.07, 0.04, 0.022],
  bottom: [0.016, 0.032, 0.085, 0.1, 0.088, 0.062, 0.036, 0.022],
  tail: { flat: true, span: 0.3, length: 0.09, fork: 0.6 },
  dorsal: { at: 0.44, length: 0.12, height: 0.1, sweep: 0.9 },
  pectoral: { at: 0.3, y: -0.055, length: 0.15, width: 0.075, sweep: 0.8 },
  eye: { at: 0.17, y: 0.012, radius: 0.011, color: "#2a2420" },
  mouth: { y: -0.008, length: 0.14, smile: 0.006 },
  colors: { base: "#7f95a6", back: "#5c7486", belly: "#eef0f0", fin: "#5f7789" },
  roughness: 0.25,
  speeds: { walk: 1.6, run: 6 },
};

/** A humpback whale. */
export const whale: Fish = {
  id: "whale",
  en: ["whale", "humpback whale", "blue whale", "humpback"],
  zh: ["鲸鱼", "鲸", "座头鲸"],
  length: 12,
  width: [0.03, 0.085, 0.115, 0.12, 0.105, 0.075, 0.04, 0.018],
  top: [0.02, 0.065, 0.095, 0.105, 0.095, 0.068, 0.04, 0.022],
  bottom: [0.03, 0.1, 0.125, 0.12, 0.095, 0.062, 0.036, 0.022],
  tail: { flat: true, span: 0.34, length: 0.1, fork: 0.55 },
  dorsal: { at: 0.62, length: 0.09, height: 0.035, sweep: 1 },
  pectoral: { at: 0.3, y: -0.05, length: 0.26, width: 0.075, sweep: 0.7 },
  eye: { at: 0.17, y: -0.008, radius: 0.008, color: "#2a2420" },
  mouth: { y: -0.006, length: 0.19, smile: -0.012 },
  colors: { base: "#3d4f60", back: "#2c3b4a", belly: "#c9d2d6", fin: "#33434f" },
  roughness: 0.35,
  speeds: { walk: 1.5, run: 4 },
};

/** A killer whale. */
export const orca: Fish = {
  ...dolphin,
  id: "orca",
  en: ["orca", "killer whale"],
  zh: ["虎鲸"],
  length: 6,
  width: [0.03, 0.085, 0.11, 0.12, 0.105, 0.075, 0.038, 0.016],
  top: [0.024, 0.08, 0.105, 0.115, 0.105, 0.078, 0.044, 0.024],
  bottom: [0.03, 0.08, 0.105, 0.115, 0.1, 0.07, 0.04, 0.022],
  eye: { at: 0.13, y: 0.012, radius: 0.009, color: "#2a2420" },
  mouth: { y: -0.02, length: 0.11, smile: 0.004 },
  dorsal: { at: 0.42, length: 0.13, height: 0.18, sweep: 0.5 },
  colors: { base: "#1b1d21", back: "#16181c", belly: "#f4f3f0", fin: "#1b1d21", eyePatch: "#f4f3f0" },
};
