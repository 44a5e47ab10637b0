/** What covers a body beside its coat: shells, bands, plates, frills, spines. Model frame, metres. */
import { addScaled, clamp, lerp, mix, normalize, smoothstep, spline, sub, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes, paint } from "../../shape/mesh.ts";
import { added, cutAway, ellipsoidField, meshField, type Primitive } from "../../shape/sdf.ts";
import { rigid, skinWeights } from "../../shape/skinning.ts";
import { linear } from "../../surface/spec.ts";
import type { Detail } from "../types.ts";
import { shade } from "./coat.ts";
import { bodyFlesh, type Frame, headToModel, type Rig } from "./rig.ts";
import type { Plates, Species } from "./species.ts";

/** The armour of a species. */
export function armour(s: Species, f: Frame, rig: Rig, detail: Detail): Mesh[] {
  const out: Mesh[] = [];
  if (s.shell?.kind === "bands") out.push(bands(s, f, rig, s.shell));
  else if (s.shell) out.push(rigid(dome(f, s.shell, detail), rig.index("spine")));
  if (s.plates) out.push(plates(s, f, rig, s.plates));
  if (s.frill) out.push(frill(s, f, rig, s.frill));
  return out;
}

/** Weights from the flesh below. */
const follow = (s: Species, f: Frame, rig: Rig, m: Mesh): Mesh => ({
  ...m,
  skin: skinWeights(rig.skeleton, bodyFlesh(s, f, rig), m.positions, 0.05 * f.H),
});

/** The line of the back: from the nape over the trunk to the tip of the tail, on the skin; t as in `Plates`. */
export function backLine(s: Species, f: Frame): (t: number) => Vec3 {
  const H = f.H;
  const ridge = normalize(sub(f.headJoint, f.neckBase));
  const up: Vec3 = [0, ridge[2], -ridge[1]];
  const over = (t: number): Vec3 =>
    addScaled(mix(f.neckBase, f.headJoint, t), up, lerp(s.neck.base, s.neck.top, t) * 0.9 * H);
  const rise = Math.atan2(f.chest.at[1] - f.rump.at[1], f.chest.at[2] - f.rump.at[2]);
  const lean = Math.abs(rise) > 0.16 ? rise : 0;
  const top = (p: { at: Vec3; half: Vec3 }): Vec3 =>
    addScaled(p.at, [0, Math.cos(lean), -Math.sin(lean)], p.half[1] * 0.97);
  const trunk = [over(0.95), over(0.5), addScaled(top(f.chest), [0, 0, 1], 0.02 * H), top(f.loin), top(f.rump)];
  const radius = (t: number): number => {
    const r = s.tail.radii;
    const k = clamp(t) * (r.length - 1);
    const i = Math.min(r.length - 2, Math.floor(k));
    return lerp(r[i], r[i + 1], k - i) * H;
  };
  const tail = f.tail.map((p, i): Vec3 => [0, p[1] + radius(i / (f.tail.length - 1)) * 0.9, p[2]]);
  return (t) =>
    t <= 1 ? spline([...trunk, tail[0]], t) : spline([trunk[trunk.length - 1], ...tail], lerp(0.12, 1, t - 1));
}

/** Plates that stand on the back: broad leaves, thin at their rims. */
function plates(s: Species, f: Frame, rig: Rig, p: Plates): Mesh {
  const H = f.H;
  const line = backLine(s, f);
  const [main, rim] = [linear(p.color), p.edge ? linear(p.edge) : shade(linear(p.color), 0.6)];
  const out: Mesh[] = [];
  for (let i = 0; i < p.count; i++) {
    const k = (i + 0.5) / p.count;
    const t = lerp(p.from, p.to, k);
    const root = line(t);
    const d = normalize(sub(line(Math.min(2, t + 0.03)), line(Math.max(0, t - 0.03))));
    const up: Vec3 = normalize([0, -d[2], d[1]]);
    const rises: Vec3 = up[1] < 0 ? [0, -up[1], -up[2]] : up;
    const size = 0.28 + 0.72 * Math.sin(Math.PI * clamp(0.12 + k * 0.82)) ** 0.8;
    for (const side of p.double ? [1, -1] : [0]) {
      const lean: Vec3 = normalize([side * 0.3, rises[1], rises[2]]);
      const base = addScaled([side * 0.05 * H, root[1], root[2]], lean, -0.03 * H);
      out.push(leaf(base, lean, d, p.height * H * size, p.half * H * size, main, rim));
    }
  }
  return follow(s, f, rig, mergeMeshes(out));
}

