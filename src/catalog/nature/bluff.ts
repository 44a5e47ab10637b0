/** Rock walls: a steep face along a plan, in strata that step back, with buttresses; and mesas closed all around. */
import { clamp, lerp, mix, smoothstep, type Vec2, type Vec3 } from "../../shape/math.ts";
import { computeNormals, type Mesh } from "../../shape/mesh.ts";
import { noise3 } from "../../shape/random.ts";
import { rolling } from "../../shape/terrain.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { shade } from "../plants/sprout.ts";
import type { Part } from "../types.ts";

/** Colour of rock at a place; `n` is its normal and `up` 0 at the foot to 1 at the top. */
export type RockPaint = (p: Vec3, n: Vec3, up: number) => Color;

/** How a wall is built. Metres. */
export interface Bluff {
  /** Foot in xz. It faces +z where the plan goes to +x: walk along it with the open side on the right hand. */
  plan: Vec2[];
  base: number;
  /** Height at u in 0..1 along the plan. */
  height(u: number): number;
  /** How far its top lies behind its foot. */
  setback: number;
  /** Strata, each a cliff and a ledge. */
  ledges: number;
  /** Depth of buttresses and gullies, and their size. */
  relief: number;
  wavelength: number;
  /** Metres between columns; and rows a stratum. */
  step: number;
  rows?: number;
  /** Width of the flat top. */
  cap?: number;
  paint: RockPaint;
  seed?: number;
  /** Draws the plan's ends together. */
  closed?: boolean;
}

/** Points along a plan at even steps, with the unit vector out of the wall at each. */
function walk(plan: Vec2[], step: number, closed: boolean): { at: Vec2; out: Vec2; u: number }[] {
  const points = closed ? [...plan, plan[0]] : plan;
  const lengths = points.slice(1).map((p, i) => Math.hypot(p[0] - points[i][0], p[1] - points[i][1]));
  const total = lengths.reduce((a, b) => a + b, 0);
  const n = Math.max(3, Math.round(total / step));
  const at = (s: number): Vec2 => {
    let left = clamp(s, 0, total);
    for (let i = 0; i < lengths.length; i++) {
      if (left <= lengths[i] || i === lengths.length - 1) {
        const t = lengths[i] ? left / lengths[i] : 0;
        return [lerp(points[i][0], points[i + 1][0], t), lerp(points[i][1], points[i + 1][1], t)];
      }
      left -= lengths[i];
    }
    return points[points.length - 1];
  };
  const round = step * 1.6;
  return Array.from({ length: n + 1 }, (_, i) => {
    const s = (i / n) * total;
    const wrap = (q: number) => (closed ? (q + total) % total : q);
    const a = at(wrap(s - round));
    const b = at(wrap(s + round));
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return { at: at(closed ? s % total : s), out: [-(b[1] - a[1]) / l, (b[0] - a[0]) / l] as Vec2, u: i / n };
  });
}

