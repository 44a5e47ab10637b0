/** Columnar cacti: ribbed trunks with arms. */
import { addScaled, type Vec3 } from "../../shape/math.ts";
import { tube } from "../../shape/primitives.ts";
import type { Random } from "../../shape/random.ts";
import { linear } from "../../surface/spec.ts";
import type { Growth } from "./conifer.ts";
import { shade, sprout } from "./sprout.ts";

/** Grows a saguaro of `height` metres at `level` 0 (finest) to 2. */
export function growCactus(height: number, level: number, rng: Random): Growth {
  const s = sprout();
  const sides = [20, 12, 6][Math.min(2, level)];
  const green = shade(linear("#5d7f4a"), rng.range(0.9, 1.1), rng.range(-0.1, 0.15));
  const column = (points: Vec3[], radius: number) => {
    const m = tube(points, (t) => radius * (t < 0.12 ? 0.85 + t : 1) * (1 - 0.12 * t), {
      segments: [12, 6, 3][Math.min(2, level)],
      sides,
      caps: true,
      up: () => [0.9, 0.05, 0.43],
    });
    // Every second column of vertices is drawn in: the ribs.
    const ring = sides + 1;
    for (let v = 0; v < m.positions.length / 3; v++) {
      const valley = (v % ring) % 2 === 1;
      if (valley && level < 2)
        for (let k = 0; k < 3; k++) m.positions[v * 3 + k] -= m.normals[v * 3 + k] * radius * 0.16;
    }
    let v = 0;
    s.mesh(
      m,
      (p) => shade(green, (v++ % ring) % 2 === 1 ? 0.55 : 1.1, 0.15 * (p[1] / height)),
      (p) => Math.min(1, 0.6 + p[1]),
    );
  };
  const r = height * 0.065;
  column(
    [
      [0, -0.1, 0],
      [0, height * 0.5, 0],
      [0, height * 0.95, 0],
    ],
    r,
  );
  const arms = rng.int(1, 3);
  for (let i = 0; i < arms; i++) {
    const a = i * 2.2 + rng.range(0, 1);
    const out: Vec3 = [Math.sin(a), 0, Math.cos(a)];
    const y = height * rng.range(0.35, 0.55);
    const reach = height * rng.range(0.14, 0.2);
    const elbow = addScaled([0, y + reach * 0.15, 0], out, reach);
    column([[0, y, 0], elbow, [elbow[0], y + height * rng.range(0.2, 0.35), elbow[2]]], r * 0.7);
  }
  return { foliage: s.build() };
}
