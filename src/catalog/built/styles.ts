/** Styles of building: one row each. The grammar in facade.ts and shopfront.ts reads them. Metres. */
import type { SurfaceName } from "./surfaces.ts";

/** What makes a street look as it does. */
export interface Style {
  /** sRGB wall colours to pick from. */
  walls: readonly string[];
  wallOn: SurfaceName;
  trim: readonly string[];
  floors: [number, number];
  floorHeight: number;
  groundHeight: number;
  /** Width of one building. */
  width: [number, number];
  /** Width of a bay: one window each. */
  bay: number;
  window: {
    width: number;
    height: number;
    sill: number;
    panes: [number, number];
    /** Metres that glass lies behind the wall. */
    recess: number;
    arch?: boolean;
    shutters?: boolean;
  };
  lintels: boolean;
  /** Chances per building or bay. */
  balcony: number;
  airConditioner: number;
  pipes: boolean;
  roof: "flat" | "cornice" | "tiled" | "mansard";
  /** Kinds of ground floor to pick from. */
  ground: readonly ("open" | "lattice" | "glass" | "shutter" | "entrance")[];
  awning: number;
  bands: boolean;
}

/** The styles by name. */
export const STYLES = {
  "japanese-alley": {
    walls: ["#6b5a50", "#4f6a7c", "#8a7450", "#5a4a44", "#9a8f80", "#4a6a64", "#4c5a64", "#7d4f40"],
    wallOn: "plaster",
    trim: ["#2a1c16", "#3a3c42", "#4a2c1c"],
    floors: [2, 4],
    floorHeight: 2.75,
    groundHeight: 3.1,
    width: [3.5, 5.2],
    bay: 1.9,
    window: { width: 1.15, height: 1.3, sill: 0.85, panes: [2, 2], recess: 0.1 },
    lintels: false,
    balcony: 0.45,
    airConditioner: 0.35,
    pipes: true,
    roof: "tiled",
    ground: ["open", "lattice", "open", "lattice", "glass", "shutter"],
    awning: 0.75,
    bands: true,
  },
  "modern-city": {
    walls: ["#b9b4aa", "#8f979c", "#c9c0ae", "#6f7880", "#a08f7c", "#d6d0c4"],
    wallOn: "plaster",
    trim: ["#2e3338", "#43494f", "#22262a"],
    floors: [4, 8],
    floorHeight: 3.1,
    groundHeight: 3.8,
    width: [7, 11],
    bay: 2.4,
    window: { width: 1.8, height: 1.9, sill: 0.7, panes: [2, 1], recess: 0.18 },
    lintels: false,
    balcony: 0.3,
    airConditioner: 0.05,
    pipes: false,
    roof: "flat",
    ground: ["glass", "glass", "glass", "entrance"],
    awning: 0.3,
    bands: true,
  },
  european: {
    walls: ["#e3cfa4", "#d9a884", "#e8dcc4", "#b9c7c2", "#d8b9a8", "#c9b98a"],
    wallOn: "plaster",
    trim: ["#f2ece0", "#e9e0cc"],
    floors: [3, 5],
    floorHeight: 3.2,
    groundHeight: 3.7,
    width: [6, 9],
    bay: 2,
    window: { width: 1.05, height: 1.85, sill: 0.6, panes: [2, 3], recess: 0.16, shutters: true },
    lintels: true,
    balcony: 0.3,
    airConditioner: 0,
    pipes: true,
    roof: "mansard",
    ground: ["glass", "glass", "entrance"],
    awning: 0.75,
    bands: true,
  },
  brick: {
    walls: ["#9a4f38", "#84432f", "#a8634a", "#6f3a2c", "#b0745a"],
    wallOn: "brick",
    trim: ["#d9cfba", "#2f3a36", "#c4b79c"],
    floors: [3, 5],
    floorHeight: 3.2,
    groundHeight: 3.8,
    width: [6, 9],
    bay: 2.1,
    window: { width: 1.15, height: 1.8, sill: 0.65, panes: [2, 2], recess: 0.16 },
    lintels: true,
    balcony: 0.15,
    airConditioner: 0.12,
    pipes: true,
    roof: "cornice",
    ground: ["glass", "glass", "entrance"],
    awning: 0.7,
    bands: true,
  },
} satisfies Record<string, Style>;

/** A name of a style. */
export type StyleName = keyof typeof STYLES;
