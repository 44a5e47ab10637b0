/** What is pushed on wheels. */
import type { Vec3 } from "../../../shape/math.ts";
import type { Asset } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { bothSides } from "../kit/ride.ts";
import { goods, SIDEWAYS, type Workbench } from "../kit/workbench.ts";

const DARK = "#222428";
const STEEL = "#c6cad0";
const WHITE = "#f1eee6";
const WOOD = "#a8713f";

/** A spoked wheel that rolls, under a joint of its own. */
function rolling(w: Workbench, name: string, [x, y, z]: Vec3, radius: number): void {
  w.joint(`wheel${name}`, [x, y, z]).rolls(`wheel${name}`, radius);
  wheel(w, x, y, z, radius, `wheel${name}`);
}

/** A spoked wheel about an axle along x. */
function wheel(w: Workbench, x: number, y: number, z: number, radius: number, joint?: string): void {
  w.ring([x, y, z], radius - 0.02, 0.02, { turn: SIDEWAYS, on: "rubber", tint: DARK, joint });
  w.ring([x, y, z], radius - 0.045, 0.008, { turn: SIDEWAYS, on: "metal", tint: STEEL, joint });
  w.around(8, (a) =>
    w.rod(
      [
        [x, y, z],
        [x, y + Math.cos(a) * (radius - 0.04), z + Math.sin(a) * (radius - 0.04)],
      ],
      0.003,
      { on: "metal", tint: STEEL, joint },
    ),
  );
  w.drum([x - 0.02, y, z], 0.04, 0.022, 0.022, { turn: SIDEWAYS, on: "metal", tint: STEEL, joint });
}

/** Wheelchairs, strollers, barrows, carts. */
export const wheeled: Asset[] = goods([
  {
    id: "wheelchair",
    en: "wheelchair",
    zh: "轮椅",
    size: [0.66, 0.95, 1.0],
    color: "#24407a",
    tags: "seat",
    affordances: "sit, ride",
    draw(w) {
      w.joint("frame", [0, 0, 0]);
      w.ridden({
        fits: true,
        speed: 1.2,
        perches: [
          {
            pose: "chair",
            at: [0, 0.525, -0.1],
            hands: bothSides({ at: [0.3, 0.62, -0.04], palm: [-0.6, -0.7, 0], fingers: [0, -0.4, 1] }),
            feet: bothSides({ at: [0.11, 0.13, 0.48] }),
          },
        ],
      });
      const tube = (points: [number, number, number][]) => w.rod(points, 0.013, { on: "metal", tint: STEEL });
      w.box([0, 0.5, 0], [0.44, 0.05, 0.44], { on: "cloth", round: 0.02 }).box([0, 0.75, -0.24], [0.44, 0.42, 0.045], {
        on: "cloth",
        round: 0.02,
      });
      w.sides((s) => {
        rolling(w, s > 0 ? "L" : "R", [s * 0.29, 0.31, -0.1], 0.31);
        rolling(w, s > 0 ? "FL" : "FR", [s * 0.2, 0.09, 0.36], 0.09);
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
