/**
 * Exact passes: what a thing is and where, without light. A pixel of the first kind is (id, distance in metres, normal in
 * two octahedral numbers); of the second (motion right and down in pixels since the frame before, id, 0).
 */
import * as THREE from "three/webgpu";
import type { Air } from "./air.ts";
import { jointRows, moveVertex, type Stage, sway } from "./stage.ts";
import { tsl } from "./tsl.ts";

const {
  Fn,
  abs,
  attribute,
  cameraPosition,
  cameraProjectionMatrix,
  cameraViewMatrix,
  float,
  frontFacing,
  length,
  max,
  normalize,
  varyingProperty,
  vec2,
  vec4,
} = tsl;

/** Joints of the frame before begin here in the joint buffer. */
export const PAST_JOINTS = 16384;

/** The material of exact passes for a vertex stage; `sways` where wind moves the vertices. */
export function dataMaterial(air: Air, joints: unknown, stage: Stage, sways: boolean): THREE.NodeMaterial {
  const m = new THREE.NodeMaterial();
  m.lights = false;
  m.fog = false;
  m.side = THREE.DoubleSide;
  m.blending = THREE.NoBlending;
  const place = varyingProperty("vec3", "vPlace");
  const normal = varyingProperty("vec3", "vNormal");
  const now = varyingProperty("vec3", "vNow");
  const past = varyingProperty("vec3", "vPast");
  m.vertexNode = Fn(() => {
    const p = attribute("position", "vec3").toVar();
    const n = attribute("normal", "vec3").toVar();
    const before = p.toVar();
    moveVertex(stage, jointRows(joints, stage), p, [n]);
    moveVertex(stage, jointRows(joints, stage, stage === "jointed" ? PAST_JOINTS : 0), before, []);
    if (sways) {
      const freedom = attribute("traits", "vec4").w;
      p.addAssign(sway(p, freedom, air.weather.x, air.weather.y));
      before.addAssign(sway(before, freedom, air.passes.y, air.weather.y));
    }
    place.assign(p);
    normal.assign(normalize(n));
    const clip = cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(p, 1)).toVar();
    const clipBefore = air.pastCamera.mul(vec4(before, 1)).toVar();
    now.assign(clip.xyw);
    past.assign(clipBefore.xyw);
    return clip;
  })();
  m.fragmentNode = Fn(() => {
    const n = normalize(normal)
      .mul(frontFacing.select(float(1), float(-1)))
      .toVar();
    // Octahedral normal (Meyer et al. 2010).
    const o = n.div(max(abs(n.x).add(abs(n.y)).add(abs(n.z)), 1e-5)).toVar();
    const foldX = float(1)
      .sub(abs(o.y))
      .mul(o.x.greaterThanEqual(0).select(float(1), float(-1)));
    const foldY = float(1)
      .sub(abs(o.x))
      .mul(o.y.greaterThanEqual(0).select(float(1), float(-1)));
    const folded = o.z.lessThan(0).select(vec2(foldX, foldY), o.xy);
    const what = vec4(air.tag.x, length(place.sub(cameraPosition)), folded);
    const half = air.passes.zw.mul(0.5);
    const moved = now.xy.div(now.z).sub(past.xy.div(past.z)).mul(half).mul(vec2(1, -1));
    return air.passes.x.greaterThan(0.5).select(vec4(moved, air.tag.x, 0), what);
  })();
  return m;
}
