/** Playgrounds, games, paper, curiosities, monuments, and what flies and dives. */
import type { Vec2 } from "../../../shape/math.ts";
import type { Asset } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { goods, SIDEWAYS, TOWARDS, turned, type Workbench } from "../kit/workbench.ts";

const DARK = "#222428";
const STEEL = "#c6cad0";
const GOLD = "#e0b040";
const WOOD = "#a8713f";
const PAPER = "#faf6ea";

/** A head, a neck and shoulders in stone, standing on y. */
function bustOn(w: Workbench, y: number, k = 1): void {
  const on = "stone";
  w.ball([0, y + 0.12 * k, 0], [0.21 * k, 0.15 * k, 0.12 * k], { on }).rod(
    [
      [0, y + 0.18 * k, 0],
      [0, y + 0.32 * k, 0.01 * k],
    ],
    0.062 * k,
    { on },
  );
  w.ball([0, y + 0.42 * k, 0.015 * k], [0.092 * k, 0.125 * k, 0.11 * k], { on }).ball(
    [0, y + 0.475 * k, -0.012 * k],
    [0.1 * k, 0.088 * k, 0.108 * k],
    { on },
  );
  w.ball([0, y + 0.41 * k, 0.13 * k], [0.016 * k, 0.028 * k, 0.022 * k], { on }).ball(
    [0, y + 0.345 * k, 0.095 * k],
    [0.03 * k, 0.01 * k, 0.022 * k],
    { on },
  );
  w.sides((s) =>
    w
      .ball([s * 0.092 * k, y + 0.415 * k, 0], [0.014 * k, 0.03 * k, 0.02 * k], { on })
      .ball([s * 0.036 * k, y + 0.445 * k, 0.108 * k], [0.024 * k, 0.01 * k, 0.012 * k], { on }),
  );
}

