/** Hair as overlapping tapered locks over a thin cap; styles are tables of locks. Head units until the end. */
import {
  add,
  addScaled,
  clamp,
  cross,
  dot,
  lerp,
  normalize,
  scale,
  smoothstep,
  sub,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { tube } from "../../shape/primitives.ts";
import { noise3, type Random, random } from "../../shape/random.ts";
import type { Field } from "../../shape/sdf.ts";
import { compact, gradient, leave, sheath } from "../../shape/sheath.ts";
import type { FaceShape } from "./face-shape.ts";
import { type HeadFrame, toModel } from "./features.ts";

/** One lock: a spine in head units, half-width and half-thickness at its fullest, and how it tapers. */
export interface Lock {
  points: Vec3[];
  width: number;
  thick: number;
  /** Brightness against the hair's colour. */
  tone: number;
  /** Never floats farther from the head than a finger: short hair at the temples. */
  hugs?: boolean;
  /** Brightness of the root against the tip; default 0.84. */
  root?: number;
  /** 0: pointed at both ends (default); 1: full at the root. */
  blunt?: number;
  /** Lies on skin or other hair, so that its underside is never seen. */
  lies?: boolean;
  /** Power of the taper: 2 pointed, 4 (default) full to near its end. */
  sharp?: number;
  /** The lock's flat side looks away from here; default the skull's middle. */
  away?: Vec3;
}

const MIDDLE: Vec3 = [0, 0.55, -0.05];

/** The scalp pushed out by `o`, in the direction of (x, y, z) from the skull's middle. */
const scalp = (s: FaceShape, x: number, y: number, z: number, o = 0): Vec3 => {
  const r: Vec3 = [s.skull[0] + 0.03 + o, s.skull[1] + 0.03 + o, s.skull[2] + 0.03 + o];
  const v = normalize([x / r[0], (y - 0.61) / r[1], (z + 0.06) / r[2]]);
  return [v[0] * r[0], 0.61 + v[1] * r[1], -0.06 + v[2] * r[2]];
};

/** Height of the hairline at an angle around the head (0 front, pi behind). */
export function hairline(angle: number, recede = 0): number {
  const a = Math.abs(angle);
  const stops: [number, number][] = [
    [0, 0.835 + 0.05 * recede],
    [0.35, 0.815 + 0.1 * recede],
    [0.75, 0.73 + 0.1 * recede],
    [1.05, 0.56 + 0.06 * recede],
    [1.3, 0.4],
    [1.5, 0.46],
    [1.72, 0.36],
    [2.1, 0.22],
    [3.2, 0.14],
  ];
  for (let i = 0; i < stops.length - 1; i++) {
    const [x0, y0] = stops[i];
    const [x1, y1] = stops[i + 1];
    if (a <= x1) return lerp(y0, y1, smoothstep(0, 1, (a - x0) / (x1 - x0)));
  }
  return 0.14;
}

/** How the cap under the locks is cut; lengths in head units. */
export interface CapCut {
  thick: number;
  recede?: number;
  /** Bare on top, 0 to 1. */
  bald?: number;
  /** Lumps of curls. */
  lumps?: number;
}

/** The thin cap that locks grow from; it dives under the skin along the hairline. */
export function hairCap(field: Field, cut: CapCut, fine: number): Mesh {
  const centre: Vec3 = [0, 0.5, -0.05];
  const columns = Math.max(16, Math.round(44 * Math.sqrt(fine)));
  const rows = Math.max(8, Math.round(22 * Math.sqrt(fine)));
  const share = (p: Vec3): number => {
    const around = Math.atan2(p[0], p[2] + 0.05);
    let m = smoothstep(-0.015, 0.05, p[1] - hairline(around, cut.recede ?? 0));
    if (cut.bald) m *= 1 - cut.bald * smoothstep(0.78, 0.86, p[1] + 0.25 * Math.max(0, p[2]));
    return m;
  };
  const lift = (a: number, e: number): number => {
    const d: Vec3 = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
    const p = addScaled(centre, d, leave(field, centre, d));
    const m = share(p);
    const lump = cut.lumps ? cut.lumps * (0.5 + 0.5 * noise3(p[0] * 13, p[1] * 13, p[2] * 13)) : 0;
    return lerp(-0.014, cut.thick + lump, m);
  };
  const rings = Array.from({ length: rows + 1 }, (_, j) => {
    const e = lerp(-0.85, Math.PI / 2 - 0.001, j / rows);
    return {
      from: centre,
      along: [0, 1, 0] as Vec3,
      front: [0, 0, 1] as Vec3,
      lean: e,
      ease: (a: number) => lift(a, e),
    };
  });
  const m = sheath(field, rings, { columns, relief: cut.lumps ? 0.7 : 0.3, epsilon: 0.01, keep: (p) => share(p) > 0 });
  const n = m.positions.length / 3;
  const tangents = new Float32Array(n * 3);
  const colors = new Float32Array(n * 3);
  for (let v = 0; v < n; v++) {
    const nv: Vec3 = [m.normals[v * 3], m.normals[v * 3 + 1], m.normals[v * 3 + 2]];
    const flow: Vec3 = [m.positions[v * 3] * 0.8, -0.7, m.positions[v * 3 + 2] * 0.8];
    tangents.set(normalize(addScaled(flow, nv, -dot(flow, nv))), v * 3);
    colors.fill(cut.bald ? 0.9 : 0.62, v * 3, v * 3 + 3);
  }
  // In the dark under the locks.
  return { ...m, tangents, colors, occlusion: new Float32Array(n).fill(cut.bald ? 0.7 : 0.5) };
}

/** A loft without the side that lies on the skin. */
function outerHalf(m: Mesh, sides: number): Mesh {
  const indices: number[] = [];
  for (let i = 0; i < m.indices.length; i += 6)
    if ((i / 6) % sides < sides / 2) indices.push(...m.indices.subarray(i, i + 6));
  return compact({ ...m, indices: Uint32Array.from(indices) });
}

/** A lock as a lens-shaped loft. */
export function lockMesh(l: Lock, h: HeadFrame, fine: number): Mesh {
  const away = toModel(h, l.away ?? MIDDLE);
  const blunt = l.blunt ?? 0;
  const sharp = l.sharp ?? 4;
  const taper = (t: number, power: number) => {
    const root = lerp(Math.sin((Math.PI / 2) * clamp(0.12 + t * 3)), 1, blunt);
    return Math.max(0.02, root * (1 - t ** sharp) ** power);
  };
  // Thin locks are many: each is a ridge of two faces.
  const thin = l.lies === true && l.width < 0.045;
  const segments = Math.max(
    3,
    Math.round(
      (l.points.length > 4 ? 2 + (thin ? 1 : 1.35) * l.points.length : 2 + 1.25 * l.points.length) * Math.sqrt(fine),
    ),
  );
  const sides = l.lies ? (thin || fine < 0.45 ? 4 : 6) : fine > 0.9 ? 6 : fine > 0.45 ? 5 : 4;
  const whole = tube(
    l.points.map((p) => toModel(h, p)),
    (t) => l.width * h.scale * taper(t, 0.75) + 2e-4,
    {
      thickness: (t) => l.thick * h.scale * taper(t, 0.6) + 2e-4,
      segments,
      sides,
      up: (p) => normalize(sub(p, away)),
    },
  );
  const m = l.lies ? outerHalf(whole, sides) : whole;
  const n = m.positions.length / 3;
  m.colors = new Float32Array(n * 3);
  m.occlusion = new Float32Array(n);
  for (let v = 0; v < n; v++) {
    const t = m.uvs?.[v * 2 + 1] ?? 0;
    // Roots lie in the dark of the locks above, tips catch light.
    const tone = l.tone * lerp(l.root ?? 0.84, 1.06, smoothstep(0, 0.75, t));
    // The shade is a little cooler than the light.
    m.colors.set([tone, tone * lerp(0.985, 1, t), tone * lerp(1.0, 0.975, t)], v * 3);
    m.occlusion[v] = 0.55 + 0.35 * smoothstep(0, 0.4, t);
  }
  return m;
}

const jitter = (r: Random) => (a: number) => (r() * 2 - 1) * a;

/** Falls from a parting: bob, medium, long. */
function curtains(
  s: FaceShape,
  r: Random,
  o: { end: number; wave: number; flare: number; part: number; density: number; fringe?: boolean },
): Lock[] {
  const j = jitter(r);
  const locks: Lock[] = [];
  const n = Math.round(40 * o.density);
  const part = o.part;
  for (let layer = 0; layer < 2; layer++)
    for (let i = 0; i < n; i++) {
      const ph = lerp(1.12, 2 * Math.PI - 1.12, i / (n - 1)) + j(0.06);
      const off = layer * 0.024 + j(0.015);
      const sx = Math.sin(ph);
      const cz = Math.cos(ph);
      const end = o.end + j(0.045) - 0.05 * Math.max(0, -cz);
      const phase = r() * 6.28;
      const wave = (t: number, k: number) => (o.wave + 0.008 * layer) * Math.sin(phase + t * 6.5 + k) * t;
      const root = scalp(s, part * 0.6 + sx * 0.1, 1.05, -0.02 + cz * 0.22, off * 0.5);
      const drop = (t: number): number => lerp(0.42, end, t);
      // Long hair lies on back and shoulders: it comes in below the chin.
      const rest = (t: number) => 1 + 0.1 * Math.sin(t * 2.4) + o.flare * t;
      const points = [
        root,
        scalp(s, sx * 0.3, 0.88, -0.06 + cz * 0.32, off),
        scalp(s, sx * 0.4, 0.6, -0.06 + cz * 0.44, off + 0.01),
      ];
      for (const t of [0, 0.4, 0.75, 1]) {
        const back = -0.075 - Math.max(0, cz) * 0.05;
        points.push([
          sx * (0.405 + off) * rest(t) + wave(t, 0),
          drop(t),
          cz * (0.405 + off * 0.6) * lerp(1, 0.86, t) + back + wave(t, 1.5),
        ]);
      }
      locks.push({ points, width: (layer ? 0.042 : 0.058) + j(0.012), thick: 0.024 + j(0.005), tone: 1 + j(0.16) });
    }
  // The front falls to both sides of the face.
  for (let i = 0; i < 12; i++) {
    const t = i / 11;
    const to = Math.max(o.end, -0.1);
    for (const q of [1, -1]) {
      const x = (v: number) => v * q;
      locks.push({
        points: [
          scalp(s, part, 1.0, 0.02 + 0.27 * t, 0.008),
          scalp(s, lerp(part, x(0.24), 0.55), 0.94, 0.12 + 0.25 * t, 0.03 + t * 0.006),
          scalp(s, x(0.29), 0.79, 0.11 + 0.2 * t, 0.034),
          scalp(s, x(0.385), 0.58 - t * 0.03, 0.07 + 0.1 * t, 0.028),
          [x(0.418), 0.4 - t * 0.05, 0.05 + 0.045 * t],
          [x(0.4), lerp(0.2, to + 0.16, 0.5) - t * 0.03, 0.035 + 0.06 * t],
          [x(0.39 + o.flare * 0.1), lerp(0.12, to + 0.06, 0.8), 0.02 + 0.05 * t],
        ],
        width: 0.05 + j(0.008),
        thick: 0.024,
        tone: 1 + j(0.15),
      });
    }
  }
  if (o.fringe)
    for (let i = 0; i < 11; i++) {
      const x = lerp(-0.25, 0.25, i / 10);
      locks.push({
        points: [
          scalp(s, x * 0.25, 1.02, 0.12, 0.02),
          scalp(s, x * 0.7, 0.92, 0.32, 0.04),
          scalp(s, x * 1.05, 0.79, 0.4, 0.05),
          [x * 1.12, 0.685 + j(0.012), 0.37 - Math.abs(x) * 0.35],
        ],
        width: 0.062,
        thick: 0.026,
        tone: 1 + j(0.12),
        blunt: 0.4,
      });
    }
  return locks;
}

interface Comb {
  /** Where the parting or whorl is, left (+) or right. */
  part: number;
  /** How far the sides and back hang past the hairline, and the fringe over the brow. */
  over: number;
  fringe: number;
  /** Sideways sweep of the front, in radians around the head. */
  sweep: number;
  /** How high the front rises before it falls. */
  rise: number;
  messy: number;
  recede: number;
  density: number;
  /** Starts at this height and not at the crown: a bare top. */
  from?: number;
}

/** Short hair: locks that hug the scalp from the crown to the hairline, in two layers, the front combed over. */
function combed(s: FaceShape, r: Random, o: Comb): Lock[] {
  const j = jitter(r);
  const locks: Lock[] = [];
  const crown: Vec3 = [o.part * 0.5, 1.0, -0.2];
  const lay = (
    from: Vec3,
    to: Vec3,
    lift: (t: number) => number,
    width: number,
    thick: number,
    bend: number,
    lies: boolean,
  ): Lock => {
    const side = normalize(cross(sub(to, from), sub(from, [0, 0.6, -0.06])));
    const points = [0, 0.22, 0.46, 0.72, 1].map((t): Vec3 => {
      const q = addScaled(
        [lerp(from[0], to[0], t), lerp(from[1], to[1], t), lerp(from[2], to[2], t)],
        side,
        bend * Math.sin(Math.PI * t),
      );
      const on = scalp(s, q[0], q[1], q[2], 0);
      return addScaled(on, normalize(sub(on, [0, 0.58, -0.06])), lift(t));
    });
    return { points, width, thick, tone: 1 + j(0.16), sharp: 2.6, lies, hugs: true };
  };
  for (let layer = 0; layer < 3; layer++) {
    const n = Math.round((layer === 2 ? 30 : 44) * o.density * (o.from ? 1.35 : 1));
    for (let i = 0; i < n; i++) {
      // Around sides and back; the front has locks of its own.
      const a = lerp(
        0.85 + Math.min(0, o.sweep) * 0.8,
        Math.PI * 2 - 0.85 + Math.max(0, o.sweep) * 0.8,
        (i + 0.5 + j(0.35)) / n,
      );
      const around = a > Math.PI ? a - Math.PI * 2 : a;
      const line = hairline(around, o.recede);
      const short = layer === 2 ? lerp(0.3, 0.5, r()) : layer === 1 ? 0.16 * r() : 0;
      const endY =
        lerp(line - o.over * (Math.abs(around) > 1.2 && Math.abs(around) < 1.7 ? 0.4 : 1), 0.85, short) + j(0.03);
      if (o.from && endY > o.from - 0.1) continue;
      const to: Vec3 = [Math.sin(around) * 0.42, endY, -0.05 + Math.cos(around) * 0.45];
      const from: Vec3 = o.from
        ? [Math.sin(around) * 0.4, o.from + j(0.02), -0.05 + Math.cos(around) * 0.42]
        : [crown[0] + Math.sin(around) * 0.09, crown[1], crown[2] + Math.cos(around) * 0.09];
      const flick = Math.abs(j(0.05)) * o.messy;
      const lift = 0.008 + 0.012 * r();
      locks.push(
        lay(
          from,
          to,
          (t) => 0.004 + 0.015 * layer + lift * Math.sin(Math.PI * t) + flick * t * t * t,
          (o.from ? 0.028 : 0.037) + j(0.008),
          o.from ? 0.012 : 0.016,
          j(0.05) * o.messy,
          true,
        ),
      );
    }
  }
  if (!o.from)
    for (let layer = 0; layer < 3; layer++) {
      const n = Math.round(24 * o.density);
      for (let i = 0; i < n; i++) {
        const u = (i + 0.5 + j(0.3)) / n;
        const start = lerp(-0.95, 0.95, u);
        const end = start + o.sweep * (1 - 0.35 * Math.abs(start)) + j(0.16) * o.messy;
        const line = hairline(end, o.recede);
        const from: Vec3 = [lerp(o.part, Math.sin(start) * 0.2, 0.55), 1.0 + 0.02 * layer, lerp(-0.12, 0.1, r())];
        const to: Vec3 = [
          Math.sin(end) * 0.41,
          line - o.fringe * (0.75 + 0.5 * r()) + layer * 0.05,
          -0.05 + Math.cos(end) * 0.45,
        ];
        // It rises over the brow and lies down again at the temples.
        const hump = o.rise * clamp(Math.cos(end) + 0.1, 0.1, 1) * (0.8 + 0.4 * r());
        locks.push(
          lay(
            from,
            to,
            (t) => 0.012 + 0.017 * layer + hump * 0.15 * Math.sin(Math.PI * Math.min(1, 0.1 + t * 0.86)) + 0.01 * t * t,
            0.038 + j(0.008),
            0.017,
            0.05 * o.sweep + j(0.05) * o.messy,
            layer === 0,
          ),
        );
      }
    }
  return locks;
}

/** Pulled back to a tie: the hull of ponytails, buns and braids. */
function pulled(s: FaceShape, r: Random, tie: Vec3, density: number, side = 0): Lock[] {
  const j = jitter(r);
  const locks: Lock[] = [];
  const n = Math.round(54 * density);
  for (let i = 0; i < n; i++) {
    const a = side === 0 ? lerp(-2.9, 2.9, (i + 0.5) / n) : side * lerp(0.02, 2.9, (i + 0.5) / n);
    const y = hairline(a) + 0.03;
    const root = scalp(s, Math.sin(a) * 0.4, y, -0.05 + Math.cos(a) * 0.44, 0.004);
    const mid = (t: number, o: number): Vec3 => {
      const p: Vec3 = [
        lerp(root[0], tie[0], t),
        lerp(root[1], tie[1], t) + 0.25 * Math.sin(Math.PI * t) * smoothstep(-0.2, 0.3, root[2]),
        lerp(root[2], tie[2], t),
      ];
      return scalp(s, p[0], p[1], p[2], o);
    };
    locks.push({
      points: [root, mid(0.3, 0.026), mid(0.6, 0.034), mid(0.85, 0.03), tie],
      width: 0.054 + j(0.01),
      thick: 0.02 + j(0.004),
      tone: 1 + j(0.16),
      blunt: 0.1,
      lies: true,
    });
  }
  return locks;
}

function tail(r: Random, tie: Vec3, end: number, n: number, wave: number): Lock[] {
  const j = jitter(r);
  return Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    const ring = i % 2 ? 0.075 : 0.04;
    const x = Math.sin(a) * ring;
    const z = Math.cos(a) * ring;
    const len = tie[1] - end;
    return {
      points: [
        tie,
        [tie[0] + x * 0.7, tie[1] + 0.03 + z * 0.4, tie[2] - 0.09 + z * 0.6],
        [tie[0] + x * 1.5, tie[1] - len * 0.25, tie[2] - 0.15 + z],
        [tie[0] + x * 1.7 + j(wave), tie[1] - len * 0.6, tie[2] - 0.1 + z * 1.1],
        [tie[0] + x * 0.7 + j(wave), end + j(0.05), tie[2] - 0.04 + z * 0.4],
      ] as Vec3[],
      width: 0.055,
      thick: 0.035,
      tone: 1 + j(0.14),
      blunt: 0.6,
      away: [tie[0], tie[1] - len * 0.4, tie[2] - 0.1] as Vec3,
    };
  });
}

