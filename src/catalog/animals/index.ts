/** Animals: every entry is a table of proportions over one kernel a body plan. */
import type { Asset } from "../types.ts";
import { finned, fourLegged, winged } from "./asset.ts";
import { bear, panda, polarBear } from "./table-bears.ts";
import { chicken, duck, eagle, owl, parrot, penguin, seagull, songbird, swan } from "./table-birds.ts";
import { corgi, dog, fox, husky, wolf } from "./table-canines.ts";
import { cat, leopard, lion, tiger } from "./table-felines.ts";
import { clownfish, dolphin, goldfish, orca, shark, whale } from "./table-fishes.ts";
import { cow, deer, elephant, giraffe, goat, horse, pig, sheep, zebra } from "./table-hoofed.ts";
import { rabbit, squirrel } from "./table-small.ts";

const FOUR_LEGGED = [
  fox,
  wolf,
  dog,
  corgi,
  husky,
  cat,
  tiger,
  lion,
  leopard,
  bear,
  polarBear,
  panda,
  rabbit,
  squirrel,
  horse,
  zebra,
  cow,
  sheep,
  goat,
  pig,
  deer,
  giraffe,
  elephant,
];

const BIRDS = [songbird, duck, swan, parrot, eagle, seagull, chicken, owl, penguin];
const FISHES = [goldfish, clownfish, shark, dolphin, orca, whale];

/** Every animal of the catalog. */
export const animals: Asset[] = [...FOUR_LEGGED.map(fourLegged), ...BIRDS.map(winged), ...FISHES.map(finned)];
