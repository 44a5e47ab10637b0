/**
 * The skin of a car: two domes over rounded plans, one for the body up to hood and boot and one for the glasshouse.
 * Windows, lamps, grille and panel gaps are cut out of the skins by fields, so that their borders are sharp.
 */
import { clamp, lerp, smoothstep, type Vec2, type Vec3 } from "../../../shape/math.ts";
import type { Mesh } from "../../../shape/mesh.ts";
import { smoothMin } from "../../../shape/sdf.ts";
import { wrapMesh } from "../../things/kit/shapes.ts";

/** Measures of a car. Metres; front is +z, z = 0 is the middle of the length. */
export interface CarShape {
  length: number;
  width: number;
  /** Height of the underside's edge over the road. */
  clearance: number;
  wheel: { radius: number; width: number; front: number; rear: number };
  /** Height of the body's top along the middle line: [z, y] from the rear to the front. */
  deck: Vec2[];
  /** How much lower the shoulders are than the middle line. */
  drop: number;
  /** Roundness of the plan: 2 is an ellipse, 8 nearly a rectangle. */
  plan: { front: number; rear: number };
  /** How much narrower nose and tail are, 0 to 0.3. */
  taper: { front: number; rear: number };
  /** How far the shoulders stand in from the widest line, as a share of the half-width. */
  tumble: number;
  /** Metres that the fenders swell over the wheels. */
  fender: number;
  cabin: {
    /** z of the foot and head of the windscreen and of the rear window. */
    front: number;
    roofFront: number;
    roofRear: number;
    rear: number;
    roof: number;
    /** Half-widths as shares of the car's, at the belt and at the roof. */
    belt: number;
    top: number;
    plan: { front: number; rear: number };
    /** How much the roof rises from its edge to its middle. */
    crown: number;
    /** z of the pillars between side windows. */
    pillars: number[];
    /** Where side windows end, z at front and rear, measured from the corners. */
    sideFront: number;
    sideRear: number;
    /** Heights of the windows' lower and upper edges as shares of the glasshouse. */
    sill: number;
    head: number;
  };
}

/** A smooth curve through points of rising x (cubic Hermite with slopes by finite differences), level beyond its ends. */
export function curve(points: Vec2[]): (x: number) => number {
  const slope = points.map((_, i) => {
    const a = points[Math.max(0, i - 1)];
    const b = points[Math.min(points.length - 1, i + 1)];
    return (b[1] - a[1]) / (b[0] - a[0] || 1);
  });
  return (x) => {
    if (x <= points[0][0]) return points[0][1];
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]];
      if (x > b[0]) continue;
      const h = b[0] - a[0];
      const t = (x - a[0]) / h;
      const t2 = t * t;
      const t3 = t2 * t;
      return (
        a[1] * (2 * t3 - 3 * t2 + 1) +
        h * slope[i - 1] * (t3 - 2 * t2 + t) +
        b[1] * (3 * t2 - 2 * t3) +
        h * slope[i] * (t3 - t2)
      );
    }
    return points[points.length - 1][1];
  };
}

/** Points of a closed unit plan, evenly spaced by length when stretched to `half`: index 0 at +z, then towards +x. */
function planOutline(count: number, half: Vec2, plan: { front: number; rear: number }): Vec2[] {
  const fine: Vec2[] = [];
  const steps = 720;
  for (let i = 0; i <= steps; i++) {
    const a = (i / steps) * Math.PI * 2;
    const [s, c] = [Math.sin(a), Math.cos(a)];
    const n = c >= 0 ? plan.front : plan.rear;
    fine.push([Math.sign(s) * Math.abs(s) ** (2 / n), Math.sign(c) * Math.abs(c) ** (2 / n)]);
  }
  const lengths = [0];
  for (let i = 1; i <= steps; i++)
    lengths.push(
      lengths[i - 1] + Math.hypot((fine[i][0] - fine[i - 1][0]) * half[0], (fine[i][1] - fine[i - 1][1]) * half[1]),
    );
  let k = 0;
  return Array.from({ length: count }, (_, i) => {
    const s = (i / count) * lengths[steps];
    while (k < steps - 1 && lengths[k + 1] < s) k++;
    const f = clamp((s - lengths[k]) / (lengths[k + 1] - lengths[k] || 1));
    return [lerp(fine[k][0], fine[k + 1][0], f), lerp(fine[k][1], fine[k + 1][1], f)] as Vec2;
  });
}

