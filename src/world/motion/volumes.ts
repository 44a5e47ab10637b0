/**
 * The flesh of a body as the solver needs it: the outermost points of every joint's skin, by which a body rests on the
 * ground, and rounded boxes about trunk, head and thighs, which its hands and arms stay out of. Read off the model's meshes.
 */
import type { Model } from "../../catalog/types.ts";
import { add, dot, length, normalize, type Quat, qinverse, rotate, scale, sub, type Vec3 } from "../../shape/math.ts";

/** The outermost points of one joint's skin, relative to the joint at rest, and the distance of the farthest. */
export interface Skin {
  joint: number;
  points: Vec3[];
  radius: number;
}

/** A rounded box about one joint's flesh: its middle relative to the joint at rest, and half its extents. */
export interface Lump {
  joint: number;
  name: string;
  middle: Vec3;
  half: Vec3;
}

/** The flesh of a model. */
export interface Volumes {
  skins: Skin[];
  lumps: Lump[];
}

/** Directions in which outermost points are looked for: axes, edges and corners of a cube. */
const DIRECTIONS: Vec3[] = [];
for (const x of [-1, 0, 1])
  for (const y of [-1, 0, 1]) for (const z of [-1, 0, 1]) if (x || y || z) DIRECTIONS.push(normalize([x, y, z]));

/** Joints that hands and arms stay out of. */
const SOLID = /^(?:hips|spine|chest|head|thigh[LR]|shin[LR])$/;
/** What hangs loose or is too slight to rest on. */
const LOOSE = /cape|skirt|scarf|hat|wings|fur$/;
/** Share of a vertex that a joint must own for the vertex to be its own. */
const OWN = 0.5;

const cache = new WeakMap<Model, Volumes>();

/** The flesh of a model; empty where it has no skeleton. */
export function volumesOf(model: Model): Volumes {
  let v = cache.get(model);
  if (!v) {
    v = measure(model);
    cache.set(model, v);
  }
  return v;
}

function measure(model: Model): Volumes {
  const joints = model.skeleton?.joints ?? [];
  const own: Vec3[][] = joints.map(() => []);
  for (const part of model.parts) {
    if (part.castShadow === false || part.surface.kind === "hair" || LOOSE.test(part.name)) continue;
    const { positions: p, skin } = part.mesh;
    const fixed = part.joint ? joints.findIndex((j) => j.name === part.joint) : -1;
    for (let v = 0; v < p.length / 3; v++) {
      let joint = fixed;
      if (joint < 0 && skin)
        for (let k = 0; k < 4; k++) if (skin.weights[v * 4 + k] >= OWN) joint = skin.indices[v * 4 + k];
      if (joint >= 0) own[joint].push(sub([p[v * 3], p[v * 3 + 1], p[v * 3 + 2]], joints[joint].at));
    }
  }
  const skins: Skin[] = [];
  const lumps: Lump[] = [];
  own.forEach((all, joint) => {
    let vertices = all;
    const { name } = joints[joint];
    if (vertices.length < 4 || /^(?:eye|ear|wing|fin)/.test(name)) return;
    // Hems and cuffs hang over the foot and give way to the ground: a shin ends above them.
    const child = joints.find((j) => j.parent === joint);
    const bone = child ? length(sub(child.at, joints[joint].at)) : 0;
    if (/^shin/.test(name) && bone) vertices = vertices.filter((q) => length(q) < 0.75 * bone);
    if (!vertices.length) return;
    const points: Vec3[] = [];
    for (const d of DIRECTIONS) {
      const best = vertices.reduce((b, v) => (dot(v, d) > dot(b, d) ? v : b));
      if (!points.includes(best)) points.push(best);
    }
    skins.push({ joint, points, radius: Math.max(...points.map((q) => Math.sqrt(dot(q, q)))) });
    if (!SOLID.test(name)) return;
    const middle: Vec3 = [0, 0, 0];
    const half: Vec3 = [0, 0, 0];
    for (const k of [0, 1, 2]) {
      // A few stray vertices (a collar, a belt's buckle) don't make a body wider.
      const sorted = vertices.map((q) => q[k]).sort((a, b) => a - b);
      const lo = sorted[Math.floor(sorted.length * 0.03)];
      const hi = sorted[Math.ceil(sorted.length * 0.97) - 1];
      middle[k] = (lo + hi) / 2;
      half[k] = (hi - lo) / 2;
    }
    lumps.push({ joint, name, middle, half });
  });
  return { skins, lumps };
}

/** Width of the band about a lump's surface over which pushing out sets in, so that nothing is stopped with a jerk. */
const SOFT = 0.12;

/**
 * A point pushed out of a lump, if it is within `margin` metres of it. Lumps are superellipsoids of the third power: between
 * an ellipsoid and a box, as trunks are. The way out is straight away from the middle.
 */
export function pushOut(l: Lump, at: Vec3, turn: Quat, point: Vec3, margin: number): Vec3 {
  const q = sub(rotate(qinverse(turn), sub(point, at)), l.middle);
  const f = Math.cbrt(
    Math.abs(q[0] / (l.half[0] + margin)) ** 3 +
      Math.abs(q[1] / (l.half[1] + margin)) ** 3 +
      Math.abs(q[2] / (l.half[2] + margin)) ** 3,
  );
  if (f >= 1 + SOFT) return point;
  const wanted = f <= 1 - SOFT ? 1 : f + (1 + SOFT - f) ** 2 / (4 * SOFT);
  // Near the very middle there is no way out to tell: what is there stays.
  const k = wanted / Math.max(f, 0.25);
  return add(at, rotate(turn, add(l.middle, scale(q, k))));
}
