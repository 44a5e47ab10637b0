/** Pieces that furniture is put together from, in the current frame of a batch. */
import type { Vec3 } from "../../shape/math.ts";
import { box } from "../../shape/primitives.ts";
import { type Random, random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Batch, Paint } from "../built/batch.ts";
import { dim, type SurfaceName } from "../built/surfaces.ts";

/** Colour of oak, sRGB hex. */
export const OAK = "#b07d48";
/** Colour of walnut, sRGB hex. */
export const WALNUT = "#70452a";
/** Colour of pine, sRGB hex. */
export const PINE = "#cfa066";

/** A material word and a colour to paint with. */
export function paintOf(material: string, color: Color): Paint {
  const on: Record<string, SurfaceName> = {
    wood: "wood",
    metal: "metal",
    steel: "metal",
    plastic: "gloss",
    stone: "stone",
    marble: "gloss",
    glass: "glass",
    leather: "paint",
    cloth: "cloth",
    fabric: "cloth",
  };
  return { on: on[material] ?? "paint", color };
}

/** The paint a little lighter or darker, so that neighbours differ. */
export const varied = (p: Paint, rng: Random, amount = 0.12): Paint => ({
  ...p,
  color: dim(p.color, 1 + rng.range(-amount, amount)),
});

/** An upright bar standing on `at`, its square section going from `bottom` to `top` metres, sheared by `lean` in x and z. */
export function leg(
  b: Batch,
  at: Vec3,
  height: number,
  bottom: number,
  top: number,
  paint: Paint,
  lean: [number, number] = [0, 0],
): void {
  const m = box([0, height / 2, 0], [1, height, 1], 0.1);
  for (let i = 0; i < m.positions.length; i += 3) {
    const t = m.positions[i + 1] / height;
    const w = bottom + (top - bottom) * t;
    m.positions[i] = at[0] + m.positions[i] * w + lean[0] * (1 - t);
    m.positions[i + 1] += at[1];
    m.positions[i + 2] = at[2] + m.positions[i + 2] * w + lean[1] * (1 - t);
  }
  b.mesh(m, paint, 0.8);
}

/** Four legs at the corners of a rectangle `width` by `depth`, splayed outward by `splay` metres at the foot. */
export function legs(
  b: Batch,
  width: number,
  depth: number,
  height: number,
  bottom: number,
  top: number,
  paint: Paint,
  splay = 0,
): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      leg(b, [(x * width) / 2, 0, (z * depth) / 2], height, bottom, top, paint, [x * splay, z * splay]);
}

/** A flat board of planks that run along x, its upper face at y = `top`. */
export function planks(
  b: Batch,
  width: number,
  depth: number,
  top: number,
  thickness: number,
  paint: Paint,
  count: number,
  seed = 1,
): void {
  const rng = random(seed);
  const each = depth / count;
  for (let i = 0; i < count; i++)
    b.box(
      [0, top - thickness / 2, -depth / 2 + (i + 0.5) * each],
      [width, thickness, each - 0.0003],
      varied(paint, rng, 0.07),
      {
        bevel: 0.0022,
      },
    );
}

/**
 * A soft block of full size `size` about `at`: a rounded cushion whose faces bulge by `puff` metres.
 */
export function cushion(b: Batch, at: Vec3, size: Vec3, paint: Paint, puff = 0.03, round = 0.05): void {
  const steps = 6;
  // A box folded from six grids whose points are pushed towards an inner box and back out by `round`, then bulged.
  const h: Vec3 = [size[0] / 2, size[1] / 2, size[2] / 2];
  const r = Math.min(round, h[0] * 0.95, h[1] * 0.95, h[2] * 0.95);
  for (let axis = 0; axis < 3; axis++)
    for (const sign of [-1, 1]) {
      const u = (axis + 1) % 3;
      const w = (axis + 2) % 3;
      b.grid(
        steps,
        steps,
        (s, t) => {
          const ease = (x: number) => Math.sin((x - 0.5) * Math.PI * 0.96) / Math.sin(Math.PI * 0.48);
          const q: Vec3 = [0, 0, 0];
          q[axis] = sign * h[axis];
          q[u] = (sign > 0 ? 1 : -1) * ease(s) * h[u];
          q[w] = ease(t) * h[w];
          const inner = q.map((x, k) => Math.max(-h[k] + r, Math.min(h[k] - r, x))) as Vec3;
          const d: Vec3 = [q[0] - inner[0], q[1] - inner[1], q[2] - inner[2]];
          const l = Math.hypot(...d) || 1;
          const p = inner.map((x, k) => x + (d[k] / l) * r) as Vec3;
          const bulge = puff * (1 - (q[u] / h[u]) ** 2) * (1 - (q[w] / h[w]) ** 2);
          p[axis] += sign * bulge;
          return [at[0] + p[0], at[1] + p[1], at[2] + p[2]];
        },
        paint,
      );
    }
  b.block(at, size, 0.9);
}

/** A filled pillow about `at`: square in outline with drawn-out corners, thickest in the middle. Faces +z. */
export function pillow(b: Batch, at: Vec3, width: number, height: number, thickness: number, paint: Paint): void {
  for (const side of [1, -1])
    b.grid(
      10,
      10,
      (s, t) => {
        const u = (s * 2 - 1) * side;
        const v = t * 2 - 1;
        // Sides draw in between the corners, as a filled case does.
        const w = 1 - 0.09 * (1 - v * v);
        const h = 1 - 0.09 * (1 - u * u);
        const fill = ((1 - u ** 4) * (1 - v ** 4)) ** 0.55;
        return [at[0] + (u * w * width) / 2, at[1] + (v * h * height) / 2, at[2] + (side * thickness * fill) / 2];
      },
      paint,
    );
  b.block(at, [width * 0.6, height * 0.6, thickness * 0.4], 0.4);
}

/** sRGB hex to linear. */
export const hue = (h: string): Color => linear(h);
