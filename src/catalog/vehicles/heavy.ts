/** Heavy and drawn vehicles, and what flies with a cockpit: carriage, snowmobile, tank, excavator, forklift, tram, planes. */
import type { Vec3 } from "../../shape/math.ts";
import { barGrip, bothSides, wheelGrip } from "../things/kit/ride.ts";
import { type Goods, goods, SIDEWAYS, TOWARDS, turned, type Workbench } from "../things/kit/workbench.ts";
import type { Asset, Perch } from "../types.ts";
import { wheelOn } from "./running-gear.ts";

const DARK = "#222428";
const STEEL = "#b4b9c0";
const LEATHER = "#5a3626";
const GLASS = "#1c2a33";

/** A crawler track on a side: plates round two end wheels, with rollers between. */
function track(w: Workbench, x: number, width: number, half: number, radius: number): void {
  const plates = 30;
  const straight = 2 * half;
  const round = Math.PI * radius;
  const whole = 2 * (straight + round);
  for (let i = 0; i < plates; i++) {
    const s = (i / plates) * whole;
    const onTop = s < straight;
    const front = !onTop && s < straight + round;
    const below = !onTop && !front && s < 2 * straight + round;
    const a = front ? (s - straight) / radius : (s - 2 * straight - round) / radius;
    const at: Vec3 = onTop
      ? [x, 2 * radius, -half + s]
      : front
        ? [x, radius + Math.cos(a) * radius, half + Math.sin(a) * radius]
        : below
          ? [x, 0.02, half - (s - straight - round)]
          : [x, radius - Math.cos(a) * radius, -half - Math.sin(a) * radius];
    const tilt = front ? a : below || onTop ? 0 : Math.PI + a;
    w.box(at, [width, 0.05, (whole / plates) * 0.9], {
      tint: "#2b2a28",
      turn: turned([1, 0, 0], (tilt * 180) / Math.PI),
    });
  }
  for (let i = 0; i < 5; i++) {
    const z = -half + (i / 4) * straight;
    const r = i % 4 === 0 ? radius * 0.88 : radius * 0.72;
    w.drum([x - width * 0.45, i % 4 === 0 ? radius : r + 0.04, z], width * 0.9, r, undefined, {
      turn: SIDEWAYS,
      tint: "#3f403c",
    });
  }
}

/** A perch behind a steering wheel at a seat. */
const cab = (at: Vec3, wheel: Vec3, feet: Vec3, roof?: number): Perch => ({
  pose: "chair",
  at,
  roof,
  hands: wheelGrip(wheel, 0.18, 0.7, "helm"),
  feet: { L: { at: [feet[0] + 0.12, feet[1], feet[2]] }, R: { at: [feet[0] - 0.12, feet[1], feet[2]] } },
});

function helm(w: Workbench, middle: Vec3): void {
  w.joint("helm", middle).ring(middle, 0.18, 0.016, { turn: turned([1, 0, 0], -50), tint: DARK, joint: "helm" });
  w.rod([[middle[0], middle[1] - 0.4, middle[2] + 0.16], middle], 0.018, { tint: DARK });
}

const STEERS = { works: "steer", joint: "helm", axis: [0, 0.64, -0.77] as Vec3, ratio: 2 } as const;

