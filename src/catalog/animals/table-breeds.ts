/** Breeds of dogs, as rows over the dog, the wolf and the corgi. */
import type { Vec2 } from "../../shape/math.ts";
import type { Species } from "./species.ts";
import { corgi, dog, husky, poodle, wolf } from "./table-canines.ts";

/** A tail that lies curled over the back. */
const CURLED: Vec2[] = [
  [0, 0],
  [0.14, -0.12],
  [0.3, -0.14],
  [0.4, -0.02],
  [0.36, 0.1],
  [0.26, 0.13],
];

/** A muzzle that is pressed in, with heavy lips. */
const FLAT: Partial<Species["head"]> = {
  skull: [1.05, 0.96, 0.95],
  cheeks: { at: [0.55, -0.36, 0.3], radius: 0.54 },
  muzzle: { root: [-0.26, 0.66, 0.52, 0.44], tip: [-0.32, 1.08, 0.44, 0.36] },
  pads: { at: [0.28, -0.5, 0.9], radius: 0.32 },
  jaw: { chin: [-0.8, 0.92], width: 0.34 },
  mouth: [-0.56, 0.86],
  nose: { kind: "leather", size: [0.22, 0.16, 0.13], color: "#1a1516" },
};

/** A Shiba Inu: a small fox of a dog with a curled tail. */
export const shiba: Species = {
  ...husky,
  id: "shiba-inu",
  en: ["shiba inu", "shiba", "akita", "doge"],
  zh: ["柴犬", "秋田犬"],
  height: 0.4,
  head: {
    ...husky.head,
    size: 0.26,
    muzzle: { root: [-0.24, 0.72, 0.46, 0.4], tip: [-0.38, 1.6, 0.27, 0.25] },
    pads: { at: [0.21, -0.46, 1.24], radius: 0.25 },
    jaw: { chin: [-0.68, 1.24], width: 0.22 },
    cheeks: { at: [0.6, -0.34, 0.24], radius: 0.54 },
    eye: { ...husky.head.eye, radius: 0.3, color: "#4a2a14", rim: "#1c0e06", tilt: 0.14, iris: 1.05 },
    ears: { shape: "pricked", at: [0.6, 0.54, -0.18], length: 0.84, width: 0.42, splay: 0.32, blunt: 0.15, turn: 0.3 },
    tongue: false,
  },
  tail: { path: CURLED, radii: [0.075, 0.11, 0.125, 0.11, 0.09, 0.04] },
  coat: {
    base: "#d98a3e",
    back: "#bf6f26",
    belly: "#fbf3e6",
    bib: "#fbf3e6",
    cheeks: { color: "#fdf6ea", high: -0.1, low: -0.24 },
    brows: "#fdf6ea",
    socks: { color: "#fbf3e6", front: 0.2, hind: 0.16 },
    tailUnder: "#fbf3e6",
    earInner: "#efcdb4",
  },
};

/** A pug: fawn, with a black, folded face. */
export const pug: Species = {
  ...corgi,
  id: "pug",
  en: ["pug"],
  zh: ["巴哥犬", "哈巴狗"],
  height: 0.3,
  trunk: { wheelbase: 0.78, chest: [0.27, 0.32], loin: [0.24, 0.27], rump: [0.25, 0.28] },
  legs: { ...corgi.legs, elbow: 0.5, knee: 0.52, hock: 0.28 },
  head: {
    ...corgi.head,
    ...FLAT,
    size: 0.38,
    at: [1.34, 0.36],
    eye: { ...corgi.head.eye, radius: 0.38, at: [0.52, 0.04, 0.58], yaw: 0.4, upper: 0.8, lower: 0.66, tilt: -0.03 },
    brow: 0.2,
    ears: { shape: "folded", at: [0.72, 0.5, 0.0], length: 0.72, width: 0.34, splay: 0.8, blunt: 0.4 },
    tongue: false,
  },
  tail: {
    path: [
      [0, 0],
      [0.1, -0.08],
      [0.2, -0.06],
      [0.22, 0.04],
      [0.14, 0.08],
    ],
    radii: [0.065, 0.065, 0.06, 0.05, 0.03],
  },
  fur: { body: 0.028, leg: 0.02, tail: 0.03, head: 0.016, cheek: 0.02, ear: 0.014 },
  coat: {
    base: "#d8b184",
    back: "#bf9262",
    belly: "#ecd5b0",
    muzzle: { color: "#2a2221", from: 0.72 },
    mask: { color: "#3a2e2a", radius: 1.25, droop: 0.3 },
    earBack: "#2a2221",
    earInner: "#3a2e2a",
  },
};

