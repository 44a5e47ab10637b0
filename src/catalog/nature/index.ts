/** Natural places: forests, meadows, gardens, waters, roads, deserts, the moon. */
import type { PlaceAsset } from "../types.ts";
import { beach } from "./beach.ts";
import { cliffRoad } from "./cliff-road.ts";
import { countryRoad } from "./country-road.ts";
import { desert } from "./desert.ts";
import { pineForest } from "./forest.ts";
import { lake } from "./lake.ts";
import { lawn } from "./lawn.ts";
import { type NatureRow, naturePlace } from "./manifest.ts";
import { meadow } from "./meadow.ts";
import { moon } from "./moon.ts";
import { mountains } from "./mountains.ts";
import { park } from "./park.ts";

const ROWS: NatureRow[] = [
  {
    id: "pine-forest",
    en: ["pine forest", "forest", "woods", "woodland", "pine woods", "wood", "grove", "spruce forest"],
    zh: ["松林", "森林", "树林", "林间", "雪林", "林子"],
    features: ["snowy", "snow", "flowers", "lush"],
    tags: ["trees", "path", "rocks"],
    build: pineForest,
  },
  {
    id: "meadow",
    en: [
      "meadow",
      "field",
      "grassland",
      "pasture",
      "prairie",
      "grassy field",
      "flower field",
      "countryside",
      "hill",
      "flower meadow",
    ],
    zh: ["草地", "田野", "草原", "花田"],
    features: ["flowers", "wheat", "mountains", "fence", "snowy"],
    tags: ["trees", "flowers", "grass"],
    build: meadow,
  },
  {
    id: "lawn",
    en: ["lawn", "grass", "green lawn", "yard", "backyard", "garden", "back yard", "front yard"],
    zh: ["草坪", "花园", "院子"],
    features: ["snowy"],
    tags: ["house", "fence", "trees", "flowers", "grass"],
    build: lawn,
  },
  {
    id: "park",
    en: ["park", "city park", "public park", "playground"],
    zh: ["公园", "游乐场"],
    features: ["snowy", "fallen leaves"],
    tags: ["bench", "path", "playground", "trees", "city"],
    build: park,
  },
  {
    id: "lake",
    en: ["lake", "pond", "lakeside", "lakeshore", "mountain lake"],
    zh: ["湖", "湖面", "湖边", "池塘", "河", "河边", "水面", "湖上"],
    features: ["mountains", "snowy"],
    tags: ["water", "jetty", "shore", "mountains"],
    build: lake,
  },
  {
    id: "beach",
    en: ["beach", "seashore", "seaside", "shore", "coast", "sandy beach", "tropical beach", "coastline"],
    zh: ["海滩", "沙滩", "海边", "海岸", "海"],
    features: ["palms", "dunes", "cliff"],
    tags: ["sea", "water", "shore", "palms"],
    build: beach,
  },
  {
    id: "cliff-road",
    en: ["cliff road", "coastal road", "coastal cliff road", "coastal highway", "seaside road", "coast road"],
    zh: ["海边公路", "悬崖公路", "沿海公路", "悬崖"],
    features: ["snowy"],
    tags: ["road", "sea", "cliff"],
    build: cliffRoad,
  },
  {
    id: "road",
    en: ["road", "country road", "highway", "dirt road", "roadside", "forest road", "lane"],
    zh: ["公路", "路", "马路", "小路", "路上"],
    features: ["dirt", "snowy"],
    tags: ["road", "fence", "trees"],
    build: countryRoad,
  },
  {
    id: "mountains",
    en: ["mountains", "mountain", "mountain range", "peaks", "alps", "summit", "mountain peak"],
    zh: ["山", "雪山", "山上", "群山", "山里"],
    features: ["snowy", "flowers"],
    tags: ["mountains", "rocks", "trees"],
    build: mountains,
  },
  {
    id: "desert",
    en: ["desert", "sand dunes", "dunes", "sahara", "dune"],
    zh: ["沙漠"],
    features: ["snowy"],
    tags: ["sand", "rocks"],
    build: desert,
  },
  {
    id: "moon",
    en: ["moon", "lunar surface", "moon surface", "surface of the moon"],
    zh: ["月球", "月面", "太空"],
    features: ["lander", "earth"],
    tags: ["crater", "lander", "rocks"],
    build: moon,
  },
];

/** Every natural place. */
export const naturePlaces: PlaceAsset[] = ROWS.map(naturePlace);
