/** Rooms as places: the shell, the furnishing, the light. Each room is one row of rooms-home.ts or rooms-public.ts. */
import { random } from "../../shape/random.ts";
import { table } from "../furniture/pieces.ts";
import type { Obstacle, Place, PlaceAsset, PlaceParams } from "../types.ts";
import { Batch } from "./batch.ts";
import { hourOf, lampsOn } from "./daylight.ts";
import { buildShell } from "./room.ts";
import type { RoomRow } from "./roomkit.ts";
import { hallRooms } from "./rooms-halls.ts";
import { homeRooms } from "./rooms-home.ts";
import { leisureRooms } from "./rooms-leisure.ts";
import { publicRooms } from "./rooms-public.ts";
import { worksRooms } from "./rooms-works.ts";
import { tone } from "./surfaces.ts";

function roomPlace(row: RoomRow, params: PlaceParams): Place {
  const hour = hourOf(params.time, params.weather);
  const lit = row.lampsAlways || lampsOn(params.time, params.weather) || params.time === "dawn";
  const mood = row.mood ?? 1;
  const obstacles: Obstacle[] = [];
  const b = new Batch();
  const casters = new Batch();
  const outside = new Batch();
  const { plan } = row;
  const { pool } = plan;
  const shell = buildShell(b, casters, outside, plan, hour, params.season, params.seed);
  const lights = [...shell.lights];
  if (!hour.night) {
    // Light that the sunlit floor and the far wall send back: without it everything that faces the camera is black.
    const warm: [number, number, number] = plan.wall.map((w, k) => (0.45 + 0.55 * w) * [1, 0.9, 0.76][k]) as [
      number,
      number,
      number,
    ];
    lights.push({ at: [1.2, 1.7, 2.6], color: warm, strength: (3.1 * hour.land + 0.5) * mood, reach: 9 });
    lights.push({ at: [0.5, 0.35, 0.2], color: [1, 0.74, 0.5], strength: 0.7 * hour.land * mood, reach: 4 });
  } else lights.push({ at: [0.8, 2.2, 2.3], color: [1, 0.74, 0.5], strength: 3.6 * mood, reach: 9 });
  const supports: NonNullable<Place["supports"]> = [];
  row.furnish({
    b,
    plan,
    rng: random(params.seed),
    params,
    lit,
    lights,
    supports,
    stands: (x, z, top, radius = 0.15) => obstacles.push({ x, z, radius, bottom: 0, top }),
  });
  if (params.features.includes("table")) {
    table(b, { width: 1.5, height: 0.75, depth: 0.85, material: "wood", color: tone("#b07d48") });
    supports.unshift({ name: "table", at: [0, 0.75, 0], extent: [1.4, 0.75] });
  }
  const features = [...shell.features];
  for (const s of supports) features.push({ name: s.name, at: s.at, facing: [0, 0, 1] });
  const parts = [
    ...b.parts(row.id, { cell: 0.14, ground: 0.15 }),
    ...casters.parts(`${row.id} outside`, false).map((p) => ({ ...p, shadowOnly: true, castShadow: true })),
    ...outside.parts(`${row.id} view`, false),
  ];
  const windows = Object.values(plan.openings).flat().length > 0;
  // Without windows the lamps alone light the walls, the same at any hour.
  const bounce =
    row.bounce ??
    (plan.wall.map((w, k) => (0.14 * w + 0.1 * (windows ? hour.skylight[k] : 0.8)) * mood) as [number, number, number]);
  return {
    ground: {
      height: (x, z) => (pool && x > pool[0] && x < pool[1] && z > pool[2] && z < pool[3] ? -1.5 : 0),
      parts,
      surface: row.surface,
    },
    scatters: [],
    lanes: [
      {
        name: "across",
        points: [
          [-2.4, 0, 0.3],
          [0, 0, 0.3],
          [2.4, 0, 0.3],
        ],
      },
      {
        name: "path",
        points: [
          [0.2, 0, -1.2],
          [0, 0, 0.6],
          [-0.1, 0, 2.6],
        ],
      },
      {
        name: "toward",
        points: [
          [0, 0, -1.1],
          [0, 0, 2.4],
        ],
      },
      {
        name: "away",
        points: [
          [0, 0, 2.4],
          [0, 0, -1.1],
        ],
      },
    ],
    features,
    lights: lights.slice(0, 14),
    air: { sky: "indoor", sunAzimuth: row.sun, haze: 0, bounce },
    stage: { width: row.stage[0] / 2, depth: row.stage[1] / 2 },
    keepOut: shell.keepOut,
    supports,
    obstacles,
    ...(row.water ? { water: row.water } : {}),
  };
}

/** All rooms. */
export const roomPlaces: PlaceAsset[] = [
  ...homeRooms,
  ...publicRooms,
  ...hallRooms,
  ...leisureRooms,
  ...worksRooms,
].map((row) => ({
  id: row.id,
  family: "place",
  words: { en: row.en, zh: row.zh },
  parameters: {},
  size: { width: row.plan.width, height: row.plan.height, depth: row.plan.back + row.plan.front },
  tags: ["indoor", ...row.features],
  affordances: ["walk"],
  place: (params) => roomPlace(row, params),
}));
