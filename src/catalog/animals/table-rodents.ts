/** Rats, chipmunks, guinea pigs, beavers, porcupines. */
import type { Species } from "./species.ts";
import { hamster, hedgehog, mouse, squirrel } from "./table-small.ts";

/** A rat: a long mouse. */
export const rat: Species = {
  ...mouse,
  id: "rat",
  en: ["rat"],
  zh: ["大鼠", "耗子"],
  height: 0.1,
  trunk: { wheelbase: 1.0, chest: [0.27, 0.32], loin: [0.31, 0.36], rump: [0.33, 0.39], rumpRise: 0.06 },
  head: {
    ...mouse.head,
    size: 0.38,
    muzzle: { root: [-0.2, 0.64, 0.42, 0.38], tip: [-0.3, 1.75, 0.18, 0.17] },
    pads: { at: [0.14, -0.38, 1.46], radius: 0.18 },
    jaw: { chin: [-0.54, 1.3], width: 0.15 },
    ears: { ...mouse.head.ears, length: 0.74, width: 0.46 },
  },
  tail: { path: mouse.tail.path.map(([y, z]) => [y, z * 1.1]), radii: [0.075, 0.062, 0.05, 0.036, 0.012] },
  coat: { ...mouse.coat, base: "#6f665e", back: "#574f48", belly: "#c9bfb2" },
  coats: ["#6f665e", "#f2eee8", "#4a4440"],
};

/** A chipmunk: a small squirrel with five dark lines. */
export const chipmunk: Species = {
  ...squirrel,
  id: "chipmunk",
  en: ["chipmunk", "ground squirrel"],
  zh: ["花栗鼠", "金花鼠"],
  height: 0.08,
  head: {
    ...squirrel.head,
    cheeks: { at: [0.56, -0.36, 0.4], radius: 0.54 },
    ears: { ...squirrel.head.ears, length: 0.5, width: 0.3, blunt: 0.7 },
  },
  tail: {
    path: [
      [-0.05, 0],
      [0.08, -0.3],
      [0.34, -0.6],
      [0.56, -0.9],
    ],
    radii: [0.09, 0.13, 0.13, 0.05],
  },
  fur: { ...squirrel.fur, ear: 0.02, tail: 0.16 },
  coat: {
    base: "#b97a42",
    back: "#a86a34",
    belly: "#f8efe0",
    lines: { color: "#2e211a", count: 5, width: 0.1, on: "body" },
    brows: "#f4e6cf",
    cheeks: { color: "#f6e9d4", high: -0.2, low: -0.2 },
    mask: { color: "#6a4426", radius: 1.12, droop: 0.4 },
    earInner: "#e6bfa4",
  },
  coats: undefined,
};

/** A guinea pig: a loaf with a face. */
export const guineaPig: Species = {
  ...hamster,
  id: "guinea-pig",
  en: ["guinea pig", "cavy", "capybara", "lemming"],
  zh: ["豚鼠", "荷兰猪", "天竺鼠"],
  height: 0.14,
  trunk: { wheelbase: 1.0, chest: [0.4, 0.42], loin: [0.44, 0.44], rump: [0.43, 0.44] },
  head: {
    ...hamster.head,
    size: 0.42,
    at: [0.86, 0.52],
    skull: [0.96, 0.95, 1.05],
    muzzle: { root: [-0.2, 0.64, 0.5, 0.48], tip: [-0.3, 1.36, 0.36, 0.34] },
    pads: { at: [0.2, -0.44, 1.12], radius: 0.24 },
    ears: { shape: "leaf", at: [0.76, 0.5, -0.16], length: 0.6, width: 0.34, splay: -0.4, blunt: 0.9 },
  },
  fur: { ...hamster.fur, body: 0.1, chest: 0.12, rump: 0.14 },
  coat: {
    base: "#f3ece0",
    back: "#efe6d8",
    patches: { color: "#8a5a34", size: 0.7, share: 0.5 },
    blaze: { color: "#f6f0e6", width: 0.16, top: 1 },
    earBack: "#6a4428",
    earInner: "#d89a8a",
  },
};

/** A beaver: a heavy rodent with a flat, scaly tail and orange teeth. */
export const beaver: Species = {
  ...hamster,
  id: "beaver",
  en: ["beaver", "muskrat", "nutria"],
  zh: ["河狸", "海狸"],
  height: 0.34,
  trunk: { wheelbase: 0.86, chest: [0.36, 0.38], loin: [0.42, 0.43], rump: [0.42, 0.44], rumpRise: 0.04 },
  legs: { ...hamster.legs, size: [0.105, 0.13], hindSize: [0.13, 0.19] },
  head: {
    ...hamster.head,
    size: 0.38,
    at: [0.98, 0.48],
    muzzle: { root: [-0.22, 0.64, 0.48, 0.44], tip: [-0.32, 1.3, 0.36, 0.32] },
    pads: { at: [0.22, -0.46, 1.08], radius: 0.27 },
    jaw: { chin: [-0.76, 0.98], width: 0.22 },
    eye: { ...hamster.head.eye, radius: 0.25, at: [0.56, 0.16, 0.6] },
    nose: { kind: "leather", size: [0.24, 0.18, 0.14], color: "#2a1f1e" },
    ears: { ...hamster.head.ears, length: 0.4, width: 0.26 },
    teeth: "#e8a24a",
  },
  tail: {
    path: [
      [-0.36, 0.06],
      [-0.5, -0.2],
      [-0.58, -0.46],
      [-0.62, -0.74],
      [-0.62, -0.98],
    ],
    radii: [0.13, 0.085, 0.09, 0.085, 0.04],
    broad: 2.7,
  },
  fur: { ...hamster.fur, body: 0.09, tail: 0.002, head: 0.05, cheek: 0.07 },
  coat: {
    base: "#6f4a2c",
    back: "#583820",
    belly: "#94704c",
    tailTip: { color: "#3a3230", from: 0.14 },
    socks: { color: "#3a2c26", front: 0.1, hind: 0.1 },
    earInner: "#5a4030",
  },
  coats: undefined,
};

/** A porcupine under long banded quills. */
export const porcupine: Species = {
  ...hedgehog,
  id: "porcupine",
  en: ["porcupine", "echidna"],
  zh: ["豪猪", "箭猪"],
  height: 0.34,
  trunk: { wheelbase: 0.8, chest: [0.32, 0.35], loin: [0.38, 0.4], rump: [0.38, 0.4] },
  head: {
    ...hamster.head,
    size: 0.34,
    at: [0.86, 0.5],
    muzzle: { root: [-0.22, 0.64, 0.46, 0.42], tip: [-0.32, 1.32, 0.32, 0.3] },
    nose: { kind: "leather", size: [0.22, 0.16, 0.12], color: "#2a1f1e" },
  },
  fur: {
    body: 0.3,
    back: 0.5,
    chest: 0.09,
    belly: 0.06,
    rump: 0.56,
    leg: 0.04,
    tail: 0.3,
    head: 0.07,
    cheek: 0.08,
    ear: 0.02,
    lift: 0.75,
    quills: "#efe6d6",
  },
  coat: { base: "#3a2f2a", back: "#2a221f", belly: "#4a3c34", head: "#54443a", earInner: "#6a564a" },
};

/** Every species of this table. */
export const RODENTS: Species[] = [rat, chipmunk, guineaPig, beaver, porcupine];
