/**
 * The ground floor: an open shop with a room behind, a lattice front, a glass front with a door, a shutter, or an entrance.
 * Same local frame as the facade.
 */
import type { Vec2, Vec3 } from "../../shape/math.ts";
import { textMesh } from "../../shape/text.ts";
import type { Color } from "../../surface/spec.ts";
import { boardLamps, fascia, letters, MARKS } from "../signs/index.ts";
import type { Paint } from "./batch.ts";
import type { Site } from "./facade.ts";
import { goods, pendant } from "./fittings.ts";
import { dim, tone } from "./surfaces.ts";
import { displayOf, shelfOf, tradeOf } from "./trades.ts";

/** What a ground floor is asked to be. Metres. */
export interface ShopPlan {
  width: number;
  wall: Color;
  trim: Color;
  kind: "open" | "lattice" | "glass" | "shutter" | "entrance";
  /** What the fascia says; none: no fascia. */
  sign?: string;
  signColor?: Color;
  board: Color;
  letter: Color;
  /** Light of the room. */
  light: Color;
  awning?: [Color, Color];
  /** Height of the fascia. */
  fasciaHeight?: number;
  /** Solid letters and the finest make. */
  hero?: boolean;
  /** Metres that the room goes back. */
  depth?: number;
}

/** Builds a ground floor: piers, front, room behind, fascia and awning. */
export function shopfront(site: Site, plan: ShopPlan): void {
  const { b, style, rng, detail, lit } = site;
  const { width: w, wall, trim } = plan;
  const g = style.groundHeight;
  const fasciaH = plan.fasciaHeight ?? (style.groundHeight > 3.3 ? 0.72 : 0.55);
  const open = g - fasciaH - 0.18;
  const pier = 0.3;
  const wood: Paint = { on: "paint", color: trim };
  const stone: Paint = { on: style.wallOn === "brick" ? "brick" : "matte", color: dim(wall, 0.75) };
  for (const s of [-1, 1]) {
    b.box([s * (w / 2 - pier / 2), g / 2, -0.12], [pier, g, 0.4], stone, { bevel: detail > 1 ? 0.03 : 0 });
    b.box(
      [s * (w / 2 - pier / 2), 0.22, -0.1],
      [pier + 0.06, 0.44, 0.44],
      { on: "stone", color: dim(wall, 0.5) },
      { bevel: detail > 1 ? 0.02 : 0 },
    );
  }
  const inner = w - pier * 2;
  const glowOn = plan.kind !== "shutter" && plan.kind !== "entrance";
  if (glowOn) shopRoom(site, plan, inner, open, plan.depth ?? (style.groundHeight > 3.3 ? 2.6 : 1.8));
  if (plan.kind === "shutter") shutter(site, inner, open);
  else if (plan.kind === "entrance") entrance(site, plan, inner, open);
  else if (plan.kind === "open") {
    const n = detail > 0 ? 4 : 2;
    for (let i = 0; i <= n; i++)
      b.box([(i / n - 0.5) * inner, open / 2, -0.16], [0.07, open, 0.07], wood, {
        omit: { top: true, bottom: true },
        blocks: 0.4,
      });
    b.box([0, open * 0.84, -0.16], [inner, 0.08, 0.09], wood, { blocks: 0.4 });
    b.box([0, 0.17, -0.14], [inner, 0.34, 0.12], wood, { bevel: detail > 1 ? 0.02 : 0 });
    if (detail > 0) noren(site, inner, open);
  } else if (plan.kind === "lattice") {
    const n = detail > 1 ? 13 : detail > 0 ? 9 : 4;
    for (let i = 0; i <= n; i++) {
      if (Math.abs(i - n / 2) < n * 0.16) continue;
      b.box([(i / n - 0.5) * inner, open / 2, -0.14], [0.05, open, 0.06], wood, {
        omit: { top: true, bottom: true, back: true },
        blocks: 0.4,
      });
    }
    for (const y of [0.12, 0.36, 0.62, 0.84])
      b.box([0, open * y, -0.13], [inner, y > 0.8 ? 0.08 : 0.04, 0.06], wood, { omit: { back: true }, blocks: 0.3 });
    b.box([0, 0.12, -0.13], [inner, 0.24, 0.1], wood, { omit: { back: true } });
    if (detail > 0) noren(site, inner * 0.6, open);
  } else glassFront(site, plan, inner, open);
  // Lintel beam over the opening.
  b.box([0, open + 0.09, -0.05], [w - 0.02, 0.18, 0.3], stone, { bevel: detail > 1 ? 0.02 : 0 });
  if (plan.sign)
    fascia(
      b,
      plan.sign,
      [0, g - fasciaH / 2 + 0.02, 0.02],
      w - 0.24,
      fasciaH,
      plan.board,
      plan.letter,
      lit,
      plan.hero ? 3 : detail,
    );
  else b.box([0, g - fasciaH / 2, 0], [w, fasciaH, 0.16], stone, { omit: { back: true } });
  if (plan.sign && detail > 0 && plan.kind !== "shutter" && style.groundHeight > 3.3)
    boardLamps(b, [0, g + 0.02, 0.12], w - 0.8, detail > 1 ? 3 : 2, lit, detail > 1 ? 10 : 5);
  if (plan.awning) {
    // It hangs from under the fascia, so that the sign stays readable above it.
    const deep = style.groundHeight > 3.3 ? 1.15 : rng.range(0.7, 0.95);
    const drop = deep * (style.groundHeight > 3.3 ? 0.4 : 0.26);
    awning(site, w - 0.16, open + 0.16 - drop, plan.awning, glowOn ? plan.light : undefined, deep, drop);
  }
  if (glowOn) {
    const [x, y, z] = b.toWorld([0, open * 0.8, 0.75]);
    site.lights.push({ at: [x, y, z], color: plan.light, strength: 3.2 * lit + 0.25, reach: 8 });
  }
}

