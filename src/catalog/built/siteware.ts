/** What stands in open sites: fences, benches, stands with people, goals, stalls, stones. Current frame of a kit, facing +z. */
import { random } from "../../shape/random.ts";
import type { Model } from "../types.ts";
import { vehicles } from "../vehicles/index.ts";
import { GAY, type Kit, lit, mat, pickAt, ring, shaded, shine, times } from "./kit.ts";
import { stripedCone } from "./landmarks.ts";
import type { Site } from "./site.ts";

const STEEL = mat("metal", "#9aa0a6");
const WOODEN = mat("matte", "#9a744c");

/** A vehicle standing on the site, facing yaw (radians from +z). */
export function park(s: Site, id: string, x: number, z: number, yaw: number, color?: string): void {
  const asset = vehicles.find((v) => v.id === id);
  if (!asset) throw new Error(`There is no vehicle "${id}".`);
  const model: Model = asset.build(color ? { color } : {}, { pixels: 70 });
  s.L.put(`${id} ${Math.round(x * 10)} ${Math.round(z * 10)}`, model, x, z, yaw);
}

/** A park bench. */
export function seat(k: Kit, w = 1.7, color = "#8a5f3c"): void {
  const wood = mat("matte", color);
  for (const x of [-w * 0.42, w * 0.42]) {
    k.slab(x, 0, 0, 0.06, 0.44, 0.42, mat("metal", "#33383c"));
    k.slab(x, 0.44, -0.2, 0.06, 0.4, 0.06, mat("metal", "#33383c"));
  }
  for (const z of [-0.14, 0, 0.14]) k.slab(0, 0.43, z, w, 0.04, 0.12, wood, 0.01);
  for (const y of [0.56, 0.72]) k.slab(0, y, -0.21, w, 0.1, 0.035, wood, 0.01);
}

/** A fence of posts along x from -w/2 to w/2: bars, rails, mesh or a wall of boards. */
export function fence(k: Kit, w: number, h: number, kind: "iron" | "rail" | "mesh" | "boards", hex = "#2c3034"): void {
  const p = mat(kind === "iron" || kind === "mesh" ? "metal" : "matte", hex);
  const gap = kind === "iron" ? 0.16 : kind === "boards" ? 0.2 : 2.4;
  if (kind === "boards") {
    const n = Math.round(w / gap);
    times(n, (i) =>
      k.slab(
        ((i + 0.5) / n - 0.5) * w,
        0,
        0,
        gap * 0.95,
        h * (0.96 + 0.04 * ((i * 7) % 3)),
        0.04,
        shaded(p, 0.85 + 0.1 * ((i * 5) % 4)),
        0,
        { omit: { bottom: true } },
      ),
    );
    return;
  }
  const n = Math.max(1, Math.round(w / gap));
  times(n + 1, (_i, u) => k.bar([(u - 0.5) * w, 0, 0], [(u - 0.5) * w, h, 0], kind === "iron" ? 0.014 : 0.05, p, 4));
  for (const y of kind === "rail" ? [0.4, 0.8] : kind === "iron" ? [0.14, 0.86] : [0.02, 1])
    k.bar([-w / 2, h * y, 0], [w / 2, h * y, 0], kind === "rail" ? 0.06 : 0.025, p, 4);
  if (kind === "mesh") {
    const m = Math.round(w / 0.5);
    times(m, (_i, u) => {
      const x = (u - 0.5) * (w - h * 0.3);
      k.bar([x - h * 0.15, 0, 0], [x + h * 0.15, h, 0], 0.006, p, 3);
      k.bar([x + h * 0.15, 0, 0], [x - h * 0.15, h, 0], 0.006, p, 3);
    });
  }
}

const SHIRTS = ["#d8483a", "#e8e4da", "#3a6ab0", "#e8b03a", "#3f4650", "#7aa05a", "#c87a9a", "#8a6a4a"];

