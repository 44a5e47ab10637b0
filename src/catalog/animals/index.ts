/** Animals: every entry is a table of proportions over one kernel a body plan. */
import type { Asset } from "../types.ts";
import { fourLegged } from "./asset.ts";
import { fox } from "./table-canines.ts";

export const animals: Asset[] = [fox].map(fourLegged);
