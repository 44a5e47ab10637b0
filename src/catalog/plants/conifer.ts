/** Firs, spruces and pines: whorls of drooping boughs with twigs, and pads of snow on them. */
import { add, addScaled, clamp, lerp, mix, normalize, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { noise3, type Random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { leavesOf, ownHue, type Season, SNOW, SNOW_SHADE } from "./season.ts";
import { type Sprout, shade, sprout } from "./sprout.ts";

/** Proportions of a conifer. Lengths are shares of the height unless they say otherwise. */
export interface ConiferShape {
  /** Metres. */
  height: number;
  /** Radius of the crown at its foot. */
  spread: number;
  /** Bare trunk below the crown. */
  bare: number;
  /** Whorls of boughs, and boughs in the lowest one, for the finest level. */
  whorls: number;
  boughs: number;
  /** How much boughs hang: 0 level to 1 steep. */
  droop: number;
  /** Rounded crown top (pine) 1, pointed (fir) 0. */
  round: number;
  bark: string;
}

/** Meshes of a plant by surface; what is absent has nothing of it. */
export interface Growth {
  bark?: Mesh;
  foliage?: Mesh;
  snow?: Mesh;
}

/** How finely each level of detail is built. */
const LEVELS = [
  { whorls: 1, boughs: 1, twigs: 7, pads: true, sides: 8 },
  { whorls: 0.74, boughs: 0.85, twigs: 3, pads: false, sides: 6 },
  { whorls: 0.62, boughs: 0, twigs: 0, pads: false, sides: 4 },
  { whorls: 0.28, boughs: 0, twigs: 0, pads: false, sides: 3 },
] as const;

/** Grows a conifer at `level` 0 (finest) to 3 (a speck of a far hill). */
export function growConifer(shape: ConiferShape, level: number, season: Season, rng: Random): Growth {
  const L = LEVELS[level];
  const leaves = leavesOf("conifer", season);
  const hue = ownHue(leaves, rng);
  const { height } = shape;
  const radius = shape.spread * height;
  const foliage = sprout();
  const snow = sprout();
  const trunk = growTrunk(shape, L.sides, level, rng);
  const barkColor = linear(shape.bark);
  const barkPaint = (p: Vec3): Color =>
    shade(barkColor, 0.8 + 0.35 * noise3(p[0] * 14, p[1] * 5, p[2] * 14), 0.12 * noise3(p[1] * 2, 1, 1));
  if (level > 0) foliage.mesh(trunk, barkPaint, (p) => (p[1] > (shape.bare + 0.05) * height ? 0.2 : 0.9));

  const whorls = Math.max(3, Math.round(shape.whorls * L.whorls));
  for (let w = 0; w < whorls; w++) {
    const u = w / (whorls - 1);
    // Whorls stand closer towards the top, where boughs are short.
    const rise = (q: number) => height * (shape.bare + (0.97 - shape.bare) * (1 - (1 - q) ** 1.35));
    const y = rise(u);
    const gap = rise(Math.min(1, u + 1 / (whorls - 1))) - y;
    const profile = lerp((1 - u) ** 0.92, Math.sqrt(Math.max(0, 1 - u * u)) * 0.9, shape.round);
    const reach = radius * (profile + 0.07) * rng.range(0.88, 1.1);
    const whorl: Whorl = { u, y, gap, reach, spin: w * 2.4 + rng.range(0, 0.6), shape, season, hue, dark: leaves.dark };
    growSkirt(foliage, whorl, L.boughs === 0, level, rng);
    if (L.boughs === 0) continue;
    const boughs = Math.max(4, Math.round(shape.boughs * L.boughs * (1 - 0.38 * u)));
    for (let b = 0; b < boughs; b++) growBough(foliage, snow, whorl, b, boughs, L.twigs, L.pads, rng);
  }
  // The leader: a thin spire with its own snow.
  const top: Vec3 = [0, height * 1.03, 0];
  const tip = foliage.vertex(top, [0, 1, 0], season.snow > 0 ? SNOW : shade(hue, 1.2), 1, 0.6);
  const ring = [0, 1, 2, 3].map((i) => {
    const a = (i / 4) * Math.PI * 2;
    const p: Vec3 = [Math.sin(a) * radius * 0.1, height * 0.93, Math.cos(a) * radius * 0.1];
    return foliage.vertex(p, normalize([p[0], radius * 0.05, p[2]]), shade(hue, 0.8), 0.9, 0.5);
  });
  ring.forEach((v, i) => foliage.triangle(v, ring[(i + 1) % 4], tip));
  return {
    bark: level === 0 ? paintMesh(trunk, barkPaint) : undefined,
    foliage: foliage.build(),
    snow: snow.count() > 0 ? snow.build() : undefined,
  };
}

interface Whorl {
  /** 0 lowest to 1 top. */
  u: number;
  y: number;
  /** Metres to the next whorl. */
  gap: number;
  /** Length of its boughs, metres. */
  reach: number;
  spin: number;
  shape: ConiferShape;
  season: Season;
  hue: Color;
  dark: Color;
}

function paintMesh(m: Mesh, color: (p: Vec3) => Color): Mesh {
  const s = sprout();
  s.mesh(m, color, (p) => clamp(0.55 + p[1] * 0.4, 0.5, 1));
  return s.build();
}

function growTrunk(shape: ConiferShape, sides: number, level: number, rng: Random): Mesh {
  const h = shape.height;
  const foot = 0.02 * h + 0.03;
  const bend = () => rng.range(-0.006, 0.006) * h;
  const points: Vec3[] = [
    [0, -0.15, 0],
    [bend(), h * 0.3, bend()],
    [bend(), h * 0.65, bend()],
    [0, h * 0.97, 0],
  ];
  return taperedTube(points, [foot * 1.35, foot, foot * 0.5, foot * 0.06], {
    segments: level === 0 ? 8 : level === 1 ? 3 : 1,
    sides,
    up: () => [1, 0, 0.02],
  });
}

/**
 * The ragged cone of a whorl. Inside a tree with boughs it is dark and closes the crown; alone it is the whole whorl of a
 * far tree: dark under the whorl above, laden or lit in the middle, jagged and green at its edge.
 */
function growSkirt(s: Sprout, w: Whorl, alone: boolean, level: number, rng: Random): void {
  const n = level >= 3 ? 5 : 7;
  const r = alone ? w.reach : w.reach * (level === 0 ? 0.6 : 0.66);
  const drop = w.reach * lerp(0.5, 0.3, w.u) * (0.6 + w.shape.droop * 0.7) * (alone ? 1 : 0.9);
  const laden = w.season.snow;
  const up = w.gap * (alone ? 1.2 : 1) + w.reach * 0.14;
  const bright = [0.45, 0.6, 1, 1][level];
  const apex = s.vertex([0, w.y + up, 0], [0, 1, 0], shade(w.dark, 0.85), 0.45, 0.1);
  const rim: number[] = [];
  const middle: number[] = [];
  for (let i = 0; i < n * 2; i++) {
    const tip = i % 2 === 0;
    const a = w.spin + (i / (n * 2)) * Math.PI * 2;
    const q = r * (tip ? rng.range(0.86, 1.14) : rng.range(0.62, 0.76));
    const y = w.y - drop * (tip ? 1 : 0.4) - rng.range(0, 0.08) * w.reach;
    const normal = normalize([Math.sin(a), 0.7, Math.cos(a)]);
    let c = mix(shade(w.dark, 0.8), shade(w.hue, rng.range(0.85, 1.2)), bright * (tip ? 0.85 : 0.25));
    if (laden > 0 && level >= 3) c = mix(c, tip ? SNOW : SNOW_SHADE, (tip ? 0.12 : 0.5) * laden);
    else if (laden > 0 && level > 0 && tip) c = mix(c, SNOW, laden * rng.range(-0.2, 0.2) ** 2);
    rim.push(
      s.vertex(
        [Math.sin(a) * q, y, Math.cos(a) * q],
        normal,
        c,
        0.25 + 0.75 * bright * (tip ? 1 : 0.6),
        tip ? 0.5 : 0.2,
      ),
    );
  }
  const levels = level === 1 || level === 2;
  if (levels)
    for (let i = 0; i < n; i++) {
      const a = w.spin + (i / n) * Math.PI * 2;
      const q = r * rng.range(0.4, 0.54);
      const p: Vec3 = [Math.sin(a) * q, w.y + up * 0.1 + rng.range(-0.04, 0.06) * w.reach, Math.cos(a) * q];
      const snowy = rng.chance(laden * (level === 1 ? 0.45 : 0.72)) ? rng.range(0.8, 1) : 0;
      const c = mix(shade(w.hue, rng.range(0.6, 0.95)), mix(SNOW_SHADE, SNOW, rng()), snowy);
      middle.push(s.vertex(p, normalize([Math.sin(a) * 0.7, 1, Math.cos(a) * 0.7]), c, 0.85, 0.2));
    }
  for (let i = 0; i < n; i++) {
    const [here, valley, next] = [rim[i * 2], rim[i * 2 + 1], rim[(i * 2 + 2) % (n * 2)]];
    if (!levels) {
      s.triangle(apex, here, valley);
      s.triangle(apex, valley, next);
      continue;
    }
    const [m0, m1] = [middle[i], middle[(i + 1) % n]];
    s.triangle(apex, m0, m1);
    s.triangle(m0, here, valley);
    s.triangle(m0, valley, m1);
    s.triangle(m1, valley, next);
  }
}

/** One bough: a spine that rises and then hangs, twigs to both sides, hanging needles below, snow on top. */
function growBough(
  s: Sprout,
  snow: Sprout,
  w: Whorl,
  index: number,
  count: number,
  twigs: number,
  pads: boolean,
  rng: Random,
): void {
  const { u, shape, season } = w;
  const angle = w.spin + ((index + rng.range(-0.22, 0.22)) / count) * Math.PI * 2;
  const length = w.reach * rng.range(0.78, 1.16);
  const out: Vec3 = [Math.sin(angle), 0, Math.cos(angle)];
  const side: Vec3 = [out[2], 0, -out[0]];
  const rise = 0.16 * (1 - u) + 0.4 * u;
  const droop = rng.range(0.75, 1.05) * shape.droop * (1 - 0.55 * u);
  const width = Math.min(length * 0.42, (3.1 * w.reach) / count);
  const lift = rng.range(-0.05, 0.05) * w.reach;
  const at = (t: number, across: number, dy = 0): Vec3 => [
    out[0] * length * t + side[0] * across,
    w.y + lift + length * (rise * t - droop * t * t) - Math.abs(across) * 0.3 + dy,
    out[2] * length * t + side[2] * across,
  ];
  const soft = (t: number, across: number): Vec3 =>
    normalize([
      out[0] * (0.45 + 0.4 * t) + side[0] * across * 0.6,
      0.7,
      out[2] * (0.45 + 0.4 * t) + side[2] * across * 0.6,
    ]);
  const tone = rng.range(0.8, 1.2);
  const warm = rng.range(-0.25, 0.3);
  const laden = season.snow;
  const colorAt = (t: number, edge: number): Color => {
    const c = mix(
      shade(w.dark, 0.9),
      shade(w.hue, tone * (0.75 + 0.5 * edge), warm + 0.3 * edge),
      clamp(0.15 + 0.9 * t),
    );
    return laden > 0 && !pads
      ? mix(c, edge > 0.5 ? SNOW : SNOW_SHADE, laden * (edge > 0.5 ? 0.12 : 0.92) * clamp(0.3 + t * 1.4))
      : c;
  };
  const open = (t: number) => lerp(0.28, 1, clamp(t * 1.15));
  // The spine, shared by the twigs of both sides.
  const spine: number[] = [];
  for (let k = 0; k <= twigs; k++) {
    const t = 0.06 + (0.94 * k) / twigs;
    spine.push(s.vertex(at(t, 0), soft(t, 0), colorAt(t, 0), open(t) * 0.9, 0.15 + 0.6 * t));
  }
  for (const sign of [-1, 1])
    for (let k = 0; k < twigs; k++) {
      const t = 0.06 + (0.94 * (k + 0.35)) / twigs;
      const taper = Math.sin(Math.PI * Math.min(1, 0.2 + 0.72 * (1 - k / twigs)));
      const reach = width * taper * rng.range(0.75, 1.15);
      const tipAt = Math.min(1.06, t + (reach / length) * 0.8);
      const p = at(tipAt, sign * reach, -rng.range(0.02, 0.1) * length);
      const tip = s.vertex(p, soft(t, sign), colorAt(tipAt, 1), open(t), 0.3 + 0.7 * tipAt);
      s.triangle(spine[k], spine[k + 1], tip);
      if (twigs > 4 && k % 2 === (sign > 0 ? 0 : 1)) {
        // Needles that hang below give the bough thickness from the side.
        const hang = s.vertex(
          addScaled(at(t, sign * reach * 0.35), [0, -1, 0], length * rng.range(0.1, 0.17)),
          soft(t, sign * 0.5),
          shade(colorAt(t, 0), 0.75),
          open(t) * 0.6,
          0.5,
        );
        s.triangle(spine[k], spine[k + 1], hang);
      }
    }
  const end = s.vertex(at(1.1, 0, -0.03 * length), soft(1, 0), colorAt(1, 1), 1, 1);
  const flank = [-1, 1].map((q) => s.vertex(at(0.94, q * width * 0.16), soft(1, q), colorAt(0.9, 0.6), 0.95, 0.9));
  s.triangle(flank[0], flank[1], end);
  if (pads && rng.chance(laden)) growSnowPad(snow, at, out, length, width, rng);
}

/** A long soft lump of snow along the outer part of a bough, irregular at its edge. */
function growSnowPad(
  s: Sprout,
  at: (t: number, across: number, dy?: number) => Vec3,
  out: Vec3,
  length: number,
  width: number,
  rng: Random,
): void {
  const lumps = length > 0.7 ? 2 : 1;
  for (let q = 0; q < lumps; q++) {
    if (lumps > 1 && rng.chance(0.18)) continue;
    const center = lumps > 1 ? [0.42, 0.8][q] + rng.range(-0.06, 0.06) : rng.range(0.55, 0.7);
    const halfLength = (lumps > 1 ? 0.24 : 0.34) * rng.range(0.8, 1.2);
    const halfWidth = width * rng.range(0.4, 0.62) * (q === 1 ? 0.72 : 1);
    const thick = Math.min(0.2, length * 0.17) * rng.range(0.7, 1.25);
    const n = 8;
    const phase = rng.range(0, 6);
    const ring = (f: number, dy: number, color: Color, tilt: number, occlusion: number) =>
      Array.from({ length: n }, (_, i) => {
        const a = ((i + 0.3 * f) / n) * Math.PI * 2;
        const lumpy = 1 + 0.22 * Math.sin(a * 2 + phase) + 0.14 * Math.sin(a * 3 - phase * 2);
        const t = center + Math.cos(a) * halfLength * f * lumpy;
        const across = Math.sin(a) * halfWidth * f * lumpy;
        const p = at(t, across, dy);
        const around: Vec3 = [
          out[0] * Math.cos(a) + out[2] * Math.sin(a),
          0,
          out[2] * Math.cos(a) - out[0] * Math.sin(a),
        ];
        return s.vertex(
          p,
          normalize(add([0, 1, 0], [around[0] * tilt, 0, around[2] * tilt])),
          color,
          occlusion,
          0.3 + 0.5 * t,
        );
      });
    const crown = s.vertex(at(center, 0, thick), [0, 1, 0], SNOW, 1, 0.3 + 0.5 * center);
    const inner = ring(0.68, thick * 0.86, SNOW, 0.7, 1);
    const outer = ring(1, -thick * 0.15, mix(SNOW, SNOW_SHADE, 0.45), 1.7, 0.8);
    for (let i = 0; i < n; i++) {
      const j = (i + 1) % n;
      s.triangle(crown, inner[i], inner[j]);
      s.triangle(inner[i], outer[i], outer[j]);
      s.triangle(inner[i], outer[j], inner[j]);
    }
  }
}
