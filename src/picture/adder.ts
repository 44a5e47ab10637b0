/** Adds the renders of a frame up, each as its share, in linear light. */
import * as THREE from "three/webgpu";
import { tsl } from "../surface/tsl.ts";

const { Fn, screenUV, texture, uniform, vec4 } = tsl;

/** A bright point may count this much in one render of many, or it would sparkle. */
const HDR_LIMIT = 40;

/** Adds renders to a running sum. */
export interface Adder {
  /** Adds `from` as `share` of the frame, moved back by `offset` (in uv), to the current target. */
  add(renderer: THREE.WebGPURenderer, from: THREE.Texture, share: number, offset: [number, number]): void;
  dispose(): void;
}

/** An adder; `first` is any of the textures that it will be given. */
export function createAdder(first: THREE.Texture): Adder {
  const share = uniform(1);
  const offset = uniform(new THREE.Vector2());
  const light = texture(first, screenUV.sub(offset));
  const m = new THREE.NodeMaterial();
  m.lights = false;
  m.fog = false;
  m.transparent = true;
  m.blending = THREE.CustomBlending;
  m.blendSrc = m.blendDst = THREE.OneFactor;
  m.blendSrcAlpha = m.blendDstAlpha = THREE.OneFactor;
  m.depthTest = m.depthWrite = false;
  m.fragmentNode = Fn(() => vec4(light.xyz.min(HDR_LIMIT).mul(share), share))();
  const quad = new THREE.QuadMesh(m);
  return {
    add(renderer, from, part, [x, y]) {
      light.value = from;
      share.value = part;
      offset.value.set(x, y);
      quad.render(renderer);
    },
    dispose() {
      m.dispose();
    },
  };
}
