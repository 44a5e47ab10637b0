/** Vessels: turned profiles with a wall, and handles, spouts, lids, labels and what they hold. */
import { clamp, type Vec2, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import { taperedTube, tube } from "../../shape/primitives.ts";
import { fractal3, noise3 } from "../../shape/random.ts";
import type { Color, Surface } from "../../surface/spec.ts";
import type { Anchor, Asset, Model, Parameter } from "../types.ts";
import { Assembly } from "./kit/assembly.ts";
import { type Build, cylinderCollider, define, type Spec } from "./kit/define.ts";
import { blend, contrast, FINISH, lighter, materialOf, patterned, shade, tone } from "./kit/finish.ts";
import { revolve, smoothProfile, torus } from "./kit/shapes.ts";

interface Handle {
  /** Heights where it leaves and meets the wall, metres. */
  from: number;
  to: number;
  /** How far it stands out from the wall. */
  out: number;
  /** Half-width and half-thickness. */
  width: number;
  thick: number;
  /** Two of them, opposite each other. */
  both?: boolean;
}

interface Vessel {
  /** Outer wall from the edge of the foot to the rim, [radius, y] in metres. */
  profile: Vec2[];
  wall: number;
  /** Height of the inside's floor. */
  floor: number;
  /** The profile is smoothed unless it has sharp turns. */
  sharp?: boolean;
  surface: Surface;
  /** Inside and rim colours; default lighter than the outside. */
  inside?: "same" | "light" | "white";
  rim?: "light" | "bare" | "same";
  handle?: Handle;
  spout?: { from: Vec3; mid: Vec3; to: Vec3; radius: [number, number, number] };
  lid?: { radius: number; y: number; height: number; knob: number };
  /** Loop over the top, as on buckets. */
  bail?: { y: number; radius: number };
  /** Long straight handle, as on pans. */
  stick?: { y: number; length: number };
  /** Fraction of the depth that is filled, and with what, by default. */
  holds?: string;
  fill?: number;
  /** Neck closed by a cap of this colour. */
  cap?: { radius: number; from: number; to: number; color: string };
  label?: { from: number; to: number; color: string };
  /** Rings of metal around, as on barrels: heights. */
  hoops?: number[];
}

const LIQUIDS: Record<string, string> = {
  coffee: "#3a1a08",
  tea: "#a8480a",
  milk: "#f5efe2",
  water: "#bcd7df",
  juice: "#ff8a00",
  wine: "#7a0018",
  soup: "#c8742a",
  beer: "#e89a10",
};

const VESSELS: (Omit<Spec, "build" | "family"> & { vessel: Vessel })[] = [
  {
    id: "mug",
    en: "mug, coffee mug, tankard",
    zh: "马克杯, 杯",
    size: [0.12, 0.095, 0.084],
    color: "#2f63c8",
    palette: ["#2f63c8", "#c8452f", "#e0b040", "#3f8a68", "#efe8da", "#d98a6a"],
    material: "ceramic",
    vessel: {
      profile: [
        [0.03, 0],
        [0.0345, 0.0015],
        [0.039, 0.007],
        [0.041, 0.018],
        [0.0415, 0.045],
        [0.0412, 0.075],
        [0.042, 0.095],
      ],
      wall: 0.0042,
      floor: 0.008,
      surface: FINISH.glazed,
      rim: "bare",
      inside: "light",
      handle: { from: 0.022, to: 0.074, out: 0.031, width: 0.0072, thick: 0.0046 },
      holds: "coffee",
    },
  },
  {
    id: "cup",
    en: "cup, teacup, coffee cup, tea cup, cup of coffee, cup of tea, espresso cup",
    zh: "杯子, 茶杯, 咖啡杯",
    size: [0.12, 0.065, 0.095],
    color: "#f2ede2",
    palette: ["#f2ede2", "#9fc4c9", "#e6b8a8", "#d9cf9f"],
    material: "ceramic",
    vessel: {
      profile: [
        [0.02, 0],
        [0.022, 0.0012],
        [0.0225, 0.006],
        [0.031, 0.013],
        [0.04, 0.027],
        [0.044, 0.045],
        [0.047, 0.064],
      ],
      wall: 0.003,
      floor: 0.01,
      surface: FINISH.glazed,
      rim: "light",
      inside: "white",
      handle: { from: 0.024, to: 0.053, out: 0.024, width: 0.0045, thick: 0.0032 },
      holds: "tea",
      fill: 0.8,
    },
  },
  {
    id: "glass",
    en: "glass, drinking glass, tumbler, glass of water, glass of milk",
    zh: "玻璃杯, 水杯",
    size: [0.075, 0.13, 0.075],
    color: "#e4f0f2",
    vessel: {
      profile: [
        [0.028, 0],
        [0.0295, 0.001],
        [0.031, 0.006],
        [0.034, 0.06],
        [0.0372, 0.13],
      ],
      wall: 0.0022,
      floor: 0.012,
      surface: { ...FINISH.glass, opacity: 0.09 },
      inside: "same",
      rim: "same",
      holds: "water",
      fill: 0.7,
    },
  },
  {
    id: "glass-of-juice",
    en: "juice, orange juice, lemonade, apple juice, fruit juice, smoothie, glass of juice, glass of orange juice, glass of apple juice, glass of lemonade",
    zh: "果汁, 橙汁, 柠檬水",
    size: [0.075, 0.13, 0.075],
    color: "#e4f0f2",
    vessel: {
      profile: [
        [0.028, 0],
        [0.0295, 0.001],
        [0.031, 0.006],
        [0.034, 0.06],
        [0.0372, 0.13],
      ],
      wall: 0.0022,
      floor: 0.012,
      surface: { ...FINISH.glass, opacity: 0.09 },
      inside: "same",
      rim: "same",
      holds: "juice",
      fill: 0.82,
    },
  },
  {
    id: "wine-glass",
    en: "wine glass, goblet, chalice, champagne glass, glass of wine",
    zh: "酒杯, 红酒杯",
    size: [0.08, 0.21, 0.08],
    color: "#e8f1f2",
    vessel: {
      profile: [
        [0.036, 0],
        [0.037, 0.0015],
        [0.03, 0.004],
        [0.008, 0.01],
        [0.0042, 0.03],
        [0.0042, 0.085],
        [0.012, 0.098],
        [0.031, 0.115],
        [0.04, 0.145],
        [0.037, 0.18],
        [0.031, 0.21],
      ],
      wall: 0.0016,
      floor: 0.102,
      surface: { ...FINISH.glass, opacity: 0.09 },
      inside: "same",
      rim: "same",
      holds: "wine",
      fill: 0.42,
    },
  },
  {
    id: "bowl",
    en: "bowl, mixing bowl, soup bowl, rice bowl, salad bowl",
    zh: "碗, 大碗",
    size: [0.18, 0.075, 0.18],
    color: "#e9e2d3",
    palette: ["#e9e2d3", "#3f6f8f", "#c8634a", "#7f9a6f"],
    material: "ceramic",
    vessel: {
      profile: [
        [0.033, 0],
        [0.0355, 0.001],
        [0.037, 0.008],
        [0.05, 0.014],
        [0.07, 0.03],
        [0.083, 0.05],
        [0.09, 0.075],
      ],
      wall: 0.0045,
      floor: 0.011,
      surface: FINISH.glazed,
      rim: "bare",
      inside: "light",
    },
  },
  {
    id: "plate",
    en: "plate, dish, saucer, dinner plate",
    zh: "盘子, 碟子, 盘",
    size: [0.26, 0.024, 0.26],
    color: "#f1ece1",
    palette: ["#f1ece1", "#a9c4cf", "#e6d3b0"],
    material: "ceramic",
    vessel: {
      profile: [
        [0.07, 0],
        [0.073, 0.0008],
        [0.075, 0.004],
        [0.088, 0.008],
        [0.1, 0.015],
        [0.116, 0.02],
        [0.13, 0.023],
      ],
      wall: 0.0035,
      floor: 0.006,
      surface: FINISH.glazed,
      rim: "light",
      inside: "light",
    },
  },
  {
    id: "vase",
    en: "vase, flower vase, urn, amphora",
    zh: "花瓶",
    size: [0.16, 0.3, 0.16],
    color: "#3e7d80",
    palette: ["#3e7d80", "#b8573f", "#e3d7bf", "#2f4f7a", "#8a9a5b"],
    material: "ceramic",
    vessel: {
      profile: [
        [0.042, 0],
        [0.046, 0.002],
        [0.052, 0.015],
        [0.07, 0.06],
        [0.08, 0.115],
        [0.074, 0.165],
        [0.05, 0.215],
        [0.034, 0.25],
        [0.034, 0.275],
        [0.044, 0.3],
      ],
      wall: 0.005,
      floor: 0.012,
      surface: FINISH.glazed,
      rim: "light",
      inside: "light",
    },
  },
  {
    id: "bottle",
    en: "bottle, wine bottle, beer bottle, glass bottle",
    zh: "瓶子, 酒瓶",
    size: [0.075, 0.3, 0.075],
    color: "#2c5a38",
    palette: ["#2c5a38", "#5b3216", "#31584f"],
    text: "",
    vessel: {
      profile: [
        [0.03, 0.004],
        [0.0355, 0.0015],
        [0.0375, 0.008],
        [0.0375, 0.1],
        [0.0375, 0.178],
        [0.034, 0.205],
        [0.02, 0.235],
        [0.0145, 0.252],
        [0.014, 0.288],
        [0.0155, 0.29],
        [0.0155, 0.3],
      ],
      wall: 0.003,
      floor: 0.012,
      surface: { ...FINISH.glass, opacity: 0.72 },
      inside: "same",
      rim: "same",
      cap: { radius: 0.0165, from: 0.262, to: 0.3025, color: "#7d1f2a" },
      label: { from: 0.065, to: 0.15, color: "#efe6cf" },
    },
  },
  {
    id: "water-bottle",
    en: "water bottle, plastic bottle, soda bottle, drink bottle, bottle of water, flask",
    zh: "水瓶, 塑料瓶, 矿泉水",
    size: [0.068, 0.225, 0.068],
    color: "#a9d3e6",
    vessel: {
      profile: [
        [0.026, 0.003],
        [0.031, 0.001],
        [0.0335, 0.01],
        [0.034, 0.05],
        [0.032, 0.06],
        [0.034, 0.07],
        [0.034, 0.15],
        [0.03, 0.175],
        [0.0165, 0.197],
        [0.0125, 0.205],
        [0.0125, 0.222],
      ],
      wall: 0.001,
      floor: 0.004,
      surface: { ...FINISH.glass, opacity: 0.3 },
      inside: "same",
      rim: "same",
      cap: { radius: 0.0145, from: 0.206, to: 0.2255, color: "#2f6fc0" },
      label: { from: 0.09, to: 0.14, color: "#3f8fd0" },
      holds: "water",
      fill: 0.86,
    },
  },
  {
    id: "jar",
    en: "jar, mason jar, jam jar, cookie jar, honey jar",
    zh: "罐子, 罐",
    size: [0.09, 0.13, 0.09],
    color: "#dcecec",
    vessel: {
      profile: [
        [0.038, 0.002],
        [0.042, 0.001],
        [0.0445, 0.008],
        [0.045, 0.05],
        [0.045, 0.095],
        [0.039, 0.108],
        [0.036, 0.112],
        [0.036, 0.125],
      ],
      wall: 0.002,
      floor: 0.006,
      surface: { ...FINISH.glass, opacity: 0.2 },
      inside: "same",
      rim: "same",
      cap: { radius: 0.0385, from: 0.111, to: 0.13, color: "#c4a04a" },
      label: { from: 0.035, to: 0.08, color: "#f1e8d2" },
      holds: "juice",
      fill: 0.9,
    },
  },
  {
    id: "teapot",
    en: "teapot, tea pot, kettle, coffee pot",
    zh: "茶壶, 水壶",
    size: [0.25, 0.155, 0.15],
    color: "#5b8f8a",
    palette: ["#5b8f8a", "#b85a42", "#ece4d2", "#33507c"],
    material: "ceramic",
    vessel: {
      profile: [
        [0.04, 0],
        [0.044, 0.0015],
        [0.048, 0.008],
        [0.068, 0.03],
        [0.075, 0.058],
        [0.069, 0.088],
        [0.05, 0.112],
        [0.04, 0.118],
      ],
      wall: 0.004,
      floor: 0.01,
      surface: FINISH.glazed,
      inside: "same",
      rim: "same",
      handle: { from: 0.035, to: 0.1, out: 0.05, width: 0.0075, thick: 0.0055 },
      spout: { from: [0, 0.045, 0.062], mid: [0, 0.062, 0.1], to: [0, 0.112, 0.128], radius: [0.021, 0.013, 0.0085] },
      lid: { radius: 0.042, y: 0.118, height: 0.018, knob: 0.0115 },
    },
  },
  {
    id: "pitcher",
    en: "pitcher, jug, watering can, ewer",
    zh: "水罐, 壶",
    size: [0.2, 0.23, 0.13],
    color: "#c9d6cf",
    palette: ["#c9d6cf", "#d8a24a", "#7593b5"],
    material: "ceramic",
    vessel: {
      profile: [
        [0.045, 0],
        [0.049, 0.0015],
        [0.055, 0.01],
        [0.064, 0.06],
        [0.062, 0.11],
        [0.05, 0.16],
        [0.045, 0.19],
        [0.054, 0.23],
      ],
      wall: 0.004,
      floor: 0.01,
      surface: FINISH.glazed,
      rim: "light",
      inside: "light",
      handle: { from: 0.065, to: 0.195, out: 0.05, width: 0.0085, thick: 0.006 },
      holds: "milk",
    },
  },
  {
    id: "pot",
    en: "pot, cooking pot, saucepan, cauldron, stockpot",
    zh: "锅, 汤锅",
    size: [0.3, 0.17, 0.24],
    color: "#b8483a",
    palette: ["#b8483a", "#3b5f75", "#5f6a5f"],
    material: "metal",
    vessel: {
      profile: [
        [0.105, 0],
        [0.112, 0.002],
        [0.119, 0.012],
        [0.12, 0.06],
        [0.12, 0.13],
      ],
      wall: 0.003,
      floor: 0.006,
      surface: FINISH.glossy,
      inside: "light",
      rim: "light",
      handle: { from: 0.085, to: 0.115, out: 0.032, width: 0.018, thick: 0.005, both: true },
      lid: { radius: 0.121, y: 0.13, height: 0.024, knob: 0.016 },
    },
  },
  {
    id: "pan",
    en: "pan, frying pan, skillet, wok",
    zh: "平底锅, 煎锅",
    size: [0.26, 0.06, 0.48],
    color: "#2c2d30",
    vessel: {
      profile: [
        [0.1, 0],
        [0.106, 0.0015],
        [0.113, 0.008],
        [0.122, 0.03],
        [0.13, 0.048],
      ],
      wall: 0.003,
      floor: 0.005,
      surface: { kind: "plain", roughness: 0.4, metalness: 0.4 },
      inside: "same",
      rim: "light",
      stick: { y: 0.04, length: 0.21 },
    },
  },
  {
    id: "bucket",
    en: "bucket, pail, trash can, bin, garbage can",
    zh: "水桶, 桶, 垃圾桶",
    size: [0.3, 0.32, 0.3],
    color: "#9aa5ab",
    palette: ["#9aa5ab", "#c8452f", "#3f78b5", "#e0b040"],
    material: "",
    vessel: {
      profile: [
        [0.098, 0.003],
        [0.102, 0],
        [0.106, 0.006],
        [0.122, 0.12],
        [0.14, 0.262],
        [0.146, 0.266],
        [0.148, 0.272],
      ],
      wall: 0.003,
      floor: 0.008,
      surface: { kind: "plain", roughness: 0.35, metalness: 0.5 },
      inside: "same",
      rim: "light",
      bail: { y: 0.25, radius: 0.145 },
    },
  },
  {
    id: "barrel",
    en: "barrel, cask, keg, drum barrel",
    zh: "木桶, 酒桶",
    size: [0.62, 0.85, 0.62],
    color: "#9a6a3c",
    material: "wood",
    vessel: {
      profile: [
        [0.235, 0],
        [0.24, 0.002],
        [0.262, 0.14],
        [0.29, 0.3],
        [0.3, 0.425],
        [0.29, 0.55],
        [0.262, 0.71],
        [0.24, 0.848],
        [0.235, 0.85],
      ],
      wall: 0.02,
      floor: 0.8,
      surface: FINISH.wood,
      inside: "same",
      rim: "same",
      hoops: [0.06, 0.22, 0.63, 0.79],
    },
  },
  {
    id: "flowerpot",
    en: "flowerpot, plant pot, clay pot",
    zh: "花盆",
    size: [0.24, 0.2, 0.24],
    color: "#b5633f",
    material: "",
    vessel: {
      profile: [
        [0.07, 0],
        [0.074, 0.002],
        [0.1, 0.145],
        [0.102, 0.15],
        [0.114, 0.152],
        [0.116, 0.156],
        [0.12, 0.195],
        [0.119, 0.2],
      ],
      wall: 0.008,
      floor: 0.16,
      sharp: true,
      surface: FINISH.matte,
      inside: "same",
      rim: "light",
    },
  },
];

const FILL: Parameter = {
  type: "choice",
  of: ["", "empty", ...Object.keys(LIQUIDS)],
  default: "",
  says: "What it holds.",
};

/** Outer wall, rounded rim, inner wall down to the middle of the floor. Returns where along it the rim begins and ends. */
function wallProfile(vessel: Vessel, rows: number): { points: Vec2[]; foot: number; rim: [number, number] } {
  const outer = vessel.sharp ? vessel.profile.map(([r, y]) => [r, y] as Vec2) : smoothProfile(vessel.profile, rows);
  const normal = (i: number): Vec2 => {
    const a = outer[Math.max(0, i - 1)];
    const b = outer[Math.min(outer.length - 1, i + 1)];
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(b[1] - a[1]) / l, -(b[0] - a[0]) / l];
  };
  const footY = Math.min(...outer.map((p) => p[1]));
  for (const p of outer) p[1] -= footY;
  const recess = Math.min(0.004, vessel.floor * 0.4);
  const points: Vec2[] = [
    [0, recess],
    [Math.max(0.002, outer[0][0] - Math.max(0.004, vessel.wall)), recess],
    [outer[0][0] - 0.0012, outer[0][1]],
  ];
  const foot = points.length;
  points.push(...outer);
  const start = points.length - 1;
  const last = outer.length - 1;
  const n = normal(last);
  const t: Vec2 = [-n[1], n[0]];
  const w = vessel.wall;
  for (const a of [0.25, 0.5, 0.75]) {
    const c = Math.cos(a * Math.PI);
    const s = Math.sin(a * Math.PI);
    points.push([
      outer[last][0] - n[0] * (w / 2) * (1 - c) + t[0] * (w / 2) * s,
      outer[last][1] - n[1] * (w / 2) * (1 - c) + t[1] * (w / 2) * s,
    ]);
  }
  const inner: Vec2[] = [];
  for (let i = last; i >= 0; i--) {
    const m = normal(i);
    const p: Vec2 = [outer[i][0] - m[0] * w, outer[i][1] - m[1] * w];
    if (p[1] < vessel.floor + w * 0.4 || p[0] < w * 0.5) break;
    inner.push(p);
  }
  const end = points.length;
  points.push(...inner);
  const bottom = inner[inner.length - 1] ?? outer[last];
  const r = Math.min(bottom[0], bottom[1] - vessel.floor);
  for (const a of [0.33, 0.66, 1]) {
    const q = (a * Math.PI) / 2;
    points.push([bottom[0] - r * (1 - Math.cos(q)), bottom[1] - (bottom[1] - vessel.floor) * Math.sin(q)]);
  }
  points.push([Math.max(0.001, (bottom[0] - r) * 0.5), vessel.floor], [0, vessel.floor]);
  // The profile starts at the middle of the underside.
  return { points, foot, rim: [start, end] };
}

