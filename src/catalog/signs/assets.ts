/** Signs as things that can be placed and held: each shows its `text` exactly. */
import type { Vec3 } from "../../shape/math.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { Batch } from "../built/batch.ts";
import { modelOf, reader, varyBy } from "../built/model.ts";
import { dim, tone } from "../built/surfaces.ts";
import type { Anchor, Asset, Collider, Light, Parameter } from "../types.ts";
import { aFrame, letters, linesFor, neonFrame, neonGlow } from "./boards.ts";

interface Row {
  id: string;
  en: string[];
  zh: string[];
  size: Vec3;
  color: string;
  text: string;
  affordances: string[];
  tags: string[];
  /** Height of the grip for signs that are carried. */
  grip?: number;
  light?: boolean;
  build(b: Batch, text: string, color: Color): void;
}

/** Dark letters on light boards and light letters on dark ones. */
const inkOn = (c: Color): Color => (0.25 * c[0] + 0.65 * c[1] + 0.1 * c[2] > 0.3 ? tone("#26221e") : tone("#fbf4e2"));

const ROWS: Row[] = [
  {
    id: "wooden-sign",
    en: ["wooden sign", "notice board", "information board", "trail sign", "welcome sign", "plaque"],
    zh: ["木牌", "告示牌", "指示牌", "欢迎牌"],
    size: [1.3, 1.9, 0.16],
    color: "#b98a55",
    text: "WELCOME",
    affordances: ["read"],
    tags: ["text", "front"],
    build(b, text, color) {
      for (const x of [-0.45, 0.45])
        b.box([x, 0.92, -0.05], [0.09, 1.84, 0.09], { on: "wood", color: tone("#6a4428") }, { bevel: 0.012 });
      for (let i = 0; i < 4; i++)
        b.box(
          [0, 1.14 + i * 0.19, 0.02],
          [1.3, 0.187, 0.05],
          { on: "wood", color: dim(color, 0.92 + 0.05 * (i % 3)) },
          { bevel: 0.008 },
        );
      for (const x of [-0.61, 0.61])
        for (const y of [1.14, 1.33, 1.52, 1.71])
          b.box([x, y, 0.05], [0.03, 0.03, 0.012], { on: "metal", color: tone("#4a4744") });
      letters(b, text, [0, 1.425, 0.047], 1.14, 0.62, { on: "matte", color: inkOn(color) });
    },
  },
  {
    id: "picket-sign",
    en: ["picket sign", "protest sign", "cardboard sign", "poster", "name card"],
    zh: ["标语牌", "举牌", "海报", "纸牌"],
    size: [0.7, 1.1, 0.05],
    color: "#f4efe2",
    text: "HELLO",
    affordances: ["hold", "read"],
    tags: ["text", "front", "grip"],
    grip: 0.25,
    build(b, text, color) {
      b.box([0, 0.4, -0.018], [0.035, 0.8, 0.018], { on: "wood", color: tone("#c79a66") }, { bevel: 0.004 });
      b.box([0, 0.82, 0], [0.7, 0.52, 0.012], { on: "matte", color }, { bevel: 0.003 });
      letters(b, text, [0, 0.82, 0.0075], 0.62, 0.42, { on: "matte", color: inkOn(color) });
    },
  },
  {
    id: "billboard",
    en: ["billboard", "hoarding", "advertising board", "advert", "advertisement"],
    zh: ["广告牌", "大型广告牌", "广告"],
    size: [8, 7.2, 0.8],
    color: "#2f6fae",
    text: "DIORAMA",
    affordances: ["read"],
    tags: ["text", "front"],
    build(b, text, color) {
      for (const x of [-2.4, 2.4])
        b.cylinder([x, 0, -0.35], 6.6, 0.16, { on: "metal", color: tone("#50555c") }, 0.16, 12);
      b.box([0, 5.2, -0.12], [8, 4, 0.24], { on: "metal", color: tone("#3c4046") }, { bevel: 0.04 });
      b.panel(
        [0, 5.2, 0.006],
        7.7,
        3.7,
        { on: "paint", color, shade: (p) => dim(color, 0.85 + 0.09 * (p[1] - 5.2)) },
        6,
        4,
      );
      letters(b, text, [0, 5.2, 0.012], 7, 2.9, { on: "paint", color: inkOn(color) });
      b.box([0, 3.1, 0.35], [8, 0.06, 0.7], { on: "metal", color: tone("#50555c") });
    },
  },
  {
    id: "neon-sign",
    en: ["neon sign", "neon light", "neon", "light-up sign"],
    zh: ["霓虹灯", "霓虹灯牌", "灯牌"],
    size: [1.8, 0.8, 0.12],
    color: "#ff3f74",
    text: "OPEN",
    affordances: ["read"],
    tags: ["text", "front", "light"],
    light: true,
    build(b, text, color) {
      b.box([0, 0.4, 0], [1.8, 0.8, 0.08], { on: "paint", color: tone("#17151a") }, { bevel: 0.025 });
      b.within([0, 0.4, 0.045], 0, () => {
        letters(b, text, [0, 0, 0.02], 1.5, 0.54, { on: "glow", color: [0, 0, 0], glow: neonGlow(color, 1) });
        neonFrame(b, 1.68, 0.68, 0.03, color, 1, 2);
      });
    },
  },
  {
    id: "sandwich-board",
    en: ["sandwich board", "A-frame sign", "menu board", "chalkboard sign", "pavement sign"],
    zh: ["立牌", "菜单牌", "小黑板"],
    size: [0.6, 1, 0.6],
    color: "#f6c777",
    text: "MENU",
    affordances: ["read"],
    tags: ["text", "front"],
    build: (b, text) => aFrame(b, text, [0, 0, 0], 0, 0),
  },
  {
    id: "banner",
    en: ["banner", "hanging banner", "streamer"],
    zh: ["横幅", "条幅", "旗帜横幅"],
    size: [4, 2.6, 0.2],
    color: "#b8322a",
    text: "CONGRATULATIONS",
    affordances: ["read", "hold"],
    tags: ["text", "front"],
    build(b, text, color) {
      const h = linesFor(text, 3.6).length > 1 ? 1.1 : 0.9;
      for (const x of [-2, 2]) b.cylinder([x, 0, 0], 2.6, 0.03, { on: "wood", color: tone("#8a5a34") }, 0.03, 10);
      b.grid(
        24,
        6,
        (u, v) => [(u - 0.5) * 4, 2 + (v - 0.5) * h - 0.06 * (1 - (2 * u - 1) ** 2), 0.03 * Math.sin(u * 11)],
        { on: "cloth", color },
      );
      letters(b, text, [0, 1.96, 0.05], 3.5, h * 0.74, { on: "matte", color: inkOn(color) });
    },
  },
];

