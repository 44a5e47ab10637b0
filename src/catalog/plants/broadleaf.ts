/** Broad-leaved trees and bushes: limbs, dark inner volumes, and leaves on clumps that light as soft masses. */
import {
  add,
  addScaled,
  clamp,
  cross,
  dot,
  length,
  lerp,
  mix,
  normalize,
  scale,
  sub,
  type Vec3,
} from "../../shape/math.ts";
import { mergeMeshes } from "../../shape/mesh.ts";
import { ellipsoid, taperedTube } from "../../shape/primitives.ts";
import { noise3, type Random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Growth } from "./conifer.ts";
import { type Leaves, leavesOf, ownHue, type Season, SNOW, SNOW_SHADE } from "./season.ts";
import { acrossBasis, leaf, type Sprout, shade, sprout } from "./sprout.ts";

/** Proportions of a broad-leaved tree or bush. Lengths in metres. */
export interface BroadleafShape {
  height: number;
  /** Half-width of the crown. */
  spread: number;
  /** Height of the crown's lower edge. */
  clear: number;
  /** Radius of the trunk at its foot; 0 for bushes. */
  trunk: number;
  /** Clumps of the finest level. */
  clumps: number;
  /** Factor on their radius: flat, wide crowns want larger ones. Default 1. */
  puff?: number;
  /** Leaf length of the finest level. */
  leaf: number;
  /** Leaf width as a share of its length. */
  slim: number;
  /** Long strands that hang from the crown, as a share of the height (willow); 0 none. */
  strands: number;
  /** Palette. */
  leaves: string;
  bark: string;
  /** Dark bands on pale bark (birch). */
  banded?: boolean;
  /** Box-shaped crown (hedge): half-width, height, half-depth. */
  box?: Vec3;
  /** Dots of flowers or fruit among the leaves. */
  berries?: { color: string; share: number; size: number };
  /** Keeps its leaves in winter. */
  evergreen?: boolean;
}

interface Clump {
  at: Vec3;
  radius: number;
}

/** How finely each level is built: sprays a clump, and their size as a factor on the leaf. */
const LEVELS = [
  { clumps: 1, leaves: 96, blob: [8, 5], leaf: 1.85 },
  { clumps: 0.75, leaves: 36, blob: [6, 4], leaf: 2.25 },
  { clumps: 0.42, leaves: 5, blob: [5, 4], leaf: 3.6 },
  { clumps: 0.16, leaves: 3, blob: [5, 3], leaf: 4.5 },
] as const;

/** Grows a broad-leaved plant at `level` 0 (finest) to 3. */
export function growBroadleaf(given: BroadleafShape, level: number, season: Season, rng: Random): Growth {
  const bare = season.name === "winter" && !given.evergreen;
  // A bush without its leaves is a bundle of twigs.
  const shape = bare && given.trunk === 0 && !given.box ? { ...given, trunk: given.spread * 0.045 } : given;
  const L = LEVELS[level];
  const leaves = leavesOf(shape.leaves, season);
  const hue = ownHue(leaves, rng);
  const count = Math.max(2, Math.round(shape.clumps * L.clumps));
  const bush = given.trunk === 0;
  const clumps = shape.box ? boxClumps(shape) : bush ? bushClumps(shape, count, rng) : crownClumps(shape, count, rng);
  const center: Vec3 = [0, lerp(shape.clear, shape.height, 0.42), 0];

  const bark = sprout();
  if (shape.trunk > 0) growLimbs(bark, shape, clumps, level, bare, season, rng);
  const foliage = sprout();
  const crown: Crown = { shape, center, leaves, hue, season, bare };
  for (const clump of clumps) {
    if (!bare && !shape.box) growBlob(foliage, crown, clump, L.blob[0], L.blob[1]);
    const share = shape.box ? 1 : clump.radius / (shape.spread * 0.5);
    const sprays = Math.round(L.leaves * clamp(share * share, 0.4, 1.6) * (bare ? 0 : 1));
    growLeaves(foliage, crown, clump, sprays, shape.leaf * L.leaf, rng);
    if (shape.strands > 0 && !bare) growStrands(foliage, crown, clump, level, rng);
  }
  if (shape.box) growBox(foliage, crown, level, rng);
  const leafy = foliage.count() > 0 ? foliage.build() : undefined;
  const woody = bark.count() > 0 ? bark.build() : undefined;
  if (level === 0) return { bark: woody, foliage: leafy };
  // Away from the camera one mesh is cheaper than two.
  const all = [woody, leafy].filter((m) => m !== undefined);
  return { foliage: all.length > 1 ? mergeMeshes(all) : all[0] };
}

