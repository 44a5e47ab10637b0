/**
 * Type as outlines and meshes, in any script that a loaded font covers. Fonts come as bytes: where bytes come from is the
 * platform's business. What is spelled is spelled exactly, or an error names the character that no font has.
 */
import opentype, { type Font, type Glyph } from "opentype.js";
import type { Vec2, Vec3 } from "./math.ts";
import { type Mesh, mergeMeshes } from "./mesh.ts";
import { tube } from "./primitives.ts";
import { triangulate } from "./triangulate.ts";

/** One font file: TrueType, OpenType or WOFF. Its weight is read from the file. */
export interface FontBytes {
  name: string;
  data: ArrayBuffer;
}

/** How to set a text. */
export interface TypeOptions {
  /** Em size in metres. */
  size: number;
  /** 100 to 900; the nearest loaded weight is taken. Default 700. */
  weight?: number;
  /** Extra space between characters in ems. Default 0. */
  tracking?: number;
  /** Fewer chords on curves, for letters that stay small on the picture. */
  coarse?: boolean;
  /** Characters run downwards, each upright, as on a hanging sign. */
  vertical?: boolean;
}

/**
 * A set text: closed loops with outer ones counter-clockwise and holes clockwise, baseline at y = 0, starting at x = 0.
 * `ascent` and `descent` are metres over and under the baseline (of the ink). Vertical text hangs from y = 0, centred on
 * x = 0. `groups` holds the same loops, each outer loop with its own holes and the triangles that
 * fill it, which number the points of its loops laid end to end.
 */
export interface TypeOutline {
  loops: Vec2[][];
  groups: { loops: Vec2[][]; triangles: number[] }[];
  width: number;
  ascent: number;
  descent: number;
  /** Bounds of the ink. */
  min: Vec2;
  max: Vec2;
}

/** Sets text in the fonts that it was made with. */
export interface Typesetter {
  outline(text: string, options: TypeOptions): TypeOutline;
  /** True where some font has every character of `text`. */
  has(text: string): boolean;
}

/** Characters that carry no ink of their own: joiners, variation selectors, marks of direction. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Scripts whose letters change shape or place by their neighbours, which glyph by glyph setting would misspell. */
const SHAPED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Marks that lie along the line, and so turn with it in vertical setting. */
const TURNS_IN_VERTICAL = /[ー〜～—–\-…（）「」『』()[\]]/u;

const characters = (text: string): string[] => [...text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/gu, " ")];

