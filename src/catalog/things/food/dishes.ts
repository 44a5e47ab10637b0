/** Food that is cut, baked or stacked: layers, rounds, toppings. */
import { axisAngle, clamp, euler, lerp, qmul, smoothstep, type Vec2, type Vec3, yaw } from "../../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../../shape/mesh.ts";
import { box, cylinder, ellipsoid, gridMesh, lathe, taperedTube, tube } from "../../../shape/primitives.ts";
import { fractal3, noise3 } from "../../../shape/random.ts";
import type { Color, Surface } from "../../../surface/spec.ts";
import type { Asset, Model } from "../../types.ts";
import { Assembly } from "../kit/assembly.ts";
import { type Build, boxCollider, cylinderCollider, define, type Spec } from "../kit/define.ts";
import { blend, FINISH, lighter, shade, tone } from "../kit/finish.ts";
import { leafMesh, placed, revolve, sheet, smoothProfile, torus, wrapMesh } from "../kit/shapes.ts";

/** Baked crust: golden, darker on top and at edges, mottled. */
const crust =
  (dark: string, light: string, scale: number, height: number, seed = 0): ((p: Vec3, n: Vec3) => Color) =>
  (p, n) => {
    const top = smoothstep(0.2, 0.9, n[1]) * smoothstep(0.2, 0.9, p[1] / height);
    return blend(
      tone(light),
      tone(dark),
      clamp(top * 0.8 + 0.3 * fractal3(p[0] * scale + seed, p[1] * scale, p[2] * scale, 3)),
    );
  };

const round = (
  kit: Assembly,
  profile: Vec2[],
  b: Build,
  surface: Surface,
  tint: Color | ((p: Vec3, n: Vec3) => Color),
  sides = 40,
  rows = 18,
  bend?: (p: Vec3, a: number) => Vec3,
): Mesh => {
  const points = smoothProfile(profile, b.lod.steps(rows, 5) + 1);
  if (profile[0][0] === 0) points[0][0] = 0;
  if (profile[profile.length - 1][0] === 0) points[points.length - 1][0] = 0;
  const m = revolve(points, b.lod.steps(sides, 10), bend ? (p, a) => bend(p, a) : undefined);
  kit.add(m, surface, tint);
  return m;
};

/** Small bits strewn over a dome: seeds, sprinkles, chips. */
function strew(
  kit: Assembly,
  b: Build,
  count: number,
  place: (rng: () => number) => { at: Vec3; turn: [number, number, number, number] } | undefined,
  mesh: Mesh,
  surface: Surface,
  colors: Color[],
): void {
  const n = b.lod.from(300) ? count : b.lod.from(110) ? Math.round(count * 0.55) : 0;
  const rng = b.rng.fork("strew");
  for (let i = 0; i < n; i++) {
    const spot = place(rng);
    if (spot) kit.add(placed(mesh, spot.at, spot.turn), surface, colors[i % colors.length], { open: true });
  }
}

const done = (kit: Assembly, radius: number, height: number, top?: [number, number]): Model =>
  kit.model({
    anchors: {
      grip: { at: [0, height * 0.5, 0], forward: [0, 0, 1] },
      bite: { at: [0, height * 0.6, radius], normal: [0, 0, 1] },
      top: { at: [0, height, 0], ...(top ? { extent: top } : {}) },
    },
    colliders: [cylinderCollider(radius, height)],
    occlusion: { cells: 32, ground: 0.35 },
  });

function buildBanana(b: Build): Model {
  const kit = new Assembly("banana");
  const { lod } = b;
  const color = b.color("color");
  // A bent loft with five faint edges, lying on its side; green at the stem, brown at the tip.
  const R = 0.115;
  const sides = lod.steps(20, 8);
  const rows = lod.steps(30, 9);
  const m = wrapMesh(sides, rows, (u, v) => {
    const a = lerp(-0.86, 0.82, v);
    const stem = smoothstep(0.16, 0.06, v);
    const tip = smoothstep(0.93, 1, v);
    const fat = 0.0185 * (0.55 + 0.45 * Math.sin(Math.PI * clamp((v - 0.05) / 0.95)) ** 0.7);
    const r = lerp(lerp(fat, 0.0052, stem), 0.004, tip) * (v === 0 || v === 1 ? 0 : 1);
    const q = -u * Math.PI * 2;
    const k = r * (1 + 0.05 * Math.cos(q * 5));
    const out = R + Math.cos(q) * k;
    return [Math.sin(a) * out, 0.019 + Math.sin(q) * k, Math.cos(a) * out - R * 0.82];
  });
  const uv = m.uvs as Float32Array;
  kit.add(m, FINISH.satin, (p, _n, i) => {
    const v = uv[i * 2 + 1];
    let c = shade(color, 1 + 0.08 * noise3(p[0] * 60, p[1] * 60, p[2] * 60));
    c = blend(c, tone("#a9b33c"), smoothstep(0.3, 0.08, v) * 0.6);
    c = blend(c, tone("#4a3520"), Math.max(smoothstep(0.035, 0.0, v), smoothstep(0.955, 0.985, v)) * 0.9);
    const spot = fractal3(p[0] * 130 + b.number("variety") * 50, p[1] * 130, p[2] * 130, 2);
    return blend(c, tone("#7a5326"), smoothstep(0.42, 0.62, spot) * 0.55);
  });
  return kit.model({
    anchors: { grip: { at: [0, 0.019, 0.02], forward: [1, 0, 0] } },
    colliders: [boxCollider(0.18, 0.038, 0.07)],
    occlusion: { cells: 30, ground: 0.35 },
  });
}