interface Crown {
  shape: BroadleafShape;
  center: Vec3;
  leaves: Leaves;
  hue: Color;
  season: Season;
  bare: boolean;
}

/** Clumps over the crown's envelope: one on top, the others spiralling down its flank, so that it looks full all around. */
function crownClumps(shape: BroadleafShape, count: number, rng: Random): Clump[] {
  const { spread, clear, height } = shape;
  const half = (height - clear) / 2;
  const middle = clear + half;
  const out: Clump[] = [];
  const start = rng.range(0, 6);
  for (let i = 0; i < count; i++) {
    // A Fibonacci spiral with jitter; more of it above the middle than below.
    const v = 1 - ((i + 0.35) / count) * 1.72;
    const ring = Math.sqrt(Math.max(0, 1 - v * v));
    const a = start + i * 2.39996 + rng.range(-0.3, 0.3);
    const k = rng.range(0.52, 0.68);
    const radius = Math.min(spread, half * 1.15) * rng.range(0.42, 0.56) * (count < 6 ? 1.3 : 1) * (shape.puff ?? 1);
    out.push({
      at: [Math.sin(a) * ring * spread * k, middle + v * half * k, Math.cos(a) * ring * spread * k],
      radius,
    });
  }
  if (count > 5) out.push({ at: [0, middle, 0], radius: Math.min(spread, half) * 0.6 });
  return out;
}

/** Clumps of a bush: one in the middle, the others around it on the ground and leaning on it, so that nothing floats. */
function bushClumps(shape: BroadleafShape, count: number, rng: Random): Clump[] {
  const { spread, height } = shape;
  const middle = Math.min(spread * 0.66, height * 0.52);
  const out: Clump[] = [{ at: [0, count < 5 ? middle * 0.85 : height - middle * 1.02, 0], radius: middle }];
  const start = rng.range(0, 6);
  for (let i = 1; i < count; i++) {
    const a = start + i * 2.39996 + rng.range(-0.25, 0.25);
    const upper = i % 3 === 0;
    const radius = Math.min(spread, height) * rng.range(0.4, 0.5) * (upper ? 0.85 : 1);
    const r = spread * (upper ? 0.34 : 0.56) * rng.range(0.85, 1.1);
    out.push({
      at: [Math.sin(a) * r, upper ? height * rng.range(0.55, 0.66) : radius * 0.66, Math.cos(a) * r],
      radius,
    });
  }
  return out;
}

const boxClumps = (shape: BroadleafShape): Clump[] =>
  shape.box ? [{ at: [0, shape.box[1] / 2, 0], radius: 0.01 }] : [];

