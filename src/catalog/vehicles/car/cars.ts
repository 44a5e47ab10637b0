/** The table of cars. */
import { axisAngle, type Vec3, yaw } from "../../../shape/math.ts";
import { cylinder } from "../../../shape/primitives.ts";
import type { Color, Surface } from "../../../surface/spec.ts";
import type { Assembly } from "../../things/kit/assembly.ts";
import { type Build, define, type Spec } from "../../things/kit/define.ts";
import { FINISH, shade, tone } from "../../things/kit/finish.ts";
import { lettering } from "../../things/kit/lettering.ts";
import { placed, roundedBox } from "../../things/kit/shapes.ts";
import type { Asset, Parameter } from "../../types.ts";
import { buildCar, type CarTrim } from "./build.ts";
import type { CarShape } from "./shape.ts";

const BLACK = tone("#17181b");

const SEDAN: CarShape = {
  length: 4.5,
  width: 1.82,
  clearance: 0.17,
  wheel: { radius: 0.33, width: 0.23, front: 1.36, rear: -1.34 },
  deck: [
    [-2.25, 0.9],
    [-2.0, 0.97],
    [-1.5, 1.0],
    [-0.6, 0.98],
    [0.7, 0.96],
    [1.2, 0.93],
    [1.8, 0.84],
    [2.1, 0.75],
    [2.25, 0.66],
  ],
  drop: 0.075,
  plan: { front: 4.6, rear: 5 },
  taper: { front: 0.1, rear: 0.07 },
  tumble: 0.02,
  fender: 0.03,
  cabin: {
    front: 1.0,
    roofFront: 0.22,
    roofRear: -1.0,
    rear: -1.78,
    roof: 1.45,
    belt: 0.9,
    top: 0.7,
    plan: { front: 4.2, rear: 4.2 },
    crown: 0.045,
    pillars: [-0.42],
    sideFront: 0.2,
    sideRear: 0.26,
    sill: 0.13,
    head: 0.9,
  },
};

const SEDAN_TRIM: CarTrim = {
  head: { x: 0.63, y: 0.645, halfWidth: 0.19, halfHeight: 0.062, round: 0.045 },
  tail: { x: 0.62, y: 0.78, halfWidth: 0.22, halfHeight: 0.07, round: 0.035 },
  grille: { halfWidth: 0.4, low: 0.47, high: 0.62, bars: 3 },
  intake: { halfWidth: 0.62, low: 0.235, high: 0.33 },
  rim: { share: 0.68, spokes: 7, color: "#c3c8cd" },
  trim: 0.06,
  doors: [0.78, -0.36, -1.2],
  seats: [0.02, -0.72],
};

/** Changes some measures of a car. */
type Changes = Partial<Omit<CarShape, "cabin" | "wheel">> & {
  cabin?: Partial<CarShape["cabin"]>;
  wheel?: Partial<CarShape["wheel"]>;
};
const like = (base: CarShape, c: Changes): CarShape => ({
  ...base,
  ...c,
  cabin: { ...base.cabin, ...c.cabin },
  wheel: { ...base.wheel, ...c.wheel },
});

const WHITE = tone("#f2efe6");
const CREAM = tone("#f4ead0");
const RED = tone("#c8281e");

const VAN: CarShape = {
  length: 5.1,
  width: 1.98,
  clearance: 0.22,
  wheel: { radius: 0.35, width: 0.22, front: 1.68, rear: -1.5 },
  deck: [
    [-2.55, 1.12],
    [-2, 1.13],
    [0.6, 1.13],
    [1.6, 1.1],
    [2.1, 1.02],
    [2.4, 0.9],
    [2.55, 0.76],
  ],
  drop: 0.04,
  plan: { front: 4.6, rear: 9 },
  taper: { front: 0.08, rear: 0.02 },
  tumble: 0.01,
  fender: 0.03,
  cabin: {
    front: 2.02,
    roofFront: 1.28,
    roofRear: -2.4,
    rear: -2.48,
    roof: 2.2,
    belt: 0.95,
    top: 0.84,
    plan: { front: 5, rear: 9 },
    crown: 0.07,
    pillars: [0.55, -0.85],
    sideFront: 0.26,
    sideRear: 0.3,
    sill: 0.12,
    head: 0.74,
  },
};