/** A braid of `n` lumps along a path. */
function braid(r: Random, path: (t: number) => Vec3, n: number, size: number): Lock[] {
  const j = jitter(r);
  const locks: Lock[] = [];
  for (let i = 0; i < n; i++)
    for (const q of [1, -1]) {
      const t = i / n;
      const a = path(t);
      const b = path(Math.min(1, t + 1.7 / n));
      const w = size * (1 - 0.45 * t);
      locks.push({
        points: [
          add(a, [q * w * 1.1, 0.012, 0.01]),
          add(addScaled(a, sub(b, a), 0.45), [q * w * 0.75, 0, 0.03]),
          add(b, [-q * w * 0.35, 0, 0.012]),
        ],
        width: w * 0.95,
        thick: w * 0.75,
        tone: 1 + j(0.12),
        blunt: 0.25,
        away: add(a, [0, 0, -0.2]),
      });
    }
  const end = path(1);
  for (let k = 0; k < 4; k++)
    locks.push({
      points: [end, add(end, [j(0.02), -0.06, 0.01]), add(end, [j(0.05), -0.14, j(0.03)])],
      width: size * 0.5,
      thick: size * 0.4,
      tone: 1 + j(0.1),
      away: add(end, [0, 0, -0.3]),
    });
  return locks;
}

