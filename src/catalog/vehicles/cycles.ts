/** Bicycles and motorcycles. */
import { axisAngle, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { box, cylinder, ellipsoid, taperedTube, tube } from "../../shape/primitives.ts";
import type { Joint } from "../../shape/skeleton.ts";
import type { Surface } from "../../surface/spec.ts";
import { Assembly } from "../things/kit/assembly.ts";
import { type Build, boxCollider, define, type Spec } from "../things/kit/define.ts";
import { FINISH, shade, tone } from "../things/kit/finish.ts";
import { barGrip, bothSides } from "../things/kit/ride.ts";
import { placed, roundedBox, torus } from "../things/kit/shapes.ts";
import type { Asset, Model } from "../types.ts";

const PAINT: Surface = { kind: "lacquer", roughness: 0.3 };
const ROLL = axisAngle([0, 0, 1], Math.PI / 2);
const ROLL_OUT = axisAngle([0, 0, 1], -Math.PI / 2);
const RUBBER = tone("#1a1a1c");
const SILVER = tone("#c9cdd1");

/** Rim, spokes and tyre about the x axis. */
function spokedWheel(at: Vec3, radius: number, tyre: number, spokes: number, b: Build): { tyre: Mesh; metal: Mesh } {
  const sides = b.lod.steps(40, 14);
  const rubber = placed(torus([0, 0, 0], radius - tyre, tyre, sides, b.lod.steps(8, 5)), at, ROLL);
  const rim = placed(torus([0, 0, 0], radius - tyre * 2.2, tyre * 0.62, sides, b.lod.steps(6, 4)), at, ROLL);
  const parts = [rim, placed(cylinder([0, -0.045, 0], 0.09, 0.022, 0.022, b.lod.steps(12, 6)), at, ROLL)];
  const n = b.lod.from(110) ? spokes : 0;
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI * 2;
    const lean = i % 2 ? 0.35 : -0.35;
    const side = (i >> 1) % 2 ? 0.03 : -0.03;
    const r = radius - tyre * 2.4;
    parts.push(
      tube(
        [
          [at[0] + side, at[1] + Math.sin(a + lean) * 0.02, at[2] + Math.cos(a + lean) * 0.02],
          [at[0], at[1] + Math.sin(a) * r, at[2] + Math.cos(a) * r],
        ],
        () => 0.0016,
        { segments: 1, sides: 3, up: () => [1, 0, 0] },
      ),
    );
  }
  return { tyre: rubber, metal: mergeMeshes(parts) };
}

