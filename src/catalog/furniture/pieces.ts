/** The shapes of furniture, each built standing on y = 0 and facing +z in the current frame of a batch. Metres. */

import type { Vec2, Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import type { Color } from "../../surface/spec.ts";
import type { Batch, Paint } from "../built/batch.ts";
import { dim, tone } from "../built/surfaces.ts";
import { cushion, leg, legs, paintOf, pillow, planks, varied } from "./joinery.ts";

const darker = (p: Paint, k = 0.82): Paint => ({ ...p, color: dim(p.color, k) });

/** How a piece is made. */
export interface Made {
  width: number;
  height: number;
  depth: number;
  material: string;
  color: Color;
  /** Cushions, cloth, shade or the like. */
  second?: Color;
}

/** A table: rectangular on four legs or round on a turned foot. */
export function table(b: Batch, m: Made, round = false): void {
  const paint = paintOf(m.material, m.color);
  const { width: w, height: h, depth: d } = m;
  const t = Math.min(0.04, h * 0.07);
  if (round) {
    const r = w / 2;
    b.lathe(
      [0, 0, 0],
      [
        [0, h - t],
        [r - 0.012, h - t],
        [r, h - t + 0.01],
        [r, h - 0.008],
        [r - 0.008, h],
        [0, h],
      ],
      paint,
      48,
    );
    b.block([0, h - t / 2, 0], [w * 0.86, t, w * 0.86]);
    const foot: Vec2[] = [
      [0.05, h - t],
      [0.075, h - t - 0.05],
      [0.045, h * 0.7],
      [0.06, h * 0.45],
      [0.075, h * 0.3],
      [0.05, h * 0.16],
      [0.06, 0.09],
    ];
    b.lathe([0, 0, 0], foot.reverse(), darker(paint, 0.9), 20);
    for (let i = 0; i < 4; i++)
      b.within([0, 0, 0], Math.PI / 4 + (i * Math.PI) / 2, () => {
        b.rod(
          [
            [0, 0.16, 0.03],
            [0, 0.12, r * 0.32],
            [0, 0.025, r * 0.62],
          ],
          0.024,
          darker(paint, 0.85),
          { segments: 8, sides: 8, straight: false, caps: true },
        );
      });
    return;
  }
  if (m.material === "wood") planks(b, w, d, h, t, paint, Math.max(3, Math.round(d / 0.16)), 7);
  else b.box([0, h - t / 2, 0], [w, t, d], paint, { bevel: 0.006 });
  const frame = m.material === "glass" ? { on: "metal" as const, color: tone("#8a8d92") } : darker(paint);
  const inset = 0.09;
  const apron = Math.min(0.09, h * 0.13);
  for (const z of [-1, 1])
    b.box([0, h - t - apron / 2, z * (d / 2 - inset)], [w - inset * 2, apron, 0.022], darker(frame, 0.92), {
      bevel: 0.003,
    });
  for (const x of [-1, 1])
    b.box([x * (w / 2 - inset), h - t - apron / 2, 0], [0.022, apron, d - inset * 2], darker(frame, 0.92), {
      bevel: 0.003,
    });
  legs(b, w - inset * 1.9, d - inset * 1.9, h - t, 0.045, 0.07, frame);
}

/** A chair with a slatted, curved back. The seat is at y = 0.46 of the default height. */
export function chair(b: Batch, m: Made): void {
  const paint = paintOf(m.material, m.color);
  const { width: w, height: h, depth: d } = m;
  const seat = h * 0.51;
  b.box([0, seat - 0.02, 0.01], [w, 0.04, d], paint, { bevel: 0.012 });
  if (m.second)
    cushion(b, [0, seat + 0.018, 0.015], [w - 0.05, 0.045, d - 0.06], { on: "cloth", color: m.second }, 0.015, 0.02);
  for (const x of [-1, 1])
    leg(b, [x * (w / 2 - 0.035), 0, d / 2 - 0.04], seat - 0.03, 0.026, 0.04, darker(paint), [x * 0.02, 0.02]);
  const back = (t: number): Vec3 => [0, seat * (1 - t) + h * t, -d / 2 + 0.03 - 0.09 * t * t];
  for (const x of [-1, 1]) {
    leg(b, [x * (w / 2 - 0.035), 0, -d / 2 + 0.035], seat, 0.026, 0.036, darker(paint), [x * 0.02, -0.05]);
    b.rod(
      [0, 0.35, 0.7, 1].map((t): Vec3 => [x * (w / 2 - 0.035), back(t)[1], back(t)[2]]),
      0.018,
      darker(paint, 0.92),
      { segments: 6, sides: 8, straight: false, caps: true },
    );
    b.box([x * (w / 2 - 0.04), seat * 0.42, 0], [0.022, 0.024, d - 0.08], darker(paint, 0.9), { bevel: 0.004 });
  }
  for (const [t, height] of [
    [0.94, 0.085],
    [0.55, 0.04],
  ]) {
    const [, y, z] = back(t);
    b.within([0, y, z], [-0.16 * t, 0, 0], () => b.box([0, 0, 0], [w - 0.05, height, 0.02], paint, { bevel: 0.007 }));
  }
  for (let i = 0; i < 4; i++) {
    const x = (i - 1.5) * ((w - 0.16) / 3.6);
    b.rod(
      [0.02, 0.5, 0.92].map((t): Vec3 => [x, back(t)[1], back(t)[2]]),
      0.009,
      darker(paint, 0.95),
      { segments: 4, sides: 6, straight: false },
    );
  }
}

/** A round stool on splayed legs. */
export function stool(b: Batch, m: Made): void {
  const paint = paintOf(m.material, m.color);
  const r = m.width / 2;
  const h = m.height;
  b.lathe(
    [0, 0, 0],
    [
      [0, h - 0.035],
      [r - 0.02, h - 0.035],
      [r, h - 0.02],
      [r, h - 0.012],
      [r - 0.012, h],
      [0, h - 0.004],
    ],
    paint,
    32,
  );
  b.block([0, h - 0.02, 0], [m.width * 0.86, 0.04, m.width * 0.86]);
  legs(b, r * 1.05, r * 1.05, h - 0.03, 0.028, 0.036, darker(paint), 0.05);
  for (const y of [0.3, 0.42])
    for (const s of [-1, 1]) {
      const at = r * 0.525 + 0.05 * (1 - y);
      const along = y === 0.3;
      b.box(
        along ? [s * at, h * y, 0] : [0, h * y, s * at],
        along ? [0.018, 0.018, at * 2] : [at * 2, 0.018, 0.018],
        darker(paint, 0.9),
      );
    }
}

/** A bench of slats, with or without a back. Park benches have iron feet. */
export function bench(b: Batch, m: Made, back: boolean): void {
  const paint = paintOf(m.material, m.color);
  const iron: Paint = { on: "metal", color: m.second ?? tone("#2f3336") };
  const { width: w, depth: d } = m;
  const seat = back ? m.height * 0.53 : m.height;
  const rng = random(3);
  const slats = 5;
  for (let i = 0; i < slats; i++) {
    const z = d / 2 - (i + 0.5) * (d / slats);
    b.box([0, seat - 0.02 - (back ? 0.012 * i : 0), z], [w, 0.035, d / slats - 0.014], varied(paint, rng), {
      bevel: 0.007,
    });
  }
  if (back)
    for (let i = 0; i < 4; i++) {
      const t = (i + 1) / 4.3;
      b.within([0, seat + (m.height - seat) * t, -d / 2 - 0.03 - 0.1 * t], [-0.22, 0, 0], () =>
        b.box([0, 0, 0], [w, (m.height - seat) / 4 - 0.018, 0.03], varied(paint, rng), { bevel: 0.007 }),
      );
    }
  for (const x of back ? [-0.42, 0, 0.42] : [-0.4, 0.4]) {
    const at = x * w;
    b.rod(
      [
        [at, 0, d / 2 - 0.02],
        [at, seat * 0.55, d / 2 - 0.07],
        [at, seat - 0.045, d / 2 - 0.03],
      ],
      0.02,
      iron,
      { segments: 6, sides: 6, straight: false, caps: true },
    );
    b.rod(
      [
        [at, 0, -d / 2 - 0.05],
        [at, seat * 0.6, -d / 2 + 0.03],
        [at, seat - 0.05, -d / 2 + 0.02],
      ],
      0.02,
      iron,
      { segments: 6, sides: 6, straight: false, caps: true },
    );
    b.box([at, seat - 0.055, 0], [0.035, 0.03, d - 0.02], iron, { bevel: 0.005 });
    if (back)
      b.rod(
        [
          [at, seat - 0.06, -d / 2 + 0.02],
          [at, m.height - 0.02, -d / 2 - 0.16],
        ],
        0.016,
        iron,
        { segments: 2, sides: 6 },
      );
  }
}

/** A sofa for `seats` people; one seat makes an armchair. */
export function sofa(b: Batch, m: Made, seats: number): void {
  const cover = paintOf(m.material === "leather" ? "leather" : "cloth", m.color);
  const { width: w, height: h, depth: d } = m;
  const arm = 0.2;
  const seat = h * 0.52;
  const feet: Paint = { on: "wood", color: tone("#4a2f1c") };
  legs(b, w - 0.16, d - 0.16, 0.13, 0.03, 0.05, feet, 0.02);
  cushion(b, [0, 0.2, 0.02], [w - 0.05, 0.17, d - 0.06], darker(cover, 0.9), 0.005, 0.03);
  cushion(b, [0, h * 0.58, -d / 2 + 0.13], [w - 0.06, h * 0.8, 0.24], darker(cover, 0.96), 0.02, 0.1);
  for (const x of [-1, 1])
    cushion(b, [x * (w / 2 - arm / 2), h * 0.4, 0.02], [arm, h * 0.52, d - 0.05], cover, 0.012, 0.085);
  const each = (w - arm * 2) / seats;
  for (let i = 0; i < seats; i++) {
    const x = -w / 2 + arm + (i + 0.5) * each;
    cushion(b, [x, seat - 0.085, 0.1], [each - 0.008, 0.17, d - 0.3], cover, 0.028, 0.05);
    b.within([x, h * 0.74, -d / 2 + 0.31], [-0.16, 0, 0], () =>
      cushion(b, [0, 0, 0], [each - 0.012, h * 0.5, 0.17], cover, 0.045, 0.07),
    );
  }
  if (m.second) {
    const cover2: Paint = { on: "cloth", color: m.second };
    b.within([-w / 2 + arm + 0.2, seat + 0.2, -d / 2 + 0.48], [-0.35, 0.35, 0.12], () =>
      pillow(b, [0, 0, 0], 0.44, 0.44, 0.19, cover2),
    );
    if (seats > 1)
      b.within([w / 2 - arm - 0.19, seat + 0.19, -d / 2 + 0.47], [-0.4, -0.3, -0.2], () =>
        pillow(b, [0, 0, 0], 0.4, 0.4, 0.18, darker(cover2, 0.75)),
      );
  }
}

/** A bed with headboard, mattress, pillows and a turned-down cover. Its head is at -z. */
export function bed(b: Batch, m: Made, wide: boolean): void {
  const frame = paintOf(m.material, m.color);
  const cover: Paint = { on: "cloth", color: m.second ?? tone("#5f7fa6") };
  const linen: Paint = { on: "cloth", color: tone("#ece6da") };
  const { width: w, height: h, depth: d } = m;
  b.box([0, h / 2 + 0.05, -d / 2 + 0.03], [w, h - 0.1, 0.05], frame, { bevel: 0.015 });
  b.box([0, h + 0.0, -d / 2 + 0.03], [w + 0.04, 0.05, 0.075], darker(frame, 0.92), { bevel: 0.015 });
  b.box([0, 0.27, d / 2 - 0.02], [w, 0.34, 0.04], frame, { bevel: 0.012 });
  for (const x of [-1, 1])
    b.box([x * (w / 2 - 0.015), 0.27, 0], [0.03, 0.2, d - 0.06], darker(frame, 0.95), { bevel: 0.006 });
  legs(b, w - 0.09, d - 0.09, 0.2, 0.05, 0.06, darker(frame, 0.85));
  cushion(b, [0, 0.4, 0.01], [w - 0.07, 0.24, d - 0.1], linen, 0.01, 0.07);
  cushion(b, [0, 0.47, d * 0.14], [w + 0.02, 0.17, d * 0.7], cover, 0.03, 0.08);
  cushion(b, [0, 0.555, -d * 0.19], [w + 0.03, 0.05, 0.24], linen, 0.012, 0.024);
  for (const x of wide ? [-w * 0.24, w * 0.24] : [0])
    b.within([x, 0.585, -d / 2 + 0.3], [-0.22, x * 0.12, 0], () =>
      b.within([0, 0, 0], [-Math.PI / 2, 0, 0], () => pillow(b, [0, 0, 0], Math.min(0.7, w * 0.74), 0.44, 0.2, linen)),
    );
}

/** A desk with a bank of drawers on its left. */
export function desk(b: Batch, m: Made): void {
  const paint = paintOf(m.material, m.color);
  const { width: w, height: h, depth: d } = m;
  planks(b, w, d, h, 0.032, paint, 4, 11);
  const bank = w * 0.3;
  const x = -w / 2 + bank / 2 + 0.03;
  b.box([x, h / 2 + 0.02, -0.005], [bank, h - 0.1, d - 0.06], darker(paint, 0.9), { bevel: 0.006 });
  drawers(b, x, h / 2 + 0.02, d / 2 - 0.035, bank - 0.03, h - 0.13, 3, paint);
  for (const z of [-1, 1]) leg(b, [w / 2 - 0.06, 0, z * (d / 2 - 0.06)], h - 0.03, 0.04, 0.06, darker(paint));
  leg(b, [x - bank / 2 + 0.04, 0, d / 2 - 0.06], 0.08, 0.03, 0.04, darker(paint, 0.7));
  leg(b, [x + bank / 2 - 0.04, 0, d / 2 - 0.06], 0.08, 0.03, 0.04, darker(paint, 0.7));
  b.box([0.15, h * 0.72, -d / 2 + 0.05], [w - bank - 0.1, h * 0.34, 0.018], darker(paint, 0.85));
}

/** A column of drawer fronts with knobs, centred at (x, y) with their faces at z. */
function drawers(
  b: Batch,
  x: number,
  y: number,
  z: number,
  width: number,
  height: number,
  count: number,
  paint: Paint,
): void {
  const each = height / count;
  for (let i = 0; i < count; i++) {
    const at = y - height / 2 + (i + 0.5) * each;
    b.box([x, at, z], [width, each - 0.012, 0.022], varied(paint, random(i + 5), 0.05), { bevel: 0.006 });
    b.within([x, at, z + 0.012], [Math.PI / 2, 0, 0], () =>
      b.lathe(
        [0, 0, 0],
        [
          [0.006, 0],
          [0.007, 0.012],
          [0.015, 0.018],
          [0.012, 0.027],
          [0, 0.029],
        ],
        { on: "metal", color: tone("#b08d4a") },
        12,
      ),
    );
  }
}

const SPINES = [
  "#8c2f2a",
  "#2f4f6f",
  "#d9c48f",
  "#3f6b4a",
  "#b5713a",
  "#e5ddcc",
  "#45304f",
  "#6f7f86",
  "#c99a3a",
  "#27313d",
];

/** A row of books standing on y, from x0 to x1, backs at z. `glow` lights them a little. */
export function books(
  b: Batch,
  x0: number,
  x1: number,
  y: number,
  z: number,
  height: number,
  seed: number,
  glow = 0,
): void {
  const rng = random(seed);
  let x = x0;
  while (x < x1 - 0.02) {
    const t = rng.range(0.018, 0.045);
    if (x + t > x1) break;
    const h = height * rng.range(0.68, 0.96);
    const deep = rng.range(0.13, 0.18);
    const c = tone(rng.pick(SPINES), rng.range(0.75, 1.1));
    b.box(
      [x + t / 2, y + h / 2, z + deep / 2],
      [t - 0.002, h, deep],
      { on: "paint", color: c, glow: glow ? dim(c, glow) : undefined },
      { omit: { bottom: true, back: true }, bevel: 0 },
    );
    if (rng.chance(0.4))
      b.box(
        [x + t / 2, y + h * 0.78, z + deep],
        [t - 0.004, 0.012, 0.001],
        { on: "paint", color: tone("#d8b45c") },
        { omit: { back: true, left: true, right: true, top: true, bottom: true }, blocks: 0 },
      );
    x += t;
    if (rng.chance(0.06)) x += rng.range(0.04, 0.12);
  }
}

/** An open shelf of boards; `filled` puts books and things on it. */
export function shelf(b: Batch, m: Made, filled: boolean, boards = 5): void {
  const paint = paintOf(m.material, m.color);
  const { width: w, height: h, depth: d } = m;
  for (const x of [-1, 1]) b.box([x * (w / 2 - 0.012), h / 2, 0], [0.024, h, d], paint, { bevel: 0.004 });
  b.box([0, h / 2, -d / 2 + 0.006], [w - 0.04, h - 0.02, 0.01], darker(paint, 0.7));
  const rng = random(17);
  for (let i = 0; i <= boards; i++) {
    const y = i === 0 ? 0.06 : (i / boards) * (h - 0.013);
    b.box([0, y, 0.004], [w - 0.046, 0.024, d - 0.012], darker(paint, 0.95), { bevel: 0.003 });
    if (!filled || i === boards) continue;
    const clear = (h / boards) * 0.86;
    const mid = rng.range(-0.1, 0.25) * w;
    books(b, -w / 2 + 0.04, mid, y + 0.012, -d / 2 + 0.03, clear, 31 + i);
    const spot = (mid + w / 2) / 2;
    ornament(b, [spot, y + 0.012, 0], i, clear);
    if (w / 2 - mid > 0.5) books(b, spot + 0.12, w / 2 - 0.04, y + 0.012, -d / 2 + 0.03, clear, 71 + i);
  }
}

/** Something to stand on a shelf: a vase, a globe, a box, a pot. */
export function ornament(b: Batch, at: Vec3, kind: number, most: number): void {
  const k = Math.min(1, most / 0.3);
  const s = (profile: Vec2[]): Vec2[] => profile.map(([r, y]) => [r * k, y * k]);
  switch (kind % 4) {
    case 0:
      b.lathe(
        at,
        s([
          [0, 0],
          [0.045, 0],
          [0.075, 0.07],
          [0.06, 0.15],
          [0.028, 0.2],
          [0.036, 0.235],
          [0.026, 0.235],
          [0.02, 0.2],
          [0, 0.19],
        ]),
        { on: "gloss", color: tone("#3f7f86") },
        20,
      );
      break;
    case 1:
      b.lathe(
        at,
        s([
          [0, 0],
          [0.06, 0],
          [0.05, 0.015],
          [0.01, 0.03],
          [0.01, 0.06],
        ]),
        { on: "wood", color: tone("#70452a") },
        16,
      );
      b.lathe(
        [at[0], at[1] + 0.13 * k, at[2]],
        s(
          Array.from(
            { length: 11 },
            (_, i): Vec2 => [0.08 * Math.sin((i / 10) * Math.PI), -0.08 * Math.cos((i / 10) * Math.PI)],
          ),
        ),
        { on: "gloss", color: tone("#c8803a") },
        18,
      );
      break;
    case 2:
      b.box(
        [at[0], at[1] + 0.05 * k, at[2]],
        [0.2 * k, 0.1 * k, 0.15],
        { on: "matte", color: tone("#c9b48a") },
        { bevel: 0.008 },
      );
      b.box(
        [at[0], at[1] + 0.11 * k, at[2]],
        [0.208 * k, 0.025 * k, 0.158],
        { on: "matte", color: tone("#b39a6c") },
        { bevel: 0.006 },
      );
      break;
    default:
      b.lathe(
        at,
        s([
          [0, 0],
          [0.055, 0],
          [0.075, 0.11],
          [0.08, 0.11],
          [0.08, 0.125],
          [0.068, 0.125],
          [0.06, 0.11],
          [0, 0.105],
        ]),
        { on: "matte", color: tone("#b5603a") },
        18,
      );
      leaves(b, [at[0], at[1] + 0.11 * k, at[2]], 10, 0.16 * k, 5 + kind);
  }
}

/** A tuft of arching leaves out of a pot. */
export function leaves(b: Batch, at: Vec3, count: number, reach: number, seed: number, color = "#4f9440"): void {
  const rng = random(seed);
  for (let i = 0; i < count; i++) {
    const a = i * 2.4 + rng.range(-0.3, 0.3);
    const out = reach * rng.range(0.55, 1);
    const up = reach * rng.range(0.5, 1.3);
    const wide = reach * rng.range(0.1, 0.16);
    const c = tone(color, rng.range(0.6, 1.35));
    b.grid(
      2,
      5,
      (u, v) => {
        const r = out * v;
        const y = up * (v * 1.7 - v * v * 1.05);
        const half = wide * Math.sin(Math.PI * Math.min(1, v * 0.93 + 0.07)) * (u - 0.5) * 2;
        const fold = -Math.abs(u - 0.5) * wide * 0.5;
        return [
          at[0] + Math.sin(a) * r + Math.cos(a) * half,
          at[1] + y + fold,
          at[2] + Math.cos(a) * r - Math.sin(a) * half,
        ];
      },
      { on: "foliage", color: c },
    );
  }
}

/** A floor lamp or, under 0.8 m, a table lamp. `lit` makes the shade glow. */
export function lamp(b: Batch, m: Made, lit: boolean): void {
  const h = m.height;
  const r = m.width / 2;
  const stand: Paint = { on: m.material === "wood" ? "wood" : "metal", color: m.color };
  const foot = h > 0.8 ? r * 0.72 : r * 0.55;
  b.lathe(
    [0, 0, 0],
    [
      [0, 0],
      [foot, 0],
      [foot, 0.012],
      [foot * 0.8, 0.022],
      [0.014, 0.04],
    ],
    stand,
    28,
  );
  if (h > 0.8)
    b.lathe(
      [0, 0, 0],
      [
        [0.012, 0.03],
        [0.012, h * 0.84],
      ],
      stand,
      10,
    );
  else
    b.lathe(
      [0, 0, 0],
      [
        [0.03, 0.03],
        [foot * 0.8, h * 0.2],
        [foot * 0.62, h * 0.38],
        [0.018, h * 0.5],
        [0.012, h * 0.66],
      ],
      { ...stand, on: "gloss" },
      24,
    );
  const shade = m.second ?? tone("#efe2c6");
  const low = h > 0.8 ? h - 0.3 : h * 0.55;
  const glow = lit
    ? (p: Vec3): Color => dim([1, 0.62, 0.3], 1.25 - 0.75 * Math.abs((p[1] - low) / (h - low) - 0.45))
    : undefined;
  const cover: Paint = { on: "cloth", color: shade, glow };
  const rows = 4;
  b.lathe(
    [0, 0, 0],
    Array.from({ length: rows + 1 }, (_, i): Vec2 => [r - r * 0.32 * (i / rows), low + (h - low) * (i / rows)]),
    cover,
    32,
  );
  for (const [rr, y] of [
    [r, low],
    [r * 0.68, h],
  ])
    b.lathe(
      [0, y, 0],
      [
        [rr, -0.004],
        [rr + 0.004, 0],
        [rr, 0.004],
      ],
      { on: "cloth", color: dim(shade, 0.7) },
      32,
    );
}

/** A rug with a border, flat on the floor. */
export function rug(b: Batch, m: Made, round: boolean): void {
  const { width: w, depth: d } = m;
  const main = m.color;
  const edge = m.second ?? dim(main, 0.45);
  // Bands of the border as metres from the rug's edge; each line is doubled so that colours don't bleed.
  const bands = round ? [0, 0.035 * w, 0.07 * w, 0.11 * w] : [0, 0.055, 0.11, 0.17];
  const colors = [edge, tone("#e6dcc4"), edge, main];
  const e = 1e-4;
  if (round) {
    const radii = [
      0,
      ...bands
        .slice(1)
        .reverse()
        .flatMap((t) => [w / 2 - t - e, w / 2 - t + e]),
      w / 2,
    ];
    const shade = (p: Vec3): Color =>
      colors[bands.findLastIndex((t) => w / 2 - Math.hypot(p[0], (p[2] * w) / d) >= t - e / 2)] ?? edge;
    b.grid(
      40,
      radii.length - 1,
      (u, v) => {
        const r = (radii[Math.round(v * (radii.length - 1))] * 2) / w;
        const a = u * Math.PI * 2;
        return [(Math.sin(a) * r * w) / 2, 0.004, (Math.cos(a) * r * d) / 2];
      },
      { on: "carpet", color: main, shade },
    );
    return;
  }
  const lines = (full: number): number[] => {
    const half = full / 2;
    const out = [half, ...bands.slice(1).flatMap((t) => [half - t + e, half - t - e])];
    return [...out.map((x) => -x), 0, ...out.reverse()];
  };
  const [xs, zs] = [lines(w), lines(d)];
  const shade = (p: Vec3): Color => {
    const t = Math.min(w / 2 - Math.abs(p[0]), d / 2 - Math.abs(p[2]));
    return colors[bands.findLastIndex((q) => t >= q - e / 2)] ?? edge;
  };
  b.grid(
    xs.length - 1,
    zs.length - 1,
    (u, v) => [xs[Math.round(u * (xs.length - 1))], 0.004, -zs[Math.round(v * (zs.length - 1))]],
    { on: "carpet", color: main, shade },
  );
  for (const s of [-1, 1])
    for (let i = 0; i < 40; i++)
      b.box(
        [s * (w / 2 + 0.025), 0.004, (i / 39 - 0.5) * d * 0.98],
        [0.05, 0.004, 0.008],
        { on: "carpet", color: tone("#e6dcc4") },
        { blocks: 0, omit: { bottom: true } },
      );
}

/** A cupboard with two doors over drawers; tall ones are wardrobes. */
export function cupboard(b: Batch, m: Made, rows = 1): void {
  const paint = paintOf(m.material, m.color);
  const { width: w, height: h, depth: d } = m;
  const plinth = 0.08;
  b.box([0, plinth / 2, -0.01], [w - 0.04, plinth, d - 0.06], darker(paint, 0.6));
  b.box([0, plinth + (h - plinth) / 2, 0], [w, h - plinth, d], paint, { bevel: 0.008 });
  b.box([0, h + 0.012, 0.006], [w + 0.03, 0.026, d + 0.03], darker(paint, 0.94), { bevel: 0.007 });
  const drawer = h > 1.4 ? 0.2 : 0.16;
  const top = h - 0.03 - drawer;
  for (const x of [-1, 1])
    drawers(b, (x * w) / 4, top + drawer / 2, d / 2 + 0.004, w / 2 - 0.03, drawer, 1, darker(paint, 1.04));
  for (let r = 0; r < rows; r++)
    for (const x of [-1, 1]) {
      const y0 = plinth + 0.02 + (r * (top - plinth - 0.03)) / rows;
      const y1 = plinth + 0.02 + ((r + 1) * (top - plinth - 0.03)) / rows - 0.01;
      door(b, (x * w) / 4, (y0 + y1) / 2, d / 2, w / 2 - 0.03, y1 - y0, paint, -x);
    }
}

/** A panelled door with a knob on the side that `hand` names (-1 left, 1 right), its face at z. */
export function door(
  b: Batch,
  x: number,
  y: number,
  z: number,
  width: number,
  height: number,
  paint: Paint,
  hand: number,
): void {
  const rail = Math.min(0.07, width * 0.18);
  b.box([x, y, z], [width, height, 0.014], darker(paint, 0.9));
  for (const s of [-1, 1]) {
    b.box([x + s * (width / 2 - rail / 2), y, z + 0.008], [rail, height, 0.016], paint, { bevel: 0.004, blocks: 0.5 });
    b.box([x, y + s * (height / 2 - rail / 2), z + 0.008], [width - rail * 2, rail, 0.016], darker(paint, 1.03), {
      bevel: 0.004,
      blocks: 0.5,
    });
  }
  b.within([x + hand * (width / 2 - rail / 2), y, z + 0.016], [Math.PI / 2, 0, 0], () =>
    b.lathe(
      [0, 0, 0],
      [
        [0.006, 0],
        [0.007, 0.014],
        [0.016, 0.02],
        [0.013, 0.031],
        [0, 0.033],
      ],
      { on: "metal", color: tone("#b08d4a") },
      12,
    ),
  );
}
