/** Every garment as a row of a table: words, what it covers, and how the tailor cuts it. */
import { add, addScaled, cross, dot, lerp, mix, normalize, sub, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { box, ellipsoid, tube } from "../../shape/primitives.ts";
import type { Field } from "../../shape/sdf.ts";
import { gradient, leave } from "../../shape/sheath.ts";
import { type Color, linear, type Surface } from "../../surface/spec.ts";
import type { Part } from "../types.ts";
import {
  backpack,
  beanie,
  brimHat,
  cap,
  chefHat,
  glasses,
  gloves,
  type HeadWearing,
  hardHat,
  hoodUp,
  necktie,
  scarf,
  spaceHelmet,
  sunglasses,
} from "./accessories.ts";
import {
  armFlesh,
  armRing,
  fieldOf,
  handMesh,
  legRing,
  mirror,
  neckFlesh,
  neckLine,
  spineAt,
  torsoRing,
} from "./body.ts";
import { cutShoes, cutSocks, footField } from "./footwear.ts";
import {
  band,
  button,
  count,
  cutSkirt,
  cutTop,
  cutTrousers,
  fit,
  type LegCut,
  ringBand,
  type Shell,
  strip,
  swing,
  type Tailor,
  type TopCut,
} from "./tailor.ts";

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
  /** Face and hair behind a mirror. */
  head?: boolean;
}

/** One row of the table of garments. */
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
  /** What it does to hair: "flat" presses it under a hat, "hidden" covers it. */
  hair?: "flat" | "hidden";
  build(t: Tailor, w: Wear, on: HeadWearing): Part[];
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
  mergeMeshes(
    t.fine < 0.2
      ? []
      : frontLine(t, x, from, to, n).map((p) => button(shell.torso, onto(shell.torso, p), radius * t.f.head)),
  );

