/** From a batch to a model, and scatters from placements. */
import { compose, type Vec3, yaw } from "../../shape/math.ts";
import { type Random, random } from "../../shape/random.ts";
import type { Color } from "../../surface/spec.ts";
import { linear } from "../../surface/spec.ts";
import type { Anchor, Collider, Model, Parameter, Params, Scatter } from "../types.ts";
import type { Batch } from "./batch.ts";
import type { OcclusionOptions } from "./occlusion.ts";

/** A model of all that a batch holds. */
export function modelOf(
  batch: Batch,
  name: string,
  extra: { anchors?: Record<string, Anchor>; colliders?: Collider[] } = {},
  occlusion: OcclusionOptions | false = { cell: 0.06, ground: 0.35 },
): Model {
  return {
    parts: batch.parts(name, occlusion),
    box: batch.bounds(),
    anchors: extra.anchors ?? {},
    colliders: extra.colliders ?? [],
  };
}

/** Where a copy stands. */
export interface Placement {
  at: Vec3;
  /** Radians about y. */
  turn?: number;
  scale?: number | Vec3;
}

/** Copies of a model; `far` is used from `beyond` metres on. */
export function scatterOf(
  name: string,
  near: Model,
  placements: Placement[],
  far?: { model: Model; beyond: number },
): Scatter {
  const matrices = new Float32Array(placements.length * 16);
  placements.forEach((p, i) => {
    matrices.set(compose(p.at, yaw(p.turn ?? 0), p.scale ?? 1), i * 16);
  });
  return { name, levels: [{ model: near, beyond: 0 }, ...(far ? [far] : [])], matrices };
}

/** Reads parameters with their defaults. */
export function reader(parameters: Record<string, Parameter>, given: Params) {
  const value = (name: string) => given[name] ?? parameters[name]?.default;
  return {
    number: (name: string): number => Number(value(name)),
    text: (name: string): string => String(value(name) ?? ""),
    flag: (name: string): boolean => value(name) === true,
    color: (name: string): Color => linear(String(value(name))),
    /** True where the caller fixed it. */
    given: (name: string): boolean => given[name] !== undefined,
  };
}

/** Fills what `given` leaves open: choices and flags at random, numbers near their default, colours from `palette`. */
export function varyBy(parameters: Record<string, Parameter>, palette: readonly string[] = []) {
  return (rng: Random, given: Params): Params => {
    const out: Params = { ...given };
    for (const [name, p] of Object.entries(parameters)) {
      if (out[name] !== undefined) continue;
      const r = random(Math.floor(rng.fork(name)() * 4294967296));
      if (p.type === "color") out[name] = palette.length && name === "color" ? r.pick(palette) : p.default;
      else if (p.type === "number") out[name] = name === "size" ? p.default : p.default * r.range(0.96, 1.04);
      else out[name] = p.default;
      if (p.type === "number") out[name] = Math.min(p.max, Math.max(p.min, Number(out[name])));
    }
    return out;
  };
}