/** Height share, width factor, reach of the nose, reach of the tail; from the sill up to the shoulder. */
const SIDE: [number, number, number, number][] = [
  [0, 0.9, 0.95, 0.95],
  [0.05, 0.95, 0.978, 0.975],
  [0.14, 0.978, 0.995, 0.99],
  [0.26, 0.988, 1, 0.998],
  [0.38, 0.995, 1, 1],
  [0.49, 1, 0.998, 1],
  [0.6, 1, 0.99, 0.998],
  [0.7, 0.995, 0.978, 0.992],
  [0.79, 0.986, 0.962, 0.984],
  [0.87, 0.972, 0.945, 0.974],
  [0.94, 0.95, 0.925, 0.962],
  [1, 0.92, 0.9, 0.948],
];
const CAP = [0.94, 0.84, 0.68, 0.5, 0.3, 0.12, 0];

/** Skins of a car at a level of detail: `sides` around. */
export interface CarSkins {
  body: Mesh;
  underside: Mesh;
  glasshouse: Mesh;
  /** Height of the body's top at a place. */
  top(x: number, z: number): number;
  /** Half-width of the body at a height and a place along it. */
  flank(y: number, z: number): number;
  /** 0 at the belt to 1 at the roof's edge for a glasshouse vertex, above 1 on the roof. */
  levelOf(uv: Vec2): number;
}

