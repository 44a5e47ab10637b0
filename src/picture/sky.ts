/** The sky behind everything: air, clouds, sun or moon, stars, and the Earth seen from elsewhere. */
import * as THREE from "three/webgpu";
import type { Air } from "../surface/air.ts";
import { type Node, tsl } from "../surface/tsl.ts";
import { aurora, bolt, nebula, rainbow } from "./heavens.ts";

const {
  Fn,
  If,
  abs,
  asin,
  attribute,
  cameraPosition,
  cameraProjectionMatrix,
  cameraViewMatrix,
  cos,
  cross,
  dot,
  float,
  floor,
  fract,
  length,
  max,
  mix,
  mx_fractal_noise_float,
  mx_noise_float,
  normalize,
  pow,
  saturate,
  sin,
  smoothstep,
  uniform,
  varyingProperty,
  vec3,
  vec4,
} = tsl;

/** A shell around the camera, drawn after everything else where nothing stands. */
export function createSky(air: Air) {
  /** Seconds of ordinary wind that the clouds have gone, and radians that the stars have turned. */
  const run = uniform(new THREE.Vector2());
  const material = new THREE.NodeMaterial();
  material.lights = false;
  material.fog = false;
  material.side = THREE.BackSide;
  material.depthWrite = false;
  const ray = varyingProperty("vec3", "vRay");
  material.vertexNode = Fn(() => {
    const p = attribute("position", "vec3");
    ray.assign(p);
    return cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(p.mul(2000).add(cameraPosition), 1));
  })();
  material.fragmentNode = Fn(() => {
    const d = normalize(ray).toVar();
    const c = air.sky(d).toVar();
    const cover = air.heaven.x;
    const toSun = saturate(dot(d, air.sunDirection)).toVar();

    If(air.heaven.y.greaterThan(0.01), () => {
      c.addAssign(
        stars(turned(d, run.y))
          .mul(air.heaven.y)
          .mul(smoothstep(-0.02, 0.12, d.y)),
      );
    });
    If(air.wonder.x.greaterThan(0.01), () => {
      c.addAssign(nebula(d).mul(air.wonder.x));
    });
    If(air.wonder.y.greaterThan(0.01), () => {
      c.addAssign(aurora(air, d).mul(air.wonder.y));
    });
    const veil = float(0).toVar();
    If(cover.greaterThan(0.01), () => {
      // Clouds lie on a plane overhead; their shaded side is found by looking a step towards the sun.
      const at = d.xz.div(max(d.y, 0.0).add(0.16)).toVar();
      const drift = run.x.mul(air.weather.y).mul(0.012).toVar();
      // As they go they change; in minutes, so that only a time lapse shows it.
      const q = vec3(at.x.mul(1.1).add(drift), at.y.mul(1.7), drift.mul(0.16).add(2.3)).toVar();
      const body = mx_fractal_noise_float(q, 4).mul(0.5).add(0.5).toVar();
      const toward = mx_fractal_noise_float(q.add(vec3(air.sunDirection.x, air.sunDirection.z, 0).mul(0.22)), 2)
        .mul(0.5)
        .add(0.5);
      const edge = mix(float(0.78), float(0.2), cover);
      const density = smoothstep(edge, edge.add(0.26), body).mul(smoothstep(0.0, 0.1, d.y));
      const light = saturate(body.sub(toward).mul(1.8).add(0.62));
      const lining = pow(toSun, 10).mul(0.6);
      const cloud = mix(air.cloudShaded, air.cloudLit, light).add(air.scatter.mul(lining));
      veil.assign(density.mul(0.88));
      c.assign(mix(c, cloud, veil));
    });
    If(air.wonder.z.greaterThan(0.01), () => {
      c.addAssign(rainbow(air, d).mul(air.wonder.z));
    });
    If(air.wonder.w.greaterThan(0.01), () => {
      c.addAssign(bolt(air, d).mul(air.wonder.w));
    });
    const disc = smoothstep(0.99978, 0.99986, toSun).mul(air.heaven.z);
    c.addAssign(air.sunColor.mul(disc).mul(float(1).sub(veil)));
    If(dot(d, air.earthDirection).greaterThan(air.heaven.w.sub(0.01)), () => {
      c.assign(earth(air, d, c));
    });
    return vec4(c, 0);
  })();
  const mesh = new THREE.Mesh(new THREE.SphereGeometry(1, 24, 16), material);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.renderOrder = 1e6;
  return {
    mesh,
    run,
    dispose() {
      mesh.geometry.dispose();
      material.dispose();
    },
  };
}

