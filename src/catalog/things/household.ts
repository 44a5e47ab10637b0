/** Turned and carved things: lamps, candles, tools, instruments, toys. */
import { axisAngle, clamp, lerp, qmul, type Vec2, type Vec3, yaw } from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { box, cylinder, ellipsoid, extrude, gridMesh, lathe, taperedTube, tube } from "../../shape/primitives.ts";
import { fractal3 } from "../../shape/random.ts";
import { added, cutAway, ellipsoidField, limbField, meshField } from "../../shape/sdf.ts";
import type { Color, Surface } from "../../surface/spec.ts";
import type { Asset, Model, Parameter } from "../types.ts";
import { Assembly } from "./kit/assembly.ts";
import { type Build, boxCollider, cylinderCollider, define, type Spec } from "./kit/define.ts";
import { blend, contrast, FINISH, lighter, materialOf, shade, tone } from "./kit/finish.ts";
import {
  circleOutline,
  deformed,
  placed,
  revolve,
  roundedBox,
  smoothProfile,
  starOutline,
  torus,
} from "./kit/shapes.ts";

const FLAT = axisAngle([1, 0, 0], Math.PI / 2);
const LACQUER: Surface = { kind: "lacquer", roughness: 0.3 };
const BRASS = tone("#c9a04a");
const STEEL = tone("#b9bec4");

