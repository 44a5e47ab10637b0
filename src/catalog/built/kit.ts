/**
 * Short words for building with a batch: solids stand on the height that they are given, in the batch's current frame,
 * and are painted by a surface and an sRGB colour.
 */
import type { Vec2, Vec3 } from "../../shape/math.ts";
import type { Color } from "../../surface/spec.ts";
import type { Batch, BoxOptions, Paint } from "./batch.ts";
import { dim, type SurfaceName, tone } from "./surfaces.ts";

/** A paint of a surface in an sRGB colour, made darker or lighter by k. */
export const mat = (on: SurfaceName, hex: string, k = 1): Paint => ({ on, color: tone(hex, k) });

/** Light of an sRGB colour; 1 is about a sunlit white card. */
export const shine = (hex: string, k = 1): Paint => ({ on: "glow", color: [0, 0, 0], glow: tone(hex, k) });

/** A painted surface that also shines by itself a little, as what a lamp stands over does. */
export const lit = (on: SurfaceName, hex: string, k: number): Paint => ({ on, color: tone(hex), glow: tone(hex, k) });

/** The same paint, darker or lighter. */
export const shaded = (p: Paint, k: number): Paint => ({ ...p, color: dim(p.color, k) });

/** A batch with short words. Metres, y up, everything in the batch's current frame. */
export class Kit {
  readonly b: Batch;

  constructor(b: Batch) {
    this.b = b;
  }

  /** Runs `build` in a frame moved to x, y, z and turned by `turn` radians about y. */
  at(x: number, y: number, z: number, turn: number, build: () => void, scale: number | Vec3 = 1): void {
    this.b.within([x, y, z], turn, build, scale);
  }

  /** Runs `build` in a frame moved to x, y, z and turned by x, y, z angles. */
  tilt(x: number, y: number, z: number, turns: Vec3, build: () => void): void {
    this.b.within([x, y, z], turns, build);
  }

  /** A box standing on y, w wide (x), h high, d deep (z). */
  slab(
    x: number,
    y: number,
    z: number,
    w: number,
    h: number,
    d: number,
    paint: Paint,
    bevel = 0,
    options: BoxOptions = {},
  ): void {
    this.b.box([x, y + h / 2, z], [w, h, d], paint, { bevel, ...options });
  }

  /** A box for small parts that keep no light off. */
  bit(x: number, y: number, z: number, w: number, h: number, d: number, paint: Paint): void {
    this.b.box([x, y + h / 2, z], [w, h, d], paint, { blocks: 0 });
  }

  /** An upright round post standing on y; `top` is its radius there. */
  post(x: number, y: number, z: number, h: number, r: number, paint: Paint, top = r, sides = 10): void {
    this.b.cylinder([x, y, z], h, r, paint, top, sides);
  }

  /** A straight round bar. */
  bar(a: Vec3, z: Vec3, r: number, paint: Paint, sides = 5): void {
    this.b.rod([a, z], r, paint, { segments: 1, sides });
  }

  /** A bent round bar through points. */
  bent(points: Vec3[], r: number | ((t: number) => number), paint: Paint, sides = 6, perPoint = 4): void {
    this.b.rod(points, r, paint, { segments: (points.length - 1) * perPoint, sides, straight: false });
  }

  /** A turned body on y: radius and height in turn from its foot up, flat list. */
  turned(x: number, y: number, z: number, profile: number[], paint: Paint, sides = 14): void {
    const pairs: Vec2[] = [];
    for (let i = 0; i + 1 < profile.length; i += 2) pairs.push([profile[i], profile[i + 1]]);
    this.b.lathe([x, y, z], pairs, paint, sides);
  }

  /** A ball whose middle is at y; `ry` flattens it. */
  ball(x: number, y: number, z: number, r: number, paint: Paint, sides = 12, ry = r): void {
    const n = Math.max(4, sides >> 1);
    const profile: number[] = [];
    for (let i = 0; i <= n; i++) {
      const a = (i / n - 0.5) * Math.PI;
      profile.push(i === 0 || i === n ? 0 : Math.cos(a) * r, Math.sin(a) * ry);
    }
    this.turned(x, y, z, profile, paint, sides);
  }

  /** A flat rectangle facing up at y. */
  flat(x: number, y: number, z: number, w: number, d: number, paint: Paint, columns = 1, rows = 1): void {
    this.b.within([x, y, z], [-Math.PI / 2, 0, 0], () => this.b.panel([0, 0, 0], w, d, paint, columns, rows));
  }

  /** A flat rectangle facing +z, its middle at x, y, z. */
  face(x: number, y: number, z: number, w: number, h: number, paint: Paint, columns = 1, rows = 1): void {
    this.b.panel([x, y, z], w, h, paint, columns, rows);
  }