/** A thick leaf from `root` along `up`, its edge along `d`; `half` is half its breadth, metres. */
export function leaf(root: Vec3, up: Vec3, d: Vec3, tall: number, half: number, main: Vec3, rim: Vec3): Mesh {
  const out: Vec3 = [up[1] * d[2] - up[2] * d[1], up[2] * d[0] - up[0] * d[2], up[0] * d[1] - up[1] * d[0]];
  const rows: [number, number][] = [
    [0, 0.75],
    [0.3, 1],
    [0.6, 0.82],
    [0.85, 0.42],
    [1, 0.03],
  ];
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  for (const [t, w] of rows)
    for (let j = 0; j < 6; j++) {
      // Round the section: edge, face, face, edge, face, face.
      const a = (j / 6) * Math.PI * 2;
      const along = Math.cos(a);
      const thick = Math.sin(a) * 0.16;
      let q = addScaled(root, up, tall * t);
      q = addScaled(q, d, half * (w * along - 0.25 * t));
      q = addScaled(q, out, half * w * thick);
      positions.push(...q);
      normals.push(...normalize(addScaled(addScaled([0, 0, 0], d, along * 0.6), out, Math.sin(a))));
      colors.push(...mix(main, rim, Math.max(smoothstep(0.5, 1, t), smoothstep(0.7, 1, Math.abs(along)) * 0.6)));
    }
  const indices: number[] = [];
  for (let i = 0; i < rows.length - 1; i++)
    for (let j = 0; j < 6; j++) {
      const a = i * 6 + j;
      const b = i * 6 + ((j + 1) % 6);
      indices.push(a, b, b + 6, a, b + 6, a + 6);
    }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colors: Float32Array.from(colors),
    indices: Uint32Array.from(indices),
  };
}

/** A collar that stands behind the head, scalloped and studded at its rim. */
function frill(s: Species, f: Frame, rig: Rig, k: { color: string; edge: string; radius: number }): Mesh {
  const { u } = f;
  const [main, rim] = [linear(k.color), linear(k.edge)];
  const rows = 5;
  const columns = 26;
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const indices: number[] = [];
  for (const face of [1, -1]) {
    const first = positions.length / 3;
    for (let i = 0; i <= rows; i++)
      for (let j = 0; j <= columns; j++) {
        const r = lerp(0.5, k.radius * (1 + 0.06 * Math.cos(j * Math.PI)), i / rows);
        const a = lerp(-0.22, 1.22, j / columns) * Math.PI;
        const q = headToModel(s, f, [
          Math.cos(a) * r * u,
          (Math.sin(a) * r * 0.95 + 0.1) * u,
          (-0.35 - 0.55 * (i / rows) ** 1.5 - (face < 0 ? 0.12 : 0)) * u,
        ]);
        positions.push(...q);
        const n = normalize([Math.cos(a) * 0.35, Math.sin(a) * 0.35 + 0.15, 1]);
        normals.push(n[0] * face, n[1] * face, n[2] * face);
        colors.push(
          ...mix(mix(main, rim, smoothstep(0.72, 0.9, i / rows)), shade(main, 0.75), 0.5 + 0.5 * Math.cos(a * 9)),
        );
        if (i < rows && j < columns) {
          const b = first + i * (columns + 1) + j;
          const quad = [b, b + columns + 2, b + 1, b, b + columns + 1, b + columns + 2];
          if (face > 0) quad.reverse();
          indices.push(...quad);
        }
      }
  }
  return rigid(
    {
      positions: Float32Array.from(positions),
      normals: Float32Array.from(normals),
      colors: Float32Array.from(colors),
      indices: Uint32Array.from(indices),
    },
    rig.index("head"),
  );
}