/** The room behind the front: painted light that falls off from lamps, shelves of goods, a counter, posters. */
function shopRoom(site: Site, plan: ShopPlan, inner: number, open: number, d: number): void {
  const { b, rng, detail, lit } = site;
  // By day a room still gets light from its front; its lamps add a little warmth.
  const k0 = 0.26 + 0.46 * lit;
  const light = plan.light;
  const wallColor = tone(rng.pick(["#c8a070", "#b88c60", "#c2b090", "#a87c58"]), 0.7);
  const lamps = inner > 4.5 ? [-0.33, 0, 0.33] : [-0.22, 0.22];
  const pool = (x: number, y: number, wide: number): number => {
    let s = 0.16;
    for (const l of lamps) s += 0.75 * Math.exp(-((y - open * 0.55) ** 2) / 1.3 - (x - l * inner) ** 2 / wide);
    return s * k0;
  };
  const warm = (k: number): Color => [
    light[0] * k,
    light[1] * k * (0.78 + 0.2 * Math.min(1, k)),
    light[2] * k * (0.5 + 0.45 * Math.min(1, k)),
  ];
  const cols = detail > 1 ? 10 : detail > 0 ? 6 : 3;
  b.panel(
    [0, open / 2, -d],
    inner,
    open,
    { on: "matte", color: wallColor, glow: (p) => warm(pool(p[0], p[1], 1.6)) },
    cols,
    detail > 0 ? 7 : 3,
  );
  b.block([0, open / 2, -d - 0.1], [inner, open, 0.2]);
  for (const s of [-1, 1])
    b.within([(s * inner) / 2, 0, -d / 2], (-s * Math.PI) / 2, () =>
      b.panel(
        [0, open / 2, 0],
        d,
        open,
        {
          on: "matte",
          color: dim(wallColor, 0.85),
          glow: (p) => warm(pool(s * inner * 0.38, p[1], 2) * (0.8 - 0.25 * Math.abs(p[0]))),
        },
        detail > 0 ? 4 : 2,
        detail > 0 ? 6 : 2,
      ),
    );
  b.within([0, open, -d / 2], [Math.PI / 2, 0, 0], () =>
    b.panel(
      [0, 0, 0],
      inner,
      d,
      { on: "matte", color: tone("#8a6a48"), glow: (p) => warm(pool(p[0], open * 0.7, 1.2) * 0.8) },
      cols,
      2,
    ),
  );
  b.within([0, 0.05, -d / 2], [-Math.PI / 2, 0, 0], () =>
    b.panel(
      [0, 0, 0],
      inner,
      d,
      { on: "matte", color: tone("#6a4a30"), glow: (p) => warm(pool(p[0], open * 0.2, 2) * 0.22) },
      cols,
      2,
    ),
  );
  if (detail === 0) return;
  const glow = 0.3 * k0;
  // Only the shop that fills the view shows its trade; in a street plain goods are enough, and lighter.
  const trade = plan.hero ? tradeOf(plan.sign ?? "") : "general";
  const board: Paint = { on: "matte", color: tone("#5a3a22"), glow: warm(0.1 * k0) };
  const rows = 3;
  for (let r = 0; r < rows; r++) {
    const y = 0.7 + r * ((open - 1.05) / rows);
    const most = ((open - 1.05) / rows) * 0.82;
    b.box([0, y - 0.02, -d + 0.18], [inner - 0.1, 0.04, 0.34], board, {
      omit: { back: true, left: true, right: true },
      blocks: 0.6,
    });
    shelfOf(b, trade, {
      x0: -inner / 2 + 0.1,
      x1: inner / 2 - 0.1,
      y,
      z: -d + 0.2,
      most,
      seed: 100 + r + Math.floor(rng() * 900),
      glow,
      spacing: detail > 1 ? Math.max(0.19, inner * 0.034) : Math.max(0.5, inner * 0.09),
    });
    if (detail > 1)
      for (const s of [-1, 1])
        b.within([s * (inner / 2 - 0.12), 0, -d / 2], (-s * Math.PI) / 2, () => {
          b.box([0, y - 0.02, 0], [d - 0.5, 0.035, 0.22], board, { omit: { back: true }, blocks: 0.4 });
          shelfOf(b, trade, {
            x0: -d / 2 + 0.3,
            x1: d / 2 - 0.25,
            y,
            z: 0.02,
            most,
            seed: 300 + r + Math.floor(rng() * 900),
            glow: glow * 0.9,
            spacing: 0.18,
          });
        });
  }
  // Posters over the shelves, a counter with bowls, hanging lamps.
  if (detail > 1) {
    const bar = tone("#6a4426");
    const cw = inner * 0.5;
    const x = rng.pick([-1, 1]) * inner * 0.16;
    b.box([x, 0.48, -d * 0.45], [cw, 0.92, 0.42], { on: "matte", color: bar, glow: warm(0.05 * k0) }, { bevel: 0.02 });
    b.box(
      [x, 0.96, -d * 0.45],
      [cw + 0.08, 0.05, 0.5],
      { on: "paint", color: dim(bar, 1.3), glow: warm(0.14 * k0) },
      { bevel: 0.012 },
    );
    for (let i = 0; i < 5; i++) {
      const bx = x + (i / 4 - 0.5) * cw * 0.85;
      const bowl: Vec2[] = [
        [0.02, 0],
        [0.05, 0.02],
        [0.075, 0.08],
        [0.068, 0.08],
        [0, 0.03],
      ];
      b.lathe(
        [bx, 0.985, -d * 0.45 + rng.range(-0.1, 0.1)],
        bowl,
        { on: "gloss", color: tone(rng.pick(["#d8c8b0", "#3a5a7a", "#b5482f", "#e8e0d0"])), glow: warm(0.14 * k0) },
        10,
      );
    }
  }
  for (const l of lamps)
    pendant(
      b,
      [l * inner, open * 0.76, -d * 0.42],
      open,
      detail > 1 ? 0.16 : 0.13,
      tone(rng.pick(["#2a2a2c", "#8a3a24", "#3f5a52"])),
      lit * 0.9 + 0.25,
      detail > 1 ? 10 : 5,
    );
}

