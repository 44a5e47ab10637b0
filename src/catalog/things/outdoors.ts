/** Things of streets and camps: lamp posts, lights, boxes, signs, tents, fires, snowmen. */
import { axisAngle, clamp, euler, lerp, qmul, smoothstep, type Vec2, type Vec3, yaw } from "../../shape/math.ts";
import { box, cylinder, ellipsoid, extrude, gridMesh, lathe, taperedTube, tube } from "../../shape/primitives.ts";
import { fractal3, noise3 } from "../../shape/random.ts";
import type { Color, Surface } from "../../surface/spec.ts";
import type { Asset, Model, Parameter } from "../types.ts";
import { Assembly } from "./kit/assembly.ts";
import { type Build, boxCollider, cylinderCollider, define, type Spec } from "./kit/define.ts";
import { blend, contrast, FINISH, shade, tone } from "./kit/finish.ts";
import { lettering } from "./kit/lettering.ts";
import { placed, revolve, roundedBox, roundedOutline, torus } from "./kit/shapes.ts";

const FLAT = axisAngle([1, 0, 0], Math.PI / 2);
const LACQUER: Surface = { kind: "lacquer", roughness: 0.35 };

function buildLampPost(b: Build): Model {
  const kit = new Assembly("lamp-post");
  const { lod } = b;
  const color = b.color("color");
  const on = b.flag("on");
  kit.add(
    revolve(
      [
        [0, 0],
        [0.2, 0],
        [0.2, 0.05],
        [0.16, 0.09],
        [0.14, 0.3],
        [0.1, 0.42],
        [0.085, 0.5],
        [0.07, 0.56],
        [0.055, 1.4],
        [0.075, 1.46],
        [0.05, 1.52],
        [0.045, 2.9],
        [0.065, 2.96],
        [0.04, 3.02],
        [0.035, 3.2],
        [0, 3.2],
      ],
      lod.steps(20, 8),
    ),
    LACQUER,
    color,
  );
  for (const s of [-1, 1])
    kit.add(
      tube(
        [
          [0, 2.75, 0],
          [s * 0.2, 2.74, 0],
          [s * 0.28, 2.76, 0],
        ],
        () => 0.014,
        { segments: lod.steps(8, 3), sides: 6, caps: true },
      ),
      LACQUER,
      color,
    );
  // A lantern with four panes under a hood.
  const pane = revolve(
    [
      [0.1, 3.22],
      [0.17, 3.52],
      [0.172, 3.56],
    ],
    4,
  );
  pane.glow = Float32Array.from({ length: pane.positions.length }, (_, i) =>
    on ? [2.4, 1.75, 0.95][i % 3] : [0.2, 0.2, 0.19][i % 3],
  );
  kit.add(pane, FINISH.glow);
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * Math.PI * 2;
    kit.add(
      tube(
        [
          [Math.sin(a) * 0.1, 3.2, Math.cos(a) * 0.1],
          [Math.sin(a) * 0.176, 3.56, Math.cos(a) * 0.176],
        ],
        () => 0.011,
        { segments: 1, sides: 5 },
      ),
      LACQUER,
      color,
    );
  }
  kit.add(
    revolve(
      [
        [0.11, 3.19],
        [0.115, 3.22],
        [0.09, 3.225],
      ],
      lod.steps(18, 8),
    ),
    LACQUER,
    color,
  );
  kit.add(
    revolve(
      [
        [0.14, 3.55],
        [0.215, 3.555],
        [0.21, 3.58],
        [0.12, 3.68],
        [0.06, 3.72],
        [0.05, 3.76],
        [0.02, 3.79],
        [0.025, 3.83],
        [0, 3.86],
      ],
      lod.steps(20, 8),
    ),
    LACQUER,
    color,
  );
  return kit.model({
    anchors: { top: { at: [0, 3.86, 0] } },
    colliders: [cylinderCollider(0.1, 3.8)],
    lights: on ? [{ at: [0, 3.4, 0], color: [1, 0.76, 0.45], strength: 9, reach: 12 }] : [],
    occlusion: { cells: 44, ground: 0.4 },
  });
}

