/** Coats and breeds of house cats, and further wild cats. */
import type { Species } from "./species.ts";
import { cat, leopard, tiger } from "./table-felines.ts";

const kept = { coats: undefined, solid: false } as const;

/** A grey tabby. */
export const tabby: Species = {
  ...cat,
  ...kept,
  id: "tabby-cat",
  en: ["tabby cat", "tabby", "striped cat"],
  zh: ["虎斑猫", "狸花猫"],
  coat: {
    base: "#a39480",
    back: "#7d6e5c",
    belly: "#e9dfd0",
    bib: "#efe6d8",
    cheeks: { color: "#f0e8da", high: -0.36, low: -0.2 },
    stripes: { color: "#43382e", period: 0.15, width: 0.44 },
    tailRings: { color: "#43382e", period: 0.16 },
    earInner: "#e6b8a8",
  },
};

/** A tuxedo cat. */
export const tuxedo: Species = {
  ...cat,
  ...kept,
  id: "tuxedo-cat",
  en: ["tuxedo cat", "black and white cat"],
  zh: ["奶牛猫", "黑白猫"],
  coat: {
    base: "#232228",
    back: "#1d1c21",
    belly: "#f7f3ec",
    bib: "#f9f6f0",
    socks: { color: "#f7f3ec", front: 0.2, hind: 0.3 },
    cheeks: { color: "#f9f6f0", high: -0.42, low: -0.02 },
    blaze: { color: "#f9f6f0", width: 0.07, top: 0.5 },
    earInner: "#8f6f6a",
  },
};

/** A calico cat: white with black and ginger patches. */
export const calico: Species = {
  ...cat,
  ...kept,
  id: "calico-cat",
  en: ["calico cat", "calico", "tortoiseshell cat"],
  zh: ["三花猫", "玳瑁猫"],
  coat: {
    base: "#f6f0e6",
    back: "#f4ede2",
    patches: { color: "#cf7c34", size: 0.5, share: 0.5 },
    spots: { color: "#2b2625", size: 0.3, share: 0.34, head: true },
    bib: "#f8f3ea",
    socks: { color: "#f6f0e6", front: 0.3, hind: 0.22 },
    cheeks: { color: "#f8f3ea", high: -0.3, low: -0.1 },
    earBack: "#2b2625",
    earInner: "#efb9a4",
  },
};

/** A Siamese: cream with dark points and blue eyes. */
export const siamese: Species = {
  ...cat,
  ...kept,
  id: "siamese-cat",
  en: ["siamese cat", "siamese", "ragdoll cat"],
  zh: ["暹罗猫", "布偶猫"],
  trunk: { wheelbase: 0.9, chest: [0.16, 0.19], loin: [0.145, 0.165], rump: [0.16, 0.19] },
  head: {
    ...cat.head,
    size: 0.31,
    muzzle: { root: [-0.26, 0.6, 0.32, 0.28], tip: [-0.3, 1.16, 0.2, 0.18] },
    eye: { ...cat.head.eye, color: "#8fc4ee", rim: "#2c62a8", tilt: 0.2 },
    ears: { ...cat.head.ears, length: 1.2, width: 0.56, splay: 0.46 },
  },
  fur: { ...cat.fur, body: 0.026, chest: 0.034, cheek: 0.04, tail: 0.034 },
  coat: {
    base: "#ecdcc2",
    back: "#d2b996",
    belly: "#f4ead8",
    muzzle: { color: "#3f2d26", from: 0.66 },
    mask: { color: "#54403a", radius: 1.1, droop: 0.2 },
    socks: { color: "#4a362e", front: 0.3, hind: 0.26 },
    tailTip: { color: "#4a362e", from: 0.08 },
    earBack: "#4a362e",
    earInner: "#8a6a5c",
  },
};

/** A Persian: a flat face in a cloud of fur. */
export const persian: Species = {
  ...cat,
  id: "persian-cat",
  en: ["persian cat", "persian", "maine coon", "long-haired cat"],
  zh: ["波斯猫", "长毛猫", "缅因猫"],
  trunk: { wheelbase: 0.84, chest: [0.2, 0.225], loin: [0.19, 0.21], rump: [0.2, 0.225] },
  head: {
    ...cat.head,
    size: 0.35,
    cheeks: { at: [0.58, -0.32, 0.3], radius: 0.54 },
    muzzle: { root: [-0.26, 0.56, 0.38, 0.3], tip: [-0.24, 0.92, 0.26, 0.22] },
    pads: { at: [0.2, -0.36, 0.8], radius: 0.25 },
    eye: { ...cat.head.eye, color: "#e8a23a", rim: "#8a4c0c", tilt: 0.05 },
    ears: { ...cat.head.ears, length: 0.76, width: 0.44, at: [0.62, 0.5, -0.08] },
  },
  fur: {
    body: 0.1,
    chest: 0.16,
    belly: 0.12,
    rump: 0.13,
    leg: 0.05,
    tail: 0.19,
    head: 0.05,
    cheek: 0.19,
    ear: 0.04,
    lift: 0.46,
  },
  coat: { base: "#f3ede2", back: "#eee6d8", earInner: "#efc2b2" },
  coats: ["#f3ede2", "#9a9794", "#d99a58"],
};

