/** Cattle, deer, antelopes and swine beyond the farm; the mammoth. */
import type { Species } from "./species.ts";
import { alpaca, cow, deer, elephant, goat, horse, pig, sheep } from "./table-hoofed.ts";

/** A bison: a great hump of dark wool before narrow hips. */
export const bison: Species = {
  ...cow,
  id: "bison",
  en: ["bison", "american bison", "american buffalo"],
  zh: ["野牛", "美洲野牛"],
  height: 1.7,
  trunk: { wheelbase: 0.8, chest: [0.23, 0.33], loin: [0.2, 0.25], rump: [0.18, 0.23], rumpRise: -0.14, hump: 0.16 },
  legs: { ...cow.legs, elbow: 0.42, wrist: 0.24, hip: 0.7, knee: 0.46, hock: 0.28 },
  neck: { base: 0.27, top: 0.22, from: 0.76 },
  head: {
    ...cow.head,
    size: 0.165,
    at: [0.78, 0.56],
    pitch: 0.62,
    skull: [1.05, 1, 1],
    eye: { ...cow.head.eye, radius: 0.24 },
    nose: { ...cow.head.nose, color: "#1a1514" },
    ears: { ...cow.head.ears, length: 0.7, width: 0.24 },
  },
  fur: {
    body: 0.03,
    back: 0.05,
    chest: 0.12,
    belly: 0.06,
    leg: 0.03,
    tail: 0.02,
    head: 0.05,
    cheek: 0.08,
    curly: true,
    lift: 0.5,
    drape: 0.1,
  },
  beard: { color: "#2a1d15", length: 0.2 },
  coat: {
    base: "#6a452a",
    back: "#5a3820",
    bib: "#3a271a",
    collar: { color: "#3f2a1b" },
    head: "#35241a",
    socks: { color: "#2f2018", front: 0.4, hind: 0.26 },
    muzzle: { color: "#241a16", from: 1.7 },
    tailTip: { color: "#241a16", from: 0.8 },
    earInner: "#54402f",
  },
  horns: "bison",
  hoof: "#241e1a",
  solid: false,
};

/** An African or water buffalo with a boss of horn. */
export const buffalo: Species = {
  ...cow,
  id: "buffalo",
  en: ["buffalo", "water buffalo", "african buffalo", "cape buffalo", "wildebeest", "gnu"],
  zh: ["水牛", "非洲水牛", "角马"],
  height: 1.5,
  trunk: { ...cow.trunk, chest: [0.225, 0.3], hump: 0.04 },
  head: {
    ...cow.head,
    nose: { ...cow.head.nose, color: "#1a1514" },
    ears: { ...cow.head.ears, at: [0.84, 0.2, -0.2], splay: -0.3, length: 1.1 },
  },
  coat: {
    base: "#47403d",
    back: "#38322f",
    belly: "#5a514c",
    muzzle: { color: "#2a2422", from: 1.9 },
    earInner: "#7a6a62",
    tailTip: { color: "#241f1d", from: 0.8 },
  },
  horns: "buffalo",
  hoof: "#2a2421",
  solid: false,
};

/** A black bull. */
export const bull: Species = {
  ...cow,
  id: "bull",
  en: ["bull", "fighting bull"],
  zh: ["公牛", "斗牛"],
  height: 1.5,
  trunk: { wheelbase: 0.9, chest: [0.235, 0.32], loin: [0.215, 0.25], rump: [0.2, 0.245], hump: 0.09 },
  neck: { base: 0.25, top: 0.2, from: 0.82 },
  head: { ...cow.head, skull: [1.08, 0.98, 1], at: [1.06, 0.52] },
  coat: {
    base: "#2b2423",
    back: "#211b1b",
    muzzle: { color: "#3a302c", from: 1.95 },
    earInner: "#6a5650",
    tailTip: { color: "#1a1616", from: 0.8 },
  },
  horns: "bull",
  coats: ["#2b2423", "#6a3a20"],
  solid: true,
};

