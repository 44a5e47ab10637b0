/** Furniture as assets: one row each with its words, sizes and the shape that builds it. */
import type { Vec3 } from "../../shape/math.ts";
import { linear } from "../../surface/spec.ts";
import { Batch } from "../built/batch.ts";
import { modelOf, reader, varyBy } from "../built/model.ts";
import type { Anchor, Asset, Collider, Light, Parameter } from "../types.ts";
import { OAK, PINE, WALNUT } from "./joinery.ts";
import { bed, bench, chair, cupboard, desk, lamp, type Made, rug, shelf, sofa, stool, table } from "./pieces.ts";
import { bathtub, fireplace, sink, toilet } from "./wares.ts";

interface Row {
  id: string;
  en: string[];
  zh: string[];
  size: Vec3;
  color: string;
  material: string;
  materials?: readonly string[];
  /** Default second colour: cushions, cover, shade. */
  second?: string;
  tags: string[];
  affordances: string[];
  extra?: Record<string, Parameter>;
  palette?: readonly string[];
  build(b: Batch, m: Made, p: ReturnType<typeof reader>): void;
  /** Height of the flat that carries things, as a share of the height; with the share of width and depth that is free. */
  top?: [share: number, width: number, depth: number];
  seat?: { share: number; depth: number; z: number };
  /** Where a lamp shines from, as a share of the height. */
  light?: number;
  /** Boxes that are solid, as shares: centre x, y, z from the floor's middle and full sizes. Default one box. */
  solids?: [number, number, number, number, number, number][];
}

const WOODS = [OAK, WALNUT, "#b98850", "#9a6a3c", "#84563a"] as const;
const CLOTHS = ["#4f6f8a", "#8a4a3a", "#5d6f52", "#b08a4a", "#6a5570", "#c7bba4", "#3d4a58"] as const;
const shapeChoice = (of: readonly string[], says: string): Parameter => ({ type: "choice", of, default: of[0], says });
const flag = (value: boolean, says: string): Parameter => ({ type: "flag", default: value, says });

const TABLE_SOLIDS: Row["solids"] = [
  [0, 0.97, 0, 1, 0.06, 1],
  [-0.43, 0.47, -0.38, 0.05, 0.94, 0.08],
  [0.43, 0.47, -0.38, 0.05, 0.94, 0.08],
  [-0.43, 0.47, 0.38, 0.05, 0.94, 0.08],
  [0.43, 0.47, 0.38, 0.05, 0.94, 0.08],
];
const MATERIALS = ["wood", "metal", "plastic", "stone", "glass"] as const;