function buildTrafficLight(b: Build): Model {
  const kit = new Assembly("traffic-light");
  const { lod } = b;
  const state = b.text("signal");
  const dark = tone("#23262a");
  kit.add(
    revolve(
      [
        [0, 0],
        [0.14, 0],
        [0.14, 0.04],
        [0.07, 0.07],
        [0.065, 0.5],
        [0.05, 0.54],
        [0.05, 3.4],
        [0, 3.4],
      ],
      lod.steps(18, 8),
    ),
    FINISH.satin,
    tone("#4b5057"),
  );
  kit.add(roundedBox([0, 2.85, 0.1], [0.34, 0.98, 0.22], 0.05, lod.steps(3, 1)), FINISH.satin, dark);
  kit.add(roundedBox([0, 2.85, 0.0], [0.46, 1.1, 0.02], 0.05, 1), FINISH.satin, shade(dark, 0.6));
  for (const [name, y, c] of [
    ["red", 3.15, [3, 0.18, 0.1]],
    ["yellow", 2.85, [2.6, 1.7, 0.15]],
    ["green", 2.55, [0.15, 2.4, 0.7]],
  ] as [string, number, Color][]) {
    const lit = state === name;
    kit.add(
      placed(
        lathe(
          [
            [0.115, 0],
            [0.09, 0.018],
            [0, 0.03],
          ],
          lod.steps(24, 8),
        ),
        [0, y, 0.205],
        FLAT,
      ),
      { kind: "glow", color: lit ? c : shade(c, 0.035) },
    );
    const hood = gridMesh(lod.steps(14, 6), 1, (u, v) => {
      const a = lerp(-0.25, Math.PI + 0.25, u);
      return [Math.cos(a) * 0.125, y + Math.sin(a) * 0.125, 0.205 + v * 0.16];
    });
    kit.add(hood, { ...FINISH.satin, twoSided: true }, dark);
  }
  const i = { red: 3.15, yellow: 2.85, green: 2.55 }[state] ?? 2.55;
  return kit.model({
    anchors: { front: { at: [0, 2.85, 0.22], normal: [0, 0, 1] } },
    colliders: [cylinderCollider(0.07, 3.4)],
    lights: [
      {
        at: [0, i, 0.5],
        color: state === "red" ? [1, 0.1, 0.05] : state === "yellow" ? [1, 0.7, 0.1] : [0.1, 1, 0.35],
        strength: 1.2,
        reach: 5,
      },
    ],
    occlusion: { cells: 44, ground: 0.4 },
  });
}

function buildMailbox(b: Build): Model {
  const kit = new Assembly("mailbox");
  const { lod } = b;
  const color = b.color("color");
  kit.add(roundedBox([0, 0.5, 0], [0.09, 1, 0.09], 0.012, 1), FINISH.wood, tone("#8f6238"));
  // A tunnel of sheet metal with a flag.
  const [w, d, y] = [0.2, 0.46, 1.02];
  const outline: Vec2[] = [
    [-w / 2, 0],
    [w / 2, 0],
  ];
  const n = lod.steps(16, 6);
  for (let i = 0; i <= n; i++)
    outline.push([(Math.cos((i / n) * Math.PI) * w) / 2, 0.13 + (Math.sin((i / n) * Math.PI) * w) / 2]);
  kit.add(placed(extrude([outline], d), [0, y, -d / 2]), LACQUER, color);
  const lip = outline.map(([x, v]): Vec2 => [x * 1.05, (v - 0.11) * 1.05 + 0.11]);
  for (const z of [d / 2 - 0.012, -d / 2 - 0.004])
    kit.add(placed(extrude([lip], 0.018), [0, y, z]), LACQUER, shade(color, 0.85));
  kit.add(roundedBox([0, y + 0.2, d / 2 + 0.012], [0.05, 0.018, 0.022], 0.006, 1), FINISH.metal, tone("#c9ccd0"));
  kit.add(roundedBox([w / 2 + 0.012, y + 0.17, 0.06], [0.008, 0.2, 0.022], 0.003, 1), FINISH.satin, tone("#d8322f"));
  kit.add(roundedBox([w / 2 + 0.012, y + 0.25, 0.1], [0.008, 0.06, 0.09], 0.003, 1), FINISH.satin, tone("#d8322f"));
  return kit.model({
    anchors: { front: { at: [0, 1.1, d / 2], normal: [0, 0, 1] }, top: { at: [0, 1.25, 0] } },
    colliders: [boxCollider(0.1, 1, 0.1), { shape: "box", at: [0, 1.14, 0], half: [0.105, 0.12, 0.24] }],
    occlusion: { cells: 40, ground: 0.4 },
  });
}

function buildSign(b: Build): Model {
  const kit = new Assembly("sign");
  const { lod } = b;
  const color = b.color("color");
  const words = lettering(b.text("text"), 0.78, 0.36, 0.004);
  const ink = contrast(color);
  const [w, h] = [0.9, 0.5];
  const y = 1.15;
  for (const s of [-1, 1])
    kit.add(roundedBox([s * 0.3, 0.62, -0.035], [0.07, 1.24, 0.05], 0.01, 1), FINISH.wood, tone("#8a5c34"));
  kit.add(roundedBox([0, y, 0], [w, h, 0.035], 0.014, lod.steps(3, 1)), FINISH.satin, color);
  const frame = [roundedOutline(w - 0.05, h - 0.05, 0.03), [...roundedOutline(w - 0.074, h - 0.074, 0.022)].reverse()];
  kit.add(placed(extrude(frame, 0.003), [0, y, 0.0175]), FINISH.satin, ink, { open: true });
  if (words) kit.add(placed(words, [0, y, 0.0178]), FINISH.satin, ink, { open: true, name: "sign text" });
  else {
    const arrow: Vec2[] = [
      [-0.22, -0.035],
      [0.08, -0.035],
      [0.08, -0.09],
      [0.23, 0],
      [0.08, 0.09],
      [0.08, 0.035],
      [-0.22, 0.035],
    ];
    kit.add(placed(extrude([arrow], 0.004), [0, y, 0.0178]), FINISH.satin, ink, { open: true });
  }
  return kit.model({
    anchors: { front: { at: [0, y, 0.02], normal: [0, 0, 1] }, grip: { at: [0.3, 0.7, 0] } },
    colliders: [boxCollider(w, 1.4, 0.08)],
    occlusion: { cells: 40, ground: 0.4 },
  });
}

