/**
 * The upper floors of a building: wall, windows with rooms behind them, balconies, coolers, pipes, roof line. Local frame:
 * x along the street, y up, z = 0 the wall's face, +z the street.
 */
import { mix, type Vec3 } from "../../shape/math.ts";
import type { Random } from "../../shape/random.ts";
import type { Color } from "../../surface/spec.ts";
import type { Light } from "../types.ts";
import type { Batch, Paint } from "./batch.ts";
import type { Style } from "./styles.ts";
import { dim, tone } from "./surfaces.ts";

/** A building site: what its builders share. */
export interface Site {
  b: Batch;
  style: Style;
  rng: Random;
  /** 2 near, 1 middle, 0 far. */
  detail: number;
  /** 0 by day to 1 at night: how strongly lamps and rooms shine. */
  lit: number;
  lights: Light[];
}

/** Warm and cool light of rooms. */
export const ROOM_LIGHT: Color[] = [
  tone("#ffb060"),
  tone("#ffc27a"),
  tone("#ffd39a"),
  tone("#ffe0b0"),
  tone("#bfe2ff"),
];

/** What a facade is asked to be. Width in metres; floors counts the ground floor. */
export interface FacadePlan {
  width: number;
  floors: number;
  wall: Color;
  trim: Color;
}

/** Builds the floors above the ground floor, and returns the height of the roof line. */
export function facade(site: Site, plan: FacadePlan): number {
  const { b, style, rng, detail } = site;
  const { width: w, floors, wall, trim } = plan;
  const g = style.groundHeight;
  const H = g + (floors - 1) * style.floorHeight + rng.range(0.2, 0.6);
  const bays = Math.max(1, Math.round((w - 0.3) / style.bay));
  const paint: Paint = {
    on: style.wallOn,
    color: wall,
    // Rain leaves walls darker below sills and towards the street.
    shade: (p) =>
      dim(wall, 0.82 + 0.2 * Math.min(1, Math.max(0, (p[1] - g) / 4)) + 0.05 * Math.sin(p[0] * 3.1 + p[1] * 1.7)),
  };
  const cell = detail > 1 ? 0.6 : detail > 0 ? 1.2 : 4;
  const face = (x0: number, x1: number, y0: number, y1: number): void => {
    if (x1 - x0 < 0.01 || y1 - y0 < 0.01) return;
    b.panel(
      [(x0 + x1) / 2, (y0 + y1) / 2, 0],
      x1 - x0,
      y1 - y0,
      paint,
      Math.max(1, Math.round((x1 - x0) / cell)),
      Math.max(1, Math.round((y1 - y0) / cell)),
    );
  };
  const win = style.window;
  const step = w / bays;
  const ww = Math.min(win.width, step - 0.35);
  for (let f = 1; f < floors; f++) {
    const y0 = g + (f - 1) * style.floorHeight;
    const y1 = f === floors - 1 ? H : y0 + style.floorHeight;
    const [wy0, wy1] = [y0 + win.sill, y0 + win.sill + win.height];
    face(-w / 2, w / 2, y0, wy0);
    face(-w / 2, w / 2, wy1, y1);
    for (let i = 0; i <= bays; i++) {
      const left = i === 0 ? -w / 2 : -w / 2 + (i - 0.5) * step + ww / 2;
      const right = i === bays ? w / 2 : -w / 2 + (i + 0.5) * step - ww / 2;
      face(left, right, wy0, wy1);
    }
    for (let i = 0; i < bays; i++) {
      const x = -w / 2 + (i + 0.5) * step;
      window(f > 3 ? { ...site, detail: Math.min(1, detail) } : site, x, (wy0 + wy1) / 2, ww, win.height, trim, wall);
      if (f > 0 && rng.chance(style.airConditioner) && detail > 0)
        airConditioner(site, x + rng.range(-0.15, 0.15), wy0 - 0.36);
    }
    if (style.bands && f >= 1)
      b.box(
        [0, y0 + 0.02, 0.05],
        [w, 0.14, 0.12],
        { on: style.wallOn === "brick" ? "stone" : style.wallOn, color: style.lintels ? trim : dim(wall, 0.62) },
        { bevel: detail > 1 ? 0.025 : 0, omit: { back: true } },
      );
    if (rng.chance(style.balcony)) balcony(site, w * 0.88, y0 + 0.06, trim, wall);
  }
  // The body behind, for its sides, its shadow and the light it keeps off.
  b.block([0, g + (H - g) / 2, -1.7], [w, H - g, 3]);
  for (const s of [-1, 1])
    b.within([(s * w) / 2, 0, 0], (s * Math.PI) / 2, () =>
      b.panel([s * 3, H / 2, 0], 6, H, { ...paint, shade: undefined, color: dim(wall, 0.75) }, 1, 2),
    );
  // The roof and the back, which only a camera from above sees.
  const tar: Paint = { on: "matte", color: tone("#5a5854") };
  b.within([0, H + (style.roof === "mansard" ? 2.2 : 0.1), -3.2], [-Math.PI / 2, 0, 0], () =>
    b.panel([0, 0, 0], w, 6, tar),
  );
  b.within([0, 0, -6], Math.PI, () =>
    b.panel([0, H / 2, 0], w, H, { ...paint, shade: undefined, color: dim(wall, 0.8) }),
  );
  roof(site, w, H, wall, trim);
  if (style.pipes && detail > 0) {
    const iron: Paint = { on: "metal", color: tone("#4a4d52") };
    b.rod(
      [
        [-w / 2 + 0.14, 0, 0.09],
        [-w / 2 + 0.14, H, 0.09],
      ],
      0.05,
      iron,
      { segments: 1, sides: 6 },
    );
    if (detail > 1)
      for (let y = 1; y < H; y += 2.2)
        b.box([-w / 2 + 0.14, y, 0.07], [0.14, 0.04, 0.12], iron, { omit: { back: true }, blocks: 0 });
  }
  return H;
}

