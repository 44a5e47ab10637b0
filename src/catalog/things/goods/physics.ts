/** What physics is shown with: ramps, dominoes, pins, pendulums, springs, blocks. */
import type { Vec2, Vec3 } from "../../../shape/math.ts";
import type { Asset } from "../../types.ts";
import { goods, SIDEWAYS, TOWARDS, turned, type Workbench } from "../kit/workbench.ts";

const STEEL = "#c6cad0";
const DARK = "#2a2c31";
const WOOD = "#b07a45";

/** A frame of two legs and a bar at this height and half-width, on a foot. */
function gallows(w: Workbench, half: number, high: number, deep: number): void {
  w.sides((s) => {
    w.rod(
      [
        [s * half, 0.02, 0],
        [s * half, high, 0],
      ],
      0.012,
      { tint: STEEL, on: "metal" },
    );
    w.box([s * half, 0.015, 0], [0.05, 0.03, deep], { tint: WOOD, on: "wood" });
  });
  w.rod(
    [
      [-half, high, 0],
      [half, high, 0],
    ],
    0.011,
    { tint: STEEL, on: "metal" },
  );
  w.box([0, 0.012, 0], [half * 2, 0.02, 0.06], { tint: WOOD, on: "wood" });
}

const profile = (points: [number, number][]): Vec2[] => points;

