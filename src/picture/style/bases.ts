/** What a style starts from: the picture as it is, as strokes, as pixels, facets, blocks or dabs. */
import { type Node, tsl } from "../../surface/tsl.ts";
import { distanceOf, hueTurned, type Kit, luma, POINTS } from "./kit.ts";

const {
  Break,
  If,
  Loop,
  abs,
  cos,
  dot,
  float,
  floor,
  fract,
  int,
  length,
  max,
  min,
  mix,
  normalize,
  pow,
  saturate,
  sign,
  sin,
  smoothstep,
  step,
  vec2,
  vec3,
} = tsl;

/** The colour at a place before any layer. */
export type Base = (k: Kit, uv: Node) => Node;

/** The picture as it is. */
export const asIs: Base = (k, uv) => k.source(uv);

/** Broad strokes. */
export const asPaint: Base = (k, uv) => k.painted(uv);

/** Large pixels, `rows` of them from top to bottom, with a dark one where a thing ends; colours of `shades` levels, dithered. */
export const asPixels =
  (rows: number, shades: [number, number, number]): Base =>
  (k) => {
    const side = POINTS / rows;
    const cell = floor(k.pt.div(side)).toVar();
    const at = cell
      .add(0.5)
      .mul(side)
      .div(vec2(k.aspect * POINTS, POINTS))
      .toVar();
    const sum = vec3(0).toVar();
    for (const [x, y] of [
      [-0.25, -0.25],
      [0.25, -0.25],
      [-0.25, 0.25],
      [0.25, 0.25],
    ])
      sum.addAssign(k.source(at.add(k.off(x * side, y * side))));
    const own = k.source(at);
    const c = mix(sum.div(4), own, 0.45).toVar();
    c.assign(
      saturate(
        mix(vec3(luma(c)), c, 1.32)
          .sub(0.5)
          .mul(1.14)
          .add(0.52),
      ),
    );
    const d = k.data(at).toVar();
    const edge = float(0).toVar();
    for (const [x, y] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ]) {
      const o = k.data(at.add(k.off(x * side, y * side)));
      const ends = abs(o.x.sub(d.x))
        .greaterThan(0.5)
        .and(distanceOf(o).greaterThan(distanceOf(d).mul(1.03)));
      edge.assign(max(edge, ends.select(float(1), float(0)).mul(k.isCast(d))));
    }
    // Ordered dithering (Bayer 1973), four by four.
    const q = vec2(fract(cell.x.div(4)).mul(4), fract(cell.y.div(4)).mul(4));
    const bit = (v: Node, of: number): Node => fract(floor(v.div(of)).mul(0.5)).mul(2);
    const xor = (a: Node, b: Node): Node => abs(a.sub(b));
    const b = xor(bit(q.x, 1), bit(q.y, 1))
      .mul(8)
      .add(bit(q.y, 1).mul(4))
      .add(xor(bit(q.x, 2), bit(q.y, 2)).mul(2))
      .add(bit(q.y, 2));
    const spread = b.add(0.5).div(16).sub(0.5).mul(0.6);
    const n = vec3(...shades);
    const flat = floor(c.mul(n).add(spread).add(0.5)).div(n);
    return saturate(mix(flat, flat.mul(vec3(0.25, 0.22, 0.32)), edge));
  };