function buildCarrot(b: Build): Model {
  const kit = new Assembly("carrot");
  const { lod } = b;
  const color = b.color("color");
  const body = taperedTube(
    [
      [0, 0.016, -0.09],
      [0.004, 0.014, -0.05],
      [-0.003, 0.014, 0.01],
      [0, 0.017, 0.06],
      [0, 0.018, 0.078],
    ],
    [0.0015, 0.006, 0.0115, 0.0165, 0.012],
    { segments: lod.steps(40, 10), sides: lod.steps(18, 7), caps: true },
  );
  kit.add(body, FINISH.satin, (p) =>
    shade(color, 0.9 + 0.18 * (0.5 + 0.5 * Math.sin(p[2] * 520 + noise3(p[0] * 200, 0, p[2] * 90) * 4)) ** 0.4),
  );
  for (let i = 0; i < 9; i++) {
    const a = (i / 9) * 6.28 + b.rng();
    const [dx, dy] = [Math.cos(a) * 0.026, 0.018 + Math.abs(Math.sin(a)) * 0.024];
    kit.add(
      leafMesh(
        [0, 0.018, 0.078],
        [dx, Math.max(0.006, dy), 0.078 + 0.06 + b.rng() * 0.05],
        0.012,
        0.008,
        lod.steps(6, 3),
      ),
      FINISH.matte,
      shade(tone("#4f9a3a"), 0.8 + 0.4 * b.rng()),
    );
  }
  return kit.model({
    anchors: { grip: { at: [0, 0.017, 0.05], forward: [0, 0, -1] } },
    colliders: [boxCollider(0.034, 0.034, 0.17)],
    occlusion: { cells: 30, ground: 0.3 },
  });
}

function buildBread(b: Build): Model {
  const kit = new Assembly("bread");
  const { lod } = b;
  const sides = lod.steps(26, 9);
  const rows = lod.steps(34, 9);
  const [half, R] = [0.145, 0.062];
  // A loaf with slashes across its top.
  const m = wrapMesh(sides, rows, (u, v) => {
    const t = v * 2 - 1;
    const end = Math.sqrt(Math.max(0, 1 - Math.abs(t) ** 3.2));
    const a = u * Math.PI * 2;
    const slash = Math.sin(a) > 0.2 ? 0.008 * Math.max(0, Math.cos(v * Math.PI * 10 + Math.cos(a) * 1.6)) ** 6 : 0;
    const r = (R - slash) * end;
    const y = Math.sin(a) > 0 ? Math.sin(a) * r * 0.98 : Math.sin(a) * r * 0.42;
    return [Math.cos(a) * r, y + 0.027, t * half];
  });
  kit.add(m, FINISH.satin, (p, n) => {
    const base = crust("#9a5a22", "#d9a055", 26, 0.09)(p, n);
    const cut =
      Math.max(0, Math.cos((p[2] / half / 2 + 0.5) * Math.PI * 10 + (p[0] / R) * 1.6)) ** 8 *
      smoothstep(0.3, 0.8, n[1]);
    return blend(base, tone("#efd9a8"), cut * 0.75);
  });
  return kit.model({
    anchors: { grip: { at: [0, 0.04, 0], forward: [0, 0, 1] }, top: { at: [0, 0.085, 0] } },
    colliders: [boxCollider(0.12, 0.085, 0.29)],
    occlusion: { cells: 30, ground: 0.4 },
  });
}