function buildCampfire(b: Build): Model {
  const kit = new Assembly("campfire");
  const { lod } = b;
  const n = 11;
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI * 2;
    const r = 0.4 + 0.03 * b.rng();
    const s = 0.075 + b.rng() * 0.04;
    const stone = ellipsoid([0, 0, 0], [s * 1.15, s * 0.8, s], lod.steps(14, 6), lod.steps(9, 4));
    for (let k = 0; k < stone.positions.length; k++) {
      const j = k - (k % 3);
      stone.positions[k] +=
        stone.normals[k] *
        s *
        0.22 *
        noise3(stone.positions[j] * 18 + i * 9, stone.positions[j + 1] * 18, stone.positions[j + 2] * 18);
    }
    kit.add(placed(stone, [Math.sin(a) * r, s * 0.5, Math.cos(a) * r], yaw(a)), FINISH.matte, (p) =>
      shade(tone("#8a8680"), 0.75 + 0.4 * fractal3(p[0] * 9 + i, p[1] * 9, p[2] * 9, 3)),
    );
  }
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI * 2 + 0.2;
    kit.add(
      taperedTube(
        [
          [Math.sin(a) * 0.32, 0.045, Math.cos(a) * 0.32],
          [Math.sin(a) * 0.1, 0.22, Math.cos(a) * 0.1],
          [Math.sin(a + Math.PI) * 0.035, 0.37, Math.cos(a + Math.PI) * 0.035],
        ],
        [0.042, 0.04, 0.034],
        { segments: lod.steps(6, 3), sides: lod.steps(9, 5), caps: true },
      ),
      FINISH.matte,
      (p) => blend(tone("#5c3d24"), tone("#17110e"), smoothstep(0.12, 0.34, p[1])),
    );
  }
  const embers = ellipsoid([0, 0.02, 0], [0.24, 0.05, 0.24], lod.steps(18, 7), lod.steps(8, 4));
  embers.glow = Float32Array.from({ length: embers.positions.length }, (_, i) => {
    const k = i - (i % 3);
    return (
      [2.2, 0.6, 0.08][i % 3] *
      clamp(
        0.5 + fractal3(embers.positions[k] * 14, embers.positions[k + 1] * 14, embers.positions[k + 2] * 14, 2) * 1.4,
      )
    );
  });
  kit.add(embers, { kind: "glow", color: [0, 0, 0] });
  if (b.flag("on"))
    for (let i = 0; i < 9; i++) {
      const a = i * 2.4;
      const r = i === 0 ? 0 : 0.05 + (0.07 * ((i * 7) % 5)) / 5;
      const h = i === 0 ? 0.82 : 0.36 + (0.3 * ((i * 5) % 7)) / 7;
      const [x, z] = [Math.sin(a) * r, Math.cos(a) * r];
      const m = taperedTube(
        [
          [x, 0.06, z],
          [x * 1.3, 0.06 + h * 0.25, z * 1.3],
          [x * 0.8 + 0.03 * Math.sin(a), 0.06 + h * 0.6, z * 0.8],
          [x * 0.5 + 0.05 * Math.sin(a * 2), 0.06 + h, z * 0.5],
        ],
        [0.035, 0.085 * (i ? 0.8 : 1.2), 0.05, 0.003],
        { segments: lod.steps(12, 5), sides: lod.steps(10, 5) },
      );
      m.glow = Float32Array.from({ length: m.positions.length }, (_, k) => {
        const t = clamp((m.positions[k - (k % 3) + 1] - 0.06) / h);
        return lerp([3.6, 2.3, 0.7][k % 3], [1.7, 0.35, 0.04][k % 3], t);
      });
      kit.add(m, { kind: "glow", color: [0, 0, 0] });
    }
  return kit.model({
    anchors: { top: { at: [0, 0.5, 0] } },
    colliders: [cylinderCollider(0.45, 0.15)],
    lights: b.flag("on") ? [{ at: [0, 0.5, 0], color: [1, 0.5, 0.18], strength: 7, reach: 9 }] : [],
    occlusion: { cells: 32, ground: 0.4 },
  });
}

