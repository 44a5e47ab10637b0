/** What sits on and in a head: eyes, lashes, brows, ears, teeth and tongue. Meshes in the model frame. */
import { addScaled, clamp, lerp, normalize, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes, paint } from "../../shape/mesh.ts";
import { ellipsoid, tube } from "../../shape/primitives.ts";
import { random } from "../../shape/random.ts";
import { added, cutAway, ellipsoidField, type Field, meshField } from "../../shape/sdf.ts";
import { occlude } from "../../shape/sheath.ts";
import type { Color } from "../../surface/spec.ts";
import { rideOnFace } from "./expressions.ts";
import type { FaceShape } from "./face-shape.ts";
import { fromEye, lidEdge, mouthLine, surface } from "./head.ts";

/** Between head units and the model frame. */
export interface HeadFrame {
  origin: Vec3;
  scale: number;
}
/** A point in head units to the model frame. */
export const toModel = (h: HeadFrame, p: Vec3): Vec3 => addScaled(h.origin, p, h.scale);
/** A point of the model frame to head units. */
export const toHead = (h: HeadFrame, p: Vec3): Vec3 => [
  (p[0] - h.origin[0]) / h.scale,
  (p[1] - h.origin[1]) / h.scale,
  (p[2] - h.origin[2]) / h.scale,
];

const outward =
  (h: HeadFrame) =>
  (p: Vec3): Vec3 =>
    normalize([(p[0] - h.origin[0]) * 0.6, 0, 0.1 * h.scale * 3.4]);

/** One eyeball looking along +z; the surface's own shader paints iris and pupil from the normals. */
export const eyeball = (s: FaceShape, h: HeadFrame, side: number, fine: number): Mesh =>
  ellipsoid(
    toModel(h, [s.eye[0] * side, s.eye[1], s.eye[2]]),
    s.eyeRadius * h.scale,
    Math.max(8, Math.round(7 + 26 * Math.min(1, fine))),
    Math.max(5, Math.round(4 + 17 * Math.min(1, fine))),
  );

/** The dark line of the upper lid with its outer lashes. */
export function lashes(s: FaceShape, h: HeadFrame, fine: number): Mesh {
  const all: Mesh[] = [];
  const strength = s.lash;
  for (const q of [1, -1]) {
    const on = (az: number, lift: number, r: number) =>
      toModel(h, fromEye(s, q, az, lidEdge(s, az, 1) + lift, s.eyeRadius + r));
    const line = Array.from({ length: 13 }, (_, i) => on(lerp(-0.7, 1.07, i / 12), 0.012, 0.013));
    all.push(
      tube(line, (t) => h.scale * (0.004 + 0.009 * strength) * (0.35 + 0.65 * t), {
        thickness: () => h.scale * (0.004 + 0.004 * strength),
        segments: Math.round(8 + 12 * fine),
        sides: 5,
        up: outward(h),
      }),
    );
    if (strength > 0.3 && fine > 0.3)
      for (let i = 0; i < 8; i++) {
        const az = lerp(0.1, 1.03, i / 7);
        const root = fromEye(s, q, az, lidEdge(s, az, 1) + 0.01, s.eyeRadius + 0.012);
        const length = (0.026 + 0.03 * (i / 7)) * strength;
        const tip: Vec3 = [
          root[0] + q * length * (0.2 + (0.65 * i) / 7),
          root[1] + length * 0.75,
          root[2] + length * 0.55,
        ];
        const mid: Vec3 = [
          (root[0] + tip[0]) / 2 + q * 0.006,
          (root[1] + tip[1]) / 2 - 0.008,
          (root[2] + tip[2]) / 2 + 0.008,
        ];
        all.push(
          tube(
            [root, mid, tip].map((p) => toModel(h, p)),
            (t) => h.scale * 0.008 * (1 - t) + 1e-4,
            { segments: 4, sides: 4, up: outward(h) },
          ),
        );
      }
  }
  return rideOnFace(mergeMeshes(all), s, (p) => toHead(h, p), h.scale, { belowEye: false, belowMouth: false });
}

