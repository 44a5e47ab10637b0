/** Marks on the ground: footprints and tyre tracks, and the soft dark under things that stand. Multiplied onto what is there. */
import * as THREE from "three/webgpu";
import type { Ground, Model } from "../catalog/types.ts";
import { clamp, cross, normalize, type Vec3 } from "../shape/math.ts";
import type { Air } from "../surface/air.ts";
import { type Node, tsl } from "../surface/tsl.ts";
import type { EntityState, Trace } from "../world/types.ts";
import type { Actor } from "./build.ts";

const {
  Fn,
  abs,
  attribute,
  cameraPosition,
  cameraProjectionMatrix,
  cameraViewMatrix,
  dot,
  float,
  length,
  max,
  mix,
  mx_noise_float,
  normalize: unit,
  saturate,
  smoothstep,
  varyingProperty,
  vec2,
  vec3,
  vec4,
} = tsl;

const SHAPES = { paw: 1, shoe: 2, bare: 3, tyre: 4 } as const;

/** Most marks of one shot at a time. */
const CAPACITY = 700;
/** A soft dark reaches this many radii of what throws it; the height of its middle in radii, times LIFT, is the shape's fraction. */
const REACH = 2.6;
const LIFT = 0.1;
/** Floats a mark: middle and shape; half axes x and z (3 each) with strength and first second. */
const STRIDE = 12;

/** Height of the top of a thing's box where it lies under (x, z) and not above `below`; -Infinity elsewhere. */
function topUnder(actor: Actor, state: EntityState, x: number, z: number, below: number): number {
  if ((state.form ?? 0) !== actor.form) return -Infinity;
  const { box } = actor.model;
  const reach = Math.max(box.max[0] - box.min[0], box.max[2] - box.min[2]) / 2;
  if (
    Math.abs(x - state.position[0]) > reach * state.scale[0] ||
    Math.abs(z - state.position[2]) > reach * state.scale[2]
  )
    return -Infinity;
  const top = state.position[1] + box.max[1] * state.scale[1];
  return top <= below + 0.03 ? top : -Infinity;
}

const undersides = new WeakMap<Model, number>();

/** Mean height of what of a model faces down, in metres over its lowest point: 0 for a box, the top's for a table. */
function underside(model: Model): number {
  let known = undersides.get(model);
  if (known !== undefined) return known;
  let [area, moment] = [0, 0];
  for (const { mesh, castShadow } of model.parts) {
    if (castShadow === false) continue;
    const p = mesh.positions;
    for (let i = 0; i < mesh.indices.length; i += 3) {
      const [a, b, c] = [mesh.indices[i] * 3, mesh.indices[i + 1] * 3, mesh.indices[i + 2] * 3];
      const down = (p[b] - p[a]) * (p[c + 2] - p[a + 2]) - (p[c] - p[a]) * (p[b + 2] - p[a + 2]);
      if (down <= 0) continue;
      area += down;
      moment += down * ((p[a + 1] + p[b + 1] + p[c + 1]) / 3);
    }
  }
  known = area > 0 ? Math.max(0, moment / area - model.box.min[1]) : 0;
  undersides.set(model, known);
  return known;
}

/** Where its feet touch, with weights 0..1: they come and go within some frames, so that the dark under them doesn't pop. */
function touching(actor: Actor, state: EntityState, t: number): { at: Vec3; weight: number }[] {
  const found = new Map<string, { at: Vec3; weight: number }>();
  const moments: [EntityState, number][] = [
    [state, 0.5],
    [actor.entity.at(t - 0.05), 0.25],
    [actor.entity.at(t + 0.05), 0.25],
  ];
  for (const [moment, weight] of moments)
    for (const c of moment.contacts.slice(0, 6)) {
      if (c.with !== "ground" && c.at[1] > state.position[1] + 0.12) continue;
      const known = found.get(c.part);
      if (known) known.weight += weight;
      else found.set(c.part, { at: c.at, weight });
    }
  return [...found.values()];
}