function buildCake(b: Build): Model {
  const kit = new Assembly("cake");
  const { lod } = b;
  const icing = b.color("color");
  const cream = lighter(icing, 0.75);
  const [R, h] = [0.12, 0.1];
  // Stand, sponge in two layers, icing that runs over the edge, piped dots, candles.
  round(
    kit,
    [
      [0, 0],
      [0.085, 0],
      [0.09, 0.004],
      [0.08, 0.008],
      [0.15, 0.012],
      [0.156, 0.016],
      [0.15, 0.019],
      [0, 0.0185],
    ],
    b,
    FINISH.glazed,
    tone("#f1ede4"),
    44,
    10,
  );
  const y0 = 0.0185;
  round(
    kit,
    [
      [0, y0],
      [R - 0.004, y0],
      [R, y0 + 0.004],
      [R, y0 + h * 0.46],
      [R - 0.002, y0 + h * 0.49],
    ],
    b,
    FINISH.satin,
    cream,
    44,
    10,
  );
  round(
    kit,
    [
      [R - 0.002, y0 + h * 0.44],
      [R + 0.0025, y0 + h * 0.47],
      [R + 0.0025, y0 + h * 0.53],
      [R - 0.002, y0 + h * 0.56],
    ],
    b,
    FINISH.satin,
    icing,
    44,
    6,
  );
  round(
    kit,
    [
      [R - 0.002, y0 + h * 0.51],
      [R, y0 + h * 0.54],
      [R, y0 + h - 0.006],
      [R - 0.006, y0 + h],
      [0, y0 + h],
    ],
    b,
    FINISH.satin,
    cream,
    44,
    10,
  );
  const drip = (a: number) =>
    0.012 +
    0.014 * (0.5 + 0.5 * Math.sin(a * 9 + 2 * Math.sin(a * 3))) ** 1.4 +
    0.008 * Math.max(0, Math.sin(a * 5 + 1));
  const topY = y0 + h + 0.0045;
  kit.add(
    wrapMesh(
      lod.steps(84, 18),
      lod.steps(10, 5),
      (u, v) => {
        const a = u * Math.PI * 2;
        const s = v < 0.5 ? v * 2 : 1;
        if (v < 0.5)
          return [
            Math.sin(a) * (R + 0.0042 - 0.0036 * (1 - s) ** 2),
            topY - 0.003 - drip(a) * (1 - s),
            Math.cos(a) * (R + 0.0042 - 0.0036 * (1 - s) ** 2),
          ];
        const k = (v - 0.5) * 2;
        return [
          Math.sin(a) * (R + 0.0042) * (1 - k),
          topY - 0.003 * (1 - Math.min(1, k * 5)),
          Math.cos(a) * (R + 0.0042) * (1 - k),
        ];
      },
      "end",
    ),
    FINISH.glossy,
    icing,
  );
  const dots = lod.from(120) ? 16 : 8;
  const dollop = revolve(
    smoothProfile(
      [
        [0.001, 0],
        [0.013, 0.0005],
        [0.014, 0.005],
        [0.009, 0.012],
        [0.004, 0.018],
        [0, 0.022],
      ],
      lod.steps(6, 4),
    ),
    lod.steps(12, 6),
    (p, a, v) => [p[0] * (1 + 0.12 * Math.cos(a * 6 + v * 5)), p[1], p[2] * (1 + 0.12 * Math.cos(a * 6 + v * 5))],
  );
  for (let i = 0; i < dots; i++) {
    const a = (i / dots) * Math.PI * 2;
    kit.add(placed(dollop, [Math.sin(a) * (R - 0.014), topY - 0.002, Math.cos(a) * (R - 0.014)]), FINISH.satin, cream);
    if (i % 2 === 0)
      kit.add(
        ellipsoid(
          [Math.sin(a) * (R - 0.014), topY + 0.021, Math.cos(a) * (R - 0.014)],
          0.008,
          lod.steps(9, 5),
          lod.steps(6, 4),
        ),
        FINISH.glossy,
        tone("#c2142a"),
      );
  }
  const candles = Math.round(b.number("candles"));
  const colors = ["#3f8fd0", "#f2b52c", "#e0508a", "#4fae6a"].map((c) => tone(c));
  for (let i = 0; i < candles; i++) {
    const a = (i / Math.max(1, candles)) * Math.PI * 2 + 0.3;
    const r = candles === 1 ? 0 : R * 0.52;
    const at: Vec3 = [Math.sin(a) * r, topY - 0.002, Math.cos(a) * r];
    kit.add(cylinder(at, 0.06, 0.0042, 0.0042, lod.steps(10, 5)), FINISH.waxy, (p) =>
      Math.sin((p[1] - at[1]) * 420 + Math.atan2(p[0] - at[0], p[2] - at[2])) > 0.2 ? tone("#f6f1e6") : colors[i % 4],
    );
    kit.add(
      taperedTube(
        [
          [at[0], at[1] + 0.062, at[2]],
          [at[0], at[1] + 0.07, at[2]],
          [at[0] + 0.0005, at[1] + 0.085, at[2]],
        ],
        [0.0025, 0.0046, 0.0004],
        { segments: lod.steps(6, 3), sides: lod.steps(8, 4) },
      ),
      { kind: "glow", color: [3, 1.5, 0.4] },
    );
  }
  return kit.model({
    anchors: {
      grip: { at: [0, 0.03, 0] },
      top: { at: [0, topY, 0], extent: [0.12, 0.12] },
      bite: { at: [0, 0.08, R], normal: [0, 0, 1] },
    },
    colliders: [cylinderCollider(0.15, 0.125)],
    occlusion: { cells: 36, ground: 0.3 },
    lights: candles ? [{ at: [0, topY + 0.09, 0], color: [1, 0.65, 0.3], strength: 0.25, reach: 1.5 }] : [],
  });
}

function buildCupcake(b: Build): Model {
  const kit = new Assembly("cupcake");
  const { lod } = b;
  const icing = b.color("color");
  const pleat = (p: Vec3, a: number): Vec3 => [
    p[0] * (1 + 0.025 * Math.cos(a * 28)),
    p[1],
    p[2] * (1 + 0.025 * Math.cos(a * 28)),
  ];
  round(
    kit,
    [
      [0, 0],
      [0.022, 0],
      [0.0235, 0.001],
      [0.028, 0.02],
      [0.033, 0.042],
    ],
    b,
    FINISH.matte,
    (p) => shade(tone("#8a5a34"), 0.8 + 0.25 * Math.cos(Math.atan2(p[0], p[2]) * 28)),
    84,
    8,
    pleat,
  );
  round(
    kit,
    [
      [0.031, 0.036],
      [0.035, 0.043],
      [0.032, 0.049],
      [0, 0.05],
    ],
    b,
    FINISH.satin,
    tone("#b97f45"),
    36,
    8,
  );
  // A spiral of icing.
  const turns = Array.from({ length: 60 }, (_, i): Vec3 => {
    const t = i / 59;
    const a = t * Math.PI * 2 * 3.3;
    const r = 0.024 * (1 - t) ** 0.85;
    return [Math.sin(a) * r, 0.05 + t * 0.036, Math.cos(a) * r];
  });
  kit.add(
    tube(turns, (t) => lerp(0.0125, 0.0035, t), { segments: lod.steps(110, 26), sides: lod.steps(10, 5), caps: true }),
    FINISH.satin,
    (p) => shade(icing, 0.93 + 0.14 * clamp((p[1] - 0.05) / 0.04)),
  );
  kit.add(ellipsoid([0, 0.097, 0], 0.0085, lod.steps(16, 6), lod.steps(10, 4)), FINISH.glossy, tone("#c2142a"));
  kit.add(
    tube(
      [
        [0, 0.104, 0],
        [0.004, 0.116, 0.001],
      ],
      () => 0.0007,
      { segments: 2, sides: 4 },
    ),
    FINISH.matte,
    tone("#5f7a2f"),
  );
  const colors = ["#3f8fd0", "#f2b52c", "#4fae6a", "#f6f1e6"].map((c) => tone(c));
  strew(
    kit,
    b,
    26,
    (rng) => {
      const a = rng() * 6.28;
      const t = rng() * 0.7;
      const r = 0.026 * (1 - t) + 0.0045;
      return {
        at: [Math.sin(a) * r, 0.056 + t * 0.036, Math.cos(a) * r],
        turn: qmul(yaw(rng() * 6.28), euler(rng(), 0, rng())),
      };
    },
    box([0, 0, 0], [0.0016, 0.0016, 0.006], 0.0006),
    FINISH.glossy,
    colors,
  );
  return done(kit, 0.034, 0.1);
}

