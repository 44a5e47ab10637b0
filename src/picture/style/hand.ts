/** Layers of what a hand does: lines, hatching, dots, washes, and the paper under it. All of it lies still on the sheet. */
import { type Node, tsl } from "../../surface/tsl.ts";
import { distanceOf, hex, type Kit, luma, POINTS } from "./kit.ts";
import type { Layer } from "./tones.ts";

const { abs, cos, float, floor, fract, length, max, min, mix, pow, saturate, sin, smoothstep, vec2, vec3 } = tsl;

/** Lines in a colour. `thing` and `tone` weigh the two kinds; `shaky` moves them by so many points. */
export const lined =
  (color: string, { thing = 1, tone = 1, shaky = 0, twice = false, rough = 0 } = {}): Layer =>
  (c, k, uv) => {
    const at = (seed: number): Node => {
      const n = k.noise(k.pt.add(seed), 3.2);
      const m = k.noise(k.pt.yx.add(seed + 77), 3.2);
      const moved = shaky ? uv.add(k.off(n.y.sub(0.5).mul(shaky * 2), m.y.sub(0.5).mul(shaky * 2))) : uv;
      // A little wider than a pixel, so that they have soft edges.
      const step = k.off(0.8, 0.8);
      const sum = k
        .lines(moved.add(step))
        .add(k.lines(moved.sub(step)))
        .add(k.lines(moved.add(step.mul(vec2(1, -1)))))
        .add(k.lines(moved.add(step.mul(vec2(-1, 1)))));
      return saturate(max(sum.x.mul(0.25 * thing), sum.y.mul(0.25 * tone)));
    };
    const ink = (twice ? max(at(0), at(531).mul(0.7)) : at(0)).toVar();
    if (rough) ink.mulAssign(smoothstep(0.5 - rough * 0.5, 0.62, k.noise(k.pt, 0.9).z.add(ink.mul(0.25))));
    return mix(c, hex(color), ink);
  };

/** Hatching: strokes of these directions (degrees), each for a darker tone, `apart` points from each other. */
export const hatched =
  (color: string, apart: number, angles: number[], from = 0.85, to = 0.2, paper = "#f7f4ec"): Layer =>
  (c, k, uv) => {
    // What is far and the sky are left to the paper, as a draughtsman does.
    const far = smoothstep(25, 160, distanceOf(k.data(uv)));
    const y = mix(luma(c), float(1), far.mul(0.8)).toVar();
    const ink = float(0).toVar();
    angles.forEach((angle, i) => {
      const a = (angle * Math.PI) / 180;
      const sway = k
        .noise(k.pt.add(i * 97), 7)
        .y.sub(0.5)
        .mul(apart * 1.6);
      const across = k.pt.x
        .mul(Math.sin(a))
        .add(k.pt.y.mul(Math.cos(a)))
        .add(sway);
      const along = k.pt.x.mul(Math.cos(a)).sub(k.pt.y.mul(Math.sin(a)));
      const row = floor(across.div(apart));
      const pressure = k.noise(vec2(along.mul(0.35), row.mul(37)), 1.6).y.toVar();
      const dark = from - ((from - to) * i) / Math.max(1, angles.length - 1);
      const amount = smoothstep(dark + 0.09, dark - 0.16, y.add(pressure.sub(0.5).mul(0.25)));
      const line = smoothstep(0.5, 0.12, abs(fract(across.div(apart)).sub(0.5)).sub(amount.mul(0.2)));
      ink.assign(max(ink, line.mul(amount).mul(pressure.mul(0.5).add(0.6))));
    });
    return mix(hex(paper), hex(color), saturate(ink));
  };

/** Tones rubbed into the tooth of the paper with coal. */
export const rubbed =
  (color: string, paper: string, dark = 1): Layer =>
  (c, k) => {
    const tooth = k
      .noise(k.pt, 1.1)
      .z.mul(0.6)
      .add(k.noise(k.pt.add(71), 0.7).z.mul(0.4));
    const drag = k.noise(vec2(k.pt.x.add(k.pt.y).mul(0.2), k.pt.x.sub(k.pt.y)), 1.8).y;
    const y = pow(saturate(luma(c)), float(dark)).toVar();
    const cover = float(1).sub(y).add(tooth.sub(0.5).mul(0.85)).add(drag.sub(0.5).mul(0.4));
    return mix(hex(paper), hex(color), smoothstep(0.22, 0.95, cover));
  };

/** Ben-Day dots of a colour, larger where it is darker, up to `most` of their pitch; `pitch` points apart, turned by degrees. */
export const dotted =
  (color: string, pitch: number, angle: number, from: number, to: number, amount = 1, most = 0.66): Layer =>
  (c, k) => {
    const a = (angle * Math.PI) / 180;
    const q = vec2(
      k.pt.x.mul(Math.cos(a)).add(k.pt.y.mul(Math.sin(a))),
      k.pt.y.mul(Math.cos(a)).sub(k.pt.x.mul(Math.sin(a))),
    ).div(pitch);
    const r = length(fract(q).sub(0.5));
    const size = smoothstep(from, to, luma(c)).mul(most);
    return mix(
      c,
      hex(color),
      smoothstep(0.08, -0.08, r.sub(size))
        .mul(smoothstep(0.04, 0.1, size))
        .mul(amount),
    );
  };

