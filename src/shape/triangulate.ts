/** Triangles of flat outlines with holes: holes are bridged to the outer loop, then ears are cut. */
import type { Vec2 } from "./math.ts";

const turn = (a: Vec2, b: Vec2, c: Vec2): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const same = (a: Vec2, b: Vec2): boolean => a[0] === b[0] && a[1] === b[1];

/**
 * Triangles over the points of `loops` laid end to end: the first loop is the outer one, counter-clockwise; the others
 * are its holes, clockwise. Returns triples of point numbers, counter-clockwise.
 */
export function triangulate(loops: Vec2[][]): number[] {
  const points = loops.flat();
  let start = 0;
  const rings = loops.map((loop) => {
    const ring = loop.map((_, i) => start + i);
    start += loop.length;
    return ring;
  });
  const [outer, ...holes] = rings;
  const rightmost = (ring: number[]) =>
    ring.reduce((best, p, i) => (points[p][0] > points[ring[best]][0] ? i : best), 0);
  const order = holes
    .map((ring) => ({ ring, i: rightmost(ring) }))
    .sort((a, b) => points[b.ring[b.i]][0] - points[a.ring[a.i]][0]);
  let ring = outer;
  order.forEach(({ ring: hole, i }, n) => {
    const rest = order.slice(n).map((o) => o.ring);
    const at = bridge(points, ring, rest, hole[i]);
    if (at < 0) return;
    ring = [...ring.slice(0, at + 1), ...hole.slice(i), ...hole.slice(0, i + 1), ...ring.slice(at)];
  });
  return cutEars(points, ring);
}

/** The place in `ring` nearest to point `from` that a straight cut can reach, as O'Rourke tests diagonals (1998, ch. 1). */
function bridge(points: Vec2[], ring: number[], holes: number[][], from: number): number {
  const m = points[from];
  const near = ring
    .map((p, k) => ({ k, d: (points[p][0] - m[0]) ** 2 + (points[p][1] - m[1]) ** 2 }))
    .sort((a, b) => a.d - b.d);
  for (const { k } of near) {
    const v = points[ring[k]];
    const before = points[ring[(k + ring.length - 1) % ring.length]];
    const after = points[ring[(k + 1) % ring.length]];
    const inside =
      turn(v, after, before) >= 0
        ? turn(v, m, before) > 0 && turn(m, v, after) > 0
        : !(turn(v, m, after) >= 0 && turn(m, v, before) >= 0);
    if (inside && ![ring, ...holes].some((loop) => crosses(points, loop, m, v))) return k;
  }
  return -1;
}

/** True where the cut from a to b meets an edge of the loop elsewhere than at its own ends. */
function crosses(points: Vec2[], loop: number[], a: Vec2, b: Vec2): boolean {
  for (let i = 0; i < loop.length; i++) {
    const p = points[loop[i]];
    const q = points[loop[(i + 1) % loop.length]];
    if (same(p, a) || same(p, b) || same(q, a) || same(q, b)) {
      const other = same(p, a) || same(p, b) ? q : p;
      if (!same(other, a) && !same(other, b) && turn(a, b, other) === 0 && between(a, b, other)) return true;
      continue;
    }
    if (turn(a, b, p) * turn(a, b, q) <= 0 && turn(p, q, a) * turn(p, q, b) <= 0) return true;
  }
  return false;
}

const between = (a: Vec2, b: Vec2, p: Vec2): boolean =>
  (p[0] - a[0]) * (p[0] - b[0]) + (p[1] - a[1]) * (p[1] - b[1]) < 0;

function cutEars(points: Vec2[], ring: number[]): number[] {
  const left = [...ring];
  const out: number[] = [];
  let i = 0;
  let failures = 0;
  while (left.length > 3) {
    const n = left.length;
    const [ia, ib, ic] = [left[(i + n - 1) % n], left[i % n], left[(i + 1) % n]];
    const [a, b, c] = [points[ia], points[ib], points[ic]];
    const area = turn(a, b, c);
    // A flat ear may always go; after a whole round without an ear, numbers are at their limit and any convex one must do.
    const ear = Math.abs(area) < 1e-14 || (area > 0 && (failures > n || !left.some((p) => blocks(points[p], a, b, c))));
    if (ear || failures > 2 * n) {
      if (area > 1e-14) out.push(ia, ib, ic);
      left.splice(i % n, 1);
      i = Math.max(0, (i % n) - 1);
      failures = 0;
    } else {
      i = (i + 1) % n;
      failures++;
    }
  }
  if (left.length === 3 && turn(points[left[0]], points[left[1]], points[left[2]]) > 1e-14) out.push(...left);
  return out;
}

const blocks = (p: Vec2, a: Vec2, b: Vec2, c: Vec2): boolean => {
  if (same(p, a) || same(p, b) || same(p, c)) return false;
  return turn(a, b, p) >= 0 && turn(b, c, p) >= 0 && turn(c, a, p) >= 0;
};