/** Split curtains over the door, with a character on every second piece. */
function noren(site: Site, width: number, open: number): void {
  const { b, rng, detail, lit } = site;
  const c = tone(rng.pick(["#24407a", "#8a1f1c", "#1f5a50", "#3a2450", "#7a4a1c"]));
  const n = 5;
  const each = (width * 0.92) / n;
  const glyph = rng.pick(MARKS);
  const h = open * 0.26;
  const top = open * 0.86;
  b.rod(
    [
      [-width * 0.48, top, 0.06],
      [width * 0.48, top, 0.06],
    ],
    0.015,
    { on: "paint", color: tone("#2a1c14") },
    { segments: 1, sides: 5 },
  );
  for (let i = 0; i < n; i++) {
    const x = (i - (n - 1) / 2) * each;
    const swing = rng.range(-0.05, 0.14);
    b.grid(
      detail > 1 ? 3 : 1,
      detail > 1 ? 3 : 1,
      (u, v) => [
        x + (u - 0.5) * each * 0.95,
        top - h * (1 - v),
        0.06 + swing * (1 - v) * (0.6 + 0.4 * Math.sin(u * 5 + i)) + 0.012 * Math.sin(u * 9 + i * 2),
      ],
      { on: "cloth", color: c, glow: dim(c, 0.42 * lit + 0.03) },
    );
    if (i % 2 === 0 && detail > 1) {
      const m = textMesh(glyph, { size: each * 0.55 });
      b.within([x, top - h * 0.48, 0.09 + swing * 0.5], [-swing * 1.2, 0, 0], () =>
        b.mesh(m, { on: "matte", color: tone("#efe2c4"), glow: dim(tone("#efe2c4"), 0.4 * lit) }),
      );
    }
  }
}

