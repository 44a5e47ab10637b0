/** Patterns on cloth and things, from the place in the rest frame: how much of the pattern's colour shows, 0..1. */
import type { Pattern } from "./spec.ts";
import { type Node, tsl } from "./tsl.ts";

const { abs, float, floor, fract, length, min, mx_fractal_noise_float, mx_noise_float, sin, smoothstep, vec3 } = tsl;

/** A crisp edge at 0 of a field measured in periods. */
const edge = (field: Node, soft = 0.03): Node => smoothstep(soft, -soft, field);

const hash = (cell: Node, k: number): Node =>
  fract(sin(tsl.dot(cell, vec3(127.1, 311.7, 74.7)).add(k)).mul(43758.5453));

/** Distance to the middle of a jittered cell of a lattice through space, and that cell's number. */
function lattice(q: Node, jitter: number): { offset: Node; cell: Node } {
  const cell = floor(q).toVar();
  const middle = vec3(hash(cell, 1), hash(cell, 2), hash(cell, 3)).sub(0.5).mul(jitter).add(0.5);
  return { offset: fract(q).sub(middle).toVar(), cell };
}

/** `q` is the place divided by the pattern's period. */
export function patternAt(kind: Pattern["kind"], q: Node): Node {
  // Around an upright body: both horizontal axes count.
  const around = q.x.add(q.z.mul(0.83)).toVar();
  switch (kind) {
    case "stripes":
      return edge(abs(fract(q.y).sub(0.5)).sub(0.25));
    case "checks":
      return edge(sin(around.mul(6.2832)).mul(sin(q.y.mul(6.2832))), 0.15);
    case "plaid": {
      const band = (x: Node): Node =>
        edge(abs(fract(x).sub(0.5)).sub(0.22))
          .mul(0.5)
          .add(edge(abs(fract(x.add(0.5)).sub(0.5)).sub(0.03)).mul(0.45));
      return min(band(around).add(band(q.y)), 1);
    }
    case "zigzag":
      return edge(abs(fract(q.y.add(abs(fract(around).sub(0.5)).mul(0.9))).sub(0.5)).sub(0.25));
    case "dots": {
      const { offset } = lattice(q, 0.12);
      return edge(length(offset).sub(0.3), 0.04);
    }
    case "stars": {
      const { offset } = lattice(q, 0.25);
      const a = tsl.atan(offset.x.add(offset.z), offset.y);
      return edge(length(offset).sub(float(0.2).add(sin(a.mul(5)).mul(0.09))), 0.03);
    }
    case "flowers": {
      const { offset, cell } = lattice(q, 0.3);
      const a = tsl.atan(offset.x.add(offset.z), offset.y).add(hash(cell, 7).mul(6));
      const petals = edge(length(offset).sub(float(0.25).add(abs(sin(a.mul(2.5))).mul(0.14))), 0.03);
      return petals.mul(float(1).sub(edge(length(offset).sub(0.1)).mul(0.6)));
    }
    case "camouflage":
      return edge(mx_fractal_noise_float(q.mul(1.4), 2).negate(), 0.03);
    case "spots":
      return edge(float(0.12).sub(mx_noise_float(q.mul(1.1))), 0.05);
    case "leopard": {
      const { offset } = lattice(q.add(mx_noise_float(q.mul(2)).mul(0.2)), 0.4);
      const r = length(offset);
      const gaps = smoothstep(-0.25, 0.05, mx_noise_float(q.mul(3.1)));
      return edge(abs(r.sub(0.3)).sub(0.09), 0.03).mul(gaps);
    }
    case "zebra": {
      const warped = q.y.add(mx_noise_float(q.mul(0.6)).mul(1.3)).add(around.mul(0.25));
      return edge(abs(fract(warped).sub(0.5)).sub(float(0.2).add(mx_noise_float(q.mul(1.3)).mul(0.08))), 0.03);
    }
  }
}
