/** The shell of a room: floor, walls with windows and doors, ceiling, skirting, curtains and the view outside. */
import { type Box, clamp, type Vec3 } from "../../shape/math.ts";
import { fractal3, random } from "../../shape/random.ts";
import type { Color } from "../../surface/spec.ts";
import type { Feature, Light } from "../types.ts";
import type { Batch, Paint } from "./batch.ts";
import { type Hour, paintCity, paintGarden } from "./daylight.ts";
import { dim, tone } from "./surfaces.ts";

/** A hole in a wall. `at` is the distance along the wall from its middle, to the right as seen from inside. */
export interface Opening {
  at: number;
  width: number;
  sill: number;
  height: number;
  kind: "window" | "door";
  curtains?: Color;
  /** Panes across and up. */
  panes?: [number, number];
  frame?: Color;
}

/** The walls of a room as seen from the camera; the front is open. */
export type WallName = "back" | "left" | "right";

/** The plan of a room. The origin is where the stage is; the front, towards +z, is open to the camera. */
export interface RoomPlan {
  width: number;
  /** Metres from the origin to the back wall and to the open front. */
  back: number;
  front: number;
  height: number;
  wall: Color;
  /** The lower part of the walls: panelling or tiles up to a height. */
  dado?: { height: number; color: Color; tiles?: boolean };
  floor: { kind: "boards" | "tiles" | "carpet" | "checker" | "plain"; color: Color; second?: Color };
  /** Surface of the walls; default plaster. */
  wallOn?: Paint["on"];
  /** What hangs overhead: a white plaster ceiling unless told. Panels hold lamps, trusses carry a roof of sheets. */
  ceiling?: { kind: "plain" | "panels" | "trusses" | "beams"; color: Color };
  /** A part of the floor that lies deep under water: x from-to, z from-to. */
  pool?: [number, number, number, number];
  trim: Color;
  openings: Partial<Record<WallName, Opening[]>>;
  view: "garden" | "city";
}

/** Where walls stand and what came of building them. */
export interface Shell {
  features: Feature[];
  lights: Light[];
  keepOut: Box[];
}

interface WallFrame {
  name: WallName;
  /** Middle of the wall's foot, turn that makes +z face into the room, and length. */
  at: Vec3;
  turn: number;
  length: number;
}

function walls(plan: RoomPlan): WallFrame[] {
  const depth = plan.back + plan.front;
  const middle = (plan.front - plan.back) / 2;
  return [
    { name: "back", at: [0, 0, -plan.back], turn: 0, length: plan.width },
    { name: "left", at: [-plan.width / 2, 0, middle], turn: Math.PI / 2, length: depth },
    { name: "right", at: [plan.width / 2, 0, middle], turn: -Math.PI / 2, length: depth },
  ];
}

/** Runs `build` in the frame of a wall: x along it, y up, z into the room, its foot's middle at the origin. */
export function onWall(b: Batch, plan: RoomPlan, name: WallName, build: () => void): void {
  const w = walls(plan).find((q) => q.name === name) as WallFrame;
  b.within(w.at, w.turn, build);
}

