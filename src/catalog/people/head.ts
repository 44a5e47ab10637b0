/**
 * The head: a grid of rays from the middle of the skull, wrapped onto signed-distance flesh. The grid is slit along the
 * mouth and the lids, so that lips and lids have clean edges, open, and close by moving vertices.
 */
import { addScaled, clamp, cross, lerp, normalize, smoothstep, sub, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import { noise3 } from "../../shape/random.ts";
import {
  added,
  ball,
  coneField,
  cutAway,
  ellipsoidField,
  evaluate,
  type Field,
  type Primitive,
  smoothMin,
} from "../../shape/sdf.ts";
import { gradient, leave } from "../../shape/sheath.ts";
import type { Color } from "../../surface/spec.ts";
import type { FaceShape } from "./face-shape.ts";

const both = (f: (s: 1 | -1) => Primitive[]): Primitive[] => [...f(1), ...f(-1)];

/** Where the neck leaves the head's field, head units. */
export interface NeckFrame {
  base: Vec3;
  top: Vec3;
  /** Ends of the muscle from neck to shoulder, left side, and its blend. */
  slope: [Vec3, Vec3];
  melt: number;
}

/** Skull, face and neck without lips. Head units. */
export function headFlesh(s: FaceShape, neck: NeckFrame): Primitive[] {
  const [ex, ey, ez] = s.eye;
  return [
    added(ellipsoidField([0, 0.61, -0.06], s.skull)),
    added(ellipsoidField([0, 0.42, 0.05], [0.315, 0.36, 0.315]), 0.12),
    ...both((q) => [
      added(coneField([q * s.jaw, 0.26, 0.03], [q * s.chin, 0.085, s.chinForward], 0.1, 0.07), 0.12),
      added(ball([q * 0.172, s.cheekY, 0.195], s.cheek), 0.12),
    ]),
    added(ball([0, 0.075, s.chinForward + 0.025], 0.058 + s.chin * 0.12), 0.09),
    added(ball([0, s.mouthY + 0.025, 0.235], 0.115), 0.1),
    ...(s.ridge > 0.05
      ? [
          added(
            coneField([-0.13, 0.575, 0.285], [0.13, 0.575, 0.285], 0.045 * s.ridge + 0.02, 0.045 * s.ridge + 0.02),
            0.12,
          ),
        ]
      : []),
    // Nose: bridge, tip and wings.
    added(
      coneField([0, 0.48, 0.318], [0, s.noseLength + 0.012, s.noseForward - 0.008], s.bridge, s.bridge * 1.6),
      0.08,
    ),
    added(ball([0, s.noseLength, s.noseForward], 0.026 + s.noseWidth * 0.14), 0.04),
    ...both((q) => [
      added(ball([q * s.noseWidth, s.noseLength - 0.01, s.noseForward - 0.032], 0.012 + s.noseWidth * 0.26), 0.025),
    ]),
    ...both((q) => [
      cutAway(ball([q * s.noseWidth * 0.55, s.noseLength - 0.034, s.noseForward - 0.018], 0.009), 0.012),
    ]),
    added(coneField(neck.base, neck.top, s.neck * 1.06, s.neck), 0.06),
    ...both((q) => [
      added(
        coneField(
          [neck.slope[0][0] * q, neck.slope[0][1], neck.slope[0][2]],
          [neck.slope[1][0] * q, neck.slope[1][1], neck.slope[1][2]],
          0.072,
          0.057,
        ),
        neck.melt,
      ),
    ]),
    // Sockets first, then the lids as shells around the eyes.
    ...both((q) => [
      cutAway(ellipsoidField([q * (ex - 0.002), ey + 0.013, ez + 0.165], [0.098, 0.085, 0.085]), 0.12),
      added(ball([q * ex, ey, ez], s.eyeRadius + 0.012), 0.05),
    ]),
  ];
}

/** Height of a lid's edge over azimuth about the eye; `up` 1 for the upper lid, -1 for the lower. Radians. */
export function lidEdge(s: FaceShape, azimuth: number, up: 1 | -1): number {
  const u = clamp(lidPlace(azimuth), -1, 1);
  const v = 1 - u * u;
  const arch = up > 0 ? (s.lidUp * v) / (v + 0.1) ** 0.42 : (-s.lidLow * v) / (v + 0.1) ** 0.3;
  return arch + s.slant * azimuth;
}
/** -1 at the inner canthus to 1 at the outer. */
export const lidPlace = (azimuth: number): number => (azimuth - 0.04) / (azimuth < 0.04 ? 0.8 : 1.05);
/** Azimuths of the canthi. */
const INNER = -0.76;
const OUTER = 1.09;

/** Polar place about the eye of side `q`: azimuth outward, elevation, radius. */
export function aboutEye(s: FaceShape, q: number, p: Vec3): { azimuth: number; elevation: number; radius: number } {
  const dx = p[0] * q - s.eye[0];
  const dy = p[1] - s.eye[1];
  const dz = p[2] - s.eye[2];
  const radius = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1e-6;
  return { azimuth: Math.atan2(dx, dz), elevation: Math.asin(clamp(dy / radius, -1, 1)), radius };
}
/** The point at that place. */
export const fromEye = (s: FaceShape, q: number, azimuth: number, elevation: number, radius: number): Vec3 => [
  q * (s.eye[0] + radius * Math.cos(elevation) * Math.sin(azimuth)),
  s.eye[1] + radius * Math.sin(elevation),
  s.eye[2] + radius * Math.cos(elevation) * Math.cos(azimuth),
];

/** Height of the closed mouth's line at x: dips in the middle, corners up. */
export const mouthLine = (s: FaceShape, x: number): number => {
  const t = Math.abs(x) / s.mouth;
  return s.mouthY - 0.004 + 0.021 * t * t + 0.004 * Math.exp(-t * t * 30);
};

/** A vertex of the head: its place at rest in head units, and on which side of the slits it lies. */
export interface HeadPoint {
  p: Vec3;
  belowMouth: boolean;
  belowEye: boolean;
}

const CENTRE: Vec3 = [0, 0.42, -0.02];

/** Splits [a, b] so that spacing is finest near `a` (bias > 1) or even (1). */
const spread = (a: number, b: number, n: number, bias = 1): number[] =>
  Array.from({ length: n }, (_, i) => a + (b - a) * ((i + 1) / n) ** bias);

/** A meshed head in head units, the place of each vertex, and the field it was wrapped on. */
export interface HeadGrid {
  mesh: Mesh;
  points: HeadPoint[];
  field: Field;
}

/** Meshes a head; `fine` 1 is a close-up (about 15k triangles), 0.4 a figure in the distance. */
export function headGrid(s: FaceShape, neck: NeckFrame, fine: number): HeadGrid {
  const list = headFlesh(s, neck);
  const field: Field = (x, y, z) => evaluate(list, x, y, z);
  const n = (k: number) => Math.max(2, Math.round(k * fine));
  const direction = (p: Vec3): [number, number] => {
    const d = sub(p, CENTRE);
    return [Math.atan2(d[0], d[2]), Math.atan2(d[1], Math.hypot(d[0], d[2]))];
  };

  // Lid edges as directions from the centre, over azimuth.
  const lids = Array.from({ length: 33 }, (_, k) => {
    const az = lerp(INNER, OUTER, k / 32);
    const at = (el: number) => direction(fromEye(s, 1, az, el, s.eyeRadius + 0.014));
    return { az, up: at(lidEdge(s, az, 1)), low: at(lidEdge(s, az, -1)), mid: at(s.slant * az) };
  });
  const eyeIn = lids[0].mid[0];
  const eyeOut = lids[32].mid[0];
  const eyeRow = (lids[0].mid[1] + lids[32].mid[1]) / 2;
  const mouthAt = (x: number): Vec3 => {
    const y = mouthLine(s, x);
    return surface(field, x, y);
  };
  const mouthOut = direction(mouthAt(s.mouth))[0];
  const mouthRow = direction(mouthAt(0))[1];
  const mouths = Array.from({ length: 17 }, (_, k) => direction(mouthAt((s.mouth * 1.25 * k) / 16)));

  // Columns of the left half; the mouth's corner and the canthi get columns of their own.
  const first = Math.min(eyeIn, mouthOut);
  const second = Math.max(eyeIn, mouthOut);
  const half = [
    0,
    ...spread(0, first, n(11)),
    ...(second - first > 0.015 ? spread(first, second, Math.max(1, n(3) - 1)) : [second]),
    ...spread(second, eyeOut, n(18)),
    ...spread(eyeOut, 1.75, n(11), 1.25),
    ...spread(1.75, Math.PI, n(9)),
  ];
  const thetas = [
    ...half.slice(0, -1),
    Math.PI,
    ...half
      .slice(1, -1)
      .reverse()
      .map((a) => -a),
  ];
  // Rows from the neck up.
  const brow = eyeRow + 0.5;
  const rows = [-1.43, ...spread(-1.43, -1.0, n(12)), ...spread(mouthRow, -1.0, n(13), 1.35).reverse().slice(1)];
  const below = [...rows, mouthRow];
  const between = [
    mouthRow,
    ...spread(mouthRow, (mouthRow + eyeRow) / 2 - 0.1, n(13), 1.3),
    ...spread(eyeRow, (mouthRow + eyeRow) / 2 - 0.1, n(14), 1.25)
      .reverse()
      .slice(1),
    eyeRow,
  ];
  const above = [eyeRow, ...spread(eyeRow, brow, n(13), 1.3), ...spread(brow, 1.45, n(11)), 1.565];
  const bands = [below, between, above];

  const points: HeadPoint[] = [];
  const guides: (Vec3 | undefined)[] = [];
  const indices: number[] = [];
  const columns = thetas.length;
  const ease = (t: number) => (t >= 1 ? 0 : (1 - t) * (1 - t));

  const warp = (theta: number, phi: number, band: number): { d: [number, number]; guide?: Vec3 } => {
    const q = theta < 0 ? -1 : 1;
    const a = Math.abs(theta);
    let dt = 0;
    let dp = 0;
    let guide: Vec3 | undefined;
    if (band > 0) {
      // Lids: pull the row of the slit to the lid's edge, and what is near along with it.
      const up = band === 2;
      const fall = ease(Math.abs(phi - eyeRow) / (up ? 0.52 : 0.36));
      let edge: [number, number];
      let mid: number;
      if (a <= eyeIn || a >= eyeOut) {
        const c = a <= eyeIn ? lids[0] : lids[32];
        const far = a <= eyeIn ? (eyeIn - a) / eyeIn : (a - eyeOut) / 0.6;
        edge = [a, lerp(c.mid[1], eyeRow, clamp(far))];
        mid = a;
      } else {
        let k = 0;
        while (k < 31 && lids[k + 1].mid[0] < a) k++;
        const t = clamp((a - lids[k].mid[0]) / (lids[k + 1].mid[0] - lids[k].mid[0]));
        const side = up ? "up" : "low";
        edge = [lerp(lids[k][side][0], lids[k + 1][side][0], t), lerp(lids[k][side][1], lids[k + 1][side][1], t)];
        mid = a;
        if (phi === eyeRow) {
          const az = lerp(lids[k].az, lids[k + 1].az, t);
          // Towards the canthi the edge climbs from the lid's shell onto the skin around it.
          const el = lidEdge(s, az, up ? 1 : -1);
          const shell = s.eyeRadius + 0.014;
          const eye: Vec3 = [s.eye[0] * q, s.eye[1], s.eye[2]];
          const skin = leave(field, eye, sub(fromEye(s, q, az, el, 1), eye), 0.4);
          guide = fromEye(
            s,
            q,
            az,
            el,
            lerp(
              shell,
              Math.max(shell, Math.min(skin, s.eyeRadius * 1.5)),
              smoothstep(0.55, 0.98, Math.abs(lidPlace(az))),
            ),
          );
        }
      }
      dt += (edge[0] - mid) * fall;
      dp += (edge[1] - eyeRow) * fall;
    }
    if (band < 2) {
      const fall = ease(Math.abs(phi - mouthRow) / (band === 0 ? 0.3 : 0.36));
      const t = clamp(a / mouths[16][0]) * 16;
      const k = Math.min(15, Math.floor(t));
      const line = lerp(mouths[k][1], mouths[k + 1][1], t - k);
      const far = clamp((a - mouths[16][0]) / 0.7);
      dp += (lerp(line, mouthRow, far) - mouthRow) * fall;
    }
    return { d: [theta + q * dt, phi + dp], guide };
  };

  bands.forEach((band, b) => {
    const start = points.length;
    for (const phi of band)
      for (const theta of thetas) {
        const w = warp(theta, phi, b);
        let p = w.guide;
        if (!p) {
          const [t, e] = w.d;
          const d: Vec3 = [Math.sin(t) * Math.cos(e), Math.sin(e), Math.cos(t) * Math.cos(e)];
          // Steep rays start over the neck, which stands behind the skull's middle.
          const back = smoothstep(-0.8, -1.25, e);
          const from: Vec3 = [0, CENTRE[1], lerp(CENTRE[2], (neck.base[2] + neck.top[2]) / 2, back)];
          p = addScaled(from, d, leave(field, from, d, 1.2));
        }
        guides.push(w.guide);
        points.push({ p, belowMouth: b === 0, belowEye: b < 2 });
      }
    for (let j = 0; j < band.length - 1; j++)
      for (let i = 0; i < columns; i++) {
        const a = start + j * columns + i;
        const c = start + j * columns + ((i + 1) % columns);
        indices.push(a, c, c + columns, a, c + columns, a + columns);
      }
  });

  const normals: Vec3[] = points.map((q) => gradient(field, q.p, 0.004));
  // Lips bulge from the slit; wrinkles crease.
  points.forEach((q, i) => {
    if (guides[i]) return;
    const [x, y, z] = q.p;
    if (z < 0.05) return;
    const push = lipBulge(s, x, y, q.belowMouth) - crease(s, q.p) * 0.008;
    if (push) q.p = addScaled(q.p, [normals[i][0] * 0.5, normals[i][1] * 0.5, lerp(normals[i][2], 1, 0.5)], push);
  });

  // Edges fold inwards: lips into the mouth, lids onto the eye.
  const fold = (
    rowStart: number,
    inside: (theta: number) => boolean,
    steps: ((v: number, k: number) => Vec3)[],
    flip: boolean,
  ) => {
    let previous = thetas.map((_, i) => rowStart + i);
    steps.forEach((step, k) => {
      const now = thetas.map((theta, i) => {
        if (!inside(theta)) return -1;
        const from = rowStart + i;
        const to = points.length;
        const p = step(from, k);
        points.push({ ...points[from], p });
        normals.push(normals[from]);
        guides.push(p);
        return to;
      });
      for (let i = 0; i < columns; i++) {
        const j = (i + 1) % columns;
        if (now[i] < 0 || now[j] < 0) continue;
        const quad = [previous[i], previous[j], now[j], now[i]];
        if (flip) quad.reverse();
        indices.push(quad[0], quad[1], quad[2], quad[0], quad[2], quad[3]);
      }
      previous = now;
    });
  };
  const starts = [0, below.length * columns, (below.length + between.length) * columns];
  const lastBelow = starts[1] - columns;
  const lastBetween = starts[2] - columns;
  const inMouth = (t: number) => Math.abs(t) < mouthOut + 0.02;
  const lip = (sign: number) => [
    (v: number): Vec3 => addScaled(points[v].p, [0, sign * 0.004, -0.02], 1),
    (v: number): Vec3 => addScaled(points[v].p, [0, sign * 0.022, -0.06], 1),
  ];
  fold(lastBelow, inMouth, lip(-1), false);
  fold(starts[1], inMouth, lip(1), true);
  const inEye = (t: number) => Math.abs(t) > eyeIn - 0.001 && Math.abs(t) < eyeOut + 0.001;
  const lidFold = (sign: number) => [
    (v: number): Vec3 => {
      const q = points[v].p[0] < 0 ? -1 : 1;
      const e = aboutEye(s, q, points[v].p);
      return fromEye(s, q, e.azimuth, e.elevation - sign * 0.012, s.eyeRadius + 0.001);
    },
    (v: number): Vec3 => {
      const q = points[v].p[0] < 0 ? -1 : 1;
      const e = aboutEye(s, q, points[v].p);
      return fromEye(s, q, e.azimuth, e.elevation + sign * 0.1, s.eyeRadius * 0.93);
    },
  ];
  fold(lastBetween, inEye, lidFold(-1), false);
  fold(starts[2], inEye, lidFold(1), true);

  const positions = new Float32Array(points.length * 3);
  points.forEach((q, i) => positions.set(q.p, i * 3));
  const mesh: Mesh = { positions, normals: new Float32Array(positions.length), indices: Uint32Array.from(indices) };
  // Normals from the triangles where lips, folds and creases moved them; duplicated rows keep the field's.
  const shaped = faceNormals(mesh);
  points.forEach((q, i) => {
    const [x, y, z] = q.p;
    const mouth = Math.hypot(x / (s.mouth * 1.25), (y - s.mouthY) / (s.lipLow * 2.6));
    const own = z < 0.15 ? 0 : clamp(smoothstep(1, 0.7, mouth) + crease(s, q.p) * 1.5 + (guides[i] ? 0.35 : 0));
    const m: Vec3 =
      z < 0.05
        ? normals[i]
        : normalize(
            addScaled(
              [normals[i][0] * (1 - own), normals[i][1] * (1 - own), normals[i][2] * (1 - own)],
              shaped(i),
              own,
            ),
          );
    mesh.normals.set(m, i * 3);
  });
  return { mesh, points, field };
}

function faceNormals(m: Mesh): (v: number) => Vec3 {
  const n = new Float64Array(m.positions.length);
  const at = (i: number): Vec3 => [m.positions[i * 3], m.positions[i * 3 + 1], m.positions[i * 3 + 2]];
  for (let t = 0; t < m.indices.length; t += 3) {
    const [a, b, c] = [m.indices[t], m.indices[t + 1], m.indices[t + 2]];
    const k = cross(sub(at(b), at(a)), sub(at(c), at(a)));
    for (const i of [a, b, c]) for (let q = 0; q < 3; q++) n[i * 3 + q] += k[q];
  }
  return (v) => normalize([n[v * 3], n[v * 3 + 1], n[v * 3 + 2]]);
}

/** The face's surface in front of (x, y). */
export function surface(field: Field, x: number, y: number): Vec3 {
  let z = 0.7;
  for (let i = 0; i < 90; i++) {
    const d = field(x, y, z);
    if (d < 2e-4) break;
    z -= d * 0.8;
  }
  return [x, y, z];
}

/** How far a lip stands out at (x, y). */
export function lipBulge(s: FaceShape, x: number, y: number, lower: boolean): number {
  const t = Math.abs(x) / (s.mouth * 1.02);
  if (t >= 1) return 0;
  const taper = (1 - t * t) ** 0.6;
  const h = lipHeight(s, x, lower);
  const d = ((y - mouthLine(s, x)) * (lower ? -1 : 1)) / h;
  if (d < -0.2 || d > 2) return 0;
  const height = (lower ? 0.021 + s.lipLow * 0.2 : 0.016 + s.lipUp * 0.2) * taper;
  if (d > 1) return -height * 0.16 * Math.sin((d - 1) * Math.PI);
  return height * Math.sin(Math.PI * (0.2 + 0.8 * Math.max(0, d))) ** 0.85;
}

/** Height of the red of a lip at x. */
export const lipHeight = (s: FaceShape, x: number, lower: boolean): number => {
  const t = Math.abs(x) / s.mouth;
  const bow = lower ? 1 : 1 + 0.28 * Math.exp(-(((t - 0.22) / 0.2) ** 2)) - 0.22 * Math.exp(-((t / 0.12) ** 2));
  return Math.max(0.006, (lower ? s.lipLow : s.lipUp) * bow * Math.max(0, 1 - t * t) ** 0.5);
};

/** Depth of wrinkles at a point, 0 to 1: brow, crow's feet, from nose to mouth, under the eyes. */
export function crease(s: FaceShape, p: Vec3): number {
  const w = s.wrinkles;
  if (w < 0.05) return 0;
  const [x0, y, z] = p;
  if (z < 0) return 0;
  const x = Math.abs(x0);
  const line = (d: number, width: number) => Math.exp(-((d / width) ** 2));
  let c = 0;
  // Forehead: three soft waves.
  const brow = smoothstep(0.68, 0.72, y) * smoothstep(0.88, 0.8, y) * smoothstep(0.3, 0.16, x);
  if (brow > 0)
    c +=
      brow * 0.55 * Math.max(0, Math.sin((y + 0.012 * Math.cos(x * 11) + noise3(x0 * 6, y * 6, 1) * 0.008) * 118)) ** 3;
  // From the nose's wing past the corner of the mouth.
  const t = clamp((s.noseLength + 0.01 - y) / (s.noseLength + 0.01 - s.mouthY + 0.05));
  const fold = lerp(0.062, s.mouth + 0.042, t ** 0.8);
  if (y < s.noseLength + 0.02 && y > s.mouthY - 0.06)
    c +=
      0.95 *
      line(x - fold, 0.014) *
      smoothstep(s.noseLength + 0.02, s.noseLength - 0.01, y) *
      smoothstep(s.mouthY - 0.06, s.mouthY - 0.01, y);
  // Bags under the eyes and crow's feet.
  const e = aboutEye(s, 1, [x, y, z]);
  if (e.radius < 0.3) {
    const under = lidEdge(s, e.azimuth, -1) - e.elevation;
    c +=
      0.7 *
      line(under - 0.42, 0.07) *
      smoothstep(1.0, 0.5, Math.abs(e.azimuth - 0.05)) *
      smoothstep(0.26, 0.2, e.radius);
    if (e.azimuth > 1)
      c +=
        0.8 *
        smoothstep(1.1, 1.3, e.azimuth) *
        smoothstep(2.1, 1.7, e.azimuth) *
        Math.max(0, Math.cos(e.elevation * 13)) ** 4 *
        smoothstep(0.6, 0.4, Math.abs(e.elevation));
  }
  // Between the brows.
  c += 0.5 * line(x - 0.028, 0.01) * smoothstep(0.56, 0.58, y) * smoothstep(0.68, 0.63, y);
  return clamp(c) * w;
}

/** Colours of a face, linear. */
export interface FaceColors {
  skin: Color;
  blush: Color;
  lip: Color;
  dark: Color;
  /** Shade of a shaved beard, and how much of it. */
  stubble: Color;
  stubbleAmount: number;
  /** Rouge and red lips, 0 to 1. */
  paint: number;
}

const mixColor = (a: Color, b: Color, t: number): Color => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
  lerp(a[2], b[2], t),
];
const bump = (x: number, y: number, cx: number, cy: number, r: number) =>
  Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (r * r));