/** What is played with, looked at, hung up and flown. */
export const leisure: Asset[] = goods([
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
    affordances: "sit",
    draw(w) {
      const turn = turned([0, 0, 1], 9);
      w.box([0, 0.5, 0], [3.0, 0.07, 0.26], { turn, round: 0.03 });
      w.sides((s) => {
        const y = 0.5 + s * 0.2;
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
          { tint: "#2f6fb5", on: "metal" },
        );
        w.box([s * 1.28, y + 0.08, 0], [0.32, 0.05, 0.3], { tint: "#e0a030", turn, round: 0.02 });
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
    id: "throne",
    en: "throne",
    zh: "王座, 宝座",
    size: [0.95, 1.8, 0.85],
    color: "#a81e2e",
    family: "furniture",
    tags: "seat",
    affordances: "sit",
    draw(w) {
      const gold = { on: "metal", tint: GOLD } as const;
      w.box([0, 0.25, 0], [0.86, 0.4, 0.72], gold).box([0, 0.49, 0.03], [0.7, 0.1, 0.62], { on: "cloth", round: 0.04 });
      w.box([0, 1.0, -0.32], [0.84, 1.2, 0.1], gold).box([0, 1.02, -0.255], [0.64, 1.0, 0.06], {
        on: "cloth",
        round: 0.03,
      });
      w.sides((s) => {
        w.box([s * 0.4, 0.66, 0.02], [0.12, 0.1, 0.66], gold)
          .ball([s * 0.4, 0.68, 0.36], 0.075, gold)
          .box([s * 0.4, 0.5, 0.3], [0.09, 0.3, 0.09], gold);
        w.ball([s * 0.4, 1.66, -0.32], 0.07, gold).box([s * 0.38, 0.03, 0.3], [0.12, 0.06, 0.12], gold);
      });
      w.ball([0, 1.65, -0.32], [0.16, 0.13, 0.06], gold).ball([0, 1.66, -0.265], 0.04, {
        on: "glossy",
        tint: "#2456c8",
      });
    },
  },
  {
    id: "bust",
    en: "bust, marble bust, stone head",
    zh: "半身像, 胸像",
    size: [0.44, 0.72, 0.28],
    color: "#e6e2d8",
    draw(w) {
      w.box([0, 0.03, 0], [0.24, 0.06, 0.22], { on: "stone" }).drum([0, 0.06, 0], 0.1, 0.09, 0.07, { on: "stone" });
      bustOn(w, 0.13);
    },
  },
  {
    id: "statue",
    en: "statue, sculpture, stone statue, marble statue, monument",
    zh: "雕像, 塑像, 石像",
    size: [0.9, 2.6, 0.9],
    color: "#cfcabd",
    draw(w) {
      const on = "stone";
      w.box([0, 0.12, 0], [0.9, 0.24, 0.9], { on })
        .box([0, 0.5, 0], [0.68, 0.56, 0.68], { on })
        .box([0, 0.81, 0], [0.78, 0.08, 0.78], { on });
      w.turned(
        [
          [0.27, 0.85],
          [0.25, 1.1],
          [0.19, 1.5],
          [0.15, 1.75],
          [0.2, 2.0],
          [0.16, 2.14],
          [0.02, 2.2],
        ],
        { smooth: true, on, scale: [1, 1, 0.75] },
      );
      for (let i = 0; i < 9; i++) {
        const a = (i / 9) * Math.PI * 2;
        w.rod(
          [
            [Math.sin(a) * 0.14, 1.7, Math.cos(a) * 0.11],
            [Math.sin(a + 0.2) * 0.27, 0.86, Math.cos(a + 0.2) * 0.2],
          ],
          [0.02, 0.035],
          { on },
        );
      }
      w.rod(
        [
          [0, 2.12, 0],
          [0, 2.28, 0.01],
        ],
        0.06,
        { on },
      )
        .ball([0, 2.38, 0.015], [0.095, 0.125, 0.11], { on })
        .ball([0, 2.43, -0.015], [0.105, 0.1, 0.115], { on })
        .ball([0, 2.37, 0.125], [0.015, 0.025, 0.02], { on });
      w.rod(
        [
          [0.18, 2.08, 0],
          [0.3, 1.85, 0.04],
          [0.22, 1.66, 0.17],
        ],
        [0.065, 0.05, 0.04],
        { on },
      ).rod(
        [
          [-0.18, 2.08, 0],
          [-0.3, 2.25, 0.06],
          [-0.3, 2.52, 0.1],
        ],
        [0.065, 0.05, 0.035],
        { on },
      );
    },
  },
  {
    id: "anchor",
    en: "anchor, ship anchor",
    zh: "锚",
    size: [0.9, 1.25, 0.2],
    color: "#4a525c",
    draw(w) {
      w.rod(
        [
          [0, 0.1, 0],
          [0, 1.05, 0],
        ],
        0.05,
        { on: "metal" },
      )
        .ring([0, 1.14, 0], 0.08, 0.025, { turn: TOWARDS, on: "metal" })
        .rod(
          [
            [-0.3, 0.9, 0],
            [0.3, 0.9, 0],
          ],
          0.04,
          { on: "metal" },
        );
      w.rod(
        [
          [-0.4, 0.42, 0],
          [-0.3, 0.18, 0],
          [0, 0.07, 0],
          [0.3, 0.18, 0],
          [0.4, 0.42, 0],
        ],
        [0.035, 0.05, 0.065, 0.05, 0.035],
        { on: "metal" },
      );
      w.sides((s) =>
        w.ball([s * 0.3, 0.9, 0], 0.055, { on: "metal" }).plate(
          [
            [-0.11, -0.02],
            [0.11, -0.02],
            [0, 0.2],
          ],
          0.05,
          { on: "metal", at: [s * 0.4, 0.36, 0], turn: turned([0, 0, 1], s * -22) },
        ),
      );
    },
  },
  {
    id: "cannon",
    en: "cannon, old cannon",
    zh: "大炮, 火炮",
    size: [0.9, 0.9, 1.7],
    color: "#3a3f46",
    draw(w) {
      const turn = turned([1, 0, 0], 80);
      w.turned(
        [
          [0, 0],
          [0.05, 0.02],
          [0.03, 0.07],
          [0.15, 0.12],
          [0.16, 0.3],
          [0.13, 0.7],
          [0.11, 1.25],
          [0.13, 1.32],
          [0.13, 1.38],
          [0.07, 1.39],
          [0.06, 1.2],
          [0, 1.2],
        ],
        { on: "metal", at: [0, 0.6, -0.6], turn },
      );
      w.sides((s) => {
        w.ring([s * 0.33, 0.38, 0], 0.33, 0.045, { turn: SIDEWAYS, on: "wood", tint: WOOD });
        w.around(8, (a) =>
          w.rod(
            [
              [s * 0.33, 0.38, 0],
              [s * 0.33, 0.38 + Math.cos(a) * 0.33, Math.sin(a) * 0.33],
            ],
            0.02,
            { on: "wood", tint: WOOD },
          ),
        );
        w.drum([s * 0.33 - 0.05, 0.38, 0], 0.1, 0.06, 0.06, { turn: SIDEWAYS, on: "metal" });
        w.box([s * 0.16, 0.45, -0.3], [0.07, 0.22, 1.0], { on: "wood", tint: WOOD, turn: turned([1, 0, 0], -22) });
      });
      w.rod(
        [
          [-0.34, 0.38, 0],
          [0.34, 0.38, 0],
        ],
        0.035,
        { on: "metal" },
      );
    },
  },
  {
    id: "chandelier",
    en: "chandelier, crystal chandelier",
    zh: "吊灯, 枝形吊灯",
    size: [0.9, 0.95, 0.9],
    color: GOLD,
    draw(w) {
      const on = "metal";
      w.turned(
        [
          [0, 0],
          [0.04, 0.02],
          [0.09, 0.1],
          [0.03, 0.2],
          [0.05, 0.34],
          [0.02, 0.45],
          [0.02, 0.62],
          [0, 0.62],
        ],
        { on, smooth: true },
      );
      for (let i = 0; i < 5; i++)
        w.ring([0, 0.65 + i * 0.06, 0], 0.026, 0.008, { on, turn: i % 2 ? TOWARDS : SIDEWAYS });
      w.around(8, (a) => {
        const [x, z] = [Math.sin(a), Math.cos(a)];
        w.rod(
          [
            [x * 0.03, 0.3, z * 0.03],
            [x * 0.2, 0.16, z * 0.2],
            [x * 0.38, 0.2, z * 0.38],
            [x * 0.4, 0.28, z * 0.4],
          ],
          0.013,
          { on },
        );
        w.drum([x * 0.4, 0.28, z * 0.4], 0.02, 0.035, 0.05, { on })
          .drum([x * 0.4, 0.3, z * 0.4], 0.1, 0.015, 0.014, { tint: PAPER })
          .ball([x * 0.4, 0.43, z * 0.4], [0.016, 0.034, 0.016], { on: "glow", tint: "#ffe2a0" });
        for (let i = 0; i < 3; i++)
          w.ball([x * (0.12 + i * 0.12), 0.13 - (i === 1 ? 0.03 : 0), z * (0.12 + i * 0.12)], [0.014, 0.024, 0.014], {
            on: "glossy",
            tint: "#e6f4fa",
          });
      });
    },
  },
  {
    id: "candlestick",
    en: "candlestick, candelabra, candle holder",
    zh: "烛台",
    size: [0.36, 0.5, 0.16],
    color: GOLD,
    draw(w) {
      const on = "metal";
      w.turned(
        [
          [0, 0],
          [0.08, 0],
          [0.07, 0.02],
          [0.02, 0.04],
          [0.025, 0.12],
          [0.014, 0.2],
          [0.02, 0.3],
          [0, 0.3],
        ],
        { on, smooth: true },
      );
      w.rod(
        [
          [-0.15, 0.3, 0],
          [-0.14, 0.23, 0],
          [-0.07, 0.2, 0],
          [0, 0.23, 0],
          [0.07, 0.2, 0],
          [0.14, 0.23, 0],
          [0.15, 0.3, 0],
        ],
        0.01,
        { on },
      );
      for (const [x, y] of [
        [-0.15, 0.3],
        [0, 0.32],
        [0.15, 0.3],
      ])
        w.drum([x, y, 0], 0.018, 0.014, 0.026, { on })
          .drum([x, y + 0.018, 0], 0.12, 0.011, 0.011, { tint: PAPER })
          .ball([x, y + 0.158, 0], [0.009, 0.022, 0.009], { on: "glow", tint: "#ffce70" });
    },
  },
  {
    id: "easel",
    en: "easel, canvas, artist easel, blank canvas",
    zh: "画架",
    size: [0.75, 1.7, 0.75],
    color: "#b98a52",
    draw(w) {
      w.sides((s) =>
        w.rod(
          [
            [s * 0.34, 0, 0.22],
            [s * 0.06, 1.66, -0.1],
          ],
          0.02,
          { on: "wood" },
        ),
      );
      w.rod(
        [
          [0, 0, -0.42],
          [0, 1.5, -0.08],
        ],
        0.02,
        { on: "wood" },
      ).box([0, 0.62, 0.13], [0.68, 0.04, 0.09], { on: "wood" });
      w.box([0, 0.98, 0.075], [0.62, 0.68, 0.03], { tint: PAPER, on: "matte", turn: turned([1, 0, 0], -11) });
      const daub = (x: number, y: number, r: number, tint: string) =>
        w.ball([x, y, 0.098 - (y - 0.98) * 0.195], [r, r * 0.7, 0.006], { tint, on: "satin" });
      daub(-0.12, 0.85, 0.13, "#4f9a3a");
      daub(0.13, 0.86, 0.12, "#3f7a4a");
      daub(0.02, 1.05, 0.15, "#8ac0e0");
      daub(0.14, 1.14, 0.055, "#f6c81c");
    },
  },
  {
    id: "framed-picture",
    en: "picture frame, framed painting, photo frame, framed picture, oil painting",
    zh: "画框, 相框",
    size: [0.66, 0.52, 0.12],
    color: "#b08a4a",
    draw(w) {
      const turn = turned([1, 0, 0], -8);
      w.box([0, 0.26, 0], [0.52, 0.38, 0.012], { tint: "#9fcfe8", on: "matte", turn });
      w.sides((s) =>
        w
          .box([s * 0.3, 0.26, 0], [0.06, 0.52, 0.04], { on: "waxy", turn })
          .box([0, 0.26 + s * 0.23, -s * 0.032], [0.66, 0.06, 0.04], { on: "waxy", turn }),
      );
      const lay = (x: number, y: number, rx: number, ry: number, tint: string) =>
        w.ball([x, 0.26 + y, 0.012 - y * 0.14], [rx, ry, 0.004], { tint, on: "matte" });
      lay(-0.1, -0.12, 0.16, 0.065, "#5a9a48");
      lay(0.11, -0.13, 0.15, 0.055, "#3f7a42");
      lay(0.13, 0.09, 0.04, 0.04, "#f6c81c");
      lay(-0.06, -0.02, 0.1, 0.05, "#7a8ab0");
    },
  },
  {
    id: "vending-machine",
    en: "vending machine, soda machine",
    zh: "自动售货机",
    size: [0.95, 1.85, 0.8],
    color: "#c8281e",
    tags: "front",
    draw(w) {
      w.box([0, 0.925, 0], [0.95, 1.85, 0.76], { on: "glossy", round: 0.03 }).box(
        [-0.12, 1.08, 0.378],
        [0.6, 1.3, 0.02],
        { tint: "#20303c", on: "glossy" },
      );
      const cans = ["#e0a030", "#2f6fb5", "#3f9a4a", "#d8566a", "#f1eee6"];
      for (let j = 0; j < 5; j++)
        for (let i = 0; i < 6; i++)
          w.drum([-0.36 + i * 0.096, 0.5 + j * 0.245, 0.375], 0.15, 0.036, 0.036, {
            tint: cans[(i + j * 2) % 5],
            on: "glossy",
          });
      w.box([0.33, 1.15, 0.385], [0.16, 0.3, 0.02], { tint: DARK })
        .box([0.33, 1.22, 0.398], [0.12, 0.06, 0.006], { on: "glow", tint: "#7ae0a0" })
        .box([-0.12, 0.22, 0.38], [0.55, 0.18, 0.02], { tint: DARK });
    },
  },
  {
    id: "dumpster",
    en: "dumpster, skip, garbage container",
    zh: "垃圾箱, 大垃圾箱",
    size: [1.8, 1.3, 1.1],
    color: "#2f6a3f",
    tags: "cavity",
    draw(w) {
      w.box([0, 0.62, 0], [1.7, 0.95, 0.95]).box([0, 1.16, -0.02], [1.76, 0.08, 1.02], {
        tint: DARK,
        turn: turned([1, 0, 0], 5),
      });
      for (const x of [-0.6, -0.2, 0.2, 0.6]) w.box([x, 0.6, 0.48], [0.08, 0.8, 0.05]);
      w.sides((s) =>
        w
          .box([s * 0.88, 0.75, 0], [0.1, 0.12, 0.7], { tint: shade(w.color, 0.7) })
          .drum([s * 0.7, 0.08, 0.3], 0.06, 0.08, 0.08, { turn: SIDEWAYS, on: "rubber", tint: DARK })
          .drum([s * 0.7, 0.08, -0.3], 0.06, 0.08, 0.08, { turn: SIDEWAYS, on: "rubber", tint: DARK }),
      );
    },
  },
  {
    id: "ufo",
    en: "ufo, flying saucer, alien spaceship, alien spacecraft",
    zh: "飞碟, 不明飞行物",
    size: [6, 2.2, 6],
    color: "#b4bcc6",
    family: "vehicle",
    tags: "",
    affordances: "fly",
    draw(w) {
      w.turned(
        [
          [0, 0],
          [0.9, 0.05],
          [1.8, 0.4],
          [3, 0.8],
          [3, 0.9],
          [1.7, 1.35],
          [1.1, 1.45],
          [0, 1.45],
        ],
        { on: "metal" },
      );
      w.ball([0, 1.4, 0], [1.05, 0.8, 1.05], { on: "glossy", tint: "#7fd0d8" });
      w.around(14, (a, i) =>
        w.ball([Math.sin(a) * 2.72, 0.88, Math.cos(a) * 2.72], 0.14, {
          on: "glow",
          tint: i % 2 ? "#ffd860" : "#70f0a0",
        }),
      );
      w.drum([0, -0.08, 0], 0.1, 0.7, 0.8, { on: "glow", tint: "#bff6ff" });
    },
  },
  {
    id: "satellite",
    en: "satellite, space probe, space satellite",
    zh: "卫星, 人造卫星",
    size: [5.2, 1.8, 1.4],
    color: "#d8b04a",
    family: "vehicle",
    tags: "",
    affordances: "fly",
    draw(w) {
      w.box([0, 0.8, 0], [0.9, 1.1, 0.9], { on: "metal", round: 0.04 });
      w.sides((s) => {
        w.rod(
          [
            [s * 0.45, 0.8, 0],
            [s * 2.5, 0.8, 0],
          ],
          0.04,
          { on: "metal", tint: STEEL },
        );
        for (let i = 0; i < 3; i++) {
          w.box([s * (0.95 + i * 0.62), 0.8, 0], [0.58, 0.95, 0.03], { tint: "#1f3f8a", on: "glossy" });
          for (let k = -2; k <= 2; k++)
            w.box([s * (0.95 + i * 0.62), 0.8 + k * 0.19, 0.018], [0.58, 0.012, 0.006], { on: "metal", tint: STEEL });
        }
      });
      w.turned(
        [
          [0, 0],
          [0.2, 0.04],
          [0.42, 0.17],
          [0.43, 0.19],
          [0.2, 0.07],
          [0, 0.03],
        ],
        { on: "satin", tint: "#f1eee6", at: [0, 1.38, 0.1], turn: turned([1, 0, 0], 30) },
      );
      w.rod(
        [
          [0, 1.4, 0.1],
          [0, 1.72, 0.3],
        ],
        0.014,
        { on: "metal", tint: STEEL },
      );
    },
  },
  {
    id: "submarine",
    en: "submarine, u-boat, yellow submarine",
    zh: "潜水艇, 潜艇",
    size: [2.4, 3.4, 9],
    color: "#e0b020",
    family: "vehicle",
    tags: "",
    affordances: "swim",
    draw(w) {
      w.ball([0, 1.2, 0], [1.15, 1.15, 4.3], { on: "glossy" }).box([0, 2.4, 0.4], [0.8, 1.1, 1.8], {
        on: "glossy",
        round: 0.35,
      });
      w.rod(
        [
          [0, 2.7, 0.2],
          [0, 3.35, 0.2],
          [0, 3.4, 0.5],
        ],
        0.06,
        { on: "metal", tint: STEEL },
      );
      w.sides((s) => {
        for (const z of [-1.6, 0, 1.6])
          w.ring([s * 1.08, 1.35, z], 0.25, 0.06, { turn: SIDEWAYS, on: "metal", tint: STEEL }).ball(
            [s * 1.04, 1.35, z],
            [0.08, 0.24, 0.24],
            { tint: "#7fc0d8", on: "glossy" },
          );
        w.box([s * 0.9, 1.2, -3.6], [1.1, 0.06, 0.6]);
      });
      w.box([0, 1.2, -3.7], [0.06, 1.9, 0.6]);
      w.around(4, (a) =>
        w.ball([Math.sin(a) * 0.35, 1.2 + Math.cos(a) * 0.35, -4.42], [0.14, 0.3, 0.03], {
          turn: turned([0, 0, 1], (-a * 180) / Math.PI),
          on: "metal",
          tint: GOLD,
        }),
      );
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
    id: "envelope",
    en: "envelope, letter, mail",
    zh: "信封, 信",
    size: [0.22, 0.012, 0.15],
    color: PAPER,
    draw(w) {
      w.box([0, 0.003, 0], [0.22, 0.006, 0.15], { on: "matte", round: 0.002 });
      w.plate(
        [
          [-0.11, -0.074],
          [0.11, -0.074],
          [0, 0.02],
        ],
        0.003,
        { on: "matte", tint: shade(w.color, 0.86), at: [0, 0.0075, 0], turn: turned([1, 0, 0], 90) },
      );
      w.drum([0, 0.008, 0.018], 0.004, 0.014, 0.013, { tint: "#b3262d", on: "waxy" });
    },
  },
  {
    id: "newspaper",
    en: "newspaper, paper, magazine",
    zh: "报纸",
    size: [0.4, 0.02, 0.56],
    color: "#efece2",
    affordances: "hold, read",
    draw(w) {
      w.box([0, 0.006, 0], [0.4, 0.012, 0.56], { on: "matte", round: 0.005 }).box(
        [0, 0.0135, -0.235],
        [0.34, 0.002, 0.05],
        { tint: DARK, on: "matte", round: 0 },
      );
      for (let c = 0; c < 3; c++)
        for (let i = 0; i < 17; i++)
          if (c !== 1 || i > 7)
            w.box([-0.125 + c * 0.125, 0.0135, -0.18 + i * 0.0255], [0.105, 0.002, 0.008], {
              tint: "#8a887f",
              on: "matte",
              round: 0,
            });
      w.box([0, 0.0135, -0.09], [0.11, 0.002, 0.18], { tint: "#6f7f8a", on: "matte", round: 0 });
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
    id: "hourglass",
    en: "hourglass, sand timer, sandglass",
    zh: "沙漏",
    size: [0.13, 0.22, 0.13],
    color: WOOD,
    draw(w) {
      for (const y of [0, 0.202]) w.drum([0, y, 0], 0.018, 0.064, 0.064, { on: "waxy" });
      w.around(3, (a) =>
        w.rod(
          [
            [Math.sin(a) * 0.054, 0.01, Math.cos(a) * 0.054],
            [Math.sin(a) * 0.054, 0.21, Math.cos(a) * 0.054],
          ],
          0.006,
          { on: "waxy" },
        ),
      );
      w.turned(
        [
          [0.02, 0.018],
          [0.045, 0.05],
          [0.036, 0.085],
          [0.005, 0.11],
          [0.036, 0.135],
          [0.045, 0.17],
          [0.02, 0.202],
        ],
        { smooth: true, on: "glass", tint: "#dcecf0" },
      );
      w.turned(
        [
          [0, 0.02],
          [0.034, 0.024],
          [0.038, 0.035],
          [0.02, 0.06],
          [0, 0.072],
        ],
        { smooth: true, tint: "#e8c070", on: "matte" },
      ).turned(
        [
          [0.003, 0.112],
          [0.03, 0.137],
          [0.032, 0.145],
          [0, 0.147],
        ],
        { tint: "#e8c070", on: "matte" },
      );
    },
  },
  {
    id: "magnifying-glass",
    en: "magnifying glass, magnifier, loupe",
    zh: "放大镜",
    size: [0.25, 0.02, 0.11],
    color: "#5a3a24",
    draw(w) {
      w.ring([0.065, 0.009, 0], 0.05, 0.007, { on: "metal", tint: GOLD }).drum([0.065, 0.006, 0], 0.006, 0.047, 0.047, {
        on: "glossy",
        tint: "#cfe8f2",
      });
      w.rod(
        [
          [0.012, 0.009, 0],
          [-0.02, 0.009, 0],
        ],
        0.006,
        { on: "metal", tint: GOLD },
      ).rod(
        [
          [-0.02, 0.009, 0],
          [-0.12, 0.009, 0],
        ],
        [0.0075, 0.01],
        { on: "waxy" },
      );
    },
  },
  {
    id: "bell",
    en: "bell, hand bell, church bell",
    zh: "钟铃, 铃铛, 铃",
    size: [0.15, 0.26, 0.15],
    color: GOLD,
    draw(w) {
      w.turned(
        [
          [0.062, 0.02],
          [0.075, 0],
          [0.07, 0.02],
          [0.05, 0.07],
          [0.042, 0.12],
          [0.025, 0.145],
          [0, 0.15],
        ],
        { smooth: true, on: "metal" },
      );
      w.turned(
        [
          [0, 0.148],
          [0.012, 0.15],
          [0.012, 0.17],
          [0.017, 0.2],
          [0.013, 0.24],
          [0, 0.26],
        ],
        { smooth: true, on: "waxy", tint: "#5a3a24" },
      ).ball([0, 0.012, 0], 0.016, { on: "metal", tint: "#8a6a20" });
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
  {
    id: "shield",
    en: "shield, knight shield",
    zh: "盾牌, 盾",
    size: [0.6, 0.74, 0.08],
    color: "#24407a",
    draw(w) {
      const outline: Vec2[] = [
        [0, 0],
        [0.14, 0.08],
        [0.25, 0.24],
        [0.29, 0.45],
        [0.29, 0.72],
        [0, 0.74],
        [-0.29, 0.72],
        [-0.29, 0.45],
        [-0.25, 0.24],
        [-0.14, 0.08],
      ];
      w.plate(outline, 0.03, { on: "metal", tint: STEEL }).plate(
        outline.map(([x, y]): Vec2 => [x * 0.88, 0.045 + y * 0.88]),
        0.03,
        { on: "glossy", at: [0, 0, 0.012] },
      );
      w.box([0, 0.42, 0.03], [0.06, 0.56, 0.014], { tint: GOLD, on: "metal" })
        .box([0, 0.5, 0.03], [0.46, 0.06, 0.014], { tint: GOLD, on: "metal" })
        .ball([0, 0.5, 0.035], [0.06, 0.06, 0.03], { on: "metal", tint: STEEL });
    },
  },
  {
    id: "gem",
    en: "gem, gemstone, diamond, crystal, ruby, emerald, sapphire, jewel",
    zh: "宝石, 钻石, 水晶",
    size: [0.12, 0.09, 0.12],
    color: "#7fd0f0",
    draw(w) {
      w.turned(
        [
          [0, 0],
          [0.06, 0.055],
          [0.06, 0.06],
          [0.038, 0.09],
          [0, 0.09],
        ],
        { on: "glossy" },
      );
      w.turned(
        [
          [0, 0.0905],
          [0.03, 0.0905],
          [0, 0.0907],
        ],
        { on: "glossy", tint: shade(w.color, 1.5) },
      );
    },
  },
  {
    id: "feather",
    en: "feather, quill, plume",
    zh: "羽毛",
    size: [0.28, 0.03, 0.07],
    color: "#f4f1ea",
    draw(w) {
      w.rod(
        [
          [-0.14, 0.004, 0],
          [-0.02, 0.012, 0.004],
          [0.13, 0.022, 0],
        ],
        [0.0028, 0.0022, 0.0006],
        { tint: "#e8dcc0" },
      );
      w.sides((s) => {
        for (let i = 0; i < 22; i++) {
          const x = -0.08 + i * 0.0095;
          const wide = 0.034 * Math.sin(Math.PI * Math.min(0.97, 0.12 + i / 25)) ** 0.6;
          w.leaf([x, 0.008 + i * 0.0006, s * 0.001], [x + 0.024, 0.009 + i * 0.0006, s * wide], 0.011, 0.002, {
            on: "matte",
            tint: shade(w.color, 0.88 + 0.2 * ((i * 0.618) % 1)),
          });
        }
      });
    },
  },
]);
