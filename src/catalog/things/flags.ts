/** Cloth on poles and strings: flags, kites, umbrellas, balloons. */
import { axisAngle, clamp, lerp, type Vec2, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes, type Skin } from "../../shape/mesh.ts";
import { cylinder, ellipsoid, extrude, gridMesh, tube } from "../../shape/primitives.ts";
import type { Color, Surface } from "../../surface/spec.ts";
import type { Asset, Model } from "../types.ts";
import { Assembly } from "./kit/assembly.ts";
import { type Build, cylinderCollider, define, type Spec } from "./kit/define.ts";
import { blend, contrast, FINISH, patterned, shade, tone } from "./kit/finish.ts";
import { lettering } from "./kit/lettering.ts";
import { circleOutline, placed, refined, revolve, smoothProfile, starOutline, torus } from "./kit/shapes.ts";

const CLOTH: Surface = { kind: "cloth", roughness: 0.85, twoSided: true };
/** Joints across a flag, from the pole to the free edge. */
const FLAG_JOINTS = 5;

/** Weights of a chain of joints at share u along it. */
function chainSkin(m: Mesh, share: (p: Vec3) => number, count: number, first: number): Skin {
  const n = m.positions.length / 3;
  const indices = new Uint8Array(n * 4);
  const weights = new Float32Array(n * 4);
  for (let v = 0; v < n; v++) {
    const f = clamp(share([m.positions[v * 3], m.positions[v * 3 + 1], m.positions[v * 3 + 2]])) * (count - 1);
    const i = Math.min(count - 2, Math.floor(f));
    indices.set([first + i, first + i + 1, 0, 0], v * 4);
    weights.set([1 - (f - i), f - i, 0, 0], v * 4);
  }
  return { indices, weights };
}