/** The marks of a moment as one mesh. */
export interface Marks {
  mesh: THREE.Mesh;
  /** Sets the marks of a moment; `waterLevel` is -Infinity where there is none. */
  set(
    traces: Trace[],
    actors: { actor: Actor; state: EntityState }[],
    ground: Ground,
    waterLevel: number,
    t: number,
  ): void;
  dispose(): void;
}

/** What a footprint leaves of the light, and what its raised rim adds. */
const TINTS: Partial<Record<Ground["surface"], Vec3>> = {
  snow: [0.28, 0.38, 0.66],
  sand: [0.52, 0.46, 0.42],
  moon: [0.3, 0.3, 0.32],
};

/** No marks yet. */
export function createMarks(air: Air): Marks {
  const data = new Float32Array(CAPACITY * STRIDE);
  const buffer = new THREE.InstancedInterleavedBuffer(data, STRIDE);
  const geometry = new THREE.InstancedBufferGeometry();
  geometry.setAttribute(
    "position",
    new THREE.BufferAttribute(Float32Array.of(-1, 0, -1, 1, 0, -1, 1, 0, 1, -1, 0, 1), 3),
  );
  geometry.setIndex([0, 2, 1, 0, 3, 2]);
  ["mark0", "mark1", "mark2"].forEach((name, i) =>
    geometry.setAttribute(name, new THREE.InterleavedBufferAttribute(buffer, 4, i * 4)),
  );
  geometry.boundingSphere = new THREE.Sphere(new THREE.Vector3(), 1e6);
  const tint = tsl.uniform(new THREE.Vector3(0.5, 0.5, 0.5));

  const m = new THREE.NodeMaterial();
  m.lights = false;
  m.fog = false;
  m.side = THREE.DoubleSide;
  m.transparent = true;
  m.depthWrite = false;
  m.blending = THREE.CustomBlending;
  m.blendSrc = THREE.ZeroFactor;
  m.blendDst = THREE.SrcColorFactor;
  m.blendSrcAlpha = THREE.ZeroFactor;
  m.blendDstAlpha = THREE.OneFactor;
  const at = varyingProperty("vec2", "vAt");
  const kind = varyingProperty("vec2", "vKind");
  const place = varyingProperty("vec3", "vPlace");
  /** The sun along the mark's axes. */
  const slant = varyingProperty("vec2", "vSlant");
  m.vertexNode = Fn(() => {
    const corner = attribute("position", "vec3");
    const a = attribute("mark0", "vec4");
    const b = attribute("mark1", "vec4");
    const c = attribute("mark2", "vec4");
    const p = a.xyz.add(b.xyz.mul(corner.x)).add(c.xyz.mul(corner.z)).toVar();
    at.assign(corner.xz);
    slant.assign(vec2(dot(unit(b.xyz), air.sunDirection), dot(unit(c.xyz), air.sunDirection)));
    kind.assign(vec2(a.w, b.w));
    // Pulled to the eye a little, so that bumps of the ground don't bury it.
    const ray = cameraPosition.sub(p);
    p.addAssign(unit(ray).mul(tsl.min(length(ray).mul(0.2), c.w)));
    place.assign(p);
    return cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(p, 1));
  })();
  m.fragmentNode = Fn(() => {
    const x = at.x;
    const y = at.y;
    const disc = (cx: number, cy: number, r: number, squash = 1): Node =>
      length(vec2(x.sub(cx), y.sub(cy).mul(squash))).sub(r);
    const join = (...d: Node[]): Node => d.reduce((s, q) => tsl.min(s, q));
    // +y of the mark is behind; toes point to -y.
    const paw = join(
      disc(0, 0.35, 0.42, 1.15),
      disc(-0.56, -0.22, 0.2, 0.75),
      disc(-0.22, -0.62, 0.2, 0.75),
      disc(0.22, -0.62, 0.2, 0.75),
      disc(0.56, -0.22, 0.2, 0.75),
    );
    const shoe = join(
      disc(0, -0.38, 0.55, 1),
      disc(0, 0.55, 0.42, 1),
      max(abs(x).sub(0.36), abs(y.sub(0.05)).sub(0.5)),
    );
    const tyre = max(abs(x).sub(0.8), abs(y).sub(1.2)).max(
      abs(tsl.fract(y.mul(2).add(abs(x).mul(0.8))).sub(0.5))
        .sub(0.33)
        .mul(0.5),
    );
    const k = kind.x;
    const shape = k
      .lessThan(1.5)
      .select(paw, k.lessThan(3.5).select(shoe, tyre))
      .add(mx_noise_float(place.mul(60)).mul(0.05))
      .toVar();
    // The wall towards the sun lies in its own shade, the far one and the raised edge are lit.
    const side = dot(at, slant).toVar();
    const hole = smoothstep(0.08, -0.1, shape).mul(saturate(side.mul(0.5).add(0.8)));
    const rim = smoothstep(0.36, 0.14, shape)
      .mul(smoothstep(0, 0.14, shape))
      .mul(saturate(side.mul(0.4).add(0.5)))
      .mul(0.5);
    const print = mix(vec3(1), tint, hole.mul(kind.y)).add(rim.mul(kind.y));
    // The sky that a ball above a plane hides: R^2 h / (d^2 + h^2)^(3/2), with d in radii and h the height of its middle.
    const d2 = dot(at, at);
    const h = k.mul(1 / LIFT);
    const spread = d2.mul(REACH * REACH).add(h.mul(h));
    const open = saturate(float(1).sub(h.div(spread.mul(spread.sqrt()))));
    // Light that comes low is caught twice, so the dark is deeper near the touch.
    const hidden = float(1)
      .sub(open.mul(open))
      .mul(smoothstep(1, 0.4, d2.sqrt()));
    const blob = vec3(1).sub(vec3(1, 0.97, 0.9).mul(hidden.mul(kind.y)));
    const fog = air.fogAt(place);
    return vec4(mix(k.lessThan(0.5).select(blob, print), vec3(1), fog.w), 1);
  })();
  const mesh = new THREE.Mesh(geometry, m);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  // After water, on which boats throw theirs.
  mesh.renderOrder = 9.5e4;

  /**
   * Writes a mark. The pull to the eye may not reach over the thing that stands on it, so it goes by the mark's size and
   * never past a part of the thing's height: a plate would lie in its own dark.
   */
  const put = (i: number, shape: number, p: Vec3, x: Vec3, z: Vec3, strength: number, flat = false, height = 1) => {
    const pull = flat ? 0.002 : Math.min(0.05, 0.004 + 0.12 * Math.hypot(...x), Math.max(0.0005, 0.2 * height));
    data.set([...p, shape, ...x, strength, ...z, pull], i * STRIDE);
  };
  const normalOf = (ground: Ground, x: number, z: number): Vec3 => {
    const e = 0.06;
    return normalize([
      ground.height(x - e, z) - ground.height(x + e, z),
      2 * e,
      ground.height(x, z - e) - ground.height(x, z + e),
    ]);
  };
  /** Half axes of a mark that lies on the ground, turned by `yaw`. */
  const lying = (n: Vec3, yaw: number, width: number, depth: number): [Vec3, Vec3] => {
    const forward: Vec3 = [-Math.sin(yaw), 0, -Math.cos(yaw)];
    const x = normalize(cross(n, forward));
    const z = cross(x, n);
    return [
      [x[0] * width, x[1] * width, x[2] * width],
      [z[0] * depth, z[1] * depth, z[2] * depth],
    ];
  };

  return {
    mesh,
    set(traces, actors, ground, waterLevel, t) {
      let n = 0;
      tint.value.fromArray(TINTS[ground.surface] ?? [0.62, 0.6, 0.58]);
      const size = TINTS[ground.surface] ? 1.6 : 1.25;
      const shown = traces
        .filter((trace) => trace.since <= t && (trace.until ?? Infinity) > t)
        .slice(-(CAPACITY - 200));
      for (const trace of shown) {
        const [x, , z] = trace.at;
        const [right, back] = lying(
          normalOf(ground, x, z),
          trace.yaw,
          (trace.size[0] / 2) * size,
          (trace.size[1] / 2) * size,
        );
        put(n++, SHAPES[trace.kind], [x, ground.height(x, z) + 0.004, z], right, back, clamp((t - trace.since) * 8));
      }
      for (const { actor, state } of actors) {
        if (n + 6 > CAPACITY || !state.visible || (state.form ?? 0) !== actor.form) continue;
        const { box } = actor.model;
        const size = Math.abs(state.scale[0]);
        const [w, d] = [((box.max[0] - box.min[0]) / 2) * size, ((box.max[2] - box.min[2]) / 2) * size];
        const h = (box.max[1] - box.min[1]) * state.scale[1];
        const [px, py, pz] = state.position;
        const floor = Math.max(ground.height(px, pz), waterLevel);
        // What it stands on: the ground, the water, or the top of whatever is under it.
        const y = Math.max(
          floor,
          ...actors.map((other) => (other.actor === actor ? floor : topUnder(other.actor, other.state, px, pz, py))),
        );
        const rests = y > floor + 0.05;
        const afloat = !rests && floor === waterLevel;
        const angle = 2 * Math.atan2(state.rotation[1], state.rotation[3]);
        const [mx, mz] = [((box.min[0] + box.max[0]) / 2) * size, ((box.min[2] + box.max[2]) / 2) * size];
        const [cx, cz] = state.joints
          ? [px, pz]
          : [px + mx * Math.cos(angle) + mz * Math.sin(angle), pz - mx * Math.sin(angle) + mz * Math.cos(angle)];
        const radius = Math.max(0.01, Math.min(w, d));
        const gap = Math.max(0, py + box.min[1] * state.scale[1] - y);
        // Legs carry the body over the ground: the feet throw the dark, the body a weak one.
        const lift = state.joints ? gap / radius + 1.15 : (gap + underside(actor.model) * size) / radius + 0.67;
        const strength = (state.joints ? 0.3 : 0.85) * clamp(1.5 - gap / (h + 0.1));
        if (strength > 0.02 && lift < 4.5) {
          const up: Vec3 = rests || afloat ? [0, 1, 0] : normalOf(ground, px, pz);
          const [right, back] = lying(up, angle, w * REACH, d * REACH);
          put(n++, lift * LIFT, [cx, y + (afloat ? 0.03 : 0.003), cz], right, back, strength, rests, h);
        }
        if (!state.joints) continue;
        for (const c of touching(actor, state, t)) {
          if (n >= CAPACITY) break;
          if (c.at[1] > y + 0.12 && Math.abs(c.at[1] - ground.height(c.at[0], c.at[2])) > 0.12) continue;
          const r = Math.max(Math.min(0.03, h * 0.08), Math.min(h * 0.095, w * 0.6));
          const up: Vec3 = rests ? [0, 1, 0] : normalOf(ground, c.at[0], c.at[2]);
          const [right, back] = lying(up, angle, r * REACH, r * 1.5 * REACH);
          const sole = rests ? c.at[1] : Math.max(c.at[1], ground.height(c.at[0], c.at[2]));
          const over = Math.min(0.01, h * 0.05);
          put(
            n++,
            0.75 * LIFT,
            [c.at[0], sole + over, c.at[2]],
            right,
            back,
            0.92 * c.weight,
            rests,
            Math.min(1, h * 4),
          );
        }
      }
      geometry.instanceCount = n;
      mesh.visible = n > 0;
      buffer.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      m.dispose();
    },
  };
}
