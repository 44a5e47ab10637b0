/**
 * Collects many small solids into one mesh per surface, so that a street is a few dozen draws. Everything is placed in
 * the current frame, a stack of rigid moves; colour and glow ride on vertices.
 */
import {
  type Box,
  compose,
  emptyBox,
  euler,
  multiply,
  type Quat,
  transformPoint,
  type Vec2,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, meshBox } from "../../shape/mesh.ts";
import { cylinder, gridMesh, lathe, type TubeOptions, tube } from "../../shape/primitives.ts";
import type { Color, Surface } from "../../surface/spec.ts";
import type { Part } from "../types.ts";
import { bakeOcclusion, type Occluder, type OcclusionOptions } from "./occlusion.ts";
import { SURFACES, type SurfaceName } from "./surfaces.ts";

/** What a solid is painted with. */
export interface Paint {
  on: SurfaceName;
  color: Color;
  /** Linear light emitted, the same all over or by place in the solid's own frame. */
  glow?: Color | ((p: Vec3) => Color);
  /** Colour by place in the solid's own frame, in place of `color`. */
  shade?: (p: Vec3) => Color;
}

/** Which faces of a box to leave out because nobody can see them. */
export type Faces = Partial<Record<"left" | "right" | "bottom" | "top" | "back" | "front", boolean>>;

/** How a box is made. */
export interface BoxOptions {
  /** Metres of chamfer; costs 44 triangles in place of 12. */
  bevel?: number;
  omit?: Faces;
  /** How much it closes space for ambient occlusion, 0 to 1. Default 1. */
  blocks?: number;
}

const FACES = ["left", "right", "bottom", "top", "back", "front"] as const;

interface Buffers {
  on: SurfaceName;
  positions: number[];
  normals: number[];
  colors: number[];
  glow: number[];
  glows: boolean;
  indices: number[];
}

/** The collector. Build into it, then take its `parts`. */
export class Batch {
  readonly #buffers = new Map<string, Buffers>();
  readonly #frames: number[][] = [compose([0, 0, 0], [0, 0, 0, 1])];
  readonly occluders: Occluder[] = [];

  get frame(): number[] {
    return this.#frames[this.#frames.length - 1];
  }

  /** Runs `build` in a frame moved to `at` and turned by `turn` radians about y, or by x, y, z angles. */
  within(at: Vec3, turn: number | Vec3, build: () => void, scale: number | Vec3 = 1): void {
    const q: Quat = typeof turn === "number" ? euler(0, turn, 0) : euler(...turn);
    this.#frames.push(multiply(this.frame, compose(at, q, scale)));
    build();
    this.#frames.pop();
  }

  /** A point of the current frame in the batch's own frame. */
  toWorld(p: Vec3): Vec3 {
    return transformPoint(this.frame, p);
  }