/** An ox with long horns. */
export const ox: Species = {
  ...bull,
  id: "ox",
  en: ["ox", "longhorn", "highland cow", "highland cattle"],
  zh: ["黄牛", "长角牛"],
  head: cow.head,
  fur: {
    body: 0.05,
    back: 0.06,
    chest: 0.09,
    belly: 0.09,
    leg: 0.03,
    tail: 0.05,
    head: 0.05,
    cheek: 0.06,
    drape: 0.13,
  },
  coat: {
    base: "#b06a34",
    back: "#98551f",
    belly: "#c98a54",
    muzzle: { color: "#e0b8a0", from: 1.95 },
    earInner: "#d8a890",
    tailTip: { color: "#8a4c1c", from: 0.7 },
  },
  horns: "longhorn",
  coats: undefined,
};

/** A yak in its curtain of hair. */
export const yak: Species = {
  ...bison,
  id: "yak",
  en: ["yak", "musk ox", "muskox"],
  zh: ["牦牛"],
  height: 1.6,
  trunk: { wheelbase: 0.86, chest: [0.23, 0.31], loin: [0.22, 0.27], rump: [0.2, 0.25], rumpRise: -0.05, hump: 0.1 },
  head: { ...bison.head, at: [0.86, 0.56] },
  fur: {
    body: 0.06,
    back: 0.07,
    chest: 0.2,
    belly: 0.22,
    leg: 0.05,
    tail: 0.16,
    head: 0.06,
    cheek: 0.09,
    lift: 0.4,
    drape: 0.4,
  },
  beard: undefined,
  coat: {
    base: "#33271f",
    back: "#2a1f19",
    head: "#2a201a",
    muzzle: { color: "#b9aa98", from: 1.9 },
    earInner: "#54402f",
  },
  horns: "yak",
};

/** A woolly mammoth. */
export const mammoth: Species = {
  ...elephant,
  id: "mammoth",
  en: ["mammoth", "woolly mammoth", "mastodon"],
  zh: ["猛犸象", "长毛象"],
  height: 3,
  trunk: { wheelbase: 0.64, chest: [0.23, 0.3], loin: [0.24, 0.29], rump: [0.21, 0.26], rumpRise: -0.12, hump: 0.08 },
  legs: { ...elephant.legs, hip: 0.72 },
  head: {
    ...elephant.head,
    size: 0.19,
    at: [1.02, 0.38],
    skull: [1, 1.25, 0.95],
    ears: { ...elephant.head.ears, length: 0.95, width: 0.6 },
  },
  fur: {
    body: 0.06,
    back: 0.08,
    chest: 0.14,
    belly: 0.2,
    leg: 0.06,
    tail: 0.06,
    head: 0.06,
    cheek: 0.07,
    ear: 0.04,
    lift: 0.4,
    drape: 0.3,
  },
  coat: { base: "#6a4226", back: "#54321b", belly: "#5a381f", earInner: "#7a5638" },
  tusks: "mammoth",
};

/** A moose with palms of antler. */
export const moose: Species = {
  ...deer,
  id: "moose",
  en: ["moose"],
  zh: ["驼鹿"],
  height: 1.75,
  trunk: { wheelbase: 0.72, chest: [0.165, 0.23], loin: [0.15, 0.19], rump: [0.155, 0.195], hump: 0.09 },
  neck: { base: 0.18, top: 0.135, from: 0.84 },
  head: {
    ...deer.head,
    size: 0.12,
    at: [1.14, 0.5],
    pitch: 0.42,
    muzzle: { root: [-0.1, 0.8, 0.56, 0.56], tip: [-0.3, 2.9, 0.46, 0.5] },
    pads: { at: [0.2, -0.62, 2.5], radius: 0.36 },
    jaw: { chin: [-0.7, 2.3], width: 0.28 },
    eye: { ...deer.head.eye, radius: 0.28 },
    nose: { kind: "nostrils", size: [0.12, 0.15, 0.1], color: "#1d1614" },
    mouth: [-0.62, 1.8],
  },
  fur: { ...deer.fur, body: 0.022, chest: 0.05, back: 0.035 },
  beard: { color: "#3a271b", length: 0.13 },
  coat: {
    base: "#5a3d28",
    back: "#45301f",
    belly: "#7a5f48",
    socks: { color: "#a59482", front: 0.5, hind: 0.46 },
    muzzle: { color: "#7a6250", from: 2.2 },
    earInner: "#c9ad94",
  },
  horns: "moose",
};

