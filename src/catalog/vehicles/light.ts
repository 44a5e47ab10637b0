/** Light vehicles: scooters, carts, small racing cars, what slides on snow, what floats or flies with somebody on it. */
import type { Vec3 } from "../../shape/math.ts";
import { barGrip, bothSides, wheelGrip } from "../things/kit/ride.ts";
import { type Goods, goods, TOWARDS, turned, type Workbench } from "../things/kit/workbench.ts";
import type { Asset, Hold, Perch } from "../types.ts";
import { wheelOn } from "./running-gear.ts";

const DARK = "#222428";
const STEEL = "#c6cad0";
const LEATHER = "#4a2f1f";
const WOOD = "#a8713f";

/** A steering wheel about `middle` under the joint "helm". */
function helm(w: Workbench, middle: Vec3, radius: number, lean: number): void {
  w.joint("helm", middle);
  const turn = turned([1, 0, 0], (lean * 180) / Math.PI - 90);
  w.ring(middle, radius, 0.016, { turn, tint: DARK, joint: "helm" });
  w.box(middle, [radius * 1.9, 0.02, 0.05], { turn, tint: DARK, joint: "helm" });
}

const steered = (lean: number) =>
  ({ works: "steer", joint: "helm", axis: [0, Math.sin(lean), -Math.cos(lean)] as Vec3, ratio: 2 }) as const;

/** A driver low in an open car. */
const driver = (at: Vec3, wheel: Vec3, radius: number, feet: Vec3): Perch => ({
  pose: "floor",
  at,
  lean: -0.2,
  hands: wheelGrip(wheel, radius, 0.35, "helm"),
  feet: bothSides({ at: feet }),
});

const paddleHold = (s: number, at: Vec3): Hold => ({
  at: [at[0] + s * 0.34, at[1], at[2]],
  joint: "paddle0",
  thumb: [-s, 0, 0],
});