const VAN_TRIM: CarTrim = {
  head: { x: 0.74, y: 0.78, halfWidth: 0.15, halfHeight: 0.1, round: 0.06 },
  tail: { x: 0.88, y: 0.95, halfWidth: 0.06, halfHeight: 0.2, round: 0.04 },
  grille: { halfWidth: 0.42, low: 0.5, high: 0.66, bars: 2, chrome: false },
  intake: { halfWidth: 0.6, low: 0.3, high: 0.4 },
  rim: { share: 0.62, spokes: 5, color: "#c9ccd0" },
  trim: 0.1,
  doors: [1.75, 0.62, -0.8],
  seats: [1.0, -0.2],
  glass: 0.6,
};

const BUS: CarShape = {
  length: 10.4,
  width: 2.5,
  clearance: 0.3,
  wheel: { radius: 0.48, width: 0.28, front: 3.3, rear: -2.7 },
  deck: [
    [-5.2, 1.25],
    [-4.6, 1.25],
    [4.6, 1.25],
    [5.1, 1.2],
    [5.2, 1.15],
  ],
  drop: 0.02,
  plan: { front: 7, rear: 10 },
  taper: { front: 0.03, rear: 0.02 },
  tumble: 0.0,
  fender: 0.015,
  cabin: {
    front: 5.06,
    roofFront: 4.86,
    roofRear: -5.0,
    rear: -5.1,
    roof: 3.0,
    belt: 0.975,
    top: 0.93,
    plan: { front: 8, rear: 11 },
    crown: 0.12,
    pillars: [3.2, 1.85, 0.5, -0.85, -2.2, -3.55],
    sideFront: 0.3,
    sideRear: 0.35,
    sill: 0.1,
    head: 0.8,
  },
};

const TRUCK: CarShape = {
  length: 6.9,
  width: 2.3,
  clearance: 0.36,
  wheel: { radius: 0.47, width: 0.3, front: 2.25, rear: -1.95 },
  deck: [
    [-3.45, 0.92],
    [0.7, 0.92],
    [1.35, 0.98],
    [1.75, 1.42],
    [2.4, 1.42],
    [3.1, 1.36],
    [3.4, 1.22],
    [3.45, 1.1],
  ],
  drop: 0.02,
  plan: { front: 6.5, rear: 12 },
  taper: { front: 0.04, rear: 0 },
  tumble: 0.0,
  fender: 0.03,
  cabin: {
    front: 3.2,
    roofFront: 2.78,
    roofRear: 1.6,
    rear: 1.5,
    roof: 2.42,
    belt: 0.93,
    top: 0.85,
    plan: { front: 6, rear: 9 },
    crown: 0.09,
    pillars: [],
    sideFront: 0.24,
    sideRear: 0.36,
    sill: 0.1,
    head: 0.84,
  },
};

const TRUCK_TRIM: CarTrim = {
  head: { x: 0.84, y: 0.78, halfWidth: 0.15, halfHeight: 0.1, round: 0.05 },
  tail: { x: 0.9, y: 0.72, halfWidth: 0.12, halfHeight: 0.07, round: 0.03 },
  grille: { halfWidth: 0.55, low: 0.7, high: 1.02, bars: 4 },
  rim: { share: 0.6, spokes: 0, color: "#c9ccd0", disc: true },
  trim: 0.12,
  doors: [2.9, 1.72],
  seats: [2.1],
  glass: 0.5,
};

/** A load bed behind a pickup's cabin. */
function bed(kit: Assembly, shape: CarShape, b: Build, paint: Surface, color: Color): void {
  const [w, from, to] = [shape.width - 0.16, -shape.length / 2 + 0.1, shape.cabin.rear - 0.06];
  const y = 1.07;
  const middle = (from + to) / 2;
  const dark = tone("#1b1c1e");
  const joint = "chassis";
  kit.add(roundedBox([0, y + 0.005, middle], [w - 0.1, 0.02, to - from], 0.01, 1), FINISH.matte, dark, { joint });
  for (const s of [-1, 1])
    kit.add(
      roundedBox([s * (w / 2), y + 0.07, middle], [0.12, 0.2, to - from], 0.04, b.lod.steps(2, 1)),
      paint,
      color,
      { joint },
    );
  for (const z of [from, to])
    kit.add(roundedBox([0, y + 0.07, z], [w, 0.2, 0.1], 0.04, b.lod.steps(2, 1)), paint, color, { joint });
}

