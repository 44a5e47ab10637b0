/** Things that belong to rooms: pictures, plants, pendants, counters, boards, small goods. In the current frame of a batch. */
import { mix, type Vec2, type Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import { textMesh } from "../../shape/text.ts";
import type { Color } from "../../surface/spec.ts";
import { leaves } from "../furniture/pieces.ts";
import type { Batch, Paint } from "./batch.ts";
import { dim, tone } from "./surfaces.ts";

/** A framed painting on the wall plane z = 0, its middle at `at`: a landscape or an abstract by `seed`. */
export function picture(b: Batch, at: Vec3, width: number, height: number, seed: number, frame = "#7a5230"): void {
  const [x, y, z] = at;
  const f = Math.min(0.05, width * 0.08);
  const paint: Paint = { on: "paint", color: tone(frame) };
  for (const s of [-1, 1]) {
    b.box([x + s * (width / 2 - f / 2), y, z + 0.02], [f, height, 0.04], paint, { bevel: 0.008 });
    b.box([x, y + s * (height / 2 - f / 2), z + 0.02], [width - f * 2, f, 0.04], paint, { bevel: 0.008 });
  }
  b.panel([x, y, z + 0.012], width - f * 2, height - f * 2, { on: "matte", color: tone("#f1ece0") });
  const [w, h] = [width - f * 2 - width * 0.14, height - f * 2 - width * 0.14];
  const rng = random(seed);
  const sky = tone(rng.pick(["#f2c98a", "#9cc3d9", "#e8b0a0", "#c9d6b0"]));
  const land = tone(rng.pick(["#3f6f6a", "#5a5f8a", "#8a5a3a", "#4f7a4a"]));
  const low = y - h / 2;
  b.panel(
    [x, y, z + 0.014],
    w,
    h,
    { on: "matte", color: sky, shade: (p) => mix(dim(sky, 1.1), dim(sky, 0.6), (p[1] - low) / h) },
    1,
    4,
  );
  b.mesh(disc([x + rng.range(-0.2, 0.2) * w, y + h * 0.18, z + 0.0155], Math.min(w, h) * 0.13), {
    on: "matte",
    color: tone("#fff2d0"),
  });
  for (let k = 0; k < 3; k++) {
    const c = mix(land, sky, 0.6 - k * 0.3);
    const base = 0.52 - k * 0.16;
    const ph = rng.range(0, 6);
    b.grid(
      12,
      1,
      (u, v) => [x + (u - 0.5) * w, low + v * h * (base + 0.09 * Math.sin(u * (5 + k) + ph)), z + 0.016 + k * 0.0012],
      { on: "matte", color: c },
    );
  }
}

const disc = (at: Vec3, r: number) => {
  const n = 24;
  const positions = new Float32Array((n + 1) * 3);
  const normals = new Float32Array((n + 1) * 3);
  const indices = new Uint32Array(n * 3);
  positions.set(at, 0);
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI * 2;
    positions.set([at[0] + Math.cos(a) * r, at[1] + Math.sin(a) * r, at[2]], (i + 1) * 3);
    indices.set([0, i + 1, ((i + 1) % n) + 1], i * 3);
  }
  for (let i = 2; i < normals.length; i += 3) normals[i] = 1;
  return { positions, normals, indices };
};

/** A house plant in a pot, `height` tall. */
export function plant(b: Batch, at: Vec3, height: number, seed: number, pot = "#b5603a"): void {
  const r = height * 0.16;
  const h = height * 0.28;
  b.lathe(
    at,
    [
      [0, 0],
      [r * 0.72, 0],
      [r, h * 0.9],
      [r * 1.08, h * 0.9],
      [r * 1.08, h],
      [r * 0.94, h],
      [r * 0.9, h * 0.88],
      [0, h * 0.86],
    ],
    { on: "matte", color: tone(pot) },
    20,
  );
  leaves(b, [at[0], at[1] + h * 0.85, at[2]], 18, height * 0.5, seed);
  leaves(b, [at[0], at[1] + h * 0.85, at[2]], 8, height * 0.34, seed + 1, "#5a9a4a");
}