/** An elk with swept antlers. */
export const elk: Species = {
  ...deer,
  id: "elk",
  en: ["elk", "wapiti"],
  zh: ["马鹿", "麋鹿"],
  height: 1.4,
  trunk: { ...deer.trunk, chest: [0.16, 0.22] },
  head: { ...deer.head, size: 0.12, at: [1.38, 0.42], eye: { ...deer.head.eye, radius: 0.33 } },
  fur: { ...deer.fur, chest: 0.08, cheek: 0.04 },
  coat: {
    base: "#a87a4c",
    back: "#8f6238",
    belly: "#d8c09c",
    collar: { color: "#54381f" },
    head: "#5c3f26",
    socks: { color: "#5a3d24", front: 0.5, hind: 0.44 },
    tailUnder: "#efe2cc",
    earInner: "#c9ad8c",
  },
  horns: "elk",
};

/** A reindeer with a pale ruff. */
export const reindeer: Species = {
  ...elk,
  id: "reindeer",
  en: ["reindeer", "caribou", "rudolph"],
  zh: ["驯鹿"],
  height: 1.1,
  neck: { base: 0.185, top: 0.14, from: 0.82 },
  head: {
    ...elk.head,
    size: 0.135,
    at: [1.2, 0.46],
    muzzle: { root: [-0.16, 0.75, 0.48, 0.46], tip: [-0.34, 2.1, 0.36, 0.33] },
  },
  legs: { ...deer.legs, front: [0.11, 0.07, 0.046, 0.042], hind: [0.15, 0.095, 0.05, 0.043], size: [0.06, 0.07] },
  fur: { ...deer.fur, body: 0.034, chest: 0.11, belly: 0.04, cheek: 0.04 },
  coat: {
    base: "#7a624e",
    back: "#5f4a38",
    belly: "#e6dccd",
    bib: "#ece4d6",
    collar: { color: "#d9cdbc" },
    head: "#6a5442",
    socks: { color: "#4a3a2e", front: 0.4, hind: 0.36 },
    muzzle: { color: "#b9a894", from: 1.8 },
    tailUnder: "#f4efe6",
    earInner: "#c9b8a4",
  },
};

/** A gazelle. */
export const gazelle: Species = {
  ...deer,
  id: "gazelle",
  en: ["gazelle", "antelope", "impala", "springbok", "oryx"],
  zh: ["羚羊", "瞪羚", "藏羚羊"],
  height: 0.8,
  head: { ...deer.head, ears: { ...deer.head.ears, length: 1.15, width: 0.34 } },
  fur: { ...deer.fur, body: 0.01, chest: 0.014, belly: 0.012, cheek: 0.014 },
  coat: {
    base: "#c98a4c",
    back: "#b0722f",
    belly: "#fbf6ee",
    bib: "#f6ead8",
    cheeks: { color: "#fbf3e6", high: -0.3, low: -0.24 },
    tailTip: { color: "#2a1f1a", from: 0.4 },
    brows: "#fbf3e6",
    earInner: "#f0dcc8",
  },
  horns: "gazelle",
};

/** A wild boar: a bristling wedge. */
export const boar: Species = {
  ...pig,
  id: "boar",
  en: ["boar", "wild boar", "warthog", "tapir"],
  zh: ["野猪", "疣猪"],
  height: 0.8,
  trunk: { wheelbase: 0.78, chest: [0.22, 0.31], loin: [0.21, 0.26], rump: [0.19, 0.24], rumpRise: -0.08, hump: 0.05 },
  head: {
    ...pig.head,
    size: 0.23,
    at: [0.92, 0.52],
    pitch: 0.3,
    muzzle: { root: [-0.16, 0.74, 0.48, 0.5], tip: [-0.3, 2.15, 0.3, 0.3] },
    jaw: { chin: [-0.66, 1.75], width: 0.22 },
    nose: { kind: "snout", size: [0.33, 0.29, 0.12], color: "#4a3a38" },
    ears: { shape: "pricked", at: [0.6, 0.62, -0.2], length: 0.9, width: 0.36, splay: 0.4, blunt: 0.15 },
    eye: { ...pig.head.eye, radius: 0.2 },
    mouth: [-0.5, 1.3],
  },
  tail: {
    path: [
      [-0.06, 0],
      [-0.16, -0.05],
      [-0.3, -0.06],
      [-0.42, -0.05],
    ],
    radii: [0.03, 0.022, 0.018, 0.01],
    tuft: { from: 0.7, length: 0.07 },
  },
  fur: { body: 0.05, back: 0.08, chest: 0.06, belly: 0.04, leg: 0.02, tail: 0.02, head: 0.03, cheek: 0.07, lift: 0.5 },
  mane: { kind: "horse", color: "#2a211c", length: 0.09 },
  coat: {
    base: "#5a4838",
    back: "#3f3228",
    belly: "#4a3a2e",
    socks: { color: "#2a211c", front: 0.26, hind: 0.24 },
    earInner: "#6a564a",
  },
  tusks: "boar",
  hoof: "#2a2320",
  solid: false,
};