const ROWS: Row[] = [
  {
    id: "table",
    en: [
      "table",
      "dining table",
      "kitchen table",
      "wooden table",
      "tabletop",
      "dinner table",
      "picnic table",
      "worktable",
    ],
    zh: ["桌子", "餐桌", "木桌", "桌", "台子", "饭桌", "方桌"],
    size: [1.5, 0.75, 0.85],
    color: OAK,
    material: "wood",
    materials: MATERIALS,
    tags: ["top surface"],
    affordances: ["put on", "sit at"],
    extra: { shape: shapeChoice(["rectangular", "round", "square"], "outline of the top") },
    palette: WOODS,
    build: (b, m, p) =>
      table(b, p.text("shape") === "square" ? { ...m, width: m.depth } : m, p.text("shape") === "round"),
    top: [1, 0.92, 0.9],
    solids: TABLE_SOLIDS,
  },
  {
    id: "round-table",
    en: ["round table", "cafe table", "bistro table", "pedestal table"],
    zh: ["圆桌", "咖啡桌", "小圆桌"],
    size: [0.9, 0.74, 0.9],
    color: WALNUT,
    material: "wood",
    materials: MATERIALS,
    tags: ["top surface"],
    affordances: ["put on", "sit at"],
    palette: WOODS,
    build: (b, m) => table(b, m, true),
    top: [1, 0.66, 0.66],
    solids: [
      [0, 0.97, 0, 0.86, 0.06, 0.86],
      [0, 0.47, 0, 0.2, 0.94, 0.2],
    ],
  },
  {
    id: "coffee-table",
    en: ["coffee table", "low table", "tea table", "side table"],
    zh: ["茶几", "矮桌", "边桌"],
    size: [1.1, 0.42, 0.6],
    color: WALNUT,
    material: "wood",
    materials: MATERIALS,
    tags: ["top surface"],
    affordances: ["put on"],
    palette: WOODS,
    build: (b, m) => table(b, m),
    top: [1, 0.9, 0.88],
    solids: TABLE_SOLIDS,
  },
  {
    id: "desk",
    en: ["desk", "writing desk", "study desk", "office desk", "bureau"],
    zh: ["书桌", "办公桌", "写字台", "课桌"],
    size: [1.4, 0.75, 0.7],
    color: OAK,
    material: "wood",
    materials: MATERIALS,
    tags: ["top surface"],
    affordances: ["put on", "sit at", "write at"],
    palette: WOODS,
    build: (b, m) => desk(b, m),
    top: [1, 0.94, 0.9],
  },
  {
    id: "chair",
    en: ["chair", "dining chair", "wooden chair", "kitchen chair"],
    zh: ["椅子", "餐椅", "木椅", "靠背椅"],
    size: [0.45, 0.9, 0.46],
    color: OAK,
    material: "wood",
    materials: MATERIALS,
    tags: ["seat", "front"],
    affordances: ["sit"],
    extra: { cushion: flag(false, "a cushion on the seat") },
    palette: WOODS,
    build: (b, m, p) => chair(b, { ...m, second: p.flag("cushion") ? (m.second ?? linear("#8a4a3a")) : undefined }),
    seat: { share: 0.51, depth: 0.8, z: 0.02 },
    solids: [
      [0, 0.26, 0, 0.95, 0.52, 0.95],
      [0, 0.76, -0.52, 0.95, 0.48, 0.12],
    ],
  },
  {
    id: "stool",
    en: ["stool", "bar stool", "footstool"],
    zh: ["凳子", "吧台凳", "板凳", "圆凳"],
    size: [0.38, 0.48, 0.38],
    color: PINE,
    material: "wood",
    materials: MATERIALS,
    tags: ["seat", "top surface"],
    affordances: ["sit", "put on"],
    palette: WOODS,
    build: (b, m) => stool(b, m),
    top: [1, 0.7, 0.7],
    seat: { share: 1, depth: 0.8, z: 0 },
  },
  {
    id: "bench",
    en: ["bench", "park bench", "garden bench", "seat"],
    zh: ["长椅", "长凳", "公园长椅", "座椅"],
    size: [1.6, 0.84, 0.5],
    color: "#8a5a34",
    material: "wood",
    materials: MATERIALS,
    second: "#2f3336",
    tags: ["seat", "front"],
    affordances: ["sit"],
    extra: { back: flag(true, "a backrest") },
    palette: WOODS,
    build: (b, m, p) => bench(b, p.flag("back") ? m : { ...m, height: 0.45 }, p.flag("back")),
    seat: { share: 0.53, depth: 0.8, z: 0.02 },
    solids: [
      [0, 0.26, 0, 1, 0.53, 1],
      [0, 0.76, -0.6, 1, 0.46, 0.2],
    ],
  },
  {
    id: "sofa",
    en: ["sofa", "couch", "settee", "loveseat"],
    zh: ["沙发", "长沙发", "双人沙发"],
    size: [2, 0.84, 0.92],
    color: "#4f6f8a",
    material: "cloth",
    materials: ["cloth", "leather"],
    second: "#d09a4a",
    tags: ["seat", "front", "soft"],
    affordances: ["sit", "lie"],
    palette: CLOTHS,
    build: (b, m) => sofa(b, m, 3),
    seat: { share: 0.52, depth: 0.6, z: 0.1 },
    solids: [
      [0, 0.26, 0, 1, 0.52, 1],
      [0, 0.75, -0.34, 0.96, 0.5, 0.3],
    ],
  },
  {
    id: "armchair",
    en: ["armchair", "easy chair", "recliner", "lounge chair"],
    zh: ["扶手椅", "单人沙发", "躺椅"],
    size: [0.95, 0.86, 0.9],
    color: "#8a4a3a",
    material: "cloth",
    materials: ["cloth", "leather"],
    tags: ["seat", "front", "soft"],
    affordances: ["sit"],
    palette: CLOTHS,
    build: (b, m) => sofa(b, m, 1),
    seat: { share: 0.52, depth: 0.6, z: 0.1 },
    solids: [
      [0, 0.26, 0, 1, 0.52, 1],
      [0, 0.75, -0.34, 0.96, 0.5, 0.3],
    ],
  },
  {
    id: "bed",
    en: ["bed", "double bed", "single bed", "mattress"],
    zh: ["床", "双人床", "单人床", "床铺"],
    size: [1.6, 1.05, 2.05],
    color: OAK,
    material: "wood",
    materials: MATERIALS,
    second: "#5f7fa6",
    tags: ["top surface", "seat", "soft"],
    affordances: ["lie", "sit", "sleep", "put on"],
    extra: { wide: flag(true, "for two") },
    palette: WOODS,
    build: (b, m, p) => bed(b, p.flag("wide") ? m : { ...m, width: 0.95 }, p.flag("wide")),
    top: [0.56, 0.85, 0.6],
    seat: { share: 0.56, depth: 0.6, z: 0.1 },
    solids: [
      [0, 0.26, 0, 1, 0.52, 1],
      [0, 0.5, -0.49, 1, 1, 0.04],
    ],
  },
  {
    id: "bookshelf",
    en: ["bookshelf", "shelf", "bookcase", "shelves", "shelving", "rack"],
    zh: ["书架", "架子", "书柜", "置物架", "货架"],
    size: [1, 1.9, 0.3],
    color: OAK,
    material: "wood",
    materials: MATERIALS,
    tags: ["front", "shelf"],
    affordances: ["put on"],
    extra: { filled: flag(true, "books and things on it") },
    palette: WOODS,
    build: (b, m, p) => shelf(b, m, p.flag("filled")),
    top: [1, 0.9, 0.8],
  },
  {
    id: "cupboard",
    en: ["cupboard", "cabinet", "dresser", "chest of drawers", "sideboard", "commode", "nightstand", "drawer"],
    zh: ["柜子", "橱柜", "五斗柜", "床头柜", "餐具柜", "抽屉"],
    size: [1, 0.85, 0.45],
    color: "#cfc6b2",
    material: "painted",
    materials: ["painted", ...MATERIALS],
    tags: ["top surface", "front", "cavity"],
    affordances: ["put on", "open"],
    palette: ["#cfc6b2", OAK, WALNUT, "#7f9a8c", "#5f7688"],
    build: (b, m) => cupboard(b, m),
    top: [1.03, 0.95, 0.9],
  },
  {
    id: "wardrobe",
    en: ["wardrobe", "closet", "armoire"],
    zh: ["衣柜", "大衣柜", "衣橱"],
    size: [1.2, 2, 0.58],
    color: WALNUT,
    material: "wood",
    materials: ["painted", ...MATERIALS],
    tags: ["front", "cavity"],
    affordances: ["open"],
    palette: WOODS,
    build: (b, m) => cupboard(b, m),
  },
  {
    id: "floor-lamp",
    en: ["floor lamp", "standing lamp", "lamp"],
    zh: ["落地灯", "灯", "立灯"],
    size: [0.44, 1.6, 0.44],
    color: "#4a4038",
    material: "metal",
    materials: ["metal", "wood"],
    second: "#efe2c6",
    tags: ["light"],
    affordances: ["switch on"],
    extra: { lit: flag(true, "switched on") },
    build: (b, m, p) => lamp(b, m, p.flag("lit")),
    light: 0.86,
  },
  {
    id: "table-lamp",
    en: ["table lamp", "desk lamp", "bedside lamp", "reading lamp"],
    zh: ["台灯", "床头灯"],
    size: [0.3, 0.5, 0.3],
    color: "#5f7f86",
    material: "metal",
    materials: ["metal", "wood"],
    second: "#efe2c6",
    tags: ["light"],
    affordances: ["switch on", "hold"],
    extra: { lit: flag(true, "switched on") },
    palette: ["#5f7f86", "#b5603a", "#e5ddcc", "#3a4a5a"],
    build: (b, m, p) => lamp(b, m, p.flag("lit")),
    light: 0.78,
  },
  {
    id: "rug",
    en: ["rug", "carpet", "mat"],
    zh: ["地毯", "毯子", "垫子"],
    size: [2.2, 0.004, 1.5],
    color: "#8a3a34",
    material: "cloth",
    materials: ["cloth"],
    second: "#2f3f5a",
    tags: ["flat"],
    affordances: ["sit", "lie"],
    extra: { shape: shapeChoice(["rectangular", "round"], "outline") },
    palette: CLOTHS,
    build: (b, m, p) => rug(b, p.text("shape") === "round" ? { ...m, depth: m.width } : m, p.text("shape") === "round"),
    solids: [],
  },
  {
    id: "toilet",
    en: ["toilet", "lavatory", "toilet bowl", "commode"],
    zh: ["马桶", "坐便器", "厕所"],
    size: [0.42, 0.78, 0.7],
    color: "#f1efe9",
    material: "ceramic",
    materials: ["ceramic"],
    tags: ["seat", "cavity"],
    affordances: ["sit"],
    build: (b, m) => toilet(b, m),
    seat: { share: 0.54, depth: 0.6, z: 0.08 },
  },
  {
    id: "bathtub",
    en: ["bathtub", "bath", "tub"],
    zh: ["浴缸", "澡盆"],
    size: [1.66, 0.88, 0.76],
    color: "#f1efe9",
    material: "ceramic",
    materials: ["ceramic"],
    tags: ["cavity"],
    affordances: ["lie", "sit"],
    build: (b, m) => bathtub(b, { ...m, width: m.depth, depth: m.width, height: 0.6 }),
  },
  {
    id: "sink",
    en: ["sink", "washbasin", "basin", "wash basin"],
    zh: ["水槽", "洗手池", "洗脸盆"],
    size: [0.57, 0.98, 0.5],
    color: "#f1efe9",
    material: "ceramic",
    materials: ["ceramic"],
    tags: ["cavity", "front"],
    affordances: ["wash"],
    build: (b, m) => sink(b, { ...m, height: 0.84 }),
  },
  {
    id: "fireplace",
    en: ["fireplace", "hearth", "fire place", "mantelpiece"],
    zh: ["壁炉", "炉火", "火炉"],
    size: [1.6, 1.2, 0.5],
    color: "#9a4f38",
    material: "brick",
    materials: ["brick"],
    tags: ["top surface", "front", "light"],
    affordances: ["put on", "sit by"],
    extra: { lit: flag(true, "a fire burns in it") },
    build: (b, m, p) => fireplace(b, m, p.flag("lit")),
    top: [1.07, 0.95, 0.7],
    light: 0.35,
  },
];

