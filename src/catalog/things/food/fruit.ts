/** Fruit and round vegetables: a turned profile with lobes, a skin with blush, streaks and specks, a stem and leaves. */
import { lookRotation, normalize, rotate, smoothstep, type Vec2, type Vec3 } from "../../../shape/math.ts";
import type { Mesh } from "../../../shape/mesh.ts";
import { taperedTube } from "../../../shape/primitives.ts";
import { fractal3, noise3 } from "../../../shape/random.ts";
import type { Color } from "../../../surface/spec.ts";
import type { Asset, Model, Parameter } from "../../types.ts";
import { Assembly } from "../kit/assembly.ts";
import { type Build, define, type Spec } from "../kit/define.ts";
import { blend, brightness, FINISH, shade, tone } from "../kit/finish.ts";
import { leafMesh, revolve, smoothProfile } from "../kit/shapes.ts";

/** How one kind of fruit differs from another. Profile in units of the radius, from the bottom pole to the top pole. */
interface Fruit {
  radius: number;
  profile: Vec2[];
  /** Lobes around: count, strength at the bottom, strength at the top. */
  lobes?: [number, number, number];
  /** Metres of unevenness, as a share of the radius. */
  uneven?: number;
  skin: (c: SkinPoint) => Color;
  surface: { kind: "plain"; roughness: number };
  /** Metres of specks' size, and how many. */
  specks?: { count: number; size: number; color: string };
  stem?: { height: number; thick: number; color: string; lean: number };
  leaf?: { length: number; width: number; chance: number };
  /** Green sepals around the stem, as on tomatoes. */
  calyx?: { count: number; length: number; color: string };
}

interface SkinPoint {
  base: Color;
  /** 0 bottom to 1 top along the profile. */
  v: number;
  angle: number;
  /** Unit vector from the fruit's middle. */
  d: Vec3;
  seed: number;
}

const APPLE: Fruit = {
  radius: 0.04,
  profile: [
    [0, 0.15],
    [0.1, 0.1],
    [0.24, 0.01],
    [0.5, 0.09],
    [0.77, 0.36],
    [0.95, 0.74],
    [1, 1.1],
    [0.93, 1.44],
    [0.72, 1.7],
    [0.46, 1.78],
    [0.25, 1.7],
    [0.1, 1.53],
    [0, 1.44],
  ],
  lobes: [5, 0.05, 0.018],
  uneven: 0.03,
  surface: FINISH.waxy,
  skin: ({ base, v, angle, d, seed }) => {
    // Green apples blush warm on their sunny side; red ones are streaked and turn yellow-green in the hollow.
    const red = base[0] > base[1] * 1.6;
    const streak = noise3(angle * 9 + seed, v * 1.6, seed) * 0.5 + noise3(angle * 23, v * 2.2, seed + 9) * 0.35;
    const cloud = fractal3(d[0] * 1.6 + seed, d[1] * 1.6, d[2] * 1.6, 3);
    let c = shade(base, 1 + 0.16 * cloud + (red ? 0.2 : 0.1) * streak);
    const hollow = smoothstep(0.72, 0.99, v + streak * 0.04);
    c = blend(c, red ? [0.62, 0.5, 0.13] : [0.5, 0.56, 0.16], hollow * (red ? 0.62 : 0.5));
    const sunny = smoothstep(0.1, 1.2, d[0] * 0.8 + d[2] * 0.45 + d[1] * 0.5 + cloud * 0.3);
    c = red ? blend(c, shade(base, 0.62), sunny * 0.5) : blend(c, [0.68, 0.36, 0.08], sunny * 0.3);
    c = blend(c, red ? [0.55, 0.36, 0.1] : [0.42, 0.5, 0.16], smoothstep(0.22, 0.02, v) * 0.45);
    // A russet ring where the stem sits.
    return blend(c, tone("#8a6a35"), smoothstep(0.9, 1, v + streak * 0.03) * 0.55);
  },
  specks: { count: 70, size: 0.00042, color: "#e9dfae" },
  stem: { height: 0.021, thick: 0.0015, color: "#5b3d22", lean: 0.3 },
  leaf: { length: 0.034, width: 0.017, chance: 0.6 },
};

