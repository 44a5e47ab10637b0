/** What rows of rooms are written in. */

import type { Vec3 } from "../../shape/math.ts";
import type { Random } from "../../shape/random.ts";
import { lamp } from "../furniture/pieces.ts";
import type { Light, Place, PlaceParams } from "../types.ts";
import type { Batch } from "./batch.ts";
import { pendant } from "./fittings.ts";
import type { RoomPlan } from "./room.ts";
import { tone } from "./surfaces.ts";

/** What a room's furnishing may use and fill. */
export interface Furnishing {
  b: Batch;
  plan: RoomPlan;
  rng: Random;
  params: PlaceParams;
  lit: boolean;
  lights: Light[];
  /** Notes a post that must not stand before the subject. */
  stands(x: number, z: number, top: number, radius?: number): void;
  supports: NonNullable<Place["supports"]>;
}

/** A room: its words, its shell, its sun, and what stands in it. */
export interface RoomRow {
  id: string;
  en: string[];
  zh: string[];
  plan: RoomPlan;
  /** Where the sun stands, degrees clockwise from -z. */
  sun: number;
  stage: [number, number];
  features: string[];
  surface: Place["ground"]["surface"];
  /** Lamps burn at any hour: a room without daylight, or one that wants them. */
  lampsAlways?: boolean;
  /** How bright the room's own light is, 1 for a common room; the dark of a club is about 0.3. */
  mood?: number;
  /** The walls' light on everything, where it is not the colour of the walls. */
  bounce?: [number, number, number];
  water?: Place["water"];
  furnish(f: Furnishing): void;
}

/** The wood that most rooms share. */
export const WOOD = tone("#a9764a");
/** A window of the usual height; `extra` changes what it must. */
export const window = (at: number, width: number, extra: object = {}) => ({
  at,
  width,
  sill: 0.82,
  height: 1.62,
  kind: "window" as const,
  ...extra,
});

/** The shell that other rooms vary. */
export const livingPlan: RoomPlan = {
  width: 6.4,
  back: 2.6,
  front: 4.2,
  height: 2.75,
  wall: tone("#d9c6a4"),
  floor: { kind: "boards", color: tone("#b98350") },
  trim: tone("#f2ede2"),
  openings: {
    back: [window(-1.1, 1.7, { curtains: tone("#c98f5a"), panes: [4, 3] })],
    left: [window(0.2, 1.5, { curtains: tone("#c98f5a"), panes: [4, 3] })],
  },
  view: "garden",
};

/** The plan of a hall with lit panels overhead and no windows unless `extra` has some. Metres and sRGB. */
export const hall = (
  width: number,
  back: number,
  front: number,
  height: number,
  wall: string,
  floor: string,
  extra: Partial<RoomPlan> = {},
): RoomPlan => ({
  ...livingPlan,
  width,
  back,
  front,
  height,
  wall: tone(wall),
  floor: { kind: "plain", color: tone(floor) },
  openings: {},
  ceiling: { kind: "panels", color: tone("#e8ebec") },
  ...extra,
});

/** A lit table lamp standing at `at`. */
export function lampOn(f: Furnishing, at: Vec3, height: number, color: [number, number, number]): void {
  f.b.within(at, 0, () =>
    lamp(
      f.b,
      { width: height * 0.64, height, depth: height * 0.64, material: "metal", color, second: tone("#efe2c6") },
      f.lit,
    ),
  );
  if (f.lit)
    f.lights.push({ at: [at[0], at[1] + height * 0.8, at[2] + 0.1], color: [1, 0.62, 0.32], strength: 1.6, reach: 4 });
}

/** A pendant whose rim hangs at `at`, with its light. */
export function pendantOn(f: Furnishing, at: Vec3, radius: number, color: [number, number, number]): void {
  pendant(f.b, at, f.plan.height, radius, color, f.lit ? 1 : 0.35);
  f.lights.push({ at: [at[0], at[1] - 0.1, at[2]], color: [1, 0.68, 0.38], strength: f.lit ? 2.2 : 0.7, reach: 4.5 });
}
