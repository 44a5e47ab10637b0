/** The kernel for seahorses: a body that stands upright in the water on a tail that curls. */
import {
  add,
  addScaled,
  cross,
  lerp,
  normalize,
  smoothstep,
  spline,
  splineScalar,
  sub,
  type Vec3,
} from "../../shape/math.ts";
import { computeNormals, paint } from "../../shape/mesh.ts";
import { type Flesh, skinWeights } from "../../shape/skinning.ts";
import { linear } from "../../surface/spec.ts";
import type { Detail, Model } from "../types.ts";
import { Bodywork, dyed, type Hide, hidePainter } from "./bodywork.ts";
import { shade } from "./coat.ts";
import { mirror, SIDES } from "./rig.ts";

/** One row of the table. */
export interface Upright {
  id: string;
  en: string[];
  zh: string[];
  /** Metres from the crown to the lowest turn of the tail. */
  height: number;
  hide: Hide;
  coats?: string[];
  tags?: string[];
}

/** Height and z of the body's line from the crown of the head to the tail's end, and its radii, in heights. */
const LINE: [number, number][] = [
  [0.9, 0.02],
  [0.82, -0.06],
  [0.72, -0.05],
  [0.6, 0.0],
  [0.48, 0.03],
  [0.36, 0.0],
  [0.26, -0.05],
  [0.15, -0.06],
  [0.06, -0.0],
  [0.05, 0.09],
  [0.12, 0.13],
  [0.17, 0.09],
  [0.14, 0.045],
];
const RADII = [0.075, 0.062, 0.078, 0.112, 0.12, 0.095, 0.062, 0.046, 0.038, 0.03, 0.024, 0.018, 0.01];