/** Radius of the outer wall at a height. */
function radiusAt(profile: Vec2[], y: number): number {
  for (let i = 1; i < profile.length; i++) {
    const [a, b] = [profile[i - 1], profile[i]];
    if (y <= b[1] || i === profile.length - 1) return a[0] + (b[0] - a[0]) * clamp((y - a[1]) / (b[1] - a[1] || 1));
  }
  return profile[0][0];
}

function buildVessel(id: string, vessel: Vessel, b: Build): Model {
  const { lod, rng } = b;
  const seed = rng() * 100;
  const kit = new Assembly(id);
  const name = b.text("material");
  const chosen = b.given("material") ? materialOf(name, vessel.surface) : { surface: vessel.surface };
  const color = b.given("color") || !chosen.color ? b.color("color") : chosen.color;
  const clear = chosen.surface.kind === "glass";
  const surface = patterned(chosen.surface, b.text("pattern"), contrast(color), 0.025);
  const sides = lod.steps(48, 10);
  const rows = Math.max(vessel.profile.length, lod.steps(18, 5));
  const { points, foot, rim } = wallProfile(vessel, rows);
  const inside: Color =
    vessel.inside === "white" ? tone("#f3ede0") : vessel.inside === "light" ? lighter(color, 0.55) : color;
  const bare = chosen.surface.kind === "lacquer" ? tone("#d8b48a") : lighter(color, 0.3);
  const rimColor: Color =
    vessel.rim === "bare" ? blend(bare, color, 0.25) : vessel.rim === "light" ? lighter(color, 0.4) : color;
  const wall = revolve(points, sides);
  const uv = wall.uvs as Float32Array;
  const rowOf = (i: number) => Math.round(uv[i * 2 + 1] * (points.length - 1));
  const ceramic = chosen.surface.kind === "lacquer";
  kit.add(wall, surface, (p, _n, i) => {
    const row = rowOf(i);
    if (row < foot - 1) return ceramic ? tone("#cfb08a") : shade(color, 0.8);
    let c = row > rim[1] ? inside : row > rim[0] ? rimColor : color;
    if (!clear)
      c = shade(
        c,
        1 +
          0.06 * fractal3(p[0] * 40 + seed, p[1] * 40, p[2] * 40, 3) +
          (ceramic ? 0.05 * noise3(p[0] * 220, p[1] * 220 + seed, p[2] * 220) : 0),
      );
    // Glaze gathers and darkens towards the foot.
    return ceramic && row <= rim[0]
      ? shade(c, 0.84 + 0.16 * clamp(p[1] / (vessel.profile[vessel.profile.length - 1][1] * 0.35)))
      : c;
  });
  const smooth = smoothProfile(vessel.profile, 40);
  const tint = (p: Vec3): Color =>
    clear ? color : shade(color, 1 + 0.06 * fractal3(p[0] * 40 + seed, p[1] * 40, p[2] * 40, 3));
  if (vessel.handle)
    for (const side of vessel.handle.both ? [1, -1] : [1])
      kit.add(handleMesh(vessel.handle, smooth, side, b), surface, tint);
  if (vessel.spout) {
    const { from, mid, to, radius } = vessel.spout;
    const spout = taperedTube([from, mid, to], radius, {
      segments: lod.steps(12, 4),
      sides: lod.steps(16, 6),
      up: () => [0, 1, 0.3],
    });
    kit.add(turnToSide(spout), surface, tint);
    const mouth = torusAlong(to, radius[2], b);
    kit.add(turnToSide(mouth), surface, shade(color, 0.9));
  }
  if (vessel.lid) {
    const { radius, y, height, knob } = vessel.lid;
    const top = y + height;
    const lid = revolve(
      smoothProfile(
        [
          [0, y - 0.002],
          [radius * 0.9, y - 0.001],
          [radius, y + 0.002],
          [radius * 0.97, y + 0.006],
          [radius * 0.6, y + height * 0.78],
          [knob * 0.6, top],
          [knob * 0.5, top + knob * 0.4],
          [knob, top + knob * 1.1],
          [knob * 0.72, top + knob * 1.75],
          [0, top + knob * 2],
        ],
        lod.steps(24, 9),
      ),
      sides,
    );
    kit.add(lid, surface, (p) => shade(tint(p), p[1] < y + 0.004 ? 0.8 : 1));
  }
  if (vessel.bail) {
    const { y, radius } = vessel.bail;
    const wire = Array.from({ length: 13 }, (_, i): Vec3 => {
      const a = (i / 12) * Math.PI;
      return [Math.cos(a) * radius, y - Math.sin(a) * 0.06 + 0.0, 0.02 + Math.sin(a) * radius * 0.98];
    });
    kit.add(
      tube(wire, () => 0.0028, { segments: lod.steps(24, 6), sides: lod.steps(8, 4), caps: true }),
      FINISH.metal,
      tone("#9a9ea3"),
    );
  }
  if (vessel.stick) {
    const { y, length } = vessel.stick;
    const r = smooth[smooth.length - 1][0];
    kit.add(
      taperedTube(
        [
          [0, y, r - 0.004],
          [0, y + 0.008, r + length * 0.2],
          [0, y + 0.02, r + length * 0.65],
          [0, y + 0.018, r + length],
        ],
        [0.009, 0.008, 0.012, 0.011],
        { segments: lod.steps(14, 5), sides: lod.steps(10, 5), caps: true },
      ),
      FINISH.satin,
      tone("#26211e"),
    );
  }
  if (vessel.cap) {
    const { radius, from, to, color: capColor } = vessel.cap;
    kit.add(
      revolve(
        [
          [0, from],
          [radius * 0.96, from],
          [radius, from + 0.001],
          [radius, to - 0.002],
          [radius - 0.001, to - 0.0005],
          [radius - 0.003, to],
          [0, to],
        ],
        lod.steps(28, 8),
      ),
      { ...FINISH.satin, roughness: 0.35 },
      (_p) => tone(capColor),
    );
  }
  if (vessel.label) {
    const { from, to, color: labelColor } = vessel.label;
    const r = radiusAt(smooth, (from + to) / 2) + 0.0006;
    const paper = revolve(
      [
        [r - 0.0006, from],
        [r, from + 0.0004],
        [r, from + 0.006],
        [r, from + 0.0085],
        [r, to - 0.0085],
        [r, to - 0.006],
        [r, to - 0.0004],
        [r - 0.0006, to],
      ],
      lod.steps(36, 10),
    );
    const paperUv = paper.uvs as Float32Array;
    kit.add(paper, FINISH.matte, (_p, _n, i) => {
      const row = Math.round(paperUv[i * 2 + 1] * 7);
      return row === 2 || row === 5 ? tone("#a8823f") : tone(labelColor);
    });
  }
  for (const y of vessel.hoops ?? []) {
    const r = radiusAt(smooth, y);
    kit.add(
      revolve(
        [
          [r - 0.004, y - 0.022],
          [r + 0.004, y - 0.021],
          [radiusAt(smooth, y + 0.02) + 0.004, y + 0.021],
          [r - 0.004, y + 0.022],
        ],
        sides,
      ),
      FINISH.brushed,
      tone("#3f4245"),
    );
  }
  fillUp(kit, vessel, b, points.slice(rim[1]));
  const topY = Math.max(...points.map((p) => p[1]));
  const widest = Math.max(...vessel.profile.map((p) => p[0]));
  const mouth = smooth[smooth.length - 1][0];
  const anchors: Record<string, Anchor> = {
    grip: {
      at:
        vessel.handle && !vessel.handle.both
          ? [
              radiusAt(smooth, (vessel.handle.from + vessel.handle.to) / 2) + vessel.handle.out,
              (vessel.handle.from + vessel.handle.to) / 2,
              0,
            ]
          : [0, topY * 0.5, widest],
      normal: [1, 0, 0],
      forward: [0, 0, 1],
    },
    cavity: { at: [0, vessel.floor, 0], extent: [mouth * 1.2, mouth * 1.2] },
    mouth: { at: [0, topY, 0] },
  };
  if (id === "plate") anchors.top = { at: [0, vessel.floor, 0], extent: [0.14, 0.14] };
  if (vessel.hoops) anchors.top = { at: [0, vessel.floor, 0], extent: [0.4, 0.4] };
  return kit.model({ anchors, colliders: [cylinderCollider(widest, topY)], occlusion: { cells: 34, ground: 0.35 } });
}

