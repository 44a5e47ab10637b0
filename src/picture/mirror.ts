/** The world mirrored in a level plane, for water and wet streets: drawn once a frame, small, and blurred where it is read. */
import * as THREE from "three/webgpu";
import type { CameraState } from "../camera/types.ts";
import { cross, type Vec3 } from "../shape/math.ts";
import type { Air } from "../surface/air.ts";

/** A level mirror. */
export interface Mirror {
  /** Draws the scene as the plane y = level shows it to this camera. */
  draw(renderer: THREE.WebGPURenderer, scene: THREE.Scene, state: CameraState, level: number): void;
  /** Nothing is mirrored. */
  clear(): void;
  dispose(): void;
}

/** Size of the mirror image against the frame. */
const SCALE = 0.4;

/** A mirror for frames of this size in pixels; its image goes to the air. */
export function createMirror(air: Air, width: number, height: number): Mirror {
  const target = new THREE.RenderTarget(Math.round(width * SCALE), Math.round(height * SCALE), {
    type: THREE.HalfFloatType,
  });
  air.mirrorTexture.value = target.texture;
  const camera = new THREE.PerspectiveCamera();
  camera.matrixAutoUpdate = camera.matrixWorldAutoUpdate = false;
  camera.coordinateSystem = THREE.WebGPUCoordinateSystem;
  return {
    draw(renderer, scene, state, level) {
      const flip = (v: Vec3): Vec3 => [v[0], -v[1], v[2]];
      const position: Vec3 = [state.position[0], 2 * level - state.position[1], state.position[2]];
      const [forward, up] = [flip(state.forward), flip(state.up)];
      // Right-handed again: the image comes out mirrored left to right, and is read so.
      const right = cross(forward, up);
      camera.fov = state.fov;
      camera.aspect = width / height;
      camera.near = 0.05;
      camera.far = 3000;
      camera.updateProjectionMatrix();
      camera.matrixWorld.set(
        right[0],
        up[0],
        -forward[0],
        position[0],
        right[1],
        up[1],
        -forward[1],
        position[1],
        right[2],
        up[2],
        -forward[2],
        position[2],
        0,
        0,
        0,
        1,
      );
      camera.matrix.copy(camera.matrixWorld);
      camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
      // Near plane laid into the mirror, so that nothing under it shows (Lengyel 2005), for depths 0..1.
      const plane = new THREE.Plane(new THREE.Vector3(0, 1, 0), -(level - 0.02)).applyMatrix4(
        camera.matrixWorldInverse,
      );
      const c = new THREE.Vector4(plane.normal.x, plane.normal.y, plane.normal.z, plane.constant);
      const e = camera.projectionMatrix.elements;
      const q = new THREE.Vector4(
        (Math.sign(c.x) + e[8]) / e[0],
        (Math.sign(c.y) + e[9]) / e[5],
        -1,
        (1 + e[10]) / e[14],
      );
      c.multiplyScalar(1 / c.dot(q));
      e[2] = c.x;
      e[6] = c.y;
      e[10] = c.z;
      e[14] = c.w;
      camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
      renderer.setRenderTarget(target);
      renderer.autoClear = true;
      renderer.render(scene, camera);
      air.mirror.value.set(level, 1, 0, 0);
    },
    clear() {
      air.mirror.value.set(0, 0, 0, 0);
    },
    dispose() {
      target.dispose();
    },
  };
}