/** A small wing over the boot. */
function spoiler(kit: Assembly, shape: CarShape, b: Build, paint: Surface, color: Color): void {
  const z = -shape.length / 2 + 0.22;
  kit.add(roundedBox([0, 1.06, z], [shape.width * 0.78, 0.035, 0.24], 0.016, b.lod.steps(2, 1)), paint, color, {
    joint: "chassis",
  });
  for (const s of [-1, 1])
    kit.add(roundedBox([s * shape.width * 0.28, 0.97, z], [0.04, 0.18, 0.16], 0.015, 1), paint, color, {
      joint: "chassis",
    });
}

/** The closed box of a lorry. */
function cargoBox(kit: Assembly, shape: CarShape, b: Build, _paint: Surface, color: Color): void {
  const joint = "chassis";
  const [from, to] = [-shape.length / 2, 1.3];
  const [y, h] = [0.98, 1.85];
  const middle = (from + to) / 2;
  kit.add(
    roundedBox([0, y + h / 2, middle], [shape.width + 0.06, h, to - from], 0.05, b.lod.steps(3, 1)),
    FINISH.satin,
    (p) => shade(WHITE, p[1] < y + 0.1 ? 0.75 : 1),
    { joint },
  );
  for (const s of [-1, 1])
    kit.add(
      roundedBox([s * (shape.width / 2 + 0.035), y + h * 0.5, middle], [0.012, 0.3, to - from - 0.24], 0.005, 1),
      FINISH.satin,
      color,
      { joint },
    );
  if (b.lod.from(120))
    for (const z of [from + 0.02, to - 0.02])
      for (const s of [-1, 1])
        kit.add(
          roundedBox([s * (shape.width / 2 + 0.02), y + h / 2, z], [0.05, h - 0.02, 0.06], 0.02, 1),
          FINISH.brushed,
          tone("#b9bcc0"),
          { joint },
        );
  kit.add(roundedBox([0, y - 0.05, middle], [shape.width - 0.2, 0.12, to - from], 0.02, 1), FINISH.matte, BLACK, {
    joint,
  });
  const words = lettering(b.text("text"), (to - from) * 0.8, 0.62);
  if (words)
    for (const s of [-1, 1])
      kit.add(
        placed(words, [s * (shape.width / 2 + 0.034), y + h * 0.79, middle], yaw((s * Math.PI) / 2)),
        FINISH.satin,
        color,
        { joint, open: true },
      );
}

/** Lockers, ladder and hose of a fire engine. */
function fireBody(kit: Assembly, shape: CarShape, b: Build, paint: Surface, color: Color): void {
  const joint = "chassis";
  const [from, to] = [-shape.length / 2, 1.3];
  const [y, h] = [0.98, 1.15];
  const middle = (from + to) / 2;
  kit.add(roundedBox([0, y + h / 2, middle], [shape.width, h, to - from], 0.05, b.lod.steps(3, 1)), paint, color, {
    joint,
  });
  for (const s of [-1, 1])
    for (let i = 0; i < 4; i++) {
      const z = from + 0.6 + i * ((to - from - 0.2) / 4);
      kit.add(
        roundedBox([s * (shape.width / 2), y + 0.6, z], [0.04, 0.78, 0.9], 0.02, 1),
        FINISH.brushed,
        tone("#c4c8cc"),
        { joint },
      );
      if (b.lod.from(200))
        for (let k = 0; k < 6; k++)
          kit.add(
            roundedBox([s * (shape.width / 2 + 0.021), y + 0.28 + k * 0.13, z], [0.006, 0.02, 0.86], 0.002, 1),
            FINISH.matte,
            tone("#7d8388"),
            { joint, open: true },
          );
    }
  const top = y + h + 0.2;
  const rail = tone("#cfd3d6");
  for (const s of [-1, 1])
    kit.add(roundedBox([s * 0.28, top, middle + 0.2], [0.06, 0.1, to - from + 0.9], 0.02, 1), FINISH.brushed, rail, {
      joint,
    });
  for (let i = 0; i < (b.lod.from(120) ? 14 : 6); i++)
    kit.add(
      roundedBox(
        [0, top, from + 0.1 + ((to - from + 1.1) * i) / (b.lod.from(120) ? 14 : 6)],
        [0.56, 0.035, 0.04],
        0.012,
        1,
      ),
      FINISH.brushed,
      rail,
      { joint },
    );
  kit.add(
    placed(
      cylinder([0, -0.3, 0], 0.6, 0.26, 0.26, b.lod.steps(20, 8)),
      [0, top - 0.06, from + 0.5],
      axisAngle([0, 0, 1], Math.PI / 2),
    ),
    FINISH.matte,
    tone("#d9b05a"),
    { joint },
  );
}

