/** What stands far behind open sites: towers of a city, houses of a town. Cheap models for many copies. */
import { random } from "../../shape/random.ts";
import type { Color } from "../../surface/spec.ts";
import type { Model } from "../types.ts";
import { Batch, type Paint } from "./batch.ts";
import { Kit, mat, pickAt, shaded } from "./kit.ts";
import { modelOf } from "./model.ts";
import { dim, tone } from "./surfaces.ts";

const WALLS = ["#b7bcc2", "#a89a88", "#8a97a6", "#c9bfae", "#77838f", "#9a8578"];
const WINDOW = tone("#ffd08a");

/**
 * A tower of about 190 triangles: bands of windows around all four sides, a stepped top. `lit` lights windows at night,
 * 0 to 1; `high` in metres.
 */
export function towerModel(seed: number, high: number, lit: number): Model {
  const rng = random(seed);
  const b = new Batch();
  const k = new Kit(b);
  const w = high * rng.range(0.24, 0.4) + 6;
  const d = w * rng.range(0.8, 1.15);
  const wall = mat("matte", pickAt(WALLS, seed), rng.range(0.75, 1));
  const glassy = rng.chance(0.4);
  const tiers: [number, number, number][] = rng.chance(0.55)
    ? [
        [0, 0.72, 1],
        [0.72, 1, 0.66],
      ]
    : [[0, 1, 1]];
  for (const [from, to, s] of tiers) {
    const [y, h, tw, td] = [high * from, high * (to - from), w * s, d * s];
    k.slab(0, y, 0, tw, h, td, wall, 0, { omit: { bottom: true } });
    const rows = Math.max(3, Math.round(h / 6.5));
    for (const [turn, wide, out] of [
      [0, tw, td],
      [Math.PI / 2, td, tw],
      [-Math.PI / 2, td, tw],
    ])
      k.at(0, y, 0, turn, () => {
        for (let j = 0; j < rows; j++) {
          const cells = lit > 0.3 ? 3 : 1;
          for (let i = 0; i < cells; i++) {
            const on = lit * (rng.chance(0.42) ? rng.range(0.25, 0.9) : 0);
            const glass: Paint = {
              on: "gloss",
              color: tone(glassy ? "#4a6a86" : "#33414f"),
              glow: on > 0 ? dim(WINDOW, on) : undefined,
            };
            const each = (wide * 0.9) / cells;
            k.face(
              (i - (cells - 1) / 2) * each,
              ((j + 0.55) * h) / rows,
              out / 2 + 0.12,
              each * 0.94,
              (h / rows) * (glassy ? 0.82 : 0.5),
              glass,
            );
          }
        }
      });
  }
  if (rng.chance(0.4)) k.bar([0, high, 0], [0, high * 1.16, 0], 0.3, mat("metal", "#8a9096"), 4);
  else k.slab(w * 0.1, high, 0, w * 0.3, 2.6, d * 0.3, shaded(wall, 0.8));
  return modelOf(b, "tower", {}, false);
}

/** How a town's houses look: walls, roofs, floors, and how steep. */
export interface TownStyle {
  walls: readonly string[];
  roofs: readonly string[];
  /** Metres to the eaves. */
  high: [number, number];
  /** Height of the roof over half its depth; 0: flat with a parapet. */
  steep: number;
  shutters?: string;
  /** Eaves that swing up at the corners. */
  swept?: boolean;
}

/** Towns by name. */
export const TOWNS = {
  european: {
    walls: ["#e3cfa4", "#d9b090", "#e8dcc4", "#c9b9a0", "#d8b9a8"],
    roofs: ["#a8563c", "#8f4a38", "#9a5a40"],
    high: [4.5, 8.5],
    steep: 0.8,
    shutters: "#5a7a6a",
  },
  chinese: {
    walls: ["#ece6da", "#e2dace", "#d8d2c6"],
    roofs: ["#4a4f54", "#3f454b"],
    high: [3.4, 6],
    steep: 0.62,
    swept: true,
  },
  cycladic: {
    walls: ["#f6f4ee", "#fbf9f4", "#efece4"],
    roofs: ["#f4f2ec"],
    high: [2.9, 6],
    steep: 0,
    shutters: "#2f6ab0",
  },
  adobe: { walls: ["#c9a273", "#b98f62", "#d2b084"], roofs: ["#b8946a"], high: [3, 6.5], steep: 0 },
  shanty: {
    walls: ["#8a6a4a", "#7a8a92", "#a8553f", "#5a7a8a", "#b0a080", "#6a8a6a", "#c98a4a"],
    roofs: ["#8f8a84", "#9a6a4a", "#6f7a80"],
    high: [2.3, 5],
    steep: 0.2,
  },
  suburb: {
    walls: ["#e8d3a8", "#b9cbd4", "#f0ead8", "#c9d2b4", "#d9b9a5"],
    roofs: ["#5a4a44", "#6a4a3a", "#4a525c"],
    high: [3.2, 5.6],
    steep: 0.75,
  },
} satisfies Record<string, TownStyle>;

