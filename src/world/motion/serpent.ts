/**
 * Trunks that bend along their way: snakes slide along their own track, worms and caterpillars step by segments, coils
 * rest, cobras rise. Everything is a function of the distance gone, so what lies on the ground doesn't slide.
 */
import type { BodyPlan } from "../../catalog/types.ts";
import {
  add,
  clamp,
  cross,
  distance,
  fromBasis,
  lerp,
  mix,
  normalize,
  type Quat,
  smoothstep,
  sub,
  type Vec3,
} from "../../shape/math.ts";
import type { Joint } from "../../shape/skeleton.ts";
import type { Journey } from "../route.ts";
import type { Channels } from "./pose.ts";

/** What a spine must know of its body at one time. */
export interface SpineRequest {
  journey: Journey;
  /** Metres from the start of the way. */
  s: number;
  phase: number;
  stride: number;
  moving: number;
  time: number;
  seed: number;
  ground: (x: number, z: number) => number;
  /** Metres over the ground. */
  lift: number;
  swims: boolean;
  /** 0 on the ground to 1 in the air. */
  aloft?: number;
  /** Whether it goes anywhere in the shot. */
  going: boolean;
  /** Reads rears, coils, strike. */
  channels: Channels;
}

const steps = 4;

/** World places and rotations of the spine's joints, by joint index. */
export function spineAt(
  body: BodyPlan,
  joints: readonly Joint[],
  index: Map<string, number>,
  r: SpineRequest,
): Map<number, { p: Vec3; q: Quat }> {
  const goes = body.goes;
  const names = (body.spine ?? []).map((n) => index.get(n) as number);
  const head = joints[names[0]].at;
  const c = (name: string): number => r.channels[name] ?? 0;
  // Distances of the joints behind the first one, along the body.
  const back = names.map((k) => head[2] - joints[k].at[2]);
  const whole = back[back.length - 1];
  const ahead = head[2] - joints[0].at[2];
  const { way } = r.journey;

  // The path that the body lies on: a wave about the way, fixed to the ground, or running backwards in water.
  const wave = goes?.wave;
  const air = r.aloft ?? 0;
  const side = (u: number, behind: number): number => {
    if (!wave) return 0;
    const turn = r.swims ? r.time * lerp(3, 7, r.moving) : air * r.time * 1.3;
    const calm = r.swims || air > 0 ? lerp(0.15, 1, clamp(behind / whole)) : smoothstep(-0.05, 0.25, behind / whole);
    return wave.size * calm * Math.sin((2 * Math.PI * u) / wave.length + turn);
  };
  const onWay = (u: number, behind: number): Vec3 => {
    const p = way.at(u);
    const h = way.heading(u);
    const x = side(u, behind);
    return [p[0] + Math.cos(h) * x, 0, p[2] - Math.sin(h) * x];
  };
  const lies = new Array<Vec3>(names.length);
  // Walk back along the path by arc length from where the head is.
  let u = r.s + ahead;
  let p = onWay(u, 0);
  let gone = 0;
  const n = names.length * steps * 2;
  const du = whole / n;
  let next = 0;
  for (let i = 0; i <= n * 3 && next < names.length; i++) {
    while (next < names.length && gone >= back[next] - 1e-9) lies[next++] = p;
    u -= du;
    const q = onWay(u, gone);
    gone += distance(p, q);
    p = q;
  }
  while (next < names.length) lies[next++] = p;

  // Segments that stand and step in turn: each waits until the ripple comes by.
  const ripple = goes?.ripple;
  const raised = new Array<number>(names.length).fill(0);
  if (ripple && r.going)
    names.forEach((_, i) => {
      const x = (r.s - r.journey.from) / r.stride - (1 - back[i] / whole) * 1.4;
      const f = x - Math.floor(x);
      const step = smoothstep(0.5, 1, f);
      const own = (Math.floor(x) + step + (1 - back[i] / whole) * 1.4 - 0.25) * r.stride;
      const at = way.at(r.journey.from + own + ahead - back[i]);
      lies[i] = [at[0], 0, at[2]];
      raised[i] = ripple.lift * Math.sin(Math.PI * clamp((f - 0.45) / 0.55)) * r.moving;
    });

  // A coil, wound from the front outwards.
  const front = goes?.rears?.length ?? 0;
  const coils = goes?.coils ? Math.max(clamp(c("coils")), goes.coiled && !r.going ? 1 : 0) * (r.swims ? 0 : 1) : 0;
  const placed = lies.map((q): Vec3 => q);
  if (coils > 0 && goes?.coils) {
    const h = way.heading(r.s);
    const centre = way.at(r.s);
    const wide = goes.coils;
    let radius = wide * 1.15;
    let turn = h - Math.PI / 2;
    let run = front;
    names.forEach((_, i) => {
      while (run < back[i]) {
        const ds = Math.min(back[i] - run, wide * 0.2);
        turn += ds / radius;
        radius += ((wide * 1.02) / (2 * Math.PI)) * (ds / radius);
        run += ds;
      }
      const wound: Vec3 =
        back[i] <= front ? lies[i] : [centre[0] - Math.sin(turn) * radius + 0, 0, centre[2] - Math.cos(turn) * radius];
      placed[i] = mix(lies[i], wound, coils);
    });
  }

  // Heights: on the ground, in the water, or held up in front.
  const points = placed.map((q, i): Vec3 => {
    const rest = joints[names[i]].at[1];
    // In the air the body also rises and sinks along itself.
    const swell = wave ? air * 1.5 * wave.size * Math.sin((4.2 * back[i]) / wave.length - r.time * 1.7 + 0.6) : 0;
    const floor =
      air > 0 ? lerp(r.ground(q[0], q[2]), r.ground(placed[0][0], placed[0][2]), air) : r.ground(q[0], q[2]);
    return [q[0], floor + rest + r.lift + raised[i] + swell, q[2]];
  });
  const rears = goes?.rears;
  if (rears && !r.swims) {
    const up = rears.angle * clamp(0.75 + c("rears") * 0.6 + 0.25 * coils, 0, 1.3);
    const length = rears.length * (1 + 0.12 * Math.sin(r.time * 0.9 + r.seed * 6) * 0.3);
    const foot = names.findIndex((_, i) => back[i] >= length);
    const base = points[Math.max(1, foot)];
    const h = way.heading(r.s);
    const sway = 0.12 * Math.sin(r.time * 0.8 + r.seed * 5);
    let at = base;
    const strike = c("strike");
    for (let i = Math.max(1, foot) - 1; i >= 0; i--) {
      const long = back[i + 1] - back[i];
      const t = 1 - back[i] / length;
      // Up from the ground, level again at the head.
      const pitch =
        up * Math.sin(Math.PI * clamp(0.12 + t * 0.8)) ** 0.8 * (1 - 0.55 * Math.max(0, strike)) -
        0.25 * Math.min(0, strike);
      const a = h + sway * t;
      at = add(at, [
        Math.sin(a) * Math.cos(pitch) * long,
        Math.sin(pitch) * long,
        Math.cos(a) * Math.cos(pitch) * long,
      ]);
      points[i] = at;
    }
  }
  const out = new Map<number, { p: Vec3; q: Quat }>();
  names.forEach((k, i) => {
    const a = points[Math.max(0, i - 1)];
    const b = points[Math.min(names.length - 1, i + 1)];
    const z = normalize(sub(a, b));
    const x = normalize(cross(Math.abs(z[1]) > 0.98 ? [0, 0, -1] : [0, 1, 0], z));
    out.set(k, { p: points[i], q: fromBasis(x, cross(z, x), z) });
  });
  // The head is carried level.
  if (rears && !r.swims) {
    const h = way.heading(r.s) + 0.12 * Math.sin(r.time * 0.8 + r.seed * 5);
    const z: Vec3 = [Math.sin(h), -0.08, Math.cos(h)];
    const x = normalize(cross([0, 1, 0], z));
    out.set(names[0], { p: points[0], q: fromBasis(x, cross(normalize(z), x), normalize(z)) });
  }
  return out;
}
