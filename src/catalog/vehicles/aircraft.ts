/** Things that fly: airliner, helicopter, hot-air balloon, rocket. */
import { axisAngle, clamp, lerp, smoothstep, type Vec2, type Vec3 } from "../../shape/math.ts";
import { type Mesh, mergeMeshes } from "../../shape/mesh.ts";
import { box, cylinder, ellipsoid, gridMesh, lathe, taperedTube, tube } from "../../shape/primitives.ts";
import type { Surface } from "../../surface/spec.ts";
import { Assembly } from "../things/kit/assembly.ts";
import { type Build, boxCollider, cylinderCollider, define, type Spec } from "../things/kit/define.ts";
import { contrast, FINISH, lighter, shade, tone } from "../things/kit/finish.ts";
import {
  flipped,
  placed,
  revolve,
  roundedBox,
  smoothProfile,
  splitMesh,
  torus,
  wrapMesh,
} from "../things/kit/shapes.ts";
import type { Asset, Model } from "../types.ts";

const PAINT: Surface = { kind: "lacquer", roughness: 0.32 };
const WHITE = tone("#f2efe8");

/** A wing from root to tip: chord centre, chord and thickness at both ends; a rounded section. */
function wing(
  root: Vec3,
  tip: Vec3,
  rootChord: number,
  tipChord: number,
  thick: number,
  b: Build,
  upright = false,
): Mesh {
  const rows = b.lod.steps(8, 3);
  const m = wrapMesh(
    b.lod.steps(20, 8),
    rows + 1,
    (u, v) => {
      const t = Math.min(1, (v * (rows + 1)) / rows);
      const end = v > 0.999 ? 0.02 : 1;
      const a = u * Math.PI * 2;
      const chord = lerp(rootChord, tipChord, t) * (t > 0.93 ? 1 - (t - 0.93) * 2 : 1);
      const h = lerp(thick, thick * 0.4, t) * 0.5;
      // Blunt at the front, thin at the back.
      const along = Math.cos(a) * chord * 0.5 * end;
      const over = Math.sin(a) * h * (0.35 + 0.65 * (0.5 + 0.5 * Math.cos(a))) * end;
      const p: Vec3 = [lerp(root[0], tip[0], t), lerp(root[1], tip[1], t), lerp(root[2], tip[2], t) + along];
      if (upright) p[0] += over;
      else p[1] += over;
      return p;
    },
    "none",
  );
  // Which way it faces depends on the side; outward is away from its middle line.
  const i = Math.floor(m.positions.length / 6) * 3;
  const mid = upright
    ? m.normals[i] * (m.positions[i] - root[0])
    : m.normals[i + 1] * (m.positions[i + 1] - lerp(root[1], tip[1], 0.5));
  return mid < 0 ? flipped(m) : m;
}

/** A body of revolution along z: [z, radius] from tail to nose, with the middle line's height by z. */
function fuselage(points: Vec2[], line: (z: number) => number, b: Build, sides = 36, rows = 36): Mesh {
  const profile = smoothProfile(
    points.map(([z, r]) => [r, z] as Vec2),
    b.lod.steps(rows, 10) + 1,
  );
  profile[0][0] = 0;
  profile[profile.length - 1][0] = 0;
  const n = profile.length - 1;
  const m = wrapMesh(b.lod.steps(sides, 10), n, (u, v) => {
    const [r, z] = profile[Math.round(v * n)];
    const a = u * Math.PI * 2;
    return [Math.cos(a) * r, line(z) + Math.sin(a) * r, z];
  });
  return m;
}

