/** What stands in streets: vending machines, lanterns, poles and wires, lamps, planters, hydrants, trees, bins. */
import type { Vec2, Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import { textMesh } from "../../shape/text.ts";
import type { Color } from "../../surface/spec.ts";
import { leaves } from "../furniture/pieces.ts";
import type { Model } from "../types.ts";
import { Batch, type Paint } from "./batch.ts";
import type { Site } from "./facade.ts";
import { modelOf } from "./model.ts";
import { dim, tone } from "./surfaces.ts";

/** A paper lantern hanging with its middle at the origin, `size` metres across. */
export function lanternModel(color: Color, lit: number, near: boolean, size = 0.34): Model {
  const b = new Batch();
  const rows = near ? 12 : 4;
  const profile: Vec2[] = [];
  for (let i = 0; i <= rows; i++) {
    const t = i / rows;
    const rib = near ? (i % 2 ? 1.035 : 0.975) : 1;
    profile.push([Math.sin(Math.PI * (0.12 + 0.76 * t)) ** 0.6 * 0.5 * size * rib, (t - 0.5) * 1.2 * size]);
  }
  const glow = (p: Vec3): Color => {
    const rib = near && Math.round((p[1] / (1.2 * size) + 0.5) * rows) % 2 === 0 ? 0.62 : 1.05;
    const f = (Math.exp(-((p[1] / (0.42 * size)) ** 2)) * 0.95 + 0.12) * rib * (0.25 + 2.5 * lit);
    return [color[0] * f, color[1] * f, color[2] * f * f * 0.6];
  };
  b.lathe([0, 0, 0], profile, { on: "paint", color: dim(color, 0.6), glow }, near ? 10 : 7);
  const cap: Paint = { on: "paint", color: tone("#1a1616") };
  if (near)
    for (const y of [0.58, -0.68]) b.cylinder([0, y * size, 0], 0.1 * size, 0.2 * size, cap, 0.2 * size, near ? 8 : 6);
  if (near)
    b.rod(
      [
        [0, -0.66 * size, 0],
        [0, -0.95 * size, 0],
      ],
      0.012,
      { on: "paint", color: tone("#a8281c") },
      { segments: 1, sides: 4 },
    );
  return modelOf(b, "lantern", {}, false);
}

/** A vending machine standing on y = 0, its back on z = 0. */
export function vendingMachine(site: Site, x: number, color: Color, mark: string): void {
  const { b, rng, detail, lit } = site;
  b.box([x, 0.98, 0.4], [1, 1.88, 0.7], { on: "paint", color }, { bevel: detail > 1 ? 0.04 : 0 });
  b.box([x, 0.03, 0.4], [0.9, 0.06, 0.6], { on: "paint", color: tone("#1c1c1e") });
  const panel: Color = [0.85, 0.95, 1];
  b.panel([x, 1.32, 0.754], 0.86, 0.98, { on: "paint", color: tone("#dfe8ee"), glow: dim(panel, 0.25 + 0.62 * lit) });
  if (detail > 0)
    for (let row = 0; row < 3; row++) {
      b.box(
        [x, 0.97 + row * 0.3, 0.77],
        [0.84, 0.02, 0.05],
        { on: "paint", color: tone("#c8d0d6") },
        { omit: { back: true }, blocks: 0 },
      );
      for (let i = 0; i < 6; i++) {
        const c = tone(rng.pick(["#e04030", "#2a6ad0", "#30a050", "#f0c030", "#5a2a1a", "#e8e8e8"]));
        b.box(
          [x - 0.34 + i * 0.136, 1.075 + row * 0.3, 0.775],
          [0.085, 0.18, 0.05],
          { on: "paint", color: c, glow: dim(c, 0.12 + 0.5 * lit) },
          { omit: { back: true, bottom: true }, blocks: 0 },
        );
      }
    }
  b.box([x - 0.06, 0.42, 0.755], [0.62, 0.22, 0.03], { on: "paint", color: tone("#16161a") }, { omit: { back: true } });
  b.box(
    [x + 0.36, 0.74, 0.757],
    [0.1, 0.14, 0.02],
    { on: "paint", color: tone("#1c1c20"), glow: dim([0.25, 1, 0.5], 0.1 + 1.2 * lit) },
    { omit: { back: true } },
  );
  if (detail > 0)
    for (const s of [-1, 1])
      b.within([x + s * 0.501, 0, 0.4], (s * Math.PI) / 2, () => {
        b.panel([0, 1.25, 0.002], 0.5, 0.56, { on: "paint", color: tone("#efe8da") });
        b.mesh(textMesh(mark, { size: 0.42, fit: [0.42, 0.46] }), { on: "paint", color: dim(color, 0.8) });
        b.panel([0, 0.55, 0.002], 0.68, 0.09, { on: "paint", color: tone("#efe8da") });
        b.panel([0, 1.76, 0.002], 0.68, 0.05, { on: "paint", color: tone("#efe8da") });
      });
}

/** A utility pole with arms, a transformer, warning stripes and a lamp towards `side` (-1 or 1 along x). */
export function utilityPole(b: Batch, x: number, z: number, lampSide: number, lit: number, detail: number): void {
  const concrete: Paint = { on: "matte", color: tone("#5c5b58") };
  const metal: Paint = { on: "metal", color: tone("#50545c") };
  b.cylinder([x, 0, z], 8.4, 0.15, concrete, 0.11, detail > 1 ? 10 : 7);
  b.box([x, 7.6, z], [1.5, 0.1, 0.1], metal);
  b.box([x, 7, z], [1.1, 0.1, 0.1], metal);
  b.cylinder([x - lampSide * 0.32, 6.3, z], 0.75, 0.24, { on: "paint", color: tone("#6a6e74") }, 0.24, 10);
  for (const q of [-0.6, -0.2, 0.2, 0.6])
    b.cylinder([x + q, 7.64, z], 0.16, 0.05, { on: "gloss", color: tone("#d0d0d0") }, 0.03, 5);
  for (let k = 0; k < 6; k++)
    b.cylinder(
      [x, 0.5 + k * 0.13, z],
      0.13,
      0.156,
      { on: "paint", color: k % 2 ? tone("#d8a820") : tone("#1c1a1e") },
      0.155,
      10,
    );
  b.rod(
    [
      [x, 5, z],
      [x + lampSide * 0.85, 5.15, z],
    ],
    0.03,
    metal,
    { segments: 1, sides: 5 },
  );
  b.lathe(
    [x + lampSide * 0.85, 5.02, z],
    [
      [0.22, 0],
      [0.16, 0.1],
      [0.05, 0.16],
    ],
    metal,
    12,
  );
  b.lathe(
    [x + lampSide * 0.85, 4.99, z],
    [
      [0, -0.03],
      [0.13, 0],
      [0.15, 0.03],
      [0, 0.04],
    ],
    { on: "glow", color: [0, 0, 0], glow: dim([1, 0.86, 0.62], 0.3 + 6 * lit) },
    12,
  );
}

/** A slack wire. */
export function wire(b: Batch, from: Vec3, to: Vec3, sag: number, radius = 0.013): void {
  const points: Vec3[] = [];
  const n = 7;
  for (let i = 0; i <= n; i++) {
    const t = i / n;
    points.push([
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t - sag * 4 * t * (1 - t),
      from[2] + (to[2] - from[2]) * t,
    ]);
  }
  b.rod(points, radius, { on: "matte", color: [0.012, 0.012, 0.014] }, { segments: n, sides: 3 });
}

/** A clay pot with sword leaves. */
export function potPlant(b: Batch, at: Vec3, seed: number, size: number, full: boolean): void {
  const rng = random(seed);
  const r = 0.17 * size;
  b.lathe(
    at,
    [
      [r * 0.7, 0],
      [r, 0.3 * size],
      [r * 1.1, 0.3 * size],
      [r * 1.1, 0.34 * size],
      [r * 0.9, 0.34 * size],
      [r * 0.85, 0.3 * size],
      [0, 0.29 * size],
    ],
    { on: "matte", color: tone(rng.pick(["#7a4028", "#8a8478", "#3f5a66"])) },
    full ? 12 : 7,
  );
  if (full) leaves(b, [at[0], at[1] + 0.28 * size, at[2]], 12, 0.42 * size, seed, "#2f6a38");
  else
    for (let i = 0; i < 7; i++) {
      const a = i * 2.4;
      const [s, c] = [Math.sin(a), Math.cos(a)];
      b.polygon(
        [
          [at[0] - c * 0.05, at[1] + 0.28 * size, at[2] + s * 0.05],
          [at[0] + c * 0.05, at[1] + 0.28 * size, at[2] - s * 0.05],
          [at[0] + s * 0.3 * size, at[1] + (0.55 + 0.2 * rng()) * size, at[2] + c * 0.3 * size],
        ],
        { on: "foliage", color: tone("#2f6a38", rng.range(0.6, 1.3)) },
      );
    }
}

/** A crate or two with a cloth thrown over. */
export function crates(b: Batch, at: Vec3, turn: number, seed: number): void {
  const rng = random(seed);
  b.within(at, turn, () => {
    const c = tone(rng.pick(["#9a7a3a", "#2a5a8a", "#a83a2a", "#6a7a4a"]));
    b.box([0, 0.2, 0], [0.52, 0.4, 0.36], { on: "paint", color: c }, { bevel: 0.02 });
    for (const y of [0.1, 0.2, 0.3])
      b.box(
        [0, y, 0.182],
        [0.44, 0.04, 0.012],
        { on: "paint", color: dim(c, 0.45) },
        { omit: { back: true }, blocks: 0 },
      );
    if (rng.chance(0.6))
      b.box([0.04, 0.56, 0], [0.46, 0.32, 0.34], { on: "matte", color: tone("#b89a5a") }, { bevel: 0.015 });
  });
}

/** A cast-iron street lamp with a lantern, standing at `at`. */
export function streetLamp(b: Batch, at: Vec3, lit: number, near: boolean): void {
  const iron: Paint = { on: "metal", color: tone("#2b3230") };
  const sides = near ? 12 : 7;
  b.lathe(
    at,
    [
      [0, 0],
      [0.2, 0],
      [0.2, 0.12],
      [0.14, 0.2],
      [0.1, 0.5],
      [0.075, 0.62],
      [0.06, 1.2],
      [0.045, 3.4],
      [0.07, 3.5],
      [0.05, 3.6],
      [0.09, 3.74],
    ],
    iron,
    sides,
  );
  b.within([at[0], at[1] + 3.74, at[2]], 0, () => {
    b.lathe(
      [0, 0, 0],
      [
        [0.09, 0],
        [0.17, 0.42],
      ],
      { on: "glow", color: [0, 0, 0], glow: dim([1, 0.78, 0.46], 0.4 + 3.2 * lit) },
      6,
    );
    b.lathe(
      [0, 0.42, 0],
      [
        [0.22, 0],
        [0.19, 0.05],
        [0.06, 0.2],
        [0.03, 0.3],
        [0, 0.34],
      ],
      iron,
      near ? 12 : 6,
    );
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * Math.PI * 2;
      b.rod(
        [
          [Math.sin(a) * 0.092, 0, Math.cos(a) * 0.092],
          [Math.sin(a) * 0.174, 0.42, Math.cos(a) * 0.174],
        ],
        0.011,
        iron,
        { segments: 1, sides: 3 },
      );
    }
  });
}