function buildFlag(b: Build): Model {
  const { lod } = b;
  const kit = new Assembly("flag");
  const color = b.color("color");
  const [width, height] = [1.05, 0.66];
  const pole = 2.1;
  const top = pole - 0.09;
  const r = 0.019;
  const sides = lod.steps(14, 6);
  // The foot is pointed, to be planted.
  const silver = tone("#c9cdd1");
  kit.add(
    revolve(
      [
        [0, 0],
        [r * 0.55, 0.07],
        [r, 0.15],
        [r, 0.7],
        [r, 1.4],
        [r, pole - 0.05],
        [r * 0.8, pole - 0.03],
        [0, pole - 0.03],
      ],
      sides,
    ),
    FINISH.brushed,
    silver,
  );
  kit.add(ellipsoid([0, pole, 0], 0.034, lod.steps(18, 8), lod.steps(12, 6)), FINISH.metal, tone("#d8b04a"));
  if (lod.from(90))
    for (const y of [top - 0.02, top - height + 0.03])
      kit.add(torus([0, y, 0], r + 0.003, 0.005, sides, 6, 1.6), FINISH.metal, tone("#a8842f"));
  // Cloth: waves grow from the pole to the free edge; the lower corner hangs a little. It flies to -x, the holder's
  // right, so that the hand that plants it does not stand before it.
  const phase = b.rng() * 6.28;
  const fly = (u: number, v: number, off = 0): Vec3 => {
    const grow = u ** 0.8;
    const wave = Math.sin(u * 8.2 + v * 1.5 + phase) * 0.052 + Math.sin(u * 14 - v * 2.2 + phase * 1.7) * 0.014;
    const slope = Math.cos(u * 8.2 + v * 1.5 + phase) * 0.43 * grow;
    const droop = 0.075 * u * u + 0.02 * Math.sin(v * 3) * u;
    return [
      -(r + 0.002 + u * width * 0.965 - off * slope),
      top - v * height - droop * (0.6 + 0.4 * v),
      wave * grow + off,
    ];
  };
  const columns = lod.steps(32, 8);
  const rows = lod.steps(16, 4);
  const pattern = b.text("pattern");
  const stripes = pattern === "stripes";
  const other = contrast(color);
  const surface = stripes ? CLOTH : patterned(CLOTH, pattern, other, 0.16);
  const at = (u: number, v: number) => fly(u, v);
  const parts: { mesh: Mesh; tint: Color | ((p: Vec3) => Color) }[] = [];
  if (stripes)
    for (let i = 0; i < 3; i++)
      parts.push({
        mesh: gridMesh(columns, lod.steps(5, 2), (u, v) => at(u, 1 - (v + (2 - i)) / 3)),
        tint: i === 1 ? other : color,
      });
  else parts.push({ mesh: gridMesh(columns, rows, (u, v) => at(u, 1 - v)), tint: color });
  // A hem by the pole.
  parts.push({ mesh: gridMesh(1, rows, (u, v) => fly(u * 0.035, 1 - v, 0.0015)), tint: shade(other, 0.95) });
  const text = b.text("text").trim();
  const emblem = emblemMesh(text, pattern, b);
  if (emblem) {
    const dense = lod.from(200) ? refined(emblem) : emblem;
    for (const side of [1, -1]) {
      const bent = { ...dense, positions: dense.positions.slice(), normals: dense.normals.slice() };
      for (let i = 0; i < bent.positions.length; i += 3) {
        const u = clamp(0.5 - (side * bent.positions[i]) / width);
        bent.positions.set(fly(u, 0.5 - bent.positions[i + 1] / height, side * 0.004), i);
        const e = 0.01;
        const [p, q] = [fly(u - e, 0.5), fly(u + e, 0.5)];
        const l = Math.hypot(q[0] - p[0], q[2] - p[2]) || 1;
        bent.normals.set([((q[2] - p[2]) / l) * side, 0, (-(q[0] - p[0]) / l) * side], i);
      }
      parts.push({ mesh: bent, tint: other });
    }
  }
  for (const { mesh, tint } of parts) {
    mesh.sway = Float32Array.from(
      { length: mesh.positions.length / 3 },
      (_, v) => clamp((-mesh.positions[v * 3] - r) / width) ** 1.5 * 0.5,
    );
    mesh.skin = chainSkin(mesh, (p) => (-p[0] - r) / width, FLAG_JOINTS, 1);
    kit.add(mesh, surface, tint, { open: true });
  }
  const joints = [{ name: "pole", parent: -1, at: [0, 0, 0] as Vec3 }];
  for (let i = 0; i < FLAG_JOINTS; i++)
    joints.push({ name: `cloth${i}`, parent: i, at: [-r - (width * i) / (FLAG_JOINTS - 1), top - height / 2, 0] });
  return kit.model({
    anchors: {
      grip: { at: [0, 1.05, 0], forward: [0, 1, 0] },
      foot: { at: [0, 0, 0], normal: [0, -1, 0] },
      top: { at: [0, pole, 0] },
    },
    colliders: [cylinderCollider(0.03, pole)],
    skeleton: { joints },
    occlusion: { cells: 40, ground: 0 },
  });
}

/** What is drawn on a flag: a text, or a star, or nothing over a pattern. Around the origin in xy. */
function emblemMesh(text: string, pattern: string, b: Build): Mesh | undefined {
  const words = lettering(text, 0.85, 0.5);
  if (words) return words;
  if (pattern !== "plain") return undefined;
  const star = extrude([starOutline(0.15, 5, 0.42)], 0);
  const ring: Vec2[][] = [
    circleOutline(0.235, b.lod.steps(40, 16)),
    [...circleOutline(0.205, b.lod.steps(40, 16))].reverse(),
  ];
  return mergeMeshes([star, extrude(ring, 0)]);
}

