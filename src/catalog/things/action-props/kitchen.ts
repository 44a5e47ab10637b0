/** What is cooked and washed at, and what it is done with. */
import type { Vec3 } from "../../../shape/math.ts";
import { type Goods, goods, TOWARDS, type Workbench } from "../kit/workbench.ts";

const STEEL = "#c3c8cd";
const OAK = "#b98350";
const CREAM = "#f1e4c6";

/** A cupboard's front with two doors and its top, from the floor. */
function cupboard(w: Workbench, wide: number, high: number, deep: number, hole?: { wide: number; deep: number }): void {
  const front = deep / 2;
  w.box([0, 0.05, 0], [wide - 0.06, 0.1, deep - 0.08], { tint: "#2c2f33", on: "matte" });
  w.box([0, high / 2 + 0.03, 0], [wide, high - 0.12, deep - 0.02], { on: "lacquer", round: 0.012 });
  w.sides((s) => {
    w.box([s * wide * 0.25, high / 2 + 0.03, front], [wide * 0.46, high - 0.2, 0.02], { on: "lacquer", round: 0.008 });
    w.rod(
      [
        [s * wide * 0.06, high * 0.5, front + 0.03],
        [s * wide * 0.06, high * 0.72, front + 0.03],
      ],
      0.007,
      { on: "metal", tint: STEEL },
    );
  });
  const top = { on: "wood", tint: OAK, round: 0.01 } as const;
  const y = high - 0.018;
  if (!hole) {
    w.box([0, y, 0], [wide + 0.04, 0.036, deep + 0.05], top);
    return;
  }
  const side = (wide - hole.wide) / 2;
  const rim = (deep - hole.deep) / 2;
  w.sides((s) => w.box([s * (hole.wide / 2 + side / 2 + 0.01), y, 0], [side + 0.02, 0.036, deep + 0.05], top));
  w.sides((s) => w.box([0, y, s * (hole.deep / 2 + rim / 2 + 0.012)], [hole.wide, 0.036, rim + 0.025], top));
}

const rods = (w: Workbench, loops: Vec3[][], r: number): void => {
  for (const loop of loops) w.rod(loop, r, { on: "metal", tint: STEEL });
};

