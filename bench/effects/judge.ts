/** The language of assertions about a staged film, and what decides whether one holds. */
import { cameraFor } from "../../src/camera/index.ts";
import { cross, distance, dot, rotate, sub, type Vec3 } from "../../src/shape/math.ts";
import { boundsAt, modelAt } from "../../src/world/index.ts";
import { deedsOf } from "../../src/world/timeline.ts";
import type { Entity, EntityState, StagedShot, World } from "../../src/world/types.ts";

/** Samples a second at which states are read. */
const RATE = 10;
/** Metres under which nothing has moved. */
const STILL = 0.02;
/** How far colours of a cover may be from what is said, of 255 a channel. */
const NEAR_COLOR = 40;

/** An assertion, read. */
export interface Assertion {
  text: string;
  /** "vase", "domino#2"; for an order the whole chain. */
  subject: string;
  verb: string;
  args: string[];
}

/** A name that may stand for several members, over the whole film. */
interface Seen {
  name: string;
  shot: StagedShot;
  entity: Entity;
}

/** Time, state and shape of one sample, film seconds. */
interface Sample {
  t: number;
  local: number;
  state: EntityState;
}

type Judge = (world: World, a: Assertion, seen: Seen[]) => string | undefined;

/** Reads an assertion; throws where its verb is unknown. */
export function parse(text: string, where: string): Assertion {
  const words = text.trim().split(/\s+/);
  if (words[0] === "order" || words[0] === "then") {
    const args = words.slice(1).join(" ").split("<");
    return { text, subject: "", verb: words[0] === "order" ? "order" : "follow", args: args.map((w) => w.trim()) };
  }
  if (["particles", "sound", "traces", "scene"].includes(words[0]))
    return { text, subject: "", verb: words[0], args: words.slice(1) };
  const [subject, verb = "exists", ...args] = words;
  if (!JUDGES[verb]) throw new Error(`${where}: "${text}": there is no assertion "${verb}".`);
  return { text, subject, verb, args };
}

/** Undefined where the assertion holds, else why not. */
export function judge(world: World, a: Assertion): string | undefined {
  if (!a.subject) return JUDGES[a.verb](world, a, []);
  const seen = find(world, a.subject);
  if (!seen.length && a.verb !== "absent") return `nothing is called ${a.subject}: ${everybody(world)}`;
  return JUDGES[a.verb](world, a, seen);
}

const everybody = (world: World): string =>
  [
    ...new Set(world.shots.flatMap((s) => s.entities.map((e) => (e.id === e.kind ? e.id : `${e.id} (${e.kind})`)))),
  ].join(", ");

/** Everybody of a name: an id, a cast id or a kind; "domino#2" is the second of them, whatever its id. "a|b" is either. */
function find(world: World, name: string): Seen[] {
  const out: Seen[] = [];
  for (const one of name.split("|")) {
    const [base, nth] = one.split("#");
    for (const shot of world.shots) {
      const all = shot.entities.filter((e) => e.id === base || e.cast === base || e.kind === base);
      const exact = shot.entities.filter((e) => e.id === one);
      const chosen = exact.length ? exact : nth ? all.slice(Number(nth) - 1, Number(nth)) : all;
      for (const entity of chosen) out.push({ name: one, shot, entity });
    }
  }
  return out;
}

/** Each member as its appearances in the shots. */
function members(seen: Seen[]): Seen[][] {
  const by = new Map<string, Seen[]>();
  for (const s of seen) by.set(s.entity.id, [...(by.get(s.entity.id) ?? []), s]);
  return [...by.values()];
}

function samples(seen: Seen[]): Sample[] {
  return seen.flatMap(({ shot, entity }) => {
    const n = Math.max(1, Math.round(shot.seconds * RATE));
    return Array.from({ length: n + 1 }, (_, i): Sample => {
      const local = (shot.seconds * i) / n;
      return { t: shot.start + local, local, state: entity.at(local) };
    });
  });
}