/** A pendant lamp whose shade hangs with its rim at `at`; the cord goes up to `ceiling`. */
export function pendant(
  b: Batch,
  at: Vec3,
  ceiling: number,
  radius: number,
  color: Color,
  lit: number,
  sides = 20,
): void {
  const [x, y, z] = at;
  const shade: Vec2[] = [
    [radius, 0],
    [radius * 0.86, radius * 0.42],
    [radius * 0.5, radius * 0.75],
    [0.03, radius * 0.92],
  ];
  b.within(at, 0, () => {
    b.lathe([0, 0, 0], shade, { on: "gloss", color }, sides);
    const inside = shade.map(([r, h]): Vec2 => [Math.max(0, r - 0.004), h]).reverse();
    const glow: Color = dim([1, 0.72, 0.4], 0.9 * lit);
    b.lathe([0, 0, 0], inside, { on: "matte", color: tone("#fff1d8"), glow }, sides);
    if (sides < 8) return;
    b.lathe(
      [0, 0, 0],
      [
        [0, -0.01],
        [0.045, 0.03],
        [0.05, 0.07],
        [0.03, 0.12],
      ],
      { on: "glow", color: [0, 0, 0], glow: dim([1, 0.8, 0.5], 0.2 + 3.5 * lit) },
      Math.min(12, sides),
    );
  });
  b.rod(
    [
      [x, y + radius * 0.9, z],
      [x, ceiling, z],
    ],
    0.005,
    { on: "paint", color: tone("#22201e") },
    { segments: 1, sides: sides < 8 ? 3 : 5 },
  );
}

/** A counter with panelled front, facing +z, its top at y = height. */
export function counter(
  b: Batch,
  at: Vec3,
  width: number,
  height: number,
  depth: number,
  front: Paint,
  top: Paint,
  panels: number,
): void {
  const [x, y, z] = at;
  b.box([x, y + height / 2 + 0.02, z - 0.01], [width, height - 0.12, depth - 0.04], {
    ...front,
    color: dim(front.color, 0.85),
  });
  b.box([x, y + 0.04, z - 0.05], [width - 0.02, 0.08, depth - 0.08], { on: "paint", color: tone("#2a2622") });
  const each = width / panels;
  for (let i = 0; i < panels; i++) {
    const cx = x - width / 2 + (i + 0.5) * each;
    b.box([cx, y + 0.1 + (height - 0.17) / 2, z + depth / 2 - 0.025], [each - 0.012, height - 0.19, 0.022], front, {
      bevel: 0.006,
    });
    b.box(
      [cx, y + height - 0.16, z + depth / 2 + 0.0],
      [each * 0.34, 0.014, 0.02],
      { on: "metal", color: tone("#9a9488") },
      { bevel: 0.004 },
    );
  }
  b.box([x, y + height - 0.02, z + 0.01], [width + 0.03, 0.04, depth + 0.03], top, { bevel: 0.008 });
}

/** Jars, cups and boxes in a row on a board at y, from x0 to x1, their fronts near z. `glow` lights them a little. */
export function goods(
  b: Batch,
  x0: number,
  x1: number,
  y: number,
  z: number,
  most: number,
  seed: number,
  glow = 0,
  spacing = 0.15,
): void {
  const rng = random(seed);
  for (let x = x0 + spacing / 2; x < x1; x += spacing * rng.range(0.8, 1.25)) {
    if (rng.chance(0.12)) continue;
    const h = most * rng.range(0.42, 0.95);
    const w = spacing * rng.range(0.5, 0.78);
    const c = tone(
      rng.pick(["#d8552a", "#e8c070", "#3a7a8a", "#f0e0c8", "#7a2a2a", "#4a8a4a", "#d9a0a0", "#30507a", "#b07a3a"]),
    );
    const paint: Paint = { on: "paint", color: c, glow: glow ? dim(c, glow) : undefined };
    const hide = { omit: { back: true, bottom: true }, blocks: 0 } as const;
    b.box([x, y + h / 2, z + rng.range(-0.02, 0.02)], [w, h, w], paint, hide);
    if (spacing > 0.32) continue;
    if (rng.chance(0.5)) {
      const lid = tone(rng.pick(["#3a2a20", "#c8b48a", "#8a2a22"]));
      b.box(
        [x, y + h + 0.012, z],
        [w * 0.7, 0.024, w * 0.7],
        { on: "paint", color: lid, glow: glow ? dim(lid, glow) : undefined },
        hide,
      );
    } else {
      const band = tone("#f4ead6");
      b.panel([x, y + h * 0.5, z + w / 2 + 0.022], w * 0.8, h * 0.32, {
        on: "paint",
        color: band,
        glow: glow ? dim(band, glow) : undefined,
      });
    }
  }
}

/** Lines of text on the plane z = 0, middle at `at`, each line shrunk to fit; `paint` fills the letters. */
export function lettering(
  b: Batch,
  lines: string[],
  at: Vec3,
  width: number,
  height: number,
  paint: Paint,
  depth = 0,
): void {
  const kept = lines.filter((l) => l.trim());
  if (!kept.length) return;
  const row = height / kept.length;
  kept.forEach((line, i) => {
    const m = textMesh(line, { size: row * 0.95, fit: [width, row * 0.78], depth });
    b.within([at[0], at[1] + height / 2 - (i + 0.5) * row, at[2]], 0, () => b.mesh(m, paint));
  });
}
