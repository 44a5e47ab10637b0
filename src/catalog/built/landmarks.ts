/** Landmarks and large outdoor things, each standing on y = 0 and facing +z in the kit's current frame. Metres. */
import type { Vec3 } from "../../shape/math.ts";
import { random } from "../../shape/random.ts";
import type { Paint } from "./batch.ts";
import { GAY, type Kit, mat, pickAt, ring, shaded, shine, times } from "./kit.ts";

const GOLD = mat("metal", "#d8b04a");
const DARK = mat("gloss", "#27303a");
const STONE = mat("stone", "#b3a892");

/** A clock face of radius r on the plane z. */
export function clockFace(k: Kit, x: number, y: number, z: number, r: number, lit = 0): void {
  k.tilt(x, y, z, [Math.PI / 2, 0, 0], () => {
    k.turned(0, 0, 0, [r * 1.12, -0.05 * r, r * 1.12, 0.06 * r, r, 0.06 * r], GOLD, 28);
    const glow = lit > 0.2 ? mat("matte", "#f6f0dc").color.map((c) => c * 0.8 * lit) : undefined;
    k.disc(
      0,
      0.04 * r,
      0,
      r,
      { on: "matte", color: mat("matte", "#f6f0dc").color, glow: glow as Vec3 | undefined },
      28,
    );
  });
  for (let i = 0; i < 12; i++)
    k.tilt(x, y, z + 0.05 * r, [0, 0, (i * Math.PI) / 6], () =>
      k.bit(0, r * 0.76, 0, r * 0.06, r * 0.16, r * 0.02, mat("paint", "#22242a")),
    );
  for (const [turn, long, wide] of [
    [-0.9, 0.52, 0.09],
    [0.6, 0.76, 0.06],
  ])
    k.tilt(x, y, z + 0.07 * r, [0, 0, turn], () =>
      k.bit(0, -0.08 * r, 0, wide * r, long * r, 0.02 * r, mat("paint", "#22242a")),
    );
}

/** A tall Gothic clock tower, w wide and h high. */
export function clockTower(k: Kit, w: number, h: number, lit = 0): void {
  const wall = mat("stone", "#b8945e");
  const rib = mat("stone", "#d2b37a");
  const body = h * 0.6;
  const a = w * 0.42;
  k.slab(0, 0, 0, w, h * 0.05, w, rib, 0.1);
  k.slab(0, 0, 0, a * 2, body, a * 2, wall);
  for (let side = 0; side < 4; side++)
    k.at(0, 0, 0, (side * Math.PI) / 2, () => {
      for (let i = -3; i <= 3; i++) k.slab(i * a * 0.31, 0, a, a * 0.09, body, w * 0.04, rib);
      for (let f = 1; f < 9; f++) {
        k.slab(0, (body * f) / 9, a, a * 2.04, h * 0.006, w * 0.05, rib);
        for (let i = -3; i < 3; i++)
          k.face((i + 0.5) * a * 0.31, (body * (f + 0.45)) / 9, a + 0.02, a * 0.14, body * 0.06, DARK);
      }
      k.slab(0, body, 0, a * 2.25, h * 0.135, a * 2.25, rib);
      clockFace(k, 0, body + h * 0.068, a * 1.13, a * 0.78, lit);
      for (const s of [-1, 1]) k.slab(s * a * 1.06, body, a * 1.06, a * 0.22, h * 0.2, a * 0.22, rib);
      for (let i = -2; i <= 2; i++) k.face(i * a * 0.36, body + h * 0.172, a * 1.02, a * 0.2, h * 0.045, DARK);
    });
  k.slab(0, body + h * 0.135, 0, a * 2, h * 0.065, a * 2, wall);
  const slate = mat("matte", "#4f5d58");
  const y = body + h * 0.2;
  k.hip(0, y, 0, a * 2.15, a * 2.15, h * 0.09, slate, a * 0.9);
  k.slab(0, y + h * 0.045, 0, a * 0.9, h * 0.05, a * 0.9, rib);
  k.hip(0, y + h * 0.09, 0, a * 1.15, a * 1.15, h * 0.1, slate);
  k.bar([0, y + h * 0.18, 0], [0, h, 0], 0.1, GOLD);
  k.ball(0, y + h * 0.19, 0, w * 0.025, GOLD, 8);
}

/** A dome with a finial on a drum, r wide, standing on y. */
export function dome(k: Kit, x: number, y: number, z: number, r: number, paint: Paint, onion = 0.2, sides = 20): void {
  const b = 1 + onion;
  k.turned(
    x,
    y,
    z,
    [
      r * 0.92,
      0,
      r * 0.92,
      r * 0.35,
      r * b * 0.98,
      r * 0.62,
      r * b,
      r * 0.9,
      r * 0.93,
      r * 1.3,
      r * 0.62,
      r * 1.62,
      r * 0.24,
      r * 1.85,
      0.02 * r,
      r * 2.0,
    ],
    paint,
    sides,
  );
  k.turned(
    x,
    y + r * 1.95,
    z,
    [0.07 * r, 0, 0.1 * r, 0.08 * r, 0.02 * r, 0.16 * r, 0.06 * r, 0.26 * r, 0, 0.5 * r],
    GOLD,
    8,
  );
}

/** A pointed niche on the plane z: frame and deep recess. */
function niche(k: Kit, x: number, y: number, z: number, w: number, h: number, frame: Paint, deep: Paint): void {
  k.face(x, y + h * 0.58, z, w * 1.25, h * 1.16, frame);
  const arch = (q: number, zz: number, p: Paint): void => {
    const points: Vec3[] = [
      [x - (w / 2) * q, y, zz],
      [x + (w / 2) * q, y, zz],
      [x + (w / 2) * q, y + h * 0.6, zz],
      [x + (w / 3.2) * q, y + h * 0.82 * q, zz],
      [x, y + h * 0.98 * q, zz],
      [x - (w / 3.2) * q, y + h * 0.82 * q, zz],
      [x - (w / 2) * q, y + h * 0.6, zz],
    ];
    k.poly(p, ...points);
  };
  arch(1, z + 0.03, deep);
}

/** A white marble mausoleum with an onion dome and four minarets, w wide over its terrace. */
export function domedPalace(k: Kit, w: number, wall = "#f4efe6"): void {
  const m = mat("plaster", wall);
  const deep = mat("matte", wall, 0.35);
  k.slab(0, 0, 0, w, w * 0.05, w, shaded(m, 0.9));
  const y = w * 0.05;
  const s = w * 0.29;
  const h = w * 0.24;
  k.slab(0, y, 0, s * 2, h, s * 1.5, m);
  k.slab(0, y, 0, s * 1.5, h, s * 2, m);
  for (let side = 0; side < 4; side++)
    k.at(0, y, 0, (side * Math.PI) / 2, () => {
      k.slab(0, 0, s, s * 0.86, h * 1.2, s * 0.06, m);
      niche(k, 0, 0, s * 1.035, s * 0.5, h * 0.9, shaded(m, 0.86), deep);
      for (const q of [-1, 1])
        for (const f of [0, 1])
          niche(k, q * s * 0.6, h * (0.06 + f * 0.47), s * 1.003, s * 0.17, h * 0.36, shaded(m, 0.9), deep);
      k.at(0, 0, 0, Math.PI / 4, () => {
        for (const f of [0, 1]) niche(k, 0, h * (0.06 + f * 0.47), s * 1.24, s * 0.2, h * 0.36, shaded(m, 0.9), deep);
      });
      k.at(0, 0, 0, Math.PI / 4, () => {
        k.slab(0, h, s * 0.72, s * 0.3, h * 0.2, s * 0.3, m);
        dome(k, 0, h * 1.18, s * 0.72, s * 0.19, m, 0.12, 14);
        const t = w * 0.66;
        k.post(0, -y, t, h * 1.75, w * 0.026, m, w * 0.019, 12);
        for (const f of [0.6, 1.15, 1.7]) k.post(0, h * f, t, w * 0.012, w * 0.032, shaded(m, 0.9), w * 0.034, 12);
        dome(k, 0, h * 1.7, t, w * 0.022, m, 0.1, 10);
      });
    });
  k.post(0, y + h, 0, h * 0.34, s * 0.52, shaded(m, 0.95), s * 0.52, 24);
  dome(k, 0, y + h * 1.3, 0, s * 0.5, m, 0.16, 28);
}