/** The skins of a car from its curves; `sides` steps around the plan outline. */
export function carSkins(shape: CarShape, sides: number, coarse: boolean): CarSkins {
  const half: Vec2 = [shape.width / 2, shape.length / 2];
  const outline = planOutline(sides, half, shape.plan);
  const deck = curve(shape.deck);
  const side = coarse ? SIDE.filter((_, i) => i % 2 === 0 || i === SIDE.length - 1) : SIDE;
  const cap = coarse ? CAP.filter((_, i) => i % 2 === 0) : CAP;
  // Where the body is lower than the wheels' arches, fenders rise over them.
  const rise = [shape.wheel.front, shape.wheel.rear].map((z) => ({
    z,
    up: Math.max(0, shape.wheel.radius * 2.22 + 0.05 - (deck(z) - shape.drop)),
  }));
  const top = (x: number, z: number): number => {
    const out = Math.abs(x) / (half[0] * 0.9);
    let y = deck(z) - shape.drop * Math.min(1.3, out) ** 2.2;
    for (const r of rise)
      y += r.up * Math.exp(-(((z - r.z) / (shape.wheel.radius * 1.35)) ** 2)) * smoothstep(0.35, 0.85, out);
    return y;
  };
  // Noses and tails lean by metres, not by shares of the length.
  const lean = (share: number) => 1 - ((1 - share) * 2.2) / half[1];
  const widthAt = (z: number) =>
    1 -
    (z > 0
      ? shape.taper.front * smoothstep(0.66, 1, z / half[1])
      : shape.taper.rear * smoothstep(0.66, 1, -z / half[1]));
  const inset = (w: number, k: number) => w - shape.tumble * k ** 3;
  const planPoint = (i: number, w: number, f: number, r: number): Vec2 => {
    const [px, pz] = outline[i % sides];
    const z = pz * half[1] * lean(pz > 0 ? f : r);
    return [px * half[0] * w * widthAt(z), z];
  };
  const { wheel } = shape;
  const swellAt = (y: number, z: number) => {
    let swell = 0;
    for (const zw of [wheel.front, wheel.rear]) {
      const d = Math.hypot(z - zw, (y - wheel.radius) * 0.9) - wheel.radius * 1.12;
      swell = Math.max(swell, Math.exp(-((d / 0.16) ** 2)));
    }
    return swell * shape.fender;
  };
  const flank = (y: number, z: number): number => {
    const k = clamp((y - shape.clearance) / (top(half[0] * 0.9, z) - shape.clearance));
    let j = 1;
    while (j < SIDE.length - 1 && SIDE[j][0] < k) j++;
    const u = clamp((k - SIDE[j - 1][0]) / (SIDE[j][0] - SIDE[j - 1][0]));
    const [w, reach] = [
      lerp(SIDE[j - 1][1], SIDE[j][1], u),
      z > 0 ? lerp(SIDE[j - 1][2], SIDE[j][2], u) : lerp(SIDE[j - 1][3], SIDE[j][3], u),
    ];
    const n = z > 0 ? shape.plan.front : shape.plan.rear;
    const share = Math.max(0, 1 - Math.min(1, Math.abs(z) / (half[1] * lean(reach))) ** n) ** (1 / n);
    return share * half[0] * inset(w, k) * widthAt(z) + swellAt(y, z) * (1 - k * 0.5);
  };
  const shoulder = side[side.length - 1];
  const rows = side.length + cap.length - 1;
  const body = wrapMesh(
    sides,
    rows,
    (u, v) => {
      const i = Math.round(u * sides);
      const row = Math.round(v * rows);
      const [ex, ez] = planPoint(i, inset(shoulder[1], 1), shoulder[2], shoulder[3]);
      if (row >= side.length) {
        const s = cap[row - side.length];
        return [ex * s, top(ex * s, ez * s), ez * s];
      }
      const [k, w, f, r] = side[row];
      const [x, z] = planPoint(i, inset(w, k), f, r);
      const lift = 0.07 * smoothstep(0.8, 1, Math.abs(z) / half[1]);
      const low = shape.clearance + lift;
      const y = lerp(low, top(ex, ez), k);
      // Fenders swell around the wheels.
      const out = Math.abs(x) > half[0] * 0.6 ? swellAt(y, z) * Math.sign(x) * (1 - k * 0.5) : 0;
      return [x + out, y, z];
    },
    "end",
  );
  const underside = wrapMesh(
    sides,
    2,
    (u, v) => {
      const i = (sides - Math.round(u * sides)) % sides;
      const [x, z] = planPoint(i, inset(side[0][1], 0), side[0][2], side[0][3]);
      const lift = 0.07 * smoothstep(0.8, 1, Math.abs(z) / half[1]);
      const s = 1 - v;
      return [x * s, shape.clearance + lift * s - 0.001, z * s];
    },
    "end",
  );

  const c = shape.cabin;
  const levels = coarse ? [0, 0.35, 0.7, 0.94, 1] : [0, 0.14, 0.3, 0.46, 0.62, 0.76, 0.87, 0.94, 0.98, 1];
  const roofRows = coarse ? [0.85, 0.5, 0] : [0.95, 0.85, 0.68, 0.48, 0.25, 0];
  const cabinHalf: Vec2 = [half[0] * c.belt, (c.front - c.rear) / 2];
  const cabinPlan = planOutline(sides, cabinHalf, c.plan);
  // Near the roof the wall bends inwards.
  const bend = (t: number) => (t > 0.8 ? 1 - Math.sqrt(1 - ((t - 0.8) / 0.2) ** 2 * 0.96) : 0);
  const frontAt = (t: number) => lerp(c.front, c.roofFront, t + 0.05 * Math.sin(Math.PI * t)) - bend(t) * 0.1;
  const rearAt = (t: number) => lerp(c.rear, c.roofRear, t + 0.05 * Math.sin(Math.PI * t)) + bend(t) * 0.1;
  const halfAt = (t: number) => half[0] * lerp(c.belt, c.top, t ** 1.15) - bend(t) * 0.07;
  const at = (i: number, t: number, s: number): Vec2 => {
    const [px, pz] = cabinPlan[i % sides];
    const [f, r] = [frontAt(t), rearAt(t)];
    return [px * halfAt(t) * s, (f + r) / 2 + (pz * (f - r) * s) / 2];
  };
  const edge = c.roof - c.crown;
  const cabinRows = levels.length + roofRows.length - 1;
  const glasshouse = wrapMesh(
    sides,
    cabinRows,
    (u, v) => {
      const i = Math.round(u * sides);
      const row = Math.round(v * cabinRows);
      if (row < levels.length) {
        const t = levels[row];
        const [x, z] = at(i, t, 1);
        const [bx, bz] = at(i, 0, 1);
        return [
          x,
          lerp(top(bx, bz) - 0.03, edge, t > 0.8 ? 0.8 + 0.2 * Math.sin(((t - 0.8) / 0.2) * (Math.PI / 2)) : t),
          z,
        ];
      }
      const s = roofRows[row - levels.length];
      const [x, z] = at(i, 1, s);
      return [x, edge + c.crown * (1 - s * s), z];
    },
    "end",
  );
  const levelOf = ([, v]: Vec2): number => {
    const row = v * cabinRows;
    const i = Math.floor(row);
    const value = (k: number) => (k < levels.length ? levels[k] : 1 + (k - levels.length + 1) / roofRows.length);
    return lerp(value(i), value(Math.min(cabinRows, i + 1)), row - i);
  };
  return { body, underside, glasshouse, top, flank, levelOf };
}

/** Positive inside a rounded rectangle about (cx, cy) of half sizes (hx, hy); metres to its border, about. */
export function rounded(x: number, y: number, cx: number, cy: number, hx: number, hy: number, r: number): number {
  const dx = Math.abs(x - cx) - hx + r;
  const dy = Math.abs(y - cy) - hy + r;
  return r - Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - Math.min(Math.max(dx, dy), 0);
}

/**
 * Positive on window glass: `side` windows (without pillars between them), and `ends`, windscreen and rear window. Two
 * fields, so that a corner pillar narrower than the mesh's columns keeps both its edges.
 */