/** A fire hydrant. */
export function hydrant(b: Batch, at: Vec3): void {
  const red: Paint = { on: "gloss", color: tone("#c0301f") };
  b.lathe(
    at,
    [
      [0, 0],
      [0.17, 0],
      [0.17, 0.06],
      [0.115, 0.08],
      [0.115, 0.46],
      [0.145, 0.48],
      [0.145, 0.53],
      [0.12, 0.55],
      [0.11, 0.62],
      [0.06, 0.69],
      [0.03, 0.71],
      [0.035, 0.76],
      [0, 0.77],
    ],
    red,
    18,
  );
  for (const turn of [0, Math.PI / 2, -Math.PI / 2])
    b.within([at[0], at[1] + 0.38, at[2]], [Math.PI / 2, 0, -turn], () =>
      b.lathe(
        [0, 0, 0],
        [
          [0.055, 0.09],
          [0.055, 0.16],
          [0.075, 0.165],
          [0.07, 0.2],
          [0, 0.205],
        ],
        { ...red, color: tone("#d8b23a") },
        12,
      ),
    );
}

/** A stone tub with a clipped bush and flowers. */
export function planter(b: Batch, at: Vec3, seed: number, near: boolean): void {
  const rng = random(seed);
  b.box([at[0], at[1] + 0.26, at[2]], [1.1, 0.52, 0.5], { on: "stone", color: tone("#9a948a") }, { bevel: 0.03 });
  b.box([at[0], at[1] + 0.54, at[2]], [1.18, 0.07, 0.58], { on: "stone", color: tone("#aaa49a") }, { bevel: 0.02 });
  const n = near ? 210 : 40;
  for (let i = 0; i < n; i++) {
    const x = rng.range(-0.46, 0.46);
    const z = rng.range(-0.18, 0.18);
    const y = at[1] + 0.56 + rng.range(0.02, 0.4) * (1 - (x / 0.6) ** 2);
    tuft(
      b,
      [at[0] + x, y, at[2] + z],
      rng.range(0.04, 0.08) * (near ? 1 : 2.2),
      rng() * 6.3,
      rng.range(-0.5, 0.9),
      tone("#4a8a3c", rng.range(0.5, 1.3) * (0.5 + y - at[1] - 0.4)),
    );
  }
  for (let i = 0; i < (near ? 16 : 5); i++)
    tuft(
      b,
      [at[0] + rng.range(-0.48, 0.48), at[1] + rng.range(0.78, 0.98), at[2] + rng.range(-0.2, 0.24)],
      0.07,
      rng() * 6.3,
      0.2,
      tone(["#e0507a", "#f0b040", "#f4eee0"][seed % 3]),
    );
  b.block([at[0], at[1] + 0.72, at[2]], [1, 0.4, 0.44], 0.6);
}

