/** Layers that change what the world is: its sky, its ground, its light. They lie in the world and move with it. */
import { type Node, tsl } from "../../surface/tsl.ts";
import { distanceOf, hex, hueTurned, type Kit, luma, onRamp, POINTS, screened } from "./kit.ts";
import type { Layer } from "./tones.ts";

const {
  abs,
  atan,
  cos,
  dot,
  exp,
  float,
  floor,
  fract,
  length,
  max,
  min,
  mix,
  normalize,
  pow,
  saturate,
  sin,
  smoothstep,
  step,
  vec2,
  vec3,
} = tsl;

/** Height of a ray of the world over the horizon, -1..1, as far as there is a sky. */
const heightOf = (k: Kit, uv: Node): Node => k.ray(uv).y;

/** A sky of colours from the horizon up, over `amount` of what is there; clouds stay as brightness. */
export const heaven =
  (colors: string[], amount = 1, high = 0.5): Layer =>
  (c, k, uv) => {
    const y = heightOf(k, uv);
    const sky = onRamp(colors, saturate(y.div(high)));
    const clouds = smoothstep(0.6, 1, luma(c)).mul(0.28);
    return mix(c, saturate(sky.add(clouds)), k.isView(k.data(uv)).mul(amount));
  };

/** A large sun cut by bars, low in the middle of the sky; its bars widen downwards. `size` in points. */
export const barredSun =
  (size: number, upper: string, lower: string): Layer =>
  (c, k, uv) => {
    // Its middle is on the horizon, where the picture shows it, or in the upper third.
    const level = k.project(k.uniforms.eye.add(vec3(k.uniforms.forward.x, 0, k.uniforms.forward.z).mul(1000))).y;
    const middle = vec2(0.5, min(max(level.sub(0.13), 0.2), 0.42));
    const q = uv
      .sub(middle)
      .mul(vec2(k.aspect * POINTS, POINTS))
      .div(size)
      .toVar();
    const disc = smoothstep(1.01, 0.99, length(q));
    const bar = fract(q.y.mul(5).add(0.5));
    const open = smoothstep(-0.1, 1, q.y).mul(0.62);
    const kept = step(open, bar);
    const color = mix(hex(upper), hex(lower), q.y.mul(0.5).add(0.5));
    const glow = exp(length(q).sub(1).max(0).mul(-3)).mul(0.35);
    const sky = min(k.isView(k.data(uv)).mul(1.3), 1);
    const with_ = screened(c, hex(lower).mul(glow));
    return mix(c, mix(with_, color, disc.mul(kept)), sky);
  };

/** A net of lit lines on the stage's ground, `apart` metres from each other. */
export const net =
  (color: string, apart: number, amount: number): Layer =>
  (c, k, uv) => {
    const d = k.data(uv).toVar();
    const away = distanceOf(d).toVar();
    const p = k.place(uv, away).div(apart).toVar();
    // Lines are as wide as a few points wherever they are.
    const width = away
      .mul(k.uniforms.lens.x)
      .mul((2 * 3.4) / POINTS)
      .div(apart)
      .toVar();
    const near = (x: Node): Node => smoothstep(width.mul(1.6), width.mul(0.4), abs(fract(x.add(0.5)).sub(0.5)));
    const height = k.place(uv, away).y;
    const low = smoothstep(0.6, 0.25, abs(height)).mul(float(1).sub(max(k.isCast(d), k.isSky(d))));
    const line = max(near(p.x), near(p.z))
      .mul(smoothstep(0.45, 0.15, width))
      .mul(low);
    return screened(c, hex(color).mul(line.mul(amount)));
  };

/** Edges that shine like tubes of gas, each thing's in one of two colours, with a glow about them. */
export const neon =
  (one: string, two: string, amount: number): Layer =>
  (c, k, uv) => {
    let glow: Node = k.lines(uv).x.mul(0.8);
    for (let i = 0; i < 10; i++) {
      const a = i * 2.399963;
      const r = 15 * Math.sqrt((i + 0.5) / 10);
      glow = glow.add(k.lines(uv.add(k.off(Math.cos(a) * r, Math.sin(a) * r))).x.mul(0.16 * (1 - i / 14)));
    }
    const d = k.data(uv);
    const color = mix(hex(one), hex(two), step(0.5, k.chance(vec2(d.x, 3))));
    const near = exp(distanceOf(d).div(-70)).mul(0.85).add(0.15);
    return screened(c, color.mul(saturate(glow)).mul(near).mul(amount));
  };

/** Hues of the set turned, those of the cast kept: by so many radians, and some by chance of each thing. */
export const strange =
  (turn: number, chance = 0): Layer =>
  (c, k, uv) => {
    const d = k.data(uv).toVar();
    const angle = k.chance(vec2(d.x, 9)).sub(0.5).mul(chance).add(turn);
    return mix(saturate(hueTurned(c, angle)), c, max(k.isCast(d), k.isSky(d)));
  };

