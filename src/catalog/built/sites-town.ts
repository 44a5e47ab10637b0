/** Open sites of towns, work, travel and memory, and cities that are known by their landmarks. */

import { TOWNS, townHouseOn } from "./backdrop.ts";
import { lettering } from "./fittings.ts";
import { mat, pickAt, shaded, shine, times } from "./kit.ts";
import * as mark from "./landmarks.ts";
import type { SiteRow } from "./site.ts";
import { bulbs, fence, headstone, park, seat, shed, stall, track } from "./siteware.ts";
import { tone } from "./surfaces.ts";

const PAVED = { kind: "stone", underfoot: "stone", hex: "#b3a997" } as const;
const TARMAC = { kind: "asphalt", underfoot: "asphalt", hex: "#55575b" } as const;
const GRASS = { kind: "grass", underfoot: "grass", hex: "#5a8a3c" } as const;
const WHITE = mat("matte", "#f0efe8");
const names = (given: { text: string }[], otherwise: string) => (given.length ? given.map((s) => s.text) : [otherwise]);
const clear = (r: number) => (x: number, z: number) => Math.hypot(x, z) > r;
/** Land on this side of a straight bank at z; water beyond. */
const bank = (edge: number) => ({
  terrain: (_x: number, z: number) => (z < edge ? -3 : 0),
  height: (_x: number, z: number) => (z < edge - 0.6 ? -2.5 : 0),
});

