/** Everyday things: cutlery, sports gear, kitchen machines, what lies on desks and in bathrooms. */
import { axisAngle, lerp, qmul, type Vec2, type Vec3, yaw } from "../../shape/math.ts";
import { box, cylinder, ellipsoid, extrude, lathe, taperedTube, tube } from "../../shape/primitives.ts";
import { fractal3 } from "../../shape/random.ts";
import type { Color, Surface } from "../../surface/spec.ts";
import type { Asset, Model } from "../types.ts";
import { Assembly } from "./kit/assembly.ts";
import { type Build, boxCollider, cylinderCollider, define, type Spec } from "./kit/define.ts";
import { contrast, FINISH, lighter, shade, tone } from "./kit/finish.ts";
import { lettering } from "./kit/lettering.ts";
import { placed, revolve, roundedBox, roundedOutline, sheet, smoothProfile, torus } from "./kit/shapes.ts";

const FLAT = axisAngle([1, 0, 0], Math.PI / 2);
const ACROSS = axisAngle([0, 0, 1], Math.PI / 2);
const LACQUER: Surface = { kind: "lacquer", roughness: 0.3 };
const POLISHED: Surface = { kind: "plain", roughness: 0.16, metalness: 0.7 };
const STEEL = tone("#c6cad0");
const DARK = tone("#222428");
const WHITE = tone("#f1eee6");

const lying = (kit: Assembly, w: number, h: number, d: number, grip: Vec3, forward: Vec3 = [0, 0, 1]): Model =>
  kit.model({
    anchors: { grip: { at: grip, forward } },
    colliders: [boxCollider(w, h, d)],
    occlusion: { cells: 34, ground: 0.2 },
  });

const standing = (kit: Assembly, w: number, h: number, d: number): Model =>
  kit.model({
    anchors: {
      top: { at: [0, h, 0], extent: [w * 0.85, d * 0.85] },
      front: { at: [0, h * 0.5, d / 2], normal: [0, 0, 1] },
      grip: { at: [0, h * 0.5, 0] },
    },
    colliders: [boxCollider(w, h, d)],
    occlusion: { cells: 36, ground: 0.4 },
  });

/** The shared handle of forks, spoons and knives. */
function cutleryHandle(kit: Assembly, b: Build, tint: Color): void {
  kit.add(
    taperedTube(
      [
        [0, 0.004, -0.1],
        [0, 0.0035, -0.06],
        [0, 0.005, 0],
        [0, 0.0065, 0.03],
      ],
      [0.0085, 0.0075, 0.0036, 0.0034],
      { segments: b.lod.steps(14, 5), sides: b.lod.steps(10, 5), thickness: () => 0.0022, caps: true },
    ),
    POLISHED,
    tint,
  );
}

function buildFork(b: Build): Model {
  const kit = new Assembly("fork");
  cutleryHandle(kit, b, STEEL);
  const n = b.lod.steps(8, 3);
  kit.add(
    sheet(
      b.lod.steps(6, 3),
      n,
      (u, v) => [
        (u - 0.5) * lerp(0.007, 0.024, Math.sin((v * Math.PI) / 2)),
        0.0065 - 0.003 * Math.sin(v * Math.PI),
        0.028 + v * 0.022,
      ],
      0.002,
    ),
    POLISHED,
    STEEL,
  );
  for (let i = 0; i < 4; i++) {
    const x = (i - 1.5) * 0.0066;
    kit.add(
      taperedTube(
        [
          [x, 0.0066, 0.048],
          [x, 0.005, 0.068],
          [x * 0.95, 0.0095, 0.095],
        ],
        [0.0021, 0.0019, 0.0008],
        { segments: b.lod.steps(7, 3), sides: 6, thickness: () => 0.0011, caps: true },
      ),
      POLISHED,
      STEEL,
    );
  }
  return lying(kit, 0.025, 0.01, 0.195, [0, 0.005, -0.05]);
}

function buildSpoon(b: Build): Model {
  const kit = new Assembly("spoon");
  cutleryHandle(kit, b, STEEL);
  kit.add(
    sheet(
      b.lod.steps(12, 5),
      b.lod.steps(14, 5),
      (u, v) => {
        const w = 0.0205 * Math.sin(Math.PI * Math.min(0.985, Math.max(0.02, v)) ** 0.85) ** 0.6;
        const x = (u - 0.5) * 2;
        return [x * w, 0.0085 - 0.0075 * (1 - x * x) * Math.sin(Math.PI * v) ** 0.8, 0.03 + v * 0.06];
      },
      0.0014,
    ),
    POLISHED,
    STEEL,
  );
  return lying(kit, 0.04, 0.01, 0.19, [0, 0.005, -0.05]);
}

function buildKnife(b: Build): Model {
  const kit = new Assembly("knife");
  const color = b.color("color");
  kit.add(roundedBox([0, 0.007, -0.075], [0.024, 0.014, 0.12], 0.006, 2), FINISH.satin, color);
  for (const z of [-0.115, -0.075, -0.035])
    kit.add(cylinder([0, 0.0138, z], 0.0008, 0.0032, 0.0032, 12), POLISHED, STEEL);
  kit.add(roundedBox([0, 0.007, -0.012], [0.026, 0.013, 0.01], 0.003, 1), POLISHED, STEEL);
  const edge: Vec2[] = [
    [-0.013, 0],
    [0.015, 0],
    [0.0165, 0.05],
    [0.015, 0.11],
    [0.008, 0.15],
    [-0.004, 0.172],
    [-0.013, 0.18],
  ];
  const blade = extrude([edge], 0.0022);
  kit.add(
    placed(blade, [0, 0.0058, -0.006], qmul(axisAngle([1, 0, 0], Math.PI / 2), axisAngle([0, 1, 0], 0))),
    POLISHED,
    STEEL,
  );
  return lying(kit, 0.034, 0.014, 0.31, [0, 0.007, -0.075]);
}

function buildScissors(b: Build): Model {
  const kit = new Assembly("scissors");
  const color = b.color("color");
  for (const s of [-1, 1]) {
    const turn = yaw(s * 0.2);
    kit.add(
      placed(
        taperedTube(
          [
            [0, 0, -0.015],
            [s * 0.004, 0, 0.03],
            [s * 0.003, 0, 0.095],
          ],
          [0.009, 0.0085, 0.001],
          { segments: b.lod.steps(8, 3), sides: 8, thickness: () => 0.0013, caps: true },
        ),
        [0, 0.006 + s * 0.0013, 0],
        turn,
      ),
      POLISHED,
      STEEL,
    );
    kit.add(
      placed(
        tube(
          [
            [0, 0, -0.01],
            [-s * 0.008, 0, -0.035],
          ],
          () => 0.006,
          { segments: 2, sides: 8, thickness: () => 0.004 },
        ),
        [0, 0.006, 0],
        turn,
      ),
      FINISH.satin,
      color,
    );
    const ring = torus([0, 0, 0], 0.0185, 0.0052, b.lod.steps(26, 9), b.lod.steps(8, 5));
    kit.add(
      placed(placed(ring, [-s * 0.017, 0, -0.058], yaw(0), [0.85, 1, 1.2]), [0, 0.006, 0], turn),
      FINISH.satin,
      color,
    );
  }
  kit.add(cylinder([0, 0.004, 0], 0.006, 0.005, 0.005, 14, 0.001), POLISHED, STEEL);
  return lying(kit, 0.09, 0.012, 0.18, [0, 0.006, -0.055]);
}

