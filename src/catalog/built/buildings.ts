/** Single buildings as assets, standing on y = 0 and facing +z: house, cabin, barn, church, castle, towers, landmarks. */
import type { Vec2, Vec3 } from "../../shape/math.ts";
import { lathe } from "../../shape/primitives.ts";
import { random } from "../../shape/random.ts";
import { type Color, linear } from "../../surface/spec.ts";
import type { Asset, Collider, Parameter } from "../types.ts";
import { Batch, type Paint } from "./batch.ts";
import { landmarkRows } from "./landmark-rows.ts";
import { modelOf, reader, varyBy } from "./model.ts";
import { dim, type SurfaceName, tone } from "./surfaces.ts";

/** A building as a row of a table. Size in metres: width, height, depth. */
export interface BuildingRow {
  id: string;
  en: string[];
  zh: string[];
  size: Vec3;
  color: string;
  palette: readonly string[];
  build(b: Batch, color: Color, size: Vec3): void;
}

const GLASS: Paint = { on: "gloss", color: tone("#27384c") };
const stone = (k = 1): Paint => ({ on: "stone", color: tone("#a39a8a", k) });

/** A framed window on the plane z, its middle at (x, y). */
function pane(b: Batch, x: number, y: number, z: number, w: number, h: number, frame: Color, shutters?: Color): void {
  b.panel([x, y, z + 0.015], w, h, GLASS);
  const paint: Paint = { on: "paint", color: frame };
  for (const s of [-1, 1]) {
    b.box([x + (s * w) / 2, y, z + 0.03], [0.1, h + 0.1, 0.08], paint, { omit: { back: true }, blocks: 0.3 });
    b.box([x, y + (s * h) / 2, z + 0.03], [w, 0.1, 0.08], paint, { omit: { back: true }, blocks: 0.3 });
    if (shutters)
      b.box(
        [x + s * (w * 0.76), y, z + 0.03],
        [w * 0.42, h + 0.06, 0.06],
        { on: "paint", color: shutters },
        { omit: { back: true } },
      );
  }
  b.box([x, y, z + 0.03], [0.05, h, 0.05], paint, { omit: { back: true }, blocks: 0 });
  b.box([x, y, z + 0.03], [w, 0.05, 0.05], paint, { omit: { back: true }, blocks: 0 });
  b.box([x, y - h / 2 - 0.06, z + 0.09], [w + 0.24, 0.08, 0.2], paint, { bevel: 0.012 });
}

/** A door with a frame and steps on the plane z. */
function entry(b: Batch, x: number, z: number, w: number, h: number, leaf: Color, frame: Color): void {
  b.box([x, h / 2 + 0.2, z + 0.02], [w, h, 0.06], { on: "paint", color: leaf });
  for (const y of [0.3, 0.7])
    for (const s of [-1, 1])
      b.box(
        [x + s * w * 0.23, 0.2 + h * y, z + 0.06],
        [w * 0.34, h * 0.3, 0.03],
        { on: "paint", color: dim(leaf, 1.2) },
        { bevel: 0.012, blocks: 0 },
      );
  for (const s of [-1, 1])
    b.box(
      [x + s * (w / 2 + 0.07), h / 2 + 0.2, z + 0.05],
      [0.14, h + 0.1, 0.14],
      { on: "paint", color: frame },
      { bevel: 0.015 },
    );
  b.box([x, h + 0.28, z + 0.06], [w + 0.34, 0.16, 0.18], { on: "paint", color: frame }, { bevel: 0.02 });
  for (let i = 0; i < 2; i++)
    b.box([x, 0.05 + i * 0.1, z + 0.5 - i * 0.25], [w + 0.8 - i * 0.2, 0.1, 0.6], stone(), { bevel: 0.015 });
  b.box([x + w * 0.38, h * 0.5 + 0.2, z + 0.08], [0.05, 0.14, 0.06], { on: "metal", color: tone("#b9a06a") });
}

/** Four walls as subdivided panels, so that they can darken towards corners and the ground. */
function walls(b: Batch, at: Vec3, size: Vec3, paint: Paint, cell = 0.9): void {
  const [w, h, d] = size;
  for (const [turn, width, away] of [
    [0, w, d],
    [Math.PI / 2, d, w],
    [Math.PI, w, d],
    [-Math.PI / 2, d, w],
  ])
    b.within([at[0], at[1], at[2]], turn, () =>
      b.panel(
        [0, h / 2, away / 2],
        width,
        h,
        paint,
        Math.max(1, Math.round(width / cell)),
        Math.max(1, Math.round(h / cell)),
      ),
    );
  b.block([at[0], at[1] + h / 2, at[2]], [w, h, d]);
}