const ROWS: Goods[] = [
  {
    id: "motor-scooter",
    en: "motor scooter, moped, scooter motorcycle, vespa, electric scooter bike",
    zh: "小型摩托车, 电动车, 踏板车",
    size: [0.7, 1.1, 1.75],
    color: "#3f9a8f",
    palette: ["#3f9a8f", "#d8574a", "#e8c24a", "#f0ead8"],
    tags: "seat, grip, wheels",
    affordances: "ride, drive",
    draw(w) {
      w.joint("frame", [0, 0, 0]).joint("steerF", [0, 0.8, 0.48]);
      wheelOn(w, "wheelF", [0, 0.22, 0.6], { radius: 0.22, width: 0.1, parent: "steerF" });
      wheelOn(w, "wheelR", [0, 0.22, -0.6], { radius: 0.22, width: 0.11 });
      const front = { joint: "steerF" };
      // Body over the rear wheel, floor, shield.
      w.ball([0, 0.46, -0.52], [0.19, 0.22, 0.4], { on: "lacquer" }).box([0, 0.25, 0.08], [0.36, 0.07, 0.62], {
        on: "lacquer",
        round: 0.03,
      });
      w.box([0, 0.283, 0.1], [0.28, 0.012, 0.5], { tint: DARK, on: "rubber" });
      w.box([0, 0.56, 0.42], [0.4, 0.62, 0.05], { on: "lacquer", round: 0.024, turn: turned([1, 0, 0], -14) });
      w.box([0, 0.72, -0.45], [0.27, 0.1, 0.66], { tint: LEATHER, round: 0.05 });
      w.ball([0, 0.28, 0.6], [0.09, 0.2, 0.27], { on: "lacquer", ...front });
      w.rod(
        [
          [0, 0.36, 0.58],
          [0, 0.92, 0.42],
        ],
        0.03,
        { on: "metal", tint: STEEL, ...front },
      );
      w.rod(
        [
          [-0.3, 1.0, 0.3],
          [-0.1, 0.97, 0.4],
          [0.1, 0.97, 0.4],
          [0.3, 1.0, 0.3],
        ],
        0.016,
        { on: "metal", tint: STEEL, ...front },
      );
      w.ball([0, 0.94, 0.45], [0.11, 0.09, 0.1], { on: "lacquer", ...front }).ball(
        [0, 0.94, 0.51],
        [0.07, 0.07, 0.05],
        { on: "glow", tint: "#fff2c8", ...front },
      );
      w.sides((s) => {
        w.rod(
          [
            [s * 0.22, 0.99, 0.335],
            [s * 0.32, 1.005, 0.29],
          ],
          0.02,
          { tint: DARK, on: "rubber", ...front },
        );
        w.rod(
          [
            [s * 0.24, 1.0, 0.34],
            [s * 0.3, 1.14, 0.36],
          ],
          0.007,
          { on: "metal", tint: STEEL, ...front },
        );
        w.ball([s * 0.31, 1.16, 0.36], [0.06, 0.045, 0.012], { on: "metal", tint: STEEL, ...front });
      });
      w.ball([0, 0.6, -0.9], [0.07, 0.04, 0.03], { on: "glow", tint: "#c01410" });
      w.ridden({
        fits: true,
        leans: true,
        speed: 7,
        perches: [
          {
            pose: "chair",
            at: [0, 0.765, -0.2],
            lean: 0.1,
            hands: barGrip(0.27, 1.018, 0.31, "steerF"),
            feet: bothSides({ at: [0.1, 0.292, 0.2] }),
          },
          {
            pose: "saddle",
            at: [0, 0.775, -0.62],
            lean: 0.08,
            hands: bothSides({ at: [0.15, 0.98, -0.27], palm: [-1, 0, 0], fingers: [-0.3, 0, 1] }),
            feet: bothSides({ at: [0.2, 0.27, -0.24] }),
          },
        ],
        mechanisms: [{ works: "steer", joint: "steerF", axis: [0, 0.96, -0.27], ratio: 1 }],
      });
    },
  },
  {
    id: "tricycle",
    en: "tricycle, trike",
    zh: "三轮车",
    size: [0.8, 1.0, 1.5],
    color: "#d8432f",
    palette: ["#d8432f", "#2f78b8", "#3f9a5f"],
    tags: "seat, grip, wheels",
    affordances: "ride, push",
    draw(w) {
      const R = 0.28;
      const crank: Vec3 = [0, R, 0.52];
      w.joint("frame", [0, 0, 0]).joint("steerF", [0, 0.78, 0.42]);
      wheelOn(w, "wheelF", crank, { radius: R, width: 0.05, spokes: 12, parent: "steerF" });
      w.joint("crank", crank, "steerF");
      w.joint("pedalL", [0.13, R - 0.12, 0.52], "crank").joint("pedalR", [-0.13, R + 0.12, 0.52], "crank");
      w.sides((s) => {
        wheelOn(w, s > 0 ? "wheelRL" : "wheelRR", [s * 0.3, 0.2, -0.45], { radius: 0.2, width: 0.05, spokes: 10 });
        w.rod(
          [
            [s * 0.06, crank[1], crank[2]],
            [s * 0.08, R - s * 0.12, 0.52],
          ],
          0.012,
          { on: "metal", tint: STEEL, joint: "crank" },
        );
        w.box([s * 0.13, R - s * 0.12, 0.52], [0.09, 0.025, 0.08], { tint: DARK, joint: s > 0 ? "pedalL" : "pedalR" });
        w.rod(
          [
            [s * 0.045, R, 0.52],
            [s * 0.045, 0.66, 0.45],
          ],
          0.014,
          { joint: "steerF" },
        );
        w.rod(
          [
            [s * 0.2, 0.93, 0.28],
            [s * 0.29, 0.92, 0.22],
          ],
          0.02,
          { tint: DARK, on: "rubber", joint: "steerF" },
        );
      });
      w.rod(
        [
          [0, 0.64, 0.45],
          [0, 0.92, 0.38],
        ],
        0.018,
        { on: "metal", tint: STEEL, joint: "steerF" },
      );
      w.rod(
        [
          [-0.29, 0.92, 0.22],
          [-0.12, 0.92, 0.34],
          [0.12, 0.92, 0.34],
          [0.29, 0.92, 0.22],
        ],
        0.012,
        { on: "metal", tint: STEEL, joint: "steerF" },
      );
      w.rod(
        [
          [0, 0.7, 0.43],
          [0, 0.42, 0.1],
          [0, 0.3, -0.3],
          [0, 0.22, -0.45],
        ],
        0.025,
        {},
      );
      w.rod(
        [
          [-0.3, 0.2, -0.45],
          [0.3, 0.2, -0.45],
        ],
        0.018,
        { on: "metal", tint: STEEL },
      );
      w.rod(
        [
          [0, 0.32, -0.2],
          [0, 0.6, -0.24],
        ],
        0.02,
        { on: "metal", tint: STEEL },
      );
      w.ball([0, 0.62, -0.26], [0.13, 0.04, 0.16], { tint: LEATHER });
      w.ridden({
        fits: true,
        speed: 2.4,
        perches: [
          {
            pose: "saddle",
            at: [0, 0.65, -0.26],
            lean: 0.12,
            hands: barGrip(0.25, 0.935, 0.25, "steerF"),
            feet: {
              L: { at: [0.13, R - 0.107, 0.52], joint: "pedalL" },
              R: { at: [-0.13, R + 0.133, 0.52], joint: "pedalR" },
            },
          },
        ],
        mechanisms: [
          { works: "crank", joint: "crank", radius: R, gear: 1 },
          { works: "level", joint: "pedalL" },
          { works: "level", joint: "pedalR" },
          { works: "steer", joint: "steerF", axis: [0, 0.97, -0.24], ratio: 1 },
        ],
      });
    },
  },
  {
    id: "unicycle",
    en: "unicycle",
    zh: "独轮车",
    size: [0.4, 0.9, 0.6],
    color: "#c8432f",
    tags: "seat, wheels",
    affordances: "ride",
    draw(w) {
      const R = 0.3;
      w.joint("frame", [0, 0, 0]);
      wheelOn(w, "wheelF", [0, R, 0], { radius: R, width: 0.05, spokes: 16 });
      w.joint("crank", [0, R, 0])
        .joint("pedalL", [0.14, R - 0.1, 0.08], "crank")
        .joint("pedalR", [-0.14, R + 0.1, -0.08], "crank");
      w.sides((s) => {
        w.rod(
          [
            [s * 0.06, R, 0],
            [s * 0.06, 0.68, 0],
          ],
          0.012,
          { on: "metal", tint: STEEL },
        );
        w.rod(
          [
            [s * 0.08, R, 0],
            [s * 0.09, R - s * 0.1, s * 0.08],
          ],
          0.011,
          { on: "metal", tint: STEEL, joint: "crank" },
        );
        w.box([s * 0.14, R - s * 0.1, s * 0.08], [0.09, 0.024, 0.08], {
          tint: DARK,
          joint: s > 0 ? "pedalL" : "pedalR",
        });
      });
      w.rod(
        [
          [-0.06, 0.68, 0],
          [0.06, 0.68, 0],
        ],
        0.014,
        { on: "metal", tint: STEEL },
      ).rod(
        [
          [0, 0.68, 0],
          [0, 0.86, 0],
        ],
        0.014,
        { on: "metal", tint: STEEL },
      );
      w.ball([0, 0.88, 0], [0.08, 0.03, 0.16], {});
      const arms = bothSides({ at: [0.62, 1.22, 0.12], palm: [0, -1, 0], fingers: [1, 0, 0] });
      w.ridden({
        fits: true,
        leans: true,
        speed: 2,
        perches: [
          {
            pose: "saddle",
            at: [0, 0.9, -0.02],
            hands: arms,
            feet: {
              L: { at: [0.14, R - 0.088, 0.08], joint: "pedalL" },
              R: { at: [-0.14, R + 0.112, -0.08], joint: "pedalR" },
            },
          },
        ],
        mechanisms: [
          { works: "crank", joint: "crank", radius: R, gear: 1 },
          { works: "level", joint: "pedalL" },
          { works: "level", joint: "pedalR" },
        ],
      });
    },
  },
  {
    id: "go-kart",
    en: "go-kart, go kart, kart",
    zh: "卡丁车",
    size: [1.3, 0.65, 1.9],
    color: "#d8432f",
    palette: ["#d8432f", "#2f78b8", "#3f9a5f", "#e8b52c"],
    tags: "seat, wheels",
    affordances: "drive, ride",
    draw(w) {
      w.joint("chassis", [0, 0, 0]);
      w.box([0, 0.12, 0], [0.62, 0.05, 1.5], { tint: DARK });
      w.box([0, 0.24, 0.78], [0.78, 0.16, 0.34], { on: "lacquer", round: 0.07 }).box(
        [0, 0.2, -0.85],
        [0.95, 0.16, 0.1],
        { on: "lacquer", round: 0.04 },
      );
      w.box([0, 0.44, 0.46], [0.3, 0.34, 0.06], { on: "lacquer", round: 0.03, turn: turned([1, 0, 0], -24) });
      w.sides((s) => {
        w.box([s * 0.5, 0.2, 0.02], [0.2, 0.16, 0.82], { on: "lacquer", round: 0.06 });
        wheelOn(w, s > 0 ? "FL" : "FR", [s * 0.54, 0.14, 0.62], { radius: 0.14, width: 0.15, steers: true });
        wheelOn(w, s > 0 ? "RL" : "RR", [s * 0.55, 0.15, -0.56], { radius: 0.15, width: 0.22 });
      });
      w.box([0, 0.2, -0.34], [0.42, 0.08, 0.42], { tint: DARK, round: 0.03 }).box(
        [0, 0.42, -0.52],
        [0.42, 0.42, 0.07],
        { tint: DARK, round: 0.03, turn: turned([1, 0, 0], -18) },
      );
      w.box([-0.3, 0.3, -0.5], [0.2, 0.24, 0.26], { tint: STEEL, on: "brushed" });
      w.rod(
        [
          [0, 0.14, 0.5],
          [0, 0.52, 0.12],
        ],
        0.018,
        { tint: DARK },
      );
      helm(w, [0, 0.54, 0.1], 0.15, 0.6);
      w.ridden({
        fits: true,
        speed: 9,
        perches: [
          {
            pose: "floor",
            at: [0, 0.235, -0.33],
            lean: -0.14,
            hands: wheelGrip([0, 0.54, 0.1], 0.15, 0.6, "helm"),
            feet: bothSides({ at: [0.13, 0.24, 0.58] }),
          },
        ],
        mechanisms: [steered(0.6)],
      });
    },
  },
  {
    id: "racing-car",
    en: "racing car, race car, formula one car, f1 car, formula car",
    zh: "赛车, 方程式赛车",
    size: [1.95, 1.0, 4.6],
    color: "#d01f1f",
    palette: ["#d01f1f", "#1f4fa5", "#e8e4da", "#1f8a6a", "#f08a1c"],
    tags: "seat, wheels, front",
    affordances: "drive, ride",
    draw(w) {
      w.joint("chassis", [0, 0, 0]);
      const on = "lacquer";
      // Nose, tub, engine cover; the cockpit is the gap between the side walls.
      w.rod(
        [
          [0, 0.3, 2.25],
          [0, 0.38, 1.4],
          [0, 0.44, 0.8],
        ],
        [0.07, 0.17, 0.25],
        { on },
      );
      w.box([0, 0.2, 0.1], [0.62, 0.14, 1.7], { on, round: 0.05 });
      w.rod(
        [
          [0, 0.5, -0.45],
          [0, 0.52, -1.1],
          [0, 0.42, -1.9],
        ],
        [0.27, 0.24, 0.1],
        { on },
      );
      w.ball([0, 0.78, -0.55], [0.13, 0.2, 0.36], { on }).ball([0, 0.9, -0.36], [0.09, 0.07, 0.1], { tint: DARK });
      w.sides((s) => {
        w.box([s * 0.3, 0.44, 0.24], [0.09, 0.36, 1.2], { on, round: 0.04 });
        w.ball([s * 0.62, 0.34, -0.5], [0.3, 0.2, 0.85], { on }).box([s * 0.62, 0.34, 0.24], [0.36, 0.2, 0.08], {
          tint: DARK,
          round: 0.04,
        });
        wheelOn(w, s > 0 ? "FL" : "FR", [s * 0.8, 0.33, 1.45], {
          radius: 0.33,
          width: 0.34,
          steers: true,
          rim: "#2a2c30",
        });
        wheelOn(w, s > 0 ? "RL" : "RR", [s * 0.78, 0.34, -1.55], { radius: 0.34, width: 0.42, rim: "#2a2c30" });
        for (const z of [1.38, 1.55])
          w.rod(
            [
              [s * 0.16, 0.42, z],
              [s * 0.66, 0.34, 1.45],
            ],
            0.016,
            { tint: DARK },
          );
        for (const z of [-1.4, -1.7])
          w.rod(
            [
              [s * 0.15, 0.42, z],
              [s * 0.6, 0.34, -1.55],
            ],
            0.018,
            { tint: DARK },
          );
        w.box([s * 0.5, 0.9, -2.0], [0.03, 0.42, 0.5], { on });
        w.box([s * 0.86, 0.2, 2.15], [0.03, 0.2, 0.4], { on });
        w.rod(
          [
            [s * 0.34, 0.62, 0.7],
            [s * 0.52, 0.72, 0.66],
          ],
          0.01,
          { tint: DARK },
        ).ball([s * 0.55, 0.73, 0.65], [0.07, 0.045, 0.04], { on });
      });
      w.box([0, 0.17, 2.15], [1.74, 0.03, 0.36], { on })
        .box([0, 1.08, -2.0], [1.02, 0.03, 0.34], { on })
        .box([0, 0.96, -1.98], [1.0, 0.025, 0.26], { tint: DARK });
      w.rod(
        [
          [0, 0.5, -1.85],
          [0, 0.94, -2.0],
        ],
        0.03,
        { tint: DARK },
      );
      w.box([0, 0.3, -0.2], [0.46, 0.06, 0.5], { tint: DARK }).box([0, 0.52, -0.42], [0.46, 0.5, 0.08], {
        tint: DARK,
        round: 0.03,
        turn: turned([1, 0, 0], -20),
      });
      helm(w, [0, 0.62, 0.3], 0.14, 0.35);
      w.ridden({
        speed: 16,
        perches: [driver([0, 0.3, -0.16], [0, 0.62, 0.3], 0.14, [0.1, 0.32, 0.84])],
        mechanisms: [steered(0.35)],
      });
    },
  },
  {
    id: "sled",
    en: "sled, sledge, toboggan, bobsled, sleigh",
    zh: "雪橇",
    size: [0.5, 0.42, 1.2],
    color: "#b5763c",
    tags: "seat",
    affordances: "ride, pull",
    draw(w) {
      w.joint("frame", [0, 0, 0]);
      w.sides((s) => {
        w.rod(
          [
            [s * 0.2, 0.03, -0.56],
            [s * 0.2, 0.02, 0.34],
            [s * 0.2, 0.12, 0.56],
            [s * 0.19, 0.34, 0.6],
            [s * 0.17, 0.4, 0.5],
          ],
          0.016,
          { on: "wood" },
        );
        for (const z of [-0.42, 0, 0.34])
          w.rod(
            [
              [s * 0.2, 0.03, z],
              [s * 0.19, 0.22, z],
            ],
            0.014,
            { on: "wood" },
          );
      });
      for (let i = 0; i < 5; i++) w.box([-0.18 + i * 0.09, 0.235, -0.06], [0.07, 0.02, 1.0], { on: "wood" });
      for (const z of [-0.42, 0, 0.34]) w.box([0, 0.215, z], [0.42, 0.022, 0.05], { on: "wood", tint: "#8a5429" });
      w.rod(
        [
          [-0.17, 0.4, 0.5],
          [0.17, 0.4, 0.5],
        ],
        0.014,
        { on: "wood" },
      );
      w.ridden({
        fits: true,
        speed: 5,
        perches: [
          {
            pose: "floor",
            at: [0, 0.25, -0.2],
            lean: -0.16,
            hands: bothSides({ at: [0.23, 0.28, -0.05], palm: [-0.7, -0.6, 0], fingers: [0, -0.3, 1] }),
            feet: bothSides({ at: [0.12, 0.33, 0.56] }),
          },
          {
            pose: "floor",
            at: [0, 0.25, -0.5],
            lean: 0.02,
            hands: bothSides({ at: [0.17, 0.46, -0.2], palm: [-1, 0, 0], fingers: [-0.2, 0, 1] }),
            feet: bothSides({ at: [0.21, 0.3, 0.22] }),
          },
        ],
      });
    },
  },
  {
    id: "magic-carpet",
    en: "magic carpet, flying carpet",
    zh: "飞毯, 魔毯",
    size: [1.3, 0.16, 2.0],
    color: "#8a2440",
    palette: ["#8a2440", "#2f3f8a", "#5a2f7a"],
    tags: "top surface, seat",
    affordances: "ride, fly",
    draw(w) {
      w.joint("frame", [0, 0, 0]);
      // Rippling strips, gold borders, tassels.
      const n = 24;
      for (let i = 0; i < n; i++) {
        const z = (i / (n - 1) - 0.5) * 1.9;
        const y = 0.07 + 0.035 * Math.sin(i * 0.72);
        const rise = 0.14 * Math.max(0, Math.abs(z) - 0.7);
        w.box([0, y + rise, z], [1.2, 0.022, 0.1], { on: "cloth" });
        w.sides((s) => w.box([s * 0.54, y + rise + 0.002, z], [0.08, 0.024, 0.1], { on: "cloth", tint: "#e0b040" }));
        if (i % 4 === 2) w.box([0, y + rise + 0.002, z], [0.34, 0.024, 0.09], { on: "cloth", tint: "#e0b040" });
      }
      w.sides((s) => {
        for (let i = -5; i <= 5; i++)
          w.rod(
            [
              [i * 0.11, 0.12, s * 0.98],
              [i * 0.11, 0.07, s * 1.06],
            ],
            [0.012, 0.016],
            { on: "cloth", tint: "#e0b040" },
          );
      });
      const sit = (x: number, z: number): Perch => ({ pose: "lotus", at: [x, 0.1, z] });
      w.ridden({ speed: 4, hovers: 1.3, perches: [sit(0, 0.1), sit(0.28, -0.5), sit(-0.28, -0.5)] });
    },
  },
  {
    id: "broomstick",
    en: "broomstick, flying broom, witch's broom, witch broom, magic broom",
    zh: "飞天扫帚, 魔法扫帚",
    size: [0.34, 0.3, 1.9],
    color: "#8a5a30",
    tags: "grip, seat",
    affordances: "ride, fly, hold",
    draw(w) {
      w.joint("frame", [0, 0, 0]);
      w.rod(
        [
          [0, 0.2, 0.98],
          [0.01, 0.17, 0.4],
          [0, 0.16, -0.4],
        ],
        [0.017, 0.02, 0.022],
        { on: "wood" },
      );
      w.around(16, (a, i) => {
        const r = 0.03 + (i % 3) * 0.02;
        w.rod(
          [
            [Math.cos(a) * 0.022, 0.16 + Math.sin(a) * 0.022, -0.36],
            [Math.cos(a) * (0.08 + r), 0.16 + Math.sin(a) * (0.08 + r), -0.6],
            [Math.cos(a) * (0.05 + r), 0.16 + Math.sin(a) * (0.05 + r), -0.94],
          ],
          [0.012, 0.026, 0.008],
          { on: "matte", tint: i % 2 ? "#c79a52" : "#b5853f" },
        );
      });
      for (const z of [-0.4, -0.47]) w.ring([0, 0.16, z], 0.055, 0.012, { turn: TOWARDS, tint: "#7a2a24" });
      w.ridden({
        fits: true,
        hovers: 1.2,
        speed: 5,
        perches: [
          {
            pose: "saddle",
            at: [0, 0.185, -0.08],
            lean: 0.5,
            hands: { L: { at: [0, 0.185, 0.37], thumb: [0, 0, 1] }, R: { at: [0, 0.18, 0.24], thumb: [0, 0, 1] } },
            feet: bothSides({ at: [0.1, -0.36, -0.5] }),
          },
          {
            pose: "saddle",
            at: [0, 0.185, -0.36],
            lean: 0.3,
            hands: bothSides({ at: [0.16, 0.36, -0.08], palm: [-1, 0, 0] }),
            feet: bothSides({ at: [0.12, -0.42, -0.75] }),
          },
        ],
      });
    },
  },
  {
    id: "kayak",
    en: "kayak",
    zh: "皮划艇",
    size: [1.9, 0.5, 4.4],
    color: "#e8742c",
    palette: ["#e8742c", "#d8432f", "#2f8ab8", "#e8c22c"],
    tags: "seat, cavity, front, floats",
    affordances: "ride, sit, row, float",
    draw(w) {
      w.joint("hull", [0, 0, 0]).joint("paddle0", [0, 0.36, 0.1]);
      const ends: [number, number][] = [
        [-2.2, 0.02],
        [-1.7, 0.16],
        [-0.9, 0.28],
        [0, 0.33],
        [0.9, 0.28],
        [1.7, 0.15],
        [2.2, 0.02],
      ];
      const line = (i: number): Vec3 => [0, 0.06 + 0.05 * (ends[i][0] / 2.2) ** 2 * 2, ends[i][0]];
      w.rod(
        ends.map((_, i) => line(i)),
        ends.map(([, r]) => r),
        { on: "glossy", scale: [1, 0.55, 1], at: [0, 0.04, 0] },
      );
      // The cockpit's rim, dark inside, and deck lines.
      w.drum([0, 0.2, -0.1], 0.06, 0.3, 0.29, { tint: "#17181b", scale: [0.82, 1, 1.4] }).ring(
        [0, 0.27, -0.1],
        0.3,
        0.022,
        { tint: DARK, scale: [0.82, 1, 1.4] },
      );
      for (const z of [0.75, 1.1])
        w.rod(
          [
            [-0.2, 0.21, z],
            [0.2, 0.21, z + 0.2],
          ],
          0.006,
          { tint: DARK },
        ).rod(
          [
            [0.2, 0.21, z],
            [-0.2, 0.21, z + 0.2],
          ],
          0.006,
          { tint: DARK },
        );
      const on = { joint: "paddle0" };
      w.rod(
        [
          [-1.02, 0.36, 0.1],
          [1.02, 0.36, 0.1],
        ],
        0.015,
        { tint: DARK, ...on },
      );
      w.sides((s) => w.ball([s * 1.02, 0.36, 0.1], [0.22, 0.085, 0.016], { ...on }));
      w.floats(0.16).ridden({
        speed: 1.9,
        perches: [
          {
            pose: "floor",
            at: [0, 0.12, -0.22],
            lean: 0.06,
            hands: { L: paddleHold(1, [0, 0.36, 0.1]), R: paddleHold(-1, [0, 0.36, 0.1]) },
            feet: bothSides({ at: [0.11, 0.12, 0.62] }),
          },
        ],
        mechanisms: [{ works: "paddle", joint: "paddle0", by: 0, middle: [0, 0.56, 0.12], half: 1.1, blades: 2 }],
      });
    },
  },
  {
    id: "raft",
    en: "raft, log raft, wooden raft, bamboo raft",
    zh: "木筏, 竹筏",
    size: [2.0, 0.4, 2.8],
    color: "#a8713f",
    tags: "top surface, floats",
    affordances: "ride, sit, row, float",
    draw(w) {
      w.joint("hull", [0, 0, 0]);
      for (let i = 0; i < 8; i++) {
        const x = (i - 3.5) * 0.24;
        const long = 1.3 + 0.07 * Math.sin(i * 2.3);
        w.rod(
          [
            [x, 0.06, -long],
            [x, 0.06, long],
          ],
          0.12,
          { on: "wood" },
        );
      }
      for (const z of [-0.9, 0, 0.9]) {
        w.box([0, 0.19, z], [1.95, 0.05, 0.12], { on: "wood", tint: "#7d4e28" });
        for (let i = 0; i < 8; i++) w.ring([(i - 3.5) * 0.24, 0.2, z], 0.07, 0.012, { turn: TOWARDS, tint: "#d9c49a" });
      }
      const stand = (x: number, z: number): Perch => ({ pose: "deck", at: [x, 0.19, z] });
      const sit = (x: number, z: number): Perch => ({
        pose: "floor",
        at: [x, 0.2, z],
        feet: bothSides({ at: [x + 0.12, 0.21, z + 0.75] }),
      });
      w.floats(0.06).ridden({ speed: 1.1, perches: [stand(0, -0.7), sit(0.4, 0.1), sit(-0.45, 0), stand(0.6, -0.6)] });
    },
  },
  {
    id: "jet-ski",
    en: "jet ski, water scooter, personal watercraft",
    zh: "摩托艇, 水上摩托",
    size: [0.95, 1.0, 2.7],
    color: "#2f78b8",
    palette: ["#2f78b8", "#d8432f", "#3f9a5f", "#e8b52c"],
    tags: "seat, front, floats",
    affordances: "ride, drive, float",
    draw(w) {
      w.joint("hull", [0, 0, 0]).joint("steerF", [0, 0.78, 0.34]);
      w.rod(
        [
          [0, 0.12, -1.2],
          [0, 0.14, -0.4],
          [0, 0.17, 0.5],
          [0, 0.32, 1.35],
        ],
        [0.42, 0.46, 0.4, 0.04],
        { on: "lacquer", tint: "#f0ede4", scale: [1, 0.62, 1] },
      );
      w.rod(
        [
          [0, 0.3, -1.1],
          [0, 0.36, -0.2],
          [0, 0.48, 0.5],
          [0, 0.4, 1.15],
        ],
        [0.3, 0.27, 0.33, 0.04],
        { on: "lacquer", scale: [1, 0.95, 1] },
      );
      w.box([0, 0.62, -0.42], [0.3, 0.14, 1.0], { tint: DARK, round: 0.06 });
      w.rod(
        [
          [0, 0.6, 0.45],
          [0, 0.84, 0.3],
        ],
        0.06,
        { on: "lacquer", joint: "steerF" },
      );
      w.rod(
        [
          [-0.34, 0.9, 0.2],
          [-0.1, 0.88, 0.3],
          [0.1, 0.88, 0.3],
          [0.34, 0.9, 0.2],
        ],
        0.016,
        { tint: DARK, joint: "steerF" },
      );
      w.sides((s) =>
        w.rod(
          [
            [s * 0.24, 0.895, 0.245],
            [s * 0.36, 0.9, 0.19],
          ],
          0.021,
          { tint: DARK, on: "rubber", joint: "steerF" },
        ),
      );
      w.floats(0.14).ridden({
        speed: 7,
        perches: [
          {
            pose: "saddle",
            at: [0, 0.69, -0.3],
            lean: 0.24,
            hands: barGrip(0.3, 0.918, 0.22, "steerF"),
            feet: bothSides({ at: [0.33, 0.3, -0.1] }),
          },
          {
            pose: "saddle",
            at: [0, 0.69, -0.68],
            lean: 0.12,
            hands: bothSides({ at: [0.16, 0.86, -0.3], palm: [-1, 0, 0], fingers: [-0.3, 0, 1] }),
            feet: bothSides({ at: [0.33, 0.3, -0.48] }),
          },
        ],
      });
    },
  },
  {
    id: "swing",
    en: "swing, rope swing, playground swing, swing seat, swing set",
    zh: "秋千",
    size: [2.2, 2.5, 1.5],
    color: "#d8432f",
    palette: ["#d8432f", "#2f78b8", "#3f9a5f"],
    tags: "seat",
    affordances: "sit, ride",
    draw(w) {
      w.joint("frame", [0, 0, 0]).joint("pendulum", [0, 2.36, 0]);
      w.rod(
        [
          [-1.05, 2.4, 0],
          [1.05, 2.4, 0],
        ],
        0.04,
        {},
      );
      w.sides((s) => {
        for (const z of [-0.7, 0.7])
          w.rod(
            [
              [s * 1.1, 0, z],
              [s * 0.98, 2.4, 0],
            ],
            0.036,
            {},
          );
        w.rod(
          [
            [s * 0.25, 2.36, 0],
            [s * 0.25, 0.5, 0],
          ],
          0.011,
          { on: "metal", tint: STEEL, joint: "pendulum" },
        );
      });
      w.box([0, 0.5, 0], [0.54, 0.035, 0.2], { on: "wood", tint: WOOD, joint: "pendulum" });
      w.ridden({
        perches: [
          {
            pose: "chair",
            at: [0, 0.52, -0.02],
            joint: "pendulum",
            swings: true,
            hands: bothSides({ at: [0.25, 1.27, 0], joint: "pendulum", thumb: [0, 1, 0], palm: [0, 0, 1] }),
            feet: bothSides({ at: [0.1, 0.24, 0.5], joint: "pendulum" }),
          },
        ],
        mechanisms: [{ works: "pendulum", joint: "pendulum", swing: 0.5, seconds: 2.75 }],
      });
    },
  },
];

/** Light vehicles and swings. */
export const light: Asset[] = goods(ROWS.map((row) => ({ family: row.id === "swing" ? "thing" : "vehicle", ...row })));