/** Trunk and limbs towards the clumps. */
function growLimbs(
  s: Sprout,
  shape: BroadleafShape,
  clumps: Clump[],
  level: number,
  bare: boolean,
  season: Season,
  rng: Random,
): void {
  const base = linear(shape.bark);
  const paint = (p: Vec3, n: Vec3): Color => {
    const grain = 0.82 + 0.4 * noise3(p[0] * 9, p[1] * 3, p[2] * 9);
    let c = shade(base, grain, 0.15 * noise3(p[0] * 3, p[1], 4));
    if (shape.banded && noise3(p[0] * 3, p[1] * 7.5, p[2] * 3) > 0.42) c = shade(base, 0.12);
    // Moss creeps up the foot; snow lies on top of boughs.
    if (!shape.banded && p[1] < 0.7) c = mix(c, linear("#4a5a2c"), 0.35 * (1 - p[1] / 0.7));
    if (season.snow > 0 && n[1] > 0.35) c = mix(c, SNOW, clamp((n[1] - 0.35) * 2.5) * season.snow);
    return c;
  };
  const sides = [8, 6, 4, 3][level];
  const fork = lerp(shape.clear, shape.height, 0.3);
  const bend = () => rng.range(-0.05, 0.05) * shape.height * 0.5;
  const top: Vec3 = [bend(), lerp(shape.clear, shape.height, 0.66), bend()];
  const mid: Vec3 = [bend() * 0.6, fork * 0.55, bend() * 0.6];
  const t = shape.trunk;
  s.mesh(
    taperedTube(
      [[0, -0.2, 0], [mid[0] * 0.3, 0.18, mid[2] * 0.3], mid, [top[0] * 0.6, fork, top[2] * 0.6], top],
      [t * 1.7, t * 1.1, t * 0.9, t * 0.7, t * 0.2],
      {
        segments: [10, 5, 3, 1][level],
        sides,
        up: () => [1, 0, 0.02],
      },
    ),
    paint,
    (p) => (p[1] > shape.clear ? 0.45 : 0.95),
  );
  if (level > 2) return;
  const limbs = bare ? clumps : clumps.filter((_, i) => level === 0 || i % (level + 1) === 0);
  for (const clump of limbs) {
    const from: Vec3 = [top[0] * 0.5, lerp(shape.clear * 0.75, fork * 1.1, rng()), top[2] * 0.5];
    const to = addScaled(clump.at, sub(clump.at, from), 0.05);
    const elbow = add(mix(from, to, 0.5), [0, -0.06 * shape.height * rng(), 0]);
    const r = t * rng.range(0.34, 0.5);
    s.mesh(
      taperedTube([from, elbow, to], [r, r * 0.6, r * 0.15], {
        segments: [4, 2, 1][level],
        sides: [5, 4, 3][level],
        up: () => [0.9, 0.1, 0.43],
      }),
      paint,
      (p) => (length(sub(p, [0, p[1], 0])) < shape.spread * 0.4 ? 0.6 : 0.85),
    );
    // Without leaves the fine branches are the tree.
    if (bare && level < 3)
      for (let k = 0; k < [8, 4, 2][level]; k++) {
        const start = mix(elbow, to, rng.range(0.2, 1));
        const dir = normalize(
          add(normalize(sub(to, from)), [rng.range(-0.9, 0.9), rng.range(-0.1, 0.9), rng.range(-0.9, 0.9)]),
        );
        const end = addScaled(start, dir, clump.radius * rng.range(0.8, 1.5));
        const bow = addScaled(mix(start, end, 0.5), [0, 1, 0], rng.range(-0.1, 0.12));
        s.mesh(
          taperedTube([start, bow, end], [r * 0.3, r * 0.16, r * 0.04], {
            segments: level === 0 ? 2 : 1,
            sides: 3,
            up: () => [0.9, 0.1, 0.43],
          }),
          paint,
          0.9,
          0.3,
        );
      }
  }
}

/** How light a point of the crown is: dark inside and underneath, open outside and on top. */
function openness(crown: Crown, p: Vec3): number {
  const { shape, center } = crown;
  const half = (shape.height - shape.clear) / 2 || 1;
  const d: Vec3 = [p[0] / shape.spread, (p[1] - center[1]) / half, p[2] / shape.spread];
  return clamp(0.12 + 0.78 * clamp(length(d) - 0.15) + 0.28 * d[1], 0.12, 1);
}

