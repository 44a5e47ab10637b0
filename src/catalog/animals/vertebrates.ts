/** The rows of further animals with backbones, by kernel. */
import type { Bird } from "./birds.ts";
import type { Species } from "./species.ts";
import { BREEDS, coyote } from "./table-breeds.ts";
import { CATS } from "./table-cats.ts";
import { WOODLAND } from "./table-woodland.ts";

/** On the kernel of four-legged bodies. */
export const MORE_QUADRUPEDS: Species[] = [...BREEDS, coyote, ...CATS, ...WOODLAND];

/** On the kernel of birds. */
export const MORE_BIRDS: Bird[] = [];