function buildTent(b: Build): Model {
  const kit = new Assembly("tent");
  const { lod } = b;
  const color = b.color("color");
  const [w, h, d] = [2.2, 1.35, 2.6];
  const cloth: Surface = { kind: "cloth", roughness: 0.8, twoSided: true };
  const sag = (u: number, v: number) => 0.06 * Math.sin(Math.PI * u) * Math.sin(Math.PI * v);
  for (const s of [-1, 1]) {
    const side = gridMesh(lod.steps(14, 5), lod.steps(10, 4), (u, v) => [
      s * (w / 2) * (1 - v) - s * sag(u, v) * 0.8,
      h * v - sag(u, v) - 0.05 * Math.sin(Math.PI * u) * v,
      (u - 0.5) * d * (1 + 0.06 * (1 - v)) * s,
    ]);
    kit.add(side, cloth, (p) => shade(color, 0.86 + 0.18 * smoothstep(0, h, p[1])));
  }
  // The back is closed; the front's flaps are rolled aside.
  const wall = (z: number, from: number, to: number, tint: Color) => {
    const m = gridMesh(lod.steps(6, 3), lod.steps(8, 3), (u, v) => [lerp(from, to, u) * (w / 2) * (1 - v), h * v, z]);
    kit.add(m, cloth, tint);
  };
  wall(-d / 2, -1, 1, shade(color, 0.8));
  wall(d / 2 - 0.02, -1, -0.42, shade(color, 0.92));
  wall(d / 2 - 0.02, 0.42, 1, shade(color, 0.92));
  for (const s of [-1, 1])
    kit.add(
      tube(
        [
          [s * 0.46, 0.02, d / 2 + 0.02],
          [s * 0.25, h * 0.5, d / 2 + 0.03],
          [0.0, h - 0.06, d / 2 + 0.01],
        ],
        () => 0.05,
        { segments: lod.steps(10, 4), sides: lod.steps(8, 5), caps: true },
      ),
      cloth,
      contrast(color),
    );
  kit.add(box([0, 0.01, 0], [w * 0.96, 0.02, d]), FINISH.matte, tone("#3a3530"));
  for (const z of [-d / 2 - 0.03, d / 2 + 0.05])
    kit.add(
      tube(
        [
          [0, 0, z],
          [0, h + 0.06, z * 0.97],
        ],
        () => 0.022,
        { segments: 1, sides: 7, caps: true },
      ),
      FINISH.wood,
      tone("#a87a48"),
    );
  for (const [x, z] of [
    [0, d / 2 + 1.0],
    [0, -d / 2 - 1.0],
    [w / 2 + 0.5, (d / 2) * 0.9],
    [-w / 2 - 0.5, (d / 2) * 0.9],
    [w / 2 + 0.5, (-d / 2) * 0.9],
    [-w / 2 - 0.5, (-d / 2) * 0.9],
  ] as Vec2[]) {
    const from: Vec3 =
      x === 0
        ? [0, h + 0.02, Math.sign(z) * (d / 2)]
        : [Math.sign(x) * (w / 2) * 0.72, h * 0.28, Math.sign(z) * (d / 2) * 0.92];
    kit.add(
      tube([from, [x, 0.03, z]], () => 0.007, { segments: 1, sides: 4 }),
      FINISH.matte,
      tone("#e6dcc0"),
      { open: true },
    );
    kit.add(
      placed(cylinder([0, -0.02, 0], 0.14, 0.012, 0.016, 6), [x, 0, z], euler(0.3 * Math.sign(z), 0, 0)),
      FINISH.wood,
      tone("#8a5c34"),
    );
  }
  return kit.model({
    anchors: {
      seat: { at: [0, 0.02, 0.4], forward: [0, 0, 1], extent: [1.4, 1.6] },
      front: { at: [0, 0.5, d / 2], normal: [0, 0, 1] },
    },
    colliders: [boxCollider(w * 0.7, h * 0.7, d)],
    occlusion: { cells: 40, ground: 0.4 },
    box: { min: [-w / 2 - 0.5, 0, -d / 2 - 1], max: [w / 2 + 0.5, h + 0.1, d / 2 + 1] },
  });
}

