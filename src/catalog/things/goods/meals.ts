/** Food on plates and in bowls, and what grows in gardens. */
import type { Vec3 } from "../../../shape/math.ts";
import type { Asset, Parameter } from "../../types.ts";
import { shade } from "../kit/finish.ts";
import { type Goods, goods, SIDEWAYS, turned, type Workbench } from "../kit/workbench.ts";

const CHINA = "#f6f3ea";
const GREEN = "#4f9a3a";

/** A dinner plate of this radius. */
const plate = (w: Workbench, r = 0.13) =>
  w.turned(
    [
      [0, 0],
      [r * 0.6, 0],
      [r * 0.72, 0.006],
      [r, 0.018],
      [r, 0.021],
      [r * 0.7, 0.011],
      [0, 0.01],
    ],
    { on: "glazed", tint: CHINA },
  );

/** A bowl of this radius, open above. */
const bowl = (w: Workbench, r = 0.085, tint: string = CHINA) =>
  w.turned(
    [
      [0, 0],
      [r * 0.45, 0],
      [r * 0.5, 0.008],
      [r * 0.85, r * 0.4],
      [r, r * 0.8],
      [r * 0.95, r * 0.8],
      [r * 0.8, r * 0.42],
      [r * 0.4, 0.02],
      [0, 0.02],
    ],
    { on: "glazed", tint },
  );

/** The nth of points spread evenly over a disc. */
function spread(i: number, count: number, radius: number): [number, number] {
  const a = i * 2.399963;
  const r = radius * Math.sqrt((i + 0.5) / count);
  return [Math.sin(a) * r, Math.cos(a) * r];
}

/** Food, with what it is served on where it comes on something. */
interface Dish extends Goods {
  served?(w: Workbench): unknown;
}

/** What is served comes on its plate, or loose where it lies in a vessel of somebody else's. */
const food = ({ served, draw, ...row }: Dish): Goods => ({
  family: "food",
  affordances: "eat, hold",
  ...(served ? { parameters: { loose: LOOSE } } : {}),
  ...row,
  draw(w) {
    if (!w.b.flag("loose")) served?.(w);
    draw(w);
  },
});
const LOOSE: Parameter = { type: "flag", default: false, says: "Without the plate or bowl that it comes on." };

