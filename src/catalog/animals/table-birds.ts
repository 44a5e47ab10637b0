/** Birds. */
import type { Bird } from "./birds.ts";
import type { Eye } from "./species.ts";

/** The eye of most birds: dark, at the side of the head. */
export const EYE: Eye = {
  radius: 0.36,
  at: [0.62, 0.14, 0.42],
  yaw: 0.85,
  upper: 0.85,
  lower: 0.75,
  tilt: 0.02,
  width: 1.05,
  iris: 1.15,
  color: "#3a2412",
  rim: "#140a05",
};

/** A round songbird with a red breast. */
export const songbird: Bird = {
  id: "bird",
  en: ["bird", "songbird", "robin", "birdie"],
  zh: ["鸟", "小鸟", "知更鸟"],
  height: 0.16,
  body: { at: [0.5, -0.02], half: [0.27, 0.28, 0.4], pitch: 0.5 },
  neck: { base: 0.22, top: 0.18 },
  head: { at: [0.85, 0.2], size: 0.21, eye: EYE },
  beak: { kind: "cone", length: 0.85, width: 0.24, depth: 0.26, y: -0.1, color: "#3a3230" },
  legs: { x: 0.1, hip: [0.3, 0.02], radius: 0.02, color: "#6a5044", toes: 0.12, thigh: 0.075 },
  wing: { length: 0.78, width: 0.36, color: "#7a5c3e", edge: "#4a3524", bar: "#a08664" },
  tail: { length: 0.42, width: 0.3, lift: 0.1, color: "#5c4430" },
  feathers: { base: "#8a6b48", back: "#6f5236", belly: "#f0e6d8", breast: "#e0682a", face: "#e0682a" },
  speeds: { walk: 0.3, run: 0.8 },
};

/** A mallard drake. */
export const duck: Bird = {
  id: "duck",
  en: ["duck", "mallard", "duckling"],
  zh: ["鸭子", "鸭", "小鸭子"],
  height: 0.42,
  body: { at: [0.4, -0.06], half: [0.23, 0.22, 0.42], pitch: 0.12 },
  neck: { base: 0.13, top: 0.1 },
  head: { at: [0.86, 0.3], size: 0.125, eye: EYE },
  beak: { kind: "flat", length: 1.35, width: 0.42, depth: 0.42, y: -0.16, color: "#e0a228" },
  legs: { x: 0.1, hip: [0.24, -0.04], radius: 0.024, color: "#e07a22", webbed: true, toes: 0.14, thigh: 0.07 },
  wing: { length: 0.68, width: 0.3, color: "#8f8578", edge: "#5a4f46", bar: "#3a62c0" },
  tail: { length: 0.2, width: 0.5, lift: 0.5, color: "#efe8dc" },
  feathers: { base: "#9a9084", back: "#7a6a5a", belly: "#e6ddd0", breast: "#6a3d24", head: "#146a3c", ring: "#f6f2ea" },
  speeds: { walk: 0.4, run: 1 },
};

/** A white swan with an upright neck. */
export const swan: Bird = {
  ...duck,
  id: "swan",
  chick: "#cfcac2",
  en: ["swan"],
  zh: ["天鹅"],
  height: 0.95,
  body: { at: [0.3, -0.08], half: [0.19, 0.17, 0.36], pitch: 0.1 },
  neck: { base: 0.085, top: 0.042, bend: 0.07 },
  head: { at: [0.92, 0.28], size: 0.07, eye: EYE },
  beak: { kind: "flat", length: 1.4, width: 0.38, depth: 0.46, y: -0.14, color: "#e58a2a" },
  legs: { x: 0.08, hip: [0.17, -0.04], radius: 0.02, color: "#2f2a28", webbed: true, toes: 0.11, thigh: 0.05 },
  wing: { length: 0.6, width: 0.28, color: "#f7f4ee", edge: "#ebe5da" },
  tail: { length: 0.16, width: 0.5, lift: 0.25, color: "#f4f0e8" },
  feathers: { base: "#f7f4ee", back: "#f7f4ee", belly: "#f2eee6" },
  speeds: { walk: 0.5, run: 1.2 },
};

