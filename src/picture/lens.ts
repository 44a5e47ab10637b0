/**
 * Few renders sample the lens at few points, which would show as ghosts; so each is also blurred by what is left of the
 * circle of confusion between those points, found from the nearness (1 / metres) that each pixel carries in w.
 */
import * as THREE from "three/webgpu";
import type { CameraState } from "../camera/types.ts";
import { type Node, tsl } from "../surface/tsl.ts";

const {
  Fn,
  abs,
  cos,
  dot,
  float,
  floor,
  fract,
  max,
  min,
  screenCoordinate,
  screenUV,
  sin,
  smoothstep,
  texture,
  uniform,
  vec2,
  vec4,
} = tsl;

/** Clip distances of the camera, metres. */
export const NEAR = 0.06;
/** Far clip distance, metres. */
export const FAR = 3000;

/** Widest blur radius, as a share of the picture's height. */
const WIDEST = 0.02;

const TAPS = 8;

/** Blurs renders by the lens. */
export interface LensBlur {
  /** The render to use: blurred, or as it came where the lens is too small to matter. */
  apply(renderer: THREE.WebGPURenderer, count: number, index: number, state: CameraState): THREE.Texture;
  dispose(): void;
}

/** A lens blur for renders of the size of `from`. */
export function createLensBlur(from: THREE.RenderTarget): LensBlur {
  const { width, height } = from;
  const target = new THREE.RenderTarget(width, height, { type: THREE.HalfFloatType, depthBuffer: false });
  /** Blur radius in picture heights for a unit of inverse distance, inverse focus distance, aspect, turn of the taps. */
  const lens = uniform(new THREE.Vector4());
  const light = texture(from.texture);
  const m = new THREE.NodeMaterial();
  m.lights = false;
  m.fog = false;
  m.depthTest = m.depthWrite = false;
  const radius = (nearness: Node): Node => min(abs(nearness.sub(lens.y)).mul(lens.x), WIDEST);
  m.fragmentNode = Fn(() => {
    const uv = screenUV;
    const own = light.sample(uv).level(0).toVar();
    const here = own.w;
    const p = floor(screenCoordinate.xy);
    const turn = fract(float(52.9829189).mul(fract(dot(p, vec2(0.06711056, 0.00583715)).add(lens.w))))
      .mul(6.2832)
      .toVar();
    // A nearer neighbour that is out of focus blurs over its edge.
    const q = light
      .sample(uv.add(vec2(cos(turn).div(lens.z), sin(turn)).mul(WIDEST * 0.5)))
      .level(0)
      .w.toVar();
    const r = max(radius(here), q.greaterThan(here.mul(1.15)).select(radius(q).mul(0.8), float(0))).toVar();
    const sum = own.xyz.toVar();
    const total = float(1).toVar();
    for (let i = 0; i < TAPS; i++) {
      const a = turn.add(i * 2.399963);
      const d = r.mul(Math.sqrt((i + 0.7) / TAPS)).toVar();
      const at = uv.add(vec2(cos(a).div(lens.z), sin(a)).mul(d)).toVar();
      const tap = light.sample(at).level(0).toVar();
      // A sharp thing keeps its light to itself.
      const w = smoothstep(
        0,
        1,
        radius(tap.w)
          .add(0.3 / height)
          .div(d.add(1e-5)),
      ).add(0.003);
      sum.addAssign(tap.xyz.mul(w));
      total.addAssign(w);
    }
    const blurred = sum.div(total);
    return vec4(r.greaterThan(0.5 / height).select(blurred, own.xyz), 1);
  })();
  const quad = new THREE.QuadMesh(m);
  return {
    apply(renderer, count, index, state) {
      // The picture is 2 tan(fov / 2) high at distance 1; the lens's radius spreads over that.
      const full = (state.aperture * 0.5) / (2 * Math.tan((state.fov * Math.PI) / 360));
      const left = full * (count === 1 ? 1 : 1.25 / Math.sqrt(count));
      const focus = Math.max(state.focus, 0.05);
      // What is nearer than what is sharp blurs most.
      if ((left / Math.min(focus, state.subject ?? focus)) * height < 0.6) return from.texture;
      lens.value.set(left, 1 / focus, width / height, index * 0.618);
      renderer.setRenderTarget(target);
      renderer.autoClear = false;
      quad.render(renderer);
      return target.texture;
    },
    dispose() {
      target.dispose();
      m.dispose();
    },
  };
}
