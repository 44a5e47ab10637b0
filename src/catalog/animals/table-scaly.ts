/** Lizards, crocodilians and turtles beyond the plain ones. */
import type { Species } from "./species.ts";
import { crocodile, lizard, turtle } from "./table-reptiles.ts";

/** A green iguana with a comb of spines. */
export const iguana: Species = {
  ...lizard,
  id: "iguana",
  en: ["iguana", "bearded dragon"],
  zh: ["鬣蜥"],
  height: 0.2,
  head: {
    ...lizard.head,
    size: 0.3,
    at: [1.12, 0.5],
    pads: { at: [0.34, -0.5, 0.3], radius: 0.34 },
    muzzle: { root: [-0.14, 0.5, 0.62, 0.46], tip: [-0.22, 1.5, 0.36, 0.3] },
    eye: { ...lizard.head.eye, radius: 0.26, color: "#d9822a", rim: "#6a3408" },
  },
  coat: {
    base: "#6fae4a",
    back: "#548a3c",
    belly: "#d9dcae",
    tailRings: { color: "#3f5f34", period: 0.13 },
    cheeks: { color: "#cfe0b0", high: -0.3, low: -0.36 },
    earInner: "#6fae4a",
  },
  plates: { color: "#7fae5a", edge: "#3f6a34", count: 30, height: 0.24, half: 0.07, from: 0.02, to: 1.6 },
};

/** A chameleon: turret eyes, a casque, a tail rolled up. */
export const chameleon: Species = {
  ...lizard,
  id: "chameleon",
  en: ["chameleon"],
  zh: ["变色龙"],
  height: 0.14,
  trunk: { wheelbase: 0.95, chest: [0.2, 0.34], loin: [0.22, 0.42], rump: [0.19, 0.32], rumpRise: -0.04 },
  legs: {
    ...lizard.legs,
    elbow: 0.42,
    knee: 0.42,
    stance: 0.3,
    front: [0.09, 0.07, 0.055, 0.06],
    hind: [0.1, 0.075, 0.055, 0.06],
    size: [0.08, 0.09],
  },
  neck: { base: 0.24, top: 0.22, from: 0.66 },
  head: {
    ...lizard.head,
    size: 0.28,
    at: [0.84, 0.5],
    skull: [0.85, 1.05, 1.2],
    brow: 0.2,
    eye: {
      ...lizard.head.eye,
      radius: 0.44,
      at: [0.72, 0.26, 0.42],
      yaw: 1.0,
      upper: 0.42,
      lower: 0.42,
      width: 0.6,
      iris: 0.6,
      color: "#e8a23a",
      rim: "#3a2008",
    },
    muzzle: { root: [-0.14, 0.5, 0.6, 0.5], tip: [-0.26, 1.4, 0.34, 0.32] },
  },
  tail: {
    path: [
      [-0.4, 0.05],
      [-0.42, -0.3],
      [-0.5, -0.65],
      [-0.42, -0.92],
      [-0.2, -0.96],
      [-0.06, -0.8],
      [-0.1, -0.62],
      [-0.24, -0.62],
      [-0.28, -0.74],
      [-0.2, -0.78],
    ],
    radii: [0.16, 0.12, 0.085, 0.068, 0.058, 0.05, 0.044, 0.036, 0.03, 0.02],
  },
  coat: {
    base: "#5fb84a",
    back: "#3f9a54",
    belly: "#cfe08a",
    stripes: { color: "#2a8a8a", period: 0.26, width: 0.36 },
    spots: { color: "#e8c23a", size: 0.12, share: 0.2, head: true },
    cheeks: { color: "#c8dc7a", high: -0.4, low: -0.4 },
    earInner: "#5fb84a",
  },
  plates: { color: "#4fa84a", edge: "#2f7a3a", count: 26, height: 0.1, half: 0.05, from: 0, to: 1.1 },
  coats: ["#5fb84a", "#3aa0b8", "#d9822a"],
  speeds: { walk: 0.12, trot: 0.25, run: 0.5 },
};