/** A gable roof whose ridge runs along x, with boarded ends. */
function gable(b: Batch, at: Vec3, w: number, d: number, rise: number, over: number, roof: Paint, end: Paint): void {
  const [x, y, z] = at;
  const slope = Math.hypot(d / 2 + over, rise * (1 + over / (d / 2)));
  const tilt = Math.atan2(rise, d / 2);
  const drop = (over * rise) / (d / 2);
  for (const s of [-1, 1])
    b.within([x, y + (rise - drop) / 2 + 0.1, z + (s * (d / 2 + over)) / 2], [s * tilt, 0, 0], () => {
      b.box([0, 0, 0], [w + over * 2, 0.16, slope], roof, { bevel: 0.03 });
      const n = Math.round(slope / 0.42);
      for (let i = 0; i < n; i++)
        b.box(
          [0, 0.085 + 0.008 * (i % 2), (i / n - 0.5) * slope + 0.2],
          [w + over * 2 - 0.02, 0.03, 0.4],
          { ...roof, color: dim(roof.color, 0.86 + 0.22 * ((i * 7) % 5) * 0.2) },
          { omit: { bottom: true }, blocks: 0 },
        );
    });
  for (const s of [-1, 1])
    b.within([x, y, z], (s * Math.PI) / 2, () =>
      b.polygon(
        [
          [-d / 2, 0, w / 2],
          [d / 2, 0, w / 2],
          [0, rise, w / 2],
        ],
        end,
      ),
    );
  b.block([x, y + rise * 0.35, z], [w, rise * 0.7, d * 0.6], 0.8);
}

function house(b: Batch, color: Color, [w, h, d]: Vec3): void {
  const base = h * 0.62;
  const trim = tone("#f4efe4");
  const wall: Paint = { on: "plaster", color };
  walls(b, [0, 0, 0], [w, base, d], wall);
  b.box([0, 0.2, 0], [w + 0.12, 0.4, d + 0.12], stone(0.8), { bevel: 0.03 });
  gable(b, [0, base, 0], w, d, h - base, 0.5, { on: "matte", color: tone("#8a4534") }, wall);
  const shutter = tone("#3f6a62");
  const z = d / 2;
  for (const x of [-w * 0.32, w * 0.32]) {
    pane(b, x, base * 0.27, z, 1.3, 1.4, trim, shutter);
    pane(b, x, base * 0.76, z, 1.2, 1.25, trim, shutter);
  }
  pane(b, 0, base * 0.76, z, 1.2, 1.25, trim, shutter);
  entry(b, 0, z, 1.1, 2.1, tone("#8a2f26"), trim);
  // Porch roof on two posts.
  b.within([0, 2.72, z + 0.75], [0.22, 0, 0], () =>
    b.box([0, 0, 0], [2.6, 0.12, 1.7], { on: "matte", color: tone("#8a4534") }, { bevel: 0.03 }),
  );
  for (const s of [-1, 1])
    b.box([s * 1.1, 1.3, z + 1.3], [0.14, 2.6, 0.14], { on: "paint", color: trim }, { bevel: 0.02 });
  for (const turn of [Math.PI / 2, -Math.PI / 2, Math.PI])
    b.within([0, 0, 0], turn, () => {
      for (const x of [-d * 0.25, d * 0.25])
        for (const y of [0.27, 0.76]) pane(b, x, base * y, (turn === Math.PI ? d : w) / 2, 1.15, 1.3, trim, shutter);
    });
  b.box([w * 0.28, h * 0.93, -d * 0.12], [0.8, h * 0.36, 0.7], { on: "brick", color: tone("#8f4f3a") });
  b.box([w * 0.28, h * 1.11, -d * 0.12], [0.95, 0.12, 0.85], stone(0.8), { bevel: 0.02 });
  for (const s of [-1, 1])
    b.box(
      [s * (w / 2 - 0.02), base / 2, z - 0.02],
      [0.16, base, 0.16],
      { on: "paint", color: trim },
      { omit: { back: true, top: true, bottom: true } },
    );
}

function cabin(b: Batch, color: Color, [w, h, d]: Vec3): void {
  const base = h * 0.55;
  const n = Math.round(base / 0.26);
  const rng = random(3);
  for (let i = 0; i < n; i++) {
    const y = (i + 0.5) * (base / n);
    const c = (): Paint => ({ on: "wood", color: dim(color, rng.range(0.8, 1.12)) });
    for (const s of [-1, 1]) {
      b.rod(
        [
          [-w / 2 - 0.25, y, (s * d) / 2],
          [w / 2 + 0.25, y, (s * d) / 2],
        ],
        0.145,
        c(),
        { segments: 1, sides: 8, caps: true },
      );
      b.rod(
        [
          [(s * w) / 2, y + 0.13, -d / 2 - 0.25],
          [(s * w) / 2, y + 0.13, d / 2 + 0.25],
        ],
        0.145,
        c(),
        { segments: 1, sides: 8, caps: true },
      );
    }
  }
  b.block([0, base / 2, 0], [w, base, d]);
  walls(b, [0, 0, 0], [w - 0.1, base + 0.1, d - 0.1], { on: "matte", color: dim(color, 0.5) }, 2);
  gable(
    b,
    [0, base + 0.1, 0],
    w,
    d,
    h - base,
    0.6,
    { on: "matte", color: tone("#5a5148") },
    { on: "matte", color: dim(color, 0.8) },
  );
  const z = d / 2 + 0.14;
  entry(b, -w * 0.12, z, 0.95, 1.9, tone("#4a2f1c"), tone("#5a3a22"));
  pane(b, w * 0.24, base * 0.52, z, 1.1, 0.95, tone("#e8dcc0"), tone("#7a2a22"));
  b.box([w * 0.3, h * 0.85, -d * 0.1], [0.85, h * 0.5, 0.8], stone(0.8), { bevel: 0.04 });
}