/** Brows: a tapered body, and hairs over it in close-ups and for bushy brows. */
export function brows(s: FaceShape, h: HeadFrame, field: Field, fine: number, bushy: number, seed: number): Mesh {
  const all: Mesh[] = [];
  const rng = random(`brows ${seed}`);
  for (const q of [1, -1]) {
    const at = (t: number, rise = 0, off = 0.008): Vec3 => {
      const x = lerp(0.07, 0.295, t);
      const y =
        s.browY -
        0.022 +
        s.browArch * Math.sin(Math.PI * (0.12 + 0.72 * t)) ** 1.2 +
        0.012 * (1 - t) -
        0.01 * t * t +
        rise;
      const p = surface(field, q * x, y);
      return [p[0] + q * off * 0.4, p[1], p[2] + off];
    };
    const path = [0, 0.33, 0.66, 1].map((t) => toModel(h, at(t)));
    const thick = s.browThick * h.scale * (1 - 0.4 * bushy);
    all.push(
      tube(path, (t) => thick * (1 - t * 0.72) * Math.min(1, 0.35 + t * 3.2), {
        thickness: (t) => thick * 0.62 * (1 - t * 0.5) * Math.min(1, 0.3 + t * 3),
        segments: Math.round(6 + 10 * fine),
        sides: Math.round(5 + 4 * fine),
        up: outward(h),
      }),
    );
    const hairs = fine < 0.2 ? 0 : Math.round(48 * bushy * Math.min(1, fine));
    for (let i = 0; i < hairs; i++) {
      const t = (i + rng()) / hairs;
      const root = at(t * 0.95, (rng() - 0.5) * s.browThick * 1.5);
      const up = (1 - t) * 0.7 + 0.15;
      const length = (0.03 + 0.03 * bushy) * (0.7 + rng() * 0.6) * (1 - 0.4 * t);
      const tip: Vec3 = [
        root[0] + q * length * (1 - up * 0.6),
        root[1] + length * up * 0.7,
        root[2] + length * (0.25 + 0.4 * bushy * rng()),
      ];
      const mid: Vec3 = [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 + 0.004, (root[2] + tip[2]) / 2 + 0.008];
      all.push(
        tube(
          [root, mid, tip].map((p) => toModel(h, p)),
          (u) => h.scale * (0.006 + 0.003 * bushy) * (1 - u) + 1e-4,
          { segments: 4, sides: 4, up: outward(h) },
        ),
      );
    }
  }
  return rideOnFace(mergeMeshes(all), s, (p) => toHead(h, p), h.scale, { belowMouth: false });
}

/** Both ears, skin coloured. */
export function ears(s: FaceShape, h: HeadFrame, color: (p: Vec3) => Color, fine: number): Mesh {
  const k = s.ear;
  if (fine < 0.35) {
    const far = [1, -1].map((q) =>
      ellipsoid(toModel(h, [q * 0.372, 0.415, -0.04]), [0.03 * h.scale, 0.09 * k * h.scale, 0.055 * k * h.scale], 8, 6),
    );
    return paint(mergeMeshes(far), (p) => color(toHead(h, p)));
  }
  const c: Vec3 = [0.352, 0.415, -0.035];
  const list = [
    added(ellipsoidField(c, [0.03, 0.088 * k, 0.054 * k])),
    added(ellipsoidField([c[0] + 0.012, c[1] + 0.03 * k, c[2] - 0.012], [0.028, 0.068 * k, 0.052 * k]), 0.02),
    cutAway(ellipsoidField([c[0] + 0.04, c[1] + 0.012, c[2] + 0.012], [0.026, 0.058 * k, 0.034 * k]), 0.02),
    cutAway(ellipsoidField([c[0] + 0.02, c[1] - 0.005, c[2] + 0.03], [0.016, 0.024, 0.016]), 0.015),
    added(ellipsoidField([c[0] + 0.006, c[1] - 0.07 * k, c[2] + 0.016], [0.018, 0.03 * k, 0.024]), 0.02),
  ];
  const one = meshField(
    list,
    { min: [0.27, 0.25, -0.16], max: [0.45, 0.62, 0.08] },
    0.012 / (0.35 + 0.65 * Math.min(1, fine)),
    { occlusion: 0.03 },
  );
  // Turned out a little, as ears are.
  for (let i = 0; i < one.positions.length; i += 3)
    one.positions[i] += Math.max(0, -(one.positions[i + 2] + 0.02)) * 0.35;
  const sides = [1, -1].map((q) => {
    const m: Mesh = {
      ...one,
      positions: one.positions.slice(),
      normals: one.normals.slice(),
      indices: one.indices.slice(),
    };
    for (let i = 0; i < m.positions.length; i += 3) {
      const p: Vec3 = [m.positions[i] * q, m.positions[i + 1], m.positions[i + 2]];
      m.positions.set(toModel(h, p), i);
      m.normals[i] *= q;
    }
    if (q < 0) m.indices.reverse();
    return m;
  });
  return paint(mergeMeshes(sides), (p) => color(toHead(h, p)));
}

