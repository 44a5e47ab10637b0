/** Things that wild and worked land brings with it: bales, silos, lianas, lily pads, ski gates and lifts. */
import type { Vec3 } from "../../shape/math.ts";
import { meshBox } from "../../shape/mesh.ts";
import { noise3, random } from "../../shape/random.ts";
import { linear } from "../../surface/spec.ts";
import { Batch, type Paint } from "../built/batch.ts";
import { modelOf } from "../built/model.ts";
import { tone } from "../built/surfaces.ts";
import { SNOW } from "../plants/season.ts";
import { leaf, shade, sprout } from "../plants/sprout.ts";
import type { Model } from "../types.ts";

const painted = (hex: string): Paint => ({ on: "paint", color: tone(hex) });

/** A round bale of straw lying on its side, 1.5 m high; `snow` 0..1 lies on it. */
export function growBale(snow: number): Model {
  const s = sprout();
  const straw = linear("#d6ae58");
  const [n, r, half] = [22, 0.75, 0.62];
  const rings = [-half, -half, half, half].map((x, j) =>
    Array.from({ length: n }, (_, i) => {
      const a = (i / n) * Math.PI * 2;
      const k = 1 + 0.025 * noise3(Math.sin(a) * 6, x * 3, Math.cos(a) * 6);
      const end = j === 0 || j === 3;
      const up = Math.cos(a);
      const c = shade(straw, 0.75 + 0.22 * noise3(i * 1.7, j * 2.3, 1) + 0.12 * up);
      return s.vertex(
        [x, r + Math.cos(a) * r * k, Math.sin(a) * r * k],
        end ? [Math.sign(x), 0, 0] : [0, up, Math.sin(a)],
        snow > 0 && up > 0.55 ? SNOW : c,
        0.55 + 0.45 * (0.5 + 0.5 * up),
      );
    }),
  );
  for (const [a, b] of [[1, 2]])
    for (let i = 0; i < n; i++) {
      const k = (i + 1) % n;
      s.triangle(rings[a][i], rings[a][k], rings[b][k]);
      s.triangle(rings[a][i], rings[b][k], rings[b][i]);
    }
  for (const [ring, x] of [
    [rings[0], -half],
    [rings[3], half],
  ] as [number[], number][]) {
    // The spiral of the roll shows on its ends.
    const mid = s.vertex([x, r, 0], [Math.sign(x), 0, 0], shade(straw, 0.55), 0.9);
    const half2 = Array.from({ length: n }, (_, i) => {
      const a = (i / n) * Math.PI * 2;
      return s.vertex(
        [x, r + Math.cos(a) * r * 0.55, Math.sin(a) * r * 0.55],
        [Math.sign(x), 0, 0],
        shade(straw, i % 2 ? 0.95 : 0.8),
        0.9,
      );
    });
    for (let i = 0; i < n; i++) {
      const k = (i + 1) % n;
      s.triangle(ring[i], ring[k], half2[k]);
      s.triangle(ring[i], half2[k], half2[i]);
      s.triangle(half2[i], half2[k], mid);
    }
  }
  const mesh = s.build();
  return {
    parts: [{ name: "bale", mesh, surface: { kind: "plain", roughness: 0.95 } }],
    box: meshBox(mesh),
    anchors: {},
    colliders: [{ shape: "box", at: [0, 0.75, 0], half: [0.62, 0.7, 0.7] }],
  };
}

/** A steel silo with a domed roof, 13 m. */
export function growSilo(): Model {
  const b = new Batch();
  b.lathe(
    [0, 0, 0],
    [
      [2.4, 0],
      [2.4, 10.6],
      [2.46, 10.7],
      [2.2, 11.6],
      [1.4, 12.5],
      [0.3, 12.9],
      [0, 12.95],
    ],
    { on: "metal", color: tone("#b8bec4"), shade: (p) => tone(Math.floor(p[1] * 1.4) % 2 ? "#aab2ba" : "#c2c8ce") },
    20,
  );
  return modelOf(b, "silo", {}, { cell: 0.6, ground: 0.5 });
}

/** Lianas that hang from y = 0 down, `long` metres, with leaves. */
export function growLiana(seed: number, long: number): Model {
  const rng = random(`liana ${seed}`);
  const s = sprout();
  const wood = linear("#5a4a30");
  for (let k = 0; k < 3; k++) {
    const l = long * rng.range(0.6, 1);
    const [x0, z0] = [rng.range(-0.5, 0.5), rng.range(-0.5, 0.5)];
    const at = (t: number): Vec3 => [x0 + 0.35 * Math.sin(t * 4 + k), -l * t, z0 + 0.3 * Math.cos(t * 3 + k * 2)];
    let before: number[] | undefined;
    for (let j = 0; j <= 9; j++) {
      const p = at(j / 9);
      const ring = [0, 1, 2].map((i) => {
        const a = (i / 3) * Math.PI * 2;
        return s.vertex(
          [p[0] + Math.sin(a) * 0.028, p[1], p[2] + Math.cos(a) * 0.028],
          [Math.sin(a), 0, Math.cos(a)],
          wood,
          0.8,
          0.25 * (j / 9),
        );
      });
      if (before)
        for (let i = 0; i < 3; i++) {
          s.triangle(before[i], before[(i + 1) % 3], ring[i]);
          s.triangle(before[(i + 1) % 3], ring[(i + 1) % 3], ring[i]);
        }
      before = ring;
    }
    for (let j = 0; j < 16; j++) {
      const p = at((j + rng()) / 16);
      const a = rng.range(0, Math.PI * 2);
      const way: Vec3 = [Math.sin(a) * 0.22, rng.range(-0.22, -0.05), Math.cos(a) * 0.22];
      const g = shade(linear("#5a9a34"), rng.range(0.6, 1.1));
      leaf(
        s,
        p,
        [p[0] + way[0], p[1] + way[1], p[2] + way[2]],
        [Math.cos(a), 0, -Math.sin(a)],
        0.13,
        [Math.sin(a), 0.6, Math.cos(a)],
        { base: shade(g, 0.7), tip: g },
        0.9,
        0.5,
      );
    }
  }
  const mesh = s.build();
  return {
    parts: [{ name: "liana", mesh, surface: { kind: "foliage", twoSided: true } }],
    box: meshBox(mesh),
    anchors: {},
    colliders: [],
  };
}

