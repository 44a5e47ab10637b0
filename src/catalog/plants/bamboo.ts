/** Bamboo: a clump of jointed canes with sprays of narrow leaves near their tops. */
import { add, addScaled, clamp, lerp, mix, normalize, type Vec3 } from "../../shape/math.ts";
import { tube } from "../../shape/primitives.ts";
import type { Random } from "../../shape/random.ts";
import { linear } from "../../surface/spec.ts";
import type { Growth } from "./conifer.ts";
import { type Season, SNOW } from "./season.ts";
import { leaf, shade, sprout } from "./sprout.ts";

/** Grows a clump about 8 m tall at `level` 0 (finest) to 3. */
export function growBamboo(level: number, season: Season, rng: Random): Growth {
  const s = sprout();
  const canes = [7, 5, 4, 3][level];
  const sides = [8, 5, 4, 3][level];
  const joints = [14, 8, 3, 1][level];
  const sprays = [34, 12, 6, 3][level];
  const leaves = [5, 3, 3, 2][level];
  for (let c = 0; c < canes; c++) {
    const a = c * 2.4 + rng.range(-0.3, 0.3);
    const foot: Vec3 = [Math.sin(a) * 0.16 * c ** 0.8, -0.1, Math.cos(a) * 0.16 * c ** 0.8];
    const height = rng.range(5.8, 8.6);
    const lean = rng.range(0.1, 0.9);
    const top: Vec3 = [foot[0] + Math.sin(a) * lean, height, foot[2] + Math.cos(a) * lean];
    const middle: Vec3 = addScaled(mix(foot, top, 0.55), [Math.sin(a), 0, Math.cos(a)], -lean * 0.25);
    const radius = rng.range(0.035, 0.055);
    const green = shade(linear("#7c9a4c"), rng.range(0.75, 1.1), rng.range(-0.15, 0.25));
    const cane = tube(
      [foot, middle, top],
      (t) => radius * (1.1 - 0.75 * t) * (level < 2 && Math.abs(((t * joints) % 1) - 0.5) > 0.46 ? 1.18 : 1),
      {
        segments: level === 0 ? joints * 3 : joints,
        sides,
        up: () => [1, 0, 0.02],
      },
    );
    s.mesh(
      cane,
      (p) =>
        shade(
          green,
          0.72 + 0.35 * clamp(p[1] / height) + (Math.abs((((p[1] / height) * joints) % 1) - 0.5) > 0.44 ? 0.25 : 0),
        ),
      (p) => lerp(0.5, 1, clamp(p[1] / 3)),
      0.3,
    );
    for (let k = 0; k < sprays; k++) {
      const t = lerp(0.36, 1, (k + rng()) / sprays);
      const at = mix(foot, top, t);
      const b = rng.range(0, Math.PI * 2);
      const out: Vec3 = [Math.sin(b), rng.range(-0.1, 0.3), Math.cos(b)];
      const twig = addScaled(at, out, rng.range(0.2, 0.75) * (1.2 - 0.5 * t));
      for (let j = 0; j < leaves; j++) {
        const way = normalize(add(out, [rng.range(-0.8, 0.8), rng.range(-0.9, 0.15), rng.range(-0.8, 0.8)]));
        const length = rng.range(0.3, 0.55) * [1, 1.6, 2.3, 3.2][level];
        const soft = normalize(add(out, [0, 0.7, 0]));
        const hue = shade(linear("#86b048"), rng.range(0.6, 1.15), rng.range(-0.15, 0.25));
        const tip = season.snow > 0 && rng.chance(0.5) ? SNOW : hue;
        leaf(
          s,
          twig,
          addScaled(twig, way, length),
          normalize([way[2], 0, -way[0]]),
          length * 0.24,
          soft,
          { base: shade(hue, 0.7), tip },
          lerp(0.55, 1, t),
          0.8,
        );
      }
    }
  }
  return { foliage: s.build() };
}