function buildBicycle(b: Build): Model {
  const kit = new Assembly("bicycle");
  const { lod } = b;
  const color = b.color("color");
  const R = 0.34;
  const rear: Vec3 = [0, R, -0.52];
  const front: Vec3 = [0, R, 0.54];
  const crank: Vec3 = [0, 0.285, -0.08];
  const seat: Vec3 = [0, 0.76, -0.22];
  const headTop: Vec3 = [0, 0.84, 0.37];
  const headLow: Vec3 = [0, 0.69, 0.41];
  const frame = { joint: "frame" };
  const steer = { joint: "steerF" };
  const pipe = (points: Vec3[], r: number, o: { joint: string }, surface: Surface = PAINT, tint = color) =>
    kit.add(
      tube(points, () => r, {
        segments: lod.steps(points.length > 2 ? 14 : 1, 1),
        sides: lod.steps(10, 5),
        up: () => [1, 0, 0.01],
      }),
      surface,
      tint,
      o,
    );
  pipe([seat, crank], 0.017, frame);
  pipe(
    [
      [0, 0.74, -0.215],
      [0, 0.8, 0.38],
    ],
    0.016,
    frame,
  );
  pipe([crank, [0, 0.71, 0.405]], 0.019, frame);
  pipe(
    [
      [0, 0.66, 0.418],
      [0, 0.87, 0.362],
    ],
    0.022,
    frame,
  );
  for (const s of [-1, 1]) {
    pipe(
      [
        [s * 0.012, 0.73, -0.213],
        [s * 0.05, 0.52, -0.37],
        [s * 0.052, R, rear[2]],
      ],
      0.0095,
      frame,
    );
    pipe(
      [
        [s * 0.02, 0.285, -0.1],
        [s * 0.05, 0.31, -0.3],
        [s * 0.052, R, rear[2]],
      ],
      0.0105,
      frame,
    );
    pipe(
      [
        [s * 0.018, headLow[1] - 0.03, headLow[2] + 0.01],
        [s * 0.048, 0.58, 0.45],
        [s * 0.05, R, front[2]],
      ],
      0.012,
      steer,
    );
  }
  // Saddle and post.
  pipe([seat, [0, 0.89, -0.255]], 0.013, frame, FINISH.metal, SILVER);
  kit.add(
    taperedTube(
      [
        [0, 0.91, -0.4],
        [0, 0.925, -0.34],
        [0, 0.915, -0.22],
        [0, 0.91, -0.1],
      ],
      [0.05, 0.085, 0.045, 0.02],
      { segments: lod.steps(12, 5), sides: lod.steps(14, 6), thickness: () => 0.028, caps: true },
    ),
    { kind: "plain", roughness: 0.55 },
    tone("#4a2f1f"),
    frame,
  );
  // Bars.
  pipe([headTop, [0, 0.96, 0.335]], 0.013, steer, FINISH.metal, SILVER);
  pipe(
    [
      [-0.29, 0.98, 0.19],
      [-0.23, 0.985, 0.24],
      [-0.12, 0.97, 0.33],
      [0, 0.96, 0.34],
      [0.12, 0.97, 0.33],
      [0.23, 0.985, 0.24],
      [0.29, 0.98, 0.19],
    ],
    0.0115,
    steer,
    FINISH.metal,
    SILVER,
  );
  for (const s of [-1, 1])
    kit.add(
      tube(
        [
          [s * 0.24, 0.985, 0.232],
          [s * 0.3, 0.979, 0.18],
        ],
        () => 0.017,
        { segments: 1, sides: lod.steps(10, 5), caps: true, up: () => [0, 1, 0] },
      ),
      FINISH.rubber,
      tone("#4a2f1f"),
      steer,
    );
  kit.add(
    ellipsoid([0, 0.86, 0.45], [0.034, 0.034, 0.04], lod.steps(14, 6), lod.steps(8, 4)),
    FINISH.metal,
    SILVER,
    steer,
  );
  kit.add(
    ellipsoid([0, 0.86, 0.472], [0.028, 0.028, 0.02], lod.steps(12, 6), lod.steps(6, 4)),
    { kind: "glow", color: [0.9, 0.86, 0.7] },
    undefined,
    steer,
  );
  // Mudguards.
  for (const [hub, from, to, o] of [
    [rear, 0.15, 2.7, frame],
    [front, 0.9, 2.5, steer],
  ] as [Vec3, number, number, { joint: string }][]) {
    const arc = Array.from({ length: 9 }, (_, i): Vec3 => {
      const a = from + ((to - from) * i) / 8;
      return [0, hub[1] + Math.sin(a) * (R + 0.022), hub[2] - Math.cos(a) * (R + 0.022)];
    });
    kit.add(
      tube(arc, () => 0.026, {
        segments: lod.steps(18, 7),
        sides: lod.steps(8, 5),
        thickness: () => 0.004,
        up: (p) => [0, p[1] - hub[1], p[2] - hub[2]],
      }),
      PAINT,
      color,
      o,
    );
  }
  // Chain wheel, cranks and pedals.
  const turn = { joint: "crank" };
  kit.add(
    placed(torus([0, 0, 0], 0.085, 0.006, lod.steps(28, 10), 5), [0.045, crank[1], crank[2]], ROLL),
    FINISH.metal,
    SILVER,
    turn,
  );
  kit.add(
    placed(cylinder([0, -0.075, 0], 0.15, 0.016, 0.016, lod.steps(10, 5)), crank, ROLL),
    FINISH.metal,
    SILVER,
    turn,
  );
  for (const s of [-1, 1]) {
    kit.add(
      tube(
        [
          [s * 0.065, crank[1], crank[2]],
          [s * 0.075, crank[1] - s * 0.1, crank[2] + s * 0.135],
        ],
        () => 0.009,
        { segments: 1, sides: 5, caps: true, up: () => [1, 0, 0] },
      ),
      FINISH.metal,
      SILVER,
      turn,
    );
    kit.add(
      roundedBox([s * 0.125, crank[1] - s * 0.1, crank[2] + s * 0.135], [0.085, 0.02, 0.07], 0.007, 1),
      FINISH.rubber,
      RUBBER,
      { joint: s > 0 ? "pedalL" : "pedalR" },
    );
  }
  if (lod.from(110))
    for (const y of [0.085, -0.085])
      pipe(
        [
          [0.045, crank[1] + y, crank[2]],
          [0.045, R + y * 0.42, rear[2]],
        ],
        0.004,
        frame,
        FINISH.brushed,
        tone("#4b4d50"),
      );
  for (const [name, hub] of [
    ["wheelF", front],
    ["wheelR", rear],
  ] as [string, Vec3][]) {
    const w = spokedWheel(hub, R, 0.019, 20, b);
    kit.add(w.tyre, FINISH.rubber, RUBBER, { joint: name });
    kit.add(w.metal, FINISH.metal, SILVER, { joint: name });
  }
  const joints: Joint[] = [
    { name: "frame", parent: -1, at: [0, 0, 0] },
    { name: "steerF", parent: 0, at: headLow },
    { name: "wheelF", parent: 1, at: front },
    { name: "wheelR", parent: 0, at: rear },
    { name: "crank", parent: 0, at: crank },
    { name: "pedalL", parent: 4, at: [0.125, crank[1] - 0.1, crank[2] + 0.135] },
    { name: "pedalR", parent: 4, at: [-0.125, crank[1] + 0.1, crank[2] - 0.135] },
  ];
  return kit.model({
    ride: {
      fits: true,
      leans: true,
      speed: 4.6,
      perches: [
        {
          pose: "saddle",
          at: [0, 0.935, -0.29],
          joint: "frame",
          lean: 0.42,
          hands: barGrip(0.27, 0.998, 0.208, "steerF"),
          feet: {
            L: { at: [0.125, crank[1] - 0.09, crank[2] + 0.135], joint: "pedalL" },
            R: { at: [-0.125, crank[1] + 0.11, crank[2] - 0.135], joint: "pedalR" },
          },
        },
      ],
      mechanisms: [
        { works: "crank", joint: "crank", radius: R, gear: 2.5 },
        { works: "level", joint: "pedalL" },
        { works: "level", joint: "pedalR" },
        { works: "steer", joint: "steerF", axis: [0, 0.966, -0.26], ratio: 1 },
      ],
    },
    anchors: {
      seat: { at: [0, 0.95, -0.28], forward: [0, 0, 1], joint: "frame" },
      handleL: { at: [0.28, 0.98, 0.2], joint: "steerF" },
      handleR: { at: [-0.28, 0.98, 0.2], joint: "steerF" },
      pedalL: { at: [0.125, crank[1] - 0.09, crank[2] + 0.135], joint: "crank" },
      pedalR: { at: [-0.125, crank[1] + 0.11, crank[2] - 0.135], joint: "crank" },
    },
    colliders: [boxCollider(0.16, 0.9, 1.6)],
    wheels: [
      { joint: "wheelF", radius: R, steers: true },
      { joint: "wheelR", radius: R },
    ],
    skeleton: { joints },
    occlusion: { cells: 34, ground: 0.3 },
  });
}

