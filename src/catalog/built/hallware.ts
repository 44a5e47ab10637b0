/** What stands in halls and rooms of every trade, in the current frame of a kit, facing +z, standing on y = 0. */
import { random } from "../../shape/random.ts";
import type { Paint } from "./batch.ts";
import { GAY, type Kit, lit, mat, pickAt, ring, shaded, shine, times } from "./kit.ts";

const STEEL = mat("metal", "#b4b9be");
const DARK = mat("paint", "#26292d");
const GOLD = mat("metal", "#d0a84a");

/** A chandelier hanging with its lowest ring at y. */
export function chandelier(k: Kit, x: number, y: number, z: number, ceiling: number, r: number, on: number): void {
  k.bar([x, y, z], [x, ceiling, z], 0.02, GOLD, 5);
  k.turned(x, y - 0.1, z, [0, -0.2, 0.1, -0.1, 0.16, 0, 0.06, 0.14, 0.05, 0.7, 0.12, 0.8, 0.03, 0.95], GOLD, 12);
  for (const [n, q, h] of [
    [10, 1, 0],
    [6, 0.6, 0.5],
  ])
    ring(n, r * q, (_a, dx, dz) => {
      k.bent(
        [
          [x, y + h, z],
          [x + dx * 0.6, y + h - 0.22, z + dz * 0.6],
          [x + dx, y + h, z + dz],
        ],
        0.022,
        GOLD,
        4,
        3,
      );
      k.post(x + dx, y + h, z + dz, 0.18, 0.022, mat("matte", "#f4ecd8"), 0.022, 6);
      k.turned(x + dx, y + h + 0.18, z + dz, [0.02, 0, 0.04, 0.05, 0, 0.15], shine("#ffdc9a", 1 + 2.4 * on), 6);
      k.ball(x + dx * 0.8, y + h - 0.24, z + dz * 0.8, 0.035, lit("gloss", "#e8f0f4", 0.5), 5, 0.07);
    });
}

/** A fluted column h high. */
export function column(k: Kit, x: number, z: number, h: number, r: number, paint: Paint, gold = false): void {
  const trim = gold ? GOLD : shaded(paint, 1.05);
  k.slab(x, 0, z, r * 3, 0.3, r * 3, trim, 0.02);
  k.turned(x, 0.3, z, [r * 1.3, 0, r * 1.35, 0.12, r, 0.2, r * 0.86, h - 0.95], paint, 16);
  k.turned(x, h - 0.7, z, [r * 0.9, 0, r * 1.2, 0.2, r * 1.5, 0.42], trim, 16);
  k.slab(x, h - 0.28, z, r * 3.2, 0.28, r * 3.2, trim, 0.02);
}

/** A row of theatre seats along x, w wide, seen from behind or before. */
export function seatRow(k: Kit, w: number, hex: string): void {
  const n = Math.round(w / 0.58);
  times(n, (i) => {
    const x = ((i + 0.5) / n - 0.5) * w;
    k.slab(x, 0.38, 0.04, 0.48, 0.12, 0.46, mat("cloth", hex), 0.04);
    k.slab(x, 0.42, -0.2, 0.48, 0.62, 0.12, mat("cloth", hex, 0.9), 0.04);
    k.slab(x + 0.28, 0.2, 0, 0.05, 0.44, 0.4, DARK);
  });
}

/** Bottles in a row on y, x from-to. */
export function bottles(k: Kit, x0: number, x1: number, y: number, z: number, seed: number, glow: number): void {
  const rng = random(seed);
  for (let x = x0; x < x1; x += 0.13) {
    const h = rng.range(0.2, 0.34);
    const r = rng.range(0.032, 0.044);
    const hex = rng.pick(["#2f5a34", "#7a3a1a", "#c8882a", "#d8d2c0", "#8a2a2a", "#3a5a8a", "#d8b45a"]);
    k.turned(
      x,
      y,
      z + rng.range(-0.02, 0.02),
      [r, 0, r, h * 0.6, r * 0.36, h * 0.75, r * 0.36, h],
      lit("gloss", hex, glow * 0.35),
      8,
    );
  }
}