function coils(s: FaceShape, r: Random, o: { size: number; density: number; low: number; volume: number }): Lock[] {
  const j = jitter(r);
  const locks: Lock[] = [];
  const n = Math.round(150 * o.density);
  for (let i = 0; i < n; i++) {
    // A spiral over the sphere spreads them evenly.
    const y = lerp(o.low, 1, (i + 0.5) / n);
    const a = i * 2.39996;
    const c = Math.sqrt(Math.max(0, 1 - y * y));
    const d: Vec3 = [Math.sin(a) * c, y, Math.cos(a) * c];
    const root = scalp(s, d[0], 0.61 + d[1], -0.06 + d[2], o.volume * 0.4);
    if (root[1] < hairline(Math.atan2(root[0], root[2] + 0.05)) + 0.015) continue;
    const out = normalize(sub(root, [0, 0.58, -0.06]));
    const side = normalize(cross(out, [0.1, 1, 0.2]));
    const up = cross(side, out);
    const size = o.size * (0.75 + r() * 0.5);
    const turn = r() * 6.28;
    const points: Vec3[] = Array.from({ length: 7 }, (_, k) => {
      const u = k / 6;
      const b = turn + u * 5.4;
      const radius = size * (0.75 - 0.2 * u);
      return add(
        addScaled(root, out, o.volume * (0.15 + u * 0.85)),
        add(scale(side, Math.cos(b) * radius), add(scale(up, Math.sin(b) * radius), [0, -u * size * 2.4, 0])),
      );
    });
    locks.push({
      points,
      width: size * 0.6,
      thick: size * 0.42,
      tone: 1 + j(0.2),
      blunt: 0.4,
      sharp: 3.2,
      away: addScaled(root, out, -0.3),
    });
  }
  return locks;
}