function buildToothbrush(b: Build): Model {
  const kit = new Assembly("toothbrush");
  const color = b.color("color");
  kit.add(
    taperedTube(
      [
        [0, 0.006, -0.095],
        [0, 0.0055, -0.05],
        [0, 0.006, 0.01],
        [0, 0.008, 0.055],
        [0, 0.007, 0.095],
      ],
      [0.0055, 0.0065, 0.0052, 0.0032, 0.0058],
      { segments: b.lod.steps(18, 6), sides: b.lod.steps(10, 5), thickness: () => 0.0042, caps: true },
    ),
    FINISH.glossy,
    color,
  );
  kit.add(
    tube(
      [
        [0, 0.0085, -0.07],
        [0, 0.0085, -0.01],
      ],
      () => 0.0046,
      { segments: 4, sides: 8, thickness: () => 0.0028, caps: true },
    ),
    FINISH.rubber,
    lighter(color, 0.6),
  );
  for (let i = 0; i < 8; i++)
    for (let j = -1; j <= 1; j++)
      kit.add(
        cylinder([j * 0.0032, 0.01, 0.07 + i * 0.0034], 0.0105 + 0.0012 * Math.sin(i), 0.0015, 0.0016, 5),
        FINISH.matte,
        i % 3 === 1 ? lighter(color, 0.3) : WHITE,
      );
  return lying(kit, 0.013, 0.021, 0.19, [0, 0.006, -0.04]);
}

function buildHairDrier(b: Build): Model {
  const kit = new Assembly("hair-drier");
  const color = b.color("color");
  const { lod } = b;
  const body = (m: ReturnType<typeof lathe>) => placed(m, [0, 0.19, 0], FLAT);
  kit.add(
    body(
      revolve(
        smoothProfile(
          [
            [0, -0.085],
            [0.026, -0.082],
            [0.042, -0.06],
            [0.045, -0.02],
            [0.038, 0.03],
            [0.027, 0.08],
            [0.026, 0.1],
            [0.022, 0.1],
          ],
          lod.steps(26, 9),
        ),
        lod.steps(28, 9),
      ),
    ),
    LACQUER,
    color,
  );
  kit.add(
    body(
      lathe(
        [
          [0.027, 0.098],
          [0.029, 0.1],
          [0.029, 0.115],
          [0.026, 0.135],
          [0.022, 0.135],
          [0.02, 0.105],
          [0, 0.1],
        ],
        lod.steps(26, 9),
      ),
    ),
    FINISH.satin,
    DARK,
  );
  for (const r of [0.012, 0.022, 0.031])
    kit.add(
      placed(torus([0, 0, 0], r, 0.0016, lod.steps(24, 9), 5), [0, 0.19, -0.083 + r * 0.12], FLAT),
      FINISH.satin,
      DARK,
    );
  kit.add(
    taperedTube(
      [
        [0, 0.175, -0.015],
        [0, 0.11, -0.02],
        [0, 0.04, -0.032],
        [0, 0.012, -0.036],
      ],
      [0.02, 0.018, 0.0175, 0.016],
      { segments: lod.steps(12, 5), sides: lod.steps(16, 7), thickness: () => 0.021, caps: true, up: () => [0, 0, 1] },
    ),
    LACQUER,
    color,
  );
  kit.add(roundedBox([0, 0.12, 0.003], [0.014, 0.03, 0.008], 0.003, 1), FINISH.satin, DARK);
  kit.add(
    tube(
      [
        [0, 0.008, -0.036],
        [0.01, 0.004, -0.08],
        [0.06, 0.004, -0.12],
      ],
      () => 0.004,
      { segments: lod.steps(10, 4), sides: 6, caps: true },
    ),
    FINISH.rubber,
    DARK,
  );
  return standing(kit, 0.09, 0.235, 0.22);
}

function buildRacket(b: Build): Model {
  const kit = new Assembly("tennis-racket");
  const color = b.color("color");
  const { lod } = b;
  const y = 0.014;
  const ring = Array.from({ length: 25 }, (_, i): Vec3 => {
    const a = (i / 24) * Math.PI * 2 - Math.PI / 2;
    return [Math.cos(a) * 0.125, y, 0.2 + Math.sin(a) * 0.165];
  });
  kit.add(
    tube(ring, () => 0.011, { segments: lod.steps(56, 18), sides: lod.steps(8, 5), thickness: () => 0.012 }),
    LACQUER,
    color,
  );
  for (const s of [-1, 1])
    kit.add(
      tube(
        [
          [s * 0.075, y, 0.068],
          [s * 0.03, y, 0.0],
          [0, y, -0.08],
        ],
        () => 0.009,
        { segments: lod.steps(8, 3), sides: 7, thickness: () => 0.011 },
      ),
      LACQUER,
      color,
    );
  kit.add(
    tube(
      [
        [0, y, -0.07],
        [0, y, -0.31],
      ],
      () => 0.0155,
      { segments: 2, sides: 8, caps: true },
    ),
    FINISH.rubber,
    DARK,
  );
  const strings = lod.from(120) ? 13 : 7;
  for (let i = 1; i < strings; i++) {
    const t = (i / strings) * 2 - 1;
    const half = Math.sqrt(1 - t * t);
    kit.add(
      tube(
        [
          [t * 0.12, y, 0.2 - half * 0.16],
          [t * 0.12, y, 0.2 + half * 0.16],
        ],
        () => 0.0011,
        { segments: 1, sides: 3 },
      ),
      FINISH.satin,
      WHITE,
      { open: true },
    );
    kit.add(
      tube(
        [
          [-half * 0.12, y, 0.2 + t * 0.16],
          [half * 0.12, y, 0.2 + t * 0.16],
        ],
        () => 0.0011,
        { segments: 1, sides: 3 },
      ),
      FINISH.satin,
      WHITE,
      { open: true },
    );
  }
  return lying(kit, 0.27, 0.03, 0.69, [0, y, -0.22]);
}

function buildBat(b: Build): Model {
  const kit = new Assembly("baseball-bat");
  const color = b.color("color");
  const r = 0.034;
  kit.add(
    taperedTube(
      [
        [0, r, -0.42],
        [0, r, -0.4],
        [0, r, -0.3],
        [0, r, -0.1],
        [0, r, 0.15],
        [0, r, 0.38],
        [0, r, 0.42],
      ],
      [0.024, 0.0185, 0.0125, 0.016, 0.028, 0.034, 0.028],
      { segments: b.lod.steps(26, 8), sides: b.lod.steps(18, 7), caps: true },
    ),
    { kind: "wood", roughness: 0.35 },
    color,
  );
  kit.add(
    tube(
      [
        [0, r, -0.39],
        [0, r, -0.2],
      ],
      () => 0.0142,
      { segments: 4, sides: b.lod.steps(14, 6) },
    ),
    FINISH.rubber,
    DARK,
  );
  return lying(kit, 0.068, 0.068, 0.86, [0, r, -0.3]);
}