/** A glass case with something golden in it. */
export function showcase(k: Kit, seed: number): void {
  k.slab(0, 0, 0, 0.9, 0.95, 0.7, mat("paint", "#3a3f46"), 0.01);
  const kind = seed % 3;
  if (kind === 0)
    k.turned(0, 0.95, 0, [0.1, 0, 0.06, 0.06, 0.16, 0.24, 0.1, 0.38, 0.13, 0.44], mat("gloss", "#b8683a"), 16);
  else if (kind === 1) {
    k.ball(0, 1.2, 0, 0.13, mat("metal", "#d8b04a"), 12, 0.16);
    k.slab(0, 0.95, 0, 0.2, 0.12, 0.2, DARK);
  } else
    ring(5, 0.16, (_a, x, z, i) =>
      k.turned(
        x,
        0.95,
        z,
        [0.05, 0, 0.07, 0.12, 0, 0.2 + 0.06 * i],
        lit("gloss", pickAt(["#7a5ac8", "#4ab0c8", "#c84a8a"], i), 0.1),
        6,
      ),
    );
  const glass: Paint = { on: "glass", color: [0.9, 0.97, 1] };
  for (const [x, z, t] of [
    [0, 0.34, 0],
    [0.44, 0, Math.PI / 2],
    [-0.44, 0, -Math.PI / 2],
  ])
    k.at(x, 1.25, z, t, () => k.face(0, 0, 0, t ? 0.68 : 0.88, 0.6, glass));
  for (const x of [-0.44, 0.44]) for (const z of [-0.34, 0.34]) k.bar([x, 0.95, z], [x, 1.56, z], 0.012, DARK, 4);
  k.slab(0, 1.55, 0, 0.92, 0.05, 0.72, DARK);
}

/** The bones of a great lizard standing along x, about `l` long. */
export function skeleton(k: Kit, l: number): void {
  const bone = mat("matte", "#d8c8a4");
  const s = l / 9;
  const spine: [number, number, number][] = [
    [-4.6, 1.6, 0],
    [-3, 2.0, 0],
    [-1.4, 2.5, 0],
    [0, 2.9, 0],
    [1.2, 3.0, 0],
    [2.2, 3.4, 0],
    [2.9, 4.1, 0],
  ].map(([x, y, z]) => [x * s, y * s, z * s]);
  k.bent(spine, (t) => s * (0.05 + 0.12 * Math.sin(Math.PI * Math.min(1, t * 1.1))), bone, 7, 5);
  for (let i = 0; i < 30; i++) {
    const t = i / 29;
    const f = t * 6;
    const j = Math.min(5, Math.floor(f));
    const [a, b] = [spine[j], spine[j + 1]];
    const p = [0, 1, 2].map((q) => a[q] + (b[q] - a[q]) * (f - j)) as [number, number, number];
    k.slab(p[0], p[1], 0, 0.1 * s, 0.3 * s * (0.4 + Math.sin(Math.PI * t)), 0.06 * s, bone);
    if (t > 0.48 && t < 0.82 && i % 2 === 0)
      for (const z of [-1, 1])
        k.bent(
          [
            [p[0], p[1], 0],
            [p[0] + 0.1 * s, p[1] - 0.5 * s, z * 0.62 * s],
            [p[0] + 0.2 * s, p[1] - 1.25 * s, z * 0.3 * s],
          ],
          0.045 * s,
          bone,
          5,
          3,
        );
  }
  for (const z of [-1, 1]) {
    k.bent(
      [
        [-0.6 * s, 2.6 * s, z * 0.3 * s],
        [0.1 * s, 1.7 * s, z * 0.5 * s],
        [-0.5 * s, 0.8 * s, z * 0.5 * s],
        [-0.1 * s, 0.06, z * 0.5 * s],
      ],
      (t) => s * (0.14 - 0.06 * t),
      bone,
      7,
      3,
    );
    k.slab(0.1 * s, 0, z * 0.5 * s, 0.7 * s, 0.1 * s, 0.3 * s, bone, 0.02);
    k.bent(
      [
        [1.7 * s, 2.9 * s, z * 0.3 * s],
        [2 * s, 2.3 * s, z * 0.4 * s],
        [2.35 * s, 2.4 * s, z * 0.35 * s],
      ],
      0.06 * s,
      bone,
      5,
      3,
    );
  }
  k.tilt(3.25 * s, 4.1 * s, 0, [0, 0, -0.12], () => {
    k.slab(0.1 * s, 0.1 * s, 0, 1.1 * s, 0.42 * s, 0.52 * s, bone, 0.12 * s);
    k.slab(0.75 * s, 0.12 * s, 0, 0.7 * s, 0.26 * s, 0.36 * s, bone, 0.08 * s);
    k.tilt(0, 0, 0, [0, 0, -0.22], () => k.slab(0.6 * s, -0.16 * s, 0, 1.3 * s, 0.13 * s, 0.36 * s, bone, 0.04 * s));
    for (const z of [-1, 1]) {
      k.ball(0.05 * s, 0.36 * s, z * 0.26 * s, 0.1 * s, DARK, 8);
      times(8, (i) =>
        k.turned(
          0.3 * s + i * 0.1 * s,
          0.12 * s,
          z * 0.16 * s,
          [0, -0.13 * s, 0.03 * s, 0],
          mat("gloss", "#f2ead2"),
          5,
        ),
      );
    }
  });
}

