/** Birds of the woods, of the yard and of tales: peacocks, toucans, owls' neighbours, the phoenix. */
import type { Bird } from "./birds.ts";
import { chicken, crow, EYE, eagle, hawk, parrot, pigeon, rooster, songbird, sparrow } from "./table-birds.ts";

/** A peacock with his train folded behind him. */
export const peacock: Bird = {
  ...chicken,
  id: "peacock",
  chick: "#b59a72",
  en: ["peacock", "peafowl"],
  zh: ["孔雀"],
  height: 0.85,
  body: { at: [0.46, -0.02], half: [0.16, 0.165, 0.27], pitch: 0.35 },
  neck: { base: 0.095, top: 0.055, bend: 0.03 },
  head: {
    at: [0.92, 0.18],
    size: 0.065,
    eye: { ...EYE, radius: 0.32 },
    crest: { kind: "wires", color: "#2a7ad0", length: 1.5 },
  },
  beak: { kind: "cone", length: 0.95, width: 0.26, depth: 0.32, y: -0.1, color: "#c9c0ae" },
  legs: { x: 0.07, hip: [0.34, -0.02], radius: 0.018, color: "#8a7a68", toes: 0.1, thigh: 0.065 },
  wing: { length: 0.46, width: 0.22, color: "#b59a72", edge: "#7a4a24", bar: "#3a6a5a" },
  tail: { length: 0.3, width: 0.5, lift: 0, color: "#6a4a2c" },
  train: {
    length: 1.05,
    width: 3.0,
    lift: -0.12,
    wheel: true,
    color: "#2f7a4a",
    tip: "#3f9a4a",
    count: 25,
    eyes: ["#c98a3a", "#2fb0b8", "#1a2f8a"],
  },
  comb: undefined,
  feathers: {
    base: "#1f4fb8",
    back: "#2f7a5a",
    belly: "#1a3a7a",
    breast: "#1f56c4",
    head: "#1f56c4",
    face: "#f4f1ea",
    stripe: "#1a1c2a",
  },
  coats: undefined,
  speeds: { walk: 0.6, run: 1.6 },
};

/** A turkey with his wheel of feathers. */
export const turkey: Bird = {
  ...chicken,
  id: "turkey",
  en: ["turkey", "tom turkey", "gobbler"],
  zh: ["火鸡"],
  height: 0.75,
  body: { at: [0.46, -0.02], half: [0.25, 0.26, 0.31], pitch: 0.5 },
  neck: { base: 0.13, top: 0.06, bend: 0.03 },
  head: { at: [0.9, 0.24], size: 0.07, eye: { ...EYE, radius: 0.3 } },
  beak: { kind: "hook", length: 0.7, width: 0.26, depth: 0.3, y: -0.06, color: "#d9b88a" },
  legs: { x: 0.1, hip: [0.28, -0.02], radius: 0.024, color: "#c9705a", toes: 0.12, thigh: 0.09 },
  wing: { length: 0.56, width: 0.34, color: "#5a3a24", edge: "#d9c8ae", bar: "#2a1c14" },
  tail: { length: 0.52, width: 2.5, lift: 1, color: "#4a2f1e", tip: "#e0b078", count: 17, wheel: true },
  comb: undefined,
  wattle: "#d0302a",
  bare: true,
  feathers: {
    base: "#4a3222",
    back: "#3a2618",
    belly: "#54392a",
    breast: "#5f3f28",
    head: "#8fb0cc",
    flecks: "#8a5a2c",
  },
  coats: undefined,
};

/** A pheasant. */
export const pheasant: Bird = {
  ...rooster,
  id: "pheasant",
  en: ["pheasant", "quail", "partridge", "grouse"],
  zh: ["野鸡", "雉鸡", "鹌鹑"],
  comb: undefined,
  body: { at: [0.46, -0.02], half: [0.2, 0.2, 0.34], pitch: 0.3 },
  tail: { length: 0.85, width: 0.14, lift: 0.1, color: "#a87a4a", tip: "#5a3a1c" },
  feathers: {
    base: "#a8572a",
    back: "#8a5a34",
    belly: "#6a3418",
    breast: "#9a4a20",
    head: "#1a5a46",
    ring: "#f4f1ea",
    face: "#c02a26",
    flecks: "#e0b078",
  },
};

