/** The kernel for bodies round an axis: jellyfishes, starfishes, sea urchins. */
import { add, clamp, lerp, normalize, smoothstep, type Vec3 } from "../../shape/math.ts";
import { type Mesh, paint } from "../../shape/mesh.ts";
import { ellipsoid, gridMesh, taperedTube } from "../../shape/primitives.ts";
import { noise3, random } from "../../shape/random.ts";
import type { Flesh } from "../../shape/skinning.ts";
import { skinWeights } from "../../shape/skinning.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { BodyPlan, Detail, Model } from "../types.ts";
import { Bodywork, dyed, type Hide, hidePainter, outward } from "./bodywork.ts";
import { blend, shade } from "./coat.ts";

/** One row of the table. Lengths in units of `size`, the radius. */
export interface Radial {
  id: string;
  en: string[];
  zh: string[];
  /** Metres of the radius. */
  size: number;
  shape: "bell" | "star" | "urchin";
  hide: Hide;
  /** Height of the bell, of the star's middle, of the urchin's ball. */
  height: number;
  /** Tentacles, arms or spines, and their length. */
  count: number;
  length: number;
  /** How much of it glows by itself. */
  glow?: number;
  goes: { walk: number; run: number; stride: number; pulse?: number };
  coats?: string[];
  tags?: string[];
}

/** Params of a build. */
interface Wanted {
  size: number;
  color?: string;
  hide?: Hide;
  seed: number;
}

/** Builds one; what hangs ends at y = 0, what lies lies on it. */
export function buildRadial(r: Radial, params: Wanted, detail: Detail): Model {
  const hide = params.hide ?? (params.color ? dyed(r.hide, params.color) : r.hide);
  const w = new Bodywork(detail);
  const U = r.size * params.size;
  if (r.shape === "bell") return bell(w, r, hide, U, params.seed);
  return r.shape === "star" ? star(w, r, hide, U, params.seed) : urchin(w, r, hide, U, params.seed);
}

