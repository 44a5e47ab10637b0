/** All open sites. */
import type { PlaceAsset } from "../types.ts";
import { siteAsset } from "./site.ts";
import { sportSites } from "./sites-sport.ts";
import { townSites } from "./sites-town.ts";

/** Every open site as a place. */
export const sitePlaces: PlaceAsset[] = [...sportSites, ...townSites].map(siteAsset);