const ROWS: Goods[] = [
  {
    id: "kitchen-counter",
    en: "kitchen counter, worktop, countertop, kitchen island",
    zh: "厨房台面, 料理台",
    size: [1.3, 0.88, 0.6],
    color: "#3d8f8a",
    affordances: "",
    anchors: { top: [0, 0.88, 0] },
    draw(w) {
      cupboard(w, 1.26, 0.88, 0.56);
    },
  },
  {
    id: "kitchen-sink",
    en: "kitchen sink, washing-up sink",
    zh: "水槽, 厨房水槽",
    size: [1.2, 1.18, 0.6],
    color: "#3d8f8a",
    affordances: "",
    anchors: { top: [0, 0.88, 0], basin: [0, 0.78, -0.02], spout: [0, 1.1, 0.02] },
    draw(w) {
      cupboard(w, 1.16, 0.88, 0.56, { wide: 0.5, deep: 0.36 });
      const steel = { on: "brushed", tint: STEEL } as const;
      w.box([0, 0.7, 0], [0.5, 0.02, 0.36], steel);
      w.sides((s) => w.box([s * 0.25, 0.79, 0], [0.014, 0.2, 0.37], steel));
      w.sides((s) => w.box([0, 0.79, s * 0.18], [0.5, 0.2, 0.014], steel));
      w.drum([0, 0.88, 0.22], 0.03, 0.03, 0.026, { on: "metal", tint: STEEL });
      w.rod(
        [
          [0, 0.9, 0.22],
          [0, 1.08, 0.22],
          [0, 1.16, 0.17],
          [0, 1.16, 0.08],
          [0, 1.1, 0.03],
        ],
        0.015,
        { on: "metal", tint: STEEL },
      );
      w.rod(
        [
          [0.06, 0.88, 0.22],
          [0.06, 0.93, 0.22],
          [0.11, 0.95, 0.2],
        ],
        0.009,
        { on: "metal", tint: STEEL },
      );
    },
  },
  {
    id: "stove-top",
    en: "stovetop, hob, kitchen stove, cooktop",
    zh: "灶台, 炉灶",
    size: [0.7, 0.9, 0.6],
    color: "#e8e4da",
    affordances: "",
    anchors: { top: [0, 0.9, -0.06], burner: [0, 0.9, -0.06] },
    draw(w) {
      w.box([0, 0.44, 0], [0.7, 0.88, 0.58], { on: "lacquer", round: 0.02 });
      w.box([0, 0.36, 0.292], [0.56, 0.4, 0.012], { tint: "#1b1d20", on: "glossy" });
      w.rod(
        [
          [-0.24, 0.6, 0.33],
          [0.24, 0.6, 0.33],
        ],
        0.012,
        { on: "metal", tint: STEEL },
      );
      for (let i = -2; i <= 2; i++)
        w.drum([i * 0.12, 0.74, 0.29], 0.03, 0.024, 0.02, { turn: TOWARDS, tint: "#2a2c30" });
      w.box([0, 0.885, 0], [0.68, 0.014, 0.56], { tint: "#1e2023", on: "glossy", round: 0.006 });
      w.sides((s) => {
        w.ring([s * 0.17, 0.897, -0.08], 0.09, 0.008, { tint: "#3a3c40", on: "metal" });
        w.ring([s * 0.17, 0.897, -0.08], 0.05, 0.007, { tint: "#5a8cff", on: "glow" });
        w.ring([s * 0.17, 0.897, 0.16], 0.07, 0.008, { tint: "#3a3c40", on: "metal" });
      });
      w.ring([0, 0.897, -0.06], 0.06, 0.006, { tint: "#ff7a3c", on: "glow" });
    },
  },
  {
    id: "stock-pot",
    en: "open pot, soup pot, stew pot",
    zh: "汤锅, 炖锅",
    size: [0.36, 0.2, 0.3],
    color: "#c2452f",
    affordances: "",
    anchors: { top: [0, 0.2, 0] },
    draw(w) {
      w.turned(
        [
          [0.12, 0],
          [0.145, 0.02],
          [0.15, 0.19],
          [0.158, 0.2],
          [0.142, 0.2],
          [0.138, 0.15],
          [0.001, 0.15],
        ],
        { on: "glazed" },
      );
      w.drum([0, 0.15, 0], 0.006, 0.137, 0.137, { tint: "#e0903a", on: "glossy" });
      for (const [x, z] of [
        [0.05, 0.03],
        [-0.06, 0.05],
        [-0.02, -0.07],
      ])
        w.ball([x, 0.156, z], [0.022, 0.01, 0.018], { tint: "#d8562a" });
      w.sides((s) => w.ring([s * 0.165, 0.16, 0], 0.026, 0.009, { on: "metal", tint: "#8a3020" }));
    },
  },
  {
    id: "rolling-pin",
    en: "rolling pin",
    zh: "擀面杖",
    size: [0.05, 0.44, 0.05],
    color: "#d0a066",
    affordances: "hold",
    draw(w) {
      w.drum([0, 0.1, 0], 0.24, 0.03, 0.03, { on: "wood", tint: "#d0a066" });
      w.drum([0, 0, 0], 0.1, 0.012, 0.016, { on: "wood", tint: "#8a5a34" });
      w.drum([0, 0.34, 0], 0.1, 0.016, 0.012, { on: "wood", tint: "#8a5a34" });
    },
  },
  {
    id: "dough",
    family: "food",
    en: "dough, bread dough, pizza dough, pastry",
    zh: "面团",
    size: [0.3, 0.09, 0.3],
    color: CREAM,
    affordances: "hold",
    draw(w) {
      w.ball([0, 0.04, 0], [0.15, 0.05, 0.145], { on: "matte" });
      w.ball([0.03, 0.06, 0.02], [0.1, 0.03, 0.1], { on: "matte" });
    },
  },
  {
    id: "whisk",
    en: "whisk, egg beater",
    zh: "打蛋器",
    size: [0.08, 0.32, 0.08],
    color: "#c84a3c",
    affordances: "hold",
    anchors: { grip: [0, 0.06, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.14, 0.013, 0.011);
      const loop = (a: number): Vec3[] =>
        [0, 0.3, 0.6, 1, 1.4, 1.7, 2].map((u) => {
          const r = 0.04 * Math.sin((u / 2) * Math.PI) * (u < 1 ? 1 : -1) * 1;
          const y = 0.14 + 0.18 * (u < 1 ? u : 2 - u) ** 0.8;
          return [Math.cos(a) * r, y, Math.sin(a) * r];
        });
      rods(w, [0, 0.8, 1.57, 2.36].map(loop), 0.003);
    },
  },
  {
    id: "ladle",
    en: "soup ladle, cooking spoon",
    zh: "汤勺, 木勺",
    size: [0.07, 0.34, 0.06],
    color: "#b07a44",
    affordances: "hold",
    anchors: { grip: [0, 0.07, 0] },
    draw(w) {
      w.rod(
        [
          [0, 0, 0],
          [0, 0.26, 0],
        ],
        [0.009, 0.008],
        { on: "wood", tint: "#b07a44" },
      );
      w.ball([0, 0.3, 0], [0.034, 0.05, 0.016], { on: "wood", tint: "#b07a44" });
    },
  },
  {
    id: "pancake",
    family: "food",
    en: "pancake, crepe, omelette, flapjack",
    zh: "煎饼, 薄饼, 烙饼",
    size: [0.2, 0.025, 0.2],
    color: "#d99a4a",
    affordances: "eat",
    draw(w) {
      w.drum([0, 0, 0], 0.022, 0.095, 0.098, { on: "matte", round: 0.009 });
      w.drum([0, 0.02, 0], 0.005, 0.08, 0.075, { tint: "#a8642a", on: "matte" });
    },
  },
  {
    id: "whetstone",
    en: "whetstone, sharpening stone, knife sharpener",
    zh: "磨刀石",
    size: [0.24, 0.06, 0.09],
    color: "#7d8790",
    affordances: "",
    draw(w) {
      w.box([0, 0.014, 0], [0.26, 0.028, 0.1], { on: "wood", tint: OAK });
      w.box([0, 0.042, 0], [0.22, 0.03, 0.075], { on: "stone", tint: "#7d8790" });
    },
  },
  {
    id: "cleaver",
    en: "cleaver, carving knife, meat cleaver",
    zh: "菜刀, 厨刀",
    size: [0.05, 0.34, 0.02],
    color: "#23201e",
    affordances: "hold",
    anchors: { grip: [0, 0.06, 0] },
    draw(w) {
      w.box([0, 0.06, 0], [0.026, 0.12, 0.018], { round: 0.006 });
      w.plate(
        [
          [-0.016, 0.12],
          [0.016, 0.12],
          [0.03, 0.15],
          [0.03, 0.22],
          [0.016, 0.31],
          [-0.016, 0.34],
        ],
        0.004,
        { on: "metal", tint: "#dfe5ea" },
      );
    },
  },
  {
    id: "food-tray",
    en: "tray, serving tray",
    zh: "托盘",
    size: [0.44, 0.14, 0.3],
    color: "#8a5a34",
    affordances: "hold",
    anchors: { grip: [0, 0.01, 0] },
    draw(w) {
      w.box([0, 0.012, 0], [0.44, 0.018, 0.3], { on: "wood", tint: "#8a5a34", round: 0.008 });
      w.sides((s) => w.box([s * 0.215, 0.03, 0], [0.016, 0.04, 0.3], { on: "wood", tint: "#7a4a28" }));
      w.drum([-0.09, 0.022, 0], 0.012, 0.09, 0.11, { tint: "#f4f4f0", on: "glazed" });
      w.ball([-0.11, 0.05, 0.01], [0.045, 0.03, 0.035], { tint: "#9a5a2c" });
      w.ball([-0.06, 0.045, -0.03], [0.03, 0.02, 0.03], { tint: "#6fae3e" });
      w.ball([-0.06, 0.045, 0.04], [0.026, 0.02, 0.026], { tint: "#e8c14a" });
      w.drum([0.12, 0.022, 0.03], 0.1, 0.03, 0.036, { tint: "#e87a3a", on: "glossy" });
    },
  },
  {
    id: "water-fill",
    en: "drinking water",
    zh: "饮用水",
    size: [0.064, 0.1, 0.064],
    color: "#8cc8ec",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.1, 0.027, 0.031, { on: "glossy", round: 0.002 });
    },
  },
  {
    id: "juicer",
    en: "lemon squeezer, citrus juicer, juicer",
    zh: "榨汁器",
    size: [0.15, 0.09, 0.15],
    color: "#f2f2ee",
    affordances: "",
    draw(w) {
      w.turned(
        [
          [0.05, 0],
          [0.075, 0.02],
          [0.078, 0.05],
          [0.07, 0.05],
          [0.062, 0.025],
          [0.03, 0.03],
          [0.012, 0.085],
          [0.001, 0.09],
        ],
        { on: "glazed" },
      );
    },
  },
  {
    id: "chopped-food",
    family: "food",
    en: "chopped vegetables, slices",
    zh: "切好的菜",
    size: [0.2, 0.03, 0.12],
    color: "#ee7d2b",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      const spots: [number, number][] = [
        [-0.07, 0.02],
        [-0.05, -0.03],
        [-0.02, 0.03],
        [0, -0.01],
        [0.03, 0.03],
        [0.05, -0.03],
        [0.07, 0.01],
      ];
      for (const [x, z] of spots) w.drum([x, 0, z], 0.008, 0.019, 0.019, { on: "waxy" });
      for (const [x, z] of spots.slice(1, 5))
        w.drum([x + 0.012, 0.008, z + 0.012], 0.008, 0.017, 0.017, { on: "waxy" });
    },
  },
  {
    id: "sponge",
    en: "sponge, dish sponge",
    zh: "海绵",
    size: [0.11, 0.04, 0.07],
    color: "#f2d338",
    affordances: "hold",
    draw(w) {
      w.box([0, 0.014, 0], [0.11, 0.028, 0.07], { on: "matte", round: 0.008 });
      w.box([0, 0.033, 0], [0.11, 0.01, 0.07], { tint: "#3f8f4a", on: "matte", round: 0.004 });
    },
  },
  {
    id: "soap-foam",
    en: "soap suds, lather",
    zh: "肥皂泡沫",
    size: [0.5, 0.1, 0.34],
    color: "#f7fbff",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      for (let i = 0; i < 26; i++) {
        const a = i * 2.4;
        const r = Math.sqrt(i / 26);
        w.ball([Math.cos(a) * r * 0.2, 0.015, Math.sin(a) * r * 0.13], 0.035 + 0.02 * ((i * 7) % 5) * 0.25, {
          on: "glossy",
        });
      }
    },
  },
  {
    id: "table-setting",
    en: "place setting, table setting, cutlery",
    zh: "餐具",
    size: [0.44, 0.03, 0.27],
    color: "#f4f4f0",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.turned(
        [
          [0.001, 0.004],
          [0.08, 0.006],
          [0.13, 0.022],
          [0.125, 0.026],
          [0.08, 0.012],
          [0.001, 0.01],
        ],
        { on: "glazed" },
      );
      for (const x of [-0.18, 0.18, 0.2]) w.box([x, 0.006, 0], [0.014, 0.006, 0.2], { on: "metal", tint: STEEL });
    },
  },
];

/** Counters, stoves, sinks and kitchen tools. Slender tools stand along y with their grip near the lower end. */
export const kitchenProps = goods(ROWS);
