/** Rooms of work and travel: stations, ships in space, workshops, lobbies; and rooms of a home that are rarely seen. */
import { lettering, plant } from "./fittings.ts";
import * as ware from "./hallware.ts";
import { GAY, Kit, lit, mat, pickAt, ring, shine, times } from "./kit.ts";
import { onWall } from "./room.ts";
import { type Furnishing, hall, lampOn, type RoomRow, window } from "./roomkit.ts";
import { goal } from "./siteware.ts";
import { tone } from "./surfaces.ts";

const STEEL = mat("metal", "#b4b9be");
const words = (f: Furnishing, otherwise: string): string[] =>
  f.params.signs.length ? f.params.signs.map((s) => s.text) : [otherwise];

/** Space as seen through a window: stars and a planet, on the plane z. */
function space(k: Kit, w: number, h: number, y: number, z: number): void {
  k.face(0, y, z, w, h, shine("#05070f", 1));
  times(170, (i) =>
    k.face(
      (((i * 0.618034) % 1) - 0.5) * w,
      y + (((i * 0.7548777) % 1) - 0.5) * h,
      z + 0.01,
      0.02 + 0.02 * (i % 3),
      0.02 + 0.02 * (i % 3),
      shine(i % 5 ? "#dfe8ff" : "#ffd8a8", 1.3),
    ),
  );
  k.b.mesh(
    { ...sphere(w * 0.08) },
    {
      on: "glow",
      color: [0, 0, 0],
      glow: (p) => {
        const d = Math.max(0, ((p[0] - 2) * 0.5 + (p[1] - 2.9) * 0.6 + (p[2] - 4.6) * 0.6) / (w * 0.08));
        const band = 0.5 + 0.5 * Math.sin(p[1] * 3.4 + Math.sin(p[0] * 4));
        return [d * (0.12 + 0.5 * band * band), d * (0.34 + 0.26 * band), d * (0.75 - 0.15 * band)];
      },
    },
  );
}

import { ellipsoid } from "../../shape/primitives.ts";

const sphere = (r: number) => ellipsoid([2, 2.9, 4.6], r, 40, 24);