/** Makes a typesetter. A character takes the first font in order that has it, preferring the nearest weight. */
export function createTypesetter(fonts: FontBytes[]): Typesetter {
  const faces = fonts.map(({ name, data }) => {
    let font: Font;
    try {
      font = opentype.parse(data);
    } catch (cause) {
      throw new Error(`The font "${name}" could not be read; give a TrueType, OpenType or WOFF file.`, { cause });
    }
    return { font, weight: font.tables.os2?.usWeightClass ?? 400 };
  });
  type Face = (typeof faces)[number];
  const faceOf = new Map<string, Face | undefined>();
  const find = (character: string, weight: number): Face | undefined => {
    const key = `${character}${weight}`;
    if (!faceOf.has(key)) {
      const able = faces.filter((f) => f.font.charToGlyphIndex(character) > 0);
      const off = (f: Face) => Math.abs(f.weight - weight);
      const best = Math.min(...able.map(off));
      faceOf.set(
        key,
        able.find((f) => off(f) === best),
      );
    }
    return faceOf.get(key);
  };
  type Groups = TypeOutline["groups"];
  const groupsOf = new Map<Font, Map<number, Groups>>();
  const glyphGroups = (font: Font, glyph: Glyph, coarse: boolean): Groups => {
    const cache = groupsOf.get(font) ?? new Map<number, Groups>();
    groupsOf.set(font, cache);
    const key = glyph.index * 2 + Number(coarse);
    let groups = cache.get(key);
    if (!groups) {
      groups = groupByWinding(flatten(glyph, font, coarse), font.outlinesFormat === "truetype").map((loops) => ({
        loops,
        triangles: triangulate(loops),
      }));
      cache.set(key, groups);
    }
    return groups;
  };
  return {
    has: (text) => !SHAPED.test(text) && characters(text).every((c) => c === " " || find(c, 700) !== undefined),
    outline(text, { size, weight = 700, tracking = 0, vertical = false, coarse = false }) {
      const shaped = text.match(SHAPED);
      if (shaped)
        throw new Error(
          `"${shaped[0]}" belongs to a script whose letters join; signs can't spell it yet: use another script.`,
        );
      const groups: Groups = [];
      let pen = 0;
      let before: { font: Font; glyph: Glyph } | undefined;
      for (const c of characters(text)) {
        if (c === " ") {
          pen += (vertical ? 0.5 : 0.28) + tracking;
          before = undefined;
          continue;
        }
        const face = find(c, weight);
        if (!face) {
          const code = c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
          throw new Error(
            `No loaded font has the character "${c}" (U+${code}); add a font that does, or change the text.`,
          );
        }
        const { font } = face;
        const glyph = font.charToGlyph(c);
        const em = font.unitsPerEm;
        const advance = glyph.advanceWidth / em;
        if (!vertical && before?.font === font) pen += font.getKerningValue(before.glyph, glyph) / em;
        const turned = vertical && TURNS_IN_VERTICAL.test(c);
        const [start, y] = [pen, 0.88];
        const place = ([u, v]: Vec2): Vec2 => {
          if (!vertical) return [(start + u) * size, v * size];
          // Upright characters sit on a baseline 0.88 em under the cell's top; turned ones spin about the cell's middle.
          if (turned) return [(v - 0.38) * size, (-start - 0.5 - (u - advance / 2)) * size];
          return [(u - advance / 2) * size, (v - start - y) * size];
        };
        for (const group of glyphGroups(font, glyph, coarse))
          groups.push({ loops: group.loops.map((loop) => loop.map(place)), triangles: group.triangles });
        pen += (vertical ? 1 : advance) + tracking;
        before = { font, glyph };
      }
      const loops = groups.flatMap((g) => g.loops);
      const min: Vec2 = [Infinity, Infinity];
      const max: Vec2 = [-Infinity, -Infinity];
      for (const loop of loops)
        for (const p of loop)
          for (const k of [0, 1]) {
            min[k] = Math.min(min[k], p[k]);
            max[k] = Math.max(max[k], p[k]);
          }
      if (!loops.length) for (const p of [min, max]) p.fill(0);
      return { loops, groups, width: vertical ? size : pen * size, ascent: max[1], descent: -min[1], min, max };
    },
  };
}

/** The loops of a glyph in ems, curves cut into chords that stay within 0.6 % of an em (2.5 % if coarse). */
function flatten(glyph: Glyph, font: Font, coarse: boolean): Vec2[][] {
  const em = font.unitsPerEm;
  const loops: Vec2[][] = [];
  let loop: Vec2[] = [];
  for (const c of glyph.path.commands) {
    const p: Vec2 = [c.x / em, c.y / em];
    if (c.type === "M") {
      loop = [p];
      loops.push(loop);
      continue;
    }
    if (c.type === "Z") continue;
    const a = loop[loop.length - 1];
    if (c.type === "L") {
      loop.push(p);
      continue;
    }
    const q: Vec2 = [c.x1 / em, c.y1 / em];
    const r: Vec2 = c.type === "C" ? [c.x2 / em, c.y2 / em] : q;
    // The chord error of a quadratic over n steps is its second difference over 4 n^2; a cubic is bounded likewise.
    const bend = Math.max(
      Math.hypot(a[0] - 2 * q[0] + r[0], a[1] - 2 * q[1] + r[1]),
      Math.hypot(q[0] - 2 * r[0] + p[0], q[1] - 2 * r[1] + p[1]),
      c.type === "Q" ? Math.hypot(a[0] - 2 * q[0] + p[0], a[1] - 2 * q[1] + p[1]) : 0,
    );
    const n = Math.min(8, Math.max(1, Math.ceil(Math.sqrt(bend / (coarse ? 0.1 : 0.024)))));
    for (let i = 1; i <= n; i++) {
      const t = i / n;
      const s = 1 - t;
      if (c.type === "Q")
        loop.push([s * s * a[0] + 2 * s * t * q[0] + t * t * p[0], s * s * a[1] + 2 * s * t * q[1] + t * t * p[1]]);
      else
        loop.push([
          s * s * s * a[0] + 3 * s * s * t * q[0] + 3 * s * t * t * r[0] + t * t * t * p[0],
          s * s * s * a[1] + 3 * s * s * t * q[1] + 3 * s * t * t * r[1] + t * t * t * p[1],
        ]);
    }
  }
  return loops.map((l) => withoutRepeats(l, coarse ? 0.012 : 1e-4)).filter((l) => l.length >= 3);
}

