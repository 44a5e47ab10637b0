/** Rooms where people live. */

import { bed, books, cupboard, lamp, ornament, rug, shelf, sofa } from "../furniture/pieces.ts";
import { bathtub, sink, toilet } from "../furniture/wares.ts";
import { counter, goods, picture, plant } from "./fittings.ts";
import { onWall } from "./room.ts";
import { lampOn, livingPlan, pendantOn, type RoomRow, WOOD, window } from "./roomkit.ts";
import { dim, tone } from "./surfaces.ts";

/** Rooms of a home. */
export const homeRooms: RoomRow[] = [
  {
    id: "room",
    en: ["room", "home", "indoors", "interior", "cottage room", "dining room", "house interior"],
    zh: ["房间", "屋子", "室内", "屋里", "家里", "窗边", "窗前", "餐室"],
    // A shallow room: the morning sun of the back window reaches a table on the stage.
    plan: { ...livingPlan, back: 1.9 },
    sun: 328,
    stage: [2.4, 1.8],
    features: ["table", "window"],
    surface: "wood",
    furnish(f) {
      const { b, plan } = f;
      rug(
        b,
        { width: 2.7, height: 0, depth: 1.9, material: "cloth", color: tone("#9a4a3c"), second: tone("#38415c") },
        false,
      );
      b.within([2.55, 0, -1.66], 0, () =>
        shelf(b, { width: 1.1, height: 2, depth: 0.3, material: "wood", color: WOOD }, true, 5),
      );
      b.within([1.1, 0, -1.64], 0, () =>
        cupboard(b, { width: 1.25, height: 0.82, depth: 0.42, material: "painted", color: tone("#6f8a80") }),
      );
      lampOn(f, [0.78, 0.85, -1.64], 0.42, tone("#b5603a"));
      b.within([1.32, 0.85, -1.64], 0.2, () => books(b, -0.02, 0.2, 0, -0.1, 0.24, 5));
      ornament(b, [1.63, 0.85, -1.63], 0, 0.3);
      onWall(b, plan, "back", () => {
        picture(b, [1.1, 1.62, 0.004], 0.78, 0.58, 3);
        picture(b, [1.76, 1.5, 0.004], 0.3, 0.38, 8, "#2f2a26");
      });
      onWall(b, plan, "right", () => {
        picture(b, [-1.35, 1.6, 0.004], 0.9, 0.66, 12);
        picture(b, [-0.3, 1.62, 0.004], 0.5, 0.66, 21, "#c9b48a");
        picture(b, [1.2, 1.6, 0.004], 0.8, 0.6, 26);
      });
      plant(b, [-2.62, 0, -1.4], 1.35, 4);
      plant(b, [-1.62, 0.84, -1.84], 0.34, 9, "#d9d2c2");
      b.within([-2.5, 0, 0.85], 1.25, () =>
        sofa(
          b,
          { width: 0.95, height: 0.86, depth: 0.9, material: "cloth", color: tone("#5d7a6a"), second: tone("#d9a04a") },
          1,
        ),
      );
    },
  },
  {
    id: "living-room",
    en: ["living room", "lounge", "sitting room", "apartment", "parlor", "parlour"],
    zh: ["客厅", "起居室", "公寓", "厅"],
    plan: { ...livingPlan, wall: tone("#a9bcae"), dado: { height: 0.9, color: tone("#e6e0d0") } },
    sun: 320,
    stage: [2.2, 1.6],
    features: ["sofa", "window"],
    surface: "wood",
    furnish(f) {
      const { b, plan } = f;
      rug(
        b,
        { width: 3, height: 0, depth: 2, material: "cloth", color: tone("#c7b48a"), second: tone("#7a4a3a") },
        false,
      );
      b.within([0.9, 0, -1.95], 0, () =>
        sofa(
          b,
          { width: 2.1, height: 0.86, depth: 0.95, material: "cloth", color: tone("#8a5a4a"), second: tone("#d9a04a") },
          3,
        ),
      );
      f.supports.push({ name: "sofa", at: [0.9, 0.45, -1.8], extent: [1.6, 0.5] });
      b.within([2.55, 0, -1.95], 0, () =>
        lamp(
          b,
          {
            width: 0.46,
            height: 1.62,
            depth: 0.46,
            material: "metal",
            color: tone("#4a4038"),
            second: tone("#efe2c6"),
          },
          f.lit,
        ),
      );
      if (f.lit) f.lights.push({ at: [2.55, 1.4, -1.9], color: [1, 0.66, 0.36], strength: 2.4, reach: 5 });
      onWall(b, plan, "back", () => {
        picture(b, [0.95, 1.72, 0.004], 1.15, 0.72, 5);
        picture(b, [2.1, 1.66, 0.004], 0.42, 0.55, 17, "#2f2a26");
      });
      onWall(b, plan, "right", () =>
        shelf(b, { width: 1.6, height: 1.9, depth: 0.32, material: "wood", color: tone("#70452a") }, true, 5),
      );
      plant(b, [-2.6, 0, -2.05], 1.5, 6, "#d9d2c2");
      plant(b, [-0.55, 0, -2.25], 0.85, 3);
    },
  },
  {
    id: "bedroom",
    en: ["bedroom", "hotel room", "dorm"],
    zh: ["卧室", "睡房", "寝室", "宿舍"],
    plan: {
      ...livingPlan,
      width: 5.6,
      wall: tone("#b4bfd0"),
      floor: { kind: "boards", color: tone("#c79a66") },
      openings: {
        left: [window(1.2, 1.5, { curtains: tone("#e3d3b8"), panes: [2, 3] })],
        back: [window(-1.35, 1.3, { curtains: tone("#e3d3b8"), panes: [2, 3] })],
      },
    },
    sun: 318,
    stage: [1.8, 1.6],
    features: ["bed", "window"],
    surface: "wood",
    furnish(f) {
      const { b, plan } = f;
      b.within([1.35, 0, -1.5], 0, () =>
        bed(b, { width: 1.6, height: 1.05, depth: 2.05, material: "wood", color: WOOD, second: tone("#c98a5a") }, true),
      );
      f.supports.push({ name: "bed", at: [1.35, 0.58, -1.2], extent: [1.3, 1.1] });
      b.within([0.2, 0, -2.35], 0, () =>
        cupboard(b, { width: 0.5, height: 0.55, depth: 0.4, material: "wood", color: WOOD }),
      );
      lampOn(f, [0.2, 0.58, -2.36], 0.42, tone("#5f7f86"));
      rug(
        b,
        { width: 2, height: 0, depth: 1.4, material: "cloth", color: tone("#d9cdb4"), second: tone("#8f9ab0") },
        true,
      );
      onWall(b, plan, "back", () => picture(b, [1.35, 1.75, 0.004], 0.95, 0.6, 4));
      onWall(b, plan, "right", () =>
        b.within([0.6, 0, 0.3], 0, () =>
          cupboard(b, { width: 1.2, height: 2, depth: 0.58, material: "painted", color: tone("#e6dfd0") }),
        ),
      );
      plant(b, [-2.35, 0, -2.1], 1.2, 8);
    },
  },
  {
    id: "kitchen",
    en: ["kitchen", "kitchenette", "galley"],
    zh: ["厨房", "灶台", "开放式厨房"],
    plan: {
      ...livingPlan,
      wall: tone("#e6dcc4"),
      dado: { height: 1.42, color: tone("#dfe8e2"), tiles: true },
      floor: { kind: "checker", color: tone("#d9d0bf"), second: tone("#7f9a94") },
      openings: {
        back: [{ at: -0.7, width: 1.5, sill: 1.08, height: 1.15, kind: "window", panes: [4, 2] }],
        left: [window(0.4, 1.3, { panes: [2, 3] })],
      },
    },
    sun: 332,
    stage: [2.2, 1.6],
    features: ["counter", "window"],
    surface: "stone",
    furnish(f) {
      const { b } = f;
      const front = { on: "paint" as const, color: tone("#5f8a86") };
      const top = { on: "wood" as const, color: tone("#c18f58") };
      counter(b, [-0.6, 0, -2.28], 3.4, 0.9, 0.62, front, top, 6);
      f.supports.push({ name: "counter", at: [0.4, 0.9, -2.2], extent: [1, 0.4] });
      // Stove with pans, and a hood over it.
      b.box([1.46, 0.45, -2.28], [0.66, 0.9, 0.62], { on: "gloss", color: tone("#e4e0d6") }, { bevel: 0.015 });
      b.box([1.46, 0.42, -1.965], [0.5, 0.4, 0.02], { on: "gloss", color: tone("#1e2226") }, { bevel: 0.01 });
      b.box([1.46, 0.68, -1.95], [0.5, 0.02, 0.03], { on: "metal", color: tone("#a8aaac") }, { bevel: 0.006 });
      for (let i = 0; i < 4; i++)
        b.within([1.25 + i * 0.14, 0.8, -1.965], [Math.PI / 2, 0, 0], () =>
          b.cylinder([0, 0, 0], 0.03, 0.024, { on: "metal", color: tone("#77797c") }, 0.02, 12),
        );
      for (const [x, z] of [
        [1.31, -2.42],
        [1.61, -2.42],
        [1.31, -2.14],
        [1.61, -2.14],
      ])
        b.cylinder([x, 0.9, z], 0.012, 0.09, { on: "paint", color: tone("#26282a") }, 0.085, 20);
      b.lathe(
        [1.61, 0.912, -2.14],
        [
          [0, 0],
          [0.11, 0],
          [0.12, 0.13],
          [0.125, 0.135],
          [0.118, 0.135],
          [0.11, 0.02],
          [0, 0.015],
        ],
        { on: "metal", color: tone("#b5603a") },
        24,
      );
      b.box([1.46, 1.82, -2.3], [0.66, 0.12, 0.52], { on: "metal", color: tone("#b4b6b8") }, { bevel: 0.01 });
      b.box([1.46, 2.3, -2.42], [0.3, 0.9, 0.28], { on: "metal", color: tone("#b4b6b8") });
      // Fridge.
      b.box([2.35, 0.92, -2.24], [0.72, 1.84, 0.68], { on: "gloss", color: tone("#9ccabf") }, { bevel: 0.05 });
      b.box([2.35, 1.28, -1.898], [0.7, 0.012, 0.01], { on: "paint", color: tone("#3f5a54") });
      for (const y of [1.5, 0.98])
        b.box([2.08, y, -1.88], [0.03, 0.24, 0.04], { on: "metal", color: tone("#c9c9c4") }, { bevel: 0.01 });
      // Wall cupboards and an open shelf of crockery.
      b.box([0.62, 1.85, -2.42], [0.9, 0.66, 0.34], front, { bevel: 0.01 });
      for (const s of [-1, 1])
        b.box(
          [0.62 + s * 0.225, 1.85, -2.24],
          [0.43, 0.62, 0.02],
          { ...front, color: dim(front.color, 1.1) },
          { bevel: 0.008 },
        );
      b.box([-2.02, 1.62, -2.46], [1, 0.03, 0.24], top, { bevel: 0.005 });
      goods(b, -2.5, -1.55, 1.635, -2.46, 0.24, 5);
      b.box([-2.02, 1.98, -2.46], [1, 0.03, 0.24], top, { bevel: 0.005 });
      goods(b, -2.5, -1.55, 1.995, -2.46, 0.2, 8);
      // Sink, tap, board, jars.
      b.box([-0.7, 0.895, -2.26], [0.62, 0.03, 0.42], { on: "metal", color: tone("#8f9498") });
      b.rod(
        [
          [-0.7, 0.9, -2.5],
          [-0.7, 1.16, -2.5],
          [-0.7, 1.22, -2.42],
          [-0.7, 1.12, -2.34],
        ],
        0.014,
        { on: "metal", color: tone("#c4c6c8") },
        { segments: 10, sides: 8, straight: false, caps: true },
      );
      goods(b, -2.15, -1.4, 0.92, -2.42, 0.26, 12);
      plant(b, [-0.15, 1.1, -2.5], 0.3, 4, "#e4ded0");
      pendantOn(f, [0.6, 2.12, -1.25], 0.2, tone("#c8603a"));
      f.lights.push({ at: [-0.6, 2.1, -1.6], color: [1, 0.85, 0.65], strength: f.lit ? 2 : 0.6, reach: 5 });
    },
  },
  {
    id: "bathroom",
    en: ["bathroom", "restroom", "washroom", "shower room"],
    zh: ["浴室", "卫生间", "洗手间"],
    plan: {
      ...livingPlan,
      width: 4.6,
      back: 2.1,
      wall: tone("#cfdde0"),
      dado: { height: 1.35, color: tone("#e9efec"), tiles: true },
      floor: { kind: "checker", color: tone("#e2ded4"), second: tone("#5f7f8a") },
      openings: {
        back: [window(-0.75, 1.1, { sill: 1.2, height: 1.1, panes: [2, 2] })],
        left: [window(0.6, 1.1, { sill: 1.1, height: 1.2, panes: [2, 2] })],
      },
    },
    sun: 326,
    stage: [1.6, 1.4],
    features: ["bathtub", "sink", "toilet", "window"],
    surface: "stone",
    furnish(f) {
      const { b, plan } = f;
      const china = tone("#f4f2ec");
      const made = (width: number, height: number, depth: number) => ({
        width,
        height,
        depth,
        material: "ceramic",
        color: china,
      });
      b.within([-1, 0, -1.5], 0, () => bathtub(b, made(0.78, 0.6, 1.7)));
      f.supports.push({ name: "bathtub", at: [-1, 0.2, -1.5], extent: [1, 0.3] });
      b.within([0.75, 0, -1.82], 0, () => sink(b, made(0.57, 0.84, 0.5)));
      f.supports.push({ name: "sink", at: [0.75, 0.72, -1.8], extent: [0.3, 0.2] });
      b.within([1.75, 0, -1.72], 0, () => toilet(b, made(0.42, 0.78, 0.7)));
      onWall(b, plan, "back", () => {
        b.box([0.75, 1.62, 0.02], [0.66, 0.86, 0.03], { on: "paint", color: tone("#b89a5a") }, { bevel: 0.01 });
        b.panel(
          [0.75, 1.62, 0.037],
          0.58,
          0.78,
          { on: "gloss", color: [0, 0, 0], shade: (p) => dim(tone("#9fb8c4"), 0.75 + 0.35 * (p[1] - 1.2)) },
          2,
          4,
        );
        b.box([1.75, 1.3, 0.08], [0.6, 0.03, 0.15], { on: "wood", color: WOOD }, { bevel: 0.005 });
        ornament(b, [1.62, 1.315, 0.08], 0, 0.24);
        ornament(b, [1.9, 1.315, 0.08], 3, 0.2);
      });
      onWall(b, plan, "right", () => {
        b.rod(
          [
            [-0.2, 1.25, 0.07],
            [0.6, 1.25, 0.07],
          ],
          0.012,
          { on: "metal", color: tone("#c9ccd0") },
          { segments: 1, sides: 8 },
        );
        b.grid(8, 8, (u, v) => [0 + u * 0.45, 0.68 + v * 0.58, 0.085 + 0.012 * Math.sin(u * 14)], {
          on: "cloth",
          color: tone("#c9705a"),
        });
      });
      rug(
        b,
        { width: 1.2, height: 0, depth: 0.75, material: "cloth", color: tone("#7fa0a8"), second: tone("#e9e4d6") },
        true,
      );
      plant(b, [-2, 0, -1.75], 0.9, 6, "#e4e0d6");
      f.lights.push({ at: [0.75, 2.2, -1.5], color: [1, 0.86, 0.68], strength: f.lit ? 2.6 : 0.5, reach: 5 });
    },
  },
  {
    id: "hallway",
    en: ["hallway", "corridor", "hall"],
    zh: ["走廊", "过道"],
    plan: {
      ...livingPlan,
      width: 3.2,
      back: 7,
      front: 5,
      height: 2.9,
      wall: tone("#c9b58f"),
      dado: { height: 1, color: tone("#8a9a86") },
      floor: { kind: "checker", color: tone("#e6dfcf"), second: tone("#4a4640") },
      openings: {
        back: [window(0, 1.2, { sill: 0.7, height: 1.9, panes: [2, 4] })],
        left: [-3.5, 0.5].map((at) => ({
          at,
          width: 0.95,
          sill: 0,
          height: 2.1,
          kind: "door" as const,
          frame: tone("#7a5230"),
        })),
        right: [-1.5, 2.5].map((at) => ({
          at,
          width: 0.95,
          sill: 0,
          height: 2.1,
          kind: "door" as const,
          frame: tone("#7a5230"),
        })),
      },
    },
    sun: 352,
    stage: [1, 2.4],
    features: ["door", "window"],
    surface: "stone",
    furnish(f) {
      const { b, plan } = f;
      for (const z of [-4.5, -1, 2.5]) pendantOn(f, [0, 2.25, z], 0.18, tone("#c8803a"));
      onWall(b, plan, "left", () => {
        for (const x of [-1.5, 2.4]) picture(b, [x, 1.65, 0.004], 0.6, 0.75, x > 0 ? 6 : 5);
      });
      onWall(b, plan, "right", () => {
        for (const x of [-3.4, 0.5]) picture(b, [x, 1.65, 0.004], 0.75, 0.55, x > 0 ? 16 : 15);
      });
      b.within([1.35, 0, -4.4], -Math.PI / 2, () =>
        cupboard(b, { width: 1, height: 0.8, depth: 0.34, material: "wood", color: tone("#70452a") }),
      );
      plant(b, [-1.2, 0, -6.4], 1.3, 4);
    },
  },
];