/** The wall as a mesh. */
export function bluffMesh(b: Bluff): Mesh {
  const { rows = 4, seed = 1, cap = 0, ledges } = b;
  const columns = walk(b.plan, b.step, b.closed ?? false);
  const up = ledges * rows;
  const lines = up + (cap > 0 ? 2 : 0);
  const w = columns.length;
  const positions = new Float32Array(w * (lines + 1) * 3);
  const shares = new Float32Array(w * (lines + 1));
  columns.forEach(({ at, out, u }, i) => {
    const high = b.height(b.closed && i === w - 1 ? 0 : u);
    for (let j = 0; j <= lines; j++) {
      const v = Math.min(1, j / up);
      const s = v * ledges + 0.22 * noise3(at[0] * 0.05, seed, at[1] * 0.05);
      const stair = (Math.floor(s) + smoothstep(0.62, 1, s - Math.floor(s))) / ledges;
      const y = b.base + high * v;
      const big = rolling(at[0], at[1], b.wavelength, 3, seed);
      const crack = Math.abs(noise3((at[0] * 2.3) / b.wavelength, seed + y * 0.004, (at[1] * 2.3) / b.wavelength));
      const fine = noise3(at[0] * 0.5, y * 0.35 + seed, at[1] * 0.5);
      let push = -b.setback * lerp(v, stair, 0.9) + b.relief * (big - 0.7 * smoothstep(0.16, 0, crack) + 0.16 * fine);
      if (j > up) push -= (cap * (j - up)) / 2;
      // The last line of the flat top dips, so that it never ends in the sky.
      const dip = j === lines && cap > 0 ? 0.12 * high : 0;
      const v3 = (j * w + i) * 3;
      positions[v3] = at[0] + out[0] * push;
      positions[v3 + 1] = y + (j >= up ? 0.03 * high * fine : 0) - dip;
      positions[v3 + 2] = at[1] + out[1] * push;
      shares[j * w + i] = v;
    }
  });
  const indices: number[] = [];
  for (let j = 0; j < lines; j++)
    for (let i = 0; i + 1 < w; i++) {
      const a = j * w + i;
      if ((i + j) % 2) indices.push(a, a + 1, a + w + 1, a, a + w + 1, a + w);
      else indices.push(a, a + 1, a + w, a + 1, a + w + 1, a + w);
    }
  const normals = computeNormals(positions, Uint32Array.from(indices));
  const colors = new Float32Array(positions.length);
  const occlusion = new Float32Array(shares.length);
  for (let v = 0; v < shares.length; v++) {
    const [k, n3] = [v * 3, [normals[v * 3], normals[v * 3 + 1], normals[v * 3 + 2]] as Vec3];
    colors.set(b.paint([positions[k], positions[k + 1], positions[k + 2]], n3, shares[v]), k);
    // Darker at the foot and in gullies.
    occlusion[v] = clamp(0.62 + 0.38 * smoothstep(0, 0.16, shares[v]));
  }
  return { positions, normals, colors, occlusion, indices: Uint32Array.from(indices) };
}

/** The wall as a part of a ground. */
export const bluff = (name: string, b: Bluff, casts = true): Part => ({
  name,
  mesh: bluffMesh(b),
  surface: { kind: "stone", roughness: 0.95 },
  castShadow: casts,
});

/** A round plan for `Bluff.plan` of a mesa, with a wobble; to be closed. */
export function roundPlan(x: number, z: number, rx: number, rz: number, seed: number, n = 14): Vec2[] {
  return Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    const k = 1 + 0.28 * noise3(Math.sin(a) * 1.4, seed * 3.7, Math.cos(a) * 1.4);
    return [x + Math.sin(a) * rx * k, z + Math.cos(a) * rz * k];
  });
}

/** Layered rock: bands of hues by height, warped; paler on ledges. */
export function strataPaint(hues: string[], thickness: number, dust: string, seed = 3): RockPaint {
  const bands = hues.map(linear);
  const pale = linear(dust);
  return (p, n) => {
    const y =
      p[1] / thickness + 0.35 * rolling(p[0], p[2], 60, 2, seed) + 0.1 * noise3(p[0] * 0.3, p[1] * 0.6, p[2] * 0.3);
    const i = Math.floor(y);
    const pick = (k: number) =>
      bands[Math.floor((0.5 + 0.499 * Math.sin(k * 12.9898 + seed)) * bands.length) % bands.length];
    const c = mix(pick(i), pick(i + 1), smoothstep(0.72, 1, y - i));
    const grain =
      0.86 + 0.22 * noise3(p[0] * 0.9, p[1] * 1.6, p[2] * 0.9) + 0.14 * noise3(p[0] * 0.13, p[1] * 0.05, p[2] * 0.13);
    return shade(mix(c, pale, smoothstep(0.45, 0.85, n[1]) * 0.75), grain);
  };
}

/** Grey or brown rock with darker seams, moss or grass on its ledges, snow where it lies. */
export function rockPaint(color: string, options: { green?: Color; snow?: Color; seed?: number } = {}): RockPaint {
  const base = linear(color);
  const dark = shade(base, 0.55, -0.1);
  const { green, snow, seed = 5 } = options;
  return (p, n) => {
    const k =
      0.5 + 0.6 * noise3(p[0] * 0.22 + seed, p[1] * 0.5, p[2] * 0.22) + 0.25 * noise3(p[0] * 1.1, p[1] * 2, p[2] * 1.1);
    let c = mix(dark, base, clamp(k));
    const lies = smoothstep(0.42, 0.75, n[1] + 0.22 * noise3(p[0] * 0.6, p[1] * 0.4, p[2] * 0.6));
    if (green) c = mix(c, green, lies * 0.9);
    if (snow) c = mix(c, snow, lies);
    return c;
  };
}
