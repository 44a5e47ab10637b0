/** Natural places: forests, meadows, waters, roads, the moon. */
import type { PlaceAsset } from "../types.ts";
import { pineForest } from "./forest.ts";
import { type NatureRow, naturePlace } from "./manifest.ts";

const ROWS: NatureRow[] = [
  {
    id: "pine-forest",
    en: ["pine forest", "forest", "woods", "woodland", "pine woods", "wood", "grove"],
    zh: ["松林", "森林", "树林", "林间", "雪林", "林子"],
    features: ["snowy", "snow", "flowers", "lush", "mountains"],
    tags: ["trees", "path", "rocks"],
    build: pineForest,
  },
];

/** Every natural place. */
export const naturePlaces: PlaceAsset[] = ROWS.map(naturePlace);