function asset(row: Row): Asset {
  const [width, height, depth] = row.size;
  const parameters: Record<string, Parameter> = {
    color: { type: "color", default: row.color, says: "main colour" },
    material: { type: "choice", of: row.materials ?? ["wood"], default: row.material, says: "what it is made of" },
    size: { type: "number", min: 0.3, max: 4, default: 1, says: "factor on its real size" },
    ...(row.second
      ? { second: { type: "color", default: row.second, says: "cushions, cover, shade or iron" } as Parameter }
      : {}),
    ...row.extra,
  };
  return {
    id: row.id,
    family: "furniture",
    words: { en: row.en, zh: row.zh },
    parameters,
    size: { width, height, depth },
    tags: row.tags,
    affordances: row.affordances,
    vary: varyBy(parameters, row.palette),
    build(given) {
      const p = reader(parameters, given);
      const k = p.number("size");
      const material = p.text("material");
      // A bare material word without a colour means that material's own colour.
      const own: Record<string, string> = {
        metal: "#8b9096",
        steel: "#9aa0a6",
        glass: "#bcd0cc",
        stone: "#9a968e",
        marble: "#d9d5cd",
        plastic: "#d8dadc",
      };
      const color = p.given("color")
        ? p.color("color")
        : linear(own[material] && material !== row.material ? own[material] : row.color);
      const made: Made = { width, height, depth, material, color, second: row.second ? p.color("second") : undefined };
      const b = new Batch();
      b.within([0, 0, 0], 0, () => row.build(b, made, p), k);
      const anchors: Record<string, Anchor> = {};
      if (row.top)
        anchors.top = { at: [0, height * row.top[0] * k, 0], extent: [width * row.top[1] * k, depth * row.top[2] * k] };
      if (row.seat)
        anchors.seat = {
          at: [0, height * row.seat.share * k, depth * row.seat.z * k],
          forward: [0, 0, 1],
          extent: [width * 0.8 * k, depth * row.seat.depth * k],
        };
      const solids = row.solids ?? [[0, 0.5, 0, 1, 1, 1]];
      const colliders = solids.map(
        ([x, y, z, w, h, d]): Collider => ({
          shape: "box",
          at: [x * width * k, y * height * k, z * depth * k],
          half: [(w * width * k) / 2, (h * height * k) / 2, (d * depth * k) / 2],
        }),
      );
      const model = modelOf(b, row.id, { anchors, colliders }, { cell: 0.05 * k, ground: 0.4 });
      if (row.light && p.flag("lit")) {
        const light: Light = { at: [0, height * row.light * k, 0], color: [1, 0.66, 0.36], strength: 1.2, reach: 4 };
        model.lights = [light];
      }
      return model;
    },
  };
}

/** All furniture. */
export const furniture: Asset[] = ROWS.map(asset);
