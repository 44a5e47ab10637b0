/** From a short description to an asset: common parameters, level of detail, variety, size. */
import { clamp, type Vec3 } from "../../../shape/math.ts";
import { type Random, random } from "../../../shape/random.ts";
import { type Color, linear } from "../../../surface/spec.ts";
import type { Anchor, Asset, Collider, Detail, Family, Model, Parameter, Params } from "../../types.ts";
import { MATERIAL_NAMES, PATTERN_NAMES } from "./finish.ts";
import { movedRide } from "./ride.ts";
import { simplify } from "./simplify.ts";

/** How many steps a curve gets at this detail. */
export interface Lod {
  pixels: number;
  /** About 0.22 at 60 pixels, 1 at 400, at most 1.3. */
  factor: number;
  /** `n` steps at 400 pixels, fewer or more by detail; at least `least`. */
  steps(n: number, least?: number): number;
  /** True from this many pixels on. */
  from(pixels: number): boolean;
}

/** Steps and thresholds for a detail. */
export function lodOf(detail: Detail): Lod {
  const factor = clamp((detail.pixels / 400) ** 0.78, 0.2, 1.3);
  return {
    pixels: detail.pixels,
    factor,
    steps: (n, least = 3) => Math.max(least, Math.round(n * factor)),
    from: (pixels) => detail.pixels >= pixels,
  };
}

/** What a build function gets. */
export interface Build {
  number(name: string): number;
  text(name: string): string;
  flag(name: string): boolean;
  color(name: string): Color;
  /** True where the caller or `vary` fixed it. */
  given(name: string): boolean;
  lod: Lod;
  /** Seeded by the `variety` parameter. */
  rng: Random;
}

/** A thing in short. */
export interface Spec {
  id: string;
  family: Family;
  en: string;
  zh: string;
  /** Width, height, depth in metres. */
  size: Vec3;
  tags?: string;
  affordances?: string;
  /** Default colour; absent: it takes no colour. */
  color?: string;
  /** Colours to choose from where none is asked for; absent: the default. */
  palette?: string[];
  /** Takes `material`; this is the default. */
  material?: string;
  /** Takes `pattern`. */
  pattern?: boolean;
  /** Takes `text`. */
  text?: string;
  parameters?: Record<string, Parameter>;
  /** Parameters that `vary` samples, by name. */
  sample?: Record<string, (rng: Random) => number | string | boolean>;
  build(b: Build): Model;
}

const words = (text: string): string[] =>
  text
    .split(",")
    .map((w) => w.trim())
    .filter(Boolean);

