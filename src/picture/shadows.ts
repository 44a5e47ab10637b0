/** Shadow maps of the sun: one for what moves, redrawn every sub-frame; two for what stays, drawn when the light or place changes. */
import * as THREE from "three/webgpu";
import { cross, normalize, type Vec3 } from "../shape/math.ts";
import type { Air } from "../surface/air.ts";

/** A sphere of the world that a map covers. */
export interface Region {
  center: Vec3;
  radius: number;
}

export interface ShadowMap {
  draw(renderer: THREE.WebGPURenderer, casters: THREE.Scene, region: Region, sun: Vec3): void;
  /** Nothing is shadowed by this map. */
  clear(): void;
  dispose(): void;
}

/** Map number `slot` of the air, `size` pixels square. */
export function createShadowMap(air: Air, slot: number, size: number): ShadowMap {
  const depth = new THREE.DepthTexture(size, size, THREE.FloatType);
  depth.compareFunction = THREE.LessEqualCompare;
  depth.minFilter = depth.magFilter = THREE.LinearFilter;
  const target = new THREE.RenderTarget(size, size, { depthTexture: depth, format: THREE.RedFormat, type: THREE.UnsignedByteType });
  const camera = new THREE.OrthographicCamera(-1, 1, 1, -1, 0, 1);
  camera.coordinateSystem = THREE.WebGPUCoordinateSystem;
  const half = new THREE.Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 1, 0, 0, 0, 0, 1);
  air.shadowTextures[slot].value = depth;
  return {
    draw(renderer, casters, region, sun) {
      const r = region.radius;
      // Casters between the region and the sun count too, as far as four radii off.
      const back = r * 4 + 20;
      camera.left = camera.bottom = -r;
      camera.right = camera.top = r;
      camera.near = 0;
      camera.far = back + r * 2;
      camera.updateProjectionMatrix();
      const z = normalize(sun);
      const x = normalize(Math.abs(z[1]) > 0.99 ? [1, 0, 0] : cross([0, 1, 0], z));
      const y = cross(z, x);
      // Whole texels, so that edges don't crawl when the region moves.
      const step = (2 * r) / size;
      const snap = (axis: Vec3) => Math.round((axis[0] * region.center[0] + axis[1] * region.center[1] + axis[2] * region.center[2]) / step) * step;
      const [a, b] = [snap(x), snap(y)];
      const c = z[0] * region.center[0] + z[1] * region.center[1] + z[2] * region.center[2] + back;
      const at = [0, 1, 2].map((k) => x[k] * a + y[k] * b + z[k] * c);
      camera.matrixAutoUpdate = false;
      camera.matrixWorld.set(x[0], y[0], z[0], at[0], x[1], y[1], z[1], at[1], x[2], y[2], z[2], at[2], 0, 0, 0, 1);
      camera.matrix.copy(camera.matrixWorld);
      camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
      camera.matrixWorldAutoUpdate = false;
      renderer.setRenderTarget(target);
      renderer.autoClear = true;
      renderer.render(casters, camera);
      air.shadowMatrices[slot].value.copy(half).multiply(camera.projectionMatrix).multiply(camera.matrixWorldInverse);
      air.shadowTexels[slot].value.set(1 / size, step * 1.6 + 0.002);
    },
    clear() {
      air.shadowMatrices[slot].value.makeTranslation(9, 9, 9);
    },
    dispose() {
      target.dispose();
      depth.dispose();
    },
  };
}
