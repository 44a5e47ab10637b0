/** What grows in the sea: branching, brain, fan and tube corals, anemones, starfish. Sizes about a metre, to be scaled. */
import { addScaled, clamp, normalize, type Vec3 } from "../../shape/math.ts";
import { meshBox } from "../../shape/mesh.ts";
import { ellipsoid, taperedTube } from "../../shape/primitives.ts";
import { noise3, type Random, random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Model } from "../types.ts";
import { type Sprout, shade, sprout } from "./sprout.ts";

/** Kinds of coral. */
export type CoralKind = "branching" | "brain" | "fan" | "tubes" | "anemone" | "table";

function branch(
  s: Sprout,
  from: Vec3,
  way: Vec3,
  length: number,
  radius: number,
  depth: number,
  color: Color,
  rng: Random,
): void {
  const to = addScaled(from, way, length);
  const mid = addScaled(addScaled(from, way, length * 0.5), [rng.range(-1, 1), 0, rng.range(-1, 1)], length * 0.08);
  const tip = shade(color, 1.5, 0.1);
  s.mesh(
    taperedTube([from, mid, to], [radius, radius * 0.85, radius * 0.7], {
      segments: 3,
      sides: 5,
      up: () => [1, 0.02, 0],
    }),
    (p) => (depth === 0 && p[1] > mid[1] ? tip : shade(color, 0.7 + 0.35 * clamp(p[1]))),
    (p) => clamp(0.5 + p[1]),
  );
  if (depth === 0) {
    s.mesh(ellipsoid(to, radius * 0.95, 5, 3), tip, 1);
    return;
  }
  const n = depth > 1 ? 3 : 2;
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI * 2 + rng.range(0, 2);
    const out = normalize(addScaled(way, [Math.sin(a), 0.25, Math.cos(a)], 0.62));
    branch(s, to, out, length * rng.range(0.68, 0.86), radius * 0.72, depth - 1, color, rng);
  }
}