/** A name of a town's style. */
export type TownName = keyof typeof TOWNS;

/** One house of a town, about 150 triangles, its front towards +z. */
export function townHouse(style: TownStyle, seed: number, lit: number, size: [number, number] = [7, 6]): Model {
  const b = new Batch();
  townHouseOn(new Kit(b), style, seed, lit, size);
  return modelOf(b, "house", {}, false);
}

/** The same into a kit's current frame. Returns its height at the eaves. */
export function townHouseOn(k: Kit, style: TownStyle, seed: number, lit: number, [W, D]: [number, number]): number {
  const rng = random(seed + 31);
  const wall = mat("plaster", rng.pick(style.walls), rng.range(0.86, 1.04));
  const roof = mat("matte", rng.pick(style.roofs), rng.range(0.85, 1.1));
  const h = rng.range(style.high[0], style.high[1]);
  const [w, d] = [W * rng.range(0.85, 1.1), D * rng.range(0.85, 1.1)];
  k.slab(0, 0, 0, w, h, d, wall, 0, { omit: { bottom: true } });
  k.slab(0, 0, 0, w + 0.08, 0.5, d + 0.08, shaded(wall, 0.7), 0, { omit: { bottom: true } });
  const floors = Math.max(1, Math.round(h / 3));
  const trim = mat("paint", "#efe8da");
  for (const [turn, wide, out, front] of [
    [0, w, d, 1],
    [Math.PI / 2, d, w, 0],
    [-Math.PI / 2, d, w, 0],
    [Math.PI, w, d, 0],
  ])
    k.at(0, 0, 0, turn, () => {
      const n = Math.max(1, Math.round(wide / 2.6));
      for (let f = 0; f < floors; f++)
        for (let i = 0; i < n; i++) {
          const x = ((i + 0.5) / n - 0.5) * wide;
          const y = (f * h) / floors + (h / floors) * 0.55;
          const z = out / 2 + 0.03;
          if (front && f === 0 && i === (seed + (n >> 1)) % n) {
            k.face(x, 1.05, z, 1.2, 2.15, trim);
            k.face(x, 1.0, z + 0.02, 0.98, 2.0, mat("paint", rng.pick(["#6a3a2a", "#2f5a6a", "#3f5a3a", "#7a2f2a"])));
            continue;
          }
          const on = rng.chance(0.55) ? lit : 0;
          const glow: Color | undefined = on > 0.1 ? dim(WINDOW, 0.75 * on) : undefined;
          k.face(x, y, z, 1.05, 1.35, trim);
          k.face(x, y, z + 0.02, 0.85, 1.15, { on: "gloss", color: tone("#2b3947"), glow });
          if (style.shutters)
            for (const s of [-1, 1]) k.face(x + s * 0.76, y, z + 0.01, 0.42, 1.3, mat("paint", style.shutters));
        }
    });
  if (style.steep > 0) {
    const rise = (d / 2) * style.steep;
    k.gable(0, h, 0, w, d, rise, roof, wall, style.swept ? 0.75 : 0.4);
    if (style.swept)
      for (const s of [-1, 1]) {
        k.slab(0, h + rise - 0.06, 0, w + 1.3, 0.26, 0.3, shaded(roof, 0.8));
        k.bent(
          [
            [s * (w / 2 + 0.3), h + rise + 0.1, 0],
            [s * (w / 2 + 0.75), h + rise + 0.2, 0],
            [s * (w / 2 + 1.1), h + rise + 0.65, 0],
          ],
          0.13,
          shaded(roof, 0.75),
          5,
          3,
        );
      }
    else if (rng.chance(0.6)) k.slab(w * 0.25, h + rise * 0.3, -d * 0.2, 0.7, rise + 0.7, 0.7, mat("brick", "#8a4a38"));
  } else {
    k.slab(0, h, 0, w + 0.12, 0.4, d + 0.12, shaded(wall, 1.02));
    k.flat(0, h + 0.405, 0, w - 0.5, d - 0.5, shaded(wall, 0.75));
  }
  return h;
}