function asset(row: Row): Asset {
  const [width, height, depth] = row.size;
  const parameters: Record<string, Parameter> = {
    text: { type: "text", default: row.text, says: "what it says, spelled exactly" },
    color: { type: "color", default: row.color, says: "colour of the board or of the light" },
    size: { type: "number", min: 0.2, max: 5, default: 1, says: "factor on its real size" },
  };
  return {
    id: row.id,
    family: "thing",
    words: { en: row.en, zh: row.zh },
    parameters,
    size: { width, height, depth },
    tags: row.tags,
    affordances: row.affordances,
    vary: varyBy(parameters),
    build(given) {
      const p = reader(parameters, given);
      const k = p.number("size");
      const color = p.given("color") ? p.color("color") : linear(row.color);
      const b = new Batch();
      b.within([0, 0, 0], 0, () => row.build(b, p.text("text"), color), k);
      const anchors: Record<string, Anchor> = {
        front: { at: [0, height * 0.7 * k, (depth / 2) * k], normal: [0, 0, 1] },
      };
      if (row.grip) anchors.grip = { at: [0, row.grip * k, 0], forward: [0, 0, 1] };
      const colliders: Collider[] = [
        { shape: "box", at: [0, (height / 2) * k, 0], half: [(width / 2) * k, (height / 2) * k, (depth / 2) * k] },
      ];
      const model = modelOf(b, row.id, { anchors, colliders }, { cell: 0.06 * k, ground: 0.35 });
      if (row.light) {
        const light: Light = { at: [0, 0.4 * k, 0.4], color, strength: 1.6, reach: 5 };
        model.lights = [light];
      }
      return model;
    },
  };
}

/** Signs that stand on their own. */
export const signs: Asset[] = ROWS.map(asset);