/** Grows a coral of a kind in a colour; `seed` tells individuals apart, `sides` is 1 near and 0.6 far. */
export function growCoral(kind: CoralKind, hex: string, seed: number, fine = 1): Model {
  const rng = random(`coral ${kind} ${seed}`);
  const s = sprout();
  const color = linear(hex);
  if (kind === "branching")
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * Math.PI * 2 + rng.range(-0.3, 0.3);
      branch(
        s,
        [Math.sin(a) * 0.06, -0.05, Math.cos(a) * 0.06],
        normalize([Math.sin(a) * 0.55, 1, Math.cos(a) * 0.55]),
        0.28,
        0.05,
        fine < 1 ? 1 : 2,
        color,
        rng,
      );
    }
  else if (kind === "brain") {
    const m = ellipsoid([0, 0.2, 0], [0.5, 0.42, 0.46], Math.round(26 * fine), Math.round(15 * fine));
    s.mesh(
      m,
      (p) => {
        const groove = Math.abs(noise3(p[0] * 7 + seed, p[1] * 7, p[2] * 7));
        return shade(color, groove < 0.16 ? 0.5 : 1.05);
      },
      (p) => clamp(0.4 + p[1]),
    );
  } else if (kind === "tubes")
    for (let i = 0; i < 7; i++) {
      const a = i * 2.4;
      const r = 0.2 * Math.sqrt(i / 7);
      const high = rng.range(0.35, 0.85);
      const [x, z] = [Math.sin(a) * r, Math.cos(a) * r];
      const lean: Vec3 = [x * 0.9, high, z * 0.9];
      const w = rng.range(0.06, 0.1);
      s.mesh(
        taperedTube(
          [
            [x, -0.05, z],
            [x + lean[0] * 0.4, high * 0.5, z + lean[2] * 0.4],
            [x + lean[0], high, z + lean[2]],
          ],
          [w * 0.8, w, w * 1.15],
          { segments: 5, sides: 8, up: () => [1, 0.02, 0] },
        ),
        (p) => shade(color, 0.65 + 0.5 * (p[1] / high)),
        (p) => clamp(0.5 + p[1]),
      );
      // The dark mouth of the tube.
      const top: Vec3 = [x + lean[0], high + 0.012, z + lean[2]];
      const mid = s.vertex(top, [0, 1, 0], shade(color, 0.18), 0.5);
      const ring = Array.from({ length: 8 }, (_, k) => {
        const b = (k / 8) * Math.PI * 2;
        return s.vertex(
          [top[0] + Math.sin(b) * w * 0.95, top[1], top[2] + Math.cos(b) * w * 0.95],
          [0, 1, 0],
          shade(color, 0.5),
          1,
        );
      });
      ring.forEach((v, k) => s.triangle(mid, v, ring[(k + 1) % 8]));
    }
  else if (kind === "fan") {
    // A flat lace of ribs: a half disc with a wavy rim and holes of colour.
    const [n, m] = [18, 7];
    const rows: number[][] = [];
    for (let j = 0; j <= m; j++)
      rows.push(
        Array.from({ length: n + 1 }, (_, i) => {
          const a = ((i / n) * 1.5 - 0.75) * Math.PI * 0.8;
          const r = (j / m) * (0.72 + 0.14 * noise3(i * 0.5, seed, 2));
          const rib = Math.abs(((i * 3.2 + j * 1.1) % 2) - 1);
          return s.vertex(
            [Math.sin(a) * r, Math.cos(a) * r + 0.02, 0.06 * noise3(i * 0.4, j * 0.5, seed)],
            [0.1, 0.2, 1],
            shade(color, 0.55 + 0.6 * rib),
            0.6 + 0.4 * (j / m),
            0.12 * (j / m),
          );
        }),
      );
    for (let j = 0; j < m; j++)
      for (let i = 0; i < n; i++)
        if (noise3(i * 1.3, j * 1.7, seed * 3) < 0.42) {
          s.triangle(rows[j][i], rows[j][i + 1], rows[j + 1][i + 1]);
          s.triangle(rows[j][i], rows[j + 1][i + 1], rows[j + 1][i]);
        }
  } else if (kind === "table") {
    s.mesh(
      taperedTube(
        [
          [0, -0.1, 0],
          [0.03, 0.2, 0],
          [0, 0.42, 0],
        ],
        [0.16, 0.08, 0.2],
        { segments: 3, sides: 7, up: () => [1, 0.02, 0] },
      ),
      shade(color, 0.6),
      0.7,
    );
    s.mesh(
      ellipsoid([0, 0.46, 0], [0.72, 0.06, 0.66], Math.round(22 * fine), 5),
      (p) => shade(color, 0.75 + 0.4 * noise3(p[0] * 9, seed, p[2] * 9) + (Math.hypot(p[0], p[2]) > 0.6 ? 0.4 : 0)),
      (p) => (p[1] < 0.45 ? 0.5 : 1),
    );
  } else
    for (let i = 0; i < 46 * fine; i++) {
      const a = i * 2.39996;
      const r = 0.26 * Math.sqrt((i + 0.5) / (46 * fine));
      const [x, z] = [Math.sin(a) * r, Math.cos(a) * r];
      const tip: Vec3 = [
        x * 2.1 + rng.range(-0.05, 0.05),
        0.36 - 0.5 * r + rng.range(0, 0.06),
        z * 2.1 + rng.range(-0.05, 0.05),
      ];
      const b: Vec3 = [x, 0, z];
      const n: Vec3 = normalize([x, 0.4, z]);
      const side: Vec3 = normalize([z, 0, -x]);
      const l = s.vertex(addScaled(b, side, 0.025), n, shade(color, 0.55), 0.5, 0);
      const q = s.vertex(addScaled(b, side, -0.025), n, shade(color, 0.55), 0.5, 0);
      const c1 = s.vertex(addScaled(tip, side, 0.017), n, color, 1, 0.6);
      const c2 = s.vertex(addScaled(tip, side, -0.017), n, color, 1, 0.6);
      const end = s.vertex(addScaled(tip, normalize([x, 0.6, z]), 0.05), n, linear("#fbe6ee"), 1, 0.7);
      s.triangle(l, q, c2);
      s.triangle(l, c2, c1);
      s.triangle(c1, c2, end);
    }
  const mesh = s.build();
  const soft = kind === "fan" || kind === "anemone";
  return {
    parts: [
      {
        name: kind,
        mesh,
        surface: { kind: soft ? "foliage" : "plain", roughness: 0.8, ...(soft ? { twoSided: true } : {}) },
      },
    ],
    box: meshBox(mesh),
    anchors: {},
    colliders: [],
  };
}