/** A collar around the neck: `stand` rises, `fold` lies back down; open in front by `gap` radians. Lengths in heads. */
export function collar(
  t: Tailor,
  shell: Shell,
  cut: { at: number; stand: number; fold: number; point: number; gap: number; spread?: number },
): Mesh {
  const { f } = t;
  const h = f.head;
  const columns = count(t, 36, 16);
  const r = torsoRing(f, cut.at);
  const lean = r.lean ?? 0;
  const rows = 6;
  const throat = fieldOf(neckFlesh(f, 0.006 * h));
  const under: Field = (x, y, z) => Math.min(shell.torso(x, y, z), throat(x, y, z));
  const clear = (p: Vec3, least: number): Vec3 => {
    const d = under(p[0], p[1], p[2]);
    return d < least ? addScaled(p, gradient(under, p), least - d) : p;
  };
  const positions = new Float32Array((columns + 1) * rows * 3);
  const indices: number[] = [];
  for (let i = 0; i <= columns; i++) {
    const a = lerp(cut.gap, Math.PI * 2 - cut.gap, i / columns);
    const level = cross(r.along, [1, 0, 0]);
    const d: Vec3 = [0, 1, 2].map(
      (k) =>
        (k === 0 ? Math.sin(a) : 0) * Math.cos(lean) -
        level[k] * Math.cos(a) * Math.cos(lean) +
        r.along[k] * Math.sin(lean),
    ) as Vec3;
    const base = addScaled(r.from, d, leave(shell.torso, r.from, d, h) - 0.004 * h);
    const out: Vec3 = [Math.sin(a), 0, Math.cos(a)];
    const front = Math.max(0, Math.cos(a)) ** 3;
    const behind = Math.max(0, -Math.cos(a));
    const stand = cut.stand * h * (0.75 + 0.45 * behind);
    const fold = (cut.fold + cut.point * front) * h;
    // The stand leans in until it hugs the neck, square to the neck's own axis.
    const axis = neckLine(f);
    const along = normalize(sub(axis.top, axis.base));
    const round = normalize(addScaled(out, along, -dot(out, along)));
    const height = dot(sub(base, axis.base), along) + stand;
    const hug = f.neck * 1.1 + (0.02 + (cut.spread ?? 0)) * h;
    const up = addScaled(addScaled(axis.base, along, height), round, hug);
    const slope = Math.min(
      0.85,
      Math.max(0.25, (Math.hypot(base[0] - up[0], base[2] - up[2]) / Math.max(stand, 0.02 * h)) * 0.9),
    );
    const fall = (u: number): Vec3 => {
      const q = addScaled(addScaled(up, along, -fold * u), round, 0.02 * h + fold * u * (slope + 0.2 * front));
      return clear(q, 0.02 * h);
    };
    const line = [base, clear(mix(base, up, 0.6), 0.006 * h), clear(up, 0.012 * h), fall(0.08), fall(0.55), fall(1)];
    line.forEach((p, j) => positions.set(p, (j * (columns + 1) + i) * 3));
  }
  for (let j = 0; j < rows - 1; j++)
    for (let i = 0; i < columns; i++) {
      const a = j * (columns + 1) + i;
      const b = a + 1;
      const c = a + columns + 1;
      indices.push(a, b, c + 1, a, c + 1, c);
    }
  // Cloth seen from both sides: outside where it lies down, inside where it stands.
  const m = withNormals({ positions, normals: new Float32Array(positions.length), indices: Uint32Array.from(indices) });
  const other = { ...m, normals: m.normals.map((x) => -x), indices: m.indices.slice().reverse() };
  return fit(t, mergeMeshes([m, other]), 0.02);
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
  [1, -1].map((q) =>
    fit(t, ringBand(t, shell.field, armRing(t.f, q, at), half * t.f.head, thickness * t.f.head), 0.017),
  );

const neckBand = (t: Tailor, shell: Shell, at: number, half: number, thickness: number): Mesh =>
  fit(t, ringBand(t, shell.torso, torsoRing(t.f, at), half * t.f.head, thickness * t.f.head, 0, 34), 0.02);

const SHIRT: TopCut = {
  drape: 0.5,
  ease: 0.035,
  hem: -0.06,
  neck: 1.24,
  sleeve: 0.97,
  sleeveEase: [0.04, 0.05],
  folds: 0.35,
};

interface TopRow extends TopCut {
  collar?: "none" | "crew" | "shirt" | "stand" | "lapels" | "hood";
  front?: "none" | "buttons" | "zip" | "open";
  cuffs?: boolean;
  ribs?: boolean;
  pockets?: boolean;
  strings?: boolean;
}

/** Tops share one recipe: shell, collar, front, cuffs, hem. */
function top(
  t: Tailor,
  w: Wear,
  row: TopRow,
  more: { under?: Color; tie?: Color; surface?: Partial<Surface> } = {},
): { parts: Part[]; shell: Shell } {
  const shell = cutTop(t, row);
  const h = t.f.head;
  const cloth = w.surface(w.color, more.surface);
  const trim = w.surface(w.accent, { pattern: undefined });
  const plain = { ...cloth, pattern: undefined };
  const main: Mesh[] = [...shell.meshes];
  const same: Mesh[] = [];
  const other: Mesh[] = [];
  const dark: Mesh[] = [];
  const parts: Part[] = [];
  const lay = (path: Vec3[], half: (u: number) => number, thick: number, n: number, lift = 0) =>
    fit(t, strip(shell.torso, path, half, thick * h, count(t, n, 4), (lift + 0.012) * h));
  if (row.collar === "crew") other.push(neckBand(t, shell, row.neck - 0.01, row.ribs ? 0.04 : 0.03, 0.014));
  if (row.collar === "shirt")
    main.push(collar(t, shell, { at: row.neck, stand: 0.1, fold: 0.12, point: 0.09, gap: 0.045 }));
  if (row.collar === "stand")
    main.push(collar(t, shell, { at: row.neck, stand: 0.11, fold: 0.03, point: 0, gap: 0.16, spread: 0.02 }));
  if (row.collar === "hood") {
    main.push(collar(t, shell, { at: row.neck - 0.02, stand: 0.13, fold: 0.2, point: -0.1, gap: 0.16, spread: 0.06 }));
    if (row.strings)
      for (const q of [1, -1])
        other.push(lay(frontLine(t, q * 0.08 * h, 0.98, 0.72), () => 0.009 * h, 0.012, 8, 0.004));
  }
  if (row.front === "buttons") {
    same.push(lay(frontLine(t, 0, row.neck - 0.22, Math.max(row.hem, -0.05) + 0.01, 10), () => 0.038 * h, 0.01, 20));
    other.push(fit(t, buttons(t, shell, 0, 0.92, Math.max(row.hem, 0) + 0.08, 6, 0.019)));
  }
  if (row.front === "zip")
    other.push(lay(frontLine(t, 0, row.neck - 0.16, Math.max(row.hem, -0.05) + 0.01, 10), () => 0.014 * h, 0.012, 20));
  if (row.ribs) {
    if (!t.tucked)
      other.push(
        fit(t, band(t, shell.torso, Math.max(row.hem, 0.02) + 0.03, 0.05 * h, 0.012 * h, (row.flare ?? 0) * h)),
      );
    other.push(...cuffs(t, shell, row.sleeve - 0.03, 0.05, 0.014));
  } else if (row.cuffs) same.push(...cuffs(t, shell, row.sleeve - 0.03, 0.045, 0.01));
  // A seam's shade where short sleeves and plain hems end.
  if (!row.ribs && !row.cuffs && row.sleeve > 0.05 && row.sleeve < 0.6 && t.fine > 0.15)
    other.push(...cuffs(t, shell, row.sleeve - 0.012, 0.016, 0.008));
  if (row.pockets)
    for (const q of [1, -1]) {
      // A flap level with the hips, on the side of the front.
      const flap = [0.17, 0.25, 0.33, 0.41].map((x): Vec3 => {
        const p = spineAt(t.f, 0.17 + (x - 0.17) * 0.08);
        return add(p, [q * x * h * (t.f.waist[0] / (0.34 * h)), 0, t.f.chest[1] * 1.15 + t.f.belly]);
      });
      dark.push(lay(flap, () => 0.034 * h, 0.014, 6));
    }
  if (row.collar === "lapels") {
    const button = 0.42;
    const under = more.under ?? linear("#f2f2ee");
    // The shirt's triangle, the tie, then lapels from the neck to the button.
    parts.push(
      part(
        "shirt",
        lay(frontLine(t, 0, row.neck - 0.015, button, 9), (u) => lerp(0.2, 0.012, u) * h, 0.004, 14),
        { kind: "cloth", color: under, roughness: 0.8 },
      ),
    );
    if (more.tie)
      parts.push(
        part(
          "tie",
          lay(
            frontLine(t, 0, row.neck - 0.04, button, 9),
            (u) => (u < 0.12 ? lerp(0.062, 0.05, u * 8) : lerp(0.036, 0.07, u)) * h,
            0.018,
            16,
          ),
          { kind: "cloth", color: more.tie, roughness: 0.5 },
        ),
      );
    for (const q of [1, -1]) {
      const wide = (u: number) => (u < 0.32 ? lerp(0.05, 0.1, u / 0.32) : lerp(0.1, 0.012, (u - 0.32) / 0.68)) * h;
      dark.push(
        lay(
          frontLine(t, (u) => q * lerp(0.22, 0.02, u) * h, row.neck + 0.005, button, 10),
          wide,
          0.022,
          18,
          0.004,
        ),
      );
    }
    main.push(collar(t, shell, { at: row.neck - 0.02, stand: 0.09, fold: 0.1, point: 0, gap: 1.15, spread: 0.02 }));
    const shirtCollar = collar(t, { ...shell }, { at: row.neck, stand: 0.1, fold: 0.07, point: 0.06, gap: 0.05 });
    parts.push(part("shirt", shirtCollar, { kind: "cloth", color: under, roughness: 0.8 }));
    same.push(lay(frontLine(t, 0.012 * h, button, Math.max(row.hem, -0.05) + 0.01, 8), () => 0.012 * h, 0.01, 14));
    other.push(fit(t, buttons(t, shell, 0, button - 0.03, button - 0.2, 2, 0.021)));
    // A breast pocket with a kerchief's edge, and the vent behind.
    const breast = [0.17, 0.23, 0.29].map(
      (x): Vec3 => add(spineAt(t.f, 0.76 + x * 0.05), [x * h, 0, t.f.chest[1] * 1.2]),
    );
    dark.push(lay(breast, () => 0.016 * h, 0.01, 4));
    const vent = [0.16, 0.04, -0.05].map((p): Vec3 => add(spineAt(t.f, p), [0, 0, -t.f.chest[1] * 1.2]));
    dark.push(lay(vent, () => 0.009 * h, 0.008, 6));
    dark.push(lay(frontLine(t, -0.02 * h, button, Math.max(row.hem, -0.05) + 0.01, 8), () => 0.006 * h, 0.006, 10));
  }
  parts.unshift(part("garment", mergeMeshes(main), cloth));
  if (same.length) parts.push(part("garment", mergeMeshes(same), plain));
  // Lapels read by a shade of their own.
  if (dark.length)
    parts.push(
      part("lapels", mergeMeshes(dark), { ...plain, color: [w.color[0] * 0.66, w.color[1] * 0.66, w.color[2] * 0.68] }),
    );
  if (other.length) parts.push(part("trim", mergeMeshes(other), trim));
  return { parts, shell };
}

/** Trousers with a waistband, and a belt where asked. */
function trousers(t: Tailor, w: Wear, cut: LegCut, more: { belt?: boolean; seam?: boolean } = {}): Part[] {
  const shell = cutTrousers(t, cut);
  const h = t.f.head;
  const parts = [part("garment", mergeMeshes(shell.meshes), w.surface(w.color))];
  const waist = fit(t, band(t, shell.torso, cut.waist - 0.03, 0.04 * h, 0.012 * h));
  parts.push(
    part(
      "trim",
      waist,
      more.belt ? { kind: "plain", color: w.accent, roughness: 0.45 } : w.surface(w.color, { pattern: undefined }),
    ),
  );
  return parts;
}

const SHOES = (t: Tailor, w: Wear, cut: Parameters<typeof cutShoes>[1], surface?: Partial<Surface>): Part[] => {
  const { upper, sole } = cutShoes(t, cut);
  return [
    part("shoes", upper, w.surface(w.color, surface)),
    part("soles", sole, { kind: "plain", color: w.accent, roughness: 0.7 }),
  ];
};

/** Coats: a top whose tail is a cone below the waist, closed in front. */
function coat(
  t: Tailor,
  w: Wear,
  o: {
    cut: TopRow;
    hem: number;
    width: number;
    folds: number;
    waves?: number;
    surface?: Partial<Surface>;
    belt?: boolean;
    placket?: boolean;
  },
): { parts: Part[]; shell: Shell } {
  const from = 0.3;
  const made = top(t, w, { ...o.cut, hem: from - 0.06, flare: 0 }, { surface: o.surface });
  const h = t.f.head;
  const skirt = cutSkirt(t, {
    from,
    hem: o.hem,
    width: o.width,
    body: made.shell.torso,
    ease: 0.0,
    folds: o.folds,
    waves: o.waves ?? 7,
  });
  made.parts.push(part("garment", skirt, w.surface(w.color, { ...o.surface, twoSided: true })));
  if (o.placket !== false) {
    // The front edge runs on down the tail.
    const bottom = o.hem + 0.005;
    const top0 = spineAt(t.f, 0.3)[1];
    const line: Vec3[] = Array.from({ length: 10 }, (_, i) => {
      const y = lerp(top0, bottom, i / 9);
      return [0.0, y, frontOf(skirt, y) + 0.004];
    });
    made.parts.push(
      part(
        "garment",
        swing(t, ribbon(line, 0.042 * h, 0.012 * h), top0, o.hem),
        w.surface(w.color, { ...o.surface, pattern: undefined }),
      ),
    );
    const dots = line
      .filter((_, i) => i % 2 === 1 && i < 8)
      .map((p) => button((_x, _y, z) => z - p[2] - 0.012 * h, p, 0.024 * h));
    made.parts.push(
      part("trim", swing(t, mergeMeshes(dots), top0, o.hem), { kind: "plain", color: w.accent, roughness: 0.4 }),
    );
  }
  if (o.belt)
    made.parts.push(
      part("trim", fit(t, band(t, made.shell.torso, 0.36, 0.045 * h, 0.02 * h)), {
        kind: "plain",
        color: w.accent,
        roughness: 0.45,
      }),
    );
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
  return withNormals({
    positions: Float32Array.from(positions),
    normals: new Float32Array(positions.length),
    indices: Uint32Array.from(indices),
  });
}

function dress(
  t: Tailor,
  w: Wear,
  o: { cut: TopRow; hem: number; width: number; folds: number; waves?: number; belt?: boolean },
): Part[] {
  const from = 0.45;
  const made = top(t, w, { ...o.cut, hem: from - 0.05 });
  const h = t.f.head;
  const skirt = cutSkirt(t, {
    from,
    hem: o.hem,
    width: o.width,
    body: made.shell.torso,
    ease: 0,
    folds: o.folds,
    waves: o.waves ?? 11,
    bell: 0.85,
  });
  const parts = [...made.parts, part("garment", skirt, w.surface(w.color, { twoSided: true }))];
  if (o.belt !== false)
    parts.push(
      part("trim", fit(t, band(t, made.shell.torso, 0.44, 0.055 * h, 0.018 * h)), {
        kind: "plain",
        color: w.accent,
        roughness: 0.45,
      }),
    );
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
    build: (t, w) =>
      top(t, w, {
        ease: 0.035,
        hem: -0.06,
        neck: 1.225,
        sleeve: 0.3,
        sleeveEase: [0.03, 0.055],
        flare: 0.015,
        folds: 0.35,
        drape: 0.7,
        collar: "crew",
      }).parts,
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
    build: (t, w) =>
      top(t, w, { ...SHIRT, neck: 1.23, sleeveEase: [0.05, 0.09], folds: 0.7, collar: "shirt", cuffs: true }).parts,
  },
  sweater: {
    en: ["sweater", "jumper", "pullover", "jersey", "cardigan"],
    zh: ["毛衣", "针织衫"],
    slot: "top",
    color: "#3f6f7d",
    material: "wool",
    cover: { torso: true, arm: 0.95 },
    layer: 3,
    build: (t, w) =>
      top(t, w, {
        ease: 0.06,
        hem: 0.0,
        neck: 1.22,
        sleeve: 0.98,
        sleeveEase: [0.05, 0.065],
        folds: 0.45,
        drape: 0.8,
        collar: "crew",
        ribs: true,
      }).parts,
  },
  hoodie: {
    en: ["hoodie", "sweatshirt"],
    zh: ["卫衣", "连帽衫"],
    slot: "top",
    color: "#7a8594",
    accent: "#f0f0ee",
    cover: { torso: true, arm: 0.95 },
    layer: 3,
    build: (t, w) =>
      top(t, w, {
        ease: 0.07,
        hem: -0.02,
        neck: 1.2,
        sleeve: 0.98,
        sleeveEase: [0.06, 0.07],
        folds: 0.5,
        drape: 0.9,
        collar: "hood",
        pockets: true,
        cuffs: true,
        strings: true,
      }).parts,
  },
  jacket: {
    en: ["jacket", "blazer", "bomber jacket"],
    zh: ["夹克", "外套"],
    slot: "over",
    color: "#3d4a5c",
    accent: "#c9cdd2",
    cover: { torso: true, arm: 0.95 },
    layer: 4,
    build: (t, w) =>
      top(t, w, {
        ease: 0.08,
        hem: 0.0,
        neck: 1.23,
        sleeve: 0.99,
        sleeveEase: [0.065, 0.07],
        folds: 0.5,
        drape: 0.6,
        collar: "stand",
        front: "zip",
        cuffs: true,
        pockets: true,
      }).parts,
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
      const suit = top(
        t,
        w,
        {
          ease: 0.075,
          hem: -0.18,
          neck: 1.2,
          sleeve: 0.97,
          sleeveEase: [0.06, 0.045],
          flare: 0.02,
          folds: 0.25,
          drape: 0.4,
          collar: "lapels",
          pockets: true,
        },
        { tie: linear("#8c1f2b") },
      ).parts;
      return [
        ...suit,
        ...trousers(t, w, { ease: 0.02, waist: 0.3, to: 0.985, legEase: [0.05, 0.062], folds: 0.3, crease: 0.03 }),
        part(
          "shirt",
          mergeMeshes(
            [1, -1].map((q) =>
              fit(t, ringBand(t, armField(t), armRing(t.f, q, 0.98), 0.035 * t.f.head, 0.006 * t.f.head), 0.017),
            ),
          ),
          { kind: "cloth", color: linear("#f2f2ee") },
        ),
      ];
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
    build: (t, w) =>
      coat(t, w, {
        cut: {
          ease: 0.09,
          hem: 0,
          neck: 1.22,
          sleeve: 0.99,
          sleeveEase: [0.075, 0.08],
          folds: 0.35,
          collar: "shirt",
          front: "buttons",
          cuffs: true,
        },
        hem: t.f.knee[1] * 0.92,
        width: 0.66,
        folds: 0.35,
        belt: true,
      }).parts,
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
      const made = coat(t, w, {
        cut: {
          ease: 0.1,
          hem: 0,
          neck: 1.2,
          sleeve: 0.99,
          sleeveEase: [0.09, 0.13],
          folds: 0.5,
          collar: "hood",
          front: "buttons",
          pockets: true,
        },
        hem: t.f.knee[1] * 0.86,
        width: 0.88,
        folds: 0.45,
        waves: 6,
      });
      return made.parts;
    },
  },
  "rain-hood": {
    en: ["hood"],
    zh: ["兜帽", "帽兜"],
    slot: "head",
    color: "#f2b705",
    material: "vinyl",
    cover: {},
    layer: 9,
    hair: "hidden",
    build: hoodUp,
  },
  "lab-coat": {
    en: ["lab coat", "white coat"],
    zh: ["白大褂"],
    slot: "over",
    color: "#f4f6f7",
    accent: "#d5dadd",
    cover: { torso: true, arm: 0.95, leg: 0.3 },
    layer: 5,
    build: (t, w) =>
      coat(t, w, {
        cut: {
          ease: 0.07,
          hem: 0,
          neck: 1.21,
          sleeve: 0.98,
          sleeveEase: [0.055, 0.07],
          folds: 0.35,
          collar: "shirt",
          front: "buttons",
          pockets: true,
        },
        hem: t.f.knee[1] * 1.0,
        width: 0.56,
        folds: 0.25,
      }).parts,
  },
  dress: {
    en: ["dress", "gown", "frock"],
    zh: ["连衣裙", "裙子"],
    slot: "whole",
    color: "#dd9a26",
    accent: "#7a3b22",
    cover: { torso: true, arm: 0.24, leg: 0.3 },
    layer: 2,
    build: (t, w) =>
      dress(t, w, {
        cut: {
          ease: 0.03,
          hem: 0.4,
          neck: 1.215,
          sleeve: 0.26,
          sleeveEase: [0.045, 0.06],
          folds: 0.15,
          collar: "crew",
        },
        hem: t.f.knee[1] * 1.06,
        width: 0.84,
        folds: 0.6,
      }),
  },
  skirt: {
    en: ["skirt", "miniskirt"],
    zh: ["短裙", "半身裙"],
    slot: "bottom",
    color: "#3c4b6b",
    cover: { leg: 0.3 },
    layer: 2,
    build: (t, w) => {
      const body = cutTrousers({ ...t, fine: 0.1 }, { ease: 0.05, waist: 0.4, to: 0.3, legEase: [0.02, 0.02] }).torso;
      return [
        part(
          "garment",
          cutSkirt(t, {
            from: 0.38,
            hem: lerp(t.f.knee[1], t.f.hip[1], 0.12),
            width: 0.66,
            body,
            folds: 0.5,
            waves: 10,
          }),
          w.surface(w.color, { twoSided: true }),
        ),
        part(
          "trim",
          fit(t, band(t, body, 0.37, 0.04 * t.f.head, 0.014 * t.f.head)),
          w.surface(w.color, { pattern: undefined }),
        ),
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
    build: (t, w) =>
      trousers(t, w, { ease: 0.02, waist: 0.32, to: 0.975, legEase: [0.022, 0.064], folds: 0.35 }, { belt: true }),
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
    build: (t, w) =>
      trousers(t, w, { ease: 0.016, waist: 0.3, to: 0.975, legEase: [0.016, 0.062], folds: 0.5 }, { belt: true }),
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
      const made = top(t, w, {
        ease: 0.05,
        hem: -0.05,
        neck: 1.23,
        sleeve: 0.98,
        sleeveEase: [0.045, 0.05],
        folds: 0.3,
        collar: "shirt",
        front: "buttons",
        cuffs: true,
        pockets: true,
      });
      const h = t.f.head;
      const badge = fit(
        t,
        mergeMeshes([
          button(
            made.shell.torso,
            onto(made.shell.torso, add(spineAt(t.f, 0.8), [0.22 * h, 0, t.f.chest[1] * 1.2])),
            0.045 * h,
          ),
        ]),
      );
      return [
        ...made.parts,
        part("badge", badge, { kind: "plain", color: w.accent, metalness: 1, roughness: 0.3 }),
        ...trousers(t, w, { ease: 0.02, waist: 0.32, to: 0.985, legEase: [0.02, 0.045], folds: 0.3 }, { belt: true }),
      ];
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
      const shell = cutTop(
        { ...t, fine: 0.12 },
        { ease: 0.1, hem: -0.05, neck: 1.1, sleeve: 0, sleeveEase: [0, 0], drape: 0.6 },
      );
      const bib = fit(
        t,
        strip(shell.torso, frontLine(t, 0, 0.86, 0.36, 8), () => 0.22 * h, 0.008 * h, count(t, 12, 5)),
      );
      const skirt = cutSkirt(t, {
        from: 0.38,
        hem: t.f.knee[1] * 1.05,
        width: 0.52,
        body: shell.torso,
        folds: 0.3,
        waves: 5,
        open: Math.PI * 1.05,
        openBehind: true,
      });
      const straps = [1, -1].map((q) =>
        fit(
          t,
          strip(
            shell.torso,
            [
              add(spineAt(t.f, 0.86), [q * 0.18 * h, 0, 0.3 * h]),
              add(spineAt(t.f, 1.05), [q * 0.17 * h, 0, 0.12 * h]),
              add(spineAt(t.f, 1.1), [q * 0.16 * h, 0, -0.1 * h]),
            ],
            () => 0.022 * h,
            0.01 * h,
            10,
          ),
        ),
      );
      return [
        part("garment", mergeMeshes([bib, ...straps]), w.surface(w.color)),
        part("garment", skirt, w.surface(w.color, { twoSided: true })),
        part("garment", fit(t, band(t, shell.torso, 0.38, 0.025 * h, 0.012 * h)), w.surface(w.color)),
      ];
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
      const made = coat(t, w, {
        cut: { ease: 0.07, hem: 0, neck: 1.16, sleeve: 0.9, sleeveEase: [0.06, 0.2], folds: 0.5 },
        hem: at(t, 0.1),
        width: 0.62,
        folds: 0.3,
        placket: false,
      });
      const lapel = [1, -1].map((q) =>
        fit(
          t,
          strip(
            made.shell.torso,
            frontLine(t, (u) => q * lerp(0.21, q > 0 ? -0.1 : -0.02, u) * h, 1.06, 0.4, 9),
            () => 0.045 * h,
            (q > 0 ? 0.022 : 0.014) * h,
            count(t, 16, 6),
          ),
        ),
      );
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
      const shorts = trousers(t, w, {
        ease: 0.01,
        waist: 0.22,
        to: t.f.manly > 0.5 ? 0.3 : 0.06,
        legEase: [0.012, 0.02],
        folds: 0.1,
      });
      if (t.f.manly > 0.5) return shorts;
      return [
        ...top(t, w, { ease: 0.008, hem: 0.0, neck: 0.96, sleeve: 0, sleeveEase: [0, 0], folds: 0 }).parts,
        ...shorts,
      ];
    },
  },
  shoes: {
    en: ["shoe", "dress shoe", "loafer", "flat", "high heel", "heel"],
    zh: ["鞋", "皮鞋"],
    slot: "feet",
    color: "#4a2c22",
    accent: "#241812",
    material: "leather",
    cover: { foot: true },
    layer: 1,
    build: (t, w) => [
      ...SHOES(t, w, { shaft: 0, ease: 0.012, sole: 0.05, round: 0.5 }),
      ...socks(t, 0.25, t.f.manly > 0.5 ? "#2c2c33" : "#f3eee2"),
    ],
  },
  sneakers: {
    en: ["sneaker", "trainer", "running shoe", "tennis shoe"],
    zh: ["运动鞋", "球鞋"],
    slot: "feet",
    color: "#d9dde2",
    accent: "#f6f4ee",
    material: "cloth",
    cover: { foot: true },
    layer: 1,
    build: (t, w) => [
      ...SHOES(t, w, { shaft: 0.02, ease: 0.022, sole: 0.085, round: 1 }),
      ...laces(t, w),
      ...socks(t, 0.16, "#f1efe8"),
    ],
  },
  boots: {
    en: ["boot", "hiking boot", "cowboy boot"],
    zh: ["靴子"],
    slot: "feet",
    color: "#5b3a24",
    accent: "#2a1c14",
    material: "leather",
    cover: { foot: true, leg: 1 },
    layer: 2,
    build: (t, w) => SHOES(t, w, { shaft: 0.42, ease: 0.02, sole: 0.08, round: 0.8, room: 0.03 }),
  },
  "rain-boots": {
    en: ["rain boot", "wellington", "wellington boot", "rubber boot", "gumboot"],
    zh: ["雨靴", "雨鞋"],
    slot: "feet",
    color: "#c8402f",
    accent: "#7a2a22",
    material: "rubber",
    cover: { foot: true },
    layer: 2,
    build: (t, w) => SHOES(t, w, { shaft: 0.72, ease: 0.03, sole: 0.075, round: 1, room: 0.05 }),
  },
  spacesuit: {
    en: ["spacesuit", "space suit"],
    zh: ["宇航服", "太空服"],
    slot: "whole",
    color: "#eef0f2",
    accent: "#c94f2c",
    cover: { torso: true, arm: 1, leg: 1, foot: true, hand: true, head: true },
    layer: 8,
    hair: "flat",
    build: (t, w, on) => spaceSuit(t, w, on),
  },
  armour: {
    en: ["armour", "armor", "suit of armour", "plate armour"],
    zh: ["盔甲", "铠甲"],
    slot: "whole",
    color: "#b9bec6",
    accent: "#8a6a3a",
    material: "metal",
    cover: { torso: true, arm: 0.95, leg: 0.97, foot: true, hand: true },
    layer: 6,
    build: (t, w) => armour(t, w),
  },
  hat: {
    en: ["hat", "fedora", "sun hat", "straw hat", "cowboy hat"],
    zh: ["帽子", "礼帽", "草帽"],
    slot: "head",
    color: "#b98d5a",
    accent: "#4a2c1c",
    cover: {},
    layer: 9,
    hair: "flat",
    build: brimHat,
  },
  cap: {
    en: ["cap", "baseball cap"],
    zh: ["鸭舌帽", "棒球帽"],
    slot: "head",
    color: "#2f5fa8",
    cover: {},
    layer: 9,
    hair: "flat",
    build: cap,
  },
  beanie: {
    en: ["beanie", "knit hat", "woolly hat", "bobble hat"],
    zh: ["毛线帽", "针织帽"],
    slot: "head",
    color: "#c0453a",
    material: "wool",
    cover: {},
    layer: 9,
    hair: "flat",
    build: beanie,
  },
  helmet: {
    en: ["helmet", "hard hat"],
    zh: ["头盔", "安全帽"],
    slot: "head",
    color: "#f2b705",
    cover: {},
    layer: 9,
    hair: "flat",
    build: hardHat,
  },
  "chef-hat": {
    en: ["chef hat", "toque"],
    zh: ["厨师帽"],
    slot: "head",
    color: "#f6f5f1",
    cover: {},
    layer: 9,
    hair: "flat",
    build: chefHat,
  },
  scarf: {
    en: ["scarf", "shawl"],
    zh: ["围巾"],
    slot: "neck",
    color: "#b23a3a",
    material: "wool",
    cover: {},
    layer: 9,
    build: scarf,
  },
  tie: {
    en: ["tie", "necktie"],
    zh: ["领带"],
    slot: "neck",
    color: "#8c1f2b",
    material: "silk",
    cover: {},
    layer: 3,
    build: necktie,
  },
  glasses: {
    en: ["glasses", "spectacles", "eyeglasses"],
    zh: ["眼镜"],
    slot: "face",
    color: "#2a2320",
    cover: {},
    layer: 9,
    build: glasses,
  },
  sunglasses: {
    en: ["sunglasses", "shades"],
    zh: ["墨镜", "太阳镜"],
    slot: "face",
    color: "#1a1a1c",
    accent: "#0d0d10",
    cover: {},
    layer: 9,
    build: sunglasses,
  },
  backpack: {
    en: ["backpack", "rucksack", "knapsack", "schoolbag"],
    zh: ["背包", "书包"],
    slot: "back",
    color: "#3f7a52",
    accent: "#2c4a36",
    cover: {},
    layer: 9,
    build: backpack,
  },
  gloves: {
    en: ["glove", "mitten"],
    zh: ["手套"],
    slot: "hands",
    color: "#6a4428",
    material: "leather",
    cover: { hand: true },
    layer: 9,
    build: gloves,
  },
  sandals: {
    en: ["sandal", "flip-flop", "slipper"],
    zh: ["凉鞋", "拖鞋"],
    slot: "feet",
    color: "#8a5a36",
    accent: "#6a4428",
    material: "leather",
    cover: { foot: true },
    layer: 1,
    build: (t, w) => SHOES(t, w, { shaft: 0, ease: 0.006, sole: 0.05, round: 0.9 }),
  },
};

