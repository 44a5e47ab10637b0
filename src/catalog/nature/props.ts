/** Things that natural places bring with them: fences, benches, lamps, jetties, rails, a house far away, a lander. */
import { spline, type Vec3 } from "../../shape/math.ts";
import { hash3, random } from "../../shape/random.ts";
import { Batch, type Paint } from "../built/batch.ts";
import { modelOf } from "../built/model.ts";
import { tone } from "../built/surfaces.ts";
import type { Model, Part } from "../types.ts";

const white: Paint = { on: "paint", color: tone("#f2efe6") };
const wood = (hex: string): Paint => ({ on: "paint", color: tone(hex) });
const iron: Paint = { on: "paint", color: tone("#2a2d30") };

/** A picket fence section along x, `length` metres, from -length/2 to length/2. */
export function picketFence(length: number, paint: Paint = white): Model {
  const b = new Batch();
  const step = 0.16;
  const n = Math.round(length / step);
  for (let i = 0; i <= n; i++) {
    const x = -length / 2 + (i * length) / n;
    const post = i % 12 === 0;
    const w = post ? 0.1 : 0.085;
    const h = post ? 1.12 : 0.92;
    b.box([x, h / 2, 0], [w, h, post ? 0.1 : 0.022], paint, { omit: { bottom: true, top: true }, blocks: 0.2 });
    b.polygon(
      [
        [x - w / 2, h, 0.011],
        [x + w / 2, h, 0.011],
        [x, h + 0.09, 0.011],
      ],
      paint,
    );
    b.polygon(
      [
        [x + w / 2, h, -0.011],
        [x - w / 2, h, -0.011],
        [x, h + 0.09, -0.011],
      ],
      paint,
    );
  }
  for (const y of [0.3, 0.72]) b.box([0, y, -0.03], [length, 0.07, 0.035], paint, { blocks: 0.2 });
  return modelOf(b, "fence", {}, { cell: 0.2, ground: 0.4 });
}

/** A country fence of posts and two rails along x. */
export function railFence(length: number): Model {
  const b = new Batch();
  const rng = random(5);
  const paint = wood("#8a7660");
  const n = Math.round(length / 2.2);
  for (let i = 0; i <= n; i++) b.cylinder([-length / 2 + (i * length) / n, -0.2, 0], 1.35, 0.065, paint, 0.055, 7);
  for (let i = 0; i < n; i++)
    for (const y of [0.45, 0.9]) {
      const a = -length / 2 + (i * length) / n;
      b.rod(
        [
          [a, y + rng.range(-0.04, 0.04), 0.07],
          [a + length / n, y + rng.range(-0.04, 0.04), 0.07],
        ],
        0.042,
        paint,
        { sides: 6 },
      );
    }
  return modelOf(b, "fence", {}, { cell: 0.2, ground: 0.4 });
}

/** A park bench facing +z: iron feet, slats. */
export function parkBench(): Model {
  const b = new Batch();
  const slat = wood("#8c5f38");
  for (let i = 0; i < 4; i++) b.box([0, 0.45, 0.02 + i * 0.11], [1.6, 0.035, 0.09], slat, { bevel: 0.008 });
  for (let i = 0; i < 3; i++)
    b.within([0, 0.6 + i * 0.12, -0.06 - i * 0.035], [-0.28, 0, 0], () =>
      b.box([0, 0, 0], [1.6, 0.09, 0.03], slat, { bevel: 0.008 }),
    );
  for (const x of [-0.65, 0.65]) {
    b.rod(
      [
        [x, 0, 0.4],
        [x, 0.43, 0.38],
        [x, 0.43, -0.02],
        [x, 0.95, -0.16],
      ],
      0.025,
      iron,
      { sides: 6 },
    );
    b.rod(
      [
        [x, 0, -0.12],
        [x, 0.43, -0.02],
      ],
      0.025,
      iron,
      { sides: 6 },
    );
    b.rod(
      [
        [x, 0.43, 0.38],
        [x, 0.64, 0.38],
        [x, 0.66, -0.06],
      ],
      0.02,
      iron,
      { sides: 6 },
    );
  }
  return modelOf(b, "bench", {
    anchors: { seat: { at: [0, 0.47, 0.18], forward: [0, 0, 1], extent: [1.5, 0.4] } },
    colliders: [{ shape: "box", at: [0, 0.24, 0.15], half: [0.8, 0.24, 0.28] }],
  });
}

