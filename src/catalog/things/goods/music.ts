/** Instruments and what records them. */
import type { Vec3 } from "../../../shape/math.ts";
import type { Asset } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { goods, SIDEWAYS, TOWARDS, turned, type Workbench } from "../kit/workbench.ts";

const DARK = "#222428";
const STEEL = "#c6cad0";
const BRASS = "#e0b040";

/** A drum of this radius and height about a foot, with hoops and a skin. */
function shell(w: Workbench, foot: Vec3, height: number, radius: number): void {
  const [x, y, z] = foot;
  w.drum(foot, height, radius, radius, { on: "glossy", round: 0.004 });
  w.drum([x, y + height - 0.002, z], 0.006, radius * 0.96, radius * 0.96, { on: "matte", tint: "#f3eee2" });
  w.ring([x, y + height, z], radius, 0.008, { on: "metal", tint: STEEL }).ring([x, y + 0.004, z], radius, 0.008, {
    on: "metal",
    tint: STEEL,
  });
}

/** A cymbal on its stand. */
function cymbal(w: Workbench, x: number, z: number, height: number, radius: number): void {
  w.rod(
    [
      [x, 0, z],
      [x, height, z],
    ],
    0.009,
    { on: "metal", tint: STEEL },
  );
  w.turned(
    [
      [radius, height],
      [radius * 0.3, height + 0.015],
      [0.03, height + 0.035],
      [0, height + 0.037],
    ],
    { on: "metal", tint: BRASS, at: [x, 0, z] },
  );
  w.around(3, (a) =>
    w.rod(
      [
        [x, 0.2, z],
        [x + Math.sin(a) * 0.16, 0.01, z + Math.cos(a) * 0.16],
      ],
      0.008,
      { on: "metal", tint: STEEL },
    ),
  );
}