function barn(b: Batch, color: Color, [w, h, d]: Vec3): void {
  const base = h * 0.5;
  const wall: Paint = { on: "paint", color };
  const white: Paint = { on: "paint", color: tone("#f2eee4") };
  walls(
    b,
    [0, 0, 0],
    [w, base, d],
    { ...wall, shade: (p) => dim(color, 0.86 + 0.2 * (Math.floor(p[0] * 3.3) % 2 === 0 ? 1 : 0.4)) },
    0.5,
  );
  // A gambrel roof: two slopes on each side, the ridge along z.
  const profile: Vec2[] = [
    [-w / 2 - 0.4, base - 0.3],
    [-w * 0.34, h * 0.84],
    [0, h],
    [w * 0.34, h * 0.84],
    [w / 2 + 0.4, base - 0.3],
  ];
  const roof: Paint = { on: "metal", color: tone("#6a6f74") };
  for (let i = 0; i < 4; i++) {
    const [p, q] = [profile[i], profile[i + 1]];
    b.polygon(
      [
        [p[0], p[1], -d / 2 - 0.5],
        [p[0], p[1], d / 2 + 0.5],
        [q[0], q[1], d / 2 + 0.5],
        [q[0], q[1], -d / 2 - 0.5],
      ].map(([x, y, z]): Vec3 => [x, y + 0.06, z]),
      roof,
    );
    b.polygon(
      [
        [q[0], q[1], -d / 2 - 0.5],
        [q[0], q[1], d / 2 + 0.5],
        [p[0], p[1], d / 2 + 0.5],
        [p[0], p[1], -d / 2 - 0.5],
      ].map(([x, y, z]): Vec3 => [x, y - 0.04, z]),
      { on: "matte", color: tone("#4a3a2c") },
    );
  }
  for (const s of [1, -1]) {
    const face = (points: Vec3[]) => b.polygon(s > 0 ? points : [...points].reverse(), wall);
    const z = (s * d) / 2;
    face([
      [-w / 2, base, z],
      [w / 2, base, z],
      [w * 0.34, h * 0.82, z],
      [0, h - 0.05, z],
      [-w * 0.34, h * 0.82, z],
    ]);
  }
  const z = d / 2;
  for (const s of [-1, 1]) {
    const x = s * w * 0.13;
    b.box([x, base * 0.42, z + 0.05], [w * 0.25, base * 0.84, 0.08], { ...wall, color: dim(color, 0.8) });
    for (const q of [-1, 1]) {
      b.box([x + q * w * 0.115, base * 0.42, z + 0.1], [0.16, base * 0.84, 0.06], white);
      b.box([x, base * (q > 0 ? 0.82 : 0.03) + 0.05, z + 0.1], [w * 0.25, 0.16, 0.06], white);
      b.within([x, base * 0.42, z + 0.1], [0, 0, q * Math.atan2(base * 0.8, w * 0.23)], () =>
        b.box([0, 0, 0], [Math.hypot(base * 0.78, w * 0.22), 0.13, 0.05], white),
      );
    }
  }
  pane(b, 0, base * 1.25, z, 1.2, 1.1, white.color);
  for (const s of [-1, 1]) b.box([s * (w / 2 - 0.06), base / 2, z + 0.02], [0.2, base, 0.08], white);
  for (const turn of [Math.PI / 2, -Math.PI / 2])
    b.within([0, 0, 0], turn, () => {
      for (const x of [-0.3, 0, 0.3]) pane(b, x * d, base * 0.55, w / 2, 1, 0.9, white.color);
    });
}

function church(b: Batch, color: Color, [w, h, d]: Vec3): void {
  const nave = h * 0.3;
  const wall: Paint = { on: "plaster", color };
  const slate: Paint = { on: "matte", color: tone("#4a5560") };
  b.within([0, 0, -d * 0.12], Math.PI / 2, () => {
    walls(b, [0, 0, 0], [d * 0.76, nave, w * 0.8], wall);
    gable(b, [0, nave, 0], d * 0.76, w * 0.8, h * 0.2, 0.35, slate, wall);
  });
  for (const s of [-1, 1])
    b.within([0, 0, -d * 0.12], (s * Math.PI) / 2, () => {
      for (const x of [-0.26, 0, 0.26]) arched(b, x * d, nave * 0.2, w * 0.4, 0.9, nave * 0.5);
    });
  const t = w * 0.42;
  const z = d / 2 - t / 2;
  walls(b, [0, 0, z], [t, h * 0.6, t], wall);
  for (const y of [0.02, 0.4, 0.6]) b.box([0, h * y + 0.1, z], [t + 0.3, 0.25, t + 0.3], stone(), { bevel: 0.04 });
  for (let i = 0; i < 4; i++)
    b.within([0, 0, z], (i * Math.PI) / 2, () => {
      arched(b, 0, h * 0.45, t / 2, t * 0.34, h * 0.1);
      b.polygon(
        [
          [-t / 2 - 0.2, h * 0.61, t / 2 + 0.2],
          [t / 2 + 0.2, h * 0.61, t / 2 + 0.2],
          [0, h * 0.95, 0],
        ],
        slate,
      );
    });
  b.block([0, h * 0.7, z], [t * 0.5, h * 0.3, t * 0.5], 0.8);
  b.box([0, h * 0.975, z], [0.1, h * 0.06, 0.1], { on: "metal", color: tone("#c9a94a") });
  b.box([0, h * 0.98, z], [0.5, 0.1, 0.1], { on: "metal", color: tone("#c9a94a") });
  arched(b, 0, 0.1, d / 2, 1.5, 2.4, tone("#6a3a20"));
  arched(b, 0, h * 0.27, d / 2, 1.1, h * 0.08);
}