const rounded = (bottom: number, top: number, squash = 1): Vec2[] =>
  Array.from({ length: 13 }, (_, i) => {
    const a = (i / 12 - 0.5) * Math.PI;
    const r = Math.cos(a);
    const y = squash * (1 + Math.sin(a));
    const pole = i < 6 ? bottom * Math.exp(-((r / 0.3) ** 2)) : -top * Math.exp(-((r / 0.28) ** 2));
    return [i === 0 || i === 12 ? 0 : r, y + pole] as Vec2;
  });

const mottled =
  (amount: number, scale: number): Fruit["skin"] =>
  ({ base, d, seed }) =>
    shade(base, 1 + amount * fractal3(d[0] * scale + seed, d[1] * scale, d[2] * scale, 3));

const ORANGE: Fruit = {
  radius: 0.039,
  profile: rounded(0.04, 0.1, 0.94),
  uneven: 0.02,
  surface: FINISH.satin,
  skin: (p) => blend(mottled(0.14, 3)(p), [0.3, 0.4, 0.08], smoothstep(0.9, 1, p.v) * 0.5),
  specks: { count: 110, size: 0.0005, color: "#c9650c" },
  stem: { height: 0.003, thick: 0.0026, color: "#5f6b2c", lean: 0 },
  leaf: { length: 0.04, width: 0.019, chance: 0.5 },
};

