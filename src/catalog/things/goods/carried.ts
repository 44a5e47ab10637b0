/** What is carried and put on, by itself: packs, handbags, ties, jewels, and small things of a pocket. */
import type { Vec2, Vec3 } from "../../../shape/math.ts";
import type { Asset } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { roundedOutline } from "../kit/shapes.ts";
import { goods, SIDEWAYS, TOWARDS, turned } from "../kit/workbench.ts";

/** An arch from one side to the other in the plane z. */
const arch = (width: number, foot: number, top: number, z = 0): Vec3[] => [
  [-width, foot, z],
  [-width * 0.95, foot + (top - foot) * 0.6, z],
  [-width * 0.5, top * 0.97 + foot * 0.03, z],
  [0, top, z],
  [width * 0.5, top * 0.97 + foot * 0.03, z],
  [width * 0.95, foot + (top - foot) * 0.6, z],
  [width, foot, z],
];

const GOLD = "#e0b040";

/** Packs, bags, ties, jewels. */
export const carried: Asset[] = goods([
  {
    id: "rucksack",
    en: "backpack, rucksack, schoolbag, knapsack",
    zh: "背包, 书包, 双肩包",
    size: [0.36, 0.48, 0.25],
    color: "#2f6fb5",
    palette: ["#2f6fb5", "#c8452f", "#3f8a68", "#e0a030", "#5a4a8a"],
    tags: "cavity, handle, grip",
    affordances: "hold, carry, wear, open",
    draw(w) {
      const dark = shade(w.color, 0.62);
      w.box([0, 0.22, 0], [0.33, 0.42, 0.17], { on: "cloth", round: 0.075 });
      w.box([0, 0.36, 0.012], [0.315, 0.16, 0.18], { on: "cloth", round: 0.07 });
      w.box([0, 0.15, 0.095], [0.235, 0.19, 0.075], { on: "cloth", round: 0.035 });
      w.sides((s) => {
        w.box([s * 0.165, 0.13, 0], [0.05, 0.16, 0.11], { on: "cloth", round: 0.024, tint: dark });
        w.rod(
          [
            [s * 0.09, 0.41, -0.075],
            [s * 0.105, 0.42, -0.125],
            [s * 0.115, 0.25, -0.145],
            [s * 0.13, 0.06, -0.085],
          ],
          0.017,
          { on: "cloth", tint: dark },
        );
      });
      // Zips, their pulls, and the loop by which it hangs.
      w.rod(arch(0.11, 0.06, 0.233, 0.128), 0.0045, { tint: dark });
      w.rod(arch(0.15, 0.2, 0.405, 0.088), 0.005, { tint: dark });
      w.rod(arch(0.04, 0.425, 0.475, -0.05), 0.009, { on: "cloth", tint: dark });
      w.box([0.06, 0.212, 0.138], [0.01, 0.032, 0.006], { on: "metal", tint: "#d8dade" });
    },
  },
  {
    id: "lady-handbag",
    en: "handbag, purse, leather bag",
    zh: "手提包, 手袋, 女包",
    size: [0.34, 0.36, 0.14],
    color: "#a8453a",
    palette: ["#a8453a", "#7a4a2a", "#2f3138", "#d98aa0"],
    tags: "cavity, handle, grip",
    affordances: "hold, carry, open",
    draw(w) {
      const outline: Vec2[] = [
        [-0.17, 0.012],
        [-0.158, 0],
        [0.158, 0],
        [0.17, 0.012],
        [0.135, 0.2],
        [0.115, 0.215],
        [-0.115, 0.215],
        [-0.135, 0.2],
      ];
      w.plate(outline, 0.11, { on: "waxy", at: [0, 0.004, 0] });
      w.plate(
        [
          [-0.128, 0.222],
          [-0.142, 0.13],
          [-0.06, 0.095],
          [0.06, 0.095],
          [0.142, 0.13],
          [0.128, 0.222],
        ],
        0.124,
        { on: "waxy", tint: shade(w.color, 0.86) },
      );
      w.box([0, 0.105, 0.064], [0.045, 0.032, 0.012], { on: "metal", tint: GOLD });
      for (const z of [0.035, -0.035])
        w.rod(arch(0.085, 0.2, 0.355, z), 0.0085, { on: "waxy", tint: shade(w.color, 0.8) });
      w.sides((s) => {
        for (const z of [0.035, -0.035])
          w.ring([s * 0.085, 0.213, z], 0.011, 0.0035, { on: "metal", tint: GOLD, turn: TOWARDS });
      });
    },
  },
  {
    id: "necktie",
    en: "tie, necktie",
    zh: "领带",
    size: [0.12, 0.56, 0.06],
    color: "#b3262d",
    palette: ["#b3262d", "#24407a", "#2f6a4a", "#6a2f6a"],
    affordances: "hold, wear",
    draw(w) {
      const dark = shade(w.color, 0.7);
      w.plate(
        [
          [0, 0],
          [0.05, 0.055],
          [0.019, 0.42],
          [-0.019, 0.42],
          [-0.05, 0.055],
        ],
        0.012,
        { on: "cloth", at: [0, 0, 0.008] },
      );
      w.plate(
        [
          [0, 0.09],
          [0.028, 0.13],
          [0.012, 0.42],
          [-0.012, 0.42],
          [-0.028, 0.13],
        ],
        0.008,
        { on: "cloth", tint: dark, at: [0.012, 0, -0.008] },
      );
      w.plate(
        [
          [-0.02, 0.405],
          [0.02, 0.405],
          [0.033, 0.465],
          [-0.033, 0.465],
        ],
        0.032,
        { on: "cloth" },
      );
      for (let i = 0; i < 4; i++) {
        const y = 0.1 + i * 0.085;
        const half = 0.044 - i * 0.0075;
        w.rod(
          [
            [-half, y - half * 0.6, 0.0145],
            [half, y + half * 0.6, 0.0145],
          ],
          0.0035,
          { on: "cloth", tint: shade(w.color, 0.8) },
        );
      }
      w.rod(
        [
          [-0.028, 0.455, 0],
          [-0.06, 0.5, -0.02],
          [-0.055, 0.545, -0.03],
          [0, 0.56, -0.035],
          [0.055, 0.545, -0.03],
          [0.06, 0.5, -0.02],
          [0.028, 0.455, 0],
        ],
        0.012,
        { on: "cloth" },
      );
    },
  },
  {
    id: "headphones",
    en: "headphones, headset, earphones, pair of headphones",
    zh: "耳机, 头戴式耳机",
    size: [0.2, 0.2, 0.09],
    color: "#2f3138",
    palette: ["#2f3138", "#e8e4da", "#c8452f"],
    affordances: "hold, wear",
    draw(w) {
      w.rod(arch(0.083, 0.06, 0.195), 0.009);
      w.sides((s) => {
        w.drum([s * 0.07, 0.05, 0], 0.03, 0.042, 0.042, { turn: turned([0, 0, 1], -90 * s), round: 0.012 });
        w.drum([s * 0.07, 0.05, 0], 0.024, 0.038, 0.034, {
          turn: turned([0, 0, 1], 90 * s),
          tint: shade(w.color, 0.5),
          on: "matte",
          round: 0.01,
        });
      });
    },
  },
  {
    id: "crown",
    en: "crown, tiara, diadem",
    zh: "王冠, 皇冠",
    size: [0.2, 0.14, 0.2],
    color: "#e0b040",
    affordances: "hold, wear",
    draw(w) {
      w.turned(
        [
          [0.092, 0],
          [0.098, 0.002],
          [0.1, 0.05],
          [0.094, 0.05],
          [0.09, 0.004],
          [0.092, 0],
        ],
        { on: "metal" },
      );
      w.ring([0, 0.006, 0], 0.096, 0.006, { on: "metal" }).ring([0, 0.05, 0], 0.098, 0.005, { on: "metal" });
      w.around(8, (a, i) => {
        const [x, z] = [Math.sin(a) * 0.098, Math.cos(a) * 0.098];
        w.rod(
          [
            [x, 0.05, z],
            [x * 1.06, 0.115, z * 1.06],
          ],
          [0.02, 0.003],
          { on: "metal" },
        );
        w.ball([x * 1.07, 0.122, z * 1.07], 0.0085, { on: "metal" });
        w.ball([x * 1.03, 0.028, z * 1.03], 0.009, { on: "glossy", tint: i % 2 ? "#2456c8" : "#c81e3a" });
      });
    },
  },
  {
    id: "finger-ring",
    en: "ring, wedding ring, engagement ring, diamond ring",
    zh: "戒指, 钻戒",
    size: [0.024, 0.032, 0.008],
    color: "#e0b040",
    affordances: "hold, wear",
    draw(w) {
      w.ring([0, 0.012, 0], 0.0105, 0.0018, { on: "metal", turn: TOWARDS });
      w.drum([0, 0.0225, 0], 0.003, 0.002, 0.004, { on: "metal" });
      w.turned(
        [
          [0, 0.024],
          [0.0048, 0.0295],
          [0.003, 0.032],
          [0, 0.032],
        ],
        { on: "glossy", tint: "#dff2fa" },
      );
    },
  },
  {
    id: "necklace",
    en: "necklace, pearl necklace, pendant",
    zh: "项链, 珍珠项链",
    size: [0.18, 0.012, 0.22],
    color: "#f1eadc",
    affordances: "hold, wear",
    draw(w) {
      w.around(34, (a) => {
        w.ball([Math.sin(a) * 0.085, 0.006, Math.cos(a) * 0.1], 0.0082, { on: "glazed" });
      });
      w.ball([0, 0.009, 0.122], [0.012, 0.009, 0.015], { on: "glossy", tint: "#2456c8" });
    },
  },
  {
    id: "wristwatch",
    en: "watch, wristwatch, smartwatch",
    zh: "手表, 腕表",
    size: [0.042, 0.075, 0.04],
    color: "#5a3a24",
    palette: ["#5a3a24", "#2f3138", "#24407a"],
    affordances: "hold, wear",
    draw(w) {
      w.ring([0, 0.034, 0], 0.03, 0.004, { turn: SIDEWAYS, scale: [1, 3.2, 0.5], on: "waxy" });
      w.drum([0, 0.036, 0.011], 0.011, 0.021, 0.021, { turn: TOWARDS, on: "metal", tint: "#d2b05a" });
      w.drum([0, 0.036, 0.0215], 0.0012, 0.018, 0.018, { turn: TOWARDS, tint: "#f4f0e6" });
      w.box([0, 0.041, 0.0232], [0.0014, 0.011, 0.0006], { tint: "#222428" });
      w.box([0.004, 0.036, 0.0232], [0.009, 0.0014, 0.0006], { tint: "#222428" });
    },
  },
  {
    id: "wallet",
    en: "wallet, billfold",
    zh: "钱包",
    size: [0.115, 0.022, 0.095],
    color: "#6b4426",
    affordances: "hold, open",
    draw(w) {
      w.box([0, 0.006, 0], [0.115, 0.01, 0.092], { on: "waxy", round: 0.005 });
      w.box([0.003, 0.0125, 0], [0.1, 0.004, 0.08], { tint: "#8fb08a", on: "matte" });
      w.box([0, 0.018, 0], [0.115, 0.008, 0.092], { on: "waxy", round: 0.004 });
      w.box([0.03, 0.0225, 0.02], [0.03, 0.002, 0.022], { on: "waxy", tint: shade(w.color, 0.7) });
    },
  },
  {
    id: "lipstick",
    en: "lipstick, lip balm",
    zh: "口红, 唇膏",
    size: [0.02, 0.078, 0.02],
    color: "#c81e3a",
    draw(w) {
      w.drum([0, 0, 0], 0.03, 0.01, 0.01, { tint: "#222428", on: "glossy" });
      w.drum([0, 0.03, 0], 0.015, 0.0088, 0.0088, { tint: GOLD, on: "metal" });
      w.turned(
        [
          [0.0072, 0.045],
          [0.0075, 0.064],
          [0.006, 0.073],
          [0.002, 0.078],
          [0, 0.078],
        ],
        { on: "waxy", smooth: true },
      );
    },
  },
  {
    id: "perfume-bottle",
    en: "perfume, perfume bottle, cologne",
    zh: "香水, 香水瓶",
    size: [0.07, 0.115, 0.035],
    color: "#e8a0b0",
    draw(w) {
      w.box([0, 0.038, 0], [0.07, 0.076, 0.035], { on: "glossy", round: 0.009 });
      w.drum([0, 0.076, 0], 0.012, 0.011, 0.011, { on: "metal", tint: GOLD });
      w.box([0, 0.1, 0], [0.03, 0.026, 0.026], { on: "metal", tint: GOLD, round: 0.004 });
      w.box([0, 0.036, 0.0178], [0.04, 0.03, 0.001], { tint: "#fbf4ec", on: "matte" });
    },
  },
  {
    id: "comb",
    en: "comb, hair comb",
    zh: "梳子",
    size: [0.18, 0.008, 0.038],
    color: "#3f7a78",
    draw(w) {
      w.box([0, 0.004, -0.011], [0.18, 0.007, 0.016], { round: 0.003, on: "glossy" });
      for (let i = 0; i < 30; i++)
        w.box([-0.085 + i * 0.00586, 0.004, 0.008], [0.0028, 0.005, 0.026], { round: 0.001, on: "glossy" });
    },
  },
  {
    id: "hand-mirror",
    en: "mirror, hand mirror, looking glass",
    zh: "镜子, 手镜",
    size: [0.3, 0.42, 0.1],
    color: "#b08a4a",
    draw(w) {
      w.plate(roundedOutline(0.28, 0.38, 0.14, 8), 0.022, { at: [0, 0.215, 0], on: "wood" });
      w.plate(roundedOutline(0.236, 0.336, 0.118, 8), 0.004, { at: [0, 0.215, 0.0115], on: "metal", tint: "#cfe0ea" });
      w.box([0, 0.015, 0], [0.18, 0.03, 0.1], { on: "wood" });
    },
  },
]);
