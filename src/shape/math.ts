/**
 * Vectors, quaternions and matrices as plain arrays. Right-handed, y up, metres. Bodies and things face +z at rest,
 * so +x is their left. Quaternions are [x, y, z, w]; matrices are column-major, 16 numbers.
 */

/** x, y. */
export type Vec2 = [number, number];
/** x, y, z. */
export type Vec3 = [number, number, number];
/** A rotation as x, y, z, w of a unit quaternion. */
export type Quat = [number, number, number, number];
/** Column-major 4x4. */
export type Mat4 = Float32Array | Float64Array | number[];

/** The nearest number to x in lo..hi. */
export const clamp = (x: number, lo = 0, hi = 1): number => (x < lo ? lo : x > hi ? hi : x);
/** From a (t = 0) to b (t = 1), and beyond. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
/** Hermite step from 0 at `a` to 1 at `b`; `a` may be above `b`. */
export const smoothstep = (a: number, b: number, x: number): number => {
  const t = clamp((x - a) / (b - a));
  return t * t * (3 - 2 * t);
};
/** Radians to degrees. */
export const degrees = (radians: number): number => (radians * 180) / Math.PI;
/** Degrees to radians. */
export const radians = (deg: number): number => (deg * Math.PI) / 180;
/** The angle of `a` brought into (-pi, pi]. */
export const wrapAngle = (a: number): number => a - 2 * Math.PI * Math.floor((a + Math.PI) / (2 * Math.PI));

/** Sum. */
export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** What leads from b to a. */
export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
/** Every component times s. */
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
/** a + b * s */
export const addScaled = (a: Vec3, b: Vec3, s: number): Vec3 => [a[0] + b[0] * s, a[1] + b[1] * s, a[2] + b[2] * s];
/** Product, component by component. */
export const mul = (a: Vec3, b: Vec3): Vec3 => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
/** Scalar product. */
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** Vector product, right-handed. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** Length. */
export const length = (a: Vec3): number => Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
/** Distance between two points. */
export const distance = (a: Vec3, b: Vec3): number => length(sub(a, b));
/** The unit vector along `a`; [0, 1, 0] where `a` has no length. */
export const normalize = (a: Vec3): Vec3 => {
  const l = length(a);
  return l > 1e-12 ? [a[0] / l, a[1] / l, a[2] / l] : [0, 1, 0];
};
/** From a (t = 0) to b (t = 1). */
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
  lerp(a[2], b[2], t),
];

/** No rotation. */
export const IDENTITY: Quat = [0, 0, 0, 1];
/** Rotation by `angle` radians about the unit vector `axis`. */
export const axisAngle = (axis: Vec3, angle: number): Quat => {
  const s = Math.sin(angle / 2);
  return [axis[0] * s, axis[1] * s, axis[2] * s, Math.cos(angle / 2)];
};
/** Heading: rotation about y; 0 faces +z, +90 degrees faces +x. */
export const yaw = (angle: number): Quat => axisAngle([0, 1, 0], angle);
/** Rotations about x, then y, then z of the parent frame (three's "XYZ" order: R = Rx * Ry * Rz). */
export const euler = (x: number, y: number, z: number): Quat =>
  qmul(qmul(axisAngle([1, 0, 0], x), axisAngle([0, 1, 0], y)), axisAngle([0, 0, 1], z));
