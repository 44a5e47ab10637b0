/** Rays and seahorses. */
import type { Ray } from "./rays.ts";
import type { Upright } from "./seahorse.ts";

/** A manta ray. */
export const manta: Ray = {
  id: "manta-ray",
  en: ["manta ray", "manta", "devil ray"],
  zh: ["蝠鲼", "魔鬼鱼", "鳐鱼"],
  span: 3.4,
  hide: {
    base: "#3a4a5c",
    back: "#2c3a4a",
    belly: "#f2f2ee",
    marks: [{ kind: "mottle", color: "#5a6e80", size: 0.16, share: 0.3 }],
  },
  length: 0.46,
  thick: 0.05,
  swept: 0.85,
  tail: 0.42,
  horns: 0.1,
  speeds: { walk: 0.4, run: 1 },
  tags: ["swims"],
};

/** A stingray. */
export const stingray: Ray = {
  id: "stingray",
  en: ["stingray", "sting ray", "flounder"],
  zh: ["黄貂鱼", "魟鱼"],
  span: 1,
  hide: {
    base: "#a8905e",
    back: "#94794a",
    belly: "#f2ead8",
    marks: [{ kind: "spots", color: "#4a8ac8", size: 0.09, share: 0.42 }],
  },
  length: 0.92,
  thick: 0.07,
  swept: 0.12,
  tail: 0.85,
  horns: 0,
  speeds: { walk: 0.5, run: 1.4 },
  tags: ["swims"],
};

/** A seahorse. */
export const seahorse: Upright = {
  id: "seahorse",
  en: ["seahorse", "sea horse", "sea dragon"],
  zh: ["海马"],
  height: 0.24,
  hide: {
    base: "#f0a83a",
    back: "#e08a24",
    belly: "#fbe0a0",
    marks: [{ kind: "speckle", color: "#c8702a", size: 0.02, share: 0.1 }],
  },
  coats: ["#f0a83a", "#f0a83a", "#e0607a"],
  tags: ["swims"],
};
