/** Rooms where people work, learn, eat and look. */
import { random } from "../../shape/random.ts";
import { chair, cupboard, desk, ornament, rug, shelf, sofa, stool, table } from "../furniture/pieces.ts";
import { fireplace } from "../furniture/wares.ts";
import { counter, goods, lettering, picture, plant } from "./fittings.ts";
import { onWall } from "./room.ts";
import { lampOn, livingPlan, pendantOn, type RoomRow, WOOD, window } from "./roomkit.ts";
import { dim, tone } from "./surfaces.ts";

/** Rooms that are open to people. */
export const publicRooms: RoomRow[] = [
  {
    id: "office",
    en: ["office", "study", "workplace", "meeting room", "conference room", "workspace"],
    zh: ["办公室", "书房", "会议室"],
    plan: {
      ...livingPlan,
      wall: tone("#c3ccd2"),
      floor: { kind: "carpet", color: tone("#56626e") },
      view: "city",
      openings: {
        back: [{ at: -0.9, width: 3, sill: 0.6, height: 1.8, kind: "window", panes: [2, 1], frame: tone("#39434c") }],
        left: [{ at: 0.4, width: 2.4, sill: 0.6, height: 1.8, kind: "window", panes: [2, 1], frame: tone("#39434c") }],
      },
    },
    sun: 322,
    stage: [2.2, 1.6],
    features: ["desk", "window"],
    surface: "carpet",
    furnish(f) {
      const { b, plan } = f;
      b.within([-1.5, 0, -1.95], 0, () =>
        desk(b, { width: 1.5, height: 0.75, depth: 0.72, material: "wood", color: WOOD }),
      );
      f.supports.push({ name: "desk", at: [-1.2, 0.75, -1.9], extent: [0.8, 0.5] });
      b.within([-1.6, 0.75, -2.1], 0.1, () => {
        b.box([0, 0.01, 0], [0.24, 0.02, 0.16], { on: "metal", color: tone("#a2a6aa") }, { bevel: 0.006 });
        b.box([0, 0.1, -0.02], [0.03, 0.18, 0.02], { on: "metal", color: tone("#a2a6aa") });
        b.box([0, 0.33, 0], [0.62, 0.37, 0.03], { on: "paint", color: tone("#1c1f23") }, { bevel: 0.008 });
        b.panel(
          [0, 0.33, 0.0155],
          0.58,
          0.33,
          { on: "glow", color: [0, 0, 0], glow: (p) => [0.16 + 0.2 * p[1], 0.3 + 0.3 * p[1], 0.52] },
          2,
          3,
        );
      });
      lampOn(f, [-2.02, 0.75, -2.0], 0.4, tone("#3a4a5a"));
      b.within([-1.35, 0, -1.25], Math.PI + 0.3, () =>
        chair(b, {
          width: 0.48,
          height: 0.95,
          depth: 0.48,
          material: "painted",
          color: tone("#39434c"),
          second: tone("#5f7f86"),
        }),
      );
      b.within([2.2, 0, -2.36], 0, () =>
        shelf(b, { width: 1.6, height: 2.1, depth: 0.34, material: "wood", color: WOOD }, true, 6),
      );
      onWall(b, plan, "right", () => picture(b, [0.6, 1.6, 0.004], 1.2, 0.8, 6, "#2f2a26"));
      plant(b, [1.05, 0, -2.15], 1.3, 5, "#e4e0d6");
      plant(b, [-2.75, 0, -2.1], 1.1, 7, "#e4e0d6");
    },
  },
  {
    id: "cafe",
    en: ["cafe", "coffee shop", "coffeehouse"],
    zh: ["咖啡馆", "咖啡厅"],
    plan: {
      ...livingPlan,
      width: 7.4,
      height: 3,
      wall: tone("#7f5a44"),
      dado: { height: 1.05, color: tone("#3f5a52") },
      floor: { kind: "boards", color: tone("#8a5f3c") },
      view: "city",
      openings: {
        left: [
          window(0.9, 2.4, { sill: 0.6, height: 1.9, panes: [2, 2] }),
          window(-1.9, 1.4, { sill: 0.6, height: 1.9, panes: [2, 2] }),
        ],
      },
    },
    sun: 300,
    stage: [2.2, 1.6],
    features: ["counter", "table", "window"],
    surface: "wood",
    furnish(f) {
      const { b, plan, params } = f;
      counter(
        b,
        [1.1, 0, -1.55],
        3.6,
        1.06,
        0.62,
        { on: "paint", color: tone("#3f6f66") },
        { on: "wood", color: tone("#c18f58") },
        6,
      );
      f.supports.push({ name: "counter", at: [0.9, 1.06, -1.5], extent: [1.2, 0.4] });
      for (let k = 0; k < 3; k++) {
        const y = 1.25 + k * 0.42;
        b.box([1.7, y, -2.44], [3.1, 0.035, 0.28], { on: "wood", color: WOOD });
        goods(b, 0.2, 3.2, y + 0.018, -2.44, 0.3, 31 + k, 0.05);
      }
      // Espresso machine, cake stand, cups.
      b.box([2.2, 1.28, -1.6], [0.72, 0.4, 0.44], { on: "metal", color: tone("#c9c6c0") }, { bevel: 0.03 });
      b.box([2.2, 1.5, -1.6], [0.66, 0.03, 0.4], { on: "metal", color: tone("#8f8d88") });
      for (const x of [2.02, 2.38]) {
        b.within([x, 1.24, -1.38], [Math.PI / 2, 0, 0], () =>
          b.cylinder([0, 0, 0], 0.09, 0.03, { on: "metal", color: tone("#55534f") }, 0.03, 12),
        );
        b.rod(
          [
            [x, 1.22, -1.3],
            [x, 1.2, -1.16],
          ],
          0.014,
          { on: "paint", color: tone("#2a1c14") },
          { segments: 1, sides: 8, caps: true },
        );
      }
      b.lathe(
        [0.1, 1.06, -1.5],
        [
          [0, 0],
          [0.1, 0],
          [0.02, 0.03],
          [0.02, 0.12],
          [0.17, 0.13],
          [0.17, 0.145],
          [0, 0.145],
        ],
        { on: "gloss", color: tone("#efe8da") },
        24,
      );
      b.lathe(
        [0.1, 1.205, -1.5],
        [
          [0, 0],
          [0.13, 0],
          [0.135, 0.08],
          [0.11, 0.1],
          [0, 0.11],
        ],
        { on: "paint", color: tone("#b5713a") },
        20,
      );
      // Menu board.
      const lines = params.signs.length ? params.signs.map((s) => s.text) : ["COFFEE", "TEA · CAKE"];
      onWall(b, plan, "back", () => {
        b.box([-1.9, 1.85, 0.03], [2.2, 1.1, 0.05], { on: "wood", color: tone("#5a3a22") }, { bevel: 0.012 });
        b.panel([-1.9, 1.85, 0.058], 2.04, 0.94, { on: "matte", color: tone("#23292a") });
        lettering(b, lines, [-1.9, 1.85, 0.061], 1.85, 0.85, {
          on: "matte",
          color: tone("#f1e9d6"),
          glow: [0.08, 0.075, 0.06],
        });
      });
      for (const x of [-0.2, 1.1, 2.4]) pendantOn(f, [x, 2, -1.35], 0.17, tone("#c8803a"));
      for (const [x, z, t] of [
        [-2.5, -0.9, 0.3],
        [-2.55, 1.1, -0.2],
      ]) {
        b.within([x, 0, z], t, () =>
          table(b, { width: 0.75, height: 0.74, depth: 0.75, material: "wood", color: tone("#70452a") }, true),
        );
        for (const s of [-1, 1])
          b.within([x + s * 0.62, 0, z + 0.12 * s], s > 0 ? -Math.PI / 2 : Math.PI / 2, () =>
            chair(b, { width: 0.43, height: 0.88, depth: 0.44, material: "wood", color: tone("#8a5a34") }),
          );
      }
      for (const x of [0.2, 1.05, 1.9])
        b.within([x, 0, -0.88], 0, () =>
          stool(b, { width: 0.36, height: 0.68, depth: 0.36, material: "wood", color: tone("#5a3a22") }),
        );
      plant(b, [-3.3, 0, -2.2], 1.3, 4);
      plant(b, [3.25, 0, -1.2], 1.1, 6);
    },
  },
  {
    id: "classroom",
    en: ["classroom", "school", "schoolroom", "lecture hall"],
    zh: ["教室", "学校", "课堂"],
    plan: {
      ...livingPlan,
      width: 7.6,
      back: 3,
      height: 3,
      wall: tone("#e2dcc2"),
      dado: { height: 1, color: tone("#8fae9a") },
      floor: { kind: "boards", color: tone("#b08656") },
      openings: { left: [window(2, 1.7, { panes: [2, 3] }), window(-0.2, 1.7, { panes: [2, 3] })] },
    },
    sun: 292,
    stage: [2.6, 1.6],
    features: ["blackboard", "window"],
    surface: "wood",
    furnish(f) {
      const { b, plan, params } = f;
      onWall(b, plan, "back", () => {
        b.box([0.2, 1.65, 0.03], [4.2, 1.4, 0.05], { on: "wood", color: tone("#9a6a3c") }, { bevel: 0.012 });
        b.panel(
          [0.2, 1.67, 0.058],
          4.04,
          1.24,
          {
            on: "matte",
            color: tone("#24483c"),
            shade: (p) => dim(tone("#24483c"), 0.9 + 0.2 * Math.abs(Math.sin(p[0] * 3 + p[1]))),
          },
          14,
          5,
        );
        b.box([0.2, 0.95, 0.08], [4.2, 0.03, 0.12], { on: "wood", color: tone("#9a6a3c") });
        lettering(b, params.signs.length ? params.signs.map((s) => s.text) : ["2 + 3 = 5"], [0.2, 1.67, 0.06], 3.6, 1, {
          on: "matte",
          color: tone("#efece2"),
          glow: [0.05, 0.05, 0.05],
        });
      });
      for (const x of [-2.2, 2.2])
        for (const z of [-0.6, 1.1]) {
          b.within([x, 0, z], 0, () =>
            table(b, { width: 1.1, height: 0.7, depth: 0.5, material: "wood", color: tone("#c79a66") }),
          );
          b.within([x, 0, z + 0.5], Math.PI, () =>
            chair(b, { width: 0.4, height: 0.82, depth: 0.4, material: "wood", color: tone("#9a6a3c") }),
          );
        }
      b.within([-2.4, 0, -2.3], 0, () =>
        desk(b, { width: 1.4, height: 0.75, depth: 0.65, material: "wood", color: WOOD }),
      );
      b.within([3.1, 0, -2.75], 0, () =>
        shelf(b, { width: 1.1, height: 1.3, depth: 0.3, material: "wood", color: WOOD }, true, 3),
      );
      onWall(b, plan, "right", () => {
        for (let i = 0; i < 5; i++) picture(b, [-1 + i * 0.75, 1.65, 0.004], 0.5, 0.38, 40 + i, "#c9b48a");
      });
    },
  },
  {
    id: "shop",
    en: ["shop interior", "general store", "market hall", "bookstore"],
    zh: ["商店里", "书店"],
    plan: {
      ...livingPlan,
      width: 7.4,
      back: 3,
      height: 3,
      wall: tone("#d8cdb4"),
      floor: { kind: "checker", color: tone("#d9d0bf"), second: tone("#a86a4a") },
      view: "city",
      openings: { left: [window(1.2, 2.6, { sill: 0.5, height: 2, panes: [2, 1] })] },
    },
    sun: 298,
    stage: [2.2, 1.6],
    features: ["counter"],
    surface: "stone",
    furnish(f) {
      const { b, plan, params } = f;
      for (const wall of ["back", "right"] as const)
        onWall(b, plan, wall, () => {
          const w = wall === "back" ? 6.8 : 4.4;
          for (let k = 0; k < 5; k++) {
            b.box([0, 0.35 + k * 0.42, 0.18], [w, 0.035, 0.34], { on: "wood", color: WOOD });
            goods(b, -w / 2 + 0.05, w / 2 - 0.05, 0.368 + k * 0.42, 0.18, 0.32, 51 + k, 0.03, 0.17);
          }
          for (let i = 0; i <= 4; i++)
            b.box([-w / 2 + (i * w) / 4, 1.15, 0.18], [0.04, 2.3, 0.36], { on: "wood", color: dim(WOOD, 0.8) });
          if (wall === "back") {
            b.box([0, 2.62, 0.1], [3.6, 0.5, 0.06], { on: "paint", color: tone("#8a2f24") }, { bevel: 0.015 });
            lettering(
              b,
              params.signs.length ? params.signs.map((s) => s.text) : ["GENERAL STORE"],
              [0, 2.62, 0.135],
              3.3,
              0.42,
              { on: "paint", color: tone("#f4e6c4"), glow: [0.1, 0.09, 0.06] },
            );
          }
        });
      counter(
        b,
        [-2.2, 0, -1.2],
        1.9,
        0.95,
        0.6,
        { on: "paint", color: tone("#5f7a5a") },
        { on: "wood", color: WOOD },
        4,
      );
      f.supports.push({ name: "counter", at: [-2.2, 0.95, -1.15], extent: [1.6, 0.4] });
      for (const x of [-1.5, 0.5, 2.2]) pendantOn(f, [x, 2.35, -1.4], 0.2, tone("#3f5a52"));
      for (let i = 0; i < 3; i++) {
        b.within([2.2, 0, -0.9 + i * 0.9], -0.5, () => {
          b.box([0, 0.3, 0], [0.7, 0.24, 0.5], { on: "wood", color: tone("#b98a55") }, { bevel: 0.01 });
          b.box([0, 0.09, 0], [0.6, 0.18, 0.42], { on: "wood", color: dim(WOOD, 0.7) });
          const c = tone(["#d8552a", "#8fb03a", "#e8b04a"][i]);
          const rng = random(i + 9);
          for (let n = 0; n < 22; n++)
            b.within([rng.range(-0.28, 0.28), 0.42 + rng.range(0, 0.05), rng.range(-0.19, 0.19)], 0, () =>
              b.lathe(
                [0, 0, 0],
                [
                  [0, -0.045],
                  [0.036, -0.03],
                  [0.046, 0],
                  [0.036, 0.03],
                  [0, 0.04],
                ],
                { on: "gloss", color: dim(c, rng.range(0.8, 1.15)) },
                8,
              ),
            );
        });
      }
    },
  },
  {
    id: "library",
    en: ["library", "reading room", "archive"],
    zh: ["图书馆", "阅览室", "藏书室"],
    plan: {
      ...livingPlan,
      width: 7.2,
      back: 2.8,
      height: 3.3,
      wall: tone("#6f7f66"),
      dado: { height: 0.9, color: tone("#6a4428") },
      floor: { kind: "boards", color: tone("#8a5a36") },
      openings: {
        back: [window(0, 1.5, { height: 2.1, sill: 0.75, curtains: tone("#7a2f2a"), panes: [4, 4] })],
        left: [window(0.6, 1.5, { height: 2.1, sill: 0.75, panes: [4, 4] })],
      },
    },
    sun: 336,
    stage: [2.2, 1.6],
    features: ["fireplace", "bookshelf", "window"],
    surface: "wood",
    furnish(f) {
      const { b, plan } = f;
      const walnut = tone("#70452a");
      for (const x of [-2.6, -1.62, 1.62, 2.6])
        b.within([x, 0, -2.62], 0, () =>
          shelf(b, { width: 0.96, height: 2.75, depth: 0.34, material: "wood", color: walnut }, true, 7),
        );
      onWall(b, plan, "right", () => {
        b.within([0.2, 0, 0.26], 0, () =>
          fireplace(b, { width: 1.7, height: 1.25, depth: 0.5, material: "brick", color: tone("#8f4f3a") }, true),
        );
        picture(b, [0.2, 1.95, 0.004], 1.1, 0.75, 9);
      });
      f.supports.push({ name: "fireplace", at: [plan.width / 2 - 0.3, 1.33, 0.6], extent: [0.4, 1.4] });
      f.lights.push({ at: [plan.width / 2 - 0.75, 0.5, 0.55], color: [1, 0.5, 0.2], strength: 2.6, reach: 6 });
      rug(
        b,
        { width: 3, height: 0, depth: 2.1, material: "cloth", color: tone("#7a2f2a"), second: tone("#2f3f4a") },
        false,
      );
      b.within([2.2, 0, -0.7], -0.7, () =>
        sofa(
          b,
          {
            width: 0.95,
            height: 0.9,
            depth: 0.92,
            material: "leather",
            color: tone("#6a3a22"),
            second: tone("#c9a04a"),
          },
          1,
        ),
      );
      b.within([-2.7, 0, -0.6], 0.5, () =>
        desk(b, { width: 1.4, height: 0.76, depth: 0.68, material: "wood", color: walnut }),
      );
      lampOn(f, [-2.6, 0.76, -0.7], 0.42, tone("#2f5a4a"));
      f.supports.push({ name: "desk", at: [-2.7, 0.76, -0.5], extent: [0.8, 0.4] });
    },
  },
  {
    id: "gallery",
    en: ["art gallery", "gallery", "exhibition", "exhibition hall"],
    zh: ["美术馆", "画廊", "展厅"],
    plan: {
      ...livingPlan,
      width: 9,
      back: 3,
      height: 3.8,
      wall: tone("#ece8df"),
      floor: { kind: "boards", color: tone("#b58f62") },
      openings: { left: [window(1.2, 1.8, { sill: 0.6, height: 2.6, panes: [2, 2], frame: tone("#3c4248") })] },
    },
    sun: 300,
    stage: [2.8, 1.8],
    features: ["painting"],
    surface: "wood",
    furnish(f) {
      const { b, plan } = f;
      onWall(b, plan, "back", () => {
        picture(b, [-2.7, 1.75, 0.004], 1.5, 1.9, 3, "#b8923e");
        picture(b, [0, 1.75, 0.004], 2.4, 1.6, 12, "#b8923e");
        picture(b, [2.8, 1.75, 0.004], 1.5, 1.5, 7, "#2f2a26");
        for (const x of [-2.7, 0, 2.8]) {
          b.rod(
            [
              [x, 3.1, 0.02],
              [x, 3.16, 0.3],
              [x, 3.05, 0.45],
            ],
            0.012,
            { on: "metal", color: tone("#2a2a2c") },
            { segments: 4, sides: 6, straight: false },
          );
          f.lights.push({ at: b.toWorld([x, 2.9, 0.9]), color: [1, 0.88, 0.7], strength: 1.5, reach: 4.5 });
        }
      });
      onWall(b, plan, "right", () => {
        picture(b, [-0.6, 1.75, 0.004], 1.3, 1.7, 21, "#b8923e");
        picture(b, [1.6, 1.75, 0.004], 1.6, 1.2, 33, "#7a5230");
      });
      for (const [x, k] of [
        [-3.6, 0],
        [3.6, 1],
      ]) {
        b.box([x, 0.5, -1.6], [0.5, 1, 0.5], { on: "plaster", color: tone("#f4f1ea") }, { bevel: 0.01 });
        b.within([x, 1, -1.6], 0, () => ornament(b, [0, 0, 0], k, 0.6), 2);
      }
      f.supports.push({ name: "pedestal", at: [-3.6, 1, -1.6], extent: [0.4, 0.4] });
      b.within([0, 0, -1.2], Math.PI, () =>
        b.box([0, 0.22, 0], [1.6, 0.44, 0.5], { on: "wood", color: tone("#8a5f3c") }, { bevel: 0.015 }),
      );
    },
  },
  {
    id: "workshop",
    en: ["workshop", "shed interior", "barn interior", "carpenter's shop"],
    zh: ["工作室", "木工房"],
    plan: {
      ...livingPlan,
      width: 8,
      back: 3,
      height: 3.4,
      wall: tone("#a39a8c"),
      floor: { kind: "tiles", color: tone("#8b8a86") },
      openings: {
        back: [window(1.6, 2.2, { sill: 1.3, height: 1.4, panes: [6, 3], frame: tone("#3c4a4a") })],
        left: [window(0.8, 2.2, { sill: 1.3, height: 1.4, panes: [6, 3], frame: tone("#3c4a4a") })],
      },
    },
    sun: 330,
    stage: [2.6, 1.8],
    features: ["workbench", "window"],
    surface: "stone",
    furnish(f) {
      const { b, plan } = f;
      b.within([1.6, 0, -2.55], 0, () =>
        table(b, { width: 2.6, height: 0.9, depth: 0.75, material: "wood", color: tone("#9a6f44") }),
      );
      f.supports.push({ name: "workbench", at: [1.6, 0.9, -2.5], extent: [2.2, 0.6] });
      onWall(b, plan, "back", () => {
        b.box([-1.7, 1.7, 0.02], [2.6, 1.2, 0.03], { on: "wood", color: tone("#b98a55") }, { bevel: 0.006 });
        const rng = random(8);
        for (let i = 0; i < 9; i++) {
          const x = -2.8 + i * 0.28;
          const long = rng.range(0.3, 0.6);
          b.rod(
            [
              [x, 2.12, 0.06],
              [x, 2.12 - long, 0.06],
            ],
            0.018,
            { on: "paint", color: tone(rng.pick(["#b5302a", "#d8a030", "#2f5a8a", "#3a3a3c"])) },
            { segments: 1, sides: 8, caps: true },
          );
          b.box(
            [x, 2.12 - long, 0.06],
            [rng.range(0.05, 0.15), rng.range(0.06, 0.14), 0.03],
            { on: "metal", color: tone("#a2a6aa") },
            { bevel: 0.006 },
          );
        }
      });
      b.within([-1.9, 0, -2.6], 0, () =>
        cupboard(b, { width: 1.5, height: 0.95, depth: 0.6, material: "painted", color: tone("#b5382a") }),
      );
      goods(b, 0.5, 1.4, 0.9, -2.6, 0.26, 4);
      onWall(b, plan, "right", () => {
        for (let k = 0; k < 4; k++) {
          b.box([0.4, 0.3 + k * 0.62, 0.28], [3, 0.05, 0.55], { on: "metal", color: tone("#6a7076") });
          for (let i = 0; i < 4; i++)
            b.box(
              [-0.75 + i * 0.75, 0.52 + k * 0.62, 0.28],
              [0.56, 0.38, 0.44],
              { on: "matte", color: tone(["#b89a5a", "#a3855a", "#5a7a8a", "#b89a5a"][(i + k) % 4]) },
              { bevel: 0.012 },
            );
        }
        for (const x of [-1.05, 1.85])
          for (const z of [0.04, 0.52])
            b.box([0.4 + x - 0.05, 1.2, z], [0.05, 2.4, 0.05], { on: "metal", color: tone("#4a5056") });
      });
      for (const x of [-2, 1]) pendantOn(f, [x, 2.5, -1.1], 0.26, tone("#3f5a52"));
    },
  },
];