/** a after b: rotates by `b` first. */
export const qmul = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];
/** The rotation back; of unit quaternions. */
export const qinverse = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]];
/** The unit quaternion of the same rotation. */
export const qnormalize = (q: Quat): Quat => {
  const l = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]) || 1;
  return [q[0] / l, q[1] / l, q[2] / l, q[3] / l];
};
/** A vector turned by a unit quaternion. */
export const rotate = (q: Quat, v: Vec3): Vec3 => {
  const u: Vec3 = [q[0], q[1], q[2]];
  const t = scale(cross(u, v), 2);
  return add(addScaled(v, t, q[3]), cross(u, t));
};
/** From rotation a (t = 0) to b (t = 1) at even speed. */
export const slerp = (a: Quat, b: Quat, t: number): Quat => {
  let d = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const s = d < 0 ? -1 : 1;
  d *= s;
  if (d > 0.9995)
    return qnormalize([
      lerp(a[0], b[0] * s, t),
      lerp(a[1], b[1] * s, t),
      lerp(a[2], b[2] * s, t),
      lerp(a[3], b[3] * s, t),
    ]);
  const th = Math.acos(d);
  const k = 1 / Math.sin(th);
  const wa = Math.sin((1 - t) * th) * k;
  const wb = Math.sin(t * th) * k * s;
  return [a[0] * wa + b[0] * wb, a[1] * wa + b[1] * wb, a[2] * wa + b[2] * wb, a[3] * wa + b[3] * wb];
};
/** The shortest rotation that takes unit `from` to unit `to`. */
export const fromTo = (from: Vec3, to: Vec3): Quat => {
  const d = dot(from, to);
  if (d < -0.999999) {
    const side = Math.abs(from[0]) < 0.9 ? cross(from, [1, 0, 0]) : cross(from, [0, 0, 1]);
    return axisAngle(normalize(side), Math.PI);
  }
  const c = cross(from, to);
  return qnormalize([c[0], c[1], c[2], 1 + d]);
};
/** The rotation whose +z is `forward` and whose +y is as near `up` as can be. */
export const lookRotation = (forward: Vec3, up: Vec3 = [0, 1, 0]): Quat => {
  const z = normalize(forward);
  let x = cross(up, z);
  x = length(x) < 1e-6 ? [1, 0, 0] : normalize(x);
  const y = cross(z, x);
  return fromBasis(x, y, z);
};
/** The rotation that takes the axes x, y, z to these orthonormal vectors. */
export const fromBasis = (x: Vec3, y: Vec3, z: Vec3): Quat => {
  const t = x[0] + y[1] + z[2];
  if (t > 0) {
    const s = Math.sqrt(t + 1) * 2;
    return qnormalize([(y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s, s / 4]);
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = Math.sqrt(1 + x[0] - y[1] - z[2]) * 2;
    return qnormalize([s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s]);
  }
  if (y[1] > z[2]) {
    const s = Math.sqrt(1 + y[1] - x[0] - z[2]) * 2;
    return qnormalize([(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s]);
  }
  const s = Math.sqrt(1 + z[2] - x[0] - y[1]) * 2;
  return qnormalize([(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s]);
};

/** Translation * rotation * scale, column-major. */
export const compose = (p: Vec3, q: Quat, s: number | Vec3 = 1): number[] => {
  const [sx, sy, sz] = typeof s === "number" ? [s, s, s] : s;
  const x = rotate(q, [sx, 0, 0]);
  const y = rotate(q, [0, sy, 0]);
  const z = rotate(q, [0, 0, sz]);
  return [x[0], x[1], x[2], 0, y[0], y[1], y[2], 0, z[0], z[1], z[2], 0, p[0], p[1], p[2], 1];
};
/** A point under a 4 by 4 matrix, column-major, translation included. */
export const transformPoint = (m: Mat4, p: Vec3): Vec3 => [
  m[0] * p[0] + m[4] * p[1] + m[8] * p[2] + m[12],
  m[1] * p[0] + m[5] * p[1] + m[9] * p[2] + m[13],
  m[2] * p[0] + m[6] * p[1] + m[10] * p[2] + m[14],
];
/** A direction under a 4 by 4 matrix, column-major, without translation; not normalized. */
export const transformDirection = (m: Mat4, p: Vec3): Vec3 => [
  m[0] * p[0] + m[4] * p[1] + m[8] * p[2],
  m[1] * p[0] + m[5] * p[1] + m[9] * p[2],
  m[2] * p[0] + m[6] * p[1] + m[10] * p[2],
];
/** a * b */
export const multiply = (a: Mat4, b: Mat4): number[] => {
  const o = new Array<number>(16);
  for (let c = 0; c < 4; c++)
    for (let r = 0; r < 4; r++)
      o[c * 4 + r] = a[r] * b[c * 4] + a[4 + r] * b[c * 4 + 1] + a[8 + r] * b[c * 4 + 2] + a[12 + r] * b[c * 4 + 3];
  return o;
};

/** Axis-aligned box. */
export interface Box {
  min: Vec3;
  max: Vec3;
}
/** A box that holds nothing yet: grow it with `expand`. */
export const emptyBox = (): Box => ({ min: [Infinity, Infinity, Infinity], max: [-Infinity, -Infinity, -Infinity] });
/** Grows `box` in place to hold `p`. */
export const expand = (box: Box, p: Vec3): Box => {
  for (let i = 0; i < 3; i++) {
    if (p[i] < box.min[i]) box.min[i] = p[i];
    if (p[i] > box.max[i]) box.max[i] = p[i];
  }
  return box;
};

/** Centripetal-like Catmull-Rom through `points`, clamped at the ends; u in 0..1 over the whole. */
export const spline = (points: Vec3[], u: number): Vec3 => {
  const n = points.length - 1;
  const f = clamp(u) * n;
  const i = Math.min(n - 1, Math.floor(f));
  const t = f - i;
  const p1 = points[i];
  const p2 = points[i + 1];
  const p0 = points[i - 1] ?? addScaled(p1, sub(p2, p1), -1);
  const p3 = points[i + 2] ?? addScaled(p2, sub(p2, p1), 1);
  const o: Vec3 = [0, 0, 0];
  for (let k = 0; k < 3; k++)
    o[k] =
      0.5 *
      (2 * p1[k] +
        (p2[k] - p0[k]) * t +
        (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * t * t +
        (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * t * t * t);
  return o;
};
/** The same through numbers. */
export const splineScalar = (values: number[], u: number): number =>
  spline(
    values.map((v) => [v, 0, 0]),
    u,
  )[0];
