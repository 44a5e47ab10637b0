/** Bites: each takes a mouthful out of the side that is turned to the mouth, and the next one beside it. */
import { insideOf } from "../../catalog/index.ts";
import type { Model, Part, Surface } from "../../catalog/types.ts";
import { carve } from "../../shape/carve.ts";
import { add, axisAngle, normalize, qinverse, rotate, scale, sub, type Vec3 } from "../../shape/math.ts";
import type { Effect, Kernel } from "./types.ts";

/** A mouthful. */
export interface Biting {
  kernel: "bite";
}

/** Radius of a mouthful of a grown person, metres; small things lose a third at once. */
const MOUTH = 0.028;
/** Turns from one bite to the next, radians. */
const BESIDE = [0, 0.85, -0.85, 1.7, -1.7, 2.5];

/** A factor that turns a surface's own colour into what is inside. */
function bareOf(part: Part, inside: Surface | undefined): Vec3 | undefined {
  if (!inside?.color) return undefined;
  const own = part.surface.color ?? [1, 1, 1];
  return inside.color.map((c, k) => c / Math.max(0.02, own[k])) as Vec3;
}

/** Takes the nth mouthful out of a model; `from` is where the mouth comes from, unit, model frame. */
export function bitten(model: Model, from: Vec3, nth: number, inside: Surface | undefined): Model {
  const { min, max } = model.box;
  const size = sub(max, min);
  const middle = scale(add(min, max), 0.5);
  const thin = size.indexOf(Math.min(...size));
  const wide = Math.max(...size);
  const flat = size[thin] < 0.45 * wide;
  const axis: Vec3 | undefined = flat ? ([0, 1, 2].map((k) => (k === thin ? 1 : 0)) as Vec3) : undefined;
  const radius = Math.min(MOUTH * 1.15, 0.34 * wide, flat ? 0.34 * wide : Infinity);
  // Thin things are bitten from their rim.
  const across = axis ? sub(from, scale(axis, from[thin])) : from;
  const straight = Math.hypot(...across) > 0.1 ? normalize(across) : ([0, 0, 1] as Vec3);
  const turn = BESIDE[nth % BESIDE.length] * Math.min(1, (radius * 2.2) / (wide * 0.5));
  const towards = rotate(axisAngle(axis ?? [0, 1, 0], turn), straight);
  // Out to the surface of the box's ellipsoid, and as deep as the mouth goes.
  const out = 1 / Math.hypot(...towards.map((x, k) => x / Math.max(1e-4, size[k] / 2)));
  const depth = Math.floor(nth / BESIDE.length);
  const at = add(middle, scale(towards, out - radius * (0.25 + depth)));
  return {
    ...model,
    parts: model.parts.map((part) => {
      if (part.shadowOnly || part.mesh.skin) return part;
      return {
        ...part,
        mesh: carve(part.mesh, { at, radius, outward: towards, axis, teeth: 7 }, bareOf(part, inside)),
      };
    }),
  };
}

/** From the moment of the bite on it is missing. */
export const bite: Kernel<Biting> = (subject, change): Effect => {
  const moment = (change.start + change.end) / 2;
  const there = subject.before(Math.max(0, moment));
  const mouth = change.by ? subject.find(change.by, Math.max(0, moment)) : undefined;
  const box = subject.model.box;
  const centre = add(there.position, rotate(there.rotation, scale(add(box.min, box.max), 0.5)));
  const from = mouth ? rotate(qinverse(there.rotation), sub(mouth, centre)) : ([0.3, 0.4, 0.8] as Vec3);
  const model = bitten(subject.model, normalize(from), change.nth, insideOf(subject.asset));
  return {
    forms: [model],
    at: (t, before) => (t < moment ? before : { ...before, form: 1 }),
  };
};
