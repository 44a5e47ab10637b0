/** Arms and tails of bodies on many legs: pincers, the folded arms of mantises, jointed tails. */
import {
  add,
  addScaled,
  axisAngle,
  compose,
  cross,
  fromBasis,
  mix,
  normalize,
  type Quat,
  rotate,
  spline,
  splineScalar,
  sub,
  type Vec3,
} from "../../shape/math.ts";
import { paint, transformMesh } from "../../shape/mesh.ts";
import { linear } from "../../surface/spec.ts";
import { type Bodywork, blobMesh, type Hide, hidePainter } from "./bodywork.ts";
import type { Arms, Many } from "./many.ts";
import { letter, mirror, SIDES } from "./rig.ts";

/** Claws with a finger that moves: joints arm, fore, claw and pinch of a side. */
export function pincer(w: Bodywork, a: Arms, L: number, hide: Hide, seed: number): void {
  const painter = hidePainter(hide, L, "arm", seed);
  for (const side of SIDES) {
    const s = letter(side);
    const big = side < 0 ? (a.right ?? 1) : 1;
    const [shoulder, elbow, wrist] = [a.shoulder, a.elbow, a.wrist].map((p) => mirror(scaled(p, L), side));
    const ahead = normalize(mirror(a.points ?? [-0.35, 0, 1], side));
    // The hand bites in the plane of its length and of what is nearly up and out.
    const out = normalize(cross(ahead, normalize([0.35 * side, -1, 0])));
    const outer: Vec3 = out[0] * side < 0 ? [-out[0], -out[1], -out[2]] : out;
    const [long, wide] = [a.hand[0] * L * big, a.hand[1] * L * big];
    w.joint(`arm${s}`, "hips", shoulder);
    w.joint(`fore${s}`, `arm${s}`, elbow);
    w.joint(`claw${s}`, `fore${s}`, wrist);
    const knuckle = addScaled(wrist, ahead, long * 0.46);
    const hinge = addScaled(knuckle, outer, wide * 0.42);
    w.joint(`pinch${s}`, `claw${s}`, hinge);
    const r = a.thick * L;
    w.limb("body", `arm${s}`, [shoulder, mix(shoulder, elbow, 0.5), elbow], [r * 0.8, r * 1.1, r], painter);
    w.limb("body", `fore${s}`, [elbow, mix(elbow, wrist, 0.5), wrist], [r * 0.95, r * 1.25, r * 0.8], painter);
    // The palm is a flattened drop.
    const turn = axisBetween(ahead, outer);
    const palm = blobMesh([0, 0, 0], [wide, wide * 0.62, long * 0.34], w.steps(10, 32), { taper: -0.25, square: 2.4 });
    const placed = transformMesh(palm, compose(addScaled(wrist, ahead, long * 0.27), turn));
    w.put(
      "body",
      paint(placed, (p, n) => painter(p, n, p[2], 0)),
      `claw${s}`,
    );
    const tip = addScaled(addScaled(wrist, ahead, long), outer, -wide * 0.12);
    const finger = (from: Vec3, bulge: number, thick: number, joint: string): void => {
      const points = [
        from,
        addScaled(addScaled(mix(from, tip, 0.5), outer, bulge * wide), ahead, 0),
        addScaled(tip, outer, bulge * wide * 0.12),
      ];
      w.limb("body", joint, points, [thick, thick * 0.78, thick * 0.16], (p, n, along, around) => {
        const c = painter(p, n, along, around);
        const dark = 0.35 * Math.max(0, along / long - 0.28);
        return [c[0] * (1 - dark), c[1] * (1 - dark), c[2] * (1 - dark)];
      });
    };
    finger(addScaled(knuckle, outer, -wide * 0.46), -0.62, wide * 0.44, `claw${s}`);
    finger(hinge, 0.66, wide * 0.36, `pinch${s}`);
  }
}

/** The folded arms of a mantis: thigh up, shin folded back along it, toothed. */
export function raptor(w: Bodywork, a: Arms, L: number, hide: Hide, seed: number): void {
  const painter = hidePainter(hide, L, "arm", seed);
  for (const side of SIDES) {
    const s = letter(side);
    const [shoulder, elbow, wrist] = [a.shoulder, a.elbow, a.wrist].map((p) => mirror(scaled(p, L), side));
    w.joint(`arm${s}`, w.index("chest1") >= 0 ? "chest1" : "hips", shoulder);
    w.joint(`fore${s}`, `arm${s}`, elbow);
    w.joint(`claw${s}`, `fore${s}`, wrist);
    const r = a.thick * L;
    w.limb("body", `arm${s}`, [shoulder, mix(shoulder, elbow, 0.5), elbow], [r * 0.6, r * 0.85, r * 0.9], painter);
    w.limb("body", `fore${s}`, [elbow, mix(elbow, wrist, 0.45), wrist], [r * 0.9, r * 1.35, r * 0.7], painter);
    const tip = addScaled(wrist, normalize(mirror(a.points ?? [0, -1, 0.2], side)), a.hand[0] * L);
    w.limb(
      "body",
      `claw${s}`,
      [wrist, add(mix(wrist, tip, 0.5), [0, 0, 0.04 * L]), tip],
      [r * 0.7, r * 0.6, r * 0.12],
      painter,
    );
    const teeth = w.steps(0, 6);
    for (let i = 1; i <= teeth; i++) {
      const from = mix(elbow, wrist, i / (teeth + 1));
      const d = normalize(add(sub(tip, elbow), [0, 0.1 * L, 0]));
      w.limb("shell", `fore${s}`, [from, addScaled(from, d, r * 1.9)], [r * 0.3, r * 0.05], painter, {
        sides: 5,
        segments: 1,
      });
    }
  }
}

