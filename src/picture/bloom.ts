/** The glow of bright things in lens and air: a chain of halved pictures, blurred down and added up again. */
import * as THREE from "three/webgpu";
import { type Node, tsl } from "../surface/tsl.ts";

const { Fn, max, min, screenUV, texture, uniform, vec2, vec3, vec4 } = tsl;

/** Halvings after the first picture, which is a quarter of the frame's size. */
const LEVELS = 5;

export interface Bloom {
  /** Glow, a quarter of the frame's size. */
  readonly texture: THREE.Texture;
  /** Light above this glows. */
  threshold: { value: number };
  draw(renderer: THREE.WebGPURenderer): void;
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

export function createBloom(width: number, height: number, light: THREE.Texture): Bloom {
  const threshold = uniform(1.1);
  const sizes = Array.from({ length: LEVELS }, (_, i) => [Math.max(1, Math.ceil(width / (4 << i))), Math.max(1, Math.ceil(height / (4 << i)))]);
  const targets = sizes.map(([w, h]) => new THREE.RenderTarget(w, h, { type: THREE.HalfFloatType, depthBuffer: false }));
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
  const first = quadOf(() => {
    const c = taps(light, width, height, 1).min(24).toVar();
    const bright = max(c.x, max(c.y, c.z));
    // A soft knee, and a little of everything, as air and glass do.
    const over = max(bright.sub(threshold), 0).div(max(bright, 1e-4));
    return vec4(c.mul(min(over.add(0.02), 1)), 1);
  });
  const down = targets.slice(1).map((_, i) => quadOf(() => vec4(taps(targets[i].texture, sizes[i][0], sizes[i][1], 1), 1)));
  const up = targets.slice(1).map((_, i) => quadOf(() => vec4(taps(targets[i + 1].texture, sizes[i + 1][0], sizes[i + 1][1], 0.75).mul(0.9), 1), true));
  return {
    texture: targets[0].texture,
    threshold,
    draw(renderer) {
      renderer.autoClear = true;
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
      for (const t of targets) t.dispose();
      for (const q of [first, ...down, ...up]) (q.material as THREE.Material).dispose();
    },
  };
}