/** Builds the shell into `b`, and its outside (which only casts shadows) into `casters`. The view goes to `outside`. */
export function buildShell(
  b: Batch,
  casters: Batch,
  outside: Batch,
  plan: RoomPlan,
  hour: Hour,
  season: string,
  seed: number,
): Shell {
  const shell: Shell = { features: [], lights: [], keepOut: [] };
  floor(b, plan, seed);
  const depth = plan.back + plan.front;
  const middle = (plan.front - plan.back) / 2;
  // Ceiling, seen from below, and the roof that keeps the sun out.
  ceiling(b, plan, depth, middle);
  casters.box([0, plan.height + 0.1, middle], [plan.width + 0.6, 0.2, depth + 0.6], { on: "paint", color: [0, 0, 0] });
  b.block([0, plan.height + 0.1, middle], [plan.width, 0.2, depth]);
  shell.keepOut.push({ min: [-50, plan.height - 0.15, -50], max: [50, 50, 50] });
  for (const wall of walls(plan)) {
    const openings = plan.openings[wall.name] ?? [];
    b.within(wall.at, wall.turn, () => {
      casters.within(wall.at, wall.turn, () => buildWall(b, casters, plan, wall.length, openings));
      for (const o of openings) {
        if (o.kind === "door") {
          doorLeaf(b, o, plan.trim);
          continue;
        }
        windowFrame(b, o, plan.trim);
        if (o.curtains) curtains(b, o, o.curtains, plan.height, seed + o.at);
        const at = b.toWorld([o.at, o.sill + o.height / 2, 0.05]);
        const out = b.toWorld([o.at, o.sill + o.height / 2, 1.05]);
        const facing: Vec3 = [out[0] - at[0], 0, out[2] - at[2]];
        shell.features.push({ name: "window", at, facing });
        const strength = 0.62 * o.width * o.height;
        shell.lights.push({
          at: b.toWorld([o.at, o.sill + o.height * 0.45, 0.95]),
          color: hour.skylight,
          strength,
          reach: 7.5,
        });
        outside.within(wall.at, wall.turn, () =>
          outside.within([o.at, -1.2, -6], 0, () => {
            const size = { width: 26, height: 11, horizon: 2.6 };
            if (plan.view === "city") paintCity(outside, { ...size, horizon: 1.2 }, hour, seed + 3);
            else paintGarden(outside, size, hour, season, seed + 3, wall.name === "back" ? 40 : 10);
          }),
        );
      }
    });
    const [x, , z] = wall.at;
    if (wall.name === "back") shell.keepOut.push({ min: [-50, 0, -50], max: [50, 50, z + 0.25] });
    if (wall.name === "left") shell.keepOut.push({ min: [-50, 0, -50], max: [x + 0.25, 50, plan.front] });
    if (wall.name === "right") shell.keepOut.push({ min: [x - 0.25, 0, -50], max: [50, 50, plan.front] });
  }
  return shell;
}

/** The ceiling as seen from below, and what it carries. */
function ceiling(b: Batch, plan: RoomPlan, depth: number, middle: number): void {
  const { kind, color } = plan.ceiling ?? { kind: "plain", color: tone("#f3efe6") };
  b.within([0, plan.height, middle], [Math.PI / 2, 0, 0], () =>
    b.panel([0, 0, 0], plan.width, depth, { on: "plaster", color }, 10, 10),
  );
  if (kind === "panels") {
    const [nx, nz] = [Math.max(2, Math.round(plan.width / 2.6)), Math.max(2, Math.round(depth / 2.8))];
    for (let i = 0; i < nx; i++)
      for (let j = 0; j < nz; j++)
        b.within(
          [((i + 0.5) / nx - 0.5) * plan.width, plan.height - 0.015, middle + ((j + 0.5) / nz - 0.5) * depth],
          [Math.PI / 2, 0, 0],
          () => b.panel([0, 0, 0], 1.25, 0.55, { on: "glow", color: [0, 0, 0], glow: [1.25, 1.3, 1.35] }),
        );
  } else if (kind === "beams" || kind === "trusses") {
    const n = Math.max(3, Math.round(depth / 2.2));
    for (let j = 0; j < n; j++) {
      const z = middle + ((j + 0.5) / n - 0.5) * depth;
      if (kind === "beams") {
        b.box([0, plan.height - 0.14, z], [plan.width, 0.28, 0.24], { on: "matte", color: dim(color, 0.5) });
        continue;
      }
      const steel: Paint = { on: "metal", color: dim(color, 0.7) };
      const [lo, hi] = [plan.height - Math.min(1.4, plan.height * 0.16), plan.height - 0.12];
      for (const y of [lo, hi]) b.box([0, y, z], [plan.width, 0.12, 0.12], steel, { blocks: 0 });
      const m = Math.round(plan.width / 1.6);
      for (let i = 0; i < m; i++) {
        const [x0, x1] = [(i / m - 0.5) * plan.width, ((i + 1) / m - 0.5) * plan.width];
        b.rod(
          [
            [x0, i % 2 ? hi : lo, z],
            [x1, i % 2 ? lo : hi, z],
          ],
          0.05,
          steel,
          { segments: 1, sides: 4 },
        );
      }
    }
  }
}

