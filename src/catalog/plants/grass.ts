/** Grass: patches of blades for lawns and meadows, tufts, reeds. */
import { add, addScaled, lerp, mix, normalize, type Vec3 } from "../../shape/math.ts";
import type { Random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Growth } from "./conifer.ts";
import { type Sprout, shade, sprout } from "./sprout.ts";

/** One blade: `joints` 1 draws one triangle, 2 a bent blade of three. */
function growBlade(
  s: Sprout,
  foot: Vec3,
  height: number,
  width: number,
  lean: Vec3,
  joints: number,
  color: { foot: Color; tip: Color },
  shadeFoot: number,
): void {
  const across = normalize([lean[2], 0, -lean[0]]);
  // Blades light as the turf does, mostly from above, or every blade would glitter by itself.
  const n = normalize([lean[0] * 0.5 + across[0] * 0.25, 1, lean[2] * 0.5 + across[2] * 0.25]);
  const bend = Math.hypot(lean[0], lean[2]);
  const tipAt = add(foot, [lean[0] * height, height * (1 - 0.25 * bend), lean[2] * height]);
  const a = s.vertex(addScaled(foot, across, -width / 2), n, color.foot, shadeFoot, 0);
  const b = s.vertex(addScaled(foot, across, width / 2), n, color.foot, shadeFoot, 0);
  if (joints < 2) {
    s.triangle(a, b, s.vertex(tipAt, n, color.tip, 1, 1));
    return;
  }
  const middle = add(foot, [lean[0] * height * 0.32, height * 0.6, lean[2] * height * 0.32]);
  const mid = mix(color.foot, color.tip, 0.6);
  const c = s.vertex(addScaled(middle, across, -width * 0.4), n, mid, 0.8, 0.4);
  const d = s.vertex(addScaled(middle, across, width * 0.4), n, mid, 0.8, 0.4);
  const e = s.vertex(tipAt, n, color.tip, 1, 1);
  s.triangle(a, b, c);
  s.triangle(b, d, c);
  s.triangle(c, d, e);
}

/** A patch of turf. Metres. */
export interface TurfShape {
  /** Side of the square patch. */
  side: number;
  blades: number;
  height: [number, number];
  width: number;
  /** Bent blades of three triangles, or plain ones of one. */
  joints: 1 | 2;
  /** How far blades lean, as a share of their height. */
  lean: number;
  dark: Color;
  hues: Color[];
}

/** Grows a square of turf about the origin. Blades are spread evenly with jitter, so that patches join without rows. */
export function growTurf(shape: TurfShape, rng: Random): Growth {
  const s = sprout();
  const n = Math.max(1, Math.round(Math.sqrt(shape.blades)));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const x = ((i + rng.range(-0.2, 1.2)) / n - 0.5) * shape.side;
      const z = ((j + rng.range(-0.2, 1.2)) / n - 0.5) * shape.side;
      const a = rng.range(0, Math.PI * 2);
      const l = shape.lean * rng.range(0.3, 1);
      const hue = shade(rng.pick(shape.hues), rng.range(0.8, 1.1), rng.range(-0.12, 0.15));
      growBlade(
        s,
        [x, -0.01, z],
        rng.range(...shape.height),
        shape.width * rng.range(0.7, 1.3),
        [Math.sin(a) * l, 0, Math.cos(a) * l],
        shape.joints,
        {
          foot: mix(shape.dark, hue, 0.5),
          tip: shade(hue, 0.92),
        },
        0.62,
      );
    }
  return { foliage: s.build() };
}

/** A tuft that fans out from one foot. Metres. */
export interface TuftShape {
  blades: number;
  height: [number, number];
  width: number;
  /** Radius of the foot and how far blades lean. */
  radius: number;
  lean: number;
  dark: string;
  hues: string[];
  /** Cat-tails or ears on some stalks. */
  head?: { color: string; share: number; length: number; width: number };
}

/** Grows a tuft at `level` 0 (finest) to 2. */
export function growTuft(shape: TuftShape, level: number, rng: Random): Growth {
  const s = sprout();
  const count = Math.max(4, Math.round(shape.blades * [1, 0.45, 0.2][Math.min(2, level)]));
  const wide = [1, 1.6, 2.8][Math.min(2, level)];
  for (let i = 0; i < count; i++) {
    const a = i * 2.39996;
    const q = Math.sqrt((i + 0.5) / count);
    const foot: Vec3 = [Math.sin(a) * shape.radius * q, -0.03, Math.cos(a) * shape.radius * q];
    const l = shape.lean * q * rng.range(0.4, 1.2);
    const height = rng.range(...shape.height) * lerp(1.1, 0.75, q);
    const hue = shade(linear(rng.pick(shape.hues)), rng.range(0.75, 1.15), rng.range(-0.15, 0.2));
    const wander = a + rng.range(-0.7, 0.7);
    const lean: Vec3 = [Math.sin(wander) * l, 0, Math.cos(wander) * l];
    growBlade(
      s,
      foot,
      height,
      shape.width * wide * rng.range(0.7, 1.3),
      lean,
      level < 2 ? 2 : 1,
      { foot: mix(linear(shape.dark), hue, 0.35), tip: shade(hue, 1.12, 0.1) },
      0.4,
    );
    if (shape.head && rng.chance(shape.head.share)) growEar(s, foot, height, lean, shape.head, level);
  }
  return { foliage: s.build() };
}

function growEar(
  s: Sprout,
  foot: Vec3,
  height: number,
  lean: Vec3,
  head: NonNullable<TuftShape["head"]>,
  level: number,
): void {
  const c = linear(head.color);
  const way = normalize([lean[0], 1, lean[2]]);
  const base = addScaled(foot, way, height * 0.92);
  const sides = level === 0 ? 5 : 3;
  const rings = [0, 0.3, 0.75, 1].map((t) => {
    const r = head.width * (t === 0 || t === 1 ? 0.25 : 1);
    return Array.from({ length: sides }, (_, i) => {
      const a = (i / sides) * Math.PI * 2;
      const out: Vec3 = [Math.sin(a), 0.2, Math.cos(a)];
      return s.vertex(
        addScaled(addScaled(base, way, head.length * t), out, r),
        normalize(out),
        shade(c, 0.75 + 0.4 * t),
        0.9,
        1,
      );
    });
  });
  for (let k = 0; k + 1 < rings.length; k++)
    for (let i = 0; i < sides; i++) {
      const j = (i + 1) % sides;
      s.triangle(rings[k][i], rings[k][j], rings[k + 1][i]);
      s.triangle(rings[k][j], rings[k + 1][j], rings[k + 1][i]);
    }
}
