/** Meshes of the head: skull, jaw, ears, lids, eyes, nose and mouth, skinned and placed in the model frame. */
import { addScaled, axisAngle, compose, type Vec3 } from "../../shape/math.ts";
import { type Mesh, paint, transformMesh, vertexCount } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { meshField, type Primitive } from "../../shape/sdf.ts";
import { rigid } from "../../shape/skinning.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { beakMeshes } from "./beaks.ts";
import type { Budget } from "./budget.ts";
import { type Painter, shade } from "./coat.ts";
import { ear } from "./ears.ts";
import { eyeball, eyeFrame, lids } from "./face.ts";
import {
  headBounds,
  headPrimitives,
  jawBounds,
  jawPrimitives,
  lipLine,
  mouthLine,
  nose,
  openJaw,
  tongue,
  whiskers,
} from "./head.ts";
import { earFur, headFur } from "./pelt.ts";
import { type Frame, letter, type Rig, SIDES } from "./rig.ts";
import type { Coat, Species } from "./species.ts";

/** Step of the grid that gives about `triangles` on a surface of `area` square metres (2.9 a cell, measured). */
export const stepFor = (area: number, triangles: number): number => Math.sqrt((2.9 * area) / triangles);

const IVORY = linear("#f4ecd8");

/** The head by surface. */
export interface Face {
  flesh: Mesh[];
  fur: Mesh[];
  glossy: Mesh[];
  dull: Mesh[];
  eyes: Mesh[];
}

/** Builds the head with its fur. */
export function headMeshes(s: Species, f: Frame, rig: Rig, budget: Budget, colors: Painter, coat: Coat): Face {
  const { u } = f;
  const h = s.head;
  const place = compose(f.head, axisAngle([1, 0, 0], h.pitch ?? 0));
  const local = (p: Vec3): Vec3 => [p[0] / u, p[1] / u, p[2] / u];
  const step = Math.min(
    stepFor(15.5 * u * u * (s.trunkNose ? 1.6 : 1), budget.headFlesh * 0.72),
    (budget.fine ? 0.14 : budget.lips ? 0.2 : 0.28) * u,
  );
  const list = headPrimitives(s, u);
  const mouthInside = linear("#5a1f22");
  const headAt = rig.index("head");
  const jawAt = rig.index("jaw");

  const skullColor = (p: Vec3, n: Vec3): Color => {
    const q = local(p);
    // The palate, under the muzzle.
    const palate =
      q[2] > h.mouth[1] - 0.1 &&
      q[2] < h.jaw.chin[1] + 0.1 &&
      Math.abs(q[0]) < h.jaw.width * 1.05 &&
      q[1] < h.mouth[0] + 0.14;
    return palate && n[1] < -0.45 ? mouthInside : colors.head(q, n);
  };
  const skull = rigid(paint(meshField(list, headBounds(s, u), step, { occlusion: 0.5 * u }), skullColor), headAt);

  // The jaw is a body of its own, so that the mouth is a real gap.
  const hang = openJaw(s, u, h.jaw.open ?? 0);
  const jawClosed = meshField(jawPrimitives(s, u), jawBounds(s, u), step * 0.85, { occlusion: 0.2 * u });
  const jawColor = (p: Vec3, n: Vec3): Color =>
    n[1] > 0.5 && p[2] > (h.mouth[1] - 0.3) * u ? mouthInside : colors.head(local(p), n);
  const jaw = jawMorph(s, u, rigid(moved(paint(jawClosed, jawColor), hang, h.jaw.open ?? 0), jawAt));

  const ears = SIDES.map((side) => {
    const fine = budget.eyeSides;
    const mesh = ear(
      h.ears,
      u,
      side,
      colors.ear,
      Math.max(3, Math.round(fine / 4)),
      Math.max(5, Math.round(fine / 2.6)),
    );
    return rigid(mesh, rig.index(`ear${letter(side)}`));
  });
  const rim = coat.lash ? linear(coat.lash) : shade([0.05, 0.028, 0.024], 0.5);
  const sockets = SIDES.map((side) => {
    const e = eyeFrame(h.eye, u, side);
    return rigid(
      lids(h.eye, e, side, (p, n) => colors.head(local(p), n), rim, Math.max(6, Math.round(budget.eyeSides * 0.7))),
      headAt,
    );
  });
  const lip = lipLine(s, u, list);
  const flesh = [skull, jaw, ...ears, ...sockets];
  const fur = [
    headFur(s, f, skull, budget.headFur * 0.8, budget, colors, "skull", lip),
    headFur(s, f, jaw, budget.headFur * 0.06, budget, colors, "jaw", lip),
    ...ears.map((m, i) => earFur(s, f, m, budget.headFur * 0.07, budget, i)),
  ];
  const dark = linear("#2a1512");
  const lips = (budget.lips && !s.trunkNose ? mouthLine(s, u, list) : []).map((m) =>
    rigid(
      paint(m, () => dark),
      headAt,
    ),
  );
  const glossy: Mesh[] = [];
  const snout = nose(s, u, budget.lips ? Math.min(0.055 * u, step * 0.6) : 0.1 * u);
  if (snout)
    glossy.push(
      rigid(
        paint(snout, () => linear(h.nose.color)),
        headAt,
      ),
    );
  if (h.tongue && budget.lips) {
    const pink = linear("#e0707a");
    glossy.push(
      jawMorph(
        s,
        u,
        rigid(
          moved(
            paint(tongue(s, u), () => pink),
            hang,
            h.jaw.open ?? 0,
          ),
          jawAt,
        ),
      ),
    );
  }
  const dull = [...lips];
  if (s.beak) {
    const halves = beakMeshes(s.beak, u);
    glossy.push(rigid(halves.upper, headAt), rigid(halves.lower, jawAt));
  }
  if (h.fangs)
    for (const side of SIDES)
      for (let i = 0; i < h.fangs.count; i++) {
        const at = lip[1 + Math.round((i / h.fangs.count) * (lip.length - 2))];
        const next = lip[Math.min(lip.length - 1, 2 + Math.round((i / h.fangs.count) * (lip.length - 2)))];
        const k = ((i / h.fangs.count) * (lip.length - 2)) % 1;
        const root: Vec3 = [0, 1, 2].map((a) => (a ? 1 : side) * (at[a] + (next[a] - at[a]) * k)) as Vec3;
        const long = h.fangs.length * u * (i % 2 ? 0.62 : 1) * (1 - 0.4 * (i / h.fangs.count));
        const tooth = taperedTube(
          [addScaled(root, [-side, 0.6, 0], 0.05 * u), addScaled(root, [-side * 0.2, -1, 0.1], long)],
          [long * 0.26, long * 0.03],
          { segments: 3, sides: 5 },
        );
        dull.push(
          rigid(
            paint({ ...tooth, uvs: undefined, tangents: undefined }, () => IVORY),
            headAt,
          ),
        );
      }
  if (h.teeth)
    for (const side of SIDES) {
      const at: Vec3 = [side * 0.1 * u, (h.muzzle.tip[0] - h.muzzle.tip[3] * 0.85) * u, (h.muzzle.tip[1] - 0.2) * u];
      const tooth = taperedTube([at, addScaled(at, [0, -1, 0.12], 0.34 * u)], [0.09 * u, 0.08 * u], {
        segments: 2,
        sides: 6,
        caps: true,
      });
      const ivory = linear(h.teeth);
      glossy.push(
        rigid(
          paint({ ...tooth, uvs: undefined, tangents: undefined }, () => ivory),
          headAt,
        ),
      );
    }
  if (h.whiskers && budget.whiskers)
    for (const m of whiskers(s, u))
      dull.push(
        rigid(
          paint(m, () => [0.85, 0.83, 0.8]),
          headAt,
        ),
      );
  if (h.nose.kind === "nostrils") dull.push(...nostrils(s, u, list).map((m) => rigid(m, headAt)));
  const put = (m: Mesh) => transformMesh(m, place);
  const eyes = SIDES.map((side) => {
    const ball = eyeball(h.eye, eyeFrame(h.eye, u, side), side, budget.eyeSides);
    // The look stays as the head frame gives it.
    return { ...put(ball), tangents: ball.tangents };
  });
  return { flesh: flesh.map(put), fur: fur.map(put), glossy: glossy.map(put), dull: dull.map(put), eyes };
}

