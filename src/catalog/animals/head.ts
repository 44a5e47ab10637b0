/** The head: skull, muzzle, jaw, nose, mouth. Built in the head frame (metres about the middle of the skull). */
import { addScaled, type Box, clamp, lerp, normalize, type Vec3 } from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import {
  added,
  ball,
  coneField,
  cutAway,
  ellipsoidField,
  limbField,
  march,
  meshField,
  type Primitive,
} from "../../shape/sdf.ts";
import { eyeFrame } from "./face.ts";
import { SIDES } from "./rig.ts";
import type { Species } from "./species.ts";

/** Skull and upper muzzle with carved sockets. */
export function headPrimitives(s: Species, u: number): Primitive[] {
  const h = s.head;
  const p = (x: number, y: number, z: number): Vec3 => [x * u, y * u, z * u];
  const out: Primitive[] = [added(ellipsoidField([0, 0, 0], p(...h.skull)), 0)];
  if (h.cheeks)
    for (const side of SIDES)
      out.push(added(ball(p(h.cheeks.at[0] * side, h.cheeks.at[1], h.cheeks.at[2]), h.cheeks.radius * u), 0.45 * u));
  const { root, tip } = h.muzzle;
  const flat = (root[2] / root[3] + tip[2] / tip[3]) / 2;
  out.push(
    added(
      coneField(p(0, root[0], root[1]), p(0, tip[0], tip[1] - tip[3]), root[3] * u, tip[3] * u, [flat, 1]),
      0.42 * u,
    ),
  );
  if (h.pads)
    for (const side of SIDES)
      out.push(added(ball(p(h.pads.at[0] * side, h.pads.at[1], h.pads.at[2]), h.pads.radius * u), 0.16 * u));
  if (s.trunkNose)
    out.push(
      added(
        limbField(
          [
            p(0, tip[0], tip[1] - 0.4),
            p(0, -1.1, tip[1] + 0.12),
            p(0, -2.1, tip[1] + 0.05),
            p(0, -3.1, tip[1] - 0.02),
            p(0, -3.75, tip[1] + 0.25),
          ],
          [0.46, 0.38, 0.29, 0.22, 0.19].map((r) => r * u),
          5,
        ),
        0.3 * u,
      ),
    );
  if (h.brow)
    for (const side of SIDES) {
      const e = h.eye;
      out.push(added(ball(p(e.at[0] * 0.85 * side, e.at[1] + e.radius * 1.05, e.at[2] - 0.12), h.brow * u), 0.28 * u));
    }
  for (const side of SIDES) {
    const f = eyeFrame(s.head.eye, u, side);
    out.push(added(ball(f.at, f.radius * 1.07), 0.34 * u));
    out.push(cutAway(ball(addScaled(f.at, f.out, f.radius * 1.02), f.radius * 1.02), 0.03 * u));
  }
  return out;
}

/** The lower jaw, closed. */
export function jawPrimitives(s: Species, u: number): Primitive[] {
  const h = s.head;
  const [cy, cz] = h.jaw.chin;
  const w = h.jaw.width;
  const p = (x: number, y: number, z: number): Vec3 => [x * u, y * u, z * u];
  const hinge = jawHinge(s, u);
  const out: Primitive[] = [
    added(
      coneField(
        p(0, h.mouth[0] - 0.22, Math.max(0.35, h.mouth[1] - 0.35)),
        p(0, cy, cz),
        w * 1.35 * u,
        w * u * 0.82,
        [1.15, 1],
      ),
      0,
    ),
  ];
  out.push(added(ball([0, hinge[1] - 0.1 * u, hinge[2] + 0.2 * u], w * 1.2 * u), 0.25 * u));
  // Flat on top, where it meets the palate.
  const open = h.mouth[0] - 0.1;
  const slope = (cy + w * 0.55 - open) / (cz - h.mouth[1]);
  out.push(cutAway((_x, y, z) => (open + (z / u - h.mouth[1]) * slope - y / u) * u * 0.9, 0.04 * u));
  return out;
}

/** Where the lower jaw turns, head frame. */
export const jawHinge = (s: Species, u: number): Vec3 => [
  0,
  (s.head.mouth[0] - 0.1) * u,
  Math.min(0.25, s.head.mouth[1] - 0.45) * u,
];

