/** Shells of snails: a tube wound in a logarithmic spiral (Raup, "Geometric analysis of shell coiling", 1966). */
import { lerp, smoothstep, type Vec3 } from "../../shape/math.ts";
import { paint } from "../../shape/mesh.ts";
import { gridMesh } from "../../shape/primitives.ts";
import { noise3 } from "../../shape/random.ts";
import { linear } from "../../surface/spec.ts";
import { type Bodywork, outward } from "./bodywork.ts";
import { blend, shade } from "./coat.ts";

/** A spiral shell over `at`, `radius` metres, its mouth ahead and below; goes with one joint. */
export function spiralShell(w: Bodywork, joint: string, at: Vec3, radius: number, color: string, band: string): void {
  const turns = 2.6;
  const shrink = Math.log(0.42) / (2 * Math.PI);
  const middle: Vec3 = [at[0], at[1] + radius * 0.6, at[2] - radius * 0.12];
  const [base, dark] = [linear(color), linear(band)];
  const m = gridMesh(
    w.steps(10, 28),
    w.steps(30, 110),
    (u, v) => {
      const th = v * turns * 2 * Math.PI;
      const k = Math.exp(shrink * th);
      const r = radius * k * 0.6;
      const tube = radius * k * 0.46 * lerp(1.06, 1, smoothstep(0, 0.02, v));
      // From the mouth at the bottom it winds back, over the top and forwards.
      const a = -2.0 - th;
      const [dy, dz] = [Math.sin(a), Math.cos(a)];
      const b = u * 2 * Math.PI;
      const out = r + Math.cos(b) * tube;
      // Whorls stand out to both sides, the inner ones a little more.
      const x = Math.sin(b) * tube * lerp(1.05, 1.5, v);
      return [middle[0] + x, middle[1] + dy * out, middle[2] + dz * out];
    },
    true,
  );
  outward(m, middle);
  const painted = paint(m, (_p, _n, vertex) => {
    const [u, v] = [(m.uvs as Float32Array)[vertex * 2], (m.uvs as Float32Array)[vertex * 2 + 1]];
    const line = smoothstep(0.1, 0.05, Math.abs(Math.abs(((u + 0.5) % 1) - 0.5) - 0.17)) * 0.85;
    const growth = 0.12 * noise3(v * 130, 1, 2) + 0.08 * noise3(v * 40, 5, u * 6);
    const fold = smoothstep(0.5, 0.42, Math.abs(u - 0.5)) * 0.25 + 0.75;
    return shade(blend(base, dark, line), (1 + growth) * lerp(0.8, 1, fold));
  });
  w.put("shell", painted, joint);
}
