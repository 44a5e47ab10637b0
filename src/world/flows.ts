/** Small matter that deeds set free: poured water, steam, sparks, crumbs. Every grain is a closed form of its birth. */
import { add, rotate, smoothstep, scale as times, type Vec3, yaw } from "../shape/math.ts";
import { hash3, hashString } from "../shape/random.ts";
import type { BodyState } from "./creature.ts";
import { landmark } from "./motion/landmarks.ts";
import { clockOf, type Flow, value } from "./motion/moves.ts";
import type { Doing } from "./props.ts";
import type { EntityState, Particles } from "./types.ts";

const GRAVITY = 9.81;
/** Grains leave in bunches, so many a second: where the source is must be known once for each. */
const BUNCHES = 30;

interface Source {
  at: Vec3;
  heading: number;
}

/** The matter of one move, from the state of who does it and of the things that take part. */
export function flowsOf(
  d: Doing,
  bodies: Map<string, (t: number) => BodyState>,
  states: Map<string, (t: number) => EntityState>,
  seed: number,
): Particles[] {
  return (d.move.flows ?? []).map((flow, index) =>
    flowing(d, flow, `${seed}/${d.actor.member.id}/${index}`, bodies, states),
  );
}

function flowing(
  d: Doing,
  flow: Flow,
  seed: string,
  bodies: Map<string, (t: number) => BodyState>,
  states: Map<string, (t: number) => EntityState>,
): Particles {
  const body = bodies.get(d.actor.member.id);
  const propOf = (name: string) => {
    const row = d.move.props?.[Number(/^prop(\d*)/.exec(name)?.[1] || 1) - 1];
    return d.props.find((one) => one.row === row)?.p;
  };
  const clock = (t: number) =>
    clockOf(d.move, t, d.deed.start <= 0 && d.move.seconds ? -3 : d.deed.start, d.deed.end, 0, 1);
  const memo = new Map<number, Source | undefined>();
  const find = (t: number): Source | undefined => {
    const b = body?.(t);
    if (!b) return undefined;
    const at = flow.at ?? [0, 0, 0];
    if (flow.from.startsWith("prop")) {
      const p = propOf(flow.from);
      const state = p && states.get(p.member.id)?.(t);
      if (!p || !state?.visible) return undefined;
      const { min, max } = p.model.box;
      const local = [0, 1, 2].map(
        (k) => ((min[k] + max[k]) / 2 + (at[k] * (max[k] - min[k])) / 2) * state.scale[k],
      ) as Vec3;
      return { at: add(state.position, rotate(state.rotation, local)), heading: b.heading };
    }
    const offset = rotate(yaw(b.heading), [at[0], at[1], at[2]]);
    const grip = flow.from === "R" || flow.from === "L" ? b.grips[flow.from] : undefined;
    if (grip) return { at: add(grip, offset), heading: b.heading };
    const mark = landmark(d.puppet, flow.from, "R");
    const joint = mark && d.puppet.index.get(mark.joint);
    const joints = b.state.joints;
    if (!mark || joint === undefined || !joints) return { at: add(b.state.position, offset), heading: b.heading };
    const rest = d.puppet.skeleton.joints[joint].at;
    const off: Vec3 = [mark.rest[0] - rest[0], mark.rest[1] - rest[1], mark.rest[2] - rest[2]];
    return { at: add(add(joints.positions[joint], rotate(joints.rotations[joint], off)), offset), heading: b.heading };
  };
  const source = (bunch: number): Source | undefined => {
    if (!memo.has(bunch)) {
      const t = bunch / BUNCHES;
      const flows = t >= d.deed.start - (d.deed.start <= 0 ? flow.life : 0) && t <= d.deed.end;
      const on = flows && (flow.when === undefined || value(flow.when, clock(t)) > 0.5);
      memo.set(bunch, on ? find(t) : undefined);
    }
    return memo.get(bunch);
  };
  const salt = hashString(seed) % 65536;
  const each = flow.rate / BUNCHES;
  const most = Math.ceil(each) + 1;
  const floorOf = (t: number): number => {
    const p = flow.into && propOf(flow.into);
    const state = p && states.get(p.member.id)?.(t);
    if (!p || !state) return flow.into === "ground" ? d.actor.position[1] + (flow.above ?? 0) : -Infinity;
    return state.position[1] + p.model.box.max[1] * state.scale[1] + (flow.above ?? 0);
  };
  const gravity = flow.gravity ?? GRAVITY;
  const capacity = Math.ceil((flow.life + 2 / BUNCHES) * BUNCHES) * most;
  const stride = flow.color ? 8 : 4;
  return {
    kind: flow.kind,
    capacity,
    ...(flow.color ? { colored: true } : {}),
    at(t, out) {
      let n = 0;
      const floor = floorOf(t);
      const last = Math.floor(t * BUNCHES);
      for (let bunch = last; bunch > last - flow.life * BUNCHES - 1; bunch--) {
        const s = source(bunch);
        if (!s) continue;
        const count = Math.floor((bunch + 1) * each) - Math.floor(bunch * each);
        for (let i = 0; i < count && n < capacity; i++) {
          const roll = (k: number) => hash3(bunch, i * 11 + k, salt);
          const age = t - (bunch + roll(0)) / BUNCHES;
          if (age < 0 || age > flow.life) continue;
          const spread = flow.spread ?? 0;
          const side = (k: number) => (roll(k) + roll(k + 3) - 1) * spread;
          const v = rotate(yaw(s.heading), [flow.speed[0] + side(1), flow.speed[1] + side(2), flow.speed[2] + side(3)]);
          const at = add(s.at, add(times(v, age), [0, -0.5 * gravity * age * age, 0]));
          if (at[1] < floor) continue;
          const grown = 1 + ((flow.grows ?? 1) - 1) * (age / flow.life);
          out.set([...at, flow.radius * grown * (0.7 + 0.6 * roll(7))], n * stride);
          if (flow.color) {
            const [r, g, b, a] = flow.color;
            // What grows thins out; what keeps its size ends at once.
            const fade =
              (flow.grows ?? 1) > 1
                ? smoothstep(0, 0.15, age / flow.life) * (1 - smoothstep(0.4, 1, age / flow.life))
                : 1;
            out.set([r, g, b, a * fade], n * stride + 4);
          }
          n++;
        }
      }
      return n;
    },
  };
}
