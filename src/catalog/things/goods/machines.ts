/** Machines of home and office. */
import type { Asset } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { goods, TOWARDS, turned } from "../kit/workbench.ts";

const DARK = "#222428";
const STEEL = "#c6cad0";
const WHITE = "#f1eee6";
const WOOD = "#a8713f";

/** Washing machines, fans, printers, coffee machines. */
export const machinery: Asset[] = goods([
  {
    id: "washing-machine",
    en: "washing machine, washer, dryer, laundry machine",
    zh: "洗衣机",
    size: [0.6, 0.85, 0.62],
    color: "#f1f0ec",
    tags: "top surface, front",
    affordances: "open",
    draw(w) {
      w.box([0, 0.425, 0], [0.6, 0.85, 0.58], { on: "glossy", round: 0.02 });
      w.box([0, 0.77, 0.29], [0.56, 0.11, 0.012], { tint: shade(w.color, 0.85) });
      w.drum([0.17, 0.77, 0.293], 0.03, 0.035, 0.032, { turn: TOWARDS, on: "metal", tint: STEEL });
      w.box([-0.18, 0.77, 0.297], [0.16, 0.06, 0.006], { tint: "#1d3340", on: "glossy" });
      w.ring([0, 0.4, 0.295], 0.19, 0.026, { turn: TOWARDS, on: "metal", tint: STEEL });
      w.ball([0, 0.4, 0.28], [0.17, 0.17, 0.05], { on: "glossy", tint: "#3a5566" });
    },
  },
  {
    id: "electric-fan",
    en: "fan, electric fan, standing fan, desk fan",
    zh: "风扇, 电风扇",
    size: [0.4, 1.1, 0.36],
    color: "#5fa8c8",
    draw(w) {
      w.drum([0, 0, 0], 0.03, 0.18, 0.15).rod(
        [
          [0, 0.02, 0],
          [0, 0.85, 0],
        ],
        0.016,
        { on: "metal", tint: STEEL },
      );
      w.drum([0, 0.88, -0.1], 0.13, 0.06, 0.05, { turn: TOWARDS });
      w.around(4, (a) =>
        w.ball([Math.sin(a + 0.4) * 0.09, 0.88 + Math.cos(a + 0.4) * 0.09, 0.055], [0.06, 0.085, 0.008], {
          turn: turned([0, 0, 1], (-(a + 0.4) * 180) / Math.PI),
          on: "glossy",
        }),
      );
      w.ring([0, 0.88, 0.055], 0.2, 0.009, { turn: TOWARDS });
      for (const r of [0.06, 0.11, 0.155])
        w.ring([0, 0.88, 0.085], r, 0.0022, { turn: TOWARDS, on: "metal", tint: STEEL });
      w.around(18, (a) =>
        w.rod(
          [
            [0, 0.88, 0.095],
            [Math.sin(a) * 0.12, 0.88 + Math.cos(a) * 0.12, 0.088],
            [Math.sin(a) * 0.2, 0.88 + Math.cos(a) * 0.2, 0.055],
          ],
          0.002,
          { on: "metal", tint: STEEL },
        ),
      );
      w.drum([0, 0.88, 0.08], 0.022, 0.035, 0.03, { turn: TOWARDS });
    },
  },
  {
    id: "vacuum-cleaner",
    en: "vacuum cleaner, vacuum, hoover",
    zh: "吸尘器",
    size: [0.34, 1.1, 0.62],
    color: "#c8452f",
    palette: ["#c8452f", "#2f6fb5", "#5a4a8a"],
    draw(w) {
      w.ball([0, 0.15, -0.12], [0.15, 0.14, 0.21], { on: "glossy" }).box([0, 0.24, -0.14], [0.12, 0.07, 0.2], {
        tint: "#3a3f4a",
        on: "glossy",
        round: 0.03,
      });
      w.sides((s) =>
        w.drum([s * 0.13, 0.09, -0.2], 0.045, 0.09, 0.085, {
          turn: turned([0, 0, 1], -90 * s),
          on: "rubber",
          tint: DARK,
        }),
      );
      w.rod(
        [
          [0, 0.2, 0.05],
          [0.02, 0.45, 0.02],
          [0.06, 0.75, -0.02],
          [0.03, 0.98, 0.02],
          [0, 1.02, 0.06],
        ],
        0.024,
        { on: "rubber", tint: "#3a3f4a" },
      );
      w.rod(
        [
          [0, 1.05, 0.05],
          [0, 0.05, 0.26],
        ],
        0.02,
        { on: "metal", tint: STEEL },
      );
      w.box([0, 0.035, 0.27], [0.3, 0.05, 0.12], { round: 0.02 });
    },
  },
  {
    id: "printer",
    en: "printer, photocopier, copier",
    zh: "打印机",
    size: [0.46, 0.26, 0.42],
    color: "#e6e4de",
    tags: "top surface, front",
    draw(w) {
      w.box([0, 0.11, -0.02], [0.44, 0.2, 0.34], { round: 0.03 }).box([0, 0.215, -0.02], [0.4, 0.025, 0.3], {
        tint: "#5a6068",
        round: 0.01,
      });
      w.box([0, 0.1, 0.155], [0.34, 0.06, 0.02], { tint: DARK }).box([0, 0.065, 0.2], [0.28, 0.012, 0.16], {
        tint: shade(w.color, 0.8),
      });
      w.box([0, 0.075, 0.2], [0.21, 0.004, 0.17], { tint: "#ffffff", on: "matte" }).box(
        [0, 0.31, -0.15],
        [0.23, 0.22, 0.006],
        { tint: "#ffffff", on: "matte", turn: turned([1, 0, 0], -18) },
      );
      w.box([0.13, 0.19, 0.13], [0.12, 0.05, 0.04], { tint: "#2a5a78", on: "glossy", turn: turned([1, 0, 0], -30) });
    },
  },
  {
    id: "coffee-machine",
    en: "coffee machine, coffee maker, espresso machine",
    zh: "咖啡机",
    size: [0.28, 0.36, 0.3],
    color: "#b3262d",
    draw(w) {
      w.box([0, 0.025, 0.02], [0.28, 0.05, 0.28], { round: 0.015 })
        .box([0, 0.19, -0.08], [0.28, 0.34, 0.11], { round: 0.02 })
        .box([0, 0.305, 0.03], [0.28, 0.11, 0.22], { round: 0.025 });
      w.drum([0, 0.215, 0.06], 0.035, 0.03, 0.04, { on: "metal", tint: STEEL }).rod(
        [
          [0, 0.23, 0.08],
          [0, 0.225, 0.2],
        ],
        0.012,
        { tint: DARK },
      );
      w.turned(
        [
          [0.025, 0.05],
          [0.04, 0.06],
          [0.044, 0.12],
          [0.04, 0.12],
          [0.038, 0.11],
          [0, 0.11],
        ],
        { tint: WHITE, on: "glazed", at: [0, 0, 0.06] },
      );
      for (const x of [-0.08, 0, 0.08])
        w.drum([x, 0.315, 0.14], 0.012, 0.016, 0.014, { turn: TOWARDS, on: "metal", tint: STEEL });
    },
  },
  {
    id: "blender",
    en: "blender, food processor, mixer",
    zh: "搅拌机, 榨汁机",
    size: [0.19, 0.42, 0.17],
    color: "#3f7a78",
    draw(w) {
      w.turned(
        [
          [0, 0],
          [0.085, 0],
          [0.088, 0.03],
          [0.065, 0.13],
          [0.05, 0.14],
          [0, 0.14],
        ],
        { on: "glossy", smooth: true },
      );
      w.turned(
        [
          [0.045, 0.14],
          [0.05, 0.16],
          [0.075, 0.36],
          [0.077, 0.37],
          [0.072, 0.37],
          [0.048, 0.17],
        ],
        { on: "glass", tint: "#dcecf0" },
      );
      w.turned(
        [
          [0, 0.16],
          [0.045, 0.16],
          [0.06, 0.27],
          [0, 0.272],
        ],
        { tint: "#d8566a", on: "glossy" },
      );
      w.drum([0, 0.37, 0], 0.03, 0.078, 0.07).drum([0, 0.4, 0], 0.02, 0.03, 0.026, { tint: DARK });
      w.rod(
        [
          [0.068, 0.34, 0],
          [0.115, 0.33, 0],
          [0.11, 0.22, 0],
          [0.056, 0.19, 0],
        ],
        0.009,
      ).drum([0, 0.06, 0.075], 0.015, 0.02, 0.018, { turn: TOWARDS, on: "metal", tint: STEEL });
    },
  },
  {
    id: "telescope",
    en: "telescope, spyglass",
    zh: "望远镜, 天文望远镜",
    size: [0.9, 1.4, 0.9],
    color: "#24407a",
    draw(w) {
      const turn = turned([1, 0, 0], 55);
      w.drum([0, 1.02, -0.28], 0.7, 0.055, 0.07, { turn, on: "glossy" }).drum([0, 0.94, -0.395], 0.16, 0.03, 0.036, {
        turn,
        on: "metal",
        tint: STEEL,
      });
      w.ring([0, 1.4, 0.262], 0.072, 0.012, { turn, on: "metal", tint: "#e0b040" });
      w.drum([0, 1.392, 0.252], 0.01, 0.062, 0.062, { turn, tint: "#9fd0e8", on: "glossy" });
      w.ball([0, 1.1, 0], 0.05, { on: "metal", tint: STEEL });
      w.around(3, (a) =>
        w.rod(
          [
            [0, 1.06, 0],
            [Math.sin(a + 0.5) * 0.42, 0, Math.cos(a + 0.5) * 0.42],
          ],
          [0.022, 0.016],
          { on: "wood", tint: WOOD },
        ),
      );
    },
  },
]);