/** The asset of a spec. */
export function define(spec: Spec): Asset {
  const parameters: Record<string, Parameter> = {};
  if (spec.color) parameters.color = { type: "color", default: spec.color, says: "Main colour." };
  if (spec.material !== undefined)
    parameters.material = {
      type: "choice",
      of: ["", ...MATERIAL_NAMES],
      default: spec.material,
      says: "What it is made of.",
    };
  if (spec.pattern)
    parameters.pattern = { type: "choice", of: PATTERN_NAMES, default: "plain", says: "Pattern on it." };
  if (spec.text !== undefined) parameters.text = { type: "text", default: spec.text, says: "Text written on it." };
  Object.assign(parameters, spec.parameters);
  parameters.size = { type: "number", min: 0.05, max: 50, default: 1, says: "Factor on the real-world size." };
  parameters.variety = {
    type: "number",
    min: 0,
    max: 1,
    default: 0.5,
    says: "Which of the many individuals of its kind.",
  };
  const [width, height, depth] = spec.size;
  return {
    id: spec.id,
    family: spec.family,
    words: { en: words(spec.en), zh: words(spec.zh) },
    parameters,
    size: { width, height, depth },
    tags: words(spec.tags ?? ""),
    affordances: words(spec.affordances ?? "hold"),
    build(params: Params, detail: Detail): Model {
      const value = (name: string) => params[name] ?? parameters[name]?.default;
      const color = (name: string): Color => {
        const hex = String(value(name));
        return linear(/^#[0-9a-f]{6}$/i.test(hex) ? hex : (spec.color ?? "#cccccc"));
      };
      const model = spec.build({
        number: (name) => Number(value(name)),
        text: (name) => String(value(name) ?? ""),
        flag: (name) => value(name) === true || value(name) === "true",
        color,
        given: (name) => params[name] !== undefined && params[name] !== "",
        lod: lodOf(detail),
        rng: random(`${spec.id}/${Number(value("variety")).toFixed(6)}`),
      });
      return scaled(
        coarse(model.draught === undefined && !model.wheels ? grounded(model) : model, detail.pixels),
        clamp(Number(value("size")) || 1, 0.02, 100),
      );
    },
    vary(rng: Random, given: Params): Params {
      const out: Params = { ...given };
      if (out.variety === undefined) out.variety = rng.fork("variety")();
      if (spec.palette && out.color === undefined) {
        // A material with a colour of its own keeps it.
        if (out.material === undefined || out.material === spec.material)
          out.color = rng.fork("color").pick(spec.palette);
      }
      for (const [name, pick] of Object.entries(spec.sample ?? {}))
        if (out[name] === undefined) out[name] = pick(rng.fork(name));
      return out;
    },
  };
}

/** For small pictures: no detail finer than a pixel; of a pole, which is all finer, its slender self. Bounds stay. */
function coarse(model: Model, pixels: number): Model {
  if (pixels >= 330) return model;
  const cell = ((model.box.max[1] - model.box.min[1]) / pixels) * 1.25;
  const parts = model.parts.map((p) => ({ ...p, mesh: simplify(p.mesh, cell) })).filter((p) => p.mesh.indices.length);
  return parts.length > 0 ? { ...model, parts } : model;
}

/** A model whose lowest vertex is at y = 0 exactly. Colliders stay: they are given by measure. */
function grounded(model: Model): Model {
  const low = model.box.min[1];
  if (Math.abs(low) < 1e-7) return model;
  const up = (p: Vec3): Vec3 => [p[0], p[1] - low, p[2]];
  return {
    ...model,
    parts: model.parts.map((p) => ({
      ...p,
      mesh: { ...p.mesh, positions: p.mesh.positions.map((x, i) => (i % 3 === 1 ? x - low : x)) },
    })),
    box: { min: up(model.box.min), max: up(model.box.max) },
    anchors: Object.fromEntries(Object.entries(model.anchors).map(([name, a]) => [name, { ...a, at: up(a.at) }])),
    ...(model.skeleton ? { skeleton: { joints: model.skeleton.joints.map((j) => ({ ...j, at: up(j.at) })) } } : {}),
    ...(model.lights ? { lights: model.lights.map((l) => ({ ...l, at: up(l.at) })) } : {}),
    ...(model.ride ? { ride: movedRide(model.ride, up, 1) } : {}),
  };
}

/** A model grown by the factor k about its foot. */
export function scaled(model: Model, k: number): Model {
  if (k === 1) return model;
  const v = (p: Vec3): Vec3 => [p[0] * k, p[1] * k, p[2] * k];
  const array = (a: Float32Array) => a.map((x) => x * k);
  const anchors: Record<string, Anchor> = {};
  for (const [name, a] of Object.entries(model.anchors))
    anchors[name] = {
      ...a,
      at: v(a.at),
      ...(a.extent ? { extent: [a.extent[0] * k, a.extent[1] * k] as [number, number] } : {}),
    };
  const colliders = model.colliders.map((c): Collider => {
    if (c.shape === "box") return { ...c, at: v(c.at), half: v(c.half) };
    if (c.shape === "sphere") return { ...c, at: v(c.at), radius: c.radius * k };
    if (c.shape === "cylinder") return { ...c, at: v(c.at), radius: c.radius * k, half: c.half * k };
    return { ...c, points: array(c.points) };
  });
  return {
    ...model,
    parts: model.parts.map((p) => ({ ...p, mesh: { ...p.mesh, positions: array(p.mesh.positions) } })),
    box: { min: v(model.box.min), max: v(model.box.max) },
    anchors,
    colliders,
    ...(model.skeleton ? { skeleton: { joints: model.skeleton.joints.map((j) => ({ ...j, at: v(j.at) })) } } : {}),
    ...(model.wheels ? { wheels: model.wheels.map((w) => ({ ...w, radius: w.radius * k })) } : {}),
    ...(model.lights ? { lights: model.lights.map((l) => ({ ...l, at: v(l.at), reach: l.reach * k })) } : {}),
    ...(model.draught !== undefined ? { draught: model.draught * k } : {}),
    ...(model.ride ? { ride: movedRide(model.ride, v, k) } : {}),
    ...(model.oscillators
      ? {
          oscillators: model.oscillators.map((o) => ({
            ...o,
            length: o.length * k,
            from: o.kind === "spring" ? o.from * k : o.from,
          })),
        }
      : {}),
  };
}

/** An upright box collider standing on y = 0, of full size. */
export const boxCollider = (width: number, height: number, depth: number, at: Vec3 = [0, 0, 0]): Collider => ({
  shape: "box",
  at: [at[0], at[1] + height / 2, at[2]],
  half: [width / 2, height / 2, depth / 2],
});

/** An upright cylinder collider standing on y = 0. */
export const cylinderCollider = (radius: number, height: number, y = 0): Collider => ({
  shape: "cylinder",
  at: [0, y + height / 2, 0],
  radius,
  half: height / 2,
});
