/** From the sum of sub-frames to the picture: glow of bright things, tone curve, grade, vignette and grain. */
import * as THREE from "three/webgpu";
import { type Node, tsl } from "../surface/tsl.ts";
import type { Bloom } from "./bloom.ts";

const { Fn, dot, float, floor, fract, mix, saturate, screenCoordinate, screenUV, texture, uniform, vec2, vec3, vec4 } =
  tsl;

/** The last pass and its settings; each setting is set by its `value`. */
export interface Film {
  /** Draws the picture from the accumulated light into a target, else into the output. */
  develop(renderer: THREE.WebGPURenderer, light: THREE.Texture, target?: THREE.RenderTarget): void;
  readonly output: THREE.RenderTarget;
  bloom: { value: number };
  exposure: { value: number };
  saturation: { value: number };
  contrast: { value: number };
  vignette: { value: number };
  grain: { value: number };
  /** Changes the grain from frame to frame. */
  seed: { value: number };
  /** Factors on linear light before the tone curve. */
  balance: { value: THREE.Vector3 };
  /** Display value that black is lifted to. */
  fade: { value: number };
  /** Display values added to shadows and to lights. */
  shadows: { value: THREE.Vector3 };
  lights: { value: THREE.Vector3 };
  dispose(): void;
}

/** A film for pictures of this size in pixels; `light` is any of the textures that it will be given. */
export function createFilm(width: number, height: number, light: THREE.Texture, glow: Bloom): Film {
  const bloom = uniform(0.1);
  const source = texture(light);
  const output = new THREE.RenderTarget(width, height, { type: THREE.UnsignedByteType, depthBuffer: false });
  const exposure = uniform(1);
  const saturation = uniform(1.2);
  const contrast = uniform(0.4);
  const vignette = uniform(0.6);
  const grain = uniform(0.015);
  const seed = uniform(0);
  const balance = uniform(new THREE.Vector3(1, 1, 1));
  const fade = uniform(0);
  const shadows = uniform(new THREE.Vector3());
  const lights = uniform(new THREE.Vector3());
  const material = new THREE.NodeMaterial();
  material.lights = false;
  material.fog = false;
  material.depthTest = material.depthWrite = false;
  material.fragmentNode = Fn(() => {
    const uv = screenUV;
    const c = source.sample(uv).xyz.toVar();
    c.addAssign(texture(glow.texture, uv).xyz.mul(bloom));
    c.addAssign(texture(glow.shafts, uv).xyz);
    const v = uv.sub(0.5).toVar();
    c.mulAssign(float(1).sub(dot(v, v).mul(vignette)));
    c.mulAssign(balance.mul(exposure));
    // Crosstalk first, so that strong lamps and sunsets go to white through their own hue.
    const bright = dot(c, vec3(0.2126, 0.7152, 0.0722));
    c.assign(mix(c, vec3(bright), 0.03));
    // Filmic curve (Narkowicz 2015, a fit of ACES).
    const toned = c
      .mul(c.mul(2.51).add(0.03))
      .div(c.mul(c.mul(2.43).add(0.59)).add(0.14))
      .min(1)
      .toVar();
    // sRGB transfer, then the grade in display values.
    // By square roots, which the processor has (Taylor's fit, within 0.1 of an 8-bit step but near black).
    const s1 = toned.max(0).sqrt().toVar();
    const s2 = s1.sqrt().toVar();
    const s = s1
      .mul(0.662002687)
      .add(s2.mul(0.68412206))
      .sub(s2.sqrt().mul(0.323583601))
      .sub(toned.mul(0.022541147))
      .max(0)
      .toVar();
    const luma = dot(s, vec3(0.2126, 0.7152, 0.0722));
    s.assign(saturate(mix(vec3(luma), s, saturation)));
    s.assign(mix(s, s.mul(s).mul(vec3(3).sub(s.mul(2))), contrast));
    // Split toning: shadows one way, lights another, the middle least.
    const level = dot(s, vec3(0.2126, 0.7152, 0.0722)).toVar();
    const dark = float(1).sub(level);
    s.addAssign(shadows.mul(dark.mul(dark)).add(lights.mul(level.mul(level))));
    s.assign(s.mul(float(1).sub(fade)).add(fade));
    const p = floor(screenCoordinate.xy).add(seed.mul(vec2(5.37, 3.11)));
    const noise: Node = fract(float(52.9829189).mul(fract(dot(p, vec2(0.06711056, 0.00583715)))))
      .add(fract(float(41.37).mul(fract(dot(p.yx, vec2(0.0931, 0.0317))))))
      .sub(1);
    s.addAssign(noise.mul(grain));
    return vec4(saturate(s), 1);
  })();
  const quad = new THREE.QuadMesh(material);
  return {
    output,
    bloom,
    exposure,
    saturation,
    contrast,
    vignette,
    grain,
    seed,
    balance,
    fade,
    shadows,
    lights,
    develop(renderer, from, target = output) {
      source.value = from;
      renderer.setRenderTarget(target);
      quad.render(renderer);
    },
    dispose() {
      output.dispose();
      material.dispose();
    },
  };
}