/** An armadillo's bands: rings over the back that overlap like tiles. */
function bands(s: Species, f: Frame, rig: Rig, shell: { color: string; seam: string }): Mesh {
  const H = f.H;
  const [a, b] = [linear(shell.color), linear(shell.seam)];
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const indices: number[] = [];
  const from = f.chest.at[2] + f.chest.half[2] * 0.75;
  const to = f.rump.at[2] - f.rump.half[2] * 1.02;
  const rings = 44;
  const around = 18;
  const wave = 11;
  for (let i = 0; i <= rings; i++) {
    const t = i / rings;
    const z = lerp(from, to, t);
    const near = [f.chest, f.loin, f.rump].map(
      (c) => Math.max(0, 1 - ((z - c.at[2]) / (c.half[2] * 1.15)) ** 2) ** 0.6,
    );
    const h = Math.max(...near.map((k, n) => Math.sqrt(k) * [f.chest, f.loin, f.rump][n].half[1]), 0.02 * H);
    const w = Math.max(...near.map((k, n) => Math.sqrt(k) * [f.chest, f.loin, f.rump][n].half[0]), 0.02 * H);
    const mid = lerp(f.chest.at[1], f.rump.at[1], t);
    const tile = t * wave - Math.floor(t * wave);
    const swell = 1.16 + 0.07 * tile;
    for (let j = 0; j <= around; j++) {
      const angle = lerp(-0.12, 1.12, j / around) * Math.PI;
      positions.push(Math.cos(angle) * w * swell, mid + Math.sin(angle) * h * swell, z);
      normals.push(...normalize([Math.cos(angle) / w, Math.sin(angle) / h, (0.5 - t) * 3 + (tile > 0.9 ? -2 : 0.4)]));
      const studs = 0.5 + 0.5 * Math.cos(j * Math.PI);
      colors.push(...mix(a, b, Math.max(smoothstep(0.78, 0.95, tile), studs * 0.35)));
      if (i < rings && j < around) {
        const v = i * (around + 1) + j;
        indices.push(v, v + around + 2, v + 1, v, v + around + 1, v + around + 2);
      }
    }
  }
  return follow(s, f, rig, {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    colors: Float32Array.from(colors),
    indices: Uint32Array.from(indices),
  });
}

/** A domed shell with scutes and a rim. */
function dome(f: Frame, shell: { color: string; seam: string }, detail: Detail): Mesh {
  const H = f.H;
  const y = 0.42 * H;
  const [w, h, l] = [0.62 * H, 0.72 * H, 0.82 * H];
  const list: Primitive[] = [
    added(ellipsoidField([0, y, 0], [w, h, l]), 0),
    cutAway((_x, py) => py - y, 0.03 * H),
    added(ellipsoidField([0, y, 0], [w * 1.1, 0.1 * H, l * 1.1]), 0.05 * H),
  ];
  const step = (detail.pixels > 500 ? 0.04 : detail.pixels > 150 ? 0.06 : 0.1) * H;
  const m = meshField(
    list,
    { min: [-w * 1.2, y - 0.16 * H, -l * 1.2], max: [w * 1.2, y + h + 0.05 * H, l * 1.2] },
    step,
    { occlusion: 0.1 * H },
  );
  const [a, b] = [linear(shell.color), linear(shell.seam)];
  return paint(m, (p) => {
    // Rounded six-sided scutes, seen from above.
    const u = p[0] / (0.3 * H);
    const v = p[2] / (0.34 * H);
    const row = Math.round(v);
    const du = u - Math.round(u - (row % 2) * 0.5) - (row % 2) * 0.5;
    const dv = v - row;
    const d = Math.max(Math.abs(du) + Math.abs(dv) * 0.5, Math.abs(dv) * 1.05);
    const k = smoothstep(0.36, 0.5, d);
    const edge = smoothstep(0.1, 0.04, (p[1] - y) / H);
    const c = mix(a, b, Math.max(k, edge * 0.7));
    return mix(c, [c[0] * 1.35, c[1] * 1.3, c[2] * 1.2], smoothstep(0.3, 0, d) * 0.6);
  });
}
