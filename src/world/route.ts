/** Where somebody goes: a smooth way over the ground, and how far along it they are at any time. */
import { clamp, distance, lerp, smoothstep, spline, type Vec3 } from "../shape/math.ts";

/** A way by arc length. Heading 0 faces +z, 90 degrees faces +x. */
export interface Way {
  length: number;
  /** Point on the way at distance s (metres); straight on beyond its ends. y is 0. */
  at(s: number): Vec3;
  /** Heading in radians at distance s. */
  heading(s: number): number;
  /** The distance along at which the way is nearest to a point. */
  nearest(p: Vec3): number;
}

/** A way through points in xz, by Catmull-Rom and a table of arc lengths. */
export function wayThrough(points: Vec3[]): Way {
  const n = Math.max(32, points.length * 24);
  const table: { s: number; p: Vec3 }[] = [];
  let s = 0;
  for (let i = 0; i <= n; i++) {
    const q = spline(points, i / n);
    const p: Vec3 = [q[0], 0, q[2]];
    if (i) s += distance(p, table[i - 1].p);
    table.push({ s, p });
  }
  const total = s;
  const first = table[0].p;
  const last = table[n].p;
  const direction = (a: Vec3, b: Vec3): Vec3 => {
    const d = distance(a, b) || 1;
    return [(b[0] - a[0]) / d, 0, (b[2] - a[2]) / d];
  };
  const into = direction(table[0].p, table[1].p);
  const out = direction(table[n - 1].p, table[n].p);
  const at = (q: number): Vec3 => {
    if (q <= 0) return [first[0] + into[0] * q, 0, first[2] + into[2] * q];
    if (q >= total) return [last[0] + out[0] * (q - total), 0, last[2] + out[2] * (q - total)];
    let lo = 0;
    let hi = n;
    while (hi - lo > 1) {
      const m = (lo + hi) >> 1;
      if (table[m].s <= q) lo = m;
      else hi = m;
    }
    const t = (q - table[lo].s) / (table[hi].s - table[lo].s || 1);
    return [lerp(table[lo].p[0], table[hi].p[0], t), 0, lerp(table[lo].p[2], table[hi].p[2], t)];
  };
  return {
    length: total,
    at,
    heading(q) {
      const a = at(q - 0.25);
      const b = at(q + 0.25);
      return Math.atan2(b[0] - a[0], b[2] - a[2]);
    },
    nearest(p) {
      let best = 0;
      let bestD = Infinity;
      for (const e of table) {
        const d = (e.p[0] - p[0]) ** 2 + (e.p[2] - p[2]) ** 2;
        if (d < bestD) {
          bestD = d;
          best = e.s;
        }
      }
      return best;
    },
  };
}

/** A way that stays in one place and looks one way. */
export const standingAt = (at: Vec3, heading: number): Way => ({
  length: 0,
  at: (s) => [at[0] + Math.sin(heading) * s, 0, at[2] + Math.cos(heading) * s],
  heading: () => heading,
  nearest: () => 0,
});

/** A stretch of going at one gait. Times in seconds from the shot's start. */
export interface Leg {
  start: number;
  end: number;
  /** m/s at full pace. */
  speed: number;
  gait: string;
  /** Metres gone in one full cycle of all legs. */
  stride: number;
  /** Seconds to speed up and slow down; 0 where it comes in or goes out already moving. */
  easeIn: number;
  easeOut: number;
}

/** Progress along a way: how far, how fast, and the phase of the gait, which runs on a little to set the feet down. */
export interface Progress {
  /** Metres from the start of the way. */
  s: number;
  speed: number;
  /** Cycles of the gait since the shot began. */
  phase: number;
  /** Which leg of the journey: index of `legs`, the last one done where none is under way; -1 before the first. */
  leg: number;
}