function buildUmbrella(b: Build): Model {
  const { lod } = b;
  const kit = new Assembly("umbrella");
  const color = b.color("color");
  const open = b.flag("open");
  const panels = 8;
  const shaft = 0.86;
  const reach = 0.52;
  const crown = shaft + 0.03;
  const rim = crown - 0.21;
  const cloth = patterned({ ...CLOTH, roughness: 0.6 }, b.text("pattern"), contrast(color), 0.12);
  const steel = tone("#3a3c40");
  // A hooked handle whose lowest point is at y = 0.
  const hook: Vec3[] = [
    [0.1, 0.062, 0],
    [0.094, 0.028, 0],
    [0.07, 0.009, 0],
    [0.048, 0.008, 0],
    [0.014, 0.024, 0],
    [0, 0.06, 0],
    [0, 0.14, 0],
  ];
  kit.add(
    tube(hook, () => 0.0115, { segments: lod.steps(30, 9), sides: lod.steps(10, 5), caps: true, up: () => [0, 0, 1] }),
    VARNISHED,
    tone("#8a5228"),
  );
  kit.add(cylinder([0, 0.13, 0], crown - 0.13, 0.0055, 0.005, lod.steps(10, 5)), FINISH.metal, tone("#b9bdc2"));
  kit.add(
    revolve(
      [
        [0.008, crown - 0.012],
        [0.012, crown],
        [0.006, crown + 0.012],
        [0.0045, crown + 0.06],
        [0, crown + 0.068],
      ],
      lod.steps(12, 6),
    ),
    FINISH.metal,
    tone("#c9a24a"),
  );
  if (open) {
    // Between ribs the cloth is tight, so it sags inwards and its hem is scalloped.
    const columns = panels * lod.steps(6, 2);
    const dome = gridMesh(
      columns,
      lod.steps(12, 4),
      (u, v) => {
        const a = -u * Math.PI * 2;
        const between = Math.abs(Math.sin(u * panels * Math.PI));
        const t = 1 - v;
        const sag = 1 - 0.085 * between * t * (0.4 + 0.6 * t);
        const radius = reach * Math.sin(t * 1.18) * sag * 1.08;
        const y =
          crown - (crown - rim) * (1 - Math.cos(t * 1.38)) * 1.235 - 0.012 * between * t + 0.03 * between * t ** 4;
        return [radius * Math.sin(a), y, radius * Math.cos(a)];
      },
      true,
    );
    const uv = dome.uvs as Float32Array;
    kit.add(
      dome,
      cloth,
      (_p, _n, v) => {
        const u = uv[v * 2] * panels;
        const seam = Math.abs(u - Math.round(u));
        return shade(color, seam < 0.04 ? 0.8 : 1);
      },
      { open: true },
    );
    if (lod.from(80))
      for (let i = 0; i < panels; i++) {
        const a = (i / panels) * Math.PI * 2;
        const p = (t: number, lift = 0): Vec3 => {
          const radius = reach * Math.sin(t * 1.18) * 1.08 - 0.004;
          return [
            radius * Math.sin(a),
            crown - (crown - rim) * (1 - Math.cos(t * 1.38)) * 1.235 - 0.008 + lift,
            radius * Math.cos(a),
          ];
        };
        kit.add(
          tube([p(0.03), p(0.35), p(0.7), p(0.96), p(1.03)], () => 0.0032, { segments: lod.steps(8, 4), sides: 4 }),
          FINISH.metal,
          steel,
        );
        kit.add(
          tube([[0, crown - 0.3, 0], p(0.5)], () => 0.0028, { segments: 1, sides: 4 }),
          FINISH.metal,
          steel,
        );
        kit.add(ellipsoid(p(1.03), 0.007, 6, 4), FINISH.metal, tone("#c9a24a"));
      }
    kit.add(cylinder([0, crown - 0.33, 0], 0.05, 0.011, 0.011, lod.steps(10, 5)), FINISH.satin, steel);
  } else {
    const folds = revolve(
      smoothProfile(
        [
          [0.012, 0.2],
          [0.03, 0.23],
          [0.042, 0.34],
          [0.034, 0.6],
          [0.016, 0.83],
          [0.008, crown - 0.005],
        ],
        lod.steps(20, 8),
      ),
      lod.steps(48, 16),
      (p, a, v) => {
        const k = 1 + 0.26 * Math.cos(a * panels + v * 2.4) * (1 - v * 0.7);
        return [p[0] * k, p[1], p[2] * k];
      },
    );
    kit.add(folds, cloth, (p) => shade(color, 0.86 + 0.14 * Math.cos(Math.atan2(p[0], p[2]) * panels)));
    kit.add(torus([0, 0.36, 0], 0.042, 0.006, lod.steps(20, 8), 6, 2), cloth, shade(color, 0.7));
  }
  return kit.model({
    anchors: {
      grip: { at: [0, 0.17, 0], forward: [0, 1, 0] },
      top: { at: [0, crown + 0.06, 0] },
      shelter: { at: [0, rim, 0], extent: [1, 1] },
    },
    colliders: [cylinderCollider(open ? reach : 0.05, 0.2, open ? rim : 0.2)],
    occlusion: { cells: 40, ground: 0 },
  });
}