/** The middle of a thing at a sample. */
function middle({ entity }: Seen, state: EntityState): Vec3 {
  const { min, max } = boundsAt(modelAt(entity, state), state);
  return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
}

const number = (word: string | undefined, otherwise: number): number => (word === undefined ? otherwise : Number(word));

/** One member of the name has to hold; the reason told is the first's. */
const some =
  (holds: (own: Seen[], a: Assertion, world: World) => string | undefined): Judge =>
  (world, a, seen) => {
    let first: string | undefined;
    for (const own of members(seen)) {
      const why = holds(own, a, world);
      if (why === undefined) return undefined;
      first ??= why;
    }
    return first;
  };

/** Largest measure of a member over the film, against what is wanted. */
const atLeast = (measure: (own: Seen[], at: Sample[]) => number, unit: string, usual: number): Judge =>
  some((own, a) => {
    const found = measure(own, samples(own));
    return found >= number(a.args[0], usual) ? undefined : `only ${found.toFixed(2)}${unit}`;
  });

const heights = (own: Seen[], at: Sample[]): number[] => at.map(({ state }) => middle(own[0], state)[1]);

/** Largest drop of a series from what came before. */
function drop(values: number[]): number {
  let high = -Infinity;
  let best = 0;
  for (const v of values) {
    high = Math.max(high, v);
    best = Math.max(best, high - v);
  }
  return best;
}

/** Degrees between a thing's upright axis and where it was at first. */
function tilts(at: Sample[]): number[] {
  const first = rotate(at[0].state.rotation, [0, 1, 0]);
  return at.map(
    ({ state }) =>
      (Math.acos(Math.min(1, Math.max(-1, dot(first, rotate(state.rotation, [0, 1, 0]))))) * 180) / Math.PI,
  );
}

/** Degrees turned in all, either way. */
function turned(at: Sample[]): number {
  let sum = 0;
  for (let i = 1; i < at.length; i++) {
    const [p, q] = [at[i - 1].state.rotation, at[i].state.rotation];
    const d = Math.min(1, Math.abs(p[0] * q[0] + p[1] * q[1] + p[2] * q[2] + p[3] * q[3]));
    sum += (2 * Math.acos(d) * 180) / Math.PI;
  }
  return sum;
}

/** Full swings of the joint that swings most. */
function swings(own: Seen[], at: Sample[]): number {
  const joints = own[0].entity.model.skeleton?.joints.length ?? 0;
  let best = 0;
  for (let j = -1; j < joints; j++) {
    const values = at.map(({ state }) => {
      const p = j < 0 ? state.position : state.joints?.positions[j];
      const q = j < 0 ? state.rotation : state.joints?.rotations[j];
      if (!p || !q) return [0, 0, 0, 0, 0];
      return [...p, ...rotate(q, [0, 1, 0]), ...rotate(q, [1, 0, 0])];
    });
    for (let k = 0; k < values[0].length; k++) {
      const series = values.map((v) => v[k]);
      const spread = Math.max(...series) - Math.min(...series);
      if (spread < 0.03) continue;
      // Turns of direction by more than a tenth of the spread.
      let turns = 0;
      let way = 0;
      let last = series[0];
      for (const v of series) {
        if (Math.abs(v - last) < 0.1 * spread) continue;
        const now = Math.sign(v - last);
        if (way && now !== way) turns++;
        way = now;
        last = v;
      }
      best = Math.max(best, turns);
    }
  }
  return best;
}

/** How often a series comes down and goes up again by at least 1 cm. */
function bounces(values: number[]): number {
  let count = 0;
  let low = values[0];
  let down = false;
  let high = values[0];
  for (const v of values) {
    if (down) {
      low = Math.min(low, v);
      if (v > low + 0.01) {
        count++;
        down = false;
        high = v;
      }
    } else {
      high = Math.max(high, v);
      if (v < high - 0.01) {
        down = true;
        low = v;
      }
    }
  }
  return count;
}

