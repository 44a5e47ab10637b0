/** The bench on which bodies without backbones are put together: joints, hides, shells, limbs, eyes. */
import {
  add,
  addScaled,
  axisAngle,
  type Box,
  clamp,
  cross,
  dot,
  emptyBox,
  fromBasis,
  lerp,
  normalize,
  qinverse,
  rotate,
  smoothstep,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, mergeMeshes, meshBox, paint } from "../../shape/mesh.ts";
import { ellipsoid, gridMesh, type TubeOptions, taperedTube } from "../../shape/primitives.ts";
import { hash3, noise3 } from "../../shape/random.ts";
import { type Joint, jointIndex } from "../../shape/skeleton.ts";
import { rigid } from "../../shape/skinning.ts";
import { type Color, linear, type Surface } from "../../surface/spec.ts";
import type { Anchor, BodyPlan, Collider, Detail, Model, Part } from "../types.ts";
import { blend, shade } from "./coat.ts";

/** A mark over a hide. Sizes in body lengths. */
export interface Marks {
  /** Round spots in cells, rings across the body, soft clouds, a line along the back, rhombs along the back, a grain, dots of their own. */
  kind: "spots" | "bands" | "mottle" | "stripe" | "diamonds" | "speckle" | "dots";
  color: string;
  /** Period, or width of a stripe. */
  size: number;
  /** Share of the period that is marked, 0..1. */
  share: number;
  /** Dots of their own, alike on both sides: x, z and radius in body lengths. */
  at?: readonly (readonly [number, number, number])[];
  /** Which pieces of a body wear it; absent: all. */
  on?: readonly string[];
}

/** What a body is coloured like. */
export interface Hide {
  base: string;
  back?: string;
  belly?: string;
  marks?: readonly Marks[];
}

/** The same hide in a colour that was asked for: its shades follow, its marks stay. */
export function dyed(h: Hide, color: string): Hide {
  const c = linear(color);
  const to = (k: Color): string => `#${toHex(k)}`;
  return {
    base: color,
    back: h.back && to(shade(c, 0.72)),
    belly: h.belly && to(blend(c, [0.9, 0.86, 0.8], 0.3)),
    marks: h.marks,
  };
}

