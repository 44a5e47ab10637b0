/** What halls and squares hold: seats of kings, sculpture, old iron, candle light, pictures. */
import type { Vec2 } from "../../../shape/math.ts";
import type { Asset } from "../../types.ts";
import { goods, SIDEWAYS, TOWARDS, turned, type Workbench } from "../kit/workbench.ts";

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

/** Thrones, statues, cannons, chandeliers, pictures. */
export const grandeur: Asset[] = goods([
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
    en: "easel, artist easel, blank canvas",
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
    en: "picture frame, framed painting, photo frame, framed picture",
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
]);