/** An opening with a round head on the plane z, standing on y. */
function arched(b: Batch, x: number, y: number, z: number, w: number, h: number, fill: Color = GLASS.color): void {
  const loop = (r: number, low: number): Vec3[] => {
    const out: Vec3[] = [
      [x - r, low, z],
      [x + r, low, z],
    ];
    for (let i = 0; i <= 8; i++)
      out.push([x + Math.cos((i / 8) * Math.PI) * r, y + h - w / 2 + Math.sin((i / 8) * Math.PI) * r, z]);
    return out;
  };
  b.polygon(
    loop(w / 2 + 0.14, y - 0.1).map(([a, c, e]): Vec3 => [a, c, e + 0.02]),
    stone(1.15),
  );
  b.polygon(
    loop(w / 2, y).map(([a, c, e]): Vec3 => [a, c, e + 0.035]),
    { on: fill === GLASS.color ? "gloss" : "paint", color: fill },
  );
}

/** A round tower with battlements, or a cone where `roof` is given. */
function roundTower(b: Batch, x: number, z: number, r: number, h: number, paint: Paint, roof?: Paint): void {
  const rows = Math.max(3, Math.round(h / 1.6));
  const profile: Vec2[] = Array.from({ length: rows + 1 }, (_, i) => [
    r * (1.06 - 0.06 * Math.min(1, (i / rows) * 3)),
    (h * i) / rows,
  ]);
  b.lathe([x, 0, z], [...profile, [r * 1.16, h + 0.4], [r * 1.16, h + 1], [0, h + 1]], paint, 20);
  b.block([x, h / 2, z], [r * 1.7, h, r * 1.7]);
  const n = 10;
  for (let i = 0; i < n; i++) {
    const a = ((i + 0.5) / n) * Math.PI * 2;
    if (!roof)
      b.within([x + Math.sin(a) * r * 1.05, h + 1.35, z + Math.cos(a) * r * 1.05], a, () =>
        b.box([0, 0, 0], [r * 0.4, 0.8, 0.4], paint),
      );
    if (i % 3 === 0 && h > 4)
      b.within([x, 0, z], a + 0.35, () =>
        b.box(
          [0, h * (0.45 + 0.12 * (i % 2)), r + 0.01],
          [0.25, 1, 0.12],
          { on: "matte", color: tone("#1a1c22") },
          { blocks: 0 },
        ),
      );
  }
  if (roof)
    b.lathe(
      [x, h + 1, z],
      [
        [r * 1.3, -0.1],
        [r * 0.72, r * 1.1],
        [0.02, r * 3],
      ],
      roof,
      20,
    );
}

function castle(b: Batch, color: Color, [w, h, d]: Vec3): void {
  const paint: Paint = { on: "stone", color };
  const roof: Paint = { on: "matte", color: tone("#3f5a7a") };
  const wallH = h * 0.3;
  const [x, z] = [w * 0.42, d * 0.4];
  const run = (ax: number, az: number, bx: number, bz: number) => {
    const length = Math.hypot(bx - ax, bz - az);
    b.within([(ax + bx) / 2, 0, (az + bz) / 2], Math.atan2(-(bz - az), bx - ax), () => {
      walls(b, [0, 0, 0], [length, wallH, 1.2], paint, 1.6);
      b.box([0, wallH + 0.05, 0], [length, 0.2, 1.5], paint);
      const n = Math.round(length / 1.3);
      for (let i = 0; i < n; i++)
        for (const s of [-1, 1])
          b.box([((i + 0.5) / n - 0.5) * length, wallH + 0.5, s * 0.6], [0.65, 0.8, 0.3], paint, {
            omit: { bottom: true },
          });
    });
  };
  run(-x, z, x, z);
  run(x, z, x, -z);
  run(x, -z, -x, -z);
  run(-x, -z, -x, z);
  const r = w * 0.085;
  for (const sx of [-1, 1])
    for (const sz of [-1, 1]) roundTower(b, sx * x, sz * z, r, h * (sz > 0 ? 0.42 : 0.52), paint, roof);
  walls(b, [0, 0, -d * 0.1], [w * 0.4, h * 0.55, d * 0.34], paint, 1.6);
  b.box([0, h * 0.555, -d * 0.1], [w * 0.42, 0.5, d * 0.36], paint);
  for (let i = 0; i < 8; i++) b.box([((i + 0.5) / 8 - 0.5) * w * 0.4, h * 0.58, d * 0.08], [w * 0.03, 0.9, 0.4], paint);
  roundTower(b, -w * 0.17, d * 0.04, r * 0.8, h * 0.62, paint, roof);
  roundTower(b, w * 0.16, -d * 0.2, r, h * 0.66, paint, roof);
  for (const q of [-0.1, 0, 0.1]) for (const y of [0.3, 0.42]) arched(b, q * w, h * y, d * 0.07, 0.8, 1.8);
  for (const s of [-1, 1]) roundTower(b, s * w * 0.1, z + 0.4, r * 0.62, wallH * 1.25, paint);
  b.within([0, 0, z + 0.65], 0, () => {
    walls(b, [0, 0, 0], [w * 0.16, wallH * 1.12, 1.4], paint, 1.2);
    arched(b, 0, 0.05, 0.7, w * 0.1, wallH * 0.75, tone("#4a2c18"));
  });
  for (const [fx, fy, fz] of [
    [-w * 0.17, h * 0.62 + 1 + r * 2.4, d * 0.04],
    [w * 0.16, h * 0.66 + 1 + r * 3, -d * 0.2],
  ]) {
    b.rod(
      [
        [fx, fy - 0.3, fz],
        [fx, fy + 2, fz],
      ],
      0.05,
      { on: "metal", color: tone("#55504a") },
      { segments: 1, sides: 5 },
    );
    b.grid(
      6,
      2,
      (u, v) => [fx + u * 1.8, fy + 1 + v * 0.9 * (1 - u * 0.5) + 0.45 * u * 0.5, fz + 0.12 * Math.sin(u * 6)],
      { on: "cloth", color: tone("#b8322a") },
    );
  }
}

