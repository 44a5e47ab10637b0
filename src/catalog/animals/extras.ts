/** Manes, horns, antlers, tusks. Model frame. */
import type { Mesh } from "../../shape/mesh.ts";
import type { Detail } from "../types.ts";
import type { Frame, Rig } from "./rig.ts";
import type { Species } from "./species.ts";

export interface Extras {
  /** Hair, lit as fur. */
  strands: Mesh[];
  /** Horn and ivory. */
  solid: Mesh[];
}

export function extras(_s: Species, _f: Frame, _rig: Rig, _detail: Detail): Extras {
  return { strands: [], solid: [] };
}