/** A tail of shells that overlap, each with a joint: tail0 to the last; what its end carries. Returns the joints. */
export function tailOf(
  w: Bodywork,
  t: NonNullable<Many["tail"]>,
  L: number,
  hide: Hide,
  seed: number,
  parent: string,
): string[] {
  const painter = hidePainter(hide, L, "tail", seed);
  const points = t.points.map((p) => scaled(p, L));
  const n = Math.max(4, points.length);
  const names: string[] = [];
  const at = (u: number): Vec3 => spline(points, u);
  for (let i = 0; i < n; i++) names.push(w.joint(`tail${i}`, i ? names[i - 1] : parent, at(i / n)));
  for (let i = 0; i < n; i++) {
    const [a, b] = [at(i / n), at((i + 1) / n)];
    const r = splineScalar(t.radii, (i + 0.5) / n) * L;
    const d = normalize(sub(b, a));
    const half = Math.hypot(...sub(b, a)) * 0.62;
    const turn = upright(d);
    const m = transformMesh(
      blobMesh([0, 0, 0], [r, r * (t.flat ?? 1), Math.max(half, r * 0.5)], w.steps(8, 26), { taper: 0.2, square: 2.6 }),
      compose(mix(a, b, 0.5), turn),
    );
    w.put(
      "body",
      paint(m, (p, nn) => painter(p, nn, (i / n) * L, 0)),
      names[i],
    );
  }
  const end = at(1);
  const d = normalize(sub(end, at(1 - 0.5 / n)));
  const last = names[n - 1];
  const r = t.radii[t.radii.length - 1] * L;
  if (t.end === "fan")
    for (const k of [-2, -1, 0, 1, 2]) {
      const way = rotate(axisAngle([0, 1, 0], k * 0.42), d);
      const leaf = transformMesh(
        blobMesh([0, 0, 0], [r * 0.62, r * 0.16, r * 1.25], w.steps(8, 20), { taper: 0.7 }),
        compose(addScaled(end, way, r * 1.1), upright([-way[0], -way[1], -way[2]])),
      );
      w.put(
        "body",
        paint(leaf, (p, nn) => painter(p, nn, L, 0)),
        last,
      );
    }
  if (t.end === "sting") {
    const dark = linear("#241510");
    const bulb = transformMesh(
      blobMesh([0, 0, 0], [r * 1.15, r * 1.15, r * 1.5], w.steps(8, 24), { taper: 0.5 }),
      compose(addScaled(end, d, r * 0.8), upright(d)),
    );
    w.put(
      "body",
      paint(bulb, (p, nn) => painter(p, nn, L, 0)),
      last,
    );
    const from = addScaled(end, d, r * 1.9);
    const down: Vec3 = [0, -1, 0];
    const hook = [
      from,
      add(addScaled(from, d, r * 1.1), [0, r * 0.25, 0]),
      addScaled(addScaled(from, d, r * 1.9), down, r * 1.2),
    ];
    w.limb("shell", last, hook, [r * 0.55, r * 0.35, r * 0.03], () => dark);
  }
  return names;
}

const scaled = (p: Vec3, k: number): Vec3 => [p[0] * k, p[1] * k, p[2] * k];

/** The rotation that takes +z to `z` and +x as near `x` as can be. */
function axisBetween(z: Vec3, x: Vec3): Quat {
  const y = normalize(cross(z, x));
  return fromBasis(normalize(cross(y, z)), y, z);
}

/** The rotation that takes +z to `d`, its side level where it can be. */
function upright(d: Vec3): Quat {
  const side = Math.abs(d[1]) > 0.999 ? ([1, 0, 0] as Vec3) : normalize(cross([0, 1, 0], d));
  // Over the back a tail is upside down: its side stays on its side.
  const x: Vec3 = side[0] < 0 ? [-side[0], -side[1], -side[2]] : side;
  return fromBasis(x, cross(d, x), d);
}