function lighthouse(b: Batch, color: Color, [w, h]: Vec3): void {
  const r = w * 0.36;
  const bands = 6;
  for (let i = 0; i < bands; i++) {
    const at = (t: number): Vec2 => [r * (1 - 0.38 * t), h * 0.76 * t];
    const steps = 4;
    b.lathe(
      [0, 0, 0],
      Array.from({ length: steps + 1 }, (_, k) => at((i + k / steps) / bands)),
      { on: "plaster", color: i % 2 ? tone("#f2eee6") : color },
      32,
    );
  }
  b.block([0, h * 0.38, 0], [r * 1.4, h * 0.76, r * 1.4]);
  b.lathe(
    [0, 0, 0],
    [
      [r * 1.25, 0],
      [r * 1.25, 0.35],
      [r * 1.08, 0.5],
    ],
    stone(),
    32,
  );
  const top = h * 0.76;
  const iron: Paint = { on: "metal", color: tone("#2c3038") };
  b.lathe(
    [0, top, 0],
    [
      [r * 0.62, -0.3],
      [r * 0.92, 0],
      [r * 0.92, 0.14],
      [0, 0.14],
    ],
    iron,
    32,
  );
  for (let i = 0; i < 20; i++) {
    const a = (i / 20) * Math.PI * 2;
    b.rod(
      [
        [Math.sin(a) * r * 0.88, top + 0.1, Math.cos(a) * r * 0.88],
        [Math.sin(a) * r * 0.88, top + 1, Math.cos(a) * r * 0.88],
      ],
      0.03,
      iron,
      { segments: 1, sides: 4 },
    );
  }
  for (const y of [0.55, 1])
    b.lathe(
      [0, top + y, 0],
      [
        [r * 0.86, 0],
        [r * 0.9, 0.025],
        [r * 0.86, 0.05],
      ],
      iron,
      32,
    );
  b.lathe(
    [0, top, 0],
    [
      [r * 0.42, 0.1],
      [r * 0.42, h * 0.11],
    ],
    { on: "glow", color: [0, 0, 0], glow: [1.9, 1.5, 0.85] },
    12,
  );
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2;
    b.rod(
      [
        [Math.sin(a) * r * 0.44, top, Math.cos(a) * r * 0.44],
        [Math.sin(a) * r * 0.44, top + h * 0.11, Math.cos(a) * r * 0.44],
      ],
      0.05,
      iron,
      { segments: 1, sides: 4 },
    );
  }
  b.lathe(
    [0, top + h * 0.11, 0],
    [
      [r * 0.6, 0],
      [r * 0.56, 0.15],
      [r * 0.3, h * 0.05],
      [r * 0.06, h * 0.075],
      [r * 0.06, h * 0.1],
      [0, h * 0.105],
    ],
    { on: "paint", color: dim(color, 0.9) },
    24,
  );
  arched(b, 0, 0.3, r * 0.99, 1, 2, tone("#6a3a20"));
  for (const t of [0.35, 0.58]) arched(b, 0, h * 0.76 * t, r * (1 - 0.38 * t) - 0.02, 0.55, 1.1);
}

