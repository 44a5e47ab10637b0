/** Apes and monkeys beyond the plain ones. */
import type { Species } from "./species.ts";
import { gorilla } from "./table-bears.ts";
import { monkey } from "./table-small.ts";

/** Goes on long arms and short legs, and has no tail. */
const APE: Pick<Species, "trunk" | "legs" | "tail"> = {
  trunk: { wheelbase: 0.56, chest: [0.2, 0.22], loin: [0.175, 0.19], rump: [0.16, 0.17], rumpRise: -0.24 },
  legs: {
    ...gorilla.legs,
    front: [0.12, 0.09, 0.07, 0.066],
    hind: [0.14, 0.11, 0.072, 0.066],
    size: [0.075, 0.11],
    stance: 0.17,
  },
  tail: {
    path: [
      [-0.34, 0.1],
      [-0.36, 0.09],
      [-0.38, 0.08],
      [-0.4, 0.07],
    ],
    radii: [0.05, 0.05, 0.04, 0.03],
  },
};

/** A chimpanzee with a bare face and great ears. */
export const chimp: Species = {
  ...monkey,
  ...APE,
  id: "chimpanzee",
  en: ["chimpanzee", "chimp", "bonobo", "ape"],
  zh: ["黑猩猩"],
  height: 0.85,
  head: {
    ...monkey.head,
    size: 0.2,
    at: [1.16, 0.24],
    skull: [1, 1.02, 0.95],
    muzzle: { root: [-0.3, 0.6, 0.52, 0.38], tip: [-0.5, 1.24, 0.5, 0.34] },
    pads: { at: [0.24, -0.56, 0.98], radius: 0.32 },
    jaw: { chin: [-0.92, 0.94], width: 0.34 },
    brow: 0.26,
    eye: { ...monkey.head.eye, radius: 0.26, color: "#6a3c1a" },
    nose: { kind: "cat", size: [0.18, 0.08, 0.06], color: "#4a3028" },
    ears: { ...monkey.head.ears, length: 0.85, width: 0.46, at: [0.94, 0.06, -0.04] },
    mouth: [-0.66, 0.86],
  },
  fur: { ...monkey.fur, body: 0.055 },
  coat: {
    base: "#2b2524",
    back: "#221d1c",
    belly: "#3a322f",
    muzzle: { color: "#c08f70", from: 0.62 },
    mask: { color: "#c08f70", radius: 1.7, droop: 0 },
    socks: { color: "#3a2a24", front: 0.1, hind: 0.09 },
    earBack: "#c08f70",
    earInner: "#c99a7c",
  },
  coats: undefined,
};

/** An orangutan in its long red coat. */
export const orangutan: Species = {
  ...chimp,
  id: "orangutan",
  en: ["orangutan", "orang-utan"],
  zh: ["红毛猩猩", "猩猩"],
  height: 0.95,
  trunk: { ...APE.trunk, chest: [0.22, 0.24], loin: [0.21, 0.22], rump: [0.18, 0.19] },
  head: {
    ...chimp.head,
    size: 0.215,
    cheeks: { at: [0.72, -0.2, 0.3], radius: 0.52 },
    ears: { ...chimp.head.ears, length: 0.4, width: 0.26 },
  },
  fur: {
    body: 0.1,
    back: 0.11,
    chest: 0.12,
    belly: 0.1,
    leg: 0.1,
    tail: 0.03,
    head: 0.06,
    cheek: 0.06,
    ear: 0.01,
    lift: 0.36,
    drape: 0.16,
  },
  beard: { color: "#a84c16", length: 0.07 },
  coat: {
    base: "#b5561c",
    back: "#9a4412",
    muzzle: { color: "#8a6a58", from: 0.56 },
    mask: { color: "#7a5c4e", radius: 2.0, droop: 0 },
    socks: { color: "#54403a", front: 0.08, hind: 0.08 },
    earBack: "#8a6a58",
    earInner: "#8a6a58",
  },
};

/** A baboon with a dog's muzzle. */
export const baboon: Species = {
  ...monkey,
  id: "baboon",
  en: ["baboon", "mandrill", "macaque"],
  zh: ["狒狒", "山魈"],
  height: 0.62,
  head: {
    ...monkey.head,
    size: 0.2,
    muzzle: { root: [-0.26, 0.66, 0.46, 0.4], tip: [-0.46, 1.85, 0.34, 0.3] },
    pads: { at: [0.22, -0.54, 1.55], radius: 0.26 },
    jaw: { chin: [-0.82, 1.5], width: 0.27 },
    brow: 0.26,
    eye: { ...monkey.head.eye, radius: 0.24, color: "#c98a2a", rim: "#5a3206" },
    nose: { kind: "leather", size: [0.2, 0.14, 0.1], color: "#3a2a2a" },
    mouth: [-0.62, 1.1],
  },
  fur: { ...monkey.fur, body: 0.055, chest: 0.1, cheek: 0.16 },
  coat: {
    base: "#8f8064",
    back: "#736548",
    belly: "#a89878",
    muzzle: { color: "#5c4a48", from: 0.8 },
    mask: { color: "#6a5450", radius: 1.4, droop: 0.2 },
    earBack: "#5c4a48",
    earInner: "#8a6a60",
  },
  coats: undefined,
};

/** A sloth: long arms, a sleepy smile. */
export const sloth: Species = {
  ...monkey,
  ...APE,
  id: "sloth",
  en: ["sloth"],
  zh: ["树懒"],
  height: 0.5,
  trunk: { wheelbase: 0.6, chest: [0.21, 0.22], loin: [0.21, 0.21], rump: [0.19, 0.19], rumpRise: -0.14 },
  head: {
    ...monkey.head,
    size: 0.24,
    at: [1.06, 0.34],
    skull: [1.04, 0.92, 0.92],
    muzzle: { root: [-0.24, 0.6, 0.42, 0.36], tip: [-0.28, 1.06, 0.34, 0.3] },
    pads: { at: [0.2, -0.4, 0.86], radius: 0.26 },
    jaw: { chin: [-0.7, 0.84], width: 0.26 },
    eye: { ...monkey.head.eye, radius: 0.26, at: [0.42, 0.1, 0.66], upper: 0.46, tilt: -0.12, color: "#4a2a14" },
    nose: { kind: "leather", size: [0.22, 0.16, 0.12], color: "#2a1f1e" },
    ears: { ...monkey.head.ears, length: 0.12, width: 0.1 },
    brow: 0.12,
    mouth: [-0.5, 0.74],
  },
  fur: {
    body: 0.09,
    back: 0.1,
    chest: 0.09,
    belly: 0.08,
    leg: 0.08,
    tail: 0.04,
    head: 0.05,
    cheek: 0.08,
    ear: 0.01,
    lift: 0.4,
  },
  coat: {
    base: "#9a8a70",
    back: "#84745a",
    belly: "#b5a68a",
    head: "#ecdfc4",
    mask: { color: "#54402f", radius: 1.5, droop: 1.6 },
    cap: { color: "#a09072", line: 0.5 },
    socks: { color: "#5a4a3a", front: 0.06, hind: 0.06 },
    earInner: "#9a8a70",
  },
  coats: undefined,
  speeds: { walk: 0.15, trot: 0.3, run: 0.5 },
};

/** Every species of this table. */
export const APES: Species[] = [chimp, orangutan, baboon, sloth];
