/** The flesh of a body as signed-distance fields, and the rings that skin and clothes wrap around it. */
import {
  add,
  addScaled,
  clamp,
  dot,
  lerp,
  mix,
  normalize,
  scale,
  spline,
  splineScalar,
  sub,
  type Vec3,
} from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import {
  added,
  ball,
  coneField,
  ellipsoidField,
  evaluate,
  type Field,
  limbField,
  type Primitive,
  smoothMin,
} from "../../shape/sdf.ts";
import { type Ring, sheath } from "../../shape/sheath.ts";
import type { Skeleton } from "../../shape/skeleton.ts";
import { jointIndex } from "../../shape/skeleton.ts";
import { type Flesh, skinWeights } from "../../shape/skinning.ts";
import { type Figure, lean, sided } from "./figure.ts";
import { type Finger, fingers, handFrame } from "./rig.ts";

/** A point on the spine: `t` 0 at the hip joints, 1 at the shoulder joints. */
export function spineAt(f: Figure, t: number): Vec3 {
  const y = f.hip[1] + f.torso * t;
  return [0, y, lean(f, y)];
}

/** Trunk from crotch to shoulders, `ease` metres out. `drape` 0 to 1 lets cloth hang straight past the waist. */
export function torsoFlesh(f: Figure, ease = 0, bust = 1, drape = 0): Primitive[] {
  const h = f.head;
  const at = (x: number, t: number, z: number): Vec3 => add(spineAt(f, t), [x, 0, z]);
  const both = (g: (s: number) => Primitive) => [g(1), g(-1)];
  const list: Primitive[] = [
    added(ellipsoidField(at(0, 0.74, -0.027 * h), [f.chest[0] + ease, f.torso * 0.34 + ease, f.chest[1] + ease])),
    ...both((s) =>
      added(
        coneField(
          at(0, 0.965, -0.05 * h),
          [s * f.shoulder[0] * 0.86, f.shoulder[1] + 0.004 * h, f.shoulder[2] - 0.008 * h],
          h * (0.112 + 0.03 * f.manly) + ease,
          f.armRadii[0] * 0.98 + ease,
        ),
        0.16 * h,
      ),
    ),
    added(
      ellipsoidField(at(0, 0.43, -0.006 * h), [f.waist[0] + ease, f.torso * 0.28 + ease, f.waist[1] + ease]),
      0.2 * h,
    ),
    added(
      ellipsoidField(at(0, 0.07, -0.012 * h), [f.pelvis[0] + ease, f.torso * 0.28 + ease, f.pelvis[1] + ease]),
      0.24 * h,
    ),
  ];
  if (f.bust > 0.01 && bust > 0) {
    const r = f.bust;
    if (bust >= 1)
      list.push(...both((s) => added(ball(at(s * (f.chest[0] * 0.45), 0.74, f.chest[1] * 0.56), r + ease), 0.15 * h)));
    // Cloth spans the valley between.
    if (ease > 0.004)
      list.push(
        added(
          coneField(
            at(-f.chest[0] * 0.4, 0.735, f.chest[1] * 0.56),
            at(f.chest[0] * 0.4, 0.735, f.chest[1] * 0.56),
            r * 0.9 + ease,
            r * 0.9 + ease,
          ),
          0.1 * h,
        ),
      );
  }
  if (drape > 0) {
    const wide = lerp(f.waist[0], Math.min(f.chest[0], f.pelvis[0] * 1.06), drape) + ease;
    const flat: [number, number] = [1, Math.min(1, f.waist[1] / f.waist[0] + 0.12)];
    list.push(added(coneField(at(0, 0.6, -0.01 * h), at(0, 0.1, -0.01 * h), wide, wide, flat), 0.14 * h));
  }
  if (f.manly > 0.1)
    list.push(
      ...both((s) =>
        added(
          ellipsoidField(at(s * f.chest[0] * 0.42, 0.8, f.chest[1] * 0.52), [
            0.16 * h + ease,
            0.12 * h + ease,
            0.1 * h + ease,
          ]),
          0.12 * h,
        ),
      ),
    );
  if (f.belly > 0.002) {
    const r = f.waist[0] * 0.78 + f.belly;
    list.push(
      added(
        ellipsoidField(at(0, 0.3, f.waist[1] * 0.28 + f.belly * 0.8), [
          r + ease,
          f.torso * 0.34 + ease,
          f.waist[1] * 0.75 + f.belly + ease,
        ]),
        0.2 * h,
      ),
    );
  }
  list.push(
    ...both((s) =>
      added(ball(at(s * f.pelvis[0] * 0.42, 0.0, -f.pelvis[1] * 0.42), f.pelvis[1] * 0.62 + ease), 0.16 * h),
    ),
  );
  return list;
}