const DISHES: Dish[] = [
  {
    id: "steak",
    en: "steak, beef steak, grilled steak, sirloin, meat",
    zh: "牛排",
    size: [0.26, 0.05, 0.26],
    color: "#7a3c22",
    served: plate,
    draw(w) {
      w.ball([-0.01, 0.026, 0], [0.088, 0.018, 0.06], { on: "waxy" }).ball(
        [0.045, 0.026, 0.022],
        [0.045, 0.017, 0.042],
        { on: "waxy" },
      );
      w.ball([-0.012, 0.024, -0.008], [0.093, 0.013, 0.064], { on: "waxy", tint: "#e2b48a" });
      for (let i = -2; i <= 2; i++)
        w.rod(
          [
            [i * 0.032 - 0.03, 0.043 - Math.abs(i) * 0.003, -0.03],
            [i * 0.032 + 0.02, 0.043 - Math.abs(i) * 0.003, 0.03],
          ],
          0.0034,
          { tint: "#35180e" },
        );
      for (let i = 0; i < 4; i++)
        w.ball([0.07 - i * 0.02, 0.028, -0.07 - (i % 2) * 0.012], [0.016, 0.018, 0.016], {
          on: "matte",
          tint: GREEN,
        });
    },
  },
  {
    id: "pasta",
    en: "pasta, spaghetti, noodles, plate of pasta, linguine, plate of spaghetti",
    zh: "意大利面, 面条, 意面",
    size: [0.26, 0.075, 0.26],
    color: "#efc766",
    served: plate,
    draw(w) {
      for (let i = 0; i < 30; i++) {
        const r = 0.025 + 0.06 * ((i * 0.618) % 1);
        const y = 0.018 + 0.032 * (1 - r / 0.09) + 0.008 * ((i * 0.37) % 1);
        const [x, z] = spread(i, 30, 0.03);
        w.ring([x, y, z], r, 0.0042, {
          on: "waxy",
          turn: turned([Math.sin(i), 0, Math.cos(i)], 10 * Math.sin(i * 3)),
          tint: shade(w.color, 0.86 + 0.25 * ((i * 0.77) % 1)),
        });
      }
      w.ball([0, 0.05, 0], [0.045, 0.02, 0.04], { on: "glossy", tint: "#b8321c" });
      w.sides((s) => w.leaf([0, 0.068, 0], [s * 0.028, 0.075, 0.01], 0.018, 0.004, { tint: GREEN }));
    },
  },
  {
    id: "soup",
    en: "soup, stew, broth, bowl of soup, chowder, porridge",
    zh: "汤, 一碗汤",
    size: [0.2, 0.082, 0.2],
    color: "#d8742a",
    served: (w) => bowl(w, 0.1),
    draw(w) {
      w.drum([0, 0.05, 0], 0.018, 0.08, 0.091, { on: "glossy", round: 0.001 });
      for (let i = 0; i < 12; i++) {
        const [x, z] = spread(i, 12, 0.07);
        if (i % 3) w.ball([x, 0.068, z], [0.009, 0.006, 0.008], { tint: i % 2 ? "#f0a040" : "#f1e6c8", on: "waxy" });
        else w.leaf([x, 0.07, z], [x + 0.016, 0.073, z + 0.006], 0.01, 0.002, { tint: GREEN });
      }
    },
  },
  {
    id: "salad",
    en: "salad, green salad, bowl of salad",
    zh: "沙拉, 色拉",
    size: [0.24, 0.13, 0.24],
    color: "#5aa83e",
    served: (w) => bowl(w, 0.115, "#a8713f"),
    draw(w) {
      for (let i = 0; i < 34; i++) {
        const [x, z] = spread(i, 34, 0.095);
        const y = 0.075 + 0.03 * (1 - Math.hypot(x, z) / 0.1);
        const tip: Vec3 = [x * 1.25 + 0.02 * Math.sin(i), y + 0.018, z * 1.25 + 0.02 * Math.cos(i)];
        w.leaf([x * 0.7, y - 0.01, z * 0.7], tip, 0.045, 0.016, {
          on: "waxy",
          tint: shade(w.color, 0.75 + 0.6 * ((i * 0.618) % 1)),
        });
      }
      for (let i = 0; i < 7; i++) {
        const [x, z] = spread(i * 2 + 1, 14, 0.075);
        w.ball([x, 0.112, z], 0.017, { on: "glossy", tint: i % 3 ? "#d8321e" : "#f3d25a" });
      }
    },
  },
  {
    id: "rice",
    en: "rice, bowl of rice, fried rice",
    zh: "米饭, 一碗米饭, 炒饭",
    size: [0.17, 0.115, 0.17],
    color: "#fbf8ef",
    served: (w) => bowl(w, 0.085, "#2f5a9a"),
    draw(w) {
      w.ball([0, 0.062, 0], [0.076, 0.045, 0.076], { on: "matte" });
      for (let i = 0; i < 90; i++) {
        const [x, z] = spread(i, 90, 0.072);
        const y = 0.062 + 0.045 * Math.sqrt(Math.max(0, 1 - (x * x + z * z) / 0.0058));
        w.ball([x, y, z], [0.0065, 0.0026, 0.0028], { turn: turned([0, 1, 0], i * 77), on: "satin" });
      }
    },
  },
  {
    id: "fries",
    en: "fries, french fries, chips",
    zh: "薯条",
    size: [0.11, 0.17, 0.06],
    color: "#f0c040",
    draw(w) {
      w.turned(
        [
          [0.03, 0],
          [0.036, 0.002],
          [0.055, 0.1],
          [0.052, 0.1],
          [0.033, 0.01],
        ],
        { tint: "#c8281e", on: "matte", scale: [1, 1, 0.5] },
      );
      for (let i = 0; i < 22; i++) {
        const [x, z] = spread(i, 22, 0.046);
        w.box([x, 0.1 + 0.03 * ((i * 0.618) % 1), z * 0.45], [0.009, 0.09, 0.009], {
          round: 0.002,
          turn: turned([Math.cos(i), 0, Math.sin(i)], 9),
          on: "waxy",
          tint: shade(w.color, 0.85 + 0.3 * ((i * 0.4) % 1)),
        });
      }
    },
  },
  {
    id: "dumplings",
    en: "dumpling, dumplings, gyoza, jiaozi, bao, steamed bun",
    zh: "饺子, 包子",
    size: [0.26, 0.05, 0.26],
    color: "#f3e6c8",
    served: plate,
    draw(w) {
      w.around(6, (a, i) => {
        const [x, z] = [Math.sin(a) * 0.068, Math.cos(a) * 0.068];
        const turn = turned([0, 1, 0], (a * 180) / Math.PI + 90);
        w.ball([x, 0.028, z], [0.036, 0.018, 0.018], { turn, on: "waxy" });
        for (let k = -3; k <= 3; k++)
          w.ball(
            [
              x + Math.sin(a + Math.PI / 2) * k * 0.0095,
              0.045 - Math.abs(k) * 0.003,
              z + Math.cos(a + Math.PI / 2) * k * 0.0095,
            ],
            [0.006, 0.006, 0.004],
            { turn, on: "waxy", tint: shade(w.color, 0.92 + 0.02 * i) },
          );
      });
      w.turned(
        [
          [0, 0.01],
          [0.02, 0.011],
          [0.026, 0.03],
          [0.024, 0.03],
          [0.018, 0.016],
          [0, 0.016],
        ],
        { on: "glazed", tint: CHINA },
      ).drum([0, 0.016, 0], 0.009, 0.02, 0.023, { tint: "#3a1c10", on: "glossy" });
    },
  },
  {
    id: "waffle",
    en: "waffle, waffles",
    zh: "华夫饼",
    size: [0.26, 0.06, 0.26],
    color: "#d8953f",
    served: plate,
    draw(w) {
      w.drum([0, 0.012, 0], 0.02, 0.085, 0.085, { on: "waxy", round: 0.006, tint: shade(w.color, 0.8) });
      for (let i = -3; i <= 3; i++) {
        const half = Math.sqrt(0.0068 - (i * 0.0235) ** 2);
        w.box([i * 0.0235, 0.034, 0], [0.008, 0.012, half * 2], { on: "waxy", round: 0.003 }).box(
          [0, 0.034, i * 0.0235],
          [half * 2, 0.012, 0.008],
          { on: "waxy", round: 0.003 },
        );
      }
      w.box([0, 0.047, 0], [0.032, 0.014, 0.032], { tint: "#f8e08a", on: "waxy", round: 0.004 });
    },
  },
  {
    id: "chocolate-bar",
    en: "chocolate, chocolate bar, bar of chocolate",
    zh: "巧克力",
    size: [0.15, 0.014, 0.075],
    color: "#4a2412",
    draw(w) {
      w.box([0, 0.004, 0], [0.15, 0.008, 0.075], { on: "waxy" });
      for (let i = 0; i < 6; i++)
        for (let j = 0; j < 3; j++)
          w.box([-0.0615 + i * 0.0246, 0.0095, -0.0245 + j * 0.0245], [0.021, 0.009, 0.021], {
            on: "waxy",
            round: 0.003,
          });
    },
  },
  {
    id: "pineapple",
    en: "pineapple, ananas",
    zh: "菠萝, 凤梨",
    size: [0.15, 0.34, 0.15],
    color: "#d89a2a",
    draw(w) {
      w.ball([0, 0.1, 0], [0.064, 0.1, 0.064], { on: "waxy", tint: shade(w.color, 0.7) });
      for (let j = 0; j < 9; j++)
        w.around(11, (a) => {
          const t = (j + 0.5) / 9;
          const b = a + (j % 2) * 0.285;
          const r = 0.066 * Math.sin(Math.acos(1 - 2 * t)) ** 0.8;
          w.ball([Math.sin(b) * r, 0.1 - 0.1 * (1 - 2 * t), Math.cos(b) * r], [0.0165, 0.0135, 0.0165], {
            on: "waxy",
          });
        });
      for (let i = 0; i < 24; i++) {
        const [lean, up] = [0.015 + 0.0028 * i, 0.33 - i * 0.004];
        w.leaf(
          [Math.sin(i * 2.4) * 0.012, 0.195, Math.cos(i * 2.4) * 0.012],
          [Math.sin(i * 2.4) * lean, up - 0.0012 * i, Math.cos(i * 2.4) * lean],
          0.026,
          0.014,
          { tint: shade([0.07, 0.3, 0.06], 0.7 + 0.6 * ((i * 0.618) % 1)) },
        );
      }
    },
  },
  {
    id: "mango",
    en: "mango, papaya",
    zh: "芒果",
    size: [0.13, 0.085, 0.085],
    color: "#f0a02a",
    draw(w) {
      w.ball([0, 0.042, 0], [0.058, 0.042, 0.04], { on: "waxy" }).ball([0.02, 0.046, 0], [0.045, 0.039, 0.037], {
        on: "waxy",
      });
      w.rod(
        [
          [-0.055, 0.05, 0],
          [-0.068, 0.062, 0],
        ],
        [0.005, 0.003],
        { tint: "#5a4028" },
      );
    },
  },
  {
    id: "avocado",
    en: "avocado, half an avocado",
    zh: "牛油果, 鳄梨",
    size: [0.17, 0.07, 0.12],
    color: "#3f6a2a",
    draw(w) {
      const pear: [number, number][] = [
        [0, -0.055],
        [0.028, -0.048],
        [0.036, -0.02],
        [0.026, 0.02],
        [0.014, 0.045],
        [0, 0.052],
      ];
      w.turned(pear, { smooth: true, on: "matte", at: [-0.04, 0.035, -0.01], turn: turned([1, 0, 0], 90) });
      w.turned(pear, {
        smooth: true,
        on: "matte",
        at: [0.042, 0.014, 0.01],
        turn: turned([1, 0, 0], 90),
        scale: [1, 1, 0.75],
      });
      w.turned(pear, {
        smooth: true,
        on: "waxy",
        tint: "#d8e08a",
        at: [0.042, 0.031, 0.01],
        turn: turned([1, 0, 0], 90),
        scale: [0.92, 0.94, 0.34],
      });
      w.ball([0.042, 0.043, -0.008], [0.018, 0.014, 0.018], { tint: "#6b3a1c", on: "glossy" });
    },
  },
  {
    id: "corn",
    en: "corn, corn cob, ear of corn, maize, corn on the cob, sweetcorn",
    zh: "玉米",
    size: [0.24, 0.06, 0.09],
    color: "#f4cc2e",
    draw(w) {
      w.turned(
        [
          [0, -0.1],
          [0.02, -0.095],
          [0.024, 0],
          [0.018, 0.06],
          [0.006, 0.095],
          [0, 0.097],
        ],
        { smooth: true, at: [0, 0.028, 0], turn: SIDEWAYS, tint: shade(w.color, 0.7) },
      );
      for (let j = 0; j < 20; j++) {
        const x = -0.085 + j * 0.009;
        const r = 0.0245 * Math.min(1, 1.15 - Math.max(0, x) * 7.5);
        for (let i = 0; i < 13; i++) {
          const a = (i / 13) * Math.PI * 2;
          w.ball([x, 0.028 + Math.cos(a) * r, Math.sin(a) * r], [0.0048, 0.0056, 0.0056], { on: "glossy" });
        }
      }
      w.around(5, (a) =>
        w.leaf(
          [-0.105, 0.025 + Math.cos(a) * 0.015, Math.sin(a) * 0.015],
          [0.03, 0.022 + Math.cos(a) * 0.008, Math.sin(a) * 0.055],
          0.036,
          0.012,
          { tint: "#7aa83e" },
        ),
      );
    },
  },
  {
    id: "mushroom",
    en: "mushroom, toadstool, champignon",
    zh: "蘑菇",
    size: [0.14, 0.13, 0.14],
    color: "#c8402c",
    draw(w) {
      w.turned(
        [
          [0, 0],
          [0.026, 0],
          [0.022, 0.03],
          [0.017, 0.08],
          [0, 0.085],
        ],
        { smooth: true, tint: "#f3ead6", on: "matte" },
      );
      w.turned(
        [
          [0.012, 0.074],
          [0.068, 0.07],
          [0.07, 0.078],
          [0.058, 0.105],
          [0.03, 0.125],
          [0, 0.13],
        ],
        { smooth: true, on: "waxy" },
      );
      for (let i = 0; i < 11; i++) {
        const [x, z] = spread(i, 11, 0.056);
        w.ball([x, 0.13 - 15 * (x * x + z * z), z], [0.009, 0.004, 0.009], { tint: "#fbf4e6", on: "matte" });
      }
    },
  },
  {
    id: "bell-pepper",
    en: "bell pepper, pepper, chili pepper, chili, capsicum",
    zh: "辣椒, 青椒, 甜椒",
    size: [0.09, 0.115, 0.09],
    color: "#c8281e",
    palette: ["#c8281e", "#e8b020", "#3f9a3a"],
    draw(w) {
      w.around(4, (a) =>
        w.ball([Math.sin(a) * 0.018, 0.048, Math.cos(a) * 0.018], [0.028, 0.048, 0.028], { on: "glossy" }),
      );
      w.ball([0, 0.055, 0], [0.035, 0.036, 0.035], { on: "glossy" });
      w.rod(
        [
          [0, 0.085, 0],
          [0.002, 0.1, 0],
          [0.01, 0.114, 0],
        ],
        [0.01, 0.005, 0.006],
        { tint: "#4f8a2f" },
      ).ball([0, 0.088, 0], [0.018, 0.006, 0.018], { tint: "#4f8a2f" });
    },
  },
  {
    id: "cucumber",
    en: "cucumber, zucchini, courgette, pickle, gherkin",
    zh: "黄瓜",
    size: [0.24, 0.046, 0.05],
    color: "#3f7a2f",
    draw(w) {
      w.rod(
        [
          [-0.115, 0.022, 0.004],
          [-0.09, 0.023, 0.002],
          [0, 0.023, -0.004],
          [0.09, 0.023, 0.002],
          [0.115, 0.022, 0.004],
        ],
        [0.007, 0.02, 0.0225, 0.02, 0.008],
        { on: "waxy" },
      );
      for (let i = 0; i < 26; i++)
        w.ball(
          [-0.09 + (i / 25) * 0.18, 0.023 + Math.cos(i * 2.4) * 0.0215, Math.sin(i * 2.4) * 0.0215 - 0.002],
          0.0022,
          { tint: shade(w.color, 1.5) },
        );
    },
  },
  {
    id: "lettuce",
    en: "lettuce, cabbage, salad head, kale, spinach",
    zh: "生菜, 卷心菜, 白菜",
    size: [0.24, 0.16, 0.24],
    color: "#7ab84a",
    draw(w) {
      w.ball([0, 0.07, 0], [0.075, 0.07, 0.075], { on: "waxy", tint: shade(w.color, 1.15) });
      for (let i = 0; i < 22; i++) {
        const t = i / 22;
        const [x, z] = [Math.sin(i * 2.4), Math.cos(i * 2.4)];
        w.leaf(
          [x * 0.02, 0.012, z * 0.02],
          [x * (0.06 + 0.055 * t), 0.155 - 0.055 * t, z * (0.06 + 0.055 * t)],
          0.13,
          -0.035,
          { on: "waxy", tint: shade(w.color, 0.75 + 0.45 * ((i * 0.618) % 1)) },
        );
      }
    },
  },
];

/** Dishes and garden food. */
export const meals: Asset[] = goods(DISHES.map(food));