/** Rectangles [x0, x1, y0, y1] of a wall around its openings. */
function around(length: number, height: number, openings: Opening[]): [number, number, number, number][] {
  const out: [number, number, number, number][] = [];
  let x = -length / 2;
  for (const o of [...openings].sort((p, q) => p.at - q.at)) {
    const [l, r] = [o.at - o.width / 2, o.at + o.width / 2];
    if (l > x) out.push([x, l, 0, height]);
    if (o.sill > 0) out.push([l, r, 0, o.sill]);
    if (o.sill + o.height < height) out.push([l, r, o.sill + o.height, height]);
    x = r;
  }
  if (x < length / 2) out.push([x, length / 2, 0, height]);
  return out;
}

const THICK = 0.22;

function buildWall(b: Batch, casters: Batch, plan: RoomPlan, length: number, openings: Opening[]): void {
  const dado = plan.dado;
  const paint: Paint = { on: plan.wallOn ?? "plaster", color: plan.wall };
  // Cells grow with the wall, so that halls stay light.
  const cell = Math.max(0.42, length / 30);
  for (const [x0, x1, y0, y1] of around(length, plan.height, openings)) {
    const cells = (d: number) => Math.max(1, Math.round(d / cell));
    const face = (lo: number, hi: number, p: Paint) =>
      hi > lo && b.panel([(x0 + x1) / 2, (lo + hi) / 2, 0], x1 - x0, hi - lo, p, cells(x1 - x0), cells(hi - lo));
    if (dado) {
      const split = clamp(dado.height, y0, y1);
      const lower: Paint = dado.tiles ? { on: "gloss", color: dado.color } : { on: "paint", color: dado.color };
      if (dado.tiles) tiles(b, x0, x1, y0, split, dado.color);
      else face(y0, split, lower);
      face(split, y1, paint);
    } else face(y0, y1, paint);
    casters.box([(x0 + x1) / 2, (y0 + y1) / 2, -THICK / 2], [x1 - x0, y1 - y0, THICK], {
      on: "paint",
      color: [0, 0, 0],
    });
    b.block([(x0 + x1) / 2, (y0 + y1) / 2, -THICK / 2], [x1 - x0, y1 - y0, THICK]);
    if (y0 > 0) continue;
    // Skirting along the foot.
    b.box(
      [(x0 + x1) / 2, 0.06, 0.009],
      [x1 - x0, 0.12, 0.018],
      { on: "paint", color: plan.trim },
      { omit: { back: true, bottom: true, left: true, right: true } },
    );
    b.box(
      [(x0 + x1) / 2, 0.128, 0.005],
      [x1 - x0, 0.016, 0.01],
      { on: "paint", color: plan.trim },
      { omit: { back: true, left: true, right: true } },
    );
    if (dado && !dado.tiles) {
      b.box(
        [(x0 + x1) / 2, dado.height, 0.014],
        [x1 - x0, 0.05, 0.028],
        { on: "paint", color: plan.trim },
        { omit: { back: true } },
      );
      const n = Math.max(1, Math.round((x1 - x0) / 0.62));
      const w = (x1 - x0) / n;
      for (let i = 0; i < n; i++)
        for (const s of [-1, 1]) {
          const cx = x0 + (i + 0.5) * w;
          const c: Paint = { on: "paint", color: dim(dado.color, 1.08) };
          b.box([cx + s * (w / 2 - 0.07), dado.height * 0.56, 0.006], [0.02, dado.height * 0.62, 0.012], c, {
            omit: { back: true },
            blocks: 0.5,
          });
          b.box([cx, dado.height * (0.56 + s * 0.31), 0.006], [w - 0.12, 0.02, 0.012], c, {
            omit: { back: true },
            blocks: 0.5,
          });
        }
    }
  }
  // Cornice under the ceiling.
  b.box(
    [0, plan.height - 0.04, 0.03],
    [length, 0.08, 0.06],
    { on: "paint", color: plan.trim },
    { omit: { back: true, top: true } },
  );
}