function window(site: Site, x: number, y: number, w: number, h: number, trim: Color, wall: Color): void {
  const { b, style, rng, detail, lit } = site;
  const r = style.window.recess;
  const on = rng.chance(0.12 + 0.5 * lit);
  const frame: Paint = { on: "paint", color: style.lintels ? trim : mix(trim, [0.03, 0.03, 0.03], 0.3) };
  if (detail === 0) {
    const light = on ? dim(rng.pick(ROOM_LIGHT), 0.75 * lit) : undefined;
    b.panel([x, y, 0.02], w, h, { on: "gloss", color: tone("#243040"), glow: light }, 1, 1);
    b.box([x, y - h / 2, 0.05], [w + 0.12, 0.06, 0.12], frame, { omit: { back: true, bottom: true }, blocks: 0 });
    return;
  }
  const hide = { omit: { back: true }, blocks: 0 } as const;
  if (detail === 1) {
    // A frame-coloured field with panes on it, set back; what a camera ten metres off still tells apart.
    b.panel([x, y, -0.02], w, h, frame);
    const [across, up] = [style.window.panes[0], Math.min(2, style.window.panes[1])];
    const light = on && lit > 0.2 ? rng.pick(ROOM_LIGHT) : undefined;
    for (let i = 0; i < across; i++)
      for (let j = 0; j < up; j++)
        b.panel(
          [x + ((i + 0.5) / across - 0.5) * w, y + ((j + 0.5) / up - 0.5) * h, -0.012],
          w / across - 0.09,
          h / up - 0.09,
          { on: "gloss", color: tone("#243446"), glow: light && dim(light, lit * (0.35 + (0.4 * (j + 0.5)) / up)) },
        );
    b.box(
      [x, y - h / 2 - 0.03, 0.05],
      [w + 0.2, 0.07, 0.18],
      { on: style.lintels ? "stone" : "paint", color: style.lintels ? trim : dim(trim, 1.4) },
      { omit: { back: true } },
    );
    if (style.lintels)
      b.box(
        [x, y + h / 2 + 0.09, 0.03],
        [w + 0.24, 0.18, 0.08],
        { on: "stone", color: trim },
        { omit: { back: true } },
      );
    if (style.window.shutters)
      for (const s of [-1, 1])
        b.box(
          [x + s * (w / 2 + 0.12 + w * 0.22), y, 0.035],
          [w * 0.42, h, 0.04],
          { on: "paint", color: tone(SHUTTERS[Math.floor(Math.abs(wall[0] * 977)) % SHUTTERS.length]) },
          { omit: { back: true, top: true, bottom: true } },
        );
    return;
  }
  // Reveals: the wall's thickness, seen from an angle.
  const reveal: Paint = { on: "matte", color: dim(wall, 0.7) };
  b.polygon(
    [
      [x - w / 2, y - h / 2, 0],
      [x - w / 2, y - h / 2, -r],
      [x - w / 2, y + h / 2, -r],
      [x - w / 2, y + h / 2, 0],
    ],
    reveal,
  );
  b.polygon(
    [
      [x + w / 2, y - h / 2, -r],
      [x + w / 2, y - h / 2, 0],
      [x + w / 2, y + h / 2, 0],
      [x + w / 2, y + h / 2, -r],
    ],
    reveal,
  );
  b.polygon(
    [
      [x - w / 2, y + h / 2, -r],
      [x + w / 2, y + h / 2, -r],
      [x + w / 2, y + h / 2, 0],
      [x - w / 2, y + h / 2, 0],
    ],
    { ...reveal, color: dim(wall, 0.45) },
  );
  if (on && lit > 0.2) litRoom(site, x, y, w, h, r);
  else {
    // Dark glass, with a blind or a curtain behind some of it.
    const blind = rng.chance(0.45) ? rng.range(0.15, 0.6) : 0;
    const sky = (p: Vec3): Color =>
      mix(tone("#1a2532"), tone("#4a6076"), Math.max(0, Math.min(1, (p[1] - y) / h + 0.5)));
    b.panel([x, y, -r], w, h, { on: "gloss", color: [0, 0, 0], shade: sky }, 1, 2);
    if (blind)
      b.panel([x, y + (h * (1 - blind)) / 2, -r + 0.008], w * 0.96, h * blind, {
        on: "matte",
        color: tone(rng.pick(["#b8ad98", "#8f959a", "#a08a70"]), 0.7),
      });
  }
  const t = 0.055;
  const [across, up] = style.window.panes;
  const z = -r + 0.03;
  for (const s of [-1, 1]) {
    b.box([x + s * (w / 2 - t / 2), y, z], [t, h, 0.06], frame, hide);
    b.box([x, y + s * (h / 2 - t / 2), z], [w - t * 2, t, 0.06], frame, hide);
  }
  for (let i = 1; i < across; i++)
    b.box([x + (i / across - 0.5) * w, y, z], [t * 0.7, h - t * 2, 0.05], frame, {
      omit: { back: true, top: true, bottom: true },
      blocks: 0,
    });
  for (let j = 1; j < up; j++)
    b.box([x, y + (j / up - 0.5) * h, z], [w - t * 2, t * 0.7, 0.05], frame, {
      omit: { back: true, left: true, right: true },
      blocks: 0,
    });
  b.box(
    [x, y - h / 2 - 0.03, 0.05],
    [w + 0.2, 0.07, 0.22],
    { on: style.lintels ? "stone" : "paint", color: style.lintels ? trim : dim(trim, 1.4) },
    { bevel: detail > 1 ? 0.015 : 0, omit: { back: true } },
  );
  if (style.lintels) {
    b.box(
      [x, y + h / 2 + 0.09, 0.03],
      [w + 0.24, 0.18, 0.08],
      { on: "stone", color: trim },
      { bevel: detail > 1 ? 0.015 : 0, omit: { back: true } },
    );
    if (style.wallOn === "plaster")
      for (const s of [-1, 1])
        b.box(
          [x + s * (w / 2 + 0.06), y, 0.02],
          [0.12, h, 0.05],
          { on: "stone", color: trim },
          { omit: { back: true, top: true, bottom: true }, blocks: 0.3 },
        );
  }
  if (style.window.shutters && detail > 0) {
    const leaf: Paint = { on: "paint", color: tone(SHUTTERS[Math.floor(Math.abs(wall[0] * 977)) % SHUTTERS.length]) };
    for (const s of [-1, 1]) {
      const cx = x + s * (w / 2 + 0.12 + w * 0.22);
      b.box([cx, y, 0.035], [w * 0.42, h, 0.04], leaf, { omit: { back: true }, bevel: 0 });
      if (detail > 1)
        for (let k = 0; k < 9; k++)
          b.box(
            [cx, y + ((k + 0.5) / 9 - 0.5) * h * 0.9, 0.062],
            [w * 0.34, h * 0.06, 0.02],
            { ...leaf, color: dim(leaf.color, 1.15) },
            { omit: { back: true, left: true, right: true, bottom: true }, blocks: 0 },
          );
    }
  }
}

