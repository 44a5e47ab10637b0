/** Flowers: a stalk, leaves and a head of petals, from a table of shapes. */
import { add, addScaled, cross, lerp, mix, normalize, scale, type Vec3 } from "../../shape/math.ts";
import { tube } from "../../shape/primitives.ts";
import type { Random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Growth } from "./conifer.ts";
import { acrossBasis, leaf, type Sprout, shade, sprout } from "./sprout.ts";

/** A kind of flower; metres. */
export interface FlowerShape {
  height: number;
  /** Petals of a ring, and rings one inside the other. */
  petals: number;
  rings: number;
  /** Length and width of a petal. */
  petal: [number, number];
  /** How far petals close: 0 flat as a daisy, 1 upright as a tulip. */
  cup: number;
  /** Radius of the heart and its colour; 0 for none. */
  heart: number;
  heartColor: string;
  color: string;
  /** Flowers along the stalk, as lavender has, and not one head. */
  spike?: boolean;
  leaves: number;
  /** 0 faces up to 1 faces forward (+z). */
  nod: number;
  /** 0 pointed petals to 1 broad round ones. */
  round: number;
}

/** Grows `stalks` flowers within `radius` metres at `level` 0 (for close-ups) to 3, in the petal colour `color`. */
export function growFlowers(
  shape: FlowerShape,
  level: number,
  stalks: number,
  radius: number,
  color: Color,
  rng: Random,
): Growth {
  const s = sprout();
  for (let i = 0; i < stalks; i++) {
    const a = i * 2.39996 + rng.range(-0.3, 0.3);
    const r = stalks === 1 ? 0 : radius * Math.sqrt((i + 0.5) / stalks);
    growFlower(
      s,
      shape,
      level,
      [Math.sin(a) * r, 0, Math.cos(a) * r],
      shade(color, rng.range(0.85, 1.1), rng.range(-0.12, 0.12)),
      stalks > 1,
      rng,
    );
  }
  return { foliage: s.build() };
}

function growFlower(
  s: Sprout,
  shape: FlowerShape,
  level: number,
  foot: Vec3,
  color: Color,
  lean: boolean,
  rng: Random,
): void {
  const height = shape.height * rng.range(0.8, 1.15);
  const green = shade(linear("#5c8a3c"), rng.range(0.7, 1.1), rng.range(-0.1, 0.2));
  const tilt = lean ? 0.22 : 0.1;
  const top: Vec3 = [foot[0] + rng.range(-tilt, tilt) * height, height, foot[2] + rng.range(-tilt, tilt) * height];
  const mid: Vec3 = [lerp(foot[0], top[0], 0.3), height * 0.55, lerp(foot[2], top[2], 0.3)];
  if (level >= 3) {
    growFar(s, shape, foot, top, green, color);
    return;
  }
  const thick = Math.max(0.0022, shape.height * 0.009);
  const stalk = tube([foot, mid, top], (t) => thick * (1.2 - 0.4 * t), {
    segments: [8, 3, 1][level],
    sides: level === 0 ? 7 : 3,
    up: () => [1, 0, 0.02],
  });
  s.mesh(
    stalk,
    (p) => shade(green, 0.55 + (0.5 * p[1]) / height),
    (p) => 0.5 + (0.5 * p[1]) / height,
    0.4,
  );
  for (let k = 0; k < (level < 2 ? shape.leaves : Math.min(2, shape.leaves)); k++) {
    const a = k * 2.4 + rng.range(0, 1);
    const out: Vec3 = [Math.sin(a), 0, Math.cos(a)];
    const base: Vec3 = mix(foot, mid, shape.leaves > 1 ? (k / shape.leaves) * 1.1 : 0.1);
    const l = shape.height * rng.range(0.28, 0.42);
    const tip = add(addScaled(base, out, l * 0.6), [0, l * 0.65, 0]);
    leaf(
      s,
      base,
      tip,
      [out[2], 0, -out[0]],
      l * 0.22,
      normalize(add(out, [0, 0.8, 0])),
      { base: shade(green, 0.7), tip: shade(green, 1.15, 0.1) },
      0.75,
      0.4,
    );
  }
  const tip = normalize([top[0] - mid[0], top[1] - mid[1], top[2] - mid[2]]);
  const wander = lean ? 0.3 : 0.08;
  const face = normalize(
    add(scale(tip, 1 - shape.nod * 0.85), [
      rng.range(-wander, wander),
      0.1,
      shape.nod * 1.2 + rng.range(-wander, wander),
    ]),
  );
  if (shape.spike) {
    const rows = [14, 9, 4][level];
    for (let k = 0; k < rows; k++) {
      const t = k / rows;
      const at: Vec3 = mix(mid, top, 0.35 + 0.65 * t);
      for (let j = 0; j < (level === 0 ? 6 : 4); j++) {
        const a = j * (level === 0 ? 1.047 : 1.57) + k * 0.8;
        const out: Vec3 = [Math.sin(a), 0.6, Math.cos(a)];
        const l = shape.petal[0] * lerp(1, 0.55, t);
        leaf(
          s,
          at,
          addScaled(at, normalize(out), l),
          [Math.cos(a), 0, -Math.sin(a)],
          l * 0.6,
          normalize(out),
          { base: shade(color, 0.65), tip: shade(color, rng.range(0.95, 1.2)) },
          0.85,
          0.8,
        );
      }
    }
    return;
  }
  growHead(s, shape, level, top, face, color, rng);
}