function tiles(b: Batch, x0: number, x1: number, y0: number, y1: number, color: Color): void {
  if (y1 <= y0) return;
  b.panel(
    [(x0 + x1) / 2, (y0 + y1) / 2, 0],
    x1 - x0,
    y1 - y0,
    { on: "matte", color: tone("#b8b2a6") },
    Math.max(1, Math.round((x1 - x0) / 0.5)),
    2,
  );
  const rng = random(Math.round(x0 * 100) + 5);
  const [w, h] = [0.2, 0.1];
  for (let y = y0, row = 0; y < y1 - 0.02; y += h, row++)
    for (let x = x0 - (row % 2 ? w / 2 : 0); x < x1 - 0.02; x += w) {
      const [a, c] = [Math.max(x0, x), Math.min(x1, x + w)];
      if (c - a < 0.02) continue;
      const top = Math.min(y1, y + h);
      b.box(
        [(a + c) / 2, (y + top) / 2, 0.003],
        [c - a - 0.006, top - y - 0.006, 0.006],
        { on: "gloss", color: dim(color, rng.range(0.88, 1.06)) },
        { omit: { back: true, left: true, right: true, top: true, bottom: true }, blocks: 0 },
      );
    }
}

function floor(b: Batch, plan: RoomPlan, seed: number): void {
  const depth = plan.back + plan.front;
  const middle = (plan.front - plan.back) / 2;
  const rng = random(seed + 11);
  b.block([0, -0.1, middle], [plan.width, 0.2, depth], 0.6);
  const { kind, color, second } = plan.floor;
  if (kind === "plain" || plan.pool) {
    const [x0, x1, z0, z1] = plan.pool ?? [0, 0, 0, 0];
    const shade = (p: Vec3): Color => dim(color, 0.9 + 0.16 * fractal3(p[0] * 0.8, p[2] * 0.8, 3, 3));
    const strip = (a: number, c: number, d: number, e: number): void => {
      if (c - a < 0.01 || e - d < 0.01) return;
      b.grid(Math.ceil((c - a) / 0.7), Math.ceil((e - d) / 0.7), (u, v) => [a + (c - a) * u, 0, e - (e - d) * v], {
        on: kind === "tiles" ? "gloss" : kind === "carpet" ? "carpet" : "stone",
        color,
        shade,
      });
    };
    const [l, r] = [-plan.width / 2, plan.width / 2];
    if (!plan.pool) {
      strip(l, r, -plan.back, plan.front);
      return;
    }
    strip(l, x0, -plan.back, plan.front);
    strip(x1, r, -plan.back, plan.front);
    strip(x0, x1, -plan.back, z0);
    strip(x0, x1, z1, plan.front);
    return;
  }
  if (kind === "carpet") {
    b.within([0, 0, middle], [-Math.PI / 2, 0, 0], () =>
      b.panel(
        [0, 0, 0],
        plan.width,
        depth,
        { on: "carpet", color, shade: (p) => dim(color, 0.94 + 0.1 * fractal3(p[0] * 2, p[1] * 2, 1)) },
        24,
        24,
      ),
    );
    return;
  }
  if (kind === "tiles" || kind === "checker") {
    const size = Math.max(kind === "tiles" ? 0.45 : 0.4, plan.width / 36);
    const [nx, nz] = [Math.ceil(plan.width / size), Math.ceil(depth / size)];
    b.within([0, -0.004, middle], [-Math.PI / 2, 0, 0], () =>
      b.panel([0, 0, 0], plan.width, depth, { on: "matte", color: tone("#8f887c") }, 6, 6),
    );
    for (let i = 0; i < nx; i++)
      for (let j = 0; j < nz; j++) {
        const c = kind === "checker" && (i + j) % 2 ? (second ?? dim(color, 0.3)) : color;
        b.box(
          [-plan.width / 2 + (i + 0.5) * size, -0.01, -plan.back + (j + 0.5) * size],
          [size - 0.006, 0.02, size - 0.006],
          { on: "gloss", color: dim(c, rng.range(0.93, 1.05)) },
          { omit: { bottom: true, left: true, right: true, front: true, back: true }, blocks: 0 },
        );
      }
    return;
  }
  // Boards run towards the camera, in staggered lengths, each a little different.
  const wide = Math.max(0.145, plan.width / 60);
  const n = Math.ceil(plan.width / wide);
  for (let i = 0; i < n; i++) {
    let z = -plan.back - rng.range(0, 1.2);
    while (z < plan.front) {
      const length = rng.range(1.3, 2.3) * Math.max(1, wide / 0.2);
      const [a, c] = [Math.max(-plan.back, z), Math.min(plan.front, z + length)];
      z += length;
      if (c - a < 0.05) continue;
      const k = rng.range(0.78, 1.12);
      const warm = rng.range(-0.04, 0.04);
      boardTop(b, -plan.width / 2 + (i + 0.5) * wide, (a + c) / 2, wide - 0.0016, c - a - 0.0016, [
        color[0] * (k + warm),
        color[1] * k,
        color[2] * (k - warm),
      ]);
    }
  }
  b.within([0, -0.006, middle], [-Math.PI / 2, 0, 0], () =>
    b.panel([0, 0, 0], plan.width, depth, { on: "matte", color: dim(color, 0.22) }, 4, 4),
  );
}