const SHUTTERS = ["#4f7a6a", "#5a6f8a", "#7a4a3a", "#6a7a4a"];

/** A lit room a metre deep behind a window: back wall, sides, ceiling, curtains, sometimes somebody or a plant. */
function litRoom(site: Site, x: number, y: number, w: number, h: number, r: number): void {
  const { b, rng, detail, lit } = site;
  const light = dim(rng.pick(ROOM_LIGHT), lit);
  const d = detail > 1 ? 1.1 : 0.5;
  const back = dim(tone(rng.pick(["#c9a878", "#a88a6a", "#9a8f80", "#b08a70"])), 0.6);
  const W = w * 1.5;
  const top = y + h * 0.62;
  const glow = (p: Vec3): Color => {
    const v = (p[1] - (y - h / 2)) / h;
    const u = (p[0] - x) / w;
    const k = 0.25 + 0.95 * Math.exp(-((v - 0.85) ** 2) / 0.25 - u * u * 1.4);
    return [light[0] * k, light[1] * k * (0.8 + 0.2 * k), light[2] * k * (0.6 + 0.35 * k)];
  };
  const paint: Paint = { on: "matte", color: back, glow };
  b.panel([x, y, -r - d], W, h * 1.25, paint, 3, 3);
  for (const s of [-1, 1])
    b.within([x + (s * W) / 2, y, -r - d / 2], (-s * Math.PI) / 2, () =>
      b.panel([0, 0, 0], d, h * 1.25, { on: "matte", color: back, glow: dim(light, 0.32) }),
    );
  b.within([x, top, -r - d / 2], [Math.PI / 2, 0, 0], () =>
    b.panel([0, 0, 0], W, d, { on: "matte", color: back, glow: dim(light, 0.8) }),
  );
  if (detail > 0) {
    const c = tone(rng.pick(["#c87a4a", "#d8b080", "#8a5a6a", "#6a8a7a"]));
    const wide = w * rng.range(0.12, 0.3);
    for (const s of [-1, 1])
      for (let i = 0; i < 4; i++) {
        const k = i % 2 ? 0.42 : 0.75;
        b.panel([x + s * (w / 2 - (wide * (i + 0.5)) / 4), y, -r - 0.06 + (i % 2) * 0.015], wide / 3.7, h, {
          on: "matte",
          color: c,
          glow: [c[0] * light[0] * k, c[1] * light[1] * k, c[2] * light[2] * k],
        });
      }
  }
  if (detail > 1 && rng.chance(0.5)) {
    const pot = rng.range(-0.25, 0.25) * w;
    b.box(
      [x + pot, y - h / 2 + 0.1, -r - 0.16],
      [0.18, 0.2, 0.14],
      { on: "matte", color: tone("#3a1f14") },
      { omit: { back: true, bottom: true }, blocks: 0 },
    );
    for (let i = 0; i < 5; i++)
      b.polygon(
        [
          [x + pot - 0.03, y - h / 2 + 0.2, -r - 0.16],
          [x + pot + 0.03, y - h / 2 + 0.2, -r - 0.16],
          [x + pot + (i - 2) * 0.09, y - h / 2 + 0.2 + rng.range(0.16, 0.36), -r - 0.15],
        ],
        { on: "matte", color: tone("#1d3a1c") },
      );
  }
}