function nostrils(s: Species, u: number, list: Primitive[]): Mesh[] {
  const { tip } = s.head.muzzle;
  const bead = linear(s.head.nose.color);
  const [w, t] = s.head.nose.size;
  return SIDES.map((side) => {
    // A dark almond pressed into the side of the muzzle's tip.
    const at: Vec3 = [side * tip[2] * 0.62 * u, (tip[0] + tip[3] * 0.3) * u, (tip[1] - tip[3] * 0.42) * u];
    let d = 1;
    for (const p of list) if (!p.cut) d = Math.min(d, p.field(...at));
    const out: Vec3 = [side * 0.62, 0.1, 0.78];
    const centre = addScaled(at, out, Math.max(0, -d) - Math.min(w, t) * 0.55 * u);
    const ball = meshField(
      [
        {
          field: (x, y, z) =>
            (Math.sqrt(((x - centre[0]) / w) ** 2 + ((y - centre[1]) / t) ** 2 + ((z - centre[2]) / w) ** 2) - u) *
            Math.min(w, t),
          blend: 0,
          cut: false,
        },
      ],
      {
        min: [centre[0] - w * 1.3 * u, centre[1] - t * 1.3 * u, centre[2] - w * 1.3 * u],
        max: [centre[0] + w * 1.3 * u, centre[1] + t * 1.3 * u, centre[2] + w * 1.3 * u],
      },
      Math.min(w, t) * u * 0.4,
    );
    return paint(ball, () => bead);
  });
}

/** Turns the jaw's vertices and normals. */
function moved(m: Mesh, turn: (p: Vec3) => Vec3, angle: number): Mesh {
  if (!angle) return m;
  const c = Math.cos(angle);
  const q = Math.sin(angle);
  const positions = m.positions.slice();
  const normals = m.normals.slice();
  for (let i = 0; i < positions.length; i += 3) {
    positions.set(turn([positions[i], positions[i + 1], positions[i + 2]]), i);
    const [, y, z] = [0, normals[i + 1], normals[i + 2]];
    normals[i + 1] = c * y - q * z;
    normals[i + 2] = q * y + c * z;
  }
  return { ...m, positions, normals };
}

/** `jawOpen` as a morph for whoever drives faces by morphs: the jaw turned by 0.4 radians. */
function jawMorph(s: Species, u: number, m: Mesh): Mesh {
  const turn = openJaw(s, u, 0.4);
  const deltas = new Float32Array(m.positions.length);
  for (let i = 0; i < deltas.length; i += 3) {
    const p: Vec3 = [m.positions[i], m.positions[i + 1], m.positions[i + 2]];
    const q = turn(p);
    for (let k = 0; k < 3; k++) deltas[i + k] = q[k] - p[k];
  }
  const vertices = Uint32Array.from({ length: vertexCount(m) }, (_, i) => i);
  return { ...m, morphs: { ...m.morphs, jawOpen: { vertices, deltas } } };
}
