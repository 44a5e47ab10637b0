/** Signs with exact lettering: fascias, projecting boxes, neon, stands. In the current frame of a batch; they face +z. */
import type { Vec3 } from "../../shape/math.ts";
import { neonMesh, textMesh, typesetter } from "../../shape/text.ts";
import type { Color } from "../../surface/spec.ts";
import type { Batch, Paint } from "../built/batch.ts";
import { dim, tone } from "../built/surfaces.ts";

/** True where a text reads well with one character under another: short, or Chinese, Japanese, Korean. */
export function readsDownwards(text: string): boolean {
  const n = [...text].length;
  const eastern = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]+$/u.test(text);
  return eastern ? n <= 6 : /^[\p{L}\p{N}]+$/u.test(text) && n <= 5;
}

/**
 * Breaks a text into lines for a board of this width to height ratio: at spaces, and between eastern and western script.
 * Characters and their order stay.
 */
export function linesFor(text: string, ratio: number): string[] {
  const words = text
    .replace(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+(?=[\p{Script=Latin}\p{N}])/gu, "$1 ")
    .trim()
    .split(/\s+/u);
  const breadth = (s: string) => [...s].reduce((w, c) => w + ((c.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.6), 0);
  let best = [words.join(" ")];
  let bestSize = 0;
  for (let count = 1; count <= Math.min(4, words.length); count++) {
    // Greedy fill to the narrowest width that gives `count` lines.
    const total = breadth(words.join(" "));
    for (let limit = total / count; limit <= total; limit += 0.5) {
      const lines: string[] = [];
      for (const w of words) {
        const last = lines[lines.length - 1];
        if (last !== undefined && breadth(`${last} ${w}`) <= limit + 0.01) lines[lines.length - 1] = `${last} ${w}`;
        else lines.push(w);
      }
      if (lines.length > count) continue;
      const size = Math.min(ratio / Math.max(...lines.map(breadth)), 0.8 / lines.length);
      if (size > bestSize * 1.02) {
        bestSize = size;
        best = lines;
      }
      break;
    }
  }
  return best;
}

/** Letters of `text` filling the rectangle `width` by `height` about `at`, on one or several lines. */
export function letters(
  b: Batch,
  text: string,
  at: Vec3,
  width: number,
  height: number,
  paint: Paint,
  depth = 0,
  coarse = false,
): void {
  const lines = linesFor(text, width / height);
  // One em for all lines, so that they look set together; the longest decides.
  const row = height / lines.length;
  const sizes = lines.map((l) => {
    const { min, max } = typesetter().outline(l, { size: 1, coarse });
    const w = max[0] - min[0];
    return Math.min(width / (w || 1), (row * 0.86) / 0.88);
  });
  const em = Math.min(...sizes);
  lines.forEach((line, i) => {
    b.within([at[0], at[1] + ((lines.length - 1) / 2 - i) * Math.min(row, em * 1.12), at[2]], 0, () =>
      b.mesh(textMesh(line, { size: em, depth, coarse }), paint),
    );
  });
}

/** A long board over a shop, its back on z = 0. `lit` is how strongly letters shine. */
export function fascia(
  b: Batch,
  text: string,
  at: Vec3,
  width: number,
  height: number,
  board: Color,
  letter: Color,
  lit: number,
  detail = 2,
): void {
  const [x, y, z] = at;
  b.box(
    [x, y, z + 0.06],
    [width, height, 0.12],
    { on: "paint", color: board, glow: lit ? dim(board, 0.28 * lit) : undefined },
    { bevel: detail > 1 ? 0.02 : 0, omit: { back: true } },
  );
  for (const s of [-1, 1])
    b.box(
      [x, y + s * (height / 2 + 0.02), z + 0.07],
      [width + 0.06, 0.05, 0.16],
      { on: "paint", color: dim(board, 0.45) },
      { bevel: detail > 1 ? 0.012 : 0, omit: { back: true } },
    );
  const paint: Paint = { on: "paint", color: letter, glow: lit ? dim(letter, 0.9 * lit) : undefined };
  letters(b, text, [x, y, z + 0.124], width * 0.9, height * 0.84, paint, detail > 2 ? 0.03 : 0, detail < 2);
}

/** Goose-neck lamps over a board. */
export function boardLamps(b: Batch, at: Vec3, width: number, count: number, lit: number, sides = 10): void {
  for (let i = 0; i < count; i++) {
    const x = at[0] + ((i + 0.5) / count - 0.5) * width;
    const iron: Paint = { on: "metal", color: tone("#2a2a2c") };
    b.rod(
      [
        [x, at[1], at[2]],
        [x, at[1] + 0.16, at[2] + 0.16],
        [x, at[1] + 0.1, at[2] + 0.36],
        [x, at[1] - 0.0, at[2] + 0.4],
      ],
      0.012,
      iron,
      { segments: sides > 6 ? 6 : 3, sides: sides > 6 ? 5 : 3, straight: false },
    );
    b.within([x, at[1] - 0.06, at[2] + 0.4], [0.5, 0, 0], () => {
      b.lathe(
        [0, 0, 0],
        [
          [0.1, -0.05],
          [0.085, 0.02],
          [0.03, 0.07],
        ],
        iron,
        sides,
      );
      if (lit)
        b.lathe(
          [0, -0.045, 0],
          [
            [0, -0.012],
            [0.07, 0],
            [0, 0.01],
          ],
          { on: "glow", color: [0, 0, 0], glow: dim([1, 0.78, 0.48], 5 * lit) },
          sides,
        );
    });
  }
}

/** How a sign that stands out from a wall looks. */
export interface ProjectingStyle {
  /** Lightbox: a shining face with dark letters. Neon: a dark face with shining letters and a tube around. Board: painted. */
  kind: "lightbox" | "neon" | "board";
  color: Color;
  /** 0 (day) to 1. */
  lit: number;
  /** 0 far, 1 middle, 2 near. */
  detail: number;
}

/**
 * A sign that stands out from the wall plane z = 0 at (x, y), readable from both ways along the street. `size` is the
 * height of one character. Faces look along +x and -x.
 */
export function projectingSign(
  b: Batch,
  text: string,
  x: number,
  y: number,
  size: number,
  style: ProjectingStyle,
): void {
  const down = readsDownwards(text);
  const n = [...text].length;
  const lines = down ? 1 : linesFor(text, 1.2).length;
  const w = down ? size * 1.35 : size * Math.min(5.5, Math.max(2.2, (n / lines) * 0.8 + 0.7));
  const h = down ? size * (n * 1.06 + 0.35) : size * (lines * 1.15 + 0.4);
  const out = 0.22 + w / 2;
  const { kind, color, lit, detail } = style;
  const dark: Paint = { on: "paint", color: tone("#17151a") };
  const face: Paint =
    kind === "lightbox"
      ? { on: "paint", color: tone("#f3ead8"), glow: dim(color, 0.62 * lit) }
      : kind === "neon"
        ? { on: "paint", color: dim(color, 0.05), glow: dim(color, 0.035 * lit) }
        : { on: "paint", color, glow: dim(color, 0.12 * lit) };
  b.box([x, y, out], [0.2, h, w], dark, { bevel: detail > 1 ? 0.02 : 0 });
  for (const dy of [-0.32, 0.32])
    b.rod(
      [
        [x, y + dy * h, 0],
        [x, y + dy * h, 0.24],
      ],
      0.025,
      { on: "metal", color: tone("#3a3c40") },
      { segments: 1, sides: 5 },
    );
  const ink: Paint =
    kind === "lightbox"
      ? { on: "matte", color: tone("#5a0f12") }
      : kind === "neon"
        ? { on: "glow", color: [0, 0, 0], glow: neonGlow(color, lit) }
        : { on: "paint", color: tone("#f6ecd2"), glow: dim(tone("#f6ecd2"), 0.6 * lit) };
  for (const s of [-1, 1])
    b.within([x + s * 0.101, y, out], (s * Math.PI) / 2, () => {
      b.panel([0, 0, 0.002], w - 0.07, h - 0.07, face);
      if (down)
        b.mesh(
          shifted(textMesh(text, { size, vertical: true, fit: [w * 0.8, h * 0.9], coarse: detail < 2 }), 0.012),
          ink,
        );
      else letters(b, text, [0, 0, 0.012], w * 0.86, h * 0.84, ink, 0, detail < 2);
      if (kind === "neon" && detail > 0) neonFrame(b, w - 0.12, h - 0.12, 0.03, color, lit, detail);
    });
}

/** Light of a neon tube: its colour, bleached towards white at the core. */
export const neonGlow = (color: Color, lit: number): Color => [
  (color[0] * 3.6 + 0.35) * (0.15 + lit * 0.85),
  (color[1] * 3.6 + 0.35) * (0.15 + lit * 0.85),
  (color[2] * 3.6 + 0.35) * (0.15 + lit * 0.85),
];

function shifted<M extends { positions: Float32Array }>(m: M, z: number): M {
  for (let i = 2; i < m.positions.length; i += 3) m.positions[i] += z;
  return m;
}

/** A rectangle of neon tube with rounded corners in the plane z. */
export function neonFrame(
  b: Batch,
  width: number,
  height: number,
  z: number,
  color: Color,
  lit: number,
  detail: number,
): void {
  const r = Math.min(0.08, width * 0.15);
  const points: Vec3[] = [];
  const corners: [number, number, number][] = [
    [1, 1, 0],
    [-1, 1, 1],
    [-1, -1, 2],
    [1, -1, 3],
  ];
  const steps = detail > 1 ? 3 : 1;
  for (const [sx, sy, q] of corners)
    for (let i = 0; i <= steps; i++) {
      const a = ((q + i / steps) * Math.PI) / 2;
      points.push([sx * (width / 2 - r) + Math.cos(a) * r, sy * (height / 2 - r) + Math.sin(a) * r, z]);
    }
  points.push(points[0]);
  b.rod(
    points,
    0.016,
    { on: "glow", color: [0, 0, 0], glow: neonGlow(color, lit) },
    { segments: points.length - 1, sides: detail > 1 ? 5 : 3 },
  );
}

/** Neon lettering bent from tubes along the outlines of the letters, on the plane z = 0 about `at`. */
export function neonLetters(
  b: Batch,
  text: string,
  at: Vec3,
  width: number,
  height: number,
  color: Color,
  lit: number,
  sides = 4,
): void {
  const lines = linesFor(text, width / height);
  const row = height / lines.length;
  lines.forEach((line, i) => {
    const radius = Math.min(0.022, row * 0.028);
    b.within([at[0], at[1] + height / 2 - (i + 0.5) * row, at[2]], 0, () => {
      b.mesh(textMesh(line, { size: row * 0.95, fit: [width, row * 0.8] }), {
        on: "glow",
        color: [0, 0, 0],
        glow: dim(color, 0.5 * lit),
      });
      b.mesh(shifted(neonMesh(line, { size: row * 0.95, fit: [width, row * 0.8], radius, sides }), 0.02), {
        on: "glow",
        color: [0, 0, 0],
        glow: neonGlow(color, lit),
      });
    });
  });
}

/**
 * A sign that spans a street, facing +z, its middle at `at`: neon letters on a dark board between two masts, or a cloth
 * banner on wires that reach `span` metres.
 */
export function spanningSign(
  b: Batch,
  text: string,
  at: Vec3,
  span: number,
  neon: boolean,
  color: Color,
  lit: number,
): void {
  const [x, y, z] = at;
  const lines = linesFor(text, 4.2);
  const h = lines.length > 1 ? 1.5 : 1.05;
  const breadth = Math.max(
    ...lines.map((l) => [...l].reduce((s, c) => s + ((c.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.66), 0)),
  );
  const w = Math.min(span * 0.86, Math.max(2, (breadth * h * 0.8) / lines.length + 0.6));
  if (neon) {
    const iron: Paint = { on: "metal", color: tone("#26262b") };
    for (const s of [-1, 1]) {
      b.box([x + s * (span / 2 - 0.25), y / 2 + 0.4, z], [0.14, y + 0.8, 0.14], iron, { bevel: 0.015 });
      b.rod(
        [
          [x + s * (span / 2 - 0.25), y + 0.5, z],
          [x + (s * w) / 2, y + h * 0.3, z],
        ],
        0.02,
        iron,
        { segments: 1, sides: 4 },
      );
    }
    for (const dy of [-0.42, 0.42]) b.box([x, y + dy * h, z - 0.08], [span - 0.5, 0.07, 0.07], iron);
    b.box(
      [x, y, z],
      [w, h, 0.14],
      { on: "paint", color: dim(color, 0.04), glow: dim(color, 0.03 * lit) },
      { bevel: 0.03 },
    );
    b.within([x, y, z + 0.08], 0, () => {
      letters(b, text, [0, 0, 0.012], w * 0.88, h * 0.8, { on: "glow", color: [0, 0, 0], glow: neonGlow(color, lit) });
      neonFrame(b, w - 0.12, h - 0.12, 0.03, color, lit, 2);
    });
    return;
  }
  const cloth: Paint = { on: "cloth", color, glow: dim(color, 0.1 * lit) };
  b.grid(
    16,
    5,
    (u, v) => [x + (u - 0.5) * w, y + (v - 0.5) * h - 0.1 * (1 - (2 * u - 1) ** 2), z + 0.05 * Math.sin(u * 9 + v * 2)],
    cloth,
  );
  for (const dy of [-0.5, 0.5])
    for (const s of [-1, 1])
      b.rod(
        [
          [x + (s * w) / 2, y + dy * h, z],
          [x + (s * span) / 2, y + dy * h + 0.5, z],
        ],
        0.012,
        { on: "metal", color: tone("#2a2a2c") },
        { segments: 1, sides: 4 },
      );
  letters(b, text, [x, y - 0.07, z + 0.075], w * 0.88, h * 0.76, {
    on: "matte",
    color: tone("#fbf3df"),
    glow: dim(tone("#fbf3df"), 0.12 + 0.5 * lit),
  });
}

/** A stand on the pavement with a text on both faces. */
export function aFrame(b: Batch, text: string, at: Vec3, turn: number, lit: number): void {
  b.within(at, turn, () => {
    const down = readsDownwards(text);
    for (const s of [1, -1])
      b.within([0, 0.5, 0.12 * s], [-0.16 * s, s > 0 ? 0 : Math.PI, 0], () => {
        b.box([0, 0, 0], [0.6, 1, 0.035], { on: "paint", color: tone("#241c18") }, { bevel: 0.012 });
        const face = tone("#f6c777");
        b.panel([0, 0.03, 0.0185], 0.5, 0.84, {
          on: "paint",
          color: face,
          glow: lit ? dim(face, 0.75 * lit) : undefined,
        });
        const ink: Paint = { on: "matte", color: tone("#4d0d10") };
        if (down) b.mesh(shifted(textMesh(text, { size: 0.36, vertical: true, fit: [0.4, 0.74] }), 0.021), ink);
        else letters(b, text, [0, 0.03, 0.021], 0.44, 0.6, ink);
      });
  });
}
