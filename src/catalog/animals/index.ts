/** Animals: every entry is a table of proportions over one kernel a body plan. */
import type { Asset } from "../types.ts";
import { finned, fourLegged, insect, winged } from "./asset.ts";
import { INVERTEBRATES } from "./invertebrates.ts";
import { bear, gorilla, koala, panda, polarBear } from "./table-bears.ts";
import {
  bluebird,
  chicken,
  crow,
  dove,
  duck,
  eagle,
  flamingo,
  goose,
  hawk,
  owl,
  parrot,
  penguin,
  pigeon,
  rooster,
  seagull,
  songbird,
  sparrow,
  swan,
} from "./table-birds.ts";
import { corgi, dalmatian, dog, fox, husky, poodle, raccoon, retriever, shepherd, wolf } from "./table-canines.ts";
import { cat, cheetah, leopard, lion, panther, tiger } from "./table-felines.ts";
import {
  angelfish,
  clownfish,
  dolphin,
  goldfish,
  koi,
  orca,
  pufferfish,
  salmon,
  shark,
  swordfish,
  tuna,
  whale,
} from "./table-fishes.ts";
import {
  alpaca,
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
import { butterfly, dragonfly, moth } from "./table-insects.ts";
import { crocodile, dinosaur, frog, lizard, turtle } from "./table-reptiles.ts";
import { hamster, hedgehog, monkey, mouse, rabbit, squirrel } from "./table-small.ts";
import { MORE_BIRDS, MORE_ENTRIES, MORE_QUADRUPEDS } from "./vertebrates.ts";

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
  cheetah,
  panther,
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
  alpaca,
  cow,
  sheep,
  goat,
  pig,
  deer,
  giraffe,
  elephant,
  rhino,
  hippo,
  turtle,
  frog,
  lizard,
  crocodile,
  dinosaur,
];

const BIRDS = [
  songbird,
  sparrow,
  bluebird,
  duck,
  goose,
  swan,
  pigeon,
  dove,
  crow,
  parrot,
  eagle,
  hawk,
  seagull,
  chicken,
  rooster,
  owl,
  penguin,
  flamingo,
];
const FISHES = [goldfish, koi, salmon, tuna, swordfish, pufferfish, angelfish, clownfish, shark, dolphin, orca, whale];

const INSECTS = [butterfly, moth, dragonfly];

/** Every animal of the catalog. */
export const animals: Asset[] = [
  ...[...FOUR_LEGGED, ...MORE_QUADRUPEDS].map(fourLegged),
  ...[...BIRDS, ...MORE_BIRDS].map(winged),
  ...MORE_ENTRIES,
  ...FISHES.map(finned),
  ...INSECTS.map(insect),
  ...INVERTEBRATES,
];