function buildAirplane(b: Build): Model {
  const kit = new Assembly("airplane");
  const { lod } = b;
  const color = b.color("color");
  const R = 1.55;
  const y = 3.1;
  const line = (z: number) => y + 1.0 * smoothstep(-4, -13, z) ** 1.2;
  const body = fuselage(
    [
      [-13, 0],
      [-12.6, 0.34],
      [-9, 1.05],
      [-5, 1.52],
      [0, R],
      [7, R],
      [10, 1.42],
      [11.6, 0.95],
      [12.3, 0.45],
      [12.5, 0],
    ],
    line,
    b,
  );
  // A band of colour under the windows, a dark windscreen.
  let rest = body;
  const glass = splitMesh(rest, (p) => Math.min(p[2] - 10.3, 11.25 - p[2], p[1] - y - 0.42, y + 0.98 - p[1]));
  kit.add(glass.positive, FINISH.glossy, tone("#141c24"));
  rest = glass.negative;
  const stripe = splitMesh(rest, (p) => Math.min(p[1] - (y - 0.28), y + 0.02 - p[1]));
  kit.add(stripe.positive, PAINT, color);
  rest = stripe.negative;
  const tailCut = splitMesh(rest, (p) => -7.2 - p[2] + (p[1] - y) * 0.9);
  kit.add(tailCut.positive, PAINT, color);
  kit.add(tailCut.negative, PAINT, (p) => (p[1] < y - 0.9 ? shade(WHITE, 0.82) : WHITE));
  if (lod.from(90))
    for (const s of [-1, 1])
      for (let i = 0; i < 26; i++) {
        const z = -6.6 + i * 0.6;
        kit.add(
          placed(ellipsoid([0, 0, 0], [0.05, 0.19, 0.13], lod.steps(8, 5), lod.steps(6, 4)), [
            s * Math.sqrt(Math.max(0, Math.min(R, 1.52) ** 2 - 0.4 ** 2)) * (z < -4 ? 0.985 + (z + 4) * 0.028 : 1),
            line(z) + 0.4,
            z,
          ]),
          FINISH.glossy,
          tone("#1d2a36"),
          { open: true },
        );
      }
  for (const s of [-1, 1]) {
    kit.add(wing([s * 1.0, y - 0.75, 0.9], [s * 12.6, y + 0.55, -4.4], 5.2, 1.4, 0.62, b), PAINT, shade(WHITE, 0.92));
    kit.add(wing([s * 12.5, y + 0.5, -4.5], [s * 13.0, y + 1.7, -5.2], 1.3, 0.6, 0.12, b, true), PAINT, color);
    kit.add(
      wing([s * 0.5, line(-11) + 0.3, -10.7], [s * 4.8, line(-11) + 0.75, -12.6], 2.4, 1.0, 0.26, b),
      PAINT,
      shade(WHITE, 0.92),
    );
    // Engines under the wings.
    const at: Vec3 = [s * 4.4, y - 1.35, 1.2];
    const nacelle = placed(
      lathe(
        [
          [0.5, -1.9],
          [0.62, -1.5],
          [0.86, -0.4],
          [0.92, 0.7],
          [0.88, 1.15],
          [0.8, 1.22],
          [0.72, 1.1],
          [0.7, 0.5],
        ],
        lod.steps(28, 10),
      ),
      at,
      axisAngle([1, 0, 0], Math.PI / 2),
    );
    kit.add(nacelle, PAINT, color);
    kit.add(
      placed(
        lathe(
          [
            [0.7, 0.5],
            [0.2, 0.55],
            [0.14, 0.8],
            [0, 0.98],
          ],
          lod.steps(24, 8),
        ),
        at,
        axisAngle([1, 0, 0], Math.PI / 2),
      ),
      FINISH.brushed,
      tone("#3c4046"),
    );
    kit.add(
      placed(cylinder([0, -2.5, 0], 1.2, 0.02, 0.42, lod.steps(16, 6)), at, axisAngle([1, 0, 0], Math.PI / 2)),
      FINISH.brushed,
      tone("#55585c"),
    );
    kit.add(roundedBox([s * 4.4, y - 0.62, 0.2], [0.2, 0.7, 2.6], 0.08, 1), PAINT, shade(WHITE, 0.9));
    // Main gear.
    for (const dz of [-0.42, 0.42])
      kit.add(
        placed(
          cylinder([0, -0.2, 0], 0.4, 0.5, 0.5, lod.steps(22, 8), 0.08),
          [s * 2.1, 0.5, -0.9 + dz],
          axisAngle([0, 0, 1], Math.PI / 2),
        ),
        FINISH.rubber,
        tone("#1a1a1c"),
      );
    kit.add(
      tube(
        [
          [s * 2.1, 0.5, -0.9],
          [s * 1.9, 2.4, -0.7],
        ],
        () => 0.12,
        { segments: 1, sides: 8 },
      ),
      FINISH.metal,
      tone("#b9bdc1"),
    );
  }
  kit.add(wing([0, line(-10.5) + 0.5, -9.9], [0, line(-10.5) + 4.7, -12.7], 3.6, 1.6, 0.34, b, true), PAINT, color);
  for (const s of [-1, 1])
    kit.add(
      placed(
        cylinder([0, -0.1, 0], 0.2, 0.36, 0.36, lod.steps(18, 8), 0.05),
        [s * 0.2, 0.36, 9.2],
        axisAngle([0, 0, 1], Math.PI / 2),
      ),
      FINISH.rubber,
      tone("#1a1a1c"),
    );
  kit.add(
    tube(
      [
        [0, 0.36, 9.2],
        [0, 2, 9.1],
      ],
      () => 0.09,
      { segments: 1, sides: 8 },
    ),
    FINISH.metal,
    tone("#b9bdc1"),
  );
  return kit.model({
    anchors: { front: { at: [0, y, 12.5], normal: [0, 0, 1] }, seat: { at: [0.4, y, 10], forward: [0, 0, 1] } },
    colliders: [
      { shape: "box", at: [0, y, -0.2], half: [1.5, 1.5, 12.5] },
      { shape: "box", at: [0, y - 0.2, -1.4], half: [12.5, 0.4, 2.5] },
    ],
    occlusion: { cells: 48, ground: 0.2 },
  });
}