const bulk = (seen: Seen, state: EntityState): Vec3 => {
  const { min, max } = modelAt(seen.entity, state).box;
  return [0, 1, 2].map((k) => (max[k] - min[k]) * state.scale[k]) as Vec3;
};

const sizeOf = (seen: Seen, state: EntityState): number => (state.visible ? Math.hypot(...bulk(seen, state)) : 0);

const changesAt = (state: EntityState): NonNullable<EntityState["changes"]> => state.changes ?? [];

/** When a change came over a member, film seconds. */
function sinceOf(own: Seen[], what: string): number | undefined {
  for (const { shot, entity } of own) {
    const c = changesAt(entity.at(shot.seconds)).find((one) => one.what === what && one.since >= -0.001);
    if (c) return shot.start + c.since;
  }
  return undefined;
}

const hex = (c: Vec3): Vec3 =>
  c.map((x) => 255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * Math.max(0, x) ** (1 / 2.4) - 0.055)) as Vec3;
const read = (word: string): Vec3 => [1, 3, 5].map((k) => Number.parseInt(word.slice(k, k + 2), 16)) as Vec3;

const colorNear = (a: Vec3, b: Vec3): boolean => a.every((x, k) => Math.abs(x - b[k]) <= NEAR_COLOR);

/** Where a point is in the picture: -1..1 within the frame, y up. */
function project(shot: StagedShot, size: [number, number], t: number, p: Vec3): [number, number, number] {
  const c = cameraFor(shot, size)(t);
  const right = cross(c.forward, c.up);
  const d = sub(p, c.position);
  const deep = dot(d, c.forward);
  const k = Math.tan((c.fov * Math.PI) / 360);
  return [dot(d, right) / (deep * k * (size[0] / size[1])), dot(d, c.up) / (deep * k), deep];
}

/** Height and width of a member's bounds in the frame, 0..1 of the picture, at its start or end. */
function extent(world: World, { shot, entity }: Seen, t: number): number {
  const state = entity.at(t);
  const { min, max } = boundsAt(modelAt(entity, state), state);
  let [top, low, left, right] = [-Infinity, Infinity, Infinity, -Infinity];
  for (let i = 0; i < 8; i++) {
    const p: Vec3 = [i & 1 ? max[0] : min[0], i & 2 ? max[1] : min[1], i & 4 ? max[2] : min[2]];
    const [x, y, deep] = project(shot, world.screenplay.size, t, p);
    if (deep <= 0) continue;
    [top, low, left, right] = [Math.max(top, y), Math.min(low, y), Math.min(left, x), Math.max(right, x)];
  }
  return Math.max(top - low, right - left) / 2;
}

/** A moment that an order names: "boy.chop" a deed, "vase!shatter" a change, "ball~moves", "cup~falls". Film seconds. */
function moment(world: World, word: string): { start: number; end: number } | string {
  const deed = /^([^.!~]+)\.(.+)$/.exec(word);
  if (deed) {
    for (const shot of world.shots)
      for (const b of timed(shot))
        if (
          deed[2].split("|").includes(b.does) &&
          find(world, deed[1]).some((s) => s.entity.id === b.who || s.entity.cast === b.who)
        )
          return { start: shot.start + b.start, end: shot.start + b.end };
    return `${deed[1]} never does ${deed[2]}: ${beatsOf(world)}`;
  }
  const change = /^([^.!~]+)!(.+)$/.exec(word);
  if (change) {
    const at = members(find(world, change[1])).flatMap((own) => sinceOf(own, change[2]) ?? []);
    if (!at.length) return `${change[2]} never befalls ${change[1]}`;
    return { start: Math.min(...at), end: Math.min(...at) };
  }
  const motion = /^([^.!~]+)~(moves|falls|tips|turns)$/.exec(word);
  if (motion) {
    for (const own of members(find(world, motion[1]))) {
      const at = samples(own);
      const tips = tilts(at);
      const p = at[0].state.position;
      const i = at.findIndex(({ state }, k) =>
        motion[2] === "moves"
          ? distance(state.position, p) > STILL
          : motion[2] === "falls"
            ? state.position[1] < p[1] - 0.03
            : tips[k] > 12,
      );
      if (i >= 0) return { start: at[i].t, end: at[i].t };
    }
    return `${motion[1]} never ${motion[2]}`;
  }
  return `what is "${word}"?`;
}