/** Large worlds in the sky: balls of these colours, each with its place (share of width and height) and radius in points. */
export const moons =
  (rows: { at: [number, number]; radius: number; colors: string[]; ring?: boolean }[]): Layer =>
  (c, k, uv) => {
    const sky = k.isView(k.data(uv)).toVar();
    let out = c;
    for (const { at, radius, colors, ring } of rows) {
      const q = uv
        .sub(vec2(...at))
        .mul(vec2(k.aspect * POINTS, POINTS))
        .div(radius)
        .toVar();
      const r = length(q).toVar();
      const z = pow(max(float(1).sub(r.mul(r)), 0), 0.5);
      const n = vec3(q.x, q.y.negate(), z);
      const lit = saturate(
        dot(n, normalize(vec3(-0.5, 0.55, 0.45)))
          .mul(0.85)
          .add(0.25),
      );
      const bands = k.noise(vec2(q.x.mul(40), q.y.add(q.x.mul(0.25)).mul(320).add(radius)), 1.4).y;
      const ball = onRamp(colors, bands).mul(lit.mul(0.8).add(0.25));
      out = mix(out, screened(out, ball), smoothstep(1.01, 0.985, r).mul(sky).mul(0.94));
      if (ring) {
        const e = vec2(q.x.mul(0.94).add(q.y.mul(0.34)), q.y.mul(0.94).sub(q.x.mul(0.34)));
        const rr = length(e.mul(vec2(1, 4.2)));
        const band = smoothstep(1.35, 1.4, rr)
          .mul(smoothstep(2.05, 2, rr))
          .mul(sin(rr.mul(40)).mul(0.25).add(0.75));
        const before = e.y.greaterThan(0).or(r.greaterThan(1)).select(float(1), float(0));
        out = mix(out, hex(colors[colors.length - 1]), band.mul(before).mul(sky).mul(0.75));
      }
    }
    return out;
  };

/** Curtains of light in the sky, which sway slowly. */
export const aurora =
  (lower: string, upper: string, amount: number): Layer =>
  (c, k, uv) => {
    const t = k.uniforms.clock.x;
    const sum = float(0).toVar();
    for (let i = 0; i < 3; i++) {
      const base = k
        .noise(vec2(k.pt.x.add(t.mul(24 + i * 9)), float(40 + i * 90)), 9)
        .y.mul(0.34)
        .add(0.06 + i * 0.05);
      const up = base.sub(uv.y).mul(3.4);
      const ray = k.noise(vec2(k.pt.x.add(i * 331).add(t.mul(12)), uv.y.mul(40)), 1.6).y;
      sum.addAssign(
        smoothstep(-0.08, 0.02, up)
          .mul(exp(up.max(0).mul(-4.5)))
          .mul(ray.mul(0.9).add(0.3)),
      );
    }
    const color = mix(hex(lower), hex(upper), saturate(float(0.4).sub(uv.y).mul(3)));
    return screened(c, color.mul(saturate(sum).mul(amount)).mul(k.isView(k.data(uv))));
  };

/** Motes of light that rise slowly and twinkle, before and behind what is seen. */
export const motes =
  (color: string, amount: number): Layer =>
  (c, k) => {
    const t = k.uniforms.clock.x;
    const sum = float(0).toVar();
    for (const [pitch, speed, depth] of [
      [150, 26, 2],
      [84, 15, 6],
      [52, 9, 14],
    ]) {
      const q = k.pt.add(vec2(sin(t.mul(0.5).add(depth)).mul(9), t.mul(speed))).div(pitch);
      const cell = floor(q);
      const here = k.chance(cell, depth).greaterThan(0.52).select(float(1), float(0));
      const off = vec2(k.chance(cell, depth + 1), k.chance(cell, depth + 2))
        .mul(0.6)
        .add(0.2);
      const v = fract(q).sub(off).mul(pitch);
      const r = length(v);
      const twinkle = sin(t.mul(2.4).add(k.chance(cell, depth + 3).mul(40)))
        .mul(0.5)
        .add(0.5);
      const star = exp(r.mul(-0.75))
        .mul(1.5)
        .add(exp(r.mul(-0.13)).mul(0.22));
      const rays = exp(abs(v.x).mul(-0.9))
        .mul(exp(abs(v.y).mul(-0.12)))
        .add(exp(abs(v.y).mul(-0.9)).mul(exp(abs(v.x).mul(-0.12))));
      sum.addAssign(star.add(rays.mul(0.55)).mul(twinkle).mul(here));
    }
    return screened(c, hex(color).mul(saturate(sum.mul(amount))));
  };

/** Air of a colour that thickens with distance; `reach` metres is where it is half. */
export const hazed =
  (color: string, reach: number, amount: number): Layer =>
  (c, k, uv) => {
    const d = k.data(uv);
    const thick = float(1).sub(exp(distanceOf(d).div(-reach * 1.44)));
    return mix(c, hex(color), thick.mul(amount));
  };

