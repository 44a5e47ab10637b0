/** Plants in pots. The colour asked for is first that of the pot. */
import type { Vec3 } from "../../../shape/math.ts";
import type { Asset } from "../../types.ts";
import { shade, tone } from "../kit/finish.ts";
import { goods, type Workbench } from "../kit/workbench.ts";

const LEAF = tone("#3f8a3a");

/** A pot of this height and upper radius, filled with earth. */
function pot(w: Workbench, height: number, radius: number): void {
  w.turned(
    [
      [0, 0],
      [radius * 0.66, 0],
      [radius * 0.92, height * 0.8],
      [radius * 0.93, height * 0.8],
      [radius * 1.04, height * 0.81],
      [radius * 1.06, height],
      [radius * 0.94, height],
      [radius * 0.92, height * 0.88],
    ],
    { on: "matte" },
  );
  w.drum([0, height * 0.7, 0], height * 0.2, radius * 0.9, radius * 0.9, { on: "matte", tint: "#3b2a1e" });
}

/** Where a stem of a crown goes: `i` of `count` about the axis, leaning out by `lean`. */
function outwards(i: number, height: number, lean: number): Vec3 {
  const a = i * 2.399963;
  return [Math.sin(a) * lean, height, Math.cos(a) * lean];
}

/** Potted plants, bonsai, a cactus in a pot. */
export const potted: Asset[] = goods([
  {
    id: "potted-plant",
    en: "potted plant, houseplant, house plant, plant in a pot, indoor plant",
    zh: "盆栽, 盆栽植物, 室内植物",
    size: [0.56, 0.68, 0.56],
    color: "#b5633f",
    palette: ["#b5633f", "#d8d2c4", "#4a6f8a", "#c98a3a"],
    tags: "plant, cavity",
    affordances: "hold, water",
    draw(w) {
      pot(w, 0.2, 0.125);
      for (let i = 0; i < 26; i++) {
        const t = i / 25;
        const root: Vec3 = [Math.sin(i * 2.4) * 0.035, 0.18, Math.cos(i * 2.4) * 0.035];
        const base = outwards(i, 0.27 + 0.25 * (1 - t), 0.03 + 0.09 * t);
        const tip = outwards(i, 0.3 + 0.37 * (1 - t) - 0.06 * t, 0.13 + 0.15 * Math.sqrt(t));
        const tint = shade(LEAF, 0.75 + 0.5 * ((i * 0.618) % 1));
        w.rod([root, base], [0.005, 0.0035], { tint: shade(LEAF, 0.7) });
        w.leaf(base, tip, 0.085 + 0.03 * t, 0.025, { on: "waxy", tint });
      }
    },
  },
  {
    id: "bonsai",
    en: "bonsai, bonsai tree",
    zh: "盆景, 盆景树",
    size: [0.5, 0.42, 0.34],
    color: "#3f5f7a",
    tags: "plant",
    draw(w) {
      w.box([0, 0.045, 0], [0.34, 0.07, 0.22], { on: "glazed", round: 0.02 });
      w.box([0, 0.078, 0], [0.31, 0.012, 0.19], { on: "matte", tint: "#4a5a2a" });
      w.sides((s) => {
        w.box([s * 0.12, 0.008, 0], [0.05, 0.016, 0.16], { on: "glazed" });
      });
      const bark = "#5a4030";
      w.rod(
        [
          [-0.05, 0.07, 0],
          [-0.02, 0.15, 0.02],
          [0.05, 0.2, 0],
          [0.02, 0.29, -0.01],
          [0, 0.34, 0],
        ],
        [0.035, 0.026, 0.02, 0.014, 0.008],
        { tint: bark, on: "matte" },
      );
      w.rod(
        [
          [0.045, 0.2, 0],
          [0.1, 0.215, 0.02],
          [0.16, 0.23, 0.03],
        ],
        [0.014, 0.01, 0.005],
        { tint: bark, on: "matte" },
      );
      w.rod(
        [
          [0, 0.17, 0.01],
          [-0.07, 0.23, -0.01],
          [-0.14, 0.26, 0],
        ],
        [0.013, 0.01, 0.005],
        { tint: bark, on: "matte" },
      );
      for (const [x, y, z, r] of [
        [0, 0.36, 0, 0.09],
        [0.06, 0.34, 0.03, 0.06],
        [0.17, 0.25, 0.03, 0.075],
        [-0.15, 0.28, 0, 0.08],
        [-0.09, 0.27, 0.04, 0.05],
        [0.04, 0.31, -0.05, 0.06],
      ])
        for (let i = 0; i < 9; i++) {
          const o = outwards(i, 0, r * (0.25 + 0.7 * (i / 9)));
          w.ball([x + o[0], y + r * 0.2 * Math.cos(i), z + o[2]], [r * 0.42, r * 0.28, r * 0.42], {
            on: "matte",
            tint: shade(LEAF, 0.6 + 0.6 * ((i * 0.618) % 1)),
          });
        }
    },
  },
  {
    id: "potted-cactus",
    en: "potted cactus, cactus pot, small cactus, cactus in a pot",
    zh: "仙人掌盆栽",
    size: [0.2, 0.34, 0.19],
    color: "#c98a3a",
    tags: "plant",
    draw(w) {
      pot(w, 0.11, 0.085);
      const green = tone("#4a9a52");
      const ribbed = (at: Vec3, r: number, h: number) =>
        w.around(9, (a) => {
          w.ball(
            [at[0] + Math.sin(a) * r * 0.5, at[1] + h / 2, at[2] + Math.cos(a) * r * 0.5],
            [r * 0.55, h / 2, r * 0.55],
            { on: "waxy", tint: green },
          );
        });
      ribbed([0, 0.09, 0], 0.055, 0.23);
      ribbed([0.065, 0.2, 0], 0.024, 0.09);
      w.rod(
        [
          [0.03, 0.19, 0],
          [0.06, 0.195, 0],
          [0.065, 0.22, 0],
        ],
        0.016,
        { on: "waxy", tint: green },
      );
      w.around(5, (a) => {
        w.ball([Math.sin(a) * 0.014, 0.322, Math.cos(a) * 0.014], [0.011, 0.016, 0.011], {
          tint: "#f07aa8",
          on: "satin",
        });
      });
    },
  },
]);
