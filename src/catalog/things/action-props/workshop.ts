/** Benches, tools and what is worked on; the garden's too. */
import type { Vec3 } from "../../../shape/math.ts";
import { type Goods, goods, SIDEWAYS, turned } from "../kit/workbench.ts";

const STEEL = "#c3c8cd";
const OAK = "#b98350";
const PINE = "#d9b27c";

const ROWS: Goods[] = [
  {
    id: "workbench",
    en: "workbench, work bench",
    zh: "工作台",
    size: [1.4, 0.86, 0.6],
    color: OAK,
    affordances: "",
    anchors: { top: [0, 0.86, 0] },
    draw(w) {
      w.box([0, 0.83, 0], [1.4, 0.06, 0.6], { on: "wood", tint: OAK });
      for (const x of [-0.6, 0.6])
        for (const z of [-0.22, 0.22]) w.box([x, 0.4, z], [0.09, 0.8, 0.09], { on: "wood", tint: OAK });
      w.box([0, 0.22, 0], [1.2, 0.04, 0.46], { on: "wood", tint: OAK });
      w.box([0.3, 0.34, 0.05], [0.34, 0.2, 0.26], { tint: "#c0392b", on: "lacquer" });
      w.box([-0.62, 0.8, 0.3], [0.14, 0.1, 0.07], { on: "metal", tint: "#6a7076" });
    },
  },
  {
    id: "plank",
    en: "plank, wooden plank, wooden board, piece of wood",
    zh: "木板, 木头",
    size: [0.9, 0.05, 0.16],
    color: PINE,
    affordances: "hold",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.box([0, 0.025, 0], [0.9, 0.045, 0.16], { on: "wood", tint: PINE });
    },
  },
  {
    id: "nail-in-board",
    en: "iron nail, steel nail",
    zh: "铁钉",
    size: [0.02, 0.07, 0.02],
    color: STEEL,
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.06, 0.005, 0.005, { on: "metal" });
      w.drum([0, 0.06, 0], 0.006, 0.013, 0.013, { on: "metal" });
    },
  },
  {
    id: "hand-saw",
    en: "hand saw, wood saw",
    zh: "手锯, 木锯",
    size: [0.14, 0.62, 0.03],
    color: "#c8622c",
    affordances: "hold",
    anchors: { grip: [0, 0.06, 0] },
    draw(w) {
      w.box([0, 0.06, 0], [0.1, 0.13, 0.024], { on: "wood", tint: "#c8622c", round: 0.01 });
      w.plate(
        [
          [-0.05, 0.12],
          [0.05, 0.12],
          [0.05, 0.62],
          [0.01, 0.62],
        ],
        0.003,
        { on: "metal", tint: "#dfe5ea" },
      );
    },
  },
  {
    id: "welding-torch",
    en: "welding torch, welder, soldering iron, blowtorch",
    zh: "焊枪, 焊接机, 烙铁",
    size: [0.04, 0.3, 0.08],
    color: "#2a2c30",
    affordances: "hold",
    anchors: { grip: [0, 0.06, 0], tip: [0, 0.3, 0.03] },
    draw(w) {
      w.drum([0, 0, 0], 0.15, 0.018, 0.015);
      w.rod(
        [
          [0, 0.15, 0],
          [0, 0.24, 0.004],
          [0, 0.3, 0.03],
        ],
        [0.01, 0.006],
        { on: "metal", tint: "#d8a25a" },
      );
    },
  },
  {
    id: "welding-mask",
    en: "welding mask, welding helmet",
    zh: "焊接面罩",
    size: [0.3, 0.36, 0.3],
    color: "#30363d",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.ball([0, 0.02, 0.0], [0.16, 0.2, 0.13], { on: "satin" });
      w.box([0, 0.08, 0.12], [0.15, 0.08, 0.03], { tint: "#1d6b4a", on: "glossy" });
      w.box([0, 0.02, 0.1], [0.2, 0.26, 0.05], { on: "satin", round: 0.03 });
      w.box([0, 0.08, 0.135], [0.13, 0.06, 0.01], { tint: "#2f9e6a", on: "glossy" });
    },
  },
  {
    id: "steel-plates",
    en: "steel plate, metal plate, steel beam",
    zh: "钢板",
    size: [0.5, 0.12, 0.2],
    color: "#8a9096",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.box([0, 0.012, 0], [0.5, 0.024, 0.2], { on: "metal" });
      w.box([0, 0.07, 0], [0.024, 0.1, 0.2], { on: "metal" });
      w.rod(
        [
          [0.014, 0.026, -0.1],
          [0.014, 0.026, 0.1],
        ],
        0.008,
        { tint: "#d88a3a", on: "metal" },
      );
    },
  },
  {
    id: "microscope",
    en: "microscope",
    zh: "显微镜",
    size: [0.2, 0.42, 0.28],
    color: "#e9edf0",
    affordances: "",
    anchors: { grip: [0, 0, 0], eyepiece: [0, 0.42, -0.1], knob: [0.08, 0.14, 0.06] },
    draw(w) {
      w.box([0, 0.02, 0.02], [0.18, 0.04, 0.26], { round: 0.015 });
      w.rod(
        [
          [0, 0.03, 0.12],
          [0, 0.2, 0.13],
          [0, 0.31, 0.06],
        ],
        0.022,
      );
      w.box([0, 0.15, 0.01], [0.13, 0.012, 0.13], { tint: "#2a2c30" });
      w.drum([0, 0.24, 0.0], 0.07, 0.02, 0.028, {});
      w.drum([0, 0.19, 0.0], 0.06, 0.01, 0.014, { on: "metal", tint: STEEL });
      w.drum([0, 0.3, 0.01], 0.14, 0.024, 0.02, { turn: turned([1, 0, 0], -38) });
      w.drum([0, 0.4, -0.07], 0.04, 0.026, 0.028, { turn: turned([1, 0, 0], -38), tint: "#2a2c30" });
      w.sides((s) =>
        w.drum([s * 0.03, 0.12, 0.12], s * 0.04, 0.024, 0.024, { turn: turned([0, 0, 1], -90), tint: "#2a2c30" }),
      );
    },
  },
  {
    id: "wall-panel",
    en: "wall section, bare wall",
    zh: "墙面",
    size: [2.4, 2.3, 0.12],
    color: "#efe6d2",
    affordances: "",
    anchors: { face: [0, 1.3, -0.06] },
    draw(w) {
      w.box([0, 1.15, 0], [2.4, 2.3, 0.1], { on: "matte", round: 0.01 });
      w.box([0, 0.06, 0], [2.42, 0.12, 0.13], { tint: "#ffffff", on: "lacquer" });
    },
  },
  {
    id: "paint-patch",
    en: "fresh paint",
    zh: "油漆涂层",
    size: [1, 1, 0.02],
    color: "#3f8fd0",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.box([0, 0, 0], [1, 1, 0.01], { on: "glossy", round: 0.004 });
      w.sides((s) => w.box([s * 0.42, -0.02, 0], [0.3, 1.08, 0.008], { on: "glossy" }));
    },
  },
  {
    id: "paint-roller",
    en: "paint roller, roller",
    zh: "油漆滚筒, 滚筒刷",
    size: [0.24, 0.36, 0.06],
    color: "#3f8fd0",
    affordances: "hold",
    anchors: { grip: [0, 0.06, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.13, 0.015, 0.013, { tint: "#e2574c" });
      w.rod(
        [
          [0, 0.13, 0],
          [0, 0.2, 0],
          [0.13, 0.24, 0],
          [0.13, 0.33, 0],
          [0.1, 0.33, 0],
        ],
        0.006,
        { on: "metal", tint: STEEL },
      );
      w.drum([-0.1, 0.33, 0], 0.2, 0.028, 0.028, { turn: SIDEWAYS, on: "cloth" });
    },
  },
  {
    id: "sewing-machine",
    en: "sewing machine",
    zh: "缝纫机",
    size: [0.42, 0.3, 0.18],
    color: "#f0ece2",
    affordances: "",
    anchors: { grip: [0, 0, 0], needle: [-0.13, 0.05, 0] },
    draw(w) {
      w.box([0, 0.02, 0], [0.42, 0.04, 0.17], { round: 0.015 });
      w.box([0.15, 0.15, 0], [0.1, 0.24, 0.12], { round: 0.03 });
      w.box([-0.01, 0.235, 0], [0.36, 0.09, 0.11], { round: 0.03 });
      w.box([-0.15, 0.17, 0], [0.07, 0.09, 0.09], { round: 0.02 });
      w.drum([-0.15, 0.05, 0], 0.09, 0.002, 0.005, { on: "metal", tint: STEEL });
      w.drum([0.2, 0.22, 0], 0.03, 0.05, 0.05, { turn: SIDEWAYS, tint: "#3a3f45", on: "metal" });
      w.drum([0.06, 0.28, 0], 0.05, 0.014, 0.014, { tint: "#e2455a" });
      w.box([-0.01, 0.24, 0.058], [0.2, 0.03, 0.004], { tint: "#c8a24a" });
    },
  },
  {
    id: "sewn-cloth",
    en: "piece of fabric, cloth for sewing",
    zh: "布料",
    size: [0.4, 0.02, 0.5],
    color: "#7d5fc0",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      for (let i = -3; i <= 3; i++)
        w.box([i * 0.06, 0.008 + 0.004 * Math.cos(i * 2), 0], [0.07, 0.012, 0.5], { on: "cloth", round: 0.005 });
    },
  },
  {
    id: "lawn-mower",
    en: "lawn mower, lawnmower, mower",
    zh: "割草机",
    size: [0.56, 1.02, 1.35],
    color: "#d8402f",
    affordances: "",
    anchors: { bar: [0, 1.0, -0.72] },
    draw(w) {
      w.box([0, 0.24, 0.2], [0.5, 0.16, 0.66], { on: "lacquer", round: 0.06 });
      w.drum([0, 0.32, 0.22], 0.13, 0.14, 0.11, { tint: "#26292c" });
      w.ball([0.1, 0.44, 0.12], [0.04, 0.03, 0.04], { tint: "#e8e4da" });
      w.box([0, 0.3, -0.24], [0.4, 0.3, 0.26], { tint: "#2f3338", on: "cloth", round: 0.06 });
      w.sides((s) => {
        for (const [z, r] of [
          [-0.06, 0.13],
          [0.46, 0.1],
        ])
          w.drum([s * 0.27 - 0.03, r, z], 0.06, r, r, { turn: SIDEWAYS, tint: "#1c1e20", on: "rubber" });
        w.rod(
          [
            [s * 0.2, 0.3, -0.05],
            [s * 0.2, 1.0, -0.72],
          ],
          0.013,
          { on: "metal", tint: STEEL },
        );
      });
      w.rod(
        [
          [-0.2, 1.0, -0.72],
          [0.2, 1.0, -0.72],
        ],
        0.017,
        { tint: "#1c1e20", on: "rubber" },
      );
    },
  },
  {
    id: "snow-heap",
    en: "snow pile, heap of snow, snowbank",
    zh: "雪堆",
    size: [1, 0.4, 0.7],
    color: "#f6faff",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      for (let i = 0; i < 30; i++) {
        const a = i * 2.4;
        const r = Math.sqrt(i / 30);
        w.ball(
          [Math.cos(a) * r * 0.5, 0.2 * (1 - r * r), Math.sin(a) * r * 0.34],
          [0.16 - 0.05 * r, 0.1 + 0.02 * (i % 3), 0.14],
          {
            on: "matte",
          },
        );
      }
    },
  },
  {
    id: "earth-heap",
    en: "heap of earth, pile of dirt, mound",
    zh: "土堆",
    size: [0.7, 0.26, 0.56],
    color: "#5d4028",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.ball([0, 0, 0], [0.34, 0.2, 0.27], { on: "matte" });
      for (let i = 0; i < 22; i++) {
        const a = i * 2.4;
        const r = Math.sqrt(i / 22);
        w.ball([Math.cos(a) * r * 0.36, 0.17 * (1 - r * r) + 0.01, Math.sin(a) * r * 0.28], 0.03 + 0.01 * (i % 3), {
          on: "matte",
        });
      }
    },
  },
  {
    id: "earth-hole",
    en: "hole in the ground, pit",
    zh: "土坑",
    size: [0.7, 0.03, 0.5],
    color: "#2c1c10",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      w.ball([0, 0.0, 0], [0.34, 0.016, 0.24], { on: "matte" });
      w.around(14, (a, i) =>
        w.ball([Math.cos(a) * 0.34, 0.01, Math.sin(a) * 0.25], 0.04 + 0.012 * (i % 3), {
          tint: "#5d4028",
          on: "matte",
        }),
      );
    },
  },
  {
    id: "chopping-block",
    en: "chopping block, tree stump, stump",
    zh: "木墩, 树桩",
    size: [0.5, 0.44, 0.5],
    color: "#8a5c38",
    affordances: "",
    anchors: { top: [0, 0.44, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.43, 0.25, 0.22, { on: "matte" });
      w.drum([0, 0.43, 0], 0.008, 0.21, 0.21, { tint: "#d9b27c", on: "matte" });
      w.ring([0, 0.437, 0], 0.13, 0.004, { tint: "#a8743f" });
      w.ring([0, 0.437, 0], 0.07, 0.004, { tint: "#a8743f" });
    },
  },
  {
    id: "firewood-half",
    en: "firewood, split log",
    zh: "柴火, 木柴",
    size: [0.1, 0.32, 0.16],
    color: "#8a5c38",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      const ring = (r: number): [number, number][] =>
        Array.from({ length: 9 }, (_, i) => {
          const a = -Math.PI / 2 + (i / 8) * Math.PI;
          return [Math.cos(a) * r, Math.sin(a) * r];
        });
      w.plate(ring(0.09), 0.32, { turn: turned([1, 0, 0], -90), at: [0, 0.16, 0], on: "matte" });
      w.box([0.004, 0.16, 0], [0.006, 0.318, 0.17], { tint: "#e0bd88", on: "matte" });
    },
  },
  {
    id: "anvil",
    en: "anvil",
    zh: "铁砧",
    size: [0.6, 0.78, 0.34],
    color: "#41464c",
    affordances: "",
    anchors: { top: [0, 0.78, 0] },
    draw(w) {
      w.drum([0, 0, 0], 0.46, 0.24, 0.22, { tint: "#7a5030", on: "matte" });
      w.box([0, 0.49, 0], [0.3, 0.07, 0.2], { on: "metal" });
      w.box([0, 0.6, 0], [0.16, 0.17, 0.12], { on: "metal" });
      w.box([0.02, 0.725, 0], [0.4, 0.11, 0.17], { on: "metal" });
      w.rod(
        [
          [-0.16, 0.735, 0],
          [-0.34, 0.765, 0],
        ],
        [0.055, 0.012],
        { on: "metal" },
      );
    },
  },
  {
    id: "white-board",
    en: "whiteboard, blackboard, chalkboard",
    zh: "白板, 黑板",
    size: [1.6, 1.9, 0.2],
    color: "#2c5a44",
    affordances: "",
    anchors: { face: [0, 1.3, -0.03] },
    draw(w) {
      w.box([0, 1.3, 0], [1.6, 1, 0.03], { tint: OAK, on: "wood" });
      w.box([0, 1.3, -0.014], [1.5, 0.9, 0.016], { on: "matte" });
      w.sides((s) =>
        w.rod(
          [
            [s * 0.6, 0.8, 0.02],
            [s * 0.64, 0, 0.22],
          ],
          0.022,
          { on: "wood", tint: OAK },
        ),
      );
      w.sides((s) =>
        w.rod(
          [
            [s * 0.6, 0.8, 0],
            [s * 0.64, 0, -0.12],
          ],
          0.022,
          { on: "wood", tint: OAK },
        ),
      );
    },
  },
  {
    id: "chalk-writing",
    en: "chalk writing",
    zh: "粉笔字",
    size: [1, 0.3, 0.01],
    color: "#f6f6f0",
    affordances: "",
    anchors: { grip: [0, 0, 0] },
    draw(w) {
      for (const [y, long] of [
        [0.1, 1],
        [-0.06, 0.86],
      ]) {
        const path: Vec3[] = [];
        for (let i = 0; i <= 60 * long; i++)
          path.push([-0.5 + i / 60, y + 0.035 * Math.sin(i * 1.1) * (1 + 0.4 * Math.sin(i * 0.37)), 0]);
        w.rod(path, 0.007, { on: "matte" });
      }
    },
  },
  {
    id: "chalk",
    en: "chalk, piece of chalk, marker",
    zh: "粉笔, 马克笔",
    size: [0.015, 0.09, 0.015],
    color: "#ffffff",
    affordances: "hold",
    draw(w) {
      w.drum([0, 0, 0], 0.09, 0.008, 0.007, { on: "matte" });
    },
  },
  {
    id: "spyglass-stand",
    en: "telescope on a tripod",
    zh: "三脚架望远镜",
    size: [0.6, 1.6, 0.9],
    color: "#24407a",
    affordances: "",
    anchors: { eyepiece: [0, 1.36, -0.42] },
    draw(w) {
      const turn = turned([1, 0, 0], 72);
      w.drum([0, 1.38, -0.36], 0.8, 0.05, 0.07, { turn, on: "glossy" });
      w.ring([0, 1.62, 0.4], 0.07, 0.012, { turn, on: "metal", tint: "#e0b040" });
      w.drum([0, 1.36, -0.42], 0.08, 0.026, 0.032, { turn, on: "metal", tint: STEEL });
      w.ball([0, 1.46, 0], 0.05, { on: "metal", tint: STEEL });
      w.around(3, (a) =>
        w.rod(
          [
            [0, 1.42, 0],
            [Math.sin(a) * 0.4, 0, Math.cos(a) * 0.4],
          ],
          [0.022, 0.015],
          { on: "wood", tint: OAK },
        ),
      );
    },
  },
];

/** Benches, boards, tools. */
export const workshopProps = goods(ROWS);