const FRUITS: (Omit<Spec, "build" | "family"> & { fruit: Fruit })[] = [
  {
    id: "apple",
    en: "apple, red apple, green apple",
    zh: "苹果, 红苹果, 青苹果",
    size: [0.08, 0.088, 0.08],
    color: "#b81f1c",
    palette: ["#b81f1c", "#c22a22", "#a81a20"],
    fruit: APPLE,
  },
  {
    id: "orange",
    en: "orange, orange fruit, tangerine, mandarin, clementine",
    zh: "橙子, 橘子, 桔子",
    size: [0.078, 0.076, 0.078],
    color: "#f07f13",
    fruit: ORANGE,
  },
  {
    id: "peach",
    en: "peach, nectarine, apricot",
    zh: "桃子, 桃",
    size: [0.076, 0.08, 0.076],
    color: "#f2a15c",
    fruit: {
      ...ORANGE,
      radius: 0.038,
      profile: [
        [0, 0.02],
        [0.3, 0.03],
        [0.62, 0.2],
        [0.9, 0.58],
        [1, 1],
        [0.93, 1.4],
        [0.7, 1.7],
        [0.4, 1.82],
        [0.16, 1.72],
        [0, 1.6],
      ],
      lobes: [1, 0.03, 0.08],
      surface: { kind: "plain", roughness: 0.75 },
      skin: ({ base, d, seed }) =>
        blend(
          base,
          [0.62, 0.09, 0.06],
          smoothstep(-0.4, 1, d[0] + d[1] * 0.3 + fractal3(d[0] * 2 + seed, d[1] * 2, d[2] * 2, 3) * 0.5),
        ),
      specks: undefined,
      leaf: { length: 0.05, width: 0.016, chance: 0.8 },
    },
  },
  {
    id: "plum",
    en: "plum, prune",
    zh: "李子",
    size: [0.05, 0.055, 0.05],
    color: "#4c2350",
    fruit: {
      ...ORANGE,
      radius: 0.025,
      profile: rounded(0, 0.1, 1.05),
      surface: FINISH.waxy,
      skin: (p) => blend(mottled(0.25, 2)(p), [0.25, 0.22, 0.4], 0.25 * smoothstep(0, 1, p.d[1])),
      specks: undefined,
      stem: { height: 0.01, thick: 0.001, color: "#5b4a2a", lean: 0.3 },
      leaf: { length: 0.03, width: 0.014, chance: 0.3 },
    },
  },
  {
    id: "lemon",
    en: "lemon, citron",
    zh: "柠檬",
    size: [0.062, 0.085, 0.062],
    color: "#f5cf22",
    fruit: {
      ...ORANGE,
      radius: 0.031,
      profile: [
        [0, 0],
        [0.1, 0.04],
        [0.2, 0.2],
        [0.48, 0.4],
        [0.82, 0.78],
        [1, 1.3],
        [0.88, 1.85],
        [0.56, 2.22],
        [0.24, 2.44],
        [0.14, 2.6],
        [0, 2.7],
      ],
      specks: { count: 100, size: 0.0004, color: "#d9a916" },
      stem: undefined,
    },
  },
  {
    id: "pear",
    en: "pear",
    zh: "梨, 梨子",
    size: [0.076, 0.125, 0.076],
    color: "#a9b33a",
    palette: ["#a9b33a", "#c2b040", "#8fa23a"],
    fruit: {
      ...APPLE,
      radius: 0.038,
      profile: [
        [0, 0.1],
        [0.14, 0.02],
        [0.45, 0.05],
        [0.8, 0.34],
        [1, 0.85],
        [0.97, 1.3],
        [0.76, 1.8],
        [0.5, 2.25],
        [0.38, 2.62],
        [0.26, 2.86],
        [0.1, 2.9],
        [0, 2.84],
      ],
      lobes: [5, 0.03, 0],
      specks: { count: 120, size: 0.0004, color: "#7c6a2c" },
      stem: { height: 0.024, thick: 0.0015, color: "#5b3d22", lean: 0.5 },
    },
  },
  {
    id: "tomato",
    en: "tomato, cherry tomato",
    zh: "番茄, 西红柿",
    size: [0.076, 0.062, 0.076],
    color: "#d22b1a",
    fruit: {
      radius: 0.038,
      profile: rounded(0.04, 0.18, 0.78),
      lobes: [6, 0, 0.035],
      surface: FINISH.glossy,
      skin: (p) => blend(mottled(0.1, 2)(p), [0.6, 0.22, 0.05], smoothstep(0.8, 1, p.v) * 0.5),
      stem: { height: 0.012, thick: 0.0016, color: "#55742c", lean: 0.4 },
      calyx: { count: 6, length: 0.02, color: "#4e7a2a" },
    },
  },
  {
    id: "cherry",
    en: "cherry",
    zh: "樱桃",
    size: [0.024, 0.06, 0.024],
    color: "#8e0f1f",
    fruit: {
      radius: 0.012,
      profile: rounded(0.02, 0.18, 0.95),
      surface: FINISH.glossy,
      skin: mottled(0.2, 2),
      stem: { height: 0.042, thick: 0.0008, color: "#6b7a35", lean: 0.5 },
      leaf: { length: 0.03, width: 0.014, chance: 0.5 },
    },
  },
  {
    id: "pumpkin",
    en: "pumpkin, squash, jack-o-lantern, gourd",
    zh: "南瓜",
    size: [0.34, 0.32, 0.34],
    color: "#dd7316",
    fruit: {
      radius: 0.17,
      profile: rounded(0.14, 0.3, 0.8),
      lobes: [10, 0.06, 0.09],
      uneven: 0.05,
      surface: FINISH.satin,
      skin: ({ base, angle, d, seed }) =>
        blend(
          shade(base, 1 + 0.14 * fractal3(d[0] * 3 + seed, d[1] * 3, d[2] * 3, 3)),
          shade(base, 0.5),
          0.5 * (0.5 - 0.5 * Math.cos(angle * 10)) ** 3,
        ),
      stem: { height: 0.085, thick: 0.018, color: "#7b7a3c", lean: 0.35 },
    },
  },
  {
    id: "watermelon",
    en: "watermelon, melon",
    zh: "西瓜",
    size: [0.26, 0.25, 0.26],
    color: "#2f6b2c",
    fruit: {
      radius: 0.13,
      profile: rounded(0, 0.04, 0.96),
      surface: FINISH.waxy,
      skin: ({ base, angle, v, seed }) => {
        const w = Math.sin(angle * 9 + noise3(v * 9, angle * 2, seed) * 1.6 + noise3(v * 30, angle * 6, seed) * 0.7);
        return blend(base, [0.36, 0.5, 0.16], smoothstep(0.1, 0.5, w) * 0.85);
      },
      stem: { height: 0.03, thick: 0.004, color: "#6f7d3a", lean: 0.8 },
    },
  },
  {
    id: "strawberry",
    en: "strawberry, berry",
    zh: "草莓",
    size: [0.034, 0.045, 0.034],
    color: "#d3202a",
    fruit: {
      radius: 0.017,
      profile: [
        [0, 0],
        [0.22, 0.08],
        [0.52, 0.6],
        [0.84, 1.3],
        [1, 1.8],
        [0.86, 2.16],
        [0.45, 2.3],
        [0, 2.26],
      ],
      surface: FINISH.glossy,
      skin: (p) => blend(mottled(0.12, 3)(p), [0.75, 0.6, 0.4], smoothstep(0.82, 0.97, p.v) * 0.5),
      specks: { count: 90, size: 0.0007, color: "#e8c860" },
      stem: { height: 0.008, thick: 0.0009, color: "#5c8a34", lean: 0.3 },
      calyx: { count: 9, length: 0.014, color: "#4f8a2e" },
    },
  },
  {
    id: "blueberry",
    en: "blueberry, grape",
    zh: "蓝莓, 葡萄",
    size: [0.018, 0.017, 0.018],
    color: "#33406f",
    fruit: {
      radius: 0.009,
      profile: rounded(0, 0.14, 0.94),
      surface: FINISH.satin,
      skin: mottled(0.2, 2),
      calyx: { count: 5, length: 0.003, color: "#2a3050" },
    },
  },
  {
    id: "onion",
    en: "onion, garlic",
    zh: "洋葱, 大蒜",
    size: [0.08, 0.1, 0.08],
    color: "#b9772f",
    fruit: {
      radius: 0.04,
      profile: [
        [0, 0.04],
        [0.2, 0.02],
        [0.55, 0.16],
        [0.9, 0.55],
        [1, 1],
        [0.86, 1.42],
        [0.5, 1.72],
        [0.2, 1.95],
        [0.12, 2.3],
        [0.05, 2.5],
        [0, 2.52],
      ],
      surface: FINISH.glossy,
      skin: ({ base, angle, v, seed }) =>
        shade(base, 1 + 0.25 * noise3(angle * 14, v, seed) + 0.1 * noise3(angle * 40, v * 2, seed)),
    },
  },
  {
    id: "potato",
    en: "potato",
    zh: "土豆, 马铃薯",
    size: [0.075, 0.06, 0.075],
    color: "#b08a55",
    fruit: {
      radius: 0.037,
      profile: rounded(0, 0, 0.8),
      lobes: [2, 0.1, 0.1],
      uneven: 0.22,
      surface: FINISH.matte,
      skin: mottled(0.3, 4),
      specks: { count: 40, size: 0.0009, color: "#6e4f2c" },
    },
  },
];

