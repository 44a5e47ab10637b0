/** Vehicles. */
import type { Asset } from "../types.ts";
import { boats } from "./boats/boats.ts";
import { cars } from "./car/cars.ts";

/** Every vehicle. */
export const vehicles: Asset[] = [...cars, ...boats];