/** A stand of steps with people, w wide, rows deep; the first row at z = 0, rising to -z. `full` 0 to 1. */
export function stand(k: Kit, w: number, rows: number, seed: number, full = 0.75, roof = true, hex = "#b8bcc0"): void {
  const rng = random(seed);
  const base = mat("matte", hex);
  const deep = 0.85;
  k.slab(0, 0, 0.12, w, 1.1, 0.16, shaded(base, 0.8));
  for (let j = 0; j < rows; j++) {
    const y = 0.5 + j * 0.5;
    k.slab(0, 0, -j * deep - deep / 2, w, y, deep, shaded(base, 0.85 + 0.1 * (j % 2)), 0, {
      omit: { bottom: true, back: j < rows - 1 },
    });
    k.bit(0, y, -j * deep - deep * 0.62, w, 0.4, 0.12, mat("paint", j % 2 ? "#3a5f9a" : "#33548a"));
    const n = Math.round(w / 0.62);
    for (let i = 0; i < n; i++) {
      if (!rng.chance(full)) continue;
      const x = ((i + 0.5) / n - 0.5) * w + rng.range(-0.08, 0.08);
      const z = -j * deep - deep * 0.35;
      const c = mat("matte", rng.pick(SHIRTS), rng.range(0.7, 1.05));
      k.b.box([x, y + 0.62, z], [0.42, 0.52, 0.26], c, { omit: { bottom: true, back: true }, blocks: 0 });
      k.turned(
        x,
        y + 0.9,
        z,
        [0.06, 0, 0.12, 0.12, 0, 0.24],
        mat("matte", rng.pick(["#d9a880", "#8a5a3a", "#e8bf9a", "#5a3a26"])),
        6,
      );
    }
  }
  const high = rows * 0.5 + 0.5;
  k.slab(0, 0, -rows * deep - 0.2, w, high + 3.4, 0.3, shaded(base, 0.7));
  if (!roof) return;
  k.tilt(0, high + 3.6, -rows * deep * 0.55, [0.1, 0, 0], () =>
    k.slab(0, 0, 0, w, 0.2, rows * deep + 1.6, mat("paint", "#dfe3e6")),
  );
  times(Math.max(2, Math.round(w / 9)), (_i, u) =>
    k.post((u - 0.5) * (w - 1), 0, -rows * deep * 0.72, high + 3.5, 0.16, STEEL, 0.14, 8),
  );
}

/** A mast with a panel of lamps, h high, shining to +z. */
export function floodlight(s: Site, k: Kit, x: number, z: number, h: number, turn: number): void {
  k.at(x, 0, z, turn, () => {
    k.post(0, 0, 0, h, 0.3, STEEL, 0.16, 8);
    k.tilt(0, h, 0.2, [0.35, 0, 0], () => {
      k.slab(0, -0.2, 0, 3.4, 2.2, 0.2, mat("metal", "#4a4f54"));
      for (let i = 0; i < 4; i++)
        for (let j = 0; j < 3; j++)
          k.face((i - 1.5) * 0.8, 0.2 + j * 0.68, 0.12, 0.6, 0.5, shine("#fff6e0", 0.5 + 3 * s.lit));
    });
  });
}

/** A football goal facing +z. */
export function goal(k: Kit, w = 7.3, h = 2.44): void {
  const white = mat("paint", "#f6f6f4");
  for (const x of [-w / 2, w / 2]) {
    k.bar([x, 0, 0], [x, h, 0], 0.06, white, 8);
    k.bar([x, h, 0], [x, 0, -2], 0.025, white, 4);
  }
  k.bar([-w / 2, h, 0], [w / 2, h, 0], 0.06, white, 8);
  const net = mat("paint", "#e4e8ea");
  times(25, (_i, u) => k.bar([(u - 0.5) * w, h, -0.05], [(u - 0.5) * w, 0, -2], 0.007, net, 3));
  times(8, (_i, u) =>
    k.bar([-w / 2, h * (1 - u), -0.05 - 1.95 * u], [w / 2, h * (1 - u), -0.05 - 1.95 * u], 0.007, net, 3),
  );
}

/** A basketball hoop on its post, the board facing +z. */
export function hoop(k: Kit): void {
  k.bent(
    [
      [0, 0, -1.1],
      [0, 2.6, -1.1],
      [0, 3.3, -0.9],
      [0, 3.4, -0.1],
    ],
    0.09,
    mat("paint", "#2f4f8a"),
    8,
  );
  k.slab(0, 2.9, 0, 1.8, 1.05, 0.05, mat("paint", "#f2f4f6"), 0.01);
  for (const [x, y, w, h] of [
    [0, 3.0, 0.6, 0.03],
    [0, 3.42, 0.6, 0.03],
    [-0.3, 3.0, 0.03, 0.45],
    [0.3, 3.0, 0.03, 0.45],
  ])
    k.bit(x, y, 0.03, w, h, 0.01, mat("paint", "#c8402a"));
  k.tilt(0, 3.05, 0.3, [0, 0, 0], () =>
    k.turned(0, 0, 0, [0.23, 0, 0.25, 0.015, 0.23, 0.03, 0.215, 0.015, 0.23, 0], mat("paint", "#e0602a"), 20),
  );
  ring(12, 1, (_a, x, z) =>
    k.bar([x * 0.22, 3.05, 0.3 + z * 0.22], [-z * 0.12, 2.65, 0.3 + x * 0.12], 0.008, mat("paint", "#f2f2f0"), 3),
  );
}