/** Where the neck stands: from between the shoulders into the skull. */
export function neckLine(f: Figure): { base: Vec3; top: Vec3 } {
  const y = f.shoulder[1] - 0.02 * f.head;
  return {
    base: [0, y, lean(f, y) - 0.07 * f.head],
    top: [0, f.chin[1] + 0.25 * f.head, f.chin[2] - 0.1 * f.head],
  };
}
/** The muscle from the neck to the left shoulder, and its blend in heads. */
export function neckSlope(f: Figure): { ends: [Vec3, Vec3]; melt: number } {
  const { base, top } = neckLine(f);
  return {
    ends: [
      add(mix(base, top, 0.28), [0, 0, -0.02 * f.head]),
      [f.shoulder[0] * 0.72, f.shoulder[1] + 0.02 * f.head, f.shoulder[2]],
    ],
    melt: 0.13 + 0.05 * f.manly,
  };
}
/** The neck with its muscles to the shoulders, `ease` metres out. */
export function neckFlesh(f: Figure, ease = 0): Primitive[] {
  const { base, top } = neckLine(f);
  const { ends, melt } = neckSlope(f);
  return [
    // A hair thinner than the head's own neck, which covers it.
    added(coneField(base, top, f.neck * 1.03 + ease, f.neck * 0.97 + ease), 0.13 * f.head),
    ...[1, -1].map((s) =>
      added(
        coneField(sided(ends[0], s), sided(ends[1], s), 0.07 * f.head + ease, 0.055 * f.head + ease),
        melt * f.head,
      ),
    ),
  ];
}

/** The spine of an arm from shoulder to wrist. */
export const armPoints = (f: Figure, side: number): Vec3[] =>
  [f.shoulder, mix(f.shoulder, f.elbow, 0.5), f.elbow, mix(f.elbow, f.wrist, 0.38), f.wrist].map((p) => sided(p, side));
/** The spine of a leg from hip to ankle. */
export const legPoints = (f: Figure, side: number): Vec3[] => {
  const mid = addScaled(mix(f.hip, f.knee, 0.5), [0, 0, 1], 0.012 * f.head);
  const calf = addScaled(mix(f.knee, f.ankle, 0.33), [0, 0, 1], -0.03 * f.head);
  return [f.hip, mid, f.knee, calf, mix(f.knee, f.ankle, 0.72), f.ankle].map((p) => sided(p, side));
};

/** An arm with `ease` by place along: a number or numbers at shoulder, upper arm, elbow, forearm, wrist. */
export const armFlesh = (f: Figure, side: number, ease: number | number[] = 0): Primitive[] => [
  added(
    limbField(
      armPoints(f, side),
      f.armRadii.map((r, i) => r + (typeof ease === "number" ? ease : ease[i])),
    ),
    0.115 * f.head,
  ),
];
/** A leg with `ease` by place along: a number or numbers from hip to ankle. */
export const legFlesh = (f: Figure, side: number, ease: number | number[] = 0): Primitive[] => [
  added(
    limbField(
      legPoints(f, side),
      f.legRadii.map((r, i) => r + (typeof ease === "number" ? ease : ease[i])),
    ),
    0.13 * f.head,
  ),
];

/** The field of primitives applied in order. */
export const fieldOf =
  (list: Primitive[]): Field =>
  (x, y, z) =>
    evaluate(list, x, y, z);
/** The union of fields, melted by `k` metres. */
export const melt =
  (a: Field, b: Field, k: number): Field =>
  (x, y, z) =>
    smoothMin(a(x, y, z), b(x, y, z), k);

/** Share of the way from shoulder to elbow of the nearer arm, clipped to the arm's side. */
export function alongArm(f: Figure, p: Vec3): number {
  const q: Vec3 = [Math.abs(p[0]), p[1], p[2]];
  const d = sub(f.elbow, f.shoulder);
  return dot(sub(q, f.shoulder), d) / dot(d, d);
}