/** A space suit: bulky shells with joint rings, pack, chest box, gloves, boots and the helmet. */
function spaceSuit(t: Tailor, w: Wear, on: HeadWearing): Part[] {
  const { f } = t;
  const h = f.head;
  const white = w.surface(w.color, { kind: "cloth", roughness: 0.8, pattern: undefined });
  const shell = cutTop(t, {
    ease: 0.22,
    hem: 0.02,
    neck: 1.14,
    sleeve: 0.97,
    sleeveEase: [0.15, 0.135],
    folds: 0.7,
    drape: 0.7,
    bellows: 0.05,
  });
  const apart = 0.055 * h;
  const legs = cutTrousers(t, {
    ease: 0.19,
    waist: 0.3,
    to: 0.86,
    legEase: [0.11, 0.17],
    folds: 0.6,
    bellows: 0.055,
    apart,
  });
  const rings: Mesh[] = [];
  const stripes: Mesh[] = [];
  for (const q of [1, -1]) {
    rings.push(fit(t, ringBand(t, shell.field, armRing(f, q, 0.93, 0.16 * h), 0.045 * h, 0.035 * h), 0.017));
    stripes.push(fit(t, ringBand(t, shell.field, armRing(f, q, 0.4, 0.2 * h), 0.04 * h, 0.014 * h), 0.017));
    stripes.push(fit(t, ringBand(t, legs.field, legRing(f, q, 0.3, 0.2 * h), 0.04 * h, 0.014 * h)));
    const low = legRing(f, q, 0.83, 0.22 * h);
    rings.push(fit(t, ringBand(t, legs.field, { ...low, from: add(low.from, [q * apart, 0, 0]) }, 0.04 * h, 0.03 * h)));
  }
  rings.push(fit(t, band(t, shell.torso, 0.27, 0.06 * h, 0.05 * h)));
  const chest = spineAt(f, 0.72);
  const front = leave(shell.torso, chest, [0, 0, 1]);
  const back = leave(shell.torso, chest, [0, 0, -1]);
  const face = chest[2] + front;
  const boxes = mergeMeshes([
    box([0, chest[1] - 0.12 * h, face + 0.06 * h], [0.66 * h, 0.44 * h, 0.26 * h], 0.06 * h),
    box([0, chest[1] - 0.3 * h, face + 0.05 * h], [0.44 * h, 0.16 * h, 0.2 * h], 0.05 * h),
  ]);
  const dials = mergeMeshes(
    [-0.2, -0.07, 0.06, 0.19].map((x, i) =>
      box([x * h, chest[1] - (i % 2 ? 0.03 : 0.16) * h, face + 0.19 * h], [0.08 * h, 0.06 * h, 0.04 * h], 0.014 * h),
    ),
  );
  const rear = chest[2] - back;
  const pack = mergeMeshes([
    box([0, chest[1] + 0.02 * h, rear - 0.2 * h], [f.chest[0] * 2.75, f.torso * 1.2, 0.62 * h], 0.14 * h),
    box([0, chest[1] + f.torso * 0.68, rear - 0.17 * h], [f.chest[0] * 2.1, f.torso * 0.24, 0.46 * h], 0.1 * h),
    ...[1, -1].map((q) =>
      box([q * f.chest[0] * 1.42, chest[1] - 0.12 * h, rear - 0.2 * h], [0.18 * h, f.torso * 0.8, 0.4 * h], 0.08 * h),
    ),
  ]);
  const panel = box([0, chest[1] - 0.1 * h, rear - 0.51 * h], [f.chest[0] * 1.7, f.torso * 0.5, 0.04 * h], 0.02 * h);
  const hose = [1, -1].map((q) =>
    tube(
      [
        add(chest, [q * 0.3 * h, -0.16 * h, front + 0.08 * h]),
        add(chest, [q * (f.chest[0] + 0.34 * h), -0.34 * h, 0.16 * h]),
        add(chest, [q * (f.chest[0] + 0.2 * h), -0.22 * h, -back - 0.1 * h]),
      ],
      () => 0.042 * h,
      { segments: count(t, 16, 8), sides: 8 },
    ),
  );
  const boots = cutShoes(t, { shaft: 0.5, ease: 0.1, sole: 0.16, round: 1, room: 0.22 });
  const metal: Surface = { kind: "plain", color: [0.5, 0.52, 0.56], metalness: 0.5, roughness: 0.35 };
  return [
    part("suit", mergeMeshes([...shell.meshes, ...legs.meshes]), white),
    part("stripes", mergeMeshes(stripes), { kind: "cloth", color: w.accent }),
    part("rings", mergeMeshes(rings), metal),
    {
      name: "chest pack",
      joint: "chest",
      mesh: boxes,
      surface: { kind: "plain", color: [0.66, 0.68, 0.71], roughness: 0.5 },
    },
    { name: "controls", joint: "chest", mesh: dials, surface: { kind: "plain", color: w.accent, roughness: 0.4 } },
    { name: "pack", joint: "chest", mesh: pack, surface: { kind: "plain", color: [0.74, 0.75, 0.77], roughness: 0.6 } },
    {
      name: "panel",
      joint: "chest",
      mesh: panel,
      surface: { kind: "plain", color: [0.36, 0.38, 0.42], roughness: 0.6 },
    },
    {
      name: "hoses",
      joint: "chest",
      mesh: mergeMeshes(hose),
      surface: { kind: "plain", color: [0.35, 0.37, 0.4], roughness: 0.5 },
    },
    part("boots", boots.upper, { kind: "plain", color: [0.66, 0.67, 0.7], roughness: 0.6 }),
    part("soles", boots.sole, { kind: "plain", color: [0.2, 0.21, 0.23], roughness: 0.8 }),
    {
      name: "gloves",
      mesh: mergeMeshes(
        [1, -1].map((q) =>
          handMesh(f, t.skeleton, q as 1 | -1, { ease: 0.055 * h, fine: Math.min(1, Math.max(0.3, t.fine)) }),
        ),
      ),
      surface: { kind: "cloth", color: [0.6, 0.61, 0.64], roughness: 0.8 },
    },
    ...spaceHelmet(t, { ...w, color: w.color, accent: [0.6, 0.6, 0.62] }, on),
  ];
}

