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
import { river, stream, waterfall } from "./rivers.ts";
import { arctic, cliff, island, ocean } from "./seas.ts";
import { canyon, cave, mars, volcano } from "./stonelands.ts";

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
  {
    id: "river",
    en: ["river", "riverside", "riverbank", "river bank", "river valley", "wide river"],
    zh: ["河", "河边", "河流", "江", "江边", "大河", "河岸", "小河边"],
    features: ["mountains", "snowy", "flowers"],
    tags: ["river", "water", "shore", "trees", "rocks"],
    build: river,
  },
  {
    id: "stream",
    en: ["stream", "creek", "brook", "forest stream", "mountain stream", "rivulet"],
    zh: ["小溪", "溪流", "溪边", "小河", "山溪", "溪水"],
    features: ["snowy"],
    tags: ["stream", "river", "water", "rocks", "trees"],
    build: stream,
  },
  {
    id: "waterfall",
    en: ["waterfall", "falls", "cascade", "waterfalls"],
    zh: ["瀑布"],
    features: ["snowy"],
    tags: ["waterfall", "water", "cliff", "rocks", "trees"],
    build: waterfall,
  },
  {
    id: "ocean",
    en: ["ocean", "sea", "open ocean", "open sea", "high seas", "open water", "deep ocean", "ocean waves"],
    zh: ["大海", "海洋", "海上", "海面", "大洋", "海里", "波涛"],
    features: ["waves", "calm", "snowy"],
    tags: ["sea", "water", "waves"],
    build: ocean,
  },
  {
    id: "island",
    en: ["island", "tropical island", "desert island", "deserted island", "lagoon", "atoll", "paradise island"],
    zh: ["岛", "小岛", "海岛", "荒岛", "热带岛屿", "岛屿", "岛上"],
    features: ["palms", "rocks", "waves"],
    tags: ["island", "sea", "water", "palms", "sand"],
    build: island,
  },
  {
    id: "cliff",
    en: ["cliff", "cliffside", "cliffs", "coastal cliff", "clifftop", "cliff edge", "sea cliff", "headland", "fjord"],
    zh: ["悬崖", "峭壁", "海崖", "悬崖边", "崖边"],
    features: ["snowy", "flowers", "waves"],
    tags: ["cliff", "sea", "water", "rocks", "grass"],
    build: cliff,
  },
  {
    id: "arctic",
    en: [
      "arctic",
      "glacier",
      "iceberg",
      "ice floe",
      "pack ice",
      "sea ice",
      "antarctica",
      "antarctic",
      "north pole",
      "south pole",
      "polar landscape",
      "ice shelf",
      "frozen sea",
      "ice sheet",
    ],
    zh: ["北极", "南极", "冰川", "冰山", "浮冰", "极地", "冰原", "冰海"],
    features: ["snowy"],
    tags: ["ice", "iceberg", "sea", "water", "snow"],
    build: arctic,
  },
  {
    id: "canyon",
    en: ["canyon", "grand canyon", "gorge", "ravine", "badlands", "red rock canyon", "mesa", "wild west"],
    zh: ["峡谷", "大峡谷", "山谷峭壁", "丹霞"],
    features: ["snowy", "river"],
    tags: ["canyon", "cliff", "rocks", "river", "water", "sand"],
    build: canyon,
  },
  {
    id: "volcano",
    en: ["volcano", "lava field", "volcanic landscape", "erupting volcano", "volcanic island", "crater rim"],
    zh: ["火山", "火山口", "岩浆", "熔岩"],
    features: ["snowy", "lava", "smoke"],
    tags: ["volcano", "lava", "smoke", "rocks", "mountains"],
    build: volcano,
  },
  {
    id: "mars",
    en: ["mars", "red planet", "martian surface", "surface of mars", "alien planet", "another planet", "alien world", "distant planet"],
    zh: ["火星", "火星表面", "外星球", "异星"],
    features: ["lander", "sandstorm"],
    tags: ["rocks", "mountains", "sand", "lander"],
    build: mars,
  },
  {
    id: "cave",
    en: ["cave", "cavern", "grotto", "ice cave", "inside a cave"],
    zh: ["洞穴", "山洞", "岩洞", "溶洞", "冰洞"],
    features: ["crystals", "snowy"],
    tags: ["cave", "rocks", "water"],
    build: cave,
  },
];

/** Every natural place. */
export const naturePlaces: PlaceAsset[] = ROWS.map(naturePlace);
