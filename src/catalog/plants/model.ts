/** From grown meshes to models. */
import { emptyBox } from "../../shape/math.ts";
import { meshBox } from "../../shape/mesh.ts";
import type { Model, Part } from "../types.ts";
import type { Growth } from "./conifer.ts";

/** What a plant stands for in physics and shadow. */
export interface Trunk {
  radius: number;
  height: number;
}

/**
 * A model of `growth`. Without `shadows`, no part casts: far plants. Plants whose snow is painted on their leaves take the
 * kind "snow", through which no light shines.
 */
export function plantModel(
  growth: Growth,
  trunk?: Trunk,
  shadows = true,
  kind: "foliage" | "grass" | "snow" = "foliage",
): Model {
  const parts: Part[] = [];
  if (growth.bark) parts.push({ name: "bark", mesh: growth.bark, surface: { kind: "bark" }, castShadow: shadows });
  if (growth.foliage)
    parts.push({
      name: "foliage",
      mesh: growth.foliage,
      surface: { kind, roughness: 0.8, twoSided: true },
      castShadow: shadows,
    });
  if (growth.snow) parts.push({ name: "snow", mesh: growth.snow, surface: { kind: "snow" }, castShadow: shadows });
  const box = emptyBox();
  for (const part of parts) meshBox(part.mesh, box);
  return {
    parts,
    box,
    anchors: {},
    colliders: trunk
      ? [{ shape: "cylinder", at: [0, trunk.height / 2, 0], radius: trunk.radius, half: trunk.height / 2 }]
      : [],
  };
}