/** Sites of towns. */
export const townSites: SiteRow[] = [
  {
    id: "rooftop",
    en: [
      "rooftop",
      "roof",
      "roof terrace",
      "rooftop terrace",
      "rooftop garden",
      "rooftop bar",
      "on top of a skyscraper",
    ],
    zh: ["屋顶", "天台", "楼顶", "屋顶露台"],
    tags: ["city", "lanterns"],
    stage: [3, 2.2],
    ground: { kind: "plain", underfoot: "stone", hex: "#9a948a" },
    terrain: (x, z) => (Math.abs(x) > 9.5 || z < -7.5 || z > 13 ? -40 : 0),
    height: () => 0,
    around: ["skyscrapers"],
    from: 10,
    build(s) {
      const { k } = s;
      k.slab(0, -0.5, 2.7, 18, 0.51, 20, mat("stone", "#a8a196"));
      for (const [x, z, w, d] of [
        [0, -7.2, 18.4, 0.35],
        [-9, 2.7, 0.35, 20],
        [9, 2.7, 0.35, 20],
      ])
        k.slab(x, 0, z, w, 1, d, mat("plaster", "#c9bfae"), 0.02);
      k.slab(0, -40, 2.7, 18, 39.5, 20, mat("matte", "#8a8378"), 0, { blocks: 0 });
      k.at(-6.4, 0, -4.6, 0.2, () => {
        for (const x of [-0.8, 0.8])
          for (const z of [-0.8, 0.8]) k.bar([x, 0, z], [x, 1.5, z], 0.07, mat("metal", "#5a4a40"));
        k.turned(0, 1.5, 0, [1.2, 0, 1.2, 2, 1.3, 2.05, 0, 2.7], mat("matte", "#8a6244"), 16);
      });
      for (const [x, z] of [
        [5.4, -5.6],
        [7.2, -5.4],
      ])
        k.at(x, 0, z, 0, () => {
          k.slab(0, 0.2, 0, 1.4, 1.1, 1, mat("metal", "#b8bcc0"), 0.03);
          k.disc(0, 1.31, 0, 0.4, mat("matte", "#2b2e33"));
        });
      for (const x of [-3, 0.4, 3])
        k.at(x, 0, -6.4, 0, () => {
          k.slab(0, 0, 0, 1.8, 0.5, 0.6, mat("matte", "#6a4a34"), 0.02);
          times(9, (i) =>
            k.ball(
              -0.8 + i * 0.2,
              0.62,
              0.1 * ((i * 7) % 3) - 0.1,
              0.2,
              mat("matte", ["#4a8a3c", "#5a9a48", "#3f7a38"][i % 3]),
              7,
            ),
          );
        });
      const c: [number, number, number][] = [
        [-8.6, 3, -6.9],
        [8.6, 3, -6.9],
        [8.6, 3, 4],
        [-8.6, 3, 4],
      ];
      for (const [x, , z] of c) k.bar([x, 0, z], [x, 3, z], 0.04, mat("metal", "#3a3d42"));
      bulbs(k, c[0], c[1], 22, s.lit);
      bulbs(k, c[0], c[3], 14, s.lit);
      bulbs(k, c[1], c[2], 14, s.lit);
      for (const q of [-1, 1]) k.at(q * 5.6, 0, -1.4, -q * 0.9, () => seat(k));
      for (const x of [-4, 4]) s.light(x, 2.6, -3, [1, 0.75, 0.45], 5, 9);
    },
  },
  {
    id: "cemetery",
    en: ["cemetery", "graveyard", "churchyard", "burial ground", "tombs"],
    zh: ["墓地", "公墓", "坟场", "墓园"],
    tags: ["tombstones", "trees", "fence", "grass"],
    stage: [2.2, 2],
    ground: GRASS,
    zone: (x, z) => (Math.abs(x) < 1.1 && z < 12 ? tone("#9a8a70") : undefined),
    turf: (x) => Math.abs(x) > 1.2,
    around: ["woods"],
    from: 28,
    haze: 0.35,
    build(s) {
      const { k } = s;
      for (let j = 0; j < 7; j++)
        for (let i = 0; i < 8; i++) {
          const x = i < 4 ? -2.6 - i * 2.1 : 2.6 + (i - 4) * 2.1;
          const z = 0.6 - j * 2.7;
          if (j === 0 && (i === 0 || i === 4)) continue;
          k.at(x + 0.3 * Math.sin(i * 3 + j), 0, z, 0.06 * Math.sin(i + j * 2), () => headstone(k, i * 7 + j * 3));
        }
      k.at(0, 0, -20, 0, () => {
        k.slab(0, 0, 0, 5, 4.2, 4, mat("stone", "#9a958a"), 0.03);
        k.at(0, 4.2, 0, Math.PI / 2, () =>
          k.gable(0, 0, 0, 4, 5, 1.6, mat("stone", "#7f7a70"), mat("stone", "#9a958a")),
        );
        k.face(0, 1.4, 2.02, 1.5, 2.8, mat("metal", "#2f3a38"));
        for (const x of [-1.6, 1.6]) k.post(x, 0, 2.3, 4.2, 0.25, mat("stone", "#aaa599"), 0.22, 12);
      });
      for (const q of [-1, 1]) k.at(q * 7.6, 0, -23.5, 0, () => fence(k, 13, 1.8, "iron"));
      k.bent(
        [
          [-6.4, 0, -6.6],
          [-6.2, 2.2, -6.5],
          [-6.7, 4, -6.4],
          [-5.8, 5.6, -6.2],
        ],
        (t) => 0.32 - 0.24 * t,
        mat("matte", "#4a3c30"),
        8,
      );
      for (const [y, dx, dz] of [
        [2.6, 1.9, 0.6],
        [3.2, -1.8, 0.3],
        [4, 1.5, -0.8],
        [4.4, -1.2, 0.8],
      ])
        k.bent(
          [
            [-6.4, y, -6.4],
            [-6.4 + dx * 0.5, y + 0.7, -6.4 + dz],
            [-6.4 + dx, y + 1.6, -6.4 + dz * 1.4],
          ],
          (t) => 0.12 - 0.1 * t,
          mat("matte", "#4a3c30"),
          5,
        );
      s.trees(
        ["cypress", "oak"],
        [
          [9, -12, 1],
          [-11, -15, 1.1],
          [12, -5, 1],
          [-13, -3, 1],
        ],
      );
      s.lamp(1.9, -5.4, 4);
    },
  },
  {
    id: "gas-station",
    en: ["gas station", "petrol station", "filling station", "service station", "fuel station"],
    zh: ["加油站"],
    tags: ["road", "signs"],
    stage: [3, 2.4],
    ground: TARMAC,
    land: clear(30),
    around: ["woods", "hills"],
    from: 34,
    lanes: [
      {
        name: "road",
        points: [
          [-16, 0, 1],
          [0, 0, 0.6],
          [16, 0, 1],
        ],
      },
    ],
    build(s) {
      const { k } = s;
      const red = mat("gloss", "#d8342a");
      for (const x of [-5, 5])
        for (const z of [-7.5, -3.4]) {
          k.slab(x, 0, z, 0.5, 4.6, 0.5, mat("paint", "#f0f2f2"));
          s.stands(x, z, 4.6, 0.35);
        }
      k.slab(0, 4.6, -5.4, 14, 0.35, 7.4, WHITE);
      k.slab(0, 4.75, -5.4, 14.3, 0.75, 7.7, red, 0.03);
      k.face(0, 5.12, -1.53, 14, 0.16, shine("#fff2e0", 0.8 + s.lit));
      for (const x of [-4, 0, 4])
        for (const z of [-7, -4])
          k.tilt(x, 4.59, z, [Math.PI / 2, 0, 0], () => k.face(0, 0, 0, 1.2, 0.6, shine("#fff8ea", 0.7 + 2 * s.lit)));
      for (const x of [-3.2, 3.2])
        k.at(x, 0, -4.6, 0, () => {
          k.slab(0, 0, 0, 2.6, 0.18, 1.2, mat("stone", "#c9c4b8"), 0.03);
          for (const q of [-0.6, 0.6]) {
            k.slab(q, 0.18, 0, 0.8, 1.7, 0.5, red, 0.04);
            k.face(q, 1.35, 0.26, 0.56, 0.5, shine("#bfe8ff", 0.5 + s.lit * 0.5));
            k.slab(q, 0.9, 0.25, 0.5, 0.16, 0.06, mat("paint", "#22252a"));
            k.bent(
              [
                [q + 0.42, 1.3, 0.1],
                [q + 0.62, 0.7, 0.25],
                [q + 0.46, 0.95, 0.28],
              ],
              0.025,
              mat("paint", "#1c1e22"),
            );
          }
        });
      k.slab(0, 0, -14.5, 12, 3.6, 5, mat("plaster", "#ece6da"));
      k.slab(0, 3.1, -11.9, 12.2, 0.7, 0.3, red);
      k.face(0, 1.5, -11.97, 10, 2.4, {
        on: "gloss",
        color: tone("#5a7080"),
        glow: tone("#ffe0b0", 0.15 + 0.7 * s.lit),
      });
      for (let i = -4; i <= 4; i++) k.bit(i * 1.25, 0.3, -11.95, 0.08, 2.4, 0.04, mat("paint", "#f4f4f0"));
      k.at(0, 3.45, -11.73, 0, () =>
        lettering(k.b, names(s.params.signs, "SHOP"), [0, 0, 0], 3, 0.5, shine("#fff6e0", 1 + s.lit)),
      );
      k.slab(-10.5, 0, -2, 0.3, 6.6, 0.3, mat("metal", "#9aa0a6"));
      k.slab(-10.5, 4.4, -2, 2.2, 2.6, 0.4, red, 0.04);
      k.at(-10.5, 5.7, -1.78, 0, () =>
        lettering(k.b, ["GAS", "1.59", "1.72"], [0, 0, 0], 1.8, 2.2, shine("#fff6e0", 1 + s.lit)),
      );
      s.light(0, 4.3, -4, [1, 0.96, 0.88], 9, 13);
      s.light(-3, 4.3, -2.6, [1, 0.96, 0.88], 6, 10);
      s.light(3, 4.3, -2.6, [1, 0.96, 0.88], 6, 10);
      s.light(0, 2, -10.5, [1, 0.85, 0.6], 5, 8);
      park(s, "suv", 3.3, -7.6, Math.PI / 2, "#3a6a9a");
      s.trees(
        ["oak"],
        [
          [-13, -17, 1],
          [12, -16, 1.1],
          [16, -9, 1],
        ],
      );
    },
  },
  {
    id: "parking-lot",
    en: ["parking lot", "car park", "parking garage", "parking space", "parking area"],
    zh: ["停车场", "停车位", "车库"],
    tags: ["road", "city", "street lights"],
    stage: [3, 2.6],
    ground: TARMAC,
    land: clear(34),
    around: ["city"],
    from: 26,
    build(s) {
      const { k } = s;
      const hues = ["#b8342a", "#3a5f9a", "#d8d8d4", "#2b2e33", "#6a8a6a", "#c8a04a", "#8a9096"];
      for (const [z, yaw] of [
        [-9, 0],
        [-16.5, Math.PI],
        [8.5, Math.PI],
      ])
        for (let i = -5; i <= 5; i++) {
          k.line(i * 2.7 - 1.35, z - 2.5, i * 2.7 - 1.35, z + 2.5, 0.1, WHITE);
          if ((i * 7 + Math.round(z)) % 4 && z < 0)
            park(s, i % 3 ? "car" : "suv", i * 2.7, z, yaw, pickAt(hues, i * 3 + Math.round(z)));
        }
      k.line(-3, -2.6, 3, -2.6, 0.12, mat("matte", "#e8c030"));
      for (const x of [-13, 13]) {
        k.slab(x, 0, -12.7, 1.4, 0.16, 8, mat("stone", "#b8b2a6"), 0.03);
        s.lamp(x, -9.5, 8);
        s.lamp(x, 2, 8);
      }
      s.trees(
        ["maple"],
        [
          [-13, -14.5, 0.8],
          [13, -14.5, 0.8],
          [-15, -3, 0.9],
          [15, -4, 0.9],
        ],
      );
      k.slab(0, 0, -27, 44, 7, 8, mat("plaster", "#cfc4b0"));
      k.face(0, 2, -22.97, 40, 3, { on: "gloss", color: tone("#3f5666"), glow: tone("#ffdca0", 0.6 * s.lit) });
      k.slab(0, 5.1, -22.8, 14, 1.5, 0.3, mat("paint", "#2f6ab0"));
      k.at(0, 5.85, -22.63, 0, () =>
        lettering(k.b, names(s.params.signs, "SHOPPING CENTER"), [0, 0, 0], 12, 1, shine("#ffffff", 0.8 + s.lit)),
      );
    },
  },
  {
    id: "construction-site",
    en: [
      "construction site",
      "building site",
      "construction zone",
      "under construction",
      "scaffolding",
      "excavation site",
    ],
    zh: ["建筑工地", "工地", "施工现场", "施工地"],
    tags: ["crane", "city"],
    stage: [3, 2.2],
    ground: { kind: "earth", underfoot: "earth", hex: "#a8845c" },
    land: clear(40),
    around: ["city"],
    from: 30,
    build(s) {
      const { k } = s;
      const con = mat("stone", "#a9a59c");
      const steel = mat("paint", "#e8a82a");
      for (let f = 0; f < 4; f++) {
        k.slab(-3, 3.2 * (f + 1) - 0.3, -17, 17, 0.3, 9, con);
        for (let i = 0; i < 5; i++)
          for (const z of [-13, -17, -21]) k.slab(-10.8 + i * 3.9, 3.2 * f, z, 0.5, 3, 0.5, con);
      }
      for (let i = 0; i < 9; i++)
        for (const z of [-13, -21])
          k.bar([-10.8 + i * 1.95, 12.8, z], [-10.8 + i * 1.95, 14.2, z], 0.03, mat("metal", "#8a4a30"), 4);
      for (let i = 0; i <= 8; i++) {
        k.bar([-11.6 + i * 2.2, 0, -11.6], [-11.6 + i * 2.2, 13, -11.6], 0.05, steel, 5);
        if (i < 8)
          for (let f = 0; f < 6; f++) {
            k.bit(-10.5 + i * 2.2, f * 2.1 + 2, -11.6, 2.2, 0.06, 0.7, mat("matte", "#a8794a"));
            k.bar([-11.6 + i * 2.2, f * 2.1, -11.6], [-9.4 + i * 2.2, f * 2.1 + 2.1, -11.6], 0.03, steel, 4);
          }
      }
      k.at(11, 0, -19, 0, () => {
        for (let f = 0; f < 15; f++)
          for (const [x, z] of [
            [-0.8, -0.8],
            [0.8, -0.8],
            [0.8, 0.8],
            [-0.8, 0.8],
          ]) {
            k.bar([x, f * 2, z], [x, f * 2 + 2, z], 0.09, steel, 4);
            k.bar([x, f * 2, z], [-z, f * 2 + 2, x], 0.05, steel, 3);
          }
        for (const y of [30, 31.4]) k.bar([8, y, 0], [-24, y, 0], 0.13, steel, 4);
        for (let i = 0; i < 16; i++)
          k.bar([8 - i * 2, 30 + 1.4 * (i % 2), 0], [6 - i * 2, 31.4 - 1.4 * (i % 2), 0], 0.07, steel, 3);
        k.slab(6.5, 28.4, 0, 2.6, 1.8, 1.6, con);
        k.slab(0, 28.4, 1.2, 1.6, 1.8, 1.6, mat("paint", "#f0efe8"));
        k.bar([0, 35, 0], [-22, 31.4, 0], 0.05, steel, 3);
        k.bar([0, 30, 0], [0, 35, 0], 0.2, steel);
        k.bar([-15, 30, 0], [-15, 12, 0], 0.04, mat("metal", "#333"), 3);
        k.slab(-15, 11.4, 0, 4, 0.3, 0.3, mat("metal", "#8a4a30"));
      });
      for (const [x, z, r] of [
        [7.4, -7, 2.6],
        [10, -5.4, 1.9],
        [-8.6, -6.6, 1.6],
      ])
        k.turned(x, -0.1, z, [r, 0, r * 0.7, r * 0.3, r * 0.3, r * 0.55, 0, r * 0.62], mat("matte", "#8f6a44"), 9);
      for (let i = 0; i < 5; i++)
        k.at(-5.6 + i * 2.3, 0, -5.2 - 0.4 * (i % 2), 0, () => {
          if (i === 2) return;
          for (const y of [0.45, 0.8])
            for (let q = 0; q < 6; q++)
              k.bit((q - 2.5) * 0.3, y, 0, 0.3, 0.22, 0.04, mat("paint", q % 2 ? "#e8602a" : "#f4f4f0"));
          for (const x of [-0.8, 0.8]) k.bar([x, 0, 0], [x, 1.05, 0], 0.03, mat("metal", "#555"));
        });
      for (const [x, z] of [
        [-3.4, -3.6],
        [3.8, -3.4],
        [5, -2.6],
      ])
        k.turned(
          x,
          0,
          z,
          [0.28, 0, 0.28, 0.04, 0.17, 0.06, 0.11, 0.32, 0.11, 0.33, 0.04, 0.66],
          mat("paint", "#e8602a"),
          12,
        );
      for (let i = 0; i < 6; i++)
        k.slab(-9 + (i % 3) * 0.3, Math.floor(i / 3) * 0.4, -3.6, 0.28, 0.36, 3, mat("metal", "#9a5a3c"));
      for (let j = 0; j < 4; j++) k.slab(5.8, j * 0.26, -9.6, 2, 0.25, 1.2, mat("brick", "#a8553c"));
      s.light(0, 6, -10, [1, 0.95, 0.8], 20, 22);
    },
  },
  {
    id: "harbor",
    en: [
      "harbor",
      "harbour",
      "pier",
      "dock",
      "marina",
      "port",
      "seaport",
      "wharf",
      "waterfront",
      "docks",
      "jetty",
      "fishing port",
      "boat dock",
    ],
    zh: ["港口", "码头", "海港", "港湾", "船坞", "渔港", "栈桥"],
    tags: ["water", "sea", "boats", "lighthouse"],
    stage: [3, 1.8],
    ground: PAVED,
    ...bank(-3.2),
    land: (_x, z) => z > 14,
    around: ["european"],
    from: 22,
    water: { level: -0.8, min: [-400, -420], max: [400, -2.4], waves: { height: 0.05, length: 3 } },
    build(s) {
      const { k } = s;
      const wood = mat("matte", "#8f7a62");
      k.flat(0, 0.006, 9, 120, 24, mat("stone", "#b0a694"), 24, 6);
      k.slab(0, -3, -2.8, 120, 3.02, 0.9, mat("stone", "#9a9080"), 0.03);
      for (let z = -3.2; z > -16; z -= 0.24)
        k.slab(-4.6, -0.12, z, 2.6, 0.1, 0.21, shaded(wood, 0.85 + 0.06 * (Math.round(z * 7) % 4)), 0, {
          omit: { bottom: true },
        });
      for (let z = -4; z > -16.5; z -= 3)
        for (const x of [-5.9, -3.3]) k.post(x, -3, z, 3.8, 0.14, shaded(wood, 0.7), 0.13, 8);
      for (const [id, x, z, yaw, c] of [
        ["sailboat", 2.4, -9, 0.5, "#f4f4f0"],
        ["motorboat", -8.4, -7.4, 0.2, "#2f6ab0"],
        ["boat", -1.6, -6.4, 0.1, "#c8402a"],
        ["sailboat", -9.6, -15, -0.3, "#f0e8d8"],
        ["motorboat", 7.6, -7, -0.4, "#e8e4da"],
        ["sailboat", 11, -18, 0.2, "#f4f4f0"],
        ["ship", 34, -70, -1.3, "#b03a2a"],
      ] as const) {
        park(s, id, x, z, yaw, c);
      }
      for (const x of [-9, -1.5, 1.5, 6, 10]) {
        k.turned(
          x,
          0,
          -2.7,
          [0.2, 0, 0.17, 0.1, 0.15, 0.4, 0.24, 0.48, 0.2, 0.58, 0, 0.6],
          mat("metal", "#2f3338"),
          12,
        );
      }
      for (const [x, z] of [
        [5.6, -1.4],
        [6.4, -1.7],
        [5.9, -0.9],
        [-7.6, -1],
      ])
        k.slab(x, 0, z, 0.7, 0.55, 0.7, mat("matte", "#a8794a"), 0.02);
      for (const [x, z] of [
        [-6.6, -1.6],
        [-6, -1.1],
      ])
        k.turned(x, 0, z, [0.3, 0, 0.36, 0.4, 0.3, 0.85, 0, 0.85], mat("matte", "#7a5230"), 12);
      k.at(-30, -0.8, -60, 0, () => {
        k.turned(0, -2, 0, [9, 0, 7, 3, 4, 4, 0, 4.2], mat("stone", "#8a8070"), 9);
        k.turned(0, 2, 0, [2.4, 0, 1.6, 14, 2, 14.2, 2, 14.6], mat("plaster", "#f4f0e6"), 16);
        for (const y of [4, 9])
          k.turned(0, 2 + y, 0, [2.4 - y * 0.055, 0, 2.25 - y * 0.055, 2.2], mat("plaster", "#c8382a"), 16);
        k.turned(0, 16.6, 0, [1, 0, 1, 1.8], shine("#ffe8b0", 1 + 3 * s.lit), 10);
        k.turned(0, 18.4, 0, [1.4, 0, 0, 1.4], mat("paint", "#b0302a"), 12);
      });
      for (const q of [-1, 1]) s.lamp(q * 7.4, -2, 6);
      s.far.b.grid(
        60,
        1,
        (u, v) => [(u - 0.5) * 700, -1 + v * (14 + 16 * Math.abs(Math.sin(u * 9)) + 8 * Math.sin(u * 31)), -330],
        mat("matte", "#5f7a6a"),
      );
    },
  },
  {
    id: "market",
    en: [
      "market",
      "street market",
      "outdoor market",
      "farmers market",
      "farmer's market",
      "bazaar",
      "fruit market",
      "marketplace",
      "market square",
      "food market",
      "vegetable market",
      "flea market",
    ],
    zh: ["市场", "集市", "菜市场", "农贸市场", "水果市场", "集贸市场", "早市"],
    tags: ["crowd", "lanterns", "signs"],
    stage: [2, 2.6],
    ground: PAVED,
    land: clear(24),
    around: ["european"],
    from: 20,
    build(s) {
      const { k } = s;
      for (let j = 0; j < 6; j++)
        for (const q of [-1, 1]) {
          k.at(q * (4.2 + 0.2 * (j % 2)), 0, 2.4 - j * 3.6, (-q * Math.PI) / 2, () =>
            stall(k, 3.2, j * 2 + (q > 0 ? 1 : 0), s.lit),
          );
          if (j < 4) s.light(q * 3.4, 2.1, 2.4 - j * 3.6, [1, 0.76, 0.45], 3, 6);
        }
      for (let j = 0; j < 5; j++) bulbs(k, [-4.6, 3.6, 1 - j * 4], [4.6, 3.6, -0.4 - j * 4], 12, s.lit);
      for (let i = 0; i < 6; i++)
        for (const q of [-1, 1])
          k.at(q * 11, 0, 6 - i * 6.4, (-q * Math.PI) / 2, () =>
            townHouseOn(k, TOWNS.european, i * 2 + (q > 0 ? 1 : 0), s.lit, [6.2, 6]),
          );
      k.at(0, 0, -30, 0, () => mark.clockTower(k, 6, 26, s.lit));
      for (const q of [-1, 1]) k.at(q * 8, 0, -30, 0, () => townHouseOn(k, TOWNS.european, 20 + q, s.lit, [9, 6]));
    },
  },
  {
    id: "train-platform",
    keepOut: [{ min: [-30, 5.4, -60], max: [30, 60, 60] }],
    en: [
      "train station platform",
      "train platform",
      "railway platform",
      "station platform",
      "train station",
      "railway station",
      "station",
      "train railway",
      "railway",
      "railroad",
      "railroad tracks",
      "train tracks",
      "railway tracks",
      "train track",
    ],
    zh: ["火车站", "站台", "月台", "铁路", "铁轨", "车站", "火车站台"],
    tags: ["rail", "train", "bench"],
    stage: [1.6, 2.4],
    ground: { kind: "earth", underfoot: "stone", hex: "#8a8070" },
    terrain: (x) => (x > -3.4 && x < 4 ? -0.02 : -0.9),
    height: (x) => (x > -3.2 && x < 3.6 ? 0 : -0.9),
    land: (x) => Math.abs(x) > 18,
    around: ["woods", "city"],
    from: 34,
    lanes: [
      {
        name: "rail",
        points: [
          [-5, -0.7, -80],
          [-5, -0.7, 0],
          [-5, -0.7, 30],
        ],
      },
      {
        name: "path",
        points: [
          [0.3, 0, -20],
          [0, 0, 0],
          [0, 0, 8],
        ],
      },
    ],
    build(s) {
      const { k } = s;
      k.slab(0.3, -0.9, -14, 6.8, 0.905, 64, mat("stone", "#b0a898"));
      for (const x of [-2.7, 3.3]) k.flat(x, 0.012, -14, 0.3, 64, mat("matte", "#e8c23a"));
      for (const x of [-5, -9.4, 6]) track(k, x, -70, 24, -0.85);
      for (let z = -5; z > -42; z -= 6) {
        k.post(1.9, 0, z, 5.2, 0.12, mat("metal", "#3a5a52"), 0.1, 8);
        s.stands(1.9, z, 5.2);
        for (const d of [-1.6, 1.4])
          k.bent(
            [
              [1.9, 4.4, z],
              [1.9 + d * 0.5, 4.9, z],
              [1.9 + d, 5.15, z],
            ],
            0.06,
            mat("metal", "#3a5a52"),
          );
      }
      k.tilt(0.4, 5.25, -22, [0, 0, 0.05], () => k.slab(0, 0, 0, 5.8, 0.14, 36, mat("paint", "#5a7a70")));
      for (let z = -6; z > -40; z -= 6) {
        k.at(1.9, 0, z - 1.5, -Math.PI / 2, () => seat(k, 2));
        k.bit(0.3, 5, z, 1.4, 0.06, 0.2, shine("#fff2d8", 0.5 + 2.4 * s.lit));
        if (z > -14) s.light(0.3, 3.2, z, [1, 0.92, 0.78], 4, 8);
      }
      k.bar([0.4, 5.2, -5], [0.4, 3.1, -5], 0.03, mat("metal", "#333"));
      mark.clockFace(k, 0.4, 2.8, -4.95, 0.36, s.lit);
      k.slab(-1, 2.5, -8, 2.4, 0.5, 0.12, mat("paint", "#1f3a6a"));
      k.at(-1, 2.75, -7.93, 0, () =>
        lettering(k.b, names(s.params.signs, "PLATFORM 1"), [0, 0, 0], 2.2, 0.34, shine("#ffffff", 0.7 + 0.6 * s.lit)),
      );
      park(s, "train", 6, -26, 0);
      for (let z = 10; z > -70; z -= 18) {
        k.bar([-11.6, -0.9, z], [-11.6, 6, z], 0.12, mat("metal", "#6a7076"), 6);
        k.bar([-11.6, 5.6, z], [-4.4, 5.4, z], 0.06, mat("metal", "#6a7076"), 5);
      }
      for (const x of [-5, -9.4]) k.bar([x, 5.2, 20], [x, 5.2, -80], 0.02, mat("metal", "#333"), 3);
      k.at(-17, -0.9, -26, 0.7, () => shed(k, 14, 6, 9, "#a8553c"));
    },
  },
  {
    id: "farm",
    en: ["farm", "farmyard", "barnyard", "farmland", "ranch", "homestead", "farm field"],
    zh: ["农场", "农家院", "农庄", "牧场", "农田"],
    tags: ["barn", "fence", "grass", "trees"],
    stage: [3.2, 2.4],
    ground: GRASS,
    zone: (x, z) =>
      Math.hypot(x * 0.7, z + 2) < 5
        ? tone("#a8845a")
        : z < -20 && x > 2
          ? tone(Math.floor(x + 500) % 2 ? "#7a5a36" : "#6a8a3a")
          : undefined,
    turf: (x, z) => Math.hypot(x * 0.7, z + 2) > 5.2,
    land: (x, z) => Math.hypot(x, z) > 30,
    around: ["woods"],
    from: 46,
    build(s) {
      const { k } = s;
      const red = mat("paint", "#a8342a");
      k.at(-8, 0, -15, 0.45, () => {
        k.slab(0, 0, 0, 9, 4.6, 11, red);
        for (let i = 0; i < 22; i++) k.bit(-4.4 + i * 0.42, 0, 5.51, 0.03, 4.6, 0.02, shaded(red, 0.75));
        k.at(0, 4.6, 0, Math.PI / 2, () => k.gable(0, 0, 0, 11, 9, 3.6, mat("matte", "#5a4a44"), red, 0.5));
        k.face(0, 1.7, 5.53, 3.2, 3.4, shaded(red, 0.7));
        for (const [x0, y0, x1, y1] of [
          [-1.6, 0, 1.6, 3.4],
          [1.6, 0, -1.6, 3.4],
          [-1.6, 3.4, 1.6, 3.4],
          [-1.6, 0, -1.6, 3.4],
          [1.6, 0, 1.6, 3.4],
          [0, 0, 0, 3.4],
        ])
          k.bar([x0, y0, 5.56], [x1, y1, 5.56], 0.08, WHITE, 4);
        k.face(0, 5.8, 5.53, 1.2, 1.3, mat("matte", "#2a1e18"));
      });
      k.at(-15, 0, -17, 0, () => {
        k.post(0, 0, 0, 10, 2, mat("metal", "#b8bcc0"), 2, 20);
        k.turned(0, 10, 0, [2, 0, 1.4, 1.1, 0, 1.7], mat("metal", "#9aa0a6"), 20);
        for (let y = 1; y < 10; y += 1.2)
          k.turned(0, y, 0, [2.02, 0, 2.05, 0.06, 2.02, 0.12], mat("metal", "#8a9096"), 20);
      });
      for (const [x, z, w, t] of [
        [6.5, -7, 9, 0.1],
        [11, -2.6, 9, Math.PI / 2],
        [-11, -3, 8, Math.PI / 2],
      ])
        k.at(x, 0, z, t, () => fence(k, w, 1.15, "rail", "#b09a78"));
      for (const [x, z, y] of [
        [4.8, -5.4, 0],
        [6, -5.8, 0],
        [5.4, -5.6, 1],
        [-4.6, -7.4, 0],
      ])
        k.tilt(x, 0.55 + y * 0.95, z, [0, 0.3, Math.PI / 2], () =>
          k.turned(0, -0.5, 0, [0, 0, 0.5, 0.02, 0.52, 0.5, 0.5, 0.98, 0, 1], mat("matte", "#d8b45a"), 16),
        );
      park(s, "tractor", 7.2, -10.5, -0.7, "#3a8a3a");
      k.at(13, 0, -22, -0.3, () => townHouseOn(k, TOWNS.suburb, 4, s.lit, [9, 7]));
      k.at(2.6, 0, -12, 0.2, () => {
        k.slab(0, 0.1, 0, 2.6, 0.5, 0.7, mat("metal", "#9aa0a6"), 0.05);
      });
      s.trees(
        ["oak", "apple"],
        [
          [9, -16, 1],
          [17, -14, 1.1],
          [-18, -9, 1.1],
          [3, -26, 1.2],
        ],
      );
      s.light(-6, 3, -8, [1, 0.75, 0.45], 6, 12);
    },
  },
  {
    id: "old-china-town",
    en: [
      "Chinese village",
      "Chinese old town",
      "ancient Chinese town",
      "water town",
      "ancient town",
      "Chinese street",
      "hutong",
      "ancient Chinese street",
    ],
    zh: ["古镇", "水乡", "江南水乡", "中国古镇", "胡同", "古街", "古城", "老街巷"],
    tags: ["lanterns", "water", "bridge"],
    stage: [2.2, 2.4],
    ground: { kind: "stone", underfoot: "stone", hex: "#8f887c" },
    terrain: (x, z) => (x > 3.6 && x < 9.4 && z < 12 ? -2.2 : 0),
    height: (x, z) => (x > 3.2 && x < 9.2 && z < 12 ? -1.8 : 0),
    land: (x, z) => x < -16 || x > 24 || z < -50,
    around: ["hills"],
    from: 40,
    haze: 0.32,
    water: {
      level: -0.7,
      min: [2.6, -90],
      max: [10, 12],
      waves: { height: 0.012, length: 1.6 },
      color: tone("#4a7a6a"),
      deep: tone("#1f3f3a"),
    },
    build(s) {
      const { k } = s;
      for (const x of [2.9, 9.4]) k.slab(x, -2.4, -24, 0.7, 2.45, 72, mat("stone", "#9a9284"), 0.02);
      k.flat(-2.4, 0.006, -24, 10, 72, mat("stone", "#8f877a"), 10, 40);
      for (let i = 0; i < 8; i++) {
        k.at(-5.6, 0, 5 - i * 6, Math.PI / 2, () => townHouseOn(k, TOWNS.chinese, i, s.lit, [6, 5]));
        k.at(12.8, 0, 4 - i * 6, -Math.PI / 2, () => townHouseOn(k, TOWNS.chinese, i + 9, s.lit, [6, 5]));
      }
      const paper = (x: number, y: number, z: number): void => {
        k.ball(x, y, z, 0.22, shine("#e8301c", 0.4 + 1.6 * s.lit), 10, 0.19);
        k.bar([x, y + 0.2, z], [x, y + 0.5, z], 0.008, mat("matte", "#2a2020"), 3);
        k.bar([x, y - 0.2, z], [x, y - 0.42, z], 0.02, mat("matte", "#d8a83a"), 4);
      };
      for (let i = 0; i < 14; i++) {
        paper(-2.5, 2.6, 4 - i * 2.6);
        if (i % 3 === 0) s.light(-2.3, 2.4, 4 - i * 2.6, [1, 0.42, 0.22], 3, 6);
      }
      k.bar([-2.5, 3.1, 6], [-2.5, 3.1, -34], 0.04, mat("matte", "#4a2c1c"), 4);
      k.at(6.2, -0.7, -13, 0, () => mark.stoneBridge(k, 8.4, 3, 2.6, 1));
      k.at(5.4, -0.7, -6, 1.4, () => {
        k.b.grid(
          12,
          6,
          (u, v) => {
            const e = Math.sin(Math.PI * u) ** 0.5;
            return [(u - 0.5) * 4.4, 0.1 + 0.34 * Math.abs(v - 0.5) * 2 + 0.3 * (2 * u - 1) ** 4, (v - 0.5) * 1.1 * e];
          },
          mat("matte", "#5a3c26"),
        );
        k.b.grid(
          10,
          6,
          (u, v) => [(u - 0.5) * 2, 1.0 + 0.42 * Math.sin(v * Math.PI), (0.5 - v) * 1.05],
          mat("matte", "#3a2c20"),
        );
      });
      s.trees(
        ["willow"],
        [
          [2.2, -9, 0.6],
          [10.6, -5, 0.7],
          [10.6, -20, 0.8],
        ],
      );
      k.at(1, 0, -64, 0, () => mark.sweptHall(k, 18, 14, 9, "#4a5258"));
    },
  },
  {
    id: "village",
    en: [
      "village",
      "European village",
      "small town",
      "hamlet",
      "countryside village",
      "suburb",
      "driveway",
      "neighborhood street",
      "residential neighborhood",
      "residential area",
      "housing estate",
    ],
    zh: ["村庄", "村子", "乡村", "小村庄", "小镇", "郊区", "住宅区", "车道"],
    tags: ["house", "trees", "fence", "grass"],
    stage: [2.8, 2.6],
    ground: GRASS,
    zone: (x, z) => (Math.abs(x - Math.sin(z * 0.05) * 2) < 2.6 ? tone("#a89a84") : undefined),
    turf: (x, z) => Math.abs(x - Math.sin(z * 0.05) * 2) > 2.8,
    land: clear(34),
    around: ["woods"],
    from: 44,
    build(s) {
      const { k } = s;
      for (let i = 0; i < 6; i++)
        for (const q of [-1, 1]) {
          const z = 3 - i * 9.5 - (q > 0 ? 3 : 0);
          const cx = Math.sin(z * 0.05) * 2;
          k.at(cx + q * (9.4 + (i % 2)), 0, z - 2, -q * 1.15, () =>
            townHouseOn(k, TOWNS.suburb, i * 2 + (q > 0 ? 1 : 0), s.lit, [7.6, 6.4]),
          );
          k.at(cx + q * 4, 0, z + 0.5, Math.PI / 2, () => fence(k, 6.4, 0.95, "boards", "#f0ece2"));
          if (i < 3) s.lamp(cx + q * 3.2, z - 4.6, 4);
          s.trees(i % 2 ? ["apple"] : ["maple"], [[cx + q * 6.2, z - 6.2, 0.75]]);
        }
      k.at(-2, 0, -58, 0, () => {
        k.slab(0, 0, 0, 6, 7, 10, mat("plaster", "#e8e0d0"));
        k.at(0, 7, 0, Math.PI / 2, () =>
          k.gable(0, 0, 0, 10, 6, 3.4, mat("matte", "#6a4a44"), mat("plaster", "#e8e0d0")),
        );
        k.slab(0, 0, 6, 3.4, 12, 3.4, mat("plaster", "#e8e0d0"));
        k.hip(0, 12, 6, 3.9, 3.9, 8, mat("matte", "#4a5a62"));
      });
      for (const [x, z, c] of [
        [-4.2, -3.4, "#e05a7a"],
        [4.4, -5, "#e8b03a"],
      ] as const)
        times(12, (i) =>
          k.ball(
            x + Math.sin(i * 2.4) * 0.8,
            0.22,
            z + Math.cos(i * 2.4) * 0.5,
            0.12,
            mat("matte", i % 3 ? "#4a8a3c" : c),
            6,
          ),
        );
    },
  },
  ...(
    [
      [
        "paris",
        "Paris|Seine|banks of the Seine|Paris riverside|Champ de Mars|Paris skyline|France",
        "巴黎|塞纳河|塞纳河畔|法国",
        "european",
      ],
      [
        "shanghai",
        "Shanghai|the Bund|Shanghai Bund|Bund|Shanghai skyline|Pudong|Hong Kong harbor|city waterfront|Victoria Harbour",
        "上海|外滩|上海外滩|浦东|黄浦江|维多利亚港",
        "skyscrapers",
      ],
      [
        "london",
        "London|Westminster|Thames|River Thames|London riverside|Houses of Parliament|England",
        "伦敦|泰晤士河|威斯敏斯特|英国",
        "city",
      ],
      [
        "san-francisco",
        "San Francisco|San Francisco Bay|bay bridge|Golden Gate Park|bridge|bridge view",
        "旧金山|大桥边|桥边|旧金山湾",
        "hills",
      ],
      ["sydney", "Sydney|Sydney Harbour|Sydney Harbor|Australia", "悉尼|悉尼港|澳大利亚", "city"],
      [
        "new-york",
        "New York|New York City|Manhattan|New York harbor|Liberty Island|Manhattan skyline|New York skyline|New Jersey",
        "纽约|曼哈顿|纽约港|自由岛",
        "skyscrapers",
      ],
      ["venice", "Venice|Venice canal|Grand Canal|Venetian canal|Italian canal", "威尼斯|威尼斯运河|水城", "european"],
      [
        "santorini",
        "Santorini|Greek island|Greek village|Mykonos|Aegean village|Oia",
        "圣托里尼|希腊小镇|爱琴海",
        "cycladic",
      ],
    ] as const
  ).map(
    ([id, en, zh, town]): SiteRow => ({
      id,
      en: en.split("|"),
      zh: zh.split("|"),
      tags: ["water", "city", "bridge", "street lights"],
      stage: [3, 1.8],
      ground: { kind: "stone", underfoot: "stone", hex: id === "santorini" ? "#e8e2d6" : "#b3a997" },
      terrain: (_x, z) => (z < -3.4 && z > -62 ? -3 : z <= -62 ? (id === "santorini" ? -3 : 0.4) : 0),
      height: (_x, z) => (z < -3.8 && z > -62 ? -2.5 : 0),
      land: (_x, z) => z < -70 && id !== "santorini" && id !== "san-francisco",
      around: id === "santorini" || id === "san-francisco" ? ["hills"] : [town],
      from: town === "european" ? 66 : 240,
      sun: 318,
      haze: 0.24,
      water: {
        level: -1,
        min: [-420, id === "santorini" || id === "san-francisco" ? -460 : -64],
        max: [420, -2.6],
        waves: { height: 0.05, length: 3.4 },
      },
      build(s) {
        const { k } = s;
        k.flat(0, 0.006, 9, 120, 24.4, mat("stone", id === "santorini" ? "#efe9dd" : "#b8ae9c"), 24, 6);
        k.slab(0, -3, -3, 120, 3.02, 0.8, mat("stone", "#a39882"), 0.03);
        if (id !== "venice") {
          k.slab(
            0,
            0,
            -3,
            120,
            id === "santorini" ? 0.75 : 0.2,
            0.45,
            id === "santorini" ? mat("plaster", "#fbf9f4") : mat("stone", "#c4b9a4"),
            0.03,
          );
          if (id !== "santorini") k.at(0, 0.2, -3, 0, () => fence(k, 30, 0.85, "iron", "#2f3a38"));
        }
        k.slab(0, -3, -62, 400, 3.6, 1, mat("stone", "#a39882"), 0, { blocks: 0 });
        if (id === "paris") {
          k.at(7, 0.4, -150, 0, () => {
            const t = mat("metal", "#7a6248");
            const h = 56;
            const half = (u: number) => 13 * (1 - u) ** 2.1 + 0.8;
            for (let f = 0; f < 22; f++) {
              const [u0, u1] = [f / 22, (f + 1) / 22];
              for (const [a, c] of [
                [-1, -1],
                [1, -1],
                [1, 1],
                [-1, 1],
              ]) {
                k.bar([a * half(u0), u0 * h, c * half(u0)], [a * half(u1), u1 * h, c * half(u1)], 0.6 - u0 * 0.4, t, 4);
                k.bar(
                  [a * half(u0) * (f < 9 ? 0.55 : -c * a * 1), u0 * h, c * half(u0)],
                  [a * half(u1), u1 * h, c * half(u1)],
                  0.4,
                  t,
                  3,
                );
              }
            }
            for (const u of [0.18, 0.38, 0.9]) k.slab(0, u * h, 0, half(u) * 2 + 1.4, 1.2, half(u) * 2 + 1.4, t);
            if (s.lit > 0.3)
              for (let f = 0; f < 40; f++) {
                const u = f / 40;
                for (const q of [-1, 1]) k.ball(q * half(u), u * h, half(u), 0.5, shine("#ffc860", 2.4), 5);
              }
          });
          s.trees(
            ["maple"],
            [
              [-8, 1.5, 0.9],
              [9, 2, 0.9],
              [-12, -0.6, 0.8],
            ],
          );
        }
        if (id === "shanghai") {
          k.at(-14, 0.4, -104, 0, () => mark.pearlTower(k, 38, s.lit), [1.5, 1, 1.5]);
          for (const [x, h, w] of [
            [16, 44, 7],
            [26, 38, 8],
            [6, 30, 7],
            [-34, 28, 9],
          ])
            k.at(x, 0, -128, 0, () => {
              const g = mat("gloss", "#4f6c88");
              k.turned(0, 0, 0, [w * 0.6, 0, w * 0.56, h * 0.7, w * 0.3, h * 0.96, 0, h], g, 6);
              for (let y = 4; y < h * 0.94; y += 5)
                k.turned(
                  0,
                  y,
                  0,
                  [w * 0.6 - (y / h) * w * 0.08, 0, w * 0.6 - (y / h) * w * 0.08, 0.7],
                  shine(["#ffb05a", "#5ac8ff", "#ff5a9a"][Math.round(y) % 3], 0.05 + 1.2 * s.lit),
                  6,
                );
            });
        }
        if (id === "london") {
          k.at(-10, 0.4, -80, 0.3, () => mark.clockTower(k, 5, 30, s.lit));
          k.slab(14, 0, -84, 44, 15, 12, mat("stone", "#b8945e"));
          for (let i = 0; i < 18; i++) {
            k.slab(-6 + i * 2.5, 0, -77.8, 0.6, 17.5, 0.6, mat("stone", "#cdae76"));
            k.face(-4.7 + i * 2.5, 8, -77.9, 1, 9, {
              on: "gloss",
              color: tone("#2b3540"),
              glow: tone("#ffc870", 0.5 * s.lit),
            });
          }
          k.at(40, 0, -90, 0, () => mark.ferrisWheel(k, 13, s.lit));
          park(s, "bus", 13, 3, -1.3, "#c8201c");
          k.at(-5.4, 0, -1.4, 0.3, () => mark.phoneBooth(k, s.lit));
          s.stands(-5.4, -1.4, 2.6, 0.6);
        }
        if (id === "san-francisco") k.at(10, -1, -120, 0.35, () => mark.suspensionBridge(k, 240, 62));
        if (id === "sydney") {
          k.at(10, -0.6, -80, -0.15, () => mark.shellHall(k, 70));
          k.at(-60, -0.6, -150, 0.2, () =>
            k.bent(
              [
                [-70, 8, 0],
                [-35, 34, 0],
                [0, 44, 0],
                [35, 34, 0],
                [70, 8, 0],
              ],
              1.4,
              mat("metal", "#5a6268"),
              5,
            ),
          );
          k.slab(-60, 12, -150, 150, 2, 6, mat("metal", "#5a6268"));
        }
        if (id === "new-york") {
          k.at(-6, -1, -48, 0.1, () => {
            k.turned(0, -2, 0, [9, 0, 8.4, 2.6, 8, 3], mat("stone", "#8a9078"), 12);
            k.at(0, 1, 0, 0, () => mark.colossus(k, 18));
          });
          k.at(26, 0, -130, 0, () => {
            for (const [y, w, h] of [
              [0, 22, 60],
              [60, 15, 34],
              [94, 8, 18],
            ]) {
              k.slab(0, y, 0, w, h, w, mat("matte", "#b8ac98"));
              for (let q = 0; q < h / 5; q++)
                k.face(0, y + q * 5 + 2.5, w / 2 + 0.1, w * 0.9, 2, {
                  on: "gloss",
                  color: tone("#36424e"),
                  glow: tone("#ffd08a", 0.7 * s.lit),
                });
            }
            k.bar([0, 112, 0], [0, 134, 0], 0.5, mat("metal", "#9aa0a6"));
          });
        }
        if (id === "venice") {
          for (const q of [-1, 1])
            for (let i = 0; i < 6; i++)
              k.at(q * 13, -1, -8 - i * 8.4, -q * 1.45, () =>
                townHouseOn(k, { ...TOWNS.european, high: [9, 13] }, i + (q > 0 ? 10 : 0), s.lit, [7.6, 8]),
              );
          k.at(0, -1, -30, 0, () => mark.stoneBridge(k, 20, 5, 4, 1));
          for (const [x, z, t] of [
            [-3.6, -6.4, 1.2],
            [4.4, -10, 1.9],
            [-5.6, -13, 1.4],
          ])
            k.at(x, -1, z, t, () => {
              k.b.grid(
                16,
                6,
                (u, v) => {
                  const e = Math.sin(Math.PI * u) ** 0.6;
                  return [
                    (u - 0.5) * 7,
                    0.05 + 0.4 * Math.abs(v - 0.5) * 2 + 0.9 * (2 * u - 1) ** 6,
                    (v - 0.5) * 1.2 * e,
                  ];
                },
                { ...mat("gloss", "#1a1c20") },
              );
              k.slab(0, 0.3, 0, 0.8, 0.2, 0.7, mat("cloth", "#a82a2a"), 0.05);
            });
          for (let i = 0; i < 7; i++) {
            const x = -7 + i * 2.4;
            if (Math.abs(x) < 2) continue;
            k.post(x, -3, -3.9, 4.8, 0.1, mat("paint", "#f0ece2"));
            for (let y = 0; y < 6; y++) k.post(x, -1 + y * 0.5, -3.9, 0.24, 0.105, mat("paint", "#2f5fa8"));
          }
        }
        if (id === "santorini") {
          for (let j = 0; j < 4; j++)
            for (let i = 0; i < 5; i++)
              for (const q of [-1, 1]) {
                const x = q * (7.5 + i * 4.2 + (j % 2));
                k.at(x, -2 + i * 1.3 + j * 0.3, -4 - j * 5.4, -q * 0.35, () => {
                  const h = townHouseOn(k, TOWNS.cycladic, i * 5 + j * 3 + q, s.lit, [4.2, 4]);
                  if ((i + j) % 3 === 0) mark.dome(k, 0, h, 0, 1.5, mat("gloss", "#2a62b8"), 0, 18);
                  k.slab(0, -7, 0, 4.6, 7, 4.4, mat("stone", "#b09a84"), 0, { blocks: 0 });
                });
              }
          for (const x of [-5.6, 5.4])
            times(26, (i) =>
              k.ball(
                x + Math.sin(i * 2.4) * 0.7,
                0.9 + 0.05 * i,
                -2.4 + Math.cos(i * 2.4) * 0.4,
                0.16,
                mat("matte", i % 3 === 0 ? "#4a8a3c" : "#d83a8a"),
                6,
              ),
            );
          s.far.b.grid(
            40,
            1,
            (u, v) => [(u - 0.5) * 500, -1 + v * (10 + 30 * Math.sin(u * 3.1) ** 2), -300],
            mat("matte", "#6a7a8a"),
          );
        }
        for (const q of [-1, 1]) {
          s.lamp(q * 5.8, -2.2, 6);
          k.at(q * 8.6, 0, -0.6, Math.PI, () => seat(k));
        }
        s.lamp(-12, -2.2, 5);
        s.lamp(12, -2.2, 5);
      },
    }),
  ),
];
