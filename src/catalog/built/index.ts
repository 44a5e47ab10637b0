/** Built places: streets, shop fronts and rooms. */
import type { PlaceAsset } from "../types.ts";
import { roomPlaces } from "./rooms.ts";
import { shopFront } from "./shopplace.ts";
import { sitePlaces } from "./sites.ts";
import { streetPlaces } from "./streets.ts";
import { studioPlace } from "./studio.ts";

/** Every built place, streets first. */
export const builtPlaces: PlaceAsset[] = [...streetPlaces, shopFront, ...roomPlaces, ...sitePlaces, studioPlace];

export { buildings } from "./buildings.ts";
