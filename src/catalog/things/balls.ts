/** Balls: a sphere whose rings follow its markings, so that borders are sharp at any size. */
import {
  axisAngle,
  compose,
  cross,
  dot,
  normalize,
  transformDirection,
  transformPoint,
  type Vec3,
} from "../../shape/math.ts";
import type { Mesh } from "../../shape/mesh.ts";
import { tube } from "../../shape/primitives.ts";
import { noise3 } from "../../shape/random.ts";
import type { Color, Surface } from "../../surface/spec.ts";
import type { Asset, Model } from "../types.ts";
import { Assembly } from "./kit/assembly.ts";
import { type Build, define, type Spec } from "./kit/define.ts";
import { contrast, FINISH, materialOf, patterned, shade, tone } from "./kit/finish.ts";
import { splitMesh, wrapMesh } from "./kit/shapes.ts";

type Marking = "band" | "beach" | "soccer" | "basketball" | "tennis" | "baseball" | "plain" | "volley" | "golf";

interface Ball {
  radius: number;
  marking: Marking;
  surface: Surface;
}

const BALLS: (Omit<Spec, "build" | "family" | "size"> & { ball: Ball })[] = [
  {
    id: "ball",
    en: "ball, rubber ball, toy ball, playground ball, bouncy ball, sports ball",
    zh: "球, 皮球, 橡皮球",
    color: "#d62828",
    palette: ["#d62828", "#f3801f", "#2f63c8", "#4b9b3a", "#f6c81c"],
    material: "rubber",
    pattern: true,
    ball: { radius: 0.11, marking: "band", surface: { kind: "plain", roughness: 0.34 } },
  },
  {
    id: "soccer-ball",
    en: "soccer ball, football",
    zh: "足球",
    color: "#f2f0ea",
    ball: { radius: 0.11, marking: "soccer", surface: { kind: "plain", roughness: 0.4 } },
  },
  {
    id: "basketball",
    en: "basketball",
    zh: "篮球",
    color: "#d0641f",
    ball: { radius: 0.12, marking: "basketball", surface: FINISH.rubber },
  },
  {
    id: "tennis-ball",
    en: "tennis ball",
    zh: "网球",
    color: "#c9dc3a",
    ball: { radius: 0.0335, marking: "tennis", surface: FINISH.cloth },
  },
  {
    id: "baseball",
    en: "baseball, softball",
    zh: "棒球",
    color: "#f1ece0",
    ball: { radius: 0.037, marking: "baseball", surface: FINISH.satin },
  },
  {
    id: "beach-ball",
    en: "beach ball, inflatable ball",
    zh: "沙滩球",
    color: "#e8402a",
    ball: { radius: 0.2, marking: "beach", surface: FINISH.glossy },
  },
  {
    id: "volleyball",
    en: "volleyball",
    zh: "排球",
    color: "#f4d23c",
    ball: { radius: 0.105, marking: "volley", surface: FINISH.satin },
  },
  {
    id: "golf-ball",
    en: "golf ball, ping pong ball, table tennis ball, marble",
    zh: "高尔夫球, 乒乓球",
    color: "#f6f4ee",
    ball: { radius: 0.0214, marking: "plain", surface: FINISH.glossy },
  },
];

/** A sphere about the origin whose rows stand at the given latitudes, radians from the south pole. */
function sphereRows(radius: number, sides: number, latitudes: number[]): Mesh {
  const rows = latitudes.length - 1;
  const m = wrapMesh(sides, rows, (u, v) => {
    const e = latitudes[Math.round(v * rows)] - Math.PI / 2;
    const a = u * Math.PI * 2;
    return [radius * Math.cos(e) * Math.sin(a), radius * Math.sin(e), radius * Math.cos(e) * Math.cos(a)];
  });
  for (let i = 0; i < m.normals.length; i++) m.normals[i] = m.positions[i] / radius;
  return m;
}

/** Latitudes evenly spaced, with a doubled row at each border so that its colours do not run into each other. */
function rowsWithBorders(count: number, borders: number[]): number[] {
  const rows = Array.from({ length: count + 1 }, (_, i) => (i / count) * Math.PI);
  for (const b of borders) {
    const near = rows.reduce((best, r, i) => (Math.abs(r - b) < Math.abs(rows[best] - b) ? i : best), 0);
    if (near > 0 && near < rows.length - 1) rows.splice(near, 1, b - 0.002, b + 0.002);
  }
  return rows.sort((a, b) => a - b);
}