function buildHelicopter(b: Build): Model {
  const kit = new Assembly("helicopter");
  const { lod } = b;
  const color = b.color("color");
  const line = (z: number) => 1.35 + 0.5 * smoothstep(-0.6, -2.6, z);
  const body = fuselage(
    [
      [-5.4, 0],
      [-5.3, 0.12],
      [-3, 0.2],
      [-2, 0.42],
      [-1, 0.85],
      [0, 1.02],
      [1, 0.95],
      [1.8, 0.58],
      [2.1, 0],
    ],
    line,
    b,
  );
  const glass = splitMesh(body, (p) =>
    Math.min(p[2] - 0.35 - Math.max(0, 1.05 - p[1]) * 0.9, p[1] - 0.92, (Math.abs(p[0]) < 0.045 ? -1 : 1) * 1),
  );
  kit.add(glass.positive, { kind: "glass", roughness: 0.04, opacity: 0.26 }, tone("#18242e"), { joint: "hull" });
  // Inside: a lining, a floor, two seats, a panel and the sticks.
  const inside = { joint: "hull", open: true };
  kit.add(flipped(glass.negative), FINISH.matte, tone("#3a3835"), inside);
  kit.add(roundedBox([0, 0.66, 0.55], [1.3, 0.08, 1.7], 0.02, 1), FINISH.matte, tone("#26262a"), inside);
  kit.add(roundedBox([0, 1.25, -0.2], [1.6, 1.2, 0.06], 0.02, 1), FINISH.matte, tone("#2d2c2b"), inside);
  kit.add(roundedBox([0, 1.0, 1.42], [0.8, 0.42, 0.2], 0.08, 1), FINISH.satin, tone("#1d1d20"), inside);
  for (const s of [-1, 1]) {
    kit.add(roundedBox([s * 0.38, 0.84, 0.45], [0.46, 0.28, 0.46], 0.06, 1), FINISH.satin, tone("#6b4a34"), inside);
    kit.add(roundedBox([s * 0.38, 1.3, 0.18], [0.46, 0.72, 0.12], 0.05, 1), FINISH.satin, tone("#6b4a34"), inside);
    kit.add(
      tube(
        [
          [s * 0.38, 0.7, 1.05],
          [s * 0.38, 1.26, 0.8],
        ],
        () => 0.02,
        { segments: 1, sides: 6, caps: true },
      ),
      FINISH.satin,
      tone("#1d1d20"),
      inside,
    );
  }
  const stripe = splitMesh(glass.negative, (p) => 0.2 - Math.abs(p[1] - line(p[2]) + 0.22) - 0.08);
  kit.add(stripe.positive, PAINT, contrast(color), { joint: "hull" });
  kit.add(stripe.negative, PAINT, color, { joint: "hull" });
  const hull = { joint: "hull" };
  kit.add(roundedBox([0, 2.3, -0.35], [0.7, 0.44, 1.5], 0.2, lod.steps(3, 1)), PAINT, color, hull);
  kit.add(cylinder([0, 2.45, -0.2], 0.5, 0.09, 0.07, lod.steps(12, 6)), FINISH.metal, tone("#8d9196"), hull);
  kit.add(wing([0, 1.9, -5.0], [0, 3.0, -5.5], 0.9, 0.5, 0.1, b, true), PAINT, color, hull);
  for (const s of [-1, 1]) {
    kit.add(wing([s * 0.1, 1.85, -4.3], [s * 0.95, 1.85, -4.4], 0.5, 0.36, 0.07, b), PAINT, color, hull);
    kit.add(
      tube(
        [
          [s * 0.95, 0.16, 1.7],
          [s * 0.95, 0.05, 1.45],
          [s * 0.95, 0.05, -1.3],
          [s * 0.95, 0.05, -1.5],
        ],
        () => 0.05,
        { segments: lod.steps(14, 6), sides: 8, caps: true },
      ),
      FINISH.satin,
      tone("#3a3c40"),
      hull,
    );
    for (const z of [0.8, -0.8])
      kit.add(
        tube(
          [
            [s * 0.95, 0.06, z],
            [s * 0.8, 0.4, z],
            [s * 0.4, 0.62, z],
          ],
          () => 0.035,
          { segments: 5, sides: 6 },
        ),
        FINISH.satin,
        tone("#3a3c40"),
        hull,
      );
  }
  for (let i = 0; i < 4; i++)
    kit.add(
      placed(
        roundedBox([0, 0, 2.3], [0.26, 0.03, 4.3], 0.012, 1),
        [0, 2.95, -0.2],
        axisAngle([0, 1, 0], (i * Math.PI) / 2 + 0.4),
      ),
      FINISH.satin,
      (p) => (Math.hypot(p[0], p[2] + 0.2) > 4.1 ? tone("#e8b52c") : tone("#2a2c30")),
      { joint: "rotor" },
    );
  kit.add(cylinder([0, 2.9, -0.2], 0.12, 0.2, 0.16, lod.steps(14, 6)), FINISH.metal, tone("#8d9196"), {
    joint: "rotor",
  });
  for (let i = 0; i < 2; i++)
    kit.add(
      placed(box([0, 0, 0], [0.02, 1.5, 0.13], 0.008), [0.2, 2.35, -5.25], axisAngle([1, 0, 0], (i * Math.PI) / 2)),
      FINISH.satin,
      tone("#2a2c30"),
      { joint: "tailRotor" },
    );
  return kit.model({
    ride: {
      inside: true,
      speed: 9,
      perches: [1, -1].map((s) => ({
        pose: "chair" as const,
        at: [s * 0.38, 0.98, 0.4] as Vec3,
        joint: "hull",
        roof: 2.2,
        feet: {
          L: { at: [s * 0.38 + 0.14, 0.72, 1.02] as Vec3, joint: "hull" },
          R: { at: [s * 0.38 - 0.14, 0.72, 1.02] as Vec3, joint: "hull" },
        },
        ...(s > 0
          ? {
              hands: {
                L: { at: [0.39, 1.24, 0.82] as Vec3, joint: "hull", thumb: [0, 1, 0] as Vec3 },
                R: { at: [0.37, 1.19, 0.84] as Vec3, joint: "hull", thumb: [0, 1, 0] as Vec3 },
              },
            }
          : {}),
      })),
    },
    anchors: {
      seat: { at: [0.35, 1.1, 0.7], forward: [0, 0, 1], joint: "hull" },
      front: { at: [0, 1.35, 2.1], normal: [0, 0, 1], joint: "hull" },
    },
    colliders: [
      { shape: "box", at: [0, 1.35, 0], half: [0.95, 0.95, 2] },
      { shape: "box", at: [0, 0.05, 0], half: [1, 0.05, 1.6] },
    ],
    skeleton: {
      joints: [
        { name: "hull", parent: -1, at: [0, 0, 0] },
        { name: "rotor", parent: 0, at: [0, 2.95, -0.2] },
        { name: "tailRotor", parent: 0, at: [0.2, 2.35, -5.25] },
      ],
    },
    occlusion: { cells: 44, ground: 0.3 },
  });
}