/** A hair style: its cap, its locks and its words. */
export interface HairStyle {
  cap?: CapCut;
  locks(s: FaceShape, r: Random, density: number): Lock[];
  en: string[];
  zh: string[];
  says: string;
}

/** Every hair style by id. */
export const STYLES: Record<string, HairStyle> = {
  bald: { locks: () => [], en: ["bald head"], zh: ["光头"], says: "no hair" },
  buzz: {
    cap: { thick: 0.012 },
    locks: () => [],
    en: ["buzz cut", "crew cut"],
    zh: ["寸头"],
    says: "cropped to the skin",
  },
  short: {
    cap: { thick: 0.016 },
    locks: (s, r, d) =>
      combed(s, r, {
        density: d,
        part: 0.16,
        over: 0.01,
        fringe: -0.03,
        sweep: -0.75,
        rise: 0.75,
        messy: 0.4,
        recede: 0.12,
      }),
    en: ["short hair"],
    zh: ["短发"],
    says: "short at the sides, swept on top",
  },
  crop: {
    cap: { thick: 0.016 },
    locks: (s, r, d) =>
      combed(s, r, { density: d, part: 0.02, over: 0.02, fringe: 0.07, sweep: 0.25, rise: 0.3, messy: 1.2, recede: 0 }),
    en: ["cropped hair", "messy hair"],
    zh: ["碎发"],
    says: "short, forward, tousled",
  },
  pixie: {
    cap: { thick: 0.016 },
    locks: (s, r, d) =>
      combed(s, r, { density: d, part: 0.2, over: 0.05, fringe: 0.11, sweep: -0.85, rise: 0.5, messy: 0.5, recede: 0 }),
    en: ["pixie cut"],
    zh: ["精灵短发"],
    says: "short with a long swept fringe",
  },
  bob: {
    cap: { thick: 0.016 },
    locks: (s, r, d) => curtains(s, r, { end: 0.03, wave: 0.012, flare: -0.05, part: 0.07, density: d, fringe: true }),
    en: ["bob", "bob cut"],
    zh: ["波波头"],
    says: "to the chin, with a fringe",
  },
  medium: {
    cap: { thick: 0.016 },
    locks: (s, r, d) => curtains(s, r, { end: -0.17, wave: 0.022, flare: 0.02, part: 0.09, density: d }),
    en: ["shoulder-length hair", "medium hair"],
    zh: ["中长发", "齐肩发"],
    says: "to the shoulders, parted",
  },
  long: {
    cap: { thick: 0.016 },
    locks: (s, r, d) => curtains(s, r, { end: -0.62, wave: 0.034, flare: 0.08, part: 0.08, density: d }),
    en: ["long hair"],
    zh: ["长发"],
    says: "far down the back, wavy",
  },
  ponytail: {
    cap: { thick: 0.016 },
    locks: (s, r, d) => [
      ...pulled(s, r, [0, 0.76, -0.5], d),
      ...tail(r, [0, 0.77, -0.5], -0.05, Math.round(11 * d) + 4, 0.03),
    ],
    en: ["ponytail"],
    zh: ["马尾"],
    says: "tied high behind",
  },
  bun: {
    cap: { thick: 0.016 },
    locks: (s, r, d) => {
      const tie: Vec3 = [0, 0.92, -0.4];
      const turns = Array.from({ length: Math.round(9 * d) + 4 }, (_, i): Lock => {
        const a = i * 2.4;
        const c: Vec3 = [0, 1.0, -0.46];
        const e = Math.sin(i * 1.7) * 0.5;
        const p = (k: number): Vec3 =>
          add(c, [
            Math.sin(a + k) * 0.115 * Math.cos(e),
            0.1 * Math.sin(e + k * 0.25),
            Math.cos(a + k) * 0.115 * Math.cos(e),
          ]);
        return {
          points: [p(0), p(0.8), p(1.6), p(2.4)],
          width: 0.06,
          thick: 0.045,
          tone: 1 + jitter(r)(0.12),
          blunt: 0.3,
          away: c,
        };
      });
      return [...pulled(s, r, tie, d), ...turns];
    },
    en: ["bun", "topknot"],
    zh: ["丸子头", "发髻"],
    says: "wound up on the head",
  },
  braids: {
    cap: { thick: 0.016 },
    locks: (s, r, d) =>
      [1, -1].flatMap((q) => [
        ...pulled(s, r, [q * 0.36, 0.26, -0.2], d * 0.6, q),
        ...braid(
          r,
          (t) => [q * (0.38 + 0.05 * Math.sin(t * 3)), lerp(0.26, -0.45, t), lerp(-0.2, 0.12, smoothstep(0.1, 0.9, t))],
          9,
          0.062,
        ),
      ]),
    en: ["braids", "pigtails", "plaits"],
    zh: ["辫子", "双马尾"],
    says: "two braids over the shoulders",
  },
  curly: {
    cap: { thick: 0.055, lumps: 0.04 },
    locks: (s, r, d) => coils(s, r, { size: 0.062, density: d, low: -0.45, volume: 0.1 }),
    en: ["curly hair", "curls"],
    zh: ["卷发"],
    says: "loose curls all over",
  },
  afro: {
    cap: { thick: 0.18, lumps: 0.05 },
    locks: (s, r, d) => coils(s, r, { size: 0.062, density: d * 1.5, low: -0.5, volume: 0.19 }),
    en: ["afro"],
    zh: ["爆炸头"],
    says: "a round cloud of tight curls",
  },
  balding: {
    cap: { thick: 0.016, bald: 1 },
    locks: (s, r, d) =>
      combed(s, r, {
        density: d,
        part: 0,
        over: -0.04,
        fringe: 0,
        sweep: 0,
        rise: 0,
        messy: 0.7,
        recede: 0.3,
        from: 0.76,
      }),
    en: ["balding head", "receding hair"],
    zh: ["秃顶"],
    says: "a wreath around a bare top",
  },
};