function buildDonut(b: Build): Model {
  const kit = new Assembly("donut");
  const { lod } = b;
  const icing = b.color("color");
  const [R, r] = [0.032, 0.018];
  kit.add(torus([0, r * 0.86, 0], R, r, lod.steps(44, 12), lod.steps(20, 8), 0.86), FINISH.satin, (p, n) =>
    blend(
      crust("#a8642a", "#d9a05a", 60, 0.03)(p, n),
      tone("#f0d6a0"),
      0.7 * smoothstep(0.25, 0.02, Math.abs(n[1])) * (Math.hypot(p[0], p[2]) > R ? 1 : 0.3),
    ),
  );
  // Icing over the upper half with a wavy hem.
  const glaze = gridMesh(
    lod.steps(64, 16),
    lod.steps(14, 6),
    (u, v) => {
      const a = u * Math.PI * 2;
      const hem = 0.12 * Math.sin(a * 7) + 0.08 * Math.sin(a * 11 + 1);
      const b0 = lerp(-0.1 + hem, Math.PI + 0.1 - hem, v);
      const k = r * 1.055 - 0.0022 * (2 * Math.abs(v - 0.5)) ** 8;
      const d = R + k * Math.cos(b0);
      return [d * Math.sin(a), r * 0.86 + k * 0.9 * Math.sin(b0), d * Math.cos(a)];
    },
    true,
  );
  kit.add(glaze, FINISH.glossy, icing);
  const colors = ["#f6f1e6", "#3f8fd0", "#f2b52c", "#4fae6a"].map((c) => tone(c));
  strew(
    kit,
    b,
    46,
    (rng) => {
      const a = rng() * 6.28;
      const q = lerp(0.5, 2.64, rng());
      const k = r * 1.07;
      const d = R + k * Math.cos(q);
      return {
        at: [d * Math.sin(a), r * 0.86 + k * 0.91 * Math.sin(q), d * Math.cos(a)],
        turn: qmul(yaw(a), qmul(axisAngle([1, 0, 0], Math.PI / 2 - q), yaw(rng() * 6.28))),
      };
    },
    box([0, 0, 0], [0.0014, 0.0014, 0.0056], 0.0005),
    FINISH.glossy,
    colors,
  );
  return done(kit, 0.05, 0.036);
}

function buildPizza(b: Build): Model {
  const kit = new Assembly("pizza");
  const { lod } = b;
  const wob = (a: number) => 1 + 0.015 * Math.sin(a * 5 + 1) + 0.01 * Math.sin(a * 11);
  const bend = (p: Vec3, a: number): Vec3 => [p[0] * wob(a), p[1], p[2] * wob(a)];
  round(
    kit,
    [
      [0, 0],
      [0.14, 0],
      [0.158, 0.004],
      [0.163, 0.012],
      [0.158, 0.021],
      [0.147, 0.022],
      [0.138, 0.012],
      [0.134, 0.0105],
    ],
    b,
    FINISH.satin,
    crust("#8a4a1c", "#e0a85c", 40, 0.022),
    64,
    18,
    bend,
  );
  round(
    kit,
    [
      [0.141, 0.0112],
      [0.12, 0.0125],
      [0.06, 0.013],
      [0, 0.013],
    ],
    b,
    FINISH.glossy,
    (p) => {
      const n = fractal3(p[0] * 45, 3, p[2] * 45, 3);
      return blend(
        tone("#f4cd6a"),
        tone("#c8401c"),
        smoothstep(-0.05, 0.35, n) * 0.8 + 0.5 * smoothstep(0.125, 0.138, Math.hypot(p[0], p[2])),
      );
    },
    64,
    14,
    bend,
  );
  const slice = revolve(
    [
      [0, 0],
      [0.018, 0],
      [0.0195, 0.0012],
      [0.018, 0.0032],
      [0.013, 0.0026],
      [0, 0.0024],
    ],
    lod.steps(18, 7),
  );
  const rng = b.rng.fork("top");
  const spots: Vec2[] = [[0, 0.02]];
  for (let i = 0; i < 6; i++) spots.push([(i / 6) * 6.28, 0.066]);
  for (let i = 0; i < 9; i++) spots.push([(i / 9) * 6.28 + 0.3, 0.113]);
  for (const [a, r] of spots) {
    const at: Vec3 = [Math.sin(a) * r + (rng() - 0.5) * 0.012, 0.0125, Math.cos(a) * r + (rng() - 0.5) * 0.012];
    kit.add(placed(slice, at, euler((rng() - 0.5) * 0.12, 0, (rng() - 0.5) * 0.12)), FINISH.glossy, (p) =>
      shade(tone("#b5301c"), 0.85 + 0.3 * noise3(p[0] * 220, 1, p[2] * 220)),
    );
  }
  for (let i = 0; i < (lod.from(110) ? 8 : 4); i++) {
    const a = rng() * 6.28;
    const r = 0.03 + rng() * 0.09;
    const at: Vec3 = [Math.sin(a) * r, 0.0155, Math.cos(a) * r];
    const q = rng() * 6.28;
    kit.add(
      leafMesh(at, [at[0] + Math.sin(q) * 0.026, 0.018, at[2] + Math.cos(q) * 0.026], 0.015, 0.004, lod.steps(6, 3)),
      FINISH.satin,
      tone("#3f7a2a"),
    );
  }
  return done(kit, 0.162, 0.02, [0.2, 0.2]);
}

