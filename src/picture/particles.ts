/** Small matter in the air: what the world throws up, and rain and snow that fall around the camera. */
import * as THREE from "three/webgpu";
import type { Weather } from "../screenplay/types.ts";
import type { Air } from "../surface/air.ts";
import { blendOver } from "../surface/materials.ts";
import { type Node, tsl } from "../surface/tsl.ts";
import type { Particles } from "../world/types.ts";

const {
  Fn,
  attribute,
  cameraPosition,
  cameraProjectionMatrix,
  cameraViewMatrix,
  cos,
  cross,
  dot,
  float,
  fract,
  instanceIndex,
  length,
  max,
  mod,
  normalize,
  saturate,
  sin,
  smoothstep,
  varyingProperty,
  vec3,
  vec4,
} = tsl;

/** Look of a kind: colour, opacity, streak length in metres, softness of the edge 0..1, how much of the light it scatters. */
interface LookOf {
  color: [number, number, number];
  opacity: number;
  streak: number;
  soft: number;
  /** Least radius in pixels of a picture of 720 rows; default 0.7. */
  least?: number;
  /** A bright edge, as drops have, 0..1. */
  edge?: number;
  /** Shines by itself instead of being lit. */
  shines?: boolean;
  /** Long after the sun instead of upright. */
  sunward?: boolean;
  /** A pointed oval that turns as it falls, as leaves and petals do. */
  turns?: boolean;
}

const LOOKS: Record<Particles["kind"], LookOf> = {
  rain: { color: [0.88, 0.94, 1], opacity: 0.42, streak: 0.34, soft: 0.9 },
  snow: { color: [0.95, 0.97, 1], opacity: 0.9, streak: 0, soft: 0.8 },
  droplets: { color: [0.85, 0.92, 1], opacity: 0.85, streak: 0, soft: 0.3, least: 1.5, edge: 0.6 },
  splash: { color: [0.9, 0.95, 1], opacity: 0.75, streak: 0, soft: 0.45, least: 1.5, edge: 0.7 },
  dust: { color: [0.62, 0.54, 0.44], opacity: 0.2, streak: 0, soft: 1 },
  breath: { color: [0.95, 0.97, 1], opacity: 0.14, streak: 0, soft: 1 },
  leaves: { color: [0.6, 0.28, 0.05], opacity: 1, streak: 0, soft: 0.1 },
  puff: { color: [1, 1, 1], opacity: 1, streak: 0, soft: 1 },
  flake: { color: [1, 1, 1], opacity: 1, streak: 0, soft: 0.12, turns: true },
  spark: { color: [1, 1, 1], opacity: 1, streak: 0, soft: 0.75, shines: true, least: 1 },
  bubble: { color: [0.75, 0.95, 1], opacity: 0.8, streak: 0, soft: 0.12, edge: 1.5, least: 1.2 },
  beam: { color: [1, 1, 1], opacity: 1, streak: 7, soft: 1, shines: true, sunward: true },
};

/** Falling weather: drops in a box around the camera, speed in m/s, radius in metres, sideways drift. */
const FALLS: Partial<Record<Weather, { kind: "rain" | "snow"; count: number; speed: number; radius: number }>> = {
  rain: { kind: "rain", count: 2400, speed: 8.5, radius: 0.0034 },
  storm: { kind: "rain", count: 3200, speed: 9.5, radius: 0.0036 },
  snow: { kind: "snow", count: 2200, speed: 0.95, radius: 0.013 },
};

const BOX = [18, 9, 18];

function quadGeometry(): THREE.InstancedBufferGeometry {
  const geometry = new THREE.InstancedBufferGeometry();
  geometry.setAttribute(
    "position",
    new THREE.BufferAttribute(Float32Array.of(-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0), 3),
  );
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.boundingSphere = new THREE.Sphere(new THREE.Vector3(), 1e6);
  return geometry;
}