function skyscraper(b: Batch, color: Color, [w, h, d]: Vec3): void {
  const tiers: [number, number, number][] = [
    [0, 0.62, 1],
    [0.62, 0.88, 0.78],
    [0.88, 1, 0.5],
  ];
  const rng = random(9);
  for (const [from, to, k] of tiers) {
    const [tw, th, td] = [w * k, h * (to - from), d * k];
    b.within([0, h * from, 0], 0, () => {
      walls(
        b,
        [0, 0, 0],
        [tw, th, td],
        { on: "gloss", color: tone("#2f4660"), shade: (p) => dim(tone("#2f4660"), 0.7 + 0.5 * (p[1] / th)) },
        5,
      );
      const floors = Math.round(th / 3.6);
      for (let i = from > 0 ? 0 : 1; i <= floors; i++)
        b.box(
          [0, (i * th) / floors, 0],
          [tw + 0.3, 0.7, td + 0.3],
          { on: "paint", color: dim(color, rng.range(0.9, 1.05)) },
          { omit: { bottom: true, top: i < floors }, blocks: 0 },
        );
      for (let side = 0; side < 4; side++)
        b.within([0, 0, 0], (side * Math.PI) / 2, () => {
          const [wide, out] = side % 2 ? [td, tw] : [tw, td];
          const n = Math.round(wide / 3);
          for (let i = 0; i <= n; i++)
            b.box(
              [(i / n - 0.5) * wide, th / 2, out / 2],
              [0.5, th, 0.5],
              { on: "paint", color },
              { omit: { back: true, top: true, bottom: true }, blocks: 0 },
            );
        });
    });
  }
  b.rod(
    [
      [0, h, 0],
      [0, h * 1.12, 0],
    ],
    0.3,
    { on: "metal", color: tone("#9aa0a6") },
    { segments: 1, sides: 6 },
  );
  b.box([0, 2.2, d / 2 + 0.6], [w * 0.4, 0.4, 2], { on: "metal", color: tone("#55595e") }, { bevel: 0.05 });
}

function pagoda(b: Batch, color: Color, [w, h]: Vec3): void {
  const tiers = 5;
  const each = (h * 0.86) / tiers;
  const roof: Paint = { on: "paint", color: tone("#2f4a44") };
  b.box([0, 0.4, 0], [w * 0.95, 0.8, w * 0.95], stone(), { bevel: 0.06 });
  for (let i = 0; i < tiers; i++) {
    const k = 1 - i * 0.13;
    const s = w * 0.52 * k;
    const y = 0.8 + i * each;
    walls(b, [0, y, 0], [s, each * 0.6, s], { on: "paint", color: tone("#efe4cc") }, 1.5);
    for (let side = 0; side < 4; side++)
      b.within([0, y, 0], (side * Math.PI) / 2, () => {
        for (const x of [-0.5, -0.17, 0.17, 0.5])
          b.box(
            [x * s, each * 0.3, s / 2],
            [0.22, each * 0.6, 0.22],
            { on: "paint", color },
            { omit: { back: true, top: true, bottom: true } },
          );
        b.box([0, each * 0.56, s / 2], [s, 0.22, 0.26], { on: "paint", color }, { omit: { back: true } });
        b.panel([0, each * 0.26, s / 2 + 0.02], s * 0.26, each * 0.44, { on: "matte", color: tone("#4a2318") });
        // One side of the roof: it curves up towards the corners.
        const out = s * 0.5 + w * 0.17 * k;
        b.grid(
          8,
          4,
          (u, v) => {
            const r = out + (s * 0.3 - out) * v;
            const lift = (2 * Math.abs(u - 0.5)) ** 2.2 * 0.5 * (1 - v);
            return [(u - 0.5) * 2 * r, each * (0.6 + 0.36 * v ** 1.3) + lift, r];
          },
          roof,
        );
        b.grid(
          8,
          1,
          (u, v) => {
            const r = out + (s * 0.5 - out) * (1 - v);
            return [(u - 0.5) * 2 * r, each * 0.58 + (2 * Math.abs(u - 0.5)) ** 2.2 * 0.5 * v, r];
          },
          { on: "paint", color: dim(color, 0.5) },
        );
      });
    b.block([0, y + each * 0.7, 0], [s * 1.4, each * 0.2, s * 1.4], 0.8);
  }
  b.lathe(
    [0, 0.8 + tiers * each - each * 0.08, 0],
    [
      [0.4, 0],
      [0.2, 0.3],
      [0.12, 0.5],
      [0.24, 0.8],
      [0.1, 1.1],
      [0.18, 1.4],
      [0.06, 1.7],
      [0, h * 0.13],
    ],
    { on: "metal", color: tone("#c9a94a") },
    12,
  );
  b.panel([0, 1.6, w * 0.263], w * 0.16, 1.7, { on: "matte", color: tone("#4a2318") });
}

