/** Palms, ferns and other plants of arching fronds. */
import { add, addScaled, axisAngle, cross, lerp, mix, normalize, rotate, scale, type Vec3 } from "../../shape/math.ts";
import { ellipsoid, taperedTube } from "../../shape/primitives.ts";
import { noise3, type Random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Growth } from "./conifer.ts";
import { type Sprout, shade, sprout } from "./sprout.ts";

/** Proportions of a plant of fronds, metres. */
export interface FrondShape {
  /** Height of the trunk; 0 for ferns and agaves. */
  trunk: number;
  /** Radius of the trunk at its foot. */
  radius: number;
  fronds: number;
  /** Length of a frond. */
  frond: number;
  /** Leaflets per side at the finest level; 0 for solid blades (agave). */
  leaflets: number;
  /** How steeply young fronds stand, degrees, and how far old ones hang. */
  rise: [number, number];
  colors: [string, string, string];
  fruit?: string;
}

const LEVELS = [
  { fronds: 1, leaflets: 1, sides: 8, segments: 14 },
  { fronds: 0.8, leaflets: 0.5, sides: 6, segments: 6 },
  { fronds: 0.6, leaflets: 0.22, sides: 4, segments: 3 },
  { fronds: 0.4, leaflets: 0, sides: 3, segments: 2 },
] as const;

/** Grows a plant of fronds at `level` 0 (finest) to 3. */
export function growFronds(shape: FrondShape, level: number, rng: Random): Growth {
  const L = LEVELS[level];
  const foliage = sprout();
  const bark = level === 0 ? sprout() : foliage;
  const lean = rng.range(0.04, 0.2) * shape.trunk;
  const way = rng.range(0, Math.PI * 2);
  const out: Vec3 = [Math.sin(way), 0, Math.cos(way)];
  const top: Vec3 = addScaled([0, shape.trunk, 0], out, lean);
  if (shape.trunk > 0) {
    const points: Vec3[] = [
      [0, -0.2, 0],
      addScaled([0, shape.trunk * 0.35, 0], out, lean * 0.12),
      addScaled([0, shape.trunk * 0.7, 0], out, lean * 0.5),
      top,
    ];
    const base = linear("#8a7558");
    const trunk = taperedTube(points, [shape.radius * 1.5, shape.radius, shape.radius * 0.82, shape.radius * 0.7], {
      segments: L.segments,
      sides: L.sides,
      up: () => [1, 0, 0.02],
    });
    bark.mesh(
      trunk,
      (p) => shade(base, 0.8 + 0.3 * Math.sin(p[1] * 24) * 0.5 + 0.3 * noise3(p[0] * 8, p[1] * 4, p[2] * 8)),
      (p) => lerp(1, 0.5, p[1] / shape.trunk),
    );
    if (shape.fruit && level < 2)
      for (let i = 0; i < 5; i++) {
        const a = (i / 5) * Math.PI * 2;
        const r = shape.radius * 1.05;
        bark.mesh(
          ellipsoid([top[0] + Math.sin(a) * r, top[1] - r * 1.1, top[2] + Math.cos(a) * r], r * 0.75, 8, 6),
          linear(shape.fruit),
          0.7,
        );
      }
  }
  const count = Math.max(4, Math.round(shape.fronds * L.fronds));
  for (let i = 0; i < count; i++) {
    const age = (i + 0.5) / count;
    const angle = i * 2.39996 + rng.range(-0.2, 0.2);
    const pitch = (lerp(shape.rise[0], shape.rise[1], age) * Math.PI) / 180;
    growFrond(
      foliage,
      shape,
      top,
      angle,
      pitch,
      age,
      Math.max(L.leaflets > 0 ? 2 : 0, Math.round(shape.leaflets * L.leaflets)),
      rng,
    );
  }
  return { bark: level === 0 && bark.count() > 0 ? bark.build() : undefined, foliage: foliage.build() };
}