/** A cooler on the wall, its middle at (x, y). */
export function airConditioner(site: Site, x: number, y: number): void {
  const { b, detail } = site;
  const shell: Paint = { on: "paint", color: tone("#b4afa2") };
  b.box([x, y, 0.22], [0.78, 0.52, 0.32], shell, { bevel: detail > 1 ? 0.03 : 0, omit: { back: true } });
  b.box([x, y - 0.29, 0.18], [0.7, 0.04, 0.34], { on: "metal", color: tone("#4a4d52") }, { blocks: 0 });
  b.within([x + 0.12, y, 0.382], [Math.PI / 2, 0, 0], () =>
    b.lathe(
      [0, 0, 0],
      [
        [0, 0],
        [0.19, 0],
        [0.2, 0.012],
      ],
      { on: "paint", color: tone("#26282c") },
      detail > 1 ? 16 : 8,
    ),
  );
  if (detail > 1)
    for (let i = 0; i < 4; i++)
      b.within([x + 0.12, y, 0.4], [0, 0, (i * Math.PI) / 4], () =>
        b.box([0, 0, 0], [0.38, 0.012, 0.008], shell, { omit: { back: true }, blocks: 0 }),
      );
}

function balcony(site: Site, w: number, y: number, trim: Color, wall: Color): void {
  const { b, rng, detail } = site;
  const deep = 0.75;
  b.box(
    [0, y - 0.05, deep / 2],
    [w, 0.1, deep],
    { on: "matte", color: dim(wall, 0.75) },
    { bevel: detail > 1 ? 0.02 : 0, omit: { back: true } },
  );
  const rail: Paint = { on: "metal", color: mix(trim, tone("#35383d"), 0.7) };
  b.box([0, y + 0.9, deep - 0.03], [w, 0.05, 0.06], rail, { blocks: 0.3 });
  for (const s of [-1, 1])
    b.box([(s * w) / 2 - s * 0.02, y + 0.9, deep / 2], [0.04, 0.05, deep], rail, { blocks: 0.3 });
  if (detail === 0) {
    b.panel([0, y + 0.45, deep - 0.03], w, 0.86, { on: "matte", color: dim(rail.color, 0.7) });
    return;
  }
  const gap = detail > 1 ? 0.13 : 0.34;
  const bar = (x: number, z: number) =>
    b.box([x, y + 0.44, z], [0.022, 0.88, 0.022], rail, {
      omit: { top: true, bottom: true, back: true },
      blocks: 0.15,
    });
  const n = Math.floor(w / gap);
  for (let i = 0; i <= n; i++) bar(-w / 2 + (i * w) / n, deep - 0.03);
  for (const s of [-1, 1]) for (let i = 1; i < 4; i++) bar((s * w) / 2 - s * 0.02, (i / 4) * deep);
  if (detail > 1 && rng.chance(0.6))
    for (let i = 0; i < 4; i++) {
      const c = tone(rng.pick(["#8aa0b0", "#b07a6a", "#c8c0b0", "#6a7a9a"]));
      b.box(
        [-w * 0.3 + i * 0.42, y + 1.15 - 0.25, deep * 0.6],
        [0.34, rng.range(0.4, 0.6), 0.02],
        { on: "paint", color: c },
        { blocks: 0.2 },
      );
    }
  if (detail > 1 && rng.chance(0.5))
    for (let i = 0; i < 3; i++)
      b.cylinder([w * 0.2 + i * 0.28, y, deep * 0.7], 0.22, 0.08, { on: "matte", color: tone("#7a4028") }, 0.11, 8);
}

