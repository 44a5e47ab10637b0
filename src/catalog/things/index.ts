/** Things and food. */
import type { Asset } from "../types.ts";
import { fruit } from "./food/fruit.ts";
import { balls } from "./balls.ts";
import { boxes } from "./boxes.ts";
import { clothThings } from "./flags.ts";
import { vessels } from "./vessels.ts";

/** Every thing, every food. */
export const things: Asset[] = [...fruit, ...vessels, ...balls, ...clothThings, ...boxes];
