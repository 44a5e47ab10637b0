/**
 * What every style is drawn with: the finished picture, what each pixel sees (thing, distance, normal, place), noise that
 * lies still, and lengths that are the same share of every picture. A point is 1/1080 of the picture's height.
 */
import * as THREE from "three/webgpu";
import { random } from "../../shape/random.ts";
import { type Node, tsl } from "../../surface/tsl.ts";

const {
  abs,
  dot,
  float,
  floor,
  fract,
  hash,
  max,
  mix,
  normalize,
  saturate,
  screenUV,
  smoothstep,
  texture,
  uniform,
  vec2,
  vec3,
} = tsl;

/** Points from the top of a picture to its bottom. */
export const POINTS = 1080;

/** Side of the tile of noise in texels, which repeats. */
const TILE = 256;

/** Beyond this distance there is only sky. */
const FAR = 1e5;

/** Smooth noise of four octaves that repeats after `size`, 0..1. */
function tiled(size: number, cells: number, seed: string): Float32Array {
  const rng = random(seed);
  const out = new Float32Array(size * size);
  let weight = 0;
  for (let octave = 0; octave < 4; octave++) {
    const n = cells << octave;
    const share = 0.5 ** octave;
    const lattice = Float32Array.from({ length: n * n }, () => rng());
    weight += share;
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const [fx, fy] = [(x / size) * n, (y / size) * n];
        const [i, j] = [Math.floor(fx), Math.floor(fy)];
        const ease = (u: number) => u * u * (3 - 2 * u);
        const [u, v] = [ease(fx - i), ease(fy - j)];
        const at = (a: number, b: number) => lattice[(b % n) * n + (a % n)];
        const top = at(i, j) * (1 - u) + at(i + 1, j) * u;
        const low = at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u;
        out[y * size + x] += (top * (1 - v) + low * v) * share;
      }
  }
  return out.map((v) => v / weight);
}

/** A tile of noise: white in red and alpha, clouds in green, the fibres of paper in blue. The same everywhere. */
function noiseTile(): THREE.DataTexture {
  const rng = random("style/noise");
  const clouds = tiled(TILE, 4, "style/clouds");
  const fine = tiled(TILE, 32, "style/fibres");
  const coarse = tiled(TILE, 12, "style/pulp");
  const data = new Uint8Array(TILE * TILE * 4);
  for (let i = 0; i < TILE * TILE; i++) {
    data[i * 4] = rng() * 255;
    data[i * 4 + 1] = Math.max(0, Math.min(255, (clouds[i] - 0.5) * 2 * 127 + 128));
    data[i * 4 + 2] = Math.max(0, Math.min(255, (fine[i] * 0.7 + coarse[i] * 0.3 - 0.5) * 2.4 * 127 + 128));
    data[i * 4 + 3] = rng() * 255;
  }
  const tile = new THREE.DataTexture(data, TILE, TILE, THREE.RGBAFormat);
  tile.wrapS = tile.wrapT = THREE.RepeatWrapping;
  tile.magFilter = tile.minFilter = THREE.LinearFilter;
  tile.needsUpdate = true;
  return tile;
}

/** Textures that a style reads, replaced by their `value`; and what it knows of the shot. */
export interface Kit {
  /** Place in the picture, 0..1 from the top left. */
  readonly uv: Node;
  /** The same in points. */
  readonly pt: Node;
  readonly aspect: number;
  /** Points across a pixel. */
  readonly pixel: number;
  /** An offset in points as one of `uv`. */
  off(x: Node | number, y: Node | number): Node;
  /** The finished picture, display values. */
  source(uv: Node): Node;
  /** The picture as broad strokes; only where the style paints. */
  painted(uv: Node): Node;
  /** Lines: of things in x, of tones in y; only where the style draws lines. */
  lines(uv: Node): Node;
  /** Direction of strokes in xy (unit, in pixels), how clear it is in z; only where the style has strokes. */
  flow(uv: Node): Node;
  /** Id, distance, and two numbers of the normal. */
  data(uv: Node): Node;
  /** World normal out of `data`. */
  normal(data: Node): Node;
  /** World place that is seen at a place of the picture at this distance. */
  place(uv: Node, distance: Node): Node;
  /** Unit ray of the world through a place of the picture. */
  ray(uv: Node): Node;
  /** Where a world place is in the picture. */
  project(place: Node): Node;
  /** 1 where there is only sky. */
  isSky(data: Node): Node;
  /** 1 where there is only sky, and nearly so for what is so far off that it is part of the view. */
  isView(data: Node): Node;
  /** 1 where somebody or something of the cast is, not the set. */
  isCast(data: Node): Node;
  /** White, clouds, fibres, white: the tile of noise, `scale` points a texel. */
  noise(at: Node, scale: Node | number): Node;
  /** 0..1 of a cell of whole numbers. */
  chance(cell: Node, salt?: number): Node;
  readonly uniforms: ReturnType<typeof createUniforms>;
}