/** A sloped cloth in stripes with a scalloped edge. */
export function awning(
  site: Site,
  w: number,
  y: number,
  colors: [Color, Color],
  light: Color | undefined,
  deep: number,
  drop: number,
): void {
  const { b, detail, lit } = site;
  const n = Math.max(3, Math.round(w / (detail > 1 ? 0.34 : detail > 0 ? 0.5 : 1.2)));
  const sw = w / n;
  for (let i = 0; i < n; i++) {
    const c = colors[i % 2];
    const x = -w / 2 + (i + 0.5) * sw;
    const under = light
      ? ([c[0] * light[0] * 0.3 * lit, c[1] * light[1] * 0.3 * lit, c[2] * light[2] * 0.3 * lit] as Color)
      : undefined;
    const cloth: Paint = { on: "cloth", color: c, glow: under };
    b.grid(1, detail > 1 ? 3 : 1, (u, v) => [x + (u - 0.5) * sw, y + drop * v ** 0.85, 0.1 + deep * (1 - v)], cloth);
    const skirt: Paint = { ...cloth, glow: under && dim(under, 1.4) };
    const hang = 0.24;
    if (detail === 0) {
      b.panel([x, y - hang / 2, 0.1 + deep], sw, hang, skirt);
      continue;
    }
    const fan: Vec3[] = [
      [x + sw / 2, y, 0.1 + deep],
      [x - sw / 2, y, 0.1 + deep],
    ];
    const steps = detail > 1 ? 5 : 3;
    for (let k = 0; k <= steps; k++) {
      const a = Math.PI * (1 + k / steps);
      fan.push([x + (Math.cos(a) * sw) / 2, y - hang * 0.45 + Math.sin(a) * hang * 0.55, 0.1 + deep]);
    }
    b.polygon(fan, skirt);
  }
  b.block([0, y + drop / 2, 0.1 + deep / 2], [w, drop * 0.6, deep], 0.7);
  if (detail > 0)
    for (const s of [-1, 1])
      b.rod(
        [
          [s * (w / 2 - 0.03), y + 0.02, 0.1 + deep],
          [s * (w / 2 - 0.03), y - 0.25, 0.06],
        ],
        0.013,
        { on: "metal", color: tone("#3a3a3c") },
        { segments: 1, sides: 4 },
      );
}

function shutter(site: Site, inner: number, open: number): void {
  const { b, rng, detail } = site;
  const c = tone(rng.pick(["#6f7479", "#5a6a78", "#7a6f60"]), 0.7);
  b.panel([0, open / 2, -0.12], inner, open, { on: "metal", color: dim(c, 0.7) });
  b.block([0, open / 2, -0.3], [inner, open, 0.3]);
  const n = detail > 1 ? 18 : detail > 0 ? 9 : 0;
  for (let i = 0; i < n; i++)
    b.box(
      [0, ((i + 0.5) / n) * open, -0.1],
      [inner, (open / n) * 0.6, 0.04],
      { on: "metal", color: c },
      { omit: { back: true, left: true, right: true }, blocks: 0 },
    );
}