/** A mosque: prayer hall, a large dome and minarets. */
export function mosque(k: Kit, w: number): void {
  const m = mat("plaster", "#ece3cf");
  const teal = mat("gloss", "#2f8a8a");
  const h = w * 0.3;
  k.slab(0, 0, 0, w, h, w * 0.8, m);
  k.slab(0, h, 0, w * 1.02, w * 0.02, w * 0.82, shaded(m, 0.85));
  for (let i = -3; i <= 3; i++)
    niche(k, i * w * 0.13, 0, w * 0.402, w * 0.085, h * 0.72, mat("paint", "#3a7a8a"), mat("matte", "#2a2c30"));
  k.post(0, h, 0, h * 0.3, w * 0.27, m, w * 0.27, 24);
  dome(k, 0, h * 1.25, 0, w * 0.26, teal, 0.05, 28);
  for (const sx of [-1, 1])
    for (const sz of [-1, 1]) {
      dome(k, sx * w * 0.34, h, sz * w * 0.24, w * 0.09, teal, 0.05, 14);
      if (sz < 0) continue;
      k.post(sx * w * 0.56, 0, sz * w * 0.36, h * 2.7, w * 0.035, m, w * 0.028, 12);
      for (const f of [1.5, 2.3])
        k.post(sx * w * 0.56, h * f, sz * w * 0.36, h * 0.08, w * 0.05, shaded(m, 0.85), w * 0.05, 12);
      k.turned(sx * w * 0.56, h * 2.7, sz * w * 0.36, [w * 0.035, 0, w * 0.03, h * 0.2, 0.01, h * 0.7], teal, 12);
    }
}

/** A round arena of arches, r wide, h high, part of its outer ring gone. */
export function arena(k: Kit, r: number, h: number): void {
  const stone = mat("stone", "#cdb48c");
  const deep = mat("matte", "#3a2e22");
  const n = 44;
  const each = (2 * Math.PI * r) / n;
  ring(n, r, (a, x, z, i) => {
    const ruined = i > n * 0.6 && i < n * 0.86;
    const floors = ruined ? (i % 3 === 0 ? 1 : 2) : 4;
    k.at(x, 0, z, a, () => {
      for (let f = 0; f < floors; f++) {
        const [y, fh] = [(f * h) / 4, h / 4];
        const c = shaded(stone, 0.84 + 0.16 * ((i * 7 + f * 3) % 5) * 0.25);
        k.slab(0, y + fh * 0.84, 0, each * 1.02, fh * 0.16, each * 0.5, c);
        k.slab(-each * 0.36, y, 0, each * 0.32, fh * 0.84, each * 0.46, c);
        k.slab(each * 0.36, y, 0, each * 0.32, fh * 0.84, each * 0.46, c);
        k.post(-each * 0.5, y, each * 0.24, fh * 0.86, each * 0.08, shaded(c, 1.08), each * 0.07, 6);
        if (f < 3) {
          k.face(0, y + fh * 0.43, -each * 0.2, each * 0.8, fh * 0.86, deep);
          for (const s of [-1, 1])
            k.poly(
              c,
              [s * each * 0.2, y + fh * 0.84, each * 0.22],
              ...((s > 0
                ? [
                    [0.01, y + fh * 0.84, each * 0.22],
                    [s * each * 0.2, y + fh * 0.62, each * 0.22],
                  ]
                : [
                    [s * each * 0.2, y + fh * 0.62, each * 0.22],
                    [-0.01, y + fh * 0.84, each * 0.22],
                  ]) as Vec3[]),
            );
        } else k.slab(0, y + fh * 0.05, 0, each, fh * 0.8, each * 0.3, c);
        if (f === 3) k.face(0, y + fh * 0.5, each * 0.16, each * 0.3, fh * 0.3, deep);
      }
    });
  });
  ring(28, r * 0.86, (a, x, z, i) =>
    k.at(x, 0, z, a, () =>
      k.slab(0, 0, 0, (2 * Math.PI * r * 0.86) / 28, h * (0.5 + 0.08 * (i % 3)), r * 0.06, shaded(stone, 0.8)),
    ),
  );
}

/** A television tower of spheres on slanted legs, h high. */
export function pearlTower(k: Kit, h: number, lit = 0): void {
  const grey = mat("paint", "#b9bcc4");
  const glow = lit > 0.3 ? mat("gloss", "#c02a5a").color.map((c) => c * 0.9 * lit) : undefined;
  const pink: Paint = { on: "gloss", color: mat("gloss", "#b03a5a").color, glow: glow as Vec3 | undefined };
  ring(3, h * 0.016, (_a, x, z) => k.post(x, 0, z, h * 0.58, h * 0.012, grey, h * 0.011, 10));
  ring(3, h * 0.13, (_a, x, z) => k.bar([x, 0, z], [x * 0.12, h * 0.22, z * 0.12], h * 0.008, grey, 8));
  k.ball(0, h * 0.2, 0, h * 0.075, pink, 24);
  k.ball(0, h * 0.575, 0, h * 0.058, pink, 22);
  for (const y of [0.28, 0.34, 0.4, 0.46, 0.51]) k.ball(0, h * y, 0, h * 0.024, pink, 12);
  ring(3, h * 0.11, (_a, x, z) => k.ball(x, h * 0.03, z, h * 0.018, pink, 12));
  k.post(0, h * 0.6, 0, h * 0.12, h * 0.01, grey, h * 0.008, 10);
  k.ball(0, h * 0.73, 0, h * 0.026, pink, 12);
  k.bar([0, h * 0.73, 0], [0, h, 0], h * 0.003, grey, 6);
  for (const y of [0.165, 0.2, 0.235])
    k.turned(
      0,
      h * y,
      0,
      [h * 0.068, 0, h * 0.077, 0, h * 0.077, h * 0.006, h * 0.068, h * 0.006],
      shine("#ffd0e0", 0.3 + 0.9 * lit),
      24,
    );
}