/** A cloud of soft quads. `place` gives xyz and radius of an instance. */
function cloud(
  air: Air,
  geometry: THREE.InstancedBufferGeometry,
  look: LookOf,
  place: () => Node,
  hue?: () => Node,
): THREE.Mesh {
  const m = new THREE.NodeMaterial();
  m.lights = false;
  m.fog = false;
  m.side = THREE.DoubleSide;
  blendOver(m);
  m.depthWrite = false;
  const at = varyingProperty("vec2", "vAt");
  const light = varyingProperty("vec4", "vLight");
  const turn = varyingProperty("float", "vTurn");
  m.vertexNode = Fn(() => {
    const c = place().toVar();
    const corner = attribute("position", "vec3");
    const ray = c.xyz.sub(cameraPosition).toVar();
    const d = length(ray).toVar();
    const toEye = ray.div(max(d, 1e-3)).negate().toVar();
    const along = (
      look.sunward
        ? normalize(vec3(air.sunDirection.x, air.sunDirection.y.add(0.35), air.sunDirection.z))
        : look.streak > 0
          ? vec3(air.weather.y.mul(0.05), 1, 0)
          : vec3(0, 1, 0)
    ).toVar();
    const right = normalize(cross(along, toEye)).toVar();
    const up = (look.streak > 0 ? along : cross(toEye, right)).toVar();
    // Never thinner than about a pixel at 1080 rows, but fainter instead.
    const least = d.mul((look.least ?? 0.7) * 0.001);
    const r = max(c.w, least).toVar();
    const fade = saturate(c.w.div(least)).mul(0.6).add(0.4).toVar();
    const p = c.xyz
      .add(right.mul(corner.x.mul(r)))
      .add(up.mul(corner.y.mul(r.add(look.streak))))
      .toVar();
    at.assign(corner.xy);
    const lit = air
      .ambientLight(vec3(0, 1, 0))
      .add(air.ambient)
      .mul(0.6)
      .add(air.sunColor.mul(0.3))
      .toVar();
    const toSun = saturate(dot(toEye.negate(), air.sunDirection));
    lit.addAssign(air.sunColor.mul(tsl.pow(toSun, 6)).mul(0.6));
    tsl.Loop({ start: tsl.int(0), end: tsl.int(air.lampCount), type: "int" }, ({ i }: { i: Node }) => {
      const to = air.lampPlace.element(i).xyz.sub(c.xyz);
      lit.addAssign(air.lampColor.element(i).xyz.div(dot(to, to).mul(2).add(1)));
    });
    if (look.shines) lit.assign(vec3(1));
    if (look.turns)
      turn.assign(
        dot(c.xyz, vec3(2.3, 3.1, 1.7)).add(sin(air.weather.x.mul(2.4).add(c.x.mul(9)).add(c.z.mul(7))).mul(1.6)),
      );
    const own = hue ? hue().toVar() : undefined;
    if (own) lit.mulAssign(own.xyz);
    if (own) fade.mulAssign(own.w);
    // Nothing in the lens's face.
    light.assign(vec4(lit, fade.mul(smoothstep(0.4, 1.4, d)).mul(c.w.greaterThan(0).select(float(1), float(0)))));
    return cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(p, 1));
  })();
  m.fragmentNode = Fn(() => {
    const leafy = () => {
      const [s, k] = [sin(turn), cos(turn)];
      const u = at.x.mul(k).add(at.y.mul(s)).toVar();
      const v = at.y.mul(k).sub(at.x.mul(s));
      // Two arcs that meet in points, seen more or less from the side.
      const thin = tsl
        .abs(sin(turn.mul(1.7).add(1)))
        .mul(0.45)
        .add(0.16);
      return tsl.abs(v).div(max(float(1).sub(u.mul(u)).mul(thin), 0.001));
    };
    const r = look.turns
      ? leafy()
      : look.streak > 0
        ? tsl.abs(at.x).max(tsl.abs(at.y).mul(at.y).mul(at.y))
        : length(at);
    const a = (
      look.sunward
        ? smoothstep(1, 0, tsl.abs(at.x)).mul(smoothstep(1, 0.1, tsl.abs(at.y)))
        : smoothstep(1, 1 - look.soft, r)
    )
      .mul(look.opacity)
      .mul(light.w);
    const color = vec3(...look.color)
      .mul(light.xyz)
      .toVar();
    if (look.edge) color.mulAssign(smoothstep(0.3, 0.8, r).mul(look.edge).add(0.8));
    return vec4(color, a);
  })();
  const mesh = new THREE.Mesh(geometry, m);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.renderOrder = 2e5;
  return mesh;
}

/** What floats and falls in a shot. */
export interface Matter {
  meshes: THREE.Mesh[];
  update(t: number): void;
  dispose(): void;
}

/** Everything in the air of a shot. */
export function createMatter(
  air: Air,
  particles: Particles[],
  weather: Weather,
  outdoors: boolean,
  seed: number,
): Matter {
  const meshes: THREE.Mesh[] = [];
  const updates: ((t: number) => void)[] = [];
  for (const p of particles) {
    if (!p.capacity) continue;
    const stride = p.colored ? 8 : 4;
    const data = new Float32Array(p.capacity * stride);
    const buffer = new THREE.InstancedInterleavedBuffer(data, stride);
    const geometry = quadGeometry();
    geometry.setAttribute("grain", new THREE.InterleavedBufferAttribute(buffer, 4, 0));
    if (p.colored) geometry.setAttribute("hue", new THREE.InterleavedBufferAttribute(buffer, 4, 4));
    const hue = p.colored ? () => attribute("hue", "vec4") : undefined;
    const mesh = cloud(air, geometry, LOOKS[p.kind], () => attribute("grain", "vec4"), hue);
    meshes.push(mesh);
    updates.push((t) => {
      geometry.instanceCount = p.at(t, data);
      mesh.visible = geometry.instanceCount > 0;
      buffer.needsUpdate = true;
    });
  }
  const fall = FALLS[weather];
  if (fall && outdoors && !particles.some((p) => p.kind === fall.kind)) {
    const geometry = quadGeometry();
    geometry.instanceCount = fall.count;
    const box = vec3(...BOX);
    const mesh = cloud(air, geometry, LOOKS[fall.kind], () => {
      const i = float(instanceIndex)
        .add(seed % 97)
        .toVar();
      const hash = (k: number) => fract(sin(i.mul(k)).mul(43758.5453));
      const t = air.weather.x;
      const own = hash(3.17).mul(0.5).add(0.75);
      const drift =
        fall.kind === "snow"
          ? vec3(
              sin(t.mul(own).add(i)).mul(0.25).add(t.mul(air.weather.y)),
              t.mul(own).mul(-fall.speed),
              cos(t.mul(own).mul(0.8).add(i)).mul(0.25),
            )
          : vec3(t.mul(air.weather.y).mul(0.5), t.mul(own).mul(-fall.speed), 0);
      const p = vec3(hash(12.9898), hash(78.233), hash(37.719)).mul(box).add(drift);
      // The box goes with the camera, what falls in it stays where it is in the world.
      const corner = cameraPosition.sub(box.mul(vec3(0.5, 0.45, 0.5)));
      const wrapped = mod(p.sub(corner), box).add(corner);
      return vec4(wrapped, hash(5.31).mul(0.8).add(0.6).mul(fall.radius));
    });
    meshes.push(mesh);
  }
  return {
    meshes,
    update(t) {
      for (const u of updates) u(t);
    },
    dispose() {
      for (const m of meshes) {
        m.geometry.dispose();
        (m.material as THREE.Material).dispose();
      }
    },
  };
}