/** Styles that only hats make: the fall without the crown. */
const UNDER_HATS: Record<string, HairStyle> = Object.fromEntries(
  (["medium", "long"] as const).map((id) => [
    id === "medium" ? "under-hat" : "long-under-hat",
    {
      ...STYLES[id],
      cap: { thick: 0.012 },
      locks: (s: FaceShape, r: Random, d: number) =>
        STYLES[id]
          .locks(s, r, d)
          .map((l) => ({
            ...l,
            points: l.points
              .filter((p) => p[1] < 0.72)
              .map((p): Vec3 => (p[1] > 0.5 ? [p[0] * 0.93, p[1], p[2] * 0.95] : p)),
            blunt: 1,
          }))
          .filter((l) => l.points.length > 2),
    },
  ]),
);

// Under a hood only the front shows: what falls to both sides of the face, drawn close.
UNDER_HATS["under-hood"] = {
  ...STYLES.medium,
  cap: { thick: 0.012 },
  locks: (s, r, d) =>
    STYLES.medium
      .locks(s, r, d)
      .slice(-24)
      .map((l) => ({
        ...l,
        points: l.points
          .filter((p) => p[1] > 0.05)
          .map((p): Vec3 => [p[0] * 0.93, 0.5 + (p[1] - 0.5) * 0.95, p[2] * 0.93]),
        thick: l.thick * 0.7,
      })),
};