/** A market stall with a striped awning and heaps of goods. */
export function stall(k: Kit, w: number, seed: number, glow = 0): void {
  const rng = random(seed);
  const c = pickAt(GAY, seed);
  for (const x of [-w / 2, w / 2])
    for (const z of [-0.8, 0.9]) k.bar([x, 0, z], [x, z > 0 ? 2.2 : 2.6, z], 0.035, WOODEN, 5);
  const n = 8;
  times(n, (i) => {
    const [x0, x1] = [(i / n - 0.5) * (w + 0.3), ((i + 1) / n - 0.5) * (w + 0.3)];
    const p = mat("cloth", i % 2 ? "#f2eadb" : c);
    k.sheet(p, [x0, 2.15, 1.25], [x1, 2.15, 1.25], [x1, 2.7, -0.9], [x0, 2.7, -0.9]);
    k.sheet(p, [x0, 1.93, 1.26], [x1, 1.93, 1.26], [x1, 2.15, 1.25], [x0, 2.15, 1.25]);
  });
  k.slab(0, 0, 0.3, w - 0.1, 0.75, 0.9, mat("matte", "#7a5a3c"));
  const bins = Math.round(w / 0.55);
  for (let i = 0; i < bins; i++)
    for (let j = 0; j < 2; j++) {
      const x = ((i + 0.5) / bins - 0.5) * (w - 0.2);
      const [y, z] = [0.78 + (1 - j) * 0.16, 0.08 + j * 0.42];
      k.slab(x, y - 0.05, z, 0.5, 0.12, 0.38, mat("matte", "#b08a5a"));
      const hue = rng.pick(["#d8432a", "#e8a32a", "#7fae3a", "#e0c83a", "#8a3a6a", "#e87a3a", "#4f8a3a", "#c8283a"]);
      for (let q = 0; q < 10; q++) {
        const r = rng.range(0.045, 0.065);
        k.turned(
          x + rng.range(-0.18, 0.18),
          y + 0.09 + rng.range(0, 0.06),
          z + rng.range(-0.13, 0.13),
          [0, -r, r * 0.9, -r * 0.3, r * 0.9, r * 0.4, 0, r * 0.9],
          lit("paint", hue, glow * 0.4),
          6,
        );
      }
    }
  if (glow > 0.3) k.ball(0, 2.1, 0.4, 0.09, shine("#ffd08a", 1 + 2 * glow), 8);
}

/** A round tent with a striped roof, such as a ticket booth or a show tent. */
export function showTent(k: Kit, r: number, h: number, hex: string, glow = 0): void {
  ring(14, r, (t, _x, _z, i) => {
    const u = t + (Math.PI * 2) / 14;
    const p = lit("cloth", i % 2 ? hex : "#f2eadb", glow * 0.18);
    if (i === 0) return;
    k.sheet(
      p,
      [Math.sin(t) * r, 0, Math.cos(t) * r],
      [Math.sin(u) * r, 0, Math.cos(u) * r],
      [Math.sin(u) * r, h * 0.5, Math.cos(u) * r],
      [Math.sin(t) * r, h * 0.5, Math.cos(t) * r],
    );
  });
  stripedCone(k, 0, h * 0.5, 0, r * 1.1, h * 0.45, hex, "#f2eadb", 14);
  k.bar([0, h * 0.95, 0], [0, h * 1.15, 0], 0.04, STEEL);
  k.sheet(mat("cloth", hex), [0, h * 1.03, 0], [0.9, h * 1.09, 0.1], [0, h * 1.15, 0]);
}

