/** Manes, horns, antlers, tusks. Model frame, metres. */
import { addScaled, lerp, mix, normalize, smoothstep, spline, sub, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes, paint } from "../../shape/mesh.ts";
import { taperedTube } from "../../shape/primitives.ts";
import { random } from "../../shape/random.ts";
import { added, cutAway, ellipsoidField, meshField, type Primitive } from "../../shape/sdf.ts";
import { rigid, skinWeights } from "../../shape/skinning.ts";
import { linear } from "../../surface/spec.ts";
import type { Detail } from "../types.ts";
import { bodyFlesh, type Frame, headToModel, type Rig, SIDES } from "./rig.ts";
import type { Species } from "./species.ts";

/** Hair and horn, as skinned meshes. */
export interface Extras {
  /** Hair, lit as fur. */
  strands: Mesh[];
  /** Horn and ivory. */
  solid: Mesh[];
}

/** All that a species has beside flesh and coat. */
export function extras(s: Species, f: Frame, rig: Rig, detail: Detail): Extras {
  const strands: Mesh[] = [];
  const solid: Mesh[] = [];
  const many = detail.pixels > 500 ? 1 : detail.pixels > 150 ? 0.6 : 0.2;
  if (s.mane?.kind === "horse") strands.push(crest(s, f, rig, s.mane, many));
  if (s.tailHair) strands.push(tailLocks(s, f, rig, s.tailHair, many));
  const head = rig.index("head");
  const onHead = (m: Mesh, color: string) =>
    solid.push(
      rigid(
        paint(m, () => linear(color)),
        head,
      ),
    );
  const u = f.u;
  const at = (x: number, y: number, z: number): Vec3 => headToModel(s, f, [x * u, y * u, z * u]);
  if (s.horns)
    for (const side of SIDES)
      for (const [points, radii, color] of horn(s.horns))
        onHead(
          taperedTube(
            points.map((p) => at(p[0] * side, p[1], p[2])),
            radii.map((r) => r * u),
            { segments: points.length * 3, sides: 7, caps: true },
          ),
          color,
        );
  if (s.shell) solid.push(rigid(shellOf(f, s.shell, detail), rig.index("spine")));
  // Horns in the middle.
  const middle: Record<string, Branch[]> = {
    rhino: [
      [
        [
          [0, 0.1, 1.95],
          [0, 0.55, 2.1],
          [0, 1.15, 2.05],
        ],
        [0.26, 0.2, 0.03],
        "#a39a8c",
      ],
      [
        [
          [0, 0.35, 1.35],
          [0, 0.6, 1.4],
          [0, 0.85, 1.38],
        ],
        [0.18, 0.13, 0.03],
        "#a39a8c",
      ],
    ],
    unicorn: [
      [
        [
          [0, 0.85, 0.55],
          [0, 1.6, 1.0],
          [0, 2.5, 1.5],
        ],
        [0.15, 0.1, 0.015],
        "#f2d48a",
      ],
    ],
  };
  for (const [points, radii, color] of middle[s.horns ?? ""] ?? [])
    onHead(
      taperedTube(
        points.map((p) => at(...p)),
        radii.map((r) => r * u),
        { segments: 8, sides: 8, caps: true },
      ),
      color,
    );
  if (s.tusks)
    for (const side of SIDES)
      onHead(
        taperedTube(
          [
            [0.42, -0.7, 0.9],
            [0.5, -1.15, 1.3],
            [0.5, -1.35, 1.75],
            [0.42, -1.25, 2.1],
          ].map((p) => at(p[0] * side, p[1], p[2])),
          [0.13, 0.12, 0.09, 0.02].map((r) => r * u),
          { segments: 10, sides: 8, caps: true },
        ),
        "#efe6d2",
      );
  return { strands, solid };
}

