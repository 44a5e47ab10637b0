/** Soft arms: waves run down them, jets fold them, water trails them. */
import type { BodyPlan } from "../../catalog/types.ts";
import { axisAngle, cross, lerp, normalize, type Quat, qmul, type Vec3 } from "../../shape/math.ts";
import { noise3 } from "../../shape/random.ts";

const UP: Vec3 = [0, 1, 0];

/**
 * Local turns of every joint of a body's tentacles at time t. `swims` 0 stands on them to 1 trails them; `moving` 0..1;
 * `pulse` 0 open to 1 closed; `play` makes them wave more.
 */
export function tentacleTurns(
  body: BodyPlan,
  time: number,
  seed: number,
  swims: number,
  moving: number,
  pulse: number,
  play: number,
): [string, Quat][] {
  const out: [string, Quat][] = [];
  const trails = body.goes?.trails ?? 0;
  body.tentacles?.forEach(({ joints, out: way }, k) => {
    const droop = normalize(cross(UP, way));
    const n = joints.length;
    const own = seed * 6 + k * 2.4;
    joints.forEach((name, i) => {
      const u = i / Math.max(1, n - 1);
      const rate = lerp(1.3, 2.2, Math.max(moving, play));
      const phase = time * rate - i * 0.95 + own;
      const wave = lerp(0.06, 0.24, u) * (1 + 1.2 * play + 0.6 * moving * (1 - swims)) * Math.sin(phase);
      const curl =
        lerp(0.06, 0.22, u) * (1 + 0.8 * play) * Math.sin(phase * 0.73 + 1.7 + 2 * noise3(k * 3.1, seed * 9, i * 0.4));
      // Trailing starts at the root; a jet closes the arms and lets their ends follow late.
      const hang = swims * (trails / n) * (i === 0 ? n * 0.45 : 0.55 * (n / (n - 1 || 1)));
      const jet = swims * pulse * (i === 0 ? 0.5 : -0.16 * (1 - u));
      const paw = play > 0 && k % 3 === 0 ? -0.3 * play * (1 - 0.6 * u) : 0;
      out.push([name, qmul(axisAngle(droop, curl + hang + jet + paw), axisAngle(UP, wave))]);
    });
  });
  return out;
}
