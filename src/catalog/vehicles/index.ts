/** Vehicles. */
import type { Asset } from "../types.ts";

/** Every vehicle. */
export const vehicles: Asset[] = [];