/** A patch of lily pads with a few blossoms, flat on y = 0, about 1.6 m wide. */
export function growLilies(seed: number): Model {
  const rng = random(`lily ${seed}`);
  const s = sprout();
  for (let k = 0; k < 9; k++) {
    const a = k * 2.4;
    const q = 0.75 * Math.sqrt((k + 0.4) / 9);
    const [x, z, r] = [Math.sin(a) * q, Math.cos(a) * q, rng.range(0.13, 0.24)];
    const g = shade(linear("#5c8a3c"), rng.range(0.75, 1.1), rng.range(-0.1, 0.2));
    const turn = rng.range(0, 6.28);
    const mid = s.vertex([x, 0.025, z], [0, 1, 0], shade(g, 1.1), 1);
    let last: number | undefined;
    for (let i = 0; i <= 10; i++) {
      // A notch is left open.
      const b = turn + 0.25 + (i / 10) * 5.8;
      const v = s.vertex([x + Math.sin(b) * r, 0.03, z + Math.cos(b) * r], [0, 1, 0], shade(g, 0.8), 1);
      if (last !== undefined) s.triangle(mid, last, v);
      last = v;
    }
    if (k % 4 === 1)
      for (let i = 0; i < 10; i++) {
        const b = (i / 10) * Math.PI * 2;
        const out: Vec3 = [Math.sin(b), 0, Math.cos(b)];
        const k2 = i % 2 ? 0.08 : 0.11;
        leaf(
          s,
          [x, 0.04, z],
          [x + out[0] * k2, 0.13 - 0.04 * (i % 2), z + out[2] * k2],
          [out[2], 0, -out[0]],
          0.05,
          [out[0] * 0.5, 1, out[2] * 0.5],
          { base: linear("#f6c8d8"), tip: linear("#f08ab0") },
          1,
          0,
        );
      }
  }
  const mesh = s.build();
  return {
    parts: [{ name: "lilies", mesh, surface: { kind: "foliage", twoSided: true }, castShadow: false }],
    box: meshBox(mesh),
    anchors: {},
    colliders: [],
  };
}

/** A slalom gate: two poles with a cloth between them. */
export function slalomGate(hex: string): Model {
  const b = new Batch();
  for (const x of [-0.55, 0.55]) b.cylinder([x, -0.2, 0], 1.9, 0.025, painted(hex), 0.02, 6);
  b.box([0, 1.15, 0], [1.05, 0.55, 0.015], painted(hex));
  return modelOf(b, "gate", {}, { cell: 0.3, ground: 0.2 });
}

/** A pylon of a chair lift with its arms, 9 m; cables and chairs hang along z for `span` metres to both sides. */
export function liftPylon(span: number, rise: number): Model {
  const b = new Batch();
  const steel: Paint = { on: "metal", color: tone("#6d7580") };
  b.cylinder([0, -1, 0], 10, 0.3, steel, 0.2, 10);
  b.box([0, 8.9, 0], [4.4, 0.22, 0.3], steel);
  for (const x of [-2, 2]) {
    b.box([x, 8.7, 0], [0.3, 0.3, 1.4], steel);
    const cable = [-1, -0.5, 0, 0.5, 1].map(
      (t): Vec3 => [
        x,
        8.6 - rise * t * 0.5 - 0.7 * (0.25 - (Math.abs(t) - 0.5) ** 2) * (t === 0 ? 0 : 1),
        (t * span) / 2,
      ],
    );
    b.rod(cable, 0.03, { on: "matte", color: tone("#202428") }, { sides: 4 });
    for (const t of [-0.35, 0.3]) {
      const [y, z] = [8.5 - rise * t * 0.5 - 0.1, (t * span) / 2];
      b.rod(
        [
          [x, y, z],
          [x, y - 2.1, z],
        ],
        0.03,
        steel,
        { sides: 4 },
      );
      b.box([x, y - 2.2, z + 0.1], [1.2, 0.07, 0.45], painted("#c8342c"));
      b.box([x, y - 1.85, z - 0.12], [1.2, 0.65, 0.06], painted("#c8342c"));
    }
  }
  return modelOf(b, "lift", {}, { cell: 0.6, ground: 0.4 });
}