/** A treadmill seen from the side, its runner facing +z. */
export function treadmill(k: Kit): void {
  k.slab(0, 0.06, 0.1, 0.8, 0.14, 1.7, DARK, 0.03);
  k.slab(0, 0.2, 0.1, 0.55, 0.012, 1.55, mat("matte", "#15171a"));
  for (const x of [-0.38, 0.38]) {
    k.bar([x, 0.1, 0.8], [x, 1.25, 0.62], 0.035, STEEL, 6);
    k.bar([x, 0.95, 0.68], [x, 0.92, 0.1], 0.025, DARK, 6);
  }
  k.tilt(0, 1.25, 0.62, [-0.5, 0, 0], () => {
    k.slab(0, 0, 0, 0.8, 0.32, 0.06, DARK, 0.02);
    k.tilt(0, 0.17, -0.035, [0, Math.PI, 0], () => k.face(0, 0, 0, 0.5, 0.2, shine("#5ac8e8", 0.9)));
  });
}

/** A rack of dumbbells, w wide. */
export function dumbbells(k: Kit, w: number): void {
  for (const y of [0.25, 0.7]) {
    k.tilt(0, y, 0, [0.3, 0, 0], () => k.slab(0, 0, 0, w, 0.05, 0.42, DARK));
    times(Math.round(w / 0.3), (_i, u) => {
      const x = (u - 0.5) * (w - 0.24);
      k.bar([x, y + 0.12, -0.12], [x, y + 0.1, 0.16], 0.018, STEEL, 6);
      for (const z of [-0.12, 0.14])
        k.tilt(x, y + 0.12, z, [Math.PI / 2, 0, 0], () =>
          k.turned(0, -0.05, 0, [0.085, 0, 0.09, 0.02, 0.09, 0.08, 0.085, 0.1], mat("matte", "#2b2e33"), 8),
        );
    });
  }
  for (const x of [-w / 2, w / 2]) k.slab(x, 0, 0, 0.08, 0.95, 0.5, mat("paint", "#c8382a"));
}

/** A hospital bed with rails, its head at -z; `made` with a pillow and a blanket. */
export function sickbed(k: Kit): void {
  k.slab(0, 0.42, 0, 0.95, 0.12, 2, STEEL, 0.02);
  k.slab(0, 0.54, 0, 0.9, 0.16, 1.95, mat("cloth", "#f2f4f4"), 0.05);
  k.slab(0, 0.68, 0.35, 0.94, 0.05, 1.2, mat("cloth", "#8fc0c8"), 0.02);
  k.slab(0, 0.68, -0.72, 0.6, 0.14, 0.4, mat("cloth", "#ffffff"), 0.06);
  for (const z of [-1.02, 1.02]) k.slab(0, 0.3, z, 0.95, z < 0 ? 0.85 : 0.55, 0.06, mat("paint", "#dfe6e8"), 0.02);
  for (const x of [-0.5, 0.5]) {
    k.bar([x, 0.85, -0.7], [x, 0.85, 0.4], 0.018, STEEL, 6);
    for (const z of [-0.7, -0.15, 0.4]) k.bar([x, 0.5, z], [x, 0.85, z], 0.014, STEEL, 5);
  }
  for (const x of [-0.4, 0.4]) for (const z of [-0.9, 0.9]) k.bar([x, 0, z], [x, 0.45, z], 0.03, STEEL, 6);
}