function buildHotAirBalloon(b: Build): Model {
  const kit = new Assembly("hot-air-balloon");
  const { lod } = b;
  const color = b.color("color");
  const gores = 16;
  const per = lod.steps(4, 1);
  const base = 4.6;
  const profile = smoothProfile(
    [
      [1.6, 0],
      [2.2, 1.2],
      [4.2, 4.6],
      [6.2, 8.2],
      [7, 11.2],
      [6.5, 14],
      [4.6, 16.4],
      [2, 17.6],
      [0.02, 17.9],
    ],
    lod.steps(30, 10) + 1,
  );
  const rows = profile.length - 1;
  const palette = [color, tone("#f6c42c"), color, tone("#f4efe2"), color, tone("#e8692c"), color, tone("#2f78b8")];
  for (let g = 0; g < gores; g++) {
    const m = gridMesh(per, rows, (u, v) => {
      const [r, y] = profile[Math.round(v * rows)];
      const a = ((g + u) / gores) * Math.PI * 2;
      // Cloth bulges between its tapes.
      const k = r * (1 + 0.035 * Math.sin(Math.PI * u) * clamp(r / 4));
      return [Math.sin(a) * k, base + y, Math.cos(a) * k];
    });
    const c = palette[g % palette.length];
    kit.add(
      m,
      { kind: "cloth", roughness: 0.7, twoSided: true },
      (p) => (p[1] < base + 2.2 ? shade(tone("#7d2a24"), 1) : p[1] > base + 16.8 ? lighter(color, 0.2) : c),
      { open: true },
    );
  }
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2 + Math.PI / 8;
    const [x, z] = [Math.sign(Math.sin(a)) * 0.6, Math.sign(Math.cos(a)) * 0.6];
    kit.add(
      tube(
        [
          [x, 1.1, z],
          [Math.sin(a) * 1.6, base + 0.05, Math.cos(a) * 1.6],
        ],
        () => 0.02,
        { segments: 1, sides: 4 },
      ),
      FINISH.matte,
      tone("#5c4a35"),
    );
  }
  const wicker = (p: Vec3) =>
    shade(tone("#a8763c"), 0.82 + 0.3 * (0.5 + 0.5 * Math.sin(p[1] * 60)) * (0.7 + 0.3 * Math.sin((p[0] + p[2]) * 50)));
  for (const s of [-1, 1]) {
    kit.add(roundedBox([s * 0.68, 0.58, 0], [0.09, 1.14, 1.44], 0.04, 1), FINISH.matte, wicker);
    kit.add(roundedBox([0, 0.58, s * 0.68], [1.44, 1.14, 0.09], 0.04, 1), FINISH.matte, wicker);
  }
  kit.add(box([0, 0.06, 0], [1.4, 0.12, 1.4]), FINISH.matte, tone("#6b4a28"));
  for (const s of [-1, 1]) {
    kit.add(
      tube(
        [
          [s * 0.68, 1.17, -0.74],
          [s * 0.68, 1.17, 0.74],
        ],
        () => 0.06,
        { segments: 1, sides: lod.steps(10, 5), caps: true },
      ),
      FINISH.satin,
      tone("#5a3a20"),
    );
    kit.add(
      tube(
        [
          [-0.74, 1.17, s * 0.68],
          [0.74, 1.17, s * 0.68],
        ],
        () => 0.06,
        { segments: 1, sides: lod.steps(10, 5), caps: true },
      ),
      FINISH.satin,
      tone("#5a3a20"),
    );
  }
  kit.add(cylinder([0, 2.7, 0], 0.4, 0.16, 0.2, lod.steps(16, 6)), FINISH.metal, tone("#b9bdc1"));
  kit.add(
    taperedTube(
      [
        [0, 3.1, 0],
        [0, 3.7, 0.02],
        [0, 4.5, 0],
      ],
      [0.14, 0.2, 0.02],
      { segments: lod.steps(8, 3), sides: lod.steps(10, 5) },
    ),
    { kind: "glow", color: [3.2, 1.5, 0.4] },
  );
  for (const x of [-0.6, 0.6])
    for (const z of [-0.6, 0.6])
      kit.add(
        tube(
          [
            [x, 1.15, z],
            [x * 0.4, 2.75, z * 0.4],
          ],
          () => 0.025,
          { segments: 1, sides: 5 },
        ),
        FINISH.metal,
        tone("#8d9196"),
      );
  return kit.model({
    anchors: { seat: { at: [0, 0.13, 0], forward: [0, 0, 1], extent: [1, 1] } },
    ride: {
      speed: 2.5,
      perches: [
        [0.2, 0.3, 0],
        [-0.32, 0.22, 0.3],
        [0.3, -0.3, 0.7],
        [-0.25, -0.3, -0.9],
      ].map(([x, z, turn]) => ({ pose: "deck" as const, at: [x, 0.13, z] as Vec3, turn })),
    },
    colliders: [boxCollider(1.44, 1.2, 1.44), { shape: "sphere", at: [0, base + 11, 0], radius: 7 }],
    lights: [{ at: [0, 4.2, 0], color: [1, 0.6, 0.25], strength: 4, reach: 12 }],
    occlusion: { cells: 40, ground: 0 },
  });
}

