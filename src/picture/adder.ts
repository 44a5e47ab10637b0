/**
 * Adds one render of a frame to the sum. Few renders sample the lens at few points, which would show as ghosts; so each is
 * also blurred by what is left of the circle of confusion between those points, found from its depth.
 */
import * as THREE from "three/webgpu";
import type { CameraState } from "../camera/types.ts";
import { type Node, tsl } from "../surface/tsl.ts";

const { Fn, If, Loop, abs, cos, dot, float, floor, fract, max, min, screenCoordinate, screenUV, sin, smoothstep, texture, uniform, vec2, vec4 } = tsl;

/** Clip distances of the camera, metres. */
export const NEAR = 0.06;
export const FAR = 3000;

/** A bright point may count this much in one render of many, or it would sparkle. */
const HDR_LIMIT = 40;

/** Widest blur, as a share of the picture's height. */
const WIDEST = 0.022;

const TAPS = 11;

export interface Adder {
  /** Adds render number `index` of `count`, moved back by `offset` (in uv), to the current target. */
  add(renderer: THREE.WebGPURenderer, count: number, index: number, offset: [number, number], state: CameraState): void;
  dispose(): void;
}

export function createAdder(from: THREE.RenderTarget, height: number): Adder {
  const share = uniform(1);
  const offset = uniform(new THREE.Vector2());
  /** Blur radius in uv heights for a unit of inverse distance, inverse focus distance, aspect, turn of the taps. */
  const lens = uniform(new THREE.Vector4());
  const light = texture(from.texture);
  const depth = texture(from.depthTexture as THREE.DepthTexture);
  const m = new THREE.NodeMaterial();
  m.lights = false;
  m.fog = false;
  m.transparent = true;
  m.blending = THREE.CustomBlending;
  m.blendSrc = m.blendDst = THREE.OneFactor;
  m.blendSrcAlpha = m.blendDstAlpha = THREE.OneFactor;
  m.depthTest = m.depthWrite = false;
  const inverse = (uv: Node): Node => {
    const z = depth.sample(uv).level(0).x;
    // 1 / distance from a depth of 0..1.
    return float(1 / NEAR).add(z.mul(1 / FAR - 1 / NEAR));
  };
  const radius = (nearness: Node): Node => min(abs(nearness.sub(lens.y)).mul(lens.x), WIDEST);
  m.fragmentNode = Fn(() => {
    const uv = screenUV.sub(offset).toVar();
    const own = light.sample(uv).level(0).xyz.max(0).min(HDR_LIMIT).toVar();
    If(lens.x.greaterThan(0), () => {
      const here = inverse(uv).toVar();
      const r = radius(here).toVar();
      // The widest neighbour counts too: near things blur over their edges.
      const p = floor(screenCoordinate.xy);
      const turn = fract(float(52.9829189).mul(fract(dot(p, vec2(0.06711056, 0.00583715)).add(lens.w)))).mul(6.2832).toVar();
      for (const k of [0, 2.094, 4.189]) {
        const q = inverse(uv.add(vec2(cos(turn.add(k)).div(lens.z), sin(turn.add(k))).mul(WIDEST * 0.6))).toVar();
        If(q.greaterThan(here.mul(1.15)), () => {
          r.assign(max(r, radius(q).mul(0.8)));
        });
      }
      If(r.greaterThan(0.7 / height), () => {
        const sum = own.toVar();
        const total = float(1).toVar();
        Loop(TAPS, ({ i }: { i: Node }) => {
          const k = float(i);
          const a = turn.add(k.mul(2.399963));
          const d = k.add(0.7).div(TAPS).pow(0.5).mul(r);
          const at = uv.add(vec2(cos(a).div(lens.z), sin(a)).mul(d)).toVar();
          const there = inverse(at);
          // A sharp thing before or behind keeps its light to itself.
          const w = smoothstep(0, 1, radius(there).add(0.3 / height).div(d.add(1e-5))).max(there.lessThan(here.mul(0.9)).select(float(0.12), float(0))).add(0.003);
          sum.addAssign(light.sample(at).level(0).xyz.max(0).min(HDR_LIMIT).mul(w));
          total.addAssign(w);
        });
        own.assign(sum.div(total));
      });
    });
    return vec4(own.mul(share), share);
  })();
  const quad = new THREE.QuadMesh(m);
  return {
    add(renderer, count, index, [x, y], state) {
      share.value = 1 / count;
      offset.value.set(x, y);
      // Height of the picture is 2 tan(fov / 2) at distance 1; the lens's radius spreads over that.
      const full = (state.aperture * 0.5) / (2 * Math.tan((state.fov * Math.PI) / 360));
      const left = count === 1 ? 1 : 1.25 / Math.sqrt(count);
      lens.value.set(full * left, 1 / Math.max(state.focus, 0.05), from.width / from.height, index * 0.618);
      quad.render(renderer);
    },
    dispose() {
      m.dispose();
    },
  };
}