function growFrond(
  s: Sprout,
  shape: FrondShape,
  top: Vec3,
  angle: number,
  pitch: number,
  age: number,
  leaflets: number,
  rng: Random,
): void {
  const [dark, lit, old] = shape.colors.map(linear) as [Color, Color, Color];
  const length = shape.frond * rng.range(0.85, 1.1) * lerp(0.8, 1, Math.min(1, age * 2));
  const out: Vec3 = [Math.sin(angle), 0, Math.cos(angle)];
  const side: Vec3 = [out[2], 0, -out[0]];
  const solid = shape.leaflets === 0;
  const twist = solid ? 0 : rng.range(-0.4, 0.4);
  const bend = (solid ? lerp(-0.1, -0.45, age) : lerp(0.9, 1.9, age)) * rng.range(0.85, 1.15);
  // The spine: starts along `pitch` and falls over as it goes.
  const steps = leaflets > 0 ? Math.max(3, Math.min(leaflets, 8)) : 4;
  const points: Vec3[] = [top];
  const ways: Vec3[] = [];
  for (let k = 1; k <= steps; k++) {
    const a = pitch - bend * (Math.max(0, k - 0.5) / steps) ** 1.3;
    const d: Vec3 = [out[0] * Math.cos(a), Math.sin(a), out[2] * Math.cos(a)];
    ways.push(d);
    points.push(addScaled(points[k - 1], d, length / steps));
  }
  ways.push(ways[ways.length - 1]);
  const at = (t: number): [Vec3, Vec3] => {
    const f = Math.min(t * steps, steps - 1e-6);
    const i = Math.floor(f);
    return [mix(points[i], points[i + 1], f - i), ways[i]];
  };
  const hue = mix(mix(dark, lit, rng.range(0.4, 1)), old, age > 0.85 ? 0.6 : 0.1 * age);
  const width = leaflets > 0 ? length * 0.014 : length * 0.09;
  let before: number[] | undefined;
  points.forEach((p, k) => {
    const t = k / steps;
    const across = rotate(axisAngle(ways[k], twist * t), side);
    const n = normalize(cross(ways[k], across));
    const up: Vec3 = n[1] < 0 ? scale(n, -1) : n;
    const w =
      width *
      (leaflets > 0 ? 1 - 0.8 * t : Math.sin(Math.PI * Math.min(0.98, 0.25 + t * 0.75)) * (1 - t) ** 0.5 + 0.01);
    const c = shade(hue, 0.6 + 0.5 * t, 0.1 * t);
    const row = [-1, 1].map((q) => s.vertex(addScaled(p, across, q * w), up, c, 0.4 + 0.6 * t, 0.2 + 0.7 * t));
    if (before) {
      s.triangle(before[0], before[1], row[0]);
      s.triangle(before[1], row[1], row[0]);
    }
    before = row;
  });
  for (let k = 0; k < leaflets; k++) {
    const t = 0.1 + (0.88 * (k + 0.5)) / leaflets;
    const [p, way] = at(t);
    const across = rotate(axisAngle(way, twist * t), side);
    const reach = length * 0.24 * Math.sin(Math.PI * (0.18 + 0.75 * t)) ** 0.8 * rng.range(0.85, 1.1);
    const thick = ((length * 0.88) / leaflets) * 0.62;
    for (const q of [-1, 1]) {
      const tip = add(addScaled(addScaled(p, across, q * reach * 0.86), way, reach * 0.55), [
        0,
        -reach * rng.range(0.22, 0.5),
        0,
      ]);
      const n = normalize(add(add(out, [0, 1.1, 0]), scale(across, q * 0.4)));
      const c = shade(hue, rng.range(0.8, 1.15), rng.range(-0.1, 0.25));
      const a = s.vertex(addScaled(p, way, -thick / 2), n, shade(c, 0.65), 0.5 + 0.3 * t, 0.3 + 0.5 * t);
      const b = s.vertex(addScaled(p, way, thick / 2), n, shade(c, 0.75), 0.55 + 0.3 * t, 0.3 + 0.5 * t);
      const e = s.vertex(tip, n, shade(c, 1.2, 0.15), 1, 0.5 + 0.5 * t);
      s.triangle(a, b, e);
    }
  }
}