/** One leaf cluster: two crossed diamonds. */
function tuft(b: Batch, at: Vec3, size: number, turn: number, tilt: number, color: Color): void {
  const [s, c] = [Math.sin(turn), Math.cos(turn)];
  const paint: Paint = { on: "foliage", color };
  const up = Math.cos(tilt) * size;
  const out = Math.sin(tilt) * size;
  b.polygon(
    [
      [at[0] - c * size, at[1], at[2] + s * size],
      [at[0] + s * out, at[1] - up, at[2] + c * out],
      [at[0] + c * size, at[1], at[2] - s * size],
      [at[0] - s * out, at[1] + up, at[2] - c * out],
    ],
    paint,
  );
}

const CROWNS: Record<string, string[]> = {
  spring: ["#8cc063", "#a8d07a", "#e8b8c8"],
  summer: ["#4f8f3c", "#6aa648", "#3f7a38"],
  autumn: ["#d8923e", "#c0602c", "#e0b040"],
  winter: ["#d9dfe4"],
};

/** A street tree as a model: a trunk with boughs and a round crown of leaf clusters. `bare` in winter. */
export function treeModel(season: string, seed: number, near: boolean): Model {
  const b = new Batch();
  const rng = random(seed);
  const bark: Paint = { on: "matte", color: tone("#5a4636") };
  b.rod(
    [
      [0, 0, 0],
      [0.03, 1.2, 0.02],
      [-0.04, 2.6, 0],
      [0.05, 4.2, 0.05],
    ],
    (t) => 0.15 - 0.11 * t ** 0.8,
    bark,
    { segments: near ? 8 : 4, sides: near ? 8 : 5, straight: false },
  );
  const boughs = near ? 9 : 5;
  for (let i = 0; i < boughs; i++) {
    const a = i * 2.4;
    const y = 2 + (i / boughs) * 1.6;
    const r = rng.range(0.9, 1.5);
    b.rod(
      [
        [0, y, 0],
        [Math.sin(a) * r * 0.5, y + 0.5, Math.cos(a) * r * 0.5],
        [Math.sin(a) * r, y + 1.2, Math.cos(a) * r],
      ],
      (t) => 0.055 - 0.042 * t,
      bark,
      { segments: 4, sides: 4, straight: false },
    );
    // Twigs, which only a bare crown shows.
    for (let k = 0; season === "winter" && k < (near ? 4 : 2); k++) {
      const t = 0.45 + 0.17 * k;
      const turn = a + (k % 2 ? 0.7 : -0.7);
      const from: Vec3 = [Math.sin(a) * r * t, y + 0.15 + 1.05 * t, Math.cos(a) * r * t];
      const long = rng.range(0.45, 0.8);
      b.rod(
        [from, [from[0] + Math.sin(turn) * long * 0.6, from[1] + long, from[2] + Math.cos(turn) * long * 0.6]],
        (q) => 0.02 - 0.014 * q,
        bark,
        { segments: 1, sides: 3 },
      );
    }
  }
  if (season !== "winter") {
    const tones = CROWNS[season] ?? CROWNS.summer;
    const lobes = Array.from({ length: 9 }, (_, i) => {
      const a = i * 2.4;
      const k = i === 0 ? 0 : 1;
      return {
        x: Math.sin(a) * 0.95 * k,
        y: 3.9 + rng.range(-0.6, 0.8),
        z: Math.cos(a) * 0.95 * k,
        r: rng.range(0.8, 1.1),
      };
    });
    const n = near ? 800 : 170;
    for (let i = 0; i < n; i++) {
      const l = lobes[i % lobes.length];
      const y = rng.range(-1, 1);
      const a = rng() * 6.283;
      const q = Math.sqrt(1 - y * y);
      const d: Vec3 = [q * Math.sin(a), y, q * Math.cos(a)];
      const r = l.r * (0.75 + 0.25 * rng());
      const p: Vec3 = [l.x + d[0] * r, l.y + d[1] * r * 0.8, l.z + d[2] * r];
      const light = 0.55 + 0.5 * Math.max(0, Math.min(1, (p[1] - 3) / 2.2)) + rng.range(-0.12, 0.12);
      leafCluster(b, p, d, rng.range(0.14, 0.22) * (near ? 1 : 2.1), rng() * 6.3, dim(tone(rng.pick(tones)), light));
    }
  }
  return modelOf(b, "street tree", {}, false);
}

/** A diamond leaf whose normal follows the crown, so that the crown shades as one volume. */
function leafCluster(b: Batch, at: Vec3, normal: Vec3, size: number, turn: number, color: Color): void {
  const side: Vec3 = Math.abs(normal[1]) < 0.9 ? [normal[2], 0, -normal[0]] : [1, 0, 0];
  const l = Math.hypot(...side) || 1;
  const u: Vec3 = [side[0] / l, side[1] / l, side[2] / l];
  const v: Vec3 = [
    normal[1] * u[2] - normal[2] * u[1],
    normal[2] * u[0] - normal[0] * u[2],
    normal[0] * u[1] - normal[1] * u[0],
  ];
  const [s, c] = [Math.sin(turn) * size, Math.cos(turn) * size];
  const tip = (a: number, e: number): Vec3 => [
    at[0] + u[0] * a + v[0] * e + normal[0] * 0.3 * size * Math.sin(turn * 3),
    at[1] + u[1] * a + v[1] * e,
    at[2] + u[2] * a + v[2] * e,
  ];
  const points = [tip(c, s), tip(-s * 0.6, c * 0.6), tip(-c, -s), tip(s * 0.6, -c * 0.6)];
  b.polygon(points, { on: "foliage", color });
}
