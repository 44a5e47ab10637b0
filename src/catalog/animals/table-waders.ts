/** Long-legged birds and those of the water's edge. */
import type { Bird } from "./birds.ts";
import { duck, EYE, flamingo, penguin, seagull, songbird } from "./table-birds.ts";

/** A white stork with a red bill and black flight feathers. */
export const stork: Bird = {
  id: "stork",
  chick: "#e9e6df",
  en: ["stork", "white stork"],
  zh: ["鹳", "白鹳"],
  height: 1.05,
  body: { at: [0.56, -0.06], half: [0.12, 0.12, 0.22], pitch: 0.35 },
  neck: { base: 0.075, top: 0.045, bend: 0.03 },
  head: { at: [0.92, 0.2], size: 0.058, eye: { ...EYE, radius: 0.3 } },
  beak: { kind: "cone", length: 3.2, width: 0.34, depth: 0.5, y: -0.1, color: "#d2442a" },
  legs: { x: 0.045, hip: [0.5, -0.06], radius: 0.014, color: "#d2442a", toes: 0.08, thigh: 0.045 },
  wing: { length: 0.62, width: 0.26, color: "#f6f3ee", edge: "#1f1d21" },
  tail: { length: 0.1, width: 0.5, lift: 0.05, color: "#f6f3ee" },
  feathers: { base: "#f6f3ee", back: "#f4f1ea", belly: "#f6f3ee" },
  featherLength: 0.04,
  speeds: { walk: 0.7, run: 2 },
};

/** A red-crowned crane. */
export const crane: Bird = {
  ...stork,
  id: "crane-bird",
  en: ["crane bird", "red-crowned crane", "japanese crane", "sandhill crane", "whooping crane"],
  zh: ["鹤", "丹顶鹤", "仙鹤"],
  height: 1.3,
  neck: { base: 0.06, top: 0.034, bend: 0.045 },
  head: { at: [0.95, 0.16], size: 0.042, eye: { ...EYE, radius: 0.3 } },
  beak: { kind: "cone", length: 2.6, width: 0.32, depth: 0.42, y: -0.1, color: "#7a7a5a" },
  legs: { ...stork.legs, color: "#3a3838" },
  tail: { length: 0.16, width: 0.7, lift: -0.3, color: "#1f1d21" },
  feathers: { base: "#f7f5f0", back: "#f4f2ec", belly: "#f7f5f0", head: "#26242a", cap: "#d02a28", face: "#26242a" },
};

/** A grey heron with its neck in an S. */
export const heron: Bird = {
  ...stork,
  id: "heron",
  en: ["heron", "great blue heron", "grey heron", "bittern"],
  zh: ["苍鹭", "鹭"],
  height: 0.98,
  neck: { base: 0.065, top: 0.04, bend: 0.09 },
  head: {
    at: [0.93, 0.22],
    size: 0.05,
    eye: { ...EYE, radius: 0.3, color: "#f2d65a", rim: "#8a6a1a", iris: 0.9 },
    crest: { kind: "sweep", color: "#26262c", length: 2.2 },
  },
  beak: { kind: "cone", length: 3, width: 0.3, depth: 0.42, y: -0.1, color: "#e0a83a" },
  legs: { ...stork.legs, color: "#7a6a4a" },
  wing: { length: 0.62, width: 0.26, color: "#7f8c9a", edge: "#3a424e", bar: "#5f6c7c" },
  tail: { ...stork.tail, color: "#6f7c8a" },
  feathers: {
    base: "#a4afba",
    back: "#76838f",
    belly: "#e2e4e4",
    head: "#f0f0ee",
    stripe: "#26262c",
    breast: "#d9dcdc",
  },
};

/** A white egret. */
export const egret: Bird = {
  ...heron,
  id: "egret",
  en: ["egret", "ibis", "spoonbill"],
  zh: ["白鹭"],
  height: 0.7,
  head: { ...heron.head, crest: { kind: "sweep", color: "#f8f6f2", length: 1.8 } },
  beak: { ...heron.beak, color: "#2a2826" },
  legs: { ...heron.legs, color: "#2a2826" },
  wing: { length: 0.6, width: 0.26, color: "#f8f6f2", edge: "#f0ede6" },
  tail: { ...stork.tail, color: "#f6f4ef" },
  feathers: { base: "#f8f6f2", back: "#f6f4ef", belly: "#f8f6f2" },
};