/** Seconds after a stop in which the feet that are still in the air come down. */
const SETTLE_SECONDS = 0.55;
/** Seconds before and after a start in which the first feet are lifted and put ahead, while the body already leans into it. */
const LIFT_SECONDS = 0.25;
const STEP_SECONDS = 0.4;

/**
 * The journey made of these legs, starting at distance `from` along its way.
 *
 * The phase of the gait runs with the distance gone. Around a halt it runs one cycle further on the spot, and one more
 * before the next start: feet in the air come down, feet that must leave lift, and since a foothold is a function of its
 * phase alone, no planted foot ever moves.
 */
export class Journey {
  readonly way: Way;
  readonly from: number;
  readonly legs: Leg[];
  private readonly starts: { s: number; phase: number }[] = [];

  constructor(way: Way, from: number, legs: Leg[]) {
    this.way = way;
    this.from = from;
    this.legs = legs;
    let s = from;
    let phase = 0;
    for (const leg of legs) {
      this.starts.push({ s, phase });
      const d = gone(leg, leg.end);
      s += d;
      phase += d / leg.stride + (leg.easeOut > 0 ? 2 : 0);
    }
    this.starts.push({ s, phase });
  }

  /** Metres in all. */
  get distance(): number {
    return this.starts[this.starts.length - 1].s - this.from;
  }

  at(t: number): Progress {
    let i = -1;
    for (let k = 0; k < this.legs.length; k++) if (t >= this.legs[k].start) i = k;
    const next = this.legs[i + 1];
    const liftOf = (l: Leg): number => smoothstep(l.start - LIFT_SECONDS, l.start + STEP_SECONDS, t);
    const lift = next && next.easeIn > 0 ? liftOf(next) : 0;
    if (i < 0) return { s: this.from, speed: 0, phase: next?.easeIn ? lift - 1 : 0, leg: -1 };
    const leg = this.legs[i];
    const d = gone(leg, Math.min(t, leg.end));
    const settle = leg.easeOut > 0 ? smoothstep(leg.end - leg.easeOut * 0.5, leg.end + SETTLE_SECONDS, t) : 0;
    const speed =
      t < leg.end || (leg.easeOut === 0 && t === leg.end)
        ? leg.speed *
          (leg.easeIn > 0 ? clamp((t - leg.start) / leg.easeIn) : 1) *
          (leg.easeOut > 0 ? clamp((leg.end - t) / leg.easeOut) : 1)
        : 0;
    // The first step is not yet done when the body begins to move.
    const owed = leg.easeIn > 0 && (i === 0 || this.legs[i - 1].easeOut > 0) ? liftOf(leg) - 1 : 0;
    const phase = this.starts[i].phase + d / leg.stride + owed + settle + (leg.easeOut > 0 ? lift : 0);
    return { s: this.starts[i].s + d, speed, phase, leg: i };
  }

  /** The distance at which a phase is reached; at a halt, the place of the halt. */
  distanceAtPhase(phase: number): number {
    if (!this.legs.length) return this.from;
    let i = 0;
    while (i < this.legs.length - 1 && phase >= this.starts[i + 1].phase) i++;
    const leg = this.legs[i];
    const d = (phase - this.starts[i].phase) * leg.stride;
    const first = i === 0 && leg.easeIn === 0 ? -Infinity : 0;
    const last = leg.easeOut === 0 && i === this.legs.length - 1 ? Infinity : gone(leg, leg.end);
    return this.starts[i].s + clamp(d, first, last);
  }
}

/** Metres gone on a leg by time t: a trapezoid of speed. */
function gone(leg: Leg, t: number): number {
  const T = leg.end - leg.start;
  const a = Math.min(leg.easeIn, T / 2);
  const b = Math.min(leg.easeOut, T / 2);
  const u = clamp(t - leg.start, 0, T);
  let d = leg.speed * (u < a ? (u * u) / (2 * a) : a / 2 + (u - a));
  const late = u - (T - b);
  if (b > 0 && late > 0) d -= (leg.speed * late * late) / (2 * b);
  return d;
}
