/** Open water: travelling waves, a mirror of what stands around it, depth colour, foam along the shore. */
import * as THREE from "three/webgpu";
import type { WaveComponent } from "../shape/waves.ts";
import type { Air } from "./air.ts";
import { blendOver } from "./materials.ts";
import { type Node, tsl } from "./tsl.ts";

const {
  Fn,
  abs,
  attribute,
  cameraPosition,
  cameraProjectionMatrix,
  cameraViewMatrix,
  clamp,
  cos,
  dot,
  exp,
  float,
  length,
  max,
  min,
  mix,
  mx_fractal_noise_float,
  mx_noise_float,
  normalize,
  pow,
  saturate,
  screenUV,
  sin,
  smoothstep,
  uniform,
  uniformArray,
  varyingProperty,
  vec2,
  vec3,
  vec4,
} = tsl;

/** Components of `waveComponents`; ripples too small to float on are added by the shader. */
export const WAVES = 5;
const RIPPLES = 5;

/** Floats a vertex: place, depth of the water, distance to the shore, velocity along x and z. */
export const WATER_STRIDE = 7;

/** The water's material and its settings. */
export interface WaterMaterial {
  material: THREE.NodeMaterial;
  set(waves: WaveComponent[], length: number, color: number[], deep: number[], open: boolean, foam: number): void;
}

