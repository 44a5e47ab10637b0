/** Beasts of tales: dragons, griffins, winged horses. */
import type { Species } from "./species.ts";
import { tyrannosaur } from "./table-dinosaurs.ts";
import { lion } from "./table-felines.ts";
import { horse, unicorn } from "./table-hoofed.ts";
import { crocodile, lizard } from "./table-reptiles.ts";

/** A western dragon: four legs, wings of skin, horns, spines from nape to tail. */
export const dragon: Species = {
  ...crocodile,
  id: "dragon",
  en: ["dragon", "fire dragon", "wyvern", "western dragon", "fire-breathing dragon"],
  zh: ["西方龙", "飞龙", "喷火龙", "火龙", "巨龙"],
  height: 2.2,
  trunk: { wheelbase: 0.86, chest: [0.19, 0.25], loin: [0.165, 0.2], rump: [0.18, 0.215], rumpRise: -0.02 },
  legs: {
    foot: "paw",
    elbow: 0.5,
    wrist: 0.24,
    knee: 0.54,
    hock: 0.28,
    stance: 0.16,
    front: [0.14, 0.1, 0.078, 0.072],
    hind: [0.19, 0.13, 0.08, 0.072],
    size: [0.095, 0.135],
  },
  neck: { base: 0.19, top: 0.115, from: 0.84 },
  head: {
    ...lizard.head,
    size: 0.15,
    at: [1.52, 0.54],
    pitch: 0.16,
    skull: [1, 0.92, 1.05],
    cheeks: { at: [0.5, -0.34, 0.2], radius: 0.56 },
    muzzle: { root: [-0.12, 0.7, 0.6, 0.54], tip: [-0.26, 2.2, 0.42, 0.36] },
    pads: { at: [0.24, -0.1, 2.0], radius: 0.24 },
    jaw: { chin: [-0.76, 1.8], width: 0.34, open: 0.16 },
    brow: 0.28,
    eye: {
      ...lizard.head.eye,
      radius: 0.34,
      at: [0.58, 0.26, 0.56],
      yaw: 0.5,
      upper: 0.56,
      lower: 0.52,
      tilt: 0.2,
      color: "#f4c63a",
      rim: "#9a4a0a",
    },
    nose: { kind: "nostrils", size: [0.09, 0.1, 0.09], color: "#2a1412" },
    ears: { shape: "leaf", at: [0.9, 0.1, -0.4], length: 0.9, width: 0.4, splay: 0.3, blunt: 0.05 },
    mouth: [-0.46, 0.6],
    fangs: { count: 6, length: 0.22 },
  },
  tail: {
    path: [
      [-0.06, 0.05],
      [-0.2, -0.35],
      [-0.5, -0.8],
      [-0.68, -1.3],
      [-0.62, -1.8],
      [-0.4, -2.2],
    ],
    radii: [0.16, 0.125, 0.09, 0.065, 0.045, 0.014],
  },
  coat: {
    base: "#b5342a",
    back: "#8a201c",
    belly: "#e8c07a",
    bib: "#e8c07a",
    cheeks: { color: "#e0b06a", high: -0.5, low: -0.5 },
    earBack: "#8a201c",
    earInner: "#e0a060",
  },
  coats: ["#b5342a", "#3f8a4a", "#3a5ab0"],
  horns: "dragon",
  plates: { color: "#e0a04a", edge: "#a8481c", count: 22, height: 0.11, half: 0.06, from: 0.02, to: 1.92 },
  wings: {
    length: 1.65,
    width: 0.95,
    membrane: true,
    spread: true,
    color: "#8a201c",
    edge: "#d9803a",
    rise: 0.62,
    sweep: 0.35,
  },
  speeds: { walk: 1.8, trot: 4, run: 8 },
};