/** A turned fruit as a model. */
function buildFruit(id: string, fruit: Fruit, b: Build): Model {
  const { lod, rng } = b;
  const seed = rng() * 100;
  const R = fruit.radius;
  const sides = lod.steps(46, 10);
  const rows = lod.steps(34, 8);
  const [count, low, high] = fruit.lobes ?? [1, 0, 0];
  const tilt = rng() * 6.283;
  const profile = smoothProfile(fruit.profile, rows + 1).map(([r, y]) => [Math.max(0, r) * R, y * R] as Vec2);
  profile[0][0] = 0;
  profile[rows][0] = 0;
  const top = profile[rows][1];
  const middle = Math.max(...fruit.profile.map((p) => p[1])) * R * 0.5;
  const uneven = (fruit.uneven ?? 0) * R;
  const body = revolve(profile, sides, (p, a, v) => {
    const lobe = 1 + (low * (1 - v) + high * v) * Math.cos(a * count + tilt);
    const k = uneven ? (uneven / R) * fractal3((p[0] / R) * 0.9 + seed, (p[1] / R) * 0.9, (p[2] / R) * 0.9, 2) : 0;
    const r = lobe * (1 + k);
    const lift =
      v < 0.25 && count > 2
        ? low * R * 0.35 * Math.cos(a * count + tilt) * smoothstep(0, 0.1, v) * smoothstep(0.25, 0.1, v)
        : 0;
    return [p[0] * r, p[1] * (1 + k * 0.5) - lift, p[2] * r];
  });
  standOnGround(body);
  const uv = body.uvs as Float32Array;
  const base = b.color("color");
  const kit = new Assembly(id);
  kit.add(body, fruit.surface, (p, _n, i) => {
    const d = normalize([p[0], p[1] - middle, p[2]]);
    return fruit.skin({ base, v: uv[i * 2 + 1], angle: uv[i * 2] * Math.PI * 2, d, seed });
  });
  if (fruit.specks && lod.from(220))
    kit.add(
      specks(body, fruit.specks.count, fruit.specks.size, b),
      fruit.surface,
      blend(base, tone(fruit.specks.color), brightness(base) > 0.3 ? 0.75 : 0.5),
      { open: true },
    );
  const stemAt: Vec3 = [0, top - 0.001, 0];
  let tip: Vec3 = stemAt;
  if (fruit.stem) {
    const { height, thick, color, lean } = fruit.stem;
    const a = rng() * 6.283;
    const off = (t: number): Vec3 => [
      Math.sin(a) * lean * height * t * t,
      top - thick + (height + thick) * t,
      Math.cos(a) * lean * height * t * t,
    ];
    tip = off(1);
    kit.add(
      taperedTube([off(0), off(0.35), off(0.7), off(1)], [thick * 1.25, thick * 0.85, thick * 0.9, thick * 1.35], {
        segments: lod.steps(7, 2),
        sides: lod.steps(8, 4),
        caps: true,
      }),
      FINISH.matte,
      (p) => shade(tone(color), 0.75 + 0.5 * smoothstep(top, top + height, p[1])),
    );
  }
  if (fruit.calyx && lod.from(90)) {
    const { count: n, length, color } = fruit.calyx;
    for (let i = 0; i < n; i++) {
      const a = (i / n) * 6.283 + rng() * 0.4;
      const d: Vec3 = [Math.sin(a), 0, Math.cos(a)];
      const from: Vec3 = [d[0] * R * 0.05, top + R * 0.02, d[2] * R * 0.05];
      const edge = heightAt(body, d, length * 0.9);
      const to: Vec3 = [d[0] * length, edge + R * 0.1 * rng(), d[2] * length];
      kit.add(leafMesh(from, to, length * 0.36, R * 0.12, lod.steps(6, 3)), FINISH.matte, (p) =>
        shade(tone(color), 0.8 + 0.25 * noise3(p[0] * 400, p[1] * 400, p[2] * 400)),
      );
    }
  }
  const leafChance = b.given("leaf") ? Number(b.flag("leaf")) : fruit.leaf && rng() < fruit.leaf.chance ? 1 : 0;
  if (fruit.leaf && leafChance && lod.from(50)) {
    const a = rng() * 6.283;
    const { length, width } = fruit.leaf;
    const root: Vec3 = [tip[0] * 0.6, top + (tip[1] - top) * 0.6, tip[2] * 0.6];
    const end: Vec3 = [root[0] + Math.sin(a) * length, root[1] + length * 0.22, root[2] + Math.cos(a) * length];
    kit.add(leafMesh(root, end, width, length * 0.16, lod.steps(9, 3)), FINISH.satin, (p) =>
      shade(tone("#4f8a2c"), 0.85 + 0.35 * noise3(p[0] * 160, p[1] * 160, p[2] * 160)),
    );
  }
  const box = kit.bounds();
  const height = middle * 2;
  return kit.model({
    anchors: {
      grip: { at: [0, height * 0.5, 0], forward: [0, 0, 1] },
      top: { at: [0, top, 0], extent: [R * 0.6, R * 0.6] },
      bite: { at: [0, height * 0.55, R], normal: [0, 0, 1] },
    },
    colliders: [hullCollider(profile)],
    occlusion: { cells: 26, ground: 0.35 },
    box,
  });
}