/** Paper under colour: its tooth as light and shade, its tint in what is bright. */
export const papered =
  (amount: number, tint = "#fffdf6", size = 1.2): Layer =>
  (c, k) => {
    const h = k.noise(k.pt, size).z;
    const slope = k.noise(k.pt.add(vec2(1.6, 1.6)), size).z.sub(h);
    return saturate(
      c
        .mul(hex(tint))
        .mul(slope.mul(-amount * 2.2).add(1))
        .add(h.sub(0.5).mul(amount * 0.35)),
    );
  };

/** The weave of a canvas. */
export const woven =
  (amount: number, pitch = 5): Layer =>
  (c, k) => {
    const x = sin(k.pt.x.mul((2 * Math.PI) / pitch));
    const y = sin(k.pt.y.mul((2 * Math.PI) / pitch));
    const n = k.noise(k.pt, 2).z.sub(0.5);
    return saturate(c.mul(x.mul(y).add(n).mul(amount).add(1)));
  };

/** Noise drawn out along the strokes (Cabral and Leedom 1993): what a brush leaves; -1..1. `long` steps of `step` points. */
export function bristles(k: Kit, at: Node, long: number, step: number, size: number): Node {
  const f = k.flow(at).xy.toVar();
  const v = k.off(f.x.mul(step), f.y.mul(step)).toVar();
  const sum = float(0).toVar();
  const half = Math.floor(long / 2);
  for (let i = -half; i <= half; i++) {
    const q = at.add(v.mul(i)).mul(vec2(k.aspect * POINTS, POINTS));
    sum.addAssign(
      k
        .noise(q, size)
        .x.mul(0.6)
        .add(k.noise(q, size * 2.3).w.mul(0.4)),
    );
  }
  return sum
    .div(half * 2 + 1)
    .sub(0.5)
    .mul(Math.sqrt(long) * 1.3);
}

/** Thick paint: bristle marks that catch light from the upper left. */
export const impasto =
  (amount: number, long = 11, step = 2.4, size = 1.5): Layer =>
  (c, k, uv) => {
    const a = bristles(k, uv, long, step, size).toVar();
    const b = bristles(k, uv.add(k.off(1.6, 1.6)), long, step, size);
    return saturate(c.mul(a.mul(amount * 0.5).add(1)).add(a.sub(b).mul(amount * 0.3)));
  };

/** Watercolour: pigment that gathers at edges, pools and settles in the tooth; pale where the wash is thin. */
export const washed =
  (strength = 1): Layer =>
  (c, k, uv) => {
    const pool = k.noise(k.pt, 5.2).y.sub(0.5);
    const grains = k.noise(k.pt, 0.9).z.sub(0.5);
    let wide: Node = vec3(0);
    for (let i = 0; i < 6; i++) {
      const a = (i * Math.PI) / 3;
      wide = wide.add(k.painted(uv.add(k.off(Math.cos(a) * 9, Math.sin(a) * 9))));
    }
    const edge = length(wide.div(6).sub(c));
    const density = pool
      .mul(0.85)
      .add(grains.mul(0.4))
      .add(smoothstep(0.02, 0.16, edge).mul(0.75))
      .mul(strength)
      .add(0.86);
    // Density of pigment (Bousseau et al. 2006): thin washes go to paper, thick ones past the colour.
    const d = max(density, 0.1);
    const light = c.sub(c.sub(c.mul(c)).mul(d.sub(1)));
    return saturate(mix(vec3(1), light, min(d, 1).mul(0.35).add(0.62)));
  };

/** A sheet that is painted only so far: an uneven edge of bare paper around the picture, `margin` points wide. */
export const unpainted =
  (margin: number, color: string, uneven = 26): Layer =>
  (c, k) => {
    const n = k
      .noise(k.pt, 3.4)
      .y.sub(0.5)
      .mul(uneven * 2)
      .add(
        k
          .noise(k.pt.add(211), 1.3)
          .y.sub(0.5)
          .mul(uneven * 0.7),
      );
    const half = vec2(k.aspect * POINTS, POINTS).mul(0.5);
    const q = half.sub(abs(k.pt.sub(half)));
    const inside = min(q.x, q.y).add(n).sub(margin);
    return mix(hex(color), c, smoothstep(-4, 5, inside));
  };

/** A ruled frame: a margin of paper, then a line. */
export const framed =
  (margin: number, paper: string, line: string, width = 3): Layer =>
  (c, k) => {
    const half = vec2(k.aspect * POINTS, POINTS).mul(0.5);
    const q = half.sub(abs(k.pt.sub(half)));
    const inside = min(q.x, q.y).sub(margin);
    const sheet = mix(hex(paper), c, smoothstep(-1, 1, inside));
    return mix(sheet, hex(line), smoothstep(1, -1, abs(inside).sub(width)));
  };