/** Plate armour: breast plate, pauldrons, plated sleeves and legs. */
function armour(t: Tailor, w: Wear): Part[] {
  const { f } = t;
  const h = f.head;
  const shell = cutTop(t, { ease: 0.09, hem: 0.1, neck: 1.22, sleeve: 0.96, sleeveEase: [0.06, 0.05], folds: 0 });
  const legs = cutTrousers(t, { ease: 0.03, waist: 0.3, to: 0.98, legEase: [0.05, 0.05], folds: 0 });
  const bands: Mesh[] = [];
  const plates: Mesh[] = [];
  for (const q of [1, -1]) {
    for (const u of [0.3, 0.46, 0.62, 0.78, 0.93])
      bands.push(fit(t, ringBand(t, shell.field, armRing(f, q, u, 0.08 * h), 0.02 * h, 0.016 * h), 0.017));
    for (const u of [0.3, 0.5, 0.56, 0.8])
      bands.push(fit(t, ringBand(t, legs.field, legRing(f, q, u, 0.08 * h), 0.022 * h, 0.016 * h)));
    plates.push(
      fit(
        t,
        ellipsoid(
          add([f.shoulder[0] * q, f.shoulder[1], f.shoulder[2]], [q * 0.05 * h, 0.03 * h, 0]),
          [0.2 * h, 0.17 * h, 0.2 * h],
          count(t, 20, 10),
        ),
        0.02,
      ),
    );
    plates.push(
      fit(
        t,
        ellipsoid(
          add([f.knee[0] * q, f.knee[1], f.knee[2]], [0, 0, 0.1 * h]),
          [0.13 * h, 0.15 * h, 0.1 * h],
          count(t, 16, 8),
        ),
        0.02,
      ),
    );
  }
  const skirt = cutSkirt(t, {
    from: 0.22,
    hem: lerp(f.knee[1], f.hip[1], 0.55),
    width: 0.56,
    body: shell.torso,
    folds: 0.25,
    waves: 12,
  });
  bands.push(fit(t, band(t, shell.torso, 0.24, 0.05 * h, 0.02 * h)));
  const keel = fit(
    t,
    strip(shell.torso, frontLine(t, 0, 1.0, 0.3, 8), () => 0.03 * h, 0.022 * h, count(t, 14, 6)),
  );
  return [
    part("plates", mergeMeshes([...shell.meshes, ...legs.meshes, ...plates, keel]), w.surface(w.color)),
    part("bands", mergeMeshes(bands), { ...w.surface([w.color[0] * 0.6, w.color[1] * 0.6, w.color[2] * 0.62]) }),
    part("skirt", skirt, w.surface(w.color, { twoSided: true })),
    part(
      "sabatons",
      mergeMeshes(Object.values(cutShoes(t, { shaft: 0.25, ease: 0.03, sole: 0.05, round: 0.4, room: 0.06 }))),
      w.surface(w.color),
    ),
    part(
      "gauntlets",
      mergeMeshes(
        [1, -1].map((q) => handMesh(f, t.skeleton, q as 1 | -1, { ease: 0.02 * h, fine: Math.min(1, t.fine) })),
      ),
      w.surface(w.color),
    ),
  ];
}