/** The painted colour of a point of the head. */
export function faceColor(s: FaceShape, c: FaceColors, q: HeadPoint): Color {
  const [x, y, z] = q.p;
  const ax = Math.abs(x);
  let o = c.skin;
  if (z > 0.03) {
    o = mixColor(o, c.blush, (0.3 + 0.25 * c.paint) * bump(ax, y, 0.215, s.cheekY - 0.02, 0.1));
    o = mixColor(o, c.blush, 0.4 * bump(ax, y, 0, s.noseLength, 0.06));
    o = mixColor(o, c.blush, 0.16 * bump(ax, y, 0, 0.06, 0.09));
  }
  if (c.stubbleAmount > 0) {
    const beard = beardShadow(s, q.p);
    o = mixColor(o, c.stubble, beard * c.stubbleAmount * (0.82 + 0.18 * noise3(x * 90, y * 90, z * 90)));
  }
  const e = aboutEye(s, x < 0 ? -1 : 1, q.p);
  if (e.radius < s.eyeRadius + 0.09 && e.azimuth > -1.3 && e.azimuth < 1.6) {
    const over = e.elevation - lidEdge(s, e.azimuth, 1);
    const under = lidEdge(s, e.azimuth, -1) - e.elevation;
    const inside = smoothstep(1.02, 0.86, Math.abs(lidPlace(e.azimuth)));
    o = mixColor(o, c.blush, 0.38 * smoothstep(0.45, 0.02, over) * smoothstep(-0.1, 0, over) * inside);
    o = mixColor(o, c.dark, (0.45 + 0.35 * c.paint) * smoothstep(0.06, 0, Math.abs(over)) * inside);
    o = mixColor(o, c.dark, 0.25 * smoothstep(0.05, 0, Math.abs(under)) * inside);
  }
  if (z > 0.1 && ax < s.mouth * 1.06) {
    const h = lipHeight(s, x, q.belowMouth);
    const d = (y - mouthLine(s, x)) * (q.belowMouth ? -1 : 1);
    o = mixColor(
      o,
      c.lip,
      (0.6 + 0.3 * c.paint) * smoothstep(h * 1.25, h * 0.8, d) * smoothstep(1.04, 0.97, ax / s.mouth),
    );
    o = mixColor(o, c.dark, 0.8 * smoothstep(0.006, 0, d) * smoothstep(1.04, 0.94, ax / s.mouth));
  }
  const nostril = bump(ax, y, s.noseWidth * 0.55, s.noseLength - 0.028, 0.011);
  if (z > 0.3) o = mixColor(o, c.dark, 0.75 * nostril);
  o = mixColor(o, [o[0] * 0.62, o[1] * 0.45, o[2] * 0.4], 0.75 * crease(s, q.p));
  return o;
}

/** Where a beard grows: 0 to 1 over jaw, chin, lip and the front of the neck. */
export function beardShadow(s: FaceShape, p: Vec3): number {
  const [x0, y, z] = p;
  const x = Math.abs(x0);
  const jaw =
    smoothstep(0.33, 0.2, y - smoothstep(0.2, 0.33, x) * 0.16) *
    smoothstep(-0.16, -0.02, y) *
    smoothstep(-0.1, 0.02, z);
  const lipHole = smoothstep(1.15, 0.9, Math.hypot(x / (s.mouth * 1.02), (y - s.mouthY) / 0.042));
  const moustache = smoothstep(1.2, 0.9, Math.hypot(x / (s.mouth * 1.15), (y - s.mouthY - 0.045) / 0.036));
  const sides = smoothstep(0.0, 0.05, smoothMin(x - 0.1, 1, 0.02)) * smoothstep(0.36, 0.3, y);
  return clamp(
    Math.max(jaw * Math.max(smoothstep(s.mouthY + 0.02, s.mouthY - 0.05, y), sides), moustache) * (1 - lipHole),
  );
}