/** A macaw. */
export const parrot: Bird = {
  id: "parrot",
  en: ["parrot", "macaw"],
  zh: ["鹦鹉"],
  height: 0.36,
  body: { at: [0.48, -0.04], half: [0.19, 0.2, 0.34], pitch: 0.95 },
  neck: { base: 0.15, top: 0.14 },
  head: { at: [0.86, 0.1], size: 0.15, eye: { ...EYE, radius: 0.3, color: "#f2d65a", rim: "#8a6a1a", iris: 1 } },
  beak: { kind: "hook", length: 0.75, width: 0.34, depth: 0.42, y: 0.0, color: "#2a2626" },
  legs: { x: 0.08, hip: [0.2, -0.02], radius: 0.026, color: "#5a544f", toes: 0.1, thigh: 0.07 },
  wing: { length: 0.8, width: 0.32, color: "#d0282a", edge: "#1f5fc0", bar: "#f0b82a" },
  tail: { length: 0.75, width: 0.16, lift: 0, color: "#c02226" },
  feathers: { base: "#d42a2a", back: "#c02426", belly: "#d8322e", face: "#f4eee6" },
  speeds: { walk: 0.3, run: 0.7 },
};

/** A bald eagle on spread wings. */
export const eagle: Bird = {
  id: "eagle",
  chick: "#c9c2b8",
  en: ["eagle", "bald eagle"],
  zh: ["鹰", "老鹰"],
  height: 0.8,
  body: { at: [0.46, -0.04], half: [0.17, 0.18, 0.4], pitch: 0.16 },
  neck: { base: 0.12, top: 0.1 },
  head: {
    at: [0.64, 0.42],
    size: 0.11,
    eye: {
      ...EYE,
      radius: 0.28,
      upper: 0.5,
      tilt: 0.22,
      yaw: 0.6,
      at: [0.5, 0.16, 0.58],
      color: "#f0c63a",
      rim: "#9a6a12",
      iris: 0.95,
    },
  },
  beak: { kind: "hook", length: 0.95, width: 0.3, depth: 0.38, y: -0.04, color: "#e8a92a" },
  legs: { x: 0.09, hip: [0.3, -0.1], radius: 0.028, color: "#e0a42a", toes: 0.12, thigh: 0.08 },
  wing: { length: 1.25, width: 0.46, color: "#5a3d26", edge: "#33241a" },
  perched: {
    body: { at: [0.46, -0.02], half: [0.17, 0.175, 0.36], pitch: 0.95 },
    head: {
      at: [0.87, 0.14],
      size: 0.11,
      eye: {
        ...EYE,
        radius: 0.28,
        upper: 0.5,
        tilt: 0.22,
        yaw: 0.6,
        at: [0.5, 0.16, 0.58],
        color: "#f0c63a",
        rim: "#9a6a12",
        iris: 0.95,
      },
    },
  },
  tail: { length: 0.36, width: 0.8, lift: 0, color: "#f4efe4" },
  feathers: { base: "#5a3d26", back: "#4a3220", belly: "#54381f", head: "#f7f3ea" },
  featherLength: 0.09,
  speeds: { walk: 0.6, run: 1.4 },
};

/** A gull on spread wings. */
export const seagull: Bird = {
  ...eagle,
  id: "seagull",
  perched: undefined,
  en: ["seagull", "gull"],
  zh: ["海鸥"],
  height: 0.42,
  head: { at: [0.64, 0.4], size: 0.115, eye: { ...EYE, radius: 0.3 } },
  beak: { kind: "cone", length: 0.9, width: 0.2, depth: 0.26, y: -0.08, color: "#e8b02e" },
  legs: { x: 0.08, hip: [0.26, -0.1], radius: 0.022, color: "#e0982e", webbed: true, toes: 0.11, thigh: 0.06 },
  wing: { length: 1.3, width: 0.36, color: "#c9ced4", edge: "#4a4e55" },
  tail: { length: 0.28, width: 0.5, lift: 0, color: "#f6f4f0" },
  feathers: { base: "#f6f4f0", back: "#d3d7dc", belly: "#fbfaf7", head: "#fbfaf7" },
  speeds: { walk: 0.5, run: 1.2 },
};

/** A hen. */
export const chicken: Bird = {
  id: "chicken",
  en: ["chicken", "hen"],
  zh: ["鸡", "母鸡"],
  height: 0.42,
  body: { at: [0.46, -0.04], half: [0.25, 0.25, 0.36], pitch: 0.3 },
  neck: { base: 0.15, top: 0.105 },
  head: { at: [0.86, 0.22], size: 0.105, eye: { ...EYE, radius: 0.32, color: "#d8862a", rim: "#6a3a0c", iris: 0.95 } },
  beak: { kind: "cone", length: 0.75, width: 0.26, depth: 0.3, y: -0.1, color: "#e6b04a" },
  legs: { x: 0.1, hip: [0.3, -0.02], radius: 0.026, color: "#e0aa3e", toes: 0.13, thigh: 0.09 },
  wing: { length: 0.52, width: 0.32, color: "#a4552a", edge: "#6a3418" },
  tail: { length: 0.34, width: 0.5, lift: 0.9, color: "#3a2a24" },
  comb: "#d02a28",
  feathers: { base: "#b5622f", back: "#9a4c22", belly: "#d08a4e", head: "#c8763a" },
  coats: ["#b5622f", "#f2ece2", "#4a3428"],
  speeds: { walk: 0.5, run: 1.6 },
};

