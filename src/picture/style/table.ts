/** Every style of the picture, as a row: how it is lit and held, what it starts from, and its layers in order. */
import type { Matter } from "../../surface/air.ts";
import type { Grade } from "../mood.ts";
import { asBlocks, asDabs, asFacets, asIs, asModel, asPaint, asPixels, asTape, asWhirls, type Base } from "./bases.ts";
import {
  cut,
  dotted,
  framed,
  hatched,
  impasto,
  inked,
  lined,
  papered,
  rubbed,
  sealed,
  unpainted,
  washed,
  woven,
} from "./hand.ts";
import type { LineRow } from "./passes.ts";
import { type Caption, clockText } from "./text.ts";
import {
  chroma,
  corners,
  crisp,
  curve,
  flicker,
  fringe,
  gate,
  grain,
  halo,
  harder,
  infrared,
  inks,
  type Layer,
  leak,
  levels,
  mono,
  ramp,
  scan,
  soften,
  wear,
} from "./tones.ts";
import { barrel, fuzz, melt, shoulder, tape, type Warp, weave, wobble } from "./warps.ts";
import { aurora, barredSun, brass, celled, hazed, heaven, moons, motes, neon, net, strange } from "./worlds.ts";

/** A style of the picture. */
export interface Style {
  /** Light and colour before the style, as a mood has them. */
  grade?: Partial<Grade>;
  /** What everything is made of. */
  matter?: Matter;
  /** The ground has no blades of grass on it. */
  bare?: boolean;
  /** Pictures a second; each is held until the next. Absent: every frame is its own. */
  pictures?: number;
  /** Pictures are taken of what stands still: nothing blurs by moving. */
  frozen?: boolean;
  /** Broad strokes: radius in points, how hard their edges are, how many times over. */
  paint?: { radius: number; sharp: number; times?: number };
  /** Needs the direction of strokes. */
  strokes?: boolean;
  /** Lines, found in the picture or in its strokes. */
  lines?: LineRow & { of: "source" | "paint" };
  /** Needs to know what each pixel sees. */
  data?: boolean;
  warp?: Warp;
  base: Base;
  layers: Layer[];
  /** What a machine writes over it, and how: left and top in points, points a dot, colour. */
  caption?: { text: Caption; left: number; top: number; dot: number; color: string };
}

/** Lines of a drawing: outlines and a little of what is within. */
const DRAWN = { width: 2.6, outline: 1, depth: 0.8, crease: 0.6, tone: 0.5 };

