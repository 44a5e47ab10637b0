/** Layers of colour and of film stock: each takes the colour so far and gives the next. */
import { type Node, tsl } from "../../surface/tsl.ts";
import { hex, type Kit, luma, onRamp, POINTS, stepped } from "./kit.ts";

const { abs, cos, dot, float, fract, length, max, min, mix, pow, saturate, sin, smoothstep, vec2, vec3 } = tsl;

/** A step of a style: the colour so far (a variable), the kit, and the place that it was taken from. */
export type Layer = (c: Node, k: Kit, uv: Node) => Node;

/** Grey by these weights, which say how a stock sees colours. */
export const mono =
  (r = 0.3, g = 0.59, b = 0.11): Layer =>
  (c) =>
    vec3(saturate(dot(c, vec3(r, g, b))));

/** Colours by brightness, from the darkest; `amount` of them over what was there. */
export const ramp =
  (colors: string[], amount = 1): Layer =>
  (c) =>
    mix(c, onRamp(colors, saturate(luma(c))), amount);

/** Factor on chroma. */
export const chroma =
  (factor: number): Layer =>
  (c) =>
    saturate(mix(vec3(luma(c)), c, factor));

/** Black and white points moved in, and a power on what is between. */
export const curve =
  (black: number, white: number, power = 1): Layer =>
  (c) =>
    pow(saturate(c.sub(black).div(white - black)), vec3(power));

/** An S-curve, 0..1. */
export const harder =
  (amount: number): Layer =>
  (c) =>
    mix(c, c.mul(c).mul(vec3(3).sub(c.mul(2))), amount);

/** Flat tones of brightness, hues kept; `soft` of a step is a gradient. */
export const levels =
  (count: number, soft = 0.25): Layer =>
  (c) => {
    const y = max(luma(c), 0.004);
    return saturate(c.mul(stepped(y, count, soft).div(y)));
  };

/** The nearest of some inks, a little of their neighbours where it is close. `hard` 8 soft to 60 flat. */
export const inks =
  (colors: string[], hard = 40, amount = 1): Layer =>
  (c) => {
    const far = colors.map((color) => {
      const d = c
        .sub(hex(color))
        .mul(vec3(1.1, 1.3, 0.9))
        .toVar();
      return dot(d, d).toVar();
    });
    const least = far.reduce((a, b) => min(a, b)).toVar();
    const sum = vec3(0).toVar();
    const total = float(0).toVar();
    colors.forEach((color, i) => {
      const w = tsl.exp(least.sub(far[i]).mul(hard)).toVar();
      sum.addAssign(hex(color).mul(w));
      total.addAssign(w);
    });
    return mix(c, sum.div(total), amount);
  };

/** Grain of `size` points that is new in every picture, strongest in the middle tones. */
export const grain =
  (amount: number, size = 1.6, colored = 0): Layer =>
  (c, k) => {
    const jump = k.uniforms.clock.z.mul(vec2(913, 571));
    const a = k.noise(k.pt.add(jump), size).toVar();
    const b = k.noise(k.pt.yx.sub(jump), size * 1.7);
    const y = luma(c);
    const shade = y.mul(float(1).sub(y)).mul(2.4).add(0.4);
    const grey = vec3(a.x.add(b.w).sub(1));
    const many = vec3(a.x, a.w, b.x).add(b.w.mul(0.6)).sub(0.8);
    return saturate(c.add(mix(grey, many, colored).mul(shade).mul(amount)));
  };

/** Corners that go to a colour; `reach` is where it begins, in half diagonals. */
export const corners =
  (amount: number, reach = 0.45, color = "#000000"): Layer =>
  (c, k) => {
    const v = k.uv
      .sub(0.5)
      .mul(vec2(k.aspect, 1))
      .div(Math.hypot(k.aspect, 1) / 2);
    return mix(c, hex(color), smoothstep(reach, 1.05, length(v)).mul(amount));
  };

/** Light that is uneven from picture to picture. */
export const flicker =
  (amount: number): Layer =>
  (c, k) =>
    saturate(c.mul(k.uniforms.clock.z.sub(0.5).mul(amount).add(1)));

/** Scratches and specks of an old print: some in each picture, dark and light. */
export const wear =
  (amount: number): Layer =>
  (c, k) => {
    const now = k.uniforms.clock.z;
    const out = c.toVar();
    for (let i = 0; i < 3; i++) {
      const x = fract(now.mul(17.3 + i * 5.1).add(i * 0.37)).mul(k.aspect * POINTS);
      const shown = fract(now.mul(7.7 + i * 3.3)).lessThan(0.35 * amount);
      const sway = sin(k.pt.y.mul(0.004).add(i * 2 + 1)).mul(3);
      const line = smoothstep(1.6, 0.2, abs(k.pt.x.sub(x).sub(sway)));
      const broken = smoothstep(0.3, 0.5, k.noise(vec2(k.pt.y, x), 5).y);
      out.addAssign(shown.select(line.mul(broken).mul(i === 1 ? -0.5 : 0.4), float(0)));
    }
    const speck = k.noise(k.pt.add(now.mul(vec2(3571, 1913))), 9).y;
    const soft = k.noise(k.pt.add(now.mul(vec2(1571, 5913))), 4).y;
    out.subAssign(smoothstep(0.86, 0.9, speck.mul(0.7).add(soft.mul(0.3))).mul(0.55 * amount));
    return saturate(out);
  };