/** A griffin: a lion behind, an eagle before. */
export const griffin: Species = {
  ...lion,
  id: "griffin",
  en: ["griffin", "gryphon", "hippogriff"],
  zh: ["狮鹫", "格里芬"],
  height: 1.2,
  mane: undefined,
  neck: { base: 0.215, top: 0.165 },
  head: {
    ...lion.head,
    size: 0.17,
    at: [1.3, 0.38],
    skull: [1, 0.98, 1.05],
    cheeks: undefined,
    pads: undefined,
    muzzle: { root: [-0.05, 0.5, 0.52, 0.5], tip: [-0.06, 1.0, 0.34, 0.36] },
    jaw: { chin: [-0.4, 0.66], width: 0.24 },
    brow: 0.26,
    eye: {
      ...lion.head.eye,
      radius: 0.3,
      at: [0.56, 0.18, 0.6],
      yaw: 0.55,
      upper: 0.52,
      tilt: 0.22,
      color: "#f0c63a",
      rim: "#9a6a12",
    },
    nose: { kind: "nostrils", size: [0.02, 0.02, 0.02], color: "#3a2a10" },
    ears: { shape: "pricked", at: [0.5, 0.76, -0.25], length: 0.85, width: 0.28, splay: 0.36, blunt: 0.05, turn: 0.5 },
    mouth: [-0.3, 0.5],
    whiskers: undefined,
  },
  beak: { kind: "hook", length: 1.15, width: 0.42, depth: 0.5, y: -0.04, color: "#e8a92a" },
  fur: { ...lion.fur, chest: 0.1, cheek: 0.05, head: 0.04 },
  coat: {
    base: "#c08a4a",
    back: "#9a6a30",
    belly: "#e6cfa4",
    collar: { color: "#f4efe4" },
    bib: "#f4efe4",
    head: "#f7f3ea",
    socks: { color: "#e0a42a", front: 0.3, hind: 0 },
    tailTip: { color: "#4a2a16", from: 0.84 },
    earBack: "#e6dccb",
    earInner: "#f0e2c8",
  },
  wings: {
    length: 1.75,
    width: 0.72,
    spread: true,
    color: "#7a5230",
    edge: "#f0e6d4",
    bar: "#b5864a",
    rise: 0.7,
    sweep: 0.45,
  },
};

/** Pegasus: a white horse with a swan's wings. */
export const pegasus: Species = {
  ...horse,
  id: "pegasus",
  en: ["pegasus", "winged horse", "flying horse"],
  zh: ["飞马", "天马"],
  coat: { base: "#f6f4f2", back: "#f2efec", muzzle: { color: "#ecd8d6", from: 2.5 }, earInner: "#ecd0cc" },
  mane: { kind: "horse", color: "#efe6d2", length: 0.19 },
  tailHair: { color: "#efe6d2", length: 0.42 },
  hoof: "#c9b48a",
  coats: undefined,
  wings: { length: 1.3, width: 0.52, spread: true, color: "#f7f5f1", edge: "#e6e2da", rise: 0.72, sweep: 0.5 },
};

/** A winged unicorn. */
export const alicorn: Species = {
  ...unicorn,
  id: "alicorn",
  en: ["alicorn", "winged unicorn", "flying unicorn"],
  zh: ["飞天独角兽"],
  wings: { length: 1.3, width: 0.52, spread: true, color: "#f7eef6", edge: "#d9b8ea", rise: 0.72, sweep: 0.5 },
};

/** A kaiju: a tyrannosaur that walks upright, with spines down its back. */
export const kaiju: Species = {
  ...tyrannosaur,
  id: "kaiju",
  en: ["kaiju", "godzilla", "giant lizard monster", "sea monster dinosaur"],
  zh: ["怪兽", "哥斯拉"],
  height: 12,
  trunk: { wheelbase: 0.36, chest: [0.2, 0.22], loin: [0.23, 0.25], rump: [0.22, 0.23], rumpRise: -0.32 },
  legs: {
    ...tyrannosaur.legs,
    hip: 0.52,
    knee: 0.32,
    hock: 0.13,
    shoulder: 0.84,
    arms: [0.17, 0.17],
    front: [0.09, 0.07, 0.055, 0.05],
    size: [0.05, 0.07],
    hind: [0.2, 0.15, 0.11, 0.1],
    hindSize: [0.11, 0.17],
    stance: 0.2,
  },
  head: { ...tyrannosaur.head, size: 0.12, at: [1.22, 0.2] },
  neck: { base: 0.19, top: 0.14, from: 0.9 },
  tail: {
    path: [
      [-0.24, 0.08],
      [-0.36, -0.25],
      [-0.46, -0.65],
      [-0.5, -1.1],
      [-0.5, -1.55],
      [-0.44, -1.95],
    ],
    radii: [0.2, 0.17, 0.12, 0.08, 0.05, 0.02],
  },
  coat: { base: "#4a544e", back: "#343c38", belly: "#6a746a", earInner: "#4a544e" },
  plates: { color: "#9ab0b8", edge: "#dfeef2", count: 15, height: 0.22, half: 0.1, from: 0.1, to: 1.75 },
  speeds: { walk: 5, trot: 8, run: 12 },
};

/** Every species of this table. */
export const FANTASY: Species[] = [dragon, griffin, pegasus, alicorn, kaiju];