/** A park lamp, its globe lit at `glow` (0 by day). */
export function lampPost(glow: number): Model {
  const b = new Batch();
  b.lathe(
    [0, 0, 0],
    [
      [0.16, 0],
      [0.16, 0.12],
      [0.09, 0.2],
      [0.06, 0.35],
      [0.05, 2.9],
      [0.09, 2.95],
      [0.11, 3.05],
    ],
    iron,
    10,
  );
  b.lathe(
    [0, 3.05, 0],
    [
      [0.08, 0],
      [0.17, 0.08],
      [0.2, 0.2],
      [0.15, 0.34],
      [0.05, 0.4],
    ],
    { on: "paint", color: tone("#fff3d6"), glow: [1.5 * glow, 1.1 * glow, 0.6 * glow] },
    12,
  );
  b.lathe(
    [0, 3.42, 0],
    [
      [0.18, 0],
      [0.12, 0.07],
      [0.02, 0.13],
    ],
    iron,
    10,
  );
  return modelOf(b, "lamp post", { colliders: [{ shape: "cylinder", at: [0, 1.5, 0], radius: 0.16, half: 1.5 }] });
}

/** A house for the distance: about 9 by 6.5 by 7 metres, gable roof, chimney, porch; `lit` windows glow. */
export function farHouse(seed: number, lit: number): Model {
  const rng = random(seed);
  const b = new Batch();
  const wall: Paint = { on: "paint", color: tone(rng.pick(["#efe3cc", "#dfe5e2", "#e8cfae", "#d8dfe8"])) };
  const roof: Paint = { on: "matte", color: tone(rng.pick(["#8a4434", "#5a4a48", "#6b3a30"])) };
  const pane: Paint = { on: "gloss", color: tone("#4a6272"), glow: [1.4 * lit, 0.85 * lit, 0.35 * lit] };
  b.box([0, 1.6, 0], [9, 3.2, 7], wall, { omit: { bottom: true } });
  const [w, d, eave, ridge] = [4.9, 3.9, 3.05, 6];
  for (const q of [-1, 1]) {
    const near: Vec3[] = [
      [-w, eave, q * d],
      [w, eave, q * d],
      [w, ridge, 0],
      [-w, ridge, 0],
    ];
    b.polygon(q > 0 ? near : near.reverse(), roof);
    const under: Vec3[] = [
      [-w, eave - 0.12, q * d],
      [w, eave - 0.12, q * d],
      [w, ridge - 0.12, 0],
      [-w, ridge - 0.12, 0],
    ];
    b.polygon(q > 0 ? under.reverse() : under, roof);
    const edge: Vec3[] = [
      [-w, eave - 0.12, q * d],
      [w, eave - 0.12, q * d],
      [w, eave, q * d],
      [-w, eave, q * d],
    ];
    b.polygon(q > 0 ? edge : edge.reverse(), white);
    const gable: Vec3[] = [
      [q * 4.5, 3.2, 3.5],
      [q * 4.5, 3.2, -3.5],
      [q * 4.5, 5.85, 0],
    ];
    b.polygon(q > 0 ? gable : gable.reverse(), wall);
  }
  b.box([2.4, 6, -0.9], [0.8, 2, 0.8], { on: "matte", color: tone("#8a5a48") });
  const window = (x: number, y: number, z: number) => {
    b.box([x, y, z], [1.25, 1.35, 0.08], white);
    for (const u of [-0.28, 0.28])
      for (const v of [-0.3, 0.3]) b.box([x + u, y + v, z + 0.03], [0.48, 0.52, 0.06], pane);
  };
  for (const x of [-3.1, 1.2, 3.2]) window(x, 1.85, 3.5);
  b.box([-1, 1.1, 3.5], [1, 2.1, 0.1], { on: "paint", color: tone("#4a6a5c") });
  b.box([-1, 2.55, 4.2], [2.4, 0.1, 1.5], roof);
  for (const x of [-2.1, 0.1]) b.box([x, 1.25, 4.8], [0.12, 2.5, 0.12], white);
  b.box([-1, 0.08, 4.2], [2.4, 0.16, 1.5], { on: "paint", color: tone("#a89880") });
  return modelOf(b, "house", {}, { cell: 0.6, ground: 0.5 });
}

/** A jetty from z = 0 out along -z, `length` metres, its planks at y = 0.45 over the water at y = 0. */
export function jetty(length: number): Model {
  const b = new Batch();
  const rng = random(11);
  const n = Math.round(length / 0.2);
  for (let i = 0; i < n; i++) {
    const shadeOf = rng.range(0.8, 1.15);
    b.box(
      [rng.range(-0.02, 0.02), 0.45, -i * 0.2 - 0.1],
      [1.5, 0.05, 0.17],
      { on: "paint", color: tone("#8f7a62", shadeOf) },
      { blocks: 0.3 },
    );
  }
  for (let z = 0.5; z < length; z += 2)
    for (const x of [-0.7, 0.7])
      b.cylinder(
        [x, -1.6, -z],
        2.05 + (z > length - 2 ? 0.55 : 0.1),
        0.085,
        { on: "paint", color: tone("#6a5642"), shade: (p) => tone(p[1] < 0.1 ? "#3c3a2c" : "#75604a") },
        0.075,
        8,
      );
  for (const x of [-0.6, 0.6])
    b.box([x, 0.38, -length / 2], [0.1, 0.1, length], { on: "paint", color: tone("#6a5642") });
  return modelOf(
    b,
    "jetty",
    { anchors: { top: { at: [0, 0.48, -length * 0.7], extent: [1.3, 2] } } },
    { cell: 0.15, ground: 0.3 },
  );
}

