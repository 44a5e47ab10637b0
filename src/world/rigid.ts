/** Rigid bodies through Rapier: baked once a shot at a fixed step, read back at any time. */
import RAPIER from "@dimforge/rapier3d-deterministic-compat";
import type { Collider, Model } from "../catalog/types.ts";
import { add, lerp, type Quat, rotate, slerp, type Vec3 } from "../shape/math.ts";

let ready: Promise<void> | undefined;

/** Loads Rapier's WebAssembly once. */
export const loadPhysics = (): Promise<void> => {
  ready ??= RAPIER.init();
  return ready;
};

/** A thing that takes part: fixed ones only stop others. */
export interface RigidRequest {
  id: string;
  model: Model;
  position: Vec3;
  rotation: Quat;
  /** Stand in for the model's own colliders. */
  colliders?: Collider[];
  /** Absent: fixed. */
  dynamic?: {
    velocity: Vec3;
    spin: Vec3;
    density: number;
    restitution: number;
    friction: number;
    /** Seconds before which it rests. */
    from: number;
    /** Rests until something strikes it. */
    loose?: boolean;
    /** Terminal speed in air, m/s: what is light and wide falls no faster. Absent: air is not felt. */
    terminal?: number;
  };
}

/** One baked body. */
export interface RigidTrack {
  at(t: number): { position: Vec3; rotation: Quat };
  /** When it struck something, and how hard in m/s. */
  hits: { at: number; speed: number; position: Vec3 }[];
}

const STEP = 1 / 240;
const KEEP = 4;

function describe(c: Collider): { desc: RAPIER.ColliderDesc; at: Vec3 } | undefined {
  if (c.shape === "sphere") return { desc: RAPIER.ColliderDesc.ball(c.radius), at: c.at };
  if (c.shape === "box") return { desc: RAPIER.ColliderDesc.cuboid(...c.half), at: c.at };
  if (c.shape === "cylinder") return { desc: RAPIER.ColliderDesc.cylinder(c.half, c.radius), at: c.at };
  const hull = RAPIER.ColliderDesc.convexHull(c.points);
  return hull ? { desc: hull, at: [0, 0, 0] } : undefined;
}

/** What the ground takes from what rolls on it: deceleration as a part of gravity. */
export const ROLLING: Record<string, number> = {
  grass: 0.05,
  snow: 0.08,
  sand: 0.15,
  earth: 0.03,
  carpet: 0.02,
  moon: 0.05,
};
/** On hard floors, tables and ramps. */
const SMOOTH = 0.002;

/**
 * Simulates `seconds` and returns the tracks of the dynamic bodies by id. `floor` is the height of the ground; `walls`
 * are boxes that stop things; `drag` is what the ground takes from what rolls, a part of gravity.
 */