/** A jellyfish: a dome that beats, frilled arms in its middle, threads from its rim. */
function bell(w: Bodywork, r: Radial, hide: Hide, U: number, seed: number): Model {
  const top = (r.length + r.height) * U;
  const rim = r.length * U;
  const c = linear(hide.base);
  const pale = linear(hide.belly ?? "#ffffff");
  const glowing = (k: number): Color => shade(c, k * (r.glow ?? 0));
  w.bin("bell", { kind: "glass", opacity: 0.5, twoSided: true, roughness: 0.2 });
  w.bin("body", { kind: "skin", roughness: 0.4, twoSided: true });
  w.joint("hips", undefined, [0, rim + 0.35 * r.height * U, 0]);

  // The top and the rim of the bell: they tell how much room it takes.
  w.joint("crown", "hips", [0, top - 0.3 * U, 0]);
  for (const side of [1, -1]) w.joint(`rim${side > 0 ? "L" : "R"}`, "hips", [side * 0.6 * U, rim + 0.3 * U, 0]);

  const lobes = 12;
  const dome = (bin: string, inner: boolean): void => {
    const k = inner ? 0.88 : 1;
    const m = gridMesh(
      w.steps(20, 56),
      w.steps(8, 20),
      (u, v) => {
        const a = u * 2 * Math.PI;
        const e = v * Math.PI * 0.5;
        const scallop = 1 + 0.05 * Math.abs(Math.sin((a * lobes) / 2)) * v ** 4;
        const out = Math.sin(e) ** 0.9 * (1 + 0.06 * Math.sin(v * Math.PI)) * k * scallop;
        const low = v > 0.94 ? -0.05 * (v - 0.94) * 16 : 0;
        return [Math.sin(a) * out * U, rim + (Math.cos(e) ** 0.85 * r.height * k + low) * U, Math.cos(a) * out * U];
      },
      true,
    );
    outward(m, [0, rim, 0]);
    const p = paint(m, (q) => {
      const x = Math.hypot(q[0], q[2]) / U;
      const ray = 0.5 + 0.5 * Math.cos(Math.atan2(q[0], q[2]) * lobes);
      const shadeOf = blend(c, pale, 0.35 * smoothstep(0.75, 0.2, x) + 0.25 * ray * smoothstep(0.3, 0.9, x));
      return blend(shadeOf, shade(c, 0.6), smoothstep(0.9, 1.02, x) * 0.7);
    });
    p.glow = Float32Array.from(p.colors as Float32Array, (x) => x * 0.5 * (r.glow ?? 0));
    w.put(bin, pulsing(p, rim, U), "hips");
  };
  dome("bell", false);
  dome("body", true);
  // Four rings of organs shine through.
  for (let i = 0; i < 4; i++) {
    const a = (i + 0.5) * Math.PI * 0.5;
    const at: Vec3 = [Math.sin(a) * 0.36 * U, rim + 0.62 * r.height * U, Math.cos(a) * 0.36 * U];
    const organ = paint(ellipsoid(at, [0.2 * U, 0.07 * U, 0.2 * U], w.steps(8, 18)), () => blend(c, pale, 0.6));
    organ.glow = Float32Array.from(organ.colors as Float32Array, (x) => x * 0.6 * (r.glow ?? 0));
    w.put("body", pulsing(organ, rim, U), "hips");
  }

  const tentacles: NonNullable<BodyPlan["tentacles"]> = [];
  const chain = (
    id: number,
    way: Vec3,
    from: number,
    long: number,
    joints: number,
  ): { names: string[]; at: Vec3[] } => {
    const names: string[] = [];
    const at: Vec3[] = [];
    for (let j = 0; j <= joints; j++) {
      const f = j / joints;
      const bulge = from * (1 + 0.12 * Math.sin(f * 5 + id * 2.1));
      at.push([
        way[0] * bulge * U,
        rim - f * long * U + (from < 0.5 ? 0.25 * r.height * U * (1 - f) : 0),
        way[2] * bulge * U,
      ]);
      if (j < joints) names.push(w.joint(`arm${id}_${j}`, j ? names[j - 1] : "hips", at[j]));
    }
    tentacles.push({ joints: names, out: way });
    return { names, at };
  };
  const rng = random(`jelly ${seed}`);
  const threads = w.fine < 0.1 ? 8 : r.count;
  for (let i = 0; i < threads; i++) {
    const a = ((i + 0.5) / threads) * 2 * Math.PI;
    const way: Vec3 = [Math.sin(a), 0, Math.cos(a)];
    const { names, at } = chain(i, way, 0.93, r.length * rng.range(0.72, 1), 4);
    const m = taperedTube(
      at,
      [0.03, 0.022, 0.016, 0.012, 0.006].map((x) => x * U),
      { segments: w.steps(6, 16), sides: w.steps(4, 7), caps: true },
    );
    w.put(
      "body",
      alongChain(
        w,
        lit(
          paint(m, () => blend(c, pale, 0.15)),
          glowing(0.5),
        ),
        names,
        at,
      ),
    );
  }
  // Frilled arms: ribbons with a wavy edge.
  for (let i = 0; i < 4; i++) {
    const a = (i * Math.PI) / 2 + 0.4;
    const way: Vec3 = [Math.sin(a), 0, Math.cos(a)];
    const { names, at } = chain(threads + i, way, 0.2, r.length * 0.8, 5);
    const m = gridMesh(w.steps(4, 8), w.steps(14, 44), (u, v) => {
      const f = v * (at.length - 1);
      const n = Math.min(at.length - 2, Math.floor(f));
      const p = [0, 1, 2].map((q) => lerp(at[n][q], at[n + 1][q], f - n)) as Vec3;
      const x = (u - 0.5) * 2;
      const wide = 0.16 * (1 - 0.75 * v) * U;
      const frill = 0.09 * U * x * x * Math.sin(v * 34 + x * 2 + i) * (1 - 0.5 * v);
      return [p[0] + way[2] * x * wide + way[0] * frill, p[1], p[2] - way[0] * x * wide + way[2] * frill];
    });
    const painted = paint(m, (_p, _n, vertex) => {
      const u = (m.uvs as Float32Array)[vertex * 2];
      return blend(pale, c, 0.35 + 0.65 * smoothstep(0.2, 0.5, Math.abs(u - 0.5)));
    });
    w.put("body", alongChain(w, lit(painted, glowing(0.6)), names, at));
  }
  return w.model(
    {
      kind: "drifter",
      legs: [],
      rootHeight: rim + 0.35 * r.height * U,
      speeds: { walk: r.goes.walk * U, run: r.goes.run * U },
      eyes: [0, rim + 0.4 * r.height * U, 0.9 * U],
      head: { at: [0, rim + 0.4 * r.height * U, 0], radius: 0.9 * U, joint: "hips" },
      tentacles,
      goes: { stride: r.goes.stride * U, pulse: r.goes.pulse ?? 0.55, trails: 0, leans: 0.5, shows: 10 },
    },
    { back: { at: [0, top, 0], joint: "hips" } },
    [{ shape: "sphere", at: [0, rim + 0.4 * r.height * U, 0], radius: 0.9 * U }],
  );
}