const VARNISHED: Surface = { kind: "plain", roughness: 0.3 };

function buildBalloon(b: Build): Model {
  const { lod } = b;
  const kit = new Assembly("balloon");
  const color = b.color("color");
  const string = 0.85;
  const r = 0.145;
  const heart = b.text("shape") === "heart";
  const profile = smoothProfile(
    [
      [0, 0],
      [0.02, 0.008],
      [0.055, 0.05],
      [0.105, 0.12],
      [0.141, 0.2],
      [0.145, 0.25],
      [0.12, 0.315],
      [0.07, 0.35],
      [0, 0.362],
    ],
    lod.steps(26, 9),
  );
  const body = revolve(
    profile.map(([x, y]) => [x, y + string] as Vec2),
    lod.steps(36, 10),
    heart
      ? (p, a) => {
          const t = clamp((p[1] - string) / 0.36);
          const cleft = Math.exp(-((p[0] / 0.045) ** 2)) * clamp((t - 0.5) * 2) * 0.1;
          return [p[0] * (1.1 + 0.25 * t) + 0 * a, p[1] - cleft, p[2] * 0.62];
        }
      : undefined,
  );
  const rubber: Surface = patterned({ kind: "plain", roughness: 0.16 }, b.text("pattern"), contrast(color), 0.1);
  // Thin rubber glows where light comes through its edge.
  kit.add(
    body,
    rubber,
    (p, n) => blend(shade(color, 0.9 + 0.2 * clamp((p[1] - string) / 0.36)), [1, 1, 1], 0.06 * (1 - Math.abs(n[2]))),
    { open: true },
  );
  kit.add(
    revolve(
      [
        [0.001, string - 0.028],
        [0.017, string - 0.026],
        [0.011, string - 0.014],
        [0.004, string - 0.004],
        [0.009, string + 0.004],
        [0.004, string + 0.01],
      ],
      lod.steps(14, 6),
    ),
    rubber,
    shade(color, 0.75),
  );
  const line = Array.from({ length: 12 }, (_, i): Vec3 => {
    const t = i / 11;
    return [
      0.022 * Math.sin(t * 7 + 1) * t * (1 - t) * 2.4,
      (1 - t) * (string - 0.022),
      0.02 * Math.sin(t * 5.2) * t * (1 - t) * 2.4,
    ];
  });
  kit.add(
    tube(line, () => 0.0017, { segments: lod.steps(26, 9), sides: 4, up: () => [0, 0, 1] }),
    FINISH.matte,
    tone("#e9e4d8"),
    { open: true },
  );
  return kit.model({
    anchors: { grip: { at: [0, 0.02, 0], forward: [0, 1, 0] }, top: { at: [0, string + 0.36, 0] } },
    colliders: [{ shape: "sphere", at: [0, string + 0.21, 0], radius: r }],
    occlusion: false,
  });
}