const CENTRE = 0.7;
/** Where rings on the trunk start: `t` up the spine below the chest's middle, then leaning up to the neck at `t` = 1.3. */
export function torsoRing(f: Figure, t: number, more: Partial<Ring> = {}): Ring {
  const along: Vec3 = [0, 1, 0];
  const front: Vec3 = [0, 0, 1];
  if (t > CENTRE) {
    // Where the back is bent, the neckline tips forward with it.
    const from = spineAt(f, CENTRE);
    const neck = spineAt(f, 1.12);
    const bent = normalize([0, neck[1] - from[1], neck[2] - from[2]]);
    return { from: add(from, [0, 0, -0.03 * f.head]), along: bent, front, lean: ((t - CENTRE) / 0.6) * 1.35, ...more };
  }
  if (t < 0.1) return { from: spineAt(f, 0.1), along, front, lean: ((t - 0.1) / 0.45) * 1.4, ...more };
  return { from: add(spineAt(f, t), [0, 0, -0.03 * f.head * (t / CENTRE)]), along, front, ...more };
}
/** Leaves trunk vertices that are far down an arm to the arm: those that the trunk alone didn't make. `slack` keeps more. */
export function torsoKeep(f: Figure, trunk: Field = fieldOf(torsoFlesh(f)), slack = 0): (p: Vec3) => boolean {
  return (p) => {
    const u = alongArm(f, p);
    // Over the shoulder the trunk reaches farther than into the armpit.
    const over = p[1] > f.shoulder[1] + (f.elbow[1] - f.shoulder[1]) * u;
    return (
      u < (over ? 0.44 : 0.46) + slack || p[1] < f.hip[1] + f.torso * 0.2 || trunk(p[0], p[1], p[2]) < 0.2 * f.head
    );
  };
}

/** A ring on an arm: `t` 0 at the shoulder, 1 at the wrist. */
export function armRing(f: Figure, side: number, t: number, ease = 0, more: Partial<Ring> = {}): Ring {
  const points = armPoints(f, side);
  const u = clamp(t, 0, 1);
  const split =
    u < 0.525 ? (u / 0.525) * 0.5 : 0.5 + (u < 0.7 ? ((u - 0.525) / 0.175) * 0.25 : 0.25 + ((u - 0.7) / 0.3) * 0.25);
  const along = normalize(sub(spline(points, Math.min(1, split + 0.02)), spline(points, Math.max(0, split - 0.02))));
  const from = addScaled(spline(points, split), along, Math.min(0, t) * f.head + Math.max(0, t - 1) * f.head);
  const r = splineScalar(f.armRadii, split) + ease;
  return { from, along, front: [0, 0, 1], reach: r * 2.5, ...more };
}
/** A ring on a leg: `t` 0 at the hip, 1 at the ankle. */
export function legRing(f: Figure, side: number, t: number, ease = 0, more: Partial<Ring> = {}): Ring {
  const from3 = t < 0.5 ? mix(f.hip, f.knee, t * 2) : mix(f.knee, f.ankle, t * 2 - 1);
  const r = splineScalar(f.legRadii, clamp(t)) + ease;
  return {
    from: sided(from3, side),
    along: [0, -1, 0],
    front: [0, 0, 1],
    reach: Math.max(r * 2.6, f.pelvis[1] * 1.5),
    ...more,
  };
}

/** `n` + 1 numbers from a to b. */
export const steps = (a: number, b: number, n: number): number[] =>
  Array.from({ length: n + 1 }, (_, i) => lerp(a, b, i / n));

/** Weights of a mesh from the body's flesh. */
export const weigh = (m: Mesh, s: Skeleton, flesh: Flesh[], soft: number): Mesh => ({
  ...m,
  skin: skinWeights(s, flesh, m.positions, soft),
});

// ---- hands ----

/** How a hand is built. */
export interface HandOptions {
  /** Metres out, for gloves. */
  ease?: number;
  fine: number;
}

/** Wrist and palm of the left hand. */
function palmFlesh(f: Figure, ease: number): Primitive[] {
  const { along, thumb, palm } = handFrame(f);
  const k = f.hand;
  const at = (a: number, t: number, p: number): Vec3 =>
    add(f.wrist, add(scale(along, a * k), add(scale(thumb, t * k), scale(palm, p * k))));
  const list: Primitive[] = [
    added(
      limbField(
        [mix(f.elbow, f.wrist, 0.7), f.wrist, at(0.12, 0.02, 0)],
        [splineScalar(f.armRadii, 0.86) + ease, f.armRadii[4] + ease, f.armRadii[4] * 0.95 + ease],
        3,
      ),
      0,
    ),
  ];
  const list4: [number, number][] = [
    [0.185, 0.52],
    [0.06, 0.54],
    [-0.065, 0.52],
    [-0.175, 0.475],
  ];
  const plump = 0.09 + 0.02 * f.child;
  for (const [side, to] of list4)
    list.push(
      added(coneField(at(0.1, side * 0.55, 0), at(to, side, 0), k * (plump + 0.028) + ease, k * plump + ease), 0.1 * k),
    );
  return list;
}
const fingerFlesh = (finger: Finger, ease: number, k: number): Primitive =>
  added(
    limbField(
      finger.points,
      finger.radii.map((r) => r + ease),
      3,
    ),
    (finger.name === "thumb" ? 0.08 : 0.03) * k,
  );