/** Room that the head surely lies in, head frame. */
export function headBounds(s: Species, u: number): Box {
  const h = s.head;
  const wide =
    Math.max(
      h.skull[0],
      (h.cheeks?.at[0] ?? 0) + (h.cheeks?.radius ?? 0),
      h.muzzle.root[2],
      h.eye.at[0] + h.eye.radius * 1.2,
    ) + 0.25;
  const low = s.trunkNose
    ? 4.3
    : Math.max(
        h.skull[1],
        -(h.muzzle.tip[0] - h.muzzle.tip[3]),
        -(h.cheeks?.at[1] ?? 0) + (h.cheeks?.radius ?? 0),
        -(h.pads?.at[1] ?? 0) + (h.pads?.radius ?? 0),
      ) + 0.3;
  return {
    min: [-wide * u, -low * u, -(h.skull[2] + 0.25) * u],
    max: [wide * u, (h.skull[1] + 0.3) * u, (Math.max(h.muzzle.tip[1], h.skull[2]) + (s.trunkNose ? 1 : 0.35)) * u],
  };
}

/** Room that the closed jaw surely lies in, head frame. */
export function jawBounds(s: Species, u: number): Box {
  const h = s.head;
  const w = h.jaw.width * 1.9 + 0.1;
  return {
    min: [-w * u, (Math.min(h.jaw.chin[0], h.mouth[0]) - h.jaw.width * 1.9 - 0.25) * u, jawHinge(s, u)[2] - 0.6 * u],
    max: [w * u, (Math.max(h.mouth[0], h.jaw.chin[0]) + 0.5) * u, (h.jaw.chin[1] + h.jaw.width + 0.15) * u],
  };
}

/** Turns a point about the jaw's hinge: positive opens. */
export function openJaw(s: Species, u: number, angle: number): (p: Vec3) => Vec3 {
  const [, hy, hz] = jawHinge(s, u);
  const c = Math.cos(angle);
  const q = Math.sin(angle);
  return ([x, y, z]) => [x, hy + c * (y - hy) - q * (z - hz), hz + q * (y - hy) + c * (z - hz)];
}

/** The nose that sits at the tip of the muzzle. */
export function nose(s: Species, u: number, step: number): Mesh | undefined {
  const h = s.head;
  const { tip } = h.muzzle;
  const [w, t, d] = h.nose.size.map((x) => x * u) as Vec3;
  const y = (tip[0] + tip[3] * (h.nose.kind === "snout" ? 0.1 : 0.5)) * u;
  const z = (tip[1] - tip[3] * (h.nose.kind === "snout" ? -0.05 : 0.08)) * u;
  if (h.nose.kind === "nostrils") return undefined;
  const list: Primitive[] = [];
  if (h.nose.kind === "snout") {
    list.push(added(ellipsoidField([0, y, z], [w, t, d]), 0));
    for (const side of SIDES)
      list.push(
        cutAway(ellipsoidField([side * w * 0.4, y + t * 0.05, z + d], [w * 0.16, t * 0.32, d * 0.7]), 0.02 * u),
      );
  } else {
    // A rounded triangle: broad above, a point below.
    list.push(added(ellipsoidField([0, y, z], [w, t * 0.72, d]), 0));
    list.push(added(coneField([0, y, z + d * 0.1], [0, y - t * 0.9, z - d * 0.12], w * 0.55, w * 0.16), 0.1 * u));
    for (const side of SIDES)
      list.push(
        cutAway(ellipsoidField([side * w * 0.55, y - t * 0.16, z + d * 0.86], [w * 0.2, t * 0.2, d * 0.4]), 0.03 * u),
      );
  }
  const m = Math.max(w, t * 1.7, d) * 1.3;
  return meshField(list, { min: [-m, y - m, z - m], max: [m, y + m, z + m] }, step, { occlusion: 0.12 * u });
}

/** Points of the line between the lips, from under the nose to the left corner of the mouth. */
export function lipLine(s: Species, u: number, flesh: Primitive[]): Vec3[] {
  const h = s.head;
  const { tip } = h.muzzle;
  const low =
    (h.pads ? Math.min(tip[0] - tip[3] * 0.6, h.pads.at[1] - h.pads.radius * 0.45) : tip[0] - tip[3] * 0.62) * u;
  const corner: Vec3 = [0, h.mouth[0] * u, h.mouth[1] * u];
  const axis = (tip[1] - tip[3] * 1.1) * u;
  const points: Vec3[] = [];
  const n = 7;
  for (let i = 0; i <= n; i++) {
    const t = i / n;
    const turn = Math.min(1, t * 2.6) * (Math.PI / 2) * 0.98;
    const back = clamp((t - 0.3) / 0.7);
    const y = lerp(low, corner[1], back ** 1.7) - Math.sin(Math.min(1, t * 1.6) * Math.PI) * 0.05 * u;
    const centre: Vec3 = [0, y, lerp(axis, corner[2], back)];
    const d: Vec3 = [Math.sin(turn), 0, Math.cos(turn)];
    const from = addScaled(centre, d, 2.2 * u);
    points.push(march(flesh, from, [-d[0], 0, -d[2]], 2.3 * u));
  }
  return points;
}

