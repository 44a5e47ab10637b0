/** Manes, tails of hair, beards; with horn and armour. Model frame, metres. */
import { addScaled, lerp, mix, normalize, spline, sub, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes, paint } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { random } from "../../shape/random.ts";
import { rigid, skinWeights } from "../../shape/skinning.ts";
import { linear } from "../../surface/spec.ts";
import type { Detail } from "../types.ts";
import { armour } from "./armour.ts";
import { hornMeshes } from "./horns.ts";
import { bodyFlesh, type Frame, headToModel, type Rig } from "./rig.ts";
import type { Species } from "./species.ts";

/** Hair and horn, as skinned meshes. */
export interface Extras {
  /** Hair, lit as fur. */
  strands: Mesh[];
  /** Horn and ivory. */
  solid: Mesh[];
}

/** All that a species has beside flesh and coat. */
export function extras(s: Species, f: Frame, rig: Rig, detail: Detail): Extras {
  const many = detail.pixels > 500 ? 1 : detail.pixels > 150 ? 0.6 : 0.2;
  const strands: Mesh[] = [];
  if (s.mane?.kind === "horse") strands.push(crest(s, f, rig, s.mane, many));
  if (s.tailHair) strands.push(tailLocks(s, f, rig, s.tailHair, many));
  if (s.beard) strands.push(beard(s, f, rig, s.beard, many));
  return { strands, solid: [...hornMeshes(s, f, rig), ...armour(s, f, rig, detail)] };
}

/** Hair that hangs from the crest of the neck to one side and the other, with a forelock. */
function crest(s: Species, f: Frame, rig: Rig, mane: { color: string; length: number }, many: number): Mesh {
  const rng = random(`mane ${s.id}`);
  const H = f.H;
  const L = mane.length * H;
  const stiff = mane.length < 0.1;
  const { u } = f;
  const poll = headToModel(s, f, [0, s.head.skull[1] * 0.95 * u, -0.3 * u]);
  const nape = headToModel(s, f, [0, s.head.skull[1] * 0.3 * u, -s.head.skull[2] * 0.95 * u]);
  const ridge = normalize(sub(f.headJoint, f.neckBase));
  const up: Vec3 = [0, ridge[2], -ridge[1]];
  const behind = (t: number): Vec3 =>
    addScaled(mix(f.neckBase, f.headJoint, t), up, lerp(s.neck.base, s.neck.top, t) * 0.94 * H);
  const line = [addScaled(behind(0), [0, 0, -1], 0.04 * H), behind(0.25), behind(0.55), behind(0.8), nape, poll];
  const count = Math.round((stiff ? 44 : 46) * many);
  const color = linear(mane.color);
  const locks: Mesh[] = [];
  for (let i = 0; i < count; i++) {
    const t = (i + rng()) / count;
    const root = spline(line, t);
    const side = stiff ? (rng() - 0.5) * 0.3 : rng() < 0.8 ? 1 : -0.7;
    const long = L * (0.75 + 0.5 * rng()) * (t > 0.9 ? 0.8 : 1) * (t < 0.12 ? 0.6 : 1);
    const thick = lerp(s.neck.base, s.neck.top, Math.min(1, t)) * H * 0.9;
    const a: Vec3 = addScaled(root, up, 0.01 * H);
    const points: Vec3[] = stiff
      ? [
          a,
          addScaled(addScaled(a, up, long * 0.6), [side, 0, 0], long * 0.1),
          addScaled(addScaled(a, up, long), [side, 0, 0], long * 0.3),
        ]
      : [
          addScaled(a, up, -0.01 * H),
          addScaled(addScaled(a, [side, 0, 0], thick * 0.5), up, 0.018 * H),
          [a[0] + side * thick * 0.98, a[1] - long * 0.38, a[2] + (rng() - 0.4) * 0.03 * H],
          [a[0] + side * thick * 1.08, a[1] - long * 0.75, a[2] + (rng() - 0.3) * 0.05 * H],
          [a[0] + side * thick * (1.02 + 0.1 * rng()), a[1] - long * 1.05, a[2] + (rng() - 0.2) * 0.07 * H],
        ];
    const w = (stiff ? 0.014 : 0.026) * H * (0.8 + 0.4 * rng()) * (many < 0.9 ? 1.35 : 1);
    const tone = 0.85 + 0.4 * rng();
    locks.push(
      soften(
        paint(
          taperedTube(points, stiff ? [w * 0.6, w, w * 0.15] : [w * 0.12, w, w, w * 0.8, w * 0.1], {
            segments: many > 0.8 ? 7 : 5,
            sides: 4,
            thickness: () => w * (stiff ? 0.45 : 0.28),
            up: () => [side, 0.3, 0],
          }),
          () => [color[0] * tone, color[1] * tone, color[2] * tone],
        ),
        [side, 0.35, 0.1],
      ),
    );
  }
  if (!stiff)
    for (let i = 0; i < 5; i++) {
      const x = (i - 2) * 0.14;
      const p = (a: number, y: number, z: number): Vec3 => headToModel(s, f, [a * u, y * u, z * u]);
      const w = 0.011 * H;
      locks.push(
        paint(
          taperedTube(
            [
              p(x * 0.6, 0.95, -0.25),
              p(x, 1.08, 0.25),
              p(x * 1.4, 0.92, 0.75),
              p(x * 1.7, 0.72, 1.15 + 0.12 * (i % 2)),
            ],
            [w * 0.2, w * 1.2, w, w * 0.15],
            { segments: 6, sides: 4 },
          ),
          () => color,
        ),
      );
    }
  return follow(s, f, rig, mergeMeshes(locks));
}