/** A stone doorway with steps, a panelled door and a lamp on either side. */
function entrance(site: Site, plan: ShopPlan, inner: number, open: number): void {
  const { b, rng, detail, lit } = site;
  const stone: Paint = { on: site.style.wallOn, color: plan.wall };
  const dw = 1.15;
  const dh = Math.min(2.35, open - 0.3);
  for (const s of [-1, 1]) {
    const x0 = (s * dw) / 2;
    const x1 = (s * inner) / 2;
    b.panel([(x0 + x1) / 2, open / 2, -0.06], Math.abs(x1 - x0), open, stone, 3, 3);
    const wx = s * (inner / 2 + dw / 2) * 0.52;
    const on = lit > 0.2 && rng.chance(0.7);
    b.panel(
      [wx, open * 0.55, -0.045],
      1,
      1.5,
      {
        on: "gloss",
        color: tone("#2a3644"),
        glow: on ? (p) => dim(plan.light, lit * (0.35 + (0.5 * p[1]) / open)) : undefined,
      },
      1,
      3,
    );
    for (const q of [-1, 1]) {
      b.box(
        [wx + q * 0.52, open * 0.55, -0.02],
        [0.08, 1.6, 0.08],
        { on: "paint", color: plan.trim },
        { omit: { back: true } },
      );
      b.box(
        [wx, open * 0.55 + q * 0.77, -0.02],
        [1.1, 0.08, 0.1],
        { on: "paint", color: plan.trim },
        { omit: { back: true } },
      );
    }
    b.box(
      [wx, open * 0.55, -0.03],
      [0.05, 1.5, 0.05],
      { on: "paint", color: plan.trim },
      { omit: { back: true }, blocks: 0 },
    );
  }
  b.panel([0, (dh + open) / 2, -0.06], dw, open - dh, stone);
  const c = tone(rng.pick(["#2f5a52", "#7a2a24", "#2a3f66", "#5a3a24"]));
  b.box([0, dh / 2, -0.14], [dw, dh, 0.06], { on: "paint", color: c });
  if (detail > 0)
    for (const y of [0.26, 0.68])
      for (const s of [-1, 1])
        b.box(
          [s * dw * 0.23, dh * y, -0.1],
          [dw * 0.36, dh * (y < 0.5 ? 0.32 : 0.42), 0.03],
          { on: "paint", color: dim(c, 1.2) },
          { bevel: 0.012, blocks: 0 },
        );
  b.box([dw * 0.38, dh * 0.47, -0.08], [0.04, 0.16, 0.05], { on: "metal", color: tone("#b9a06a") });
  for (const s of [-1, 1]) {
    b.box(
      [s * (dw / 2 + 0.08), dh / 2, 0],
      [0.16, dh + 0.1, 0.16],
      { on: "stone", color: plan.trim },
      { bevel: detail > 1 ? 0.02 : 0 },
    );
    b.box([s * (dw / 2 + 0.36), dh * 0.84, 0.08], [0.14, 0.26, 0.14], {
      on: "glow",
      color: [0, 0, 0],
      glow: dim([1, 0.75, 0.42], 0.3 + 3 * lit),
    });
    b.box([s * (dw / 2 + 0.36), dh * 0.84 + 0.16, 0.08], [0.2, 0.05, 0.2], { on: "metal", color: tone("#26262a") });
  }
  b.box(
    [0, dh + 0.14, 0.04],
    [dw + 0.5, 0.2, 0.3],
    { on: "stone", color: plan.trim },
    { bevel: detail > 1 ? 0.025 : 0 },
  );
  for (let i = 0; i < 2; i++)
    b.box(
      [0, 0.06 + i * 0.12, 0.32 - i * 0.2],
      [dw + 0.6 - i * 0.2, 0.12, 0.5],
      { on: "stone", color: tone("#a8a296") },
      { bevel: 0.01 },
    );
}

