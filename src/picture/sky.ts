/** The sky behind everything: a shell that follows the camera. */
import * as THREE from "three/webgpu";
import type { Air } from "../surface/air.ts";
import { tsl } from "../surface/tsl.ts";

const { Fn, attribute, cameraPosition, cameraProjectionMatrix, cameraViewMatrix, normalize, varyingProperty, vec3, vec4 } = tsl;

export function createSky(air: Air) {
  const material = new THREE.NodeMaterial();
  material.lights = false;
  material.fog = false;
  material.side = THREE.BackSide;
  material.depthWrite = false;
  const ray = varyingProperty("vec3", "vRay");
  material.vertexNode = Fn(() => {
    const p = attribute("position", "vec3");
    ray.assign(p);
    const clip = cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(p.mul(1000).add(cameraPosition), 1)).toVar();
    return clip;
  })();
  material.fragmentNode = Fn(() => {
    const d = normalize(ray).toVar();
    const c = air.sky(d).toVar();
    const beauty = vec4(c, 1).toVar();
    tsl.If(air.frame.w.greaterThan(0.5), () => {
      beauty.assign(vec4(0, 1e6, vec3(0).xy));
    });
    return beauty;
  })();
  const mesh = new THREE.Mesh(new THREE.SphereGeometry(1, 24, 16), material);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.renderOrder = 1e6;
  return {
    mesh,
    follow(_camera: THREE.Camera) {},
    dispose() {
      mesh.geometry.dispose();
      material.dispose();
    },
  };
}