/** Water under the given air. */
export function createWater(air: Air): WaterMaterial {
  const wave = uniformArray(
    Array.from({ length: WAVES }, () => new THREE.Vector4()),
    "vec4",
  );
  const size = uniformArray(
    Array.from({ length: WAVES }, () => new THREE.Vector4()),
    "vec4",
  );
  const color = uniform(new THREE.Vector3());
  const deep = uniform(new THREE.Vector3());
  /** Main wavelength, ripple slope, 1 where there is no shore to foam on, wave height. */
  const nature = uniform(new THREE.Vector4());
  /** White crests and broken water, 0..1. */
  const white = uniform(0);
  const place = varyingProperty("vec3", "vPlace");
  const ground = varyingProperty("vec4", "vGround");
  const time = air.weather.x;

  const m = new THREE.NodeMaterial();
  m.lights = false;
  m.fog = false;
  m.side = THREE.DoubleSide;
  blendOver(m);
  m.vertexNode = Fn(() => {
    const p = attribute("position", "vec3").toVar();
    const g = attribute("ground", "vec4");
    const calm = smoothstep(240, 90, length(p.sub(cameraPosition))).mul(smoothstep(0, 0.6, g.x));
    const h = float(0).toVar();
    for (let i = 0; i < WAVES; i++) {
      const w = wave.element(i);
      h.addAssign(size.element(i).x.mul(sin(w.x.mul(p.x).add(w.y.mul(p.z)).sub(w.z.mul(time)).add(w.w))));
    }
    p.y.addAssign(h.mul(calm));
    place.assign(p);
    ground.assign(g);
    return cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(p, 1));
  })();

  m.fragmentNode = Fn(() => {
    const ray = cameraPosition.sub(place).toVar();
    const d = length(ray).toVar();
    const v = ray.div(d).toVar();
    const slope = vec2(0).toVar();
    for (let i = 0; i < WAVES; i++) {
      const w = wave.element(i);
      const s = cos(w.x.mul(place.x).add(w.y.mul(place.z)).sub(w.z.mul(time)).add(w.w)).mul(size.element(i).x);
      slope.addAssign(w.xy.mul(s));
    }
    // What drifts with running water: two images of it, each carried along for two seconds, the one fading into the other
    // before it is stretched (Vlachos, "Water flow in Portal 2", 2010).
    const carry = (phase: number) => {
      const u = tsl.fract(time.mul(0.5).add(phase)).toVar();
      return {
        xz: place.xz.sub(ground.zw.mul(u.sub(0.5).mul(2))).toVar(),
        weight: float(1)
          .sub(abs(u.mul(2).sub(1)))
          .toVar(),
      };
    };
    const [early, late] = [carry(0), carry(0.5)];
    const running = saturate(length(ground.zw).mul(1.6)).toVar();
    /** Noise that drifts, about -1..1, of this scale. */
    const drifting = (scale: number, layer: number, octaves: number): Node =>
      mx_fractal_noise_float(vec3(early.xz.mul(scale), layer), octaves)
        .mul(early.weight)
        .add(mx_fractal_noise_float(vec3(late.xz.mul(scale), layer + 5.3), octaves).mul(late.weight));
    const near = smoothstep(60, 8, d);
    const eddy = drifting(1.3, 1.7, 2).toVar();
    slope.addAssign(
      vec2(eddy, drifting(1.3, 8.1, 2))
        .mul(running)
        .mul(0.11)
        .mul(near),
    );
    // Ripples: directions turn by the golden angle, lengths shrink, and those finer than pixels fade out.
    for (let i = 0; i < RIPPLES; i++) {
      const a = i * 2.4 + 0.7;
      const k = float(6.2832).div(nature.x.mul(0.16 * 0.62 ** i).add(0.08));
      const along = vec2(Math.sin(a), Math.cos(a));
      const wobble = mx_noise_float(vec3(place.xz.mul(0.21), i * 3.1)).mul(2.2);
      const phase = dot(along, place.xz)
        .mul(k)
        .sub(pow(k.mul(9.81), 0.5).mul(time))
        .add(wobble);
      slope.addAssign(
        along
          .mul(cos(phase))
          .mul(nature.y)
          .mul(exp(d.mul(k).mul(-0.0022))),
      );
    }
    slope.mulAssign(smoothstep(0, 0.5, ground.x).mul(0.8).add(0.2));
    const n = normalize(vec3(slope.x.negate(), 1, slope.y.negate())).toVar();
    const nv = max(dot(n, v), 0.02).toVar();
    const fresnel = pow(float(1).sub(nv), 5).mul(0.97).add(0.025).toVar();
    // The mirror image, bent by the waves: more across than along near, and smeared down the picture.
    const bend = clamp(float(3).div(d.add(1.5)), 0.04, 0.5).toVar();
    const shift = vec2(slope.x.mul(0.55), slope.y).mul(bend).toVar();
    const smear = min(length(slope).mul(0.25).add(0.006), 0.06);
    let mirrored: Node = vec3(0);
    for (const k of [-1, -0.33, 0.33, 1])
      mirrored = mirrored.add(air.mirrorAt(screenUV.add(shift).add(vec2(0, smear.mul(k).mul(bend.mul(2))))));
    mirrored = mirrored.mul(0.25);
    const skyward = air.sky(
      normalize(vec3(v.x.negate().add(n.x.mul(2)), abs(v.y).add(0.05), v.z.negate().add(n.z.mul(2)))),
      float(0.1),
    );
    const reflected = mix(skyward, mirrored, air.mirror.y);
    const light = air
      .ambientLight(vec3(0, 1, 0))
      .add(air.sunColor.mul(saturate(air.sunDirection.y).mul(0.7)))
      .toVar();
    // Light comes back from shallow sand, and through the crests of waves.
    const depth = max(ground.x, 0);
    const murk = float(1).sub(exp(depth.mul(-0.45).div(nv.add(0.25))));
    const crest = saturate(place.y.sub(air.mirror.x).div(nature.w.add(0.02)).mul(0.6));
    const body = mix(color, deep, murk)
      .mul(light)
      .add(color.mul(light).mul(crest.mul(0.5)));
    const c = mix(body, reflected, fresnel).toVar();
    // The sun's path.
    const half = normalize(v.add(air.sunDirection));
    const glint = pow(saturate(dot(n, half)), 380)
      .mul(9)
      .add(pow(saturate(dot(n, half)), 60).mul(0.35));
    c.addAssign(air.sunColor.mul(glint).mul(saturate(air.sunDirection.y.mul(8))));
    // Foam: breakers that roll in, and a lace at the edge.
    const shore = ground.y;
    const lace = mx_fractal_noise_float(vec3(place.xz.mul(1.7), time.mul(0.25)), 3);
    const roll = sin(
      shore
        .mul(0.75)
        .add(time.mul(0.85))
        .add(mx_noise_float(vec3(place.xz.mul(0.13), 2)).mul(2.4)),
    );
    const breaker = smoothstep(0.62, 0.98, roll)
      .mul(smoothstep(15, 3, shore))
      .mul(smoothstep(-0.35, 0.25, lace));
    const edge = smoothstep(1.1, 0.0, shore.add(sin(time.mul(0.7).add(place.x.mul(0.2))).mul(0.45)).add(lace.mul(0.9)));
    // White crests: where the waves are high and steep, torn by noise, left behind in streaks.
    const high = place.y.sub(air.mirror.x).div(nature.w.add(0.02));
    const torn = mx_fractal_noise_float(vec3(place.xz.mul(vec2(0.55, 0.8)).add(time.mul(0.12)), time.mul(0.22)), 4);
    const capped = smoothstep(0.3, 0.75, high.add(torn.mul(0.75)))
      .mul(smoothstep(-0.12, 0.3, lace.add(torn)))
      .mul(white)
      .mul(smoothstep(0.15, 0.6, nature.w))
      .mul(smoothstep(320, 60, d));
    // Broken water of a river: where it runs fast or over shallows.
    const rapid = smoothstep(
      0.12,
      0.62,
      drifting(0.75, 3.3, 3)
        .add(white.mul(0.42))
        .sub(smoothstep(0.15, 1.1, depth).mul(0.35)),
    )
      .mul(smoothstep(0.35, 0.05, abs(eddy)))
      .mul(running)
      .mul(white);
    const foam = saturate(
      breaker
        .add(edge)
        .mul(float(1).sub(nature.z))
        .mul(saturate(nature.w.mul(4)))
        .add(capped)
        .add(rapid),
    ).toVar();
    c.assign(mix(c, vec3(0.9, 0.94, 0.96).mul(light).mul(0.85), foam.mul(0.9)));
    const fog = air.fogAt(place);
    const alpha = smoothstep(-0.01, 0.22, ground.x).max(foam.mul(smoothstep(-0.04, 0.02, ground.x)));
    return vec4(mix(c, fog.xyz, fog.w), alpha);
  })();

  return {
    material: m,
    set(waves, wavelength, shallow, bottom, open, foam) {
      white.value = foam;
      let height = 0;
      waves.slice(0, WAVES).forEach((w, i) => {
        (wave.array[i] as THREE.Vector4).set(w.kx, w.kz, w.omega, w.phase);
        (size.array[i] as THREE.Vector4).set(w.amplitude, 0, 0, 0);
        height += w.amplitude;
      });
      color.value.fromArray(shallow);
      deep.value.fromArray(bottom);
      nature.value.set(wavelength, 0.012 + Math.min(0.05, height * 0.12), open ? 1 : 0, height);
    },
  };
}
