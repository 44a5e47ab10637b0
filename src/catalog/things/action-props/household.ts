/** What chores, care and callers need: doors, beds' covers, boxes with lids, brushes and bottles. */
import type { Vec3 } from "../../../shape/math.ts";
import { type Goods, goods, TOWARDS, turned } from "../kit/workbench.ts";

const STEEL = "#c3c8cd";
const BRASS = "#d8ac4a";
const OAK = "#b98350";

/** The way of cloth that hangs in folds between two points. */
const hung = (x: number, y: number, z: number, h: number, s = 1): Vec3[] => [
  [x, y, z],
  [x + 0.006 * s, y - h * 0.5, z + 0.012],
  [x - 0.004 * s, y - h, z],
];

const ROWS: Goods[] = [
  {
    id: "door-frame",
    en: "doorway, door frame, front door",
    zh: "门框, 大门",
    size: [1.9, 2.4, 0.2],
    color: "#e9dcc4",
    affordances: "",
    draw(w) {
      w.sides((s) => w.box([s * 0.72, 1.2, 0], [0.46, 2.4, 0.12], { on: "matte", round: 0.01 }));
      w.box([0, 2.24, 0], [1, 0.32, 0.12], { on: "matte", round: 0.01 });
      w.sides((s) => w.box([s * 0.47, 1.05, 0], [0.07, 2.1, 0.17], { tint: "#ffffff", on: "lacquer" }));
      w.box([0, 2.1, 0], [1.01, 0.08, 0.17], { tint: "#ffffff", on: "lacquer" });
      w.box([0, 0.012, 0], [0.88, 0.024, 0.17], { on: "wood", tint: OAK });
    },
  },
  {
    id: "door-leaf",
    en: "door panel, wooden door",
    zh: "门扇, 木门",
    size: [0.88, 2.04, 0.12],
    color: "#2f6f8f",
    affordances: "",
    anchors: { handle: [0.79, 1.02, -0.06], knock: [0.44, 1.42, -0.03] },
    draw(w) {
      // It hangs on its left edge, x = 0.
      w.box([0.44, 1.04, 0], [0.87, 2.04, 0.045], { on: "lacquer", round: 0.006 });
      for (const z of [-0.026, 0.026])
        for (const [x, y, h] of [
          [0.25, 0.55, 0.72],
          [0.63, 0.55, 0.72],
          [0.25, 1.5, 0.74],
          [0.63, 1.5, 0.74],
        ])
          w.box([x, y, z], [0.26, h, 0.012], { on: "lacquer", round: 0.006 });
      for (const z of [-1, 1]) {
        w.drum([0.79, 1.02, z * 0.022], 0.04, 0.026, 0.022, {
          turn: turned([1, 0, 0], z * 90),
          on: "metal",
          tint: BRASS,
        });
        w.ball([0.79, 1.02, z * 0.075], 0.03, { on: "metal", tint: BRASS });
        w.box([0.79, 0.93, z * 0.026], [0.03, 0.06, 0.012], { on: "metal", tint: BRASS });
      }
    },
  },
  {
    id: "open-carton",
    en: "open box, cardboard carton",
    zh: "打开的箱子",
    size: [0.42, 0.26, 0.34],
    color: "#c1935c",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.box([0, 0.006, 0], [0.42, 0.012, 0.34], { on: "matte" });
      w.sides((s) => w.box([s * 0.205, 0.13, 0], [0.012, 0.26, 0.34], { on: "matte" }));
      w.sides((s) => w.box([0, 0.13, s * 0.165], [0.4, 0.26, 0.012], { on: "matte" }));
      w.box([0, 0.16, 0], [0.38, 0.1, 0.3], { tint: "#f6d7e2", on: "cloth", round: 0.04 });
    },
  },
  {
    id: "carton-lid",
    en: "box lid, lid",
    zh: "盒盖, 盖子",
    size: [0.45, 0.07, 0.37],
    color: "#a9743f",
    affordances: "hold",
    anchors: { grip: [0, 0.03, 0], rim: [0.22, 0.03, 0] },
    draw(w) {
      w.box([0, 0.06, 0], [0.45, 0.014, 0.37], { on: "matte" });
      w.sides((s) => w.box([s * 0.22, 0.033, 0], [0.012, 0.06, 0.37], { on: "matte" }));
      w.sides((s) => w.box([0, 0.033, s * 0.18], [0.43, 0.06, 0.012], { on: "matte" }));
      w.box([0, 0.07, 0], [0.06, 0.006, 0.37], { tint: "#d2455a", on: "cloth" });
    },
  },
  {
    id: "bare-gift",
    en: "unwrapped gift",
    zh: "未包装的礼物",
    size: [0.26, 0.14, 0.2],
    color: "#f3efe6",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.box([0, 0.002, 0], [0.62, 0.004, 0.44], { tint: "#3b8f6b", on: "matte" });
      w.box([0, 0.075, 0], [0.26, 0.14, 0.2], { tint: "#3b8f6b", on: "glossy", round: 0.006 });
      for (let i = -1; i <= 1; i++)
        for (let j = -1; j <= 1; j++) w.ball([i * 0.08, 0.143, j * 0.06], [0.016, 0.004, 0.016], { tint: "#f2d34a" });
    },
  },
  {
    id: "gift-ribbon",
    en: "ribbon, gift ribbon",
    zh: "丝带, 缎带",
    size: [0.27, 0.2, 0.21],
    color: "#e23a4e",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.box([0, 0.076, 0], [0.03, 0.15, 0.212], { on: "cloth" });
      w.box([0, 0.076, 0], [0.272, 0.15, 0.03], { on: "cloth" });
      w.sides((s) => w.ring([s * 0.045, 0.172, 0], 0.032, 0.011, { on: "cloth", turn: turned([1, 0, 0.4 * s], 80) }));
      w.ball([0, 0.16, 0], 0.02, { on: "cloth" });
    },
  },
  {
    id: "loose-hat",
    en: "felt hat, brimmed hat",
    zh: "礼帽",
    size: [0.36, 0.17, 0.36],
    color: "#8a4f2d",
    affordances: "hold",
    anchors: { grip: [0, 0.02, 0.15], rim: [0, 0.0, 0] },
    draw(w) {
      w.turned(
        [
          [0.13, 0.01],
          [0.19, 0.0],
          [0.195, 0.012],
          [0.128, 0.024],
          [0.12, 0.12],
          [0.09, 0.16],
          [0.001, 0.155],
        ],
        { on: "cloth", smooth: false },
      );
      w.drum([0, 0.022, 0], 0.035, 0.131, 0.128, { tint: "#2a1c16", on: "cloth" });
    },
  },
  {
    id: "binoculars",
    en: "binoculars, field glasses",
    zh: "双筒望远镜",
    size: [0.17, 0.07, 0.19],
    color: "#26292c",
    affordances: "hold",
    anchors: { grip: [0, 0.035, 0], eyepiece: [0, 0.035, -0.085] },
    draw(w) {
      w.sides((s) => {
        w.drum([s * 0.036, 0.035, -0.09], 0.06, 0.02, 0.022, { turn: TOWARDS, on: "rubber" });
        w.drum([s * 0.046, 0.035, -0.03], 0.12, 0.03, 0.038, { turn: TOWARDS, on: "rubber" });
        w.drum([s * 0.046, 0.035, 0.089], 0.004, 0.033, 0.033, { turn: TOWARDS, tint: "#6fb6e0", on: "glossy" });
      });
      w.box([0, 0.04, 0.0], [0.06, 0.02, 0.06], { on: "rubber" });
      w.drum([0, 0.05, -0.02], 0.03, 0.012, 0.012, { turn: TOWARDS, tint: BRASS, on: "metal" });
    },
  },
  {
    id: "tablet",
    en: "tablet, tablet computer, ipad, e-reader",
    zh: "平板电脑, 平板",
    size: [0.25, 0.18, 0.02],
    color: "#2b2f36",
    affordances: "hold",
    anchors: { grip: [0, 0.09, 0] },
    draw(w) {
      w.box([0, 0.09, 0], [0.26, 0.18, 0.01], { on: "glossy", round: 0.004 });
      w.box([0, 0.09, 0.006], [0.235, 0.155, 0.002], { tint: "#8fd0ff", on: "glow" });
      w.box([-0.05, 0.115, 0.0075], [0.1, 0.07, 0.001], { tint: "#ffb84a", on: "matte" });
      w.box([0.065, 0.115, 0.0075], [0.07, 0.07, 0.001], { tint: "#4ab88a", on: "matte" });
      w.box([0, 0.045, 0.0075], [0.2, 0.03, 0.001], { tint: "#ffffff", on: "matte" });
    },
  },
  {
    id: "bedsheet",
    en: "bedsheet, bed sheet, blanket, duvet, quilt",
    zh: "床单, 毯子, 被子",
    size: [1.3, 0.5, 0.06],
    color: "#8fb7e0",
    affordances: "hold",
    anchors: { grip: [-0.3, 0.5, 0], grip2: [0.3, 0.5, 0] },
    draw(w) {
      for (let i = -6; i <= 6; i++)
        w.box([i * 0.1, 0.25, 0.014 * Math.sin(i * 1.7)], [0.11, 0.5, 0.02], {
          on: "cloth",
          round: 0.01,
          turn: turned([0, 1, 0], 9 * Math.cos(i * 1.7)),
        });
    },
  },
  {
    id: "clothes-line",
    en: "clothes line, washing line, clothesline",
    zh: "晾衣绳",
    size: [2.6, 1.85, 0.3],
    color: "#f2f2f2",
    affordances: "",
    anchors: { line: [0.1, 1.72, 0] },
    draw(w) {
      w.sides((s) => {
        w.rod(
          [
            [s * 1.25, 0, 0],
            [s * 1.25, 1.85, 0],
          ],
          0.03,
          { on: "wood", tint: OAK },
        );
        w.rod(
          [
            [s * 1.25, 1.78, -0.15],
            [s * 1.25, 1.78, 0.15],
          ],
          0.02,
          { on: "wood", tint: OAK },
        );
      });
      w.rod(
        [
          [-1.25, 1.76, 0],
          [0, 1.71, 0],
          [1.25, 1.76, 0],
        ],
        0.005,
        { tint: "#ffffff" },
      );
      const hang = (x: number, wide: number, high: number, tint: string) => {
        for (let k = 0; k < 5; k++)
          w.rod(hung(x + (k / 4 - 0.5) * wide, 1.71, 0.008 * Math.sin(k * 2), high, k % 2 ? 1 : -1), wide * 0.16, {
            tint,
            on: "cloth",
            scale: [1, 1, 0.4],
          });
      };
      hang(-0.85, 0.42, 0.55, "#e2574c");
      hang(-0.35, 0.3, 0.42, "#f2c14e");
      hang(0.78, 0.4, 0.6, "#4a8fd0");
    },
  },
  {
    id: "loose-shirt",
    en: "piece of laundry, wet shirt",
    zh: "洗好的衣服",
    size: [0.5, 0.55, 0.05],
    color: "#ffffff",
    affordances: "hold",
    anchors: { grip: [-0.16, 0.53, 0], grip2: [0.16, 0.53, 0] },
    draw(w) {
      w.box([0, 0.27, 0], [0.36, 0.54, 0.03], { on: "cloth", round: 0.014 });
      w.sides((s) =>
        w.box([s * 0.23, 0.42, 0], [0.16, 0.16, 0.028], { on: "cloth", round: 0.012, turn: turned([0, 0, 1], s * 35) }),
      );
      w.box([0, 0.3, 0.016], [0.36, 0.06, 0.006], { tint: "#4a8fd0", on: "cloth" });
    },
  },
  {
    id: "laundry-basket",
    en: "laundry basket, pile of laundry, laundry",
    zh: "洗衣篮, 脏衣服",
    size: [0.55, 0.42, 0.4],
    color: "#7fc7c0",
    affordances: "",
    anchors: { top: [0, 0.34, 0] },
    draw(w) {
      w.turned(
        [
          [0.19, 0],
          [0.25, 0.28],
          [0.265, 0.28],
          [0.265, 0.3],
          [0.24, 0.3],
          [0.18, 0.02],
          [0.001, 0.02],
        ],
        { scale: [1, 1, 0.78] },
      );
      w.ball([-0.08, 0.28, 0], [0.14, 0.09, 0.12], { tint: "#e2574c", on: "cloth" });
      w.ball([0.08, 0.3, 0.04], [0.13, 0.09, 0.1], { tint: "#f6f6f2", on: "cloth" });
      w.ball([0.05, 0.31, -0.07], [0.12, 0.08, 0.09], { tint: "#4a8fd0", on: "cloth" });
    },
  },
  {
    id: "spray-bottle",
    en: "spray bottle, spray can, atomizer",
    zh: "喷壶, 喷雾瓶",
    size: [0.09, 0.27, 0.16],
    color: "#43b0d8",
    affordances: "hold",
    anchors: { grip: [0, 0.2, 0], nozzle: [0, 0.245, 0.09] },
    draw(w) {
      w.turned(
        [
          [0.04, 0],
          [0.044, 0.02],
          [0.044, 0.12],
          [0.016, 0.18],
          [0.016, 0.21],
          [0.001, 0.21],
        ],
        { on: "glossy" },
      );
      w.box([0, 0.245, 0.02], [0.03, 0.04, 0.13], { tint: "#ffffff", round: 0.01 });
      w.rod(
        [
          [0, 0.225, 0.05],
          [0, 0.19, 0.06],
          [0, 0.165, 0.05],
        ],
        0.007,
        { tint: "#e2574c" },
      );
    },
  },
  {
    id: "watering-can",
    en: "watering can",
    zh: "洒水壶, 浇水壶",
    size: [0.2, 0.32, 0.5],
    color: "#3f9e6a",
    affordances: "hold",
    anchors: { grip: [0, 0.3, -0.02], spout: [0, 0.3, 0.34] },
    draw(w) {
      w.drum([0, 0, 0], 0.2, 0.095, 0.09, { on: "lacquer" });
      w.rod(
        [
          [0, 0.05, 0.08],
          [0, 0.14, 0.2],
          [0, 0.29, 0.31],
        ],
        [0.024, 0.014],
        { on: "lacquer" },
      );
      w.drum([0, 0.285, 0.305], 0.035, 0.018, 0.04, { on: "lacquer", turn: turned([1, 0, 0], 50) });
      w.rod(
        [
          [0, 0.19, 0.07],
          [0, 0.3, 0.04],
          [0, 0.31, -0.05],
          [0, 0.2, -0.12],
          [0, 0.08, -0.09],
        ],
        0.012,
        { on: "lacquer" },
      );
    },
  },
  {
    id: "leather-shoe",
    en: "leather shoe",
    zh: "皮鞋",
    size: [0.1, 0.12, 0.29],
    color: "#6b3a1e",
    affordances: "hold",
    anchors: { grip: [0, 0.02, -0.02] },
    draw(w) {
      w.box([0, 0.012, 0], [0.095, 0.024, 0.28], { tint: "#1c1512", round: 0.011 });
      w.ball([0, 0.035, 0.06], [0.046, 0.04, 0.085], { on: "glazed" });
      w.ball([0, 0.05, -0.07], [0.044, 0.065, 0.068], { on: "glazed" });
      w.ball([0, 0.108, -0.075], [0.03, 0.012, 0.045], { tint: "#1c1512" });
      for (const z of [-0.005, 0.02, 0.045]) w.box([0, 0.075 - z * 0.45, z], [0.04, 0.005, 0.008], { tint: "#20130c" });
    },
  },
  {
    id: "scrub-brush",
    en: "shoe brush, scrubbing brush, body brush",
    zh: "刷子, 鞋刷",
    size: [0.06, 0.06, 0.18],
    color: "#b07a44",
    affordances: "hold",
    anchors: { grip: [0, 0.05, 0] },
    draw(w) {
      w.box([0, 0.045, 0], [0.055, 0.024, 0.18], { on: "wood", tint: "#b07a44", round: 0.011 });
      w.box([0, 0.017, 0], [0.046, 0.034, 0.165], { tint: "#2a211b", on: "matte" });
    },
  },
  {
    id: "feeding-bottle",
    en: "baby bottle, feeding bottle",
    zh: "奶瓶",
    size: [0.06, 0.19, 0.06],
    color: "#fdfdf6",
    affordances: "hold",
    anchors: { grip: [0, 0.07, 0], tip: [0, 0.19, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.12, 0.03, 0.03, { on: "glossy" });
      w.drum([0, 0.12, 0], 0.03, 0.032, 0.026, { tint: "#58b0e0" });
      w.turned(
        [
          [0.02, 0.15],
          [0.008, 0.168],
          [0.009, 0.184],
          [0.001, 0.19],
        ],
        { tint: "#e8b48a" },
      );
    },
  },
  {
    id: "syringe",
    en: "syringe, vaccine, injection needle",
    zh: "注射器, 针筒, 疫苗",
    size: [0.04, 0.2, 0.04],
    color: "#9fd8f0",
    affordances: "hold",
    anchors: { grip: [0, 0.06, 0] },
    draw(w) {
      w.drum([0, 0.05, 0], 0.1, 0.015, 0.015, { on: "glossy" });
      w.drum([0, 0, 0], 0.05, 0.008, 0.008, { tint: "#ffffff" });
      w.drum([0, 0, 0], 0.006, 0.018, 0.018, { tint: "#ffffff" });
      w.drum([0, 0.05, 0], 0.006, 0.026, 0.026, { tint: "#ffffff" });
      w.drum([0, 0.15, 0], 0.05, 0.003, 0.001, { on: "metal", tint: STEEL });
    },
  },
  {
    id: "grain-handful",
    en: "grain, bird seed, chicken feed, feed bucket, seeds",
    zh: "饲料, 谷物, 种子",
    size: [0.26, 0.24, 0.26],
    color: "#c8ccd0",
    affordances: "hold",
    anchors: { grip: [0.12, 0.2, 0] },
    draw(w) {
      w.turned(
        [
          [0.08, 0],
          [0.12, 0.22],
          [0.128, 0.222],
          [0.128, 0.235],
          [0.115, 0.23],
          [0.1, 0.18],
          [0.001, 0.19],
        ],
        { on: "metal" },
      );
      w.ball([0, 0.19, 0], [0.1, 0.025, 0.1], { tint: "#d9b04a", on: "matte" });
    },
  },
  {
    id: "tv-stand",
    en: "television on a stand, tv stand, tv cabinet",
    zh: "电视, 电视机",
    size: [1.2, 1.2, 0.4],
    color: "#1c1e22",
    affordances: "",
    anchors: { screen: [0, 0.84, 0.1] },
    draw(w) {
      w.box([0, 0.22, 0], [1.3, 0.4, 0.36], { on: "wood", tint: OAK, round: 0.02 });
      w.box([0, 0.5, 0], [0.3, 0.12, 0.06], { on: "glossy" });
      w.box([0, 0.86, 0], [1.16, 0.68, 0.05], { on: "glossy", round: 0.015 });
      w.box([0, 0.86, 0.027], [1.1, 0.62, 0.004], { tint: "#5fb4ff", on: "glow" });
      w.box([0, 0.66, 0.031], [1.1, 0.2, 0.003], { tint: "#58c46a", on: "glow" });
      w.drum([0.3, 0.98, 0.03], 0.004, 0.07, 0.07, { turn: TOWARDS, tint: "#ffe27a", on: "glow" });
      w.drum([-0.2, 0.7, 0.034], 0.004, 0.09, 0.09, { turn: TOWARDS, tint: "#ff8a5c", on: "glow" });
    },
  },
  {
    id: "push-button",
    en: "push button, big red button, red button, button",
    zh: "按钮, 红色按钮",
    size: [0.3, 1.08, 0.3],
    color: "#e02a2a",
    affordances: "",
    anchors: { knob: [0, 1.08, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.05, 0.19, 0.17, { tint: "#3a3f45", on: "metal" });
      w.drum([0, 0.05, 0], 0.85, 0.06, 0.06, { tint: "#8a9096", on: "metal" });
      w.box([0, 0.94, 0], [0.32, 0.1, 0.3], { tint: "#f2c33a", round: 0.03 });
      w.drum([0, 0.99, 0], 0.03, 0.11, 0.105, { tint: "#2a2c30" });
      w.turned(
        [
          [0.085, 1.01],
          [0.088, 1.04],
          [0.06, 1.075],
          [0.001, 1.085],
        ],
        { on: "glossy" },
      );
    },
  },
  {
    id: "hanging-bell",
    en: "ship's bell, hanging bell",
    zh: "挂钟, 铃",
    size: [0.6, 2.1, 0.4],
    color: BRASS,
    affordances: "",
    anchors: { rope: [0, 1.2, 0] },
    draw(w) {
      w.rod(
        [
          [0.42, 0, 0],
          [0.42, 2.08, 0],
        ],
        0.045,
        { on: "wood", tint: OAK },
      );
      w.box([0.16, 2.06, 0], [0.66, 0.09, 0.09], { on: "wood", tint: OAK });
      w.rod(
        [
          [0.42, 1.7, 0],
          [0.14, 2.03, 0],
        ],
        0.028,
        { on: "wood", tint: OAK },
      );
      w.turned(
        [
          [0.001, 1.98],
          [0.07, 1.95],
          [0.11, 1.8],
          [0.19, 1.66],
          [0.2, 1.63],
          [0.18, 1.64],
          [0.001, 1.75],
        ],
        { on: "metal" },
      );
      w.ball([0, 1.6, 0], 0.035, { on: "metal", tint: "#7a5a20" });
      w.rod(
        [
          [0, 1.6, 0],
          [0, 1.14, 0],
        ],
        0.012,
        { tint: "#e8dcc0" },
      );
      w.ball([0, 1.13, 0], 0.026, { tint: "#c23a3a" });
    },
  },
  {
    id: "match-stick",
    en: "match, lighter, lit match",
    zh: "火柴, 打火机",
    size: [0.01, 0.14, 0.01],
    color: "#e8d4a8",
    affordances: "hold",
    draw(w) {
      w.rod(
        [
          [0, 0, 0],
          [0, 0.11, 0],
        ],
        0.004,
        { on: "matte" },
      );
      w.ball([0, 0.122, 0], [0.011, 0.024, 0.011], { tint: "#ffab3a", on: "glow" });
    },
  },
  {
    id: "bubble-bath",
    en: "bubble bath, bath foam",
    zh: "泡泡浴",
    size: [1.3, 0.2, 0.56],
    color: "#f7fbff",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.ball([0, 0, 0], [0.66, 0.06, 0.25], { on: "glossy" });
      for (let i = 0; i < 60; i++) {
        const a = i * 2.39996;
        const r = Math.sqrt((i + 0.5) / 60);
        w.ball([Math.cos(a) * r * 0.62, 0.04, Math.sin(a) * r * 0.23], 0.045 + 0.01 * ((i * 7) % 6), { on: "glossy" });
      }
    },
  },
  {
    id: "window-pane",
    en: "window pane, window glass",
    zh: "窗玻璃, 玻璃窗",
    size: [1.5, 2.1, 0.12],
    color: "#ffffff",
    affordances: "",
    draw(w) {
      w.sides((s) => w.box([s * 0.7, 1.25, 0], [0.09, 1.7, 0.09], { on: "lacquer" }));
      for (const y of [0.42, 1.25, 2.06]) w.box([0, y, 0], [1.45, 0.07, 0.08], { on: "lacquer" });
      w.box([0, 1.25, 0], [0.05, 1.6, 0.07], { on: "lacquer" });
      w.box([0, 1.25, 0], [1.36, 1.6, 0.012], { tint: "#bfe3f2", on: "glass" });
      w.box([0, 0.2, 0], [1.45, 0.4, 0.08], { tint: "#e9dcc4", on: "matte" });
      w.rod(
        [
          [-0.5, 1.5, 0.008],
          [-0.25, 1.85, 0.008],
        ],
        0.012,
        { tint: "#ffffff", on: "glossy" },
      );
    },
  },
  {
    id: "shaving-foam",
    en: "shaving foam, shaving cream",
    zh: "剃须泡沫",
    size: [0.2, 0.14, 0.12],
    color: "#fbfdff",
    affordances: "",
    anchors: { grip: [0, 0.09, 0] },
    draw(w) {
      for (let i = -6; i <= 6; i++) {
        const a = (i / 6) * 1.15;
        const at: Vec3 = [Math.sin(a) * 0.088, 0.075 + 0.035 * (1 - Math.cos(a * 1.3)), Math.cos(a) * 0.075 - 0.05];
        w.ball(at, [0.026, 0.03, 0.02], { on: "glossy" });
        if (Math.abs(i) < 5) w.ball([at[0] * 0.8, 0.035, at[2] - 0.004], [0.026, 0.024, 0.02], { on: "glossy" });
      }
    },
  },
  {
    id: "shower-column",
    en: "shower head, showerhead",
    zh: "淋浴花洒, 花洒",
    size: [0.3, 2.25, 0.5],
    color: "#d4d9de",
    affordances: "",
    draw(w) {
      w.rod(
        [
          [0, 0.4, 0],
          [0, 2.1, 0],
          [0, 2.2, 0.08],
          [0, 2.2, 0.36],
          [0, 2.13, 0.4],
        ],
        0.016,
        { on: "metal" },
      );
      w.drum([0, 2.1, 0.42], 0.03, 0.13, 0.09, { on: "metal" });
      w.drum([0, 1.05, 0.02], 0.09, 0.035, 0.035, { on: "metal", turn: TOWARDS });
      w.box([0, 0.9, -0.04], [0.9, 1.8, 0.02], { tint: "#cfe6ee", on: "glass" });
      w.box([0, 0.02, 0.38], [0.9, 0.04, 0.9], { tint: "#f2f4f4", on: "lacquer", round: 0.02 });
    },
  },
  {
    id: "hand-microphone",
    en: "handheld microphone, hand microphone, wireless microphone",
    zh: "手持话筒, 手持麦克风",
    size: [0.06, 0.25, 0.06],
    color: "#26292c",
    affordances: "hold",
    anchors: { grip: [0, 0.08, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.17, 0.014, 0.019, { on: "satin" });
      w.ring([0, 0.175, 0], 0.024, 0.006, { on: "metal", tint: STEEL });
      w.ball([0, 0.205, 0], [0.031, 0.036, 0.031], { on: "metal", tint: "#9aa0a6" });
    },
  },
  {
    id: "quilt",
    en: "bed cover, bedspread, comforter",
    zh: "被褥, 床罩",
    size: [1.3, 0.22, 1.25],
    color: "#6f9ad6",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.box([0, 0.07, 0], [1.34, 0.18, 1.24], { on: "cloth", round: 0.09 });
      w.ball([0, 0.1, 0.02], [0.3, 0.16, 0.58], { on: "cloth" });
      w.box([0, 0.13, -0.56], [1.32, 0.1, 0.2], { tint: "#ffffff", on: "cloth", round: 0.05 });
    },
  },
  {
    id: "folded-stack",
    en: "folded clothes, stack of clothes",
    zh: "叠好的衣服",
    size: [0.32, 0.2, 0.28],
    color: "#4a8fd0",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      const tints = ["#4a8fd0", "#e2574c", "#f6f6f2", "#f2c14e", "#5ab08a"];
      tints.forEach((tint, i) => {
        w.box([0.006 * ((i * 3) % 4), 0.02 + i * 0.04, 0.005 * (i % 3)], [0.31, 0.038, 0.27], {
          tint,
          on: "cloth",
          round: 0.018,
        });
      });
    },
  },
  {
    id: "upright-vacuum",
    en: "upright vacuum, stick vacuum",
    zh: "立式吸尘器",
    size: [0.34, 1.25, 0.24],
    color: "#d8402f",
    affordances: "hold",
    anchors: { grip: [0, 0.06, 0] },
    draw(w) {
      w.ring([0, 0.07, 0], 0.05, 0.014, { turn: TOWARDS, tint: "#26292c", on: "rubber" });
      w.rod(
        [
          [0, 0.12, 0],
          [0, 1.12, 0],
        ],
        0.018,
        { on: "metal", tint: STEEL },
      );
      w.drum([0, 0.62, 0.05], 0.34, 0.075, 0.085, { on: "lacquer" });
      w.drum([0, 0.58, 0.05], 0.05, 0.06, 0.07, { tint: "#26292c" });
      w.box([0, 1.18, 0.02], [0.34, 0.1, 0.2], { on: "lacquer", round: 0.03 });
      w.box([0, 1.235, 0.02], [0.32, 0.03, 0.18], { tint: "#26292c", on: "rubber", round: 0.01 });
    },
  },
  {
    id: "nail-clipper",
    en: "nail clipper, nail clippers, nail scissors",
    zh: "指甲刀",
    size: [0.02, 0.03, 0.1],
    color: "#c3c8cd",
    affordances: "hold",
    draw(w) {
      w.box([0, 0.008, 0], [0.02, 0.005, 0.1], { on: "metal" });
      w.box([0, 0.02, -0.01], [0.02, 0.005, 0.1], { on: "metal", turn: turned([1, 0, 0], -9) });
      w.ball([0, 0.014, 0.05], [0.012, 0.012, 0.006], { on: "metal" });
    },
  },
  {
    id: "cut-flower",
    en: "cut flower, single flower, flower stem",
    zh: "一枝花",
    size: [0.09, 0.36, 0.09],
    color: "#e2457a",
    affordances: "hold",
    anchors: { grip: [0, 0.1, 0] },
    draw(w) {
      w.rod(
        [
          [0, 0, 0],
          [0.01, 0.16, 0],
          [0, 0.31, 0],
        ],
        0.004,
        { tint: "#4f8a3a" },
      );
      w.leaf([0, 0.12, 0], [0.07, 0.19, 0.01], 0.03, 0.01, { tint: "#4f8a3a" });
      w.ball([0, 0.335, 0], [0.03, 0.03, 0.03]);
      w.around(6, (a) => w.ball([Math.cos(a) * 0.028, 0.33, Math.sin(a) * 0.028], [0.02, 0.026, 0.02]));
    },
  },
  {
    id: "flower-bunch",
    en: "bouquet, bunch of flowers, flower bouquet",
    zh: "花束, 一束花",
    size: [0.4, 0.36, 0.4],
    color: "#e2457a",
    affordances: "hold",
    anchors: { grip: [0, 0.04, 0] },
    draw(w) {
      const tints = ["#e2457a", "#f2c33a", "#8a5fd0", "#f28a3a", "#f6f2ea"];
      for (let i = 0; i < 13; i++) {
        const a = i * 2.4;
        const r = 0.04 + 0.12 * Math.sqrt(i / 13);
        const tip: Vec3 = [Math.cos(a) * r, 0.34 - r * 0.55, Math.sin(a) * r];
        w.rod([[0, 0, 0], [tip[0] * 0.5, tip[1] * 0.6, tip[2] * 0.5], tip], 0.004, { tint: "#4f8a3a" });
        w.leaf([tip[0] * 0.5, tip[1] * 0.55, tip[2] * 0.5], [tip[0] * 1.3, tip[1] * 0.7, tip[2] * 1.3], 0.035, 0.01, {
          tint: "#5a9a44",
        });
        w.ball(tip, [0.03, 0.026, 0.03], { tint: tints[i % 5] });
        w.around(5, (b) =>
          w.ball([tip[0] + Math.cos(b) * 0.026, tip[1], tip[2] + Math.sin(b) * 0.026], [0.019, 0.02, 0.019], {
            tint: tints[i % 5],
          }),
        );
      }
    },
  },
  {
    id: "paint-palette",
    en: "palette, paint palette",
    zh: "调色板",
    size: [0.3, 0.03, 0.24],
    color: "#b98350",
    affordances: "hold",
    anchors: { grip: [0.08, 0.01, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.012, 0.13, 0.13, { on: "wood", tint: "#b98350", scale: [1.15, 1, 0.9] });
      const tints = ["#e23a3a", "#f2c33a", "#3f8fd0", "#4aa04a", "#f6f2ea", "#8a5fd0"];
      tints.forEach((tint, i) => {
        const a = -0.6 + i * 0.72;
        w.ball([Math.cos(a) * 0.09, 0.014, Math.sin(a) * 0.075], [0.022, 0.009, 0.02], { tint, on: "glossy" });
      });
    },
  },
  {
    id: "clippers-comb",
    en: "barber's comb",
    zh: "理发梳",
    size: [0.03, 0.2, 0.01],
    color: "#1e2024",
    affordances: "hold",
    draw(w) {
      w.box([0, 0.1, 0], [0.014, 0.2, 0.006]);
      for (let i = 0; i < 14; i++) w.box([0.016, 0.07 + i * 0.0095, 0], [0.022, 0.004, 0.004]);
    },
  },
];

/** Doors, linen, boxes, brushes. */
export const householdProps = goods(ROWS);
