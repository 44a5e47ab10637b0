/** Every species: which kernel grows it, with which proportions. A species is a row, not a program. */
import type { Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import { linear } from "../../surface/spec.ts";
import type { Model } from "../types.ts";
import { growBamboo } from "./bamboo.ts";
import { type BroadleafShape, growBroadleaf } from "./broadleaf.ts";
import { growCactus } from "./cactus.ts";
import { type ConiferShape, growConifer } from "./conifer.ts";
import { type FlowerShape, growFlowers } from "./flower.ts";
import { growTuft, type TuftShape } from "./grass.ts";
import { plantModel } from "./model.ts";
import { type FrondShape, growFronds } from "./palm.ts";
import type { Season } from "./season.ts";

const conifer = (over: Partial<ConiferShape>): ConiferShape => ({
  height: 9,
  spread: 0.21,
  bare: 0.08,
  whorls: 16,
  boughs: 9,
  droop: 0.72,
  round: 0,
  bark: "#5a4334",
  ...over,
});

const broadleaf = (over: Partial<BroadleafShape>): BroadleafShape => ({
  height: 7.5,
  spread: 2.9,
  clear: 2,
  trunk: 0.24,
  clumps: 13,
  leaf: 0.3,
  slim: 0.5,
  strands: 0,
  leaves: "broadleaf",
  bark: "#6a5442",
  ...over,
});

/** Conifers by name. */
export const CONIFERS: Record<string, ConiferShape> = {
  fir: conifer({}),
  spruce: conifer({ height: 10.5, spread: 0.19, droop: 0.85, whorls: 18, bare: 0.1 }),
  slender: conifer({ height: 12, spread: 0.145, whorls: 18, boughs: 7, bare: 0.16, droop: 0.8 }),
  young: conifer({ height: 3.6, spread: 0.3, whorls: 11, boughs: 8, bare: 0.04, droop: 0.55 }),
  sapling: conifer({ height: 1.25, spread: 0.36, whorls: 7, boughs: 7, bare: 0.03, droop: 0.4 }),
  pine: conifer({ height: 10, spread: 0.26, bare: 0.4, whorls: 9, boughs: 8, droop: 0.3, round: 1, bark: "#8a5a3c" }),
  cypress: conifer({ height: 8, spread: 0.1, bare: 0.04, whorls: 20, boughs: 8, droop: -0.4, round: 0.5 }),
};

/** Broad-leaved trees, bushes and hedges by name. */
export const BROADLEAVES: Record<string, BroadleafShape> = {
  oak: broadleaf({ height: 8, spread: 3.6, clear: 1.9, trunk: 0.32, clumps: 15 }),
  maple: broadleaf({ height: 7.5, spread: 2.8, clear: 1.9, leaf: 0.28, slim: 0.75 }),
  apple: broadleaf({
    height: 4.6,
    spread: 2.2,
    clear: 1.4,
    trunk: 0.16,
    leaf: 0.22,
    berries: { color: "#d2322a", share: 0.035, size: 0.09 },
  }),
  birch: broadleaf({
    height: 9.5,
    spread: 1.8,
    clear: 2.6,
    trunk: 0.13,
    clumps: 12,
    leaf: 0.2,
    slim: 0.7,
    leaves: "birch",
    bark: "#e4ded2",
    banded: true,
  }),
  poplar: broadleaf({ height: 12, spread: 1.4, clear: 1.2, trunk: 0.2, clumps: 16, leaf: 0.26, slim: 0.7 }),
  cherry: broadleaf({
    height: 5.2,
    spread: 2.9,
    clear: 1.7,
    trunk: 0.2,
    clumps: 14,
    leaf: 0.2,
    slim: 0.85,
    leaves: "cherry",
    bark: "#5c4038",
  }),
  willow: broadleaf({
    height: 7.5,
    spread: 3.2,
    clear: 2.8,
    trunk: 0.3,
    clumps: 11,
    leaf: 0.2,
    slim: 0.24,
    strands: 0.55,
    leaves: "willow",
  }),
  "jungle tree": broadleaf({
    height: 13,
    spread: 4.2,
    clear: 6.5,
    trunk: 0.42,
    clumps: 13,
    leaf: 0.42,
    slim: 0.55,
    evergreen: true,
    bark: "#6e5c48",
  }),
  acacia: broadleaf({
    height: 6.2,
    spread: 4.4,
    clear: 4.3,
    trunk: 0.24,
    clumps: 30,
    puff: 1.25,
    leaf: 0.22,
    slim: 0.5,
    evergreen: true,
    bark: "#6a5844",
  }),
  mangrove: broadleaf({
    height: 7,
    spread: 3,
    clear: 2.2,
    trunk: 0.42,
    clumps: 12,
    leaf: 0.24,
    slim: 0.4,
    strands: 0.32,
    leaves: "willow",
    bark: "#5a5044",
    evergreen: true,
  }),
  bush: broadleaf({ height: 1.2, spread: 0.85, clear: 0.05, trunk: 0, clumps: 8, leaf: 0.13, slim: 0.55 }),
  "flowering bush": broadleaf({
    height: 1.15,
    spread: 0.85,
    clear: 0.05,
    trunk: 0,
    clumps: 8,
    leaf: 0.13,
    slim: 0.55,
    evergreen: true,
    berries: { color: "#e87aa4", share: 0.5, size: 0.048 },
  }),
  gorse: broadleaf({
    height: 1,
    spread: 0.8,
    clear: 0.03,
    trunk: 0,
    clumps: 7,
    leaf: 0.1,
    slim: 0.3,
    evergreen: true,
    berries: { color: "#f0c020", share: 0.75, size: 0.032 },
  }),
  "rose bush": broadleaf({
    height: 1,
    spread: 0.65,
    clear: 0.05,
    trunk: 0,
    clumps: 7,
    leaf: 0.11,
    slim: 0.6,
    evergreen: true,
    berries: { color: "#c8203a", share: 0.34, size: 0.055 },
  }),
  hedge: broadleaf({
    height: 1.1,
    spread: 1.5,
    clear: 0,
    trunk: 0,
    clumps: 1,
    leaf: 0.12,
    slim: 0.55,
    evergreen: true,
    box: [1.5, 1.1, 0.4] as Vec3,
  }),
  scrub: broadleaf({
    height: 0.7,
    spread: 0.6,
    clear: 0.02,
    trunk: 0,
    clumps: 6,
    leaf: 0.1,
    slim: 0.3,
    leaves: "willow",
  }),
};

/** Plants of fronds by name. */
export const FRONDS: Record<string, FrondShape> = {
  palm: {
    trunk: 6.2,
    radius: 0.17,
    fronds: 17,
    frond: 2.6,
    leaflets: 20,
    rise: [78, -18],
    colors: ["#2c5224", "#83aa3c", "#a89448"],
    fruit: "#6a4a28",
  },
  "date palm": {
    trunk: 4.2,
    radius: 0.24,
    fronds: 24,
    frond: 2.1,
    leaflets: 16,
    rise: [85, -30],
    colors: ["#3a5a38", "#86a05c", "#a8905a"],
  },
  "broad palm": {
    trunk: 2.4,
    radius: 0.1,
    fronds: 14,
    frond: 2.1,
    leaflets: 12,
    rise: [80, -5],
    colors: ["#1e4a22", "#5a9a34", "#7a8a3c"],
  },
  "banana plant": {
    trunk: 1.3,
    radius: 0.13,
    fronds: 11,
    frond: 2,
    leaflets: 0,
    rise: [84, 18],
    colors: ["#2a5a24", "#7ab444", "#98a048"],
  },
  fern: {
    trunk: 0,
    radius: 0,
    fronds: 12,
    frond: 0.7,
    leaflets: 14,
    rise: [75, 30],
    colors: ["#24481c", "#6a9c38", "#8aa044"],
  },
  agave: {
    trunk: 0,
    radius: 0,
    fronds: 22,
    frond: 0.6,
    leaflets: 0,
    rise: [82, 12],
    colors: ["#4a6a5a", "#88a890", "#a8a070"],
  },
};

/** Flowers by name. */
export const FLOWERS: Record<string, FlowerShape> = {
  daisy: {
    height: 0.32,
    petals: 14,
    rings: 1,
    petal: [0.0464, 0.018],
    cup: 0.05,
    heart: 0.0189,
    heartColor: "#f0b820",
    color: "#fbf8ee",
    leaves: 3,
    nod: 0.3,
    round: 0.3,
  },
  tulip: {
    height: 0.42,
    petals: 3,
    rings: 2,
    petal: [0.1087, 0.09],
    cup: 0.85,
    heart: 0.0,
    heartColor: "#f0c030",
    color: "#e0344a",
    leaves: 3,
    nod: 0,
    round: 0.75,
  },
  rose: {
    height: 0.5,
    petals: 6,
    rings: 4,
    petal: [0.0725, 0.075],
    cup: 0.5,
    heart: 0.0162,
    heartColor: "#a01830",
    color: "#cc1f3a",
    leaves: 5,
    nod: 0.25,
    round: 0.9,
  },
  sunflower: {
    height: 1.5,
    petals: 20,
    rings: 2,
    petal: [0.1595, 0.063],
    cup: 0.1,
    heart: 0.1148,
    heartColor: "#4a2c14",
    color: "#f6bc1c",
    leaves: 6,
    nod: 0.85,
    round: 0.15,
  },
  poppy: {
    height: 0.45,
    petals: 5,
    rings: 1,
    petal: [0.0725, 0.093],
    cup: 0.45,
    heart: 0.0149,
    heartColor: "#26201c",
    color: "#e8402a",
    leaves: 3,
    nod: 0.3,
    round: 1,
  },
  cornflower: {
    height: 0.42,
    petals: 9,
    rings: 2,
    petal: [0.0435, 0.024],
    cup: 0.35,
    heart: 0.0121,
    heartColor: "#3a2c7a",
    color: "#4a68d8",
    leaves: 3,
    nod: 0.2,
    round: 0.5,
  },
  buttercup: {
    height: 0.3,
    petals: 5,
    rings: 1,
    petal: [0.0261, 0.027],
    cup: 0.35,
    heart: 0.0081,
    heartColor: "#e09c10",
    color: "#f8d428",
    leaves: 3,
    nod: 0.2,
    round: 0.9,
  },
  lavender: {
    height: 0.5,
    petals: 4,
    rings: 1,
    petal: [0.0377, 0.015],
    cup: 0.4,
    heart: 0.0,
    heartColor: "#6a4aa8",
    color: "#8a6ad0",
    spike: true,
    leaves: 4,
    nod: 0,
    round: 0.3,
  },
  lupin: {
    height: 0.75,
    petals: 4,
    rings: 1,
    petal: [0.0653, 0.045],
    cup: 0.4,
    heart: 0.0,
    heartColor: "#6a4aa8",
    color: "#b06ac8",
    spike: true,
    leaves: 4,
    nod: 0,
    round: 0.6,
  },
  lily: {
    height: 0.6,
    petals: 6,
    rings: 1,
    petal: [0.1305, 0.0525],
    cup: 0.5,
    heart: 0.0135,
    heartColor: "#e0a020",
    color: "#f8f0ec",
    leaves: 4,
    nod: 0.45,
    round: 0.1,
  },
};

/** Tufts and reeds by name. */
export const TUFTS: Record<string, TuftShape> = {
  grass: {
    blades: 34,
    height: [0.22, 0.5],
    width: 0.014,
    radius: 0.12,
    lean: 0.7,
    dark: "#2c4c1c",
    hues: ["#7ea63c", "#94b04c", "#68963a"],
  },
  "dry grass": {
    blades: 34,
    height: [0.3, 0.68],
    width: 0.011,
    radius: 0.12,
    lean: 0.55,
    dark: "#5a3a20",
    hues: ["#c8965a", "#b07c48", "#d8ac6c"],
  },
  "dune grass": {
    blades: 38,
    height: [0.35, 0.8],
    width: 0.013,
    radius: 0.16,
    lean: 0.8,
    dark: "#5a5a34",
    hues: ["#a8b070", "#c0b878", "#8ca468"],
  },
  wheat: {
    blades: 36,
    height: [0.65, 0.9],
    width: 0.012,
    radius: 0.3,
    lean: 0.25,
    dark: "#8a6c2c",
    hues: ["#e0b858", "#d4a848", "#e8c468"],
    head: { color: "#ecc264", share: 0.6, length: 0.1, width: 0.014 },
  },
  reed: {
    blades: 26,
    height: [0.9, 1.7],
    width: 0.022,
    radius: 0.3,
    lean: 0.22,
    dark: "#3c4c24",
    hues: ["#8aa04c", "#a0a858", "#728c40"],
    head: { color: "#6a4426", share: 0.22, length: 0.16, width: 0.02 },
  },
  corn: {
    blades: 13,
    height: [1.5, 2.3],
    width: 0.075,
    radius: 0.14,
    lean: 0.42,
    dark: "#3c5a22",
    hues: ["#7c9c3c", "#94ac4c", "#688a34"],
    head: { color: "#d8b860", share: 0.25, length: 0.26, width: 0.03 },
  },
  rice: {
    blades: 16,
    height: [0.2, 0.4],
    width: 0.012,
    radius: 0.06,
    lean: 0.4,
    dark: "#3a5a1c",
    hues: ["#8cc03c", "#a2cc4a", "#78ae34"],
  },
  cabbage: {
    blades: 22,
    height: [0.14, 0.3],
    width: 0.13,
    radius: 0.1,
    lean: 0.95,
    dark: "#3a6a34",
    hues: ["#7cae5c", "#94c070", "#68a050"],
  },
  "cotton grass": {
    blades: 22,
    height: [0.25, 0.5],
    width: 0.01,
    radius: 0.16,
    lean: 0.4,
    dark: "#5a5030",
    hues: ["#a89458", "#b8a468"],
    head: { color: "#f8f6f0", share: 0.5, length: 0.05, width: 0.026 },
  },
  "golden grass": {
    blades: 34,
    height: [0.4, 0.95],
    width: 0.014,
    radius: 0.2,
    lean: 0.5,
    dark: "#8a6a2c",
    hues: ["#dcb45c", "#c89c48", "#e8c878"],
  },
  seagrass: {
    blades: 26,
    height: [0.3, 0.8],
    width: 0.03,
    radius: 0.2,
    lean: 0.4,
    dark: "#1e4a2c",
    hues: ["#4c9a4c", "#68b05c", "#3c8450"],
  },
  heather: {
    blades: 40,
    height: [0.16, 0.3],
    width: 0.02,
    radius: 0.22,
    lean: 0.9,
    dark: "#3c3c2c",
    hues: ["#8a6a8c", "#a87aa0", "#6a7448"],
  },
};

/** Kernels that grow plants. */
export type PlantGroup = "conifer" | "broadleaf" | "frond" | "flower" | "tuft" | "cactus" | "bamboo";

/** The kernel that grows the species `name`. */
export function groupOf(name: string): PlantGroup {
  if (name in CONIFERS) return "conifer";
  if (name in BROADLEAVES) return "broadleaf";
  if (name in FRONDS) return "frond";
  if (name in FLOWERS) return "flower";
  if (name in TUFTS) return "tuft";
  if (name === "cactus" || name === "bamboo") return name;
  throw new Error(`No plant is called "${name}".`);
}

/** Options of `growPlant`. */
export interface PlantOptions {
  season: Season;
  /** Which individual of the species. */
  seed: number | string;
  /** Petals or leaves of another colour, sRGB hex. */
  color?: string;
  /** Flowers of a bunch and the radius that they stand in, metres. */
  stalks?: number;
  radius?: number;
  shadows?: boolean;
}

/** Builds the species `name` at `level` 0 (finest, 3-5 thousand triangles for trees) to 3 (a speck). */
export function growPlant(name: string, level: number, options: PlantOptions): Model {
  const rng = random(`${name} ${options.seed}`);
  const { season, shadows = level < 2 } = options;
  const painted = season.snow > 0 && level > 0 ? "snow" : "foliage";
  switch (groupOf(name)) {
    case "conifer": {
      const shape = CONIFERS[name];
      return plantModel(
        growConifer(shape, level, season, rng),
        { radius: 0.03 * shape.height, height: shape.height },
        shadows,
        painted,
      );
    }
    case "broadleaf": {
      let shape = BROADLEAVES[name];
      if (options.color && shape.berries) shape = { ...shape, berries: { ...shape.berries, color: options.color } };
      const trunk = shape.box
        ? undefined
        : { radius: shape.trunk > 0 ? shape.trunk : shape.spread * 0.7, height: shape.height };
      return plantModel(growBroadleaf(shape, level, season, rng), trunk, shadows, painted);
    }
    case "frond": {
      const shape = FRONDS[name];
      return plantModel(
        growFronds(shape, level, rng),
        shape.trunk ? { radius: shape.radius, height: shape.trunk } : undefined,
        shadows,
      );
    }
    case "flower": {
      const shape = FLOWERS[name];
      const color = linear(options.color ?? shape.color);
      return plantModel(
        growFlowers(shape, Math.min(3, level), options.stalks ?? 1, options.radius ?? 0.2, color, rng),
        undefined,
        shadows,
      );
    }
    case "tuft":
      return plantModel(growTuft(TUFTS[name], Math.min(2, level), rng), undefined, shadows, "grass");
    case "bamboo":
      return plantModel(growBamboo(level, season, rng), { radius: 0.5, height: 7 }, shadows);
    case "cactus":
      return plantModel(growCactus(3.2, Math.min(2, level), rng), { radius: 0.25, height: 3 }, shadows);
  }
}