/** Red crosses on the flanks. */
function redCross(kit: Assembly, shape: CarShape): void {
  for (const s of [-1, 1])
    for (const size of [
      [0.012, 0.5, 0.16],
      [0.012, 0.16, 0.5],
    ] as Vec3[])
      kit.add(roundedBox([s * (shape.width / 2) * 0.93, 1.55, -1.6], size, 0.004, 1), FINISH.satin, RED, {
        joint: "chassis",
        open: true,
      });
}

const CARS: (Omit<Spec, "build" | "family" | "size"> & { shape: CarShape; trim: CarTrim })[] = [
  {
    id: "car",
    en: "car, automobile, sedan, saloon, vehicle, motorcar",
    zh: "汽车, 车, 轿车, 小汽车",
    color: "#b3282d",
    palette: ["#b3282d", "#2c5d9a", "#e9e7e1", "#8d9499", "#2f6b5a", "#d79a2b"],
    shape: SEDAN,
    trim: SEDAN_TRIM,
  },
  {
    id: "taxi",
    en: "taxi, cab, taxicab, yellow cab",
    zh: "出租车, 的士",
    color: "#f2b91c",
    shape: SEDAN,
    trim: { ...SEDAN_TRIM, sign: "#fff1c4", checks: 0.68 },
  },
  {
    id: "police-car",
    en: "police car, patrol car, cop car",
    zh: "警车",
    color: "#1d2b45",
    shape: SEDAN,
    trim: {
      ...SEDAN_TRIM,
      beacon: ["#2f5fff", "#ff2a22"],
      stripes: [{ from: 0.3, to: 2, color: WHITE, z: [-1.14, 0.76] }],
      roofColor: WHITE,
    },
  },
  {
    id: "sports-car",
    en: "sports car, supercar, coupe, convertible",
    zh: "跑车",
    color: "#c81e1e",
    palette: ["#c81e1e", "#e8a51c", "#1f4fa5", "#23262b"],
    shape: like(SEDAN, {
      length: 4.4,
      width: 1.94,
      clearance: 0.12,
      wheel: { radius: 0.345, width: 0.29, front: 1.32, rear: -1.3 },
      deck: [
        [-2.2, 0.84],
        [-2.0, 0.92],
        [-1.5, 0.93],
        [-0.5, 0.86],
        [0.7, 0.8],
        [1.3, 0.74],
        [1.8, 0.64],
        [2.05, 0.55],
        [2.2, 0.46],
      ],
      drop: 0.07,
      plan: { front: 4, rear: 5 },
      taper: { front: 0.14, rear: 0.05 },
      fender: 0.06,
      cabin: {
        front: 0.86,
        roofFront: 0.08,
        roofRear: -0.62,
        rear: -1.75,
        roof: 1.2,
        belt: 0.84,
        top: 0.62,
        crown: 0.04,
        pillars: [-0.58],
        sideFront: 0.22,
        sideRear: 0.5,
      },
    }),
    trim: {
      ...SEDAN_TRIM,
      head: { x: 0.7, y: 0.55, halfWidth: 0.17, halfHeight: 0.05, round: 0.04 },
      tail: { x: 0.6, y: 0.74, halfWidth: 0.26, halfHeight: 0.045, round: 0.04 },
      grille: undefined,
      intake: { halfWidth: 0.7, low: 0.17, high: 0.33 },
      rim: { share: 0.76, spokes: 10, color: "#5c6066" },
      doors: [0.62, -0.55],
      seats: [-0.02],
      extra: spoiler,
    },
  },
  {
    id: "vintage-car",
    en: "vintage car, classic car, old car, retro car, beetle, limousine",
    zh: "老爷车, 复古车, 古董车",
    color: "#7fb8b0",
    palette: ["#7fb8b0", "#b5493a", "#e6d3a3", "#39506b"],
    shape: like(SEDAN, {
      length: 4.15,
      width: 1.66,
      clearance: 0.2,
      wheel: { radius: 0.34, width: 0.17, front: 1.24, rear: -1.2 },
      deck: [
        [-2.07, 0.62],
        [-1.85, 0.88],
        [-1.4, 1.02],
        [-0.6, 1.04],
        [0.6, 1.02],
        [1.1, 1.0],
        [1.6, 0.94],
        [1.9, 0.8],
        [2.07, 0.6],
      ],
      drop: 0.2,
      plan: { front: 3, rear: 3 },
      taper: { front: 0.22, rear: 0.16 },
      tumble: 0.06,
      fender: 0.085,
      cabin: {
        front: 0.66,
        roofFront: 0.2,
        roofRear: -0.7,
        rear: -1.5,
        roof: 1.5,
        belt: 0.82,
        top: 0.66,
        crown: 0.09,
        plan: { front: 3.2, rear: 2.8 },
        pillars: [-0.38],
        sideFront: 0.17,
        sideRear: 0.34,
        sill: 0.16,
        head: 0.86,
      },
    }),
    trim: {
      ...SEDAN_TRIM,
      head: { x: 0.58, y: 0.72, halfWidth: 0.105, halfHeight: 0.105, round: 0.105 },
      tail: { x: 0.56, y: 0.66, halfWidth: 0.06, halfHeight: 0.09, round: 0.06 },
      grille: { halfWidth: 0.3, low: 0.42, high: 0.6, bars: 4 },
      intake: undefined,
      rim: { share: 0.62, spokes: 0, color: "#ece4d0", disc: true },
      chrome: true,
      doors: [0.62, -0.4],
      seats: [-0.02, -0.5],
    },
  },
  {
    id: "suv",
    en: "suv, jeep, off-road vehicle, four-wheel drive, minivan",
    zh: "越野车, 吉普车",
    color: "#3f5b52",
    palette: ["#3f5b52", "#e4e2dc", "#22262b", "#8a3b2e"],
    shape: like(SEDAN, {
      length: 4.65,
      width: 1.92,
      clearance: 0.24,
      wheel: { radius: 0.38, width: 0.26, front: 1.4, rear: -1.4 },
      deck: [
        [-2.32, 1.06],
        [-2.15, 1.1],
        [-1.4, 1.12],
        [0.6, 1.1],
        [1.2, 1.09],
        [1.8, 1.05],
        [2.15, 0.98],
        [2.32, 0.86],
      ],
      drop: 0.06,
      plan: { front: 5.4, rear: 6.5 },
      fender: 0.045,
      cabin: {
        front: 1.02,
        roofFront: 0.46,
        roofRear: -1.86,
        rear: -2.24,
        roof: 1.76,
        belt: 0.93,
        top: 0.77,
        crown: 0.05,
        plan: { front: 5, rear: 6 },
        pillars: [-0.3, -1.26],
        sideFront: 0.2,
        sideRear: 0.2,
        sill: 0.12,
        head: 0.9,
      },
    }),
    trim: {
      ...SEDAN_TRIM,
      head: { x: 0.68, y: 0.87, halfWidth: 0.17, halfHeight: 0.075, round: 0.04 },
      tail: { x: 0.78, y: 0.94, halfWidth: 0.08, halfHeight: 0.16, round: 0.04 },
      grille: { halfWidth: 0.46, low: 0.66, high: 0.92, bars: 4 },
      intake: { halfWidth: 0.6, low: 0.36, high: 0.48 },
      trim: 0.14,
      roofRack: true,
      doors: [0.85, -0.28, -1.22],
      seats: [0.1, -0.9],
    },
  },
  {
    id: "pickup",
    en: "pickup, pickup truck",
    zh: "皮卡",
    color: "#9a3b2e",
    palette: ["#9a3b2e", "#3b5f7d", "#e0ded6"],
    shape: like(SEDAN, {
      length: 5.2,
      width: 1.94,
      clearance: 0.26,
      wheel: { radius: 0.39, width: 0.26, front: 1.65, rear: -1.55 },
      deck: [
        [-2.6, 1.08],
        [-1.4, 1.08],
        [0.6, 1.1],
        [1.4, 1.09],
        [2.1, 1.05],
        [2.45, 0.97],
        [2.6, 0.86],
      ],
      drop: 0.04,
      plan: { front: 5.4, rear: 9 },
      fender: 0.045,
      cabin: {
        front: 1.25,
        roofFront: 0.72,
        roofRear: -0.44,
        rear: -0.62,
        roof: 1.76,
        belt: 0.92,
        top: 0.77,
        crown: 0.05,
        plan: { front: 5, rear: 7 },
        pillars: [0.16],
        sideFront: 0.2,
        sideRear: 0.14,
        sill: 0.12,
        head: 0.88,
      },
    }),
    trim: {
      ...SEDAN_TRIM,
      head: { x: 0.7, y: 0.86, halfWidth: 0.16, halfHeight: 0.085, round: 0.03 },
      tail: { x: 0.86, y: 0.84, halfWidth: 0.06, halfHeight: 0.16, round: 0.03 },
      grille: { halfWidth: 0.5, low: 0.66, high: 0.94, bars: 3 },
      intake: { halfWidth: 0.6, low: 0.38, high: 0.48 },
      trim: 0.12,
      doors: [1.06, 0.18, -0.56],
      seats: [0.3],
      extra: bed,
    },
  },
  {
    id: "van",
    en: "van, delivery van, camper, camper van",
    zh: "面包车, 厢式车",
    color: "#e9e4d6",
    palette: ["#e9e4d6", "#3f7a8a", "#c8873a", "#8a9a5b"],
    shape: VAN,
    trim: { ...VAN_TRIM, roofColor: WHITE },
  },
  {
    id: "ambulance",
    en: "ambulance",
    zh: "救护车",
    color: "#f4f2ea",
    shape: VAN,
    trim: {
      ...VAN_TRIM,
      beacon: ["#2f6fff", "#2f6fff"],
      stripes: [{ from: 0.86, to: 1.0, color: RED, z: [-3, 1.9] }],
      extra: redCross,
    },
  },
  {
    id: "bus",
    en: "bus, school bus, coach bus, double-decker bus",
    zh: "公交车, 巴士, 公共汽车, 校车",
    color: "#d8432f",
    palette: ["#d8432f", "#f2b32c", "#2f7a5f", "#2f5f9a"],
    shape: BUS,
    trim: {
      ...VAN_TRIM,
      head: { x: 0.92, y: 0.72, halfWidth: 0.16, halfHeight: 0.1, round: 0.06 },
      tail: { x: 1.02, y: 0.9, halfWidth: 0.1, halfHeight: 0.2, round: 0.05 },
      grille: { halfWidth: 0.5, low: 0.42, high: 0.58, bars: 2, chrome: false },
      intake: undefined,
      rim: { share: 0.6, spokes: 0, color: "#c9ccd0", disc: true },
      trim: 0.12,
      doors: [4.3, 3.3],
      seats: [3.6, 2.4, 1.4, 0.4, -0.6, -1.6, -2.6, -3.6],
      stripes: [{ from: 0.96, to: 1.06, color: CREAM }],
    },
  },
  {
    id: "truck",
    en: "truck, lorry, delivery truck, cargo truck, semi truck, garbage truck, trailer",
    zh: "卡车, 货车, 大卡车",
    color: "#2f6fae",
    palette: ["#2f6fae", "#c8432f", "#3f7a55", "#d9a02c"],
    shape: TRUCK,
    trim: { ...TRUCK_TRIM, extra: cargoBox },
  },
  {
    id: "fire-engine",
    en: "fire engine, fire truck, firetruck",
    zh: "消防车",
    color: "#c81e1a",
    shape: TRUCK,
    trim: {
      ...TRUCK_TRIM,
      beacon: ["#ff2a1a", "#2f5fff"],
      extra: fireBody,
      stripes: [{ from: 0.74, to: 0.86, color: WHITE, z: [-9, 2.6] }],
    },
  },
];

const LIGHTS: Parameter = { type: "flag", default: false, says: "Lamps are on." };

/** All cars. */
export const cars: Asset[] = CARS.map(({ shape, trim, ...spec }) =>
  define({
    tags: "seat, top surface, front, wheels",
    affordances: "drive, ride, sit, open",
    text: spec.id === "truck" ? "" : undefined,
    ...spec,
    family: "vehicle",
    size: [shape.width + 0.1, shape.cabin.roof, shape.length],
    parameters: { lights: LIGHTS },
    build: (b) => buildCar(spec.id, shape, trim, b),
  }),
);
