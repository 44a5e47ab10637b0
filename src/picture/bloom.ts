/** The glow of bright things in lens and air: a chain of halved pictures, blurred down and added up again. */
import * as THREE from "three/webgpu";
import { type Node, tsl } from "../surface/tsl.ts";

const {
  Fn,
  Loop,
  dot,
  float,
  floor,
  fract,
  max,
  min,
  screenCoordinate,
  screenUV,
  smoothstep,
  texture,
  uniform,
  vec2,
  vec3,
  vec4,
} = tsl;

/** Halvings after the first picture, which is a quarter of the frame's size. */
const LEVELS = 5;

/** The glow of a frame and the shafts of its sun. */
export interface Bloom {
  /** Glow, a quarter of the frame's size. */
  readonly texture: THREE.Texture;
  /** Shafts of light around the sun, where things stand before it; the same size. */
  readonly shafts: THREE.Texture;
  /** The sun's place in the picture, 0..1 from the top left, and how strong its shafts are. */
  sun: { value: THREE.Vector3 };
  /** Light above this glows. */
  threshold: { value: number };
  draw(renderer: THREE.WebGPURenderer, light: THREE.Texture): void;
  dispose(): void;
}

function quadOf(fragment: () => Node, additive = false): THREE.QuadMesh {
  const m = new THREE.NodeMaterial();
  m.lights = false;
  m.fog = false;
  m.depthTest = m.depthWrite = false;
  if (additive) {
    m.transparent = true;
    m.blending = THREE.CustomBlending;
    m.blendSrc = m.blendDst = m.blendSrcAlpha = m.blendDstAlpha = THREE.OneFactor;
  }
  m.fragmentNode = Fn(fragment)();
  return new THREE.QuadMesh(m);
}

/** Bloom for frames of this size in pixels; `light` is any of the textures that it will be given. */
export function createBloom(width: number, height: number, light: THREE.Texture): Bloom {
  const threshold = uniform(1.1);
  const sizes = Array.from({ length: LEVELS }, (_, i) => [
    Math.max(1, Math.ceil(width / (4 << i))),
    Math.max(1, Math.ceil(height / (4 << i))),
  ]);
  const targets = sizes.map(
    ([w, h]) => new THREE.RenderTarget(w, h, { type: THREE.HalfFloatType, depthBuffer: false }),
  );
  const taps = (t: THREE.Texture, x: number, y: number, spread: number): Node => {
    let sum: Node = vec3(0);
    for (const [a, b] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ])
      sum = sum.add(texture(t, screenUV.add(vec2((a * spread) / x, (b * spread) / y))).xyz);
    return sum.mul(0.25);
  };
  const small = new THREE.RenderTarget(sizes[0][0], sizes[0][1], { type: THREE.HalfFloatType, depthBuffer: false });
  const shafts = new THREE.RenderTarget(sizes[0][0], sizes[0][1], { type: THREE.HalfFloatType, depthBuffer: false });
  const sun = uniform(new THREE.Vector3());
  const source = texture(light);
  const shrink = quadOf(() => {
    let sum: Node = vec3(0);
    for (const [x, y] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ])
      sum = sum.add(source.sample(screenUV.add(vec2(x / width, y / height))).xyz);
    return vec4(sum.mul(0.25).min(24), 1);
  });
  // Light smeared away from the sun (Mitchell 2007), sampled at jittered steps.
  const smear = quadOf(() => {
    const steps = 14;
    const step = sun.xy
      .sub(screenUV)
      .mul(0.8 / steps)
      .toVar();
    const p = floor(screenCoordinate.xy);
    const jitter = fract(float(52.9829189).mul(fract(dot(p, vec2(0.06711056, 0.00583715)))));
    const sum = vec3(0).toVar();
    Loop(steps, ({ i }: { i: Node }) => {
      const at = screenUV.add(step.mul(float(i).add(jitter)));
      const c = texture(small.texture, at).level(0).xyz;
      sum.addAssign(
        c
          .min(3)
          .mul(smoothstep(0.75, 1.5, max(c.x, max(c.y, c.z))))
          .mul(float(1).sub(float(i).div(steps))),
      );
    });
    return vec4(sum.mul(0.5 / steps).mul(sun.z), 1);
  });
  const first = quadOf(() => {
    const c = texture(small.texture, screenUV).xyz.toVar();
    const bright = max(c.x, max(c.y, c.z));
    // A soft knee, and a little of everything, as air and glass do.
    const over = max(bright.sub(threshold), 0).div(max(bright, 1e-4));
    return vec4(c.mul(min(over.add(0.02), 1)), 1);
  });
  const down = targets
    .slice(1)
    .map((_, i) => quadOf(() => vec4(taps(targets[i].texture, sizes[i][0], sizes[i][1], 1), 1)));
  const up = targets
    .slice(1)
    .map((_, i) =>
      quadOf(() => vec4(taps(targets[i + 1].texture, sizes[i + 1][0], sizes[i + 1][1], 0.75).mul(0.9), 1), true),
    );
  return {
    texture: targets[0].texture,
    shafts: shafts.texture,
    sun,
    threshold,
    draw(renderer, from) {
      source.value = from;
      renderer.autoClear = true;
      renderer.setRenderTarget(small);
      shrink.render(renderer);
      renderer.setRenderTarget(shafts);
      if (sun.value.z > 0) smear.render(renderer);
      else renderer.clear();
      renderer.setRenderTarget(targets[0]);
      first.render(renderer);
      down.forEach((quad, i) => {
        renderer.setRenderTarget(targets[i + 1]);
        quad.render(renderer);
      });
      renderer.autoClear = false;
      for (let i = up.length - 1; i >= 0; i--) {
        renderer.setRenderTarget(targets[i]);
        up[i].render(renderer);
      }
      renderer.autoClear = true;
    },
    dispose() {
      for (const t of [...targets, small, shafts]) t.dispose();
      for (const q of [shrink, smear, first, ...down, ...up]) (q.material as THREE.Material).dispose();
    },
  };
}