function buildBurger(b: Build): Model {
  const kit = new Assembly("burger");
  const { lod } = b;
  const bun = crust("#a85a1e", "#e0a152", 30, 0.08);
  round(
    kit,
    [
      [0, 0],
      [0.046, 0],
      [0.052, 0.006],
      [0.053, 0.014],
      [0.05, 0.02],
      [0, 0.02],
    ],
    b,
    FINISH.satin,
    (p, n) => (n[1] > 0.6 ? tone("#f2dfb0") : bun(p, n)),
  );
  round(
    kit,
    [
      [0, 0.02],
      [0.05, 0.02],
      [0.055, 0.026],
      [0.054, 0.033],
      [0.049, 0.036],
      [0, 0.036],
    ],
    b,
    FINISH.matte,
    (p) => shade(tone("#5a2f18"), 0.8 + 0.5 * fractal3(p[0] * 120, p[1] * 120, p[2] * 120, 2)),
    48,
    14,
    (p, a) => [p[0] * (1 + 0.02 * Math.sin(a * 9)), p[1], p[2] * (1 + 0.02 * Math.sin(a * 9))],
  );
  // A slice of cheese with hanging corners, tomato, lettuce.
  kit.add(
    sheet(
      lod.steps(14, 6),
      lod.steps(14, 6),
      (u, v) => {
        const [x, z] = [(u - 0.5) * 0.094, (v - 0.5) * 0.094];
        const r = Math.hypot(x, z);
        return [x, 0.0385 - 14 * Math.max(0, r - 0.048) ** 1.6, z];
      },
      0.003,
    ),
    FINISH.glossy,
    tone("#f4b72c"),
  );
  round(
    kit,
    [
      [0, 0.0405],
      [0.047, 0.0405],
      [0.049, 0.043],
      [0.047, 0.0455],
      [0, 0.0455],
    ],
    b,
    FINISH.glossy,
    tone("#cf2f1c"),
  );
  kit.add(
    gridMesh(
      lod.steps(72, 20),
      lod.steps(5, 2),
      (u, v) => {
        const a = u * Math.PI * 2;
        const r = 0.03 + 0.029 * v + 0.002 * Math.sin(a * 6);
        return [Math.sin(a) * r, 0.048 + 0.0045 * Math.sin(a * 13 + Math.sin(a * 5)) * v - 0.003 * v, Math.cos(a) * r];
      },
      true,
    ),
    { kind: "plain", roughness: 0.45, twoSided: true },
    (p) => blend(tone("#8fc04a"), tone("#4f8f2c"), clamp((Math.hypot(p[0], p[2]) - 0.035) / 0.025)),
  );
  round(
    kit,
    [
      [0, 0.0495],
      [0.048, 0.0495],
      [0.053, 0.054],
      [0.0535, 0.061],
      [0.047, 0.076],
      [0.032, 0.088],
      [0.014, 0.0935],
      [0, 0.0945],
    ],
    b,
    FINISH.satin,
    bun,
    46,
    20,
  );
  strew(
    kit,
    b,
    54,
    (rng) => {
      const a = rng() * 6.28;
      const t = 0.15 + Math.sqrt(rng()) * 0.72;
      const r = 0.05 * t;
      const y = 0.0957 - 0.0245 * t ** 2.1;
      return {
        at: [Math.sin(a) * r, y, Math.cos(a) * r],
        turn: qmul(yaw(a), qmul(axisAngle([1, 0, 0], t * 0.8), yaw(rng() * 3))),
      };
    },
    ellipsoid([0, 0, 0], [0.0013, 0.0009, 0.0023], 5, 3),
    FINISH.satin,
    [tone("#f6e6bc")],
  );
  return done(kit, 0.055, 0.094);
}

function buildSandwich(): Model {
  const kit = new Assembly("sandwich");
  // A triangle of toast lying on its side, layers seen at the cut.
  const outline = (grow: number): Vec3[] => [
    [-0.065 - grow, 0, -0.033],
    [0.065 + grow, 0, -0.033],
    [0, 0, 0.062 + grow],
  ];
  const layer = (y: number, h: number, grow: number, surface: Surface, tint: Color | ((p: Vec3, n: Vec3) => Color)) => {
    const [a, c, d] = outline(grow);
    const points: Vec3[] = [];
    for (const [p, q] of [
      [a, c],
      [c, d],
      [d, a],
    ])
      for (const t of [0.08, 0.5, 0.92]) points.push([lerp(p[0], q[0], t), 0, lerp(p[2], q[2], t)]);
    points.reverse();
    const n = points.length;
    kit.add(
      wrapMesh(n, 5, (u, v) => {
        const p = points[Math.round(u * n) % n];
        const row = Math.round(v * 5);
        const s = row === 0 || row === 5 ? 0 : row === 1 || row === 4 ? 0.97 : 1;
        return [p[0] * s, y + h * (row < 2 ? 0 : row === 2 ? 0.2 : row === 3 ? 0.8 : 1), p[2] * s];
      }),
      surface,
      tint,
    );
  };
  const toast = (p: Vec3, n: Vec3): Color =>
    Math.abs(n[1]) > 0.7
      ? blend(tone("#e0b06a"), tone("#b9783a"), clamp(0.4 + fractal3(p[0] * 50, p[1] * 50, p[2] * 50, 3)))
      : tone("#f2dfb5");
  layer(0, 0.013, 0, FINISH.matte, toast);
  layer(0.0125, 0.005, 0.004, FINISH.satin, tone("#6fae3c"));
  layer(0.017, 0.005, 0.001, FINISH.glossy, tone("#cf3a24"));
  layer(0.0215, 0.004, 0.002, FINISH.satin, tone("#e8a0a0"));
  layer(0.025, 0.003, 0.003, FINISH.glossy, tone("#f4bd3c"));
  layer(0.0275, 0.013, 0, FINISH.matte, toast);
  return kit.model({
    anchors: { grip: { at: [0, 0.02, 0] }, bite: { at: [0, 0.02, 0.06], normal: [0, 0, 1] } },
    colliders: [boxCollider(0.125, 0.04, 0.095)],
    occlusion: { cells: 30, ground: 0.3 },
  });
}

