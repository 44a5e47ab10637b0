/** Layers that several of the models share. */
import type { Graph, Tensor } from "./graph.ts";
import { floats, type Value } from "./value.ts";

/** A linear layer `name.weight` [out, in] with its bias, on x [n, in]. */
export function linear(g: Graph, name: string, x: Tensor, out: number, { bias = true } = {}): Tensor {
  const weight = g.weight(`${name}.weight`, [out, x.shape[1]]);
  return g.affine(x, weight, bias ? g.weight(`${name}.bias`, [out]) : undefined);
}

/** Layer normalization with the scale and offset of that name. */
export function layerNorm(g: Graph, name: string, x: Tensor, epsilon: number): Tensor {
  const size = [x.shape.at(-1) ?? 1];
  return g.layerNorm(x, epsilon, g.weight(`${name}.weight`, size), g.weight(`${name}.bias`, size));
}

/** Root mean square normalization with the scale of that name. */
export function rmsNorm(g: Graph, name: string, x: Tensor, epsilon: number): Tensor {
  return g.rmsNorm(x, epsilon, g.weight(`${name}.weight`, [x.shape.at(-1) ?? 1]));
}

/** x (1 + scale) + shift. */
export function modulate(g: Graph, x: Tensor, shift: Tensor, scale: Tensor): Tensor {
  return g.add(g.multiply(x, g.add(scale, 1)), shift);
}

/** Two layers with a nonlinearity between, as most of these checkpoints name them. */
export function feedForward(
  g: Graph,
  name: string,
  x: Tensor,
  inner: number,
  out: number,
  approximate: "none" | "tanh" = "tanh",
): Tensor {
  return linear(g, `${name}.net.2`, g.gelu(linear(g, `${name}.net.0.proj`, x, inner), approximate), out);
}

/** Sinusoids of each timestep through two layers: [n, width]. `sinusoids` is what `sinusoidsOf` made. */
export function timeEmbedding(g: Graph, name: string, sinusoids: Tensor, inner: number, width = inner): Tensor {
  return linear(g, `${name}.linear_2`, g.silu(linear(g, `${name}.linear_1`, sinusoids, inner)), width);
}

/** Text through two layers. */
export function captionProjection(g: Graph, name: string, text: Tensor, width: number): Tensor {
  return linear(g, `${name}.linear_2`, g.gelu(linear(g, `${name}.linear_1`, text, width)), width);
}

/**
 * Rotates neighbouring pairs of channels: x [n, heads * width], angles' cosines and sines [n, width / 2], the same for all
 * heads. Su et al., RoFormer.
 */
export function rotate(g: Graph, x: Tensor, cosines: Tensor, sines: Tensor, heads: number): Tensor {
  const [n, width] = x.shape;
  const pairs = width / heads / 2;
  const [c, s] = [cosines, sines].map((angle) => g.reshape(angle, g.fused ? [1, n, pairs] : [n, 1, pairs, 1]));
  if (g.fused) {
    const whole = g.reshape(x, [1, n, width]);
    const attributes = { num_heads: heads, interleaved: 1 };
    return g.reshape(g.node("RotaryEmbedding", [whole, c, s], whole.shape, attributes), x.shape);
  }
  const [even, odd] = g.split(g.reshape(x, [n, heads, pairs, 2]), 3, 2);
  const first = g.subtract(g.multiply(even, c), g.multiply(odd, s));
  const second = g.add(g.multiply(even, s), g.multiply(odd, c));
  return g.reshape(g.concat([first, second], 3), x.shape);
}

/**
 * Cosines, then sines, of each timestep at `width / 2` frequencies from 1 down to nearly 1/10000: [n, width]. Rounded to 32-bit
 * floats where the reference does, as an angle near 1000 has an error of its own there.
 */
export function sinusoidsOf(timesteps: ArrayLike<number>, width: number): Value {
  const half = width / 2;
  const out = new Float32Array(timesteps.length * width);
  for (let row = 0; row < timesteps.length; row++) {
    for (let index = 0; index < half; index++) {
      const exponent = Math.fround(Math.fround(Math.fround(-Math.log(10000)) * index) / half);
      const angle = Math.fround(Math.fround(timesteps[row]) * Math.fround(Math.exp(exponent)));
      out[row * width + index] = Math.cos(angle);
      out[row * width + half + index] = Math.sin(angle);
    }
  }
  return floats(out, [timesteps.length, width]);
}

/** Cosines and sines of angles given for every token: two tables [n, pairs]. */
export function angles(n: number, pairs: number, angle: (token: number, pair: number) => number): [Value, Value] {
  const cosines = new Float32Array(n * pairs);
  const sines = new Float32Array(n * pairs);
  for (let token = 0; token < n; token++) {
    for (let pair = 0; pair < pairs; pair++) {
      const at = angle(token, pair);
      cosines[token * pairs + pair] = Math.cos(at);
      sines[token * pairs + pair] = Math.sin(at);
    }
  }
  return [floats(cosines, [n, pairs]), floats(sines, [n, pairs])];
}
