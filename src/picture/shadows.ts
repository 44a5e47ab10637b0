/**
 * Shadow maps of the sun: one for what moves, redrawn every sub-frame, and a pair (near and far, side by side in one
 * texture) for what stays, drawn again only when the light or the covered regions change.
 */
import * as THREE from "three/webgpu";
import type { CameraTrack } from "../camera/types.ts";
import { addScaled, cross, distance, dot, normalize, scale, type Vec3 } from "../shape/math.ts";
import type { Air } from "../surface/air.ts";

/** A ball of the world that a map covers. */
export interface Region {
  center: Vec3;
  radius: number;
}

/** The shadow maps of a renderer. */
export interface Shadows {
  /** Maps of what stays; nothing is drawn when they are already of these casters, regions and sun. */
  drawFixed(renderer: THREE.WebGPURenderer, casters: THREE.Scene, near: Region, far: Region, sun: Vec3): void;
  drawMoving(renderer: THREE.WebGPURenderer, casters: THREE.Scene, region: Region, sun: Vec3): void;
  dispose(): void;
}

/** Pixels across a map. */
const FIXED = 2048;
const MOVING = 1024;

const NEAR_MARGIN = 9;
const FAR_RADIUS = 58;

/** Where the shot's fixed maps lie at t: still for shots that stay in place, in steps for those that travel. */
export function fixedRegions(track: CameraTrack, seconds: number): (t: number) => { near: Region; far: Region } {
  const looked = (t: number): Vec3 => {
    const s = track(t);
    return addScaled(s.position, s.forward, Math.min(s.subject ?? s.focus, 40));
  };
  const points = [0, 0.25, 0.5, 0.75, 1].map((u) => looked(u * seconds));
  const middle = scale(
    points.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]),
    1 / points.length,
  );
  const spread = Math.max(...points.map((p) => distance(p, middle)));
  const focus = Math.max(...[0, 0.5, 1].map((u) => track(u * seconds)).map((s) => s.subject ?? s.focus));
  const radius = Math.min(26, Math.max(3.5, focus * 0.9) + NEAR_MARGIN * Math.min(1, focus / 6));
  if (spread < 8) {
    const r = radius + spread;
    return () => ({
      near: { center: middle, radius: r },
      far: { center: middle, radius: Math.max(FAR_RADIUS, r * 2.5) },
    });
  }
  const step = radius * 0.5;
  return (t) => {
    const center = looked(t).map((x) => Math.round(x / step) * step) as Vec3;
    return { near: { center, radius: radius * 1.3 }, far: { center, radius: Math.max(FAR_RADIUS, radius * 3) } };
  };
}

/** Empty maps, handed to the air. */
export function createShadows(air: Air): Shadows {
  const depthOf = (w: number, h: number) => {
    const depth = new THREE.DepthTexture(w, h, THREE.FloatType);
    depth.compareFunction = THREE.LessEqualCompare;
    depth.minFilter = depth.magFilter = THREE.LinearFilter;
    return new THREE.RenderTarget(w, h, { depthTexture: depth, format: THREE.RedFormat, type: THREE.UnsignedByteType });
  };
  const fixed = depthOf(FIXED * 2, FIXED);
  const moving = depthOf(MOVING, MOVING);
  air.shadowFixed.value = fixed.depthTexture as THREE.DepthTexture;
  air.shadowMoving.value = moving.depthTexture as THREE.DepthTexture;
  const camera = new THREE.OrthographicCamera(-1, 1, 1, -1, 0, 1);
  camera.coordinateSystem = THREE.WebGPUCoordinateSystem;
  camera.matrixAutoUpdate = camera.matrixWorldAutoUpdate = false;
  const half = new THREE.Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 1, 0, 0, 0, 0, 1);
  let drawn: { casters: THREE.Scene; key: string } | undefined;

  const aim = (slot: number, region: Region, sun: Vec3, size: number) => {
    const r = region.radius;
    // Casters between the region and the sun count too.
    const back = r * 2 + 60;
    camera.left = camera.bottom = -r;
    camera.right = camera.top = r;
    camera.near = 0;
    camera.far = back + r * 1.5;
    camera.updateProjectionMatrix();
    const z = normalize(sun);
    const x = normalize(Math.abs(z[1]) > 0.99 ? [1, 0, 0] : cross([0, 1, 0], z));
    const y = cross(z, x);
    // Whole texels, so that edges don't crawl when the region moves.
    const texel = (2 * r) / size;
    const snap = (axis: Vec3) => Math.round(dot(axis, region.center) / texel) * texel;
    const at = [0, 1, 2].map((k) => x[k] * snap(x) + y[k] * snap(y) + z[k] * (dot(z, region.center) + back));
    camera.matrixWorld.set(x[0], y[0], z[0], at[0], x[1], y[1], z[1], at[1], x[2], y[2], z[2], at[2], 0, 0, 0, 1);
    camera.matrix.copy(camera.matrixWorld);
    camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
    air.shadowMatrices[slot].value.copy(half).multiply(camera.projectionMatrix).multiply(camera.matrixWorldInverse);
    // How far a receiver steps out along its normal: more than half a texel's diagonal.
    air.shadowSteps.value.setComponent(slot, texel * 1.5 + 0.004);
  };

  return {
    drawFixed(renderer, casters, near, far, sun) {
      const key = JSON.stringify([near, far, sun]);
      if (drawn?.casters === casters && drawn.key === key) return;
      drawn = { casters, key };
      renderer.setRenderTarget(fixed);
      [near, far].forEach((region, i) => {
        aim(i + 1, region, sun, FIXED);
        fixed.viewport.set(i * FIXED, 0, FIXED, FIXED);
        fixed.scissor.set(i * FIXED, 0, FIXED, FIXED);
        fixed.scissorTest = true;
        renderer.autoClear = i === 0;
        renderer.render(casters, camera);
      });
      renderer.autoClear = true;
    },
    drawMoving(renderer, casters, region, sun) {
      aim(0, region, sun, MOVING);
      renderer.setRenderTarget(moving);
      renderer.autoClear = true;
      renderer.render(casters, camera);
    },
    dispose() {
      for (const t of [fixed, moving]) {
        t.depthTexture?.dispose();
        t.dispose();
      }
    },
  };
}