/** A robed colossus with a torch and a crown of rays on a star-shaped base. */
export function colossus(k: Kit, h: number): void {
  const base = mat("stone", "#b8a88a");
  const green = mat("matte", "#7fae9a");
  k.slab(0, 0, 0, h * 0.36, h * 0.06, h * 0.36, base);
  k.at(0, 0, 0, Math.PI / 4, () => k.slab(0, 0, 0, h * 0.36, h * 0.06, h * 0.36, base));
  k.turned(0, h * 0.06, 0, [h * 0.12, 0, h * 0.1, h * 0.3, h * 0.115, h * 0.33, h * 0.115, h * 0.36], base, 4);
  const y = h * 0.42;
  const q = h * 0.58;
  k.turned(
    0,
    y,
    0,
    [q * 0.15, 0, q * 0.13, q * 0.2, q * 0.1, q * 0.42, q * 0.125, q * 0.56, q * 0.1, q * 0.62, q * 0.045, q * 0.65],
    green,
    18,
  );
  ring(12, q * 0.13, (_a, x, z, i) =>
    k.bar(
      [x, y, z],
      [x * 0.7, y + q * 0.48, z * 0.7],
      q * (0.014 + 0.006 * (i % 2)),
      shaded(green, 0.85 + 0.1 * (i % 3)),
      5,
    ),
  );
  k.bar([-q * 0.12, y + q * 0.62, q * 0.05], [q * 0.13, y + q * 0.32, q * 0.11], q * 0.03, shaded(green, 1.05), 6);
  k.ball(0, y + q * 0.71, q * 0.005, q * 0.058, green, 14, q * 0.07);
  k.slab(0, y + q * 0.69, q * 0.055, q * 0.016, q * 0.03, q * 0.02, green);
  k.turned(0, y + q * 0.745, 0, [q * 0.066, 0, q * 0.068, q * 0.03, q * 0.05, q * 0.045], green, 14);
  for (let i = -3; i <= 3; i++) {
    const a = i * 0.42;
    k.bar(
      [Math.sin(a) * q * 0.05, y + q * 0.77, 0.01],
      [Math.sin(a) * q * 0.14, y + q * (0.79 + 0.1 * Math.cos(a)), q * 0.02],
      q * 0.008,
      green,
      4,
    );
  }
  k.bent(
    [
      [-q * 0.11, y + q * 0.6, 0],
      [-q * 0.17, y + q * 0.78, q * 0.02],
      [-q * 0.15, y + q * 0.96, q * 0.03],
    ],
    q * 0.034,
    green,
    8,
  );
  k.turned(
    -q * 0.15,
    y + q * 0.95,
    q * 0.03,
    [q * 0.02, 0, q * 0.05, q * 0.03, q * 0.05, q * 0.045, q * 0.025, q * 0.05],
    GOLD,
    10,
  );
  k.turned(-q * 0.15, y + q * 1.0, q * 0.03, [q * 0.03, 0, q * 0.034, q * 0.03, 0, q * 0.1], shine("#ffc860", 1.1), 8);
  k.bent(
    [
      [q * 0.11, y + q * 0.58, 0],
      [q * 0.15, y + q * 0.46, q * 0.06],
      [q * 0.06, y + q * 0.44, q * 0.12],
    ],
    q * 0.036,
    green,
    8,
  );
  k.tilt(q * 0.1, y + q * 0.48, q * 0.12, [0.2, 0, -0.3], () =>
    k.slab(0, -q * 0.08, 0, q * 0.09, q * 0.16, q * 0.025, shaded(green, 0.9)),
  );
}

/** A red gate of two posts and two beams. */
export function torii(k: Kit, w: number, h: number): void {
  const red = mat("paint", "#c8402a");
  const black = mat("paint", "#26221f");
  for (const s of [-1, 1]) {
    k.post(s * w * 0.36, 0, 0, h * 0.9, w * 0.045, red, w * 0.04, 14);
    k.post(s * w * 0.36, 0, 0, h * 0.08, w * 0.058, black, w * 0.055, 14);
  }
  k.slab(0, h * 0.66, 0, w * 0.86, h * 0.07, w * 0.055, red, 0.02);
  k.slab(0, h * 0.73, 0, w * 0.07, h * 0.13, w * 0.04, red);
  k.slab(0, h * 0.86, 0, w * 0.94, h * 0.05, w * 0.08, red, 0.02);
  const lid: Vec3[] = [
    [-w * 0.52, h * 0.98, 0],
    [-w * 0.26, h * 0.93, 0],
    [0, h * 0.92, 0],
    [w * 0.26, h * 0.93, 0],
    [w * 0.52, h * 0.98, 0],
  ];
  k.bent(lid, w * 0.042, black, 6, 3);
}

/** A stone gateway with one great arch. */
export function triumphalArch(k: Kit, w: number, h: number, d: number): void {
  const wall = mat("stone", "#d2c3a2");
  const open = w * 0.34;
  const legs = (w - open) / 2;
  for (const s of [-1, 1]) {
    k.slab(s * (open / 2 + legs / 2), 0, 0, legs, h * 0.62, d, wall);
    k.slab(s * (open / 2 + legs / 2), 0, 0, legs * 1.08, h * 0.1, d * 1.06, shaded(wall, 0.9), 0.05);
    for (const z of [-1, 1]) {
      for (const q of [0.28, 0.72])
        k.post(s * (open / 2 + legs * q), h * 0.1, z * d * 0.52, h * 0.5, w * 0.022, shaded(wall, 1.06), w * 0.019, 10);
      k.slab(
        s * (open / 2 + legs / 2),
        h * 0.2,
        z * d * 0.5,
        legs * 0.36,
        h * 0.26,
        d * 0.05,
        shaded(wall, 0.85),
        0.04,
      );
    }
  }
  // The vault: wedges from pier to pier.
  const n = 12;
  const foot = h * 0.44;
  times(n, (i) => {
    const a = ((i + 0.5) / n) * Math.PI;
    k.tilt(
      -Math.cos(a) * (open / 2 + 0.02 * w),
      foot + Math.sin(a) * (open / 2 + 0.02 * w),
      0,
      [0, 0, Math.PI / 2 - a],
      () =>
        k.slab(
          0,
          -0.02 * w,
          0,
          (Math.PI * open) / 2 / n + 0.06 * w * 0.4,
          0.09 * w,
          d,
          shaded(wall, 0.9 + 0.1 * (i % 2)),
        ),
    );
  });
  k.slab(0, h * 0.66, 0, w, h * 0.22, d, wall);
  for (const s of [-1, 1])
    k.poly(
      wall,
      ...((s > 0
        ? [
            [-open / 2 - 0.1, h * 0.6, d / 2],
            [open / 2 + 0.1, h * 0.6, d / 2],
            [open / 2 + 0.1, h * 0.67, d / 2],
            [-open / 2 - 0.1, h * 0.67, d / 2],
          ]
        : [
            [open / 2 + 0.1, h * 0.6, -d / 2],
            [-open / 2 - 0.1, h * 0.6, -d / 2],
            [-open / 2 - 0.1, h * 0.67, -d / 2],
            [open / 2 + 0.1, h * 0.67, -d / 2],
          ]) as Vec3[]),
    );
  k.slab(0, h * 0.68, 0, w * 1.06, h * 0.05, d * 1.1, shaded(wall, 0.95), 0.05);
  for (let i = -5; i <= 5; i++)
    k.slab(i * w * 0.085, h * 0.76, d * 0.5, w * 0.05, h * 0.07, d * 0.03, shaded(wall, 0.85));
  k.slab(0, h * 0.88, 0, w * 1.08, h * 0.05, d * 1.12, shaded(wall, 0.95), 0.05);
  k.slab(0, h * 0.93, 0, w * 0.94, h * 0.07, d * 0.94, wall);
}