function buildGlove(b: Build): Model {
  const kit = new Assembly("baseball-glove");
  const { lod } = b;
  const leather: Surface = { kind: "plain", roughness: 0.55 };
  const color = b.color("color");
  kit.add(
    sheet(
      lod.steps(14, 6),
      lod.steps(14, 6),
      (u, v) => {
        const [x, z] = [(u - 0.5) * 0.2 * (0.75 + 0.35 * v), (v - 0.5) * 0.2];
        return [x, 0.022 + 9 * (x * x * 0.55 + z * z * 0.4) * 0.35, z];
      },
      0.028,
    ),
    leather,
    (p) => shade(color, 0.85 + 0.25 * fractal3(p[0] * 26, p[1] * 26, p[2] * 26, 3)),
  );
  for (let i = 0; i < 4; i++) {
    const x = (i - 1.1) * 0.047;
    kit.add(
      taperedTube(
        [
          [x * 0.8, 0.03, 0.05],
          [x, 0.05, 0.1],
          [x * 1.1, 0.085, 0.145],
        ],
        [0.022, 0.024, 0.017],
        { segments: lod.steps(10, 4), sides: lod.steps(12, 6), caps: true },
      ),
      leather,
      shade(color, 0.95),
    );
  }
  kit.add(
    taperedTube(
      [
        [-0.085, 0.03, -0.03],
        [-0.125, 0.055, 0.02],
        [-0.115, 0.09, 0.075],
      ],
      [0.027, 0.027, 0.018],
      { segments: lod.steps(10, 4), sides: lod.steps(12, 6), caps: true },
    ),
    leather,
    shade(color, 0.95),
  );
  for (let i = 0; i < 4; i++)
    kit.add(
      tube(
        [
          [-0.11 + i * 0.01, 0.07 + i * 0.006, 0.055 + i * 0.016],
          [-0.07 + i * 0.004, 0.072 + i * 0.007, 0.085 + i * 0.014],
        ],
        () => 0.004,
        { segments: 1, sides: 6 },
      ),
      leather,
      shade(color, 0.6),
    );
  kit.add(roundedBox([0, 0.035, -0.1], [0.13, 0.035, 0.05], 0.015, 2), leather, shade(color, 0.75));
  return lying(kit, 0.26, 0.1, 0.29, [0, 0.04, -0.08]);
}

/** Boards that one stands on: an outline of half-widths along, curled up at the ends. */
function board(length: number, width: number, thick: number, curl: (t: number) => number, taper: number, b: Build) {
  return sheet(
    b.lod.steps(10, 4),
    b.lod.steps(34, 10),
    (u, v) => {
      const t = v * 2 - 1;
      const half = (width / 2) * Math.max(0.02, 1 - Math.abs(t) ** taper) ** 0.55;
      return [(u - 0.5) * 2 * half, thick / 2 + curl(t), (t * length) / 2];
    },
    thick,
  );
}

function buildSkateboard(b: Build): Model {
  const kit = new Assembly("skateboard");
  const { lod } = b;
  const color = b.color("color");
  const y = 0.1;
  const curl = (t: number) => y + 0.045 * Math.max(0, Math.abs(t) - 0.68) ** 1.3 * 4;
  const deck = board(0.8, 0.205, 0.012, curl, 9, b);
  kit.add(
    deck,
    FINISH.satin,
    (p, n) =>
      n[1] > 0.4 ? tone("#232326") : n[1] < -0.4 ? color : shade(tone("#c99a62"), 0.9 + 0.1 * Math.sin(p[1] * 2000)),
    { joint: "deck" },
  );
  const joints = [{ name: "deck", parent: -1, at: [0, 0, 0] as Vec3 }];
  const wheels = [];
  const r = 0.027;
  for (const [axle, z] of [
    ["F", 0.24],
    ["R", -0.24],
  ] as [string, number][]) {
    kit.add(roundedBox([0, y - 0.02, z], [0.05, 0.03, 0.08], 0.008, 1), FINISH.brushed, STEEL, { joint: "deck" });
    kit.add(placed(cylinder([0, -0.1, 0], 0.2, 0.008, 0.008, 10), [0, r, z], ACROSS), FINISH.metal, STEEL, {
      joint: "deck",
    });
    kit.add(
      tube(
        [
          [0, y - 0.03, z],
          [0, r + 0.004, z],
        ],
        () => 0.016,
        { segments: 1, sides: 8 },
      ),
      FINISH.brushed,
      STEEL,
      { joint: "deck" },
    );
    for (const [hand, s] of [
      ["L", 1],
      ["R", -1],
    ] as [string, number][]) {
      const at: Vec3 = [s * 0.085, r, z];
      const name = `wheel${axle}${hand}`;
      joints.push({ name, parent: 0, at });
      wheels.push({ joint: name, radius: r });
      kit.add(
        placed(
          lathe(
            [
              [0, -0.016],
              [r - 0.004, -0.016],
              [r, -0.01],
              [r, 0.01],
              [r - 0.004, 0.016],
              [0, 0.016],
            ],
            lod.steps(20, 8),
          ),
          at,
          ACROSS,
        ),
        FINISH.waxy,
        tone("#f1e6c8"),
        { joint: name },
      );
    }
  }
  return kit.model({
    ride: { leans: true, speed: 3.2, perches: [{ pose: "board", at: [0, 0.118, 0] }] },
    anchors: {
      seat: { at: [0, 0.118, 0], forward: [0, 0, 1], extent: [0.18, 0.5] },
      top: { at: [0, 0.118, 0], extent: [0.18, 0.5] },
      grip: { at: [0.1, 0.11, 0] },
    },
    colliders: [boxCollider(0.2, 0.02, 0.6, [0, 0.096, 0]), boxCollider(0.2, 0.09, 0.54)],
    skeleton: { joints },
    wheels,
    occlusion: { cells: 34, ground: 0.4 },
  });
}