function buildSnowman(b: Build): Model {
  const kit = new Assembly("snowman");
  const { lod } = b;
  const color = b.color("color");
  const snow: Surface = { kind: "snow" };
  const pack = (y: number, r: number, seed: number) => {
    const m = ellipsoid([0, y, 0], [r, r * 0.93, r], lod.steps(34, 10), lod.steps(22, 7));
    for (let i = 0; i < m.positions.length; i++) {
      const k = i - (i % 3);
      m.positions[i] +=
        m.normals[i] *
        r *
        0.045 *
        fractal3((m.positions[k] / r) * 2.2 + seed, (m.positions[k + 1] / r) * 2.2, (m.positions[k + 2] / r) * 2.2, 3);
    }
    kit.add(m, snow, tone("#f4f6fa"));
  };
  pack(0.4, 0.45, 1);
  pack(1.0, 0.33, 5);
  pack(1.48, 0.24, 9);
  const coal = tone("#1b1b1e");
  const lump = (at: Vec3, r: number) =>
    kit.add(ellipsoid(at, [r, r * 0.9, r * 0.8], lod.steps(10, 5), lod.steps(7, 4)), FINISH.matte, coal);
  for (const s of [-1, 1]) lump([s * 0.085, 1.55, 0.212], 0.029);
  for (let i = 0; i < 5; i++)
    lump([(i - 2) * 0.043, 1.405 + 0.012 * (i - 2) ** 2, 0.222 - 0.006 * (i - 2) ** 2], 0.0155);
  for (const y of [1.14, 1.0, 0.86]) lump([0, y, 0.325 - Math.abs(y - 1) * 0.12], 0.03);
  kit.add(
    taperedTube(
      [
        [0, 1.49, 0.2],
        [0.004, 1.488, 0.32],
        [0, 1.478, 0.43],
      ],
      [0.035, 0.024, 0.003],
      { segments: lod.steps(10, 4), sides: lod.steps(10, 5) },
    ),
    FINISH.satin,
    (p) => shade(tone("#e8761c"), 0.86 + 0.2 * Math.sin(p[2] * 190) ** 2),
  );
  // Arms of twigs.
  for (const s of [-1, 1]) {
    const bark = tone("#5a3d28");
    const twig = (points: Vec3[], r: number) =>
      kit.add(
        taperedTube(points, [r, r * 0.8, r * 0.4], { segments: lod.steps(6, 3), sides: 6, caps: true }),
        FINISH.matte,
        bark,
      );
    twig(
      [
        [s * 0.28, 1.08, 0.02],
        [s * 0.52, 1.2, 0.05],
        [s * 0.76, 1.38, 0.06],
      ],
      0.019,
    );
    twig(
      [
        [s * 0.62, 1.275, 0.055],
        [s * 0.72, 1.28, 0.1],
        [s * 0.8, 1.3, 0.14],
      ],
      0.011,
    );
    twig(
      [
        [s * 0.68, 1.32, 0.058],
        [s * 0.7, 1.42, 0.03],
        [s * 0.7, 1.5, 0.02],
      ],
      0.01,
    );
  }
  // Scarf and hat.
  const wool: Surface = { kind: "cloth", roughness: 0.95 };
  const knit = (p: Vec3): Color => (Math.sin(Math.atan2(p[0], p[2]) * 9 + p[1] * 60) > 0.55 ? tone("#f4efe2") : color);
  kit.add(torus([0, 1.285, 0.01], 0.215, 0.06, lod.steps(34, 12), lod.steps(10, 5), 0.8), wool, knit);
  kit.add(
    tube(
      [
        [0.13, 1.27, 0.19],
        [0.16, 1.15, 0.3],
        [0.18, 0.98, 0.34],
        [0.19, 0.84, 0.37],
      ],
      () => 0.062,
      {
        segments: lod.steps(14, 5),
        sides: lod.steps(10, 5),
        thickness: () => 0.022,
        up: () => [0, 0.2, 1],
        caps: true,
      },
    ),
    wool,
    (p) => (Math.sin(p[1] * 70) > 0.55 ? tone("#f4efe2") : color),
  );
  const hat = tone("#232328");
  kit.add(
    placed(
      lathe(
        [
          [0, -0.01],
          [0.26, -0.012],
          [0.268, 0],
          [0.26, 0.012],
          [0.17, 0.018],
          [0.162, 0.035],
          [0.16, 0.25],
          [0.152, 0.262],
          [0, 0.264],
        ],
        lod.steps(32, 10),
      ),
      [0.01, 1.66, -0.01],
      euler(0.06, 0, -0.1),
    ),
    FINISH.satin,
    hat,
  );
  kit.add(
    placed(
      lathe(
        [
          [0.164, 0.03],
          [0.1665, 0.032],
          [0.1655, 0.083],
          [0.163, 0.085],
        ],
        lod.steps(32, 10),
      ),
      [0.01, 1.66, -0.01],
      euler(0.06, 0, -0.1),
    ),
    FINISH.satin,
    color,
  );
  return kit.model({
    anchors: { top: { at: [0, 1.92, 0] }, grip: { at: [0.76, 1.38, 0.06] } },
    colliders: [cylinderCollider(0.45, 0.8), cylinderCollider(0.3, 1.1, 0.8)],
    occlusion: { cells: 36, ground: 0.3 },
  });
}