/** Drops points nearer than `least` to the one kept before them. */
function withoutRepeats(loop: Vec2[], least: number): Vec2[] {
  const out: Vec2[] = [];
  for (const p of loop) {
    const q = out[out.length - 1];
    if (!q || Math.hypot(p[0] - q[0], p[1] - q[1]) > least) out.push(p);
  }
  const [a, z] = [out[0], out[out.length - 1]];
  if (out.length > 3 && Math.hypot(a[0] - z[0], a[1] - z[1]) <= least) out.pop();
  return out;
}

const signedArea = (loop: Vec2[]): number => {
  let a = 0;
  for (let i = 0; i < loop.length; i++) {
    const p = loop[i];
    const q = loop[(i + 1) % loop.length];
    a += p[0] * q[1] - q[0] * p[1];
  }
  return a / 2;
};

const contains = (loop: Vec2[], p: Vec2): boolean => {
  let odd = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const [a, b] = [loop[i], loop[j]];
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
  }
  return odd;
};

/**
 * Outer loops with their holes, told apart by direction as the nonzero rule does: strokes of a glyph may overlap, which
 * nesting depth would read as holes. TrueType winds outer loops clockwise.
 */
function groupByWinding(loops: Vec2[][], clockwise: boolean): Vec2[][][] {
  const turned = clockwise ? loops.map((l) => [...l].reverse()) : loops;
  const outers = turned
    .filter((l) => signedArea(l) > 1e-7)
    .map((loop) => ({ loop, area: signedArea(loop), holes: [] as Vec2[][] }));
  for (const hole of turned) {
    if (signedArea(hole) >= -1e-7) continue;
    const owners = outers.filter((o) => contains(o.loop, hole[0]) && contains(o.loop, hole[hole.length >> 1]));
    owners.sort((a, b) => a.area - b.area)[0]?.holes.push(hole);
  }
  return outers.map((o) => [o.loop, ...o.holes]);
}

/** How to make a mesh of a text. */
export interface TextMeshOptions extends TypeOptions {
  /** Thickness in metres; 0 (the default) gives only the front. */
  depth?: number;
  /** Shrinks the text (never grows it) so that its ink fits this width and height. */
  fit?: [number, number];
}

/** A set text as a mesh, its ink centred on the origin, front face towards +z, back at z = 0 and open. */
export function textMesh(text: string, options: TextMeshOptions): Mesh {
  const { outline, place } = centred(text, options);
  const depth = options.depth ?? 0;
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (const { loops, triangles } of outline.groups) {
    const base = positions.length / 3;
    for (const loop of loops)
      for (const p of loop) {
        const [x, y] = place(p);
        positions.push(x, y, depth);
        normals.push(0, 0, 1);
      }
    for (const i of triangles) indices.push(base + i);
    if (depth === 0) continue;
    for (const loop of loops)
      for (let i = 0; i < loop.length; i++) {
        const [a, b] = [place(loop[i]), place(loop[(i + 1) % loop.length])];
        const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
        const at = positions.length / 3;
        positions.push(a[0], a[1], 0, b[0], b[1], 0, b[0], b[1], depth, a[0], a[1], depth);
        for (let k = 0; k < 4; k++) normals.push((b[1] - a[1]) / l, (a[0] - b[0]) / l, 0);
        indices.push(at, at + 1, at + 2, at, at + 2, at + 3);
      }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
  };
}