function buildSurfboard(b: Build): Model {
  const kit = new Assembly("surfboard");
  const color = b.color("color");
  const m = board(2.1, 0.52, 0.065, (t) => 0.02 + 0.1 * Math.max(0, t) ** 3 + 0.03 * Math.max(0, -t) ** 3, 2.1, b);
  kit.add(m, FINISH.glossy, (p) => (Math.abs(p[0]) < 0.035 ? contrast(color) : Math.abs(p[0]) < 0.055 ? WHITE : color));
  for (const x of [-0.09, 0, 0.09])
    kit.add(
      taperedTube(
        [
          [x, 0.03, -0.82],
          [x, -0.03, -0.86],
          [x, -0.09, -0.92],
        ],
        [0.055, 0.045, 0.015],
        { segments: 5, sides: 8, thickness: () => 0.005, up: () => [1, 0, 0], caps: true },
      ),
      FINISH.satin,
      DARK,
    );
  return kit.model({
    ride: { speed: 4, perches: [{ pose: "board", at: [0, 0.09, -0.1] }] },
    anchors: { seat: { at: [0, 0.09, -0.1], forward: [0, 0, 1], extent: [0.4, 1.2] }, grip: { at: [0.26, 0.06, 0] } },
    colliders: [boxCollider(0.5, 0.09, 2)],
    occlusion: { cells: 40, ground: 0 },
  });
}

function buildSnowboard(b: Build): Model {
  const kit = new Assembly("snowboard");
  const color = b.color("color");
  kit.add(
    board(1.55, 0.28, 0.012, (t) => 0.08 * Math.max(0, Math.abs(t) - 0.74) ** 1.4 * 4, 8, b),
    FINISH.glossy,
    (p) => (Math.sin(p[2] * 5 + Math.abs(p[0]) * 14) > 0.4 ? contrast(color) : color),
  );
  for (const z of [-0.26, 0.26]) {
    kit.add(roundedBox([0, 0.025, z], [0.24, 0.022, 0.11], 0.008, 1), FINISH.satin, DARK);
    kit.add(
      tube(
        [
          [-0.1, 0.03, z - 0.03],
          [-0.09, 0.17, z - 0.04],
          [0.02, 0.2, z - 0.04],
        ],
        () => 0.014,
        { segments: b.lod.steps(8, 4), sides: 6, thickness: () => 0.04, up: () => [1, 0, 0], caps: true },
      ),
      FINISH.satin,
      DARK,
    );
    kit.add(
      tube(
        [
          [0.06, 0.04, z - 0.055],
          [0.06, 0.12, z],
          [0.06, 0.04, z + 0.055],
        ],
        () => 0.02,
        { segments: b.lod.steps(8, 4), sides: 6, thickness: () => 0.005, up: () => [0, 1, 0] },
      ),
      FINISH.satin,
      contrast(color),
    );
  }
  return kit.model({
    ride: { speed: 6, perches: [{ pose: "board", at: [0, 0.036, 0] }] },
    anchors: { seat: { at: [0, 0.036, 0], forward: [0, 0, 1], extent: [0.24, 0.7] }, grip: { at: [0.14, 0.02, 0] } },
    colliders: [boxCollider(0.28, 0.02, 1.5)],
    occlusion: { cells: 40, ground: 0.3 },
  });
}

function buildSkis(b: Build): Model {
  const kit = new Assembly("skis");
  const color = b.color("color");
  for (const s of [-1, 1]) {
    const ski = board(1.7, 0.09, 0.012, (t) => 0.1 * Math.max(0, t - 0.78) ** 1.5 * 5, 10, b);
    kit.add(placed(ski, [s * 0.11, 0, 0]), FINISH.glossy, (p) =>
      Math.abs(p[2] - 0.45) < 0.08 || Math.abs(p[2] + 0.5) < 0.05 ? contrast(color) : color,
    );
    kit.add(roundedBox([s * 0.11, 0.03, 0.09], [0.075, 0.045, 0.07], 0.012, 1), FINISH.satin, DARK);
    kit.add(roundedBox([s * 0.11, 0.035, -0.19], [0.075, 0.055, 0.08], 0.012, 1), FINISH.satin, DARK);
  }
  return kit.model({
    anchors: { seat: { at: [0, 0.02, -0.05], forward: [0, 0, 1] }, grip: { at: [0, 0.02, 0] } },
    colliders: [boxCollider(0.31, 0.02, 1.7)],
    occlusion: { cells: 40, ground: 0.3 },
  });
}