function growBlob(s: Sprout, crown: Crown, clump: Clump, sides: number, rings: number): void {
  const k = clump.radius * (sides > 6 ? 0.76 : 0.84);
  const m = ellipsoid(clump.at, [k, k * 0.88, k], sides, rings);
  for (let i = 0; i < m.positions.length; i += 3) {
    const j = 1 + 0.28 * noise3(m.positions[i] * 2.3, m.positions[i + 1] * 2.3, m.positions[i + 2] * 2.3);
    for (let a = 0; a < 3; a++) m.positions[i + a] = clump.at[a] + (m.positions[i + a] - clump.at[a]) * j;
  }
  s.mesh(
    m,
    (p, n) => {
      const c = mix(
        crown.leaves.dark,
        shade(crown.hue, 0.8),
        clamp(0.26 + 0.9 * openness(crown, p) * (0.55 + 0.45 * n[1])),
      );
      return crown.season.snow > 0 && n[1] > 0.3 ? mix(c, SNOW, 0.7) : c;
    },
    (p) => 0.2 + openness(crown, p) * 0.65,
    0.25,
  );
}

function growLeaves(s: Sprout, crown: Crown, clump: Clump, count: number, size: number, rng: Random): void {
  const { shape, center, season } = crown;
  const hues = crown.leaves.hues;
  const clumpTone = rng.range(0.85, 1.15);
  const clumpWarm = rng.range(-0.2, 0.25);
  for (let i = 0; i < count; i++) {
    const dir = randomDirection(rng);
    const fromCenter = normalize(sub(clump.at, center));
    // Leaves that would face the inside of the crown are spent on the outside instead.
    if (dot(dir, fromCenter) < -0.45 && rng.chance(0.8)) dir.forEach((q, a) => (dir[a] = -q));
    const p = addScaled(clump.at, dir, clump.radius * rng.range(0.7, 0.98));
    growLeaf(
      s,
      crown,
      p,
      normalize(add(dir, scale(normalize(sub(p, center)), 0.8))),
      size,
      hues,
      clumpTone,
      clumpWarm,
      rng,
    );
  }
  if (shape.berries && season.name !== "winter")
    for (let i = 0; i < count * shape.berries.share; i++) {
      const dir = randomDirection(rng);
      dir[1] = Math.abs(dir[1]) * 0.8 + 0.1;
      const p = addScaled(clump.at, normalize(dir), clump.radius * rng.range(0.98, 1.08));
      growBlossom(
        s,
        p,
        normalize(dir),
        shape.berries.size * (size / shape.leaf) ** 0.5,
        linear(shape.berries.color),
        rng,
      );
    }
}

function growLeaf(
  s: Sprout,
  crown: Crown,
  p: Vec3,
  soft: Vec3,
  size: number,
  hues: Color[],
  tone: number,
  warm: number,
  rng: Random,
): void {
  const open = openness(crown, p);
  const [u, v] = acrossBasis(soft);
  const turn = rng.range(0, Math.PI * 2);
  const spread = add(scale(u, Math.cos(turn)), scale(v, Math.sin(turn)));
  // Leaves lie along the surface, tips out and a little down.
  const along = normalize(add(add(scale(spread, 1), scale(soft, rng.range(0, 0.45))), [0, -0.3, 0]));
  const across = normalize(cross(soft, along));
  const length = size * rng.range(0.75, 1.3);
  const own = rng.chance(0.25) ? rng.pick(hues) : crown.hue;
  const lit = mix(
    crown.leaves.dark,
    shade(own, tone * (0.62 + 0.42 * open), warm + 0.25 * (open - 0.5)),
    clamp(0.34 + 0.75 * open),
  );
  let tip = shade(lit, rng.range(0.9, 1.15), rng.range(-0.06, 0.12));
  let base = shade(lit, 0.8);
  if (crown.season.snow > 0 && soft[1] > 0.25 && !crown.bare && rng.chance(0.75)) {
    tip = SNOW;
    base = mix(base, SNOW_SHADE, 0.8);
  }
  const look = { base, tip };
  const light = 0.48 + 0.52 * open;
  if (crown.shape.slim < 0.35)
    leaf(
      s,
      addScaled(p, along, -length * 0.5),
      addScaled(p, along, length * 0.5),
      across,
      length * crown.shape.slim,
      soft,
      look,
      light,
      0.35 + 0.5 * open,
    );
  else growSpray(s, p, along, across, soft, length, length * crown.shape.slim, look, light, 0.35 + 0.5 * open, rng);
}