/**
 * A text bent from glass tubes of `radius` metres that follow its outlines, centred on the origin in the plane z = 0.
 * `sides` around the tube.
 */
export function neonMesh(text: string, options: TextMeshOptions & { radius: number; sides?: number }): Mesh {
  const { outline, place } = centred(text, options);
  return mergeMeshes(
    outline.loops.map((loop) => {
      const points = [...loop, loop[0]].map((p): Vec3 => [...place(p), 0]);
      return tube(points, () => options.radius, {
        segments: loop.length,
        sides: options.sides ?? 4,
        straight: true,
        up: () => [0, 0, 1],
      });
    }),
  );
}

function centred(text: string, options: TextMeshOptions) {
  const outline = typesetter().outline(text, options);
  const [w, h] = [outline.max[0] - outline.min[0], outline.max[1] - outline.min[1]];
  const k = options.fit ? Math.min(1, options.fit[0] / (w || 1), options.fit[1] / (h || 1)) : 1;
  const [cx, cy] = [(outline.max[0] + outline.min[0]) / 2, (outline.max[1] + outline.min[1]) / 2];
  const place = ([x, y]: Vec2): Vec2 => [(x - cx) * k, (y - cy) * k];
  return { outline, place };
}

let current: Typesetter | undefined;

/** Sets the typesetter that builders of signs use. The platform calls this once it has the fonts. */
export function setTypesetter(t: Typesetter | undefined): void {
  current = t;
}

/** The typesetter that was set. */
export function typesetter(): Typesetter {
  if (!current)
    throw new Error("No fonts are loaded: call setTypesetter(createTypesetter(fonts)) before building signs.");
  return current;
}

/** True where a typesetter was set. */
export const hasTypesetter = (): boolean => current !== undefined;

/** A package of font subsets: its name, and subset names with their unicode ranges, as in fontsource's `unicode.json`. */
export interface FontPackage {
  /** "noto-sans-sc" */
  name: string;
  unicode: Record<string, string>;
}

/**
 * The subset files that `text` needs, as paths like "noto-sans-sc/files/noto-sans-sc-114-700-normal.woff", each character
 * from the first package that covers it. Han characters follow the language of the text: kana asks for Japanese forms,
 * hangul for Korean.
 */
export function fontFilesFor(text: string, packages: FontPackage[], weight = 700): string[] {
  const language = /[\u3040-\u30ff]/u.test(text) ? "jp" : /[\uac00-\ud7af]/u.test(text) ? "kr" : "sc";
  const first = (end: string) =>
    [...packages].sort((a, b) => Number(b.name.endsWith(end)) - Number(a.name.endsWith(end)));
  const orders = { latin: packages, jp: first("jp"), kr: first("kr"), sc: first("sc") };
  const orderFor = (c: string): FontPackage[] => {
    if ((c.codePointAt(0) ?? 0) < 0x2000) return orders.latin;
    if (/\p{Script=Hangul}/u.test(c)) return orders.kr;
    return /[\u3040-\u30ff]/u.test(c) ? orders.jp : orders[language];
  };
  const files = new Set<string>();
  for (const c of new Set(characters(text))) {
    const code = c.codePointAt(0) ?? 0;
    for (const p of orderFor(c)) {
      const subset = Object.keys(p.unicode).find((k) => inRanges(code, rangesOf(p.unicode[k])));
      if (!subset) continue;
      files.add(`${p.name}/files/${p.name}-${subset.replace(/[[\]]/g, "")}-${weight}-normal.woff`);
      break;
    }
  }
  return [...files];
}

const parsedRanges = new Map<string, [number, number][]>();
function rangesOf(css: string): [number, number][] {
  let ranges = parsedRanges.get(css);
  if (!ranges) {
    ranges = css.split(",").map((part) => {
      const [a, b] = part.trim().replace(/^U\+/i, "").split("-");
      const lo = Number.parseInt(a, 16);
      return [lo, b ? Number.parseInt(b, 16) : lo];
    });
    parsedRanges.set(css, ranges);
  }
  return ranges;
}
const inRanges = (code: number, ranges: [number, number][]): boolean => ranges.some(([a, b]) => code >= a && code <= b);
