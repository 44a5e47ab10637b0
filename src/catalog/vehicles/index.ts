/** Vehicles. */
import type { Asset } from "../types.ts";
import { aircraft } from "./aircraft.ts";
import { boats } from "./boats/boats.ts";
import { cars } from "./car/cars.ts";
import { cycles } from "./cycles.ts";
import { heavy } from "./heavy.ts";
import { light } from "./light.ts";
import { machines } from "./machines.ts";

/** Every vehicle. */
export const vehicles: Asset[] = [...cars, ...boats, ...cycles, ...aircraft, ...machines, ...light, ...heavy];