const beatsOf = (world: World): string =>
  world.shots.map((s) => s.shot.beats.map((b) => `${b.who}.${b.does}`).join(" ")).join(" / ");

/** Beats of a shot with their times, as the world's own timeline has them. */
function timed(shot: StagedShot): { who: string; does: string; start: number; end: number }[] {
  const out: { who: string; does: string; start: number; end: number }[] = [];
  for (const e of shot.entities)
    for (const d of deedsOf(shot.shot, e.id, e.cast ?? e.id))
      out.push({ who: e.id, does: d.does, start: d.start, end: d.end });
  return out;
}

/** How much a later moment may come before the end of the earlier, seconds. */
const SLACK = 0.35;

const chain =
  (whole: boolean): Judge =>
  (world, a) => {
    const at = a.args.map((word) => moment(world, word));
    for (const one of at) if (typeof one === "string") return one;
    const times = at as { start: number; end: number }[];
    for (let i = 1; i < times.length; i++) {
      const before = whole ? times[i - 1].end - SLACK : times[i - 1].start;
      if (times[i].start < before || (!whole && times[i].start <= before))
        return `${a.args[i]} at ${times[i].start.toFixed(2)} s, ${a.args[i - 1]} at ${times[i - 1].start.toFixed(2)} to ${times[i - 1].end.toFixed(2)} s`;
    }
    return undefined;
  };