/** Triangles, of `large` points on the set and `small` on the cast, each of one colour. Their corners lie still. */
export const asFacets =
  (large: number, small: number): Base =>
  (k) => {
    const d = k.data(k.uv).toVar();
    const side = k.isCast(d).greaterThan(0.5).select(float(small), float(large)).toVar();
    const q = k.pt.div(side).toVar();
    const home = floor(q).toVar();
    const corner = (c: Node): Node => c.add(vec2(k.chance(c, 1), k.chance(c, 2)).sub(0.5).mul(0.72));
    const middle = q.toVar();
    const which = float(0).toVar();
    const cross2 = (a: Node, b: Node): Node => a.x.mul(b.y).sub(a.y.mul(b.x));
    Loop({ start: int(0), end: int(9), type: "int" }, ({ i }: { i: Node }) => {
      const n = float(i);
      const y = floor(n.div(3));
      const c = home.add(vec2(n.sub(y.mul(3)), y).sub(1)).toVar();
      const [a, b, e, f] = [corner(c), corner(c.add(vec2(1, 0))), corner(c.add(vec2(0, 1))), corner(c.add(1))].map(
        (v) => v.toVar(),
      );
      const halves = [
        [a, b, f],
        [a, f, e],
      ];
      for (const [t, [u, v, w]] of halves.entries()) {
        const s = cross2(v.sub(u), q.sub(u)).toVar();
        const r = cross2(w.sub(v), q.sub(v)).toVar();
        const z = cross2(u.sub(w), q.sub(w)).toVar();
        const inside = s.greaterThanEqual(0).and(r.greaterThanEqual(0)).and(z.greaterThanEqual(0));
        If(inside, () => {
          middle.assign(u.add(v).add(w).div(3));
          which.assign(k.chance(c, 3 + t));
        });
      }
    });
    const at = middle
      .mul(side)
      .div(vec2(k.aspect * POINTS, POINTS))
      .toVar();
    const sum = k.source(at).mul(2).toVar();
    for (const [x, y] of [
      [0.16, 0.1],
      [-0.16, 0.1],
      [0, -0.18],
    ])
      sum.addAssign(
        k.source(
          at.add(
            vec2(x, y)
              .mul(side)
              .div(vec2(k.aspect * POINTS, POINTS)),
          ),
        ),
      );
    const c = sum.div(5);
    return saturate(c.mul(which.sub(0.5).mul(0.2).add(1)));
  };

/**
 * Blocks of the world: what is seen, cut into cubes. A ray goes from cube to cube (Amanatides and Woo 1987); a cube is there
 * if what the picture shows at its middle lies in it or before it. `share` is a cube's side against the distance in focus.
 */
export const asBlocks =
  (share: number, studs: boolean): Base =>
  (k) => {
    const u = k.uniforms;
    const size0 = u.lens.y.mul(u.lens.x).mul(share);
    const uv = k.uv;
    const d = k.data(uv).toVar();
    // The nearest thing about this pixel, since a cube may stand out over the edge of what it is made of.
    const near = distanceOf(d).toVar();
    for (let i = 0; i < 8; i++) {
      const a = (i * Math.PI) / 4;
      const r = i % 2 ? 26 : 14;
      near.assign(min(near, distanceOf(k.data(uv.add(k.off(Math.cos(a) * r, Math.sin(a) * r))))));
    }
    const out = k.source(uv).toVar();
    If(near.lessThan(3000), () => {
      // Larger cubes farther off, by halves, so that they are never smaller than they can be seen.
      const level = floor(tsl.log2(max(near.div(u.lens.y), 1)).add(0.35));
      const size = size0.mul(tsl.exp2(level)).toVar();
      const ray = k.ray(uv).toVar();
      const begin = u.eye.add(ray.mul(max(near.sub(size.mul(2.5)), 0.01))).toVar();
      const cell = floor(begin.div(size)).toVar();
      const forth = sign(ray).toVar();
      const per = abs(float(1).div(ray.add(vec3(1e-6))))
        .mul(size)
        .toVar();
      const to = cell
        .add(step(vec3(0), ray))
        .mul(size)
        .sub(begin)
        .div(ray.add(vec3(1e-6)))
        .toVar();
      const normal = ray.negate().toVar();
      const gone = float(0).toVar();
      Loop({ start: int(0), end: int(18), type: "int" }, () => {
        const middle = cell.add(0.5).mul(size).toVar();
        const away = length(middle.sub(u.eye));
        const at = k.project(middle).toVar();
        const seen = k.data(at).toVar();
        const s = distanceOf(seen);
        // A flat ground seen from the side lies long behind what hides its blocks.
        const deep = float(1.2)
          .div(max(abs(dot(k.normal(seen), ray)), 0.12))
          .max(2);
        const there = away.greaterThan(s.sub(size.mul(0.62))).and(away.lessThan(s.add(size.mul(deep))));
        If(there.and(seen.x.greaterThan(0.5)), () => {
          const hit = begin.add(ray.mul(gone));
          const p = fract(hit.div(size).add(1e-4));
          const face = abs(normal);
          const f = face.x.greaterThan(0.5).select(p.yz, face.y.greaterThan(0.5).select(p.xz, p.xy)).toVar();
          const q = abs(f.sub(0.5)).mul(2);
          const rim = smoothstep(0.82, 0.98, max(q.x, q.y));
          const light = normal.y.mul(0.17).add(normal.x.mul(0.07)).add(0.97).toVar();
          const c = k.source(at).toVar();
          c.assign(c.mul(light).mul(float(1).sub(rim.mul(0.24))));
          if (studs) {
            const r = length(f.sub(0.5));
            // Studs on every side, lit from above.
            const lit = f.y.sub(0.5).add(f.x.sub(0.5).mul(-0.4)).div(max(r, 0.05));
            const ring = smoothstep(0.07, 0.0, abs(r.sub(0.3)))
              .mul(lit)
              .mul(0.36);
            c.assign(
              c.mul(
                float(1)
                  .add(ring)
                  .add(smoothstep(0.33, 0.28, r).mul(0.09)),
              ),
            );
          }
          out.assign(c);
          Break();
        });
        const x = to.x.lessThan(to.y).and(to.x.lessThan(to.z)).toVar();
        const y = x.not().and(to.y.lessThan(to.z)).toVar();
        const axis = x.select(vec3(1, 0, 0), y.select(vec3(0, 1, 0), vec3(0, 0, 1))).toVar();
        gone.assign(dot(to, axis));
        to.addAssign(per.mul(axis));
        cell.addAssign(forth.mul(axis));
        normal.assign(forth.mul(axis).negate());
      });
    });
    return saturate(out);
  };

