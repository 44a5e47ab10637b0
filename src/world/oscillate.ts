/** Pendulums and springs: what swings by itself once it is let go, integrated once and read at any time. */
import type { Oscillator } from "../catalog/types.ts";

const GRAVITY = 9.81;
/** Seconds a step of the integration, and how long it is kept; later it has come nearly to rest. */
const STEP = 1 / 240;
const LONG = 90;
/** Part of the speed that air and bearing take a second. */
const DRAG = 0.03;

const kept = new Map<string, Float64Array>();

/**
 * Angle of a plane pendulum (radians) at steps after it is let go at `from`, by the fourth-order Runge-Kutta method on
 * theta'' = -(g / length) sin(theta) - drag theta'. No small angles are assumed.
 */
function pendulum(length: number, from: number): Float64Array {
  const key = `${length} ${from}`;
  const known = kept.get(key);
  if (known) return known;
  const out = new Float64Array(Math.ceil(LONG / STEP) + 1);
  const k = GRAVITY / length;
  const pull = (angle: number, speed: number): number => -k * Math.sin(angle) - DRAG * speed;
  let angle = from;
  let speed = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = angle;
    const a1 = pull(angle, speed);
    const a2 = pull(angle + (speed * STEP) / 2, speed + (a1 * STEP) / 2);
    const a3 = pull(angle + (speed * STEP) / 2 + (a1 * STEP * STEP) / 4, speed + (a2 * STEP) / 2);
    const a4 = pull(angle + speed * STEP + (a2 * STEP * STEP) / 2, speed + a3 * STEP);
    angle += speed * STEP + ((a1 + a2 + a3) * STEP * STEP) / 6;
    speed += ((a1 + 2 * a2 + 2 * a3 + a4) * STEP) / 6;
  }
  kept.set(key, out);
  return out;
}

/** Radians about its axis, or metres along it, that a part is away from rest `t` seconds after it is let go. */
export function oscillation(o: Oscillator, t: number): number {
  let value: number;
  if (o.kind === "pendulum") {
    const track = pendulum(o.length, o.from);
    const f = Math.max(0, Math.min(track.length - 1.000001, t / STEP));
    const i = Math.floor(f);
    value = track[i] + (track[i + 1] - track[i]) * (f - i);
  } else {
    // A load that stretches its spring by `length` swings like a pendulum so long, exactly.
    const u = Math.max(0, t);
    value = o.from * Math.exp((-DRAG * u) / 2) * Math.cos(Math.sqrt(GRAVITY / o.length) * u);
  }
  if (o.side) value = o.side > 0 ? Math.max(0, value) : Math.min(0, value);
  return value * (o.share ?? 1);
}