/** Styles by id. A style without a row here is drawn as `feature`: the picture as it is lit. */
export const STYLES: Record<string, Style> = {
  // Film and tape.
  cinematic: {
    grade: {
      contrast: 0.16,
      bloom: 0.05,
      vignette: 0.35,
      fill: -0.2,
      shadows: [-0.02, 0.006, 0.022],
      lights: [0.032, 0.008, -0.03],
    },
    base: asIs,
    layers: [grain(0.035, 1.3), gate(2.39)],
  },
  "70mm": {
    grade: { contrast: 0.14, saturation: 0.1, warmth: 0.1, bloom: 0.06, key: 0.1 },
    base: asIs,
    layers: [crisp(1.6, 0.5), halo(34, 0.55, "#ff9a6a", 0.74), grain(0.018, 1), gate(2.2)],
  },
  noir: {
    grade: { contrast: 0.5, fill: -1.3, key: 0.35, exposure: -0.12, vignette: 0.9, haze: 0.9, sky: -0.9 },
    base: asIs,
    layers: [
      mono(0.42, 0.45, 0.13),
      harder(0.45),
      halo(22, 0.6, "#ffffff", 0.7),
      grain(0.085, 1.5),
      corners(0.75, 0.4),
    ],
  },
  "black and white": {
    grade: { contrast: 0.1 },
    base: asIs,
    layers: [mono(0.34, 0.55, 0.11), harder(0.15), grain(0.045, 1.3)],
  },
  vintage: {
    grade: { contrast: -0.05, bloom: 0.03 },
    base: asIs,
    layers: [
      soften(2.2, 0.55),
      ramp(["#1a0f07", "#6b4526", "#c69a64", "#f7e6c2"], 0.9),
      curve(-0.05, 1.02, 0.95),
      grain(0.075, 1.7),
      corners(0.62, 0.42, "#2a1607"),
      papered(0.05, "#fff6e2", 2.4),
    ],
  },
  "super 8": {
    pictures: 18,
    grade: { warmth: 0.42, tint: 0.12, saturation: -0.05, contrast: 0.12, fade: 0.05, exposure: 0.1 },
    warp: weave(2.6),
    base: asIs,
    layers: [
      soften(3, 0.7),
      halo(30, 0.7, "#ff8a4a", 0.6),
      leak("#ff6a1f", 0.75),
      grain(0.12, 2.3, 0.55),
      wear(0.6),
      flicker(0.07),
      corners(0.55, 0.4),
      gate(4 / 3, 0.055, "#050303", 3),
    ],
  },
  vhs: {
    grade: { saturation: 0.1, fade: 0.045, contrast: -0.05 },
    warp: tape(1.3),
    base: asTape,
    layers: [chroma(1.12), grain(0.1, 2.2, 0.8), scan(5, 0.16), curve(-0.06, 1.02)],
    caption: { text: (t) => ["PLAY >", "", `SP ${clockText(t, 12)}`], left: 80, top: 70, dot: 6, color: "#eef4f2" },
  },
  "silent film": {
    pictures: 16,
    grade: { contrast: 0.3, fill: -0.3 },
    warp: weave(2),
    base: asIs,
    layers: [
      soften(2.6, 0.6),
      mono(0.06, 0.5, 0.44),
      harder(0.35),
      ramp(["#0b0907", "#6e675c", "#f4ecd9"]),
      grain(0.16, 1.9),
      wear(1.5),
      flicker(0.16),
      corners(0.96, 0.32),
      gate(4 / 3, 0.09, "#060504", 5),
    ],
  },
  documentary: {
    grade: { saturation: -0.3, contrast: 0.04, warmth: -0.06, vignette: -0.3, fade: 0.012 },
    warp: shoulder(5),
    base: asIs,
    layers: [crisp(1.4, 0.55), grain(0.055, 1.3, 0.3)],
  },
  surveillance: {
    pictures: 8,
    frozen: true,
    grade: { contrast: 0.12, exposure: 0.1, vignette: 0.5 },
    warp: (uv, k) => barrel(0.42)(uv, k),
    base: asIs,
    layers: [
      soften(2.6, 0.8),
      crisp(3.4, 1.1),
      mono(0.33, 0.5, 0.17),
      ramp(["#03100c", "#3f6a5c", "#d9f3e6"]),
      grain(0.11, 2.6),
      scan(4, 0.3),
      corners(0.7, 0.5),
    ],
    caption: { text: (t) => ["CAM 01", `${clockText(t, 8087)}`, "* REC"], left: 60, top: 50, dot: 5, color: "#f2fff8" },
  },
  infrared: {
    grade: { contrast: 0.12, bloom: 0.08, diffusion: 0.15 },
    base: asIs,
    layers: [infrared, chroma(1.25), grain(0.05, 1.4)],
  },
  "tilt-shift": {
    pictures: 12,
    frozen: true,
    grade: { saturation: 0.34, contrast: 0.22, exposure: 0.1, haze: -1, grain: -1 },
    data: true,
    base: asModel(24),
    layers: [chroma(1.16), harder(0.2)],
  },

  // Paint.
  watercolor: {
    grade: { exposure: 0.3, contrast: -0.1, fill: 0.5, saturation: 0.12, vignette: -1, grain: -1 },
    paint: { radius: 9, sharp: 6, times: 2 },
    strokes: true,
    data: true,
    lines: { ...DRAWN, width: 2, tone: 0.2, depth: 0.4, crease: 0.3, of: "paint" },
    warp: wobble(4.5, 3),
    base: asPaint,
    layers: [
      levels(9, 0.6),
      washed(1),
      lined("#5a4a4a", { thing: 0.34, tone: 0.2, shaky: 2.5, rough: 0.6 }),
      papered(0.16, "#fdf9f0"),
      unpainted(46, "#f9f4e9"),
    ],
  },
  "oil painting": {
    grade: { saturation: 0.16, contrast: 0.12, grain: -1 },
    paint: { radius: 14, sharp: 10, times: 2 },
    strokes: true,
    base: asPaint,
    layers: [impasto(0.55, 13, 2.8, 2.4), woven(0.05, 4.5), curve(0.0, 0.98)],
  },
  "van gogh": {
    grade: { saturation: 0.3, contrast: 0.1, grain: -1, vignette: -0.6 },
    paint: { radius: 8, sharp: 6 },
    strokes: true,
    data: true,
    lines: { width: 5, outline: 0.9, depth: 0.5, crease: 0.2, tone: 0.35, of: "paint" },
    base: asWhirls(340, 4.2),
    layers: [
      inks(
        [
          "#12224f",
          "#1f4f9e",
          "#4f8fd0",
          "#a9d0e6",
          "#f2c12e",
          "#f7e08a",
          "#e07b28",
          "#a8331f",
          "#2f5a34",
          "#79993c",
          "#2a1d18",
          "#f3ecd2",
        ],
        18,
        0.42,
      ),
      lined("#141a33", { thing: 0.7, tone: 0.4, shaky: 3 }),
      impasto(0.9, 11, 3, 1.9),
    ],
  },
  impressionist: {
    grade: { saturation: 0.26, exposure: 0.12, fill: 0.4, contrast: -0.06, grain: -1, vignette: -0.6 },
    paint: { radius: 7, sharp: 5 },
    strokes: true,
    data: true,
    base: asDabs(26, 2.1, 0.6),
    layers: [chroma(1.12), impasto(0.55, 7, 2.2, 1.5), woven(0.04, 5)],
  },
  "ukiyo-e": {
    bare: true,
    grade: {
      exposure: 0.2,
      contrast: 0.05,
      fill: 0.8,
      key: -0.3,
      saturation: 0.1,
      grain: -1,
      vignette: -1,
      haze: -0.5,
    },
    paint: { radius: 10, sharp: 10, times: 2 },
    strokes: true,
    data: true,
    lines: { width: 3.4, outline: 1, depth: 0.8, crease: 0.8, tone: 0.55, of: "paint" },
    base: asPaint,
    layers: [
      // A sky printed by wiping the block: deep at the top, bare above the horizon.
      heaven(["#f0dfbd", "#e9dcc0", "#a9bfc0", "#1d4a7d", "#0f2b5c"], 0.92, 0.62),
      inks(
        [
          "#18335e",
          "#3a6ea5",
          "#8fb3bd",
          "#efe0bf",
          "#d8c295",
          "#b9472f",
          "#e09a6a",
          "#5f7a4a",
          "#98a468",
          "#3a3a3c",
          "#7d6a5a",
          "#f6ecd6",
        ],
        60,
        0.9,
      ),
      lined("#16203a", { thing: 1, tone: 0.8, shaky: 0.8 }),
      papered(0.13, "#f7e9cf", 1.7),
      framed(26, "#efe2c6", "#2a2a33", 1.5),
      sealed(58, 96, 128, 1.7),
    ],
  },
  "ink wash": {
    grade: { contrast: 0.08, fill: 0.4, saturation: -0.2, exposure: 0.18, grain: -1, vignette: -1, haze: 0.8 },
    paint: { radius: 10, sharp: 5, times: 2 },
    strokes: true,
    data: true,
    lines: { width: 4.2, outline: 0.9, depth: 0.7, crease: 0.5, tone: 0.8, of: "paint" },
    warp: wobble(5, 2.4),
    base: asPaint,
    layers: [
      inked("#f3eee0"),
      lined("#15161a", { thing: 0.85, tone: 0.75, shaky: 3.4, rough: 0.75 }),
      papered(0.13, "#f8f3e6", 1.6),
      unpainted(30, "#f3eee0", 30),
      sealed(62, 120, 120),
    ],
  },
  sketch: {
    grade: { contrast: 0.1, exposure: 0.22, fill: 0.3, grain: -1, vignette: -1 },
    data: true,
    lines: { ...DRAWN, width: 2.4, of: "source" },
    base: asIs,
    layers: [
      mono(0.34, 0.52, 0.14),
      curve(0, 0.86, 0.72),
      hatched("#3a3a40", 6, [42, -38, 78, 8], 0.7, 0.14),
      lined("#2b2b31", { shaky: 3, twice: true, rough: 0.5 }),
      papered(0.1, "#fbf8f0", 1.1),
    ],
  },
  charcoal: {
    grade: { contrast: 0.3, fill: -0.4, grain: -1 },
    paint: { radius: 8, sharp: 4 },
    strokes: true,
    data: true,
    lines: { width: 5, outline: 0.9, depth: 0.7, crease: 0.5, tone: 0.9, of: "paint" },
    warp: wobble(2, 1.6),
    base: asPaint,
    layers: [
      mono(0.34, 0.52, 0.14),
      rubbed("#1c1a19", "#d9cdb8", 0.55),
      lined("#100f0f", { shaky: 3.4, twice: true, rough: 0.95 }),
      papered(0.12, "#f4ead8", 1.1),
      unpainted(22, "#d9cdb8", 40),
    ],
  },

  // Print and drawing.
  comic: {
    grade: { saturation: 0.3, contrast: 0.1, exposure: 0.3, fill: 0.5, grain: -1, vignette: -0.7, haze: -1 },
    paint: { radius: 6, sharp: 9 },
    strokes: true,
    data: true,
    lines: { width: 4.2, outline: 1, depth: 0.9, crease: 0.8, tone: 0.75, of: "paint" },
    base: asPaint,
    layers: [
      curve(-0.06, 0.94, 0.85),
      levels(5, 0.1),
      chroma(1.4),
      dotted("#1a1426", 9, 45, 0.42, 0.08, 0.8),
      lined("#0d0b12", { thing: 1, tone: 0.95 }),
      papered(0.07, "#fdf6e3", 1.5),
      framed(24, "#fbf6ea", "#0d0b12", 4),
    ],
  },
  "pop art": {
    bare: true,
    grade: { saturation: 0.4, contrast: 0.3, exposure: 0.15, grain: -1, vignette: -1, haze: -1.5 },
    paint: { radius: 12, sharp: 12, times: 2 },
    strokes: true,
    data: true,
    lines: { width: 6.5, outline: 1, depth: 0.8, crease: 0.8, tone: 0.6, of: "paint" },
    base: asPaint,
    layers: [
      curve(-0.04, 0.9, 0.72),
      chroma(1.5),
      heaven(["#fff3a8", "#ffd91f"], 1, 0.6),
      inks(["#ffd91f", "#e8262b", "#1457c8", "#fff7e6", "#101014", "#ff8fb8", "#2fbf62", "#8fd3f4", "#7a3a1c"], 160),
      dotted("#e8262b", 13, 45, 0.95, 0.3, 0.8, 0.34),
      lined("#0c0b10", { thing: 1, tone: 1 }),
    ],
  },
  anime: {
    grade: {
      saturation: 0.26,
      exposure: 0.14,
      fill: 0.35,
      contrast: 0.08,
      grain: -1,
      vignette: -1,
      bloom: 0.08,
      haze: -0.6,
    },
    pictures: 12,
    frozen: true,
    paint: { radius: 6, sharp: 11, times: 2 },
    strokes: true,
    data: true,
    lines: { width: 2.4, outline: 1, depth: 0.6, crease: 0.7, tone: 0.25, of: "paint" },
    base: asPaint,
    layers: [
      heaven(["#d6f1fb", "#7cc8f5", "#2f86dd", "#1a62c4"], 0.8, 0.75),
      levels(5, 0.2),
      celled("#a893d0", 0.5),
      lined("#2a1c2e", { thing: 0.9, tone: 0.5 }),
      halo(30, 0.5, "#fff0d8", 0.78),
      curve(0, 0.96),
    ],
  },
  "pixel art": {
    pictures: 12,
    frozen: true,
    grade: { saturation: 0.2, contrast: 0.12, grain: -1, vignette: -1, haze: -0.7 },
    data: true,
    base: asPixels(135, [7, 8, 6]),
    layers: [],
  },

  // Things made by hand.
  "low poly": {
    bare: true,
    grade: { saturation: 0.14, contrast: 0.1, grain: -1, vignette: -0.8 },
    data: true,
    base: asFacets(30, 11),
    layers: [chroma(1.1)],
  },
  voxel: {
    bare: true,
    grade: { saturation: 0.15, contrast: 0.06, grain: -1, vignette: -0.6, haze: -0.5 },
    pictures: 12,
    frozen: true,
    data: true,
    base: asBlocks(0.033, false),
    layers: [chroma(1.08)],
  },
  bricks: {
    bare: true,
    grade: { saturation: 0.25, contrast: 0.1, grain: -1, vignette: -0.6, haze: -0.5 },
    pictures: 12,
    frozen: true,
    data: true,
    base: asBlocks(0.052, true),
    layers: [levels(7, 0.3), chroma(1.22)],
  },
  claymation: {
    bare: true,
    matter: "clay",
    pictures: 12,
    frozen: true,
    grade: { saturation: 0.12, warmth: 0.14, fill: -0.15, contrast: 0.1, vignette: 0.5, haze: -0.6, grain: -1 },
    paint: { radius: 5, sharp: 8 },
    strokes: true,
    warp: wobble(3.5, 2.6),
    base: asPaint,
    layers: [levels(11, 0.85)],
  },
  felt: {
    bare: true,
    matter: "felt",
    pictures: 12,
    frozen: true,
    grade: { saturation: 0.08, fill: 0.35, contrast: 0.02, vignette: 0.2, haze: -0.5, grain: -1 },
    paint: { radius: 8, sharp: 7 },
    strokes: true,
    warp: fuzz(5.5, 1.5),
    base: asPaint,
    layers: [levels(9, 0.7), papered(0.24, "#ffffff", 0.9)],
  },
  papercut: {
    bare: true,
    pictures: 12,
    frozen: true,
    grade: { fill: 0.7, key: -0.5, saturation: 0.12, grain: -1, vignette: -0.4, haze: -0.3 },
    paint: { radius: 9, sharp: 12, times: 2 },
    strokes: true,
    data: true,
    base: asPaint,
    layers: [heaven(["#fbe7c6", "#bfe0e6", "#7fb8d4"], 0.85, 0.5), levels(4, 0.05), chroma(1.15), cut(17)],
  },

  // Other worlds.
  cyberpunk: {
    grade: {
      exposure: -0.36,
      contrast: 0.3,
      saturation: 0.12,
      sky: -1,
      key: -0.5,
      haze: 1.3,
      hazeTint: [0.1, -0.2, 0.5],
      bloom: 0.16,
      diffusion: 0.3,
      vignette: 0.7,
    },
    data: true,
    lines: { width: 3, outline: 1, depth: 0.5, crease: 0.35, tone: 0, of: "source" },
    base: asIs,
    layers: [
      fringe(5),
      ramp(["#050414", "#1b1452", "#8a1f9c", "#ff4fa8", "#7df3ff"], 0.52),
      heaven(["#e0339a", "#5a1d8f", "#170a3d", "#070618"], 0.85, 0.45),
      neon("#16f2ff", "#ff2fd0", 0.85),
      halo(30, 0.8, "#ff7ae0", 0.5),
      scan(4.5, 0.12),
      grain(0.05, 1.4, 0.4),
    ],
  },
  vaporwave: {
    bare: true,
    grade: { exposure: -0.1, saturation: 0.1, fill: 0.3, diffusion: 0.25, haze: 0.6, grain: -1 },
    data: true,
    base: asIs,
    layers: [
      fringe(3.5),
      ramp(["#10052c", "#3d1a80", "#a93fbf", "#ff8ac6", "#fff0d0"], 0.8),
      heaven(["#ffb35c", "#ff5f9e", "#a238b8", "#3a1a86", "#1a0d52"], 1, 0.45),
      barredSun(205, "#ffe45c", "#ff3f8e"),
      net("#35f0ff", 1.2, 0.95),
      hazed("#c64bb8", 140, 0.5),
      scan(5, 0.12),
      curve(-0.02, 0.95),
    ],
  },
  steampunk: {
    grade: {
      warmth: 0.4,
      saturation: -0.2,
      contrast: 0.2,
      haze: 1.2,
      hazeTint: [0.1, 0, -0.25],
      vignette: 0.6,
      fill: -0.2,
    },
    base: asIs,
    layers: [
      ramp(["#120a05", "#4d2f16", "#a87638", "#ecd09a"], 0.6),
      halo(28, 0.5, "#ffc070", 0.66),
      papered(0.05, "#fff4dd", 2.2),
      corners(0.5, 0.5, "#1a0d05"),
      brass(30),
    ],
  },
  surreal: {
    grade: { saturation: 0.18, contrast: 0.14, fill: 0.1, sky: 0.1, haze: -0.4, grain: -1 },
    data: true,
    warp: melt(11),
    base: asIs,
    layers: [
      strange(2.5, 2.6),
      heaven(["#ffd9a0", "#ff9a86", "#4aa7a6", "#12586e"], 0.95, 0.6),
      moons([
        { at: [0.76, 0.22], radius: 150, colors: ["#7a3fb0", "#e8719a", "#ffd98a", "#f2f0d8"], ring: true },
        { at: [0.22, 0.16], radius: 58, colors: ["#2d7f9e", "#9fe0d0", "#f6f2c9"] },
      ]),
      chroma(1.1),
    ],
  },
  fantasy: {
    grade: {
      diffusion: 0.45,
      bloom: 0.1,
      saturation: 0.28,
      shadows: [0.02, -0.015, 0.075],
      lights: [0.04, 0.02, -0.01],
      haze: 0.9,
      hazeTint: [0.1, -0.08, 0.3],
      vignette: 0.3,
      tint: 0.16,
    },
    data: true,
    base: asIs,
    layers: [
      heaven(["#ffd2c2", "#d59be8", "#6f6fe0", "#2b2f8f"], 0.62, 0.55),
      aurora("#6affc8", "#c96bff", 0.85),
      moons([{ at: [0.8, 0.19], radius: 92, colors: ["#c9b8f0", "#fff4e0", "#ffffff"] }]),
      motes("#ffe9a8", 1.1),
      halo(32, 0.4, "#ffd9f2", 0.7),
    ],
  },
};

/** The row of a style's id, with spaces or hyphens; undefined for the picture as it is. */
export const styleOf = (id: string): Style | undefined => {
  const plain = (name: string) => name.replaceAll("-", " ");
  const key = Object.keys(STYLES).find((name) => plain(name) === plain(id));
  return key === undefined ? undefined : STYLES[key];
};