/** A flower that is a few pixels tall: a blade of green and a fan of petals, or a spire. */
function growFar(s: Sprout, shape: FlowerShape, foot: Vec3, top: Vec3, green: Color, color: Color): void {
  const up: Vec3 = [0, 1, 0];
  const w = shape.height * 0.03;
  const a = s.vertex([foot[0] - w, foot[1], foot[2]], up, shade(green, 0.6), 0.6, 0);
  const b = s.vertex([foot[0] + w, foot[1], foot[2] + w], up, shade(green, 0.6), 0.6, 0);
  s.triangle(a, b, s.vertex(top, up, green, 1, 0.8));
  const r = shape.spike ? shape.petal[0] * 0.95 : shape.petal[0] * lerp(1.05, 0.7, shape.cup) + shape.heart;
  // A spire stands on its stalk, a bud closes upwards, a bowl opens: the middle lies above or below the rim.
  const bud = shape.cup > 0.7;
  const rim: Vec3 = shape.spike ? mix(foot, top, 0.5) : addScaled(top, up, bud ? -r * 0.5 : r * 0.35 * shape.cup);
  const middle: Vec3 = shape.spike ? top : addScaled(top, up, bud ? r * 0.8 : -r * 0.25);
  const heart = s.vertex(
    middle,
    up,
    shape.heart > 0.012 && !shape.spike ? linear(shape.heartColor) : shade(color, 1.1),
    1,
    1,
  );
  const ring = [0, 1, 2, 3, 4].map((i) => {
    const t = (i / 5) * Math.PI * 2;
    return s.vertex(
      [rim[0] + Math.sin(t) * r, rim[1], rim[2] + Math.cos(t) * r],
      normalize([Math.sin(t), 1, Math.cos(t)]),
      shade(color, i % 2 ? 1.05 : 0.85),
      0.9,
      1,
    );
  });
  ring.forEach((v, i) => s.triangle(heart, v, ring[(i + 1) % 5]));
}

/** The head: rings of petals about `face`, and the heart. Petals bend from the heart outwards, or close into a cup. */
function growHead(s: Sprout, shape: FlowerShape, level: number, at: Vec3, face: Vec3, color: Color, rng: Random): void {
  const [u, v] = acrossBasis(face);
  const rings = level === 2 ? 1 : shape.rings;
  const petals = level === 2 ? Math.min(6, shape.petals) : shape.petals;
  const widen = shape.petals / petals;
  for (let r = 0; r < rings; r++) {
    const inner = rings > 1 ? r / (rings - 1) : 0;
    const cup = lerp(shape.cup, Math.min(1.05, shape.cup + 0.45), inner);
    const petal: Petal = {
      long: shape.petal[0] * lerp(1, 0.62, inner),
      wide: shape.petal[1] * lerp(1, 0.66, inner) * widen,
      cup,
      inner,
      round: shape.round,
      start: shape.heart * 0.55,
    };
    for (let i = 0; i < petals; i++) {
      const a = ((i + r * 0.5) / petals) * Math.PI * 2 + rng.range(-0.06, 0.06);
      const out = add(scale(u, Math.cos(a)), scale(v, Math.sin(a)));
      const lit = shade(color, rng.range(0.9, 1.08) * lerp(1, 0.82, inner), rng.range(-0.05, 0.08));
      const bend = rng.range(-0.1, 0.1);
      if (level === 0) growPetal(s, petal, at, face, out, bend, lit);
      else growFoldedPetal(s, petal, at, face, out, bend, lit);
    }
  }
  if (shape.heart > 0) growHeart(s, shape, level, at, face, u, v, rng);
}

interface Petal {
  long: number;
  wide: number;
  /** 0 flat to 1 upright. */
  cup: number;
  /** 0 outermost ring to 1 innermost. */
  inner: number;
  round: number;
  /** Distance of its root from the middle. */
  start: number;
}

/** Angle of a petal above flat, at t along it. */
const petalRise = (p: Petal, t: number, bend: number): number =>
  lerp(p.cup * 1.35 + 0.12, p.cup * 1.9 - (1 - p.cup) * 0.4, t) + bend * t;