/** A gecko: great eyes, pads for toes. */
export const gecko: Species = {
  ...lizard,
  id: "gecko",
  en: ["gecko", "leopard gecko", "newt", "salamander", "axolotl"],
  zh: ["壁虎", "守宫", "蝾螈"],
  height: 0.05,
  trunk: { wheelbase: 1.2, chest: [0.3, 0.3], loin: [0.34, 0.3], rump: [0.26, 0.26], rumpRise: -0.04 },
  legs: { ...lizard.legs, size: [0.16, 0.17] },
  head: {
    ...lizard.head,
    size: 0.44,
    muzzle: { root: [-0.14, 0.5, 0.7, 0.44], tip: [-0.22, 1.4, 0.5, 0.3] },
    eye: { ...lizard.head.eye, radius: 0.42, at: [0.66, 0.34, 0.36], color: "#d8c060", rim: "#6a4a12" },
  },
  tail: {
    path: [
      [-0.4, 0.1],
      [-0.5, -0.3],
      [-0.6, -0.75],
      [-0.66, -1.2],
      [-0.68, -1.6],
    ],
    radii: [0.18, 0.2, 0.2, 0.13, 0.03],
  },
  coat: {
    base: "#e8c46a",
    back: "#d9a94a",
    belly: "#f6ead0",
    spots: { color: "#4a3626", size: 0.14, share: 0.3, head: true },
    cheeks: { color: "#f4e4c0", high: -0.36, low: -0.4 },
    tailRings: { color: "#8a6a4a", period: 0.28 },
    earInner: "#e8c46a",
  },
  coats: ["#e8c46a", "#6fb84a", "#e89a8a"],
};

/** A Komodo dragon. */
export const komodo: Species = {
  ...crocodile,
  id: "komodo-dragon",
  en: ["komodo dragon", "monitor lizard", "monitor"],
  zh: ["科莫多巨蜥", "巨蜥"],
  height: 0.55,
  plates: undefined,
  neck: { base: 0.26, top: 0.2, from: 0.72 },
  head: {
    ...lizard.head,
    size: 0.26,
    at: [1.0, 0.68],
    muzzle: { root: [-0.14, 0.5, 0.64, 0.46], tip: [-0.24, 2.0, 0.38, 0.3] },
    jaw: { chin: [-0.5, 1.5], width: 0.34 },
    eye: { ...lizard.head.eye, radius: 0.24, color: "#c98a2a", rim: "#3a2008" },
  },
  coat: {
    base: "#6f675a",
    back: "#554e44",
    belly: "#a89c84",
    spots: { color: "#8f8468", size: 0.08, share: 0.3, head: true },
    earInner: "#6f675a",
  },
};

/** An alligator: darker than a crocodile, with a broad round snout. */
export const alligator: Species = {
  ...crocodile,
  id: "alligator",
  en: ["alligator", "gator", "caiman"],
  zh: ["短吻鳄", "扬子鳄"],
  head: {
    ...crocodile.head,
    muzzle: { root: [-0.2, 0.5, 0.74, 0.4], tip: [-0.3, 2.5, 0.66, 0.28] },
    jaw: { chin: [-0.6, 2.0], width: 0.48, open: 0.06 },
  },
  coat: {
    ...crocodile.coat,
    base: "#4a524a",
    back: "#343c36",
    stripes: { color: "#2a322c", period: 0.34, width: 0.25 },
    earInner: "#4a524a",
  },
};

/** A tortoise under a high dome. */
export const tortoise: Species = {
  ...turtle,
  id: "tortoise",
  en: ["tortoise", "giant tortoise"],
  zh: ["陆龟", "象龟"],
  height: 0.34,
  legs: {
    ...turtle.legs,
    foot: "pad",
    stance: 0.42,
    front: [0.17, 0.16, 0.14, 0.14],
    hind: [0.17, 0.16, 0.14, 0.14],
    size: [0.14, 0.14],
  },
  neck: { base: 0.15, top: 0.12, from: 0.5 },
  head: { ...turtle.head, size: 0.21, at: [0.86, 0.66] },
  coat: {
    base: "#9a8a6a",
    back: "#857556",
    belly: "#c9b88e",
    cheeks: { color: "#b5a47e", high: -0.45, low: -0.4 },
    earInner: "#9a8a6a",
  },
  hoof: "#5a4e3c",
  shell: { color: "#7a5f38", seam: "#c9a860" },
  speeds: { walk: 0.1, trot: 0.2, run: 0.3 },
};

/** A sea turtle on its flippers. */
export const seaTurtle: Species = {
  ...turtle,
  id: "sea-turtle",
  en: ["sea turtle", "green sea turtle"],
  zh: ["海龟"],
  height: 0.34,
  legs: { ...turtle.legs, foot: "flipper", size: [0.26, 0.5], hindSize: [0.16, 0.22], front: [0.16, 0.15, 0.13, 0.12] },
  coat: {
    base: "#6f9a7a",
    back: "#5a8268",
    belly: "#e6e0b8",
    cheeks: { color: "#dcd8b0", high: -0.45, low: -0.4 },
    spots: { color: "#4a6a54", size: 0.12, share: 0.34, head: true },
    earInner: "#6f9a7a",
  },
  shell: { color: "#7a6a3a", seam: "#d0bc78" },
};

/** Every species of this table. */
export const SCALY: Species[] = [iguana, chameleon, gecko, komodo, alligator, tortoise, seaTurtle];