/** Things that physics is shown with. */
export const physicsGoods: Asset[] = goods([
  {
    id: "ramp",
    en: "ramp, inclined plane, slope ramp, wooden ramp",
    zh: "斜坡, 斜面, 坡道",
    size: [1.6, 0.6, 0.6],
    color: WOOD,
    material: "wood",
    tags: "slope, top surface",
    draw(w) {
      const [x, y, z] = [0.8, 0.6, 0.3];
      w.plate(
        [
          [-x, 0],
          [x, 0],
          [-x, y],
        ],
        0.6,
        { on: "wood" },
      );
      w.sides((s) =>
        w.rod(
          [
            [-x, y + 0.01, s * (z - 0.015)],
            [x, 0.012, s * (z - 0.015)],
          ],
          0.014,
          { on: "wood" },
        ),
      );
      w.collides({
        shape: "hull",
        points: Float32Array.from([-x, 0, -z, x, 0, -z, -x, y, -z, -x, 0, z, x, 0, z, -x, y, z]),
      });
    },
    anchors: { crest: [-0.7, 0.56, 0] },
  },
  {
    id: "domino",
    en: "domino, domino tile",
    zh: "多米诺骨牌, 骨牌",
    size: [0.024, 0.14, 0.07],
    color: "#f4f1e8",
    tags: "grip, row, topples",
    draw(w) {
      w.box([0, 0.07, 0], [0.024, 0.14, 0.07], { round: 0.004, on: "glossy" });
      w.sides((s) => {
        w.box([s * 0.0122, 0.07, 0], [0.001, 0.003, 0.058], { tint: DARK });
        for (const [y, z] of [
          [0.105, -0.014],
          [0.105, 0.014],
          [0.035, 0],
          [0.05, 0.018],
          [0.02, -0.018],
        ])
          w.ball([s * 0.012, y, z], [0.002, 0.006, 0.006], { tint: DARK });
      });
    },
  },
  {
    id: "bowling-pin",
    en: "bowling pin, skittle, ninepin, tenpin",
    zh: "保龄球瓶, 球瓶",
    size: [0.121, 0.38, 0.121],
    color: "#f6f3ec",
    tags: "grip, topples, pins",
    draw(w) {
      w.turned(
        profile([
          [0, 0],
          [0.026, 0.001],
          [0.03, 0.01],
          [0.052, 0.07],
          [0.0605, 0.115],
          [0.052, 0.17],
          [0.03, 0.225],
          [0.0228, 0.254],
          [0.025, 0.29],
          [0.0323, 0.345],
          [0.026, 0.37],
          [0, 0.381],
        ]),
        { smooth: true, on: "glossy" },
      );
      w.ring([0, 0.246, 0], 0.0235, 0.003, { tint: "#c42a2a" }).ring([0, 0.27, 0], 0.0232, 0.003, { tint: "#c42a2a" });
      w.collides({ shape: "cylinder", at: [0, 0.1, 0], radius: 0.055, half: 0.1 });
      w.collides({ shape: "cylinder", at: [0, 0.29, 0], radius: 0.03, half: 0.09 });
    },
  },
  {
    id: "pendulum",
    en: "pendulum, swinging pendulum",
    zh: "钟摆, 摆, 单摆",
    size: [0.6, 0.82, 0.3],
    color: "#c9a13a",
    draw(w) {
      w.joint("frame", [0, 0, 0]);
      gallows(w, 0.28, 0.8, 0.28);
      w.joint("bob", [0, 0.8, 0], "frame");
      w.rod(
        [
          [0, 0.8, 0],
          [0, 0.2, 0],
        ],
        0.004,
        { tint: STEEL, on: "metal", joint: "bob" },
      );
      w.ball([0, 0.15, 0], 0.055, { on: "metal", joint: "bob" });
      w.swings({ joint: "bob", kind: "pendulum", axis: [0, 0, 1], length: 0.65, from: 0.62 });
    },
  },
  {
    id: "newtons-cradle",
    en: "newton's cradle, newtons cradle, newton cradle",
    zh: "牛顿摆",
    size: [0.3, 0.26, 0.2],
    color: STEEL,
    draw(w) {
      w.joint("frame", [0, 0, 0]);
      w.box([0, 0.012, 0], [0.3, 0.024, 0.2], { tint: DARK, joint: "frame" });
      w.sides((s) => {
        const z = s * 0.08;
        w.rod(
          [
            [-0.13, 0.02, z],
            [-0.13, 0.245, z],
            [0.13, 0.245, z],
            [0.13, 0.02, z],
          ],
          0.006,
          { on: "metal", joint: "frame" },
        );
      });
      for (let i = 0; i < 5; i++) {
        const name = `ball${i}`;
        const x = (i - 2) * 0.0402;
        w.joint(name, [x, 0.245, 0], "frame");
        w.ball([x, 0.085, 0], 0.02, { on: "metal", joint: name });
        w.sides((s) =>
          w.rod(
            [
              [x, 0.1, 0],
              [x, 0.245, s * 0.08],
            ],
            0.0012,
            { tint: "#d8dade", joint: name },
          ),
        );
      }
      // Nearly all of it goes through the row to the ball at the other end.
      w.swings({ joint: "ball0", kind: "pendulum", axis: [0, 0, -1], length: 0.16, from: 0.75, side: 1 });
      w.swings({ joint: "ball4", kind: "pendulum", axis: [0, 0, -1], length: 0.16, from: 0.75, side: -1 });
    },
  },
  {
    id: "coil-spring",
    en: "coil spring, metal spring, spring with a weight, bouncing spring",
    zh: "弹簧",
    size: [0.5, 0.9, 0.3],
    color: "#c0392b",
    draw(w) {
      w.joint("frame", [0, 0, 0]);
      gallows(w, 0.24, 0.88, 0.28);
      const rings = 12;
      const from = 0.86;
      const to = 0.34;
      for (let i = 0; i < rings; i++) {
        const name = `ring${i}`;
        const y = from + ((to - from) * (i + 0.5)) / rings;
        w.joint(name, [0, y, 0], "frame");
        w.ring([0, y, 0], 0.045, 0.006, { tint: STEEL, on: "metal", joint: name, turn: turned([1, 0, 0], 9) });
        w.swings({ joint: name, kind: "spring", axis: [0, 1, 0], length: 0.25, from: -0.16, share: (i + 0.5) / rings });
      }
      w.joint("load", [0, to, 0], "frame");
      w.drum([0, 0.2, 0], 0.13, 0.07, 0.07, { on: "glossy", joint: "load" });
      w.rod(
        [
          [0, 0.33, 0],
          [0, 0.36, 0],
        ],
        0.008,
        { tint: STEEL, on: "metal", joint: "load" },
      );
      w.swings({ joint: "load", kind: "spring", axis: [0, 1, 0], length: 0.25, from: -0.16 });
    },
  },
  {
    id: "wrecking-ball",
    en: "wrecking ball",
    zh: "破坏球, 拆楼球",
    size: [2.6, 5.2, 1.4],
    color: "#34373c",
    draw(w) {
      w.joint("frame", [0, 0, 0]);
      w.sides((s) =>
        w.rod(
          [
            [s * 1.2, 0, 0.6],
            [0, 5.1, 0],
            [s * 1.2, 0, -0.6],
          ],
          0.07,
          { tint: "#e0a030", on: "metal" },
        ),
      );
      w.joint("ball", [0, 5, 0], "frame");
      for (let i = 0; i < 22; i++)
        w.ring([0, 4.9 - i * 0.16, 0], 0.06, 0.02, {
          tint: STEEL,
          on: "metal",
          joint: "ball",
          turn: i % 2 ? TOWARDS : SIDEWAYS,
        });
      w.ball([0, 1.1, 0], 0.45, { on: "metal", joint: "ball" });
      w.swings({ joint: "ball", kind: "pendulum", axis: [0, 0, 1], length: 3.9, from: 0.6 });
    },
  },
  {
    id: "metronome",
    en: "metronome",
    zh: "节拍器",
    size: [0.12, 0.23, 0.12],
    color: "#7a4a28",
    draw(w) {
      w.joint("case", [0, 0, 0]);
      w.drum([0, 0, 0], 0.21, 0.075, 0.035, { on: "wood", joint: "case" });
      w.joint("arm", [0, 0.05, 0.06], "case");
      w.rod(
        [
          [0, 0.05, 0.062],
          [0, 0.215, 0.062],
        ],
        0.0025,
        { tint: STEEL, on: "metal", joint: "arm" },
      );
      w.box([0, 0.16, 0.062], [0.022, 0.018, 0.008], { tint: "#c9a13a", on: "metal", joint: "arm" });
      w.swings({ joint: "arm", kind: "pendulum", axis: [0, 0, 1], length: 0.36, from: 0.42 });
    },
  },
  {
    id: "hockey-puck",
    en: "hockey puck, puck",
    zh: "冰球",
    size: [0.0762, 0.0254, 0.0762],
    color: "#1b1c1f",
    material: "rubber",
    draw(w) {
      w.drum([0, 0, 0], 0.0254, 0.0381, 0.0381, { round: 0.003 });
      w.collides({ shape: "cylinder", at: [0, 0.0127, 0], radius: 0.0381, half: 0.0127 });
    },
  },
  {
    id: "brick",
    en: "brick, bricks, clay brick",
    zh: "砖, 砖头, 砖块",
    size: [0.215, 0.065, 0.1025],
    color: "#a8492f",
    material: "stone",
    tags: "grip, top surface",
    draw(w) {
      w.box([0, 0.0325, 0], [0.215, 0.065, 0.1025], { round: 0.004, on: "stone" });
    },
  },
  {
    id: "toy-block",
    en: "toy block, building block, wooden block, block, cube",
    zh: "积木, 木块, 方块, 立方体",
    size: [0.09, 0.09, 0.09],
    color: "#2f6fb5",
    palette: ["#d9412f", "#2f6fb5", "#e8b02c", "#3f9a4c"],
    material: "wood",
    tags: "grip, top surface, stacks",
    draw(w) {
      w.box([0, 0.045, 0], [0.09, 0.09, 0.09], { round: 0.007 });
    },
  },
  {
    id: "cannonball",
    en: "cannonball, cannon ball, iron ball, steel ball, metal ball",
    zh: "炮弹, 铁球, 钢球",
    size: [0.18, 0.18, 0.18],
    color: "#3a3d42",
    material: "metal",
    draw(w) {
      w.ball([0, 0.09, 0], 0.09, { on: "metal" });
      w.collides({ shape: "sphere", at: [0, 0.09, 0], radius: 0.09 });
    },
  },
  {
    id: "billiard-ball",
    en: "billiard ball, pool ball, snooker ball, cue ball",
    zh: "台球, 桌球",
    size: [0.0572, 0.0572, 0.0572],
    color: "#c9302c",
    palette: ["#c9302c", "#e8b02c", "#2f4fb5", "#1f7a3f"],
    draw(w) {
      w.ball([0, 0.0286, 0], 0.0286, { on: "glossy" });
      w.ball([0, 0.0286, 0.0142], [0.0152, 0.0152, 0.0148], { tint: "#f4f1e8", on: "glossy" });
      w.collides({ shape: "sphere", at: [0, 0.0286, 0], radius: 0.0286 });
    },
  },
  {
    id: "ice-cube",
    en: "ice cube, ice cubes, block of ice, ice block",
    zh: "冰块",
    size: [0.05, 0.05, 0.05],
    color: "#d4ecf7",
    tags: "grip, melts",
    draw(w) {
      w.box([0, 0.025, 0], [0.05, 0.05, 0.05], { round: 0.009, on: "glass" });
      w.box([0, 0.025, 0], [0.026, 0.022, 0.024], {
        round: 0.009,
        tint: "#f4fafd",
        on: "glossy",
        turn: turned([1, 1, 0], 25),
      });
    },
  },
  {
    id: "butter",
    en: "butter, stick of butter, butter stick",
    zh: "黄油",
    family: "food",
    size: [0.12, 0.035, 0.04],
    color: "#f4d96a",
    tags: "grip, melts",
    draw(w) {
      w.box([0, 0.0175, 0], [0.12, 0.035, 0.04], { round: 0.004, on: "waxy" });
    },
  },
  {
    id: "paper-sheet",
    en: "sheet of paper, paper, piece of paper, paper sheet, newspaper page",
    zh: "纸, 一张纸, 白纸",
    size: [0.21, 0.297, 0.02],
    color: "#f7f5ef",
    tags: "grip, burns, tears",
    draw(w) {
      w.plate(
        [
          [-0.105, 0],
          [0.105, 0],
          [0.105, 0.297],
          [-0.105, 0.297],
        ],
        0.0012,
        {
          at: [0, 0, 0],
          turn: turned([1, 0, 0], -3),
          on: "matte",
        },
      );
    },
  },
  {
    id: "paper-boat",
    en: "paper boat, origami boat",
    zh: "纸船",
    size: [0.22, 0.12, 0.09],
    color: "#f4f2ec",
    draw(w) {
      const hull: Vec3[] = [
        [-0.11, 0.07, 0],
        [-0.04, 0, 0],
        [0.04, 0, 0],
        [0.11, 0.07, 0],
      ];
      w.sides((s) => {
        w.plate(
          hull.map(([x, y]): Vec2 => [x, y]),
          0.002,
          { at: [0, 0, s * 0.018], turn: turned([1, 0, 0], s * 22), on: "matte" },
        );
      });
      w.plate(
        [
          [-0.045, 0.03],
          [0.045, 0.03],
          [0, 0.12],
        ],
        0.003,
        { on: "matte" },
      );
    },
  },
  {
    id: "wooden-wheel",
    en: "wheel, wooden wheel, wagon wheel, cart wheel, tyre, tire",
    zh: "轮子, 车轮, 轮胎",
    size: [0.6, 0.6, 0.07],
    color: "#8a5a30",
    material: "wood",
    draw(w) {
      w.ring([0, 0.3, 0], 0.27, 0.03, { turn: TOWARDS, on: "wood" });
      w.ball([0, 0.3, 0], [0.055, 0.055, 0.05], { on: "wood" });
      w.around(8, (a) =>
        w.rod(
          [
            [0, 0.3, 0],
            [Math.sin(a) * 0.26, 0.3 + Math.cos(a) * 0.26, 0],
          ],
          0.014,
          { on: "wood" },
        ),
      );
    },
  },
  {
    id: "log",
    en: "log, wooden log, tree trunk, firewood log",
    zh: "原木, 圆木, 木头",
    size: [1.2, 0.3, 0.3],
    color: "#6b4a2e",
    material: "wood",
    draw(w) {
      w.drum([-0.6, 0.15, 0], 1.2, 0.15, 0.14, { turn: SIDEWAYS, on: "wood", round: 0.01 });
      w.drum([0.596, 0.15, 0], 0.008, 0.13, 0.13, { turn: SIDEWAYS, tint: "#d6ae78", round: 0.001 });
    },
  },
  {
    id: "rubber-duck",
    en: "rubber duck, toy duck, bath duck, rubber ducky",
    zh: "橡皮鸭, 小黄鸭",
    size: [0.09, 0.085, 0.1],
    color: "#f6cf1f",
    material: "rubber",
    draw(w) {
      w.ball([0, 0.03, -0.005], [0.038, 0.03, 0.045], { on: "glossy" });
      w.ball([0, 0.032, -0.045], [0.016, 0.014, 0.018], { on: "glossy", turn: turned([1, 0, 0], 30) });
      w.ball([0, 0.066, 0.018], 0.025, { on: "glossy" });
      w.ball([0, 0.061, 0.044], [0.013, 0.006, 0.012], { tint: "#e8742a", on: "glossy" });
      w.sides((s) => {
        w.ball([s * 0.012, 0.073, 0.037], 0.004, { tint: DARK, on: "glossy" });
        w.ball([s * 0.034, 0.034, -0.006], [0.009, 0.016, 0.026], { on: "glossy" });
      });
    },
  },
  {
    id: "prism",
    en: "prism, glass prism, triangular prism",
    zh: "棱镜, 三棱镜",
    size: [0.12, 0.104, 0.2],
    color: "#e4f2f8",
    material: "glass",
    draw(w) {
      w.plate(
        [
          [-0.06, 0],
          [0.06, 0],
          [0, 0.104],
        ],
        0.2,
        { on: "glass" },
      );
    },
  },
  {
    id: "popcorn-kernel",
    en: "popcorn kernel, corn kernel",
    zh: "玉米粒",
    family: "food",
    size: [0.03, 0.03, 0.03],
    color: "#f2b632",
    draw(w) {
      w.ball([0, 0.015, 0], [0.013, 0.015, 0.011], { on: "waxy" });
    },
  },
  {
    id: "seed",
    en: "seed, sunflower seed, bean, acorn",
    zh: "种子, 豆子",
    size: [0.03, 0.02, 0.02],
    color: "#6b4a2a",
    draw(w) {
      w.ball([0, 0.01, 0], [0.015, 0.01, 0.01], { on: "satin" });
      w.ball([0.006, 0.013, 0], [0.006, 0.006, 0.007], { tint: "#8f6a40" });
    },
  },
  {
    id: "balance-scale",
    en: "balance scale, balance, weighing scales, pair of scales",
    zh: "天平, 秤",
    size: [0.5, 0.42, 0.16],
    color: "#c9a13a",
    draw(w) {
      w.joint("stand", [0, 0, 0]);
      w.drum([0, 0, 0], 0.025, 0.09, 0.08, { on: "metal", joint: "stand" });
      w.rod(
        [
          [0, 0.02, 0],
          [0, 0.38, 0],
        ],
        0.011,
        { on: "metal", joint: "stand" },
      );
      w.joint("beam", [0, 0.38, 0], "stand");
      w.rod(
        [
          [-0.2, 0.38, 0],
          [0, 0.4, 0],
          [0.2, 0.38, 0],
        ],
        0.008,
        { on: "metal", joint: "beam" },
      );
      w.sides((s) => {
        for (const z of [-0.05, 0.05])
          w.rod(
            [
              [s * 0.2, 0.38, 0],
              [s * 0.2, 0.16, z],
            ],
            0.0018,
            { tint: STEEL, joint: "beam" },
          );
        w.turned(
          profile([
            [0, 0.14],
            [0.05, 0.148],
            [0.062, 0.163],
            [0.058, 0.163],
            [0, 0.15],
          ]),
          { at: [s * 0.2, 0, 0], on: "metal", joint: "beam" },
        );
      });
      w.swings({ joint: "beam", kind: "pendulum", axis: [0, 0, 1], length: 0.9, from: 0.12 });
    },
  },
]);
