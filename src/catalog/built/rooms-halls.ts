/** Halls: large rooms for looking, playing, healing, worship and work. */

import { lettering } from "./fittings.ts";
import * as ware from "./hallware.ts";
import { Kit, lit, mat, shine, times } from "./kit.ts";
import { onWall } from "./room.ts";
import { hall, type RoomRow, window } from "./roomkit.ts";
import { tone } from "./surfaces.ts";

/** Rows of halls. */
export const hallRooms: RoomRow[] = [
  {
    id: "aquarium",
    en: ["aquarium", "oceanarium", "aquarium hall", "fish tank", "aquarium tunnel", "sea life center"],
    zh: ["水族馆", "海洋馆", "水族箱", "海底世界"],
    plan: hall(12, 4, 5, 4.4, "#16222e", "#22303c", { ceiling: { kind: "plain", color: tone("#0e1822") } }),
    sun: 320,
    stage: [2.4, 1.6],
    features: ["window", "fish", "water", "rocks"],
    surface: "stone",
    lampsAlways: true,
    mood: 0.35,
    bounce: [0.05, 0.12, 0.17],
    furnish(f) {
      const k = new Kit(f.b);
      const tank = (w: number, h: number, seed: number): void => {
        const hues = ["#f0902a", "#f2e04a", "#4ab0f0", "#e8502a", "#f4f4f0", "#8a5ae0"];
        f.b.panel(
          [0, h / 2 + 0.5, 0.03],
          w,
          h,
          {
            on: "glow",
            color: [0, 0, 0],
            glow: (p) => {
              const v = (p[1] - 0.5) / h;
              const ray = 0.75 + 0.35 * Math.sin(p[0] * 2.3 + v * 2) * v;
              return [0.02 + 0.1 * v * ray, 0.13 + 0.42 * v * ray, 0.26 + 0.5 * v * ray];
            },
          },
          24,
          8,
        );
        for (let i = 0; i < w * 2.2; i++) {
          const x = (((i * 0.618 + seed * 0.1) % 1) - 0.5) * (w - 0.6);
          const y = 0.9 + ((i * 0.377 + 0.2) % 1) * (h - 0.8);
          const s = 0.09 + 0.09 * ((i * 0.73) % 1);
          const p = lit("gloss", hues[i % 6], 0.55);
          k.at(x, y, 0.14, i % 2 ? 0.3 : Math.PI - 0.3, () => {
            k.tilt(0, 0, 0, [0, 0, Math.PI / 2], () =>
              k.b.within([0, 0, 0], 0, () => k.ball(0, 0, 0, s * 0.62, p, 10, s * 1.3), [1, 1, 0.45]),
            );
            k.sheet(p, [-s * 1.1, 0, 0], [-s * 1.9, -s * 0.7, 0], [-s * 1.9, s * 0.7, 0]);
            k.ball(s * 0.8, s * 0.15, s * 0.24, s * 0.13, mat("gloss", "#101418"), 6);
          });
        }
        for (let i = 0; i < w; i++) {
          const x = (i + 0.5 - w / 2) * 0.98;
          k.turned(
            x,
            0.5,
            0.16,
            [0.4, 0, 0.3, 0.3 + 0.2 * (i % 3), 0, 0.6 + 0.3 * (i % 3)],
            lit("stone", ["#4a6a7a", "#5a5a78", "#3f6070"][i % 3], 0.2),
            7,
          );
          for (let q = 0; q < 3; q++)
            k.bent(
              [
                [x + q * 0.16 - 0.2, 0.5, 0.24],
                [x + q * 0.16 - 0.14, 1, 0.26],
                [x + q * 0.16 - 0.24, 1.3 + 0.3 * ((i + q) % 3), 0.24],
              ],
              (t) => 0.04 - 0.03 * t,
              lit("gloss", ["#e05a7a", "#e8a03a", "#5ac88a", "#b06ae0"][(i + q) % 4], 0.4),
              5,
              3,
            );
        }
        k.slab(0, 0, 0.2, w + 0.3, 0.5, 0.4, mat("stone", "#2b3944"));
        k.slab(0, h + 0.5, 0.15, w + 0.3, 0.5, 0.3, mat("paint", "#1a2630"));
        for (const x of [-w / 2 - 0.1, w / 2 + 0.1]) k.slab(x, 0.4, 0.15, 0.22, h + 0.3, 0.3, mat("paint", "#1a2630"));
      };
      onWall(f.b, f.plan, "back", () => tank(9.6, 3, 1));
      onWall(f.b, f.plan, "left", () => tank(4.4, 2.4, 4));
      onWall(f.b, f.plan, "right", () => tank(4.4, 2.4, 7));
      for (const x of [-3, 0, 3]) f.lights.push({ at: [x, 2.2, -2.4], color: [0.25, 0.65, 1], strength: 6, reach: 9 });
      for (const x of [-4.4, 4.4]) f.lights.push({ at: [x, 1.8, 0.5], color: [0.25, 0.7, 1], strength: 4, reach: 7 });
      for (const x of [-3.4, 3.4])
        k.at(x, 0, -1.2, 0, () => k.slab(0, 0, 0, 1.8, 0.45, 0.5, mat("paint", "#33444f"), 0.05));
    },
  },
  {
    id: "ballroom",
    en: [
      "ballroom",
      "ball room",
      "grand hall",
      "dance hall",
      "banquet hall",
      "palace hall",
      "palace interior",
      "throne room",
      "royal hall",
      "wedding hall",
      "great hall",
    ],
    zh: ["舞厅", "宴会厅", "大厅", "王座厅", "宫廷", "礼堂", "婚礼大厅"],
    plan: hall(16, 8, 6, 7, "#e8d8b4", "#c9a87a", {
      floor: { kind: "checker", color: tone("#e8dcc4"), second: tone("#8a6244") },
      ceiling: { kind: "plain", color: tone("#f2e8d2") },
      dado: { height: 1.3, color: tone("#b8863f") },
      openings: {
        left: [
          window(3.4, 1.8, { sill: 0.6, height: 4.2, curtains: tone("#8a1f24"), panes: [2, 6] }),
          window(-1, 1.8, { sill: 0.6, height: 4.2, curtains: tone("#8a1f24"), panes: [2, 6] }),
        ],
      },
    }),
    sun: 292,
    stage: [4, 2.6],
    features: ["window", "throne", "chandelier", "carpet"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      for (const x of [-6.4, 6.4])
        for (const z of [-6.6, -3.2, 0.2, 3.6]) {
          ware.column(k, x, z, 7, 0.32, mat("gloss", "#e9dcc8"), true);
          f.stands(x, z, 7, 0.4);
        }
      for (const [x, z, r] of [
        [0, -4.4, 1.5],
        [-3.6, -0.6, 1.1],
        [3.6, -0.6, 1.1],
      ]) {
        ware.chandelier(k, x, 4.6, z, 7, r, 1);
        f.lights.push({ at: [x, 4.3, z], color: [1, 0.78, 0.48], strength: 11, reach: 12 });
      }
      onWall(f.b, f.plan, "back", () => {
        for (const x of [-4.6, 4.6]) {
          k.slab(x, 1.6, 0, 2.2, 3.6, 0.1, mat("metal", "#d0a84a"), 0.03);
          k.face(x, 3.4, 0.06, 1.9, 3.3, mat("gloss", "#8fa0a8"));
        }
        k.face(0, 3.4, 0.03, 3.2, 4.6, mat("cloth", "#8a1f24"));
        k.slab(0, 5.7, 0, 3.6, 0.25, 0.3, mat("metal", "#d0a84a"));
      });
      for (let i = 0; i < 3; i++)
        k.slab(0, i * 0.16, -6.6, 4.6 - i * 0.6, 0.16, 2.6 - i * 0.5, mat("cloth", "#9a242a"), 0.02);
      k.at(0, 0.48, -6.8, 0, () => {
        k.slab(0, 0, 0, 1.2, 0.5, 0.9, mat("metal", "#d0a84a"), 0.03);
        k.slab(0, 0.5, 0.05, 0.95, 0.14, 0.75, mat("cloth", "#b02a30"), 0.05);
        k.slab(0, 0.5, -0.4, 1.2, 1.6, 0.14, mat("metal", "#d0a84a"), 0.04);
        k.slab(0, 0.75, -0.31, 0.85, 1.1, 0.06, mat("cloth", "#b02a30"), 0.03);
        for (const x of [-0.55, 0.55]) {
          k.slab(x, 0.5, 0, 0.14, 0.4, 0.8, mat("metal", "#d0a84a"), 0.03);
          k.ball(x, 2.2, -0.4, 0.12, mat("metal", "#d0a84a"), 10);
        }
      });
      k.flat(0, 0.008, -2, 1.7, 9, mat("carpet", "#8f2228"), 2, 8);
    },
  },
  {
    id: "museum",
    en: [
      "museum",
      "science museum",
      "natural history museum",
      "history museum",
      "museum hall",
      "dinosaur museum",
      "planetarium",
    ],
    zh: ["博物馆", "科学博物馆", "自然博物馆", "科技馆", "展览馆", "历史博物馆"],
    plan: hall(15, 6.4, 6, 6.4, "#d8d0c0", "#b8ae9c", {
      floor: { kind: "tiles", color: tone("#c9c0ae") },
      ceiling: { kind: "plain", color: tone("#ece6da") },
      openings: {
        left: [
          window(3, 1.7, { sill: 2, height: 3.2, panes: [2, 4] }),
          window(-0.6, 1.7, { sill: 2, height: 3.2, panes: [2, 4] }),
        ],
      },
    }),
    sun: 295,
    stage: [2.8, 1.8],
    features: ["window", "dinosaur", "exhibit", "painting"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      k.slab(-0.6, 0, -3.6, 9, 0.35, 2.6, mat("stone", "#8a8478"), 0.03);
      k.at(-0.6, 0.35, -3.6, 0, () => ware.skeleton(k, 5.6));
      for (let i = 0; i < 6; i++) {
        const x = -5 + i * 1.8;
        k.turned(x, 0, -1.9, [0.16, 0, 0.16, 0.03, 0.025, 0.06, 0.025, 0.9, 0.05, 0.95], mat("metal", "#c8a04a"), 10);
        if (i < 5)
          k.bent(
            [
              [x, 0.88, -1.9],
              [x + 0.9, 0.62, -1.9],
              [x + 1.8, 0.88, -1.9],
            ],
            0.025,
            mat("cloth", "#8a1f2a"),
            6,
          );
      }
      for (const [x, z, i] of [
        [5.6, -1.8, 0],
        [6, 1.2, 1],
        [-6, 0.4, 2],
        [-6, 2.6, 1],
      ]) {
        k.at(x, 0, z, x > 0 ? -0.6 : 0.6, () => ware.showcase(k, i));
        f.lights.push({ at: [x, 2.2, z + 0.4], color: [1, 0.86, 0.62], strength: 2.2, reach: 5 });
      }
      k.at(3.8, 3.9, -4.2, 0.4, () => {
        for (const [r, q, hex] of [
          [0.5, 0, "#f0b03a"],
          [0.22, 1.3, "#5a8ac8"],
          [0.3, 2, "#c86a3a"],
        ] as const) {
          k.ball(q, -0.2 * q, q * 0.2, r, lit("gloss", hex, 0.12), 16);
          k.bar([q, r - 0.2 * q, q * 0.2], [q, 2.5, q * 0.2], 0.01, mat("paint", "#4a4a4a"), 3);
        }
        k.b.rod(
          Array.from({ length: 25 }, (_, i): [number, number, number] => [
            2 + Math.sin((i / 12) * Math.PI) * 0.55,
            -0.4 + 0.1 * Math.sin((i / 12) * Math.PI),
            0.4 + Math.cos((i / 12) * Math.PI) * 0.55,
          ]),
          0.03,
          mat("paint", "#e0c89a"),
          { segments: 24, sides: 4 },
        );
      });
      onWall(f.b, f.plan, "back", () => {
        k.slab(0, 4.6, 0, 7, 0.9, 0.08, mat("paint", "#7a2a24"));
        lettering(
          f.b,
          f.params.signs.length ? f.params.signs.map((s) => s.text) : ["NATURAL HISTORY"],
          [0, 5.05, 0.05],
          6.4,
          0.6,
          mat("paint", "#f4ead2"),
        );
      });
      for (const x of [-2.5, 2.5])
        f.lights.push({ at: [x, 4.8, -1.6], color: [1, 0.88, 0.68], strength: 8, reach: 11 });
    },
  },
  {
    id: "gym",
    en: [
      "gym",
      "indoor gym",
      "fitness center",
      "weight room",
      "fitness room",
      "fitness club",
      "health club",
      "boxing gym",
      "workout room",
    ],
    zh: ["健身房", "健身中心", "室内健身房", "拳击馆", "健身馆"],
    plan: hall(11, 4.4, 5, 3.6, "#b8c0c6", "#3a3f45", {
      dado: { height: 1.2, color: tone("#33404c") },
      openings: {
        left: [{ at: 0.6, width: 4.4, sill: 0.4, height: 2.6, kind: "window", panes: [4, 1], frame: tone("#2b2f34") }],
      },
      view: "city",
    }),
    sun: 300,
    stage: [2.4, 1.6],
    features: ["window", "mirror"],
    surface: "carpet",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      onWall(f.b, f.plan, "back", () => {
        k.face(-0.8, 1.75, 0.02, 7, 2.3, mat("gloss", "#7f95a2"));
        for (let i = 0; i < 5; i++) k.bit(-4.3 + i * 1.75, 0.6, 0.03, 0.03, 2.3, 0.02, mat("metal", "#c8cdd0"));
      });
      for (let i = 0; i < 3; i++) k.at(-3.9 + i * 1.25, 0, -2.6, 0.12, () => ware.treadmill(k));
      k.at(1.9, 0, -3.7, 0, () => ware.dumbbells(k, 3));
      k.at(3.9, 0, -2.1, -0.5, () => {
        for (const x of [-0.6, 0.6]) {
          k.slab(x, 0, 0, 0.1, 2.2, 0.1, mat("paint", "#c8382a"));
          k.slab(x, 0, 0.1, 0.1, 0.08, 1.4, mat("paint", "#c8382a"));
        }
        k.slab(0, 2.15, 0, 1.3, 0.1, 0.1, mat("paint", "#c8382a"));
        k.bar([-1, 1.1, 0.14], [1, 1.1, 0.14], 0.02, mat("metal", "#c8cdd0"), 8);
        for (const x of [-0.85, 0.85])
          k.tilt(x, 1.1, 0.14, [0, 0, Math.PI / 2], () =>
            k.turned(0, -0.06, 0, [0.24, 0, 0.26, 0.03, 0.26, 0.1, 0.24, 0.12], mat("matte", "#202327"), 18),
          );
        k.slab(0, 0.42, 0.7, 0.32, 0.09, 1.2, mat("paint", "#1d2024"), 0.03);
        for (const z of [0.3, 1.2]) k.slab(0, 0, z, 0.2, 0.42, 0.08, mat("paint", "#c8382a"));
      });
      k.turned(4.6, 1, 0.9, [0, 0, 0.17, 0.02, 0.18, 0.08, 0.18, 1.1, 0.16, 1.16, 0, 1.2], mat("paint", "#8a2420"), 16);
      k.bar([4.6, 2.2, 0.9], [4.6, 3.6, 0.9], 0.02, mat("metal", "#9aa0a6"));
      for (const [x, z, c] of [
        [-4.4, 0.4, "#d8402a"],
        [-4.7, 1.2, "#2f7ab0"],
      ] as const)
        k.ball(x, 0.36, z, 0.36, mat("gloss", c), 18);
      for (const [x, z] of [
        [-2.6, 0.9],
        [2.9, 0.4],
      ])
        k.slab(x, 0, z, 0.7, 0.03, 1.8, mat("cloth", x < 0 ? "#3a8a7a" : "#7a4a9a"), 0.01);
      f.lights.push(
        { at: [0, 3, -1.8], color: [0.95, 0.98, 1], strength: 5, reach: 9 },
        { at: [3, 3, 0], color: [0.95, 0.98, 1], strength: 3, reach: 8 },
      );
    },
  },
  {
    id: "hospital",
    en: [
      "hospital",
      "hospital room",
      "hospital ward",
      "ward",
      "clinic",
      "operating room",
      "emergency room",
      "doctor's office",
      "medical room",
      "surgery room",
    ],
    zh: ["医院", "病房", "诊所", "手术室", "急诊室", "诊室"],
    plan: hall(8, 3, 4.4, 2.9, "#dfe8e6", "#c9d4d2", {
      dado: { height: 1.1, color: tone("#9fc4bd") },
      floor: { kind: "tiles", color: tone("#d4dcd8") },
      openings: { left: [window(0.6, 2, { curtains: tone("#a8d0cc"), panes: [2, 2] })] },
      view: "city",
    }),
    sun: 300,
    stage: [2.2, 1.6],
    features: ["bed", "window"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      for (const [x, t] of [
        [-2.2, 0],
        [1.9, 0],
      ]) {
        k.at(x, 0, -1.7, t, () => ware.sickbed(k));
        k.bar([x + 0.85, 0, -2.3], [x + 0.85, 1.95, -2.3], 0.018, mat("metal", "#c8cdd0"), 6);
        k.slab(x + 0.85, 1.55, -2.3, 0.14, 0.28, 0.06, lit("gloss", "#cfe8f0", 0.1), 0.03);
        ring5(k, x + 0.85, -2.3);
        k.slab(x - 0.85, 0, -2.55, 0.5, 0.75, 0.45, mat("paint", "#e8ecea"), 0.02);
        ware.screen(k, x - 0.85, 1.25, -2.9, 0.62, 0.42, "#123a2a");
        f.supports.push({ name: "bed", at: [x, 0.72, -1.5], extent: [0.8, 1.2] });
      }
      k.bar([-0.15, 2.4, -2.9], [-0.15, 2.4, 0.6], 0.02, mat("metal", "#c8cdd0"));
      f.b.grid(
        30,
        4,
        (u, v) => [-0.15 + 0.07 * Math.sin(u * 60), 0.4 + 2 * v, -2.8 + 1.5 * u],
        mat("cloth", "#8fc4c0"),
      );
      onWall(f.b, f.plan, "back", () => {
        k.slab(0, 1.05, 0, 7.6, 0.22, 0.06, mat("paint", "#f2f4f2"));
        k.slab(-0.15, 2.1, 0, 0.5, 0.5, 0.03, mat("paint", "#f6f6f4"));
        k.bit(-0.15, 2.2, 0.03, 0.1, 0.3, 0.01, mat("paint", "#d8302a"));
        k.bit(-0.15, 2.3, 0.03, 0.3, 0.1, 0.01, mat("paint", "#d8302a"));
      });
      k.at(3.3, 0, 0.3, -0.8, () => {
        for (const y of [0.2, 0.8]) k.slab(0, y, 0, 0.7, 0.04, 0.45, mat("metal", "#c8cdd0"));
        for (const a of [-0.33, 0.33])
          for (const c of [-0.2, 0.2]) k.bar([a, 0, c], [a, 0.95, c], 0.015, mat("metal", "#c8cdd0"));
        ware.bottles(k, -0.25, 0.25, 0.84, 0, 4, 0);
      });
      f.lights.push({ at: [0, 2.5, -0.6], color: [0.92, 1, 0.98], strength: 3.4, reach: 8 });
    },
  },
  {
    id: "laboratory",
    en: [
      "laboratory",
      "lab",
      "science lab",
      "research lab",
      "chemistry lab",
      "science laboratory",
      "research laboratory",
      "physics lab",
    ],
    zh: ["实验室", "化学实验室", "科研实验室", "化验室"],
    plan: hall(8.6, 3.2, 4.4, 3, "#dfe6ea", "#b8c2c8", {
      floor: { kind: "tiles", color: tone("#c9d1d6") },
      openings: {
        left: [{ at: 0.4, width: 3, sill: 1, height: 1.6, kind: "window", panes: [3, 1], frame: tone("#8a949c") }],
      },
      view: "city",
    }),
    sun: 300,
    stage: [2.2, 1.4],
    features: ["desk", "window", "counter"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      const bench = (w: number): void => {
        k.slab(0, 0.1, 0, w, 0.78, 0.7, mat("paint", "#e8ecee"));
        k.slab(0, 0.88, 0, w + 0.06, 0.05, 0.76, mat("gloss", "#2b333a"));
        for (let i = 0; i < w / 0.7; i++) {
          k.bit((i + 0.5) * 0.7 - w / 2, 0.16, 0.352, 0.66, 0.66, 0.012, mat("paint", "#c9d4da"));
          k.bit((i + 0.5) * 0.7 - w / 2, 0.74, 0.37, 0.2, 0.02, 0.02, mat("metal", "#8a9096"));
        }
      };
      k.at(-0.2, 0, -2.75, 0, () => bench(7.4));
      ware.glassware(k, -3.6, -0.8, 0.93, -2.75, 4);
      for (const y of [1.6, 2.05]) {
        k.slab(-1.6, y, -3.05, 4.2, 0.04, 0.3, mat("paint", "#e8ecee"));
        ware.glassware(k, -3.5, 0.4, y + 0.04, -3.05, 9 + y);
      }
      ware.screen(k, 1.5, 1.1, -2.9, 1, 0.62, "#0f3a5a");
      k.at(2.7, 0.93, -2.7, -0.3, () => {
        k.slab(0, 0, 0, 0.26, 0.05, 0.32, mat("paint", "#2b3138"), 0.02);
        k.slab(0, 0.05, -0.1, 0.08, 0.42, 0.1, mat("paint", "#eceff1"), 0.02);
        k.tilt(0, 0.42, -0.06, [0.5, 0, 0], () => k.post(0, -0.2, 0, 0.42, 0.045, mat("paint", "#2b3138"), 0.035, 10));
        k.slab(0, 0.16, 0.02, 0.2, 0.03, 0.2, mat("paint", "#2b3138"));
      });
      k.at(-2.6, 0, -0.5, 0.25, () => bench(1.9));
      k.at(-2.6, 0.93, -0.5, 0.25, () => ware.glassware(k, -0.7, 0.7, 0, 0, 31));
      f.supports.push({ name: "counter", at: [2, 0.93, -2.55], extent: [0.8, 0.4] });
      k.at(3.6, 0, -1.4, -Math.PI / 2, () => {
        k.slab(0, 0, 0, 1.4, 2.1, 0.7, mat("paint", "#dfe4e6"), 0.02);
        k.face(0, 1.4, 0.36, 1.2, 0.9, shine("#9ae8e0", 0.35));
        ware.glassware(k, -0.5, 0.5, 0.96, 0.3, 12);
      });
      for (const x of [-0.6, 1.2]) {
        k.turned(x, 0, -1.9, [0.24, 0, 0.04, 0.06, 0.03, 0.6], mat("metal", "#a8adb2"), 12);
        k.turned(x, 0.6, -1.9, [0.19, 0, 0.2, 0.05, 0, 0.07], mat("paint", "#2b3138"), 14);
      }
      f.lights.push({ at: [0, 2.6, -1], color: [0.92, 0.97, 1], strength: 4, reach: 8 });
    },
  },
  {
    id: "jail-cell",
    en: ["jail cell", "prison", "prison cell", "jail", "cell", "dungeon", "cell block", "lockup"],
    zh: ["牢房", "监狱", "监牢", "地牢", "囚室", "看守所"],
    plan: hall(5.4, 2.6, 4, 2.9, "#8f918c", "#7a7a74", {
      wallOn: "stone",
      ceiling: { kind: "plain", color: tone("#8a8a84") },
      openings: { back: [window(0.2, 0.8, { sill: 1.75, height: 0.7, panes: [4, 1], frame: tone("#33363a") })] },
    }),
    sun: 345,
    stage: [1.8, 1.2],
    features: ["window", "bed"],
    surface: "stone",
    lampsAlways: true,
    mood: 0.7,
    furnish(f) {
      const k = new Kit(f.b);
      const iron = mat("metal", "#3a3d42");
      k.at(-1.95, 0, -1.3, 0, () => {
        for (const y of [0.45, 1.45]) {
          k.slab(0, y, 0, 0.95, 0.06, 2, iron);
          k.slab(0, y + 0.06, 0, 0.9, 0.1, 1.9, mat("cloth", "#8a8f94"), 0.03);
          k.slab(0, y + 0.16, -0.75, 0.6, 0.1, 0.35, mat("cloth", "#c8c8c0"), 0.04);
        }
        for (const x of [-0.47, 0.47]) for (const z of [-0.97, 0.97]) k.bar([x, 0, z], [x, 1.8, z], 0.03, iron);
      });
      f.supports.push({ name: "bed", at: [-1.95, 0.61, -1.1], extent: [0.8, 1.4] });
      onWall(f.b, f.plan, "right", () => {
        for (let i = 0; i < 26; i++) k.bar([-3 + i * 0.18, 0, 0.5], [-3 + i * 0.18, 2.85, 0.5], 0.022, iron, 6);
        for (const y of [0.15, 1.3, 2.75]) k.slab(-0.75, y, 0.5, 4.6, 0.07, 0.05, iron);
        k.slab(0.3, 1, 0.5, 0.3, 0.4, 0.1, iron, 0.01);
      });
      k.at(1.3, 0, -2.2, 0, () => {
        k.turned(
          0,
          0,
          0,
          [0.16, 0, 0.14, 0.25, 0.2, 0.38, 0.21, 0.42, 0.15, 0.42, 0.1, 0.3],
          mat("metal", "#b8bcc0"),
          16,
        );
        k.slab(0, 0.35, -0.24, 0.45, 0.6, 0.16, mat("metal", "#a8acb0"), 0.02);
      });
      k.slab(0.2, 0.85, -2.45, 0.5, 0.15, 0.35, mat("metal", "#b8bcc0"), 0.04);
      onWall(f.b, f.plan, "back", () => {
        for (let g = 0; g < 4; g++) {
          for (let i = 0; i < 4; i++)
            k.bit(-1.1 + g * 0.3 + i * 0.05, 1.25, 0.004, 0.012, 0.18, 0.004, mat("matte", "#e0ded6"));
          k.bar([-1.13 + g * 0.3, 1.28, 0.006], [-0.93 + g * 0.3, 1.4, 0.006], 0.006, mat("matte", "#e0ded6"), 3);
        }
      });
      k.ball(0.3, 2.72, -0.4, 0.12, shine("#ffe0a8", 2.4), 10);
      f.lights.push({ at: [0.3, 2.45, -0.4], color: [1, 0.84, 0.6], strength: 3.2, reach: 6 });
    },
  },
];

/** Hooks at the head of a drip stand. */
function ring5(k: Kit, x: number, z: number): void {
  times(3, (i) =>
    k.bar(
      [x, 1.9, z],
      [x + 0.12 * Math.sin(i * 2.1), 1.98, z + 0.12 * Math.cos(i * 2.1)],
      0.01,
      mat("metal", "#c8cdd0"),
      4,
    ),
  );
  k.turned(x, 0, z, [0.26, 0, 0.26, 0.04, 0.03, 0.08], mat("metal", "#a8adb2"), 8);
}
