/** Ice that floats: flat floes and jagged bergs. Models stand with their water line at y = 0. */
import { clamp, mix, smoothstep, type Vec3 } from "../../shape/math.ts";
import { computeNormals, type Mesh, meshBox } from "../../shape/mesh.ts";
import { ellipsoid } from "../../shape/primitives.ts";
import { noise3, random } from "../../shape/random.ts";
import { linear } from "../../surface/spec.ts";
import { SNOW, SNOW_SHADE } from "../plants/season.ts";
import type { Model } from "../types.ts";

const modelFrom = (name: string, mesh: Mesh): Model => ({
  parts: [{ name, mesh, surface: { kind: "snow" } }],
  box: meshBox(mesh),
  anchors: {},
  colliders: [],
});

/** A floe about 4 m wide: an irregular slab with a snowy top and blue sides. */
export function growFloe(seed: number): Model {
  const rng = random(`floe ${seed}`);
  const n = 13;
  const rim = Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    const r = 2 * (0.72 + 0.34 * rng());
    return [Math.sin(a) * r, Math.cos(a) * r * 0.85] as const;
  });
  const positions: number[] = [0, 0.3, 0];
  const colors: number[] = [...SNOW];
  const ring = (k: number, y: number, c: Vec3) => {
    const first = positions.length / 3;
    for (const [x, z] of rim) {
      positions.push(x * k, y, z * k);
      colors.push(...c);
    }
    return first;
  };
  const top = ring(0.93, 0.27, SNOW);
  const edge = ring(1, 0.2, SNOW_SHADE);
  const side = ring(1, 0.2, linear("#a6d2e4"));
  const foot = ring(0.97, -0.5, linear("#4a92b0"));
  const indices: number[] = [];
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    indices.push(0, top + i, top + j, top + i, edge + i, edge + j, top + i, edge + j, top + j);
    indices.push(side + i, foot + i, foot + j, side + i, foot + j, side + j);
  }
  const mesh: Mesh = {
    positions: Float32Array.from(positions),
    normals: new Float32Array(positions.length),
    colors: Float32Array.from(colors),
    indices: Uint32Array.from(indices),
  };
  mesh.normals = computeNormals(mesh.positions, mesh.indices);
  return modelFrom("floe", mesh);
}

/** A berg about 2.4 m wide and 1.6 m high, to be scaled: cut faces, a peak, blue where it is steep and low. */
export function growIceberg(seed: number): Model {
  const rng = random(`berg ${seed}`);
  const body = ellipsoid([0, 0, 0], 1, 22, 14);
  const cuts = Array.from({ length: 9 }, () => {
    const a = rng.range(0, Math.PI * 2);
    const e = rng.range(-0.15, 0.75);
    return { n: [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)] as Vec3, d: rng.range(0.62, 0.95) };
  });
  const peak: [number, number] = [rng.range(-0.4, 0.4), rng.range(-0.3, 0.3)];
  for (let i = 0; i < body.positions.length; i += 3) {
    const d: Vec3 = [body.positions[i], body.positions[i + 1], body.positions[i + 2]];
    let r = 1 + 0.22 * noise3(d[0] * 2 + seed, d[1] * 2, d[2] * 2) + 0.08 * noise3(d[0] * 6, d[1] * 6 + seed, d[2] * 6);
    for (const c of cuts) {
      const along = d[0] * c.n[0] + d[1] * c.n[1] + d[2] * c.n[2];
      if (along > 0.05) r = Math.min(r, c.d / along);
    }
    const tower = 1 + 0.85 * Math.exp(-(((d[0] - peak[0]) ** 2 + (d[2] - peak[1]) ** 2) / 0.16)) * clamp(d[1]);
    body.positions.set([d[0] * r * 1.2, d[1] * r * 0.95 * tower, d[2] * r], i);
  }
  // Sharp edges: every face its own normal, half smoothed.
  const smooth = computeNormals(body.positions, body.indices);
  const count = body.indices.length;
  const out: Mesh = {
    positions: new Float32Array(count * 3),
    normals: new Float32Array(count * 3),
    colors: new Float32Array(count * 3),
    indices: Uint32Array.from({ length: count }, (_, i) => i),
  };
  const blue = linear("#7fbcd6");
  const deep = linear("#3f8db0");
  for (let t = 0; t < count; t += 3) {
    const p = [0, 1, 2].map((k) => {
      const v = body.indices[t + k] * 3;
      return [body.positions[v], body.positions[v + 1], body.positions[v + 2]] as Vec3;
    });
    const [u, v] = [p[1].map((x, k) => x - p[0][k]), p[2].map((x, k) => x - p[0][k])];
    const f: Vec3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const l = Math.hypot(...f) || 1;
    for (let k = 0; k < 3; k++) {
      const s = body.indices[t + k] * 3;
      const n: Vec3 = [0, 1, 2].map((c) => 0.75 * (f[c] / l) + 0.25 * smooth[s + c]) as Vec3;
      const up = n[1] / (Math.hypot(...n) || 1);
      out.positions.set(p[k], (t + k) * 3);
      out.normals.set(
        n.map((x) => x / (Math.hypot(...n) || 1)),
        (t + k) * 3,
      );
      const c = mix(
        mix(deep, blue, smoothstep(-0.1, 0.35, p[k][1])),
        SNOW_SHADE,
        0.35 + 0.3 * noise3(p[k][0] * 3, p[k][1] * 5, seed),
      );
      (out.colors as Float32Array).set(mix(c, SNOW, smoothstep(0.3, 0.65, up)), (t + k) * 3);
    }
  }
  return modelFrom("iceberg", out);
}