  /** A line painted on the ground from a to b (x, z), `w` wide. */
  line(ax: number, az: number, bx: number, bz: number, w: number, paint: Paint, y = 0.012): void {
    const l = Math.hypot(bx - ax, bz - az);
    this.at((ax + bx) / 2, y, (az + bz) / 2, Math.atan2(bx - ax, bz - az), () => this.flat(0, 0, 0, w, l, paint));
  }

  /** A ring painted on the ground between radii, over an arc of angles (radians from +z towards +x). */
  arc(x: number, z: number, r: number, w: number, paint: Paint, from = 0, to = Math.PI * 2, y = 0.012): void {
    const n = Math.max(6, Math.round((Math.abs(to - from) / Math.PI) * 18));
    this.b.grid(
      n,
      1,
      (u, v) => {
        const a = from + (to - from) * u;
        const q = r + (0.5 - v) * w;
        return [x + Math.sin(a) * q, y, z + Math.cos(a) * q];
      },
      paint,
    );
  }

  /** A disc facing up. */
  disc(x: number, y: number, z: number, r: number, paint: Paint, sides = 24): void {
    this.turned(x, y, z, [r, 0, 0, 0.0005], paint, sides);
  }

  /** A flat convex shape given by corners, counter-clockwise from its front. */
  poly(paint: Paint, ...corners: Vec3[]): void {
    this.b.polygon(corners, paint);
  }

  /** A flat convex shape seen from both sides. */
  sheet(paint: Paint, ...corners: Vec3[]): void {
    this.b.polygon(corners, paint);
    this.b.polygon([...corners].reverse(), paint);
  }

  /** A roof with its ridge along x standing on y: w along the ridge, d across, `rise` high, eaves out by `over`. */
  gable(
    x: number,
    y: number,
    z: number,
    w: number,
    d: number,
    rise: number,
    roof: Paint,
    end: Paint,
    over = 0.3,
  ): void {
    const [W, D] = [w / 2 + over, d / 2 + over];
    const low = -(over * rise) / (d / 2);
    this.at(x, y, z, 0, () => {
      for (const s of [-1, 1]) {
        const corners: Vec3[] = [
          [-W, low, s * D],
          [W, low, s * D],
          [W, rise, 0],
          [-W, rise, 0],
        ];
        this.b.polygon(s > 0 ? corners : [...corners].reverse(), roof);
        const under = corners.map(([a, q, c]): Vec3 => [a, q - 0.09, c]);
        this.b.polygon(s > 0 ? under.reverse() : under, shaded(roof, 0.6));
        this.b.box([0, low - 0.03, s * D], [W * 2, 0.12, 0.05], shaded(roof, 0.75), { blocks: 0 });
        this.at(0, 0, 0, (s * Math.PI) / 2, () =>
          this.poly(end, [-d / 2, 0, w / 2], [d / 2, 0, w / 2], [0, rise, w / 2]),
        );
      }
      this.b.block([0, rise * 0.35, 0], [w, rise * 0.7, d * 0.7], 0.8);
    });
  }

  /** A roof of four slopes meeting in a point or a short ridge. */
  hip(x: number, y: number, z: number, w: number, d: number, rise: number, roof: Paint, ridge = 0): void {
    this.at(x, y, z, 0, () => {
      const [W, D, R] = [w / 2, d / 2, ridge / 2];
      this.poly(roof, [-W, 0, D], [W, 0, D], [R, rise, 0], [-R, rise, 0]);
      this.poly(roof, [W, 0, -D], [-W, 0, -D], [-R, rise, 0], [R, rise, 0]);
      this.poly(roof, [W, 0, D], [W, 0, -D], [R, rise, 0]);
      this.poly(roof, [-W, 0, -D], [-W, 0, D], [-R, rise, 0]);
    });
  }
}

/** Runs `build` n times with the index and its share, 0 to 1. */
export function times(n: number, build: (i: number, u: number) => void): void {
  for (let i = 0; i < n; i++) build(i, n > 1 ? i / (n - 1) : 0.5);
}

/** Runs `build` for n places on a circle: angle from +z towards +x, and the point at radius r. */
export function ring(n: number, r: number, build: (a: number, x: number, z: number, i: number) => void): void {
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI * 2;
    build(a, Math.sin(a) * r, Math.cos(a) * r, i);
  }
}

/** Colours that stand well beside each other, for stalls, seats, boats and the like. */
export const GAY: readonly string[] = ["#d8483a", "#e8b03a", "#3a8ab0", "#5aa05a", "#e07a4a", "#8a5aa0", "#e8dcc4"];

/** A colour of a list, by index, around. */
export const pickAt = (list: readonly string[], i: number): string =>
  list[((i % list.length) + list.length) % list.length];

/** A colour moved towards white. */
export const pale = (c: Color, t: number): Color => [
  c[0] + (1 - c[0]) * t,
  c[1] + (1 - c[1]) * t,
  c[2] + (1 - c[2]) * t,
];
