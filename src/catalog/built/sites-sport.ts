/** Open sites for sport and play. */

import { GAY, type Kit, mat, pickAt, ring, shaded, shine, times } from "./kit.ts";
import { carousel, ferrisWheel } from "./landmarks.ts";
import type { Site, SiteRow } from "./site.ts";
import { bulbs, fence, floodlight, goal, hoop, seat, shed, showTent, stall, stand } from "./siteware.ts";
import { tone } from "./surfaces.ts";

const WHITE = mat("matte", "#f4f4f0");
const GRASS = { kind: "grass", underfoot: "grass", hex: "#5a8a3c" } as const;
const box = (x0: number, x1: number, z0: number, z1: number) => (x: number, z: number) =>
  x > x0 && x < x1 && z > z0 && z < z1;
/** Mown stripes of two greens. */
const mown = (x: number, every = 5) => tone(Math.floor((x + 500) / every) % 2 ? "#4f8a35" : "#5f9c40");

/** Lines of a rectangle painted on the ground. */
function court(k: Kit, x: number, z: number, w: number, d: number, line = 0.08, paint = WHITE): void {
  for (const s of [-1, 1]) {
    k.line(x + (s * w) / 2, z - d / 2, x + (s * w) / 2, z + d / 2, line, paint);
    k.line(x - w / 2, z + (s * d) / 2, x + w / 2, z + (s * d) / 2, line, paint);
  }
}

function stands(s: Site, back: number, side: number, rows = 9): void {
  s.k.at(0, 0, back, 0, () => stand(s.k, 64, rows, 3, 0.8));
  for (const q of [-1, 1])
    s.k.at(q * side, 0, back * 0.25, (-q * Math.PI) / 2, () => stand(s.k, 44, rows - 2, 5 + q, 0.7));
  for (const q of [-1, 1]) {
    floodlight(s, s.k, q * 30, back - 12, 22, -q * 0.5);
    s.light(q * 9, 9, -6, [1, 0.97, 0.9], 60, 40);
  }
}

/** A coaster's track on posts along a closed wave behind the stage. */
function coaster(k: Kit, z: number, w: number): void {
  const red = mat("paint", "#d8482a");
  const points = Array.from({ length: 65 }, (_, i): [number, number, number] => {
    const a = (i / 64) * Math.PI * 2;
    return [Math.sin(a) * w, 6 + 4.5 * Math.sin(a * 3 + 1) + 2 * Math.cos(a * 2), z + Math.cos(a) * 9];
  });
  for (const s of [-0.4, 0.4])
    k.b.rod(
      points.map((p): [number, number, number] => [p[0], p[1], p[2] + s]),
      0.11,
      red,
      { segments: 96, sides: 5, straight: false },
    );
  points.forEach((p, i) => {
    k.bar([p[0], p[1], p[2] - 0.4], [p[0], p[1], p[2] + 0.4], 0.06, red, 4);
    if (i % 2 === 0) k.bar([p[0], 0, p[2]], p, 0.1, mat("paint", "#eceef0"), 5);
  });
  for (let i = 0; i < 4; i++)
    k.slab(
      points[6 + i][0],
      points[6 + i][1] + 0.1,
      points[6 + i][2],
      1.1,
      0.8,
      0.9,
      mat("gloss", pickAt(GAY, 2)),
      0.15,
    );
}

/** A pool's water with lane ropes; its rim at y = 0, w by d about x = 0, z. */
export function poolRim(k: Kit, w: number, d: number, z: number, lanes: number): void {
  const tile = mat("gloss", "#e8eef0");
  for (const s of [-1, 1]) {
    k.slab((s * (w + 0.5)) / 2, -1.6, z, 0.5, 1.63, d + 1, tile);
    k.slab(0, -1.6, z + (s * (d + 0.5)) / 2, w + 0.5, 1.63, 0.5, tile);
  }
  k.slab(0, -1.75, z, w, 0.2, d, mat("gloss", "#6fc4d8"), 0, { blocks: 0 });
  for (let i = 1; i < lanes; i++) {
    const x = (i / lanes - 0.5) * w;
    const n = Math.round(d / 0.5);
    times(n, (j) =>
      k.bit(
        x,
        -0.14,
        z + ((j + 0.5) / n - 0.5) * d,
        0.11,
        0.1,
        (d / n) * 0.9,
        mat("gloss", j % 6 < 3 ? "#d8382a" : "#f2f4f4"),
      ),
    );
  }
  if (lanes > 1)
    times(lanes, (i) =>
      k.slab(((i + 0.5) / lanes - 0.5) * w, 0, z - d / 2 - 0.5, 0.6, 0.6, 0.6, mat("paint", "#2f6ab0"), 0.03),
    );
}