/** A glazed shop window with a stall riser, slim frames, a door with a handle, and letters on the glass. */
function glassFront(site: Site, plan: ShopPlan, inner: number, open: number): void {
  const { b, rng, detail, lit } = site;
  const frame: Paint = { on: "paint", color: plan.trim };
  const riser = 0.5;
  const dw = Math.min(1.1, inner * 0.3);
  const side = rng.pick([-1, 1]);
  const dx = side * (inner / 2 - dw / 2 - 0.05);
  const left = side > 0 ? -inner / 2 : dx + dw / 2;
  const right = side > 0 ? dx - dw / 2 : inner / 2;
  const mid = (left + right) / 2;
  const span = right - left;
  // Stall riser with panels.
  b.box([mid, riser / 2, -0.06], [span, riser, 0.14], frame, { bevel: detail > 1 ? 0.012 : 0 });
  const panels = Math.max(1, Math.round(span / 0.9));
  if (detail > 0)
    for (let i = 0; i < panels; i++)
      b.box(
        [left + ((i + 0.5) * span) / panels, riser / 2, 0.014],
        [span / panels - 0.18, riser - 0.2, 0.02],
        { ...frame, color: dim(frame.color, 1.25) },
        { bevel: detail > 1 ? 0.008 : 0, omit: { back: true }, blocks: 0 },
      );
  b.box(
    [mid, riser + 0.02, 0.02],
    [span + 0.04, 0.05, 0.2],
    { ...frame, color: dim(frame.color, 1.15) },
    { bevel: detail > 1 ? 0.01 : 0 },
  );
  const panes = Math.max(1, Math.round(span / 1.7));
  for (let i = 0; i <= panes; i++)
    b.box([left + (i * span) / panes, (riser + open) / 2, -0.03], [0.07, open - riser, 0.09], frame, { blocks: 0.3 });
  b.box([mid, open - 0.04, -0.03], [span, 0.08, 0.1], frame, { blocks: 0.3 });
  b.box([mid, open * 0.82, -0.03], [span, 0.05, 0.08], frame, { blocks: 0.2 });
  if (detail > 0)
    b.panel([mid, (riser + open) / 2, -0.04], span, open - riser, { on: "glass", color: [0.02, 0.028, 0.03] });
  // Window display on a low stage.
  if (detail > 0) {
    b.box([mid, riser + 0.03, -0.38], [span - 0.1, 0.06, 0.5], {
      on: "matte",
      color: tone("#8a6a48"),
      glow: dim(plan.light, 0.12 + 0.2 * lit),
    });
    if (detail > 1 && !plan.hero)
      goods(
        b,
        left + 0.2,
        right - 0.2,
        riser + 0.06,
        -0.36,
        0.42,
        700 + Math.floor(rng() * 200),
        0.2 + 0.25 * lit,
        0.3,
      );
    if (plan.hero)
      displayOf(b, tradeOf(plan.sign ?? ""), {
        x0: left + 0.1,
        x1: right - 0.1,
        y: riser + 0.06,
        z: -0.36,
        most: 0.42,
        seed: 700 + Math.floor(rng() * 200),
        glow: 0.16 + 0.22 * lit,
        spacing: 0.46,
      });
  }
  // Door.
  b.box([dx, open - 0.04, -0.05], [dw + 0.1, 0.08, 0.1], frame, { blocks: 0.2 });
  for (const s of [-1, 1]) {
    b.box([dx + s * (dw / 2 - 0.05), open / 2, -0.07], [0.1, open, 0.06], frame, { blocks: 0.3 });
    if (detail > 0)
      b.box(
        [dx + s * dw * 0.0, s > 0 ? open - 0.16 : 0.2, -0.07],
        [dw - 0.2, s > 0 ? 0.16 : 0.36, 0.05],
        { ...frame, color: dim(frame.color, 1.1) },
        { blocks: 0.2 },
      );
  }
  if (detail > 0) {
    b.panel([dx, open / 2, -0.07], dw - 0.18, open - 0.1, { on: "glass", color: [0.02, 0.028, 0.03] });
    b.rod(
      [
        [dx - side * dw * 0.34, open * 0.34, -0.02],
        [dx - side * dw * 0.34, open * 0.34, 0.03],
        [dx - side * dw * 0.34, open * 0.52, 0.03],
        [dx - side * dw * 0.34, open * 0.52, -0.02],
      ],
      0.014,
      { on: "metal", color: tone("#c9b27a") },
      { segments: 3, sides: 6 },
    );
    if (detail > 1)
      letters(b, "OPEN", [dx, open * 0.68, -0.055], dw * 0.4, 0.16, {
        on: "matte",
        color: tone("#f4ead6"),
        glow: dim([1, 0.9, 0.7], 0.25 + 0.4 * lit),
      });
  }
  b.box(
    [dx, 0.04, 0.15],
    [dw + 0.2, 0.08, 0.5],
    { on: "stone", color: tone("#9a948a") },
    { bevel: detail > 1 ? 0.01 : 0 },
  );
}