/** A hummingbird. */
export const hummingbird: Bird = {
  ...songbird,
  id: "hummingbird",
  en: ["hummingbird", "sunbird"],
  zh: ["蜂鸟"],
  height: 0.09,
  body: { at: [0.46, -0.02], half: [0.19, 0.2, 0.34], pitch: 0.7 },
  neck: { base: 0.15, top: 0.13 },
  head: { at: [0.84, 0.16], size: 0.18, eye: { ...EYE, radius: 0.34 } },
  beak: { kind: "bow", length: 2.5, width: 0.14, depth: 0.16, y: -0.08, color: "#26242a" },
  legs: { x: 0.07, hip: [0.2, 0.02], radius: 0.014, color: "#3a3230", toes: 0.07, thigh: 0.05 },
  wing: { length: 0.8, width: 0.24, color: "#5f7a6a", edge: "#8a9a94" },
  tail: { length: 0.34, width: 0.5, lift: 0.05, color: "#1a6a54" },
  feathers: { base: "#1f9a6a", back: "#17845a", belly: "#e9e8e0", breast: "#d0265a", face: "#d0265a", head: "#1f9a6a" },
};

/** A toucan. */
export const toucan: Bird = {
  ...crow,
  id: "toucan",
  en: ["toucan", "hornbill"],
  zh: ["巨嘴鸟", "犀鸟"],
  height: 0.46,
  body: { at: [0.46, -0.04], half: [0.19, 0.2, 0.34], pitch: 0.7 },
  head: { at: [0.86, 0.14], size: 0.14, eye: { ...EYE, radius: 0.28, color: "#2a6ac0", rim: "#123060", iris: 1 } },
  beak: {
    kind: "great",
    length: 3.0,
    width: 0.42,
    depth: 0.78,
    y: -0.12,
    color: "#f0922a",
    tip: { color: "#241d1b", from: 0.86 },
  },
  legs: { ...crow.legs, color: "#5f7a9a" },
  feathers: { base: "#212025", back: "#1d1c21", belly: "#212025", breast: "#f8f2e2", face: "#f8f2e2" },
};

/** A woodpecker with its red crest. */
export const woodpecker: Bird = {
  ...songbird,
  id: "woodpecker",
  en: ["woodpecker"],
  zh: ["啄木鸟"],
  height: 0.26,
  body: { at: [0.46, -0.02], half: [0.2, 0.21, 0.38], pitch: 0.9 },
  head: {
    at: [0.85, 0.14],
    size: 0.17,
    eye: { ...EYE, radius: 0.3 },
    crest: { kind: "fan", color: "#d02a28", length: 0.8 },
  },
  beak: { kind: "cone", length: 1.5, width: 0.24, depth: 0.28, y: -0.06, color: "#4a4648" },
  wing: { length: 0.7, width: 0.32, color: "#26242a", edge: "#1d1b20", bar: "#f4f1ea" },
  tail: { length: 0.36, width: 0.3, lift: 0, color: "#1f1d22" },
  feathers: {
    base: "#26242a",
    back: "#1f1d22",
    belly: "#f1ede4",
    breast: "#f1ede4",
    head: "#f4f1ea",
    cap: "#d02a28",
    stripe: "#1f1d22",
  },
};

/** A cardinal: red, with a crest and a mask. */
export const cardinal: Bird = {
  ...songbird,
  id: "cardinal",
  en: ["cardinal", "bullfinch"],
  zh: ["红雀", "红衣凤头鸟"],
  head: { ...songbird.head, crest: { kind: "fan", color: "#d0282a", length: 0.9 } },
  beak: { kind: "cone", length: 0.75, width: 0.34, depth: 0.4, y: -0.1, color: "#f0822a" },
  wing: { ...songbird.wing, color: "#b02226", edge: "#7a1a1e", bar: "#c83030" },
  tail: { ...songbird.tail, color: "#a81f22" },
  feathers: { base: "#d0282a", back: "#b82226", belly: "#d8403a", head: "#d0282a", face: "#231a1c" },
};