/** An owl with a flat, pale face. */
export const owl: Bird = {
  id: "owl",
  chick: "#efe9dd",
  en: ["owl", "barn owl"],
  zh: ["猫头鹰"],
  height: 0.42,
  body: { at: [0.42, 0], half: [0.24, 0.22, 0.36], pitch: 1.15 },
  neck: { base: 0.22, top: 0.22 },
  head: {
    at: [0.8, 0.06],
    size: 0.24,
    eye: {
      radius: 0.36,
      at: [0.4, 0.1, 0.66],
      yaw: 0.22,
      upper: 0.8,
      lower: 0.7,
      tilt: 0.05,
      width: 1.08,
      iris: 0.95,
      color: "#f4b92e",
      rim: "#a05e0a",
    },
  },
  beak: { kind: "hook", length: 0.26, width: 0.16, depth: 0.2, y: -0.2, color: "#4a3d30" },
  legs: { x: 0.1, hip: [0.16, 0.06], radius: 0.03, color: "#d8b078", toes: 0.1, thigh: 0.09 },
  wing: { length: 0.68, width: 0.34, color: "#8a6742", edge: "#5c4228", bar: "#c8a878" },
  tail: { length: 0.24, width: 0.3, lift: 0, color: "#6f5234" },
  feathers: { base: "#9a7850", back: "#7a5a38", belly: "#ead9bc", breast: "#dcc6a0", face: "#efe2ca" },
  speeds: { walk: 0.3, run: 0.8 },
};

/** An upright penguin with flippers. */
export const penguin: Bird = {
  id: "penguin",
  chick: "#a3a3aa",
  en: ["penguin", "emperor penguin"],
  zh: ["企鹅"],
  height: 0.75,
  body: { at: [0.4, 0], half: [0.2, 0.185, 0.36], pitch: 1.42 },
  neck: { base: 0.16, top: 0.135 },
  head: { at: [0.85, 0.06], size: 0.14, eye: { ...EYE, radius: 0.26, at: [0.55, 0.08, 0.58], yaw: 0.6 } },
  beak: { kind: "cone", length: 1.1, width: 0.24, depth: 0.26, y: -0.1, color: "#e08a2a" },
  legs: { x: 0.09, hip: [0.12, 0.02], radius: 0.035, color: "#e0922e", webbed: true, toes: 0.12, thigh: 0.08 },
  wing: { length: 0.46, width: 0.2, flipper: true, color: "#22252c", edge: "#e8e6e0" },
  tail: { length: 0.1, width: 0.3, lift: 0, color: "#22252c" },
  feathers: { base: "#23262d", back: "#23262d", belly: "#f8f5ee", breast: "#f8f5ee", head: "#1f2127", face: "#f8f5ee" },
  featherLength: 0.035,
  speeds: { walk: 0.4, run: 0.9 },
};

/** A house sparrow. */
export const sparrow: Bird = {
  ...songbird,
  id: "sparrow",
  en: ["sparrow", "finch", "wren"],
  zh: ["麻雀"],
  wing: { ...songbird.wing, color: "#8a6038", edge: "#4a3322", bar: "#e6d8c2" },
  feathers: { base: "#a5825c", back: "#7c5530", belly: "#e6dccb", breast: "#d9cbb4", head: "#8a6a48", face: "#e9dfd0" },
};

/** A bluebird. */
export const bluebird: Bird = {
  ...songbird,
  id: "bluebird",
  en: ["bluebird", "blue jay"],
  zh: ["蓝鸟"],
  wing: { ...songbird.wing, color: "#2f6fc8", edge: "#1c3f80", bar: "#6fa4e6" },
  tail: { ...songbird.tail, color: "#2a5fb0" },
  feathers: { base: "#3a7ad0", back: "#2a60b4", belly: "#f4efe6", breast: "#e0945a", head: "#3a7ad0" },
};

