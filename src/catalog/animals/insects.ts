/** Butterflies and bees: a body, two pairs of wings. */
import {
  addScaled,
  axisAngle,
  type Box,
  emptyBox,
  lerp,
  normalize,
  rotate,
  smoothstep,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, mergeMeshes, meshBox, paint } from "../../shape/mesh.ts";
import { ellipsoid, taperedTube } from "../../shape/primitives.ts";
import { type Joint, jointIndex } from "../../shape/skeleton.ts";
import { rigid } from "../../shape/skinning.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Detail, Model, Part } from "../types.ts";
import { blend } from "./coat.ts";
import { letter, SIDES } from "./rig.ts";

/** An insect. Lengths are shares of its wing span S. */
export interface Insect {
  id: string;
  en: string[];
  zh: string[];
  /** S, metres. */
  span: number;
  body: { length: number; radius: number; colors: string[]; round: boolean };
  wing: { color: string; edge: string; dots: string; size: number; clear: boolean; raised: number };
  speeds: { walk: number; run: number };
  coats?: string[];
}

/** A flat wing: an outline around the root, painted from root to rim. */
function wing(
  root: Vec3,
  out: Vec3,
  lead: Vec3,
  length: number,
  from: number,
  to: number,
  round: number,
  color: (r: number, a: number) => Color,
  fine: number,
): Mesh {
  const rings = Math.round(lerp(4, 12, fine));
  const spokes = Math.round(lerp(10, 28, fine));
  const positions: number[] = [];
  const colors: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const n = normalize([
    lead[1] * out[2] - lead[2] * out[1],
    lead[2] * out[0] - lead[0] * out[2],
    lead[0] * out[1] - lead[1] * out[0],
  ]);
  for (let i = 0; i <= spokes; i++) {
    const t = i / spokes;
    const a = lerp(from, to, t);
    const reach =
      length * (0.06 + 0.94 * Math.sin(Math.PI * (0.08 + 0.84 * t)) ** round) * (1 + 0.035 * Math.cos(i * 2.2));
    for (let j = 0; j <= rings; j++) {
      const r = j / rings;
      let p = addScaled(root, out, Math.cos(a) * reach * r);
      p = addScaled(p, lead, Math.sin(a) * reach * r);
      p = addScaled(p, n, 0.05 * length * Math.sin(Math.PI * r));
      positions.push(...p);
      normals.push(...n);
      colors.push(...color(r, t));
    }
  }
  for (let i = 0; i < spokes; i++)
    for (let j = 0; j < rings; j++) {
      const a = i * (rings + 1) + j;
      const b = a + rings + 1;
      indices.push(a, a + 1, b + 1, a, b + 1, b);
    }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colors: Float32Array.from(colors),
    indices: Uint32Array.from(indices),
  };
}