/** Bars above and below take at most this share of a picture. */
const WIDEST_BARS = 0.14;

/**
 * The gate: bars that leave a picture of this shape, with round corners of `round` of its height, in a colour. Bars above and
 * below stay narrow, so that what the camera framed is still seen.
 */
export const gate =
  (wanted: number, round = 0, color = "#000000", soft = 1.5): Layer =>
  (c, k) => {
    const shape = Math.min(wanted, k.aspect / (1 - WIDEST_BARS));
    const half = vec2(Math.min(k.aspect, shape), Math.min(1, k.aspect / shape)).mul(POINTS / 2);
    const r = min(half.x, half.y).mul(round * 2);
    const q = abs(k.pt.sub(vec2((k.aspect * POINTS) / 2, POINTS / 2)))
      .sub(half)
      .add(r);
    const outside = length(max(q, 0))
      .add(min(max(q.x, q.y), 0))
      .sub(r);
    return mix(c, hex(color), smoothstep(-soft, soft, outside));
  };

/** Lines of a screen, `period` points apart, and no nearer than a picture can show. */
export const scan =
  (period: number, amount: number): Layer =>
  (c, k) =>
    c.mul(
      cos(k.pt.y.mul((2 * Math.PI) / Math.max(period, 3 * k.pixel)))
        .mul(0.5)
        .add(0.5)
        .mul(-amount)
        .add(1 + amount * 0.35),
    );

/** Light that leaks into a camera from one side. */
export const leak =
  (color: string, amount: number): Layer =>
  (c, k) => {
    const cloud = k.noise(vec2(k.pt.y.mul(0.35), k.uniforms.clock.x.mul(160)), 6).y;
    const l = smoothstep(0.72, 1.12, k.uv.x.add(cloud.mul(0.3)));
    return float(1).sub(
      float(1)
        .sub(c)
        .mul(float(1).sub(hex(color).mul(l).mul(amount))),
    );
  };

/** Softness of a poor lens: the mean of a ring of `reach` points, of which `amount`. */
export const soften =
  (reach: number, amount = 1): Layer =>
  (c, k, uv) => {
    let sum: Node = vec3(0);
    for (let i = 0; i < 6; i++) {
      const a = (i * Math.PI) / 3 + 0.4;
      sum = sum.add(k.source(uv.add(k.off(Math.cos(a) * reach, Math.sin(a) * reach))));
    }
    return mix(c, sum.div(6), amount);
  };

/** Edges of tone brought out. */
export const crisp =
  (reach: number, amount: number): Layer =>
  (c, k, uv) => {
    let sum: Node = vec3(0);
    for (const [x, y] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ])
      sum = sum.add(k.source(uv.add(k.off(x * reach, y * reach))));
    return saturate(c.add(c.sub(sum.div(4)).mul(amount)));
  };

/** Light of the lens: what is bright glows in a colour, from a ring of `reach` points. */
export const halo =
  (reach: number, amount: number, color = "#ffffff", over = 0.6): Layer =>
  (c, k, uv) => {
    let sum: Node = vec3(0);
    for (let i = 0; i < 10; i++) {
      const a = i * 2.399963;
      const r = reach * Math.sqrt((i + 0.5) / 10);
      const s = k.source(uv.add(k.off(Math.cos(a) * r, Math.sin(a) * r)));
      sum = sum.add(s.mul(smoothstep(over, 1, luma(s))));
    }
    const glow = sum.div(10).mul(hex(color)).mul(amount);
    return float(1).sub(
      float(1)
        .sub(c)
        .mul(float(1).sub(saturate(glow))),
    );
  };

/** Red and blue apart from green by `reach` points at the corners, as a poor lens has it. */
export const fringe =
  (reach: number): Layer =>
  (c, k, uv) => {
    const v = uv.sub(0.5).mul(2);
    const o = v.mul(dot(v, v)).mul(k.off(reach, reach));
    return vec3(k.source(uv.add(o)).x, c.y, k.source(uv.sub(o)).z);
  };

/**
 * Film that sees near infrared and shows it as red, red as green and green as blue (Kodak Aerochrome). Leaves send it back and
 * the sky does not: what is greener than its other colours say.
 */
export const infrared: Layer = (c) => {
  const leaf = max(c.y.sub(c.x.mul(0.72)).sub(c.z.mul(0.34)), 0);
  const near = leaf.mul(3).add(c.x.mul(0.86)).add(c.y.mul(0.26)).sub(c.z.mul(0.12));
  return saturate(vec3(near, c.x.mul(0.8).add(c.z.mul(0.2)), c.y.mul(0.66).add(c.z.mul(0.34))));
};