/** A bulldog: broad, low, with hanging cheeks. */
export const bulldog: Species = {
  ...pug,
  id: "bulldog",
  en: ["bulldog", "english bulldog", "french bulldog", "boxer dog"],
  zh: ["斗牛犬", "法斗"],
  height: 0.36,
  trunk: { wheelbase: 0.8, chest: [0.32, 0.33], loin: [0.26, 0.27], rump: [0.26, 0.27] },
  legs: { ...pug.legs, stance: 0.26, front: [0.18, 0.14, 0.105, 0.1] },
  neck: { base: 0.32, top: 0.3 },
  head: {
    ...pug.head,
    size: 0.4,
    at: [1.2, 0.42],
    skull: [1.1, 0.9, 0.95],
    pads: { at: [0.34, -0.58, 0.92], radius: 0.37 },
    jaw: { chin: [-0.86, 1.02], width: 0.42 },
    eye: { ...pug.head.eye, radius: 0.29, at: [0.5, 0.12, 0.62], upper: 0.62 },
    ears: { shape: "folded", at: [0.8, 0.5, -0.1], length: 0.62, width: 0.3, splay: 0.9, blunt: 0.4 },
  },
  coat: {
    base: "#c98f5a",
    back: "#b0743e",
    belly: "#fbf4ea",
    bib: "#fbf4ea",
    socks: { color: "#fbf4ea", front: 0.3, hind: 0.24 },
    cheeks: { color: "#fbf4ea", high: -0.2, low: 0.1 },
    blaze: { color: "#fbf4ea", width: 0.2, top: 0.95 },
    earInner: "#e6b8a4",
  },
};

/** A chihuahua: tiny, with great ears and eyes. */
export const chihuahua: Species = {
  ...dog,
  id: "chihuahua",
  en: ["chihuahua"],
  zh: ["吉娃娃"],
  height: 0.2,
  trunk: { wheelbase: 0.78, chest: [0.19, 0.23], loin: [0.16, 0.18], rump: [0.17, 0.2] },
  legs: { ...dog.legs, front: [0.11, 0.075, 0.05, 0.046], hind: [0.15, 0.1, 0.05, 0.046], size: [0.062, 0.09] },
  head: {
    ...dog.head,
    size: 0.33,
    at: [1.3, 0.32],
    skull: [1.04, 1, 1],
    muzzle: { root: [-0.26, 0.7, 0.34, 0.3], tip: [-0.38, 1.3, 0.2, 0.19] },
    pads: { at: [0.15, -0.46, 1.02], radius: 0.2 },
    jaw: { chin: [-0.62, 1.0], width: 0.16 },
    eye: { ...dog.head.eye, radius: 0.4, at: [0.5, 0.04, 0.52], yaw: 0.4, upper: 0.78, color: "#4a2a14" },
    nose: { kind: "leather", size: [0.16, 0.13, 0.12], color: "#1d1718" },
    ears: { shape: "pricked", at: [0.62, 0.5, -0.16], length: 1.25, width: 0.56, splay: 0.62, blunt: 0.25, turn: 0.35 },
    mouth: [-0.5, 0.9],
    tongue: false,
  },
  fur: { ...dog.fur, body: 0.024, chest: 0.03, tail: 0.03, cheek: 0.024 },
  coat: {
    base: "#d2a067",
    back: "#b98144",
    belly: "#f4e6cf",
    bib: "#f4e6cf",
    cheeks: { color: "#f4e6cf", high: -0.4, low: -0.3 },
    earInner: "#e6b8a0",
  },
  coats: undefined,
};