function buildMotorcycle(b: Build): Model {
  const kit = new Assembly("motorcycle");
  const { lod } = b;
  const color = b.color("color");
  const R = 0.315;
  const rear: Vec3 = [0, R, -0.68];
  const front: Vec3 = [0, R, 0.72];
  const frame = { joint: "frame" };
  const steer = { joint: "steerF" };
  const dark = tone("#202125");
  const pipe = (points: Vec3[], r: number, o: { joint: string }, surface: Surface, tint = SILVER) =>
    kit.add(
      tube(points, () => r, {
        segments: lod.steps(points.length > 2 ? 14 : 1, 1),
        sides: lod.steps(10, 5),
        up: () => [1, 0, 0.01],
        caps: true,
      }),
      surface,
      tint,
      o,
    );
  // Frame and engine with fins.
  pipe(
    [
      [0, 0.78, 0.42],
      [0, 0.7, -0.1],
      [0, 0.62, -0.4],
    ],
    0.03,
    frame,
    FINISH.satin,
    dark,
  );
  for (const s of [-1, 1]) {
    pipe(
      [
        [s * 0.06, 0.74, 0.42],
        [s * 0.13, 0.3, 0.34],
        [s * 0.13, 0.24, -0.2],
        [s * 0.11, R, rear[2]],
      ],
      0.019,
      frame,
      FINISH.satin,
      dark,
    );
    pipe(
      [
        [s * 0.1, 0.62, -0.42],
        [s * 0.12, R + 0.02, rear[2]],
      ],
      0.028,
      frame,
      FINISH.metal,
    );
  }
  kit.add(roundedBox([0, 0.32, 0.03], [0.3, 0.2, 0.42], 0.06, lod.steps(3, 1)), FINISH.brushed, tone("#8d9196"), frame);
  for (const tilt of [-0.42, 0.42]) {
    const n = lod.from(120) ? 6 : 2;
    for (let i = 0; i < n; i++)
      kit.add(
        placed(
          roundedBox([0, 0.06 + i * 0.034, 0], [0.21, 0.02, 0.19], 0.008, 1),
          [0, 0.38, 0.04],
          axisAngle([1, 0, 0], tilt),
        ),
        FINISH.metal,
        tone("#a9adb2"),
        frame,
      );
    kit.add(
      placed(cylinder([0, 0, 0], 0.24, 0.075, 0.07, lod.steps(14, 6)), [0, 0.38, 0.04], axisAngle([1, 0, 0], tilt)),
      FINISH.satin,
      tone("#3a3c40"),
      frame,
    );
  }
  // Tank, seat, side panels, mudguards.
  kit.add(
    taperedTube(
      [
        [0, 0.8, -0.1],
        [0, 0.83, 0.02],
        [0, 0.86, 0.2],
        [0, 0.84, 0.36],
        [0, 0.82, 0.43],
      ],
      [0.08, 0.13, 0.165, 0.12, 0.06],
      {
        segments: lod.steps(16, 6),
        sides: lod.steps(18, 8),
        thickness: (t) => 0.06 + 0.06 * Math.sin(Math.PI * Math.min(1, t * 1.1)),
        caps: true,
      },
    ),
    PAINT,
    color,
    frame,
  );
  kit.add(
    placed(cylinder([0, 0, 0], 0.014, 0.03, 0.026, lod.steps(14, 6), 0.004), [0, 0.965, 0.2]),
    FINISH.metal,
    SILVER,
    frame,
  );
  kit.add(
    taperedTube(
      [
        [0, 0.8, -0.62],
        [0, 0.79, -0.45],
        [0, 0.765, -0.25],
        [0, 0.79, -0.06],
      ],
      [0.1, 0.14, 0.145, 0.09],
      { segments: lod.steps(12, 5), sides: lod.steps(14, 7), thickness: () => 0.05, caps: true },
    ),
    { kind: "plain", roughness: 0.55 },
    tone("#3a241a"),
    frame,
  );
  for (const [hub, from, to, o] of [
    [rear, 0.1, 2.3, frame],
    [front, 0.7, 2.4, steer],
  ] as [Vec3, number, number, { joint: string }][]) {
    const arc = Array.from({ length: 9 }, (_, i): Vec3 => {
      const a = from + ((to - from) * i) / 8;
      return [0, hub[1] + Math.sin(a) * (R + 0.035), hub[2] - Math.cos(a) * (R + 0.035)];
    });
    kit.add(
      tube(arc, () => 0.085, {
        segments: lod.steps(18, 7),
        sides: lod.steps(10, 6),
        thickness: () => 0.012,
        up: (p) => [0, p[1] - hub[1], p[2] - hub[2]],
      }),
      PAINT,
      color,
      o,
    );
  }
  // Exhausts.
  for (const s of [-1, 1]) {
    pipe(
      [
        [s * 0.1, 0.44, 0.16],
        [s * 0.19, 0.3, 0.2],
        [s * 0.21, 0.22, 0],
        [s * 0.2, 0.24, -0.4],
      ],
      0.022,
      frame,
      FINISH.metal,
    );
    kit.add(
      taperedTube(
        [
          [s * 0.2, 0.24, -0.36],
          [s * 0.2, 0.255, -0.6],
          [s * 0.2, 0.285, -0.95],
        ],
        [0.03, 0.047, 0.052],
        { segments: lod.steps(8, 3), sides: lod.steps(12, 6), caps: true },
      ),
      FINISH.metal,
      SILVER,
      frame,
    );
  }
  // Fork, lamp and bars.
  for (const s of [-1, 1]) {
    pipe(
      [
        [s * 0.1, 0.9, 0.42],
        [s * 0.1, R, front[2]],
      ],
      0.022,
      steer,
      FINISH.metal,
    );
    pipe(
      [
        [s * 0.1, 0.52, 0.602],
        [s * 0.1, R - 0.02, front[2] + 0.01],
      ],
      0.031,
      steer,
      FINISH.satin,
      dark,
    );
  }
  kit.add(
    ellipsoid([0, 0.82, 0.56], [0.105, 0.105, 0.1], lod.steps(20, 8), lod.steps(12, 6)),
    FINISH.metal,
    SILVER,
    steer,
  );
  kit.add(
    ellipsoid([0, 0.82, 0.612], [0.09, 0.09, 0.055], lod.steps(18, 8), lod.steps(8, 4)),
    { kind: "glow", color: [0.95, 0.9, 0.75] },
    undefined,
    steer,
  );
  pipe(
    [
      [-0.4, 0.99, 0.2],
      [-0.3, 1.02, 0.27],
      [-0.12, 0.96, 0.4],
      [0, 0.94, 0.42],
      [0.12, 0.96, 0.4],
      [0.3, 1.02, 0.27],
      [0.4, 0.99, 0.2],
    ],
    0.014,
    steer,
    FINISH.metal,
  );
  for (const s of [-1, 1]) {
    kit.add(
      tube(
        [
          [s * 0.32, 1.017, 0.255],
          [s * 0.42, 0.985, 0.188],
        ],
        () => 0.02,
        { segments: 1, sides: lod.steps(10, 5), caps: true, up: () => [0, 1, 0] },
      ),
      FINISH.rubber,
      RUBBER,
      steer,
    );
    pipe(
      [
        [s * 0.3, 1.02, 0.28],
        [s * 0.36, 1.14, 0.28],
      ],
      0.006,
      steer,
      FINISH.satin,
      dark,
    );
    kit.add(
      ellipsoid([s * 0.37, 1.16, 0.28], [0.06, 0.04, 0.015], lod.steps(12, 6), lod.steps(6, 4)),
      FINISH.metal,
      SILVER,
      steer,
    );
  }
  kit.add(
    roundedBox([0, 0.72, -0.98], [0.12, 0.06, 0.04], 0.015, 1),
    { kind: "glow", color: [0.6, 0.02, 0.02] },
    undefined,
    frame,
  );
  kit.add(box([0, 0.6, -1.0], [0.16, 0.1, 0.01], 0.004), FINISH.satin, tone("#eceae2"), frame);
  for (const [name, hub, thick] of [
    ["wheelF", front, 0.055],
    ["wheelR", rear, 0.068],
  ] as [string, Vec3, number][]) {
    const w = spokedWheel(hub, R, thick, 18, b);
    kit.add(w.tyre, FINISH.rubber, RUBBER, { joint: name });
    kit.add(w.metal, FINISH.metal, shade(SILVER, 0.9), { joint: name });
    kit.add(placed(cylinder([0, 0.07, 0], 0.008, 0.12, 0.12, lod.steps(22, 8)), hub, ROLL), FINISH.metal, SILVER, {
      joint: name,
    });
  }
  const joints: Joint[] = [
    { name: "frame", parent: -1, at: [0, 0, 0] },
    { name: "steerF", parent: 0, at: [0, 0.85, 0.44] },
    { name: "wheelF", parent: 1, at: front },
    { name: "wheelR", parent: 0, at: rear },
  ];
  // Pegs for the feet of two.
  for (const s of [-1, 1])
    for (const [y, z] of [
      [0.31, -0.02],
      [0.34, -0.42],
    ])
      kit.add(
        placed(cylinder([0, 0, 0], 0.13, 0.014, 0.014, lod.steps(8, 5)), [s > 0 ? 0.15 : -0.28, y, z], ROLL_OUT),
        FINISH.rubber,
        RUBBER,
        frame,
      );
  return kit.model({
    ride: {
      fits: true,
      leans: true,
      speed: 10,
      perches: [
        {
          pose: "saddle",
          at: [0, 0.815, -0.2],
          joint: "frame",
          lean: 0.2,
          hands: barGrip(0.37, 1.02, 0.222, "steerF"),
          feet: bothSides({ at: [0.22, 0.325, -0.02], joint: "frame" }),
        },
        {
          pose: "saddle",
          at: [0, 0.85, -0.56],
          joint: "frame",
          lean: 0.1,
          hands: bothSides({ at: [0.16, 0.98, -0.2], joint: "frame", palm: [-1, 0, 0], fingers: [-0.3, 0, 1] }),
          feet: bothSides({ at: [0.22, 0.355, -0.42], joint: "frame" }),
        },
      ],
      mechanisms: [{ works: "steer", joint: "steerF", axis: [0, 0.966, -0.26], ratio: 1 }],
    },
    anchors: {
      seat: { at: [0, 0.82, -0.2], forward: [0, 0, 1], joint: "frame" },
      handleL: { at: [0.38, 1.0, 0.21], joint: "steerF" },
      handleR: { at: [-0.38, 1.0, 0.21], joint: "steerF" },
      pedalL: { at: [0.2, 0.3, -0.05], joint: "frame" },
      pedalR: { at: [-0.2, 0.3, -0.05], joint: "frame" },
    },
    colliders: [boxCollider(0.34, 0.9, 2)],
    wheels: [
      { joint: "wheelF", radius: R, steers: true },
      { joint: "wheelR", radius: R },
    ],
    skeleton: { joints },
    occlusion: { cells: 36, ground: 0.4 },
  });
}

const SPECS: Spec[] = [
  {
    id: "bicycle",
    family: "vehicle",
    en: "bicycle, bike, cycle, mountain bike, road bike, racing bicycle",
    zh: "自行车, 单车",
    size: [0.6, 1, 1.78],
    color: "#2f7f8a",
    palette: ["#2f7f8a", "#c8432f", "#e0a83a", "#3f5f9a"],
    tags: "seat, grip, wheels",
    affordances: "ride, push",
    build: buildBicycle,
  },
  {
    id: "motorcycle",
    family: "vehicle",
    en: "motorcycle, motorbike, chopper motorcycle",
    zh: "摩托车",
    size: [0.85, 1.2, 2.1],
    color: "#a8261f",
    palette: ["#a8261f", "#1f3f6f", "#26282c", "#c88a2f"],
    tags: "seat, grip, wheels",
    affordances: "ride, drive",
    build: buildMotorcycle,
  },
];

/** All two-wheelers. */
export const cycles: Asset[] = SPECS.map(define);