/** A suspension bridge along x: two towers, cables, hangers and a deck. `long` from end to end, `h` its towers' height. */
export function suspensionBridge(k: Kit, long: number, h: number, hex = "#c8452c"): void {
  const red = mat("paint", hex);
  const deck = h * 0.3;
  const wide = h * 0.14;
  k.slab(0, deck - h * 0.03, 0, long, h * 0.035, wide * 2, red);
  k.slab(0, deck + h * 0.005, 0, long, h * 0.006, wide * 1.8, mat("matte", "#55565a"));
  const tower = long * 0.27;
  for (const s of [-1, 1]) {
    for (const z of [-1, 1]) k.slab(s * tower, 0, z * wide, h * 0.05, h, h * 0.045, red);
    for (const y of [0.24, 0.48, 0.66, 0.82, 0.96]) k.slab(s * tower, h * y, 0, h * 0.04, h * 0.035, wide * 2, red);
    k.slab(s * tower, 0, 0, h * 0.14, h * 0.1, wide * 2.9, mat("stone", "#a8a298"));
  }
  const sag = (x: number): number => {
    const a = Math.abs(x);
    return a < tower
      ? deck + h * 0.04 + (h * 0.96 - deck - h * 0.04) * (a / tower) ** 2
      : h * 0.98 - ((h * 0.98 - deck) * (a - tower)) / (long / 2 - tower);
  };
  for (const z of [-wide, wide]) {
    const n = 48;
    const points: Vec3[] = [];
    for (let i = 0; i <= n; i++) {
      const x = (i / n - 0.5) * long;
      points.push([x, sag(x), z]);
      if (i % 2 === 0) k.bar([x, deck, z], [x, sag(x), z], h * 0.0022, red, 3);
      if (i < n) k.bit(x + long / n / 2, deck + h * 0.02, z, long / n, h * 0.008, h * 0.006, red);
    }
    k.b.rod(points, h * 0.008, red, { segments: n, sides: 5 });
  }
}

/** A stone bridge along x in arches, its roadway humped. */
export function stoneBridge(k: Kit, long: number, h: number, d: number, arches = 3): void {
  const wall = mat("stone", "#a89a84");
  const each = long / arches;
  const top = (x: number): number => h * (0.78 + 0.22 * Math.cos((x / long) * Math.PI));
  times(arches, (i) => {
    const c = -long / 2 + (i + 0.5) * each;
    const n = 10;
    const r = each * 0.4;
    const crown = Math.min(h * 0.72, r);
    for (const z of [-1, 1])
      k.at(0, 0, 0, 0, () => {
        for (let j = 0; j < n; j++) {
          const at = (u: number): Vec3 => {
            const a = Math.PI * (1 - u);
            return [c + Math.cos(a) * r, Math.sin(a) * crown, (z * d) / 2];
          };
          const [p, q] = [at(j / n), at((j + 1) / n)];
          const P: Vec3 = [p[0], top(p[0]), p[2]];
          const Q: Vec3 = [q[0], top(q[0]), q[2]];
          k.poly(shaded(wall, 0.92 + 0.1 * (j % 2)), ...(z > 0 ? [p, q, Q, P] : [q, p, P, Q]));
          if (z > 0)
            k.poly(
              shaded(wall, 0.55),
              [p[0], p[1], d / 2],
              [p[0], p[1], -d / 2],
              [q[0], q[1], -d / 2],
              [q[0], q[1], d / 2],
            );
        }
      });
  });
  times(arches + 1, (i) => {
    const x = -long / 2 + i * each;
    const w = each * (i === 0 || i === arches ? 0.3 : 0.22);
    k.slab(x, -0.1, 0, w, 0.05 + top(x), d, wall);
    if (i > 0 && i < arches) k.slab(x, -0.1, 0, w * 1.3, 0.9, d * 1.2, shaded(wall, 0.9), 0.1);
  });
  const n = 24;
  times(n, (i) => {
    const [x0, x1] = [-long / 2 + (i / n) * long, -long / 2 + ((i + 1) / n) * long];
    const [y0, y1] = [top(x0), top(x1)];
    k.poly(mat("stone", "#8f8676"), [x0, y0, d / 2], [x1, y1, d / 2], [x1, y1, -d / 2], [x0, y0, -d / 2]);
    for (const z of [-1, 1])
      k.slab((x0 + x1) / 2, (y0 + y1) / 2 - 0.1, (z * d) / 2, long / n + 0.02, 0.95, 0.3, shaded(wall, 1.05));
  });
}

/** A square pyramid in courses. */
export function pyramid(k: Kit, w: number, h: number, hex = "#d8b87a"): void {
  const n = 26;
  times(n, (i) => {
    const u = i / n;
    const s = w * (1 - u);
    k.slab(0, h * u, 0, s, h / n + 0.02, s, mat("stone", hex, 0.86 + 0.05 * ((i * 5) % 4)), 0, {
      blocks: 0,
      omit: { bottom: true },
    });
  });
  k.b.block([0, h * 0.3, 0], [w * 0.6, h * 0.6, w * 0.6], 0.8);
}

/** A columned temple with a pediment, `ruined` without a roof. */
export function columnTemple(k: Kit, w: number, h: number, d: number, ruined = false): void {
  const m = mat("stone", "#e2d6bc");
  times(3, (i) => k.slab(0, i * h * 0.03, 0, w * (1 - i * 0.03), h * 0.03, d * (1 - i * 0.03), shaded(m, 0.9), 0.03));
  const y = h * 0.09;
  const tall = h * 0.58;
  const r = h * 0.045;
  const rng = random(7);
  const column = (x: number, z: number, q: number): void => {
    k.turned(
      x,
      y,
      z,
      [
        r * 1.25,
        0,
        r * 1.25,
        r * 0.3,
        r,
        r * 0.4,
        r * 0.9,
        tall * 0.5 * q,
        r * 0.78,
        tall * 0.94 * q,
        ...(q === 1 ? [r * 1.3, tall * 0.97, r * 1.3, tall] : [0, tall * 0.94 * q]),
      ],
      shaded(m, rng.range(0.9, 1.05)),
      12,
    );
  };
  const nx = 6;
  const nz = Math.max(5, Math.round((d / w) * 6));
  for (let i = 0; i < nx; i++)
    for (const s of [-1, 1])
      column(((i / (nx - 1)) * 2 - 1) * w * 0.43, s * d * 0.44, ruined && s > 0 && i === 4 ? 0.4 : 1);
  for (let i = 1; i < nz - 1; i++)
    for (const s of [-1, 1])
      column(s * w * 0.43, ((i / (nz - 1)) * 2 - 1) * d * 0.44, ruined && i % 3 === 1 && s > 0 ? 0.55 : 1);
  k.slab(0, y, 0, w * 0.6, tall, d * 0.62, shaded(m, 0.75));
  k.face(0, y + tall * 0.4, d * 0.312, w * 0.16, tall * 0.8, mat("matte", "#3a2f28"));
  k.slab(0, y + tall, 0, w * (ruined ? 0.9 : 0.95), h * 0.1, d * 0.95, m);
  for (let i = 0; i < 14; i++)
    k.slab((i / 13 - 0.5) * w * 0.92, y + tall + h * 0.03, d * 0.475, w * 0.03, h * 0.06, 0.06 * h, shaded(m, 0.85));
  if (!ruined) k.gable(0, y + tall + h * 0.1, 0, d * 0.95, w * 0.95, h * 0.16, mat("matte", "#b8876a"), m, 0.2);
  if (!ruined) return;
  k.poly(
    m,
    [-w * 0.47, y + tall + h * 0.1, d * 0.46],
    [w * 0.3, y + tall + h * 0.1, d * 0.46],
    [0, y + tall + h * 0.25, d * 0.46],
  );
}

