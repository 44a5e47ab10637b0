/** Lamps and flames that are lit and put out: what glows on a thing comes and goes. */
import type { Model, Part } from "../../catalog/types.ts";
import type { Vec3 } from "../../shape/math.ts";
import type { Effect, Kernel } from "./types.ts";

/** Lighting, or putting out. */
export interface Lighting {
  kernel: "lit";
  on: boolean;
}

/** Whether a model has anything that glows. */
export const glows = (model: Model): boolean =>
  (model.lights?.length ?? 0) > 0 || model.parts.some((part) => part.surface.kind === "glow" || part.surface.glow);

/** The same thing without its light: flames are gone, shades and bulbs are there and dark. */
function dark(model: Model): Model {
  return {
    ...model,
    lights: [],
    parts: model.parts.flatMap((part): Part[] => {
      const { surface } = part;
      if (surface.kind === "glow" && /flame|fire|light|beam/.test(part.name)) return [];
      if (surface.kind === "glow") {
        const c = surface.glow ?? surface.color ?? [1, 1, 1];
        const most = Math.max(...c, 1e-3);
        return [
          {
            ...part,
            mesh: { ...part.mesh, glow: undefined },
            surface: {
              kind: "plain",
              color: [c[0] / most, c[1] / most, c[2] / most].map((x) => 0.25 * x) as Vec3,
              roughness: 0.5,
            },
          },
        ];
      }
      return [{ ...part, mesh: { ...part.mesh, glow: undefined }, surface: { ...surface, glow: undefined } }];
    }),
  };
}

/** Lit from its moment on and dark before, or the other way round. */
export const lit: Kernel<Lighting> = (subject, change, row): Effect => {
  const unlit = dark(subject.model);
  return {
    forms: row.on ? [unlit, subject.model] : [unlit],
    opens: row.on,
    at(t, before) {
      const done = t >= change.end;
      return { ...before, form: row.on ? (done ? 2 : 1) : done ? 1 : before.form };
    },
  };
};