/** A spray of three leaves from one twig: a jagged fan of four triangles, cupped about its middle. */
function growSpray(
  s: Sprout,
  p: Vec3,
  along: Vec3,
  across: Vec3,
  soft: Vec3,
  length: number,
  width: number,
  look: { base: Color; tip: Color },
  occlusion: number,
  sway: number,
  rng: Random,
): void {
  const at = (l: number, w: number, lift: number): Vec3 =>
    add(add(addScaled(p, along, l * length), scale(across, w * width)), scale(soft, lift * length));
  const side = (w: number) => normalize(addScaled(soft, across, w * 0.35));
  const j = () => rng.range(0.8, 1.2);
  const base = s.vertex(at(-0.45, 0, -0.08), soft, look.base, occlusion * 0.7, sway * 0.8);
  const left = s.vertex(at(0.05 * j(), -0.85 * j(), -0.02), side(-1), look.tip, occlusion, sway);
  const notchLeft = s.vertex(at(0.1, -0.28, 0.04), side(-0.4), look.base, occlusion, sway);
  const tip = s.vertex(at(0.55 * j(), 0.08, -0.06), soft, look.tip, occlusion, sway);
  const notchRight = s.vertex(at(0.08, 0.3, 0.04), side(0.4), look.base, occlusion, sway);
  const right = s.vertex(at(0, 0.85 * j(), -0.02), side(1), look.tip, occlusion, sway);
  s.triangle(base, left, notchLeft);
  s.triangle(base, notchLeft, tip);
  s.triangle(base, tip, notchRight);
  s.triangle(base, notchRight, right);
}

function growBlossom(s: Sprout, p: Vec3, n: Vec3, size: number, color: Color, rng: Random): void {
  const [u, v] = acrossBasis(n);
  const middle = s.vertex(addScaled(p, n, size * 0.25), n, shade(color, 1.1, 0.1), 1, 0.6);
  const ring = [0, 1, 2, 3, 4].map((i) => {
    const a = (i / 5) * Math.PI * 2 + rng.range(-0.2, 0.2);
    const q = add(addScaled(p, u, Math.cos(a) * size), scale(v, Math.sin(a) * size));
    return s.vertex(q, normalize(addScaled(n, sub(q, p), 2)), shade(color, rng.range(0.8, 1.05)), 1, 0.6);
  });
  ring.forEach((r, i) => s.triangle(middle, r, ring[(i + 1) % 5]));
}