function roof(site: Site, w: number, H: number, wall: Color, trim: Color): void {
  const { b, style, rng, detail } = site;
  const edge = { bevel: detail > 1 ? 0.03 : 0 };
  if (style.roof === "tiled") {
    const tile: Paint = { on: "paint", color: tone("#2c3440") };
    b.within([0, H + 0.12, 0.25], [0.42, 0, 0], () => {
      b.box([0, 0, 0], [w + 0.1, 0.06, 1.1], tile);
      if (detail > 0) {
        const n = Math.floor(w / (detail > 1 ? 0.22 : 0.45));
        for (let i = 0; i < n; i++)
          b.box(
            [((i + 0.5) / n - 0.5) * w, 0.05, 0],
            [0.09, 0.06, 1.12],
            { ...tile, color: dim(tile.color, 1.25) },
            { omit: { bottom: true, back: true }, blocks: 0 },
          );
      }
    });
  } else {
    const lip: Paint = {
      on: style.roof === "flat" ? "matte" : "stone",
      color: style.roof === "flat" ? dim(wall, 0.7) : trim,
    };
    b.box([0, H - 0.05, 0.1], [w + 0.12, 0.18, 0.5], lip, edge);
    if (style.roof !== "flat") {
      b.box([0, H + 0.1, 0.18], [w + 0.2, 0.12, 0.68], lip, edge);
      if (detail > 0) {
        const n = Math.floor(w / 0.5);
        for (let i = 0; i < n; i++)
          b.box([((i + 0.5) / n - 0.5) * w, H - 0.2, 0.12], [0.14, 0.18, 0.24], lip, {
            omit: { back: true, top: true },
            blocks: 0,
          });
      }
    }
    if (style.roof === "mansard") {
      const slate: Paint = { on: "matte", color: tone("#4a525c") };
      b.polygon(
        [
          [-w / 2, H + 0.16, 0.2],
          [w / 2, H + 0.16, 0.2],
          [w / 2, H + 2.2, -0.9],
          [-w / 2, H + 2.2, -0.9],
        ],
        slate,
      );
      const n = Math.max(1, Math.round(w / 2.6));
      for (let i = 0; i < n; i++) {
        const x = ((i + 0.5) / n - 0.5) * w;
        b.box([x, H + 1, -0.3], [1, 1.3, 0.8], { on: "stone", color: trim }, { omit: { back: true } });
        b.panel([x, H + 1, 0.105], 0.7, 0.95, {
          on: "gloss",
          color: tone("#2a3644"),
          glow: site.lit > 0.2 && rng.chance(0.4) ? dim(ROOM_LIGHT[1], 0.8 * site.lit) : undefined,
        });
        b.box([x, H + 1.7, -0.25], [1.15, 0.12, 0.95], slate, { omit: { back: true } });
      }
    } else b.box([0, H + 0.32, -0.1], [w, 0.5, 0.14], { on: style.wallOn, color: dim(wall, 0.6) });
  }
  if (detail > 0 && rng.chance(0.55)) {
    const x = rng.range(-w * 0.3, w * 0.3);
    if (style.roof === "mansard" || style.roof === "cornice") {
      b.box([x, H + 1.6, -2], [0.8, 3, 0.6], { on: "brick", color: tone("#84503c") });
      for (const s of [-0.2, 0.2])
        b.cylinder([x + s, H + 3.1, -2], 0.4, 0.12, { on: "matte", color: tone("#a8634a") }, 0.1, 8);
    } else b.cylinder([x, H + 0.4, -1.3], 1.1, 0.6, { on: "metal", color: tone("#565c64") }, 0.6, 12);
  }
}
