/** The rows of further animals with backbones, by kernel. */
import type { Asset } from "../types.ts";
import type { Bird } from "./birds.ts";
import { loong } from "./loong.ts";
import type { Species } from "./species.ts";
import { APES } from "./table-apes.ts";
import { BREEDS, coyote } from "./table-breeds.ts";
import { CATS } from "./table-cats.ts";
import { DINOSAURS } from "./table-dinosaurs.ts";
import { FANTASY } from "./table-fantasy.ts";
import { GRAZERS } from "./table-grazers.ts";
import { ODD } from "./table-odd.ts";
import { PLUMED } from "./table-plumed.ts";
import { RODENTS } from "./table-rodents.ts";
import { SCALY } from "./table-scaly.ts";
import { WADERS } from "./table-waders.ts";
import { WOODLAND } from "./table-woodland.ts";

/** On the kernel of four-legged bodies. */
export const MORE_QUADRUPEDS: Species[] = [
  ...BREEDS,
  coyote,
  ...CATS,
  ...WOODLAND,
  ...RODENTS,
  ...GRAZERS,
  ...APES,
  ...ODD,
  ...DINOSAURS,
  ...FANTASY,
  ...SCALY,
];

/** On the kernel of birds. */
export const MORE_BIRDS: Bird[] = [...WADERS, ...PLUMED];

/** With kernels of their own. */
export const MORE_ENTRIES: Asset[] = [loong];