function buildRocket(b: Build): Model {
  const kit = new Assembly("rocket");
  const { lod } = b;
  const color = b.color("color");
  const H = 18;
  const profile = smoothProfile(
    [
      [1.0, 1.9],
      [1.5, 2.6],
      [1.95, 5],
      [2.1, 8],
      [1.95, 11.5],
      [1.4, 14.6],
      [0.7, 16.8],
      [0, H],
    ],
    lod.steps(40, 12) + 1,
  );
  profile[profile.length - 1][0] = 0;
  const skin = revolve(profile, lod.steps(44, 12));
  const nose = splitMesh(skin, (p) => p[1] - 13.4);
  kit.add(nose.positive, PAINT, color);
  const belt = splitMesh(nose.negative, (p) => Math.min(p[1] - 3.1, 3.9 - p[1]));
  kit.add(belt.positive, PAINT, color);
  const seam = splitMesh(belt.negative, (p) => 0.035 - Math.abs(p[1] - 8.2));
  kit.add(seam.positive, FINISH.brushed, tone("#8d9196"));
  kit.add(seam.negative, PAINT, WHITE);
  // Portholes up the front, rivets around them.
  for (const [y, r] of [
    [10.6, 0.62],
    [7.2, 0.46],
  ] as [number, number][]) {
    const z = profile.reduce((best, p) => (Math.abs(p[1] - y) < Math.abs(best[1] - y) ? p : best))[0];
    const face = (m: Mesh, out: number) => placed(m, [0, y, z + out], axisAngle([1, 0, 0], Math.PI / 2));
    kit.add(face(torus([0, 0, 0], r, 0.12, lod.steps(30, 10), lod.steps(10, 5)), 0.02), FINISH.metal, tone("#c4a04a"));
    kit.add(
      face(cylinder([0, -0.2, 0], 0.24, r, r, lod.steps(28, 10)), 0.03),
      { kind: "lacquer", roughness: 0.08 },
      tone("#1d3a55"),
    );
  }
  for (let i = 0; i < 4; i++) {
    const turn = axisAngle([0, 1, 0], (i * Math.PI) / 2 + Math.PI / 4);
    const fin = gridMesh(lod.steps(10, 4), lod.steps(10, 4), (u, v) => {
      // From the hull outwards (u) and upwards (v); swept back to a foot.
      const low = lerp(2.5, 0, u ** 1.3);
      const high = lerp(6.2, 2.2, u ** 0.8);
      return [0, lerp(low, high, v), 1.4 + u * 2.1 - 0.3 * v * u];
    });
    const thick = (s: number) => ({
      ...fin,
      positions: fin.positions.map((x, k) =>
        k % 3 === 0
          ? s * 0.11 * (1 - 0.7 * (Math.abs(fin.uvs ? fin.uvs[Math.floor(k / 3) * 2 + 1] - 0.5 : 0) * 2) ** 3)
          : x,
      ),
    });
    kit.add(placed(mergeMeshes([flipped(thick(1)), thick(-1)]), [0, 0, 0], turn), { ...PAINT, twoSided: true }, color);
  }
  kit.add(
    lathe(
      [
        [0.5, 1.95],
        [0.62, 1.4],
        [0.95, 0.75],
        [1.15, 0.35],
        [1.05, 0.35],
        [0.5, 1.5],
        [0, 1.6],
      ],
      lod.steps(30, 10),
    ),
    FINISH.brushed,
    tone("#55585c"),
  );
  if (b.flag("burning"))
    kit.add(
      taperedTube(
        [
          [0, 0.5, 0],
          [0, -1, 0],
          [0, -3.6, 0],
          [0, -7, 0],
        ],
        [0.9, 1.1, 0.7, 0.02],
        { segments: lod.steps(14, 5), sides: lod.steps(16, 6) },
      ),
      { kind: "glow", color: [4, 1.9, 0.5] },
    );
  return kit.model({
    anchors: { top: { at: [0, H, 0] }, front: { at: [0, 10.6, 2], normal: [0, 0, 1] } },
    colliders: [cylinderCollider(2.1, H - 3, 0)],
    ...(b.flag("burning")
      ? { lights: [{ at: [0, -1, 0] as Vec3, color: [1, 0.6, 0.25] as Vec3, strength: 20, reach: 40 }] }
      : {}),
    occlusion: { cells: 44, ground: 0.3 },
  });
}