/** Builds a seahorse; its tail ends over y = 0, it faces +z. */
export function buildUpright(
  r: Upright,
  params: { size: number; color?: string; hide?: Hide; seed: number },
  detail: Detail,
): Model {
  const H = r.height * params.size;
  const hide = params.hide ?? (params.color ? dyed(r.hide, params.color) : r.hide);
  const w = new Bodywork(detail);
  w.bin("body", { kind: "skin", roughness: 0.45 });
  w.bin("fins", { kind: "plain", roughness: 0.4, twoSided: true });
  const line = LINE.map(([y, z]): Vec3 => [0, y * H, z * H]);
  const at = (u: number): Vec3 => spline(line, u);
  w.joint("hips", undefined, at(0.32));
  w.joint("chest", "hips", at(0.2));
  w.joint("head", "chest", at(0.1));
  const tail = [0, 1, 2, 3, 4].map((i) => w.joint(`arm0_${i}`, i ? `arm0_${i - 1}` : "hips", at(0.42 + i * 0.1)));
  w.joint("crown", "head", [0, 0.98 * H, 0]);
  const flesh: Flesh[] = [
    { joint: w.index("hips"), ends: [at(0.42)], radius: 0 },
    { joint: w.index("chest"), ends: [at(0.3)], radius: 0 },
    { joint: w.index("head"), ends: [at(0.0), [0, 0.86 * H, 0.2 * H]], radius: 0.01 * H },
    ...tail.map((name, i) => ({ joint: w.index(name), ends: [at(Math.min(1, 0.52 + i * 0.12))], radius: 0 })),
  ];
  const weighted = (m: { positions: Float32Array }) => skinWeights({ joints: w.joints }, flesh, m.positions, 0.025 * H);

  // Rings along the line, ridged; the frame turns in the plane of the line alone.
  const rings = w.steps(40, 130);
  const sides = w.steps(8, 20);
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= rings; i++) {
    const u = i / rings;
    const p = at(u);
    const d = normalize(sub(at(Math.min(1, u + 0.01)), at(Math.max(0, u - 0.01))));
    const front = cross(d, [1, 0, 0]);
    const ridge = 1 + 0.13 * smoothstep(0.14, 0.24, u) * Math.abs(Math.sin(u * 88)) ** 3;
    const end = smoothstep(0, 0.05, u) * smoothstep(1, 0.985, u);
    const radius = splineScalar(RADII, u) * H * ridge * Math.sqrt(Math.max(0.02, end));
    for (let j = 0; j < sides; j++) {
      const a = (j / sides) * 2 * Math.PI;
      const x = Math.sin(a) * radius * 0.78;
      positions.push(...addScaled(add(p, [x, 0, 0]), front, Math.cos(a) * radius));
    }
  }
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < sides; j++) {
      const a = i * sides + j;
      const b = i * sides + ((j + 1) % sides);
      indices.push(a, b, a + sides, b, b + sides, a + sides);
    }
  const P = Float32Array.from(positions);
  const I = Uint32Array.from(indices);
  const N = computeNormals(P, I);
  const k = sides * Math.round(rings * 0.35);
  if (N[k * 3 + 2] * (P[k * 3 + 2] - at(0.35)[2]) + N[k * 3 + 1] * (P[k * 3 + 1] - at(0.35)[1]) < 0) {
    for (let t = 0; t < I.length; t += 3) [I[t + 1], I[t + 2]] = [I[t + 2], I[t + 1]];
    for (let q = 0; q < N.length; q++) N[q] = -N[q];
  }
  const painter = hidePainter(hide, H, "body", params.seed);
  const pale = linear(hide.belly ?? hide.base);
  const body = paint({ positions: P, normals: N, indices: I }, (p, n) => {
    const c = painter(p, [n[0], 0.2, n[2]], p[1], 0);
    const front = smoothstep(0.35, 0.8, n[2]) * smoothstep(0.2, 0.4, p[1] / H) * smoothstep(0.8, 0.7, p[1] / H);
    return [lerp(c[0], pale[0], front), lerp(c[1], pale[1], front), lerp(c[2], pale[2], front)];
  });
  w.put("body", { ...body, skin: weighted(body) });

  // Head: a ball, a long snout, a crown of points, large eyes.
  w.blob("body", "head", [0, 0.87 * H, 0.045 * H], [0.066 * H, 0.075 * H, 0.085 * H], painter);
  const snout: Vec3[] = [
    [0, 0.865 * H, 0.1 * H],
    [0, 0.845 * H, 0.17 * H],
    [0, 0.83 * H, 0.235 * H],
  ];
  w.limb("body", "head", snout, [0.046 * H, 0.026 * H, 0.034 * H], painter);
  const tips: [number, number][] = [
    [0.955, 0.03],
    [0.965, -0.02],
    [0.93, -0.06],
  ];
  for (const [y, z] of tips)
    w.limb(
      "body",
      "head",
      [
        [0, 0.91 * H, z * 0.6 * H],
        [0, (y + 0.03) * H, (z - 0.015) * H],
      ],
      [0.024 * H, 0.006 * H],
      painter,
    );
  for (const side of SIDES)
    w.eye(
      `eye${side > 0 ? "L" : "R"}`,
      "head",
      mirror([0.046 * H, 0.885 * H, 0.068 * H], side),
      0.036 * H,
      mirror([0.8, 0.1, 0.75], side),
      {
        color: "#3a2a1a",
        iris: 0.88,
        lid: hide.back ?? hide.base,
        open: 0.7,
      },
    );

  // A fan on the back that flutters, and ears of fins.
  const c = shade(linear(hide.back ?? hide.base), 1.15);
  const fan = (name: string, parent: string, root: Vec3, out: Vec3, spread: Vec3, size: number): void => {
    w.joint(name, parent, root);
    const steps = w.steps(6, 14);
    const pos: number[] = [...root];
    const idx: number[] = [];
    for (let i = 0; i <= steps; i++) {
      const a = lerp(-0.9, 0.9, i / steps);
      const long = size * (1 + 0.05 * Math.cos(i * Math.PI));
      pos.push(...addScaled(addScaled(root, out, Math.cos(a) * long), spread, Math.sin(a) * long));
      if (i) idx.push(0, i, i + 1);
    }
    const Q = Float32Array.from(pos);
    const J = Uint32Array.from(idx);
    w.put(
      "fins",
      paint({ positions: Q, normals: computeNormals(Q, J), indices: J }, (p) =>
        shade(c, 0.8 + (0.5 * Math.hypot(...sub(p, root))) / size),
      ),
      name,
    );
  };
  fan("fan", "hips", [0, 0.5 * H, -0.07 * H], [0, 0.1, -1], [0, 1, 0], 0.13 * H);
  for (const side of SIDES)
    fan(
      `ear${side > 0 ? "L" : "R"}`,
      "head",
      [side * 0.05 * H, 0.84 * H, -0.01 * H],
      normalize([side, 0, -0.5]),
      [0, 1, 0],
      0.055 * H,
    );

  return w.model(
    {
      kind: "drifter",
      legs: [],
      rootHeight: at(0.32)[1],
      speeds: { walk: 0.5 * H, run: 1.2 * H },
      eyes: [0, 0.885 * H, 0.068 * H],
      head: { at: [0, 0.87 * H, 0.08 * H], radius: 0.12 * H, joint: "head" },
      tentacles: [{ joints: tail, out: [0, 0, -1] }],
      goes: { stride: H, trails: 0, leans: 0.3, shows: 48 },
    },
    { mouth: { at: snout[2], normal: [0, 0, 1], joint: "head" } },
    [{ shape: "sphere", at: at(0.32), radius: 0.12 * H }],
  );
}