/** A jaguar: a heavy leopard with large rosettes. */
export const jaguar: Species = {
  ...leopard,
  id: "jaguar",
  en: ["jaguar"],
  zh: ["美洲豹", "美洲虎"],
  height: 0.72,
  trunk: { wheelbase: 0.98, chest: [0.2, 0.26], loin: [0.18, 0.215], rump: [0.19, 0.23] },
  coat: {
    ...leopard.coat,
    base: "#d99440",
    back: "#c07a28",
    spots: { color: "#22170f", size: 0.11, share: 0.37, head: true, heart: "#b8742c" },
  },
};

/** A snow leopard: smoke grey, with a long thick tail. */
export const snowLeopard: Species = {
  ...leopard,
  id: "snow-leopard",
  en: ["snow leopard", "ounce"],
  zh: ["雪豹"],
  height: 0.62,
  tail: { path: tiger.tail.path.map(([y, z]) => [y, z * 1.12]), radii: [0.085, 0.085, 0.085, 0.085, 0.08, 0.04] },
  fur: { body: 0.045, chest: 0.075, belly: 0.07, rump: 0.05, leg: 0.03, tail: 0.09, head: 0.03, cheek: 0.1, ear: 0.03 },
  head: { ...leopard.head, eye: { ...leopard.head.eye, color: "#c8d6b8", rim: "#6a8a72" } },
  coat: {
    base: "#cfcac0",
    back: "#b3aea4",
    belly: "#f6f3ec",
    bib: "#f4f1ea",
    cheeks: { color: "#f4f1ea", high: -0.3, low: -0.14 },
    spots: { color: "#37332f", size: 0.09, share: 0.34, head: true, heart: "#a39d92" },
    earBack: "#4a4540",
    earInner: "#e6dcd0",
  },
};

/** A lynx: tufted ears, great cheeks, a stub of a tail. */
export const lynx: Species = {
  ...leopard,
  id: "lynx",
  en: ["lynx", "bobcat", "wildcat", "caracal"],
  zh: ["猞猁", "山猫"],
  height: 0.6,
  trunk: { wheelbase: 0.8, chest: [0.175, 0.23], loin: [0.16, 0.19], rump: [0.175, 0.215], rumpRise: 0.05 },
  head: {
    ...leopard.head,
    ears: { shape: "pricked", at: [0.6, 0.54, -0.1], length: 1.05, width: 0.42, splay: 0.3, blunt: 0, turn: 0.35 },
    eye: { ...leopard.head.eye, color: "#e6cf6a", rim: "#8a6a1a" },
  },
  tail: {
    path: [
      [0, 0],
      [-0.04, -0.08],
      [-0.09, -0.14],
      [-0.13, -0.18],
    ],
    radii: [0.07, 0.075, 0.07, 0.03],
  },
  fur: {
    body: 0.04,
    chest: 0.07,
    belly: 0.06,
    rump: 0.045,
    leg: 0.034,
    tail: 0.045,
    head: 0.03,
    cheek: 0.15,
    ear: 0.06,
  },
  coat: {
    base: "#b99873",
    back: "#9a7852",
    belly: "#f4ecdf",
    bib: "#f4ecdf",
    cheeks: { color: "#f6efe3", high: -0.26, low: -0.12 },
    spots: { color: "#54402f", size: 0.05, share: 0.24 },
    tailTip: { color: "#241d19", from: 0.55 },
    earTip: "#241d19",
    earBack: "#8a7258",
    earInner: "#efe2d0",
  },
};

/** A puma, plain and sandy. */
export const puma: Species = {
  ...leopard,
  id: "puma",
  en: ["puma", "cougar", "mountain lion"],
  zh: ["美洲狮", "山狮"],
  coat: {
    base: "#c29667",
    back: "#a47a4c",
    belly: "#f2e6d4",
    cheeks: { color: "#f6efe3", high: -0.32, low: -0.12 },
    tailTip: { color: "#4a3426", from: 0.88 },
    earBack: "#5a4636",
    earInner: "#ecdcc8",
  },
};

/** A lioness: a lion without a mane. */
export const lioness: Species = {
  ...tiger,
  id: "lioness",
  en: ["lioness"],
  zh: ["母狮"],
  height: 0.92,
  tail: {
    path: [
      [0, 0],
      [-0.1, -0.2],
      [-0.3, -0.36],
      [-0.48, -0.54],
      [-0.5, -0.74],
      [-0.4, -0.86],
    ],
    radii: [0.055, 0.045, 0.04, 0.036, 0.04, 0.02],
    tuft: { from: 0.84, length: 0.1 },
  },
  head: {
    ...tiger.head,
    eye: { ...tiger.head.eye, color: "#d99a3a", rim: "#7a480e" },
    nose: { kind: "cat", size: [0.22, 0.17, 0.13], color: "#5a3a33" },
  },
  coat: {
    base: "#d2a361",
    back: "#b98545",
    belly: "#f0dcb8",
    cheeks: { color: "#f6e8cf", high: -0.34, low: -0.16 },
    earBack: "#8a6030",
    earInner: "#e8cfae",
    tailTip: { color: "#4a2a16", from: 0.84 },
  },
};

/** Every cat of this table. */
export const CATS: Species[] = [tabby, tuxedo, calico, siamese, persian, jaguar, snowLeopard, lynx, puma, lioness];
