/** The table of cars. */
import type { Asset, Parameter } from "../../types.ts";
import { define, type Spec } from "../../things/kit/define.ts";
import { buildCar, type CarTrim } from "./build.ts";
import type { CarShape } from "./shape.ts";

const SEDAN: CarShape = {
  length: 4.5,
  width: 1.82,
  clearance: 0.17,
  wheel: { radius: 0.33, width: 0.23, front: 1.36, rear: -1.34 },
  deck: [[-2.25, 0.9], [-2.0, 0.97], [-1.5, 1.0], [-0.6, 0.98], [0.7, 0.96], [1.2, 0.93], [1.8, 0.84], [2.1, 0.75], [2.25, 0.66]],
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
type Changes = Partial<Omit<CarShape, "cabin" | "wheel">> & { cabin?: Partial<CarShape["cabin"]>; wheel?: Partial<CarShape["wheel"]> };
const like = (base: CarShape, c: Changes): CarShape => ({ ...base, ...c, cabin: { ...base.cabin, ...c.cabin }, wheel: { ...base.wheel, ...c.wheel } });

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
];

const LIGHTS: Parameter = { type: "flag", default: false, says: "Lamps are on." };

/** All cars. */
export const cars: Asset[] = CARS.map(({ shape, trim, ...spec }) =>
  define({
    tags: "seat, top surface, front, wheels",
    affordances: "drive, ride, sit, open",
    ...spec,
    family: "vehicle",
    size: [shape.width + 0.1, shape.cabin.roof, shape.length],
    parameters: { lights: LIGHTS },
    build: (b) => buildCar(spec.id, shape, trim, b),
  }),
);
void like;