/** Skin or glove of the left hand: palm and five fingers, weighted; mirrored for the right. */
export function handMesh(f: Figure, s: Skeleton, side: 1 | -1, options: HandOptions): Mesh {
  const { fine, ease = 0 } = options;
  const flesh0 = palmFlesh(f, ease);
  const { along, palm } = handFrame(f);
  const k = f.hand;
  const n = (x: number, least: number) => Math.max(least, Math.round(x * fine));
  if (fine < 0.25) {
    // From afar a hand is one tapering shape.
    const field = fieldOf([...flesh0, ...fingers(f).map((q) => fingerFlesh(q, ease, f.hand))]);
    const rings = steps(-0.22, 0.9, 5).map(
      (t): Ring => ({
        from: addScaled(addScaled(f.wrist, along, t * k), palm, Math.max(0, t - 0.4) * 0.2 * k),
        along,
        front: palm,
        reach: k * 0.34,
      }),
    );
    rings.push({ ...rings[rings.length - 1], lean: 1.4, reach: k * 0.3 });
    const far = weigh(sheath(field, rings, { columns: 7, epsilon: 0.002 }), s, handFlesh(f, s), 0.035 * k);
    return side > 0 ? far : mirror(far, s);
  }
  const palmRings = steps(-0.22, 0.52, n(11, 5)).map(
    (t): Ring => ({ from: addScaled(f.wrist, along, t * k), along, front: palm }),
  );
  const end = palmRings[palmRings.length - 1];
  for (const lean of [0.35, 0.7, 1.1, 1.5]) palmRings.push({ ...end, lean });
  // The palm is closed at the knuckles; each finger grows out of it without melting into its neighbours.
  const meshes = [sheath(fieldOf(flesh0), palmRings, { columns: n(18, 8), epsilon: 0.0012 })];
  for (const finger of fingers(f))
    meshes.push(fingerMesh(fieldOf([...flesh0, fingerFlesh(finger, ease, k)]), finger, palm, n(8, 5), n(7, 4)));
  const all = mergeMeshes(meshes);
  const flesh = handFlesh(f, s);
  const mesh = weigh(all, s, flesh, 0.035 * k);
  return side > 0 ? mesh : mirror(mesh, s);
}

function fingerMesh(field: Field, finger: Finger, palm: Vec3, columns: number, rows: number): Mesh {
  const p = finger.points;
  const at = (t: number) => spline(p, t);
  const rings: Ring[] = [];
  const body = steps(finger.name === "thumb" ? 0.05 : 0.06, 0.97, rows);
  for (const t of body) {
    const along = normalize(sub(at(Math.min(1, t + 0.05)), at(Math.max(0, t - 0.05))));
    rings.push({ from: at(t), along, front: palm, reach: finger.radii[0] * 2.3 });
  }
  const tip = rings[rings.length - 1];
  for (const lean of [0.55, 1.05, 1.5]) rings.push({ ...tip, lean });
  return sheath(field, rings, { columns, epsilon: 0.001, strict: true });
}

function handFlesh(f: Figure, s: Skeleton): Flesh[] {
  const at = (name: string): Vec3 => s.joints[jointIndex(s, name)].at;
  const list: Flesh[] = [
    { joint: jointIndex(s, "twistBL"), ends: [f.wrist], radius: f.armRadii[4] },
    {
      joint: jointIndex(s, "handL"),
      ends: [at("index1L"), at("middle1L"), at("ring1L"), at("little1L"), addScaled(f.wrist, f.arm, f.hand * 0.1)],
      radius: f.hand * 0.1,
    },
  ];
  for (const finger of fingers(f))
    for (let i = 1; i <= 3; i++)
      list.push({ joint: jointIndex(s, `${finger.name}${i}L`), ends: [finger.points[i]], radius: finger.radii[i - 1] });
  return list;
}

/** The other side's copy of a left mesh: mirrored in x, joints renamed. */
export function mirror(m: Mesh, s: Skeleton): Mesh {
  const other = s.joints.map((j, i) => {
    const name = j.name.endsWith("L")
      ? `${j.name.slice(0, -1)}R`
      : j.name.endsWith("R")
        ? `${j.name.slice(0, -1)}L`
        : j.name;
    const k = jointIndex(s, name);
    return k < 0 ? i : k;
  });
  const positions = m.positions.slice();
  const normals = m.normals.slice();
  for (let i = 0; i < positions.length; i += 3) {
    positions[i] *= -1;
    normals[i] *= -1;
  }
  const indices = m.indices.slice().reverse();
  const skin = m.skin && { indices: m.skin.indices.map((i) => other[i]), weights: m.skin.weights };
  return { ...m, positions, normals, indices, skin };
}