/** A beagle in three colours. */
export const beagle: Species = {
  ...dog,
  id: "beagle",
  en: ["beagle", "basset hound", "foxhound"],
  zh: ["比格犬", "小猎犬"],
  height: 0.38,
  head: {
    ...dog.head,
    size: 0.25,
    ears: { ...dog.head.ears, length: 1.55, width: 0.6, blunt: 0.95 },
    tongue: false,
    jaw: { chin: [-0.8, 1.42], width: 0.27 },
  },
  fur: { ...dog.fur, body: 0.022, chest: 0.026, tail: 0.034, cheek: 0.02 },
  tail: { path: dog.tail.path, radii: [0.06, 0.052, 0.045, 0.036, 0.016] },
  coat: {
    base: "#f6f1e8",
    back: "#2a2423",
    saddle: { color: "#2c2523", down: 0.72 },
    head: "#b9763a",
    cheeks: { color: "#f6f1e8", high: -0.44, low: -0.05 },
    blaze: { color: "#f6f1e8", width: 0.16, top: 0.9 },
    tailTip: { color: "#f6f1e8", from: 0.72 },
    bib: "#f6f1e8",
    earBack: "#a5642c",
    earInner: "#c99a78",
  },
  coats: undefined,
  solid: false,
};

/** A Labrador: a broad short-haired retriever. */
export const labrador: Species = {
  ...dog,
  id: "labrador",
  en: ["labrador", "labrador retriever", "lab"],
  zh: ["拉布拉多", "拉布拉多犬"],
  height: 0.57,
  trunk: { ...dog.trunk, chest: [0.2, 0.26], loin: [0.18, 0.21] },
  tail: { path: dog.tail.path, radii: [0.088, 0.08, 0.066, 0.05, 0.02] },
  fur: { ...dog.fur, body: 0.022, chest: 0.028, tail: 0.034 },
  coat: { base: "#e2c189", back: "#cfa765", belly: "#f2e0b8", earBack: "#cda25e", earInner: "#d8b088" },
  coats: ["#e2c189", "#2b2727", "#6a4226"],
};

/** A border collie, black and white. */
export const collie: Species = {
  ...dog,
  id: "border-collie",
  en: ["border collie", "collie", "sheepdog", "bernese mountain dog", "australian shepherd"],
  zh: ["边牧", "边境牧羊犬", "牧羊犬"],
  height: 0.52,
  head: {
    ...dog.head,
    size: 0.22,
    muzzle: { root: [-0.24, 0.76, 0.46, 0.42], tip: [-0.38, 1.85, 0.29, 0.27] },
    pads: { at: [0.22, -0.48, 1.46], radius: 0.25 },
    jaw: { chin: [-0.7, 1.46], width: 0.22, open: 0.24 },
    ears: { shape: "folded", at: [0.64, 0.58, -0.14], length: 0.95, width: 0.4, splay: 0.5, blunt: 0.15 },
  },
  tail: {
    path: [
      [0, 0],
      [-0.1, -0.16],
      [-0.26, -0.34],
      [-0.34, -0.52],
      [-0.28, -0.66],
    ],
    radii: [0.07, 0.09, 0.115, 0.1, 0.03],
  },
  fur: {
    ...dog.fur,
    body: 0.06,
    chest: 0.11,
    belly: 0.085,
    rump: 0.085,
    leg: 0.04,
    tail: 0.14,
    cheek: 0.07,
    ear: 0.035,
  },
  coat: {
    base: "#26242a",
    back: "#1f1d22",
    belly: "#f7f4ee",
    bib: "#f9f6f0",
    collar: { color: "#f9f6f0" },
    socks: { color: "#f7f4ee", front: 0.38, hind: 0.22 },
    tailTip: { color: "#f7f4ee", from: 0.82 },
    cheeks: { color: "#f9f6f0", high: -0.5, low: 0 },
    blaze: { color: "#f9f6f0", width: 0.18, top: 0.95 },
    earInner: "#4a3d3a",
  },
  coats: undefined,
  solid: false,
};

