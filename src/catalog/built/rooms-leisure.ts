/** Rooms where people eat, play, listen, pray and swim. */
import { chair, stool, table } from "../furniture/index.ts";
import type { Batch } from "./batch.ts";
import { counter, lettering, picture, plant } from "./fittings.ts";
import * as ware from "./hallware.ts";
import { GAY, Kit, lit, mat, pickAt, shine, times } from "./kit.ts";
import { onWall } from "./room.ts";
import { type Furnishing, hall, lampOn, pendantOn, type RoomRow, window } from "./roomkit.ts";
import { poolRim } from "./sites-sport.ts";
import { hoop } from "./siteware.ts";
import { tone } from "./surfaces.ts";

/** A table with chairs around it, laid by `seed`. */
function tableSet(
  b: Batch,
  x: number,
  z: number,
  turn: number,
  hex: string,
  seat: string,
  round = true,
  cloth?: string,
): void {
  const k = new Kit(b);
  b.within([x, 0, z], turn, () => {
    table(b, { width: 0.85, height: 0.74, depth: 0.85, material: "painted", color: tone(hex) }, round);
    if (cloth) k.turned(0, 0.5, 0, [0.54, 0, 0.46, 0.24, 0, 0.255], mat("cloth", cloth), 20);
    for (let i = 0; i < 3; i++)
      k.turned(
        Math.sin(i * 2.1) * 0.22,
        0.76,
        Math.cos(i * 2.1) * 0.22,
        [0.04, 0, 0.1, 0.012, 0.105, 0.018],
        mat("gloss", "#f6f2ea"),
        14,
      );
    k.turned(0, 0.755, 0, [0.03, 0, 0.03, 0.07, 0, 0.12], shine("#ffc870", 1.1), 8);
    for (const s of [-1, 1])
      b.within([s * 0.66, 0, 0], (-s * Math.PI) / 2, () =>
        chair(b, { width: 0.44, height: 0.88, depth: 0.44, material: "painted", color: tone(seat) }),
      );
  });
}

const words = (f: Furnishing, otherwise: string): string[] =>
  f.params.signs.length ? f.params.signs.map((s) => s.text) : [otherwise];