/** A grey pigeon. */
export const pigeon: Bird = {
  ...songbird,
  id: "pigeon",
  en: ["pigeon"],
  zh: ["鸽子"],
  height: 0.3,
  body: { at: [0.46, -0.04], half: [0.22, 0.23, 0.42], pitch: 0.35 },
  neck: { base: 0.17, top: 0.12 },
  head: { at: [0.86, 0.2], size: 0.14, eye: { ...EYE, color: "#e0762a", rim: "#8a3a10", iris: 0.95, radius: 0.32 } },
  beak: { kind: "cone", length: 0.7, width: 0.2, depth: 0.22, y: -0.12, color: "#4a4648" },
  legs: { x: 0.09, hip: [0.26, 0], radius: 0.022, color: "#d0605a", toes: 0.12, thigh: 0.08 },
  wing: { length: 0.76, width: 0.34, color: "#9aa2ac", edge: "#5a626c", bar: "#3a4048" },
  tail: { length: 0.34, width: 0.3, lift: 0.02, color: "#6a727c" },
  feathers: { base: "#8d96a2", back: "#9aa2ac", belly: "#aab2bc", breast: "#7f8a8c", head: "#6a7480", ring: "#4a9a72" },
};

/** A white dove. */
export const dove: Bird = {
  ...pigeon,
  id: "dove",
  en: ["dove", "white dove"],
  zh: ["白鸽"],
  wing: { ...pigeon.wing, color: "#f6f4f0", edge: "#e4e0d8", bar: undefined },
  tail: { ...pigeon.tail, color: "#f1eee8" },
  feathers: { base: "#f6f4f0", back: "#f4f1ec", belly: "#f2efe9" },
};

/** A crow. */
export const crow: Bird = {
  ...pigeon,
  id: "crow",
  en: ["crow", "blackbird"],
  zh: ["乌鸦"],
  height: 0.38,
  head: { at: [0.86, 0.2], size: 0.145, eye: { ...EYE, radius: 0.28 } },
  beak: { kind: "cone", length: 1.25, width: 0.3, depth: 0.38, y: -0.1, color: "#1d1c1f" },
  legs: { ...pigeon.legs, color: "#262428" },
  wing: { length: 0.82, width: 0.34, color: "#222226", edge: "#17171b" },
  tail: { ...pigeon.tail, color: "#1d1d22" },
  feathers: { base: "#232327", back: "#1d1d24", belly: "#26262a" },
};

/** A hawk on spread wings. */
export const hawk: Bird = {
  ...eagle,
  id: "hawk",
  en: ["hawk"],
  zh: ["隼", "猎鹰"],
  height: 0.5,
  wing: { ...eagle.wing, color: "#8a6442", edge: "#4a3524", bar: "#c09a6c" },
  tail: { ...eagle.tail, color: "#a8683c" },
  feathers: { base: "#8a6442", back: "#6f4e32", belly: "#ead9bc", breast: "#e2cda8", head: "#7a5838" },
};

/** A goose. */
export const goose: Bird = {
  ...swan,
  id: "goose",
  en: ["goose", "gander"],
  zh: ["鹅", "大雁"],
  height: 0.75,
  body: { at: [0.36, -0.08], half: [0.2, 0.185, 0.38], pitch: 0.14 },
  neck: { base: 0.1, top: 0.06, bend: 0.02 },
  head: { at: [0.9, 0.26], size: 0.085, eye: EYE },
  legs: { ...swan.legs, hip: [0.22, -0.04], color: "#e5862a" },
};

/** A flamingo. */
export const flamingo: Bird = {
  ...swan,
  id: "flamingo",
  en: ["flamingo"],
  zh: ["火烈鸟"],
  height: 1.2,
  body: { at: [0.56, -0.06], half: [0.1, 0.1, 0.19], pitch: 0.25 },
  neck: { base: 0.05, top: 0.026, bend: 0.06 },
  head: { at: [0.94, 0.16], size: 0.045, eye: { ...EYE, color: "#f0d24a", rim: "#9a6a12", iris: 0.9 } },
  beak: { kind: "hook", length: 1.5, width: 0.36, depth: 0.42, y: -0.1, color: "#3a3032" },
  legs: { x: 0.035, hip: [0.5, -0.04], radius: 0.012, color: "#e88a92", webbed: true, toes: 0.07, thigh: 0.035 },
  wing: { length: 0.32, width: 0.15, color: "#f08a96", edge: "#d8465a" },
  tail: { length: 0.08, width: 0.4, lift: 0.1, color: "#f08a96" },
  feathers: { base: "#f4a0a8", back: "#f08c98", belly: "#f6b2b8" },
  featherLength: 0.035,
};

/** A rooster. */
export const rooster: Bird = {
  ...chicken,
  id: "rooster",
  en: ["rooster", "cock"],
  zh: ["公鸡"],
  height: 0.52,
  body: { at: [0.46, -0.04], half: [0.22, 0.22, 0.34], pitch: 0.45 },
  tail: { length: 0.55, width: 0.35, lift: 1.2, color: "#123f38" },
  feathers: { base: "#c25a1e", back: "#a83c16", belly: "#3a2a22", breast: "#3a2a24", head: "#e0942a" },
  coats: undefined,
};