/** Rows of work and travel. */
export const worksRooms: RoomRow[] = [
  {
    id: "subway-station",
    en: [
      "subway station",
      "metro station",
      "subway",
      "metro",
      "underground station",
      "tube station",
      "subway platform",
      "subway train",
      "metro train",
    ],
    zh: ["地铁站", "地铁", "地铁站台", "地铁车厢"],
    plan: hall(12, 9, 6, 4, "#e6e6e0", "#b8b4aa", {
      floor: { kind: "tiles", color: tone("#b4b0a8") },
      dado: { height: 2.1, color: tone("#eef0ec"), tiles: false },
    }),
    sun: 300,
    stage: [1.8, 1.8],
    features: ["train", "bench", "signs"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      k.slab(-3.5, 0, -1.5, 2.6, 3.4, 15, mat("gloss", "#c9d0d4"), 0.12);
      k.slab(-2.18, 0.75, -1.5, 0.04, 0.35, 15, mat("paint", "#d8382a"));
      for (let i = 0; i < 6; i++) {
        const z = -7.4 + i * 2.4;
        k.at(-2.18, 0, z, Math.PI / 2, () => {
          k.face(0, 1.95, 0.02, 1.5, 1, lit("gloss", "#cfe4ec", 0.5));
        });
        k.at(-2.18, 0, z + 1.2, Math.PI / 2, () => {
          k.face(0, 1.35, 0.03, 0.86, 2.5, mat("gloss", "#9aa6ae"));
          k.face(0, 1.9, 0.04, 0.5, 0.9, lit("gloss", "#cfe4ec", 0.5));
          k.bit(0, 0.1, 0.04, 0.03, 2.5, 0.02, mat("paint", "#3a3f44"));
        });
      }
      k.flat(-1.85, 0.008, -1.5, 0.5, 15, mat("matte", "#e8c23a"), 1, 10);
      for (const z of [-6, -3, 0.6]) {
        k.slab(2.9, 0, z, 0.6, 4, 0.6, mat("gloss", "#5a7f8a"), 0.05);
        f.stands(2.9, z, 4, 0.45);
      }
      for (const z of [-4.5, -1.2])
        k.at(5.4, 0, z, -Math.PI / 2, () => {
          k.slab(0, 0.42, 0, 2, 0.06, 0.45, mat("paint", "#d8782a"), 0.02);
          for (const x of [-0.8, 0.8]) k.slab(x, 0, 0, 0.08, 0.42, 0.4, STEEL);
        });
      k.slab(0.4, 2.35, -3.6, 3.4, 0.6, 0.16, mat("paint", "#1c2a44"));
      k.at(0.4, 2.65, -3.51, 0, () => lettering(f.b, words(f, "CENTRAL"), [0, 0, 0], 3, 0.42, shine("#ffffff", 1.1)));
      for (const x of [-1, 1.8]) k.bar([x, 2.9, -3.6], [x, 4, -3.6], 0.03, STEEL);
      onWall(f.b, f.plan, "right", () => {
        for (let i = 0; i < 3; i++) {
          k.slab(-4 + i * 3.4, 1, 0, 1.8, 1.7, 0.06, STEEL);
          k.face(-4 + i * 3.4, 1.85, 0.07, 1.66, 1.56, lit("paint", pickAt(GAY, i + 1), 0.35));
          k.ball(-4 + i * 3.4, 1.95, 0.08, 0.36, lit("paint", pickAt(GAY, i + 4), 0.3), 16, 0.36);
        }
      });
      for (const z of [-7, -3.4, 0])
        f.lights.push({ at: [0.5, 3.5, z], color: [0.95, 0.98, 1], strength: 4.5, reach: 9 });
      onWall(f.b, f.plan, "back", () => {
        k.slab(1.6, 0.9, 0, 3, 2, 0.08, STEEL);
        k.face(1.6, 1.9, 0.09, 2.8, 1.8, lit("paint", "#f4f2ea", 0.35));
        for (let i = 0; i < 5; i++)
          k.bent(
            [
              [0.4, 1.2 + i * 0.34, 0.1],
              [1.2 + 0.2 * i, 1.3 + 0.2 * ((i * 3) % 5), 0.1],
              [2.8, 1.3 + ((i * 2) % 5) * 0.3, 0.1],
            ],
            0.03,
            lit("paint", pickAt(GAY, i), 0.3),
          );
      });
      f.b.block([0, 2, -9.2], [12, 4, 0.3]);
      k.face(-3.5, 1.7, -8.98, 3, 3.4, mat("matte", "#101214"));
    },
  },
  {
    id: "spaceship",
    en: [
      "spaceship interior",
      "space station interior",
      "spaceship bridge",
      "spaceship cockpit",
      "starship bridge",
      "inside a spaceship",
      "cockpit",
      "control room",
      "spacecraft interior",
      "starship",
      "command center",
      "mission control",
    ],
    zh: ["飞船内部", "太空舱", "宇宙飞船内", "驾驶舱", "空间站内部", "控制室", "飞船舰桥"],
    plan: hall(7.4, 3.6, 5, 3, "#aab4bc", "#3c444c", {
      wallOn: "paint",
      ceiling: { kind: "plain", color: tone("#c4ccd2") },
      openings: {
        back: [{ at: 0, width: 5.6, sill: 0.9, height: 1.75, kind: "window", panes: [3, 1], frame: tone("#2b3138") }],
      },
    }),
    sun: 350,
    stage: [2, 1.4],
    features: ["window", "stars", "planet", "screen"],
    surface: "stone",
    lampsAlways: true,
    mood: 0.7,
    bounce: [0.12, 0.15, 0.19],
    furnish(f) {
      const k = new Kit(f.b);
      k.at(0, 0, -12, 0, () => space(k, 34, 16, 2, 0));
      for (const z of [-2.6, -0.9, 0.8, 2.5]) k.at(0, 0, z, 0, () => ware.hullRib(k, 3, 0.22));
      k.at(0, 0, -2.9, 0, () => {
        k.slab(0, 0, 0, 5.6, 0.7, 0.7, mat("paint", "#5a646e"), 0.03);
        k.tilt(0, 0.72, 0.05, [0.35, 0, 0], () => {
          k.slab(0, 0, 0, 5.6, 0.1, 0.8, mat("paint", "#2b3138"), 0.02);
          for (let i = 0; i < 34; i++)
            k.bit(
              -2.6 + (i % 17) * 0.33,
              0.1,
              -0.16 + Math.floor(i / 17) * 0.32,
              0.16,
              0.025,
              0.1,
              shine(pickAt(["#5ad0ff", "#ff6a4a", "#ffd05a", "#5affa0", "#e8f0ff"], i * 3), 1.2),
            );
        });
      });
      for (const x of [-1.5, 1.5])
        k.at(x, 0, -1.7, Math.PI, () => {
          k.turned(0, 0, 0, [0.3, 0, 0.1, 0.08, 0.09, 0.42], STEEL, 14);
          k.slab(0, 0.42, 0, 0.62, 0.16, 0.6, mat("paint", "#26303a"), 0.05);
          k.slab(0, 0.5, -0.28, 0.6, 0.95, 0.16, mat("paint", "#26303a"), 0.05);
          k.slab(0, 1.35, -0.28, 0.36, 0.26, 0.14, mat("paint", "#d87a2a"), 0.04);
          for (const q of [-0.34, 0.34]) k.slab(q, 0.62, 0.06, 0.1, 0.08, 0.5, STEEL, 0.02);
        });
      for (const s of [-1, 1])
        for (let i = 0; i < 2; i++)
          k.at(s * 2.85, 1, -1.7 + i * 1.7, (-s * Math.PI) / 2, () =>
            ware.screen(k, 0, 0.1, 0, 1.1, 0.7, i ? "#0f4a6a" : "#124a3a"),
          );
      for (const x of [-1.6, 1.6]) {
        k.slab(x, 2.93, 0.4, 0.3, 0.05, 6, shine("#dff2ff", 1.6));
      }
      f.lights.push(
        { at: [0, 2.5, -0.2], color: [0.75, 0.9, 1], strength: 4, reach: 8 },
        { at: [0, 1.1, -2.4], color: [0.3, 0.75, 1], strength: 2.6, reach: 5 },
      );
    },
  },
  {
    id: "warehouse",
    en: [
      "warehouse",
      "factory",
      "storehouse",
      "distribution center",
      "storage room",
      "factory floor",
      "industrial hall",
      "basement",
      "cellar",
      "power plant",
    ],
    zh: ["仓库", "工厂", "厂房", "车间", "地下室", "库房"],
    plan: hall(14, 11, 6, 6.4, "#9aa0a2", "#a09c94", {
      wallOn: "paint",
      ceiling: { kind: "trusses", color: tone("#8a9094") },
    }),
    sun: 300,
    stage: [2.6, 2],
    features: ["boxes", "door"],
    surface: "stone",
    lampsAlways: true,
    mood: 0.85,
    furnish(f) {
      const k = new Kit(f.b);
      for (const [x, n] of [
        [-5.2, 0],
        [5.2, 1],
      ])
        for (let j = 0; j < 4; j++) k.at(x, 0, -8.6 + j * 3, Math.PI / 2, () => ware.rack(k, 2.8, 5, j * 3 + n));
      onWall(f.b, f.plan, "back", () => {
        k.slab(0, 0, 0, 4.6, 4.2, 0.1, mat("metal", "#7a8086"));
        for (let i = 0; i < 12; i++) k.bit(0, i * 0.35, 0.1, 4.6, 0.05, 0.03, mat("metal", "#5a6066"));
        for (const x of [-2.45, 2.45]) k.slab(x, 0, 0, 0.3, 4.4, 0.2, mat("paint", "#e8b02a"));
        lettering(f.b, words(f, "DOCK 7"), [0, 5, 0.05], 3, 0.7, mat("paint", "#2b2e33"));
      });
      for (const [x, z, h] of [
        [-2.4, -4.4, 2],
        [2.6, -5.2, 3],
        [-2.2, -7, 1],
      ]) {
        k.slab(x, 0, z, 1.2, 0.14, 1.1, mat("matte", "#a07a4c"));
        for (let j = 0; j < h; j++)
          for (const [a, c] of [
            [-0.28, -0.26],
            [0.28, -0.26],
            [-0.28, 0.26],
            [0.28, 0.26],
          ])
            k.slab(
              x + a,
              0.14 + j * 0.5,
              z + c,
              0.53,
              0.48,
              0.5,
              mat("matte", "#b88f5e", 0.9 + 0.06 * ((j + a * 10) % 3)),
              0.01,
            );
      }
      k.at(1.2, 0, -2.8, -0.7, () => {
        k.slab(0, 0.25, -0.3, 1, 0.7, 1.5, mat("paint", "#e8a82a"), 0.06);
        for (const x of [-0.42, 0.42]) {
          k.bar([x, 0.9, -0.9], [x, 2.1, -0.8], 0.05, mat("metal", "#2b2e33"));
          k.bar([x, 0.9, 0.3], [x, 2.1, 0.1], 0.05, mat("metal", "#2b2e33"));
          k.slab(x * 0.8, 0.1, 0.55, 0.1, 2.3, 0.1, mat("metal", "#2b2e33"));
          k.slab(x * 0.7, 0.12, 1.1, 0.14, 0.06, 1.1, mat("metal", "#4a4f54"));
        }
        k.slab(0, 2.1, -0.35, 1, 0.08, 1.1, mat("metal", "#2b2e33"));
        k.slab(0, 0.95, -0.5, 0.5, 0.5, 0.14, mat("paint", "#2b2e33"), 0.04);
        for (const x of [-0.5, 0.5])
          for (const z of [-0.7, 0.3])
            k.tilt(x, 0.26, z, [0, 0, Math.PI / 2], () =>
              k.turned(0, -0.1, 0, [0, 0, 0.26, 0.01, 0.26, 0.2, 0, 0.21], mat("matte", "#1d1f22"), 14),
            );
      });
      for (const s of [-1.9, 1.9]) k.line(s, -10.6, s, 5, 0.12, mat("matte", "#e8c23a"));
      for (const x of [-2, 2])
        for (const z of [-7, -2]) {
          k.turned(x, 4.7, z, [0.42, 0, 0.3, 0.25, 0.08, 0.4], mat("paint", "#4a5056"), 14);
          k.ball(x, 4.7, z, 0.14, shine("#fff0d0", 2.6), 8);
          k.bar([x, 5.1, z], [x, 6.3, z], 0.02, STEEL);
          f.lights.push({ at: [x, 4.4, z], color: [1, 0.92, 0.76], strength: 8, reach: 11 });
        }
    },
  },
  {
    id: "garage",
    en: [
      "garage",
      "auto repair shop",
      "car workshop",
      "repair shop",
      "mechanic shop",
      "mechanic's garage",
      "car garage",
      "auto shop",
    ],
    zh: ["修车厂", "汽修店", "修理厂", "车间里", "汽车修理厂"],
    plan: hall(9, 4, 5, 3.4, "#b8b4ac", "#8a8884", { dado: { height: 1.2, color: tone("#4a5a68") } }),
    sun: 300,
    stage: [2.6, 1.8],
    features: ["tools", "door"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      onWall(f.b, f.plan, "back", () => k.at(-1.6, 0, 0, 0, () => ware.toolWall(k, 4.6)));
      f.supports.push({ name: "desk", at: [-1.6, 0.96, -3.55], extent: [3, 0.4] });
      for (const [x, n] of [
        [2.2, 4],
        [3, 5],
        [3.8, 3],
      ])
        for (let j = 0; j < n; j++)
          k.turned(
            x,
            j * 0.2,
            -3.4,
            [0.2, 0.02, 0.3, 0, 0.36, 0.05, 0.36, 0.15, 0.3, 0.2, 0.2, 0.18],
            mat("matte", "#232528"),
            18,
          );
      for (const s of [-2.2, 2.2]) {
        k.slab(s, 0, -1.6, 0.3, 3, 0.3, mat("paint", "#2f6ab0"));
        f.stands(s, -1.6, 3, 0.25);
      }
      onWall(f.b, f.plan, "right", () => {
        k.slab(0.4, 0, 0, 3.4, 2.8, 0.06, mat("metal", "#c4c8ca"));
        for (let i = 0; i < 6; i++) k.bit(0.4, i * 0.47, 0.06, 3.4, 0.04, 0.02, mat("metal", "#8a9094"));
      });
      onWall(f.b, f.plan, "left", () => {
        for (const y of [0.8, 1.5, 2.2]) {
          k.slab(-1, y, 0, 2.8, 0.04, 0.35, mat("metal", "#8a9094"));
          for (let i = 0; i < 7; i++)
            k.turned(
              -2.2 + i * 0.4,
              y + 0.04,
              0.18,
              [0.1, 0, 0.1, 0.26, 0.04, 0.3],
              mat("paint", pickAt(GAY, i + y * 10)),
              10,
            );
        }
      });
      for (const [x, z] of [
        [-3.6, -1.2],
        [3.7, -1.6],
      ])
        k.turned(
          x,
          0,
          z,
          [0.28, 0, 0.3, 0.05, 0.28, 0.3, 0.3, 0.6, 0.28, 0.86, 0, 0.87],
          mat("paint", x < 0 ? "#2f6a4a" : "#b8342a"),
          16,
        );
      k.disc(0.4, 0.006, 0.2, 0.5, mat("gloss", "#3a3834"));
      f.lights.push({ at: [0, 2.9, -1.4], color: [0.95, 0.98, 1], strength: 5, reach: 9 });
    },
  },
  {
    id: "airport",
    en: [
      "airport",
      "airport terminal",
      "departure lounge",
      "airport lounge",
      "boarding gate",
      "departure hall",
      "waiting room",
      "airport hall",
    ],
    zh: ["机场", "候机厅", "航站楼", "候机室", "登机口", "等候室"],
    plan: hall(14, 5.4, 5.6, 4.6, "#dfe3e6", "#c4c8ca", {
      floor: { kind: "tiles", color: tone("#d4d8da") },
      openings: {
        back: [{ at: 0, width: 12, sill: 0.3, height: 3.6, kind: "window", panes: [7, 2], frame: tone("#5a646c") }],
      },
      view: "garden",
    }),
    sun: 350,
    stage: [2.4, 1.6],
    features: ["window", "seat", "airplane", "signs"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      k.at(1, 0.2, -10.4, -1.15, () => {
        const w = lit("gloss", "#f2f4f6", 0.28);
        k.tilt(0, 1.6, 0, [Math.PI / 2, 0, 0], () =>
          k.turned(0, -7, 0, [0, 0, 0.7, 0.6, 1.25, 2.2, 1.3, 3.4, 1.3, 10.5, 0.7, 13.4, 0.2, 14.6], w, 20),
        );
        for (const s of [-1, 1]) {
          k.sheet(w, [s * 1.2, 1.3, 0.4], [s * 6.5, 1.9, 3.4], [s * 6.5, 1.9, 4.2], [s * 1.2, 1.3, 3]);
          k.tilt(s * 2.8, 0.9, 0.4, [Math.PI / 2, 0, 0], () =>
            k.turned(0, 0, 0, [0.3, 0, 0.42, 0.3, 0.4, 1.5, 0.2, 1.9], lit("gloss", "#4a6a9a", 0.2), 14),
          );
          for (let i = 0; i < 16; i++)
            k.at(s * 1.29, 1.9, -4 + i * 0.6, (s * Math.PI) / 2, () =>
              k.face(0, 0, 0.01, 0.2, 0.26, mat("gloss", "#26323e")),
            );
        }
        k.sheet(lit("gloss", "#2f6ab0", 0.3), [0, 2.4, 5], [0, 5, 6.9], [0, 5, 7.9], [0, 2.2, 7.4]);
      });
      for (const [x, z, t] of [
        [-3.4, -2.6, 0],
        [3.2, -2.6, 0],
        [-4.6, 0.8, 0.5],
        [4.6, 0.8, -0.5],
      ])
        k.at(x, 0, z, t, () => {
          k.slab(0, 0.34, 0, 3, 0.06, 0.1, STEEL);
          for (let i = 0; i < 5; i++) {
            const q = (i - 2) * 0.6;
            k.slab(q, 0.42, 0.05, 0.54, 0.08, 0.5, mat("paint", "#2b3f5a"), 0.03);
            k.tilt(q, 0.5, -0.2, [-0.15, 0, 0], () => k.slab(0, 0, 0, 0.54, 0.52, 0.07, mat("paint", "#2b3f5a"), 0.03));
          }
          for (const q of [-1.1, 1.1]) k.slab(q, 0, 0, 0.08, 0.4, 0.5, STEEL);
        });
      k.slab(0, 3.3, -2, 4.4, 0.8, 0.2, mat("paint", "#1c2026"));
      k.at(0, 3.7, -1.88, 0, () => lettering(f.b, words(f, "DEPARTURES"), [0, 0, 0], 4, 0.55, shine("#ffd24a", 1.5)));
      for (const x of [-1.8, 1.8]) k.bar([x, 4.1, -2], [x, 4.6, -2], 0.03, STEEL);
      for (const [x, z, c] of [
        [-2.1, -1.5, "#c8402a"],
        [2.2, -1.6, "#2f8a8a"],
        [2.7, -1.4, "#3a3f46"],
      ] as const) {
        k.slab(x, 0.06, z, 0.42, 0.62, 0.26, mat("paint", c), 0.05);
        for (const q of [-0.12, 0.12]) k.bar([x + q, 0.68, z], [x + q, 0.95, z], 0.012, STEEL);
        k.bar([x - 0.12, 0.95, z], [x + 0.12, 0.95, z], 0.018, mat("paint", "#22252a"));
      }
      for (const x of [-6.3, 6.3]) plant(f.b, [x, 0, -3.6], 1.9, 5);
      f.lights.push({ at: [0, 4, -1.6], color: [0.98, 0.98, 1], strength: 7, reach: 10 });
    },
  },
  {
    id: "lobby",
    en: [
      "hotel lobby",
      "lobby",
      "reception",
      "hotel",
      "elevator",
      "lift",
      "elevator lobby",
      "staircase",
      "grand staircase",
      "stairwell",
      "foyer",
      "entrance hall",
      "bank",
      "post office",
    ],
    zh: ["酒店大堂", "大堂", "酒店", "前台", "电梯", "楼梯间", "门厅", "旋转楼梯", "电梯间"],
    plan: hall(12, 6, 5, 5, "#d8c4a4", "#a88c68", {
      floor: { kind: "checker", color: tone("#e8dfcf"), second: tone("#6a5244") },
      ceiling: { kind: "plain", color: tone("#f2ead8") },
      dado: { height: 1.1, color: tone("#7a5236") },
    }),
    sun: 300,
    stage: [2.4, 1.8],
    features: ["counter", "stairs", "door"],
    surface: "stone",
    lampsAlways: true,
    furnish(f) {
      const k = new Kit(f.b);
      for (let i = 0; i < 14; i++) {
        k.slab(0, 0, -2.2 - i * 0.26, 3.4 + (i < 3 ? (3 - i) * 0.5 : 0), 0.17 * (i + 1), 0.27, mat("stone", "#e2d6c0"));
        k.bit(0, 0.17 * (i + 1), -2.2 - i * 0.26, 1.5, 0.012, 0.28, mat("cloth", "#9a242a"));
        for (const s of [-1, 1]) {
          k.post(s * 1.68, 0.17 * (i + 1), -2.2 - i * 0.26, 0.85, 0.03, mat("metal", "#d0a84a"), 0.03, 6);
        }
      }
      for (const s of [-1, 1]) {
        k.bar([s * 1.68, 1.02, -2.2], [s * 1.68, 3.25, -5.6], 0.06, mat("matte", "#6a3f26"), 8);
        k.ball(s * 1.95, 1.3, -2, 0.16, mat("metal", "#d0a84a"), 12);
        k.post(s * 1.95, 0, -2, 1.2, 0.13, mat("matte", "#6a3f26"), 0.11, 10);
        f.stands(s * 1.95, -2, 1.4);
      }
      k.slab(0, 2.3, -5.75, 11.8, 0.14, 0.5, mat("stone", "#e2d6c0"));
      for (const s of [-1, 1])
        for (let i = 0; i < 10; i++)
          k.post(s * (1.8 + i * 0.42), 2.44, -5.55, 0.85, 0.03, mat("metal", "#d0a84a"), 0.03, 6);
      for (const s of [-1, 1]) k.bar([s * 1.7, 3.3, -5.55], [s * 5.8, 3.3, -5.55], 0.05, mat("matte", "#6a3f26"), 6);
      onWall(f.b, f.plan, "back", () => {
        for (const x of [-3.8, 3.8]) {
          k.slab(x, 0, 0, 1.9, 2.2, 0.12, mat("metal", "#d0a84a"), 0.02);
          for (const q of [-0.42, 0.42]) k.face(x + q, 1.05, 0.13, 0.8, 2, mat("metal", "#b8bcc0"));
          k.slab(x + 1.15, 1.1, 0, 0.14, 0.26, 0.04, mat("metal", "#d0a84a"));
          k.ball(x + 1.15, 1.26, 0.05, 0.025, shine("#ff8a3a", 2), 6);
        }
      });
      k.at(-4.2, 0, -1.2, 0.5, () => {
        k.slab(0, 0, 0, 2.6, 1.05, 0.7, mat("matte", "#6a3f26"), 0.02);
        k.slab(0, 1.05, 0, 2.8, 0.06, 0.85, mat("gloss", "#2b2622"), 0.01);
        k.turned(0.8, 1.11, 0.1, [0.09, 0, 0.1, 0.03, 0.06, 0.07, 0, 0.09], mat("metal", "#d8b04a"), 12);
        k.at(0, 0.55, 0.36, 0, () =>
          lettering(f.b, words(f, "RECEPTION"), [0, 0, 0], 2.2, 0.3, mat("metal", "#e8c86a")),
        );
      });
      f.supports.push({ name: "counter", at: [-4.2, 1.11, -1.2], extent: [1.2, 0.4] });
      ware.chandelier(k, 0, 3.2, -0.8, 5, 1, 1);
      for (const x of [4.2])
        k.at(x, 0, -1, -0.6, () => {
          k.slab(0, 0.2, 0, 1.9, 0.26, 0.85, mat("cloth", "#7a2f34"), 0.08);
          k.slab(0, 0.3, -0.38, 1.9, 0.6, 0.2, mat("cloth", "#7a2f34"), 0.08);
          for (const q of [-0.95, 0.95]) k.slab(q, 0.1, 0, 0.2, 0.55, 0.85, mat("cloth", "#7a2f34"), 0.07);
        });
      for (const x of [-5.5, 5.5]) plant(f.b, [x, 0, -4.9], 1.9, 3);
      lampOn(f, [5.3, 0.0, 0.2], 1.5, tone("#b08a4a"));
      f.lights.push(
        { at: [0, 3, -0.6], color: [1, 0.8, 0.52], strength: 8, reach: 10 },
        { at: [0, 3.6, -4.6], color: [1, 0.84, 0.6], strength: 4, reach: 7 },
      );
    },
  },
  {
    id: "greenhouse",
    en: ["greenhouse", "botanical garden", "conservatory", "orangery", "plant nursery", "hothouse", "winter garden"],
    zh: ["温室", "植物园", "花房", "植物温室"],
    plan: hall(9, 9, 5, 4.6, "#dfe9e4", "#a8a08c", {
      wallOn: "paint",
      ceiling: { kind: "beams", color: tone("#e8f2ee") },
      openings: {
        back: [{ at: 0, width: 8.2, sill: 0.5, height: 3.8, kind: "window", panes: [8, 3], frame: tone("#f2f6f2") }],
        left: [{ at: 0, width: 13, sill: 0.6, height: 3.6, kind: "window", panes: [12, 3], frame: tone("#f2f6f2") }],
        right: [{ at: 0, width: 13, sill: 0.6, height: 3.6, kind: "window", panes: [12, 3], frame: tone("#f2f6f2") }],
      },
    }),
    sun: 300,
    stage: [1.4, 2],
    features: ["window", "flowers", "plants", "trees"],
    surface: "stone",
    bounce: [0.22, 0.27, 0.2],
    furnish(f) {
      const k = new Kit(f.b);
      for (const s of [-1, 1])
        for (let j = 0; j < 6; j++) {
          const z = -7.8 + j * 1.9;
          k.slab(s * 2.9, 0, z, 1.9, 0.5, 1.8, mat("brick", "#a8674a"));
          k.slab(s * 2.9, 0.5, z, 1.8, 0.04, 1.7, mat("matte", "#4a3524"));
          for (let i = 0; i < 4; i++) {
            const x = s * 2.9 + (i - 1.5) * 0.42;
            plant(f.b, [x, 0.42, z + 0.3 * Math.sin(i * 2 + j)], 0.75 + 0.5 * ((i * 3 + j) % 3), i * 7 + j, "#8a5a3a");
            times(4, (q) =>
              k.ball(
                x + 0.14 * Math.sin(q * 1.7 + i),
                0.8 + 0.1 * q,
                z + 0.62 + 0.1 * Math.cos(q * 2),
                0.06,
                mat("matte", pickAt(["#e8487a", "#f4c83a", "#f4eee4", "#b05ad0", "#f0783a"], i + j + q)),
                6,
              ),
            );
          }
        }
      for (const s of [-1, 1])
        for (let j = 0; j < 3; j++) {
          const z = -7 + j * 4;
          k.bar([s * 1.9, 4.4, z], [s * 1.9, 3.3, z], 0.01, mat("matte", "#5a4a3a"), 3);
          plant(f.b, [s * 1.9, 2.9, z], 0.8, j + 40 + s, "#7a5236");
        }
      k.flat(0, 0.006, -2, 2.6, 14, mat("stone", "#b8a98c"), 3, 14);
      k.at(0, 0, -7.4, 0, () => {
        k.turned(0, 0, 0, [0.9, 0, 0.95, 0.4, 0.8, 0.42, 0.75, 0.2, 0, 0.2], mat("stone", "#c4b79e"), 20);
        plant(f.b, [0, 0.2, 0], 2.6, 9, "#8a7a60");
      });
    },
  },
  {
    id: "ice-rink",
    en: ["ice rink", "ice skating rink", "skating rink", "hockey rink", "ice arena", "indoor ice rink"],
    zh: ["溜冰场", "滑冰场", "冰场", "冰球场"],
    plan: hall(20, 13, 6, 7, "#c4ced6", "#dff0f8", {
      floor: { kind: "tiles", color: tone("#e4f2f8") },
      ceiling: { kind: "trusses", color: tone("#aab4bc") },
    }),
    sun: 300,
    stage: [3.4, 2],
    features: ["ice", "goal"],
    surface: "snow",
    lampsAlways: true,
    bounce: [0.2, 0.25, 0.3],
    furnish(f) {
      const k = new Kit(f.b);
      k.flat(0, 0.004, -3.5, 18, 19, mat("gloss", "#dceef6"), 18, 18);
      for (const [z, c, w] of [
        [-1.5, "#2f5fd0", 0.3],
        [-9.4, "#d8302a", 0.08],
      ] as const)
        k.line(-8.6, z, 8.6, z, w, mat("gloss", c));
      for (const x of [-4.4, 4.4]) {
        k.arc(x, -6, 2.2, 0.08, mat("gloss", "#d8302a"));
        k.disc(x, 0.012, -6, 0.25, mat("gloss", "#d8302a"));
      }
      k.at(0, 0, -9.4, 0, () => goal(k, 1.9, 1.25));
      for (const [x, z, w, t] of [
        [0, -11.6, 18, 0],
        [-8.9, -3, 17, Math.PI / 2],
        [8.9, -3, 17, -Math.PI / 2],
      ])
        k.at(x, 0, z, t, () => {
          k.slab(0, 0, 0, w, 1.1, 0.16, mat("gloss", "#f6f8f8"));
          k.slab(0, 0, 0.02, w, 0.18, 0.16, mat("gloss", "#e8c23a"));
          k.slab(0, 1.1, 0, w, 0.06, 0.2, mat("gloss", "#2f5fd0"));
          for (let i = 0; i < w / 2; i++) k.bar([-w / 2 + i * 2, 1.1, 0], [-w / 2 + i * 2, 2.4, 0], 0.03, STEEL);
          for (let i = 0; i < 5; i++)
            k.face(-w / 2 + 1.8 + (i * w) / 5, 0.65, 0.09, 2, 0.5, mat("gloss", pickAt(GAY, i)));
        });
      onWall(f.b, f.plan, "back", () => {
        k.slab(0, 4.2, 0, 5, 1.6, 0.15, mat("paint", "#1c2228"));
        lettering(f.b, words(f, "HOME 2 : 1"), [0, 5, 0.09], 4.4, 0.8, shine("#ff5a2a", 2));
      });
      for (const x of [-4, 4])
        for (const z of [-7, -1]) f.lights.push({ at: [x, 5.6, z], color: [0.95, 0.98, 1], strength: 12, reach: 14 });
    },
  },
  {
    id: "nursery",
    en: [
      "nursery",
      "baby room",
      "playroom",
      "children's room",
      "kindergarten",
      "daycare",
      "toy room",
      "child's bedroom",
    ],
    zh: ["婴儿房", "育婴室", "幼儿园", "游戏室", "儿童游戏室", "托儿所"],
    plan: hall(6, 2.8, 4, 2.7, "#f2dcd8", "#d8b48a", {
      floor: { kind: "boards", color: tone("#d8b080") },
      dado: { height: 0.9, color: tone("#f6f2ea") },
      ceiling: { kind: "plain", color: tone("#fbf6ee") },
      openings: { left: [window(0.4, 1.5, { curtains: tone("#a8d0d8"), panes: [2, 3] })] },
    }),
    sun: 300,
    stage: [1.8, 1.3],
    features: ["window", "bed", "toys"],
    surface: "wood",
    furnish(f) {
      const k = new Kit(f.b);
      const white = mat("paint", "#fbf8f2");
      k.at(-1.2, 0, -1.95, 0, () => {
        for (const x of [-0.68, 0.68]) for (const z of [-0.36, 0.36]) k.post(x, 0, z, 1.02, 0.035, white, 0.035, 8);
        for (const z of [-0.36, 0.36]) {
          for (const y of [0.34, 0.95]) k.bar([-0.68, y, z], [0.68, y, z], 0.028, white);
          for (let i = 1; i < 12; i++)
            k.bar([-0.68 + i * 0.113, 0.34, z], [-0.68 + i * 0.113, 0.95, z], 0.012, white, 5);
        }
        for (const x of [-0.68, 0.68]) k.slab(x, 0.34, 0, 0.03, 0.7, 0.72, white);
        k.slab(0, 0.38, 0, 1.3, 0.14, 0.66, mat("cloth", "#f6f2ea"), 0.04);
        k.slab(0.2, 0.5, 0, 0.8, 0.06, 0.62, mat("cloth", "#8fc4d0"), 0.02);
        k.bent(
          [
            [-0.6, 0.9, -0.36],
            [-0.66, 1.7, -0.36],
            [-0.2, 1.95, 0],
            [0, 1.8, 0],
          ],
          0.016,
          white,
        );
        ring(5, 0.26, (_a, x, z, i) => {
          k.bar([x, 1.72, z], [x, 1.45, z], 0.005, white, 3);
          k.ball(x, 1.4, z, 0.07, mat("matte", pickAt(GAY, i)), 8);
        });
      });
      f.supports.push({ name: "bed", at: [-1.2, 0.52, -1.95], extent: [1, 0.5] });
      k.at(1.5, 0, -2.4, 0, () => {
        for (let j = 0; j < 3; j++)
          for (let i = 0; i < 3; i++) {
            k.slab(-0.55 + i * 0.55, j * 0.5, 0, 0.5, 0.46, 0.4, white);
            k.face(
              -0.55 + i * 0.55,
              j * 0.5 + 0.23,
              0.205,
              0.42,
              0.38,
              mat("matte", pickAt(["#f2c8a0", "#a8d4c0", "#b8c8e8"], i + j)),
            );
            k.ball(-0.55 + i * 0.55, j * 0.5 + 0.15, 0.24, 0.09, mat("matte", pickAt(GAY, i * 2 + j)), 8);
          }
        k.slab(0, 1.5, 0, 1.7, 0.05, 0.44, white);
      });
      for (let i = 0; i < 7; i++)
        k.at(1.9 + 0.24 * (i % 3), 0.2 * Math.floor(i / 3), -1 + 0.1 * (i % 2), i * 0.4, () =>
          k.slab(0, 0, 0, 0.19, 0.19, 0.19, mat("paint", pickAt(GAY, i)), 0.02),
        );
      k.ball(-2.4, 0.22, -0.9, 0.22, mat("gloss", "#e8604a"), 16);
      k.turned(0, 0.004, -0.1, [1.3, 0, 1.3, 0.012, 0, 0.014], mat("cloth", "#a8d0d8"), 28);
      k.turned(0, 0.016, -0.1, [0.8, 0, 0.8, 0.006, 0, 0.007], mat("cloth", "#f6e2a8"), 28);
      onWall(f.b, f.plan, "back", () => {
        for (let i = 0; i < 9; i++)
          k.tilt(-2.4 + i * 0.6, 2.35 - 0.1 * Math.sin((i / 8) * Math.PI), 0.03, [0, 0, 0], () =>
            k.poly(mat("cloth", pickAt(GAY, i)), [-0.2, 0, 0], [0, -0.34, 0], [0.2, 0, 0]),
          );
      });
      lampOn(f, [2.15, 1.55, -2.4], 0.36, tone("#f0b8a8"));
    },
  },
];