/** A dachshund: a long low sausage of a dog. */
export const dachshund: Species = {
  ...dog,
  id: "dachshund",
  en: ["dachshund", "sausage dog", "wiener dog"],
  zh: ["腊肠犬", "腊肠狗"],
  height: 0.24,
  trunk: { wheelbase: 1.62, chest: [0.27, 0.34], loin: [0.235, 0.28], rump: [0.245, 0.3] },
  legs: {
    ...corgi.legs,
    elbow: 0.38,
    wrist: 0.18,
    knee: 0.44,
    hock: 0.22,
    front: [0.17, 0.125, 0.09, 0.085],
  },
  neck: { base: 0.26, top: 0.21 },
  head: {
    ...dog.head,
    size: 0.36,
    at: [1.46, 0.46],
    muzzle: { root: [-0.24, 0.76, 0.42, 0.38], tip: [-0.4, 2.1, 0.25, 0.24] },
    pads: { at: [0.18, -0.48, 1.7], radius: 0.23 },
    jaw: { chin: [-0.68, 1.66], width: 0.2 },
    ears: { ...dog.head.ears, length: 1.35, width: 0.56, blunt: 0.95 },
    tongue: false,
    mouth: [-0.52, 1.0],
  },
  tail: {
    path: [
      [0, 0],
      [0.02, -0.25],
      [0.08, -0.5],
      [0.2, -0.7],
    ],
    radii: [0.08, 0.06, 0.045, 0.015],
  },
  fur: { body: 0.024, leg: 0.02, tail: 0.024, head: 0.02, cheek: 0.02, ear: 0.02 },
  coat: {
    base: "#8a4a24",
    back: "#6f3818",
    belly: "#b87642",
    socks: { color: "#b87642", front: 0.2, hind: 0.18 },
    cheeks: { color: "#b87642", high: -0.5, low: -0.25 },
    earBack: "#6a3417",
    earInner: "#a8745a",
  },
  coats: ["#8a4a24", "#2b2422", "#b5743c"],
};

/** A Pomeranian: a ball of fur with a face in it. */
export const pomeranian: Species = {
  ...corgi,
  id: "pomeranian",
  en: ["pomeranian", "spitz", "pom dog"],
  zh: ["博美", "博美犬"],
  height: 0.22,
  trunk: { wheelbase: 0.72, chest: [0.29, 0.33], loin: [0.27, 0.29], rump: [0.28, 0.3] },
  legs: {
    ...corgi.legs,
    elbow: 0.48,
    knee: 0.5,
    hock: 0.27,
    front: [0.15, 0.1, 0.068, 0.062],
    hind: [0.18, 0.13, 0.068, 0.062],
    size: [0.08, 0.11],
  },
  head: {
    ...corgi.head,
    size: 0.4,
    at: [1.32, 0.3],
    muzzle: { root: [-0.24, 0.7, 0.36, 0.32], tip: [-0.36, 1.3, 0.21, 0.2] },
    pads: { at: [0.16, -0.44, 1.02], radius: 0.2 },
    jaw: { chin: [-0.62, 1.02], width: 0.17, open: 0.24 },
    ears: { shape: "pricked", at: [0.52, 0.62, -0.14], length: 0.6, width: 0.32, splay: 0.34, blunt: 0.4, turn: 0.35 },
    eye: { ...corgi.head.eye, radius: 0.34, color: "#3a2010", rim: "#140a05" },
    mouth: [-0.48, 0.88],
  },
  tail: { path: CURLED, radii: [0.09, 0.13, 0.15, 0.14, 0.12, 0.05] },
  fur: {
    body: 0.16,
    chest: 0.22,
    belly: 0.15,
    rump: 0.2,
    leg: 0.06,
    tail: 0.24,
    head: 0.06,
    cheek: 0.2,
    ear: 0.05,
    lift: 0.55,
  },
  coat: {
    base: "#e09a4e",
    back: "#c97f34",
    belly: "#f6dcb4",
    bib: "#f6dcb4",
    cheeks: { color: "#f4d8ae", high: -0.4, low: -0.24 },
    earInner: "#e6bfa4",
  },
  coats: ["#e09a4e", "#f4efe6", "#b9763a"],
};