/** A lamp-lit screen on an arm or stand, its face to +z, bottom at y. */
export function screen(
  k: Kit,
  x: number,
  y: number,
  z: number,
  w: number,
  h: number,
  hex = "#3a9ac8",
  lines = true,
): void {
  k.slab(x, y, z, w, h, 0.05, DARK, 0.01);
  k.face(x, y + h / 2, z + 0.027, w * 0.93, h * 0.88, shine(hex, 0.32));
  if (!lines) return;
  const rng = random(Math.round(x * 31 + y * 17 + w * 7));
  let last = y + h * 0.5;
  times(9, (i) => {
    const [x0, x1] = [x + (i / 9 - 0.5) * w * 0.85, x + ((i + 1) / 9 - 0.5) * w * 0.85];
    const next = y + h * rng.range(0.25, 0.8);
    k.bar([x0, last, z + 0.03], [x1, next, z + 0.03], 0.006, shine("#b8ffe0", 1.4), 3);
    last = next;
  });
}

/** Glassware of a laboratory in a row from x0 to x1 on y. */
export function glassware(k: Kit, x0: number, x1: number, y: number, z: number, seed: number): void {
  const rng = random(seed);
  for (let x = x0; x < x1; x += 0.24) {
    const liquid = lit("gloss", rng.pick(["#3ac86a", "#3a8ae0", "#e0503a", "#e8c02a", "#a05ad0"]), 0.22);
    const r = rng.range(0.06, 0.09);
    const glass: Paint = { on: "glass", color: [0.85, 0.95, 1] };
    if (rng.chance(0.5)) {
      k.turned(x, y, z, [r * 0.95, 0, r * 0.4, r * 1.3], liquid, 12);
      k.turned(x, y, z, [r, 0, r * 0.3, r * 2, r * 0.3, r * 3, r * 0.4, r * 3.05], glass, 12);
    } else {
      k.turned(x, y, z, [r * 0.7, 0, r * 0.7, r * 1.6, 0, r * 1.6], liquid, 12);
      k.turned(x, y, z, [r * 0.75, 0, r * 0.75, r * 3], glass, 12);
    }
  }
}

/** A drum kit. */
export function drumKit(k: Kit): void {
  const shell = mat("gloss", "#b02a2a");
  const skin = mat("matte", "#f2eee4");
  k.tilt(0, 0.33, 0.1, [Math.PI / 2, 0, 0], () => {
    k.turned(0, -0.2, 0, [0.32, 0, 0.32, 0.4], shell, 20);
    k.turned(0, 0.2, 0, [0.32, 0, 0, 0.01], skin, 20);
    k.turned(0, 0.16, 0, [0.33, 0, 0.34, 0.02, 0.33, 0.05], STEEL, 20);
  });
  for (const [x, y, z, r, h] of [
    [-0.26, 0.72, 0, 0.17, 0.2],
    [0.24, 0.74, 0, 0.19, 0.22],
    [0.62, 0.3, -0.3, 0.23, 0.36],
    [-0.6, 0.5, -0.35, 0.2, 0.14],
  ]) {
    k.turned(x, y, z, [r, 0, r, h], shell, 16);
    k.turned(x, y + h, z, [r, 0, 0, 0.008], skin, 16);
    k.bar([x, 0, z], [x, y, z], 0.015, STEEL, 5);
  }
  for (const [x, y, z, r] of [
    [-0.75, 1.25, -0.1, 0.26],
    [0.78, 1.3, -0.1, 0.28],
    [-0.9, 0.85, -0.4, 0.2],
  ]) {
    k.tilt(x, y, z, [0.25, 0, -0.1], () => k.turned(0, 0, 0, [r, 0, 0.05, 0.03, 0, 0.05], GOLD, 18));
    k.bar([x, 0, z], [x, y, z], 0.014, STEEL, 5);
  }
  k.turned(0, 0.5, -0.75, [0.17, 0, 0.17, 0.08, 0, 0.09], DARK, 14);
  k.bar([0, 0, -0.75], [0, 0.5, -0.75], 0.03, STEEL);
}