/** Dabs of pure colour, laid over one another: `size` points, `long` times as long along the strokes as they are wide. */
export const asDabs =
  (size: number, long: number, stray: number, layers = 3): Base =>
  (k, uv) => {
    const out = k.painted(uv).toVar();
    for (let layer = 0; layer < layers; layer++) {
      const s = size * 0.72 ** layer;
      const q = k.pt.div(s).add(layer * 17.3);
      const home = floor(q);
      const best = float(-1).toVar();
      const color = out.toVar();
      Loop({ start: int(0), end: int(9), type: "int" }, ({ i }: { i: Node }) => {
        const n = float(i);
        const row = floor(n.div(3));
        const cell = home.add(vec2(n.sub(row.mul(3)), row).sub(1)).toVar();
        const middle = cell.add(vec2(k.chance(cell, layer * 5 + 1), k.chance(cell, layer * 5 + 2))).toVar();
        const at = middle
          .sub(layer * 17.3)
          .mul(s)
          .div(vec2(k.aspect * POINTS, POINTS))
          .toVar();
        const f = k.flow(at).toVar();
        const turn = k
          .chance(cell, layer * 5 + 3)
          .sub(0.5)
          .mul(mix(float(1.6), float(0.35), f.z))
          .toVar();
        const along = vec2(f.x.mul(cos(turn)).sub(f.y.mul(sin(turn))), f.x.mul(sin(turn)).add(f.y.mul(cos(turn))));
        const v = q.sub(middle).toVar();
        const a = dot(v, along).div(long);
        const b = dot(v, vec2(along.y.negate(), along.x));
        const r = pow(abs(a), 2.6).add(pow(abs(b).mul(1.9), 2.6));
        const rank = k.chance(cell, layer * 5 + 4).toVar();
        // A later dab lies over an earlier; smaller ones lie only where something is to be seen.
        const busy = layer === 0 ? float(1) : smoothstep(0.1, 0.5, f.z.add(k.isCast(k.data(at)).mul(0.8)));
        If(
          r
            .lessThan(0.42)
            .and(rank.greaterThan(best))
            .and(rank.lessThan(busy.add(0.02))),
          () => {
            best.assign(rank);
            const c = k.painted(at);
            const warm = k
              .chance(cell, layer * 5 + 5)
              .sub(0.5)
              .mul(stray);
            const light = rank.sub(0.5).mul(stray * 0.28);
            color.assign(saturate(hueTurned(c, warm).mul(light.add(1)).add(light.mul(0.12))));
          },
        );
      });
      out.assign(color);
    }
    return out;
  };

/**
 * Long curved strokes, each of one colour, that swirl where the picture is even: the direction of the picture, mixed with
 * that of clouds of noise. `swirl` points is the size of a whirl.
 */