/** What changes from frame to frame. */
export function createUniforms() {
  return {
    /** Seconds of the film, number of the picture (held ones count once), and its own chance, 0..1. */
    clock: uniform(new THREE.Vector3()),
    eye: uniform(new THREE.Vector3()),
    forward: uniform(new THREE.Vector3(0, 0, -1)),
    right: uniform(new THREE.Vector3(1, 0, 0)),
    up: uniform(new THREE.Vector3(0, 1, 0)),
    /** Tangent of half the vertical angle, distance in focus, id of the first of the cast. */
    lens: uniform(new THREE.Vector3(0.3, 5, 1e6)),
    /** To the sun, unit. */
    sun: uniform(new THREE.Vector3(0.3, 0.8, 0.5)),
  };
}

/** The textures behind a kit. */
export interface Sheets {
  source: THREE.Texture;
  data: THREE.Texture;
  painted: THREE.Texture;
  lines: THREE.Texture;
  flow: THREE.Texture;
}

/** A kit over these textures for pictures of this size in pixels. */
export function createKit(width: number, height: number, sheets: Sheets): Kit & { dispose(): void } {
  const tile = noiseTile();
  const uniforms = createUniforms();
  const aspect = width / height;
  const size = vec2(POINTS * aspect, POINTS);
  const sheet = (t: THREE.Texture) => {
    const node = texture(t);
    return (uv: Node) => node.sample(uv).level(0);
  };
  const [source, data, painted, lines, flow] = [
    sheets.source,
    sheets.data,
    sheets.painted,
    sheets.lines,
    sheets.flow,
  ].map(sheet);
  const tileNode = texture(tile);
  const { eye, forward, right, up, lens } = uniforms;
  const ray = (uv: Node): Node => {
    const at = uv.sub(0.5).mul(2);
    return normalize(forward.add(right.mul(at.x.mul(lens.x).mul(aspect))).sub(up.mul(at.y.mul(lens.x))));
  };
  return {
    uv: screenUV,
    pt: screenUV.mul(size),
    aspect,
    pixel: POINTS / height,
    off: (x, y) => vec2(x, y).div(size),
    source: (uv) => source(uv).xyz,
    painted: (uv) => painted(uv).xyz,
    lines: (uv) => lines(uv).xy,
    flow: (uv) => flow(uv).xyz,
    data,
    normal(d) {
      const z = float(1).sub(abs(d.z)).sub(abs(d.w));
      const fold = max(z.negate(), 0);
      const x = d.z.sub(d.z.greaterThanEqual(0).select(fold, fold.negate()));
      const y = d.w.sub(d.w.greaterThanEqual(0).select(fold, fold.negate()));
      return normalize(vec3(x, y, z));
    },
    ray,
    place: (uv, distance) => eye.add(ray(uv).mul(distance)),
    project(place) {
      const v = place.sub(eye);
      const depth = max(dot(v, forward), 1e-3);
      const k = depth.mul(lens.x);
      return vec2(dot(v, right).div(k.mul(aspect)), dot(v, up).div(k).negate())
        .mul(0.5)
        .add(0.5);
    },
    isSky: (d) => d.x.lessThan(0.5).select(float(1), float(0)),
    isView: (d) => d.x.lessThan(0.5).select(float(1), smoothstep(90, 260, d.y).mul(0.72)),
    isCast: (d) => d.x.greaterThan(lens.z.sub(0.5)).select(float(1), float(0)),
    noise: (at, scale) => tileNode.sample(at.div(scale).div(TILE)).level(0),
    chance: (cell, salt = 0) =>
      hash(
        floor(cell.x)
          .add(floor(cell.y).mul(4099))
          .add(salt * 7919 + 1e6),
      ),
    uniforms,
    dispose() {
      tile.dispose();
    },
  };
}

/** Distance of what is seen, the sky's brought to a number that can be reckoned with. */
export const distanceOf = (d: Node): Node => d.x.lessThan(0.5).select(float(FAR), d.y);

/** Luma of display values. */
export const luma = (c: Node): Node => dot(c, vec3(0.2126, 0.7152, 0.0722));

/** A colour from sRGB hex as display values. */
export const hex = (text: string): Node =>
  vec3(...[1, 3, 5].map((i) => Number.parseInt(text.slice(i, i + 2), 16) / 255));

/** A colour turned about grey by an angle in radians. */
export function hueTurned(c: Node, angle: Node): Node {
  const k = vec3(0.57735);
  const cosine = tsl.cos(angle);
  return c
    .mul(cosine)
    .add(tsl.cross(k, c).mul(tsl.sin(angle)))
    .add(k.mul(dot(k, c)).mul(float(1).sub(cosine)));
}

/** Steps of `count` levels with edges `soft` of a step wide. */
export function stepped(x: Node, count: number, soft: number): Node {
  const s = x.mul(count).sub(0.5);
  const base = floor(s);
  return base
    .add(smoothstep(0.5 - soft / 2, 0.5 + soft / 2, fract(s)))
    .add(0.5)
    .div(count);
}

/** Screens a colour over another. */
export const screened = (a: Node, b: Node): Node =>
  float(1).sub(
    float(1)
      .sub(a)
      .mul(float(1).sub(saturate(b))),
  );

/** A colour on a ramp of evenly spaced colours. */
export function onRamp(colors: string[], at: Node): Node {
  const n = colors.length - 1;
  let out = hex(colors[0]);
  for (let i = 1; i <= n; i++) out = mix(out, hex(colors[i]), saturate(at.mul(n).sub(i - 1)));
  return out;
}