/** White shells beside the water, w wide. */
export function shellHall(k: Kit, w: number): void {
  k.slab(0, 0, 0, w, w * 0.06, w * 0.55, mat("stone", "#c9a98c"), 0.3);
  const white = mat("gloss", "#f6f3ea");
  const shell = (x: number, z: number, s: number, turn: number): void =>
    k.at(x, w * 0.06, z, turn, () => {
      for (const side of [-1, 1]) {
        const at = (u: number, v: number): Vec3 => {
          const a = v * Math.PI * 0.5;
          return [
            side * s * 0.34 * (1 - u) ** 0.6 * Math.cos(a * 0.9),
            s * (0.95 * Math.sin(u * 1.45) * (0.35 + 0.65 * Math.sin(a))),
            s * (0.5 - 0.95 * v + 0.42 * u),
          ];
        };
        k.b.grid(8, 8, side > 0 ? (u, v) => at(u, v) : (u, v) => at(1 - u, v), white);
        k.b.grid(8, 8, side > 0 ? (u, v) => at(1 - u, v) : (u, v) => at(u, v), shaded(white, 0.55));
      }
      k.face(0, s * 0.22, s * 0.42, s * 0.5, s * 0.42, mat("gloss", "#5a4a3c"));
    });
  for (const [z, k0] of [
    [w * 0.12, 1],
    [-w * 0.14, 0.82],
  ])
    for (const [x, s, t] of [
      [-w * 0.3, 0.3, -Math.PI / 2],
      [-w * 0.1, 0.4, -Math.PI / 2],
      [w * 0.12, 0.34, -Math.PI / 2],
      [w * 0.32, 0.24, Math.PI / 2],
    ])
      shell(x, z, w * s * k0, t);
}

/** A hall with a great swept roof on red columns, on a stone terrace. */
export function sweptHall(k: Kit, w: number, h: number, d: number, tiles = "#c98a2e", storeys = 2): void {
  const red = mat("paint", "#a8322a");
  const tile = mat("paint", tiles);
  const wall = mat("paint", "#8a2a24");
  const terrace = h * 0.1;
  k.slab(0, 0, 0, w * 1.16, terrace, d * 1.25, mat("stone", "#d2cbbd"), 0.04);
  times(4, (i) =>
    k.slab(0, 0, d * 0.63 + (4 - i) * 0.35, w * 0.2, (terrace * (i + 1)) / 5, 0.36, mat("stone", "#d9d2c4")),
  );
  for (const s of [-1, 1])
    times(9, (i) => {
      if (Math.abs(i - 4) > 0.9)
        k.slab((i / 8 - 0.5) * w * 1.14, terrace, d * 0.62, 0.16, 0.95, 0.16, mat("stone", "#e2dccf"));
      void s;
    });
  for (const s of [-1, 1]) k.slab(s * w * 0.34, terrace + 0.45, d * 0.62, w * 0.46, 0.3, 0.1, mat("stone", "#e2dccf"));
  const body = h * 0.34;
  k.slab(0, terrace, 0, w * 0.84, body, d * 0.7, wall);
  const n = 8;
  times(n, (i, u) => {
    const x = (u - 0.5) * w * 0.92;
    for (const z of [1, -1]) k.post(x, terrace, z * d * 0.45, body, h * 0.022, red, h * 0.021, 12);
    if (i < n - 1) {
      const c = x + (w * 0.92) / (n - 1) / 2;
      k.face(c, terrace + body * 0.42, d * 0.352, w * 0.09, body * 0.74, mat("paint", i === 3 ? "#6a1f1a" : "#5a2a20"));
      for (let q = -2; q <= 2; q++)
        k.bit(
          c + q * w * 0.017,
          terrace + body * 0.05,
          d * 0.355,
          w * 0.004,
          body * 0.74,
          0.04,
          mat("paint", "#c98a3a"),
        );
      for (let q = 1; q < 4; q++)
        k.bit(c, terrace + body * 0.2 * q, d * 0.355, w * 0.085, 0.05, 0.04, mat("paint", "#c98a3a"));
    }
  });
  k.slab(0, terrace + body - h * 0.05, d * 0.45, w * 0.96, h * 0.05, 0.1, mat("paint", "#2f5f8a"));
  k.face(0, terrace + body - h * 0.025, d * 0.45 + 0.056, w * 0.94, h * 0.02, mat("paint", "#d8b04a"));
  const roof = (y: number, rw: number, rd: number, rise: number, ridge: number): void => {
    // Each slope is a grid that sags in the middle and lifts at the corners.
    for (let side = 0; side < 4; side++) {
      const [half, deep, top] = side % 2 ? [rd / 2, rw / 2, 0] : [rw / 2, rd / 2, ridge / 2];
      const topDeep = side % 2 ? ridge / 2 : 0;
      k.at(0, y, 0, (side * Math.PI) / 2, () =>
        k.b.grid(
          16,
          5,
          (u, v) => {
            const q = (u - 0.5) * 2;
            const e = 1 - v;
            return [
              q * (top + (half - top) * e),
              rise * v ** 1.5 + rise * 0.3 * e * e * Math.abs(q) ** 4,
              topDeep + (deep - topDeep) * e,
            ];
          },
          {
            ...tile,
            shade: (p) => shaded(tile, 0.78 + 0.3 * (Math.round(p[0] * 2.2) % 2 === 0 ? 1 : 0.35) * 0.8).color,
          },
        ),
      );
    }
    k.flat(0, y - 0.02, 0, rw * 0.9, rd * 0.9, mat("matte", "#3a4a4a"));
    k.tilt(0, y - 0.05, 0, [Math.PI, 0, 0], () => k.flat(0, 0, 0, rw * 0.97, rd * 0.97, mat("matte", "#2f5a5a", 0.6)));
    k.slab(0, y + rise - 0.1, 0, ridge, rise * 0.16, 0.4, shaded(tile, 0.8), 0.06);
    for (const s of [-1, 1])
      k.bent(
        [
          [s * ridge * 0.48, y + rise, 0],
          [s * ridge * 0.53, y + rise * 1.1, 0],
          [s * ridge * 0.5, y + rise * 1.32, 0],
        ],
        0.2,
        shaded(tile, 0.75),
        6,
        3,
      );
  };
  let y = terrace + body;
  if (storeys > 1) {
    roof(y, w * 1.08, d * 1.12, h * 0.12, w * 0.8);
    k.slab(0, y + h * 0.08, 0, w * 0.72, h * 0.16, d * 0.55, wall);
    k.face(0, y + h * 0.17, d * 0.28, w * 0.7, h * 0.07, mat("paint", "#2f5f8a"));
    y += h * 0.22;
  }
  roof(y, w * 0.96, d * 0.98, h * 0.24, w * 0.62);
}

