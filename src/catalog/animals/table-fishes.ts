/** Fishes, sharks, dolphins and whales. */
import type { Fish } from "./fishes.ts";

/** A goldfish. */
export const goldfish: Fish = {
  id: "fish",
  en: ["fish", "goldfish"],
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

/** A koi: white with orange patches. */
export const koi: Fish = {
  ...goldfish,
  id: "koi",
  en: ["koi", "koi fish", "carp"],
  zh: ["锦鲤", "鲤鱼"],
  length: 0.5,
  width: [0.02, 0.07, 0.095, 0.1, 0.085, 0.06, 0.035, 0.018],
  top: [0.018, 0.085, 0.12, 0.125, 0.105, 0.075, 0.05, 0.042],
  bottom: [0.018, 0.08, 0.115, 0.12, 0.1, 0.07, 0.046, 0.04],
  tail: { flat: false, span: 0.36, length: 0.2, fork: 0.8 },
  dorsal: { at: 0.34, length: 0.36, height: 0.09, sweep: 0.8 },
  colors: { base: "#f4efe6", back: "#f2ece2", belly: "#fbf8f2", fin: "#f6e6d8", patch: "#e2521a" },
  speeds: { walk: 0.4, run: 1.2 },
  coats: ["#f4efe6", "#f4efe6", "#e8862a"],
};

/** A salmon. */
export const salmon: Fish = {
  ...koi,
  id: "salmon",
  en: ["salmon", "trout", "herring", "sardine", "cod", "mackerel"],
  zh: ["三文鱼", "鲑鱼", "鳟鱼"],
  length: 0.75,
  width: [0.012, 0.045, 0.062, 0.066, 0.058, 0.042, 0.024, 0.014],
  top: [0.012, 0.062, 0.09, 0.095, 0.082, 0.058, 0.036, 0.03],
  bottom: [0.012, 0.066, 0.098, 0.104, 0.086, 0.058, 0.034, 0.03],
  tail: { flat: false, span: 0.28, length: 0.13, fork: 0.75 },
  dorsal: { at: 0.44, length: 0.14, height: 0.075, sweep: 0.7 },
  eye: { at: 0.1, y: 0.026, radius: 0.02, color: "#d8c890" },
  mouth: { y: -0.008, length: 0.06, smile: -0.004 },
  colors: { base: "#b8b8b4", back: "#4a6066", belly: "#f0ece6", fin: "#8a8a86" },
  roughness: 0.25,
  speeds: { walk: 0.7, run: 2.4 },
  coats: ["#b8b8b4", "#b8b8b4", "#d8786a"],
};

/** A tuna. */
export const tuna: Fish = {
  ...salmon,
  id: "tuna",
  en: ["tuna", "bluefin tuna", "bonito"],
  zh: ["金枪鱼"],
  length: 1.6,
  width: [0.012, 0.07, 0.1, 0.105, 0.085, 0.05, 0.02, 0.01],
  top: [0.012, 0.085, 0.12, 0.125, 0.1, 0.06, 0.026, 0.014],
  bottom: [0.012, 0.085, 0.125, 0.13, 0.1, 0.058, 0.026, 0.014],
  tail: { flat: false, span: 0.42, length: 0.07, fork: 1.05 },
  dorsal: { at: 0.4, length: 0.1, height: 0.12, sweep: 0.9 },
  anal: { at: 0.6, length: 0.07, height: 0.11, sweep: 1 },
  colors: { base: "#8a9aa6", back: "#24405e", belly: "#eef0ee", fin: "#c8b44a" },
  speeds: { walk: 1.4, run: 5 },
  coats: undefined,
};

/** A swordfish. */
export const swordfish: Fish = {
  ...tuna,
  id: "swordfish",
  en: ["swordfish", "marlin", "sailfish", "sturgeon", "barracuda"],
  zh: ["剑鱼", "旗鱼"],
  length: 2.4,
  bill: 0.34,
  width: [0.016, 0.05, 0.072, 0.074, 0.06, 0.038, 0.018, 0.01],
  top: [0.014, 0.062, 0.092, 0.095, 0.075, 0.045, 0.022, 0.014],
  bottom: [0.014, 0.06, 0.09, 0.092, 0.072, 0.044, 0.022, 0.014],
  dorsal: { at: 0.26, length: 0.22, height: 0.2, sweep: 0.5 },
  eye: { at: 0.085, y: 0.02, radius: 0.02, color: "#3a5a7a" },
  colors: { base: "#6a7e96", back: "#22344e", belly: "#eef0f0", fin: "#2a3e58" },
};

/** A pufferfish, blown up. */
export const pufferfish: Fish = {
  ...goldfish,
  id: "pufferfish",
  en: ["pufferfish", "puffer fish", "blowfish", "porcupine fish"],
  zh: ["河豚", "刺豚"],
  length: 0.3,
  width: [0.05, 0.2, 0.32, 0.36, 0.33, 0.22, 0.08, 0.03],
  top: [0.05, 0.2, 0.3, 0.33, 0.3, 0.2, 0.08, 0.04],
  bottom: [0.05, 0.24, 0.36, 0.4, 0.36, 0.24, 0.08, 0.04],
  tail: { flat: false, span: 0.26, length: 0.16, fork: 0.25 },
  dorsal: { at: 0.7, length: 0.12, height: 0.12, sweep: 0.5 },
  anal: { at: 0.72, length: 0.1, height: 0.1, sweep: 0.5 },
  pectoral: { at: 0.4, y: 0.02, length: 0.16, width: 0.12, sweep: 0.5 },
  eye: { at: 0.2, y: 0.13, radius: 0.088, color: "#3aa0a8" },
  mouth: { y: -0.02, length: 0.03, smile: 0.012 },
  colors: { base: "#e8c04a", back: "#b8862c", belly: "#fbf4e2", fin: "#e8b04a" },
  spines: { count: 150, length: 0.09 },
  roughness: 0.45,
  speeds: { walk: 0.2, run: 0.6 },
  coats: undefined,
};

/** An angelfish: a tall disc with long fins and dark bands. */
export const angelfish: Fish = {
  ...goldfish,
  id: "angelfish",
  en: ["angelfish", "angel fish", "butterflyfish", "discus fish", "blue tang", "reef fish"],
  zh: ["神仙鱼", "蝴蝶鱼"],
  length: 0.16,
  width: [0.012, 0.06, 0.085, 0.09, 0.078, 0.055, 0.03, 0.016],
  top: [0.02, 0.16, 0.29, 0.34, 0.32, 0.22, 0.1, 0.06],
  bottom: [0.02, 0.15, 0.28, 0.33, 0.31, 0.22, 0.1, 0.06],
  tail: { flat: false, span: 0.36, length: 0.24, fork: 0.3 },
  dorsal: { at: 0.4, length: 0.34, height: 0.34, sweep: 1.2 },
  anal: { at: 0.42, length: 0.34, height: 0.34, sweep: 1.2 },
  eye: { at: 0.14, y: 0.06, radius: 0.046, color: "#c8482a" },
  colors: { base: "#f2d84a", back: "#eccb32", belly: "#fbeea0", fin: "#f0cc3a", stripe: "#2a2a3a" },
  stripes: [0.14, 0.44, 0.74],
  coats: ["#f2d84a", "#f2d84a", "#4a86d8"],
};