function buildCookie(b: Build): Model {
  const kit = new Assembly("cookie");
  round(
    kit,
    [
      [0, 0],
      [0.03, 0],
      [0.036, 0.003],
      [0.0365, 0.007],
      [0.031, 0.0105],
      [0.015, 0.0125],
      [0, 0.013],
    ],
    b,
    FINISH.matte,
    crust("#a8682c", "#d9a45c", 70, 0.014),
    40,
    14,
    (p, a) => [
      p[0] * (1 + 0.02 * Math.sin(a * 7)),
      p[1] * (1 + 0.06 * Math.sin(a * 5 + p[0] * 90)),
      p[2] * (1 + 0.02 * Math.sin(a * 7)),
    ],
  );
  const rng = b.rng.fork("chips");
  for (let i = 0; i < 11; i++) {
    const a = rng() * 6.28;
    const r = Math.sqrt(rng()) * 0.028;
    kit.add(
      placed(
        ellipsoid([0, 0, 0], [0.0042, 0.003, 0.0036], b.lod.steps(10, 5), b.lod.steps(7, 4)),
        [Math.sin(a) * r, 0.0118 - r * r * 2.4, Math.cos(a) * r],
        yaw(rng() * 3),
      ),
      FINISH.glossy,
      tone("#3a1f12"),
    );
  }
  return done(kit, 0.036, 0.013);
}

function buildEgg(b: Build): Model {
  const kit = new Assembly("egg");
  const color = b.color("color");
  round(
    kit,
    [
      [0, 0],
      [0.006, 0.0007],
      [0.0145, 0.0055],
      [0.0205, 0.015],
      [0.0218, 0.0235],
      [0.0195, 0.035],
      [0.0135, 0.0475],
      [0.0065, 0.0548],
      [0, 0.0565],
    ],
    b,
    FINISH.satin,
    (p) => shade(color, 1 + 0.05 * noise3(p[0] * 300, p[1] * 300, p[2] * 300)),
    34,
    26,
  );
  return done(kit, 0.0218, 0.0565);
}

function buildCheese(b: Build): Model {
  const kit = new Assembly("cheese");
  const { lod } = b;
  const color = b.color("color");
  const h = 0.055;
  const spread = 0.5;
  // A wedge with its rind at the broad end.
  const wedge = (r0: number, r1: number) => {
    const n = lod.steps(12, 4);
    const at = (r: number, t: number, y: number): Vec3 => [
      Math.sin((t - 0.5) * spread * 2) * r,
      y,
      Math.cos((t - 0.5) * spread * 2) * r - 0.075,
    ];
    return mergeMeshes([
      gridMesh(n, 1, (u, v) => at(lerp(r1, r0, v), u, h)),
      gridMesh(n, 1, (u, v) => at(lerp(r0, r1, v), u, 0)),
      gridMesh(n, 1, (u, v) => at(r1, u, h * v)),
      gridMesh(1, 1, (u, v) => at(lerp(r0, r1, u), 0, h * v)),
      gridMesh(1, 1, (u, v) => at(lerp(r1, r0, u), 1, h * v)),
    ]);
  };
  kit.add(wedge(0, 0.135), FINISH.satin, color);
  kit.add(wedge(0.1345, 0.1385), FINISH.waxy, shade(color, 0.7));
  const hole = (at: Vec3, r: number, turn: [number, number, number, number]) =>
    kit.add(
      placed(
        lathe(
          [
            [r, 0.0006],
            [r * 0.86, 0.0009],
            [0, 0.0008],
          ],
          lod.steps(18, 7),
        ),
        at,
        turn,
      ),
      FINISH.satin,
      (p) => shade(color, 0.55 + 0.2 * clamp(Math.hypot(p[0] - at[0], p[1] - at[1], p[2] - at[2]) / r)),
      { open: true },
    );
  const up = axisAngle([1, 0, 0], 0);
  for (const [x, z, r] of [
    [0, 0.02, 0.009],
    [0.022, 0.045, 0.006],
    [-0.025, 0.048, 0.0075],
    [0.002, -0.02, 0.005],
    [0.045, 0.044, 0.0045],
  ])
    hole([x, h, z], r, up);
  for (const s of [-1, 1]) {
    const turn = qmul(
      yaw(s > 0 ? Math.PI / 2 - spread + Math.PI : spread - Math.PI / 2 + Math.PI),
      axisAngle([1, 0, 0], Math.PI / 2),
    );
    for (const [k, y, r] of [
      [0.05, 0.03, 0.009],
      [0.085, 0.018, 0.0065],
      [0.105, 0.038, 0.008],
    ])
      hole([-s * Math.sin(spread) * k * -1, y, Math.cos(spread) * k - 0.075], r, turn);
  }
  return kit.model({
    anchors: { grip: { at: [0, h / 2, 0] }, top: { at: [0, h, 0.02], extent: [0.05, 0.05] } },
    colliders: [boxCollider(0.12, h, 0.13)],
    occlusion: { cells: 30, ground: 0.3 },
  });
}