/** The mouth as a dark line on both sides and up to the nose, with `smile` as a morph. */
export function mouthLine(s: Species, u: number, flesh: Primitive[]): Mesh[] {
  const left = lipLine(s, u, flesh);
  const tip = s.head.muzzle.tip;
  const out: Mesh[] = [];
  for (const side of SIDES) {
    const points = left.map((p) => [p[0] * side, p[1], p[2]] as Vec3);
    const tube = taperedTube(
      points,
      [0.022, 0.022, 0.021, 0.02, 0.02, 0.019, 0.015, 0.004].map((r) => r * u),
      { segments: 14, sides: 5 },
    );
    const vertices: number[] = [];
    const deltas: number[] = [];
    const corner = points[points.length - 1];
    for (let v = 0; v < tube.positions.length / 3; v++) {
      const z = tube.positions[v * 3 + 2];
      const k = clamp(1 - Math.abs(z - corner[2]) / (0.5 * u)) ** 2;
      if (k <= 0) continue;
      vertices.push(v);
      deltas.push(side * 0.04 * u * k, 0.12 * u * k, -0.05 * u * k);
    }
    out.push({
      ...tube,
      morphs: { smile: { vertices: Uint32Array.from(vertices), deltas: Float32Array.from(deltas) } },
    });
  }
  const y = (tip[0] + tip[3] * 0.3) * u;
  const from: Vec3 = march(flesh, [0, y, (tip[1] + 1) * u], [0, 0, -1], 2 * u);
  const mid: Vec3 = march(flesh, [0, (y + left[0][1]) / 2, (tip[1] + 1) * u], [0, 0, -1], 2 * u);
  if (s.head.nose.kind === "leather" || s.head.nose.kind === "cat")
    out.push(taperedTube([from, mid, left[0]], [0.018 * u, 0.016 * u, 0.022 * u], { segments: 4, sides: 5 }));
  return out;
}

/** A tongue that lies on the lower jaw and hangs a little over the teeth where the mouth stands open. */
export function tongue(s: Species, u: number): Mesh {
  const h = s.head;
  const [cy, cz] = h.jaw.chin;
  const w = h.jaw.width;
  const y = cy + w * 0.62;
  const open = (h.jaw.open ?? 0) > 0.1;
  const p = (yy: number, z: number): Vec3 => [0, yy * u, z * u];
  const points = open
    ? [
        p(h.mouth[0] - 0.16, h.mouth[1] - 0.1),
        p(y + 0.06, lerp(h.mouth[1], cz, 0.55)),
        p(y + 0.07, cz + w * 0.2),
        p(y - 0.08, cz + w * 0.95),
        p(y - 0.34, cz + w * 1.1),
      ]
    : [p(h.mouth[0] - 0.18, h.mouth[1] - 0.1), p(y, lerp(h.mouth[1], cz, 0.5)), p(y - 0.04, cz - w * 0.1)];
  return taperedTube(
    points,
    open ? [0.6, 0.72, 0.74, 0.7, 0.3].map((r) => r * w * u) : [0.5, 0.6, 0.3].map((r) => r * w * u),
    {
      segments: 10,
      sides: 8,
      caps: true,
      thickness: (t) => w * u * lerp(0.2, 0.15, t),
    },
  );
}

/** Whiskers: three thin bristles a side from the pads. */
export function whiskers(s: Species, u: number): Mesh[] {
  const h = s.head;
  const pads = h.pads ?? {
    at: [h.muzzle.tip[2] * 0.6, h.muzzle.tip[0], h.muzzle.tip[1] - 0.3] as Vec3,
    radius: h.muzzle.tip[3],
  };
  const out: Mesh[] = [];
  for (const side of SIDES)
    for (let i = 0; i < 4; i++) {
      const a = (i - 1.4) * 0.19;
      const from: Vec3 = [
        (pads.at[0] + pads.radius * 0.5) * u * side,
        (pads.at[1] + 0.12 - i * 0.07) * u,
        (pads.at[2] + pads.radius * 0.7) * u,
      ];
      const L = (h.whiskers ?? 1) * u;
      const d = normalize([side, -a, 0.15 - i * 0.08]);
      const to = addScaled(from, d, L);
      const middle = addScaled(addScaled(from, d, L * 0.5), [0, 1, 0.4], 0.06 * L);
      out.push(taperedTube([from, middle, to], [0.009 * u, 0.006 * u, 0.0015 * u], { segments: 5, sides: 3 }));
    }
  return out;
}