/** The upper face of a floor board, cut along its length so that corners of the room can darken it. */
function boardTop(b: Batch, x: number, z: number, width: number, length: number, color: Color): void {
  b.grid(1, Math.max(1, Math.round(length / 0.6)), (u, v) => [x + (u - 0.5) * width, 0, z - (v - 0.5) * length], {
    // A hall has too many boards for a part each, which wood takes.
    on: width > 0.15 ? "paint" : "wood",
    color,
  });
}

function windowFrame(b: Batch, o: Opening, trim: Color): void {
  const paint: Paint = { on: "paint", color: o.frame ?? trim };
  const [w, h] = [o.width, o.height];
  const y = o.sill + h / 2;
  // Reveal: the thickness of the wall.
  const reveal: Paint = { on: "plaster", color: dim(trim, 0.98) };
  for (const s of [-1, 1]) {
    b.box([o.at + s * (w / 2 + 0.005), y, -THICK / 2], [0.01, h, THICK], reveal, { blocks: 0 });
    b.box([o.at, y + s * (h / 2 + 0.005), -THICK / 2], [w, 0.01, THICK], reveal, { blocks: 0 });
  }
  // Architrave around the hole, and a sill board.
  for (const s of [-1, 1])
    b.box([o.at + s * (w / 2 + 0.035), y + 0.02, 0.015], [0.075, h + 0.12, 0.03], paint, { bevel: 0.006 });
  b.box([o.at, o.sill + h + 0.045, 0.02], [w + 0.2, 0.09, 0.04], paint, { bevel: 0.008 });
  b.box([o.at, o.sill - 0.016, 0.05], [w + 0.22, 0.032, 0.2], paint, { bevel: 0.01 });
  b.box([o.at, o.sill - 0.075, 0.012], [w + 0.12, 0.085, 0.024], paint, { bevel: 0.006 });
  // Casements: a rail around each leaf, glazing bars between the panes.
  const [across, up] = o.panes ?? [2, 3];
  const leaves = w > 0.8 ? 2 : 1;
  const z = -THICK * 0.55;
  for (let l = 0; l < leaves; l++) {
    const lw = w / leaves;
    const cx = o.at - w / 2 + (l + 0.5) * lw;
    const rail = 0.05;
    for (const s of [-1, 1]) {
      b.box([cx + s * (lw / 2 - rail / 2), y, z], [rail, h, 0.05], paint, { bevel: 0.006 });
      b.box([cx, y + s * (h / 2 - rail / 2), z], [lw - rail * 2, rail, 0.05], paint, { bevel: 0.006 });
    }
    const bars = Math.max(1, Math.round(across / leaves));
    for (let i = 1; i < bars; i++) b.box([cx - lw / 2 + (i * lw) / bars, y, z], [0.022, h - rail * 2, 0.028], paint);
    for (let j = 1; j < up; j++) b.box([cx, o.sill + (j * h) / up, z], [lw - rail * 2, 0.022, 0.028], paint);
  }
  b.box(
    [o.at + 0.03, y - 0.05, z + 0.035],
    [0.018, 0.11, 0.02],
    { on: "metal", color: tone("#b9a06a") },
    { bevel: 0.005 },
  );
}