/** A mesh with the morph of a beat: drawn in towards the axis, most at the rim, and a little taller. */
function pulsing(m: Mesh, rim: number, U: number): Mesh {
  const n = m.positions.length / 3;
  const vertices = Uint32Array.from({ length: n }, (_, i) => i);
  const deltas = new Float32Array(n * 3);
  for (let i = 0; i < n; i++) {
    const [x, y, z] = [m.positions[i * 3], m.positions[i * 3 + 1], m.positions[i * 3 + 2]];
    const out = Math.hypot(x, z) / U;
    const k = 0.28 * smoothstep(0.1, 1, out);
    deltas.set(
      [
        -x * k,
        0.1 * U * smoothstep(1, 0.2, out) - 0.12 * U * smoothstep(0.6, 1, out) * clamp(1 - (y - rim) / U),
        -z * k,
      ],
      i * 3,
    );
  }
  return { ...m, morphs: { pulse: { vertices, deltas } } };
}

const lit = (m: Mesh, glow: Color): Mesh => {
  const out = new Float32Array(m.positions.length);
  for (let i = 0; i < out.length; i += 3) out.set(glow, i);
  return { ...m, glow: out };
};

/** Skins a mesh to a chain of joints by the nearest of its bones. */
function alongChain(w: Bodywork, m: Mesh, names: string[], at: Vec3[]): Mesh {
  const flesh: Flesh[] = names.map((name, i) => ({ joint: w.index(name), ends: [at[i + 1]], radius: 0 }));
  const long = Math.hypot(at[1][0] - at[0][0], at[1][1] - at[0][1], at[1][2] - at[0][2]);
  return { ...m, skin: skinWeights({ joints: w.joints }, flesh, m.positions, long * 0.16) };
}

/** A starfish: a rounded star with a knobbly back. */
function star(w: Bodywork, r: Radial, hide: Hide, U: number, seed: number): Model {
  w.bin("body", { kind: "skin", roughness: 0.6 });
  const painter = hidePainter(hide, U, "body", seed);
  const H = r.height * U;
  w.joint("hips", undefined, [0, H * 0.4, 0]);
  const n = r.count;
  const flesh: Flesh[] = [{ joint: 0, ends: [[0, H * 0.4, 0]], radius: 0.22 * U }];
  const tentacles: NonNullable<BodyPlan["tentacles"]> = [];
  for (let i = 0; i < n; i++) {
    const a = (i / n) * 2 * Math.PI;
    const way: Vec3 = [Math.sin(a), 0, Math.cos(a)];
    const at = (d: number): Vec3 => [way[0] * d * U, H * 0.3, way[2] * d * U];
    const names = [0, 1, 2].map((j) => w.joint(`arm${i}_${j}`, j ? `arm${i}_${j - 1}` : "hips", at(0.3 + j * 0.22)));
    names.forEach((name, j) => {
      flesh.push({ joint: w.index(name), ends: [at(0.3 + (j + 1) * 0.22)], radius: 0.04 * U });
    });
    tentacles.push({ joints: names, out: way });
  }
  // How far the star reaches at an angle: arms with round ends and waists between them.
  const reach = (a: number): number => {
    const f = Math.abs((((((a / (2 * Math.PI)) * n + 0.5) % 1) + 1) % 1) - 0.5) * 2;
    return lerp(1, 0.32, smoothstep(0, 1, f ** 0.62) ** 0.8);
  };
  const m = gridMesh(
    w.steps(30, 120),
    w.steps(6, 20),
    (u, v) => {
      const a = u * 2 * Math.PI;
      // From the middle of the back over the rim to the middle below.
      const over = v < 0.72;
      const x = over ? v / 0.72 : (1 - v) / 0.28;
      const far = reach(a) * U * (over ? x : x * 0.94);
      const across = Math.abs((((((a / (2 * Math.PI)) * n + 0.5) % 1) + 1) % 1) - 0.5) * 2;
      const ridge = lerp(1, 0.45, smoothstep(0, 0.35, across) * smoothstep(0.1, 0.6, x));
      const y = over
        ? H * (0.16 + 0.84 * Math.sqrt(Math.max(0, 1 - x ** 2.2)) * ridge * lerp(1, 0.5, x))
        : H * 0.12 * x;
      const knob = over
        ? H * 0.07 * Math.max(0, noise3((Math.sin(a) * far * 26) / U, x * 9, (Math.cos(a) * far * 26) / U))
        : 0;
      return [Math.sin(a) * far, y + knob, Math.cos(a) * far];
    },
    true,
  );
  outward(m, [0, H * 0.3, 0]);
  const painted = paint(m, (p, nn) => {
    const c = painter(p, nn, Math.hypot(p[0], p[2]), 0);
    const dots = smoothstep(0.25, 0.5, noise3((p[0] / U) * 30, 3, (p[2] / U) * 30)) * (nn[1] > 0.2 ? 1 : 0);
    return blend(c, linear(hide.belly ?? "#f6d8b0"), dots * 0.4);
  });
  w.put("body", { ...painted, skin: skinWeights({ joints: w.joints }, flesh, painted.positions, 0.07 * U) });
  return w.model(
    {
      kind: "crawler",
      legs: [],
      rootHeight: H * 0.4,
      speeds: { walk: r.goes.walk * U, run: r.goes.run * U },
      eyes: [0, H, 0.1 * U],
      head: { at: [0, H * 0.5, 0], radius: 0.4 * U, joint: "hips" },
      tentacles,
      goes: { stride: r.goes.stride * U, shows: 12 },
    },
    { back: { at: [0, H, 0], joint: "hips" } },
    [{ shape: "cylinder", at: [0, H / 2, 0], radius: 0.6 * U, half: H / 2 }],
  );
}

