/** Instruments and gear that sport and music need beside the common ones. */
import type { Vec2, Vec3 } from "../../../shape/math.ts";
import { shade, tone } from "../kit/finish.ts";
import { goods, TOWARDS, turned } from "../kit/workbench.ts";

const STEEL = "#b9bec5";
const DARK = "#1c1a1c";
const IVORY = "#f3ecdc";

/** The waisted outline of a fiddle's body, a metre high about its middle: half of it, from the top down. */
const FIDDLE: Vec2[] = [
  [0.02, 0.5],
  [0.15, 0.48],
  [0.235, 0.4],
  [0.245, 0.3],
  [0.19, 0.2],
  [0.155, 0.1],
  [0.155, 0],
  [0.19, -0.1],
  [0.26, -0.18],
  [0.295, -0.28],
  [0.27, -0.4],
  [0.17, -0.48],
  [0.02, -0.5],
];

/** The whole outline at a size, counter-clockwise. */
const fiddle = (k: number): Vec2[] => [
  ...FIDDLE.map(([x, y]): Vec2 => [-x * k, y * k]),
  ...[...FIDDLE].reverse().map(([x, y]): Vec2 => [x * k, y * k]),
];

/** Things to play, to shoot at and to spin. */
export const playing = goods([
  {
    id: "cello",
    en: "cello, violoncello, double bass",
    zh: "大提琴",
    size: [0.44, 1.22, 0.3],
    color: "#8a4420",
    affordances: "play",
    draw(w) {
      const lean = turned([1, 0, 0], -14);
      const at = (y: number, z: number): Vec3 => {
        const a = (-14 * Math.PI) / 180;
        return [0, y * Math.cos(a) - z * Math.sin(a), y * Math.sin(a) + z * Math.cos(a)];
      };
      w.rod([at(0, 0), at(0.14, 0)], 0.006, { on: "metal", tint: STEEL });
      w.plate(fiddle(0.7), 0.1, { on: "glazed", at: at(0.46, 0), turn: lean });
      w.plate(fiddle(0.69), 0.115, { on: "glazed", tint: shade(w.color, 1.18), at: at(0.46, 0), turn: lean });
      w.box(at(0.84, 0.075), [0.036, 0.62, 0.02], { tint: DARK, on: "satin", turn: lean });
      w.rod([at(0.8, 0.05), at(1.12, 0.05), at(1.2, 0.03), at(1.22, 0.06)], [0.022, 0.018, 0.02, 0.024], {
        on: "glazed",
      });
      for (const [s, y] of [
        [-1, 1.12],
        [1, 1.15],
      ] as const) {
        const [, py, pz] = at(y, 0.04);
        w.rod(
          [
            [0, py, pz],
            [s * 0.07, py + 0.01, pz],
          ],
          0.007,
          { tint: DARK },
        );
      }
      w.box(at(0.42, 0.085), [0.09, 0.012, 0.07], { tint: "#d9b98a", turn: lean });
      w.box(at(0.26, 0.075), [0.05, 0.16, 0.012], { tint: DARK, turn: lean });
      for (const x of [-0.018, -0.006, 0.006, 0.018]) {
        const [a, b, c] = [at(0.2, 0.084), at(0.42, 0.125), at(1.12, 0.09)];
        w.rod(
          [a, b, c].map(([, y, z]): Vec3 => [x, y, z]),
          0.0018,
          { tint: IVORY },
        );
      }
      for (const s of [-1, 1])
        w.rod(
          [at(0.52, 0.062), at(0.4, 0.062)].map(([, y, z], i): Vec3 => [s * (0.075 + i * 0.02), y, z]),
          0.007,
          { tint: DARK },
        );
    },
  },
  {
    id: "accordion",
    en: "accordion, squeezebox, concertina",
    zh: "手风琴",
    size: [0.46, 0.36, 0.2],
    color: "#b3202a",
    affordances: "hold, play",
    draw(w) {
      // Folds between two cases: keys on its player's right, buttons on the left.
      for (let i = -5; i <= 5; i++)
        w.box([i * 0.022, 0.18, 0], [0.013, 0.32 - (i % 2 ? 0.03 : 0), 0.17 - (i % 2 ? 0.025 : 0)], {
          tint: i % 2 ? DARK : "#3a3438",
          on: "cloth",
        });
      w.box([-0.17, 0.18, 0], [0.1, 0.35, 0.19], { on: "glossy", round: 0.02 });
      w.box([0.17, 0.18, 0], [0.09, 0.33, 0.19], { on: "glossy", round: 0.02 });
      w.box([-0.2, 0.18, 0.09], [0.09, 0.33, 0.02], { tint: IVORY, on: "glossy" });
      for (let i = 0; i < 14; i++) {
        w.box([-0.215, 0.03 + i * 0.023, 0.101], [0.085, 0.002, 0.004], { tint: DARK });
        if (i % 7 !== 2 && i % 7 !== 6)
          w.box([-0.19, 0.041 + i * 0.023, 0.105], [0.05, 0.011, 0.012], { tint: DARK, on: "glossy" });
      }
      for (let i = 0; i < 5; i++)
        for (let k = 0; k < 3; k++)
          w.ball([0.15 + k * 0.02, 0.07 + i * 0.052, 0.097], 0.006, { tint: IVORY, on: "glossy" });
      w.box([-0.125, 0.18, 0.094], [0.015, 0.3, 0.006], { tint: "#e0b040", on: "metal" });
      w.box([0.125, 0.18, 0.094], [0.015, 0.3, 0.006], { tint: "#e0b040", on: "metal" });
    },
  },
  {
    id: "turntable",
    en: "turntable, dj deck, record player, mixing desk, dj booth",
    zh: "唱盘, 打碟机",
    size: [1.3, 0.98, 0.5],
    color: "#2a2d34",
    tags: "top surface",
    affordances: "play",
    draw(w) {
      w.box([0, 0.44, 0], [1.3, 0.86, 0.44], { round: 0.03 });
      w.box([0, 0.895, 0], [1.34, 0.05, 0.5], { on: "satin", tint: "#3a3e46", round: 0.015 });
      for (const [i, c] of (["#36d0ff", "#ff3fa0", "#ffd23f"] as const).entries())
        w.box([(i - 1) * 0.36, 0.46, 0.222], [0.26, 0.5, 0.008], { tint: c, on: "glow" });
      w.sides((s) => {
        w.drum([s * 0.42, 0.92, 0], 0.022, 0.19, 0.19, { tint: "#8d939c", on: "metal" });
        w.drum([s * 0.42, 0.942, 0], 0.006, 0.175, 0.175, { tint: "#141416", on: "glossy" });
        w.drum([s * 0.42, 0.948, 0], 0.003, 0.06, 0.06, { tint: "#e04030" });
        w.rod(
          [
            [s * 0.42 + 0.2, 0.95, -0.18],
            [s * 0.42 + 0.19, 0.965, 0.02],
            [s * 0.42 + 0.11, 0.955, 0.1],
          ],
          0.007,
          { on: "metal", tint: STEEL },
        );
      });
      w.box([0, 0.925, 0], [0.34, 0.03, 0.4], { tint: "#15171b" });
      for (let i = 0; i < 3; i++) {
        w.box([(i - 1) * 0.09, 0.946, 0.1], [0.006, 0.004, 0.14], { tint: "#666c76" });
        w.box([(i - 1) * 0.09, 0.952, 0.07 + 0.03 * i], [0.03, 0.018, 0.018], { tint: "#f0f0f0" });
        for (let k = 0; k < 3; k++)
          w.drum([(i - 1) * 0.09, 0.94, -0.15 + k * 0.06], 0.018, 0.013, 0.011, {
            tint: k === 0 ? "#ff4040" : "#d0d4da",
          });
      }
    },
  },
  {
    id: "arrow",
    en: "arrow",
    zh: "箭",
    size: [0.05, 0.76, 0.05],
    color: "#d9b98a",
    affordances: "hold",
    draw(w) {
      w.rod(
        [
          [0, 0, 0],
          [0, 0.72, 0],
        ],
        0.006,
      );
      w.drum([0, 0.71, 0], 0.05, 0.012, 0.001, { on: "metal", tint: STEEL });
      for (const a of [0, 120, 240])
        w.box(
          [0.018 * Math.sin((a * Math.PI) / 180), 0.09, 0.018 * Math.cos((a * Math.PI) / 180)],
          [0.003, 0.12, 0.03],
          { tint: "#d8363a", on: "cloth", turn: turned([0, 1, 0], a) },
        );
    },
  },
  {
    id: "archery-target",
    en: "archery target, target, bullseye, dartboard",
    zh: "箭靶, 靶子",
    size: [1.1, 1.85, 0.7],
    color: "#c99a5a",
    affordances: "",
    draw(w) {
      const RINGS = ["#f4f2ea", "#22242a", "#3f8fd8", "#d8363a", "#f4cf3a"];
      w.drum([0, 1.3, -0.1], 0.12, 0.52, 0.52, { turn: TOWARDS, on: "cloth" });
      for (const [i, tint] of RINGS.entries())
        w.drum([0, 1.3, 0.018 + i * 0.004], 0.006, 0.5 - i * 0.096, 0.5 - i * 0.096, {
          turn: TOWARDS,
          tint,
          on: "matte",
        });
      w.sides((s) =>
        w.rod(
          [
            [s * 0.44, 0, 0.16],
            [s * 0.2, 1.75, -0.14],
          ],
          0.03,
          { tint: "#8a5a30" },
        ),
      );
      w.rod(
        [
          [0, 0, -0.5],
          [0, 1.75, -0.15],
        ],
        0.03,
        { tint: "#8a5a30" },
      );
      w.rod(
        [
          [-0.36, 0.72, 0.06],
          [0.36, 0.72, 0.06],
        ],
        0.025,
        { tint: "#8a5a30" },
      );
    },
  },
  {
    id: "punching-bag",
    en: "punching bag, boxing bag, heavy bag, sandbag",
    zh: "沙袋",
    size: [0.36, 2.3, 0.36],
    color: "#a8282a",
    affordances: "hit",
    draw(w) {
      w.turned(
        [
          [0.1, 0.66],
          [0.165, 0.7],
          [0.175, 0.8],
          [0.175, 1.62],
          [0.165, 1.72],
          [0.06, 1.76],
        ],
        { on: "glossy", smooth: true },
      );
      for (const y of [0.9, 1.5]) w.ring([0, y, 0], 0.176, 0.012, { tint: DARK });
      w.rod(
        [
          [0, 1.75, 0],
          [0, 6, 0],
        ],
        0.012,
        { on: "metal", tint: STEEL },
      );
      w.box([0, 1.2, 0.174], [0.16, 0.16, 0.01], { tint: tone("#f4f0e6") });
    },
  },
]);