/** A llama: taller than an alpaca, with banana ears. */
export const llama: Species = {
  ...alpaca,
  id: "llama",
  en: ["llama", "guanaco", "vicuna"],
  zh: ["大羊驼", "美洲驼"],
  height: 1.15,
  neck: { base: 0.15, top: 0.095, from: 0.8 },
  head: {
    ...alpaca.head,
    size: 0.125,
    at: [1.56, 0.3],
    muzzle: { root: [-0.2, 0.75, 0.44, 0.42], tip: [-0.34, 1.9, 0.3, 0.28] },
    jaw: { chin: [-0.64, 1.55], width: 0.2 },
    ears: { shape: "pricked", at: [0.45, 0.82, -0.2], length: 1.5, width: 0.28, splay: 0.2, blunt: 0.15 },
  },
  fur: { ...alpaca.fur, body: 0.07, head: 0.014, cheek: 0.02, leg: 0.02 },
  coat: {
    base: "#f1e8d8",
    back: "#efe4d0",
    patches: { color: "#8a5630", size: 0.6, share: 0.42 },
    head: "#f1e8d8",
    earInner: "#e8c8b0",
  },
  coats: undefined,
};

/** A ram with curled horns. */
export const ram: Species = {
  ...sheep,
  id: "ram",
  en: ["ram", "bighorn", "bighorn sheep", "mouflon"],
  zh: ["公羊", "盘羊"],
  height: 0.82,
  horns: "ram",
};

/** An ibex: a mountain goat with a beard. */
export const ibex: Species = {
  ...goat,
  id: "mountain-goat",
  en: ["mountain goat", "ibex", "bearded goat"],
  zh: ["雪羊", "野山羊"],
  fur: { body: 0.06, chest: 0.1, belly: 0.1, leg: 0.04, tail: 0.06, head: 0.018, cheek: 0.03, drape: 0.14 },
  coat: { base: "#f1ece2", back: "#e8e0d2", earInner: "#dfb7a2" },
  beard: { color: "#efe9de", length: 0.18 },
};

/** A pony: a short horse in a thick mane. */
export const pony: Species = {
  ...horse,
  id: "pony",
  en: ["pony", "shetland pony"],
  zh: ["矮马", "小马驹"],
  height: 1.0,
  trunk: { wheelbase: 0.84, chest: [0.195, 0.27], loin: [0.2, 0.25], rump: [0.205, 0.25] },
  legs: {
    ...horse.legs,
    elbow: 0.52,
    knee: 0.55,
    front: [0.115, 0.08, 0.054, 0.046],
    hind: [0.155, 0.105, 0.058, 0.048],
    size: [0.06, 0.07],
  },
  neck: { base: 0.215, top: 0.15, from: 0.82 },
  head: {
    ...horse.head,
    size: 0.15,
    at: [1.26, 0.42],
    eye: { ...horse.head.eye, radius: 0.4 },
    muzzle: { root: [-0.08, 0.8, 0.6, 0.64], tip: [-0.2, 2.55, 0.5, 0.46] },
    jaw: { chin: [-0.5, 2.15], width: 0.27 },
    mouth: [-0.42, 1.9],
  },
  mane: { kind: "horse", color: "#f0e2c4", length: 0.24 },
  tailHair: { color: "#f0e2c4", length: 0.5 },
  fur: { body: 0.014, leg: 0.012, tail: 0.02, head: 0.01 },
  coat: { ...horse.coat, base: "#a3682f", back: "#8a5220", socks: { color: "#f2ece2", front: 0.2, hind: 0.2 } },
  coats: undefined,
};

/** Every species of this table. */
export const GRAZERS: Species[] = [
  bison,
  buffalo,
  bull,
  ox,
  yak,
  mammoth,
  moose,
  elk,
  reindeer,
  gazelle,
  boar,
  llama,
  ram,
  ibex,
  pony,
];