const ROWS: Goods[] = [
  {
    id: "carriage",
    en: "carriage, horse carriage, horse-drawn carriage, coach, stagecoach, buggy, wagon, horse cart, cart",
    zh: "马车",
    size: [1.9, 2.2, 3.6],
    color: "#6b1f24",
    palette: ["#6b1f24", "#23466b", "#24513a", "#2c2a2a"],
    tags: "seat, wheels",
    affordances: "ride, drive, pull",
    draw(w) {
      w.joint("chassis", [0, 0, 0]);
      const on = "lacquer";
      w.sides((s) => {
        wheelOn(w, s > 0 ? "RL" : "RR", [s * 0.78, 0.58, -0.75], {
          radius: 0.58,
          width: 0.07,
          spokes: 12,
          wooden: true,
          rim: "#c79a42",
        });
        wheelOn(w, s > 0 ? "FL" : "FR", [s * 0.72, 0.44, 0.95], {
          radius: 0.44,
          width: 0.07,
          spokes: 10,
          wooden: true,
          rim: "#c79a42",
        });
        // Shafts to the horse's flanks, which go on ahead.
        w.rod(
          [
            [s * 0.42, 0.62, 1.1],
            [s * 0.44, 0.9, 1.9],
            [s * 0.42, 1.05, 3.5],
          ],
          0.03,
          { on: "wood", tint: "#7a4a26" },
        );
        w.rod(
          [
            [s * 0.55, 0.62, -1.0],
            [s * 0.55, 0.72, 0.1],
            [s * 0.5, 0.7, 1.1],
          ],
          0.025,
          { tint: DARK },
        );
        w.box([s * 0.62, 1.02, -0.5], [0.06, 0.5, 1.3], { on, round: 0.03 });
        w.rod(
          [
            [s * 0.66, 1.1, -1.25],
            [s * 0.66, 1.85, -1.2],
          ],
          0.02,
          { tint: DARK },
        );
        w.ball([s * 0.7, 1.35, 0.42], [0.08, 0.12, 0.08], { tint: "#c79a42", on: "metal" });
      });
      w.rod(
        [
          [-0.78, 0.58, -0.75],
          [0.78, 0.58, -0.75],
        ],
        0.03,
        { tint: DARK },
      ).rod(
        [
          [-0.72, 0.44, 0.95],
          [0.72, 0.44, 0.95],
        ],
        0.03,
        { tint: DARK },
      );
      w.box([0, 0.8, -0.2], [1.2, 0.08, 2.4], { on });
      w.box([0, 1.02, -1.14], [1.3, 0.5, 0.06], { on, round: 0.03 });
      // The back bench under a hood, and the coachman's.
      w.box([0, 1.0, -0.84], [1.14, 0.26, 0.5], { tint: LEATHER, round: 0.06 }).box([0, 1.32, -1.1], [1.14, 0.5, 0.1], {
        tint: LEATHER,
        round: 0.04,
      });
      w.box([0, 1.12, 0.62], [1.0, 0.5, 0.42], { on, round: 0.04 }).box([0, 1.4, 0.6], [1.0, 0.1, 0.46], {
        tint: LEATHER,
        round: 0.04,
      });
      w.box([0, 1.06, 1.12], [1.0, 0.44, 0.05], { on, turn: turned([1, 0, 0], 24) }).box(
        [0, 0.9, 0.98],
        [1.0, 0.05, 0.5],
        { on: "wood", tint: "#7a4a26" },
      );
      for (let i = 0; i < 6; i++) {
        const a = 0.25 + i * 0.26;
        w.box([0, 1.3 + Math.sin(a) * 0.75, -0.72 - Math.cos(a) * 0.62], [1.34, 0.04, 0.24], {
          tint: DARK,
          on: "cloth",
          turn: turned([1, 0, 0], -90 + (a * 180) / Math.PI),
        });
      }
      const sit = (x: number, y: number, z: number): Perch => ({
        pose: "chair",
        at: [x, y, z],
        feet: { L: { at: [x + 0.1, y - 0.36, z + 0.46] }, R: { at: [x - 0.1, y - 0.36, z + 0.46] } },
      });
      w.ridden({
        speed: 2.6,
        perches: [
          {
            ...sit(0.22, 1.45, 0.58),
            feet: { L: { at: [0.32, 0.95, 1.04] }, R: { at: [0.12, 0.95, 1.04] } },
            hands: { L: { at: [0.3, 1.72, 0.98], thumb: [0, 1, 0] }, R: { at: [0.14, 1.72, 0.98], thumb: [0, 1, 0] } },
          },
          sit(0.28, 1.13, -0.78),
          sit(-0.28, 1.13, -0.78),
          { ...sit(-0.24, 1.45, 0.58), feet: { L: { at: [-0.14, 0.95, 1.04] }, R: { at: [-0.34, 0.95, 1.04] } } },
        ],
      });
    },
  },
  {
    id: "snowmobile",
    en: "snowmobile, snow scooter, ski-doo",
    zh: "雪地摩托",
    size: [1.1, 1.25, 2.7],
    color: "#2f78b8",
    palette: ["#2f78b8", "#d8432f", "#e8b52c", "#2c2e33"],
    tags: "seat",
    affordances: "ride, drive",
    draw(w) {
      w.joint("chassis", [0, 0, 0]).joint("steerF", [0, 0.86, 0.3]);
      w.box([0, 0.16, -0.5], [0.42, 0.3, 1.5], { tint: DARK, round: 0.14 });
      w.rod(
        [
          [0, 0.5, -0.2],
          [0, 0.56, 0.4],
          [0, 0.4, 1.1],
        ],
        [0.3, 0.36, 0.14],
        { on: "lacquer" },
      );
      w.box([0, 0.62, -0.55], [0.32, 0.16, 1.1], { tint: DARK, round: 0.07 }).box([0, 0.9, 0.62], [0.5, 0.3, 0.02], {
        tint: GLASS,
        on: "glossy",
        turn: turned([1, 0, 0], -40),
      });
      w.sides((s) => {
        w.rod(
          [
            [s * 0.45, 0.02, 0.2],
            [s * 0.45, 0.02, 1.1],
            [s * 0.45, 0.16, 1.34],
          ],
          [0.05, 0.06, 0.04],
          { on: "lacquer", scale: [1, 1, 1] },
        );
        w.rod(
          [
            [s * 0.45, 0.06, 0.8],
            [s * 0.2, 0.42, 0.66],
          ],
          0.025,
          { on: "metal", tint: STEEL },
        );
        w.box([s * 0.32, 0.3, -0.3], [0.2, 0.04, 1.0], { tint: DARK });
        w.rod(
          [
            [s * 0.24, 1.02, 0.16],
            [s * 0.36, 1.01, 0.1],
          ],
          0.021,
          { tint: DARK, on: "rubber", joint: "steerF" },
        );
        w.ball([s * 0.14, 0.56, 1.02], [0.1, 0.06, 0.06], { on: "glow", tint: "#fff2c8" });
      });
      w.rod(
        [
          [0, 0.8, 0.34],
          [0, 1.0, 0.22],
        ],
        0.03,
        { tint: DARK, joint: "steerF" },
      ).rod(
        [
          [-0.34, 1.01, 0.11],
          [-0.1, 1.02, 0.22],
          [0.1, 1.02, 0.22],
          [0.34, 1.01, 0.11],
        ],
        0.014,
        { tint: DARK, joint: "steerF" },
      );
      w.ridden({
        speed: 8,
        perches: [
          {
            pose: "saddle",
            at: [0, 0.7, -0.42],
            lean: 0.16,
            hands: barGrip(0.3, 1.035, 0.14, "steerF"),
            feet: bothSides({ at: [0.31, 0.32, -0.12] }),
          },
          {
            pose: "saddle",
            at: [0, 0.7, -0.82],
            lean: 0.1,
            hands: bothSides({ at: [0.16, 0.88, -0.46], palm: [-1, 0, 0], fingers: [-0.3, 0, 1] }),
            feet: bothSides({ at: [0.31, 0.32, -0.56] }),
          },
        ],
      });
    },
  },
  {
    id: "tank",
    en: "tank, army tank, battle tank, armored tank",
    zh: "坦克",
    size: [3.4, 2.5, 7.6],
    color: "#5a6238",
    palette: ["#5a6238", "#8a7a4e", "#4a5446"],
    tags: "front, top surface",
    affordances: "drive, ride",
    draw(w) {
      w.joint("chassis", [0, 0, 0]).joint("turret", [0, 1.4, -0.3]);
      w.box([0, 0.92, 0], [2.3, 0.8, 5.6], { round: 0.1 }).box([0, 1.22, 2.5], [2.2, 0.5, 1.3], {
        round: 0.1,
        turn: turned([1, 0, 0], 28),
      });
      w.sides((s) => {
        track(w, s * 1.38, 0.56, 2.5, 0.42);
        w.box([s * 1.38, 1.0, 0], [0.62, 0.08, 6.2], { round: 0.03 }).box([s * 1.38, 1.16, -1.6], [0.5, 0.26, 1.4], {
          round: 0.05,
        });
        w.ball([s * 0.9, 1.16, 3.05], [0.11, 0.11, 0.08], { on: "glow", tint: "#fff2c8" });
      });
      const t = { joint: "turret" };
      w.drum([0, 1.32, -0.3], 0.16, 1.05, undefined, { ...t, tint: DARK });
      w.box([0, 1.72, -0.4], [2.0, 0.62, 2.3], { ...t, round: 0.22 });
      w.rod(
        [
          [0, 1.74, 0.6],
          [0, 1.78, 4.2],
        ],
        [0.13, 0.09],
        t,
      ).drum([0, 1.78, 4.1], 0.4, 0.13, undefined, { ...t, turn: TOWARDS, tint: DARK });
      w.drum([0.45, 2.0, -0.6], 0.16, 0.34, undefined, t).drum([-0.5, 2.0, -0.3], 0.12, 0.28, undefined, t);
      w.rod(
        [
          [-0.8, 2.0, -1.3],
          [-0.84, 3.0, -1.4],
        ],
        0.012,
        { ...t, tint: DARK },
      );
      w.ridden({
        speed: 4,
        perches: [
          {
            pose: "deck",
            at: [0.45, 1.33, -0.6],
            joint: "turret",
            hands: {
              L: { at: [0.68, 2.18, -0.4], joint: "turret", palm: [0, -1, 0] },
              R: { at: [0.22, 2.18, -0.4], joint: "turret", palm: [0, -1, 0] },
            },
          },
        ],
      });
    },
  },
  {
    id: "excavator",
    en: "excavator, digger, backhoe",
    zh: "挖掘机",
    size: [2.6, 3.0, 6.2],
    color: "#e8a81c",
    tags: "front, seat",
    affordances: "drive, ride",
    draw(w) {
      w.joint("chassis", [0, 0, 0]);
      w.sides((s) => track(w, s * 0.95, 0.5, 1.3, 0.4));
      w.box([0, 0.62, 0], [1.5, 0.3, 1.8], { tint: DARK }).drum([0, 0.78, 0], 0.2, 0.7, undefined, { tint: DARK });
      w.box([0, 1.12, -0.3], [2.3, 0.32, 2.8], { round: 0.06 }).box([-0.2, 1.66, -1.1], [1.7, 0.9, 1.1], {
        round: 0.12,
      });
      // The cab on the left: posts, roof, panes at the back.
      for (const [x, z] of [
        [1.1, 0.9],
        [0.3, 0.9],
        [1.1, -0.45],
        [0.3, -0.45],
      ])
        w.rod(
          [
            [x, 1.2, z],
            [x, 2.72, z * 0.92],
          ],
          0.04,
          { tint: DARK },
        );
      w.box([0.7, 2.75, 0.2], [1.0, 0.1, 1.5], { round: 0.04 })
        .box([0.7, 1.4, 0.92], [0.84, 0.3, 0.06], {})
        .box([0.7, 1.55, -0.12], [0.5, 0.12, 0.46], { tint: DARK, round: 0.04 })
        .box([0.7, 1.88, -0.34], [0.5, 0.6, 0.1], { tint: DARK, round: 0.04 });
      for (const x of [0.46, 0.94])
        w.rod(
          [
            [x, 1.3, 0.35],
            [x, 1.86, 0.28],
          ],
          0.02,
          { tint: DARK },
        );
      w.rod(
        [
          [-0.25, 1.25, 0.9],
          [-0.25, 2.9, 2.0],
          [-0.25, 3.3, 3.0],
        ],
        [0.2, 0.22, 0.15],
        {},
      ).rod(
        [
          [-0.25, 3.35, 2.9],
          [-0.25, 1.6, 3.9],
        ],
        [0.16, 0.1],
        {},
      );
      w.rod(
        [
          [-0.25, 1.5, 1.2],
          [-0.25, 2.6, 2.2],
        ],
        0.06,
        { on: "metal", tint: STEEL },
      ).rod(
        [
          [-0.25, 3.2, 2.3],
          [-0.25, 3.3, 3.2],
        ],
        0.05,
        { on: "metal", tint: STEEL },
      );
      w.box([-0.25, 1.25, 3.75], [0.9, 0.62, 0.5], { tint: "#3a3a38", round: 0.1, turn: turned([1, 0, 0], 24) });
      for (let i = 0; i < 4; i++) w.box([-0.58 + i * 0.22, 0.92, 3.5], [0.08, 0.2, 0.08], { tint: STEEL, on: "metal" });
      w.ridden({
        speed: 1.4,
        perches: [
          {
            pose: "chair",
            at: [0.7, 1.615, -0.12],
            roof: 2.7,
            hands: { L: { at: [0.94, 1.87, 0.28], thumb: [0, 1, 0] }, R: { at: [0.46, 1.87, 0.28], thumb: [0, 1, 0] } },
            feet: { L: { at: [0.82, 1.29, 0.45] }, R: { at: [0.58, 1.29, 0.45] } },
          },
        ],
      });
    },
  },
  {
    id: "forklift",
    en: "forklift, forklift truck, fork lift",
    zh: "叉车",
    size: [1.3, 2.2, 3.2],
    color: "#e8822c",
    palette: ["#e8822c", "#e8b52c", "#3f8a5f"],
    tags: "seat, wheels",
    affordances: "drive, ride",
    draw(w) {
      w.joint("chassis", [0, 0, 0]);
      w.box([0, 0.5, -0.75], [1.1, 0.7, 0.9], { round: 0.14 })
        .box([0, 0.36, 0.05], [1.04, 0.3, 1.3], { round: 0.06 })
        .box([0, 0.74, 0.55], [0.96, 0.5, 0.14], { round: 0.05 });
      w.box([0, 0.9, -0.5], [0.5, 0.12, 0.46], { tint: DARK, round: 0.04 }).box([0, 1.2, -0.74], [0.5, 0.5, 0.1], {
        tint: DARK,
        round: 0.04,
      });
      w.sides((s) => {
        wheelOn(w, s > 0 ? "FL" : "FR", [s * 0.52, 0.32, 0.6], { radius: 0.32, width: 0.22 });
        wheelOn(w, s > 0 ? "RL" : "RR", [s * 0.48, 0.26, -0.8], { radius: 0.26, width: 0.18, steers: true });
        for (const z of [0.5, -0.9])
          w.rod(
            [
              [s * 0.48, 0.7, z],
              [s * 0.44, 2.1, z * 0.72],
            ],
            0.03,
            { tint: DARK },
          );
        w.box([s * 0.3, 1.1, 0.84], [0.09, 2.1, 0.12], { tint: DARK }).box([s * 0.24, 0.08, 1.5], [0.12, 0.05, 1.2], {
          tint: "#3a3a3c",
          on: "metal",
        });
      });
      w.box([0, 2.12, -0.1], [0.98, 0.05, 1.1], { tint: DARK }).box([0, 0.34, 0.94], [0.8, 0.5, 0.06], {
        tint: "#3a3a3c",
      });
      helm(w, [0, 1.26, -0.04]);
      w.ridden({
        speed: 2.4,
        perches: [cab([0, 0.97, -0.5], [0, 1.26, -0.04], [0, 0.54, 0.14], 2.08)],
        mechanisms: [STEERS],
      });
    },
  },
  {
    id: "tram",
    en: "tram, streetcar, trolley, cable car tram, tramcar",
    zh: "有轨电车, 电车",
    size: [2.5, 3.6, 11],
    color: "#c8322c",
    palette: ["#c8322c", "#2f6b4f", "#2f5f9a", "#d8a02c"],
    tags: "front, seat, wheels",
    affordances: "ride, drive",
    draw(w) {
      w.joint("chassis", [0, 0, 0]);
      const cream = "#f2ead2";
      w.box([0, 0.95, 0], [2.4, 0.9, 10.6], { on: "lacquer", round: 0.14 }).box([0, 1.42, 0], [2.44, 0.07, 10.64], {
        tint: cream,
      });
      w.box([0, 3.0, 0], [2.4, 0.3, 10.4], { on: "lacquer", tint: cream, round: 0.14 }).box(
        [0, 3.2, 0],
        [1.5, 0.16, 8.6],
        { tint: "#8a8478", round: 0.06 },
      );
      w.box([0, 0.56, 0], [2.1, 0.06, 10.2], { tint: "#3a332c" });
      w.sides((s) => {
        for (let i = 0; i <= 8; i++)
          w.box([s * 1.17, 2.15, -4.9 + i * 1.225], [0.08, 1.45, 0.12], {
            on: "lacquer",
            tint: i % 8 ? cream : undefined,
          });
        for (let i = 0; i < 7; i++)
          w.box([s * 0.7, 1.02, -4.3 + i * 1.2], [0.7, 0.1, 0.5], { on: "wood", tint: "#9a6a38" }).box(
            [s * 0.7, 1.4, -4.54 + i * 1.2],
            [0.7, 0.6, 0.06],
            { on: "wood", tint: "#9a6a38" },
          );
        for (const z of [-3.2, -1.9, 1.9, 3.2])
          wheelOn(w, `w${s}${z}`, [s * 0.8, 0.36, z], { radius: 0.36, width: 0.12, tyre: "#4a4a4c" });
        w.ball([s * 0.7, 0.95, 5.3], [0.14, 0.14, 0.06], { on: "glow", tint: "#fff2c8" });
      });
      for (const z of [-5.2, 5.2])
        w.sides((s) => w.box([s * 0.62, 2.15, z], [0.1, 1.45, 0.1], { on: "lacquer", tint: cream })).box(
          [0, 1.5, z],
          [2.2, 0.2, 0.1],
          { on: "lacquer" },
        );
      w.rod(
        [
          [0, 3.3, -0.6],
          [0, 4.2, 0.3],
          [0, 4.7, -0.3],
        ],
        0.03,
        { tint: DARK },
      ).rod(
        [
          [-0.6, 4.7, -0.3],
          [0.6, 4.7, -0.3],
        ],
        0.025,
        { tint: DARK },
      );
      w.box([0, 1.5, 4.8], [0.9, 0.5, 0.3], { tint: DARK, round: 0.06 });
      const seat = (s: number, i: number): Perch => ({
        pose: "chair",
        at: [s * 0.62, 1.07, -4.24 + i * 1.2],
        roof: 2.8,
        feet: { L: { at: [s * 0.62 + 0.1, 0.6, -3.8 + i * 1.2] }, R: { at: [s * 0.62 - 0.1, 0.6, -3.8 + i * 1.2] } },
      });
      w.ridden({
        inside: true,
        speed: 6,
        perches: [
          {
            pose: "deck",
            at: [0, 0.6, 4.42],
            roof: 2.8,
            hands: {
              L: { at: [0.22, 1.76, 4.74], palm: [0, -1, 0] },
              R: { at: [-0.22, 1.76, 4.74], palm: [0, -1, 0] },
            },
          },
          ...[6, 5, 4, 3, 2].flatMap((i) => [seat(1, i), seat(-1, i)]),
        ],
      });
    },
  },
  {
    id: "propeller-plane",
    en: "propeller plane, biplane, small plane, light aircraft, light plane, glider, stunt plane, crop duster",
    zh: "螺旋桨飞机, 双翼机, 滑翔机, 小飞机",
    size: [9.2, 2.8, 6.8],
    color: "#d8432f",
    palette: ["#d8432f", "#2f6fae", "#e8b52c", "#f0ead8"],
    tags: "front, wings, seat",
    affordances: "fly, ride",
    draw(w) {
      w.joint("hull", [0, 0, 0]).joint("propeller", [0, 1.3, 3.02]);
      const on = "lacquer";
      const cream = "#f4ecd6";
      // A body with an open cockpit: full fore and aft, side walls between.
      w.rod(
        [
          [0, 1.3, 2.9],
          [0, 1.3, 2.2],
          [0, 1.28, 0.75],
        ],
        [0.42, 0.5, 0.46],
        { on },
      ).rod(
        [
          [0, 1.32, -0.75],
          [0, 1.36, -2.2],
          [0, 1.5, -3.4],
        ],
        [0.44, 0.26, 0.08],
        { on },
      );
      w.box([0, 0.92, 0], [0.7, 0.12, 1.7], { on, round: 0.05 });
      w.sides((s) => {
        w.box([s * 0.4, 1.22, 0], [0.08, 0.62, 1.7], { on, round: 0.04 });
        for (const [y, z] of [
          [0.94, 0.8],
          [2.35, 1.0],
        ])
          w.box([s * 2.3, y, z], [4.5, 0.07, 1.25], { on, tint: y > 2 ? undefined : cream, round: 0.03 });
        for (const z of [0.5, 1.4])
          w.rod(
            [
              [s * 3.2, 0.96, z],
              [s * 3.2, 2.34, z + 0.1],
            ],
            0.025,
            { on: "wood", tint: "#8a5a30" },
          ).rod(
            [
              [s * 0.42, 1.5, z],
              [s * 0.6, 2.34, z + 0.1],
            ],
            0.025,
            { on: "wood", tint: "#8a5a30" },
          );
        w.rod(
          [
            [s * 0.5, 0.92, 1.0],
            [s * 0.85, 0.32, 1.3],
          ],
          0.035,
          { tint: DARK },
        );
        wheelOn(w, s > 0 ? "L" : "R", [s * 0.88, 0.3, 1.3], { radius: 0.3, width: 0.13 });
        w.box([s * 0.75, 1.5, -3.2], [1.4, 0.05, 0.7], { on, tint: cream });
      });
      w.box([0, 1.98, -3.3], [0.06, 1.0, 0.7], { on, round: 0.03 }).rod(
        [
          [0, 1.3, -3.2],
          [0, 0.5, -3.4],
        ],
        0.03,
        { tint: DARK },
      );
      w.box([0, 1.72, 0.72], [0.5, 0.26, 0.02], { tint: "#cfe3ea", on: "glass", turn: turned([1, 0, 0], -24) });
      w.box([0, 1.2, -0.5], [0.5, 0.7, 0.1], { tint: LEATHER, round: 0.04 })
        .box([0, 1.0, -0.24], [0.5, 0.1, 0.46], { tint: LEATHER, round: 0.04 })
        .rod(
          [
            [0, 0.98, 0.3],
            [0, 1.36, 0.2],
          ],
          0.02,
          { tint: DARK },
        );
      w.ball([0, 1.3, 3.0], [0.16, 0.16, 0.2], { tint: DARK, joint: "propeller" });
      w.box([0, 1.3, 3.06], [0.16, 2.3, 0.05], { on: "wood", tint: "#7a4a26", joint: "propeller", round: 0.02 });
      w.ridden({
        speed: 14,
        perches: [
          {
            pose: "floor",
            at: [0, 1.06, -0.22],
            hands: { L: { at: [0.02, 1.38, 0.2], thumb: [0, 1, 0] }, R: { at: [-0.02, 1.33, 0.21], thumb: [0, 1, 0] } },
            feet: bothSides({ at: [0.13, 1.08, 0.66] }),
          },
        ],
      });
    },
  },
  {
    id: "drone",
    en: "drone, quadcopter, quadrotor, camera drone",
    zh: "无人机",
    size: [0.7, 0.2, 0.7],
    color: "#e8e6e0",
    palette: ["#e8e6e0", "#2c2e33", "#d8432f"],
    tags: "flies",
    affordances: "fly",
    draw(w) {
      w.joint("hull", [0, 0, 0]);
      w.box([0, 0.1, 0], [0.18, 0.08, 0.26], { round: 0.035 })
        .ball([0, 0.05, 0.1], 0.035, { tint: DARK })
        .ball([0, 0.05, 0.128], 0.016, { tint: GLASS, on: "glossy" });
      for (const [i, [sx, sz]] of (
        [
          [1, 1],
          [-1, 1],
          [1, -1],
          [-1, -1],
        ] as const
      ).entries()) {
        const at: Vec3 = [sx * 0.25, 0.13, sz * 0.25];
        w.rod([[sx * 0.06, 0.11, sz * 0.08], at], 0.016, {}).drum([at[0], 0.1, at[2]], 0.06, 0.025, undefined, {
          tint: DARK,
        });
        w.joint(`rotor${i}`, at).box([at[0], 0.17, at[2]], [0.28, 0.006, 0.026], { tint: DARK, joint: `rotor${i}` });
        w.rod(
          [
            [sx * 0.2, 0.1, sz * 0.2],
            [sx * 0.22, 0, sz * 0.2],
          ],
          0.008,
          { tint: DARK },
        );
      }
      w.sides((s) => w.ball([s * 0.07, 0.1, -0.13], 0.012, { on: "glow", tint: s > 0 ? "#ff2a1a" : "#2aff5a" }));
    },
  },
  {
    id: "starship",
    en: "spaceship, starship, spacecraft fighter, space fighter, space ship",
    zh: "宇宙飞船, 太空船, 星舰",
    size: [7.5, 2.4, 9],
    color: "#d9dde2",
    palette: ["#d9dde2", "#5f6f8a", "#8a93a0"],
    tags: "flies, front",
    affordances: "fly, ride",
    draw(w) {
      w.joint("hull", [0, 0, 0]);
      const on = "lacquer";
      const trim = "#d8542c";
      w.rod(
        [
          [0, 1.0, 4.6],
          [0, 1.1, 3.0],
          [0, 1.2, 0.4],
          [0, 1.2, -3.2],
        ],
        [0.08, 0.5, 0.95, 0.8],
        { on },
      );
      w.ball([0, 1.72, 1.5], [0.52, 0.5, 1.2], { tint: "#16303f", on: "glossy" }).box([0, 1.2, -2.9], [2.6, 0.7, 1.6], {
        on,
        round: 0.2,
      });
      w.sides((s) => {
        for (let i = 0; i < 5; i++)
          w.box([s * (1.1 + i * 0.5), 1.05 - i * 0.05, -1.6 - i * 0.24], [0.56, 0.14 - i * 0.015, 2.6 - i * 0.4], {
            on,
            tint: i === 3 ? trim : undefined,
            round: 0.05,
          });
        w.drum([s * 3.5, 0.84, -3.4], 2.6, 0.13, 0.05, { on, turn: TOWARDS, tint: "#5f6f8a" });
        w.drum([s * 0.75, 1.2, -4.3], 0.9, 0.5, 0.42, { turn: TOWARDS, tint: DARK }).drum(
          [s * 0.75, 1.2, -4.36],
          0.1,
          0.4,
          undefined,
          { turn: TOWARDS, on: "glow", tint: "#6fc8ff" },
        );
        w.box([s * 0.9, 1.95, -3.0], [0.1, 1.0, 1.1], { on, tint: trim, turn: turned([0, 0, 1], -s * 18) });
      });
    },
  },
  {
    id: "pirate-ship",
    en: "pirate ship, galleon, tall ship, sailing ship, old sailing ship, frigate, schooner",
    zh: "海盗船, 大帆船, 帆船战舰",
    size: [6.5, 18, 24],
    color: "#6a4226",
    tags: "top surface, front, floats",
    affordances: "ride, float, sail",
    draw(w) {
      w.joint("hull", [0, 0, 0]);
      const plank = (k: number) => ["#6a4226", "#744a2b", "#5f3a20"][k % 3];
      // Strakes as rods that narrow to the bow; decks rise fore and aft.
      for (let k = 0; k < 9; k++) {
        const y = -1.2 + k * 0.46;
        const out = 2.0 + 0.85 * Math.sin(Math.min(1, (k + 1) / 6) * 1.5);
        w.sides((s) =>
          w.rod(
            [
              [s * out * 0.72, y + 0.5, -10.6],
              [s * out * 0.95, y + 0.1, -7],
              [s * out, y, 0],
              [s * out * 0.86, y + 0.15, 6],
              [s * 0.1, y + 0.6 + k * 0.05, 10.6 + k * 0.08],
            ],
            0.27,
            { on: "wood", tint: plank(k) },
          ),
        );
      }
      w.sides((s) => {
        w.rod(
          [
            [s * 2.3, 3.5, -10.6],
            [s * 2.75, 2.75, -4],
            [s * 2.8, 2.7, 3],
            [s * 1.9, 3.1, 8],
            [0, 3.8, 11.4],
          ],
          0.13,
          { on: "wood", tint: "#c79a42" },
        );
        for (let i = 0; i < 6; i++)
          w.box([s * 2.78, 1.2, -5 + i * 2], [0.3, 0.6, 0.6], { tint: "#1c1814" }).rod(
            [
              [s * 2.5, 1.2, -5 + i * 2],
              [s * 3.3, 1.22, -5 + i * 2],
            ],
            0.12,
            { tint: DARK },
          );
      });
      w.box([0, 2.0, 0], [5.1, 0.12, 14], { on: "wood", tint: "#a87844" })
        .box([0, 3.1, -8.6], [4.6, 0.14, 4], { on: "wood", tint: "#a87844" })
        .box([0, 2.6, -6.7], [4.6, 1.2, 0.2], { on: "wood" })
        .box([0, 1.4, -10.6], [3.9, 4.2, 0.3], { on: "wood" })
        .box([0, 2.4, 7.4], [3, 0.12, 4], { on: "wood", tint: "#a87844" });
      for (const x of [-1.1, 0, 1.1]) w.box([x, 2.2, -10.78], [0.6, 0.7, 0.06], { on: "glow", tint: "#caa24a" });
      w.rod(
        [
          [0, 3.4, 10.2],
          [0, 5.6, 14.4],
        ],
        [0.2, 0.09],
        { on: "wood" },
      );
      for (const [z, h, wide] of [
        [5.4, 13, 5.2],
        [-0.4, 16, 6],
        [-6.8, 12, 4.4],
      ] as const) {
        w.rod(
          [
            [0, 1.6, z],
            [0, h + 1.5, z],
          ],
          [0.24, 0.12],
          { on: "wood" },
        );
        for (const [low, high, k] of [
          [0.3, 0.62, 1],
          [0.66, 0.92, 0.78],
        ] as const) {
          const [a, b] = [2 + h * low, 2 + h * high];
          w.rod(
            [
              [-wide * k * 0.5 - 0.3, b, z + 0.2],
              [wide * k * 0.5 + 0.3, b, z + 0.2],
            ],
            0.1,
            { on: "wood" },
          );
          for (let i = 0; i < 6; i++) {
            const u = (i + 0.5) / 6;
            w.box([0, a + (b - a) * u, z + 0.3 + 0.9 * Math.sin(Math.PI * u)], [wide * k, ((b - a) / 6) * 1.12, 0.05], {
              on: "cloth",
              tint: "#efe6cf",
              turn: turned([1, 0, 0], 40 * Math.cos(Math.PI * u)),
            });
          }
        }
        w.drum([0, 2 + h * 0.63, z], 0.5, 0.5, 0.6, { on: "wood" });
      }
      w.box([0.55, 17.6, -0.4], [1.1, 0.7, 0.03], { on: "cloth", tint: "#17171a" }).ball(
        [0.55, 17.64, -0.38],
        [0.17, 0.16, 0.03],
        { tint: "#f4f2ea" },
      );
      // The wheel on its stand.
      w.box([0, 3.5, -8.2], [0.3, 0.8, 0.24], { on: "wood" }).joint("helm", [0, 4.05, -8.34]);
      w.ring([0, 4.05, -8.34], 0.42, 0.035, { turn: TOWARDS, on: "wood", tint: "#8a5a30", joint: "helm" });
      for (let i = 0; i < 8; i++) {
        const a = (i / 8) * Math.PI * 2;
        w.rod(
          [
            [0, 4.05, -8.34],
            [Math.cos(a) * 0.58, 4.05 + Math.sin(a) * 0.58, -8.34],
          ],
          0.024,
          { on: "wood", tint: "#8a5a30", joint: "helm" },
        );
      }
      w.floats(1.4).ridden({
        speed: 3,
        perches: [
          {
            pose: "deck",
            at: [0, 3.18, -8.66],
            hands: {
              L: { at: [0.4, 4.18, -8.34], thumb: [0, 1, 0] },
              R: { at: [-0.4, 4.18, -8.34], thumb: [0, 1, 0] },
            },
          },
          { pose: "deck", at: [1.4, 2.06, 1.5] },
          { pose: "deck", at: [-1.2, 2.06, 3.2] },
          { pose: "deck", at: [0.3, 2.46, 8.2] },
        ],
      });
    },
  },
];

/** Heavy and drawn vehicles, planes and ships. */
export const heavy: Asset[] = goods(ROWS.map((row) => ({ family: "vehicle" as const, ...row })));
