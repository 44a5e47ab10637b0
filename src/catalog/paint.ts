/**
 * A colour that was asked for is what a viewer sees. Each asset paints what its own `color` parameter says; where that is
 * less than most of the thing, the largest surfaces of other colours are painted too, with their light and dark kept.
 */
import { clamp, lerp, smoothstep } from "../shape/math.ts";
import { vertexCount } from "../shape/mesh.ts";
import { type Color, linear } from "../surface/spec.ts";
import type { Asset, Family, Model, Params, Part } from "./types.ts";

/** How a family takes a colour. */
interface Coat {
  /** Least share of what is seen of the thing that has the colour. */
  share: number;
  /** Panes are only tinted. */
  panes?: true;
  /** Natural coats are the asset's own affair; any other colour covers everything. */
  hair?: true;
}

const COATS: Partial<Record<Family, Coat>> = {
  thing: { share: 0.92 },
  food: { share: 0.92 },
  furniture: { share: 0.88 },
  vehicle: { share: 0.82, panes: true },
  building: { share: 0.7, panes: true },
  plant: { share: 0.5 },
  animal: { share: 0.97, hair: true },
};

/** An asset that shows the colour that it is given, by its family; others are returned as they are. */
export function colorfast(asset: Asset): Asset {
  const coat = COATS[asset.family];
  if (!coat) return asset;
  return {
    ...asset,
    parameters: {
      color: { type: "color", default: "#cccccc", says: "Main colour." },
      ...asset.parameters,
      coverage: {
        type: "number",
        min: 0,
        max: 1,
        default: 0,
        says: "Least share of what is seen of it that has the colour. Where a colour is asked for: most of it.",
      },
    },
    build(params, detail) {
      const model = asset.build(params, detail);
      const { color, coverage } = params;
      if (typeof coverage !== "number" || coverage <= 0 || typeof color !== "string") return model;
      return /^#[0-9a-f]{6}$/i.test(color) ? painted(model, linear(color), { ...coat, share: coverage }) : model;
    },
    vary(rng, given): Params {
      const out = asset.vary(rng, given);
      if (typeof given.color === "string") out.coverage ??= coat.share;
      return out;
    },
  };
}

/**
 * Paint as strong as it is made: the numbers of a pure colour taken as Display P3, whose red, green and blue lie outside
 * sRGB, and a little lighter and purer, so that sheen, haze and shade between here and the picture leave the colour that
 * was asked for. Whites and greys are only lighter; pale and brown ones would become other colours, and stay.
 */
function vivid(c: Color): Color {
  const lab = oklab(c);
  const pure = smoothstep(0.13, 0.21, chroma(lab));
  const lift = lerp(1, 1.16, chroma(lab) < NEUTRAL ? smoothstep(0.4, 0.6, lab[0]) : pure);
  const spread = lerp(1, 1.06, pure);
  const p3 = [
    1.2249 * c[0] - 0.2247 * c[1],
    1.0419 * c[1] - 0.042 * c[0],
    1.0979 * c[2] - 0.0786 * c[1] - 0.0197 * c[0],
  ];
  const grey = 0.2126 * p3[0] + 0.7152 * p3[1] + 0.0722 * p3[2];
  return c.map((x, k) => lift * lerp(x, grey + (p3[k] - grey) * spread, pure)) as Color;
}

/** How much is made of the colour of panes, of black and of white, which mirrors and shade take away first. */
const FIRMLY = 1.3;
/** How far panes go towards the colour. */
const PANE_TINT = 0.6;