/** A steel guard rail along a line of points on the ground, on the side given by the points themselves. */
export function guardRail(points: Vec3[], spacing = 3): Part[] {
  const b = new Batch();
  const steel: Paint = { on: "metal", color: tone("#b8bcc0") };
  const length = points.slice(1).reduce((s, p, i) => s + Math.hypot(p[0] - points[i][0], p[2] - points[i][2]), 0);
  const n = Math.max(2, Math.round(length / spacing));
  const at = (t: number, y: number): Vec3 => {
    const p = spline(points, t);
    return [p[0], p[1] + y, p[2]];
  };
  // The beam's profile is a W; each rod of it is a flat bar.
  for (const y of [0.5, 0.66])
    b.rod(
      Array.from({ length: n + 1 }, (_, i) => at(i / n, y)),
      0.075,
      steel,
      { sides: 6, thickness: () => 0.03, up: () => [1, 0.2, 0] },
    );
  for (let i = 0; i <= n; i++) {
    const p = at(i / n, 0);
    b.box(
      [p[0], p[1] + 0.3, p[2]],
      [0.1, 0.8, 0.1],
      { on: "metal", color: tone("#8d9094") },
      { omit: { bottom: true } },
    );
    b.box([p[0], p[1] + 0.72, p[2]], [0.11, 0.06, 0.11], { on: "paint", color: tone(i % 2 ? "#d8442c" : "#f4f0e8") });
  }
  return b.parts("guard rail", false);
}

/** A swing and a slide for the back of a park. */
export function playground(): Model {
  const b = new Batch();
  const red: Paint = { on: "paint", color: tone("#d8452f") };
  const blue: Paint = { on: "paint", color: tone("#2f78c8") };
  const yellow: Paint = { on: "paint", color: tone("#f2b42c") };
  for (const x of [-1.6, 1.6])
    for (const z of [-0.8, 0.8])
      b.rod(
        [
          [x * 1.05, 0, z],
          [x, 2.3, 0],
        ],
        0.05,
        red,
        { sides: 6 },
      );
  b.rod(
    [
      [-1.7, 2.3, 0],
      [1.7, 2.3, 0],
    ],
    0.05,
    red,
    { sides: 6 },
  );
  for (const x of [-0.75, 0.75]) {
    for (const q of [-0.22, 0.22])
      b.rod(
        [
          [x + q, 2.3, 0],
          [x + q, 0.5, 0],
        ],
        0.012,
        iron,
        { sides: 4 },
      );
    b.box([x, 0.48, 0], [0.5, 0.04, 0.22], blue);
  }
  b.within([5, 0, 0], 0.4, () => {
    for (const x of [-0.6, 0.6])
      for (const z of [-0.6, 0.6])
        b.rod(
          [
            [x, 0, z],
            [x, 2.6, z],
          ],
          0.05,
          blue,
          { sides: 6 },
        );
    b.box([0, 1.4, 0], [1.3, 0.08, 1.3], yellow);
    b.polygon(
      [
        [-0.8, 2.6, 0.8],
        [0.8, 2.6, 0.8],
        [0, 3.3, 0],
      ],
      red,
    );
    b.polygon(
      [
        [0.8, 2.6, 0.8],
        [0.8, 2.6, -0.8],
        [0, 3.3, 0],
      ],
      red,
    );
    b.polygon(
      [
        [0.8, 2.6, -0.8],
        [-0.8, 2.6, -0.8],
        [0, 3.3, 0],
      ],
      red,
    );
    b.polygon(
      [
        [-0.8, 2.6, -0.8],
        [-0.8, 2.6, 0.8],
        [0, 3.3, 0],
      ],
      red,
    );
    b.rod(
      [
        [0, 1.42, 0.65],
        [0, 1.1, 1.3],
        [0, 0.35, 2.6],
        [0, 0.2, 3.1],
      ],
      0.32,
      yellow,
      { sides: 8, thickness: () => 0.04, straight: false, segments: 8 },
    );
  });
  return modelOf(b, "playground", {}, { cell: 0.3, ground: 0.4 });
}

