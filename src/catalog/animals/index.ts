/** Animals: every entry is a table of proportions over one kernel a body plan. */
import type { Asset } from "../types.ts";
import { fourLegged } from "./asset.ts";
import { corgi, dog, fox } from "./table-canines.ts";
import { cat } from "./table-felines.ts";
import { horse } from "./table-hoofed.ts";
import { rabbit } from "./table-small.ts";

export const animals: Asset[] = [fox, dog, corgi, cat, horse, rabbit].map(fourLegged);
