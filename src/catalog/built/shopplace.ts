/** One shop front across a pavement, square to the camera: its sign says exactly what was asked. */

import type { Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import { bench } from "../furniture/pieces.ts";
import { aFrame, NAMES, projectingSign } from "../signs/index.ts";
import type { Light, Place, PlaceAsset, PlaceParams } from "../types.ts";
import { Batch } from "./batch.ts";
import { hourOf, paintCity } from "./daylight.ts";
import { facade, type Site } from "./facade.ts";
import { scatterOf } from "./model.ts";
import { shopfront } from "./shopfront.ts";
import { lampLevel } from "./streets.ts";
import { planter, potPlant, streetLamp, treeModel } from "./streetware.ts";
import { STYLES, type Style } from "./styles.ts";
import { dim, tone } from "./surfaces.ts";

/** The facade stands this far behind the origin, so that people pass between it and the camera. */
const WALL = -2.3;

function shopFrontPlace(params: PlaceParams): Place {
  const rng = random(params.seed).fork("shop front");
  const lit = lampLevel(params.time, params.weather, 0.35);
  const b = new Batch();
  const lights: Light[] = [];
  const asked = params.signs[0];
  const text = asked?.text ?? NAMES.shop[0];
  const style: Style = { ...STYLES.brick, groundHeight: 3.75, balcony: 0, airConditioner: 0 };
  const site: Site = { b, style, rng, detail: 2, lit, lights };
  const width = 7.4;
  const color = rng.pick(["#24504a", "#1f3f5a", "#6f2420", "#3a4a2c", "#4a2f4a"]);
  b.within([0, 0, WALL], 0, () => {
    const wall = tone("#9a5a42");
    const trim = tone(color);
    shopfront(site, {
      width,
      wall,
      trim: dim(trim, 1.1),
      kind: "glass",
      sign: text,
      board: dim(trim, 0.9),
      letter: asked?.color ? tone(asked.color) : tone("#ffe6ae"),
      light: tone("#ffbe74"),
      awning: [dim(trim, 1.7), tone("#e9dcc0")],
      fasciaHeight: 0.86,
      depth: 3.2,
      hero: true,
    });
    facade(site, { width, floors: 3, wall, trim: tone("#e4dac4") });
    if (params.signs[1]) aFrame(b, params.signs[1].text, [-1.9, 0, 1], 0.35, lit);
    else {
      b.within([-2.9, 0, 0.9], 0.1, () => planter(b, [0, 0, 0], params.seed, true));
    }
    if (params.signs[2])
      projectingSign(b, params.signs[2].text, width / 2 - 0.3, 4.6, 0.36, {
        kind: "board",
        color: dim(trim, 1.2),
        lit,
        detail: 2,
      });
    b.within([1.1, 0, 0.75], 0, () =>
      bench(
        b,
        { width: 1.5, height: 0.84, depth: 0.48, material: "wood", color: tone("#8a5a34"), second: tone("#2b3230") },
        true,
      ),
    );
    potPlant(b, [-3.35, 0, 0.35], 5, 1.5, true);
    potPlant(b, [3.35, 0, 0.4], 9, 1.7, true);
  });
  // Neighbours on both sides, plainer.
  for (const side of [-1, 1]) {
    let x = side * (width / 2);
    for (let i = 0; i < 2; i++) {
      const w = rng.range(6, 7.5);
      const other: Style = side > 0 ? STYLES.european : STYLES.brick;
      const neighbour: Site = {
        b,
        style: { ...other, groundHeight: 3.75 },
        rng: rng.fork(`${side}${i}`),
        detail: 1,
        lit,
        lights,
      };
      b.within([x + (side * w) / 2 + side * 0.02, 0, WALL - 0.12], 0, () => {
        const wall = tone(neighbour.rng.pick(other.walls), 0.9);
        const trim = tone(neighbour.rng.pick(other.trim));
        shopfront(neighbour, {
          width: w,
          wall,
          trim,
          kind: i === 0 ? "entrance" : "glass",
          board: tone("#26323e"),
          letter: tone("#ffe9c0"),
          light: tone("#ffc27a"),
        });
        facade(neighbour, { width: w, floors: 3, wall, trim });
      });
      x += side * (w + 0.03);
    }
  }
  for (const s of [-1, 1]) {
    streetLamp(b, [s * 4.6, 0, 1.5], lit, true);
    if (lit > 0.25) lights.push({ at: [s * 4.6, 3.9, 1.5], color: [1, 0.76, 0.44], strength: 4 * lit, reach: 11 });
  }
  lights.push({ at: [0, 3.3, WALL + 1.2], color: [1, 0.8, 0.5], strength: 2 * lit * lit, reach: 7 });
  const trees = [
    { at: [-5.9, 0, 1.3] as Vec3, turn: 1 },
    { at: [6.2, 0, 1.1] as Vec3, turn: 2.6 },
  ];
  const scatters = [scatterOf("street trees", treeModel(params.season, params.seed + 2, true), trees)];
  const hour = hourOf(params.time, params.weather);
  const far = new Batch();
  far.within([0, 0, -40], 0, () => paintCity(far, { width: 90, height: 34, horizon: 4 }, hour, params.seed));
  const wet = ["rain", "storm"].includes(params.weather) ? 1 : 0;
  const ground = pavement(params);
  lights.sort((p, q) => Math.abs(p.at[0]) / p.strength - Math.abs(q.at[0]) / q.strength);
  return {
    ground: {
      height: (_x, z) => (z > KERB ? -0.13 : 0),
      parts: [
        ...b.parts("shop front", { cell: 0.2, ground: 0.25 }),
        ...ground.parts("pavement", false, { asphalt: { wetness: wet }, stone: { wetness: wet * 0.8 } }),
        ...far.parts("skyline", false),
      ],
      surface: "stone",
    },
    scatters,
    lanes: [
      {
        name: "across",
        points: [
          [-6, 0, 0],
          [0, 0, 0.05],
          [6, 0, 0],
        ],
      },
      {
        name: "path",
        points: [
          [-6, 0, 0],
          [0, 0, 0.05],
          [6, 0, 0],
        ],
      },
      {
        name: "toward",
        points: [
          [0.6, 0, -1.2],
          [0.3, 0, 2.2],
        ],
      },
      {
        name: "away",
        points: [
          [0.3, 0, 2.4],
          [0.6, 0, -1.2],
        ],
      },
      {
        name: "road",
        points: [
          [-30, -0.13, 5.5],
          [0, -0.13, 5.5],
          [30, -0.13, 5.5],
        ],
      },
    ],
    features: [
      { name: "shop", at: [0, 1.6, WALL], facing: [0, 0, 1] },
      { name: "sign", at: [0, 3.35, WALL + 0.12], facing: [0, 0, 1] },
      { name: "door", at: [2.6, 1, WALL], facing: [0, 0, 1] },
    ],
    lights: lights.slice(0, 10),
    air: { sky: "earth", sunAzimuth: 150, haze: 0.1, bounce: lit > 0.5 ? [0.08, 0.055, 0.035] : [0.05, 0.042, 0.035] },
    stage: { width: 3, depth: 0.9 },
    keepOut: [{ min: [-60, -1, -60], max: [60, 40, WALL + 0.5] }],
    supports: [{ name: "bench", at: [1.1, 0.44, WALL + 0.75], extent: [1.3, 0.35] }],
  };
}

const KERB = 2.6;

/** Slabs from the shop to the kerb, and the road in front. */
function pavement(params: PlaceParams): Batch {
  const b = new Batch();
  const rng = random(params.seed + 31);
  const slab = tone("#8f8b84");
  const top = (
    x: number,
    z: number,
    w: number,
    d: number,
    y: number,
    on: "stone" | "matte" | "asphalt",
    color: [number, number, number],
    cut = 1,
  ) => b.within([x, y, z], [-Math.PI / 2, 0, 0], () => b.panel([0, 0, 0], w, d, { on, color }, cut, cut));
  top(0, (KERB - 3) / 2, 60, KERB + 3, -0.012, "matte", dim(slab, 0.35), 6);
  for (let row = 0, z = KERB - 0.2; z > WALL - 0.3; z -= 0.6, row++)
    for (let x = -11 + (row % 2 ? 0.45 : 0); x < 11; x += 0.9)
      top(x, z - 0.3, 0.885, 0.585, 0, "stone", dim(slab, rng.range(0.82, 1.08) * (z < WALL + 0.9 ? 0.72 : 1)));
  for (const s of [-1, 1]) top(s * 20.5, (KERB - 3) / 2, 19, KERB + 3, 0, "stone", slab, 3);
  for (let x = -12; x < 12; x += 1.2)
    b.box(
      [x + 0.6, -0.065, KERB - 0.1],
      [1.185, 0.13, 0.2],
      { on: "stone", color: dim(tone("#aaa69c"), rng.range(0.88, 1.05)) },
      { omit: { bottom: true }, bevel: 0.02 },
    );
  b.within([0, -0.13, 13], [-Math.PI / 2, 0, 0], () =>
    b.panel([0, 0, 0], 60, 21, { on: "asphalt", color: tone("#4a4b4e") }, 30, 12),
  );
  return b;
}

/** A shop front that fills the view. */
export const shopFront: PlaceAsset = {
  id: "shop-front",
  family: "place",
  words: {
    en: [
      "shop front",
      "shopfront",
      "storefront",
      "store front",
      "shop window",
      "cafe front",
      "shop sign",
      "coffee shop front",
      "facade",
      "bakery front",
      "sign over a shop",
    ],
    zh: ["店面", "门面", "商店", "店铺", "门店", "橱窗", "招牌", "小店", "咖啡店门口"],
  },
  parameters: {},
  size: { width: 20, height: 10, depth: 8 },
  tags: ["outdoor", "street", "signs", "shop", "sidewalk", "city"],
  affordances: ["walk"],
  place: shopFrontPlace,
};
