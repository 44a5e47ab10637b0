/** What flies among the stars and dives, and large machines of the street. */
import type { Asset } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { goods, SIDEWAYS, turned } from "../kit/workbench.ts";

const DARK = "#222428";
const STEEL = "#c6cad0";
const GOLD = "#e0b040";

/** Saucers, satellites, submarines, vending machines. */
export const crafts: Asset[] = goods([
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
    en: "dumpster, garbage container",
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
]);