/** A horse's tail: long locks from its dock. */
function tailLocks(s: Species, f: Frame, rig: Rig, hair: { color: string; length: number }, many: number): Mesh {
  const rng = random(`tail ${s.id}`);
  const H = f.H;
  const color = linear(hair.color);
  const count = Math.round(26 * many);
  const locks: Mesh[] = [];
  for (let i = 0; i < count; i++) {
    const t = 0.12 + 0.8 * ((i + rng()) / count);
    const root = spline(f.tail, t);
    const a = rng() * Math.PI * 2;
    const out: Vec3 = [Math.cos(a), 0, Math.sin(a) * 0.9 - 0.25];
    const drop = Math.min(hair.length * H * (0.9 + 0.4 * rng()), root[1] - 0.1 * H);
    const spread = 0.035 * H;
    const w = 0.017 * H * (many < 0.9 ? 1.4 : 1);
    const tone = 0.85 + 0.4 * rng();
    const points: Vec3[] = [
      root,
      addScaled([root[0], root[1] - drop * 0.25, root[2] - 0.025 * H], out, spread * 0.8),
      addScaled([root[0], root[1] - drop * 0.62, root[2] - 0.02 * H], out, spread * 1.25),
      addScaled([root[0], root[1] - drop, root[2] + 0.01 * H], out, spread * 0.7),
    ];
    locks.push(
      paint(taperedTube(points, [w * 0.8, w, w * 0.9, w * 0.1], { segments: 7, sides: 4 }), () => [
        color[0] * tone,
        color[1] * tone,
        color[2] * tone,
      ]),
    );
  }
  return follow(s, f, rig, mergeMeshes(locks));
}

/** Locks that hang from the chin. */
function beard(s: Species, f: Frame, rig: Rig, hair: { color: string; length: number }, many: number): Mesh {
  const rng = random(`beard ${s.id}`);
  const { u, H } = f;
  const h = s.head;
  const color = linear(hair.color);
  const locks: Mesh[] = [];
  const count = Math.max(4, Math.round(12 * many));
  for (let i = 0; i < count; i++) {
    const a = (i / count) * Math.PI * 2;
    const x = Math.cos(a) * h.jaw.width * 0.55;
    const z = h.jaw.chin[1] - 0.15 + Math.sin(a) * 0.2;
    const root = headToModel(s, f, [x * u, (h.jaw.chin[0] - h.jaw.width * 0.4) * u, z * u]);
    const long = hair.length * H * (0.7 + 0.5 * rng());
    const w = 0.05 * u * (many < 0.9 ? 1.5 : 1);
    const tone = 0.85 + 0.4 * rng();
    locks.push(
      paint(
        taperedTube(
          [root, addScaled(root, [x * 0.4, -1, 0.12], long * 0.5), addScaled(root, [x * 0.1, -1, -0.05], long)],
          [w, w * 1.1, w * 0.1],
          { segments: 5, sides: 4 },
        ),
        () => [color[0] * tone, color[1] * tone, color[2] * tone],
      ),
    );
  }
  return rigid(mergeMeshes(locks), rig.index("jaw"));
}

/** Leans normals towards `out`, so that a mass of locks is lit as one. */
function soften(m: Mesh, out: Vec3): Mesh {
  const o = normalize(out);
  const normals = m.normals.slice();
  for (let i = 0; i < normals.length; i += 3)
    normals.set(normalize(addScaled(o, [normals[i], normals[i + 1], normals[i + 2]], 0.7)), i);
  return { ...m, normals };
}

/** Weights from the flesh below. */
function follow(s: Species, f: Frame, rig: Rig, m: Mesh): Mesh {
  return { ...m, skin: skinWeights(rig.skeleton, bodyFlesh(s, f, rig), m.positions, 0.05 * f.H) };
}