function buildLamp(b: Build): Model {
  const kit = new Assembly("lamp");
  const { lod } = b;
  const color = b.color("color");
  const on = b.flag("on");
  kit.add(
    revolve(
      smoothProfile(
        [
          [0, 0],
          [0.07, 0],
          [0.074, 0.006],
          [0.05, 0.018],
          [0.058, 0.06],
          [0.068, 0.11],
          [0.05, 0.17],
          [0.02, 0.215],
          [0.013, 0.245],
          [0, 0.248],
        ],
        lod.steps(28, 9),
      ),
      lod.steps(36, 10),
    ),
    FINISH.glazed,
    (p) => shade(color, 1 + 0.08 * fractal3(p[0] * 30, p[1] * 30, p[2] * 30, 3)),
  );
  kit.add(cylinder([0, 0.24, 0], 0.09, 0.008, 0.008, lod.steps(10, 5)), FINISH.metal, BRASS);
  // The shade lets its bulb's light through.
  const shadeMesh = revolve(
    [
      [0.15, 0.28],
      [0.1515, 0.284],
      [0.128, 0.39],
      [0.1, 0.496],
      [0.0985, 0.5],
      [0.0965, 0.496],
      [0.125, 0.39],
      [0.1475, 0.286],
      [0.15, 0.28],
    ],
    lod.steps(44, 12),
  );
  const linen = tone("#f3e6c8");
  if (on)
    shadeMesh.glow = Float32Array.from(
      { length: shadeMesh.positions.length },
      (_, i) =>
        [1.15, 0.82, 0.45][i % 3] *
        (0.35 + 0.65 * Math.exp(-(((shadeMesh.positions[i - (i % 3) + 1] - 0.37) / 0.085) ** 2))),
    );
  kit.add(shadeMesh, FINISH.cloth, linen, { open: true });
  kit.add(ellipsoid([0, 0.36, 0], [0.026, 0.034, 0.026], lod.steps(16, 6), lod.steps(10, 5)), {
    kind: "glow",
    color: on ? [3, 2.3, 1.4] : [0.5, 0.48, 0.44],
  });
  return kit.model({
    anchors: { grip: { at: [0, 0.15, 0.06] }, top: { at: [0, 0.5, 0] } },
    colliders: [cylinderCollider(0.15, 0.5)],
    lights: on ? [{ at: [0, 0.37, 0], color: [1, 0.72, 0.4], strength: 2.2, reach: 5 }] : [],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

/** A flame of two glowing bodies. */
function flame(kit: Assembly, at: Vec3, height: number, b: Build): void {
  const r = height * 0.17;
  kit.add(
    taperedTube(
      [
        at,
        [at[0], at[1] + height * 0.22, at[2]],
        [at[0], at[1] + height * 0.55, at[2]],
        [at[0] + height * 0.02, at[1] + height, at[2]],
      ],
      [r * 0.4, r, r * 0.62, r * 0.04],
      { segments: b.lod.steps(12, 4), sides: b.lod.steps(10, 5) },
    ),
    { kind: "glow", color: [3.4, 1.7, 0.45] },
  );
}

function buildCandle(b: Build): Model {
  const kit = new Assembly("candle");
  const { lod } = b;
  const color = b.color("color");
  kit.add(
    revolve(
      smoothProfile(
        [
          [0, 0],
          [0.05, 0],
          [0.054, 0.004],
          [0.05, 0.01],
          [0.03, 0.012],
          [0.029, 0.03],
          [0.031, 0.034],
        ],
        lod.steps(18, 7),
      ),
      lod.steps(32, 10),
    ),
    FINISH.metal,
    BRASS,
  );
  kit.add(torus([0.062, 0.02, 0], 0.016, 0.003, lod.steps(18, 7), 6), FINISH.metal, BRASS);
  const wax = revolve(
    [
      [0.0215, 0.012],
      [0.022, 0.015],
      [0.0218, 0.1],
      [0.022, 0.17],
      [0.0205, 0.1775],
      [0.017, 0.177],
      [0.008, 0.172],
      [0, 0.171],
    ],
    lod.steps(28, 9),
    (p, a) => (p[1] > 0.16 ? [p[0], p[1] + 0.003 * Math.sin(a * 3), p[2]] : p),
  );
  if (b.flag("on"))
    wax.glow = Float32Array.from(
      { length: wax.positions.length },
      (_, i) => [0.7, 0.36, 0.1][i % 3] * clamp((wax.positions[i - (i % 3) + 1] - 0.11) / 0.07) ** 2,
    );
  kit.add(wax, FINISH.waxy, color);
  for (let i = 0; i < 4; i++) {
    const a = i * 1.7 + 0.4;
    const low = 0.16 - 0.02 - b.rng() * 0.05;
    kit.add(
      taperedTube(
        [
          [Math.sin(a) * 0.0215, 0.176, Math.cos(a) * 0.0215],
          [Math.sin(a) * 0.0226, 0.16, Math.cos(a) * 0.0226],
          [Math.sin(a) * 0.0226, low, Math.cos(a) * 0.0226],
        ],
        [0.003, 0.003, 0.0042],
        { segments: lod.steps(8, 3), sides: lod.steps(8, 4), caps: true },
      ),
      FINISH.waxy,
      lighter(color, 0.15),
    );
  }
  kit.add(
    tube(
      [
        [0, 0.17, 0],
        [0.001, 0.186, 0],
      ],
      () => 0.001,
      { segments: 1, sides: 5 },
    ),
    FINISH.matte,
    tone("#2a2320"),
  );
  if (b.flag("on")) flame(kit, [0.001, 0.18, 0], 0.042, b);
  return kit.model({
    anchors: { grip: { at: [0, 0.05, 0] }, top: { at: [0, 0.175, 0] } },
    colliders: [cylinderCollider(0.054, 0.178)],
    lights: b.flag("on") ? [{ at: [0, 0.2, 0], color: [1, 0.62, 0.28], strength: 0.6, reach: 2.5 }] : [],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildLantern(b: Build): Model {
  const kit = new Assembly("lantern");
  const { lod } = b;
  const color = b.color("color");
  const on = b.flag("on");
  if (b.text("shape") === "paper") {
    // A paper lantern with ribs, hung from above.
    const body = revolve(
      Array.from({ length: lod.steps(36, 12) + 1 }, (_, i): Vec2 => {
        const v = i / lod.steps(36, 12);
        const a = lerp(-1.25, 1.25, v);
        return [0.15 * Math.cos(a) * (1 - 0.02 * Math.cos(v * Math.PI * 2 * 10)) + 0.012, 0.17 + 0.15 * Math.sin(a)];
      }),
      lod.steps(36, 12),
    );
    body.glow = Float32Array.from(
      { length: body.positions.length },
      (_, i) =>
        (on ? color[i % 3] * 1.5 + 0.1 : 0) *
        (0.5 + 0.5 * Math.cos(((body.positions[i - (i % 3) + 1] - 0.17) / 0.15) * 1.2)),
    );
    kit.add(body, FINISH.matte, color, { open: true });
    for (const y of [0.018, 0.305])
      kit.add(cylinder([0, y, 0], 0.018, 0.062, 0.062, lod.steps(24, 8), 0.003), FINISH.satin, tone("#26201c"));
    kit.add(
      tube(
        [
          [0, 0.32, 0],
          [0, 0.42, 0],
        ],
        () => 0.003,
        { segments: 1, sides: 5 },
      ),
      FINISH.matte,
      tone("#26201c"),
    );
    kit.add(
      taperedTube(
        [
          [0, 0.02, 0],
          [0, 0.0, 0],
          [0, -0.08, 0],
        ],
        [0.006, 0.012, 0.016],
        { segments: 4, sides: 8, caps: true },
      ),
      FINISH.matte,
      BRASS,
    );
    return kit.model({
      anchors: { grip: { at: [0, 0.42, 0] }, top: { at: [0, 0.42, 0] } },
      colliders: [cylinderCollider(0.16, 0.34)],
      lights: on ? [{ at: [0, 0.17, 0], color: [1, 0.5, 0.25], strength: 1.6, reach: 4 }] : [],
      occlusion: false,
    });
  }
  const ring = (y: number, r: number, h: number) =>
    kit.add(cylinder([0, y, 0], h, r, r, lod.steps(28, 8), 0.004), LACQUER, color);
  ring(0, 0.075, 0.03);
  ring(0.03, 0.066, 0.018);
  kit.add(
    revolve(
      [
        [0.052, 0.046],
        [0.064, 0.06],
        [0.066, 0.1],
        [0.058, 0.15],
        [0.046, 0.165],
      ],
      lod.steps(32, 10),
    ),
    { ...FINISH.glass, opacity: 0.16 },
    tone("#f4ead0"),
  );
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * Math.PI * 2 + Math.PI / 4;
    kit.add(
      tube(
        [
          [Math.sin(a) * 0.07, 0.03, Math.cos(a) * 0.07],
          [Math.sin(a) * 0.077, 0.1, Math.cos(a) * 0.077],
          [Math.sin(a) * 0.05, 0.175, Math.cos(a) * 0.05],
        ],
        () => 0.0035,
        { segments: lod.steps(10, 4), sides: 5 },
      ),
      LACQUER,
      color,
    );
  }
  kit.add(
    revolve(
      [
        [0.06, 0.164],
        [0.062, 0.17],
        [0.04, 0.195],
        [0.028, 0.2],
        [0.028, 0.215],
        [0.034, 0.22],
        [0.02, 0.235],
        [0, 0.238],
      ],
      lod.steps(28, 8),
    ),
    LACQUER,
    color,
  );
  kit.add(
    tube(
      Array.from(
        { length: 9 },
        (_, i): Vec3 => [Math.cos((i / 8) * Math.PI) * 0.07, 0.17 + Math.sin((i / 8) * Math.PI) * 0.15, 0],
      ),
      () => 0.0028,
      { segments: lod.steps(20, 8), sides: 5, up: () => [0, 0, 1] },
    ),
    FINISH.metal,
    STEEL,
  );
  kit.add(cylinder([0, 0.045, 0], 0.04, 0.006, 0.006, 8), FINISH.matte, tone("#e8dfc8"));
  if (on) flame(kit, [0, 0.08, 0], 0.055, b);
  return kit.model({
    anchors: { grip: { at: [0, 0.32, 0], forward: [0, 0, 1] }, top: { at: [0, 0.32, 0] } },
    colliders: [cylinderCollider(0.078, 0.24)],
    lights: on ? [{ at: [0, 0.11, 0], color: [1, 0.66, 0.3], strength: 1.4, reach: 4 }] : [],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildPencil(b: Build): Model {
  const kit = new Assembly("pencil");
  const color = b.color("color");
  const lay = (m: Mesh) => placed(m, [0, 0.0035, 0], qmul(axisAngle([0, 0, 1], -Math.PI / 2), axisAngle([0, 1, 0], 0)));
  kit.add(lay(cylinder([0, -0.075, 0], 0.13, 0.004, 0.004, 6)), LACQUER, color);
  kit.add(
    lay(
      lathe(
        [
          [0.004, 0.055],
          [0.0011, 0.082],
        ],
        18,
      ),
    ),
    FINISH.matte,
    tone("#dcb27a"),
  );
  kit.add(
    lay(
      lathe(
        [
          [0.0011, 0.082],
          [0.0002, 0.0875],
          [0, 0.0876],
        ],
        10,
      ),
    ),
    FINISH.satin,
    tone("#26262a"),
  );
  kit.add(
    lay(
      lathe(
        [
          [0.0041, -0.089],
          [0.0043, -0.087],
          [0.0041, -0.085],
          [0.0043, -0.083],
          [0.0041, -0.081],
          [0.0042, -0.075],
        ],
        18,
      ),
    ),
    FINISH.metal,
    BRASS,
  );
  kit.add(lay(cylinder([0, -0.1, 0], 0.012, 0.0039, 0.0039, 16, 0.0012)), FINISH.rubber, tone("#d9808a"));
  return kit.model({
    anchors: { grip: { at: [0.03, 0.0035, 0], forward: [1, 0, 0] } },
    colliders: [boxCollider(0.187, 0.008, 0.008)],
    occlusion: false,
  });
}

function buildHammer(b: Build): Model {
  const kit = new Assembly("hammer");
  const { lod } = b;
  const color = b.color("color");
  kit.add(
    taperedTube(
      [
        [0, 0.017, -0.15],
        [0, 0.017, -0.08],
        [0, 0.017, 0.02],
        [0, 0.017, 0.14],
      ],
      [0.0165, 0.0145, 0.0105, 0.0115],
      { segments: lod.steps(14, 5), sides: lod.steps(14, 6), caps: true },
    ),
    FINISH.wood,
    tone("#b98550"),
  );
  kit.add(
    tube(
      [
        [0, 0.017, -0.155],
        [0, 0.017, -0.07],
      ],
      () => 0.0175,
      { segments: 1, sides: lod.steps(14, 6), caps: true },
    ),
    FINISH.rubber,
    color,
  );
  kit.add(roundedBox([0, 0.017, 0.14], [0.034, 0.03, 0.03], 0.006, 2), FINISH.brushed, tone("#6a6f76"));
  kit.add(
    placed(
      cylinder([0, 0, 0], 0.05, 0.012, 0.015, lod.steps(20, 8), 0.002),
      [-0.012, 0.017, 0.14],
      axisAngle([0, 0, 1], Math.PI / 2),
    ),
    FINISH.brushed,
    tone("#7d838a"),
  );
  for (const s of [-1, 1])
    kit.add(
      taperedTube(
        [
          [0.012, 0.017 + s * 0.006, 0.14],
          [0.045, 0.017 + s * 0.008, 0.138],
          [0.072, 0.017 + s * 0.01, 0.122],
        ],
        [0.011, 0.008, 0.003],
        { segments: lod.steps(10, 4), sides: lod.steps(8, 5), thickness: (t) => lerp(0.006, 0.0018, t), caps: true },
      ),
      FINISH.brushed,
      tone("#7d838a"),
    );
  return kit.model({
    anchors: { grip: { at: [0, 0.017, -0.1], forward: [0, 0, 1] } },
    colliders: [boxCollider(0.13, 0.034, 0.33)],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildSword(b: Build): Model {
  const kit = new Assembly("sword");
  const { lod } = b;
  const color = b.color("color");
  const y = 0.022;
  const blade = (s: number) =>
    gridMesh(2, lod.steps(14, 5), (u, v) => {
      const w = 0.024 * (v > 0.86 ? Math.sqrt(Math.max(0, (1 - v) / 0.14)) : 1 - 0.15 * v);
      return [(u - 0.5) * 2 * w * s, y + s * 0.0045 * (1 - Math.abs(u - 0.5) * 2) * (1 - v * 0.5), -0.02 + v * 0.76];
    });
  kit.add(mergeMeshes([blade(1), blade(-1)]), { ...FINISH.metal, roughness: 0.18, twoSided: true }, tone("#d3d8dd"));
  kit.add(
    taperedTube(
      [
        [-0.1, y, -0.03],
        [-0.05, y, -0.026],
        [0, y, -0.024],
        [0.05, y, -0.026],
        [0.1, y, -0.03],
      ],
      [0.006, 0.009, 0.014, 0.009, 0.006],
      { segments: lod.steps(18, 6), sides: lod.steps(10, 5), caps: true },
    ),
    FINISH.metal,
    BRASS,
  );
  for (const s of [-1, 1])
    kit.add(ellipsoid([s * 0.103, y, -0.031], 0.011, lod.steps(12, 6), lod.steps(8, 4)), FINISH.metal, BRASS);
  kit.add(
    tube(
      [
        [0, y, -0.03],
        [0, y, -0.15],
      ],
      () => 0.0115,
      { segments: 1, sides: lod.steps(12, 6) },
    ),
    { kind: "plain", roughness: 0.6 },
    color,
  );
  for (let i = 0; i < lod.steps(9, 3); i++)
    kit.add(
      placed(
        torus([0, 0, 0], 0.0118, 0.0016, lod.steps(14, 6), 4),
        [0, y, -0.04 - (i * 0.105) / lod.steps(9, 3)],
        FLAT,
      ),
      FINISH.matte,
      shade(color, 0.6),
    );
  kit.add(ellipsoid([0, y, -0.165], [0.021, 0.021, 0.018], lod.steps(16, 6), lod.steps(10, 5)), FINISH.metal, BRASS);
  kit.add(ellipsoid([0, y + 0.014, -0.165], 0.009, 10, 6), FINISH.glossy, tone("#b3122d"));
  return kit.model({
    anchors: { grip: { at: [0, y, -0.09], forward: [0, 0, 1] } },
    colliders: [boxCollider(0.22, 0.044, 0.94)],
    occlusion: { cells: 36, ground: 0.2 },
  });
}

function buildKey(b: Build): Model {
  const kit = new Assembly("key");
  const { lod } = b;
  const c = b.color("color");
  const y = 0.004;
  kit.add(torus([0, y, -0.03], 0.0125, 0.0036, lod.steps(30, 10), lod.steps(8, 5)), FINISH.metal, c);
  for (const a of [-0.7, 0.7])
    kit.add(
      torus([Math.sin(a) * 0.021, y, -0.03 - Math.cos(a) * 0.018], 0.006, 0.0026, lod.steps(18, 7), lod.steps(6, 4)),
      FINISH.metal,
      c,
    );
  kit.add(
    tube(
      [
        [0, y, -0.018],
        [0, y, 0.05],
      ],
      () => 0.0036,
      { segments: 1, sides: lod.steps(12, 6), caps: true },
    ),
    FINISH.metal,
    c,
  );
  kit.add(placed(torus([0, 0, 0], 0.0046, 0.0018, lod.steps(14, 6), 5), [0, y, -0.012], FLAT), FINISH.metal, c);
  for (const [z, l] of [
    [0.046, 0.014],
    [0.036, 0.011],
    [0.0285, 0.006],
  ])
    kit.add(roundedBox([l / 2 + 0.002, y, z], [l, 0.004, 0.005], 0.001, 1), FINISH.metal, c);
  return kit.model({
    anchors: { grip: { at: [0, y, -0.03], forward: [0, 0, 1] } },
    colliders: [boxCollider(0.056, 0.008, 0.1)],
    occlusion: { cells: 34, ground: 0.2 },
  });
}

function buildRope(b: Build): Model {
  const kit = new Assembly("rope");
  const color = b.color("color");
  const r = 0.011;
  const turns = 4.6;
  const n = 90;
  const coil = Array.from({ length: n }, (_, i): Vec3 => {
    const t = i / (n - 1);
    const a = t * turns * Math.PI * 2;
    const layer = Math.floor(t * turns);
    const R = 0.15 - (layer % 2) * 0.012 + 0.006 * Math.sin(a * 0.37 + 1);
    return [Math.sin(a) * R, r + layer * r * 1.7 + 0.004 * Math.sin(a * 1.3), Math.cos(a) * R];
  });
  coil.unshift([0.05, r, 0.34], [-0.06, r, 0.26]);
  kit.add(
    tube(coil, () => r, { segments: b.lod.steps(220, 60), sides: b.lod.steps(8, 5), caps: true }),
    FINISH.matte,
    (p) => shade(color, 0.75 + 0.3 * (0.5 + 0.5 * Math.sin(Math.atan2(p[0], p[2]) * 60 + p[1] * 900))),
  );
  return kit.model({
    anchors: { grip: { at: [0, 0.04, 0.15] } },
    colliders: [cylinderCollider(0.17, 0.09)],
    occlusion: { cells: 40, ground: 0.4 },
  });
}

function buildGuitar(b: Build): Model {
  const kit = new Assembly("guitar");
  const { lod } = b;
  const color = b.color("color");
  // Stands upright on its lower bout; the face looks to +z.
  const outline: Vec2[] = [];
  const profile = smoothProfile(
    [
      [0, 0],
      [0.12, 0.012],
      [0.186, 0.085],
      [0.19, 0.165],
      [0.15, 0.245],
      [0.118, 0.29],
      [0.13, 0.35],
      [0.143, 0.41],
      [0.115, 0.468],
      [0.05, 0.49],
      [0, 0.49],
    ],
    lod.steps(34, 12),
  );
  for (const [x, y] of profile.slice(0, -1)) outline.push([x, y]);
  for (const [x, y] of [...profile].reverse().slice(0, -1)) outline.push([-x, y]);
  const depth = 0.095;
  kit.add(placed(extrude([outline], depth), [0, 0, -depth / 2]), LACQUER, (p, n) =>
    Math.abs(n[2]) > 0.5
      ? blend(color, shade(color, 0.42), clamp((Math.hypot(p[0] * 1.15, (p[1] - 0.22) * 0.85) - 0.1) / 0.12))
      : tone("#5a2f18"),
  );
  const front = depth / 2;
  const disc = (r: number, y: number, z: number, c: Color) =>
    kit.add(placed(extrude([circleOutline(r, lod.steps(36, 12))], 0.001), [0, y, z]), FINISH.satin, c, { open: true });
  disc(0.056, 0.3, front, tone("#e8dcc0"));
  disc(0.053, 0.3, front + 0.0007, tone("#3a2416"));
  disc(0.049, 0.3, front + 0.0014, tone("#0e0a08"));
  kit.add(roundedBox([0, 0.14, front + 0.006], [0.15, 0.028, 0.014], 0.006, 1), FINISH.satin, tone("#2a1810"));
  const headY = 0.86;
  kit.add(roundedBox([0, 0.62, front - 0.004], [0.052, 0.52, 0.024], 0.01, 2), FINISH.satin, tone("#7a4a26"));
  kit.add(roundedBox([0, 0.595, front + 0.009], [0.05, 0.55, 0.007], 0.002, 1), FINISH.satin, tone("#231410"));
  kit.add(
    placed(
      roundedBox([0, 0.07, 0], [0.074, 0.15, 0.018], 0.008, 2),
      [0, headY, front - 0.004],
      axisAngle([1, 0, 0], -0.2),
    ),
    FINISH.satin,
    tone("#7a4a26"),
  );
  if (lod.from(120)) {
    for (let i = 0; i < 14; i++)
      kit.add(box([0, 0.86 - 0.49 * (1 - 0.944 ** i), front + 0.013], [0.049, 0.0018, 0.0016]), FINISH.metal, STEEL, {
        open: true,
      });
    for (let i = 0; i < 6; i++) {
      const x = (i - 2.5) * 0.0075;
      kit.add(
        tube(
          [
            [x * 1.3, 0.14, front + 0.0145],
            [x, headY + 0.005, front + 0.0145],
            [x * 1.5, headY + 0.07 + (i % 3) * 0.03, front - 0.008],
          ],
          () => 0.0006,
          { segments: 2, sides: 3, straight: true },
        ),
        FINISH.metal,
        tone("#d9d4c4"),
        { open: true },
      );
    }
    for (const s of [-1, 1])
      for (let i = 0; i < 3; i++)
        kit.add(
          ellipsoid([s * 0.052, headY + 0.04 + i * 0.037, front - 0.02 - i * 0.007], [0.013, 0.008, 0.006], 10, 6),
          FINISH.metal,
          STEEL,
        );
  }
  return kit.model({
    anchors: {
      grip: { at: [0, 0.65, 0.04], forward: [0, 1, 0] },
      strings: { at: [0, 0.3, front + 0.02], normal: [0, 0, 1] },
    },
    colliders: [boxCollider(0.38, 0.49, 0.1), boxCollider(0.08, 1, 0.05)],
    occlusion: { cells: 38, ground: 0.2 },
  });
}

function buildDrum(b: Build): Model {
  const kit = new Assembly("drum");
  const { lod } = b;
  const color = b.color("color");
  const [R, h] = [0.18, 0.22];
  const sides = lod.steps(44, 12);
  kit.add(
    lathe(
      [
        [R, 0.01],
        [R, h - 0.01],
      ],
      sides,
    ),
    LACQUER,
    color,
  );
  for (const y of [0, h - 0.03])
    kit.add(
      lathe(
        [
          [R - 0.004, y],
          [R + 0.012, y + 0.001],
          [R + 0.013, y + 0.029],
          [R - 0.006, y + 0.03],
        ],
        sides,
      ),
      FINISH.metal,
      BRASS,
    );
  kit.add(
    lathe(
      [
        [0, 0.004],
        [R, 0.004],
      ].reverse() as Vec2[],
      sides,
    ),
    FINISH.matte,
    tone("#efe6d0"),
  );
  kit.add(
    lathe(
      [
        [R - 0.002, h - 0.006],
        [0, h - 0.004],
      ],
      sides,
    ),
    FINISH.satin,
    (p) => shade(tone("#f4ecd8"), 0.92 + 0.08 * clamp(1 - Math.hypot(p[0], p[2]) / R)),
  );
  const n = 10;
  for (let i = 0; i < n; i++) {
    const at = (k: number, y: number): Vec3 => [
      Math.sin((k / n) * Math.PI * 2) * (R + 0.006),
      y,
      Math.cos((k / n) * Math.PI * 2) * (R + 0.006),
    ];
    kit.add(
      tube([at(i, h - 0.02), at(i + 0.5, 0.02), at(i + 1, h - 0.02)], () => 0.0035, {
        segments: 2,
        straight: true,
        sides: 5,
      }),
      FINISH.matte,
      tone("#efe6d0"),
    );
  }
  for (const s of [-1, 1]) {
    kit.add(
      taperedTube(
        [
          [s * 0.05 - 0.02, h + 0.009, 0.24],
          [s * 0.05, h + 0.009, 0.05],
          [s * 0.05 + 0.02, h + 0.009, -0.14],
        ],
        [0.009, 0.0075, 0.005],
        { segments: lod.steps(8, 3), sides: lod.steps(8, 5), caps: true },
      ),
      FINISH.wood,
      tone("#d0a063"),
    );
  }
  return kit.model({
    anchors: { grip: { at: [0, h / 2, R] }, top: { at: [0, h, 0], extent: [0.2, 0.2] } },
    colliders: [cylinderCollider(R + 0.012, h)],
    occlusion: { cells: 34, ground: 0.4 },
  });
}

function buildTeddy(b: Build): Model {
  const kit = new Assembly("teddy-bear");
  const { lod } = b;
  const color = b.color("color");
  const body = [
    added(ellipsoidField([0, 0.095, 0], [0.082, 0.088, 0.074]), 0.02),
    added(ellipsoidField([0, 0.222, 0.006], [0.078, 0.07, 0.069]), 0.012),
    added(ellipsoidField([0.062, 0.282, -0.004], [0.029, 0.029, 0.018]), 0.008),
    added(ellipsoidField([-0.062, 0.282, -0.004], [0.029, 0.029, 0.018]), 0.008),
    added(
      limbField(
        [
          [0.068, 0.155, 0.005],
          [0.108, 0.12, 0.035],
          [0.118, 0.085, 0.06],
        ],
        [0.027, 0.03, 0.031],
      ),
      0.012,
    ),
    added(
      limbField(
        [
          [-0.068, 0.155, 0.005],
          [-0.108, 0.12, 0.035],
          [-0.118, 0.085, 0.06],
        ],
        [0.027, 0.03, 0.031],
      ),
      0.012,
    ),
    added(
      limbField(
        [
          [0.05, 0.048, 0.03],
          [0.07, 0.04, 0.08],
          [0.078, 0.044, 0.115],
        ],
        [0.037, 0.036, 0.038],
      ),
      0.014,
    ),
    added(
      limbField(
        [
          [-0.05, 0.048, 0.03],
          [-0.07, 0.04, 0.08],
          [-0.078, 0.044, 0.115],
        ],
        [0.037, 0.036, 0.038],
      ),
      0.014,
    ),
    cutAway(ellipsoidField([0.062, 0.284, 0.014], [0.017, 0.017, 0.009]), 0.006),
    cutAway(ellipsoidField([-0.062, 0.284, 0.014], [0.017, 0.017, 0.009]), 0.006),
  ];
  const step = 0.0135 / clamp(lod.factor, 0.4, 1.15);
  const mesh = meshField(body, { min: [-0.17, -0.01, -0.1], max: [0.17, 0.33, 0.18] }, step, { occlusion: 0.05 });
  const light = lighter(color, 0.45);
  const fluff = (p: Vec3) => 0.9 + 0.2 * fractal3(p[0] * 90, p[1] * 90, p[2] * 90, 3);
  kit.add(mesh, { kind: "cloth", roughness: 0.95 }, (p) => {
    const inEar = Math.hypot((Math.abs(p[0]) - 0.062) / 0.02, (p[1] - 0.283) / 0.02) < 1 && p[2] > 0.002;
    return shade(inEar ? light : color, fluff(p));
  });
  const soft: Surface = { kind: "cloth", roughness: 0.95 };
  kit.add(ellipsoid([0, 0.204, 0.066], [0.035, 0.028, 0.026], lod.steps(20, 8), lod.steps(14, 6)), soft, (p) =>
    shade(light, fluff(p)),
  );
  kit.add(ellipsoid([0, 0.1, 0.043], [0.052, 0.055, 0.036], lod.steps(20, 8), lod.steps(14, 6)), soft, (p) =>
    shade(light, fluff(p)),
  );
  for (const s of [-1, 1]) {
    kit.add(
      placed(
        ellipsoid([0, 0, 0], [0.026, 0.026, 0.006], lod.steps(18, 7), lod.steps(8, 4)),
        [s * 0.0785, 0.045, 0.15],
        yaw(s * 0.1),
      ),
      soft,
      light,
    );
    kit.add(
      ellipsoid([s * 0.029, 0.237, 0.068], 0.0085, lod.steps(14, 6), lod.steps(10, 5)),
      FINISH.glossy,
      tone("#140d0a"),
    );
    kit.add(ellipsoid([s * 0.029 + 0.003, 0.2405, 0.0755], 0.002, 6, 4), { kind: "glow", color: [0.85, 0.85, 0.85] });
  }
  kit.add(
    ellipsoid([0, 0.216, 0.089], [0.0115, 0.008, 0.007], lod.steps(14, 6), lod.steps(8, 4)),
    FINISH.glossy,
    tone("#1c100c"),
  );
  kit.add(
    tube(
      [
        [0, 0.21, 0.0925],
        [0, 0.196, 0.0915],
      ],
      () => 0.0012,
      { segments: 1, sides: 4, up: () => [0, 0, 1] },
    ),
    FINISH.matte,
    tone("#1c100c"),
  );
  kit.add(
    tube(
      [
        [-0.014, 0.192, 0.087],
        [-0.007, 0.189, 0.091],
        [0, 0.195, 0.0915],
        [0.007, 0.189, 0.091],
        [0.014, 0.192, 0.087],
      ],
      () => 0.0012,
      { segments: lod.steps(12, 5), sides: 4, up: () => [0, 0, 1] },
    ),
    FINISH.matte,
    tone("#1c100c"),
  );
  // A bow tie.
  for (const s of [-1, 1])
    kit.add(
      placed(
        ellipsoid([s * 0.024, 0, 0], [0.024, 0.017, 0.009], lod.steps(14, 6), lod.steps(8, 4)),
        [0, 0.162, 0.07],
        axisAngle([0, 0, 1], s * 0.2),
      ),
      FINISH.satin,
      tone("#c22f35"),
    );
  kit.add(ellipsoid([0, 0.162, 0.074], 0.009, lod.steps(12, 6), lod.steps(8, 4)), FINISH.satin, tone("#a8242a"));
  return kit.model({
    anchors: { grip: { at: [0, 0.11, 0], forward: [0, 0, 1] } },
    colliders: [cylinderCollider(0.1, 0.3)],
    occlusion: { cells: 30, ground: 0.3 },
  });
}

function buildRobot(b: Build): Model {
  const kit = new Assembly("robot");
  const { lod } = b;
  const color = b.color("color");
  const dark = tone("#3a3d42");
  kit.add(roundedBox([0, 0.15, 0], [0.13, 0.12, 0.09], 0.02, lod.steps(3, 1)), LACQUER, color);
  kit.add(roundedBox([0, 0.262, 0], [0.1, 0.08, 0.08], 0.022, lod.steps(3, 1)), LACQUER, color);
  kit.add(cylinder([0, 0.208, 0], 0.02, 0.02, 0.02, lod.steps(14, 6)), FINISH.brushed, dark);
  kit.add(roundedBox([0, 0.266, 0.037], [0.078, 0.042, 0.012], 0.012, 2), FINISH.glossy, tone("#10151b"));
  for (const s of [-1, 1]) {
    kit.add(ellipsoid([s * 0.019, 0.267, 0.042], [0.0095, 0.0115, 0.004], lod.steps(14, 6), lod.steps(8, 4)), {
      kind: "glow",
      color: [0.4, 1.6, 1.9],
    });
    kit.add(
      ellipsoid([s * 0.053, 0.262, 0], [0.009, 0.018, 0.018], lod.steps(14, 6), lod.steps(8, 4)),
      FINISH.brushed,
      dark,
    );
    kit.add(
      tube(
        [
          [s * 0.064, 0.185, 0],
          [s * 0.09, 0.16, 0.012],
          [s * 0.094, 0.115, 0.03],
        ],
        () => 0.0125,
        { segments: lod.steps(14, 5), sides: lod.steps(10, 5) },
      ),
      FINISH.brushed,
      tone("#8d9299"),
    );
    kit.add(ellipsoid([s * 0.068, 0.188, 0], 0.02, lod.steps(16, 6), lod.steps(10, 5)), LACQUER, color);
    kit.add(
      ellipsoid([s * 0.094, 0.1, 0.036], [0.019, 0.021, 0.019], lod.steps(16, 6), lod.steps(10, 5)),
      LACQUER,
      color,
    );
    kit.add(cylinder([s * 0.034, 0.03, 0], 0.07, 0.017, 0.017, lod.steps(14, 6)), FINISH.brushed, tone("#8d9299"));
    kit.add(roundedBox([s * 0.034, 0.018, 0.012], [0.052, 0.036, 0.086], 0.014, lod.steps(3, 1)), LACQUER, color);
    kit.add(ellipsoid([s * 0.032, 0.15, 0.046], 0.008, 10, 6), {
      kind: "glow",
      color: s > 0 ? [1.5, 0.5, 0.1] : [0.3, 1.3, 0.3],
    });
  }
  kit.add(roundedBox([0, 0.152, 0.044], [0.092, 0.06, 0.008], 0.006, 1), FINISH.satin, lighter(color, 0.6));
  kit.add(
    tube(
      [
        [0, 0.3, 0],
        [0, 0.335, 0],
      ],
      () => 0.0028,
      { segments: 1, sides: 6 },
    ),
    FINISH.metal,
    STEEL,
  );
  kit.add(ellipsoid([0, 0.342, 0], 0.01, lod.steps(14, 6), lod.steps(8, 4)), {
    kind: "glow",
    color: [1.7, 0.25, 0.15],
  });
  return kit.model({
    anchors: { grip: { at: [0, 0.15, 0], forward: [0, 0, 1] }, top: { at: [0, 0.3, 0] } },
    colliders: [boxCollider(0.2, 0.3, 0.1)],
    occlusion: { cells: 34, ground: 0.4 },
  });
}

function buildToyCar(b: Build): Model {
  const kit = new Assembly("toy-car");
  const { lod } = b;
  const color = b.color("color");
  const wooden = b.given("material") ? materialOf(b.text("material"), LACQUER).surface : LACQUER;
  kit.add(roundedBox([0, 0.036, 0], [0.07, 0.034, 0.15], 0.016, lod.steps(4, 1)), wooden, color, { joint: "chassis" });
  kit.add(roundedBox([0, 0.062, -0.012], [0.06, 0.038, 0.078], 0.018, lod.steps(4, 1)), wooden, color, {
    joint: "chassis",
  });
  const glass = tone("#bfe0ea");
  kit.add(roundedBox([0, 0.064, -0.012], [0.0615, 0.021, 0.056], 0.008, 2), FINISH.glossy, glass, { joint: "chassis" });
  kit.add(roundedBox([0, 0.064, -0.012], [0.044, 0.021, 0.0795], 0.008, 2), FINISH.glossy, glass, { joint: "chassis" });
  for (const s of [-1, 1])
    kit.add(
      ellipsoid([s * 0.02, 0.038, 0.074], [0.0085, 0.0085, 0.005], lod.steps(12, 6), lod.steps(8, 4)),
      { kind: "glow", color: [0.95, 0.85, 0.55] },
      undefined,
      { joint: "chassis" },
    );
  const joints = [{ name: "chassis", parent: -1, at: [0, 0, 0] as Vec3 }];
  const wheels = [];
  const r = 0.02;
  for (const [axle, z] of [
    ["F", 0.046],
    ["R", -0.046],
  ] as [string, number][])
    for (const [hand, s] of [
      ["L", 1],
      ["R", -1],
    ] as [string, number][]) {
      const at: Vec3 = [s * 0.034, r, z];
      const name = `wheel${axle}${hand}`;
      joints.push({ name, parent: 0, at });
      wheels.push({ joint: name, radius: r });
      kit.add(
        placed(
          lathe(
            [
              [0, -0.008],
              [r - 0.003, -0.008],
              [r, -0.005],
              [r, 0.005],
              [r - 0.003, 0.008],
              [0.011, 0.0085],
            ],
            lod.steps(24, 9),
          ),
          at,
          axisAngle([0, 0, 1], -s * (Math.PI / 2)),
        ),
        FINISH.rubber,
        tone("#1f1f22"),
        { joint: name },
      );
      kit.add(
        placed(
          lathe(
            [
              [0.0112, 0.0083],
              [0.009, 0.0105],
              [0, 0.0112],
            ],
            lod.steps(18, 8),
          ),
          at,
          axisAngle([0, 0, 1], -s * (Math.PI / 2)),
        ),
        FINISH.satin,
        tone("#f2c83a"),
        { joint: name },
      );
    }
  return kit.model({
    anchors: { grip: { at: [0, 0.06, 0] }, top: { at: [0, 0.081, -0.012], extent: [0.04, 0.05] } },
    colliders: [boxCollider(0.084, 0.08, 0.15)],
    skeleton: { joints },
    wheels,
    occlusion: { cells: 34, ground: 0.4 },
  });
}

function buildTrophy(b: Build): Model {
  const kit = new Assembly("trophy");
  const { lod } = b;
  const c = b.color("color");
  kit.add(roundedBox([0, 0.02, 0], [0.11, 0.04, 0.11], 0.006, 2), FINISH.satin, tone("#3a2418"));
  kit.add(
    revolve(
      smoothProfile(
        [
          [0, 0.04],
          [0.04, 0.04],
          [0.042, 0.046],
          [0.018, 0.06],
          [0.01, 0.085],
          [0.017, 0.1],
          [0.012, 0.112],
          [0.045, 0.135],
          [0.062, 0.18],
          [0.066, 0.235],
          [0.07, 0.24],
          [0.064, 0.241],
          [0.058, 0.19],
          [0.03, 0.14],
          [0, 0.135],
        ],
        lod.steps(40, 14),
      ),
      lod.steps(36, 12),
    ),
    { ...FINISH.metal, roughness: 0.2 },
    c,
  );
  for (const s of [-1, 1])
    kit.add(
      tube(
        [
          [s * 0.062, 0.225, 0],
          [s * 0.1, 0.228, 0],
          [s * 0.108, 0.19, 0],
          [s * 0.082, 0.16, 0],
          [s * 0.052, 0.15, 0],
        ],
        () => 0.006,
        { segments: lod.steps(20, 7), sides: lod.steps(8, 5), up: () => [0, 0, 1] },
      ),
      { ...FINISH.metal, roughness: 0.2 },
      c,
    );
  kit.add(placed(extrude([starOutline(0.026, 5, 0.45)], 0.004), [0, 0.19, 0.06]), FINISH.metal, lighter(c, 0.4));
  return kit.model({
    anchors: { grip: { at: [0, 0.09, 0] }, top: { at: [0, 0.24, 0] } },
    colliders: [cylinderCollider(0.07, 0.24)],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildGlobe(b: Build): Model {
  const kit = new Assembly("globe");
  const { lod } = b;
  kit.add(
    revolve(
      smoothProfile(
        [
          [0, 0],
          [0.07, 0],
          [0.074, 0.006],
          [0.04, 0.018],
          [0.014, 0.03],
          [0.011, 0.06],
          [0, 0.062],
        ],
        lod.steps(22, 8),
      ),
      lod.steps(32, 10),
    ),
    FINISH.satin,
    tone("#6b3f22"),
  );
  const y = 0.19;
  const ball = ellipsoid([0, 0, 0], 0.12, lod.steps(56, 14), lod.steps(32, 8));
  kit.add(placed(ball, [0, y, 0], axisAngle([0, 0, 1], 0.41)), FINISH.glossy, (p) => {
    const q: Vec3 = [p[0] / 0.12, (p[1] - y) / 0.12, p[2] / 0.12];
    const land = fractal3(q[0] * 1.5 + 3.1, q[1] * 1.5 + 1.7, q[2] * 1.5 + 8.2, 4);
    if (Math.abs(q[1]) > 0.93) return tone("#f1f2ee");
    return land > 0.06
      ? blend(tone("#6f9a4a"), tone("#c9a86a"), clamp((land - 0.1) * 4))
      : blend(tone("#2f6fa8"), tone("#5b9fc8"), clamp((land + 0.2) * 3));
  });
  const arc = Array.from({ length: 15 }, (_, i): Vec3 => {
    const a = lerp(-0.41 - Math.PI / 2, -0.41 + Math.PI / 2, i / 14);
    return [Math.cos(a) * -0.131, y + Math.sin(a) * 0.131, 0];
  });
  kit.add(
    tube(arc, () => 0.004, { segments: lod.steps(34, 12), sides: lod.steps(8, 4), up: () => [0, 0, 1] }),
    FINISH.metal,
    BRASS,
  );
  kit.add(
    tube(
      [
        [0, 0.055, 0],
        [-0.02, 0.063, 0],
      ],
      () => 0.008,
      { segments: 1, sides: 6 },
    ),
    FINISH.metal,
    BRASS,
  );
  return kit.model({
    anchors: { grip: { at: [0, 0.04, 0] }, top: { at: [0, 0.31, 0] } },
    colliders: [cylinderCollider(0.13, 0.32)],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildBag(b: Build): Model {
  const kit = new Assembly("bag");
  const { lod } = b;
  const color = b.color("color");
  const [w, h, d] = [0.32, 0.36, 0.13];
  const soft: Surface = { kind: "cloth", roughness: 0.85 };
  const body = deformed(roundedBox([0, h / 2, 0], [w, h, d], 0.03, lod.steps(6, 2)), (p) => {
    const t = p[1] / h;
    return [
      p[0] * (1 - 0.08 * t + 0.05 * Math.sin(t * Math.PI)),
      p[1],
      p[2] * (1 + 0.25 * Math.sin(Math.PI * clamp(t * 0.9)) - 0.25 * t),
    ];
  });
  kit.add(body, soft, (p) => shade(color, 0.92 + 0.14 * fractal3(p[0] * 9, p[1] * 9, p[2] * 9, 3)));
  for (const z of [1, -1]) {
    const front = (z * d) / 2;
    kit.add(
      tube(
        [
          [-0.085, h - 0.05, front * 0.8],
          [-0.085, h + 0.06, front * 0.55],
          [-0.05, h + 0.13, front * 0.4],
          [0.05, h + 0.13, front * 0.4],
          [0.085, h + 0.06, front * 0.55],
          [0.085, h - 0.05, front * 0.8],
        ],
        () => 0.0105,
        { segments: lod.steps(24, 9), sides: lod.steps(8, 4), up: () => [0, 0, 1] },
      ),
      FINISH.satin,
      tone("#6b4426"),
    );
  }
  kit.add(placed(extrude([starOutline(0.05, 5, 0.5)], 0), [0, h * 0.5, d * 0.62]), FINISH.satin, contrast(color), {
    open: true,
  });
  return kit.model({
    anchors: { grip: { at: [0, h + 0.12, 0], forward: [0, 0, 1] }, cavity: { at: [0, h, 0] } },
    colliders: [boxCollider(w, h, d)],
    occlusion: { cells: 32, ground: 0.4 },
  });
}

const ON: Parameter = { type: "flag", default: true, says: "It is lit." };

const SPECS: (Omit<Spec, "family"> & { family?: Spec["family"] })[] = [
  {
    id: "lamp",
    en: "lamp, table lamp, desk lamp",
    zh: "灯, 台灯",
    size: [0.303, 0.5, 0.303],
    color: "#3f7a78",
    palette: ["#3f7a78", "#b85a42", "#e3d7bf", "#39506b"],
    parameters: { on: ON },
    affordances: "hold, light",
    build: buildLamp,
  },
  {
    id: "candle",
    en: "candle, torch",
    zh: "蜡烛",
    size: [0.13, 0.222, 0.108],
    color: "#f3e9d2",
    palette: ["#f3e9d2", "#b3322d", "#e0c8a0"],
    parameters: { on: ON },
    affordances: "hold, light, blow",
    build: buildCandle,
  },
  {
    id: "lantern",
    en: "lantern, oil lamp, flashlight",
    zh: "灯笼, 提灯",
    size: [0.15, 0.325, 0.15],
    color: "#b3322d",
    parameters: {
      on: ON,
      shape: { type: "choice", of: ["storm", "paper"], default: "storm", says: "Storm lantern or paper lantern." },
    },
    tags: "grip, handle",
    affordances: "hold, light, hang",
    build: buildLantern,
  },
  {
    id: "pencil",
    en: "pencil, pen, crayon, brush, paintbrush",
    zh: "铅笔, 笔",
    size: [0.19, 0.008, 0.008],
    color: "#e8b02c",
    palette: ["#e8b02c", "#c22f2f", "#2f6fb5", "#3f8a4f"],
    affordances: "hold, write, draw",
    build: buildPencil,
  },
  {
    id: "hammer",
    en: "hammer, mallet, tool",
    zh: "锤子, 锤",
    size: [0.14, 0.04, 0.34],
    color: "#a8261f",
    affordances: "hold, hit",
    build: buildHammer,
  },
  {
    id: "sword",
    en: "sword, blade, dagger, katana",
    zh: "剑, 刀剑",
    size: [0.23, 0.044, 0.92],
    color: "#5a2f1c",
    affordances: "hold, cut",
    build: buildSword,
  },
  {
    id: "key",
    en: "key",
    zh: "钥匙",
    size: [0.06, 0.009, 0.11],
    color: "#c9a04a",
    affordances: "hold, open",
    build: buildKey,
  },
  {
    id: "rope",
    en: "rope, coil of rope, string",
    zh: "绳子, 绳",
    size: [0.32, 0.1, 0.5],
    color: "#cdb07c",
    affordances: "hold, pull",
    build: buildRope,
  },
  {
    id: "guitar",
    en: "guitar, ukulele, violin, cello",
    zh: "吉他",
    size: [0.38, 1.02, 0.12],
    color: "#c8823a",
    palette: ["#c8823a", "#a8452a", "#d9a85c"],
    affordances: "hold, play",
    build: buildGuitar,
  },
  {
    id: "drum",
    en: "drum, snare drum",
    zh: "鼓",
    size: [0.386, 0.24, 0.5],
    color: "#b8262a",
    palette: ["#b8262a", "#2f5fa5", "#2f7a4f"],
    tags: "top surface",
    affordances: "hold, play, hit",
    build: buildDrum,
  },
  {
    id: "toy",
    en: "toy, teddy bear, teddy, stuffed animal, plush toy, stuffed toy, doll",
    zh: "玩具, 泰迪熊, 毛绒玩具",
    size: [0.3, 0.31, 0.25],
    color: "#b07c48",
    palette: ["#b07c48", "#d9b98a", "#8a5a3a", "#e8d9c4"],
    affordances: "hold, hug, throw",
    build: buildTeddy,
  },
  {
    id: "robot",
    en: "robot, toy robot, android, droid",
    zh: "机器人",
    size: [0.23, 0.352, 0.1],
    color: "#3f8fb0",
    palette: ["#3f8fb0", "#c8432f", "#e0a52c", "#8a94a0"],
    affordances: "hold",
    build: buildRobot,
  },
  {
    id: "toy-car",
    en: "toy car, model car",
    zh: "玩具车, 玩具汽车",
    size: [0.09, 0.081, 0.15],
    color: "#d8322f",
    palette: ["#d8322f", "#2f78c8", "#f2b52c", "#4fae5a"],
    material: "",
    tags: "wheels",
    affordances: "hold, roll, push",
    build: buildToyCar,
  },
  {
    id: "trophy",
    en: "trophy, cup trophy, award",
    zh: "奖杯",
    size: [0.228, 0.242, 0.11],
    color: "#dfb040",
    affordances: "hold, lift",
    build: buildTrophy,
  },
  {
    id: "globe",
    en: "globe",
    zh: "地球仪",
    size: [0.26, 0.32, 0.24],
    affordances: "hold, spin",
    tags: "round",
    build: buildGlobe,
  },
  {
    id: "bag",
    en: "bag, shopping bag, tote bag",
    zh: "袋子, 包",
    size: [0.32, 0.5, 0.16],
    color: "#c8a05a",
    palette: ["#c8a05a", "#3f6f7a", "#a8453a", "#3a3f4a"],
    tags: "cavity, handle, grip",
    affordances: "hold, carry, open",
    build: buildBag,
  },
];

/** Lamps, tools, instruments, toys. */
export const household: Asset[] = SPECS.map((s) => define({ family: "thing", tags: "grip", ...s }));