/** A Samoyed: a smiling white cloud. */
export const samoyed: Species = {
  ...husky,
  id: "samoyed",
  en: ["samoyed", "great pyrenees"],
  zh: ["萨摩耶", "萨摩耶犬"],
  head: {
    ...husky.head,
    cheeks: { at: [0.6, -0.34, 0.24], radius: 0.54 },
    eye: { ...husky.head.eye, color: "#3a2010", rim: "#140a05", iris: 1.05 },
    ears: { shape: "pricked", at: [0.6, 0.54, -0.18], length: 0.8, width: 0.42, splay: 0.36, blunt: 0.4, turn: 0.35 },
  },
  fur: {
    body: 0.1,
    chest: 0.16,
    belly: 0.1,
    rump: 0.13,
    leg: 0.06,
    tail: 0.2,
    head: 0.05,
    cheek: 0.17,
    ear: 0.04,
    lift: 0.48,
  },
  coat: { base: "#f6f3ec", back: "#f1ece2", belly: "#f8f6f0", earInner: "#eccfc2" },
};

/** A greyhound: all legs and chest. */
export const greyhound: Species = {
  ...dog,
  id: "greyhound",
  en: ["greyhound", "whippet", "great dane", "doberman"],
  zh: ["灵缇", "灰狗"],
  height: 0.72,
  trunk: { wheelbase: 0.78, chest: [0.15, 0.25], loin: [0.11, 0.145], rump: [0.14, 0.19] },
  legs: {
    ...dog.legs,
    elbow: 0.54,
    front: [0.1, 0.066, 0.044, 0.042],
    hind: [0.155, 0.092, 0.044, 0.042],
    size: [0.056, 0.09],
  },
  neck: { base: 0.155, top: 0.105 },
  head: {
    ...dog.head,
    size: 0.155,
    at: [1.34, 0.42],
    skull: [0.95, 0.9, 1.05],
    muzzle: { root: [-0.18, 0.8, 0.44, 0.42], tip: [-0.34, 2.5, 0.24, 0.24] },
    pads: { at: [0.17, -0.4, 2.05], radius: 0.22 },
    jaw: { chin: [-0.6, 2.0], width: 0.19 },
    ears: { shape: "folded", at: [0.6, 0.5, -0.35], length: 0.9, width: 0.32, splay: 1.1, blunt: 0.1 },
    tongue: false,
    mouth: [-0.46, 1.2],
  },
  tail: {
    path: [
      [0, 0],
      [-0.14, -0.12],
      [-0.36, -0.22],
      [-0.54, -0.36],
      [-0.56, -0.52],
    ],
    radii: [0.045, 0.036, 0.03, 0.024, 0.01],
  },
  fur: { body: 0.008, leg: 0.006, tail: 0.01, head: 0.007, ear: 0.008 },
  coat: { base: "#8f8d90", back: "#77757a", belly: "#e9e5df", bib: "#e9e5df", earInner: "#b89a90" },
  coats: ["#8f8d90", "#b98a56", "#2b2727"],
};

