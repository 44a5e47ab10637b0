/** Rocks with snow caps or moss, pebbles, and fallen logs. */
import { add, addScaled, clamp, emptyBox, mix, normalize, scale, type Vec3 } from "../../shape/math.ts";
import { computeNormals, type Mesh, meshBox } from "../../shape/mesh.ts";
import { ellipsoid, taperedTube } from "../../shape/primitives.ts";
import { noise3, random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import { SNOW, SNOW_SHADE } from "../plants/season.ts";
import { shade, sprout } from "../plants/sprout.ts";
import type { Model, Part } from "../types.ts";

/** Options of `growRock`. */
export interface RockOptions {
  seed: number;
  /** 0 none to 1 a thick cap. */
  snow: number;
  /** 0 bare to 1 green on top. */
  moss: number;
  color: string;
  /** Flattened height as a share of the width. */
  flat?: number;
  /** Steps around; triangles go with about its square. */
  sides?: number;
}

/** How far the rock's surface lies from its middle in the unit direction d, about 1. */
function rockRadius(d: Vec3, seed: number): number {
  const n = (f: number, k: number) => noise3(d[0] * f + seed * 3.1, d[1] * f + k, d[2] * f - seed * 1.7);
  let r = 1 + 0.3 * n(1.4, 0) + 0.12 * n(3.4, 5) + 0.05 * n(8, 9);
  // A few flat faces cut off, as rocks break.
  for (let i = 0; i < 5; i++) {
    const a = seed * 2.3 + i * 2.4;
    const face = normalize([Math.sin(a), 0.15 + 0.4 * Math.sin(i * 1.7 + seed), Math.cos(a)]);
    const along = d[0] * face[0] + d[1] * face[1] + d[2] * face[2];
    if (along > 0.05) r = Math.min(r, (0.82 + 0.1 * Math.sin(i * 5 + seed)) / along);
  }
  return r;
}

/** A rock about 2 m wide lying on the ground (y = 0 cuts it a little below its middle), to be scaled. */
export function growRock(options: RockOptions): Model {
  const { seed, snow, moss, flat = 0.62, sides = 16 } = options;
  const base = linear(options.color);
  const at = (d: Vec3, puff = 0): Vec3 => {
    const r = rockRadius(d, seed) + puff;
    return [d[0] * r, d[1] * r * flat + 0.12, d[2] * r];
  };
  const body = ellipsoid([0, 0, 0], 1, sides, Math.max(4, Math.round(sides * 0.6)));
  for (let i = 0; i < body.positions.length; i += 3) {
    const p = at(normalize([body.positions[i], body.positions[i + 1], body.positions[i + 2]]));
    body.positions.set(p, i);
  }
  body.normals = smoothByPlace(body);
  const s = sprout();
  s.mesh(
    body,
    (p, n) => {
      const grain = 0.85 + 0.35 * noise3(p[0] * 3 + seed, p[1] * 5, p[2] * 3);
      let c = shade(base, grain, 0.22 * noise3(p[0] * 1.3, p[1] * 1.3 + seed, p[2]));
      if (moss > 0)
        c = mix(
          c,
          shade(linear("#5c7030"), grain),
          moss * clamp((n[1] - 0.35 + 0.4 * noise3(p[0] * 2.4, 3, p[2] * 2.4)) * 2.2),
        );
      if (snow > 0) c = mix(c, SNOW_SHADE, snow * clamp((n[1] - 0.55) * 2));
      return c;
    },
    (p) => clamp(0.62 + p[1] * 0.8),
  );
  const parts: Part[] = [{ name: "rock", mesh: s.build(), surface: { kind: "stone", roughness: 0.9 } }];
  if (snow > 0) parts.push({ name: "snow", mesh: snowCap(at, seed, snow, sides), surface: { kind: "snow" } });
  const box = emptyBox();
  for (const part of parts) meshBox(part.mesh, box);
  return { parts, box, anchors: {}, colliders: [{ shape: "sphere", at: [0, 0.1, 0], radius: 0.75 }] };
}

/** Normals shared by vertices at one place, so that the seam of a closed grid does not show. */
function smoothByPlace(m: Mesh): Float32Array {
  const normals = computeNormals(m.positions, m.indices);
  const sums = new Map<string, Vec3>();
  const key = (i: number) => [0, 1, 2].map((k) => Math.round(m.positions[i + k] * 1e4)).join();
  for (let i = 0; i < normals.length; i += 3) {
    const n: Vec3 = [normals[i], normals[i + 1], normals[i + 2]];
    const sum = sums.get(key(i));
    sums.set(key(i), sum ? add(sum, n) : n);
  }
  for (let i = 0; i < normals.length; i += 3) normals.set(normalize(sums.get(key(i)) as Vec3), i);
  return normals;
}

/** A rounded cap of snow that follows the rock's top and ends in a thick soft lip. */
function snowCap(at: (d: Vec3, puff?: number) => Vec3, seed: number, snow: number, sides: number): Mesh {
  const rings = 5;
  const around = Math.max(9, Math.round(sides * 0.9));
  const positions: number[] = [];
  const colors: number[] = [];
  const occlusion: number[] = [];
  const indices: number[] = [];
  for (let j = 0; j <= rings; j++)
    for (let i = 0; i < around; i++) {
      const a = (i / around) * Math.PI * 2;
      const reach = (0.78 + 0.3 * noise3(Math.sin(a) * 1.6, seed, Math.cos(a) * 1.6)) * (0.75 + 0.35 * snow);
      const t = j / rings;
      const tilt = reach * t * 1.25;
      const d: Vec3 = [Math.sin(a) * Math.sin(tilt), Math.cos(tilt), Math.cos(a) * Math.sin(tilt)];
      const p = at(d, (0.15 * (1 - t ** 5) - (t === 1 ? 0.07 : 0)) * snow);
      positions.push(...p);
      colors.push(...mix(SNOW, SNOW_SHADE, t > 0.85 ? 0.5 : 0));
      occlusion.push(t === 1 ? 0.65 : 1);
    }
  for (let j = 0; j < rings; j++)
    for (let i = 0; i < around; i++) {
      const [a, b] = [j * around + i, j * around + ((i + 1) % around)];
      const [c, d] = [a + around, b + around];
      if (j > 0) indices.push(a, c, b);
      indices.push(b, c, d);
    }
  const m: Mesh = {
    positions: Float32Array.from(positions),
    normals: new Float32Array(positions.length),
    colors: Float32Array.from(colors),
    occlusion: Float32Array.from(occlusion),
    indices: Uint32Array.from(indices),
  };
  m.normals = smoothByPlace(m);
  return m;
}

/** A fallen trunk of `length` metres along x, with bark, pale cut ends, moss or snow on its back. */
export function growLog(seed: number, length: number, radius: number, snow: number): Model {
  const rng = random(seed);
  const s = sprout();
  const wobble = () => rng.range(-0.06, 0.06) * length * 0.4;
  const points: Vec3[] = [
    [-length / 2, radius * 0.8, 0],
    [-length / 6, radius * 0.75, wobble()],
    [length / 5, radius * 0.7, wobble()],
    [length / 2, radius * 0.6, 0],
  ];
  const bark = linear("#5c4434");
  const trunk = taperedTube(points, [radius, radius * 0.94, radius * 0.88, radius * 0.8], { segments: 9, sides: 11 });
  const cover = snow > 0 ? SNOW : linear("#5e7434");
  const paint = (p: Vec3, n: Vec3): Color =>
    mix(
      shade(bark, 0.8 + 0.4 * noise3(p[0] * 3, p[1] * 9, p[2] * 9)),
      cover,
      clamp((n[1] - 0.45 + 0.3 * noise3(p[0] * 2, 1, p[2] * 4)) * 2.5) * (snow > 0 ? 1 : 0.75),
    );
  s.mesh(trunk, paint, (p) => clamp(0.45 + p[1]));
  for (const end of [0, 3]) {
    const at = points[end];
    const out: Vec3 = [end ? 1 : -1, 0, 0];
    const r = radius * (end ? 0.8 : 1);
    const c = s.vertex(at, out, linear("#c8a070"), 0.9);
    const ring = Array.from({ length: 11 }, (_, i) => {
      const a = (i / 11) * Math.PI * 2;
      return s.vertex(
        addScaled(addScaled(at, [0, 1, 0], Math.cos(a) * r), [0, 0, 1], Math.sin(a) * r),
        out,
        linear("#8a6444"),
        0.8,
      );
    });
    ring.forEach((v, i) => s.triangle(c, v, ring[(i + 1) % 11]));
  }
  const mesh = s.build();
  return {
    parts: [{ name: "log", mesh, surface: { kind: "bark" } }],
    box: meshBox(mesh),
    anchors: {},
    colliders: [{ shape: "box", at: [0, radius * 0.7, 0], half: scale([length, radius * 2, radius * 2], 0.5) }],
  };
}

/** Pebbles: `count` small stones within `radius` metres, as one flat model. */
export function growPebbles(
  seed: number,
  count: number,
  radius: number,
  colors: string[],
  size: [number, number],
): Model {
  const rng = random(seed);
  const s = sprout();
  for (let i = 0; i < count; i++) {
    const a = i * 2.39996;
    const r = radius * Math.sqrt(rng());
    const w = rng.range(...size) * (rng.chance(0.12) ? 1.9 : 1);
    const at: Vec3 = [Math.sin(a) * r, w * 0.12, Math.cos(a) * r];
    const c = shade(linear(rng.pick(colors)), rng.range(0.75, 1.2), rng.range(-0.15, 0.2));
    const m = ellipsoid(at, [w * rng.range(0.8, 1.2), w * rng.range(0.4, 0.65), w * rng.range(0.7, 1)], 6, 3);
    s.mesh(m, c, (p) => clamp(0.5 + (p[1] / w) * 0.9));
  }
  const mesh = s.build();
  return {
    parts: [{ name: "pebbles", mesh, surface: { kind: "stone", roughness: 0.75 }, castShadow: false }],
    box: meshBox(mesh),
    anchors: {},
    colliders: [],
  };
}