export function windowFields(shape: CarShape, p: Vec3, t: number): { side: number; ends: number } {
  const c = shape.cabin;
  const height = c.roof - c.crown - curve(shape.deck)((c.front + c.rear) / 2);
  const tall = Math.min((t - c.sill) * height, (c.head - t) * height);
  const front = lerp(c.front, c.roofFront, t);
  const rear = lerp(c.rear, c.roofRear, t);
  const half = (shape.width / 2) * lerp(c.belt, c.top, clamp(t) ** 1.15);
  const x = Math.abs(p[0]);
  // Corner pillars narrow upwards with the glasshouse.
  const shorter = (1.75 * (front - rear)) / (c.front - c.rear);
  const along = Math.min(front - c.sideFront * shorter - p[2], p[2] - rear - c.sideRear * shorter);
  const side = smoothMin(along, tall, 0.07);
  const across = half * 0.85 - x;
  const low = (t - Math.max(0.05, c.sill * 0.6)) * height;
  const ends = smoothMin(across, Math.min(low, (c.head - t) * height), 0.08);
  const middle = (front + rear) / 2;
  const nearEnds = Math.abs(p[2] - middle) > ((front - rear) / 2) * 0.45;
  return { side: x > half * 0.55 ? side : -1, ends: nearEnds ? ends : -1 };
}

/** Negative inside the glasshouse's foot, for cutting the body's top open under it. */
export function cabinFoot(shape: CarShape, x: number, z: number): number {
  const c = shape.cabin;
  const middle = (c.front + c.rear) / 2;
  const n = z > middle ? c.plan.front : c.plan.rear;
  const u = Math.abs(x) / ((shape.width / 2) * c.belt - 0.03);
  const w = Math.abs(z - middle) / ((c.front - c.rear) / 2 - 0.03);
  return (u ** n + w ** n) ** (1 / n) - 1;
}

/** Metres from the nearest wheel's arch, negative inside, for points on the flanks and underside. */
export function archField(shape: CarShape, p: Vec3, arch: number, top: (x: number, z: number) => number): number {
  if (Math.abs(p[0]) < shape.width / 2 - shape.wheel.width - 0.12) return 1;
  let d = 1;
  for (const z of [shape.wheel.front, shape.wheel.rear])
    d = Math.min(d, Math.hypot(p[2] - z, p[1] - shape.wheel.radius) - arch);
  return Math.max(d, p[1] - top(p[0], p[2]) + 0.05);
}

/** Nearest hit of a ray on a mesh, front faces only; undefined where it misses. */
export function hit(m: Mesh, from: Vec3, d: Vec3): { at: Vec3; normal: Vec3 } | undefined {
  let best = Infinity;
  let found: { at: Vec3; normal: Vec3 } | undefined;
  const P = m.positions;
  for (let t = 0; t < m.indices.length; t += 3) {
    const [a, b, c] = [m.indices[t] * 3, m.indices[t + 1] * 3, m.indices[t + 2] * 3];
    const e1: Vec3 = [P[b] - P[a], P[b + 1] - P[a + 1], P[b + 2] - P[a + 2]];
    const e2: Vec3 = [P[c] - P[a], P[c + 1] - P[a + 1], P[c + 2] - P[a + 2]];
    // Moeller and Trumbore 1997.
    const px = d[1] * e2[2] - d[2] * e2[1];
    const py = d[2] * e2[0] - d[0] * e2[2];
    const pz = d[0] * e2[1] - d[1] * e2[0];
    const det = e1[0] * px + e1[1] * py + e1[2] * pz;
    if (det < 1e-12) continue;
    const s: Vec3 = [from[0] - P[a], from[1] - P[a + 1], from[2] - P[a + 2]];
    const u = (s[0] * px + s[1] * py + s[2] * pz) / det;
    if (u < -1e-6 || u > 1 + 1e-6) continue;
    const qx = s[1] * e1[2] - s[2] * e1[1];
    const qy = s[2] * e1[0] - s[0] * e1[2];
    const qz = s[0] * e1[1] - s[1] * e1[0];
    const v = (d[0] * qx + d[1] * qy + d[2] * qz) / det;
    if (v < -1e-6 || u + v > 1 + 1e-6) continue;
    const k = (e2[0] * qx + e2[1] * qy + e2[2] * qz) / det;
    if (k < 0 || k > best) continue;
    best = k;
    const w = 1 - u - v;
    found = {
      at: [from[0] + d[0] * k, from[1] + d[1] * k, from[2] + d[2] * k],
      normal: [0, 1, 2].map((q) => m.normals[a + q] * w + m.normals[b + q] * u + m.normals[c + q] * v) as Vec3,
    };
  }
  return found;
}