/** A canary. */
export const canary: Bird = {
  ...sparrow,
  id: "canary",
  en: ["canary", "goldfinch", "oriole"],
  zh: ["金丝雀", "黄鹂"],
  wing: { ...sparrow.wing, color: "#e6c02a", edge: "#8a7a2a", bar: "#f4e08a" },
  tail: { ...songbird.tail, color: "#c9a82a" },
  feathers: { base: "#f2d23a", back: "#e0b82a", belly: "#f8e88a" },
};

/** A magpie. */
export const magpie: Bird = {
  ...crow,
  id: "magpie",
  en: ["magpie"],
  zh: ["喜鹊"],
  height: 0.34,
  wing: { ...crow.wing, color: "#23252e", edge: "#1f4f9a", bar: "#f4f1ea" },
  tail: { length: 0.75, width: 0.2, lift: 0.05, color: "#1a3a4a" },
  feathers: { base: "#23232a", back: "#1d1d24", belly: "#f6f3ee" },
};

/** A swallow with a forked tail. */
export const swallow: Bird = {
  ...songbird,
  id: "swallow",
  en: ["swallow", "swift", "martin"],
  zh: ["燕子"],
  wing: { length: 1.0, width: 0.3, color: "#22345e", edge: "#1a2440" },
  tail: { length: 0.62, width: 0.42, lift: 0.05, color: "#1f2c50" },
  feathers: { base: "#23386a", back: "#1f305c", belly: "#f4ead8", breast: "#f0e0c8", face: "#b5502a" },
};

/** A raven. */
export const raven: Bird = {
  ...crow,
  id: "raven",
  en: ["raven"],
  zh: ["渡鸦"],
  height: 0.52,
  beak: { kind: "hook", length: 1.5, width: 0.3, depth: 0.46, y: -0.06, color: "#1d1c1f" },
};

/** A vulture: a hunched body under a bare neck. */
export const vulture: Bird = {
  ...hawk,
  id: "vulture",
  en: ["vulture", "condor", "buzzard"],
  zh: ["秃鹫", "兀鹫"],
  height: 0.8,
  body: { at: [0.5, -0.04], half: [0.19, 0.2, 0.36], pitch: 0.6 },
  neck: { base: 0.09, top: 0.05, bend: 0.07 },
  head: { at: [0.82, 0.32], size: 0.075, eye: { ...hawk.head.eye, radius: 0.26 } },
  beak: { kind: "hook", length: 1.1, width: 0.3, depth: 0.4, y: -0.04, color: "#c9b88a" },
  wing: { length: 1.25, width: 0.48, color: "#4a3a2e", edge: "#2a211b" },
  tail: { ...hawk.tail, color: "#33281f" },
  bare: true,
  perched: undefined,
  feathers: { base: "#54402f", back: "#43332a", belly: "#6a5240", head: "#d9a898", ring: "#f1ece2" },
};

/** A falcon, slate above and barred below. */
export const falcon: Bird = {
  ...hawk,
  id: "falcon",
  en: ["falcon", "peregrine falcon", "kestrel"],
  zh: ["游隼", "红隼"],
  height: 0.42,
  wing: { length: 1.3, width: 0.36, color: "#5f6c7c", edge: "#333c48" },
  tail: { ...hawk.tail, color: "#5a6674" },
  feathers: {
    base: "#66727f",
    back: "#54606e",
    belly: "#f0e8d8",
    breast: "#efe4d0",
    head: "#3a434e",
    flecks: "#3a3a3a",
  },
};

/** A golden eagle. */
export const goldenEagle: Bird = {
  ...eagle,
  id: "golden-eagle",
  en: ["golden eagle", "osprey", "bird of prey"],
  zh: ["金雕", "猛禽"],
  wing: { ...eagle.wing, color: "#5f3f22", edge: "#3a2614", bar: "#8a5f30" },
  tail: { ...eagle.tail, color: "#4a3220" },
  feathers: { base: "#5a3a20", back: "#4a2f1a", belly: "#5f4024", head: "#b07a34" },
};