/** A domed shell with scutes and a rim. */
function shellOf(f: Frame, shell: { color: string; seam: string }, detail: Detail): Mesh {
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

type Branch = [points: Vec3[], radii: number[], color: string];

/** Left horns by kind, in `u` of the head frame. */
function horn(kind: NonNullable<Species["horns"]>): Branch[] {
  const bone = "#8a6a4a";
  switch (kind) {
    case "antlers":
      return [
        [
          [
            [0.4, 0.8, -0.1],
            [0.62, 1.4, -0.35],
            [1.15, 2.0, -0.5],
            [1.5, 2.8, -0.25],
            [1.35, 3.5, 0.15],
          ],
          [0.13, 0.11, 0.1, 0.08, 0.02],
          bone,
        ],
        [
          [
            [0.5, 1.1, -0.22],
            [0.6, 1.4, 0.25],
            [0.62, 1.85, 0.5],
          ],
          [0.09, 0.07, 0.015],
          bone,
        ],
        [
          [
            [1.05, 1.9, -0.48],
            [1.2, 2.2, 0.1],
            [1.15, 2.7, 0.4],
          ],
          [0.09, 0.07, 0.015],
          bone,
        ],
        [
          [
            [1.45, 2.6, -0.35],
            [1.85, 2.95, -0.3],
            [2.05, 3.4, -0.1],
          ],
          [0.085, 0.06, 0.015],
          bone,
        ],
      ];
    case "cow":
      return [
        [
          [
            [0.55, 0.72, -0.2],
            [0.95, 0.95, -0.2],
            [1.25, 1.25, -0.05],
            [1.3, 1.6, 0.1],
          ],
          [0.16, 0.14, 0.1, 0.02],
          "#d9cbb0",
        ],
      ];
    case "goat":
      return [
        [
          [
            [0.32, 0.78, 0],
            [0.42, 1.5, -0.25],
            [0.6, 2.0, -0.8],
            [0.85, 2.1, -1.35],
          ],
          [0.18, 0.15, 0.11, 0.02],
          "#6a5a48",
        ],
      ];
    case "ram":
      return [
        [
          [
            [0.5, 0.7, -0.1],
            [0.9, 1.0, -0.5],
            [1.2, 0.5, -0.8],
            [1.25, -0.1, -0.3],
            [1.3, 0.1, 0.3],
          ],
          [0.24, 0.22, 0.18, 0.12, 0.03],
          "#a08a68",
        ],
      ];
    case "rhino":
      return [];
    case "unicorn":
      return [];
    case "giraffe":
      return [
        [
          [
            [0.35, 0.8, -0.1],
            [0.4, 1.2, -0.25],
            [0.42, 1.5, -0.32],
          ],
          [0.13, 0.11, 0.14],
          "#7a4a22",
        ],
      ];
  }
}

/** Hair that hangs from the crest of the neck to one side and the other, with a forelock. */
function crest(s: Species, f: Frame, rig: Rig, mane: { color: string; length: number }, many: number): Mesh {
  const rng = random(`mane ${s.id}`);
  const H = f.H;
  const L = mane.length * H;
  const stiff = mane.length < 0.1;
  const { u } = f;
  const poll = headToModel(s, f, [0, s.head.skull[1] * 0.95 * u, -0.3 * u]);
  const nape = headToModel(s, f, [0, s.head.skull[1] * 0.3 * u, -s.head.skull[2] * 0.95 * u]);
  const ridge = normalize(sub(f.headJoint, f.neckBase));
  const up: Vec3 = [0, ridge[2], -ridge[1]];
  const behind = (t: number): Vec3 =>
    addScaled(mix(f.neckBase, f.headJoint, t), up, lerp(s.neck.base, s.neck.top, t) * 0.94 * H);
  const line = [addScaled(behind(0), [0, 0, -1], 0.04 * H), behind(0.25), behind(0.55), behind(0.8), nape, poll];
  const count = Math.round((stiff ? 44 : 46) * many);
  const color = linear(mane.color);
  const locks: Mesh[] = [];
  for (let i = 0; i < count; i++) {
    const t = (i + rng()) / count;
    const root = spline(line, t);
    const side = stiff ? (rng() - 0.5) * 0.3 : rng() < 0.8 ? 1 : -0.7;
    const long = L * (0.75 + 0.5 * rng()) * (t > 0.9 ? 0.8 : 1) * (t < 0.12 ? 0.6 : 1);
    const thick = lerp(s.neck.base, s.neck.top, Math.min(1, t)) * H * 0.9;
    const a: Vec3 = addScaled(root, up, 0.01 * H);
    const points: Vec3[] = stiff
      ? [
          a,
          addScaled(addScaled(a, up, long * 0.6), [side, 0, 0], long * 0.1),
          addScaled(addScaled(a, up, long), [side, 0, 0], long * 0.3),
        ]
      : [
          addScaled(a, up, -0.01 * H),
          addScaled(addScaled(a, [side, 0, 0], thick * 0.5), up, 0.018 * H),
          [a[0] + side * thick * 0.98, a[1] - long * 0.38, a[2] + (rng() - 0.4) * 0.03 * H],
          [a[0] + side * thick * 1.08, a[1] - long * 0.75, a[2] + (rng() - 0.3) * 0.05 * H],
          [a[0] + side * thick * (1.02 + 0.1 * rng()), a[1] - long * 1.05, a[2] + (rng() - 0.2) * 0.07 * H],
        ];
    const w = (stiff ? 0.014 : 0.026) * H * (0.8 + 0.4 * rng()) * (many < 0.9 ? 1.35 : 1);
    const tone = 0.85 + 0.4 * rng();
    locks.push(
      soften(
        paint(
          taperedTube(points, stiff ? [w * 0.6, w, w * 0.15] : [w * 0.12, w, w, w * 0.8, w * 0.1], {
            segments: many > 0.8 ? 7 : 5,
            sides: 4,
            thickness: () => w * (stiff ? 0.45 : 0.28),
            up: () => [side, 0.3, 0],
          }),
          () => [color[0] * tone, color[1] * tone, color[2] * tone],
        ),
        [side, 0.35, 0.1],
      ),
    );
  }
  if (!stiff)
    for (let i = 0; i < 5; i++) {
      const x = (i - 2) * 0.14;
      const p = (a: number, y: number, z: number): Vec3 => headToModel(s, f, [a * u, y * u, z * u]);
      const w = 0.011 * H;
      locks.push(
        paint(
          taperedTube(
            [
              p(x * 0.6, 0.95, -0.25),
              p(x, 1.08, 0.25),
              p(x * 1.4, 0.92, 0.75),
              p(x * 1.7, 0.72, 1.15 + 0.12 * (i % 2)),
            ],
            [w * 0.2, w * 1.2, w, w * 0.15],
            { segments: 6, sides: 4 },
          ),
          () => color,
        ),
      );
    }
  return follow(s, f, rig, mergeMeshes(locks));
}

/** A horse's tail: long locks from its dock. */
function tailLocks(s: Species, f: Frame, rig: Rig, hair: { color: string; length: number }, many: number): Mesh {
  const rng = random(`tail ${s.id}`);
  const H = f.H;
  const color = linear(hair.color);
  const count = Math.round(26 * many);
  const locks: Mesh[] = [];
  for (let i = 0; i < count; i++) {
    const t = 0.12 + 0.8 * ((i + rng()) / count);
    const root = spline(f.tail, t);
    const a = rng() * Math.PI * 2;
    const out: Vec3 = [Math.cos(a), 0, Math.sin(a) * 0.9 - 0.25];
    const drop = Math.min(hair.length * H * (0.9 + 0.4 * rng()), root[1] - 0.1 * H);
    const spread = 0.035 * H;
    const w = 0.017 * H * (many < 0.9 ? 1.4 : 1);
    const tone = 0.85 + 0.4 * rng();
    const points: Vec3[] = [
      root,
      addScaled([root[0], root[1] - drop * 0.25, root[2] - 0.025 * H], out, spread * 0.8),
      addScaled([root[0], root[1] - drop * 0.62, root[2] - 0.02 * H], out, spread * 1.25),
      addScaled([root[0], root[1] - drop, root[2] + 0.01 * H], out, spread * 0.7),
    ];
    locks.push(
      paint(taperedTube(points, [w * 0.8, w, w * 0.9, w * 0.1], { segments: 7, sides: 4 }), () => [
        color[0] * tone,
        color[1] * tone,
        color[2] * tone,
      ]),
    );
  }
  return follow(s, f, rig, mergeMeshes(locks));
}

/** Leans normals towards `out`, so that a mass of locks is lit as one. */
function soften(m: Mesh, out: Vec3): Mesh {
  const o = normalize(out);
  const normals = m.normals.slice();
  for (let i = 0; i < normals.length; i += 3)
    normals.set(normalize(addScaled(o, [normals[i], normals[i + 1], normals[i + 2]], 0.7)), i);
  return { ...m, normals };
}

/** Weights from the flesh below. */
function follow(s: Species, f: Frame, rig: Rig, m: Mesh): Mesh {
  return { ...m, skin: skinWeights(rig.skeleton, bodyFlesh(s, f, rig), m.positions, 0.05 * f.H) };
}