/** A square seal in red with strokes cut out of it, `size` points, its middle so far from the right and lower edge. */
export const sealed =
  (size: number, right: number, lower: number, tall = 1): Layer =>
  (c, k) => {
    const q = k.pt.sub(vec2(k.aspect * POINTS - right, POINTS - lower)).div(size);
    const box = max(abs(q.x), abs(q.y).div(tall)).sub(0.5);
    const worn = k.noise(k.pt, 1.2).z;
    const at = q.add(vec2(0.5, tall / 2)).mul(vec2(4, 5 / tall));
    const cell = floor(at);
    const part = fract(at);
    // Strokes across and down, as a carved name has them.
    const across = abs(part.y.sub(0.5)).lessThan(0.16).and(k.chance(cell, 1).greaterThan(0.3));
    const down = abs(part.x.sub(0.5)).lessThan(0.14).and(k.chance(cell, 2).greaterThan(0.4));
    const rim = box.greaterThan(-0.07);
    const cut = across.or(down).and(rim.not()).select(float(0), float(1));
    const ink = smoothstep(0.012, -0.012, box)
      .mul(cut)
      .mul(smoothstep(0.2, 0.5, worn).mul(0.4).add(0.6));
    return mix(c, hex("#b3261e"), ink);
  };

/** Ink on wet paper: what is far and what is bright stays paper, tones run a little into their neighbours. */
export const inked =
  (paper: string): Layer =>
  (c, k, uv) => {
    let run: Node = c;
    for (let i = 0; i < 6; i++) {
      const a = (i * Math.PI) / 3 + 0.3;
      run = run.add(k.painted(uv.add(k.off(Math.cos(a) * 13, Math.sin(a) * 13))));
    }
    const d = k.data(uv).toVar();
    const far = smoothstep(12, 160, distanceOf(d));
    const y = luma(run.div(7)).mul(0.55).add(luma(c).mul(0.45));
    const pool = k.noise(k.pt, 4.5).y.sub(0.5).mul(0.3).add(k.noise(k.pt, 1).z.sub(0.5).mul(0.14));
    const cast = k.isCast(d);
    const tone = pow(saturate(float(1).sub(y.mul(1.12)).add(pool)), mix(float(1.5), float(1.05), cast));
    const density = saturate(tone.mul(mix(float(1), float(0.22), far)).mul(float(1).sub(k.isSky(d).mul(0.8))));
    // Of the colours a breath is left, and more of who it is about.
    const tinted = mix(vec3(luma(c)), c, cast.mul(0.45).add(0.1)).mul(0.9);
    return mix(hex(paper), tinted.mul(vec3(0.62, 0.63, 0.68)), density.mul(0.96));
  };

/** Sheets of cut paper: flat, each with the pale edge of its cut and a shadow on what lies behind. */
export const cut =
  (reach: number): Layer =>
  (c, k, uv) => {
    const d = k.data(uv).toVar();
    const own = distanceOf(d).toVar();
    const shadow = float(0).toVar();
    for (let i = 1; i <= 5; i++) {
      const s = (i / 5) * reach;
      const o = k.data(uv.add(k.off(-s * 0.75, -s))).toVar();
      const least = mix(float(0.14), float(0.03), k.isCast(o));
      const above = smoothstep(least, least.mul(2).add(0.06), float(1).sub(distanceOf(o).div(own)));
      const other = abs(o.x.sub(d.x)).greaterThan(0.5).select(float(1), float(0));
      shadow.assign(max(shadow, above.mul(other).mul(1.1 - i / 6)));
    }
    // Grass is not cut out blade by blade.
    const tall = k.place(uv, own).y.greaterThan(0.6).or(k.isCast(d).greaterThan(0.5));
    const rim = float(0).toVar();
    for (const [x, y] of [
      [-2.6, -2.6],
      [-2.6, 0],
      [0, -2.6],
    ]) {
      const o = k.data(uv.add(k.off(x, y)));
      const edge = abs(o.x.sub(d.x))
        .greaterThan(0.5)
        .and(distanceOf(o).greaterThan(own.mul(1.02)))
        .and(tall);
      rim.assign(max(rim, edge.select(float(1), float(0))));
    }
    // Each sheet's fibres lie another way.
    const turn = d.x.mul(1.7);
    const q = vec2(
      k.pt.x.mul(cos(turn)).add(k.pt.y.mul(sin(turn))),
      k.pt.y.mul(cos(turn)).sub(k.pt.x.mul(sin(turn))),
    ).add(d.x.mul(91));
    const h = k.noise(q, 1.3).z;
    const slope = k.noise(q.add(1.5), 1.3).z.sub(h);
    const sheet = c.mul(slope.mul(-0.4).add(1)).add(h.sub(0.5).mul(0.09));
    return saturate(mix(sheet.mul(shadow.mul(-0.6).add(1)), vec3(1, 0.99, 0.96), rim.mul(0.75)));
  };
