/**
 * Measures how a body moves from its states alone: feet that slide, joints past their limits, parts inside each other or
 * in the ground, jumps, bones that change their length. What it knows of a body is its model and what the state says.
 */
import type { Model } from "../src/catalog/types.ts";
import {
  add,
  clamp,
  distance,
  dot,
  length,
  normalize,
  type Quat,
  qinverse,
  qmul,
  rotate,
  sub,
  type Vec3,
  wrapAngle,
} from "../src/shape/math.ts";
import { JOINT_LIMITS } from "../src/world/motion/limits.ts";
import type { EntityState } from "../src/world/types.ts";

/** A body to measure: a name for the table, its model, its state at t seconds, and the ground under it. */
export interface Subject {
  name: string;
  model: Model;
  at(t: number): EntityState;
  ground(x: number, z: number): number;
}

/** What is wrong: `value` passes `limit`. Lengths in cm, angles in degrees, accelerations in g. */
export interface Fault {
  who: string;
  deed: string;
  measure: string;
  part: string;
  value: number;
  limit: number;
  at: number;
}

/** What a measurement may leave out or bear, each for a reason that its caller gives. */
export interface Allowance {
  /** Measures that don't apply, such as "ground" for who hangs in the air. */
  without?: readonly string[];
  /** Factor on the bounds of acceleration of hands and feet, for blows. */
  force?: number;
  /** Parts that may be past their limits or inside others: joint names without their side. */
  free?: readonly string[];
  /** Times a second at which states are looked at; default 48. */
  rate?: number;
}

const DEGREES = 180 / Math.PI;
/** Times a second at which states are looked at. */
const USUAL_RATE = 48;
/** Acceleration due to gravity, m/s^2. */
const G = 9.81;

/**
 * Bounds of acceleration in g. In bodies that move alike accelerations don't change with size (equal Froude numbers:
 * Alexander and Jayes, 1983), so one table serves mouse and elephant. The trunk of a runner meets 3 to 5 g at each landing
 * (Lafortune, 1991), the head less than 3; a sprinter's foot passes 25 g, a thrower's hand 30 (Fleisig, 1995).
 */
const BOUNDS: Record<string, number> = { trunk: 5, head: 8, arm: 30, leg: 30, tail: 30 };

/** The class of a joint for bounds of acceleration; none for what is too slight to be seen to jump. */
function classOf(name: string): keyof typeof BOUNDS | undefined {
  if (/^(hips|spine|chest)$/.test(name)) return "trunk";
  if (/^(neck|head)$/.test(name)) return "head";
  if (/^(arm|fore|hand)[LR]$/.test(name)) return "arm";
  if (/^(thigh|shin|foot|hock|upper|lower|paw|scapula)[LR]$/.test(name)) return "leg";
  if (/^tail\d/.test(name)) return "tail";
  return undefined;
}

/** Directions that polytopes are cut in: axes, edges and corners of a cube. */
const DIRECTIONS: Vec3[] = [];
for (const x of [-1, 0, 1])
  for (const y of [-1, 0, 1]) for (const z of [-1, 0, 1]) if (x || y || z) DIRECTIONS.push(normalize([x, y, z]));

/** The flesh of one joint in its rest frame, about the joint: a convex hull in 26 directions. */
interface Flesh {
  joint: number;
  name: string;
  /** How far it reaches in every direction. */
  reach: number[];
  /** Its outermost points. */
  points: Vec3[];
}

/** The flesh of every joint that has vertices of its own. */
function fleshOf(model: Model): Flesh[] {
  const joints = model.skeleton?.joints ?? [];
  const own: Vec3[][] = joints.map(() => []);
  for (const part of model.parts) {
    if (part.castShadow === false || part.surface.kind === "hair" || /cape|skirt|scarf|hat|wings/.test(part.name))
      continue;
    const p = part.mesh.positions;
    const fixed = part.joint ? joints.findIndex((j) => j.name === part.joint) : -1;
    const skin = part.mesh.skin;
    for (let v = 0; v < p.length / 3; v++) {
      let j = fixed;
      if (j < 0 && skin) {
        let best = 0.75;
        for (let k = 0; k < 4; k++)
          if (skin.weights[v * 4 + k] >= best) {
            best = skin.weights[v * 4 + k];
            j = skin.indices[v * 4 + k];
          }
      }
      if (j >= 0) own[j].push(sub([p[v * 3], p[v * 3 + 1], p[v * 3 + 2]], joints[j].at));
    }
  }
  const out: Flesh[] = [];
  own.forEach((all, joint) => {
    let vertices = all;
    // Hems and cuffs hang over the foot and give way to the ground: a shin ends above them.
    const child = joints.find((j) => j.parent === joint);
    if (/^shin/.test(joints[joint].name) && child)
      vertices = vertices.filter((v) => length(v) < 0.75 * distance(child.at, joints[joint].at));
    if (vertices.length < 4 || /^(eye|ear|wing|fin)/.test(joints[joint].name)) return;
    const points: Vec3[] = [];
    const reach = DIRECTIONS.map((d) => {
      let best = vertices[0];
      for (const v of vertices) if (dot(v, d) > dot(best, d)) best = v;
      if (!points.includes(best)) points.push(best);
      return dot(best, d);
    });
    out.push({ joint, name: joints[joint].name, reach, points });
  });
  return out;
}