/** A direction turned about the pole of the sky, which stands 40 degrees high at the far side. */
function turned(d: Node, angle: Node): Node {
  const pole = vec3(0, 0.643, -0.766);
  const c = cos(angle);
  return d
    .mul(c)
    .add(cross(pole, d).mul(sin(angle)))
    .add(pole.mul(dot(pole, d)).mul(float(1).sub(c)));
}

/** Points on a grid of directions, of different strength and a little colour. */
function stars(d: Node): Node {
  const q = d.mul(130);
  const cell = floor(q);
  const h = fract(sin(dot(cell, vec3(12.9898, 78.233, 37.719))).mul(43758.5453)).toVar();
  const off = vec3(fract(h.mul(91.7)), fract(h.mul(37.3)), fract(h.mul(53.9)))
    .mul(0.6)
    .add(0.2);
  const near = length(fract(q).sub(off));
  const strength = pow(fract(h.mul(173.1)), 6)
    .mul(1.4)
    .add(0.12);
  return mix(vec3(0.7, 0.82, 1), vec3(1, 0.88, 0.72), fract(h.mul(311.7)))
    .mul(smoothstep(0.19, 0.02, near))
    .mul(strength)
    .mul(smoothstep(0.86, 0.87, h));
}

/** The Earth as a lit ball with seas, land, ice and clouds, and its thin blue air. */
function earth(air: Air, d: Node, behind: Node): Node {
  const axis = air.earthDirection;
  const right = normalize(cross(vec3(0, 1, 0), axis));
  const up = cross(axis, right);
  const radius = pow(float(1).sub(air.heaven.w.mul(air.heaven.w)), 0.5);
  const x = dot(d, right).div(radius);
  const y = dot(d, up).div(radius);
  const r2 = x.mul(x).add(y.mul(y)).toVar();
  const n = vec3(x, y, pow(max(float(1).sub(r2), 0), 0.5)).toVar();
  const land = mx_fractal_noise_float(n.mul(1.7).add(vec3(4.2, 1.3, 0)), 4);
  const green = mix(
    vec3(0.06, 0.14, 0.05),
    vec3(0.36, 0.27, 0.15),
    smoothstep(-0.1, 0.3, mx_noise_float(n.mul(3.1)).sub(abs(n.y).mul(0.3)).add(0.12)),
  );
  const base = mix(vec3(0.012, 0.06, 0.2), green, smoothstep(0.02, 0.07, land));
  const ice = mix(base, vec3(0.85, 0.9, 0.95), smoothstep(0.8, 0.9, abs(n.y).add(land.mul(0.12))));
  const cloud = smoothstep(
    0.0,
    0.5,
    mx_fractal_noise_float(n.mul(vec3(3.4, 6.4, 3.4)).add(vec3(land.mul(0.8), 0, 7)), 5).add(0.02),
  );
  const surface = mix(ice, vec3(0.92), cloud.mul(0.9));
  const light = vec3(
    dot(air.sunDirection, right),
    dot(air.sunDirection, up),
    dot(air.sunDirection, axis).negate().mul(0.4).add(0.35),
  );
  const lit = saturate(dot(n, normalize(light)).mul(1.05).add(0.2));
  const edge = pow(float(1).sub(n.z), 3);
  const ball = surface
    .mul(lit)
    .mul(1.5)
    .add(vec3(0.25, 0.55, 1.1).mul(edge).mul(lit.add(0.05)));
  const glow = vec3(0.2, 0.45, 1)
    .mul(pow(smoothstep(1.16, 1.0, pow(r2, 0.5)), 2))
    .mul(0.35)
    .mul(saturate(lit.add(0.3)));
  void asin;
  return mix(behind.add(glow), ball, smoothstep(1.01, 0.985, r2));
}
