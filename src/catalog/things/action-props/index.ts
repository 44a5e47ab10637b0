/** What actions need in the hand or before the body: instruments, sports gear, tools. */
import type { Vec3 } from "../../../shape/math.ts";
import { barGrip } from "../kit/ride.ts";
import { goods, SIDEWAYS, turned, type Workbench } from "../kit/workbench.ts";

const STEEL = "#b9bec5";
const OAK = "#a8713f";
const up = (h: number): Vec3[] => [
  [0, 0, 0],
  [0, h, 0],
];

/** Things that moves use. Slender ones stand along y with their grip near the lower end. */
export const actionProps = goods([
  {
    id: "violin",
    en: "violin, fiddle, viola",
    zh: "小提琴",
    size: [0.21, 0.6, 0.09],
    color: "#8a3f1c",
    affordances: "hold, play",
    draw(w) {
      w.ball([0, 0.09, 0.03], [0.1, 0.1, 0.026], { on: "glazed" });
      w.ball([0, 0.26, 0.03], [0.084, 0.09, 0.024], { on: "glazed" });
      w.box([0, 0.175, 0.03], [0.11, 0.12, 0.044], { on: "glazed", round: 0.02 });
      w.box([0, 0.42, 0.052], [0.024, 0.36, 0.016], { tint: "#1c1410" });
      w.ball([0, 0.59, 0.048], [0.016, 0.022, 0.02], { on: "glazed" });
      w.box([0, 0.17, 0.064], [0.05, 0.008, 0.03], { tint: "#d9b98a" });
      w.ball([-0.05, 0.03, 0.066], [0.03, 0.02, 0.012], { tint: "#1c1410" });
    },
  },
  {
    id: "violin-bow",
    en: "violin bow",
    zh: "琴弓",
    size: [0.02, 0.74, 0.03],
    color: "#5a2f18",
    affordances: "hold",
    draw(w) {
      w.rod(up(0.74), [0.006, 0.004]);
      w.rod(
        [
          [0, 0.06, 0.025],
          [0, 0.73, 0.018],
        ],
        0.003,
        { tint: "#f0ead8" },
      );
      w.box([0, 0.06, 0.014], [0.01, 0.05, 0.026], { tint: "#1a1412" });
    },
  },
  {
    id: "flute",
    en: "flute, recorder, piccolo",
    zh: "长笛, 笛子",
    size: [0.03, 0.67, 0.03],
    color: "#cfd4da",
    affordances: "hold, play",
    draw(w) {
      w.rod(up(0.67), 0.011, { on: "metal" });
      for (let i = 0; i < 11; i++)
        w.drum([0, 0.2 + i * 0.034, 0.008], 0.014, 0.012, 0.012, { on: "metal", tint: STEEL });
      w.ball([0, 0.06, 0.01], [0.012, 0.016, 0.008], { on: "metal" });
    },
  },
  {
    id: "harp",
    en: "harp",
    zh: "竖琴",
    size: [0.3, 1.55, 0.85],
    color: "#d0a040",
    affordances: "play",
    draw(w) {
      w.box([0, 0.05, 0], [0.34, 0.1, 0.5], { on: "glazed", round: 0.04 });
      w.rod(
        [
          [0, 0.08, 0.34],
          [0, 1.5, 0.4],
        ],
        [0.045, 0.04],
        { on: "glazed" },
      );
      w.rod(
        [
          [0, 0.1, 0.2],
          [0, 0.7, -0.12],
          [0, 1.18, -0.36],
        ],
        [0.1, 0.075, 0.05],
        { on: "glazed", tint: "#8a4a22" },
      );
      w.rod(
        [
          [0, 1.18, -0.36],
          [0, 1.34, -0.2],
          [0, 1.24, 0.06],
          [0, 1.42, 0.28],
          [0, 1.52, 0.4],
        ],
        [0.04, 0.04, 0.035, 0.04, 0.045],
        { on: "glazed" },
      );
      for (let i = 0; i < 18; i++) {
        const k = i / 17;
        w.rod(
          [
            [0, 0.28 + 0.82 * k, 0.12 - 0.42 * k],
            [0, 1.44 - 0.18 * k, 0.32 - 0.46 * k],
          ],
          0.0022,
          { tint: "#f0e6d0" },
        );
      }
    },
  },
  ...(
    [
      ["drumstick", "drumstick, drum stick", "鼓槌", 0.38, "#d9b07a", 0.008],
      ["baton", "conductor's baton, baton", "指挥棒", 0.36, "#f4efe4", 0.005],
      ["paintbrush", "paintbrush, paint brush", "画笔", 0.28, "#c04a2a", 0.006],
      ["pen", "pen, fountain pen, ballpoint pen", "钢笔, 笔", 0.15, "#23355c", 0.006],
      ["cigarette", "cigarette", "香烟", 0.09, "#f4f1ea", 0.005],
      ["metal-rod", "metal rod, iron bar", "铁棍", 0.9, "#8a9098", 0.012],
      ["ski-pole", "ski pole", "滑雪杖", 1.15, "#2a3a5c", 0.009],
    ] as const
  ).map(([id, en, zh, h, color, r]) => ({
    id,
    en,
    zh,
    size: [2 * r, h, 2 * r] as Vec3,
    color,
    affordances: "hold",
    draw(w: Workbench) {
      w.rod(up(h), [r, r * 0.75]);
      w.ball([0, h, 0], [r * 1.2, r * 2, r * 1.2], {
        tint: id === "paintbrush" ? "#2f6fd0" : id === "cigarette" ? "#d8662a" : undefined,
      });
    },
  })),
  {
    id: "paddle",
    en: "paddle, oar",
    zh: "桨, 船桨",
    size: [0.2, 1.6, 0.04],
    color: OAK,
    affordances: "hold",
    draw(w) {
      w.rod(up(1.6), 0.017);
      w.box([0, 0.24, 0], [0.19, 0.48, 0.022], { round: 0.06 });
      w.rod(
        [
          [-0.06, 1.59, 0],
          [0.06, 1.59, 0],
        ],
        0.02,
      );
    },
  },
  {
    id: "golf-club",
    en: "golf club",
    zh: "高尔夫球杆",
    size: [0.1, 1.05, 0.05],
    color: "#30343c",
    affordances: "hold, swing",
    draw(w) {
      w.rod(up(1.05), [0.006, 0.007], { on: "metal", tint: STEEL });
      w.rod(
        [
          [0, 0.8, 0],
          [0, 1.05, 0],
        ],
        0.013,
      );
      w.ball([0.035, 0.02, 0], [0.06, 0.03, 0.035]);
    },
  },
  {
    id: "rake",
    en: "rake, leaf rake",
    zh: "耙子",
    size: [0.42, 1.5, 0.1],
    color: "#4a7a3a",
    affordances: "hold",
    draw(w) {
      w.rod(
        [
          [0, 0.2, 0],
          [0, 1.5, 0],
        ],
        0.014,
        { tint: OAK },
      );
      for (let i = -4; i <= 4; i++)
        w.rod(
          [
            [0, 0.26, 0],
            [i * 0.045, 0.05, 0.02],
            [i * 0.048, 0, 0.05],
          ],
          0.005,
        );
      w.rod(
        [
          [-0.16, 0.09, 0.01],
          [0.16, 0.09, 0.01],
        ],
        0.006,
      );
    },
  },
  {
    id: "fishing-rod",
    en: "fishing rod, fishing pole",
    zh: "鱼竿",
    size: [0.08, 2.1, 0.08],
    color: "#7a4a26",
    affordances: "hold",
    draw(w) {
      w.rod(up(2.1), [0.012, 0.003]);
      w.rod(up(0.35), 0.018, { tint: "#c79a62" });
      w.drum([0.03, 0.34, 0.02], 0.03, 0.03, 0.03, { turn: SIDEWAYS, on: "metal", tint: STEEL });
    },
  },
  {
    id: "barbell",
    en: "barbell, weights, dumbbell",
    zh: "杠铃",
    size: [1.5, 0.36, 0.36],
    color: "#2b2e34",
    affordances: "lift",
    draw(w) {
      w.rod(
        [
          [-0.75, 0.18, 0],
          [0.75, 0.18, 0],
        ],
        0.014,
        { on: "metal", tint: STEEL },
      );
      for (const x of [-0.62, -0.56, 0.56, 0.62])
        w.drum([x - 0.02, 0.18, 0], 0.04, Math.abs(x) > 0.6 ? 0.15 : 0.18, undefined, { turn: SIDEWAYS });
    },
  },
  {
    id: "basketball-hoop",
    en: "basketball hoop, basketball basket",
    zh: "篮球架, 篮筐",
    size: [1.2, 3.3, 1.3],
    color: "#f0652a",
    affordances: "",
    draw(w) {
      w.rod(
        [
          [0, 0, -1.05],
          [0, 2.6, -1.05],
          [0, 2.95, -0.4],
        ],
        0.07,
        { tint: "#3a4048" },
      );
      w.box([0, 2.95, -0.33], [1.2, 0.8, 0.04], { tint: "#f4f4f0" });
      w.box([0, 2.82, -0.305], [0.5, 0.36, 0.012], { tint: "#d8432a" });
      w.ring([0, 2.62, 0], 0.23, 0.016, { on: "metal" });
      w.rod(
        [
          [0, 2.62, -0.23],
          [0, 2.64, -0.31],
        ],
        0.02,
      );
      for (let i = 0; i < 12; i++) {
        const a = (i / 12) * Math.PI * 2;
        w.rod(
          [
            [0.23 * Math.cos(a), 2.61, 0.23 * Math.sin(a)],
            [0.13 * Math.cos(a + 0.5), 2.22, 0.13 * Math.sin(a + 0.5)],
          ],
          0.006,
          { tint: "#f4f4f0" },
        );
      }
    },
  },
  {
    id: "goal",
    en: "goal, soccer goal, football goal, goalpost",
    zh: "球门",
    size: [3, 2, 1],
    color: "#f2f2ee",
    affordances: "",
    draw(w) {
      w.rod(
        [
          [-1.5, 0, 0.4],
          [-1.5, 2, 0.4],
          [1.5, 2, 0.4],
          [1.5, 0, 0.4],
        ].map((p) => p as Vec3),
        0.05,
      );
      for (let i = 0; i <= 12; i++)
        w.rod(
          [
            [-1.5 + i * 0.25, 2, 0.4],
            [-1.5 + i * 0.25, 0, -0.5],
          ],
          0.008,
          { tint: "#d9dde2" },
        );
      for (let i = 1; i < 8; i++)
        w.rod(
          [
            [-1.5, 2 - i * 0.25, 0.4 - i * 0.1125],
            [1.5, 2 - i * 0.25, 0.4 - i * 0.1125],
          ],
          0.008,
          { tint: "#d9dde2" },
        );
    },
  },
  {
    id: "bow-weapon",
    en: "longbow, archery bow, bow and arrow",
    zh: "弓",
    size: [0.05, 1.5, 0.3],
    color: "#6a3f20",
    affordances: "hold",
    draw(w) {
      w.rod(
        [
          [0, 0, -0.2],
          [0, 0.35, 0],
          [0, 0.75, 0.05],
          [0, 1.15, 0],
          [0, 1.5, -0.2],
        ],
        [0.008, 0.016, 0.02, 0.016, 0.008],
      );
      w.rod(
        [
          [0, 0, -0.2],
          [0, 0.75, -0.5],
          [0, 1.5, -0.2],
        ].map((p) => p as Vec3),
        0.003,
        { tint: "#f0ead8" },
      );
    },
  },
  {
    id: "hula-hoop",
    en: "hula hoop",
    zh: "呼啦圈",
    size: [0.9, 0.03, 0.9],
    color: "#e0457a",
    affordances: "hold",
    draw(w) {
      w.ring([0, 0.014, 0], 0.43, 0.014, {});
    },
  },
  {
    id: "kick-scooter",
    en: "kick scooter, scooter",
    zh: "滑板车",
    size: [0.42, 1.02, 0.85],
    color: "#2f8fd0",
    affordances: "ride",
    draw(w) {
      w.joint("frame", [0, 0, 0]);
      for (const [name, z] of [
        ["wheelF", 0.4],
        ["wheelR", -0.36],
      ] as const)
        w.joint(name, [0, 0.07, z])
          .rolls(name, 0.07)
          .drum([-0.02, 0.07, z], 0.04, 0.07, undefined, { turn: SIDEWAYS, tint: "#22252a", joint: name });
      // One foot rides, the other kicks.
      w.joint("kick", [-0.12, 0.92, -0.04]);
      w.ridden({
        fits: true,
        leans: true,
        speed: 2.4,
        perches: [
          {
            pose: "deck",
            at: [0.0, 0.102, 0],
            lean: 0.16,
            hands: barGrip(0.16, 0.998, 0.32),
            feet: { L: { at: [0.02, 0.102, 0.1] }, R: { at: [-0.14, 0.14, 0.02], joint: "kick" } },
          },
        ],
        mechanisms: [{ works: "pendulum", joint: "kick", swing: 0.4, seconds: 1.3 }],
      });
      w.box([0, 0.09, -0.02], [0.13, 0.025, 0.6], {});
      w.rod(
        [
          [0, 0.1, 0.3],
          [0, 0.28, 0.4],
          [0, 0.96, 0.32],
        ],
        0.018,
        { on: "metal", tint: STEEL },
      );
      w.rod(
        [
          [-0.2, 0.98, 0.32],
          [0.2, 0.98, 0.32],
        ],
        0.016,
        { tint: "#22252a" },
      );
    },
  },
  {
    id: "treadmill",
    en: "treadmill",
    zh: "跑步机",
    size: [0.8, 1.3, 1.7],
    color: "#2f343c",
    affordances: "",
    draw(w) {
      w.box([0, 0.06, 0], [0.72, 0.12, 1.6], { round: 0.04 });
      w.box([0, 0.123, -0.06], [0.5, 0.01, 1.4], { tint: "#15171a" });
      for (const x of [-0.34, 0.34])
        w.rod(
          [
            [x, 0.1, 0.6],
            [x, 1.1, 0.72],
            [x, 1.08, 0.3],
          ],
          0.03,
          { on: "metal", tint: STEEL },
        );
      w.box([0, 1.16, 0.74], [0.7, 0.26, 0.08], { turn: turned([1, 0, 0], -24) });
      w.box([0, 1.18, 0.695], [0.4, 0.16, 0.02], { turn: turned([1, 0, 0], -24), tint: "#3fb0e0" });
    },
  },
  {
    id: "cloth",
    en: "cleaning cloth, rag, cloth",
    zh: "抹布",
    size: [0.18, 0.03, 0.14],
    color: "#f0c040",
    affordances: "hold",
    draw(w) {
      w.box([0, 0.012, 0], [0.17, 0.022, 0.13], { on: "cloth", round: 0.011 });
      w.box([0.01, 0.024, 0.005], [0.13, 0.014, 0.1], { on: "cloth", round: 0.007, turn: turned([0, 1, 0], 18) });
    },
  },
  {
    id: "iron-tool",
    en: "clothes iron, flat iron",
    zh: "熨斗",
    size: [0.12, 0.15, 0.26],
    color: "#4a8fd0",
    affordances: "hold",
    draw(w) {
      w.box([0, 0.012, 0], [0.11, 0.024, 0.24], { on: "metal", tint: STEEL, round: 0.012 });
      w.box([0, 0.055, -0.01], [0.1, 0.07, 0.2], { round: 0.03 });
      w.rod(
        [
          [0, 0.08, 0.08],
          [0, 0.135, 0.05],
          [0, 0.135, -0.06],
          [0, 0.07, -0.1],
        ],
        0.014,
        { tint: "#f0f0ec" },
      );
    },
  },
  {
    id: "ironing-board",
    en: "ironing board",
    zh: "熨衣板",
    size: [1.3, 0.88, 0.38],
    color: "#9ac0d8",
    affordances: "",
    draw(w) {
      w.box([0, 0.85, 0], [1.25, 0.05, 0.36], { on: "cloth", round: 0.025 });
      for (const s of [-1, 1])
        w.rod(
          [
            [s * 0.45, 0, 0.12],
            [-s * 0.4, 0.83, 0.06],
          ],
          0.015,
          { on: "metal", tint: STEEL },
        );
      w.box([0.1, 0.885, 0.02], [0.5, 0.02, 0.3], { on: "cloth", tint: "#f0f0f4", round: 0.01 });
    },
  },
  {
    id: "spatula",
    en: "spatula, turner",
    zh: "锅铲",
    size: [0.08, 0.33, 0.03],
    color: "#2a2a2e",
    affordances: "hold",
    draw(w) {
      w.rod(
        [
          [0, 0, 0],
          [0, 0.22, 0],
        ],
        0.011,
      );
      w.box([0, 0.28, 0], [0.075, 0.1, 0.008], { on: "metal", tint: STEEL });
    },
  },
  {
    id: "grill",
    en: "barbecue grill, grill, barbecue, bbq grill",
    zh: "烧烤架",
    size: [0.7, 0.92, 0.5],
    color: "#c03a2a",
    affordances: "",
    draw(w) {
      for (const a of [0, 2.1, 4.2])
        w.rod(
          [
            [0.12 * Math.sin(a), 0.6, 0.12 * Math.cos(a)],
            [0.28 * Math.sin(a), 0, 0.28 * Math.cos(a)],
          ],
          0.016,
          { on: "metal", tint: STEEL },
        );
      w.turned(
        [
          [0.02, 0.55],
          [0.2, 0.6],
          [0.29, 0.72],
          [0.31, 0.82],
          [0.29, 0.82],
          [0.02, 0.78],
        ],
        {},
      );
      for (let i = -6; i <= 6; i++)
        w.rod(
          [
            [i * 0.04, 0.83, -Math.sqrt(0.09 - i * i * 0.0016)],
            [i * 0.04, 0.83, Math.sqrt(0.09 - i * i * 0.0016)],
          ],
          0.005,
          { on: "metal", tint: STEEL },
        );
      for (const [x, z] of [
        [-0.1, 0.06],
        [0.06, -0.08],
        [0.12, 0.1],
      ])
        w.ball([x, 0.85, z], [0.07, 0.022, 0.04], { tint: "#8a3f22" });
    },
  },
  {
    id: "hairbrush",
    en: "hairbrush, hair brush, grooming brush",
    zh: "梳子, 发刷",
    size: [0.07, 0.23, 0.04],
    color: "#b0447a",
    affordances: "hold",
    draw(w) {
      w.rod(
        [
          [0, 0, 0],
          [0, 0.12, 0],
        ],
        [0.01, 0.012],
      );
      w.ball([0, 0.175, 0], [0.034, 0.06, 0.014]);
      w.box([0, 0.175, 0.018], [0.045, 0.085, 0.018], { tint: "#2a2226" });
    },
  },
  {
    id: "razor",
    en: "razor, shaver",
    zh: "剃须刀",
    size: [0.05, 0.14, 0.02],
    color: "#2f6fb0",
    affordances: "hold",
    draw(w) {
      w.rod(up(0.12), [0.008, 0.006]);
      w.box([0, 0.128, 0.004], [0.046, 0.02, 0.014], { on: "metal", tint: STEEL });
    },
  },
  {
    id: "game-controller",
    en: "game controller, controller, gamepad",
    zh: "游戏手柄",
    size: [0.17, 0.06, 0.11],
    color: "#2a2d36",
    affordances: "hold",
    draw(w) {
      w.box([0, 0.03, 0.02], [0.13, 0.04, 0.07], { round: 0.02 });
      for (const s of [-1, 1]) {
        w.ball([s * 0.06, 0.026, -0.015], [0.03, 0.024, 0.05]);
        w.drum([s * 0.032, 0.048, 0.0], 0.014, 0.011, 0.013, { tint: "#555a66" });
      }
      for (const [x, z, c] of [
        [0.05, 0.035, "#3fb060"],
        [0.064, 0.022, "#d8432a"],
        [0.036, 0.022, "#3f7fd0"],
        [0.05, 0.009, "#e0b52c"],
      ] as const)
        w.drum([x, 0.046, z], 0.008, 0.006, undefined, { tint: c });
    },
  },
  {
    id: "cards",
    en: "playing cards, deck of cards, cards",
    zh: "扑克牌, 纸牌",
    size: [0.12, 0.09, 0.02],
    color: "#f6f3ec",
    affordances: "hold",
    draw(w) {
      for (let i = -3; i <= 3; i++)
        w.box([i * 0.013, 0.045, i * 0.002], [0.058, 0.086, 0.002], {
          turn: turned([0, 0, 1], -i * 9),
          round: 0.001,
          tint: i % 2 ? "#c8432f" : "#f6f3ec",
        });
    },
  },
  {
    id: "banknotes",
    en: "money, banknotes, cash, dollar bills",
    zh: "钱, 钞票",
    size: [0.16, 0.07, 0.02],
    color: "#7aa878",
    affordances: "hold",
    draw(w) {
      for (let i = -2; i <= 2; i++)
        w.box([i * 0.008, 0.035, i * 0.003], [0.15, 0.066, 0.002], { turn: turned([0, 0, 1], i * 6), round: 0.001 });
    },
  },
  {
    id: "knitting",
    en: "knitting, knitting needles",
    zh: "毛线",
    size: [0.3, 0.34, 0.06],
    color: "#d05a6a",
    affordances: "hold",
    draw(w) {
      w.box([0, 0.14, 0], [0.22, 0.26, 0.02], { on: "cloth", round: 0.01 });
      w.rod(
        [
          [-0.18, 0.22, 0.01],
          [0.12, 0.33, 0.02],
        ],
        0.005,
        { tint: "#d9b98a" },
      );
      w.rod(
        [
          [0.18, 0.22, 0.01],
          [-0.12, 0.33, 0.03],
        ],
        0.005,
        { tint: "#d9b98a" },
      );
    },
  },
  {
    id: "potters-wheel",
    en: "potter's wheel, pottery wheel",
    zh: "陶轮",
    size: [0.6, 0.86, 0.6],
    color: "#b0622f",
    affordances: "",
    draw(w) {
      w.drum([0, 0, 0], 0.55, 0.26, 0.28, { tint: "#55606a" });
      w.drum([0, 0.55, 0], 0.04, 0.2, 0.2, { tint: STEEL, on: "metal" });
      w.turned(
        [
          [0, 0.59],
          [0.08, 0.59],
          [0.11, 0.66],
          [0.1, 0.74],
          [0.07, 0.79],
          [0.085, 0.82],
          [0.07, 0.82],
          [0.05, 0.76],
        ],
        { smooth: true },
      );
    },
  },
  {
    id: "sapling",
    en: "sapling, seedling",
    zh: "树苗",
    size: [0.5, 1.1, 0.5],
    color: "#4f9a3c",
    affordances: "hold",
    draw(w) {
      w.rod(
        [
          [0, 0, 0],
          [0.01, 0.5, 0],
          [-0.01, 1.0, 0.01],
        ],
        [0.014, 0.006],
        { tint: "#7a5230" },
      );
      for (let i = 0; i < 14; i++) {
        const a = i * 2.4;
        const y = 0.42 + i * 0.046;
        const r = 0.2 * (1 - i / 20);
        w.ball([r * Math.sin(a), y, r * Math.cos(a)], [0.1, 0.05, 0.1]);
      }
    },
  },
  {
    id: "pom-pom",
    en: "pom-pom, pom pom",
    zh: "啦啦球",
    size: [0.26, 0.26, 0.26],
    color: "#f0c020",
    affordances: "hold",
    draw(w) {
      for (let i = 0; i < 26; i++) {
        const a = i * 2.4;
        const y = 1 - (i / 25) * 2;
        const r = Math.sqrt(1 - y * y);
        w.ball([0.08 * r * Math.sin(a), 0.13 + 0.08 * y, 0.08 * r * Math.cos(a)], 0.045, { on: "cloth" });
      }
    },
  },
  {
    id: "cutting-board",
    en: "cutting board, chopping board",
    zh: "砧板",
    size: [0.4, 0.03, 0.28],
    color: "#c79a62",
    affordances: "",
    draw(w) {
      w.box([0, 0.014, 0], [0.4, 0.028, 0.28], { round: 0.012 });
      w.box([0, 0.024, -0.115], [0.1, 0.012, 0.02], { tint: "#5a3a20", round: 0.005 });
    },
  },
  {
    id: "hanging-rope",
    en: "climbing rope, hanging rope",
    zh: "攀爬绳",
    size: [0.06, 6, 0.06],
    color: "#c0a070",
    affordances: "climb",
    draw(w) {
      w.rod(up(6), 0.022, { on: "cloth" });
      w.ball([0, 0.05, 0], 0.05, { on: "cloth" });
    },
  },
  {
    id: "climbing-wall",
    en: "climbing wall, rock wall",
    zh: "攀岩墙",
    size: [3, 5, 0.5],
    color: "#a8957e",
    affordances: "climb",
    draw(w) {
      w.box([0, 2.5, -0.2], [3, 5, 0.3], { on: "stone", round: 0.05 });
      for (let i = 0; i < 46; i++) {
        const x = ((i * 0.618) % 1) * 2.7 - 1.35;
        w.ball([x, 0.15 + i * 0.105, -0.05], [0.07, 0.05, 0.06], {
          tint: ["#d8432a", "#2f78c8", "#f0b52c", "#4fae5a"][i % 4],
        });
      }
    },
  },
  {
    id: "sword-toy",
    en: "fencing foil, foil, rapier",
    zh: "花剑",
    size: [0.09, 1.05, 0.09],
    color: "#b9bec5",
    affordances: "hold",
    draw(w) {
      w.rod(
        [
          [0, 0.16, 0],
          [0, 1.05, 0],
        ],
        [0.008, 0.004],
        { on: "metal" },
      );
      w.rod(up(0.16), 0.014, { tint: "#2a2226" });
      w.turned(
        [
          [0.01, 0.17],
          [0.05, 0.175],
          [0.06, 0.16],
        ],
        { on: "metal" },
      );
    },
  },
]);