/** A pelican with its pouch. */
export const pelican: Bird = {
  ...duck,
  id: "pelican",
  chick: "#e9e6df",
  en: ["pelican"],
  zh: ["鹈鹕"],
  height: 0.95,
  body: { at: [0.36, -0.06], half: [0.2, 0.2, 0.34], pitch: 0.3 },
  neck: { base: 0.11, top: 0.065, bend: 0.05 },
  head: {
    at: [0.9, 0.18],
    size: 0.085,
    eye: { ...EYE, radius: 0.3 },
    crest: { kind: "sweep", color: "#f0e6d2", length: 0.8 },
  },
  beak: { kind: "pouch", length: 3.9, width: 0.44, depth: 0.7, y: -0.06, color: "#e8a23a" },
  legs: { x: 0.09, hip: [0.2, -0.04], radius: 0.026, color: "#e0982e", webbed: true, toes: 0.12, thigh: 0.06 },
  wing: { length: 0.72, width: 0.3, color: "#f4f0e8", edge: "#3a3634" },
  tail: { length: 0.12, width: 0.5, lift: 0.2, color: "#f4f0e8" },
  feathers: { base: "#f6f2ea", back: "#f1ece2", belly: "#f6f2ea" },
  speeds: { walk: 0.5, run: 1.3 },
};

/** An ostrich: all legs, neck and eyes. */
export const ostrich: Bird = {
  ...flamingo,
  id: "ostrich",
  chick: "#b59a72",
  en: ["ostrich", "emu", "rhea", "cassowary"],
  zh: ["鸵鸟", "鸸鹋"],
  height: 2.3,
  body: { at: [0.5, -0.08], half: [0.15, 0.15, 0.23], pitch: 0.12 },
  neck: { base: 0.07, top: 0.034, bend: 0.02 },
  head: {
    at: [0.95, 0.13],
    size: 0.048,
    eye: { ...EYE, radius: 0.46, at: [0.6, 0.2, 0.4] },
    crest: { kind: "fan", color: "#6a5a4c", length: 0.35 },
  },
  beak: { kind: "flat", length: 1.0, width: 0.5, depth: 0.46, y: -0.16, color: "#d9a07a" },
  legs: { x: 0.075, hip: [0.46, -0.06], radius: 0.024, color: "#d9a88c", toes: 0.085, thigh: 0.085 },
  wing: { length: 0.4, width: 0.24, color: "#2a2628", edge: "#f4f0e8" },
  tail: { length: 0.12, width: 0.9, lift: 0.4, color: "#f4f0e8", count: 11 },
  feathers: { base: "#2a2628", back: "#231f21", belly: "#3a3436", head: "#d9b8a0" },
  bare: true,
  featherLength: 0.075,
  speeds: { walk: 1.5, run: 9 },
};

/** A puffin. */
export const puffin: Bird = {
  ...penguin,
  id: "puffin",
  en: ["puffin", "auk"],
  zh: ["海鹦", "海雀"],
  height: 0.3,
  body: { at: [0.42, 0], half: [0.25, 0.24, 0.36], pitch: 1.1 },
  neck: { base: 0.22, top: 0.2 },
  head: { at: [0.82, 0.08], size: 0.2, eye: { ...EYE, radius: 0.26, at: [0.6, 0.1, 0.56], yaw: 0.7 } },
  beak: {
    kind: "great",
    length: 0.8,
    width: 0.26,
    depth: 0.52,
    y: -0.14,
    color: "#3a4250",
    tip: { color: "#e8622a", from: 0.4 },
  },
  legs: { x: 0.1, hip: [0.16, 0.02], radius: 0.03, color: "#e8622a", webbed: true, toes: 0.14, thigh: 0.08 },
  wing: { length: 0.5, width: 0.24, color: "#22252c", edge: "#1a1c22" },
  feathers: { base: "#23262d", back: "#23262d", belly: "#f8f5ee", breast: "#f8f5ee", head: "#f4f1ea", cap: "#23262d" },
};

/** A kingfisher: a dagger of a bill on a jewel. */
export const kingfisher: Bird = {
  ...songbird,
  id: "kingfisher",
  en: ["kingfisher"],
  zh: ["翠鸟"],
  height: 0.17,
  head: {
    at: [0.82, 0.16],
    size: 0.24,
    eye: { ...EYE, radius: 0.28 },
    crest: { kind: "fan", color: "#1f6fa8", length: 0.34 },
  },
  beak: { kind: "cone", length: 2.0, width: 0.26, depth: 0.34, y: -0.08, color: "#26262a" },
  wing: { length: 0.66, width: 0.34, color: "#1a8aa0", edge: "#155a86", bar: "#3ac0c8" },
  tail: { length: 0.2, width: 0.3, lift: 0.1, color: "#1a6fb0" },
  feathers: { base: "#1f8fb0", back: "#16a0c0", belly: "#e8823a", breast: "#e8823a", head: "#1f7fa8", face: "#e8823a" },
};

/** An albatross: a gull on very long wings. */
export const albatross: Bird = {
  ...seagull,
  id: "albatross",
  en: ["albatross", "tern", "gannet", "booby"],
  zh: ["信天翁", "燕鸥"],
  height: 0.8,
  beak: { kind: "hook", length: 1.5, width: 0.26, depth: 0.34, y: -0.06, color: "#e6b89a" },
  wing: { length: 1.8, width: 0.32, color: "#3a3c42", edge: "#26282d" },
};

/** Every bird of this table. */
export const WADERS: Bird[] = [stork, crane, heron, egret, pelican, ostrich, puffin, kingfisher, albatross];