/** Built along +z; things keep their handle and spout to the sides, so that a front view shows them. */
function turnToSide(m: Mesh): Mesh {
  const positions = m.positions.slice();
  const normals = m.normals.slice();
  for (const a of [positions, normals])
    for (let i = 0; i < a.length; i += 3) {
      const [x, z] = [a[i], a[i + 2]];
      a[i] = -z;
      a[i + 2] = x;
    }
  return { ...m, positions, normals };
}

function torusAlong(at: Vec3, radius: number, b: Build): Mesh {
  return torus(at, radius, radius * 0.22, b.lod.steps(16, 6), b.lod.steps(6, 4));
}

/** A handle on the +x side (or -x), an open ear whose ends sink into the wall. */
function handleMesh(h: Handle, profile: Vec2[], side: number, b: Build): Mesh {
  const low = radiusAt(profile, h.from);
  const high = radiusAt(profile, h.to);
  const mid = (h.from + h.to) / 2;
  const span = h.to - h.from;
  const wall = radiusAt(profile, mid);
  const points: Vec3[] = h.both
    ? [
        [high - h.thick * 0.5, mid, -h.width * 2.4],
        [high + h.out * 0.8, mid + 0.004, -h.width * 1.9],
        [high + h.out, mid + 0.006, 0],
        [high + h.out * 0.8, mid + 0.004, h.width * 1.9],
        [high - h.thick * 0.5, mid, h.width * 2.4],
      ]
    : [
        [high - h.thick * 0.6, h.to - span * 0.02, 0],
        [high + h.out * 0.5, h.to + span * 0.06, 0],
        [wall + h.out * 0.95, h.to - span * 0.16, 0],
        [wall + h.out, mid - span * 0.04, 0],
        [low + h.out * 0.72, h.from + span * 0.1, 0],
        [low + h.out * 0.22, h.from - span * 0.04, 0],
        [low - h.thick * 0.6, h.from, 0],
      ];
  const flared = (t: number) => 1 + 0.35 * (2 * Math.abs(t - 0.5)) ** 6;
  const m = tube(
    points.map(([x, y, z]): Vec3 => [x * side, y, z]),
    (t) => (h.both ? h.thick : h.width) * flared(t),
    {
      segments: b.lod.steps(26, 7),
      sides: b.lod.steps(14, 5),
      thickness: (t) => h.thick * flared(t),
      up: (p) => (h.both ? [0, 1, 0] : [p[0] - wall * 0.9 * side, p[1] - mid, 0.001]),
    },
  );
  return m;
}