/** A fountain of three basins with standing jets of water. */
export function fountain(k: Kit, r: number): void {
  const stone = mat("stone", "#c4b9a4");
  const water = mat("gloss", "#6fb0c4");
  k.turned(
    0,
    0,
    0,
    [
      r * 1.08,
      0,
      r * 1.08,
      r * 0.06,
      r,
      r * 0.08,
      r,
      r * 0.2,
      r * 1.06,
      r * 0.23,
      r * 1.06,
      r * 0.27,
      r * 0.94,
      r * 0.27,
      r * 0.92,
      r * 0.12,
    ],
    stone,
    32,
  );
  k.disc(0, r * 0.19, 0, r * 0.94, water, 32);
  k.turned(
    0,
    0,
    0,
    [r * 0.2, 0, r * 0.2, r * 0.25, r * 0.1, r * 0.32, r * 0.09, r * 0.5, r * 0.2, r * 0.58],
    stone,
    16,
  );
  k.turned(
    0,
    r * 0.55,
    0,
    [r * 0.1, 0, r * 0.4, r * 0.08, r * 0.52, r * 0.15, r * 0.52, r * 0.18, r * 0.46, r * 0.17, 0, r * 0.15],
    stone,
    24,
  );
  k.disc(0, r * 0.715, 0, r * 0.46, water, 20);
  k.turned(
    0,
    r * 0.7,
    0,
    [r * 0.06, 0, r * 0.06, r * 0.26, r * 0.22, r * 0.36, r * 0.26, r * 0.42, r * 0.22, r * 0.42, 0, r * 0.4],
    stone,
    16,
  );
  const jet: Paint = { on: "matte", color: mat("matte", "#e4f2f8").color, glow: [0.16, 0.2, 0.22] };
  k.turned(0, r * 1.08, 0, [r * 0.035, 0, r * 0.03, r * 0.3, 0, r * 0.55], jet, 8);
  const spout = (n: number, r0: number, y0: number, r1: number, y1: number, w: number): void =>
    ring(n, 1, (_a, x, z) =>
      k.bent(
        [
          [x * r0, y0, z * r0],
          [x * (r0 + (r1 - r0) * 0.45), y0 + (y0 - y1) * 0.35, z * (r0 + (r1 - r0) * 0.45)],
          [x * r1, y1, z * r1],
        ],
        (t) => w * (0.7 + 0.8 * t),
        jet,
        4,
        3,
      ),
    );
  spout(10, r * 0.05, r * 1.1, r * 0.42, r * 0.72, r * 0.012);
  spout(16, r * 0.5, r * 0.72, r * 0.74, r * 0.2, r * 0.014);
}

/** A red telephone box. */
export function phoneBooth(k: Kit, lit = 0): void {
  const red = mat("gloss", "#c4231f");
  k.slab(0, 0, 0, 0.94, 0.12, 0.94, shaded(red, 0.6));
  for (const x of [-1, 1]) for (const z of [-1, 1]) k.slab(x * 0.41, 0.1, z * 0.41, 0.1, 2.1, 0.1, red, 0.01);
  k.slab(0, 2.16, 0, 0.94, 0.26, 0.94, red, 0.02);
  k.turned(0, 2.42, 0, [0.6, 0, 0.56, 0.06, 0.3, 0.15, 0, 0.18], red, 4);
  for (let side = 0; side < 4; side++)
    k.at(0, 0, 0, (side * Math.PI) / 2, () => {
      k.face(0, 2.29, 0.475, 0.72, 0.13, {
        on: "matte",
        color: mat("matte", "#f4efe0").color,
        glow: [0.25 + lit * 0.6, 0.24 + lit * 0.55, 0.2 + lit * 0.4],
      });
      k.b.mesh(sign("TELEPHONE"), { on: "paint", color: [0.01, 0.01, 0.01] });
      if (side === 2) return k.face(0, 1.15, 0.4, 0.76, 2, red);
      k.face(0, 1.25, 0.405, 0.74, 1.8, {
        on: "gloss",
        color: mat("gloss", "#6a7f8a", 0.8).color,
        glow: [0.1 + lit * 0.7, 0.1 + lit * 0.6, 0.09 + lit * 0.42],
      });
      for (let i = 1; i < 3; i++) k.bit((i - 1.5) * 0.34, 0.35, 0.415, 0.03, 1.8, 0.02, red);
      for (let j = 0; j < 7; j++) k.bit(0, 0.35 + j * 0.29, 0.415, 0.74, 0.03, 0.02, red);
      k.slab(0, 0.1, 0.4, 0.76, 0.26, 0.05, red);
    });
}

import { textMesh } from "../../shape/text.ts";

const sign = (text: string) => {
  const m = textMesh(text, { size: 0.1, fit: [0.66, 0.085] });
  const positions = m.positions.slice();
  for (let i = 0; i < positions.length; i += 3) {
    positions[i + 1] += 2.29;
    positions[i + 2] += 0.479;
  }
  return { ...m, positions };
};

/** A dome of snow blocks with a tunnel. */
export function igloo(k: Kit, r: number): void {
  const rng = random(5);
  const rows = 7;
  times(rows, (j) => {
    const [e0, e1] = [(j / rows) * Math.PI * 0.5, ((j + 1) / rows) * Math.PI * 0.5];
    const n = Math.max(5, Math.round(20 * Math.cos(e0)));
    ring(n, 1, (a, _x, _z, i) => {
      const turn = a + (j % 2) * (Math.PI / n);
      const front = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
      if (j < 3 && front < 0.34) return;
      const R = r * Math.cos((e0 + e1) / 2);
      k.at(Math.sin(turn) * R, r * Math.sin((e0 + e1) / 2), Math.cos(turn) * R, turn, () =>
        k.tilt(0, 0, 0, [-(e0 + e1) / 2, 0, 0], () =>
          k.slab(
            0,
            (-r * 0.235) / 2,
            0,
            ((2 * Math.PI * R) / n) * 0.98,
            r * 0.235,
            r * 0.14,
            mat("matte", "#e9f1f8", rng.range(0.86, 1.02)),
            0.03,
          ),
        ),
      );
      void i;
    });
  });
  for (const z of [0.95, 1.25])
    times(9, (i) => {
      const a = ((i + 0.5) / 9) * Math.PI;
      k.tilt(-Math.cos(a) * r * 0.36, Math.sin(a) * r * 0.42, r * z, [0, 0, Math.PI / 2 - a], () =>
        k.slab(0, -0.02, 0, r * 0.17, r * 0.13, r * 0.3, mat("matte", "#e4edf6", rng.range(0.9, 1.02)), 0.02),
      );
    });
  k.face(0, r * 0.2, r * 0.82, r * 0.7, r * 0.44, mat("matte", "#2a3c52"));
}