/** A headstone, one of four kinds by seed. */
export function headstone(k: Kit, seed: number): void {
  const rng = random(seed);
  const stone = mat("stone", rng.pick(["#9a9a94", "#b0aca2", "#7f8488", "#8f8a80"]), rng.range(0.85, 1.1));
  const kind = seed % 4;
  k.tilt(0, 0, 0, [rng.range(-0.06, 0.06), rng.range(-0.1, 0.1), rng.range(-0.06, 0.06)], () => {
    k.slab(0, 0, 0, 0.86, 0.16, 0.36, stone, 0.02);
    if (kind === 0) {
      k.slab(0, 0.1, 0, 0.2, 1.35, 0.16, stone, 0.02);
      k.slab(0, 0.95, 0, 0.72, 0.2, 0.16, stone, 0.02);
      return;
    }
    k.slab(0, 0.1, 0, 0.66, 0.75, 0.16, stone, 0.02);
    if (kind !== 2)
      k.tilt(0, 0.85, -0.08, [Math.PI / 2, 0, 0], () => k.turned(0, 0, 0, [0.33, 0, 0.33, 0.16, 0, 0.16], stone, 18));
    for (const y of [0.45, 0.58, 0.7])
      k.bit(0, y, 0.081, 0.4 - 0.1 * (y > 0.6 ? 1 : 0), 0.035, 0.01, shaded(stone, 0.55));
  });
  k.slab(0, 0, 1.05, 0.8, 0.05, 1.7, mat("matte", "#6a5a40", 0.8), 0.02);
  if (seed % 3 === 0)
    times(5, (i) =>
      k.ball(
        -0.16 + i * 0.08,
        0.12,
        0.34 + 0.04 * (i % 2),
        0.05,
        mat("matte", pickAt(["#d8486a", "#f0e8da", "#e8b03a"], seed + i)),
        6,
      ),
    );
}

/** Lamps on a sagging wire between two points. */
export function bulbs(k: Kit, a: [number, number, number], z: [number, number, number], n: number, glow: number): void {
  let last = a;
  for (let i = 1; i <= n; i++) {
    const t = i / n;
    const p: [number, number, number] = [
      a[0] + (z[0] - a[0]) * t,
      a[1] + (z[1] - a[1]) * t - 2.4 * t * (1 - t),
      a[2] + (z[2] - a[2]) * t,
    ];
    k.bar(last, p, 0.012, mat("matte", "#22201e"), 3);
    if (i < n) k.ball(p[0], p[1] - 0.08, p[2], 0.07, shine("#ffd590", 0.6 + 2.6 * glow), 6);
    last = p;
  }
}

/** Railway track along z from z0 to z1: ballast, sleepers and two rails. */
export function track(k: Kit, x: number, z0: number, z1: number, y = 0): void {
  const long = z1 - z0;
  k.slab(x, y - 0.12, (z0 + z1) / 2, 3.4, 0.2, long, mat("stone", "#6f685f"), 0, { omit: { bottom: true } });
  const n = Math.round(long / 0.75);
  times(n, (i) => {
    const z = z0 + (i + 0.5) * 0.75;
    if (Math.abs(z) < 60)
      k.slab(x, y + 0.04, z, 2.5, 0.1, 0.26, mat("matte", i % 3 ? "#5a4a3a" : "#66543f"), 0, {
        omit: { bottom: true },
        blocks: 0,
      });
  });
  for (const s of [-0.72, 0.72]) {
    k.bit(x + s, y + 0.12, (z0 + z1) / 2, 0.14, 0.04, long, mat("metal", "#5a4a42"));
    k.bit(x + s, y + 0.15, (z0 + z1) / 2, 0.07, 0.13, long, mat("metal", "#b0aaa4"));
  }
}

/** An industrial shed with a shallow roof and a rolling door. */
export function shed(k: Kit, w: number, h: number, d: number, hex: string): void {
  const wall = mat("paint", hex);
  k.slab(0, 0, 0, w, h, d, wall);
  const n = Math.round(w / 0.6);
  for (let i = 0; i < n; i++) k.bit(((i + 0.5) / n - 0.5) * w, 0, d / 2 + 0.03, 0.14, h, 0.06, shaded(wall, 0.86));
  k.tilt(0, h, 0, [0, Math.PI / 2, 0], () => k.gable(0, 0, 0, d, w, w * 0.12, mat("metal", "#8a9096"), wall, 0.3));
  k.face(0, h * 0.36, d / 2 + 0.08, w * 0.36, h * 0.72, mat("metal", "#6a7076"));
  for (let i = 0; i < 9; i++) k.bit(0, i * h * 0.08, d / 2 + 0.09, w * 0.36, 0.05, 0.03, mat("metal", "#565c62"));
}
