/** Playgrounds and games. */
import type { Vec2 } from "../../../shape/math.ts";
import type { Asset, Perch } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { goods, turned } from "../kit/workbench.ts";

const DARK = "#222428";
const STEEL = "#c6cad0";
const WOOD = "#a8713f";

/** What is played on and with. */
export const playthings: Asset[] = goods([
  {
    id: "playground-slide",
    en: "slide, playground slide",
    zh: "滑梯",
    size: [0.7, 2.1, 3.2],
    color: "#e0a030",
    affordances: "climb",
    draw(w) {
      w.sides((s) => {
        w.rod(
          [
            [s * 0.26, 1.5, -0.9],
            [s * 0.26, 1.45, -0.5],
            [s * 0.26, 0.35, 1.1],
            [s * 0.26, 0.22, 1.6],
          ],
          0.06,
          { on: "glossy" },
        );
        w.rod(
          [
            [s * 0.3, 0, -1.35],
            [s * 0.3, 1.5, -0.95],
            [s * 0.3, 2.05, -0.85],
            [s * 0.3, 2.0, -0.55],
            [s * 0.3, 1.5, -0.45],
          ],
          0.03,
          { tint: "#2f6fb5", on: "metal" },
        );
        w.rod(
          [
            [s * 0.3, 0, -0.5],
            [s * 0.3, 1.46, -0.5],
          ],
          0.03,
          { tint: "#2f6fb5", on: "metal" },
        );
      });
      w.box([0, 1.46, -0.7], [0.56, 0.05, 0.5]);
      w.box([0, 0.9, 0.3], [0.52, 0.03, 2.0], { on: "glossy", turn: turned([1, 0, 0], 34.5) }).box(
        [0, 0.27, 1.35],
        [0.52, 0.03, 0.56],
        { on: "glossy", turn: turned([1, 0, 0], 14) },
      );
      for (let i = 1; i < 6; i++)
        w.rod(
          [
            [-0.3, i * 0.25, -1.35 + i * 0.067],
            [0.3, i * 0.25, -1.35 + i * 0.067],
          ],
          0.025,
          { tint: "#2f6fb5", on: "metal" },
        );
    },
  },
  {
    id: "seesaw",
    en: "seesaw, teeter-totter",
    zh: "跷跷板",
    size: [3.0, 0.95, 0.4],
    color: "#c8452f",
    affordances: "sit, ride",
    draw(w) {
      const on = { joint: "board" };
      w.joint("frame", [0, 0, 0]).joint("board", [0, 0.5, 0]);
      w.box([0, 0.5, 0], [3.0, 0.07, 0.26], { ...on, round: 0.03 });
      // Two face each other; the board goes up and down under them.
      const seat = (s: number): Perch => ({
        pose: "saddle",
        at: [s * 1.28, 0.61, 0],
        joint: "board",
        turn: -s * (Math.PI / 2),
        hands: {
          L: { at: [s * 0.99, 0.755, s * 0.11], joint: "board", palm: [0, -1, 0] },
          R: { at: [s * 0.99, 0.755, -s * 0.11], joint: "board", palm: [0, -1, 0] },
        },
      });
      w.ridden({
        fits: true,
        perches: [seat(1), seat(-1)],
        mechanisms: [{ works: "pendulum", joint: "board", swing: 0.17, seconds: 3, axis: "z" }],
      });
      w.sides((s) => {
        const y = 0.5;
        w.rod(
          [
            [s * 0.32, 0, s * 0.2],
            [0, 0.46, 0],
            [s * 0.32, 0, -s * 0.2],
          ],
          0.04,
          { tint: "#2f6fb5", on: "metal" },
        );
        w.rod(
          [
            [s * 1.02, y - 0.02, -0.1],
            [s * 1.0, y + 0.24, -0.12],
            [s * 1.0, y + 0.24, 0.12],
            [s * 1.02, y - 0.02, 0.1],
          ],
          0.02,
          { tint: "#2f6fb5", on: "metal", ...on },
        );
        w.box([s * 1.28, y + 0.08, 0], [0.32, 0.05, 0.3], { tint: "#e0a030", ...on, round: 0.02 });
      });
    },
  },
  {
    id: "trampoline",
    en: "trampoline",
    zh: "蹦床",
    size: [3.0, 0.75, 3.0],
    color: "#2f6fb5",
    tags: "top surface",
    affordances: "jump, climb",
    draw(w) {
      w.ring([0, 0.72, 0], 1.38, 0.11, { on: "cloth", scale: [1, 0.35, 1], at: [0, 0.72, 0] });
      w.drum([0, 0.705, 0], 0.02, 1.28, 1.28, { tint: DARK, on: "cloth" });
      w.around(6, (a) =>
        w.rod(
          [
            [Math.sin(a) * 1.4, 0.72, Math.cos(a) * 1.4],
            [Math.sin(a) * 1.42, 0, Math.cos(a) * 1.42],
          ],
          0.035,
          { on: "metal", tint: STEEL },
        ),
      );
    },
  },
  {
    id: "hammock",
    en: "hammock",
    zh: "吊床",
    size: [3.0, 1.3, 0.9],
    color: "#c8452f",
    affordances: "sit, lie",
    draw(w) {
      w.ball([0, 0.62, 0], [1.05, 0.1, 0.42], { on: "cloth" }).ball([0, 0.68, 0], [1.0, 0.075, 0.37], {
        on: "cloth",
        tint: shade(w.color, 1.35),
      });
      w.sides((s) => {
        for (let i = -3; i <= 3; i++)
          w.rod(
            [
              [s * 0.92, 0.66, i * 0.07],
              [s * 1.42, 1.12, 0],
            ],
            0.008,
            { on: "cloth", tint: "#efe6cf" },
          );
        w.rod(
          [
            [s * 1.46, 0, 0],
            [s * 1.42, 1.3, 0],
          ],
          0.06,
          { on: "wood", tint: WOOD },
        );
        w.rod(
          [
            [s * 1.46, 0.05, -0.42],
            [s * 1.46, 0.05, 0.42],
          ],
          0.05,
          { on: "wood", tint: WOOD },
        );
      });
      w.rod(
        [
          [-1.46, 0.06, 0],
          [1.46, 0.06, 0],
        ],
        0.05,
        { on: "wood", tint: WOOD },
      );
    },
  },
  {
    id: "rocking-horse",
    en: "rocking horse, toy horse",
    zh: "摇摆木马, 木马",
    size: [0.34, 0.85, 1.0],
    color: "#d8a05a",
    tags: "seat",
    affordances: "ride, sit",
    draw(w) {
      w.ball([0, 0.45, 0], [0.12, 0.13, 0.3], { on: "waxy" }).rod(
        [
          [0, 0.5, 0.2],
          [0, 0.68, 0.32],
          [0, 0.76, 0.36],
        ],
        [0.1, 0.07, 0.06],
        { on: "waxy" },
      );
      w.rod(
        [
          [0, 0.77, 0.34],
          [0, 0.7, 0.5],
        ],
        [0.065, 0.045],
        { on: "waxy" },
      ).ball([0, 0.58, -0.02], [0.1, 0.035, 0.14], { tint: "#b3262d", on: "cloth" });
      w.rod(
        [
          [0, 0.82, 0.33],
          [0, 0.72, 0.22],
          [0, 0.58, 0.13],
        ],
        [0.02, 0.035, 0.02],
        { tint: "#5a3a24", on: "cloth" },
      ).rod(
        [
          [0, 0.5, -0.28],
          [0, 0.44, -0.4],
          [0, 0.25, -0.42],
        ],
        [0.03, 0.035, 0.008],
        { tint: "#5a3a24", on: "cloth" },
      );
      w.sides((s) => {
        w.rod(
          [
            [s * 0.08, 0.42, 0.2],
            [s * 0.12, 0.1, 0.34],
          ],
          [0.05, 0.03],
          { on: "waxy" },
        ).rod(
          [
            [s * 0.08, 0.42, -0.2],
            [s * 0.12, 0.1, -0.34],
          ],
          [0.05, 0.03],
          { on: "waxy" },
        );
        w.rod(
          [
            [s * 0.14, 0.17, 0.52],
            [s * 0.14, 0.06, 0.3],
            [s * 0.14, 0.03, 0],
            [s * 0.14, 0.06, -0.3],
            [s * 0.14, 0.17, -0.52],
          ],
          0.025,
          { tint: "#b3262d", on: "waxy" },
        );
        w.ball([s * 0.04, 0.83, 0.35], [0.014, 0.035, 0.016], { on: "waxy" }).ball([s * 0.055, 0.765, 0.4], 0.011, {
          tint: DARK,
          on: "glossy",
        });
      });
    },
  },
  {
    id: "chessboard",
    en: "chessboard, chess board, chess, chess set, chess game",
    zh: "棋盘, 国际象棋",
    size: [0.44, 0.11, 0.44],
    color: "#6b4426",
    tags: "top surface",
    draw(w) {
      w.box([0, 0.012, 0], [0.44, 0.024, 0.44], { on: "waxy" });
      for (let i = 0; i < 8; i++)
        for (let j = 0; j < 8; j++)
          w.box([(i - 3.5) * 0.05, 0.024, (j - 3.5) * 0.05], [0.05, 0.002, 0.05], {
            tint: (i + j) % 2 ? "#efe2c4" : shade(w.color, 0.8),
            on: "waxy",
            round: 0,
          });
      const piece = (i: number, j: number, tall: number, tint: string) =>
        w.turned(
          [
            [0, 0],
            [0.017, 0],
            [0.015, 0.008],
            [0.007, 0.018],
            [0.006, tall * 0.6],
            [0.011, tall * 0.68],
            [0.011, tall * 0.85],
            [0, tall],
          ],
          { on: "waxy", smooth: true, tint, at: [(i - 3.5) * 0.05, 0.025, (j - 3.5) * 0.05] },
        );
      for (let i = 0; i < 8; i++) {
        const tall = 0.062 + 0.024 * (1 - Math.abs(i - 3.5) / 3.5);
        piece(i, 0, tall, DARK);
        piece(i, i === 3 ? 3 : 1, 0.045, DARK);
        piece(i, i === 4 ? 4 : 6, 0.045, "#f3e8d0");
        piece(i, 7, tall, "#f3e8d0");
      }
    },
  },
  {
    id: "paper-plane",
    en: "paper plane, paper airplane",
    zh: "纸飞机",
    size: [0.22, 0.07, 0.3],
    color: "#fbf9f2",
    affordances: "hold, fly, throw",
    draw(w) {
      const wing: Vec2[] = [
        [0, 0.15],
        [0.11, -0.14],
        [0.004, -0.13],
      ];
      w.plate(wing, 0.002, { on: "matte", at: [0, 0.058, 0], turn: turned([1, 0, 0], -90), scale: [1, 1, 1] });
      w.plate(wing.map(([x, y]): Vec2 => [-x, y]).reverse(), 0.002, {
        on: "matte",
        at: [0, 0.058, 0],
        turn: turned([1, 0, 0], -90),
      });
      w.plate(
        [
          [0.15, 0.056],
          [-0.13, 0.056],
          [-0.12, 0],
        ],
        0.006,
        { on: "matte", tint: shade(w.color, 0.8), turn: turned([0, 1, 0], 90) },
      );
    },
  },
  {
    id: "pillow",
    en: "pillow, cushion, throw pillow",
    zh: "枕头, 靠垫",
    size: [0.5, 0.2, 0.5],
    color: "#7fa8c8",
    palette: ["#7fa8c8", "#e0a8a0", "#e8dcc0", "#8ab08a"],
    draw(w) {
      w.box([0, 0.095, 0], [0.5, 0.19, 0.5], { on: "cloth", round: 0.1 });
      w.ball([0, 0.1, 0], [0.21, 0.115, 0.21], { on: "cloth" });
    },
  },
]);