/** How deep a ball of `radius` about a point is in flesh, metres; negative outside. */
function depth(f: Flesh, state: EntityState, point: Vec3, radius: number): number {
  const joints = state.joints as NonNullable<EntityState["joints"]>;
  const p = rotate(qinverse(joints.rotations[f.joint]), sub(point, joints.positions[f.joint]));
  let least = Infinity;
  for (let i = 0; i < DIRECTIONS.length; i++) least = Math.min(least, f.reach[i] - dot(p, DIRECTIONS[i]));
  return least + radius;
}

/** Angles of a rotation about x, y, z in that order of the parent's frame, degrees. */
function angles(q: Quat): Vec3 {
  const x = rotate(q, [1, 0, 0]);
  const y = rotate(q, [0, 1, 0]);
  const z = rotate(q, [0, 0, 1]);
  return [
    Math.atan2(-z[1], z[2]) * DEGREES,
    Math.asin(clamp(z[0], -1, 1)) * DEGREES,
    Math.atan2(-y[0], x[0]) * DEGREES,
  ];
}

/** The turn of q about the unit vector `along`, degrees. */
function twist(q: Quat, along: Vec3): number {
  const k = q[0] * along[0] + q[1] * along[1] + q[2] * along[2];
  return wrapAngle(2 * Math.atan2(k, q[3])) * DEGREES;
}

