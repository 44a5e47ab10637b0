/** Tools with handles. */
import type { Asset } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { goods, SIDEWAYS, turned, type Workbench } from "../kit/workbench.ts";

const DARK = "#222428";
const STEEL = "#c6cad0";
const WHITE = "#f1eee6";
const WOOD = "#a8713f";

/** A long handle of wood along x. */
const handle = (w: Workbench, from: number, to: number, r = 0.014) =>
  w.rod(
    [
      [from, r, 0],
      [to, r, 0],
    ],
    r,
    { on: "wood", tint: WOOD },
  );

/** Brooms, shovels, axes, saws, drills. */
export const handTools: Asset[] = goods([
  {
    id: "broom",
    en: "broom, broomstick",
    zh: "扫帚, 扫把",
    size: [1.35, 0.07, 0.3],
    color: "#d8b04a",
    draw(w) {
      handle(w, -0.8, 0.25);
      w.box([0.27, 0.03, 0], [0.06, 0.05, 0.22], { tint: "#b3262d" });
      for (let i = 0; i < 17; i++) {
        const z = (i - 8) * 0.0125;
        w.rod(
          [
            [0.29, 0.03, z],
            [0.42, 0.03, z * 1.15],
            [0.55, 0.025, z * 1.45],
          ],
          [0.012, 0.014, 0.009],
          { on: "matte" },
        );
      }
    },
  },
  {
    id: "mop",
    en: "mop, floor mop",
    zh: "拖把",
    size: [1.4, 0.08, 0.34],
    color: WHITE,
    draw(w) {
      handle(w, -0.85, 0.25);
      w.box([0.26, 0.03, 0], [0.05, 0.05, 0.16], { tint: "#2f6fb5" });
      for (let i = 0; i < 19; i++) {
        const z = (i - 9) * 0.009;
        w.rod(
          [
            [0.28, 0.035, z],
            [0.4, 0.03, z * 1.6],
            [0.48 + 0.06 * Math.sin(i * 2), 0.014, z * 1.9],
          ],
          0.0125,
          { on: "cloth" },
        );
      }
    },
  },
  {
    id: "shovel",
    en: "shovel, spade",
    zh: "铁锹, 铲子",
    size: [1.2, 0.07, 0.24],
    color: "#7d858c",
    affordances: "hold, dig",
    draw(w) {
      handle(w, -0.6, 0.3, 0.016);
      w.rod(
        [
          [-0.62, 0.016, -0.07],
          [-0.62, 0.016, 0.07],
        ],
        0.016,
        { on: "wood", tint: WOOD },
      );
      w.plate(
        [
          [0, -0.1],
          [0.2, -0.11],
          [0.3, -0.06],
          [0.34, 0],
          [0.3, 0.06],
          [0.2, 0.11],
          [0, 0.1],
        ],
        0.012,
        { on: "metal", at: [0.28, 0.016, 0], turn: turned([1, 0, 0], 90) },
      );
      w.rod(
        [
          [0.22, 0.018, 0],
          [0.42, 0.022, 0],
        ],
        [0.024, 0.012],
        { on: "metal" },
      );
    },
  },
  {
    id: "axe",
    en: "axe, ax, hatchet",
    zh: "斧头, 斧子",
    size: [0.72, 0.045, 0.26],
    color: "#8f979e",
    affordances: "hold, chop",
    draw(w) {
      w.rod(
        [
          [-0.36, 0.022, 0.01],
          [-0.2, 0.022, -0.01],
          [0.34, 0.022, 0],
        ],
        [0.022, 0.016, 0.018],
        { on: "wood", tint: WOOD },
      );
      w.plate(
        [
          [0.22, -0.06],
          [0.34, -0.06],
          [0.33, 0.02],
          [0.4, 0.17],
          [0.28, 0.195],
          [0.15, 0.17],
          [0.23, 0.02],
        ],
        0.03,
        { on: "metal", at: [0, 0.022, 0], turn: turned([1, 0, 0], 90) },
      );
    },
  },
  {
    id: "saw",
    en: "saw, handsaw",
    zh: "锯子, 锯",
    size: [0.62, 0.03, 0.16],
    color: "#d8862f",
    draw(w) {
      const teeth = Array.from({ length: 25 }, (_, i): [number, number][] => [
        [0.32 - i * 0.0175, 0.03],
        [0.312 - i * 0.0175, 0.042],
      ]).flat();
      w.plate([[-0.12, -0.06], [0.32, -0.01], ...teeth, [-0.12, 0.04]], 0.003, {
        on: "metal",
        tint: STEEL,
        at: [0, 0.012, 0],
        turn: turned([1, 0, 0], 90),
      });
      w.box([-0.19, 0.014, 0], [0.045, 0.026, 0.15], { round: 0.012 })
        .box([-0.14, 0.014, -0.06], [0.09, 0.026, 0.03], { round: 0.01 })
        .box([-0.14, 0.014, 0.05], [0.09, 0.026, 0.035], { round: 0.01 });
    },
  },
  {
    id: "screwdriver",
    en: "screwdriver",
    zh: "螺丝刀",
    size: [0.22, 0.032, 0.032],
    color: "#c8452f",
    draw(w) {
      w.turned(
        [
          [0, 0],
          [0.012, 0.002],
          [0.016, 0.03],
          [0.013, 0.07],
          [0.015, 0.09],
          [0.008, 0.1],
          [0, 0.1],
        ],
        { on: "glossy", smooth: true, at: [-0.11, 0.016, 0], turn: SIDEWAYS },
      );
      w.rod(
        [
          [-0.012, 0.016, 0],
          [0.1, 0.016, 0],
        ],
        0.0034,
        { on: "metal", tint: STEEL },
      ).box([0.104, 0.016, 0], [0.014, 0.002, 0.007], { on: "metal", tint: STEEL });
    },
  },
  {
    id: "power-drill",
    en: "drill, power drill, electric drill",
    zh: "电钻",
    size: [0.26, 0.22, 0.07],
    color: "#e0a030",
    draw(w) {
      w.drum([-0.1, 0.175, 0], 0.15, 0.032, 0.028, { turn: SIDEWAYS }).drum([0.05, 0.175, 0], 0.03, 0.024, 0.013, {
        turn: SIDEWAYS,
        tint: DARK,
      });
      w.rod(
        [
          [0.08, 0.175, 0],
          [0.15, 0.175, 0],
        ],
        0.004,
        { on: "metal", tint: STEEL },
      );
      w.rod(
        [
          [-0.05, 0.16, 0],
          [-0.075, 0.05, 0],
        ],
        [0.024, 0.022],
        { tint: shade(w.color, 0.8) },
      ).box([-0.07, 0.025, 0], [0.1, 0.05, 0.07], { tint: DARK, round: 0.01 });
      w.box([-0.018, 0.125, 0], [0.016, 0.03, 0.014], { tint: DARK });
    },
  },
]);
