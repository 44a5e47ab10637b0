/** Machines and tools of home, yard and workshop. */
import type { Asset } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { goods, SIDEWAYS, TOWARDS, turned, type Workbench } from "../kit/workbench.ts";

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

/** A spoked wheel about an axle along x. */
function wheel(w: Workbench, x: number, y: number, z: number, radius: number): void {
  w.ring([x, y, z], radius - 0.02, 0.02, { turn: SIDEWAYS, on: "rubber", tint: DARK });
  w.ring([x, y, z], radius - 0.045, 0.008, { turn: SIDEWAYS, on: "metal", tint: STEEL });
  w.around(8, (a) =>
    w.rod(
      [
        [x, y, z],
        [x, y + Math.cos(a) * (radius - 0.04), z + Math.sin(a) * (radius - 0.04)],
      ],
      0.003,
      { on: "metal", tint: STEEL },
    ),
  );
  w.drum([x - 0.02, y, z], 0.04, 0.022, 0.022, { turn: SIDEWAYS, on: "metal", tint: STEEL });
}

/** Machines, tools, wheels. */
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
  {
    id: "wheelchair",
    en: "wheelchair",
    zh: "轮椅",
    size: [0.66, 0.95, 1.0],
    color: "#24407a",
    tags: "seat",
    affordances: "sit",
    draw(w) {
      const tube = (points: [number, number, number][]) => w.rod(points, 0.013, { on: "metal", tint: STEEL });
      w.box([0, 0.5, 0], [0.44, 0.05, 0.44], { on: "cloth", round: 0.02 }).box([0, 0.75, -0.24], [0.44, 0.42, 0.045], {
        on: "cloth",
        round: 0.02,
      });
      w.sides((s) => {
        wheel(w, s * 0.29, 0.31, -0.1, 0.31);
        wheel(w, s * 0.2, 0.09, 0.36, 0.09);
        tube([
          [s * 0.235, 0.95, -0.36],
          [s * 0.235, 0.92, -0.27],
          [s * 0.235, 0.3, -0.22],
        ]);
        tube([
          [s * 0.235, 0.7, -0.24],
          [s * 0.235, 0.7, 0.16],
          [s * 0.235, 0.48, 0.2],
          [s * 0.21, 0.18, 0.36],
        ]);
        tube([
          [s * 0.235, 0.48, -0.22],
          [s * 0.235, 0.48, 0.2],
          [s * 0.15, 0.16, 0.42],
        ]);
        w.box([s * 0.235, 0.725, -0.02], [0.06, 0.035, 0.3], { tint: DARK, round: 0.015 }).box(
          [s * 0.11, 0.12, 0.47],
          [0.16, 0.016, 0.16],
          { tint: DARK },
        );
        w.rod(
          [
            [s * 0.235, 0.955, -0.38],
            [s * 0.235, 0.945, -0.31],
          ],
          0.02,
          { tint: DARK, on: "rubber" },
        );
      });
    },
  },
  {
    id: "stroller",
    en: "stroller, pram, baby carriage, pushchair, baby stroller",
    zh: "婴儿车",
    size: [0.56, 1.05, 0.95],
    color: "#3f7a78",
    draw(w) {
      w.ball([0, 0.52, 0], [0.22, 0.17, 0.34], { on: "cloth" }).ball([0, 0.66, -0.14], [0.225, 0.24, 0.22], {
        on: "cloth",
        tint: shade(w.color, 0.8),
      });
      w.ball([0, 0.6, 0.1], [0.19, 0.08, 0.24], { on: "cloth", tint: WHITE });
      w.sides((s) => {
        wheel(w, s * 0.25, 0.14, -0.26, 0.14);
        wheel(w, s * 0.25, 0.11, 0.3, 0.11);
        w.rod(
          [
            [s * 0.2, 1.02, -0.5],
            [s * 0.2, 0.5, -0.1],
            [s * 0.22, 0.12, 0.3],
          ],
          0.013,
          { on: "metal", tint: STEEL },
        );
        w.rod(
          [
            [s * 0.2, 0.5, 0.14],
            [s * 0.22, 0.14, -0.26],
          ],
          0.013,
          { on: "metal", tint: STEEL },
        );
      });
      w.rod(
        [
          [-0.2, 1.02, -0.5],
          [0.2, 1.02, -0.5],
        ],
        0.018,
        { tint: DARK, on: "rubber" },
      );
    },
  },
  {
    id: "wheelbarrow",
    en: "wheelbarrow, barrow",
    zh: "独轮车, 手推车",
    size: [0.6, 0.62, 1.35],
    color: "#2f7a4a",
    tags: "cavity, handle",
    draw(w) {
      w.turned(
        [
          [0.26, 0.28],
          [0.4, 0.58],
          [0.41, 0.6],
          [0.38, 0.6],
          [0.25, 0.31],
          [0, 0.31],
        ],
        { scale: [0.72, 1, 1.1] },
      );
      wheel(w, 0, 0.19, 0.52, 0.19);
      w.sides((s) => {
        w.rod(
          [
            [s * 0.06, 0.19, 0.52],
            [s * 0.2, 0.27, 0.1],
            [s * 0.26, 0.36, -0.4],
            [s * 0.26, 0.52, -0.75],
          ],
          0.018,
          { on: "wood", tint: WOOD },
        );
        w.rod(
          [
            [s * 0.22, 0.3, -0.25],
            [s * 0.22, 0, -0.3],
          ],
          0.018,
          { on: "metal", tint: STEEL },
        );
      });
    },
  },
  {
    id: "shopping-cart",
    en: "shopping cart, shopping trolley",
    zh: "购物车",
    size: [0.58, 1.0, 0.95],
    color: "#c8452f",
    tags: "cavity, handle",
    draw(w) {
      const on = "metal";
      for (let i = 0; i <= 5; i++) {
        const [y, k] = [0.48 + i * 0.085, 0.86 + i * 0.03];
        w.rod(
          [
            [-0.25 * k, y, -0.32],
            [-0.22 * k, y, 0.36 * k],
            [0.22 * k, y, 0.36 * k],
            [0.25 * k, y, -0.32],
            [-0.25 * k, y, -0.32],
          ],
          i === 5 ? 0.011 : 0.006,
          { on, tint: i === 5 ? undefined : STEEL },
        );
      }
      for (let i = -4; i <= 4; i++) {
        w.rod(
          [
            [i * 0.05, 0.48, -0.3],
            [i * 0.05, 0.48, 0.32],
            [i * 0.052, 0.9, 0.37],
          ],
          0.005,
          { on, tint: STEEL },
        );
        w.sides((s) =>
          w.rod(
            [
              [s * 0.21, 0.48, i * 0.075],
              [s * 0.25, 0.9, i * 0.08],
            ],
            0.005,
            { on, tint: STEEL },
          ),
        );
      }
      w.sides((s) => {
        w.rod(
          [
            [s * 0.25, 0.98, -0.42],
            [s * 0.24, 0.88, -0.34],
            [s * 0.2, 0.2, -0.28],
            [s * 0.2, 0.16, 0.38],
          ],
          0.014,
          { on },
        );
        for (const z of [-0.3, 0.36])
          w.drum([s * 0.2 - 0.02, 0.065, z], 0.04, 0.065, 0.065, { turn: SIDEWAYS, on: "rubber", tint: DARK }).rod(
            [
              [s * 0.2, 0.065, z],
              [s * 0.2, 0.18, z],
            ],
            0.012,
            { on, tint: STEEL },
          );
      });
      w.rod(
        [
          [-0.25, 0.98, -0.42],
          [0.25, 0.98, -0.42],
        ],
        0.02,
      );
    },
  },
]);