/** Angles of the joints of a person or an animal by the names of the table of limits. */
export function jointAngles(model: Model, state: EntityState): Record<string, number> {
  const skeleton = model.skeleton?.joints ?? [];
  const j = state.joints as NonNullable<EntityState["joints"]>;
  const index = new Map(skeleton.map((s, i) => [s.name, i]));
  const out: Record<string, number> = {};
  const rel = (a: string, b: string): Quat | undefined => {
    const [i, k] = [index.get(a), index.get(b)];
    return i === undefined || k === undefined ? undefined : qmul(qinverse(j.rotations[i]), j.rotations[k]);
  };
  const rest = (a: string, b: string): Vec3 =>
    normalize(sub(skeleton[index.get(b) as number].at, skeleton[index.get(a) as number].at));
  const trunk = rel("hips", "chest");
  if (trunk) [out["spine bend"], out["spine turn"], out["spine lean"]] = angles(trunk);
  const head = rel("chest", "head");
  if (head) [out["neck bend"], out["neck turn"], out["neck lean"]] = angles(head);
  const biped = model.body?.kind === "biped";
  for (const n of ["L", "R"]) {
    const s = n === "L" ? 1 : -1;
    if (biped) {
      const hip = rel("hips", `thigh${n}`);
      if (hip) {
        const d = rotate(hip, rest(`thigh${n}`, `shin${n}`));
        // Past the horizontal sideways, flexion is no longer told by the direction.
        if (Math.hypot(d[1], d[2]) > 0.35) out[`hip bend ${n}`] = Math.atan2(d[2], -d[1]) * DEGREES;
        out[`hip spread ${n}`] = Math.asin(clamp(s * d[0], -1, 1)) * DEGREES;
      }
      const knee = rel(`thigh${n}`, `shin${n}`);
      if (knee) {
        const d = rotate(knee, rest(`shin${n}`, `foot${n}`));
        out[`knee bend ${n}`] = Math.atan2(-d[2], -d[1]) * DEGREES;
        out[`knee side ${n}`] = Math.asin(clamp(d[0], -1, 1)) * DEGREES;
      }
      const ankle = rel(`shin${n}`, `foot${n}`);
      if (ankle) {
        const [x, y, z] = angles(ankle);
        out[`ankle bend ${n}`] = x;
        out[`ankle turn ${n}`] = y;
        out[`ankle side ${n}`] = z;
      }
    }
    if (index.has(`hand${n}`)) {
      const shoulder = rel("chest", `arm${n}`);
      const elbow = rel(`arm${n}`, `fore${n}`);
      const wrist = rel(`fore${n}`, `hand${n}`);
      if (shoulder) {
        const d = rotate(shoulder, rest(`arm${n}`, `fore${n}`));
        // How far behind the shoulders' plane, and how far across the chest.
        out[`shoulder back ${n}`] = Math.asin(clamp(-d[2], -1, 1)) * DEGREES;
        out[`shoulder across ${n}`] = Math.asin(clamp(-s * d[0], -1, 1)) * DEGREES;
      }
      if (elbow) {
        const a = rest(`arm${n}`, `fore${n}`);
        const b = rotate(elbow, rest(`fore${n}`, `hand${n}`));
        out[`elbow bend ${n}`] = Math.acos(clamp(dot(a, b), -1, 1)) * DEGREES;
        out[`elbow back ${n}`] = Math.asin(clamp(-b[2], -1, 1)) * DEGREES;
      }
      if (wrist) {
        const along = rest(`fore${n}`, `hand${n}`);
        out[`wrist turn ${n}`] = twist(wrist, along);
        out[`wrist bend ${n}`] = Math.acos(clamp(dot(along, rotate(wrist, along)), -1, 1)) * DEGREES;
      }
    }
    if (model.body?.kind === "quadruped") {
      const chains = [
        ["elbow", `upper${n}`, `lower${n}`, `paw${n}`],
        ["stifle", `thigh${n}`, `shin${n}`, `hock${n}`],
      ];
      for (const [what, a, b, c] of chains) {
        const [i, k, l] = [index.get(a), index.get(b), index.get(c)];
        if (i === undefined || k === undefined || l === undefined) continue;
        const u = normalize(sub(j.positions[k], j.positions[i]));
        const v = normalize(sub(j.positions[l], j.positions[k]));
        out[`${what} open ${n}`] = 180 - Math.acos(clamp(dot(u, v), -1, 1)) * DEGREES;
      }
      const wrist = rel(`lower${n}`, `paw${n}`);
      if (wrist) out[`carpus bend ${n}`] = angles(wrist)[0];
      const hock = index.get(`hock${n}`);
      const foot = index.get(`foot${n}`);
      const shin = index.get(`shin${n}`);
      if (hock !== undefined && foot !== undefined && shin !== undefined) {
        const u = normalize(sub(j.positions[hock], j.positions[shin]));
        const v = normalize(sub(j.positions[foot], j.positions[hock]));
        out[`hock open ${n}`] = 180 - Math.acos(clamp(dot(u, v), -1, 1)) * DEGREES;
      }
    }
  }
  return out;
}

/** The sole of every leg now: the point that rolls on the ground, carried by the joint that the leg ends in. */
function soles(model: Model, state: EntityState): { part: string; at: Vec3; joints: number[] }[] {
  const skeleton = model.skeleton?.joints ?? [];
  const j = state.joints as NonNullable<EntityState["joints"]>;
  const people = model.body?.kind === "biped";
  return (model.body?.legs ?? []).map((leg) => {
    const names = leg.joints.filter((n) => !n.startsWith("scapula"));
    const end = skeleton.findIndex(
      (s) => s.name === (people ? `toe${leg.joints[0].slice(-1)}` : (names[3] ?? names[2] ?? names[names.length - 1])),
    );
    const toe = skeleton.findIndex((s) => s.name === `toe${leg.joints[0].slice(-1)}`);
    const rest: Vec3 =
      model.body?.kind === "biped" && toe >= 0 ? [leg.sole[0], leg.sole[1], skeleton[toe].at[2]] : leg.sole;
    return {
      part: leg.joints[leg.joints.length - 1],
      joints: [end, toe, ...names.slice(2).map((n) => skeleton.findIndex((s) => s.name === n))].filter((i) => i >= 0),
      at: add(j.positions[end], rotate(j.rotations[end], sub(rest, skeleton[end].at))),
    };
  });
}