function buildFrisbee(b: Build): Model {
  const kit = new Assembly("frisbee");
  const color = b.color("color");
  kit.add(
    revolve(
      smoothProfile(
        [
          [0.122, 0.004],
          [0.127, 0],
          [0.135, 0.004],
          [0.136, 0.014],
          [0.128, 0.025],
          [0.11, 0.03],
          [0.06, 0.032],
          [0, 0.0325],
        ],
        b.lod.steps(24, 9),
      ),
      b.lod.steps(48, 14),
    ),
    FINISH.glossy,
    (p) => (Math.abs(Math.hypot(p[0], p[2]) - 0.075) < 0.012 ? contrast(color) : color),
  );
  kit.add(
    lathe(
      [
        [0.124, 0.006],
        [0.115, 0.0245],
        [0, 0.028],
      ]
        .map(([r, y]) => [r, y] as Vec2)
        .reverse(),
      b.lod.steps(40, 12),
    ),
    FINISH.satin,
    shade(color, 0.8),
  );
  return kit.model({
    anchors: { grip: { at: [0.12, 0.012, 0], forward: [0, 0, 1] } },
    colliders: [cylinderCollider(0.136, 0.033)],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildHotDog(b: Build): Model {
  const kit = new Assembly("hot-dog");
  const { lod } = b;
  const bun = (p: Vec3, n: Vec3): Color =>
    n[1] > 0.75 && Math.abs(p[0]) < 0.02
      ? tone("#f0dcae")
      : shade(tone("#d3944c"), 0.85 + 0.3 * fractal3(p[0] * 40, p[1] * 40, p[2] * 40, 3));
  for (const s of [-1, 1])
    kit.add(
      taperedTube(
        [
          [s * 0.017, 0.022, -0.078],
          [s * 0.019, 0.021, -0.04],
          [s * 0.019, 0.021, 0.04],
          [s * 0.017, 0.022, 0.078],
        ],
        [0.013, 0.0205, 0.0205, 0.013],
        { segments: lod.steps(18, 6), sides: lod.steps(14, 7), thickness: () => 0.021, caps: true },
      ),
      FINISH.satin,
      bun,
    );
  kit.add(
    taperedTube(
      [
        [0, 0.036, -0.096],
        [0, 0.034, -0.08],
        [0, 0.034, 0.08],
        [0, 0.036, 0.096],
      ],
      [0.009, 0.0135, 0.0135, 0.009],
      { segments: lod.steps(20, 7), sides: lod.steps(14, 7), caps: true },
    ),
    FINISH.glossy,
    (p) => shade(tone("#a8402a"), 0.9 + 0.2 * Math.sin(p[2] * 140) ** 8),
  );
  kit.add(
    tube(
      Array.from({ length: 22 }, (_, i): Vec3 => [0.008 * Math.sin(i * 1.35), 0.0475, -0.078 + i * 0.0074]),
      () => 0.0032,
      { segments: lod.steps(66, 20), sides: 6, caps: true },
    ),
    FINISH.glossy,
    tone("#f2c21c"),
  );
  return kit.model({
    anchors: { grip: { at: [0, 0.02, 0], forward: [0, 0, 1] }, bite: { at: [0, 0.034, 0.096], normal: [0, 0, 1] } },
    colliders: [boxCollider(0.078, 0.05, 0.19)],
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildBroccoli(b: Build): Model {
  const kit = new Assembly("broccoli");
  const { lod } = b;
  const stem = tone("#a9c172");
  kit.add(
    taperedTube(
      [
        [0, 0, 0],
        [0, 0.03, 0],
        [0, 0.062, 0],
      ],
      [0.017, 0.014, 0.019],
      { segments: lod.steps(8, 3), sides: lod.steps(14, 6), caps: true },
    ),
    FINISH.satin,
    stem,
  );
  for (let i = 0; i < 15; i++) {
    const k = i / 14;
    const a = i * 2.4;
    const r = 0.05 * Math.sqrt(k);
    const at: Vec3 = [Math.sin(a) * r, 0.098 - 0.032 * k, Math.cos(a) * r];
    kit.add(
      tube(
        [
          [0, 0.05, 0],
          [at[0] * 0.8, at[1] - 0.01, at[2] * 0.8],
        ],
        () => 0.006,
        { segments: 1, sides: 6 },
      ),
      FINISH.satin,
      stem,
    );
    const head = ellipsoid([0, 0, 0], [0.022, 0.018, 0.022], lod.steps(18, 7), lod.steps(11, 5));
    for (let q = 0; q < head.positions.length; q++) {
      const j = q - (q % 3);
      head.positions[q] +=
        head.normals[q] *
        0.005 *
        fractal3(head.positions[j] * 190 + i * 7, head.positions[j + 1] * 190, head.positions[j + 2] * 190, 2);
    }
    kit.add(placed(head, at), FINISH.matte, (p) =>
      shade(tone("#3f7a2c"), 0.75 + 0.55 * fractal3(p[0] * 230, p[1] * 230, p[2] * 230, 2)),
    );
  }
  return kit.model({
    anchors: { grip: { at: [0, 0.03, 0] }, bite: { at: [0, 0.1, 0.05] } },
    colliders: [cylinderCollider(0.06, 0.115)],
    occlusion: { cells: 32, ground: 0.3 },
  });
}

function buildMouse(b: Build): Model {
  const kit = new Assembly("computer-mouse");
  const color = b.color("color");
  kit.add(
    sheet(
      b.lod.steps(16, 6),
      b.lod.steps(18, 6),
      (u, v) => {
        const t = v * 2 - 1;
        const x = u * 2 - 1;
        const half = 0.031 * Math.max(0.02, 1 - Math.abs(t) ** 3.2) ** 0.5;
        return [
          x * half,
          0.002 + 0.034 * Math.max(0, 1 - x ** 4) ** 0.5 * Math.max(0, 1 - ((t + 0.15) / 1.16) ** 2) ** 0.6,
          t * 0.055,
        ];
      },
      0.001,
    ),
    FINISH.satin,
    color,
  );
  kit.add(
    placed(cylinder([0, -0.004, 0], 0.008, 0.008, 0.008, 14), [0, 0.026, 0.026], ACROSS),
    FINISH.rubber,
    contrast(color),
  );
  kit.add(box([0, 0.0245, 0.034], [0.0012, 0.012, 0.036]), FINISH.matte, shade(color, 0.4), { open: true });
  return lying(kit, 0.062, 0.037, 0.11, [0, 0.02, -0.01]);
}

function buildKeyboard(b: Build): Model {
  const kit = new Assembly("keyboard");
  const color = b.color("color");
  const [w, d] = [0.44, 0.135];
  kit.add(roundedBox([0, 0.009, 0], [w, 0.018, d], 0.006, 2), FINISH.satin, color);
  const key = lighter(color, 0.22);
  const rows = b.lod.from(90) ? 5 : 1;
  if (rows === 1) kit.add(box([0, 0.02, 0], [w - 0.02, 0.006, d - 0.02], 0.002), FINISH.satin, key);
  else
    for (let r = 0; r < rows; r++) {
      const z = -0.05 + r * 0.025;
      const n = 18;
      for (let c = 0; c < n; c++) {
        if (r === 4 && c > 3 && c < 10) continue;
        kit.add(
          box([(c - (n - 1) / 2) * 0.0236, 0.0205, z], [0.02, 0.006, 0.021], 0.002),
          FINISH.satin,
          c === 0 && r === 0 ? tone("#d9822f") : c === n - 1 ? shade(key, 0.8) : key,
        );
      }
      if (r === 4) kit.add(box([-0.047, 0.0205, z], [0.138, 0.006, 0.021], 0.002), FINISH.satin, key);
    }
  return lying(kit, w, 0.024, d, [0.2, 0.01, 0]);
}

function buildRemote(b: Build): Model {
  const kit = new Assembly("remote");
  const color = b.color("color");
  kit.add(roundedBox([0, 0.009, 0], [0.046, 0.018, 0.18], 0.008, b.lod.steps(3, 1)), FINISH.satin, color);
  const dot = (x: number, z: number, r: number, c: Color) =>
    kit.add(cylinder([x, 0.0175, z], 0.0022, r, r * 0.9, b.lod.steps(14, 6)), FINISH.rubber, c);
  dot(-0.012, -0.076, 0.005, tone("#c8281e"));
  kit.add(torus([0, 0.0182, -0.038], 0.0135, 0.0024, b.lod.steps(24, 9), 6), FINISH.satin, tone("#8d9196"));
  dot(0, -0.038, 0.006, tone("#d9dbde"));
  for (let r = 0; r < 4; r++)
    for (let c = -1; c <= 1; c++) dot(c * 0.0125, -0.005 + r * 0.0135, 0.0043, tone("#c9ccd0"));
  ["#c8281e", "#3f9a4a", "#e8b52c", "#2f6fc0"].forEach((c, i) => {
    dot((i - 1.5) * 0.0098, 0.058, 0.0034, tone(c));
  });
  return lying(kit, 0.046, 0.02, 0.18, [0, 0.009, 0.03], [0, 0, -1]);
}

/** A steel or enamel box with a door: oven, microwave, toaster oven. */
function buildMicrowave(b: Build): Model {
  const kit = new Assembly("microwave");
  const color = b.color("color");
  const [w, h, d] = [0.5, 0.29, 0.36];
  kit.add(roundedBox([0, h / 2 + 0.01, 0], [w, h - 0.02, d], 0.014, b.lod.steps(3, 1)), FINISH.satin, color);
  for (const x of [-1, 1])
    for (const z of [-1, 1]) kit.add(cylinder([x * 0.2, 0, z * 0.14], 0.014, 0.014, 0.014, 10), FINISH.rubber, DARK);
  const f = d / 2;
  kit.add(
    placed(extrude([roundedOutline(0.34, 0.21, 0.02)], 0.006), [-0.065, h / 2 + 0.01, f - 0.002]),
    FINISH.glossy,
    tone("#17191d"),
  );
  kit.add(
    placed(extrude([roundedOutline(0.27, 0.15, 0.012)], 0.0015), [-0.07, h / 2 + 0.01, f + 0.0042]),
    FINISH.glossy,
    b.flag("on") ? tone("#8a5a24") : tone("#2a2d32"),
  );
  kit.add(roundedBox([0.115, h / 2 + 0.01, f + 0.02], [0.016, 0.2, 0.018], 0.007, 1), FINISH.metal, STEEL);
  kit.add(
    placed(extrude([roundedOutline(0.09, 0.034, 0.005)], 0.002), [0.19, h * 0.78, f]),
    { kind: "glow", color: [0.15, 0.9, 0.5] },
    undefined,
    { open: true },
  );
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < 3; c++)
      kit.add(
        roundedBox([0.162 + c * 0.028, h * 0.62 - r * 0.03, f + 0.002], [0.021, 0.018, 0.005], 0.002, 1),
        FINISH.satin,
        shade(color, 0.72),
      );
  return standing(kit, w, h, d);
}

function buildOven(b: Build): Model {
  const kit = new Assembly("oven");
  const color = b.color("color");
  const { lod } = b;
  const [w, h, d] = [0.6, 0.88, 0.6];
  kit.add(roundedBox([0, h / 2, 0], [w, h, d], 0.014, lod.steps(3, 1)), FINISH.satin, color);
  kit.add(roundedBox([0, h - 0.006, 0], [w - 0.02, 0.016, d - 0.02], 0.006, 1), FINISH.glossy, tone("#1b1c20"));
  for (const [x, z, r] of [
    [-0.15, 0.13, 0.085],
    [0.15, 0.13, 0.07],
    [-0.15, -0.13, 0.07],
    [0.15, -0.13, 0.085],
  ])
    for (const k of [1, 0.6])
      kit.add(torus([x, h + 0.004, z], r * k, 0.006, lod.steps(26, 9), 5, 0.6), FINISH.satin, tone("#3a3d42"));
  const f = d / 2;
  kit.add(
    placed(extrude([roundedOutline(w - 0.06, 0.5, 0.02)], 0.012), [0, 0.4, f - 0.002]),
    FINISH.satin,
    shade(color, 0.92),
  );
  kit.add(
    placed(extrude([roundedOutline(w - 0.16, 0.32, 0.03)], 0.003), [0, 0.38, f + 0.0095]),
    FINISH.glossy,
    tone("#1a1512"),
  );
  kit.add(
    tube(
      [
        [-0.2, 0.61, f + 0.006],
        [-0.2, 0.61, f + 0.045],
        [0.2, 0.61, f + 0.045],
        [0.2, 0.61, f + 0.006],
      ],
      () => 0.01,
      { segments: 3, straight: true, sides: lod.steps(8, 5) },
    ),
    FINISH.metal,
    STEEL,
  );
  for (let i = 0; i < 5; i++)
    kit.add(
      placed(cylinder([0, 0, 0], 0.024, 0.021, 0.018, lod.steps(18, 7), 0.003), [(i - 2) * 0.1, 0.77, f], FLAT),
      FINISH.metal,
      i === 2 ? tone("#3a3d42") : STEEL,
    );
  kit.add(box([0, 0.06, 0], [w - 0.04, 0.11, d + 0.004]), FINISH.satin, shade(color, 0.75));
  return standing(kit, w, h, d);
}

function buildToaster(b: Build): Model {
  const kit = new Assembly("toaster");
  const color = b.color("color");
  const [w, h, d] = [0.3, 0.19, 0.18];
  kit.add(roundedBox([0, h / 2 + 0.008, 0], [w, h - 0.016, d], 0.045, b.lod.steps(5, 2)), LACQUER, color);
  kit.add(roundedBox([0, 0.015, 0], [w - 0.02, 0.03, d - 0.02], 0.01, 1), FINISH.satin, DARK);
  for (const z of [-0.036, 0.036]) {
    kit.add(roundedBox([0, h - 0.001, z], [0.2, 0.006, 0.03], 0.003, 1), FINISH.matte, tone("#0c0c0d"));
    if (b.flag("toast"))
      kit.add(roundedBox([0, h + 0.012, z], [0.12, 0.1, 0.016], 0.008, 2), FINISH.matte, (p, n) =>
        Math.abs(n[2]) > 0.5
          ? shade(tone("#d9a55c"), 0.85 + 0.3 * fractal3(p[0] * 40, p[1] * 40, p[2] * 40, 3))
          : tone("#8a5426"),
      );
  }
  kit.add(roundedBox([w / 2 + 0.012, 0.12, 0], [0.024, 0.016, 0.05], 0.006, 1), FINISH.satin, DARK);
  kit.add(box([w / 2 - 0.001, 0.1, 0], [0.006, 0.09, 0.012]), FINISH.matte, DARK);
  kit.add(
    placed(cylinder([0, 0, 0], 0.014, 0.018, 0.016, b.lod.steps(18, 7), 0.002), [0.06, 0.05, d / 2 - 0.002], FLAT),
    FINISH.metal,
    STEEL,
  );
  return standing(kit, w, h, d);
}

function buildRefrigerator(b: Build): Model {
  const kit = new Assembly("refrigerator");
  const color = b.color("color");
  const [w, h, d] = [0.7, 1.75, 0.68];
  kit.add(
    roundedBox([0, h / 2 + 0.015, -0.03], [w, h - 0.03, d - 0.06], 0.03, b.lod.steps(3, 1)),
    LACQUER,
    shade(color, 0.92),
  );
  kit.add(roundedBox([0, 0.62, d / 2 - 0.045], [w - 0.006, 1.13, 0.07], 0.03, b.lod.steps(3, 1)), LACQUER, color);
  kit.add(roundedBox([0, 1.47, d / 2 - 0.045], [w - 0.006, 0.53, 0.07], 0.03, b.lod.steps(3, 1)), LACQUER, color);
  for (const [y, l] of [
    [0.95, 0.36],
    [1.36, 0.22],
  ])
    kit.add(
      tube(
        [
          [-w / 2 + 0.07, y - l / 2, d / 2 - 0.012],
          [-w / 2 + 0.07, y - l / 2 + 0.02, d / 2 + 0.035],
          [-w / 2 + 0.07, y + l / 2 - 0.02, d / 2 + 0.035],
          [-w / 2 + 0.07, y + l / 2, d / 2 - 0.012],
        ],
        () => 0.012,
        { segments: b.lod.steps(16, 6), sides: b.lod.steps(8, 5), up: () => [1, 0, 0] },
      ),
      FINISH.metal,
      STEEL,
    );
  kit.add(box([0, 0.025, 0], [w - 0.05, 0.05, d - 0.1]), FINISH.satin, DARK);
  kit.add(roundedBox([0.12, 1.5, d / 2 - 0.008], [0.12, 0.02, 0.006], 0.002, 1), FINISH.metal, STEEL);
  return standing(kit, w, h, d);
}

function buildParkingMeter(b: Build): Model {
  const kit = new Assembly("parking-meter");
  const { lod } = b;
  const color = b.color("color");
  kit.add(
    revolve(
      [
        [0, 0],
        [0.09, 0],
        [0.09, 0.02],
        [0.035, 0.04],
        [0.033, 1.05],
        [0.05, 1.07],
        [0, 1.07],
      ],
      lod.steps(18, 7),
    ),
    FINISH.brushed,
    tone("#7d8288"),
  );
  const outline: Vec2[] = [
    [-0.08, 0],
    [0.08, 0],
    [0.1, 0.1],
  ];
  const n = lod.steps(18, 7);
  for (let i = 0; i <= n; i++)
    outline.push([Math.cos((i / n) * Math.PI) * 0.105, 0.2 + Math.sin((i / n) * Math.PI) * 0.105]);
  outline.push([-0.1, 0.1]);
  kit.add(placed(extrude([outline], 0.13), [0, 1.06, -0.065]), LACQUER, color);
  const half = Array.from(
    { length: 13 },
    (_, i): Vec2 => [Math.cos((i / 12) * Math.PI) * 0.078, Math.sin((i / 12) * Math.PI) * 0.078],
  );
  kit.add(placed(extrude([half], 0.004), [0, 1.26, 0.065]), FINISH.glossy, tone("#dfe7e4"));
  kit.add(
    placed(box([0, 0.03, 0], [0.004, 0.06, 0.002]), [0, 1.262, 0.07], axisAngle([0, 0, 1], 0.5)),
    FINISH.satin,
    tone("#c8281e"),
  );
  kit.add(roundedBox([0, 1.2, 0.067], [0.012, 0.045, 0.006], 0.002, 1), FINISH.matte, DARK);
  kit.add(placed(cylinder([0, 0, 0], 0.02, 0.016, 0.014, 12), [0.045, 1.14, 0.065], FLAT), FINISH.metal, STEEL);
  return kit.model({
    anchors: { front: { at: [0, 1.22, 0.07], normal: [0, 0, 1] } },
    colliders: [cylinderCollider(0.1, 1.36)],
    occlusion: { cells: 40, ground: 0.4 },
  });
}

function buildStopSign(b: Build): Model {
  const kit = new Assembly("stop-sign");
  const color = b.color("color");
  const y = 2.05;
  const octagon = (r: number): Vec2[] =>
    Array.from(
      { length: 8 },
      (_, i) => [Math.cos(((i + 0.5) / 8) * Math.PI * 2) * r, Math.sin(((i + 0.5) / 8) * Math.PI * 2) * r] as Vec2,
    );
  kit.add(cylinder([0, 0, -0.025], 2.3, 0.028, 0.028, b.lod.steps(14, 6)), FINISH.brushed, tone("#9aa0a6"));
  kit.add(placed(extrude([octagon(0.4)], 0.012), [0, y, 0]), FINISH.satin, WHITE);
  kit.add(placed(extrude([octagon(0.37)], 0.002), [0, y, 0.0122]), FINISH.satin, color);
  const words = lettering(b.text("text") || "STOP", 0.58, 0.24, 0.002);
  if (words) kit.add(placed(words, [0, y, 0.0144]), FINISH.satin, WHITE, { open: true, name: "sign text" });
  else kit.add(roundedBox([0, y, 0.0155], [0.46, 0.08, 0.003], 0.001, 1), FINISH.satin, WHITE, { open: true });
  return kit.model({
    anchors: { front: { at: [0, y, 0.015], normal: [0, 0, 1] } },
    colliders: [cylinderCollider(0.05, 2.4)],
    occlusion: { cells: 40, ground: 0.4 },
  });
}

function buildBasket(b: Build): Model {
  const kit = new Assembly("basket");
  const { lod } = b;
  const color = b.color("color");
  // Wicker: bands around that bulge between stakes.
  const rows = lod.steps(13, 5);
  const weave = (p: Vec3): Color =>
    shade(
      color,
      0.8 + 0.3 * (Math.sin(Math.atan2(p[0], p[2]) * 20 + Math.floor(p[1] / 0.0115) * Math.PI) > 0 ? 1 : 0.35),
    );
  for (let i = 0; i < rows; i++) {
    const t = i / (rows - 1);
    kit.add(
      torus([0, 0.012 + t * 0.15, 0], lerp(0.125, 0.165, t), 0.0085, lod.steps(40, 14), lod.steps(5, 4), 0.85),
      FINISH.matte,
      weave,
    );
  }
  kit.add(cylinder([0, 0.003, 0], 0.012, 0.122, 0.124, lod.steps(32, 10)), FINISH.matte, shade(color, 0.6));
  kit.add(torus([0, 0.172, 0], 0.167, 0.0125, lod.steps(48, 14), lod.steps(8, 5)), FINISH.matte, (p) =>
    shade(color, 0.75 + 0.25 * Math.sin(Math.atan2(p[0], p[2]) * 50)),
  );
  kit.add(
    tube(
      Array.from(
        { length: 11 },
        (_, i): Vec3 => [Math.cos((i / 10) * Math.PI) * 0.165, 0.17 + Math.sin((i / 10) * Math.PI) * 0.2, 0],
      ),
      () => 0.01,
      { segments: lod.steps(32, 10), sides: lod.steps(8, 5), up: () => [0, 0, 1] },
    ),
    FINISH.matte,
    (p) => shade(color, 0.75 + 0.25 * Math.sin(p[0] * 260)),
  );
  return kit.model({
    anchors: { grip: { at: [0, 0.37, 0], forward: [0, 0, 1] }, cavity: { at: [0, 0.02, 0], extent: [0.18, 0.18] } },
    colliders: [cylinderCollider(0.165, 0.18)],
    occlusion: { cells: 36, ground: 0.4 },
  });
}

const SPECS: (Omit<Spec, "family"> & { family?: Spec["family"] })[] = [
  { id: "fork", en: "fork", zh: "叉子", size: [0.026, 0.01, 0.197], affordances: "hold, eat", build: buildFork },
  {
    id: "spoon",
    en: "spoon, ladle",
    zh: "勺子, 汤匙",
    size: [0.041, 0.01, 0.19],
    affordances: "hold, eat, stir",
    build: buildSpoon,
  },
  {
    id: "knife",
    en: "knife, kitchen knife, chef's knife",
    zh: "刀, 刀子, 餐刀, 菜刀",
    size: [0.034, 0.015, 0.31],
    color: "#3a2418",
    affordances: "hold, cut",
    build: buildKnife,
  },
  {
    id: "scissors",
    en: "scissors, shears",
    zh: "剪刀",
    size: [0.09, 0.012, 0.18],
    color: "#c8322f",
    palette: ["#c8322f", "#2f6fb5", "#e8872c"],
    affordances: "hold, cut",
    build: buildScissors,
  },
  {
    id: "toothbrush",
    en: "toothbrush",
    zh: "牙刷",
    size: [0.013, 0.022, 0.2],
    color: "#2f8fc0",
    palette: ["#2f8fc0", "#d8437a", "#4fae6a"],
    affordances: "hold, brush",
    build: buildToothbrush,
  },
  {
    id: "hair-drier",
    en: "hair drier, hair dryer, hairdryer, blow dryer",
    zh: "吹风机",
    size: [0.1, 0.236, 0.24],
    color: "#c85a7a",
    palette: ["#c85a7a", "#3f7a8a", "#2a2c30"],
    affordances: "hold, blow",
    build: buildHairDrier,
  },
  {
    id: "tennis-racket",
    en: "tennis racket, racket, racquet, badminton racket",
    zh: "网球拍, 球拍",
    size: [0.275, 0.031, 0.7],
    color: "#2f5fa5",
    palette: ["#2f5fa5", "#c8322f", "#e0b02c"],
    affordances: "hold, hit",
    build: buildRacket,
  },
  {
    id: "baseball-bat",
    en: "baseball bat, bat stick, cricket bat",
    zh: "棒球棒, 球棒",
    size: [0.068, 0.068, 0.9],
    color: "#c99a5c",
    affordances: "hold, hit",
    build: buildBat,
  },
  {
    id: "baseball-glove",
    en: "baseball glove, mitt, catcher's mitt",
    zh: "棒球手套",
    size: [0.27, 0.11, 0.29],
    color: "#9a5a2c",
    affordances: "hold, catch",
    build: buildGlove,
  },
  {
    id: "skateboard",
    en: "skateboard, longboard",
    zh: "滑板",
    size: [0.205, 0.14, 0.81],
    color: "#c8432f",
    palette: ["#c8432f", "#2f78b8", "#e0a52c", "#5a3f8a"],
    tags: "seat, top surface, wheels",
    affordances: "ride, hold",
    build: buildSkateboard,
  },
  {
    id: "surfboard",
    en: "surfboard, paddleboard",
    zh: "冲浪板",
    size: [0.52, 0.25, 2.1],
    color: "#3f9fb8",
    palette: ["#3f9fb8", "#e8a53a", "#d85a4a"],
    tags: "seat, floats",
    affordances: "ride, hold",
    build: buildSurfboard,
  },
  {
    id: "snowboard",
    en: "snowboard",
    zh: "滑雪板, 单板",
    size: [0.28, 0.23, 1.55],
    color: "#2f6fb5",
    palette: ["#2f6fb5", "#c8322f", "#e0a52c"],
    tags: "seat",
    affordances: "ride, hold",
    build: buildSnowboard,
  },
  {
    id: "skis",
    en: "skis, ski",
    zh: "双板, 雪橇板",
    size: [0.31, 0.07, 1.7],
    color: "#c8322f",
    palette: ["#c8322f", "#2f6fb5", "#3f9a5a"],
    tags: "seat",
    affordances: "ride, hold",
    build: buildSkis,
  },
  {
    id: "frisbee",
    en: "frisbee, flying disc, disc",
    zh: "飞盘",
    size: [0.272, 0.033, 0.272],
    color: "#e8642c",
    palette: ["#e8642c", "#2f78c8", "#e8c42c"],
    affordances: "hold, throw, catch",
    build: buildFrisbee,
  },
  {
    id: "hot-dog",
    family: "food",
    en: "hot dog, hotdog, sausage",
    zh: "热狗, 香肠",
    size: [0.08, 0.052, 0.21],
    affordances: "hold, eat",
    build: buildHotDog,
  },
  {
    id: "broccoli",
    family: "food",
    en: "broccoli, cauliflower",
    zh: "西兰花",
    size: [0.14, 0.118, 0.14],
    affordances: "hold, eat",
    build: buildBroccoli,
  },
  {
    id: "computer-mouse",
    en: "computer mouse, mouse pad",
    zh: "鼠标",
    size: [0.062, 0.037, 0.11],
    color: "#2b2d32",
    palette: ["#2b2d32", "#e9e6de"],
    affordances: "hold, click",
    build: buildMouse,
  },
  {
    id: "keyboard",
    en: "keyboard, computer keyboard",
    zh: "键盘",
    size: [0.44, 0.024, 0.135],
    color: "#34373d",
    palette: ["#34373d", "#d9d5cb"],
    affordances: "type, hold",
    build: buildKeyboard,
  },
  {
    id: "remote",
    en: "remote, remote control, tv remote",
    zh: "遥控器",
    size: [0.046, 0.021, 0.18],
    color: "#26282c",
    affordances: "hold, press",
    build: buildRemote,
  },
  {
    id: "microwave",
    en: "microwave, microwave oven",
    zh: "微波炉",
    size: [0.5, 0.29, 0.4],
    color: "#d5d7d8",
    parameters: { on: { type: "flag", default: false, says: "It runs, lit inside." } },
    tags: "front, top surface, cavity",
    affordances: "open",
    build: buildMicrowave,
  },
  {
    id: "oven",
    en: "oven, stove, cooker",
    zh: "烤箱, 炉灶",
    size: [0.6, 0.89, 0.66],
    color: "#e3e1da",
    palette: ["#e3e1da", "#8d3a30", "#4f6a6a"],
    tags: "front, top surface, cavity",
    affordances: "open, cook",
    build: buildOven,
  },
  {
    id: "toaster",
    en: "toaster",
    zh: "烤面包机, 吐司机",
    size: [0.325, 0.24, 0.195],
    color: "#c8432f",
    palette: ["#c8432f", "#5f9a94", "#e3d9c0"],
    parameters: { toast: { type: "flag", default: true, says: "Slices stand out of it." } },
    tags: "front",
    affordances: "press",
    build: buildToaster,
  },
  {
    id: "refrigerator",
    en: "refrigerator, fridge, freezer",
    zh: "冰箱",
    size: [0.7, 1.75, 0.72],
    color: "#7fb5b0",
    palette: ["#7fb5b0", "#e6e4dc", "#c85a4a"],
    tags: "front, cavity, top surface",
    affordances: "open",
    build: buildRefrigerator,
  },
  {
    id: "parking-meter",
    en: "parking meter",
    zh: "停车计时器",
    size: [0.21, 1.365, 0.2],
    color: "#5a6f7a",
    tags: "front",
    affordances: "press",
    build: buildParkingMeter,
  },
  {
    id: "stop-sign",
    en: "stop sign",
    zh: "停车标志",
    size: [0.74, 2.42, 0.07],
    color: "#c0201c",
    text: "STOP",
    tags: "front",
    affordances: "read",
    build: buildStopSign,
  },
  {
    id: "basket",
    en: "basket, picnic basket, wicker basket, hamper",
    zh: "篮子",
    size: [0.36, 0.38, 0.36],
    color: "#c09455",
    tags: "cavity, handle, grip",
    affordances: "hold, carry, fill",
    build: buildBasket,
  },
];

/** Everyday things. */
export const everyday: Asset[] = SPECS.map((s) => define({ family: "thing", tags: "grip", ...s }));
