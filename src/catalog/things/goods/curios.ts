/** Small things of a desk: paper, lenses, bells, stones. */
import type { Asset } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { goods, turned } from "../kit/workbench.ts";

const DARK = "#222428";
const GOLD = "#e0b040";
const WOOD = "#a8713f";
const PAPER = "#faf6ea";

/** Envelopes, hourglasses, gems. */
export const curios: Asset[] = goods([
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
    id: "chopsticks",
    en: "chopsticks, chopstick",
    zh: "筷子",
    size: [0.05, 0.012, 0.24],
    color: "#8a2a1f",
    affordances: "hold, eat",
    draw(w) {
      w.sides((s) =>
        w.rod(
          [
            [s * 0.016, 0.006, 0.12],
            [s * 0.009, 0.006, -0.12],
          ],
          [0.006, 0.0035],
          { on: "glossy" },
        ),
      );
    },
  },
  {
    id: "newspaper",
    en: "newspaper, magazine",
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