const socks = (t: Tailor, height: number, color: string): Part[] =>
  t.fine < 0.25 ? [] : [part("socks", cutSocks(t, height), { kind: "cloth", color: linear(color) })];

/** Laces over the instep and a stripe, so that a trainer reads as one. */
function laces(t: Tailor, w: Wear): Part[] {
  if (t.fine < 0.3) return [];
  const { f } = t;
  const h = f.head;
  const shoe = footField(t, { shaft: 0, ease: 0.022, sole: 0.085, round: 1 });
  const x = f.ankle[0] + 0.012 * h;
  const strips = [0.16, 0.24, 0.32, 0.4].map((u, i) => {
    const z = f.ankle[2] + f.foot * u;
    const half = (0.045 - 0.004 * i) * h;
    return strip(
      shoe,
      [
        [x - half, 0.2 * h, z],
        [x, 0.26 * h, z],
        [x + half, 0.2 * h, z],
      ] as Vec3[],
      () => 0.012 * h,
      0.012 * h,
      6,
      0.003 * h,
    );
  });
  const side = [1, -1].map((q) =>
    strip(
      shoe,
      [
        [x + q * 0.12 * h, 0.06 * h, f.ankle[2] + f.foot * 0.34],
        [x + q * 0.1 * h, 0.16 * h, f.ankle[2] + f.foot * 0.12],
      ] as Vec3[],
      () => 0.016 * h,
      0.006 * h,
      5,
      0.003 * h,
    ),
  );
  const one = fit(t, mergeMeshes(strips), 0.014);
  const stripe = fit(t, mergeMeshes(side), 0.014);
  const bright = w.color[0] + w.color[1] + w.color[2] > 1.2;
  return [
    part("laces", mergeMeshes([one, mirror(one, t.skeleton)]), { kind: "cloth", color: linear("#f4f2ec") }),
    part("stripe", mergeMeshes([stripe, mirror(stripe, t.skeleton)]), {
      kind: "plain",
      color: bright ? linear("#c8452f") : linear("#f4f2ec"),
      roughness: 0.5,
    }),
  ];
}

const armField = (t: Tailor): Field =>
  fieldOf([...armFlesh(t.f, 1, 0.03 * t.f.head), ...armFlesh(t.f, -1, 0.03 * t.f.head)]);