/** Light on the cast in flat steps, as a painter of cels has it: shade of a colour where the sun doesn't reach. */
export const celled =
  (shade: string, amount: number): Layer =>
  (c, k, uv) => {
    const d = k.data(uv).toVar();
    // Over a hand's breadth, so that hair is one shape.
    const ray = k.ray(uv).toVar();
    const faced = (of: Node): Node => {
      const m = k.normal(of);
      return m.mul(dot(m, ray).greaterThan(0).select(float(-1), float(1)));
    };
    let n: Node = faced(d).mul(0.5);
    for (const [x, y] of [
      [7, 3],
      [-7, -3],
      [3, -7],
      [-3, 7],
    ]) {
      const o = k.data(uv.add(k.off(x, y)));
      n = n.add(faced(o).mul(k.isCast(o)));
    }
    // Fur that points all ways has no side that is away from the sun.
    const clear = smoothstep(0.62, 0.9, length(n).div(4.5));
    const facing = dot(normalize(n), k.uniforms.sun);
    const dark = smoothstep(0.14, 0.08, facing).mul(k.isCast(d)).mul(clear).mul(amount);
    const rim = smoothstep(0.3, 0.22, dot(faced(d), ray).negate())
      .mul(smoothstep(0, 0.2, facing))
      .mul(clear)
      .mul(k.isCast(d));
    return saturate(mix(c, c.mul(hex(shade)), dark).add(rim.mul(0.14)));
  };

/** A frame of worn brass with rivets, and wheels that turn in its corners. */
export const brass =
  (width: number): Layer =>
  (c, k) => {
    const t = k.uniforms.clock.x;
    const half = vec2(k.aspect * POINTS, POINTS).mul(0.5);
    const from = half.sub(abs(k.pt.sub(half))).toVar();
    const inside = min(from.x, from.y).toVar();
    const grime = k.noise(k.pt, 4).y.mul(0.6).add(k.noise(k.pt, 1).z.mul(0.4));
    const metal = (height: Node): Node =>
      onRamp(["#1d0f06", "#5b3413", "#a8702c", "#e9c272", "#fff0c0"], saturate(height.mul(grime.mul(0.7).add(0.6))));
    const plate = float(1)
      .sub(abs(inside.div(width).mul(2).sub(1)).mul(0.75))
      .mul(0.62)
      .add(0.08);
    const along = from.x.lessThan(from.y).select(k.pt.y, k.pt.x);
    const rivet = length(vec2(fract(along.div(62)).sub(0.5).mul(62), inside.sub(width * 0.5)));
    const head = smoothstep(width * 0.26, width * 0.2, rivet);
    const shine = smoothstep(
      width * 0.2,
      0,
      length(vec2(fract(along.div(62)).sub(0.5).mul(62).add(2), inside.sub(width * 0.5).add(2))),
    );
    const border = mix(metal(plate), metal(shine.mul(0.6).add(0.25)), head);
    let out = mix(
      c.mul(
        smoothstep(0, width * 2.2, inside)
          .mul(0.55)
          .add(0.45),
      ),
      border,
      smoothstep(1, -1, inside.sub(width)),
    );
    const wheels: [x: number, y: number, radius: number, teeth: number, speed: number][] = [
      [58, POINTS - 62, 148, 18, 0.35],
      [236, POINTS - 18, 84, 10, -0.63],
      [k.aspect * POINTS - 52, 60, 124, 15, 0.42],
      [k.aspect * POINTS - 214, 22, 74, 9, -0.7],
    ];
    for (const [x, y, radius, teeth, speed] of wheels) {
      const q = k.pt.sub(vec2(x, y)).toVar();
      const r = length(q).toVar();
      const a = atan(q.y, q.x).add(t.mul(speed)).toVar();
      const tooth = smoothstep(-0.25, 0.25, cos(a.mul(teeth)));
      const edge = tooth.mul(radius * 0.14).add(radius * 0.86);
      const body = smoothstep(1, -1, r.sub(edge));
      const spoke = smoothstep(0.55, 0.7, cos(a.mul(5)).mul(0.5).add(0.5));
      const hollow = smoothstep(radius * 0.3 - 1, radius * 0.3 + 1, r)
        .mul(smoothstep(radius * 0.66 + 1, radius * 0.66 - 1, r))
        .mul(float(1).sub(spoke));
      const hole = smoothstep(radius * 0.1 + 1, radius * 0.1 - 1, r);
      const bevel = dot(q.div(max(r, 1)), vec2(-0.6, -0.8));
      const rims = smoothstep(5, 0, abs(r.sub(radius * 0.72))).add(smoothstep(5, 0, abs(r.sub(radius * 0.27))));
      const shade = bevel
        .mul(0.2)
        .mul(smoothstep(radius * 0.6, radius, r).add(rims))
        .add(0.46)
        .add(rims.mul(0.1));
      const shadow = smoothstep(14, -6, length(q.sub(vec2(5, 7))).sub(edge)).mul(0.5);
      out = out.mul(float(1).sub(shadow.mul(float(1).sub(body))));
      out = mix(out, metal(shade), body.mul(float(1).sub(max(hollow, hole))));
    }
    return out;
  };