/** A loudspeaker box. */
export function speaker(k: Kit, w: number, h: number): void {
  k.slab(0, 0, 0, w, h, w * 0.8, DARK, 0.02);
  for (const [y, r] of [
    [0.3, 0.36],
    [0.74, 0.2],
  ])
    k.tilt(0, h * y, w * 0.405, [Math.PI / 2, 0, 0], () => {
      k.turned(0, 0, 0, [w * r * 1.1, 0, w * r, 0.02, w * r * 0.5, -0.03, 0, -0.01], mat("matte", "#45484e"), 16);
      k.disc(0, 0.005, 0, w * r * 0.3, mat("gloss", "#17191c"), 12);
    });
}

/** A grand piano, its keys towards +z. */
export function grandPiano(k: Kit): void {
  const black = mat("gloss", "#17181a");
  k.slab(0, 0.72, 0.3, 1.5, 0.28, 0.6, black, 0.02);
  k.slab(-0.1, 0.72, -0.45, 1.3, 0.28, 1, black, 0.02);
  k.slab(-0.35, 0.72, -1.1, 0.8, 0.28, 0.5, black, 0.05);
  k.slab(0, 0.82, 0.68, 1.4, 0.06, 0.18, mat("gloss", "#f6f2e6"));
  times(20, (i) => {
    if (i % 7 !== 2 && i % 7 !== 6) k.bit(-0.66 + i * 0.07, 0.88, 0.64, 0.03, 0.03, 0.1, black);
  });
  k.tilt(-0.72, 1, -0.3, [0, 0, 0.75], () => k.slab(0.66, 0, 0, 1.3, 0.03, 1.6, black, 0.01));
  k.bar([0.45, 1, -0.2], [0.35, 1.75, -0.2], 0.015, black);
  for (const [x, z] of [
    [-0.6, 0.35],
    [0.6, 0.35],
    [-0.3, -1.1],
  ])
    k.bar([x, 0, z], [x, 0.72, z], 0.05, black, 8);
  k.slab(0, 0.42, 1.15, 0.8, 0.1, 0.36, black, 0.03);
  for (const x of [-0.35, 0.35]) k.bar([x, 0, 1.15], [x, 0.42, 1.15], 0.03, black);
}

/** A store's shelves with goods on both boards' fronts, w wide along x, facing +z and -z. */
export function gondola(k: Kit, w: number, seed: number, h = 1.7): void {
  const rng = random(seed);
  k.slab(0, 0, 0, w, 0.14, 0.9, mat("paint", "#5a6068"));
  k.slab(0, 0.14, 0, w, h - 0.14, 0.05, mat("paint", "#e2e6e8"));
  for (let j = 0; j < 4; j++) {
    const y = 0.16 + (j * (h - 0.2)) / 4;
    k.slab(0, y, 0, w, 0.035, 0.84 - j * 0.05, mat("paint", "#eef0f0"));
    for (const s of [1, -1])
      k.bit(
        0,
        y - 0.01,
        s * (0.425 - j * 0.025),
        w,
        0.05,
        0.012,
        mat("paint", pickAt(["#d8382a", "#e8b02a", "#2f7ab0"], seed)),
      );
    for (const s of [1, -1])
      for (let x = -w / 2 + 0.1; x < w / 2 - 0.1; ) {
        const hex = rng.pick([
          "#d8452a",
          "#f0c23a",
          "#3a8ab0",
          "#f2efe6",
          "#5aa048",
          "#8a3a7a",
          "#e87a2a",
          "#2f4f8a",
          "#e89ab0",
        ]);
        const [bw, bh] = [rng.range(0.11, 0.19), rng.range(0.18, 0.3)];
        const n = rng.int(2, 4);
        for (let i = 0; i < n && x < w / 2 - 0.1; i++, x += bw + 0.008)
          k.b.box(
            [x + bw / 2, y + 0.035 + bh / 2, s * (0.3 - j * 0.025)],
            [bw, bh, 0.16],
            mat("paint", hex, rng.range(0.9, 1.05)),
            { omit: { bottom: true, back: s > 0, front: s < 0 }, blocks: 0 },
          );
      }
  }
}