/** Sport and play. */
export const sportSites: SiteRow[] = [
  {
    id: "football-field",
    en: [
      "football field",
      "soccer field",
      "football pitch",
      "soccer pitch",
      "stadium",
      "soccer stadium",
      "football stadium",
      "sports stadium",
      "sports field",
      "arena",
      "sports arena",
    ],
    zh: ["足球场", "体育场", "球场", "运动场", "橄榄球场", "体育馆"],
    tags: ["grass", "goal", "crowd", "stands"],
    stage: [6, 5],
    ground: GRASS,
    zone: (x, z) => (Math.abs(x) < 34 && z > -30 && z < 24 ? mown(x) : tone("#9a5a42")),
    turf: box(-30, 30, -28, 20),
    around: ["city"],
    from: 60,
    keepOut: [{ min: [-200, 0, -200], max: [200, 60, -37] }],
    build(s) {
      const { k } = s;
      court(k, 0, -3, 60, 50, 0.13);
      k.line(0, -28, 0, 22, 0.13, WHITE);
      k.arc(0, -3, 9, 0.13, WHITE);
      k.at(0, 0, -27, 0, () => goal(k));
      court(k, 0, -22, 30, 10, 0.13);
      court(k, 0, -25, 14, 4, 0.13);
      for (const q of [-1, 1]) k.bar([q * 30, 0, -28], [q * 30, 1.5, -28], 0.03, mat("paint", "#e8c030"));
      stands(s, -38, 43);
      for (let i = -6; i <= 6; i++)
        k.slab(i * 4.6, 0, -34, 4.4, 0.9, 0.2, mat("paint", pickAt(["#2f5fa8", "#e8e4da", "#c8382a", "#2f8a5a"], i)));
    },
  },
  {
    id: "baseball-stadium",
    en: ["baseball stadium", "baseball field", "ballpark", "baseball diamond", "baseball park"],
    zh: ["棒球场", "棒球体育场"],
    tags: ["grass", "crowd", "stands"],
    stage: [5, 4],
    ground: GRASS,
    zone: (x, z) => {
      const d = Math.hypot(x, z + 10);
      const infield = Math.abs(x) + Math.abs(z + 10) < 17.5;
      if (Math.hypot(x, z + 10) < 2.4 || (d < 27 && !infield && z > -32) || Math.hypot(x, z - 7) < 4)
        return tone("#b07a4a");
      return mown(x + z, 4.5);
    },
    turf: (x, z) => Math.abs(x) + Math.abs(z + 10) < 16.5 && Math.hypot(x, z + 10) > 2.8,
    around: ["city"],
    from: 70,
    build(s) {
      const { k } = s;
      for (const [x, z] of [
        [0, -27.5],
        [17.5, -10],
        [-17.5, -10],
        [0, 7.5],
      ])
        k.at(x, 0, z, Math.PI / 4, () => k.slab(0, 0, 0, 0.7, 0.07, 0.7, WHITE));
      k.line(0, 7.5, 36, -28, 0.12, WHITE);
      k.line(0, 7.5, -36, -28, 0.12, WHITE);
      for (let i = -8; i <= 8; i++)
        k.at(Math.sin(i * 0.12) * 58, 0, 8 - Math.cos(i * 0.12) * 58, -i * 0.12, () =>
          k.slab(0, 0, 0, 7.2, 2.8, 0.3, mat("paint", "#1f5a42")),
        );
      for (const q of [-1, 0, 1]) k.at(q * 44, 0, -58 + Math.abs(q) * 14, -q * 0.62, () => stand(k, 44, 9, 4 + q, 0.8));
      k.slab(0, 5, -68, 22, 10, 0.8, mat("paint", "#1f3a34"));
      for (let i = 0; i < 10; i++)
        for (let j = 0; j < 3; j++)
          k.face(-8 + i * 1.8, 8 + j * 2.2, -67.5, 1.1, 1.4, shine(j === 2 ? "#ffd24a" : "#ffe8b0", 0.9));
      for (const q of [-1, 1]) {
        floodlight(s, k, q * 34, -58, 24, -q * 0.5);
        s.light(q * 9, 9, -6, [1, 0.97, 0.9], 60, 40);
      }
    },
  },
  {
    id: "running-track",
    en: [
      "running track",
      "outdoor track",
      "athletics track",
      "athletic track",
      "track",
      "track and field",
      "finish line",
      "athletics stadium",
    ],
    zh: ["跑道", "田径场", "田径跑道", "终点线", "操场"],
    tags: ["crowd", "stands"],
    stage: [4, 5],
    ground: { kind: "plain", underfoot: "asphalt", hex: "#b8492f" },
    zone: (x, z) => (Math.abs(x) > 5.6 ? mown(z, 6) : Math.abs(z + 60) < 0 ? undefined : tone("#b8492f")),
    turf: (x) => x < -6.2 && x > -26,
    around: ["woods", "city"],
    from: 70,
    lanes: [
      {
        name: "path",
        points: [
          [0.6, 0, -34],
          [0.6, 0, -12],
          [0.6, 0, 4],
          [0.6, 0, 9],
        ],
      },
      {
        name: "toward",
        points: [
          [0.6, 0, -34],
          [0.6, 0, -12],
          [0.6, 0, 9],
        ],
      },
      {
        name: "road",
        points: [
          [0.6, 0, -40],
          [0.6, 0, 12],
        ],
      },
    ],
    build(s) {
      const { k } = s;
      for (let i = 0; i <= 8; i++) k.line(-4.9 + i * 1.22, -70, -4.9 + i * 1.22, 22, 0.06, WHITE);
      k.line(-4.9, 2, 4.9, 2, 0.3, WHITE);
      for (let i = 0; i < 8; i++) s.k.at(-4.3 + i * 1.22, 0.014, 4, 0, () => k.flat(0, 0, 0, 0.1, 0.6, WHITE));
      for (const x of [-5.4, 5.4]) k.post(x, 0, -9, 4.4, 0.12, mat("paint", "#2f5fa8"));
      k.slab(0, 4, -9, 11.2, 0.9, 0.25, mat("paint", "#f0f2f4"));
      for (let i = 0; i < 28; i++)
        k.face(-5.2 + i * 0.39, i % 2 ? 4.25 : 4.64, -8.86, 0.38, 0.38, mat("paint", "#22242a"));
      for (let i = 0; i < 12; i++)
        k.slab(-4.9 + (i % 8) * 1.22 + 0.61, 0, -16 - Math.floor(i / 8) * 9, 1, 0.02, 0.1, WHITE);
      s.k.at(13, 0, -14, -Math.PI / 2, () => stand(k, 52, 9, 4, 0.7));
      k.at(0, 0, -74, 0, () => stand(k, 60, 8, 9, 0.6));
      k.at(-40, 0, -24, Math.PI / 2, () => stand(k, 50, 7, 7, 0.6));
      floodlight(s, k, -22, -60, 22, 0.4);
      s.light(0, 9, -4, [1, 0.97, 0.9], 60, 40);
      s.stands(-5.4, -9, 4.4);
    },
  },
  {
    id: "race-track",
    en: [
      "race track",
      "racetrack",
      "raceway",
      "speedway",
      "racing circuit",
      "race circuit",
      "motor racing track",
      "racecourse",
      "grand prix",
    ],
    zh: ["赛道", "赛车场", "赛车道", "赛车跑道"],
    tags: ["road", "crowd", "stands"],
    stage: [5, 5],
    ground: GRASS,
    zone: (x, z) =>
      Math.abs(x) < 7
        ? tone(Math.abs(Math.abs(x) - 2.6) < 0.8 ? "#3a3b3f" : "#45464a")
        : Math.abs(x) < 9.5
          ? tone("#7a7d80")
          : z > 99
            ? undefined
            : undefined,
    land: (x) => Math.abs(x) > 12,
    turf: (x) => x < -10 && x > -26,
    around: ["woods"],
    from: 60,
    lanes: [
      {
        name: "road",
        points: [
          [-1.8, 0, -60],
          [-1.8, 0, -20],
          [-1.8, 0, 0],
          [-1.8, 0, 18],
        ],
      },
      {
        name: "path",
        points: [
          [-1.8, 0, -26],
          [-1.8, 0, 9],
        ],
      },
    ],
    build(s) {
      const { k } = s;
      for (const q of [-1, 1]) {
        k.line(q * 6.7, -120, q * 6.7, 30, 0.16, WHITE);
        for (let z = 20; z > -90; z -= 1.6)
          k.slab(q * 7.4, 0, z, 0.9, 0.07, 1.6, mat("paint", Math.round(z / 1.6) % 2 ? "#d8302a" : "#f4f4f0"), 0, {
            omit: { bottom: true },
          });
      }
      for (let i = 0; i < 18; i++)
        for (let j = 0; j < 3; j++)
          k.flat(-6.4 + i * 0.75, 0.012, -3 + j * 0.75, 0.75, 0.75, mat("matte", (i + j) % 2 ? "#f2f2f0" : "#1c1d20"));
      for (let i = 0; i < 7; i++) court(k, i % 2 ? 2.6 : -2.6, -8 - i * 5, 2.4, 0.1, 0.14);
      for (const x of [-9.2, 9.2]) k.slab(x, 0, -14, 0.6, 7, 0.6, mat("metal", "#6a7076"));
      k.slab(0, 6, -14, 19, 1.6, 0.6, mat("paint", "#1f242a"));
      for (let i = 0; i < 5; i++)
        k.ball(-2.4 + i * 1.2, 6.6, -13.6, 0.34, shine(s.lit > 2 ? "#fff" : i < 5 ? "#ff3a2a" : "#40ff60", 1.6), 10);
      s.k.at(14, 0, -22, -Math.PI / 2, () => stand(k, 60, 10, 4, 0.85));
      for (let z = 16; z > -90; z -= 3)
        k.slab(
          -10.4,
          0,
          z,
          0.3,
          0.9,
          2.96,
          mat("paint", pickAt(["#e8e4da", "#c8382a", "#e8e4da", "#2f5fa8"], Math.round(z / 3))),
          0.02,
        );
      k.at(-26, 0, -40, 0.5, () => shed(k, 22, 7, 9, "#dfe3e6"));
      floodlight(s, k, 13, -50, 20, -0.5);
      s.light(0, 8, -6, [1, 0.97, 0.9], 55, 36);
    },
  },
  {
    id: "basketball-court",
    en: ["basketball court", "outdoor basketball court", "street court", "playing court", "basketball hoop"],
    zh: ["篮球场", "篮球架", "露天篮球场"],
    tags: ["street lights", "city"],
    stage: [3, 2.4],
    ground: { kind: "asphalt", underfoot: "asphalt", hex: "#6a6d72" },
    zone: (x, z) =>
      Math.abs(x) < 7.6 && z > -9.4 && z < 14 ? tone(Math.abs(x) < 2.4 && z < -3.4 ? "#b8492f" : "#3a6a8a") : undefined,
    land: (x, z) => Math.hypot(x, z) > 20,
    around: ["city"],
    from: 20,
    build(s) {
      const { k } = s;
      k.flat(0, 0.008, 2.3, 15.2, 23.4, mat("asphalt", "#2f6a94"), 6, 10);
      k.flat(0, 0.012, -6.4, 4.9, 5.8, mat("asphalt", "#b8492f"), 2, 2);
      court(k, 0, 2.3, 15, 23.2, 0.06);
      court(k, 0, -6.4, 4.9, 5.8, 0.06);
      k.arc(0, -3.5, 1.8, 0.06, WHITE, -Math.PI / 2, Math.PI / 2, 0.016);
      k.arc(0, -7.7, 6.6, 0.06, WHITE, -1.3, 1.3, 0.016);
      k.arc(0, 4, 1.8, 0.06, WHITE, 0, Math.PI * 2, 0.016);
      k.at(0, 0, -8, 0, () => hoop(k));
      k.at(0, 0, -11.4, 0, () => fence(k, 30, 3.6, "mesh", "#3a5a4a"));
      for (const q of [-1, 1]) k.at(q * 11, 0, -1, Math.PI / 2, () => fence(k, 21, 3.6, "mesh", "#3a5a4a"));
      for (const q of [-1, 1]) s.k.at(q * 9.4, 0, -3, (-q * Math.PI) / 2, () => seat(k, 2.2, "#8a4a2a"));
      s.lamp(-9.2, -9.6, 9);
      s.lamp(9.2, -9.6, 9);
      s.lamp(9.4, 3, 8);
      s.trees(
        ["maple"],
        [
          [-14, -15, 1],
          [-5, -17, 1.1],
          [6, -16, 1],
          [15, -14, 1.1],
        ],
      );
    },
  },
  {
    id: "tennis-court",
    en: ["tennis court", "tennis courts", "clay court", "badminton court", "volleyball court"],
    zh: ["网球场", "羽毛球场", "排球场"],
    tags: ["net"],
    stage: [3, 2.2],
    ground: { kind: "asphalt", underfoot: "asphalt", hex: "#3f7a52" },
    land: (x, z) => Math.hypot(x, z) > 24,
    around: ["woods"],
    from: 26,
    build(s) {
      const { k } = s;
      k.flat(0, 0.008, -4.5, 13, 25, mat("matte", "#2f66a0"), 6, 10);
      court(k, 0, -4.5, 10.97, 23.8, 0.07);
      for (const q of [-1, 1]) k.line(q * 4.1, -16.4, q * 4.1, 7.4, 0.06, WHITE, 0.014);
      for (const q of [-1, 1]) k.line(-4.1, -4.5 + q * 6.4, 4.1, -4.5 + q * 6.4, 0.06, WHITE, 0.014);
      k.line(0, -10.9, 0, 1.9, 0.06, WHITE, 0.014);
      const net = mat("matte", "#20242a");
      for (const x of [-6, 6]) k.post(x, 0, -4.5, 1.1, 0.06, mat("paint", "#2a4a3a"));
      k.slab(0, 0.9, -4.5, 12, 0.08, 0.03, WHITE);
      times(60, (_i, u) => k.bar([(u - 0.5) * 12, 0.02, -4.5], [(u - 0.5) * 12, 0.9, -4.5], 0.006, net, 3));
      times(7, (_i, u) => k.bar([-6, 0.05 + u * 0.85, -4.5], [6, 0.05 + u * 0.85, -4.5], 0.006, net, 3));
      k.at(7.6, 0, -4.5, 0, () => {
        for (const x of [-0.35, 0.35])
          for (const z of [-0.5, 0.5]) k.bar([x * 1.2, 0, z * 1.2], [x, 1.8, z * 0.7], 0.03, WHITE);
        k.slab(0, 1.8, 0, 0.7, 0.06, 0.7, WHITE);
        k.slab(0.3, 1.8, 0, 0.06, 0.6, 0.7, WHITE);
      });
      k.at(0, 0, -19.5, 0, () => fence(k, 30, 3.4, "mesh", "#2a5a42"));
      for (const q of [-1, 1]) k.at(q * 10.5, 0, -6, Math.PI / 2, () => fence(k, 27, 3.4, "mesh", "#2a5a42"));
      for (const q of [-1, 1]) k.at(q * 9, 0, 0, (-q * Math.PI) / 2, () => seat(k, 2, "#e8e4da"));
      for (const q of [-1, 1]) {
        s.lamp(q * 9.4, -12, 9);
        s.lamp(q * 9.6, 2, 8);
      }
      s.trees(
        ["oak"],
        [
          [-16, -22, 1.1],
          [-6, -25, 1],
          [5, -24, 1.2],
          [15, -22, 1],
        ],
      );
    },
  },
  {
    id: "swimming-pool",
    en: [
      "swimming pool",
      "pool",
      "outdoor pool",
      "outdoor swimming pool",
      "poolside",
      "hotel pool",
      "resort pool",
      "water park",
    ],
    zh: ["游泳池", "泳池", "泳池边", "露天泳池", "水上乐园"],
    tags: ["water", "palms"],
    stage: [2.4, 1.4],
    ground: { kind: "stone", underfoot: "stone", hex: "#cfc4b0" },
    terrain: (x, z) => (Math.abs(x) < 8.4 && z < -2.0 && z > -14.4 ? -1.7 : 0),
    height: (x, z) => (Math.abs(x) < 7 && z < -2.6 && z > -13.6 ? -1.5 : 0),
    land: (x, z) => Math.hypot(x, z + 6) > 19,
    around: ["woods", "city"],
    from: 26,
    water: {
      level: -0.12,
      min: [-7.2, -13.8],
      max: [7.2, -2.4],
      waves: { height: 0.012, length: 1.4 },
      color: tone("#4fd0e0"),
      deep: tone("#1f8fb0"),
    },
    build(s) {
      const { k } = s;
      const tile = mat("stone", "#d8cebb");
      k.flat(0, 0.006, 6, 60, 16.4, tile, 12, 6);
      k.flat(0, 0.006, -20.6, 60, 13.2, tile, 12, 6);
      for (const q of [-1, 1]) k.flat(q * 18.8, 0.006, -8, 22.6, 12, tile, 6, 4);
      poolRim(k, 14, 11, -8.1, 1);
      for (const x of [-0.35, 0.35])
        k.bent(
          [
            [5.4 + x, -0.6, -3],
            [5.4 + x, 0.8, -2.7],
            [5.4 + x, 0.9, -2.2],
            [5.4 + x, 0, -1.9],
          ],
          0.03,
          mat("metal", "#d8dcde"),
          6,
        );
      for (let i = 0; i < 8; i++) {
        const [x, z, t] = i < 5 ? [-7 + i * 3.4, -16, 0] : [9.4, -12 + (i - 5) * 3.4, -Math.PI / 2];
        k.at(x, 0, z, t, () => {
          k.slab(0, 0.28, 0, 0.7, 0.1, 1.9, mat("cloth", "#f4f2ea"), 0.03);
          k.tilt(0, 0.34, -0.75, [0.7, 0, 0], () => k.slab(0, 0, 0, 0.7, 0.1, 0.8, mat("cloth", "#f4f2ea"), 0.03));
          for (const a of [-0.3, 0.3])
            for (const b of [-0.8, 0.8]) k.bar([a, 0, b], [a, 0.3, b], 0.025, mat("matte", "#8a6a48"));
          if (i % 2 === 0) {
            k.bar([0.8, 0, -0.3], [0.8, 2.4, -0.3], 0.04, mat("matte", "#e8e0d0"));
            k.turned(
              0.8,
              2.1,
              -0.3,
              [1.3, 0, 0.9, 0.26, 0.05, 0.5],
              mat("cloth", pickAt(["#e0703a", "#2f7aa8", "#e8c050"], i)),
              10,
            );
          }
        });
      }
      for (const [x, z] of [
        [-11, -13],
        [-12, -4],
        [12.6, -16],
        [13, -3],
        [-4, -19.5],
        [5, -19],
      ])
        k.turned(x, 0, z, [0.5, 0, 0.62, 0.6, 0.5, 0.62, 0, 0.55], mat("stone", "#b8a890"), 12);
      s.L.add({
        name: "palms",
        species: ["palm"],
        levels: [0, 20, 55, 130],
        at: [
          [-11, -13, 0.8],
          [-12, -4, 0.9],
          [12.6, -16, 0.9],
          [13, -3, 0.8],
          [-4, -19.5, 0.8],
          [5, -19, 0.9],
          [-16, -20, 1],
          [18, -22, 1],
        ],
      });
      s.k.slab(0, 0, -27, 40, 7, 6, mat("plaster", "#f0e8da"));
      for (let i = 0; i < 12; i++)
        for (let j = 0; j < 2; j++) {
          const x = -18 + i * 3.25;
          k.face(x, 1.8 + j * 3.3, -23.96, 2, 2.2, {
            on: "gloss",
            color: tone("#35506a"),
            glow: s.lit > 0.3 && (i + j) % 3 ? tone("#ffc878", 0.6 * s.lit) : undefined,
          });
          if (j) k.slab(x, 3.4, -23.5, 2.6, 0.9, 0.1, mat("paint", "#ffffff"));
        }
      for (const q of [-1, 1]) {
        s.lamp(q * 9.6, -1.2, 6);
        s.light(q * 3.4, 0.6, -8, [0.3, 0.8, 1], 9, 9);
      }
    },
  },
  {
    id: "skate-park",
    en: ["skate park", "skatepark", "skateboard park", "half pipe", "halfpipe", "bike park"],
    zh: ["滑板公园", "滑板场", "滑板坡道"],
    tags: ["city", "street lights"],
    stage: [3.2, 2.4],
    ground: { kind: "plain", underfoot: "stone", hex: "#a8a49c" },
    land: (x, z) => Math.hypot(x, z) > 22,
    around: ["woods", "city"],
    from: 26,
    build(s) {
      const { k } = s;
      const con = mat("stone", "#b4b0a8");
      const quarter = (x: number, z: number, turn: number, w: number, h: number): void =>
        k.at(x, 0, z, turn, () => {
          k.b.grid(
            10,
            10,
            (u, v) => {
              const a = v * Math.PI * 0.46;
              return [(u - 0.5) * w, (h * (1 - Math.cos(a))) / 0.9, -h * 1.3 * Math.sin(a) + h * 1.3];
            },
            con,
          );
          k.slab(0, 0, -1.2, w, h, 2.4, shaded(con, 0.9));
          k.bar([-w / 2, h + 0.02, 0], [w / 2, h + 0.02, 0], 0.05, mat("metal", "#c8b050"), 6);
          k.at(0, h, -2.3, 0, () => fence(k, w, 1.1, "rail", "#4a5056"));
          for (const q of [-1, 1])
            k.poly(
              shaded(con, 0.8),
              ...((q < 0
                ? [
                    [-w / 2, 0, 0],
                    [-w / 2, 0, h * 1.3],
                    [-w / 2, h * 0.3, h * 0.5],
                    [-w / 2, h, 0],
                  ]
                : [
                    [w / 2, h, 0],
                    [w / 2, h * 0.3, h * 0.5],
                    [w / 2, 0, h * 1.3],
                    [w / 2, 0, 0],
                  ]) as [number, number, number][]),
            );
        });
      quarter(0, -12, 0, 15, 2.3);
      quarter(-11.5, -3, Math.PI / 2, 11, 1.8);
      quarter(11.5, -5, -Math.PI / 2, 11, 1.8);
      for (const [x, c] of [
        [-4.2, "#d8582a"],
        [0, "#2f8ab0"],
        [4.6, "#e0b02a"],
      ] as const)
        for (let i = 0; i < 5; i++)
          k.tilt(x + i * 0.5 - 1, 1.2 + 0.2 * (i % 2), -10.6 - 0.32, [-0.75, 0, 0.2 * i], () =>
            k.bit(0, 0, 0.06, 0.4, 0.7, 0.02, mat("matte", c, 0.8 + 0.1 * i)),
          );
      k.slab(-5, 0, -4.6, 3.4, 0.45, 1.1, con, 0.02);
      k.bar([3, 0.5, -3], [6, 0.5, -5.2], 0.05, mat("metal", "#d8a02a"), 8);
      for (const [x, z] of [
        [3.2, -3.15],
        [5.8, -5.05],
      ])
        k.bar([x, 0, z], [x, 0.5, z], 0.04, mat("metal", "#d8a02a"));
      s.k.poly(con, [-1.8, 0, -3.6], [1.8, 0, -3.6], [1.8, 0.8, -5.6], [-1.8, 0.8, -5.6]);
      k.slab(0, 0, -6.6, 3.6, 0.8, 2, shaded(con, 0.92));
      k.poly(con, [1.8, 0, -9.6], [-1.8, 0, -9.6], [-1.8, 0.8, -7.6], [1.8, 0.8, -7.6]);
      for (const q of [-1, 1]) {
        s.lamp(q * 8.2, -10, 8);
        s.lamp(q * 8.4, 3, 7);
      }
      s.trees(
        ["maple"],
        [
          [-15, -17, 1.1],
          [-7, -20, 1],
          [6, -19, 1.1],
          [15, -17, 1],
        ],
      );
    },
  },
  {
    id: "amusement-park",
    en: [
      "amusement park",
      "theme park",
      "fairground",
      "funfair",
      "carnival",
      "fair",
      "Disneyland",
      "county fair",
      "circus",
    ],
    zh: ["游乐园", "主题公园", "嘉年华", "游园会", "迪士尼乐园", "庙会", "马戏团"],
    tags: ["ferris wheel", "carousel", "lanterns", "crowd"],
    stage: [3.2, 2.6],
    sun: 310,
    ground: { kind: "stone", underfoot: "stone", hex: "#b8a890" },
    land: (x, z) => Math.hypot(x, z) > 30,
    around: ["woods", "hills"],
    from: 48,
    vista: { half: 6, spread: 0.3, depth: 40 },
    build(s) {
      const { k } = s;
      k.at(11, 0, -27, -0.2, () => ferrisWheel(k, 12, s.lit));
      k.at(-6.4, 0, -11.5, 0, () => carousel(k, 4.2, s.lit));
      coaster(s.far, -46, 32);
      for (const [x, z, t, i] of [
        [8.2, -7.5, -0.7, 0],
        [9.2, -2.6, -1.2, 1],
        [-9.8, -2.4, 1.2, 2],
        [9.6, 2.6, -1.5, 3],
        [-10, 3, 1.5, 4],
      ])
        k.at(x, 0, z, t, () => stall(k, 3, i, s.lit));
      for (const [x, z, r, c] of [
        [2.6, -17, 2.4, "#c8323a"],
        [-16.5, -9, 3, "#2f6ab0"],
        [17.5, -12, 2.8, "#e0a02a"],
      ] as const)
        k.at(x, 0, z, 0, () => showTent(k, r, r * 1.9, c, s.lit));
      const posts: [number, number][] = [
        [-7, 4],
        [-7.4, -5.2],
        [6.6, -5],
        [6.8, 4],
        [1.4, -13],
      ];
      for (const [x, z] of posts) {
        k.post(x, 0, z, 4.4, 0.07, mat("paint", "#e8e4da"));
        k.ball(x, 4.5, z, 0.14, shine("#ffd590", 1 + 2.5 * s.lit), 8);
        s.stands(x, z, 4.5);
      }
      for (const [a, b] of [
        [0, 2],
        [1, 3],
        [1, 2],
        [1, 4],
        [2, 4],
      ])
        bulbs(k, [posts[a][0], 4.4, posts[a][1]], [posts[b][0], 4.4, posts[b][1]], 14, s.lit);
      for (let i = 0; i < 5; i++)
        k.at(4.4 + i * 0.16, 2.4 + 0.3 * (i % 3), -5.4 + 0.12 * i, 0, () => {
          k.ball(0, 0, 0, 0.17, mat("gloss", pickAt(GAY, i)), 10, 0.21);
          k.bar([0, -0.2, 0], [-0.1, -1.4, 0], 0.006, mat("matte", "#e8e4da"), 3);
        });
      s.light(-6, 3, -8, [1, 0.7, 0.4], 8, 13);
      s.light(6, 3, -5, [1, 0.75, 0.45], 6, 11);
      s.light(-7, 3, 1, [1, 0.75, 0.45], 5, 11);
      s.light(11, 8, -20, [1, 0.4, 0.6], 12, 20);
      s.light(0, 4.4, 3, [1, 0.8, 0.5], 5, 11);
    },
  },
  {
    id: "zoo",
    en: ["zoo", "zoological garden", "safari park", "animal enclosure", "petting zoo", "wildlife park"],
    zh: ["动物园", "野生动物园", "兽园"],
    tags: ["fence", "trees", "rocks", "grass"],
    stage: [3.2, 2.4],
    ground: GRASS,
    zone: (x, z) =>
      z > 2.6 && z < 9
        ? tone("#b8a88c")
        : z < -11.5 && z > -12.8
          ? tone("#8a8478")
          : Math.hypot(x - 3, z + 5) < 4
            ? tone("#a8845a")
            : undefined,
    turf: (x, z) => z < 2.2 && z > -11 && Math.hypot(x - 3, z + 5) > 4.2,
    land: (x, z) => Math.abs(x) > 13 || z < -16,
    around: ["woods"],
    from: 24,
    build(s) {
      const { k } = s;
      const rock = mat("stone", "#a8957a");
      for (let i = 0; i < 15; i++) {
        const x = -14 + i * 2;
        const h = 2.6 + 1.6 * Math.abs(Math.sin(i * 2.3));
        k.at(x, 0, -13 - Math.sin(i * 1.7), i * 1.3, () =>
          k.turned(0, -0.3, 0, [1.9, 0, 1.7, h * 0.5, 1.1, h * 0.85, 0.3, h], shaded(rock, 0.85 + 0.06 * (i % 4)), 7),
        );
      }
      k.slab(0, 0, -14.6, 32, 3.2, 1, shaded(rock, 0.85));
      for (const [x, z, h] of [
        [-6, -8, 1.1],
        [-4.6, -8.8, 1.8],
        [6.4, -8.6, 1.4],
      ])
        k.at(x, -0.2, z, x, () => k.turned(0, 0, 0, [1.4, 0, 1.3, h * 0.6, 0.9, h, 0, h * 1.1], rock, 7));
      k.bent(
        [
          [-1.6, 0.2, -8.6],
          [0.6, 0.7, -8.2],
          [2.4, 1.5, -8.8],
        ],
        0.26,
        mat("matte", "#6a4e34"),
        8,
      );
      k.bent(
        [
          [0.9, 0.6, -8.3],
          [1.3, 2.2, -8.5],
          [1, 3.6, -8.3],
        ],
        (t) => 0.22 - 0.12 * t,
        mat("matte", "#6a4e34"),
        8,
      );
      k.disc(7.4, 0.02, -4.6, 2.3, mat("gloss", "#4a8a9a"), 26);
      ring(18, 2.4, (a, x, z) =>
        k.at(7.4 + x, -0.1, -4.6 + z, a, () => k.turned(0, 0, 0, [0.34, 0, 0.3, 0.2, 0, 0.34], rock, 6)),
      );
      for (const q of [-1, 1]) k.at(q * 12.4, 0, -5, Math.PI / 2, () => fence(k, 17, 2.6, "iron", "#3a4a3c"));
      k.at(-8.7, 0, 3, 0, () => fence(k, 7.6, 1.1, "iron", "#3a4a3c"));
      k.at(8.7, 0, 3, 0, () => fence(k, 7.6, 1.1, "iron", "#3a4a3c"));
      k.at(-10.6, 0, -10, 0.5, () => {
        k.slab(0, 0, 0, 4.4, 2.5, 3.2, mat("matte", "#8a6a48"));
        k.gable(0, 2.5, 0, 4.4, 3.2, 1.3, mat("matte", "#5a6a3c"), mat("matte", "#8a6a48"), 0.5);
        k.face(0, 1, 1.62, 1.5, 2, mat("matte", "#241c16"));
      });
      k.at(-5.6, 0, 2.9, 0.15, () => {
        for (const x of [-0.6, 0.6]) k.bar([x, 0, 0], [x, 1.5, 0], 0.05, mat("matte", "#6a4e34"));
        k.slab(0, 0.85, 0.02, 1.5, 0.75, 0.06, mat("matte", "#2f6a4a"), 0.02);
        k.bit(0, 1.38, 0.06, 1.1, 0.1, 0.01, mat("matte", "#f0e8d0"));
        for (const y of [1, 1.12, 1.24]) k.bit(-0.1, y, 0.06, 0.8, 0.05, 0.01, mat("matte", "#f0e8d0", 0.8));
      });
      s.trees(
        ["oak", "maple"],
        [
          [-9, -6.4, 0.7],
          [10.2, -10, 0.8],
          [-15, -18, 1.1],
          [2, -19, 1.2],
          [14, -19, 1.1],
          [-16, 2, 1],
          [16, 3, 1],
        ],
      );
      s.lamp(-12, 4.4);
      s.lamp(12, 4.4);
    },
  },
];