function buildTombstone(b: Build): Model {
  const kit = new Assembly("tombstone");
  const { lod } = b;
  const color = b.color("color");
  const outline: Vec2[] = [
    [-0.3, 0],
    [0.3, 0],
  ];
  const n = lod.steps(16, 6);
  for (let i = 0; i <= n; i++)
    outline.push([Math.cos((i / n) * Math.PI) * 0.3, 0.62 + Math.sin((i / n) * Math.PI) * 0.3]);
  const rock = (p: Vec3): Color =>
    blend(
      shade(color, 0.85 + 0.3 * fractal3(p[0] * 7, p[1] * 7, p[2] * 7, 4)),
      tone("#5f7440"),
      smoothstep(0.35, 0, p[1] + 0.2 * fractal3(p[0] * 6, p[1] * 6, p[2] * 6, 3)) * 0.6,
    );
  kit.add(placed(extrude([outline], 0.13), [0, 0.1, -0.065]), FINISH.stone, rock);
  kit.add(roundedBox([0, 0.06, 0], [0.78, 0.12, 0.28], 0.02, 2), FINISH.stone, rock);
  const words = lettering(b.text("text"), 0.46, 0.34);
  if (words) kit.add(placed(words, [0, 0.62, 0.0655]), FINISH.matte, shade(color, 0.35), { open: true });
  else
    for (const [w, h] of [
      [0.05, 0.3],
      [0.2, 0.05],
    ])
      kit.add(
        roundedBox([0, 0.64 + (w > h ? 0.05 : 0), 0.066], [w, h, 0.012], 0.004, 1),
        FINISH.stone,
        shade(color, 0.6),
      );
  return kit.model({
    anchors: { front: { at: [0, 0.6, 0.066], normal: [0, 0, 1] } },
    colliders: [boxCollider(0.6, 1, 0.14)],
    occlusion: { cells: 36, ground: 0.5 },
  });
}

function buildHydrant(b: Build): Model {
  const kit = new Assembly("fire-hydrant");
  const { lod } = b;
  const color = b.color("color");
  kit.add(
    revolve(
      [
        [0, 0],
        [0.17, 0],
        [0.172, 0.03],
        [0.125, 0.045],
        [0.12, 0.07],
        [0.115, 0.42],
        [0.145, 0.435],
        [0.145, 0.475],
        [0.12, 0.49],
        [0.11, 0.55],
        [0.08, 0.61],
        [0.035, 0.64],
        [0.03, 0.69],
        [0, 0.695],
      ],
      lod.steps(30, 9),
    ),
    LACQUER,
    color,
  );
  for (const [turn, r] of [
    [Math.PI / 2, 0.05],
    [-Math.PI / 2, 0.05],
    [0, 0.065],
  ]) {
    const m = placed(
      lathe(
        [
          [r, 0],
          [r, 0.07],
          [r * 1.3, 0.075],
          [r * 1.3, 0.105],
          [r * 0.8, 0.12],
          [r * 0.25, 0.122],
          [r * 0.25, 0.14],
          [0, 0.141],
        ],
        lod.steps(18, 7),
      ),
      [0, 0.36, 0],
      qmul(yaw(turn), FLAT),
    );
    const out = m.positions.map((x, i) => x + (i % 3 === 0 ? Math.sin(turn) : i % 3 === 2 ? Math.cos(turn) : 0) * 0.09);
    kit.add({ ...m, positions: out }, LACQUER, shade(color, 0.92));
  }
  if (lod.from(120))
    for (let i = 0; i < 8; i++)
      kit.add(
        cylinder([Math.sin((i / 8) * 6.283) * 0.132, 0.47, Math.cos((i / 8) * 6.283) * 0.132], 0.02, 0.011, 0.011, 6),
        FINISH.brushed,
        tone("#8d9196"),
      );
  return kit.model({
    anchors: { top: { at: [0, 0.69, 0] } },
    colliders: [cylinderCollider(0.15, 0.68)],
    occlusion: { cells: 36, ground: 0.5 },
  });
}

function buildCone(b: Build): Model {
  const kit = new Assembly("traffic-cone");
  const { lod } = b;
  const color = b.color("color");
  kit.add(roundedBox([0, 0.015, 0], [0.36, 0.03, 0.36], 0.012, 2), FINISH.rubber, tone("#26262a"));
  const at = (y: number) => lerp(0.145, 0.03, (y - 0.03) / 0.67);
  const stops = [0.03, 0.28, 0.4, 0.5, 0.58, 0.7];
  stops.slice(0, -1).forEach((y, i) =>
    kit.add(
      lathe(
        [
          [at(y), y],
          [at(stops[i + 1]), stops[i + 1]],
        ],
        lod.steps(30, 9),
      ),
      FINISH.satin,
      i % 2 ? tone("#f2f0e8") : color,
    ),
  );
  kit.add(
    lathe(
      [
        [0.03, 0.7],
        [0.024, 0.705],
        [0, 0.7],
      ],
      lod.steps(20, 8),
    ),
    FINISH.satin,
    shade(color, 0.5),
  );
  return kit.model({
    anchors: { top: { at: [0, 0.7, 0] } },
    colliders: [boxCollider(0.36, 0.03, 0.36), cylinderCollider(0.1, 0.68)],
    occlusion: { cells: 30, ground: 0.4 },
  });
}