function turned(m: Mesh, axis: Vec3, angle: number, lift: number): Mesh {
  const matrix = compose([0, lift, 0], axisAngle(normalize(axis), angle));
  const positions = m.positions.slice();
  const normals = m.normals.slice();
  for (let i = 0; i < positions.length; i += 3) {
    positions.set(transformPoint(matrix, [positions[i], positions[i + 1], positions[i + 2]]), i);
    normals.set(transformDirection(matrix, [normals[i], normals[i + 1], normals[i + 2]]), i);
  }
  return { ...m, positions, normals };
}

/** A raised or sunken line on the sphere through unit directions. */
function seam(points: Vec3[], radius: number, thick: number, b: Build, closed = true): Mesh {
  const path = closed ? [...points, points[0]] : points;
  return tube(
    path.map((p) => [p[0] * radius, p[1] * radius, p[2] * radius] as Vec3),
    () => thick,
    {
      segments: b.lod.steps(path.length * 1.0, 14),
      sides: b.lod.steps(6, 4),
      thickness: () => thick * 0.5,
      up: (p) => normalize(p),
    },
  );
}

const circle = (normal: Vec3, offset: number, count: number): Vec3[] => {
  const side = normalize(cross(normal, Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  const up = cross(normal, side);
  const r = Math.sqrt(1 - offset * offset);
  return Array.from({ length: count }, (_, i) => {
    const a = (i / count) * Math.PI * 2;
    return [0, 1, 2].map((k) => normal[k] * offset + (side[k] * Math.cos(a) + up[k] * Math.sin(a)) * r) as Vec3;
  });
};

/** The closed curve of a tennis ball or baseball: x = a cos t + b cos 3t, y = a sin t - b sin 3t, z = c sin 2t. */
const tennisCurve = (count: number): Vec3[] =>
  Array.from({ length: count }, (_, i) => {
    const t = (i / count) * Math.PI * 2;
    const [p, q] = [0.72, 0.28];
    const c = 2 * Math.sqrt(p * q);
    return normalize([
      p * Math.cos(t) + q * Math.cos(3 * t),
      p * Math.sin(t) - q * Math.sin(3 * t),
      c * Math.sin(2 * t),
    ]);
  });

/** Directions to the 12 corners of an icosahedron: the black panels of a football. */
const ICOSAHEDRON: Vec3[] = (() => {
  const g = (1 + Math.sqrt(5)) / 2;
  const out: Vec3[] = [];
  for (const a of [-1, 1])
    for (const c of [-g, g]) out.push(normalize([0, a, c]), normalize([a, c, 0]), normalize([c, 0, a]));
  return out;
})();

/** The corner of the pentagon about `center` that is turned `k` fifths, and how far its corners reach in radians. */
const REACH = 0.34;
function pentagonAxes(center: Vec3): { x: Vec3; y: Vec3 } {
  const neighbour = ICOSAHEDRON.filter((d) => d !== center).sort((p, q) => dot(q, center) - dot(p, center))[0];
  const x = normalize([0, 1, 2].map((k) => neighbour[k] - center[k] * dot(neighbour, center)) as Vec3);
  return { x, y: cross(center, x) };
}
const pentagonCorners = (center: Vec3): Vec3[] => {
  const { x, y } = pentagonAxes(center);
  return Array.from({ length: 5 }, (_, i) => {
    const a = (i / 5) * Math.PI * 2;
    return normalize(
      [0, 1, 2].map((k) => center[k] + (x[k] * Math.cos(a) + y[k] * Math.sin(a)) * Math.tan(REACH)) as Vec3,
    );
  });
};
const PENTAGONS = ICOSAHEDRON.map((center) => ({ center, ...pentagonAxes(center) }));
/** Negative inside the nearest pentagon, in its tangent plane. */
function pentagonField(d: Vec3): number {
  const p = PENTAGONS.reduce((a, b) => (dot(b.center, d) > dot(a.center, d) ? b : a));
  const w = dot(d, p.center);
  const [u, v] = [dot(d, p.x) / w, dot(d, p.y) / w];
  let far = -1;
  for (let k = 0; k < 5; k++) {
    const a = ((k + 0.5) / 5) * Math.PI * 2;
    far = Math.max(far, u * Math.cos(a) + v * Math.sin(a));
  }
  return far - Math.tan(REACH) * Math.cos(Math.PI / 5);
}

function buildBall(id: string, ball: Ball, b: Build): Model {
  const { radius, marking } = ball;
  const { lod } = b;
  const kit = new Assembly(id);
  const chosen =
    b.given("material") && b.text("material") !== "rubber"
      ? materialOf(b.text("material"), ball.surface)
      : { surface: ball.surface };
  const color = b.given("color") || !chosen.color ? b.color("color") : chosen.color;
  const other = contrast(color);
  const surface = patterned(chosen.surface, b.text("pattern"), other, radius * 0.5);
  const sides = lod.steps(52, 12);
  const rows = lod.steps(26, 7);
  const tilt: [Vec3, number] = [[0.55, 0, 1], 0.5];
  const place = (m: Mesh) => turned(m, tilt[0], tilt[1], radius);
  const dye = (c: Color) => (p: Vec3) =>
    shade(c, 1 + 0.04 * noise3((p[0] / radius) * 3, (p[1] / radius) * 3, (p[2] / radius) * 3));
  const plain = () => place(sphereRows(radius, sides, rowsWithBorders(rows, [])));
  if (marking === "band" && b.text("pattern") === "plain" && surface.kind !== "glass" && surface.kind !== "wood") {
    // Two thin stripes and a cap, so that rolling can be seen, while most of it keeps the asked colour.
    const borders = [0.36, 1.36, 1.46, 1.68, 1.78, Math.PI - 0.36];
    const latitudes = rowsWithBorders(rows, borders);
    const m = place(sphereRows(radius, sides, latitudes));
    const uv = m.uvs as Float32Array;
    kit.add(m, surface, (p, _n, i) => {
      const at = latitudes[Math.round(uv[i * 2 + 1] * (latitudes.length - 1))];
      const crossed = borders.filter((x) => at > x).length;
      const inBand = crossed === 0 || crossed === 2 || crossed === 4 || crossed === 6;
      return dye(inBand ? other : color)(p);
    });
  } else if (marking === "beach") {
    const panels: Color[] = [
      color,
      tone("#f7f3ea"),
      tone("#2f78c8"),
      tone("#f7f3ea"),
      tone("#f6c42c"),
      tone("#f7f3ea"),
    ];
    const n = Math.max(12, Math.round(sides / 6) * 6);
    const m = place(sphereRows(radius, n, rowsWithBorders(rows, [])));
    kit.add(splitByColumns(m, n, 6), surface, (_p, _n, i) => panels[Math.floor(i / verticesPerPanel(m, n, 6))]);
    kit.add(place(capMesh(radius, 1, sides)), surface, tone("#f7f3ea"));
    kit.add(place(capMesh(radius, -1, sides)), surface, tone("#f7f3ea"));
  } else if (marking === "soccer") {
    const { positive, negative } = splitMesh(sphereRows(radius, sides, rowsWithBorders(rows, [])), (p) =>
      pentagonField(normalize(p)),
    );
    kit.add(place(positive), surface, dye(color));
    kit.add(place(negative), surface, tone("#1c1c20"));
    if (lod.from(90))
      for (const center of ICOSAHEDRON)
        for (const c of pentagonCorners(center)) {
          // Each corner's seam runs to the mirrored corner of the next pentagon.
          const next = ICOSAHEDRON.filter((e) => e !== center).sort((p, q) => dot(q, c) - dot(p, c))[0];
          if (ICOSAHEDRON.indexOf(next) < ICOSAHEDRON.indexOf(center)) continue;
          const half = normalize([0, 1, 2].map((k) => next[k] + center[k]) as Vec3);
          const mirror = normalize([0, 1, 2].map((k) => 2 * half[k] * dot(half, c) - c[k]) as Vec3);
          const line = [c, normalize([0, 1, 2].map((k) => c[k] + mirror[k]) as Vec3), mirror];
          kit.add(
            place(
              tube(
                line.map((p) => p.map((x) => x * radius * 1.001) as Vec3),
                () => radius * 0.012,
                { segments: lod.steps(4, 2), sides: 4, thickness: () => radius * 0.004, up: (p) => normalize(p) },
              ),
            ),
            surface,
            tone("#8f8d88"),
            { open: true },
          );
        }
  } else {
    kit.add(plain(), surface, dye(color));
    const thin = radius * 0.016;
    if (marking === "basketball" && lod.from(50)) {
      const lines = [
        circle([0, 1, 0], 0, 48),
        circle([1, 0, 0], 0, 48),
        circle([0, 0, 1], 0.56, 36),
        circle([0, 0, -1], 0.56, 36),
      ];
      for (const l of lines) kit.add(place(seam(l, radius, thin, b)), FINISH.rubber, tone("#1d1714"), { open: true });
    }
    if (marking === "tennis")
      kit.add(place(seam(tennisCurve(64), radius, radius * 0.05, b)), FINISH.satin, tone("#f1f0e4"), { open: true });
    if (marking === "baseball") {
      const curve = tennisCurve(96);
      kit.add(place(seam(curve, radius, radius * 0.012, b)), FINISH.satin, tone("#cfc6b4"), { open: true });
      if (lod.from(120))
        for (let i = 0; i < curve.length; i += 2) {
          const along = normalize([0, 1, 2].map((k) => curve[(i + 1) % 96][k] - curve[i][k]) as Vec3);
          const side = normalize(cross(along, curve[i]));
          for (const s of [-1, 1]) {
            const from = curve[i];
            const to = normalize([0, 1, 2].map((k) => curve[i][k] + side[k] * 0.1 * s + along[k] * 0.05) as Vec3);
            kit.add(
              place(
                seam([from, to], radius * 1.004, radius * 0.014, { ...b, lod: { ...b.lod, steps: () => 3 } }, false),
              ),
              FINISH.satin,
              tone("#c22a22"),
              { open: true },
            );
          }
        }
    }
    if (marking === "volley") {
      for (const [axis, c] of [
        [[1, 0, 0], "#2f63c8"],
        [[0, 1, 0], "#2f63c8"],
        [[0, 0, 1], "#2f63c8"],
      ] as [Vec3, string][])
        for (const off of [-0.32, 0.32])
          kit.add(place(seam(circle(axis, off, 44), radius, thin, b)), FINISH.satin, tone(c), { open: true });
    }
  }
  return kit.model({
    anchors: {
      grip: { at: [0, radius, 0], forward: [0, 0, 1] },
      top: { at: [0, radius * 2, 0], extent: [radius * 0.3, radius * 0.3] },
    },
    colliders: [{ shape: "sphere", at: [0, radius, 0], radius }],
    occlusion: { cells: 20, ground: 0.3 },
    box: { min: [-radius, 0, -radius], max: [radius, radius * 2, radius] },
  });
}

const verticesPerPanel = (m: Mesh, n: number, panels: number): number => {
  const rings = (m.positions.length / 3 - 2) / (n + 1);
  return (n / panels + 1) * rings + 2;
};

/** The same sphere with the columns of each panel as vertices of their own. */
function splitByColumns(m: Mesh, n: number, panels: number): Mesh {
  const rings = (m.positions.length / 3 - 2) / (n + 1);
  const per = n / panels;
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const copy = (v: number) => {
    for (let k = 0; k < 3; k++) {
      positions.push(m.positions[v * 3 + k]);
      normals.push(m.normals[v * 3 + k]);
    }
    return positions.length / 3 - 1;
  };
  for (let s = 0; s < panels; s++) {
    const south = copy(0);
    const grid: number[][] = [];
    for (let r = 0; r < rings; r++)
      grid.push(Array.from({ length: per + 1 }, (_, i) => copy(1 + r * (n + 1) + s * per + i)));
    const north = copy(m.positions.length / 3 - 1);
    for (let i = 0; i < per; i++) {
      indices.push(south, grid[0][i + 1], grid[0][i], grid[rings - 1][i], grid[rings - 1][i + 1], north);
      for (let r = 0; r < rings - 1; r++)
        indices.push(grid[r][i], grid[r][i + 1], grid[r + 1][i + 1], grid[r][i], grid[r + 1][i + 1], grid[r + 1][i]);
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
  };
}

/** A small round cap over a pole. */
function capMesh(radius: number, sign: number, sides: number): Mesh {
  const r = radius * 1.004;
  return wrapMesh(
    Math.max(8, Math.round(sides / 2)),
    3,
    (u, v) => {
      const e = 0.2 * (1 - v);
      const a = u * Math.PI * 2 * sign;
      return [Math.sin(a) * Math.sin(e) * r, sign * Math.cos(e) * r, Math.cos(a) * Math.sin(e) * r];
    },
    "end",
  );
}

/** All balls. */
export const balls: Asset[] = BALLS.map(({ ball, ...spec }) =>
  define({
    tags: "round, grip",
    affordances: "hold, throw, catch, kick, roll, bounce",
    ...spec,
    family: "thing",
    size: [ball.radius * 2, ball.radius * 2, ball.radius * 2],
    build: (b) => buildBall(spec.id, ball, b),
  }),
);