/** Two triangles, folded along the middle. */
function growFoldedPetal(s: Sprout, p: Petal, at: Vec3, face: Vec3, out: Vec3, bend: number, lit: Color): void {
  const across = cross(face, out);
  const [foot, end] = [petalRise(p, 0, bend), petalRise(p, 1, bend)];
  const p0 = addScaled(at, out, p.start);
  const p1 = add(addScaled(p0, out, p.long * 0.55 * Math.cos(foot)), scale(face, p.long * 0.55 * Math.sin(foot)));
  const p2 = add(addScaled(p1, out, p.long * 0.45 * Math.cos(end)), scale(face, p.long * 0.45 * Math.sin(end)));
  const n = normalize(add(scale(face, 1 - p.cup * 0.7), scale(out, 0.25 + p.cup)));
  const root = s.vertex(p0, n, shade(lit, 0.6), 0.55 - 0.2 * p.inner, 0.9);
  const left = s.vertex(addScaled(p1, across, p.wide / 2), normalize(addScaled(n, across, 0.35)), lit, 0.9, 1);
  const right = s.vertex(
    addScaled(p1, across, -p.wide / 2),
    normalize(addScaled(n, across, -0.35)),
    shade(lit, 0.9),
    0.9,
    1,
  );
  const tip = s.vertex(p2, n, shade(lit, 1.12), 1, 1);
  s.triangle(root, left, tip);
  s.triangle(root, tip, right);
}

/** A smooth petal: a strip of rows that is hollow across and bends along. */
function growPetal(s: Sprout, p: Petal, at: Vec3, face: Vec3, out: Vec3, bend: number, lit: Color): void {
  const across = cross(face, out);
  const rows = 6;
  const columns = 4;
  let place = addScaled(at, out, p.start);
  let before: number[] | undefined;
  for (let k = 0; k <= rows; k++) {
    const t = k / rows;
    const rise = petalRise(p, t, bend);
    const along = add(scale(out, Math.cos(rise)), scale(face, Math.sin(rise)));
    const up = add(scale(out, -Math.sin(rise)), scale(face, Math.cos(rise)));
    if (k > 0) place = addScaled(place, along, p.long / rows);
    // Pointed petals are widest in the middle, round ones near their end.
    const belly = lerp(
      Math.sin(Math.PI * (0.1 + 0.9 * t)),
      Math.sin(Math.PI * (0.12 + 0.8 * t ** 1.5)) ** 0.75,
      p.round,
    );
    const half = Math.max(0.02, belly) * p.wide * 0.5;
    const row: number[] = [];
    for (let i = 0; i <= columns; i++) {
      const w = (i / columns - 0.5) * 2;
      const hollow = w * w * half * (0.25 + 0.35 * p.cup);
      const q = addScaled(addScaled(place, across, w * half), up, hollow);
      const n = normalize(add(up, scale(across, -w * 0.55)));
      // Light comes through the rim; the root is deep in the flower.
      const tone = lerp(0.62, 1.08, Math.min(1, t * 1.3)) * (1 - 0.07 * (1 - Math.abs(w)));
      row.push(
        s.vertex(
          q,
          p.cup > 0.6 && p.inner === 0 ? scale(n, -1) : n,
          shade(lit, tone, 0.06 * t),
          lerp(0.5, 1, t) * (1 - 0.25 * p.inner * (1 - t)),
          0.9,
        ),
      );
    }
    if (before)
      for (let i = 0; i < columns; i++) {
        s.triangle(before[i], before[i + 1], row[i + 1]);
        s.triangle(before[i], row[i + 1], row[i]);
      }
    before = row;
  }
}

/** The heart: a low dome, its seeds as specks of two tones. */
function growHeart(
  s: Sprout,
  shape: FlowerShape,
  level: number,
  at: Vec3,
  face: Vec3,
  u: Vec3,
  v: Vec3,
  rng: Random,
): void {
  const base = linear(shape.heartColor);
  const [rings, sides] = [
    [6, 18],
    [2, 7],
    [1, 5],
  ][level];
  const high = shape.heart * 0.5;
  const top = s.vertex(addScaled(at, face, high), face, shade(base, 1.05), 0.95, 1);
  let before: number[] | undefined;
  for (let k = 1; k <= rings; k++) {
    const t = k / rings;
    const row = Array.from({ length: sides }, (_, i) => {
      const a = ((i + (k % 2) * 0.5) / sides) * Math.PI * 2;
      const out = add(scale(u, Math.cos(a)), scale(v, Math.sin(a)));
      const p = add(
        addScaled(at, out, shape.heart * Math.sin((t * Math.PI) / 2)),
        scale(face, high * Math.cos((t * Math.PI) / 2)),
      );
      return s.vertex(
        p,
        normalize(add(scale(face, 1.2 - t), scale(out, t))),
        shade(base, rng.range(0.7, 1.25) * (1 - 0.25 * t), rng.range(-0.1, 0.25)),
        1 - 0.3 * t,
        1,
      );
    });
    for (let i = 0; i < sides; i++) {
      const j = (i + 1) % sides;
      if (!before) s.triangle(top, row[i], row[j]);
      else {
        s.triangle(before[i], row[i], before[j]);
        s.triangle(before[j], row[i], row[j]);
      }
    }
    before = row;
  }
}