/** Shifts a mesh so that its lowest point is at y = 0 exactly. */
export function standOnGround(m: Mesh): void {
  let low = Infinity;
  for (let i = 1; i < m.positions.length; i += 3) low = Math.min(low, m.positions[i]);
  for (let i = 1; i < m.positions.length; i += 3) m.positions[i] -= low;
}

/** A convex hull of a turned shape: rings of eight points. */
export function hullCollider(profile: Vec2[]): { shape: "hull"; points: Float32Array } {
  const points: number[] = [];
  const low = Math.min(...profile.map((p) => p[1]));
  const step = Math.max(1, Math.floor(profile.length / 9));
  for (let i = 0; i < profile.length; i += step)
    for (let k = 0; k < 10; k++) {
      const a = (k / 10) * Math.PI * 2;
      points.push(profile[i][0] * Math.sin(a), profile[i][1] - low, profile[i][0] * Math.cos(a));
    }
  return { shape: "hull", points: Float32Array.from(points) };
}

/** Height of the body's upper side at `radius` from the axis towards `d`. */
function heightAt(body: Mesh, d: Vec3, radius: number): number {
  let best = 0;
  let bestOff = Infinity;
  for (let i = 0; i < body.positions.length; i += 3) {
    if (body.normals[i + 1] < 0) continue;
    const off = Math.hypot(body.positions[i] - d[0] * radius, body.positions[i + 2] - d[2] * radius);
    if (off < bestOff) [bestOff, best] = [off, body.positions[i + 1]];
  }
  return best;
}