function windmill(b: Batch, color: Color, [w, h]: Vec3): void {
  const r = w * 0.2;
  const body = h * 0.6;
  b.lathe(
    [0, 0, 0],
    Array.from({ length: 7 }, (_, i): Vec2 => [r * (1 - 0.36 * (i / 6)), (body * i) / 6]),
    { on: "plaster", color },
    28,
  );
  b.block([0, body / 2, 0], [r * 1.4, body, r * 1.4]);
  b.lathe(
    [0, body, 0],
    [
      [r * 0.74, 0],
      [r * 0.7, 0.2],
      [r * 0.45, r * 0.6],
      [0, r * 0.8],
    ],
    { on: "matte", color: tone("#5a4636") },
    24,
  );
  arched(b, 0, 0.1, r * 0.99, 1.1, 2.1, tone("#3f5a6a"));
  for (const t of [0.4, 0.72]) arched(b, 0, body * t, r * (1 - 0.36 * t), 0.6, 0.9);
  const hub: Vec3 = [0, body + r * 0.2, r * 0.9];
  b.rod(
    [
      [0, hub[1], 0],
      [hub[0], hub[1], hub[2] + 0.3],
    ],
    0.16,
    { on: "wood", color: tone("#4a3322") },
    { segments: 1, sides: 8, caps: true },
  );
  for (let i = 0; i < 4; i++)
    b.within(hub, [0, 0, Math.PI / 5 + (i * Math.PI) / 2], () => {
      const length = h * 0.4;
      const wood: Paint = { on: "paint", color: tone("#5a4030") };
      b.box([0, length / 2, 0.2], [0.16, length, 0.12], wood);
      for (let k = 0; k < 9; k++)
        b.box([0.4, length * (0.16 + 0.095 * k), 0.2], [0.95, 0.05, 0.05], wood, { blocks: 0.2 });
      for (const x of [0.3, 0.85]) b.box([x, length * 0.56, 0.2], [0.05, length * 0.8, 0.05], wood, { blocks: 0.2 });
      b.panel([0.48, length * 0.56, 0.17], 0.75, length * 0.78, { on: "cloth", color: tone("#efe6d2") });
    });
}

/** The Eiffel Tower in outline: four lattice legs that lean together, three decks, arches at the foot. */
function latticeTower(b: Batch, color: Color, [w, h]: Vec3): void {
  const iron: Paint = { on: "paint", color };
  const half = (t: number): number => (w / 2) * (0.032 + 0.968 * Math.exp(-4.1 * t) * (1 - t) ** 0.35);
  const leg = (t: number): number => Math.max(half(t) * 0.42, w * 0.014) * (t < 0.42 ? 1 : 1);
  const levels = [0, 0.04, 0.085, 0.13, 0.18, 0.235, 0.29, 0.35, 0.42, 0.5, 0.58, 0.66, 0.74, 0.82, 0.9];
  const bar = (p: Vec3, q: Vec3, r: number) => b.rod([p, q], r, iron, { segments: 1, sides: 4 });
  for (let i = 0; i < levels.length - 1; i++) {
    const [t0, t1] = [levels[i], levels[i + 1]];
    const joined = t0 >= 0.35;
    const r = w * (0.0075 - 0.004 * t0);
    for (let side = 0; side < 4; side++)
      b.within([0, 0, 0], (side * Math.PI) / 2, () => {
        const y0 = t0 * h;
        const y1 = t1 * h;
        for (const s of [-1, 1]) {
          const [o0, o1] = [half(t0), half(t1)];
          const [i0, i1] = joined ? [-o0, -o1] : [o0 - leg(t0) * 2 * 0.42, o1 - leg(t1) * 2 * 0.42];
          bar([s * o0, y0, o0], [s * o1, y1, o1], r * 1.35);
          if (joined && s > 0) continue;
          bar([s * i0, y0, o0], [s * i1, y1, o1], r);
          bar([s * o0, y0, o0], [s * i1, y1, o1], r * 0.7);
          bar([s * i0, y0, o0], [s * o1, y1, o1], r * 0.7);
          bar([s * o1, y1, o1], [s * i1, y1, o1], r * 0.8);
          if (!joined) bar([s * i0, y0, i0], [s * i1, y1, i1], r * 0.9);
        }
      });
  }
  for (const [t, extra] of [
    [0.18, 0.03],
    [0.38, 0.018],
    [0.9, 0.012],
  ]) {
    const s = half(t) * 2 + w * extra * 2;
    b.box([0, t * h, 0], [s, h * 0.012, s], iron);
    b.box([0, t * h + h * 0.012, 0], [s * 0.98, h * 0.01, s * 0.98], { ...iron, color: dim(color, 0.7) });
  }
  b.cylinder([0, h * 0.91, 0], h * 0.035, w * 0.014, iron, w * 0.01, 8);
  bar([0, h * 0.94, 0], [0, h, 0], w * 0.004);
  for (let side = 0; side < 4; side++)
    b.within([0, 0, 0], (side * Math.PI) / 2, () => {
      const points: Vec3[] = Array.from({ length: 13 }, (_, i) => {
        const a = (i / 12) * Math.PI;
        const y = h * (0.035 + 0.115 * Math.sin(a));
        return [-Math.cos(a) * w * 0.27, y, half(y / h)];
      });
      b.rod(points, w * 0.009, iron, { segments: 24, sides: 5, straight: false });
      for (const s of [-1, 1])
        b.box([s * w * 0.41, h * 0.006, w * 0.41], [w * 0.2, h * 0.012, w * 0.2], stone(), { bevel: w * 0.004 });
    });
}

const LATHE_SURFACE: SurfaceName = "stone";
function stoneTower(b: Batch, color: Color, [w, h]: Vec3): void {
  const paint: Paint = { on: LATHE_SURFACE, color };
  roundTower(b, 0, 0, w * 0.4, h * 0.86, paint);
  arched(b, 0, 0.1, w * 0.42, 1.2, 2.3, tone("#4a2c18"));
  b.mesh(
    lathe(
      [
        [w * 0.44, 0],
        [w * 0.44, 0.5],
        [w * 0.41, 0.6],
      ],
      24,
    ),
    paint,
  );
}