function buildIceCream(b: Build): Model {
  const kit = new Assembly("ice-cream");
  const { lod } = b;
  const color = b.color("color");
  const cone = tone("#d9a04f");
  round(
    kit,
    [
      [0, 0],
      [0.004, 0.003],
      [0.015, 0.06],
      [0.0265, 0.113],
      [0.0285, 0.116],
      [0.0275, 0.121],
      [0.024, 0.12],
    ],
    b,
    FINISH.matte,
    (p) => {
      const a = Math.atan2(p[0], p[2]);
      const waffle = Math.max(Math.abs(Math.sin(a * 6 + p[1] * 130)), Math.abs(Math.sin(a * 6 - p[1] * 130)));
      return shade(cone, waffle > 0.94 ? 0.66 : 1);
    },
    48,
    26,
  );
  const lumpy = (m: Mesh, seed: number) => ({
    ...m,
    positions: m.positions.map((x, i) => {
      const k = i - (i % 3);
      return (
        x +
        m.normals[i] *
          0.0016 *
          fractal3(m.positions[k] * 150 + seed, m.positions[k + 1] * 150, m.positions[k + 2] * 150, 2)
      );
    }),
  });
  const scoop = (y: number, r: number, c: Color, seed: number) => {
    kit.add(
      lumpy(ellipsoid([0, y, 0], [r, r * 0.94, r], lod.steps(34, 10), lod.steps(22, 7)), seed),
      FINISH.satin,
      (p) => shade(c, 0.95 + 0.16 * fractal3(p[0] * 120, p[1] * 120, p[2] * 120, 2)),
    );
    kit.add(
      torus([0, y - r * 0.62, 0], r * 0.78, r * 0.2, lod.steps(30, 10), lod.steps(8, 4), 0.8),
      FINISH.satin,
      shade(c, 0.96),
    );
  };
  scoop(0.138, 0.032, color, 1);
  scoop(0.18, 0.027, lighter(color, 0.7), 5);
  kit.add(ellipsoid([0.004, 0.211, 0.002], 0.0085, lod.steps(16, 6), lod.steps(10, 4)), FINISH.glossy, tone("#c2142a"));
  return kit.model({
    anchors: { grip: { at: [0, 0.06, 0], forward: [0, 1, 0] }, bite: { at: [0, 0.2, 0.02], normal: [0, 0, 1] } },
    colliders: [cylinderCollider(0.03, 0.215)],
    occlusion: { cells: 36, ground: 0 },
  });
}

function buildSushi(b: Build): Model {
  const kit = new Assembly("sushi");
  const { lod } = b;
  const color = b.color("color");
  // Two hand-pressed pieces and a roll.
  const grains = (m: Mesh) => ({
    ...m,
    positions: m.positions.map((x, i) => {
      const k = i - (i % 3);
      return (
        x + m.normals[i] * 0.0009 * noise3(m.positions[k] * 500, m.positions[k + 1] * 500, m.positions[k + 2] * 500)
      );
    }),
  });
  for (const x of [-0.022, 0.018]) {
    kit.add(
      grains(placed(ellipsoid([0, 0, 0], [0.0135, 0.012, 0.028], lod.steps(26, 8), lod.steps(16, 6)), [x, 0.0115, 0])),
      FINISH.satin,
      tone("#f4f1e6"),
    );
    kit.add(
      sheet(
        lod.steps(8, 4),
        lod.steps(16, 6),
        (u, v) => {
          const [a, t] = [(u - 0.5) * 2, (v - 0.5) * 2];
          return [x + a * 0.0155, 0.0265 - 0.007 * a * a - 0.008 * t ** 4, t * 0.036];
        },
        0.006,
      ),
      FINISH.glossy,
      (p) => blend(color, tone("#f6d6c0"), smoothstep(0.6, 0.95, Math.sin((p[2] + p[0] * 0.6) * 520)) * 0.75),
    );
  }
  const roll: Vec3 = [0.052, 0, 0.004];
  kit.add(
    cylinder([roll[0], 0, roll[2]], 0.024, 0.0155, 0.0155, lod.steps(30, 10), 0.001),
    FINISH.satin,
    tone("#16241c"),
  );
  kit.add(
    grains(cylinder([roll[0], 0.001, roll[2]], 0.0245, 0.0138, 0.0138, lod.steps(26, 9), 0.001)),
    FINISH.satin,
    tone("#f4f1e6"),
  );
  kit.add(cylinder([roll[0], 0.002, roll[2]], 0.0245, 0.0055, 0.0055, lod.steps(16, 6), 0.0005), FINISH.glossy, color);
  return kit.model({
    anchors: { grip: { at: [0, 0.015, 0] } },
    colliders: [boxCollider(0.11, 0.03, 0.075)],
    occlusion: { cells: 36, ground: 0.3 },
  });
}

