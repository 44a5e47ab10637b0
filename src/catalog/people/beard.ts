/** Beards and moustaches as layered locks on the face; they ride on every expression. Head units until the end. */
import { add, addScaled, clamp, lerp, normalize, scale, smoothstep, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { type Random, random } from "../../shape/random.ts";
import type { Field } from "../../shape/sdf.ts";
import { gradient, leave } from "../../shape/sheath.ts";
import { rideOnFace } from "./expressions.ts";
import type { FaceShape } from "./face-shape.ts";
import { type HeadFrame, toHead } from "./features.ts";
import { type Lock, lockMesh } from "./hair.ts";
import { mouthLine, surface } from "./head.ts";

/** The cut of a beard. Lengths in head units. */
interface BeardCut {
  /** Length at the chin and at the cheeks. */
  chin: number;
  cheek: number;
  /** Angle around the head up to which it grows: 0.35 is a goatee, 1.5 reaches the ears. */
  around: number;
  moustache: number;
  /** How far the mass stands out. */
  body: number;
}

const CUTS: Record<string, BeardCut> = {
  goatee: { chin: 0.16, cheek: 0.05, around: 0.36, moustache: 0.13, body: 0.03 },
  moustache: { chin: 0, cheek: 0, around: 0, moustache: 0.19, body: 0.02 },
  full: { chin: 0.25, cheek: 0.19, around: 1.32, moustache: 0.15, body: 0.05 },
  long: { chin: 0.62, cheek: 0.28, around: 1.32, moustache: 0.24, body: 0.06 },
};

/** Upper edge of a beard on the cheek, by angle around the head. */
const cheekLine = (s: FaceShape, a: number): number =>
  a < 0.33 ? s.mouthY - 0.062 : lerp(s.mouthY - 0.03, 0.4, smoothstep(0.33, 1.4, a) ** 0.8);
/** Lower edge: under the jaw. */
const jawLine = (a: number): number => lerp(0.0, 0.12, smoothstep(0.3, 1.4, a));

/** A point on the face at an angle around the head and a height. */
function onFace(field: Field, a: number, y: number): Vec3 {
  const o: Vec3 = [0, y + 0.06, -0.02];
  const d = normalize([Math.sin(a), -0.06 / 0.3, Math.cos(a)]);
  return addScaled(o, d, leave(field, o, d, 0.8));
}

function jawLocks(s: FaceShape, field: Field, r: Random, cut: BeardCut, density: number): Lock[] {
  const locks: Lock[] = [];
  const rows = Math.max(4, Math.round(9.5 * Math.sqrt(density)));
  // From under the chin upwards, so that upper locks lie over lower ones.
  for (let k = 0; k < rows; k++) {
    const v = k / (rows - 1);
    const n = Math.max(5, Math.round(((cut.around / 1.42) * 58 + 8) * Math.sqrt(density)));
    for (let i = 0; i <= n; i++) {
      const a = lerp(-cut.around, cut.around, (i + (k % 2) * 0.5) / n) + (r() - 0.5) * 0.05;
      const b = Math.abs(a);
      if (b > cut.around) continue;
      const y = lerp(jawLine(b), cheekLine(s, b), v) + (r() - 0.5) * 0.02;
      const root = onFace(field, a, y);
      const n0 = gradient(field, root, 0.006);
      const front = smoothstep(1.1, 0.15, b);
      const length = lerp(cut.cheek, cut.chin, front ** 1.3) * (0.82 + 0.36 * r()) * lerp(1, 0.78, v);
      // Down and forward, drawn together below the chin.
      const fall = normalize(
        add(add([0, -1, 0], scale(n0, lerp(0.5, 0.28, v) + 0.25 * front)), [
          -Math.sin(a) * 0.22 * front,
          0,
          0.12 + (r() - 0.5) * 0.15,
        ]),
      );
      const down: Vec3 = normalize([-Math.sin(a) * (0.12 + 0.25 * front), -1, -0.1 + 0.18 * front]);
      // Neighbours wave together, so that strands gather into tufts.
      const tuft = Math.sin(a * 13 + k * 1.7) * 0.5 + (r() - 0.5) * 0.7;
      const wave = tuft * 0.05;
      const base = addScaled(root, n0, 0.006);
      const p1 = addScaled(addScaled(base, fall, length * 0.34), n0, cut.body * (0.55 + 0.45 * v));
      const bent = addScaled(addScaled(p1, down, length * 0.34), n0, cut.body * (0.25 + 0.3 * (r() - 0.5)));
      const p2 = add(bent, [-wave * 0.55, 0, 0]);
      const p3 = add(addScaled(p2, down, length * 0.36), [wave, 0, -0.02 * front + wave * 0.4]);
      locks.push({
        points: [base, p1, p2, p3],
        width: (0.0195 + 0.01 * r()) * (0.78 + 0.42 * front),
        thick: 0.011 + 0.008 * front,
        tone: 0.76 + 0.3 * r() + 0.06 * tuft,
        root: 0.62,
        sharp: 2.6,
        lies: true,
        away: [0, 0.3, 0.02],
      });
    }
  }
  // Under the lower lip.
  if (cut.chin > 0)
    for (let i = 0; i < 12; i++) {
      const x = lerp(-0.05, 0.05, i / 11);
      const root = surface(field, x, s.mouthY - 0.055 - Math.abs(x) * 0.2);
      const l = Math.min(0.16, cut.chin * 0.6);
      locks.push({
        points: [root, add(root, [x * 0.2, -l * 0.4, 0.035]), add(root, [x * 0.3 + (r() - 0.5) * 0.03, -l, 0.03])],
        width: 0.018,
        thick: 0.013,
        tone: 0.82 + 0.26 * r(),
        root: 0.66,
        sharp: 2.4,
        lies: true,
        away: [0, 0.3, 0],
      });
    }
  return locks;
}

function moustacheLocks(s: FaceShape, field: Field, r: Random, length: number, density: number): Lock[] {
  const locks: Lock[] = [];
  const n = Math.max(7, Math.round(21 * Math.sqrt(density)));
  for (const q of [1, -1])
    for (let layer = 0; layer < 2; layer++)
      for (let i = 0; i < n; i++) {
        const t = i / (n - 1);
        const x = q * lerp(0.006, s.mouth * 0.86, t);
        const top = lerp(s.noseLength - 0.052, mouthLine(s, x) + s.lipUp * 1.5, smoothstep(0.25, 1, t));
        const y = lerp(top, mouthLine(s, x) + s.lipUp * 1.0, layer ? 0.15 : 0.75);
        const root = surface(field, x, y);
        const l = length * (0.34 + 0.66 * t) * (0.85 + 0.3 * r());
        // It parts under the nose, sweeps over the corners and turns up a little: it never pulls a mouth down.
        const out: Vec3 = normalize([q * (0.5 + 0.6 * t), -0.62 + 0.15 * layer - 0.1 * t, 0.16]);
        const end: Vec3 = normalize([q * (0.7 + 0.3 * t), lerp(-0.8, 0.1, t), -0.16 - 0.5 * t]);
        const p1 = add(addScaled(root, out, l * 0.4), [0, 0, 0.028 + 0.012 * layer]);
        const p2 = add(addScaled(p1, normalize(add(out, end)), l * 0.35), [0, 0, 0.004]);
        const p3 = addScaled(p2, end, l * 0.3);
        locks.push({
          points: [root, p1, p2, p3],
          width: 0.019 + 0.007 * r(),
          thick: 0.013,
          tone: 0.8 + 0.28 * r(),
          root: 0.66,
          sharp: 2.8,
          lies: true,
          away: [0, s.mouthY + 0.06, 0.1],
        });
      }
  return locks;
}

/** The beard of a style in the model frame with its morphs, or undefined where there is none. */
export function beard(
  style: string,
  s: FaceShape,
  h: HeadFrame,
  field: Field,
  fine: number,
  seed: number,
): Mesh | undefined {
  const cut = CUTS[style];
  if (!cut) return undefined;
  const r = random(`beard ${seed}`);
  const density = fine > 0.85 ? 0.85 : fine > 0.35 ? 0.42 : fine > 0.18 ? 0.18 : 0.08;
  const out: Mesh[] = [];
  const put = (locks: Lock[], below: boolean) => {
    if (!locks.length) return;
    // Each lock moves as its root does, so that hair far from the skin isn't left behind.
    const meshes = locks.map((l) =>
      rootRide(
        lockMesh({ ...l, width: l.width * clamp(0.92 / Math.sqrt(density), 1, 2.6) }, h, fine * 0.62),
        l,
        s,
        h,
        below,
      ),
    );
    out.push(mergeMeshes(meshes));
  };
  if (cut.chin > 0) put(jawLocks(s, field, r, cut, density), true);
  if (cut.moustache > 0) put(moustacheLocks(s, field, r, cut.moustache, density), false);
  return mergeMeshes(out);
}

function rootRide(m: Mesh, l: Lock, s: FaceShape, h: HeadFrame, below: boolean): Mesh {
  const root = l.points[0];
  // The whole lock takes the motion of its root.
  const n = m.positions.length / 3;
  const stand: Mesh = { ...m, positions: new Float32Array(n * 3) };
  for (let v = 0; v < n; v++) for (let k = 0; k < 3; k++) stand.positions[v * 3 + k] = root[k] * h.scale + h.origin[k];
  const morphs = rideOnFace(stand, s, (p) => toHead(h, p), h.scale, { belowMouth: below }, [
    "smile",
    "jawOpen",
    "wide",
    "pucker",
    "frown",
    "cheekUp",
    "laughLines",
  ]).morphs;
  return { ...m, morphs };
}