/** Hanging strands of a willow: ribbons of leaves that fall from the clump's underside. */
function growStrands(s: Sprout, crown: Crown, clump: Clump, level: number, rng: Random): void {
  const { shape } = crown;
  const count = [26, 10, 4, 0][level];
  const steps = [7, 4, 2, 1][level];
  for (let i = 0; i < count; i++) {
    const a = rng.range(0, Math.PI * 2);
    const r = clump.radius * rng.range(0.5, 1.05);
    const top: Vec3 = [
      clump.at[0] + Math.sin(a) * r,
      clump.at[1] + clump.radius * rng.range(-0.3, 0.35),
      clump.at[2] + Math.cos(a) * r,
    ];
    const fall = Math.min(top[1] - 0.35, shape.height * shape.strands * rng.range(0.6, 1.1));
    const out = normalize([top[0], 0, top[2]]);
    const side: Vec3 = [out[2], 0, -out[0]];
    const hue = shade(rng.pick(crown.leaves.hues), rng.range(0.7, 1.15), rng.range(-0.1, 0.2));
    let before: number[] | undefined;
    for (let k = 0; k <= steps; k++) {
      const t = k / steps;
      const p = addScaled([top[0], top[1] - fall * t, top[2]], out, 0.5 * Math.sin(t * 1.5));
      const w = shape.leaf * [0.55, 1, 1.9, 3][level] * (0.75 + 0.5 * (k % 2)) * (1 - 0.6 * t);
      const n = normalize([out[0], 0.35, out[2]]);
      const c = mix(shade(hue, 0.65), shade(hue, 1.15, 0.15), t);
      const row = [-1, 1].map((q) => s.vertex(addScaled(p, side, q * w * 0.5), n, c, 0.5 + 0.5 * t, 0.3 + 0.7 * t));
      if (before) {
        s.triangle(before[0], before[1], row[0]);
        s.triangle(before[1], row[1], row[0]);
      }
      before = row;
    }
  }
}

/** A clipped hedge: a dark box under a skin of leaves. */
function growBox(s: Sprout, crown: Crown, level: number, rng: Random): void {
  const [w, h, d] = crown.shape.box as Vec3;
  const faces: { n: Vec3; u: Vec3; v: Vec3; o: Vec3 }[] = [
    { n: [0, 1, 0], u: [w, 0, 0], v: [0, 0, d], o: [0, h, 0] },
    { n: [0, 0, 1], u: [w, 0, 0], v: [0, h / 2, 0], o: [0, h / 2, d] },
    { n: [0, 0, -1], u: [w, 0, 0], v: [0, h / 2, 0], o: [0, h / 2, -d] },
    { n: [1, 0, 0], u: [0, 0, d], v: [0, h / 2, 0], o: [w, h / 2, 0] },
    { n: [-1, 0, 0], u: [0, 0, d], v: [0, h / 2, 0], o: [-w, h / 2, 0] },
  ];
  const density = [230, 60, 14, 4][level];
  const size = crown.shape.leaf * [1, 1.8, 3.4, 6][level];
  for (const { n, u, v, o } of faces) {
    const corner = (a: number, b: number): Vec3 => [
      (o[0] + u[0] * a + v[0] * b) * 0.97,
      (o[1] + u[1] * a + v[1] * b) * 0.97,
      (o[2] + u[2] * a + v[2] * b) * 0.97,
    ];
    const quad = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)].map((p) =>
      s.vertex(p, n, mix(crown.leaves.dark, crown.hue, 0.25 + 0.35 * (p[1] / h)), 0.35 + 0.4 * (p[1] / h)),
    );
    s.triangle(quad[0], quad[1], quad[2]);
    s.triangle(quad[0], quad[2], quad[3]);
    const area = 4 * Math.hypot(...u) * Math.hypot(...v);
    for (let i = 0; i < area * density; i++) {
      const [a, b] = [rng.range(-1, 1), rng.range(-1, 1)];
      const p: Vec3 = [o[0] + u[0] * a + v[0] * b, o[1] + u[1] * a + v[1] * b, o[2] + u[2] * a + v[2] * b];
      growLeaf(
        s,
        crown,
        p,
        normalize(add(n, [0, 0.25, 0])),
        size,
        crown.leaves.hues,
        rng.range(0.85, 1.15),
        rng.range(-0.2, 0.2),
        rng,
      );
    }
  }
}

function randomDirection(rng: Random): Vec3 {
  const y = rng.range(-1, 1);
  const a = rng.range(0, Math.PI * 2);
  const r = Math.sqrt(1 - y * y);
  return [Math.sin(a) * r, y, Math.cos(a) * r];
}