const JUDGES: Record<string, Judge> = {
  // Is there: NAME exists; NAME absent; NAME count 3.
  exists: () => undefined,
  absent: (_w, _a, seen) => (seen.length ? "is there" : undefined),
  count: (_w, a, seen) => {
    const n = members(seen).length;
    return n === Number(a.args[0]) ? undefined : `there are ${n}`;
  },

  // Changes: NAME changes shatter; NAME never shatter; NAME unchanged; NAME before 0.3 intact; NAME times bite 2.
  changes: some((own, a) =>
    a.args[0].split("|").some((what) => sinceOf(own, what) !== undefined)
      ? undefined
      : `only ${own.flatMap(({ shot, entity }) => changesAt(entity.at(shot.seconds)).map((c) => c.what)).join(", ") || "nothing"}`,
  ),
  never: (_w, a, seen) =>
    members(seen).some((own) => sinceOf(own, a.args[0]) !== undefined) ? `${a.args[0]} befalls it` : undefined,
  unchanged: (_w, _a, seen) => {
    const c = seen.flatMap(({ shot, entity }) => changesAt(entity.at(shot.seconds)))[0];
    return c ? `${c.what} befalls it` : undefined;
  },
  before: some((own, a, world) => {
    const limit = Number(a.args[0]) * world.seconds;
    const early = samples(own).find(({ t, state }) => t < limit && changesAt(state).length);
    return early ? `${changesAt(early.state)[0].what} at ${early.t.toFixed(2)} s` : undefined;
  }),
  times: some((own, a) => {
    const n = changesAt(own[own.length - 1].entity.at(own[own.length - 1].shot.seconds)).filter(
      (c) => c.what === a.args[0],
    ).length;
    return n >= Number(a.args[1] ?? 1) ? undefined : `${n} times`;
  }),
  pieces: some((own, a) => {
    const last = own[own.length - 1];
    const model = modelAt(last.entity, last.entity.at(last.shot.seconds));
    const n = model.skeleton?.joints.filter((j) => /^piece\d/.test(j.name)).length ?? 0;
    const exact = a.args[0].startsWith("=");
    const wanted = Number(a.args[0].replace("=", ""));
    return (exact ? n === wanted : n >= wanted) ? undefined : `${n} pieces`;
  }),
  cover: some((own, a) => {
    const last = own[own.length - 1];
    const c = last.entity.at(last.shot.seconds).cover;
    if (!c || c.amount < 0.3) return "nothing covers it";
    return !a.args[0] || colorNear(hex(c.color), read(a.args[0]))
      ? undefined
      : `covered by ${hex(c.color).map(Math.round)}`;
  }),
  glows: some((own) =>
    samples(own).some(({ state }) => state.glow && Math.max(...state.glow) > 0.05) ? undefined : "never",
  ),
  becomes: some((own, a, world) => {
    const since = sinceOf(own, "become");
    if (since === undefined) return "it stays what it is";
    const names = new Set(own.flatMap((s) => [s.entity.id, s.entity.cast ?? ""]));
    const kinds = world.shots.flatMap((s) =>
      s.shot.beats.filter((b) => names.has(b.who)).flatMap((b) => b.into?.kind ?? []),
    );
    return !a.args[0] || kinds.some((k) => a.args[0].split("|").includes(k)) ? undefined : `becomes ${kinds}`;
  }),
  appears: some((own) => {
    const at = samples(own);
    const sizes = at.map(({ state }) => sizeOf(own[0], state));
    return sizes[0] < 0.1 * Math.max(...sizes) ? undefined : "it is there from the start";
  }),
  vanishes: some((own) => {
    const at = samples(own);
    const sizes = at.map(({ state }) => sizeOf(own[0], state));
    return sizes[sizes.length - 1] < 0.1 * Math.max(...sizes) ? undefined : "it is still there";
  }),
  shrinks: some((own, a) => {
    const at = samples(own);
    const k = sizeOf(own[own.length - 1], at[at.length - 1].state) / sizeOf(own[0], at[0].state);
    return k <= number(a.args[0], 0.6) ? undefined : `to ${k.toFixed(2)} of its size`;
  }),
  grows: some((own, a) => {
    const at = samples(own);
    const k = sizeOf(own[own.length - 1], at[at.length - 1].state) / Math.max(1e-6, sizeOf(own[0], at[0].state));
    return k >= number(a.args[0], 1.5) ? undefined : `to ${k.toFixed(2)} of its size`;
  }),
  flattens: some((own, a) => {
    const at = samples(own);
    const k = bulk(own[0], at[at.length - 1].state)[1] / bulk(own[0], at[0].state)[1];
    return k <= number(a.args[0], 0.6) ? undefined : `to ${k.toFixed(2)} of its height`;
  }),
  morph: some((own, a) => {
    const values = samples(own).map(({ state }) => state.morphs?.[a.args[0]] ?? 0);
    const d = Math.max(...values) - Math.min(...values);
    return d >= number(a.args[1], 0.3) ? undefined : `changes by ${d.toFixed(2)}`;
  }),
  wet: some((own) => (samples(own).some(({ state }) => (state.wetness ?? 0) > 0.3) ? undefined : "it is dry")),
  // NAME level rises 0.4: the part of a vessel's height that its liquid goes up or down.
  level: some((own, a) => {
    const values = samples(own).map(({ state }) => state.morphs?.level ?? 0);
    const d = a.args[0] === "rises" ? drop(values.map((v) => -v)) : drop(values);
    return d >= number(a.args[1], 0.3) ? undefined : `${a.args[0]} by ${d.toFixed(2)}`;
  }),

  // Motion, metres and degrees: NAME falls 0.5; rises; moves; still; tips 60; upright; turns 180; swings 3; bounces 2.
  falls: atLeast((own, at) => drop(heights(own, at)), " m", 0.2),
  rises: atLeast((own, at) => drop(heights(own, at).map((y) => -y)), " m", 0.2),
  moves: atLeast(
    (own, at) => Math.max(...at.map(({ state }) => distance(middle(own[0], state), middle(own[0], at[0].state)))),
    " m",
    0.1,
  ),
  still: (_w, a, seen) => {
    for (const own of members(seen)) {
      const at = samples(own);
      const d = Math.max(...at.map(({ state }) => distance(state.position, at[0].state.position)));
      if (d > number(a.args[0], STILL)) return `${own[0].entity.id} moves ${d.toFixed(2)} m`;
    }
    return undefined;
  },
  tips: atLeast((_own, at) => Math.max(...tilts(at)), " degrees", 45),
  topples: atLeast((_own, at) => tilts(at)[at.length - 1], " degrees", 60),
  upright: (_w, _a, seen) => {
    for (const own of members(seen)) {
      const most = Math.max(...tilts(samples(own)));
      if (most > 8) return `${own[0].entity.id} tips ${most.toFixed(0)} degrees`;
    }
    return undefined;
  },
  turns: atLeast((_own, at) => turned(at), " degrees", 90),
  swings: atLeast((own, at) => swings(own, at), " turns of direction", 2),
  bounces: atLeast((own, at) => bounces(heights(own, at)), " times", 1),
  // NAME apart OTHER 0.3: how far from another in the end, at least; NAME near OTHER 0.5: at most.
  apart: some((own, a, world) => {
    const d = apart(own, a.args[0], world, 1);
    return d >= number(a.args[1], 0.3) ? undefined : `${d.toFixed(2)} m`;
  }),
  near: some((own, a, world) => {
    const d = apart(own, a.args[0], world, 1);
    return d <= number(a.args[1], 0.5) ? undefined : `${d.toFixed(2)} m`;
  }),
  meets: some((own, a, world) => {
    let best = Infinity;
    for (let k = 0; k <= 40; k++) best = Math.min(best, apart(own, a.args[0], world, k / 40));
    return best <= number(a.args[1], 0.5) ? undefined : `never nearer than ${best.toFixed(2)} m`;
  }),
  // NAME on OTHER: in the end its foot stands at the other's top, over it; NAME starts OTHER: at first.
  on: some((own, a, world) => rests(own, a.args[0], world, 1)),
  starts: some((own, a, world) => rests(own, a.args[0], world, 0)),
  // NAME framed [0.8]: the middle of it is in the picture for so much of the film; NAME fills 0.2: extent in the end.
  framed: some((own, a, world) => {
    const at = own.flatMap((one) =>
      Array.from({ length: 11 }, (_, i) => {
        const t = (one.shot.seconds * i) / 10;
        const [x, y, deep] = project(one.shot, world.screenplay.size, t, middle(one, one.entity.at(t)));
        return deep > 0 && Math.abs(x) < 0.98 && Math.abs(y) < 0.98;
      }),
    );
    const share = at.filter(Boolean).length / at.length;
    return share >= number(a.args[0], 0.85) ? undefined : `in ${(100 * share).toFixed(0)} % of it`;
  }),
  fills: some((own, a, world) => {
    const last = own[own.length - 1];
    const k = extent(world, last, last.shot.seconds);
    return k >= number(a.args[0], 0.15) ? undefined : `${(100 * k).toFixed(0)} % of the frame`;
  }),
  // NAME does ACTION: a beat of it. NAME holds OTHER: a contact by hand at some time.
  does: some((own, a) =>
    own.some(({ shot, entity }) =>
      timed(shot).some((b) => b.who === entity.id && a.args[0].split("|").includes(b.does)),
    )
      ? undefined
      : `only ${own
          .flatMap(({ shot, entity }) =>
            timed(shot)
              .filter((b) => b.who === entity.id)
              .map((b) => b.does),
          )
          .join(", ")}`,
  ),

  particles: (world, a) =>
    world.shots.some((s) =>
      s.particles.some((p) => {
        if (a.args[0] && !a.args[0].split("|").includes(p.kind)) return false;
        const out = new Float32Array(p.capacity * 8);
        return Array.from({ length: 41 }, (_, i) => p.at((s.seconds * i) / 40, out)).some((n) => n > 0);
      }),
    )
      ? undefined
      : `only ${[...new Set(world.shots.flatMap((s) => s.particles.map((p) => p.kind)))].join(", ") || "none"}`,
  // traces paw 8: so many marks of a kind on the ground by the end; scene turns night: what time it has become by the end.
  traces: (world, a) => {
    const n = Math.max(...world.shots.map((s) => s.traces.filter((m) => a.args[0].split("|").includes(m.kind)).length));
    return n >= number(a.args[1], 1) ? undefined : `${n} of them`;
  },
  scene: (world, a) =>
    a.args[1].split("|").includes(world.shots.at(-1)?.scene.time ?? "") &&
    world.shots.at(-1)?.scene.time !== world.shots[0].scene.time
      ? undefined
      : "no hours pass",
  sound: (world, a) =>
    world.shots.some((s) => s.sounds.some((one) => a.args[0].split("|").includes(one.kind))) ? undefined : "none",
  // order boy.chop < apple!slice: begins later; then boy.walk < boy.sit: begins when the other is done.
  order: chain(false),
  follow: chain(true),
};

