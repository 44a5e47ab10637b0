/** Vehicles. */
import type { Asset } from "../types.ts";
import { cars } from "./car/cars.ts";

/** Every vehicle. */
export const vehicles: Asset[] = [...cars];