/** A cockatoo. */
export const cockatoo: Bird = {
  ...parrot,
  id: "cockatoo",
  en: ["cockatoo"],
  zh: ["凤头鹦鹉"],
  head: { ...parrot.head, eye: { ...EYE, radius: 0.28 }, crest: { kind: "fan", color: "#f4d24a", length: 1.0 } },
  wing: { ...parrot.wing, color: "#f6f3ec", edge: "#ece6d8", bar: undefined },
  tail: { length: 0.4, width: 0.2, lift: 0, color: "#f4f0e4" },
  feathers: { base: "#f7f4ee", back: "#f4f1ea", belly: "#f6f3ec" },
};

/** A budgerigar. */
export const budgie: Bird = {
  ...parrot,
  id: "budgie",
  en: ["budgie", "parakeet", "budgerigar", "lovebird"],
  zh: ["虎皮鹦鹉", "长尾鹦鹉"],
  height: 0.18,
  head: { ...parrot.head, size: 0.17, eye: { ...EYE, radius: 0.28 } },
  beak: { ...parrot.beak, length: 0.5, width: 0.26, depth: 0.32, color: "#e0c060" },
  wing: { ...parrot.wing, color: "#d9d84a", edge: "#2a2a22", bar: "#3a3a2a" },
  tail: { length: 0.6, width: 0.12, lift: 0, color: "#2a5ab0" },
  feathers: { base: "#5fc03a", back: "#c8d44a", belly: "#6fcc44", head: "#f0e04a", face: "#f0e04a" },
};

/** A dodo. */
export const dodo: Bird = {
  ...pigeon,
  id: "dodo",
  en: ["dodo"],
  zh: ["渡渡鸟"],
  height: 0.8,
  body: { at: [0.44, -0.02], half: [0.26, 0.27, 0.34], pitch: 0.4 },
  neck: { base: 0.14, top: 0.1, bend: 0.03 },
  head: { at: [0.86, 0.24], size: 0.115, eye: { ...EYE, radius: 0.28, color: "#e0a83a", rim: "#7a4a0c" } },
  beak: { kind: "hook", length: 1.5, width: 0.4, depth: 0.5, y: -0.1, color: "#8a8a7a" },
  legs: { x: 0.11, hip: [0.26, 0], radius: 0.036, color: "#d9b04a", toes: 0.14, thigh: 0.1 },
  wing: { length: 0.34, width: 0.2, color: "#8f8c88", edge: "#d9d4ca" },
  tail: { length: 0.16, width: 0.6, lift: 0.9, color: "#d9d4ca" },
  feathers: { base: "#8a8a8c", back: "#76767a", belly: "#a8a6a4", face: "#b9b09c" },
};

/** A phoenix: an eagle of embers with a long train. */
export const phoenix: Bird = {
  ...eagle,
  id: "phoenix",
  en: ["phoenix", "firebird", "fire bird"],
  zh: ["凤凰", "火凤凰", "朱雀"],
  height: 1.1,
  neck: { base: 0.1, top: 0.075, bend: 0.04 },
  perched: undefined,
  head: { ...eagle.head, at: [0.8, 0.36], size: 0.085, crest: { kind: "sweep", color: "#f4c23a", length: 2.4 } },
  wing: { length: 1.3, width: 0.5, color: "#d0342a", edge: "#f6b83a", bar: "#f0802a" },
  tail: { length: 0.4, width: 0.8, lift: 0, color: "#e0562a", tip: "#f6c23a" },
  train: {
    length: 1.3,
    width: 0.5,
    lift: -0.1,
    color: "#d0342a",
    tip: "#f6a83a",
    count: 11,
    eyes: ["#f6d24a", "#e0562a", "#8a1f3a"],
  },
  feathers: { base: "#d8402a", back: "#c02a26", belly: "#f0902e", breast: "#f0802a", head: "#e8622a" },
  featherLength: 0.08,
};

/** Every bird of this table. */
export const PLUMED: Bird[] = [
  peacock,
  turkey,
  pheasant,
  hummingbird,
  toucan,
  woodpecker,
  cardinal,
  canary,
  magpie,
  swallow,
  raven,
  vulture,
  falcon,
  goldenEagle,
  cockatoo,
  budgie,
  dodo,
  phoenix,
];