function buildKite(b: Build): Model {
  const { lod } = b;
  const kit = new Assembly("kite");
  const color = b.color("color");
  const colors = [color, tone("#f6c42c"), tone("#2f78c8"), tone("#f3efe4")];
  const [w, up, down] = [0.42, 0.34, 0.72];
  const base = down + 0.75;
  const corners: Vec3[] = [
    [0, base + up, 0],
    [w, base, 0.02],
    [0, base - down, 0],
    [-w, base, 0.02],
  ];
  for (let i = 0; i < 4; i++) {
    const [a, c] = [corners[i], corners[(i + 1) % 4]];
    const n = lod.steps(5, 2);
    const m = gridMesh(
      n,
      n,
      (u, v) => [0, 1, 2].map((k) => lerp(k === 1 ? base : k === 2 ? 0.045 : 0, lerp(c[k], a[k], u), v)) as Vec3,
    );
    kit.add(m, CLOTH, colors[i], { open: true });
  }
  kit.add(
    tube(
      [
        [0, base - down, 0.012],
        [0, base + up, 0.012],
      ],
      () => 0.006,
      { segments: 1, sides: 5 },
    ),
    FINISH.satin,
    tone("#9a6a3a"),
  );
  kit.add(
    tube(
      [
        [-w, base, 0.03],
        [0, base, 0.055],
        [w, base, 0.03],
      ],
      () => 0.006,
      { segments: 6, sides: 5, up: () => [0, 1, 0] },
    ),
    FINISH.satin,
    tone("#9a6a3a"),
  );
  const tail = Array.from(
    { length: 14 },
    (_, i): Vec3 => [0.09 * Math.sin(i * 0.9), base - down - i * 0.055, 0.05 * Math.cos(i * 0.7) - 0.05],
  );
  kit.add(
    tube(tail, () => 0.003, { segments: lod.steps(30, 10), sides: 4, up: () => [0, 0, 1] }),
    FINISH.matte,
    tone("#efe8d8"),
  );
  for (let i = 2; i < 14; i += 3)
    for (const s of [-1, 1])
      kit.add(
        placed(ellipsoid([s * 0.035, 0, 0], [0.038, 0.02, 0.008], 8, 5), tail[i], axisAngle([0, 0, 1], s * 0.35)),
        FINISH.matte,
        colors[((i / 3 + 1) % 3) | 0],
      );
  return kit.model({
    anchors: { grip: { at: [0, base - 0.05, 0.05], forward: [0, 0, 1] } },
    colliders: [{ shape: "box", at: [0, base - 0.15, 0.02], half: [w, 0.5, 0.03] }],
    occlusion: false,
  });
}

const SPECS: Spec[] = [
  {
    id: "flag",
    family: "thing",
    en: "flag, banner, pennant",
    zh: "旗, 旗帜, 旗子",
    size: [1.1, 2.13, 0.14],
    color: "#c8322c",
    palette: ["#c8322c", "#2f5fb5", "#e8b52c"],
    pattern: true,
    text: "",
    tags: "grip, plantable",
    affordances: "hold, plant, wave",
    build: buildFlag,
  },
  {
    id: "umbrella",
    family: "accessory",
    en: "umbrella, parasol",
    zh: "雨伞, 伞, 阳伞",
    size: [1.02, 0.96, 1.02],
    color: "#b8322f",
    palette: ["#b8322f", "#2f5fa5", "#e8b43a", "#2f7a6a", "#26282c"],
    pattern: true,
    parameters: { open: { type: "flag", default: true, says: "Open over the head, or furled." } },
    tags: "grip, handle, shelter",
    affordances: "hold, open",
    build: buildUmbrella,
  },
  {
    id: "balloon",
    family: "thing",
    en: "balloon, party balloon, helium balloon",
    zh: "气球",
    size: [0.29, 1.21, 0.29],
    color: "#d8322f",
    palette: ["#d8322f", "#f6c42c", "#2f78c8", "#e86aa0", "#4fae5a"],
    pattern: true,
    parameters: { shape: { type: "choice", of: ["round", "heart"], default: "round", says: "Its shape." } },
    tags: "grip, floats",
    affordances: "hold, release",
    build: buildBalloon,
  },
  {
    id: "kite",
    family: "thing",
    en: "kite",
    zh: "风筝",
    size: [0.84, 1.85, 0.2],
    color: "#d8322f",
    palette: ["#d8322f", "#7a3fa6", "#e86a2a"],
    tags: "grip, flies",
    affordances: "hold, fly",
    build: buildKite,
  },
];

/** Flags, umbrellas, balloons, kites. */
export const clothThings: Asset[] = SPECS.map(define);