  /** Wood starts a part of its own for every piece, since its grain runs along a part's longest axis. */
  #buffer(on: SurfaceName): Buffers {
    const key = on === "wood" ? `wood ${this.#buffers.size}` : on;
    let b = this.#buffers.get(key);
    if (!b) {
      b = { on, positions: [], normals: [], colors: [], glow: [], glows: false, indices: [] };
      this.#buffers.set(key, b);
    }
    return b;
  }

  #vertex(b: Buffers, p: Vec3, n: Vec3, paint: Paint): void {
    const m = this.frame;
    b.positions.push(
      m[0] * p[0] + m[4] * p[1] + m[8] * p[2] + m[12],
      m[1] * p[0] + m[5] * p[1] + m[9] * p[2] + m[13],
      m[2] * p[0] + m[6] * p[1] + m[10] * p[2] + m[14],
    );
    const x = m[0] * n[0] + m[4] * n[1] + m[8] * n[2];
    const y = m[1] * n[0] + m[5] * n[1] + m[9] * n[2];
    const z = m[2] * n[0] + m[6] * n[1] + m[10] * n[2];
    const l = Math.sqrt(x * x + y * y + z * z) || 1;
    b.normals.push(x / l, y / l, z / l);
    const c = paint.shade ? paint.shade(p) : paint.color;
    b.colors.push(c[0], c[1], c[2]);
    const g = typeof paint.glow === "function" ? paint.glow(p) : paint.glow;
    if (g) {
      b.glow.push(g[0], g[1], g[2]);
      b.glows = true;
    } else b.glow.push(0, 0, 0);
  }

  /** A box of full size `size` about `at`. */
  box(at: Vec3, size: Vec3, paint: Paint, options: BoxOptions = {}): void {
    const b = this.#buffer(paint.on);
    const h: Vec3 = [size[0] / 2, size[1] / 2, size[2] / 2];
    const bevel = Math.min(options.bevel ?? 0, h[0] * 0.9, h[1] * 0.9, h[2] * 0.9);
    const base = b.positions.length / 3;
    if (bevel > 0) {
      for (let corner = 0; corner < 8; corner++) {
        const s: Vec3 = [corner & 1 ? 1 : -1, corner & 2 ? 1 : -1, corner & 4 ? 1 : -1];
        for (let axis = 0; axis < 3; axis++) {
          const p: Vec3 = [at[0] + s[0] * (h[0] - bevel), at[1] + s[1] * (h[1] - bevel), at[2] + s[2] * (h[2] - bevel)];
          p[axis] = at[axis] + s[axis] * h[axis];
          const n: Vec3 = [0, 0, 0];
          n[axis] = s[axis];
          this.#vertex(b, p, n, paint);
        }
      }
      for (const [face, tris] of BEVELLED)
        if (!face || !options.omit?.[face]) for (const i of tris) b.indices.push(base + i);
    } else {
      let v = base;
      for (let face = 0; face < 6; face++) {
        if (options.omit?.[FACES[face]]) continue;
        const axis = face >> 1;
        const sign = face & 1 ? 1 : -1;
        const u = (axis + 1) % 3;
        const w = (axis + 2) % 3;
        for (let k = 0; k < 4; k++) {
          const su = k === 1 || k === 2 ? 1 : -1;
          const sw = k >= 2 ? 1 : -1;
          const p: Vec3 = [0, 0, 0];
          p[axis] = at[axis] + sign * h[axis];
          p[u] = at[u] + su * h[u];
          p[w] = at[w] + sw * h[w];
          const n: Vec3 = [0, 0, 0];
          n[axis] = sign;
          this.#vertex(b, p, n, paint);
        }
        if (sign > 0) b.indices.push(v, v + 1, v + 2, v, v + 2, v + 3);
        else b.indices.push(v, v + 2, v + 1, v, v + 3, v + 2);
        v += 4;
      }
    }
    this.#block(
      [at[0] - h[0], at[1] - h[1], at[2] - h[2]],
      [at[0] + h[0], at[1] + h[1], at[2] + h[2]],
      options.blocks ?? 1,
    );
  }

  /** Notes a solid of the current frame for ambient occlusion without drawing it. */
  block(at: Vec3, size: Vec3, density = 1): void {
    this.#block(at.map((a, k) => a - size[k] / 2) as Vec3, at.map((a, k) => a + size[k] / 2) as Vec3, density);
  }

  #block(min: Vec3, max: Vec3, density: number): void {
    if (density <= 0) return;
    const o: Occluder = { min: [Infinity, Infinity, Infinity], max: [-Infinity, -Infinity, -Infinity], density };
    for (let corner = 0; corner < 8; corner++) {
      const p = this.toWorld([
        corner & 1 ? max[0] : min[0],
        corner & 2 ? max[1] : min[1],
        corner & 4 ? max[2] : min[2],
      ]);
      for (let k = 0; k < 3; k++) {
        o.min[k] = Math.min(o.min[k], p[k]);
        o.max[k] = Math.max(o.max[k], p[k]);
      }
    }
    this.occluders.push(o);
  }

  /** A flat rectangle in the xy plane of the current frame, facing +z, cut into cells so that colour and shade can vary. */
  panel(at: Vec3, width: number, height: number, paint: Paint, columns = 1, rows = 1): void {
    const b = this.#buffer(paint.on);
    const base = b.positions.length / 3;
    for (let j = 0; j <= rows; j++)
      for (let i = 0; i <= columns; i++)
        this.#vertex(
          b,
          [at[0] + (i / columns - 0.5) * width, at[1] + (j / rows - 0.5) * height, at[2]],
          [0, 0, 1],
          paint,
        );
    for (let j = 0; j < rows; j++)
      for (let i = 0; i < columns; i++) {
        const a = base + j * (columns + 1) + i;
        const c = a + columns + 1;
        b.indices.push(a, a + 1, c + 1, a, c + 1, c);
      }
  }

  /** A flat polygon given counter-clockwise as seen from its front, fanned from its first point (so: convex). */
  polygon(points: Vec3[], paint: Paint): void {
    const [a, c, d] = points;
    const u: Vec3 = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
    const w: Vec3 = [d[0] - a[0], d[1] - a[1], d[2] - a[2]];
    const n: Vec3 = [u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]];
    const b = this.#buffer(paint.on);
    const base = b.positions.length / 3;
    for (const p of points) this.#vertex(b, p, n, paint);
    for (let i = 1; i < points.length - 1; i++) b.indices.push(base, base + i, base + i + 1);
  }

  /** Any mesh, placed in the current frame. Its own colours multiply the paint's. */
  mesh(m: Mesh, paint: Paint, blocks = 0): void {
    const b = this.#buffer(paint.on);
    const base = b.positions.length / 3;
    for (let i = 0; i < m.positions.length; i += 3) {
      const p: Vec3 = [m.positions[i], m.positions[i + 1], m.positions[i + 2]];
      this.#vertex(b, p, [m.normals[i], m.normals[i + 1], m.normals[i + 2]], paint);
      if (m.colors) for (let k = 0; k < 3; k++) b.colors[base * 3 + i + k] *= m.colors[i + k];
    }
    for (const i of m.indices) b.indices.push(base + i);
    if (blocks > 0) {
      const box = meshBox(m);
      this.#block(box.min, box.max, blocks);
    }
  }

  /** An upright cylinder or cone standing on `at`. */
  cylinder(at: Vec3, height: number, bottom: number, paint: Paint, top = bottom, sides = 10, bevel = 0): void {
    this.mesh(cylinder(at, height, bottom, top, sides, bevel), paint, 0.7);
  }

  /** A solid of revolution about the y axis through `at`. */
  lathe(at: Vec3, profile: Vec2[], paint: Paint, sides = 12): void {
    this.within(at, 0, () => this.mesh(lathe(profile, sides), paint, 0.5));
  }

  /** A round bar along straight pieces or a curve. */
  rod(points: Vec3[], radius: number | ((t: number) => number), paint: Paint, options: TubeOptions = {}): void {
    const [a, z] = [points[0], points[points.length - 1]];
    // Rings are turned by a fixed direction; it must lie across the rod, or the rod twists.
    const upright = Math.abs(z[1] - a[1]) > 0.6 * Math.hypot(z[0] - a[0], z[1] - a[1], z[2] - a[2]);
    this.mesh(
      tube(points, typeof radius === "number" ? () => radius : radius, {
        segments: points.length - 1,
        sides: 5,
        straight: true,
        ...(upright ? { up: () => [0.05, 0, 1] as Vec3 } : {}),
        ...options,
      }),
      paint,
    );
  }

  /** A surface over the unit square; see `gridMesh`. */
  grid(columns: number, rows: number, f: (u: number, v: number) => Vec3, paint: Paint): void {
    this.mesh(gridMesh(columns, rows, f), paint);
  }

  get triangles(): number {
    let n = 0;
    for (const b of this.#buffers.values()) n += b.indices.length / 3;
    return n;
  }

  /** Bounds of all that was added. */
  bounds(): Box {
    const box = emptyBox();
    for (const b of this.#buffers.values())
      for (let i = 0; i < b.positions.length; i += 3)
        for (let k = 0; k < 3; k++) {
          const x = b.positions[i + k];
          if (x < box.min[k]) box.min[k] = x;
          if (x > box.max[k]) box.max[k] = x;
        }
    return box;
  }

  /** One part for every surface used, with ambient occlusion baked unless turned off. */
  parts(
    name: string,
    occlusion: OcclusionOptions | false = {},
    surfaces: Partial<Record<SurfaceName, Partial<Surface>>> = {},
  ): Part[] {
    const parts: Part[] = [];
    for (const [key, b] of this.#buffers) {
      const { on } = b;
      if (!b.indices.length) continue;
      const mesh: Mesh = {
        positions: Float32Array.from(b.positions),
        normals: Float32Array.from(b.normals),
        colors: Float32Array.from(b.colors),
        indices: Uint32Array.from(b.indices),
      };
      if (b.glows) mesh.glow = Float32Array.from(b.glow);
      const surface: Surface = { ...SURFACES[on], ...surfaces[on] };
      const casts = surface.kind !== "glass" && surface.kind !== "glow";
      parts.push({ name: `${name} ${key}`, mesh, surface, ...(casts ? {} : { castShadow: false }) });
    }
    if (occlusion)
      bakeOcclusion(
        parts.filter((p) => p.surface.kind !== "glow" && p.surface.kind !== "glass").map((p) => p.mesh),
        this.occluders,
        occlusion,
      );
    return parts;
  }
}

/** Index template of a chamfered box over vertices corner * 3 + axis, by face; edges and corners under undefined. */
const BEVELLED: [(typeof FACES)[number] | undefined, number[]][] = (() => {
  const out: [(typeof FACES)[number] | undefined, number[]][] = [];
  const at = (i: number): Vec3 => {
    // A unit chamfered box, only to tell which way a triangle faces.
    const corner = Math.floor(i / 3);
    const p: Vec3 = [corner & 1 ? 0.8 : -0.8, corner & 2 ? 0.8 : -0.8, corner & 4 ? 0.8 : -0.8];
    p[i % 3] *= 1.25;
    return p;
  };
  const outward = (a: number, b: number, c: number): number[] => {
    const [p, q, r] = [at(a), at(b), at(c)];
    const u = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
    const w = [r[0] - p[0], r[1] - p[1], r[2] - p[2]];
    const n = [u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]];
    return n[0] * p[0] + n[1] * p[1] + n[2] * p[2] > 0 ? [a, b, c] : [a, c, b];
  };
  const quad = (a: number, b: number, c: number, d: number) => [...outward(a, b, c), ...outward(a, c, d)];
  for (let axis = 0; axis < 3; axis++) {
    const [u, w] = [1 << ((axis + 1) % 3), 1 << ((axis + 2) % 3)];
    for (const side of [0, 1]) {
      const c = side << axis;
      out.push([
        FACES[axis * 2 + side],
        quad(c * 3 + axis, (c | u) * 3 + axis, (c | u | w) * 3 + axis, (c | w) * 3 + axis),
      ]);
    }
    const [i, j] = [(axis + 1) % 3, (axis + 2) % 3];
    for (const su of [0, u])
      for (const sw of [0, w]) {
        const [a, b] = [su | sw, su | sw | (1 << axis)];
        out.push([undefined, quad(a * 3 + i, b * 3 + i, b * 3 + j, a * 3 + j)]);
      }
  }
  for (let c = 0; c < 8; c++) out.push([undefined, outward(c * 3, c * 3 + 1, c * 3 + 2)]);
  return out;
})();