/** Pairs of flesh that are measured against each other: what moves, and what it must stay out of. */
function pairsOf(
  model: Model,
  flesh: Flesh[],
): { joint: number; rest: Vec3; radius: number; name: string; into: Flesh[] }[] {
  const skeleton = model.skeleton?.joints ?? [];
  const index = (n: string) => skeleton.findIndex((s) => s.name === n);
  const out: ReturnType<typeof pairsOf> = [];
  const biped = model.body?.kind === "biped";
  for (const n of ["L", "R"]) {
    const o = n === "L" ? "R" : "L";
    const probe = (from: string, to: string, shares: number[], radius: number, into: RegExp) => {
      const [a, b] = [index(from), index(to)];
      if (a < 0 || b < 0) return;
      for (const k of shares)
        out.push({
          joint: a,
          name: from,
          rest: add(skeleton[a].at, [0, 1, 2].map((i) => (skeleton[b].at[i] - skeleton[a].at[i]) * k) as Vec3),
          radius,
          into: flesh.filter((f) => into.test(f.name)),
        });
    };
    if (biped) {
      const arm = (model.body?.arms ?? [])[n === "L" ? 0 : 1];
      const into = new RegExp(`^(hips|spine|chest|head|thigh${n}|thigh${o}|shin${n}|shin${o})$`);
      const radius = 0.012 * (model.body?.rootHeight ?? 1);
      probe(`fore${n}`, `hand${n}`, [0.4, 0.7, 1], 2 * radius, into);
      const hand = index(`hand${n}`);
      if (arm && hand >= 0)
        out.push({
          joint: hand,
          name: `hand${n}`,
          rest: arm.grip,
          radius: 0,
          into: flesh.filter((f) => into.test(f.name)),
        });
      probe(`fore${n}`, `hand${n}`, [0.5], 2 * radius, new RegExp(`^(fore|arm|twist[AB])${o}$`));
      probe(`shin${n}`, `foot${n}`, [0.3, 0.65, 1], 2 * radius, new RegExp(`^(thigh|shin|foot)${o}$`));
      probe(`thigh${n}`, `shin${n}`, [0.8, 1], 2 * radius, new RegExp(`^(thigh|shin)${o}$`));
    } else if (model.body?.kind === "quadruped") {
      const trunk = "hips|spine|chest|head";
      probe(`lower${n}`, `paw${n}`, [0.7, 1], 0, new RegExp(`^(${trunk}|(upper|lower|paw)${o}|(shin|hock|foot)[LR])$`));
      probe(`hock${n}`, `foot${n}`, [0.4, 1], 0, new RegExp(`^(${trunk}|(shin|hock|foot)${o}|(lower|paw)[LR])$`));
    }
  }
  return out;
}