/** Teeth, tongue and the dark of the mouth, each with the morphs that move it. */
export function mouthInside(s: FaceShape, h: HeadFrame, field: Field, fine: number): Mesh {
  const lip = surface(field, 0, s.mouthY);
  const width = s.mouth * 1.05;
  const at = (p: Vec3) => toModel(h, p);
  const ride = (m: Mesh, below: boolean) =>
    rideOnFace(m, s, (p) => toHead(h, p), h.scale, { belowMouth: below }, ["jawOpen"]);
  const arch = (y: number, z: number, r: number): Mesh => {
    const path = Array.from({ length: 9 }, (_, i) => {
      const a = lerp(-1.25, 1.25, i / 8);
      return at([Math.sin(a) * width * 0.86, y, z - 0.1 + Math.cos(a) * 0.1]);
    });
    return tube(path, () => r * h.scale, {
      thickness: () => 0.012 * h.scale,
      segments: 16,
      sides: 6,
      up: (p) => normalize([p[0] - h.origin[0], 0, p[2] - h.origin[2] - (z - 0.14) * h.scale]),
    });
  };
  const white: Color = [0.82, 0.78, 0.7];
  const upper = paint(arch(mouthLine(s, 0) - 0.006, lip[2] - 0.03, 0.03), () => white);
  const lower = paint(arch(mouthLine(s, 0) - 0.046, lip[2] - 0.044, 0.018), () => white);
  const tongue = paint(
    ellipsoid(at([0, s.mouthY - 0.045, lip[2] - 0.11]), [0.062 * h.scale, 0.022 * h.scale, 0.085 * h.scale], 14, 8),
    () => [0.5, 0.12, 0.12],
  );
  // The dark of the mouth: a hollow seen only from its inside, so it may be wider than the lips.
  const hollow = ellipsoid([0, 0, 0], 1, fine < 0.35 ? 8 : 14, fine < 0.35 ? 5 : 9);
  hollow.indices.reverse();
  for (let i = 0; i < hollow.positions.length; i += 3) {
    hollow.positions.set(
      at([
        hollow.positions[i] * 0.15,
        s.mouthY - 0.015 + hollow.positions[i + 1] * 0.13,
        lip[2] - 0.17 + hollow.positions[i + 2] * 0.15,
      ]),
      i,
    );
    for (let k = 0; k < 3; k++) hollow.normals[i + k] *= -1;
  }
  hollow.occlusion = new Float32Array(hollow.positions.length / 3).fill(0.2);
  const inside = paint(hollow, (p) => {
    const t = clamp((toHead(h, p)[2] - lip[2] + 0.3) / 0.2);
    return [lerp(0.03, 0.14, t), lerp(0.006, 0.026, t), lerp(0.008, 0.028, t)];
  });
  // From afar an open mouth is a dark shape.
  if (fine < 0.35) return inside;
  return mergeMeshes([upper, ride(lower, true), ride(tongue, true), inside]);
}

/** Soft dark of a head against its own field. */
export const headShade = (m: Mesh, field: Field, h: HeadFrame): Mesh => {
  const world: Field = (x, y, z) => {
    const p = toHead(h, [x, y, z]);
    return field(p[0], p[1], p[2]) * h.scale;
  };
  return occlude(m, world, 0.13 * h.scale, 0.9);
};