/** A disc of liquid with a soft meniscus. */
function fillUp(kit: Assembly, vessel: Vessel, b: Build, inner: Vec2[]): void {
  const asked = b.text("holds");
  const what = asked === "" ? (vessel.surface.kind === "glass" ? (vessel.holds ?? "") : "") : asked;
  const color = LIQUIDS[what];
  if (!color) return;
  const top = inner[0][1];
  const level = vessel.floor + (top - vessel.floor) * (vessel.fill ?? 0.82);
  const at = (y: number) => {
    for (let i = 1; i < inner.length; i++)
      if (inner[i][1] <= y) {
        const [a, c] = [inner[i - 1], inner[i]];
        return a[0] + (c[0] - a[0]) * clamp((a[1] - y) / (a[1] - c[1] || 1));
      }
    return inner[inner.length - 1][0];
  };
  const r = at(level) - 0.0004;
  const body: Vec2[] = [[0, vessel.floor + 0.0006]];
  if (vessel.surface.kind === "glass")
    for (let i = inner.length - 3; i >= 0; i--)
      if (inner[i][1] < level - 0.002 && inner[i][0] > 0.001) body.push([inner[i][0] - 0.0006, inner[i][1] + 0.0004]);
  body.push([r, level + 0.0006], [r - 0.002, level], [r * 0.5, level], [0, level]);
  const clear = what === "water";
  kit.add(
    revolve(body, b.lod.steps(32, 8)),
    clear ? { ...FINISH.glass, opacity: 0.3 } : { kind: "plain", roughness: 0.4 },
    tone(color),
    { castShadow: !clear },
  );
}

/** All vessels. */
export const vessels: Asset[] = VESSELS.map(({ vessel, ...spec }) =>
  define({
    tags: `cavity, grip, top surface${vessel.handle ? ", handle" : ""}`,
    affordances: "hold, fill, pour, drink, place",
    pattern: true,
    ...spec,
    family: "thing",
    parameters: vessel.holds || vessel.inside !== "same" ? { holds: FILL } : {},
    build: (b) => buildVessel(spec.id, vessel, b),
  }),
);