/** Builds an insect with its wings raised; joints wing0L and wing0R beat about z. */
export function buildInsect(b: Insect, detail: Detail): Model {
  const S = b.span;
  const fine = Math.min(1, Math.max(0, Math.log(detail.pixels / 30) / Math.log(20)));
  const y = 0.2 * S;
  const L = b.body.length * S;
  const R = b.body.radius * S;
  const joints: Joint[] = [{ name: "hips", parent: -1, at: [0, y, 0] }];
  joints.push({ name: "head", parent: 0, at: [0, y, L * 0.3] });
  for (const side of SIDES)
    joints.push({ name: `wing0${letter(side)}`, parent: 0, at: [R * 0.4 * side, y + R * 0.5, L * 0.1] });
  const index = (name: string) => jointIndex({ joints }, name);
  const bands = b.body.colors.map(linear);
  const trunk = b.body.round
    ? mergeMeshes([
        ellipsoid([0, y - R * 0.1, -L * 0.22], [R * 1.05, R, L * 0.34], 20),
        ellipsoid([0, y, L * 0.16], [R * 0.85, R * 0.85, R * 1.05], 18),
      ])
    : taperedTube(
        [
          [0, y, L * 0.3],
          [0, y + R * 0.2, L * 0.12],
          [0, y, -L * 0.15],
          [0, y - R * 0.4, -L * 0.55],
        ],
        [R * 0.7, R, R * 0.7, R * 0.2],
        { segments: 12, sides: 10, caps: true },
      );
  const body = rigid(
    paint(trunk, (p) => bands[Math.abs(Math.floor((p[2] / L + 4) * (b.body.round ? 7.5 : 1))) % bands.length]),
    index("hips"),
  );
  const head = rigid(
    paint(ellipsoid([0, y + R * 0.1, L * 0.36], R * 0.72, 16), () => bands[0]),
    index("head"),
  );
  const feelers = SIDES.map((side) =>
    rigid(
      paint(
        taperedTube(
          [
            [R * 0.2 * side, y + R * 0.5, L * 0.42],
            [R * 0.7 * side, y + R * 1.7, L * 0.58],
            [R * 1.4 * side, y + R * 2.3, L * 0.74],
          ],
          [R * 0.07, R * 0.05, R * 0.11],
          { segments: 6, sides: 5, caps: true },
        ),
        () => bands[0],
      ),
      index("head"),
    ),
  );
  const [color, edge, dots] = [linear(b.wing.color), linear(b.wing.edge), linear(b.wing.dots)];
  const paintWing = (r: number, a: number): Color => {
    if (b.wing.clear) return blend(color, edge, smoothstep(0.86, 1, r) * 0.6);
    const vein = smoothstep(0.1, 0.03, Math.abs(((a * 6) % 1) - 0.5)) * smoothstep(0.15, 0.4, r);
    const rim = smoothstep(0.7, 0.78, r + 0.05 * Math.sin(a * 40));
    const dot = smoothstep(0.035, 0.02, Math.hypot(r - 0.89, (((a * 9) % 1) - 0.5) * 0.11));
    return blend(blend(color, edge, Math.max(vein * 0.8, rim)), dots, dot);
  };
  const wings: Mesh[] = [];
  for (const side of SIDES) {
    const root: Vec3 = [R * 0.4 * side, y + R * 0.5, L * 0.1];
    const lift = rotate(axisAngle([0, 0, 1], b.wing.raised * side), [side, 0, 0]);
    const k = b.wing.size * S;
    const fore = wing(root, lift, [0, 0, 1], k, -0.12, 1.05, 0.55, paintWing, fine);
    const rear = wing(
      [root[0], root[1] - 0.004 * S, root[2] - L * 0.08],
      lift,
      [0, 0, 1],
      k * 0.78,
      -1.35,
      -0.05,
      0.5,
      paintWing,
      fine,
    );
    wings.push(rigid(mergeMeshes([fore, rear]), index(`wing0${letter(side)}`)));
  }
  const eyes = SIDES.map((side) =>
    rigid(
      paint(ellipsoid([R * 0.5 * side, y + R * 0.25, L * 0.36 + R * 0.35], R * 0.32, 12), () => [0.012, 0.01, 0.01]),
      index("head"),
    ),
  );
  const parts: Part[] = [
    { name: "body", mesh: mergeMeshes([body, head, ...feelers]), surface: { kind: "fur" } },
    {
      name: "wings",
      mesh: mergeMeshes(wings),
      surface: b.wing.clear
        ? { kind: "glass", opacity: 0.35, twoSided: true }
        : { kind: "foliage", twoSided: true, roughness: 0.6 },
    },
    { name: "eyes", mesh: mergeMeshes(eyes), surface: { kind: "plain", roughness: 0.15 } },
  ];
  const box = parts.reduce((x: Box, p) => meshBox(p.mesh, x), emptyBox());
  return {
    parts,
    skeleton: { joints },
    box,
    anchors: { back: { at: [0, y + R, 0], joint: "hips" } },
    colliders: [{ shape: "sphere", at: [0, y, 0], radius: R * 1.5 }],
    body: {
      kind: "bird",
      legs: [],
      rootHeight: y,
      speeds: b.speeds,
      eyes: [0, y, L * 0.4],
      head: { at: [0, y, L * 0.36], radius: 0.3 * S, joint: "head" },
      wings: SIDES.map((side) => [`wing0${letter(side)}`]),
    },
  };
}