/** A sea urchin: a ball of spines. */
function urchin(w: Bodywork, r: Radial, hide: Hide, U: number, seed: number): Model {
  w.bin("body", { kind: "plain", roughness: 0.42 });
  const painter = hidePainter(hide, U, "body", seed);
  const R = r.height * U;
  const at: Vec3 = [0, R * 0.85 + r.length * U * 0.12, 0];
  w.joint("hips", undefined, at);
  // Ends of the longest spines: they tell how much room it takes.
  for (const [i, d] of [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ].entries())
    w.joint(
      `tip${i}`,
      "hips",
      add(at, [d[0] * (R + r.length * U), d[1] * (R * 0.8 + r.length * U), d[2] * (R + r.length * U)]),
    );
  const ball = ellipsoid(at, [R, R * 0.85, R], w.steps(12, 32));
  w.put(
    "body",
    paint(ball, (p, n) => shade(painter(p, n, 0, 0), 0.7)),
    "hips",
  );
  const rng = random(`urchin ${seed}`);
  const spines = w.steps(60, r.count);
  const tip = hide.belly ? linear(hide.belly) : shade(linear(hide.base), 1.6);
  for (let i = 0; i < spines; i++) {
    // Evenly over the ball by the golden angle.
    const y = 1 - (2 * (i + 0.5)) / spines;
    const a = i * 2.399963 + rng.range(-0.1, 0.1);
    const k = Math.sqrt(1 - y * y);
    const d = normalize([Math.sin(a) * k, y * 0.9, Math.cos(a) * k]);
    const low = d[1] < -0.2 ? 0.45 : 1;
    const long = r.length * U * rng.range(0.75, 1.1) * low;
    const from = add(at, [d[0] * R * 0.9, d[1] * R * 0.76, d[2] * R * 0.9]);
    const end: Vec3 = add(from, [d[0] * long, d[1] * long, d[2] * long]);
    if (end[1] < 0.01 * U) end[1] = 0.01 * U;
    const m = taperedTube([from, end], [0.045 * U, 0.008 * U], { segments: 2, sides: w.steps(4, 6), caps: false });
    w.put(
      "body",
      paint(m, (p, n) =>
        blend(
          painter(p, n, 0, 0),
          tip,
          clamp(Math.hypot(p[0] - from[0], p[1] - from[1], p[2] - from[2]) / long) ** 2 * 0.7,
        ),
      ),
      "hips",
    );
  }
  return w.model(
    {
      kind: "crawler",
      legs: [],
      rootHeight: at[1],
      speeds: { walk: r.goes.walk * U, run: r.goes.run * U },
      eyes: [0, at[1] + R, R],
      head: { at, radius: R, joint: "hips" },
      goes: { stride: r.goes.stride * U, shows: 12 },
    },
    { back: { at: [0, at[1] + R, 0], joint: "hips" } },
    [{ shape: "sphere", at, radius: R }],
  );
}