export const asWhirls =
  (swirl: number, width: number): Base =>
  (k, uv) => {
    const size = vec2(k.aspect * POINTS, POINTS);
    const at = uv.toVar();
    const tone = float(0).toVar();
    const color = vec3(0).toVar();
    const STEPS = 9;
    const direction = (p: Node): Node => {
      const f = k.flow(p).toVar();
      const pt = p.mul(size);
      const e = 9;
      const n = (x: number, y: number): Node => k.noise(pt.add(vec2(x, y)), swirl / 64).y;
      const curl = normalize(vec2(n(0, e).sub(n(0, -e)), n(-e, 0).sub(n(e, 0))).add(1e-4)).toVar();
      const own = f.xy.mul(sign(dot(f.xy, curl).add(1e-4)));
      return normalize(mix(curl, own, smoothstep(0.25, 0.75, f.z)));
    };
    // Faces are painted with a smaller brush.
    const pace = mix(float(5.5), float(2.2), k.isCast(k.data(at))).toVar();
    // A stroke is followed both ways from here; its paint is what lies at its middle, its bristles noise along it.
    const go = (way: number) => {
      const p = at.toVar();
      for (let i = 0; i < (STEPS - 1) / 2; i++) {
        const v = direction(p).toVar();
        p.addAssign(v.mul(pace).mul(way).div(size));
        const q = p.mul(size);
        tone.addAssign(
          k
            .noise(q, width)
            .x.mul(0.55)
            .add(k.noise(q, width * 2.2).w.mul(0.45)),
        );
        color.addAssign(k.painted(p));
      }
    };
    const q0 = at.mul(size);
    tone.addAssign(
      k
        .noise(q0, width)
        .x.mul(0.55)
        .add(k.noise(q0, width * 2.2).w.mul(0.45)),
    );
    color.addAssign(k.painted(at));
    go(1);
    go(-1);
    const bristle = tone.div(STEPS).sub(0.5).mul(4.2).toVar();
    const c = color.div(STEPS).toVar();
    const rich = saturate(mix(vec3(luma(c)), c, 1.55));
    // Broken colour: some strokes go to blue, some to yellow, and dark lines part them.
    const broken = hueTurned(rich, bristle.mul(0.34));
    return saturate(broken.mul(bristle.mul(0.34).add(1)).add(bristle.mul(vec3(0.045, 0.035, 0.005))));
  };

/** A tape: fine brightness, coarse colour that comes a little late (ITU-R BT.470's narrow chroma, recorded narrower still). */
export const asTape: Base = (k, uv) => {
  let y: Node = float(0);
  for (const [x, w] of [
    [-2.6, 0.25],
    [0, 0.5],
    [2.6, 0.25],
  ])
    y = y.add(luma(k.source(uv.add(k.off(x, 0)))).mul(w));
  // A sharpening that overshoots beside every edge.
  const wide = luma(k.source(uv.sub(k.off(8, 0))));
  let c: Node = vec3(0);
  for (let i = -4; i <= 4; i++) c = c.add(k.source(uv.add(k.off(i * 6 - 9, 1.5))));
  c = c.div(9);
  const bright = y.add(y.sub(wide).mul(0.28));
  return saturate(c.sub(luma(c)).mul(1.15).add(bright));
};

/** A model seen through a lens a hand's breadth away: sharp at the distance in focus, else blurred by up to `reach` points. */
export const asModel =
  (reach: number): Base =>
  (k, uv) => {
    const focus = k.uniforms.lens.y;
    const blurOf = (d: Node): Node => smoothstep(0.05, 0.5, abs(float(1).sub(focus.div(distanceOf(d))))).mul(reach);
    const d = k.data(uv).toVar();
    const own = blurOf(d).toVar();
    const sum = k.source(uv).toVar();
    const total = float(1).toVar();
    for (let i = 0; i < 18; i++) {
      const a = i * 2.399963;
      const r = Math.sqrt((i + 0.6) / 18);
      // What is blurred before something sharp spreads over it; what is sharp keeps its light to itself.
      const at = uv.add(k.off(Math.cos(a) * r, Math.sin(a) * r).mul(max(own, float(reach * 0.45))));
      const o = k.data(at).toVar();
      const reached = own.max(reach * 0.45).mul(r);
      const before = distanceOf(o).lessThan(distanceOf(d).mul(0.97));
      const can = before.select(blurOf(o), min(blurOf(o).add(1), own));
      const c = k.source(at).toVar();
      const w = smoothstep(reached.mul(0.7), reached.add(0.5), can)
        .mul(luma(c).mul(luma(c)).mul(2).add(0.5))
        .toVar();
      sum.addAssign(c.mul(w));
      total.addAssign(w);
    }
    return sum.div(total);
  };
