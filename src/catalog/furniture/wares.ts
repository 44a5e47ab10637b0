/** Fixtures of bathrooms and hearths, each standing on y = 0 and facing +z in the current frame of a batch. */
import type { Vec2, Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import type { Batch, Paint } from "../built/batch.ts";
import { dim, tone } from "../built/surfaces.ts";
import type { Made } from "./pieces.ts";

const chrome: Paint = { on: "metal", color: tone("#c9ccd0") };

/** An oval bowl: rings of a lathe, drawn out along z. */
function oval(b: Batch, at: Vec3, profile: Vec2[], stretch: number, paint: Paint, sides = 28): void {
  b.within(at, 0, () => b.lathe([0, 0, 0], profile, paint, sides), [1, 1, stretch]);
}

/** A toilet with its cistern. */
export function toilet(b: Batch, m: Made): void {
  const china: Paint = { on: "gloss", color: m.color };
  const seat = m.height * 0.53;
  oval(
    b,
    [0, 0, 0.06],
    [
      [0, 0],
      [0.13, 0],
      [0.12, 0.05],
      [0.1, seat * 0.45],
      [0.17, seat * 0.82],
      [0.185, seat - 0.02],
      [0.15, seat - 0.02],
      [0.11, seat * 0.7],
      [0, seat * 0.62],
    ],
    1.25,
    china,
  );
  oval(
    b,
    [0, seat - 0.02, 0.06],
    [
      [0.12, 0],
      [0.195, 0],
      [0.2, 0.015],
      [0.19, 0.03],
      [0.13, 0.03],
      [0.12, 0.015],
    ],
    1.25,
    { on: "gloss", color: dim(m.color, 0.96) },
  );
  b.box([0, seat + 0.14, -0.2], [0.4, m.height - seat - 0.02, 0.17], china, { bevel: 0.03 });
  b.box([0, m.height - 0.01, -0.2], [0.42, 0.035, 0.19], china, { bevel: 0.014 });
  b.box([0, seat * 0.5, -0.2], [0.22, seat, 0.14], china, { bevel: 0.03 });
  b.cylinder([0, m.height, -0.2], 0.015, 0.025, chrome, 0.022, 14);
}

/** A tub on feet. */
export function bathtub(b: Batch, m: Made): void {
  const china: Paint = { on: "gloss", color: m.color };
  const h = m.height;
  const stretch = m.depth / m.width;
  b.within(
    [0, 0, 0],
    0,
    () => {
      const r = m.width / 2;
      b.lathe(
        [0, 0, 0],
        [
          [0, 0.1],
          [r * 0.62, 0.1],
          [r * 0.8, 0.2],
          [r * 0.93, h - 0.05],
          [r, h - 0.02],
          [r, h],
          [r * 0.93, h],
          [r * 0.86, h - 0.06],
          [r * 0.72, 0.24],
          [r * 0.5, 0.17],
          [0, 0.16],
        ],
        china,
        40,
      );
    },
    [stretch, 1, 1],
  );
  b.block([0, h / 2, 0], [m.depth * 0.9, h, m.width * 0.9], 0.6);
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      b.lathe(
        [x * m.depth * 0.3, 0, z * m.width * 0.26],
        [
          [0.02, 0],
          [0.045, 0.02],
          [0.02, 0.06],
          [0.04, 0.13],
        ],
        { on: "metal", color: tone("#b08d4a") },
        10,
      );
  const x = -m.depth * 0.42;
  b.rod(
    [
      [x, h, 0],
      [x, h + 0.2, 0],
      [x + 0.06, h + 0.26, 0],
      [x + 0.16, h + 0.22, 0],
    ],
    0.018,
    chrome,
    { segments: 10, sides: 8, straight: false, caps: true },
  );
  for (const s of [-1, 1])
    b.lathe(
      [x, h, s * 0.1],
      [
        [0.014, 0],
        [0.014, 0.05],
        [0.035, 0.06],
        [0.03, 0.085],
        [0, 0.09],
      ],
      chrome,
      12,
    );
}

/** A wash basin on a column. */
export function sink(b: Batch, m: Made): void {
  const china: Paint = { on: "gloss", color: m.color };
  const h = m.height;
  b.lathe(
    [0, 0, 0],
    [
      [0.14, 0],
      [0.12, 0.04],
      [0.085, 0.2],
      [0.08, h * 0.6],
      [0.12, h - 0.16],
    ],
    china,
    20,
  );
  oval(
    b,
    [0, h - 0.2, 0],
    [
      [0, 0],
      [0.14, 0.02],
      [0.25, 0.12],
      [0.285, 0.18],
      [0.285, 0.2],
      [0.25, 0.2],
      [0.2, 0.12],
      [0.1, 0.07],
      [0, 0.065],
    ],
    0.82,
    china,
    32,
  );
  b.box([0, h - 0.03, -0.2], [0.5, 0.06, 0.12], china, { bevel: 0.02 });
  b.rod(
    [
      [0, h, -0.2],
      [0, h + 0.13, -0.2],
      [0, h + 0.16, -0.14],
      [0, h + 0.12, -0.07],
    ],
    0.014,
    chrome,
    { segments: 10, sides: 8, straight: false, caps: true },
  );
  for (const s of [-1, 1])
    b.lathe(
      [s * 0.1, h, -0.2],
      [
        [0.012, 0],
        [0.012, 0.035],
        [0.028, 0.045],
        [0.022, 0.065],
        [0, 0.07],
      ],
      chrome,
      12,
    );
}

/** A brick hearth with a mantel; `lit` keeps a fire in it. */
export function fireplace(b: Batch, m: Made, lit: boolean): void {
  const brick: Paint = { on: "brick", color: m.color };
  const { width: w, height: h, depth: d } = m;
  const [ow, oh] = [w * 0.52, h * 0.58];
  for (const s of [-1, 1]) b.box([(s * (w + ow)) / 4, h / 2, 0], [(w - ow) / 2, h, d], brick, { bevel: 0.01 });
  b.box([0, (h + oh) / 2, 0], [ow, h - oh, d], brick);
  const fire = (p: Vec3): [number, number, number] => {
    const k = lit ? Math.max(0, 0.75 - p[1] / oh) : 0;
    return [0.9 * k, 0.34 * k, 0.08 * k];
  };
  b.panel([0, oh / 2, -d / 2 + 0.03], ow, oh, { on: "matte", color: tone("#2a2320"), glow: fire }, 4, 5);
  for (const s of [-1, 1])
    b.within([(s * ow) / 2, 0, 0], (-s * Math.PI) / 2, () =>
      b.panel(
        [0, oh / 2, 0],
        d,
        oh,
        { on: "matte", color: tone("#2a2320"), glow: (p) => fire(p).map((c) => c * 0.5) as [number, number, number] },
        2,
        4,
      ),
    );
  b.box([0, 0.03, d * 0.4], [w * 1.08, 0.06, d * 1.5], { on: "stone", color: tone("#7a746c") }, { bevel: 0.01 });
  b.box([0, h + 0.04, 0.05], [w + 0.24, 0.09, d + 0.2], { on: "wood", color: tone("#6a4428") }, { bevel: 0.015 });
  for (const s of [-1, 1])
    b.box(
      [s * w * 0.4, h - 0.06, d / 2 + 0.04],
      [0.12, 0.14, 0.1],
      { on: "wood", color: tone("#5a3820") },
      { bevel: 0.015 },
    );
  const rng = random(4);
  for (let i = 0; i < 5; i++) {
    const y = 0.13 + (i > 2 ? 0.11 : 0);
    const z = (i % 3) * 0.1 - 0.12;
    b.rod(
      [
        [-ow * 0.32, y, z + rng.range(-0.04, 0.04)],
        [ow * 0.32, y, z + rng.range(-0.04, 0.04)],
      ],
      0.05,
      { on: "matte", color: tone("#4a3424"), glow: lit ? [0.16, 0.05, 0.01] : undefined },
      { segments: 1, sides: 8, caps: true },
    );
  }
  if (!lit) return;
  // Tongues of flame: crossed leaves, hottest at the foot.
  for (let i = 0; i < 16; i++) {
    const x = rng.range(-0.3, 0.3) * ow;
    const tall = oh * rng.range(0.3, 0.66) * (1 - Math.abs(x / ow));
    const wide = rng.range(0.03, 0.07);
    const z = rng.range(-0.12, 0.1);
    const sway = rng.range(-0.06, 0.06);
    b.grid(
      2,
      5,
      (u, v) => [
        x + (u - 0.5) * 2 * wide * Math.sin(Math.PI * Math.min(1, 0.25 + v * 0.75)) + sway * v * v,
        0.14 + tall * v,
        z,
      ],
      {
        on: "glow",
        color: [0, 0, 0],
        glow: (p) => {
          const t = (p[1] - 0.14) / tall;
          return [2.6 - 1.2 * t, 1.25 * (1 - t) + 0.3, 0.28 * (1 - t)];
        },
      },
    );
  }
}