/** Rows of leisure. */
export const leisureRooms: RoomRow[] = [
  {
    id: "bar",
    en: [
      "bar",
      "pub",
      "tavern",
      "cocktail bar",
      "saloon",
      "nightclub",
      "night club",
      "disco",
      "dance club",
      "club",
      "lounge bar",
    ],
    zh: ["酒吧", "酒馆", "夜店", "夜总会", "迪厅", "舞池"],
    plan: hall(9, 3.4, 4.6, 3.2, "#3a2a28", "#4a3628", {
      floor: { kind: "boards", color: tone("#6a4630") },
      dado: { height: 1.1, color: tone("#2a1c18") },
      ceiling: { kind: "beams", color: tone("#3a2c26") },
    }),
    sun: 300,
    stage: [2.2, 1.4],
    features: ["counter", "neon", "table"],
    surface: "wood",
    lampsAlways: true,
    mood: 0.5,
    bounce: [0.13, 0.08, 0.09],
    furnish(f) {
      const { b } = f;
      const k = new Kit(b);
      counter(b, [0.4, 0, -1.9], 6, 1.1, 0.7, mat("paint", "#5a2f22"), mat("gloss", "#8a5230"), 9);
      f.supports.push({ name: "counter", at: [0.4, 1.1, -1.8], extent: [4, 0.4] });
      for (let j = 0; j < 3; j++) {
        k.slab(0.4, 1.15 + j * 0.48, -3.2, 6, 0.04, 0.34, lit("gloss", "#8a5a36", 0.12));
        ware.bottles(k, -2.5, 3.3, 1.19 + j * 0.48, -3.2, 4 + j, 1.1);
        k.slab(0.4, 1.12 + j * 0.48, -3.04, 6, 0.02, 0.02, shine("#ff9a4a", 1.8));
      }
      k.face(0.4, 1.9, -3.38, 6.2, 1.7, lit("gloss", "#5a3a2a", 0.12));
      for (let i = 0; i < 6; i++)
        b.within([-2 + i * 0.95, 0, -1.15], 0, () =>
          stool(b, { width: 0.38, height: 0.74, depth: 0.38, material: "painted", color: tone("#7a2a24") }),
        );
      for (const x of [-0.6, -0.4, -0.2]) {
        k.post(x, 1.1, -1.95, 0.36, 0.035, mat("metal", "#d0a84a"));
        k.slab(x, 1.44, -1.9, 0.05, 0.2, 0.05, mat("paint", "#22201e"));
      }
      onWall(b, f.plan, "back", () => lettering(b, words(f, "BAR"), [-3.6, 2.35, 0.05], 1.5, 0.7, shine("#ff4a8a", 3)));
      onWall(b, f.plan, "right", () => {
        lettering(b, ["MUSIC"], [-1.4, 2.2, 0.05], 1.8, 0.5, shine("#4ad8ff", 3));
        picture(b, [0.7, 1.9, 0.004], 0.7, 0.9, 5);
      });
      tableSet(b, -3.2, 0.1, 0.4, "#3a2620", "#6a3a2a");
      tableSet(b, 3.4, 0.5, -0.3, "#3a2620", "#6a3a2a");
      for (const x of [-1.8, 0.4, 2.6]) pendantOn(f, [x, 2.1, -1.7], 0.17, tone("#2a5a4a"));
      f.lights.push(
        { at: [-3.4, 2.2, -2.2], color: [1, 0.25, 0.5], strength: 4, reach: 7 },
        { at: [3.6, 2.2, -0.4], color: [0.2, 0.7, 1], strength: 3.4, reach: 7 },
        { at: [0.4, 2, -2.7], color: [1, 0.6, 0.3], strength: 4, reach: 6 },
      );
    },
  },
  {
    id: "restaurant",
    en: [
      "restaurant",
      "fine dining restaurant",
      "dining hall",
      "diner",
      "bistro",
      "steakhouse",
      "trattoria",
      "fancy restaurant",
    ],
    zh: ["餐厅", "饭店", "餐馆", "西餐厅", "高级餐厅", "饭馆"],
    plan: hall(9.4, 3.6, 4.6, 3.3, "#b8845a", "#7a5236", {
      floor: { kind: "boards", color: tone("#8a5c3a") },
      dado: { height: 1.1, color: tone("#5a2f2a") },
      ceiling: { kind: "beams", color: tone("#d8c8b0") },
      openings: { left: [window(0.6, 2.6, { sill: 0.5, height: 2.2, curtains: tone("#8a2f2a"), panes: [3, 3] })] },
      view: "city",
    }),
    sun: 296,
    stage: [1.5, 1.2],
    features: ["table", "window"],
    surface: "wood",
    lampsAlways: true,
    furnish(f) {
      const { b } = f;
      for (const [x, z, t] of [
        [-2.9, -1.9, 0.2],
        [0, -2.4, 0],
        [2.9, -1.8, -0.2],
        [-3.3, 0.6, 0.5],
        [3.3, 0.8, -0.5],
      ]) {
        tableSet(b, x, z, t, "#5a3a24", "#7a3a2a", true, "#f4efe6");
        f.stands(x, z, 0.9, 0.7);
      }
      for (const [x, z] of [
        [-2.9, -1.9],
        [0, -2.4],
        [2.9, -1.8],
      ])
        pendantOn(f, [x, 2.1, z], 0.2, tone("#b03a2a"));
      onWall(b, f.plan, "back", () => {
        picture(b, [-2.6, 1.9, 0.004], 1.3, 0.9, 5, "#b8923e");
        picture(b, [2.6, 1.9, 0.004], 1.3, 0.9, 9, "#b8923e");
        lettering(b, words(f, "RESTAURANT"), [0, 2.3, 0.03], 2.4, 0.5, mat("metal", "#d8b04a"));
      });
      for (const x of [-1, 1]) plant(b, [x * 4.2, 0, -3.1], 1.6, 4 + x);
      lampOn(f, [4.2, 0.9, -1], 0.45, tone("#b08a4a"));
      new Kit(b).slab(4.2, 0, -1, 0.6, 0.9, 1, mat("paint", "#5a3a24"), 0.01);
    },
  },
  {
    id: "food-court",
    en: [
      "food court",
      "cafeteria",
      "canteen",
      "school cafeteria",
      "mess hall",
      "lunchroom",
      "fast food restaurant",
      "shopping mall",
      "mall",
    ],
    zh: ["美食广场", "食堂", "自助餐厅", "快餐店", "购物中心", "商场"],
    plan: hall(14, 5, 5, 4, "#e8e2d6", "#c9c2b4", { floor: { kind: "tiles", color: tone("#d8d0c0") } }),
    sun: 300,
    stage: [2, 1.4],
    features: ["table", "counter", "signs"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const { b } = f;
      const k = new Kit(b);
      const names = ["PIZZA", "NOODLES", "BURGERS", "SALAD", "COFFEE"];
      names.forEach((name, i) => {
        const x = (i - 2) * 2.7;
        const hex = pickAt(GAY, i);
        counter(b, [x, 0, -3.6], 2.5, 1.05, 0.7, mat("paint", hex), mat("gloss", "#e8e4dc"), 4);
        k.slab(x, 2.7, -3.7, 2.6, 0.75, 0.5, mat("paint", hex), 0.03);
        k.at(x, 3.07, -3.44, 0, () =>
          lettering(b, [i === 0 ? words(f, name)[0] : name], [0, 0, 0], 2.2, 0.45, lit("matte", "#fff4dc", 0.9)),
        );
        k.face(x, 1.85, -4.9, 2.6, 1.6, lit("gloss", "#f0dcb8", 0.45));
        for (const q of [-0.8, 0, 0.8])
          k.slab(x + q, 1.95, -4.85, 0.7, 0.5, 0.04, lit("matte", ["#3a2a22", "#22303a", "#2f3a26"][i % 3], 0.1));
        for (let q = 0; q < 5; q++)
          k.turned(
            x - 0.9 + q * 0.45,
            1.06,
            -3.5,
            [0.05, 0, 0.13, 0.02, 0.1, 0.07, 0, 0.1],
            lit("gloss", pickAt(["#d8923a", "#c8402a", "#7aa03a", "#e8c86a"], q + i), 0.15),
            12,
          );
        k.bit(x - 1.33, 0, -3.7, 0.12, 2.7, 0.4, mat("paint", "#f2efe8"));
        f.lights.push({ at: [x, 2.4, -3], color: [1, 0.85, 0.6], strength: 2.6, reach: 6 });
      });
      f.supports.push({ name: "counter", at: [0, 1.05, -3.4], extent: [1.5, 0.4] });
      for (const [x, z] of [
        [-5, -1],
        [-2.8, -1.6],
        [2.9, -1.5],
        [5.1, -0.9],
        [-4.6, 1.4],
        [4.7, 1.5],
      ]) {
        tableSet(b, x, z, x, "#e8e4dc", pickAt(GAY, Math.round(x)), true);
        f.stands(x, z, 0.9, 0.7);
      }
      for (const x of [-6.4, 6.4]) plant(b, [x, 0, -2.6], 1.8, 7);
    },
  },
  {
    id: "bakery",
    en: ["bakery", "bakery shop", "bakery interior", "patisserie", "pastry shop", "cake shop", "bread shop"],
    zh: ["面包店", "面包房", "烘焙店", "蛋糕店", "糕点店"],
    plan: hall(7.6, 3, 4.2, 3, "#ead2ac", "#c8a078", {
      floor: { kind: "checker", color: tone("#f0e2cc"), second: tone("#b8805a") },
      ceiling: { kind: "beams", color: tone("#f2e6d2") },
      openings: { left: [window(0.8, 2.2, { sill: 0.6, height: 1.9, panes: [2, 2] })] },
      view: "city",
    }),
    sun: 298,
    stage: [2, 1.4],
    features: ["counter", "window", "signs"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const { b } = f;
      const k = new Kit(b);
      const loaf = (x: number, y: number, z: number, i: number): void =>
        k.b.within([x, y, z], 0.3 * (i % 3), () => {
          if (i % 3 === 0) k.ball(0, 0.07, 0, 0.13, mat("matte", "#a8662c"), 10, 0.09);
          else if (i % 3 === 1)
            k.bent(
              [
                [-0.22, 0.06, 0],
                [0, 0.08, 0.02],
                [0.22, 0.06, 0],
              ],
              (t) => 0.03 + 0.05 * Math.sin(Math.PI * t),
              mat("matte", "#c0803a"),
              7,
            );
          else k.turned(0, 0, 0, [0.09, 0, 0.11, 0.06, 0.1, 0.09, 0.03, 0.12, 0, 0.1], mat("gloss", "#c98a4a"), 10);
        });
      for (let j = 0; j < 4; j++) {
        const y = 0.75 + j * 0.5;
        k.tilt(0.5, y, -2.75, [0.16, 0, 0], () => k.slab(0, 0, 0, 5.4, 0.05, 0.5, mat("matte", "#8a5a34")));
        for (let i = 0; i < 15; i++) loaf(-2 + i * 0.36, y + 0.04, -2.72, i + j);
      }
      for (const x of [-2.2, 0.5, 3.2]) k.slab(x, 0, -2.8, 0.08, 2.5, 0.44, mat("matte", "#7a4e2c"));
      k.slab(0.5, 0, -1.45, 4.4, 0.62, 0.75, mat("paint", "#6a8a7a"), 0.02);
      k.slab(0.5, 1.15, -1.5, 4.5, 0.05, 0.7, mat("gloss", "#e8dcc8"));
      k.face(0.5, 0.9, -1.08, 4.4, 0.5, { on: "glass", color: [0.9, 0.97, 1] });
      for (let i = 0; i < 13; i++) {
        const x = -1.5 + i * 0.33;
        k.turned(
          x,
          0.66,
          -1.28,
          [0.1, 0, 0.1, 0.1, 0.08, 0.13, 0, 0.14],
          lit("gloss", pickAt(["#f2d8c0", "#7a4428", "#e8a0a8", "#f4ecd8"], i), 0.25),
          12,
        );
        k.ball(x, 0.82, -1.28, 0.025, lit("gloss", "#c8242a", 0.3), 6);
      }
      f.supports.push({ name: "counter", at: [0.5, 1.2, -1.5], extent: [3, 0.5] });
      onWall(b, f.plan, "back", () =>
        lettering(b, words(f, "BAKERY"), [0.5, 2.72, 0.05], 2.6, 0.36, mat("paint", "#7a3a20")),
      );
      for (const [x, z] of [
        [-2.9, -1.4],
        [-3.1, -0.5],
      ]) {
        k.turned(x, 0, z, [0.24, 0, 0.3, 0.55, 0.28, 0.55], mat("matte", "#b08a54"), 12);
        times(5, (i) =>
          k.bar(
            [x + 0.1 * Math.sin(i * 1.3), 0.3, z + 0.1 * Math.cos(i)],
            [x + 0.16 * Math.sin(i * 1.3), 1.05, z + 0.15 * Math.cos(i)],
            0.045,
            mat("matte", "#b8742f"),
            6,
          ),
        );
      }
      for (const x of [-0.8, 0.6, 2]) pendantOn(f, [x, 2.1, -1.4], 0.19, tone("#b0582a"));
    },
  },
  {
    id: "music-studio",
    en: [
      "music studio",
      "recording studio",
      "recording booth",
      "band room",
      "rehearsal room",
      "concert stage",
      "stage",
      "concert hall",
      "concert",
      "auditorium",
      "theater",
      "theatre",
      "theater stage",
      "opera",
      "music hall",
    ],
    zh: ["录音室", "音乐工作室", "录音棚", "排练室", "舞台", "音乐厅", "演唱会", "剧院", "剧场", "戏台", "演奏厅"],
    plan: hall(13, 6, 6, 5.6, "#2f2428", "#2a2226", {
      floor: { kind: "boards", color: tone("#8a5a36") },
      ceiling: { kind: "trusses", color: tone("#2a2a2e") },
    }),
    sun: 320,
    stage: [2.8, 1.6],
    features: ["curtain", "piano", "lights"],
    surface: "wood",
    lampsAlways: true,
    mood: 0.55,
    bounce: [0.13, 0.09, 0.1],
    furnish(f) {
      const { b } = f;
      const k = new Kit(b);
      k.at(0, 0, -3.1, 0, () => ware.stageFrame(k, 12.4, 0.02, 2.8, 5.2));
      k.face(0, 2.4, -5.6, 8, 4, lit("cloth", "#3a2a5a", 0.12));
      k.at(0, 0.03, -3.8, 0, () => ware.drumKit(k));
      k.at(-3, 0, -2.2, 0.5, () => ware.grandPiano(k));
      for (const x of [-5.2, 5.2]) {
        k.at(x, 0, -2.4, x > 0 ? -0.3 : 0.3, () => {
          ware.speaker(k, 0.9, 1.3);
          k.at(0, 1.3, 0, 0, () => ware.speaker(k, 0.8, 1));
        });
      }
      for (const [x, z] of [
        [2.2, -2],
        [3.6, -2.6],
      ]) {
        k.turned(x, 0, z, [0.15, 0, 0.15, 0.02, 0.012, 0.05, 0.012, 1.4], mat("metal", "#3a3d42"), 10);
        k.ball(x, 1.5, z + 0.06, 0.05, mat("metal", "#c8cdd0"), 8, 0.07);
        f.stands(x, z, 1.5);
      }
      for (let i = 0; i < 7; i++) {
        const x = (i - 3) * 1.6;
        const hex = ["#ff5a8a", "#ffd08a", "#5a9aff", "#ffe8c0", "#c86aff", "#ffd08a", "#5affc8"][i];
        k.tilt(x, 4.5, -2.2, [0.6, 0, 0.05 * (3 - i)], () => {
          k.turned(0, 0, 0, [0.2, 0, 0.18, 0.3, 0.08, 0.42], mat("paint", "#1c1e22"), 12);
          k.turned(0, 0.005, 0, [0, 0, 0.17, 0.005], shine(hex, 3), 12);
        });
        if (i % 2 === 0) f.lights.push({ at: [x, 3.6, -1.6], color: tone(hex), strength: 8, reach: 9 });
      }
      f.lights.push({ at: [0, 3.4, 2.4], color: [1, 0.9, 0.75], strength: 9, reach: 9 });
      for (const x of [-1.4, 1.4]) k.slab(x * 1.2, 0.02, -2.1, 0.6, 0.28, 0.4, mat("paint", "#1c1e22"), 0.03);
    },
  },
  {
    id: "cinema",
    en: ["cinema", "movie theater", "movie theatre", "cinema hall", "screening room", "film theater"],
    zh: ["电影院", "影院", "影厅", "放映厅"],
    plan: hall(13, 9, 5, 5.6, "#4a1f24", "#2a1a1e", {
      floor: { kind: "carpet", color: tone("#5a1f26") },
      ceiling: { kind: "plain", color: tone("#2a2024") },
    }),
    sun: 320,
    stage: [1.6, 1],
    features: ["screen", "seat"],
    surface: "carpet",
    lampsAlways: true,
    mood: 0.5,
    bounce: [0.11, 0.06, 0.07],
    furnish(f) {
      const { b } = f;
      const k = new Kit(b);
      b.panel(
        [0, 3.1, -8.9],
        8.6,
        3.9,
        {
          on: "glow",
          color: [0, 0, 0],
          glow: (p) => {
            const v = (p[1] - 1.1) / 3.9;
            const hill = 0.34 + 0.1 * Math.sin(p[0] * 1.1) + 0.05 * Math.sin(p[0] * 2.7);
            return v < hill ? [0.08, 0.22 + 0.1 * v, 0.2] : [0.9 - 0.5 * v, 0.6 - 0.1 * v, 0.35 + 0.5 * v];
          },
        },
        40,
        24,
      );
      for (const s of [-1, 1])
        b.grid(
          40,
          4,
          (u, v) => [s * (4.4 + 1.9 * u), 0.6 + 4.6 * v, -8.7 + 0.1 * Math.sin(u * 40)],
          mat("cloth", "#9a1f2a"),
        );
      for (let j = 0; j < 5; j++) {
        k.at(-3.4, 0, -6.4 + j * 1.05, Math.PI, () => ware.seatRow(k, 4.4, "#a8242e"));
        k.at(3.4, 0, -6.4 + j * 1.05, Math.PI, () => ware.seatRow(k, 4.4, "#a8242e"));
      }
      for (const s of [-1, 1])
        for (const z of [-6, -3, 0]) {
          k.turned(s * 6.35, 2.2, z, [0.06, 0, 0.16, 0.3, 0.16, 0.34], shine("#ffb060", 1.5), 10);
          f.lights.push({ at: [s * 5.9, 2.6, z], color: [1, 0.62, 0.32], strength: 2.2, reach: 5 });
        }
      f.lights.push(
        { at: [0, 3, -7], color: [0.8, 0.75, 0.85], strength: 10, reach: 12 },
        { at: [0.5, 3, 2.6], color: [1, 0.8, 0.6], strength: 4, reach: 7 },
      );
      for (let z = -6; z < 3; z += 1)
        for (const s of [-0.7, 0.7]) k.bit(s, 0.004, z, 0.1, 0.012, 0.1, shine("#ffd08a", 1.4));
    },
  },
  {
    id: "church-interior",
    en: [
      "church interior",
      "inside a church",
      "cathedral interior",
      "nave",
      "chapel interior",
      "cathedral hall",
      "wedding chapel",
    ],
    zh: ["教堂内部", "教堂里", "大教堂内", "礼拜堂内"],
    plan: hall(11, 9, 5, 8, "#cfc2a8", "#a89a84", {
      wallOn: "stone",
      floor: { kind: "tiles", color: tone("#b8ac96") },
      ceiling: { kind: "beams", color: tone("#b8a888") },
      openings: {
        left: [
          window(3, 1.1, { sill: 2, height: 3.4, panes: [2, 6] }),
          window(-1, 1.1, { sill: 2, height: 3.4, panes: [2, 6] }),
        ],
      },
    }),
    sun: 300,
    stage: [1.2, 1.6],
    features: ["altar", "window", "candles"],
    surface: "stone",
    lampsAlways: true,
    mood: 0.9,
    furnish(f) {
      const { b } = f;
      const k = new Kit(b);
      for (const s of [-1, 1]) {
        for (let i = 0; i < 6; i++) {
          const z = -7.6 + i * 2.3;
          ware.column(k, s * 4.2, z, 8, 0.3, mat("stone", "#d8ccb4"));
          f.stands(s * 4.2, z, 8, 0.35);
        }
        for (let j = 0; j < 6; j++) k.at(s * 2.35, 0, -5.4 + j * 1.15, Math.PI, () => ware.pew(k, 2.7));
      }
      onWall(b, f.plan, "back", () => {
        for (const [x, w, h] of [
          [0, 2.2, 5],
          [-2.7, 1.3, 3.8],
          [2.7, 1.3, 3.8],
        ])
          ware.stainedGlass(k, x, 2.1, 0.02, w, h, 5 + x, f.lit && f.params.time === "night" ? 0.35 : 1);
      });
      onWall(b, f.plan, "right", () => {
        for (const x of [-3, 1]) ware.stainedGlass(k, x, 2, 0.02, 1.3, 3.6, 9 + x, 0.8);
      });
      for (let i = 0; i < 3; i++) k.slab(0, i * 0.16, -7.9, 6 - i * 0.8, 0.16, 2.2 - i * 0.4, mat("stone", "#c4b79e"));
      k.slab(0, 0.48, -8, 2.4, 0.95, 0.8, mat("cloth", "#f4efe4"), 0.02);
      k.slab(0, 1.43, -8.2, 0.1, 1.1, 0.08, mat("metal", "#d8b04a"));
      k.slab(0, 2.1, -8.2, 0.6, 0.1, 0.08, mat("metal", "#d8b04a"));
      for (const x of [-0.9, -0.6, 0.6, 0.9]) {
        k.post(x, 1.43, -8, 0.4, 0.04, mat("matte", "#f6f0e0"));
        k.turned(x, 1.83, -8, [0.02, 0, 0.03, 0.04, 0, 0.13], shine("#ffc860", 2.6), 6);
      }
      k.flat(0, 0.008, -2.5, 1.2, 10, mat("carpet", "#8a2228"), 2, 8);
      f.lights.push(
        { at: [0, 2.3, -7], color: [1, 0.76, 0.45], strength: 6, reach: 9 },
        { at: [0, 4, -3], color: [1, 0.88, 0.7], strength: 6, reach: 11 },
      );
    },
  },
  {
    id: "indoor-pool",
    en: ["indoor swimming pool", "indoor pool", "swimming hall", "natatorium", "aquatic center", "lap pool"],
    zh: ["室内游泳池", "室内泳池", "游泳馆"],
    plan: hall(16, 13, 5, 5.6, "#dfe8ea", "#d4dde0", {
      floor: { kind: "tiles", color: tone("#d8e2e4") },
      dado: { height: 1.4, color: tone("#6fb4c4") },
      ceiling: { kind: "trusses", color: tone("#e8eef0") },
      pool: [-6, 6, -11.6, -1.5],
      openings: {
        left: [{ at: 2, width: 7, sill: 1.6, height: 3, kind: "window", panes: [6, 2], frame: tone("#8a949c") }],
      },
    }),
    sun: 292,
    stage: [2.4, 1],
    features: ["water", "window"],
    surface: "stone",
    lampsAlways: true,
    water: {
      level: -0.12,
      min: [-6, -11.6],
      max: [6, -1.5],
      waves: { height: 0.012, length: 1.4 },
      color: tone("#4fd0e0"),
      deep: tone("#1f8fb0"),
    },
    furnish(f) {
      const k = new Kit(f.b);
      poolRim(k, 12, 10.1, -6.55, 6);
      for (const x of [-7, 7])
        k.at(x, 0, -5, 0, () => {
          k.slab(0, 0, 0, 0.5, 0.45, 3, mat("paint", "#e8eef0"), 0.03);
        });
      for (const z of [-9, -4])
        k.bent(
          [
            [6.2, 2.9, z],
            [3, 2.7, z],
            [0, 2.65, z],
            [-3, 2.7, z],
            [-6.2, 2.9, z],
          ],
          0.012,
          mat("matte", "#e8e4da"),
          3,
        );
      for (const z of [-9, -4])
        for (let i = 0; i < 24; i++) {
          const x = -5.8 + i * 0.5;
          k.sheet(mat("cloth", i % 2 ? "#d8382a" : "#f2f4f4"), [x, 2.7, z], [x + 0.36, 2.7, z], [x + 0.18, 2.35, z]);
        }
      onWall(f.b, f.plan, "back", () => {
        k.slab(0, 3.2, 0, 5, 1.2, 0.1, mat("paint", "#1f3a5a"));
        lettering(f.b, words(f, "SWIMMING"), [0, 3.8, 0.06], 4.4, 0.7, lit("paint", "#f4f8fa", 0.4));
      });
      k.at(7.2, 0, -8, -Math.PI / 2, () => {
        for (const x of [-0.4, 0.4]) k.bar([x, 0, 0.5], [x * 0.8, 1.7, 0], 0.04, mat("paint", "#f4f4f0"));
        k.slab(0, 1.7, 0, 0.8, 0.06, 0.7, mat("paint", "#d8382a"));
      });
      for (const z of [-9, -5, -1]) f.lights.push({ at: [0, 4.6, z], color: [0.92, 0.98, 1], strength: 11, reach: 12 });
      f.lights.push({ at: [0, 0.5, -6], color: [0.3, 0.85, 1], strength: 8, reach: 9 });
    },
  },
  {
    id: "supermarket",
    en: [
      "supermarket",
      "grocery store",
      "grocery shop",
      "supermarket aisle",
      "hypermarket",
      "convenience store",
      "department store",
    ],
    zh: ["超市", "超级市场", "便利店", "百货商店", "杂货店"],
    plan: hall(12, 9, 5, 3.8, "#e4e8ea", "#cfd4d6", { floor: { kind: "tiles", color: tone("#dfe2e2") } }),
    sun: 300,
    stage: [1.4, 1.6],
    features: ["counter", "shelves", "signs"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      [-4.3, -1.75, 1.75, 4.3].forEach((x, i) => {
        for (const z of [-6, -3]) k.at(x, 0, z, Math.PI / 2, () => ware.gondola(k, 2.8, i + z));
        k.slab(x, 2.5, -4.5, 0.06, 0.5, 1.6, mat("paint", pickAt(["#2f8a5a", "#d8402a", "#2f6ab0", "#e8a02a"], i)));
      });
      onWall(f.b, f.plan, "back", () => {
        for (let i = 0; i < 8; i++) {
          const x = (i - 3.5) * 1.4;
          k.slab(x, 0, 0, 1.36, 2.3, 0.7, mat("paint", "#e8ecee"));
          k.face(x, 1.2, 0.71, 1.2, 1.9, lit("gloss", "#bfe0ec", 0.55));
          for (let j = 0; j < 4; j++)
            for (let q = 0; q < 5; q++)
              k.bit(
                x - 0.48 + q * 0.24,
                0.36 + j * 0.46,
                0.71,
                0.16,
                0.3,
                0.04,
                lit("paint", pickAt(GAY, i + j * 3 + q), 0.3),
              );
        }
        k.slab(0, 2.5, 0, 6, 0.7, 0.12, mat("paint", "#2f8a5a"));
        lettering(f.b, words(f, "FRESH FOOD"), [0, 2.85, 0.07], 5.2, 0.5, lit("paint", "#ffffff", 0.6));
      });
      for (const [x, z, i] of [
        [-3.2, -0.4, 0],
        [3.2, -0.3, 1],
      ])
        k.at(x, 0, z, 0, () => {
          k.slab(0, 0, 0, 1.7, 0.7, 1, mat("matte", "#7a5a3c"), 0.02);
          for (let a = 0; a < 8; a++)
            for (let c = 0; c < 5; c++)
              k.ball(
                -0.72 + a * 0.2,
                0.76 + 0.04 * ((a * c) % 3),
                -0.38 + c * 0.19,
                0.085,
                mat("gloss", pickAt(i ? ["#e8922a", "#e8a83a"] : ["#c8302a", "#d8402a", "#7aa83a"], a + c)),
                8,
              );
        });
      for (const x of [-3, 0, 3]) f.lights.push({ at: [x, 3.2, -2], color: [0.95, 0.98, 1], strength: 3.4, reach: 8 });
    },
  },
  {
    id: "sports-hall",
    en: ["gymnasium", "sports hall", "indoor basketball court", "school gym", "indoor court", "indoor arena"],
    zh: ["体育馆内", "室内篮球场", "室内体育馆", "篮球馆"],
    plan: hall(18, 11, 6, 7, "#d8d2c4", "#c8935a", {
      floor: { kind: "boards", color: tone("#d09a5c") },
      dado: { height: 2, color: tone("#3a5f8a") },
      ceiling: { kind: "trusses", color: tone("#c9ced2") },
    }),
    sun: 300,
    stage: [3, 2],
    features: ["hoop", "ice"],
    surface: "wood",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      const white = mat("matte", "#f6f4ee");
      for (const s of [-1, 1]) k.line(s * 7.4, -9.4, s * 7.4, 6, 0.06, white);
      k.line(-7.4, -9.4, 7.4, -9.4, 0.06, white);
      k.flat(0, 0.008, -6.6, 4.9, 5.6, mat("gloss", "#a8442e"), 2, 2);
      k.arc(0, -3.8, 1.8, 0.06, white, -Math.PI / 2, Math.PI / 2);
      k.arc(0, -8, 6.6, 0.06, white, -1.35, 1.35);
      k.arc(0, 2.5, 1.8, 0.06, white);
      k.at(0, 0, -8.6, 0, () => hoop(k));
      f.stands(0, -9.7, 3.4, 0.3);
      for (let j = 0; j < 4; j++)
        for (const s of [-1, 1])
          k.slab(s * (7.9 + j * 0.3), 0, -2, 0.32, 0.4 + j * 0.4, 13, mat("matte", j % 2 ? "#b8845a" : "#a8744a"));
      onWall(f.b, f.plan, "back", () => {
        k.slab(4.6, 3.6, 0, 4.2, 1.8, 0.15, mat("paint", "#1c2228"));
        lettering(f.b, ["HOME 42 : 38"], [4.6, 4.5, 0.09], 3.8, 0.8, shine("#ff5a2a", 2));
        for (let i = 0; i < 3; i++)
          k.sheet(
            mat("cloth", pickAt(GAY, i)),
            [-6.6 + i * 1.5, 5.8, 0.1],
            [-6.6 + i * 1.5, 3.8, 0.1],
            [-5.6 + i * 1.5, 3.8, 0.1],
            [-5.6 + i * 1.5, 5.8, 0.1],
          );
      });
      for (const x of [-4, 4])
        for (const z of [-6, 0]) {
          k.turned(x, 6.2, z, [0.4, 0, 0.3, 0.3, 0.05, 0.4], mat("paint", "#dfe4e6"), 14);
          k.disc(x, 6.19, z, 0.01, shine("#fff6e0", 2));
          f.lights.push({ at: [x, 5.6, z], color: [1, 0.95, 0.86], strength: 12, reach: 14 });
        }
    },
  },
];