/** A pew or long bench with a back, w wide. */
export function pew(k: Kit, w: number, hex = "#6a4428"): void {
  const p = mat("matte", hex);
  k.slab(0, 0.42, 0, w, 0.05, 0.42, p, 0.01);
  k.slab(0, 0.42, -0.22, w, 0.52, 0.05, p, 0.01);
  for (const x of [-w / 2, w / 2]) k.slab(x, 0, -0.03, 0.07, 0.98, 0.5, shaded(p, 0.9), 0.02);
}

/** A window of coloured glass, pointed, w by h, its foot at y on the plane z. */
export function stainedGlass(
  k: Kit,
  x: number,
  y: number,
  z: number,
  w: number,
  h: number,
  seed: number,
  glow: number,
): void {
  const rng = random(seed);
  const hues = ["#c8283a", "#2a5ac8", "#e8b02a", "#2a9a5a", "#7a3ab0", "#e8702a", "#4ab8d8"];
  const half = (v: number): number => (v < 0.6 ? 1 : Math.cos(((v - 0.6) / 0.4) * Math.PI * 0.5) ** 0.8);
  const [nx, ny] = [4, 9];
  for (let j = 0; j < ny; j++)
    for (let i = 0; i < nx; i++) {
      const [v0, v1] = [j / ny + 0.008, (j + 1) / ny - 0.008];
      const at = (u: number, v: number): [number, number, number] => [x + (u - 0.5) * w * half(v), y + v * h, z + 0.02];
      const [u0, u1] = [i / nx + 0.02, (i + 1) / nx - 0.02];
      k.poly(shine(rng.pick(hues), glow * rng.range(0.5, 1.1)), at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1));
    }
  k.face(x, y + h * 0.3, z + 0.005, w * 1.12, h * 0.66, mat("matte", "#2a2622"));
  const frame: [number, number, number][] = Array.from({ length: 17 }, (_, i) => {
    const v = Math.min(1, i <= 8 ? i / 8 : (16 - i) / 8);
    return [x + (i <= 8 ? -0.5 : 0.5) * w * half(v) * 1.06, y + v * h * 1.02, z + 0.04];
  });
  k.b.rod(frame, 0.07, mat("stone", "#c9bfa8"), { segments: 32, sides: 5 });
}

/** Shelving of steel with boxes, w wide, h high. */
export function rack(k: Kit, w: number, h: number, seed: number): void {
  const rng = random(seed);
  for (const x of [-w / 2, 0, w / 2])
    for (const z of [-0.5, 0.5]) k.slab(x, 0, z, 0.09, h, 0.09, mat("paint", "#2f5fa8"));
  for (let y = 0.15; y < h - 0.6; y += 1.5) {
    for (const z of [-0.5, 0.5]) k.bit(0, y, z, w, 0.12, 0.06, mat("paint", "#e8782a"));
    k.slab(0, y + 0.1, 0, w, 0.05, 1, mat("matte", "#a8845a"));
    for (let x = -w / 2 + 0.5; x < w / 2 - 0.3; x += 0.95) {
      if (rng.chance(0.14)) continue;
      const s = rng.range(0.55, 0.85);
      k.slab(
        x,
        y + 0.15,
        rng.range(-0.08, 0.08),
        s,
        rng.range(0.45, 1.05),
        0.8,
        mat("matte", rng.pick(["#b58a5a", "#a87c4c", "#c49a68", "#8a9aa8"]), rng.range(0.85, 1.1)),
        0.01,
      );
    }
  }
}

