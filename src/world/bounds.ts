/** How much room things take. */
import type { Model } from "../catalog/types.ts";
import { add, emptyBox, expand, rotate, type Vec3 } from "../shape/math.ts";
import type { Entity, EntityState } from "./types.ts";

/** The shape that an entity has in a state: its model, or what has become of it. */
export const modelAt = ({ model, forms }: Entity, { form }: EntityState): Model =>
  (form ? forms?.[form - 1] : undefined) ?? model;

/** Half the width of a model, metres; 0 without one. */
export const halfWidth = (model: Model | undefined): number => (model ? (model.box.max[0] - model.box.min[0]) / 2 : 0);

/** Half the depth of a model, metres. */
export const halfDepth = (model: Model): number => (model.box.max[2] - model.box.min[2]) / 2;

/** World bounds of a model in a state: joints with flesh about them, or the turned box. */
export function boundsAt(model: Model, state: EntityState): { min: Vec3; max: Vec3 } {
  const box = emptyBox();
  if (model.body && state.joints) {
    const r = model.body.head.radius;
    for (const [i, q] of state.joints.positions.entries()) {
      const name = model.skeleton?.joints[i].name ?? "";
      const pad = name === "head" ? r * 1.7 : r * 0.45;
      expand(box, [q[0] - pad, q[1] - Math.min(pad, Math.max(0, q[1] - state.position[1])), q[2] - pad]);
      expand(box, [q[0] + pad, q[1] + pad, q[2] + pad]);
    }
    return box;
  }
  for (let i = 0; i < 8; i++) {
    const corner: Vec3 = [
      i & 1 ? model.box.max[0] : model.box.min[0],
      i & 2 ? model.box.max[1] : model.box.min[1],
      i & 4 ? model.box.max[2] : model.box.min[2],
    ];
    expand(box, add(state.position, rotate(state.rotation, corner)));
  }
  return box;
}