const SPECS: Spec[] = [
  {
    id: "airplane",
    family: "vehicle",
    en: "airplane, plane, aeroplane, aircraft, jet, airliner, passenger plane",
    zh: "飞机, 客机",
    size: [26.6, 8.9, 25.6],
    color: "#1f5fa5",
    palette: ["#1f5fa5", "#c8322c", "#2f7a6a"],
    tags: "front, wings",
    affordances: "fly, ride",
    build: buildAirplane,
  },
  {
    id: "helicopter",
    family: "vehicle",
    en: "helicopter, chopper",
    zh: "直升机",
    size: [8.7, 3.1, 9.5],
    color: "#c8322c",
    palette: ["#c8322c", "#e0a52c", "#1f4f7a"],
    tags: "front, seat",
    affordances: "fly, ride",
    build: buildHelicopter,
  },
  {
    id: "hot-air-balloon",
    family: "vehicle",
    en: "hot air balloon, hot-air balloon, airship, blimp",
    zh: "热气球",
    size: [14.4, 22.5, 14.4],
    color: "#c8322c",
    palette: ["#c8322c", "#7a3fa6", "#2f6fb5"],
    tags: "cavity",
    affordances: "fly, ride",
    build: buildHotAirBalloon,
  },
  {
    id: "rocket",
    family: "vehicle",
    en: "rocket, spacecraft, space rocket, space shuttle, missile",
    zh: "火箭, 飞船, 宇宙飞船",
    size: [6, 18, 6],
    color: "#c8322c",
    palette: ["#c8322c", "#d8702c", "#2f5fa5"],
    parameters: { burning: { type: "flag", default: false, says: "Its engine burns." } },
    tags: "front",
    affordances: "fly, launch",
    build: buildRocket,
  },
];

/** All aircraft. */
export const aircraft: Asset[] = SPECS.map(define);