/** A great wheel with cabins, r its radius. */
export function ferrisWheel(k: Kit, r: number, lit = 0): void {
  const white = mat("paint", "#eef0f2");
  const hub = r + 2.6;
  for (const z of [-1.1, 1.1]) {
    for (const s of [-1, 1]) k.bar([s * r * 0.5, 0, z * 2.2], [0, hub, z], 0.28, white, 8);
    k.b.rod(
      Array.from(
        { length: 41 },
        (_, i): Vec3 => [Math.sin((i / 20) * Math.PI) * r, hub + Math.cos((i / 20) * Math.PI) * r, z],
      ),
      0.13,
      lit > 0.3 ? { on: "paint", color: [0.9, 0.5, 0.6], glow: [0.9 * lit, 0.25 * lit, 0.45 * lit] } : white,
      { segments: 40, sides: 5 },
    );
    k.b.rod(
      Array.from(
        { length: 41 },
        (_, i): Vec3 => [Math.sin((i / 20) * Math.PI) * r * 0.82, hub + Math.cos((i / 20) * Math.PI) * r * 0.82, z],
      ),
      0.07,
      white,
      { segments: 40, sides: 4 },
    );
    for (let i = 0; i < 16; i++) {
      const a = (i / 16) * Math.PI * 2;
      k.bar(
        [0, hub, z],
        [Math.sin(a) * r, hub + Math.cos(a) * r, z],
        0.05,
        lit > 0.3 && i % 2 ? { on: "paint", color: [0.6, 0.8, 1], glow: [0.15 * lit, 0.35 * lit, 0.9 * lit] } : white,
        4,
      );
    }
  }
  k.bar([0, hub, -1.5], [0, hub, 1.5], 0.5, mat("metal", "#8a9096"), 12);
  for (let i = 0; i < 16; i++) {
    const a = (i / 16) * Math.PI * 2;
    const [x, y] = [Math.sin(a) * r, hub + Math.cos(a) * r];
    const c = mat("gloss", pickAt(GAY, i));
    k.at(x, y, 0, 0, () => {
      k.bar([0, 0, -1.1], [0, 0, 1.1], 0.06, white, 4);
      k.turned(0, -2, 0, [0.5, 0, 0.85, 0.2, 0.9, 0.75], c, 8);
      k.turned(
        0,
        -1.25,
        0,
        [0.84, 0, 0.84, 0.55],
        { on: "gloss", color: [0.1, 0.14, 0.18], glow: lit > 0.3 ? [0.5 * lit, 0.4 * lit, 0.2 * lit] : undefined },
        8,
      );
      k.turned(0, -0.72, 0, [0.98, 0, 0.6, 0.35, 0, 0.5], c, 8);
    });
  }
  k.slab(0, 0, 0, 6, 0.5, 5, mat("paint", "#c8cdd2"), 0.05);
}

/** A striped cone roof over r, standing on y. */
export function stripedCone(
  k: Kit,
  x: number,
  y: number,
  z: number,
  r: number,
  rise: number,
  a: string,
  b: string,
  sides = 16,
): void {
  ring(sides, r, (t, _x, _z, i) => {
    const u = t + (Math.PI * 2) / sides;
    k.poly(
      mat("cloth", i % 2 ? a : b),
      [x + Math.sin(t) * r, y, z + Math.cos(t) * r],
      [x + Math.sin(u) * r, y, z + Math.cos(u) * r],
      [x, y + rise, z],
    );
    k.poly(
      mat("cloth", i % 2 ? a : b, 0.9),
      [x + Math.sin(t) * r, y - r * 0.1, z + Math.cos(t) * r],
      [x + Math.sin(u) * r, y - r * 0.1, z + Math.cos(u) * r],
      [x + Math.sin(u) * r, y, z + Math.cos(u) * r],
      [x + Math.sin(t) * r, y, z + Math.cos(t) * r],
    );
  });
}

/** A carousel horse on its pole, facing +x. */
function carouselHorse(k: Kit, i: number, lift: number): void {
  const c = mat("gloss", ["#f4ece0", "#8a5a3a", "#e8d8c0", "#3a3230", "#f0e0d0"][i % 5]);
  const trap = mat("gloss", pickAt(GAY, i));
  k.bar([0, 0, 0], [0, 3.1, 0], 0.025, GOLD, 6);
  k.at(0, 0.55 + lift, 0, 0, () => {
    k.tilt(0, 0.5, 0, [0, 0, Math.PI / 2], () => k.ball(0, 0, 0, 0.2, c, 10, 0.46));
    k.bent(
      [
        [0.3, 0.56, 0],
        [0.5, 0.78, 0],
        [0.58, 1.02, 0],
      ],
      (t) => 0.15 - 0.05 * t,
      c,
      7,
      3,
    );
    k.bent(
      [
        [0.55, 1.03, 0],
        [0.72, 0.94, 0],
        [0.84, 0.84, 0],
      ],
      (t) => 0.1 - 0.035 * t,
      c,
      7,
      2,
    );
    k.bent(
      [
        [0.34, 0.78, 0],
        [0.42, 1.0, 0],
        [0.5, 1.15, 0],
      ],
      0.05,
      mat("matte", "#5a3a22"),
      5,
      2,
    );
    k.bent(
      [
        [-0.42, 0.58, 0],
        [-0.62, 0.5, 0],
        [-0.68, 0.2, 0],
      ],
      (t) => 0.06 - 0.03 * t,
      mat("matte", "#5a3a22"),
      5,
      2,
    );
    for (const [x, dx, dz] of [
      [0.26, 0.2, 0.1],
      [0.3, 0.32, -0.1],
      [-0.28, -0.22, 0.1],
      [-0.3, -0.06, -0.1],
    ])
      k.bent(
        [
          [x, 0.42, dz],
          [x + dx, 0.18, dz],
          [x + dx * 0.6, -0.06, dz],
        ],
        (t) => 0.075 - 0.03 * t,
        c,
        6,
        2,
      );
    k.slab(-0.02, 0.6, 0, 0.36, 0.12, 0.42, trap, 0.05);
  });
}

/** A carousel of radius r with horses, a striped roof and lamps. */
export function carousel(k: Kit, r: number, lit = 0): void {
  k.turned(0, 0, 0, [r, 0, r, 0.35, r * 0.97, 0.4, 0, 0.4], mat("paint", "#a83a3a"), 28);
  k.turned(0, 0.18, 0, [r * 1.004, 0, r * 1.004, 0.08], GOLD, 28);
  k.turned(0, 0.4, 0, [r * 0.32, 0, r * 0.32, 3.3], mat("paint", "#e8d8b8"), 12);
  ring(12, r * 0.325, (a, x, z, i) =>
    k.at(x, 0.4, z, a, () => {
      k.face(0, 1.5, 0.01, r * 0.14, 1.9, mat("gloss", i % 2 ? "#9fc0c8" : "#c8808a"));
      k.bit(0, 0.5, 0.01, r * 0.15, 0.06, 0.04, GOLD);
      k.bit(0, 2.45, 0.01, r * 0.15, 0.06, 0.04, GOLD);
    }),
  );
  for (const [n, q, shift] of [
    [9, 0.82, 0],
    [7, 0.56, 0.3],
  ])
    ring(n, r * q, (a, _x, _z, i) =>
      k.at(Math.sin(a + shift) * r * q, 0.4, Math.cos(a + shift) * r * q, a + shift, () =>
        carouselHorse(k, i + (q > 0.7 ? 0 : 3), 0.28 * ((i * 2) % 3) * 0.5),
      ),
    );
  stripedCone(k, 0, 3.9, 0, r * 1.06, r * 0.36, "#c8323a", "#f2e6cc", 20);
  k.turned(0, 3.45, 0, [r * 1.02, 0, r * 1.08, 0.12, r * 1.08, 0.48, r * 1.03, 0.5], mat("paint", "#e8d2a0"), 28);
  ring(28, r * 1.09, (_a, x, z) => k.ball(x, 3.7, z, 0.07, shine("#ffdf9a", 0.9 + 2.2 * lit), 6));
  k.turned(0, 3.9 + r * 0.36, 0, [0.12, 0, 0.2, 0.2, 0.04, 0.4, 0.1, 0.55, 0, 0.8], GOLD, 8);
}