function apart(own: Seen[], name: string, world: World, u: number): number {
  let best = Infinity;
  for (const one of u === 1 ? own.slice(-1) : own) {
    const t = one.shot.seconds * u;
    for (const other of find(world, name))
      if (other.shot === one.shot && other.entity !== one.entity)
        best = Math.min(best, gap(one.entity, other.entity, t));
  }
  return best;
}

/** Metres between the bounds of two members. */
function gap(one: Entity, other: Entity, t: number): number {
  const [s, q] = [one.at(t), other.at(t)];
  const [a, b] = [boundsAt(modelAt(one, s), s), boundsAt(modelAt(other, q), q)];
  return Math.hypot(...[0, 1, 2].map((k) => Math.max(0, a.min[k] - b.max[k], b.min[k] - a.max[k])));
}

/** The lowest point of a shape, by its vertices: a ball's turned box reaches deeper than the ball. */
function lowest(entity: Entity, state: EntityState): number {
  const model = modelAt(entity, state);
  let low = Infinity;
  if (!model.skeleton)
    for (const { mesh } of model.parts)
      for (let i = 0; i < mesh.positions.length; i += 3) {
        const p = [0, 1, 2].map((k) => mesh.positions[i + k] * state.scale[k]) as Vec3;
        low = Math.min(low, state.position[1] + rotate(state.rotation, p)[1]);
      }
  return Number.isFinite(low) ? low : boundsAt(model, state).min[1];
}

function rests(own: Seen[], name: string, world: World, u: number): string | undefined {
  const one = u === 1 ? own[own.length - 1] : own[0];
  const t = one.shot.seconds * u;
  const state = one.entity.at(t);
  const a = boundsAt(modelAt(one.entity, state), state);
  if (name === "ground") {
    const over = lowest(one.entity, state) - one.shot.place.ground.height(state.position[0], state.position[2]);
    return Math.abs(over) < 0.03 ? undefined : `${over.toFixed(2)} m over the ground`;
  }
  let why = `there is no ${name}`;
  for (const other of find(world, name)) {
    if (other.shot !== one.shot || other.entity === one.entity) continue;
    const q = other.entity.at(t);
    const b = boundsAt(modelAt(other.entity, q), q);
    const over = [0, 2].every((k) => a.min[k] < b.max[k] && a.max[k] > b.min[k]);
    // On it, or in a cavity of it.
    if (over && a.min[1] > b.min[1] - 0.01 && a.min[1] < b.max[1] + 0.05) return undefined;
    why = over ? `${(a.min[1] - b.max[1]).toFixed(2)} m over its top` : "beside it";
  }
  return why;
}