/** Small flat lozenges that lie on a skin: lenticels, pores, seeds. */
function specks(body: Mesh, count: number, size: number, b: Build): Mesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const triangles = body.indices.length / 3;
  for (let k = 0; k < count; k++) {
    const t = Math.floor(b.rng() * triangles) * 3;
    const [u, v] = [b.rng() * 0.5, b.rng() * 0.5];
    const at: Vec3 = [0, 0, 0];
    const n: Vec3 = [0, 0, 0];
    [1 - u - v, u, v].forEach((w, c) => {
      const i = body.indices[t + c] * 3;
      for (let q = 0; q < 3; q++) {
        at[q] += body.positions[i + q] * w;
        n[q] += body.normals[i + q] * w;
      }
    });
    if (n[1] > 0.93 || n[1] < -0.8) continue;
    const normal = normalize(n);
    const s = size * (0.6 + b.rng() * 0.9);
    const turn = lookRotation(normal);
    const first = positions.length / 3;
    for (let q = 0; q < 6; q++) {
      const p = rotate(turn, [Math.cos((q * Math.PI) / 3) * s, Math.sin((q * Math.PI) / 3) * s * 1.3, s * 0.15]);
      positions.push(at[0] + p[0], at[1] + p[1], at[2] + p[2]);
      normals.push(...normal);
    }
    for (let q = 1; q < 5; q++) indices.push(first, first + q, first + q + 1);
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
  };
}

const LEAF: Parameter = { type: "flag", default: true, says: "Has a leaf at the stem." };

/** All fruit. */
export const fruit: Asset[] = FRUITS.map(({ fruit: shape, ...spec }) =>
  define({
    tags: "round, grip",
    affordances: "hold, eat, throw, roll",
    ...spec,
    family: "food",
    parameters: shape.leaf ? { leaf: LEAF } : {},
    build: (b) => buildFruit(spec.id, shape, b),
  }),
);