/** A stage with curtains drawn aside, w wide, its front at z = 0 and floor at y. */
export function stageFrame(k: Kit, w: number, y: number, d: number, h: number, hex = "#8a1f24"): void {
  k.slab(0, 0, -d / 2, w, y, d, mat("matte", "#6a4428"));
  k.flat(0, y + 0.005, -d / 2, w, d, mat("gloss", "#a8753f"), 8, 3);
  const drape = (x0: number, x1: number, z: number, y0: number, y1: number): void =>
    k.b.grid(
      Math.round((Math.abs(x1 - x0) / 0.6) * 6),
      6,
      (u, v) => [
        x0 + (x1 - x0) * u,
        y0 + (y1 - y0) * v,
        z + 0.12 * Math.sin(u * Math.abs(x1 - x0) * 11) * (1 - v * 0.4),
      ],
      { ...mat("cloth", hex), shade: (p) => shaded(mat("cloth", hex), 0.6 + 4 * (p[2] - z + 0.12)).color },
    );
  for (const s of [-1, 1])
    for (const [z, in0] of [
      [-0.2, 0.3],
      [-1.3, 0.37],
    ])
      drape(s > 0 ? w * in0 : -w * 0.5, s > 0 ? w * 0.5 : -w * in0, z, y, h);
  drape(-w * 0.5, w * 0.5, 0.02, h - 0.9, h);
  k.slab(0, h - 1, 0.16, w, 0.08, 0.05, GOLD);
}

/** A car-like thing for a lift or a garage is a vehicle; this is the wall of tools above a bench, w wide. */
export function toolWall(k: Kit, w: number): void {
  k.slab(0, 0, 0.35, w, 0.9, 0.7, mat("paint", "#b0342a"), 0.02);
  k.slab(0, 0.9, 0.36, w + 0.06, 0.06, 0.76, mat("matte", "#a8794a"), 0.01);
  for (let i = 0; i < Math.round(w / 0.7); i++)
    for (let j = 0; j < 3; j++)
      k.bit(
        ((i + 0.5) / Math.round(w / 0.7) - 0.5) * w,
        0.1 + j * 0.27,
        0.71,
        0.62,
        0.23,
        0.02,
        mat("paint", "#c8443a"),
      );
  k.face(0, 1.65, 0.02, w, 1.2, mat("matte", "#c9b48a"));
  const rng = random(6);
  for (let x = -w / 2 + 0.2; x < w / 2 - 0.1; x += 0.24) {
    const y = rng.range(1.5, 1.95);
    const long = rng.range(0.25, 0.45);
    k.bar([x, y - long * 0.5, 0.06], [x, y + long * 0.3, 0.06], 0.018, mat("metal", "#a8adb2"), 5);
    k.bar([x, y - long, 0.06], [x, y - long * 0.5, 0.06], 0.028, mat("paint", rng.pick(GAY as string[])), 6);
    if (rng.chance(0.5)) k.slab(x, y + long * 0.25, 0.06, 0.13, 0.07, 0.05, mat("metal", "#8a9096"));
  }
}

/** A wall of round rivets and ribs of a ship in space, along x. */
export function hullRib(k: Kit, h: number, d: number): void {
  const p = mat("paint", "#c8d0d6");
  for (const s of [-1, 1]) {
    k.poly(
      p,
      ...((s > 0
        ? [
            [3.1, 0, 0],
            [3.4, 1.4, 0],
            [2.5, h, 0],
            [2.2, h, 0],
            [3, 1.4, 0],
            [2.7, 0, 0],
          ]
        : [
            [-2.7, 0, 0],
            [-3, 1.4, 0],
            [-2.2, h, 0],
            [-2.5, h, 0],
            [-3.4, 1.4, 0],
            [-3.1, 0, 0],
          ]) as [number, number, number][]),
    );
    k.bar([s * 2.95, 0.1, 0.02], [s * 3.1, 1.4, 0.02], 0.03, shine("#7ad0ff", 1.3), 4);
  }
  k.slab(0, h - 0.25, 0, 4.6, 0.25, d, p, 0.02);
}