/** Lightness, and green to red, and blue to yellow (OKLab, Ottosson 2020) of linear light. */
function oklab(c: Color): [number, number, number] {
  const l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
  const m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
  const s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const NEUTRAL = 0.045;
/** Least share of a coat that has a colour that hair can have. */
const NATURAL_SHARE = 0.75;
const degrees = ([, a, b]: [number, number, number]) => (Math.atan2(b, a) * 180) / Math.PI;
const chroma = ([, a, b]: [number, number, number]) => Math.hypot(a, b);

/** Whether hair can have this colour: neutral ones, and from ginger over brown to blond. */
function natural(color: Color): boolean {
  const lab = oklab(color);
  const hue = degrees(lab);
  return chroma(lab) < NEUTRAL || (hue > 33 && hue < 96 && chroma(lab) < 0.15);
}

/** Whether a surface already passes for the colour wanted. */
function passes(lab: [number, number, number], wanted: [number, number, number], coat: Coat): boolean {
  const [c, w] = [chroma(lab), chroma(wanted)];
  if (w < NEUTRAL) return c < NEUTRAL && Math.abs(lab[0] - wanted[0]) < 0.12;
  const turn = Math.abs(((degrees(lab) - degrees(wanted) + 540) % 360) - 180);
  // Brown is dark orange: between the two only lightness tells. Coats go from one to the other, without an edge.
  const warm = !coat.hair && degrees(wanted) > 40 && degrees(wanted) < 85;
  return turn < 18 && c > 0.6 * w && Math.abs(lab[0] - wanted[0]) < (warm ? 0.1 : 0.22);
}

/** Surfaces of one colour in one part. */
interface Field {
  part: number;
  /** Square metres that can be seen, about. */
  area: number;
  /** Mean lightness. */
  light: number;
  passes: boolean;
  dark: boolean;
}

/** The model with at least `share` of what is seen in this colour. */
function painted(model: Model, color: Color, coat: Coat): Model {
  // What hair can be is the asset's own affair, but for marks that hide it: a white giraffe is white.
  const whole = coat.hair && !natural(color);
  const share = coat.hair && !whole ? NATURAL_SHARE : coat.share;
  const wanted = oklab(color);
  const fields = new Map<string, Field>();
  const keys: (string | undefined)[][] = model.parts.map((part, index) => survey(part, index, wanted, coat, fields));
  const all = [...fields.values()];
  const total = all.reduce((sum, { area }) => sum + area, 0);
  let done = whole ? 0 : all.reduce((sum, { area, passes }) => sum + (passes ? area : 0), 0);
  // What is dark stays longest: tyres, grips and screens give a thing its features.
  const weight = ({ area, dark }: Field) => (dark && !whole ? area * 0.4 : area);
  const open = [...fields].filter(([, field]) => whole || !field.passes).sort((a, b) => weight(b[1]) - weight(a[1]));
  const chosen = new Set<string>();
  for (const [key, field] of open) {
    if (done >= share * total) break;
    chosen.add(key);
    done += field.area;
  }
  let light = 0;
  let area = 0;
  for (const key of chosen) {
    const field = fields.get(key)!;
    light += field.light * field.area;
    area += field.area;
  }
  const middle = area > 0 ? light / area : wanted[0];
  const take = (key: string | undefined): "anew" | "as is" | undefined => {
    if (key === undefined) return undefined;
    if (chosen.has(key)) return "anew";
    return fields.get(key)?.passes ? "as is" : undefined;
  };
  return {
    ...model,
    parts: model.parts.map((part, i) => {
      if (coat.panes && part.surface.kind === "glass") return tintedPane(part, color);
      return repaint(part, keys[i].map(take), color, middle, chroma(wanted) < NEUTRAL ? 0.8 : 0.66);
    }),
  };
}

/** The albedo of a vertex, or the light that it gives. */
function seen({ mesh, surface }: Part, v: number): Color {
  const base = surface.color ?? [1, 1, 1];
  const tint = (k: number) => base[k] * (mesh.colors ? mesh.colors[v * 3 + k] : 1);
  if (surface.kind !== "glow") return [tint(0), tint(1), tint(2)];
  if (!surface.glow && !mesh.glow) return base;
  const glow = (k: number) => (surface.glow?.[k] ?? 0) + (mesh.glow ? mesh.glow[v * 3 + k] : 0);
  return [glow(0), glow(1), glow(2)];
}

/** Sorts a part's vertices into fields of one colour; none for what is never painted. */
function survey(
  part: Part,
  index: number,
  wanted: [number, number, number],
  coat: Coat,
  fields: Map<string, Field>,
): (string | undefined)[] {
  const { mesh, surface } = part;
  const count = vertexCount(mesh);
  if (part.shadowOnly || surface.kind === "eye" || (coat.panes && surface.kind === "glass")) return [];
  const weights = new Float64Array(count);
  // Screens and lamps catch the eye, and face it.
  const notice = surface.kind === "glow" ? 3 : 1;
  const [P, N] = [mesh.positions, mesh.normals];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const [a, b, c] = [mesh.indices[t] * 3, mesh.indices[t + 1] * 3, mesh.indices[t + 2] * 3];
    const u = [P[b] - P[a], P[b + 1] - P[a + 1], P[b + 2] - P[a + 2]];
    const w = [P[c] - P[a], P[c + 1] - P[a + 1], P[c + 2] - P[a + 2]];
    const size = Math.hypot(u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]) / 6;
    for (const i of [a, b, c]) {
      const open = mesh.occlusion ? clamp(mesh.occlusion[i / 3]) : 1;
      // Undersides are hardly ever seen, nor is what lies deep within.
      weights[i / 3] += size * notice * open * (N[i + 1] < -0.7 ? 0.15 : 1);
    }
  }
  const keys: (string | undefined)[] = new Array(count);
  for (let v = 0; v < count; v++) {
    const lab = oklab(seen(part, v));
    const good = passes(lab, wanted, coat);
    const dark = lab[0] < 0.36 && chroma(lab) < NEUTRAL;
    const key = `${index} ${good} ${dark} ${lab.map((x) => Math.round(x * 9)).join(" ")}`;
    const field = fields.get(key) ?? { part: index, area: 0, light: 0, passes: good, dark };
    const area = field.area + weights[v];
    if (area > 0) field.light += ((lab[0] - field.light) * weights[v]) / area;
    field.area = area;
    fields.set(key, field);
    keys[v] = key;
  }
  return keys;
}