/** A starfish lying flat, about 0.4 m wide. */
export function growStarfish(hex: string): Model {
  const s = sprout();
  const color = linear(hex);
  const mid = s.vertex([0, 0.06, 0], [0, 1, 0], shade(color, 1.2), 1);
  const ring = Array.from({ length: 20 }, (_, i) => {
    const a = (i / 20) * Math.PI * 2;
    const r = 0.2 * [1, 0.6, 0.32, 0.6][i % 4];
    return s.vertex(
      [Math.sin(a) * r, i % 4 === 0 ? 0.015 : 0.035, Math.cos(a) * r],
      normalize([Math.sin(a) * 0.4, 1, Math.cos(a) * 0.4]),
      shade(color, 0.85),
      1,
    );
  });
  ring.forEach((v, i) => s.triangle(mid, v, ring[(i + 1) % 20]));
  const mesh = s.build();
  return {
    parts: [{ name: "starfish", mesh, surface: { kind: "plain", roughness: 0.8, twoSided: true } }],
    box: meshBox(mesh),
    anchors: {},
    colliders: [],
  };
}

/** Kelp: a few long stems with wavy blades all along, about 4 m tall; it sways with the water. */
export function growKelp(seed: number, fine = 1): Model {
  const rng = random(`kelp ${seed}`);
  const s = sprout();
  for (let k = 0; k < 4; k++) {
    const high = rng.range(2.6, 4.6);
    const a = k * 1.7;
    const [x0, z0, turn] = [Math.sin(a) * 0.25, Math.cos(a) * 0.25, rng.range(0, 6)];
    const at = (t: number): Vec3 => [
      x0 + 0.28 * Math.sin(t * 4 + turn) * t,
      high * t,
      z0 + 0.28 * Math.cos(t * 3 + turn) * t,
    ];
    const steps = Math.round(9 * fine);
    for (let j = 0; j < steps; j++) {
      const [p, q] = [at(j / steps), at((j + 1) / steps)];
      const w = 0.025;
      const [c, d] = [shade(linear("#5c5a1e"), 0.8), shade(linear("#7a7a28"), 1)];
      const n: Vec3 = [0.3, 0.5, 0.8];
      const v = [
        s.vertex([p[0] - w, p[1], p[2]], n, c, 0.8, 0.5 * (j / steps)),
        s.vertex([p[0] + w, p[1], p[2]], n, c, 0.8, 0.5 * (j / steps)),
        s.vertex([q[0] + w, q[1], q[2]], n, d, 0.9, 0.5 * ((j + 1) / steps)),
        s.vertex([q[0] - w, q[1], q[2]], n, d, 0.9, 0.5 * ((j + 1) / steps)),
      ];
      s.triangle(v[0], v[1], v[2]);
      s.triangle(v[0], v[2], v[3]);
    }
    const blades = Math.round(22 * fine);
    for (let j = 0; j < blades; j++) {
      const t = (j + 0.6) / blades;
      const p = at(t);
      const b = j * 2.4 + turn;
      const long = rng.range(0.5, 0.85) * (1.15 - 0.5 * t) * (fine < 1 ? 1.3 : 1);
      const out: Vec3 = [Math.sin(b), 0.55, Math.cos(b)];
      const side: Vec3 = [Math.cos(b), 0, -Math.sin(b)];
      const g = shade(linear("#9a9a34"), rng.range(0.65, 1.15), rng.range(-0.1, 0.3));
      const n = normalize([out[0] * 0.5, 0.8, out[2] * 0.5]);
      const mid = addScaled(p, out, long * 0.55);
      const tip: Vec3 = [p[0] + out[0] * long, p[1] + long * 0.3, p[2] + out[2] * long];
      const [i0, l, r, e] = [
        s.vertex(p, n, shade(g, 0.6), 0.7, 0.5 * t),
        s.vertex(addScaled(mid, side, 0.09), n, g, 0.95, 0.6 * t + 0.1),
        s.vertex(addScaled(mid, side, -0.09), n, shade(g, 0.85), 0.95, 0.6 * t + 0.1),
        s.vertex(tip, n, shade(g, 1.15), 1, 0.7 * t + 0.2),
      ];
      s.triangle(i0, l, e);
      s.triangle(i0, e, r);
    }
  }
  const mesh = s.build();
  return {
    parts: [{ name: "kelp", mesh, surface: { kind: "foliage", twoSided: true } }],
    box: meshBox(mesh),
    anchors: {},
    colliders: [],
  };
}