/** A moon lander: a faceted cabin over a gold-foiled base on four legs, about 6 m tall. */
export function lander(): Model {
  const b = new Batch();
  const foil: Paint = { on: "metal", color: tone("#d8a23c") };
  const hull: Paint = { on: "paint", color: tone("#c9ccd0") };
  const dark: Paint = { on: "matte", color: tone("#3a3c42") };
  b.lathe(
    [0, 1.5, 0],
    [
      [0.5, 0],
      [2, 0.1],
      [2.1, 0.3],
      [2.1, 1.5],
      [2, 1.65],
      [0.6, 1.7],
    ],
    foil,
    8,
  );
  b.lathe(
    [0, 0.7, 0],
    [
      [0.75, 0],
      [0.5, 0.5],
      [0.3, 0.85],
    ],
    dark,
    14,
  );
  b.lathe(
    [0, 3.2, 0],
    [
      [0.9, 0],
      [1.5, 0.25],
      [1.6, 0.9],
      [1.3, 1.7],
      [0.7, 2.2],
      [0.2, 2.3],
    ],
    hull,
    9,
  );
  for (const a of [0.785, 2.356, 3.927, 5.498]) {
    const [s, c] = [Math.sin(a), Math.cos(a)];
    b.rod(
      [
        [s * 1.9, 2.7, c * 1.9],
        [s * 3.3, 0.15, c * 3.3],
      ],
      0.09,
      foil,
      { sides: 6 },
    );
    for (const q of [-0.35, 0.35])
      b.rod(
        [
          [Math.sin(a + q) * 1.9, 1.6, Math.cos(a + q) * 1.9],
          [s * 2.9, 0.9, c * 2.9],
        ],
        0.05,
        hull,
        { sides: 5 },
      );
    b.lathe(
      [s * 3.3, 0, c * 3.3],
      [
        [0.15, 0.16],
        [0.48, 0.1],
        [0.5, 0.02],
        [0.4, 0],
      ].reverse() as [number, number][],
      foil,
      10,
    );
  }
  b.box([0, 3.9, 1.45], [0.8, 0.9, 0.3], dark, { bevel: 0.05 });
  for (const x of [-0.75, 0.75])
    b.within([x, 4.5, 1.1], [-0.4, x * 0.5, 0], () =>
      b.box([0, 0, 0], [0.45, 0.4, 0.08], { on: "gloss", color: tone("#182028") }),
    );
  for (let i = 0; i < 9; i++) b.box([0, 0.3 + i * 0.3, 2.2 + (i < 6 ? 0.5 - i * 0.06 : 0)], [0.5, 0.04, 0.06], hull);
  b.rod(
    [
      [0.8, 5, -0.4],
      [1.3, 6.1, -0.6],
    ],
    0.03,
    hull,
    { sides: 5 },
  );
  b.within([1.3, 6.1, -0.6], [0.6, 0, -0.4], () =>
    b.lathe(
      [0, 0, 0],
      [
        [0.02, 0],
        [0.3, 0.08],
        [0.42, 0.22],
      ],
      hull,
      12,
    ),
  );
  return modelOf(b, "lander", {}, { cell: 0.25, ground: 0.5 });
}

/** Blocks of a skyline for the far background, in a row along x about `width` metres wide, `lit` windows at night. */
export function skyline(seed: number, width: number, lit: number): Model {
  const rng = random(seed);
  const b = new Batch();
  for (let x = -width / 2; x < width / 2; ) {
    const w = rng.range(10, 24);
    const h = rng.range(18, 62) * (1 - 0.55 * Math.abs(x / width) * 1.4);
    const z = rng.range(-14, 14);
    const c = rng.range(0.5, 0.8);
    const facade: Paint = { on: "matte", color: [c * 0.6, c * 0.66, c * 0.76] };
    const floors = Math.round(h / 3.6);
    // Bands of windows: rows of vertices in turn dark and light.
    const bands: Paint = {
      ...facade,
      shade: (p) => (Math.round(((p[1] - 1) / (h - 1)) * floors * 2) % 2 ? [c * 0.3, c * 0.38, c * 0.5] : facade.color),
      glow: (p) => {
        // Some floors are dark, and windows of one floor differ along it.
        const row = Math.round(((p[1] - 1) / (h - 1)) * floors * 2);
        const on = row % 2 ? lit * Math.max(0, hash3(row, Math.round(p[0] * 3), seed) - 0.45) : 0;
        return [0.6 * on, 0.42 * on, 0.2 * on];
      },
    };
    b.box([x + w / 2, h / 2, z], [w * 0.92, h, w * 0.8], facade, { omit: { bottom: true, back: true } });
    b.panel([x + w / 2, (h + 1) / 2, z + w * 0.4 + 0.3], w * 0.84, h - 1, bands, 4, floors * 2);
    if (rng.chance(0.5))
      b.box([x + w / 2, h + 2.5, z], [w * 0.4, 5, w * 0.4], facade, { omit: { bottom: true, back: true } });
    x += w;
  }
  return modelOf(b, "skyline", {}, false);
}