/** A garden pavilion on posts. */
export function gazebo(k: Kit, r: number, h: number): void {
  const white = mat("paint", "#f2eee4");
  k.turned(0, 0, 0, [r * 1.08, 0, r * 1.08, 0.3, r, 0.36, 0, 0.36], mat("stone", "#b8b0a0"), 8);
  ring(8, r * 0.92, (a, x, z, i) => {
    k.post(x, 0.36, z, h * 0.58, 0.09, white, 0.08, 8);
    if (i === 0 || i === 7) return;
    const b = a + Math.PI / 4;
    const [x1, z1] = [Math.sin(b) * r * 0.92, Math.cos(b) * r * 0.92];
    k.bar([x, 1.25, z], [x1, 1.25, z1], 0.05, white);
    for (let q = 1; q < 5; q++)
      k.bar(
        [x + ((x1 - x) * q) / 5, 0.4, z + ((z1 - z) * q) / 5],
        [x + ((x1 - x) * q) / 5, 1.25, z + ((z1 - z) * q) / 5],
        0.02,
        white,
        4,
      );
  });
  k.turned(0, 0.36 + h * 0.56, 0, [r * 0.95, 0, r, 0.06, r, 0.24, r * 0.9, 0.26], white, 8);
  k.turned(0, 0.5 + h * 0.6, 0, [r * 1.16, 0, r * 0.6, h * 0.18, 0.1, h * 0.34], mat("matte", "#5a7a78"), 8);
  k.ball(0, 0.55 + h * 0.95, 0, 0.14, GOLD, 8);
}

/** A glass house with a ridge along z; open to be seen through. */
export function glassHouse(k: Kit, w: number, h: number, d: number): void {
  const frame = mat("paint", "#f0f2ee");
  const glass: Paint = { on: "glass", color: [0.8, 0.95, 0.95] };
  const eave = h * 0.55;
  for (let i = 0; i <= 6; i++) {
    const z = (i / 6 - 0.5) * d;
    for (const s of [-1, 1]) {
      k.bar([(s * w) / 2, 0, z], [(s * w) / 2, eave, z], 0.05, frame, 4);
      k.bar([(s * w) / 2, eave, z], [0, h, z], 0.05, frame, 4);
    }
  }
  for (const s of [-1, 1]) {
    for (const y of [0.02, eave * 0.5, eave]) k.bar([(s * w) / 2, y, -d / 2], [(s * w) / 2, y, d / 2], 0.04, frame, 4);
    k.bar([s * w * 0.25, (eave + h) / 2, -d / 2], [s * w * 0.25, (eave + h) / 2, d / 2], 0.03, frame, 4);
    k.sheet(
      glass,
      [(s * w) / 2, 0, d / 2],
      [(s * w) / 2, 0, -d / 2],
      [(s * w) / 2, eave, -d / 2],
      [(s * w) / 2, eave, d / 2],
    );
    k.sheet(glass, [(s * w) / 2, eave, d / 2], [(s * w) / 2, eave, -d / 2], [0, h, -d / 2], [0, h, d / 2]);
  }
  k.bar([0, h, -d / 2], [0, h, d / 2], 0.06, frame, 4);
  for (const x of [-0.6, 0.6]) k.bar([x, 0, d / 2], [x, eave, d / 2], 0.05, frame, 4);
  k.slab(0, 0, 0, w + 0.3, 0.3, d + 0.3, STONE, 0, { omit: { bottom: true } });
}

/** A large house with a columned porch and two wings. */
export function mansion(k: Kit, w: number, h: number, d: number, hex = "#efe6d2"): void {
  const wall = mat("plaster", hex);
  const trim = mat("paint", "#fbf7ee");
  const roof = mat("matte", "#4a5058");
  const body = h * 0.62;
  const wing = (x: number, ww: number, hh: number, dd: number): void => {
    k.slab(x, 0, 0, ww, hh, dd, wall);
    k.slab(x, 0, 0, ww + 0.2, 0.8, dd + 0.2, mat("stone", "#b8ae9c"));
    k.slab(x, hh, 0, ww + 0.7, 0.35, dd + 0.7, trim, 0.04);
    k.hip(x, hh + 0.35, 0, ww + 0.6, dd + 0.6, h * 0.2, roof, ww * 0.5);
    const n = Math.max(2, Math.round(ww / 2.9));
    for (let f = 0; f < 2; f++)
      times(n, (i) => {
        const wx = x + ((i + 0.5) / n - 0.5) * ww;
        if (x === 0 && Math.abs(wx) < w * 0.05) return;
        const y = hh * (0.3 + f * 0.44);
        k.face(wx, y, dd / 2 + 0.03, 1.5, 2.3, trim);
        k.face(wx, y, dd / 2 + 0.05, 1.2, 2.05, DARK);
        k.bit(wx, y - 1.02, dd / 2 + 0.06, 0.05, 2.05, 0.03, trim);
        for (const q of [-0.35, 0.35]) k.bit(wx, y + q, dd / 2 + 0.06, 1.2, 0.05, 0.03, trim);
        k.slab(wx, y - 1.3, dd / 2 + 0.1, 1.8, 0.14, 0.3, trim);
      });
  };
  wing(0, w * 0.5, body, d);
  for (const s of [-1, 1]) wing(s * w * 0.37, w * 0.25, body * 0.86, d * 0.8);
  for (const q of [-1.5, -0.5, 0.5, 1.5])
    k.turned(
      q * w * 0.075,
      0.7,
      d / 2 + w * 0.06,
      [0.55, 0, 0.55, 0.3, 0.42, 0.4, 0.36, body * 0.86, 0.5, body * 0.88],
      trim,
      14,
    );
  k.slab(0, 0, d / 2 + w * 0.04, w * 0.3, 0.7, w * 0.11, mat("stone", "#c9c0ae"));
  times(4, (i) =>
    k.slab(0, 0, d / 2 + w * 0.095 + 0.25 + i * 0.35, w * 0.22, 0.56 - i * 0.15, 0.36, mat("stone", "#c9c0ae")),
  );
  k.slab(0, 0.7 + body * 0.88, d / 2 + w * 0.03, w * 0.29, 0.6, w * 0.09, trim);
  k.tilt(0, 1.3 + body * 0.88, d / 2 + w * 0.03, [0, Math.PI / 2, 0], () =>
    k.gable(0, 0, 0, w * 0.09, w * 0.29, h * 0.13, roof, trim, 0.2),
  );
  k.face(0, 0.7 + 1.5, d / 2 + 0.04, 1.9, 3, trim);
  k.face(0, 0.7 + 1.4, d / 2 + 0.06, 1.5, 2.8, mat("paint", "#5a2a24"));
}