/** A terrier: wire-haired, with beard and brows. */
export const terrier: Species = {
  ...poodle,
  id: "terrier",
  en: ["terrier", "yorkshire terrier", "yorkie", "schnauzer", "jack russell", "shih tzu", "maltese"],
  zh: ["梗犬", "约克夏", "雪纳瑞"],
  height: 0.3,
  head: {
    ...poodle.head,
    size: 0.3,
    muzzle: { root: [-0.26, 0.72, 0.44, 0.38], tip: [-0.38, 1.5, 0.32, 0.28] },
    ears: { shape: "folded", at: [0.62, 0.6, -0.1], length: 0.8, width: 0.36, splay: 0.55, blunt: 0.15 },
    tongue: false,
    jaw: { chin: [-0.68, 1.2], width: 0.24 },
  },
  fur: {
    body: 0.06,
    chest: 0.09,
    belly: 0.1,
    leg: 0.07,
    tail: 0.07,
    head: 0.05,
    cheek: 0.14,
    ear: 0.05,
    lift: 0.5,
    drape: 0.16,
  },
  coat: {
    base: "#8a6a48",
    back: "#4a4444",
    saddle: { color: "#514b4b", down: 0.74 },
    cheeks: { color: "#c99a5e", high: -0.2, low: -0.1 },
    brows: "#c99a5e",
    socks: { color: "#c0905a", front: 0.4, hind: 0.36 },
    earInner: "#c99a78",
  },
  coats: undefined,
  solid: false,
};

/** A Saint Bernard: a mountain of a dog. */
export const bernard: Species = {
  ...dog,
  id: "saint-bernard",
  en: ["saint bernard", "st bernard", "mastiff", "newfoundland dog"],
  zh: ["圣伯纳犬", "獒犬"],
  height: 0.78,
  trunk: { wheelbase: 0.82, chest: [0.215, 0.27], loin: [0.2, 0.23], rump: [0.2, 0.23] },
  legs: { ...dog.legs, front: [0.135, 0.105, 0.082, 0.076], hind: [0.17, 0.125, 0.08, 0.074], size: [0.098, 0.12] },
  head: {
    ...dog.head,
    size: 0.24,
    muzzle: { root: [-0.26, 0.74, 0.56, 0.48], tip: [-0.4, 1.55, 0.45, 0.38] },
    pads: { at: [0.32, -0.6, 1.22], radius: 0.35 },
  },
  fur: { ...dog.fur, body: 0.055, chest: 0.085, belly: 0.07, tail: 0.1, leg: 0.036, cheek: 0.05 },
  coat: {
    base: "#b0642c",
    back: "#8f4a1c",
    belly: "#f7f1e6",
    bib: "#f9f4ea",
    collar: { color: "#f9f4ea" },
    socks: { color: "#f7f1e6", front: 0.46, hind: 0.34 },
    cheeks: { color: "#f9f4ea", high: -0.5, low: 0.05 },
    blaze: { color: "#f9f4ea", width: 0.2, top: 0.95 },
    mask: { color: "#3a2620", radius: 1.35, droop: 0.5 },
    tailTip: { color: "#f7f1e6", from: 0.8 },
    earBack: "#5a2f18",
    earInner: "#b08468",
  },
  coats: undefined,
  solid: false,
};

/** Every breed of this table. */
export const BREEDS: Species[] = [
  shiba,
  pug,
  bulldog,
  chihuahua,
  beagle,
  labrador,
  collie,
  dachshund,
  pomeranian,
  samoyed,
  greyhound,
  terrier,
  bernard,
];

/** A coyote: a lean wolf in sand and grey. */
export const coyote: Species = {
  ...wolf,
  id: "coyote",
  en: ["coyote", "jackal", "dingo", "wild dog"],
  zh: ["郊狼", "豺"],
  height: 0.58,
  head: { ...wolf.head, ears: { ...wolf.head.ears, length: 1.4, width: 0.5 } },
  coat: {
    ...wolf.coat,
    base: "#a58b6c",
    back: "#6f5f50",
    saddle: { color: "#75685c", down: 0.84 },
    belly: "#e6d8c2",
    bib: "#e6d8c2",
    cheeks: { color: "#ead9be", high: -0.08, low: -0.28 },
    socks: { color: "#c79f6c", front: 0.4, hind: 0.36 },
    earBack: "#a87848",
  },
};