const ROWS: BuildingRow[] = [
  {
    id: "house",
    en: ["house", "home", "cottage", "villa", "farmhouse", "building", "residence"],
    zh: ["房子", "房屋", "小屋", "别墅", "农舍", "楼房"],
    size: [9, 8.2, 7.5],
    color: "#e8d3a8",
    palette: ["#e8d3a8", "#d9a58a", "#b9cbd4", "#f0ead8", "#c9d2b4", "#d8b85a"],
    build: house,
  },
  {
    id: "cabin",
    en: ["cabin", "log cabin", "hut", "shack", "lodge", "shed", "chalet"],
    zh: ["木屋", "小木屋", "茅屋", "棚屋"],
    size: [7, 5.2, 5.5],
    color: "#8a5a34",
    palette: ["#8a5a34", "#704628", "#a0703f"],
    build: cabin,
  },
  {
    id: "barn",
    en: ["barn", "stable", "farm building"],
    zh: ["谷仓", "马厩", "牲口棚"],
    size: [10, 9, 13],
    color: "#9c2f24",
    palette: ["#9c2f24", "#7f2a22", "#e6e0d2"],
    build: barn,
  },
  {
    id: "church",
    en: ["church", "chapel", "cathedral", "steeple"],
    zh: ["教堂", "礼拜堂", "大教堂"],
    size: [11, 24, 22],
    color: "#e9e2d2",
    palette: ["#e9e2d2", "#d2c3a4", "#b9b0a2"],
    build: church,
  },
  {
    id: "castle",
    en: ["castle", "fortress", "fort", "citadel"],
    zh: ["城堡", "要塞", "古堡"],
    size: [44, 30, 40],
    color: "#b3a892",
    palette: ["#b3a892", "#9a958c", "#c9b694"],
    build: castle,
  },
  {
    id: "lighthouse",
    en: ["lighthouse", "beacon"],
    zh: ["灯塔"],
    size: [7, 24, 7],
    color: "#c0392b",
    palette: ["#c0392b", "#2f5a8a", "#2c3038"],
    build: lighthouse,
  },
  {
    id: "skyscraper",
    en: ["skyscraper", "high-rise", "office building", "tower block", "apartment building", "hotel"],
    zh: ["摩天大楼", "高楼", "大厦", "写字楼", "酒店"],
    size: [30, 120, 30],
    color: "#b9c2c9",
    palette: ["#b9c2c9", "#d2c6ae", "#8a949e"],
    build: skyscraper,
  },
  {
    id: "tower",
    en: ["tower", "stone tower", "watchtower", "turret"],
    zh: ["塔", "石塔", "瞭望塔", "塔楼"],
    size: [8, 20, 8],
    color: "#a79c88",
    palette: ["#a79c88", "#8f8b84"],
    build: stoneTower,
  },
  {
    id: "pagoda",
    en: ["pagoda"],
    zh: ["宝塔", "佛塔"],
    size: [13, 26, 13],
    color: "#b5382a",
    palette: ["#b5382a", "#8f2f24"],
    build: pagoda,
  },
  {
    id: "windmill",
    en: ["windmill", "mill"],
    zh: ["风车", "磨坊"],
    size: [12, 15, 8],
    color: "#efe8da",
    palette: ["#efe8da", "#d9c7a4", "#b56a4a"],
    build: windmill,
  },
  {
    id: "eiffel-tower",
    en: ["Eiffel Tower", "lattice tower", "radio tower", "transmission tower"],
    zh: ["埃菲尔铁塔", "铁塔", "巴黎铁塔", "电视塔"],
    size: [125, 330, 125],
    color: "#7a6248",
    palette: ["#7a6248"],
    build: latticeTower,
  },
];

function asset(row: BuildingRow): Asset {
  const [width, height, depth] = row.size;
  const parameters: Record<string, Parameter> = {
    color: { type: "color", default: row.color, says: "colour of the walls" },
    size: { type: "number", min: 0.02, max: 4, default: 1, says: "factor on its real size" },
  };
  return {
    id: row.id,
    family: "building",
    words: { en: row.en, zh: row.zh },
    parameters,
    size: { width, height, depth },
    tags: ["front", "door"],
    affordances: ["enter", "look at"],
    vary: varyBy(parameters, row.palette),
    build(given) {
      const p = reader(parameters, given);
      const k = p.number("size");
      const b = new Batch();
      b.within([0, 0, 0], 0, () => row.build(b, p.given("color") ? p.color("color") : linear(row.color), row.size), k);
      const colliders: Collider[] = [
        { shape: "box", at: [0, (height * k) / 2, 0], half: [(width * k) / 2, (height * k) / 2, (depth * k) / 2] },
      ];
      const cell = Math.max(0.25, Math.max(...row.size) / 130) * k;
      return modelOf(
        b,
        row.id,
        { anchors: { door: { at: [0, 0, (depth / 2) * k], forward: [0, 0, 1] } }, colliders },
        { cell, ground: 0.35 },
      );
    },
  };
}

/** Buildings that can stand in a place. */
export const buildings: Asset[] = [...ROWS, ...landmarkRows].map(asset);