/** Every way in which a body moves wrongly over `seconds`. The worst moment of each fault is told. */
export function measureMotion(who: Subject, deed: string, seconds: number, allow: Allowance = {}): Fault[] {
  const { model } = who;
  const skeleton = model.skeleton?.joints ?? [];
  const body = model.body;
  const faults = new Map<string, Fault>();
  let now = 0;
  // Small bodies step quicker: at too few looks a second the steps of a mouse would seem to be one that slides.
  const quick = Math.min(5, Math.max(1, Math.sqrt(0.5 / (model.body?.rootHeight || 1))));
  const rate = (allow.rate ?? USUAL_RATE) * quick;
  const free = (part: string): boolean => (allow.free ?? []).some((f) => part.startsWith(f));
  const check = (measure: string, part: string, value: number, limit: number) => {
    if (!(value > limit) || allow.without?.includes(measure) || free(part)) return;
    const key = `${measure} ${part.replace(/[LR]$/, "")}`;
    const worst = faults.get(key);
    if (!worst || value - limit > worst.value - worst.limit)
      faults.set(key, { who: who.name, deed, measure, part, value, limit, at: now });
  };
  const size = (body?.rootHeight ?? 1) / 0.95;
  const people = body?.kind === "biped";
  const scaled = (cm: number): number => (people ? cm : Math.max(0.25, cm * size));
  const flesh = fleshOf(model);
  const pairs = pairsOf(model, flesh);
  const limits = JOINT_LIMITS[people ? "person" : "animal"];
  const from = new Map<string, Vec3>();
  const history: Vec3[][] = [];
  const headings: number[] = [];
  const steps = Math.round(seconds * rate);
  for (let step = 0; step <= steps; step++) {
    now = step / rate;
    const state = who.at(now);
    // While a body grows, shrinks or vanishes, its measures are not those of its model.
    if (state.scale.some((k) => k !== 1)) {
      from.clear();
      history.length = 0;
      headings.length = 0;
      continue;
    }
    const j = state.joints;
    if (!j) {
      check("limbs", "joints", 1, 0);
      break;
    }
    // Everything is there, and bones keep their lengths.
    if (
      j.positions.length !== skeleton.length ||
      !j.positions.flat().every(Number.isFinite) ||
      !j.rotations.flat().every(Number.isFinite)
    ) {
      check("limbs", "joints", 1, 0);
      break;
    }
    skeleton.forEach((s, i) => {
      if (s.parent < 0) return;
      const bone = distance(s.at, skeleton[s.parent].at);
      check("bone", s.name, Math.abs(distance(j.positions[i], j.positions[s.parent]) - bone) * 100, 0.1);
    });

    // Planted feet stay where they are, and are where they are said to be.
    const planted = new Set<string>();
    const below = soles(model, state);
    for (const c of state.contacts) {
      const foot = below.find((s) => s.part === c.part);
      if (c.with !== "ground" || !foot) continue;
      planted.add(c.part);
      const start = from.get(c.part);
      if (!start) from.set(c.part, foot.at);
      else check("slide", c.part, Math.hypot(foot.at[0] - start[0], foot.at[2] - start[2]) * 100, scaled(1));
      // On its heel, its sole or its toes.
      const lowest = Math.min(
        foot.at[1],
        ...flesh
          .filter((f) => foot.joints.includes(f.joint))
          .flatMap((f) => f.points.map((p) => j.positions[f.joint][1] + rotate(j.rotations[f.joint], p)[1])),
      );
      check("float", c.part, (lowest - who.ground(foot.at[0], foot.at[2])) * 100, scaled(1));
    }
    for (const part of from.keys()) if (!planted.has(part)) from.delete(part);

    // Nothing is in the ground.
    for (const f of flesh)
      for (const p of f.points) {
        const w = add(j.positions[f.joint], rotate(j.rotations[f.joint], p));
        check("ground", f.name, (who.ground(w[0], w[2]) - w[1]) * 100, scaled(1));
      }

    // Joints stay within their limits.
    const measured = jointAngles(model, state);
    for (const key in measured) {
      const side = / ([LR])$/.exec(key)?.[1] ?? "";
      const name = side ? key.slice(0, -2) : key;
      const range = limits[name];
      if (!range) continue;
      check("joint", name + side, measured[key], range[1]);
      if (measured[key] < range[0]) check("joint", `-${name}${side}`, -measured[key], -range[0]);
    }

    // Parts stay out of each other.
    for (const p of pairs) {
      const point = add(j.positions[p.joint], rotate(j.rotations[p.joint], sub(p.rest, skeleton[p.joint].at)));
      for (const f of p.into)
        check("inside", `${p.name} in ${f.name}`, depth(f, state, point, p.radius) * 100, scaled(2));
    }

    // Nothing jumps.
    history.push(j.positions);
    const forward = rotate(state.rotation, [0, 0, 1]);
    headings.push(Math.atan2(forward[0], forward[2]));
    if (history.length >= 3) {
      const [a, b, c] = history.slice(-3);
      skeleton.forEach((s, i) => {
        const kind = classOf(s.name);
        if (!kind) return;
        const accel = length([0, 1, 2].map((k) => a[i][k] - 2 * b[i][k] + c[i][k]) as Vec3) * rate * rate;
        check("jump", s.name, accel / G, BOUNDS[kind] * (kind === "arm" || kind === "leg" ? (allow.force ?? 1) : 1));
      });
      const [h0, h1, h2] = headings.slice(-3);
      check("turn", "heading", (Math.abs(wrapAngle(h2 - h1)) * rate * 180) / Math.PI, 360);
      check(
        "swerve",
        "heading",
        (Math.abs(wrapAngle(h2 - h1) - wrapAngle(h1 - h0)) * rate * rate * 180) / Math.PI,
        2500,
      );
    }
  }
  return [...faults.values()];
}

/** A table of faults, the worst first. */
export function tableOf(faults: Fault[]): string {
  const rows = [...faults].sort((a, b) => b.value / Math.abs(b.limit || 1) - a.value / Math.abs(a.limit || 1));
  return rows
    .map((f) =>
      [
        f.who.padEnd(16),
        f.deed.padEnd(18),
        f.measure.padEnd(7),
        f.part.padEnd(22),
        f.value.toFixed(1).padStart(8),
        f.limit.toFixed(1).padStart(7),
        `${f.at.toFixed(2)} s`.padStart(8),
      ].join(" "),
    )
    .join("\n");
}
