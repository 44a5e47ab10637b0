/** Flowers: a stalk, leaves and a head of petals, from a table of shapes. */
import { add, addScaled, cross, lerp, mix, normalize, scale, type Vec3 } from "../../shape/math.ts";
import { ellipsoid, tube } from "../../shape/primitives.ts";
import type { Random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { acrossBasis, leaf, type Sprout, shade, sprout } from "./sprout.ts";
import type { Growth } from "./conifer.ts";

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
}

/** Grows `stalks` flowers within `radius` metres at `level` 0 (finest) to 2, in the petal colour `color`. */
export function growFlowers(shape: FlowerShape, level: number, stalks: number, radius: number, color: Color, rng: Random): Growth {
  const s = sprout();
  for (let i = 0; i < stalks; i++) {
    const a = i * 2.39996 + rng.range(-0.3, 0.3);
    const r = stalks === 1 ? 0 : radius * Math.sqrt((i + 0.5) / stalks);
    growFlower(s, shape, level, [Math.sin(a) * r, 0, Math.cos(a) * r], shade(color, rng.range(0.85, 1.1), rng.range(-0.12, 0.12)), stalks > 1, rng);
  }
  return { foliage: s.build() };
}

function growFlower(s: Sprout, shape: FlowerShape, level: number, foot: Vec3, color: Color, lean: boolean, rng: Random): void {
  const height = shape.height * rng.range(0.8, 1.15);
  const green = shade(linear("#5c8a3c"), rng.range(0.7, 1.1), rng.range(-0.1, 0.2));
  const tilt = lean ? 0.22 : 0.1;
  const top: Vec3 = [foot[0] + rng.range(-tilt, tilt) * height, height, foot[2] + rng.range(-tilt, tilt) * height];
  const mid: Vec3 = [lerp(foot[0], top[0], 0.3), height * 0.55, lerp(foot[2], top[2], 0.3)];
  if (level >= 2) {
    growFar(s, shape, foot, top, green, color);
    return;
  }
  const thick = Math.max(0.0022, shape.height * 0.009);
  const stalk = tube([foot, mid, top], (t) => thick * (1.2 - 0.4 * t), { segments: level === 0 ? 5 : 1, sides: level === 0 ? 5 : 3, up: () => [1, 0, 0.02] });
  s.mesh(stalk, (p) => shade(green, 0.55 + (0.5 * p[1]) / height), (p) => 0.5 + (0.5 * p[1]) / height, 0.4);
  for (let k = 0; k < (level === 0 ? shape.leaves : Math.min(2, shape.leaves)); k++) {
    const a = k * 2.4 + rng.range(0, 1);
    const out: Vec3 = [Math.sin(a), 0, Math.cos(a)];
    const base: Vec3 = mix(foot, mid, shape.leaves > 1 ? (k / shape.leaves) * 1.1 : 0.1);
    const l = shape.height * rng.range(0.28, 0.42);
    const tip = add(addScaled(base, out, l * 0.6), [0, l * 0.65, 0]);
    leaf(s, base, tip, [out[2], 0, -out[0]], l * 0.22, normalize(add(out, [0, 0.8, 0])), { base: shade(green, 0.7), tip: shade(green, 1.15, 0.1) }, 0.75, 0.4);
  }
  const face = normalize([top[0] - mid[0] + rng.range(-0.25, 0.25) * height, (top[1] - mid[1]) * 0.8, top[2] - mid[2] + rng.range(-0.1, 0.4) * height]);
  if (shape.spike) {
    const rows = level === 0 ? 9 : 4;
    for (let k = 0; k < rows; k++) {
      const t = k / rows;
      const at: Vec3 = mix(mid, top, 0.35 + 0.65 * t);
      for (let j = 0; j < 4; j++) {
        const a = j * 1.57 + k * 0.8;
        const out: Vec3 = [Math.sin(a), 0.6, Math.cos(a)];
        const l = shape.petal[0] * lerp(1, 0.55, t);
        leaf(s, at, addScaled(at, normalize(out), l), [Math.cos(a), 0, -Math.sin(a)], l * 0.6, normalize(out), { base: shade(color, 0.65), tip: shade(color, rng.range(0.95, 1.2)) }, 0.85, 0.8);
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
  const foot2: Vec3 = shape.spike ? mix(foot, top, 0.5) : addScaled(top, up, shape.cup > 0.4 ? -r * 0.6 : 0);
  const heart = s.vertex(shape.spike ? top : addScaled(top, up, shape.cup > 0.4 ? r * 0.7 : r * 0.1), up, shape.heart > 0.012 && !shape.spike ? linear(shape.heartColor) : shade(color, 1.1), 1, 1);
  const ring = [0, 1, 2, 3, 4].map((i) => {
    const t = (i / 5) * Math.PI * 2;
    return s.vertex([foot2[0] + Math.sin(t) * r, foot2[1] + (shape.spike ? 0 : r * 0.25), foot2[2] + Math.cos(t) * r], normalize([Math.sin(t), 1, Math.cos(t)]), shade(color, i % 2 ? 1.05 : 0.85), 0.9, 1);
  });
  ring.forEach((v, i) => s.triangle(heart, v, ring[(i + 1) % 5]));
}

/** The head: rings of petals about `face`, each petal a folded strip that bends from the heart outwards. */
function growHead(s: Sprout, shape: FlowerShape, level: number, at: Vec3, face: Vec3, color: Color, rng: Random): void {
  const [u, v] = acrossBasis(face);
  const rings = level === 0 ? shape.rings : 1;
  const petals = level === 1 ? Math.min(6, shape.petals) : shape.petals;
  for (let r = 0; r < rings; r++) {
    const inner = rings > 1 ? r / (rings - 1) : 0;
    const cup = lerp(shape.cup, Math.min(1.05, shape.cup + 0.45), inner);
    const [long, wide] = [shape.petal[0] * lerp(1, 0.55, inner), shape.petal[1] * lerp(1, 0.62, inner) * (petals < shape.petals ? shape.petals / petals : 1)];
    for (let i = 0; i < petals; i++) {
      const a = ((i + r * 0.5) / petals) * Math.PI * 2 + rng.range(-0.06, 0.06);
      const out = add(scale(u, Math.cos(a)), scale(v, Math.sin(a)));
      const across = cross(face, out);
      // Angle above flat at the foot and at the tip of the petal; cups close in at the tip.
      const foot = cup * 1.35 + 0.1;
      const end = cup * 1.9 - (1 - cup) * 0.35;
      const p0 = addScaled(at, out, shape.heart * 0.55);
      const p1 = add(addScaled(p0, out, long * 0.55 * Math.cos(foot)), scale(face, long * 0.55 * Math.sin(foot)));
      const p2 = add(addScaled(p1, out, long * 0.45 * Math.cos(end)), scale(face, long * 0.45 * Math.sin(end)));
      const n = normalize(add(scale(face, 1 - cup * 0.7), scale(out, 0.25 + cup)));
      const lit = shade(color, rng.range(0.92, 1.08));
      const root = s.vertex(p0, n, shade(color, 0.6), 0.55 - 0.2 * inner, 0.9);
      const left = s.vertex(addScaled(p1, across, wide / 2), normalize(addScaled(n, across, 0.35)), lit, 0.9, 1);
      const right = s.vertex(addScaled(p1, across, -wide / 2), normalize(addScaled(n, across, -0.35)), shade(lit, 0.9), 0.9, 1);
      const tip = s.vertex(p2, n, shade(lit, 1.12), 1, 1);
      s.triangle(root, left, tip);
      s.triangle(root, tip, right);
    }
  }
  if (shape.heart > 0) {
    const heart = ellipsoid(addScaled(at, face, shape.heart * 0.15), shape.heart, level === 0 ? 10 : 5, level === 0 ? 6 : 2);
    s.mesh(heart, (_, n) => shade(linear(shape.heartColor), 0.65 + 0.45 * (n[0] * face[0] + n[1] * face[1] + n[2] * face[2])), 0.9, 1);
  }
}
