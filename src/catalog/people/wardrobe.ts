/** Every garment as a row of a table: words, what it covers, and how the tailor cuts it. */
import { add, addScaled, lerp, mix, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import type { Field } from "../../shape/sdf.ts";
import { gradient, leave } from "../../shape/sheath.ts";
import { type Color, linear, type Surface } from "../../surface/spec.ts";
import type { Part } from "../types.ts";
import { armFlesh, armRing, fieldOf, spineAt, torsoRing } from "./body.ts";
import { cutShoes, cutSocks } from "./footwear.ts";
import { band, button, count, cutSkirt, cutTop, cutTrousers, fit, type LegCut, ringBand, type Shell, strip, swing, type Tailor, type TopCut } from "./tailor.ts";

/** How one garment looks. */
export interface Wear {
  color: Color;
  /** A second colour: buttons, bands, soles. */
  accent: Color;
  surface(color: Color, more?: Partial<Surface>): Surface;
}

/** What of the body a garment hides, so that it isn't built. */
export interface Cover {
  torso?: boolean;
  /** Arms from the shoulder to here, 1 the wrist. */
  arm?: number;
  /** Legs from the hip to here, 1 the ankle. */
  leg?: number;
  foot?: boolean;
  hand?: boolean;
}

export interface GarmentRow {
  en: string[];
  zh: string[];
  slot: "top" | "bottom" | "whole" | "over" | "feet" | "head" | "face" | "neck" | "back" | "hands";
  color: string;
  accent?: string;
  material?: string;
  cover: Cover;
  /** Higher is worn over lower. */
  layer: number;
  build(t: Tailor, w: Wear): Part[];
}

const part = (name: string, mesh: Mesh, surface: Surface): Part => ({ name, mesh, surface });

/** Points down the front at half-distance `x` (metres) between two spine places. */
export function frontLine(t: Tailor, x: number | ((u: number) => number), from: number, to: number, n = 8): Vec3[] {
  return Array.from({ length: n }, (_, i) => {
    const u = i / (n - 1);
    const p = spineAt(t.f, lerp(from, to, u));
    return add(p, [typeof x === "number" ? x : x(u), 0, t.f.chest[1] * 1.25 + t.f.belly]);
  });
}

/** Puts a point onto a field from in front. */
const onto = (field: Field, p: Vec3): Vec3 => {
  let q = p;
  for (let k = 0; k < 5; k++) q = addScaled(q, gradient(field, q), -field(q[0], q[1], q[2]));
  return q;
};

const buttons = (t: Tailor, shell: Shell, x: number, from: number, to: number, n: number, radius: number): Mesh =>
  mergeMeshes(frontLine(t, x, from, to, n).map((p) => button(shell.torso, onto(shell.torso, p), radius * t.f.head)));

/** A collar around the neck: `stand` rises, `fold` lies back down; open in front by `gap` radians. Lengths in heads. */
export function collar(t: Tailor, shell: Shell, cut: { at: number; stand: number; fold: number; point: number; gap: number; spread?: number }): Mesh {
  const { f } = t;
  const h = f.head;
  const columns = count(t, 36, 16);
  const r = torsoRing(f, cut.at);
  const lean = r.lean ?? 0;
  const rows = 6;
  const positions = new Float32Array((columns + 1) * rows * 3);
  const indices: number[] = [];
  for (let i = 0; i <= columns; i++) {
    const a = lerp(cut.gap, Math.PI * 2 - cut.gap, i / columns);
    const d: Vec3 = [Math.sin(a) * Math.cos(lean), Math.sin(lean), Math.cos(a) * Math.cos(lean)];
    const base = addScaled(r.from, d, leave(shell.torso, r.from, d, h) - 0.004 * h);
    const out: Vec3 = [Math.sin(a), 0, Math.cos(a)];
    const front = Math.max(0, Math.cos(a)) ** 3;
    const behind = Math.max(0, -Math.cos(a));
    const stand = cut.stand * h * (0.75 + 0.35 * behind);
    const fold = (cut.fold + cut.point * front) * h;
    const up = addScaled(add(base, [0, stand, 0]), out, 0.012 * h + (cut.spread ?? 0) * h);
    const fall = (u: number): Vec3 => {
      const q = add(addScaled(up, out, fold * (0.28 + 0.42 * front) * u + 0.018 * h), [0, -fold * u * (0.95 - 0.2 * front), 0]);
      const s = shell.torso(q[0], q[1], q[2]);
      return s < 0.014 * h ? addScaled(q, gradient(shell.torso, q), 0.014 * h - s) : q;
    };
    const line = [base, mix(base, up, 0.6), up, fall(0.08), fall(0.55), fall(1)];
    line.forEach((p, j) => positions.set(p, (j * (columns + 1) + i) * 3));
  }
  for (let j = 0; j < rows - 1; j++)
    for (let i = 0; i < columns; i++) {
      const a = j * (columns + 1) + i;
      const b = a + 1;
      const c = a + columns + 1;
      indices.push(a, b, c + 1, a, c + 1, c);
    }
  const m = { positions, normals: new Float32Array(positions.length), indices: Uint32Array.from(indices) };
  return fit(t, withNormals(m), 0.02);
}

function withNormals(m: Mesh): Mesh {
  const merged = mergeMeshes([m]);
  const n = new Float32Array(m.positions.length);
  for (let t = 0; t < m.indices.length; t += 3) {
    const [a, b, c] = [m.indices[t] * 3, m.indices[t + 1] * 3, m.indices[t + 2] * 3];
    const u = [0, 1, 2].map((k) => m.positions[b + k] - m.positions[a + k]);
    const v = [0, 1, 2].map((k) => m.positions[c + k] - m.positions[a + k]);
    const q = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    for (const i of [a, b, c]) for (let k = 0; k < 3; k++) n[i + k] += q[k];
  }
  for (let i = 0; i < n.length; i += 3) {
    const l = Math.hypot(n[i], n[i + 1], n[i + 2]) || 1;
    for (let k = 0; k < 3; k++) n[i + k] /= l;
  }
  merged.normals.set(n);
  return merged;
}

/** Ribbed cuffs at the sleeves' ends. */
const cuffs = (t: Tailor, shell: Shell, at: number, half: number, thickness: number): Mesh[] =>
  [1, -1].map((q) => fit(t, ringBand(t, shell.field, armRing(t.f, q, at), half * t.f.head, thickness * t.f.head), 0.017));

const neckBand = (t: Tailor, shell: Shell, at: number, half: number, thickness: number): Mesh =>
  fit(t, ringBand(t, shell.torso, torsoRing(t.f, at), half * t.f.head, thickness * t.f.head, 0, 34), 0.02);

const SHIRT: TopCut = { ease: 0.035, hem: -0.06, neck: 1.24, sleeve: 0.97, sleeveEase: [0.04, 0.05], folds: 0.35 };

interface TopRow extends TopCut {
  collar?: "none" | "crew" | "shirt" | "stand" | "lapels" | "hood";
  front?: "none" | "buttons" | "zip" | "open";
  cuffs?: boolean;
  ribs?: boolean;
  pockets?: boolean;
}

/** Tops share one recipe: shell, collar, front, cuffs, hem. */
function top(t: Tailor, w: Wear, row: TopRow, more: { under?: Color; tie?: Color; surface?: Partial<Surface> } = {}): { parts: Part[]; shell: Shell } {
  const shell = cutTop(t, row);
  const h = t.f.head;
  const cloth = w.surface(w.color, more.surface);
  const trim = w.surface(w.accent, { pattern: undefined });
  const plain = { ...cloth, pattern: undefined };
  const main: Mesh[] = [...shell.meshes];
  const same: Mesh[] = [];
  const other: Mesh[] = [];
  const parts: Part[] = [];
  const lay = (path: Vec3[], half: (u: number) => number, thick: number, n: number, lift = 0) => fit(t, strip(shell.torso, path, half, thick * h, count(t, n, 4), lift * h));
  if (row.collar === "crew") (row.ribs ? other : same).push(neckBand(t, shell, row.neck - 0.01, 0.028, 0.014));
  if (row.collar === "shirt") main.push(collar(t, shell, { at: row.neck, stand: 0.1, fold: 0.12, point: 0.09, gap: 0.1 }));
  if (row.collar === "stand") main.push(collar(t, shell, { at: row.neck, stand: 0.11, fold: 0.03, point: 0, gap: 0.16, spread: 0.02 }));
  if (row.collar === "hood") {
    main.push(collar(t, shell, { at: row.neck - 0.02, stand: 0.13, fold: 0.2, point: -0.1, gap: 0.16, spread: 0.06 }));
    for (const q of [1, -1]) other.push(lay(frontLine(t, q * 0.08 * h, 0.98, 0.72), () => 0.009 * h, 0.012, 8, 0.004));
  }
  if (row.front === "buttons") {
    same.push(lay(frontLine(t, 0, row.neck - 0.22, Math.max(row.hem, -0.05) + 0.01, 10), () => 0.038 * h, 0.01, 20));
    other.push(fit(t, buttons(t, shell, 0, 0.92, Math.max(row.hem, 0) + 0.08, 6, 0.019)));
  }
  if (row.front === "zip") other.push(lay(frontLine(t, 0, row.neck - 0.16, Math.max(row.hem, -0.05) + 0.01, 10), () => 0.014 * h, 0.012, 20));
  if (row.ribs) {
    other.push(fit(t, band(t, shell.torso, Math.max(row.hem, 0.02) + 0.03, 0.05 * h, 0.012 * h, (row.flare ?? 0) * h)));
    other.push(...cuffs(t, shell, row.sleeve - 0.03, 0.05, 0.014));
  } else if (row.cuffs) same.push(...cuffs(t, shell, row.sleeve - 0.03, 0.045, 0.01));
  if (row.pockets) for (const q of [1, -1]) same.push(lay(frontLine(t, (u) => q * (0.2 + 0.05 * u) * h, 0.2, 0.14, 4), () => 0.035 * h, 0.012, 4));
  if (row.collar === "lapels") {
    const button = 0.42;
    const under = more.under ?? linear("#f2f2ee");
    // The shirt's triangle, the tie, then lapels from the neck to the button.
    parts.push(part("shirt", lay(frontLine(t, 0, row.neck - 0.16, button, 8), (u) => lerp(0.19, 0.012, u) * h, 0.004, 12), { kind: "cloth", color: under, roughness: 0.8 }));
    if (more.tie) parts.push(part("tie", lay(frontLine(t, 0, row.neck - 0.2, button, 8), (u) => lerp(0.034, 0.058, u) * h, 0.016, 12), { kind: "cloth", color: more.tie, roughness: 0.5 }));
    for (const q of [1, -1]) {
      const wide = (u: number) => (u < 0.32 ? lerp(0.05, 0.1, u / 0.32) : lerp(0.1, 0.012, (u - 0.32) / 0.68)) * h;
      same.push(lay(frontLine(t, (u) => q * lerp(0.215, 0.02, u) * h, row.neck - 0.08, button, 10), wide, 0.02, 18));
    }
    main.push(collar(t, shell, { at: row.neck - 0.05, stand: 0.06, fold: 0.1, point: 0.02, gap: 0.75 }));
    const shirtCollar = collar(t, { ...shell }, { at: row.neck, stand: 0.1, fold: 0.07, point: 0.06, gap: 0.12 });
    parts.push(part("shirt", shirtCollar, { kind: "cloth", color: under, roughness: 0.8 }));
    same.push(lay(frontLine(t, 0.012 * h, button, Math.max(row.hem, -0.05) + 0.01, 8), () => 0.012 * h, 0.01, 14));
    other.push(fit(t, buttons(t, shell, 0, button - 0.03, button - 0.2, 2, 0.021)));
    same.push(lay(frontLine(t, 0.24 * h, 0.78, 0.775, 3), () => 0.012 * h, 0.008, 3));
  }
  parts.unshift(part("garment", mergeMeshes(main), cloth));
  if (same.length) parts.push(part("garment", mergeMeshes(same), plain));
  if (other.length) parts.push(part("trim", mergeMeshes(other), trim));
  return { parts, shell };
}

/** Trousers with a waistband, and a belt where asked. */
function trousers(t: Tailor, w: Wear, cut: LegCut, more: { belt?: boolean; seam?: boolean } = {}): Part[] {
  const shell = cutTrousers(t, cut);
  const h = t.f.head;
  const parts = [part("garment", mergeMeshes(shell.meshes), w.surface(w.color))];
  const waist = fit(t, band(t, shell.torso, cut.waist - 0.03, 0.04 * h, 0.012 * h));
  parts.push(part("trim", waist, more.belt ? { kind: "plain", color: w.accent, roughness: 0.45 } : w.surface(w.color, { pattern: undefined })));
  return parts;
}

const SHOES = (t: Tailor, w: Wear, cut: Parameters<typeof cutShoes>[1], surface?: Partial<Surface>): Part[] => {
  const { upper, sole } = cutShoes(t, cut);
  return [part("shoes", upper, w.surface(w.color, surface)), part("soles", sole, { kind: "plain", color: w.accent, roughness: 0.7 })];
};

/** Coats: a top whose tail is a cone below the waist, closed in front. */
function coat(t: Tailor, w: Wear, o: { cut: TopRow; hem: number; width: number; folds: number; waves?: number; surface?: Partial<Surface>; belt?: boolean; placket?: boolean }): { parts: Part[]; shell: Shell } {
  const from = 0.3;
  const made = top(t, w, { ...o.cut, hem: from - 0.06, flare: 0 }, { surface: o.surface });
  const h = t.f.head;
  const skirt = cutSkirt(t, { from, hem: o.hem, width: o.width, body: made.shell.torso, ease: 0.0, folds: o.folds, waves: o.waves ?? 7 });
  made.parts.push(part("garment", skirt, w.surface(w.color, { ...o.surface, twoSided: true })));
  if (o.placket !== false) {
    // The front edge runs on down the tail.
    const bottom = o.hem + 0.005;
    const top0 = spineAt(t.f, 0.3)[1];
    const line: Vec3[] = Array.from({ length: 10 }, (_, i) => {
      const y = lerp(top0, bottom, i / 9);
      return [0.0, y, frontOf(skirt, y) + 0.004];
    });
    made.parts.push(part("garment", swing(t, ribbon(line, 0.042 * h, 0.012 * h), top0, o.hem), w.surface(w.color, { ...o.surface, pattern: undefined })));
    const dots = line.filter((_, i) => i % 2 === 1 && i < 8).map((p) => button((_x, _y, z) => z - p[2] - 0.012 * h, p, 0.024 * h));
    made.parts.push(part("trim", swing(t, mergeMeshes(dots), top0, o.hem), { kind: "plain", color: w.accent, roughness: 0.4 }));
  }
  if (o.belt) made.parts.push(part("trim", fit(t, band(t, made.shell.torso, 0.36, 0.045 * h, 0.02 * h)), { kind: "plain", color: w.accent, roughness: 0.45 }));
  return made;
}

/** z of a skirt's outside in front at height y. */
function frontOf(m: Mesh, y: number): number {
  let best = 0;
  let near = Infinity;
  for (let i = 0; i < m.positions.length; i += 3) {
    if (Math.abs(m.positions[i]) > 0.02 || m.positions[i + 2] < 0) continue;
    const d = Math.abs(m.positions[i + 1] - y);
    if (d < near - 1e-4 || (d < near + 0.01 && m.positions[i + 2] > best)) {
      if (d < near) near = d;
      best = m.positions[i + 2];
    }
  }
  return best;
}

/** A flat strip along points that faces +z. */
function ribbon(line: Vec3[], half: number, thick: number): Mesh {
  const positions: number[] = [];
  const indices: number[] = [];
  const section: [number, number][] = [
    [-1, -0.5],
    [-0.9, 0.8],
    [0.9, 0.8],
    [1, -0.5],
  ];
  line.forEach((p) => {
    for (const [x, z] of section) positions.push(p[0] + x * half, p[1], p[2] + z * thick);
  });
  for (let j = 0; j < line.length - 1; j++)
    for (let i = 0; i < 3; i++) {
      const a = j * 4 + i;
      indices.push(a, a + 4, a + 1, a + 1, a + 4, a + 5);
    }
  return withNormals({ positions: Float32Array.from(positions), normals: new Float32Array(positions.length), indices: Uint32Array.from(indices) });
}

function dress(t: Tailor, w: Wear, o: { cut: TopRow; hem: number; width: number; folds: number; waves?: number; belt?: boolean }): Part[] {
  const from = 0.45;
  const made = top(t, w, { ...o.cut, hem: from - 0.05 });
  const h = t.f.head;
  const skirt = cutSkirt(t, { from, hem: o.hem, width: o.width, body: made.shell.torso, ease: 0, folds: o.folds, waves: o.waves ?? 11, bell: 0.85 });
  const parts = [...made.parts, part("garment", skirt, w.surface(w.color, { twoSided: true }))];
  if (o.belt !== false) parts.push(part("trim", fit(t, band(t, made.shell.torso, 0.44, 0.055 * h, 0.018 * h)), { kind: "plain", color: w.accent, roughness: 0.45 }));
  return parts;
}

const at = (t: Tailor, u: number): number => lerp(0, t.f.hip[1], u);

/** The table. Colours are what the garment has when nobody says. */
export const GARMENTS: Record<string, GarmentRow> = {
  "t-shirt": {
    en: ["t-shirt", "tee", "tee shirt"],
    zh: ["T恤", "短袖"],
    slot: "top",
    color: "#d8503f",
    cover: { torso: true, arm: 0.3 },
    layer: 2,
    build: (t, w) => top(t, w, { ease: 0.035, hem: -0.06, neck: 1.225, sleeve: 0.3, sleeveEase: [0.03, 0.055], flare: 0.03, folds: 0.35, collar: "crew" }).parts,
  },
  shirt: {
    en: ["shirt", "dress shirt", "button-up"],
    zh: ["衬衫"],
    slot: "top",
    color: "#e9eef2",
    cover: { torso: true, arm: 0.95 },
    layer: 2,
    build: (t, w) => top(t, w, { ...SHIRT, collar: "shirt", front: "buttons", cuffs: true }).parts,
  },
  blouse: {
    en: ["blouse"],
    zh: ["女衬衫", "罩衫"],
    slot: "top",
    color: "#f3d9d4",
    material: "silk",
    cover: { torso: true, arm: 0.95 },
    layer: 2,
    build: (t, w) => top(t, w, { ...SHIRT, neck: 1.23, sleeveEase: [0.05, 0.09], folds: 0.7, collar: "shirt", cuffs: true }).parts,
  },
  sweater: {
    en: ["sweater", "jumper", "pullover", "jersey", "cardigan"],
    zh: ["毛衣", "针织衫"],
    slot: "top",
    color: "#3f6f7d",
    material: "wool",
    cover: { torso: true, arm: 0.95 },
    layer: 3,
    build: (t, w) => top(t, { ...w, accent: w.color }, { ease: 0.06, hem: 0.0, neck: 1.22, sleeve: 0.98, sleeveEase: [0.05, 0.065], folds: 0.45, collar: "crew", ribs: true }).parts,
  },
  hoodie: {
    en: ["hoodie", "sweatshirt"],
    zh: ["卫衣", "连帽衫"],
    slot: "top",
    color: "#7a8594",
    accent: "#f0f0ee",
    cover: { torso: true, arm: 0.95 },
    layer: 3,
    build: (t, w) => top(t, w, { ease: 0.07, hem: -0.02, neck: 1.2, sleeve: 0.98, sleeveEase: [0.06, 0.07], folds: 0.5, collar: "hood", pockets: true, cuffs: true }).parts,
  },
  jacket: {
    en: ["jacket", "blazer", "bomber jacket"],
    zh: ["夹克", "外套"],
    slot: "over",
    color: "#3d4a5c",
    accent: "#c9cdd2",
    cover: { torso: true, arm: 0.95 },
    layer: 4,
    build: (t, w) => top(t, w, { ease: 0.08, hem: 0.0, neck: 1.23, sleeve: 0.99, sleeveEase: [0.065, 0.07], folds: 0.5, collar: "stand", front: "zip", cuffs: true, pockets: true }).parts,
  },
  suit: {
    en: ["suit", "business suit", "tuxedo"],
    zh: ["西装", "西服"],
    slot: "whole",
    color: "#6f747c",
    accent: "#2b2d33",
    cover: { torso: true, arm: 0.95, leg: 0.97 },
    layer: 4,
    build: (t, w) => {
      const suit = top(t, w, { ease: 0.075, hem: -0.18, neck: 1.2, sleeve: 0.97, sleeveEase: [0.06, 0.045], flare: 0.03, folds: 0.25, collar: "lapels", pockets: true }, { tie: linear("#8c1f2b") }).parts;
      return [...suit, ...trousers(t, w, { ease: 0.02, waist: 0.3, to: 0.985, legEase: [0.02, 0.045], folds: 0.3 }), part("shirt", mergeMeshes([1, -1].map((q) => fit(t, ringBand(t, armField(t), armRing(t.f, q, 0.98), 0.035 * t.f.head, 0.006 * t.f.head), 0.017))), { kind: "cloth", color: linear("#f2f2ee") })];
    },
  },
  coat: {
    en: ["coat", "overcoat", "trench coat", "trenchcoat"],
    zh: ["大衣", "风衣"],
    slot: "over",
    color: "#a9825a",
    accent: "#4a3522",
    material: "wool",
    cover: { torso: true, arm: 0.95, leg: 0.3 },
    layer: 5,
    build: (t, w) => coat(t, w, { cut: { ease: 0.09, hem: 0, neck: 1.22, sleeve: 0.99, sleeveEase: [0.075, 0.08], folds: 0.35, collar: "shirt", front: "buttons", cuffs: true }, hem: t.f.knee[1] * 0.92, width: 0.66, folds: 0.35, belt: true }).parts,
  },
  raincoat: {
    en: ["raincoat", "rain jacket", "mackintosh", "slicker", "poncho"],
    zh: ["雨衣"],
    slot: "over",
    color: "#f2b705",
    accent: "#8a5f08",
    material: "vinyl",
    cover: { torso: true, arm: 0.95, leg: 0.35 },
    layer: 5,
    build: (t, w) => {
      const made = coat(t, w, { cut: { ease: 0.1, hem: 0, neck: 1.2, sleeve: 0.99, sleeveEase: [0.09, 0.13], folds: 0.5, collar: "hood", front: "buttons", pockets: true }, hem: t.f.knee[1] * 0.86, width: 0.84, folds: 0.45, waves: 6 });
      return made.parts;
    },
  },
  "lab-coat": {
    en: ["lab coat", "white coat"],
    zh: ["白大褂"],
    slot: "over",
    color: "#f4f6f7",
    accent: "#d5dadd",
    cover: { torso: true, arm: 0.95, leg: 0.3 },
    layer: 5,
    build: (t, w) => coat(t, w, { cut: { ease: 0.07, hem: 0, neck: 1.21, sleeve: 0.98, sleeveEase: [0.055, 0.07], folds: 0.35, collar: "shirt", front: "buttons", pockets: true }, hem: t.f.knee[1] * 1.0, width: 0.56, folds: 0.25 }).parts,
  },
  dress: {
    en: ["dress", "gown", "frock"],
    zh: ["连衣裙", "裙子"],
    slot: "whole",
    color: "#dd9a26",
    accent: "#7a3b22",
    cover: { torso: true, arm: 0.24, leg: 0.3 },
    layer: 2,
    build: (t, w) => dress(t, w, { cut: { ease: 0.03, hem: 0.4, neck: 1.215, sleeve: 0.26, sleeveEase: [0.045, 0.06], folds: 0.15, collar: "crew" }, hem: t.f.knee[1] * 1.06, width: 0.84, folds: 0.6 }),
  },
  skirt: {
    en: ["skirt", "miniskirt"],
    zh: ["短裙", "半身裙"],
    slot: "bottom",
    color: "#3c4b6b",
    cover: { leg: 0.3 },
    layer: 2,
    build: (t, w) => {
      const body = cutTrousers({ ...t, fine: 0.1 }, { ease: 0.02, waist: 0.4, to: 0.3, legEase: [0.02, 0.02] }).torso;
      return [
        part("garment", cutSkirt(t, { from: 0.38, hem: lerp(t.f.knee[1], t.f.hip[1], 0.12), width: 0.66, body, folds: 0.5, waves: 10 }), w.surface(w.color, { twoSided: true })),
        part("trim", fit(t, band(t, body, 0.37, 0.04 * t.f.head, 0.014 * t.f.head)), w.surface(w.color, { pattern: undefined })),
      ];
    },
  },
  trousers: {
    en: ["trousers", "pants", "slacks", "chinos"],
    zh: ["裤子", "长裤"],
    slot: "bottom",
    color: "#4b4f58",
    accent: "#3a2a1e",
    cover: { leg: 0.97 },
    layer: 1,
    build: (t, w) => trousers(t, w, { ease: 0.02, waist: 0.32, to: 0.985, legEase: [0.02, 0.05], folds: 0.35 }, { belt: true }),
  },
  jeans: {
    en: ["jeans", "denim pants"],
    zh: ["牛仔裤"],
    slot: "bottom",
    color: "#3b5a86",
    accent: "#5a3a22",
    material: "denim",
    cover: { leg: 0.97 },
    layer: 1,
    build: (t, w) => trousers(t, w, { ease: 0.016, waist: 0.3, to: 0.985, legEase: [0.014, 0.032], folds: 0.5 }, { belt: true }),
  },
  shorts: {
    en: ["shorts"],
    zh: ["短裤"],
    slot: "bottom",
    color: "#7c7457",
    cover: { leg: 0.42 },
    layer: 1,
    build: (t, w) => trousers(t, w, { ease: 0.022, waist: 0.3, to: 0.44, legEase: [0.03, 0.06], folds: 0.35 }),
  },
  leggings: {
    en: ["leggings", "tights", "stockings"],
    zh: ["紧身裤", "打底裤"],
    slot: "bottom",
    color: "#2a2c33",
    cover: { leg: 0.98 },
    layer: 1,
    build: (t, w) => trousers(t, w, { ease: 0.008, waist: 0.3, to: 0.99, legEase: [0.008, 0.008], folds: 0.1 }),
  },
  uniform: {
    en: ["uniform", "police uniform", "military uniform"],
    zh: ["制服", "警服"],
    slot: "whole",
    color: "#2c3c5a",
    accent: "#c9a544",
    cover: { torso: true, arm: 0.95, leg: 0.97 },
    layer: 3,
    build: (t, w) => {
      const made = top(t, w, { ease: 0.05, hem: -0.05, neck: 1.23, sleeve: 0.98, sleeveEase: [0.045, 0.05], folds: 0.3, collar: "shirt", front: "buttons", cuffs: true, pockets: true });
      const h = t.f.head;
      const badge = fit(t, mergeMeshes([button(made.shell.torso, onto(made.shell.torso, add(spineAt(t.f, 0.8), [0.22 * h, 0, t.f.chest[1] * 1.2])), 0.045 * h)]));
      return [...made.parts, part("badge", badge, { kind: "plain", color: w.accent, metalness: 1, roughness: 0.3 }), ...trousers(t, w, { ease: 0.02, waist: 0.32, to: 0.985, legEase: [0.02, 0.045], folds: 0.3 }, { belt: true })];
    },
  },
  apron: {
    en: ["apron"],
    zh: ["围裙"],
    slot: "over",
    color: "#efe6d2",
    cover: {},
    layer: 6,
    build: (t, w) => {
      const h = t.f.head;
      const shell = cutTop({ ...t, fine: 0.12 }, { ease: 0.085, hem: -0.05, neck: 1.1, sleeve: 0, sleeveEase: [0, 0] });
      const bib = fit(t, strip(shell.torso, frontLine(t, 0, 0.86, 0.36, 8), () => 0.22 * h, 0.008 * h, count(t, 12, 5)));
      const skirt = cutSkirt(t, { from: 0.38, hem: t.f.knee[1] * 1.05, width: 0.52, body: shell.torso, folds: 0.3, waves: 5, open: Math.PI * 1.05 });
      // The cone is open behind: turn its gap from the front.
      for (let i = 0; i < skirt.positions.length; i += 3) for (const a of [skirt.positions, skirt.normals]) { a[i] *= -1; a[i + 2] *= -1; }
      const straps = [1, -1].map((q) => fit(t, strip(shell.torso, [add(spineAt(t.f, 0.86), [q * 0.18 * h, 0, 0.3 * h]), add(spineAt(t.f, 1.05), [q * 0.17 * h, 0, 0.12 * h]), add(spineAt(t.f, 1.1), [q * 0.16 * h, 0, -0.1 * h])], () => 0.022 * h, 0.01 * h, 10)));
      return [part("garment", mergeMeshes([bib, ...straps]), w.surface(w.color)), part("garment", skirt, w.surface(w.color, { twoSided: true })), part("garment", fit(t, band(t, shell.torso, 0.38, 0.025 * h, 0.012 * h)), w.surface(w.color))];
    },
  },
  robe: {
    en: ["robe", "kimono", "bathrobe", "toga", "cloak"],
    zh: ["长袍", "和服", "浴袍"],
    slot: "whole",
    color: "#7d3f5e",
    accent: "#e8c98a",
    material: "silk",
    cover: { torso: true, arm: 0.8, leg: 0.9 },
    layer: 4,
    build: (t, w) => {
      const h = t.f.head;
      const made = coat(t, w, { cut: { ease: 0.07, hem: 0, neck: 1.16, sleeve: 0.9, sleeveEase: [0.06, 0.2], folds: 0.5 }, hem: at(t, 0.1), width: 0.62, folds: 0.3, placket: false });
      const lapel = [1, -1].map((q) => fit(t, strip(made.shell.torso, frontLine(t, (u) => q * lerp(0.21, q > 0 ? -0.1 : -0.02, u) * h, 1.06, 0.4, 9), () => 0.045 * h, (q > 0 ? 0.022 : 0.014) * h, count(t, 16, 6))));
      const sash = fit(t, band(t, made.shell.torso, 0.4, 0.12 * h, 0.026 * h));
      return [...made.parts, part("trim", mergeMeshes([...lapel, sash]), w.surface(w.accent, { pattern: undefined }))];
    },
  },
  swimsuit: {
    en: ["swimsuit", "bathing suit", "bikini", "swimming trunks"],
    zh: ["泳衣", "泳裤"],
    slot: "whole",
    color: "#1f7a8c",
    cover: {},
    layer: 1,
    build: (t, w) => {
      const shorts = trousers(t, w, { ease: 0.01, waist: 0.22, to: t.f.manly > 0.5 ? 0.3 : 0.06, legEase: [0.012, 0.02], folds: 0.1 });
      if (t.f.manly > 0.5) return shorts;
      return [...top(t, w, { ease: 0.008, hem: 0.0, neck: 0.96, sleeve: 0, sleeveEase: [0, 0], folds: 0 }).parts, ...shorts];
    },
  },
  shoes: { en: ["shoe", "dress shoe", "loafer", "flat", "high heel", "heel"], zh: ["鞋", "皮鞋"], slot: "feet", color: "#4a2c22", accent: "#241812", material: "leather", cover: { foot: true }, layer: 1, build: (t, w) => [...SHOES(t, w, { shaft: 0, ease: 0.012, sole: 0.05, round: 0.5 }), part("socks", cutSocks(t, 0.25), { kind: "cloth", color: linear("#2c2c33") })] },
  sneakers: { en: ["sneaker", "trainer", "running shoe", "tennis shoe"], zh: ["运动鞋", "球鞋"], slot: "feet", color: "#e9e9ec", accent: "#f6f4ee", material: "cloth", cover: { foot: true }, layer: 1, build: (t, w) => [...SHOES(t, w, { shaft: 0.02, ease: 0.022, sole: 0.085, round: 1 }), part("socks", cutSocks(t, 0.22), { kind: "cloth", color: linear("#f1efe8") })] },
  boots: { en: ["boot", "hiking boot", "cowboy boot"], zh: ["靴子"], slot: "feet", color: "#5b3a24", accent: "#2a1c14", material: "leather", cover: { foot: true, leg: 1 }, layer: 2, build: (t, w) => SHOES(t, w, { shaft: 0.42, ease: 0.02, sole: 0.08, round: 0.8, room: 0.03 }) },
  "rain-boots": { en: ["rain boot", "wellington", "wellington boot", "rubber boot", "gumboot"], zh: ["雨靴", "雨鞋"], slot: "feet", color: "#c8402f", accent: "#7a2a22", material: "rubber", cover: { foot: true }, layer: 2, build: (t, w) => SHOES(t, w, { shaft: 0.72, ease: 0.03, sole: 0.075, round: 1, room: 0.05 }) },
  sandals: { en: ["sandal", "flip-flop", "slipper"], zh: ["凉鞋", "拖鞋"], slot: "feet", color: "#8a5a36", accent: "#6a4428", material: "leather", cover: { foot: true }, layer: 1, build: (t, w) => SHOES(t, w, { shaft: 0, ease: 0.006, sole: 0.05, round: 0.9 }) },
};

const armField = (t: Tailor): Field => fieldOf([...armFlesh(t.f, 1, 0.03 * t.f.head), ...armFlesh(t.f, -1, 0.03 * t.f.head)]);
