/** Animals: every entry is a table of proportions over one kernel a body plan. */
import type { Asset } from "../types.ts";
import { finned, fourLegged, winged } from "./asset.ts";
import { bear, gorilla, koala, panda, polarBear } from "./table-bears.ts";
import { chicken, duck, eagle, owl, parrot, penguin, seagull, songbird, swan } from "./table-birds.ts";
import { corgi, dalmatian, dog, fox, husky, poodle, raccoon, retriever, shepherd, wolf } from "./table-canines.ts";
import { cat, leopard, lion, tiger } from "./table-felines.ts";
import { clownfish, dolphin, goldfish, orca, shark, whale } from "./table-fishes.ts";
import {
  camel,
  cow,
  deer,
  donkey,
  elephant,
  giraffe,
  goat,
  hippo,
  horse,
  pig,
  rhino,
  sheep,
  unicorn,
  zebra,
} from "./table-hoofed.ts";
import { hamster, hedgehog, monkey, mouse, rabbit, squirrel } from "./table-small.ts";

const FOUR_LEGGED = [
  fox,
  wolf,
  dog,
  corgi,
  husky,
  retriever,
  dalmatian,
  shepherd,
  poodle,
  raccoon,
  cat,
  tiger,
  lion,
  leopard,
  bear,
  polarBear,
  panda,
  koala,
  gorilla,
  monkey,
  rabbit,
  squirrel,
  mouse,
  hamster,
  hedgehog,
  horse,
  donkey,
  unicorn,
  zebra,
  camel,
  cow,
  sheep,
  goat,
  pig,
  deer,
  giraffe,
  elephant,
  rhino,
  hippo,
];

const BIRDS = [songbird, duck, swan, parrot, eagle, seagull, chicken, owl, penguin];
const FISHES = [goldfish, clownfish, shark, dolphin, orca, whale];

/** Every animal of the catalog. */
export const animals: Asset[] = [...FOUR_LEGGED.map(fourLegged), ...BIRDS.map(winged), ...FISHES.map(finned)];