/** A pane that has taken some of the colour. */
function tintedPane(part: Part, color: Color): Part {
  const colors = new Float32Array(part.mesh.positions.length);
  for (let i = 0; i < colors.length; i += 3) {
    const own = seen(part, i / 3);
    for (let k = 0; k < 3; k++) colors[i + k] = own[k] + (color[k] - own[k]) * PANE_TINT;
  }
  return {
    ...part,
    surface: { ...part.surface, color: undefined, stated: FIRMLY },
    mesh: { ...part.mesh, colors },
  };
}

/** The part with some of its vertices in the colour, lighter and darker as they were. */
function repaint(
  part: Part,
  takes: ("anew" | "as is" | undefined)[],
  color: Color,
  middle: number,
  darkest: number,
): Part {
  if (!takes.some((take) => take !== undefined)) return part;
  const { mesh, surface } = part;
  const count = vertexCount(mesh);
  const colors = new Float32Array(count * 3);
  const lamp = surface.kind === "glow";
  const glow = lamp || mesh.glow ? new Float32Array(count * 3) : undefined;
  let touched = 0;
  for (let v = 0; v < count; v++) {
    const own = seen(part, v);
    const take = takes[v];
    if (take) touched++;
    const light = take === "anew" ? clamp(1 + 1.1 * (oklab(own)[0] - middle), darkest, 1.12) ** 2 : 1;
    const emitted = lamp ? own : [0, 1, 2].map((k) => mesh.glow?.[v * 3 + k] ?? 0);
    const strength = 0.2126 * emitted[0] + 0.7152 * emitted[1] + 0.0722 * emitted[2];
    const shown = take === "anew" ? vivid(color.map((x) => x * light) as Color) : take ? vivid(own) : own;
    for (let k = 0; k < 3; k++) {
      colors[v * 3 + k] = lamp ? 1 : shown[k];
      // Screens show their picture in the colour; a lamp's hue is deepened when it is drawn.
      const lit = lamp ? Math.max(0, color[k]) ** 0.65 * (0.4 + strength) : color[k] * strength;
      if (glow) glow[v * 3 + k] = take === "anew" ? lit : emitted[k];
    }
  }
  const much = touched > 0.4 * count;
  // White stays white in its folds: what is between blades of fur and under rims is lit from all around.
  const white = oklab(color)[0] > 0.9;
  const neutral = chroma(oklab(color)) < NEUTRAL && (white || oklab(color)[0] < 0.3);
  const occlusion = white && much ? mesh.occlusion?.map((open) => Math.sqrt(Math.max(0, open))) : mesh.occlusion;
  return {
    ...part,
    mesh: { ...mesh, colors, ...(occlusion ? { occlusion } : {}), ...(glow ? { glow } : {}) },
    surface: {
      ...surface,
      color: undefined,
      ...(much ? { stated: neutral ? FIRMLY : 1 } : {}),
      ...(lamp ? { glow: undefined } : {}),
      // Painted metal and stained glass show their colour, not what they mirror.
      ...(much && surface.metalness ? { metalness: Math.min(surface.metalness, 0.2) } : {}),
      ...(much && surface.roughness ? { roughness: Math.max(surface.roughness, 0.3) } : {}),
      ...(much && surface.kind === "glass" ? { opacity: Math.max(surface.opacity ?? 0.15, 0.75) } : {}),
    },
  };
}
