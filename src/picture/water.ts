/** The drawn sheet of water: a grid that is finest around the stage, without what lies well inside the land. */
import * as THREE from "three/webgpu";
import type { Place, Water } from "../catalog/types.ts";
import { WATER_STRIDE } from "../surface/water.ts";

const CELLS = 110;

/** Grid lines from `min` to `max`, dense around 0. */
function lines(min: number, max: number): number[] {
  const reach = Math.max(Math.abs(min), Math.abs(max));
  // sinh spacing: even near the stage, then ever wider.
  const k = Math.asinh(reach / 6);
  const at = (u: number) => 6 * Math.sinh(k * u);
  const from = Math.asinh(min / 6) / k;
  const to = Math.asinh(max / 6) / k;
  return Array.from({ length: CELLS + 1 }, (_, i) => at(from + ((to - from) * i) / CELLS));
}

/** The sheet of a place's water over its ground, in world metres. */
export function waterGeometry(water: Water, ground: Place["ground"]): THREE.BufferGeometry {
  const xs = lines(water.min[0], water.max[0]);
  const zs = lines(water.min[1], water.max[1]);
  const data = new Float32Array(xs.length * zs.length * WATER_STRIDE);
  let o = 0;
  for (const z of zs)
    for (const x of xs) {
      data[o++] = x;
      data[o++] = water.level;
      data[o++] = z;
      data[o++] = Math.min(60, water.level - ground.height(x, z));
      data[o++] = water.shore ? Math.min(200, water.shore(x, z)) : 200;
      const [fx, fz] = water.flow?.(x, z) ?? [0, 0];
      data[o++] = fx;
      data[o++] = fz;
    }
  const indices: number[] = [];
  const w = xs.length;
  const wet = (v: number) => data[v * WATER_STRIDE + 3] > -0.3;
  for (let j = 0; j < CELLS; j++)
    for (let i = 0; i < CELLS; i++) {
      const a = j * w + i;
      if (wet(a) || wet(a + 1) || wet(a + w) || wet(a + w + 1)) indices.push(a, a + w, a + 1, a + 1, a + w, a + w + 1);
    }
  const geometry = new THREE.BufferGeometry();
  const buffer = new THREE.InterleavedBuffer(data, WATER_STRIDE);
  geometry.setAttribute("position", new THREE.InterleavedBufferAttribute(buffer, 3, 0));
  geometry.setAttribute("ground", new THREE.InterleavedBufferAttribute(buffer, 4, 3));
  // For the exact passes, which look for a normal.
  const up = new Float32Array(xs.length * zs.length * 3);
  for (let i = 1; i < up.length; i += 3) up[i] = 1;
  geometry.setAttribute("normal", new THREE.BufferAttribute(up, 3));
  geometry.setIndex(new THREE.BufferAttribute(Uint32Array.from(indices), 1));
  geometry.boundingSphere = new THREE.Sphere(new THREE.Vector3(), 1e6);
  return geometry;
}
