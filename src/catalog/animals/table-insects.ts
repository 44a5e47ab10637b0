/** Butterflies, moths and dragonflies. */
import type { Insect } from "./insects.ts";

/** A monarch butterfly. */
export const butterfly: Insect = {
  id: "butterfly",
  en: ["butterfly", "monarch butterfly", "swallowtail"],
  zh: ["蝴蝶"],
  span: 0.1,
  body: { length: 0.34, radius: 0.035, colors: ["#1f1a18"], round: false },
  wing: { color: "#f08a1c", edge: "#1c1614", dots: "#fbf6ea", size: 0.5, clear: false, raised: 0.55 },
  speeds: { walk: 0.4, run: 1 },
  coats: ["#f08a1c", "#3a7ae0", "#f2d24a"],
};

/** A dragonfly. */
export const dragonfly: Insect = {
  id: "dragonfly",
  en: ["dragonfly", "damselfly"],
  zh: ["蜻蜓"],
  span: 0.09,
  body: { length: 0.85, radius: 0.035, colors: ["#1f7a8a", "#2fa8a0"], round: false },
  wing: { color: "#e4f2f6", edge: "#7a9aa6", dots: "#ffffff", size: 0.55, clear: true, raised: 0.08 },
  speeds: { walk: 0.6, run: 3 },
};

/** A moth: furry and pale, its wings spread flat. */
export const moth: Insect = {
  id: "moth",
  en: ["moth", "luna moth", "hawk moth"],
  zh: ["飞蛾", "蛾子"],
  span: 0.09,
  body: { length: 0.36, radius: 0.062, colors: ["#b89a74", "#9a7c58"], round: true },
  wing: { color: "#c8b08a", edge: "#7a5c3e", dots: "#f4e6c8", size: 0.5, clear: false, raised: 0.16 },
  speeds: { walk: 0.4, run: 1 },
  coats: ["#c8b08a", "#c8b08a", "#a8d0a0"],
};