/** The hair of a style in the model frame, or undefined where there is none. */
export function hair(
  style: string,
  s: FaceShape,
  h: HeadFrame,
  field: Field,
  fine: number,
  seed: number,
): Mesh | undefined {
  const cut = STYLES[style] ?? UNDER_HATS[style] ?? STYLES[style.replace(/-hair$/, "")] ?? STYLES.short;
  const r = random(`hair ${seed}`);
  const density = fine > 0.85 ? 0.9 : fine > 0.35 ? 0.62 : fine > 0.18 ? 0.4 : 0.25;
  const all: Mesh[] = [];
  if (cut.cap) {
    const cap = hairCap(field, cut.cap, fine);
    for (let i = 0; i < cap.positions.length; i += 3) {
      const p = toModel(h, [cap.positions[i], cap.positions[i + 1], cap.positions[i + 2]]);
      cap.positions.set(p, i);
    }
    all.push(cap);
  }
  const grow = clamp(0.95 / density, 1, 2.4) ** 0.8;
  const clear = (p: Vec3, k: number, hugs = false): Vec3 => {
    // The skull is rounder than the table's ellipsoid: keep locks out of it.
    const d = field(p[0], p[1], p[2]);
    const least = k === 0 ? -0.012 : 0.03;
    const most = hugs ? 0.05 : Infinity;
    if (d > most && Math.abs(p[0]) > 0.2) return addScaled(p, gradient(field, p, 0.006), (most - d) * 0.75);
    return d >= least || p[1] < 0.1 ? p : addScaled(p, gradient(field, p, 0.006), least - d);
  };
  for (const l of cut.locks(s, r, density))
    all.push(lockMesh({ ...l, points: l.points.map((p, k) => clear(p, k, l.hugs)), width: l.width * grow }, h, fine));
  return all.length ? mergeMeshes(all) : undefined;
}
