/** What a vertex carries. One interleaved buffer a mesh, so that few buffers are bound and vertices sit together. */
import type { SurfaceKind } from "./spec.ts";

/** Field name and number of floats. */
export type Field = readonly [name: string, size: number];

const BASE: Field[] = [
  ["position", 3],
  ["normal", 3],
  /** Linear colour and, in w, occlusion. */
  ["tint", 4],
  /** Roughness, metalness, wetness, sway. */
  ["traits", 4],
  ["glow", 3],
];

/** Place in the rest frame (along the grain where there is one) and size of detail in metres. */
const REST: Field = ["rest", 4];
/** Second colour and, in w, which pattern. */
const SECOND: Field = ["second", 4];
const TANGENT: Field = ["strand", 3];
const UV: Field = ["mapped", 2];

const EXTRA: Partial<Record<SurfaceKind, Field[]>> = {
  plain: [REST, SECOND],
  lacquer: [],
  cloth: [REST, SECOND],
  eye: [REST, SECOND],
  hair: [TANGENT],
  wood: [REST, SECOND],
  bark: [REST],
  brick: [REST, SECOND],
  image: [UV],
  stone: [SECOND],
  snow: [SECOND],
};

/** Fields of a vertex of this kind. `skinned` adds joints and weights. */
export function fieldsOf(kind: SurfaceKind, skinned: boolean): Field[] {
  const fields = [...BASE, ...(EXTRA[kind] ?? [])];
  if (skinned) fields.push(["joints", 4], ["weights", 4]);
  return fields;
}