function buildLadder(b: Build): Model {
  const kit = new Assembly("ladder");
  const color = b.color("color");
  // Leans back a little by itself.
  const turn = axisAngle([1, 0, 0], -0.22);
  for (const s of [-1, 1])
    kit.add(
      placed(roundedBox([s * 0.21, 1.25, 0], [0.045, 2.5, 0.075], 0.01, 1), [0, 0, 0.3], turn),
      FINISH.wood,
      color,
    );
  for (let i = 0; i < 8; i++)
    kit.add(
      placed(
        tube(
          [
            [-0.21, 0.25 + i * 0.29, 0],
            [0.21, 0.25 + i * 0.29, 0],
          ],
          () => 0.019,
          { segments: 1, sides: b.lod.steps(10, 5) },
        ),
        [0, 0, 0.3],
        turn,
      ),
      FINISH.satin,
      shade(color, 0.9),
    );
  return kit.model({
    anchors: { grip: { at: [0.21, 1.2, 0.05] } },
    colliders: [boxCollider(0.46, 2.4, 0.4)],
    occlusion: { cells: 40, ground: 0.3 },
  });
}

function buildChest(b: Build): Model {
  const kit = new Assembly("treasure-chest");
  const { lod } = b;
  const color = b.color("color");
  const [w, h, d] = [0.7, 0.28, 0.44];
  const plank = (i: number) => shade(color, 0.84 + (0.3 * ((i * 37) % 10)) / 10);
  for (let i = 0; i < 4; i++) {
    const y = ((i + 0.5) / 4) * h;
    for (const s of [-1, 1]) {
      kit.add(roundedBox([0, y, s * (d / 2 - 0.015)], [w, h / 4 - 0.006, 0.03], 0.006, 1), FINISH.wood, plank(i));
      kit.add(
        roundedBox([s * (w / 2 - 0.015), y, 0], [0.03, h / 4 - 0.006, d - 0.05], 0.006, 1),
        FINISH.wood,
        plank(i + 3),
      );
    }
  }
  kit.add(box([0, 0.012, 0], [w - 0.03, 0.024, d - 0.03]), FINISH.matte, tone("#2a1a10"));
  // Gold up to the rim; the lid stands open.
  const hoard = gridMesh(lod.steps(22, 7), lod.steps(14, 5), (u, v) => {
    const [x, z] = [(u - 0.5) * (w - 0.06), (0.5 - v) * (d - 0.06)];
    return [x, h - 0.03 + 0.06 * Math.cos((x / w) * 3) * Math.cos((z / d) * 3) + 0.012 * noise3(x * 40, 1, z * 40), z];
  });
  kit.add(hoard, FINISH.metal, (p) => shade(tone("#e0b040"), 0.8 + 0.5 * noise3(p[0] * 60, p[1] * 60, p[2] * 60)));
  const rng = b.rng.fork("coins");
  const coin = cylinder([0, 0, 0], 0.004, 0.019, 0.019, lod.steps(16, 7), 0.001);
  for (let i = 0; i < (lod.from(120) ? 34 : 10); i++) {
    const [x, z] = [(rng() - 0.5) * (w - 0.12), (rng() - 0.5) * (d - 0.12)];
    kit.add(
      placed(
        coin,
        [x, h - 0.022 + 0.06 * Math.cos((x / w) * 3) * Math.cos((z / d) * 3), z],
        euler((rng() - 0.5) * 1.2, rng() * 6, (rng() - 0.5) * 1.2),
      ),
      FINISH.metal,
      tone("#e8bc4c"),
    );
  }
  const open = axisAngle([1, 0, 0], -1.15);
  const hinge: Vec3 = [0, h, -d / 2];
  const n = 6;
  for (let i = 0; i < n; i++) {
    const a = ((i + 0.5) / n) * Math.PI;
    kit.add(
      placed(
        placed(
          roundedBox([0, 0, 0], [w, 0.026, 0.115], 0.006, 1),
          [0, Math.sin(a) * d * 0.36, d / 2 - Math.cos(a) * -d * 0.47],
          axisAngle([1, 0, 0], Math.PI / 2 - a),
        ),
        hinge,
        open,
      ),
      FINISH.wood,
      plank(i + 1),
    );
  }
  const iron = tone("#8a7038");
  for (const x of [-w * 0.36, 0, w * 0.36]) {
    for (const s of [-1, 1])
      kit.add(roundedBox([x, h / 2, s * (d / 2 + 0.002)], [0.05, h, 0.012], 0.004, 1), FINISH.metal, iron);
    const arc = Array.from({ length: 9 }, (_, i): Vec3 => {
      const a = (i / 8) * Math.PI;
      return [x, Math.sin(a) * (d * 0.36 + 0.017), d / 2 + Math.cos(a) * (d * 0.47 + 0.017)];
    });
    kit.add(
      placed(
        tube(arc, () => 0.025, {
          segments: lod.steps(16, 8),
          sides: 6,
          thickness: () => 0.006,
          up: (p) => [0, p[1], p[2] - d / 2],
        }),
        hinge,
        open,
      ),
      FINISH.metal,
      iron,
    );
  }
  kit.add(roundedBox([0, h - 0.05, d / 2 + 0.012], [0.09, 0.1, 0.02], 0.01, 2), FINISH.metal, tone("#c9a04a"));
  return kit.model({
    anchors: { top: { at: [0, h + 0.03, 0], extent: [0.4, 0.2] }, cavity: { at: [0, h, 0] } },
    colliders: [boxCollider(w, h, d)],
    occlusion: { cells: 36, ground: 0.5 },
  });
}