function buildLollipop(b: Build): Model {
  const kit = new Assembly("lollipop");
  const { lod } = b;
  const color = b.color("color");
  kit.add(cylinder([0, 0, 0], 0.12, 0.0022, 0.0022, lod.steps(10, 5)), FINISH.matte, tone("#f4f0e4"));
  for (const [k, c] of [
    [0, color],
    [Math.PI, tone("#f8f2e6")],
  ] as [number, Color][]) {
    const spiral = Array.from({ length: 70 }, (_, i): Vec3 => {
      const a = (i / 69) * Math.PI * 2 * 2.6;
      const r = 0.0008 + 0.0285 * (i / 69);
      return [Math.sin(a + k) * r, 0.15 + Math.cos(a + k) * r, 0];
    });
    kit.add(
      tube(spiral, () => 0.0031, {
        segments: lod.steps(120, 34),
        sides: lod.steps(8, 5),
        thickness: () => 0.0065,
        up: () => [0, 0, 1],
        caps: true,
      }),
      FINISH.glossy,
      c,
    );
  }
  return kit.model({
    anchors: { grip: { at: [0, 0.04, 0], forward: [0, 1, 0] }, bite: { at: [0, 0.15, 0.006], normal: [0, 0, 1] } },
    colliders: [boxCollider(0.06, 0.18, 0.014)],
    occlusion: { cells: 30, ground: 0 },
  });
}

const CANDLES = { candles: { type: "number", min: 0, max: 12, default: 5, says: "Candles on top." } } as const;

const SPECS: Omit<Spec, "family">[] = [
  {
    id: "banana",
    en: "banana, plantain",
    zh: "香蕉",
    size: [0.19, 0.038, 0.07],
    color: "#f3cd2f",
    affordances: "hold, eat",
    build: buildBanana,
  },
  {
    id: "carrot",
    en: "carrot",
    zh: "胡萝卜",
    size: [0.06, 0.045, 0.27],
    color: "#e8761c",
    affordances: "hold, eat",
    build: buildCarrot,
  },
  {
    id: "bread",
    en: "bread, loaf, baguette, loaf of bread, croissant",
    zh: "面包",
    size: [0.125, 0.088, 0.29],
    affordances: "hold, eat, cut",
    build: buildBread,
  },
  {
    id: "cake",
    en: "cake, birthday cake, pie, dessert",
    zh: "蛋糕, 生日蛋糕",
    size: [0.31, 0.21, 0.31],
    color: "#e88aa8",
    palette: ["#e88aa8", "#5a3220", "#8fc4d9", "#f4ead6"],
    parameters: CANDLES,
    affordances: "eat, cut",
    tags: "top surface",
    build: buildCake,
  },
  {
    id: "cupcake",
    en: "cupcake, muffin",
    zh: "纸杯蛋糕, 杯子蛋糕",
    size: [0.07, 0.117, 0.07],
    color: "#f0a0bc",
    palette: ["#f0a0bc", "#a9d8c8", "#f4ead2", "#8a5a3c"],
    affordances: "hold, eat",
    build: buildCupcake,
  },
  {
    id: "donut",
    en: "donut, doughnut, bagel",
    zh: "甜甜圈, 多纳圈",
    size: [0.102, 0.036, 0.102],
    color: "#e8709a",
    palette: ["#e8709a", "#4a2616", "#f4ead2", "#8fc4e0"],
    affordances: "hold, eat",
    build: buildDonut,
  },
  {
    id: "pizza",
    en: "pizza",
    zh: "披萨, 比萨",
    size: [0.33, 0.022, 0.33],
    affordances: "eat, cut",
    tags: "top surface",
    build: buildPizza,
  },
  {
    id: "burger",
    en: "burger, hamburger, cheeseburger",
    zh: "汉堡, 汉堡包",
    size: [0.12, 0.095, 0.12],
    affordances: "hold, eat",
    build: buildBurger,
  },
  {
    id: "sandwich",
    en: "sandwich, toast",
    zh: "三明治",
    size: [0.125, 0.042, 0.095],
    affordances: "hold, eat",
    build: buildSandwich,
  },
  {
    id: "cookie",
    en: "cookie, biscuit, cracker, pancake",
    zh: "饼干, 曲奇",
    size: [0.073, 0.014, 0.073],
    affordances: "hold, eat",
    build: buildCookie,
  },
  {
    id: "egg",
    en: "egg",
    zh: "鸡蛋, 蛋",
    size: [0.0436, 0.0565, 0.0436],
    color: "#e6c3a0",
    palette: ["#e6c3a0", "#f4efe4", "#d9a77c"],
    affordances: "hold, crack",
    tags: "round",
    build: buildEgg,
  },
  {
    id: "cheese",
    en: "cheese",
    zh: "奶酪, 芝士",
    size: [0.135, 0.056, 0.13],
    color: "#f2bf3f",
    affordances: "hold, eat, cut",
    build: buildCheese,
  },
  {
    id: "ice-cream",
    en: "ice cream, ice cream cone, gelato",
    zh: "冰淇淋, 冰激凌",
    size: [0.066, 0.22, 0.066],
    color: "#f0a3b8",
    palette: ["#f0a3b8", "#8fcbb0", "#5a3220", "#f2e6c4"],
    affordances: "hold, eat",
    build: buildIceCream,
  },
  {
    id: "sushi",
    en: "sushi, salmon",
    zh: "寿司",
    size: [0.11, 0.031, 0.075],
    color: "#ee7f4c",
    affordances: "hold, eat",
    build: buildSushi,
  },
  {
    id: "lollipop",
    en: "lollipop, candy, sweet",
    zh: "棒棒糖, 糖果",
    size: [0.066, 0.18, 0.014],
    color: "#d8324f",
    palette: ["#d8324f", "#3f8fd0", "#6fae3c"],
    affordances: "hold, eat",
    build: buildLollipop,
  },
];

/** All dishes. */
export const dishes: Asset[] = SPECS.map((s) => define({ tags: "grip", ...s, family: "food" }));