/** Two curtains drawn aside, hanging in folds from a rod, gathered a little below the middle. */
function curtains(b: Batch, o: Opening, color: Color, ceiling: number, seed: number): void {
  const top = Math.min(ceiling - 0.12, o.sill + o.height + 0.2);
  const foot = o.sill > 0.5 ? Math.max(0.02, o.sill - 0.75) : 0.02;
  const z = 0.13;
  const reach = o.width / 2 + 0.42;
  b.rod(
    [
      [o.at - reach, top + 0.03, z],
      [o.at + reach, top + 0.03, z],
    ],
    0.014,
    { on: "metal", color: tone("#8a6f42") },
    { segments: 1, sides: 10 },
  );
  for (const s of [-1, 1]) {
    b.lathe(
      [o.at + s * reach, top + 0.03, z],
      [
        [0, -0.03],
        [0.022, -0.022],
        [0.03, 0],
        [0.022, 0.022],
        [0, 0.03],
      ],
      { on: "metal", color: tone("#8a6f42") },
      12,
    );
    const rng = random(Math.round(seed * 100) + s + 9);
    const phase = rng.range(0, 6);
    const wide = Math.min(0.55, o.width * 0.27 + 0.1);
    b.grid(
      40,
      12,
      (u, v) => {
        const y = foot + (top - foot) * v;
        const gather = 1 - 0.38 * Math.exp(-(((v - 0.36) / 0.2) ** 2));
        const fold = Math.sin(u * 28 + phase + Math.sin(v * 3 + phase) * 0.5);
        const x = o.at + s * (reach - 0.04 - (s > 0 ? 1 - u : u) * wide * gather);
        return [x, y, z + 0.035 * fold * (0.75 + 0.25 * (1 - v)) + 0.01];
      },
      { on: "cloth", color, shade: (p) => dim(color, 0.92 + 0.12 * ((p[2] - z) / 0.04)) },
    );
    b.box(
      [o.at + s * (reach - wide * 0.32), foot + (top - foot) * 0.36, z + 0.01],
      [wide * 0.66, 0.05, 0.1],
      { on: "cloth", color: dim(color, 0.7) },
      { bevel: 0.02, blocks: 0.3 },
    );
  }
}

function doorLeaf(b: Batch, o: Opening, trim: Color): void {
  const paint: Paint = { on: "paint", color: o.frame ?? trim };
  const [w, h] = [o.width, o.height];
  for (const s of [-1, 1])
    b.box(
      [o.at + s * (w / 2 + 0.03), h / 2, 0.015],
      [0.08, h + 0.06, 0.04],
      { on: "paint", color: trim },
      { bevel: 0.006 },
    );
  b.box([o.at, h + 0.045, 0.015], [w + 0.14, 0.09, 0.045], { on: "paint", color: trim }, { bevel: 0.006 });
  b.box([o.at, h / 2, -0.03], [w, h, 0.045], paint);
  for (const [y, ph] of [
    [0.28, 0.36],
    [0.72, 0.42],
  ])
    for (const s of [-1, 1])
      b.box(
        [o.at + s * w * 0.23, h * y, -0.004],
        [w * 0.34, h * ph, 0.016],
        { ...paint, color: dim(paint.color, 0.92) },
        { bevel: 0.012 },
      );
  b.box(
    [o.at + w * 0.42, h * 0.48, 0.0],
    [0.03, 0.14, 0.012],
    { on: "metal", color: tone("#b9a06a") },
    { bevel: 0.004 },
  );
  b.rod(
    [
      [o.at + w * 0.42, h * 0.49, 0.03],
      [o.at + w * 0.32, h * 0.49, 0.035],
    ],
    0.009,
    { on: "metal", color: tone("#b9a06a") },
    { segments: 2, sides: 8, caps: true },
  );
}