const ON: Parameter = { type: "flag", default: true, says: "It burns." };

const SPECS: (Omit<Spec, "family"> & { family?: Spec["family"] })[] = [
  {
    id: "lamp-post",
    en: "lamp post, street lamp, streetlight, street light, lamppost",
    zh: "路灯, 街灯",
    size: [0.56, 3.86, 0.43],
    color: "#26332f",
    parameters: { on: { type: "flag", default: true, says: "It is lit." } },
    tags: "front",
    affordances: "light",
    build: buildLampPost,
  },
  {
    id: "traffic-light",
    en: "traffic light, stop light, stoplight, traffic signal",
    zh: "红绿灯, 交通灯",
    size: [0.46, 3.4, 0.48],
    parameters: {
      signal: { type: "choice", of: ["red", "yellow", "green"], default: "green", says: "Which lamp is lit." },
    },
    tags: "front",
    affordances: "light",
    build: buildTrafficLight,
  },
  {
    id: "mailbox",
    en: "mailbox, letterbox, post box",
    zh: "邮箱, 信箱",
    size: [0.23, 1.26, 0.5],
    color: "#3f6fa0",
    palette: ["#3f6fa0", "#b8322f", "#5f7a5a"],
    tags: "cavity, front",
    affordances: "open",
    build: buildMailbox,
  },
  {
    id: "sign",
    en: "sign, signboard, signpost, road sign, placard",
    zh: "牌子, 标牌, 路牌",
    size: [0.9, 1.4, 0.1],
    color: "#f1e4c4",
    palette: ["#f1e4c4", "#2f5f9a", "#2f6b4f"],
    text: "",
    tags: "front, grip",
    affordances: "read, hold",
    build: buildSign,
  },
  {
    id: "campfire",
    en: "campfire, bonfire, fire pit",
    zh: "篝火, 营火",
    size: [0.98, 0.88, 0.98],
    parameters: { on: ON },
    tags: "fire",
    affordances: "light",
    build: buildCampfire,
  },
  {
    id: "tent",
    en: "tent, camping tent, teepee",
    zh: "帐篷",
    size: [3.2, 1.42, 4.6],
    color: "#d9862f",
    palette: ["#d9862f", "#3f7a6f", "#c8a85c", "#b8432f"],
    tags: "cavity, front",
    affordances: "enter",
    build: buildTent,
  },
  {
    id: "snowman",
    en: "snowman",
    zh: "雪人",
    size: [1.6, 1.92, 0.95],
    color: "#c22f35",
    palette: ["#c22f35", "#2f6fb5", "#3f8a58"],
    tags: "top",
    affordances: "build",
    build: buildSnowman,
  },
  {
    id: "tombstone",
    en: "tombstone, gravestone, grave, headstone",
    zh: "墓碑",
    size: [0.78, 1.02, 0.28],
    color: "#8d8f8c",
    text: "",
    tags: "front",
    affordances: "read",
    build: buildTombstone,
  },
  {
    id: "fire-hydrant",
    en: "fire hydrant, hydrant",
    zh: "消防栓",
    size: [0.5, 0.695, 0.4],
    color: "#c8281e",
    palette: ["#c8281e", "#e8b52c"],
    tags: "top surface",
    affordances: "open",
    build: buildHydrant,
  },
  {
    id: "traffic-cone",
    en: "traffic cone, cone, road cone",
    zh: "路锥, 交通锥",
    size: [0.36, 0.705, 0.36],
    color: "#f0641c",
    tags: "grip",
    affordances: "hold",
    build: buildCone,
  },
  {
    id: "ladder",
    en: "ladder, stepladder",
    zh: "梯子",
    size: [0.47, 2.46, 0.62],
    color: "#c0935a",
    tags: "grip",
    affordances: "climb, hold",
    build: buildLadder,
  },
  {
    id: "treasure-chest",
    en: "treasure chest, treasure, chest of gold, gold coins, coin",
    zh: "宝箱, 宝藏, 金币",
    size: [0.72, 0.72, 0.7],
    color: "#7d4f2a",
    tags: "cavity, top surface",
    affordances: "open",
    build: buildChest,
  },
];

/** Things of streets and camps. */
export const outdoors: Asset[] = SPECS.map((s) => define({ family: "thing", ...s }));