/** Instruments, microphones. */
export const music: Asset[] = goods([
  {
    id: "piano",
    en: "piano, grand piano, upright piano",
    zh: "钢琴",
    size: [1.5, 1.22, 0.66],
    color: "#1c1c20",
    palette: ["#1c1c20", "#5a2f1c"],
    tags: "top surface, front",
    affordances: "play",
    draw(w) {
      w.box([0, 0.7, -0.14], [1.5, 1.0, 0.34], { on: "lacquer", round: 0.02 });
      w.box([0, 1.21, -0.13], [1.54, 0.03, 0.38], { on: "lacquer" });
      w.box([0, 0.62, 0.13], [1.5, 0.1, 0.32], { on: "lacquer" }).box([0, 0.69, 0.16], [1.3, 0.03, 0.2], {
        tint: "#f6f2e8",
        on: "glossy",
      });
      for (let i = 0; i < 36; i++) {
        if (i % 7 === 2 || i % 7 === 6) continue;
        w.box([-0.6 + i * 0.0345, 0.71, 0.12], [0.018, 0.03, 0.11], { tint: "#141416", on: "glossy" });
      }
      w.box([0, 0.9, 0.05], [0.7, 0.24, 0.02], { on: "lacquer", turn: turned([1, 0, 0], -14) });
      w.sides((s) => {
        w.box([s * 0.735, 0.66, 0.13], [0.04, 0.2, 0.34], { on: "lacquer" }).box(
          [s * 0.72, 0.3, 0.24],
          [0.07, 0.6, 0.07],
          { on: "lacquer" },
        );
        w.box([s * 0.735, 0.1, 0], [0.05, 0.2, 0.6], { on: "lacquer" });
        w.rod(
          [
            [s * 0.06, 0.05, 0],
            [s * 0.06, 0.04, 0.12],
          ],
          0.014,
          { on: "metal", tint: BRASS },
        );
      });
    },
  },
  {
    id: "drum-kit",
    en: "drum kit, drum set, drums",
    zh: "架子鼓, 爵士鼓",
    size: [1.5, 1.15, 1.1],
    color: "#b3262d",
    palette: ["#b3262d", "#24407a", "#2f3138"],
    affordances: "play",
    draw(w) {
      w.drum([0, 0.29, -0.2], 0.42, 0.28, 0.28, { turn: TOWARDS, on: "glossy", round: 0.004 });
      w.drum([0, 0.29, 0.222], 0.006, 0.265, 0.265, { turn: TOWARDS, tint: "#f3eee2", on: "matte" });
      w.ring([0, 0.29, 0.22], 0.28, 0.014, { turn: TOWARDS, on: "metal", tint: STEEL });
      w.sides((s) => shell(w, [s * 0.19, 0.66, 0.02], 0.2, 0.15));
      shell(w, [-0.5, 0.14, -0.12], 0.38, 0.2);
      shell(w, [0.48, 0.48, -0.2], 0.14, 0.18);
      w.around(3, (a) =>
        w.rod(
          [
            [0.48, 0.48, -0.2],
            [0.48 + Math.sin(a) * 0.2, 0, -0.2 + Math.cos(a) * 0.2],
          ],
          0.009,
          { on: "metal", tint: STEEL },
        ),
      );
      w.around(3, (a) =>
        w.rod(
          [
            [-0.5 + Math.sin(a) * 0.2, 0.3, -0.12 + Math.cos(a) * 0.2],
            [-0.5 + Math.sin(a) * 0.22, 0, -0.12 + Math.cos(a) * 0.22],
          ],
          0.008,
          { on: "metal", tint: STEEL },
        ),
      );
      cymbal(w, -0.45, 0.25, 1.1, 0.22);
      cymbal(w, 0.5, 0.2, 1.02, 0.2);
      cymbal(w, 0.68, -0.2, 0.72, 0.17);
    },
  },
  {
    id: "trumpet",
    en: "trumpet, bugle, horn instrument",
    zh: "小号, 喇叭",
    size: [0.5, 0.17, 0.13],
    color: BRASS,
    affordances: "hold, play",
    draw(w) {
      const on = "metal";
      w.turned(
        [
          [0.006, 0],
          [0.009, 0.12],
          [0.016, 0.2],
          [0.032, 0.25],
          [0.062, 0.275],
        ],
        { on, smooth: true, at: [-0.02, 0.1, 0], turn: SIDEWAYS },
      );
      w.turned(
        [
          [0.058, 0.274],
          [0.03, 0.25],
          [0.014, 0.2],
          [0.001, 0.19],
        ],
        { on, tint: "#8a6a20", at: [-0.02, 0.1, 0], turn: SIDEWAYS },
      );
      w.rod(
        [
          [-0.25, 0.1, 0],
          [-0.02, 0.1, 0],
        ],
        0.006,
        { on },
      ).turned(
        [
          [0.0135, 0],
          [0.006, 0.03],
        ],
        { on, tint: STEEL, at: [-0.25, 0.1, 0], turn: SIDEWAYS },
      );
      w.rod(
        [
          [0.12, 0.1, 0.01],
          [0.16, 0.095, 0.01],
          [0.175, 0.06, 0.01],
          [0.14, 0.04, 0.01],
          [-0.1, 0.04, 0.01],
          [-0.14, 0.06, 0.01],
          [-0.1, 0.1, 0.008],
        ],
        0.0058,
        { on },
      );
      for (const x of [-0.035, 0, 0.035])
        w.drum([x, 0.015, 0.006], 0.11, 0.0125, 0.0125, { on })
          .drum([x, 0.125, 0.006], 0.022, 0.003, 0.003, { on })
          .drum([x, 0.147, 0.006], 0.005, 0.009, 0.009, { on, tint: "#f3eee2" });
    },
  },
  {
    id: "saxophone",
    en: "saxophone, sax",
    zh: "萨克斯, 萨克斯管",
    size: [0.3, 0.72, 0.13],
    color: BRASS,
    affordances: "hold, play",
    draw(w) {
      const on = "metal";
      w.rod(
        [
          [-0.1, 0.7, 0],
          [-0.06, 0.715, 0],
          [-0.035, 0.66, 0],
          [-0.03, 0.3, 0],
          [-0.02, 0.12, 0],
          [0.02, 0.045, 0],
          [0.075, 0.06, 0],
          [0.105, 0.14, 0],
          [0.12, 0.28, 0],
        ],
        [0.008, 0.009, 0.012, 0.024, 0.032, 0.036, 0.04, 0.045, 0.048],
        { on },
      );
      w.turned(
        [
          [0.047, 0],
          [0.055, 0.06],
          [0.085, 0.11],
        ],
        { on, smooth: true, at: [0.12, 0.27, 0], turn: turned([0, 0, 1], -6) },
      );
      w.turned(
        [
          [0.082, 0.109],
          [0.05, 0.06],
          [0.001, 0.04],
        ],
        { on, tint: "#7a5a18", at: [0.12, 0.27, 0], turn: turned([0, 0, 1], -6) },
      );
      w.rod(
        [
          [-0.15, 0.695, 0],
          [-0.09, 0.705, 0],
        ],
        [0.006, 0.011],
        { tint: DARK, on: "glossy" },
      );
      for (let i = 0; i < 9; i++)
        w.drum([-0.03 + i * 0.0012, 0.6 - i * 0.05, 0.02 + i * 0.0014], 0.012, 0.014 + i * 0.0012, 0.014 + i * 0.0012, {
          turn: TOWARDS,
          on,
          tint: i % 2 ? "#f3eee2" : shade(w.color, 0.8),
        });
    },
  },
  {
    id: "microphone",
    en: "microphone, mic, microphone stand",
    zh: "麦克风, 话筒",
    size: [0.4, 1.5, 0.4],
    color: "#2f3138",
    affordances: "hold, sing",
    draw(w) {
      w.drum([0, 0, 0], 0.03, 0.19, 0.16, { on: "satin" });
      w.rod(
        [
          [0, 0.02, 0],
          [0, 1.32, 0],
        ],
        0.012,
        { on: "metal", tint: STEEL },
      );
      w.rod(
        [
          [0, 1.3, -0.03],
          [0, 1.42, 0.05],
        ],
        [0.016, 0.026],
        { on: "satin" },
      );
      w.ball([0, 1.445, 0.068], [0.048, 0.048, 0.048], { on: "brushed", tint: "#8f949c" });
      w.ring([0, 1.436, 0.062], 0.045, 0.006, { turn: turned([1, 0, 0], 35), on: "metal", tint: STEEL });
    },
  },
]);