export function bake(
  requests: RigidRequest[],
  seconds: number,
  floor: (x: number, z: number) => number,
  walls: { min: Vec3; max: Vec3 }[],
  drag = SMOOTH,
): Map<string, RigidTrack> {
  const world = new RAPIER.World({ x: 0, y: -9.81, z: 0 });
  world.timestep = STEP;
  // The ground as a height field of 64 x 64 cells over 64 m about the stage.
  const cells = 64;
  const size = 64;
  const heights = new Float32Array((cells + 1) * (cells + 1));
  for (let i = 0; i <= cells; i++)
    for (let j = 0; j <= cells; j++)
      heights[i * (cells + 1) + j] = floor((i / cells - 0.5) * size, (j / cells - 0.5) * size);
  const ground = RAPIER.ColliderDesc.heightfield(cells, cells, heights, { x: size, y: 1, z: size });
  world.createCollider(ground.setRestitution(0).setFriction(0.7));
  for (const w of walls)
    world.createCollider(
      RAPIER.ColliderDesc.cuboid((w.max[0] - w.min[0]) / 2, (w.max[1] - w.min[1]) / 2, (w.max[2] - w.min[2]) / 2)
        .setTranslation((w.max[0] + w.min[0]) / 2, (w.max[1] + w.min[1]) / 2, (w.max[2] + w.min[2]) / 2)
        .setRestitution(0),
    );
  const moving: {
    r: RigidRequest;
    body: RAPIER.RigidBody;
    positions: number[];
    rotations: number[];
    hits: RigidTrack["hits"];
    last: Vec3;
    /** Its height a step ago. */
    high: number;
  }[] = [];
  for (const r of requests) {
    const desc = r.dynamic ? RAPIER.RigidBodyDesc.dynamic().setCcdEnabled(true) : RAPIER.RigidBodyDesc.fixed();
    desc
      .setTranslation(...r.position)
      .setRotation({ x: r.rotation[0], y: r.rotation[1], z: r.rotation[2], w: r.rotation[3] });
    const body = world.createRigidBody(desc);
    for (const c of r.colliders ?? r.model.colliders) {
      const d = describe(c);
      if (!d) continue;
      d.desc.setTranslation(...d.at);
      const m = r.dynamic;
      d.desc
        .setDensity(m?.density ?? 1000)
        .setRestitution(m?.restitution ?? 0)
        .setFriction(m?.friction ?? 0.6);
      if (m) d.desc.setRestitutionCombineRule(RAPIER.CoefficientCombineRule.Max);
      world.createCollider(d.desc, body);
    }
    if (r.dynamic) {
      // What rolls is slowed by the ground alone; what tumbles comes to rest.
      const [only, other] = r.colliders ?? r.model.colliders;
      body.setAngularDamping(only?.shape === "sphere" && !other ? 0 : 0.05);
      if (r.dynamic.loose) body.sleep();
      moving.push({ r, body, positions: [], rotations: [], hits: [], last: [0, 0, 0], high: 0 });
    }
  }
  const steps = Math.ceil((seconds + 0.2) / STEP);
  for (let k = 0; k <= steps; k++) {
    const t = k * STEP;
    for (const m of moving) {
      const d = m.r.dynamic;
      if (!d) continue;
      if (t < d.from && !d.loose) {
        m.body.setTranslation({ x: m.r.position[0], y: m.r.position[1], z: m.r.position[2] }, true);
        m.body.setLinvel({ x: 0, y: 0, z: 0 }, true);
        m.body.setAngvel({ x: 0, y: 0, z: 0 }, true);
      } else if (t - STEP < d.from && !d.loose) {
        // Each step is four to the solver, which add gravity before they move: half of one less makes this the parabola.
        m.body.setLinvel({ x: d.velocity[0], y: d.velocity[1] + (9.81 * STEP) / 8, z: d.velocity[2] }, true);
        m.body.setAngvel({ x: d.spin[0], y: d.spin[1], z: d.spin[2] }, true);
      }
      let v = m.body.linvel();
      slow(m.body, v, d, drag, floor);
      v = m.body.linvel();
      if (k > 0 && t > d.from + STEP && v.y - m.last[1] > 0.5) {
        const p = m.body.translation();
        m.hits.push({ at: t, speed: v.y - m.last[1], position: [p.x, p.y, p.z] });
        // A ball struck the ground within the step and is a little under it by now: energy says how fast it comes back.
        const [ball] = m.r.colliders ?? m.r.model.colliders;
        const [fell, rose] = [-m.last[1], v.y];
        if (ball?.shape === "sphere" && rose > 0.3 && fell > 0.5 && Math.abs(rose / fell - d.restitution) < 0.04) {
          const q = m.body.rotation();
          const middle = p.y + rotate([q.x, q.y, q.z, q.w], ball.at)[1];
          const depth = Math.max(0, floor(p.x, p.z) + ball.radius - middle);
          const into = fell * fell - 2 * 9.81 * Math.max(0, depth + p.y - m.high);
          const back = d.restitution * d.restitution * into + 2 * 9.81 * depth;
          if (depth < 0.05) m.body.setLinvel({ x: v.x, y: Math.sqrt(Math.max(0, back)), z: v.z }, true);
          v = m.body.linvel();
        }
      }
      m.last = [v.x, v.y, v.z];
      m.high = m.body.translation().y;
      if (k % KEEP === 0) {
        const p = m.body.translation();
        const q = m.body.rotation();
        m.positions.push(p.x, p.y, p.z);
        m.rotations.push(q.x, q.y, q.z, q.w);
      }
    }
    world.step();
  }
  world.free();
  const out = new Map<string, RigidTrack>();
  for (const m of moving) {
    const positions = Float64Array.from(m.positions);
    const rotations = Float64Array.from(m.rotations);
    const last = positions.length / 3 - 1;
    out.set(m.r.id, {
      hits: m.hits,
      at(t) {
        const f = Math.max(0, Math.min(last - 1e-9, t / (STEP * KEEP)));
        const i = Math.floor(f);
        const u = f - i;
        const p = (k: number) => lerp(positions[i * 3 + k], positions[(i + 1) * 3 + k], u);
        const q = (j: number): Quat => [
          rotations[j * 4],
          rotations[j * 4 + 1],
          rotations[j * 4 + 2],
          rotations[j * 4 + 3],
        ];
        return { position: [p(0), p(1), p(2)], rotation: slerp(q(i), q(i + 1), u) };
      },
    });
  }
  return out;
}

/** Air and ground take speed: quadratic drag up to the terminal speed, and a constant loss of what rolls on the ground. */
function slow(
  body: RAPIER.RigidBody,
  v: { x: number; y: number; z: number },
  d: NonNullable<RigidRequest["dynamic"]>,
  drag: number,
  floor: (x: number, z: number) => number,
): void {
  const speed = Math.hypot(v.x, v.y, v.z);
  if (speed < 1e-4) return;
  let loss = d.terminal ? (9.81 * speed * speed) / (d.terminal * d.terminal) : 0;
  const p = body.translation();
  const spin = body.angvel();
  const rolls = Math.abs(v.y) < 0.3 * speed && Math.hypot(spin.x, spin.y, spin.z) > 0.3;
  if (rolls && p.y - floor(p.x, p.z) < 0.6) loss += drag * 9.81;
  const k = Math.max(0, 1 - (loss * STEP) / speed);
  if (k < 1) {
    body.setLinvel({ x: v.x * k, y: v.y * k, z: v.z * k }, false);
    if (rolls) body.setAngvel({ x: spin.x * k, y: spin.y * k, z: spin.z * k }, false);
  }
}

/** The middle of a model, the radius about it, and whether it rolls like a ball. */
export function roundness(model: Model): { centre: Vec3; radius: number; round: boolean } {
  const c = model.colliders[0];
  if (c?.shape === "sphere") return { centre: c.at, radius: c.radius, round: true };
  const centre: Vec3 = [
    (model.box.min[0] + model.box.max[0]) / 2,
    (model.box.min[1] + model.box.max[1]) / 2,
    (model.box.min[2] + model.box.max[2]) / 2,
  ];
  // Fruit and the like are balls near enough: as wide and deep as high, within a quarter.
  const sizes = [0, 1, 2].map((k) => model.box.max[k] - model.box.min[k]);
  const round = Math.min(...sizes) > 0.75 * Math.max(...sizes);
  return { centre, radius: sizes[1] / 2, round };
}

/** World place of a model point. */
export const placed = (position: Vec3, rotation: Quat, p: Vec3): Vec3 => add(position, rotate(rotation, p));