const toHex = (c: Color): string =>
  c
    .map((x) => {
      const s = x <= 0.0031308 ? x * 12.92 : 1.055 * x ** (1 / 2.4) - 0.055;
      return Math.round(clamp(s) * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("");

/** A colour for a place on a hide: the point and normal in the model, metres along, and radians from the top around. */
export type Painter = (p: Vec3, n: Vec3, along: number, around: number) => Color;

/** The painter of one piece of a body. `length` in metres scales the marks; `seed` tells one animal from another. */
export function hidePainter(h: Hide, length: number, piece: string, seed = 0): Painter {
  const [base, back, belly] = [linear(h.base), h.back && linear(h.back), h.belly && linear(h.belly)];
  const marks = (h.marks ?? []).filter((m) => !m.on || m.on.includes(piece));
  return (p, n, along, around) => {
    const [x, y, z] = [p[0] / length, p[1] / length, p[2] / length];
    const rough = 0.1 * noise3(x * 22, y * 22, z * 22 + seed);
    let k = base;
    if (back) k = blend(k, back, smoothstep(0.1, 0.8, n[1] + rough));
    if (belly) k = blend(k, belly, smoothstep(0, -0.5, n[1] + rough));
    for (const m of marks) k = blend(k, linear(m.color), marked(m, [x, y, z], n, along / length, around, seed));
    return shade(k, 1 + 0.5 * rough);
  };
}

/** How much of a mark a place has, 0..1. */
function marked(m: Marks, p: Vec3, n: Vec3, along: number, around: number, seed: number): number {
  const s = m.size;
  if (m.kind === "bands") {
    const f = along / s - Math.floor(along / s);
    return smoothstep(m.share / 2 + 0.05, m.share / 2 - 0.05, Math.abs(f - 0.5));
  }
  if (m.kind === "stripe") return smoothstep(s * 1.15, s * 0.85, Math.abs(p[0])) * smoothstep(0, 0.3, n[1]);
  if (m.kind === "diamonds") {
    const f = Math.abs(along / s - Math.floor(along / s) - 0.5) * 2;
    return smoothstep(m.share + 0.08, m.share - 0.08, f * 0.62 + Math.abs(around) * 0.5);
  }
  if (m.kind === "dots") {
    const d = Math.min(...(m.at ?? []).map(([x, z, r]) => Math.hypot(Math.abs(p[0]) - x, p[2] - z) / r));
    return n[1] < -0.2 ? 0 : smoothstep(1.08, 0.92, d);
  }
  if (m.kind === "mottle")
    return smoothstep(-0.12, 0.12, noise3(p[0] / s + seed, p[1] / s, p[2] / s) - 1 + 2 * m.share);
  if (m.kind === "speckle")
    return hash3(Math.floor(p[0] / s), Math.floor(p[1] / s) + 97, Math.floor(p[2] / s) + (seed % 997)) < m.share
      ? 0.8
      : 0;
  // Spots, alike on both sides.
  const q: Vec3 = [Math.abs(p[0]) / s, p[1] / s, p[2] / s];
  const c = q.map(Math.floor) as Vec3;
  let near = 9;
  for (let i = -1; i <= 1; i++)
    for (let j = -1; j <= 1; j++)
      for (let l = -1; l <= 1; l++) {
        const [a, b, d] = [c[0] + i, c[1] + j, c[2] + l];
        const at: Vec3 = [
          a + 0.3 + 0.4 * hash3(a, b, d + 7),
          b + 0.3 + 0.4 * hash3(a + 5, b, d),
          d + 0.3 + 0.4 * hash3(a, b + 3, d + (seed % 97)),
        ];
        near = Math.min(near, Math.hypot(q[0] - at[0], q[1] - at[1], q[2] - at[2]));
      }
  return smoothstep(m.share * 0.5 + 0.07, m.share * 0.5 - 0.07, near);
}

/** Options of `Bodywork.blob`. */
export interface BlobOptions {
  /** 2 is an ellipsoid seen from above, more is boxier, less is pointed. */
  square?: number;
  /** Narrows the front (+) or the back (-), -1..1. */
  taper?: number;
  /** Height of the lower half as a share of the upper. */
  flat?: number;
  /** Radians that the front is turned down. */
  pitch?: number;
}

/** An animal under construction. Lengths in metres; `fine` is 0 for a far one to 1 for one that fills the picture. */
export class Bodywork {
  readonly joints: Joint[] = [];
  readonly fine: number;
  readonly lids: NonNullable<BodyPlan["lids"]> = [];
  private readonly bins = new Map<string, { surface: Surface; meshes: Mesh[]; castShadow?: boolean }>();

  constructor(detail: Detail) {
    this.fine = clamp((Math.log(detail.pixels) - Math.log(45)) / (Math.log(800) - Math.log(45)));
  }

  /** A count between these, by the level of detail. */
  steps(least: number, most: number): number {
    return Math.round(lerp(least, most, this.fine));
  }

  joint(name: string, parent: string | undefined, at: Vec3): string {
    this.joints.push({ name, parent: parent === undefined ? -1 : this.index(parent), at });
    return name;
  }

  index(name: string): number {
    return jointIndex({ joints: this.joints }, name);
  }

  place(name: string): Vec3 {
    return this.joints[this.index(name)].at;
  }

  /** Declares what a bin of meshes is made of. */
  bin(name: string, surface: Surface, castShadow?: boolean): string {
    this.bins.set(name, { surface, meshes: [], castShadow });
    return name;
  }

  /** A mesh that moves with one joint, or is already skinned where no joint is given. */
  put(bin: string, mesh: Mesh, joint?: string): void {
    this.bins.get(bin)?.meshes.push(joint === undefined ? mesh : rigid(mesh, this.index(joint)));
  }

  /** A rounded solid about `at`. */
  blob(bin: string, joint: string, at: Vec3, half: Vec3, painter: Painter, o: BlobOptions = {}): Mesh {
    const m = blobMesh(at, half, this.steps(10, 40), o);
    const painted = paint(m, (p, n) => painter(p, n, p[2], Math.atan2(p[0] - at[0], p[1] - at[1])));
    this.put(bin, painted, joint);
    return painted;
  }

  /** A round limb along points with radii at them. */
  limb(bin: string, joint: string, points: Vec3[], radii: number[], painter: Painter, o: TubeOptions = {}): void {
    this.put(bin, this.tube(points, radii, painter, o), joint);
  }

  /** The mesh of a limb, painted, that no joint moves yet. */
  tube(points: Vec3[], radii: number[], painter: Painter, o: TubeOptions = {}): Mesh {
    const m = taperedTube(points, radii, {
      segments: this.steps(3, 4) * Math.max(1, points.length - 1),
      sides: this.steps(5, 12),
      caps: true,
      ...o,
    });
    const uv = m.uvs as Float32Array;
    let far = 0;
    for (let i = 1; i < points.length; i++) far += Math.hypot(...sub3(points[i], points[i - 1]));
    return paint(m, (p, n, v) => painter(p, n, uv[v * 2 + 1] * far, wrap((uv[v * 2] - 0.25) * 2 * Math.PI)));
  }

  /**
   * An eyeball that looks along `look`, with an upper lid in the hide's colour. `open` is how far over the middle the
   * lid's edge stands, radians; absent: no lid.
   */
  eye(name: string, parent: string, at: Vec3, radius: number, look: Vec3, o: EyeOptions): void {
    this.joint(name, parent, at);
    const sides = this.steps(8, 26);
    const ball = ellipsoid(at, radius, sides);
    const z = normalize(look);
    const x = normalize(cross([0, 1, 0], z));
    const y = cross(z, x);
    const back = qinverse(fromBasis(x, y, z));
    if (o.black) {
      const dark = linear(o.color);
      this.put(
        "beads",
        paint(ball, () => dark),
        name,
      );
    } else {
      const looks = new Float32Array(ball.normals.length);
      for (let i = 0; i < looks.length; i += 3)
        looks.set(rotate(back, [ball.normals[i], ball.normals[i + 1], ball.normals[i + 2]]), i);
      const bin = `eyes ${o.color} ${o.iris ?? 0.8}`;
      if (!this.bins.has(bin))
        this.bin(bin, {
          kind: "eye",
          color: linear(o.color),
          color2: shade(linear(o.color), 0.3),
          scale: o.iris ?? 0.8,
        });
      this.put(bin, { ...ball, tangents: looks }, name);
    }
    if (o.lid === undefined || o.open === undefined || this.fine < 0.15) return;
    const lid = this.joint(`${name}Lid`, parent, at);
    const up = normalize(
      addScaled(addScaled([0, 0, 0], z, Math.cos(o.open + Math.PI / 2)), y, Math.sin(o.open + Math.PI / 2)),
    );
    const side = normalize(cross(up, Math.abs(up[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0]));
    const front = cross(side, up);
    const r = radius * 1.07;
    const cap = gridMesh(
      sides,
      Math.ceil(sides / 3),
      (u, v) => {
        const a = -u * 2 * Math.PI;
        const e = v * Math.PI * 0.5;
        // The rim turns in a little, so that the lid is thick.
        const q = Math.sin(e) * r;
        return add(
          at,
          add(addScaled([0, 0, 0], up, Math.cos(e) * r), [
            side[0] * Math.cos(a) * q + front[0] * Math.sin(a) * q,
            side[1] * Math.cos(a) * q + front[1] * Math.sin(a) * q,
            side[2] * Math.cos(a) * q + front[2] * Math.sin(a) * q,
          ]),
        );
      },
      true,
    );
    outward(cap, at);
    const c = linear(o.lid);
    this.put(
      o.lidBin ?? "body",
      paint(cap, (p) => shade(c, dot(sub3(p, at), up) > 0.15 * r ? 1 : 0.8)),
      lid,
    );
    this.lids.push({ joint: lid, axis: x, open: o.open });
  }

  /** The finished model. */
  model(plan: Omit<BodyPlan, "lids">, anchors: Record<string, Anchor>, colliders: Collider[]): Model {
    const parts: Part[] = [];
    for (const [name, { surface, meshes, castShadow }] of this.bins)
      if (meshes.length) parts.push({ name, mesh: mergeMeshes(meshes), surface, castShadow });
    const box = parts.reduce((b: Box, p) => meshBox(p.mesh, b), emptyBox());
    return {
      parts,
      skeleton: { joints: this.joints },
      box,
      anchors,
      colliders,
      body: { ...plan, lids: this.lids.length ? this.lids : undefined },
    };
  }
}

/** How an eye looks. */
export interface EyeOptions {
  color: string;
  /** Angle of the iris from its middle, radians. */
  iris?: number;
  /** A bead without white. */
  black?: boolean;
  /** Colour of the lid. */
  lid?: string;
  lidBin?: string;
  /** Radians that the lid's edge stands over the middle when it is open. */
  open?: number;
}

const sub3 = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const wrap = (a: number): number => a - 2 * Math.PI * Math.round(a / (2 * Math.PI));
const power = (x: number, k: number): number => Math.sign(x) * Math.abs(x) ** k;

/** Turns triangles and normals so that they look away from a point inside. */
export function outward(m: Mesh, from: Vec3): Mesh {
  let sum = 0;
  for (let i = 0; i < m.positions.length; i += 3)
    for (let k = 0; k < 3; k++) sum += m.normals[i + k] * (m.positions[i + k] - from[k]);
  if (sum < 0) {
    for (let i = 0; i < m.normals.length; i++) m.normals[i] = -m.normals[i];
    for (let t = 0; t < m.indices.length; t += 3)
      [m.indices[t + 1], m.indices[t + 2]] = [m.indices[t + 2], m.indices[t + 1]];
  }
  return m;
}

/** A superellipsoid about `at`: see `BlobOptions`. */
export function blobMesh(at: Vec3, half: Vec3, sides: number, o: BlobOptions = {}): Mesh {
  const k = 2 / (o.square ?? 2);
  const turn = axisAngle([1, 0, 0], o.pitch ?? 0);
  return gridMesh(
    sides,
    Math.max(6, Math.ceil(sides / 2)),
    (u, v) => {
      const a = u * Math.PI * 2;
      const e = (v - 0.5) * Math.PI;
      const c = Math.cos(e);
      const s = Math.sin(e);
      const z = power(Math.cos(a), k) * c;
      const narrow = 1 - (o.taper ?? 0) * 0.5 * z;
      const p: Vec3 = [
        power(Math.sin(a), k) * c * half[0] * narrow,
        s * half[1] * (s < 0 ? (o.flat ?? 1) : 1) * (1 - Math.abs(o.taper ?? 0) * 0.25 * z * Math.sign(o.taper ?? 1)),
        z * half[2],
      ];
      return add(at, rotate(turn, p));
    },
    true,
  );
}
